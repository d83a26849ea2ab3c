import { describe, expect, it } from 'vitest';
import { answerFor, directoryOf } from '../../../src/directory/answer.ts';
import { qualityOf } from '../../../src/open-data/quality.ts';
import { gazetteerOf } from '../../../src/places/places.ts';
import { covering, DISTRICT, place, point, RULES } from '../directory/points.ts';
import { content } from './release.ts';

const districts = [
  {
    ags5: DISTRICT,
    name: 'Landkreis Beispiel',
    shortName: 'Beispiel',
    type: 'landkreis' as const,
    municipalityCount: 1,
    population: 1,
    slug: 'landkreis-beispiel',
  },
];

function contactsOn(today: string, ...asOf: (string | null)[]) {
  const places = { districts, municipalities: [place()] };
  const points = asOf.map((year, index) => point({ id: `p${index}`, asOf: year }));
  const directory = directoryOf(points, RULES);
  const known = { places, gazetteer: gazetteerOf(places), directory };
  return qualityOf(known, today).total.contacts;
}

describe('the age of a source', () => {
  it('counts from the first day of its year, so that it never passes for younger', () => {
    expect(contactsOn('2026-11-24', '2026', '2025', '2022', '2021', null)).toMatchObject({
      all: 5,
      youngerThan1: 1,
      youngerThan2: 2,
      youngerThan5: 3,
      undated: 1,
    });
  });

  it('is measured to the given day, to the day', () => {
    expect(contactsOn('2026-12-31', '2026').youngerThan1).toBe(1);
    expect(contactsOn('2027-01-01', '2026').youngerThan1).toBe(0);
  });
});

describe('what is known of the contacts', () => {
  it('counts no extension of a person as a phone, and words as hours', () => {
    const places = { districts, municipalities: [place()] };
    const directory = directoryOf(
      [
        point({ id: 'desk', phone: '+49 7131 9940', phoneKind: 'desk', hours: 'nach Absprache' }),
        point({ id: 'team', phone: '+49 7131 9941', phoneKind: 'team' }),
        point({ id: 'hidden', phone: '+49 7131 9942', phoneKind: 'team', publish: false }),
        point({ id: 'land', district: null, coverage: covering.state }),
      ],
      RULES,
    );
    const quality = qualityOf({ places, gazetteer: gazetteerOf(places), directory }, '2026-11-24');
    expect(quality.districts[0]?.contacts).toMatchObject({ all: 2, phone: 1, hours: 1 });
    expect(quality.statewide.all).toBe(1);
    expect(quality.total.contacts.all).toBe(3);
  });
});

describe('our content', () => {
  const { site, places, points } = content;
  const directory = directoryOf(points, site.land.answers);
  const known = { places, gazetteer: gazetteerOf(places), directory };
  const { total, statewide, districts: all } = qualityOf(known, site.data.date);

  it('has each municipality in one column, as answerFor decides', () => {
    const expected = { named: 0, district: 0, state: 0, fallback: 0, none: 0 };
    for (const municipality of places.municipalities) {
      expected[answerFor(known.directory, municipality, 'integration-management').certainty] += 1;
    }
    expect(total.answers).toEqual(expected);
    for (const { municipalities, answers } of all) {
      expect(Object.values(answers).reduce((sum, each) => sum + each)).toBe(municipalities);
    }
  });

  it('adds up: the districts and the whole Land are the total', () => {
    const contacts = [...all.map((district) => district.contacts), statewide];
    for (const key of Object.keys(total.contacts) as (keyof typeof statewide)[]) {
      expect(contacts.reduce((sum, each) => sum + each[key], 0)).toBe(total.contacts[key]);
    }
    expect(all.reduce((sum, each) => sum + each.municipalities, 0)).toBe(1101);
  });
});
