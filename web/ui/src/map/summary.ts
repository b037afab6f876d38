import { language } from '../i18n/language.svelte.ts';
import type { MapView } from './model.ts';
import type { Question } from './question.ts';
import { t } from './text.ts';
import { groupName } from './wording.ts';

const fewContacts = 1;
const mostGroupNames = 3;

/** What the map shows, in one or two sentences. */
export function summaryOf(view: MapView, asked: Question, themeName: string | undefined): string {
  return [whoIsShown(view, asked, themeName), groupsIn(view)].filter(Boolean).join(' ');
}

function whoIsShown({ nodes }: MapView, asked: Question, themeName: string | undefined): string {
  const n = nodes.length;
  const focus = nodes.find((node) => node.id === asked.focus);
  if (focus) return t(focus.ties > fewContacts ? 'summary.knows' : 'summary.few', { who: focus.label, n: focus.ties });
  if (asked.theme && themeName) return t('summary.theme', { n, theme: themeName });
  return asked.all && n > 1 ? t('summary.all', { n }) : t('summary.shown', { n });
}

function groupsIn({ groups }: MapView): string {
  const n = groups.length;
  const names = new Set(groups.map(groupName).filter(Boolean));
  if (n === 0) return '';
  if (n > mostGroupNames || names.size < n) return t('summary.groups', { n });
  return t('summary.groups.named', { n, groups: new Intl.ListFormat(language()).format(names) });
}
