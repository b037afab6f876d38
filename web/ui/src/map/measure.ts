export type Measure = (text: string, size: number, weight: number) => number;

/** Measures texts in the letters of the page, each text once. */
export function pencil(): Measure {
  const widths = new Map<string, number>();
  const context = document.createElement('canvas').getContext('2d')!;
  const family = getComputedStyle(document.body).fontFamily;
  return (text, size, weight) => {
    const key = `${size} ${weight} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    context.font = `${weight} ${size}px ${family}`;
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };
}
