import { z } from 'zod';
import { answerFor } from '../directory/answer.ts';
import type { Answer, Directory } from '../directory/answer.ts';
import { publicPhone } from '../directory/contact-point.ts';
import type { ContactPoint } from '../directory/contact-point.ts';
import type { Gazetteer } from '../places/places.ts';
import { head, headOf } from './head.ts';
import { historyFile, historyOf } from './quality-history.ts';
import { qualityNumbers } from './quality-numbers.ts';
import type { QualityNumbers } from './quality-numbers.ts';
import type { Release } from './release.ts';

/** Ages, in years, that the report counts sources below. */
export const AGES = [1, 2, 5] as const;

const districtNumbers = z.strictObject({
  ags5: z.string().regex(/^\d{5}$/),
  name: z.string(),
  ...qualityNumbers,
});

export const qualityFile = z.strictObject({
  ...head,
  total: z.strictObject(qualityNumbers),
  statewide: qualityNumbers.contacts,
  districts: z.array(districtNumbers),
  history: historyFile.meta({
    description: 'The totals of each edition of the data, the oldest first; the last is this one',
  }),
});

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

/** In how many municipalities a team of the place, of the district or of the Land is known. */
export function knownTeams({ answers }: Pick<QualityNumbers, 'answers'>): number {
  return answers.named + answers.district + answers.state;
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
  const history = historyOf(release.history, release.data, quality.total);
  return { ...headOf('quality', release), ...quality, history };
}
