import type { APIRoute, GetStaticPaths } from 'astro';
import { MEDIA } from '../../open-data/release.ts';
import { siteData } from '../../site/context.ts';
import { tablesOf } from '../../site/take-along.ts';

/** The offices of each Kreis as a table. */
export const getStaticPaths = (async () => {
  const tables = tablesOf(await siteData());
  return [...tables].map(([district, table]) => ({ params: { district }, props: { table } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: string }> = ({ props: { table } }) =>
  new Response(table, { headers: { 'content-type': MEDIA.csv } });
