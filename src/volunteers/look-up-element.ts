import { readChoices, writeChoices } from './choices.ts';
import type { Choices, Filter } from './choices.ts';
import { unpackEntry } from './entry.ts';
import { unpackHolidays } from '../directory/holidays.ts';
import { countUnknown, matches, UNCERTAIN_FILTERS, UNKNOWN } from './filter.ts';
import { CHOSEN } from './place-choice-element.ts';
import type { ChosenPlace, PlaceChoice } from './place-choice-element.ts';
import { present } from './present.ts';

/**
 * The filters over the list of offices. Without it the list stands there complete. What is chosen is
 * written into the address after `#`, where it can be shared and is never sent.
 */
class LookUp extends HTMLElement {
  readonly #rows = [...this.querySelectorAll<HTMLElement>('tr[data-kind]')].map((row) => ({
    row,
    entry: unpackEntry(row.dataset),
  }));
  readonly #areas = [...this.querySelectorAll<HTMLElement>('section[data-area]')];
  readonly #selects = [...this.querySelectorAll<HTMLSelectElement>('select[data-filter]')];
  readonly #place = present(this.querySelector<PlaceChoice>('place-choice'));
  readonly #reset = present(this.querySelector<HTMLButtonElement>('button[data-reset]'));
  readonly #count = present(this.querySelector<HTMLElement>('[role=status][data-count]'));

  connectedCallback() {
    for (const part of this.querySelectorAll<HTMLElement>('[data-with-script]'))
      part.hidden = part.dataset['withScript'] === 'hide';
    this.#restore();
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLSelectElement)) return;
      // A place of another district would leave nothing.
      if (target.dataset['filter'] === 'district') this.#place.clear();
      this.#apply();
    });
    this.#place.addEventListener(CHOSEN, (event) => {
      this.#choosePlace((event as CustomEvent<ChosenPlace | null>).detail);
    });
    this.#reset.addEventListener('click', () => {
      this.#show({});
      this.#apply();
      // The button goes, so the focus needs another place.
      this.#selects[0]?.focus();
    });
    addEventListener('hashchange', () => this.#restore());
    // A page from the back/forward cache shows what was open at its first visit.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#restore();
    });
  }

  #choosePlace(place: ChosenPlace | null) {
    if (place !== null) {
      const district = this.#select('district');
      const option = [...district.options].find(({ text }) => text === place.district);
      district.value = option?.value ?? '';
    }
    this.#apply();
  }

  /** Takes the choices from the address; a value that there is no option for is left out. */
  #restore() {
    const choices = readChoices(location.hash);
    if (choices === undefined) return;
    this.#show(choices);
    this.#filter();
  }

  #show(choices: Choices) {
    for (const select of this.#selects) {
      const wanted = choices[select.dataset['filter'] as Filter] ?? '';
      select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : '';
    }
    if (choices.place === undefined) this.#place.clear();
    else this.#place.restore(choices.place);
  }

  #select(filter: Filter): HTMLSelectElement {
    return present(this.#selects.find(({ dataset }) => dataset['filter'] === filter));
  }

  get #choices(): Choices {
    const chosen = this.#selects.map(({ dataset, value }) => [dataset['filter'], value]);
    return { ...Object.fromEntries(chosen), place: this.#place.slug } as Choices;
  }

  #apply() {
    const written = writeChoices(this.#choices);
    // Every keystroke in a filter as a step of the history would lock the reader in.
    history.replaceState(null, '', written === '' ? location.pathname : `#${written}`);
    this.#filter();
  }

  #filter() {
    const choices = this.#choices;
    const holidays = unpackHolidays(this.dataset['holidays'] ?? '');
    const now = { instant: new Date(), holidays };
    let count = 0;
    for (const { row, entry } of this.#rows) {
      row.hidden = !matches(entry, choices, now);
      count += Number(!row.hidden);
    }
    for (const area of this.#areas)
      area.hidden = area.querySelector('tr[data-kind]:not([hidden])') === null;
    this.#count.textContent = withCount(this.#count, count);
    this.#reset.hidden = writeChoices(choices) === '';
    const nothing = this.querySelector<HTMLElement>('[data-nothing]');
    if (nothing) nothing.hidden = count > 0;
    const entries = this.#rows.map(({ entry }) => entry);
    for (const filter of UNCERTAIN_FILTERS) {
      const unknown = countUnknown(entries, choices, filter, now);
      const option = this.#select(filter).querySelector<HTMLElement>(`[value=${UNKNOWN}]`);
      const hint = this.querySelector<HTMLElement>(`[data-unknown="${filter}"]`);
      for (const part of [option, hint])
        if (part) part.textContent = withCount(this.#select(filter), unknown);
    }
  }
}

/** The element's text with the number in its place. */
function withCount({ dataset }: HTMLElement, count: number): string {
  return (dataset['count'] ?? '').replace('{count}', String(count));
}

customElements.define('look-up', LookUp);
