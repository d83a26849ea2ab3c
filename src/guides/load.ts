import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { readFrontmatter } from '../content/frontmatter.ts';
import { listFolder, projectPath } from '../content/list-folder.ts';
import type { Problem } from '../content/problem.ts';
import type { Read } from '../content/yaml-file.ts';
import { ALL_LANGUAGES } from '../i18n/languages.ts';
import { originalFrontmatter, translationFrontmatter } from './schema.ts';
import type { Page } from './schema.ts';

/** Reads what stands above the texts of content/pages; the texts themselves are Astro's to render. */
export function loadPages(root: string): { pages: Page[]; problems: Problem[] } {
  const pages: Page[] = [];
  const folder = listFolder(join(root, 'pages'), 'content/pages');
  const problems: Problem[] = [...folder.problems];
  for (const slug of folder.names) {
    const original = readHead(root, slug, 'de', originalFrontmatter);
    problems.push(...original.problems);
    if (original.read === undefined) continue;
    for (const language of ALL_LANGUAGES) {
      const path = pathOf(root, slug, language);
      if (!existsSync(path)) continue;
      const page = { ...original.read.data, slug, language, file: projectPath(path) };
      if (language === 'de') {
        pages.push(page);
        continue;
      }
      const translation = readHead(root, slug, language, translationFrontmatter);
      problems.push(...translation.problems);
      if (translation.read) pages.push({ ...page, ...translation.read.data });
    }
  }
  return { pages, problems };
}

function pathOf(root: string, slug: string, language: string): string {
  return join(root, 'pages', slug, `${language}.mdx`);
}

function readHead<S extends z.ZodType>(
  root: string,
  slug: string,
  language: string,
  schema: S,
): Read<z.infer<S>> {
  return readFrontmatter(
    pathOf(root, slug, language),
    `content/pages/${slug}/${language}.mdx`,
    schema,
  );
}
