import type { APIRoute, GetStaticPaths } from 'astro';
import { siteData } from '../../site/context.ts';
import { cardsOf } from '../../site/take-along.ts';

/** Each published contact point for the address book. */
export const getStaticPaths = (async () => {
  const cards = cardsOf(await siteData());
  return [...cards].map(([point, card]) => ({ params: { point }, props: { card } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: string }> = ({ props: { card } }) =>
  new Response(card, { headers: { 'content-type': 'text/vcard; charset=utf-8' } });
