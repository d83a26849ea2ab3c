import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { jsonFeed, rssFeed } from '../../../src/news/feed.ts';
import type { Feed } from '../../../src/news/feed.ts';
import { loadContent } from '../../../src/site/load.ts';

const { news } = loadContent('content');
const feed: Feed = {
  language: 'de',
  title: 'Aktuelles & mehr',
  description: 'Schritte des Programms',
  origin: 'https://wegweiser.example',
  home: '/de/aktuelles/',
  address: (slug) => `/de/aktuelles/${slug}/`,
  news: news.filter(({ language }) => language === 'de'),
};
const unplaced = { ...feed, origin: '' };

/** What JSON Feed 1.1 demands (https://jsonfeed.org/version/1.1), and no field that it does not know. */
const JSON_FEED = {
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string', minLength: 1 },
    description: { type: 'string' },
    language: { type: 'string' },
    home_page_url: { type: 'string', format: 'uri' },
    feed_url: { type: 'string', format: 'uri' },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id'],
        anyOf: [{ required: ['content_text'] }, { required: ['content_html'] }],
        additionalProperties: false,
        properties: {
          id: { type: 'string', minLength: 1 },
          url: { type: 'string', format: 'uri' },
          title: { type: 'string' },
          summary: { type: 'string' },
          content_text: { type: 'string' },
          content_html: { type: 'string' },
          date_published: { type: 'string', format: 'date-time' },
          language: { type: 'string' },
        },
      },
    },
  },
};
const ajv = new Ajv({ allErrors: true });
// The package is CommonJS, and its types miss that the module itself is the function.
(addFormats as unknown as (target: Ajv) => void)(ajv);
const isJsonFeed = ajv.compile(JSON_FEED);

async function channelOf(source: Feed) {
  const xml = new DOMParser().parseFromString(
    await rssFeed(source),
    'text/xml',
  ) as unknown as XMLDocument;
  const text = (element: Element | null | undefined, name: string) =>
    [...(element?.children ?? [])]
      .filter((child) => child.localName === name)
      .map(({ textContent }) => textContent);
  const [channel] = xml.getElementsByTagName('channel');
  return { xml, channel, text, items: [...xml.getElementsByTagName('item')] };
}

describe('RSS', () => {
  it('has what RSS 2.0 demands', async () => {
    const { xml, channel, text, items } = await channelOf(feed);
    expect(xml.documentElement.getAttribute('version')).toBe('2.0');
    expect(text(channel, 'title')).toEqual(['Aktuelles & mehr']);
    expect(text(channel, 'link')).toEqual(['https://wegweiser.example/de/aktuelles/']);
    expect(text(channel, 'description')).toHaveLength(1);
    expect(text(channel, 'language')).toEqual(['de']);
    expect(items).toHaveLength(5);
    const ids = items.map((item) => text(item, 'guid').join());
    expect(new Set(ids).size).toBe(5);
    for (const item of items) {
      expect(text(item, 'title').join()).not.toBe('');
      expect(URL.canParse(text(item, 'link').join())).toBe(true);
      for (const date of text(item, 'pubDate')) {
        expect(date).toMatch(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} .* GMT$/);
      }
    }
  });

  it('gives no day that the source does not tell, and no date of the build', async () => {
    const { channel, text, items } = await channelOf(feed);
    expect(items.filter((item) => text(item, 'pubDate').length > 0)).toHaveLength(4);
    expect(text(channel, 'lastBuildDate')).toEqual([]);
  });

  it('has no absolute address while the origin is not known', async () => {
    expect(await rssFeed(unplaced)).not.toMatch(/https?:/);
  });
});

describe('JSON Feed', () => {
  it.each([feed, unplaced])('is valid', (source) => {
    isJsonFeed(JSON.parse(jsonFeed(source)));
    expect(isJsonFeed.errors).toBeNull();
  });

  it('keeps ids when the site moves, and has no absolute address before', () => {
    const ids = (source: Feed) =>
      (JSON.parse(jsonFeed(source)) as { items: { id: string }[] }).items.map(({ id }) => id);
    expect(ids(unplaced)).toEqual(ids(feed));
    expect(jsonFeed(unplaced).replace('https://jsonfeed.org/version/1.1', '')).not.toContain(
      'http',
    );
  });
});
