import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { directoryOf } from '../../src/directory/answer.ts';
import { overviewOf } from '../../src/directory/overview.ts';
import { sha256 } from '../../src/open-data/checksum.ts';
import { createFinder } from '../../src/finder/finder.ts';
import { loadContent } from '../../src/site/load.ts';
import { linkChecker } from '../built/links.ts';
import { pagesOf } from '../built/pages.ts';
import { readPlacePage } from '../built/place-page.ts';
import { inventedLand } from '../fixtures/invented-land.ts';
import { expect, test } from './site.ts';

/*
 * A second Land, invented and small, is built from a content folder of its own: nothing in src knows
 * which Land it builds.
 */
test.describe.configure({ mode: 'default', timeout: 300_000 });

const LANGUAGES = ['de', 'en'];
const ours = loadContent('content');
const land = inventedLand('next');
const { content, dist } = land;

const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const json = (path: string): unknown => JSON.parse(read(path));
const files = (pattern: string) => globSync(pattern, { cwd: dist });

test.beforeAll(() => {
  // Our words of the interface, with the name of the Land exchanged, as README asks of whoever starts a Land.
  const rename = (text: string) => text.replaceAll(ours.site.land.name, 'Musterland');
  const files = LANGUAGES.map((language) => `messages/${language}.json`);
  land.build(LANGUAGES, Object.fromEntries(files.map((file) => [file, rename])));
});

test.afterAll(() => land.remove());

test('each of its 12 places has a page in each language that says what answerFor decides', () => {
  const { site, places, points } = loadContent(content);
  const directory = directoryOf(points, site.land.answers);
  expect(places.municipalities).toHaveLength(12);
  for (const language of LANGUAGES) {
    expect(files(`${language}/ort/*/index.html`)).toHaveLength(12);
    for (const place of places.municipalities) {
      const { answer, others } = overviewOf(directory, place);
      const expected = [answer, ...others].map(({ kind, certainty, points: those, notes }) => ({
        kind,
        certainty,
        ids: those.map(({ id }) => id),
        notes: notes.length,
      }));
      const shown = readPlacePage(read(`${language}/ort/${place.slug}/index.html`));
      expect(shown.ags8).toBe(place.ags8);
      expect(
        shown.answers.map(({ points: those, ...rest }) => ({
          ...rest,
          ids: those.filter(({ role }) => role === 'answer').map(({ id }) => id),
        })),
      ).toMatchObject(expected);
    }
  }
});

test('its own rules hold: its types of places, and since when only the districts receive money', () => {
  const noteOf = (slug: string, kind: string) => {
    const { document } = parseHTML(read(`de/ort/${slug}/index.html`));
    return document.querySelector(`[data-kind="${kind}"] .note`)?.textContent ?? '';
  };
  expect(noteOf('beispielstadt', 'immigration-office')).toContain('normalerweise eine eigene');
  expect(noteOf('bad-muster', 'immigration-office')).not.toContain('normalerweise eine eigene');
  const rows = parse<Record<string, string>>(read('daten/answers.csv'), { columns: true });
  const management = (name: string) =>
    rows.find(
      ({ municipality, kind }) => municipality === name && kind === 'integration-management',
    );
  expect(management('Musterstadt')).toMatchObject({ certainty: 'named' });
  expect(management('Beispielstadt')).toMatchObject({ notes: 'may-have-moved' });
  expect(management('Probestadt')).toMatchObject({ certainty: 'fallback' });
});

/** Names of our places that are no other word and no part of the second Land. */
function foreignNames(own: string): RegExp {
  const names = ours.places.municipalities
    .flatMap(({ name, shownName }) => [name, shownName])
    .concat(ours.places.districts.map(({ name }) => name))
    .filter((name) => name.length > 4 && !own.includes(name));
  const escaped = [...new Set(names)].map((name) => name.replace(/[.()/]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}-])(?:${escaped.join('|')})(?![\\p{L}-])`, 'gu');
}

test('no page and no file of it names our Land or a place of it', () => {
  const own = globSync(
    join(content, '{site.yaml,{places,directory,facts,news,pages,glossary}/**/*.*}'),
  )
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const names = foreignNames(own);
  const said = files('**/*.{html,json,csv,geojson,jsonld,xml,svg,webmanifest}').flatMap((file) => {
    const text = read(file).replace(/<(script|style)\b[^]*?<\/\1>/g, '');
    const found = [...text.matchAll(names), ...text.matchAll(/W(?:ü|ue)rttemberg|GeoBasis/gi)];
    return found.map(([name]) => `${file}: ${name}`);
  });
  expect(files('**/*.html').length).toBeGreaterThan(80);
  expect(said).toEqual([]);
});

test('its open data is whole, and valid by the schemas beside it', () => {
  const { land, files: listed } = json('daten/index.json') as {
    land: string;
    files: { path: string; sha256: string; schema?: string }[];
  };
  expect(land).toBe('Musterland');
  expect(listed.length).toBeGreaterThan(20);
  const addFormats = formats.default as unknown as (ajv: object) => void;
  for (const { path, sha256: sum, schema } of listed) {
    expect(`${path} ${sha256(read(`daten/${path}`))}`).toBe(`${path} ${sum}`);
    if (schema === undefined) continue;
    const ajv = new Ajv2020({ allErrors: true });
    addFormats(ajv);
    const validate = ajv.compile(json(`daten/${schema}`) as object);
    validate(json(`daten/${path}`));
    expect(validate.errors).toBeNull();
  }
  expect(
    new Set(
      parse(read('daten/answers.csv'), { columns: false })
        .slice(1)
        .map(([ags8]) => ags8),
    ).size,
  ).toBe(12);
});

test('its finder leads to each place by name and by code, also with the name of the Land, and to a village', async () => {
  const { places } = loadContent(content);
  const [folder = ''] = files('finder/*');
  const part = (name: string) => read(`${folder}/${name}.json`);
  const finder = createFinder(part('core'), (name) => Promise.resolve(part(name)));
  const found = async (query: string) => {
    const answer = await finder.findFully(query);
    return answer.state === 'found' ? answer.matches.map(({ slug }) => slug) : [answer.state];
  };
  for (const { name, shownName, slug, postalCodes } of places.municipalities) {
    const code = postalCodes[0]?.code ?? '';
    for (const query of [name, `${code} ${name}`, code]) {
      expect(await found(query), query).toContain(slug);
    }
    // Without the Land's own words the name would still be found, but as a guess.
    for (const query of [`${name} Musterland`, `${name} ML`]) {
      const answer = await finder.findFully(query);
      expect(answer, query).toMatchObject({ state: 'found', certain: name === shownName });
    }
  }
  expect(await found('Hinterweiler')).toEqual(['altheim-aue']);
  expect(await found('Stuttgart')).not.toContain('stuttgart');
  expect(await found('70173')).toEqual(['outside']);
});

test('every link of it leads to a page or a file, and its news and feeds are there', () => {
  const fileOf = (address: string) => (address.endsWith('/') ? `${address}index.html` : address);
  const links = linkChecker(
    (address) => existsSync(join(dist, fileOf(address))),
    (address) => read(fileOf(address)),
  );
  for (const page of pagesOf(dist)) links.add(page);
  expect(links.dead()).toEqual([]);
  for (const language of LANGUAGES) {
    expect(read(`${language}/aktuelles/rss.xml`)).toContain('2024-02-beginn');
  }
});

test('its earlier edition stands beside the one of now, in the file and on the page', () => {
  const { history } = json('daten/quality.json') as { history: { date: string }[] };
  expect(history.map(({ date }) => date)).toEqual(['2025-01-31', '2025-06-30']);
  const { document } = parseHTML(read('en/daten/qualitaet/index.html'));
  const dates = [...document.querySelectorAll('section[aria-labelledby="verlauf"] tbody time')];
  expect(dates.map((time) => time.getAttribute('datetime'))).toEqual(['2025-06-30', '2025-01-31']);
  const [, before] = document.querySelectorAll('section[aria-labelledby="verlauf"] tbody tr');
  const cells = [...(before?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent);
  expect(cells).toEqual(['1', '4', '7', '8', '5', '0']);
});
