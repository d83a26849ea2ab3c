import { figureTable, fundingTable } from '../facts/tables.ts';
import type { FactTable } from '../facts/tables.ts';
import { siteData } from './context.ts';

/** One path for each table that machines may read; the tables have the same names as the charts. */
export async function tablePaths() {
  const { facts } = await siteData();
  const { funding, figures } = facts.programme;
  const tables: Record<string, FactTable> = {
    geld: fundingTable(funding, facts.sources),
    zahlen: figureTable(figures, facts.sources),
  };
  return Object.entries(tables).map(([name, table]) => ({
    params: { table: name },
    props: { table },
  }));
}

export interface TableProps {
  table: FactTable;
}
