import * as Plot from '@observablehq/plot';
import type { Figure } from '../programme-schema.ts';
import { spanOf } from '../spans.ts';
import type { Html } from '../../i18n/html.ts';
import { chartDocument, finishChart } from './svg.ts';
import type { ChartWords } from './svg.ts';

/** What the chart shows; each has a sign of its own. */
export const STAFF_MEASURES = ['staff-planned', 'staff', 'staff-both', 'posts'] as const;
type StaffMeasure = (typeof STAFF_MEASURES)[number];

export interface StaffWords extends ChartWords {
  measure: Record<StaffMeasure, string>;
}

const WIDTH = 360;
const HEIGHT = 230;

const SIGNS: Record<StaffMeasure, string> = {
  'staff-planned':
    '<circle cx="8" cy="7" r="5" fill="none" stroke="currentColor" stroke-width="2"/>',
  staff: '<circle cx="8" cy="7" r="5"/>',
  'staff-both': '<path d="M8 0l7 7-7 7-7-7z"/>',
  posts:
    '<rect x="3" y="2" width="10" height="10" fill="none" stroke="currentColor" stroke-width="2"/>',
};

interface Observation {
  measure: StaffMeasure;
  from: number;
  to: number;
  middle: number;
  value: number;
}

/** The figures that the chart shows, in the order of time. */
export function staffFigures(figures: readonly Figure[]): Figure[] {
  return figures
    .filter(({ measure }) => isStaff(measure))
    .toSorted((a, b) => middleOf(a) - middleOf(b));
}

/**
 * The number of staff as single observations: what lies between them is not known, so no line joins
 * them. Where a source only names a span, a bar shows how long it is.
 */
export function staffChart(id: string, figures: readonly Figure[], words: StaffWords): Html {
  const seen = staffFigures(figures).map((figure): Observation => ({
    measure: figure.measure as StaffMeasure,
    ...spanOf(figure.asOf),
    middle: middleOf(figure),
    value: figure.value,
  }));
  const first = Math.floor(Math.min(...seen.map(({ from }) => from)));
  const last = Math.ceil(Math.max(...seen.map(({ to }) => to)));
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const of = (measure: StaffMeasure) => seen.filter((entry) => entry.measure === measure);
  const dot = { x: 'middle', y: 'value', r: 5, strokeWidth: 2 } as const;
  const shown = STAFF_MEASURES.filter((measure) => of(measure).length > 0);
  const svg = Plot.plot({
    document: chartDocument(),
    width: WIDTH,
    height: HEIGHT,
    marginLeft: 18,
    marginRight: 18,
    marginTop: 22,
    marginBottom: 26,
    x: { domain: [first, last], label: null, ticks: years, tickFormat: String, tickSize: 5 },
    y: { axis: null, domain: [0, 1.1 * Math.max(...seen.map(({ value }) => value))] },
    marks: [
      Plot.ruleY([0], { strokeWidth: 2 }),
      Plot.ruleY(
        seen.filter(({ from, to }) => to - from > 0.2),
        { x1: 'from', x2: 'to', y: 'value', strokeWidth: 4, strokeOpacity: 0.45 },
      ),
      Plot.dot(of('staff-planned'), { ...dot, stroke: 'currentColor' }),
      Plot.dot(of('staff'), { ...dot, fill: 'currentColor' }),
      Plot.dot(of('staff-both'), { ...dot, symbol: 'diamond', r: 6, fill: 'currentColor' }),
      Plot.dot(of('posts'), { ...dot, symbol: 'square', stroke: 'currentColor' }),
      ...(['above', 'below'] as const).map((side) =>
        Plot.text(
          seen.filter((entry, at) => sideOf(entry, seen.slice(0, at)) === side),
          {
            x: 'middle',
            y: 'value',
            text: ({ value }: Observation) => words.number(value),
            dy: side === 'above' ? -13 : 15,
            fontWeight: 700,
          },
        ),
      ),
    ],
  });
  const legend = shown.map((measure) => ({ mark: SIGNS[measure], label: words.measure[measure] }));
  return finishChart(svg, id, words, legend, '');
}

function isStaff(measure: string): measure is StaffMeasure {
  return (STAFF_MEASURES as readonly string[]).includes(measure);
}

function middleOf({ asOf }: Figure): number {
  const { from, to } = spanOf(asOf);
  return (from + to) / 2;
}

/** A label goes below its sign where the one before stands too near on the same height. */
function sideOf(entry: Observation, before: readonly Observation[]): 'above' | 'below' {
  const near = before.filter(
    ({ middle, value }) => entry.middle - middle < 0.95 && Math.abs(entry.value - value) < 100,
  );
  return near.length % 2 === 0 ? 'above' : 'below';
}
