import type { Box } from './camera.ts';

/** Where what lies beside an element in the same place covers it, such as tools; in pixels from the origin of the map. */
export function boxesOver(element: HTMLElement, sight: Box): Box[] {
  const at = element.getBoundingClientRect();
  const [dx, dy] = [sight.left - at.left, sight.top - at.top];
  return [...(element.parentElement?.children ?? [])].filter((child) => child !== element).map((child) => {
    const { left, top, right, bottom } = child.getBoundingClientRect();
    return { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy };
  });
}
