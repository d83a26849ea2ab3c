import * as Plot from '@observablehq/plot';
import type { AmountBasis, YearAmount } from '../money-by-year.ts';
import type { Qualifier } from '../programme-schema.ts';
import type { Html } from '../../i18n/html.ts';
import { chartDocument, finishChart } from './svg.ts';
import type { ChartWords } from './svg.ts';

/** One panel of the chart: the same years, another purse. */
export interface MoneyPanel {
  label: string;
  years: readonly YearAmount[];
}

export interface MoneyWords extends ChartWords {
  basis: Record<AmountBasis, string>;
}

const WIDTH = 360;
const PANEL = 170;
const HEAD = 22;

/** Signs that need no translation. */
const SIGNS: Record<Qualifier, string> = {
  exact: '',
  about: '≈ ',
  nearly: '< ',
  'more-than': '> ',
  'at-least': '≥ ',
};

/** Money per year as bars, a panel for each purse; the filling says how the amount is known. */
export function moneyChart(id: string, panels: readonly MoneyPanel[], words: MoneyWords): Html {
  const cells = panels.flatMap(({ label, years }) =>
    years.map(({ year, amount }) => ({
      panel: label,
      year: String(year),
      basis: amount?.basis,
      millions: amount ? amount.eur / 1e6 : 0,
      text: amount ? SIGNS[amount.qualifier] + words.number(amount.eur / 1e6) : '?',
    })),
  );
  const fillings: Record<AmountBasis, string> = {
    stated: 'currentColor',
    derived: `url(#${id}-hatch)`,
    planned: `url(#${id}-dots)`,
  };
  const known = cells.filter(({ basis }) => basis !== undefined);
  const svg = Plot.plot({
    document: chartDocument(),
    width: WIDTH,
    height: panels.length * PANEL + HEAD,
    marginLeft: 4,
    marginRight: 4,
    marginTop: HEAD,
    marginBottom: 24,
    x: { type: 'band', label: null, tickSize: 0, padding: 0.22 },
    y: { axis: null, domain: [0, 1.25 * Math.max(1, ...known.map(({ millions }) => millions))] },
    fy: { axis: null, domain: panels.map(({ label }) => label), padding: 0.12 },
    marks: [
      Plot.barY(known, {
        x: 'year',
        y: 'millions',
        fy: 'panel',
        fill: ({ basis }: { basis: AmountBasis }) => fillings[basis],
        stroke: 'currentColor',
        strokeWidth: 1.5,
      }),
      Plot.ruleY([0], { strokeWidth: 2 }),
      Plot.text(cells, {
        x: 'year',
        y: 'millions',
        fy: 'panel',
        text: 'text',
        dy: -9,
        fontWeight: 700,
        fontSize: 12,
      }),
      Plot.text(panels, {
        fy: 'label',
        text: 'label',
        frameAnchor: 'top',
        dy: -2,
        fontWeight: 700,
        fontSize: 13,
      }),
    ],
  });
  const bases = (['stated', 'derived', 'planned'] as const).filter((basis) =>
    cells.some((cell) => cell.basis === basis),
  );
  return finishChart(
    svg,
    id,
    words,
    [
      ...bases.map((basis) => ({
        mark: `<rect width="16" height="13" fill="${fillings[basis]}" stroke="currentColor" stroke-width="1.5"/>`,
        label: words.basis[basis],
      })),
      { mark: '<text x="8" y="11" font-weight="700">?</text>', label: words.gap },
    ],
    `<pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2.5" height="6"/></pattern>` +
      `<pattern id="${id}-dots" width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="3" cy="3" r="1.3"/></pattern>`,
  );
}
