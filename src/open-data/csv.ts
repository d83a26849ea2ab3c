/** What a cell may hold; lists are joined by blanks, what is missing stays empty. */
export type Cell = string | number | boolean | null | undefined | readonly string[];

export type Row<C extends string> = Partial<Record<C, Cell>>;

interface Dialect {
  separator: ',' | ';';
  byteOrderMark: boolean;
}

/** RFC 4180: commas, CRLF, UTF-8. */
export const RFC_4180: Dialect = { separator: ',', byteOrderMark: false };

/** What a German Excel opens by double click: it reads UTF-8 only after a mark and expects semicolons. */
export const EXCEL: Dialect = { separator: ';', byteOrderMark: true };

/** A table as CSV with a line of column names. */
export function csv<C extends string>(
  columns: readonly C[],
  rows: readonly Row<C>[],
  { separator, byteOrderMark }: Dialect = RFC_4180,
): string {
  const line = (cells: readonly Cell[]) =>
    `${cells.map((cell) => quoted(textOf(cell), separator)).join(separator)}\r\n`;
  const lines = rows.map((row) => line(columns.map((column) => row[column])));
  return (byteOrderMark ? '\uFEFF' : '') + line(columns) + lines.join('');
}

function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? cell.join(' ') : String(cell);
}

function quoted(text: string, separator: string): string {
  const isPlain = !/["\r\n]/.test(text) && !text.includes(separator);
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}
