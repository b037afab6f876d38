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
var ve = "Idempotency-Key", ye = { onRequest({ request: e }) {
	e.headers.set("Accept-Language", ge());
	let t = ce();
	return t && e.headers.set("Purpose", t), oe() || e.headers.set("Background", "true"), e.method !== "POST" && e.method !== "PATCH" || e.headers.has(ve) || e.headers.set(ve, be()), e;
} };
function be() {
	return [...crypto.getRandomValues(new Uint8Array(16))].map((e) => e.toString(16).padStart(2, "0")).join("");
}
var K = N({
	baseUrl: "/",
	credentials: "same-origin"
});
K.use(ye);
var xe;
function Se(e) {
	return xe = e, () => xe = void 0;
}
async function q(e) {
	let t;
	try {
		t = await e;
	} catch (e) {
		throw te(e) ? e : new W(0, null);
	}
	if (t.response.ok) return t.data;
	let n = new W(t.response.status, we(t.error) ? t.error : null, Ce(t.response.headers.get("Retry-After")));
	throw n.unidentified && !n.refused && xe?.(), n;
}
function Ce(e) {
	return /^\d+$/.test(e ?? "") ? Number(e) : 0;
}
function J(e, t, { path: n, query: r, body: i, version: a, idempotencyKey: o, signal: s } = {}) {
	let c = {
		...a !== void 0 && { "If-Match": `"${a}"` },
		...o && { [ve]: o }
	};
	return q(K.request(e, t, {
		params: {
			path: n,
			query: r,
			header: c
		},
		body: i,
		signal: s
	}));
}
function we(e) {
	return typeof e == "object" && !!e && "status" in e;
}
// src/api/accounts.ts
var Te = () => J("get", "/v1/installation"), Ee = (e, t) => J("post", "/v1/session", { body: {
	login: e,
	password: t
} }), De = () => J("delete", "/v1/session"), Oe = (e, t) => J("post", "/v1/session/_password", { body: {
	current: e,
	new: t
} }), ke = (e, t) => J("post", "/v1/invitations/_read", {
	body: { token: e },
	signal: t
}), Ae = (e, t, n) => J("post", "/v1/invitations/_accept", { body: {
	token: e,
	password: t,
	...n ? { login: n } : {}
} }), je = (e) => J("get", "/v1/accounts", {
	query: { limit: 200 },
	signal: e
}), Me = (e) => J("post", "/v1/accounts", { body: e }), Ne = (e, t, n) => J("patch", "/v1/accounts/{id}", {
	path: { id: e },
	version: t,
	body: n
}), Pe = (e) => J("post", "/v1/accounts/{id}/_invite", { path: { id: e } }), Fe = (e) => J("post", "/v1/accounts/{id}/_sign-out", { path: { id: e } }), Ie = 200, Le = (e) => q(K.GET("/demo/roles", { signal: e })), Re = (e) => q(K.GET("/v1/me", { signal: e })), ze = (e) => q(K.GET("/v1/schema", { signal: e }));
async function Be(e) {
	let t = [], n;
	do {
		let r = await q(K.GET("/v1/areas", {
			params: { query: {
				limit: Ie,
				cursor: n
			} },
			signal: e
		}));
		t.push(...r.items), n = r.next ?? void 0;
	} while (n);
	return t;
}
function Ve(e, t, n, r) {
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
function He(e, t, n, r) {
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
var Ue = (e, t) => q(K.GET("/v1/actors/{id}", {
	params: { path: { id: e } },
	signal: t
}));
function We(e) {
	return q(K.GET("/v1/actors", {
		params: { query: {
			kind: "Theme",
			limit: Ie
		} },
		signal: e
	}));
}
var Ge = (e, t) => q(K.GET("/v1/actors/{id}/history", {
	params: { path: { id: e } },
	signal: t
})), Ke = (e) => q(K.GET("/v1/ties/{id}/history", { params: { path: { id: e } } }));
function qe(e, t, n, r, i) {
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
function Je(e, t, n, r) {
	let i = {
		actor: e,
		date: t,
		always: r,
		limit: Ie
	};
	return q(K.GET("/v1/ties", {
		params: { query: i },
		signal: n
	}));
}
function Ye(e, t, n) {
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
var Xe = (e) => ({ "If-Match": `"${e}"` }), Ze = (e) => q(K.POST("/demo/session", { body: { role: e } })), Qe = () => q(K.DELETE("/demo/session", {})), $e = (e) => q(K.POST("/v1/actors", { body: e }));
function et(e, t, n) {
	return q(K.PATCH("/v1/actors/{id}", {
		params: {
			path: { id: e },
			header: Xe(t)
		},
		body: n
	}));
}
function tt(e, t, n) {
	return q(K.PATCH("/v1/ties/{id}", {
		params: {
			path: { id: e },
			header: Xe(t)
		},
		body: n
	}));
}
function nt(e, t, n) {
	let r = {
		path: { id: e },
		header: Xe(t)
	};
	return q(K.POST("/v1/actors/{id}/_end", {
		params: r,
		body: { until: n }
	}));
}
function rt(e, t, n) {
	let r = {
		path: { id: e },
		header: Xe(t)
	};
	return q(K.POST("/v1/ties/{id}/_end", {
		params: r,
		body: { until: n }
	}));
}
// src/i18n/en.ts
var it = {
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
	"contact.add": "Add contact",
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
	"band.least": "at least {n}",
	"band.none": "unknown",
	"col.who": "Who",
	"col.why": "Why",
	"col.name": "Name",
	"col.kind": "Kind",
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
	"unknown.title": "About whom do we not know yet?",
	"unknown.intro": "We have not asked these residents about their network. So we do not know whom they know.",
	"unknown.badge": "unknown",
	"unknown.all": "Show all {n}",
	"unknown.none": "We asked all residents about their network.",
	"hidden.more": {
		one: "There is {n} more that you may not see.",
		other: "There are {n} more that you may not see."
	},
	"hidden.all": "You may see nobody here.",
	"hidden.some": "There may be more that you may not see.",
	"intro.none": "There is no route yet. Who might know these people?",
	"intro.proposal": "This is a suggestion. You decide.",
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
	"why.data.holder": "Known contacts between people that hold now. Suggestions do not count.",
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
	"list.theme": "Theme",
	"list.allThemes": "All themes",
	"list.more": "Load more",
	"list.loading": "Loading the list",
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
	"kind.Facility": "facility or activity",
	"help.title": "Help"
};
// src/i18n/message.ts
function at(e, t, n) {
	return (typeof e == "string" ? e : e[ot(t.n, n)]).replace(/\{(\w+)\}(\.?)/g, (e, r, i) => {
		let a = t[r];
		return a === void 0 ? e : typeof a == "number" ? new Intl.NumberFormat(n).format(a) + i : a.endsWith(".") ? a : a + i;
	});
}
function ot(e, t) {
	return new Intl.PluralRules(t).select(Number(e)) === "one" ? "one" : "other";
}
// src/i18n/nl.ts
var st = {
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
	"search.label": "Zoek een persoon of organisatie",
	"search.close": "Zoeken sluiten",
	"search.hint": "Typ een deel van een naam. Wat u typt, bewaren we niet.",
	"search.count": {
		one: "{n} gevonden",
		other: "{n} gevonden"
	},
	"search.most": "De beste {n}. Typ meer van de naam voor anderen.",
	"search.none": "Niets gevonden. Zoek anders.",
	"search.failed": "Zoeken lukt nu niet. Probeer het opnieuw.",
	"contact.add": "Contact toevoegen",
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
	"band.least": "minstens {n}",
	"band.none": "onbekend",
	"col.who": "Wie",
	"col.why": "Waarom",
	"col.name": "Naam",
	"col.kind": "Soort",
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
	"unknown.title": "Van wie weten wij het nog niet?",
	"unknown.intro": "Deze bewoners vroegen we nog niet naar hun netwerk. Wij weten dus niet wie zij kennen.",
	"unknown.badge": "onbekend",
	"unknown.all": "Toon alle {n}",
	"unknown.none": "We vroegen alle bewoners naar hun netwerk.",
	"hidden.more": {
		one: "Er is nog {n} die u niet mag zien.",
		other: "Er zijn er nog {n} die u niet mag zien."
	},
	"hidden.all": "U mag hier niemand zien.",
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
	"list.theme": "Thema",
	"list.allThemes": "Alle thema’s",
	"list.more": "Meer laden",
	"list.loading": "De lijst wordt geladen",
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
	"actor.title": "Persoon of organisatie",
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
	"kind.Facility": "voorziening of activiteit",
	"help.title": "Hulp"
};
// src/i18n/text.ts
function ct(e, t) {
	let n = {
		nl: {
			...st,
			...e
		},
		en: {
			...it,
			...t
		}
	};
	return (e, ...t) => at(n[ge()][e], t[0] ?? {}, ge());
}
var Y = ct({}, {});
function lt(e) {
	return e.charAt(0).toLocaleUpperCase(ge()) + e.slice(1);
}
// src/ui/icons.ts
var ut = {
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
}, dt = U("<svg viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path></path></svg>");
function X(e, t) {
	j(t, !0);
	let r = b(t, "small", 3, !1);
	var i = dt(), a = w(i);
	c(() => {
		m(i, 0, n(["icon", r() && "icon--sm"])), M(a, "d", ut[t.name]);
	}), s(e, i), S();
}
// src/frame/areas.ts
var ft = (e) => String(e.attributes.level ?? "");
function pt(e) {
	let t = new Map(e.map((e) => [e.id, {
		area: e,
		children: []
	}])), n = [];
	for (let e of t.values()) ((e.area.partOf ? t.get(e.area.partOf.id) : void 0)?.children ?? n).push(e);
	let r = (e) => (e.sort((e, t) => e.area.label.localeCompare(t.area.label)), e.forEach((e) => r(e.children)), e);
	return r(n);
}
function mt(e, t) {
	let n = ht(t);
	return n ? e.flatMap((e) => {
		if (ht(e.area.label).includes(n)) return [e];
		let r = mt(e.children, t);
		return r.length ? [{
			area: e.area,
			children: r
		}] : [];
	}) : e;
}
function ht(e) {
	return e.trim().toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}
function gt(e) {
	return e.reduce((e, t) => e + 1 + gt(t.children), 0);
}
// src/frame/AreaBranch.svelte
var _t = p("<li><a><span> </span><small> </small></a> <!></li>"), vt = p("<ul class=\"branch\"></ul>");
function yt(e, t) {
	j(t, !0);
	let n = (e) => e === "gemeente" || e === "wijk" || e === "buurt" ? Y(`level.${e}`) : "";
	var r = vt();
	A(r, 21, () => t.nodes, (e) => e.area.id, (e, r) => {
		var o = _t(), l = f(o), u = f(l), p = w(u, !0), m = B(u), h = w(m, !0);
		C(l);
		var g = B(l, 2), _ = (e) => {
			yt(e, {
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
		}, [() => t.hrefOf(a(r).area.id), () => n(ft(a(r).area))]), s(e, o);
	}), C(r), s(e, r), S();
}
// src/frame/AreaMenu.svelte
var bt = p("<small> </small>"), xt = p("<p class=\"muted small\"> </p>"), St = p("<button class=\"area\" type=\"button\" popovertarget=\"gebied\"><!> <b> </b><span class=\"sr\"> </span><!></button> <div class=\"menu menu--area\" id=\"gebied\" popover=\"\" role=\"dialog\" tabindex=\"-1\"><div class=\"field\"><label for=\"gebied-zoek\"> </label> <input class=\"input\" id=\"gebied-zoek\" type=\"search\" autocomplete=\"off\"/></div> <p class=\"sr\" role=\"status\"> </p> <!></div>", 1);
function Ct(t, n) {
	j(n, !0);
	let r = O(""), o = O(void 0), l = F(() => mt(pt(n.areas), a(r))), u = F(() => n.current ? ft(n.current) : ""), p = F(() => a(u) === "gemeente" || a(u) === "wijk" || a(u) === "buurt" ? Y(`level.${a(u)}`) : ""), m = F(() => n.current?.label.startsWith(a(p)) ? "" : a(p));
	function h(e) {
		z(r, ""), e.newState === "open" && a(o)?.querySelector("input")?.focus();
	}
	function _(e) {
		e.target.closest("a") && a(o)?.hidePopover();
	}
	var y = St(), b = e(y), T = f(b), E = (e) => {
		var t = bt(), n = w(t, !0);
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
			yt(e, {
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
		var t = xt(), n = w(t, !0);
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
		() => a(r) ? Y("area.count", { n: gt(a(l)) }) : ""
	]), v("toggle", P, h), g("click", P, _), ee(H, () => a(r), (e) => z(r, e)), s(t, y), S();
}
o(["click"]);
// src/ui/Logo.svelte
var wt = U("<svg class=\"logo\" viewBox=\"0 0 28 28\" aria-hidden=\"true\" focusable=\"false\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.7\" stroke-linecap=\"round\" stroke-linejoin=\"round\"><path d=\"M14 1.8v7.4M14 18.8v7.4M3.4 7.9l6.4 3.7M18.2 16.4l6.4 3.7M3.4 20.1l6.4-3.7M18.2 11.600l6.400-3.700\"></path><path d=\"M14 4.600q3 3.800 8.100 4.700Q20.400 14 22.100 18.700 17 19.600 14 23.400 11 19.600 5.900 18.700 7.600 14 5.900 9.300 11 8.400 14 4.600Z\"></path><circle cx=\"14\" cy=\"14\" r=\"3.6\" fill=\"currentColor\" stroke=\"none\"></circle></svg>");
function Tt(e) {
	var t = wt();
	s(e, t);
}
// src/frame/Header.svelte
var Et = p("<p class=\"fictional\"><strong>Fictieve gegevens <span lang=\"en\">/ fictional data</span></strong> <span class=\"fictional__more\"> </span></p>"), Dt = p("<button class=\"search-open\" type=\"button\" aria-keyshortcuts=\"/ Control+K\" aria-haspopup=\"dialog\"><!><span> </span><kbd aria-hidden=\"true\">/</kbd></button>"), Ot = p("<button class=\"button button--quiet undo\" type=\"button\" aria-keyshortcuts=\"Control+Z\"><!><span> </span></button>"), kt = p("<button class=\"button button--secondary quick\" type=\"button\" aria-keyshortcuts=\"c\" aria-haspopup=\"dialog\"><!><span> </span><kbd aria-hidden=\"true\">c</kbd></button>"), At = p("<span class=\"nav__short\"> </span>"), jt = p("<li><a><!><span> </span><!></a></li>"), Mt = p("<li class=\"nav__more\"><button type=\"button\" popovertarget=\"meer\"><!><span> </span></button></li>"), Nt = p("<a><!> </a>"), Pt = p("<div class=\"menu menu--more\" id=\"meer\" popover=\"\" role=\"dialog\"></div>"), Ft = p("<nav class=\"nav\"><ul><!> <!></ul> <!></nav>"), It = p("<header class=\"header\"><!> <div class=\"header__bar\"><a class=\"brand\" href=\"/\"><!><span>Spin in het web</span></a> <!> <!> <div class=\"header__tools\"><!> <!> <!></div></div> <!></header>");
function Lt(e, t) {
	j(t, !0);
	let o = F(() => t.nav.length > 5 ? t.nav.slice(4) : []), l = O(void 0);
	var u = It(), p = f(u), h = (e) => {
		var t = Et(), n = B(f(t), 2), r = w(n, !0);
		C(t), c((e) => i(r, e), [() => Y("fictional")]), s(e, t);
	};
	d(p, (e) => {
		t.fictional && e(h);
	});
	var _ = B(p, 2), v = f(_);
	Tt(f(v), {}), V(), C(v);
	var y = B(v, 2);
	r(y, () => t.area ?? T);
	var b = B(y, 2), E = (e) => {
		var n = Dt(), r = f(n);
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
		var n = Ot(), r = f(n);
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
		var n = kt(), r = f(n);
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
		var r = Ft(), u = f(r), p = f(u);
		A(p, 17, () => t.nav, (e) => e.href, (e, t) => {
			var r = jt(), l = f(r), u = f(l);
			X(u, { get name() {
				return a(t).icon;
			} });
			var p = B(u), h = w(p, !0), g = B(p), _ = (e) => {
				var n = At(), r = w(n, !0);
				c(() => i(r, a(t).short)), s(e, n);
			};
			d(g, (e) => {
				a(t).short && e(_);
			}), C(l), C(r), c((e) => {
				m(r, 1, e), M(l, "href", a(t).href), M(l, "aria-current", a(t).current ? "page" : void 0), m(p, 1, n([a(t).short && "nav__long"])), i(h, a(t).text);
			}, [() => n([a(o).includes(a(t)) && "nav__rest"])]), s(e, r);
		});
		var h = B(p, 2), _ = (e) => {
			var t = Mt(), n = f(t), r = f(n);
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
			var t = Pt();
			A(t, 21, () => a(o), (e) => e.href, (e, t) => {
				var n = Nt(), r = f(n);
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
var Rt = p("<div class=\"empty\"><!> <!> <p> </p> <!></div>");
function zt(e, t) {
	let n = b(t, "level", 3, 2);
	var a = Rt(), o = f(a);
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
var Bt = p("<div><!> <div class=\"note__body\"><!></div></div>");
function Vt(e, t) {
	let n = b(t, "tone", 3, "info");
	var i = Bt(), a = f(i);
	X(a, { get name() {
		return t.icon;
	} });
	var o = B(a, 2), l = f(o);
	r(l, () => t.children), C(o), C(i), c(() => m(i, 1, `note note--${n() ?? ""}`)), s(e, i);
}
// src/ui/FailureView.svelte
var Ht = p("<a href=\"/\"> </a>"), Ut = p("<span class=\"nowrap\"> </span>"), Wt = p("<p role=\"status\"><strong> </strong></p> <p> <!></p> <p><button class=\"button button--secondary button--sm\" type=\"button\"><!> </button></p>", 1);
function Gt(t, n) {
	j(n, !0);
	let r = b(n, "roleLabel", 3, "");
	var o = u(), l = e(o), p = (e) => {
		{
			let t = F(() => Y("noAccess.title")), i = F(() => n.failure.problem?.detail || Y("noAccess.text", { role: r() }));
			zt(e, {
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
			zt(e, {
				icon: "search",
				get title() {
					return a(t);
				},
				get text() {
					return a(n);
				},
				children: (e, t) => {
					var n = Ht(), r = w(n, !0);
					c((e) => i(r, e), [() => Y("notFound.home")]), s(e, n);
				},
				$$slots: { default: !0 }
			});
		}
	}, h = (t) => {
		{
			let r = F(() => n.failure.unreachable ? "offline" : "warn");
			Vt(t, {
				tone: "error",
				get icon() {
					return a(r);
				},
				children: (t, r) => {
					var a = Wt(), o = e(a), l = f(o), u = w(l, !0);
					C(o);
					var p = B(o, 2), m = f(p), h = B(m), _ = (e) => {
						var t = Ut(), r = w(t, !0);
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
var Kt = {
	Resident: "bewoner",
	Household: "bewoner",
	CircleEntry: "bewoner",
	Professional: "professional",
	Team: "professional",
	Organisation: "organisatie",
	Agreement: "organisatie",
	Funding: "organisatie"
}, qt = (e) => Kt[e] ?? "activiteit", Z = (e) => e.toFixed(1);
function Jt(e, t, n, r) {
	switch (e) {
		case "bewoner": return `M${Z(t - r)} ${Z(n)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
		case "professional": return Yt(t, n, r * .885);
		case "organisatie": return Xt(t, n, r * 1.1);
		case "activiteit": return `M${Z(t)} ${Z(n - r * 1.25)}L${Z(t + r * 1.25)} ${Z(n)}L${Z(t)} ${Z(n + r * 1.25)}L${Z(t - r * 1.25)} ${Z(n)}Z`;
	}
}
function Yt(e, t, n) {
	let r = n * .28, i = Z(2 * (n - r));
	return `M${Z(e - n + r)} ${Z(t - n)}h${i}a${Z(r)} ${Z(r)} 0 0 1 ${Z(r)} ${Z(r)}v${i}a${Z(r)} ${Z(r)} 0 0 1 ${Z(-r)} ${Z(r)}h-${i}a${Z(r)} ${Z(r)} 0 0 1 ${Z(-r)} ${Z(-r)}v-${i}a${Z(r)} ${Z(r)} 0 0 1 ${Z(r)} ${Z(-r)}Z`;
}
function Xt(e, t, n) {
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
var Zt = U("<circle cx=\"10\" cy=\"10\" r=\"8.800\"></circle>"), Qt = U("<svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><!><path></path></svg>");
function $t(e, t) {
	j(t, !0);
	let n = b(t, "ring", 3, !1), r = F(() => qt(t.kind));
	var i = Qt(), o = f(i), l = (e) => {
		var t = Zt();
		c(() => m(t, 0, `k-ring k--${a(r) ?? ""}`)), s(e, t);
	};
	d(o, (e) => {
		n() && e(l);
	});
	var u = B(o);
	C(i), c((e) => {
		m(u, 0, `k k--${a(r) ?? ""}`), M(u, "d", e);
	}, [() => Jt(a(r), 10, 10, n() ? 5.4 : 7.4)]), s(e, i), S();
}
// src/ui/modal.ts
function en(e) {
	let t = document.activeElement;
	return e.showModal(), () => {
		e.close(), t?.isConnected && t.focus();
	};
}
// src/frame/SearchDialog.svelte
var tn = p("<li><a><!><span> </span></a></li>"), nn = p("<h2> </h2> <ul></ul>", 1), rn = p("<dialog class=\"modal modal--search\"><form class=\"search-field\" role=\"search\"><label class=\"sr\" for=\"zoek\"> </label> <!> <input id=\"zoek\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\"/> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></form> <div class=\"found\"><p class=\"small muted\" role=\"status\"> </p> <!> <!></div></dialog>");
function an(t, n) {
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
		(e.target === e.currentTarget || e.target.closest(".found a")) && n.onClose();
	}
	var x = rn(), T = f(x), E = f(T), D = w(E, !0), k = B(E, 2);
	X(k, { name: "search" });
	var N = B(k, 2);
	I(N);
	var P = B(N, 2), R = f(P);
	X(R, { name: "close" });
	var V = B(R), U = w(V, !0);
	C(P), C(T);
	var W = B(T, 2), ne = f(W), re = w(ne, !0), ie = B(ne, 2), ae = (e) => {
		Gt(e, {
			get failure() {
				return a(l);
			},
			onRetry: () => z(u, a(u) + 1)
		});
	};
	d(ie, (e) => {
		a(l) && e(ae);
	});
	var oe = B(ie, 2);
	A(oe, 17, () => a(p), ([e, t]) => e, (t, r) => {
		var o = F(() => L(a(r), 2));
		let l = () => a(o)[0], u = () => a(o)[1];
		var d = nn(), p = e(d), m = w(p, !0), h = B(p, 2);
		A(h, 21, u, (e) => e.id, (e, t) => {
			var r = tn(), o = f(r), u = f(o);
			$t(u, { get kind() {
				return l();
			} });
			var d = B(u), p = w(d, !0);
			C(o), C(r), c((e) => {
				M(o, "href", e), i(p, a(t).label);
			}, [() => n.hrefOf(a(t))]), s(e, r);
		}), C(h), c((e) => i(m, e), [() => n.groupWord(l())]), s(t, d);
	}), C(W), C(x), H(x, () => en), c((e, t, n, r, a) => {
		M(x, "aria-label", e), i(D, t), M(N, "placeholder", n), i(U, r), i(re, a);
	}, [
		() => Y("search.title"),
		() => Y("search.label"),
		() => Y("search.label"),
		() => Y("search.close"),
		() => a(m) || Y("search.hint")
	]), g("click", x, b), g("keydown", x, _), v("cancel", x, (e) => {
		e.preventDefault(), n.onClose();
	}), v("submit", T, (e) => {
		e.preventDefault(), z(u, a(u) + 1);
	}), ee(N, () => a(r), (e) => z(r, e)), g("click", P, function(...e) {
		n.onClose?.apply(this, e);
	}), s(t, x), S();
}
o(["click", "keydown"]);
// src/frame/Toast.svelte
var on = p("<button class=\"button button--quiet\" type=\"button\"> </button> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button>", 1), sn = p("<div><!><p> </p> <!></div>"), cn = p("<div class=\"toasts\" role=\"status\"><!></div>");
function ln(t, r) {
	j(r, !0);
	function a(e) {
		r.onDismiss(), e();
	}
	var o = cn(), l = f(o), u = (t) => {
		var o = sn(), l = f(o);
		X(l, { name: "check" });
		var u = B(l), p = w(u, !0), h = B(u, 2), _ = (t) => {
			var n = on(), o = e(n), l = w(o, !0), u = B(o, 2), d = f(u);
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
}, un = [
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
function dn(e) {
	for (let [t, n] of un) {
		let r = t.exec(e);
		if (r) return n(fn(r[1] ?? ""));
	}
	return { page: "unknown" };
}
function fn(e) {
	try {
		return decodeURIComponent(e);
	} catch {
		return e;
	}
}
var pn = encodeURIComponent, mn = "/rol", hn = "/hulp", gn = "/welkom", _n = "/account", vn = "/prullenbak", yn = "/bewaartermijnen", bn = "/import", xn = "/beheer", Sn = (e) => `/beheer/${e}`, Cn = (e) => e && e !== "/" ? `/inloggen?naar=${pn(e)}` : "/inloggen", wn = (e) => `/g/${pn(e)}/ontbrekende-schakels`, Tn = (e, t) => `/g/${pn(e)}/kaart${t ? `?f=${pn(t)}` : ""}`, En = (e) => `/g/${pn(e)}/posities`, Dn = (e) => `/g/${pn(e)}/plattegrond`, On = (e) => `/g/${pn(e)}/lijst`, kn = (e, t) => `/p/${pn(e)}${t ? `?g=${pn(t)}` : ""}`, An = (e, t) => `/nieuw${e ? `/${pn(e)}` : ""}${t ? `?g=${pn(t)}` : ""}`;
function jn(e, t) {
	let n = new URLSearchParams(e.search);
	for (let [e, r] of Object.entries(t)) r === void 0 || r === "" ? n.delete(e) : n.set(e, r);
	let r = n.toString();
	return e.pathname + (r ? `?${r}` : "");
}
function Mn(e, t) {
	if (!e?.startsWith("/")) return "/";
	try {
		let n = new URL(e, t);
		return n.origin === t && n.pathname !== "/inloggen" ? n.pathname + n.search : "/";
	} catch {
		return "/";
	}
}
// src/app/theme.svelte.ts
var Nn = [
	"system",
	"light",
	"dark"
], Pn = ue("theme"), Fn = O(P(Pn === "light" || Pn === "dark" ? Pn : "system")), In = () => a(Fn);
function Ln(e) {
	z(Fn, e, !0), de("theme", e === "system" ? null : e), e === "system" ? delete document.documentElement.dataset.theme : document.documentElement.dataset.theme = e;
}
// src/ui/initials.ts
function Rn(e) {
	let t = e.split(/\s+/).filter((e) => /^\p{Lu}/u.test(e)), [n, r] = [t[0], t.length > 1 ? t.at(-1) : void 0];
	return [n, r].map((e) => e?.charAt(0) ?? "").join("") || e.charAt(0).toUpperCase();
}
// src/ui/Segmented.svelte
var zn = p("<label><input type=\"radio\"/> </label>"), Bn = p("<fieldset class=\"choice-row\"><legend> </legend> <div class=\"segmented\"></div></fieldset>");
function Vn(e, t) {
	j(t, !0);
	var n = Bn(), r = f(n), o = w(r, !0), l = B(r, 2);
	A(l, 21, () => t.options, (e) => e.value, (e, n) => {
		var r = zn(), o = f(r);
		I(o);
		var l = B(o);
		C(r), c(() => {
			M(o, "name", t.name), E(o, a(n).value), D(o, a(n).value === t.value), i(l, ` ${a(n).text ?? ""}`);
		}), g("change", o, () => t.onChoose(a(n).value)), s(e, r);
	}), C(l), C(n), c(() => i(o, t.label)), s(e, n), S();
}
o(["change"]);
// src/frame/UserMenu.svelte
var Hn = p("<small> </small>"), Un = p("<span class=\"user__text\" aria-hidden=\"true\"><b> </b><!></span> <span class=\"avatar\" aria-hidden=\"true\"> </span> <span class=\"sr\"> </span>", 1), Wn = p("<!><span class=\"sr\"> </span>", 1), Gn = p("<h2> </h2>"), Kn = p("<a><!> </a>"), qn = p("<button type=\"button\"><!> </button>"), Jn = p("<button type=\"button\" popovertarget=\"ik\"><!></button> <div class=\"menu menu--user\" id=\"ik\" popover=\"\" role=\"dialog\"><!> <!> <!> <a><!> </a> <div class=\"menu__choices\"><!> <!></div> <!></div>", 1);
function Yn(t, r) {
	j(r, !0);
	let o = O(void 0), l = {
		nl: "Nederlands",
		en: "English"
	}, u = () => a(o)?.hidePopover(), p = F(() => r.me ? [
		[
			r.accounts,
			_n,
			"users",
			Y("user.account")
		],
		[
			r.may(Q.seeBin),
			vn,
			"bin",
			Y("user.bin")
		],
		[
			r.may(Q.seeRetention),
			yn,
			"calendar",
			Y("user.retention")
		],
		[
			r.may(Q.importRecords),
			bn,
			"upload",
			Y("user.import")
		]
	].filter(([e]) => e) : []);
	var h = Jn(), _ = e(h), v = f(_), y = (t) => {
		var n = Un(), a = e(n), o = f(a), l = w(o, !0), u = B(o), p = (e) => {
			var t = Hn(), n = w(t, !0);
			c(() => i(n, r.me.name)), s(e, t);
		};
		d(u, (e) => {
			r.me.name && e(p);
		}), C(a);
		var m = B(a, 2), h = w(m, !0), g = B(m, 2), _ = w(g, !0);
		c((e, t) => {
			i(l, r.me.roleLabel), i(h, e), i(_, t);
		}, [() => Rn(r.me.name || r.me.roleLabel), () => Y("user.menu", {
			who: r.me.name || r.me.roleLabel,
			role: r.me.roleLabel
		})]), s(t, n);
	}, b = (t) => {
		var n = Wn(), r = e(n);
		X(r, { name: "users" });
		var a = B(r), o = w(a, !0);
		c((e) => i(o, e), [() => Y("user.settings")]), s(t, n);
	};
	d(v, (e) => {
		r.me ? e(y) : e(b, -1);
	}), C(_);
	var T = B(_, 2), E = f(T), D = (e) => {
		var t = Gn(), n = w(t, !0);
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
		var d = Kn(), p = f(d);
		X(p, { get name() {
			return o();
		} });
		var m = B(p, 1, !0);
		C(d), c(() => {
			M(d, "href", r()), i(m, l());
		}), g("click", d, u), s(e, d);
	});
	var N = B(k, 2), P = (e) => {
		var t = Kn(), n = f(t);
		X(n, { name: "users" });
		var r = B(n, 1, !0);
		C(t), c((e) => {
			M(t, "href", mn), i(r, e);
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
		Vn(H, {
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
		let e = F(() => Y("user.theme")), t = F(() => Nn.map((e) => ({
			value: e,
			text: Y(`theme.${e}`)
		}))), n = F(In);
		Vn(U, {
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
			onChoose: (e) => Ln(e)
		});
	}
	C(V);
	var W = B(V, 2), G = (e) => {
		var t = qn(), n = f(t);
		X(n, { name: "door" });
		var a = B(n, 1, !0);
		C(t), c((e) => i(a, e), [() => Y(r.accounts ? "user.logOut" : "user.leave")]), g("click", t, () => {
			u(), r.onLeave();
		}), s(e, t);
	};
	d(W, (e) => {
		r.me && e(G);
	}), C(T), x(T, (e) => z(o, e), () => a(o)), c((e, t) => {
		m(_, 1, n(["user", !r.me && "user--nobody"])), M(T, "aria-label", e), M(I, "href", hn), i(ee, t);
	}, [() => Y("user.settings"), () => Y("nav.help")]), g("click", I, u), s(t, h), S();
}
o(["click"]);
// src/app/revisions.svelte.ts
var Xn = O(0), Zn = O(0), Qn = O(0), $n = O(0), er = () => a($n);
function tr() {
	z($n, a($n) + 1);
}
var nr = () => a(Xn), rr = () => a(Zn) > a(Xn) && a(Qn) > 0;
function ir(e) {
	z(Zn, Math.max(a(Zn), e), !0), sr();
}
function ar(e) {
	z(Zn, Math.max(a(Zn), e), !0), a(Qn) === 0 && sr();
}
function or(e) {
	let t = a(Xn) === a(Zn);
	z(Zn, Math.max(a(Zn), e), !0), t && z(Xn, a(Zn), !0);
}
function sr() {
	z(Xn, a(Zn), !0);
}
function cr() {
	return z(Qn, a(Qn) + 1), () => {
		z(Qn, a(Qn) - 1), a(Qn) === 0 && sr();
	};
}
// src/app/resource.svelte.ts
var lr = 300;
function ur(e, t) {
	let n = O(void 0), r = O(void 0), i = O(!0), o = O(!1), s = O(0), c = "", l = 0, u = !1;
	return y(() => {
		a(s), er();
		let d = e();
		d !== c && z(n, void 0), c = d, l = R(nr), u = !0, z(i, !0);
		let f = new AbortController(), p = setTimeout(() => z(o, !0), lr);
		return t(f.signal).then((e) => {
			z(n, e), z(r, void 0);
		}).catch((e) => {
			if (te(e) || f.signal.aborted) return;
			let t = G(e);
			t.unidentified || z(r, t);
		}).finally(() => {
			clearTimeout(p), f.signal.aborted || (u = !1, z(i, !1), z(o, !1), R(nr) !== l && z(s, a(s) + 1));
		}), () => {
			clearTimeout(p), z(o, !1), f.abort();
		};
	}), y(() => {
		nr() !== l && !u && R(() => z(s, a(s) + 1));
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
var dr = O("");
function fr() {
	location.pathname !== "/welkom" || location.hash.length < 2 || (z(dr, location.hash.slice(1), !0), history.replaceState(null, "", gn));
}
var pr = () => a(dr), mr = O(new URL(location.href)), hr = F(() => dn(a(mr).pathname)), gr = () => a(mr), _r = () => a(hr), vr = (e) => a(mr).searchParams.get(e) ?? void 0;
function yr(e, { replace: t = !1 } = {}) {
	let n = new URL(e, location.origin), r = n.pathname === a(mr).pathname;
	t ? history.replaceState(null, "", n) : history.pushState(null, "", n), z(mr, n), r || xr();
}
function br(e) {
	yr(jn(a(mr), e));
}
async function xr() {
	await l(), window.scrollTo(0, 0), document.querySelector("main")?.focus({ preventScroll: !0 });
}
function Sr() {
	fr();
	let e = a(mr).pathname === location.pathname;
	z(mr, new URL(location.href)), e || xr();
}
function Cr(e) {
	if (e.defaultPrevented || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
	let t = e.target?.closest?.("a");
	!t || t.target || t.hasAttribute("download") || t.origin !== location.origin || t.getAttribute("href")?.startsWith("#") || (e.preventDefault(), yr(t.href));
}
function wr() {
	return addEventListener("popstate", Sr), document.addEventListener("click", Cr), () => {
		removeEventListener("popstate", Sr), document.removeEventListener("click", Cr);
	};
}
// src/app/session.svelte.ts
var Tr = O(void 0), $ = O(void 0), Er = O(void 0), Dr = O(!1), Or = 0, kr = () => a($), Ar = () => a(Er), jr = () => a(Tr), Mr = () => a(Tr)?.mode === "accounts", Nr = () => a(Dr);
async function Pr() {
	let e = ++Or, { signal: t } = new AbortController();
	try {
		z(Tr, a(Tr) ?? await Te());
		let n = await Re(t), [r, i] = await Promise.all([ze(t), Be(t).catch(Fr)]);
		e === Or && !a($) && ir(n.revision), e === Or && ((e) => {
			var t = L(e, 2);
			z($, t[0]), z(Er, t[1]);
		})([{
			me: n,
			schema: r,
			areas: i
		}, void 0]), e === Or && z(Dr, !1);
	} catch (t) {
		e === Or && ((e) => {
			var t = L(e, 2);
			z($, t[0]), z(Er, t[1]);
		})([void 0, G(t)]);
	}
}
function Fr(e) {
	if (G(e).forbidden) return [];
	throw e;
}
function Ir() {
	a($) && (Mr() ? z(Dr, !0) : Lr());
}
function Lr() {
	Or += 1, z($, void 0), z(Dr, !1), z(Er, new W(401, null));
}
var Rr = (e) => a($)?.me.may.includes(e) ?? !1, zr = (e) => a($)?.schema.actors.find((t) => t.kind === e), Br = (e) => a($)?.schema.ties.find((t) => t.kind === e), Vr = (e) => zr(e)?.label ?? e, Hr = (e) => Br(e)?.label ?? e;
function Ur(e) {
	return (a($) ? [...a($).schema.actors, ...a($).schema.ties] : []).flatMap((e) => e.attributes).find((t) => t.name === e && t.codes?.length)?.codes ?? [];
}
var Wr = [
	"buurt",
	"wijk",
	"gemeente"
];
function Gr() {
	let e = a($)?.me.areas[0]?.code;
	if (e) return e;
	let t = a($)?.areas ?? [];
	for (let e of Wr) {
		let n = t.find((t) => t.attributes.level === e);
		if (n) return n.id;
	}
	return t[0]?.id;
}
// src/i18n/dates.ts
var Kr = "Europe/Amsterdam";
function qr(e, t, n) {
	return new Intl.DateTimeFormat(n === "en" ? "en-GB" : n, t).format(e);
}
function Jr(e, t = ge()) {
	let n = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(e ?? "");
	if (!n) return "";
	let [, r, i, a] = n;
	if (!i) return r;
	let o = new Date(Date.UTC(Number(r), Number(i) - 1, Number(a ?? 1))), s = {
		month: "long",
		year: "numeric",
		timeZone: "UTC"
	};
	return qr(o, a ? {
		...s,
		day: "numeric"
	} : s, t);
}
function Yr(e, t = ge()) {
	let n = new Date(e);
	return Number.isNaN(n.getTime()) ? "" : qr(n, {
		day: "numeric",
		month: "long",
		year: "numeric",
		hour: "2-digit",
		minute: "2-digit",
		timeZone: Kr
	}, t);
}
function Xr(e, t = ge()) {
	return qr(e, {
		hour: "2-digit",
		minute: "2-digit",
		timeZone: Kr
	}, t);
}
function Zr(e = new Date()) {
	return new Intl.DateTimeFormat("en-CA", {
		timeZone: Kr,
		year: "numeric",
		month: "2-digit",
		day: "2-digit"
	}).format(e);
}
function Qr(e, t) {
	let [n = 0, r = 1, i = 1] = e.split("-").map(Number), [a = 0, o = 1, s = 1] = t.split("-").map(Number);
	return Math.max(0, (a - n) * 12 + (o - r) - +(s < i));
}
function $r(e, t) {
	return Math.max(0, Math.round((Date.parse(t.slice(0, 10)) - Date.parse(e.slice(0, 10))) / 864e5));
}
function ei(e) {
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
	return ti(c) ? c : null;
}
function ti(e) {
	let [t = 0, n = 1, r = 1] = e.split("-").map(Number), i = new Date(Date.UTC(t, n - 1, r));
	return t >= 1900 && t < 2200 && i.getUTCMonth() === n - 1 && i.getUTCDate() === r;
}
function ni(e) {
	return e ? e.slice(0, 10).split("-").map((e) => e.replace(/^0/, "")).reverse().join("-") : "";
}
// src/ui/DateField.svelte
var ri = p("<p class=\"error\"><!> </p>"), ii = p("<div><label> </label> <!> <input class=\"input\" type=\"text\" autocomplete=\"off\"/></div>");
function ai(e, t) {
	j(t, !0);
	let r = F(() => (t.value, !1));
	function o(e) {
		let n = e.currentTarget.value.trim(), i = n === "" ? void 0 : ei(n);
		z(r, i === null || i !== void 0 && i.length !== 10), !a(r) && i !== t.value && t.onChange(i ?? void 0);
	}
	var l = ii(), u = f(l), p = w(u, !0), h = B(u, 2), _ = (e) => {
		var n = ri(), r = f(n);
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
	}, [() => ni(t.value), () => Y("date.today")]), g("change", v, o), s(e, l), S();
}
o(["change"]);
// src/ui/PrintButton.svelte
var oi = p("<button class=\"button button--secondary button--print no-print\" type=\"button\"><!> </button>");
function si(e, t) {
	j(t, !0);
	var n = oi(), r = f(n);
	X(r, { name: "print" });
	var a = B(r, 1, !0);
	C(n), c((e) => i(a, e), [() => Y("print")]), g("click", n, () => window.print()), s(e, n), S();
}
o(["click"]);
// src/ui/Skeleton.svelte
var ci = p("<div class=\"sk-row\" aria-hidden=\"true\"><span class=\"skeleton sk-dot\"></span> <span class=\"sk-lines\"><span></span><span class=\"skeleton sk-90\"></span></span></div>"), li = p("<div class=\"skeletons\"><p class=\"sr\" role=\"status\"> </p> <!></div>");
function ui(e, r) {
	let a = b(r, "rows", 3, 4);
	var o = li(), l = f(o), u = w(l, !0), d = B(l, 2);
	A(d, 17, () => ({ length: a() }), t, (e, t, r) => {
		var i = ci(), a = B(f(i), 2), o = f(a);
		m(o, 1, n(["skeleton", r % 2 ? "sk-40" : "sk-60"])), V(), C(a), C(i), s(e, i);
	}), C(o), c(() => i(u, r.label)), s(e, o);
}
// src/missing/links.ts
var di = (e) => `h-${e}`, fi = (e) => `b-${e}`;
function pi(e) {
	let t = Object.values(e.hidden).some((e) => e !== 0);
	return e.holdingTogether.length + e.outOfReachResidents.length + e.unknown.length === 0 && !t && !e.residents.exact && !e.residents.band;
}
function mi({ schakels: e, basis: t }) {
	let [n, r] = [e.exact, t.schakelsInvolved?.exact];
	return n != null && r != null ? Math.max(0, r - n) : 0;
}
function hi(e) {
	let { asked: t, outOfReach: n } = e;
	return t.exact == null || n.exact == null ? null : Math.max(0, t.exact - n.exact);
}
// src/i18n/figures.ts
function gi(e, t = 0) {
	return e?.exact == null ? e?.band && t ? Y("band.least", { n: t }) : Y(`band.${e?.band ?? "none"}`) : new Intl.NumberFormat(ge()).format(e.exact);
}
// src/missing/Figures.svelte
var _i = p("<dl class=\"effects\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> <small> </small></dd></div> <div><dt> </dt><dd> <small> </small></dd></div></dl>");
function vi(e, t) {
	j(t, !0);
	var n = _i(), r = f(n), a = f(r), o = w(a, !0), l = B(a), u = w(l, !0);
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
		() => gi(t.report.residents),
		() => Y("missing.schakels"),
		() => gi(t.report.schakels),
		() => Y("missing.asked"),
		() => gi(t.report.asked),
		() => Y("missing.notAsked", { count: gi(t.report.notAsked) }),
		() => Y("missing.outOfReach"),
		() => gi(t.report.outOfReach, t.report.outOfReachResidents.length),
		() => Y("missing.soFar")
	]), s(e, n), S();
}
// src/missing/Hidden.svelte
var yi = p("<p class=\"hidden-rows small muted\"><!> </p>");
function bi(t, n) {
	j(n, !0);
	var r = u(), a = e(r), o = (e) => {
		var t = yi(), r = f(t);
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
var xi = p("<tr><th scope=\"row\"><span class=\"name\"><!><span><a> </a><span class=\"second\"> </span></span></span></th><td><span> </span></td><td> </td><td data-label=\"\" class=\"is-act\"><button class=\"button button--secondary button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td></tr>"), Si = p("<table class=\"table table--stack worklist worklist--holders\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>"), Ci = p("<p class=\"muted\"> </p>"), wi = p("<!> <!>", 1);
function Ti(t, r) {
	j(r, !0);
	var o = wi(), l = e(o), u = (e) => {
		var t = Si(), o = f(t), l = w(o, !0), u = B(o), d = f(u), p = f(d), h = w(p, !0), _ = B(p), v = w(_, !0), y = B(_), b = w(y, !0), x = B(y), S = w(x, !0);
		C(d), C(u);
		var T = B(u);
		A(T, 21, () => r.rows, (e) => e.person.id, (e, t) => {
			let o = F(() => di(a(t).person.id));
			var l = xi(), u = f(l), d = f(u), p = f(d);
			$t(p, { get kind() {
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
		var t = Ci(), n = w(t, !0);
		c((e) => i(n, e), [() => Y("holders.none")]), s(e, t);
	};
	d(l, (e) => {
		r.rows.length > 0 ? e(u) : e(p, -1);
	}), bi(B(l, 2), { get count() {
		return r.hidden;
	} }), s(t, o), S();
}
o(["click"]);
// src/ui/Age.svelte
var Ei = p("<span class=\"badge badge--warn\"><!> </span>"), Di = p("<span class=\"badge badge--ok\"> </span>"), Oi = p("<span class=\"badge\"> </span>"), ki = p("<span class=\"age\"><!> <span class=\"small muted\"> </span></span>");
function Ai(t, n) {
	j(n, !0);
	let r = b(n, "partial", 3, !1), o = F(() => n.since ? Qr(n.since, n.day) : 0), l = F(() => n.since ? $r(n.since, n.day) : 0), p = F(() => a(o) >= 1 ? Y("age.months", { n: a(o) }) : Y("age.days", { n: a(l) }));
	var m = u(), h = e(m), g = (e) => {
		var t = ki(), n = f(t), l = (e) => {
			var t = Ei(), n = f(t);
			X(n, { name: "clock" });
			var r = B(n, 1, !0);
			C(t), c((e) => i(r, e), [() => Y("age.old")]), s(e, t);
		}, u = (e) => {
			var t = Di(), n = w(t, !0);
			c((e) => i(n, e), [() => Y("age.fresh")]), s(e, t);
		}, m = (e) => {
			var t = Oi(), n = w(t, !0);
			c((e) => i(n, e), [() => Y("age.fair")]), s(e, t);
		};
		d(n, (e) => {
			a(o) >= 12 ? e(l) : a(o) < 3 ? e(u, 1) : e(m, -1);
		});
		var h = B(n, 2), g = w(h);
		C(t), c((e) => i(g, `${a(p) ?? ""}${e ?? ""}`), [() => r() ? Y("age.partial") : ""]), s(e, t);
	}, _ = (e) => {
		var t = Oi(), n = w(t, !0);
		c((e) => i(n, e), [() => Y("age.unknown")]), s(e, t);
	};
	d(h, (e) => {
		n.since ? e(g) : e(_, -1);
	}), s(t, m), S();
}
// src/missing/ReachTable.svelte
var ji = p("<span class=\"second\"> </span>"), Mi = p("<tr><th scope=\"row\"><span class=\"name\"><!><a> </a></span></th><td> </td><td><span> <!></span></td><td><!></td><td data-label=\"\" class=\"is-act\"><button class=\"button button--secondary button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td></tr>"), Ni = p("<table class=\"table table--stack worklist\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>"), Pi = p("<p class=\"muted\"> </p>"), Fi = p("<!> <!>", 1);
function Ii(t, r) {
	j(r, !0);
	var o = Fi(), l = e(o), u = (e) => {
		var t = Ni(), o = f(t), l = w(o, !0), u = B(o), p = f(u), h = f(p), _ = w(h, !0), v = B(h), y = w(v, !0), b = B(v), x = w(b, !0), S = B(b), T = w(S, !0), E = B(S), D = w(E, !0);
		C(p), C(u);
		var O = B(u);
		A(O, 21, () => r.rows, (e) => e.person.id, (e, t) => {
			let o = F(() => fi(a(t).person.id));
			var l = Mi(), u = f(l), p = f(u), h = f(p);
			$t(h, { get kind() {
				return a(t).person.kind;
			} });
			var _ = B(h), v = w(_, !0);
			C(p), C(u);
			var y = B(u), b = w(y, !0), x = B(y), S = f(x), T = f(S, !0), E = B(T), D = (e) => {
				var n = ji(), r = w(n, !0);
				c(() => i(r, a(t).strengths.text)), s(e, n);
			};
			d(E, (e) => {
				a(t).strengths?.text && e(D);
			}), C(S), C(x);
			var O = B(x), k = f(O);
			{
				let e = F(() => a(t).extent === "partial");
				Ai(k, {
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
		var t = Pi(), n = w(t, !0);
		c((e) => i(n, e), [() => r.hidden === 0 ? Y("reach.none") : Y("hidden.all")]), s(e, t);
	};
	d(l, (e) => {
		r.rows.length > 0 ? e(u) : e(p, -1);
	}), bi(B(l, 2), { get count() {
		return r.hidden;
	} }), s(t, o), S();
}
o(["click"]);
// src/missing/UnknownList.svelte
var Li = p("<li><!><a> </a><span class=\"badge\"> </span></li>"), Ri = p("<p><button class=\"button button--secondary\" type=\"button\"> </button></p>"), zi = p("<ul class=\"people\"></ul> <!>", 1), Bi = p("<p class=\"muted\"> </p>"), Vi = p("<!> <!>", 1);
function Hi(t, n) {
	j(n, !0);
	let r = F(() => n.all ? n.people : n.people.slice(0, 24));
	var o = Vi(), l = e(o), u = (t) => {
		var o = zi(), l = e(o);
		A(l, 21, () => a(r), (e) => e.id, (e, t) => {
			var r = Li(), o = f(r);
			$t(o, { get kind() {
				return a(t).kind;
			} });
			var l = B(o), u = w(l, !0), d = B(l), p = w(d, !0);
			C(r), c((e, n) => {
				M(l, "href", e), i(u, a(t).label), i(p, n);
			}, [() => n.hrefOf(a(t).id), () => Y("unknown.badge")]), s(e, r);
		}), C(l);
		var u = B(l, 2), p = (e) => {
			var t = Ri(), r = f(t), a = w(r, !0);
			C(t), c((e) => i(a, e), [() => Y("unknown.all", { n: n.people.length })]), g("click", r, function(...e) {
				n.onAll?.apply(this, e);
			}), s(e, t);
		};
		d(u, (e) => {
			a(r).length < n.people.length && e(p);
		}), s(t, o);
	}, p = (e) => {
		var t = Bi(), r = w(t, !0);
		c((e) => i(r, e), [() => n.hidden === 0 ? Y("unknown.none") : Y("hidden.all")]), s(e, t);
	};
	d(l, (e) => {
		n.people.length > 0 ? e(u) : e(p, -1);
	}), bi(B(l, 2), { get count() {
		return n.hidden;
	} }), s(t, o), S();
}
o(["click"]);
// src/missing/WhyHolder.svelte
var Ui = p("<p><strong> </strong> </p>"), Wi = p("<p class=\"why__lead\"> </p> <div><h3> </h3> <ul class=\"rules\"><li><!><span> </span></li> <li><!><span> </span></li></ul></div> <dl class=\"facts\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div></dl> <!> <p class=\"why__actions\"><a class=\"button button--secondary\"> </a></p> <p class=\"small muted\"> </p>", 1);
function Gi(t, n) {
	j(n, !0);
	var r = Wi(), o = e(r), l = w(o, !0), u = B(o, 2), d = f(u), p = w(d, !0), m = B(d, 2), h = f(m), g = f(h);
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
	Vt(ee, {
		tone: "ok",
		icon: "idea",
		children: (e, t) => {
			var n = Ui(), r = f(n), a = w(r, !0), o = B(r);
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
var Ki = p("<dialog class=\"why\" aria-labelledby=\"waarom-kop\"><div class=\"why__head\"><h2 id=\"waarom-kop\" tabindex=\"-1\"> </h2> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div> <div class=\"why__body\"><!></div></dialog>");
function qi(e, t) {
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
	var l = Ki(), u = f(l), d = f(u), p = w(d, !0), m = B(d, 2), h = f(m);
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
var Ji = p("<p> </p>"), Yi = p("<!> <p><strong> </strong></p> <p class=\"small\"> </p>", 1), Xi = p("<a class=\"button button--primary\"> </a>"), Zi = p("<!> <p class=\"why__actions\"><!> <a class=\"button button--secondary\"> </a> <a class=\"button button--secondary\"><!> </a></p>", 1), Qi = p("<!> <p class=\"why__actions\"><a class=\"button button--secondary\"> </a></p>", 1), $i = p("<p class=\"why__lead\"> </p> <div><h3> </h3> <ul class=\"rules\"><li><!><span> </span></li> <li><!><span> </span></li></ul></div> <dl class=\"facts\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div></dl> <!> <p class=\"small muted\"> </p>", 1);
function ea(t, n) {
	j(n, !0);
	let r = F(() => n.row.introduction), o = F(() => a(r)?.via ?? a(r)?.holder);
	var l = $i(), u = e(l), p = w(u, !0), m = B(u, 2), h = f(m), g = w(h, !0), _ = B(h, 2), v = f(_), y = f(v);
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
		var l = Zi(), u = e(l);
		Vt(u, {
			tone: "ok",
			icon: "idea",
			children: (t, o) => {
				var l = Yi(), u = e(l), p = (e) => {
					var t = Ji(), r = w(t, !0);
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
			var t = Xi(), r = w(t, !0);
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
		var r = Qi(), a = e(r);
		Vt(a, {
			icon: "idea",
			children: (e, t) => {
				var n = Ji(), r = w(n, !0);
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
		() => n.row.networkAskedOn ? Y("why.askedOn", { date: Jr(n.row.networkAskedOn) }) : Y("why.askedUnknown"),
		() => n.row.extent === "partial" ? Y("why.partial") : "",
		() => Y("why.basis"),
		() => Y("why.decide")
	]), s(t, l), S();
}
// src/missing/MissingLinksView.svelte
var ta = p("<p> </p>"), na = p("<p class=\"basis-line lead\"> </p> <!> <div><div class=\"sections\"><section aria-labelledby=\"houvast\"><h2 id=\"houvast\"> </h2> <p class=\"muted intro\"> </p> <!></section> <section aria-labelledby=\"bereik\"><h2 id=\"bereik\"> </h2> <p class=\"muted intro\"> </p> <!> <!></section> <section aria-labelledby=\"onbekend\"><h2 id=\"onbekend\"> </h2> <p class=\"muted intro\"> </p> <!></section></div> <!></div>", 1);
function ra(t, r) {
	j(r, !0);
	let o = F(() => mi(r.report)), l = F(() => Y(a(o) ? "missing.basisElsewhere" : "missing.basis", {
		elsewhere: a(o),
		contacts: gi(r.report.basis.contactsInvolved),
		contactsAsked: gi(r.report.basis.contactsAsked),
		schakels: gi(r.report.basis.schakelsInvolved),
		schakelsAsked: gi(r.report.basis.schakelsAsked)
	})), p = F(() => r.report.holdingTogether.find((e) => di(e.person.id) === r.open)), h = F(() => r.report.outOfReachResidents.find((e) => fi(e.person.id) === r.open)), g = F(() => hi(r.report)), _ = () => r.onExplain(void 0);
	var v = na(), y = e(v), b = w(y, !0), x = B(y, 2);
	vi(x, { get report() {
		return r.report;
	} });
	var T = B(x, 2), E = f(T), D = f(E), O = f(D), A = w(O, !0), M = B(O, 2), N = w(M, !0);
	Ti(B(M, 2), {
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
		Vt(e, {
			tone: "ok",
			icon: "check",
			children: (e, t) => {
				var n = ta(), o = w(n, !0);
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
	}), Ii(B(ee, 2), {
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
		Hi(ne, {
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
			qi(e, {
				get who() {
					return a(p).person.label;
				},
				onClose: _,
				children: (e, t) => {
					{
						let t = F(() => r.hrefOf(a(p).person.id));
						Gi(e, {
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
			qi(e, {
				get who() {
					return a(h).person.label;
				},
				onClose: _,
				children: (e, t) => {
					{
						let t = F(() => r.mapHrefOf(a(h).person.id));
						ea(e, {
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
var ia = p("<p class=\"muted\"> </p>"), aa = p("<a class=\"button button--primary\"> </a>"), oa = p("<div class=\"page page--wide\"><div class=\"person-head\"><div class=\"page-head\"><h1> <span class=\"muted\"> </span></h1> <!></div> <!></div> <div class=\"toolbar no-print\"><!> <!></div> <div><!></div></div>");
function sa(t, n) {
	j(n, !0);
	let r = F(() => [
		1,
		2,
		3
	].find((e) => String(e) === vr("n")) ?? 2), o = F(() => vr("op")), l = ur(() => n.area, (e) => Ve(n.area, a(o), a(r), e)), p = F(() => [
		1,
		2,
		3
	].map((e) => ({
		value: String(e),
		text: String(e)
	}))), m = (e) => br({
		n: e === "2" ? void 0 : e,
		waarom: void 0
	});
	var h = oa(), g = f(h), _ = f(g), v = f(_), y = f(v), b = B(y), x = w(b, !0);
	C(v);
	var T = B(v, 2), E = (e) => {
		var t = ia(), n = w(t, !0);
		c((e) => i(n, e), [() => Y("missing.day", { date: Jr(l.value.day) })]), s(e, t);
	};
	d(T, (e) => {
		l.value && e(E);
	}), C(_), si(B(_, 2), {}), C(g);
	var D = B(g, 2), O = f(D);
	{
		let e = F(() => Y("missing.hops")), t = F(() => String(a(r)));
		Vn(O, {
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
		ai(k, {
			id: "op",
			get label() {
				return a(e);
			},
			get value() {
				return a(o);
			},
			onChange: (e) => br({
				op: e,
				waarom: void 0
			})
		});
	}
	C(D);
	var A = B(D, 2), N = f(A), P = (e) => {
		{
			let t = F(() => kr()?.me.roleLabel);
			Gt(e, {
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
			zt(e, {
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
			zt(t, {
				icon: "users",
				get title() {
					return a(r);
				},
				get text() {
					return a(o);
				},
				children: (t, r) => {
					var o = u(), l = e(o), f = (e) => {
						var t = aa(), r = w(t, !0);
						c((e, n) => {
							M(t, "href", e), i(r, n);
						}, [() => An("Resident", n.area), () => Y("noData.begin")]), s(e, t);
					}, p = F(() => Rr(Q.createActor));
					d(l, (e) => {
						a(p) && e(f);
					}), s(t, o);
				},
				$$slots: { default: !0 }
			});
		}
	}, R = F(() => l.value && pi(l.value)), z = (e) => {
		{
			let t = F(() => vr("waarom")), i = F(() => vr("onbekend") === "alle");
			ra(e, {
				get report() {
					return l.value;
				},
				get limit() {
					return a(r);
				},
				get open() {
					return a(t);
				},
				kindWord: (e) => lt(Vr(e)),
				hrefOf: (e) => kn(e, n.area),
				mapHrefOf: (e) => Tn(n.area, e),
				onExplain: (e) => br({ waarom: e }),
				get all() {
					return a(i);
				},
				onAll: () => br({ onbekend: "alle" })
			});
		}
	}, ee = (e) => {
		{
			let t = F(() => Y("missing.loading"));
			ui(e, {
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
// src/app/keepfocus.ts
var ca = 100, la = [], ua = [];
function da({ target: e }) {
	la = [];
	for (let t = e; t; t = t.parentElement) la.push(t);
	la.some(fa) && (ua = la);
}
var fa = (e) => e.id === "inhoud", pa = () => document.activeElement === document.body && la.length > 0 && !la[0].isConnected;
function ma(e) {
	return e === ua[0] ? e : fa(e) ? e.querySelector("h1") ?? e : document.getElementById(e.getAttribute("aria-labelledby") ?? "");
}
function ha() {
	if (pa()) for (let e of [...la, ...ua]) {
		let t = e.isConnected && ma(e);
		if (t && ga(t)) return;
	}
}
function ga(e) {
	return e.tabIndex < 0 && (e.tabIndex = -1), e.focus({ preventScroll: !0 }), e.matches(":focus-visible") && e.scrollIntoView({ block: "nearest" }), document.activeElement === e;
}
function _a() {
	let e = new MutationObserver(() => {
		pa() && setTimeout(ha, ca);
	});
	return e.observe(document.body, {
		childList: !0,
		subtree: !0
	}), document.addEventListener("focusin", da), () => {
		e.disconnect(), document.removeEventListener("focusin", da);
	};
}
// src/app/live.ts
var va = 1e3, ya = 5e3, ba = 3e5;
function xa() {
	let e, t, n, r = 0, i = ya;
	function a() {
		n = void 0, document.hidden || ar(r);
	}
	function o(e) {
		let t = Sa(e.data);
		t <= r || (r = t, n ??= setTimeout(a, va));
	}
	function s() {
		e?.close(), clearTimeout(t), t = setTimeout(c, i), i = Math.min(2 * i, ba);
	}
	function c() {
		let t = new EventSource("/v1/changes/stream");
		e = t, t.addEventListener("open", () => i = ya), t.addEventListener("revision", o), t.addEventListener("bye", s), t.addEventListener("error", () => t.readyState === EventSource.CLOSED && s());
	}
	function l() {
		!document.hidden && r > 0 && ar(r);
	}
	return c(), document.addEventListener("visibilitychange", l), () => {
		e?.close(), clearTimeout(t), clearTimeout(n), document.removeEventListener("visibilitychange", l);
	};
}
function Sa(e) {
	try {
		let { revision: t } = JSON.parse(e);
		return Number.isSafeInteger(t) ? t : 0;
	} catch {
		return 0;
	}
}
// src/app/arranged.ts
var Ca = [
	"Team",
	"WorkArea",
	"Theme",
	"Area"
], wa = (e) => Ca.some((t) => e.includes(t));
// src/app/navigation.ts
function Ta({ may: e, own: t }, n) {
	if (t) return kn(t, n);
	if (e(Q.seeAccounts) && !e(Q.askReports)) return xn;
	if (n && e(Q.seeActor)) return e(Q.askReports) ? wn(n) : On(n);
}
function Ea(e, t, { may: n, adds: r, own: i }) {
	let a = {
		href: hn,
		text: Y("nav.help"),
		icon: "help",
		current: e.page === "help"
	}, o = {
		href: xn,
		text: Y("nav.administration"),
		icon: "settings",
		current: e.page === "administration"
	}, s = n(Q.seeAccounts) || wa(r) ? [o, a] : [a];
	if (!t) return s;
	let c = i !== void 0 && e.page === "actor" && e.id === i, l = [
		"list",
		"actor",
		"new"
	].includes(e.page) && !c;
	return [...[
		[i !== void 0, {
			href: kn(i ?? "", t),
			text: Y("nav.own"),
			icon: "person",
			current: c
		}],
		[n(Q.askReports), {
			href: wn(t),
			text: Y("nav.missing"),
			short: Y("nav.missing.short"),
			icon: "link",
			current: e.page === "missing"
		}],
		[n(Q.seeNetwork), {
			href: Tn(t),
			text: Y("nav.map"),
			icon: "map",
			current: e.page === "map"
		}],
		[n(Q.seeActor), {
			href: On(t),
			text: Y("nav.list"),
			short: Y("nav.list.short"),
			icon: "users",
			current: l
		}],
		[n(Q.askReports), {
			href: Dn(t),
			text: Y("nav.plan"),
			icon: "plan",
			current: e.page === "plan"
		}],
		[n(Q.askReports), {
			href: En(t),
			text: Y("nav.positions"),
			icon: "eye",
			current: e.page === "positions"
		}]
	].filter(([e]) => e).map(([, e]) => e), ...s];
}
function Da(e, t) {
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
var Oa = O(void 0), ka = () => a(Oa), Aa = () => Rr(Q.addTie) && Rr(Q.writeBatch);
function ja(e) {
	z(Oa, { from: e });
}
function Ma() {
	z(Oa, void 0);
}
// src/app/status.svelte.ts
var Na = 8e3, Pa = 2e4, Fa = { text: "" }, Ia = O(Fa), La, Ra = () => a(Ia);
function za(e, t) {
	z(Ia, {
		text: e,
		offer: t
	}), Ha();
}
function Ba() {
	clearTimeout(La), z(Ia, Fa);
}
function Va() {
	clearTimeout(La);
}
function Ha() {
	clearTimeout(La), La = setTimeout(Ba, a(Ia).offer ? Pa : Na);
}
// src/api/untilready.ts
var Ua = (e) => "done" in e, Wa = 1e3;
async function Ga(e, t, n) {
	for (;;) {
		let r = await e();
		if (n?.throwIfAborted(), !Ua(r)) return t(void 0), r;
		t(r), await new Promise((e) => setTimeout(e, Wa)), n?.throwIfAborted();
	}
}
// src/api/arrangement.ts
function Ka(e, t, n, r, i = () => void 0) {
	let a = be();
	return Ga(() => J("post", `/v1/areas/{code}/arrangement/${n}`, {
		path: { code: e },
		body: {
			net: t,
			moves: r
		},
		idempotencyKey: a
	}), i);
}
// src/api/lettinggo.ts
var qa = (e, t) => J("delete", "/v1/actors/{id}", {
	path: { id: e },
	version: t
}), Ja = (e, t) => J("delete", "/v1/ties/{id}", {
	path: { id: e },
	version: t
}), Ya = (e) => J("post", "/v1/batches/{revision}/_undo", {
	path: { revision: e },
	body: {}
}), Xa = (e, t) => J("get", "/v1/bin", {
	query: { cursor: e },
	signal: t
}), Za = (e) => J("post", "/v1/bin/{id}/_restore", {
	path: { id: e },
	body: {}
}), Qa = (e) => J("delete", "/v1/bin/{id}", { path: { id: e } }), $a = (e, t, n) => J("get", "/v1/retention", {
	query: {
		until: e,
		cursor: t
	},
	signal: n
}), eo = "spin.changes", to = O(uo()), no = O([]), ro = O(0), io = !1, ao = () => a(to).length > 0, oo = () => a(ro), so = (e, t) => `${e} ${t}`;
function co(e) {
	return typeof e == "number" ? Number.isSafeInteger(e) && e > 0 : typeof e == "string" && /^[\w-]{1,40} [a-z]{1,20}$/.test(e);
}
function lo(e) {
	try {
		let t = JSON.parse(e ?? "[]");
		return Array.isArray(t) ? t.filter(co).slice(-50) : [];
	} catch {
		return [];
	}
}
function uo() {
	try {
		return lo(sessionStorage.getItem(eo));
	} catch {
		return [];
	}
}
function fo(e) {
	z(to, e.slice(-50));
	try {
		a(to).length ? sessionStorage.setItem(eo, JSON.stringify(a(to))) : sessionStorage.removeItem(eo);
	} catch {}
}
function po(e, t) {
	let n = e.lastIndexOf(t);
	return n < 0 ? e : e.toSpliced(n, 1);
}
function mo(e, t) {
	fo([...po(a(to), t), t]), z(no, []), or(t), za(e, {
		label: Y("undo.do"),
		run: () => void So(t)
	});
}
function ho(e, t) {
	fo([...a(to), so(e, t)]), z(no, []);
}
function go(e, t, n) {
	ho(t, n), z(ro, a(ro) + 1), za(e, {
		label: Y("undo.do"),
		run: () => void bo(t, n)
	});
}
function _o() {
	fo([]), z(no, []);
}
var vo = () => So(a(to).at(-1)), yo = () => Co(a(no).at(-1)), bo = (e, t) => So(so(e, t)), xo = (e, t) => Co(so(e, t));
async function So(e) {
	let t = await wo(e, "_undo");
	e !== void 0 && t !== void 0 && (fo(po(a(to), e)), z(no, [...a(no), t]), za(Y("undo.done"), {
		label: Y("undo.redo"),
		run: () => void Co(t)
	}));
}
async function Co(e) {
	let t = await wo(e, "_redo");
	e !== void 0 && t !== void 0 && (z(no, po(a(no), e)), fo([...a(to), t]), za(Y("undo.redone"), {
		label: Y("undo.do"),
		run: () => void So(t)
	}));
}
async function wo(e, t) {
	if (!(e === void 0 || io)) {
		io = !0;
		try {
			return await (typeof e == "number" ? To(e) : Eo(e, t));
		} catch (t) {
			let n = G(t);
			!n.unreachable && !n.unidentified && (fo(po(a(to), e)), z(no, po(a(no), e))), za(n.unreachable ? Y("offline.title") : n.problem?.detail || Y("undo.failed"));
			return;
		} finally {
			io = !1;
		}
	}
}
async function To(e) {
	let t = await Ya(e);
	return ar(t.revision), t.revision;
}
async function Eo(e, t) {
	let [n = "", r = ""] = e.split(" ");
	return await Ka(n, r, t), z(ro, a(ro) + 1), e;
}
// src/app/find.ts
async function Do(e, t, n) {
	return (await Ye(e, t?.length ? t : void 0, n)).items.map(({ id: e, kind: t, label: n }) => ({
		id: e,
		kind: t,
		label: n
	}));
}
// src/api/batches.ts
var Oo = (e) => J("post", "/v1/batches", { body: { operations: e } }), ko = (e, t) => J("get", "/v1/schakels/{id}", {
	path: { id: e },
	signal: t
}), Ao = (e) => J("post", "/v1/schakels", { body: e }), jo = (e, t, n) => J("patch", "/v1/schakels/{id}", {
	path: { id: e },
	version: t,
	body: n
}), Mo = (e, t, n) => J("post", "/v1/schakels/{id}/_end", {
	path: { id: e },
	version: t,
	body: { until: n }
});
export { Zr as $, Jt as $t, Va as A, Pe as An, Yn as At, _a as B, le as Bn, Cn as Bt, Za as C, We as Cn, fr as Ct, za as D, Me as Dn, tr as Dt, Ha as E, Ae as En, cr as Et, Ea as F, Fe as Fn, Sn as Ft, si as G, En as Gt, bi as H, W as Hn, wn as Ht, Ta as I, J as In, xn as It, $r as J, Q as Jt, ai as K, mn as Kt, Da as L, Se as Ln, Mn as Lt, Ma as M, De as Mn, Rn as Mt, Aa as N, je as Nn, In as Nt, Ba as O, Ne as On, sr as Ot, ka as P, ke as Pn, kn as Pt, Xr as Q, $t as Qt, wa as R, ge as Rn, bn as Rt, $a as S, Le as Sn, pr as St, Ga as T, Je as Tn, ar as Tt, gi as U, G as Un, An as Ut, sa as V, ae as Vn, Tn as Vt, ui as W, te as Wn, Dn as Wt, Qr as X, an as Xt, Yr as Y, ln as Yt, ei as Z, en as Zt, vo as _, Ye as _n, gr as _t, Oo as a, Ct as an, Ir as at, Qa as b, Ge as bn, vr as bt, mo as c, Y as cn, zr as ct, _o as d, et as dn, Nr as dt, qt as en, ni as et, ho as f, tt as fn, Ar as ft, bo as g, Qe as gn, _r as gt, So as h, rt as hn, Mr as ht, ko as i, Lt as in, kr as it, ja as j, Ee as jn, Vn as jt, Ra as k, Oe as kn, rr as kt, oo as l, ct as ln, Rr as lt, yo as m, nt as mn, Hr as mt, jo as n, Vt as nn, Ur as nt, Do as o, X as on, Gr as ot, xo as p, Ze as pn, Br as pt, Jr as q, jn as qt, Mo as r, zt as rn, jr as rt, go as s, lt as sn, Vr as st, Ao as t, Gt as tn, Lr as tt, ao as u, $e as un, Pr as ut, qa as v, Ue as vn, yr as vt, Ka as w, Ke as wn, ur as wt, Xa as x, qe as xn, br as xt, Ja as y, He as yn, wr as yt, xa as z, ce as zn, On as zt };
