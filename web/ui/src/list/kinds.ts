// The kinds that the list can be narrowed to, and those that are added most; the page behind "new" has them all.
export const listed = ['Resident', 'Professional', 'Organisation', 'Team', 'Facility', 'Initiative', 'Course', 'CollectiveArrangement'];
export const createable = ['Resident', 'Professional', 'Organisation'];
