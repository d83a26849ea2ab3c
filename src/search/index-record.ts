import type { Language } from '../i18n/languages.ts';
import { compoundParts } from './compounds.ts';
import { joinedParts, withoutAttached, wordsOf } from './normalise.ts';
import type { SearchRecord } from './records.ts';
import { END } from './shown.ts';

/** A record in the form that Pagefind takes. */
export interface IndexRecord {
  url: string;
  language: Language;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/**
 * Puts a record into words that the query is compared with. Pagefind indexes whatever it stores, so
 * each text is stored once, as it is written, and beside it only the forms that are not in it.
 */
export function indexRecord(record: SearchRecord, language: Language): IndexRecord {
  const { url, shown, names, synonyms = [], also, district } = record;
  const { type, text, ...fields } = shown;
  const [name = '', ...others] = names;
  const body = [fields.area, also, text].filter(Boolean).join(' ');
  const known = new Set(asIndexed(text));
  const beside = [...wordsOf(body), ...otherForms(body, language)];
  const title = new Set(asIndexed(fields.title));
  return {
    url,
    language,
    content: [text, END, ...new Set(beside.filter((word) => !known.has(word)))].join(' '),
    meta: {
      names: [...new Set(wordsOf(names.join(' ')))].filter((word) => !title.has(word)).join(' '),
      parts: otherForms(name, language).join(' '),
      'more-parts': otherForms([...others, ...synonyms].join(' '), language).join(' '),
      synonyms: [...new Set(wordsOf(synonyms.join(' ')))].join(' '),
      type,
      ...fields,
    },
    filters: { type: [type], kind: [shown.kind ?? type], district: [district] },
  };
}

/** The words of a text as Pagefind makes them by itself: small, without marks. */
function asIndexed(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u);
}

/** Other words that a text is found by: parts of compounds, and words without what is attached. */
function otherForms(text: string, language: Language): string[] {
  const words = new Set(wordsOf(text));
  const forms = [...words].flatMap((word) => [
    ...compoundParts(word),
    ...withoutAttached(word, language).slice(1),
  ]);
  return [...new Set([...forms, ...joinedParts(text)])].filter((form) => !words.has(form));
}
