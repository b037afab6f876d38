// What the map shows, as the API answers it. Everything in it is what this viewer may see, and nothing else.
// Positions are in map units: at a scale of 1 a unit is a pixel, and no two shapes overlap.

export type Net = 'neighbourhood' | 'support' | 'own' | 'organisations' | 'participation';

/** The nodes that a question names, with what lies between and around them. */
export interface MapView {
  area: string;
  net: Net;
  /** The day of which this is the state. */
  day: string;
  /** How many actors of the area are in the net. */
  total: number;
  /** At most 150, the most important first. */
  nodes: MapNode[];
  ties: MapTie[];
  /** Dots without a name: who is in the area and not named, at most 2000, those nearest to who is named. The same index is the same dot. */
  others: MapDots;
  notShown: {
    /** Of the area, and outside the question or its filters. */
    filtered: number;
    /** Within the question, but more than can be named. */
    tooMany: number;
  };
  groups: MapGroup[];
  /** Proposals between two named nodes. They are no contacts and count nowhere. */
  proposals: { id: string; from: string; to: string }[];
  /** The first day of which the net knows a contact; null when it knows no day. */
  since: string | null;
  arrangement: Arrangement;
}

export interface MapNode {
  id: string;
  kind: string;
  label: string;
  /** False when the label is a pseudonym. */
  named: boolean;
  /** Holds a schakel. */
  schakel: boolean;
  /** Contacts in the net that this viewer may see, also to who is not named here. */
  ties: number;
  /** Steps from the focus; null without one. */
  hops: number | null;
  /** False for who is reached across the border of the area. */
  inArea: boolean;
  /** The last day on which one of its contacts was confirmed; null when that is not known. */
  confirmed: string | null;
  x: number;
  y: number;
}

export interface MapTie {
  from: string;
  to: string;
  kinds: string[];
  strength: number;
  /** Drawn in three widths: 1, 2 or 3. */
  width: number;
  /** Arranged by an organisation, not from person to person: dashed. */
  formal: boolean;
  /** A referral, which goes one way: drawn with an arrow. */
  directed: boolean;
  /** The last day on which it was confirmed; null when that is not known. */
  confirmed: string | null;
  /** Confirmed, or else begun, more than twelve months before the day of the map. */
  old: boolean;
}

export interface MapDots {
  x: number[];
  y: number[];
  /** Index in `kinds`. */
  kind: number[];
  kinds: string[];
  /** Pairs of indices of dots. */
  from: number[];
  to: number[];
}

export interface MapGroup {
  /** Why they are together: they know each other well, or belong to one organisation or team. */
  kind: 'community' | 'organisation';
  /** The organisation or team, or the best known place or organisation of a community; empty when it has none. */
  label: string;
  /** Named nodes, three or more. */
  members: string[];
}

/** How the nodes of an area stand, as this viewer has arranged them. */
export interface Arrangement {
  /** Whether this viewer moved something that the team does not see. */
  draft: boolean;
  canUndo: boolean;
  canRedo: boolean;
  /** What the team was given last; null when it was given nothing. */
  shared: {
    by: string;
    at: string;
    /** Given after this viewer took one over, so there is a newer one to look at. */
    newer: boolean;
  } | null;
}

/** A whole wijk or town without names: columns of equal length, and groups of who know each other well. */
export interface Overview {
  area: string;
  net: Net;
  day: string;
  total: number;
  dots: MapDots;
  /** The largest first; who is in none is in the last one. */
  clusters: Cluster[];
  since: string | null;
  /** With whom to begin: who holds a schakel, at most twelve. */
  starts: { id: string; kind: string; label: string }[];
  arrangement: Arrangement;
}

export interface Cluster {
  x: number;
  y: number;
  /** In which nearly all of its nodes stand: left, top, right and bottom. */
  box: [number, number, number, number];
  /** How many actors, by kind. */
  size: number;
  kinds: Record<string, number>;
  /** After its best known place or organisation; null when it has none. */
  label: string | null;
  /** Indices of the clusters to which contacts lead, with how many. */
  to: number[];
  ties: number[];
  /** Of who is in no group: they stand all over the area. At most the last one. */
  rest: boolean;
}
