import { t } from '../i18n/text.ts';
import type { IconName } from '../ui/icons.ts';
import { helpPath, listPath, missingPath, type Route } from './routes.ts';

export interface NavItem {
  href: string;
  text: string;
  icon: IconName;
  current: boolean;
}

/** The main menu for an area. */
export function navigation(route: Route, area: string | undefined): NavItem[] {
  const help: NavItem = { href: helpPath, text: t('nav.help'), icon: 'help', current: route.page === 'help' };
  if (!area) return [help];
  const people = ['list', 'actor', 'new'].includes(route.page);
  return [
    { href: missingPath(area), text: t('nav.missing'), icon: 'link', current: route.page === 'missing' },
    { href: listPath(area), text: t('nav.list'), icon: 'users', current: people },
    help,
  ];
}

/** What the window is called. The name of a person stays out of it, since histories keep titles. */
export function titleOf(route: Route, areaName: string): string {
  switch (route.page) {
    case 'missing':
      return t('missing.pageTitle', { area: areaName });
    case 'list':
      return t('list.title', { area: areaName });
    case 'actor':
      return t('actor.title');
    case 'new':
      return t('form.new');
    case 'roles':
      return t('roles.title');
    case 'help':
      return t('help.title');
    case 'unknown':
      return t('notFound.title');
    case 'start':
      return '';
  }
}
