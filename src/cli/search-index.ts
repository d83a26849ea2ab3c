import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import type { Page } from '../guides/schema.ts';
import type { Language } from '../i18n/languages.ts';
import { translatorFor } from '../i18n/translator.ts';
import { gazetteerOf } from '../places/places.ts';
import type { Gazetteer } from '../places/places.ts';
import { indexRecord } from '../search/index-record.ts';
import { sectionsOf } from '../search/page-text.ts';
import type { PageText } from '../search/page-text.ts';
import { pressPages } from '../search/press-text.ts';
import { recordsOf } from '../search/records.ts';
import { synonymsIn } from '../search/synonyms.ts';
import { addressOf } from '../addresses/guide-address.ts';
import type { Content } from '../site/load.ts';
import { PAGE } from '../addresses/page.ts';
import { pathsOf } from '../addresses/paths.ts';
import { dossierOf } from '../facts/programme.ts';

/** Folder of the index below the site's root. */
const FOLDER = 'pagefind';
/** Interfaces that Pagefind brings along; ours is `src/search/site-search-element.ts`. */
const UNUSED = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
];
/**
 * How much Pagefind puts into one file of the index, in its own measure; its default is eight times
 * as much. A query fetches the file of each of its words, so that small ones keep it quick.
 */
const CHUNK_SIZE = '2500';

/**
 * Writes the search index beside finished pages, one part for each language.
 * @throws Error with what Pagefind says, so that no site is published with half an index
 */
export async function writeSearchIndex(
  site: string,
  content: Content,
  languages: readonly Language[],
): Promise<void> {
  try {
    const index = await newIndex();
    const gazetteer = gazetteerOf(content.places);
    for (const language of languages) {
      await addLanguage(index, site, content, gazetteer, language);
    }
    const outputPath = join(site, FOLDER);
    assertDone(await index.writeFiles({ outputPath }), 'write the index');
    for (const file of UNUSED) rmSync(join(outputPath, file));
  } finally {
    await close();
  }
}

async function newIndex(): Promise<PagefindIndex> {
  // Pagefind has no other way to set it.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
  const response = await createIndex();
  assertDone(response, 'start');
  if (response.index === undefined) throw new Error('Pagefind made no index.');
  return response.index;
}

async function addLanguage(
  index: PagefindIndex,
  site: string,
  content: Content,
  gazetteer: Gazetteer,
  language: Language,
): Promise<void> {
  const { points, facts, messages } = content;
  const t = translatorFor(language, messages[language]);
  const inGerman = translatorFor('de', messages.de);
  // Pagefind puts the base path before the addresses.
  const to = pathsOf('/', language);
  const records = recordsOf({
    language,
    text: t.text,
    inGerman: inGerman.text,
    to,
    land: content.site.land.name,
    points,
    gazetteer,
    facts,
    pages: [
      ...textsOf(content.pages, 'guide', addressOf, site, language),
      ...pressPages({ t, inGerman, to, facts, dossier: dossierOf(facts) }),
      ...textsOf(content.news, 'press', ({ slug }) => PAGE.news(slug), site, language),
    ],
    synonyms: synonymsIn(language, content.synonyms),
  });
  // One after the other: their order decides the bytes of the index.
  for (const record of records) {
    const response = await index.addCustomRecord(indexRecord(record, language));
    assertDone(response, `add ${record.url}`);
  }
}

/** Texts as their finished pages show them, components and all; German stands in for what is missing. */
function textsOf<T extends Pick<Page, 'slug' | 'language' | 'title' | 'summary'>>(
  pages: readonly T[],
  type: PageText['type'],
  address: (original: T) => string,
  site: string,
  language: Language,
): PageText[] {
  return pages
    .filter((page) => page.language === 'de')
    .map((original) => {
      const translation = pages.find(
        (page) => page.slug === original.slug && page.language === language,
      );
      const { title, summary, slug } = translation ?? original;
      const page = `${language}/${address(original)}`;
      return {
        type,
        slug,
        url: `/${page}`,
        title,
        summary,
        germanTitle: original.title,
        ...(translation === undefined && { german: 'all' as const }),
        sections: sectionsOf(readFileSync(join(site, page, 'index.html'), 'utf8')),
      };
    });
}

function assertDone({ errors }: { errors: string[] }, what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not ${what}: ${errors.join('; ')}`);
}
