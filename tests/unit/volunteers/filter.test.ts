import { describe, expect, it } from 'vitest';
import { covers } from '../../../src/directory/contact-point.ts';
import { hoursStateOf } from '../../../src/directory/hours-state.ts';
import type { Choices } from '../../../src/volunteers/choices.ts';
import {
  countUnknown,
  matches,
  UNCERTAIN_FILTERS,
  UNKNOWN,
} from '../../../src/volunteers/filter.ts';
import { TOPICS } from '../../../src/volunteers/topics.ts';
import { entries, gazetteer, places, published, site } from './land.ts';

const { holidays } = site.land;
const MONDAY_MORNING = { instant: new Date('2027-03-01T09:00:00+01:00'), holidays };
const EPIPHANY = { instant: new Date('2027-01-06T09:00:00+01:00'), holidays };

function found(choices: Choices, now = MONDAY_MORNING) {
  return entries.flatMap((entry, at) => (matches(entry, choices, now) ? [published[at]] : []));
}

function ids(list: ReturnType<typeof found>): string {
  return list.map((point) => point?.id).join();
}

describe('the filters', () => {
  it('let everything through while nothing is chosen', () => {
    expect(found({ kind: '', hours: '' })).toEqual(published);
  });

  it('find for each of the 1,101 places exactly the points that cover it', () => {
    const wrong = places.municipalities.filter((place) => {
      const district = gazetteer.district(place.ags5).slug;
      const expected = published.filter((point) => covers(point, place.ags8));
      const shown = found({ district, place: place.slug });
      return ids(shown) !== ids(expected);
    });
    expect(places.municipalities).toHaveLength(1101);
    expect(wrong.map(({ shownName }) => shownName)).toEqual([]);
  });

  it('show for a district its own points and those of the whole Land', () => {
    const heilbronn = found({ district: 'landkreis-heilbronn' }).map((point) => point?.district);
    expect(new Set(heilbronn)).toEqual(new Set(['08125', null]));
    expect(heilbronn).toHaveLength(
      published.filter(({ district }) => district === '08125' || district === null).length,
    );
  });

  it('lose nobody: the choices of a filter and "unknown" together are the whole list', () => {
    const values = {
      topic: TOPICS,
      language: new Set(published.flatMap(({ languages = [] }) => languages)),
      hours: ['times', 'appointment'],
    };
    for (const filter of UNCERTAIN_FILTERS) {
      const all = [...values[filter], UNKNOWN].flatMap((value) => found({ [filter]: value }));
      expect(new Set(all).size, filter).toBe(published.length);
      const unknown = found({ [filter]: UNKNOWN });
      const known = [...values[filter]].flatMap((value) => found({ [filter]: value }));
      expect(
        unknown.filter((point) => known.includes(point)),
        filter,
      ).toEqual([]);
    }
  });

  it('call open only who has visiting hours without a required appointment, and nobody on a holiday', () => {
    const open = found({ hours: 'open' });
    expect(open.length).toBeGreaterThan(5);
    for (const point of open) {
      const state = point && hoursStateOf(point);
      expect(state?.state === 'times' && state.canBeOpenNow, point?.id).toBe(true);
    }
    const onHoliday = found({ hours: 'open' }, EPIPHANY).filter(
      (point) => point?.openingHours !== '24/7',
    );
    expect(onHoliday).toEqual([]);
  });

  it('join with "and"', () => {
    const both = found({ kind: 'immigration-office', confidence: 'high' });
    expect(both.length).toBeGreaterThan(0);
    expect(both).toEqual(
      published.filter(
        ({ kind, confidence }) => kind === 'immigration-office' && confidence === 'high',
      ),
    );
  });
});

describe('how many are not known', () => {
  it('is told of the whole list', () => {
    const unknown = UNCERTAIN_FILTERS.map((filter) =>
      countUnknown(entries, {}, filter, MONDAY_MORNING),
    );
    expect(unknown).toEqual([
      found({ topic: UNKNOWN }).length,
      published.filter(({ languages }) => languages === undefined).length,
      published.filter((point) => hoursStateOf(point).state === 'unknown').length,
    ]);
  });

  it('is told of what the other filters leave, whatever the filter itself says', () => {
    const choices = { district: 'stadtkreis-ulm', language: 'ar' };
    const silent = found({ district: 'stadtkreis-ulm' }).filter(
      (point) => point?.languages === undefined,
    );
    expect(silent.length).toBeGreaterThan(0);
    expect(countUnknown(entries, choices, 'language', MONDAY_MORNING)).toBe(silent.length);
  });
});
