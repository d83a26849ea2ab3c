import { z } from 'zod';
import { answerFor } from '../directory/answer.ts';
import type { Answer, Directory } from '../directory/answer.ts';
import { publicPhone } from '../directory/contact-point.ts';
import type { ContactPoint } from '../directory/contact-point.ts';
import type { Gazetteer } from '../places/places.ts';
import { head, headOf } from './head.ts';
import type { Release } from './release.ts';

/** Ages, in years, that the report counts sources below. */
export const AGES = [1, 2, 5] as const;

const count = z.int().nonnegative();

const numbers = {
  municipalities: count,
  answers: z
    .strictObject({
      named: count.meta({ description: 'A source names the municipality' }),
      district: count.meta({ description: 'A source says the whole Kreis' }),
      state: count,
      fallback: count.meta({ description: 'Only the district office stands in' }),
      none: count,
    })
    .meta({ description: 'Municipalities by who does the Integrationsmanagement there' }),
  contacts: z
    .strictObject({
      all: count,
      phone: count,
      hours: count,
      youngerThan1: count,
      youngerThan2: count,
      youngerThan5: count,
      undated: count,
    })
    .meta({
      description: 'Published contact points; a source counts from the first day of its year',
    }),
};

const districtNumbers = z.strictObject({
  ags5: z.string().regex(/^\d{5}$/),
  name: z.string(),
  ...numbers,
});

export const qualityFile = z.strictObject({
  ...head,
  total: z.strictObject(numbers),
  statewide: numbers.contacts,
  districts: z.array(districtNumbers),
});

export type QualityNumbers = z.infer<z.ZodObject<typeof numbers>>;
export type DistrictQuality = z.infer<typeof districtNumbers>;

/** How well each district is known. */
export interface Quality {
  /** The whole Land: all districts, and what serves everybody. */
  total: QualityNumbers;
  /** Contact points of no district. */
  statewide: QualityNumbers['contacts'];
  districts: DistrictQuality[];
}

interface Known {
  directory: Directory;
  gazetteer: Gazetteer;
  places: Pick<Release['places'], 'districts' | 'municipalities'>;
}

/**
 * Counts answers and contacts.
 * @param today the day that ages are counted to, as in `2026-11-24`
 */
export function qualityOf({ directory, gazetteer, places }: Known, today: string): Quality {
  const published = directory.points.filter(({ publish }) => publish);
  const byDistrict = Map.groupBy(published, ({ district }) => district);
  const answers = new Map(
    places.municipalities.map((place) => [
      place.ags8,
      answerFor(directory, place, 'integration-management'),
    ]),
  );
  return {
    total: {
      municipalities: places.municipalities.length,
      answers: countAnswers([...answers.values()]),
      contacts: countContacts(published, today),
    },
    statewide: countContacts(byDistrict.get(null) ?? [], today),
    districts: places.districts.map(({ ags5, name }) => {
      const municipalities = gazetteer.municipalitiesOf(ags5);
      return {
        ags5,
        name,
        municipalities: municipalities.length,
        answers: countAnswers(municipalities.flatMap(({ ags8 }) => answers.get(ags8) ?? [])),
        contacts: countContacts(byDistrict.get(ags5) ?? [], today),
      };
    }),
  };
}

function countAnswers(answers: readonly Answer[]): QualityNumbers['answers'] {
  const counts = { named: 0, district: 0, state: 0, fallback: 0, none: 0 };
  for (const { certainty } of answers) counts[certainty] += 1;
  return counts;
}

function countContacts(points: readonly ContactPoint[], today: string): QualityNumbers['contacts'] {
  const having = (test: (point: ContactPoint) => boolean) => points.filter(test).length;
  return {
    all: points.length,
    phone: having((point) => publicPhone(point) !== undefined),
    hours: having(({ openingHours, hours }) => (openingHours ?? hours) !== undefined),
    youngerThan1: having(({ asOf }) => isYounger(asOf, 1, today)),
    youngerThan2: having(({ asOf }) => isYounger(asOf, 2, today)),
    youngerThan5: having(({ asOf }) => isYounger(asOf, 5, today)),
    undated: having(({ asOf }) => asOf === null),
  };
}

/**
 * Whether a source is certainly younger than so many years. Only its year is known, so it counts from
 * the first day of that year: nothing passes for younger than it is.
 */
function isYounger(asOf: string | null, years: number, today: string): boolean {
  return asOf !== null && `${Number(asOf) + years}-01-01` > today;
}

export function qualityFileOf(release: Release, quality: Quality): z.infer<typeof qualityFile> {
  return { ...headOf('quality', release), ...quality };
}
