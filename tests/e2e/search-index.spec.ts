import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { built, open, SEARCH } from './search-page.ts';
import { builtPages, expect, test } from './site.ts';

const KILOBYTE = 1024;
const MOST_KILOBYTES = 130;
const MOST_FILES = 20_000;

test('only the search page may run WebAssembly, and it may not run any script that is not ours', () => {
  const policyOf = (html: string) =>
    /http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
  const allowing = [...builtPages(/^\/((de|ar)\/|404)/)].filter(([, html]) =>
    policyOf(html).includes('unsafe'),
  );
  expect(allowing.map(([address]) => address).toSorted()).toEqual([
    ...['ar', 'de']
      .filter((code) => built.some((one) => one === code))
      .map((code) => `/${code}/${SEARCH}`),
  ]);
  for (const [, html] of allowing) {
    expect(policyOf(html).match(/'unsafe-[a-z]+'|'wasm-unsafe-eval'/g)).toEqual([
      "'wasm-unsafe-eval'",
    ]);
  }
});

test('every record leads to a page and to a place on it', () => {
  const pages = builtPages(
    new RegExp(`^/(${built.join('|')})/(stelle|themen|glossar|programm|presse|aktuelles|[a-z]+/$)`),
  );
  const fragments = globSync('dist/pagefind/fragment/*.pf_fragment');
  const dead = fragments
    .map((file) => {
      // Its first letters name the format.
      const text = gunzipSync(readFileSync(file))
        .toString()
        .replace(/^pagefind_dcd/, '');
      return (JSON.parse(text) as { url: string }).url;
    })
    .filter((url) => {
      const [path = '', anchor] = url.split('#');
      const html = pages.get(path);
      return html === undefined || (anchor !== undefined && !html.includes(`id="${anchor}"`));
    });
  expect(fragments.length).toBeGreaterThan(500 * built.length);
  expect(dead).toEqual([]);
});

test('the index has at most 20,000 files', () => {
  expect(globSync('dist/pagefind/**').length).toBeLessThanOrEqual(MOST_FILES);
});

for (const language of built) {
  test(`a first query transfers at most 130 KB from the focus to its results: ${language}`, async ({
    page,
  }) => {
    const files: string[] = [];
    await open(page, language);
    await page.waitForLoadState('networkidle');
    page.on('response', (response) => {
      if (response.ok()) files.push(new URL(response.url()).pathname);
    });
    await page.getByRole('searchbox').focus();
    await page.getByRole('searchbox').fill('Brief von der Ausländerbehörde: Kurs, Geld, Wohnung');
    await expect(page.locator('.search-results a').first()).toBeVisible();
    await expect.poll(() => files.some((file) => file.endsWith('core.json'))).toBe(true);
    // The finder is fetched when the first results are shown, never before.
    const isFinder = (file: string) => /finder|fetch-part/.test(file);
    const first = files.slice(0, files.findIndex(isFinder));
    expect(first.length).toBeGreaterThan(10);
    expect(files.slice(first.length).filter((file) => !isFinder(file))).toEqual([]);
    const sizes = first.map((file) => {
      const bytes = readFileSync(`dist${file}`);
      // The preview sends files as they are, a host compresses text.
      return /\.(js|json)$/.test(file) ? gzipSync(bytes).length : bytes.length;
    });
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    test.info().annotations.push({
      type: 'transferred',
      description: `${sizes.length} files, ${(bytes / KILOBYTE).toFixed(0)} KB`,
    });
    expect(bytes).toBeLessThanOrEqual(MOST_KILOBYTES * KILOBYTE);
  });
}

test('the benchmark of the search finds 19 of 20 queries in every language', () => {
  const { status, stdout, stderr } = spawnSync('node', ['tests/bench/search.ts'], {
    encoding: 'utf8',
  });
  expect(status, stdout + stderr).toBe(0);
  for (const language of built) expect(stdout).toContain(`\n${language} `);
});
