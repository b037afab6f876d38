import { $n as e, An as t, Ar as n, B as r, Bn as i, Bt as a, Cn as o, Cr as s, Dn as c, Dr as l, Er as u, F as d, Fn as f, Fr as p, G as m, Gn as h, Gt as g, Hn as _, I as v, Ir as y, It as b, J as x, Jn as ee, Kn as S, Lr as C, Lt as w, M as T, Mn as E, Mr as D, Mt as O, Nr as k, Nt as A, Or as j, P as M, Pn as N, Pr as P, Qn as F, R as I, Rt as L, S as te, Sr as R, Tr as z, U as ne, Un as re, Vn as B, Vt as ie, Wn as ae, Wt as oe, X as se, Xn as ce, Yn as V, Yt as le, Zn as ue, _r as de, _t as fe, a as pe, b as me, br as H, bt as he, c as ge, cn as _e, cr as ve, ct as ye, dr as be, dt as xe, er as U, f as Se, fr as Ce, gr as W, hr as we, i as Te, ir as Ee, it as De, kr as Oe, kt as ke, l as Ae, lr as G, mr as K, n as je, nr as Me, or as q, pr as Ne, qt as Pe, r as Fe, rr as J, sr as Y, st as Ie, t as Le, tr as Re, tt as ze, ur as Be, vr as Ve, wr as X, xn as He, xr as Ue, yr as Z, yt as We, z as Ge, zt as Ke } from "./shell.js";
import { t as qe } from "./ChangedNotice.js";
import { n as Je, t as Ye } from "./nl.js";
import { n as Xe, t as Ze } from "./ConfirmForm.js";
import { t as Qe } from "./app.js";
import { t as $e } from "./ActorPicker.js";
// src/map/en.ts
var et = {
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
}, tt = {
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
}, Q = Pe({
	...Ye,
	...tt
}, {
	...Je,
	...et
}), nt = 12;
function rt(e, t) {
	let n = I(e, t);
	return n >= 1 ? Q("age.months", { n }) : Q("age.days", { n: v(e, t) });
}
var it = (e, t) => I(e, t) >= nt, at = {
	fit: "M3.500 7.500v-4h4M12.500 3.500h4v4M16.500 12.500v4h-4M7.500 16.500h-4v-4",
	left: "m12 5-5 5 5 5",
	list: "M7 5h10M7 10h10M7 15h10M3.300 5v.05M3.300 10v.05M3.300 15v.05",
	middle: "M10 6a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM10 2.500v3M10 14.500v3M2.500 10h3M14.500 10h3",
	minus: "M4.500 10h11",
	path: "M4 13.800a1.900 1.900 0 1 0 0 .01zM16 2.500a1.900 1.900 0 1 0 0 3.800 1.900 1.900 0 0 0 0-3.800zM6 14h6a3 3 0 0 0 0-5H8.500a2.300 2.300 0 0 1 0-4.500H14",
	pin: "M7 3.500h6l-.8 5 2.300 2.500h-9l2.300-2.500zM10 11v5.500",
	redo: "M16 8H8a4 4 0 0 0 0 8h4M13 4.500 16.500 8 13 11.500",
	right: "m8 5 5 5-5 5"
}, ot = Be("<svg viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path></path></svg>");
function st(e, t) {
	k(t, !0);
	let n = E(t, "small", 3, !1);
	var r = ot(), i = X(r);
	Z(() => {
		V(r, 0, ce(["icon", n() && "icon--sm"])), B(i, "d", at[t.name]);
	}), Y(e, r), D();
}
// src/map/MapPanel.svelte
var ct = G("<button class=\"grip\" type=\"button\"></button>"), lt = G("<button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button>"), ut = G("<section aria-labelledby=\"wie\"><!> <div class=\"map-panel__in\"><div class=\"who\"><!> <div><h2 id=\"wie\" tabindex=\"-1\"> </h2><!></div> <!></div> <!></div></section>");
function dt(t, n) {
	k(n, !0);
	let r = E(n, "inPage", 3, !1), i = j(!1);
	var a = ut(), o = R(a), s = (e) => {
		var t = ct();
		Z(() => {
			B(t, "aria-expanded", W(i)), B(t, "aria-label", n.grip);
		}), K("click", t, () => l(i, !W(i))), Y(e, t);
	};
	J(o, (e) => {
		r() || e(s);
	});
	var c = z(o, 2), u = R(c), d = R(u);
	e(d, () => n.mark ?? y);
	var f = z(d, 2), m = R(f), h = X(m, !0), g = z(m);
	e(g, () => n.under ?? y), p(f);
	var _ = z(f, 2), v = (e) => {
		var t = lt(), r = R(t);
		oe(r, { name: "close" });
		var i = z(r), a = X(i, !0);
		p(t), Z((e) => q(a, e), [() => Q("panel.close")]), K("click", t, function(...e) {
			n.onClose?.apply(this, e);
		}), Y(e, t);
	};
	J(_, (e) => {
		n.onClose && e(v);
	}), p(u);
	var b = z(u, 2);
	e(b, () => n.children), p(c), p(a), Z(() => {
		V(a, 1, ce([
			"map-panel",
			"no-print",
			r() && "map-panel--in-page",
			W(i) && "is-open"
		])), q(h, n.heading);
	}), Y(t, a), D();
}
Ne(["click"]);
// src/map/ActorPanel.svelte
var ft = G("<p> </p>"), pt = G("<p> </p><!>", 1), mt = G("<button class=\"button button--primary\" type=\"button\"><!> </button>"), ht = G("<button class=\"button button--secondary\" type=\"button\"><!> </button>"), gt = G("<p class=\"muted\"> </p>"), _t = G("<span aria-hidden=\"true\"> </span><span class=\"sr\"> </span>", 1), vt = G("<span class=\"sr\"> </span>"), yt = G("<span class=\"badge badge--warn\"> </span>"), bt = G("<li><!> <span><button class=\"ties__who\" type=\"button\"> </button><small> </small></span> <span class=\"when\"><!> <!></span></li>"), xt = G("<p class=\"muted small ties__more\"> </p>"), St = G("<li><!><span><button class=\"ties__who\" type=\"button\"> </button><small> </small></span></li>"), Ct = G("<div><h3> </h3> <ul class=\"ties\"></ul></div>"), wt = G("<!> <div class=\"panel-actions\"><!> <!> <div class=\"panel-actions__two\"><a class=\"button button--secondary\"> </a> <button class=\"button button--secondary\" type=\"button\"><!> </button></div></div> <div><h3> <span class=\"muted small num\"> </span></h3> <!> <ul class=\"ties\"></ul> <!></div> <!> <div class=\"basis\"><p> </p><p> </p></div>", 1);
function Tt(e, t) {
	k(t, !0);
	let r = n(() => t.row.node), i = n(() => t.focus?.id === W(r).id), o = n(() => [t.kindWord(W(r).kind), ...W(r).schakel ? [Q("panel.schakel")] : []].join(", ")), c = n(() => [
		...W(r).named ? [] : [Q("panel.pseudonym")],
		...W(r).inArea ? [] : [Q("panel.outside", { area: t.areaName })],
		...t.focus && !W(i) && W(r).hops ? [Q("panel.steps", {
			n: W(r).hops,
			who: t.focus.label
		})] : []
	]), l = n(() => W(r).confirmed ? rt(W(r).confirmed, t.day) : "");
	{
		let u = (e) => {
			b(e, {
				get kind() {
					return W(r).kind;
				},
				get ring() {
					return W(r).schakel;
				}
			});
		}, d = (e) => {
			var t = pt(), n = s(t), r = X(n, !0), i = z(n);
			U(i, 16, () => W(c), (e) => e, (e, t) => {
				var n = ft(), r = X(n, !0);
				Z(() => q(r, t)), Y(e, n);
			}), Z(() => q(r, W(o))), Y(e, t);
		}, f = n(() => Q("panel.grip", { who: W(r).label }));
		dt(e, {
			get heading() {
				return W(r).label;
			},
			get grip() {
				return W(f);
			},
			get onClose() {
				return t.onClose;
			},
			mark: u,
			under: d,
			children: (e, o) => {
				var c = wt(), u = s(c), d = (e) => {
					a(e, {
						tone: "warn",
						icon: "clock",
						children: (e, t) => {
							var n = ft(), r = X(n, !0);
							Z((e) => q(r, e), [() => Q("panel.dataOld", { age: W(l) })]), Y(e, n);
						},
						$$slots: { default: !0 }
					});
				}, f = n(() => W(r).confirmed && it(W(r).confirmed, t.day));
				J(u, (e) => {
					W(f) && e(d);
				});
				var m = z(u, 2), h = R(m), g = (e) => {
					var n = mt(), r = R(n);
					oe(r, { name: "plus" });
					var i = z(r, 1, !0);
					p(n), Z((e) => q(i, e), [() => Q("tie.add")]), K("click", n, function(...e) {
						t.onAdd?.apply(this, e);
					}), Y(e, n);
				};
				J(h, (e) => {
					t.onAdd && e(g);
				});
				var _ = z(h, 2), v = (e) => {
					var n = ht(), r = R(n);
					st(r, { name: "middle" });
					var i = z(r, 1, !0);
					p(n), Z((e) => q(i, e), [() => Q("panel.middle")]), K("click", n, function(...e) {
						t.onMiddle?.apply(this, e);
					}), Y(e, n);
				};
				J(_, (e) => {
					W(i) || e(v);
				});
				var y = z(_, 2), x = R(y), ee = X(x, !0), S = z(x, 2), C = R(S);
				st(C, { name: "path" });
				var w = z(C, 1, !0);
				p(S), p(y), p(m);
				var T = z(m, 2), E = R(T), D = R(E), O = z(D), k = X(O, !0);
				p(E);
				var A = z(E, 2), j = (e) => {
					var t = gt(), n = X(t, !0);
					Z((e) => q(n, e), [() => Q("panel.none")]), Y(e, t);
				};
				J(A, (e) => {
					W(r).ties === 0 && e(j);
				});
				var M = z(A, 2);
				U(M, 21, () => t.row.contacts, Re, (e, n) => {
					let r = () => W(n).node, i = () => W(n).tie;
					var a = bt(), o = R(a);
					b(o, {
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
						var n = _t(), r = s(n), a = X(r, !0), o = z(r), c = X(o, !0);
						Z((e, t) => {
							q(a, e), q(c, t);
						}, [() => rt(i().confirmed, t.day), () => Q("panel.confirmed", { age: rt(i().confirmed, t.day) })]), Y(e, n);
					}, _ = (e) => {
						var t = vt(), n = X(t, !0);
						Z((e) => q(n, e), [() => Q("panel.unknownAge")]), Y(e, t);
					};
					J(h, (e) => {
						i().confirmed ? e(g) : e(_, -1);
					});
					var v = z(h, 2), y = (e) => {
						var t = yt(), n = X(t, !0);
						Z((e) => q(n, e), [() => Q("panel.old")]), Y(e, t);
					};
					J(v, (e) => {
						i().old && e(y);
					}), p(m), p(a), Z((e) => {
						q(u, r().label), q(f, e);
					}, [() => i().kinds.map(t.tieWord).join(", ")]), K("click", l, () => t.onSelect(r().id)), Y(e, a);
				}), p(M);
				var N = z(M, 2), P = (e) => {
					var n = xt(), r = X(n, !0);
					Z((e) => q(r, e), [() => Q("panel.notHere", { n: t.row.more })]), Y(e, n);
				};
				J(N, (e) => {
					t.row.more && e(P);
				}), p(T);
				var F = z(T, 2), I = (e) => {
					var n = Ct(), r = R(n), i = X(r, !0), a = z(r, 2);
					U(a, 21, () => t.proposed, (e) => e.id, (e, n) => {
						var r = St(), i = R(r);
						b(i, {
							get kind() {
								return W(n).kind;
							},
							get ring() {
								return W(n).schakel;
							}
						});
						var a = z(i), o = R(a), s = X(o, !0), c = z(o), l = X(c, !0);
						p(a), p(r), Z((e) => {
							q(s, W(n).label), q(l, e);
						}, [() => Q("panel.proposal")]), K("click", o, () => t.onSelect(W(n).id)), Y(e, r);
					}), p(a), p(n), Z((e) => q(i, e), [() => Q("panel.proposals")]), Y(e, n);
				};
				J(F, (e) => {
					t.proposed.length && e(I);
				});
				var L = z(F, 2), te = R(L), ne = X(te, !0), re = z(te), ie = X(re, !0);
				p(L), Z((e, n, r, i, a, o) => {
					B(x, "href", t.href), q(ee, e), q(w, n), q(D, `${r ?? ""} `), q(k, i), q(ne, a), q(ie, o);
				}, [
					() => Q("panel.open"),
					() => Q("panel.path"),
					() => Q("panel.contacts"),
					() => Q("panel.known", { n: W(r).ties }),
					() => W(l) ? Q("panel.data", { age: W(l) }) : Q("panel.dataUnknown"),
					() => Q("contacts.maybeMore")
				]), K("click", S, function(...e) {
					t.onPath?.apply(this, e);
				}), Y(e, c);
			},
			$$slots: {
				mark: !0,
				under: !0,
				default: !0
			}
		});
	}
	D();
}
Ne(["click"]);
// src/map/AddContact.svelte
var Et = G("<!> <!>", 1);
function Dt(e, t) {
	k(t, !0);
	let r = () => Qe(() => import("./AddTieForm.js").then((e) => e.n), [], import.meta.url);
	{
		let i = n(() => Q("tie.add.title", { who: t.actor.label }));
		Xe(e, {
			id: "toevoegen",
			get title() {
				return W(i);
			},
			get onClose() {
				return t.onDone;
			},
			children: (e, i) => {
				var a = Et(), o = s(a);
				qe(o, {});
				var l = z(o, 2);
				Ee(l, r, null, (e, r) => {
					var i = n(() => {
						var { default: e } = W(r);
						return { AddTieForm: e };
					}), a = n(() => W(i).AddTieForm), o = ve(), c = s(o);
					{
						let e = n(() => m()?.schema.ties ?? []);
						F(c, () => W(a), (n, r) => {
							r(n, {
								get actor() {
									return t.actor;
								},
								get ties() {
									return W(e);
								},
								get find() {
									return je;
								},
								get add() {
									return le;
								},
								get onCancel() {
									return t.onDone;
								},
								onAdded: (e) => {
									t.onDone(), Te(Q("saved.tie"), e.version);
								}
							});
						});
					}
					Y(e, o);
				}, (e) => {
					{
						let t = n(() => new c(0, null));
						Ke(e, {
							get failure() {
								return W(t);
							},
							onRetry: () => location.reload()
						});
					}
				}), Y(e, a);
			},
			$$slots: { default: !0 }
		});
	}
	D();
}
// src/map/question.ts
var Ot = [
	"neighbourhood",
	"support",
	"own",
	"organisations",
	"participation"
], kt = [
	"Resident",
	"Professional",
	"Team",
	"Organisation",
	"Initiative",
	"Facility",
	"Course"
], At = [
	"0",
	"1",
	"2"
], jt = {
	hops: 1,
	kinds: [],
	lines: [],
	net: "neighbourhood"
};
function Mt(e) {
	let t = Number(e.get("n") ?? 1), n = e.get("op"), r = Wt(e.get("b"));
	return {
		focus: Vt(e.get("f")),
		hops: [
			1,
			2,
			3
		].includes(t) ? t : 1,
		theme: Vt(e.get("t")),
		kinds: Ht(e.get("s"), kt),
		lines: Ht(e.get("l"), At),
		age: e.get("a") === "fresh" ? "fresh" : e.get("a") === "old" ? "old" : void 0,
		net: Ot.find((t) => t === e.get("net")) ?? "neighbourhood",
		day: n?.length === 10 ? Ge(n) ?? void 0 : void 0,
		path: Ut(e.get("pad")),
		box: r === Bt ? void 0 : r,
		all: r === Bt || void 0
	};
}
function Nt(e) {
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
		b: e.box?.join(",") ?? (e.all ? Bt : void 0)
	};
}
var Pt = (e) => !!(e.focus || e.theme || e.kinds.length || e.lines.length || e.age || e.path || e.box || e.all), Ft = (e) => ({
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
}), It = [
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
], Lt = (e) => It.filter((t) => {
	let n = e[t];
	return Array.isArray(n) ? n.length > 0 : n !== void 0 && n !== jt[t];
}), Rt = (e, t) => ({
	...e,
	[t]: jt[t],
	...t === "focus" ? { hops: 1 } : {}
});
function zt(e, t, n) {
	let r = e.length ? e : n, i = n.filter((e) => e === t ? !r.includes(e) : r.includes(e));
	return i.length === n.length ? [] : i;
}
var Bt = "alles";
function Vt(e) {
	return e && /^[\w-]{1,40}$/.test(e) ? e : void 0;
}
function Ht(e, t) {
	let n = e?.split(",") ?? [];
	return t.filter((e) => n.includes(e));
}
function Ut(e) {
	let [t, n, ...r] = e?.split("~").map(Vt) ?? [];
	return t && n && t !== n && r.length === 0 ? [t, n] : void 0;
}
function Wt(e) {
	if (e === Bt) return Bt;
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
var Gt = 150, Kt = (e, t, n) => He("get", "/v1/areas/{code}/map", {
	path: { code: e },
	query: Ft(t),
	signal: n
}), qt = (e, t, { net: n, day: r }, i) => He("get", "/v1/areas/{code}/map", {
	path: { code: e },
	query: {
		net: n,
		date: r,
		ids: t.slice(0, Gt).join(",")
	},
	signal: i
}), Jt = (e, { net: t, day: n }, r) => He("get", "/v1/areas/{code}/overview", {
	path: { code: e },
	query: {
		net: t,
		date: n
	},
	signal: r
}), Yt = (e, t, n, r) => He("get", "/v1/actors/{id}/paths", {
	path: { id: e },
	query: {
		to: t,
		net: n,
		limit: 5
	},
	signal: r
});
// src/map/answer.ts
async function Xt(e, t, n) {
	return t.path ? Zt(e, t, t.path, n) : Pt(t) ? {
		asked: t,
		view: await Kt(e, t, n)
	} : {
		asked: t,
		overview: await Jt(e, t, n)
	};
}
async function Zt(e, t, [n, r], i) {
	let a = await Yt(n, r, t.net, i), o = a.paths.flatMap((e) => e.steps.map((e) => e.to.id));
	return {
		asked: t,
		paths: a,
		view: await qt(e, [...new Set([
			n,
			...o,
			r
		])], t, i)
	};
}
// src/map/ArrangementBar.svelte
var Qt = (e, t = y, n = y, r = y, i = y) => {
	var a = $t(), o = R(a), s = (e) => {
		st(e, { get name() {
			return r();
		} });
	}, c = (e) => {
		oe(e, { get name() {
			return i();
		} });
	};
	J(o, (e) => {
		r() ? e(s) : i() && e(c, 1);
	});
	var l = z(o), u = X(l, !0);
	p(a), Z(() => {
		B(a, "title", t()), q(u, t());
	}), K("click", a, function(...e) {
		n()?.apply(this, e);
	}), Y(e, a);
}, $t = G("<button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button>"), en = G("<div class=\"map-tools__arrange\"><!> <!> <button class=\"button\" type=\"button\"><!><span class=\"map-tools__word\"> </span></button></div>"), tn = G("<div><button class=\"button\" type=\"button\"><!><span class=\"map-tools__word\"> </span></button></div>"), nn = G("<div class=\"map-tools no-print\" role=\"group\"><!> <!> <div><!> <!> <!> <!></div></div>");
function rn(e, t) {
	k(t, !0);
	var r = nn(), i = R(r), a = (e) => {
		var r = en(), i = R(r), a = (e) => {
			{
				let r = n(() => Q("bar.undo"));
				Qt(e, () => W(r), () => t.onUndo, () => void 0, () => "undo");
			}
		};
		J(i, (e) => {
			t.arrangement.canUndo && e(a);
		});
		var o = z(i, 2), s = (e) => {
			{
				let r = n(() => Q("bar.redo"));
				Qt(e, () => W(r), () => t.onRedo, () => "redo", () => void 0);
			}
		};
		J(o, (e) => {
			t.arrangement.canRedo && e(s);
		});
		var c = z(o, 2), l = R(c);
		oe(l, { name: "refresh" });
		var u = z(l), d = X(u, !0);
		p(c), p(r), Z((e) => q(d, e), [() => Q("bar.rearrange")]), K("click", c, function(...e) {
			t.onRearrange?.apply(this, e);
		}), Y(e, r);
	};
	J(i, (e) => {
		t.mayArrange && e(a);
	});
	var o = z(i, 2), s = (e) => {
		var n = tn(), r = R(n), i = R(r);
		st(i, { name: "pin" });
		var a = z(i), o = X(a, !0);
		p(r), p(n), Z((e) => q(o, e), [() => Q("bar.share")]), K("click", r, function(...e) {
			t.onShare?.apply(this, e);
		}), Y(e, n);
	};
	J(o, (e) => {
		t.mayShare && t.arrangement.draft && e(s);
	});
	var c = z(o, 2), l = R(c);
	{
		let e = n(() => Q("bar.fit"));
		Qt(l, () => W(e), () => t.onFit, () => "fit", () => void 0);
	}
	var u = z(l, 2);
	{
		let e = n(() => Q("bar.in"));
		Qt(u, () => W(e), () => t.onIn, () => void 0, () => "plus");
	}
	var d = z(u, 2);
	{
		let e = n(() => Q("bar.out"));
		Qt(d, () => W(e), () => t.onOut, () => "minus", () => void 0);
	}
	var f = z(d, 2);
	{
		let e = n(() => Q("bar.help"));
		Qt(f, () => W(e), () => t.onHelp, () => void 0, () => "help");
	}
	p(c), p(r), Z((e) => B(r, "aria-label", e), [() => Q("bar.label")]), Y(e, r), D();
}
Ne(["click"]);
// src/map/ArrangementNotice.svelte
var an = G("<div class=\"changed map-changed\"><!><p> </p> <button class=\"button button--secondary button--sm\" type=\"button\"> </button> <button class=\"button button--quiet button--sm\" type=\"button\"> </button></div>"), on = G("<div class=\"no-print\" role=\"status\"><!></div>");
function sn(e, t) {
	k(t, !0);
	let r = j(""), i = n(() => t.arrangement.shared?.newer && t.arrangement.shared.at !== W(r) ? t.arrangement.shared : void 0);
	var a = on(), o = R(a), s = (e) => {
		var n = an(), a = R(n);
		oe(a, { name: "refresh" });
		var o = z(a), s = X(o, !0), c = z(o, 2), u = X(c, !0), d = z(c, 2), f = X(d, !0);
		p(n), Z((e, t, n) => {
			q(s, e), q(u, t), q(f, n);
		}, [
			() => Q("newer.text", { who: W(i).by }),
			() => Q("newer.look"),
			() => Q("newer.later")
		]), K("click", c, () => t.onLook(W(i).by)), K("click", d, () => l(r, W(i).at, !0)), Y(e, n);
	};
	J(o, (e) => {
		W(i) && e(s);
	}), p(a), Y(e, a), D();
}
Ne(["click"]);
// src/map/asof.ts
var cn = (e) => `${e.slice(0, 7)}-01`;
function ln(e, t) {
	let n = e && e < t ? e : t, r = cn(n.length >= 7 ? n : `${n.slice(0, 4)}-01-01`);
	return {
		first: r,
		today: t,
		last: I(r, cn(t)) + 1
	};
}
function un({ first: e, last: t }, n) {
	if (n >= t) return;
	let [r = 0, i = 1] = e.split("-").map(Number);
	return new Date(Date.UTC(r, i - 1 + Math.max(0, n), 1)).toISOString().slice(0, 10);
}
function dn(e, t) {
	return !t || t >= e.today ? e.last : Math.min(e.last - 1, I(e.first, t));
}
function fn(e, t) {
	let n = Array.from({ length: e.last }, (t, n) => ({
		year: un(e, n).slice(0, 4),
		index: n
	})).filter(({ index: t }) => un(e, t).slice(5, 7) === "01"), r = Math.max(1, Math.ceil(n.length / t));
	return n.filter((e, t) => (n.length - 1 - t) % r == 0);
}
// src/map/AsOf.svelte
var pn = G("<span> </span>"), mn = G("<div class=\"as-of no-print\"><label for=\"op-schuif\"> <output for=\"op-schuif\"> </output></label> <div class=\"as-of__track\"><input id=\"op-schuif\" type=\"range\" min=\"0\" step=\"1\"/> <div class=\"as-of__years\" aria-hidden=\"true\"></div></div> <div class=\"as-of__steps\"><button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div> <!></div>");
function hn(e, t) {
	k(t, !0);
	let a = r(), o = n(() => ln(t.since, a)), s = n(() => fn(W(o), 8)), c = j(void 0), u = n(() => W(c) ?? dn(W(o), t.day)), f = n(() => W(c) === void 0 ? t.day : un(W(o), W(c))), m = n(() => d(W(f) ?? a)), h = (e) => `${(100 * e / Math.max(1, W(o).last)).toFixed(2)}%`;
	function g(e) {
		l(c, void 0);
		let n = un(W(o), Math.max(0, e));
		n !== t.day && t.onDay(n);
	}
	let _ = () => g(t.day && un(W(o), W(u)) !== t.day ? W(u) : W(u) - 1), v = (e) => (t) => t.style.setProperty("inset-inline-start", e), y = (e) => (t) => t.style.setProperty("--at", e);
	var b = mn(), x = R(b), ee = R(x), S = z(ee), C = X(S, !0);
	p(x);
	var w = z(x, 2), T = R(w);
	i(T);
	var E = z(T, 2);
	U(E, 21, () => W(s), ({ year: e, index: t }) => e, (e, t) => {
		let n = () => W(t).year, r = () => W(t).index;
		var i = pn(), a = X(i, !0);
		ue(i, () => v(h(r()))), Z(() => q(a, n())), Y(e, i);
	}), p(E), p(w), ue(w, () => y(h(W(u))));
	var O = z(w, 2), A = R(O), N = R(A);
	st(N, { name: "left" });
	var P = z(N), F = X(P, !0);
	p(A);
	var I = z(A, 2), L = R(I);
	st(L, { name: "right" });
	var te = z(L), ne = X(te, !0);
	p(I), p(O);
	var ie = z(O, 2);
	{
		let e = n(() => Q("asOf.field"));
		M(ie, {
			id: "op",
			get label() {
				return W(e);
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
		q(ee, `${e ?? ""} `), q(C, W(m)), B(T, "max", W(o).last), re(T, W(u)), B(T, "aria-valuetext", t), q(F, n), q(ne, r);
	}, [
		() => Q("asOf.label"),
		() => W(f) ? W(m) : Q("asOf.today", { date: W(m) }),
		() => Q("asOf.before"),
		() => Q("asOf.after")
	]), K("input", T, (e) => l(c, Number(e.currentTarget.value), !0)), K("change", T, (e) => g(Number(e.currentTarget.value))), K("click", A, _), K("click", I, () => g(W(u) + 1)), Y(e, b), D();
}
Ne([
	"input",
	"change",
	"click"
]);
// src/map/BeginPanel.svelte
var gn = G("<li><!><span><a> </a></span></li>"), _n = G("<div><h3> </h3> <ul class=\"ties\"></ul></div>"), vn = G("<p class=\"muted\"> </p> <!> <!> <div class=\"panel-actions\"><button class=\"button button--secondary\" type=\"button\"> </button> <button class=\"button button--secondary\" type=\"button\"><!> </button></div>", 1);
function yn(e, t) {
	k(t, !0);
	{
		let r = n(() => Q("begin.title")), i = n(() => Q("panel.gripBegin"));
		dt(e, {
			get heading() {
				return W(r);
			},
			get grip() {
				return W(i);
			},
			inPage: !0,
			children: (e, r) => {
				var i = vn(), a = s(i), o = X(a, !0), c = z(a, 2);
				{
					let e = n(() => Q("begin.who"));
					$e(c, {
						id: "begin",
						get label() {
							return W(e);
						},
						get kinds() {
							return kt;
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
					var n = _n(), r = R(n), i = X(r, !0), a = z(r, 2);
					U(a, 21, () => t.starts, (e) => e.id, (e, n) => {
						var r = gn(), i = R(r);
						b(i, {
							get kind() {
								return W(n).kind;
							},
							ring: !0
						});
						var a = z(i), o = R(a), s = X(o, !0);
						p(a), p(r), Z((e) => {
							B(o, "href", e), q(s, W(n).label);
						}, [() => t.hrefOf(W(n).id)]), Y(e, r);
					}), p(a), p(n), Z((e) => q(i, e), [() => Q("begin.starts")]), Y(e, n);
				};
				J(l, (e) => {
					t.starts.length && e(u);
				});
				var d = z(l, 2), f = R(d), m = X(f, !0), h = z(f, 2), g = R(h);
				st(g, { name: "path" });
				var _ = z(g, 1, !0);
				p(h), p(d), Z((e, t, n) => {
					q(o, e), q(m, t), q(_, n);
				}, [
					() => Q("begin.text"),
					() => Q("begin.all", { n: t.most }),
					() => Q("begin.path")
				]), K("click", f, function(...e) {
					t.onAll?.apply(this, e);
				}), K("click", h, function(...e) {
					t.onPath?.apply(this, e);
				}), Y(e, i);
			},
			$$slots: { default: !0 }
		});
	}
	D();
}
Ne(["click"]);
// src/map/Crumbs.svelte
var bn = G("<li aria-current=\"location\"> </li>"), xn = G("<li><a> </a></li>"), Sn = G("<nav class=\"crumbs no-print\"><ol><li><a> </a></li> <!></ol></nav>");
function Cn(e, t) {
	k(t, !0);
	var n = ve(), r = s(n), i = (e) => {
		var n = Sn(), r = R(n), i = R(r), a = R(i), o = X(a, !0);
		p(i);
		var c = z(i, 2);
		U(c, 19, () => t.crumbs, ({ href: e, label: t }) => e, (e, n, r) => {
			let i = () => W(n).href, a = () => W(n).label;
			var o = ve(), c = s(o), l = (e) => {
				var t = bn(), n = X(t, !0);
				Z(() => q(n, a())), Y(e, t);
			}, u = (e) => {
				var t = xn(), n = R(t), r = X(n, !0);
				p(t), Z(() => {
					B(n, "href", i()), q(r, a());
				}), Y(e, t);
			};
			J(c, (e) => {
				W(r) === t.crumbs.length - 1 ? e(l) : e(u, -1);
			}), Y(e, o);
		}), p(r), p(n), Z((e) => {
			B(n, "aria-label", e), B(a, "href", t.areaHref), q(o, t.areaName);
		}, [() => Q("crumbs")]), Y(e, n);
	};
	J(r, (e) => {
		t.crumbs.length && e(i);
	}), Y(e, n), D();
}
// src/map/crumbs.ts
function wn(e, t) {
	if (!t) return [];
	let n = e.indexOf(t);
	return n >= 0 ? e.slice(0, n + 1) : [...e, t];
}
// src/map/camera.ts
var Tn = .08, En = 1.15, Dn = 1.4, On = (e, t, n) => Math.min(n, Math.max(t, e)), kn = (e, t) => ({
	x: t.x * e.scale + e.x,
	y: t.y * e.scale + e.y
}), An = (e, t) => ({
	x: (t.x - e.x) / e.scale,
	y: (t.y - e.y) / e.scale
});
function jn(e) {
	let t = {
		left: Infinity,
		top: Infinity,
		right: -Infinity,
		bottom: -Infinity
	};
	for (let { x: n, y: r } of e) t.left = Math.min(t.left, n), t.right = Math.max(t.right, n), t.top = Math.min(t.top, r), t.bottom = Math.max(t.bottom, r);
	return t.left <= t.right ? t : null;
}
function Mn(e, t, n, r = Tn) {
	let i = {
		width: Math.max(1, t.width - n.left - n.right),
		height: Math.max(1, t.height - n.top - n.bottom)
	}, a = Math.max(1, e.right - e.left), o = Math.max(1, e.bottom - e.top), s = On(Math.min(i.width / a, i.height / o), r, En);
	return {
		scale: s,
		x: n.left + i.width / 2 - (e.left + e.right) / 2 * s,
		y: n.top + i.height / 2 - (e.top + e.bottom) / 2 * s
	};
}
function Nn(e, t, n, r = Tn) {
	let i = On(e.scale * t, r, 4), a = i / e.scale;
	return {
		scale: i,
		x: n.x - (n.x - e.x) * a,
		y: n.y - (n.y - e.y) * a
	};
}
var Pn = (e, t, n) => ({
	...e,
	x: e.x + t,
	y: e.y + n
});
function Fn(e, t, n) {
	let r = Math.min(80, n.width / 4, n.height / 4);
	return {
		...e,
		x: On(e.x, r - t.right * e.scale, n.width - r - t.left * e.scale),
		y: On(e.y, r - t.bottom * e.scale, n.height - r - t.top * e.scale)
	};
}
function In(e, t, n, r) {
	let i = kn(e, t), a = On(i.x, r.left, Math.max(r.left, n.width - r.right)), o = On(i.y, r.top, Math.max(r.top, n.height - r.bottom));
	return Pn(e, a - i.x, o - i.y);
}
var Ln = (e, t, n) => Pn(e, (n.width - t.width) / 2, (n.height - t.height) / 2), Rn = Pe({
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
}), zn = 140, Bn = class {
	moved;
	content;
	insets;
	least;
	#e = j(1);
	get scale() {
		return W(this.#e);
	}
	set scale(e) {
		l(this.#e, e, !0);
	}
	#t = j({
		left: 0,
		top: 0,
		right: 0,
		bottom: 0
	});
	get sight() {
		return W(this.#t);
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
	constructor(e, t, n, r = Tn) {
		this.moved = e, this.content = t, this.insets = n, this.least = r;
	}
	get stage() {
		return this.#n;
	}
	resized(e) {
		let t = this.#n;
		this.#n = e, e.width !== 0 && e.height !== 0 && (this.#r || t.width === 0 ? this.fit() : this.#o(Ln(this.camera, t, e), !0));
	}
	fit() {
		let e = this.content();
		e && this.#n.width !== 0 && (this.#o(Mn(e, this.#n, this.insets, this.least), !0), this.#r = !0);
	}
	zoom(e, t = {
		x: this.#n.width / 2,
		y: this.#n.height / 2
	}) {
		this.#o(this.#a(Nn(this.camera, e, t, this.least)), !0);
	}
	pan(e, t) {
		this.#o(this.#a(Pn(this.camera, e, t)), !1);
	}
	reveal(e) {
		let t = In(this.camera, e, this.#n, this.insets);
		(t.x !== this.camera.x || t.y !== this.camera.y) && this.#o(t, !0);
	}
	toUnits(e) {
		return An(this.camera, e);
	}
	stop() {
		clearTimeout(this.#i);
	}
	#a(e) {
		let t = this.content();
		return t ? Fn(e, t, this.#n) : e;
	}
	#o(e, t) {
		let n = {
			...e,
			x: Math.round(e.x),
			y: Math.round(e.y)
		};
		this.#r = !1, this.camera = e, this.moved(n), this.scale = e.scale, clearTimeout(this.#i), t ? this.#s() : this.#i = window.setTimeout(() => this.#s(), zn);
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
}, Vn = 10, Hn = 350, Un = .0018, Wn = 90;
function Gn(e, t) {
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
				if (Math.hypot(l.x - r.x, l.y - r.y) < Vn) return;
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
		let r = n - o.at < Hn && Math.hypot(e.x - o.x, e.y - o.y) < 20;
		o = {
			...e,
			at: r ? -Infinity : n
		}, t.tap(e, r);
	}
	function p(e) {
		if (!e.ctrlKey && !t.wheels()) return;
		e.preventDefault();
		let n = e.deltaY * (e.deltaMode === 1 ? 16 : e.deltaMode === 2 ? 400 : 1) * (e.ctrlKey ? 4 : 1);
		t.zoom(Math.exp(-Math.max(-90, Math.min(Wn, n)) * Un), s(e));
	}
	let m = new AbortController(), { signal: h } = m;
	return e.addEventListener("pointerdown", c, { signal: h }), e.addEventListener("pointermove", l, { signal: h }), e.addEventListener("pointerup", d, { signal: h }), e.addEventListener("pointercancel", d, { signal: h }), e.addEventListener("wheel", p, {
		signal: h,
		passive: !1
	}), () => m.abort();
}
// src/map/hull.ts
var Kn = 20, qn = 7, Jn = 7, Yn = 14;
function Xn(e, t) {
	if (e.length < 3) return null;
	let n = $n(e), r = Math.max(...e.map(({ r: e }) => e)) + Kn, i = t.filter((e) => ir(n, e) < r + e.r + qn);
	if (i.length > Yn) return null;
	let a = [];
	for (let t of i) {
		let i = Zn(t, n, e, r);
		if (!i) return null;
		a.push(i);
	}
	let o = or((e) => Math.max(ir(n, e) - r, ...a.map((t) => t.r - nr(e, t.from, t.to))), n, r);
	if (!o) return null;
	let s = cr(cr(o));
	return e.every((e) => ar(s, e)) && t.every((e) => !ar(s, e) && rr(s, e) >= e.r) ? s : null;
}
function Zn(e, t, n, r) {
	let i = e.r + qn, a = r + i + 14, o = t.flatMap((n, r) => {
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
		})).concat({ ...Qn(e, n, i, s, a) });
	});
	o.sort((t, n) => Math.hypot(t.x - e.x, t.y - e.y) - Math.hypot(n.x - e.x, n.y - e.y));
	let s = o.find((t) => n.every((n) => nr(n, e, t) > i + Math.min(n.r, 10) + 2));
	return s ? {
		from: e,
		to: s,
		r: i
	} : null;
}
function Qn(e, t, n, r, i) {
	let a = tr(e, t, n);
	return {
		x: t.x + (n.x - t.x) * a + r.x * i,
		y: t.y + (n.y - t.y) * a + r.y * i
	};
}
function $n(e) {
	let t = [...e].sort((e, t) => e.x - t.x || e.y - t.y), n = (e) => {
		let t = [];
		for (let n of e) {
			for (; t.length > 1 && er(t.at(-2), t.at(-1), n) <= 0;) t.pop();
			t.push(n);
		}
		return t.slice(0, -1);
	}, r = [...n(t), ...n(t.reverse())];
	return r.length > 0 ? r : t.slice(0, 1);
}
var er = (e, t, n) => (t.x - e.x) * (n.y - e.y) - (t.y - e.y) * (n.x - e.x);
function tr(e, t, n) {
	let [r, i] = [n.x - t.x, n.y - t.y], a = r * r + i * i;
	return a === 0 ? 0 : Math.min(1, Math.max(0, ((e.x - t.x) * r + (e.y - t.y) * i) / a));
}
function nr(e, t, n) {
	let r = tr(e, t, n);
	return Math.hypot(e.x - t.x - (n.x - t.x) * r, e.y - t.y - (n.y - t.y) * r);
}
var rr = (e, t) => e.reduce((n, r, i) => Math.min(n, nr(t, r, e[(i + 1) % e.length])), Infinity), ir = (e, t) => ar(e, t) ? 0 : rr(e, t);
function ar(e, t) {
	let n = !1;
	for (let r = 0, i = e.length - 1; r < e.length; i = r++) {
		let [a, o] = [e[r], e[i]];
		a.y > t.y != o.y > t.y && t.x < (o.x - a.x) * (t.y - a.y) / (o.y - a.y) + a.x && (n = !n);
	}
	return n;
}
function or(e, t, n) {
	let r = n + 14, i = Math.min(...t.map(({ x: e }) => e)) - r, a = Math.min(...t.map(({ y: e }) => e)) - r, o = Math.ceil((Math.max(...t.map(({ x: e }) => e)) + r - i) / Jn) + 1, s = Math.ceil((Math.max(...t.map(({ y: e }) => e)) + r - a) / Jn) + 1, c = new Float64Array(o * s);
	for (let t = 0; t < c.length; t++) c[t] = e({
		x: i + t % o * Jn,
		y: a + Math.floor(t / o) * Jn
	});
	let l = new Map(), u = new Map(), d = (e, t) => {
		let n = Math.min(e, t) * 2 + (Math.abs(e - t) === 1 ? 0 : 1), r = c[e] / (c[e] - c[t]), [s, l] = [e % o + (t % o - e % o) * r, Math.floor(e / o) + (Math.floor(t / o) - Math.floor(e / o)) * r];
		return u.set(n, {
			x: i + s * Jn,
			y: a + l * Jn
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
	return sr(l, u);
}
function sr(e, t) {
	let [n] = e.keys();
	if (n === void 0) return null;
	let r = [], i = n;
	do
		r.push(t.get(i)), i = e.get(i);
	while (i !== void 0 && i !== n && r.length <= e.size);
	return i === n && r.length === e.size ? r : null;
}
var cr = (e) => e.flatMap((t, n) => {
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
function lr(e, t, n) {
	let r = new Map([...t].map(([e, { x: t, y: n, reach: r }]) => [e, {
		x: t,
		y: n,
		r
	}]));
	return e.flatMap((e, t) => {
		let i = new Set(e.members.filter((e) => r.has(e)));
		if (i.size < 3) return [];
		let a = Xn([...r].filter(([e]) => i.has(e)).map(([, e]) => e), [...r].filter(([e]) => !i.has(e)).map(([, e]) => e))?.map(({ x: e, y: t }) => ({
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
var ur = (e, t) => `M${e.map(({ x: e, y: n }) => `${(e * t).toFixed(1)} ${(n * t).toFixed(1)}`).join("L")}Z`, dr = [
	"right",
	"down",
	"left",
	"up"
], fr = (e) => dr[(dr.indexOf(e) + 2) % 4];
function pr(e, t) {
	let n = new Map([...e].map((e) => [e, new Set()]));
	for (let { from: e, to: r } of t) e !== r && n.has(e) && n.has(r) && (n.get(e).add(r), n.get(r).add(e));
	return new Map([...n].map(([e, t]) => [e, [...t]]));
}
var mr = (e, t) => Math.atan2(t.y - e.y, t.x - e.x);
function hr(e, t) {
	let n = Math.abs(e - dr.indexOf(t) * (Math.PI / 2)) % (2 * Math.PI);
	return Math.min(n, 2 * Math.PI - n);
}
var gr = (e) => dr.reduce((t, n) => hr(e, n) < hr(e, t) ? n : t);
function _r({ at: e, contacts: t }, n) {
	let r = e.get(n);
	if (!r) return [];
	let i = (t) => (mr(r, e.get(t) ?? r) + Math.PI / 2 + 2 * Math.PI) % (2 * Math.PI);
	return [...t.get(n) ?? []].sort((e, t) => i(e) - i(t) || (e < t ? -1 : 1));
}
var vr = class {
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
		if (r?.at === t && fr(r.by) === n && e.at.has(r.from)) return this.#e = null, r.from;
		let i = this.#n(e, t, n);
		return i ? (this.#e = {
			from: t,
			by: n,
			at: i
		}, i) : (this.#e = null, br(e, t, n));
	}
	#n(e, t, n) {
		let r = yr(e, t, n);
		if (r.length === 0) return null;
		let i = `${t} ${n}`, a = r[(r.indexOf(this.#t.get(i) ?? "") + 1) % r.length];
		return this.#t.set(i, a), a;
	}
};
function yr({ at: e, contacts: t }, n, r) {
	let i = e.get(n);
	if (!i) return [];
	let a = (t.get(n) ?? []).flatMap((t) => {
		let n = e.get(t);
		return n ? [{
			other: t,
			angle: mr(i, n)
		}] : [];
	}), o = a.filter(({ angle: e }) => gr(e) === r);
	return (o.length > 0 ? o : a.filter(({ angle: e }) => hr(e, r) < Math.PI / 2 - 1e-9)).sort((e, t) => hr(e.angle, r) - hr(t.angle, r) || (e.other < t.other ? -1 : 1)).map(({ other: e }) => e);
}
function br({ at: e }, t, n) {
	let r = e.get(t);
	if (!r) return null;
	let i = null;
	for (let [a, o] of e) {
		let e = hr(mr(r, o), n);
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
function xr(e, { kindWord: t, proposals: n, contacts: r, at: i, cameFrom: a }) {
	let o = n.filter(({ from: t, to: n }) => t === e.id || n === e.id).length, s = a ? _r({
		at: i,
		contacts: r
	}, a) : [];
	return [
		e.label,
		t(e.kind),
		e.schakel && Rn("drawing.schakel"),
		!e.inArea && Rn("drawing.outside"),
		Rn("drawing.contacts", { n: e.ties }),
		o > 0 && Rn("drawing.proposals", { n: o }),
		a && Rn("drawing.place", {
			n: s.indexOf(e.id) + 1,
			of: s.length
		})
	].filter(Boolean).join(", ");
}
// src/map/measure.ts
function Sr() {
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
var Cr = 6, wr = 64, Tr = (e, t) => e.left < t.right && e.right > t.left && e.top < t.bottom && e.bottom > t.top, Er = class {
	#e = new Map();
	add(e) {
		for (let t of this.#t(e)) {
			let n = this.#e.get(t);
			n ? n.push(e) : this.#e.set(t, [e]);
		}
	}
	hits(e) {
		for (let t of this.#t(e)) if (this.#e.get(t)?.some((t) => Tr(e, t))) return !0;
		return !1;
	}
	*#t(e) {
		for (let t = Math.floor(e.left / wr); t <= Math.floor(e.right / wr); t++) for (let n = Math.floor(e.top / wr); n <= Math.floor(e.bottom / wr); n++) yield `${t},${n}`;
	}
}, Dr = (e, { width: t, height: n }) => ({
	left: e.x - t / 2,
	right: e.x + t / 2,
	top: e.y - n / 2,
	bottom: e.y + n / 2
}), Or = (e, t) => t.x >= e.left && t.x <= e.right && t.y >= e.top && t.y <= e.bottom;
function kr(e, { width: t, height: n }, r) {
	let i = (e, t, n, r) => r - n < 2 * t ? e : Math.min(r - t, Math.max(n + t, e));
	return {
		x: i(e.x, t / 2, r.left + Cr, r.right - Cr),
		y: i(e.y, n / 2, r.top + Cr, r.bottom - Cr)
	};
}
function Ar(e, t, n) {
	let r = new Er();
	for (let e of t) r.add(e);
	let i = new Map();
	for (let t of [...e].sort((e, t) => t.importance - e.importance || (e.id < t.id ? -1 : 1))) {
		let e = Or(n, t.anchor);
		for (let a of t.places) {
			let o = e ? kr(a, t, n) : a, s = Dr(o, {
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
var jr = 26, Mr = 45, Nr = {
	name: 18,
	outside: 18,
	proposal: 17,
	group: 18,
	age: 17
}, Pr = (e) => e.length > jr ? `${e.slice(0, 25).trimEnd()}…` : e;
function Fr(e, t, n, r, i) {
	let a = [
		...Lr(e, t, n),
		...zr(e, t),
		...Br(e, t),
		...Ur(e, t)
	], o = [...e.spots.values()].map(({ x: e, y: t, reach: n }) => ({
		left: e - n,
		right: e + n,
		top: t - n,
		bottom: t + n
	})), s = Ar(a, [...i, ...o], r), c = e.groups.flatMap(({ outline: e }) => e ?? []).length > 0 ? e.groups : [];
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
			inGroup: r !== "group" && c.some(({ outline: e }) => e && ar(e, a))
		}];
	});
}
function Ir(e, t, n) {
	return {
		text: e,
		sort: t,
		width: n.widthOf(e, t),
		height: Nr[t] * n.enlarged
	};
}
function Lr({ spots: e }, t, { first: n, without: r }) {
	return [...e.values()].flatMap((e) => {
		let { node: i, x: a, y: o, reach: s } = e;
		if (i.id === r) return [];
		let c = Ir(Pr(i.label), i.inArea ? "name" : "outside", t), [l, u] = [s + 4 + c.width / 2, s + 3 + c.height / 2], d = [
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
var Rr = [
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
function zr({ curves: e }, t) {
	return e.map(({ key: e, at: n }) => ({
		...Ir(t.proposal, "proposal", t),
		id: `proposal ${e}`,
		places: Rr.map(n),
		anchor: n(.5),
		importance: 1e3
	}));
}
function Br({ groups: e, spots: t, scale: n }, r) {
	return e.flatMap(({ key: e, group: i, outline: a }) => {
		let o = Ir(Pr(i.label), "group", r), s = i.members.flatMap((e) => t.get(e) ?? []), c = a?.map((e) => ({
			x: e.x * n,
			y: e.y * n
		})) ?? [], l = jn(c.length > 0 ? c : s);
		if (!l) return [];
		let u = {
			x: (l.left + l.right) / 2,
			y: (l.top + l.bottom) / 2
		}, d = c.length > 0 ? Vr(c, u) : Hr(u, o.height);
		return [{
			...o,
			id: `group ${e}`,
			places: d,
			anchor: d[0],
			importance: 900
		}];
	});
}
function Vr(e, t) {
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
var Hr = ({ x: e, y: t }, n) => [
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
function Ur({ lines: e, spots: t }, n) {
	return e.flatMap((e) => {
		if (!e.tie.old || t.size > Mr && !e.strong) return [];
		let r = Ir(n.ageOf(e), "age", n), [i, a] = [e.to.x - e.from.x, e.to.y - e.from.y];
		if (Math.hypot(i, a) < r.width + 16) return [];
		let o = Rr.slice(0, 5).map((t) => ({
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
var Wr = 9, Gr = 24, Kr = 7.6, qr = (e) => Math.min(Gr, Math.max(Wr, Kr * Math.sqrt(e))), Jr = 5.5, Yr = (e) => Math.min(1, Math.max(.45, e * 1.6)), Xr = (e) => e.toFixed(1);
function Zr(e, t, n) {
	let r = Yr(n), i = new Map();
	for (let a of e) {
		let { x: e, y: o } = t.get(a.id) ?? a, s = L(a.kind), c = qr(a.ties) * r, l = s === "activiteit" ? c * 1.25 : s === "organisatie" ? c * 1.1 : c, u = a.schakel ? l + Jr * Math.max(.7, r) : null;
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
function Qr(e, t, n) {
	let [r, i] = [t.x - e.x, t.y - e.y], a = Math.hypot(r, i), [o, s] = [e.reach + 2.5, t.reach + n];
	return a <= o + s ? null : [{
		x: e.x + r * o / a,
		y: e.y + i * o / a
	}, {
		x: t.x - r * s / a,
		y: t.y - i * s / a
	}];
}
var $r = (e, t) => `M${Xr(e.x)} ${Xr(e.y)}L${Xr(t.x)} ${Xr(t.y)}`;
function ei(e, t, n) {
	return e.flatMap((e) => {
		let [r, i] = [t.get(e.from), t.get(e.to)], a = r && i && Qr(r, i, e.directed ? 4 : 2.5);
		if (!a) return [];
		let [o, s] = a;
		return [{
			key: `${e.from} ${e.to} ${e.kinds.join()}`,
			d: $r(o, s),
			tie: e,
			strong: n.has(e.from) || n.has(e.to),
			from: o,
			to: s
		}];
	});
}
function ti(e, t) {
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
			d: ni(l, u, d),
			at: l
		}];
	});
}
function ni(e, t, n) {
	let [r, i, a] = [
		e(t),
		e((t + n) / 2),
		e(n)
	], o = {
		x: 2 * i.x - (r.x + a.x) / 2,
		y: 2 * i.y - (r.y + a.y) / 2
	};
	return `M${Xr(r.x)} ${Xr(r.y)}Q${Xr(o.x)} ${Xr(o.y)} ${Xr(a.x)} ${Xr(a.y)}`;
}
function ri(e, t) {
	let n = e.flatMap((e) => t.get(e) ?? []);
	return n.length < 2 ? "" : `M${n.map(({ x: e, y: t }) => `${Xr(e)} ${Xr(t)}`).join("L")}`;
}
function ii(e, t) {
	let n = 5 * Math.max(.5, Yr(t)), r = new Map();
	return e.x.forEach((i, a) => {
		let o = L(e.kinds[e.kind[a]]), s = r.get(o) ?? [];
		s.push(w(o, i * t, e.y[a] * t, n)), r.set(o, s);
	}), [...r].map(([e, t]) => ({
		sort: e,
		d: t.join("")
	}));
}
var ai = (e, t) => e.from.map((n, r) => {
	let i = e.to[r];
	return $r({
		x: e.x[n] * t,
		y: e.y[n] * t
	}, {
		x: e.x[i] * t,
		y: e.y[i] * t
	});
}).join(""), oi = 400, si = (e) => 1 - (1 - e) ** 3, ci = class {
	#e = j(new Map());
	get at() {
		return W(this.#e);
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
			let a = si(Math.min(1, Math.max(0, (i - n) / oi)));
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
}, li = {
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
}, ui = 8;
function di(e, t) {
	if (!e) return Rn("drawing.old");
	let n = I(e, t);
	return n < 24 ? Rn("drawing.months", { n }) : Rn("drawing.years", { n: Math.floor(n / 12) });
}
var fi = (e, t, n) => ({
	proposal: Rn("drawing.proposal"),
	ageOf: (t) => di(t.tie.confirmed, e),
	widthOf: (e, r) => t(e, li[r].size * n, li[r].weight) + ui,
	enlarged: n
}), pi = Be("<path class=\"hull\"></path>"), mi = Be("<path class=\"dot\"></path>"), hi = Be("<path class=\"trail\"></path>"), gi = Be("<path></path>"), _i = Be("<path class=\"e e--proposal\"></path>"), vi = Be("<circle></circle>"), yi = Be("<g><!><path></path></g>"), bi = Be("<text dy=\".35em\"> </text>"), xi = G("<button type=\"button\"><span class=\"sr\"> </span></button>"), Si = G("<small> </small>"), Ci = G("<div class=\"plate\" aria-hidden=\"true\"><b> </b><!></div>"), wi = G("<!> <!>", 1), Ti = G("<div class=\"move-note\" data-no-gesture=\"\"><p> </p> <button class=\"button button--secondary button--sm\" type=\"button\"> </button></div>"), Ei = G("<div role=\"application\"><div class=\"drawing__plane\"><svg class=\"net map\" aria-hidden=\"true\" focusable=\"false\" width=\"1\" height=\"1\"><defs><marker viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"11\" markerHeight=\"11\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path class=\"arrow\" d=\"M0 1L10 5L0 9Z\"></path></marker><marker viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"11\" markerHeight=\"11\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path class=\"arrow arrow--strong\" d=\"M0 1L10 5L0 9Z\"></path></marker></defs><!><path class=\"e e--context\"></path><!><!><!><!><!><!></svg> <!></div> <!> <p class=\"sr\"> </p> <p class=\"sr\" role=\"status\"> </p></div>");
function Di(e, r) {
	let i = be();
	k(r, !0);
	let a = E(r, "trail", 19, () => []), o = E(r, "insets", 19, () => ({
		left: 56,
		top: 64,
		right: 56,
		bottom: 88
	})), c = {
		pan: 80,
		move: 12
	}, u = Math.max(1, parseFloat(getComputedStyle(document.documentElement).fontSize) / 16), d = Sr(), m = matchMedia("(prefers-reduced-motion: reduce)"), h = j(void 0), g = j(void 0), _ = j(void 0), v = j(!1), y = j(!1), b = j(""), x = j(!1), S = null, C = new ci(), T = new vr(), O = new Bn(({ x: e, y: t }) => W(g) && (W(g).style.transform = `translate(${e}px, ${t}px)`), () => jn(C.at.size > 0 ? C.at.values() : r.view.others.x.map((e, t) => ({
		x: e,
		y: r.view.others.y[t]
	}))), Ve(() => o()));
	t(() => {
		O.stop(), C.stop();
	});
	let A = n(() => new Map(r.view.nodes.map((e) => [e.id, e]))), M = n(() => pr(W(A).keys(), r.view.ties)), N = j(void 0), P = n(() => r.focus && W(A).has(r.focus) ? r.focus : r.view.nodes[0]?.id), F = n(() => W(N) && W(A).has(W(N)) ? W(N) : r.selected && W(A).has(r.selected) ? r.selected : W(P)), I = n(() => W(F) !== void 0 && (W(v) || W(y) || W(F) === r.selected || r.selected === void 0 && W(F) === r.focus)), L = n(() => Zr(r.view.nodes, C.at, O.scale)), te = n(() => new Set([r.focus, r.selected].filter((e) => e !== void 0))), ne = n(() => ei(r.view.ties, W(L), W(te))), re = n(() => r.proposals ? ti(r.view.proposals, W(L)) : []), ie = n(() => ii(r.view.others, O.scale)), ae = n(() => ai(r.view.others, O.scale)), oe = n(() => fi(r.view.day, d, u)), se = j([]), le = n(() => W(F) === void 0 ? void 0 : W(L).get(W(F))), de = n(() => W(F) === void 0 ? void 0 : W(A).get(W(F))), fe = n(() => W(le) && W(de) && W(I) ? he(W(le), W(le).reach, W(de).label, W(de).schakel) : null), pe = n(() => Fr({
		spots: W(L),
		lines: W(ne),
		curves: W(re),
		groups: W(se),
		scale: O.scale
	}, W(oe), {
		first: new Set([...W(te), ...a()]),
		without: W(fe) ? W(F) : null
	}, O.sight, W(fe) ? [W(fe)] : [])), me = n(() => W(de) ? xr(W(de), {
		kindWord: r.kindWord,
		proposals: r.proposals ? r.view.proposals : [],
		contacts: W(M),
		cameFrom: T.cameFrom(W(de).id),
		at: C.at
	}) : "");
	function he({ x: e, y: t }, n, r, i) {
		let a = Math.max(d(r, 14 * u, 600), i ? d(Rn("drawing.schakel"), 12 * u, 400) : 0) / 2 + 12, o = (i ? 44 : 29) * u, s = Math.max(22, n + 4) + 8, { left: c, right: l, bottom: f } = O.sight, p = l - c > 2 * a + 12 && e > c && e < l ? Math.min(l - a - 6, Math.max(c + a + 6, e)) : e, m = t + s + o > f - 4 && t < f ? t - s - o : t + s;
		return {
			left: p - a,
			right: p + a,
			top: m,
			bottom: m + o
		};
	}
	H(() => {
		let { nodes: e } = r.view;
		Ve(() => C.follow(e, m.matches || S !== null));
	});
	let ge;
	H(() => {
		let e = r.question ?? `${r.view.area} ${r.view.net} ${r.focus ?? ""}`;
		e !== ge && (ge = e, Ve(() => {
			l(N, void 0), T.begin(), O.fit();
		}));
	}), H(() => {
		if (r.selected === void 0) return;
		let e = r.selected;
		Ve(() => {
			e !== W(N) && T.begin(), l(N, e, !0);
		});
	});
	let _e = j({
		width: 0,
		height: 0
	});
	H(() => {
		let e = W(h), t = new ResizeObserver(() => l(_e, {
			width: e.clientWidth,
			height: e.clientHeight
		}));
		return t.observe(e), () => t.disconnect();
	}), H(() => {
		let e = W(_e);
		Ve(() => O.resized(e));
	}), H(() => {
		let e = r.groups ? r.view.groups : [];
		O.sight, r.view.nodes;
		let t = setTimeout(() => l(se, lr(e, W(L), O.scale)));
		return () => clearTimeout(t);
	});
	function ye() {
		O.fit();
	}
	function xe() {
		O.zoom(Dn);
	}
	function Se() {
		O.zoom(1 / Dn);
	}
	function Ce() {
		r.onMove && W(F) !== void 0 && (l(y, !0), W(_)?.focus({ preventScroll: !0 }));
	}
	function we(e) {
		let t;
		for (let { node: { id: n }, x: r, y: i, reach: a } of W(L).values()) {
			let o = Math.hypot(r + O.camera.x - e.x, i + O.camera.y - e.y);
			o <= Math.max(22, a) && (!t || o < t.far) && (t = {
				id: n,
				far: o
			});
		}
		return t?.id;
	}
	function Te(e) {
		l(N, e, !0);
		let t = C.at.get(e);
		t && O.reveal(t);
	}
	function Ee(e, t) {
		C.put(e, t), r.onMove?.([{
			id: e,
			x: t.x,
			y: t.y
		}]), l(b, Rn("drawing.put", { name: W(A).get(e)?.label ?? "" }), !0);
	}
	let De = {
		takes: (e, t) => {
			let n = r.onMove && we(e), i = n && C.at.get(n);
			if (!n || !i || t && n !== W(F)) return !1;
			let a = O.toUnits(e);
			return S = {
				id: n,
				dx: i.x - a.x,
				dy: i.y - a.y
			}, !0;
		},
		drag: (e) => {
			if (!S) return;
			let { x: t, y: n } = O.toUnits(e);
			C.put(S.id, {
				x: t + S.dx,
				y: n + S.dy
			});
		},
		drop: () => {
			let e = S?.id;
			S = null;
			let t = e && C.at.get(e);
			e && t && Ee(e, {
				x: Math.round(t.x),
				y: Math.round(t.y)
			});
		},
		pan: (e, t) => O.pan(e, t),
		zoom: (e, t) => O.zoom(e, t),
		tap: (e, t) => {
			if (S = null, W(y) && W(F) !== void 0) {
				let { x: t, y: n } = O.toUnits(e);
				Ee(W(F), {
					x: Math.round(t),
					y: Math.round(n)
				});
				return;
			}
			let n = we(e);
			n !== void 0 && (T.begin(), l(N, n, !0), W(_)?.focus({ preventScroll: !0 }), t ? r.onOpen(n) : r.onSelect(n));
		},
		hover: (e) => l(x, we(e) !== void 0),
		wheels: () => W(v) || document.documentElement.scrollHeight <= document.documentElement.clientHeight + 1
	};
	H(() => Gn(W(h), De));
	let Oe = {
		ArrowRight: "right",
		ArrowDown: "down",
		ArrowLeft: "left",
		ArrowUp: "up"
	}, ke = {
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
	function Ae(e, t) {
		let { x: n, y: i } = ke[e], a = W(F) === void 0 ? void 0 : C.at.get(W(F));
		if (t.shiftKey) O.pan(-n * c.pan, -i * c.pan);
		else if (W(F) === void 0 || !a) return;
		else if (W(y) || t.altKey) {
			if (!r.onMove) return;
			Ee(W(F), {
				x: a.x + n * c.move,
				y: a.y + i * c.move
			}), O.reveal(C.at.get(W(F)));
		} else {
			let t = T.step({
				at: C.at,
				contacts: W(M)
			}, W(F), e);
			t && Te(t);
		}
	}
	let G = {
		Enter: () => W(y) ? l(y, !1) : W(F) !== void 0 && r.onOpen(W(F)),
		" ": () => W(F) !== void 0 && r.onSelect(W(F)),
		Backspace: () => r.onBack(),
		Escape: () => W(y) ? l(y, !1) : r.onLeave(),
		Home: () => {
			T.begin(), W(P) && Te(W(P));
		},
		1: () => r.onSteps(1),
		2: () => r.onSteps(2),
		3: () => r.onSteps(3),
		"+": xe,
		"=": xe,
		"-": Se,
		0: ye,
		"?": () => r.onHelp()
	};
	function je(e) {
		if (e.ctrlKey || e.metaKey || e.target !== W(_)) return;
		let t = Oe[e.key], n = t ? () => Ae(t, e) : G[e.key];
		!n || e.altKey && !t || (e.preventDefault(), e.stopPropagation(), n());
	}
	function Ne(e) {
		l(_, e, !0), Ve(() => W(v)) && e.focus({ preventScroll: !0 });
	}
	var Pe = {
		fit: ye,
		zoomIn: xe,
		zoomOut: Se,
		startMove: Ce
	}, Fe = Ei(), Ie = R(Fe), Le = R(Ie), Re = R(Le), ze = R(Re), Be = z(ze);
	p(Re);
	var He = z(Re);
	U(He, 17, () => W(se), ({ key: e, outline: t }) => e, (e, t) => {
		let n = () => W(t).outline;
		var r = ve(), i = s(r), a = (e) => {
			var t = pi();
			Z((e) => B(t, "d", e), [() => ur(n(), O.scale)]), Y(e, t);
		};
		J(i, (e) => {
			n() && e(a);
		}), Y(e, r);
	});
	var Ue = z(He), We = z(Ue);
	U(We, 17, () => W(ie), ({ sort: e, d: t }) => e, (e, t) => {
		let n = () => W(t).d;
		var r = mi();
		Z(() => B(r, "d", n())), Y(e, r);
	});
	var Ge = z(We), Ke = (e) => {
		var t = hi();
		Z((e) => B(t, "d", e), [() => ri(a(), W(L))]), Y(e, t);
	};
	J(Ge, (e) => {
		a().length > 1 && e(Ke);
	});
	var qe = z(Ge);
	U(qe, 17, () => W(ne), ({ key: e, d: t, tie: n, strong: r }) => e, (e, t) => {
		let n = () => W(t).d, r = () => W(t).tie, a = () => W(t).strong;
		var o = gi();
		Z(() => {
			V(o, 0, ce([
				"e",
				`e--w${r().width}`,
				r().formal && "e--formal",
				a() && "e--strong",
				r().old && "e--old"
			])), B(o, "d", n()), B(o, "marker-end", r().directed ? `url(#${i}-arrow${a() ? "-strong" : ""})` : void 0);
		}), Y(e, o);
	});
	var Je = z(qe);
	U(Je, 17, () => W(re), ({ key: e, d: t }) => e, (e, t) => {
		let n = () => W(t).d;
		var r = _i();
		Z(() => B(r, "d", n())), Y(e, r);
	});
	var Ye = z(Je);
	U(Ye, 17, () => W(L).values(), ({ node: { id: e }, sort: t, x: n, y: r, r: i, ring: a }) => e, (e, t) => {
		let n = () => W(t).sort, r = () => W(t).x, i = () => W(t).y, a = () => W(t).r, o = () => W(t).ring;
		var s = yi(), c = R(s), l = (e) => {
			var t = vi();
			Z((e) => {
				V(t, 0, `ring k--${n() ?? ""}`), B(t, "r", e);
			}, [() => o().toFixed(1)]), Y(e, t);
		};
		J(c, (e) => {
			o() && e(l);
		});
		var u = z(c);
		p(s), Z((e, t, r) => {
			B(s, "transform", `translate(${e ?? ""} ${t ?? ""})`), V(u, 0, `n k--${n() ?? ""}`), B(u, "d", r);
		}, [
			() => r().toFixed(1),
			() => i().toFixed(1),
			() => w(n(), 0, 0, a())
		]), Y(e, s);
	});
	var Xe = z(Ye);
	U(Xe, 17, () => W(pe), ({ id: e, text: t, sort: n, x: r, y: i, inGroup: a }) => e, (e, t) => {
		let n = () => W(t).text, r = () => W(t).sort, i = () => W(t).x, a = () => W(t).y, o = () => W(t).inGroup;
		var s = bi(), c = X(s, !0);
		Z((e, t) => {
			V(s, 0, ce([
				"t",
				`t--${r()}`,
				o() && "t--in-group"
			])), B(s, "x", e), B(s, "y", t), q(c, n());
		}, [() => i().toFixed(1), () => a().toFixed(1)]), Y(e, s);
	}), p(Le);
	var Ze = z(Le, 2), Qe = (e) => {
		var t = wi(), n = s(t);
		Me(n, () => W(de).id, (e) => {
			var t = xi();
			let n;
			var a = R(t), o = X(a, !0);
			p(t), ue(t, () => Ne), Z((e) => {
				V(t, 1, ce(["node-button", W(I) && "node-button--marked"])), B(t, "aria-describedby", `${i}-help`), n = ee(t, "", n, {
					left: `${W(le).x ?? ""}px`,
					top: `${W(le).y ?? ""}px`,
					"--node": e
				}), q(o, W(me));
			}, [() => `${2 * Math.max(22, W(le).reach + 4)}px`]), K("click", t, ({ detail: e }) => e === 0 && r.onSelect(W(de).id)), Y(e, t);
		});
		var a = z(n, 2), o = (e) => {
			var t = Ci();
			let n;
			var r = R(t), i = X(r, !0), a = z(r), o = (e) => {
				var t = Si(), n = X(t, !0);
				Z((e) => q(n, e), [() => Rn("drawing.schakel")]), Y(e, t);
			};
			J(a, (e) => {
				W(de).schakel && e(o);
			}), p(t), Z(() => {
				n = ee(t, "", n, {
					left: `${W(fe).left ?? ""}px`,
					top: `${W(fe).top ?? ""}px`,
					width: `${W(fe).right - W(fe).left}px`,
					height: `${W(fe).bottom - W(fe).top}px`
				}), q(i, W(de).label);
			}), Y(e, t);
		};
		J(a, (e) => {
			W(fe) && e(o);
		}), Y(e, t);
	};
	J(Ze, (e) => {
		W(le) && W(de) && e(Qe);
	}), p(Ie), f(Ie, (e) => l(g, e), () => W(g));
	var $e = z(Ie, 2), et = (e) => {
		var t = Ti(), n = R(t), r = X(n, !0), i = z(n, 2), a = X(i, !0);
		p(t), Z((e, t) => {
			q(r, e), q(a, t);
		}, [() => Rn("drawing.moving", { name: W(de).label }), () => Rn("drawing.ready")]), K("click", i, () => {
			l(y, !1), W(_)?.focus({ preventScroll: !0 });
		}), Y(e, t);
	};
	J($e, (e) => {
		W(y) && W(de) && e(et);
	});
	var tt = z($e, 2), Q = X(tt, !0), nt = z(tt, 2), rt = X(nt, !0);
	return p(Fe), f(Fe, (e) => l(h, e), () => W(h)), Z((e, t) => {
		V(Fe, 1, ce([
			"drawing",
			W(x) && "drawing--hot",
			W(y) && "drawing--moving"
		])), B(Fe, "aria-label", e), B(ze, "id", `${i}-arrow`), B(Be, "id", `${i}-arrow-strong`), B(Ue, "d", W(ae)), B(tt, "id", `${i}-help`), q(Q, t), q(rt, W(b));
	}, [() => Rn("drawing.label"), () => Rn("drawing.help")]), K("keydown", Fe, je), K("focusin", Fe, () => l(v, !0)), K("focusout", Fe, (e) => {
		(e.relatedTarget !== null || document.hasFocus()) && l(v, W(h).contains(e.relatedTarget), !0);
	}), Y(e, Fe), D(Pe);
}
Ne([
	"keydown",
	"focusin",
	"focusout",
	"click"
]);
// src/map/kindcounts.ts
function Oi(e, t) {
	let n = e?.view?.others ?? e?.overview?.dots, r = n ? [...new Set(n.kind)].map((e) => n.kinds[e]) : [], i = e?.view ? e.view.nodes.map((e) => e.kind) : n?.kind.map((e) => n.kinds[e]) ?? [], a = new Map();
	for (let e of i) a.set(e, (a.get(e) ?? 0) + 1);
	return kt.filter((e) => a.has(e) || r.includes(e) || t.includes(e)).map((e) => ({
		kind: e,
		n: a.get(e) ?? 0
	}));
}
// src/map/Legend.svelte
var ki = G("<li> </li>"), Ai = G("<ul class=\"legend\"></ul>");
function ji(e, t) {
	k(t, !0);
	var n = Ai();
	U(n, 20, () => new Set(t.view.nodes.map((e) => e.kind)), (e) => e, (e, n) => {
		var r = ki(), i = X(r, !0);
		Z((e) => q(i, e), [() => t.kindWord(n)]), Y(e, r);
	}), p(n), Y(e, n), D();
}
// src/map/MapBar.svelte
var Mi = G("<a><!> </a>"), Ni = G("<strong class=\"num\"> </strong> <!>", 1), Pi = G("<span class=\"chip\"><span class=\"chip__text\"> </span> <button type=\"button\" class=\"no-print\"><!></button></span>"), Fi = G("<button class=\"button button--quiet button--sm no-print\" type=\"button\"> </button>"), Ii = G("<div class=\"map-bar\"><h1> </h1> <div class=\"map-bar__looks no-print\"><div class=\"segmented\" role=\"group\"></div><!></div> <div class=\"shown\" role=\"group\"><p id=\"getoond\" tabindex=\"-1\" role=\"status\"><!></p> <!> <!></div> <p class=\"map-summary\"> <!></p></div>");
function Li(t, n) {
	k(n, !0);
	function r(e) {
		document.getElementById("getoond")?.focus({ preventScroll: !0 }), e();
	}
	var i = Ii(), a = R(i), o = X(a, !0), c = z(a, 2), l = R(c);
	U(l, 20, () => ["kaart", "lijst"], (e) => e, (e, t) => {
		var r = Mi(), i = R(r), a = (e) => {
			oe(e, {
				name: "map",
				small: !0
			});
		}, o = (e) => {
			st(e, {
				name: "list",
				small: !0
			});
		};
		J(i, (e) => {
			t === "kaart" ? e(a) : e(o, -1);
		});
		var s = z(i, 1, !0);
		p(r), Z((e, i) => {
			B(r, "href", e), B(r, "aria-current", t === n.look ? "true" : void 0), q(s, i);
		}, [() => n.hrefOf(t), () => Q(`map.look.${t}`)]), Y(e, r);
	}), p(l);
	var u = z(l);
	e(u, () => n.children ?? y), p(c);
	var d = z(c, 2), f = R(d), m = R(f), h = (e) => {
		var t = Ni(), r = s(t), i = X(r, !0), a = z(r), o = z(a), c = (e) => {
			var t = Ce();
			Z((e) => q(t, `, ${e ?? ""}`), [() => Q("map.outside", {
				n: n.counts.outside,
				area: n.areaName
			})]), Y(e, t);
		};
		J(o, (e) => {
			n.counts.outside && e(c);
		}), Z((e, t) => {
			q(i, e), q(a, ` ${t ?? ""}`);
		}, [() => Q("map.shown", {
			shown: n.counts.shown,
			total: n.counts.total
		}), () => Q("map.shown.word")]), Y(e, t);
	};
	J(m, (e) => {
		n.counts && e(h);
	}), p(f);
	var g = z(f, 2);
	U(g, 17, () => n.reasons, ({ name: e, text: t }) => e, (e, t) => {
		let i = () => W(t).name, a = () => W(t).text;
		var o = Pi(), s = R(o), c = X(s, !0), l = z(s, 2), u = R(l);
		oe(u, {
			name: "close",
			small: !0
		}), p(l), p(o), Z((e) => {
			q(c, a()), B(l, "aria-label", e);
		}, [() => Q("map.remove", { reason: a() })]), K("click", l, () => r(() => n.onRemove(i()))), Y(e, o);
	});
	var _ = z(g, 2), v = (e) => {
		var t = Fi(), i = X(t, !0);
		Z((e) => q(i, e), [() => Q("wipe")]), K("click", t, () => r(n.onWipe)), Y(e, t);
	};
	J(_, (e) => {
		n.reasons.length && e(v);
	}), p(d);
	var b = z(d, 2), x = R(b, !0), ee = z(x), S = (e) => {
		var t = Ce();
		Z((e) => q(t, ` ${e ?? ""}`), [() => Q("map.tooMany", { n: n.counts.tooMany })]), Y(e, t);
	};
	J(ee, (e) => {
		n.counts?.tooMany && e(S);
	}), p(b), p(i), Z((e, t, r) => {
		q(o, e), B(l, "aria-label", t), B(d, "aria-label", r), q(x, n.summary);
	}, [
		() => Q("map.title", { area: n.areaName }),
		() => Q("map.view"),
		() => Q("map.notice")
	]), Y(t, i), D();
}
Ne(["click"]);
// src/map/MapFilter.svelte
var Ri = G("<option> </option>"), zi = G("<div class=\"field\"><label for=\"thema\"> </label> <select class=\"select\" id=\"thema\"><option> </option><!></select></div>"), Bi = G("<label class=\"check\"><input type=\"checkbox\"/> <!> <span class=\"n\"> </span></label>"), Vi = G("<fieldset><legend> </legend> <!></fieldset>"), Hi = G("<label class=\"check\"><input type=\"checkbox\"/> </label>"), Ui = G("<button class=\"button button--secondary map-filter__wipe\" type=\"button\"> </button>"), Wi = G("<details class=\"map-filter no-print\"><summary><!> </summary> <form><!> <!> <!> <!> <div class=\"field\"><label for=\"leeftijd\"> </label> <select class=\"select\" id=\"leeftijd\"><option> </option><!></select></div> <div class=\"field\"><label for=\"net\"> </label> <select class=\"select\" id=\"net\"></select></div> <fieldset><legend> </legend> <label class=\"check\"><input type=\"checkbox\"/> </label> <label class=\"check\"><input type=\"checkbox\"/> <span class=\"n\"> </span></label></fieldset> <!></form></details>");
function Gi(e, t) {
	k(t, !0);
	let r = ["fresh", "old"], a = (e, t) => e.length === 0 || e.includes(t), o = n(() => t.kinds.map((e) => e.kind)), s = matchMedia("(min-width: 70rem)"), c = j(u(s.matches));
	H(() => {
		let e = () => l(c, s.matches, !0);
		return s.addEventListener("change", e), () => s.removeEventListener("change", e);
	});
	var d = Wi(), f = R(d), m = R(f);
	oe(m, { name: "filter" });
	var v = z(m, 1, !0);
	p(f);
	var y = z(f, 2), x = R(y), ee = (e) => {
		var n = zi(), r = R(n), i = X(r, !0), a = z(r, 2), o = R(a), s = X(o, !0);
		o.value = o.__value = "";
		var c = z(o);
		U(c, 17, () => t.themes, (e) => e.code, (e, t) => {
			var n = Ri(), r = X(n, !0), i = {};
			Z(() => {
				q(r, W(t).label), i !== (i = W(t).code) && (n.value = (n.__value = i) ?? "");
			}), Y(e, n);
		}), p(a);
		var l;
		h(a), p(n), Z((e, n) => {
			q(i, e), q(s, n), l !== (l = t.asked.theme ?? "") && (a.value = (a.__value = l) ?? "", S(a, l));
		}, [() => Q("list.theme"), () => Q("list.allThemes")]), K("change", a, (e) => t.onAsk({
			...t.asked,
			path: void 0,
			theme: e.currentTarget.value || void 0
		})), Y(e, n);
	};
	J(x, (e) => {
		t.themes.length && e(ee);
	});
	var C = z(x, 2), w = (e) => {
		var n = Vi(), r = R(n), s = X(r, !0), c = z(r, 2);
		U(c, 17, () => t.kinds, ({ kind: e, word: t, n }) => e, (e, n) => {
			let r = () => W(n).kind, s = () => W(n).word, c = () => W(n).n;
			var l = Bi(), u = R(l);
			i(u);
			var d = z(u, 2);
			b(d, { get kind() {
				return r();
			} });
			var f = z(d, 1, !0), m = z(f), h = X(m, !0);
			p(l), Z((e) => {
				_(u, e), q(f, s()), q(h, c());
			}, [() => a(t.asked.kinds, r())]), K("change", u, () => t.onAsk({
				...t.asked,
				path: void 0,
				kinds: zt(t.asked.kinds, r(), W(o))
			})), Y(e, l);
		}), p(n), Z((e) => q(s, e), [() => Q("filter.kind")]), Y(e, n);
	};
	J(C, (e) => {
		t.kinds.length && e(w);
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
			fe(e, {
				name: "stappen",
				get label() {
					return W(r);
				},
				get options() {
					return W(i);
				},
				get value() {
					return W(a);
				},
				onChoose: (e) => t.onAsk({
					...t.asked,
					hops: Number(e)
				})
			});
		}
	};
	J(T, (e) => {
		t.asked.focus && e(E);
	});
	var O = z(T, 2), A = (e) => {
		var n = Vi(), r = R(n), o = X(r, !0), s = z(r, 2);
		U(s, 17, () => t.lines, (e) => e.code, (e, n) => {
			var r = Hi(), o = R(r);
			i(o);
			var s = z(o, 1, !0);
			p(r), Z((e, t) => {
				_(o, e), q(s, t);
			}, [() => a(t.asked.lines, W(n).code), () => g(W(n).label)]), K("change", o, () => t.onAsk({
				...t.asked,
				path: void 0,
				lines: zt(t.asked.lines, W(n).code, At)
			})), Y(e, r);
		}), p(n), Z((e) => q(o, e), [() => Q("filter.lines")]), Y(e, n);
	};
	J(O, (e) => {
		t.lines.length && e(A);
	});
	var M = z(O, 2), P = R(M), F = X(P, !0), I = z(P, 2), L = R(I), te = X(L, !0);
	L.value = L.__value = "";
	var ne = z(L);
	U(ne, 16, () => r, (e) => e, (e, t) => {
		var n = Ri(), r = X(n, !0), i = {};
		Z((e) => {
			q(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => g(Q(`map.age.${t}`))]), Y(e, n);
	}), p(I);
	var re;
	h(I), p(M);
	var ie = z(M, 2), ae = R(ie), se = X(ae, !0), ce = z(ae, 2);
	U(ce, 20, () => Ot, (e) => e, (e, t) => {
		var n = Ri(), r = X(n, !0), i = {};
		Z((e) => {
			q(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => Q(`net.${t}`)]), Y(e, n);
	}), p(ce);
	var V;
	h(ce), p(ie);
	var le = z(ie, 2), ue = R(le), de = X(ue, !0), pe = z(ue, 2), me = R(pe);
	i(me);
	var he = z(me, 1, !0);
	p(pe);
	var ge = z(pe, 2), _e = R(ge);
	i(_e);
	var ve = z(_e, 1, !0), ye = z(ve), be = X(ye, !0);
	p(ge), p(le);
	var xe = z(le, 2), Se = (e) => {
		var n = Ui(), r = X(n, !0);
		Z((e) => q(r, e), [() => Q("wipe")]), K("click", n, () => t.onAsk(jt)), Y(e, n);
	};
	J(xe, (e) => {
		t.count && e(Se);
	}), p(y), p(d), Z((e, n, r, i, a, o, s, c) => {
		q(v, e), B(y, "aria-label", n), q(F, r), q(te, i), re !== (re = t.asked.age ?? "") && (I.value = (I.__value = re) ?? "", S(I, re)), q(se, a), V !== (V = t.asked.net) && (ce.value = (ce.__value = V) ?? "", S(ce, V)), q(de, o), _(me, t.groups), q(he, s), _(_e, t.proposals), q(ve, c), q(be, t.proposalCount);
	}, [
		() => t.count ? Q("filter.count", { n: t.count }) : Q("filter.title"),
		() => Q("filter.title"),
		() => Q("filter.age"),
		() => Q("filter.age.all"),
		() => Q("filter.net"),
		() => Q("filter.also"),
		() => Q("filter.groups"),
		() => Q("filter.proposals")
	]), we("submit", y, (e) => e.preventDefault()), K("change", I, (e) => t.onAsk({
		...t.asked,
		path: void 0,
		age: e.currentTarget.value || void 0
	})), K("change", ce, (e) => t.onAsk({
		...t.asked,
		net: e.currentTarget.value
	})), K("change", me, (e) => t.onShow("groups", e.currentTarget.checked)), K("change", _e, (e) => t.onShow("proposals", e.currentTarget.checked)), N("open", "toggle", d, (e) => l(c, e), () => W(c)), Y(e, d), D();
}
Ne(["change", "click"]);
// src/map/MapHelp.svelte
var Ki = G("<div><dt><kbd> </kbd></dt><dd> </dd></div>"), qi = G("<li> </li>"), Ji = G("<p> </p> <dl class=\"facts facts--words\"></dl> <section class=\"stack\"><h3> </h3> <ul class=\"rules-list\"></ul></section>", 1);
function Yi(e, t) {
	k(t, !0);
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
		Xe(e, {
			id: "toetsen",
			get title() {
				return W(i);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, t) => {
				var i = Ji(), a = s(i), o = X(a, !0), c = z(a, 2);
				U(c, 21, () => r, ([e, t]) => e, (e, t) => {
					var r = n(() => C(W(t), 2));
					let i = () => W(r)[0], a = () => W(r)[1];
					var o = Ki(), s = R(o), c = R(s), l = X(c, !0);
					p(s);
					var u = z(s), d = X(u, !0);
					p(o), Z(() => {
						q(l, i()), q(d, a());
					}), Y(e, o);
				}), p(c);
				var l = z(c, 2), u = R(l), d = X(u, !0), f = z(u, 2);
				U(f, 20, () => [
					"size",
					"ring",
					"line",
					"dots",
					"place"
				], (e) => e, (e, t) => {
					var n = qi(), r = X(n, !0);
					Z((e) => q(r, e), [() => Q(`keys.read.${t}`)]), Y(e, n);
				}), p(f), p(l), Z((e, t) => {
					q(o, e), q(d, t);
				}, [() => Q("keys.text"), () => Q("keys.read.title")]), Y(e, i);
			},
			$$slots: { default: !0 }
		});
	}
	D();
}
// src/map/rows.ts
var Xi = [
	"label",
	"kind",
	"schakel",
	"hops",
	"ties",
	"confirmed"
];
function Zi(e) {
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
function Qi(e, t) {
	let n = t === "label" || t === "kind" || t === "hops" ? t : `-${t}`, r = n === t ? `-${t}` : t;
	return e === n ? r : e === r ? "" : n;
}
function $i(e, t, n) {
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
var ea = G("<th scope=\"col\"><button class=\"sort\" type=\"button\"> </button></th>"), ta = G("<option> </option>"), na = G("<td class=\"is-num\"> </td>"), ra = G("<li><a> </a></li>"), ia = G("<li class=\"muted\"> </li>"), aa = G("<ul class=\"inline-list\"><!> <!></ul>"), oa = G(" <span class=\"badge badge--warn\"> </span>", 1), sa = G(" <!>", 1), ca = G("<span class=\"muted\"> </span>"), la = G("<tr><th scope=\"row\"><button class=\"link-button\" type=\"button\"> </button></th><td><span class=\"kind\"><!> </span></td><td> </td><!><td class=\"is-num\"> </td><td><!></td><td><!></td></tr>"), ua = G("<p class=\"muted small map-list__same\"> </p> <div class=\"field only-small no-print\"><label for=\"sorteer\"> </label> <select class=\"select\" id=\"sorteer\"><option> </option><!></select></div> <table class=\"table table--stack table--sort\"><caption class=\"sr\"> </caption><thead><tr><!><!><!><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table>", 1);
function da(e, t) {
	k(t, !0);
	let r = (e, t = y) => {
		var n = ea(), r = R(n), a = X(r, !0);
		p(n), Z((e, r) => {
			V(n, 1, e), B(n, "aria-sort", r), q(a, W(c)[t()]);
		}, [() => ce([d(t()) && "is-num"]), () => u(t())]), K("click", r, () => l(i, Qi(W(i), t()), !0)), Y(e, n);
	}, i = j(""), a = n(() => $i(t.rows, W(i), t.kindWord)), o = n(() => Xi.filter((e) => e !== "hops" || t.withSteps)), c = n(() => ({
		label: Q("col.name"),
		kind: Q("col.kind"),
		schakel: Q("col.schakel"),
		hops: Q("col.steps"),
		ties: Q("col.ties"),
		confirmed: Q("col.data")
	})), u = (e) => W(i) === e ? "ascending" : W(i) === `-${e}` ? "descending" : void 0, d = (e) => e === "hops" || e === "ties";
	var f = ua(), m = s(f), g = X(m, !0), _ = z(m, 2), v = R(_), x = X(v, !0), ee = z(v, 2), S = R(ee), C = X(S, !0);
	S.value = S.__value = "";
	var w = z(S);
	U(w, 16, () => W(o).flatMap((e) => [e, `-${e}`]), (e) => e, (e, t) => {
		var n = ta(), r = X(n, !0), i = {};
		Z((e) => {
			q(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => Q(`twin.sort.${t}`)]), Y(e, n);
	}), p(ee), h(ee), p(_);
	var T = z(_, 2), E = R(T), O = X(E, !0), A = z(E), M = R(A), N = R(M);
	U(N, 16, () => [
		"label",
		"kind",
		"schakel"
	], (e) => e, (e, t) => {
		r(e, () => t);
	});
	var P = z(N), F = (e) => {
		r(e, () => "hops");
	};
	J(P, (e) => {
		t.withSteps && e(F);
	});
	var I = z(P);
	r(I, () => "ties");
	var L = z(I), te = X(L, !0);
	r(z(L), () => "confirmed"), p(M), p(A);
	var ne = z(A);
	U(ne, 21, () => W(a), ({ node: e, contacts: t, more: n }) => e.id, (e, r) => {
		let i = () => W(r).node, a = () => W(r).contacts, o = () => W(r).more;
		var c = la(), l = R(c), u = R(l), d = X(u, !0);
		p(l);
		var f = z(l), m = R(f), h = R(m);
		b(h, {
			get kind() {
				return i().kind;
			},
			get ring() {
				return i().schakel;
			}
		});
		var g = z(h, 1, !0);
		p(m), p(f);
		var _ = z(f), v = X(_, !0), y = z(_), x = (e) => {
			var t = na(), n = X(t, !0);
			Z((e) => {
				B(t, "data-label", e), q(n, i().hops ?? "");
			}, [() => Q("col.steps")]), Y(e, t);
		};
		J(y, (e) => {
			t.withSteps && e(x);
		});
		var ee = z(y), S = X(ee, !0), C = z(ee), w = R(C), T = (e) => {
			var n = aa(), r = R(n);
			U(r, 17, a, Re, (e, n) => {
				let r = () => W(n).node;
				var i = ra(), a = R(i), o = X(a, !0);
				p(i), Z((e) => {
					B(a, "href", e), q(o, r().label);
				}, [() => t.hrefOf(r().id)]), Y(e, i);
			});
			var i = z(r, 2), s = (e) => {
				var t = ia(), n = X(t, !0);
				Z((e) => q(n, e), [() => Q("twin.more", { n: o() })]), Y(e, t);
			};
			J(i, (e) => {
				o() && e(s);
			}), p(n), Y(e, n);
		};
		J(w, (e) => {
			(a().length || o()) && e(T);
		}), p(C);
		var E = z(C), D = R(E), O = (e) => {
			var r = sa(), a = s(r, !0), o = z(a), c = (e) => {
				var t = oa(), n = s(t, !0);
				n.nodeValue = " ";
				var r = z(n), i = X(r, !0);
				Z((e) => q(i, e), [() => Q("age.old")]), Y(e, t);
			}, l = n(() => it(i().confirmed, t.day));
			J(o, (e) => {
				W(l) && e(c);
			}), Z((e) => q(a, e), [() => rt(i().confirmed, t.day)]), Y(e, r);
		}, k = (e) => {
			var t = ca(), n = X(t, !0);
			Z((e) => q(n, e), [() => Q("age.unknown")]), Y(e, t);
		};
		J(D, (e) => {
			i().confirmed ? e(O) : e(k, -1);
		}), p(E), p(c), Z((e, n, r, a, o, s, l) => {
			B(c, "data-id", i().id), B(c, "aria-current", i().id === t.selected ? "true" : void 0), B(u, "aria-pressed", i().id === t.selected), q(d, i().label), B(f, "data-label", e), q(g, n), B(_, "data-label", r), q(v, a), B(ee, "data-label", o), q(S, i().ties), B(C, "data-label", s), B(E, "data-label", l);
		}, [
			() => Q("col.kind"),
			() => t.kindWord(i().kind),
			() => Q("col.schakel"),
			() => Q(i().schakel ? "yes" : "no"),
			() => Q("col.ties"),
			() => Q("col.knows"),
			() => Q("col.data")
		]), K("click", u, () => t.onSelect(i().id)), Y(e, c);
	}), p(ne), p(T), Z((e, t, n, r, i) => {
		q(g, e), q(x, t), q(C, n), q(O, r), q(te, i);
	}, [
		() => Q("twin.same", { n: t.rows.length }),
		() => Q("twin.sort"),
		() => Q("twin.sort.map"),
		() => Q("twin.captionMap"),
		() => Q("col.knows")
	]), ae(ee, () => W(i), (e) => l(i, e)), Y(e, f), D();
}
Ne(["click"]);
// src/map/overview/groups.ts
var fa = [
	"bewoner",
	"professional",
	"organisatie",
	"activiteit"
], pa = 34, ma = (e) => pa * Math.sqrt(e);
function ha(e, t) {
	return e.map((e, n) => ({
		index: n,
		x: e.x,
		y: e.y,
		name: e.label ?? t(n + 1),
		size: e.size,
		sorts: ga(e.kinds),
		outside: e.ties.reduce((e, t) => e + t, 0),
		leads: e.to.map((t, n) => ({
			index: t,
			ties: e.ties[n] ?? 0
		})).sort((e, t) => t.ties - e.ties || e.index - t.index),
		r: ma(e.size),
		cluster: e
	}));
}
function ga(e) {
	let t = new Map();
	for (let [n, r] of Object.entries(e)) t.set(L(n), (t.get(L(n)) ?? 0) + r);
	return fa.flatMap((e) => t.get(e) ? [{
		sort: e,
		n: t.get(e)
	}] : []);
}
var _a = (e) => e.map(({ index: e }) => e).sort((t, n) => e[n].size - e[t].size || t - n), va = 240, ya = 3;
function ba(e) {
	let t = new Map();
	for (let n of e) for (let { index: r, ties: i } of n.leads.slice(0, ya)) {
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
	let n = [...t.values()].sort((e, t) => t.ties - e.ties).slice(0, va), r = n[0]?.ties ?? 0;
	return n.map((e) => ({
		...e,
		width: e.ties > r / 2 ? 3 : e.ties > r / 6 ? 2 : 1
	})).reverse();
}
function xa({ sorts: e, size: t, x: n, y: r }, i) {
	let a = e.length > 1 ? .05 : 0, o = e.reduce((e, { n: t }) => e + t, 0) || t, s = -Math.PI / 2;
	return e.map(({ sort: e, n: t }) => {
		let c = t / o * 2 * Math.PI, l = Sa(n, r, i, s + a / 2, s + Math.max(c - a / 2, a));
		return s += c, {
			sort: e,
			d: l
		};
	});
}
function Sa(e, t, n, r, i) {
	let a = (r) => `${(e + n * Math.cos(r)).toFixed(1)} ${(t + n * Math.sin(r)).toFixed(1)}`, o = n.toFixed(1);
	return `M${a(r)}A${o} ${o} 0 0 1 ${a((r + i) / 2)}A${o} ${o} 0 0 1 ${a(i)}`;
}
// src/map/overview/dots.ts
function Ca({ x: e, y: t, kind: n, kinds: r, from: i, to: a }) {
	let o = r.map((e) => fa.indexOf(L(e)));
	return {
		x: Float32Array.from(e),
		y: Float32Array.from(t),
		sort: Uint8Array.from(n, (e) => o[e] ?? 0),
		from: Uint32Array.from(i),
		to: Uint32Array.from(a)
	};
}
function wa({ x: e, y: t }, { left: n, top: r, right: i, bottom: a }) {
	let o = 0;
	for (let s = 0; s < e.length; s++) e[s] >= n && e[s] <= i && t[s] >= r && t[s] <= a && (o += 1);
	return o;
}
var Ta = (e) => Math.min(9, Math.max(1.6, e * 13)), Ea = (e) => Math.min(.5, Math.max(.1, 300 / Math.max(1, e))), Da = 2.5;
function Oa(e, t, n, { camera: r, size: i, radius: a, lines: o }) {
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
		e.globalAlpha = Ea(t.from.length), e.strokeStyle = n.line, e.stroke(), e.globalAlpha = 1;
	}
	for (let [r, i] of fa.entries()) {
		let o = new Path2D(a < Da ? void 0 : w(i, 0, 0, a));
		a < Da && o.rect(-a, -a, 2 * a, 2 * a), e.fillStyle = n.sorts[r];
		for (let n = 0; n < s.length; n++) t.sort[n] === r && l(n) && (e.translate(s[n], c[n]), e.fill(o), e.translate(-s[n], -c[n]));
	}
}
// src/map/overview/DotsCanvas.svelte
var ka = G("<canvas class=\"dots\" aria-hidden=\"true\"></canvas>");
function Aa(e, t) {
	k(t, !0);
	let n = j(void 0);
	H(() => {
		if (!W(n) || t.size.width === 0) return;
		let [e, r] = [W(n).getContext("2d"), Math.min(2, window.devicePixelRatio)], [i, a] = [Math.round(t.size.width * r), Math.round(t.size.height * r)];
		W(n).width !== i && (W(n).width = i), W(n).height !== a && (W(n).height = a);
		let o = {
			camera: t.camera,
			size: t.size,
			radius: Ta(t.camera.scale),
			lines: !t.moving
		}, s = requestAnimationFrame(() => {
			e?.setTransform(r, 0, 0, r, 0, 0), e && Oa(e, t.dots, t.inks, o);
		});
		return () => cancelAnimationFrame(s);
	});
	var r = ka();
	f(r, (e) => l(n, e), () => W(n)), Y(e, r), D();
}
// src/map/overview/DotsGpu.svelte
var ja = G("<div aria-hidden=\"true\"></div>");
function Ma(e, t) {
	k(t, !0);
	let n = j(void 0), r = j(void 0), i;
	H(() => {
		if (!W(n)) return;
		let [e, a] = [W(n), t.dots], o = !1, s;
		return Qe(async () => {
			let { open: e } = await import("./sigma.js").then((e) => e.t);
			return { open: e };
		}, [], import.meta.url).then(({ open: n }) => {
			o || (i = t.inks, l(r, s = n(e, a, t.inks, {
				sorts: fa,
				radiusAt: Ta,
				lineOpacity: Ea(a.from.length)
			}, t.onLost)));
		}).catch(t.onLost), () => {
			o = !0, l(r, void 0), s?.close();
		};
	}), H(() => {
		W(r) && t.inks !== i && (i = t.inks, W(r).colour(t.inks));
	}), H(() => {
		t.shown && W(r)?.look(t.camera, t.size, t.moving);
	});
	var a = ja();
	f(a, (e) => l(n, e), () => W(n)), Z(() => V(a, 1, ce(["dots", !t.shown && "dots--off"]))), Y(e, a), D();
}
// src/map/overview/gpu.ts
var Na, Pa = /swiftshader|llvmpipe|softpipe|software|basic render/i;
function Fa() {
	return Na ??= La(document.createElement("canvas")), Na;
}
function Ia() {
	Na = !1;
}
function La(e) {
	let t = { failIfMajorPerformanceCaveat: !0 }, n = e.getContext("webgl2", t) ?? e.getContext("webgl", t);
	if (!n) return !1;
	let r = n.getExtension("WEBGL_debug_renderer_info"), i = String(n.getParameter(r ? r.UNMASKED_RENDERER_WEBGL : n.RENDERER));
	return n.getExtension("WEBGL_lose_context")?.loseContext(), !Pa.test(i);
}
// src/map/overview/text.ts
var $ = Pe({
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
	"twin.outside": "Contacts with other groups",
	"twin.leads": "Most with",
	"twin.alone": {
		one: "There is {n} that belongs to no group.",
		other: "There are {n} that belong to no group."
	}
}), Ra = G("<button class=\"group-button\" type=\"button\" data-no-gesture=\"\"></button>"), za = G("<span><svg class=\"swatch\" viewBox=\"0 0 20 20\"><path></path></svg> </span>"), Ba = G("<div class=\"group-plate\" aria-hidden=\"true\"><b> </b> <span class=\"group-plate__sorts\"></span> <small> </small></div>"), Va = G("<p class=\"sr\"> </p> <!> <!>", 1);
function Ha(e, t) {
	let r = be();
	k(t, !0);
	let i = j(void 0), a = j(void 0), o = j(!1), c = n(() => t.group.x * t.camera.scale + t.camera.x), u = n(() => t.group.y * t.camera.scale + t.camera.y), d = n(() => Math.max(44, t.disc ? 2 * t.group.r * t.camera.scale : 0)), m = n(() => $("groups.button", {
		name: t.group.name,
		who: $("groups.who", { n: t.group.size }),
		outside: $("groups.outside", { n: t.group.outside })
	}));
	function h() {
		W(i)?.focus({ preventScroll: !0 });
	}
	function g(e) {
		l(o, e, !0), t.onFocus(e);
	}
	H(() => {
		W(i) && (W(i).style.transform = `translate(${W(c) - W(d) / 2}px, ${W(u) - W(d) / 2}px)`, W(i).style.width = W(i).style.height = `${W(d)}px`);
	}), H(() => {
		if (!W(a)) return;
		let { offsetWidth: e, offsetHeight: n } = W(a), r = Math.max(4, Math.min(t.size.width - e - 4, W(c) - e / 2)), i = W(u) + W(d) / 2 + 10, o = i + n > t.size.height - 4 ? Math.max(4, W(u) - W(d) / 2 - 10 - n) : i;
		W(a).style.transform = `translate(${r}px, ${o}px)`;
	});
	var _ = { focus: h }, v = Va(), y = s(v), b = X(y, !0), x = z(y, 2);
	Me(x, () => t.group.index, (e) => {
		var n = Ra();
		f(n, (e) => l(i, e), () => W(i)), Z(() => {
			B(n, "aria-label", W(m)), B(n, "aria-describedby", `${r}-keys`);
		}), K("click", n, function(...e) {
			t.onOpen?.apply(this, e);
		}), K("keydown", n, function(...e) {
			t.onKey?.apply(this, e);
		}), we("focus", n, () => g(!0)), we("blur", n, () => g(!1)), Y(e, n);
	});
	var ee = z(x, 2), S = (e) => {
		var n = Ba(), r = R(n), i = X(r, !0), o = z(r, 2);
		U(o, 21, () => t.group.sorts, ({ sort: e, n: t }) => e, (e, n) => {
			let r = () => W(n).sort, i = () => W(n).n;
			var a = za(), o = R(a), s = X(o), c = z(o, 1, !0);
			p(a), Z((e, t) => {
				V(s, 0, `k k--${r() ?? ""}`), B(s, "d", e), q(c, t);
			}, [() => w(r(), 10, 10, 7.4), () => t.number(i())]), Y(e, a);
		}), p(o);
		var s = z(o, 2), c = X(s, !0);
		p(n), f(n, (e) => l(a, e), () => W(a)), Z((e) => {
			q(i, t.group.name), q(c, e);
		}, [() => $("groups.outside", { n: t.group.outside })]), Y(e, n);
	};
	return J(ee, (e) => {
		W(o) && e(S);
	}), Z((e) => {
		B(y, "id", `${r}-keys`), q(b, e);
	}, [() => $("groups.keys")]), Y(e, v), D(_);
}
Ne(["click", "keydown"]);
var [Ua, Wa, Ga] = [
	8,
	8,
	10
], Ka = 28, qa = 30, Ja = .12;
function Ya(e, t, n, r, i) {
	let a = e.filter((e) => Xa(Za(e, t, r), n)).sort((e, t) => t.size - e.size || e.index - t.index), o = [], s = (n.right - n.left) * (n.bottom - n.top) * Ja;
	for (let e of a) {
		let n = eo(e, r && e.r * t >= 17, a.length <= qa, i);
		if (s -= n.width * n.height, s < 0) break;
		o.push(n);
	}
	let c = Ar(o.map((e) => ({
		id: String(e.group.index),
		width: e.width,
		height: e.height,
		places: $a(e, Za(e.group, t, r)),
		anchor: {
			x: e.group.x * t,
			y: e.group.y * t
		},
		importance: e.group.size
	})), r ? a.filter(({ r: e }) => e * t > 12).map((e) => Qa(e, t)) : [], n);
	return o.flatMap((e) => {
		let t = c.get(String(e.group.index));
		return t ? [{
			...e,
			x: t.x - e.width / 2,
			y: t.y - e.height / 2
		}] : [];
	});
}
var Xa = (e, t) => e.left < t.right && e.right > t.left && e.top < t.bottom && e.bottom > t.top;
function Za({ x: e, y: t, r: n, cluster: { box: r } }, i, a) {
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
function Qa({ x: e, y: t, r: n }, r) {
	let i = n * r * .8;
	return {
		left: e * r - i,
		right: e * r + i,
		top: t * r - i,
		bottom: t * r + i
	};
}
function $a({ width: e, height: t }, { left: n, top: r, right: i, bottom: a }) {
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
function eo(e, t, n, { widthOf: r, number: i, enlarged: a }) {
	let o = e.name.length > Ka ? `${e.name.slice(0, 27).trimEnd()}…` : e.name, s = r(o, 13, 600) * a, c = i(e.size), l = Ua + s + (t ? 0 : Wa + r(c, 13, 400) * a) + Ua, u = [], d = Ua;
	for (let { sort: t, n: o } of n ? e.sorts : []) {
		let e = i(o);
		u.push({
			sort: t,
			text: e,
			mark: d + Ga / 2,
			x: d + Ga + 4
		}), d += Ga + 4 + r(e, 12, 400) * a + Wa;
	}
	return {
		group: e,
		name: o,
		x: 0,
		y: 0,
		width: Math.max(l, u.length > 0 ? d - Wa + Ua : 0),
		height: (u.length > 0 ? 40 : 22) * a,
		size: t ? null : {
			text: c,
			x: Ua + s + Wa
		},
		sorts: u
	};
}
function to(e, t, n, r) {
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
var no = Be("<path vector-effect=\"non-scaling-stroke\"></path>"), ro = Be("<path></path>"), io = Be("<circle class=\"disc\" vector-effect=\"non-scaling-stroke\"></circle><!>", 1), ao = Be("<g><!><!></g>"), oo = Be("<text class=\"t--size\" dy=\"0.35em\"> </text>"), so = Be("<text class=\"t--count\" dy=\"0.35em\"> </text>"), co = Be("<path></path><text class=\"t--count\" dy=\"0.35em\"> </text>", 1), lo = Be("<g><rect class=\"plane\" rx=\"3\"></rect><text class=\"t--group\" x=\"8\" dy=\"0.35em\"> </text><!><!></g>"), uo = Be("<svg class=\"net groups-net\" aria-hidden=\"true\" focusable=\"false\"><!><g><!><!></g></svg>");
function fo(e, t) {
	k(t, !0);
	let r = n(() => t.groups.map((e) => xa(e, e.r * .87)));
	var i = uo(), a = R(i), o = (e) => {
		var n = ao(), i = R(n);
		U(i, 17, () => t.lines, ({ from: e, to: t, width: n }) => `${e.index} ${t.index}`, (e, t) => {
			let n = () => W(t).from, r = () => W(t).to, i = () => W(t).width;
			var a = no();
			Z(() => {
				V(a, 0, `e e--w${i() ?? ""}`), B(a, "d", `M${n().x ?? ""} ${n().y ?? ""}L${r().x ?? ""} ${r().y ?? ""}`);
			}), Y(e, a);
		});
		var a = z(i);
		U(a, 19, () => t.groups, (e) => e.index, (e, t, n) => {
			var i = io(), a = s(i), o = z(a);
			U(o, 17, () => W(r)[W(n)], ({ sort: e, d: t }) => e, (e, n) => {
				let r = () => W(n).sort, i = () => W(n).d;
				var a = ro();
				Z(() => {
					V(a, 0, `arc k--${r() ?? ""}`), B(a, "stroke-width", W(t).r * .2), B(a, "d", i());
				}), Y(e, a);
			}), Z(() => {
				B(a, "cx", W(t).x), B(a, "cy", W(t).y), B(a, "r", W(t).r);
			}), Y(e, i);
		}), p(n), Z(() => B(n, "transform", `translate(${t.camera.x ?? ""} ${t.camera.y ?? ""}) scale(${t.camera.scale ?? ""})`)), Y(e, n);
	};
	J(a, (e) => {
		t.discs && e(o);
	});
	var c = z(a), l = R(c), u = (e) => {
		var n = ve(), r = s(n);
		U(r, 17, () => t.groups, (e) => e.index, (e, n) => {
			var r = ve(), i = s(r), a = (e) => {
				var r = oo(), i = X(r, !0);
				Z((e) => {
					B(r, "x", W(n).x * t.camera.scale), B(r, "y", W(n).y * t.camera.scale), q(i, e);
				}, [() => t.number(W(n).size)]), Y(e, r);
			};
			J(i, (e) => {
				W(n).r * t.camera.scale >= 17 && e(a);
			}), Y(e, r);
		}), Y(e, n);
	};
	J(l, (e) => {
		t.discs && e(u);
	});
	var d = z(l);
	U(d, 17, () => t.plates, (e) => e.group.index, (e, r) => {
		var i = ve(), a = s(i), o = (e) => {
			let t = n(() => W(r).sorts.length > 0 ? W(r).height / 2 : W(r).height);
			var i = lo(), a = R(i), o = z(a), c = X(o, !0), l = z(o), u = (e) => {
				var n = so(), i = X(n, !0);
				Z(() => {
					B(n, "x", W(r).size.x), B(n, "y", W(t) / 2 + 1), B(n, "font-size", 13), q(i, W(r).size.text);
				}), Y(e, n);
			};
			J(l, (e) => {
				W(r).size && e(u);
			});
			var d = z(l);
			U(d, 17, () => W(r).sorts, ({ sort: e, mark: t, x: n, text: r }) => e, (e, n) => {
				let r = () => W(n).sort, i = () => W(n).mark, a = () => W(n).x, o = () => W(n).text;
				var c = co(), l = s(c), u = z(l), d = X(u, !0);
				Z((e) => {
					V(l, 0, `k k--${r() ?? ""}`), B(l, "d", e), B(u, "x", a()), B(u, "y", W(t) * 1.5 - 2), B(u, "font-size", 12), q(d, o());
				}, [() => w(r(), i(), W(t) * 1.5 - 2, 4.4)]), Y(e, c);
			}), p(i), Z(() => {
				B(i, "transform", `translate(${W(r).x ?? ""} ${W(r).y ?? ""})`), B(a, "width", W(r).width), B(a, "height", W(r).height), B(o, "y", W(t) / 2 + 1), B(o, "font-size", 13), q(c, W(r).name);
			}), Y(e, i);
		};
		J(a, (e) => {
			W(r).group.index !== t.without && e(o);
		}), Y(e, i);
	}), p(c), p(i), Z(() => {
		B(i, "viewBox", `0 0 ${t.size.width ?? ""} ${t.size.height ?? ""}`), B(c, "transform", `translate(${t.camera.x ?? ""} ${t.camera.y ?? ""})`);
	}), Y(e, i), D();
}
// src/map/overview/inks.ts
function po(e) {
	let t = Array.from(e.children, (e) => getComputedStyle(e).color);
	return {
		sorts: t.slice(0, -1),
		line: t.at(-1) ?? ""
	};
}
// src/map/overview/OverviewLegend.svelte
var mo = G("<li><svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path></path></svg> </li>"), ho = G("<li><svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><circle class=\"k-size\" cx=\"10\" cy=\"10\" r=\"8.500\"></circle><circle class=\"k-size\" cx=\"10\" cy=\"10\" r=\"4\"></circle></svg> </li> <li><svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path class=\"k-line\" d=\"M1 6h18\"></path><path class=\"k-line k-line--wide\" d=\"M1 14h18\"></path></svg> </li>", 1), go = G("<div class=\"map-legend\"><ul class=\"legend\"><!> <!></ul> <p class=\"small muted\"> <!></p></div>");
function _o(e, t) {
	k(t, !0);
	var n = go(), r = R(n), i = R(r);
	U(i, 16, () => fa, (e) => e, (e, t) => {
		var n = mo(), r = R(n), i = X(r), a = z(r, 1, !0);
		p(n), Z((e, n) => {
			V(i, 0, `k k--${t ?? ""}`), B(i, "d", e), q(a, n);
		}, [() => w(t, 10, 10, 7.4), () => $(`sort.${t}`)]), Y(e, n);
	});
	var a = z(i, 2), o = (e) => {
		var t = ho(), n = s(t), r = z(R(n), 1, !0);
		p(n);
		var i = z(n, 2), a = z(R(i), 1, !0);
		p(i), Z((e, t) => {
			q(r, e), q(a, t);
		}, [() => $("groups.size"), () => $("groups.line")]), Y(e, t);
	};
	J(a, (e) => {
		t.dotted || e(o);
	}), p(r);
	var c = z(r, 2), l = R(c, !0), u = z(l), d = (e) => {
		var t = Ce();
		Z((e) => q(t, ` ${e ?? ""}`), [() => $("groups.nearer")]), Y(e, t);
	};
	J(u, (e) => {
		t.dotted || e(d);
	}), p(c), p(n), Z((e, t) => {
		B(r, "aria-label", e), q(l, t);
	}, [() => $("groups.legend"), () => $("groups.hint")]), Y(e, n), D();
}
// src/map/OverviewMap.svelte
var vo = G("<i></i>"), yo = G("<!> <!> <!>", 1), bo = G("<div class=\"stage overview\"><span hidden=\"\"><!><i class=\"ink ink--line\"></i></span> <div><!></div> <div class=\"map-tools no-print\" role=\"group\"><div><button class=\"button\" type=\"button\"><!><span class=\"map-tools__word\"> </span></button></div> <div><button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div></div></div> <!>", 1);
function xo(e, r) {
	k(r, !0);
	let i = {
		left: 64,
		top: 40,
		right: 64,
		bottom: 88
	}, a = Math.max(1, parseFloat(getComputedStyle(document.documentElement).fontSize) / 16), c = Sr(), d = new vr(), m = j(void 0), h = j(void 0), g = j(void 0), _ = j({
		x: 0,
		y: 0,
		scale: 1
	}), v = j({
		width: 0,
		height: 0
	}), y = j(void 0), b = j(!1), x = j(!1), ee = j(!1), S = j(u(Fa())), C = j(void 0), w = 0, T = n(() => {
		let e = new Intl.NumberFormat(o());
		return (t) => e.format(t);
	}), E = n(() => ha(r.overview.clusters, (e) => $("groups.numbered", { n: e }))), O = n(() => _a(W(E))), A = n(() => ba(W(E))), M = n(() => Ca(r.overview.dots)), N = n(() => jn(W(M).x.length > 0 ? Array.from(W(M).x, (e, t) => ({
		x: e,
		y: W(M).y[t]
	})) : W(E))), F = new Bn(ie, () => W(N), i, .004);
	t(() => {
		F.stop(), clearTimeout(w);
	});
	let I = n(() => W(S) && W(M).x.length > 2e3), L = n(() => ({
		left: -W(_).x / W(_).scale,
		top: -W(_).y / W(_).scale,
		right: (W(v).width - W(_).x) / W(_).scale,
		bottom: (W(v).height - W(_).y) / W(_).scale
	})), te = n(() => W(v).width > 0 && wa(W(M), W(L)) <= (W(I) ? 12e3 : 2e3)), ne = n(() => Ya(W(E), F.scale, F.sight, !W(te), {
		widthOf: c,
		number: W(T),
		enlarged: a
	})), re = n(() => W(E)[W(C) ?? W(O)[0] ?? -1] ?? W(E)[0]);
	function ie(e) {
		l(_, e), l(b, !0), clearTimeout(w), w = window.setTimeout(() => l(b, !1), 160);
	}
	let ae;
	H(() => {
		let e = `${r.overview.area} ${r.overview.net}`;
		e !== ae && (ae = e, Ve(() => {
			l(C, void 0), F.fit();
		}));
	}), H(() => {
		let e = W(m), t = new ResizeObserver(() => l(v, {
			width: e.clientWidth,
			height: e.clientHeight
		}));
		return t.observe(e), () => t.disconnect();
	}), H(() => {
		let e = W(v);
		Ve(() => F.resized(e));
	}), H(() => {
		We();
		let e = () => W(h) && l(y, po(W(h)));
		de().then(e);
		let t = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((e) => matchMedia(e));
		for (let n of t) n.addEventListener("change", e);
		return () => t.forEach((t) => t.removeEventListener("change", e));
	});
	function se() {
		F.fit();
	}
	function le() {
		F.zoom(Dn);
	}
	function ue() {
		F.zoom(1 / Dn);
	}
	let fe = (e) => to({
		x: e.x - W(_).x,
		y: e.y - W(_).y
	}, W(ne), W(E), W(_).scale);
	H(() => Gn(W(m), {
		takes: () => !1,
		drag: () => {},
		drop: () => {},
		pan: (e, t) => F.pan(e, t),
		zoom: (e, t) => F.zoom(e, t),
		tap: (e) => {
			let t = fe(e);
			t && r.onCluster(t.cluster);
		},
		hover: (e) => l(ee, fe(e) !== null),
		wheels: () => W(x) || document.documentElement.scrollHeight <= document.documentElement.clientHeight + 1
	}));
	async function pe(e) {
		let t = e === void 0 ? void 0 : W(E)[e];
		t && (l(C, t.index, !0), F.reveal(t), await de(), W(g)?.focus());
	}
	let me = (e) => W(O)[(W(O).indexOf(W(re).index) + e + W(O).length) % W(O).length], he = {
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
	function ge(e, t) {
		let [n, r, i] = he[e];
		if (t) F.pan(-r * 80, -i * 80);
		else {
			let e = new Map(W(E).map((e) => [String(e.index), e])), t = d.step({
				at: e,
				contacts: new Map()
			}, String(W(re).index), n);
			pe(t === null ? void 0 : Number(t));
		}
	}
	let _e = {
		Home: () => void pe(W(O)[0]),
		End: () => void pe(W(O).at(-1)),
		PageDown: () => void pe(me(1)),
		PageUp: () => void pe(me(-1)),
		"+": le,
		"=": le,
		"-": ue
	};
	function ve(e) {
		if (!(e.ctrlKey || e.metaKey || e.altKey)) {
			if (e.key in he) ge(e.key, e.shiftKey);
			else if (e.key in _e) _e[e.key]();
			else return;
			e.preventDefault();
		}
	}
	function ye() {
		r.onBox([
			Math.floor(W(L).left),
			Math.floor(W(L).top),
			Math.ceil(W(L).right),
			Math.ceil(W(L).bottom)
		]);
	}
	var be = {
		fit: se,
		zoomIn: le,
		zoomOut: ue
	}, xe = bo(), Se = s(xe), Ce = R(Se), we = R(Ce);
	U(we, 16, () => fa, (e) => e, (e, t) => {
		var n = vo();
		Z(() => V(n, 1, `ink k--${t ?? ""}`)), Y(e, n);
	}), P(), p(Ce), f(Ce, (e) => l(h, e), () => W(h));
	var Te = z(Ce, 2), Ee = R(Te), De = (e) => {
		var t = yo(), i = s(t), a = (e) => {
			Ma(e, {
				get dots() {
					return W(M);
				},
				get inks() {
					return W(y);
				},
				get camera() {
					return W(_);
				},
				get size() {
					return W(v);
				},
				get moving() {
					return W(b);
				},
				get shown() {
					return W(te);
				},
				onLost: () => {
					Ia(), l(S, !1);
				}
			});
		}, o = (e) => {
			Aa(e, {
				get dots() {
					return W(M);
				},
				get inks() {
					return W(y);
				},
				get camera() {
					return W(_);
				},
				get size() {
					return W(v);
				},
				get moving() {
					return W(b);
				}
			});
		};
		J(i, (e) => {
			W(I) ? e(a) : W(te) && e(o, 1);
		});
		var c = z(i, 2);
		{
			let e = n(() => !W(te)), t = n(() => W(x) && W(re) ? W(re).index : null);
			fo(c, {
				get groups() {
					return W(E);
				},
				get lines() {
					return W(A);
				},
				get plates() {
					return W(ne);
				},
				get camera() {
					return W(_);
				},
				get size() {
					return W(v);
				},
				get number() {
					return W(T);
				},
				get discs() {
					return W(e);
				},
				get without() {
					return W(t);
				}
			});
		}
		var u = z(c, 2), d = (e) => {
			{
				let t = n(() => !W(te));
				f(Ha(e, {
					get group() {
						return W(re);
					},
					get camera() {
						return W(_);
					},
					get size() {
						return W(v);
					},
					get disc() {
						return W(t);
					},
					get number() {
						return W(T);
					},
					onOpen: () => r.onCluster(W(re).cluster),
					onKey: ve,
					onFocus: (e) => l(x, e, !0)
				}), (e) => l(g, e, !0), () => W(g));
			}
		};
		J(u, (e) => {
			W(re) && e(d);
		}), Y(e, t);
	};
	J(Ee, (e) => {
		W(v).width > 0 && W(y) && e(De);
	}), p(Te), f(Te, (e) => l(m, e), () => W(m));
	var Oe = z(Te, 2), ke = R(Oe), Ae = R(ke), G = R(Ae);
	oe(G, { name: "eye" });
	var je = z(G), Me = X(je, !0);
	p(Ae), p(ke);
	var Ne = z(ke, 2), Pe = R(Ne), Fe = R(Pe);
	st(Fe, { name: "fit" });
	var Ie = z(Fe), Le = X(Ie, !0);
	p(Pe);
	var Re = z(Pe, 2), ze = R(Re);
	oe(ze, { name: "plus" });
	var Be = z(ze), He = X(Be, !0);
	p(Re);
	var Ue = z(Re, 2), Ge = R(Ue);
	st(Ge, { name: "minus" });
	var Ke = z(Ge), qe = X(Ke, !0);
	return p(Ue), p(Ne), p(Oe), p(Se), _o(z(Se, 2), { get dotted() {
		return W(te);
	} }), Z((e, t, n, r, i, a, o, s) => {
		V(Te, 1, ce(["overview__plane", W(ee) && "overview__plane--hot"])), B(Oe, "aria-label", e), q(Me, t), B(Pe, "title", n), q(Le, r), B(Re, "title", i), q(He, a), B(Ue, "title", o), q(qe, s);
	}, [
		() => $("groups.tools"),
		() => $("groups.box"),
		() => $("groups.fit"),
		() => $("groups.fit"),
		() => $("groups.in"),
		() => $("groups.in"),
		() => $("groups.out"),
		() => $("groups.out")
	]), K("click", Ae, ye), K("click", Pe, se), K("click", Re, le), K("click", Ue, ue), Y(e, xe), D(be);
}
Ne(["click"]);
// src/map/OverviewTable.svelte
var So = G("<th scope=\"col\" class=\"is-num\"> </th>"), Co = G("<td class=\"is-num\"> </td>"), wo = G("<tr><th scope=\"row\"><button class=\"link-button\" type=\"button\"> </button></th><td class=\"is-num\"> </td><!><td class=\"is-num\"> </td><td> </td></tr>"), To = G("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\" class=\"is-num\"> </th><!><th scope=\"col\" class=\"is-num\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>"), Eo = G("<p class=\"muted\"> </p>"), Do = G("<section class=\"groups-list\" aria-labelledby=\"groepen\"><h2 id=\"groepen\"> </h2> <!> <!></section>");
function Oo(e, t) {
	k(t, !0);
	let r = n(() => ha(t.overview.clusters, (e) => $("groups.numbered", { n: e }))), i = n(() => t.overview.total - W(r).reduce((e, { size: t }) => e + t, 0)), a = n(() => new Intl.NumberFormat(o())), s = n(() => new Intl.ListFormat(o()));
	var c = Do(), l = R(c), u = X(l, !0), d = z(l, 2), f = (e) => {
		var n = To(), i = R(n), o = X(i, !0), c = z(i), l = R(c), u = R(l), d = X(u, !0), f = z(u), m = X(f, !0), h = z(f);
		U(h, 16, () => fa, (e) => e, (e, t) => {
			var n = So(), r = X(n, !0);
			Z((e) => q(r, e), [() => $(`sort.${t}`)]), Y(e, n);
		});
		var g = z(h), _ = X(g, !0), v = z(g), y = X(v, !0);
		p(l), p(c);
		var b = z(c);
		U(b, 21, () => W(r), (e) => e.index, (e, n) => {
			var i = wo(), o = R(i), c = R(o), l = X(c, !0);
			p(o);
			var u = z(o), d = X(u, !0), f = z(u);
			U(f, 16, () => fa, (e) => e, (e, t) => {
				var r = Co(), i = X(r, !0);
				Z((e, t) => {
					B(r, "data-label", e), q(i, t);
				}, [() => $(`sort.${t}`), () => W(a).format(W(n).sorts.find((e) => e.sort === t)?.n ?? 0)]), Y(e, r);
			});
			var m = z(f), h = X(m, !0), g = z(m), _ = X(g, !0);
			p(i), Z((e, t, r, a, o, s) => {
				B(i, "data-group", W(n).index), q(l, W(n).name), B(u, "data-label", e), q(d, t), B(m, "data-label", r), q(h, a), B(g, "data-label", o), q(_, s);
			}, [
				() => $("twin.size"),
				() => W(a).format(W(n).size),
				() => $("twin.outside"),
				() => W(a).format(W(n).outside),
				() => $("twin.leads"),
				() => W(s).format(W(n).leads.slice(0, 3).flatMap(({ index: e }) => W(r)[e]?.name ?? []))
			]), K("click", c, () => t.onCluster(W(n).cluster)), Y(e, i);
		}), p(b), p(n), Z((e, t, n, r, i) => {
			q(o, e), q(d, t), q(m, n), q(_, r), q(y, i);
		}, [
			() => $("twin.caption"),
			() => $("twin.group"),
			() => $("twin.size"),
			() => $("twin.outside"),
			() => $("twin.leads")
		]), Y(e, n);
	}, m = (e) => {
		var t = Eo(), n = X(t, !0);
		Z((e) => q(n, e), [() => $("twin.none")]), Y(e, t);
	};
	J(d, (e) => {
		W(r).length > 0 ? e(f) : e(m, -1);
	});
	var h = z(d, 2), g = (e) => {
		var t = Eo(), n = X(t, !0);
		Z((e) => q(n, e), [() => $("twin.alone", { n: W(i) })]), Y(e, t);
	};
	J(h, (e) => {
		W(i) > 0 && e(g);
	}), p(c), Z((e) => q(u, e), [() => $("twin.title", { area: t.areaName })]), Y(e, c), D();
}
Ne(["click"]);
// src/map/PathDialog.svelte
var ko = G("<form class=\"stack stack--form\" novalidate=\"\"><p class=\"muted\"> </p> <!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--quiet\" type=\"button\"> </button></div></form>");
function Ao(e, t) {
	k(t, !0);
	let r = j(t.from), i = j(void 0), a = j(!1), o = n(() => W(a) && !W(r) ? Q("path.needFrom") : void 0), s = n(() => W(a) ? W(i) ? W(i).id === W(r)?.id ? Q("path.same") : void 0 : Q("path.needTo") : void 0);
	function c(e) {
		e.preventDefault(), l(a, !0), W(r) && W(i) && W(r).id !== W(i).id ? t.onPath(W(r), W(i)) : requestAnimationFrame(() => document.getElementById(W(r) ? "weg-naar" : "weg-van")?.focus());
	}
	{
		let a = n(() => Q("path.title"));
		Xe(e, {
			id: "weg",
			get title() {
				return W(a);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, a) => {
				var u = ko(), d = R(u), f = X(d, !0), m = z(d, 2);
				{
					let e = n(() => Q("path.from"));
					$e(m, {
						id: "weg-van",
						get label() {
							return W(e);
						},
						get kinds() {
							return kt;
						},
						get chosen() {
							return W(r);
						},
						get error() {
							return W(o);
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
					$e(h, {
						id: "weg-naar",
						get label() {
							return W(e);
						},
						get kinds() {
							return kt;
						},
						get chosen() {
							return W(i);
						},
						get error() {
							return W(s);
						},
						get find() {
							return t.find;
						},
						onChoose: (e) => l(i, e)
					});
				}
				var g = z(h, 2), _ = R(g), v = X(_, !0), y = z(_, 2), b = X(y, !0);
				p(g), p(u), Z((e, t, n) => {
					q(f, e), q(v, t), q(b, n);
				}, [
					() => Q("path.text"),
					() => Q("path.find"),
					() => Q("form.cancel")
				]), we("submit", u, c), K("click", y, function(...e) {
					t.onClose?.apply(this, e);
				}), Y(e, u);
			},
			$$slots: { default: !0 }
		});
	}
	D();
}
Ne(["click"]);
// src/map/waywords.ts
var jo = ({ kind: e }) => e === "Resident" || e === "Professional", Mo = (e) => e.steps.slice(0, -1).map((e) => e.to);
function No(e) {
	let [t, n] = [e.steps[0], e.steps.at(-1)];
	return !t || !n ? "" : e.steps.length === 1 ? Q("path.direct", {
		from: t.from.label,
		to: t.to.label
	}) : [jo(t.to) ? Q("path.ask", { who: t.to.label }) : Q("path.askAt", { who: t.to.label }), ...e.steps.slice(1).map(({ from: e, to: t }) => jo(e) ? Q("path.knows", {
		who: e.label,
		next: t.label
	}) : Q("path.knowsAt", { next: t.label }))].join(" ");
}
var Po = (e) => [...e.steps.slice(0, 1).map((e) => e.from.id), ...e.steps.map((e) => e.to.id)], Fo = G("<li><!><button class=\"ties__who\" type=\"button\"> </button></li>"), Io = G("<!> <li><!><span><small> </small><button class=\"ties__who\" type=\"button\"> </button></span></li>", 1), Lo = G("<label class=\"check\"><input type=\"radio\" name=\"weg\"/> </label>"), Ro = G("<fieldset class=\"path-others\"><legend> </legend> <!></fieldset>"), zo = G("<p class=\"path__words\"> </p> <div><h3> </h3> <ol class=\"path\"></ol></div> <!> <p class=\"basis\"> </p>", 1), Bo = G("<p> </p><p class=\"small\"> </p>", 1), Vo = G("<!> <div class=\"panel-actions\"><button class=\"button button--secondary\" type=\"button\"><!> </button> <button class=\"button button--secondary\" type=\"button\"><!> </button></div>", 1);
function Ho(e, t) {
	k(t, !0);
	let r = n(() => t.paths.paths[t.chosen]), c = n(() => Q("map.someone")), l = n(() => Q("path.heading", {
		from: t.from?.label ?? W(c),
		to: t.to?.label ?? W(c)
	})), u = (e) => {
		let n = Mo(t.paths.paths[e]).map((e) => e.label);
		return n.length ? Q("path.via", { who: new Intl.ListFormat(o()).format(n) }) : No(t.paths.paths[e]);
	};
	{
		let o = n(() => Q("panel.gripPath"));
		dt(e, {
			get heading() {
				return W(l);
			},
			get grip() {
				return W(o);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, n) => {
				var o = Vo(), c = s(o), l = (e) => {
					var n = zo(), a = s(n), o = X(a, !0), c = z(a, 2), l = R(c), d = X(l, !0), f = z(l, 2);
					U(f, 21, () => W(r).steps, Re, (e, n, r) => {
						var i = Io(), a = s(i), o = (e) => {
							var r = Fo(), i = R(r);
							b(i, { get kind() {
								return W(n).from.kind;
							} });
							var a = z(i), o = X(a, !0);
							p(r), Z(() => q(o, W(n).from.label)), K("click", a, () => t.onSelect(W(n).from.id)), Y(e, r);
						};
						J(a, (e) => {
							r === 0 && e(o);
						});
						var c = z(a, 2), l = R(c);
						b(l, { get kind() {
							return W(n).to.kind;
						} });
						var u = z(l), d = R(u), f = X(d, !0), m = z(d), h = X(m, !0);
						p(u), p(c), Z(() => {
							q(f, W(n).reason), q(h, W(n).to.label);
						}), K("click", m, () => t.onSelect(W(n).to.id)), Y(e, i);
					}), p(f), p(c);
					var m = z(c, 2), h = (e) => {
						var n = Ro(), r = R(n), a = X(r, !0), o = z(r, 2);
						U(o, 17, () => t.paths.paths, Re, (e, n, r) => {
							var a = Lo(), o = R(a);
							i(o);
							var s = z(o, 1, !0);
							p(a), Z((e) => {
								_(o, r === t.chosen), q(s, e);
							}, [() => u(r)]), K("change", o, () => t.onChoose(r)), Y(e, a);
						}), p(n), Z((e) => q(a, e), [() => Q("path.others")]), Y(e, n);
					};
					J(m, (e) => {
						t.paths.paths.length > 1 && e(h);
					});
					var g = z(m, 2), v = X(g, !0);
					Z((e, t, n) => {
						q(o, e), q(d, t), q(v, n);
					}, [
						() => No(W(r)),
						() => Q("path.steps"),
						() => Q("path.scope")
					]), Y(e, n);
				}, d = (e) => {
					a(e, {
						icon: "idea",
						children: (e, t) => {
							var n = Bo(), r = s(n), i = X(r, !0), a = z(r), o = X(a, !0);
							Z((e, t) => {
								q(i, e), q(o, t);
							}, [() => Q("path.none"), () => Q("path.scope")]), Y(e, n);
						},
						$$slots: { default: !0 }
					});
				};
				J(c, (e) => {
					W(r) ? e(l) : e(d, -1);
				});
				var f = z(c, 2), m = R(f), h = R(m);
				st(h, { name: "path" });
				var g = z(h, 1, !0);
				p(m);
				var v = z(m, 2), y = R(v);
				oe(y, { name: "close" });
				var x = z(y, 1, !0);
				p(v), p(f), Z((e, t) => {
					q(g, e), q(x, t);
				}, [() => Q("path.other"), () => Q("path.stop")]), K("click", m, function(...e) {
					t.onOther?.apply(this, e);
				}), K("click", v, function(...e) {
					t.onClose?.apply(this, e);
				}), Y(e, o);
			},
			$$slots: { default: !0 }
		});
	}
	D();
}
Ne(["click", "change"]);
// src/map/PrintFoot.svelte
var Uo = G("<p> </p>"), Wo = G("<footer class=\"print-foot only-print\"><!> <p> </p> <p> </p></footer>");
function Go(e, t) {
	k(t, !0);
	var n = Wo(), i = R(n), a = (e) => {
		var n = Uo(), r = X(n, !0);
		Z((e) => q(r, e), [() => Q("print.filters", { reasons: t.reasons.join("; ") })]), Y(e, n);
	};
	J(i, (e) => {
		t.reasons.length && e(a);
	});
	var o = z(i, 2), s = X(o, !0), c = z(o, 2), l = X(c, !0);
	p(n), Z((e, t) => {
		q(s, e), q(l, t);
	}, [() => Q("print.source", {
		date: d(t.day),
		made: d(r())
	}), () => Q("print.noNames")]), Y(e, n), D();
}
// src/map/reasons.ts
function Ko(e, t) {
	return Lt(e).map((n) => ({
		name: n,
		text: qo(n, e, t)
	}));
}
function qo(e, t, { focus: n, themes: r, kindWord: i }) {
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
var Jo = G("<button type=\"button\"><!> </button>"), Yo = G("<button class=\"button button--secondary no-print\" type=\"button\" popovertarget=\"bewaren\"><!> </button> <div class=\"menu menu--export no-print\" id=\"bewaren\" popover=\"\" role=\"dialog\"><p class=\"small muted\"> </p> <!></div>", 1);
function Xo(e, t) {
	k(t, !0);
	let n = j(void 0), r = j(void 0);
	function i(e) {
		if (e.newState !== "open" || !W(n) || !W(r)) return;
		let { bottom: t, right: i } = W(r).getBoundingClientRect(), a = Math.max(16, Math.min(i, document.documentElement.clientWidth - 16) - W(n).offsetWidth);
		W(n).style.translate = `${a}px ${t + 4}px`;
	}
	function a(e) {
		W(n)?.hidePopover(), t.onSave(e);
	}
	var o = Yo(), c = s(o), u = R(c);
	oe(u, { name: "download" });
	var d = z(u, 1, !0);
	p(c), f(c, (e) => l(r, e), () => W(r));
	var m = z(c, 2), h = R(m), g = X(h, !0), _ = z(h, 2);
	U(_, 16, () => ["svg", "png"], (e) => e, (e, t) => {
		var n = Jo(), r = R(n);
		oe(r, { name: "download" });
		var i = z(r, 1, !0);
		p(n), Z((e) => q(i, e), [() => Q(`save.${t}`)]), K("click", n, () => a(t)), Y(e, n);
	}), p(m), f(m, (e) => l(n, e), () => W(n)), Z((e, t, n) => {
		q(d, e), B(m, "aria-label", t), q(g, n);
	}, [
		() => Q("save.title"),
		() => Q("save.title"),
		() => Q("save.text")
	]), we("toggle", m, i), Y(e, o), D();
}
Ne(["click"]);
// src/map/ShareDialog.svelte
function Zo(e, t) {
	k(t, !0);
	{
		let r = n(() => Q("share.title"));
		Xe(e, {
			id: "vastzetten",
			get title() {
				return W(r);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, r) => {
				{
					let r = n(() => Q("bar.share")), i = n(() => [Q("share.text"), Q("share.kept")]);
					Ze(e, {
						get label() {
							return W(r);
						},
						get sentences() {
							return W(i);
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
	D();
}
// src/map/summary.ts
var Qo = 1, $o = 3;
function es(e, t, n) {
	return [ts(e, t, n), ns(e)].filter(Boolean).join(" ");
}
function ts({ nodes: e }, t, n) {
	let r = e.length, i = e.find((e) => e.id === t.focus);
	return i ? Q(i.ties > Qo ? "summary.knows" : "summary.few", {
		who: i.label,
		n: i.ties
	}) : t.theme && n ? Q("summary.theme", {
		n: r,
		theme: n
	}) : t.all ? Q("summary.all", { n: r }) : Q("summary.shown", { n: r });
}
function ns({ groups: e }) {
	let t = e.length;
	if (t === 0) return "";
	if (t > $o || e.some((e) => !e.label)) return Q("summary.groups", { n: t });
	let n = e.map(({ label: e }) => e.charAt(0).toLocaleLowerCase(o()) + e.slice(1));
	return Q("summary.groups.named", {
		n: t,
		groups: new Intl.ListFormat(o()).format(n)
	});
}
// src/map/MapPage.svelte
var rs = G("<div class=\"map-state\"><!></div>"), is = G("<button class=\"button button--secondary\" type=\"button\"> </button>"), as = G("<section class=\"map-canvas\"><div class=\"stage\"><!> <!> <!></div> <!></section>"), os = G("<section class=\"map-list\"><!> <!></section>"), ss = G("<!> <!>", 1), cs = G("<a class=\"button button--primary\"> </a>"), ls = G("<section class=\"map-canvas\"><!></section>"), us = G("<section class=\"map-list\"><!></section>"), ds = G("<div class=\"map-page\"><!> <!> <div class=\"map-body\"><!> <!></div> <!> <!></div> <!>", 1);
function fs(e, t) {
	k(t, !0);
	let r = (e) => {
		var t = ve(), r = s(t), i = (e) => {
			{
				let t = n(() => m()?.me.roleLabel);
				Ke(e, {
					get failure() {
						return u.failure;
					},
					get roleLabel() {
						return W(t);
					},
					get onRetry() {
						return u.retry;
					}
				});
			}
		};
		J(r, (e) => {
			u.failure && e(i);
		}), Y(e, t);
	}, i = new Le("max-width: 37.5rem"), a = n(() => JSON.stringify(Mt(De().searchParams))), o = n(() => JSON.parse(W(a))), c = n(() => Ie("v") === "kaart" || Ie("v") !== "lijst" && !i.current ? "kaart" : "lijst"), u = xe(() => W(o).net, (e) => (pe(), Xt(t.area, W(o), e))), d = xe(() => "", _e), h = j(void 0), _ = j(void 0), v = j(0), y = j(!0), b = j(!0), ee = j(!1), S = j(void 0), w = j([]), E = j({}), M = n(() => u.failure && !u.failure.unreachable ? void 0 : u.value), N = n(() => W(M)?.view), P = n(() => W(M)?.overview), F = n(() => W(N) ? Zi(W(N)) : []), I = n(() => W(N)?.nodes.find((e) => e.id === W(M)?.asked.focus)), L = n(() => W(F).find(({ node: e }) => e.id === (W(_) ?? W(I)?.id))), re = n(() => W(M)?.paths?.paths[W(v)]), ae = n(() => d.value?.items.map(({ id: e, label: t }) => ({
		code: e,
		label: t
	})) ?? []), oe = (e) => g(x(e)), ce = n(() => Ko(W(o), {
		focus: W(E)[W(o).focus ?? ""],
		themes: W(ae),
		kindWord: oe
	})), V = n(() => W(N) ? es(W(N), W(M).asked, W(ae).find((e) => e.code === W(M).asked.theme)?.label) : W(P)?.total ? Q("summary.overview", { n: W(P).total }) : ""), le = n(() => {
		if (!W(N)) return W(P)?.total ? {
			shown: 0,
			total: W(P).total,
			outside: 0,
			tooMany: 0
		} : void 0;
		let e = W(N).nodes.filter((e) => e.inArea).length;
		return {
			shown: e,
			total: W(N).total,
			outside: W(N).nodes.length - e,
			tooMany: W(N).notShown.tooMany
		};
	}), ue = n(() => W(L) && W(b) ? W(N).proposals.flatMap(({ from: e, to: t }) => e === W(L).node.id ? [t] : t === W(L).node.id ? [e] : []).flatMap((e) => W(N).nodes.find((t) => t.id === e) ?? []) : []), fe = n(() => W(P)?.starts ?? W(N)?.nodes.filter((e) => e.schakel).slice(0, 12) ?? []), be = (e) => W(N)?.nodes.find((t) => t.id === e), U = (e) => ye(Nt(e)), Ce = (e) => ({
		...W(o),
		focus: e,
		path: void 0,
		box: void 0,
		all: void 0
	}), Te = (e) => O(De(), Nt(e)), Ee = (e) => U(Ce(e)), G = () => {
		let e = W(w).at(-2);
		e ? Ee(e) : W(o).focus && U(Rt(W(o), "focus"));
	};
	H(() => {
		let e = W(o).focus;
		W(o).path, Ve(() => {
			l(w, wn(W(w), e)), ((e) => {
				var t = C(e, 2);
				l(_, t[0], !0), l(v, t[1], !0);
			})([void 0, 0]);
		});
	}), H(() => {
		W(I) && l(E, {
			...Ve(() => W(E)),
			[W(I).id]: W(I).label
		});
	});
	async function Me(e) {
		l(_, e, !0), await de(), document.getElementById("wie")?.focus({ preventScroll: !0 });
	}
	function Ne() {
		W(_) && W(_) !== W(I)?.id ? l(_, void 0) : W(o).path ? U(Rt(W(o), "path")) : G();
	}
	async function Pe(e) {
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
			let n = await me(t.area, W(o).net, "_move", e);
			ge(t.area, W(o).net), u.value?.view && u.set({
				...u.value,
				view: {
					...u.value.view,
					arrangement: n
				}
			});
		} catch {
			u.set(n), te(Q("move.failed"));
		}
	}
	async function Re(e, n) {
		try {
			await me(t.area, W(o).net, e), Fe(n, t.area, W(o).net);
		} catch {
			te(Q("error.title"));
		}
	}
	async function Be(e) {
		let { savePicture: n } = await Qe(async () => {
			let { savePicture: e } = await import("./savepicture.js");
			return { savePicture: e };
		}, [], import.meta.url);
		W(N) && await n(e, {
			view: W(N),
			title: Q("map.title", { area: t.areaName }),
			file: `${Q("save.file")}-${t.area}`,
			summary: W(V),
			reasons: W(ce).map((e) => e.text),
			groups: W(y),
			proposals: W(b),
			kindWord: oe
		});
	}
	let He = (e) => Oe(() => l(ee, e, !0));
	var We = ds();
	we("beforeprint", Ue, () => He(!0)), we("afterprint", Ue, () => He(!1));
	var Ge = s(We), Je = R(Ge);
	Li(Je, {
		get areaName() {
			return t.areaName;
		},
		get look() {
			return W(c);
		},
		hrefOf: (e) => O(De(), { v: e }),
		get counts() {
			return W(le);
		},
		get reasons() {
			return W(ce);
		},
		get summary() {
			return W(V);
		},
		onRemove: (e) => U(Rt(W(o), e)),
		onWipe: () => U(jt),
		children: (e, t) => {
			var n = ve(), r = s(n), i = (e) => {
				Xo(e, { onSave: (e) => void Be(e) });
			};
			J(r, (e) => {
				W(N) && e(i);
			}), Y(e, n);
		},
		$$slots: { default: !0 }
	});
	var Ye = z(Je, 2);
	{
		let e = n(() => Oi(W(M), W(o).kinds).map((e) => ({
			...e,
			word: oe(e.kind)
		}))), t = n(() => ne("line")), r = n(() => W(E)[W(o).focus ?? ""] ?? ""), i = n(() => W(N)?.proposals.length ?? 0);
		Gi(Ye, {
			get asked() {
				return W(o);
			},
			get count() {
				return W(ce).length;
			},
			get kinds() {
				return W(e);
			},
			get themes() {
				return W(ae);
			},
			get lines() {
				return W(t);
			},
			get focusName() {
				return W(r);
			},
			get groups() {
				return W(y);
			},
			get proposals() {
				return W(b);
			},
			get proposalCount() {
				return W(i);
			},
			onAsk: U,
			onShow: (e, t) => l(e === "groups" ? y : b, t, !0)
		});
	}
	var Xe = z(Ye, 2), Ze = R(Xe), $e = (e) => {
		var t = rs(), n = R(t);
		r(n), p(t), Y(e, t);
	}, et = (e) => {
		var i = ss(), a = s(i);
		r(a);
		var u = z(a, 2), d = (e) => {
			var r = ss(), i = s(r);
			sn(i, {
				get arrangement() {
					return W(N).arrangement;
				},
				onLook: (e) => void Re("_adopt", Q("adopted", { who: e }))
			});
			var a = z(i, 2), u = (e) => {
				var t = rs(), r = R(t);
				{
					let e = n(() => Q("nothing.title")), t = n(() => Q("nothing.text"));
					ie(r, {
						icon: "filter",
						get title() {
							return W(e);
						},
						get text() {
							return W(t);
						},
						children: (e, t) => {
							var n = is(), r = X(n, !0);
							Z((e) => q(r, e), [() => Q("wipe")]), K("click", n, () => U(jt)), Y(e, n);
						},
						$$slots: { default: !0 }
					});
				}
				p(t), Y(e, t);
			}, d = (e) => {
				var r = ss(), i = s(r), a = (e) => {
					var r = as(), i = R(r), a = R(i);
					{
						let e = n(() => Te(Rt(W(o), "focus"))), r = n(() => W(w).map((e) => ({
							href: Te(Ce(e)),
							label: W(E)[e] ?? Q("map.someone")
						})));
						Cn(a, {
							get areaName() {
								return t.areaName;
							},
							get areaHref() {
								return W(e);
							},
							get crumbs() {
								return W(r);
							}
						});
					}
					var s = z(a, 2);
					{
						let e = n(() => W(I)?.id), t = n(() => W(L)?.node.id), r = n(() => W(re) ? Po(W(re)) : void 0), i = n(() => se(A.arrangeMap) ? (e) => void Pe(e) : void 0);
						f(Di(s, {
							get view() {
								return W(N);
							},
							get focus() {
								return W(e);
							},
							get selected() {
								return W(t);
							},
							get trail() {
								return W(r);
							},
							get groups() {
								return W(y);
							},
							get proposals() {
								return W(b);
							},
							kindWord: oe,
							onSelect: (e) => l(_, e, !0),
							onOpen: Ee,
							onBack: G,
							onSteps: (e) => W(o).focus && U({
								...W(o),
								hops: e
							}),
							onLeave: Ne,
							get onMove() {
								return W(i);
							},
							onHelp: () => l(S, "help")
						}), (e) => l(h, e, !0), () => W(h));
					}
					var c = z(s, 2);
					{
						let e = n(() => se(A.arrangeMap)), r = n(() => se(A.shareMap));
						rn(c, {
							get arrangement() {
								return W(N).arrangement;
							},
							get mayArrange() {
								return W(e);
							},
							get mayShare() {
								return W(r);
							},
							onFit: () => W(h)?.fit(),
							onIn: () => W(h)?.zoomIn(),
							onOut: () => W(h)?.zoomOut(),
							onUndo: () => void Se(t.area, W(o).net),
							onRedo: () => void Ae(t.area, W(o).net),
							onRearrange: () => void Re("_rearrange", Q("rearranged")),
							onShare: () => l(S, "share"),
							onHelp: () => l(S, "help")
						});
					}
					p(i), ji(z(i, 2), {
						get view() {
							return W(N);
						},
						get groups() {
							return W(y);
						},
						get proposals() {
							return W(b);
						},
						kindWord: oe
					}), p(r), Z((e) => B(r, "aria-label", e), [() => Q("canvas")]), Y(e, r);
				};
				J(i, (e) => {
					(W(c) === "kaart" || W(ee)) && e(a);
				});
				var u = z(i, 2), d = (e) => {
					var t = os(), r = R(t), i = (e) => {
						qe(e, {});
					};
					J(r, (e) => {
						W(F).length > 50 && e(i);
					});
					var a = z(r, 2);
					{
						let e = n(() => W(I) !== void 0), t = n(() => W(L)?.node.id);
						da(a, {
							get rows() {
								return W(F);
							},
							get day() {
								return W(N).day;
							},
							get withSteps() {
								return W(e);
							},
							get selected() {
								return W(t);
							},
							kindWord: oe,
							hrefOf: (e) => Te(Ce(e)),
							onSelect: (e) => void Me(e)
						});
					}
					p(t), Z((e) => B(t, "aria-label", e), [() => Q("map.look.lijst")]), Y(e, t);
				};
				J(u, (e) => {
					(W(c) === "lijst" || W(ee)) && e(d);
				}), Y(e, r);
			};
			J(a, (e) => {
				W(N).nodes.length === 0 ? e(u) : e(d, -1);
			}), Y(e, r);
		}, m = (e) => {
			var r = rs(), i = R(r), a = (e) => {
				{
					let r = n(() => Q("noData.title")), i = n(() => Q("noData.text"));
					ie(e, {
						icon: "users",
						get title() {
							return W(r);
						},
						get text() {
							return W(i);
						},
						children: (e, r) => {
							var i = ve(), a = s(i), o = (e) => {
								var n = cs(), r = X(n, !0);
								Z((e, t) => {
									B(n, "href", e), q(r, t);
								}, [() => ke("Resident", t.area), () => Q("noData.begin")]), Y(e, n);
							}, c = n(() => se(A.createActor));
							J(a, (e) => {
								W(c) && e(o);
							}), Y(e, i);
						},
						$$slots: { default: !0 }
					});
				}
			}, c = (e) => {
				{
					let t = n(() => Q("none.net")), r = n(() => Q("none.net.text"));
					ie(e, {
						icon: "users",
						get title() {
							return W(t);
						},
						get text() {
							return W(r);
						}
					});
				}
			};
			J(i, (e) => {
				W(o).net === "neighbourhood" ? e(a) : e(c, -1);
			}), p(r), Y(e, r);
		}, g = (e) => {
			var n = ve(), r = s(n), i = (e) => {
				var t = ls();
				xo(R(t), {
					get overview() {
						return W(P);
					},
					onCluster: (e) => U({
						...W(o),
						box: e.box
					}),
					onBox: (e) => U({
						...W(o),
						box: e
					})
				}), p(t), Z((e) => B(t, "aria-label", e), [() => Q("canvas")]), Y(e, t);
			}, a = (e) => {
				var n = us();
				Oo(R(n), {
					get overview() {
						return W(P);
					},
					get areaName() {
						return t.areaName;
					},
					onCluster: (e) => U({
						...W(o),
						box: e.box
					})
				}), p(n), Y(e, n);
			};
			J(r, (e) => {
				W(c) === "kaart" ? e(i) : e(a, -1);
			}), Y(e, n);
		};
		J(u, (e) => {
			W(N) ? e(d) : W(P) && W(P).total === 0 ? e(m, 1) : W(P) && e(g, 2);
		}), Y(e, i);
	}, tt = (e) => {
		var t = rs(), r = R(t);
		{
			let e = n(() => Q("map.loading"));
			T(r, {
				get label() {
					return W(e);
				},
				rows: 6
			});
		}
		p(t), Y(e, t);
	};
	J(Ze, (e) => {
		u.failure && !W(M) ? e($e) : W(M) ? e(et, 1) : u.slow && e(tt, 2);
	});
	var nt = z(Ze, 2), rt = (e) => {
		{
			let t = n(() => W(N)?.since ?? W(P)?.since ?? null);
			hn(e, {
				get since() {
					return W(t);
				},
				get day() {
					return W(o).day;
				},
				onDay: (e) => U({
					...W(o),
					day: e
				})
			});
		}
	};
	J(nt, (e) => {
		W(M) && e(rt);
	}), p(Xe);
	var it = z(Xe, 2), at = (e) => {
		var r = ve(), i = s(r), a = (e) => {
			{
				let t = n(() => be(W(M).asked.path[0])), r = n(() => be(W(M).asked.path[1]));
				Ho(e, {
					get paths() {
						return W(M).paths;
					},
					get from() {
						return W(t);
					},
					get to() {
						return W(r);
					},
					get chosen() {
						return W(v);
					},
					onChoose: (e) => l(v, e, !0),
					onSelect: (e) => void Me(e),
					onOther: () => l(S, "path"),
					onClose: () => U(Rt(W(o), "path"))
				});
			}
		}, c = (e) => {
			{
				let r = n(() => he(W(L).node.id, t.area)), i = n(() => se(A.addTie) ? () => l(S, "add") : void 0), a = n(() => W(_) ? () => l(_, void 0) : void 0);
				Tt(e, {
					get row() {
						return W(L);
					},
					get day() {
						return W(N).day;
					},
					get focus() {
						return W(I);
					},
					get proposed() {
						return W(ue);
					},
					get areaName() {
						return t.areaName;
					},
					get href() {
						return W(r);
					},
					kindWord: oe,
					get tieWord() {
						return ze;
					},
					onSelect: (e) => void Me(e),
					onMiddle: () => Ee(W(L).node.id),
					onPath: () => l(S, "path"),
					get onAdd() {
						return W(i);
					},
					get onClose() {
						return W(a);
					}
				});
			}
		}, u = (e) => {
			{
				let t = n(() => Math.min(150, W(N)?.total ?? W(P).total));
				yn(e, {
					get starts() {
						return W(fe);
					},
					get most() {
						return W(t);
					},
					get find() {
						return je;
					},
					hrefOf: (e) => Te(Ce(e)),
					onStart: Ee,
					onAll: () => U({
						...W(o),
						all: !0
					}),
					onPath: () => l(S, "path")
				});
			}
		};
		J(i, (e) => {
			W(M).paths && !W(_) ? e(a) : W(L) ? e(c, 1) : e(u, -1);
		}), Y(e, r);
	};
	J(it, (e) => {
		W(M) && (W(N) ? W(N).nodes.length > 0 : W(P).total > 0) && e(at);
	});
	var ot = z(it, 2), st = (e) => {
		{
			let t = n(() => W(ce).map((e) => e.text));
			Go(e, {
				get day() {
					return W(N).day;
				},
				get reasons() {
					return W(t);
				}
			});
		}
	};
	J(ot, (e) => {
		W(N) && e(st);
	}), p(Ge);
	var ct = z(Ge, 2), lt = (e) => {
		{
			let t = n(() => W(L)?.node);
			Ao(e, {
				get from() {
					return W(t);
				},
				get find() {
					return je;
				},
				onPath: (e, t) => {
					l(S, void 0), U({
						...jt,
						net: W(o).net,
						day: W(o).day,
						path: [e.id, t.id]
					});
				},
				onClose: () => l(S, void 0)
			});
		}
	}, ut = (e) => {
		Dt(e, {
			get actor() {
				return W(L).node;
			},
			onDone: () => l(S, void 0)
		});
	}, dt = (e) => {
		Zo(e, {
			share: () => me(t.area, W(o).net, "_share"),
			onShared: () => {
				l(S, void 0), u.retry(), te(Q("share.done"));
			},
			onClose: () => l(S, void 0)
		});
	}, ft = (e) => {
		Yi(e, { onClose: () => l(S, void 0) });
	};
	J(ct, (e) => {
		W(S) === "path" ? e(lt) : W(S) === "add" && W(L) ? e(ut, 1) : W(S) === "share" ? e(dt, 2) : W(S) === "help" && e(ft, 3);
	}), Z(() => {
		B(Ge, "data-look", W(c)), B(Ge, "aria-busy", u.loading);
	}), Y(e, We), D();
}
Ne(["click"]);
export { fs as default };
