import type { ImportFinding } from '../api/imports.ts';
import { asCsv } from './csv.ts';
import { t } from './text.ts';

/** The findings as CSV. */
export function findingsAsCsv(findings: ImportFinding[]): string {
  const head = [t('import.col.file'), t('import.col.row'), t('import.col.column'), t('import.col.what')];
  return asCsv([head, ...findings.map((one) => [one.file, one.row || '', one.column, one.detail || one.code])]);
}
