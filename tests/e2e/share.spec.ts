import { existsSync } from 'node:fs';
import { ALL_LANGUAGES } from '../../src/i18n/languages.ts';
import { SHARE_KINDS } from '../../src/share/kinds.ts';
import { CHARTS } from '../../src/facts/programme.ts';
import { builtPages, expect, test } from './site.ts';

/** Everything above the body of each page in two languages, and of each poster. */
const heads = [...builtPages(/^\/((de|ar|aushang)\/.*)?$/)].map(
  ([address, html]): [string, string] => [address, html.split('<body')[0] ?? ''],
);

/** What a page says of itself to messengers and social networks. */
function property(head: string, name: string): string | undefined {
  return new RegExp(`<meta property="og:${name}" content="([^"]*)"`).exec(head)?.[1];
}

test('every page has a title, a description and a type for those who share it', () => {
  expect(heads.length).toBeGreaterThan(3000);
  const lacking = heads.filter(([address, head]) => {
    const title = property(head, 'title');
    return (
      !title ||
      !(address === '/' || head.includes(`<title>${title} – `)) ||
      !property(head, 'description') ||
      !property(head, 'site_name')
    );
  });
  expect(lacking.map(([address]) => address)).toEqual([]);
});

test('news are articles, and nothing else is', () => {
  const articles = heads.filter(([, head]) => property(head, 'type') === 'article');
  const news = heads.filter(([address]) => /\/aktuelles\/[^/]+\/$/.test(address));
  expect(articles.map(([address]) => address)).toEqual(news.map(([address]) => address));
  expect(news.length).toBeGreaterThan(0);
});

test('there is a picture for each kind of page and each language, and one of each chart', () => {
  const pictures = ALL_LANGUAGES.flatMap((language) => [
    ...SHARE_KINDS.map((kind) => `dist/${language}/bild/${kind}.png`),
    ...CHARTS.map((chart) => `dist/${language}/programm/zahlen/${chart}.png`),
  ]);
  expect(pictures.filter((file) => !existsSync(file))).toEqual([]);
});

test('the charts can be taken along as a picture', async ({ page, request }) => {
  await page.goto('/ar/programm/zahlen/');
  const address = await page.getByRole('link', { name: 'PNG' }).first().getAttribute('href');
  const picture = await request.get(address ?? '');
  expect(picture.headers()['content-type']).toContain('image/png');
});
