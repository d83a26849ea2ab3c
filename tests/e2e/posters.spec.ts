import { readFileSync } from 'node:fs';
import { nationalForm } from '../../src/directory/phone.ts';
import { ALL_LANGUAGES, LANGUAGES } from '../../src/i18n/languages.ts';
import { loadContent } from '../../src/site/load.ts';
import { expectNoViolations, expectToFit } from './accessible.ts';
import { posters } from './all-posters.ts';
import type { Poster } from './all-posters.ts';
import { expect, test } from './site.ts';

const { places, points, messages } = loadContent('content');
const built = ALL_LANGUAGES.filter((language) =>
  posters[0]?.html.includes(`href="/${language}/ort/`),
);

/** The slugs of the posters that break a rule. */
function breaking(rule: (poster: Poster) => boolean): string[] {
  return posters.filter(rule).map(({ place }) => place.slug);
}

test('all 1,101 posters show the offices that answerFor decides, and whom it says to ask as well', () => {
  expect(posters).toHaveLength(1101);
  expect(
    breaking(({ place, answer, html }) => {
      const ids = [...html.matchAll(/data-contact-point="([^"]+)"/g)].map(([, id]) => id);
      const certainties = [...html.matchAll(/data-certainty="([^"]+)"/g)].map(([, word]) => word);
      return (
        !html.includes(`data-ags8="${place.ags8}"`) ||
        String(ids) !== String([...answer.points, ...answer.beside].map(({ id }) => id)) ||
        String(certainties) !== String(answer.points.map(() => answer.certainty))
      );
    }),
  ).toEqual([]);
});

test('all posters speak every language, and lead back to the page of their place', () => {
  const line = (language: (typeof ALL_LANGUAGES)[number], asks: boolean) => {
    const { tag, dir } = LANGUAGES[language];
    const text = messages[language][asks ? 'poster.line-ask' : 'poster.line'];
    return `<li lang="${tag}" dir="${dir}"> ${text} </li>`;
  };
  expect(
    breaking(({ place, answer, html }) => {
      const text = html
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/(<li lang[^>]*>) ?([^<]*?) ?<\/li>/g, '$1 $2 </li>');
      const asks = answer.certainty === 'fallback' || answer.certainty === 'none';
      return (
        ALL_LANGUAGES.some((language) => !text.includes(line(language, asks))) ||
        built.some((language) => !html.includes(`href="/${language}/ort/${place.slug}/"`))
      );
    }),
  ).toEqual([]);
});

test('posters carry no extension of one person, no note for editors, and the year of each source', () => {
  const start = (text = '') => text.slice(0, 60);
  const secrets = points.flatMap(({ phone, phoneKind, editorNote, readerNote }) => [
    ...(phone !== undefined && phoneKind === 'desk' ? [nationalForm(phone)] : []),
    ...(start(editorNote).length === 60 && start(editorNote) !== start(readerNote)
      ? [start(editorNote)]
      : []),
  ]);
  expect(secrets.length).toBeGreaterThan(50);
  const years = ({ asOf }: { asOf: string | null }) => asOf ?? 'Jahr nicht bekannt';
  expect(
    breaking(
      ({ answer, html }) =>
        secrets.some((secret) => html.includes(secret)) ||
        [...answer.points, ...answer.beside].some((point) => !html.includes(years(point))),
    ),
  ).toEqual([]);
});

test('every place page links its poster, in every language', () => {
  const missing = built.flatMap((language) =>
    places.municipalities.filter(
      ({ slug }) =>
        !readFileSync(`dist/${language}/ort/${slug}/index.html`, 'utf8').includes(
          `href="/aushang/${slug}/"`,
        ),
    ),
  );
  expect(missing.map(({ slug }) => slug)).toEqual([]);
});

test('the button prints, and is not there without JavaScript', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.title = 'printed';
    };
  });
  await page.goto('/aushang/weinsberg/');
  await page.getByRole('button', { name: 'Drucken' }).click();
  await expect(page).toHaveTitle('printed');
  const quiet = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  await quiet.goto('/aushang/weinsberg/');
  await expect(quiet.getByRole('heading', { level: 1 })).toHaveText(
    'Hilfe für Geflüchtete in Weinsberg',
  );
  await expect(quiet.getByRole('button')).toHaveCount(0);
  await quiet.close();
});

for (const slug of ['weinsberg', 'albstadt', 'neckarsulm']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the poster of ${slug} in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`/aushang/${slug}/`);
      for (const width of [360, 1200]) {
        await page.setViewportSize({ width, height: 800 });
        await expectNoViolations(page);
      }
    });
  }

  test(`the poster of ${slug} fits a screen of 320 pixels, also with large text, and its targets a thumb`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/aushang/${slug}/`);
    const small = await page
      .locator('.tools :is(a, button)')
      .evaluateAll(
        (targets) => targets.filter((target) => target.getBoundingClientRect().height < 44).length,
      );
    expect(small).toBe(0);
    await expectToFit(page);
  });
}
