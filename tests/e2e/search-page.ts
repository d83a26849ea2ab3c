import type { Page } from '@playwright/test';
import { languagesToBuild } from '../../src/i18n/languages.ts';
import { expect } from './site.ts';

/** The search page as a reader uses it. */
export const SEARCH = 'suche/';

export const built = languagesToBuild(process.env['LANGS']);

export async function open(page: Page, language = 'de'): Promise<void> {
  await page.goto(`/${language}/${SEARCH}`);
}

/** Types a query and waits for what the page says of it. */
export async function search(page: Page, query: string): Promise<void> {
  const status = page.locator('.search-status');
  await page.getByRole('searchbox').fill('');
  await expect(status).toHaveText('');
  await page.getByRole('searchbox').fill(query);
  await expect(status).not.toHaveText('');
}

/** Addresses of the results, below the language. */
export function found(page: Page): Promise<string[]> {
  return page
    .locator('.hits > li > a')
    .evaluateAll((links) =>
      links.map((link) => (link.getAttribute('href') ?? '').replace(/^\/[^/]+\//, '')),
    );
}
