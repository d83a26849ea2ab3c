import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import type { z } from 'zod';
import type { Problem, Locate, Path } from './problem.ts';
import { readText } from './read-text.ts';
import { problemsOf } from './zod-problems.ts';

/** What was read from one file, and how to find a field of it again for later checks. */
export interface YamlFile<T> {
  file: string;
  data: T;
  locate: Locate;
}

export type Read<T> = { read: YamlFile<T>; problems: [] } | { read?: never; problems: Problem[] };

/** Reads a YAML or JSON file (JSON is YAML) and checks it against its schema. */
export function readYaml<S extends z.ZodType>(
  path: string,
  file: string,
  schema: S,
): Read<z.infer<S>> {
  const source = readText(path, file);
  if ('problem' in source) return { problems: [source.problem] };
  return parseYaml(source.text, file, schema);
}

/**
 * @param firstLine the line of the file in which `text` begins, for YAML inside other files
 */
export function parseYaml<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
  firstLine = 1,
): Read<z.infer<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const faults = worthTelling([...document.errors, ...document.warnings]);
  if (faults.length > 0) {
    return {
      problems: faults.map((fault) => ({
        file,
        ...place(fault.pos[0]),
        field: '',
        ...syntaxFault(fault.code, fault.message),
      })),
    };
  }
  const input: unknown = document.toJS();
  const locate: Locate = (path, what) => place(offsetOf(document, path, what));
  const result = schema.safeParse(input);
  if (!result.success) {
    return { problems: problemsOf(result.error, { value: input, schema, file, locate }) };
  }
  return { read: { file, data: result.data, locate }, problems: [] };
}

/** After a fault of syntax the parser stumbles on; only the first one helps, or each tab or double field. */
function worthTelling(faults: YAMLError[]): YAMLError[] {
  const [first] = faults;
  if (first === undefined) return [];
  const repeats = first.code === 'TAB_AS_INDENT' || first.code === 'DUPLICATE_KEY';
  return repeats ? faults.filter(({ code }) => code === first.code) : [first];
}

/** Where the field stands; where it is missing, where its nearest parent begins. */
function offsetOf(document: Document, path: Path, what?: 'key'): number {
  if (what === 'key') {
    const parent = document.getIn(path.slice(0, -1), true);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
      : undefined;
    if (isNode(pair?.key) && pair.key.range) return pair.key.range[0];
  }
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isNode(node) && node.range) return node.range[0];
  return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1));
}

function syntaxFault(code: string, message: string): Pick<Problem, 'found' | 'expected' | 'next'> {
  if (code === 'TAB_AS_INDENT') {
    return {
      found: 'ein Tabulator als Einrückung',
      expected: 'Leerzeichen als Einrückung',
      next: 'Den Tabulator durch zwei Leerzeichen je Stufe ersetzen.',
    };
  }
  if (code === 'DUPLICATE_KEY') {
    return {
      found: 'dasselbe Feld zum zweiten Mal',
      expected: 'jedes Feld höchstens einmal je Block',
      next: 'Eines der beiden Felder löschen.',
    };
  }
  return {
    found: `kein gültiges YAML (${message})`,
    expected: 'gültiges YAML',
    next: 'Einrückung, Anführungszeichen und Doppelpunkte dieser und der vorigen Zeile prüfen.',
  };
}
