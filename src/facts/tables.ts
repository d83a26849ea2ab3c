import type { FactSource } from './schema.ts';
import type { Figure, FundingRow } from './programme-schema.ts';

/** A table for machines: the same for every reader. */
export interface FactTable {
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}

/** @param sources all sources, for their addresses */
export function fundingTable(
  rows: readonly FundingRow[],
  sources: readonly FactSource[],
): FactTable {
  return {
    columns: [
      'id',
      'first_year',
      'last_year',
      'scope',
      'amount_eur',
      'per_year',
      'qualifier',
      'basis',
      'text_de',
      'sources',
    ],
    rows: rows.map((row) => {
      const [first = '', last = first] = row.years.split('/');
      return [
        row.id,
        first,
        last,
        row.scope,
        row.amountEur,
        first === last || row.perYear ? 'yes' : 'no',
        row.qualifier,
        row.basis,
        row.text,
        addresses(row.sources, sources),
      ];
    }),
  };
}

export function figureTable(figures: readonly Figure[], sources: readonly FactSource[]): FactTable {
  return {
    columns: ['id', 'measure', 'value', 'qualifier', 'unit', 'as_of', 'quality', 'sources'],
    rows: figures.map((figure) => [
      figure.id,
      figure.measure,
      figure.value,
      figure.qualifier,
      figure.unit,
      figure.asOf,
      figure.quality,
      addresses(figure.sources, sources),
    ]),
  };
}

function addresses(ids: readonly string[], sources: readonly FactSource[]): string {
  return sources
    .filter(({ id }) => ids.includes(id))
    .map(({ url }) => url)
    .join(' ');
}

/** RFC 4180: CRLF, quotes where they are needed. */
export function toCsv({ columns, rows }: FactTable): string {
  const field = (value: string | number) =>
    /[",\r\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);
  return [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

export function toJson({ columns, rows }: FactTable): string {
  const records = rows.map((row) =>
    Object.fromEntries(columns.map((column, at) => [column, row[at]])),
  );
  return `${JSON.stringify(records, null, 2)}\n`;
}
