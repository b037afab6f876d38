import { expect, type Page, test } from '@playwright/test';
import { states } from '../data.mjs';
import { enter, expectAccessible } from './visit.ts';

test.beforeEach(({ context, baseURL }) => enter(context, baseURL!));

async function addOrganisation(page: Page, name: string): Promise<void> {
  await page.goto(`/nieuw/Organisation?g=${states.full}`);
  await page.getByLabel('Naam').fill(name);
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}
async function rename(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Bewerken' }).click();
  await page.getByRole('dialog').getByLabel('Naam').fill(name);
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

test('a change is undone from the toast, done again, and undone with the keyboard after a reload', async ({ page }) => {
  await addOrganisation(page, 'Koor Zuid');
  await rename(page, 'Koor Noord');
  await expectAccessible(page);
  await page.getByRole('status').getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Koor Zuid' })).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: 'Toch doen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Koor Noord' })).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.getItem('spin.changes'))).toMatch(/^\[\d+(,\d+)*\]$/);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Koor Noord' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { level: 1, name: 'Koor Zuid' })).toBeVisible();
});

test('the history undoes a change, and says it when someone was later', async ({ page }) => {
  await addOrganisation(page, 'Schaakclub');
  await rename(page, 'Schaakclub De Toren');
  await rename(page, 'Schaakclub Het Paard');
  await page.getByRole('button', { name: /^Ongedaan maken.*wijziging/ }).nth(1).click();
  await expect(page.getByRole('status').filter({ hasText: 'Iemand heeft dit daarna veranderd.' })).toBeVisible();
  await page.getByRole('button', { name: /^Ongedaan maken.*wijziging/ }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Schaakclub De Toren' })).toBeVisible();
  await expect(page.getByText('Ongedaan gemaakt', { exact: true })).toBeVisible();
});

test('an actor goes into the bin with its contacts and comes back', async ({ page }) => {
  await addOrganisation(page, 'Fietsclub');
  await page.getByRole('button', { name: 'In de prullenbak' }).click();
  await expect(page.getByRole('dialog')).toContainText('1 contact gaat mee.');
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'In de prullenbak' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'In de prullenbak, met 1 contact.' })).toBeVisible();
  await page.getByRole('button', { name: /menu openen/ }).click();
  await page.getByRole('link', { name: 'Prullenbak' }).click();
  await expect(page.getByRole('row', { name: /Fietsclub/ })).toContainText('25 december 2026');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Terugzetten Fietsclub' }).click();
  await page.getByRole('link', { name: 'Bekijk Fietsclub' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Fietsclub' })).toBeVisible();
});

test('what is deleted for good asks once more', async ({ page }) => {
  await addOrganisation(page, 'Proefclub');
  await page.getByRole('button', { name: 'In de prullenbak' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'In de prullenbak' }).click();
  await page.goto('/prullenbak');
  await page.getByRole('button', { name: 'Voorgoed verwijderen Proefclub' }).click();
  await expect(page.getByRole('dialog')).toContainText('Dit kunt u niet ongedaan maken.');
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Voorgoed verwijderen' }).click();
  await expect(page.getByRole('row', { name: /Proefclub/ })).toHaveCount(0);
});

test('a change of someone else shows by itself, and waits while a form is open', async ({ page, browser, baseURL }) => {
  await addOrganisation(page, 'Leeszaal');
  const context = await browser.newContext({ baseURL, locale: 'nl-NL' });
  await enter(context, baseURL!, 'manager');
  const other = await context.newPage();
  await other.goto(page.url());
  await rename(other, 'Leeszaal Oost');
  await expect(page.getByRole('heading', { level: 1, name: 'Leeszaal Oost' })).toBeVisible();
  await page.getByRole('button', { name: 'Bewerken' }).click();
  await rename(other, 'Leeszaal West');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Er is iets veranderd.')).toBeVisible();
  await expect(page.locator('h1')).toHaveText('Leeszaal Oost');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Vernieuwen' }).click();
  await expect(page.locator('h1')).toHaveText('Leeszaal West');
  await context.close();
});

test('an import is tried, stopped by a fault, kept and rolled back', async ({ page, context, baseURL }) => {
  await context.clearCookies();
  await enter(context, baseURL!, 'administrator');
  await page.goto('/import');
  await page.getByRole('button', { name: 'Proef doen' }).click();
  await expect(page.getByText('Kies eerst een bestand.')).toBeVisible();
  const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Kies bestanden' }).setInputFiles([csv('mensen.csv', 'kind;name\nfout;x'), csv('plaatje.png', 'x')]);
  await expect(page.getByText('Dit kunnen wij niet lezen: plaatje.png.')).toBeVisible();
  await page.getByRole('button', { name: 'Proef doen' }).click();
  await expect(page.getByText('Er zijn 2 fouten.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Vul een datum in/ })).toContainText('mensen.csv');
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bevindingen als CSV' }).click();
  expect((await download).suggestedFilename()).toBe('bevindingen.csv');

  await page.getByRole('button', { name: 'Kies bestanden' }).setInputFiles(csv('mensen.csv', 'kind;name\nOrganisation;Koor'));
  await page.getByRole('button', { name: 'Proef doen' }).click();
  await expect(page.getByText('Proef: 12 nieuw, 3 gewijzigd, 105 hetzelfde.')).toBeVisible();
  await page.getByRole('button', { name: 'Nu echt bewaren' }).click();
  await expect(page.getByText('Bewaard: 12 nieuw, 3 gewijzigd, 105 hetzelfde.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Terugdraaien', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Terugdraaien' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'De import is teruggedraaid.' })).toBeVisible();
});

test('a running import can be stopped', async ({ page, context, baseURL }) => {
  await context.clearCookies();
  await enter(context, baseURL!, 'administrator');
  await page.goto('/import');
  await page.getByRole('button', { name: 'Kies bestanden' }).setInputFiles({ name: 'traag.csv', mimeType: 'text/csv', buffer: Buffer.from('kind\nx') });
  await page.getByRole('button', { name: 'Proef doen' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(page.getByText('40 rijen gelezen')).toBeVisible();
  await page.getByRole('button', { name: 'Stoppen', exact: true }).click();
  await expect(page.locator('.note').filter({ hasText: 'Gestopt' })).toContainText('Er is niets bewaard.');
});

test('the list is exported as files, by who may', async ({ page }) => {
  await page.goto(`/g/${states.full}/lijst`);
  await page.getByRole('button', { name: 'Exporteren' }).click();
  const menu = page.getByRole('dialog', { name: 'Exporteren als bestand' });
  await expect(menu.getByRole('link')).toHaveCount(4);
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await menu.getByRole('link', { name: /GraphML/ }).click();
  expect((await download).suggestedFilename()).toBe('netwerk.graphml');
});

test('the retention dates lead to the record', async ({ page }) => {
  await page.goto('/bewaartermijnen');
  await expect(page.getByText('Er loopt niets af')).toBeVisible();
  await page.getByLabel('Loopt af tot en met').fill('1-1-2027');
  await page.getByLabel('Loopt af tot en met').press('Enter');
  await expect(page.getByRole('row', { name: /bewoner P4X9/ })).toContainText('voorbij');
  await page.getByRole('link', { name: 'Fatima Yılmaz' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Fatima Yılmaz' })).toBeVisible();
});
