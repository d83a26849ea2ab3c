import { expect, it } from 'vitest';
import { formatDate, languageName, weekdayNames } from '../../../src/i18n/format.ts';
import { ALL_LANGUAGES } from '../../../src/i18n/languages.ts';

it('shows a date in the precision that it has', () => {
  expect(formatDate('2024', 'de')).toBe('2024');
  expect(formatDate('2024-06', 'de')).toBe('Juni 2024');
  expect(formatDate('2024-06-19', 'de')).toBe('19. Juni 2024');
  expect(formatDate('nach 2024', 'de')).toBe('nach 2024');
});

it('keeps the Gregorian year and Latin digits in every language', () => {
  const wrong = ALL_LANGUAGES.filter((language) => {
    const shown = formatDate('2024-06-19', language);
    return !shown.includes('2024') || !shown.includes('19');
  });
  expect(wrong).toEqual([]);
});

it('names seven different weekdays in every language, Monday first', () => {
  expect(weekdayNames('de')).toEqual(['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So']);
  for (const language of ALL_LANGUAGES) expect(new Set(weekdayNames(language)).size).toBe(7);
});

it('names languages in the reader’s language', () => {
  expect(languageName('ar', 'de')).toBe('Arabisch');
  expect(languageName('ar', 'en')).toBe('Arabic');
});
