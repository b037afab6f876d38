/** The colours of the page as numbers for a canvas, which knows no custom properties. */
export interface Inks {
  /** By index in sortsInOrder. */
  sorts: string[];
  line: string;
}

/** Reads the colours that the elements in a host have at this moment. */
export function inksIn(host: Element): Inks {
  const colours = Array.from(host.children, (one) => getComputedStyle(one).color);
  return { sorts: colours.slice(0, -1), line: colours.at(-1) ?? '' };
}
