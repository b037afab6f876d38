import type { Wrong } from '../forms/check.ts';
import { t } from './text.ts';

export const shortest = 12; // characters; the server keeps the same rule
const longest = 200;

/** What people read before they choose a password. */
export const passwordRules = (): string[] => [t('password.rule.length', { n: shortest }), t('password.rule.sentence'), t('password.rule.own')];

/** What is wrong with a chosen password, as far as can be known without the server. */
export function passwordWrongs(field: string, password: string, repeated: { field: string; password: string }): Wrong[] {
  const length = [...password].length;
  if (length < shortest) return [{ field, text: t('password.short', { n: shortest }) }];
  if (length > longest) return [{ field, text: t('password.long', { n: longest }) }];
  return password === repeated.password ? [] : [{ field: repeated.field, text: t('password.differs') }];
}
