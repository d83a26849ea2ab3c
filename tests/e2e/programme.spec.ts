import { existsSync, readFileSync } from 'node:fs';
import { ALL_LANGUAGES, isGerman, LANGUAGES } from '../../src/i18n/languages.ts';
import { loadContent } from '../../src/site/load.ts';
import { expectNoViolations, expectToFit } from './accessible.ts';
import { builtPages, expect, test } from './site.ts';

const { facts, messages, news } = loadContent('content');
const { timeline, funding, figures, conflicts, unknowns, press } = facts.programme;
const PAGES = {
  programme: 'programm/',
  figures: 'programm/zahlen/',
  timeline: 'programm/zeitleiste/',
  press: 'presse/',
  'list of news': 'aktuelles/',
  news: 'aktuelles/2020-zwei-weitere-jahre/',
};
const languages = ALL_LANGUAGES.filter((language) => existsSync(`dist/${language}`));
const html = (language: string, address: string) =>
  readFileSync(`dist/${language}/${address}index.html`, 'utf8');
const count = (text: string, part: string | RegExp) => text.split(part).length - 1;

test('every language has all events, conflicts and gaps in knowledge, each with its sources', () => {
  const wrong: string[] = [];
  for (const language of languages) {
    const [line, page] = [html(language, PAGES.timeline), html(language, PAGES.programme)];
    wrong.push(
      ...timeline
        .filter(({ id }) => !line.includes(`id="${id}"`))
        .map(({ id }) => `${language} ${id}`),
      ...[...conflicts, ...unknowns]
        .filter(({ id }) => !page.includes(`id="${id}"`))
        .map(({ id }) => `${language} ${id}`),
    );
    const sources = new Set(timeline.flatMap((event) => event.sources));
    expect(count(line, /<li id="q-\d+"/)).toBe(sources.size);
  }
  expect(wrong).toEqual([]);
});

test('the ministry’s view and the court of audit’s stand beside each other', () => {
  for (const language of languages) {
    const [, views = ''] = html(language, PAGES.programme).split('class="side-by-side"');
    const [both = ''] = views.split('</section>');
    expect(both).toContain('bewährtes und wirksames Instrument');
    expect(both).toContain('konnte nicht belegen');
  }
});

test('German sentences are marked as German where the page is not, and a note says why', () => {
  for (const language of languages.filter((code) => !isGerman(code))) {
    for (const address of [PAGES.programme, PAGES.timeline, PAGES.press]) {
      expect(html(language, address), address).toContain(messages[language]['programme.german']);
    }
    const page = html(language, PAGES.timeline);
    for (const { text } of timeline) {
      const [start = ''] = text.replaceAll('&', '&amp;').split('"');
      expect(page).toMatch(new RegExp(`<span lang="de" dir="ltr">\\s*${escape(start)}`));
    }
  }
});

test('every amount and figure is in the table of every language, in its own words', () => {
  for (const language of languages) {
    const page = html(language, PAGES.figures);
    const gaps = 8;
    expect(count(page, '<th scope="row">'), language).toBe(funding.length + gaps + figures.length);
    expect(page).toContain(messages[language]['quality.doubtful']);
    if (!isGerman(language)) expect(page).not.toContain(messages.de['basis.derived']);
  }
});

test('charts carry no style of their own, and their files open by themselves', () => {
  for (const language of languages) {
    for (const chart of ['geld', 'fachkraefte']) {
      const file = readFileSync(`dist/${language}/programm/zahlen/${chart}.svg`, 'utf8');
      expect(file).not.toMatch(/ style=|<style/);
      expect(file).toMatch(/^<svg [^>]*xmlns=/);
    }
  }
});

test('the downloads hold what the tables hold', async ({ request, page }) => {
  await page.goto(`/de/${PAGES.figures}`);
  const links = await page
    .locator('.downloads a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links).toHaveLength(8);
  for (const link of links) expect((await request.get(link)).ok(), link).toBe(true);
  const rows = (await (await request.get('/daten/programm/geld.json')).json()) as unknown[];
  expect(rows).toHaveLength(funding.length);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('links show one kind of event, and everything again', async ({ page }) => {
    await page.goto(`/de/${PAGES.timeline}`);
    const shown = page.locator('.timeline > li:visible');
    await expect(shown).toHaveCount(timeline.length);
    for (const kind of new Set(timeline.map((event) => event.kind))) {
      await page.locator(`.filters a.${kind}`).click();
      await expect(shown).toHaveCount(timeline.filter((event) => event.kind === kind).length);
    }
    await page.locator('.filters a[href="#alles"]').click();
    await expect(shown).toHaveCount(timeline.length);
  });

  test('sentences to quote are there without a button', async ({ page }) => {
    await page.goto(`/de/${PAGES.press}`);
    await expect(page.locator('.citation')).toHaveCount(press.citations.length);
    await expect(page.locator('.copy-button button:visible')).toHaveCount(0);
  });
});

test('a copied sentence brings its source along', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const language of ['de', 'ar'] as const) {
    await page.goto(`/${language}/${PAGES.press}`);
    const [first] = press.citations;
    const citation = page.locator('.citation').first();
    await citation.getByRole('button').click();
    await expect(citation.getByRole('status')).toHaveText(messages[language]['press.copied']);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(first?.text);
    expect(copied).toMatch(/\(Quelle: .*, 2020, https:\/\/.*\)$/);
  }
});

test('news exist in every language; where one is not translated, a notice stands above it', () => {
  for (const language of languages) {
    for (const { slug } of news.filter((item) => item.language === 'de')) {
      const page = html(language, `aktuelles/${slug}/`);
      const isThere = news.some((item) => item.slug === slug && item.language === language);
      expect(page.includes(messages[language]['translation.missing']), `${language} ${slug}`).toBe(
        !isThere,
      );
      expect(page.includes('noindex')).toBe(!isThere);
      expect(page).toContain('class="citations"');
    }
    for (const feed of ['rss.xml', 'feed.json']) {
      const text = readFileSync(`dist/${language}/aktuelles/${feed}`, 'utf8');
      expect(text).toContain(LANGUAGES[language].tag);
      for (const { slug } of news) expect(text).toContain(`${language}/${slug}`);
    }
  }
});

test('what is for editors only reaches no page', () => {
  const pages = builtPages(/^\/(de|ar)\/(programm|presse|aktuelles)\//);
  const all = [...pages.values()].join('\n');
  const records = [facts.statements, timeline, funding, figures].flat();
  const shown = records.filter(
    ({ evidence = '', note = '' }) =>
      (note !== '' && all.includes(note)) || (evidence.length > 60 && all.includes(evidence)),
  );
  expect(shown.map(({ id }) => id)).toEqual([]);
});

for (const language of ['de', 'ar']) {
  for (const [kind, address] of Object.entries(PAGES)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${language}, ${kind}: axe finds nothing in ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(`/${language}/${address}`);
        await expectNoViolations(page);
      });
    }

    test(`${language}, ${kind}: fits 320 pixels, also with double text`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`/${language}/${address}`);
      await expectToFit(page);
    });
  }
}

test('targets are at least 44 pixels high', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const address of [PAGES.timeline, PAGES.press, PAGES.figures]) {
    await page.goto(`/de/${address}`);
    const small = await page
      .locator('.programme-nav a, .filters a, .downloads a, .timeline .when a, .copy-button button')
      .evaluateAll((targets) =>
        targets
          .filter((target) => target.getBoundingClientRect().height < 44)
          .map((target) => target.outerHTML),
      );
    expect(small).toEqual([]);
  }
});

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
