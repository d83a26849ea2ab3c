import type { MessageKey } from '../i18n/messages.ts';

const CONTACT: readonly MessageKey[] = [
  'point.phone',
  'point.address',
  'point.hours',
  'point.sources',
];

/**
 * What stands on the picture that messengers and social networks show beside a link: one picture for
 * each kind of page and language. The title of the page itself stands in words beside it.
 */
export const SHARE_WORDS = {
  start: { title: 'start.title', lead: ['site.description'] },
  place: { title: 'place.answer', lead: CONTACT },
  district: { title: 'start.all-points', lead: CONTACT },
  office: { title: 'press.contact', lead: CONTACT },
  guide: { title: 'topics.title', lead: ['topics.lead'] },
  emergency: { title: 'emergency.title', lead: ['start.emergency'] },
  glossary: { title: 'glossary.title', lead: ['glossary.lead'] },
  volunteers: { title: 'volunteers.title', lead: CONTACT },
  map: { title: 'map.title', lead: ['map.lead'] },
  programme: { title: 'programme.title', lead: ['programme.lead'] },
  press: { title: 'press.title', lead: ['press.lead'] },
  news: { title: 'news.title', lead: ['news.lead'] },
  data: { title: 'data.title', lead: ['data.lead'] },
  about: { title: 'start.about', lead: ['foot.independent'] },
} as const satisfies Record<string, { title: MessageKey; lead: readonly MessageKey[] }>;

/** A kind of page that has a picture of its own. */
export type ShareKind = keyof typeof SHARE_WORDS;

export const SHARE_KINDS = Object.keys(SHARE_WORDS) as ShareKind[];

/** The kinds by the first part of the address below the language. */
const KIND_OF: Record<string, ShareKind> = {
  '': 'start',
  suche: 'start',
  ort: 'place',
  kreis: 'district',
  stelle: 'office',
  themen: 'guide',
  notfall: 'emergency',
  glossar: 'glossary',
  ehrenamt: 'volunteers',
  karte: 'map',
  programm: 'programme',
  presse: 'press',
  aktuelles: 'news',
  daten: 'data',
};

/** @param page address below the language, as in `ort/weinsberg/` */
export function shareKindOf(page: string): ShareKind {
  const [folder = ''] = page.split('/');
  return KIND_OF[folder] ?? 'about';
}
