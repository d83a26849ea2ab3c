import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { dataFiles } from '../../../src/open-data/files.ts';
import { content, releaseWith } from './release.ts';

const HSDS = 'tests/fixtures/hsds';

interface Schema {
  properties: Record<string, { $ref?: string; items?: { $ref?: string } }>;
}
interface Field {
  name: string;
  type: string;
  format?: string;
  constraints: { required?: boolean; unique?: boolean; enum?: string[] };
}
interface Resource {
  name: string;
  path: string;
  schema: {
    fields: Field[];
    foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
  };
}
type Row = Record<string, string>;

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const schemas = new Map(
  readdirSync(`${HSDS}/schema`).map((name) => [name, readJson(`${HSDS}/schema/${name}`) as Schema]),
);
// The package's types do not fit what an ES module gets from it.
const addFormats = formats.default as unknown as (ajv: object) => void;
const files = new Map(dataFiles(releaseWith()).map(({ path, text }) => [path, text]));
const jsonOf = (name: string): unknown => JSON.parse(files.get(`hsds/${name}`) ?? '');

/** The official schemas, which refer to each other as files in one folder. */
function validatorOf(name: string) {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  for (const [file, schema] of schemas) ajv.addSchema(schema, file);
  const validate = ajv.getSchema(name);
  if (validate === undefined) throw new Error(`There is no schema ${name}.`);
  return validate;
}

/** Fields that the standard does not know; its schemas let them pass. */
function strangers(value: object, name: string): string[] {
  const { properties } = schemas.get(name) ?? { properties: {} };
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const property = properties[key];
    if (property === undefined) return [`${name}: ${key}`];
    const target = property.$ref ?? property.items?.$ref;
    if (target === undefined) return [];
    return [inner].flat().flatMap((each) => strangers(each as object, target));
  });
}

const OBJECTS = [
  ['organizations.json', 'organization.json'],
  ['services.json', 'service.json'],
  ['locations.json', 'location.json'],
  ['service_at_location.json', 'service_at_location.json'],
] as const;

describe('full objects', () => {
  it.each(OBJECTS)('%s are valid by the official %s, nested ones included', (file, schema) => {
    const validate = validatorOf(schema);
    const objects = jsonOf(file) as object[];
    const faults = objects.flatMap((object) => (validate(object) ? [] : validate.errors));
    expect(objects.length).toBeGreaterThan(100);
    expect(faults).toEqual([]);
    expect(new Set(objects.flatMap((object) => strangers(object, schema)))).toEqual(new Set());
  });

  it('hold one service for each published contact point, with its kind and its area', () => {
    const services = jsonOf('services.json') as {
      name: string;
      organization: { id: string };
      organization_id: string;
      service_areas: { extent: string }[];
      attributes: { taxonomy_term: { code: string } }[];
    }[];
    const published = content.points.filter(({ publish }) => publish);
    expect(services.map(({ name }) => name)).toEqual(published.map(({ name }) => name));
    for (const [index, service] of services.entries()) {
      expect(service.organization.id).toBe(service.organization_id);
      expect(service.attributes[0]?.taxonomy_term.code).toBe(published[index]?.kind);
      const { coverage } = published[index] ?? {};
      const keys = service.service_areas.map(({ extent }) => extent);
      if (coverage?.width === 'named') expect(keys).toEqual(coverage.municipalities);
      if (coverage?.width === 'state') expect(keys).toEqual(['08']);
      if (coverage?.width === 'district') {
        expect(coverage.except.filter((key) => keys.includes(key))).toEqual([]);
        expect(keys.length).toBeGreaterThan(0);
      }
    }
  });

  it('keep their ids for ever', () => {
    const services = jsonOf('services.json') as { id: string; name: string }[];
    const known = services.find(({ id }) => id === 'a8e3ccc7-e15c-59f3-82ba-983fb055d1ca');
    expect(known?.name).toBe('Integrationsmanagement Landkreis Heilbronn');
  });
});

describe('the tabular data package', () => {
  const official = (readJson(`${HSDS}/datapackage.json`) as { resources: Resource[] }).resources;
  const ours = (jsonOf('datapackage.json') as { resources: Resource[] }).resources;
  const rowsOf = ({ path }: Resource) =>
    parse<Row>(files.get(`hsds/${path}`) ?? '', { columns: true });
  const known = (name: string) => official.find((resource) => resource.name === name);

  it.each(ours.map((resource) => [resource.name, resource] as const))(
    '%s describes its columns as the standard does, and names all that are required',
    (name, { path, schema }) => {
      const standard = known(name);
      expect(path).toBe(standard?.path);
      const theirs = new Map(standard?.schema.fields.map((field) => [field.name, field]));
      for (const { name: field, type, format, constraints } of schema.fields) {
        const { required, unique } = theirs.get(field)?.constraints ?? {};
        expect(theirs.get(field)).toMatchObject({ type, ...(format && { format }) });
        // Ours may demand more than the standard, never less.
        expect(constraints.required === true || required !== true, field).toBe(true);
        if (constraints.unique) expect(unique, field).toBe(true);
      }
      const named = schema.fields.map((field) => field.name);
      const lacking = [...theirs.values()].filter(
        (field) => field.constraints.required === true && !named.includes(field.name),
      );
      expect(lacking).toEqual([]);
    },
  );

  it.each(ours.map((resource) => [resource.name, resource] as const))(
    '%s holds what the standard demands of each cell',
    (name, resource) => {
      const rows = rowsOf(resource);
      expect(rows.length).toBeGreaterThan(1);
      for (const field of known(name)?.schema.fields ?? []) {
        const cells = rows.map((row) => row[field.name] ?? '');
        const { required, unique, enum: allowed } = field.constraints;
        const filled = cells.filter((cell) => cell !== '');
        if (required) expect(filled.length, field.name).toBe(cells.length);
        if (unique) expect(new Set(filled).size, field.name).toBe(filled.length);
        if (allowed) expect(filled.filter((cell) => !allowed.includes(cell))).toEqual([]);
        const pattern = PATTERNS[field.format ?? field.type] ?? /^/;
        expect(filled.filter((cell) => !pattern.test(cell))).toEqual([]);
      }
    },
  );

  it.each(ours.map((resource) => [resource.name, resource] as const))(
    '%s points only to rows that exist',
    (_, resource) => {
      for (const { fields, reference } of resource.schema.foreignKeys ?? []) {
        const target = ours.find((each) => each.name === reference.resource);
        const ids = new Set(target && rowsOf(target).map(({ id }) => id));
        const lost = rowsOf(resource).filter((row) => row[fields] !== '' && !ids.has(row[fields]));
        expect(lost).toEqual([]);
      }
    },
  );
});

const PATTERNS: Record<string, RegExp> = {
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  uri: /^https?:\/\/[!-~]+$/,
  email: /^\S+@\S+$/,
  number: /^\d+$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  time: /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/,
};
