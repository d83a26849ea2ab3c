import type { APIRoute } from 'astro';
import { chartFile } from '../../../../facts/charts/svg.ts';
import { svgRaster } from '../../../../share/raster.ts';
import { getStaticPaths } from './[chart].svg.ts';

export { getStaticPaths };

/** Sharp enough for print at the width of a column. */
const SCALE = 4;

export const GET: APIRoute<{ svg: string }> = async ({ props }) =>
  new Response(new Uint8Array(await svgRaster(chartFile(props.svg), SCALE)));
