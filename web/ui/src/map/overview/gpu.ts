let found: boolean | undefined;

/** What browsers call a processor that draws because there is nothing better. */
const software = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/**
 * Whether this machine draws with a graphics processor. Virtual desktops often do without: there WebGL exists and
 * is so slow that the page would freeze. failIfMajorPerformanceCaveat tells it, though not of Chromium's own
 * SwiftShader, so the name is looked at as well. Asked once per visit.
 */
export function hasGpu(): boolean {
  found ??= probe(document.createElement('canvas'));
  return found;
}

/** The graphics processor was lost or refused, so nothing is drawn with it any more during this visit. */
export function forgoGpu(): void {
  found = false;
}

export function probe(canvas: Pick<HTMLCanvasElement, 'getContext'>): boolean {
  const asked = { failIfMajorPerformanceCaveat: true };
  const context = (canvas.getContext('webgl2', asked) ?? canvas.getContext('webgl', asked)) as WebGLRenderingContext | null;
  if (!context) return false;
  const told = context.getExtension('WEBGL_debug_renderer_info');
  const name = String(context.getParameter(told ? told.UNMASKED_RENDERER_WEBGL : context.RENDERER));
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return !software.test(name);
}
