/*
 * The tables of HSDS 3.0 that we fill, each with the columns that we fill, named and typed as in the
 * standard's own data package. A test holds them to it.
 */

const id = { type: 'string', format: 'uuid', required: true, unique: true } as const;
const reference = { type: 'string', format: 'uuid', required: true } as const;
const maybeReference = { type: 'string', format: 'uuid' } as const;
const string = { type: 'string' } as const;
const requiredString = { type: 'string', required: true } as const;
const number = { type: 'number' } as const;
const uri = { type: 'string', format: 'uri' } as const;
const email = { type: 'string', format: 'email' } as const;

export const TABLES = {
  organization: {
    path: 'organizations.csv',
    fields: { id, name: requiredString, description: requiredString },
    foreignKeys: {},
  },
  service: {
    path: 'services.csv',
    fields: {
      id,
      organization_id: reference,
      name: requiredString,
      description: string,
      url: uri,
      email,
      status: requiredString,
      application_process: string,
      eligibility_description: string,
      assured_date: { type: 'date' },
    },
    foreignKeys: { organization_id: 'organization' },
  },
  location: {
    path: 'locations.csv',
    fields: {
      id,
      location_type: requiredString,
      name: string,
      external_identifier: string,
      external_identifier_type: string,
    },
    foreignKeys: {},
  },
  service_at_location: {
    path: 'service_at_location.csv',
    fields: { id, service_id: reference, location_id: reference },
    foreignKeys: { service_id: 'service', location_id: 'location' },
  },
  address: {
    path: 'addresses.csv',
    fields: {
      id,
      location_id: maybeReference,
      address_1: requiredString,
      city: requiredString,
      state_province: requiredString,
      postal_code: requiredString,
      country: requiredString,
      address_type: requiredString,
    },
    foreignKeys: { location_id: 'location' },
  },
  phone: {
    path: 'phones.csv',
    fields: { id, service_id: maybeReference, number: requiredString, type: string },
    foreignKeys: { service_id: 'service' },
  },
  schedule: {
    path: 'schedules.csv',
    fields: {
      id,
      service_id: maybeReference,
      wkst: string,
      freq: string,
      interval: number,
      byday: string,
      description: string,
      opens_at: { type: 'time' },
      closes_at: { type: 'time' },
      attending_type: string,
      notes: string,
    },
    foreignKeys: { service_id: 'service' },
  },
  service_area: {
    path: 'service_areas.csv',
    fields: {
      id,
      service_id: maybeReference,
      name: string,
      extent: string,
      extent_type: string,
      uri: string,
    },
    foreignKeys: { service_id: 'service' },
  },
  language: {
    path: 'languages.csv',
    fields: { id, service_id: maybeReference, name: string, code: string },
    foreignKeys: { service_id: 'service' },
  },
  attribute: {
    path: 'attributes.csv',
    fields: {
      id,
      link_id: reference,
      taxonomy_term_id: reference,
      link_entity: requiredString,
    },
    foreignKeys: { taxonomy_term_id: 'taxonomy_term' },
  },
  taxonomy: {
    path: 'taxonomies.csv',
    fields: { id, name: requiredString, description: requiredString, version: string },
    foreignKeys: {},
  },
  taxonomy_term: {
    path: 'taxonomy_terms.csv',
    fields: {
      id,
      code: string,
      name: requiredString,
      description: requiredString,
      taxonomy: string,
      language: string,
      taxonomy_id: maybeReference,
    },
    foreignKeys: { taxonomy_id: 'taxonomy' },
  },
} as const satisfies Record<string, Table>;

export interface Field {
  type: 'string' | 'number' | 'date' | 'time';
  format?: 'uuid' | 'uri' | 'email';
  required?: boolean;
  unique?: boolean;
}

interface Table {
  path: string;
  fields: Record<string, Field>;
  foreignKeys: Record<string, string>;
}

export type TableName = keyof typeof TABLES;
type Fields<T extends TableName> = (typeof TABLES)[T]['fields'];
type Value<F> = F extends { type: 'number' } ? number : string;
type Must<F, K extends keyof F> = F[K] extends { required: true } ? K : never;
type May<F, K extends keyof F> = F[K] extends { required: true } ? never : K;

/** A row of a table: the fields that the standard requires, and those it allows. */
export type Row<T extends TableName> = {
  [K in keyof Fields<T> as Must<Fields<T>, K>]: Value<Fields<T>[K]>;
} & { [K in keyof Fields<T> as May<Fields<T>, K>]?: Value<Fields<T>[K]> | undefined };

export type Tables = { [T in TableName]: Row<T>[] };

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];
