import OpeningHours from 'opening_hours';
import type { nominatim_object, optional_conf } from 'opening_hours';
import { z } from 'zod';
import { issueOf } from '../content/rule.ts';

/** Minutes since midnight, local time: `[480, 720]` is 8:00 to 12:00. */
export type Span = readonly [from: number, to: number];

/** The spans of one week, Monday first. */
export type Week = readonly Span[][];

export interface WeeklyHours {
  week: Week;
  closedOnHolidays: boolean;
}

/** The library wants a place before it accepts `PH`; holidays themselves are those of content/site.yaml. */
const PLACE: nominatim_object = {
  lat: 51,
  lon: 10,
  address: { country_code: 'de', state: '' },
};

/** The library's own defaults, but its messages in the editors' language. */
const GERMAN: optional_conf = {
  mode: undefined,
  tag_key: undefined,
  map_value: undefined,
  warnings_severity: undefined,
  locale: 'de',
};

const HOLIDAY_RULE = '; PH off';
const MINUTES_PER_DAY = 24 * 60;
/** A Monday; the week after it has no public holiday and no switch of summer time. */
const SAMPLE_MONDAY = new Date(2027, 2, 1);

/** Opening hours as an editor writes them, in the syntax of OpenStreetMap. */
export const openingHours = z.string().superRefine((value, context) => {
  const fault = faultOf(value);
  if (fault !== undefined) {
    const example = 'Mo-Fr 08:00-12:00, Th 14:00-18:00; PH off';
    context.addIssue({ ...issueOf({ ...fault, example }), input: value });
  }
});

function faultOf(value: string): { expected: string; next: string } | undefined {
  if (value !== '24/7' && !value.endsWith(HOLIDAY_RULE)) {
    return {
      expected: 'am Ende „; PH off“ (an Feiertagen geschlossen) oder „24/7“',
      next: '„; PH off“ anhängen.',
    };
  }
  try {
    const warning = new OpeningHours(value, PLACE, GERMAN).getWarnings()[0];
    if (warning !== undefined)
      return { expected: `Zeiten ohne Zweifel (${warning})`, next: SYNTAX };
  } catch (error) {
    return { expected: `gültige Öffnungszeiten (${String(error)})`, next: SYNTAX };
  }
  const weekly = weekOf(value);
  if (weekly === undefined) {
    return {
      expected: 'Zeiten, die jede Woche gleich sind',
      next: 'Zeiten, die nicht jede Woche gelten, als Text in „hours“ schreiben.',
    };
  }
  if (losesTimes(value)) {
    return {
      expected: 'weitere Zeiten desselben Tages durch Komma angehängt',
      next: 'Das Semikolon durch ein Komma ersetzen; ein Semikolon löscht die früheren Zeiten des Tages.',
    };
  }
  return undefined;
}

const SYNTAX = 'Wochentage Mo Tu We Th Fr Sa Su, Uhrzeiten zweistellig mit Doppelpunkt.';

/** A later rule replaces an earlier one for the same day; nobody means that. */
function losesTimes(value: string): boolean {
  const rules = withoutHolidays(value).split(';');
  const together = weekOf(value);
  return rules.some((rule) =>
    weekOf(rule.trim())?.some((spans, day) =>
      spans.some(([from]) => !together?.[day]?.some(([start, end]) => start <= from && from < end)),
    ),
  );
}

function withoutHolidays(value: string): string {
  return value.endsWith(HOLIDAY_RULE) ? value.slice(0, -HOLIDAY_RULE.length) : value;
}

/** The week that the value describes; undefined where weeks differ from each other. */
function weekOf(value: string): Week | undefined {
  const hours = new OpeningHours(withoutHolidays(value), PLACE);
  if (!hours.isWeekStable()) return undefined;
  return Array.from({ length: 7 }, (_, day) => {
    const midnight = dayAfter(SAMPLE_MONDAY, day);
    return hours
      .getOpenIntervals(midnight, dayAfter(midnight, 1))
      .map(([from, to]): Span => [minutesAfter(midnight, from), minutesAfter(midnight, to)]);
  });
}

function dayAfter(date: Date, days: number): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days);
}

function minutesAfter(midnight: Date, date: Date): number {
  return Math.min(MINUTES_PER_DAY, Math.round((date.getTime() - midnight.getTime()) / 60_000));
}

/** @throws Error for a value that the schema would have refused. */
export function weeklyHours(value: string): WeeklyHours {
  const week = weekOf(value);
  if (week === undefined) throw new Error(`Not the same every week: ${value}`);
  return { week, closedOnHolidays: value.endsWith(HOLIDAY_RULE) };
}
