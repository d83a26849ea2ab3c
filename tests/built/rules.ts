import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { ALL_LANGUAGES, LANGUAGES } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/languages.ts';
import type { Page } from './pages.ts';

/** What a rule has to complain about in a page; nothing where the page keeps it. */
export type Rule = (page: Page) => string[];

const MOST_BYTES = 14 * 1024;

function when(isBroken: boolean, complaint: string): string[] {
  return isBroken ? [complaint] : [];
}

function languageOf(address: string): Language {
  const [, folder = ''] = address.split('/');
  return ALL_LANGUAGES.find((code) => code === folder) ?? 'de';
}

export const weighsLittle: Rule = ({ address, html }) => {
  if (!address.includes('/ort/')) return [];
  const bytes = gzipSync(html).length;
  return when(bytes > MOST_BYTES, `${bytes} bytes`);
};

export const hasItsLanguage: Rule = ({ address, html }) => {
  const { tag, dir } = LANGUAGES[languageOf(address)];
  return when(!html.includes(`<html lang="${tag}" dir="${dir}">`), `is not ${tag}, ${dir}`);
};

export const hasATitle: Rule = ({ html }) => when(!/<title>[^<]+<\/title>/.test(html), 'no title');

export const hasOrderedHeadings: Rule = ({ html }) => {
  const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
  const first = levels.filter((level) => level === 1).length;
  const skips = levels.some((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1);
  return [
    ...when(first !== 1, `${first} headings of the first level`),
    ...when(skips, `skips a level: ${levels.join(' ')}`),
  ];
};

/** Nothing may name an address of ours while the origin is not known. */
export const hasNoOrigin: Rule = ({ html }) =>
  when(html.includes('rel="canonical"'), 'names an absolute address');

const policyOf = (html: string) =>
  /http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';

/** The policy forbids what is not ours; only the search may read its index by WebAssembly. */
export const hasAStrictPolicy: Rule = ({ address, html }) => {
  const policy = policyOf(html);
  const unsafe = policy.match(/'unsafe-[a-z]+'|'wasm-unsafe-eval'/g) ?? [];
  const allowed = address.endsWith('/suche/') ? "'wasm-unsafe-eval'" : '';
  return [
    ...when(!policy.includes("default-src 'none'"), 'forbids nothing'),
    ...when(unsafe.join(' ') !== allowed, `allows ${unsafe.join(' ') || 'no WebAssembly'}`),
  ];
};

export const hashesWhatIsInline: Rule = ({ html }) => {
  const policy = policyOf(html);
  const inline = html.matchAll(/<(?:script|style)(?: type="module")?>([^]*?)<\/(?:script|style)>/g);
  return [
    ...[...inline]
      .map(([, code = '']) => `sha256-${createHash('sha256').update(code).digest('base64')}`)
      .filter((hash) => !policy.includes(hash)),
    ...when(/ style="| on[a-z]+="/.test(html), 'a style or a script in an attribute'),
  ];
};

/**
 * The links to the same page in other languages, if it has them.
 * @param built the languages of the site
 * @param isThere whether an address leads to a page
 */
export function namesItsLanguages(
  built: readonly Language[],
  isThere: (address: string) => boolean,
): Rule {
  return ({ address, html }) => {
    // A poster speaks all languages at once.
    if (address === '/404.html' || address.startsWith('/aushang/')) return [];
    const links = [...html.matchAll(/<link rel="alternate" hreflang="[^"]+" href="([^"]+)"/g)];
    const dead = links.map(([, href = '']) => href).filter((href) => !isThere(href));
    return [...when(links.length !== built.length, `names ${links.length} languages`), ...dead];
  };
}

/** No page in German says what is meant for editors, whose other languages come from the same records. */
export function keepsSecrets(secrets: readonly string[]): Rule {
  return ({ address, html }) =>
    address.startsWith('/de/') ? secrets.filter((secret) => html.includes(secret)) : [];
}
