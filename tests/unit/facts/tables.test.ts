import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { figureTable, fundingTable, toCsv, toJson } from '../../../src/facts/tables.ts';
import { loadContent } from '../../../src/site/load.ts';

const { facts } = loadContent('content');
const { funding, figures } = facts.programme;
const tables = {
  funding: fundingTable(funding, facts.sources),
  figures: figureTable(figures, facts.sources),
};

it.each(['funding', 'figures'] as const)('%s: CSV and JSON say the same', (name) => {
  const table = tables[name];
  const rows: unknown = parse(toCsv(table), { columns: true, record_delimiter: '\r\n' });
  const records = (JSON.parse(toJson(table)) as Record<string, unknown>[]).map((record) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, String(value)])),
  );
  expect(rows).toEqual(records);
  expect(records).toHaveLength(name === 'funding' ? 19 : 21);
});

it('quotes fields that hold commas, quotes or line ends', () => {
  expect(
    toCsv({
      columns: ['a', 'b'],
      rows: [
        ['x, y', 'say "no"'],
        ['1\n2', 3],
      ],
    }),
  ).toBe('a,b\r\n"x, y","say ""no"""\r\n"1\n2",3\r\n');
});

it('every row gives the address of each of its sources', () => {
  for (const [at, { id, sources }] of funding.entries()) {
    const row = tables.funding.rows[at] ?? [];
    expect(String(row.at(-1)).split(' '), id).toHaveLength(sources.length);
  }
});
