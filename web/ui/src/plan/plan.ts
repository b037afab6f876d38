import { ask } from '../api/client.ts';

/** A GeoJSON MultiPolygon in longitude and latitude. */
export interface Outline {
  coordinates: [number, number][][][];
}

/** What is known in an area; figures about residents are null where they are not released. */
export interface AreaFigures {
  figures: 'exact' | 'notReleased';
  residents: number | null;
  asked: number | null;
  schakels: number;
  professionals: number;
  organisations: number;
  facilities: number;
}

export interface AreaShape {
  code: string;
  name: string;
  outline: Outline | null;
}

export type AreaPart = AreaShape & AreaFigures;

export interface GroundPlan {
  area: { code: string; name: string };
  day: string;
  /** Of which parts there are figures about residents. */
  figures: 'exact' | 'partly' | 'notReleased';
  whole: AreaFigures;
  parts: AreaPart[];
  beside: AreaShape[];
}

export const readPlan = (code: string, date: string | undefined, signal: AbortSignal): Promise<GroundPlan> =>
  ask('get', '/v1/areas/{code}/plan', { path: { code }, query: { date }, signal });

/** The figures that can be drawn, by their name in the address. */
export const layers = { bewoners: 'residents', schakels: 'schakels', professionals: 'professionals', organisaties: 'organisations', voorzieningen: 'facilities' } as const;
export type LayerName = keyof typeof layers;
export const layerNames = Object.keys(layers) as LayerName[];

/** The kind of actor to which the list of an area is narrowed for a layer. */
export const kinds: Partial<Record<LayerName, string>> = { bewoners: 'Resident', professionals: 'Professional', organisaties: 'Organisation', voorzieningen: 'Facility' };

/** The layer that is asked for; without one, residents where there are figures about them. */
export function layerOf(asked: string | undefined, plan: GroundPlan | undefined): LayerName {
  const known = layerNames.find((one) => one === asked);
  return known ?? (plan?.figures === 'notReleased' ? 'organisaties' : 'bewoners');
}

/** The parts by name, as the table shows them. */
export function byName(parts: AreaPart[], language: string): AreaPart[] {
  return [...parts].sort((a, b) => a.name.localeCompare(b.name, language) || a.code.localeCompare(b.code));
}
