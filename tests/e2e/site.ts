import { globSync, readFileSync } from 'node:fs';
import { expect, test as base } from '@playwright/test';

/** One address of each kind of page, below a language. */
export const KINDS = {
  start: '',
  districts: 'kreis/',
  district: 'kreis/landkreis-heilbronn/',
  place: 'ort/neckarsulm/',
  'place without a team': 'ort/sindelfingen/',
  'place without any contact': 'ort/altbach/',
  'contact point': 'stelle/lra-esslingen/',
  topics: 'themen/',
  guide: 'themen/wer-hilft-wobei/',
  'guide with phrases': 'themen/erstes-gespraech/',
  emergency: 'notfall/',
  glossary: 'glossar/',
  about: 'ueber/',
} as const;

/** A test that fails on any console error, broken policy, or request to another host. */
export const test = base.extend<{ watched: string[]; expectsFaults: boolean }>({
  /** For tests that take the network away. */
  expectsFaults: [false, { option: true }],
  watched: [
    async ({ page, expectsFaults }, use) => {
      const faults: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => {
        if (new URL(request.url()).hostname !== 'localhost') faults.push(request.url());
      });
      await use(faults);
      if (!expectsFaults) expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/**
 * HTML files of the built site, by their address.
 * @param wanted which of them to read; all pages of all languages are most of a gigabyte
 */
export function builtPages(wanted = /^/): Map<string, string> {
  const pages = globSync('dist/**/*.html').map((file): [address: string, file: string] => [
    file.replace(/^dist/, '').replace(/index\.html$/, ''),
    file,
  ]);
  return new Map(
    pages
      .filter(([address]) => wanted.test(address))
      .map(([address, file]) => [address, readFileSync(file, 'utf8')]),
  );
}
