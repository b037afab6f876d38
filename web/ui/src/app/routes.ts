// The pages and their addresses. An address holds codes and opaque ids, never a name or a search text.
export type Route =
  | { page: 'start' }
  | { page: 'roles' }
  | { page: 'help' }
  | { page: 'login' }
  | { page: 'welcome' }
  | { page: 'account' }
  | { page: 'bin' }
  | { page: 'retention' }
  | { page: 'import' }
  | { page: 'administration'; part: string }
  | { page: 'missing'; area: string }
  | { page: 'map'; area: string }
  | { page: 'list'; area: string }
  | { page: 'positions'; area: string }
  | { page: 'plan'; area: string }
  | { page: 'actor'; id: string }
  | { page: 'new'; kind: string }
  | { page: 'unknown' };

const patterns: [RegExp, (part: string) => Route][] = [
  [/^\/$/, () => ({ page: 'start' })],
  [/^\/rol$/, () => ({ page: 'roles' })],
  [/^\/hulp$/, () => ({ page: 'help' })],
  [/^\/inloggen$/, () => ({ page: 'login' })],
  [/^\/welkom$/, () => ({ page: 'welcome' })],
  [/^\/account$/, () => ({ page: 'account' })],
  [/^\/prullenbak$/, () => ({ page: 'bin' })],
  [/^\/bewaartermijnen$/, () => ({ page: 'retention' })],
  [/^\/import$/, () => ({ page: 'import' })],
  [/^\/beheer(?:\/(accounts|teams|werkgebieden|themas|gebieden))?$/, (part) => ({ page: 'administration', part })],
  [/^\/g\/([^/]+)\/ontbrekende-schakels$/, (area) => ({ page: 'missing', area })],
  [/^\/g\/([^/]+)\/kaart$/, (area) => ({ page: 'map', area })],
  [/^\/g\/([^/]+)\/lijst$/, (area) => ({ page: 'list', area })],
  [/^\/g\/([^/]+)\/posities$/, (area) => ({ page: 'positions', area })],
  [/^\/g\/([^/]+)\/plattegrond$/, (area) => ({ page: 'plan', area })],
  [/^\/p\/([^/]+)$/, (id) => ({ page: 'actor', id })],
  [/^\/nieuw(?:\/([^/]+))?$/, (kind) => ({ page: 'new', kind })],
];

export function routeOf(path: string): Route {
  for (const [pattern, build] of patterns) {
    const match = pattern.exec(path);
    if (match) return build(decoded(match[1] ?? ''));
  }
  return { page: 'unknown' };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const enc = encodeURIComponent;

export const rolesPath = '/rol';
export const helpPath = '/hulp';
export const welcomePath = '/welkom';
export const accountPath = '/account';
export const binPath = '/prullenbak';
export const retentionPath = '/bewaartermijnen';
export const importPath = '/import';
export const administrationPath = '/beheer';
export const administrationPart = (part: string): string => `/beheer/${part}`;
/** The log-in page that leads back to the page that was asked. */
export const loginPath = (asked?: string): string => (asked && asked !== '/' ? `/inloggen?naar=${enc(asked)}` : '/inloggen');
export const missingPath = (area: string): string => `/g/${enc(area)}/ontbrekende-schakels`;
export const mapPath = (area: string, focus?: string): string => `/g/${enc(area)}/kaart${focus ? `?f=${enc(focus)}` : ''}`;
export const positionsPath = (area: string): string => `/g/${enc(area)}/posities`;
export const planPath = (area: string): string => `/g/${enc(area)}/plattegrond`;
export const listPath = (area: string): string => `/g/${enc(area)}/lijst`;
export const actorPath = (id: string, area?: string): string => `/p/${enc(id)}${area ? `?g=${enc(area)}` : ''}`;
/** The form for something new of a kind; with "" the page on which to choose one. */
export const newPath = (kind: string, area?: string): string => `/nieuw${kind ? `/${enc(kind)}` : ''}${area ? `?g=${enc(area)}` : ''}`;

/** Gives an address with some query values changed; undefined takes a value away. */
export function withQuery(url: URL, changes: Record<string, string | undefined>): string {
  const query = new URLSearchParams(url.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === '') query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  return url.pathname + (text ? `?${text}` : '');
}

/** The page to go to after logging in: one of this site, and the start for anything else. */
export function askedPath(asked: string | undefined, origin: string): string {
  if (!asked?.startsWith('/')) return '/';
  try {
    const url = new URL(asked, origin);
    return url.origin === origin && url.pathname !== '/inloggen' ? url.pathname + url.search : '/';
  } catch {
    return '/';
  }
}
