import type { Actor } from '../api/types.ts';

export interface AreaNode {
  area: Actor;
  children: AreaNode[];
}

export const levelOf = (area: Actor): string => String(area.attributes.level ?? '');

/** Gemeente, wijk and buurt as a tree; an area whose parent is not among them stands at the top. */
export function treeOf(areas: Actor[]): AreaNode[] {
  const nodes = new Map(areas.map((area) => [area.id, { area, children: [] as AreaNode[] }]));
  const roots: AreaNode[] = [];
  for (const node of nodes.values()) {
    const parent = node.area.partOf ? nodes.get(node.area.partOf.id) : undefined;
    (parent?.children ?? roots).push(node);
  }
  const sort = (list: AreaNode[]): AreaNode[] => {
    list.sort((a, b) => a.area.label.localeCompare(b.area.label));
    list.forEach((node) => sort(node.children));
    return list;
  };
  return sort(roots);
}

/** Keeps the areas whose name holds the text, with what they are part of. */
export function matching(tree: AreaNode[], text: string): AreaNode[] {
  const wanted = fold(text);
  if (!wanted) return tree;
  return tree.flatMap((node) => {
    if (fold(node.area.label).includes(wanted)) return [node];
    const children = matching(node.children, text);
    return children.length ? [{ area: node.area, children }] : [];
  });
}

function fold(text: string): string {
  return text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

export function count(tree: AreaNode[]): number {
  return tree.reduce((sum, node) => sum + 1 + count(node.children), 0);
}
