import type { Span, WeeklyHours } from './opening-hours.ts';

/**
 * Packs a week into a few bytes for the page: days joined by `;`, Monday first, spans by `,`.
 * A closing `h` means closed on public holidays. `480-720;;;;;;h`
 */
export function packHours({ week, closedOnHolidays }: WeeklyHours): string {
  const days = week.map((spans) => spans.map(([from, to]) => `${from}-${to}`).join(','));
  return days.join(';') + (closedOnHolidays ? 'h' : '');
}

export function unpackHours(packed: string): WeeklyHours {
  const closedOnHolidays = packed.endsWith('h');
  const week = packed
    .replace('h', '')
    .split(';')
    .map((day) => (day === '' ? [] : day.split(',').map(spanOf)));
  return { week, closedOnHolidays };
}

function spanOf(written: string): Span {
  const [from = 0, to = 0] = written.split('-').map(Number);
  return [from, to];
}

/** `12:00`: Latin digits in every language, because doors carry them. */
export function clockTime(minutes: number): string {
  const hour = String(Math.floor(minutes / 60)).padStart(2, '0');
  return `${hour}:${String(minutes % 60).padStart(2, '0')}`;
}
