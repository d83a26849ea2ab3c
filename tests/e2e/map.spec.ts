import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { answerFor, directoryOf } from '../../src/directory/answer.ts';
import { gazetteerOf } from '../../src/places/places.ts';
import { loadContent } from '../../src/site/load.ts';
import { expectNoViolations, expectToFit } from './accessible.ts';
import { builtPages, expect, test } from './site.ts';

const { site, places, points } = loadContent('content');
const directory = directoryOf(points, site.land.answers);
const gazetteer = gazetteerOf(places);
const pages = builtPages(/\/(karte|kreis)\//);
const isBuilt = (href: string) => existsSync(`dist${href}index.html`);
const languages = new Set(
  [...pages.keys()].flatMap((address) => /^\/([a-z-]+)\/karte\/$/.exec(address)?.[1] ?? []),
);
const KILOBYTE = 1024;
const STATE = 'karte/';
const DISTRICT = 'kreis/landkreis-reutlingen/';
/** The one with the smallest areas. */
const CROWDED = 'kreis/landkreis-breisgau-hochschwarzwald/';
const MAP = '.area-map figure > svg';

/** What stands on a map and in its list. */
function mapOn(address: string) {
  const { document } = parseHTML(pages.get(address) ?? '');
  const hrefs = (selector: string) =>
    [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '');
  return {
    drawn: hrefs('.area-map svg a'),
    listed: hrefs('.area-map .area-list a'),
    fills: [...document.querySelectorAll('.area-map svg a path')].map((path) =>
      path.getAttribute('class'),
    ),
    words: [...document.querySelectorAll('.area-list .visually-hidden')].map(
      ({ textContent }) => textContent,
    ),
    legend: [...document.querySelectorAll('.legend li')].map(({ textContent }) =>
      textContent.trim(),
    ),
  };
}

test('the map and its lists have all 44 districts, in every language, and lead to their pages', () => {
  expect(languages.size).toBeGreaterThan(0);
  for (const language of languages) {
    const { drawn, listed } = mapOn(`/${language}/${STATE}`);
    const expected = places.districts.map(({ slug }) => `/${language}/kreis/${slug}/`);
    expect(drawn.toSorted()).toEqual(expected.toSorted());
    expect(listed).toEqual(drawn);
    expect(drawn.filter((href) => !isBuilt(href))).toEqual([]);
  }
});

test('the maps of the districts have all their municipalities, and lead to their pages', () => {
  let drawnInGerman = 0;
  for (const language of languages) {
    for (const { ags5, slug } of places.districts) {
      const municipalities = gazetteer.municipalitiesOf(ags5);
      const { drawn, listed } = mapOn(`/${language}/kreis/${slug}/`);
      if (language === 'de') drawnInGerman += drawn.length;
      // A Stadtkreis is one municipality and has no map.
      const expected = municipalities.length === 1 ? [] : municipalities;
      expect(drawn.toSorted()).toEqual(
        expected.map((place) => `/${language}/ort/${place.slug}/`).toSorted(),
      );
      expect(listed).toEqual(drawn);
      expect(drawn.filter((href) => !isBuilt(href))).toEqual([]);
    }
  }
  expect(drawnInGerman).toBe(1101 - 9);
});

test('each municipality is filled by its answer, and the list says the same in words', () => {
  const bySlug = new Map(places.municipalities.map((place) => [place.slug, place]));
  for (const { slug } of places.districts) {
    const { drawn, fills, words, legend } = mapOn(`/de/kreis/${slug}/`);
    const wordsOf = new Map<string, Set<string>>();
    drawn.forEach((href, at) => {
      const place = bySlug.get(href.split('/').at(-2) ?? '');
      if (place === undefined) throw new Error(`${href} is no place.`);
      const answer = answerFor(directory, place, 'integration-management');
      const probable = answer.probable && answer.certainty !== 'fallback';
      expect(`${href} ${fills[at]}`).toBe(
        `${href} ${answer.certainty}${probable ? ' probable' : ''}`,
      );
      const fill = fills[at] ?? '';
      wordsOf.set(fill, (wordsOf.get(fill) ?? new Set()).add(words[at] ?? ''));
    });
    const said = [...wordsOf.values()].flatMap((different) => [...different]);
    expect(said).toHaveLength(wordsOf.size);
    expect(new Set(said).size).toBe(wordsOf.size);
    expect(legend).toEqual(expect.arrayContaining(said));
  }
});

test('the map of the Land weighs at most 60 KB, a page of a district at most 30 KB', () => {
  const heavy = [...pages].filter(([address, html]) => {
    const limit = address.endsWith(`/${STATE}`) ? 60 : address.includes('/kreis/') ? 30 : Infinity;
    return gzipSync(html).length > limit * KILOBYTE;
  });
  expect(heavy.map(([address]) => address)).toEqual([]);
});

for (const address of [STATE, DISTRICT, CROWDED]) {
  for (const language of ['de', 'ar']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing on /${language}/${address} in ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(`/${language}/${address}`);
        await expectNoViolations(page);
      });
    }

    test(`/${language}/${address} fits a screen of 320 pixels, also with large text`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`/${language}/${address}`);
      await expectToFit(page);
    });
  }

  for (const width of [360, 768, 1280]) {
    test(`/de/${address}: what is written on the map can be read at ${width} pixels`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/de/${address}`);
      const shown = await page.locator(`${MAP} text`).evaluateAll((texts) =>
        texts
          .filter((text) => getComputedStyle(text).display !== 'none')
          .map((text) => {
            // As `preserveAspectRatio` does it: where the height is limited, the width is not used up.
            const map = text.closest('svg');
            const { width, height } = map?.getBoundingClientRect() ?? { width: 0, height: 0 };
            const { baseVal } = map?.viewBox ?? {};
            const scale = Math.min(width / (baseVal?.width ?? 1), height / (baseVal?.height ?? 1));
            return {
              text: text.textContent,
              size: parseFloat(getComputedStyle(text).fontSize) * scale,
            };
          }),
      );
      expect(shown.filter(({ size }) => size < 10.5)).toEqual([]);
      const areas = await page.locator(`${MAP} a`).count();
      expect(shown.length).toBeGreaterThanOrEqual(areas);
      const numbers = shown.filter(({ text }) => /^\s*\d+\s*$/.test(text)).length;
      if (width === 360) expect(numbers).toBe(areas);
      else expect(numbers).toBeLessThan(areas);
    });
  }
}

test('a click on the map opens the district', async ({ page }) => {
  await page.goto(`/de/${STATE}`);
  await page.locator(`${MAP} .name`, { hasText: 'Ravensburg' }).click({ force: true });
  await expect(page).toHaveURL('/de/kreis/landkreis-ravensburg/');
});

test('the tab key goes through the list alone, and the map shows where it is', async ({ page }) => {
  await page.goto(`/de/${DISTRICT}`);
  const listed = page.locator('.area-list a');
  await page.locator('.lead a').focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('figcaption a')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(listed.first()).toBeFocused();
  await expect(page.locator(`${MAP} a.lit title`)).toHaveText('Bad Urach');
  await page.keyboard.press('Tab');
  await expect(page.locator(`${MAP} a.lit title`)).toHaveText('Dettingen an der Erms');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator(`${MAP} a.lit`)).toHaveCount(0);
});

test('the list shows what the mouse is over', async ({ page }) => {
  await page.goto(`/de/${DISTRICT}`);
  await page.locator(`${MAP} .name`, { hasText: 'Gomadingen' }).hover({ force: true });
  await expect(page.locator('.area-list a.lit')).toHaveText('Gomadingen');
});

test('without JavaScript the map has its links, names and patterns', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/de/${DISTRICT}`);
  await expect(page.locator(`${MAP} .name`, { hasText: 'Gomadingen' })).toBeVisible();
  await page.locator(`${MAP} .name`, { hasText: 'Gomadingen' }).click({ force: true });
  await expect(page).toHaveURL('/de/ort/gomadingen/');
  await context.close();
});

for (const media of ['screen', 'print'] as const) {
  test(`every fill of a map is there and differs from the others on ${media}`, async ({ page }) => {
    await page.emulateMedia({ media });
    await page.goto(`/de/${CROWDED}`);
    const fills = await page.locator('.legend .swatch path').evaluateAll((paths) =>
      paths.map((path) => {
        const { fill } = getComputedStyle(path);
        const id = /#([a-z]+)/.exec(fill)?.[1];
        return id === undefined || document.getElementById(id) ? fill : `${fill} is missing`;
      }),
    );
    expect(fills.filter((fill) => fill.endsWith('is missing') || fill === 'none')).toEqual([]);
    expect(new Set(fills).size).toBe(fills.length);
    expect(fills.length).toBeGreaterThan(2);
  });
}
