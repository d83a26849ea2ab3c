import { publicPhone } from '../../src/directory/contact-point.ts';
import { sheetSize } from '../../src/poster/size.ts';
import { posters } from './all-posters.ts';
import type { Poster } from './all-posters.ts';
import { expect, test } from './site.ts';

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

const longest = (text: (poster: Poster) => string) =>
  posters.reduce((a, b) => (text(b).length > text(a).length ? b : a)).place.slug;
const first = (rule: (poster: Poster) => boolean) => posters.find(rule)?.place.slug ?? 'missing';
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
