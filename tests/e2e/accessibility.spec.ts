import { expectNoViolations, expectToFit, overflowOf } from './accessible.ts';
import { expect, KINDS, test } from './site.ts';

/** Every kind of page in a left-to-right and a right-to-left language, light and dark. */
const PAGES = ['/', '/404.html'];
for (const language of ['de', 'ar']) {
  PAGES.push(...Object.values(KINDS).map((address) => `/${language}/${address}`));
}
/** In the other scripts, the kinds with the most text. */
const OTHER_SCRIPTS = ['fa', 'ckb', 'ti', 'uk'].flatMap((language) =>
  [KINDS.place, KINDS.guide, KINDS['guide with phrases'], KINDS.emergency].map(
    (address) => `/${language}/${address}`,
  ),
);

for (const colorScheme of ['light', 'dark'] as const) {
  for (const address of PAGES) {
    test(`axe finds nothing on ${address} in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await expectNoViolations(page);
    });
  }
}

for (const address of OTHER_SCRIPTS) {
  test(`axe finds nothing on ${address}`, async ({ page }) => {
    await page.goto(address);
    await expectNoViolations(page);
  });
}

test('axe finds nothing while the search shows its results', async ({ page }) => {
  await page.goto('/de/');
  await page.getByRole('combobox').pressSequentially('Weins');
  await expect(page.getByRole('option').first()).toBeVisible();
  // What lies half under the open list is not to be used until it closes.
  await expectNoViolations(page, 'place-finder');
});

for (const address of [...PAGES, ...OTHER_SCRIPTS]) {
  test(`${address} fits a screen of 320 pixels, also with large or longer text`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    await expectToFit(page);
    // Translations may run a third longer than the German.
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '';
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode.textContent ?? '';
        walker.currentNode.textContent = text + text.slice(0, Math.ceil(text.length * 0.3));
      }
    });
    expect(await overflowOf(page)).toBe(0);
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
