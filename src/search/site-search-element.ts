import type { Language } from '../i18n/languages.ts';
import type { Outcome, ResultTexts, Searching } from './searching.ts';
import { readState, writeState } from './state.ts';
import type { SearchState } from './state.ts';

/** The texts that the page hands over; `{count}` stands where a number goes. */
interface Texts extends ResultTexts {
  count: string;
  nothing: string;
  offline: string;
}

/** Nobody reads results between two letters. */
const PAUSE = 150;

/**
 * The search page: results while typing, in groups. The text typed stays on the device: only parts
 * of the index are fetched, nothing before the reader turns to the search.
 */
class SiteSearch extends HTMLElement {
  #searching: Promise<Searching> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the searches, so that a slow one does not replace a newer. */
  #turn = 0;
  readonly #texts = JSON.parse(this.dataset['texts'] ?? '') as Texts;
  readonly #form = present(this.querySelector<HTMLElement>('search'));
  readonly #input = present(this.querySelector('input'));
  readonly #district = present(this.querySelector<HTMLSelectElement>('[name=kreis]'));
  readonly #kind = present(this.querySelector<HTMLSelectElement>('[name=art]'));
  readonly #status = present(this.querySelector('[role=status]'));
  readonly #places = present(this.querySelector('.search-places'));
  readonly #results = present(this.querySelector('.search-results'));
  readonly #ways = present(this.querySelector<HTMLElement>('.search-ways'));
  readonly #tell = present(this.querySelector<HTMLElement>('missing-word'));

  connectedCallback() {
    this.#form.hidden = false;
    this.#input.addEventListener('focus', () => void this.#load().catch(() => undefined));
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#search(), PAUSE);
    });
    this.#input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.isComposing) void this.#enter();
    });
    for (const filter of [this.#district, this.#kind]) {
      filter.addEventListener('change', () => void this.#search());
    }
    void this.#restore();
  }

  /** Fetches the search once; after a failure the next keystroke tries again. */
  async #load(): Promise<Searching> {
    const { index = '', finder = '', start = '', language = 'de' } = this.dataset;
    const texts = this.#texts;
    this.#searching ??= import('./searching.ts').then(({ startSearching }) =>
      startSearching({ index, finder, start, language: language as Language, texts }),
    );
    try {
      return await this.#searching;
    } catch (error) {
      this.#searching = undefined;
      throw error;
    }
  }

  /** Shows again what was found before the reader followed a result. */
  async #restore(): Promise<void> {
    const { query, district, kind } = readState(history.state);
    if (query === '') return;
    this.#input.value = query;
    this.#district.value = district;
    this.#kind.value = kind;
    await this.#search();
  }

  /** Searches without waiting, and takes the keyboard to the results. */
  async #enter(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#search();
    this.querySelector<HTMLElement>('.search-places a, .search-results a')?.focus();
  }

  get #state(): SearchState {
    return {
      query: this.#input.value.trim(),
      district: this.#district.value,
      kind: this.#kind.value,
    };
  }

  async #search(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const isOld = () => turn !== this.#turn;
    const state = this.#state;
    history.replaceState(writeState(history.state, state), '');
    if (state.query === '') {
      this.#show(NOTHING, NOTHING, '');
      return;
    }
    try {
      const searching = await this.#load();
      const found = await searching.find(state);
      if (isOld()) return;
      if (found.count > 0) this.#show(NOTHING, found);
      const places = await this.#placesFor(searching, state, found);
      if (isOld()) return;
      if (found.count + places.count > 0) this.#show(places, found);
      else this.#showNothing(this.#texts.nothing, state.query);
    } catch {
      if (!isOld()) this.#showNothing(this.#texts.offline);
    }
  }

  /** Places come after the rest, because the finder is fetched for them alone. */
  async #placesFor(searching: Searching, state: SearchState, found: Outcome): Promise<Outcome> {
    if (state.kind !== '') return NOTHING;
    try {
      return await searching.places(state.query, found.count === 0);
    } catch (error) {
      if (found.count === 0) throw error;
      return NOTHING;
    }
  }

  #show(places: Outcome, found: Outcome, status?: string) {
    this.#places.replaceChildren(...places.groups);
    // What is there already keeps the keyboard.
    if (found.groups.some((group) => group.parentElement !== this.#results) || !found.count) {
      this.#results.replaceChildren(...found.groups);
    }
    const count = String(places.count + found.count);
    this.#status.textContent = status ?? this.#texts.count.replace('{count}', count);
    this.#ways.hidden = places.count + found.count > 0;
    this.#tell.hidden = true;
  }

  /** Instead of results: the lists, the people to ask, and a way to tell us the word. */
  #showNothing(message: string, word?: string) {
    this.#show(NOTHING, NOTHING, message);
    if (word === undefined) return;
    this.#tell.dataset['word'] = word;
    this.#tell.hidden = false;
  }
}

const NOTHING: Outcome = { groups: [], count: 0 };

function present<E>(part: E | null): E {
  if (part === null) throw new Error('A part of the search is missing from the page.');
  return part;
}

customElements.define('site-search', SiteSearch);
