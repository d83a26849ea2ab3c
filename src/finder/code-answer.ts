import { MOST_MATCHES } from './answer.ts';
import type { Match } from './answer.ts';
import { isWellFormed } from './postal-code.ts';
import type { FinderGazetteer, FinderMunicipality } from './gazetteer.ts';

const FEW_CODES = 3;

/** Municipalities with a code, or with codes that start so: the larger first, unconfirmed pairs last. */
export function municipalitiesWith(
  digits: string,
  { municipalities }: FinderGazetteer,
): FinderMunicipality[] {
  const confirmed = (municipality: FinderMunicipality): boolean =>
    municipality.codes.some(({ code, confirmed: is }) => is && code.startsWith(digits));
  return municipalities
    .filter(({ codes }) => codes.some(({ code }) => code.startsWith(digits)))
    .toSorted((a, b) => Number(confirmed(b)) - Number(confirmed(a)) || b.size - a.size);
}

export function codeMatches(digits: string, gazetteer: FinderGazetteer): Match[] {
  const all = municipalitiesWith(digits, gazetteer);
  // A whole code names few places, and each of them must be reachable; a partial one lists the largest.
  const found = isWellFormed(digits) ? all : all.slice(0, MOST_MATCHES);
  return found.map(({ slug, shownName, district, codes }) => ({
    slug,
    kind: 'municipality',
    name: shownName,
    district: district.name,
    postalCodes: codes
      .map(({ code }) => code)
      .filter((code) => code.startsWith(digits))
      .slice(0, FEW_CODES),
    ask: false,
    confidence: isWellFormed(digits) && found.length === 1 ? 1 : 0.8,
  }));
}

/** A retired or special code tells the district only. */
export function specialMatches(code: string, { specialCodes }: FinderGazetteer): Match[] {
  return (specialCodes.get(code) ?? []).map(({ name, slug }) => ({
    slug,
    kind: 'district',
    name,
    district: name,
    postalCodes: [],
    through: { text: code, kind: 'former-code' },
    ask: false,
    confidence: 1,
  }));
}
