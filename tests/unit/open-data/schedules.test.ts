import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { weeklyHours } from '../../../src/directory/opening-hours.ts';
import { schedulesOf } from '../../../src/open-data/hsds/schedules.ts';
import { content } from './release.ts';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const minutes = (time = '') => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

describe('schedulesOf', () => {
  it('makes one weekly event of each span of time', () => {
    const schedules = schedulesOf({
      openingHours: 'Mo-Fr 08:00-12:00, Th 14:00-18:00; PH off',
      hours: 'Mo–Fr 8–12, Do 14–18 Uhr',
      hoursFor: 'visit',
    });
    expect(schedules).toMatchObject([
      { freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR', opens_at: '08:00:00', closes_at: '12:00:00' },
      { freq: 'WEEKLY', byday: 'TH', opens_at: '14:00:00', closes_at: '18:00:00' },
    ]);
    expect(schedules[0]).toMatchObject({
      description: 'Mo–Fr 8–12, Do 14–18 Uhr',
      attending_type: 'Besuch',
      notes: 'Ortszeit (Europe/Berlin); an gesetzlichen Feiertagen geschlossen',
    });
  });

  it('says of a telephone for day and night that it never closes', () => {
    expect(schedulesOf({ openingHours: '24/7' })).toMatchObject([
      {
        byday: DAYS.join(','),
        opens_at: '00:00:00',
        closes_at: '23:59:59',
        notes: 'Ortszeit (Europe/Berlin)',
      },
    ]);
  });

  it('keeps the words where there are no exact times, and invents none', () => {
    expect(schedulesOf({ hours: 'nach Vereinbarung' })).toEqual([
      { description: 'nach Vereinbarung' },
    ]);
    expect(schedulesOf({})).toEqual([]);
  });

  it('gives a calendar the hours of every office, on every day of the week', () => {
    const offices = content.points.filter(({ openingHours }) => openingHours !== undefined);
    const wrong = offices.filter(({ openingHours = '', hours, hoursFor }) => {
      const schedules = schedulesOf({ openingHours, hours, hoursFor });
      const expected = weeklyHours(openingHours).week;
      const week = DAYS.map((day) =>
        schedules
          .filter(({ freq, byday, interval }) => {
            const rule = `FREQ=${freq ?? ''};INTERVAL=${interval ?? 0};BYDAY=${byday ?? ''}`;
            return (ICAL.Recur.fromString(rule).parts.BYDAY ?? []).includes(day);
          })
          .map(({ opens_at, closes_at }) => [
            minutes(opens_at),
            closes_at === '23:59:59' ? 1440 : minutes(closes_at),
          ])
          .toSorted(([a = 0], [b = 0]) => a - b),
      );
      return JSON.stringify(week) !== JSON.stringify(expected);
    });
    expect(offices.length).toBeGreaterThan(30);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
