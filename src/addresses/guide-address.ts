import type { Page } from '../guides/schema.ts';
import { PAGE } from './paths.ts';

/** Pages that lie directly below the language; all others lie under `themen/`. */
export function isDirect({ section, slug }: Pick<Page, 'section' | 'slug'>): boolean {
  return section === 'legal' || slug === 'notfall';
}

/** Address of a page below its language. */
export function addressOf(page: Pick<Page, 'section' | 'slug'>): string {
  return isDirect(page) ? PAGE.page(page.slug) : PAGE.guide(page.slug);
}
