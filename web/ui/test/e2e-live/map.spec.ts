import { expect, type Page, test } from '@playwright/test';
import { type Hand, hands } from './hand.ts';
import { addOrganisation, addTie } from './setting.ts';
import { watch } from './watch.ts';
import { type Language, words } from './words.ts';

type Way = [Language, keyof typeof hands];

// The ways in which somebody works. All of them in nightly; otherwise each language and each hand once, and one
// of these on the second store.
const everyWay: Way[] = [['nl', 'mouse'], ['en', 'keyboard'], ['nl', 'keyboard'], ['en', 'mouse']];
const ways = process.env.SPINWEB_EVERY_LOOK === 'true' ? everyWay : process.env.SPINWEB_JOURNEYS_ON === 'neo4j' ? everyWay.slice(1, 2) : everyWay.slice(0, 2);

interface Setting {
  page: Page;
  hand: Hand;
  say: ReturnType<typeof words>;
  area: string;
  /** Three organisations: the first and the second work together, and the second and the third. */
  names: string[];
  ids: string[];
  watched: ReturnType<typeof watch>;
}

async function begin(page: Page, baseURL: string, language: Language, how: keyof typeof hands): Promise<Setting> {
  await page.addInitScript((chosen) => localStorage.setItem('spin.language', chosen), language);
  const watched = watch(page, new URL(baseURL).origin);
  expect((await page.request.post('/demo/session', { data: { role: 'networker' } })).ok()).toBe(true);
  await page.goto('/');
  await expect(page).toHaveURL(/\/g\/[^/]+\//);
  const area = /\/g\/([^/]+)\//.exec(page.url())![1]!;
  const mark = `${language}${how}${Date.now().toString(36)}`;
  const names = ['Eerste', 'Tweede', 'Derde'].map((which) => `${which} proef ${mark}`);
  const ids: string[] = [];
  for (const name of names) ids.push(await addOrganisation(page.request, name, area));
  await addTie(page.request, 'PARTNERS_WITH', ids[0]!, ids[1]!);
  await addTie(page.request, 'PARTNERS_WITH', ids[1]!, ids[2]!);
  return { page, hand: hands[how](page), say: words(language), area, names, ids, watched };
}

async function pick({ page, hand }: Setting, label: string, name: string): Promise<void> {
  await hand.fill(page.getByLabel(label, { exact: true }), name);
  await hand.press(page.getByRole('button', { name, exact: true }));
}

const idsIn = (page: Page, within: string): Promise<string[]> =>
  page.locator(`${within} [data-id]`).evaluateAll((all) => all.map((one) => one.getAttribute('data-id')!).sort());

for (const [language, how] of ways) {
  test.describe(`in ${language}, by ${how}`, () => {
    test('find somebody, explore around them, and read the same in the list', async ({ page, baseURL }) => {
      const setting = await begin(page, baseURL!, language, how);
      const { hand, say, names, ids, watched } = setting;
      await page.keyboard.press('/');
      await hand.fill(page.getByRole('searchbox'), names[0]!);
      await hand.press(page.getByRole('dialog').getByRole('link', { name: names[0]! }));
      await expect(page.getByRole('heading', { level: 1, name: names[0]! })).toBeVisible();

      await hand.press(page.getByRole('navigation', { name: say('nav.label') }).getByRole('link', { name: say('nav.map'), exact: true }));
      await expect(page.getByText(say('begin.text'))).toBeVisible();
      await pick(setting, say('begin.who'), names[0]!);
      await expect(page).toHaveURL(new RegExp(`f=${ids[0]}`));
      await expect(page.getByText(say('summary.few', { who: names[0]!, n: 1 }))).toBeVisible();
      await expect.poll(() => idsIn(page, '.map-canvas')).toEqual([ids[0]!, ids[1]!].sort());

      const spot = page.getByRole('region', { name: say('canvas') }).locator('.node-button');
      await spot.focus();
      await page.keyboard.press('2');
      await expect(page).toHaveURL(/n=2/);
      await expect.poll(() => idsIn(page, '.map-canvas')).toEqual([...ids].sort());
      await hand.press(page.getByRole('link', { name: say('map.look.lijst'), exact: true }));
      await expect.poll(() => idsIn(page, '.map-list')).toEqual([...ids].sort());
      await watched.expectClean(...names);
    });

    test('find whom to ask on the way to somebody', async ({ page, baseURL }) => {
      const setting = await begin(page, baseURL!, language, how);
      const { hand, say, area, names, ids, watched } = setting;
      await page.goto(`/g/${area}/kaart?v=kaart&f=${ids[0]}`);
      await hand.press(page.getByRole('button', { name: say('panel.path') }));
      await pick(setting, say('path.to'), names[2]!);
      await hand.press(page.getByRole('button', { name: say('path.find') }));
      const panel = page.getByRole('region', { name: say('path.heading', { from: names[0]!, to: names[2]! }) });
      await expect(panel).toContainText(names[1]!);
      await expect.poll(() => idsIn(page, '.map-canvas')).toEqual([...ids].sort());
      await watched.expectClean(...names);
    });

    test('add a contact from the map, and take it back', async ({ page, baseURL }) => {
      const { hand, say, area, names, ids, watched } = await begin(page, baseURL!, language, how);
      await page.goto(`/g/${area}/kaart?v=kaart&f=${ids[0]}`);
      await expect.poll(() => idsIn(page, '.map-canvas')).toEqual([ids[0]!, ids[1]!].sort());
      if (how === 'keyboard') await page.keyboard.press('c');
      else await hand.press(page.getByRole('banner').getByRole('button', { name: say('contact.add') }));
      const dialog = page.getByRole('dialog', { name: say('contact:title') });
      await expect(dialog).toContainText(names[0]!);
      await hand.fill(dialog.getByRole('combobox', { name: say('contact:to') }), names[2]!);
      const known = dialog.getByRole('option', { name: new RegExp(`^${names[2]}`) }); // before the offers to make a new one
      await expect(known).toBeVisible();
      if (how === 'keyboard') await page.keyboard.press('Enter');
      else await hand.press(known);
      await hand.press(dialog.getByRole('button', { name: say('contact:save'), exact: true }));
      await expect(dialog).toHaveCount(0);
      await expect.poll(() => idsIn(page, '.map-canvas')).toEqual([...ids].sort());

      await page.reload(); // undoing outlives it
      await expect.poll(() => idsIn(page, '.map-canvas')).toEqual([...ids].sort());
      if (how === 'keyboard') await page.keyboard.press('Control+z');
      else await hand.press(page.getByRole('banner').getByRole('button', { name: say('undo.do') }));
      await expect.poll(() => idsIn(page, '.map-canvas')).toEqual([ids[0]!, ids[1]!].sort());
      await watched.expectClean(...names);
    });

    test('two who change the same choose field by field', async ({ page, browser, baseURL }) => {
      const { hand, say, names, ids, watched } = await begin(page, baseURL!, language, how);
      const change = async (where: Page, as: Hand, address: string) => {
        await as.fill(where.getByRole('textbox', { name: /^Website/ }), address);
        await where.keyboard.press('Enter');
      };
      const context = await browser.newContext({ baseURL: baseURL! });
      const other = await context.newPage();
      expect((await context.request.post('/demo/session', { data: { role: 'manager' } })).ok()).toBe(true);
      for (const one of [page, other]) await one.goto(`/p/${ids[0]}`);
      await hand.press(page.getByRole('button', { name: 'Website' }));
      await other.getByRole('button', { name: 'Website' }).click();
      await change(other, hands.mouse(), 'https://hun.example');
      await expect(other.getByText('hun.example').first()).toBeVisible();
      await change(page, hand, 'https://mijn.example');
      const clash = page.getByRole('dialog', { name: 'Website' });
      await expect(clash.getByRole('heading', { name: say('clash.title') })).toBeVisible();
      await expect(clash).toContainText('hun.example');
      await expect(clash).toContainText('mijn.example');
      await hand.press(clash.getByRole('button', { name: say('clash.save') }));
      await expect(clash).toHaveCount(0);
      await expect(page.getByText('mijn.example').first()).toBeVisible();
      await context.close();
      await watched.expectClean(...names);
    });

    test('put the map on paper', async ({ page, baseURL }) => {
      const { hand, say, area, names, ids, watched } = await begin(page, baseURL!, language, how);
      await page.addInitScript(() => (window.print = () => window.dispatchEvent(new Event('beforeprint')))); // the sheet, without the system's dialog
      await page.goto(`/g/${area}/kaart?v=kaart&f=${ids[1]}`);
      await hand.press(page.getByRole('button', { name: say('print'), exact: true }));
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.map-list')).toBeVisible();
      await expect(page.locator('.print-foot')).toContainText('Spin in het web');
      for (const format of ['A4', 'A3']) expect((await page.pdf({ format })).subarray(0, 5).toString()).toBe('%PDF-');
      await watched.expectClean(...names);
    });
  });
}
