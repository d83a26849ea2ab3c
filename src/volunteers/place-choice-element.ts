import { fetchPart } from '../finder/fetch-part.ts';
import { createFinder } from '../finder/finder.ts';
import type { Finder, FinderAnswer, Match } from '../finder/finder.ts';
import { matchNamed } from './place-slug.ts';
import { present } from './present.ts';

/** What `place-choice` tells, or null where the choice is taken back; for some old postal codes only the district is known. */
export interface ChosenPlace {
  district: string;
}

export const CHOSEN = 'place-chosen';

/**
 * A field for a place inside the filters: the finder's answers as buttons, and the chosen name stays
 * in the field. Emptying the field takes the choice back.
 */
export class PlaceChoice extends HTMLElement {
  /** The chosen municipality; empty where none is chosen. */
  slug = '';
  #loading: Promise<Finder> | undefined;

  connectedCallback() {
    const { input } = this;
    input.addEventListener('focus', () => void this.#load().catch(() => undefined));
    input.addEventListener('input', () => {
      if (this.slug !== '') this.#tell(undefined);
      void this.#search();
    });
    this.addEventListener('focusout', (event) => this.#onLeave(event));
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.isComposing) void this.#enter();
    });
  }

  #onLeave({ relatedTarget }: FocusEvent) {
    if (!this.contains(relatedTarget as Node | null)) this.#list([]);
  }

  get input(): HTMLInputElement {
    return present(this.querySelector('input'));
  }

  clear() {
    this.slug = '';
    this.input.value = '';
    this.#list([]);
  }

  /** Chooses the place of a shared address; its name comes from the finder. */
  restore(slug: string) {
    if (this.slug === slug) return;
    this.slug = slug;
    this.#list([]);
    void this.#load()
      .then((finder) => matchNamed(slug, finder))
      .then((match) => {
        if (this.slug === slug) this.input.value = match?.name ?? slug;
      })
      // Offline the filter holds all the same, under the name in the address.
      .catch(() => (this.input.value = slug));
  }

  /** Fetches the finder's index once; after a failure the next keystroke tries again. */
  async #load(): Promise<Finder> {
    const part = (name: string) => fetchPart(this.dataset['index'], name);
    this.#loading ??= part('core').then((core) => createFinder(core, part));
    try {
      return await this.#loading;
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }

  async #search(): Promise<FinderAnswer | undefined> {
    const query = this.input.value;
    try {
      const finder = await this.#load();
      const answer = await finder.findFully(query);
      if (query !== this.input.value) return undefined;
      this.#list(answer.state === 'found' ? answer.matches : [], answer.state !== 'empty');
      return answer;
    } catch {
      this.#say(this.dataset['offline'] ?? '');
      return undefined;
    }
  }

  /** Takes the only certain answer; otherwise moves into the list. */
  async #enter() {
    const answer = await this.#search();
    if (answer?.state !== 'found') return;
    const [first] = answer.matches;
    if (answer.certain && first) this.#choose(first);
    else this.querySelector('button')?.focus();
  }

  #choose(match: Match) {
    this.input.value = match.kind === 'municipality' ? match.name : '';
    this.input.focus();
    this.#list([]);
    this.#tell(match);
  }

  #tell(match: Match | undefined) {
    this.slug = match?.kind === 'municipality' ? match.slug : '';
    const detail: ChosenPlace | null = match ? { district: match.district } : null;
    this.dispatchEvent(new CustomEvent(CHOSEN, { detail }));
  }

  #list(matches: readonly Match[], announced = false) {
    const list = present(this.querySelector('ul'));
    list.replaceChildren(...matches.map((match) => this.#suggestion(match)));
    list.hidden = matches.length === 0;
    const counts = JSON.parse(this.dataset['counts'] ?? '[]') as string[];
    this.#say(announced ? (counts[matches.length] ?? '') : '');
  }

  #suggestion(match: Match): HTMLLIElement {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.lang = 'de';
    const name = document.createElement('b');
    name.textContent = match.name;
    const more = document.createElement('small');
    more.textContent = [...match.postalCodes, match.district].join(' · ');
    button.append(name, ' ', more);
    button.addEventListener('click', () => this.#choose(match));
    item.append(button);
    return item;
  }

  #say(text: string) {
    present(this.querySelector('[role=status]')).textContent = text;
  }
}

customElements.define('place-choice', PlaceChoice);
