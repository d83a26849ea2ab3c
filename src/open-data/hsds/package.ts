import { sha256 } from '../checksum.ts';
import { csv } from '../csv.ts';
import type { Row as CsvRow } from '../csv.ts';
import { headOf } from '../head.ts';
import { json, MEDIA } from '../release.ts';
import type { DataFile, Release } from '../release.ts';
import { fullObjects } from './full.ts';
import { TABLE_NAMES, TABLES } from './tables.ts';
import type { Field, TableName, Tables } from './tables.ts';

/** HSDS twice: full objects as JSON, and the tabular data package. */
export function hsdsFiles(tables: Tables, release: Release): DataFile[] {
  const objects = Object.entries(fullObjects(tables)).map(([name, rows]) => ({
    path: `hsds/${name}.json`,
    dataset: 'hsds' as const,
    mediaType: MEDIA.json,
    text: json(rows),
  }));
  const sheets = TABLE_NAMES.map((name) => ({
    path: `hsds/${TABLES[name].path}`,
    dataset: 'hsds' as const,
    mediaType: MEDIA.csv,
    text: csv(Object.keys(TABLES[name].fields), tables[name] as CsvRow<string>[]),
  }));
  const description = {
    path: 'hsds/datapackage.json',
    dataset: 'hsds' as const,
    mediaType: MEDIA.json,
    text: json(
      descriptorOf(
        sheets.map(({ text }) => text),
        release,
      ),
    ),
  };
  return [...objects, description, ...sheets];
}

function descriptorOf(sheets: readonly string[], release: Release) {
  const { version, date, licence, credit, land } = headOf('hsds', release);
  return {
    profile: 'tabular-data-package',
    name: 'human_services_data',
    title: `${release.inGerman.text('site.name')}: ${land}`,
    description: 'Human Services Data Specification 3.0 (https://openreferral.org/)',
    version,
    created: `${date}T00:00:00Z`,
    licenses: [{ title: licence.name, path: licence.url }],
    sources: [{ title: credit }],
    resources: TABLE_NAMES.map((name, index) => resourceOf(name, sheets[index] ?? '')),
  };
}

function resourceOf(name: TableName, sheet: string) {
  const { path, fields, foreignKeys } = TABLES[name];
  return {
    name,
    path,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(sheet),
    hash: `sha256:${sha256(sheet)}`,
    schema: {
      primaryKey: 'id',
      fields: Object.entries<Field>(fields).map(([field, { type, format, required, unique }]) => ({
        name: field,
        type,
        ...(format && { format }),
        constraints: { required: required ?? false, unique: unique ?? false },
      })),
      foreignKeys: Object.entries(foreignKeys).map(([field, resource]) => ({
        fields: field,
        reference: { resource, fields: 'id' },
      })),
    },
  };
}
