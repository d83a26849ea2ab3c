import { readFileSync } from 'node:fs';
import { languagesToBuild } from '../../src/i18n/languages.ts';
import { loadContent } from '../../src/site/load.ts';
import { expect, test } from './site.ts';

const { points, places } = loadContent('content');
const published = points.filter(({ publish }) => publish);
const built = languagesToBuild(process.env['LANGS']);
const LIST = 'kreis/landkreis-heilbronn/liste/';

test('the list of every Kreis holds its offices in every language', () => {
  const wrong: string[] = [];
  for (const language of built) {
    for (const { slug, ags5 } of places.districts) {
      const html = readFileSync(`dist/${language}/kreis/${slug}/liste/index.html`, 'utf8');
      const shown = [...html.matchAll(/data-contact-point="([^"]+)"/g)].map(([, id]) => id);
      const due = published.filter(({ district }) => district === ags5).map(({ id }) => id);
      if (String(shown.toSorted()) !== String(due.toSorted())) wrong.push(`${language} ${slug}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('the page of a Kreis leads to its list and its table', async ({ page }) => {
  await page.goto('/de/kreis/landkreis-heilbronn/');
  await expect(page.getByRole('link', { name: 'Tabelle (CSV)' })).toHaveAttribute(
    'href',
    '/kreis/landkreis-heilbronn.csv',
  );
  await page.getByRole('link', { name: 'Liste zum Drucken' }).click();
  await expect(page).toHaveURL(`/de/${LIST}`);
});

test('the button of the list prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => (document.documentElement.dataset['printed'] = 'yes');
  });
  await page.goto(`/de/${LIST}`);
  await page.getByRole('button', { name: 'Drucken' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
});

for (const language of built.filter((code) => ['de', 'ar', 'ti'].includes(code))) {
  test(`/${language}/: the list prints on A4, without what paper cannot do`, async ({ page }) => {
    await page.goto(`/${language}/${LIST}`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sizes = [...pdf.matchAll(/\/MediaBox \[([^\]]+)\]/g)].map(([, box = '']) =>
      box.trim().split(/\s+/).map(Number).map(Math.round),
    );
    expect(sizes.length).toBeGreaterThan(1);
    expect(new Set(sizes.map(String))).toEqual(new Set(['0,0,595,842']));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('main .button:visible, .breadcrumb:visible')).toHaveCount(0);
    await expect(page.locator('.list-sources')).toBeVisible();
  });
}
