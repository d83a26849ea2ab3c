import { FILTERS } from '../../src/volunteers/choices.ts';

const filterOf = new Map(Object.entries(FILTERS).map(([filter, name]) => [name as string, filter]));

/** Whether the part after `#` of a link leads somewhere in the page: to an element, or to choices of its filters. */
export function leadsTo(html: string, anchor: string): boolean {
  if (!anchor.includes('=')) return html.includes(`id="${anchor}"`);
  return [...new URLSearchParams(anchor)].every(([name, value]) => {
    const start = html.indexOf(`data-filter="${filterOf.get(name) ?? '?'}"`);
    const options = start < 0 ? '' : html.slice(start, html.indexOf('</select>', start));
    return options.includes(`<option value="${value}"`);
  });
}
