// Positions in a network, in every state that the interface can show.
import { states } from './data.mjs';

const stands = (exact, inClass) => ({ exact, class: inClass });
const row = (id, kind, label, contacts, betweenness, harmonic, clustering, articulation = false) => ({ actor: { id, kind, label }, articulation, contacts, betweenness, harmonic, clustering });
const rows = [
  row('fatima', 'Resident', 'Fatima Yılmaz', stands(6, 'high'), stands(null, 'high'), stands(null, 'high'), stands(0.2, 'low'), true),
  row('noor', 'Professional', 'Noor Hendriks', stands(5, 'high'), stands(null, 'middle'), stands(null, 'high'), stands(null, 'low')),
  row('piet', 'Resident', 'Piet Verhoeven', stands(2, 'middle'), stands(null, 'low'), stands(null, 'middle'), stands(1, 'high')),
  row('ilse', 'Professional', 'Ilse Jacobs', stands(1, 'low'), stands(null, 'low'), stands(null, 'low'), stands(null, null)),
];
const organisations = [
  row('fonkel', 'Organisation', 'De Fonkel', stands(3, 'high'), stands(0.6667, 'high'), stands(1, 'high'), stands(0, 'low'), true),
  row('zonnewijzer', 'Organisation', 'De Zonnewijzer', stands(1, 'low'), stands(0, 'low'), stands(0.6667, 'middle'), stands(null, null)),
];

function sorted(list, sort) {
  const down = sort.startsWith('-');
  const by = sort.replace('-', '');
  const rank = (one) => ({ high: 2, middle: 1, low: 0 }[one.class] ?? -1) + (one.exact ?? 0) / 1000;
  const compare = by === 'label' ? (a, b) => a.actor.label.localeCompare(b.actor.label) : (a, b) => rank(a[by]) - rank(b[by]) || b.actor.label.localeCompare(a.actor.label);
  return list.toSorted((a, b) => (down ? -compare(a, b) : compare(a, b)));
}

/** The answer about an area; one that takes long says how far it is. */
export function measures(area, language, query, today) {
  if (area.id === states.slow) return { status: 202, body: { done: 3, of: 4 } };
  const net = query.get('net') ?? 'support';
  const base = { area: { code: area.id, name: area.label }, net, day: query.get('date') ?? today, heading: language === 'nl' ? 'zover bekend' : 'as far as known', figures: net === 'organisations' ? 'exact' : 'band', halo: null, hidden: 0 };
  const all = {
    [states.empty]: [], [states.one]: rows.slice(0, 1), [states.hidden]: [],
    [states.many]: Array.from({ length: 130 }, (_, i) => ({ ...rows[i % rows.length], actor: { ...rows[i % rows.length].actor, id: `x${i}`, label: `${rows[i % rows.length].actor.label} ${i + 1}` } })),
    [states.long]: [{ ...rows[0], actor: { ...rows[0].actor, label: 'Wilhelmina Antoinetta van der Sluis-Vermeulen tot Sint-Annaland' } }],
  }[area.id] ?? (net === 'organisations' ? organisations : rows);
  if (area.id === states.notReleased && net !== 'organisations') return { ...base, figures: 'notReleased', items: [], total: 0, hidden: null, next: null };
  const start = Number(query.get('cursor') ?? 0);
  const end = start + Number(query.get('limit') ?? 50);
  return { ...base, hidden: area.id === states.hidden ? 12 : area.id === states.full ? 3 : 0, halo: area.id === states.many ? 3 : null,
    items: sorted(all, query.get('sort') ?? '-betweenness').slice(start, end), total: all.length, next: end < all.length ? String(end) : null };
}

/** Where one actor stands. */
export function place(actor, language, query, today) {
  const nl = language === 'nl';
  const base = { actor: { id: actor.id, kind: actor.kind, label: actor.label }, net: query.get('net') ?? 'support', day: query.get('date') ?? today, heading: nl ? 'zover bekend' : 'as far as known', figures: 'band', halo: null, statements: [], contacts: { exact: 5, band: null }, asked: { exact: 3, band: null } };
  if (!actor.named) return { ...base, figures: 'notReleased', contacts: {}, asked: {} };
  if (actor.id !== 'fatima') return base;
  const says = (code, text, reason) => ({ code, text, reason, standing: stands(null, 'high') });
  return { ...base, statements: [
    says('onlyLink', nl ? 'Fatima Yılmaz verbindt als enige groepen met elkaar.' : 'Fatima Yılmaz alone links groups to each other.', nl ? 'Zonder Fatima Yılmaz is er geen weg van de ene groep naar de andere.' : 'Without Fatima Yılmaz there is no way from one group to the other.'),
    says('manyContacts', nl ? 'Fatima Yılmaz heeft veel contacten.' : 'Fatima Yılmaz has many contacts.', nl ? 'Wij kennen 6 contacten in dit netwerk.' : 'We know 6 contacts in this network.'),
  ] };
}
