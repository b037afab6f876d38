import type { MissingLinks } from '../api/types.ts';

/** The row that is explained, as it stands in the address. */
export const holderKey = (id: string): string => `h-${id}`;
export const reachKey = (id: string): string => `b-${id}`;

export function isEmpty(report: MissingLinks): boolean {
  const hidden = Object.values(report.hidden).some((count) => count !== 0);
  const shown = report.holdingTogether.length + report.outOfReachResidents.length + report.unknown.length;
  return shown === 0 && !hidden && !report.residents.exact && !report.residents.band;
}

/** How many schakels the answer rests on that are none of this area; 0 where counts are not exact. */
export function schakelsElsewhere({ schakels, basis }: MissingLinks): number {
  const [own, all] = [schakels.exact, basis.schakelsInvolved?.exact];
  return own != null && all != null ? Math.max(0, all - own) : 0;
}

/** Residents who were asked and have a schakel within reach; null where counts are not exact. */
export function withinReach(report: MissingLinks): number | null {
  const { asked, outOfReach } = report;
  if (asked.exact == null || outOfReach.exact == null) return null;
  return Math.max(0, asked.exact - outOfReach.exact);
}
