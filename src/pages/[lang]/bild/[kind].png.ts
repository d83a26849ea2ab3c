import type { APIRoute } from 'astro';
import { SHARE_KINDS } from '../../../share/kinds.ts';
import { sharePicture } from '../../../share/picture.ts';
import type { ShareWords } from '../../../share/picture.ts';
import { shareWords } from '../../../share/words.ts';
import { siteData } from '../../../site/context.ts';

export async function getStaticPaths() {
  const { contexts } = await siteData();
  return contexts.flatMap(({ language, t }) =>
    SHARE_KINDS.map((kind) => ({
      params: { lang: language, kind },
      props: shareWords(t, kind),
    })),
  );
}

export const GET: APIRoute<ShareWords> = async ({ props }) =>
  new Response(new Uint8Array(await sharePicture(props)));
