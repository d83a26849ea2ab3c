import { z } from 'zod';
import { plainText } from '../content/rule.ts';
import { SERVICE_KINDS } from '../directory/kinds.ts';
import { factId, words } from '../facts/schema.ts';
import { ALL_LANGUAGES } from '../i18n/languages.ts';

/** Everyday words for one thing, and what of the site they lead to. */
const synonyms = z.strictObject({
  id: factId,
  /** Folders in content/pages. */
  pages: z.array(plainText('arbeit')).default([]),
  /** Ids of terms of the glossary. */
  terms: z.array(factId).default([]),
  kinds: z.array(z.enum(SERVICE_KINDS)).default([]),
  words: z.strictObject(
    Object.fromEntries(
      ALL_LANGUAGES.map((language) => [language, z.array(words).min(1)]),
    ) as Record<(typeof ALL_LANGUAGES)[number], z.ZodArray<typeof words>>,
  ),
});

/** content/search/synonyms.yaml */
export const synonymsFile = z.array(synonyms);

export type Synonyms = z.infer<typeof synonyms>;
