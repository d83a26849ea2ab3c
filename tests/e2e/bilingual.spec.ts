import { globSync, readFileSync } from 'node:fs';
import { ALL_LANGUAGES, LANGUAGES } from '../../src/i18n/languages.ts';
import { loadContent } from '../../src/site/load.ts';
import { expectNoViolations, expectToFit } from './accessible.ts';
import { expect, test } from './site.ts';

const guides = loadContent('content').pages.filter(({ section }) => section !== 'legal');
const built = ALL_LANGUAGES.filter(
  (language) => globSync(`dist/${language}/index.html`).length > 0,
);
const addressOf = (slug: string) => (slug === 'notfall' ? `${slug}/` : `themen/${slug}/`);
const read = (address: string) => readFileSync(`dist/${address}index.html`, 'utf8');
const mainOf = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'));

/** What one side says, in its order: headings, links with their numbers, ages, phrases. */
function signsOf(html: string): string[] {
  const sign =
    /<h[23][^>]*>[^]*?<\/h[23]>|href="[^"]*"|class="small volatile">[^<]*<|class="say">[^]*?<\/p>/g;
  return [...html.matchAll(sign)].map(([found]) => found.replace(/ id="[^"]*"/, ''));
}

/** The rows of a sheet, German and own, without the heads. */
function rowsOf(html: string) {
  return html
    .split(/<div class="side-by-side">/)
    .slice(1)
    .map((row) => row.split(/(?=<div lang="[^"]+" dir="[a-z]+">)/).slice(1));
}

test('every guide has its sheet in each language but German, each side as the guide itself says it', () => {
  const wrong: string[] = [];
  for (const { slug, language } of guides) {
    if (language === 'de' || !built.includes(language)) continue;
    const { tag, dir } = LANGUAGES[language];
    const rows = rowsOf(mainOf(read(`${language}/${addressOf(slug)}zweisprachig/`)));
    const sides = [`<div lang="de" dir="ltr">`, `<div lang="${tag}" dir="${dir}">`];
    const sections = rows.map((row) => row.map((side) => (side.match(/<h2[ >]/g) ?? []).length));
    const expected = ['de', language].map((code) => {
      const guide = mainOf(read(`${code}/${addressOf(slug)}`));
      const [text = ''] = guide.slice(guide.indexOf('</h1>')).split('<details class="citations"');
      return signsOf(text).filter((sign) => !sign.includes('zweisprachig'));
    });
    const found = [0, 1].map((at) => signsOf(rows.map((row) => row[at] ?? '').join('')));
    if (
      rows.some(
        (row) => row.length !== 2 || row.some((side, at) => !side.startsWith(sides[at] ?? '-')),
      )
    ) {
      wrong.push(`${language}/${slug}: sides`);
    }
    if (
      sections.some(
        ([german, own], at) => german !== own || (german ?? 0) > 1 || (at > 0 && german !== 1),
      )
    ) {
      wrong.push(`${language}/${slug}: ${JSON.stringify(sections)}`);
    }
    for (const at of [0, 1]) {
      // After the last row comes what belongs to the whole page.
      const own = found[at]?.slice(0, expected[at]?.length);
      if (own?.length === 0 || String(own) !== String(expected[at]))
        wrong.push(`${language}/${slug}: side ${at}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('guides lead to their sheet, German ones and legal pages have none', () => {
  const sheets = globSync('dist/*/**/zweisprachig/index.html');
  const wanted = guides.filter(({ language }) => language !== 'de' && built.includes(language));
  expect(sheets).toHaveLength(wanted.length);
  expect(sheets.filter((sheet) => sheet.startsWith('dist/de/'))).toEqual([]);
  const unlinked = wanted.filter(
    ({ slug, language }) =>
      !read(`${language}/${addressOf(slug)}`).includes(
        `href="/${language}/${addressOf(slug)}zweisprachig/"`,
      ),
  );
  expect(unlinked).toEqual([]);
});

test('no sheet has an id twice', () => {
  const twice = globSync('dist/*/**/zweisprachig/index.html').filter((file) => {
    const ids = [...readFileSync(file, 'utf8').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    return new Set(ids).size < ids.length;
  });
  expect(twice).toEqual([]);
});

const [other = 'ar'] = built.filter((language) => language === 'ar');
const SHEET = `/${other}/themen/erstes-gespraech/zweisprachig/`;

test('both languages stand beside each other on paper and on wide screens, one after the other on a phone', async ({
  page,
}) => {
  await page.goto(SHEET);
  const row = page.locator('.side-by-side').nth(2).locator('> div');
  const boxes = async () => [await row.nth(0).boundingBox(), await row.nth(1).boundingBox()];
  await page.setViewportSize({ width: 1200, height: 800 });
  const [german, own] = await boxes();
  expect(german?.y).toBe(own?.y);
  await page.setViewportSize({ width: 360, height: 800 });
  const [above, below] = await boxes();
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
  await page.emulateMedia({ media: 'print' });
  const [left, right] = await boxes();
  expect(left?.y).toBe(right?.y);
});

test('another language leads from the sheet to its guide', async ({ page }) => {
  await page.goto(SHEET);
  await page.locator('summary').first().click();
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL('/de/themen/erstes-gespraech/');
});

const SHEETS = [
  SHEET,
  SHEET.replace('erstes-gespraech', 'arbeit-finden'),
  `/${other}/notfall/zweisprachig/`,
];

for (const address of SHEETS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${address} in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      for (const width of [360, 1200]) {
        await page.setViewportSize({ width, height: 800 });
        await expectNoViolations(page);
      }
    });
  }

  test(`${address} fits a screen of 320 pixels, also with large text`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    await expectToFit(page);
  });
}
