import type { Network, NetworkNode, Reference, Tie } from '../api/types.ts';

/** One row of the table that says the same as the drawing. */
export interface Row {
  node: NetworkNode;
  /** Ties with the centre that can be opened; only for the first step. */
  ties: Tie[];
  /** Kinds of tie with the centre; only for the first step. */
  kinds: string[];
  /** Who leads to this node, for a later step. */
  via: string[];
}

export const otherEnd = (tie: Tie, id: string): Reference => (tie.from.id === id ? tie.to : tie.from);

export function rowsOf(network: Network, ties: Tie[]): Row[] {
  const byId = new Map(network.nodes.map((node) => [node.id, node]));
  const rows = network.nodes.filter((node) => node.id !== network.centre).map((node): Row => {
    const touching = network.ties.filter((tie) => tie.from === node.id || tie.to === node.id);
    const before = touching.flatMap((tie) => byId.get(tie.from === node.id ? tie.to : tie.from) ?? []).filter((one) => one.hops === node.hops - 1);
    const direct = touching.filter((tie) => tie.from === network.centre || tie.to === network.centre);
    return {
      node,
      ties: ties.filter((tie) => tie.from.id === node.id || tie.to.id === node.id),
      kinds: [...new Set(direct.flatMap((tie) => tie.kinds))],
      via: node.hops > 1 ? before.map((one) => one.label).sort() : [],
    };
  });
  return rows.sort((a, b) => a.node.hops - b.node.hops || a.node.label.localeCompare(b.node.label));
}

/** The kinds of tie by which two people meet in something else, such as a team, instead of with each other. */
const shared = ['IN_HOUSEHOLD', 'MEMBER_OF'] as const;
export type Shared = (typeof shared)[number];

/** A row that names a kind of tie of which none runs between the two says what they share. */
export const sharedIn = (row: Row, kind: string): Shared | undefined => (row.ties.some((tie) => tie.kind === kind) ? undefined : shared.find((one) => one === kind));

/** The net in which an actor of a kind has contacts: support is between people, so whatever is no person has none in it. */
export const usualNetOf = (kind: string | undefined): 'support' | 'neighbourhood' =>
  kind && ['Team', 'Organisation', 'Initiative', 'Facility', 'Course'].includes(kind) ? 'neighbourhood' : 'support';

/** What is tied to the actor and is no part of the net that is shown, such as where someone lives. */
export function tiesBeside(network: Network | undefined, ties: Tie[], id: string): Tie[] {
  const shown = new Set(network?.nodes.map((node) => node.id));
  return ties.filter((tie) => !shown.has(otherEnd(tie, id).id));
}
