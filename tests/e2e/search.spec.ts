import { loadContent } from '../../src/site/load.ts';
import { expectNoViolations, expectToFit } from './accessible.ts';
import { built, found, open, search } from './search-page.ts';
import { expect, test } from './site.ts';

const NONSENSE = 'qwxzzqj';
const { messages, points } = loadContent('content');

test.describe('finds', () => {
  for (const [language, query, expected] of (
    [
      ['de', 'behörde', 'glossar/#auslaenderbehoerde'],
      ['de', 'kurs', 'glossar/#integrationskurs'],
      ['de', 'amt', 'glossar/#landratsamt'],
      ['de', 'Rechnungshof', 'programm/'],
      ['de', 'Arbeitserlaubnis', 'themen/arbeit/'],
      ['ar', 'لاجئين', 'glossar/#flueag'],
      ['ar', 'للاجئين', 'glossar/#flueag'],
      ['ar', 'مَدْرَسَة', 'themen/schule/'],
      ['fa', 'كار', 'themen/arbeit/'],
      ['tr', 'calısma ıznı', 'themen/arbeit/'],
      ['tr', 'ÇALIŞMA İZNİ', 'themen/arbeit/'],
    ] as const
  ).filter(([language]) => built.includes(language))) {
    test(`${expected} by ${query} in ${language}`, async ({ page }) => {
      await open(page, language);
      await search(page, query);
      expect(await found(page)).toContain(expected);
    });
  }

  test('the German office words in every language', async ({ page }) => {
    for (const language of built) {
      await open(page, language);
      await search(page, 'duldung');
      expect(await found(page), language).toContain('glossar/#duldung');
      await search(page, 'kurs');
      expect(await found(page), language).toContain('glossar/#integrationskurs');
    }
  });

  test('a place by the finder, above all else', async ({ page }) => {
    await open(page);
    await search(page, 'Ausländerbehörde Neckarsulm');
    await expect(page.locator('.search-places a')).toHaveAttribute('href', '/de/ort/neckarsulm/');
    expect((await found(page))[0]).toBe('ort/neckarsulm/');
  });
});

test('results stand in groups, with what was looked for marked in the text as it is written', async ({
  page,
}) => {
  await open(page);
  await search(page, 'integrationskurs');
  const { de } = messages;
  const groups = page.locator('.search-results h2');
  const names = [de['search.offices'], de['nav.topics'], de['nav.glossary'], de['press.title']];
  await expect(groups).toHaveCount(names.length);
  expect((await groups.allTextContents()).toSorted()).toEqual(names.toSorted());
  // The word itself comes first, before all that only speak of it.
  await expect(groups.first()).toHaveText(de['nav.glossary']);
  expect((await found(page))[0]).toBe('glossar/#integrationskurs');
  await expect(page.locator('.excerpt mark').first()).toHaveText(/integrationskurs/i);
});

test('the filters for district and kind keep what holds there', async ({ page }) => {
  const { kinds, slugs } = {
    kinds: new Map(points.map(({ id, kind }) => [id, kind])),
    slugs: new Map(points.map(({ id, district }) => [id, district])),
  };
  await open(page);
  await search(page, 'beratung');
  const all = await found(page);
  const status = page.locator('.search-status');
  const before = (await status.textContent()) ?? '';
  await page.locator('[name=art]').selectOption('migration-counselling');
  await expect(status).not.toHaveText(before);
  const ofKind = await found(page);
  expect(ofKind.length).toBeGreaterThan(0);
  expect(ofKind).not.toEqual(all);
  for (const address of ofKind) {
    expect(kinds.get(address.split('/')[1] ?? '')).toBe('migration-counselling');
  }
  const between = (await status.textContent()) ?? '';
  await page.locator('[name=kreis]').selectOption('ortenaukreis');
  await expect(status).not.toHaveText(between);
  const here = await found(page);
  expect(here.length).toBeGreaterThan(0);
  for (const address of here) {
    expect(['08317', null]).toContain(slugs.get(address.split('/')[1] ?? ''));
  }
});

test('the keyboard alone gets to a result, and coming back finds the search as it was', async ({
  page,
}) => {
  await open(page);
  await page.getByLabel(messages.de['search.label']).focus();
  await page.keyboard.type('kurs');
  await page.keyboard.press('Enter');
  const first = page.locator('.hits > li > a').first();
  await expect(first).toBeFocused();
  const target = await first.getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname + url.hash === target);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('kurs');
  await expect(first).toBeVisible();
});

test('the button for the rest of a group shows it and keeps the keyboard there', async ({
  page,
}) => {
  await open(page);
  await search(page, 'beratung');
  const offices = page.locator('.search-results section').first();
  await expect(offices.locator('.hits > li')).toHaveCount(3);
  await offices.getByRole('button').press('Enter');
  await expect(offices.locator('.hits > li').nth(3).getByRole('link').first()).toBeFocused();
  await expect(offices.getByRole('button')).toHaveCount(0);
});

test('the number of results is told to screen readers', async ({ page }) => {
  await open(page);
  await search(page, 'duldung');
  const status = page.locator('.search-status');
  await expect(status).toHaveText(/^Treffer: \d+$/);
  await search(page, NONSENSE);
  await expect(status).toHaveText(messages.de['search.nothing']);
});

test('nothing is loaded before the first focus, and nothing typed leaves the device', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
  await open(page);
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => /pagefind|finder|searching/.test(url))).toEqual([]);
  await page.getByRole('searchbox').focus();
  await expect.poll(() => requests.some((url) => url.includes('wasm'))).toBe(true);
  await search(page, 'duldung');
  await search(page, NONSENSE);
  const spoken = requests.filter((url) => /duldung|qwxz/i.test(decodeURIComponent(url)));
  expect(spoken).toEqual([]);
  expect(new URL(page.url()).hash + new URL(page.url()).search).toBe('');
  const kept = await page.evaluate(() => `${JSON.stringify(localStorage)} ${document.cookie}`);
  expect(kept).not.toMatch(/duldung|qwxz/i);
});

test('where nothing is found, it shows the ways on and composes a message on the device', async ({
  page,
}) => {
  await open(page);
  await search(page, NONSENSE);
  const ways = page.locator('.search-ways a');
  for (const address of ['/de/', '/de/kreis/', '/de/kreis/#land', '/de/themen/', '/de/notfall/']) {
    await expect(ways.and(page.locator(`[href="${address}"]`))).toBeVisible();
  }
  await page.getByText(messages.de['search.tell']).click();
  await expect(page.locator('.message')).toContainText(NONSENSE);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: messages.de['take.copy'] }).click();
  await expect(page.locator('missing-word [role=status]')).toHaveText(messages.de['gaps.copied']);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(NONSENSE);
  await search(page, 'duldung');
  await expect(page.locator('missing-word')).toBeHidden();
  await expect(ways.first()).toBeHidden();
});

test.describe('without a network', () => {
  test.use({ expectsFaults: true });

  test('it says so, and searches once it is back', async ({ page, context }) => {
    await open(page);
    await context.setOffline(true);
    await page.getByRole('searchbox').fill('duldung');
    await expect(page.locator('.search-status')).toHaveText(messages.de['finder.offline']);
    await context.setOffline(false);
    await search(page, 'duldung');
    expect(await found(page)).toContain('glossar/#duldung');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page leads on by its lists, and shows no box that does nothing', async ({ page }) => {
    await open(page);
    await expect(page.locator('.search-ways a').first()).toBeVisible();
    await expect(page.locator('#search-query')).toBeHidden();
  });
});

for (const language of ['de', 'ar'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`results and no results have no fault that axe knows: ${language}, ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, language);
      for (const query of ['kurs heilbronn', NONSENSE]) {
        await search(page, query);
        await expectNoViolations(page);
      }
    });
  }

  test(`fits a narrow screen with large text: ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, language);
    await search(page, 'Ausländerbehörde Heilbronn');
    await expectToFit(page);
  });
}
