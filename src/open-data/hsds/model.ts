import { languageName } from '../../i18n/format.ts';
import type { PublishedPoint } from '../directory-file.ts';
import type { Release } from '../release.ts';
import { uuidOf } from '../uuid.ts';
import { areasOf } from './areas.ts';
import { locatedAt } from './locations.ts';
import { schedulesOf } from './schedules.ts';
import type { Row, Tables } from './tables.ts';
import { termsOf } from './terms.ts';

/** The directory as tables of HSDS 3.0; README.md beside this file tells what became of each field. */
export function hsdsOf(points: readonly PublishedPoint[], release: Release): Tables {
  const uuid = (name: string) => uuidOf(release.data.namespace, name);
  const terms = termsOf(release, uuid);
  const tables: Tables = {
    organization: organizationsOf(points, uuid),
    service: [],
    location: [],
    service_at_location: [],
    address: [],
    phone: [],
    schedule: [],
    service_area: [],
    language: [],
    attribute: [],
    taxonomy: terms.taxonomy,
    taxonomy_term: terms.taxonomy_term,
  };
  const locations = new Map<string, Row<'location'>>();
  for (const point of points) {
    const service = serviceOf(point, release, uuid);
    const part = (name: string) => ({ id: uuid(`${name}/${point.id}`), service_id: service.id });
    tables.service.push(service);
    const located = locatedAt(point, release, uuid);
    if (located) {
      if (!locations.has(located.location.id) && located.address)
        tables.address.push(located.address);
      locations.set(located.location.id, located.location);
      tables.service_at_location.push({ ...part('at'), location_id: located.location.id });
    }
    if (point.phone !== undefined) {
      tables.phone.push({ ...part('phone'), number: point.phone, type: 'voice' });
    }
    for (const [index, schedule] of schedulesOf(point).entries()) {
      tables.schedule.push({ ...part(`schedule/${index}`), ...schedule });
    }
    for (const area of areasOf(point, release)) {
      tables.service_area.push({ ...part(`area/${area.extent ?? ''}`), ...area });
    }
    for (const code of point.languages ?? []) {
      tables.language.push({ ...part(`language/${code}`), code, name: languageName(code, 'de') });
    }
    for (const term of terms.of(point)) {
      tables.attribute.push({
        id: uuid(`attribute/${term}/${point.id}`),
        link_id: service.id,
        taxonomy_term_id: term,
        link_entity: 'service',
      });
    }
  }
  tables.location.push(...locations.values());
  return tables;
}

/** Who runs a service; where no operator is known, the office itself. */
function organizationName({ operator, name }: PublishedPoint): string {
  return operator ?? name;
}

function organizationsOf(
  points: readonly PublishedPoint[],
  uuid: (name: string) => string,
): Row<'organization'>[] {
  return [...Map.groupBy(points, organizationName)].map(([name, run]) => ({
    id: uuid(`organization/${name}`),
    name,
    description: `Träger von: ${run.map((point) => point.name).join('; ')}`,
  }));
}

function serviceOf(
  point: PublishedPoint,
  { inGerman }: Release,
  uuid: (name: string) => string,
): Row<'service'> {
  const { appointment, asOf, note, kind } = point;
  const about = inGerman.text(`about-kind.${kind}`);
  return {
    id: uuid(`service/${point.id}`),
    organization_id: uuid(`organization/${organizationName(point)}`),
    name: point.name,
    description: note === undefined ? about : `${about} ${note}`,
    // Letters that a browser accepts and a URI does not are escaped.
    url: point.website && uriOf(point.website),
    email: point.email,
    status: 'active',
    eligibility_description: point.onlyFor,
    ...(appointment && {
      application_process: `${inGerman.text('point.appointment')} ${inGerman.text(`point.appointment-${appointment}`)}`,
    }),
    // Only the year is known; its first day never makes an entry younger than it is.
    ...(asOf !== null && { assured_date: `${asOf}-01-01` }),
  };
}

/** Brackets in a query are common on the web and no part of a URI (RFC 3986). */
function uriOf(website: string): string {
  return new URL(website).href.replaceAll('[', '%5B').replaceAll(']', '%5D');
}
