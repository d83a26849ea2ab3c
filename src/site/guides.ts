import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import { citationsOf } from '../facts/sources-of.ts';
import type { Citation } from '../facts/sources-of.ts';
import type { TermLink } from '../facts/term-links.ts';
import type { Context } from './context.ts';
import { siteData } from './context.ts';
import { isDirect } from '../addresses/guide-address.ts';

/** What a page with a text needs. */
export interface GuideProps {
  context: Context;
  /** In the reader's language, or in German where that is missing. */
  entry: CollectionEntry<'pages'>;
  sources: Citation[];
  terms: TermLink[];
}

/** The pages of one language, the German ones standing in for what is missing. */
export async function pagesIn(language: string): Promise<CollectionEntry<'pages'>[]> {
  const entries = new Map((await getCollection('pages')).map((entry) => [entry.id, entry]));
  return [...entries.values()]
    .filter(({ data }) => data.language === 'de')
    .map((original) => entries.get(`${original.data.slug}/${language}`) ?? original);
}

/** One path for each page and language. */
export async function guidePaths(folder: 'direct' | 'topics') {
  const { contexts, directory, facts } = await siteData();
  const citations = new Map<string, Citation[]>();
  const paths = await Promise.all(
    contexts.map(async (context) => {
      const terms = facts.glossary.map(({ id, term, aka }) => ({
        words: [...term.split(/, | \(|\)/).filter((word) => word !== ''), ...aka],
        href: `${context.to.glossary}#${id}`,
      }));
      const pages = await pagesIn(context.language);
      return pages
        .filter(({ data }) => isDirect(data) === (folder === 'direct'))
        .map((entry) => {
          const { slug, facts: ids } = entry.data;
          const sources = citations.get(slug) ?? citationsOf(ids, facts, directory.points);
          citations.set(slug, sources);
          const props: GuideProps = { context, entry, sources, terms };
          return { params: { lang: context.language, page: slug }, props };
        });
    }),
  );
  return paths.flat();
}
