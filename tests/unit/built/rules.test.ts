import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { linkChecker } from '../../built/links.ts';
import * as rules from '../../built/rules.ts';
import type { Rule } from '../../built/rules.ts';

const ADDRESS = '/de/ort/ulm/';
const STYLE = 'p { color: red; }';
const HASH = createHash('sha256').update(STYLE).digest('base64');

/** A page that keeps every rule. */
const GOOD = [
  '<html lang="de" dir="ltr">',
  `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'sha256-${HASH}'">`,
  '<title>Ulm</title>',
  '<link rel="alternate" hreflang="de" href="/de/ort/ulm/">',
  '<link rel="alternate" hreflang="ar" href="/ar/ort/ulm/">',
  `<style>${STYLE}</style>`,
  '<h1>Ulm</h1><h2>Hilfe</h2><h3>Telefon</h3>',
].join('');

const there = new Set(['/de/ort/ulm/', '/ar/ort/ulm/']);
const namesItsLanguages = rules.namesItsLanguages(['de', 'ar'], (address) => there.has(address));
const keepsSecrets = rules.keepsSecrets(['nur intern']);

/** Bytes that cannot be pressed, as text. */
const noise = Array.from({ length: 600 }, (_, at) =>
  createHash('sha256').update(`${at}`).digest('base64'),
).join('');

const BROKEN: [name: string, rule: Rule, html: string][] = [
  ['too heavy', rules.weighsLittle, GOOD + noise],
  ['of another language', rules.hasItsLanguage, GOOD.replace('lang="de"', 'lang="ar"')],
  ['in another direction', rules.hasItsLanguage, GOOD.replace('dir="ltr"', 'dir="rtl"')],
  ['without a title', rules.hasATitle, GOOD.replace('>Ulm</title>', '></title>')],
  ['without a first heading', rules.hasOrderedHeadings, GOOD.replace('<h1>Ulm</h1>', '')],
  ['with two first headings', rules.hasOrderedHeadings, `${GOOD}<h1>Ulm</h1>`],
  ['that skips a level', rules.hasOrderedHeadings, GOOD.replace('<h2>Hilfe</h2>', '')],
  ['with an origin', rules.hasNoOrigin, `${GOOD}<link rel="canonical" href="https://a.example/">`],
  ['without a policy', rules.hasAStrictPolicy, GOOD.replace("default-src 'none'", '')],
  [
    'with WebAssembly',
    rules.hasAStrictPolicy,
    GOOD.replace("'none'", "'none'; script-src 'wasm-unsafe-eval'"),
  ],
  ['with a style that is not hashed', rules.hashesWhatIsInline, GOOD.replace('red', 'blue')],
  ['with a style in an attribute', rules.hashesWhatIsInline, `${GOOD}<p style="color: red">`],
  ['with a script in an attribute', rules.hashesWhatIsInline, `${GOOD}<p onclick="go()">`],
  ['that names one language', namesItsLanguages, GOOD.replace('<link rel="alternate"', '<link')],
  ['that leads to no page', namesItsLanguages, GOOD.replace('"/ar/ort/ulm/"', '"/ar/ort/ulm2/"')],
  ['that tells a secret', keepsSecrets, `${GOOD}<p>nur intern</p>`],
];

it.each(BROKEN)('a page %s is complained about, a good one is not', (_, rule, html) => {
  expect(rule({ address: ADDRESS, html: GOOD })).toEqual([]);
  expect(html).not.toBe(GOOD);
  expect(rule({ address: ADDRESS, html })).not.toEqual([]);
});

it('the search alone may run WebAssembly, and has to', () => {
  const html = GOOD.replace("'none'", "'none'; script-src 'wasm-unsafe-eval'");
  expect(rules.hasAStrictPolicy({ address: '/de/suche/', html })).toEqual([]);
  expect(rules.hasAStrictPolicy({ address: '/de/suche/', html: GOOD })).not.toEqual([]);
});

it('links are followed to pages and to what has their anchor', () => {
  const pages = new Map([
    ['/de/', '<a href="/de/ort/ulm/#melden"></a><a href="#oben"></a><p id="oben">'],
    ['/de/ort/ulm/', '<p id="melden"><a href="/de/weg/"></a><a href="/de/#unten"></a>'],
  ]);
  const links = linkChecker(
    (address) => pages.has(address),
    (address) => pages.get(address) ?? '',
  );
  for (const [address, html] of pages) links.add({ address, html });
  expect(links.dead().toSorted()).toEqual([
    '/de/ort/ulm/ → /de/#unten',
    '/de/ort/ulm/ → /de/weg/#',
  ]);
});
