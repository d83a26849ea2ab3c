import { EMERGENCY } from './guide-address.ts';
import { PAGE } from './page.ts';

const folder = (page: string) => page.split('/')[0] ?? '';

/** The kinds of pages by the first part of the address below the language. */
const KIND_OF = new Map<string, PageKind>(
  (
    [
      [PAGE.start, 'start'],
      [PAGE.search, 'start'],
      [PAGE.place(''), 'place'],
      [PAGE.districts, 'district'],
      [PAGE.point(''), 'office'],
      [PAGE.topics, 'guide'],
      [PAGE.page(EMERGENCY), 'emergency'],
      [PAGE.glossary, 'glossary'],
      [PAGE.volunteers, 'volunteers'],
      [PAGE.map, 'map'],
      [PAGE.programme, 'programme'],
      [PAGE.press, 'press'],
      [PAGE.newsList, 'news'],
      [PAGE.data, 'data'],
    ] as const
  ).map(([page, kind]) => [folder(page), kind]),
);

/** What a page is for, as far as its address tells. */
export type PageKind =
  | 'start'
  | 'place'
  | 'district'
  | 'office'
  | 'guide'
  | 'emergency'
  | 'glossary'
  | 'volunteers'
  | 'map'
  | 'programme'
  | 'press'
  | 'news'
  | 'data'
  | 'about';

/** @param page address below the language, as in `ort/weinsberg/` */
export function pageKindOf(page: string): PageKind {
  return KIND_OF.get(folder(page)) ?? 'about';
}
