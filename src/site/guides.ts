import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import type { Page } from '../guides/schema.ts';
import { siteData } from './context.ts';
import { PAGE } from './paths.ts';

/** Pages that lie directly below the language; all others lie under `themen/`. */
function isDirect({ section, slug }: Page): boolean {
  return section === 'legal' || slug === 'notfall';
}

/** Address of a page below its language. */
export function addressOf(page: Page): string {
  return isDirect(page) ? PAGE.page(page.slug) : PAGE.guide(page.slug);
}

/** One path for each page and language; where a translation is missing the German text stands in. */
export async function guidePaths(folder: 'direct' | 'topics') {
  const { contexts } = await siteData();
  const entries = new Map((await getCollection('pages')).map((entry) => [entry.id, entry]));
  const german = [...entries.values()].filter(
    ({ data }) => data.language === 'de' && isDirect(data) === (folder === 'direct'),
  );
  return german.flatMap((original) =>
    contexts.map((context) => {
      const { slug } = original.data;
      const entry: CollectionEntry<'pages'> =
        entries.get(`${slug}/${context.language}`) ?? original;
      return { params: { lang: context.language, page: slug }, props: { context, entry } };
    }),
  );
}
