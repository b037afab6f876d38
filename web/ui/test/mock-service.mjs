// What an organisation needs to run the service: accounts, teams, the bin, undo, imports and the stream
// of changes, as the Go server answers them. Fictional, and only as deep as the screens look.
import { newId } from './data.mjs';

const days = (n) => new Date(Date.parse('2026-11-25T09:00:00Z') + n * 86_400_000).toISOString();
const login = 'ahmed';
const secret = 'een zin van een paar woorden';

/** The service beside the records of one mock server. */
export function service({ Problem, actors, ties, entries, ref, validate }) {
  let revision = 100;
  let batches = new Map();
  let bin = [];
  let imports = [];
  let managed;
  let accounts;
  const listeners = new Set();
  const people = (ids) => ids.map(ref);

  function reset() {
    [revision, batches, bin, imports] = [100, new Map(), [], []];
    const account = (id, name, role, person, more = {}) => ({ id, version: 1, login: name, role, state: 'active', hasPassword: true, person, lastSeen: days(-1), ...more });
    accounts = [
      account('a1', login, 'administrator', null), account('a2', 'n.hendriks', 'networker', ref('noor')),
      account('a3', 'p.smits', 'policyAdviser', null, { state: 'disabled', lastSeen: days(-90) }), account('a4', 'i.jacobs', 'referrer', ref('ilse'), { hasPassword: false, lastSeen: null }),
    ];
    const one = (id, label, attributes, lists = {}) => ({ id, name: label, attributes: { name: label, ...attributes }, since: '2024', until: null, version: 7, recordedAt: days(-30), ...lists });
    managed = {
      teams: [one('team1', 'Wijkteam Stationskwartier', { teamKind: 'wijkteam', line: '1' }, { members: people(['noor', 'sanne', 'tom']), areas: people(['BU99990101', 'BU99990102']) })],
      'work-areas': [one('werk1', 'Kanaalzone en omgeving', {}, { areas: people(['BU99990101']), networkers: people(['noor']) })],
      themes: [],
    };
  }

  const kept = (undo, reach = {}) => {
    revision += 1;
    batches.set(revision, { undo, undoneBy: null });
    for (const tell of listeners) tell(revision);
    return { revision, actors: 0, ties: 0, ...reach };
  };
  /** The number of the next change. */
  const take = () => (revision += 1);
  /** Remembers how to take back the change that gave a record its version. */
  function note(map, id, before) {
    const after = map.get(id);
    let live = after;
    const back = () => {
      if (map.get(id) !== live) throw new Problem(409, 'undo.changedSince', 'Iemand heeft dit daarna veranderd. Er is niets ongedaan gemaakt.');
      if (before) map.set(id, { ...before, version: revision + 1 });
      else map.delete(id);
      mark(id, after.version);
      return () => map.set(id, (live = { ...after, version: revision + 1 }));
    };
    batches.set(after.version, { undo: back, undoneBy: null });
    for (const tell of listeners) tell(after.version);
  }
  function mark(id, undone) {
    const list = entries.get(id) ?? [];
    entries.set(id, list.map((entry) => (entry.revision === undone ? { ...entry, canUndo: false, undoneBy: revision + 1 } : entry)));
  }
  function undo(number) {
    const batch = batches.get(number);
    if (!batch) throw new Problem(404, 'no.such.record', 'Niet gevonden.');
    if (batch.undoneBy) throw new Problem(409, 'undo.changedSince', 'Dit is al ongedaan gemaakt.');
    const again = batch.undo();
    const made = kept(() => (again?.(), batch.undo));
    batch.undoneBy = made.revision;
    return made;
  }
  function toBin(type, id, version, by) {
    const map = type === 'actor' ? actors : ties;
    const record = map.get(id);
    if (!record) throw new Problem(404, 'no.such.record', 'Niet gevonden.');
    if (version !== `"${record.version}"`) throw new Problem(412, 'record.changed', 'Iemand heeft dit ook veranderd.', { current: record });
    const along = type === 'actor' ? [...ties.values()].filter((tie) => [tie.from, tie.to].includes(id)) : [];
    const label = type === 'actor' ? record.label : `${ref(record.from).label} – ${ref(record.to).label}`;
    map.delete(id);
    for (const tie of along) ties.delete(tie.id);
    const back = () => {
      map.set(id, record);
      for (const tie of along) ties.set(tie.id, tie);
      bin = bin.filter((one) => one.id !== id);
      return () => toBin(type, id, version, by);
    };
    const reach = kept(back, { actors: type === 'actor' ? 1 : 0, ties: type === 'actor' ? along.length : 1 });
    bin.unshift({ id, type, kind: record.kind, label, binnedAt: new Date().toISOString(), by, deletedOn: '2026-12-25', revision: reach.revision, ties: along.length, back });
    return reach;
  }

  function session(request, body) {
    if (request.method === 'DELETE') return { cookie: 'role=; Path=/; Max-Age=0' };
    if (body.login === 'haast') throw new Problem(429, 'login.delayed', 'Te vaak geprobeerd.', {}, { 'Retry-After': '2' });
    const account = accounts.find((one) => one.login === body.login && one.state === 'active');
    if (!account || body.password !== secret) throw new Problem(401, 'login.refused', 'De inlognaam of het wachtwoord klopt niet.');
    return { cookie: `role=${account.role}; Path=/; HttpOnly; SameSite=Strict`, status: 200, body: { account } };
  }
  function invitations(part, body) {
    if (!['eerste', 'nieuw'].includes(body.token)) throw new Problem(404, 'invitation.expired', 'De link werkt niet meer.');
    const first = body.token === 'eerste';
    if (part === '_read') return { login: first ? '' : 'n.hendriks', role: first ? 'administrator' : 'networker', first };
    if (body.password.includes('wachtwoord')) throw new Problem(422, 'invalid.input', 'Niet alles is goed ingevuld.', { findings: [{ field: 'password', code: 'password.common', detail: 'Dit wachtwoord is te bekend. Kies een ander.' }] });
    const role = first ? 'administrator' : 'networker';
    return { cookie: `role=${role}; Path=/; HttpOnly; SameSite=Strict`, status: 200, body: { account: { ...accounts[0], login: body.login ?? 'n.hendriks', role } } };
  }
  function accountRoutes(method, part, body, ifMatch) {
    const invitation = () => ({ path: `/welkom#${newId('token')}`, expires: days(3) });
    if (!part[1] && method === 'POST') {
      if (accounts.some((one) => one.login === body.login)) throw new Problem(422, 'invalid.input', 'Niet alles is goed ingevuld.', { findings: [{ field: 'login', code: 'login.taken', detail: 'Deze inlognaam is er al. Kies een andere.' }] });
      const account = { id: newId('account'), version: 1, login: body.login, role: body.role, state: 'active', hasPassword: false, person: body.person ? ref(body.person) : null, lastSeen: null };
      accounts = [...accounts, account];
      return { status: 201, body: { account, invitation: invitation() } };
    }
    if (!part[1]) return { items: accounts, next: null, total: accounts.length };
    const old = accounts.find((one) => one.id === part[1]);
    if (!old) throw new Problem(404, 'no.such.record', 'Niet gevonden.');
    if (part[2] === '_invite') return invitation();
    if (part[2] === '_sign-out') return { status: 204 };
    if (method !== 'PATCH') return old;
    if (ifMatch !== `"${old.version}"`) throw new Problem(412, 'record.changed', 'Iemand heeft dit ook veranderd.', { current: old });
    const now = { ...old, ...body, version: old.version + 1, person: 'person' in body ? (body.person ? ref(body.person) : null) : old.person };
    accounts = accounts.map((one) => (one.id === old.id ? now : one));
    return now;
  }
  function managedRoutes(method, part, body, ifMatch) {
    const list = managed[part[0]];
    const kind = { teams: 'Team', 'work-areas': 'WorkArea', themes: 'Theme' }[part[0]];
    const lists = Object.fromEntries(['members', 'networkers', 'areas'].filter((name) => body[name]).map((name) => [name, people(body[name])]));
    const attributes = Object.fromEntries(['name', 'teamKind', 'line', 'code'].filter((name) => name in body).map((name) => [name, body[name] || null]));
    if (!part[1] && method === 'POST') {
      validate(kind, attributes);
      const made = { id: newId(part[0]), name: body.name, attributes, since: body.since ?? null, until: null, version: take(), recordedAt: new Date().toISOString(), members: [], areas: [], networkers: [], ...lists };
      managed[part[0]] = [...list, made];
      batches.set(made.version, { undo: () => (managed[part[0]] = managed[part[0]].filter((one) => one.id !== made.id), undefined), undoneBy: null });
      return { status: 201, body: made };
    }
    if (!part[1]) return { items: list, next: null, total: list.length };
    const old = list.find((one) => one.id === part[1]);
    if (!old) throw new Problem(404, 'no.such.record', 'Niet gevonden.');
    if (part[2] === 'history') return { items: [] };
    if (method === 'DELETE') {
      managed[part[0]] = list.filter((one) => one !== old);
      return kept(() => (managed[part[0]] = [...managed[part[0]], old], undefined), { actors: 1 });
    }
    if (method !== 'PATCH') return old;
    if (ifMatch !== `"${old.version}"`) throw new Problem(412, 'record.changed', 'Iemand heeft dit ook veranderd.');
    const now = { ...old, ...lists, attributes: { ...old.attributes, ...attributes }, version: take() };
    now.name = now.attributes.name;
    managed[part[0]] = list.map((one) => (one === old ? now : one));
    return now;
  }
  function importRoutes(method, part, raw, by) {
    if (part[1] === 'template') return { text: 'kind;name\r\n', name: 'voorbeeld.csv' };
    if (!part[1] && method === 'POST') {
      const dryRun = /name="dryRun"\r\n\r\ntrue/.test(raw);
      const names = [...raw.matchAll(/filename="([^"]+)"/g)].map((match) => match[1]);
      const wrong = raw.includes('fout');
      const finding = (row, column, detail) => ({ file: '1.csv', row, column, code: 'bad', detail });
      const one = { id: newId('import'), state: 'reading', dryRun, at: new Date().toISOString(), by, files: names.map((_, i) => ({ name: `${i + 1}.csv`, rows: 40 })), slow: names[0].startsWith('traag'), rows: 40, receipt: null, findings: [], notices: [], revision: null, wrong, finding };
      imports = [one, ...imports];
      return { status: 202, body: shownImport(one) };
    }
    if (!part[1]) return { items: imports.map(shownImport), cursor: null };
    const one = imports.find((other) => other.id === part[1]);
    if (!one) throw new Problem(404, 'no.such.record', 'Niet gevonden.');
    if (part[2] === '_cancel') one.state = 'cancelled';
    else if (part[2] === '_undo') [one.state, one.revision] = ['undone', null];
    else if (one.state === 'reading' && !one.slow) finish(one);
    return shownImport(one);
  }
  function finish(one) {
    one.rows = 120;
    one.state = one.wrong ? 'failed' : 'done';
    if (one.wrong) one.findings = [one.finding(3, 'sinds', 'Vul een datum in, bijvoorbeeld 2024-05-17.'), one.finding(17, 'naam', 'De naam ontbreekt.')];
    else Object.assign(one, { receipt: { added: 12, changed: 3, same: 105 }, notices: [one.finding(8, 'website', 'Dit veld kennen wij niet. Het is overgeslagen.')], revision: one.dryRun ? null : ++revision });
  }
  const shownImport = ({ slow: _, wrong: __, finding: ___, ...one }) => one;

  function route(request, url, body, raw, part, by) {
    const { method } = request;
    const ifMatch = request.headers['if-match'];
    switch (part[0]) {
      case 'accounts': return accountRoutes(method, part, body, ifMatch);
      case 'teams': case 'work-areas': case 'themes': return managedRoutes(method, part, body, ifMatch);
      case 'imports': return importRoutes(method, part, raw, by);
      case 'exports': return { text: 'id;name\r\n', name: `netwerk.${part[1]}` };
      case 'batches': return undo(Number(part[1]));
      case 'retention': return url.searchParams.get('until') > '2026-12-31'
        ? { items: [{ actor: ref('p4x9'), retainUntil: '2026-10-01', from: 'einde van de toestemming', basis: 'De bewoner trok de toestemming in', overdue: true }, { actor: ref('fatima'), retainUntil: '2026-12-31', from: 'laatste contact', basis: 'Twee jaar na het laatste contact', overdue: false }], cursor: null, total: 2 }
        : { items: [], cursor: null, total: 0 };
      case 'bin': {
        if (!part[1]) return { items: bin.map(({ back: _, ...one }) => one), cursor: null };
        const one = bin.find((other) => other.id === part[1]);
        if (!one) throw new Problem(404, 'no.such.record', 'Niet gevonden.');
        if (method === 'DELETE') return (bin = bin.filter((other) => other !== one), { status: 204 });
        one.back();
        return kept(() => undefined, { actors: 1, ties: one.ties });
      }
      default: return undefined;
    }
  }
  /** What stands open to who is not known yet; undefined for all else. */
  function open(request, url, body, accountsMode) {
    const part = url.pathname.split('/').slice(2);
    if (part[0] === 'installation') return { mode: accountsMode ? 'accounts' : 'demo', fictional: !accountsMode, version: 'test' };
    if (part[0] === 'session' && part[1] === '_password') {
      if (body.current !== secret) throw new Problem(401, 'login.refused', 'Het wachtwoord klopt niet.');
      return { status: 204 };
    }
    if (part[0] === 'session') return session(request, body);
    if (part[0] === 'invitations') return invitations(part[1], body);
    return undefined;
  }
  function stream(response) {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    const tell = (number) => response.write(`id: ${number}\nevent: revision\ndata: {"revision":${number}}\n\n`);
    tell(revision);
    listeners.add(tell);
    response.on('close', () => listeners.delete(tell));
  }

  reset();
  return { reset, open, route, stream, take, note, toBin, kept, at: () => revision };
}
