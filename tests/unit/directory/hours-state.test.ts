import { describe, expect, it } from 'vitest';
import { dayRanges, hoursStateOf } from '../../../src/directory/hours-state.ts';
import { weeklyHours } from '../../../src/directory/opening-hours.ts';

const times = { openingHours: 'Mo-Fr 08:00-12:00; PH off', hours: 'Mo-Fr 8-12' };

describe('hoursStateOf', () => {
  it('says "open now" only where one may simply come', () => {
    const canBeOpenNow = (point: Parameters<typeof hoursStateOf>[0]) =>
      hoursStateOf({ ...times, ...point });
    expect(canBeOpenNow({ hoursFor: 'visit' })).toMatchObject({ canBeOpenNow: true });
    expect(canBeOpenNow({ hoursFor: 'walk-in', appointment: 'none' })).toMatchObject({
      canBeOpenNow: true,
    });
    expect(canBeOpenNow({ hoursFor: 'visit', appointment: 'required' })).toMatchObject({
      canBeOpenNow: false,
    });
    expect(canBeOpenNow({ hoursFor: 'phone' })).toMatchObject({ canBeOpenNow: false });
    expect(canBeOpenNow({})).toMatchObject({ canBeOpenNow: false });
  });

  it('keeps words that are not clear enough, by appointment, and not known apart', () => {
    expect(hoursStateOf({ hours: 'nachmittags' })).toEqual({
      state: 'words',
      words: 'nachmittags',
    });
    expect(hoursStateOf({ appointment: 'required' })).toEqual({ state: 'appointment' });
    expect(hoursStateOf({ appointment: 'possible' })).toEqual({ state: 'unknown' });
    expect(hoursStateOf({})).toEqual({ state: 'unknown' });
  });
});

describe('dayRanges', () => {
  it('joins days that follow each other with the same times', () => {
    const { week } = weeklyHours('Mo-We,Fr 08:00-12:00, Mo-We 13:00-15:00; PH off');
    expect(dayRanges(week).map(({ first, last }) => [first, last])).toEqual([
      [0, 2],
      [4, 4],
    ]);
  });

  it('does not join two equal days with another one between them', () => {
    const { week } = weeklyHours('Mo 08:00-12:00, We 08:00-12:00; PH off');
    expect(dayRanges(week).map(({ first, last }) => [first, last])).toEqual([
      [0, 0],
      [2, 2],
    ]);
  });
});
