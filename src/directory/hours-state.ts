import type { ContactPoint } from './contact-point.ts';
import { weeklyHours } from './opening-hours.ts';
import type { Span, Week, WeeklyHours } from './opening-hours.ts';

/**
 * What is known of an office's hours: times of every week, the source's own words, only by
 * appointment, or nothing. "Not known" is a state of its own, never "closed".
 */
export type HoursState =
  | { state: 'times'; hours: WeeklyHours; always: boolean; canBeOpenNow: boolean }
  | { state: 'words'; words: string }
  | { state: 'appointment' }
  | { state: 'unknown' };

export function hoursStateOf(
  point: Pick<ContactPoint, 'openingHours' | 'hours' | 'hoursFor' | 'appointment'>,
): HoursState {
  const { openingHours, hours: words, hoursFor, appointment } = point;
  if (openingHours !== undefined) {
    // Only who may simply come can be told that the door is open now.
    const forVisits = hoursFor === 'visit' || hoursFor === 'walk-in';
    return {
      state: 'times',
      hours: weeklyHours(openingHours),
      always: openingHours === '24/7',
      canBeOpenNow: forVisits && appointment !== 'required',
    };
  }
  if (words !== undefined) return { state: 'words', words };
  return appointment === 'required' ? { state: 'appointment' } : { state: 'unknown' };
}

/** Days that follow each other and have the same times; 0 is Monday. */
export interface DayRange {
  first: number;
  last: number;
  spans: readonly Span[];
}

/** `Mo-Fr 8-12, Th 14-18` as ranges of days; days without times are left out. */
export function dayRanges(week: Week): DayRange[] {
  const ranges: DayRange[] = [];
  for (const [day, spans] of week.entries()) {
    const previous = ranges.at(-1);
    if (previous?.last === day - 1 && sameSpans(previous.spans, spans)) previous.last = day;
    else ranges.push({ first: day, last: day, spans });
  }
  return ranges.filter(({ spans }) => spans.length > 0);
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every((span, at) => String(span) === String(b[at]));
}
