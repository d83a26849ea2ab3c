import { figureTable, fundingTable, toCsv, toJson } from '../facts/tables.ts';
import type { FactTable } from '../facts/tables.ts';
import { MEDIA } from './release.ts';
import type { DataFile, Release } from './release.ts';

/** The programme's money and its other figures, each as CSV and JSON; the pages of the figures link them. */
export function programmeTables({ facts }: Release): DataFile[] {
  const { sources, programme } = facts;
  const tables: Record<string, FactTable> = {
    geld: fundingTable(programme.funding, sources),
    zahlen: figureTable(programme.figures, sources),
  };
  return Object.entries(tables).flatMap(([name, table]): DataFile[] => [
    { path: `programm/${name}.csv`, dataset: 'facts', mediaType: MEDIA.csv, text: toCsv(table) },
    { path: `programm/${name}.json`, dataset: 'facts', mediaType: MEDIA.json, text: toJson(table) },
  ]);
}
