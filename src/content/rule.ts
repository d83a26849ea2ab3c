import { z } from 'zod';

/** What a field must be, in an editor's words. */
export interface Expectation {
  expected: string;
  example?: string;
  next?: string;
}

/** The issue that {@link Expectation} becomes; `zod-problems.ts` turns it into a Problem. */
export function issueOf({ expected, example, next }: Expectation) {
  return { code: 'custom' as const, message: expected, params: { example, next } };
}

/** A text that passes `test`; on failure the expectation is what the editor reads. */
export function text(test: RegExp | ((value: string) => boolean), expectation: Expectation) {
  const passes =
    test instanceof RegExp ? (value: string) => test.test(value) : (value: string) => test(value);
  return z.string().superRefine((value, context) => {
    if (!passes(value)) context.addIssue({ ...issueOf(expectation), input: value });
  });
}

/** A text with at least one visible character and no blanks around it. */
export function plainText(example: string) {
  return text((value) => value !== '' && value === value.trim(), {
    expected: 'ein Text ohne Leerzeichen am Anfang und am Ende, nicht leer',
    example,
  });
}
