import type { Feed } from '../news/feed.ts';
import { siteData } from './context.ts';
import { newsIn } from './news.ts';

export interface FeedProps {
  feed: Feed;
}

/** One path for each language. */
export async function feedPaths() {
  const { contexts } = await siteData();
  return Promise.all(
    contexts.map(async ({ language, t, to, site }) => {
      const feed: Feed = {
        language,
        title: `${t.text('news.title')} – ${t.text('site.name')}`,
        description: t.text('news.lead'),
        origin: site.origin,
        home: to.newsList,
        address: to.news,
        news: (await newsIn(language)).map(({ data }) => data),
      };
      return { params: { lang: language }, props: { feed } };
    }),
  );
}
