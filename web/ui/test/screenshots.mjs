// Takes the pictures of the README in a running demo. scripts/screenshots.sh starts both.
//
//   SPINWEB_URL=http://127.0.0.1:PORT node test/screenshots.mjs FOLDER
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const wide = { width: 1440, height: 900 };
const phone = { width: 360, height: 740 };
const sheet = { width: 1123, height: 794 }; // A4 on its side, at 96 dots an inch
const sheetMargin = '45px 53px'; // which a printer leaves, and a picture does not

const [folder] = process.argv.slice(2);
const baseURL = process.env.SPINWEB_URL;
if (!folder || !baseURL) throw new Error('usage: SPINWEB_URL=ADDRESS node test/screenshots.mjs FOLDER');

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

/** The answer of the service to a network worker, as JSON. */
async function asked(context, path) {
  const answer = await context.request.get(path);
  if (!answer.ok()) throw new Error(`${path} answers ${answer.status()}`);
  return answer.json();
}

/** A browser in which the demo's network worker is logged in. */
async function visit(viewport, colorScheme = 'light') {
  const context = await browser.newContext({ baseURL, viewport, colorScheme, reducedMotion: 'reduce', locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  const entered = await context.request.post('/demo/session', { data: { role: 'networker' } });
  if (!entered.ok()) throw new Error(`the demo answers ${entered.status()}`);
  return context;
}

/** Opens a page and waits until it has all that it shows. */
async function opened(context, path) {
  const page = await context.newPage();
  await page.goto(path);
  await page.locator('main h1').waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** Where the pictures are taken: the area of the network worker, the schakel with the fewest contacts, and a resident. */
async function scene() {
  const context = await visit(wide);
  const { areas: [{ code: area }] } = await asked(context, '/v1/me');
  const { starts } = await asked(context, `/v1/areas/${area}/overview`);
  const around = await Promise.all(starts.map(async ({ id }) => {
    const { nodes } = await asked(context, `/v1/areas/${area}/map?focus=${id}&hops=1`);
    return { id, named: nodes.length };
  }));
  await context.close();
  const [schakel] = around.sort((a, b) => a.named - b.named);
  const resident = starts.find(({ kind }) => kind === 'Resident');
  if (!schakel || !resident) throw new Error(`nobody to begin with in ${area}`);
  return { area, schakel: schakel.id, resident: resident.id };
}

const { area, schakel, resident } = await scene();
const ofArea = `/g/${encodeURIComponent(area)}`;
const oneStep = `${ofArea}/kaart?v=kaart&f=${schakel}`;
const twoSteps = `${oneStep}&n=2`;
const pictures = [
  { name: 'kaart-wide', path: twoSteps },
  { name: 'kaart-360', path: oneStep, viewport: phone },
  { name: 'kaart-dark', path: oneStep, colorScheme: 'dark' },
  { name: 'kaart-print', path: oneStep, viewport: sheet, printed: true },
  { name: 'overzicht', path: `${ofArea}/kaart?v=kaart` },
  { name: 'lijst', path: `${ofArea}/kaart?v=lijst&f=${schakel}` },
  { name: 'plattegrond', path: `${ofArea}/plattegrond` },
  { name: 'mens', path: `/p/${resident}?g=${encodeURIComponent(area)}` },
  { name: 'ontbrekende-schakels', path: `${ofArea}/ontbrekende-schakels` },
];

try {
  await mkdir(folder, { recursive: true });
  for (const { name, path, viewport = wide, colorScheme, printed } of pictures) {
    const context = await visit(viewport, colorScheme);
    const page = await opened(context, path);
    if (printed) {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media: 'print' });
      await page.locator('.print-sheet').waitFor();
      await page.evaluate((margin) => {
        document.body.style.margin = margin;
        document.querySelector('.print-sheet .map-list').style.visibility = 'hidden'; // it follows on the next sheet
      }, sheetMargin);
    }
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
    await context.close();
  }
} finally {
  await browser.close();
}
