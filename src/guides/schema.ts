import { z } from 'zod';
import { plainText, text } from '../content/rule.ts';
import type { Language } from '../i18n/languages.ts';
import type { Provenance } from '../translations/provenance.ts';

/** Legal pages lie directly below the language, all others under `themen/`. */
export const SECTIONS = ['basics', 'topics', 'situations', 'legal'] as const;

/** What every text has in every language. */
export const titleAndSummary = {
  /** The page's only h1. */
  title: plainText('Über uns'),
  /** One sentence that answers first; for lists and search engines. */
  summary: text((value) => value.trim() !== '' && value.length <= 160, {
    expected: 'ein Satz mit höchstens 160 Zeichen',
  }),
};

/** What stands above the German text, and holds for its translations too. */
export const originalFrontmatter = z.strictObject({
  ...titleAndSummary,
  section: z.enum(SECTIONS),
  /** Its place within the section. */
  order: z.int().default(0),
  /** Ids of the facts that the text relies on; their sources are printed below it. */
  facts: z.array(plainText('t-au')).default([]),
});

/** What stands above a translation. */
export const translationFrontmatter = z.strictObject(titleAndSummary);

/** One MDX text in one language, as its file has it. */
export type Page = z.infer<typeof originalFrontmatter> & {
  slug: string;
  /** The language of the text. */
  language: Language;
  /** Path from the project's root, for Astro to render it. */
  file: string;
};

/** A page and how its text came about. */
export type PageWithProvenance = Page & { provenance: Provenance };
