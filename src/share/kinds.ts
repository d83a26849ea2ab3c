import type { PageKind } from '../addresses/page-kind.ts';
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
} as const satisfies Record<PageKind, { title: MessageKey; lead: readonly MessageKey[] }>;

export const SHARE_KINDS = Object.keys(SHARE_WORDS) as PageKind[];
