import { t } from '../i18n/text.ts';
import type { IconName } from '../ui/icons.ts';
import { actions } from './actions.ts';
import { arranges } from './arranged.ts';
import { actorPath, administrationPath, helpPath, listPath, mapPath, missingPath, planPath, positionsPath, type Route } from './routes.ts';

export interface NavItem {
  href: string;
  text: string;
  /** Where there is little room. */
  short?: string;
  icon: IconName;
  current: boolean;
}

/** What the menu and the start need to know of who looks. */
export interface Viewer {
  may: (action: string) => boolean;
  /** The kinds of record that they may make. */
  adds: string[];
  /** The record of a resident, who has a page of their own. */
  own?: string;
}

/** The page on which somebody begins; undefined where no page is theirs. */
export function startOf({ may, own }: Viewer, area: string | undefined): string | undefined {
  if (own) return actorPath(own, area);
  if (may(actions.seeAccounts) && !may(actions.askReports)) return administrationPath;
  if (!area || !may(actions.seeActor)) return undefined;
  return may(actions.askReports) ? missingPath(area) : listPath(area);
}

/** The main menu for an area: the pages that this viewer may see. */
export function navigation(route: Route, area: string | undefined, { may, adds, own }: Viewer): NavItem[] {
  const help: NavItem = { href: helpPath, text: t('nav.help'), icon: 'help', current: route.page === 'help' };
  const administration: NavItem = { href: administrationPath, text: t('nav.administration'), icon: 'settings', current: route.page === 'administration' };
  const last = may(actions.seeAccounts) || arranges(adds) ? [administration, help] : [help];
  if (!area) return last;
  const mine = own !== undefined && route.page === 'actor' && route.id === own;
  const people = ['list', 'actor', 'new'].includes(route.page) && !mine;
  const pages: [boolean, NavItem][] = [
    [own !== undefined, { href: actorPath(own ?? '', area), text: t('nav.own'), icon: 'person', current: mine }],
    [may(actions.askReports), { href: missingPath(area), text: t('nav.missing'), short: t('nav.missing.short'), icon: 'link', current: route.page === 'missing' }],
    [may(actions.seeNetwork), { href: mapPath(area), text: t('nav.map'), icon: 'map', current: route.page === 'map' }],
    [may(actions.seeActor), { href: listPath(area), text: t('nav.list'), short: t('nav.list.short'), icon: 'users', current: people }],
    [may(actions.askReports), { href: planPath(area), text: t('nav.plan'), icon: 'plan', current: route.page === 'plan' }],
    [may(actions.askReports), { href: positionsPath(area), text: t('nav.positions'), icon: 'eye', current: route.page === 'positions' }],
  ];
  return [...pages.filter(([shown]) => shown).map(([, item]) => item), ...last];
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
