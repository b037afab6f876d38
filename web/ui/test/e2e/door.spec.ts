import { expect, test } from '@playwright/test';
import { states } from '../data.mjs';
import { enter, expectAccessible } from './visit.ts';

const secret = 'een zin van een paar woorden';

test('who is not known logs in and lands on the page that was asked', async ({ page, context, baseURL }) => {
  await enter(context, baseURL!, '', 'nl', true);
  await page.goto(`/g/${states.full}/lijst?soort=Organisation`);
  await expect(page.getByRole('heading', { level: 1, name: 'Inloggen' })).toBeVisible();
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await expect(page.getByRole('heading', { name: 'Er zijn 2 dingen niet goed ingevuld' })).toBeFocused();
  await page.getByLabel('Inlognaam').fill('n.hendriks');
  await page.getByLabel('Wachtwoord', { exact: true }).fill('dit is niet goed');
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await expect(page.getByRole('link', { name: 'De inlognaam of het wachtwoord klopt niet.' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(secret);
  await page.getByRole('button', { name: 'Toon Wachtwoord' }).click();
  await expect(page.getByLabel('Wachtwoord', { exact: true })).toHaveAttribute('type', 'text');
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await expect(page).toHaveURL(`/g/${states.full}/lijst?soort=Organisation`);
  await expect(page.getByRole('heading', { level: 1, name: 'Mensen en organisaties in Kanaalzone' })).toBeVisible();

  await page.getByRole('button', { name: /menu openen/ }).click();
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Inloggen' })).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
});

test('who tried too often sees a countdown and tries again', async ({ page, context, baseURL }) => {
  await enter(context, baseURL!, '', 'nl', true);
  await page.goto('/inloggen');
  await page.getByLabel('Inlognaam').fill('haast');
  await page.getByLabel('Wachtwoord', { exact: true }).fill('maakt niet uit');
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await expect(page.getByRole('status').filter({ hasText: /Probeer het over 2 seconden opnieuw/ })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'U kunt het opnieuw proberen.' })).toBeVisible();
});

test('what was typed is still there when the session ends midway', async ({ page, context, baseURL }) => {
  await enter(context, baseURL!, 'networker', 'nl', true);
  await page.goto('/nieuw/Organisation');
  await page.getByLabel('Naam').fill('Buurttuin Oost');
  await context.clearCookies({ name: 'role' });
  await page.getByRole('button', { name: 'Bewaren' }).click();
  const dialog = page.getByRole('dialog', { name: 'Log opnieuw in' });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('Wachtwoord', { exact: true }).fill(secret);
  await dialog.getByRole('button', { name: 'Inloggen' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByLabel('Naam')).toHaveValue('Buurttuin Oost');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Buurttuin Oost' })).toBeVisible();
});

test('the token of an invitation leaves the address bar at once and a password follows its rules', async ({ page, context, baseURL }) => {
  await enter(context, baseURL!, '', 'nl', true);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/welkom#nieuw');
  await expect(page.getByText('n.hendriks')).toBeVisible();
  expect(page.url()).toBe(`${baseURL}/welkom`);
  await expect(page.getByText('Gebruik minstens 12 tekens.')).toBeVisible();
  await page.getByLabel('Nieuw wachtwoord', { exact: true }).fill('te kort');
  await page.getByRole('button', { name: 'Bewaren en beginnen' }).click();
  await expect(page.getByRole('link', { name: /Het wachtwoord is te kort/ })).toBeVisible();
  await page.getByLabel('Nieuw wachtwoord', { exact: true }).fill('fiets in de zomerregen');
  await page.getByLabel('Nieuw wachtwoord, nog een keer').fill('fiets in de zomerregen');
  await page.getByRole('button', { name: 'Bewaren en beginnen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Waar ontbreken schakels/ })).toBeVisible();
  expect(asked.join(' ')).not.toContain('nieuw');
  await page.goBack();
  expect(page.url()).not.toContain('#');
});

test('the own password changes after the current one', async ({ page, context, baseURL }) => {
  await enter(context, baseURL!, 'networker', 'nl', true);
  await page.goto('/account');
  await page.getByLabel('Wachtwoord van nu').fill('verkeerd');
  await page.getByLabel('Nieuw wachtwoord', { exact: true }).fill('regen op het dak');
  await page.getByLabel('Nieuw wachtwoord, nog een keer').fill('regen op het dak');
  await page.getByRole('button', { name: 'Wachtwoord wijzigen' }).click();
  await expect(page.getByRole('link', { name: 'Dit is niet uw wachtwoord van nu.' })).toBeVisible();
  await page.getByLabel('Wachtwoord van nu').fill(secret);
  await page.getByRole('button', { name: 'Wachtwoord wijzigen' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Uw wachtwoord is gewijzigd.' })).toBeVisible();
});
