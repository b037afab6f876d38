// An overview of a fictional town: groups of neighbours around places, drawn from a seed, so always the same.
const kinds = ['Resident', 'Professional', 'Organisation', 'Facility'];
const places = ['De Fonkel', 'Buurthuis Oost', 'Moskee Salaam', 'Speeltuin Vrij', 'Wijkgebouw Zuid', 'Bibliotheek', 'Eettafel dinsdag', 'Tuin van Noord', 'Sportclub', 'Repaircafé'];

/** Random numbers from 0 to 1 (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Puts a group where it overlaps none, going round from the middle. */
function free(taken, r, next) {
  let angle = next() * 6.283;
  for (let far = 0; ; far += 30, angle += 0.7) {
    const [x, y] = [Math.cos(angle) * far, Math.sin(angle) * far * 0.7];
    if (taken.every((other) => (other.x - x) ** 2 + (other.y - y) ** 2 > (other.r + r) ** 2)) return { x, y, r };
  }
}

/** About so many actors, and three times as many contacts. */
export function overviewOf(actors, seed = 7, area = 'GM9999') {
  const next = random(seed);
  const clusters = [];
  const dots = { x: [], y: [], kind: [], kinds, from: [], to: [] };
  const taken = [];
  const of = []; // by dot
  while (dots.x.length < actors) {
    const size = Math.min(actors - dots.x.length, 6 + Math.floor(next() ** 3 * Math.min(260, actors / 4)));
    const spot = free(taken, 36 * Math.sqrt(size) + 60, next);
    taken.push(spot);
    const first = dots.x.length;
    const counts = {};
    for (let i = 0; i < size; i++) {
      const [far, angle] = [36 * Math.sqrt(i + 0.5) * (0.92 + next() * 0.16), i * 2.39996];
      dots.x.push(Math.round(spot.x + far * Math.cos(angle)));
      dots.y.push(Math.round(spot.y + far * Math.sin(angle)));
      const kind = i === 0 ? 2 : [0, 0, 0, 0, 0, 0, 1, 1, 2, 3][Math.floor(next() * 10)];
      dots.kind.push(kind);
      counts[kinds[kind]] = (counts[kinds[kind]] ?? 0) + 1;
      of.push(clusters.length);
      for (let tie = 0; tie < 3 && i > 0; tie++) {
        const within = next() < 0.92 || first === 0;
        dots.from.push(within ? first + Math.floor(next() * i) : Math.floor(next() * first));
        dots.to.push(first + i);
      }
    }
    const n = clusters.length;
    const r = 36 * Math.sqrt(size);
    clusters.push({
      x: Math.round(spot.x), y: Math.round(spot.y), box: [spot.x - r, spot.y - r, spot.x + r, spot.y + r].map(Math.round), size, kinds: counts,
      label: n % 7 === 6 ? null : `Rond ${places[n % places.length]}${n < places.length ? '' : ` ${Math.floor(n / places.length) + 1}`}`, to: [], ties: [], rest: false,
    });
  }
  between(clusters, dots, of);
  return {
    area, net: 'neighbourhood', day: '2026-11-25', total: dots.x.length, dots, clusters, since: '2019-03-01',
    starts: [{ id: 'fatima', kind: 'Resident', label: 'Fatima Yılmaz' }, { id: 'fonkel', kind: 'Organisation', label: 'De Fonkel' }],
    arrangement: { draft: false, canUndo: false, canRedo: false, shared: null },
  };
}

/** Counts the contacts between groups, both ways. */
function between(clusters, { from, to }, of) {
  const counts = clusters.map(() => new Map());
  for (const [i, a] of from.entries()) {
    const [p, q] = [of[a], of[to[i]]];
    if (p === q) continue;
    counts[p].set(q, (counts[p].get(q) ?? 0) + 1);
    counts[q].set(p, (counts[q].get(p) ?? 0) + 1);
  }
  for (const [i, one] of clusters.entries()) {
    one.to = [...counts[i].keys()].sort((a, b) => a - b);
    one.ties = one.to.map((other) => counts[i].get(other));
  }
}
