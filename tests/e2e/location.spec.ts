import { expect, test } from './site.ts';

const BUTTON = 'Meinen Standort benutzen';
/** The market place of Weinsberg, and one in Berlin. */
const WEINSBERG = { latitude: 49.1516, longitude: 9.2857, accuracy: 30 };
const BERLIN = { latitude: 52.52, longitude: 13.405, accuracy: 30 };

test.describe('with permission', () => {
  test.use({ permissions: ['geolocation'], geolocation: WEINSBERG });

  test('the device finds its place, and nothing of it leaves the device', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto('/de/');
    expect(requests.filter((url) => url.includes('shapes'))).toEqual([]);
    await page.getByRole('button', { name: BUTTON }).click();
    await expect(page.getByRole('option').first()).toContainText('Weinsberg');
    expect(requests.filter((url) => /49\.15|9\.28/.test(url))).toEqual([]);
  });

  test('near a border the neighbours are offered too', async ({ page, context }) => {
    await context.setGeolocation({ ...WEINSBERG, accuracy: 4000 });
    await page.goto('/de/');
    await page.getByRole('button', { name: BUTTON }).click();
    await expect(page.locator('.results p')).toHaveText(
      'Hier sind mehrere Orte nah. Bitte wählen Sie.',
    );
    expect(await page.getByRole('option').count()).toBeGreaterThan(1);
  });

  test('outside the Land it says what the site covers', async ({ page, context }) => {
    await context.setGeolocation(BERLIN);
    await page.goto('/de/');
    await page.getByRole('button', { name: BUTTON }).click();
    await expect(page.locator('.results p')).toContainText('gilt nur für Baden-Württemberg');
  });
});

test('a refused permission is answered kindly', async ({ page, context }) => {
  await context.clearPermissions();
  await page.goto('/de/');
  await page.getByRole('button', { name: BUTTON }).click();
  await expect(page.locator('.results p')).toContainText('Das macht nichts');
  await expect(page.getByRole('combobox')).toBeFocused();
});
