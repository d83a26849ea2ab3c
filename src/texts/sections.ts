import { finishedHtml, joinHtml } from '../i18n/html.ts';
import type { Html } from '../i18n/html.ts';

/** Sections of a text in two languages that say the same. */
export interface SectionPair {
  german: Html;
  own: Html;
}

/**
 * Puts two renderings of one text side by side, section by section. Where a translation has not followed
 * a change of the German sections yet, the whole texts stand side by side: no section beside a wrong one.
 * @param german finished HTML; its headings lose their ids, because the page has each id once
 */
export function pairSections(german: Html, own: Html): SectionPair[] {
  const germanSections = sectionsOf(withoutHeadingIds(german));
  const ownSections = sectionsOf(own);
  if (germanSections.length !== ownSections.length) {
    return [{ german: joinHtml(germanSections), own }];
  }
  return germanSections.map((section, at) => ({
    german: section,
    own: ownSections[at] ?? joinHtml([]),
  }));
}

/** The parts of a text, each but the first beginning with its h2; a text may begin with one. */
function sectionsOf(html: Html): Html[] {
  return html
    .split(/(?=<h2[ >])/)
    .filter((section) => section.trim() !== '')
    .map(finishedHtml);
}

function withoutHeadingIds(html: Html): Html {
  return finishedHtml(html.replaceAll(/(<h[2-6]\b[^>]*?) id="[^"]*"/g, '$1'));
}
