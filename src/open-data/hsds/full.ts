import type { Row, Tables } from './tables.ts';

/** The tables as the full objects of HSDS: each row with what belongs to it inside. */
export function fullObjects(tables: Tables) {
  const organization = byId(tables.organization);
  const location = byId(tables.location);
  const addresses = Map.groupBy(tables.address, (row) => row.location_id);
  const fullLocation = (id: string) => {
    const own = addresses.get(id);
    return { ...location(id), addresses: own };
  };
  const atLocation = (row: Row<'service_at_location'>) => ({
    ...row,
    location: fullLocation(row.location_id),
  });
  const places = ofService(tables.service_at_location);
  const fullService = serviceWith(tables, (id) => places(id)?.map(atLocation));
  const services = Map.groupBy(tables.service, (row) => row.organization_id);
  const locationsOf = (id: string) => {
    const here = (services.get(id) ?? []).flatMap((service) => places(service.id) ?? []);
    return [...new Set(here.map((row) => row.location_id))].map(fullLocation);
  };
  return {
    organizations: tables.organization.map((row) => {
      const here = locationsOf(row.id);
      return { ...row, locations: here.length > 0 ? here : undefined };
    }),
    services: tables.service.map((row) => ({
      ...fullService(row),
      organization: organization(row.organization_id),
    })),
    locations: tables.location.map(({ id }) => fullLocation(id)),
    service_at_location: tables.service_at_location.map(atLocation),
  };
}

/** A service with its phones, schedules, areas, languages, places and terms. */
function serviceWith<L>(tables: Tables, locationsOf: (service: string) => L[] | undefined) {
  const phones = ofService(tables.phone);
  const schedules = ofService(tables.schedule);
  const areas = ofService(tables.service_area);
  const languages = ofService(tables.language);
  const attributes = Map.groupBy(tables.attribute, (row) => row.link_id);
  const term = byId(tables.taxonomy_term);
  const taxonomy = byId(tables.taxonomy);
  const fullTerm = (id: string) => {
    const row = term(id);
    return { ...row, taxonomy_detail: row.taxonomy_id && taxonomy(row.taxonomy_id) };
  };
  // What a service does not have stays undefined, and JSON leaves it out.
  return (row: Row<'service'>) => ({
    ...row,
    phones: phones(row.id),
    schedules: schedules(row.id),
    service_areas: areas(row.id),
    service_at_locations: locationsOf(row.id),
    languages: languages(row.id),
    attributes: attributes
      .get(row.id)
      ?.map((each) => ({ ...each, taxonomy_term: fullTerm(each.taxonomy_term_id) })),
  });
}

function byId<R extends { id: string }>(rows: readonly R[]) {
  const known = new Map(rows.map((row) => [row.id, row]));
  return (id: string) => {
    const row = known.get(id);
    if (row === undefined) throw new Error(`There is no HSDS row ${id}.`);
    return row;
  };
}

function ofService<R extends { service_id?: string | undefined }>(rows: readonly R[]) {
  const groups = Map.groupBy(rows, (row) => row.service_id);
  return (id: string) => groups.get(id);
}
