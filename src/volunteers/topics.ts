import type { ServiceKind } from '../directory/kinds.ts';

/**
 * What each kind of help is about, as the guide `wer-hilft-wobei` says. A topic is named by the guide
 * that explains it. Kinds without a topic help with anything, or only know who helps.
 */
export const TOPICS_OF_KIND = {
  'integration-management': ['deutsch-lernen', 'arbeit-finden', 'wohnung-suchen', 'schule'],
  'immigration-office': ['aufenthalt-und-asyl'],
  'integration-officer': [],
  'district-office': [],
  'job-centre': ['arbeit-finden', 'geld'],
  'migration-counselling': [],
  'youth-migration': ['schule', 'ausbildung-und-anerkennung'],
  'refugee-counselling': ['aufenthalt-und-asyl'],
  'volunteer-network': [],
  'language-courses': ['deutsch-lernen'],
  'anti-discrimination': ['diskriminierung-und-beschwerde'],
  other: [],
  emergency: ['notfall'],
  helpline: [],
} as const satisfies Record<ServiceKind, readonly string[]>;

export type Topic = (typeof TOPICS_OF_KIND)[ServiceKind][number];

/** All topics, in the order in which the table names them. */
export const TOPICS: readonly Topic[] = [...new Set(Object.values(TOPICS_OF_KIND).flat())];

export function topicsOf(kind: ServiceKind): readonly Topic[] {
  return TOPICS_OF_KIND[kind];
}
