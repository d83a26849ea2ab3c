import { answerFor } from '../directory/answer.ts';
import type { Directory } from '../directory/answer.ts';
import { publicPhone } from '../directory/contact-point.ts';
import type { ContactPoint } from '../directory/contact-point.ts';
import { hoursStateOf } from '../directory/hours-state.ts';
import { isAuthority } from '../directory/kinds.ts';
import type { Places } from '../places/places.ts';
import type { District, Municipality } from '../places/schema.ts';

/** Sources from before this year count as old; a fixed year, so that every build says the same. */
export const OLD_BEFORE = '2023';

export const FACTS = ['phone', 'hours', 'year'] as const;
export type MissingFact = (typeof FACTS)[number];

/** An office of which something is missing or old. */
export interface PointGap {
  point: ContactPoint;
  missing: MissingFact[];
  website: string | undefined;
}

/** A municipality whose Integrationsmanagement nobody knows. */
export interface TeamGap {
  place: Municipality;
  website: string | undefined;
}

/** All that is to be found out in one district, or for the whole Land. */
export interface AreaGaps {
  district: District | null;
  /** Where the district's own Integrationsmanagement is not known: the website to look at. */
  districtTeam: { website: string | undefined } | undefined;
  teams: TeamGap[];
  points: PointGap[];
}

/** What is missing, by district in the order of their names, the whole Land last; areas without gaps are left out. */
export function gapsOf(directory: Directory, places: Places): AreaGaps[] {
  const byName = new Intl.Collator('de').compare;
  const districts = places.districts.toSorted((a, b) => byName(a.shortName, b.shortName));
  const municipalities = Map.groupBy(places.municipalities, ({ ags5 }) => ags5);
  return [...districts, null]
    .map((district): AreaGaps => {
      const all = directory.byDistrict.get(district?.ags5 ?? null) ?? [];
      const published = all.filter(({ publish }) => publish);
      const here = (district && municipalities.get(district.ags5)) ?? [];
      const teams = here
        .filter((place) => hasNoTeam(directory, place))
        .toSorted((a, b) => byName(a.name, b.name))
        .map((place) => ({ place, website: websiteFor(place, published) }));
      return {
        district,
        // In a Stadtkreis the district is the municipality, and one gap is enough.
        districtTeam:
          district?.type === 'landkreis' && !published.some(isDistrictTeam)
            ? { website: officeWebsite(published) }
            : undefined,
        teams,
        points: published.map(pointGap).filter(({ missing }) => missing.length > 0),
      };
    })
    .filter((area) => sizeOf(area) > 0);
}

/** How many things there are to find out in an area. */
export function sizeOf({ districtTeam, teams, points }: AreaGaps): number {
  return Number(districtTeam !== undefined) + teams.length + points.length;
}

function hasNoTeam(directory: Directory, place: Municipality): boolean {
  const { certainty } = answerFor(directory, place, 'integration-management');
  return certainty === 'fallback' || certainty === 'none';
}

function isDistrictTeam({ kind, coverage, onlyFor }: ContactPoint): boolean {
  return (
    kind === 'integration-management' && coverage.width === 'district' && onlyFor === undefined
  );
}

function pointGap(point: ContactPoint): PointGap {
  const { asOf, website, source } = point;
  const lacks: Record<MissingFact, boolean> = {
    phone: publicPhone(point) === undefined,
    hours: hoursStateOf(point).state === 'unknown',
    year: asOf === null || asOf < OLD_BEFORE,
  };
  const page = source.linkable && source.kind === 'official' ? source.url : null;
  return {
    point,
    missing: FACTS.filter((fact) => lacks[fact]),
    website: website ?? page ?? undefined,
  };
}

/** The website of an authority that names just this place, or else of the district office. */
function websiteFor(place: Municipality, published: readonly ContactPoint[]): string | undefined {
  const own = published.find(
    ({ kind, coverage, website }) =>
      isAuthority(kind) &&
      website !== undefined &&
      coverage.width === 'named' &&
      String(coverage.municipalities) === place.ags8,
  );
  return own?.website ?? officeWebsite(published);
}

function officeWebsite(published: readonly ContactPoint[]): string | undefined {
  return published.find(({ kind, website }) => kind === 'district-office' && website !== undefined)
    ?.website;
}
