import { expect, type Page, test } from '@playwright/test';
import { states } from '../data.mjs';
import { overviewOf } from '../overview.mjs';
import { enter } from './visit.ts';

// Who has chosen the colours of the system gets those and no others: a browser leaves what is drawn as it is.

test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' }, viewport: { width: 1280, height: 900 } });
test.beforeEach(({ context, baseURL }) => enter(context, baseURL!));

/** The shapes on the page of the map that have another colour than those of the system, each once. */
const strangers = (page: Page): Promise<string[]> => page.evaluate(() => {
  const probe = document.body.appendChild(document.createElement('i'));
  const system = new Set(['Canvas', 'CanvasText', 'GrayText', 'LinkText', 'Highlight', 'ButtonText', 'ButtonFace'].map((name) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  }));
  probe.remove();
  const found = [...document.querySelectorAll('.map-page svg :is(path, circle, rect, text)')].flatMap((shape) => {
    const { fill, stroke } = getComputedStyle(shape);
    return [['fill', fill], ['stroke', stroke]].flatMap(([what, colour]) => (colour === 'none' || system.has(colour!) ? [] : [`${shape.getAttribute('class') ?? shape.outerHTML}: ${what} ${colour}`]));
  });
  return [...new Set(found)];
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('the map, its legend and its panel have the colours of the system', async ({ page }) => {
      for (const rest of ['f=fatima&n=2', 'pad=k7m2~eettafel']) {
        await page.goto(`/g/${states.full}/kaart?v=kaart&${rest}`);
        await expect(page.locator('.map text').first()).toBeVisible();
        await expect(page.locator('.map .hull, .map .trail').first()).toBeAttached();
        expect(await strangers(page)).toEqual([]);
      }
    });

    test('groups without names have the colours of the system', async ({ page }) => {
      await page.route('**/overview*', (route) => route.fulfill({ json: overviewOf(10_000) }));
      await page.goto(`/g/${states.full}/kaart?v=kaart`);
      await page.locator('.group-button').focus();
      await expect(page.locator('.group-plate')).toBeVisible();
      expect(await strangers(page)).toEqual([]);
    });
  });
}

test('who is chosen and where the keyboard is are two marks', async ({ page }) => {
  await page.goto(`/g/${states.full}/kaart?v=kaart&f=fatima`);
  const button = page.locator('.node-button');
  const outlines = () => button.evaluate((one) => [getComputedStyle(one, '::before').outlineStyle, getComputedStyle(one).outlineStyle]);
  await expect(button).toBeVisible();
  expect(await outlines()).toEqual(['solid', 'none']);
  await button.focus();
  await page.keyboard.press('Shift+ArrowUp');
  expect(await outlines()).toEqual(['solid', 'solid']);
});
