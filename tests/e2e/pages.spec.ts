import { expect, KINDS, test } from './site.ts';

for (const [kind, address] of Object.entries(KINDS)) {
  test(`${kind}: the language switch stays on the page`, async ({ page }) => {
    await page.goto(`/de/${address}`);
    await page.locator('summary', { hasText: 'Deutsch' }).click();
    await page.getByRole('link', { name: 'العربية' }).click();
    await expect(page).toHaveURL(`/ar/${address}`);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  });
}

test('the first page offers the languages, the reader’s own first', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'ar-SY' });
  const page = await context.newPage();
  await page.goto('/');
  const languages = page.locator('.language-list a');
  await expect(languages.first()).toHaveText('العربية');
  await expect(languages).toHaveCount(new Set(await languages.allTextContents()).size);
  await languages.first().click();
  await expect(page).toHaveURL('/ar/');
  await context.close();
});

test('a wrong address leads on in every language', async ({ page }) => {
  const response = await page.goto('/404.html');
  expect(response?.ok()).toBe(true);
  await expect(page.getByRole('link', { name: 'الرئيسية' })).toHaveAttribute('href', '/ar/');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
});

test.describe('opening hours', () => {
  const card = '[data-contact-point=lra-esslingen]';

  test.use({ timezoneId: 'Asia/Tokyo' });

  test('the card says at the moment of reading whether the door is open', async ({ page }) => {
    await page.clock.setFixedTime('2027-03-01T09:00:00+01:00');
    await page.goto('/de/stelle/lra-esslingen/');
    await expect(page.locator(`${card} open-now`)).toHaveText('geöffnet bis 12:00');
    await page.clock.setFixedTime('2027-01-06T09:00:00+01:00');
    await page.reload();
    await expect(page.locator(`${card} open-now`)).toHaveText('heute Feiertag, geschlossen');
  });

  test('who needs an appointment is never told "open now"', async ({ page }) => {
    await page.goto('/de/stelle/stadt-freiburg-auslaenderbehoerde/');
    await expect(
      page.getByRole('article').getByText('nötig: vorher einen Termin vereinbaren'),
    ).toBeVisible();
    await expect(page.locator('open-now')).toHaveCount(0);
  });
});

test('a place without a phone never says "call"', async ({ page }) => {
  await page.goto('/de/ort/weinsberg/');
  await expect(page.locator('main')).not.toContainText(/anrufen|am Telefon/i);
  await page.goto('/de/ort/ulm/');
  await expect(page.locator('[data-certainty]')).toHaveCount(1);
});

test('phone numbers and times stay left-to-right in Arabic', async ({ page }) => {
  await page.goto('/ar/stelle/karlsruhe-auslaenderbehoerde/');
  await expect(page.locator('.call span')).toHaveAttribute('dir', 'ltr');
  await expect(page.locator('.times span').first()).toHaveAttribute('dir', 'ltr');
});
