import type { z } from 'zod';
import type { Locate, Path, Problem } from './problem.ts';
import { keysAt } from './schema-keys.ts';

const TYPE_NAMES: Record<string, string> = {
  string: 'ein Text (Zahlen und Jahre in Anführungszeichen setzen)',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'true oder false',
  array: 'eine Liste',
  object: 'ein Block mit Feldern',
  record: 'ein Block mit Feldern',
};

/** A value as it was read, before Zod saw it, and how to speak of its fields. */
export interface Input {
  value: unknown;
  schema: z.core.$ZodType;
  file: string;
  locate: Locate;
}

/** Translates what Zod found into problems with a place in the file. */
export function problemsOf(error: z.ZodError, input: Input): Problem[] {
  return error.issues.flatMap((issue) => problemsOfIssue(issue, input));
}

function problemsOfIssue(issue: z.core.$ZodIssue, input: Input): Problem[] {
  const { value, schema, file, locate } = input;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      ...locate([...issue.path, key], 'key'),
      field: fieldName([...issue.path, key]),
      found: `das Feld „${key}“`,
      expected: `nur diese Felder: ${keysAt(schema, issue.path, value).join(', ')}`,
      next: 'Schreibweise prüfen oder das Feld löschen.',
    }));
  }
  const found = valueAt(value, issue.path);
  return [
    {
      file,
      ...locate(issue.path),
      field: fieldName(issue.path),
      found: show(found),
      ...expectationOf(issue, found),
    },
  ];
}

function expectationOf(issue: z.core.$ZodIssue, found: unknown): Omit<Problem, keyof Place> {
  if (issue.code === 'custom') {
    const { example, next } = (issue.params ?? {}) as { example?: string; next?: string };
    return { expected: issue.message, example, next };
  }
  if (issue.code === 'invalid_type') {
    const expected = TYPE_NAMES[issue.expected] ?? issue.expected;
    if (found === undefined) return { expected: `${expected}; das Feld ist Pflicht` };
    // YAML reads an unquoted year or postal code as a number.
    const isBare = typeof found === 'number' || typeof found === 'boolean';
    return issue.expected === 'string' && isBare
      ? { expected, example: `"${found}"` }
      : { expected };
  }
  if (issue.code === 'invalid_value') return { expected: oneOf(issue.values) };
  if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options)) {
    return { expected: oneOf(issue.options) };
  }
  if (issue.code === 'too_small') return { expected: `mindestens ${issue.minimum}` };
  if (issue.code === 'too_big') return { expected: `höchstens ${issue.maximum}` };
  return { expected: issue.message };
}

type Place = Pick<Problem, 'file' | 'line' | 'column' | 'field' | 'found'>;

function oneOf(values: readonly unknown[]): string {
  return values.length === 1 ? String(values[0]) : `eines von: ${values.map(String).join(', ')}`;
}

/** `['points', 3, 'phone']` as `points[3].phone`. */
export function fieldName(path: Path): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : index === 0 ? String(part) : `.${String(part)}`,
    )
    .join('');
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Record<PropertyKey, unknown>)[part]
        : undefined,
    value,
  );
}

/** A value as an editor would recognise it, at most 80 characters. */
export function show(value: unknown): string {
  if (value === undefined) return 'nichts';
  const written = JSON.stringify(value);
  return written.length > 80 ? `${written.slice(0, 79)}…` : written;
}
