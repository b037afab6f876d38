import type { Attribute, Values } from '../api/types.ts';
import { dateInWords, readDate, typedDate } from '../i18n/dates.ts';
import { language } from '../i18n/language.svelte.ts';
import { t } from '../i18n/text.ts';

/** What stands in the fields of a form, as text by attribute; "" is nothing. */
export type Draft = Record<string, string>;

const separator = ';';

/** The canonical text of a value of the API, whatever JSON type it came in. */
export function canonical(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(canonical).join(separator);
  if (typeof value === 'object') {
    const { id, code, role } = value as Record<string, unknown>;
    return canonical(id ?? code ?? role);
  }
  return String(value);
}

export const codesIn = (text: string): string[] => text.split(separator).filter(Boolean);
export const joinCodes = (codes: string[]): string => [...codes].sort().join(separator);

export function isDate(attribute: Attribute): boolean {
  return attribute.type === 'day' || attribute.type === 'date';
}

/** The text in which people edit a value. */
export function toField(attribute: Attribute, value: unknown): string {
  const text = canonical(value);
  if (isDate(attribute)) return typedDate(text);
  return attribute.type === 'decimal' && language() === 'nl' ? text.replace('.', ',') : text;
}

/** The canonical text of what people typed; null when it cannot be read. */
export function fromField(attribute: Attribute, written: string): string | null {
  const text = written.trim();
  if (text === '') return '';
  switch (attribute.type) {
    case 'day': {
      const day = readDate(text);
      return day?.length === 10 ? day : null;
    }
    case 'date':
      return readDate(text);
    case 'whole':
      return /^-?\d+$/.test(text) ? text : null;
    case 'decimal':
      return /^-?\d+([.,]\d+)?$/.test(text) ? text.replace(',', '.') : null;
    default:
      return text;
  }
}

export function draftOf(attributes: Attribute[], values: Values): Draft {
  return Object.fromEntries(attributes.map((one) => [one.name, toField(one, values[one.name])]));
}

const labelOf = (attribute: Attribute, code: string): string =>
  attribute.codes?.find((option) => option.code === code)?.label ?? code;

/** Writes a role such as "buddy 2024-05 3" as "maatje sinds mei 2024, 3 uur per week". */
function roleInWords(attribute: Attribute, text: string): string {
  const [code = '', ...rest] = text.split(' ');
  const since = rest.find((part) => /^\d{4}/.test(part));
  const hours = rest.find((part) => part !== since);
  return [
    labelOf(attribute, code) + (since ? t('role.since', { date: dateInWords(since) }) : ''),
    ...(hours ? [t('role.hours', { hours })] : []),
  ].join(', ');
}

/** What a reader sees of a value; "" for nothing. */
export function inWords(attribute: Attribute, value: unknown): string {
  const text = canonical(value);
  if (text === '') return '';
  switch (attribute.type) {
    case 'code':
      return labelOf(attribute, text);
    case 'codes':
    case 'references':
      return codesIn(text).map((code) => labelOf(attribute, code)).join(', ');
    case 'roles':
      return codesIn(text).map((role) => roleInWords(attribute, role)).join('; ');
    case 'flag':
      return text === 'true' ? t('yes') : t('no');
    case 'day':
    case 'date':
      return dateInWords(text);
    case 'whole':
    case 'decimal':
      return new Intl.NumberFormat(language()).format(Number(text)) + (attribute.unit ? ` ${attribute.unit}` : '');
    case 'outline':
      return t('outline.known');
    case 'reference':
      if (typeof value === 'object' && value && 'label' in value) return String(value.label);
      return attribute.codes?.find((one) => one.code === text)?.label ?? t('reference.one');
    default:
      return text;
  }
}
