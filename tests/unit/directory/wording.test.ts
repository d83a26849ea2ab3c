import { describe, expect, it } from 'vitest';
import {
  addressLine,
  certaintyMessage,
  hoursMessage,
  standsIn,
} from '../../../src/directory/wording.ts';
import { hostOf } from '../../../src/directory/web-address.ts';
import type { PostalCode } from '../../../src/places/keys.ts';

describe('certaintyMessage', () => {
  it('says "probably" of a doubtful answer, but never of an office that stands in', () => {
    expect(certaintyMessage({ certainty: 'district', probable: false })).toBe('certainty.district');
    expect(certaintyMessage({ certainty: 'district', probable: true })).toBe('certainty.probably');
    expect(certaintyMessage({ certainty: 'fallback', probable: true })).toBe('certainty.fallback');
    expect(
      ['named', 'district', 'state', 'fallback', 'none'].map((certainty) =>
        standsIn({ certainty } as Parameters<typeof standsIn>[0]),
      ),
    ).toEqual([false, false, false, true, true]);
  });
});

describe('hoursMessage', () => {
  it('calls the hours after what they are for', () => {
    expect(hoursMessage({ hoursFor: 'phone' })).toBe('point.hours-phone');
    expect(hoursMessage({ hoursFor: 'walk-in' })).toBe('point.hours-walk-in');
    expect(hoursMessage({ hoursFor: 'visit' })).toBe('point.hours');
    expect(hoursMessage({})).toBe('point.hours');
  });
});

describe('addressLine', () => {
  it('needs a street', () => {
    const street = 'Lerchenstraße 40';
    const city = 'Heilbronn';
    expect(addressLine({ address: { street, postalCode: '74072' as PostalCode, city } })).toBe(
      'Lerchenstraße 40, 74072 Heilbronn',
    );
    expect(addressLine({ address: { street, city } })).toBe('Lerchenstraße 40, Heilbronn');
    expect(addressLine({ address: { city } })).toBeUndefined();
    expect(addressLine({})).toBeUndefined();
  });
});

describe('hostOf', () => {
  it('is what one types', () => {
    expect(hostOf('https://www.landkreis-heilbronn.de/a?b#c')).toBe('landkreis-heilbronn.de');
  });
});
