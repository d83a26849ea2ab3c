import { LANGUAGES } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { compoundParts, partIn } from './compounds.ts';
import { beginnings, withoutAttached, wordsOf } from './normalise.ts';
import { EVERYWHERE, RECORD_TYPES } from './shown.ts';
import type { RecordType } from './shown.ts';

/** What we use of Pagefind's interface in the browser. */
export interface Pagefind {
  search: (
    term: string | null,
    options?: { filters?: Record<string, string | { any: string[] }> },
  ) => Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<PagefindRecord>;
}

export interface PagefindRecord {
  /** With the site's base path. */
  url: string;
  /** As `shownText` reads it. */
  content: string;
  meta: Record<string, string>;
}

/** How Pagefind weighs: what is only stored to be shown does not count. */
export const RANKING = {
  termFrequency: 0.4,
  pageLength: 0.3,
  // Short words begin many longer ones.
  termSimilarity: 9,
  metaWeights: {
    title: 6,
    names: 6,
    parts: 4,
    'more-parts': 3,
    synonyms: 5,
    ...Object.fromEntries(
      ['page', 'type', 'kind', 'area', 'phone', 'german'].map((field) => [field, 0]),
    ),
  },
};

export interface Filters {
  /** A kind of office, or `guide` or `term`; empty for all. */
  kind: string;
  /** Slug of a district; what holds everywhere stays. Empty for all. */
  district: string;
}

/** A record that was found, not loaded yet. */
export interface Hit {
  score: number;
  load: () => Promise<PagefindRecord>;
}

/** Results of each group, the best first. */
export type Hits = Record<RecordType, Hit[]>;

/** Longer queries are sentences: their first words say enough. */
const MOST_WORDS = 8;
/** The word as it was typed says more than a longer one; a form or the beginning of it says less. */
const EXACT = 2;
const OTHER_FORM = 0.8;
const PART = 0.6;
const BEGINNING = 0.6;
/** With so many records nothing farther from the word is looked for, where the index knows forms. */
const ENOUGH = 8;

/** A search in one language; knows after its first use which record belongs to which group. */
export class SearchEngine {
  readonly #pagefind: Pagefind;
  readonly #language: Language;
  #types: Promise<Map<string, RecordType>> | undefined;

  constructor(pagefind: Pagefind, language: Language) {
    this.#pagefind = pagefind;
    this.#language = language;
  }

  /** Loads what every query needs. */
  async warm(): Promise<void> {
    await this.#typeOf();
  }

  /**
   * Finds records for any of the words, those for all of them first: people ask whole questions, and
   * Pagefind alone would want every word of them.
   */
  async find(query: string, filters: Filters): Promise<Hits> {
    const words = [...new Set(wordsOf(query))].slice(0, MOST_WORDS);
    const perWord = await Promise.all(words.map((word) => this.#findWord(word, filters)));
    const found = new Map<string, { result: PagefindResult; score: number; words: number }>();
    for (const results of perWord) {
      for (const [id, { result, score }] of results) {
        const known = found.get(id);
        found.set(id, {
          result,
          score: score + (known?.score ?? 0),
          words: 1 + (known?.words ?? 0),
        });
      }
    }
    const types = await this.#typeOf();
    const hits: Hits = { office: [], guide: [], term: [], press: [] };
    for (const [id, { result, score, words: matched }] of found) {
      const type = types.get(id);
      const hit = { score: score * (matched / words.length), load: () => result.data() };
      if (type !== undefined && hit.score > 0) hits[type].push(hit);
    }
    for (const type of RECORD_TYPES) hits[type].sort((a, b) => b.score - a.score);
    return hits;
  }

  /** Looks for a word, then for what may be meant by it; the farther from it, the less it counts. */
  async #findWord(word: string, filters: Filters) {
    const found = new Map<string, { result: PagefindResult; score: number }>();
    // Short words begin many others: in quotes a word is found only as it stands.
    const exact = new Set((await this.#search(`"${word}"`, filters)).map(({ id }) => id));
    const add = async (term: string, weight: number) => {
      for (const result of await this.#search(term, filters)) {
        const score = result.score * weight * (exact.has(result.id) ? EXACT : 1);
        if (score > (found.get(result.id)?.score ?? 0)) found.set(result.id, { result, score });
      }
    };
    for (const [at, form] of withoutAttached(word, this.#language).entries()) {
      if (found.size < ENOUGH) await add(form, OTHER_FORM ** at);
    }
    const part = partIn(word);
    if (part !== undefined) await add(part, OTHER_FORM);
    if (found.size === 0) for (const one of compoundParts(word)) await add(one, PART);
    // Where the index knows no forms, they are found by what they have in common.
    const wanted = LANGUAGES[this.#language].search === 'words' ? Infinity : ENOUGH;
    for (const [at, start] of beginnings(word).entries()) {
      if (found.size < wanted) await add(start, BEGINNING ** (at + 1));
    }
    return found;
  }

  async #search(term: string, filters: Filters): Promise<PagefindResult[]> {
    const { results } = await this.#pagefind.search(term, { filters: pagefindFilters(filters) });
    return results;
  }

  #typeOf(): Promise<Map<string, RecordType>> {
    this.#types ??= this.#loadTypes();
    this.#types.catch(() => (this.#types = undefined));
    return this.#types;
  }

  async #loadTypes(): Promise<Map<string, RecordType>> {
    const types = new Map<string, RecordType>();
    for (const type of RECORD_TYPES) {
      const { results } = await this.#pagefind.search(null, { filters: { type } });
      for (const { id } of results) types.set(id, type);
    }
    return types;
  }
}

function pagefindFilters({ kind, district }: Filters): Record<string, string | { any: string[] }> {
  return {
    ...(kind !== '' && { kind }),
    ...(district !== '' && { district: { any: [district, EVERYWHERE] } }),
  };
}
