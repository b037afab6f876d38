/** The roles an account can have, in the order of the product. */
export const roles = ['networker', 'teamMember', 'manager', 'policyAdviser', 'referrer', 'resident', 'privacyOfficer', 'administrator'] as const;
export type RoleCode = (typeof roles)[number];

const professionals: RoleCode[] = ['networker', 'teamMember', 'manager', 'referrer'];

/** The kind of person that a role works as or is; undefined where an account stands by itself. */
export function personKind(role: string): 'Professional' | 'Resident' | undefined {
  if (role === 'resident') return 'Resident';
  return professionals.includes(role as RoleCode) ? 'Professional' : undefined;
}
