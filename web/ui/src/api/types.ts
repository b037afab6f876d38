// The contract of the API, in the shape that openapi-typescript generates, so that a generated
// schema can take the place of this file.

export type Values = Record<string, unknown>;

export interface Reference {
  id: string;
  kind: string;
  label: string;
}

export interface Actor extends Reference {
  /** False when the label is a pseudonym. */
  named: boolean;
  attributes: Values;
  since: string | null;
  until: string | null;
  version: number;
  /** When it was first written down. */
  recordedAt: string;
  partOf?: Reference | null;
  /** The attributes that this viewer may change now; only of an actor that is read alone. */
  editable?: string[];
}

export interface Tie {
  id: string;
  kind: string;
  from: Reference;
  to: Reference;
  attributes: Values;
  since: string | null;
  until: string | null;
  version: number;
  recordedAt: string;
}

/** One change of a record. */
export interface Entry {
  revision: number;
  at: string;
  /** The role of the author. */
  role: string;
  author: Reference | null;
  reason?: string;
  verb: 'add' | 'amend' | 'end' | 'bin' | 'restore' | 'remove';
  actor?: Actor;
  tie?: Tie;
  /** The revision that this one takes back. */
  undoes?: number | null;
  undoneBy?: number | null;
  canUndo?: boolean;
}

export interface History {
  items: Entry[];
}

export interface Page<T> {
  items: T[];
  next: string | null;
  total: number;
}

export interface Option {
  code: string;
  label: string;
}

export type AttributeType =
  | 'text' | 'note' | 'code' | 'codes' | 'whole' | 'decimal'
  | 'flag' | 'day' | 'date' | 'reference' | 'references' | 'roles' | 'outline';

export interface Attribute {
  name: string;
  label: string;
  type: AttributeType;
  unit?: string;
  required?: boolean;
  personal?: boolean;
  codes?: Option[];
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  refers?: string[];
}

export interface ActorKind {
  kind: string;
  label: string;
  plural: string;
  /** The attribute by which a reader knows the actor. */
  named?: string;
  attributes: Attribute[];
}

export interface TieKind {
  kind: string;
  label: string;
  from: string[];
  to: string[];
  symmetric: boolean;
  attributes: Attribute[];
}

export interface Schema {
  actors: ActorKind[];
  ties: TieKind[];
}

export interface Me {
  role: string;
  roleLabel: string;
  name: string;
  areas: { code: string; name: string }[];
  may: string[];
  /** The kinds of actor that this role may add. */
  adds?: string[];
  /** The viewer's own record. */
  person?: Reference | null;
  purposes: Option[];
  fictional: boolean;
  /** Where the records stand: whatever is read after this is no older. */
  revision: number;
  account?: { id: string; login: string } | null;
}

export interface Role {
  role: string;
  label: string;
  who: string;
  explanation: string;
}

export interface Roles {
  fictional: boolean;
  roles: Role[];
}

export interface Found {
  items: Actor[];
}

export interface NetworkNode extends Reference {
  hops: number;
}

export interface NetworkTie {
  from: string;
  to: string;
  kinds: string[];
  strength: number;
}

export interface Network {
  centre: string;
  net: string;
  day: string;
  nodes: NetworkNode[];
  ties: NetworkTie[];
  /** How many more this viewer may see within those steps. */
  notShown: number;
}

export type Band = 'few' | 'some' | 'many';

export interface Figure {
  exact?: number | null;
  band?: Band | null;
}

export type Betweenness = 'high' | 'middle' | 'low';
export type ViaRole = 'ownContact' | 'asker' | 'buddy' | 'activity';

export interface Holder {
  person: Reference;
  betweenness: Betweenness;
  articulation: boolean;
  reason: string;
}

export interface Introduction {
  schakel?: { id: string; label: string } | null;
  holder?: Reference | null;
  via?: (Reference & { role: ViaRole }) | null;
  reason: string;
}

export interface OutOfReach {
  person: Reference;
  hops: number | null;
  reason: string;
  networkAskedOn: string | null;
  extent: 'complete' | 'partial' | null;
  strengths?: { text: string };
  introduction: Introduction | null;
}

export interface MissingLinks {
  area: { code: string; name: string };
  day: string;
  heading: string;
  figures: 'exact' | 'band' | 'notReleased';
  residents: Figure;
  asked: Figure;
  notAsked: Figure;
  schakels: Figure;
  outOfReach: Figure;
  basis: {
    contactsInvolved: Figure;
    contactsAsked: Figure;
    schakelsInvolved: Figure;
    schakelsAsked: Figure;
  };
  holdingTogether: Holder[];
  outOfReachResidents: OutOfReach[];
  unknown: { person: Reference }[];
  /** How many more rows this viewer may not see; null where that is not told either. */
  hidden: { outOfReach: number | null; unknown: number | null; holdingTogether: number | null };
}

export interface Finding {
  field: string;
  code: string;
  detail: string;
}

export interface Problem {
  status: number;
  title: string;
  detail: string;
  code: string;
  findings?: Finding[];
  current?: Actor & Tie;
}

export interface NewActor {
  kind: string;
  attributes: Values;
  since?: string;
  /** Where someone lives or something is present. */
  area?: string;
  /** Ties that it has from the start; the end that is missing is the new actor. */
  ties?: { kind: string; from?: string; to?: string }[];
}

/** What changes in a record: null takes an attribute away, an empty text a date. */
export interface Change {
  attributes?: Values;
  since?: string;
  until?: string;
}

type Json<T> = { content: { 'application/json': T } };
type None = { content?: never };
type Failed = { content: { 'application/problem+json': Problem } };
type Answers<Status extends number, T> = { [S in Status]: T } & { default: Failed };
type Get<T, Query = never, Path = never> = {
  parameters: { query?: Query; path: Path };
  responses: Answers<200, Json<T>>;
};
type Send<Body, Status extends number, T, Path = never> = {
  parameters: { path: Path; header?: { 'If-Match'?: string; 'Idempotency-Key'?: string } };
  requestBody: Json<Body>;
  responses: Answers<Status, T>;
};

type ById = { id: string };
type Listing = { limit?: number; cursor?: string; kind?: string; area?: string; theme?: string; line?: string; date?: string };

export interface paths {
  '/demo/roles': { get: Get<Roles> };
  '/demo/session': {
    post: Send<{ role: string }, 204, None>;
    delete: { parameters: object; responses: Answers<204, None> };
  };
  '/v1/me': { get: Get<Me> };
  '/v1/schema': { get: Get<Schema> };
  '/v1/areas': { get: Get<Page<Actor>, Listing> };
  '/v1/areas/{code}/reports/missing-links': {
    get: Get<MissingLinks, { date?: string; hops?: number }, { code: string }>;
  };
  '/v1/actors': { get: Get<Page<Actor>, Listing>; post: Send<NewActor, 201, Json<Actor>> };
  '/v1/actors/_search': { post: Send<{ text: string; kinds?: string[]; limit?: number }, 200, Json<Found>> };
  '/v1/actors/{id}': { get: Get<Actor, never, ById>; patch: Send<Change, 200, Json<Actor>, ById> };
  '/v1/actors/{id}/_end': { post: Send<{ until: string }, 200, Json<Actor>, ById> };
  '/v1/actors/{id}/history': { get: Get<History, never, ById> };
  '/v1/actors/{id}/network': { get: Get<Network, { hops?: number; net?: string; date?: string }, ById> };
  '/v1/ties': { get: Get<Page<Tie>, Listing & { actor?: string; always?: boolean }> };
  '/v1/ties/{id}': { get: Get<Tie, never, ById>; patch: Send<Change, 200, Json<Tie>, ById> };
  '/v1/ties/{id}/history': { get: Get<History, never, ById> };
  '/v1/ties/{id}/_end': { post: Send<{ until: string }, 200, Json<Tie>, ById> };
}
