import { type Browser, expect, type Page, test } from '@playwright/test';

// Runs against the real demo server and relies only on what its interface says. Everything that is
// added has a name of its own, so that a second run does not meet the first.
const unique = Date.now().toString(36);

async function enterAs(page: Page, role: string): Promise<void> {
  await page.goto('/rol');
  await page.getByRole('button', { name: `Kies ${role}`, exact: true }).click();
  await expect(page).not.toHaveURL(/rol/);
}

async function secondPerson(browser: Browser, baseURL: string, role: string, url: string): Promise<Page> {
  const context = await browser.newContext({ baseURL, locale: 'nl-NL' });
  const page = await context.newPage();
  await enterAs(page, role);
  await page.goto(url);
  return page;
}

async function addProfessional(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Mensen en organisaties' }).click();
  await page.getByRole('link', { name: /^Professional toevoegen/ }).click();
  await page.getByLabel('Naam', { exact: true }).fill(name);
  await page.getByLabel('Functie', { exact: true }).selectOption({ label: 'Opbouwwerker' });
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

test('all eight roles can be chosen and the data says that it is fictional', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Kies een rol' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('button', { name: /^Kies / })).toHaveCount(8);
  await expect(page.getByText('Fictieve gegevens')).toBeVisible();
});

test('a networker finds missing links, adds a contact and resolves a conflict', async ({ page, browser, baseURL }) => {
  test.setTimeout(90_000);
  await enterAs(page, 'Netwerker');
  await expect(page.getByRole('heading', { level: 1, name: /^Waar ontbreken schakels in .+\? Zover bekend$/ })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Wie houdt de buurt bij elkaar?' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Wie heeft nog geen schakel dichtbij?' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Van wie weten wij het nog niet?' })).toBeVisible();
  expect(await page.locator('body').innerText()).not.toMatch(/eenza/i);
  const why = page.getByRole('button', { name: /^Waarom\?/ }).first();
  await why.click();
  await expect(page.getByRole('dialog')).toContainText('Regels die gelden');
  await page.keyboard.press('Escape');

  const [first, second] = [`Anna Proef ${unique}`, `Bram Proef ${unique}`];
  await addProfessional(page, first);
  const url = page.url();
  await addProfessional(page, second);

  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill(first);
  await page.getByRole('dialog').getByRole('link', { name: first }).click();
  await expect(page.getByRole('heading', { level: 1, name: first })).toBeVisible();

  await page.getByRole('button', { name: 'Contact toevoegen' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Met wie?' }).fill(second);
  await dialog.getByRole('option', { name: new RegExp(`^${second}`) }).click(); // and not somebody new of that name
  await dialog.getByLabel('Wat voor contact is het?').selectOption({ label: `${first} kent ${second}` });
  await dialog.getByText('Meer invullen').click();
  await dialog.getByLabel(/^Sinds/).fill('5-2026');
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('row', { name: new RegExp(`^${second}`) })).toBeVisible();

  const other = await secondPerson(browser, baseURL!, 'Netwerker', url);
  const mine = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Bewerken' }).click();
  await mine.getByLabel(/^Deskundigheid/).fill('Buurtmoestuin');
  const theirs = other.getByRole('dialog');
  await other.getByRole('button', { name: 'Bewerken' }).click();
  await theirs.getByLabel(/^Deskundigheid/).fill('Jeugd en sport');
  await theirs.getByRole('button', { name: 'Bewaren' }).click();
  await expect(other.getByText('Jeugd en sport').first()).toBeVisible();
  await mine.getByRole('button', { name: 'Bewaren' }).click();
  await expect(mine.getByRole('heading', { name: 'Welke tekst is goed?' })).toBeVisible();
  await expect(mine).toContainText('Buurtmoestuin');
  await expect(mine).toContainText('Jeugd en sport');
  await mine.getByRole('button', { name: 'Bewaar keuze' }).click();
  await expect(mine).toHaveCount(0);
  await expect(page.getByText('Buurtmoestuin').first()).toBeVisible();
  await other.context().close();
});

test('a policy adviser gets no live counts of residents', async ({ page }) => {
  await enterAs(page, 'Beleidsadviseur');
  await expect(page.getByRole('heading', { name: 'Nog niet vrijgegeven' })).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('the answer is there in English too', async ({ page }) => {
  await enterAs(page, 'Netwerker');
  await page.getByRole('button', { name: /menu openen/ }).click();
  await page.getByText('English', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Where are links missing in .+\? As far as we know$/ })).toBeVisible();
});

test('a manager opens a name with a purpose, which is said to be recorded', async ({ page }) => {
  await enterAs(page, 'Manager');
  await page.getByRole('link', { name: 'Mensen en organisaties' }).click();
  await page.getByRole('table').getByRole('link', { name: /^[A-Z]\. .+\.$/ }).first().click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(/^[A-Z]\. /);
  const pseudonym = (await heading.textContent()) ?? '';
  await page.getByLabel('Waarom wilt u de naam zien?').selectOption({ label: 'bespreken van een casus' });
  await page.getByRole('button', { name: 'Open de naam' }).click();
  await expect(page.getByText('U ziet de naam voor: bespreken van een casus. Dit is vastgelegd.')).toBeVisible();
  await expect(heading).not.toHaveText(pseudonym);
  await page.getByRole('button', { name: 'Sluit de naam' }).click();
  await expect(heading).toHaveText(pseudonym);
});
