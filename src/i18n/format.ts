import { formattingTag, LANGUAGES } from './languages.ts';
import type { Language } from './languages.ts';

/** A Monday at noon, so that no time zone makes another day of it. */
const MONDAY = Date.UTC(2027, 2, 1, 12);
const DAY = 86_400_000;

const weekdays = new Map<Language, readonly string[]>();

/** Short names of the weekdays, Monday first; `Intl` is slow to set up, so each language asks it once. */
export function weekdayNames(language: Language): readonly string[] {
  const known = weekdays.get(language);
  if (known) return known;
  const names = namesOfWeekdays(language);
  weekdays.set(language, names);
  return names;
}

function namesOfWeekdays(language: Language): string[] {
  const format = new Intl.DateTimeFormat(formattingTag(language), {
    weekday: 'short',
    timeZone: 'UTC',
  });
  return Array.from({ length: 7 }, (_, day) => format.format(MONDAY + day * DAY));
}

/** `ar` as «العربية» for an Arab reader, "Arabisch" for a German one. */
export function languageName(code: string, language: Language): string {
  return new Intl.DisplayNames(LANGUAGES[language].tag, { type: 'language' }).of(code) ?? code;
}

/** The parts of a date that its precision has. */
const PRECISION: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/**
 * A year, month or day in the reader's language; other wordings stay as the source has them.
 * @param date as in `2024`, `2024-06`, `2024-06-19`
 */
export function formatDate(date: string, language: Language): string {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(date)) return date;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Intl.DateTimeFormat(formattingTag(language), {
    ...PRECISION[date.split('-').length - 1],
    timeZone: 'UTC',
  }).format(Date.UTC(year, month - 1, day, 12));
}
