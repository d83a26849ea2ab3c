import type { APIRoute, GetStaticPaths } from 'astro';
import type { DataFile } from '../../open-data/release.ts';
import { siteData } from '../../site/context.ts';
import { published } from '../../site/open-data.ts';

/** The files of the open data, at addresses that stay. */
export const getStaticPaths = (async () => {
  const { files } = published(await siteData());
  return files.map((file) => ({ params: { file: file.path }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'content-type': file.mediaType } });
