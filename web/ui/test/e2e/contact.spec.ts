import { expect, type Page, test } from '@playwright/test';
import { enter } from './visit.ts';

test.beforeEach(({ context, baseURL }) => enter(context, baseURL!));

/** Holds the answers to what is searched until the returned function is called. */
async function heldSearches(page: Page): Promise<() => void> {
  let letGo = (): void => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/v1/actors/_search', async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

async function askedWithWhom(page: Page, name: string) {
  await page.goto('/p/goorloop');
  await expect(page.getByRole('heading', { level: 1, name: 'Thuiszorg Goorloop' })).toBeVisible();
  await page.keyboard.press('c');
  const dialog = page.getByRole('dialog', { name: 'Contact toevoegen' });
  await expect(dialog.getByRole('combobox', { name: 'Met wie?' })).toBeFocused();
  await page.keyboard.type(name);
  await expect(dialog.getByText('Zoeken…')).toBeVisible();
  return dialog;
}

test('somebody new is offered when it is known who there is, at once in its place', async ({ page }) => {
  const letGo = await heldSearches(page);
  const dialog = await askedWithWhom(page, 'noor');
  const offer = dialog.locator('[role=option]').filter({ hasText: 'Nieuw: ‘noor’' });
  await expect(offer.first()).toBeHidden();
  await expect(dialog.getByRole('listbox')).toHaveAttribute('aria-busy', 'true');
  await offer.first().click({ force: true, timeout: 500 }).catch(() => undefined); // nothing is there to be hit
  await expect(dialog.getByText(/^nieuw: /)).toHaveCount(0);
  letGo();
  await expect(dialog.getByRole('option').first()).toContainText('Noor Hendriks');
  await expect(offer.first()).toBeVisible();
});

test('Enter before the answer takes the one who was found, and nobody twice', async ({ page }) => {
  const letGo = await heldSearches(page);
  const dialog = await askedWithWhom(page, 'noor h');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('combobox', { name: 'Met wie?' })).toBeVisible();
  letGo();
  await expect(dialog.getByLabel('Wat voor contact is het?')).toBeFocused();
  await expect(dialog.getByText('Noor Hendriks', { exact: true })).toBeVisible();
  await expect(dialog.getByText(/^nieuw: /)).toHaveCount(0);
});

test('Enter before the answer makes nobody new, and the next Enter does', async ({ page }) => {
  const letGo = await heldSearches(page);
  const dialog = await askedWithWhom(page, 'Zorgmaatje');
  await page.keyboard.press('Enter');
  letGo();
  const offer = dialog.getByRole('option', { name: /‘Zorgmaatje’/ }).first();
  await expect(offer).toBeVisible();
  await expect(offer).toHaveAttribute('aria-selected', 'true');
  await expect(dialog.getByText(/^nieuw: /)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/^nieuw: /)).toBeVisible();
});

test('who is reached with the arrows is in sight, also below those that are', async ({ page }) => {
  await page.goto('/p/goorloop');
  await expect(page.getByRole('heading', { level: 1, name: 'Thuiszorg Goorloop' })).toBeVisible();
  await page.keyboard.press('c');
  await expect(page.getByRole('combobox', { name: 'Met wie?' })).toBeFocused();
  await page.keyboard.type('e');
  const options = page.getByRole('option');
  await expect(options.last()).toContainText('Nieuw: ‘e’');
  expect(await options.count()).toBeGreaterThan(5);
  await expect(options.last()).not.toBeInViewport({ ratio: 0.9 });
  await page.keyboard.press('ArrowUp'); // from the first to the last
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await expect(options.last()).toBeInViewport({ ratio: 0.9 });
});
