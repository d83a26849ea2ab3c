import { PAGE } from '../addresses/page.ts';
import type { Match } from '../finder/finder.ts';
import type { Language } from '../i18n/languages.ts';
import type { PagefindRecord } from './engine.ts';
import { excerptOf } from './results.ts';
import type { PageRecords } from './results.ts';
import { hasSections, shownText } from './shown.ts';

/** What was looked for, and how kinds of offices are called. */
export interface Reading {
  query: string;
  language: Language;
  kinds: Record<string, string>;
}

/** A page with more sections than this is read as a whole. */
const MOST_SECTIONS = 3;

/** A group of results under its heading. */
export function group(title: string, items: readonly HTMLLIElement[]): HTMLElement {
  const list = element('ul', 'hits');
  list.append(...items);
  const section = element('section');
  section.append(textOf('h2', title), list);
  return section;
}

/** A place that the finder knows. */
export function placeItem({ kind, slug, name, district, postalCodes }: Match, start: string) {
  const address = start + (kind === 'district' ? PAGE.district : PAGE.place)(slug);
  const detail = element('p', 'small');
  detail.append(
    ...(postalCodes[0] === undefined ? [] : [leftToRight(postalCodes[0]), ' · ']),
    german(district),
  );
  return item(link(address, [german(name)]), detail);
}

/** An office, a page or a term; sections of a page that speak of it stand below it. */
export function pageItem(records: PageRecords, reading: Reading): HTMLLIElement {
  const [best] = records;
  const { type, title = '', page, german: germanPart } = best.meta;
  const address = hasSections(type) ? best.url.replace(/#.*/, '') : best.url;
  const isGerman = germanPart === 'all' || germanPart === 'title';
  const parts: HTMLElement[] = [link(address, marked(page ?? title, isGerman, reading))];
  if (type === 'office') parts.push(officeLine(best, reading));
  const excerpt = excerptLine(best, reading);
  if (excerpt) parts.push(excerpt);
  const sections = records.filter(({ meta }) => meta['page'] !== undefined);
  if (sections.length > 0) parts.push(sectionList(sections.slice(0, MOST_SECTIONS), reading));
  return item(...parts);
}

/** Puts the rest of a group below it and takes the keyboard there. */
export function allButton(label: string, rest: () => Promise<HTMLLIElement[]>): HTMLButtonElement {
  const button = textOf('button', label);
  button.type = 'button';
  button.className = 'show-all';
  button.addEventListener('click', () => {
    button.disabled = true;
    void rest()
      .then((items) => {
        button.previousElementSibling?.append(...items);
        button.remove();
        items[0]?.querySelector('a')?.focus();
      })
      .catch(() => (button.disabled = false));
  });
  return button;
}

function officeLine({ meta }: PagefindRecord, { kinds }: Reading): HTMLElement {
  const { kind = '', area = '', phone } = meta;
  const line = element('p', 'small');
  line.append(kinds[kind] ?? '', ' · ', german(area));
  if (phone !== undefined) {
    const number = link(`tel:${phone.replaceAll(/[^\d+]/g, '')}`, [phone], 'number');
    number.dir = 'ltr';
    line.append(' · ', number);
  }
  return line;
}

/** Of an office only what was looked for is worth a line: it holds names and streets, no sentences. */
function excerptLine({ meta, content }: PagefindRecord, reading: Reading): HTMLElement | undefined {
  const { type, german: germanPart } = meta;
  const text = shownText(content);
  const pieces = excerptOf(text, reading.query, reading.language);
  if (text === '' || (type === 'office' && !pieces.some(({ marked }) => marked))) return undefined;
  const line = element('p', 'excerpt');
  line.append(...marked(text, germanPart === 'all' || germanPart === 'text', reading));
  return line;
}

function sectionList(sections: readonly PagefindRecord[], reading: Reading): HTMLElement {
  const list = element('ul', 'sections');
  for (const { url, meta } of sections) {
    const isGerman = meta['german'] === 'all';
    list.append(item(link(url, marked(meta['title'] ?? '', isGerman, reading))));
  }
  return list;
}

/** The part of a text that was looked for, as German where it is. */
function marked(text: string, isGerman: boolean, reading: Reading): Node[] {
  const nodes = excerptOf(text, reading.query, reading.language).map((piece) =>
    piece.marked ? textOf('mark', piece.text) : document.createTextNode(piece.text),
  );
  if (!isGerman) return nodes;
  const whole = german('');
  whole.append(...nodes);
  return [whole];
}

function item(...parts: HTMLElement[]): HTMLLIElement {
  const entry = element('li');
  entry.append(...parts);
  return entry;
}

function link(href: string, content: (Node | string)[], className = ''): HTMLAnchorElement {
  const anchor = element('a', className);
  anchor.href = href;
  anchor.append(...content);
  return anchor;
}

/** German text of its own direction, for screen readers and among other scripts. */
function german(text: string): HTMLElement {
  const name = textOf('bdi', text);
  name.lang = 'de';
  return name;
}

function leftToRight(text: string): HTMLElement {
  const code = textOf('bdi', text);
  code.dir = 'ltr';
  return code;
}

function textOf<N extends keyof HTMLElementTagNameMap>(name: N, text: string) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function element<N extends keyof HTMLElementTagNameMap>(name: N, className = '') {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  return made;
}
