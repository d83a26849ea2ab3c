import type { Answer } from '../directory/answer.ts';
import { publicPhone } from '../directory/contact-point.ts';
import type { ContactPoint } from '../directory/contact-point.ts';
import { dayRanges, hoursStateOf } from '../directory/hours-state.ts';
import { isAuthority } from '../directory/kinds.ts';
import { clockTime } from '../directory/written-hours.ts';
import type { WeeklyHours } from '../directory/opening-hours.ts';
import type { Municipality } from '../places/schema.ts';
import { areaOf, placeArea } from './json-ld-area.ts';
import type { Release } from './release.ts';

/*
 * The directory in the words of schema.org, for search engines. It says no more than the page: no
 * stand-in passes for the office in charge, and hours that need an appointment are no opening hours.
 */

const CONTEXT = 'https://schema.org';

type Node = Record<string, unknown>;

/** Who does the Integrationsmanagement in a place; undefined where that is not known. */
export function placeLd(place: Municipality, answer: Answer, release: Release): Node | undefined {
  if (answer.certainty === 'fallback' || answer.certainty === 'none') return undefined;
  const name = release.inGerman.text('kind.integration-management');
  return {
    '@context': CONTEXT,
    '@type': 'GovernmentService',
    name: `${name} ${place.name}`,
    serviceType: name,
    areaServed: placeArea(place),
    availableLanguage: languagesOf(answer.points),
    provider: answer.points.map((point) => officeOf(point, release)),
  };
}

/** A contact point: the office, and the service that it offers in its area. */
export function pointLd(point: ContactPoint, release: Release): Node {
  const kind = release.inGerman.text(`kind.${point.kind}`);
  return {
    '@context': CONTEXT,
    '@type': isAuthority(point.kind) ? 'GovernmentService' : 'Service',
    name: point.name,
    serviceType: kind,
    audience: point.onlyFor && { '@type': 'Audience', audienceType: point.onlyFor },
    areaServed: areaOf(point, release),
    availableLanguage: languagesOf([point]),
    provider: officeOf(point, release),
  };
}

function officeOf(point: ContactPoint, { addresses }: Release): Node {
  const { address, email, website, id, name, operator, kind } = point;
  const telephone = publicPhone(point);
  return {
    '@type': isAuthority(kind) ? 'GovernmentOffice' : 'Organization',
    name,
    url: website ?? addresses.point(id),
    telephone,
    email,
    address: address && {
      '@type': 'PostalAddress',
      streetAddress: address.street,
      postalCode: address.postalCode,
      addressLocality: address.city,
      addressCountry: 'DE',
    },
    parentOrganization:
      operator === undefined || operator === name
        ? undefined
        : { '@type': 'Organization', name: operator },
    ...hoursOf(point, telephone),
  };
}

/** Only where one may simply come are the hours opening hours; times for calls belong to the telephone. */
function hoursOf(point: ContactPoint, telephone: string | undefined): Node {
  const state = hoursStateOf(point);
  if (state.state !== 'times') return {};
  if (state.canBeOpenNow && isAuthority(point.kind)) {
    return { openingHoursSpecification: specificationsOf(state.hours) };
  }
  if (telephone === undefined || !(state.always || point.hoursFor === 'phone')) return {};
  return {
    contactPoint: {
      '@type': 'ContactPoint',
      telephone,
      hoursAvailable: specificationsOf(state.hours),
    },
  };
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function specificationsOf({ week }: WeeklyHours): Node[] {
  return dayRanges(week).flatMap(({ first, last, spans }) =>
    spans.map(([from, to]) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: DAYS.slice(first, last + 1),
      opens: clockTime(from),
      closes: to === 24 * 60 ? '23:59' : clockTime(to),
    })),
  );
}

/** Undefined where no office tells its languages. */
function languagesOf(points: readonly ContactPoint[]): string[] | undefined {
  const codes = [...new Set(points.flatMap(({ languages }) => languages ?? []))];
  return codes.length === 0 ? undefined : codes;
}
