import type { MapView } from './model.ts';

export interface Picture {
  view: MapView;
  title: string;
  file: string;
  summary: string;
  reasons: string[];
  groups: boolean;
  proposals: boolean;
  kindWord: (kind: string) => string;
}

export async function savePicture(_format: 'svg' | 'png', _picture: Picture): Promise<void> {}
