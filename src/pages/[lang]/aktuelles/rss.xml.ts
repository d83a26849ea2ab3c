import type { APIRoute } from 'astro';
import { rssFeed } from '../../../news/feed.ts';
import { feedPaths } from '../../../site/feeds.ts';
import type { FeedProps } from '../../../site/feeds.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<FeedProps> = async ({ props }) =>
  new Response(await rssFeed(props.feed));
