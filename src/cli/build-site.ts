import { build } from 'astro';
import { languagesToBuild } from '../i18n/languages.ts';
import type { Content } from '../site/load.ts';
import { writeSearchIndex } from './search-index.ts';

/** Builds the pages and, because it reads what they show, then the search index. */
export async function buildSite(outDir: string, content: Content): Promise<void> {
  await build({ outDir, logLevel: 'warn' });
  await writeSearchIndex(outDir, content, languagesToBuild(process.env['LANGS']));
}
