import AxeBuilder from '@axe-core/playwright';
import { expect, type BrowserContext, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Enters with a role, in a language, without the role page; with accounts, "" is nobody yet. */
export async function enter(context: BrowserContext, baseURL: string, role = 'networker', language = 'nl', accounts = false): Promise<void> {
  if (role) await context.addCookies([{ name: 'role', value: role, url: baseURL }]);
  if (accounts) await context.addCookies([{ name: 'mode', value: 'accounts', url: baseURL }]);
  await context.addInitScript((chosen) => localStorage.setItem('spin.language', chosen), language);
}

/** No violation of WCAG 2.2 AA or of good practice on the page as it is, or of the given rules alone. */
export async function expectAccessible(page: Page, rules?: string[]): Promise<void> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(tags)).analyze();
  const told = violations.map((one) => `${one.id}: ${one.help}\n  ${one.nodes.slice(0, 3).map((node) => node.html).join('\n  ')}`);
  expect(told.join('\n')).toBe('');
}

/** Nothing sticks out sideways. */
export async function expectNoSideways(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
}

/** Collects what a page complains about, such as a broken content security policy. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text());
  });
  return complaints;
}
