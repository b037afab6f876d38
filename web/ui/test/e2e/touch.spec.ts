import { type CDPSession, expect, type Locator, type Page, test } from '@playwright/test';
import { states } from '../data.mjs';
import { overviewOf } from '../overview.mjs';
import { enter } from './visit.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
test.beforeEach(({ context, baseURL }) => enter(context, baseURL!));

interface Point {
  x: number;
  y: number;
}

const url = (rest: string): string => `/g/${states.full}/kaart?v=kaart${rest}`;

async function middleOf(one: Locator): Promise<Point> {
  const { x, y, width, height } = (await one.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

/** Fingers of a real hand, by way of the browser itself, so that it decides what is a scroll or a zoom of the page. */
class Fingers {
  private constructor(private readonly cdp: CDPSession) {}

  static async of(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page));
  }

  down = (...at: Point[]): Promise<unknown> => this.#touch('touchStart', at);
  to = (...at: Point[]): Promise<unknown> => this.#touch('touchMove', at);
  /** All leave the glass. */
  up = (): Promise<unknown> => this.#touch('touchEnd', []);
  /** The second one leaves the glass. */
  upSecond = ({ x, y }: Point): Promise<unknown> => this.cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [{ x, y, id: 1 }] });

  /** Several fingers go along straight lines. */
  async glide(from: Point[], to: Point[]): Promise<void> {
    await this.down(...from);
    for (let step = 1; step <= 8; step++) {
      await this.to(...from.map(({ x, y }, i) => ({ x: x + ((to[i]!.x - x) * step) / 8, y: y + ((to[i]!.y - y) * step) / 8 })));
    }
  }

  #touch(type: 'touchStart' | 'touchMove' | 'touchEnd', at: Point[]): Promise<unknown> {
    return this.cdp.send('Input.dispatchTouchEvent', { type, touchPoints: at.map(({ x, y }, id) => ({ x, y, id })) });
  }
}

const pageStands = (page: Page): Promise<unknown> => page.evaluate(() => [window.scrollX, window.scrollY, window.visualViewport!.scale]);
/** The map follows the fingers with its next frame. */
async function expectMoved(one: Locator, from: Point, by: Point): Promise<void> {
  await expect.poll(async () => (await middleOf(one)).x - from.x).toBeCloseTo(by.x, -1);
  await expect.poll(async () => (await middleOf(one)).y - from.y).toBeCloseTo(by.y, -1);
}

const spot = (page: Page, id: string): Locator => page.locator(`.map [data-id="${id}"]`);

test('a tap chooses who is under the finger, and a tap beside everybody chooses nobody', async ({ page }) => {
  await page.goto(url('&f=fatima&n=2'));
  const { x, y } = await middleOf(spot(page, 'piet'));
  await page.touchscreen.tap(x + 12, y - 12);
  const button = page.locator('.node-button');
  await expect(button).toBeFocused();
  await expect(button).toHaveAccessibleName(/^Piet Verhoeven/);
  await expect(page.getByRole('heading', { name: 'Piet Verhoeven' })).toBeVisible();
  const stage = (await page.locator('.drawing').boundingBox())!;
  await page.touchscreen.tap(stage.x + 5, stage.y + 5);
  await expect(button).toHaveAccessibleName(/^Piet Verhoeven/);
});

test('a finger moves the map and not the page', async ({ page }) => {
  await page.goto(url('&f=fatima&n=2'));
  const fingers = await Fingers.of(page);
  const before = await middleOf(spot(page, 'piet'));
  const page0 = await pageStands(page);
  const { x, y } = await middleOf(page.locator('.drawing'));
  const from = { x: x + 60, y: y + 40 };
  await fingers.glide([from], [{ x: from.x - 50, y: from.y - 70 }]);
  await fingers.up();
  await expectMoved(spot(page, 'piet'), before, { x: -50, y: -70 });
  expect(await pageStands(page)).toEqual(page0);
});

test('two fingers bring the map nearer and not the page, and the one that stays moves on', async ({ page }) => {
  await page.goto(url('&f=fatima&n=2'));
  const fingers = await Fingers.of(page);
  const apart = async (): Promise<number> => {
    const [a, b] = [await middleOf(spot(page, 'fatima')), await middleOf(spot(page, 'piet'))];
    return Math.hypot(a.x - b.x, a.y - b.y);
  };
  const before = await apart();
  const page0 = await pageStands(page);
  const { x, y } = await middleOf(page.locator('.drawing'));
  const end = [{ x: x - 80, y }, { x: x + 80, y }];
  await fingers.glide([{ x: x - 40, y }, { x: x + 40, y }], end);
  await expect.poll(async () => (await apart()) / before).toBeCloseTo(2, 1);

  await fingers.upSecond(end[1]!);
  const still = await middleOf(spot(page, 'fatima'));
  await fingers.to({ x: end[0]!.x, y: end[0]!.y + 30 });
  await fingers.to({ x: end[0]!.x, y: end[0]!.y + 60 });
  await expectMoved(spot(page, 'fatima'), still, { x: 0, y: 60 });
  await fingers.up();
  expect((await apart()) / before).toBeCloseTo(2, 1);
  expect(await pageStands(page)).toEqual(page0);
});

test('on the largest group too a finger moves the map, two bring it nearer, and a tap asks its names', async ({ page }) => {
  await page.route('**/overview*', (route) => route.fulfill({ json: overviewOf(10_000) }));
  await page.goto(url(''));
  const fingers = await Fingers.of(page);
  const button = page.locator('.group-button');
  await button.scrollIntoViewIfNeeded();
  const disc = page.locator('.groups-net .disc').first();
  const before = (await disc.boundingBox())!;
  const page0 = await pageStands(page);
  const at = await middleOf(button);
  await fingers.glide([at], [{ x: at.x - 40, y: at.y + 30 }]);
  await fingers.up();
  await expectMoved(button, at, { x: -40, y: 30 });
  const moved = await middleOf(button);
  await expect(page).not.toHaveURL(/[?&]b=/);

  await fingers.glide([{ x: moved.x - 16, y: moved.y }, { x: moved.x + 16, y: moved.y }], [{ x: moved.x - 24, y: moved.y }, { x: moved.x + 24, y: moved.y }]);
  await fingers.up();
  await expect.poll(async () => (await disc.boundingBox())!.width / before.width).toBeGreaterThan(1.25);
  expect(await pageStands(page)).toEqual(page0);

  const last = await middleOf(button);
  await page.touchscreen.tap(last.x, last.y);
  await expect(page).toHaveURL(/[?&]b=-?\d+/);
});

test('everything to press around the map is large enough for a finger', async ({ page }) => {
  await page.goto(url('&f=fatima&n=2'));
  await expect(page.locator('.map-canvas')).toBeVisible();
  const small = await page.locator('main :is(button, a[href], summary, input, select)').evaluateAll((all) => all.flatMap((one) => {
    const { width, height } = (one.closest('label') ?? one).getBoundingClientRect();
    return width > 0 && height > 0 && Math.min(width, height) < 24 ? [one.outerHTML] : [];
  }));
  expect(small).toEqual([]);
  for (const main of await page.locator('.map-tools button, .map-bar .segmented a, .as-of__steps button, .map-panel .button, .grip, .map-filter summary').all()) {
    const box = await main.boundingBox();
    if (box) expect(Math.round(Math.min(box.width, box.height)), await main.innerText()).toBeGreaterThanOrEqual(44);
  }
});
