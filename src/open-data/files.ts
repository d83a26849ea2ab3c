import { z } from 'zod';
import { answersTable } from './answers.ts';
import { catalogOf } from './catalog.ts';
import { directoryFile, directoryFileOf } from './directory-file.ts';
import { directoryTable } from './directory-table.ts';
import { factsFile, factsOf, factsTable } from './facts-file.ts';
import { geoJsonFile, geoJsonOf } from './geojson.ts';
import { hsdsOf } from './hsds/model.ts';
import { hsdsFiles } from './hsds/package.ts';
import { indexFile, indexOf } from './index-file.ts';
import { placesFile, placesOf } from './places-file.ts';
import { programmeTables } from './programme-tables.ts';
import { qualityFile, qualityFileOf, qualityOf } from './quality.ts';
import { json, MEDIA } from './release.ts';
import type { Dataset, DataFile, Release } from './release.ts';

/** The files with a schema of our own; HSDS has the standard's. */
const SCHEMAS = {
  'directory.json': directoryFile,
  'directory.geojson': geoJsonFile,
  'places.json': placesFile,
  'facts.json': factsFile,
  'quality.json': qualityFile,
  'index.json': indexFile,
} satisfies Record<string, z.ZodType>;

/** Every file below `/daten/`: the data, its schemas, the catalogue, and the index with the checksums. */
export function dataFiles(release: Release): DataFile[] {
  const data = dataOf(release);
  const catalog: DataFile = {
    path: 'catalog.jsonld',
    mediaType: MEDIA.jsonld,
    text: json(catalogOf(data, release)),
  };
  const schemas = Object.entries(SCHEMAS).map(([path, schema]): DataFile => ({
    path: schemaPath(path),
    mediaType: MEDIA.schema,
    text: json(z.toJSONSchema(schema)),
  }));
  const listed = [...data, catalog, ...schemas];
  const index: DataFile = {
    path: 'index.json',
    mediaType: MEDIA.json,
    schema: schemaPath('index.json'),
    text: json(indexOf(listed, release)),
  };
  return [index, ...listed];
}

function dataOf(release: Release): DataFile[] {
  const directory = directoryFileOf(release);
  const { points } = directory;
  const facts = factsOf(release);
  const quality = qualityOf(release, release.data.date);
  return [
    described('directory', 'directory.json', directory),
    table('directory', 'directory.csv', directoryTable(points)),
    table('directory', 'directory-excel.csv', directoryTable(points, true)),
    described('directory', 'directory.geojson', geoJsonOf(points, release), MEDIA.geojson),
    table('answers', 'answers.csv', answersTable(release)),
    ...hsdsFiles(hsdsOf(points, release), release),
    described('places', 'places.json', placesOf(release)),
    described('facts', 'facts.json', facts),
    table('facts', 'facts.csv', factsTable(facts)),
    ...programmeTables(release),
    described('quality', 'quality.json', qualityFileOf(release, quality)),
  ];
}

function described(
  dataset: Dataset,
  path: keyof typeof SCHEMAS,
  content: object,
  mediaType: string = MEDIA.json,
): DataFile {
  return { path, dataset, mediaType, text: json(content), schema: schemaPath(path) };
}

function table(dataset: Dataset, path: string, text: string): DataFile {
  return { path, dataset, mediaType: MEDIA.csv, text };
}

function schemaPath(path: string): string {
  return `schema/${path.replace('.', '-')}.schema.json`;
}
