/** The light colours of tokens.css, for a picture that leaves the page and its style sheets behind. */
export const ink = {
  text: '#12171d',
  muted: '#4a5563',
  paper: '#ffffff',
  canvas: '#f5f7f9',
  bewoner: '#2e6fc0',
  professional: '#d4550f',
  organisatie: '#0a3b2b',
  activiteit: '#9b0f86',
  edge: '#7b8794',
  edgeStrong: '#4a5563',
  contextLine: '#d3dae1',
  context: '#98a4b0',
  proposal: '#154273',
  trail: '#9db8d4',
} as const;
