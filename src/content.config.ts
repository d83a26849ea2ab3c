import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { ContactPoint } from './directory/contact-point.ts';
import type { TownHall } from './directory/town-halls.ts';
import type { HistoryRow } from './open-data/quality-history.ts';
import type { Facts } from './facts/load.ts';
import type { Messages } from './i18n/messages.ts';
import type { Places } from './places/places.ts';
import { collectionLoader } from './site/collection.ts';
import type { NewsWithProvenance, PageWithProvenance } from './site/load.ts';
import type { Site } from './site/schema.ts';

/*
 * The schemas stand with their domains, and the loader has already applied them; here they only
 * give the entries their types.
 */
const typed = <T>() => z.custom<T>();

export const collections = {
  site: defineCollection({
    loader: collectionLoader('site', ({ site }) => [{ id: 'site', data: site }]),
    schema: typed<Site>(),
  }),
  places: defineCollection({
    loader: collectionLoader('places', ({ places }) => [{ id: 'places', data: { ...places } }]),
    schema: typed<Places>(),
  }),
  contactPoints: defineCollection({
    loader: collectionLoader('contact-points', ({ points }) =>
      points.map((point) => ({ id: point.id, data: { ...point } })),
    ),
    schema: typed<ContactPoint>(),
  }),
  townHalls: defineCollection({
    loader: collectionLoader('town-halls', ({ townHalls }) =>
      townHalls.map((townHall) => ({ id: townHall.id, data: { ...townHall } })),
    ),
    schema: typed<TownHall>(),
  }),
  facts: defineCollection({
    loader: collectionLoader('facts', ({ facts }) => [{ id: 'facts', data: { ...facts } }]),
    schema: typed<Facts>(),
  }),
  qualityHistory: defineCollection({
    loader: collectionLoader('quality-history', ({ history }) => [
      { id: 'history', data: { rows: history } },
    ]),
    schema: typed<{ rows: HistoryRow[] }>(),
  }),
  messages: defineCollection({
    loader: collectionLoader('messages', ({ messages }) =>
      Object.entries(messages).map(([id, data]) => ({ id, data })),
    ),
    schema: typed<Messages>(),
  }),
  pages: defineCollection({
    loader: collectionLoader('pages', ({ pages }) =>
      pages.map((page) => ({
        id: `${page.slug}/${page.language}`,
        data: { ...page },
        file: page.file,
      })),
    ),
    schema: typed<PageWithProvenance>(),
  }),
  news: defineCollection({
    loader: collectionLoader('news', ({ news }) =>
      news.map((item) => ({
        id: `${item.slug}/${item.language}`,
        data: { ...item },
        file: item.file,
      })),
    ),
    schema: typed<NewsWithProvenance>(),
  }),
};
