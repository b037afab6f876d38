// Counts in a few steps of equal width, so that a drawing needs few fills and its legend few words.

export interface Step {
  from: number;
  to: number;
}

const most = 3; // steps above zero: more fills are hard to tell apart
const tens = [1, 2, 3, 4, 5, 10];

/** Zero, and up to three steps of a round width that reach the largest count. */
export function stepsOf(counts: number[]): Step[] {
  const largest = Math.max(0, ...counts);
  const width = roundUp(largest / most);
  const steps: Step[] = [{ from: 0, to: 0 }];
  for (let from = 1; from <= largest; from += width) steps.push({ from, to: from + width - 1 });
  return steps;
}

/** The step that holds a count. */
export const stepAt = (steps: Step[], count: number): number => steps.findIndex(({ from, to }) => count >= from && count <= to);

/** The next of 1, 2, 3, 4, 5, 10, 20, 30, 40, 50, 100, … */
function roundUp(width: number): number {
  let unit = 1;
  while (width > unit * 10) unit *= 10;
  return unit * (tens.find((ten) => width <= unit * ten) ?? 10);
}
