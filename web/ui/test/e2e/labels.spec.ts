import { expect, type Page, test } from '@playwright/test';
import { states } from '../data.mjs';
import { enter } from './visit.ts';

// What the letters of the browser take on the screen, where the tests of the placing itself only reckon.

test.beforeEach(({ context, baseURL }) => enter(context, baseURL!));

/** Which texts on the stage touch another, the plate, a tool, or more than a little of a shape; and which are too small. */
const faults = (page: Page): Promise<string[]> => page.evaluate(() => {
  const rounding = 1; // pixel
  const mayCover = 0.2; // share of a name that may lie on a shape rather than find no place
  const boxOf = (one: Element): DOMRect => one.getBoundingClientRect();
  const overlap = (a: DOMRect, b: DOMRect): number =>
    Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left) - rounding) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) - rounding);
  const stage = boxOf(document.querySelector('.drawing')!);
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)].filter((one) => overlap(boxOf(one), stage) > 0);
  const texts = all('.map text');
  if (texts.length < 3) return ['fewer than three texts'];
  return texts.flatMap((text, i) => {
    const box = boxOf(text);
    const others = [...texts.slice(i + 1), ...all('.plate, .crumbs, .map-tools > div')].filter((other) => overlap(box, boxOf(other)) > 0);
    const covered = all('.map [data-id]').filter((shape) => overlap(box, boxOf(shape)) > mayCover * box.width * box.height);
    return [
      ...[...others, ...covered].map((other) => `${text.textContent} on ${other.getAttribute('data-id') ?? other.textContent}`),
      ...(parseFloat(getComputedStyle(text).fontSize) < 12 ? [`${text.textContent} is small`] : []),
    ];
  });
});

for (const width of [360, 1280]) {
  for (const [what, area, rest] of [['one step', states.full, 'f=fatima&n=1'], ['two steps', states.full, 'f=fatima&n=2'], ['three steps', states.full, 'f=piet&n=3'], ['the best known', states.many, 'b=alles']] as const) {
    test(`no text covers another, ${what}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/g/${area}/kaart?v=kaart&${rest}`);
      await expect(page.locator('.map text').first()).toBeVisible();
      await expect.poll(() => faults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Inzoomen' }).click();
      await expect.poll(() => faults(page)).toEqual([]);
    });
  }
}
