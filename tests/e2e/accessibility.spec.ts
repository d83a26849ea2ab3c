import AxeBuilder from '@axe-core/playwright';
import { expect, KINDS, test } from './site.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const PAGES = ['/', '/404.html'];
for (const language of ['de', 'ar']) {
  PAGES.push(...Object.values(KINDS).map((address) => `/${language}/${address}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const address of PAGES) {
    test(`axe finds nothing on ${address} in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  }
}

test('axe finds nothing while the search shows its results', async ({ page }) => {
  await page.goto('/de/');
  await page.getByRole('combobox').pressSequentially('Weins');
  await expect(page.getByRole('option').first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  expect(violations).toEqual([]);
});

for (const address of PAGES) {
  test(`${address} fits a screen of 320 pixels, also with large text`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await overflow()).toBe(0);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await overflow()).toBe(0);
  });
}

test('targets are at least 44 pixels high', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/de/ort/sindelfingen/');
  const small = await page
    .locator('header a, header summary, .button, .point-list a, footer .numbers a, footer .legal a')
    .evaluateAll((targets) =>
      targets
        .filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < 44)
        .map((target) => target.outerHTML),
    );
  expect(small).toEqual([]);
});
