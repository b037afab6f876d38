import { expect, type Page } from '@playwright/test';

/** Watches a page through a journey for what may never happen, whatever the journey is. */
export function watch(page: Page, origin: string) {
  const complaints: string[] = [];
  const addresses = new Set<string>();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    const expected = /status of (404|409|412|428)/.test(message.text()); // answers that the interface handles
    if (message.type() === 'error' && !expected) complaints.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    addresses.add(request.url());
    if (protocol !== 'blob:' && protocol !== 'data:' && asked !== origin) complaints.push(`asked of another: ${asked}`);
  });
  page.on('framenavigated', (frame) => addresses.add(frame.url()));
  return {
    /** Nothing broke the content security policy or asked a third party; no name is in an address or kept in the browser. */
    async expectClean(...names: string[]): Promise<void> {
      expect(complaints).toEqual([]);
      const kept = await page.evaluate(async () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, await indexedDB.databases(), await caches.keys()]));
      const known = decodeURIComponent([...addresses, page.url(), kept].join(' ').replace(/%(?![0-9a-f]{2})/gi, '%25').replaceAll('+', ' '));
      for (const name of names) expect(known).not.toContain(name);
      const { databases, cached } = await page.evaluate(async () => ({ databases: (await indexedDB.databases()).length, cached: (await caches.keys()).length }));
      expect({ databases, cached }).toEqual({ databases: 0, cached: 0 });
    },
  };
}
