import type { Holidays } from '../directory/holidays.ts';
import { openState } from '../directory/open-now.ts';
import type { Choices, Filter } from './choices.ts';
import type { Entry } from './entry.ts';
import { topicsOf } from './topics.ts';

/** A choice of its own in the filters whose fact is often missing, so that nothing gets lost by choosing. */
export const UNKNOWN = 'unknown';
export const OPEN_NOW = 'open';

/** When somebody looks, and the public holidays on which offices are closed. */
export interface Moment {
  instant: Date;
  holidays: Holidays;
}

type Rule = (entry: Entry, wanted: string, now: Moment) => boolean;

const RULES: Record<Filter, Rule> = {
  // Who helps in the whole Land helps in every district.
  district: (entry, wanted) => entry.district === wanted || entry.district === '',
  place: (entry, wanted) =>
    entry.places.length > 0 ? entry.places.includes(wanted) : !entry.except.includes(wanted),
  kind: (entry, wanted) => entry.kind === wanted,
  topic: ({ kind }, wanted) => holds(topicsOf(kind), wanted),
  language: ({ languages }, wanted) => holds(languages, wanted),
  hours: ({ hours, visits }, wanted, now) =>
    wanted === OPEN_NOW
      ? visits !== undefined && openState(visits, now.instant, now.holidays).open
      : hours === wanted,
  confidence: (entry, wanted) => entry.confidence === wanted,
};

function holds(values: readonly string[], wanted: string): boolean {
  return wanted === UNKNOWN ? values.length === 0 : values.includes(wanted);
}

/**
 * Whether an entry fits all choices. A place is chosen together with its district.
 * @param except a filter that is not looked at
 */
export function matches(entry: Entry, choices: Choices, now: Moment, except?: Filter): boolean {
  return (Object.keys(RULES) as Filter[]).every((filter) => {
    const wanted = choices[filter];
    return !wanted || filter === except || RULES[filter](entry, wanted, now);
  });
}

/** Filters whose fact may be missing; kind, area and confidence every record has. */
export const UNCERTAIN_FILTERS = ['topic', 'language', 'hours'] as const satisfies Filter[];

/** Of how many entries that fit the other choices the fact of this filter is not known. */
export function countUnknown(
  entries: readonly Entry[],
  choices: Choices,
  filter: (typeof UNCERTAIN_FILTERS)[number],
  now: Moment,
): number {
  return entries.filter(
    (entry) => matches(entry, choices, now, filter) && RULES[filter](entry, UNKNOWN, now),
  ).length;
}
