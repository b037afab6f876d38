import type { MapNode, MapTie, MapView } from '../../../src/map/model.ts';

type Row = [id: string, kind: string, label: string, x: number, y: number, ties: number, schakel?: boolean];

const rows: Row[] = [
  ['fatima', 'Resident', 'Fatima Yılmaz', 420, 282, 6, true],
  ['jan', 'Resident', 'Jan de Vries', 432, 452, 1],
  ['mk', 'Resident', 'M. K.', 290, 424, 1],
  ['zo', 'Resident', 'Z. Ö.', 318, 118, 1],
  ['moskee', 'Organisation', 'Moskee Salaam', 172, 262, 8],
  ['fonkel', 'Organisation', 'Wijkhuis De Fonkel', 632, 214, 10],
  ['piet', 'Resident', 'Piet Verhoeven', 596, 356, 6, true],
  ['tafel', 'Initiative', 'Eettafel dinsdag', 744, 394, 7],
  ['riet', 'Resident', 'Riet v.d. Broek', 734, 258, 7],
  ['noor', 'Professional', 'Noor Hendriks', 462, 96, 5],
  ['tom', 'Professional', 'Tom Peeters', 792, 92, 5],
  ['huisarts', 'Organisation', 'Huisartsen Dorpsstraat', 626, 62, 6],
];

const lines: [from: string, to: string, width: number, sort?: 'formal' | 'referral' | 'old'][] = [
  ['fatima', 'jan', 3], ['fatima', 'mk', 2], ['fatima', 'zo', 2], ['fatima', 'moskee', 3], ['fatima', 'fonkel', 2], ['fatima', 'piet', 2],
  ['piet', 'fonkel', 2], ['piet', 'tafel', 3], ['piet', 'riet', 2], ['fonkel', 'tafel', 2, 'formal'], ['noor', 'fonkel', 2, 'formal'],
  ['tom', 'fonkel', 1, 'formal'], ['huisarts', 'fonkel', 1, 'formal'], ['huisarts', 'tom', 1, 'referral'], ['tom', 'riet', 1, 'formal'], ['riet', 'tafel', 1, 'old'],
];

const dots: [x: number, y: number, kind: number][] = [
  [92, 196, 0], [150, 158, 0], [238, 196, 0], [84, 300, 0], [152, 352, 3], [706, 196, 0], [560, 268, 1], [684, 300, 0], [812, 350, 3], [96, 456, 0],
  [176, 500, 0], [226, 470, 2], [336, 512, 1], [286, 540, 0], [396, 535, 2], [214, 52, 0], [86, 66, 2], [846, 478, 0],
];

/** Twelve people and organisations around Fatima, with eighteen dots. */
export const fatima: MapView = {
  area: 'WK079401', net: 'neighbourhood', day: '2026-09-17', total: 214,
  nodes: rows.map(([id, kind, label, x, y, ties, schakel]): MapNode => ({ id, kind, label, named: true, schakel: schakel ?? false, ties, hops: id === 'fatima' ? 0 : 1, inArea: id !== 'huisarts', confirmed: '2026-09-01', x, y })),
  ties: lines.map(([from, to, width, sort]): MapTie => ({ from, to, kinds: ['KNOWS'], strength: width, width, formal: sort === 'formal', directed: sort === 'referral', confirmed: sort === 'old' ? '2025-07-10' : '2026-09-01', old: sort === 'old' })),
  others: { x: dots.map(([x]) => x), y: dots.map(([, y]) => y), kind: dots.map(([, , kind]) => kind), kinds: ['Resident', 'Professional', 'Organisation', 'Facility'], from: [0, 1, 3, 9, 10, 11, 12, 15], to: [1, 2, 4, 10, 11, 13, 14, 16] },
  notShown: { filtered: 202, tooMany: 0 },
  groups: [
    { kind: 'community', label: 'de moskee', members: ['moskee', 'mk', 'zo'] },
    { kind: 'organisation', label: 'Rond De Fonkel', members: ['fonkel', 'piet', 'tafel', 'riet'] },
  ],
  proposals: [{ id: 'jan-tafel', from: 'jan', to: 'tafel' }, { id: 'moskee-mk', from: 'moskee', to: 'mk' }],
  since: '2024-01-01',
  arrangement: { draft: false, canUndo: false, canRedo: false, shared: null },
};
