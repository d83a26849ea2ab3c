import { createFinder } from './finder.ts';
import type { Finder, FinderAnswer, Match } from './finder.ts';

/** The texts that the page hands over; `{place}` stands where a name goes. */
interface Texts {
  button: string;
  choose: string;
  ask: string;
  nothing: string;
  nothingHelp: string;
  outside: string;
  offline: string;
  wholeDistrict: string;
  /** What a screen reader says of this many results. */
  counts: string[];
  districts: string;
  statewide: string;
}

const PLACE = '{place}';

/**
 * The search box: the ARIA combobox pattern around the finder. Nothing typed leaves the device:
 * the input belongs to no form, and only whole parts of the index are fetched.
 */
class PlaceFinder extends HTMLElement {
  #loading: Promise<Finder> | undefined;
  #answer: FinderAnswer = { state: 'empty' };
  #active = -1;
  readonly #texts = JSON.parse(this.dataset['texts'] ?? '') as Texts;
  readonly #input = present(this.querySelector('input'));
  readonly #results = present(this.querySelector<HTMLElement>('.results'));
  readonly #list = present(this.querySelector('[role=listbox]'));
  readonly #status = present(this.querySelector('[role=status]'));

  connectedCallback() {
    for (const part of this.querySelectorAll('label, input, .hint')) part.removeAttribute('hidden');

    const button = present(this.querySelector<HTMLAnchorElement>('.find'));
    button.textContent = this.#texts.button;
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
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!this.contains(relatedTarget as Node | null)) this.#close();
    });
    // A page from the back/forward cache keeps what was typed, but not what was shown.
    addEventListener('pageshow', () => {
      if (document.activeElement !== this.#input) this.#close();
    });
  }

  /** Fetches the first part of the index once; after a failure the next keystroke tries again. */
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

  #show(answer: FinderAnswer) {
    this.#answer = answer;
    const matches = answer.state === 'found' ? answer.matches : [];
    const message = this.#messageFor(answer);
    this.#clear();
    this.#list.append(...matches.map((match, index) => this.#option(match, index)));
    if (message !== undefined) this.#results.prepend(paragraph(message));
    if (answer.state === 'nothing' || answer.state === 'outside')
      this.#results.append(this.#ways());
    this.#results.hidden = answer.state === 'empty';
    this.#input.setAttribute('aria-expanded', String(matches.length > 0));
    const count = answer.state === 'empty' ? '' : this.#texts.counts[matches.length];
    this.#status.textContent = [count, message].filter(Boolean).join('. ');
  }

  /** In place of results: a message and the ways that lead on without the search. */
  #showMessage(message: string) {
    this.#clear();
    this.#results.append(paragraph(message), this.#ways());
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

  #messageFor(answer: FinderAnswer): string | undefined {
    const { choose, nothing, nothingHelp, outside } = this.#texts;
    if (answer.state === 'nothing') return `${nothing} ${nothingHelp}`;
    if (answer.state === 'outside') return outside.replace(PLACE, answer.code);
    return answer.state === 'found' && answer.matches.length > 1 ? choose : undefined;
  }

  #option(match: Match, index: number): HTMLAnchorElement {
    const { slug, kind, name, district, postalCodes, through, ask } = match;
    const option = document.createElement('a');
    option.role = 'option';
    option.id = `finder-option-${index}`;
    option.tabIndex = -1;
    option.ariaSelected = 'false';
    option.href = `${this.dataset['start']}${kind === 'district' ? 'kreis' : 'ort'}/${slug}/`;
    const title = document.createElement('b');
    title.append(...(through ? [isolated(through.text), arrow()] : []), germanName(name));
    const detail = document.createElement('small');
    detail.append(
      ...(kind === 'district'
        ? [this.#texts.wholeDistrict]
        : [isolated(postalCodes.slice(0, 3).join(', ')), ' · ', germanName(district)]),
    );
    option.append(title, detail);
    if (ask) {
      const question = document.createElement('small');
      const [before = '', after = ''] = this.#texts.ask.split(PLACE);
      question.append(before, germanName(name), after);
      option.append(question);
    }
    return option;
  }

  /** Where to go on when nothing was found. */
  #ways(): HTMLUListElement {
    const list = document.createElement('ul');
    const districts = `${this.dataset['start']}kreis/`;
    for (const [href, text] of [
      [districts, this.#texts.districts],
      [`${districts}#land`, this.#texts.statewide],
    ] as const) {
      const link = document.createElement('a');
      link.href = href;
      link.textContent = text;
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
    return list;
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

async function fetchPart(folder: string | undefined, name: string): Promise<string> {
  const response = await fetch(`${folder}${name}.json`);
  if (!response.ok) throw new Error(`The finder's part "${name}" answers ${response.status}.`);
  return response.text();
}

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

/** Text of any script that must not disturb the order of its surroundings. */
function isolated(text: string): HTMLElement {
  const element = document.createElement('bdi');
  element.textContent = text;
  return element;
}

/** Points from what was typed to what it means; right-to-left pages turn it round. */
function arrow(): HTMLElement {
  const element = document.createElement('span');
  element.className = 'arrow';
  element.textContent = '→';
  return element;
}

function germanName(name: string): HTMLElement {
  const element = isolated(name);
  element.lang = 'de';
  return element;
}

customElements.define('place-finder', PlaceFinder);
