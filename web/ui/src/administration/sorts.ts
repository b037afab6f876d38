import type { ListName, ManagedRoute } from '../api/managed.ts';
import type { Attribute } from '../api/types.ts';
import type { ArrangedKind } from '../app/arranged.ts';
import { kindOf } from '../app/session.svelte.ts';
import type { IconName } from '../ui/icons.ts';
import { t } from './text.ts';

/** What an administrator arranges on one page. */
export interface Sort {
  part: 'teams' | 'werkgebieden' | 'themas' | 'gebieden';
  route: ManagedRoute;
  kind: ArrangedKind;
  icon: IconName;
  /** The properties that the form asks, in this order; all of the kind where nothing is said. */
  fields?: string[];
  /** Those that stay once they are chosen. */
  fixed: string[];
  lists: { name: ListName; kinds: string[] }[];
  /** A team goes by a manager who is in it, never from here. */
  binnable: boolean;
}

const sorts: Sort[] = [
  { part: 'teams', route: 'teams', kind: 'Team', icon: 'users', fixed: [], lists: [{ name: 'members', kinds: ['Professional', 'Organisation'] }, { name: 'areas', kinds: ['Area'] }], binnable: false },
  { part: 'werkgebieden', route: 'work-areas', kind: 'WorkArea', icon: 'link', fixed: [], lists: [{ name: 'areas', kinds: ['Area'] }, { name: 'networkers', kinds: ['Professional'] }], binnable: true },
  { part: 'themas', route: 'themes', kind: 'Theme', icon: 'idea', fields: ['name', 'code'], fixed: [], lists: [], binnable: true },
  { part: 'gebieden', route: 'areas', kind: 'Area', icon: 'search', fields: ['code', 'name', 'year'], fixed: ['code'], lists: [], binnable: true },
];

/** What a viewer arranges who may make these kinds. */
export const arranged = (adds: string[]): Sort[] => sorts.filter((one) => adds.includes(one.kind));

/** The fields of a form for this sort; names are the labels of records that are known. */
export function fieldsOf(sort: Sort, changing: boolean, names: Record<string, string>): Attribute[] {
  const own = kindOf(sort.kind)?.attributes ?? [];
  const asked = sort.fields ? sort.fields.flatMap((name) => own.find((one) => one.name === name) ?? []) : own;
  const codes = Object.entries(names).map(([code, label]) => ({ code, label }));
  const lists = sort.lists.map(({ name, kinds }): Attribute => ({ name, label: t(`list.${name}`), type: 'references', refers: kinds, codes }));
  return [...asked.filter((one) => !changing || !sort.fixed.includes(one.name)), ...lists];
}
