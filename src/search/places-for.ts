import { foldDigits } from '../finder/fold.ts';
import type { Finder, FinderAnswer, Match } from '../finder/finder.ts';

/** A query for something else may sound like a village: only what is surely a place is shown. */
const SURE = 0.95;
/** One word among others must be a name as it is written. */
const CERTAIN = 1;
/** Where nothing else was found, what only sounds alike is worth a try. */
const POSSIBLE = 0.8;
/** Shorter words resemble too many names. */
const SHORTEST = 4;
const MOST_SHOWN = 3;
const POSTAL_CODE = /^\d{5}$/;

/** The places that a query names, as a whole or in one of its words: `Ausländerbehörde Weinsberg`. */
export function placesFor(finder: Pick<Finder, 'find'>, query: string): Match[] {
  const answer = finder.find(query);
  // Municipalities that share a code are each as likely: all of them are meant.
  if (POSTAL_CODE.test(foldDigits(query.trim()))) return matchesIn(answer);
  const whole = placesIn(answer, SURE);
  if (whole.length > 0) return whole;
  const words = query.split(/\s+/).filter((word) => word.length >= SHORTEST);
  const bySlug = new Map(
    words
      .flatMap((word) => placesIn(finder.find(word), CERTAIN))
      .map((match) => [match.slug, match]),
  );
  return [...bySlug.values()].slice(0, MOST_SHOWN);
}

/** Where nothing else was found, what the query may mean as a place, with all that the finder knows. */
export async function possiblePlaces(
  finder: Pick<Finder, 'find' | 'findFully'>,
  query: string,
): Promise<Match[]> {
  const sure = placesFor(finder, query);
  if (sure.length > 0) return sure;
  return placesIn(await finder.findFully(query), POSSIBLE);
}

function placesIn(answer: FinderAnswer, least: number): Match[] {
  return matchesIn(answer)
    .filter(({ confidence }) => confidence >= least)
    .slice(0, MOST_SHOWN);
}

function matchesIn(answer: FinderAnswer): Match[] {
  return answer.state === 'found' ? answer.matches : [];
}
