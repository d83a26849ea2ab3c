import { readFileSync } from 'node:fs';
import { ALL_LANGUAGES, isGerman } from '../../src/i18n/languages.ts';
import { loadContent } from '../../src/site/load.ts';
import { expect, test } from './site.ts';

const { pages, facts, messages } = loadContent('content');
const slugs = pages.filter(({ language }) => language === 'de');

function html(language: string, slug: string): string {
  const { section } = slugs.find((page) => page.slug === slug) ?? { section: 'legal' };
  const folder = section === 'legal' || slug === 'notfall' ? '' : 'themen/';
  return readFileSync(`dist/${language}/${folder}${slug}/index.html`, 'utf8');
}

test('every guide exists in every language, says how it came about, and prints its sources', () => {
  const wrong: string[] = [];
  for (const language of ALL_LANGUAGES) {
    const note = messages[language]['foot.machine'];
    for (const { slug, facts: ids } of slugs) {
      const page = html(language, slug);
      const main = page.slice(page.indexOf('<main'), page.indexOf('</main>'));
      if (!pages.some((entry) => entry.slug === slug && entry.language === language)) {
        wrong.push(`${language}/${slug}: no translation`);
      }
      if (language !== 'de' && !main.includes(note)) wrong.push(`${language}/${slug}: no note`);
      if (ids.length > 0 && !main.includes('class="citations"')) {
        wrong.push(`${language}/${slug}: no sources`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test('a guide in another language carries the same phrases, numbers and links as the German', () => {
  const signs = (page: string) => {
    const main = page.slice(page.indexOf('<main'), page.indexOf('</main>'));
    return [
      (main.match(/class="phrase"/g) ?? []).length,
      ...(main.match(/href="tel:[^"]+"/g) ?? []),
      ...(main.match(/href="\/[a-z-]+\/(?:themen|notfall|kreis|ueber)[^"#]*"/g) ?? [])
        // German has no sheet in two languages.
        .filter((link) => !link.endsWith('zweisprachig/"'))
        .map((link) => link.replace(/^href="\/[a-z-]+\//, '')),
    ].join(' ');
  };
  const wrong: string[] = [];
  for (const { slug } of slugs) {
    const german = signs(html('de', slug));
    for (const language of ALL_LANGUAGES) {
      if (signs(html(language, slug)) !== german) wrong.push(`${language}/${slug}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('the glossary explains all words in every language, the German word beside each', () => {
  for (const language of ALL_LANGUAGES) {
    const page = readFileSync(`dist/${language}/glossar/index.html`, 'utf8');
    const missing = facts.glossary.filter(({ id }) => !page.includes(`id="${id}"`));
    expect(missing, language).toEqual([]);
    if (language !== 'de')
      expect(facts.glossaryIn[language], language).toHaveLength(facts.glossary.length);
    if (!isGerman(language)) expect(page).toContain('<bdi lang="de">Duldung</bdi>');
  }
});

test('office words in a text lead to the glossary, each once', async ({ page }) => {
  await page.goto('/ar/themen/aufenthalt-und-asyl/');
  const links = await page
    .locator('a.term')
    .evaluateAll((terms) => terms.map((term) => term.getAttribute('href')));
  expect(links.length).toBeGreaterThan(3);
  expect(new Set(links).size).toBe(links.length);
  await page.locator('a.term').first().click();
  await expect(page).toHaveURL(/\/ar\/glossar\/#/);
});

test('the place that was opened last is offered again, and can be forgotten', async ({ page }) => {
  await page.goto('/ar/themen/wohnen/');
  const way = page.locator('main my-place a');
  await expect(way).toHaveAttribute('href', '/ar/');
  await page.goto('/de/ort/weinsberg/');
  await page.goto('/ar/themen/wohnen/');
  await expect(way).toHaveAttribute('href', '/ar/ort/weinsberg/');
  await page.goto('/ar/');
  await expect(page.locator('.my-place a')).toContainText('Weinsberg');
  await page.locator('.my-place button').click();
  await page.goto('/ar/themen/wohnen/');
  await expect(way).toHaveAttribute('href', '/ar/');
});
