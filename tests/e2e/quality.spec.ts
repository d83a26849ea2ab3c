import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { shareOf } from '../../src/map/known-share.ts';
import { loadContent } from '../../src/site/load.ts';
import { expectNoViolations, expectToFit } from './accessible.ts';
import { builtPages, expect, test } from './site.ts';

interface QualityFile {
  districts: {
    ags5: string;
    municipalities: number;
    answers: { named: number; district: number; state: number };
  }[];
}

const ADDRESS = 'daten/qualitaet/';
const { places } = loadContent('content');
const file = JSON.parse(readFileSync('dist/daten/quality.json', 'utf8')) as QualityFile;
const bySlug = new Map(
  file.districts.map((district) => [
    places.districts.find(({ ags5 }) => ags5 === district.ags5)?.slug ?? '',
    district,
  ]),
);

test('the map of the quality page shades all 44 districts as quality.json counts them, and the list says the numbers', () => {
  const pages = builtPages(/\/daten\/qualitaet\/$/);
  expect(pages.size).toBeGreaterThan(1);
  for (const [address, html] of pages) {
    const { document } = parseHTML(html);
    const drawn = [...document.querySelectorAll('.area-map figure svg a')];
    const listed = [...document.querySelectorAll('.area-list a')];
    expect(drawn, address).toHaveLength(44);
    expect(listed.map((link) => link.getAttribute('href'))).toEqual(
      drawn.map((link) => link.getAttribute('href')),
    );
    for (const [at, link] of drawn.entries()) {
      const district = bySlug.get(link.getAttribute('href')?.split('/').at(-2) ?? '');
      if (district === undefined) throw new Error(`${link.getAttribute('href')} is no district.`);
      const { answers, municipalities } = district;
      const known = answers.named + answers.district + answers.state;
      const fill = `share-${shareOf(known, municipalities)}`;
      expect(link.querySelector('path')?.getAttribute('class')).toBe(fill);
      expect(listed[at]?.querySelector('path')?.getAttribute('class')).toBe(fill);
      expect(listed[at]?.querySelector('bdi[dir=ltr]')?.textContent).toBe(
        `${known} / ${municipalities}`,
      );
    }
    const legend = [...document.querySelectorAll('.legend path')].map((path) =>
      path.getAttribute('class'),
    );
    expect(new Set(legend).size).toBe(
      new Set(drawn.map((a) => a.querySelector('path')?.getAttribute('class'))).size,
    );
  }
});

for (const media of ['screen', 'print'] as const) {
  test(`every share has a fill of its own on ${media}`, async ({ page }) => {
    await page.emulateMedia({ media });
    await page.goto(`/de/${ADDRESS}`);
    const fills = await page
      .locator('.legend .swatch path')
      .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
    expect(fills.length).toBeGreaterThan(2);
    expect(new Set(fills).size).toBe(fills.length);
  });
}

test('on paper the sum stands once, at the end of its table', async ({ page }) => {
  await page.goto(`/de/${ADDRESS}`);
  const display = () =>
    page.locator('tfoot').evaluateAll((feet) => feet.map((foot) => getComputedStyle(foot).display));
  expect(new Set(await display())).toEqual(new Set(['table-footer-group']));
  await page.emulateMedia({ media: 'print' });
  expect(new Set(await display())).toEqual(new Set(['table-row-group']));
});

for (const language of ['de', 'ar']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on /${language}/${ADDRESS} in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`/${language}/${ADDRESS}`);
      await expectNoViolations(page);
    });
  }

  test(`/${language}/${ADDRESS} fits a screen of 320 pixels, also with large text`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/${language}/${ADDRESS}`);
    await expectToFit(page);
  });
}

test('the page of a district leads to the volunteers’ list with this district chosen', async ({
  page,
}) => {
  await page.goto('/de/kreis/landkreis-heilbronn/');
  await page
    .locator('#stellen')
    .getByRole('link', { name: 'Alle Stellen zum Nachschlagen' })
    .click();
  await expect(page).toHaveURL('/de/ehrenamt/#kreis=landkreis-heilbronn');
  await expect(page.getByLabel('Kreis', { exact: true })).toHaveValue('landkreis-heilbronn');
});

test('headings of the map have no gap inside their parentheses in Arabic', async ({ page }) => {
  await page.goto('/ar/karte/');
  const parts = await page
    .locator('.map-columns h2')
    .evaluateAll((headings) => headings.map((heading) => heading.childElementCount));
  expect(parts).toEqual([2, 2]);
  for (const heading of await page.locator('.map-columns h2').all()) {
    expect(await heading.innerText()).toMatch(/\(\S.*\S\)/);
  }
});
