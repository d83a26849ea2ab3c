import type { APIRoute, GetStaticPaths } from 'astro';
import { siteData } from '../../../site/context.ts';
import { finderFiles } from '../../../finder/files.ts';

/** The finder's index: `core` for the first keystroke, the other parts when a query needs them. */
export const getStaticPaths = (async () => {
  const { places } = await siteData();
  const { version, files } = finderFiles(places);
  return [...files].map(([part, text]) => ({ params: { version, part }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
