import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { inventedLand } from '../fixtures/invented-land.ts';
import { expect, test } from './site.ts';

/* Editors write titles, and a title is text: what looks like markup arrives as it was written. */
test.describe.configure({ mode: 'default', timeout: 300_000 });

const TITLE = 'A <b id=inj>B</b> & C';
const GUIDE = 'pages/notfall/de.mdx';
const NEWS = 'news/2024-02-beginn/de.mdx';
const land = inventedLand('titles');

const read = (path: string) => readFileSync(join(land.dist, path), 'utf8');
const documentOf = (path: string) => parseHTML(read(path)).document;

test.beforeAll(() => {
  const retitle = (text: string) => text.replace(/^title: .*$/m, `title: '${TITLE}'`);
  land.build(['de', 'en'], { [GUIDE]: retitle, [NEWS]: retitle });
});

test.afterAll(() => land.remove());

for (const path of ['notfall', 'aktuelles/2024-02-beginn']) {
  test(`${path}: breadcrumb, heading and head say the title as text`, () => {
    const document = documentOf(`de/${path}/index.html`);
    expect(document.querySelector('h1')?.textContent).toBe(TITLE);
    expect(document.querySelector('title')?.textContent).toContain(TITLE);
    expect(document.querySelector('.breadcrumb [aria-current]')?.textContent).toBe(TITLE);
  });
}

test('no page has the markup of a title as an element', () => {
  const pages = globSync('**/*.html', { cwd: land.dist });
  expect(pages).not.toHaveLength(0);
  expect(pages.filter((page) => documentOf(page).querySelector('#inj') !== null)).toEqual([]);
});

test('the feeds carry the title as text', () => {
  const feed = JSON.parse(read('de/aktuelles/feed.json')) as { items: { title: string }[] };
  expect(feed.items.map(({ title }) => title)).toContain(TITLE);
  const escaped = TITLE.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  expect(read('de/aktuelles/rss.xml')).toContain(`<title>${escaped}</title>`);
});
