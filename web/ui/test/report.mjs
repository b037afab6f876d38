import { states } from './data.mjs';

const exact = (n) => ({ exact: n, band: null });
const person = (id, label, kind = 'Resident') => ({ id, kind, label });
const fatima = person('fatima', 'Fatima Yılmaz');
const piet = person('piet', 'Piet Verhoeven');
const noor = person('noor', 'Noor Hendriks', 'Professional');
const eettafel = person('eettafel', 'Eettafel dinsdag', 'Facility');
const intro = (nl, holder, via, role, reason) => ({ schakel: { id: `s-${holder.id}`, label: nl ? `Schakel ${holder.label}` : `Schakel ${holder.label}` }, holder, via: via && { ...via, role }, reason });

const holders = (nl) => [
  { person: fatima, betweenness: 'high', articulation: true, reason: nl ? 'Fatima verbindt de moskee met De Fonkel. Via haar lopen de meeste korte lijnen.' : 'Fatima connects the mosque with De Fonkel. Most short lines run through her.' },
  { person: piet, betweenness: 'middle', articulation: false, reason: nl ? 'Piet kent mensen bij het Repaircafé en in de wijk.' : 'Piet knows people at the Repaircafé and in the district.' },
  { person: noor, betweenness: 'low', articulation: false, reason: nl ? 'Noor kent collega’s bij drie organisaties.' : 'Noor knows colleagues at three organisations.' },
];
const beyond = (nl) => [
  { person: person('k7m2', 'bewoner K7M2'), hops: 3, reason: nl ? 'Er is 1 contact. De dichtstbijzijnde schakel is 3 stappen ver.' : 'There is 1 contact. The nearest schakel is 3 steps away.', networkAskedOn: '2026-09-08', extent: 'complete', strengths: { text: nl ? 'Wat er wel is: 1 contact en 1 activiteit.' : 'What there is: 1 contact and 1 activity.' },
    introduction: intro(nl, piet, fatima, 'ownContact', nl ? 'Vraag Fatima Yılmaz. Die kent Piet Verhoeven.' : 'Ask Fatima Yılmaz, who knows Piet Verhoeven.') },
  { person: person('p4x9', 'bewoner P4X9'), hops: null, reason: nl ? 'Wij kennen alleen contact met professionals.' : 'We only know contact with professionals.', networkAskedOn: '2025-07-02', extent: 'partial',
    introduction: intro(nl, fatima, noor, 'asker', nl ? 'Vraag Noor Hendriks. Die vroeg naar het netwerk.' : 'Ask Noor Hendriks, who asked about the network.') },
  { person: person('r2d8', 'bewoner R2D8'), hops: 4, reason: nl ? 'De dichtstbijzijnde schakel is 4 stappen ver.' : 'The nearest schakel is 4 steps away.', networkAskedOn: '2026-04-20', extent: 'complete',
    introduction: intro(nl, fatima, eettafel, 'activity', nl ? 'Ga samen naar Eettafel dinsdag. Dat is open voor iedereen.' : 'Go to Eettafel dinsdag together. It is open to all.') },
];
const unknown = [person('w6t3', 'bewoner W6T3'), person('h5b1', 'bewoner H5B1')].map((one) => ({ person: one }));

function many(nl) {
  const codes = Array.from({ length: 60 }, (_, i) => `bewoner ${'BCDFGHJKLM'[i % 10]}${i % 9}${'NPQRSTVWXZ'[(i * 7) % 10]}${(i * 3) % 9}`);
  return {
    holdingTogether: Array.from({ length: 12 }, (_, i) => ({ ...holders(nl)[i % 3], person: person(`m${i}`, `${['Anna', 'Bram', 'Cem', 'Dina'][i % 4]} ${['Aalbers', 'Bos', 'Çelik'][i % 3]} ${i + 1}`) })),
    outOfReachResidents: codes.slice(0, 40).map((label, i) => ({ ...beyond(nl)[i % 3], person: person(`n${i}`, label) })),
    unknown: codes.map((label, i) => ({ person: person(`u${i}`, label) })),
  };
}
function long(nl) {
  const label = 'Maria-Antoinetta Wilhelmina van der Nieuwenhuizen-Oosterhoff tot Sint-Annaland';
  return {
    holdingTogether: [{ ...holders(nl)[0], person: person('fatima', label) }],
    outOfReachResidents: [{ ...beyond(nl)[0], person: person('k7m2', label), reason: (nl ? 'Wij kennen 1 contact en dat stopt binnenkort. ' : 'We know 1 contact and it stops soon. ').repeat(5), introduction: { ...beyond(nl)[0].introduction, reason: nl ? `Vraag ${label} als maatje. Ga samen naar ${label}.` : `Ask ${label} as a buddy. Go to ${label} together.`, via: { ...person('piet', label), role: 'buddy' }, holder: person('fatima', label) } }],
    unknown: [{ person: person('w6t3', label) }],
  };
}

/** The answer about missing links, in the state that this buurt stands for. */
export function missingLinks(area, language, day) {
  const nl = language === 'nl';
  const rows = { holdingTogether: holders(nl), outOfReachResidents: beyond(nl), unknown };
  const none = { holdingTogether: [], outOfReachResidents: [], unknown: [] };
  const base = {
    area: { code: area.id, name: area.label }, day, heading: nl ? 'zover bekend' : 'as far as known', figures: 'exact',
    residents: exact(42), asked: exact(28), notAsked: exact(14), schakels: exact(6), outOfReach: exact(3),
    basis: { contactsInvolved: exact(38), contactsAsked: exact(21), schakelsInvolved: exact(6), schakelsAsked: exact(5) },
    ...rows, hidden: { outOfReach: 0, unknown: 12, holdingTogether: 1 },
  };
  switch (area.id) {
    case states.empty: return { ...base, ...none, residents: exact(0), asked: exact(0), notAsked: exact(0), schakels: exact(0), outOfReach: exact(0), hidden: { outOfReach: 0, unknown: 0, holdingTogether: 0 } };
    case states.one: return { ...base, holdingTogether: holders(nl).slice(0, 1), outOfReachResidents: beyond(nl).slice(0, 1), unknown: unknown.slice(0, 1), outOfReach: exact(1), asked: exact(2), notAsked: exact(1), residents: exact(3), schakels: exact(1), hidden: { outOfReach: 0, unknown: 0, holdingTogether: 0 } };
    case states.many: return { ...base, ...many(nl), outOfReach: exact(40), hidden: { outOfReach: 0, unknown: 0, holdingTogether: 0 } };
    case states.long: return { ...base, ...long(nl) };
    case states.hidden: return { ...base, ...none, figures: 'band', residents: { band: 'many' }, asked: { band: 'some' }, notAsked: { band: 'some' }, schakels: { band: 'few' }, outOfReach: { band: 'few' }, basis: { contactsInvolved: { band: 'many' }, contactsAsked: { band: 'some' }, schakelsInvolved: { band: 'few' }, schakelsAsked: { band: 'few' } }, hidden: { outOfReach: 3, unknown: 2, holdingTogether: null } };
    case states.notReleased: return { ...base, ...none, figures: 'notReleased', residents: {}, asked: {}, notAsked: {}, schakels: {}, outOfReach: {}, basis: {}, hidden: { outOfReach: 0, unknown: 0, holdingTogether: 0 } };
    default: return base;
  }
}
