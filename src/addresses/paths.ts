import type { Language } from '../i18n/languages.ts';
import type { PageKind } from './page-kind.ts';
import { PAGE } from './page.ts';

/** Addresses of the pages of one language, below the site's base path. */
export interface Paths {
  /** The same page in another language: `page` is the address below the language. */
  inLanguage: (language: Language, page: string) => string;
  root: string;
  start: string;
  districts: string;
  district: (slug: string) => string;
  /** All offices of a district on paper. */
  printList: (slug: string) => string;
  /** The same as a table, without a language. */
  districtTable: (slug: string) => string;
  place: (slug: string) => string;
  point: (id: string) => string;
  /** A contact point as vCard, without a language. */
  card: (id: string) => string;
  page: (slug: string) => string;
  guide: (slug: string) => string;
  topics: string;
  glossary: string;
  volunteers: string;
  gaps: string;
  programme: string;
  figures: string;
  timeline: string;
  press: string;
  newsList: string;
  news: (slug: string) => string;
  data: string;
  quality: string;
  map: string;
  search: string;
  /** The picture that stands beside links to pages of that kind. */
  picture: (kind: PageKind) => string;
  /** The poster of a place, without a language. */
  poster: (slug: string) => string;
  /** The sheet in two languages of the guide at this address below the language. */
  bilingual: (page: string) => string;
}

/** The folder of the open data's files, the same for all languages. */
export const FILES = 'daten/';

/** @param base the site's base path, as in content/site.yaml */
export function pathsOf(base: string, language: Language): Paths {
  const root = base.endsWith('/') ? base : `${base}/`;
  const here = `${root}${language}/`;
  return {
    inLanguage: (other, page) => `${root}${other}/${page}`,
    root,
    start: here,
    districts: `${here}${PAGE.districts}`,
    district: (slug) => `${here}${PAGE.district(slug)}`,
    printList: (slug) => `${here}${PAGE.printList(slug)}`,
    districtTable: (slug) => `${root}kreis/${slug}.csv`,
    place: (slug) => `${here}${PAGE.place(slug)}`,
    point: (id) => `${here}${PAGE.point(id)}`,
    card: (id) => `${root}stelle/${id}.vcf`,
    page: (slug) => `${here}${PAGE.page(slug)}`,
    guide: (slug) => `${here}${PAGE.guide(slug)}`,
    topics: `${here}${PAGE.topics}`,
    glossary: `${here}${PAGE.glossary}`,
    volunteers: `${here}${PAGE.volunteers}`,
    gaps: `${here}${PAGE.gaps}`,
    programme: `${here}${PAGE.programme}`,
    figures: `${here}${PAGE.figures}`,
    timeline: `${here}${PAGE.timeline}`,
    press: `${here}${PAGE.press}`,
    newsList: `${here}${PAGE.newsList}`,
    news: (slug) => `${here}${PAGE.news(slug)}`,
    data: `${here}${PAGE.data}`,
    quality: `${here}${PAGE.quality}`,
    map: `${here}${PAGE.map}`,
    search: `${here}${PAGE.search}`,
    picture: (kind) => `${here}bild/${kind}.png`,
    poster: (slug) => `${root}aushang/${slug}/`,
    bilingual: (page) => `${here}${PAGE.bilingual(page)}`,
  };
}
