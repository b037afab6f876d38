import { expect, test } from '@playwright/test';
import { states } from '../data.mjs';
import { complaintsOf, enter, expectAccessible, expectNoSideways } from './visit.ts';

test('without a role every page leads to the roles, and a role leads to the first answer', async ({ page }) => {
  await page.goto(`/g/${states.full}/lijst`);
  await expect(page.getByRole('heading', { level: 1, name: 'Kies een rol' })).toBeVisible();
  await expect(page.getByText('Fictieve gegevens')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Privacyfunctionaris' })).toContainText('Ziet wie wat bekeek');
  await page.getByRole('button', { name: 'Kies Netwerker' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waar ontbreken schakels in Kanaalzone? Zover bekend');
  await expect(page.getByText('Fictieve gegevens')).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test(`menus and search are accessible when open, ${theme}, ${width} px`, async ({ page, context, baseURL }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: theme });
      await enter(context, baseURL!);
      const complaints = complaintsOf(page);
      await page.goto('/hulp');
      await page.getByRole('button', { name: /ander gebied kiezen/ }).click();
      await expect(page.getByLabel('Zoek een gemeente, wijk of buurt')).toBeFocused();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /menu openen/ }).click();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await page.keyboard.press('/');
      await page.getByRole('searchbox').fill('e');
      await expect(page.getByRole('dialog').getByRole('heading', { name: 'Organisaties' })).toBeVisible();
      await expectAccessible(page);
      await expectNoSideways(page);
      expect(complaints).toEqual([]);
    });
  }
}

test('the area switcher finds a buurt and keeps the page', async ({ page, context, baseURL }) => {
  await enter(context, baseURL!);
  await page.goto(`/g/${states.full}/lijst`);
  await page.getByRole('button', { name: /ander gebied kiezen/ }).click();
  await page.getByLabel('Zoek een gemeente, wijk of buurt').fill('molen');
  await page.getByRole('link', { name: /Molenbuurt/ }).click();
  await expect(page).toHaveURL(`/g/${states.empty}/lijst`);
  await expect(page.getByRole('heading', { level: 1, name: 'Mensen en organisaties in Molenbuurt' })).toBeVisible();
});

test('what is searched stays out of address, history and storage', async ({ page, context, baseURL }) => {
  await enter(context, baseURL!);
  await page.goto(`/g/${states.full}/lijst`);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('Verhoe');
  await page.getByRole('dialog').getByRole('link', { name: 'Piet Verhoeven' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Piet Verhoeven' })).toBeVisible();
  expect(asked.join(' ') + page.url() + (await page.title())).not.toMatch(/verhoe/i);
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(kept).toBe('[{"spin.language":"nl"},{}]');
});

test('language and theme change at once and stay', async ({ page, context, baseURL }) => {
  await context.addCookies([{ name: 'role', value: 'networker', url: baseURL! }]);
  await page.goto('/hulp');
  await page.getByRole('button', { name: /menu openen/ }).click();
  await page.getByText('English').click();
  await page.getByText('Dark', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('button', { name: /Network worker: open menu/ })).toBeVisible();
});

test('leaving a role shows the roles again', async ({ page, context, baseURL }) => {
  await enter(context, baseURL!);
  await page.goto('/hulp');
  await page.getByRole('button', { name: /menu openen/ }).click();
  await page.getByRole('button', { name: 'Stoppen met deze rol' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kies een rol' })).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
});

test('when the role ends, the next question leads to the roles', async ({ page, context, baseURL }) => {
  await enter(context, baseURL!);
  await page.goto(`/g/${states.full}/ontbrekende-schakels`);
  await expect(page.getByRole('row', { name: /bewoner K7M2/ })).toBeVisible();
  await context.clearCookies();
  await page.getByRole('link', { name: 'Mensen en organisaties' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kies een rol' })).toBeVisible();
});

test('the header undoes what was done last, and the focus stays on the page', async ({ page, context, baseURL }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await enter(context, baseURL!);
  await page.goto(`/nieuw/Organisation?g=${states.full}`);
  const undo = page.getByRole('banner').getByRole('button', { name: 'Ongedaan maken' });
  await page.getByLabel('Naam').fill('Leesclub');
  await expect(undo).toHaveCount(0);
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Leesclub' })).toBeVisible();
  await expectNoSideways(page);
  await undo.click();
  await expect(page.getByRole('heading', { name: 'Niet gevonden' })).toBeVisible();
  await expect(undo).toHaveCount(0);
  await expect(page.locator('main')).toBeFocused();
});

test('on a phone the menu lies under the thumb, with the rest behind one button', async ({ page, context, baseURL }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await enter(context, baseURL!);
  await page.goto(`/g/${states.full}/plattegrond`);
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
  const box = (await menu.boundingBox())!;
  expect(box.y + box.height).toBe(740);
  await expect(menu.getByRole('link', { name: 'Plattegrond' })).toHaveAttribute('aria-current', 'page');
  await expect(menu.getByRole('link', { name: 'Posities' })).toBeHidden();
  await menu.getByRole('button', { name: 'Meer' }).click();
  await expectAccessible(page);
  await page.getByRole('dialog', { name: 'Meer' }).getByRole('link', { name: 'Posities' }).click();
  await expect(page).toHaveURL(`/g/${states.full}/posities`);
  await expect(page.getByRole('dialog', { name: 'Meer' })).toBeHidden();
});
