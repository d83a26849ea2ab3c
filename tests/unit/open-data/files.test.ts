import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { dataFiles } from '../../../src/open-data/files.ts';
import { content, releaseWith } from './release.ts';

// The package's types do not fit what an ES module gets from it.
const addFormats = formats.default as unknown as (ajv: object) => void;
const files = dataFiles(releaseWith());
const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? '';
const jsonOf = (path: string): unknown => JSON.parse(textOf(path));
const published = content.points.filter(({ publish }) => publish);

/** A validator that knows nothing of Zod, with the schema that stands beside the file. */
function validatorOf(path: string) {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats(ajv);
  const { schema = '' } = files.find((file) => file.path === path) ?? {};
  return ajv.compile(jsonOf(schema) as object);
}

const described = files.flatMap(({ path, schema }) => (schema === undefined ? [] : [path]));

describe('the published files', () => {
  it('are described by a schema of their own', () => {
    expect(described.toSorted()).toEqual([
      'directory.geojson',
      'directory.json',
      'facts.json',
      'index.json',
      'places.json',
      'quality.json',
    ]);
  });

  it.each(described)('%s is valid by the schema beside it', (path) => {
    const validate = validatorOf(path);
    validate(jsonOf(path));
    expect(validate.errors).toBeNull();
  });

  it.each(described)('%s with a field too many is refused by its schema', (path) => {
    expect(validatorOf(path)({ ...(jsonOf(path) as object), surplus: 1 })).toBe(false);
  });

  it('are listed in the index with their length, checksum and licence', () => {
    const { files: listed } = jsonOf('index.json') as {
      files: { path: string; bytes: number; sha256: string; licence?: string }[];
    };
    expect(listed.map(({ path }) => path)).toEqual(
      files.map(({ path }) => path).filter((path) => path !== 'index.json'),
    );
    for (const { path, bytes, sha256, licence } of listed) {
      const text = Buffer.from(textOf(path));
      expect({ path, bytes, sha256 }).toEqual({
        path,
        bytes: text.length,
        sha256: createHash('sha256').update(text).digest('hex'),
      });
      const isAbout = path === 'catalog.jsonld' || path.startsWith('schema/');
      expect(licence === undefined, path).toBe(isAbout);
    }
  });

  it('hold the tables of the programme', () => {
    const tables = files.filter(({ path }) => path.startsWith('programm/'));
    expect(tables.map(({ path, dataset }) => [path, dataset])).toEqual(
      ['geld.csv', 'geld.json', 'zahlen.csv', 'zahlen.json'].map((name) => [
        `programm/${name}`,
        'facts',
      ]),
    );
  });

  it('are the same when they are made again', () => {
    expect(dataFiles(releaseWith())).toEqual(files);
  });

  it('hold nothing that is for editors only, and no extension of a person', () => {
    const all = files.map(({ text }) => text).join('\n');
    const hidden = content.points.flatMap((point) => [
      ...(point.publish ? [] : [`"${point.id}"`, `\n${point.id},`]),
      ...(point.phone !== undefined && point.phoneKind === 'desk' ? [point.phone] : []),
      ...[point.editorNote, point.whyNot]
        .map((note = '') => note.slice(0, 50))
        .filter((note) => note.length === 50 && !point.readerNote?.includes(note)),
    ]);
    const evidence = content.facts.statements.map(({ evidence = '' }) => evidence.slice(0, 80));
    const secrets = [...hidden, ...evidence.filter((words) => words.length === 80)];
    expect(secrets.length).toBeGreaterThan(200);
    expect(secrets.filter((secret) => all.includes(JSON.stringify(secret).slice(1, -1)))).toEqual(
      [],
    );
  });
});

describe('the directory', () => {
  const { points } = jsonOf('directory.json') as { points: { id: string; phone?: string }[] };

  it('holds every published contact point once', () => {
    expect(points.map(({ id }) => id)).toEqual(published.map(({ id }) => id));
  });

  it.each([
    ['directory.csv', ','],
    ['directory-excel.csv', ';'],
  ])('%s says the same as the JSON', (path, delimiter) => {
    const rows = parse<Record<string, string>>(textOf(path), {
      columns: true,
      delimiter,
      bom: true,
    });
    expect(rows.map(({ id, phone }) => [id, phone])).toEqual(
      points.map(({ id, phone = '' }) => [id, phone]),
    );
  });

  it('is placed on the map at the municipality of the address, and says so', () => {
    const { features } = jsonOf('directory.geojson') as {
      features: {
        id: string;
        geometry: { coordinates: number[] };
        properties: { ags8: string; position: string; address: { city: string } };
      }[];
    };
    const wrong = features.filter(({ geometry, properties }) => {
      const place = content.places.municipalities.find(({ ags8 }) => ags8 === properties.ags8);
      return (
        properties.position !== 'municipality' ||
        String(geometry.coordinates) !== String([place?.lon, place?.lat])
      );
    });
    expect(wrong).toEqual([]);
    const placed = new Set(features.map(({ id }) => id));
    const unplaced = published.filter(({ id, address }) => address && !placed.has(id));
    expect(unplaced.map(({ address }) => address?.city)).toEqual([]);
  });
});
