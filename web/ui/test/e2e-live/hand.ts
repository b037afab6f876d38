import { expect, type Locator, type Page } from '@playwright/test';

/** How somebody works: with a mouse, or with keys and nothing else. */
export type Hand = { press(target: Locator): Promise<void>; fill(target: Locator, text: string): Promise<void>; choose(target: Locator, label: string): Promise<void> };

export const hands = { mouse, keyboard };

function mouse(): Hand {
  return {
    press: (target) => target.click(),
    fill: (target, text) => target.fill(text),
    async choose(target, label) {
      await target.selectOption({ label });
    },
  };
}

const mostTabs = 150; // more stops than any page has between two things

function keyboard(page: Page): Hand {
  /** Tabs on, as far as it takes. */
  async function reach(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let tab = 0; tab < mostTabs; tab++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`not reached with Tab: ${String(target)}`);
  }
  return {
    async press(target) {
      await reach(target);
      const presses = await target.evaluate((element) => (element instanceof HTMLInputElement ? 'Space' : 'Enter'));
      await page.keyboard.press(presses);
    },
    async fill(target, text) {
      await reach(target);
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(text);
    },
    async choose(target, label) {
      await reach(target);
      const at = await target.evaluate((element, wanted) => [...(element as HTMLSelectElement).options].findIndex((one) => one.label === wanted), label);
      if (at < 0) throw new Error(`no option ${label}`);
      await page.keyboard.press('Home');
      for (let down = 0; down < at; down++) await page.keyboard.press('ArrowDown');
    },
  };
}
