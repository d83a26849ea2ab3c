import { z } from 'zod';
import { plainText, text } from '../content/rule.ts';
import { EVENT_KINDS } from '../facts/programme-schema.ts';
import { titleAndSummary } from '../texts/schema.ts';
import type { TextFile } from '../texts/schema.ts';

/** What stands above a German piece of news, and holds for its translations too. */
export const newsFrontmatter = z.strictObject({
  ...titleAndSummary,
  /** When it happened, as exactly as the sources say. */
  date: text(/^\d{4}(-\d{2}){0,2}$/, {
    expected: 'ein Jahr, ein Monat oder ein Tag',
    example: '"2025-12-11"',
  }),
  /** Its label; the same kinds as in the timeline. */
  topic: z.enum(EVENT_KINDS),
  /** Ids of the facts that the text relies on; their sources are printed below it. */
  facts: z.array(plainText('z-ukraine')).min(1),
  /** Slugs of other news. */
  related: z.array(plainText('2022-03-11-ukraine')).default([]),
});

/** One piece of news in one language, as its file has it. */
export type News = z.infer<typeof newsFrontmatter> & TextFile;
