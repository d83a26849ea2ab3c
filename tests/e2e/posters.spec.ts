import { readFileSync } from 'node:fs';
import { answerFor, directoryOf } from '../../src/directory/answer.ts';
import { publicPhone } from '../../src/directory/contact-point.ts';
import { nationalForm } from '../../src/directory/phone.ts';
import { ALL_LANGUAGES, LANGUAGES } from '../../src/i18n/languages.ts';
import { sheetSize } from '../../src/poster/size.ts';
import { loadContent } from '../../src/site/load.ts';
import { expectNoViolations, expectToFit } from './accessible.ts';
import { expect, test } from './site.ts';

const { places, points, messages, site } = loadContent('content');
const directory = directoryOf(points, site.land.answers);
const posters = places.municipalities.map((place) => ({
  place,
  answer: answerFor(directory, place, 'integration-management'),
  html: readFileSync(`dist/aushang/${place.slug}/index.html`, 'utf8'),
}));
const built = ALL_LANGUAGES.filter((language) =>
  posters[0]?.html.includes(`href="/${language}/ort/`),
);

/** The slugs of the posters that break a rule. */
function breaking(rule: (poster: (typeof posters)[number]) => boolean): string[] {
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

for (const hasCode of [false, true]) {
  test(`the words of all posters fit their sheet ${hasCode ? 'with' : 'without'} a QR code`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const [first] = posters;
    await page.emulateMedia({ media: 'print' });
    await page.goto(`/aushang/${first?.place.slug}/`);
    const mains = posters.map(({ html, answer }) => ({
      html: /<main[^]*<\/main>/.exec(html)?.[0] ?? '',
      size: sheetSize(answer, hasCode),
    }));
    const tooFull: string[] = [];
    for (let at = 0; at < mains.length; at += 100) {
      tooFull.push(
        ...(await page.evaluate(
          ({ sheets, withCode }) => {
            document.body.innerHTML = sheets.map(({ html }) => html).join('');
            return [...document.querySelectorAll('.sheet')]
              .filter((sheet, number) => {
                sheet.className = `sheet ${sheets[number]?.size ?? ''}`;
                const box = sheet.querySelector('.box');
                if (withCode && box && !sheet.querySelector('.code')) {
                  // The build of the tests has no origin, so a code of usual size is put in.
                  box.classList.add('coded');
                  const address = 'wegweiser-integrationsmanagement.example/de/ort/'.padEnd(
                    80,
                    'x',
                  );
                  const code = `<div class="code"><svg viewBox="0 0 53 53"></svg><p>${address}</p></div>`;
                  box.insertAdjacentHTML('afterbegin', code);
                }
                const parts = [
                  sheet,
                  ...sheet.querySelectorAll('.lines, .box, .strips, .strips li'),
                ];
                return parts.some(
                  (part) =>
                    part.scrollHeight > part.clientHeight || part.scrollWidth > part.clientWidth,
                );
              })
              .map((sheet) => sheet.getAttribute('data-ags8') ?? '');
          },
          { sheets: mains.slice(at, at + 100), withCode: hasCode },
        )),
      );
    }
    expect(tooFull).toEqual([]);
  });
}

test('no strip is cut short', async ({ page }) => {
  test.setTimeout(300_000);
  await page.emulateMedia({ media: 'print' });
  await page.goto('/aushang/weinsberg/');
  const mains = posters.map(({ html }) => /<ul class="strips[^]*?<\/ul>/.exec(html)?.[0] ?? '');
  expect(mains.filter((strips) => strips === '')).toEqual([]);
  const cut = await page.evaluate((lists) => {
    const old = document.querySelector('.strips');
    const sheet = old?.parentElement;
    return lists.filter((list) => {
      sheet?.querySelector('.strips')?.remove();
      sheet?.insertAdjacentHTML('beforeend', list);
      return [...document.querySelectorAll('.strips li')].some((strip) => {
        const paper = strip.getBoundingClientRect();
        return [...strip.querySelectorAll('span, b')].some((words) => {
          const { left, right, top, bottom } = words.getBoundingClientRect();
          return (
            paper.height === 0 ||
            left < paper.left ||
            right > paper.right ||
            top < paper.top ||
            bottom > paper.bottom
          );
        });
      });
    });
  }, mains);
  expect(cut).toEqual([]);
});

const longest = (text: (poster: (typeof posters)[number]) => string) =>
  posters.reduce((a, b) => (text(b).length > text(a).length ? b : a)).place.slug;
const first = (rule: (poster: (typeof posters)[number]) => boolean) =>
  posters.find(rule)?.place.slug ?? 'missing';
/** The posters that paper is hardest on, and some usual ones. */
const PRINTED = new Set([
  'weinsberg',
  'stuttgart',
  'neckarsulm',
  'ulm',
  'aalen',
  longest(({ place }) => place.name),
  longest(({ answer }) => answer.points.map(({ name }) => name).join('')),
  longest(({ answer }) => JSON.stringify(answer.points.map(({ address }) => address))),
  longest(({ answer }) => answer.points.map(({ readerNote }) => readerNote).join('')),
  first(({ answer }) => answer.points.length === 2),
  first(({ answer }) => answer.beside.length === 2),
  first(({ answer }) =>
    answer.points.every(({ address, ...point }) => !address && !publicPhone(point)),
  ),
  first(({ answer }) => answer.certainty === 'fallback' && answer.points.length === 1),
  first(({ answer }) => answer.points.some(({ openingHours }) => openingHours !== undefined)),
]);

test('posters print on one page', async ({ page }) => {
  expect(PRINTED.size).toBeGreaterThanOrEqual(10);
  const pages: Record<string, number> = {};
  for (const slug of PRINTED) {
    await page.goto(`/aushang/${slug}/`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    pages[slug] = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  }
  expect(pages).toEqual(Object.fromEntries([...PRINTED].map((slug) => [slug, 1])));
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
