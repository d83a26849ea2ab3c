import type { APIRoute } from 'astro';
import { chartFile } from '../../../../facts/charts/svg.ts';
import { siteData } from '../../../../site/context.ts';
import { CHARTS, chartsIn } from '../../../../facts/programme.ts';

export async function getStaticPaths() {
  const { contexts, facts } = await siteData();
  return contexts.flatMap(({ language, t }) => {
    const charts = chartsIn(facts, t);
    return CHARTS.map((chart) => ({
      params: { lang: language, chart },
      props: { svg: charts[chart] },
    }));
  });
}

export const GET: APIRoute<{ svg: string }> = ({ props }) => new Response(chartFile(props.svg));
