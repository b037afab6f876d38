import { expect, test } from '@playwright/test';
import { states } from '../data.mjs';
import { enter } from './visit.ts';

test.beforeEach(({ context, baseURL }) => enter(context, baseURL!));

for (const width of [768, 900, 1024, 1280]) {
  test(`beside its panel the list of the map fits its frame, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 1024 });
    await page.goto(`/g/${states.full}/kaart?v=lijst&f=fatima&n=2`);
    await expect(page.getByRole('button', { name: 'Piet Verhoeven' }).first()).toBeVisible();
    expect(await page.locator('.map-list').evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
    await expect(page.getByLabel('Sorteer op')).toBeVisible({ visible: width === 768 || width === 900 });
    await page.locator('tbody tr').first().scrollIntoViewIfNeeded();
    await expect(page.locator('tbody tr').first().getByRole('link').first()).toBeInViewport({ ratio: 1 });
  });
}

test('the name of the area stays readable beside the search field', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await page.goto(`/g/${states.full}/lijst`);
  const name = page.getByRole('button', { name: /ander gebied kiezen/ }).locator('b');
  await expect(name).toHaveText('Kanaalzone');
  expect(await name.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
});

test('what stands in an empty field has the contrast of text, in the dark too', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`/g/${states.full}/lijst`);
    const [placeholder, muted] = await page.getByLabel('Stand op').evaluate((field) => {
      const probe = document.body.appendChild(Object.assign(document.createElement('p'), { className: 'muted' }));
      return [getComputedStyle(field, '::placeholder').color, getComputedStyle(probe).color];
    });
    expect(placeholder).toBe(muted);
  }
});
