import type { Municipality } from '../places/schema.ts';
import { answerFor } from './answer.ts';
import type { Answer, Directory } from './answer.ts';
import { covers } from './contact-point.ts';
import type { ContactPoint } from './contact-point.ts';
import { ANSWER_KINDS } from './kinds.ts';

/** All help that is known for one municipality, in the order of its page. */
export interface Overview {
  /** Who does the Integrationsmanagement. */
  answer: Answer;
  /** The other kinds of help; kinds of which nothing is known are left out. */
  others: Answer[];
  /** Who helps people in first reception or in the district's preliminary accommodation. */
  elsewhere: ContactPoint[];
}

export function overviewOf(directory: Directory, place: Municipality): Overview {
  const { byDistrict } = directory;
  const here = [...(byDistrict.get(place.ags5) ?? []), ...(byDistrict.get(null) ?? [])];
  return {
    answer: answerFor(directory, place, 'integration-management'),
    others: ANSWER_KINDS.filter((kind) => kind !== 'integration-management')
      .map((kind) => answerFor(directory, place, kind))
      .filter(isWorthShowing),
    elsewhere: here.filter(
      (point) =>
        point.publish &&
        (point.housing === 'first-reception' || point.housing === 'preliminary') &&
        covers(point, place.ags8),
    ),
  };
}

/** Everybody needs the immigration office sooner or later, so its page says what is not known, too. */
function isWorthShowing({ kind, certainty, onlyForSome }: Answer): boolean {
  const known = certainty !== 'fallback' && certainty !== 'none';
  return known || onlyForSome.length > 0 || kind === 'immigration-office';
}
