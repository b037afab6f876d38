/** The first letters of the first and the last part of a name, as in a round badge. */
export function initials(name: string): string {
  const parts = name.split(/\s+/).filter((part) => /^\p{Lu}/u.test(part));
  const [first, last] = [parts[0], parts.length > 1 ? parts.at(-1) : undefined];
  return [first, last].map((part) => part?.charAt(0) ?? '').join('') || name.charAt(0).toUpperCase();
}
