import { expect, type Page, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { states } from '../data.mjs';
import { overviewOf } from '../overview.mjs';
import { complaintsOf, enter, expectAccessible, expectNoSideways } from './visit.ts';

const url = (look: 'kaart' | 'lijst'): string => `/g/${states.full}/kaart?v=${look}`;
const town = overviewOf(10_000);
const hamlet = overviewOf(200);

test.beforeEach(({ context, baseURL }) => enter(context, baseURL!));

/** Answers with this overview in place of the neighbourhood of the mock server. */
async function show(page: Page, overview: object, look: 'kaart' | 'lijst' = 'kaart'): Promise<void> {
  await page.route('**/overview*', (route) => route.fulfill({ json: overview }));
  await page.goto(url(look));
}

/** Chromium draws by software here; this machine says that it does not, so that sigma is used. */
const pretendGpu = (page: Page): Promise<unknown> => page.addInitScript(() => {
  const rendererName = 0x9246; // UNMASKED_RENDERER_WEBGL
  for (const context of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const ask = context.prototype.getParameter;
    context.prototype.getParameter = function (name) {
      return name === rendererName ? 'A graphics processor' : ask.call(this, name);
    };
  }
});

test('a town without a graphics processor opens on groups, and nothing complains', async ({ page }) => {
  const complaints = complaintsOf(page);
  await show(page, town);
  await expect(page.locator('.groups-net .disc')).toHaveCount(town.clusters.length);
  await expect(page.locator('canvas')).toHaveCount(0);
  await expectAccessible(page);
  await expectNoSideways(page);
  expect(complaints).toEqual([]);
});

test('a small area without a graphics processor shows its dots', async ({ page }) => {
  await show(page, hamlet);
  await expect(page.locator('canvas.dots')).toBeVisible();
  await expect(page.locator('.groups-net .disc')).toHaveCount(0);
});

test('the map and the list hold the same groups', async ({ page }) => {
  await show(page, town);
  const indices = async (selector: string): Promise<(string | null)[]> => {
    await expect(page.locator(selector)).toHaveCount(town.clusters.length);
    return page.locator(selector).evaluateAll((all) => all.map((one) => one.getAttribute('data-group')));
  };
  const drawn = await indices('.groups-net .group');
  await page.goto(url('lijst'));
  const listed = await indices('.groups-list tr[data-group]');
  expect(drawn.sort()).toEqual(listed.sort());
});

test('with keys alone every group is reached and opened', async ({ page }) => {
  await show(page, hamlet);
  const button = page.getByRole('button', { name: /contact(en)? met andere groepen/ });
  await button.focus();
  const met = new Set<string>();
  for (let i = 0; i < hamlet.clusters.length; i++) {
    met.add((await button.getAttribute('aria-label'))!);
    await page.keyboard.press('PageDown');
    await expect(button).toBeFocused();
  }
  expect(met.size).toBe(hamlet.clusters.length);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/[?&]b=-?\d+/);
});

test('names are asked of what is in sight, in whole map units', async ({ page }) => {
  await show(page, hamlet);
  await page.getByRole('button', { name: 'Toon namen in dit beeld' }).click();
  await expect(page).toHaveURL(/[?&]b=-?\d+(%2C|,)-?\d+(%2C|,)-?\d+(%2C|,)-?\d+/);
});

test('the first look at a large area says how far the map is and then shows it', async ({ page }) => {
  let done = 0;
  await page.route('**/overview*', async (route) => {
    if (done > 50_000) await route.fulfill({ json: town });
    else await route.fulfill({ status: 202, headers: { 'Retry-After': '1' }, json: { done, of: done && 50_000 } });
  });
  await page.goto(url('kaart'));
  await expect(page.getByRole('status').filter({ hasText: 'Er loopt nog ander werk.' })).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  done = 12_500;
  await expect(page.getByRole('status').filter({ hasText: 'Klaar: 25%.' })).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveAttribute('value', '12500');
  await expectAccessible(page);
  await expectNoSideways(page);
  done = 50_001;
  await expect(page.locator('.groups-net .disc')).toHaveCount(town.clusters.length);
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test('a question that comes before the first look waits for the map as well', async ({ page }) => {
  let asked = 0;
  await page.route('**/map?*', async (route) => {
    asked += 1;
    if (asked > 1) await route.continue();
    else await route.fulfill({ status: 202, json: { done: 1, of: 3 } });
  });
  await page.goto(`${url('kaart')}&f=fatima`);
  await expect(page.getByText('Klaar: 33%.')).toBeVisible();
  await expect(page.getByRole('heading', { name: /Fatima/ })).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test('with a graphics processor sigma draws the dots, within the security policy', async ({ page }) => {
  const complaints = complaintsOf(page);
  await pretendGpu(page);
  await show(page, town);
  await expect(page.locator('.dots canvas').first()).toBeAttached();
  const nearer = page.getByRole('button', { name: 'Inzoomen' });
  for (let i = 0; i < 3; i++) await nearer.click();
  await expect(page.locator('.groups-net .disc')).toHaveCount(0);
  await expect(page.locator('.dots')).toBeVisible();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(complaints).toEqual([]);

  await page.locator('.dots canvas').first().evaluate((canvas) => canvas.dispatchEvent(new Event('webglcontextlost', { cancelable: true })));
  await expect(page.locator('.sigma-nodes')).toHaveCount(0);
  await page.getByRole('button', { name: 'Passend maken' }).first().click();
  await expect(page.locator('.groups-net .disc')).toHaveCount(town.clusters.length);
});

test('the whole is put on paper with its groups, legend, day, source and list, and kept as a picture', async ({ page }) => {
  await show(page, town);
  await expect(page.locator('.groups-net .disc')).toHaveCount(town.clusters.length);
  await page.getByRole('button', { name: 'Bewaren' }).click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^SVG/ }).click()]);
  expect(readFileSync(await file.path(), 'utf8')).toContain('Dikte: aantal contacten');
  await page.emulateMedia({ media: 'print' });
  const picture = page.locator('.print-sheet__picture > svg');
  await expect(picture).toBeVisible();
  await expect(picture).toContainText('Grootte: aantal mensen en organisaties');
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.locator('.print-foot')).toContainText('Bron: Spin in het web. Stand op');
  await expect(page.locator('.map-canvas')).toBeHidden();
});
