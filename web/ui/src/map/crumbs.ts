/** Who stood in the middle one after another, after somebody else comes there: going back to someone forgets who came after. */
export function crumbsAfter(crumbs: readonly string[], focus: string | undefined): string[] {
  if (!focus) return [];
  const at = crumbs.indexOf(focus);
  return at >= 0 ? crumbs.slice(0, at + 1) : [...crumbs, focus];
}
