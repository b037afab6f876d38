import { recall, remember } from './preferences.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const remembered = recall('theme');
let current = $state<Theme>(remembered === 'light' || remembered === 'dark' ? remembered : 'system');

export const theme = (): Theme => current;

export function chooseTheme(chosen: Theme): void {
  current = chosen;
  remember('theme', chosen === 'system' ? null : chosen);
  if (chosen === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = chosen;
}
