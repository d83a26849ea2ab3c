import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { ALL_LANGUAGES, LANGUAGES } from '../../src/i18n/languages.ts';
import { loadContent } from '../../src/site/load.ts';
import { leadsTo } from './anchors.ts';
import { builtPages, expect, test } from './site.ts';

const pages = builtPages();
const KILOBYTE = 1024;

/** Addresses of pages that break a rule. */
function breaking(rule: (html: string, address: string) => boolean): string[] {
  return [...pages].filter(([address, html]) => rule(html, address)).map(([address]) => address);
}

test('every page of a place weighs at most 14 KB, its styles included', () => {
  expect(
    breaking((html, address) => address.includes('/ort/') && gzipSync(html).length > 14 * KILOBYTE),
  ).toEqual([]);
});

test('the index for municipalities and codes weighs at most 14 KB', () => {
  const [core = ''] = globSync('dist/finder/*/core.json');
  expect(gzipSync(readFileSync(core)).length).toBeLessThan(14 * KILOBYTE);
});

test('every page has its language, one h1, no skipped heading and a title', () => {
  expect(
    breaking((html, address) => {
      const [, folder = ''] = address.split('/');
      const language = ALL_LANGUAGES.find((code) => code === folder) ?? 'de';
      const { tag, dir } = LANGUAGES[language];
      const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
      const skips = levels.some((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1);
      return (
        !html.includes(`<html lang="${tag}" dir="${dir}">`) ||
        levels.filter((level) => level === 1).length !== 1 ||
        skips ||
        !/<title>[^<]+<\/title>/.test(html)
      );
    }),
  ).toEqual([]);
});

test('every internal link leads to a page or a file, and every anchor to an element', () => {
  const dead = new Set<string>();
  for (const [address, html] of pages) {
    for (const [, href = ''] of html.matchAll(/<a [^>]*?href="([^"]*)"/g)) {
      if (/^(https?|tel|mailto|sms|geo):/.test(href)) continue;
      const [path = '', anchor] = href.split('#');
      // A file to take along.
      if (/\.[a-z]+$/.test(path) && existsSync(`dist${path}`)) continue;
      const target = path === '' ? html : pages.get(path);
      if (target === undefined) dead.add(`${address} → ${href}`);
      else if (anchor && !leadsTo(target, anchor)) dead.add(`${address} → ${href}`);
    }
  }
  expect([...dead]).toEqual([]);
});

test('every page names its other languages', () => {
  expect(
    breaking((html, address) => {
      // A poster speaks all languages at once.
      if (address === '/404.html' || address.startsWith('/aushang/')) return false;
      const alternates = [
        ...html.matchAll(/<link rel="alternate" hreflang="[^"]+" href="([^"]+)"/g),
      ];
      return (
        alternates.length !== ALL_LANGUAGES.length ||
        alternates.some(([, href = '']) => !pages.has(href))
      );
    }),
  ).toEqual([]);
});

test('there are no absolute addresses of ours while the origin is not known', () => {
  expect(breaking((html) => html.includes('rel="canonical"'))).toEqual([]);
});

test('the policy forbids everything that is not ours, and every inline script and style is hashed', () => {
  expect(
    breaking((html, address) => {
      const policy =
        /http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
      const inline = [
        ...html.matchAll(/<(?:script|style)(?: type="module")?>([^]*?)<\/(?:script|style)>/g),
      ];
      const hashes = inline.map(
        ([, code = '']) => `sha256-${createHash('sha256').update(code).digest('base64')}`,
      );
      return (
        !policy.includes("default-src 'none'") ||
        // The search reads its index by WebAssembly; tests/e2e/search.spec.ts holds it to that.
        policy
          .replace(address.endsWith('/suche/') ? "'wasm-unsafe-eval'" : '', '')
          .includes('unsafe') ||
        hashes.some((hash) => !policy.includes(hash)) ||
        / style="| on[a-z]+="/.test(html)
      );
    }),
  ).toEqual([]);
});

test('nothing that is for editors only reaches a page', () => {
  const { points } = loadContent('content');
  const start = (text = '') => text.slice(0, 60);
  const hidden = points.flatMap(
    ({ id, publish, editorNote, readerNote, evidence, phone, phoneKind, name }) => [
      ...(publish ? [] : [`data-contact-point="${id}"`, `/stelle/${id}/`]),
      ...(start(editorNote).length === 60 && start(editorNote) !== start(readerNote)
        ? [start(editorNote)]
        : []),
      ...(evidence.length > 80 && !name.includes(evidence) ? [evidence.slice(0, 80)] : []),
      ...(phone !== undefined && phoneKind === 'desk' ? [`tel:${phone.replaceAll(' ', '')}"`] : []),
    ],
  );
  const german = [...pages].filter(([address]) => address.startsWith('/de/'));
  const all = german.map(([, html]) => html).join('\n');
  expect(hidden.filter((secret) => all.includes(secret))).toEqual([]);
});

test('published points have a page in every language, the others have none', () => {
  const { points } = loadContent('content');
  const wrong = points.filter(({ id, publish }) =>
    ALL_LANGUAGES.some(
      (language) => existsSync(`dist/${language}/stelle/${id}/index.html`) !== publish,
    ),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
