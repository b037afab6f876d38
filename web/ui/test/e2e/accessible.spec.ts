import { expect, test } from '@playwright/test';
import { pages } from './pages.ts';
import { complaintsOf, enter, expectAccessible, expectNoSideways } from './visit.ts';

// Every page in every language and width takes long; scripts/nightly.sh asks for it. Otherwise a third of the pages
// is seen, in turn in one look or the other: a tenth of all that there is to see.
const all = process.env.SPINWEB_EVERY_LOOK === 'true';
const looks = all
  ? ['nl', 'en'].flatMap((language) => [320, 768, 1280].map((width) => ({ language, width })))
  : [{ language: 'nl', width: 1280 }, { language: 'en', width: 320 }];

// A theme changes colours and nothing else, so the dark one is checked by the rules about colour.
const darkRules = all ? undefined : ['color-contrast', 'link-in-text-block'];

for (const [turn, { language, width }] of looks.entries()) {
  test.describe(`${language}, ${width} px`, () => {
    test.use({ colorScheme: 'light', viewport: { width, height: 800 }, hasTouch: width < 500 });
    test.slow(all, 'all rules, twice, take axe half a minute of a whole core on the largest page');
    for (const one of pages.filter((_, i) => all || i % (3 * looks.length) === 3 * turn)) {
      test(`${one.name} is accessible in light and dark`, async ({ page, context, baseURL }) => {
        await enter(context, baseURL!, one.role, language, one.accounts);
        const complaints = complaintsOf(page);
        await page.goto(one.url);
        await expect(page.locator('main')).toContainText(one.ready);
        await expectAccessible(page);
        await expectNoSideways(page);
        await page.emulateMedia({ colorScheme: 'dark' });
        await expectAccessible(page, darkRules);
        expect(complaints).toEqual([]);
      });
    }
  });
}
