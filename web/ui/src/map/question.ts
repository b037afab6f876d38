// What the map was asked, as it stands in the address: codes and opaque ids, never a name or a search text.
import { readDate } from '../i18n/dates.ts';
import type { Net } from './model.ts';

export const nets = ['neighbourhood', 'support', 'own', 'organisations', 'participation'] as const satisfies readonly Net[];
/** The kinds that a net of the map can hold, in the order in which they are listed. */
export const mapKinds = ['Resident', 'Professional', 'Team', 'Organisation', 'Initiative', 'Facility', 'Course', 'CircleEntry'];
export const mapLines = ['0', '1', '2'];
export const mostSteps = 3;

export type MapLook = 'kaart' | 'lijst';
export type DataAge = 'fresh' | 'old';
/** Left, top, right and bottom in map units. */
export type Box = readonly [number, number, number, number];

export interface Question {
  focus?: string;
  /** Steps from the focus: 1, 2 or 3. */
  hops: number;
  theme?: string;
  /** Only these; empty for all. */
  kinds: readonly string[];
  lines: readonly string[];
  age?: DataAge;
  net: Net;
  /** A complete day; undefined for today. */
  day?: string;
  /** Who wants to reach whom. */
  path?: readonly [string, string];
  box?: Box;
  /** The best known of the area. */
  all?: boolean;
}

export const noQuestion: Question = { hops: 1, kinds: [], lines: [], net: 'neighbourhood' };

/** What an address asks. What makes no sense in it is left out. */
export function questionIn(query: URLSearchParams): Question {
  const hops = Number(query.get('n') ?? 1);
  const day = query.get('op');
  const box = boxIn(query.get('b'));
  return {
    focus: idIn(query.get('f')),
    hops: [1, 2, 3].includes(hops) ? hops : 1,
    theme: idIn(query.get('t')),
    kinds: listIn(query.get('s'), mapKinds),
    lines: listIn(query.get('l'), mapLines),
    age: query.get('a') === 'fresh' ? 'fresh' : query.get('a') === 'old' ? 'old' : undefined,
    net: nets.find((one) => one === query.get('net')) ?? 'neighbourhood',
    day: day?.length === 10 ? readDate(day) ?? undefined : undefined,
    path: pathIn(query.get('pad')),
    box: box === everything ? undefined : box,
    all: box === everything || undefined,
  };
}

/** The values of an address that ask this; undefined for what is as usual. */
export function queryOf(asked: Question): Record<string, string | undefined> {
  return {
    f: asked.focus,
    n: asked.focus && asked.hops > 1 ? String(asked.hops) : undefined,
    t: asked.theme,
    s: asked.kinds.join(',') || undefined,
    l: asked.lines.join(',') || undefined,
    a: asked.age,
    net: asked.net === 'neighbourhood' ? undefined : asked.net,
    op: asked.day,
    pad: asked.path?.join('~'),
    b: asked.box?.join(',') ?? (asked.all ? everything : undefined),
  };
}

/** Asks about somebody or something; a net and a day alone do not. */
export const asksAnything = (asked: Question): boolean =>
  Boolean(asked.focus || asked.theme || asked.kinds.length || asked.lines.length || asked.age || asked.path || asked.box || asked.all);

/** The question in the words of the API, for all but a path. */
export const apiQuery = (asked: Question): Record<string, string | number | boolean | undefined> => ({
  net: asked.net,
  date: asked.day,
  focus: asked.focus,
  hops: asked.focus ? asked.hops : undefined,
  theme: asked.theme,
  kind: asked.kinds.join(',') || undefined,
  line: asked.lines.join(',') || undefined,
  age: asked.age,
  box: asked.box?.join(','),
  all: asked.all,
});

/** What can be left out of the drawing, under its letter in an address. */
const leftOutLetters = { groups: 'g', proposals: 'v' } as const;
export type LeftOut = keyof typeof leftOutLetters;
const leftOutNames = Object.keys(leftOutLetters) as LeftOut[];

export const leftOutIn = (text: string | undefined): LeftOut[] => leftOutNames.filter((name) => text?.split(',').includes(leftOutLetters[name]));

/** The value of an address with one thing shown or left out; undefined when nothing is left out. */
export const leftOutQuery = (now: readonly LeftOut[], name: LeftOut, shown: boolean): string | undefined =>
  leftOutNames.filter((one) => (one === name ? !shown : now.includes(one))).map((one) => leftOutLetters[one]).join(',') || undefined;

export const reasonNames = ['path', 'focus', 'theme', 'kinds', 'lines', 'age', 'box', 'all', 'net', 'day'] as const;
export type ReasonName = (typeof reasonNames)[number];

/** Why not everybody is shown, or not as usual: each can be taken away by itself. */
export const reasonsOf = (asked: Question): ReasonName[] =>
  reasonNames.filter((name) => {
    const value = asked[name];
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== noQuestion[name];
  });

export const without = (asked: Question, name: ReasonName): Question => ({ ...asked, [name]: noQuestion[name], ...(name === 'focus' ? { hops: 1 } : {}) });

/** One value more or less in a list; the complete list says nothing, and neither does an empty one. */
export function toggled(list: readonly string[], value: string, of: readonly string[]): string[] {
  const ticked = list.length ? list : of;
  const next = of.filter((one) => (one === value ? !ticked.includes(one) : ticked.includes(one)));
  return next.length === of.length ? [] : next;
}

const everything = 'alles';

function idIn(text: string | null): string | undefined {
  return text && /^[\w-]{1,40}$/.test(text) ? text : undefined;
}

function listIn(text: string | null, known: readonly string[]): string[] {
  const wanted = text?.split(',') ?? [];
  return known.filter((one) => wanted.includes(one));
}

function pathIn(text: string | null): readonly [string, string] | undefined {
  const [from, to, ...more] = text?.split('~').map(idIn) ?? [];
  return from && to && from !== to && more.length === 0 ? [from, to] : undefined;
}

function boxIn(text: string | null): Box | typeof everything | undefined {
  if (text === everything) return everything;
  if (!text || !/^-?\d{1,7}(,-?\d{1,7}){3}$/.test(text)) return undefined;
  const [left = 0, top = 0, right = 0, bottom = 0] = text.split(',').map(Number);
  return left < right && top < bottom ? [left, top, right, bottom] : undefined;
}
