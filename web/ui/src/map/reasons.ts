import type { Option } from '../api/types.ts';
import { dateInWords } from '../i18n/dates.ts';
import { type Question, type ReasonName, reasonsOf } from './question.ts';
import { t } from './text.ts';

/** What the codes and ids of a question are called. */
export interface Names {
  focus: string | undefined;
  themes: Option[];
  kindWord: (kind: string) => string;
}

/** Why not everybody is shown, each in words. */
export function reasonsInWords(asked: Question, names: Names): { name: ReasonName; text: string }[] {
  return reasonsOf(asked).map((name) => ({ name, text: inWords(name, asked, names) }));
}

function inWords(name: ReasonName, asked: Question, { focus, themes, kindWord }: Names): string {
  switch (name) {
    case 'focus': return t('map.reason.focus', { who: focus ?? t('map.someone'), n: asked.hops });
    case 'theme': return t('map.reason.theme', { theme: themes.find((one) => one.code === asked.theme)?.label ?? '' });
    case 'kinds': return t('map.reason.kinds', { kinds: asked.kinds.map(kindWord).join(', ') });
    case 'lines': return t('map.reason.lines', { lines: asked.lines.join(', ') });
    case 'age': return t('map.reason.age', { age: t(`map.age.${asked.age ?? 'fresh'}`) });
    case 'net': return t('map.reason.net', { net: t(`net.${asked.net}`) });
    case 'day': return t('map.reason.day', { date: dateInWords(asked.day) });
    case 'path': return t('map.reason.path');
    case 'box': return t('map.reason.box');
    case 'all': return t('map.reason.all');
  }
}
