// Measures how smoothly the drawing of the map is panned and zoomed, beside an empty page on the same machine.
//
//   node test/frames.mjs [NODES...]   150 and 400 nodes unless told otherwise
//
// Chromium draws as it would without a GPU. A ratio of 1 means that the map costs no frames.
import { createServer } from 'node:http';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

const rounds = 5;
const panFor = 1500; // milliseconds
const stage = { width: 1280, height: 800 };
const kinds = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [150, 400];
const folder = await mkdtemp(join(tmpdir(), 'frames-'));

async function built() {
  await build({
    root: join(import.meta.dirname, 'frames'), configFile: false, logLevel: 'error', base: './',
    plugins: [svelte({ configFile: false, preprocess: vitePreprocess({ style: false }), compilerOptions: { runes: true } })],
    build: { outDir: folder, emptyOutDir: true, target: 'es2022' },
  });
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    try {
      const body = await readFile(join(folder, path === '/' ? 'index.html' : path));
      response.writeHead(200, { 'content-type': kinds[extname(path)] ?? 'text/html' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return server;
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
const median = (values) => at([...values].sort((a, b) => a - b), 0.5);

/** The times between frames while a mouse drags over the page. */
async function panned(page) {
  await page.evaluate(() => {
    window.frames_ = [];
    const note = (now) => {
      window.frames_.push(now);
      window.noting = requestAnimationFrame(note);
    };
    window.noting = requestAnimationFrame(note);
  });
  const [x, y] = [stage.width - 12, stage.height - 12]; // where no node is
  await page.mouse.move(x, y);
  await page.mouse.down();
  const began = Date.now();
  for (let now = 0; now < panFor; now = Date.now() - began) {
    await page.mouse.move(x - 250 + 250 * Math.cos(now / 200), y - 150 + 150 * Math.cos(now / 270));
  }
  await page.mouse.up();
  const times = await page.evaluate(() => {
    cancelAnimationFrame(window.noting);
    return window.frames_;
  });
  return times.slice(1).map((time, i) => time - times[i]);
}

/** From a turn of the wheel to the second frame after it, when the map with its labels has been drawn anew. */
const zoomed = (page) => page.evaluate(async ({ width, height }) => {
  const stage = document.querySelector('.drawing') ?? document.body;
  const frame = () => new Promise(requestAnimationFrame);
  await frame();
  const began = performance.now();
  stage.dispatchEvent(new WheelEvent('wheel', { deltaY: -60, ctrlKey: true, clientX: width / 2, clientY: height / 2, bubbles: true, cancelable: true }));
  await frame();
  await frame();
  return performance.now() - began;
}, stage);

async function measured(browser, address, size) {
  const page = await browser.newPage({ viewport: stage, reducedMotion: 'reduce' });
  await page.goto(`${address}?n=${size}`);
  await page.waitForTimeout(600);
  const frames = (await panned(page)).sort((a, b) => a - b);
  const zooms = [];
  for (let i = 0; i < 5; i++) zooms.push(await zoomed(page));
  await page.close();
  return { mean: frames.reduce((sum, time) => sum + time, 0) / frames.length, late: at(frames, 0.95), zoom: median(zooms) };
}

const server = await built();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
try {
  const address = `http://127.0.0.1:${server.address().port}/`;
  const found = new Map([0, ...sizes].map((size) => [size, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [size, results] of found) results.push(await measured(browser, address, size));
  }
  console.log('| nodes | frame, mean | frame, 95th percentile | ratio to an empty page | zoom step |');
  console.log('|---:|---:|---:|---:|---:|');
  const empty = median(found.get(0).map(({ mean }) => mean));
  for (const [size, results] of found) {
    const [mean, late, zoom] = ['mean', 'late', 'zoom'].map((what) => median(results.map((result) => result[what])));
    console.log(`| ${size || 'empty page'} | ${mean.toFixed(1)} ms | ${late.toFixed(1)} ms | ${(mean / empty).toFixed(2)} | ${zoom.toFixed(0)} ms |`);
  }
} finally {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true });
}
