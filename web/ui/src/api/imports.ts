import { ask } from './client.ts';
import type { Cursored } from './lettinggo.ts';
import type { Reference } from './types.ts';

export type ImportState = 'reading' | 'checking' | 'writing' | 'done' | 'failed' | 'cancelled' | 'undone';

/** Something about one place in a file. */
export interface ImportFinding {
  file: string;
  row: number;
  column: string;
  code: string;
  detail: string;
}

export interface Import {
  id: string;
  state: ImportState;
  dryRun: boolean;
  at: string;
  by: Reference | null;
  /** A file is called by its place among those that were sent: its own name may be somebody's. */
  files: { name: string; rows: number }[];
  /** How many rows have been read. */
  rows: number;
  receipt: { added: number; changed: number; same: number } | null;
  /** What stops the import. */
  findings: ImportFinding[];
  /** What is worth knowing and stops nothing. */
  notices: ImportFinding[];
  revision: number | null;
  /** Why it failed or was cancelled. */
  why?: { code: string; detail: string } | null;
}

export function startImport(files: File[], dryRun: boolean): Promise<Import> {
  const body = new FormData();
  for (const file of files) body.append('files', file);
  body.append('dryRun', String(dryRun));
  return ask('post', '/v1/imports', { body });
}

export const readImport = (id: string, signal?: AbortSignal): Promise<Import> => ask('get', '/v1/imports/{id}', { path: { id }, signal });
export const readImports = (signal: AbortSignal): Promise<Cursored<Import>> => ask('get', '/v1/imports', { signal });
export const cancelImport = (id: string): Promise<Import> => ask('post', '/v1/imports/{id}/_cancel', { path: { id }, body: {} });
export const undoImport = (id: string): Promise<Import> => ask('post', '/v1/imports/{id}/_undo', { path: { id }, body: {} });

export const templateHref = (format: 'csv' | 'xlsx'): string => `/v1/imports/template?format=${format}`;
export const exportFormats = ['csv', 'xlsx', 'graphml', 'json'] as const;
export const exportHref = (format: (typeof exportFormats)[number]): string => `/v1/exports/${format}`;
