import { PAGE } from './page.ts';

/** The page that every page links to first. */
export const EMERGENCY = 'notfall';

/** What of a text decides where it lies. */
interface Guide {
  section: string;
  slug: string;
}

/** Pages that lie directly below the language; all others lie under `themen/`. */
export function isDirect({ section, slug }: Guide): boolean {
  return section === 'legal' || slug === EMERGENCY;
}

/** Address of a page below its language. */
export function addressOf(page: Guide): string {
  return isDirect(page) ? PAGE.page(page.slug) : PAGE.guide(page.slug);
}
