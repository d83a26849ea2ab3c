import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readFrontmatter } from '../content/frontmatter.ts';
import { listFolder, projectPath } from '../content/list-folder.ts';
import type { Problem } from '../content/problem.ts';
import { translationFrontmatter } from '../guides/schema.ts';
import { ALL_LANGUAGES } from '../i18n/languages.ts';
import { newsFrontmatter } from './schema.ts';
import type { News } from './schema.ts';

/** Reads what stands above the texts of content/news; a Land without news has no such folder. */
export function loadNews(root: string): { news: News[]; problems: Problem[] } {
  const folder = join(root, 'news');
  const news: News[] = [];
  const listed = existsSync(folder)
    ? listFolder(folder, 'content/news')
    : { names: [], problems: [] };
  const problems: Problem[] = [...listed.problems];
  for (const slug of listed.names) {
    const path = (language: string) => join(folder, slug, `${language}.mdx`);
    const file = (language: string) => `content/news/${slug}/${language}.mdx`;
    const original = readFrontmatter(path('de'), file('de'), newsFrontmatter);
    problems.push(...original.problems);
    if (original.read === undefined) continue;
    for (const language of ALL_LANGUAGES) {
      if (!existsSync(path(language))) continue;
      const where = { slug, language, file: projectPath(path(language)) };
      const item = { ...original.read.data, ...where };
      if (language === 'de') {
        news.push(item);
        continue;
      }
      const translation = readFrontmatter(path(language), file(language), translationFrontmatter);
      problems.push(...translation.problems);
      if (translation.read) news.push({ ...item, ...translation.read.data });
    }
  }
  return { news, problems };
}
