import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { states } from '../data.mjs';
import { enter } from './visit.ts';

const url = (area: string): string => `/g/${area}/posities`;
test.beforeEach(({ context, baseURL }) => enter(context, baseURL!));

test('the list says where everybody stands, by number or by class', async ({ page }) => {
  await page.goto(url(states.full));
  const fatima = page.getByRole('row', { name: /Fatima Yılmaz/ });
  await expect(fatima.getByRole('cell').nth(0)).toHaveText('6');
  await expect(fatima.getByRole('cell').nth(1)).toHaveText('hoog');
  await expect(fatima.getByRole('cell').nth(3)).toHaveText('20%');
  await expect(fatima.getByRole('cell').nth(4)).toHaveText('ja');
  await expect(page.getByRole('row', { name: /Ilse Jacobs/ }).getByRole('cell').nth(3)).toContainText('zegt hier niets');
  await expect(page.getByText('Er zijn er nog 3 die u niet mag zien.')).toBeVisible();
});

test('a heading sorts, says so and keeps the focus', async ({ page }) => {
  await page.goto(url(states.full));
  const heading = page.getByRole('columnheader', { name: 'Contacten' });
  await expect(page.getByRole('columnheader', { name: 'Verbindt' })).toHaveAttribute('aria-sort', 'descending');
  await heading.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/sorteer=-contacts/);
  await expect(page.getByRole('rowheader').first()).toContainText('Fatima');
  await page.keyboard.press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.getByRole('rowheader').first()).toContainText('Ilse');
  await expect(page.getByRole('status').filter({ hasText: 'contacten, laagste eerst' })).toBeVisible();
  await expect(heading.getByRole('button')).toBeFocused();
});

test('on a small screen a field sorts', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(url(states.full));
  await page.getByLabel('Sorteer op').selectOption('label');
  await expect(page).toHaveURL(/sorteer=label/);
});

test('all rows can be saved as a file', async ({ page }) => {
  await page.goto(url(states.many));
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Bewaren als CSV' }).click()]);
  const lines = readFileSync(await file.path(), 'utf8').trimEnd().split('\r\n');
  expect(lines).toHaveLength(131);
  expect(lines[0]).toBe('\uFEFF"Wie";"Soort";"Contacten";"Verbindt";"Nabij";"Kring";"Enige weg"');
});

test('what takes long says how far it is and comes by itself', async ({ page }) => {
  let asked = 0;
  await page.route('**/measures?*', async (route) => {
    asked += 1;
    if (asked > 2) await route.continue();
    else await route.fulfill({ status: 202, json: { done: asked, of: 4 } });
  });
  await page.goto(url(states.full));
  await expect(page.getByText('Klaar: 1 van 4 maten.')).toBeVisible();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(page.getByRole('row', { name: /Fatima Yılmaz/ })).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test('a page about a person tells the position in words and how we know', async ({ page }) => {
  await page.goto('/p/fatima');
  const section = page.getByRole('region', { name: 'Positie in het netwerk' });
  await expect(section).toContainText('Fatima Yılmaz verbindt als enige groepen met elkaar.');
  await section.getByText('Hoe weten wij dit?').click();
  await expect(section).toContainText('Van 5 bewoners die een contact zijn, vroegen we er 3 naar hun netwerk.');
  await page.goto('/p/k7m2');
  await expect(page.getByRole('region', { name: 'Positie in het netwerk' })).toContainText('alleen met de naam en in uw eigen gebied');
});
