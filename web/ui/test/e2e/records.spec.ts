import { type Browser, expect, type Page, test } from '@playwright/test';
import { states } from '../data.mjs';
import { enter, expectAccessible } from './visit.ts';

// These tests change records, each its own.
test.beforeEach(({ context, baseURL }) => enter(context, baseURL!));

async function second(browser: Browser, baseURL: string, url: string): Promise<Page> {
  const context = await browser.newContext({ baseURL, locale: 'nl-NL' });
  await enter(context, baseURL, 'manager');
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

async function addOrganisation(page: Page, name: string): Promise<string> {
  await page.goto(`/nieuw/Organisation?g=${states.full}`);
  await page.getByLabel('Naam').fill(name);
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  return page.url();
}

test('the list filters, says what is left out and loads more', async ({ page }) => {
  await page.goto(`/g/${states.many}/lijst`);
  await expect(page.getByText('50 van 130 getoond')).toBeVisible();
  await page.getByRole('button', { name: 'Meer laden' }).click();
  await expect(page.getByText('100 van 130 getoond')).toBeVisible();
  await page.getByLabel('Soort').selectOption({ label: 'Professionals' });
  await expect(page).toHaveURL(/soort=Professional/);
  await expect(page.getByText(/van \d+ getoond/)).toBeVisible();
  await expect(page.getByRole('row', { name: /Wijkhuis/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Filter wissen' }).click();
  await expect(page.getByText('50 van 130 getoond')).toBeVisible();
});

test('an actor shows attributes, contacts twice and history', async ({ page }) => {
  await page.goto('/p/fatima?n=2');
  await expect(page.getByText('vrijwilliger sinds maart 2021, 6 uur per week')).toBeVisible();
  const rows = page.getByRole('table', { name: /dezelfde als in de tekening/ }).locator('tbody tr');
  await expect(rows).toHaveCount(await page.locator('svg.rings path.n').count().then((n) => n - 1));
  await expect(page.getByText('Er zijn er nog 2. Kies minder stappen.')).toBeVisible();
  await expect(page.getByText('Leeftijd: van “30 tot 45 jaar” naar “45 tot 65 jaar”')).toBeVisible();
  await page.getByRole('group', { name: 'Stappen' }).getByText('1').click();
  await expect(rows).toHaveCount(5);
});

test('a resident without a name shows a pseudonym and says so', async ({ page }) => {
  await page.goto('/p/k7m2');
  await expect(page.getByRole('heading', { level: 1, name: 'bewoner K7M2' })).toBeVisible();
  await expect(page.getByText('U ziet een schuilnaam.')).toBeVisible();
});

test('a form without what is needed says what is missing and leads there', async ({ page }) => {
  await page.goto(`/nieuw/Resident?g=${states.full}`);
  await page.getByLabel('Toestemming tot').fill('ooit');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  const summary = page.getByRole('group', { name: 'Er zijn 3 dingen niet goed ingevuld' });
  await expect(summary.getByRole('heading')).toBeFocused();
  await expectAccessible(page);
  await summary.getByRole('link', { name: 'Vul in: grondslag.' }).click();
  await expect(page.getByLabel('Grondslag')).toBeFocused();
  await expect(page.getByLabel('Grondslag')).toHaveAttribute('aria-invalid', 'true');
});

test('what the server finds wrong stands at its field', async ({ page }) => {
  await page.goto(`/nieuw/Organisation?g=${states.full}`);
  await page.getByLabel('Naam').fill('Buurtkamer Zuid');
  await page.getByLabel('Website').fill('www.voorbeeld.nl');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('link', { name: 'Begin het adres met https://.' })).toBeVisible();
  await expect(page.getByLabel('Website')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Naam')).toHaveValue('Buurtkamer Zuid');
});

test('a new actor lands on its own page, in its area', async ({ page }) => {
  await addOrganisation(page, 'Buurtkamer Noord');
  await expect(page.getByRole('status').filter({ hasText: 'Toegevoegd.' })).toBeVisible();
  await expect(page.getByRole('row', { name: /Kanaalzone/ })).toContainText('Is aanwezig in');
});

test('a contact can be added, changed and ended', async ({ page }) => {
  await page.goto('/p/tom');
  await page.getByRole('button', { name: 'Contact toevoegen' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Contact toevoegen' });
  await expect(dialog.getByText('Tom Peeters')).toBeVisible();
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(dialog.getByRole('link', { name: 'Kies met wie het contact is.' })).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Met wie?' }).fill('ilse');
  await dialog.getByRole('option', { name: /Ilse Jacobs/ }).click();
  await dialog.getByLabel('Wat voor contact is het?').selectOption('Tom Peeters kent Ilse Jacobs');
  await dialog.getByText('Meer invullen').click();
  await expectAccessible(page);
  await dialog.getByLabel('Sinds').fill('5-2026');
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  const row = page.getByRole('row', { name: /^Ilse Jacobs/ });
  await expect(row).toContainText('mei 2026');

  await row.getByRole('button', { name: /Wijzig/ }).click();
  await page.getByRole('dialog').getByLabel('Hoe vaak').selectOption({ label: 'Elke maand' });
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await row.getByRole('button', { name: /Wijzig/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Contact beëindigen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Contact beëindigen' }).click();
  await expect(row).toHaveCount(0);
});

test('two people who change the same field choose; other fields go together', async ({ page, browser, baseURL }) => {
  const url = await addOrganisation(page, 'Moestuin De Kas');
  const other = await second(browser, baseURL!, url);
  await page.getByRole('button', { name: 'Bewerken' }).click();
  await page.getByLabel('Naam').fill('Moestuin De Kas en Kruid');
  await page.getByLabel('Website').fill('https://kas.example');
  await other.getByRole('button', { name: 'Bewerken' }).click();
  await other.getByLabel('Naam').fill('Moestuin en Kas');
  await other.getByLabel('Lijn').selectOption('0');
  await other.getByRole('button', { name: 'Bewaren' }).click();
  await expect(other.getByRole('heading', { level: 1, name: 'Moestuin en Kas' })).toBeVisible();

  await page.getByRole('button', { name: 'Bewaren' }).click();
  const clash = page.getByRole('dialog');
  await expect(clash.getByRole('heading', { name: 'Welke tekst is goed?' })).toBeFocused();
  await expect(clash.getByRole('radio')).toHaveCount(2);
  await expect(clash).toContainText('Joke Bakker');
  await expectAccessible(page);
  await clash.getByText('Tekst van Joke Bakker').click();
  await clash.getByRole('button', { name: 'Bewaar keuze' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Moestuin en Kas' })).toBeVisible();
  await expect(page.getByText('https://kas.example').first()).toBeVisible();
  await expect(page.getByText('lijn 0: informeel').first()).toBeVisible();
  await other.context().close();
});

test('two people who change different fields are merged with a notice', async ({ page, browser, baseURL }) => {
  const url = await addOrganisation(page, 'Naaiatelier');
  const other = await second(browser, baseURL!, url);
  await page.getByRole('button', { name: 'Bewerken' }).click();
  await page.getByLabel('Website').fill('https://naai.example');
  await other.getByRole('button', { name: 'Bewerken' }).click();
  await other.getByLabel('Lijn').selectOption('1');
  await other.getByRole('button', { name: 'Bewaren' }).click();
  await expect(other.getByText('lijn 1: eerstelijn').first()).toBeVisible();
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Iemand anders veranderde ook iets.' })).toBeVisible();
  await expect(page.getByText('lijn 1: eerstelijn').first()).toBeVisible();
  await other.context().close();
});

test('an actor can be ended with a date', async ({ page }) => {
  await addOrganisation(page, 'Leesclub');
  await page.getByRole('button', { name: 'Beëindigen' }).click();
  await page.getByRole('dialog').getByLabel('Stopt op').fill('1-12-2026');
  await page.getByRole('dialog').getByRole('button', { name: 'Beëindigen' }).click();
  await expect(page.getByText('Beëindigd per 1 december 2026')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Beëindigen' })).toHaveCount(0);
});

test('who may not write sees no button to write', async ({ page, context, baseURL }) => {
  await context.clearCookies();
  await enter(context, baseURL!, 'policyAdviser');
  await page.goto('/p/fonkel');
  await expect(page.getByRole('heading', { level: 1, name: 'Wijkhuis De Fonkel' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Bewerken|Contact toevoegen|Beëindigen|Wijzig/ })).toHaveCount(0);
  await page.goto('/nieuw/Organisation');
  await expect(page.getByRole('heading', { name: 'U mag dit niet zien' })).toBeVisible();
});
