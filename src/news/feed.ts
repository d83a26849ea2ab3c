import { getRssString } from '@astrojs/rss';
import { LANGUAGES } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import type { News } from './schema.ts';

/** What both feeds of a language say. */
export interface Feed {
  language: Language;
  title: string;
  description: string;
  /** Empty while it is not known: then the feed has no absolute addresses. */
  origin: string;
  /** Path of the list of news. */
  home: string;
  /** Path of one piece of news. */
  address: (slug: string) => string;
  news: readonly News[];
}

/** Says which news it is, whatever the origin: readers must not see it twice after a move. */
function idOf({ slug }: News, language: Language): string {
  return `${language}/${slug}`;
}

/** The moment that feeds ask for, only where the source tells the day. */
function dayOf({ date }: News): Date | undefined {
  return date.length === 10 ? new Date(`${date}T12:00:00Z`) : undefined;
}

/** RSS 2.0. */
export function rssFeed(feed: Feed): Promise<string> {
  const { language, title, description, origin, home, address, news } = feed;
  return getRssString({
    title,
    description,
    // The library insists on an origin; the link of the channel is set below.
    site: origin === '' ? 'https://example.invalid' : origin,
    customData: `<link>${origin}${home}</link><language>${LANGUAGES[language].tag}</language>`,
    items: news.map((item) => {
      const pubDate = dayOf(item);
      return {
        title: item.title,
        description: item.summary,
        ...(pubDate && { pubDate }),
        ...(origin !== '' && { link: origin + address(item.slug) }),
        customData: `<guid isPermaLink="false">${idOf(item, language)}</guid>`,
      };
    }),
  });
}

/** JSON Feed 1.1. */
export function jsonFeed(feed: Feed): string {
  const { language, title, description, origin, home, address, news } = feed;
  const absolute = (path: string) => (origin === '' ? undefined : origin + path);
  const value = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    language: LANGUAGES[language].tag,
    home_page_url: absolute(home),
    feed_url: absolute(`${home}feed.json`),
    items: news.map((item) => ({
      id: idOf(item, language),
      url: absolute(address(item.slug)),
      title: item.title,
      summary: item.summary,
      content_text: item.summary,
      date_published: dayOf(item)?.toISOString(),
      language: LANGUAGES[item.language].tag,
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
