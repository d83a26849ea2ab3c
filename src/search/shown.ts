import type { ServiceKind } from '../directory/kinds.ts';

/** The groups of results, besides the places, which the finder knows. */
export const RECORD_TYPES = ['office', 'guide', 'term', 'press'] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

/** Filter value of what holds in every district. */
export const EVERYWHERE = 'land';

/** What is shown of a result: plain strings, because the index keeps nothing else. */
export interface Shown {
  type: RecordType;
  /** Of an office or a page; of a section its heading. */
  title: string;
  /** The text that the excerpt is cut from. */
  text: string;
  /** Of a section: the title of its page. */
  page?: string;
  /** Of an office: its kind, where it is, and the number that readers may call. */
  kind?: ServiceKind;
  area?: string;
  phone?: string;
  /** What of it is German although the page is not. */
  german?: 'title' | 'text' | 'all';
}

/** Results whose sections stand together below their page. */
export function hasSections(type: string | undefined): boolean {
  return type === 'guide' || type === 'press';
}

/** Ends what is shown of a record's content; behind it stand words that it is only found by. */
export const END = '\u241e';

/** The text of a record again. */
export function shownText(content: string): string {
  return content.slice(0, Math.max(0, content.indexOf(END))).trim();
}
