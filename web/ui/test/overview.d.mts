import type { Overview } from '../src/map/model.ts';

export function overviewOf(actors: number, seed?: number, area?: string): Overview;
