// Measures how soon the overview of a town is there and how smoothly it is panned, beside an empty page on the same
// machine.
//
//   node test/frames-overview.mjs [ACTORS...]   10,000 and 50,000 unless told otherwise
//
// First as on a machine without a graphics processor, which draws groups; then with sigma, though Chromium draws by
// software here, so that those figures say only that it works. A ratio of 1 means that the map costs no frames.
import { createServer } from 'node:http';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

const rounds = 3;
const panFor = 1500; // milliseconds
const stage = { width: 1280, height: 800 };
const longFrame = 50; // milliseconds; a shorter one is no wait
const watchFor = 4000; // milliseconds
const kinds = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 50_000];
const folder = await mkdtemp(join(tmpdir(), 'frames-'));
const root = join(import.meta.dirname, 'frames');

async function served() {
  await build({
    root, configFile: false, logLevel: 'error', base: './',
    plugins: [svelte({ configFile: false, preprocess: vitePreprocess({ style: false }), compilerOptions: { runes: true } })],
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', rolldownOptions: { input: join(root, 'overview.html') } },
  });
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    try {
      const body = await readFile(join(folder, path));
      response.writeHead(200, { 'content-type': kinds[extname(path)] ?? 'text/html' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return server;
}

const at = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))];
const median = (values) => at(values, 0.5);

/** Begins the page; how long until the groups were drawn, until nothing was waited for any more, and the longest wait. */
const begun = (page) => page.evaluate(async ({ longFrame, watchFor }) => {
  const frame = () => new Promise(requestAnimationFrame);
  await frame();
  const start = performance.now();
  window.begin();
  let [groups, settled, longest, before] = [0, 0, 0, start];
  while (before - start < watchFor) {
    const now = await frame();
    if (!groups && document.querySelector('.groups-net .group')) groups = now - start;
    longest = Math.max(longest, now - before);
    if (now - before > longFrame) settled = now - start;
    before = now;
  }
  return { groups, settled: Math.max(settled, groups), longest };
}, { longFrame, watchFor });

/** The mean time between frames while a mouse drags over the page. */
async function panned(page) {
  await page.evaluate(() => {
    window.times = [];
    const note = (now) => {
      window.times.push(now);
      window.noting = requestAnimationFrame(note);
    };
    window.noting = requestAnimationFrame(note);
  });
  const [x, y] = [stage.width / 2, stage.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const began = Date.now();
  for (let now = 0; now < panFor; now = Date.now() - began) await page.mouse.move(x + 200 * Math.sin(now / 200), y + 120 * Math.sin(now / 270));
  await page.mouse.up();
  const times = await page.evaluate(() => {
    cancelAnimationFrame(window.noting);
    return window.times;
  });
  return (times.at(-1) - times[0]) / (times.length - 1);
}

async function measured(browser, address, actors, gpu) {
  const page = await browser.newPage({ viewport: stage, reducedMotion: 'reduce' });
  if (gpu) await page.addInitScript(() => (WebGL2RenderingContext.prototype.getParameter = () => 'as if there were one'));
  await page.goto(`${address}overview.html?n=${actors}`);
  await page.waitForFunction(() => window.begin);
  const opening = await begun(page);
  for (let i = 0; gpu && i < 8 && (await page.locator('.groups-net .disc').count()) > 0; i++) await page.locator('.map-tools button').nth(2).click();
  await page.waitForTimeout(300);
  const frame = await panned(page);
  await page.close();
  return { ...opening, frame };
}

const server = await served();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
try {
  const address = `http://127.0.0.1:${server.address().port}/`;
  const cases = [{ actors: 0, gpu: false }, ...[false, true].flatMap((gpu) => sizes.map((actors) => ({ actors, gpu })))];
  const found = cases.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, { actors, gpu }] of cases.entries()) found[i].push(await measured(browser, address, actors, gpu));
  }
  console.log('| actors | drawn as | groups after | settled after | longest wait | frame while panned | ratio to an empty page |');
  console.log('|---:|---|---:|---:|---:|---:|---:|');
  const of = (i, what) => median(found[i].map((one) => one[what]));
  for (const [i, { actors, gpu }] of cases.entries()) {
    const [groups, settled, longest, frame] = ['groups', 'settled', 'longest', 'frame'].map((what) => of(i, what));
    const drawn = actors === 0 ? 'empty page' : gpu ? 'sigma, by software' : 'groups';
    console.log(`| ${actors} | ${drawn} | ${groups.toFixed(0)} ms | ${settled.toFixed(0)} ms | ${longest.toFixed(0)} ms | ${frame.toFixed(1)} ms | ${(frame / of(0, 'frame')).toFixed(2)} |`);
  }
} finally {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true });
}
