import OpeningHours from 'opening_hours';
import { expect, it } from 'vitest';
import { isHoliday } from '../../../src/directory/holidays.ts';

it('agrees with the opening_hours library on every day from 2025 to 2040', () => {
  const place = {
    lat: 48.78,
    lon: 9.18,
    address: { country_code: 'de', state: 'Baden-Württemberg' },
  };
  const onHolidays = new OpeningHours('PH 00:00-24:00', place);
  const differences: string[] = [];
  for (let date = new Date(2025, 0, 1, 12); date.getFullYear() < 2041;) {
    const ours = isHoliday(date.getFullYear(), date.getMonth() + 1, date.getDate());
    if (ours !== onHolidays.getState(date)) differences.push(date.toDateString());
    date.setDate(date.getDate() + 1);
  }
  expect(differences).toEqual([]);
});
