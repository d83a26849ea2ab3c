import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inventedLand } from '../fixtures/invented-land.ts';
import { linkChecker } from './links.ts';
import { pagesOf } from './pages.ts';

/** A site that lies below another: built from the invented Land. */
const BASE = '/wegweiser/';
const land = inventedLand('base');

beforeAll(() =>
  land.build(['de', 'ar'], {
    'site.yaml': (text) => text.replace('base: "/"', `base: "${BASE}"`),
  }),
);

afterAll(() => land.remove());

/** Where a file of the site lies, undefined for an address outside of it. */
function fileOf(address: string): string | undefined {
  if (!address.startsWith(BASE)) return undefined;
  const path = address.slice(BASE.length);
  return join(land.dist, path === '' || path.endsWith('/') ? `${path}index.html` : path);
}

function isThere(address: string): boolean {
  const file = fileOf(address);
  return file !== undefined && existsSync(file);
}

it('every link leads to a page or a file of it', () => {
  const links = linkChecker(isThere, (path) => readFileSync(fileOf(path) ?? '', 'utf8'));
  let walked = 0;
  for (const { address, html } of pagesOf(land.dist)) {
    walked += 1;
    links.add({ address: BASE + address.slice(1), html });
  }
  expect(walked).toBeGreaterThan(24);
  expect(links.dead()).toEqual([]);
});

it('every script, style, picture and index is fetched from below it', () => {
  const outside = new Set<string>();
  for (const { html } of pagesOf(land.dist)) {
    for (const [, address = ''] of html.matchAll(/ (?:src|href|content|data-[a-z-]+)="(\/[^"]*)"/g))
      if (!address.startsWith(BASE)) outside.add(address);
  }
  expect([...outside]).toEqual([]);
});
