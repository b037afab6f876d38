import { expect, test } from '@playwright/test';
import { pages } from './pages.ts';
import { servicePages } from './service-pages.ts';
import { complaintsOf, enter, expectAccessible, expectNoSideways } from './visit.ts';

// A theme changes colours and nothing else, so the dark one is checked by the rules about colour.
const colourRules = ['color-contrast', 'link-in-text-block'];

for (const language of ['nl', 'en']) {
  for (const width of [360, 1280]) {
    test.describe(`${language}, ${width} px`, () => {
      test.use({ colorScheme: 'light', viewport: { width, height: 800 }, hasTouch: width < 500 });
      for (const one of pages) {
        test(`${one.name} is accessible in light and dark`, async ({ page, context, baseURL }) => {
          await enter(context, baseURL!, one.role, language);
          const complaints = complaintsOf(page);
          await page.goto(one.url);
          await expect(page.locator('main')).toContainText(one.ready);
          await expectAccessible(page);
          await expectNoSideways(page);
          await page.emulateMedia({ colorScheme: 'dark' });
          await expectAccessible(page, colourRules);
          expect(complaints).toEqual([]);
        });
      }
    });
  }
}

// The pages for running the service, in each language and width once.
for (const { language, width } of [{ language: 'nl', width: 1280 }, { language: 'en', width: 320 }]) {
  test.describe(`service, ${language}, ${width} px`, () => {
    test.use({ colorScheme: 'light', viewport: { width, height: 800 }, hasTouch: width < 500 });
    for (const one of servicePages) {
      test(`${one.name} is accessible in light and dark`, async ({ page, context, baseURL }) => {
        await enter(context, baseURL!, one.role, language, one.accounts);
        const complaints = complaintsOf(page);
        await page.goto(one.url);
        await expect(page.locator('main')).toContainText(one.ready);
        await expectAccessible(page);
        await expectNoSideways(page);
        await page.emulateMedia({ colorScheme: 'dark' });
        await expectAccessible(page, colourRules);
        expect(complaints).toEqual([]);
      });
    }
  });
}
