import { isHoliday } from './holidays.ts';
import type { Holidays } from './holidays.ts';
import type { WeeklyHours } from './opening-hours.ts';

/** What can be said of this moment; times are minutes since midnight in Germany. */
export type OpenState =
  { open: true; until: number } | { open: false; opensToday?: number; holiday: boolean };

/** Whether an office with these hours is open at an instant, by the clock on its wall. */
export function openState(
  { week, closedOnHolidays }: WeeklyHours,
  instant: Date,
  holidays: Holidays,
): OpenState {
  const { weekday, minutes, holiday } = clockInGermany(instant, holidays);
  const closed = { open: false, holiday: holiday && closedOnHolidays } as const;
  if (closed.holiday) return closed;
  const today = week[weekday] ?? [];
  const current = today.find(([from, to]) => from <= minutes && minutes < to);
  if (current) return { open: true, until: current[1] };
  const next = today.find(([from]) => from > minutes);
  return next ? { ...closed, opensToday: next[0] } : closed;
}

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  hourCycle: 'h23',
});

function clockInGermany(instant: Date, holidays: Holidays) {
  const parts = Object.fromEntries(
    CLOCK.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = parts;
  return {
    /** Monday is 0. */
    weekday: (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7,
    minutes: hour * 60 + minute,
    holiday: isHoliday(holidays, year, month, day),
  };
}
