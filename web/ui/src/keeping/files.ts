export const most = 20; // files in one import
const known = ['csv', 'xlsx', 'json', 'geojson', 'graphml', 'zip'];

export const accepted = known.map((ending) => `.${ending}`).join(',');

export interface Chosen {
  files: File[];
  /** Names of files of another kind. */
  unknown: string[];
  tooMany: boolean;
}

/** Adds files to those that were chosen; one with the same name takes the place of the earlier. */
export function withFiles(before: File[], more: File[]): Chosen {
  const unknown = more.filter((file) => !known.includes(file.name.split('.').pop()?.toLowerCase() ?? '')).map((file) => file.name);
  const byName = new Map([...before, ...more.filter((file) => !unknown.includes(file.name))].map((file) => [file.name, file]));
  const all = [...byName.values()];
  return { files: all.slice(0, most), unknown, tooMany: all.length > most };
}
