import { expect, test } from '@playwright/test';
import { states } from '../data.mjs';
import { enter } from './visit.ts';

const url = (area: string): string => `/g/${area}/ontbrekende-schakels`;
test.beforeEach(({ context, baseURL }) => enter(context, baseURL!));

test('the answer names who connects, who is out of reach and who was never asked', async ({ page }) => {
  await page.goto(url(states.full));
  await expect(page.getByText('Dit antwoord steunt op 38 contacten en 6 schakels. Daarvan vroegen we 21 contacten en 5 schakels naar hun netwerk.')).toBeVisible();
  const fatima = page.getByRole('row', { name: /Fatima Yılmaz.*hoog/ });
  await expect(fatima).toContainText('Dan raakt een groep los van de rest.');
  await expect(page.getByRole('row', { name: /bewoner K7M2/ })).toContainText('Vraag Fatima Yılmaz. Die kent Piet Verhoeven.');
  await expect(page.getByRole('row', { name: /bewoner P4X9/ })).toContainText('oud');
  await expect(page.getByRole('listitem').filter({ hasText: 'bewoner W6T3' })).toContainText('onbekend');
  await expect(page.getByText('Er zijn er nog 12 die u niet mag zien.')).toBeVisible();
  await expect(page.getByText('25 bewoners hebben een schakel binnen 2 stappen')).toBeVisible();
});

test('the page never judges how someone feels', async ({ page }) => {
  for (const area of Object.values(states)) {
    await page.goto(url(area));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.locator('body').innerText()).not.toMatch(/eenza/i);
  }
});

test('an explanation opens, has an address of its own and gives the focus back', async ({ page }) => {
  await page.goto(url(states.full));
  const why = page.getByRole('button', { name: 'Waarom? bewoner K7M2' });
  await why.click();
  const panel = page.getByRole('dialog', { name: 'Waarom staat bewoner K7M2 hier?' });
  await expect(panel).toContainText('De grens is 2.');
  await expect(panel).toContainText('8 september 2026');
  await expect(page).toHaveURL(/waarom=b-k7m2/);
  await expect(why).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(why).toBeFocused();
  await page.goBack();
  await expect(panel).toBeVisible();
});

test('steps and date stand in the address and ask the question anew', async ({ page }) => {
  await page.goto(url(states.full));
  const asked = page.waitForRequest((request) => request.url().includes('hops=3'));
  await page.getByRole('group', { name: 'Stappen tot een schakel' }).getByText('3').click();
  await asked;
  await expect(page).toHaveURL(/n=3/);
  const dated = page.waitForRequest((request) => request.url().includes('date=2026-09-01'));
  await page.getByLabel('Stand op').fill('1-9-2026');
  await page.getByLabel('Stand op').press('Enter');
  await dated;
  await expect(page).toHaveURL(/op=2026-09-01/);
  await page.getByLabel('Stand op').fill('ooit');
  await page.getByLabel('Stand op').press('Enter');
  await expect(page.getByText('Vul een datum in, bijvoorbeeld 12-9-2026.')).toBeVisible();
});

test('a failure keeps the heading and can be tried again', async ({ page }) => {
  await page.goto(url(states.error));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Turfhoek');
  await expect(page.getByText('store.unavailable')).toBeVisible();
  const again = page.waitForRequest(/missing-links/);
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await again;
});

test('no connection says that nothing is lost and recovers', async ({ page }) => {
  await page.route('**/missing-links*', (route) => route.abort());
  await page.goto(url(states.full));
  await expect(page.getByText('Geen verbinding.')).toBeVisible();
  await page.unroute('**/missing-links*');
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(page.getByRole('row', { name: /bewoner K7M2/ })).toBeVisible();
});

test('protected figures are not released and no row shows', async ({ page }) => {
  await page.goto(url(states.notReleased));
  await expect(page.getByRole('heading', { name: 'Nog niet vrijgegeven' })).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('figures in bands are words', async ({ page }) => {
  await page.goto(url(states.hidden));
  await expect(page.getByText('veel', { exact: true })).toBeVisible();
  await expect(page.getByText('Er zijn er nog 3 die u niet mag zien.')).toBeVisible();
});

test('a skeleton shows only when waiting takes long', async ({ page }) => {
  await page.goto(url(states.slow));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Brink');
  await expect(page.getByText('Het antwoord wordt geladen')).toBeAttached();
  await expect(page.getByRole('row', { name: /bewoner K7M2/ })).toBeVisible({ timeout: 20_000 });
});

test('on paper there is nothing to press and the origin stays', async ({ page }) => {
  await page.goto(url(states.full));
  await expect(page.getByRole('row', { name: /bewoner K7M2/ })).toBeVisible();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Afdrukken' })).toBeHidden();
  await expect(page.getByText('Fictieve gegevens')).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(18, 23, 29)');
});
