import { language } from '../i18n/language.svelte.ts';
import type { MapNode, MapTie, MapView } from './model.ts';

/** A contact of a node that is on the map as well. */
export interface Contact {
  node: MapNode;
  tie: MapTie;
}

/** One row of the list that says the same as the map. */
export interface Row {
  node: MapNode;
  contacts: Contact[];
  /** Contacts that are not on the map. */
  more: number;
}

export const sortNames = ['label', 'kind', 'schakel', 'hops', 'ties', 'confirmed'] as const;
export type SortName = (typeof sortNames)[number];
/** "" keeps the order of the map: the most important first. */
export type Sort = '' | SortName | `-${SortName}`;

/** The order that an address asks; the map's own for what is none. */
export const sortIn = (text: string | undefined): Sort => sortNames.flatMap((by): Sort[] => [by, `-${by}`]).find((one) => one === text) ?? '';

/** The rows of a view in its own order. */
export function rowsOf(view: MapView): Row[] {
  const byId = new Map(view.nodes.map((node) => [node.id, node]));
  const contacts = new Map<string, Contact[]>(view.nodes.map((node) => [node.id, []]));
  for (const tie of view.ties) {
    const [from, to] = [byId.get(tie.from), byId.get(tie.to)];
    if (!from || !to) continue;
    contacts.get(from.id)!.push({ node: to, tie });
    contacts.get(to.id)!.push({ node: from, tie });
  }
  return view.nodes.map((node) => {
    const own = contacts.get(node.id)!;
    const known = new Set(own.map((one) => one.node.id)).size;
    return { node, contacts: own, more: Math.max(0, node.ties - known) };
  });
}

/** The order that a press on a heading asks: numbers begin with the highest, words with A, and a third press with the map's own. */
export function nextSort(now: Sort, by: SortName): Sort {
  const begin: Sort = by === 'label' || by === 'kind' || by === 'hops' ? by : `-${by}`;
  const other: Sort = begin === by ? `-${by}` : by;
  return now === begin ? other : now === other ? '' : begin;
}

export function sorted(rows: Row[], sort: Sort, kindWord: (kind: string) => string): Row[] {
  if (!sort) return rows;
  const down = sort.startsWith('-');
  const by = sort.replace('-', '') as SortName;
  const words = new Intl.Collator(language());
  const compare = (a: MapNode, b: MapNode): number => {
    switch (by) {
      case 'label': return words.compare(a.label, b.label);
      case 'kind': return words.compare(kindWord(a.kind), kindWord(b.kind));
      case 'schakel': return Number(a.schakel) - Number(b.schakel);
      case 'hops': return (a.hops ?? Infinity) - (b.hops ?? Infinity) || 0;
      case 'ties': return a.ties - b.ties;
      case 'confirmed': return (a.confirmed ?? '').localeCompare(b.confirmed ?? '');
    }
  };
  return rows.toSorted((a, b) => (down ? -compare(a.node, b.node) : compare(a.node, b.node)));
}
