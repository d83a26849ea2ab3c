import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { readFrontmatter } from '../content/frontmatter.ts';
import { listFolder, projectPath } from '../content/list-folder.ts';
import type { Problem } from '../content/problem.ts';
import { ALL_LANGUAGES } from '../i18n/languages.ts';
import { translationFrontmatter } from './schema.ts';
import type { TextFile } from './schema.ts';

/**
 * Reads what stands above MDX texts; the texts themselves are Astro's to render.
 * @param folder below the root: in it a folder for each text, and there a file for each language
 * @param original what stands above the German text and holds for its translations too
 */
export function loadTexts<Head extends object>(
  root: string,
  folder: string,
  original: z.ZodType<Head>,
): { texts: (Head & TextFile)[]; problems: Problem[] } {
  const texts: (Head & TextFile)[] = [];
  const listed = listFolder(join(root, folder), `content/${folder}`);
  const problems: Problem[] = [...listed.problems];
  for (const slug of listed.names) {
    const path = (language: string) => join(root, folder, slug, `${language}.mdx`);
    const file = (language: string) => `content/${folder}/${slug}/${language}.mdx`;
    const german = readFrontmatter(path('de'), file('de'), original);
    problems.push(...german.problems);
    if (german.read === undefined) continue;
    for (const language of ALL_LANGUAGES) {
      if (!existsSync(path(language))) continue;
      const text = { ...german.read.data, slug, language, file: projectPath(path(language)) };
      if (language === 'de') {
        texts.push(text);
        continue;
      }
      const translation = readFrontmatter(path(language), file(language), translationFrontmatter);
      problems.push(...translation.problems);
      if (translation.read) texts.push({ ...text, ...translation.read.data });
    }
  }
  return { texts, problems };
}
