import type { Finder } from '../finder/finder.ts';
import type { Language } from '../i18n/languages.ts';
import type { Hits, SearchEngine } from './engine.ts';
import { loadEngine } from './load-engine.ts';
import { placesFor, possiblePlaces } from './places-for.ts';
import { byPage, READ, readHits, SHOWN } from './results.ts';
import { RECORD_TYPES } from './shown.ts';
import type { RecordType } from './shown.ts';
import type { SearchState } from './state.ts';
import { allButton, group, pageItem, placeItem } from './view.ts';
import type { Reading } from './view.ts';

/** What the page hands over. */
export interface SearchOptions {
  language: Language;
  /** Address of Pagefind's files. */
  index: string;
  /** Address of the finder's index. */
  finder: string;
  /** Address of the start page, below which places lie. */
  start: string;
  texts: ResultTexts;
}

/** `{count}` stands where a number goes. */
export interface ResultTexts {
  showAll: string;
  places: string;
  groups: Record<RecordType, string>;
  kinds: Record<string, string>;
}

/** The results of one group, and how well the best of them fits. */
interface Group {
  section: HTMLElement;
  best: number;
}

/** Results ready to be put on the page. */
export interface Outcome {
  groups: HTMLElement[];
  count: number;
}

/** Answers queries; fetches the index with the first of them, and the finder when a place is asked for. */
export class Searching {
  readonly #options: SearchOptions;
  readonly #engine: SearchEngine;
  #finder: Promise<Finder> | undefined;

  constructor(options: SearchOptions, engine: SearchEngine) {
    this.#options = options;
    this.#engine = engine;
  }

  /** What fits a query, in groups. */
  async find(state: SearchState): Promise<Outcome> {
    const { texts, language } = this.#options;
    const hits = await this.#engine.find(state.query, state);
    const reading = { query: state.query, language, kinds: texts.kinds };
    const types = RECORD_TYPES.filter((type) => hits[type].length > 0);
    const groups = await Promise.all(types.map((type) => this.#group(type, hits, reading)));
    return {
      // The group with the best result comes first: whoever types a word from a letter wants the word.
      groups: groups.toSorted((a, b) => b.best - a.best).map(({ section }) => section),
      count: types.reduce((sum, type) => sum + hits[type].length, 0),
    };
  }

  /**
   * The places that a query names.
   * @param widely where nothing else was found: also those that it may only mean
   */
  async places(query: string, widely: boolean): Promise<Outcome> {
    const { texts, start } = this.#options;
    const finder = await this.#loadFinder();
    const places = widely ? await possiblePlaces(finder, query) : placesFor(finder, query);
    const items = places.map((place) => placeItem(place, start));
    return {
      groups: items.length > 0 ? [group(texts.places, items)] : [],
      count: items.length,
    };
  }

  async #loadFinder(): Promise<Finder> {
    this.#finder ??= import('./load-finder.ts').then(({ loadFinder }) =>
      loadFinder(this.#options.finder),
    );
    // After a failure the next query tries again.
    this.#finder.catch(() => (this.#finder = undefined));
    return this.#finder;
  }

  /** The first results of a group, and a button for the rest. */
  async #group(type: RecordType, hits: Hits, reading: Reading): Promise<Group> {
    const { texts } = this.#options;
    const { query } = reading;
    const all = hits[type];
    const found = await readHits(all.slice(0, READ[type]), query);
    const first = byPage(found);
    const items = first.slice(0, SHOWN).map((page) => pageItem(page, reading));
    const section = group(texts.groups[type], items);
    if (first.length > SHOWN || all.length > READ[type]) {
      const label = texts.showAll.replace('{count}', String(all.length));
      section.append(
        allButton(label, async () => {
          const pages = byPage(await readHits(all, query));
          return pages.slice(items.length).map((page) => pageItem(page, reading));
        }),
      );
    }
    return { section, best: Math.max(...found.map(({ score }) => score)) };
  }
}

/** Fetches the search. */
export async function startSearching(options: SearchOptions): Promise<Searching> {
  return new Searching(options, await loadEngine(options.index, options.language));
}
