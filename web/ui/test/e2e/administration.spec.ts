import { expect, test } from '@playwright/test';
import { enter, expectAccessible } from './visit.ts';

test.beforeEach(({ context, baseURL }) => enter(context, baseURL!, 'administrator', 'nl', true));

test('an administrator begins at the administration and adds an account with a link that shows once', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Beheer' })).toBeVisible();
  await page.getByRole('link', { name: 'Accounts' }).click();
  await page.getByRole('button', { name: 'Account toevoegen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Account toevoegen' }).click();
  await expect(dialog.getByRole('link', { name: 'Kies een rol.' })).toBeVisible();
  await dialog.getByLabel('Inlognaam').fill('n.hendriks');
  await dialog.getByRole('radio', { name: /Netwerker/ }).check();
  await expectAccessible(page);
  await dialog.getByLabel('Persoon').fill('tom');
  await dialog.getByRole('button', { name: 'Tom Peeters' }).click();
  await dialog.getByRole('button', { name: 'Account toevoegen' }).click();
  await expect(dialog.getByRole('link', { name: 'Deze inlognaam is er al. Kies een andere.' })).toBeVisible();
  await dialog.getByLabel('Inlognaam').fill('t.peeters');
  await dialog.getByRole('button', { name: 'Account toevoegen' }).click();
  await expect(page.getByRole('dialog', { name: 'Link voor t.peeters' }).getByLabel('Link')).toHaveValue(/\/welkom#token/);
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).last().click();
  await expect(page.getByRole('row', { name: /t\.peeters/ })).toContainText('uitgenodigd');
});

test('an account is changed, blocked and gets a new link', async ({ page }) => {
  await page.goto('/beheer/accounts');
  const row = page.getByRole('row', { name: /i\.jacobs/ });
  await row.getByRole('button', { name: /Wijzig/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /Beleidsadviseur/ }).check();
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(row).toContainText('Beleidsadviseur');
  await row.getByRole('button', { name: /Wijzig/ }).click();
  await dialog.getByRole('button', { name: 'Nieuwe link maken' }).click();
  await dialog.getByRole('button', { name: 'Nieuwe link maken' }).click();
  await expect(dialog.getByLabel('Link', { exact: true })).toHaveValue(/#token/);
  await page.keyboard.press('Escape');
  await row.getByRole('button', { name: /Wijzig/ }).click();
  await dialog.getByRole('button', { name: 'Blokkeren' }).click();
  await dialog.getByRole('button', { name: 'Blokkeren' }).click();
  await expect(row).toContainText('geblokkeerd');
});

test('a team gets a member and an area, and two changes at once meet', async ({ page, context, baseURL }) => {
  await page.goto('/beheer/teams');
  await page.getByRole('button', { name: 'Team toevoegen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Naam').fill('Team Molenbuurt');
  await dialog.getByLabel('Soort team').selectOption({ label: 'Wijkteam' });
  const members = dialog.getByRole('group', { name: /Leden/ });
  await members.getByLabel('Toevoegen').fill('ilse');
  await members.getByRole('button', { name: 'Ilse Jacobs' }).click();
  const places = dialog.getByRole('group', { name: /Gebieden/ });
  await places.getByLabel('Toevoegen').fill('molen');
  await places.getByRole('button', { name: 'Molenbuurt' }).click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  const row = page.getByRole('row', { name: /Team Molenbuurt/ });
  await expect(row).toContainText('Ilse Jacobs');
  await expect(row).toContainText('Molenbuurt');

  const other = await context.newPage();
  await other.goto(`${baseURL}/beheer/teams`);
  await row.getByRole('button', { name: /Wijzig/ }).click();
  await other.getByRole('row', { name: /Team Molenbuurt/ }).getByRole('button', { name: /Wijzig/ }).click();
  await other.getByLabel('Naam').fill('Molenteam');
  await other.getByRole('button', { name: 'Bewaren' }).click();
  await expect(other.getByRole('row', { name: /Molenteam/ })).toBeVisible();
  await dialog.getByLabel('Naam').fill('Team van de molen');
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(dialog.getByRole('heading', { name: 'Welke tekst is goed?' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Bewaar keuze' }).click();
  await expect(page.getByRole('row', { name: /Team van de molen/ })).toContainText('Ilse Jacobs');
});
