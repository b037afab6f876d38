// A kind is told by shape, colour and word together. Kinds of one sort share a shape.
export type Sort = 'bewoner' | 'professional' | 'organisatie' | 'activiteit';

const sorts: Record<string, Sort> = {
  Resident: 'bewoner',
  Household: 'bewoner',
  CircleEntry: 'bewoner',
  Professional: 'professional',
  Team: 'professional',
  Organisation: 'organisatie',
  Agreement: 'organisatie',
  Funding: 'organisatie',
};

export const sortOf = (kind: string): Sort => sorts[kind] ?? 'activiteit';

const n = (value: number): string => value.toFixed(1);

/** The outline of a sort around (x, y) with about the area of a circle of radius r. */
export function outline(sort: Sort, x: number, y: number, r: number): string {
  switch (sort) {
    case 'bewoner':
      return `M${n(x - r)} ${n(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
    case 'professional':
      return roundedSquare(x, y, r * 0.885);
    case 'organisatie':
      return hexagon(x, y, r * 1.1);
    case 'activiteit':
      return `M${n(x)} ${n(y - r * 1.25)}L${n(x + r * 1.25)} ${n(y)}L${n(x)} ${n(y + r * 1.25)}L${n(x - r * 1.25)} ${n(y)}Z`;
  }
}

function roundedSquare(x: number, y: number, half: number): string {
  const c = half * 0.28;
  const side = n(2 * (half - c));
  return `M${n(x - half + c)} ${n(y - half)}h${side}a${n(c)} ${n(c)} 0 0 1 ${n(c)} ${n(c)}v${side}a${n(c)} ${n(c)} 0 0 1 ${n(-c)} ${n(c)}`
    + `h-${side}a${n(c)} ${n(c)} 0 0 1 ${n(-c)} ${n(-c)}v-${side}a${n(c)} ${n(c)} 0 0 1 ${n(c)} ${n(-c)}Z`;
}

function hexagon(x: number, y: number, r: number): string {
  const corners = [0, 1, 2, 3, 4, 5].map((i) => {
    const angle = (Math.PI / 3) * i - Math.PI / 2;
    return `${n(x + r * Math.cos(angle))} ${n(y + r * Math.sin(angle))}`;
  });
  return `M${corners.join('L')}Z`;
}
