import { join } from 'node:path';
import { loadDirectory } from '../directory/load.ts';
import type { ContactPoint } from '../directory/contact-point.ts';
import { loadMessages } from '../i18n/load.ts';
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';
import { loadPages } from '../guides/load.ts';
import type { Page } from '../guides/schema.ts';
import { loadPlaces } from '../places/load.ts';
import type { Places } from '../places/places.ts';
import { siteSchema } from './schema.ts';
import type { Site } from './schema.ts';
import { ContentError } from '../content/problem.ts';
import type { Problem } from '../content/problem.ts';
import { readYaml } from '../content/yaml-file.ts';

/** Everything the site says, checked. */
export interface Content {
  site: Site;
  places: Places;
  points: ContactPoint[];
  messages: Record<Language, Messages>;
  pages: Page[];
}

/** Where the content lies; another Land is another folder. */
export const CONTENT_ROOT = process.env['CONTENT'] ?? 'content';

/** Reads content/site.yaml alone, for what must be known before the build begins. */
export function loadSite(root: string) {
  return readYaml(join(root, 'site.yaml'), 'content/site.yaml', siteSchema);
}

/** Reads and checks all content; every problem of every file is found in one run. */
export function findProblems(root: string): { content?: Content; problems: Problem[] } {
  const { read: site, problems: siteProblems } = loadSite(root);
  const { messages, problems: messageProblems } = loadMessages(root);
  const { pages, problems: pageProblems } = loadPages(root);
  const problems: Problem[] = [...siteProblems, ...messageProblems, ...pageProblems];
  if (site === undefined) return { problems };
  const { places, problems: placeProblems } = loadPlaces(root, site.data.land);
  problems.push(...placeProblems);
  if (places === undefined) return { problems };
  const { points, problems: directoryProblems } = loadDirectory(root, places);
  problems.push(...directoryProblems);
  if (problems.length > 0) return { problems };
  const content = {
    site: site.data,
    places,
    points,
    messages: messages as Record<Language, Messages>,
    pages,
  };
  return { content, problems };
}

/** @throws ContentError with all problems, so that nothing is built from broken content */
export function loadContent(root: string): Content {
  const { content, problems } = findProblems(root);
  if (content === undefined) throw new ContentError(problems);
  return content;
}
