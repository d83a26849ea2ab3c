import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../content/problem.ts';
import { loadTexts } from '../texts/load.ts';
import { newsFrontmatter } from './schema.ts';
import type { News } from './schema.ts';

/** Reads what stands above the texts of content/news; a Land without news has no such folder. */
export function loadNews(root: string): { news: News[]; problems: Problem[] } {
  if (!existsSync(join(root, 'news'))) return { news: [], problems: [] };
  const { texts, problems } = loadTexts(root, 'news', newsFrontmatter);
  return { news: texts, problems };
}
