import { expect, test } from 'vitest';
import { actions } from '../../src/app/actions.ts';
import { navigation, startOf, type Viewer } from '../../src/app/navigation.ts';

const viewer = (may: string[], more: Partial<Viewer> = {}): Viewer => ({ may: (action) => may.includes(action), adds: [], ...more });
const worker = viewer([actions.seeActor, actions.seeNetwork, actions.askReports], { adds: ['Resident'] });
const resident = viewer([actions.seeActor, actions.seeNetwork], { own: 'riet' });
const referrer = viewer([actions.seeActor]);
const adviser = viewer([actions.seeActor, actions.seeNetwork, actions.askReports], { adds: ['Organisation', 'Theme'] });
const administrator = viewer([actions.seeActor, actions.seeAccounts], { adds: ['Area', 'Team'] });
const privacyOfficer = viewer([]);
const pathsFor = (who: Viewer): string[] => navigation({ page: 'help' }, 'BU1', who).map((item) => item.href);

test('who works in an area begins at its missing links, a resident at the own page, an administrator at the administration', () => {
  expect(startOf(worker, 'BU1')).toBe('/g/BU1/ontbrekende-schakels');
  expect(startOf(resident, 'BU1')).toBe('/p/riet?g=BU1');
  expect(startOf(administrator, 'BU1')).toBe('/beheer');
  expect(startOf(referrer, 'BU1')).toBe('/g/BU1/lijst');
  expect(startOf(privacyOfficer, 'BU1')).toBeUndefined();
});

test('the menu leads to no page that its viewer may not see', () => {
  expect(pathsFor(worker)).toEqual(['/g/BU1/ontbrekende-schakels', '/g/BU1/kaart', '/g/BU1/lijst', '/g/BU1/plattegrond', '/g/BU1/posities', '/hulp']);
  expect(pathsFor(resident)).toEqual(['/p/riet?g=BU1', '/g/BU1/kaart', '/g/BU1/lijst', '/hulp']);
  expect(pathsFor(referrer)).toEqual(['/g/BU1/lijst', '/hulp']);
  expect(pathsFor(administrator)).toEqual(['/g/BU1/lijst', '/beheer', '/hulp']);
  expect(pathsFor(privacyOfficer)).toEqual(['/hulp']);
});

test('who keeps the themes has the administration in the menu', () => {
  expect(pathsFor(adviser)).toContain('/beheer');
});

test('the own page is current as such and not as one of the people', () => {
  const items = navigation({ page: 'actor', id: 'riet' }, 'BU1', resident);
  expect(items.filter((item) => item.current).map((item) => item.href)).toEqual(['/p/riet?g=BU1']);
});
