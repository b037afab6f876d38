import { expect, test } from '@playwright/test';
import { states } from '../data.mjs';
import { enter, expectAccessible, expectNoSideways } from './visit.ts';

const url = (area: string, rest = ''): string => `/g/${area}/plattegrond${rest}`;
test.beforeEach(({ context, baseURL }) => enter(context, baseURL!));

test('drawing and list hold the same buurten with the same numbers', async ({ page }) => {
  await page.goto(url(states.full, '?laag=organisaties'));
  await expect(page.getByText('Organisaties in 4 buurten. De meeste in Kanaalzone: 2. In 1 buurt kennen wij er nog geen.')).toBeVisible();
  const codes = (selector: string) => page.locator(selector).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.code).sort());
  expect(await codes('svg [data-code]')).toEqual(await codes('tr[data-code]'));
  expect((await page.locator('.plan__number').allTextContents()).sort()).toEqual(['0', '1', '1', '2']);
  await expect(page.getByRole('row', { name: /Kanaalzone/ }).getByRole('cell').nth(5)).toHaveText('2');
  await expect(page.getByRole('row', { name: /Heel/ })).toContainText('18 van 41');
});

test('by keyboard: one stop, arrows walk by direction, Enter opens the list of the buurt', async ({ page }) => {
  await page.goto(url(states.full, '?laag=organisaties&op=2026-01-01'));
  const steps = await page.evaluate(() => history.length);
  const spot = page.locator('.plan__spot');
  await expect(spot).toBeVisible();
  await page.getByRole('textbox', { name: 'Stand op' }).focus();
  await page.keyboard.press('Tab');
  await expect(spot).toBeFocused();
  await expect(spot).toHaveAccessibleName('Het Eiland: 0 organisaties. Buurt 1 van 4. Open de lijst');
  await page.keyboard.press('ArrowDown');
  await expect(spot).toBeFocused();
  await expect(spot).toHaveAccessibleName(/^Molenbuurt: 1 organisatie/);
  await page.keyboard.press('ArrowRight'); // nothing lies there
  await page.keyboard.press('ArrowLeft');
  await expect(spot).toHaveAccessibleName(/^Kanaalzone/);
  await expect(page).toHaveURL(/buurt=BU99990101/);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await expect(page.getByRole('region', { name: 'Kanaalzone' })).toContainText('5 van 8');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/g/BU99990101/lijst?soort=Organisation&op=2026-01-01');
});

test('by pointer: a press on a buurt or in the list chooses it, and the address keeps it', async ({ page }) => {
  await page.goto(url(states.full));
  await page.locator('svg [data-code="BU99990103"]').click({ position: { x: 20, y: 20 } });
  await expect(page.getByRole('heading', { name: 'Stationsplein-Zuid' })).toBeVisible();
  await page.getByRole('button', { name: 'Toon op de plattegrond: Molenbuurt' }).click();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Molenbuurt' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Toon op de plattegrond: Molenbuurt' })).toHaveAttribute('aria-pressed', 'true');
});

test('what is not released says so in words, on the plan and in the list', async ({ page }) => {
  await page.goto(url(states.hidden, '?buurt=BU99990104'));
  await expect(page.getByText('Van 3 buurten is dit nog niet vrijgegeven.')).toBeVisible();
  await expect(page.locator('svg text').filter({ hasText: 'vrijgegeven' })).toHaveCount(3);
  await expect(page.getByRole('region', { name: 'Het Eiland' })).toContainText('Bewonersnog niet vrijgegeven');
  await expect(page.getByRole('row', { name: /Heel/ })).toContainText('nog niet vrijgegeven');
  await expect(page.locator('main')).not.toContainText('41');
});

test('on a phone the plan fits, the list keeps its shape, and paper shows both', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(url(states.full, '?buurt=BU99990103'));
  await expect(page.locator('.plan__map')).toBeVisible();
  await expectNoSideways(page);
  await expect(page.getByRole('columnheader', { name: 'Bewoners' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.plan__map')).toBeVisible();
  await expect(page.getByRole('row', { name: /Het Eiland/ })).toBeVisible();
  await expect(page.getByRole('combobox')).toBeHidden();
});

test('another area keeps the layer and the day', async ({ page }) => {
  await page.goto(url(states.full, '?laag=schakels&op=2026-01-01&buurt=BU99990101'));
  await page.getByRole('button', { name: /ander gebied kiezen/ }).click();
  await page.getByLabel('Zoek een gemeente, wijk of buurt').fill('het veen');
  await page.getByRole('link', { name: /^Het Veen/ }).click();
  await expect(page).toHaveURL(url('WK999902', '?laag=schakels&op=2026-01-01'));
  await expect(page.getByLabel('Toon per buurt')).toHaveValue('schakels');
  await expect(page.getByRole('textbox', { name: 'Stand op' })).toHaveValue('1-1-2026');
});
