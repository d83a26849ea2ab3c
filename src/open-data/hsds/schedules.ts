import type { PublishedPoint } from '../directory-file.ts';
import { clockTime } from '../../directory/written-hours.ts';
import { weeklyHours } from '../../directory/opening-hours.ts';
import type { Week } from '../../directory/opening-hours.ts';
import type { Row } from './tables.ts';

/** Days as RFC 5545 writes them, Monday first. */
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

type Schedule = Omit<Row<'schedule'>, 'id' | 'service_id'>;

/** How one comes to the office at these times; HSDS has free text for it. */
const ATTENDING = { visit: 'Besuch', phone: 'Telefon', 'walk-in': 'Offene Sprechstunde' };

/**
 * Opening hours as weekly events of RFC 5545, one for each span of time with all its days. Where only
 * the words of a source are known, one schedule that holds them.
 */
export function schedulesOf({
  openingHours,
  hours,
  hoursFor,
}: Pick<PublishedPoint, 'openingHours' | 'hours' | 'hoursFor'>): Schedule[] {
  const attending = hoursFor && { attending_type: ATTENDING[hoursFor] };
  if (openingHours === undefined)
    return hours === undefined ? [] : [{ description: hours, ...attending }];
  const { week, closedOnHolidays } = weeklyHours(openingHours);
  return [...daysBySpan(week)].map(([span, days]) => {
    const [from = 0, to = 0] = span.split('-').map(Number);
    return {
      freq: 'WEEKLY',
      interval: 1,
      wkst: 'MO',
      byday: days.join(','),
      opens_at: `${clockTime(from)}:00`,
      // A day has no 24:00 in HSDS.
      closes_at: to === 24 * 60 ? '23:59:59' : `${clockTime(to)}:00`,
      description: hours,
      notes: `Ortszeit (Europe/Berlin)${closedOnHolidays ? '; an gesetzlichen Feiertagen geschlossen' : ''}`,
      ...attending,
    };
  });
}

function daysBySpan(week: Week): Map<string, string[]> {
  const days = new Map<string, string[]>();
  for (const [day, spans] of week.entries()) {
    for (const span of spans) {
      const key = span.join('-');
      days.set(key, [...(days.get(key) ?? []), DAYS[day] ?? '']);
    }
  }
  return days;
}
