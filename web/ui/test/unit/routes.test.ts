import { expect, test } from 'vitest';
import { actorPath, listPath, mapPath, missingPath, newPath, positionsPath, routeOf, withQuery } from '../../src/app/routes.ts';

test('every page knows its address', () => {
  expect(routeOf('/')).toEqual({ page: 'start' });
  expect(routeOf('/rol')).toEqual({ page: 'roles' });
  expect(routeOf('/hulp')).toEqual({ page: 'help' });
  expect(routeOf(missingPath('BU99990101'))).toEqual({ page: 'missing', area: 'BU99990101' });
  expect(routeOf(mapPath('WK999901'))).toEqual({ page: 'map', area: 'WK999901' });
  expect(mapPath('WK999901', 'k7m2')).toBe('/g/WK999901/kaart?f=k7m2');
  expect(routeOf(listPath('WK999901'))).toEqual({ page: 'list', area: 'WK999901' });
  expect(routeOf(positionsPath('WK999901'))).toEqual({ page: 'positions', area: 'WK999901' });
  expect(routeOf(actorPath('k7m2'))).toEqual({ page: 'actor', id: 'k7m2' });
  expect(routeOf('/nieuw/Resident')).toEqual({ page: 'new', kind: 'Resident' });
});
test('an unknown address is an unknown page', () => {
  expect(routeOf('/g/BU99990101/niets')).toEqual({ page: 'unknown' });
  expect(routeOf('/p/a/b')).toEqual({ page: 'unknown' });
});
test('an id with odd characters stays one part of the address', () => {
  expect(routeOf(actorPath('a/b c'))).toEqual({ page: 'actor', id: 'a/b c' });
  expect(routeOf('/p/%E0%A4%A')).toEqual({ page: 'actor', id: '%E0%A4%A' });
});
test('the area travels along in the query', () => {
  expect(actorPath('k7m2', 'BU99990101')).toBe('/p/k7m2?g=BU99990101');
  expect(newPath('Resident', 'BU99990101')).toBe('/nieuw/Resident?g=BU99990101');
});
test('a changed query keeps the rest and drops what is empty', () => {
  const url = new URL('http://x/g/A/lijst?soort=Resident&op=2026-01-01');
  expect(withQuery(url, { soort: undefined, l: '1' })).toBe('/g/A/lijst?op=2026-01-01&l=1');
  expect(withQuery(url, { soort: undefined, op: '' })).toBe('/g/A/lijst');
});
