import type { Problem } from '../content/problem.ts';
import { loadTexts } from '../texts/load.ts';
import { guideFrontmatter } from './schema.ts';
import type { Page } from './schema.ts';

/** Reads what stands above the texts of content/pages. */
export function loadPages(root: string): { pages: Page[]; problems: Problem[] } {
  const { texts, problems } = loadTexts(root, 'pages', guideFrontmatter);
  return { pages: texts, problems };
}
