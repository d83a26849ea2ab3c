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
