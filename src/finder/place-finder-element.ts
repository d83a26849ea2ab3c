import { matchOfShape, optionOf, paragraph, PLACE, waysOn } from './place-finder-view.ts';
import type { Texts } from './place-finder-view.ts';
import { fetchPart } from './fetch-part.ts';
import type { Finder, FinderAnswer } from './finder.ts';

/**
 * The search box: the ARIA combobox pattern around the finder. Nothing typed leaves the device:
 * the input belongs to no form, and only whole parts of the index are fetched.
 */
class PlaceFinder extends HTMLElement {
  #loading: Promise<Finder> | undefined;
  #answer: FinderAnswer = { state: 'empty' };
  #active = -1;
  readonly #start = this.dataset['start'] ?? '';
  readonly #texts = JSON.parse(this.dataset['texts'] ?? '') as Texts;
  readonly #input = present(this.querySelector('input'));
  readonly #results = present(this.querySelector<HTMLElement>('.results'));
  readonly #list = present(this.querySelector('[role=listbox]'));
  readonly #status = present(this.querySelector('[role=status]'));

  connectedCallback() {
    const button = present(this.querySelector<HTMLAnchorElement>('.find'));
    button.addEventListener('click', (event) => {
      if (this.#input.value.trim() === '') return;
      event.preventDefault();
      this.#input.focus();
      void this.#enter();
    });
    this.#input.addEventListener('focus', () => void this.#load().catch(() => undefined));
    this.#input.addEventListener('input', () => void this.#search());
    this.#input.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    this.querySelector('.locate')?.addEventListener('click', () => void this.#locate());
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!this.contains(relatedTarget as Node | null)) this.#close();
    });
    // A page from the back/forward cache keeps what was typed, but not what was shown.
    addEventListener('pageshow', () => {
      if (document.activeElement !== this.#input) this.#close();
    });
    // The field is there before this script: what was typed meanwhile is answered now.
    if (document.activeElement === this.#input) void this.#search();
  }

  /** Fetches the finder and the first part of its index once; the next keystroke tries again. */
  async #load(): Promise<Finder> {
    const part = (name: string) => fetchPart(this.dataset['index'], name);
    this.#loading ??= Promise.all([import('./finder.ts'), part('core')]).then(
      ([{ createFinder }, core]) => createFinder(core, part),
    );
    try {
      return await this.#loading;
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }

  async #search(): Promise<void> {
    const query = this.#input.value;
    try {
      const finder = await this.#load();
      if (query !== this.#input.value) return;
      const first = finder.find(query);
      this.#show(first);
      if (first.state === 'empty' || first.pending.length === 0) return;
      const full = await finder.findFully(query);
      if (query === this.#input.value) this.#show(full);
    } catch {
      this.#showMessage(this.#texts.offline);
    }
  }

  /** Finds the place by the device's position, which stays on the device. */
  async #locate(): Promise<void> {
    this.#showMessage(this.#texts.locateWait, false);
    try {
      const [{ coords }, packed, { placesAt }, { unpackShapes }] = await Promise.all([
        currentPosition(),
        fetchPart(this.dataset['index'], 'shapes'),
        import('./location.ts'),
        import('./shapes.ts'),
      ]);
      const matches = placesAt(unpackShapes(packed), coords).map(matchOfShape);
      if (matches.length === 0) this.#showMessage(this.#texts.locateOutside);
      else
        this.#show(
          { state: 'found', matches, certain: matches.length === 1, pending: [] },
          this.#texts.locateNear,
        );
    } catch (error) {
      const { offline, locateRefused } = this.#texts;
      this.#showMessage(error instanceof GeolocationPositionError ? locateRefused : offline);
    }
    this.#input.focus();
  }

  #onKey(event: KeyboardEvent) {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      const step = key === 'ArrowDown' ? 1 : -1;
      const count = this.#options.length;
      if (count > 0)
        this.#activate(
          (this.#active + step + count + Number(this.#active < 0 && step < 0)) % count,
        );
    } else if (key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      void this.#enter();
    } else if (key === 'Escape') {
      if (this.#results.hidden) this.#input.value = '';
      else event.preventDefault();
      this.#close();
    }
  }

  /** Opens the active option, or the only certain one; otherwise moves into the list. */
  async #enter(): Promise<void> {
    const active = this.#options[this.#active];
    if (active) {
      active.click();
      return;
    }
    await this.#search();
    const certain = this.#answer.state === 'found' && this.#answer.certain;
    if (certain) this.#options[0]?.click();
    else if (this.#options.length > 0) this.#activate(0);
  }

  get #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  }

  #activate(index: number) {
    this.#active = index;
    for (const [at, option] of this.#options.entries()) {
      option.setAttribute('aria-selected', String(at === index));
      if (at === index) {
        this.#input.setAttribute('aria-activedescendant', option.id);
        option.scrollIntoView({ block: 'nearest' });
      }
    }
  }

  #show(answer: FinderAnswer, choose = this.#texts.choose) {
    this.#answer = answer;
    const matches = answer.state === 'found' ? answer.matches : [];
    const message = this.#messageFor(answer, choose);
    this.#clear();
    this.#list.append(
      ...matches.map((match, index) => optionOf(match, index, this.#start, this.#texts)),
    );
    if (message !== undefined) this.#results.prepend(paragraph(message));
    if (answer.state === 'nothing' || answer.state === 'outside')
      this.#results.append(waysOn(this.#start, this.#texts));
    this.#results.hidden = answer.state === 'empty';
    this.#input.setAttribute('aria-expanded', String(matches.length > 0));
    const count = answer.state === 'empty' ? '' : this.#texts.counts[matches.length];
    this.#status.textContent = [count, message].filter(Boolean).join('. ');
  }

  /** In place of results: a message and the ways that lead on without the search. */
  #showMessage(message: string, withWays = true) {
    this.#clear();
    this.#results.append(
      paragraph(message),
      ...(withWays ? [waysOn(this.#start, this.#texts)] : []),
    );
    this.#results.hidden = false;
    this.#status.textContent = message;
  }

  #clear() {
    this.#active = -1;
    this.#input.removeAttribute('aria-activedescendant');
    this.#list.replaceChildren();
    for (const part of this.#results.querySelectorAll(':scope > :not([role=listbox])'))
      part.remove();
  }

  #messageFor(answer: FinderAnswer, choose: string): string | undefined {
    const { nothing, nothingHelp, outside } = this.#texts;
    if (answer.state === 'nothing') return `${nothing} ${nothingHelp}`;
    if (answer.state === 'outside') return outside.replace(PLACE, answer.code);
    return answer.state === 'found' && answer.matches.length > 1 ? choose : undefined;
  }

  #close() {
    this.#results.hidden = true;
    this.#active = -1;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#input.removeAttribute('aria-activedescendant');
  }
}

function present<E>(part: E | null): E {
  if (part === null) throw new Error('A part of the search box is missing from the page.');
  return part;
}

function currentPosition(): Promise<GeolocationPosition> {
  return new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(resolve, reject, {
      timeout: 15_000,
      maximumAge: 600_000,
    });
  });
}

customElements.define('place-finder', PlaceFinder);
