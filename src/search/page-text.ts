import { parseHTML } from 'linkedom';

/** The text of a page as it shows it, section by section. */
export interface PageText {
  type: 'guide' | 'press';
  /** Name of its folder in content. */
  slug: string;
  url: string;
  title: string;
  germanTitle: string;
  summary: string;
  /** All of it where a translation is missing; the text alone where it is quoted as it was found. */
  german?: 'text' | 'all';
  sections: Section[];
}

export interface Section {
  /** Anchor of the heading; undefined before the first. */
  id?: string;
  heading: string;
  text: string;
  /** The German words in it, where the text is a translation. */
  german: string[];
}

/** Marks on a page what the search reads, and inside it what it leaves out. */
const BODY = '[data-pagefind-body]';
const LEFT_OUT = 'script, style, .sounds, [data-pagefind-ignore]';

/**
 * Takes the sections from a finished page.
 * @throws Error where the page marks no text: it would silently be missing from the search
 */
export function sectionsOf(html: string): Section[] {
  const body = parseHTML(html).document.querySelector(BODY);
  if (body === null) throw new Error(`The page marks no text with ${BODY}.`);
  for (const part of body.querySelectorAll(LEFT_OUT)) part.remove();
  const sections: Section[] = [{ heading: '', text: '', german: [] }];
  for (const block of body.children) {
    const text = block.textContent.replace(/\s+/g, ' ').trim();
    if (block.tagName === 'H1') continue;
    if (/^H[2-6]$/.test(block.tagName) && block.id !== '') {
      sections.push({ id: block.id, heading: text, text: '', german: [] });
      continue;
    }
    const section = sections.at(-1);
    if (section === undefined || text === '') continue;
    section.text = section.text === '' ? text : `${section.text} ${text}`;
    section.german.push(
      ...[...block.querySelectorAll('[lang=de]')].map((word) => word.textContent.trim()),
    );
  }
  return sections.filter(({ id, text }) => id === undefined || text !== '');
}
