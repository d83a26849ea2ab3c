import { CsvError, parse } from 'csv-parse/sync';
import type { z } from 'zod';
import type { Problem, Locate } from './problem.ts';
import { readText } from './read-text.ts';
import { problemsOf } from './zod-problems.ts';

/** One checked row and the line it came from. */
export interface Row<T> {
  line: number;
  data: T;
  /** Where a column's field begins. */
  locate: Locate;
}

interface RawRow {
  record: Record<string, string>;
  raw: string;
  info: { lines: number };
}

/** Reads a CSV file with a header line and checks each row against its schema. */
export function readCsv<S extends z.ZodType>(
  path: string,
  file: string,
  schema: S,
): { rows: Row<z.infer<S>>[]; problems: Problem[] } {
  const source = readText(path, file);
  if ('problem' in source) return { rows: [], problems: [source.problem] };
  let raw: RawRow[];
  try {
    raw = parse(source.text, { columns: true, info: true, raw: true }) as unknown as RawRow[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows: [], problems: [csvFault(error, file)] };
  }
  const rows: Row<z.infer<S>>[] = [];
  const problems: Problem[] = [];
  for (const { record, raw: written, info } of raw) {
    const columns = Object.keys(record);
    const locate: Locate = ([column]) => ({
      line: info.lines,
      column: columnOf(written, columns.indexOf(String(column))),
    });
    const result = schema.safeParse(record);
    if (result.success) {
      rows.push({ line: info.lines, data: result.data, locate });
      continue;
    }
    problems.push(...problemsOf(result.error, { value: record, schema, file, locate }));
  }
  return { rows, problems };
}

function csvFault(error: CsvError, file: string): Problem {
  return {
    file,
    line: typeof error.lines === 'number' ? error.lines : 1,
    column: 1,
    field: '',
    found: `keine gültige CSV-Zeile (${error.message})`,
    expected: 'so viele Felder wie die Kopfzeile, durch Kommas getrennt',
    next: 'Kommas innerhalb eines Feldes in doppelte Anführungszeichen setzen.',
  };
}

/** The 1-based column in which the field with this index begins. */
function columnOf(written: string, index: number): number {
  let quoted = false;
  let field = 0;
  for (let at = 0; at < written.length && field <= index; at += 1) {
    if (field === index) return at + 1;
    if (written[at] === '"') quoted = !quoted;
    if (written[at] === ',' && !quoted) field += 1;
  }
  return field === index ? written.length : 1;
}
