import { expect, test } from '@playwright/test';
import { states } from '../data.mjs';
import { enter, expectNoSideways } from './visit.ts';

// A window of 1280 by 1024 at 400 %, and a small phone on its side: WCAG 1.4.10 and 2.4.11.
for (const [width, height] of [[320, 256], [360, 420]] as const) {
  test.describe(`${width} by ${height} px`, () => {
    test.use({ viewport: { width, height } });
    for (const path of ['lijst', 'kaart?v=lijst&f=fatima', 'ontbrekende-schakels']) {
      test(`whatever has the focus is in sight on ${path}`, async ({ page, context, baseURL }) => {
        await enter(context, baseURL!);
        await page.goto(`/g/${states.full}/${path}`);
        await expect(page.getByRole('row').nth(1)).toBeVisible();
        await expectNoSideways(page);
        const covered: string[] = [];
        for (let i = 0; i < 40; i++) {
          await page.keyboard.press('Tab');
          const found = await page.evaluate(() => {
            const one = document.activeElement!;
            const { left, right, top, bottom } = one.getBoundingClientRect();
            const at = document.elementFromPoint((left + right) / 2, (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2);
            return one === document.body || at === null || one.contains(at) || at.contains(one) ? '' : `${one.outerHTML.slice(0, 80)} under ${at.outerHTML.slice(0, 80)}`;
          });
          if (found) covered.push(found);
        }
        expect(covered).toEqual([]);
      });
    }
    test('nothing lies over what is read, and adding a contact is still there', async ({ page, context, baseURL }) => {
      await enter(context, baseURL!);
      await page.goto(`/g/${states.full}/lijst`);
      await expect(page.getByRole('row').nth(1)).toBeVisible();
      const fixed = await page.evaluate(() => [...document.querySelectorAll('body *')].filter((one) => ['fixed', 'sticky'].includes(getComputedStyle(one).position) && one.checkVisibility() && one.getBoundingClientRect().height > 0).map((one) => one.className));
      expect(fixed).toEqual([]);
      await page.getByRole('button', { name: 'Contact toevoegen' }).click();
      await expect(page.getByRole('dialog', { name: 'Contact toevoegen' })).toBeVisible();
    });
  });
}
