import { expect, type Page, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { states } from '../data.mjs';
import { complaintsOf, enter, expectAccessible, expectNoSideways } from './visit.ts';

const url = (rest = '', area: string = states.full): string => `/g/${area}/kaart${rest}`;
const ids = (page: Page, within: string): Promise<string[]> => page.locator(`${within} [data-id]`).evaluateAll((all) => all.map((one) => one.getAttribute('data-id')!).sort());
const drawing = (page: Page) => page.getByRole('region', { name: 'Netwerkkaart' });

// The server keeps how a net stands, so each test that moves something has a net of its own.
test.beforeEach(({ context, baseURL }) => enter(context, baseURL!));

test('the map opens on a question, names nobody and offers where to begin', async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.goto(url());
  await expect(page.getByText('Kies een persoon of thema. Dan tekenen we het netwerk.')).toBeVisible();
  await expect(page.getByText('0 van 214')).toBeVisible();
  await page.getByLabel('Zoek een persoon of organisatie').fill('Fatima');
  await page.getByRole('button', { name: 'Fatima Yılmaz' }).click();
  await expect(page).toHaveURL(/\/kaart\?f=fatima$/);
  await expect(page.getByText('Fatima Yılmaz kent 6 mensen en organisaties.')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('map and list show the same, with the same filters, and the address keeps them', async ({ page }) => {
  await page.goto(url('?f=fatima&n=2'));
  await expect(page.getByText('11 van 214')).toBeVisible();
  const onMap = await ids(page, '.map-canvas');
  expect(onMap).toHaveLength(12);
  await page.getByRole('link', { name: 'Lijst' }).click();
  expect(await ids(page, '.map-list')).toEqual(onMap);
  await page.getByRole('checkbox', { name: /Professional/ }).uncheck();
  await expect(page).toHaveURL(/s=Resident%2COrganisation%2CFacility/);
  await expect(page.getByText('9 van 214')).toBeVisible();
  await page.getByRole('button', { name: /^Filter weghalen: Fatima/ }).click();
  await expect(page).not.toHaveURL(/f=fatima/);
  await page.goBack();
  await page.goBack();
  await expect(page.getByText('11 van 214')).toBeVisible();
  await page.getByRole('button', { name: 'Filter wissen' }).first().click();
  await expect(page).toHaveURL(/\/kaart\?v=lijst$/);
});

test('with keys alone: walk, step in, step back, ask for help', async ({ page }) => {
  await page.goto(url('?f=fatima'));
  const spot = drawing(page).locator('.node-button');
  await expect(spot).toHaveAccessibleName(/Fatima Yılmaz, bewoner, schakel, 6 contacten/);
  await spot.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(spot).toHaveAccessibleName(/Moskee Salaam/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/f=salaam/);
  await expect(page.getByRole('navigation', { name: 'Kruimelpad op de kaart' })).toHaveText(/Kanaalzone\s*Fatima Yılmaz\s*Moskee Salaam/);
  await spot.press('Backspace');
  await expect(page).toHaveURL(/f=fatima/);
  await spot.press('2');
  await expect(page).toHaveURL(/n=2/);
  await spot.press('?');
  await expect(page.getByRole('dialog', { name: 'Toetsen op de kaart' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(spot).toBeFocused();
});

test('a path is told in words, with whom to ask first, and shown on the map', async ({ page }) => {
  await page.goto(url('?f=k7m2'));
  await page.getByRole('button', { name: 'Weg naar …' }).click();
  await page.getByLabel('Naar wie?').fill('eettafel');
  await page.getByRole('button', { name: 'Eettafel dinsdag' }).click();
  await page.getByRole('button', { name: 'Zoek de weg' }).click();
  await expect(page).toHaveURL(/pad=k7m2%7Eeettafel/);
  const panel = page.getByRole('region', { name: 'Van bewoner K7M2 naar Eettafel dinsdag' });
  await expect(panel).toContainText('Vraag Fatima Yılmaz. Fatima Yılmaz kent Wijkhuis De Fonkel. Daar kennen ze Eettafel dinsdag.');
  await panel.getByLabel('Via Fatima Yılmaz en Piet Verhoeven').check();
  await expect(panel).toContainText('Piet Verhoeven kent Eettafel dinsdag.');
  expect(await ids(page, '.map-canvas')).toEqual(['eettafel', 'fatima', 'fonkel', 'k7m2', 'piet']);
  const dated = page.waitForRequest((request) => request.url().includes('/paths?') && request.url().includes('date=2025-06-01'));
  await page.goto(url('?op=2025-06-01&pad=k7m2~h5b1'));
  await expect(page.getByText('Er is nog geen weg. Wie zou deze mensen kennen?')).toBeVisible();
  await dated;
});

test('what I move is my draft, is undone in order with records, and is given to the team', async ({ page }) => {
  await page.goto(url('?f=fatima&net=support'));
  const spot = drawing(page).locator('.node-button');
  await expect(page.getByRole('button', { name: 'Vastzetten voor team' })).toHaveCount(0);
  await spot.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByRole('button', { name: 'Vastzetten voor team' })).toBeVisible();
  await page.getByRole('button', { name: 'Opnieuw indelen' }).click();
  await expect(page.getByText('Opnieuw ingedeeld.')).toBeVisible();
  await page.reload();
  await spot.focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Indeling toch doen' })).toBeVisible();
  await page.getByRole('button', { name: 'Vastzetten voor team' }).click();
  await page.getByRole('dialog').getByText('Iedereen in uw team ziet deze indeling.').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Vastzetten voor team' }).click();
  await expect(page.getByText('Vastgezet.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Ongedaan gemaakt.')).toBeVisible();
});

test('arranging a large area anew says how far it is, as one request however often it is sent', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1000 });
  const keys = new Set<string | undefined>();
  let sent = 0;
  let done = 0;
  await page.route('**/arrangement/_rearrange', async (route) => {
    keys.add(route.request().headers()['idempotency-key']);
    sent += 1;
    if (done === 50_000) await route.continue();
    else await route.fulfill({ status: 202, headers: { 'Retry-After': '1' }, json: { done, of: done && 50_000 } });
  });
  await page.goto(url('?f=fatima&n=2'));
  const again = page.getByRole('button', { name: 'Opnieuw indelen' });
  await again.click();
  await expect(page.getByRole('status').filter({ hasText: 'Er loopt nog ander werk.' })).toBeVisible();
  done = 20_000;
  await expect(page.getByRole('status').filter({ hasText: 'Klaar: 40%.' })).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveAttribute('value', '20000');
  await expect(drawing(page)).toBeVisible();
  await again.click();
  await expectAccessible(page);
  await expectNoSideways(page);
  done = 50_000;
  await expect(page.getByText('Opnieuw ingedeeld.')).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  expect(keys.size).toBe(1);
  expect(sent).toBeGreaterThan(2);
  await page.getByRole('button', { name: 'Indeling ongedaan maken' }).click();
  await expect(page.getByText('Ongedaan gemaakt.')).toBeVisible();
});

test('arranging anew that fails says why', async ({ page }) => {
  const detail = 'De opslag is vol.';
  await page.route('**/arrangement/_rearrange', (route) => route.fulfill({ status: 507, contentType: 'application/problem+json', json: { status: 507, code: 'storage.full', detail } }));
  await page.goto(url('?f=fatima&n=2'));
  await page.getByRole('button', { name: 'Opnieuw indelen' }).click();
  await expect(page.getByText(detail)).toBeVisible();
});

test('a newer arrangement of the team waits until I look', async ({ page, request }) => {
  await request.post('/demo/share?net=own');
  await page.goto(url('?f=fatima&net=own'));
  await expect(page.getByText('Sanne Willems heeft de kaart anders ingedeeld.')).toBeVisible();
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page.getByText('Sanne Willems heeft')).toHaveCount(0);
  await page.reload();
  await page.getByRole('button', { name: 'Bekijk', exact: true }).click();
  await expect(page.getByText('U ziet nu de indeling van Sanne Willems.')).toBeVisible();
});

test('the slider asks for another day without moving anything', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(url('?f=fatima'));
  const canvas = drawing(page);
  await expect(canvas).toBeVisible();
  const before = await canvas.boundingBox();
  await page.getByRole('button', { name: 'Een maand terug' }).click();
  await expect(page).toHaveURL(/op=\d{4}-\d{2}-01/);
  await expect(page.getByRole('button', { name: /^Filter weghalen: Stand op 1 / })).toBeVisible();
  expect(await canvas.boundingBox()).toEqual(before);
  await page.getByRole('slider', { name: /Stand op/ }).press('End');
  await expect(page).not.toHaveURL(/op=/);
});

test('a small screen opens on the list, and what is chosen comes up as a sheet with a button', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(url('?f=fatima&n=2'));
  await expect(page.getByRole('table', { name: /Wie er op de kaart staat/ })).toBeVisible();
  await page.getByRole('button', { name: 'Piet Verhoeven' }).click();
  const grip = page.getByRole('button', { name: 'Meer over Piet Verhoeven' });
  await grip.click();
  await expect(grip).toHaveAttribute('aria-expanded', 'true');
  await page.getByRole('button', { name: 'Zet in het midden' }).click();
  await expect(page).toHaveURL(/f=piet/);
  await expectNoSideways(page);
});

test('the legend has a sign for groups only where one has an outline', async ({ page }) => {
  const sign = page.getByRole('list', { name: 'Legenda' }).getByText('Groep', { exact: true });
  await page.goto(url('?f=fatima&n=2'));
  await expect(page.locator('.hull').first()).toBeAttached();
  await expect(sign).toBeVisible();
  // Everybody stands where a member of the group stands: nothing goes around the one and not the others.
  await page.route('**/map?*', async (route) => {
    const response = await route.fetch();
    const view = await response.json();
    await route.fulfill({ response, json: { ...view, nodes: view.nodes.map((node: object) => ({ ...node, x: 0, y: 0 })) } });
  });
  await page.reload();
  await expect(page.locator('.node-button')).toBeVisible();
  await expect(sign).toBeHidden();
  await expect(page.locator('.hull')).toHaveCount(0);
});

test('a contact of who is chosen is added in the same dialog as everywhere', async ({ page }) => {
  await page.goto(url('?f=fatima&n=2&v=lijst'));
  await page.getByRole('region', { name: 'Lijst' }).getByRole('button', { name: 'Piet Verhoeven' }).click();
  const add = page.getByRole('region', { name: 'Piet Verhoeven' }).getByRole('button', { name: 'Contact toevoegen' });
  await add.click();
  const dialog = page.getByRole('dialog', { name: 'Contact toevoegen' });
  await expect(dialog.getByText('Piet Verhoeven')).toBeVisible();
  await expect(dialog.getByRole('combobox', { name: 'Met wie?' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(add).toBeFocused();
});

test('on paper no bar lies over the name of who is chosen', async ({ page }) => {
  await page.goto(url('?f=fatima&v=lijst'));
  const name = page.locator('tr[aria-current] > th');
  await expect(name).toHaveCSS('box-shadow', /inset/);
  await page.emulateMedia({ media: 'print' });
  await expect(name).toHaveCSS('box-shadow', 'none');
});

test('what is seen can be kept as a picture and put on paper with its list, day and source', async ({ page }) => {
  await page.goto(url('?f=fatima&n=2'));
  await expect(page.getByText('11 van 214')).toBeVisible();
  await page.getByRole('button', { name: 'Bewaren' }).click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^SVG/ }).click()]);
  const svg = readFileSync(await file.path(), 'utf8');
  expect(svg).toContain('Wijkhuis De Fonkel');
  expect(svg).toContain('Bron: Spin in het web');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.map-list')).toBeVisible();
  await expect(page.locator('.print-foot')).toContainText('Bron: Spin in het web. Stand op 25 november 2026.');
  const drawn = page.locator('.print-sheet__picture > svg');
  await expect(drawn).toContainText('11 van 214 getoond + 1 van buiten'); // as the screen says
  await expect(page.getByRole('button', { name: 'Opnieuw indelen' })).toBeHidden();
});

test('who takes away the last kind has all of them again, with a tick', async ({ page }) => {
  await page.goto(url('?f=fatima&s=Organisation'));
  await expect(page.getByText('Soort: Organisatie')).toBeVisible();
  await page.getByRole('checkbox', { name: /Organisatie/ }).click();
  await expect(page.getByText('Soort: Organisatie')).toHaveCount(0);
  await expect(page.getByRole('checkbox', { name: /Organisatie/ })).toBeChecked();
});

test('a day on which nobody was known is a filter that goes away, and no reason to begin with one person', async ({ page }) => {
  await page.goto(url('?op=1950-01-01', states.empty));
  await expect(page.getByRole('heading', { name: 'Niets gevonden' })).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Filter wissen' }).last().click();
  await expect(page.getByRole('link', { name: 'Begin met één persoon' })).toBeVisible();
});

test('another day takes the place of one that was written wrong, and leaves whoever was chosen', async ({ page }) => {
  await page.goto(url('?f=fatima'));
  await page.getByRole('region', { name: 'Fatima Yılmaz' }).getByRole('button', { name: 'Piet Verhoeven' }).click();
  await page.getByLabel('Andere dag').fill('gisteren');
  await page.getByLabel('Andere dag').press('Enter');
  await expect(page.getByText('Vul een datum in, bijvoorbeeld 12-9-2026.')).toBeVisible();
  await page.getByRole('button', { name: 'Een maand terug' }).click();
  await expect(page).toHaveURL(/op=/);
  await expect(page.getByText('Vul een datum in, bijvoorbeeld 12-9-2026.')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Piet Verhoeven' })).toBeVisible();
});

test('another day that leaves fewer paths still tells one', async ({ page }) => {
  await page.goto(url('?pad=k7m2~eettafel'));
  await page.getByLabel('Via Fatima Yılmaz en Piet Verhoeven').check();
  await page.route('**/paths?**', async (route) => {
    const response = await route.fetch();
    const answer = (await response.json()) as { paths: unknown[] };
    await route.fulfill({ response, json: { ...answer, paths: answer.paths.slice(0, 1) } });
  });
  await page.getByRole('button', { name: 'Een maand terug' }).click();
  await expect(page.getByText('Andere wegen')).toHaveCount(0);
  await expect(page.getByText('Vraag Fatima Yılmaz.')).toBeVisible();
});
