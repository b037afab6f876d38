import { $ as e, A as t, C as n, D as r, F as i, G as a, H as o, I as s, J as c, K as l, L as u, M as d, Q as f, R as p, S as m, T as h, U as g, V as _, W as v, Y as y, a as b, c as x, ct as S, dt as C, et as w, ft as T, g as E, h as D, it as O, j as k, k as A, lt as j, m as M, n as N, nt as P, ot as F, p as I, pt as L, q as R, rt as z, tt as B, u as ee, ut as V, w as H, z as U } from "./svelte.js";
// src/api/failure.ts
var W = class extends Error {
	status;
	problem;
	retryAfter;
	constructor(e, t, n = 0) {
		super(t?.code ?? `status ${e}`), this.status = e, this.problem = t, this.retryAfter = n;
	}
	get unreachable() {
		return this.status === 0;
	}
	get unidentified() {
		return this.status === 401;
	}
	get refused() {
		return this.problem?.code === "login.refused";
	}
	get delayed() {
		return this.status === 429;
	}
	get conflicts() {
		return this.status === 409;
	}
	get forbidden() {
		return this.status === 403;
	}
	get missing() {
		return this.status === 404;
	}
	get stale() {
		return this.status === 412;
	}
};
function G(e) {
	return e instanceof W ? e : new W(0, null);
}
function te(e) {
	return e instanceof DOMException && e.name === "AbortError";
}
// src/app/presence.ts
var ne = 6e4, re = 0;
function ie() {
	re = performance.now();
}
function ae(e) {
	let t = [
		"pointerdown",
		"pointermove",
		"keydown",
		"wheel",
		"click",
		"input"
	];
	ie();
	for (let n of t) e.addEventListener(n, ie, {
		capture: !0,
		passive: !0
	});
	return () => t.forEach((t) => e.removeEventListener(t, ie, { capture: !0 }));
}
var oe = (e = performance.now()) => e - re < ne, se = O(void 0), ce = () => a(se);
function le(e) {
	z(se, e, !0);
}
// src/app/preferences.ts
function ue(e) {
	try {
		return localStorage.getItem(`spin.${e}`);
	} catch {
		return null;
	}
}
function de(e, t) {
	try {
		t === null ? localStorage.removeItem(`spin.${e}`) : localStorage.setItem(`spin.${e}`, t);
	} catch {}
}
// src/i18n/language.svelte.ts
var fe = ["nl", "en"], pe = (e) => fe.includes(e), me = ue("language"), he = O(P(pe(me) ? me : "nl")), ge = () => a(he);
function _e(e) {
	z(he, e, !0), de("language", e), document.documentElement.lang = e;
}
// src/api/client.ts
var ve = { onRequest({ request: e }) {
	e.headers.set("Accept-Language", ge());
	let t = ce();
	return t && e.headers.set("Purpose", t), oe() || e.headers.set("Background", "true"), (e.method === "POST" || e.method === "PATCH") && e.headers.set("Idempotency-Key", ye()), e;
} };
function ye() {
	return [...crypto.getRandomValues(new Uint8Array(16))].map((e) => e.toString(16).padStart(2, "0")).join("");
}
var K = N({
	baseUrl: "/",
	credentials: "same-origin"
});
K.use(ve);
var be;
function xe(e) {
	return be = e, () => be = void 0;
}
async function q(e) {
	let t;
	try {
		t = await e;
	} catch (e) {
		throw te(e) ? e : new W(0, null);
	}
	if (t.response.ok) return t.data;
	let n = new W(t.response.status, Ce(t.error) ? t.error : null, Se(t.response.headers.get("Retry-After")));
	throw n.unidentified && !n.refused && be?.(), n;
}
function Se(e) {
	return /^\d+$/.test(e ?? "") ? Number(e) : 0;
}
function J(e, t, { path: n, query: r, body: i, version: a, signal: o } = {}) {
	let s = a === void 0 ? {} : { "If-Match": `"${a}"` };
	return q(K.request(e, t, {
		params: {
			path: n,
			query: r,
			header: s
		},
		body: i,
		signal: o
	}));
}
function Ce(e) {
	return typeof e == "object" && !!e && "status" in e;
}
// src/api/accounts.ts
var we = () => J("get", "/v1/installation"), Te = (e, t) => J("post", "/v1/session", { body: {
	login: e,
	password: t
} }), Ee = () => J("delete", "/v1/session"), De = (e, t) => J("post", "/v1/session/_password", { body: {
	current: e,
	new: t
} }), Oe = (e, t) => J("post", "/v1/invitations/_read", {
	body: { token: e },
	signal: t
}), ke = (e, t, n) => J("post", "/v1/invitations/_accept", { body: {
	token: e,
	password: t,
	...n ? { login: n } : {}
} }), Ae = (e) => J("get", "/v1/accounts", {
	query: { limit: 200 },
	signal: e
}), je = (e) => J("post", "/v1/accounts", { body: e }), Me = (e, t, n) => J("patch", "/v1/accounts/{id}", {
	path: { id: e },
	version: t,
	body: n
}), Ne = (e) => J("post", "/v1/accounts/{id}/_invite", { path: { id: e } }), Pe = (e) => J("post", "/v1/accounts/{id}/_sign-out", { path: { id: e } }), Fe = 200, Ie = (e) => q(K.GET("/demo/roles", { signal: e })), Le = (e) => q(K.GET("/v1/me", { signal: e })), Re = (e) => q(K.GET("/v1/schema", { signal: e }));
async function ze(e) {
	let t = [], n;
	do {
		let r = await q(K.GET("/v1/areas", {
			params: { query: {
				limit: Fe,
				cursor: n
			} },
			signal: e
		}));
		t.push(...r.items), n = r.next ?? void 0;
	} while (n);
	return t;
}
function Be(e, t, n, r) {
	return q(K.GET("/v1/areas/{code}/reports/missing-links", {
		params: {
			path: { code: e },
			query: {
				date: t,
				hops: n
			}
		},
		signal: r
	}));
}
function Ve(e, t, n, r) {
	let i = {
		area: e,
		...t,
		cursor: n,
		limit: 50
	};
	return q(K.GET("/v1/actors", {
		params: { query: i },
		signal: r
	}));
}
var He = (e, t) => q(K.GET("/v1/actors/{id}", {
	params: { path: { id: e } },
	signal: t
}));
function Ue(e) {
	return q(K.GET("/v1/actors", {
		params: { query: {
			kind: "Theme",
			limit: Fe
		} },
		signal: e
	}));
}
var We = (e, t) => q(K.GET("/v1/actors/{id}/history", {
	params: { path: { id: e } },
	signal: t
})), Ge = (e) => q(K.GET("/v1/ties/{id}/history", { params: { path: { id: e } } }));
function Ke(e, t, n, r, i) {
	return q(K.GET("/v1/actors/{id}/network", {
		params: {
			path: { id: e },
			query: {
				hops: t,
				net: n,
				date: r
			}
		},
		signal: i
	}));
}
function qe(e, t, n, r) {
	let i = {
		actor: e,
		date: t,
		always: r,
		limit: Fe
	};
	return q(K.GET("/v1/ties", {
		params: { query: i },
		signal: n
	}));
}
function Je(e, t, n) {
	return q(K.POST("/v1/actors/_search", {
		body: {
			text: e,
			kinds: t,
			limit: 20
		},
		signal: n
	}));
}
// src/api/write.ts
var Ye = (e) => ({ "If-Match": `"${e}"` }), Xe = (e) => q(K.POST("/demo/session", { body: { role: e } })), Ze = () => q(K.DELETE("/demo/session", {})), Qe = (e) => q(K.POST("/v1/actors", { body: e }));
function $e(e, t, n) {
	return q(K.PATCH("/v1/actors/{id}", {
		params: {
			path: { id: e },
			header: Ye(t)
		},
		body: n
	}));
}
function et(e, t, n) {
	return q(K.PATCH("/v1/ties/{id}", {
		params: {
			path: { id: e },
			header: Ye(t)
		},
		body: n
	}));
}
function tt(e, t, n) {
	let r = {
		path: { id: e },
		header: Ye(t)
	};
	return q(K.POST("/v1/actors/{id}/_end", {
		params: r,
		body: { until: n }
	}));
}
function nt(e, t, n) {
	let r = {
		path: { id: e },
		header: Ye(t)
	};
	return q(K.POST("/v1/ties/{id}/_end", {
		params: r,
		body: { until: n }
	}));
}
// src/i18n/en.ts
var rt = {
	skip: "Skip to the content",
	close: "Close",
	print: "Print",
	yes: "Yes",
	no: "No",
	someone: "Someone else",
	fictional: "All people and organisations are made up.",
	"brand.home": "Spin in het web, to the beginning",
	"nav.label": "Main menu",
	"nav.own": "My page",
	"nav.missing": "Missing links",
	"nav.missing.short": "Links",
	"nav.map": "Map",
	onMap: "Show on map",
	"nav.list": "People and organisations",
	"nav.list.short": "People",
	"nav.positions": "Positions",
	"nav.plan": "Area map",
	"nav.help": "Help",
	"nav.more": "More",
	"nav.administration": "Administration",
	"level.gemeente": "Municipality",
	"level.wijk": "District",
	"level.buurt": "Neighbourhood",
	"area.choose": "Choose an area",
	"area.other": "choose another area",
	"area.title": "Choose an area",
	"area.search": "Find a municipality, district or neighbourhood",
	"area.count": {
		one: "{n} area found",
		other: "{n} areas found"
	},
	"area.none": "No area found. Search differently.",
	"search.title": "Search",
	"search.label": "Find a person or organisation",
	"search.close": "Close search",
	"search.hint": "Type part of a name. We do not keep what you type.",
	"search.count": {
		one: "{n} found",
		other: "{n} found"
	},
	"search.most": "The best {n}. Type more of the name for others.",
	"search.none": "Nothing found. Search differently.",
	"search.failed": "Searching does not work now. Try again.",
	"contact.add": "New contact",
	"user.menu": "{who}, {role}: open menu",
	"user.who": "{who}, {role}",
	"user.settings": "Settings",
	"user.otherRole": "Choose another role",
	"user.language": "Language",
	"user.theme": "Appearance",
	"user.leave": "Leave this role",
	"user.logOut": "Log out",
	"user.account": "Your account",
	"user.bin": "Bin",
	"user.retention": "Retention dates",
	"user.import": "Import",
	"login.title": "Log in",
	"welcome.title": "Welcome",
	"undo.do": "Undo",
	"undo.redo": "Redo",
	"undo.done": "Undone.",
	"undo.redone": "Done again.",
	"undo.failed": "This can no longer be undone. Nothing has changed.",
	"changed.text": "Something has changed.",
	"changed.refresh": "Refresh",
	"theme.system": "System",
	"theme.light": "Light",
	"theme.dark": "Dark",
	"roles.title": "Choose a role",
	"roles.intro": "Every role sees something else. Choose one and look around. You can change later.",
	"roles.choose": "Choose",
	"roles.now": "Your role now",
	"roles.loading": "Loading the roles",
	"home.title": "Welcome",
	"home.none": "There is no page for your role here yet",
	"home.none.text": "Your role is {role}. What this role does goes outside these screens for now.",
	"date.asOf": "As of",
	"date.today": "Today",
	"period.until": ", until {date}",
	"age.days": {
		one: "{n} day",
		other: "{n} days"
	},
	"age.months": {
		one: "{n} month",
		other: "{n} months"
	},
	"age.fresh": "fresh",
	"age.fair": "fair",
	"age.old": "old",
	"age.unknown": "unknown",
	"age.partial": ", not complete",
	"band.few": "a few",
	"band.some": "some",
	"band.many": "many",
	"band.none": "unknown",
	"col.who": "Who",
	"col.why": "Why",
	"col.name": "Name",
	"col.kind": "Kind",
	"col.about": "What",
	"col.since": "Since",
	"col.relation": "Relation",
	"col.step": "Step",
	"col.with": "With",
	"col.data": "Data",
	"col.intro": "Who can help",
	"col.connects": "Connects",
	"col.ifGone": "If this person stops",
	"col.explain": "Explanation",
	"col.actions": "What you can do",
	"missing.title": "Where are links missing in {area}?",
	"missing.soFarTitle": "As far as we know",
	"missing.pageTitle": "Missing links in {area}",
	"missing.day": "As of {date}",
	"missing.hops": "Steps to a schakel",
	"missing.loading": "Loading the answer",
	"missing.basis": "This answer rests on {contacts} contacts and {schakels} schakels. Of those, we asked {contactsAsked} contacts and {schakelsAsked} schakels about their network.",
	"missing.basisElsewhere": "This answer rests on {contacts} contacts and {schakels} schakels, {elsewhere} of them not of this area. In all, we asked {contactsAsked} contacts and {schakelsAsked} schakels about their network.",
	"missing.residents": "Residents we know",
	"missing.schakels": "Schakels (connectors) of this area",
	"missing.asked": "Asked about their network",
	"missing.notAsked": "{count} not yet",
	"missing.outOfReach": "No schakel nearby yet",
	"missing.soFar": "as far as we know",
	"holders.title": "Who holds the neighbourhood together?",
	"holders.intro": "These people connect others. That is where the neighbourhood is strong. If one stops, a gap may appear.",
	"holders.caption": "People who connect others, how much, and what happens if they stop",
	"holders.none": "We know nobody yet who connects groups. First ask more people about their network.",
	"betweenness.high": "high",
	"betweenness.middle": "middle",
	"betweenness.low": "low",
	"betweenness.why.high": "Many short lines between others run through this person.",
	"betweenness.why.middle": "Some of the short lines run through this person.",
	"betweenness.why.low": "Few short lines run through this person.",
	"articulation.yes": "Then a group comes loose from the rest.",
	"articulation.no": "Then everyone stays connected.",
	"articulation.why.yes": "Without this person there is no other way to part of the neighbourhood.",
	"articulation.why.no": "There are other ways too, without this person.",
	"reach.title": "Who has no schakel nearby yet?",
	"reach.intro": {
		one: "We asked these residents about their network. Within {n} step we know no schakel. There may be one after all.",
		other: "We asked these residents about their network. Within {n} steps we know no schakel. There may be one after all."
	},
	"reach.near": {
		one: "What is there: {n} resident has a schakel within {limit} steps.",
		other: "What is there: {n} residents have a schakel within {limit} steps."
	},
	"reach.caption": "Residents without a schakel nearby, with the reason, who can help and the age of the data",
	"reach.none": "All residents we asked have a schakel nearby.",
	"reach.noneForYou": "You may see nobody here.",
	"unknown.title": "About whom do we not know yet?",
	"unknown.intro": "We have not asked these residents about their network. So we do not know whom they know.",
	"unknown.badge": "unknown",
	"unknown.all": "Show all {n}",
	"unknown.none": "We asked all residents about their network.",
	"unknown.noneForYou": "You may see nobody here.",
	"hidden.more": {
		one: "There is {n} more that you may not see.",
		other: "There are {n} more that you may not see."
	},
	"hidden.some": "There may be more that you may not see.",
	"intro.none": "There is no route yet. Who might know these people?",
	"intro.proposal": "This is a proposal. You decide.",
	why: "Why?",
	"why.title": "Why is {who} here?",
	"why.close": "Close the explanation",
	"why.rules": "Rules that apply",
	"why.hops": {
		one: "The nearest schakel is {n} step away.",
		other: "The nearest schakel is {n} steps away."
	},
	"why.noPath": "We know no route to a schakel yet.",
	"why.limit": "The limit is {n}.",
	"why.askedRule": "We asked this resident about their own network.",
	"why.data": "Data used",
	"why.data.holder": "Known contacts between people that hold now. Proposals do not count.",
	"why.basis": "How complete is this?",
	"why.askedOn": "The network was asked about on {date}.",
	"why.askedUnknown": "We do not know when the network was asked about.",
	"why.partial": "The answer was not complete.",
	"why.strength": "What is there.",
	"why.strength.holder": "This person connects people. Who could do that as well?",
	"why.open": "View {who}",
	"why.openPerson": "View this person",
	"why.decide": "This list decides nothing. You decide, together with the resident.",
	"list.title": "People and organisations in {area}",
	"list.intro": "Everyone we know here and whom you may see.",
	"list.caption": "People and organisations, with their kind and what they do",
	"list.kind": "Kind",
	"list.allKinds": "All kinds",
	"list.theme": "Theme",
	"list.allThemes": "All themes",
	"list.line": "Line",
	"list.allLines": "All lines",
	"list.shown": "{shown} of {total} shown",
	"list.filtered": "The rest does not match your filter or comes after these.",
	"list.more": "Load more",
	"list.loading": "Loading the list",
	"list.new": "Something else…",
	"list.add": "add",
	"export.do": "Export",
	"export.title": "Export as a file",
	"export.text": "You get what you may see, from all areas.",
	"export.csv": "CSV, for any spreadsheet",
	"export.xlsx": "Excel",
	"export.graphml": "GraphML, for network programs",
	"export.json": "JSON, with nodes and links",
	"filter.clear": "Clear filter",
	"nothing.title": "Nothing found",
	"nothing.text": "Remove a filter or search differently.",
	"noData.title": "Nothing known yet",
	"noData.text": "We know nobody in this area yet. Start with one person.",
	"noData.begin": "Start with one person",
	"noAccess.title": "You may not see this",
	"noAccess.text": "Your role is {role}. Ask your administrator.",
	"notReleased.title": "Not released yet",
	"notReleased.text": "These figures are about people. You see them once they have been released safely. That keeps everyone anonymous.",
	"notFound.title": "Not found",
	"notFound.text": "This page does not exist, or you may not see it.",
	"notFound.home": "To the beginning",
	"error.title": "It is not working now. Nothing is lost.",
	"error.text": "Your choices are still there. Try again.",
	"error.code": "Code {code}.",
	"error.retry": "Try again",
	"offline.title": "No connection.",
	"offline.text": "Your text is still on this screen. Do not close it.",
	"work.waiting": "Your answer comes next. Other work is still running.",
	"actor.title": "Person or organisation",
	"actor.end": "End",
	"outline.known": "Recorded",
	"reference.one": "View",
	"role.since": " since {date}",
	"role.hours": "{hours} hours a week",
	"tie.end": "End contact",
	"form.new": "Add",
	"form.badDay": "Enter a date, for example 12-9-2026.",
	"kind.Resident": "resident",
	"kind.Professional": "professional",
	"kind.Organisation": "organisation",
	"kind.Facility": "activity or place",
	"help.title": "Help"
};
// src/i18n/message.ts
function it(e, t, n) {
	return (typeof e == "string" ? e : e[at(t.n, n)]).replace(/\{(\w+)\}(\.?)/g, (e, r, i) => {
		let a = t[r];
		return a === void 0 ? e : typeof a == "number" ? new Intl.NumberFormat(n).format(a) + i : a.endsWith(".") ? a : a + i;
	});
}
function at(e, t) {
	return new Intl.PluralRules(t).select(Number(e)) === "one" ? "one" : "other";
}
// src/i18n/nl.ts
var ot = {
	skip: "Naar de inhoud",
	close: "Sluiten",
	print: "Afdrukken",
	yes: "Ja",
	no: "Nee",
	someone: "Iemand anders",
	fictional: "Alle mensen en organisaties zijn verzonnen.",
	"brand.home": "Spin in het web, naar het begin",
	"nav.label": "Hoofdmenu",
	"nav.own": "Mijn pagina",
	"nav.missing": "Ontbrekende schakels",
	"nav.missing.short": "Schakels",
	"nav.map": "Kaart",
	onMap: "Toon op kaart",
	"nav.list": "Mensen en organisaties",
	"nav.list.short": "Mensen",
	"nav.positions": "Posities",
	"nav.plan": "Plattegrond",
	"nav.help": "Hulp",
	"nav.more": "Meer",
	"nav.administration": "Beheer",
	"level.gemeente": "Gemeente",
	"level.wijk": "Wijk",
	"level.buurt": "Buurt",
	"area.choose": "Kies een gebied",
	"area.other": "ander gebied kiezen",
	"area.title": "Gebied kiezen",
	"area.search": "Zoek een gemeente, wijk of buurt",
	"area.count": {
		one: "{n} gebied gevonden",
		other: "{n} gebieden gevonden"
	},
	"area.none": "Geen gebied gevonden. Zoek anders.",
	"search.title": "Zoeken",
	"search.label": "Zoek een mens of organisatie",
	"search.close": "Zoeken sluiten",
	"search.hint": "Typ een deel van een naam. Wat u typt, bewaren we niet.",
	"search.count": {
		one: "{n} gevonden",
		other: "{n} gevonden"
	},
	"search.most": "De beste {n}. Typ meer van de naam voor anderen.",
	"search.none": "Niets gevonden. Zoek anders.",
	"search.failed": "Zoeken lukt nu niet. Probeer het opnieuw.",
	"contact.add": "Nieuw contact",
	"user.menu": "{who}, {role}: menu openen",
	"user.who": "{who}, {role}",
	"user.settings": "Instellingen",
	"user.otherRole": "Kies een andere rol",
	"user.language": "Taal",
	"user.theme": "Weergave",
	"user.leave": "Stoppen met deze rol",
	"user.logOut": "Uitloggen",
	"user.account": "Uw account",
	"user.bin": "Prullenbak",
	"user.retention": "Bewaartermijnen",
	"user.import": "Importeren",
	"login.title": "Inloggen",
	"welcome.title": "Welkom",
	"undo.do": "Ongedaan maken",
	"undo.redo": "Toch doen",
	"undo.done": "Ongedaan gemaakt.",
	"undo.redone": "Weer gedaan.",
	"undo.failed": "Dit kan niet meer ongedaan worden gemaakt. Er is niets veranderd.",
	"changed.text": "Er is iets veranderd.",
	"changed.refresh": "Vernieuwen",
	"theme.system": "Systeem",
	"theme.light": "Licht",
	"theme.dark": "Donker",
	"roles.title": "Kies een rol",
	"roles.intro": "Elke rol ziet iets anders. Kies er een en kijk rond. U kunt later wisselen.",
	"roles.choose": "Kies",
	"roles.now": "Uw rol nu",
	"roles.loading": "De rollen worden geladen",
	"home.title": "Welkom",
	"home.none": "Hier is nog geen pagina voor uw rol",
	"home.none.text": "Uw rol is {role}. Wat deze rol doet, gaat nog buiten deze schermen om.",
	"date.asOf": "Stand op",
	"date.today": "Vandaag",
	"period.until": ", tot {date}",
	"age.days": {
		one: "{n} dag",
		other: "{n} dagen"
	},
	"age.months": {
		one: "{n} maand",
		other: "{n} maanden"
	},
	"age.fresh": "vers",
	"age.fair": "redelijk",
	"age.old": "oud",
	"age.unknown": "onbekend",
	"age.partial": ", niet volledig",
	"band.few": "enkele",
	"band.some": "een aantal",
	"band.many": "veel",
	"band.none": "onbekend",
	"col.who": "Wie",
	"col.why": "Waarom",
	"col.name": "Naam",
	"col.kind": "Soort",
	"col.about": "Wat",
	"col.since": "Sinds",
	"col.relation": "Relatie",
	"col.step": "Stap",
	"col.with": "Met",
	"col.data": "Gegevens",
	"col.intro": "Wie kan helpen",
	"col.connects": "Verbindt",
	"col.ifGone": "Als deze persoon stopt",
	"col.explain": "Uitleg",
	"col.actions": "Wat kan",
	"missing.title": "Waar ontbreken schakels in {area}?",
	"missing.soFarTitle": "Zover bekend",
	"missing.pageTitle": "Ontbrekende schakels in {area}",
	"missing.day": "Stand op {date}",
	"missing.hops": "Stappen tot een schakel",
	"missing.loading": "Het antwoord wordt geladen",
	"missing.basis": "Dit antwoord steunt op {contacts} contacten en {schakels} schakels. Daarvan vroegen we {contactsAsked} contacten en {schakelsAsked} schakels naar hun netwerk.",
	"missing.basisElsewhere": "Dit antwoord steunt op {contacts} contacten en {schakels} schakels, waarvan {elsewhere} niet van dit gebied. In totaal vroegen we {contactsAsked} contacten en {schakelsAsked} schakels naar hun netwerk.",
	"missing.residents": "Bewoners die wij kennen",
	"missing.schakels": "Schakels van dit gebied",
	"missing.asked": "Naar hun netwerk gevraagd",
	"missing.notAsked": "{count} nog niet",
	"missing.outOfReach": "Nog geen schakel dichtbij",
	"missing.soFar": "zover bekend",
	"holders.title": "Wie houdt de buurt bij elkaar?",
	"holders.intro": "Deze mensen verbinden anderen. Daar is de buurt sterk. Stopt iemand, dan ontstaat soms een gat.",
	"holders.caption": "Mensen die anderen verbinden, hoe veel, en wat er gebeurt als zij stoppen",
	"holders.none": "Wij kennen nog niemand die groepen verbindt. Vraag eerst meer mensen naar hun netwerk.",
	"betweenness.high": "hoog",
	"betweenness.middle": "midden",
	"betweenness.low": "laag",
	"betweenness.why.high": "Veel korte lijnen tussen anderen lopen via deze persoon.",
	"betweenness.why.middle": "Een deel van de korte lijnen loopt via deze persoon.",
	"betweenness.why.low": "Weinig korte lijnen lopen via deze persoon.",
	"articulation.yes": "Dan raakt een groep los van de rest.",
	"articulation.no": "Dan blijft iedereen verbonden.",
	"articulation.why.yes": "Zonder deze persoon is er geen andere weg naar een deel van de buurt.",
	"articulation.why.no": "Er zijn ook andere wegen, zonder deze persoon.",
	"reach.title": "Wie heeft nog geen schakel dichtbij?",
	"reach.intro": {
		one: "Deze bewoners vroegen we naar hun netwerk. Binnen {n} stap kennen wij geen schakel. Misschien is er toch een.",
		other: "Deze bewoners vroegen we naar hun netwerk. Binnen {n} stappen kennen wij geen schakel. Misschien is er toch een."
	},
	"reach.near": {
		one: "Wat er wel is: {n} bewoner heeft een schakel binnen {limit} stappen.",
		other: "Wat er wel is: {n} bewoners hebben een schakel binnen {limit} stappen."
	},
	"reach.caption": "Bewoners zonder schakel dichtbij, met reden, wie kan helpen en leeftijd van de gegevens",
	"reach.none": "Alle gevraagde bewoners hebben een schakel dichtbij.",
	"reach.noneForYou": "U mag hier niemand zien.",
	"unknown.title": "Van wie weten wij het nog niet?",
	"unknown.intro": "Deze bewoners vroegen we nog niet naar hun netwerk. Wij weten dus niet wie zij kennen.",
	"unknown.badge": "onbekend",
	"unknown.all": "Toon alle {n}",
	"unknown.none": "We vroegen alle bewoners naar hun netwerk.",
	"unknown.noneForYou": "U mag hier niemand zien.",
	"hidden.more": {
		one: "Er is nog {n} die u niet mag zien.",
		other: "Er zijn er nog {n} die u niet mag zien."
	},
	"hidden.some": "Misschien zijn er meer die u niet mag zien.",
	"intro.none": "Er is nog geen weg. Wie zou deze mensen kennen?",
	"intro.proposal": "Dit is een voorstel. U beslist.",
	why: "Waarom?",
	"why.title": "Waarom staat {who} hier?",
	"why.close": "Uitleg sluiten",
	"why.rules": "Regels die gelden",
	"why.hops": {
		one: "De dichtstbijzijnde schakel is {n} stap ver.",
		other: "De dichtstbijzijnde schakel is {n} stappen ver."
	},
	"why.noPath": "Wij kennen nog geen weg naar een schakel.",
	"why.limit": "De grens is {n}.",
	"why.askedRule": "Wij vroegen deze bewoner naar het eigen netwerk.",
	"why.data": "Gebruikte gegevens",
	"why.data.holder": "Bekende contacten tussen mensen, nu geldig. Voorstellen tellen niet mee.",
	"why.basis": "Hoe volledig is dit?",
	"why.askedOn": "Het netwerk is gevraagd op {date}.",
	"why.askedUnknown": "Wanneer het netwerk is gevraagd, weten wij niet.",
	"why.partial": "Het antwoord was niet volledig.",
	"why.strength": "Wat er wel is.",
	"why.strength.holder": "Deze persoon verbindt mensen. Wie kan dat mee doen?",
	"why.open": "Bekijk {who}",
	"why.openPerson": "Bekijk deze persoon",
	"why.decide": "Deze lijst beslist niets. U beslist, samen met de bewoner.",
	"list.title": "Mensen en organisaties in {area}",
	"list.intro": "Iedereen die wij hier kennen en die u mag zien.",
	"list.caption": "Mensen en organisaties, met soort en wat zij doen",
	"list.kind": "Soort",
	"list.allKinds": "Alle soorten",
	"list.theme": "Thema",
	"list.allThemes": "Alle thema’s",
	"list.line": "Lijn",
	"list.allLines": "Alle lijnen",
	"list.shown": "{shown} van {total} getoond",
	"list.filtered": "De rest past niet bij uw filter of komt daarna.",
	"list.more": "Meer laden",
	"list.loading": "De lijst wordt geladen",
	"list.new": "Iets anders…",
	"list.add": "toevoegen",
	"export.do": "Exporteren",
	"export.title": "Exporteren als bestand",
	"export.text": "U krijgt wat u mag zien, uit alle gebieden.",
	"export.csv": "CSV, voor elk rekenblad",
	"export.xlsx": "Excel",
	"export.graphml": "GraphML, voor netwerkprogramma’s",
	"export.json": "JSON, met knopen en lijnen",
	"filter.clear": "Filter wissen",
	"nothing.title": "Niets gevonden",
	"nothing.text": "Haal een filter weg of zoek anders.",
	"noData.title": "Nog niets bekend",
	"noData.text": "Van dit gebied kennen wij nog niemand. Begin met één persoon.",
	"noData.begin": "Begin met één persoon",
	"noAccess.title": "U mag dit niet zien",
	"noAccess.text": "Uw rol is {role}. Vraag uw beheerder.",
	"notReleased.title": "Nog niet vrijgegeven",
	"notReleased.text": "Deze aantallen gaan over mensen. U ziet ze pas als ze veilig zijn vrijgegeven. Zo blijft iedereen anoniem.",
	"notFound.title": "Niet gevonden",
	"notFound.text": "Deze pagina is er niet, of u mag haar niet zien.",
	"notFound.home": "Naar het begin",
	"error.title": "Het lukt nu niet. Er is niets verloren.",
	"error.text": "Uw keuzes staan er nog. Probeer het opnieuw.",
	"error.code": "Code {code}.",
	"error.retry": "Probeer opnieuw",
	"offline.title": "Geen verbinding.",
	"offline.text": "Uw tekst staat nog op dit scherm. Sluit het niet.",
	"work.waiting": "Wij rekenen zo voor u. Er loopt nog ander werk.",
	"actor.title": "Mens of organisatie",
	"actor.end": "Beëindigen",
	"outline.known": "Vastgelegd",
	"reference.one": "Bekijk",
	"role.since": " sinds {date}",
	"role.hours": "{hours} uur per week",
	"tie.end": "Contact beëindigen",
	"form.new": "Toevoegen",
	"form.badDay": "Vul een datum in, bijvoorbeeld 12-9-2026.",
	"kind.Resident": "bewoner",
	"kind.Professional": "professional",
	"kind.Organisation": "organisatie",
	"kind.Facility": "activiteit of plek",
	"help.title": "Hulp"
};
// src/i18n/text.ts
function st(e, t) {
	let n = {
		nl: {
			...ot,
			...e
		},
		en: {
			...rt,
			...t
		}
	};
	return (e, ...t) => it(n[ge()][e], t[0] ?? {}, ge());
}
var Y = st({}, {});
function ct(e) {
	return e.charAt(0).toLocaleUpperCase(ge()) + e.slice(1);
}
// src/ui/icons.ts
var lt = {
	check: "m4.5 10.5 3.7 3.7 7.3-8",
	chevron: "m6 8 4 4 4-4",
	close: "m5.5 5.5 9 9m0-9-9 9",
	clock: "M10 2.8a7.2 7.2 0 1 0 0 14.400 7.200 7.200 0 0 0 0-14.400zM10 6v4.200l2.800 1.600",
	bin: "M4 5.500h12M8 5.500V3.500h4v2M5.500 5.500l.8 11h7.400l.8-11M8.500 8.500v5M11.500 8.500v5",
	calendar: "M3.500 5h13v11.500h-13zM3.500 8.500h13M7 3v3.500M13 3v3.500",
	copy: "M7 7h9v9.500H7zM4 13V3.500h9",
	door: "M11.500 3.500h5v13h-5M3.500 10h8.500M9 7l3 3-3 3",
	download: "M10 3.500v9M6.500 9.500 10 13l3.500-3.500M4 16.500h12",
	eye: "M2.5 10s2.7-5 7.5-5 7.5 5 7.5 5-2.700 5-7.500 5-7.500-5-7.500-5zM10 7.800a2.200 2.200 0 1 0 0 4.400 2.200 2.200 0 0 0 0-4.400z",
	filter: "M3 5h14l-5.500 6.500V16l-3 1v-5.500z",
	help: "M10 2.800a7.200 7.200 0 1 0 0 14.400 7.200 7.200 0 0 0 0-14.400zM7.800 8a2.200 2.200 0 1 1 3.300 1.900c-.7.400-1.100.8-1.100 1.600M10 14v.05",
	idea: "M7.500 14.200c0-1.700-2.300-2.700-2.300-5.700a4.800 4.800 0 0 1 9.600 0c0 3-2.300 4-2.300 5.700zM8 17h4",
	link: "M4.500 7.700a2.300 2.300 0 1 0 0 4.600 2.300 2.300 0 0 0 0-4.600zM15.500 7.700a2.300 2.300 0 1 0 0 4.600 2.300 2.300 0 0 0 0-4.600zM8.300 10h.05M10 10h.05M11.700 10h.05",
	lock: "M5 9h10v8H5zM7 9V6.500a3 3 0 0 1 6 0V9",
	map: "M5 3.300a2.200 2.200 0 1 0 0 4.400 2.200 2.200 0 0 0 0-4.400zM15 4.300a2.200 2.200 0 1 0 0 4.400 2.200 2.200 0 0 0 0-4.400zM9 12.800a2.200 2.200 0 1 0 0 4.400 2.200 2.200 0 0 0 0-4.400zM7.100 5.800l5.700.500M6 7.500l2.200 5.400M13.700 8.300l-3.300 5",
	more: "M4.500 10h.05M10 10h.05M15.500 10h.05",
	offline: "M3 3l14 14M5 9.500a8 8 0 0 1 3.500-1.800M15 9.500a8 8 0 0 0-2.500-1.500M8 13a3 3 0 0 1 4 0M10 16v.05",
	person: "M10 3.500a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM4 17c.6-3.600 3-5.200 6-5.200s5.400 1.600 6 5.200",
	pencil: "M4 16l.8-3.500L13.500 3.800l2.700 2.700-8.700 8.700zM11.500 5.800l2.700 2.700",
	plan: "M3 5l5-2 4 2 5-2v12l-5 2-4-2-5 2zM8 3v12M12 5v12",
	plus: "M10 4.500v11M4.500 10h11",
	print: "M6 7.500V3.500h8v4M6 14H3.500V7.500h13V14H14M6 11.500h8v5H6z",
	refresh: "M16 9.500a6 6 0 1 0-1.500 4.500M16.500 5v4.500H12",
	search: "M9 3.500a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11zM13.200 13.200 17 17",
	settings: "M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4",
	stop: "M4 10h12",
	undo: "M4 8h8a4 4 0 0 1 0 8H8M7 4.500 3.500 8 7 11.500",
	upload: "M10 13V4M6.500 7.500 10 4l3.500 3.500M4 16.500h12",
	users: "M7.500 4.200a2.800 2.800 0 1 0 0 5.600 2.800 2.800 0 0 0 0-5.600zM2.300 16c.6-2.900 2.600-4.300 5.200-4.300s4.600 1.400 5.200 4.300M13 4.500a2.700 2.700 0 0 1 0 5.100M14.800 12c1.600.6 2.600 1.900 2.900 4",
	warn: "M10 3 2.500 16.500h15zM10 8.200v3.800M10 14.300v.05"
}, ut = U("<svg viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path></path></svg>");
function X(e, t) {
	j(t, !0);
	let r = b(t, "small", 3, !1);
	var i = ut(), a = w(i);
	c(() => {
		m(i, 0, n(["icon", r() && "icon--sm"])), M(a, "d", lt[t.name]);
	}), s(e, i), S();
}
// src/frame/areas.ts
var dt = (e) => String(e.attributes.level ?? "");
function ft(e) {
	let t = new Map(e.map((e) => [e.id, {
		area: e,
		children: []
	}])), n = [];
	for (let e of t.values()) ((e.area.partOf ? t.get(e.area.partOf.id) : void 0)?.children ?? n).push(e);
	let r = (e) => (e.sort((e, t) => e.area.label.localeCompare(t.area.label)), e.forEach((e) => r(e.children)), e);
	return r(n);
}
function pt(e, t) {
	let n = mt(t);
	return n ? e.flatMap((e) => {
		if (mt(e.area.label).includes(n)) return [e];
		let r = pt(e.children, t);
		return r.length ? [{
			area: e.area,
			children: r
		}] : [];
	}) : e;
}
function mt(e) {
	return e.trim().toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}
function ht(e) {
	return e.reduce((e, t) => e + 1 + ht(t.children), 0);
}
// src/frame/AreaBranch.svelte
var gt = p("<li><a><span> </span><small> </small></a> <!></li>"), _t = p("<ul class=\"branch\"></ul>");
function vt(e, t) {
	j(t, !0);
	let n = (e) => e === "gemeente" || e === "wijk" || e === "buurt" ? Y(`level.${e}`) : "";
	var r = _t();
	A(r, 21, () => t.nodes, (e) => e.area.id, (e, r) => {
		var o = gt(), l = f(o), u = f(l), p = w(u, !0), m = B(u), h = w(m, !0);
		C(l);
		var g = B(l, 2), _ = (e) => {
			vt(e, {
				get nodes() {
					return a(r).children;
				},
				get current() {
					return t.current;
				},
				get hrefOf() {
					return t.hrefOf;
				}
			});
		};
		d(g, (e) => {
			a(r).children.length && e(_);
		}), C(o), c((e, n) => {
			M(l, "href", e), M(l, "aria-current", a(r).area.id === t.current ? "true" : void 0), i(p, a(r).area.label), i(h, n);
		}, [() => t.hrefOf(a(r).area.id), () => n(dt(a(r).area))]), s(e, o);
	}), C(r), s(e, r), S();
}
// src/frame/AreaMenu.svelte
var yt = p("<small> </small>"), bt = p("<p class=\"muted small\"> </p>"), xt = p("<button class=\"area\" type=\"button\" popovertarget=\"gebied\"><!> <b> </b><span class=\"sr\"> </span><!></button> <div class=\"menu menu--area\" id=\"gebied\" popover=\"\" role=\"dialog\" tabindex=\"-1\"><div class=\"field\"><label for=\"gebied-zoek\"> </label> <input class=\"input\" id=\"gebied-zoek\" type=\"search\" autocomplete=\"off\"/></div> <p class=\"sr\" role=\"status\"> </p> <!></div>", 1);
function St(t, n) {
	j(n, !0);
	let r = O(""), o = O(void 0), l = F(() => pt(ft(n.areas), a(r))), u = F(() => n.current ? dt(n.current) : ""), p = F(() => a(u) === "gemeente" || a(u) === "wijk" || a(u) === "buurt" ? Y(`level.${a(u)}`) : ""), m = F(() => n.current?.label.startsWith(a(p)) ? "" : a(p));
	function h(e) {
		z(r, ""), e.newState === "open" && a(o)?.querySelector("input")?.focus();
	}
	function _(e) {
		e.target.closest("a") && a(o)?.hidePopover();
	}
	var y = xt(), b = e(y), T = f(b), E = (e) => {
		var t = yt(), n = w(t, !0);
		c(() => i(n, a(m))), s(e, t);
	};
	d(T, (e) => {
		a(m) && e(E);
	});
	var D = B(T, 2), k = w(D, !0), A = B(D), N = w(A);
	X(B(A), {
		name: "chevron",
		small: !0
	}), C(b);
	var P = B(b, 2), L = f(P), R = f(L), V = w(R, !0), H = B(R, 2);
	I(H), C(L);
	var U = B(L, 2), W = w(U, !0), G = B(U, 2), te = (e) => {
		{
			let t = F(() => n.current?.id);
			vt(e, {
				get nodes() {
					return a(l);
				},
				get current() {
					return a(t);
				},
				get hrefOf() {
					return n.hrefOf;
				}
			});
		}
	}, ne = (e) => {
		var t = bt(), n = w(t, !0);
		c((e) => i(n, e), [() => Y("area.none")]), s(e, t);
	};
	d(G, (e) => {
		a(l).length ? e(te) : e(ne, -1);
	}), C(P), x(P, (e) => z(o, e), () => a(o)), c((e, t, n, r, a) => {
		i(k, e), i(N, `, ${t ?? ""}`), M(P, "aria-label", n), i(V, r), i(W, a);
	}, [
		() => n.current?.label ?? Y("area.choose"),
		() => Y("area.other"),
		() => Y("area.title"),
		() => Y("area.search"),
		() => a(r) ? Y("area.count", { n: ht(a(l)) }) : ""
	]), v("toggle", P, h), g("click", P, _), ee(H, () => a(r), (e) => z(r, e)), s(t, y), S();
}
o(["click"]);
// src/ui/Logo.svelte
var Ct = U("<svg class=\"logo\" viewBox=\"0 0 28 28\" aria-hidden=\"true\" focusable=\"false\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.7\" stroke-linecap=\"round\" stroke-linejoin=\"round\"><path d=\"M14 1.8v7.4M14 18.8v7.4M3.4 7.9l6.4 3.7M18.2 16.4l6.4 3.7M3.4 20.1l6.4-3.7M18.2 11.600l6.400-3.700\"></path><path d=\"M14 4.600q3 3.800 8.100 4.700Q20.400 14 22.100 18.700 17 19.600 14 23.400 11 19.600 5.900 18.700 7.600 14 5.900 9.300 11 8.400 14 4.600Z\"></path><circle cx=\"14\" cy=\"14\" r=\"3.6\" fill=\"currentColor\" stroke=\"none\"></circle></svg>");
function wt(e) {
	var t = Ct();
	s(e, t);
}
// src/frame/Header.svelte
var Tt = p("<p class=\"fictional\"><strong>Fictieve gegevens <span lang=\"en\">/ fictional data</span></strong> <span class=\"fictional__more\"> </span></p>"), Et = p("<button class=\"search-open\" type=\"button\" aria-keyshortcuts=\"/ Control+K\" aria-haspopup=\"dialog\"><!><span> </span><kbd aria-hidden=\"true\">/</kbd></button>"), Dt = p("<button class=\"button button--quiet undo\" type=\"button\" aria-keyshortcuts=\"Control+Z\"><!><span> </span></button>"), Ot = p("<button class=\"button button--secondary quick\" type=\"button\" aria-keyshortcuts=\"c\" aria-haspopup=\"dialog\"><!><span> </span><kbd aria-hidden=\"true\">c</kbd></button>"), kt = p("<span class=\"nav__short\"> </span>"), At = p("<li><a><!><span> </span><!></a></li>"), jt = p("<li class=\"nav__more\"><button type=\"button\" popovertarget=\"meer\"><!><span> </span></button></li>"), Mt = p("<a><!> </a>"), Nt = p("<div class=\"menu menu--more\" id=\"meer\" popover=\"\" role=\"dialog\"></div>"), Pt = p("<nav class=\"nav\"><ul><!> <!></ul> <!></nav>"), Ft = p("<header class=\"header\"><!> <div class=\"header__bar\"><a class=\"brand\" href=\"/\"><!><span>Spin in het web</span></a> <!> <!> <div class=\"header__tools\"><!> <!> <!></div></div> <!></header>");
function It(e, t) {
	j(t, !0);
	let o = F(() => t.nav.length > 5 ? t.nav.slice(4) : []), l = O(void 0);
	var u = Ft(), p = f(u), h = (e) => {
		var t = Tt(), n = B(f(t), 2), r = w(n, !0);
		C(t), c((e) => i(r, e), [() => Y("fictional")]), s(e, t);
	};
	d(p, (e) => {
		t.fictional && e(h);
	});
	var _ = B(p, 2), v = f(_);
	wt(f(v), {}), V(), C(v);
	var y = B(v, 2);
	r(y, () => t.area ?? T);
	var b = B(y, 2), E = (e) => {
		var n = Et(), r = f(n);
		X(r, { name: "search" });
		var a = B(r), o = w(a, !0);
		V(), C(n), c((e) => i(o, e), [() => Y("search.label")]), g("click", n, function(...e) {
			t.onSearch?.apply(this, e);
		}), s(e, n);
	};
	d(b, (e) => {
		t.onSearch && e(E);
	});
	var D = B(b, 2), k = f(D), N = (e) => {
		var n = Dt(), r = f(n);
		X(r, { name: "undo" });
		var a = B(r), o = w(a, !0);
		C(n), c((e) => i(o, e), [() => Y("undo.do")]), g("click", n, function(...e) {
			t.onUndo?.apply(this, e);
		}), s(e, n);
	};
	d(k, (e) => {
		t.onUndo && e(N);
	});
	var P = B(k, 2), I = (e) => {
		var n = Ot(), r = f(n);
		X(r, { name: "plus" });
		var a = B(r), o = w(a, !0);
		V(), C(n), c((e) => i(o, e), [() => Y("contact.add")]), g("click", n, function(...e) {
			t.onContact?.apply(this, e);
		}), s(e, n);
	};
	d(P, (e) => {
		t.onContact && e(I);
	});
	var L = B(P, 2);
	r(L, () => t.user), C(D), C(_);
	var R = B(_, 2), ee = (e) => {
		var r = Pt(), u = f(r), p = f(u);
		A(p, 17, () => t.nav, (e) => e.href, (e, t) => {
			var r = At(), l = f(r), u = f(l);
			X(u, { get name() {
				return a(t).icon;
			} });
			var p = B(u), h = w(p, !0), g = B(p), _ = (e) => {
				var n = kt(), r = w(n, !0);
				c(() => i(r, a(t).short)), s(e, n);
			};
			d(g, (e) => {
				a(t).short && e(_);
			}), C(l), C(r), c((e) => {
				m(r, 1, e), M(l, "href", a(t).href), M(l, "aria-current", a(t).current ? "page" : void 0), m(p, 1, n([a(t).short && "nav__long"])), i(h, a(t).text);
			}, [() => n([a(o).includes(a(t)) && "nav__rest"])]), s(e, r);
		});
		var h = B(p, 2), _ = (e) => {
			var t = jt(), n = f(t), r = f(n);
			X(r, { name: "more" });
			var l = B(r), u = w(l, !0);
			C(n), C(t), c((e, t) => {
				M(n, "data-current", e), i(u, t);
			}, [() => a(o).some((e) => e.current) || void 0, () => Y("nav.more")]), s(e, t);
		};
		d(h, (e) => {
			a(o).length && e(_);
		}), C(u);
		var v = B(u, 2), y = (e) => {
			var t = Nt();
			A(t, 21, () => a(o), (e) => e.href, (e, t) => {
				var n = Mt(), r = f(n);
				X(r, { get name() {
					return a(t).icon;
				} });
				var o = B(r, 1, !0);
				C(n), c(() => {
					M(n, "href", a(t).href), M(n, "aria-current", a(t).current ? "page" : void 0), i(o, a(t).text);
				}), g("click", n, () => a(l)?.hidePopover()), s(e, n);
			}), C(t), x(t, (e) => z(l, e), () => a(l)), c((e) => M(t, "aria-label", e), [() => Y("nav.more")]), s(e, t);
		};
		d(v, (e) => {
			a(o).length && e(y);
		}), C(r), c((e) => M(r, "aria-label", e), [() => Y("nav.label")]), s(e, r);
	};
	d(R, (e) => {
		t.nav.length && e(ee);
	}), C(u), c((e) => M(v, "aria-label", e), [() => Y("brand.home")]), s(e, u), S();
}
o(["click"]);
// src/ui/Empty.svelte
var Lt = p("<div class=\"empty\"><!> <!> <p> </p> <!></div>");
function Rt(e, t) {
	let n = b(t, "level", 3, 2);
	var a = Lt(), o = f(a);
	X(o, { get name() {
		return t.icon;
	} });
	var l = B(o, 2);
	h(l, () => `h${n()}`, !1, (e, n) => {
		m(e, 0, "empty__title");
		var r = _();
		c(() => i(r, t.title)), s(n, r);
	});
	var u = B(l, 2), d = w(u, !0), p = B(u, 2);
	r(p, () => t.children ?? T), C(a), c(() => i(d, t.text)), s(e, a);
}
// src/ui/Note.svelte
var zt = p("<div><!> <div class=\"note__body\"><!></div></div>");
function Bt(e, t) {
	let n = b(t, "tone", 3, "info");
	var i = zt(), a = f(i);
	X(a, { get name() {
		return t.icon;
	} });
	var o = B(a, 2), l = f(o);
	r(l, () => t.children), C(o), C(i), c(() => m(i, 1, `note note--${n() ?? ""}`)), s(e, i);
}
// src/ui/FailureView.svelte
var Vt = p("<span class=\"nowrap\"> </span>"), Ht = p("<p role=\"status\"><strong> </strong></p> <p> <!></p> <p><button class=\"button button--secondary button--sm\" type=\"button\"><!> </button></p>", 1);
function Ut(t, n) {
	j(n, !0);
	let r = b(n, "roleLabel", 3, "");
	var o = u(), l = e(o), p = (e) => {
		{
			let t = F(() => Y("noAccess.title")), i = F(() => n.failure.problem?.detail || Y("noAccess.text", { role: r() }));
			Rt(e, {
				icon: "lock",
				get title() {
					return a(t);
				},
				get text() {
					return a(i);
				}
			});
		}
	}, m = (e) => {
		{
			let t = F(() => Y("notFound.title")), n = F(() => Y("notFound.text"));
			Rt(e, {
				icon: "search",
				get title() {
					return a(t);
				},
				get text() {
					return a(n);
				}
			});
		}
	}, h = (t) => {
		{
			let r = F(() => n.failure.unreachable ? "offline" : "warn");
			Bt(t, {
				tone: "error",
				get icon() {
					return a(r);
				},
				children: (t, r) => {
					var a = Ht(), o = e(a), l = f(o), u = w(l, !0);
					C(o);
					var p = B(o, 2), m = f(p), h = B(m), _ = (e) => {
						var t = Vt(), r = w(t, !0);
						c((e) => i(r, e), [() => Y("error.code", { code: n.failure.problem.code })]), s(e, t);
					};
					d(h, (e) => {
						n.failure.problem?.code && e(_);
					}), C(p);
					var v = B(p, 2), y = f(v), b = f(y);
					X(b, { name: "refresh" });
					var x = B(b, 1, !0);
					C(y), C(v), c((e, t, n) => {
						i(u, e), i(m, `${t ?? ""} `), i(x, n);
					}, [
						() => n.failure.unreachable ? Y("offline.title") : Y("error.title"),
						() => n.failure.unreachable ? Y("offline.text") : Y("error.text"),
						() => Y("error.retry")
					]), g("click", y, function(...e) {
						n.onRetry?.apply(this, e);
					}), s(t, a);
				},
				$$slots: { default: !0 }
			});
		}
	};
	d(l, (e) => {
		n.failure.forbidden ? e(p) : n.failure.missing ? e(m, 1) : e(h, -1);
	}), s(t, o), S();
}
o(["click"]);
// src/ui/shape.ts
var Wt = {
	Resident: "bewoner",
	Household: "bewoner",
	CircleEntry: "bewoner",
	Professional: "professional",
	Team: "professional",
	Organisation: "organisatie",
	Agreement: "organisatie",
	Funding: "organisatie"
}, Gt = (e) => Wt[e] ?? "activiteit", Z = (e) => e.toFixed(1);
function Kt(e, t, n, r) {
	switch (e) {
		case "bewoner": return `M${Z(t - r)} ${Z(n)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
		case "professional": return qt(t, n, r * .885);
		case "organisatie": return Jt(t, n, r * 1.1);
		case "activiteit": return `M${Z(t)} ${Z(n - r * 1.25)}L${Z(t + r * 1.25)} ${Z(n)}L${Z(t)} ${Z(n + r * 1.25)}L${Z(t - r * 1.25)} ${Z(n)}Z`;
	}
}
function qt(e, t, n) {
	let r = n * .28, i = Z(2 * (n - r));
	return `M${Z(e - n + r)} ${Z(t - n)}h${i}a${Z(r)} ${Z(r)} 0 0 1 ${Z(r)} ${Z(r)}v${i}a${Z(r)} ${Z(r)} 0 0 1 ${Z(-r)} ${Z(r)}h-${i}a${Z(r)} ${Z(r)} 0 0 1 ${Z(-r)} ${Z(-r)}v-${i}a${Z(r)} ${Z(r)} 0 0 1 ${Z(r)} ${Z(-r)}Z`;
}
function Jt(e, t, n) {
	return `M${[
		0,
		1,
		2,
		3,
		4,
		5
	].map((r) => {
		let i = Math.PI / 3 * r - Math.PI / 2;
		return `${Z(e + n * Math.cos(i))} ${Z(t + n * Math.sin(i))}`;
	}).join("L")}Z`;
}
// src/ui/KindMark.svelte
var Yt = U("<circle cx=\"10\" cy=\"10\" r=\"8.800\"></circle>"), Xt = U("<svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><!><path></path></svg>");
function Zt(e, t) {
	j(t, !0);
	let n = b(t, "ring", 3, !1), r = F(() => Gt(t.kind));
	var i = Xt(), o = f(i), l = (e) => {
		var t = Yt();
		c(() => m(t, 0, `k-ring k--${a(r) ?? ""}`)), s(e, t);
	};
	d(o, (e) => {
		n() && e(l);
	});
	var u = B(o);
	C(i), c((e) => {
		m(u, 0, `k k--${a(r) ?? ""}`), M(u, "d", e);
	}, [() => Kt(a(r), 10, 10, n() ? 5.4 : 7.4)]), s(e, i), S();
}
// src/frame/SearchDialog.svelte
var Qt = p("<li><a><!><span> </span></a></li>"), $t = p("<h2> </h2> <ul></ul>", 1), en = p("<dialog class=\"modal modal--search\"><form class=\"search-field\" role=\"search\"><label class=\"sr\" for=\"zoek\"> </label> <!> <input id=\"zoek\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\"/> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></form> <div class=\"found\"><p class=\"small muted\" role=\"status\"> </p> <!> <!></div></dialog>");
function tn(t, n) {
	j(n, !0);
	let r = O(""), o = O(void 0), l = O(void 0), u = O(0), p = F(() => h(a(o)?.items ?? [])), m = F(() => a(o) ? a(o).items.length === 0 ? Y("search.none") : Y(a(o).items.length < 20 ? "search.count" : "search.most", { n: a(o).items.length }) : "");
	y(() => {
		a(u);
		let e = a(r).trim();
		if (z(l, void 0), !e) {
			z(o, void 0);
			return;
		}
		let t = new AbortController(), i = setTimeout(() => {
			n.search(e, t.signal).then((e) => z(o, e)).catch((e) => {
				!te(e) && !t.signal.aborted && z(l, G(e));
			});
		}, 200);
		return () => {
			clearTimeout(i), t.abort();
		};
	});
	function h(e) {
		let t = new Map();
		for (let n of e) t.set(n.kind, [...t.get(n.kind) ?? [], n]);
		return [...t];
	}
	function _(e) {
		if (e.key !== "ArrowDown" && e.key !== "ArrowUp") return;
		let t = [...e.currentTarget.querySelectorAll("input, .found a")], n = t[t.indexOf(document.activeElement) + (e.key === "ArrowDown" ? 1 : -1)];
		n && (e.preventDefault(), n.focus());
	}
	function b(e) {
		let t = document.activeElement;
		return e.showModal(), () => {
			e.close(), t?.isConnected && t.focus();
		};
	}
	function x(e) {
		(e.target === e.currentTarget || e.target.closest(".found a")) && n.onClose();
	}
	var T = en(), E = f(T), D = f(E), k = w(D, !0), N = B(D, 2);
	X(N, { name: "search" });
	var P = B(N, 2);
	I(P);
	var R = B(P, 2), V = f(R);
	X(V, { name: "close" });
	var U = B(V), W = w(U, !0);
	C(R), C(E);
	var ne = B(E, 2), re = f(ne), ie = w(re, !0), ae = B(re, 2), oe = (e) => {
		Ut(e, {
			get failure() {
				return a(l);
			},
			onRetry: () => z(u, a(u) + 1)
		});
	};
	d(ae, (e) => {
		a(l) && e(oe);
	});
	var se = B(ae, 2);
	A(se, 17, () => a(p), ([e, t]) => e, (t, r) => {
		var o = F(() => L(a(r), 2));
		let l = () => a(o)[0], u = () => a(o)[1];
		var d = $t(), p = e(d), m = w(p, !0), h = B(p, 2);
		A(h, 21, u, (e) => e.id, (e, t) => {
			var r = Qt(), o = f(r), u = f(o);
			Zt(u, { get kind() {
				return l();
			} });
			var d = B(u), p = w(d, !0);
			C(o), C(r), c((e) => {
				M(o, "href", e), i(p, a(t).label);
			}, [() => n.hrefOf(a(t))]), s(e, r);
		}), C(h), c((e) => i(m, e), [() => n.groupWord(l())]), s(t, d);
	}), C(ne), C(T), H(T, () => b), c((e, t, n, r, a) => {
		M(T, "aria-label", e), i(k, t), M(P, "placeholder", n), i(W, r), i(ie, a);
	}, [
		() => Y("search.title"),
		() => Y("search.label"),
		() => Y("search.label"),
		() => Y("search.close"),
		() => a(m) || Y("search.hint")
	]), g("click", T, x), g("keydown", T, _), v("cancel", T, (e) => {
		e.preventDefault(), n.onClose();
	}), v("submit", E, (e) => {
		e.preventDefault(), z(u, a(u) + 1);
	}), ee(P, () => a(r), (e) => z(r, e)), g("click", R, function(...e) {
		n.onClose?.apply(this, e);
	}), s(t, T), S();
}
o(["click", "keydown"]);
// src/frame/Toast.svelte
var nn = p("<button class=\"button button--quiet\" type=\"button\"> </button> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button>", 1), rn = p("<div><!><p> </p> <!></div>"), an = p("<div class=\"toasts\" role=\"status\"><!></div>");
function on(t, r) {
	j(r, !0);
	function a(e) {
		r.onDismiss(), document.getElementById("inhoud")?.focus({ preventScroll: !0 }), e();
	}
	var o = an(), l = f(o), u = (t) => {
		var o = rn(), l = f(o);
		X(l, { name: "check" });
		var u = B(l), p = w(u, !0), h = B(u, 2), _ = (t) => {
			var n = nn(), o = e(n), l = w(o, !0), u = B(o, 2), d = f(u);
			X(d, { name: "close" });
			var p = B(d), m = w(p, !0);
			C(u), c((e) => {
				i(l, r.offer.label), i(m, e);
			}, [() => Y("close")]), g("click", o, () => a(r.offer.run)), g("click", u, function(...e) {
				r.onDismiss?.apply(this, e);
			}), s(t, n);
		};
		d(h, (e) => {
			r.offer && e(_);
		}), C(o), c(() => {
			m(o, 1, n(["toast", r.offer && "toast--offer"])), i(p, r.text);
		}), v("mouseenter", o, function(...e) {
			r.onStay?.apply(this, e);
		}), v("mouseleave", o, function(...e) {
			r.onLeave?.apply(this, e);
		}), g("focusin", o, function(...e) {
			r.onStay?.apply(this, e);
		}), g("focusout", o, function(...e) {
			r.onLeave?.apply(this, e);
		}), s(t, o);
	};
	d(l, (e) => {
		r.text && e(u);
	}), C(o), s(t, o), S();
}
o([
	"focusin",
	"focusout",
	"click"
]);
// src/app/actions.ts
var Q = {
	seeActor: "actor.read",
	search: "actor.search",
	createActor: "actor.create",
	changeActor: "actor.change",
	endActor: "actor.end",
	addTie: "tie.create",
	changeTie: "tie.change",
	endTie: "tie.end",
	writeBatch: "batch.create",
	binActor: "actor.bin",
	binTie: "tie.bin",
	undo: "batch.undo",
	seeBin: "bin.read",
	restore: "bin.restore",
	deleteForGood: "bin.delete",
	seeRetention: "retention.read",
	seeAccounts: "account.read",
	askReports: "report.read",
	importRecords: "records.import",
	exportRecords: "records.export",
	seeNetwork: "network.read",
	arrangeMap: "map.arrange",
	shareMap: "map.share"
}, sn = [
	[/^\/$/, () => ({ page: "start" })],
	[/^\/rol$/, () => ({ page: "roles" })],
	[/^\/hulp$/, () => ({ page: "help" })],
	[/^\/inloggen$/, () => ({ page: "login" })],
	[/^\/welkom$/, () => ({ page: "welcome" })],
	[/^\/account$/, () => ({ page: "account" })],
	[/^\/prullenbak$/, () => ({ page: "bin" })],
	[/^\/bewaartermijnen$/, () => ({ page: "retention" })],
	[/^\/import$/, () => ({ page: "import" })],
	[/^\/beheer(?:\/(accounts|teams|werkgebieden|themas|gebieden))?$/, (e) => ({
		page: "administration",
		part: e
	})],
	[/^\/g\/([^/]+)\/ontbrekende-schakels$/, (e) => ({
		page: "missing",
		area: e
	})],
	[/^\/g\/([^/]+)\/kaart$/, (e) => ({
		page: "map",
		area: e
	})],
	[/^\/g\/([^/]+)\/lijst$/, (e) => ({
		page: "list",
		area: e
	})],
	[/^\/g\/([^/]+)\/posities$/, (e) => ({
		page: "positions",
		area: e
	})],
	[/^\/g\/([^/]+)\/plattegrond$/, (e) => ({
		page: "plan",
		area: e
	})],
	[/^\/p\/([^/]+)$/, (e) => ({
		page: "actor",
		id: e
	})],
	[/^\/nieuw(?:\/([^/]+))?$/, (e) => ({
		page: "new",
		kind: e
	})]
];
function cn(e) {
	for (let [t, n] of sn) {
		let r = t.exec(e);
		if (r) return n(ln(r[1] ?? ""));
	}
	return { page: "unknown" };
}
function ln(e) {
	try {
		return decodeURIComponent(e);
	} catch {
		return e;
	}
}
var un = encodeURIComponent, dn = "/rol", fn = "/hulp", pn = "/welkom", mn = "/account", hn = "/prullenbak", gn = "/bewaartermijnen", _n = "/import", vn = "/beheer", yn = (e) => `/beheer/${e}`, bn = (e) => e && e !== "/" ? `/inloggen?naar=${un(e)}` : "/inloggen", xn = (e) => `/g/${un(e)}/ontbrekende-schakels`, Sn = (e, t) => `/g/${un(e)}/kaart${t ? `?f=${un(t)}` : ""}`, Cn = (e) => `/g/${un(e)}/posities`, wn = (e) => `/g/${un(e)}/plattegrond`, Tn = (e) => `/g/${un(e)}/lijst`, En = (e, t) => `/p/${un(e)}${t ? `?g=${un(t)}` : ""}`, Dn = (e, t) => `/nieuw${e ? `/${un(e)}` : ""}${t ? `?g=${un(t)}` : ""}`;
function On(e, t) {
	let n = new URLSearchParams(e.search);
	for (let [e, r] of Object.entries(t)) r === void 0 || r === "" ? n.delete(e) : n.set(e, r);
	let r = n.toString();
	return e.pathname + (r ? `?${r}` : "");
}
function kn(e, t) {
	if (!e?.startsWith("/")) return "/";
	try {
		let n = new URL(e, t);
		return n.origin === t && n.pathname !== "/inloggen" ? n.pathname + n.search : "/";
	} catch {
		return "/";
	}
}
// src/app/theme.svelte.ts
var An = [
	"system",
	"light",
	"dark"
], jn = ue("theme"), Mn = O(P(jn === "light" || jn === "dark" ? jn : "system")), Nn = () => a(Mn);
function Pn(e) {
	z(Mn, e, !0), de("theme", e === "system" ? null : e), e === "system" ? delete document.documentElement.dataset.theme : document.documentElement.dataset.theme = e;
}
// src/ui/initials.ts
function Fn(e) {
	let t = e.split(/\s+/).filter((e) => /^\p{Lu}/u.test(e)), [n, r] = [t[0], t.length > 1 ? t.at(-1) : void 0];
	return [n, r].map((e) => e?.charAt(0) ?? "").join("") || e.charAt(0).toUpperCase();
}
// src/ui/Segmented.svelte
var In = p("<label><input type=\"radio\"/> </label>"), Ln = p("<fieldset class=\"choice-row\"><legend> </legend> <div class=\"segmented\"></div></fieldset>");
function Rn(e, t) {
	j(t, !0);
	var n = Ln(), r = f(n), o = w(r, !0), l = B(r, 2);
	A(l, 21, () => t.options, (e) => e.value, (e, n) => {
		var r = In(), o = f(r);
		I(o);
		var l = B(o);
		C(r), c(() => {
			M(o, "name", t.name), E(o, a(n).value), D(o, a(n).value === t.value), i(l, ` ${a(n).text ?? ""}`);
		}), g("change", o, () => t.onChoose(a(n).value)), s(e, r);
	}), C(l), C(n), c(() => i(o, t.label)), s(e, n), S();
}
o(["change"]);
// src/frame/UserMenu.svelte
var zn = p("<small> </small>"), Bn = p("<span class=\"user__text\" aria-hidden=\"true\"><b> </b><!></span> <span class=\"avatar\" aria-hidden=\"true\"> </span> <span class=\"sr\"> </span>", 1), Vn = p("<!><span class=\"sr\"> </span>", 1), Hn = p("<h2> </h2>"), Un = p("<a><!> </a>"), Wn = p("<button type=\"button\"><!> </button>"), Gn = p("<button type=\"button\" popovertarget=\"ik\"><!></button> <div class=\"menu menu--user\" id=\"ik\" popover=\"\" role=\"dialog\"><!> <!> <!> <a><!> </a> <div class=\"menu__choices\"><!> <!></div> <!></div>", 1);
function Kn(t, r) {
	j(r, !0);
	let o = O(void 0), l = {
		nl: "Nederlands",
		en: "English"
	}, u = () => a(o)?.hidePopover(), p = F(() => r.me ? [
		[
			r.accounts,
			mn,
			"users",
			Y("user.account")
		],
		[
			r.may(Q.seeBin),
			hn,
			"bin",
			Y("user.bin")
		],
		[
			r.may(Q.seeRetention),
			gn,
			"calendar",
			Y("user.retention")
		],
		[
			r.may(Q.importRecords),
			_n,
			"upload",
			Y("user.import")
		]
	].filter(([e]) => e) : []);
	var h = Gn(), _ = e(h), v = f(_), y = (t) => {
		var n = Bn(), a = e(n), o = f(a), l = w(o, !0), u = B(o), p = (e) => {
			var t = zn(), n = w(t, !0);
			c(() => i(n, r.me.name)), s(e, t);
		};
		d(u, (e) => {
			r.me.name && e(p);
		}), C(a);
		var m = B(a, 2), h = w(m, !0), g = B(m, 2), _ = w(g, !0);
		c((e, t) => {
			i(l, r.me.roleLabel), i(h, e), i(_, t);
		}, [() => Fn(r.me.name || r.me.roleLabel), () => Y("user.menu", {
			who: r.me.name || r.me.roleLabel,
			role: r.me.roleLabel
		})]), s(t, n);
	}, b = (t) => {
		var n = Vn(), r = e(n);
		X(r, { name: "users" });
		var a = B(r), o = w(a, !0);
		c((e) => i(o, e), [() => Y("user.settings")]), s(t, n);
	};
	d(v, (e) => {
		r.me ? e(y) : e(b, -1);
	}), C(_);
	var T = B(_, 2), E = f(T), D = (e) => {
		var t = Hn(), n = w(t, !0);
		c((e) => i(n, e), [() => r.me.name ? Y("user.who", {
			who: r.me.name,
			role: r.me.roleLabel
		}) : r.me.roleLabel]), s(e, t);
	};
	d(E, (e) => {
		r.me && e(D);
	});
	var k = B(E, 2);
	A(k, 17, () => a(p), ([, e, t, n]) => e, (e, t) => {
		var n = F(() => L(a(t), 4));
		let r = () => a(n)[1], o = () => a(n)[2], l = () => a(n)[3];
		var d = Un(), p = f(d);
		X(p, { get name() {
			return o();
		} });
		var m = B(p, 1, !0);
		C(d), c(() => {
			M(d, "href", r()), i(m, l());
		}), g("click", d, u), s(e, d);
	});
	var N = B(k, 2), P = (e) => {
		var t = Un(), n = f(t);
		X(n, { name: "users" });
		var r = B(n, 1, !0);
		C(t), c((e) => {
			M(t, "href", dn), i(r, e);
		}, [() => Y("user.otherRole")]), g("click", t, u), s(e, t);
	};
	d(N, (e) => {
		r.accounts || e(P);
	});
	var I = B(N, 2), R = f(I);
	X(R, { name: "help" });
	var ee = B(R, 1, !0);
	C(I);
	var V = B(I, 2), H = f(V);
	{
		let e = F(() => Y("user.language")), t = F(() => fe.map((e) => ({
			value: e,
			text: l[e]
		}))), n = F(ge);
		Rn(H, {
			name: "taal",
			get label() {
				return a(e);
			},
			get options() {
				return a(t);
			},
			get value() {
				return a(n);
			},
			onChoose: (e) => _e(e)
		});
	}
	var U = B(H, 2);
	{
		let e = F(() => Y("user.theme")), t = F(() => An.map((e) => ({
			value: e,
			text: Y(`theme.${e}`)
		}))), n = F(Nn);
		Rn(U, {
			name: "weergave",
			get label() {
				return a(e);
			},
			get options() {
				return a(t);
			},
			get value() {
				return a(n);
			},
			onChoose: (e) => Pn(e)
		});
	}
	C(V);
	var W = B(V, 2), G = (e) => {
		var t = Wn(), n = f(t);
		X(n, { name: "door" });
		var a = B(n, 1, !0);
		C(t), c((e) => i(a, e), [() => Y(r.accounts ? "user.logOut" : "user.leave")]), g("click", t, () => {
			u(), r.onLeave();
		}), s(e, t);
	};
	d(W, (e) => {
		r.me && e(G);
	}), C(T), x(T, (e) => z(o, e), () => a(o)), c((e, t) => {
		m(_, 1, n(["user", !r.me && "user--nobody"])), M(T, "aria-label", e), M(I, "href", fn), i(ee, t);
	}, [() => Y("user.settings"), () => Y("nav.help")]), g("click", I, u), s(t, h), S();
}
o(["click"]);
// src/app/revisions.svelte.ts
var qn = O(0), Jn = O(0), Yn = O(0), Xn = O(0), Zn = () => a(Xn);
function Qn() {
	z(Xn, a(Xn) + 1);
}
var $n = () => a(qn), er = () => a(Jn) > a(qn) && a(Yn) > 0;
function tr(e) {
	z(Jn, Math.max(a(Jn), e), !0), ir();
}
function nr(e) {
	z(Jn, Math.max(a(Jn), e), !0), a(Yn) === 0 && ir();
}
function rr(e) {
	let t = a(qn) === a(Jn);
	z(Jn, Math.max(a(Jn), e), !0), t && z(qn, a(Jn), !0);
}
function ir() {
	z(qn, a(Jn), !0);
}
function ar() {
	return z(Yn, a(Yn) + 1), () => {
		z(Yn, a(Yn) - 1), a(Yn) === 0 && ir();
	};
}
// src/app/resource.svelte.ts
var or = 300;
function sr(e, t) {
	let n = O(void 0), r = O(void 0), i = O(!0), o = O(!1), s = O(0), c = "", l = 0, u = !1;
	return y(() => {
		a(s), Zn();
		let d = e();
		d !== c && z(n, void 0), c = d, l = R($n), u = !0, z(i, !0);
		let f = new AbortController(), p = setTimeout(() => z(o, !0), or);
		return t(f.signal).then((e) => {
			z(n, e), z(r, void 0);
		}).catch((e) => {
			if (te(e) || f.signal.aborted) return;
			let t = G(e);
			t.unidentified || z(r, t);
		}).finally(() => {
			clearTimeout(p), f.signal.aborted || (u = !1, z(i, !1), z(o, !1), R($n) !== l && z(s, a(s) + 1));
		}), () => {
			clearTimeout(p), z(o, !1), f.abort();
		};
	}), y(() => {
		$n() !== l && !u && R(() => z(s, a(s) + 1));
	}), {
		get value() {
			return a(n);
		},
		get failure() {
			return a(r);
		},
		get loading() {
			return a(i);
		},
		get slow() {
			return a(o);
		},
		retry() {
			z(r, void 0), z(s, a(s) + 1);
		},
		set(e) {
			z(n, e);
		}
	};
}
// src/app/invitation.svelte.ts
var cr = O("");
function lr() {
	location.pathname !== "/welkom" || location.hash.length < 2 || (z(cr, location.hash.slice(1), !0), history.replaceState(null, "", pn));
}
var ur = () => a(cr), dr = O(new URL(location.href)), fr = F(() => cn(a(dr).pathname)), pr = () => a(dr), mr = () => a(fr), hr = (e) => a(dr).searchParams.get(e) ?? void 0;
function gr(e, { replace: t = !1 } = {}) {
	let n = new URL(e, location.origin), r = n.pathname === a(dr).pathname;
	t ? history.replaceState(null, "", n) : history.pushState(null, "", n), z(dr, n), r || vr();
}
function _r(e) {
	gr(On(a(dr), e));
}
async function vr() {
	await l(), window.scrollTo(0, 0), document.querySelector("main")?.focus({ preventScroll: !0 });
}
function yr() {
	lr();
	let e = a(dr).pathname === location.pathname;
	z(dr, new URL(location.href)), e || vr();
}
function br(e) {
	if (e.defaultPrevented || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
	let t = e.target?.closest?.("a");
	!t || t.target || t.hasAttribute("download") || t.origin !== location.origin || t.getAttribute("href")?.startsWith("#") || (e.preventDefault(), gr(t.href));
}
function xr() {
	return addEventListener("popstate", yr), document.addEventListener("click", br), () => {
		removeEventListener("popstate", yr), document.removeEventListener("click", br);
	};
}
// src/app/session.svelte.ts
var Sr = O(void 0), $ = O(void 0), Cr = O(void 0), wr = O(!1), Tr = 0, Er = () => a($), Dr = () => a(Cr), Or = () => a(Sr), kr = () => a(Sr)?.mode === "accounts", Ar = () => a(wr);
async function jr() {
	let e = ++Tr, { signal: t } = new AbortController();
	try {
		z(Sr, a(Sr) ?? await we());
		let n = await Le(t), [r, i] = await Promise.all([Re(t), ze(t).catch(Mr)]);
		e === Tr && !a($) && tr(n.revision), e === Tr && ((e) => {
			var t = L(e, 2);
			z($, t[0]), z(Cr, t[1]);
		})([{
			me: n,
			schema: r,
			areas: i
		}, void 0]), e === Tr && z(wr, !1);
	} catch (t) {
		e === Tr && ((e) => {
			var t = L(e, 2);
			z($, t[0]), z(Cr, t[1]);
		})([void 0, G(t)]);
	}
}
function Mr(e) {
	if (G(e).forbidden) return [];
	throw e;
}
function Nr() {
	a($) && (kr() ? z(wr, !0) : Pr());
}
function Pr() {
	Tr += 1, z($, void 0), z(wr, !1), z(Cr, new W(401, null));
}
var Fr = (e) => a($)?.me.may.includes(e) ?? !1, Ir = (e) => a($)?.schema.actors.find((t) => t.kind === e), Lr = (e) => a($)?.schema.ties.find((t) => t.kind === e), Rr = (e) => Ir(e)?.label ?? e, zr = (e) => Lr(e)?.label ?? e;
function Br(e) {
	return (a($) ? [...a($).schema.actors, ...a($).schema.ties] : []).flatMap((e) => e.attributes).find((t) => t.name === e && t.codes?.length)?.codes ?? [];
}
var Vr = [
	"buurt",
	"wijk",
	"gemeente"
];
function Hr() {
	let e = a($)?.me.areas[0]?.code;
	if (e) return e;
	let t = a($)?.areas ?? [];
	for (let e of Vr) {
		let n = t.find((t) => t.attributes.level === e);
		if (n) return n.id;
	}
	return t[0]?.id;
}
// src/i18n/dates.ts
var Ur = "Europe/Amsterdam";
function Wr(e, t, n) {
	return new Intl.DateTimeFormat(n === "en" ? "en-GB" : n, t).format(e);
}
function Gr(e, t = ge()) {
	let n = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(e ?? "");
	if (!n) return "";
	let [, r, i, a] = n;
	if (!i) return r;
	let o = new Date(Date.UTC(Number(r), Number(i) - 1, Number(a ?? 1))), s = {
		month: "long",
		year: "numeric",
		timeZone: "UTC"
	};
	return Wr(o, a ? {
		...s,
		day: "numeric"
	} : s, t);
}
function Kr(e, t = ge()) {
	let n = new Date(e);
	return Number.isNaN(n.getTime()) ? "" : Wr(n, {
		day: "numeric",
		month: "long",
		year: "numeric",
		hour: "2-digit",
		minute: "2-digit",
		timeZone: Ur
	}, t);
}
function qr(e, t = ge()) {
	return Wr(e, {
		hour: "2-digit",
		minute: "2-digit",
		timeZone: Ur
	}, t);
}
function Jr(e = new Date()) {
	return new Intl.DateTimeFormat("en-CA", {
		timeZone: Ur,
		year: "numeric",
		month: "2-digit",
		day: "2-digit"
	}).format(e);
}
function Yr(e, t) {
	let [n = 0, r = 1, i = 1] = e.split("-").map(Number), [a = 0, o = 1, s = 1] = t.split("-").map(Number);
	return Math.max(0, (a - n) * 12 + (o - r) - +(s < i));
}
function Xr(e, t) {
	return Math.max(0, Math.round((Date.parse(t.slice(0, 10)) - Date.parse(e.slice(0, 10))) / 864e5));
}
function Zr(e) {
	let t = e.trim(), n = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(t), r = /^(?:(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ])(\d{4})$/.exec(t), [i, a, o] = n ? [
		n[1],
		n[2],
		n[3]
	] : r ? [
		r[3],
		r[2],
		r[1]
	] : [];
	if (!i) return null;
	let s = (e) => e.padStart(2, "0"), c = [
		i,
		...a ? [s(a)] : [],
		...o ? [s(o)] : []
	].join("-");
	return Qr(c) ? c : null;
}
function Qr(e) {
	let [t = 0, n = 1, r = 1] = e.split("-").map(Number), i = new Date(Date.UTC(t, n - 1, r));
	return t >= 1900 && t < 2200 && i.getUTCMonth() === n - 1 && i.getUTCDate() === r;
}
function $r(e) {
	return e ? e.slice(0, 10).split("-").map((e) => e.replace(/^0/, "")).reverse().join("-") : "";
}
// src/ui/DateField.svelte
var ei = p("<p class=\"error\"><!> </p>"), ti = p("<div><label> </label> <!> <input class=\"input\" type=\"text\" autocomplete=\"off\"/></div>");
function ni(e, t) {
	j(t, !0);
	let r = O(!1);
	function o(e) {
		let n = e.currentTarget.value.trim(), i = n === "" ? void 0 : Zr(n);
		z(r, i === null || i !== void 0 && i.length !== 10, !0), !a(r) && i !== t.value && t.onChange(i ?? void 0);
	}
	var l = ti(), u = f(l), p = w(u, !0), h = B(u, 2), _ = (e) => {
		var n = ei(), r = f(n);
		X(r, { name: "warn" });
		var a = B(r, 1, !0);
		C(n), c((e) => {
			M(n, "id", `${t.id ?? ""}-fout`), i(a, e);
		}, [() => Y("form.badDay")]), s(e, n);
	};
	d(h, (e) => {
		a(r) && e(_);
	});
	var v = B(h, 2);
	I(v), C(l), c((e, o) => {
		m(l, 1, n([
			"field",
			"field--date",
			a(r) && "field--error"
		])), M(u, "for", t.id), i(p, t.label), M(v, "id", t.id), E(v, e), M(v, "placeholder", o), M(v, "aria-invalid", a(r) || void 0), M(v, "aria-describedby", a(r) ? `${t.id}-fout` : void 0);
	}, [() => $r(t.value), () => Y("date.today")]), g("change", v, o), s(e, l), S();
}
o(["change"]);
// src/ui/PrintButton.svelte
var ri = p("<button class=\"button button--secondary button--print no-print\" type=\"button\"><!> </button>");
function ii(e, t) {
	j(t, !0);
	var n = ri(), r = f(n);
	X(r, { name: "print" });
	var a = B(r, 1, !0);
	C(n), c((e) => i(a, e), [() => Y("print")]), g("click", n, () => window.print()), s(e, n), S();
}
o(["click"]);
// src/ui/Skeleton.svelte
var ai = p("<div class=\"sk-row\" aria-hidden=\"true\"><span class=\"skeleton sk-dot\"></span> <span class=\"sk-lines\"><span></span><span class=\"skeleton sk-90\"></span></span></div>"), oi = p("<div class=\"skeletons\"><p class=\"sr\" role=\"status\"> </p> <!></div>");
function si(e, r) {
	let a = b(r, "rows", 3, 4);
	var o = oi(), l = f(o), u = w(l, !0), d = B(l, 2);
	A(d, 17, () => ({ length: a() }), t, (e, t, r) => {
		var i = ai(), a = B(f(i), 2), o = f(a);
		m(o, 1, n(["skeleton", r % 2 ? "sk-40" : "sk-60"])), V(), C(a), C(i), s(e, i);
	}), C(o), c(() => i(u, r.label)), s(e, o);
}
// src/missing/links.ts
var ci = (e) => `h-${e}`, li = (e) => `b-${e}`;
function ui(e) {
	let t = Object.values(e.hidden).some((e) => e !== 0);
	return e.holdingTogether.length + e.outOfReachResidents.length + e.unknown.length === 0 && !t && !e.residents.exact && !e.residents.band;
}
function di({ schakels: e, basis: t }) {
	let [n, r] = [e.exact, t.schakelsInvolved?.exact];
	return typeof n == "number" && typeof r == "number" ? Math.max(0, r - n) : 0;
}
function fi(e) {
	let { asked: t, outOfReach: n } = e;
	return typeof t.exact != "number" || typeof n.exact != "number" ? null : Math.max(0, t.exact - n.exact);
}
// src/i18n/figures.ts
function pi(e) {
	return typeof e?.exact == "number" ? new Intl.NumberFormat(ge()).format(e.exact) : e?.band ? Y(`band.${e.band}`) : Y("band.none");
}
// src/missing/Figures.svelte
var mi = p("<dl class=\"effects\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> <small> </small></dd></div> <div><dt> </dt><dd> <small> </small></dd></div></dl>");
function hi(e, t) {
	j(t, !0);
	var n = mi(), r = f(n), a = f(r), o = w(a, !0), l = B(a), u = w(l, !0);
	C(r);
	var d = B(r, 2), p = f(d), m = w(p, !0), h = B(p), g = w(h, !0);
	C(d);
	var _ = B(d, 2), v = f(_), y = w(v, !0), b = B(v), x = f(b), T = B(x), E = w(T, !0);
	C(b), C(_);
	var D = B(_, 2), O = f(D), k = w(O, !0), A = B(O), M = f(A), N = B(M), P = w(N, !0);
	C(A), C(D), C(n), c((e, t, n, r, a, s, c, l, d, f) => {
		i(o, e), i(u, t), i(m, n), i(g, r), i(y, a), i(x, `${s ?? ""} `), i(E, c), i(k, l), i(M, `${d ?? ""} `), i(P, f);
	}, [
		() => Y("missing.residents"),
		() => pi(t.report.residents),
		() => Y("missing.schakels"),
		() => pi(t.report.schakels),
		() => Y("missing.asked"),
		() => pi(t.report.asked),
		() => Y("missing.notAsked", { count: pi(t.report.notAsked) }),
		() => Y("missing.outOfReach"),
		() => pi(t.report.outOfReach),
		() => Y("missing.soFar")
	]), s(e, n), S();
}
// src/missing/Hidden.svelte
var gi = p("<p class=\"hidden-rows small muted\"><!> </p>");
function _i(t, n) {
	j(n, !0);
	var r = u(), a = e(r), o = (e) => {
		var t = gi(), r = f(t);
		X(r, {
			name: "lock",
			small: !0
		});
		var a = B(r, 1, !0);
		C(t), c((e) => i(a, e), [() => n.count === null ? Y("hidden.some") : Y("hidden.more", { n: n.count })]), s(e, t);
	};
	d(a, (e) => {
		n.count !== 0 && e(o);
	}), s(t, r), S();
}
// src/missing/HoldersTable.svelte
var vi = p("<tr><th scope=\"row\"><span class=\"name\"><!><span><a> </a><span class=\"second\"> </span></span></span></th><td><span> </span></td><td> </td><td data-label=\"\" class=\"is-act\"><button class=\"button button--secondary button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td></tr>"), yi = p("<table class=\"table table--stack worklist worklist--holders\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>"), bi = p("<p class=\"muted\"> </p>"), xi = p("<!> <!>", 1);
function Si(t, r) {
	j(r, !0);
	var o = xi(), l = e(o), u = (e) => {
		var t = yi(), o = f(t), l = w(o, !0), u = B(o), d = f(u), p = f(d), h = w(p, !0), _ = B(p), v = w(_, !0), y = B(_), b = w(y, !0), x = B(y), S = w(x, !0);
		C(d), C(u);
		var T = B(u);
		A(T, 21, () => r.rows, (e) => e.person.id, (e, t) => {
			let o = F(() => ci(a(t).person.id));
			var l = vi(), u = f(l), d = f(u), p = f(d);
			Zt(p, { get kind() {
				return a(t).person.kind;
			} });
			var h = B(p), _ = f(h), v = w(_, !0), y = B(_), b = w(y, !0);
			C(h), C(d), C(u);
			var x = B(u), S = f(x), T = w(S, !0);
			C(x);
			var E = B(x), D = w(E, !0), O = B(E), k = f(O), A = f(k, !0), j = B(A), N = w(j, !0);
			C(k), C(O), C(l), c((e, s, c, u, d, f, p) => {
				m(l, 1, n([r.open === a(o) && "is-open"])), M(_, "href", e), i(v, a(t).person.label), i(b, s), M(x, "data-label", c), m(S, 1, n(["badge", a(t).betweenness === "high" && "badge--info"])), i(T, u), M(E, "data-label", d), i(D, f), M(k, "aria-expanded", r.open === a(o)), i(A, p), i(N, a(t).person.label);
			}, [
				() => r.hrefOf(a(t).person.id),
				() => r.kindWord(a(t).person.kind),
				() => Y("col.connects"),
				() => Y(`betweenness.${a(t).betweenness}`),
				() => Y("col.ifGone"),
				() => a(t).articulation ? Y("articulation.yes") : Y("articulation.no"),
				() => Y("why")
			]), g("click", k, () => r.onExplain(r.open === a(o) ? void 0 : a(o))), s(e, l);
		}), C(T), C(t), c((e, t, n, r, a) => {
			i(l, e), i(h, t), i(v, n), i(b, r), i(S, a);
		}, [
			() => Y("holders.caption"),
			() => Y("col.who"),
			() => Y("col.connects"),
			() => Y("col.ifGone"),
			() => Y("col.explain")
		]), s(e, t);
	}, p = (e) => {
		var t = bi(), n = w(t, !0);
		c((e) => i(n, e), [() => Y("holders.none")]), s(e, t);
	};
	d(l, (e) => {
		r.rows.length > 0 ? e(u) : e(p, -1);
	}), _i(B(l, 2), { get count() {
		return r.hidden;
	} }), s(t, o), S();
}
o(["click"]);
// src/ui/Age.svelte
var Ci = p("<span class=\"badge badge--warn\"><!> </span>"), wi = p("<span class=\"badge badge--ok\"> </span>"), Ti = p("<span class=\"badge\"> </span>"), Ei = p("<span class=\"age\"><!> <span class=\"small muted\"> </span></span>");
function Di(t, n) {
	j(n, !0);
	let r = b(n, "partial", 3, !1), o = F(() => n.since ? Yr(n.since, n.day) : 0), l = F(() => n.since ? Xr(n.since, n.day) : 0), p = F(() => a(o) >= 1 ? Y("age.months", { n: a(o) }) : Y("age.days", { n: a(l) }));
	var m = u(), h = e(m), g = (e) => {
		var t = Ei(), n = f(t), l = (e) => {
			var t = Ci(), n = f(t);
			X(n, { name: "clock" });
			var r = B(n, 1, !0);
			C(t), c((e) => i(r, e), [() => Y("age.old")]), s(e, t);
		}, u = (e) => {
			var t = wi(), n = w(t, !0);
			c((e) => i(n, e), [() => Y("age.fresh")]), s(e, t);
		}, m = (e) => {
			var t = Ti(), n = w(t, !0);
			c((e) => i(n, e), [() => Y("age.fair")]), s(e, t);
		};
		d(n, (e) => {
			a(o) >= 12 ? e(l) : a(o) < 3 ? e(u, 1) : e(m, -1);
		});
		var h = B(n, 2), g = w(h);
		C(t), c((e) => i(g, `${a(p) ?? ""}${e ?? ""}`), [() => r() ? Y("age.partial") : ""]), s(e, t);
	}, _ = (e) => {
		var t = Ti(), n = w(t, !0);
		c((e) => i(n, e), [() => Y("age.unknown")]), s(e, t);
	};
	d(h, (e) => {
		n.since ? e(g) : e(_, -1);
	}), s(t, m), S();
}
// src/missing/ReachTable.svelte
var Oi = p("<span class=\"second\"> </span>"), ki = p("<tr><th scope=\"row\"><span class=\"name\"><!><a> </a></span></th><td> </td><td><span> <!></span></td><td><!></td><td data-label=\"\" class=\"is-act\"><button class=\"button button--secondary button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td></tr>"), Ai = p("<table class=\"table table--stack worklist\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>"), ji = p("<p class=\"muted\"> </p>"), Mi = p("<!> <!>", 1);
function Ni(t, r) {
	j(r, !0);
	var o = Mi(), l = e(o), u = (e) => {
		var t = Ai(), o = f(t), l = w(o, !0), u = B(o), p = f(u), h = f(p), _ = w(h, !0), v = B(h), y = w(v, !0), b = B(v), x = w(b, !0), S = B(b), T = w(S, !0), E = B(S), D = w(E, !0);
		C(p), C(u);
		var O = B(u);
		A(O, 21, () => r.rows, (e) => e.person.id, (e, t) => {
			let o = F(() => li(a(t).person.id));
			var l = ki(), u = f(l), p = f(u), h = f(p);
			Zt(h, { get kind() {
				return a(t).person.kind;
			} });
			var _ = B(h), v = w(_, !0);
			C(p), C(u);
			var y = B(u), b = w(y, !0), x = B(y), S = f(x), T = f(S, !0), E = B(T), D = (e) => {
				var n = Oi(), r = w(n, !0);
				c(() => i(r, a(t).strengths.text)), s(e, n);
			};
			d(E, (e) => {
				a(t).strengths?.text && e(D);
			}), C(S), C(x);
			var O = B(x), k = f(O);
			{
				let e = F(() => a(t).extent === "partial");
				Di(k, {
					get since() {
						return a(t).networkAskedOn;
					},
					get day() {
						return r.day;
					},
					get partial() {
						return a(e);
					}
				});
			}
			C(O);
			var A = B(O), j = f(A), N = f(j, !0), P = B(N), I = w(P, !0);
			C(j), C(A), C(l), c((e, s, c, u, d, f) => {
				m(l, 1, n([r.open === a(o) && "is-open"])), M(_, "href", e), i(v, a(t).person.label), M(y, "data-label", s), i(b, a(t).reason), M(x, "data-label", c), i(T, u), M(O, "data-label", d), M(j, "aria-expanded", r.open === a(o)), i(N, f), i(I, a(t).person.label);
			}, [
				() => r.hrefOf(a(t).person.id),
				() => Y("col.why"),
				() => Y("col.intro"),
				() => a(t).introduction?.reason || Y("intro.none"),
				() => Y("col.data"),
				() => Y("why")
			]), g("click", j, () => r.onExplain(r.open === a(o) ? void 0 : a(o))), s(e, l);
		}), C(O), C(t), c((e, t, n, r, a, o) => {
			i(l, e), i(_, t), i(y, n), i(x, r), i(T, a), i(D, o);
		}, [
			() => Y("reach.caption"),
			() => Y("col.who"),
			() => Y("col.why"),
			() => Y("col.intro"),
			() => Y("col.data"),
			() => Y("col.explain")
		]), s(e, t);
	}, p = (e) => {
		var t = ji(), n = w(t, !0);
		c((e) => i(n, e), [() => r.hidden === 0 ? Y("reach.none") : Y("reach.noneForYou")]), s(e, t);
	};
	d(l, (e) => {
		r.rows.length > 0 ? e(u) : e(p, -1);
	}), _i(B(l, 2), { get count() {
		return r.hidden;
	} }), s(t, o), S();
}
o(["click"]);
// src/missing/UnknownList.svelte
var Pi = p("<li><!><a> </a><span class=\"badge\"> </span></li>"), Fi = p("<p><button class=\"button button--secondary\" type=\"button\"> </button></p>"), Ii = p("<ul class=\"people\"></ul> <!>", 1), Li = p("<p class=\"muted\"> </p>"), Ri = p("<!> <!>", 1);
function zi(t, n) {
	j(n, !0);
	let r = F(() => n.all ? n.people : n.people.slice(0, 24));
	var o = Ri(), l = e(o), u = (t) => {
		var o = Ii(), l = e(o);
		A(l, 21, () => a(r), (e) => e.id, (e, t) => {
			var r = Pi(), o = f(r);
			Zt(o, { get kind() {
				return a(t).kind;
			} });
			var l = B(o), u = w(l, !0), d = B(l), p = w(d, !0);
			C(r), c((e, n) => {
				M(l, "href", e), i(u, a(t).label), i(p, n);
			}, [() => n.hrefOf(a(t).id), () => Y("unknown.badge")]), s(e, r);
		}), C(l);
		var u = B(l, 2), p = (e) => {
			var t = Fi(), r = f(t), a = w(r, !0);
			C(t), c((e) => i(a, e), [() => Y("unknown.all", { n: n.people.length })]), g("click", r, function(...e) {
				n.onAll?.apply(this, e);
			}), s(e, t);
		};
		d(u, (e) => {
			a(r).length < n.people.length && e(p);
		}), s(t, o);
	}, p = (e) => {
		var t = Li(), r = w(t, !0);
		c((e) => i(r, e), [() => n.hidden === 0 ? Y("unknown.none") : Y("unknown.noneForYou")]), s(e, t);
	};
	d(l, (e) => {
		n.people.length > 0 ? e(u) : e(p, -1);
	}), _i(B(l, 2), { get count() {
		return n.hidden;
	} }), s(t, o), S();
}
o(["click"]);
// src/missing/WhyHolder.svelte
var Bi = p("<p><strong> </strong> </p>"), Vi = p("<p class=\"why__lead\"> </p> <div><h3> </h3> <ul class=\"rules\"><li><!><span> </span></li> <li><!><span> </span></li></ul></div> <dl class=\"facts\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div></dl> <!> <p class=\"why__actions\"><a class=\"button button--secondary\"> </a></p> <p class=\"small muted\"> </p>", 1);
function Hi(t, n) {
	j(n, !0);
	var r = Vi(), o = e(r), l = w(o, !0), u = B(o, 2), d = f(u), p = w(d, !0), m = B(d, 2), h = f(m), g = f(h);
	X(g, { name: "check" });
	var _ = B(g), v = w(_, !0);
	C(h);
	var y = B(h, 2), b = f(y);
	{
		let e = F(() => n.row.articulation ? "warn" : "check");
		X(b, { get name() {
			return a(e);
		} });
	}
	var x = B(b), T = w(x, !0);
	C(y), C(m), C(u);
	var E = B(u, 2), D = f(E), O = f(D), k = w(O, !0), A = B(O), N = w(A, !0);
	C(D);
	var P = B(D, 2), I = f(P), L = w(I, !0), R = B(I), z = w(R, !0);
	C(P), C(E);
	var ee = B(E, 2);
	Bt(ee, {
		tone: "ok",
		icon: "idea",
		children: (e, t) => {
			var n = Bi(), r = f(n), a = w(r, !0), o = B(r);
			C(n), c((e, t) => {
				i(a, e), i(o, ` ${t ?? ""}`);
			}, [() => Y("why.strength"), () => Y("why.strength.holder")]), s(e, n);
		},
		$$slots: { default: !0 }
	});
	var V = B(ee, 2), H = f(V), U = w(H, !0);
	C(V);
	var W = B(V, 2), G = w(W, !0);
	c((e, t, r, a, o, s, c, u) => {
		i(l, n.row.reason), i(p, e), i(v, t), i(T, r), i(k, a), i(N, o), i(L, s), i(z, n.basis), M(H, "href", n.href), i(U, c), i(G, u);
	}, [
		() => Y("why.rules"),
		() => Y(`betweenness.why.${n.row.betweenness}`),
		() => n.row.articulation ? Y("articulation.why.yes") : Y("articulation.why.no"),
		() => Y("why.data"),
		() => Y("why.data.holder"),
		() => Y("why.basis"),
		() => Y("why.openPerson"),
		() => Y("why.decide")
	]), s(t, r), S();
}
// src/missing/WhyPanel.svelte
var Ui = p("<dialog class=\"why\" aria-labelledby=\"waarom-kop\"><div class=\"why__head\"><h2 id=\"waarom-kop\" tabindex=\"-1\"> </h2> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div> <div class=\"why__body\"><!></div></dialog>");
function Wi(e, t) {
	j(t, !0);
	let n = matchMedia("(max-width: 69.99rem)");
	function a(e) {
		let t = document.activeElement;
		return n.matches ? e.showModal() : e.show(), e.querySelector("h2")?.focus({ preventScroll: !n.matches }), () => {
			e.close(), t?.isConnected && t.focus();
		};
	}
	function o(e) {
		e.key === "Escape" && t.onClose();
	}
	var l = Ui(), u = f(l), d = f(u), p = w(d, !0), m = B(d, 2), h = f(m);
	X(h, { name: "close" });
	var _ = B(h), y = w(_, !0);
	C(m), C(u);
	var b = B(u, 2), x = f(b);
	r(x, () => t.children), C(b), C(l), H(l, () => a), c((e, t) => {
		i(p, e), i(y, t);
	}, [() => Y("why.title", { who: t.who }), () => Y("why.close")]), g("keydown", l, o), v("cancel", l, (e) => {
		e.preventDefault(), t.onClose();
	}), g("click", m, function(...e) {
		t.onClose?.apply(this, e);
	}), s(e, l), S();
}
o(["keydown", "click"]);
// src/missing/WhyReach.svelte
var Gi = p("<p> </p>"), Ki = p("<!> <p><strong> </strong></p> <p class=\"small\"> </p>", 1), qi = p("<a class=\"button button--primary\"> </a>"), Ji = p("<!> <p class=\"why__actions\"><!> <a class=\"button button--secondary\"> </a> <a class=\"button button--secondary\"><!> </a></p>", 1), Yi = p("<!> <p class=\"why__actions\"><a class=\"button button--secondary\"> </a></p>", 1), Xi = p("<p class=\"why__lead\"> </p> <div><h3> </h3> <ul class=\"rules\"><li><!><span> </span></li> <li><!><span> </span></li></ul></div> <dl class=\"facts\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div></dl> <!> <p class=\"small muted\"> </p>", 1);
function Zi(t, n) {
	j(n, !0);
	let r = F(() => n.row.introduction), o = F(() => a(r)?.via ?? a(r)?.holder);
	var l = Xi(), u = e(l), p = w(u, !0), m = B(u, 2), h = f(m), g = w(h, !0), _ = B(h, 2), v = f(_), y = f(v);
	X(y, { name: "check" });
	var b = B(y), x = w(b);
	C(v);
	var T = B(v, 2), E = f(T);
	X(E, { name: "check" });
	var D = B(E), O = w(D, !0);
	C(T), C(_), C(m);
	var k = B(m, 2), A = f(k), N = f(A), P = w(N, !0), I = B(N), L = w(I);
	C(A);
	var R = B(A, 2), z = f(R), ee = w(z, !0), V = B(z), H = w(V, !0);
	C(R), C(k);
	var U = B(k, 2), W = (t) => {
		var l = Ji(), u = e(l);
		Bt(u, {
			tone: "ok",
			icon: "idea",
			children: (t, o) => {
				var l = Ki(), u = e(l), p = (e) => {
					var t = Gi(), r = w(t, !0);
					c(() => i(r, n.row.strengths.text)), s(e, t);
				};
				d(u, (e) => {
					n.row.strengths?.text && e(p);
				});
				var m = B(u, 2), h = f(m), g = w(h, !0);
				C(m);
				var _ = B(m, 2), v = w(_, !0);
				c((e) => {
					i(g, a(r).reason), i(v, e);
				}, [() => Y("intro.proposal")]), s(t, l);
			},
			$$slots: { default: !0 }
		});
		var p = B(u, 2), m = f(p), h = (e) => {
			var t = qi(), r = w(t, !0);
			c((e, n) => {
				M(t, "href", e), i(r, n);
			}, [() => n.hrefOf(a(o).id), () => Y("why.open", { who: a(o).label })]), s(e, t);
		};
		d(m, (e) => {
			a(o) && e(h);
		});
		var g = B(m, 2), _ = w(g, !0), v = B(g, 2), y = f(v);
		X(y, { name: "map" });
		var b = B(y, 1, !0);
		C(v), C(p), c((e, t, r) => {
			M(g, "href", e), i(_, t), M(v, "href", n.mapHref), i(b, r);
		}, [
			() => n.hrefOf(n.row.person.id),
			() => Y("why.openPerson"),
			() => Y("onMap")
		]), s(t, l);
	}, G = (t) => {
		var r = Yi(), a = e(r);
		Bt(a, {
			icon: "idea",
			children: (e, t) => {
				var n = Gi(), r = w(n, !0);
				c((e) => i(r, e), [() => Y("intro.none")]), s(e, n);
			},
			$$slots: { default: !0 }
		});
		var o = B(a, 2), l = f(o), u = w(l, !0);
		C(o), c((e, t) => {
			M(l, "href", e), i(u, t);
		}, [() => n.hrefOf(n.row.person.id), () => Y("why.openPerson")]), s(t, r);
	};
	d(U, (e) => {
		a(r) ? e(W) : e(G, -1);
	});
	var te = B(U, 2), ne = w(te, !0);
	c((e, t, r, a, o, s, c, l, u) => {
		i(p, n.row.reason), i(g, e), i(x, `${t ?? ""} ${r ?? ""}`), i(O, a), i(P, o), i(L, `${s ?? ""}
    ${c ?? ""}`), i(ee, l), i(H, n.basis), i(ne, u);
	}, [
		() => Y("why.rules"),
		() => n.row.hops === null ? Y("why.noPath") : Y("why.hops", { n: n.row.hops }),
		() => Y("why.limit", { n: n.limit }),
		() => Y("why.askedRule"),
		() => Y("why.data"),
		() => n.row.networkAskedOn ? Y("why.askedOn", { date: Gr(n.row.networkAskedOn) }) : Y("why.askedUnknown"),
		() => n.row.extent === "partial" ? Y("why.partial") : "",
		() => Y("why.basis"),
		() => Y("why.decide")
	]), s(t, l), S();
}
// src/missing/MissingLinksView.svelte
var Qi = p("<p> </p>"), $i = p("<p class=\"basis-line lead\"> </p> <!> <div><div class=\"sections\"><section aria-labelledby=\"houvast\"><h2 id=\"houvast\"> </h2> <p class=\"muted intro\"> </p> <!></section> <section aria-labelledby=\"bereik\"><h2 id=\"bereik\"> </h2> <p class=\"muted intro\"> </p> <!> <!></section> <section aria-labelledby=\"onbekend\"><h2 id=\"onbekend\"> </h2> <p class=\"muted intro\"> </p> <!></section></div> <!></div>", 1);
function ea(t, r) {
	j(r, !0);
	let o = F(() => di(r.report)), l = F(() => Y(a(o) ? "missing.basisElsewhere" : "missing.basis", {
		elsewhere: a(o),
		contacts: pi(r.report.basis.contactsInvolved),
		contactsAsked: pi(r.report.basis.contactsAsked),
		schakels: pi(r.report.basis.schakelsInvolved),
		schakelsAsked: pi(r.report.basis.schakelsAsked)
	})), p = F(() => r.report.holdingTogether.find((e) => ci(e.person.id) === r.open)), h = F(() => r.report.outOfReachResidents.find((e) => li(e.person.id) === r.open)), g = F(() => fi(r.report)), _ = () => r.onExplain(void 0);
	var v = $i(), y = e(v), b = w(y, !0), x = B(y, 2);
	hi(x, { get report() {
		return r.report;
	} });
	var T = B(x, 2), E = f(T), D = f(E), O = f(D), A = w(O, !0), M = B(O, 2), N = w(M, !0);
	Si(B(M, 2), {
		get rows() {
			return r.report.holdingTogether;
		},
		get hidden() {
			return r.report.hidden.holdingTogether;
		},
		get open() {
			return r.open;
		},
		get kindWord() {
			return r.kindWord;
		},
		get hrefOf() {
			return r.hrefOf;
		},
		get onExplain() {
			return r.onExplain;
		}
	}), C(D);
	var P = B(D, 2), I = f(P), L = w(I, !0), R = B(I, 2), z = w(R, !0), ee = B(R, 2), V = (e) => {
		Bt(e, {
			tone: "ok",
			icon: "check",
			children: (e, t) => {
				var n = Qi(), o = w(n, !0);
				c((e) => i(o, e), [() => Y("reach.near", {
					n: a(g),
					limit: r.limit
				})]), s(e, n);
			},
			$$slots: { default: !0 }
		});
	};
	d(ee, (e) => {
		a(g) && e(V);
	}), Ni(B(ee, 2), {
		get rows() {
			return r.report.outOfReachResidents;
		},
		get hidden() {
			return r.report.hidden.outOfReach;
		},
		get day() {
			return r.report.day;
		},
		get open() {
			return r.open;
		},
		get hrefOf() {
			return r.hrefOf;
		},
		get onExplain() {
			return r.onExplain;
		}
	}), C(P);
	var H = B(P, 2), U = f(H), W = w(U, !0), G = B(U, 2), te = w(G, !0), ne = B(G, 2);
	{
		let e = F(() => r.report.unknown.map((e) => e.person));
		zi(ne, {
			get people() {
				return a(e);
			},
			get hidden() {
				return r.report.hidden.unknown;
			},
			get hrefOf() {
				return r.hrefOf;
			},
			get all() {
				return r.all;
			},
			get onAll() {
				return r.onAll;
			}
		});
	}
	C(H), C(E);
	var re = B(E, 2);
	k(re, () => r.open, (t) => {
		var n = u(), i = e(n), o = (e) => {
			Wi(e, {
				get who() {
					return a(p).person.label;
				},
				onClose: _,
				children: (e, t) => {
					{
						let t = F(() => r.hrefOf(a(p).person.id));
						Hi(e, {
							get row() {
								return a(p);
							},
							get href() {
								return a(t);
							},
							get basis() {
								return a(l);
							}
						});
					}
				},
				$$slots: { default: !0 }
			});
		}, c = (e) => {
			Wi(e, {
				get who() {
					return a(h).person.label;
				},
				onClose: _,
				children: (e, t) => {
					{
						let t = F(() => r.mapHrefOf(a(h).person.id));
						Zi(e, {
							get row() {
								return a(h);
							},
							get limit() {
								return r.limit;
							},
							get basis() {
								return a(l);
							},
							get hrefOf() {
								return r.hrefOf;
							},
							get mapHref() {
								return a(t);
							}
						});
					}
				},
				$$slots: { default: !0 }
			});
		};
		d(i, (e) => {
			a(p) ? e(o) : a(h) && e(c, 1);
		}), s(t, n);
	}), C(T), c((e, t, r, o, s, c) => {
		i(b, a(l)), m(T, 1, n(["split", (a(p) || a(h)) && "split--why"])), i(A, e), i(N, t), i(L, r), i(z, o), i(W, s), i(te, c);
	}, [
		() => Y("holders.title"),
		() => Y("holders.intro"),
		() => Y("reach.title"),
		() => Y("reach.intro", { n: r.limit }),
		() => Y("unknown.title"),
		() => Y("unknown.intro")
	]), s(t, v), S();
}
// src/missing/MissingLinksPage.svelte
var ta = p("<p class=\"muted\"> </p>"), na = p("<a class=\"button button--primary\"> </a>"), ra = p("<div class=\"page page--wide\"><div class=\"person-head\"><div class=\"page-head\"><h1> <span class=\"muted\"> </span></h1> <!></div> <!></div> <div class=\"toolbar no-print\"><!> <!></div> <div><!></div></div>");
function ia(t, n) {
	j(n, !0);
	let r = F(() => [
		1,
		2,
		3
	].find((e) => String(e) === hr("n")) ?? 2), o = F(() => hr("op")), l = sr(() => n.area, (e) => Be(n.area, a(o), a(r), e)), p = F(() => [
		1,
		2,
		3
	].map((e) => ({
		value: String(e),
		text: String(e)
	}))), m = (e) => _r({
		n: e === "2" ? void 0 : e,
		waarom: void 0
	});
	var h = ra(), g = f(h), _ = f(g), v = f(_), y = f(v), b = B(y), x = w(b, !0);
	C(v);
	var T = B(v, 2), E = (e) => {
		var t = ta(), n = w(t, !0);
		c((e) => i(n, e), [() => Y("missing.day", { date: Gr(l.value.day) })]), s(e, t);
	};
	d(T, (e) => {
		l.value && e(E);
	}), C(_), ii(B(_, 2), {}), C(g);
	var D = B(g, 2), O = f(D);
	{
		let e = F(() => Y("missing.hops")), t = F(() => String(a(r)));
		Rn(O, {
			name: "stappen",
			get label() {
				return a(e);
			},
			get options() {
				return a(p);
			},
			get value() {
				return a(t);
			},
			onChoose: m
		});
	}
	var k = B(O, 2);
	{
		let e = F(() => Y("date.asOf"));
		ni(k, {
			id: "op",
			get label() {
				return a(e);
			},
			get value() {
				return a(o);
			},
			onChange: (e) => _r({
				op: e,
				waarom: void 0
			})
		});
	}
	C(D);
	var A = B(D, 2), N = f(A), P = (e) => {
		{
			let t = F(() => Er()?.me.roleLabel);
			Ut(e, {
				get failure() {
					return l.failure;
				},
				get roleLabel() {
					return a(t);
				},
				get onRetry() {
					return l.retry;
				}
			});
		}
	}, I = (e) => {
		{
			let t = F(() => Y("notReleased.title")), n = F(() => Y("notReleased.text"));
			Rt(e, {
				icon: "clock",
				get title() {
					return a(t);
				},
				get text() {
					return a(n);
				}
			});
		}
	}, L = (t) => {
		{
			let r = F(() => Y("noData.title")), o = F(() => Y("noData.text"));
			Rt(t, {
				icon: "users",
				get title() {
					return a(r);
				},
				get text() {
					return a(o);
				},
				children: (t, r) => {
					var o = u(), l = e(o), f = (e) => {
						var t = na(), r = w(t, !0);
						c((e, n) => {
							M(t, "href", e), i(r, n);
						}, [() => Dn("Resident", n.area), () => Y("noData.begin")]), s(e, t);
					}, p = F(() => Fr(Q.createActor));
					d(l, (e) => {
						a(p) && e(f);
					}), s(t, o);
				},
				$$slots: { default: !0 }
			});
		}
	}, R = F(() => l.value && ui(l.value)), z = (e) => {
		{
			let t = F(() => hr("waarom")), i = F(() => hr("onbekend") === "alle");
			ea(e, {
				get report() {
					return l.value;
				},
				get limit() {
					return a(r);
				},
				get open() {
					return a(t);
				},
				kindWord: (e) => ct(Rr(e)),
				hrefOf: (e) => En(e, n.area),
				mapHrefOf: (e) => Sn(n.area, e),
				onExplain: (e) => _r({ waarom: e }),
				get all() {
					return a(i);
				},
				onAll: () => _r({ onbekend: "alle" })
			});
		}
	}, ee = (e) => {
		{
			let t = F(() => Y("missing.loading"));
			si(e, {
				get label() {
					return a(t);
				},
				rows: 6
			});
		}
	};
	d(N, (e) => {
		l.failure ? e(P) : l.value?.figures === "notReleased" ? e(I, 1) : a(R) ? e(L, 2) : l.value ? e(z, 3) : l.slow && e(ee, 4);
	}), C(A), C(h), c((e, t) => {
		i(y, `${e ?? ""} `), i(x, t), M(A, "aria-busy", l.loading);
	}, [() => Y("missing.title", { area: n.areaName }), () => Y("missing.soFarTitle")]), s(t, h), S();
}
// src/app/live.ts
var aa = 1e3, oa = 5e3, sa = 3e5;
function ca() {
	let e, t, n, r = 0, i = oa;
	function a() {
		n = void 0, document.hidden || nr(r);
	}
	function o(e) {
		let t = la(e.data);
		t <= r || (r = t, n ??= setTimeout(a, aa));
	}
	function s() {
		e?.close(), clearTimeout(t), t = setTimeout(c, i), i = Math.min(2 * i, sa);
	}
	function c() {
		let t = new EventSource("/v1/changes/stream");
		e = t, t.addEventListener("open", () => i = oa), t.addEventListener("revision", o), t.addEventListener("bye", s), t.addEventListener("error", () => t.readyState === EventSource.CLOSED && s());
	}
	function l() {
		!document.hidden && r > 0 && nr(r);
	}
	return c(), document.addEventListener("visibilitychange", l), () => {
		e?.close(), clearTimeout(t), clearTimeout(n), document.removeEventListener("visibilitychange", l);
	};
}
function la(e) {
	try {
		let { revision: t } = JSON.parse(e);
		return Number.isSafeInteger(t) ? t : 0;
	} catch {
		return 0;
	}
}
// src/app/arranged.ts
var ua = [
	"Team",
	"WorkArea",
	"Theme",
	"Area"
], da = (e) => ua.some((t) => e.includes(t));
// src/app/navigation.ts
function fa({ may: e, own: t }, n) {
	if (t) return En(t, n);
	if (e(Q.seeAccounts) && !e(Q.askReports)) return vn;
	if (n && e(Q.seeActor)) return e(Q.askReports) ? xn(n) : Tn(n);
}
function pa(e, t, { may: n, adds: r, own: i }) {
	let a = {
		href: fn,
		text: Y("nav.help"),
		icon: "help",
		current: e.page === "help"
	}, o = {
		href: vn,
		text: Y("nav.administration"),
		icon: "settings",
		current: e.page === "administration"
	}, s = n(Q.seeAccounts) || da(r) ? [o, a] : [a];
	if (!t) return s;
	let c = i !== void 0 && e.page === "actor" && e.id === i, l = [
		"list",
		"actor",
		"new"
	].includes(e.page) && !c;
	return [...[
		[i !== void 0, {
			href: En(i ?? "", t),
			text: Y("nav.own"),
			icon: "person",
			current: c
		}],
		[n(Q.askReports), {
			href: xn(t),
			text: Y("nav.missing"),
			short: Y("nav.missing.short"),
			icon: "link",
			current: e.page === "missing"
		}],
		[n(Q.seeNetwork), {
			href: Sn(t),
			text: Y("nav.map"),
			icon: "map",
			current: e.page === "map"
		}],
		[n(Q.seeActor), {
			href: Tn(t),
			text: Y("nav.list"),
			short: Y("nav.list.short"),
			icon: "users",
			current: l
		}],
		[n(Q.askReports), {
			href: wn(t),
			text: Y("nav.plan"),
			icon: "plan",
			current: e.page === "plan"
		}],
		[n(Q.askReports), {
			href: Cn(t),
			text: Y("nav.positions"),
			icon: "eye",
			current: e.page === "positions"
		}]
	].filter(([e]) => e).map(([, e]) => e), ...s];
}
function ma(e, t) {
	switch (e.page) {
		case "missing": return Y("missing.pageTitle", { area: t });
		case "map": return Y("nav.map");
		case "list": return Y("list.title", { area: t });
		case "positions": return Y("nav.positions");
		case "plan": return Y("nav.plan");
		case "actor": return Y("actor.title");
		case "new": return Y("form.new");
		case "roles": return Y("roles.title");
		case "help": return Y("help.title");
		case "login": return Y("login.title");
		case "welcome": return Y("welcome.title");
		case "account": return Y("user.account");
		case "bin": return Y("user.bin");
		case "retention": return Y("user.retention");
		case "import": return Y("user.import");
		case "administration": return Y("nav.administration");
		case "unknown": return Y("notFound.title");
		case "start": return "";
	}
}
// src/app/newcontact.svelte.ts
var ha = O(void 0), ga = () => a(ha), _a = () => Fr(Q.addTie) && Fr(Q.writeBatch);
function va(e) {
	z(ha, { from: e });
}
function ya() {
	z(ha, void 0);
}
// src/app/status.svelte.ts
var ba = 8e3, xa = 2e4, Sa = { text: "" }, Ca = O(Sa), wa, Ta = () => a(Ca);
function Ea(e, t) {
	z(Ca, {
		text: e,
		offer: t
	}), ka();
}
function Da() {
	clearTimeout(wa), z(Ca, Sa);
}
function Oa() {
	clearTimeout(wa);
}
function ka() {
	clearTimeout(wa), wa = setTimeout(Da, a(Ca).offer ? xa : ba);
}
// src/api/arrangement.ts
var Aa = (e, t, n, r) => J("post", `/v1/areas/{code}/arrangement/${n}`, {
	path: { code: e },
	body: {
		net: t,
		moves: r
	}
}), ja = (e, t) => J("delete", "/v1/actors/{id}", {
	path: { id: e },
	version: t
}), Ma = (e, t) => J("delete", "/v1/ties/{id}", {
	path: { id: e },
	version: t
}), Na = (e) => J("post", "/v1/batches/{revision}/_undo", {
	path: { revision: e },
	body: {}
}), Pa = (e, t) => J("get", "/v1/bin", {
	query: { cursor: e },
	signal: t
}), Fa = (e) => J("post", "/v1/bin/{id}/_restore", {
	path: { id: e },
	body: {}
}), Ia = (e) => J("delete", "/v1/bin/{id}", { path: { id: e } }), La = (e, t, n) => J("get", "/v1/retention", {
	query: {
		until: e,
		cursor: t
	},
	signal: n
}), Ra = "spin.changes", za = O(Ja()), Ba = O([]), Va = O(0), Ha = !1, Ua = () => a(za).length > 0, Wa = () => a(Va), Ga = (e, t) => `${e} ${t}`;
function Ka(e) {
	return typeof e == "number" ? Number.isSafeInteger(e) && e > 0 : typeof e == "string" && /^[\w-]{1,40} [a-z]{1,20}$/.test(e);
}
function qa(e) {
	try {
		let t = JSON.parse(e ?? "[]");
		return Array.isArray(t) ? t.filter(Ka).slice(-50) : [];
	} catch {
		return [];
	}
}
function Ja() {
	try {
		return qa(sessionStorage.getItem(Ra));
	} catch {
		return [];
	}
}
function Ya(e) {
	z(za, e.slice(-50));
	try {
		a(za).length ? sessionStorage.setItem(Ra, JSON.stringify(a(za))) : sessionStorage.removeItem(Ra);
	} catch {}
}
function Xa(e, t) {
	let n = e.lastIndexOf(t);
	return n < 0 ? e : e.toSpliced(n, 1);
}
function Za(e, t) {
	Ya([...Xa(a(za), t), t]), z(Ba, []), rr(t), Ea(e, {
		label: Y("undo.do"),
		run: () => void ao(t)
	});
}
function Qa(e, t) {
	Ya([...a(za), Ga(e, t)]), z(Ba, []);
}
function $a(e, t, n) {
	Qa(t, n), z(Va, a(Va) + 1), Ea(e, {
		label: Y("undo.do"),
		run: () => void ro(t, n)
	});
}
function eo() {
	Ya([]), z(Ba, []);
}
var to = () => ao(a(za).at(-1)), no = () => oo(a(Ba).at(-1)), ro = (e, t) => ao(Ga(e, t)), io = (e, t) => oo(Ga(e, t));
async function ao(e) {
	let t = await so(e, "_undo");
	e !== void 0 && t !== void 0 && (Ya(Xa(a(za), e)), z(Ba, [...a(Ba), t]), Ea(Y("undo.done"), {
		label: Y("undo.redo"),
		run: () => void oo(t)
	}));
}
async function oo(e) {
	let t = await so(e, "_redo");
	e !== void 0 && t !== void 0 && (z(Ba, Xa(a(Ba), e)), Ya([...a(za), t]), Ea(Y("undo.redone"), {
		label: Y("undo.do"),
		run: () => void ao(t)
	}));
}
async function so(e, t) {
	if (!(e === void 0 || Ha)) {
		Ha = !0;
		try {
			return await (typeof e == "number" ? co(e) : lo(e, t));
		} catch (t) {
			let n = G(t);
			!n.unreachable && !n.unidentified && (Ya(Xa(a(za), e)), z(Ba, Xa(a(Ba), e))), Ea(n.unreachable ? Y("offline.title") : n.problem?.detail || Y("undo.failed"));
			return;
		} finally {
			Ha = !1;
		}
	}
}
async function co(e) {
	let t = await Na(e);
	return nr(t.revision), t.revision;
}
async function lo(e, t) {
	let [n = "", r = ""] = e.split(" ");
	return await Aa(n, r, t), z(Va, a(Va) + 1), e;
}
// src/app/find.ts
async function uo(e, t, n) {
	return (await Je(e, t?.length ? t : void 0, n)).items.map(({ id: e, kind: t, label: n }) => ({
		id: e,
		kind: t,
		label: n
	}));
}
// src/api/batches.ts
var fo = (e) => J("post", "/v1/batches", { body: { operations: e } }), po = (e, t) => J("get", "/v1/schakels/{id}", {
	path: { id: e },
	signal: t
}), mo = (e) => J("post", "/v1/schakels", { body: e }), ho = (e, t, n) => J("patch", "/v1/schakels/{id}", {
	path: { id: e },
	version: t,
	body: n
}), go = (e, t, n) => J("post", "/v1/schakels/{id}/_end", {
	path: { id: e },
	version: t,
	body: { until: n }
});
export { Pr as $, Bt as $t, va as A, Ae as An, Fn as At, _i as B, G as Bn, xn as Bt, Fa as C, ke as Cn, nr as Ct, Da as D, Ne as Dn, er as Dt, Ea as E, De as En, ir as Et, fa as F, ge as Fn, kn as Ft, Gr as G, On as Gt, si as H, wn as Ht, ma as I, ce as In, _n as It, Yr as J, tn as Jt, Xr as K, Q as Kt, da as L, le as Ln, Tn as Lt, _a as M, Pe as Mn, En as Mt, ga as N, J as Nn, yn as Nt, Ta as O, Te as On, Kn as Ot, pa as P, xe as Pn, vn as Pt, $r as Q, Ut as Qt, ca as R, ae as Rn, bn as Rt, La as S, qe as Sn, sr as St, ka as T, Me as Tn, Qn as Tt, ii as U, Cn as Ut, pi as V, te as Vn, Dn as Vt, ni as W, dn as Wt, qr as X, Kt as Xt, Zr as Y, Zt as Yt, Jr as Z, Gt as Zt, to as _, We as _n, xr as _t, fo as a, Y as an, Rr as at, Ia as b, Ue as bn, ur as bt, Za as c, $e as cn, jr as ct, eo as d, tt as dn, Lr as dt, Rt as en, Br as et, Qa as f, nt as fn, zr as ft, ro as g, Ve as gn, gr as gt, ao as h, He as hn, pr as ht, po as i, ct as in, Hr as it, ya as j, Oe as jn, Nn as jt, Oa as k, Ee as kn, Rn as kt, Wa as l, et as ln, Ar as lt, no as m, Je as mn, mr as mt, ho as n, St as nn, Er as nt, uo as o, st as on, Ir as ot, io as p, Ze as pn, kr as pt, Kr as q, on as qt, go as r, X as rn, Nr as rt, $a as s, Qe as sn, Fr as st, mo as t, It as tn, Or as tt, Ua as u, Xe as un, Dr as ut, ja as v, Ke as vn, hr as vt, Aa as w, je as wn, ar as wt, Pa as x, Ge as xn, lr as xt, Ma as y, Ie as yn, _r as yt, ia as z, W as zn, Sn as zt };
