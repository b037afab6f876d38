import type { Attribute, Problem, Values } from '../api/types.ts';
import { t } from '../i18n/records/text.ts';
import { capital } from '../i18n/text.ts';
import { type Draft, fromField } from './values.ts';

/** What is wrong with one field. The field is "" for what is wrong with the whole. */
export interface Wrong {
  field: string;
  text: string;
}

function wrongWith(attribute: Attribute, written: string): string | null {
  const label = capital(attribute.label);
  const value = fromField(attribute, written);
  if (value === null) {
    if (attribute.type === 'day') return t('form.badDay');
    if (attribute.type === 'date') return t('form.badDate');
    return t('form.badNumber', { label });
  }
  if (value === '') return attribute.required ? t('form.required', { label: attribute.label }) : null;
  const limited = (attribute.type === 'whole' || attribute.type === 'decimal') && (attribute.minimum || attribute.maximum);
  const { minimum = 0, maximum = 0 } = attribute;
  if (limited && (Number(value) < minimum || Number(value) > maximum)) return t('form.between', { label, minimum, maximum });
  return null;
}

/** Checks what can be known without the server: what is missing and what cannot be read. */
export function check(attributes: Attribute[], draft: Draft): Wrong[] {
  return attributes.flatMap((attribute) => {
    const text = wrongWith(attribute, draft[attribute.name] ?? '');
    return text ? [{ field: attribute.name, text }] : [];
  });
}

/** Says at which field each finding of the server belongs. */
export function wrongsOf(problem: Problem | null, names: string[]): Wrong[] {
  const findings = problem?.findings ?? [];
  if (findings.length === 0) return [{ field: '', text: problem?.detail || problem?.title || t('error.title') }];
  return findings.map((finding) => {
    const field = finding.field.replace(/^(body\.)?(attributes\.)?/, '');
    return { field: names.includes(field) ? field : '', text: finding.detail || finding.code };
  });
}

/** The values to send: canonical text, null for what was emptied. Only for a checked draft. */
export function toSend(attributes: Attribute[], draft: Draft): Values {
  const values: Values = {};
  for (const attribute of attributes) {
    const written = draft[attribute.name];
    if (written !== undefined) values[attribute.name] = fromField(attribute, written) || null;
  }
  return values;
}

/** The same without what is empty, for a new record. */
export function toCreate(attributes: Attribute[], draft: Draft): Values {
  return Object.fromEntries(Object.entries(toSend(attributes, draft)).filter(([, value]) => value !== null));
}
