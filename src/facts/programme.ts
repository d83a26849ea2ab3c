import { moneyChart } from './charts/money.ts';
import { STAFF_MEASURES, staffChart } from './charts/staff.ts';
import type { Facts } from './load.ts';
import { moneyByYear } from './money-by-year.ts';
import type { SectionName } from './programme-schema.ts';
import { formatNumber } from '../i18n/numbers.ts';
import type { Html } from '../i18n/html.ts';
import type { Translator } from '../i18n/translator.ts';
import { euroInWords, figureInWords, spanInWords } from './in-words.ts';

/** A German sentence and its sources. */
export interface Sentence {
  id: string;
  text: string;
  sources: readonly string[];
}

/** The sentences of each section of the programme's page. */
export function dossierOf({ statements, programme }: Facts): Map<SectionName, Sentence[]> {
  const { timeline, funding, dossier } = programme;
  const sentences = new Map<string, Sentence>(
    [statements, timeline, funding].flat().map((sentence) => [sentence.id, sentence]),
  );
  return new Map(
    dossier.map(({ section, facts }) => [section, facts.flatMap((id) => sentences.get(id) ?? [])]),
  );
}

/** One of the large numbers at the top. */
export interface KeyFigure {
  value: string;
  label: Html;
  when: string;
  sources: readonly string[];
}

/** The newest amount for the Integrationsmanagement, the newest number of staff, and of talks. */
export function keyFigures({ programme }: Facts, t: Translator): KeyFigure[] {
  const money = moneyByYear(programme.funding, 'integrationsmanagement')
    .flatMap(({ amount }) => amount ?? [])
    .at(-1);
  const newest = (['staff', 'talks'] as const).flatMap(
    (measure) => programme.figures.filter((figure) => figure.measure === measure).at(-1) ?? [],
  );
  return [
    ...(money
      ? [
          {
            value: euroInWords(money.eur, money.qualifier, t, true),
            label: t.html('kind.integration-management'),
            when: `${spanInWords(money.row.years, t)} · ${t.text(`basis.${money.basis}`)}`,
            sources: money.row.sources,
          },
        ]
      : []),
    ...newest.map((figure) => ({
      value: figureInWords(figure, t),
      label: t.html(`figure.${figure.measure}`),
      when: spanInWords(figure.asOf, t),
      sources: figure.sources,
    })),
  ];
}

/** The charts by the name of their file. */
export const CHARTS = ['geld', 'fachkraefte'] as const;
export type ChartName = (typeof CHARTS)[number];

/** Both charts in one language, as SVG. */
export function chartsIn({ programme }: Facts, t: Translator): Record<ChartName, Html> {
  const { funding, figures } = programme;
  const words = (title: string) => ({
    title,
    description: t.text('figures.chart-hint'),
    gap: t.text('figures.gap'),
    number: (value: number) => formatNumber(value, t.language),
  });
  return {
    geld: moneyChart(
      'geld',
      [
        { label: t.text('scope.pakt'), years: moneyByYear(funding, 'pakt') },
        {
          label: t.text('kind.integration-management'),
          years: moneyByYear(funding, 'integrationsmanagement'),
        },
      ],
      {
        ...words(t.text('figures.money')),
        basis: {
          stated: t.text('basis.stated'),
          derived: t.text('basis.derived'),
          planned: t.text('basis.planned'),
        },
      },
    ),
    fachkraefte: staffChart('fachkraefte', figures, {
      ...words(t.text('figures.staff')),
      measure: Object.fromEntries(
        STAFF_MEASURES.map((measure) => [measure, t.text(`figure.${measure}`)]),
      ) as Record<(typeof STAFF_MEASURES)[number], string>,
    }),
  };
}
