import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { directoryOf } from '../../src/directory/answer.ts';
import { contactLines, textOf } from '../../src/take/plain-text.ts';
import { mapLinksOf } from '../../src/take/share-links.ts';
import { LANGUAGES, languagesToBuild } from '../../src/i18n/languages.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import { gazetteerOf } from '../../src/places/places.ts';
import { loadContent } from '../../src/site/load.ts';
import { cardsOf, tablesOf } from '../../src/site/take-along.ts';
import { expectNoViolations, expectToFit } from './accessible.ts';
import { expect, test } from './site.ts';

const { points, places, messages, site } = loadContent('content');
const published = points.filter(({ publish }) => publish);
const known = {
  site,
  places,
  gazetteer: gazetteerOf(places),
  directory: directoryOf(points, site.land.answers),
  inGerman: translatorFor('de', messages.de),
};
const built = languagesToBuild(process.env['LANGS']);
const OFFICE = 'karlsruhe-auslaenderbehoerde';
const POINT = `stelle/${OFFICE}/`;
const LIST = 'kreis/landkreis-heilbronn/liste/';

function textIn(language: keyof typeof LANGUAGES, id = OFFICE): string {
  const office = published.find((point) => point.id === id);
  if (office === undefined) throw new Error(`There is no ${id}.`);
  return textOf(contactLines(office, translatorFor(language, messages[language])));
}

/** Gives the browser a share sheet that remembers what it was given. */
async function withShareSheet(page: Page) {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: (data: ShareData) => {
        document.documentElement.dataset['shared'] = JSON.stringify(data);
        return Promise.resolve();
      },
    });
  });
}

async function shared(page: Page): Promise<unknown> {
  await page.locator('[data-share]').first().click();
  return JSON.parse((await page.locator('html').getAttribute('data-shared')) ?? '{}');
}

test('the files of all contact points and Kreise are those that the tests have read', () => {
  const file = (path: string) => readFileSync(`dist/${path}`, 'utf8');
  const cards = cardsOf(known);
  expect(cards.size).toBe(published.length);
  for (const [id, card] of cards) expect(file(`stelle/${id}.vcf`), id).toBe(card);
  for (const [slug, table] of tablesOf(known)) expect(file(`kreis/${slug}.csv`), slug).toBe(table);
});

test('the address book gets the card of the office', async ({ page }) => {
  await page.goto(`/de/${POINT}`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Ins Adressbuch' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${OFFICE}.vcf`);
  expect(readFileSync(await download.path(), 'utf8')).toBe(cardsOf(known).get(OFFICE));
});

for (const language of ['de', 'ar'] as const) {
  test(`${language}: the share sheet gets the contact, and the links in its stead go`, async ({
    page,
    baseURL,
  }) => {
    await withShareSheet(page);
    await page.goto(`/${language}/${POINT}`);
    await expect(page.locator('[data-instead]').first()).toBeHidden();
    expect(await shared(page)).toEqual({
      title: 'Ausländerbehörde Karlsruhe',
      text: textIn(language),
      url: `${baseURL}/${language}/${POINT}`,
    });
  });

  test(`${language}: "copy all" copies the whole contact`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/${language}/${POINT}`);
    await page.locator('.take summary').click();
    await page.locator('.take copy-text button').click();
    await expect(page.locator('.take [role=status]')).toHaveText(messages[language]['gaps.copied']);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(textIn(language));
  });
}

test('the card of a place shares the page of its office', async ({ page, baseURL }) => {
  await withShareSheet(page);
  await page.goto('/de/ort/neckarsulm/');
  const id = await page.locator('.card.answer').first().getAttribute('data-contact-point');
  expect(await shared(page)).toMatchObject({ url: `${baseURL}/de/stelle/${id}/` });
});

test('every office in every language has its links, and its text as it is copied', async ({
  page,
}) => {
  test.slow();
  const wrong: string[] = [];
  for (const language of built) {
    const t = translatorFor(language, messages[language]);
    for (const point of published) {
      const html = readFileSync(`dist/${language}/stelle/${point.id}/index.html`, 'utf8');
      const text = encodeURIComponent(textOf(contactLines(point, t)));
      const map = mapLinksOf(point);
      const isRight =
        html.includes(`href="/stelle/${point.id}.vcf"`) &&
        html.includes(`&amp;body=${text.replaceAll('%0A', '%0D%0A')}"`) &&
        html.includes(`href="sms:?body=${text}"`) &&
        html.includes('href="geo:') === (map !== undefined) &&
        (map === undefined || html.includes(`href="${map.app}"`));
      if (!isRight) wrong.push(`${language} ${point.id}`);
    }
  }
  expect(wrong).toEqual([]);
  for (const language of built) {
    await page.goto(`/${language}/${POINT}`);
    expect(await page.locator('.take pre').textContent()).toBe(textIn(language));
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the links, the text and the report are there, and no button that does nothing', async ({
    page,
  }) => {
    await page.goto(`/de/${POINT}`);
    await expect(page.getByRole('link', { name: 'Als SMS senden' })).toBeVisible();
    await expect(page.locator('main button:visible')).toHaveCount(0);
    await page.locator('.take summary').click();
    await expect(page.locator('.take pre')).toContainText('Kaiserallee 8, 76133 Karlsruhe');
    await expect(page.getByRole('textbox', { name: 'Text zum Kopieren' })).toHaveValue(
      /^Hinweis zu karlsruhe-auslaenderbehoerde\n/,
    );
    await page.goto(`/de/${LIST}`);
    await expect(page.locator('main button:visible')).toHaveCount(0);
  });
});

test.describe('the way to the map', () => {
  const app = 'geo:0,0?q=Kaiserallee%208%2C%2076133%20Karlsruhe';

  test('is the web where there is a mouse', async ({ page }) => {
    await page.goto(`/de/${POINT}`);
    await expect(page.locator('.map-app')).toBeHidden();
    await expect(page.getByRole('link', { name: 'Karte bei openstreetmap.org' })).toBeVisible();
  });

  test.describe('on a phone', () => {
    test.use({ isMobile: true, hasTouch: true });

    test('is its map app', async ({ page }) => {
      await page.goto(`/de/${POINT}`);
      await expect(page.locator('.map-app')).toBeVisible();
      await expect(page.locator('.map-app')).toHaveAttribute('href', app);
    });
  });

  test.describe('on an iPhone', () => {
    const userAgent = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1';
    test.use({ isMobile: true, hasTouch: true, userAgent });

    test('is the scheme that iPhones know', async ({ page }) => {
      await page.goto(`/de/${POINT}`);
      await expect(page.locator('.map-app')).toHaveAttribute(
        'href',
        app.replace('geo:0,0?', 'maps:?'),
      );
    });
  });
});

test('a report is completed and copied on the page, also without a network', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/de/ort/weinsberg/');
  await page.locator('.card.answer').getByRole('link', { name: 'Stimmt etwas nicht?' }).click();
  await expect(page).toHaveURL(/\/de\/stelle\/[a-z-]+\/#melden$/);
  await expect(page.locator('.report button')).toBeVisible();
  await context.setOffline(true);
  const field = page.getByRole('textbox', { name: 'Text zum Kopieren' });
  const before = await field.inputValue();
  await field.press('ControlOrMeta+End');
  await field.pressSequentially('Telefon');
  await page.locator('.report button').click();
  await expect(page.locator('.report [role=status]')).toHaveText('Kopiert');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${before}Telefon`);
});

test('the tools of a contact point stay off the paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(`/de/${POINT}`);
  await expect(page.locator('.take > :visible, .report:visible')).toHaveCount(0);
  await page.goto('/de/ort/neckarsulm/');
  await expect(page.locator('.card.answer').first()).toBeVisible();
  await expect(page.locator('.take-links:visible')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const address of ['de', 'ar'].flatMap((code) => [`/${code}/${LIST}`, `/${code}/${POINT}`])) {
    test(`axe finds nothing on ${address} in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      for (const summary of await page.locator('.take summary').all()) await summary.click();
      await expectNoViolations(page);
    });
  }
}

test.describe('on a narrow phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true });

  const languages = built.filter((code) => ['de', 'ar', 'ti'].includes(code));
  for (const address of languages.flatMap((code) => [`/${code}/${LIST}`, `/${code}/${POINT}`])) {
    test(`${address} fits, also with large text, and everything can be hit`, async ({ page }) => {
      await page.goto(address);
      for (const summary of await page.locator('.take summary').all()) await summary.click();
      const small = await page
        .locator('.button, .take summary, .entry h3 a, .entry .reach a, .take-links a')
        .evaluateAll((targets) =>
          targets
            .filter((target) => target.checkVisibility())
            .filter((target) => target.getBoundingClientRect().height < 44)
            .map((target) => target.outerHTML),
        );
      expect(small).toEqual([]);
      await expectToFit(page);
    });
  }
});
