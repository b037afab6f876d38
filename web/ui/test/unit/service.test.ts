import { expect, test } from 'vitest';
import { bodyOf } from '../../src/api/managed.ts';
import { personKind } from '../../src/administration/roles.ts';
import { revisionIn } from '../../src/app/live.ts';
import { askedPath, loginPath, routeOf } from '../../src/app/routes.ts';
import { stepsIn } from '../../src/app/undo.svelte.ts';
import { passwordWrongs } from '../../src/door/password.ts';
import { sentName } from '../../src/keeping/filenames.ts';
import { withFiles } from '../../src/keeping/files.ts';
import { findingsAsCsv } from '../../src/keeping/findings.ts';

const origin = 'https://spin.example';

test('after logging in the way leads to a page of this site only', () => {
  expect(askedPath('/p/k7m2?g=BU99990101', origin)).toBe('/p/k7m2?g=BU99990101');
  for (const elsewhere of ['//evil.example/x', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)', '/inloggen?naar=/x', undefined]) {
    expect(askedPath(elsewhere, origin)).toBe('/');
  }
});
test('the log-in page remembers the page that was asked, except the start', () => {
  expect(loginPath('/prullenbak')).toBe('/inloggen?naar=%2Fprullenbak');
  expect(loginPath('/')).toBe('/inloggen');
});
test('the pages for running the service know their address', () => {
  expect(routeOf('/beheer')).toEqual({ page: 'administration', part: '' });
  expect(routeOf('/beheer/werkgebieden')).toEqual({ page: 'administration', part: 'werkgebieden' });
  expect(routeOf('/beheer/iets')).toEqual({ page: 'unknown' });
  expect(routeOf('/prullenbak')).toEqual({ page: 'bin' });
});
test('what is kept of own changes is revision numbers and maps that were arranged, the last fifty', () => {
  expect(stepsIn('[3,"x",-1,2.5,"BU99990101 support",{"name":"Jan"},8]')).toEqual([3, 'BU99990101 support', 8]);
  expect(stepsIn('geen json')).toEqual([]);
  expect(stepsIn(JSON.stringify(Array.from({ length: 60 }, (_, i) => i + 1)))).toEqual(Array.from({ length: 50 }, (_, i) => i + 11));
});
test('an event without a revision is no news', () => {
  expect(revisionIn('{"revision":12}')).toBe(12);
  for (const odd of ['', '{}', 'null', '{"revision":"12"}', '{"revision":1.5}']) expect(revisionIn(odd)).toBe(0);
});
test('a password counts characters, not bytes, and is typed twice the same', () => {
  const wrongs = (password: string, again = password) => passwordWrongs('new', password, { field: 'again', password: again }).map((one) => one.field);
  expect(wrongs('elf tekens!')).toEqual(['new']);
  expect(wrongs('twaalf teken')).toEqual([]);
  expect(wrongs('😀'.repeat(11))).toEqual(['new']);
  expect(wrongs('x'.repeat(201))).toEqual(['new']);
  expect(wrongs('een goede zin', 'een andere zin')).toEqual(['again']);
});
test('findings become CSV that no spreadsheet runs', () => {
  const csv = findingsAsCsv([{ file: 'a.csv', row: 3, column: '=1+1', code: 'bad', detail: 'Zeg "wie"; niet wat' }]);
  expect(csv).toBe('\uFEFF"Bestand";"Rij";"Kolom";"Wat er is"\r\n"a.csv";"3";"\'=1+1";"Zeg ""wie""; niet wat"\r\n');
});
test('a file that cannot be read is named, a second of the same name replaces the first, twenty is the most', () => {
  const file = (name: string) => new File([''], name);
  const chosen = withFiles([file('a.csv')], [file('a.csv'), file('B.XLSX'), file('foto.png')]);
  expect(chosen.files.map((one) => one.name)).toEqual(['a.csv', 'B.XLSX']);
  expect(chosen.unknown).toEqual(['foto.png']);
  expect(withFiles([], Array.from({ length: 21 }, (_, i) => file(`${i}.csv`)))).toMatchObject({ tooMany: true, files: { length: 20 } });
});
test('a file that was sent gets its own name back', () => {
  expect(sentName('2.csv', ['a.csv', 'b.csv'])).toBe('b.csv');
  expect(sentName('3.csv', ['a.csv', 'b.csv'])).toBe('3.csv');
});
test('the fields of a team become lists of ids, and what was emptied an empty text', () => {
  expect(bodyOf({ name: 'Team', line: null, members: 'a;b', areas: '' })).toEqual({ name: 'Team', line: '', members: ['a', 'b'], areas: [] });
  expect(bodyOf({ code: 'BU1', year: '2026' })).toEqual({ code: 'BU1', year: 2026 });
});
test('a role says which kind of person goes with it', () => {
  expect([personKind('networker'), personKind('resident'), personKind('administrator')]).toEqual(['Professional', 'Resident', undefined]);
});
