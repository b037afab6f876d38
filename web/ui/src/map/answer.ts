import { type Paths, readMap, readMapOf, readOverview, readPaths } from '../api/map.ts';
import type { OnWork } from '../api/untilready.ts';
import type { MapView, Overview } from './model.ts';
import { asksAnything, type Question } from './question.ts';

/** What a question gave: the named part of the map, or the whole without names. */
export type Answer = { asked: Question; view: MapView; paths?: Paths; overview?: undefined } | { asked: Question; overview: Overview; view?: undefined; paths?: undefined };

/** Gives the answer to a question, and tells meanwhile how far the work on it is. */
export async function answerTo(code: string, asked: Question, onWork: OnWork, signal: AbortSignal): Promise<Answer> {
  if (asked.path) return answerToPath(code, asked, asked.path, onWork, signal);
  if (asksAnything(asked)) return { asked, view: await readMap(code, asked, onWork, signal) };
  return { asked, overview: await readOverview(code, asked, onWork, signal) };
}

async function answerToPath(code: string, asked: Question, [from, to]: readonly [string, string], onWork: OnWork, signal: AbortSignal): Promise<Answer> {
  const paths = await readPaths(from, to, asked, signal);
  const along = paths.paths.flatMap((path) => path.steps.map((step) => step.to.id));
  return { asked, paths, view: await readMapOf(code, [...new Set([from, ...along, to])], asked, onWork, signal) };
}
