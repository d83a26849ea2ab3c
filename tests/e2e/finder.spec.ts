import type { Page } from '@playwright/test';
import { loadContent } from '../../src/site/load.ts';
import { expect, test } from './site.ts';

const { messages } = loadContent('content');

const box = (page: Page) => page.getByRole('combobox');
const options = (page: Page) => page.getByRole('option');

async function type(page: Page, query: string, address = '/de/') {
  await page.goto(address);
  await box(page).pressSequentially(query);
}

test('a postal code of one place: Enter opens it', async ({ page }) => {
  await type(page, '74189');
  await expect(options(page)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/de/ort/weinsberg/');
  await expect(page.locator('main')).toHaveAttribute('data-ags8', '08125102');
  await expect(page.locator('[data-certainty]')).toHaveAttribute(
    'data-contact-point',
    'lra-heilbronn-integrationsmanagement',
  );
});

test('a village leads to its town and says so', async ({ page }) => {
  await type(page, 'Gellmersbach');
  await expect(options(page).first()).toContainText('Gellmersbach');
  await expect(options(page).first()).toContainText('Weinsberg');
  await options(page).first().click();
  await expect(page).toHaveURL('/de/ort/weinsberg/');
});

test('Enter pressed at once still waits for the answer', async ({ page }) => {
  await page.goto('/de/');
  await box(page).fill('74189');
  await box(page).press('Enter');
  await expect(page).toHaveURL('/de/ort/weinsberg/');
});

test('a code of several places offers the choice; Enter moves into the list first', async ({
  page,
}) => {
  await type(page, '88499');
  await expect(page.locator('.results p')).toHaveText('Mehrere Orte passen. Bitte wählen Sie.');
  const count = await options(page).count();
  expect(count).toBeGreaterThan(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/de/');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(box(page)).toHaveAttribute('aria-activedescendant', 'finder-option-0');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/de\/ort\//);
});

test('a name that two places share shows the districts', async ({ page }) => {
  await type(page, 'Malsch');
  await expect(options(page).filter({ hasText: 'Landkreis Karlsruhe' }).first()).toBeVisible();
  await expect(options(page).filter({ hasText: 'Rhein-Neckar-Kreis' }).first()).toBeVisible();
});

test('arrows go round the list, Escape closes it and then empties the box', async ({ page }) => {
  await type(page, 'Weins');
  await expect(options(page).first()).toBeVisible();
  const last = (await options(page).count()) - 1;
  await page.keyboard.press('ArrowUp');
  await expect(options(page).nth(last)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(box(page)).toHaveValue('Weins');
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveValue('');
});

test('the number of results is announced', async ({ page }) => {
  await type(page, '74189');
  await expect(page.getByRole('status')).toHaveText('1 Ort gefunden');
});

test('nothing found: says so and offers the districts and statewide help', async ({ page }) => {
  await type(page, 'qqqqqqqq', '/ar/');
  await expect(page.locator('.results p')).toContainText(messages.ar['finder.nothing']);
  const ways = page.locator('place-finder .results a');
  await expect(ways.first()).toHaveAttribute('href', '/ar/kreis/');
  await expect(ways.last()).toHaveAttribute('href', '/ar/kreis/#land');
});

test('a code outside the Land: says what the site covers', async ({ page }) => {
  await type(page, '10115');
  await expect(page.locator('.results')).toContainText('10115 liegt nicht in Baden-Württemberg');
});

test('nothing typed leaves the device', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
  await type(page, 'Gellmersbach', '/de/ort/ulm/');
  await expect(options(page).first()).toBeVisible();
  const traces = requests.filter((request) => /gellm|q=/i.test(request));
  expect(traces).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test('the box belongs to no form and its results are links outside the tab order', async ({
  page,
}) => {
  await type(page, 'Weins');
  await expect(options(page).first()).toBeVisible();
  expect(await box(page).evaluate((input: HTMLInputElement) => input.form)).toBeNull();
  await expect(box(page)).toHaveAttribute('name', 'q');
  await expect(options(page).first()).toHaveAttribute('tabindex', '-1');
  await expect(options(page).first()).toHaveAttribute('href', /^\/de\/ort\/[a-z-]+\/$/);
});

test.describe('offline', () => {
  test.use({ expectsFaults: true });

  test('the box says so, leads on, and works again when the network is back', async ({ page }) => {
    await page.goto('/de/');
    await page.route('**/finder/**', (route) => route.abort());
    await box(page).pressSequentially('7418');
    await expect(page.locator('.results p')).toContainText('Die Suche lädt gerade nicht');
    await expect(page.locator('.results a').first()).toHaveAttribute('href', '/de/kreis/');
    await page.unroute('**/finder/**');
    await box(page).pressSequentially('9');
    await expect(options(page)).toHaveCount(1);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the button leads to the districts, and from there to the place', async ({ page }) => {
    await page.goto('/de/');
    await expect(box(page)).toBeHidden();
    await page.getByRole('link', { name: 'Ort in der Liste suchen' }).first().click();
    await page.getByRole('link', { name: 'Landkreis Heilbronn' }).click();
    await page.getByRole('link', { name: 'Weinsberg' }).click();
    await expect(page.locator('[data-certainty]')).toBeVisible();
    await page.getByRole('link', { name: 'Ich lebe woanders' }).click();
    await expect(page.getByText('unabhängige Sozial- und Verfahrensberatung')).toBeVisible();
  });
});
