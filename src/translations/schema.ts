import { z } from 'zod';
import { plainText, text } from '../content/rule.ts';

/** `pages/arbeit`, `messages/head.skip`, `glossary/duldung`: one piece of text that is translated as a whole. */
export type UnitName = string;

const digest = text(/^[0-9a-f]{8}$/, {
  expected: 'die Prüfsumme des deutschen Textes',
  next: 'Die Prüfsummen schreibt `npm run translations -- accept <Sprache>`.',
});

/** content/translations/<language>.yaml: how the texts of one language came about. */
export const translationRecord = z.strictObject({
  /** How all texts came about that nobody has reviewed. */
  method: z.enum(['machine']),
  /** What a person has read and approved. */
  reviewed: z.array(
    z.strictObject({
      unit: plainText('pages/arbeit'),
      by: plainText('Integrationsbeirat Musterstadt'),
      on: text(/^\d{4}-\d{2}-\d{2}$/, { expected: 'ein Tag', example: '"2026-12-01"' }),
    }),
  ),
  /** Digest of the German text that each translation was made from. */
  sources: z.record(z.string(), digest),
});

export type TranslationRecord = z.infer<typeof translationRecord>;
