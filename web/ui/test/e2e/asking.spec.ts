import { expect, type Page, test } from '@playwright/test';
import { states } from '../data.mjs';
import { enter } from './visit.ts';

const heardAfter = 1000; // milliseconds in which changes count as one, as in app/live.ts
const pages = [`/p/fatima?g=${states.full}`, `/g/${states.full}/kaart?f=fatima`, `/g/${states.full}/ontbrekende-schakels`];

test.beforeEach(({ context, baseURL }) => enter(context, baseURL!));

/** Lets the records stand at one revision for who opens the page, and at another when the stream opens. Counts what is asked. */
async function between(page: Page, opened: number, streamed: number): Promise<Map<string, number>> {
  const asked = new Map<string, number>();
  await page.route('**/v1/me', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), revision: opened } });
  });
  await page.route('**/v1/changes/stream', (route) => route.fulfill({ contentType: 'text/event-stream', body: `event: revision\ndata: {"revision":${streamed}}\n\n` }));
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname.startsWith('/v1/') && pathname !== '/v1/changes/stream') asked.set(pathname + search, (asked.get(pathname + search) ?? 0) + 1);
  });
  return asked;
}

for (const url of pages) {
  test(`${url} asks everything once when it opens`, async ({ page }) => {
    const asked = await between(page, 40, 40);
    const streamed = page.waitForResponse('**/v1/changes/stream');
    await page.goto(url);
    await streamed;
    await page.waitForTimeout(2 * heardAfter);
    expect([...asked].filter(([, times]) => times > 1)).toEqual([]);
    expect(asked.size).toBeGreaterThan(3); // who is there, the schema, the areas and what the page is about
  });
}

test('what changed between an answer and the opening of the stream is asked again', async ({ page }) => {
  const asked = await between(page, 40, 41);
  await page.goto(pages[0]!);
  await expect.poll(() => asked.get('/v1/actors/fatima')).toBe(2);
  await page.waitForTimeout(heardAfter);
  expect(asked.get('/v1/actors/fatima')).toBe(2);
});
