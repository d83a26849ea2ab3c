import type { ServiceKind } from '../directory/kinds.ts';
import { isGerman } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import type { Synonyms } from './synonyms-schema.ts';

/** The everyday words that lead to each thing, in one language. */
export interface SynonymTargets {
  /** @param slug folder of a page in content/pages */
  forPage: (slug: string) => string[];
  /** @param id of a term of the glossary */
  forTerm: (id: string) => string[];
  forKind: (kind: ServiceKind) => string[];
}

/** Readers use the German word as well as their own: it stands on doors and letters. */
export function synonymsIn(language: Language, synonyms: readonly Synonyms[]): SynonymTargets {
  const wordsFor = (leadsThere: (entry: Synonyms) => boolean) => [
    ...new Set(
      synonyms
        .filter(leadsThere)
        .flatMap(({ words }) => [...words[language], ...(isGerman(language) ? [] : words.de)]),
    ),
  ];
  return {
    forPage: (slug) => wordsFor(({ pages }) => pages.includes(slug)),
    forTerm: (id) => wordsFor(({ terms }) => terms.includes(id)),
    forKind: (kind) => wordsFor(({ kinds }) => kinds.includes(kind)),
  };
}
