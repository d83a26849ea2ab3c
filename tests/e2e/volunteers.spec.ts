import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { directoryOf } from '../../src/directory/answer.ts';
import { languagesToBuild } from '../../src/i18n/languages.ts';
import { gazetteerOf } from '../../src/places/places.ts';
import { loadContent } from '../../src/site/load.ts';
import { entryOf } from '../../src/volunteers/entry-of.ts';
import type { Choices } from '../../src/volunteers/choices.ts';
import { writeChoices } from '../../src/volunteers/choices.ts';
import { matches } from '../../src/volunteers/filter.ts';
import { tasksOf } from '../../src/volunteers/tasks.ts';
import { expectNoViolations, expectToFit } from './accessible.ts';
import { expect, test } from './site.ts';

const LIST = 'ehrenamt/';
const GAPS = 'ehrenamt/luecken/';
const KILOBYTE = 1024;
const MONDAY_MORNING = '2027-03-01T09:00:00+01:00';

const { points, places, site } = loadContent('content');
const gazetteer = gazetteerOf(places);
const published = points.filter(({ publish }) => publish);
const built = languagesToBuild(process.env['LANGS']);
const html = (language: string, address: string) =>
  readFileSync(`dist/${language}/${address}index.html`, 'utf8');

/** The ids of the offices that fit, as the filter's own function says. */
function expected(choices: Choices): string[] {
  const now = { instant: new Date(MONDAY_MORNING), holidays: site.land.holidays };
  return published
    .filter((point) => matches(entryOf(point, gazetteer), choices, now))
    .map(({ id }) => id)
    .toSorted();
}

async function shown(page: Page): Promise<string[]> {
  const links = page.locator('.offices tbody th > a').filter({ visible: true });
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  return addresses.map((address) => address?.split('/').at(-2) ?? '').toSorted();
}

const CHOICES: Choices[] = [
  { district: 'landkreis-heilbronn' },
  { district: 'landkreis-heilbronn', place: 'neckarsulm', kind: 'integration-management' },
  { topic: 'schule', confidence: 'high' },
  { language: 'ar' },
  { language: 'unknown', district: 'stadtkreis-ulm' },
  { hours: 'open' },
  { hours: 'unknown', kind: 'job-centre' },
];

for (const choices of CHOICES) {
  test(`the address #${writeChoices(choices)} shows what fits, and its number`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(MONDAY_MORNING);
    await page.goto(`/de/${LIST}#${writeChoices(choices)}`);
    const fitting = expected(choices);
    expect(fitting.length).toBeGreaterThan(0);
    await expect(page.locator('.found [role=status]')).toHaveText(
      `Gefundene Stellen: ${fitting.length}`,
    );
    expect(await shown(page)).toEqual(fitting);
  });
}

test('a choice changes list, number and address without a reload, and is never sent', async ({
  page,
}) => {
  const requests: string[] = [];
  await page.goto(`/de/${LIST}`);
  page.on('request', (request) => requests.push(request.url()));
  await page.getByLabel('Art der Hilfe').selectOption('Jobcenter');
  await expect(page).toHaveURL(`/de/${LIST}#art=job-centre`);
  expect(await shown(page)).toEqual(expected({ kind: 'job-centre' }));
  await page.getByLabel('Kreis', { exact: true }).selectOption('Stadtkreis Ulm');
  await expect(page).toHaveURL(`/de/${LIST}#kreis=stadtkreis-ulm&art=job-centre`);
  await page.getByRole('button', { name: 'Alle Stellen zeigen' }).click();
  await expect(page).toHaveURL(`/de/${LIST}`);
  await expect(page.locator('.found [role=status]')).toHaveText(
    `Gefundene Stellen: ${published.length}`,
  );
  // Chromium asks for the icon again whenever the address changes.
  expect(requests.filter((url) => !url.endsWith('/icon.svg'))).toEqual([]);
});

test('who is not known can be asked for, and the number stands at the filter', async ({ page }) => {
  await page.goto(`/de/${LIST}#kreis=stadtkreis-ulm`);
  const languages = page.getByLabel('Sprachen');
  const silent = expected({ district: 'stadtkreis-ulm', language: 'unknown' }).length;
  await expect(page.locator('[data-unknown=language]')).toHaveText(`nicht bekannt: ${silent}`);
  await languages.selectOption(`nicht bekannt: ${silent}`);
  await expect(page.locator('.found [role=status]')).toHaveText(`Gefundene Stellen: ${silent}`);
  await languages.selectOption({ index: 1 });
  await expect(page.getByText('Keine Stelle passt.')).toBeVisible();
});

test('a place is found as it is typed, in any script, and brings its district along', async ({
  page,
}) => {
  await page.goto(`/ar/${LIST}`);
  const field = page.locator('#filter-place');
  await field.fill('شتوتغارت');
  await page.getByRole('button', { name: 'Stuttgart 70' }).first().click();
  await expect(field).toHaveValue('Stuttgart');
  await expect(page).toHaveURL(`/ar/${LIST}#kreis=stadtkreis-stuttgart&ort=stuttgart`);
  expect(await shown(page)).toEqual(
    expected({ district: 'stadtkreis-stuttgart', place: 'stuttgart' }),
  );
  await field.fill('');
  await expect(page).toHaveURL(`/ar/${LIST}#kreis=stadtkreis-stuttgart`);
});

test('the only certain place is taken by the enter key, and named again from a shared address', async ({
  page,
}) => {
  await page.goto(`/de/${LIST}`);
  const field = page.locator('#filter-place');
  await field.fill('74189');
  await field.press('Enter');
  await expect(page).toHaveURL(`/de/${LIST}#kreis=landkreis-heilbronn&ort=weinsberg`);
  await page.reload();
  await expect(field).toHaveValue('Weinsberg');
});

test('links inside the page do not take the choices back', async ({ page }) => {
  await page.goto(`/de/${LIST}#art=job-centre`);
  await page.locator('.skip').press('Enter');
  await expect(page).toHaveURL(`/de/${LIST}#main`);
  expect(await shown(page)).toEqual(expected({ kind: 'job-centre' }));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the complete list by district is there, with a way to each district', async ({ page }) => {
    await page.goto(`/de/${LIST}`);
    expect(await shown(page)).toEqual(published.map(({ id }) => id).toSorted());
    await expect(page.getByRole('search')).toHaveCount(0);
    await expect(page.getByText(`Gefundene Stellen: ${published.length}`)).toBeVisible();
    await page.locator('.columns a', { hasText: 'Zollernalbkreis' }).click();
    await expect(page.locator('#zollernalbkreis')).toBeInViewport();
  });

  test('the gaps of a district can be opened and read', async ({ page }) => {
    await page.goto(`/de/${GAPS}`);
    await page.locator('#zollernalbkreis > summary').click();
    await page.locator('#zollernalbkreis .task summary').first().click();
    await expect(page.locator('#zollernalbkreis pre').first()).toContainText('district: true');
  });
});

test('every published point stands in the list of every language once, and nothing else', () => {
  const ids = published.map(({ id }) => id).toSorted();
  for (const language of built) {
    const rows = html(language, LIST).matchAll(
      /<th scope="row"> *<a href="[^"]*\/stelle\/([^"/]+)\//g,
    );
    expect([...rows].map(([, id]) => id).toSorted(), language).toEqual(ids);
  }
});

test('every gap stands on the page of every language, with its YAML', () => {
  const tasks = tasksOf(directoryOf(points, site.land.answers), places, gazetteer).flatMap(
    (area) => [...area.teams, ...area.points],
  );
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').trim();
  for (const language of built) {
    const page = html(language, GAPS).replaceAll('&#34;', '&quot;');
    const missing = tasks.filter(
      ({ yaml }) => !page.includes(escaped(yaml)) && !page.includes(yaml.trim()),
    );
    expect(missing.length, language).toBe(0);
    expect(page.match(/<pre /g), language).toHaveLength(tasks.length);
  }
});

test('the list and the gaps weigh at most 60 KB in every language', () => {
  const heavy = built.flatMap((language) =>
    [LIST, GAPS]
      .map((address) => ({ language, address, size: gzipSync(html(language, address)).length }))
      .filter(({ size }) => size > 60 * KILOBYTE),
  );
  expect(heavy).toEqual([]);
});

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the YAML of a gap is copied whole, and that is said', async ({ page }) => {
    await page.goto(`/de/${GAPS}`);
    await page.locator('#zollernalbkreis > summary').click();
    const task = page.locator('#zollernalbkreis .task').first();
    await task.locator('summary').click();
    await task.getByRole('button', { name: 'Vorlage kopieren' }).click();
    await expect(task.getByRole('status')).toHaveText('Kopiert');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('# content/directory/08417-zollernalbkreis.yaml');
    expect(copied).toContain('evidence: ""');
  });
});

/** Narrowed to one district: the rows of all districts are alike, and axe reads each. */
const PAGES = ['de', 'ar'].flatMap((language) => [
  `/${language}/${LIST}#kreis=landkreis-heilbronn`,
  `/${language}/${GAPS}`,
]);

for (const colorScheme of ['light', 'dark'] as const) {
  for (const address of PAGES) {
    test(`axe finds nothing on ${address} in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      for (const width of [360, 1200]) {
        await page.setViewportSize({ width, height: 800 });
        await expectNoViolations(page);
      }
    });
  }
}

for (const address of PAGES) {
  test(`${address} fits a screen of 320 pixels, also with large text, and its targets a thumb`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    if (address.endsWith(GAPS)) {
      await page.locator('#landkreis-esslingen > summary').click();
      await page.locator('#landkreis-esslingen .task summary').first().click();
    }
    const small = await page
      .locator('main :is(select, input, button, summary, .offices th a, .number, .task a)')
      .evaluateAll((targets) =>
        targets
          .filter(
            (target) => target.checkVisibility() && target.getBoundingClientRect().height < 43.5,
          )
          .map((target) => target.outerHTML),
      );
    expect(small).toEqual([]);
    await expectToFit(page);
  });
}
