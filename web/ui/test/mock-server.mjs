// A small server with fictional data, in every state that the interface can show. Serves web/ui/dist
// as the Go server does: same addresses, same headers, same API.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { areas, newId, people0, roleList, schema, states, ties0 } from './data.mjs';
import { service } from './mock-service.mjs';
import { arranged, mapOf, overviewOf, pathsOf, shareByOther } from './map.mjs';
import { measures, place } from './measures.mjs';
import { plan } from './plan.mjs';
import { missingLinks } from './report.mjs';

const dist = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist');
const port = Number(process.env.PORT ?? 8787);
const today = '2026-11-25';
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.txt': 'text/plain; charset=utf-8' };
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; font-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const actors = new Map();
const ties = new Map();
const entries = new Map();
function refill(map, pairs) {
  map.clear();
  for (const [id, one] of pairs) map.set(id, one);
}
function reset() {
  refill(actors, people0().map((one) => [one.id, one]));
  refill(ties, ties0().map((one) => [one.id, one]));
  const by = { id: 'noor', kind: 'Professional', label: 'Noor Hendriks' };
  const first = (one) => ({ ...one, version: 1, attributes: { ...one.attributes, note: null, ageBand: '30-44' } });
  refill(entries, [...actors].map(([id, one]) => [id, [
    { revision: 3, at: '2026-09-08T12:02:00Z', role: 'networker', author: by, verb: 'amend', actor: one },
    { revision: 1, at: '2024-02-03T10:15:00Z', role: 'networker', author: by, reason: 'kennismaking', verb: 'add', actor: first(one) },
  ]]));
  held?.reset();
}

const hash = createHash('sha256');
for (const name of readdirSync(dist).sort()) hash.update(readFileSync(join(dist, name)));
const stamp = hash.digest('hex').slice(0, 12);

class Problem extends Error {
  constructor(status, code, title, more = {}, headers = {}) {
    super(code);
    Object.assign(this, { status, headers, body: { status, code, title, detail: title, ...more } });
  }
}

const speak = (language) => (value) => JSON.parse(JSON.stringify(value, (_, one) => (one && typeof one === 'object' && 'nl' in one && 'en' in one ? one[language] : one)));
const ref = (id) => {
  const found = actors.get(id) ?? areas.find((one) => one.id === id);
  return { id, kind: found?.kind ?? 'Resident', label: found?.label ?? id };
};
const full = (tie) => ({ ...tie, from: ref(tie.from), to: ref(tie.to) });
const page = (list, query) => {
  const start = Number(query.get('cursor') ?? 0);
  const limit = Math.min(200, Number(query.get('limit') ?? 50));
  const next = start + limit < list.length ? String(start + limit) : null;
  return { items: list.slice(start, start + limit), next, total: list.length };
};

let held;
reset();

function listActors(query) {
  const area = query.get('area');
  if (area === states.error) throw new Problem(500, 'store.unavailable', 'De opslag antwoordt niet.');
  if (area === states.forbidden) throw new Problem(403, 'not.allowed', 'Uw rol mag dit gebied niet zien.');
  if (area === states.empty) return page([], query);
  let list = [...actors.values()];
  if (area === states.one) list = list.slice(0, 1);
  if (area === states.many) list = Array.from({ length: 130 }, (_, i) => ({ ...list[i % list.length], id: `x${i}`, label: `${list[i % list.length].label} ${i + 1}` }));
  if (query.get('kind')) list = list.filter((one) => one.kind === query.get('kind'));
  if (query.get('line')) list = list.filter((one) => one.attributes.line === query.get('line'));
  return page(list, query);
}

function network(id, query) {
  const hops = Number(query.get('hops') ?? 2);
  const kinds = { own: ['KNOWS', 'SUPPORTS'], support: ['KNOWS', 'SUPPORTS', 'PARTICIPATES_IN', 'WORKS_FOR'], organisations: ['WORKS_FOR', 'PARTNERS_WITH'], neighbourhood: ['KNOWS', 'SUPPORTS', 'PARTICIPATES_IN', 'WORKS_FOR', 'PARTNERS_WITH'] }[query.get('net') ?? 'support'];
  const usable = [...ties.values()].filter((tie) => kinds.includes(tie.kind) && !tie.until);
  const reached = new Map([[id, 0]]);
  for (let hop = 1; hop <= hops; hop++) {
    for (const tie of usable) {
      for (const [a, b] of [[tie.from, tie.to], [tie.to, tie.from]]) if (reached.get(a) === hop - 1 && !reached.has(b)) reached.set(b, hop);
    }
  }
  const nodes = [...reached].map(([node, at]) => ({ ...ref(node), hops: at }));
  const shown = usable.filter((tie) => reached.has(tie.from) && reached.has(tie.to)).map((tie) => ({ from: tie.from, to: tie.to, kinds: [tie.kind], strength: 1 }));
  return { centre: id, net: query.get('net') ?? 'support', day: query.get('date') ?? today, nodes, ties: shown, notShown: id === 'fatima' ? 2 : 0 };
}

function kindOf(kind) {
  const found = [...schema.actors, ...schema.ties].find((one) => one.kind === kind);
  if (!found) throw new Problem(400, 'kind.unknown', 'Deze soort is er niet.');
  return found;
}
function validate(kind, attributes) {
  const findings = kindOf(kind).attributes.filter((one) => one.required && !attributes[one.name]).map((one) => ({ field: `attributes.${one.name}`, code: 'required', detail: `Vul in: ${one.label.nl}.` }));
  if (attributes.website && !/^https:/.test(attributes.website)) findings.push({ field: 'attributes.website', code: 'badWebsite', detail: 'Begin het adres met https://.' });
  if (findings.length) throw new Problem(422, 'invalid.input', 'Niet alles is goed ingevuld.', { findings });
}
function change(map, id, body, ifMatch, by, shown) {
  const old = map.get(id);
  if (!old) throw new Problem(404, 'no.such.record', 'Niet gevonden.');
  if (!ifMatch) throw new Problem(428, 'version.needed', 'De versie ontbreekt.');
  if (ifMatch !== `"${old.version}"`) throw new Problem(412, 'record.changed', 'Iemand heeft dit ook veranderd.', { current: shown(old) });
  const attributes = Object.fromEntries(Object.entries({ ...old.attributes, ...body.attributes }).filter(([, value]) => value !== null));
  validate(old.kind, old.named === false ? { name: 'x', ...attributes } : attributes);
  const label = old.named ? attributes.name ?? old.label : old.label;
  const now = { ...old, ...('since' in body ? { since: body.since || null } : {}), ...('until' in body ? { until: body.until || null } : {}), attributes, label, version: held.take() };
  map.set(id, now);
  held.note(map, id, old);
  record(id, by, body.until ? 'end' : 'amend', map === actors ? { actor: now } : { tie: full(now) });
  return shown(now);
}
const same = (one) => one;
const record = (id, author, verb, after) => entries.set(id, [{ revision: (after.actor ?? after.tie).version, canUndo: true, at: new Date().toISOString(), role: 'networker', author, verb, ...after }, ...(entries.get(id) ?? [])]);

function create(body, by) {
  validate(body.kind, body.attributes);
  const id = newId('nieuw');
  const made = { id, kind: body.kind, label: body.attributes.name ?? `${kindOf(body.kind).label.nl} ${id}`, named: true, attributes: body.attributes, since: body.since ?? null, until: null, version: held.take(), recordedAt: new Date().toISOString() };
  actors.set(id, made);
  held.note(actors, id, undefined);
  record(id, by, 'add', { actor: made });
  for (const tie of body.ties ?? []) createTie({ from: id, to: id, ...tie }, by);
  if (body.area) createTie({ kind: body.kind === 'Resident' ? 'LIVES_IN' : 'PRESENT_IN', from: id, to: body.area }, by);
  return made;
}
/** Several changes under one number, which undoes them together. */
function batch(body, by) {
  const ids = {};
  const end = (text) => (text.startsWith('#') ? ids[text.slice(1)] : text);
  const done = [];
  for (const one of body.operations) {
    if (one.op === 'addActor') {
      const made = create({ kind: one.kind, attributes: one.attributes }, by);
      ids[one.ref] = made.id;
      done.push([actors, made.id]);
    } else done.push([ties, createTie({ ...one, from: end(one.from), to: end(one.to) }, by).id]);
  }
  const kept = done.map(([map, id]) => [map, id, map.get(id)]);
  const back = () => {
    for (const [map, id] of kept) map.delete(id);
    return () => { for (const [map, id, one] of kept) map.set(id, one); };
  };
  return { status: 201, body: { revision: held.kept(back).revision, ids } };
}
const named = (one) => ({ ...one, editable: one.named ? kindOf(one.kind).attributes.map((attribute) => attribute.name) : ['networkAskedOn', 'networkAskedBy', 'networkAskedExtent'] });
function schakelOf(id) {
  const one = actors.get(id);
  const holder = [...ties.values()].find((tie) => tie.kind === 'HELD_BY' && tie.from === id);
  return { id, label: one.label, holder: holder ? ref(holder.to) : null, areas: one.areas.map(ref), themes: one.themes.map(ref), since: one.since, until: one.until, confirmedOn: one.attributes.confirmedOn ?? null, attributes: one.attributes, version: one.version, recordedAt: one.recordedAt };
}
function schakels(method, part, body, ifMatch, by) {
  if (!part[1]) {
    const made = create({ kind: 'Schakel', attributes: { ...body.attributes }, since: body.since }, by);
    Object.assign(made, { label: body.attributes?.name ?? `schakel ${ref(body.holder).label}`, areas: body.areas, themes: body.themes });
    createTie({ kind: 'HELD_BY', from: made.id, to: body.holder }, by);
    return { status: 201, body: schakelOf(made.id) };
  }
  if (method === 'GET') return schakelOf(part[1]);
  const now = change(actors, part[1], part[2] === '_end' ? { until: body.until } : body, ifMatch, by, same);
  Object.assign(now, { areas: body.areas ?? now.areas, themes: body.themes ?? now.themes });
  return schakelOf(part[1]);
}
function createTie(body, by) {
  kindOf(body.kind);
  if (body.from === body.to) throw new Problem(422, 'invalid.input', 'Kies twee verschillende mensen.', { findings: [{ field: 'to', code: 'same', detail: 'Kies iemand anders.' }] });
  const made = { id: newId('band'), kind: body.kind, from: body.from, to: body.to, attributes: body.attributes ?? {}, since: body.since ?? null, until: null, version: held.take(), recordedAt: new Date().toISOString() };
  ties.set(made.id, made);
  held.note(ties, made.id, undefined);
  record(made.id, by, 'add', { tie: full(made) });
  return full(made);
}

held = service({ Problem, actors, ties, entries, ref, validate });

function me(role, language, accounts) {
  const [code, nl, en, who] = roleList.find((one) => one[0] === role);
  const works = ['networker', 'teamMember', 'manager'].includes(code);
  const writing = ['actor.create', 'actor.change', 'actor.end', 'tie.create', 'tie.change', 'tie.end', 'actor.bin', 'tie.bin', 'batch.create', 'batch.undo', 'bin.read', 'bin.restore', 'bin.delete'];
  const may = [
    ...(code === 'privacyOfficer' ? [] : ['actor.read', 'actor.search']), ...(works || code === 'administrator' ? writing : []), ...(works ? ['records.export', 'retention.read'] : []), ...(works || code === 'policyAdviser' ? ['report.read', 'network.read', 'map.arrange', 'map.share'] : []),
    ...(code === 'resident' ? ['network.read', 'map.arrange'] : []),
    ...(code === 'administrator' ? ['account.read', 'records.import'] : []),
  ];
  const account = accounts ? { id: code === 'administrator' ? 'a1' : 'a2', login: code === 'administrator' ? 'ahmed' : 'n.hendriks' } : null;
  return { role: code, roleLabel: language === 'nl' ? nl : en, name: who, areas: works ? [{ code: states.full, name: 'Kanaalzone' }] : [], may, adds: works ? ['Resident', 'Professional', 'Organisation', 'Facility', 'Schakel', 'Question'] : code === 'administrator' ? ['Area', 'WorkArea', 'Team'] : code === 'policyAdviser' ? ['Theme'] : [], person: code === 'resident' ? { id: 'riet', kind: 'Resident', label: who } : works ? { id: code === 'networker' ? 'noor' : code, kind: 'Professional', label: who } : null, purposes: [], fictional: !accounts, revision: held.at(), account };
}

async function api(request, url, body, raw, language) {
  const { method } = request;
  const query = url.searchParams;
  const role = /role=(\w+)/.exec(request.headers.cookie ?? '')?.[1];
  if (url.pathname === '/demo/roles') return { fictional: true, roles: roleList.map(([code, nl, en, who, exNl, exEn]) => ({ role: code, label: language === 'nl' ? nl : en, who, explanation: language === 'nl' ? exNl : exEn })) };
  if (url.pathname === '/demo/session') return { cookie: method === 'DELETE' ? 'role=; Path=/; Max-Age=0' : `role=${body.role}; Path=/; HttpOnly; SameSite=Lax` };
  if (url.pathname === '/demo/share') return shareByOther(query.get('net')) && { cookie: 'x=; Path=/; Max-Age=0' };
  if (url.pathname === '/demo/reset') return reset() ?? { cookie: 'x=; Path=/; Max-Age=0' };
  const accounts = /mode=accounts/.test(request.headers.cookie ?? '');
  const opened = held.open(request, url, body, accounts);
  if (opened) return opened;
  if (!role) throw new Problem(401, 'unidentified', 'Kies eerst een rol.');
  const who = roleList.find((one) => one[0] === role);
  const by = { id: role, kind: 'Professional', label: who[3] };
  const ifMatch = request.headers['if-match'];
  const part = url.pathname.split('/').slice(2);
  if (part[0] === 'me') return me(role, language, accounts);
  if (part[0] === 'schema') return schema;
  if (url.pathname === '/v1/batches' && method === 'POST') return batch(body, by);
  if (part[0] === 'schakels') return schakels(method, part, body, ifMatch, by);
  const answered = held.route(request, url, body, raw, part, by);
  if (answered) return answered;
  if (part[0] === 'areas' && part.length === 1) return page(areas, query);
  if (part[0] === 'areas' && ['reports', 'measures', 'plan', 'map', 'overview', 'arrangement'].includes(part[2])) {
    const area = areas.find((one) => one.id === part[1]);
    if (!area) throw new Problem(404, 'no.such.record', 'Niet gevonden.');
    if (area.id === states.error) throw new Problem(500, 'store.unavailable', 'De opslag antwoordt niet.');
    if (area.id === states.forbidden || ['resident', 'administrator', 'privacyOfficer'].includes(role)) throw new Problem(403, 'not.allowed', language === 'nl' ? `Uw rol is ${who[1].toLowerCase()}. Die mag dit niet zien.` : `Your role is ${who[2].toLowerCase()}. It may not see this.`);
    if (area.id === states.slow && ['reports', 'plan', 'overview'].includes(part[2])) await new Promise((done) => setTimeout(done, 8000));
    if (part[2] === 'map') return mapOf(area.id, query, Problem);
    if (part[2] === 'overview') return overviewOf(area.id, query);
    if (part[2] === 'arrangement') return arranged(part[3], body, Problem);
    const shown = role === 'policyAdviser' ? { ...area, id: states.notReleased } : area;
    if (part[2] === 'plan') return plan(shown, query, today);
    return part[2] === 'measures' ? measures(shown, language, query, today) : missingLinks(shown, language, query.get('date') ?? today);
  }
  if (part[0] === 'actors') {
    if (part[1] === '_search') {
      const wanted = body.text.toLowerCase();
      return { items: [...actors.values(), ...areas].filter((one) => one.label.toLowerCase().includes(wanted) && (body.kinds ? body.kinds.includes(one.kind) : one.kind !== 'Area')).slice(0, body.limit ?? 10) };
    }
    if (part.length === 1) return method === 'POST' ? { status: 201, body: create(body, by) } : listActors(query);
    const found = actors.get(part[1]);
    if (!found) throw new Problem(404, 'no.such.record', 'Niet gevonden.');
    if (part[2] === 'network') return network(part[1], query);
    if (part[2] === 'paths') return pathsOf(part[1], query.get('to'), ref);
    if (part[2] === 'place') return place(found, language, query, today);
    if (part[2] === 'history') return { items: entries.get(part[1]) ?? [] };
    if (part[2] === '_end') return change(actors, part[1], { until: body.until }, ifMatch, by, same);
    if (method === 'DELETE') return held.toBin('actor', part[1], ifMatch, by);
    return method === 'PATCH' ? change(actors, part[1], body, ifMatch, by, same) : named(found);
  }
  if (part[0] === 'ties') {
    if (part.length === 1 && method === 'POST') return { status: 201, body: createTie(body, by) };
    if (part.length === 1) return page([...ties.values()].filter((tie) => [tie.from, tie.to].includes(query.get('actor')) && (query.get('always') || !tie.until)).map(full), query);
    if (part[2] === 'history') return { items: entries.get(part[1]) ?? [] };
    if (part[2] === '_end') return change(ties, part[1], { until: body.until }, ifMatch, by, full);
    if (method === 'DELETE') return held.toBin('tie', part[1], ifMatch, by);
    return method === 'PATCH' ? change(ties, part[1], body, ifMatch, by, full) : full(ties.get(part[1]));
  }
  throw new Problem(404, 'no.such.record', 'Niet gevonden.');
}

function file(url, response) {
  const asset = new RegExp(`^/assets/${stamp}/([\\w.-]+)$`).exec(url.pathname)?.[1];
  const name = asset ?? 'index.html';
  const text = readFileSync(join(dist, name), 'utf8').replaceAll('__HASH__', stamp);
  response.writeHead(200, { 'Content-Type': types[extname(name)], 'Content-Security-Policy': policy, 'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff', 'Cache-Control': asset ? 'max-age=31536000, immutable' : 'no-store' });
  response.end(text);
}

createServer(async (request, response) => {
  const url = new URL(request.url, `http://127.0.0.1:${port}`);
  if (!/^\/(v1|demo)\//.test(url.pathname)) return file(url, response);
  if (url.pathname === '/v1/changes/stream') return held.stream(response);
  const language = /^en/.test(request.headers['accept-language'] ?? '') ? 'en' : 'nl';
  try {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const raw = Buffer.concat(chunks).toString();
    const body = /json/.test(request.headers['content-type'] ?? '') && raw ? JSON.parse(raw) : {};
    const answer = await api(request, url, body, raw, language);
    const cookie = answer.cookie ? { 'Set-Cookie': answer.cookie } : {};
    if (answer.text) return response.writeHead(200, { 'Content-Type': 'text/csv', 'Content-Disposition': `attachment; filename="${answer.name}"` }).end(answer.text);
    const { status = 200, body: made } = answer.status ? answer : { body: answer };
    if (status === 204 || (answer.cookie && !answer.status)) return response.writeHead(204, cookie).end();
    response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...cookie }).end(JSON.stringify(speak(language)(made)));
  } catch (thrown) {
    const problem = thrown instanceof Problem ? thrown : new Problem(500, 'internal', String(thrown));
    if (!(thrown instanceof Problem)) console.error(thrown);
    response.writeHead(problem.status, { 'Content-Type': 'application/problem+json', ...problem.headers }).end(JSON.stringify(speak(language)(problem.body)));
  }
}).listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}`));
