import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { ALL_LANGUAGES } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { RANKING, SearchEngine } from '../../src/search/engine.ts';
import type { Pagefind } from '../../src/search/engine.ts';
import { hasSections, RECORD_TYPES } from '../../src/search/shown.ts';
import { byPage, READ, readHits, SHOWN } from '../../src/search/results.ts';

/** A query and the page that must be among the first three of its group. */
export interface SearchCase {
  query: string;
  expected: string;
}

/** `tests/fixtures/search-cases.yaml`, what holds everywhere in each language. */
export function searchCases(): Record<Language, SearchCase[]> {
  const file = parse(readFileSync('tests/fixtures/search-cases.yaml', 'utf8')) as Record<
    string,
    [string, string][]
  >;
  const casesOf = (name: string) =>
    (file[name] ?? []).map(([query, expected]) => ({ query, expected }));
  return Object.fromEntries(
    ALL_LANGUAGES.map((language) => [language, [...casesOf('everywhere'), ...casesOf(language)]]),
  ) as Record<Language, SearchCase[]>;
}

/**
 * The pages that the search shows for a query, in the order of the page: groups by their best, three
 * of each. Each page by its address below the language, an office also by its kind.
 */
export async function pagesFound(engine: SearchEngine, query: string): Promise<string[][]> {
  const hits = await engine.find(query, { kind: '', district: '' });
  const groups = await Promise.all(
    RECORD_TYPES.map(async (type) => {
      const found = await readHits(hits[type].slice(0, READ[type]), query);
      const pages = byPage(found).slice(0, SHOWN);
      return {
        best: Math.max(...found.map(({ score }) => score)),
        names: pages.map(([{ url, meta }]) => {
          const address = url.replace(/^\/[^/]+\//, '');
          return [
            hasSections(type) ? address.replace(/#.*/, '') : address,
            ...(meta['kind'] === undefined ? [] : [`kind:${meta['kind']}`]),
          ];
        }),
      };
    }),
  );
  return groups.toSorted((a, b) => b.best - a.best).flatMap(({ names }) => names);
}

const HOST = 'http://index.test';

/** Pagefind as the browser runs it, and how many bytes it has fetched. */
export interface Fetching {
  engine: SearchEngine;
  bytes: () => number;
}

let started = 0;

/**
 * Pagefind on the index of a built site, as it is before a first query. It asks for its files with
 * `fetch` and for the page's language, so both are answered here.
 */
export async function engineOn(site: string, language: Language): Promise<Fetching> {
  let bytes = 0;
  const answer = (input: string | URL | Request): Promise<Response> => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    const path = `${site}${decodeURI(pathname)}`;
    if (!existsSync(path)) return Promise.resolve(new Response('', { status: 404 }));
    bytes += transferred(path);
    return Promise.resolve(new Response(readFileSync(path)));
  };
  const lang = { currentScript: null, querySelector: () => ({ getAttribute: () => language }) };
  Object.assign(globalThis, { fetch: answer, document: lang });
  // A module keeps what it has fetched, so each query gets a module of its own.
  started += 1;
  const address = pathToFileURL(resolve(site, 'pagefind/pagefind.js')).href;
  const module = (await import(`${address}?${started}`)) as {
    createInstance: (options: object) => Pagefind;
  };
  const pagefind = module.createInstance({
    basePath: `${HOST}/pagefind/`,
    baseUrl: '/',
    noWorker: true,
    ranking: RANKING,
  });
  return { engine: new SearchEngine(pagefind, language), bytes: () => bytes };
}

/** Bytes of the programs that a first query needs: ours, what they import, and Pagefind's. */
export function programBytes(site: string): number {
  const folder = `${site}/_/`;
  const files = new Set(readdirSync(folder).filter((name) => name.startsWith('searching.')));
  for (const name of files) {
    const imports = readFileSync(folder + name, 'utf8').matchAll(/from\s*"\.\/([^"]+)"/g);
    for (const [, other = ''] of imports) files.add(other);
  }
  return [...files]
    .map((name) => transferred(folder + name))
    .reduce((sum, size) => sum + size, transferred(`${site}/pagefind/pagefind.js`));
}

/** As hosts send it: the index is compressed already. */
function transferred(path: string): number {
  const file = readFileSync(path);
  return /\.(js|json)$/.test(path) ? gzipSync(file).length : file.length;
}
