/** Sections of a text in two languages that say the same. */
export interface SectionPair {
  german: string;
  own: string;
}

/**
 * Puts two renderings of one text side by side, section by section. Where a translation has not followed
 * a change of the German sections yet, the whole texts stand side by side: no section beside a wrong one.
 * @param german finished HTML; its headings lose their ids, because the page has each id once
 */
export function pairSections(german: string, own: string): SectionPair[] {
  const germanSections = sectionsOf(withoutHeadingIds(german));
  const ownSections = sectionsOf(own);
  if (germanSections.length !== ownSections.length) {
    return [{ german: germanSections.join(''), own }];
  }
  return germanSections.map((section, at) => ({ german: section, own: ownSections[at] ?? '' }));
}

/** The parts of a text, each but the first beginning with its h2; a text may begin with one. */
function sectionsOf(html: string): string[] {
  return html.split(/(?=<h2[ >])/).filter((section) => section.trim() !== '');
}

function withoutHeadingIds(html: string): string {
  return html.replaceAll(/(<h[2-6]\b[^>]*?) id="[^"]*"/g, '$1');
}
