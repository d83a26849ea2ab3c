import { z } from 'zod';
import { plainText, text } from '../content/rule.ts';
import type { Language } from '../i18n/languages.ts';

/** What every text has in every language. */
export const titleAndSummary = {
  /** The page's only h1. */
  title: plainText('Über uns'),
  /** One sentence that answers first; for lists and search engines. */
  summary: text((value) => value.trim() !== '' && value.length <= 160, {
    expected: 'ein Satz mit höchstens 160 Zeichen',
  }),
};

/** What stands above a translation. */
export const translationFrontmatter = z.strictObject(titleAndSummary);

/** Which text in which language, and where it lies. */
export interface TextFile {
  slug: string;
  /** The language of the text. */
  language: Language;
  /** Path from the project's root, for Astro to render it. */
  file: string;
}
