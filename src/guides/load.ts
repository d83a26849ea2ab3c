import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../content/problem.ts';
import { readText } from '../content/read-text.ts';
import { parseYaml } from '../content/yaml-file.ts';
import type { Read } from '../content/yaml-file.ts';
import { ALL_LANGUAGES } from '../i18n/languages.ts';
import { originalFrontmatter, translationFrontmatter } from './schema.ts';
import type { Page } from './schema.ts';

/** Reads what stands above the texts of content/pages; the texts themselves are Astro's to render. */
export function loadPages(root: string): { pages: Page[]; problems: Problem[] } {
  const pages: Page[] = [];
  const problems: Problem[] = [];
  for (const slug of readdirSync(join(root, 'pages')).sort()) {
    const original = readFrontmatter(root, slug, 'de', originalFrontmatter);
    problems.push(...original.problems);
    if (original.read === undefined) continue;
    for (const language of ALL_LANGUAGES) {
      const path = pathOf(root, slug, language);
      if (!existsSync(path)) continue;
      const page = { ...original.read.data, slug, language, file: relative(process.cwd(), path) };
      if (language === 'de') {
        pages.push(page);
        continue;
      }
      const translation = readFrontmatter(root, slug, language, translationFrontmatter);
      problems.push(...translation.problems);
      if (translation.read) pages.push({ ...page, ...translation.read.data });
    }
  }
  return { pages, problems };
}

function pathOf(root: string, slug: string, language: string): string {
  return join(root, 'pages', slug, `${language}.mdx`);
}

function readFrontmatter<S extends z.ZodType>(
  root: string,
  slug: string,
  language: string,
  schema: S,
): Read<z.infer<S>> {
  const path = pathOf(root, slug, language);
  const file = `content/pages/${slug}/${language}.mdx`;
  const start = { file, line: 1, column: 1, field: '' };
  if (!existsSync(path)) {
    const expected = 'diesen Text mindestens auf Deutsch';
    return { problems: [{ ...start, found: 'keine Datei', expected }] };
  }
  const source = readText(path, file);
  if ('problem' in source) return { problems: [source.problem] };
  const frontmatter = /^---\n(.*?)\n---\n/s.exec(source.text)?.[1];
  if (frontmatter === undefined) {
    const found = 'kein Kopf zwischen zwei Zeilen mit „---“';
    return { problems: [{ ...start, found, expected: 'ein Kopf mit title und summary' }] };
  }
  return parseYaml(frontmatter, file, schema, 2);
}
