import { expect, type Page, test } from '@playwright/test';

/** Presses Tab until the focus is on what is looked for. */
async function tabTo(page: Page, role: Parameters<Page['getByRole']>[0], name: RegExp | string): Promise<void> {
  const wanted = page.getByRole(role, { name }).first();
  for (let i = 0; i < 80; i++) {
    if (await wanted.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${role} ${name}`);
}

test('from the role to an added contact without a mouse', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Kies een rol' })).toBeVisible();
  await tabTo(page, 'button', 'Kies Netwerker');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /bewoner K7M2/ })).toBeVisible();

  await page.keyboard.press('Shift+Tab');
  await tabTo(page, 'button', 'Waarom? bewoner K7M2');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Waarom staat bewoner K7M2 hier?' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Waarom? bewoner K7M2' })).toBeFocused();

  await page.keyboard.press('/');
  await page.keyboard.type('sanne');
  await expect(page.getByRole('dialog').getByRole('link', { name: 'Sanne Willems' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Sanne Willems' })).toBeVisible();

  await tabTo(page, 'button', 'Contact toevoegen');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Met wie?' })).toBeFocused();
  await page.keyboard.type('tom');
  await expect(page.getByRole('option', { name: /Tom Peeters/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Wat voor contact is het?')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Bewaard: contact van Sanne Willems met Tom Peeters.' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Tom Peeters/ })).toContainText('Kent');
});

test('the skip link leads past the header', async ({ page }) => {
  await page.goto('/hulp');
  await expect(page.getByRole('heading', { level: 1, name: 'Hulp' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('back and forward walk through pages and keep what was chosen', async ({ page }) => {
  await page.goto('/rol');
  await page.getByRole('button', { name: 'Kies Netwerker' }).click();
  await expect(page.getByRole('row', { name: /bewoner K7M2/ })).toBeVisible();
  await page.getByRole('link', { name: 'Mensen en organisaties' }).click();
  await page.getByLabel('Soort').selectOption({ label: 'Organisaties' });
  await page.getByRole('link', { name: 'Moskee Salaam' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Moskee Salaam' })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Soort')).toHaveValue('Organisation');
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1, name: 'Moskee Salaam' })).toBeVisible();
});
