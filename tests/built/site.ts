import { existsSync } from 'node:fs';
import { ALL_LANGUAGES } from '../../src/i18n/languages.ts';
import { loadContent } from '../../src/site/load.ts';

export const DIST = 'dist';

/** The content that the site was built from; the files of these tests share one copy. */
export const content = loadContent('content');

/** The languages that were built, which may be fewer than the site has. */
export const built = ALL_LANGUAGES.filter((language) =>
  existsSync(`${DIST}/${language}/index.html`),
);
