import { pencil } from './measure.ts';
import type { MapView } from './model.ts';
import { keep, pngOf, type PictureOptions, svgOf } from './picture.ts';

export type Picturing = Omit<PictureOptions, 'measure'>;

/** The drawing that stands by itself, for paper. */
export const pictureOf = (view: MapView, options: Picturing): string => svgOf(view, { ...options, measure: pencil() });

/** Hands the drawing to the browser as a file to keep. */
export async function savePicture(format: 'svg' | 'png', name: string, view: MapView, options: Picturing): Promise<void> {
  const svg = pictureOf(view, options);
  keep(`${name}.${format}`, format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg));
}
