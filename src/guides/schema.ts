import { z } from 'zod';
import { plainText } from '../content/rule.ts';
import { titleAndSummary } from '../texts/schema.ts';
import type { TextFile } from '../texts/schema.ts';

/** Legal pages lie directly below the language, all others under `themen/`. */
export const SECTIONS = ['basics', 'topics', 'situations', 'legal'] as const;

/** What stands above the German text, and holds for its translations too. */
export const guideFrontmatter = z.strictObject({
  ...titleAndSummary,
  section: z.enum(SECTIONS),
  /** Its place within the section. */
  order: z.int().default(0),
  /** Ids of the facts that the text relies on; their sources are printed below it. */
  facts: z.array(plainText('t-au')).default([]),
});

/** One MDX text in one language, as its file has it. */
export type Page = z.infer<typeof guideFrontmatter> & TextFile;
