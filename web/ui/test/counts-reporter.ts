import type { Reporter, TestCase } from '@playwright/test/reporter';

/** Prints one closing line that says how many tests passed, failed and were skipped. */
export default class Counts implements Reporter {
  private readonly tests: TestCase[] = [];

  onTestEnd(test: TestCase): void {
    if (!this.tests.includes(test)) this.tests.push(test);
  }

  onEnd(): void {
    const count = (...outcomes: string[]): number => this.tests.filter((test) => outcomes.includes(test.outcome())).length;
    console.log(`${count('expected', 'flaky')} passed, ${count('unexpected')} failed, ${count('skipped')} skipped`);
  }
}
