import { $n as e, An as t, Ar as n, B as r, Bn as i, Bt as a, Cn as o, Cr as s, Dn as c, Dr as l, Er as u, F as d, Fn as f, Fr as p, G as m, Gn as h, Gt as g, Hn as _, I as v, In as y, Ir as b, It as x, J as S, Jn as C, Kn as w, Lr as ee, Lt as T, M as E, Mn as D, Mr as O, Mt as k, Nr as A, Nt as j, Or as M, P as N, Pn as P, Pr as F, Qn as I, R as L, Rt as te, S as ne, Sr as R, Tr as z, U as re, Un as ie, Vn as B, Vt as ae, Wn as oe, Wt as se, X as V, Xn as ce, Yn as le, Yt as ue, Zn as de, _r as fe, _t as pe, a as me, b as he, br as ge, bt as _e, c as ve, cn as ye, cr as be, ct as xe, dr as Se, dt as Ce, er as H, f as we, fr as Te, gr as U, hr as Ee, i as De, ir as Oe, it as ke, kr as Ae, kt as je, l as Me, lr as W, mr as G, n as Ne, nr as Pe, or as K, pr as Fe, qt as Ie, r as Le, rr as q, sr as J, st as Re, t as ze, tr as Be, tt as Ve, ur as Y, vr as He, wr as X, xn as Ue, xr as We, yr as Z, yt as Ge, z as Ke, zt as qe } from "./shell.js";
import { t as Je } from "./ChangedNotice.js";
import { n as Ye, t as Xe } from "./nl.js";
import { n as Ze, t as Qe } from "./ConfirmForm.js";
import { t as $e } from "./app.js";
import { t as et } from "./ActorPicker.js";
// src/map/en.ts
var tt = {
	"map.title": "Map of {area}",
	"map.view": "View",
	"map.look.kaart": "Map",
	"map.look.lijst": "List",
	"map.loading": "Loading the map",
	"map.shown": "{shown} of {total}",
	"map.shown.word": "shown",
	"map.outside": {
		one: "and {n} from outside {area}",
		other: "and {n} from outside {area}"
	},
	"map.tooMany": {
		one: "{n} more fits your question.",
		other: "{n} more fit your question."
	},
	"map.notice": "What you see",
	"map.remove": "Remove filter: {reason}",
	"map.reason.path": "Route between two",
	"map.reason.focus": {
		one: "{who}, {n} step",
		other: "{who}, {n} steps"
	},
	"map.reason.theme": "Theme: {theme}",
	"map.reason.kinds": "Kind: {kinds}",
	"map.reason.lines": "Line: {lines}",
	"map.reason.age": "Data: {age}",
	"map.reason.box": "Part of the map",
	"map.reason.all": "The best known",
	"map.reason.net": "Network: {net}",
	"map.reason.day": "As of {date}",
	"map.age.fresh": "less than a year old",
	"map.age.old": "more than a year old",
	"map.someone": "One person",
	"summary.knows": {
		one: "{who} knows {n} person or organisation.",
		other: "{who} knows {n} people and organisations."
	},
	"summary.few": {
		one: "We know {n} contact of {who}. There may be more.",
		other: "We know {n} contacts of {who}. There may be more."
	},
	"summary.shown": {
		one: "You see {n} person or organisation.",
		other: "You see {n} people and organisations."
	},
	"summary.all": "These are the {n} with the most contacts.",
	"summary.theme": {
		one: "{n} person or organisation works on {theme}.",
		other: "{n} people and organisations work on {theme}."
	},
	"summary.groups": {
		one: "There is {n} group.",
		other: "There are {n} groups."
	},
	"summary.groups.named": {
		one: "There is {n} group: {groups}.",
		other: "There are {n} groups: {groups}."
	},
	"summary.overview": {
		one: "{n} person or organisation, without a name.",
		other: "{n} people and organisations, without names."
	},
	"begin.title": "Where do you begin?",
	"begin.text": "Choose a person or theme. Then we draw the network.",
	"begin.who": "Find a person or organisation",
	"begin.starts": "Begin with a schakel",
	"begin.all": {
		one: "Show the best known {n}",
		other: "Show the best known {n}"
	},
	"begin.path": "Find a route between two",
	"filter.title": "Filter",
	"filter.count": "Filter ({n})",
	"filter.kind": "Kind",
	"filter.lines": "Line",
	"filter.steps": "Steps from {who}",
	"filter.age": "Data",
	"filter.age.all": "All",
	"filter.net": "Network",
	"filter.also": "Also show",
	"filter.groups": "Groups",
	"filter.proposals": "Proposals",
	"filter.outside": "{n} outside the filter",
	"net.neighbourhood": "The whole neighbourhood",
	"net.participation": "Taking part in activities",
	"twin.same": {
		one: "The same {n} as on the map, with the same filters.",
		other: "The same {n} as on the map, with the same filters."
	},
	"twin.captionMap": "Who is on the map, with kind, schakel and contacts",
	"twin.sort": "Sort by",
	"twin.sort.map": "most important first",
	"twin.sort.label": "name, from A to Z",
	"twin.sort.-label": "name, from Z to A",
	"twin.sort.kind": "kind, from A to Z",
	"twin.sort.-kind": "kind, from Z to A",
	"twin.sort.schakel": "schakel, last",
	"twin.sort.-schakel": "schakel, first",
	"twin.sort.hops": "steps, nearest first",
	"twin.sort.-hops": "steps, farthest first",
	"twin.sort.ties": "contacts, fewest first",
	"twin.sort.-ties": "contacts, most first",
	"twin.sort.confirmed": "data, oldest first",
	"twin.sort.-confirmed": "data, newest first",
	"col.schakel": "Schakel",
	"col.steps": "Steps",
	"col.ties": "Contacts",
	"col.knows": "Knows",
	"twin.more": {
		one: "{n} not on the map",
		other: "{n} not on the map"
	},
	"twin.choose": "Look at {who}",
	"panel.label": "Chosen: {who}",
	"panel.schakel": "schakel",
	"panel.pseudonym": "You see a pseudonym.",
	"panel.outside": "From outside {area}",
	"panel.steps": {
		one: "{n} step from {who}",
		other: "{n} steps from {who}"
	},
	"panel.open": "Open page",
	"panel.middle": "Put in the middle",
	"panel.path": "Route to …",
	"panel.contacts": "Contacts",
	"panel.known": {
		one: "{n} known",
		other: "{n} known"
	},
	"panel.none": "We know no contact yet. There may well be some.",
	"panel.notHere": {
		one: "{n} more contact is not on the map.",
		other: "{n} more contacts are not on the map."
	},
	"panel.confirmed": "last confirmed: {age} ago",
	"panel.unknownAge": "age unknown",
	"panel.old": "old",
	"panel.proposals": "Proposals",
	"panel.proposal": "This is a suggestion. You decide.",
	"panel.close": "Close panel",
	"panel.grip": "More about {who}",
	"panel.gripBegin": "More about beginning",
	"panel.gripPath": "More about the route",
	"panel.data": "Data: {age} old.",
	"panel.dataUnknown": "We do not know how old the data is.",
	"panel.dataOld": "This data is {age} old. Check it first.",
	"path.title": "Route between two",
	"path.text": "Who can help you to reach somebody?",
	"path.from": "From whom?",
	"path.to": "To whom?",
	"path.find": "Find the route",
	"path.needFrom": "Choose where the route begins.",
	"path.needTo": "Choose where the route leads.",
	"path.same": "Choose two different ones.",
	"path.heading": "From {from} to {to}",
	"path.direct": "{from} and {to} know each other already.",
	"path.ask": "Ask {who}.",
	"path.askAt": "Ask at {who}.",
	"path.knows": "{who} knows {next}.",
	"path.knowsAt": "There they know {next}.",
	"path.steps": "Step by step",
	"path.others": "Other routes",
	"path.via": "Via {who}",
	"path.none": "There is no route yet. Who might know these people?",
	"path.scope": "This holds as far as you may see.",
	"path.other": "Find another route",
	"path.stop": "Close the route",
	"asOf.label": "As of",
	"asOf.slider": "As of",
	"asOf.today": "{date}, today",
	"asOf.before": "One month back",
	"asOf.after": "One month on",
	"asOf.field": "Another day",
	"bar.label": "Operate the map",
	"bar.fit": "Make it fit",
	"bar.in": "Zoom in",
	"bar.out": "Zoom out",
	"bar.undo": "Undo arrangement",
	"bar.redo": "Redo arrangement",
	"bar.rearrange": "Rearrange",
	"bar.share": "Pin for the team",
	"bar.more": "Arrangement",
	"bar.help": "Keys and explanation",
	"bar.draft": "Only you see this arrangement.",
	"share.title": "Pin for the team",
	"share.text": "Everyone in your team sees this layout.",
	"share.kept": "Who moved something gets a message first.",
	"share.done": "Pinned. Everyone in your team sees this layout.",
	rearranged: "Rearranged.",
	adopted: "You now see the layout of {who}.",
	"newer.text": "{who} rearranged the map.",
	"newer.look": "View",
	"newer.later": "Later",
	"move.failed": "Moving does not work now. Everything is back in its place.",
	"save.title": "Save",
	"save.text": "You save what you see now, with legend, date and source.",
	"save.svg": "SVG, sharp at any size",
	"save.png": "PNG, for a document",
	"save.file": "map",
	"save.source": "Source: Spin in het web",
	"print.source": "Source: Spin in het web. As of {date}. Made on {made}.",
	"print.filters": "Filters: {reasons}.",
	"print.noNames": "Mind: this paper holds data about people.",
	crumbs: "Trail on the map",
	canvas: "Network map",
	wipe: "Clear filter",
	"none.net": "Nobody in this network yet",
	"none.net.text": "We know nobody here yet, or you may not see them.",
	"keys.title": "Keys on the map",
	"keys.text": "The keys work while the map has the focus. Everything is in the list as well.",
	"keys.arrows": "To a contact in that direction",
	"keys.enter": "Put in the middle",
	"keys.backspace": "One step back",
	"keys.steps": "Number of steps",
	"keys.home": "To who is in the middle",
	"keys.shift": "Move the map",
	"keys.zoom": "Zoom in and out",
	"keys.esc": "Leave one level",
	"keys.undo": "Undo the last step",
	"keys.help": "This explanation",
	"keys.key.arrows": "Arrows",
	"keys.read.title": "How do you read the map?",
	"keys.read.size": "The larger, the more contacts.",
	"keys.read.ring": "A ring around a shape is a schakel.",
	"keys.read.line": "A line is a known contact. A dashed line is arranged by an organisation.",
	"keys.read.dots": "Dots without a name are outside your question.",
	"keys.read.place": "Who stand near each other often know the same people."
}, nt = {
	"map.title": "Kaart van {area}",
	"map.view": "Weergave",
	"map.look.kaart": "Kaart",
	"map.look.lijst": "Lijst",
	"map.loading": "De kaart wordt geladen",
	"map.shown": "{shown} van {total}",
	"map.shown.word": "getoond",
	"map.outside": {
		one: "en {n} van buiten {area}",
		other: "en {n} van buiten {area}"
	},
	"map.tooMany": {
		one: "Er past er nog {n} bij uw vraag.",
		other: "Er passen er nog {n} bij uw vraag."
	},
	"map.notice": "Wat u ziet",
	"map.remove": "Filter weghalen: {reason}",
	"map.reason.path": "Weg tussen twee",
	"map.reason.focus": {
		one: "{who}, {n} stap",
		other: "{who}, {n} stappen"
	},
	"map.reason.theme": "Thema: {theme}",
	"map.reason.kinds": "Soort: {kinds}",
	"map.reason.lines": "Lijn: {lines}",
	"map.reason.age": "Gegevens: {age}",
	"map.reason.box": "Deel van de kaart",
	"map.reason.all": "De bekendste",
	"map.reason.net": "Netwerk: {net}",
	"map.reason.day": "Stand op {date}",
	"map.age.fresh": "van dit jaar",
	"map.age.old": "ouder dan een jaar",
	"map.someone": "Eén persoon",
	"summary.knows": {
		one: "{who} kent {n} mens of organisatie.",
		other: "{who} kent {n} mensen en organisaties."
	},
	"summary.few": {
		one: "Wij kennen {n} contact van {who}. Misschien zijn er meer.",
		other: "Wij kennen {n} contacten van {who}. Misschien zijn er meer."
	},
	"summary.shown": {
		one: "U ziet {n} mens of organisatie.",
		other: "U ziet {n} mensen en organisaties."
	},
	"summary.all": "Dit zijn de {n} met de meeste contacten.",
	"summary.theme": {
		one: "{n} mens of organisatie doet iets met {theme}.",
		other: "{n} mensen en organisaties doen iets met {theme}."
	},
	"summary.groups": {
		one: "Er is {n} groep.",
		other: "Er zijn {n} groepen."
	},
	"summary.groups.named": {
		one: "Er is {n} groep: {groups}.",
		other: "Er zijn {n} groepen: {groups}."
	},
	"summary.overview": {
		one: "{n} mens of organisatie, zonder naam.",
		other: "{n} mensen en organisaties, zonder naam."
	},
	"begin.title": "Waar begint u?",
	"begin.text": "Kies een persoon of thema. Dan tekenen we het netwerk.",
	"begin.who": "Zoek een persoon of organisatie",
	"begin.starts": "Begin bij een schakel",
	"begin.all": {
		one: "Toon de bekendste {n}",
		other: "Toon de bekendste {n}"
	},
	"begin.path": "Zoek een weg tussen twee",
	"filter.title": "Filter",
	"filter.count": "Filter ({n})",
	"filter.kind": "Soort",
	"filter.lines": "Lijn",
	"filter.steps": "Stappen vanaf {who}",
	"filter.age": "Gegevens",
	"filter.age.all": "Alle",
	"filter.net": "Netwerk",
	"filter.also": "Ook tonen",
	"filter.groups": "Groepen",
	"filter.proposals": "Voorstellen",
	"filter.outside": "{n} buiten het filter",
	"net.neighbourhood": "De hele buurt",
	"net.participation": "Meedoen aan activiteiten",
	"twin.same": {
		one: "Dezelfde {n} als op de kaart, met dezelfde filters.",
		other: "Dezelfde {n} als op de kaart, met dezelfde filters."
	},
	"twin.captionMap": "Wie er op de kaart staat, met soort, schakel en contacten",
	"twin.sort": "Sorteer op",
	"twin.sort.map": "belangrijkste eerst",
	"twin.sort.label": "naam, van A tot Z",
	"twin.sort.-label": "naam, van Z tot A",
	"twin.sort.kind": "soort, van A tot Z",
	"twin.sort.-kind": "soort, van Z tot A",
	"twin.sort.schakel": "schakel, laatst",
	"twin.sort.-schakel": "schakel, eerst",
	"twin.sort.hops": "stappen, dichtbij eerst",
	"twin.sort.-hops": "stappen, ver eerst",
	"twin.sort.ties": "contacten, minste eerst",
	"twin.sort.-ties": "contacten, meeste eerst",
	"twin.sort.confirmed": "gegevens, oudste eerst",
	"twin.sort.-confirmed": "gegevens, nieuwste eerst",
	"col.schakel": "Schakel",
	"col.steps": "Stappen",
	"col.ties": "Contacten",
	"col.knows": "Kent",
	"twin.more": {
		one: "{n} niet op de kaart",
		other: "{n} niet op de kaart"
	},
	"twin.choose": "Bekijk {who}",
	"panel.label": "Gekozen: {who}",
	"panel.schakel": "schakel",
	"panel.pseudonym": "U ziet een schuilnaam.",
	"panel.outside": "Van buiten {area}",
	"panel.steps": {
		one: "{n} stap van {who}",
		other: "{n} stappen van {who}"
	},
	"panel.open": "Open pagina",
	"panel.middle": "Zet in het midden",
	"panel.path": "Weg naar …",
	"panel.contacts": "Contacten",
	"panel.known": {
		one: "{n} bekend",
		other: "{n} bekend"
	},
	"panel.none": "Wij kennen nog geen contact. Misschien zijn ze er wel.",
	"panel.notHere": {
		one: "Nog {n} contact staat niet op de kaart.",
		other: "Nog {n} contacten staan niet op de kaart."
	},
	"panel.confirmed": "laatst bevestigd: {age} geleden",
	"panel.unknownAge": "leeftijd onbekend",
	"panel.old": "oud",
	"panel.proposals": "Voorstellen",
	"panel.proposal": "Dit is een voorstel. U beslist.",
	"panel.close": "Paneel sluiten",
	"panel.grip": "Meer over {who}",
	"panel.gripBegin": "Meer over beginnen",
	"panel.gripPath": "Meer over de weg",
	"panel.data": "Gegevens: {age} oud.",
	"panel.dataUnknown": "Wij weten niet hoe oud de gegevens zijn.",
	"panel.dataOld": "Deze gegevens zijn {age} oud. Check ze eerst.",
	"path.title": "Weg tussen twee",
	"path.text": "Wie kan u helpen om iemand te bereiken?",
	"path.from": "Van wie?",
	"path.to": "Naar wie?",
	"path.find": "Zoek de weg",
	"path.needFrom": "Kies bij wie de weg begint.",
	"path.needTo": "Kies naar wie de weg gaat.",
	"path.same": "Kies twee verschillende.",
	"path.heading": "Van {from} naar {to}",
	"path.direct": "{from} en {to} kennen elkaar al.",
	"path.ask": "Vraag {who}.",
	"path.askAt": "Vraag het bij {who}.",
	"path.knows": "{who} kent {next}.",
	"path.knowsAt": "Daar kennen ze {next}.",
	"path.steps": "Stap voor stap",
	"path.others": "Andere wegen",
	"path.via": "Via {who}",
	"path.none": "Er is nog geen weg. Wie zou deze mensen kennen?",
	"path.scope": "Dit geldt zover u mag zien.",
	"path.other": "Zoek een andere weg",
	"path.stop": "Weg sluiten",
	"asOf.label": "Stand op",
	"asOf.slider": "Stand op",
	"asOf.today": "{date}, vandaag",
	"asOf.before": "Een maand terug",
	"asOf.after": "Een maand verder",
	"asOf.field": "Andere dag",
	"bar.label": "Kaart bedienen",
	"bar.fit": "Passend maken",
	"bar.in": "Inzoomen",
	"bar.out": "Uitzoomen",
	"bar.undo": "Indeling ongedaan maken",
	"bar.redo": "Indeling toch doen",
	"bar.rearrange": "Opnieuw indelen",
	"bar.share": "Vastzetten voor team",
	"bar.more": "Indeling",
	"bar.help": "Toetsen en uitleg",
	"bar.draft": "Alleen u ziet deze indeling.",
	"share.title": "Vastzetten voor team",
	"share.text": "Iedereen in uw team ziet deze indeling.",
	"share.kept": "Wie zelf iets verschoof, krijgt eerst een bericht.",
	"share.done": "Vastgezet. Iedereen in uw team ziet deze indeling.",
	rearranged: "Opnieuw ingedeeld.",
	adopted: "U ziet nu de indeling van {who}.",
	"newer.text": "{who} heeft de kaart anders ingedeeld.",
	"newer.look": "Bekijk",
	"newer.later": "Later",
	"move.failed": "Verschuiven lukt nu niet. Alles staat weer op zijn plek.",
	"save.title": "Bewaren",
	"save.text": "U bewaart wat u nu ziet, met legenda, datum en bron.",
	"save.svg": "SVG, scherp op elk formaat",
	"save.png": "PNG, voor een document",
	"save.file": "kaart",
	"save.source": "Bron: Spin in het web",
	"print.source": "Bron: Spin in het web. Stand op {date}. Gemaakt op {made}.",
	"print.filters": "Filters: {reasons}.",
	"print.noNames": "Let op: op dit papier staan gegevens van mensen.",
	crumbs: "Kruimelpad op de kaart",
	canvas: "Netwerkkaart",
	wipe: "Filter wissen",
	"none.net": "Nog niemand in dit netwerk",
	"none.net.text": "Wij kennen hier nog niemand, of u mag hen niet zien.",
	"keys.title": "Toetsen op de kaart",
	"keys.text": "De toetsen werken als de kaart gekozen is. Alles staat ook in de lijst.",
	"keys.arrows": "Naar een contact in die richting",
	"keys.enter": "Zet in het midden",
	"keys.backspace": "Eén stap terug",
	"keys.steps": "Aantal stappen",
	"keys.home": "Naar wie in het midden staat",
	"keys.shift": "Kaart schuiven",
	"keys.zoom": "Inzoomen en uitzoomen",
	"keys.esc": "Eén niveau verlaten",
	"keys.undo": "Laatste stap ongedaan maken",
	"keys.help": "Deze uitleg",
	"keys.key.arrows": "Pijltjes",
	"keys.read.title": "Hoe leest u de kaart?",
	"keys.read.size": "Hoe groter, hoe meer contacten.",
	"keys.read.ring": "Een ring om een vorm is een schakel.",
	"keys.read.line": "Een streep is een bekend contact. Een streepjeslijn is geregeld door een organisatie.",
	"keys.read.dots": "Stippen zonder naam horen niet bij uw vraag.",
	"keys.read.place": "Wie dicht bij elkaar staat, kent vaak dezelfde mensen."
}, Q = Ie({
	...Xe,
	...nt
}, {
	...Ye,
	...tt
}), rt = 12;
function it(e, t) {
	let n = L(e, t);
	return n >= 1 ? Q("age.months", { n }) : Q("age.days", { n: v(e, t) });
}
var at = (e, t) => L(e, t) >= rt, ot = {
	fit: "M3.500 7.500v-4h4M12.500 3.500h4v4M16.500 12.500v4h-4M7.500 16.500h-4v-4",
	left: "m12 5-5 5 5 5",
	list: "M7 5h10M7 10h10M7 15h10M3.300 5v.05M3.300 10v.05M3.300 15v.05",
	middle: "M10 6a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM10 2.500v3M10 14.500v3M2.500 10h3M14.500 10h3",
	minus: "M4.500 10h11",
	path: "M4 13.800a1.900 1.900 0 1 0 0 .01zM16 2.500a1.900 1.900 0 1 0 0 3.800 1.900 1.900 0 0 0 0-3.800zM6 14h6a3 3 0 0 0 0-5H8.500a2.300 2.300 0 0 1 0-4.500H14",
	pin: "M7 3.500h6l-.8 5 2.300 2.500h-9l2.300-2.500zM10 11v5.500",
	redo: "M16 8H8a4 4 0 0 0 0 8h4M13 4.500 16.500 8 13 11.500",
	right: "m8 5 5 5-5 5"
}, st = Y("<svg viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path></path></svg>");
function ct(e, t) {
	A(t, !0);
	let n = D(t, "small", 3, !1);
	var r = st(), i = X(r);
	Z(() => {
		le(r, 0, ce(["icon", n() && "icon--sm"])), B(i, "d", ot[t.name]);
	}), J(e, r), O();
}
// src/map/MapPanel.svelte
var lt = W("<button class=\"grip\" type=\"button\"></button>"), ut = W("<button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button>"), dt = W("<section aria-labelledby=\"wie\"><!> <div class=\"map-panel__in\"><div class=\"who\"><!> <div><h2 id=\"wie\" tabindex=\"-1\"> </h2><!></div> <!></div> <!></div></section>");
function ft(t, n) {
	A(n, !0);
	let r = D(n, "inPage", 3, !1), i = M(!1);
	var a = dt(), o = R(a), s = (e) => {
		var t = lt();
		Z(() => {
			B(t, "aria-expanded", U(i)), B(t, "aria-label", n.grip);
		}), G("click", t, () => l(i, !U(i))), J(e, t);
	};
	q(o, (e) => {
		r() || e(s);
	});
	var c = z(o, 2), u = R(c), d = R(u);
	e(d, () => n.mark ?? b);
	var f = z(d, 2), m = R(f), h = X(m, !0), g = z(m);
	e(g, () => n.under ?? b), p(f);
	var _ = z(f, 2), v = (e) => {
		var t = ut(), r = R(t);
		se(r, { name: "close" });
		var i = z(r), a = X(i, !0);
		p(t), Z((e) => K(a, e), [() => Q("panel.close")]), G("click", t, function(...e) {
			n.onClose?.apply(this, e);
		}), J(e, t);
	};
	q(_, (e) => {
		n.onClose && e(v);
	}), p(u);
	var y = z(u, 2);
	e(y, () => n.children), p(c), p(a), Z(() => {
		le(a, 1, ce([
			"map-panel",
			"no-print",
			r() && "map-panel--in-page",
			U(i) && "is-open"
		])), K(h, n.heading);
	}), J(t, a), O();
}
Fe(["click"]);
// src/map/ActorPanel.svelte
var pt = W("<p> </p>"), mt = W("<p> </p><!>", 1), ht = W("<button class=\"button button--primary\" type=\"button\"><!> </button>"), gt = W("<button class=\"button button--secondary\" type=\"button\"><!> </button>"), _t = W("<p class=\"muted\"> </p>"), vt = W("<span aria-hidden=\"true\"> </span><span class=\"sr\"> </span>", 1), yt = W("<span class=\"sr\"> </span>"), bt = W("<span class=\"badge badge--warn\"> </span>"), xt = W("<li><!> <span><button class=\"ties__who\" type=\"button\"> </button><small> </small></span> <span class=\"when\"><!> <!></span></li>"), St = W("<p class=\"muted small ties__more\"> </p>"), Ct = W("<li><!><span><button class=\"ties__who\" type=\"button\"> </button><small> </small></span></li>"), wt = W("<div><h3> </h3> <ul class=\"ties\"></ul></div>"), Tt = W("<!> <div class=\"panel-actions\"><!> <!> <div class=\"panel-actions__two\"><a class=\"button button--secondary\"> </a> <button class=\"button button--secondary\" type=\"button\"><!> </button></div></div> <div><h3> <span class=\"muted small num\"> </span></h3> <!> <ul class=\"ties\"></ul> <!></div> <!> <div class=\"basis\"><p> </p><p> </p></div>", 1);
function Et(e, t) {
	A(t, !0);
	let r = n(() => t.row.node), i = n(() => t.focus?.id === U(r).id), o = n(() => [t.kindWord(U(r).kind), ...U(r).schakel ? [Q("panel.schakel")] : []].join(", ")), c = n(() => [
		...U(r).named ? [] : [Q("panel.pseudonym")],
		...U(r).inArea ? [] : [Q("panel.outside", { area: t.areaName })],
		...t.focus && !U(i) && U(r).hops ? [Q("panel.steps", {
			n: U(r).hops,
			who: t.focus.label
		})] : []
	]), l = n(() => U(r).confirmed ? it(U(r).confirmed, t.day) : "");
	{
		let u = (e) => {
			x(e, {
				get kind() {
					return U(r).kind;
				},
				get ring() {
					return U(r).schakel;
				}
			});
		}, d = (e) => {
			var t = mt(), n = s(t), r = X(n, !0), i = z(n);
			H(i, 16, () => U(c), (e) => e, (e, t) => {
				var n = pt(), r = X(n, !0);
				Z(() => K(r, t)), J(e, n);
			}), Z(() => K(r, U(o))), J(e, t);
		}, f = n(() => Q("panel.grip", { who: U(r).label }));
		ft(e, {
			get heading() {
				return U(r).label;
			},
			get grip() {
				return U(f);
			},
			get onClose() {
				return t.onClose;
			},
			mark: u,
			under: d,
			children: (e, o) => {
				var c = Tt(), u = s(c), d = (e) => {
					a(e, {
						tone: "warn",
						icon: "clock",
						children: (e, t) => {
							var n = pt(), r = X(n, !0);
							Z((e) => K(r, e), [() => Q("panel.dataOld", { age: U(l) })]), J(e, n);
						},
						$$slots: { default: !0 }
					});
				}, f = n(() => U(r).confirmed && at(U(r).confirmed, t.day));
				q(u, (e) => {
					U(f) && e(d);
				});
				var m = z(u, 2), h = R(m), g = (e) => {
					var n = ht(), r = R(n);
					se(r, { name: "plus" });
					var i = z(r, 1, !0);
					p(n), Z((e) => K(i, e), [() => Q("tie.add")]), G("click", n, function(...e) {
						t.onAdd?.apply(this, e);
					}), J(e, n);
				};
				q(h, (e) => {
					t.onAdd && e(g);
				});
				var _ = z(h, 2), v = (e) => {
					var n = gt(), r = R(n);
					ct(r, { name: "middle" });
					var i = z(r, 1, !0);
					p(n), Z((e) => K(i, e), [() => Q("panel.middle")]), G("click", n, function(...e) {
						t.onMiddle?.apply(this, e);
					}), J(e, n);
				};
				q(_, (e) => {
					U(i) || e(v);
				});
				var y = z(_, 2), b = R(y), S = X(b, !0), C = z(b, 2), w = R(C);
				ct(w, { name: "path" });
				var ee = z(w, 1, !0);
				p(C), p(y), p(m);
				var T = z(m, 2), E = R(T), D = R(E), O = z(D), k = X(O, !0);
				p(E);
				var A = z(E, 2), j = (e) => {
					var t = _t(), n = X(t, !0);
					Z((e) => K(n, e), [() => Q("panel.none")]), J(e, t);
				};
				q(A, (e) => {
					U(r).ties === 0 && e(j);
				});
				var M = z(A, 2);
				H(M, 21, () => t.row.contacts, Be, (e, n) => {
					let r = () => U(n).node, i = () => U(n).tie;
					var a = xt(), o = R(a);
					x(o, {
						get kind() {
							return r().kind;
						},
						get ring() {
							return r().schakel;
						}
					});
					var c = z(o, 2), l = R(c), u = X(l, !0), d = z(l), f = X(d, !0);
					p(c);
					var m = z(c, 2), h = R(m), g = (e) => {
						var n = vt(), r = s(n), a = X(r, !0), o = z(r), c = X(o, !0);
						Z((e, t) => {
							K(a, e), K(c, t);
						}, [() => it(i().confirmed, t.day), () => Q("panel.confirmed", { age: it(i().confirmed, t.day) })]), J(e, n);
					}, _ = (e) => {
						var t = yt(), n = X(t, !0);
						Z((e) => K(n, e), [() => Q("panel.unknownAge")]), J(e, t);
					};
					q(h, (e) => {
						i().confirmed ? e(g) : e(_, -1);
					});
					var v = z(h, 2), y = (e) => {
						var t = bt(), n = X(t, !0);
						Z((e) => K(n, e), [() => Q("panel.old")]), J(e, t);
					};
					q(v, (e) => {
						i().old && e(y);
					}), p(m), p(a), Z((e) => {
						K(u, r().label), K(f, e);
					}, [() => i().kinds.map(t.tieWord).join(", ")]), G("click", l, () => t.onSelect(r().id)), J(e, a);
				}), p(M);
				var N = z(M, 2), P = (e) => {
					var n = St(), r = X(n, !0);
					Z((e) => K(r, e), [() => Q("panel.notHere", { n: t.row.more })]), J(e, n);
				};
				q(N, (e) => {
					t.row.more && e(P);
				}), p(T);
				var F = z(T, 2), I = (e) => {
					var n = wt(), r = R(n), i = X(r, !0), a = z(r, 2);
					H(a, 21, () => t.proposed, (e) => e.id, (e, n) => {
						var r = Ct(), i = R(r);
						x(i, {
							get kind() {
								return U(n).kind;
							},
							get ring() {
								return U(n).schakel;
							}
						});
						var a = z(i), o = R(a), s = X(o, !0), c = z(o), l = X(c, !0);
						p(a), p(r), Z((e) => {
							K(s, U(n).label), K(l, e);
						}, [() => Q("panel.proposal")]), G("click", o, () => t.onSelect(U(n).id)), J(e, r);
					}), p(a), p(n), Z((e) => K(i, e), [() => Q("panel.proposals")]), J(e, n);
				};
				q(F, (e) => {
					t.proposed.length && e(I);
				});
				var L = z(F, 2), te = R(L), ne = X(te, !0), re = z(te), ie = X(re, !0);
				p(L), Z((e, n, r, i, a, o) => {
					B(b, "href", t.href), K(S, e), K(ee, n), K(D, `${r ?? ""} `), K(k, i), K(ne, a), K(ie, o);
				}, [
					() => Q("panel.open"),
					() => Q("panel.path"),
					() => Q("panel.contacts"),
					() => Q("panel.known", { n: U(r).ties }),
					() => U(l) ? Q("panel.data", { age: U(l) }) : Q("panel.dataUnknown"),
					() => Q("contacts.maybeMore")
				]), G("click", C, function(...e) {
					t.onPath?.apply(this, e);
				}), J(e, c);
			},
			$$slots: {
				mark: !0,
				under: !0,
				default: !0
			}
		});
	}
	O();
}
Fe(["click"]);
// src/map/AddContact.svelte
var Dt = W("<!> <!>", 1);
function Ot(e, t) {
	A(t, !0);
	let r = () => $e(() => import("./AddTieForm.js").then((e) => e.n), [], import.meta.url);
	{
		let i = n(() => Q("tie.add.title", { who: t.actor.label }));
		Ze(e, {
			id: "toevoegen",
			get title() {
				return U(i);
			},
			get onClose() {
				return t.onDone;
			},
			children: (e, i) => {
				var a = Dt(), o = s(a);
				Je(o, {});
				var l = z(o, 2);
				Oe(l, r, null, (e, r) => {
					var i = n(() => {
						var { default: e } = U(r);
						return { AddTieForm: e };
					}), a = n(() => U(i).AddTieForm), o = be(), c = s(o);
					{
						let e = n(() => m()?.schema.ties ?? []);
						I(c, () => U(a), (n, r) => {
							r(n, {
								get actor() {
									return t.actor;
								},
								get ties() {
									return U(e);
								},
								get find() {
									return Ne;
								},
								get add() {
									return ue;
								},
								get onCancel() {
									return t.onDone;
								},
								onAdded: (e) => {
									t.onDone(), De(Q("saved.tie"), e.version);
								}
							});
						});
					}
					J(e, o);
				}, (e) => {
					{
						let t = n(() => new c(0, null));
						qe(e, {
							get failure() {
								return U(t);
							},
							onRetry: () => location.reload()
						});
					}
				}), J(e, a);
			},
			$$slots: { default: !0 }
		});
	}
	O();
}
// src/map/question.ts
var kt = [
	"neighbourhood",
	"support",
	"own",
	"organisations",
	"participation"
], At = [
	"Resident",
	"Professional",
	"Team",
	"Organisation",
	"Initiative",
	"Facility",
	"Course"
], jt = [
	"0",
	"1",
	"2"
], Mt = {
	hops: 1,
	kinds: [],
	lines: [],
	net: "neighbourhood"
};
function Nt(e) {
	let t = Number(e.get("n") ?? 1), n = e.get("op"), r = Gt(e.get("b"));
	return {
		focus: Ht(e.get("f")),
		hops: [
			1,
			2,
			3
		].includes(t) ? t : 1,
		theme: Ht(e.get("t")),
		kinds: Ut(e.get("s"), At),
		lines: Ut(e.get("l"), jt),
		age: e.get("a") === "fresh" ? "fresh" : e.get("a") === "old" ? "old" : void 0,
		net: kt.find((t) => t === e.get("net")) ?? "neighbourhood",
		day: n?.length === 10 ? Ke(n) ?? void 0 : void 0,
		path: Wt(e.get("pad")),
		box: r === Vt ? void 0 : r,
		all: r === Vt || void 0
	};
}
function Pt(e) {
	return {
		f: e.focus,
		n: e.focus && e.hops > 1 ? String(e.hops) : void 0,
		t: e.theme,
		s: e.kinds.join(",") || void 0,
		l: e.lines.join(",") || void 0,
		a: e.age,
		net: e.net === "neighbourhood" ? void 0 : e.net,
		op: e.day,
		pad: e.path?.join("~"),
		b: e.box?.join(",") ?? (e.all ? Vt : void 0)
	};
}
var Ft = (e) => !!(e.focus || e.theme || e.kinds.length || e.lines.length || e.age || e.path || e.box || e.all), It = (e) => ({
	net: e.net,
	date: e.day,
	focus: e.focus,
	hops: e.focus ? e.hops : void 0,
	theme: e.theme,
	kind: e.kinds.join(",") || void 0,
	line: e.lines.join(",") || void 0,
	age: e.age,
	box: e.box?.join(","),
	all: e.all
}), Lt = [
	"path",
	"focus",
	"theme",
	"kinds",
	"lines",
	"age",
	"box",
	"all",
	"net",
	"day"
], Rt = (e) => Lt.filter((t) => {
	let n = e[t];
	return Array.isArray(n) ? n.length > 0 : n !== void 0 && n !== Mt[t];
}), zt = (e, t) => ({
	...e,
	[t]: Mt[t],
	...t === "focus" ? { hops: 1 } : {}
});
function Bt(e, t, n) {
	let r = e.length ? e : n, i = n.filter((e) => e === t ? !r.includes(e) : r.includes(e));
	return i.length === n.length ? [] : i;
}
var Vt = "alles";
function Ht(e) {
	return e && /^[\w-]{1,40}$/.test(e) ? e : void 0;
}
function Ut(e, t) {
	let n = e?.split(",") ?? [];
	return t.filter((e) => n.includes(e));
}
function Wt(e) {
	let [t, n, ...r] = e?.split("~").map(Ht) ?? [];
	return t && n && t !== n && r.length === 0 ? [t, n] : void 0;
}
function Gt(e) {
	if (e === Vt) return Vt;
	if (!e || !/^-?\d{1,7}(,-?\d{1,7}){3}$/.test(e)) return;
	let [t = 0, n = 0, r = 0, i = 0] = e.split(",").map(Number);
	return t < r && n < i ? [
		t,
		n,
		r,
		i
	] : void 0;
}
// src/api/map.ts
var Kt = 150, qt = (e, t, n) => Ue("get", "/v1/areas/{code}/map", {
	path: { code: e },
	query: It(t),
	signal: n
}), Jt = (e, t, { net: n, day: r }, i) => Ue("get", "/v1/areas/{code}/map", {
	path: { code: e },
	query: {
		net: n,
		date: r,
		ids: t.slice(0, Kt).join(",")
	},
	signal: i
}), Yt = (e, { net: t, day: n }, r) => Ue("get", "/v1/areas/{code}/overview", {
	path: { code: e },
	query: {
		net: t,
		date: n
	},
	signal: r
}), Xt = (e, t, n, r) => Ue("get", "/v1/actors/{id}/paths", {
	path: { id: e },
	query: {
		to: t,
		net: n,
		limit: 5
	},
	signal: r
});
// src/map/answer.ts
async function Zt(e, t, n) {
	return t.path ? Qt(e, t, t.path, n) : Ft(t) ? {
		asked: t,
		view: await qt(e, t, n)
	} : {
		asked: t,
		overview: await Yt(e, t, n)
	};
}
async function Qt(e, t, [n, r], i) {
	let a = await Xt(n, r, t.net, i), o = a.paths.flatMap((e) => e.steps.map((e) => e.to.id));
	return {
		asked: t,
		paths: a,
		view: await Jt(e, [...new Set([
			n,
			...o,
			r
		])], t, i)
	};
}
// src/map/ArrangementBar.svelte
var $t = (e, t = b, n = b, r = b, i = b) => {
	var a = en(), o = R(a), s = (e) => {
		ct(e, { get name() {
			return r();
		} });
	}, c = (e) => {
		se(e, { get name() {
			return i();
		} });
	};
	q(o, (e) => {
		r() ? e(s) : i() && e(c, 1);
	});
	var l = z(o), u = X(l, !0);
	p(a), Z(() => {
		B(a, "title", t()), K(u, t());
	}), G("click", a, function(...e) {
		n()?.apply(this, e);
	}), J(e, a);
}, en = W("<button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button>"), tn = W("<div class=\"map-tools__arrange\"><!> <!> <button class=\"button\" type=\"button\"><!><span class=\"map-tools__word\"> </span></button></div>"), nn = W("<div><button class=\"button\" type=\"button\"><!><span class=\"map-tools__word\"> </span></button></div>"), rn = W("<div class=\"map-tools no-print\" role=\"group\"><!> <!> <div><!> <!> <!> <!></div></div>");
function an(e, t) {
	A(t, !0);
	var r = rn(), i = R(r), a = (e) => {
		var r = tn(), i = R(r), a = (e) => {
			{
				let r = n(() => Q("bar.undo"));
				$t(e, () => U(r), () => t.onUndo, () => void 0, () => "undo");
			}
		};
		q(i, (e) => {
			t.arrangement.canUndo && e(a);
		});
		var o = z(i, 2), s = (e) => {
			{
				let r = n(() => Q("bar.redo"));
				$t(e, () => U(r), () => t.onRedo, () => "redo", () => void 0);
			}
		};
		q(o, (e) => {
			t.arrangement.canRedo && e(s);
		});
		var c = z(o, 2), l = R(c);
		se(l, { name: "refresh" });
		var u = z(l), d = X(u, !0);
		p(c), p(r), Z((e) => K(d, e), [() => Q("bar.rearrange")]), G("click", c, function(...e) {
			t.onRearrange?.apply(this, e);
		}), J(e, r);
	};
	q(i, (e) => {
		t.mayArrange && e(a);
	});
	var o = z(i, 2), s = (e) => {
		var n = nn(), r = R(n), i = R(r);
		ct(i, { name: "pin" });
		var a = z(i), o = X(a, !0);
		p(r), p(n), Z((e) => K(o, e), [() => Q("bar.share")]), G("click", r, function(...e) {
			t.onShare?.apply(this, e);
		}), J(e, n);
	};
	q(o, (e) => {
		t.mayShare && t.arrangement.draft && e(s);
	});
	var c = z(o, 2), l = R(c);
	{
		let e = n(() => Q("bar.fit"));
		$t(l, () => U(e), () => t.onFit, () => "fit", () => void 0);
	}
	var u = z(l, 2);
	{
		let e = n(() => Q("bar.in"));
		$t(u, () => U(e), () => t.onIn, () => void 0, () => "plus");
	}
	var d = z(u, 2);
	{
		let e = n(() => Q("bar.out"));
		$t(d, () => U(e), () => t.onOut, () => "minus", () => void 0);
	}
	var f = z(d, 2);
	{
		let e = n(() => Q("bar.help"));
		$t(f, () => U(e), () => t.onHelp, () => void 0, () => "help");
	}
	p(c), p(r), Z((e) => B(r, "aria-label", e), [() => Q("bar.label")]), J(e, r), O();
}
Fe(["click"]);
// src/map/ArrangementNotice.svelte
var on = W("<div class=\"changed map-changed\"><!><p> </p> <button class=\"button button--secondary button--sm\" type=\"button\"> </button> <button class=\"button button--quiet button--sm\" type=\"button\"> </button></div>"), sn = W("<div class=\"no-print\" role=\"status\"><!></div>");
function cn(e, t) {
	A(t, !0);
	let r = M(""), i = n(() => t.arrangement.shared?.newer && t.arrangement.shared.at !== U(r) ? t.arrangement.shared : void 0);
	var a = sn(), o = R(a), s = (e) => {
		var n = on(), a = R(n);
		se(a, { name: "refresh" });
		var o = z(a), s = X(o, !0), c = z(o, 2), u = X(c, !0), d = z(c, 2), f = X(d, !0);
		p(n), Z((e, t, n) => {
			K(s, e), K(u, t), K(f, n);
		}, [
			() => Q("newer.text", { who: U(i).by }),
			() => Q("newer.look"),
			() => Q("newer.later")
		]), G("click", c, () => t.onLook(U(i).by)), G("click", d, () => l(r, U(i).at, !0)), J(e, n);
	};
	q(o, (e) => {
		U(i) && e(s);
	}), p(a), J(e, a), O();
}
Fe(["click"]);
// src/map/asof.ts
var ln = (e) => `${e.slice(0, 7)}-01`;
function un(e, t) {
	let n = e && e < t ? e : t, r = ln(n.length >= 7 ? n : `${n.slice(0, 4)}-01-01`);
	return {
		first: r,
		today: t,
		last: L(r, ln(t)) + 1
	};
}
function dn({ first: e, last: t }, n) {
	if (n >= t) return;
	let [r = 0, i = 1] = e.split("-").map(Number);
	return new Date(Date.UTC(r, i - 1 + Math.max(0, n), 1)).toISOString().slice(0, 10);
}
function fn(e, t) {
	return !t || t >= e.today ? e.last : Math.min(e.last - 1, L(e.first, t));
}
function pn(e, t) {
	let n = Array.from({ length: e.last }, (t, n) => ({
		year: dn(e, n).slice(0, 4),
		index: n
	})).filter(({ index: t }) => dn(e, t).slice(5, 7) === "01"), r = Math.max(1, Math.ceil(n.length / t));
	return n.filter((e, t) => (n.length - 1 - t) % r == 0);
}
// src/map/AsOf.svelte
var mn = W("<span> </span>"), hn = W("<div class=\"as-of no-print\"><label for=\"op-schuif\"> <output for=\"op-schuif\"> </output></label> <div class=\"as-of__track\"><input id=\"op-schuif\" type=\"range\" min=\"0\" step=\"1\"/> <div class=\"as-of__years\" aria-hidden=\"true\"></div></div> <div class=\"as-of__steps\"><button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div> <!></div>");
function gn(e, t) {
	A(t, !0);
	let a = r(), o = n(() => un(t.since, a)), s = n(() => pn(U(o), 8)), c = M(void 0), u = n(() => U(c) ?? fn(U(o), t.day)), f = n(() => U(c) === void 0 ? t.day : dn(U(o), U(c))), m = n(() => d(U(f) ?? a)), h = (e) => `${(100 * e / Math.max(1, U(o).last)).toFixed(2)}%`;
	function g(e) {
		l(c, void 0);
		let n = dn(U(o), Math.max(0, e));
		n !== t.day && t.onDay(n);
	}
	let _ = () => g(t.day && dn(U(o), U(u)) !== t.day ? U(u) : U(u) - 1), v = (e) => (t) => t.style.setProperty("inset-inline-start", e), y = (e) => (t) => t.style.setProperty("--at", e);
	var b = hn(), x = R(b), S = R(x), C = z(S), w = X(C, !0);
	p(x);
	var ee = z(x, 2), T = R(ee);
	i(T);
	var E = z(T, 2);
	H(E, 21, () => U(s), ({ year: e, index: t }) => e, (e, t) => {
		let n = () => U(t).year, r = () => U(t).index;
		var i = mn(), a = X(i, !0);
		de(i, () => v(h(r()))), Z(() => K(a, n())), J(e, i);
	}), p(E), p(ee), de(ee, () => y(h(U(u))));
	var D = z(ee, 2), k = R(D), j = R(k);
	ct(j, { name: "left" });
	var P = z(j), F = X(P, !0);
	p(k);
	var I = z(k, 2), L = R(I);
	ct(L, { name: "right" });
	var te = z(L), ne = X(te, !0);
	p(I), p(D);
	var re = z(D, 2);
	{
		let e = n(() => Q("asOf.field"));
		N(re, {
			id: "op",
			get label() {
				return U(e);
			},
			get value() {
				return t.day;
			},
			get onChange() {
				return t.onDay;
			}
		});
	}
	p(b), Z((e, t, n, r) => {
		K(S, `${e ?? ""} `), K(w, U(m)), B(T, "max", U(o).last), ie(T, U(u)), B(T, "aria-valuetext", t), K(F, n), K(ne, r);
	}, [
		() => Q("asOf.label"),
		() => U(f) ? U(m) : Q("asOf.today", { date: U(m) }),
		() => Q("asOf.before"),
		() => Q("asOf.after")
	]), G("input", T, (e) => l(c, Number(e.currentTarget.value), !0)), G("change", T, (e) => g(Number(e.currentTarget.value))), G("click", k, _), G("click", I, () => g(U(u) + 1)), J(e, b), O();
}
Fe([
	"input",
	"change",
	"click"
]);
// src/map/BeginPanel.svelte
var _n = W("<li><!><span><a> </a></span></li>"), vn = W("<div><h3> </h3> <ul class=\"ties\"></ul></div>"), yn = W("<p class=\"muted\"> </p> <!> <!> <div class=\"panel-actions\"><button class=\"button button--secondary\" type=\"button\"> </button> <button class=\"button button--secondary\" type=\"button\"><!> </button></div>", 1);
function bn(e, t) {
	A(t, !0);
	{
		let r = n(() => Q("begin.title")), i = n(() => Q("panel.gripBegin"));
		ft(e, {
			get heading() {
				return U(r);
			},
			get grip() {
				return U(i);
			},
			inPage: !0,
			children: (e, r) => {
				var i = yn(), a = s(i), o = X(a, !0), c = z(a, 2);
				{
					let e = n(() => Q("begin.who"));
					et(c, {
						id: "begin",
						get label() {
							return U(e);
						},
						get kinds() {
							return At;
						},
						chosen: void 0,
						error: void 0,
						required: !1,
						get find() {
							return t.find;
						},
						onChoose: (e) => e && t.onStart(e.id)
					});
				}
				var l = z(c, 2), u = (e) => {
					var n = vn(), r = R(n), i = X(r, !0), a = z(r, 2);
					H(a, 21, () => t.starts, (e) => e.id, (e, n) => {
						var r = _n(), i = R(r);
						x(i, {
							get kind() {
								return U(n).kind;
							},
							ring: !0
						});
						var a = z(i), o = R(a), s = X(o, !0);
						p(a), p(r), Z((e) => {
							B(o, "href", e), K(s, U(n).label);
						}, [() => t.hrefOf(U(n).id)]), J(e, r);
					}), p(a), p(n), Z((e) => K(i, e), [() => Q("begin.starts")]), J(e, n);
				};
				q(l, (e) => {
					t.starts.length && e(u);
				});
				var d = z(l, 2), f = R(d), m = X(f, !0), h = z(f, 2), g = R(h);
				ct(g, { name: "path" });
				var _ = z(g, 1, !0);
				p(h), p(d), Z((e, t, n) => {
					K(o, e), K(m, t), K(_, n);
				}, [
					() => Q("begin.text"),
					() => Q("begin.all", { n: t.most }),
					() => Q("begin.path")
				]), G("click", f, function(...e) {
					t.onAll?.apply(this, e);
				}), G("click", h, function(...e) {
					t.onPath?.apply(this, e);
				}), J(e, i);
			},
			$$slots: { default: !0 }
		});
	}
	O();
}
Fe(["click"]);
// src/map/Crumbs.svelte
var xn = W("<li aria-current=\"location\"> </li>"), Sn = W("<li><a> </a></li>"), Cn = W("<nav class=\"crumbs no-print\"><ol><li><a> </a></li> <!></ol></nav>");
function wn(e, t) {
	A(t, !0);
	var n = be(), r = s(n), i = (e) => {
		var n = Cn(), r = R(n), i = R(r), a = R(i), o = X(a, !0);
		p(i);
		var c = z(i, 2);
		H(c, 19, () => t.crumbs, ({ href: e, label: t }) => e, (e, n, r) => {
			let i = () => U(n).href, a = () => U(n).label;
			var o = be(), c = s(o), l = (e) => {
				var t = xn(), n = X(t, !0);
				Z(() => K(n, a())), J(e, t);
			}, u = (e) => {
				var t = Sn(), n = R(t), r = X(n, !0);
				p(t), Z(() => {
					B(n, "href", i()), K(r, a());
				}), J(e, t);
			};
			q(c, (e) => {
				U(r) === t.crumbs.length - 1 ? e(l) : e(u, -1);
			}), J(e, o);
		}), p(r), p(n), Z((e) => {
			B(n, "aria-label", e), B(a, "href", t.areaHref), K(o, t.areaName);
		}, [() => Q("crumbs")]), J(e, n);
	};
	q(r, (e) => {
		t.crumbs.length && e(i);
	}), J(e, n), O();
}
// src/map/crumbs.ts
function Tn(e, t) {
	if (!t) return [];
	let n = e.indexOf(t);
	return n >= 0 ? e.slice(0, n + 1) : [...e, t];
}
// src/map/camera.ts
var En = .08, Dn = 1.15, On = 1.4, kn = (e, t, n) => Math.min(n, Math.max(t, e)), An = (e, t) => ({
	x: t.x * e.scale + e.x,
	y: t.y * e.scale + e.y
}), jn = (e, t) => ({
	x: (t.x - e.x) / e.scale,
	y: (t.y - e.y) / e.scale
});
function Mn(e) {
	let t = {
		left: Infinity,
		top: Infinity,
		right: -Infinity,
		bottom: -Infinity
	};
	for (let { x: n, y: r } of e) t.left = Math.min(t.left, n), t.right = Math.max(t.right, n), t.top = Math.min(t.top, r), t.bottom = Math.max(t.bottom, r);
	return t.left <= t.right ? t : null;
}
function Nn(e, t, n, r = En) {
	let i = {
		width: Math.max(1, t.width - n.left - n.right),
		height: Math.max(1, t.height - n.top - n.bottom)
	}, a = Math.max(1, e.right - e.left), o = Math.max(1, e.bottom - e.top), s = kn(Math.min(i.width / a, i.height / o), r, Dn);
	return {
		scale: s,
		x: n.left + i.width / 2 - (e.left + e.right) / 2 * s,
		y: n.top + i.height / 2 - (e.top + e.bottom) / 2 * s
	};
}
function Pn(e, t, n, r = En) {
	let i = kn(e.scale * t, r, 4), a = i / e.scale;
	return {
		scale: i,
		x: n.x - (n.x - e.x) * a,
		y: n.y - (n.y - e.y) * a
	};
}
var Fn = (e, t, n) => ({
	...e,
	x: e.x + t,
	y: e.y + n
});
function In(e, t, n) {
	let r = Math.min(80, n.width / 4, n.height / 4);
	return {
		...e,
		x: kn(e.x, r - t.right * e.scale, n.width - r - t.left * e.scale),
		y: kn(e.y, r - t.bottom * e.scale, n.height - r - t.top * e.scale)
	};
}
function Ln(e, t, n, r) {
	let i = An(e, t), a = kn(i.x, r.left, Math.max(r.left, n.width - r.right)), o = kn(i.y, r.top, Math.max(r.top, n.height - r.bottom));
	return Fn(e, a - i.x, o - i.y);
}
var Rn = (e, t, n) => Fn(e, (n.width - t.width) / 2, (n.height - t.height) / 2), zn = Ie({
	"drawing.label": "Netwerkkaart",
	"drawing.help": "Pijltjes: naar een contact. Enter: stap naar deze. Spatie: kies deze. Backspace: stap terug. Vraagteken: alle toetsen. Alles staat ook in de lijst.",
	"drawing.schakel": "schakel",
	"drawing.contacts": {
		one: "{n} contact",
		other: "{n} contacten"
	},
	"drawing.proposals": {
		one: "{n} voorstel",
		other: "{n} voorstellen"
	},
	"drawing.outside": "buiten het gebied",
	"drawing.place": "contact {n} van {of}",
	"drawing.proposal": "voorstel",
	"drawing.months": "{n} mnd oud",
	"drawing.years": "{n} jaar oud",
	"drawing.old": "oud",
	"drawing.moving": "Verplaats {name} met de pijltjes, of wijs een plek aan.",
	"drawing.ready": "Klaar",
	"drawing.put": "{name} staat op een andere plek.",
	"legend.title": "Legenda",
	"legend.schakel": "Schakel",
	"legend.dots": "Buiten filter",
	"legend.contact": "Bekend contact",
	"legend.formal": "Formeel",
	"legend.referral": "Verwijzing",
	"legend.proposal": "Voorstel",
	"legend.old": "Ouder dan een jaar",
	"legend.trail": "Weg",
	"legend.group": "Groep",
	"legend.size": "Contacten: {sizes}",
	"picture.title": "Kaart van {area}",
	"picture.day": "Stand op {date}",
	"picture.shown": "{shown} van {total} getoond",
	"picture.source": "Bron: Spin in het web",
	"picture.file": "kaart"
}, {
	"drawing.label": "Network map",
	"drawing.help": "Arrows: to a contact. Enter: step to this one. Space: choose this one. Backspace: step back. Question mark: all keys. Everything is in the list too.",
	"drawing.schakel": "schakel",
	"drawing.contacts": {
		one: "{n} contact",
		other: "{n} contacts"
	},
	"drawing.proposals": {
		one: "{n} suggestion",
		other: "{n} suggestions"
	},
	"drawing.outside": "outside the area",
	"drawing.place": "contact {n} of {of}",
	"drawing.proposal": "suggestion",
	"drawing.months": "{n} mo old",
	"drawing.years": "{n} yr old",
	"drawing.old": "old",
	"drawing.moving": "Move {name} with the arrows, or point at a place.",
	"drawing.ready": "Done",
	"drawing.put": "{name} stands elsewhere now.",
	"legend.title": "Legend",
	"legend.schakel": "Schakel",
	"legend.dots": "Outside the filter",
	"legend.contact": "Known contact",
	"legend.formal": "Formal",
	"legend.referral": "Referral",
	"legend.proposal": "Suggestion",
	"legend.old": "More than a year old",
	"legend.trail": "Route",
	"legend.group": "Group",
	"legend.size": "Contacts: {sizes}",
	"picture.title": "Map of {area}",
	"picture.day": "As of {date}",
	"picture.shown": "{shown} of {total} shown",
	"picture.source": "Source: Spin in het web",
	"picture.file": "map"
}), Bn = 140, Vn = class {
	moved;
	content;
	insets;
	least;
	#e = M(1);
	get scale() {
		return U(this.#e);
	}
	set scale(e) {
		l(this.#e, e, !0);
	}
	#t = M({
		left: 0,
		top: 0,
		right: 0,
		bottom: 0
	});
	get sight() {
		return U(this.#t);
	}
	set sight(e) {
		l(this.#t, e);
	}
	camera = {
		x: 0,
		y: 0,
		scale: 1
	};
	#n = {
		width: 0,
		height: 0
	};
	#r = !0;
	#i = 0;
	constructor(e, t, n, r = En) {
		this.moved = e, this.content = t, this.insets = n, this.least = r;
	}
	get stage() {
		return this.#n;
	}
	resized(e) {
		let t = this.#n;
		this.#n = e, e.width !== 0 && e.height !== 0 && (this.#r || t.width === 0 ? this.fit() : this.#o(Rn(this.camera, t, e), !0));
	}
	fit() {
		let e = this.content();
		e && this.#n.width !== 0 && (this.#o(Nn(e, this.#n, this.insets, this.least), !0), this.#r = !0);
	}
	zoom(e, t = {
		x: this.#n.width / 2,
		y: this.#n.height / 2
	}) {
		this.#o(this.#a(Pn(this.camera, e, t, this.least)), !0);
	}
	pan(e, t) {
		this.#o(this.#a(Fn(this.camera, e, t)), !1);
	}
	reveal(e) {
		let t = Ln(this.camera, e, this.#n, this.insets);
		(t.x !== this.camera.x || t.y !== this.camera.y) && this.#o(t, !0);
	}
	toUnits(e) {
		return jn(this.camera, e);
	}
	stop() {
		clearTimeout(this.#i);
	}
	#a(e) {
		let t = this.content();
		return t ? In(e, t, this.#n) : e;
	}
	#o(e, t) {
		let n = {
			...e,
			x: Math.round(e.x),
			y: Math.round(e.y)
		};
		this.#r = !1, this.camera = e, this.moved(n), this.scale = e.scale, clearTimeout(this.#i), t ? this.#s() : this.#i = window.setTimeout(() => this.#s(), Bn);
	}
	#s() {
		let { x: e, y: t } = this.camera, { width: n, height: r } = this.#n;
		this.sight = {
			left: -e,
			top: -t,
			right: n - e,
			bottom: r - t
		};
	}
}, Hn = 10, Un = 350, Wn = .0018, Gn = 90;
function Kn(e, t) {
	let n = new Map(), r = null, i = "still", a = !1, o = {
		at: -Infinity,
		x: 0,
		y: 0
	}, s = ({ clientX: t, clientY: n }) => {
		let { left: r, top: i } = e.getBoundingClientRect();
		return {
			x: t - r,
			y: n - i
		};
	};
	function c(e) {
		if (e.button !== 0 || e.target.closest("[data-no-gesture]")) return;
		let o = s(e);
		n.set(e.pointerId, o), n.size === 1 ? [r, i, a] = [
			o,
			"still",
			t.takes(o, e.pointerType === "touch")
		] : n.size === 2 && (i === "drag" && t.drop(), i = "pinch");
	}
	function l(o) {
		let c = n.get(o.pointerId), l = s(o);
		if (!c || !r) o.pointerType === "mouse" && t.hover(l);
		else {
			if (i === "still") {
				if (Math.hypot(l.x - r.x, l.y - r.y) < Hn) return;
				i = a ? "drag" : "pan", e.setPointerCapture(o.pointerId);
			}
			n.set(o.pointerId, l), i === "pan" ? t.pan(l.x - c.x, l.y - c.y) : i === "drag" ? t.drag(l) : u(o.pointerId, c, l);
		}
	}
	function u(e, r, i) {
		let a = [...n].find(([t]) => t !== e)?.[1];
		if (!a) return;
		let [o, s] = [Math.hypot(r.x - a.x, r.y - a.y), Math.hypot(i.x - a.x, i.y - a.y)];
		t.pan((i.x - r.x) / 2, (i.y - r.y) / 2), o > 0 && s > 0 && t.zoom(s / o, {
			x: (i.x + a.x) / 2,
			y: (i.y + a.y) / 2
		});
	}
	function d(e) {
		n.delete(e.pointerId) && (n.size > 0 || (i === "drag" && t.drop(), i === "still" && e.type === "pointerup" && r && f(r, e.timeStamp), [r, i] = [null, "still"]));
	}
	function f(e, n) {
		let r = n - o.at < Un && Math.hypot(e.x - o.x, e.y - o.y) < 20;
		o = {
			...e,
			at: r ? -Infinity : n
		}, t.tap(e, r);
	}
	function p(e) {
		if (!e.ctrlKey && !t.wheels()) return;
		e.preventDefault();
		let n = e.deltaY * (e.deltaMode === 1 ? 16 : e.deltaMode === 2 ? 400 : 1) * (e.ctrlKey ? 4 : 1);
		t.zoom(Math.exp(-Math.max(-90, Math.min(Gn, n)) * Wn), s(e));
	}
	let m = new AbortController(), { signal: h } = m;
	return e.addEventListener("pointerdown", c, { signal: h }), e.addEventListener("pointermove", l, { signal: h }), e.addEventListener("pointerup", d, { signal: h }), e.addEventListener("pointercancel", d, { signal: h }), e.addEventListener("wheel", p, {
		signal: h,
		passive: !1
	}), () => m.abort();
}
// src/map/hull.ts
var qn = 20, Jn = 7, Yn = 7, Xn = 14;
function Zn(e, t) {
	if (e.length < 3) return null;
	let n = er(e), r = Math.max(...e.map(({ r: e }) => e)) + qn, i = t.filter((e) => ar(n, e) < r + e.r + Jn);
	if (i.length > Xn) return null;
	let a = [];
	for (let t of i) {
		let i = Qn(t, n, e, r);
		if (!i) return null;
		a.push(i);
	}
	let o = sr((e) => Math.max(ar(n, e) - r, ...a.map((t) => t.r - rr(e, t.from, t.to))), n, r);
	if (!o) return null;
	let s = lr(lr(o));
	return e.every((e) => or(s, e)) && t.every((e) => !or(s, e) && ir(s, e) >= e.r) ? s : null;
}
function Qn(e, t, n, r) {
	let i = e.r + Jn, a = r + i + 14, o = t.flatMap((n, r) => {
		let i = t[(r + 1) % t.length], o = Math.hypot(i.x - n.x, i.y - n.y);
		if (o === 0) return [];
		let s = {
			x: (i.y - n.y) / o,
			y: (n.x - i.x) / o
		};
		return [
			.5,
			.25,
			.75,
			.1,
			.9
		].map((e) => ({
			x: n.x + (i.x - n.x) * e + s.x * a,
			y: n.y + (i.y - n.y) * e + s.y * a
		})).concat({ ...$n(e, n, i, s, a) });
	});
	o.sort((t, n) => Math.hypot(t.x - e.x, t.y - e.y) - Math.hypot(n.x - e.x, n.y - e.y));
	let s = o.find((t) => n.every((n) => rr(n, e, t) > i + Math.min(n.r, 10) + 2));
	return s ? {
		from: e,
		to: s,
		r: i
	} : null;
}
function $n(e, t, n, r, i) {
	let a = nr(e, t, n);
	return {
		x: t.x + (n.x - t.x) * a + r.x * i,
		y: t.y + (n.y - t.y) * a + r.y * i
	};
}
function er(e) {
	let t = [...e].sort((e, t) => e.x - t.x || e.y - t.y), n = (e) => {
		let t = [];
		for (let n of e) {
			for (; t.length > 1 && tr(t.at(-2), t.at(-1), n) <= 0;) t.pop();
			t.push(n);
		}
		return t.slice(0, -1);
	}, r = [...n(t), ...n(t.reverse())];
	return r.length > 0 ? r : t.slice(0, 1);
}
var tr = (e, t, n) => (t.x - e.x) * (n.y - e.y) - (t.y - e.y) * (n.x - e.x);
function nr(e, t, n) {
	let [r, i] = [n.x - t.x, n.y - t.y], a = r * r + i * i;
	return a === 0 ? 0 : Math.min(1, Math.max(0, ((e.x - t.x) * r + (e.y - t.y) * i) / a));
}
function rr(e, t, n) {
	let r = nr(e, t, n);
	return Math.hypot(e.x - t.x - (n.x - t.x) * r, e.y - t.y - (n.y - t.y) * r);
}
var ir = (e, t) => e.reduce((n, r, i) => Math.min(n, rr(t, r, e[(i + 1) % e.length])), Infinity), ar = (e, t) => or(e, t) ? 0 : ir(e, t);
function or(e, t) {
	let n = !1;
	for (let r = 0, i = e.length - 1; r < e.length; i = r++) {
		let [a, o] = [e[r], e[i]];
		a.y > t.y != o.y > t.y && t.x < (o.x - a.x) * (t.y - a.y) / (o.y - a.y) + a.x && (n = !n);
	}
	return n;
}
function sr(e, t, n) {
	let r = n + 14, i = Math.min(...t.map(({ x: e }) => e)) - r, a = Math.min(...t.map(({ y: e }) => e)) - r, o = Math.ceil((Math.max(...t.map(({ x: e }) => e)) + r - i) / Yn) + 1, s = Math.ceil((Math.max(...t.map(({ y: e }) => e)) + r - a) / Yn) + 1, c = new Float64Array(o * s);
	for (let t = 0; t < c.length; t++) c[t] = e({
		x: i + t % o * Yn,
		y: a + Math.floor(t / o) * Yn
	});
	let l = new Map(), u = new Map(), d = (e, t) => {
		let n = Math.min(e, t) * 2 + (Math.abs(e - t) === 1 ? 0 : 1), r = c[e] / (c[e] - c[t]), [s, l] = [e % o + (t % o - e % o) * r, Math.floor(e / o) + (Math.floor(t / o) - Math.floor(e / o)) * r];
		return u.set(n, {
			x: i + s * Yn,
			y: a + l * Yn
		}), n;
	};
	for (let e = 0; e + 1 < s; e++) for (let t = 0; t + 1 < o; t++) {
		let n = e * o + t, r = [
			n,
			n + 1,
			n + o + 1,
			n + o
		];
		for (let e = 0; e < 4; e++) {
			if (!(c[r[e]] < 0 && c[r[(e + 1) % 4]] >= 0)) continue;
			let t = (e + 1) % 4;
			for (; !(c[r[t]] >= 0 && c[r[(t + 1) % 4]] < 0);) t = (t + 1) % 4;
			l.set(d(r[e], r[(e + 1) % 4]), d(r[t], r[(t + 1) % 4]));
		}
	}
	return cr(l, u);
}
function cr(e, t) {
	let [n] = e.keys();
	if (n === void 0) return null;
	let r = [], i = n;
	do
		r.push(t.get(i)), i = e.get(i);
	while (i !== void 0 && i !== n && r.length <= e.size);
	return i === n && r.length === e.size ? r : null;
}
var lr = (e) => e.flatMap((t, n) => {
	let r = e[(n + 1) % e.length];
	return [{
		x: t.x * .75 + r.x * .25,
		y: t.y * .75 + r.y * .25
	}, {
		x: t.x * .25 + r.x * .75,
		y: t.y * .25 + r.y * .75
	}];
});
// src/map/groups.ts
function ur(e, t, n) {
	let r = new Map([...t].map(([e, { x: t, y: n, reach: r }]) => [e, {
		x: t,
		y: n,
		r
	}]));
	return e.flatMap((e, t) => {
		let i = new Set(e.members.filter((e) => r.has(e)));
		if (i.size < 3) return [];
		let a = Zn([...r].filter(([e]) => i.has(e)).map(([, e]) => e), [...r].filter(([e]) => !i.has(e)).map(([, e]) => e))?.map(({ x: e, y: t }) => ({
			x: e / n,
			y: t / n
		})) ?? null;
		return [{
			key: `${t} ${e.label}`,
			group: e,
			outline: a
		}];
	});
}
var dr = (e, t) => `M${e.map(({ x: e, y: n }) => `${(e * t).toFixed(1)} ${(n * t).toFixed(1)}`).join("L")}Z`, fr = [
	"right",
	"down",
	"left",
	"up"
], pr = (e) => fr[(fr.indexOf(e) + 2) % 4];
function mr(e, t) {
	let n = new Map([...e].map((e) => [e, new Set()]));
	for (let { from: e, to: r } of t) e !== r && n.has(e) && n.has(r) && (n.get(e).add(r), n.get(r).add(e));
	return new Map([...n].map(([e, t]) => [e, [...t]]));
}
var hr = (e, t) => Math.atan2(t.y - e.y, t.x - e.x);
function gr(e, t) {
	let n = Math.abs(e - fr.indexOf(t) * (Math.PI / 2)) % (2 * Math.PI);
	return Math.min(n, 2 * Math.PI - n);
}
var _r = (e) => fr.reduce((t, n) => gr(e, n) < gr(e, t) ? n : t);
function vr({ at: e, contacts: t }, n) {
	let r = e.get(n);
	if (!r) return [];
	let i = (t) => (hr(r, e.get(t) ?? r) + Math.PI / 2 + 2 * Math.PI) % (2 * Math.PI);
	return [...t.get(n) ?? []].sort((e, t) => i(e) - i(t) || (e < t ? -1 : 1));
}
var yr = class {
	#e = null;
	#t = new Map();
	cameFrom(e) {
		return this.#e?.at === e ? this.#e.from : null;
	}
	begin() {
		this.#e = null, this.#t.clear();
	}
	step(e, t, n) {
		let r = this.#e;
		if (r?.at === t && pr(r.by) === n && e.at.has(r.from)) return this.#e = null, r.from;
		let i = this.#n(e, t, n);
		return i ? (this.#e = {
			from: t,
			by: n,
			at: i
		}, i) : (this.#e = null, xr(e, t, n));
	}
	#n(e, t, n) {
		let r = br(e, t, n);
		if (r.length === 0) return null;
		let i = `${t} ${n}`, a = r[(r.indexOf(this.#t.get(i) ?? "") + 1) % r.length];
		return this.#t.set(i, a), a;
	}
};
function br({ at: e, contacts: t }, n, r) {
	let i = e.get(n);
	if (!i) return [];
	let a = (t.get(n) ?? []).flatMap((t) => {
		let n = e.get(t);
		return n ? [{
			other: t,
			angle: hr(i, n)
		}] : [];
	}), o = a.filter(({ angle: e }) => _r(e) === r);
	return (o.length > 0 ? o : a.filter(({ angle: e }) => gr(e, r) < Math.PI / 2 - 1e-9)).sort((e, t) => gr(e.angle, r) - gr(t.angle, r) || (e.other < t.other ? -1 : 1)).map(({ other: e }) => e);
}
function xr({ at: e }, t, n) {
	let r = e.get(t);
	if (!r) return null;
	let i = null;
	for (let [a, o] of e) {
		let e = gr(hr(r, o), n);
		if (a === t || e >= Math.PI / 2 - 1e-9) continue;
		let s = Math.hypot(o.x - r.x, o.y - r.y) * (1 + e);
		(!i || s < i.far) && (i = {
			other: a,
			far: s
		});
	}
	return i?.other ?? null;
}
// src/map/nodename.ts
function Sr(e, { kindWord: t, proposals: n, contacts: r, at: i, cameFrom: a }) {
	let o = n.filter(({ from: t, to: n }) => t === e.id || n === e.id).length, s = a ? vr({
		at: i,
		contacts: r
	}, a) : [];
	return [
		e.label,
		t(e.kind),
		e.schakel && zn("drawing.schakel"),
		!e.inArea && zn("drawing.outside"),
		zn("drawing.contacts", { n: e.ties }),
		o > 0 && zn("drawing.proposals", { n: o }),
		a && zn("drawing.place", {
			n: s.indexOf(e.id) + 1,
			of: s.length
		})
	].filter(Boolean).join(", ");
}
// src/map/measure.ts
function Cr() {
	let e = new Map(), t = document.createElement("canvas").getContext("2d"), n = getComputedStyle(document.body).fontFamily;
	return (r, i, a) => {
		let o = `${i} ${a} ${r}`, s = e.get(o);
		if (s !== void 0) return s;
		t.font = `${a} ${i}px ${n}`;
		let { width: c } = t.measureText(r);
		return e.set(o, c), c;
	};
}
// src/map/labels.ts
var wr = 6, Tr = 64, Er = (e, t) => e.left < t.right && e.right > t.left && e.top < t.bottom && e.bottom > t.top, Dr = class {
	#e = new Map();
	add(e) {
		for (let t of this.#t(e)) {
			let n = this.#e.get(t);
			n ? n.push(e) : this.#e.set(t, [e]);
		}
	}
	hits(e) {
		for (let t of this.#t(e)) if (this.#e.get(t)?.some((t) => Er(e, t))) return !0;
		return !1;
	}
	*#t(e) {
		for (let t = Math.floor(e.left / Tr); t <= Math.floor(e.right / Tr); t++) for (let n = Math.floor(e.top / Tr); n <= Math.floor(e.bottom / Tr); n++) yield `${t},${n}`;
	}
}, Or = (e, { width: t, height: n }) => ({
	left: e.x - t / 2,
	right: e.x + t / 2,
	top: e.y - n / 2,
	bottom: e.y + n / 2
}), kr = (e, t) => t.x >= e.left && t.x <= e.right && t.y >= e.top && t.y <= e.bottom;
function Ar(e, { width: t, height: n }, r) {
	let i = (e, t, n, r) => r - n < 2 * t ? e : Math.min(r - t, Math.max(n + t, e));
	return {
		x: i(e.x, t / 2, r.left + wr, r.right - wr),
		y: i(e.y, n / 2, r.top + wr, r.bottom - wr)
	};
}
function jr(e, t, n) {
	let r = new Dr();
	for (let e of t) r.add(e);
	let i = new Map();
	for (let t of [...e].sort((e, t) => t.importance - e.importance || (e.id < t.id ? -1 : 1))) {
		let e = kr(n, t.anchor);
		for (let a of t.places) {
			let o = e ? Ar(a, t, n) : a, s = Or(o, {
				width: t.width + 4,
				height: t.height
			});
			if (!r.hits(s)) {
				r.add(s), i.set(t.id, o);
				break;
			}
		}
	}
	return i;
}
// src/map/naming.ts
var Mr = 26, Nr = 45, Pr = {
	name: 18,
	outside: 18,
	proposal: 17,
	group: 18,
	age: 17
}, Fr = (e) => e.length > Mr ? `${e.slice(0, 25).trimEnd()}…` : e;
function Ir(e, t, n, r, i) {
	let a = [
		...Rr(e, t, n),
		...Br(e, t),
		...Vr(e, t),
		...Wr(e, t)
	], o = [...e.spots.values()].map(({ x: e, y: t, reach: n }) => ({
		left: e - n,
		right: e + n,
		top: t - n,
		bottom: t + n
	})), s = jr(a, [...i, ...o], r), c = e.groups.flatMap(({ outline: e }) => e ?? []).length > 0 ? e.groups : [];
	return a.flatMap(({ id: t, text: n, sort: r }) => {
		let i = s.get(t);
		if (!i) return [];
		let a = {
			x: i.x / e.scale,
			y: i.y / e.scale
		};
		return [{
			id: t,
			text: n,
			sort: r,
			...i,
			inGroup: r !== "group" && c.some(({ outline: e }) => e && or(e, a))
		}];
	});
}
function Lr(e, t, n) {
	return {
		text: e,
		sort: t,
		width: n.widthOf(e, t),
		height: Pr[t] * n.enlarged
	};
}
function Rr({ spots: e }, t, { first: n, without: r }) {
	return [...e.values()].flatMap((e) => {
		let { node: i, x: a, y: o, reach: s } = e;
		if (i.id === r) return [];
		let c = Lr(Fr(i.label), i.inArea ? "name" : "outside", t), [l, u] = [s + 4 + c.width / 2, s + 3 + c.height / 2], d = [
			{
				x: a,
				y: o + u
			},
			{
				x: a,
				y: o - u
			},
			{
				x: a + l,
				y: o
			},
			{
				x: a - l,
				y: o
			}
		];
		return [{
			...c,
			id: i.id,
			places: d,
			anchor: e,
			importance: (n.has(i.id) ? 400 : 0) + (i.schakel ? 30 : 0) + Math.min(200, i.ties)
		}];
	});
}
var zr = [
	.5,
	.42,
	.58,
	.34,
	.66,
	.26,
	.74,
	.18,
	.82
];
function Br({ curves: e }, t) {
	return e.map(({ key: e, at: n }) => ({
		...Lr(t.proposal, "proposal", t),
		id: `proposal ${e}`,
		places: zr.map(n),
		anchor: n(.5),
		importance: 1e3
	}));
}
function Vr({ groups: e, spots: t, scale: n }, r) {
	return e.flatMap(({ key: e, group: i, outline: a }) => {
		let o = Lr(Fr(i.label), "group", r), s = i.members.flatMap((e) => t.get(e) ?? []), c = a?.map((e) => ({
			x: e.x * n,
			y: e.y * n
		})) ?? [], l = Mn(c.length > 0 ? c : s);
		if (!l) return [];
		let u = {
			x: (l.left + l.right) / 2,
			y: (l.top + l.bottom) / 2
		}, d = c.length > 0 ? Hr(c, u) : Ur(u, o.height);
		return [{
			...o,
			id: `group ${e}`,
			places: d,
			anchor: d[0],
			importance: 900
		}];
	});
}
function Hr(e, t) {
	return [
		e.reduce((e, t) => t.y < e.y ? t : e),
		e.reduce((e, t) => t.y > e.y ? t : e),
		...[
			1,
			3,
			5,
			7,
			2,
			6
		].map((t) => e[Math.floor(e.length * t / 8)]).sort((e, n) => Math.abs(n.y - t.y) - Math.abs(e.y - t.y))
	];
}
var Ur = ({ x: e, y: t }, n) => [
	0,
	-1,
	1,
	-2,
	2,
	-3,
	3
].map((r) => ({
	x: e,
	y: t + r * n
}));
function Wr({ lines: e, spots: t }, n) {
	return e.flatMap((e) => {
		if (!e.tie.old || t.size > Nr && !e.strong) return [];
		let r = Lr(n.ageOf(e), "age", n), [i, a] = [e.to.x - e.from.x, e.to.y - e.from.y];
		if (Math.hypot(i, a) < r.width + 16) return [];
		let o = zr.slice(0, 5).map((t) => ({
			x: e.from.x + i * t,
			y: e.from.y + a * t
		}));
		return [{
			...r,
			id: `age ${e.key}`,
			places: o,
			anchor: o[0],
			importance: -1
		}];
	});
}
// src/map/size.ts
var Gr = 9, Kr = 24, qr = 7.6, Jr = (e) => Math.min(Kr, Math.max(Gr, qr * Math.sqrt(e))), Yr = 5.5, Xr = (e) => Math.min(1, Math.max(.45, e * 1.6)), Zr = (e) => e.toFixed(1);
function Qr(e, t, n) {
	let r = Xr(n), i = new Map();
	for (let a of e) {
		let { x: e, y: o } = t.get(a.id) ?? a, s = te(a.kind), c = Jr(a.ties) * r, l = s === "activiteit" ? c * 1.25 : s === "organisatie" ? c * 1.1 : c, u = a.schakel ? l + Yr * Math.max(.7, r) : null;
		i.set(a.id, {
			node: a,
			sort: s,
			x: e * n,
			y: o * n,
			r: c,
			ring: u,
			reach: u ? u + 1.5 : l
		});
	}
	return i;
}
function $r(e, t, n) {
	let [r, i] = [t.x - e.x, t.y - e.y], a = Math.hypot(r, i), [o, s] = [e.reach + 2.5, t.reach + n];
	return a <= o + s ? null : [{
		x: e.x + r * o / a,
		y: e.y + i * o / a
	}, {
		x: t.x - r * s / a,
		y: t.y - i * s / a
	}];
}
var ei = (e, t) => `M${Zr(e.x)} ${Zr(e.y)}L${Zr(t.x)} ${Zr(t.y)}`;
function ti(e, t, n) {
	return e.flatMap((e) => {
		let [r, i] = [t.get(e.from), t.get(e.to)], a = r && i && $r(r, i, e.directed ? 4 : 2.5);
		if (!a) return [];
		let [o, s] = a;
		return [{
			key: `${e.from} ${e.to} ${e.kinds.join()}`,
			d: ei(o, s),
			tie: e,
			strong: n.has(e.from) || n.has(e.to),
			from: o,
			to: s
		}];
	});
}
function ni(e, t) {
	return e.flatMap(({ id: e, from: n, to: r }) => {
		let [i, a] = [t.get(n), t.get(r)], o = i && a ? Math.hypot(a.x - i.x, a.y - i.y) : 0;
		if (!i || !a || o <= i.reach + a.reach + 12) return [];
		let s = Math.min(70, o * .22) / o, c = {
			x: (i.x + a.x) / 2 - (a.y - i.y) * s,
			y: (i.y + a.y) / 2 + (a.x - i.x) * s
		}, l = (e) => ({
			x: (1 - e) ** 2 * i.x + 2 * e * (1 - e) * c.x + e * e * a.x,
			y: (1 - e) ** 2 * i.y + 2 * e * (1 - e) * c.y + e * e * a.y
		}), [u, d] = [(i.reach + 6) / o, 1 - (a.reach + 6) / o];
		return [{
			key: e,
			d: ri(l, u, d),
			at: l
		}];
	});
}
function ri(e, t, n) {
	let [r, i, a] = [
		e(t),
		e((t + n) / 2),
		e(n)
	], o = {
		x: 2 * i.x - (r.x + a.x) / 2,
		y: 2 * i.y - (r.y + a.y) / 2
	};
	return `M${Zr(r.x)} ${Zr(r.y)}Q${Zr(o.x)} ${Zr(o.y)} ${Zr(a.x)} ${Zr(a.y)}`;
}
function ii(e, t) {
	let n = e.flatMap((e) => t.get(e) ?? []);
	return n.length < 2 ? "" : `M${n.map(({ x: e, y: t }) => `${Zr(e)} ${Zr(t)}`).join("L")}`;
}
function ai(e, t) {
	let n = 5 * Math.max(.5, Xr(t)), r = new Map();
	return e.x.forEach((i, a) => {
		let o = te(e.kinds[e.kind[a]]), s = r.get(o) ?? [];
		s.push(T(o, i * t, e.y[a] * t, n)), r.set(o, s);
	}), [...r].map(([e, t]) => ({
		sort: e,
		d: t.join("")
	}));
}
var oi = (e, t) => e.from.map((n, r) => {
	let i = e.to[r];
	return ei({
		x: e.x[n] * t,
		y: e.y[n] * t
	}, {
		x: e.x[i] * t,
		y: e.y[i] * t
	});
}).join(""), si = 400, ci = (e) => 1 - (1 - e) ** 3, li = class {
	#e = M(new Map());
	get at() {
		return U(this.#e);
	}
	set at(e) {
		l(this.#e, e);
	}
	#t = 0;
	follow(e, t) {
		cancelAnimationFrame(this.#t);
		let n = this.at, r = new Map(e.map(({ id: e, x: t, y: n }) => [e, {
			x: t,
			y: n
		}])), i = [...r].some(([e, t]) => {
			let r = n.get(e);
			return r && Math.hypot(r.x - t.x, r.y - t.y) > .5;
		});
		t || !i ? this.at = r : this.#n(n, r);
	}
	put(e, t) {
		this.at = new Map(this.at).set(e, t);
	}
	stop() {
		cancelAnimationFrame(this.#t);
	}
	#n(e, t) {
		let n = performance.now(), r = (i) => {
			let a = ci(Math.min(1, Math.max(0, (i - n) / si)));
			this.at = new Map([...t].map(([t, n]) => {
				let r = e.get(t) ?? n;
				return [t, {
					x: r.x + (n.x - r.x) * a,
					y: r.y + (n.y - r.y) * a
				}];
			})), a < 1 && (this.#t = requestAnimationFrame(r));
		};
		this.#t = requestAnimationFrame(r);
	}
}, ui = {
	name: {
		size: 13,
		weight: 600
	},
	outside: {
		size: 13,
		weight: 400
	},
	proposal: {
		size: 12,
		weight: 600
	},
	group: {
		size: 13,
		weight: 400
	},
	age: {
		size: 12,
		weight: 400
	}
}, di = 8;
function fi(e, t) {
	if (!e) return zn("drawing.old");
	let n = L(e, t);
	return n < 24 ? zn("drawing.months", { n }) : zn("drawing.years", { n: Math.floor(n / 12) });
}
var pi = (e, t, n) => ({
	proposal: zn("drawing.proposal"),
	ageOf: (t) => fi(t.tie.confirmed, e),
	widthOf: (e, r) => t(e, ui[r].size * n, ui[r].weight) + di,
	enlarged: n
}), mi = Y("<path class=\"hull\"></path>"), hi = Y("<path class=\"dot\"></path>"), gi = Y("<path class=\"trail\"></path>"), _i = Y("<path></path>"), vi = Y("<path class=\"e e--proposal\"></path>"), yi = Y("<circle></circle>"), bi = Y("<g><!><path></path></g>"), xi = Y("<text dy=\".35em\"> </text>"), Si = W("<button type=\"button\"><span class=\"sr\"> </span></button>"), Ci = W("<small> </small>"), wi = W("<div class=\"plate\" aria-hidden=\"true\"><b> </b><!></div>"), Ti = W("<!> <!>", 1), Ei = W("<div class=\"move-note\" data-no-gesture=\"\"><p> </p> <button class=\"button button--secondary button--sm\" type=\"button\"> </button></div>"), Di = W("<div role=\"application\"><div class=\"drawing__plane\"><svg class=\"net map\" aria-hidden=\"true\" focusable=\"false\" width=\"1\" height=\"1\"><defs><marker viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"11\" markerHeight=\"11\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path class=\"arrow\" d=\"M0 1L10 5L0 9Z\"></path></marker><marker viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"11\" markerHeight=\"11\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path class=\"arrow arrow--strong\" d=\"M0 1L10 5L0 9Z\"></path></marker></defs><!><path class=\"e e--context\"></path><!><!><!><!><!><!></svg> <!></div> <!> <p class=\"sr\"> </p> <p class=\"sr\" role=\"status\"> </p></div>");
function Oi(e, r) {
	let i = Se();
	A(r, !0);
	let a = D(r, "trail", 19, () => []), o = D(r, "insets", 19, () => ({
		left: 56,
		top: 64,
		right: 56,
		bottom: 88
	})), c = {
		pan: 80,
		move: 12
	}, u = Math.max(1, parseFloat(getComputedStyle(document.documentElement).fontSize) / 16), d = Cr(), m = matchMedia("(prefers-reduced-motion: reduce)"), h = M(void 0), g = M(void 0), _ = M(void 0), v = M(!1), y = M(!1), b = M(""), x = M(!1), S = null, w = new li(), ee = new yr(), E = new Vn(({ x: e, y: t }) => U(g) && (U(g).style.transform = `translate(${e}px, ${t}px)`), () => Mn(w.at.size > 0 ? w.at.values() : r.view.others.x.map((e, t) => ({
		x: e,
		y: r.view.others.y[t]
	}))), He(() => o()));
	t(() => {
		E.stop(), w.stop();
	});
	let k = n(() => new Map(r.view.nodes.map((e) => [e.id, e]))), j = n(() => mr(U(k).keys(), r.view.ties)), N = M(void 0), P = n(() => r.focus && U(k).has(r.focus) ? r.focus : r.view.nodes[0]?.id), F = n(() => U(N) && U(k).has(U(N)) ? U(N) : r.selected && U(k).has(r.selected) ? r.selected : U(P)), I = n(() => U(F) !== void 0 && (U(v) || U(y) || U(F) === r.selected || r.selected === void 0 && U(F) === r.focus)), L = n(() => Qr(r.view.nodes, w.at, E.scale)), te = n(() => new Set([r.focus, r.selected].filter((e) => e !== void 0))), ne = n(() => ti(r.view.ties, U(L), U(te))), re = n(() => r.proposals ? ni(r.view.proposals, U(L)) : []), ie = n(() => ai(r.view.others, E.scale)), ae = n(() => oi(r.view.others, E.scale)), oe = n(() => pi(r.view.day, d, u)), se = M([]), V = n(() => U(F) === void 0 ? void 0 : U(L).get(U(F))), ue = n(() => U(F) === void 0 ? void 0 : U(k).get(U(F))), fe = n(() => U(V) && U(ue) && U(I) ? he(U(V), U(V).reach, U(ue).label, U(ue).schakel) : null), pe = n(() => Ir({
		spots: U(L),
		lines: U(ne),
		curves: U(re),
		groups: U(se),
		scale: E.scale
	}, U(oe), {
		first: new Set([...U(te), ...a()]),
		without: U(fe) ? U(F) : null
	}, E.sight, U(fe) ? [U(fe)] : [])), me = n(() => U(ue) ? Sr(U(ue), {
		kindWord: r.kindWord,
		proposals: r.proposals ? r.view.proposals : [],
		contacts: U(j),
		cameFrom: ee.cameFrom(U(ue).id),
		at: w.at
	}) : "");
	function he({ x: e, y: t }, n, r, i) {
		let a = Math.max(d(r, 14 * u, 600), i ? d(zn("drawing.schakel"), 12 * u, 400) : 0) / 2 + 12, o = (i ? 44 : 29) * u, s = Math.max(22, n + 4) + 8, { left: c, right: l, bottom: f } = E.sight, p = l - c > 2 * a + 12 && e > c && e < l ? Math.min(l - a - 6, Math.max(c + a + 6, e)) : e, m = t + s + o > f - 4 && t < f ? t - s - o : t + s;
		return {
			left: p - a,
			right: p + a,
			top: m,
			bottom: m + o
		};
	}
	ge(() => {
		let { nodes: e } = r.view;
		He(() => w.follow(e, m.matches || S !== null));
	});
	let _e;
	ge(() => {
		let e = r.question ?? `${r.view.area} ${r.view.net} ${r.focus ?? ""}`;
		e !== _e && (_e = e, He(() => {
			l(N, void 0), ee.begin(), E.fit();
		}));
	}), ge(() => {
		if (r.selected === void 0) return;
		let e = r.selected;
		He(() => {
			e !== U(N) && ee.begin(), l(N, e, !0);
		});
	});
	let ve = M({
		width: 0,
		height: 0
	});
	ge(() => {
		let e = U(h), t = new ResizeObserver(() => l(ve, {
			width: e.clientWidth,
			height: e.clientHeight
		}));
		return t.observe(e), () => t.disconnect();
	}), ge(() => {
		let e = U(ve);
		He(() => E.resized(e));
	}), ge(() => {
		let e = r.groups ? r.view.groups : [];
		E.sight, r.view.nodes;
		let t = setTimeout(() => l(se, ur(e, U(L), E.scale)));
		return () => clearTimeout(t);
	});
	function ye() {
		E.fit();
	}
	function xe() {
		E.zoom(On);
	}
	function Ce() {
		E.zoom(1 / On);
	}
	function we() {
		r.onMove && U(F) !== void 0 && (l(y, !0), U(_)?.focus({ preventScroll: !0 }));
	}
	function Te(e) {
		let t;
		for (let { node: { id: n }, x: r, y: i, reach: a } of U(L).values()) {
			let o = Math.hypot(r + E.camera.x - e.x, i + E.camera.y - e.y);
			o <= Math.max(22, a) && (!t || o < t.far) && (t = {
				id: n,
				far: o
			});
		}
		return t?.id;
	}
	function Ee(e) {
		l(N, e, !0);
		let t = w.at.get(e);
		t && E.reveal(t);
	}
	function De(e, t) {
		w.put(e, t), r.onMove?.([{
			id: e,
			x: t.x,
			y: t.y
		}]), l(b, zn("drawing.put", { name: U(k).get(e)?.label ?? "" }), !0);
	}
	let Oe = {
		takes: (e, t) => {
			let n = r.onMove && Te(e), i = n && w.at.get(n);
			if (!n || !i || t && n !== U(F)) return !1;
			let a = E.toUnits(e);
			return S = {
				id: n,
				dx: i.x - a.x,
				dy: i.y - a.y
			}, !0;
		},
		drag: (e) => {
			if (!S) return;
			let { x: t, y: n } = E.toUnits(e);
			w.put(S.id, {
				x: t + S.dx,
				y: n + S.dy
			});
		},
		drop: () => {
			let e = S?.id;
			S = null;
			let t = e && w.at.get(e);
			e && t && De(e, {
				x: Math.round(t.x),
				y: Math.round(t.y)
			});
		},
		pan: (e, t) => E.pan(e, t),
		zoom: (e, t) => E.zoom(e, t),
		tap: (e, t) => {
			if (S = null, U(y) && U(F) !== void 0) {
				let { x: t, y: n } = E.toUnits(e);
				De(U(F), {
					x: Math.round(t),
					y: Math.round(n)
				});
				return;
			}
			let n = Te(e);
			n !== void 0 && (ee.begin(), l(N, n, !0), U(_)?.focus({ preventScroll: !0 }), t ? r.onOpen(n) : r.onSelect(n));
		},
		hover: (e) => l(x, Te(e) !== void 0),
		wheels: () => U(v) || document.documentElement.scrollHeight <= document.documentElement.clientHeight + 1
	};
	ge(() => Kn(U(h), Oe));
	let ke = {
		ArrowRight: "right",
		ArrowDown: "down",
		ArrowLeft: "left",
		ArrowUp: "up"
	}, Ae = {
		right: {
			x: 1,
			y: 0
		},
		down: {
			x: 0,
			y: 1
		},
		left: {
			x: -1,
			y: 0
		},
		up: {
			x: 0,
			y: -1
		}
	};
	function je(e, t) {
		let { x: n, y: i } = Ae[e], a = U(F) === void 0 ? void 0 : w.at.get(U(F));
		if (t.shiftKey) E.pan(-n * c.pan, -i * c.pan);
		else if (U(F) === void 0 || !a) return;
		else if (U(y) || t.altKey) {
			if (!r.onMove) return;
			De(U(F), {
				x: a.x + n * c.move,
				y: a.y + i * c.move
			}), E.reveal(w.at.get(U(F)));
		} else {
			let t = ee.step({
				at: w.at,
				contacts: U(j)
			}, U(F), e);
			t && Ee(t);
		}
	}
	let Me = {
		Enter: () => U(y) ? l(y, !1) : U(F) !== void 0 && r.onOpen(U(F)),
		" ": () => U(F) !== void 0 && r.onSelect(U(F)),
		Backspace: () => r.onBack(),
		Escape: () => U(y) ? l(y, !1) : r.onLeave(),
		Home: () => {
			ee.begin(), U(P) && Ee(U(P));
		},
		1: () => r.onSteps(1),
		2: () => r.onSteps(2),
		3: () => r.onSteps(3),
		"+": xe,
		"=": xe,
		"-": Ce,
		0: ye,
		"?": () => r.onHelp()
	};
	function W(e) {
		if (e.ctrlKey || e.metaKey || e.target !== U(_)) return;
		let t = ke[e.key], n = t ? () => je(t, e) : Me[e.key];
		!n || e.altKey && !t || (e.preventDefault(), e.stopPropagation(), n());
	}
	function Ne(e) {
		l(_, e, !0), He(() => U(v)) && e.focus({ preventScroll: !0 });
	}
	var Fe = {
		fit: ye,
		zoomIn: xe,
		zoomOut: Ce,
		startMove: we
	}, Ie = Di(), Le = R(Ie), Re = R(Le), ze = R(Re), Be = R(ze), Ve = z(Be);
	p(ze);
	var Y = z(ze);
	H(Y, 17, () => U(se), ({ key: e, outline: t }) => e, (e, t) => {
		let n = () => U(t).outline;
		var r = be(), i = s(r), a = (e) => {
			var t = mi();
			Z((e) => B(t, "d", e), [() => dr(n(), E.scale)]), J(e, t);
		};
		q(i, (e) => {
			n() && e(a);
		}), J(e, r);
	});
	var Ue = z(Y), We = z(Ue);
	H(We, 17, () => U(ie), ({ sort: e, d: t }) => e, (e, t) => {
		let n = () => U(t).d;
		var r = hi();
		Z(() => B(r, "d", n())), J(e, r);
	});
	var Ge = z(We), Ke = (e) => {
		var t = gi();
		Z((e) => B(t, "d", e), [() => ii(a(), U(L))]), J(e, t);
	};
	q(Ge, (e) => {
		a().length > 1 && e(Ke);
	});
	var qe = z(Ge);
	H(qe, 17, () => U(ne), ({ key: e, d: t, tie: n, strong: r }) => e, (e, t) => {
		let n = () => U(t).d, r = () => U(t).tie, a = () => U(t).strong;
		var o = _i();
		Z(() => {
			le(o, 0, ce([
				"e",
				`e--w${r().width}`,
				r().formal && "e--formal",
				a() && "e--strong",
				r().old && "e--old"
			])), B(o, "d", n()), B(o, "marker-end", r().directed ? `url(#${i}-arrow${a() ? "-strong" : ""})` : void 0);
		}), J(e, o);
	});
	var Je = z(qe);
	H(Je, 17, () => U(re), ({ key: e, d: t }) => e, (e, t) => {
		let n = () => U(t).d;
		var r = vi();
		Z(() => B(r, "d", n())), J(e, r);
	});
	var Ye = z(Je);
	H(Ye, 17, () => U(L).values(), ({ node: { id: e }, sort: t, x: n, y: r, r: i, ring: a }) => e, (e, t) => {
		let n = () => U(t).sort, r = () => U(t).x, i = () => U(t).y, a = () => U(t).r, o = () => U(t).ring;
		var s = bi(), c = R(s), l = (e) => {
			var t = yi();
			Z((e) => {
				le(t, 0, `ring k--${n() ?? ""}`), B(t, "r", e);
			}, [() => o().toFixed(1)]), J(e, t);
		};
		q(c, (e) => {
			o() && e(l);
		});
		var u = z(c);
		p(s), Z((e, t, r) => {
			B(s, "transform", `translate(${e ?? ""} ${t ?? ""})`), le(u, 0, `n k--${n() ?? ""}`), B(u, "d", r);
		}, [
			() => r().toFixed(1),
			() => i().toFixed(1),
			() => T(n(), 0, 0, a())
		]), J(e, s);
	});
	var Xe = z(Ye);
	H(Xe, 17, () => U(pe), ({ id: e, text: t, sort: n, x: r, y: i, inGroup: a }) => e, (e, t) => {
		let n = () => U(t).text, r = () => U(t).sort, i = () => U(t).x, a = () => U(t).y, o = () => U(t).inGroup;
		var s = xi(), c = X(s, !0);
		Z((e, t) => {
			le(s, 0, ce([
				"t",
				`t--${r()}`,
				o() && "t--in-group"
			])), B(s, "x", e), B(s, "y", t), K(c, n());
		}, [() => i().toFixed(1), () => a().toFixed(1)]), J(e, s);
	}), p(Re);
	var Ze = z(Re, 2), Qe = (e) => {
		var t = Ti(), n = s(t);
		Pe(n, () => U(ue).id, (e) => {
			var t = Si();
			let n;
			var a = R(t), o = X(a, !0);
			p(t), de(t, () => Ne), Z((e) => {
				le(t, 1, ce(["node-button", U(I) && "node-button--marked"])), B(t, "aria-describedby", `${i}-help`), n = C(t, "", n, {
					left: `${U(V).x ?? ""}px`,
					top: `${U(V).y ?? ""}px`,
					"--node": e
				}), K(o, U(me));
			}, [() => `${2 * Math.max(22, U(V).reach + 4)}px`]), G("click", t, ({ detail: e }) => e === 0 && r.onSelect(U(ue).id)), J(e, t);
		});
		var a = z(n, 2), o = (e) => {
			var t = wi();
			let n;
			var r = R(t), i = X(r, !0), a = z(r), o = (e) => {
				var t = Ci(), n = X(t, !0);
				Z((e) => K(n, e), [() => zn("drawing.schakel")]), J(e, t);
			};
			q(a, (e) => {
				U(ue).schakel && e(o);
			}), p(t), Z(() => {
				n = C(t, "", n, {
					left: `${U(fe).left ?? ""}px`,
					top: `${U(fe).top ?? ""}px`,
					width: `${U(fe).right - U(fe).left}px`,
					height: `${U(fe).bottom - U(fe).top}px`
				}), K(i, U(ue).label);
			}), J(e, t);
		};
		q(a, (e) => {
			U(fe) && e(o);
		}), J(e, t);
	};
	q(Ze, (e) => {
		U(V) && U(ue) && e(Qe);
	}), p(Le), f(Le, (e) => l(g, e), () => U(g));
	var $e = z(Le, 2), et = (e) => {
		var t = Ei(), n = R(t), r = X(n, !0), i = z(n, 2), a = X(i, !0);
		p(t), Z((e, t) => {
			K(r, e), K(a, t);
		}, [() => zn("drawing.moving", { name: U(ue).label }), () => zn("drawing.ready")]), G("click", i, () => {
			l(y, !1), U(_)?.focus({ preventScroll: !0 });
		}), J(e, t);
	};
	q($e, (e) => {
		U(y) && U(ue) && e(et);
	});
	var tt = z($e, 2), nt = X(tt, !0), Q = z(tt, 2), rt = X(Q, !0);
	return p(Ie), f(Ie, (e) => l(h, e), () => U(h)), Z((e, t) => {
		le(Ie, 1, ce([
			"drawing",
			U(x) && "drawing--hot",
			U(y) && "drawing--moving"
		])), B(Ie, "aria-label", e), B(Be, "id", `${i}-arrow`), B(Ve, "id", `${i}-arrow-strong`), B(Ue, "d", U(ae)), B(tt, "id", `${i}-help`), K(nt, t), K(rt, U(b));
	}, [() => zn("drawing.label"), () => zn("drawing.help")]), G("keydown", Ie, W), G("focusin", Ie, () => l(v, !0)), G("focusout", Ie, (e) => {
		(e.relatedTarget !== null || document.hasFocus()) && l(v, U(h).contains(e.relatedTarget), !0);
	}), J(e, Ie), O(Fe);
}
Fe([
	"keydown",
	"focusin",
	"focusout",
	"click"
]);
// src/map/kindcounts.ts
function ki(e, t) {
	let n = e?.view?.others ?? e?.overview?.dots, r = n ? [...new Set(n.kind)].map((e) => n.kinds[e]) : [], i = e?.view ? e.view.nodes.map((e) => e.kind) : n?.kind.map((e) => n.kinds[e]) ?? [], a = new Map();
	for (let e of i) a.set(e, (a.get(e) ?? 0) + 1);
	return At.filter((e) => a.has(e) || r.includes(e) || t.includes(e)).map((e) => ({
		kind: e,
		n: a.get(e) ?? 0
	}));
}
// src/map/Legend.svelte
var Ai = W("<li> </li>"), ji = W("<ul class=\"legend\"></ul>");
function Mi(e, t) {
	A(t, !0);
	var n = ji();
	H(n, 20, () => new Set(t.view.nodes.map((e) => e.kind)), (e) => e, (e, n) => {
		var r = Ai(), i = X(r, !0);
		Z((e) => K(i, e), [() => t.kindWord(n)]), J(e, r);
	}), p(n), J(e, n), O();
}
// src/map/MapBar.svelte
var Ni = W("<a><!> </a>"), Pi = W("<strong class=\"num\"> </strong> <!>", 1), Fi = W("<span class=\"chip\"><span class=\"chip__text\"> </span> <button type=\"button\" class=\"no-print\"><!></button></span>"), Ii = W("<button class=\"button button--quiet button--sm no-print\" type=\"button\"> </button>"), Li = W("<div class=\"map-bar\"><h1> </h1> <div class=\"map-bar__looks no-print\"><div class=\"segmented\" role=\"group\"></div><!></div> <div class=\"shown\" role=\"group\"><p id=\"getoond\" tabindex=\"-1\" role=\"status\"><!></p> <!> <!></div> <p class=\"map-summary\"> <!></p></div>");
function Ri(t, n) {
	A(n, !0);
	function r(e) {
		document.getElementById("getoond")?.focus({ preventScroll: !0 }), e();
	}
	var i = Li(), a = R(i), o = X(a, !0), c = z(a, 2), l = R(c);
	H(l, 20, () => ["kaart", "lijst"], (e) => e, (e, t) => {
		var r = Ni(), i = R(r), a = (e) => {
			se(e, {
				name: "map",
				small: !0
			});
		}, o = (e) => {
			ct(e, {
				name: "list",
				small: !0
			});
		};
		q(i, (e) => {
			t === "kaart" ? e(a) : e(o, -1);
		});
		var s = z(i, 1, !0);
		p(r), Z((e, i) => {
			B(r, "href", e), B(r, "aria-current", t === n.look ? "true" : void 0), K(s, i);
		}, [() => n.hrefOf(t), () => Q(`map.look.${t}`)]), J(e, r);
	}), p(l);
	var u = z(l);
	e(u, () => n.children ?? b), p(c);
	var d = z(c, 2), f = R(d), m = R(f), h = (e) => {
		var t = Pi(), r = s(t), i = X(r, !0), a = z(r), o = z(a), c = (e) => {
			var t = Te();
			Z((e) => K(t, `, ${e ?? ""}`), [() => Q("map.outside", {
				n: n.counts.outside,
				area: n.areaName
			})]), J(e, t);
		};
		q(o, (e) => {
			n.counts.outside && e(c);
		}), Z((e, t) => {
			K(i, e), K(a, ` ${t ?? ""}`);
		}, [() => Q("map.shown", {
			shown: n.counts.shown,
			total: n.counts.total
		}), () => Q("map.shown.word")]), J(e, t);
	};
	q(m, (e) => {
		n.counts && e(h);
	}), p(f);
	var g = z(f, 2);
	H(g, 17, () => n.reasons, ({ name: e, text: t }) => e, (e, t) => {
		let i = () => U(t).name, a = () => U(t).text;
		var o = Fi(), s = R(o), c = X(s, !0), l = z(s, 2), u = R(l);
		se(u, {
			name: "close",
			small: !0
		}), p(l), p(o), Z((e) => {
			K(c, a()), B(l, "aria-label", e);
		}, [() => Q("map.remove", { reason: a() })]), G("click", l, () => r(() => n.onRemove(i()))), J(e, o);
	});
	var _ = z(g, 2), v = (e) => {
		var t = Ii(), i = X(t, !0);
		Z((e) => K(i, e), [() => Q("wipe")]), G("click", t, () => r(n.onWipe)), J(e, t);
	};
	q(_, (e) => {
		n.reasons.length && e(v);
	}), p(d);
	var y = z(d, 2), x = R(y, !0), S = z(x), C = (e) => {
		var t = Te();
		Z((e) => K(t, ` ${e ?? ""}`), [() => Q("map.tooMany", { n: n.counts.tooMany })]), J(e, t);
	};
	q(S, (e) => {
		n.counts?.tooMany && e(C);
	}), p(y), p(i), Z((e, t, r) => {
		K(o, e), B(l, "aria-label", t), B(d, "aria-label", r), K(x, n.summary);
	}, [
		() => Q("map.title", { area: n.areaName }),
		() => Q("map.view"),
		() => Q("map.notice")
	]), J(t, i), O();
}
Fe(["click"]);
// src/map/MapFilter.svelte
var zi = W("<option> </option>"), Bi = W("<div class=\"field\"><label for=\"thema\"> </label> <select class=\"select\" id=\"thema\"><option> </option><!></select></div>"), Vi = W("<label class=\"check\"><input type=\"checkbox\"/> <!> <span class=\"n\"> </span></label>"), Hi = W("<fieldset><legend> </legend> <!></fieldset>"), Ui = W("<label class=\"check\"><input type=\"checkbox\"/> </label>"), Wi = W("<button class=\"button button--secondary map-filter__wipe\" type=\"button\"> </button>"), Gi = W("<details class=\"map-filter no-print\"><summary><!> </summary> <form><!> <!> <!> <!> <div class=\"field\"><label for=\"leeftijd\"> </label> <select class=\"select\" id=\"leeftijd\"><option> </option><!></select></div> <div class=\"field\"><label for=\"net\"> </label> <select class=\"select\" id=\"net\"></select></div> <fieldset><legend> </legend> <label class=\"check\"><input type=\"checkbox\"/> </label> <label class=\"check\"><input type=\"checkbox\"/> <span class=\"n\"> </span></label></fieldset> <!></form></details>");
function Ki(e, t) {
	A(t, !0);
	let r = ["fresh", "old"], a = (e, t) => e.length === 0 || e.includes(t), o = n(() => t.kinds.map((e) => e.kind)), s = matchMedia("(min-width: 70rem)"), c = M(u(s.matches));
	ge(() => {
		let e = () => l(c, s.matches, !0);
		return s.addEventListener("change", e), () => s.removeEventListener("change", e);
	});
	var d = Gi(), f = R(d), m = R(f);
	se(m, { name: "filter" });
	var v = z(m, 1, !0);
	p(f);
	var y = z(f, 2), b = R(y), S = (e) => {
		var n = Bi(), r = R(n), i = X(r, !0), a = z(r, 2), o = R(a), s = X(o, !0);
		o.value = o.__value = "";
		var c = z(o);
		H(c, 17, () => t.themes, (e) => e.code, (e, t) => {
			var n = zi(), r = X(n, !0), i = {};
			Z(() => {
				K(r, U(t).label), i !== (i = U(t).code) && (n.value = (n.__value = i) ?? "");
			}), J(e, n);
		}), p(a);
		var l;
		h(a), p(n), Z((e, n) => {
			K(i, e), K(s, n), l !== (l = t.asked.theme ?? "") && (a.value = (a.__value = l) ?? "", w(a, l));
		}, [() => Q("list.theme"), () => Q("list.allThemes")]), G("change", a, (e) => t.onAsk({
			...t.asked,
			path: void 0,
			theme: e.currentTarget.value || void 0
		})), J(e, n);
	};
	q(b, (e) => {
		t.themes.length && e(S);
	});
	var C = z(b, 2), ee = (e) => {
		var n = Hi(), r = R(n), s = X(r, !0), c = z(r, 2);
		H(c, 17, () => t.kinds, ({ kind: e, word: t, n }) => e, (e, n) => {
			let r = () => U(n).kind, s = () => U(n).word, c = () => U(n).n;
			var l = Vi(), u = R(l);
			i(u);
			var d = z(u, 2);
			x(d, { get kind() {
				return r();
			} });
			var f = z(d, 1, !0), m = z(f), h = X(m, !0);
			p(l), Z((e) => {
				_(u, e), K(f, s()), K(h, c());
			}, [() => a(t.asked.kinds, r())]), G("change", u, () => t.onAsk({
				...t.asked,
				path: void 0,
				kinds: Bt(t.asked.kinds, r(), U(o))
			})), J(e, l);
		}), p(n), Z((e) => K(s, e), [() => Q("filter.kind")]), J(e, n);
	};
	q(C, (e) => {
		t.kinds.length && e(ee);
	});
	var T = z(C, 2), E = (e) => {
		{
			let r = n(() => Q("filter.steps", { who: t.focusName })), i = n(() => [
				"1",
				"2",
				"3"
			].map((e) => ({
				value: e,
				text: e
			}))), a = n(() => String(t.asked.hops));
			pe(e, {
				name: "stappen",
				get label() {
					return U(r);
				},
				get options() {
					return U(i);
				},
				get value() {
					return U(a);
				},
				onChoose: (e) => t.onAsk({
					...t.asked,
					hops: Number(e)
				})
			});
		}
	};
	q(T, (e) => {
		t.asked.focus && e(E);
	});
	var D = z(T, 2), k = (e) => {
		var n = Hi(), r = R(n), o = X(r, !0), s = z(r, 2);
		H(s, 17, () => t.lines, (e) => e.code, (e, n) => {
			var r = Ui(), o = R(r);
			i(o);
			var s = z(o, 1, !0);
			p(r), Z((e, t) => {
				_(o, e), K(s, t);
			}, [() => a(t.asked.lines, U(n).code), () => g(U(n).label)]), G("change", o, () => t.onAsk({
				...t.asked,
				path: void 0,
				lines: Bt(t.asked.lines, U(n).code, jt)
			})), J(e, r);
		}), p(n), Z((e) => K(o, e), [() => Q("filter.lines")]), J(e, n);
	};
	q(D, (e) => {
		t.lines.length && e(k);
	});
	var j = z(D, 2), N = R(j), F = X(N, !0), I = z(N, 2), L = R(I), te = X(L, !0);
	L.value = L.__value = "";
	var ne = z(L);
	H(ne, 16, () => r, (e) => e, (e, t) => {
		var n = zi(), r = X(n, !0), i = {};
		Z((e) => {
			K(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => g(Q(`map.age.${t}`))]), J(e, n);
	}), p(I);
	var re;
	h(I), p(j);
	var ie = z(j, 2), ae = R(ie), oe = X(ae, !0), V = z(ae, 2);
	H(V, 20, () => kt, (e) => e, (e, t) => {
		var n = zi(), r = X(n, !0), i = {};
		Z((e) => {
			K(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => Q(`net.${t}`)]), J(e, n);
	}), p(V);
	var ce;
	h(V), p(ie);
	var le = z(ie, 2), ue = R(le), de = X(ue, !0), fe = z(ue, 2), me = R(fe);
	i(me);
	var he = z(me, 1, !0);
	p(fe);
	var _e = z(fe, 2), ve = R(_e);
	i(ve);
	var ye = z(ve, 1, !0), be = z(ye), xe = X(be, !0);
	p(_e), p(le);
	var Se = z(le, 2), Ce = (e) => {
		var n = Wi(), r = X(n, !0);
		Z((e) => K(r, e), [() => Q("wipe")]), G("click", n, () => t.onAsk(Mt)), J(e, n);
	};
	q(Se, (e) => {
		t.count && e(Ce);
	}), p(y), p(d), Z((e, n, r, i, a, o, s, c) => {
		K(v, e), B(y, "aria-label", n), K(F, r), K(te, i), re !== (re = t.asked.age ?? "") && (I.value = (I.__value = re) ?? "", w(I, re)), K(oe, a), ce !== (ce = t.asked.net) && (V.value = (V.__value = ce) ?? "", w(V, ce)), K(de, o), _(me, t.groups), K(he, s), _(ve, t.proposals), K(ye, c), K(xe, t.proposalCount);
	}, [
		() => t.count ? Q("filter.count", { n: t.count }) : Q("filter.title"),
		() => Q("filter.title"),
		() => Q("filter.age"),
		() => Q("filter.age.all"),
		() => Q("filter.net"),
		() => Q("filter.also"),
		() => Q("filter.groups"),
		() => Q("filter.proposals")
	]), Ee("submit", y, (e) => e.preventDefault()), G("change", I, (e) => t.onAsk({
		...t.asked,
		path: void 0,
		age: e.currentTarget.value || void 0
	})), G("change", V, (e) => t.onAsk({
		...t.asked,
		net: e.currentTarget.value
	})), G("change", me, (e) => t.onShow("groups", e.currentTarget.checked)), G("change", ve, (e) => t.onShow("proposals", e.currentTarget.checked)), P("open", "toggle", d, (e) => l(c, e), () => U(c)), J(e, d), O();
}
Fe(["change", "click"]);
// src/map/MapHelp.svelte
var qi = W("<div><dt><kbd> </kbd></dt><dd> </dd></div>"), Ji = W("<li> </li>"), Yi = W("<p> </p> <dl class=\"facts facts--words\"></dl> <section class=\"stack\"><h3> </h3> <ul class=\"rules-list\"></ul></section>", 1);
function Xi(e, t) {
	A(t, !0);
	let r = [
		[Q("keys.key.arrows"), Q("keys.arrows")],
		["Enter", Q("keys.enter")],
		["Backspace", Q("keys.backspace")],
		["1 2 3", Q("keys.steps")],
		["Home", Q("keys.home")],
		[`Shift + ${Q("keys.key.arrows")}`, Q("keys.shift")],
		["+ −", Q("keys.zoom")],
		["Esc", Q("keys.esc")],
		["Ctrl + Z", Q("keys.undo")],
		["?", Q("keys.help")]
	];
	{
		let i = n(() => Q("keys.title"));
		Ze(e, {
			id: "toetsen",
			get title() {
				return U(i);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, t) => {
				var i = Yi(), a = s(i), o = X(a, !0), c = z(a, 2);
				H(c, 21, () => r, ([e, t]) => e, (e, t) => {
					var r = n(() => ee(U(t), 2));
					let i = () => U(r)[0], a = () => U(r)[1];
					var o = qi(), s = R(o), c = R(s), l = X(c, !0);
					p(s);
					var u = z(s), d = X(u, !0);
					p(o), Z(() => {
						K(l, i()), K(d, a());
					}), J(e, o);
				}), p(c);
				var l = z(c, 2), u = R(l), d = X(u, !0), f = z(u, 2);
				H(f, 20, () => [
					"size",
					"ring",
					"line",
					"dots",
					"place"
				], (e) => e, (e, t) => {
					var n = Ji(), r = X(n, !0);
					Z((e) => K(r, e), [() => Q(`keys.read.${t}`)]), J(e, n);
				}), p(f), p(l), Z((e, t) => {
					K(o, e), K(d, t);
				}, [() => Q("keys.text"), () => Q("keys.read.title")]), J(e, i);
			},
			$$slots: { default: !0 }
		});
	}
	O();
}
// src/map/rows.ts
var Zi = [
	"label",
	"kind",
	"schakel",
	"hops",
	"ties",
	"confirmed"
];
function Qi(e) {
	let t = new Map(e.nodes.map((e) => [e.id, e])), n = new Map(e.nodes.map((e) => [e.id, []]));
	for (let r of e.ties) {
		let [e, i] = [t.get(r.from), t.get(r.to)];
		e && i && (n.get(e.id).push({
			node: i,
			tie: r
		}), n.get(i.id).push({
			node: e,
			tie: r
		}));
	}
	return e.nodes.map((e) => {
		let t = n.get(e.id), r = new Set(t.map((e) => e.node.id)).size;
		return {
			node: e,
			contacts: t,
			more: Math.max(0, e.ties - r)
		};
	});
}
function $i(e, t) {
	let n = t === "label" || t === "kind" || t === "hops" ? t : `-${t}`, r = n === t ? `-${t}` : t;
	return e === n ? r : e === r ? "" : n;
}
function ea(e, t, n) {
	if (!t) return e;
	let r = t.startsWith("-"), i = t.replace("-", ""), a = new Intl.Collator(o()), s = (e, t) => {
		switch (i) {
			case "label": return a.compare(e.label, t.label);
			case "kind": return a.compare(n(e.kind), n(t.kind));
			case "schakel": return Number(e.schakel) - Number(t.schakel);
			case "hops": return (e.hops ?? Infinity) - (t.hops ?? Infinity) || 0;
			case "ties": return e.ties - t.ties;
			case "confirmed": return (e.confirmed ?? "").localeCompare(t.confirmed ?? "");
		}
	};
	return e.toSorted((e, t) => r ? -s(e.node, t.node) : s(e.node, t.node));
}
// src/map/MapList.svelte
var ta = W("<th scope=\"col\"><button class=\"sort\" type=\"button\"> </button></th>"), na = W("<option> </option>"), ra = W("<td class=\"is-num\"> </td>"), ia = W("<li><a> </a></li>"), aa = W("<li class=\"muted\"> </li>"), oa = W("<ul class=\"inline-list\"><!> <!></ul>"), sa = W(" <span class=\"badge badge--warn\"> </span>", 1), ca = W(" <!>", 1), la = W("<span class=\"muted\"> </span>"), ua = W("<tr><th scope=\"row\"><button class=\"link-button\" type=\"button\"> </button></th><td><span class=\"kind\"><!> </span></td><td> </td><!><td class=\"is-num\"> </td><td><!></td><td><!></td></tr>"), da = W("<p class=\"muted small map-list__same\"> </p> <div class=\"field only-small no-print\"><label for=\"sorteer\"> </label> <select class=\"select\" id=\"sorteer\"><option> </option><!></select></div> <table class=\"table table--stack table--sort\"><caption class=\"sr\"> </caption><thead><tr><!><!><!><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table>", 1);
function fa(e, t) {
	A(t, !0);
	let r = (e, t = b) => {
		var n = ta(), r = R(n), a = X(r, !0);
		p(n), Z((e, r) => {
			le(n, 1, e), B(n, "aria-sort", r), K(a, U(c)[t()]);
		}, [() => ce([d(t()) && "is-num"]), () => u(t())]), G("click", r, () => l(i, $i(U(i), t()), !0)), J(e, n);
	}, i = M(""), a = n(() => ea(t.rows, U(i), t.kindWord)), o = n(() => Zi.filter((e) => e !== "hops" || t.withSteps)), c = n(() => ({
		label: Q("col.name"),
		kind: Q("col.kind"),
		schakel: Q("col.schakel"),
		hops: Q("col.steps"),
		ties: Q("col.ties"),
		confirmed: Q("col.data")
	})), u = (e) => U(i) === e ? "ascending" : U(i) === `-${e}` ? "descending" : void 0, d = (e) => e === "hops" || e === "ties";
	var f = da(), m = s(f), g = X(m, !0), _ = z(m, 2), v = R(_), y = X(v, !0), S = z(v, 2), C = R(S), w = X(C, !0);
	C.value = C.__value = "";
	var ee = z(C);
	H(ee, 16, () => U(o).flatMap((e) => [e, `-${e}`]), (e) => e, (e, t) => {
		var n = na(), r = X(n, !0), i = {};
		Z((e) => {
			K(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => Q(`twin.sort.${t}`)]), J(e, n);
	}), p(S), h(S), p(_);
	var T = z(_, 2), E = R(T), D = X(E, !0), k = z(E), j = R(k), N = R(j);
	H(N, 16, () => [
		"label",
		"kind",
		"schakel"
	], (e) => e, (e, t) => {
		r(e, () => t);
	});
	var P = z(N), F = (e) => {
		r(e, () => "hops");
	};
	q(P, (e) => {
		t.withSteps && e(F);
	});
	var I = z(P);
	r(I, () => "ties");
	var L = z(I), te = X(L, !0);
	r(z(L), () => "confirmed"), p(j), p(k);
	var ne = z(k);
	H(ne, 21, () => U(a), ({ node: e, contacts: t, more: n }) => e.id, (e, r) => {
		let i = () => U(r).node, a = () => U(r).contacts, o = () => U(r).more;
		var c = ua(), l = R(c), u = R(l), d = X(u, !0);
		p(l);
		var f = z(l), m = R(f), h = R(m);
		x(h, {
			get kind() {
				return i().kind;
			},
			get ring() {
				return i().schakel;
			}
		});
		var g = z(h, 1, !0);
		p(m), p(f);
		var _ = z(f), v = X(_, !0), y = z(_), b = (e) => {
			var t = ra(), n = X(t, !0);
			Z((e) => {
				B(t, "data-label", e), K(n, i().hops ?? "");
			}, [() => Q("col.steps")]), J(e, t);
		};
		q(y, (e) => {
			t.withSteps && e(b);
		});
		var S = z(y), C = X(S, !0), w = z(S), ee = R(w), T = (e) => {
			var n = oa(), r = R(n);
			H(r, 17, a, Be, (e, n) => {
				let r = () => U(n).node;
				var i = ia(), a = R(i), o = X(a, !0);
				p(i), Z((e) => {
					B(a, "href", e), K(o, r().label);
				}, [() => t.hrefOf(r().id)]), J(e, i);
			});
			var i = z(r, 2), s = (e) => {
				var t = aa(), n = X(t, !0);
				Z((e) => K(n, e), [() => Q("twin.more", { n: o() })]), J(e, t);
			};
			q(i, (e) => {
				o() && e(s);
			}), p(n), J(e, n);
		};
		q(ee, (e) => {
			(a().length || o()) && e(T);
		}), p(w);
		var E = z(w), D = R(E), O = (e) => {
			var r = ca(), a = s(r, !0), o = z(a), c = (e) => {
				var t = sa(), n = s(t, !0);
				n.nodeValue = " ";
				var r = z(n), i = X(r, !0);
				Z((e) => K(i, e), [() => Q("age.old")]), J(e, t);
			}, l = n(() => at(i().confirmed, t.day));
			q(o, (e) => {
				U(l) && e(c);
			}), Z((e) => K(a, e), [() => it(i().confirmed, t.day)]), J(e, r);
		}, k = (e) => {
			var t = la(), n = X(t, !0);
			Z((e) => K(n, e), [() => Q("age.unknown")]), J(e, t);
		};
		q(D, (e) => {
			i().confirmed ? e(O) : e(k, -1);
		}), p(E), p(c), Z((e, n, r, a, o, s, l) => {
			B(c, "data-id", i().id), B(c, "aria-current", i().id === t.selected ? "true" : void 0), B(u, "aria-pressed", i().id === t.selected), K(d, i().label), B(f, "data-label", e), K(g, n), B(_, "data-label", r), K(v, a), B(S, "data-label", o), K(C, i().ties), B(w, "data-label", s), B(E, "data-label", l);
		}, [
			() => Q("col.kind"),
			() => t.kindWord(i().kind),
			() => Q("col.schakel"),
			() => Q(i().schakel ? "yes" : "no"),
			() => Q("col.ties"),
			() => Q("col.knows"),
			() => Q("col.data")
		]), G("click", u, () => t.onSelect(i().id)), J(e, c);
	}), p(ne), p(T), Z((e, t, n, r, i) => {
		K(g, e), K(y, t), K(w, n), K(D, r), K(te, i);
	}, [
		() => Q("twin.same", { n: t.rows.length }),
		() => Q("twin.sort"),
		() => Q("twin.sort.map"),
		() => Q("twin.captionMap"),
		() => Q("col.knows")
	]), oe(S, () => U(i), (e) => l(i, e)), J(e, f), O();
}
Fe(["click"]);
// src/map/overview/groups.ts
var pa = [
	"bewoner",
	"professional",
	"organisatie",
	"activiteit"
], ma = 34, ha = (e) => ma * Math.sqrt(e);
function ga(e, t) {
	return e.map((e, n) => ({
		index: n,
		x: e.x,
		y: e.y,
		name: e.label ?? t(n + 1),
		size: e.size,
		sorts: _a(e.kinds),
		outside: e.ties.reduce((e, t) => e + t, 0),
		leads: e.to.map((t, n) => ({
			index: t,
			ties: e.ties[n] ?? 0
		})).sort((e, t) => t.ties - e.ties || e.index - t.index),
		r: ha(e.size),
		cluster: e
	}));
}
function _a(e) {
	let t = new Map();
	for (let [n, r] of Object.entries(e)) t.set(te(n), (t.get(te(n)) ?? 0) + r);
	return pa.flatMap((e) => t.get(e) ? [{
		sort: e,
		n: t.get(e)
	}] : []);
}
var va = (e) => e.map(({ index: e }) => e).sort((t, n) => e[n].size - e[t].size || t - n), ya = 240, ba = 3;
function xa(e) {
	let t = new Map();
	for (let n of e) for (let { index: r, ties: i } of n.leads.slice(0, ba)) {
		let a = e[r];
		if (!a || a === n || i <= 0) continue;
		let o = `${Math.min(n.index, r)} ${Math.max(n.index, r)}`;
		t.has(o) || t.set(o, {
			from: n,
			to: a,
			ties: i,
			width: 1
		});
	}
	let n = [...t.values()].sort((e, t) => t.ties - e.ties).slice(0, ya), r = n[0]?.ties ?? 0;
	return n.map((e) => ({
		...e,
		width: e.ties > r / 2 ? 3 : e.ties > r / 6 ? 2 : 1
	})).reverse();
}
function Sa({ sorts: e, size: t, x: n, y: r }, i) {
	let a = e.length > 1 ? .05 : 0, o = e.reduce((e, { n: t }) => e + t, 0) || t, s = -Math.PI / 2;
	return e.map(({ sort: e, n: t }) => {
		let c = t / o * 2 * Math.PI, l = Ca(n, r, i, s + a / 2, s + Math.max(c - a / 2, a));
		return s += c, {
			sort: e,
			d: l
		};
	});
}
function Ca(e, t, n, r, i) {
	let a = (r) => `${(e + n * Math.cos(r)).toFixed(1)} ${(t + n * Math.sin(r)).toFixed(1)}`, o = n.toFixed(1);
	return `M${a(r)}A${o} ${o} 0 0 1 ${a((r + i) / 2)}A${o} ${o} 0 0 1 ${a(i)}`;
}
// src/map/overview/dots.ts
function wa({ x: e, y: t, kind: n, kinds: r, from: i, to: a }) {
	let o = r.map((e) => pa.indexOf(te(e)));
	return {
		x: Float32Array.from(e),
		y: Float32Array.from(t),
		sort: Uint8Array.from(n, (e) => o[e] ?? 0),
		from: Uint32Array.from(i),
		to: Uint32Array.from(a)
	};
}
function Ta({ x: e, y: t }, { left: n, top: r, right: i, bottom: a }) {
	let o = 0;
	for (let s = 0; s < e.length; s++) e[s] >= n && e[s] <= i && t[s] >= r && t[s] <= a && (o += 1);
	return o;
}
var Ea = (e) => Math.min(9, Math.max(1.6, e * 13)), Da = (e) => Math.min(.5, Math.max(.04, 600 / Math.max(1, e))), Oa = 2e3, ka = 12e3, Aa = 2.5;
function ja(e, t, n, { camera: r, size: i, radius: a, lines: o }) {
	e.clearRect(0, 0, i.width, i.height);
	let [s, c] = [new Float32Array(t.x.length), new Float32Array(t.x.length)];
	for (let e = 0; e < s.length; e++) s[e] = t.x[e] * r.scale + r.x, c[e] = t.y[e] * r.scale + r.y;
	let l = (e) => s[e] >= -a && c[e] >= -a && s[e] <= i.width + a && c[e] <= i.height + a;
	if (o) {
		e.beginPath();
		for (let n = 0; n < t.from.length; n++) {
			let [r, i] = [t.from[n], t.to[n]];
			(l(r) || l(i)) && (e.moveTo(s[r], c[r]), e.lineTo(s[i], c[i]));
		}
		e.globalAlpha = Da(t.from.length), e.strokeStyle = n.line, e.stroke(), e.globalAlpha = 1;
	}
	for (let [r, i] of pa.entries()) {
		let o = new Path2D(a < Aa ? void 0 : T(i, 0, 0, a));
		a < Aa && o.rect(-a, -a, 2 * a, 2 * a), e.fillStyle = n.sorts[r];
		for (let n = 0; n < s.length; n++) t.sort[n] === r && l(n) && (e.translate(s[n], c[n]), e.fill(o), e.translate(-s[n], -c[n]));
	}
}
// src/map/overview/DotsCanvas.svelte
var Ma = W("<canvas class=\"dots\" aria-hidden=\"true\"></canvas>");
function Na(e, t) {
	A(t, !0);
	let n = M(void 0);
	ge(() => {
		if (!U(n) || t.size.width === 0) return;
		let [e, r] = [U(n).getContext("2d"), Math.min(2, window.devicePixelRatio)], [i, a] = [Math.round(t.size.width * r), Math.round(t.size.height * r)];
		U(n).width !== i && (U(n).width = i), U(n).height !== a && (U(n).height = a);
		let o = {
			camera: t.camera,
			size: t.size,
			radius: Ea(t.camera.scale),
			lines: !t.moving
		}, s = requestAnimationFrame(() => {
			e?.setTransform(r, 0, 0, r, 0, 0), e && ja(e, t.dots, t.inks, o);
		});
		return () => cancelAnimationFrame(s);
	});
	var r = Ma();
	f(r, (e) => l(n, e), () => U(n)), J(e, r), O();
}
// src/map/overview/DotsGpu.svelte
var Pa = W("<div aria-hidden=\"true\"></div>");
function Fa(e, t) {
	A(t, !0);
	let n = M(void 0), r = M(void 0), i;
	ge(() => {
		if (!U(n)) return;
		let [e, a] = [U(n), t.dots], o = !1, s;
		return $e(async () => {
			let { open: e } = await import("./sigma.js").then((e) => e.t);
			return { open: e };
		}, [], import.meta.url).then(({ open: n }) => {
			o || (i = t.inks, l(r, s = n(e, a, t.inks, {
				sorts: pa,
				radiusAt: Ea,
				lineOpacity: Da(a.from.length)
			}, t.onLost)));
		}).catch(t.onLost), () => {
			o = !0, l(r, void 0), s?.close();
		};
	}), ge(() => {
		U(r) && t.inks !== i && (i = t.inks, U(r).colour(t.inks));
	}), ge(() => {
		t.shown && U(r)?.look(t.camera, t.size, t.moving);
	});
	var a = Pa();
	f(a, (e) => l(n, e), () => U(n)), Z(() => le(a, 1, ce(["dots", !t.shown && "dots--off"]))), J(e, a), O();
}
// src/map/overview/gpu.ts
var Ia, La = /swiftshader|llvmpipe|softpipe|software|basic render/i;
function Ra() {
	return Ia ??= Ba(document.createElement("canvas")), Ia;
}
function za() {
	Ia = !1;
}
function Ba(e) {
	let t = { failIfMajorPerformanceCaveat: !0 }, n = e.getContext("webgl2", t) ?? e.getContext("webgl", t);
	if (!n) return !1;
	let r = n.getExtension("WEBGL_debug_renderer_info"), i = String(n.getParameter(r ? r.UNMASKED_RENDERER_WEBGL : n.RENDERER));
	return n.getExtension("WEBGL_lose_context")?.loseContext(), !La.test(i);
}
// src/map/overview/SortMark.svelte
var Va = Y("<svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path></path></svg>");
function Ha(e, t) {
	A(t, !0);
	var n = Va(), r = X(n);
	Z((e) => {
		le(r, 0, `k k--${t.sort ?? ""}`), B(r, "d", e);
	}, [() => T(t.sort, 10, 10, 7.4)]), J(e, n), O();
}
// src/map/overview/text.ts
var $ = Ie({
	"groups.label": "Groepen op de kaart",
	"groups.numbered": "Groep {n}",
	"groups.button": "{name}, {who}, {outside}",
	"groups.who": {
		one: "{n} mens of organisatie",
		other: "{n} mensen en organisaties"
	},
	"groups.outside": {
		one: "{n} contact met andere groepen",
		other: "{n} contacten met andere groepen"
	},
	"groups.keys": "Pijltjes: groep ernaast. Page Down: volgende groep. Enter: toon namen.",
	"groups.hint": "Kies een groep. Dan ziet u namen.",
	"groups.nearer": "Zoom in om stippen te zien.",
	"groups.tools": "Kaart bedienen",
	"groups.fit": "Passend maken",
	"groups.in": "Inzoomen",
	"groups.out": "Uitzoomen",
	"groups.box": "Toon namen in dit beeld",
	"groups.size": "Grootte: aantal mensen en organisaties",
	"groups.line": "Dikte: aantal contacten",
	"groups.legend": "Legenda",
	"sort.bewoner": "Bewoner",
	"sort.professional": "Professional",
	"sort.organisatie": "Organisatie",
	"sort.activiteit": "Activiteit of plek",
	"twin.title": "Groepen in {area}",
	"twin.caption": "Dezelfde groepen als op de kaart, met aantallen per soort",
	"twin.none": "Wij zien hier nog geen groepen.",
	"twin.group": "Groep",
	"twin.size": "Totaal",
	"twin.sorts": "Wie en wat",
	"twin.outside": "Contact met andere groepen",
	"twin.leads": "Meest met",
	"twin.alone": {
		one: "Er is {n} die bij geen groep hoort.",
		other: "Er zijn er {n} die bij geen groep horen."
	}
}, {
	"groups.label": "Groups on the map",
	"groups.numbered": "Group {n}",
	"groups.button": "{name}, {who}, {outside}",
	"groups.who": {
		one: "{n} person or organisation",
		other: "{n} people and organisations"
	},
	"groups.outside": {
		one: "{n} contact with other groups",
		other: "{n} contacts with other groups"
	},
	"groups.keys": "Arrows: next group on that side. Page Down: next group. Enter: show names.",
	"groups.hint": "Choose a group. Then you see names.",
	"groups.nearer": "Zoom in to see dots.",
	"groups.tools": "Work the map",
	"groups.fit": "Fit to screen",
	"groups.in": "Zoom in",
	"groups.out": "Zoom out",
	"groups.box": "Show names in this view",
	"groups.size": "Size: number of people and organisations",
	"groups.line": "Width: number of contacts",
	"groups.legend": "Legend",
	"sort.bewoner": "Resident",
	"sort.professional": "Professional",
	"sort.organisatie": "Organisation",
	"sort.activiteit": "Activity or place",
	"twin.title": "Groups in {area}",
	"twin.caption": "The same groups as on the map, with numbers per kind",
	"twin.none": "We see no groups here yet.",
	"twin.group": "Group",
	"twin.size": "Total",
	"twin.sorts": "Who and what",
	"twin.outside": "Contacts with other groups",
	"twin.leads": "Most with",
	"twin.alone": {
		one: "There is {n} that belongs to no group.",
		other: "There are {n} that belong to no group."
	}
}), Ua = W("<button class=\"group-button\" type=\"button\" data-no-gesture=\"\"></button>"), Wa = W("<span><!> </span>"), Ga = W("<div class=\"group-plate\" aria-hidden=\"true\"><b> </b> <span class=\"group-plate__sorts\"></span> <small> </small></div>"), Ka = W("<p class=\"sr\"> </p> <!> <!>", 1);
function qa(e, t) {
	let r = Se();
	A(t, !0);
	let i = M(void 0), a = M(void 0), o = M(!1), c = n(() => t.group.x * t.camera.scale + t.camera.x), u = n(() => t.group.y * t.camera.scale + t.camera.y), d = n(() => Math.max(44, t.disc ? 2 * t.group.r * t.camera.scale : 0)), m = n(() => $("groups.button", {
		name: t.group.name,
		who: $("groups.who", { n: t.group.size }),
		outside: $("groups.outside", { n: t.group.outside })
	}));
	function h() {
		U(i)?.focus({ preventScroll: !0 });
	}
	function g(e) {
		l(o, e, !0), t.onFocus(e);
	}
	ge(() => {
		U(i) && (U(i).style.transform = `translate(${U(c) - U(d) / 2}px, ${U(u) - U(d) / 2}px)`, U(i).style.width = U(i).style.height = `${U(d)}px`);
	}), ge(() => {
		if (!U(a)) return;
		let { offsetWidth: e, offsetHeight: n } = U(a), r = Math.max(4, Math.min(t.size.width - e - 4, U(c) - e / 2)), i = U(u) + U(d) / 2 + 10, o = i + n > t.size.height - 4 ? Math.max(4, U(u) - U(d) / 2 - 10 - n) : i;
		U(a).style.transform = `translate(${r}px, ${o}px)`;
	});
	var _ = { focus: h }, v = Ka(), y = s(v), b = X(y, !0), x = z(y, 2);
	Pe(x, () => t.group.index, (e) => {
		var n = Ua();
		f(n, (e) => l(i, e), () => U(i)), Z(() => {
			B(n, "aria-label", U(m)), B(n, "aria-describedby", `${r}-keys`);
		}), G("click", n, function(...e) {
			t.onOpen?.apply(this, e);
		}), G("keydown", n, function(...e) {
			t.onKey?.apply(this, e);
		}), Ee("focus", n, () => g(!0)), Ee("blur", n, () => g(!1)), J(e, n);
	});
	var S = z(x, 2), C = (e) => {
		var n = Ga(), r = R(n), i = X(r, !0), o = z(r, 2);
		H(o, 21, () => t.group.sorts, ({ sort: e, n: t }) => e, (e, n) => {
			let r = () => U(n).sort, i = () => U(n).n;
			var a = Wa(), o = R(a);
			Ha(o, { get sort() {
				return r();
			} });
			var s = z(o, 1, !0);
			p(a), Z((e) => K(s, e), [() => t.number(i())]), J(e, a);
		}), p(o);
		var s = z(o, 2), c = X(s, !0);
		p(n), f(n, (e) => l(a, e), () => U(a)), Z((e) => {
			K(i, t.group.name), K(c, e);
		}, [() => $("groups.outside", { n: t.group.outside })]), J(e, n);
	};
	return q(S, (e) => {
		U(o) && e(C);
	}), Z((e) => {
		B(y, "id", `${r}-keys`), K(b, e);
	}, [() => $("groups.keys")]), J(e, v), O(_);
}
Fe(["click", "keydown"]);
var [Ja, Ya, Xa] = [
	8,
	8,
	10
], Za = 28, Qa = 30, $a = .14, eo = 14;
function to(e, t, n, r, i, a) {
	let o = e.filter((e) => ro(io(e, t, r), n)).sort((e, t) => t.size - e.size || e.index - t.index), s = [], c = (n.right - n.left) * (n.bottom - n.top) * $a;
	for (let e of o) {
		let n = so(e, r && e.r * t >= 17, o.length <= Qa, a);
		if (c -= n.width * n.height, c < 0) break;
		s.push(n);
	}
	let l = s.map((e) => ({
		id: String(e.group.index),
		width: e.width,
		height: e.height,
		places: oo(e, io(e.group, t, r)),
		anchor: {
			x: e.group.x * t,
			y: e.group.y * t
		},
		importance: e.group.size
	})), u = r ? o.filter(({ r: e }) => e * t > eo).map((e) => ao(e, t)) : [], d = jr(l, [...i, ...u], n);
	return s.flatMap((e) => {
		let t = d.get(String(e.group.index)), r = t && Or(t, e);
		return r && no(r, n) ? [{
			...e,
			x: r.left,
			y: r.top
		}] : [];
	});
}
var no = (e, t) => e.left >= t.left && e.right <= t.right && e.top >= t.top && e.bottom <= t.bottom, ro = (e, t) => e.left < t.right && e.right > t.left && e.top < t.bottom && e.bottom > t.top;
function io({ x: e, y: t, r: n, cluster: { box: r } }, i, a) {
	let [o, s, c, l] = a ? [
		e - n,
		t - n,
		e + n,
		t + n
	] : r;
	return {
		left: o * i,
		top: s * i,
		right: c * i,
		bottom: l * i
	};
}
function ao({ x: e, y: t, r: n }, r) {
	let i = n * r * .7;
	return {
		left: e * r - i,
		right: e * r + i,
		top: t * r - i,
		bottom: t * r + i
	};
}
function oo({ width: e, height: t }, { left: n, top: r, right: i, bottom: a }) {
	let [o, s] = [(n + i) / 2, (r + a) / 2], c = [
		0,
		-1,
		1
	].map((e) => ({
		x: o,
		y: s + e * t
	})), l = [
		{
			x: o,
			y: a + 2 + t / 2
		},
		{
			x: o,
			y: r - 2 - t / 2
		},
		{
			x: i + 3 + e / 2,
			y: s
		},
		{
			x: n - 3 - e / 2,
			y: s
		}
	];
	return Math.max(i - n, a - r) > 300 ? c : l;
}
function so(e, t, n, { widthOf: r, number: i, enlarged: a }) {
	let o = e.name.length > Za ? `${e.name.slice(0, 27).trimEnd()}…` : e.name, s = r(o, 13, 600) * a, c = i(e.size), l = Ja + s + (t ? 0 : Ya + r(c, 13, 400) * a) + Ja, u = [], d = Ja;
	for (let { sort: t, n: o } of n ? e.sorts : []) {
		let e = i(o);
		u.push({
			sort: t,
			text: e,
			mark: d + Xa / 2,
			x: d + Xa + 4
		}), d += Xa + 4 + r(e, 12, 400) * a + Ya;
	}
	return {
		group: e,
		name: o,
		x: 0,
		y: 0,
		width: Math.max(l, u.length > 0 ? d - Ya + Ja : 0),
		height: (u.length > 0 ? 40 : 22) * a,
		size: t ? null : {
			text: c,
			x: Ja + s + Ya
		},
		sorts: u
	};
}
function co(e, t, n, r) {
	let i = t.find(({ x: t, y: n, width: r, height: i }) => e.x >= t - 4 && e.x <= t + r + 4 && e.y >= n - 6 && e.y <= n + i + 6);
	if (i) return i.group;
	let a = null;
	for (let t of n) {
		let n = Math.hypot(t.x * r - e.x, t.y * r - e.y);
		n <= Math.max(22, t.r * r) && (!a || n - t.r * r < a.far) && (a = {
			group: t,
			far: n - t.r * r
		});
	}
	return a?.group ?? null;
}
// src/map/overview/GroupsDrawing.svelte
var lo = Y("<path vector-effect=\"non-scaling-stroke\"></path>"), uo = Y("<path></path>"), fo = Y("<circle class=\"disc\" vector-effect=\"non-scaling-stroke\"></circle><!>", 1), po = Y("<g><!><!></g>"), mo = Y("<text class=\"t--size\" dy=\"0.35em\"> </text>"), ho = Y("<text class=\"t--count\" dy=\"0.35em\"> </text>"), go = Y("<path></path><text class=\"t--count\" dy=\"0.35em\"> </text>", 1), _o = Y("<g><rect class=\"plane\" rx=\"3\"></rect><text class=\"t--group\" x=\"8\" dy=\"0.35em\"> </text><!><!></g>"), vo = Y("<svg class=\"net groups-net\" aria-hidden=\"true\" focusable=\"false\"><!><g><!><!></g></svg>");
function yo(e, t) {
	A(t, !0);
	let r = n(() => t.groups.map((e) => Sa(e, e.r * .87)));
	var i = vo(), a = R(i), o = (e) => {
		var n = po(), i = R(n);
		H(i, 17, () => t.lines, ({ from: e, to: t, width: n }) => `${e.index} ${t.index}`, (e, t) => {
			let n = () => U(t).from, r = () => U(t).to, i = () => U(t).width;
			var a = lo();
			Z(() => {
				le(a, 0, `e e--w${i() ?? ""}`), B(a, "d", `M${n().x ?? ""} ${n().y ?? ""}L${r().x ?? ""} ${r().y ?? ""}`);
			}), J(e, a);
		});
		var a = z(i);
		H(a, 19, () => t.groups, (e) => e.index, (e, t, n) => {
			var i = fo(), a = s(i), o = z(a);
			H(o, 17, () => U(r)[U(n)], ({ sort: e, d: t }) => e, (e, n) => {
				let r = () => U(n).sort, i = () => U(n).d;
				var a = uo();
				Z(() => {
					le(a, 0, `arc k--${r() ?? ""}`), B(a, "stroke-width", U(t).r * .2), B(a, "d", i());
				}), J(e, a);
			}), Z(() => {
				B(a, "cx", U(t).x), B(a, "cy", U(t).y), B(a, "r", U(t).r);
			}), J(e, i);
		}), p(n), Z(() => B(n, "transform", `translate(${t.camera.x ?? ""} ${t.camera.y ?? ""}) scale(${t.camera.scale ?? ""})`)), J(e, n);
	};
	q(a, (e) => {
		t.discs && e(o);
	});
	var c = z(a), l = R(c), u = (e) => {
		var n = be(), r = s(n);
		H(r, 17, () => t.groups, (e) => e.index, (e, n) => {
			var r = be(), i = s(r), a = (e) => {
				var r = mo(), i = X(r, !0);
				Z((e) => {
					B(r, "x", U(n).x * t.camera.scale), B(r, "y", U(n).y * t.camera.scale), K(i, e);
				}, [() => t.number(U(n).size)]), J(e, r);
			};
			q(i, (e) => {
				U(n).r * t.camera.scale >= 17 && e(a);
			}), J(e, r);
		}), J(e, n);
	};
	q(l, (e) => {
		t.discs && e(u);
	});
	var d = z(l);
	H(d, 17, () => t.plates, (e) => e.group.index, (e, r) => {
		var i = be(), a = s(i), o = (e) => {
			let t = n(() => U(r).sorts.length > 0 ? U(r).height / 2 : U(r).height);
			var i = _o(), a = R(i), o = z(a), c = X(o, !0), l = z(o), u = (e) => {
				var n = ho(), i = X(n, !0);
				Z(() => {
					B(n, "x", U(r).size.x), B(n, "y", U(t) / 2 + 1), B(n, "font-size", 13), K(i, U(r).size.text);
				}), J(e, n);
			};
			q(l, (e) => {
				U(r).size && e(u);
			});
			var d = z(l);
			H(d, 17, () => U(r).sorts, ({ sort: e, mark: t, x: n, text: r }) => e, (e, n) => {
				let r = () => U(n).sort, i = () => U(n).mark, a = () => U(n).x, o = () => U(n).text;
				var c = go(), l = s(c), u = z(l), d = X(u, !0);
				Z((e) => {
					le(l, 0, `k k--${r() ?? ""}`), B(l, "d", e), B(u, "x", a()), B(u, "y", U(t) * 1.5 - 2), B(u, "font-size", 12), K(d, o());
				}, [() => T(r(), i(), U(t) * 1.5 - 2, 4.4)]), J(e, c);
			}), p(i), Z(() => {
				B(i, "transform", `translate(${U(r).x ?? ""} ${U(r).y ?? ""})`), B(a, "width", U(r).width), B(a, "height", U(r).height), B(o, "y", U(t) / 2 + 1), B(o, "font-size", 13), K(c, U(r).name);
			}), J(e, i);
		};
		q(a, (e) => {
			U(r).group.index !== t.without && e(o);
		}), J(e, i);
	}), p(c), p(i), Z(() => {
		B(i, "viewBox", `0 0 ${t.size.width ?? ""} ${t.size.height ?? ""}`), B(c, "transform", `translate(${t.camera.x ?? ""} ${t.camera.y ?? ""})`);
	}), J(e, i), O();
}
// src/map/overview/inks.ts
function bo(e) {
	let t = Array.from(e.children, (e) => getComputedStyle(e).color);
	return {
		sorts: t.slice(0, -1),
		line: t.at(-1) ?? ""
	};
}
// src/map/overview/OverviewLegend.svelte
var xo = W("<li><!> </li>"), So = W("<li><svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><circle class=\"k-size\" cx=\"10\" cy=\"10\" r=\"8.500\"></circle><circle class=\"k-size\" cx=\"10\" cy=\"10\" r=\"4\"></circle></svg> </li> <li><svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path class=\"k-line\" d=\"M1 6h18\"></path><path class=\"k-line k-line--wide\" d=\"M1 14h18\"></path></svg> </li>", 1), Co = W("<div class=\"overview-legend\"><ul class=\"legend\"><!> <!></ul> <p class=\"small muted\"> <!></p></div>");
function wo(e, t) {
	A(t, !0);
	var n = Co(), r = R(n), i = R(r);
	H(i, 16, () => pa, (e) => e, (e, t) => {
		var n = xo(), r = R(n);
		Ha(r, { get sort() {
			return t;
		} });
		var i = z(r, 1, !0);
		p(n), Z((e) => K(i, e), [() => $(`sort.${t}`)]), J(e, n);
	});
	var a = z(i, 2), o = (e) => {
		var t = So(), n = s(t), r = z(R(n), 1, !0);
		p(n);
		var i = z(n, 2), a = z(R(i), 1, !0);
		p(i), Z((e, t) => {
			K(r, e), K(a, t);
		}, [() => $("groups.size"), () => $("groups.line")]), J(e, t);
	};
	q(a, (e) => {
		t.discs && e(o);
	}), p(r);
	var c = z(r, 2), l = R(c, !0), u = z(l), d = (e) => {
		var t = Te();
		Z((e) => K(t, ` ${e ?? ""}`), [() => $("groups.nearer")]), J(e, t);
	};
	q(u, (e) => {
		t.discs && e(d);
	}), p(c), p(n), Z((e, t) => {
		B(r, "aria-label", e), K(l, t);
	}, [() => $("groups.legend"), () => $("groups.hint")]), J(e, n), O();
}
// src/map/OverviewMap.svelte
var To = W("<i></i>"), Eo = W("<!> <!> <!>", 1), Do = W("<div class=\"stage overview\"><span hidden=\"\"><!><i class=\"ink ink--line\"></i></span> <div><!></div> <div class=\"map-tools no-print\" role=\"group\"><div><button class=\"button\" type=\"button\"><!><span class=\"map-tools__word\"> </span></button></div> <div><button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div></div></div> <!>", 1);
function Oo(e, r) {
	A(r, !0);
	let i = {
		left: 64,
		top: 40,
		right: 64,
		bottom: 88
	}, a = Math.max(1, parseFloat(getComputedStyle(document.documentElement).fontSize) / 16), c = Cr(), d = new yr(), m = M(void 0), h = M(void 0), g = M(void 0), _ = M({
		x: 0,
		y: 0,
		scale: 1
	}), v = M({
		width: 0,
		height: 0
	}), b = u({
		width: 0,
		height: 0
	}), x = M(void 0), S = M(!1), C = M(!1), w = M(!1), ee = M(u(Ra())), T = M(void 0), E = 0, D = n(() => {
		let e = new Intl.NumberFormat(o());
		return (t) => e.format(t);
	}), k = n(() => ga(r.overview.clusters, (e) => $("groups.numbered", { n: e }))), j = n(() => va(U(k))), N = n(() => xa(U(k))), P = n(() => wa(r.overview.dots)), I = n(() => Mn(U(P).x.length > 0 ? Array.from(U(P).x, (e, t) => ({
		x: e,
		y: U(P).y[t]
	})) : U(k))), L = new Vn(ue, () => U(I), i, .004);
	t(() => {
		L.stop(), clearTimeout(E);
	});
	let te = n(() => U(ee) && U(P).x.length > 2e3), ne = n(() => ({
		left: -U(_).x / U(_).scale,
		top: -U(_).y / U(_).scale,
		right: (U(v).width - U(_).x) / U(_).scale,
		bottom: (U(v).height - U(_).y) / U(_).scale
	})), re = n(() => U(te) ? ka : Oa), ie = n(() => U(v).width > 0 && Ta(U(P), U(ne)) <= U(re)), ae = n(() => ({
		left: L.sight.right - b.width - 20,
		top: L.sight.bottom - b.height - 20,
		right: L.sight.right,
		bottom: L.sight.bottom
	})), oe = n(() => to(U(k), L.scale, L.sight, !U(ie), [U(ae)], {
		widthOf: c,
		number: U(D),
		enlarged: a
	})), V = n(() => U(k)[U(T) ?? U(j)[0] ?? -1] ?? U(k)[0]);
	function ue(e) {
		l(_, e), l(S, !0), clearTimeout(E), E = window.setTimeout(() => l(S, !1), 160);
	}
	let de;
	ge(() => {
		let e = `${r.overview.area} ${r.overview.net}`;
		e !== de && (de = e, He(() => {
			l(T, void 0), L.fit();
		}));
	}), ge(() => {
		let e = U(m), t = new ResizeObserver(() => l(v, {
			width: e.clientWidth,
			height: e.clientHeight
		}));
		return t.observe(e), () => t.disconnect();
	}), ge(() => {
		let e = U(v);
		He(() => L.resized(e));
	}), ge(() => {
		Ge();
		let e = () => U(h) && l(x, bo(U(h)));
		fe().then(e);
		let t = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((e) => matchMedia(e));
		for (let n of t) n.addEventListener("change", e);
		return () => t.forEach((t) => t.removeEventListener("change", e));
	});
	function pe() {
		L.fit();
	}
	function me() {
		L.zoom(On);
	}
	function he() {
		L.zoom(1 / On);
	}
	let _e = (e) => co({
		x: e.x - U(_).x,
		y: e.y - U(_).y
	}, U(oe), U(k), U(_).scale);
	ge(() => Kn(U(m), {
		takes: () => !1,
		drag: () => {},
		drop: () => {},
		pan: (e, t) => L.pan(e, t),
		zoom: (e, t) => L.zoom(e, t),
		tap: (e) => {
			let t = _e(e);
			t && r.onCluster(t.cluster);
		},
		hover: (e) => l(w, _e(e) !== null),
		wheels: () => U(C) || document.documentElement.scrollHeight <= document.documentElement.clientHeight + 1
	}));
	async function ve(e) {
		let t = e === void 0 ? void 0 : U(k)[e];
		t && (l(T, t.index, !0), L.reveal(t), await fe(), U(g)?.focus());
	}
	let ye = (e) => U(j)[(U(j).indexOf(U(V).index) + e + U(j).length) % U(j).length], be = {
		ArrowRight: [
			"right",
			1,
			0
		],
		ArrowDown: [
			"down",
			0,
			1
		],
		ArrowLeft: [
			"left",
			-1,
			0
		],
		ArrowUp: [
			"up",
			0,
			-1
		]
	};
	function xe(e, t) {
		let [n, r, i] = be[e];
		if (t) L.pan(-r * 80, -i * 80);
		else {
			let e = new Map(U(k).map((e) => [String(e.index), e])), t = d.step({
				at: e,
				contacts: new Map()
			}, String(U(V).index), n);
			ve(t === null ? void 0 : Number(t));
		}
	}
	let Se = {
		Home: () => void ve(U(j)[0]),
		End: () => void ve(U(j).at(-1)),
		PageDown: () => void ve(ye(1)),
		PageUp: () => void ve(ye(-1)),
		"+": me,
		"=": me,
		"-": he
	};
	function Ce(e) {
		if (!(e.ctrlKey || e.metaKey || e.altKey)) {
			if (e.key in be) xe(e.key, e.shiftKey);
			else if (e.key in Se) Se[e.key]();
			else return;
			e.preventDefault();
		}
	}
	function we() {
		r.onBox([
			Math.floor(U(ne).left),
			Math.floor(U(ne).top),
			Math.ceil(U(ne).right),
			Math.ceil(U(ne).bottom)
		]);
	}
	var Te = {
		fit: pe,
		zoomIn: me,
		zoomOut: he
	}, Ee = Do(), De = s(Ee), Oe = R(De), ke = R(Oe);
	H(ke, 16, () => pa, (e) => e, (e, t) => {
		var n = To();
		Z(() => le(n, 1, `ink k--${t ?? ""}`)), J(e, n);
	}), F(), p(Oe), f(Oe, (e) => l(h, e), () => U(h));
	var Ae = z(Oe, 2), je = R(Ae), Me = (e) => {
		var t = Eo(), i = s(t), a = (e) => {
			Fa(e, {
				get dots() {
					return U(P);
				},
				get inks() {
					return U(x);
				},
				get camera() {
					return U(_);
				},
				get size() {
					return U(v);
				},
				get moving() {
					return U(S);
				},
				get shown() {
					return U(ie);
				},
				onLost: () => {
					za(), l(ee, !1);
				}
			});
		}, o = (e) => {
			Na(e, {
				get dots() {
					return U(P);
				},
				get inks() {
					return U(x);
				},
				get camera() {
					return U(_);
				},
				get size() {
					return U(v);
				},
				get moving() {
					return U(S);
				}
			});
		};
		q(i, (e) => {
			U(te) ? e(a) : U(ie) && e(o, 1);
		});
		var c = z(i, 2);
		{
			let e = n(() => !U(ie)), t = n(() => U(C) && U(V) ? U(V).index : null);
			yo(c, {
				get groups() {
					return U(k);
				},
				get lines() {
					return U(N);
				},
				get plates() {
					return U(oe);
				},
				get camera() {
					return U(_);
				},
				get size() {
					return U(v);
				},
				get number() {
					return U(D);
				},
				get discs() {
					return U(e);
				},
				get without() {
					return U(t);
				}
			});
		}
		var u = z(c, 2), d = (e) => {
			{
				let t = n(() => !U(ie));
				f(qa(e, {
					get group() {
						return U(V);
					},
					get camera() {
						return U(_);
					},
					get size() {
						return U(v);
					},
					get disc() {
						return U(t);
					},
					get number() {
						return U(D);
					},
					onOpen: () => r.onCluster(U(V).cluster),
					onKey: Ce,
					onFocus: (e) => l(C, e, !0)
				}), (e) => l(g, e, !0), () => U(g));
			}
		};
		q(u, (e) => {
			U(V) && e(d);
		}), J(e, t);
	};
	q(je, (e) => {
		U(v).width > 0 && U(x) && e(Me);
	}), p(Ae), f(Ae, (e) => l(m, e), () => U(m));
	var W = z(Ae, 2), Ne = R(W), Pe = R(Ne), Fe = R(Pe);
	se(Fe, { name: "eye" });
	var Ie = z(Fe), Le = X(Ie, !0);
	p(Pe), p(Ne);
	var Re = z(Ne, 2), ze = R(Re), Be = R(ze);
	ct(Be, { name: "fit" });
	var Ve = z(Be), Y = X(Ve, !0);
	p(ze);
	var Ue = z(ze, 2), We = R(Ue);
	se(We, { name: "plus" });
	var Ke = z(We), qe = X(Ke, !0);
	p(Ue);
	var Je = z(Ue, 2), Ye = R(Je);
	ct(Ye, { name: "minus" });
	var Xe = z(Ye), Ze = X(Xe, !0);
	p(Je), p(Re), p(W), p(De);
	var Qe = z(De, 2);
	{
		let e = n(() => U(P).x.length > U(re));
		wo(Qe, { get discs() {
			return U(e);
		} });
	}
	return Z((e, t, n, r, i, a, o, s) => {
		le(Ae, 1, ce(["overview__plane", U(w) && "overview__plane--hot"])), B(W, "aria-label", e), K(Le, t), B(ze, "title", n), K(Y, r), B(Ue, "title", i), K(qe, a), B(Je, "title", o), K(Ze, s);
	}, [
		() => $("groups.tools"),
		() => $("groups.box"),
		() => $("groups.fit"),
		() => $("groups.fit"),
		() => $("groups.in"),
		() => $("groups.in"),
		() => $("groups.out"),
		() => $("groups.out")
	]), G("click", Pe, we), G("click", ze, pe), G("click", Ue, me), G("click", Je, he), y(W, "clientWidth", (e) => b.width = e), y(W, "clientHeight", (e) => b.height = e), J(e, Ee), O(Te);
}
Fe(["click"]);
// src/map/OverviewTable.svelte
var ko = W("<li><!> <span class=\"sr\"> </span></li>"), Ao = W("<tr><th scope=\"row\"><button class=\"link-button\" type=\"button\"> </button></th><td class=\"is-num\"> </td><td><ul class=\"kind-counts\"></ul></td><td class=\"is-num\"> </td><td> </td></tr>"), jo = W("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\" class=\"is-num\"> </th><th scope=\"col\"> </th><th scope=\"col\" class=\"is-num\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>"), Mo = W("<p class=\"muted\"> </p>"), No = W("<section class=\"groups-list\" aria-labelledby=\"groepen\"><h2 id=\"groepen\"> </h2> <!> <!></section>");
function Po(e, t) {
	A(t, !0);
	let r = n(() => ga(t.overview.clusters, (e) => $("groups.numbered", { n: e }))), i = n(() => t.overview.total - U(r).reduce((e, { size: t }) => e + t, 0)), a = n(() => new Intl.NumberFormat(o())), s = n(() => new Intl.ListFormat(o()));
	var c = No(), l = R(c), u = X(l, !0), d = z(l, 2), f = (e) => {
		var n = jo(), i = R(n), o = X(i, !0), c = z(i), l = R(c), u = R(l), d = X(u, !0), f = z(u), m = X(f, !0), h = z(f), g = X(h, !0), _ = z(h), v = X(_, !0), y = z(_), b = X(y, !0);
		p(l), p(c);
		var x = z(c);
		H(x, 21, () => U(r), (e) => e.index, (e, n) => {
			var i = Ao(), o = R(i), c = R(o), l = X(c, !0);
			p(o);
			var u = z(o), d = X(u, !0), f = z(u), m = R(f);
			H(m, 21, () => U(n).sorts, ({ sort: e, n: t }) => e, (e, t) => {
				let n = () => U(t).sort, r = () => U(t).n;
				var i = ko(), o = R(i);
				Ha(o, { get sort() {
					return n();
				} });
				var s = z(o, 1, !0), c = z(s), l = X(c, !0);
				p(i), Z((e, t) => {
					K(s, e), K(l, t);
				}, [() => U(a).format(r()), () => $(`sort.${n()}`)]), J(e, i);
			}), p(m), p(f);
			var h = z(f), g = X(h, !0), _ = z(h), v = X(_, !0);
			p(i), Z((e, t, r, a, o, s, c) => {
				B(i, "data-group", U(n).index), K(l, U(n).name), B(u, "data-label", e), K(d, t), B(f, "data-label", r), B(h, "data-label", a), K(g, o), B(_, "data-label", s), K(v, c);
			}, [
				() => $("twin.size"),
				() => U(a).format(U(n).size),
				() => $("twin.sorts"),
				() => $("twin.outside"),
				() => U(a).format(U(n).outside),
				() => $("twin.leads"),
				() => U(s).format(U(n).leads.slice(0, 2).flatMap(({ index: e }) => U(r)[e]?.name ?? []))
			]), G("click", c, () => t.onCluster(U(n).cluster)), J(e, i);
		}), p(x), p(n), Z((e, t, n, r, i, a) => {
			K(o, e), K(d, t), K(m, n), K(g, r), K(v, i), K(b, a);
		}, [
			() => $("twin.caption"),
			() => $("twin.group"),
			() => $("twin.size"),
			() => $("twin.sorts"),
			() => $("twin.outside"),
			() => $("twin.leads")
		]), J(e, n);
	}, m = (e) => {
		var t = Mo(), n = X(t, !0);
		Z((e) => K(n, e), [() => $("twin.none")]), J(e, t);
	};
	q(d, (e) => {
		U(r).length > 0 ? e(f) : e(m, -1);
	});
	var h = z(d, 2), g = (e) => {
		var t = Mo(), n = X(t, !0);
		Z((e) => K(n, e), [() => $("twin.alone", { n: U(i) })]), J(e, t);
	};
	q(h, (e) => {
		U(i) > 0 && e(g);
	}), p(c), Z((e) => K(u, e), [() => $("twin.title", { area: t.areaName })]), J(e, c), O();
}
Fe(["click"]);
// src/map/PathDialog.svelte
var Fo = W("<form class=\"stack stack--form\" novalidate=\"\"><p class=\"muted\"> </p> <!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--quiet\" type=\"button\"> </button></div></form>");
function Io(e, t) {
	A(t, !0);
	let r = M(t.from), i = M(void 0), a = M(!1), o = n(() => U(a) && !U(r) ? Q("path.needFrom") : void 0), s = n(() => U(a) ? U(i) ? U(i).id === U(r)?.id ? Q("path.same") : void 0 : Q("path.needTo") : void 0);
	function c(e) {
		e.preventDefault(), l(a, !0), U(r) && U(i) && U(r).id !== U(i).id ? t.onPath(U(r), U(i)) : requestAnimationFrame(() => document.getElementById(U(r) ? "weg-naar" : "weg-van")?.focus());
	}
	{
		let a = n(() => Q("path.title"));
		Ze(e, {
			id: "weg",
			get title() {
				return U(a);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, a) => {
				var u = Fo(), d = R(u), f = X(d, !0), m = z(d, 2);
				{
					let e = n(() => Q("path.from"));
					et(m, {
						id: "weg-van",
						get label() {
							return U(e);
						},
						get kinds() {
							return At;
						},
						get chosen() {
							return U(r);
						},
						get error() {
							return U(o);
						},
						get find() {
							return t.find;
						},
						onChoose: (e) => l(r, e)
					});
				}
				var h = z(m, 2);
				{
					let e = n(() => Q("path.to"));
					et(h, {
						id: "weg-naar",
						get label() {
							return U(e);
						},
						get kinds() {
							return At;
						},
						get chosen() {
							return U(i);
						},
						get error() {
							return U(s);
						},
						get find() {
							return t.find;
						},
						onChoose: (e) => l(i, e)
					});
				}
				var g = z(h, 2), _ = R(g), v = X(_, !0), y = z(_, 2), b = X(y, !0);
				p(g), p(u), Z((e, t, n) => {
					K(f, e), K(v, t), K(b, n);
				}, [
					() => Q("path.text"),
					() => Q("path.find"),
					() => Q("form.cancel")
				]), Ee("submit", u, c), G("click", y, function(...e) {
					t.onClose?.apply(this, e);
				}), J(e, u);
			},
			$$slots: { default: !0 }
		});
	}
	O();
}
Fe(["click"]);
// src/map/waywords.ts
var Lo = ({ kind: e }) => e === "Resident" || e === "Professional", Ro = (e) => e.steps.slice(0, -1).map((e) => e.to);
function zo(e) {
	let [t, n] = [e.steps[0], e.steps.at(-1)];
	return !t || !n ? "" : e.steps.length === 1 ? Q("path.direct", {
		from: t.from.label,
		to: t.to.label
	}) : [Lo(t.to) ? Q("path.ask", { who: t.to.label }) : Q("path.askAt", { who: t.to.label }), ...e.steps.slice(1).map(({ from: e, to: t }) => Lo(e) ? Q("path.knows", {
		who: e.label,
		next: t.label
	}) : Q("path.knowsAt", { next: t.label }))].join(" ");
}
var Bo = (e) => [...e.steps.slice(0, 1).map((e) => e.from.id), ...e.steps.map((e) => e.to.id)], Vo = W("<li><!><button class=\"ties__who\" type=\"button\"> </button></li>"), Ho = W("<!> <li><!><span><small> </small><button class=\"ties__who\" type=\"button\"> </button></span></li>", 1), Uo = W("<label class=\"check\"><input type=\"radio\" name=\"weg\"/> </label>"), Wo = W("<fieldset class=\"path-others\"><legend> </legend> <!></fieldset>"), Go = W("<p class=\"path__words\"> </p> <div><h3> </h3> <ol class=\"path\"></ol></div> <!> <p class=\"basis\"> </p>", 1), Ko = W("<p> </p><p class=\"small\"> </p>", 1), qo = W("<!> <div class=\"panel-actions\"><button class=\"button button--secondary\" type=\"button\"><!> </button> <button class=\"button button--secondary\" type=\"button\"><!> </button></div>", 1);
function Jo(e, t) {
	A(t, !0);
	let r = n(() => t.paths.paths[t.chosen]), c = n(() => Q("map.someone")), l = n(() => Q("path.heading", {
		from: t.from?.label ?? U(c),
		to: t.to?.label ?? U(c)
	})), u = (e) => {
		let n = Ro(t.paths.paths[e]).map((e) => e.label);
		return n.length ? Q("path.via", { who: new Intl.ListFormat(o()).format(n) }) : zo(t.paths.paths[e]);
	};
	{
		let o = n(() => Q("panel.gripPath"));
		ft(e, {
			get heading() {
				return U(l);
			},
			get grip() {
				return U(o);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, n) => {
				var o = qo(), c = s(o), l = (e) => {
					var n = Go(), a = s(n), o = X(a, !0), c = z(a, 2), l = R(c), d = X(l, !0), f = z(l, 2);
					H(f, 21, () => U(r).steps, Be, (e, n, r) => {
						var i = Ho(), a = s(i), o = (e) => {
							var r = Vo(), i = R(r);
							x(i, { get kind() {
								return U(n).from.kind;
							} });
							var a = z(i), o = X(a, !0);
							p(r), Z(() => K(o, U(n).from.label)), G("click", a, () => t.onSelect(U(n).from.id)), J(e, r);
						};
						q(a, (e) => {
							r === 0 && e(o);
						});
						var c = z(a, 2), l = R(c);
						x(l, { get kind() {
							return U(n).to.kind;
						} });
						var u = z(l), d = R(u), f = X(d, !0), m = z(d), h = X(m, !0);
						p(u), p(c), Z(() => {
							K(f, U(n).reason), K(h, U(n).to.label);
						}), G("click", m, () => t.onSelect(U(n).to.id)), J(e, i);
					}), p(f), p(c);
					var m = z(c, 2), h = (e) => {
						var n = Wo(), r = R(n), a = X(r, !0), o = z(r, 2);
						H(o, 17, () => t.paths.paths, Be, (e, n, r) => {
							var a = Uo(), o = R(a);
							i(o);
							var s = z(o, 1, !0);
							p(a), Z((e) => {
								_(o, r === t.chosen), K(s, e);
							}, [() => u(r)]), G("change", o, () => t.onChoose(r)), J(e, a);
						}), p(n), Z((e) => K(a, e), [() => Q("path.others")]), J(e, n);
					};
					q(m, (e) => {
						t.paths.paths.length > 1 && e(h);
					});
					var g = z(m, 2), v = X(g, !0);
					Z((e, t, n) => {
						K(o, e), K(d, t), K(v, n);
					}, [
						() => zo(U(r)),
						() => Q("path.steps"),
						() => Q("path.scope")
					]), J(e, n);
				}, d = (e) => {
					a(e, {
						icon: "idea",
						children: (e, t) => {
							var n = Ko(), r = s(n), i = X(r, !0), a = z(r), o = X(a, !0);
							Z((e, t) => {
								K(i, e), K(o, t);
							}, [() => Q("path.none"), () => Q("path.scope")]), J(e, n);
						},
						$$slots: { default: !0 }
					});
				};
				q(c, (e) => {
					U(r) ? e(l) : e(d, -1);
				});
				var f = z(c, 2), m = R(f), h = R(m);
				ct(h, { name: "path" });
				var g = z(h, 1, !0);
				p(m);
				var v = z(m, 2), y = R(v);
				se(y, { name: "close" });
				var b = z(y, 1, !0);
				p(v), p(f), Z((e, t) => {
					K(g, e), K(b, t);
				}, [() => Q("path.other"), () => Q("path.stop")]), G("click", m, function(...e) {
					t.onOther?.apply(this, e);
				}), G("click", v, function(...e) {
					t.onClose?.apply(this, e);
				}), J(e, o);
			},
			$$slots: { default: !0 }
		});
	}
	O();
}
Fe(["click", "change"]);
// src/map/PrintFoot.svelte
var Yo = W("<p> </p>"), Xo = W("<footer class=\"print-foot only-print\"><!> <p> </p> <p> </p></footer>");
function Zo(e, t) {
	A(t, !0);
	var n = Xo(), i = R(n), a = (e) => {
		var n = Yo(), r = X(n, !0);
		Z((e) => K(r, e), [() => Q("print.filters", { reasons: t.reasons.join("; ") })]), J(e, n);
	};
	q(i, (e) => {
		t.reasons.length && e(a);
	});
	var o = z(i, 2), s = X(o, !0), c = z(o, 2), l = X(c, !0);
	p(n), Z((e, t) => {
		K(s, e), K(l, t);
	}, [() => Q("print.source", {
		date: d(t.day),
		made: d(r())
	}), () => Q("print.noNames")]), J(e, n), O();
}
// src/map/reasons.ts
function Qo(e, t) {
	return Rt(e).map((n) => ({
		name: n,
		text: $o(n, e, t)
	}));
}
function $o(e, t, { focus: n, themes: r, kindWord: i }) {
	switch (e) {
		case "focus": return Q("map.reason.focus", {
			who: n ?? Q("map.someone"),
			n: t.hops
		});
		case "theme": return Q("map.reason.theme", { theme: r.find((e) => e.code === t.theme)?.label ?? "" });
		case "kinds": return Q("map.reason.kinds", { kinds: t.kinds.map(i).join(", ") });
		case "lines": return Q("map.reason.lines", { lines: t.lines.join(", ") });
		case "age": return Q("map.reason.age", { age: Q(`map.age.${t.age ?? "fresh"}`) });
		case "net": return Q("map.reason.net", { net: Q(`net.${t.net}`) });
		case "day": return Q("map.reason.day", { date: d(t.day) });
		case "path": return Q("map.reason.path");
		case "box": return Q("map.reason.box");
		case "all": return Q("map.reason.all");
	}
}
// src/map/SaveMenu.svelte
var es = W("<button type=\"button\"><!> </button>"), ts = W("<button class=\"button button--secondary no-print\" type=\"button\" popovertarget=\"bewaren\"><!> </button> <div class=\"menu menu--export no-print\" id=\"bewaren\" popover=\"\" role=\"dialog\"><p class=\"small muted\"> </p> <!></div>", 1);
function ns(e, t) {
	A(t, !0);
	let n = M(void 0), r = M(void 0);
	function i(e) {
		if (e.newState !== "open" || !U(n) || !U(r)) return;
		let { bottom: t, right: i } = U(r).getBoundingClientRect(), a = Math.max(16, Math.min(i, document.documentElement.clientWidth - 16) - U(n).offsetWidth);
		U(n).style.translate = `${a}px ${t + 4}px`;
	}
	function a(e) {
		U(n)?.hidePopover(), t.onSave(e);
	}
	var o = ts(), c = s(o), u = R(c);
	se(u, { name: "download" });
	var d = z(u, 1, !0);
	p(c), f(c, (e) => l(r, e), () => U(r));
	var m = z(c, 2), h = R(m), g = X(h, !0), _ = z(h, 2);
	H(_, 16, () => ["svg", "png"], (e) => e, (e, t) => {
		var n = es(), r = R(n);
		se(r, { name: "download" });
		var i = z(r, 1, !0);
		p(n), Z((e) => K(i, e), [() => Q(`save.${t}`)]), G("click", n, () => a(t)), J(e, n);
	}), p(m), f(m, (e) => l(n, e), () => U(n)), Z((e, t, n) => {
		K(d, e), B(m, "aria-label", t), K(g, n);
	}, [
		() => Q("save.title"),
		() => Q("save.title"),
		() => Q("save.text")
	]), Ee("toggle", m, i), J(e, o), O();
}
Fe(["click"]);
// src/map/ShareDialog.svelte
function rs(e, t) {
	A(t, !0);
	{
		let r = n(() => Q("share.title"));
		Ze(e, {
			id: "vastzetten",
			get title() {
				return U(r);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, r) => {
				{
					let r = n(() => Q("bar.share")), i = n(() => [Q("share.text"), Q("share.kept")]);
					Qe(e, {
						get label() {
							return U(r);
						},
						get sentences() {
							return U(i);
						},
						get run() {
							return t.share;
						},
						get onDone() {
							return t.onShared;
						},
						get onCancel() {
							return t.onClose;
						}
					});
				}
			},
			$$slots: { default: !0 }
		});
	}
	O();
}
// src/map/summary.ts
var is = 1, as = 3;
function os(e, t, n) {
	return [ss(e, t, n), cs(e)].filter(Boolean).join(" ");
}
function ss({ nodes: e }, t, n) {
	let r = e.length, i = e.find((e) => e.id === t.focus);
	return i ? Q(i.ties > is ? "summary.knows" : "summary.few", {
		who: i.label,
		n: i.ties
	}) : t.theme && n ? Q("summary.theme", {
		n: r,
		theme: n
	}) : t.all ? Q("summary.all", { n: r }) : Q("summary.shown", { n: r });
}
function cs({ groups: e }) {
	let t = e.length;
	if (t === 0) return "";
	if (t > as || e.some((e) => !e.label)) return Q("summary.groups", { n: t });
	let n = e.map(({ label: e }) => e.charAt(0).toLocaleLowerCase(o()) + e.slice(1));
	return Q("summary.groups.named", {
		n: t,
		groups: new Intl.ListFormat(o()).format(n)
	});
}
// src/map/MapPage.svelte
var ls = W("<div class=\"map-state\"><!></div>"), us = W("<button class=\"button button--secondary\" type=\"button\"> </button>"), ds = W("<section class=\"map-canvas\"><div class=\"stage\"><!> <!> <!></div> <!></section>"), fs = W("<section class=\"map-list\"><!> <!></section>"), ps = W("<!> <!>", 1), ms = W("<a class=\"button button--primary\"> </a>"), hs = W("<section class=\"map-canvas\"><!></section>"), gs = W("<section class=\"map-list\"><!></section>"), _s = W("<div class=\"map-page\"><!> <!> <div class=\"map-body\"><!> <!></div> <!> <!></div> <!>", 1);
function vs(e, t) {
	A(t, !0);
	let r = (e) => {
		var t = be(), r = s(t), i = (e) => {
			{
				let t = n(() => m()?.me.roleLabel);
				qe(e, {
					get failure() {
						return u.failure;
					},
					get roleLabel() {
						return U(t);
					},
					get onRetry() {
						return u.retry;
					}
				});
			}
		};
		q(r, (e) => {
			u.failure && e(i);
		}), J(e, t);
	}, i = new ze("max-width: 37.5rem"), a = n(() => JSON.stringify(Nt(ke().searchParams))), o = n(() => JSON.parse(U(a))), c = n(() => Re("v") === "kaart" || Re("v") !== "lijst" && !i.current ? "kaart" : "lijst"), u = Ce(() => U(o).net, (e) => (me(), Zt(t.area, U(o), e))), d = Ce(() => "", ye), h = M(void 0), _ = M(void 0), v = M(0), y = M(!0), b = M(!0), x = M(!1), C = M(void 0), w = M([]), T = M({}), D = n(() => u.failure && !u.failure.unreachable ? void 0 : u.value), N = n(() => U(D)?.view), P = n(() => U(D)?.overview), F = n(() => U(N) ? Qi(U(N)) : []), I = n(() => U(N)?.nodes.find((e) => e.id === U(D)?.asked.focus)), L = n(() => U(F).find(({ node: e }) => e.id === (U(_) ?? U(I)?.id))), te = n(() => U(D)?.paths?.paths[U(v)]), ie = n(() => d.value?.items.map(({ id: e, label: t }) => ({
		code: e,
		label: t
	})) ?? []), oe = (e) => g(S(e)), se = n(() => Qo(U(o), {
		focus: U(T)[U(o).focus ?? ""],
		themes: U(ie),
		kindWord: oe
	})), ce = n(() => U(N) ? os(U(N), U(D).asked, U(ie).find((e) => e.code === U(D).asked.theme)?.label) : U(P)?.total ? Q("summary.overview", { n: U(P).total }) : ""), le = n(() => {
		if (!U(N)) return U(P)?.total ? {
			shown: 0,
			total: U(P).total,
			outside: 0,
			tooMany: 0
		} : void 0;
		let e = U(N).nodes.filter((e) => e.inArea).length;
		return {
			shown: e,
			total: U(N).total,
			outside: U(N).nodes.length - e,
			tooMany: U(N).notShown.tooMany
		};
	}), ue = n(() => U(L) && U(b) ? U(N).proposals.flatMap(({ from: e, to: t }) => e === U(L).node.id ? [t] : t === U(L).node.id ? [e] : []).flatMap((e) => U(N).nodes.find((t) => t.id === e) ?? []) : []), de = n(() => U(P)?.starts ?? U(N)?.nodes.filter((e) => e.schakel).slice(0, 12) ?? []), pe = (e) => U(N)?.nodes.find((t) => t.id === e), Se = (e) => xe(Pt(e)), H = (e) => ({
		...U(o),
		focus: e,
		path: void 0,
		box: void 0,
		all: void 0
	}), Te = (e) => k(ke(), Pt(e)), De = (e) => Se(H(e)), Oe = () => {
		let e = U(w).at(-2);
		e ? De(e) : U(o).focus && Se(zt(U(o), "focus"));
	};
	ge(() => {
		let e = U(o).focus;
		U(o).path, He(() => {
			l(w, Tn(U(w), e)), ((e) => {
				var t = ee(e, 2);
				l(_, t[0], !0), l(v, t[1], !0);
			})([void 0, 0]);
		});
	}), ge(() => {
		U(I) && l(T, {
			...He(() => U(T)),
			[U(I).id]: U(I).label
		});
	});
	async function W(e) {
		l(_, e, !0), await fe(), document.getElementById("wie")?.focus({ preventScroll: !0 });
	}
	function Pe() {
		U(_) && U(_) !== U(I)?.id ? l(_, void 0) : U(o).path ? Se(zt(U(o), "path")) : Oe();
	}
	async function Fe(e) {
		let n = u.value;
		if (!n?.view) return;
		let r = new Map(e.map((e) => [e.id, e])), i = n.view.nodes.map((e) => ({
			...e,
			...r.get(e.id)
		}));
		u.set({
			...n,
			view: {
				...n.view,
				nodes: i
			}
		});
		try {
			let n = await he(t.area, U(o).net, "_move", e);
			ve(t.area, U(o).net), u.value?.view && u.set({
				...u.value,
				view: {
					...u.value.view,
					arrangement: n
				}
			});
		} catch {
			u.set(n), ne(Q("move.failed"));
		}
	}
	async function Ie(e, n) {
		try {
			await he(t.area, U(o).net, e), Le(n, t.area, U(o).net);
		} catch {
			ne(Q("error.title"));
		}
	}
	async function Be(e) {
		let { savePicture: n } = await $e(async () => {
			let { savePicture: e } = await import("./savepicture.js");
			return { savePicture: e };
		}, [], import.meta.url);
		U(N) && await n(e, {
			view: U(N),
			title: Q("map.title", { area: t.areaName }),
			file: `${Q("save.file")}-${t.area}`,
			summary: U(ce),
			reasons: U(se).map((e) => e.text),
			groups: U(y),
			proposals: U(b),
			kindWord: oe
		});
	}
	let Y = (e) => Ae(() => l(x, e, !0));
	var Ue = _s();
	Ee("beforeprint", We, () => Y(!0)), Ee("afterprint", We, () => Y(!1));
	var Ge = s(Ue), Ke = R(Ge);
	Ri(Ke, {
		get areaName() {
			return t.areaName;
		},
		get look() {
			return U(c);
		},
		hrefOf: (e) => k(ke(), { v: e }),
		get counts() {
			return U(le);
		},
		get reasons() {
			return U(se);
		},
		get summary() {
			return U(ce);
		},
		onRemove: (e) => Se(zt(U(o), e)),
		onWipe: () => Se(Mt),
		children: (e, t) => {
			var n = be(), r = s(n), i = (e) => {
				ns(e, { onSave: (e) => void Be(e) });
			};
			q(r, (e) => {
				U(N) && e(i);
			}), J(e, n);
		},
		$$slots: { default: !0 }
	});
	var Ye = z(Ke, 2);
	{
		let e = n(() => ki(U(D), U(o).kinds).map((e) => ({
			...e,
			word: oe(e.kind)
		}))), t = n(() => re("line")), r = n(() => U(T)[U(o).focus ?? ""] ?? ""), i = n(() => U(N)?.proposals.length ?? 0);
		Ki(Ye, {
			get asked() {
				return U(o);
			},
			get count() {
				return U(se).length;
			},
			get kinds() {
				return U(e);
			},
			get themes() {
				return U(ie);
			},
			get lines() {
				return U(t);
			},
			get focusName() {
				return U(r);
			},
			get groups() {
				return U(y);
			},
			get proposals() {
				return U(b);
			},
			get proposalCount() {
				return U(i);
			},
			onAsk: Se,
			onShow: (e, t) => l(e === "groups" ? y : b, t, !0)
		});
	}
	var Xe = z(Ye, 2), Ze = R(Xe), Qe = (e) => {
		var t = ls(), n = R(t);
		r(n), p(t), J(e, t);
	}, et = (e) => {
		var i = ps(), a = s(i);
		r(a);
		var u = z(a, 2), d = (e) => {
			var r = ps(), i = s(r);
			cn(i, {
				get arrangement() {
					return U(N).arrangement;
				},
				onLook: (e) => void Ie("_adopt", Q("adopted", { who: e }))
			});
			var a = z(i, 2), u = (e) => {
				var t = ls(), r = R(t);
				{
					let e = n(() => Q("nothing.title")), t = n(() => Q("nothing.text"));
					ae(r, {
						icon: "filter",
						get title() {
							return U(e);
						},
						get text() {
							return U(t);
						},
						children: (e, t) => {
							var n = us(), r = X(n, !0);
							Z((e) => K(r, e), [() => Q("wipe")]), G("click", n, () => Se(Mt)), J(e, n);
						},
						$$slots: { default: !0 }
					});
				}
				p(t), J(e, t);
			}, d = (e) => {
				var r = ps(), i = s(r), a = (e) => {
					var r = ds(), i = R(r), a = R(i);
					{
						let e = n(() => Te(zt(U(o), "focus"))), r = n(() => U(w).map((e) => ({
							href: Te(H(e)),
							label: U(T)[e] ?? Q("map.someone")
						})));
						wn(a, {
							get areaName() {
								return t.areaName;
							},
							get areaHref() {
								return U(e);
							},
							get crumbs() {
								return U(r);
							}
						});
					}
					var s = z(a, 2);
					{
						let e = n(() => U(I)?.id), t = n(() => U(L)?.node.id), r = n(() => U(te) ? Bo(U(te)) : void 0), i = n(() => V(j.arrangeMap) ? (e) => void Fe(e) : void 0);
						f(Oi(s, {
							get view() {
								return U(N);
							},
							get focus() {
								return U(e);
							},
							get selected() {
								return U(t);
							},
							get trail() {
								return U(r);
							},
							get groups() {
								return U(y);
							},
							get proposals() {
								return U(b);
							},
							kindWord: oe,
							onSelect: (e) => l(_, e, !0),
							onOpen: De,
							onBack: Oe,
							onSteps: (e) => U(o).focus && Se({
								...U(o),
								hops: e
							}),
							onLeave: Pe,
							get onMove() {
								return U(i);
							},
							onHelp: () => l(C, "help")
						}), (e) => l(h, e, !0), () => U(h));
					}
					var c = z(s, 2);
					{
						let e = n(() => V(j.arrangeMap)), r = n(() => V(j.shareMap));
						an(c, {
							get arrangement() {
								return U(N).arrangement;
							},
							get mayArrange() {
								return U(e);
							},
							get mayShare() {
								return U(r);
							},
							onFit: () => U(h)?.fit(),
							onIn: () => U(h)?.zoomIn(),
							onOut: () => U(h)?.zoomOut(),
							onUndo: () => void we(t.area, U(o).net),
							onRedo: () => void Me(t.area, U(o).net),
							onRearrange: () => void Ie("_rearrange", Q("rearranged")),
							onShare: () => l(C, "share"),
							onHelp: () => l(C, "help")
						});
					}
					p(i), Mi(z(i, 2), {
						get view() {
							return U(N);
						},
						get groups() {
							return U(y);
						},
						get proposals() {
							return U(b);
						},
						kindWord: oe
					}), p(r), Z((e) => B(r, "aria-label", e), [() => Q("canvas")]), J(e, r);
				};
				q(i, (e) => {
					(U(c) === "kaart" || U(x)) && e(a);
				});
				var u = z(i, 2), d = (e) => {
					var t = fs(), r = R(t), i = (e) => {
						Je(e, {});
					};
					q(r, (e) => {
						U(F).length > 50 && e(i);
					});
					var a = z(r, 2);
					{
						let e = n(() => U(I) !== void 0), t = n(() => U(L)?.node.id);
						fa(a, {
							get rows() {
								return U(F);
							},
							get day() {
								return U(N).day;
							},
							get withSteps() {
								return U(e);
							},
							get selected() {
								return U(t);
							},
							kindWord: oe,
							hrefOf: (e) => Te(H(e)),
							onSelect: (e) => void W(e)
						});
					}
					p(t), Z((e) => B(t, "aria-label", e), [() => Q("map.look.lijst")]), J(e, t);
				};
				q(u, (e) => {
					(U(c) === "lijst" || U(x)) && e(d);
				}), J(e, r);
			};
			q(a, (e) => {
				U(N).nodes.length === 0 ? e(u) : e(d, -1);
			}), J(e, r);
		}, m = (e) => {
			var r = ls(), i = R(r), a = (e) => {
				{
					let r = n(() => Q("noData.title")), i = n(() => Q("noData.text"));
					ae(e, {
						icon: "users",
						get title() {
							return U(r);
						},
						get text() {
							return U(i);
						},
						children: (e, r) => {
							var i = be(), a = s(i), o = (e) => {
								var n = ms(), r = X(n, !0);
								Z((e, t) => {
									B(n, "href", e), K(r, t);
								}, [() => je("Resident", t.area), () => Q("noData.begin")]), J(e, n);
							}, c = n(() => V(j.createActor));
							q(a, (e) => {
								U(c) && e(o);
							}), J(e, i);
						},
						$$slots: { default: !0 }
					});
				}
			}, c = (e) => {
				{
					let t = n(() => Q("none.net")), r = n(() => Q("none.net.text"));
					ae(e, {
						icon: "users",
						get title() {
							return U(t);
						},
						get text() {
							return U(r);
						}
					});
				}
			};
			q(i, (e) => {
				U(o).net === "neighbourhood" ? e(a) : e(c, -1);
			}), p(r), J(e, r);
		}, g = (e) => {
			var n = be(), r = s(n), i = (e) => {
				var t = hs();
				Oo(R(t), {
					get overview() {
						return U(P);
					},
					onCluster: (e) => Se({
						...U(o),
						box: e.box
					}),
					onBox: (e) => Se({
						...U(o),
						box: e
					})
				}), p(t), Z((e) => B(t, "aria-label", e), [() => Q("canvas")]), J(e, t);
			}, a = (e) => {
				var n = gs();
				Po(R(n), {
					get overview() {
						return U(P);
					},
					get areaName() {
						return t.areaName;
					},
					onCluster: (e) => Se({
						...U(o),
						box: e.box
					})
				}), p(n), J(e, n);
			};
			q(r, (e) => {
				U(c) === "kaart" ? e(i) : e(a, -1);
			}), J(e, n);
		};
		q(u, (e) => {
			U(N) ? e(d) : U(P) && U(P).total === 0 ? e(m, 1) : U(P) && e(g, 2);
		}), J(e, i);
	}, tt = (e) => {
		var t = ls(), r = R(t);
		{
			let e = n(() => Q("map.loading"));
			E(r, {
				get label() {
					return U(e);
				},
				rows: 6
			});
		}
		p(t), J(e, t);
	};
	q(Ze, (e) => {
		u.failure && !U(D) ? e(Qe) : U(D) ? e(et, 1) : u.slow && e(tt, 2);
	});
	var nt = z(Ze, 2), rt = (e) => {
		{
			let t = n(() => U(N)?.since ?? U(P)?.since ?? null);
			gn(e, {
				get since() {
					return U(t);
				},
				get day() {
					return U(o).day;
				},
				onDay: (e) => Se({
					...U(o),
					day: e
				})
			});
		}
	};
	q(nt, (e) => {
		U(D) && e(rt);
	}), p(Xe);
	var it = z(Xe, 2), at = (e) => {
		var r = be(), i = s(r), a = (e) => {
			{
				let t = n(() => pe(U(D).asked.path[0])), r = n(() => pe(U(D).asked.path[1]));
				Jo(e, {
					get paths() {
						return U(D).paths;
					},
					get from() {
						return U(t);
					},
					get to() {
						return U(r);
					},
					get chosen() {
						return U(v);
					},
					onChoose: (e) => l(v, e, !0),
					onSelect: (e) => void W(e),
					onOther: () => l(C, "path"),
					onClose: () => Se(zt(U(o), "path"))
				});
			}
		}, c = (e) => {
			{
				let r = n(() => _e(U(L).node.id, t.area)), i = n(() => V(j.addTie) ? () => l(C, "add") : void 0), a = n(() => U(_) ? () => l(_, void 0) : void 0);
				Et(e, {
					get row() {
						return U(L);
					},
					get day() {
						return U(N).day;
					},
					get focus() {
						return U(I);
					},
					get proposed() {
						return U(ue);
					},
					get areaName() {
						return t.areaName;
					},
					get href() {
						return U(r);
					},
					kindWord: oe,
					get tieWord() {
						return Ve;
					},
					onSelect: (e) => void W(e),
					onMiddle: () => De(U(L).node.id),
					onPath: () => l(C, "path"),
					get onAdd() {
						return U(i);
					},
					get onClose() {
						return U(a);
					}
				});
			}
		}, u = (e) => {
			{
				let t = n(() => Math.min(150, U(N)?.total ?? U(P).total));
				bn(e, {
					get starts() {
						return U(de);
					},
					get most() {
						return U(t);
					},
					get find() {
						return Ne;
					},
					hrefOf: (e) => Te(H(e)),
					onStart: De,
					onAll: () => Se({
						...U(o),
						all: !0
					}),
					onPath: () => l(C, "path")
				});
			}
		};
		q(i, (e) => {
			U(D).paths && !U(_) ? e(a) : U(L) ? e(c, 1) : e(u, -1);
		}), J(e, r);
	};
	q(it, (e) => {
		U(D) && (U(N) ? U(N).nodes.length > 0 : U(P).total > 0) && e(at);
	});
	var ot = z(it, 2), st = (e) => {
		{
			let t = n(() => U(se).map((e) => e.text));
			Zo(e, {
				get day() {
					return U(N).day;
				},
				get reasons() {
					return U(t);
				}
			});
		}
	};
	q(ot, (e) => {
		U(N) && e(st);
	}), p(Ge);
	var ct = z(Ge, 2), lt = (e) => {
		{
			let t = n(() => U(L)?.node);
			Io(e, {
				get from() {
					return U(t);
				},
				get find() {
					return Ne;
				},
				onPath: (e, t) => {
					l(C, void 0), Se({
						...Mt,
						net: U(o).net,
						day: U(o).day,
						path: [e.id, t.id]
					});
				},
				onClose: () => l(C, void 0)
			});
		}
	}, ut = (e) => {
		Ot(e, {
			get actor() {
				return U(L).node;
			},
			onDone: () => l(C, void 0)
		});
	}, dt = (e) => {
		rs(e, {
			share: () => he(t.area, U(o).net, "_share"),
			onShared: () => {
				l(C, void 0), u.retry(), ne(Q("share.done"));
			},
			onClose: () => l(C, void 0)
		});
	}, ft = (e) => {
		Xi(e, { onClose: () => l(C, void 0) });
	};
	q(ct, (e) => {
		U(C) === "path" ? e(lt) : U(C) === "add" && U(L) ? e(ut, 1) : U(C) === "share" ? e(dt, 2) : U(C) === "help" && e(ft, 3);
	}), Z(() => {
		B(Ge, "data-look", U(c)), B(Ge, "aria-busy", u.loading);
	}), J(e, Ue), O();
}
Fe(["click"]);
export { vs as default };
