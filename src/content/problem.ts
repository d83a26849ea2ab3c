/**
 * One thing wrong in one content file, told so that an editor can mend it without reading code.
 * The texts are German because the editors sit in German town halls.
 */
export interface Problem {
  /** Path below the content folder's parent, with forward slashes: `content/directory/state.yaml`. */
  file: string;
  /** 1-based, as editors count. */
  line: number;
  column: number;
  /** The way to the field, as in `points[3].phone`; empty where the file as a whole is meant. */
  field: string;
  found: string;
  expected: string;
  example?: string | undefined;
  /** What to do next, where the expectation alone does not say it. */
  next?: string | undefined;
}

/** The way to a field in what was read. */
export type Path = readonly PropertyKey[];

/** Finds the place of a field in the file it was read from; `key` asks for the name, not the value. */
export type Locate = (path: Path, what?: 'key') => { line: number; column: number };

/** `content/x.yaml:3:5` and below it one labelled line for each thing known. */
function formatProblem(problem: Problem): string {
  const rows: [label: string, text: string | undefined][] = [
    ['Feld', problem.field || undefined],
    ['Gefunden', problem.found],
    ['Erwartet', problem.expected],
    ['Beispiel', problem.example],
    ['Nächster Schritt', problem.next],
  ];
  const shown = rows.filter((row): row is [string, string] => row[1] !== undefined);
  const lines = shown.map(([label, text]) => `  ${`${label}:`.padEnd(18)}${text}`);
  return [`${problem.file}:${problem.line}:${problem.column}`, ...lines].join('\n');
}

/** All problems of one run in the order of files and lines, with a closing count. */
export function formatProblems(problems: readonly Problem[]): string {
  const ordered = [...problems].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  );
  const files = new Set(problems.map((problem) => problem.file)).size;
  const count = problems.length === 1 ? '1 Fehler' : `${problems.length} Fehler`;
  const where = files === 1 ? 'einer Datei' : `${files} Dateien`;
  return [...ordered.map(formatProblem), `${count} in ${where}.`].join('\n\n');
}

/** Stops a build: the message is the whole list of problems. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}
