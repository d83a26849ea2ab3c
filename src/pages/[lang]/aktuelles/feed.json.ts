import type { APIRoute } from 'astro';
import { jsonFeed } from '../../../news/feed.ts';
import { feedPaths } from '../../../site/feeds.ts';
import type { FeedProps } from '../../../site/feeds.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<FeedProps> = ({ props }) => new Response(jsonFeed(props.feed));
