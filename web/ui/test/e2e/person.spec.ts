import { expect, type Page, test } from '@playwright/test';
import { states } from '../data.mjs';
import { enter, expectAccessible, expectNoSideways } from './visit.ts';

// These tests change records, each its own.
test.beforeEach(({ context, baseURL }) => enter(context, baseURL!));

const says = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });

async function addOrganisation(page: Page, name: string): Promise<string> {
  await page.goto(`/nieuw/Organisation?g=${states.full}`);
  await page.getByLabel('Naam').fill(name);
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  return page.url();
}

test('the head says who it is, on what ground we know it, and when consent ends', async ({ page }) => {
  await page.goto('/p/piet');
  await expect(page.getByText('Grondslag: toestemming tot 31 december 2026')).toBeVisible();
  await expect(page.getByText('U mag dit zien als netwerker')).toBeVisible();
  await expect(page.getByText('De toestemming loopt af op 31 december 2026.')).toBeVisible();
  const row = page.getByRole('row', { name: /^Fatima Yılmaz/ });
  await expect(row).toContainText('14 maanden oud');
  await expect(row).toContainText('huisbezoek');
  await page.getByRole('button', { name: 'Opnieuw vragen of wijzigen' }).click();
  await expect(page.getByRole('dialog').getByLabel('Toestemming tot')).toHaveValue('31-12-2026');
  await expectAccessible(page);
});

test('a field is changed where it stands, says when it was kept, and is taken back', async ({ page }) => {
  await addOrganisation(page, 'Kookclub');
  await page.getByRole('button', { name: 'naam wijzigen' }).click();
  await expect(page.getByLabel('Naam')).toBeFocused();
  await expectAccessible(page);
  await page.getByLabel('Naam').fill('Kookclub Zuid');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Kookclub Zuid' })).toBeVisible();
  await expect(page.getByText(/Bewaard \d\d:\d\d/)).toBeVisible();
  await page.getByRole('button', { name: 'Website' }).click();
  await page.getByLabel('Website').fill('kookclub.example');
  await page.getByRole('heading', { level: 1 }).click(); // leaving keeps; the server finds it wrong
  await expect(page.getByText('Begin het adres met https://.')).toBeVisible();
  await page.getByLabel('Website').press('Escape');
  await expect(page.getByLabel('Website')).toHaveCount(0);
  await page.getByRole('button', { name: /Ongedaan maken.*naam/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kookclub', exact: true })).toBeVisible();
});

test('two people who change one field in place choose which is right', async ({ page, browser, baseURL }) => {
  const url = await addOrganisation(page, 'Zangkoor');
  const context = await browser.newContext({ baseURL: baseURL!, locale: 'nl-NL' });
  await enter(context, baseURL!, 'manager');
  const other = await context.newPage();
  await other.goto(url);
  await page.getByRole('button', { name: 'naam wijzigen' }).click();
  await page.getByLabel('Naam').fill('Zangkoor Noord');
  await other.getByRole('button', { name: 'naam wijzigen' }).click();
  await other.getByLabel('Naam').fill('Zangkoor Oost');
  await other.keyboard.press('Enter');
  await expect(other.getByRole('heading', { level: 1, name: 'Zangkoor Oost' })).toBeVisible();
  await page.getByLabel('Naam').press('Enter');
  const clash = page.getByRole('dialog', { name: 'Naam' });
  await expect(clash).toContainText('Zangkoor Oost');
  await expect(clash).toContainText('Joke Bakker');
  await clash.getByRole('button', { name: 'Bewaar keuze' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Zangkoor Noord' })).toBeVisible();
  await context.close();
});

test('a contact with someone new takes a few keys, and one undo takes both back', async ({ page }) => {
  await page.goto('/p/goorloop');
  await expect(page.getByRole('heading', { level: 1, name: 'Thuiszorg Goorloop' })).toBeVisible();
  await page.keyboard.press('c');
  const dialog = page.getByRole('dialog', { name: 'Contact toevoegen' });
  await expect(dialog.getByRole('combobox', { name: 'Met wie?' })).toBeFocused();
  await page.keyboard.type('goorloop');
  await expect(dialog.getByRole('option', { name: /‘goorloop’/ }).first()).toBeVisible();
  await expect(dialog.getByRole('option', { name: 'Thuiszorg Goorloop' })).toHaveCount(0); // nobody is a contact of themselves
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Zorgmaat');
  await expect(dialog.getByRole('option', { name: 'Nieuw: ‘Zorgmaat’ als organisatie' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('Wat voor contact is het?')).toBeFocused();
  await expect(dialog.getByLabel('Wat voor contact is het?').locator('option:checked')).toHaveText('Thuiszorg Goorloop werkt samen met Zorgmaat');
  await page.keyboard.press('Enter');
  await expect(says(page, 'Bewaard: contact van Thuiszorg Goorloop met Zorgmaat.')).toBeVisible();
  await page.getByLabel('Netwerk', { exact: true }).selectOption('organisations');
  await expect(page.getByRole('row', { name: /Zorgmaat/ }).first()).toBeVisible();
  expect(page.url()).not.toMatch(/zorgmaat/i);
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toMatch(/zorgmaat/i);
  await says(page, 'Bewaard').getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByRole('row', { name: /Zorgmaat/ })).toHaveCount(0);
});

test('a contact with a new resident asks on a phone what the law needs', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/g/${states.full}/lijst`);
  await page.getByRole('button', { name: 'Contact toevoegen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Contact toevoegen' });
  await dialog.getByRole('combobox', { name: 'Wie?', exact: true }).fill('tom');
  await dialog.getByRole('option', { name: /Tom Peeters/ }).click();
  await dialog.getByRole('combobox', { name: 'Met wie?' }).fill('Jan de Vries');
  await dialog.getByRole('option', { name: 'als bewoner' }).click();
  await expect(dialog.getByLabel('Grondslag')).toBeFocused();
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(dialog.getByRole('link', { name: 'Vul in: grondslag.' })).toBeVisible();
  await dialog.getByLabel('Grondslag').selectOption({ label: 'Toestemming' });
  await dialog.getByLabel('Toestemming tot').fill('1-6-2027');
  await expectNoSideways(page);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(says(page, 'Bewaard: contact van Tom Peeters met Jan de Vries.')).toBeVisible();
});

test('that a network was asked is one form away, also of a pseudonym', async ({ page }) => {
  await page.goto('/p/w6t3');
  await expect(page.getByText('Netwerk nog niet gevraagd')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bewerken' })).toHaveCount(0); // no more than this may be changed
  await page.getByRole('button', { name: 'Netwerk gevraagd' }).click();
  const dialog = page.getByRole('dialog', { name: 'Netwerk gevraagd aan bewoner W6T3' });
  await expect(dialog.getByText('Noor Hendriks')).toBeVisible();
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(dialog.getByRole('link', { name: 'Vul in: netwerk gevraagd: omvang.' })).toBeVisible();
  await dialog.getByLabel('Netwerk gevraagd: omvang').selectOption({ label: 'Gedeeltelijk' });
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByText('door Noor Hendriks · gedeeltelijk · vandaag')).toBeVisible();
  await says(page, 'Bewaard.').getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByText('Netwerk nog niet gevraagd')).toBeVisible();
});

test('a schakel is made, confirmed and ended on the page of who holds it', async ({ page }) => {
  await page.goto('/p/riet');
  await page.getByRole('button', { name: 'Schakel maken' }).click();
  const dialog = page.getByRole('dialog', { name: 'Riet van den Broek als schakel' });
  await expect(dialog.getByText('Kanaalzone')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('Naam').fill('Soep en praat');
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByText('nog niet bevestigd', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Bevestigen Soep en praat' }).click();
  await expect(page.getByText('bevestigd', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Soep en praat' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Soep en praat' })).toBeVisible();
  await page.getByRole('button', { name: 'Stoppen Soep en praat' }).click();
  await page.getByRole('dialog').getByLabel('Stopt op').fill('1-1-2026');
  await page.getByRole('dialog').getByRole('button', { name: 'Stoppen' }).click();
  await expect(says(page, 'Beëindigd. Wat er was, blijft bewaard.')).toBeVisible();
});

test('something of any kind can be added, with whom it is about', async ({ page }) => {
  await page.goto(`/g/${states.full}/lijst`);
  await page.getByRole('link', { name: 'Iets anders…' }).click();
  await page.getByRole('link', { name: 'Vraag' }).click();
  await page.getByLabel('Vraag of idee').fill('Wie helpt met de tuin?');
  await page.getByLabel('Bij wie of wat hoort dit').fill('riet');
  await page.getByRole('button', { name: 'Riet van den Broek' }).click();
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('row', { name: /Riet van den Broek/ })).toContainText('Gaat over');
});

test('who sees of a resident no more than a name does not read that nobody asked about the network', async ({ page }) => {
  await page.goto('/p/h5b1');
  await expect(page.getByText('Netwerk nog niet gevraagd')).toBeVisible();
  await page.route('**/v1/actors/h5b1', async (route) => {
    const response = await route.fetch();
    const { attributes: _, ...rest } = (await response.json()) as { attributes: unknown };
    await route.fulfill({ response, json: { ...rest, attributes: {} } });
  });
  await page.reload();
  await expect(page.getByText('Er is verder niets vastgelegd, of u mag het niet zien.')).toBeVisible();
  await expect(page.getByText('Netwerk nog niet gevraagd')).toHaveCount(0);
});

test('a page that is not there leads to the beginning', async ({ page }) => {
  await page.goto('/p/niemand');
  await page.getByRole('link', { name: 'Naar het begin', exact: true }).click();
  await expect(page).not.toHaveURL(/niemand/);
});
