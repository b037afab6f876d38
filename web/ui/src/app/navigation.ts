import { t } from '../i18n/text.ts';
import type { IconName } from '../ui/icons.ts';
import { administrationPath, helpPath, listPath, mapPath, missingPath, planPath, positionsPath, type Route } from './routes.ts';

export interface NavItem {
  href: string;
  text: string;
  /** Where there is little room. */
  short?: string;
  icon: IconName;
  current: boolean;
}

/** The main menu for an area, with the administration for who may. */
export function navigation(route: Route, area: string | undefined, administers: boolean): NavItem[] {
  const help: NavItem = { href: helpPath, text: t('nav.help'), icon: 'help', current: route.page === 'help' };
  const administration: NavItem = { href: administrationPath, text: t('nav.administration'), icon: 'settings', current: route.page === 'administration' };
  const last = administers ? [administration, help] : [help];
  if (!area) return last;
  const people = ['list', 'actor', 'new'].includes(route.page);
  return [
    { href: missingPath(area), text: t('nav.missing'), short: t('nav.missing.short'), icon: 'link', current: route.page === 'missing' },
    { href: mapPath(area), text: t('nav.map'), icon: 'map', current: route.page === 'map' },
    { href: listPath(area), text: t('nav.list'), short: t('nav.list.short'), icon: 'users', current: people },
    { href: planPath(area), text: t('nav.plan'), icon: 'plan', current: route.page === 'plan' },
    { href: positionsPath(area), text: t('nav.positions'), icon: 'eye', current: route.page === 'positions' },
    ...last,
  ];
}

/** What the window is called. The name of a person stays out of it, since histories keep titles. */
export function titleOf(route: Route, areaName: string): string {
  switch (route.page) {
    case 'missing':
      return t('missing.pageTitle', { area: areaName });
    case 'map':
      return t('nav.map');
    case 'list':
      return t('list.title', { area: areaName });
    case 'positions':
      return t('nav.positions');
    case 'plan':
      return t('nav.plan');
    case 'actor':
      return t('actor.title');
    case 'new':
      return t('form.new');
    case 'roles':
      return t('roles.title');
    case 'help':
      return t('help.title');
    case 'login':
      return t('login.title');
    case 'welcome':
      return t('welcome.title');
    case 'account':
      return t('user.account');
    case 'bin':
      return t('user.bin');
    case 'retention':
      return t('user.retention');
    case 'import':
      return t('user.import');
    case 'administration':
      return t('nav.administration');
    case 'unknown':
      return t('notFound.title');
    case 'start':
      return '';
  }
}
