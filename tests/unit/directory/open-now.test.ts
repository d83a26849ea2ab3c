import { describe, expect, it } from 'vitest';
import { openState } from '../../../src/directory/open-now.ts';
import { packHours, unpackHours } from '../../../src/directory/written-hours.ts';
import { weeklyHours } from '../../../src/directory/opening-hours.ts';
import { loadContent } from '../../../src/site/load.ts';

const { holidays } = loadContent('content').site.land;

const twoSpans = weeklyHours('Mo-Fr 08:00-12:00,14:00-16:00; PH off');
const EIGHT = 480;
const NOON = 720;

function at(instant: string, hours = twoSpans) {
  return openState(hours, new Date(instant), holidays);
}

describe('openState, by the clock in Germany', () => {
  it('knows two spans on one day', () => {
    expect(at('2027-03-01T07:59:00+01:00')).toMatchObject({ open: false, opensToday: EIGHT });
    expect(at('2027-03-01T08:00:00+01:00')).toEqual({ open: true, until: NOON });
    expect(at('2027-03-01T12:00:00+01:00')).toMatchObject({ open: false, opensToday: 840 });
    expect(at('2027-03-01T15:59:59+01:00')).toEqual({ open: true, until: 960 });
    expect(at('2027-03-01T16:00:00+01:00')).toEqual({ open: false, holiday: false });
  });

  it('is closed on a Sunday without calling it a holiday', () => {
    expect(at('2027-03-07T10:00:00+01:00')).toEqual({ open: false, holiday: false });
  });

  it('keeps 6 January, which is a holiday in Baden-Württemberg', () => {
    expect(at('2027-01-06T10:00:00+01:00')).toEqual({ open: false, holiday: true });
    expect(at('2027-01-07T10:00:00+01:00')).toMatchObject({ open: true });
  });

  it('keeps 1 November 2027, a Monday', () => {
    expect(at('2027-11-01T10:00:00+01:00')).toEqual({ open: false, holiday: true });
  });

  it('follows the clock through the switch to summer time', () => {
    // Before and after the switch of 28 March 2027: the same clock on the wall, another offset.
    expect(at('2027-03-25T07:00:00Z')).toEqual({ open: true, until: NOON });
    expect(at('2027-03-30T05:59:00Z')).toMatchObject({ open: false, opensToday: EIGHT });
    expect(at('2027-03-30T06:00:00Z')).toEqual({ open: true, until: NOON });
  });

  it('follows the clock through the switch to winter time', () => {
    expect(at('2027-10-29T06:00:00Z')).toEqual({ open: true, until: NOON });
    expect(at('2027-11-02T06:00:00Z')).toMatchObject({ open: false, opensToday: EIGHT });
    expect(at('2027-11-02T07:00:00Z')).toEqual({ open: true, until: NOON });
  });

  it('takes the German day, not that of the device or of Greenwich', () => {
    const monday = weeklyHours('Mo 00:00-02:00; PH off');
    expect(at('2027-02-28T23:30:00Z', monday)).toEqual({ open: true, until: 120 });
  });

  it('does not close day-and-night telephones on holidays', () => {
    expect(at('2027-12-25T03:00:00+01:00', weeklyHours('24/7'))).toMatchObject({ open: true });
  });
});

describe('packHours', () => {
  it('packs a week into a few bytes and unpacks the same', () => {
    const packed = packHours(twoSpans);
    expect(packed).toBe(`${'480-720,840-960;'.repeat(5)};h`);
    expect(unpackHours(packed)).toEqual(twoSpans);
  });

  it('marks hours that holidays do not close', () => {
    const always = weeklyHours('24/7');
    expect(unpackHours(packHours(always))).toEqual(always);
    expect(unpackHours(packHours(always)).closedOnHolidays).toBe(false);
  });
});
