import { parseHTML } from 'linkedom';
import { finishedHtml } from '../../i18n/html.ts';
import type { Html } from '../../i18n/html.ts';

/** The document in which Plot draws at build time. */
export function chartDocument(): Document {
  return parseHTML('<!doctype html><html><body></body></html>').document;
}

/** What a chart needs in words, so that it knows nothing of languages. */
export interface ChartWords {
  title: string;
  /** For those who do not see it. */
  description: string;
  gap: string;
  /** A number as the reader's language writes it. */
  number: (value: number) => string;
}

/** One line of the legend: a small drawing, and what it stands for. */
export interface LegendRow {
  mark: string;
  label: string;
}

/** Height of a line of the legend, and how many letters it holds. */
const LINE = 14;
const LETTERS = 52;

/**
 * Makes Plot's drawing fit for a page with a strict policy, and for every reader: no style sheet or
 * style attribute, no width that is fixed in pixels, no English labels, one name and one
 * description, and a legend inside, so that the file speaks for itself.
 * @param id unique on the page
 */
export function finishChart(
  svg: Element,
  id: string,
  words: ChartWords,
  legend: readonly LegendRow[],
  definitions: string,
): Html {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of ['style', 'aria-label', 'aria-hidden', 'class']) {
      element.removeAttribute(name);
    }
  }
  const width = Number(svg.getAttribute('width'));
  let bottom = Number(svg.getAttribute('height')) + 4;
  const rows = legend.map(({ mark, label }) => {
    const lines = linesOf(label);
    const text = lines.map(
      (line, at) => `<tspan x="26" y="${11 + at * LINE}">${escapeXml(line)}</tspan>`,
    );
    const row = `<g transform="translate(4,${bottom})">${mark}<text text-anchor="start">${text.join('')}</text></g>`;
    bottom += lines.length * LINE + 4;
    return row;
  });
  // Numbers and years run from left to right in every language.
  const drawing = [
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${width} ${bottom}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-text" direction="ltr" text-anchor="middle" font-size="11" font-family="system-ui, sans-serif" fill="currentColor">`,
    `<title id="${id}-title">${escapeXml(words.title)}</title>`,
    `<desc id="${id}-text">${escapeXml(words.description)}</desc>`,
    `<defs>${definitions}</defs>`,
    svg.innerHTML,
    ...rows,
    '</svg>',
  ];
  return finishedHtml(drawing.join(''));
}

/** SVG does not break lines by itself. */
function linesOf(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < LETTERS)
      lines.push(`${lines.pop() ?? ''} ${word}`);
    else lines.push(word);
  }
  return lines;
}

/** The chart as a file of its own: on paper, whatever the reader's colours are. */
export function chartFile(svg: string): string {
  const [, width = '', height = ''] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg) ?? [];
  return svg
    .replace('class="chart"', `width="${width}" height="${height}" color="#16181d"`)
    .replace('</defs>', `</defs><rect width="${width}" height="${height}" fill="#fff"/>`)
    .concat('\n');
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
