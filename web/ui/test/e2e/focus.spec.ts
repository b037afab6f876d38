import { expect, type Page, test } from '@playwright/test';
import { states } from '../data.mjs';
import { enter } from './visit.ts';

// Where the focus goes when what has it goes away: WCAG 2.4.3. These tests change records, each its own.
test.beforeEach(({ context, baseURL }) => enter(context, baseURL!));

async function press(page: Page, name: string | RegExp, key = 'Enter'): Promise<void> {
  const button = page.getByRole('button', { name }).first();
  await button.focus();
  await page.keyboard.press(key);
}

async function addOrganisation(page: Page, name: string): Promise<void> {
  await page.goto(`/nieuw/Organisation?g=${states.full}`);
  await page.getByLabel('Naam').fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

test('after a schakel is confirmed or ended the focus is at the heading above it', async ({ page }) => {
  await page.goto('/p/riet');
  await press(page, 'Schakel maken');
  await page.getByRole('dialog').getByLabel('Naam').fill('Koffie in de hal');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Schakel maken' })).toBeFocused();
  const heading = page.getByRole('heading', { level: 2, name: 'Schakel' });
  await press(page, 'Bevestigen Koffie in de hal');
  await expect(heading).toBeFocused();
  await press(page, 'Stoppen Koffie in de hal');
  await page.getByRole('dialog').getByLabel('Stopt op').fill('1-1-2026');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(heading).toBeFocused();
});

test('within a dialog the focus goes on at its heading, and after it back to its button', async ({ page }) => {
  await page.goto('/p/piet');
  const change = page.getByRole('button', { name: /^Wijzig Fatima Yılmaz/ }).first();
  await change.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Contact beëindigen' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(change).toBeFocused();
});

test('a contact that goes into the bin leaves the focus at the contacts', async ({ page }) => {
  await addOrganisation(page, 'Wandelclub');
  await page.keyboard.press('c');
  await expect(page.getByRole('combobox', { name: 'Met wie?' })).toBeFocused();
  await page.keyboard.type('Noor');
  await page.getByRole('option', { name: /Noor Hendriks/ }).click();
  await page.keyboard.press('Enter');
  await page.getByLabel('Netwerk', { exact: true }).selectOption('organisations');
  await press(page, /^Wijzig Noor Hendriks/);
  await page.getByRole('dialog').getByRole('button', { name: 'In de prullenbak' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'In de prullenbak' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Wijzig Noor Hendriks/ })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 2, name: 'Contacten' })).toBeFocused();
});

test('a row that goes leaves the focus at the heading of the page', async ({ page }) => {
  await addOrganisation(page, 'Dansclub');
  await press(page, 'In de prullenbak');
  await page.getByRole('dialog').getByRole('button', { name: 'In de prullenbak' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused(); // another page
  await page.goto('/prullenbak');
  await press(page, /^Terugzetten.*Dansclub/);
  await expect(page.getByRole('button', { name: /^Terugzetten.*Dansclub/ })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Prullenbak' })).toBeFocused();
});

test('a toast that is closed gives the focus back to where it was', async ({ page }) => {
  await addOrganisation(page, 'Biljartclub');
  await page.getByRole('button', { name: 'naam wijzigen' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type(' De Keu');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /De Keu/ })).toBeVisible();
  const pencil = page.getByRole('button', { name: 'naam wijzigen' });
  await expect(pencil).toBeFocused();
  await page.getByRole('status').getByRole('button', { name: 'Sluiten' }).focus();
  await page.keyboard.press('Enter');
  await expect(pencil).toBeFocused();
});
