// The only two things that stay behind in the browser. Never anything about a person.
export type Preference = 'theme' | 'language';

export function recall(name: Preference): string | null {
  try {
    return localStorage.getItem(`spin.${name}`);
  } catch {
    return null;
  }
}

export function remember(name: Preference, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`spin.${name}`);
    else localStorage.setItem(`spin.${name}`, value);
  } catch {
    // Without storage the choice holds until the page closes.
  }
}
