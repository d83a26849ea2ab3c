import OpeningHours from 'opening_hours';
import { expect, it } from 'vitest';
import { isHoliday, packHolidays, unpackHolidays } from '../../../src/directory/holidays.ts';
import { loadContent } from '../../../src/site/load.ts';

const { holidays } = loadContent('content').site.land;

it('agrees with the opening_hours library on every day from 2025 to 2040', () => {
  const place = {
    lat: 48.78,
    lon: 9.18,
    address: { country_code: 'de', state: 'Baden-Württemberg' },
  };
  const onHolidays = new OpeningHours('PH 00:00-24:00', place);
  const differences: string[] = [];
  for (let date = new Date(2025, 0, 1, 12); date.getFullYear() < 2041;) {
    const ours = isHoliday(holidays, date.getFullYear(), date.getMonth() + 1, date.getDate());
    if (ours !== onHolidays.getState(date)) differences.push(date.toDateString());
    date.setDate(date.getDate() + 1);
  }
  expect(differences).toEqual([]);
});

it('takes the holidays from the Land, and packs them without loss', () => {
  const invented = { fixed: ['2-29'], afterEaster: [1] };
  expect(isHoliday(invented, 2028, 2, 29)).toBe(true);
  expect(isHoliday(invented, 2028, 1, 6)).toBe(false);
  expect(unpackHolidays(packHolidays(invented))).toEqual(invented);
  expect(unpackHolidays(packHolidays({ fixed: [], afterEaster: [] }))).toEqual({
    fixed: [],
    afterEaster: [],
  });
});
