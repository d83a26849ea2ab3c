import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';

/** The news in one language, the newest first; German stands in for what is missing. */
export async function newsIn(language: string): Promise<CollectionEntry<'news'>[]> {
  const entries = new Map((await getCollection('news')).map((entry) => [entry.id, entry]));
  return [...entries.values()]
    .filter(({ data }) => data.language === 'de')
    .map((original) => entries.get(`${original.data.slug}/${language}`) ?? original)
    .toSorted((a, b) => (a.data.slug < b.data.slug ? 1 : -1));
}
