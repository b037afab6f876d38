import { $ as e, A as t, B as n, C as r, D as i, F as a, G as o, H as s, I as c, J as l, K as u, L as d, M as f, O as p, Q as m, R as h, S as g, U as _, V as v, W as y, X as b, Y as x, Z as S, a as C, at as w, c as T, ct as E, dt as D, et as O, ft as k, g as ee, h as A, it as j, j as te, k as M, l as N, lt as P, m as F, nt as ne, ot as I, p as re, pt as ie, q as ae, r as oe, rt as L, s as se, t as R, tt as z, ut as ce, v as B, w as le, x as ue, y as V, z as H } from "./svelte.js";
import { $ as U, $t as de, Cn as W, D as fe, In as pe, J as me, Jt as he, K as G, N as ge, Nt as _e, Pt as ve, Qt as ye, Rn as K, T as q, Un as be, Ut as xe, W as Se, X as Ce, Z as we, _t as Te, bt as Ee, en as De, f as Oe, g as ke, it as Ae, j as je, jt as Me, l as Ne, ln as Pe, lt as Fe, mt as Ie, nn as Le, nt as Re, o as ze, on as J, p as Be, q as Ve, qt as He, rn as Ue, s as We, sn as Ge, st as Ke, tn as qe, w as Je, wt as Ye, xt as Xe } from "./shell.js";
import { t as Ze } from "./ChangedNotice.js";
import { t as Qe } from "./WorkNote.js";
import { n as $e, t as et } from "./nl.js";
import { t as tt } from "./ActorPicker.js";
import { t as nt } from "./measure.js";
import { t as rt } from "./Modal.js";
import { t as it } from "./app.js";
import { t as at } from "./ConfirmForm.js";
// src/map/en.ts
var ot = {
	"map.title": "Map of {area}",
	"map.view": "View",
	"map.look.kaart": "Map",
	"map.look.lijst": "List",
	"map.loading": "Loading the map",
	"map.working": "Arranging this map. Done: {percent}%.",
	"map.shown": "{shown} of {total}",
	"map.shown.word": "shown",
	"map.shown.none": "by name",
	"map.outside": "+ {n} from outside",
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
	"filter.proposals": "Suggestions",
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
	"col.steps": "Step",
	"col.ties": "Contacts",
	"col.knows": "Knows",
	"twin.more": {
		one: "{n} not on the map",
		other: "{n} not on the map"
	},
	"twin.all": {
		one: "{n} more",
		other: "{n} more"
	},
	"panel.schakel": "schakel",
	"panel.pseudonym": "You see a pseudonym.",
	"panel.outside": "From outside {area}",
	"panel.steps": {
		one: "{n} step from {who}",
		other: "{n} steps from {who}"
	},
	"panel.open": "Open page",
	"panel.middle": "Put in the centre",
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
	"panel.proposals": "Suggestions",
	"panel.proposal": "This is a suggestion. You decide.",
	"panel.close": "Close panel",
	"panel.grip": "More about {who}",
	"panel.gripBegin": "More about beginning",
	"panel.gripPath": "More about the route",
	"panel.data": "Data: {age} old.",
	"panel.dataUnknown": "We do not know how old the data is.",
	"panel.dataOld": "This data is {age} old. Check it first.",
	"path.title": "Route between two",
	"path.text": "Who can help you to reach someone?",
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
	"path.scope": "This holds for what you may see.",
	"path.other": "Find another route",
	"path.stop": "Close the route",
	"asOf.label": "As of",
	"asOf.today": "{date}, today",
	"asOf.before": "One month back",
	"asOf.after": "One month forward",
	"asOf.field": "Another day",
	"bar.label": "Map controls",
	"bar.fit": "Fit to screen",
	"bar.in": "Zoom in",
	"bar.out": "Zoom out",
	"bar.undo": "Undo the layout change",
	"bar.redo": "Redo the layout change",
	"bar.move": "Move",
	"bar.rearrange": "Rearrange",
	"bar.share": "Pin for the team",
	"bar.help": "Keys and explanation",
	"share.title": "Pin for the team",
	"share.text": "Everyone in your team sees this layout.",
	"share.kept": "Anyone who moved something gets a message first.",
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
	"print.source": "Source: Spin in het web. As of {date}. Made on {made}.",
	"print.noNames": "Note: this paper holds data about people.",
	crumbs: "Trail on the map",
	canvas: "Network map",
	wipe: "Clear filter",
	"none.net": "Nobody in this network yet",
	"none.net.text": "We know nobody here yet, or you may not see them.",
	"keys.title": "Keys on the map",
	"keys.text": "The keys work while the map has the focus. Everything is in the list as well.",
	"keys.arrows": "To a contact in that direction",
	"keys.enter": "Put in the centre",
	"keys.backspace": "One step back",
	"keys.steps": "Number of steps",
	"keys.home": "To the one in the centre",
	"keys.shift": "Move the map",
	"keys.alt": "Move the one that is chosen",
	"keys.choose": "Choose",
	"keys.key.space": "Space",
	"keys.zoom": "Zoom in and out",
	"keys.esc": "Leave one level",
	"keys.undo": "Undo the last step",
	"keys.help": "This explanation",
	"keys.key.arrows": "Arrows",
	"keys.read.title": "How do you read the map?",
	"keys.read.size": "The larger the shape, the more contacts.",
	"keys.read.ring": "A ring around a shape is a schakel.",
	"keys.read.line": "A line is a known contact. A dashed line is arranged by an organisation.",
	"keys.read.dots": "Dots without a name are outside your question.",
	"keys.read.place": "Those who stand close together often know the same people."
}, st = {
	"map.title": "Kaart van {area}",
	"map.view": "Weergave",
	"map.look.kaart": "Kaart",
	"map.look.lijst": "Lijst",
	"map.loading": "De kaart wordt geladen",
	"map.working": "Wij delen deze kaart in. Klaar: {percent}%.",
	"map.shown": "{shown} van {total}",
	"map.shown.word": "getoond",
	"map.shown.none": "met naam",
	"map.outside": "+ {n} van buiten",
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
	"map.age.fresh": "minder dan een jaar oud",
	"map.age.old": "ouder dan een jaar",
	"map.someone": "Eén persoon",
	"summary.knows": {
		one: "{who} kent {n} persoon of organisatie.",
		other: "{who} kent {n} mensen en organisaties."
	},
	"summary.few": {
		one: "Wij kennen {n} contact van {who}. Misschien zijn er meer.",
		other: "Wij kennen {n} contacten van {who}. Misschien zijn er meer."
	},
	"summary.shown": {
		one: "U ziet {n} persoon of organisatie.",
		other: "U ziet {n} mensen en organisaties."
	},
	"summary.all": "Dit zijn de {n} met de meeste contacten.",
	"summary.theme": {
		one: "{n} persoon of organisatie doet iets met {theme}.",
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
		one: "{n} persoon of organisatie, zonder naam.",
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
	"col.steps": "Stap",
	"col.ties": "Contacten",
	"col.knows": "Kent",
	"twin.more": {
		one: "{n} niet op de kaart",
		other: "{n} niet op de kaart"
	},
	"twin.all": {
		one: "nog {n}",
		other: "nog {n}"
	},
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
	"path.scope": "Dit geldt voor wat u mag zien.",
	"path.other": "Zoek een andere weg",
	"path.stop": "Weg sluiten",
	"asOf.label": "Stand op",
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
	"bar.move": "Verplaatsen",
	"bar.rearrange": "Opnieuw indelen",
	"bar.share": "Vastzetten voor team",
	"bar.help": "Toetsen en uitleg",
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
	"print.source": "Bron: Spin in het web. Stand op {date}. Gemaakt op {made}.",
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
	"keys.alt": "Verplaatsen wie gekozen is",
	"keys.choose": "Kiezen",
	"keys.key.space": "Spatie",
	"keys.zoom": "Inzoomen en uitzoomen",
	"keys.esc": "Eén niveau verlaten",
	"keys.undo": "Laatste stap ongedaan maken",
	"keys.help": "Deze uitleg",
	"keys.key.arrows": "Pijltjes",
	"keys.read.title": "Hoe leest u de kaart?",
	"keys.read.size": "Hoe groter de vorm, hoe meer contacten.",
	"keys.read.ring": "Een ring om een vorm is een schakel.",
	"keys.read.line": "Een streep is een bekend contact. Een onderbroken streep is geregeld door een organisatie.",
	"keys.read.dots": "Stippen zonder naam horen niet bij uw vraag.",
	"keys.read.place": "Wie dicht bij elkaar staat, kent vaak dezelfde mensen."
}, Y = Pe({
	...et,
	...st
}, {
	...$e,
	...ot
}), ct = 12;
function lt(e, t) {
	let n = Ce(e, t);
	return n >= 1 ? Y("age.months", { n }) : Y("age.days", { n: me(e, t) });
}
var ut = (e, t) => Ce(e, t) >= ct, dt = {
	fit: "M3.500 7.500v-4h4M12.500 3.500h4v4M16.500 12.500v4h-4M7.500 16.500h-4v-4",
	left: "m12 5-5 5 5 5",
	list: "M7 5h10M7 10h10M7 15h10M3.300 5v.05M3.300 10v.05M3.300 15v.05",
	middle: "M10 6a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM10 2.500v3M10 14.500v3M2.500 10h3M14.500 10h3",
	minus: "M4.500 10h11",
	move: "M10 2.500v15M2.500 10h15M7.800 4.700 10 2.500l2.200 2.200M7.800 15.300l2.200 2.200 2.200-2.200M4.700 7.800 2.500 10l2.200 2.200M15.300 7.800l2.200 2.200-2.200 2.200",
	path: "M4 13.800a1.900 1.900 0 1 0 0 .01zM16 2.500a1.900 1.900 0 1 0 0 3.800 1.900 1.900 0 0 0 0-3.800zM6 14h6a3 3 0 0 0 0-5H8.500a2.300 2.300 0 0 1 0-4.500H14",
	pin: "M7 3.500h6l-.8 5 2.300 2.500h-9l2.300-2.500zM10 11v5.500",
	redo: "M16 8H8a4 4 0 0 0 0 8h4M13 4.500 16.500 8 13 11.500",
	right: "m8 5 5 5-5 5"
}, ft = H("<svg viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path></path></svg>");
function pt(e, t) {
	P(t, !0);
	let n = C(t, "small", 3, !1);
	var i = ft(), a = O(i);
	l(() => {
		g(i, 0, r(["icon", n() && "icon--sm"])), F(a, "d", dt[t.name]);
	}), c(e, i), E();
}
// src/map/MapPanel.svelte
var mt = h("<button class=\"grip\" type=\"button\"></button>"), ht = h("<button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button>"), gt = h("<section aria-labelledby=\"wie\"><!> <div class=\"map-panel__in\"><div class=\"who\"><!> <div><h2 id=\"wie\" tabindex=\"-1\"> </h2><!></div> <!></div> <!></div></section>");
function _t(e, t) {
	P(t, !0);
	let n = C(t, "inPage", 3, !1), s = j(!1);
	var u = gt(), d = m(u), p = (e) => {
		var n = mt();
		l(() => {
			F(n, "aria-expanded", o(s)), F(n, "aria-label", t.grip);
		}), _("click", n, () => L(s, !o(s))), c(e, n);
	};
	f(d, (e) => {
		n() || e(p);
	});
	var h = z(d, 2), v = m(h), y = m(v);
	i(y, () => t.mark ?? k);
	var b = z(y, 2), x = m(b), S = O(x, !0), w = z(x);
	i(w, () => t.under ?? k), D(b);
	var T = z(b, 2), ee = (e) => {
		var n = ht(), r = m(n);
		J(r, { name: "close" });
		var i = z(r), o = O(i, !0);
		D(n), l((e) => a(o, e), [() => Y("panel.close")]), _("click", n, function(...e) {
			t.onClose?.apply(this, e);
		}), c(e, n);
	};
	f(T, (e) => {
		t.onClose && e(ee);
	}), D(v);
	var A = z(v, 2);
	i(A, () => t.children), D(h), D(u), l(() => {
		g(u, 1, r([
			"map-panel",
			"no-print",
			n() && "map-panel--in-page",
			o(s) && "is-open"
		])), a(S, t.heading);
	}), c(e, u), E();
}
s(["click"]);
// src/map/ActorPanel.svelte
var vt = h("<p> </p>"), yt = h("<p> </p><!>", 1), bt = h("<button class=\"button button--primary\" type=\"button\"><!> </button>"), xt = h("<button class=\"button button--secondary\" type=\"button\"><!> </button>"), St = h("<p class=\"muted\"> </p>"), Ct = h("<span aria-hidden=\"true\"> </span><span class=\"sr\"> </span>", 1), wt = h("<span class=\"sr\"> </span>"), Tt = h("<span class=\"badge badge--warn\"> </span>"), Et = h("<li><!> <span><button class=\"ties__who\" type=\"button\"> </button><small> </small></span> <span class=\"when\"><!> <!></span></li>"), Dt = h("<p class=\"muted small ties__more\"> </p>"), Ot = h("<li><!><span><button class=\"ties__who\" type=\"button\"> </button><small> </small></span></li>"), kt = h("<div><h3> </h3> <ul class=\"ties\"></ul></div>"), At = h("<!> <div class=\"panel-actions\"><!> <!> <div class=\"panel-actions__two\"><a class=\"button button--secondary\"> </a> <button class=\"button button--secondary\" type=\"button\"> </button></div></div> <div><h3> <span class=\"muted small num\"> </span></h3> <!> <ul class=\"ties\"></ul> <!></div> <!> <div class=\"basis\"><p> </p><p> </p></div>", 1);
function jt(n, r) {
	P(r, !0);
	let i = I(() => r.row.node), s = I(() => r.focus?.id === o(i).id), u = I(() => [r.kindWord(o(i).kind), ...o(i).schakel ? [Y("panel.schakel")] : []].join(", ")), d = I(() => [
		...o(i).named ? [] : [Y("panel.pseudonym")],
		...o(i).inArea ? [] : [Y("panel.outside", { area: r.areaName })],
		...r.focus && !o(s) && o(i).hops ? [Y("panel.steps", {
			n: o(i).hops,
			who: r.focus.label
		})] : []
	]), p = I(() => o(i).confirmed ? lt(o(i).confirmed, r.day) : "");
	{
		let h = (e) => {
			ye(e, {
				get kind() {
					return o(i).kind;
				},
				get ring() {
					return o(i).schakel;
				}
			});
		}, g = (t) => {
			var n = yt(), r = e(n), i = O(r, !0), s = z(r);
			M(s, 16, () => o(d), (e) => e, (e, t) => {
				var n = vt(), r = O(n, !0);
				l(() => a(r, t)), c(e, n);
			}), l(() => a(i, o(u))), c(t, n);
		}, v = I(() => Y("panel.grip", { who: o(i).label }));
		_t(n, {
			get heading() {
				return o(i).label;
			},
			get grip() {
				return o(v);
			},
			get onClose() {
				return r.onClose;
			},
			mark: h,
			under: g,
			children: (n, u) => {
				var d = At(), h = e(d), g = (e) => {
					Le(e, {
						tone: "warn",
						icon: "clock",
						children: (e, t) => {
							var n = vt(), r = O(n, !0);
							l((e) => a(r, e), [() => Y("panel.dataOld", { age: o(p) })]), c(e, n);
						},
						$$slots: { default: !0 }
					});
				}, v = I(() => o(i).confirmed && ut(o(i).confirmed, r.day));
				f(h, (e) => {
					o(v) && e(g);
				});
				var y = z(h, 2), b = m(y), x = (e) => {
					var t = bt(), n = m(t);
					J(n, { name: "plus" });
					var i = z(n, 1, !0);
					D(t), l((e) => a(i, e), [() => Y("tie.add")]), _("click", t, function(...e) {
						r.onAdd?.apply(this, e);
					}), c(e, t);
				};
				f(b, (e) => {
					r.onAdd && e(x);
				});
				var S = z(b, 2), C = (e) => {
					var t = xt(), n = m(t);
					pt(n, { name: "middle" });
					var i = z(n, 1, !0);
					D(t), l((e) => a(i, e), [() => Y("panel.middle")]), _("click", t, function(...e) {
						r.onMiddle?.apply(this, e);
					}), c(e, t);
				};
				f(S, (e) => {
					o(s) || e(C);
				});
				var w = z(S, 2), T = m(w), E = O(T, !0), k = z(T, 2), ee = O(k, !0);
				D(w), D(y);
				var A = z(y, 2), j = m(A), te = m(j), N = z(te), P = O(N, !0);
				D(j);
				var ne = z(j, 2), re = (e) => {
					var t = St(), n = O(t, !0);
					l((e) => a(n, e), [() => Y("panel.none")]), c(e, t);
				};
				f(ne, (e) => {
					o(i).ties === 0 && e(re);
				});
				var ie = z(ne, 2);
				M(ie, 21, () => r.row.contacts, t, (t, n) => {
					let i = () => o(n).node, s = () => o(n).tie;
					var u = Et(), d = m(u);
					ye(d, {
						get kind() {
							return i().kind;
						},
						get ring() {
							return i().schakel;
						}
					});
					var p = z(d, 2), h = m(p), g = O(h, !0), v = z(h), y = O(v, !0);
					D(p);
					var b = z(p, 2), x = m(b), S = (t) => {
						var n = Ct(), i = e(n), o = O(i, !0), u = z(i), d = O(u, !0);
						l((e, t) => {
							a(o, e), a(d, t);
						}, [() => lt(s().confirmed, r.day), () => Y("panel.confirmed", { age: lt(s().confirmed, r.day) })]), c(t, n);
					}, C = (e) => {
						var t = wt(), n = O(t, !0);
						l((e) => a(n, e), [() => Y("panel.unknownAge")]), c(e, t);
					};
					f(x, (e) => {
						s().confirmed ? e(S) : e(C, -1);
					});
					var w = z(x, 2), T = (e) => {
						var t = Tt(), n = O(t, !0);
						l((e) => a(n, e), [() => Y("panel.old")]), c(e, t);
					};
					f(w, (e) => {
						s().old && e(T);
					}), D(b), D(u), l((e) => {
						a(g, i().label), a(y, e);
					}, [() => s().kinds.map(r.tieWord).join(", ")]), _("click", h, () => r.onSelect(i().id)), c(t, u);
				}), D(ie);
				var ae = z(ie, 2), oe = (e) => {
					var t = Dt(), n = O(t, !0);
					l((e) => a(n, e), [() => Y("panel.notHere", { n: r.row.more })]), c(e, t);
				};
				f(ae, (e) => {
					r.row.more && e(oe);
				}), D(A);
				var L = z(A, 2), se = (e) => {
					var t = kt(), n = m(t), i = O(n, !0), s = z(n, 2);
					M(s, 21, () => r.proposed, (e) => e.id, (e, t) => {
						var n = Ot(), i = m(n);
						ye(i, {
							get kind() {
								return o(t).kind;
							},
							get ring() {
								return o(t).schakel;
							}
						});
						var s = z(i), u = m(s), d = O(u, !0), f = z(u), p = O(f, !0);
						D(s), D(n), l((e) => {
							a(d, o(t).label), a(p, e);
						}, [() => Y("panel.proposal")]), _("click", u, () => r.onSelect(o(t).id)), c(e, n);
					}), D(s), D(t), l((e) => a(i, e), [() => Y("panel.proposals")]), c(e, t);
				};
				f(L, (e) => {
					r.proposed.length && e(se);
				});
				var R = z(L, 2), ce = m(R), B = O(ce, !0), le = z(ce), ue = O(le, !0);
				D(R), l((e, t, n, i, o, s) => {
					F(T, "href", r.href), a(E, e), a(ee, t), a(te, `${n ?? ""} `), a(P, i), a(B, o), a(ue, s);
				}, [
					() => Y("panel.open"),
					() => Y("panel.path"),
					() => Y("panel.contacts"),
					() => Y("panel.known", { n: o(i).ties }),
					() => o(p) ? Y("panel.data", { age: o(p) }) : Y("panel.dataUnknown"),
					() => Y("contacts.maybeMore")
				]), _("click", k, function(...e) {
					r.onPath?.apply(this, e);
				}), c(n, d);
			},
			$$slots: {
				mark: !0,
				under: !0,
				default: !0
			}
		});
	}
	E();
}
s(["click"]);
// src/map/question.ts
var Mt = [
	"neighbourhood",
	"support",
	"own",
	"organisations",
	"participation"
], Nt = [
	"Resident",
	"Professional",
	"Team",
	"Organisation",
	"Initiative",
	"Facility",
	"Course",
	"CircleEntry"
], Pt = [
	"0",
	"1",
	"2"
], Ft = {
	hops: 1,
	kinds: [],
	lines: [],
	net: "neighbourhood"
};
function It(e) {
	let t = Number(e.get("n") ?? 1), n = e.get("op"), r = Qt(e.get("b"));
	return {
		focus: Yt(e.get("f")),
		hops: [
			1,
			2,
			3
		].includes(t) ? t : 1,
		theme: Yt(e.get("t")),
		kinds: Xt(e.get("s"), Nt),
		lines: Xt(e.get("l"), Pt),
		age: e.get("a") === "fresh" ? "fresh" : e.get("a") === "old" ? "old" : void 0,
		net: Mt.find((t) => t === e.get("net")) ?? "neighbourhood",
		day: n?.length === 10 ? we(n) ?? void 0 : void 0,
		path: Zt(e.get("pad")),
		box: r === Jt ? void 0 : r,
		all: r === Jt || void 0
	};
}
function Lt(e) {
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
		b: e.box?.join(",") ?? (e.all ? Jt : void 0)
	};
}
var Rt = (e) => !!(e.focus || e.theme || e.kinds.length || e.lines.length || e.age || e.path || e.box || e.all), zt = (e) => ({
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
}), Bt = {
	groups: "g",
	proposals: "v"
}, Vt = Object.keys(Bt), Ht = (e) => Vt.filter((t) => e?.split(",").includes(Bt[t])), Ut = (e, t, n) => Vt.filter((r) => r === t ? !n : e.includes(r)).map((e) => Bt[e]).join(",") || void 0, Wt = [
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
], Gt = (e) => Wt.filter((t) => {
	let n = e[t];
	return Array.isArray(n) ? n.length > 0 : n !== void 0 && n !== Ft[t];
}), Kt = (e, t) => ({
	...e,
	[t]: Ft[t],
	...t === "focus" ? { hops: 1 } : {}
});
function qt(e, t, n) {
	let r = e.length ? e : n, i = n.filter((e) => e === t ? !r.includes(e) : r.includes(e));
	return i.length === n.length ? [] : i;
}
var Jt = "alles";
function Yt(e) {
	return e && /^[\w-]{1,40}$/.test(e) ? e : void 0;
}
function Xt(e, t) {
	let n = e?.split(",") ?? [];
	return t.filter((e) => n.includes(e));
}
function Zt(e) {
	let [t, n, ...r] = e?.split("~").map(Yt) ?? [];
	return t && n && t !== n && r.length === 0 ? [t, n] : void 0;
}
function Qt(e) {
	if (e === Jt) return Jt;
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
var $t = 150, en = (e, t, n, r) => q(() => pe("get", "/v1/areas/{code}/map", {
	path: { code: e },
	query: t,
	signal: r
}), n, r), tn = (e, t, n, r) => en(e, zt(t), n, r), nn = (e, t, { net: n, day: r }, i, a) => en(e, {
	net: n,
	date: r,
	ids: t.slice(0, $t).join(",")
}, i, a), rn = (e, { net: t, day: n }, r, i) => q(() => pe("get", "/v1/areas/{code}/overview", {
	path: { code: e },
	query: {
		net: t,
		date: n
	},
	signal: i
}), r, i), an = (e, t, { net: n, day: r }, i) => pe("get", "/v1/actors/{id}/paths", {
	path: { id: e },
	query: {
		to: t,
		net: n,
		date: r,
		limit: 5
	},
	signal: i
});
// src/map/answer.ts
async function on(e, t, n, r) {
	return t.path ? sn(e, t, t.path, n, r) : Rt(t) ? {
		asked: t,
		view: await tn(e, t, n, r)
	} : {
		asked: t,
		overview: await rn(e, t, n, r)
	};
}
async function sn(e, t, [n, r], i, a) {
	let o = await an(n, r, t, a), s = o.paths.flatMap((e) => e.steps.map((e) => e.to.id));
	return {
		asked: t,
		paths: o,
		view: await nn(e, [...new Set([
			n,
			...s,
			r
		])], t, i, a)
	};
}
// src/map/arranging.ts
function cn(e, t, n) {
	let r = !1;
	return {
		async move(n) {
			let r = e.value;
			if (!r?.view) return;
			let { area: i, net: a } = t(), o = new Map(n.map((e) => [e.id, e])), s = r.view.nodes.map((e) => ({
				...e,
				...o.get(e.id)
			}));
			e.set({
				...r,
				view: {
					...r.view,
					nodes: s
				}
			});
			try {
				let t = await Je(i, a, "_move", n);
				Oe(i, a), e.value?.view && e.set({
					...e.value,
					view: {
						...e.value.view,
						arrangement: t
					}
				});
			} catch {
				e.set(r), fe(Y("move.failed"));
			}
		},
		async rearrange(e, i) {
			if (r) return;
			r = !0;
			let { area: a, net: o } = t();
			try {
				await Je(a, o, e, void 0, n), We(i, a, o);
			} catch (e) {
				n(void 0), fe(be(e).problem?.detail ?? Y("error.title"));
			} finally {
				r = !1;
			}
		}
	};
}
// src/map/ArrangementBar.svelte
var ln = (e, t = k, n = k, r = k, i = k) => {
	var o = un(), s = m(o), u = (e) => {
		pt(e, { get name() {
			return r();
		} });
	}, d = (e) => {
		J(e, { get name() {
			return i();
		} });
	};
	f(s, (e) => {
		r() ? e(u) : i() && e(d, 1);
	});
	var p = z(s), h = O(p, !0);
	D(o), l(() => {
		F(o, "title", t()), a(h, t());
	}), _("click", o, function(...e) {
		n()?.apply(this, e);
	}), c(e, o);
}, un = h("<button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button>"), dn = h("<div class=\"map-tools__arrange\"><!> <!> <!> <button class=\"button\" type=\"button\"><!><span class=\"map-tools__word\"> </span></button></div>"), fn = h("<div><button class=\"button\" type=\"button\"><!><span class=\"map-tools__word\"> </span></button></div>"), pn = h("<div class=\"map-tools no-print\" role=\"group\"><!> <!> <div><!> <!> <!> <!></div></div>");
function mn(e, t) {
	P(t, !0);
	var n = pn(), r = m(n), i = (e) => {
		var n = dn(), r = m(n), i = (e) => {
			{
				let n = I(() => Y("bar.undo"));
				ln(e, () => o(n), () => t.onUndo, () => void 0, () => "undo");
			}
		};
		f(r, (e) => {
			t.arrangement.canUndo && e(i);
		});
		var s = z(r, 2), u = (e) => {
			{
				let n = I(() => Y("bar.redo"));
				ln(e, () => o(n), () => t.onRedo, () => "redo", () => void 0);
			}
		};
		f(s, (e) => {
			t.arrangement.canRedo && e(u);
		});
		var d = z(s, 2), p = (e) => {
			{
				let n = I(() => Y("bar.move"));
				ln(e, () => o(n), () => t.onMove, () => "move", () => void 0);
			}
		};
		f(d, (e) => {
			t.onMove && e(p);
		});
		var h = z(d, 2), g = m(h);
		J(g, { name: "refresh" });
		var v = z(g), y = O(v, !0);
		D(h), D(n), l((e) => a(y, e), [() => Y("bar.rearrange")]), _("click", h, function(...e) {
			t.onRearrange?.apply(this, e);
		}), c(e, n);
	};
	f(r, (e) => {
		t.mayArrange && e(i);
	});
	var s = z(r, 2), u = (e) => {
		var n = fn(), r = m(n), i = m(r);
		pt(i, { name: "pin" });
		var o = z(i), s = O(o, !0);
		D(r), D(n), l((e) => a(s, e), [() => Y("bar.share")]), _("click", r, function(...e) {
			t.onShare?.apply(this, e);
		}), c(e, n);
	};
	f(s, (e) => {
		t.mayShare && t.arrangement.draft && e(u);
	});
	var d = z(s, 2), p = m(d);
	{
		let e = I(() => Y("bar.fit"));
		ln(p, () => o(e), () => t.onFit, () => "fit", () => void 0);
	}
	var h = z(p, 2);
	{
		let e = I(() => Y("bar.in"));
		ln(h, () => o(e), () => t.onIn, () => void 0, () => "plus");
	}
	var g = z(h, 2);
	{
		let e = I(() => Y("bar.out"));
		ln(g, () => o(e), () => t.onOut, () => "minus", () => void 0);
	}
	var v = z(g, 2);
	{
		let e = I(() => Y("bar.help"));
		ln(v, () => o(e), () => t.onHelp, () => void 0, () => "help");
	}
	D(d), D(n), l((e) => F(n, "aria-label", e), [() => Y("bar.label")]), c(e, n), E();
}
s(["click"]);
// src/map/ArrangementNotice.svelte
var hn = h("<div class=\"changed map-changed\"><!><p> </p> <button class=\"button button--secondary button--sm\" type=\"button\"> </button> <button class=\"button button--quiet button--sm\" type=\"button\"> </button></div>"), gn = h("<div class=\"no-print\" role=\"status\"><!></div>");
function _n(e, t) {
	P(t, !0);
	let n = j(""), r = I(() => t.arrangement.shared?.newer && t.arrangement.shared.at !== o(n) ? t.arrangement.shared : void 0);
	var i = gn(), s = m(i), u = (e) => {
		var i = hn(), s = m(i);
		J(s, { name: "refresh" });
		var u = z(s), d = O(u, !0), f = z(u, 2), p = O(f, !0), h = z(f, 2), g = O(h, !0);
		D(i), l((e, t, n) => {
			a(d, e), a(p, t), a(g, n);
		}, [
			() => Y("newer.text", { who: o(r).by }),
			() => Y("newer.look"),
			() => Y("newer.later")
		]), _("click", f, () => t.onLook(o(r).by)), _("click", h, () => L(n, o(r).at, !0)), c(e, i);
	};
	f(s, (e) => {
		o(r) && e(u);
	}), D(i), c(e, i), E();
}
s(["click"]);
// src/map/asof.ts
var vn = (e) => `${e.slice(0, 7)}-01`;
function yn(e, t) {
	let n = e && e < t ? e : t, r = vn(n.length >= 7 ? n : `${n.slice(0, 4)}-01-01`);
	return {
		first: r,
		today: t,
		last: Ce(r, vn(t)) + 1
	};
}
function bn({ first: e, last: t }, n) {
	if (n >= t) return;
	let [r = 0, i = 1] = e.split("-").map(Number);
	return new Date(Date.UTC(r, i - 1 + Math.max(0, n), 1)).toISOString().slice(0, 10);
}
function xn(e, t) {
	return !t || t >= e.today ? e.last : Math.min(e.last - 1, Ce(e.first, t));
}
function Sn(e, t) {
	let n = Array.from({ length: e.last }, (t, n) => ({
		year: bn(e, n).slice(0, 4),
		index: n
	})).filter(({ index: t }) => bn(e, t).slice(5, 7) === "01"), r = Math.max(1, Math.ceil(n.length / t));
	return n.filter((e, t) => (n.length - 1 - t) % r == 0);
}
// src/map/AsOf.svelte
var Cn = h("<span> </span>"), wn = h("<div class=\"as-of no-print\"><label for=\"op-schuif\"> <output for=\"op-schuif\"> </output></label> <div class=\"as-of__track\"><input id=\"op-schuif\" type=\"range\" min=\"0\" step=\"1\"/> <div class=\"as-of__years\" aria-hidden=\"true\"></div></div> <div class=\"as-of__steps\"><button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div> <!></div>");
function Tn(e, t) {
	P(t, !0);
	let n = U(), r = I(() => yn(t.since, n)), i = I(() => Sn(o(r), 4)), s = j(void 0), u = I(() => o(s) ?? xn(o(r), t.day)), d = I(() => o(s) === void 0 ? t.day : bn(o(r), o(s))), f = I(() => Ve(o(d) ?? n)), p = (e) => `${(100 * e / Math.max(1, o(r).last)).toFixed(2)}%`;
	function h(e) {
		L(s, void 0);
		let n = bn(o(r), Math.max(0, e));
		n !== t.day && t.onDay(n);
	}
	let g = () => h(t.day && bn(o(r), o(u)) !== t.day ? o(u) : o(u) - 1), v = (e) => (t) => t.style.setProperty("inset-inline-start", e), y = (e) => (t) => t.style.setProperty("--at", e);
	var b = wn(), x = m(b), S = m(x), C = z(S), w = O(C, !0);
	D(x);
	var T = z(x, 2), k = m(T);
	re(k);
	var A = z(k, 2);
	M(A, 21, () => o(i), ({ year: e, index: t }) => e, (e, t) => {
		let n = () => o(t).year, r = () => o(t).index;
		var i = Cn(), s = O(i, !0);
		le(i, () => v(p(r()))), l(() => a(s, n())), c(e, i);
	}), D(A), D(T), le(T, () => y(p(o(u))));
	var te = z(T, 2), N = m(te), ne = m(N);
	pt(ne, { name: "left" });
	var ie = z(ne), ae = O(ie, !0);
	D(N);
	var oe = z(N, 2), se = m(oe);
	pt(se, { name: "right" });
	var R = z(se), ce = O(R, !0);
	D(oe), D(te);
	var B = z(te, 2);
	{
		let e = I(() => Y("asOf.field"));
		G(B, {
			id: "op",
			get label() {
				return o(e);
			},
			get value() {
				return t.day;
			},
			get onChange() {
				return t.onDay;
			}
		});
	}
	D(b), l((e, t, n, i) => {
		a(S, `${e ?? ""} `), a(w, o(f)), F(k, "max", o(r).last), ee(k, o(u)), F(k, "aria-valuetext", t), a(ae, n), a(ce, i);
	}, [
		() => Y("asOf.label"),
		() => o(d) ? o(f) : Y("asOf.today", { date: o(f) }),
		() => Y("asOf.before"),
		() => Y("asOf.after")
	]), _("input", k, (e) => L(s, Number(e.currentTarget.value), !0)), _("change", k, (e) => h(Number(e.currentTarget.value))), _("click", N, g), _("click", oe, () => h(o(u) + 1)), c(e, b), E();
}
s([
	"input",
	"change",
	"click"
]);
// src/map/BeginPanel.svelte
var En = h("<li><!><span><a> </a></span></li>"), Dn = h("<div><h3> </h3> <ul class=\"ties\"></ul></div>"), On = h("<p class=\"muted\"> </p> <!> <!> <div class=\"panel-actions\"><button class=\"button button--secondary\" type=\"button\"> </button> <button class=\"button button--secondary\" type=\"button\"><!> </button></div>", 1);
function kn(t, n) {
	P(n, !0);
	{
		let r = I(() => Y("begin.title")), i = I(() => Y("panel.gripBegin"));
		_t(t, {
			get heading() {
				return o(r);
			},
			get grip() {
				return o(i);
			},
			inPage: !0,
			children: (t, r) => {
				var i = On(), s = e(i), u = O(s, !0), d = z(s, 2);
				{
					let e = I(() => Y("begin.who"));
					tt(d, {
						id: "begin",
						get label() {
							return o(e);
						},
						get kinds() {
							return Nt;
						},
						chosen: void 0,
						error: void 0,
						required: !1,
						get find() {
							return n.find;
						},
						onChoose: (e) => e && n.onStart(e.id)
					});
				}
				var p = z(d, 2), h = (e) => {
					var t = Dn(), r = m(t), i = O(r, !0), s = z(r, 2);
					M(s, 21, () => n.starts, (e) => e.id, (e, t) => {
						var r = En(), i = m(r);
						ye(i, {
							get kind() {
								return o(t).kind;
							},
							ring: !0
						});
						var s = z(i), u = m(s), d = O(u, !0);
						D(s), D(r), l((e) => {
							F(u, "href", e), a(d, o(t).label);
						}, [() => n.hrefOf(o(t).id)]), c(e, r);
					}), D(s), D(t), l((e) => a(i, e), [() => Y("begin.starts")]), c(e, t);
				};
				f(p, (e) => {
					n.starts.length && e(h);
				});
				var g = z(p, 2), v = m(g), y = O(v, !0), b = z(v, 2), x = m(b);
				pt(x, { name: "path" });
				var S = z(x, 1, !0);
				D(b), D(g), l((e, t, n) => {
					a(u, e), a(y, t), a(S, n);
				}, [
					() => Y("begin.text"),
					() => Y("begin.all", { n: n.most }),
					() => Y("begin.path")
				]), _("click", v, function(...e) {
					n.onAll?.apply(this, e);
				}), _("click", b, function(...e) {
					n.onPath?.apply(this, e);
				}), c(t, i);
			},
			$$slots: { default: !0 }
		});
	}
	E();
}
s(["click"]);
// src/map/Crumbs.svelte
var An = h("<li aria-current=\"location\"> </li>"), jn = h("<li><a> </a></li>"), Mn = h("<nav class=\"crumbs no-print\"><ol><li><a> </a></li> <!></ol></nav>");
function Nn(t, n) {
	P(n, !0);
	var r = d(), i = e(r), s = (t) => {
		var r = Mn(), i = m(r), s = m(i), u = m(s), p = O(u, !0);
		D(s);
		var h = z(s, 2);
		M(h, 19, () => n.crumbs, ({ href: e, label: t }) => e, (t, r, i) => {
			let s = () => o(r).href, u = () => o(r).label;
			var p = d(), h = e(p), g = (e) => {
				var t = An(), n = O(t, !0);
				l(() => a(n, u())), c(e, t);
			}, _ = (e) => {
				var t = jn(), n = m(t), r = O(n, !0);
				D(t), l(() => {
					F(n, "href", s()), a(r, u());
				}), c(e, t);
			};
			f(h, (e) => {
				o(i) === n.crumbs.length - 1 ? e(g) : e(_, -1);
			}), c(t, p);
		}), D(i), D(r), l((e) => {
			F(r, "aria-label", e), F(u, "href", n.areaHref), a(p, n.areaName);
		}, [() => Y("crumbs")]), c(t, r);
	};
	f(i, (e) => {
		n.crumbs.length && e(s);
	}), c(t, r), E();
}
// src/map/crumbs.ts
function Pn(e, t) {
	if (!t) return [];
	let n = e.indexOf(t);
	return n >= 0 ? e.slice(0, n + 1) : [...e, t];
}
// src/map/camera.ts
var Fn = .08, In = 1.7, Ln = .6, Rn = 1.4, zn = (e, t, n) => Math.min(n, Math.max(t, e)), Bn = (e, t) => ({
	x: t.x * e.scale + e.x,
	y: t.y * e.scale + e.y
}), Vn = (e, t) => ({
	x: (t.x - e.x) / e.scale,
	y: (t.y - e.y) / e.scale
});
function Hn(e) {
	let t = {
		left: Infinity,
		top: Infinity,
		right: -Infinity,
		bottom: -Infinity
	};
	for (let { x: n, y: r } of e) t.left = Math.min(t.left, n), t.right = Math.max(t.right, n), t.top = Math.min(t.top, r), t.bottom = Math.max(t.bottom, r);
	return t.left <= t.right ? t : null;
}
function Un(e, t, n, r = Fn) {
	let i = {
		width: Math.max(1, t.width - n.left - n.right),
		height: Math.max(1, t.height - n.top - n.bottom)
	}, a = Math.max(1, e.right - e.left), o = Math.max(1, e.bottom - e.top), s = zn(Math.min(i.width / a, i.height / o), r, In);
	return {
		scale: s,
		x: n.left + i.width / 2 - (e.left + e.right) / 2 * s,
		y: n.top + i.height / 2 - (e.top + e.bottom) / 2 * s
	};
}
function Wn(e, t, n, r, i = Fn) {
	let a = Un(e, n, r, i);
	if (!t || a.scale >= Ln) return a;
	let o = {
		x: (r.left + n.width - r.right) / 2,
		y: (r.top + n.height - r.bottom) / 2
	};
	return {
		scale: Ln,
		x: o.x - t.x * Ln,
		y: o.y - t.y * Ln
	};
}
function Gn(e, t, n, r = Fn) {
	let i = zn(e.scale * t, r, 4), a = i / e.scale;
	return {
		scale: i,
		x: n.x - (n.x - e.x) * a,
		y: n.y - (n.y - e.y) * a
	};
}
var Kn = (e, t, n) => ({
	...e,
	x: e.x + t,
	y: e.y + n
});
function qn(e, t, n) {
	let r = Math.min(80, n.width / 4, n.height / 4);
	return {
		...e,
		x: zn(e.x, r - t.right * e.scale, n.width - r - t.left * e.scale),
		y: zn(e.y, r - t.bottom * e.scale, n.height - r - t.top * e.scale)
	};
}
function Jn(e, t, n, r) {
	let i = Bn(e, t), a = zn(i.x, r.left, Math.max(r.left, n.width - r.right)), o = zn(i.y, r.top, Math.max(r.top, n.height - r.bottom));
	return Kn(e, a - i.x, o - i.y);
}
var Yn = (e, t, n) => Kn(e, (n.width - t.width) / 2, (n.height - t.height) / 2), X = Pe({
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
	"drawing.around": "rond {name}",
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
	"picture.outside": "+ {n} van buiten",
	"picture.source": "Bron: Spin in het web"
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
	"drawing.around": "around {name}",
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
	"picture.outside": "+ {n} from outside",
	"picture.source": "Source: Spin in het web"
}), Xn = 140, Zn = class {
	moved;
	content;
	insets;
	least;
	centre;
	#e = j(1);
	get scale() {
		return o(this.#e);
	}
	set scale(e) {
		L(this.#e, e, !0);
	}
	#t = j({
		left: 0,
		top: 0,
		right: 0,
		bottom: 0
	});
	get sight() {
		return o(this.#t);
	}
	set sight(e) {
		L(this.#t, e);
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
	#r = "open";
	#i = 0;
	constructor(e, t, n, r = Fn, i = () => null) {
		this.moved = e, this.content = t, this.insets = n, this.least = r, this.centre = i;
	}
	get stage() {
		return this.#n;
	}
	resized(e) {
		if (e.width === 0 || e.height === 0) return;
		let t = this.#n;
		this.#n = e, this.#r === "fit" ? this.fit() : this.#r === "open" || t.width === 0 ? this.open() : this.#s(Yn(this.camera, t, e), !0);
	}
	fit() {
		this.#a("fit", (e, t) => Un(e, t, this.insets, this.least));
	}
	open() {
		this.#a("open", (e, t) => Wn(e, this.centre(), t, this.insets, this.least));
	}
	#a(e, t) {
		let n = this.content();
		n && this.#n.width > 0 && this.#s(t(n, this.#n), !0), this.#r = e;
	}
	zoom(e, t = {
		x: this.#n.width / 2,
		y: this.#n.height / 2
	}) {
		this.#s(this.#o(Gn(this.camera, e, t, this.least)), !0);
	}
	pan(e, t) {
		this.#s(this.#o(Kn(this.camera, e, t)), !1);
	}
	reveal(e) {
		let t = Jn(this.camera, e, this.#n, this.insets);
		(t.x !== this.camera.x || t.y !== this.camera.y) && this.#s(t, !0);
	}
	toUnits(e) {
		return Vn(this.camera, e);
	}
	stop() {
		clearTimeout(this.#i);
	}
	#o(e) {
		let t = this.content();
		return t ? qn(e, t, this.#n) : e;
	}
	#s(e, t) {
		let n = {
			...e,
			x: Math.round(e.x),
			y: Math.round(e.y)
		};
		this.#r = null, this.camera = e, this.moved(n), this.scale = e.scale, clearTimeout(this.#i), t ? this.#c() : this.#i = window.setTimeout(() => this.#c(), Xn);
	}
	#c() {
		let { x: e, y: t } = this.camera, { width: n, height: r } = this.#n;
		this.sight = {
			left: -e,
			top: -t,
			right: n - e,
			bottom: r - t
		};
	}
}, Qn = 10, $n = 350, er = .0018, tr = 90;
function nr(e, t) {
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
				if (Math.hypot(l.x - r.x, l.y - r.y) < Qn) return;
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
		n.delete(e.pointerId) && (n.size === 1 && (i = "pan"), n.size > 0 || (i === "drag" && t.drop(), i === "still" && e.type === "pointerup" && r && f(r, e.timeStamp), [r, i] = [null, "still"]));
	}
	function f(e, n) {
		let r = n - o.at < $n && Math.hypot(e.x - o.x, e.y - o.y) < 20;
		o = {
			...e,
			at: r ? -Infinity : n
		}, t.tap(e, r);
	}
	function p(e) {
		if (!e.ctrlKey && !t.wheels()) return;
		e.preventDefault();
		let n = e.deltaY * (e.deltaMode === 1 ? 16 : e.deltaMode === 2 ? 400 : 1) * (e.ctrlKey ? 4 : 1);
		t.zoom(Math.exp(-Math.max(-90, Math.min(tr, n)) * er), s(e));
	}
	function m(e) {
		e.target.closest("[data-no-gesture]") || e.preventDefault();
	}
	let h = new AbortController(), { signal: g } = h;
	return e.addEventListener("pointerdown", c, { signal: g }), e.addEventListener("pointermove", l, { signal: g }), e.addEventListener("pointerup", d, { signal: g }), e.addEventListener("pointercancel", d, { signal: g }), e.addEventListener("mousedown", m, { signal: g }), e.addEventListener("wheel", p, {
		signal: g,
		passive: !1
	}), () => h.abort();
}
// src/map/hull.ts
var rr = 24, ir = 7, ar = 10, or = 14;
function sr(e, t) {
	if (e.length < 3) return null;
	let n = ur(e), r = Math.max(...e.map(({ r: e }) => e)) + rr, i = t.filter((e) => hr(n, e) < r + e.r + ir);
	if (i.length > or) return null;
	let a = [];
	for (let t of i) {
		let i = cr(t, n, e, r);
		if (!i) return null;
		a.push(i);
	}
	let o = _r((e) => a.reduce((t, n) => Math.max(t, n.r - pr(e, n.from, n.to)), hr(n, e) - r), n, r);
	if (!o) return null;
	let s = yr(yr(o));
	return e.every((e) => gr(s, e)) && i.every((e) => !gr(s, e) && mr(s, e) >= e.r) ? s : null;
}
function cr(e, t, n, r) {
	let i = e.r + ir, a = r + i + 20, o = t.flatMap((n, r) => {
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
		})).concat({ ...lr(e, n, i, s, a) });
	});
	o.sort((t, n) => Math.hypot(t.x - e.x, t.y - e.y) - Math.hypot(n.x - e.x, n.y - e.y));
	let s = o.find((t) => n.every((n) => pr(n, e, t) > i + Math.min(n.r, 10) + 2));
	return s ? {
		from: e,
		to: s,
		r: i
	} : null;
}
function lr(e, t, n, r, i) {
	let a = fr(e, t, n);
	return {
		x: t.x + (n.x - t.x) * a + r.x * i,
		y: t.y + (n.y - t.y) * a + r.y * i
	};
}
function ur(e) {
	let t = [...e].sort((e, t) => e.x - t.x || e.y - t.y), n = (e) => {
		let t = [];
		for (let n of e) {
			for (; t.length > 1 && dr(t.at(-2), t.at(-1), n) <= 0;) t.pop();
			t.push(n);
		}
		return t.slice(0, -1);
	}, r = [...n(t), ...n(t.reverse())];
	return r.length > 0 ? r : t.slice(0, 1);
}
var dr = (e, t, n) => (t.x - e.x) * (n.y - e.y) - (t.y - e.y) * (n.x - e.x);
function fr(e, t, n) {
	let r = n.x - t.x, i = n.y - t.y, a = r * r + i * i;
	return a === 0 ? 0 : Math.min(1, Math.max(0, ((e.x - t.x) * r + (e.y - t.y) * i) / a));
}
function pr(e, t, n) {
	let r = fr(e, t, n), i = e.x - t.x - (n.x - t.x) * r, a = e.y - t.y - (n.y - t.y) * r;
	return Math.sqrt(i * i + a * a);
}
function mr(e, t) {
	let n = Infinity;
	for (let r = 0, i = e.length - 1; r < e.length; i = r++) n = Math.min(n, pr(t, e[i], e[r]));
	return n;
}
var hr = (e, t) => gr(e, t) ? 0 : mr(e, t);
function gr(e, t) {
	let n = !1;
	for (let r = 0, i = e.length - 1; r < e.length; i = r++) {
		let a = e[r], o = e[i];
		a.y > t.y != o.y > t.y && t.x < (o.x - a.x) * (t.y - a.y) / (o.y - a.y) + a.x && (n = !n);
	}
	return n;
}
function _r(e, t, n) {
	let r = n + 20, i = Math.min(...t.map(({ x: e }) => e)) - r, a = Math.min(...t.map(({ y: e }) => e)) - r, o = Math.ceil((Math.max(...t.map(({ x: e }) => e)) + r - i) / ar) + 1, s = Math.ceil((Math.max(...t.map(({ y: e }) => e)) + r - a) / ar) + 1, c = new Float64Array(o * s);
	for (let t = 0; t < c.length; t++) c[t] = e({
		x: i + t % o * ar,
		y: a + Math.floor(t / o) * ar
	});
	let l = new Map(), u = new Map(), d = (e, t) => {
		let n = Math.min(e, t) * 2 + (Math.abs(e - t) === 1 ? 0 : 1), r = c[e] / (c[e] - c[t]), [s, l] = [e % o + (t % o - e % o) * r, Math.floor(e / o) + (Math.floor(t / o) - Math.floor(e / o)) * r];
		return u.set(n, {
			x: i + s * ar,
			y: a + l * ar
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
	return vr(l, u);
}
function vr(e, t) {
	let [n] = e.keys();
	if (n === void 0) return null;
	let r = [], i = n;
	do
		r.push(t.get(i)), i = e.get(i);
	while (i !== void 0 && i !== n && r.length <= e.size);
	return i === n && r.length === e.size ? r : null;
}
var yr = (e) => e.flatMap((t, n) => {
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
function br(e, t, n) {
	let r = new Map([...t].map(([e, { x: t, y: n, reach: r }]) => [e, {
		x: t,
		y: n,
		r
	}]));
	return e.flatMap((e, t) => {
		let i = new Set(e.members.filter((e) => r.has(e)));
		if (i.size < 3) return [];
		let a = sr([...r].filter(([e]) => i.has(e)).map(([, e]) => e), [...r].filter(([e]) => !i.has(e)).map(([, e]) => e))?.map(({ x: e, y: t }) => ({
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
var xr = (e, t) => `M${e.map(({ x: e, y: n }) => `${(e * t).toFixed(1)} ${(n * t).toFixed(1)}`).join("L")}Z`, Sr = {
	ArrowRight: "right",
	ArrowDown: "down",
	ArrowLeft: "left",
	ArrowUp: "up"
}, Cr = {
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
}, wr = {
	Enter: ({ open: e }) => e(),
	" ": ({ choose: e }) => e(),
	Backspace: ({ back: e }) => e(),
	Escape: ({ leave: e }) => e(),
	Home: ({ home: e }) => e(),
	1: ({ steps: e }) => e(1),
	2: ({ steps: e }) => e(2),
	3: ({ steps: e }) => e(3),
	"+": ({ zoomIn: e }) => e(),
	"=": ({ zoomIn: e }) => e(),
	"-": ({ zoomOut: e }) => e(),
	0: ({ fit: e }) => e(),
	"?": ({ help: e }) => e()
};
function Tr({ key: e, shiftKey: t, altKey: n, ctrlKey: r, metaKey: i }, a) {
	if (r || i) return !1;
	let o = Sr[e];
	if (o) return t ? a.pan(Cr[o]) : n || a.moving() ? a.move(Cr[o]) : a.walk(o), !0;
	let s = n ? void 0 : wr[e];
	return s?.(a), s !== void 0;
}
// src/map/size.ts
var Er = 9, Dr = 24, Or = 7.6, kr = (e) => Math.min(Dr, Math.max(Er, Or * Math.sqrt(e))), Ar = 5.5, jr = 56, Mr = 4, Nr = (e) => Math.min(1, e * .45 * jr / Dr), Pr = (e, t) => Math.max(Mr, kr(e) * Nr(t)), Fr = (e) => e.toFixed(1);
function Ir(e, t, n) {
	let r = Nr(n), i = new Map();
	for (let a of e) {
		let { x: e, y: o } = t.get(a.id) ?? a, s = De(a.kind), c = Pr(a.ties, n), l = s === "activiteit" ? c * 1.25 : s === "organisatie" ? c * 1.1 : c, u = a.schakel ? l + Ar * Math.max(.5, r) : null;
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
function Lr(e, t, n) {
	let [r, i] = [t.x - e.x, t.y - e.y], a = Math.hypot(r, i), [o, s] = [e.reach + 2.5, t.reach + n];
	return a <= o + s ? null : [{
		x: e.x + r * o / a,
		y: e.y + i * o / a
	}, {
		x: t.x - r * s / a,
		y: t.y - i * s / a
	}];
}
var Rr = (e, t) => `M${Fr(e.x)} ${Fr(e.y)}L${Fr(t.x)} ${Fr(t.y)}`;
function zr(e, t, n) {
	return e.flatMap((e) => {
		let [r, i] = [t.get(e.from), t.get(e.to)], a = r && i && Lr(r, i, e.directed ? 4 : 2.5);
		if (!a) return [];
		let [o, s] = a;
		return [{
			key: `${e.from} ${e.to} ${e.kinds.join()}`,
			d: Rr(o, s),
			tie: e,
			strong: n.has(e.from) || n.has(e.to),
			from: o,
			to: s
		}];
	});
}
var Br = 250, Vr = (e) => e.length > Br;
function Hr(e, t) {
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
			d: Ur(l, u, d),
			at: l
		}];
	});
}
function Ur(e, t, n) {
	let [r, i, a] = [
		e(t),
		e((t + n) / 2),
		e(n)
	], o = {
		x: 2 * i.x - (r.x + a.x) / 2,
		y: 2 * i.y - (r.y + a.y) / 2
	};
	return `M${Fr(r.x)} ${Fr(r.y)}Q${Fr(o.x)} ${Fr(o.y)} ${Fr(a.x)} ${Fr(a.y)}`;
}
function Wr(e, t) {
	let n = e.flatMap((e) => t.get(e) ?? []);
	return n.length < 2 ? "" : `M${n.map(({ x: e, y: t }) => `${Fr(e)} ${Fr(t)}`).join("L")}`;
}
function Gr(e, t) {
	let n = 5 * Math.max(.5, Nr(t)), r = new Map();
	return e.x.forEach((i, a) => {
		let o = De(e.kinds[e.kind[a]]), s = r.get(o) ?? [];
		s.push(de(o, i * t, e.y[a] * t, n)), r.set(o, s);
	}), [...r].map(([e, t]) => ({
		sort: e,
		d: t.join("")
	}));
}
var Kr = (e, t) => e.from.map((n, r) => {
	let i = e.to[r];
	return Rr({
		x: e.x[n] * t,
		y: e.y[n] * t
	}, {
		x: e.x[i] * t,
		y: e.y[i] * t
	});
}).join("");
function qr(e, t, n) {
	let r;
	for (let [i, { x: a, y: o, reach: s }] of e) {
		let e = Math.hypot(a - t.x, o - t.y);
		e <= Math.max(n, s) && (!r || e < r.far) && (r = {
			id: i,
			far: e
		});
	}
	return r?.id;
}
// src/map/Layers.svelte
var Jr = H("<marker viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"11\" markerHeight=\"11\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 1L10 5L0 9Z\"></path></marker>"), Yr = H("<path class=\"hull\"></path>"), Xr = H("<path class=\"dot\"></path>"), Zr = H("<path class=\"trail\"></path>"), Qr = H("<path></path>"), $r = H("<path class=\"e e--proposal\"></path>"), ei = H("<circle></circle>"), ti = H("<g><!><path></path></g>"), ni = H("<text dy=\".35em\"> </text>"), ri = H("<svg aria-hidden=\"true\" focusable=\"false\"><defs></defs><!><path class=\"e e--context\"></path><!><!><!><!><!><!></svg>");
function ii(t, i) {
	let s = n();
	P(i, !0);
	let u = I(() => Gr(i.dots, i.scale)), p = I(() => Kr(i.dots, i.scale));
	var h = ri(), _ = m(h);
	M(_, 20, () => ["", "arrow--strong"], (e) => e, (e, t) => {
		var n = Jr(), i = O(n);
		l(() => {
			F(n, "id", `${s}${t ?? ""}`), g(i, 0, r(["arrow", t]));
		}), c(e, n);
	}), D(_);
	var v = z(_);
	M(v, 17, () => i.groups, ({ key: e, outline: t }) => e, (t, n) => {
		let r = () => o(n).outline;
		var a = d(), s = e(a), u = (e) => {
			var t = Yr();
			l((e) => F(t, "d", e), [() => xr(r(), i.scale)]), c(e, t);
		};
		f(s, (e) => {
			r() && e(u);
		}), c(t, a);
	});
	var y = z(v), b = z(y);
	M(b, 17, () => o(u), ({ sort: e, d: t }) => e, (e, t) => {
		let n = () => o(t).d;
		var r = Xr();
		l(() => F(r, "d", n())), c(e, r);
	});
	var x = z(b), S = (e) => {
		var t = Zr();
		l((e) => F(t, "d", e), [() => Wr(i.trail, i.spots)]), c(e, t);
	};
	f(x, (e) => {
		i.trail.length > 1 && e(S);
	});
	var C = z(x);
	M(C, 17, () => i.lines, ({ key: e, d: t, tie: n, strong: r }) => e, (e, t) => {
		let n = () => o(t).d, i = () => o(t).tie, a = () => o(t).strong;
		var u = Qr();
		l(() => {
			g(u, 0, r([
				"e",
				`e--w${i().width}`,
				i().formal && "e--formal",
				a() && "e--strong",
				i().old && "e--old"
			])), F(u, "d", n()), F(u, "marker-end", i().directed ? `url(#${s}${a() && !i().old ? "arrow--strong" : ""})` : void 0);
		}), c(e, u);
	});
	var w = z(C);
	M(w, 17, () => i.curves, ({ key: e, d: t }) => e, (e, t) => {
		let n = () => o(t).d;
		var r = $r();
		l(() => F(r, "d", n())), c(e, r);
	});
	var T = z(w);
	M(T, 17, () => i.spots.values(), ({ node: { id: e }, sort: t, x: n, y: r, r: i, ring: a }) => e, (e, t) => {
		let n = () => o(t).node.id, r = () => o(t).sort, i = () => o(t).x, a = () => o(t).y, s = () => o(t).r, u = () => o(t).ring;
		var d = ti(), p = m(d), h = (e) => {
			var t = ei();
			l((e) => {
				g(t, 0, `ring k--${r() ?? ""}`), F(t, "r", e);
			}, [() => u().toFixed(1)]), c(e, t);
		};
		f(p, (e) => {
			u() && e(h);
		});
		var _ = z(p);
		D(d), l((e, t, i) => {
			F(d, "data-id", n()), F(d, "transform", `translate(${e ?? ""} ${t ?? ""})`), g(_, 0, `n k--${r() ?? ""}`), F(_, "d", i);
		}, [
			() => i().toFixed(1),
			() => a().toFixed(1),
			() => de(r(), 0, 0, s())
		]), c(e, d);
	});
	var k = z(T);
	M(k, 17, () => i.labels, ({ id: e, text: t, sort: n, x: r, y: i, inGroup: a }) => e, (e, t) => {
		let n = () => o(t).text, i = () => o(t).sort, s = () => o(t).x, u = () => o(t).y, d = () => o(t).inGroup;
		var f = ni(), p = O(f, !0);
		l((e, t) => {
			g(f, 0, r([
				"t",
				`t--${i()}`,
				d() && "t--in-group"
			])), F(f, "x", e), F(f, "y", t), a(p, n());
		}, [() => s().toFixed(1), () => u().toFixed(1)]), c(e, f);
	}), D(h), l((e) => {
		g(h, 0, e), F(y, "d", o(p));
	}, [() => r(["net map", Vr(i.lines) && "map--thin"])]), c(t, h), E();
}
// src/map/labels.ts
var ai = 6, oi = 64, si = (e, t) => e.left < t.right && e.right > t.left && e.top < t.bottom && e.bottom > t.top, ci = class {
	#e = new Map();
	add(e) {
		for (let t of this.#t(e)) {
			let n = this.#e.get(t);
			n ? n.push(e) : this.#e.set(t, [e]);
		}
	}
	hits(e) {
		for (let t of this.#t(e)) if (this.#e.get(t)?.some((t) => si(e, t))) return !0;
		return !1;
	}
	area(e) {
		let t = new Set([...this.#t(e)].flatMap((e) => this.#e.get(e) ?? [])), n = 0;
		for (let r of t) {
			let t = Math.min(e.right, r.right) - Math.max(e.left, r.left), i = Math.min(e.bottom, r.bottom) - Math.max(e.top, r.top);
			t > 0 && i > 0 && (n += t * i);
		}
		return n;
	}
	*#t(e) {
		for (let t = Math.floor(e.left / oi); t <= Math.floor(e.right / oi); t++) for (let n = Math.floor(e.top / oi); n <= Math.floor(e.bottom / oi); n++) yield `${t},${n}`;
	}
}, li = (e, { width: t, height: n }) => ({
	left: e.x - t / 2,
	right: e.x + t / 2,
	top: e.y - n / 2,
	bottom: e.y + n / 2
}), ui = (e, t) => t.x >= e.left && t.x <= e.right && t.y >= e.top && t.y <= e.bottom, di = (e, t) => si(e, t) && (e.left < t.left || e.right > t.right || e.top < t.top || e.bottom > t.bottom);
function fi(e, { width: t, height: n }, r) {
	let i = (e, t, n, r) => r - n < 2 * t ? e : Math.min(r - t, Math.max(n + t, e));
	return {
		x: i(e.x, t / 2, r.left + ai, r.right - ai),
		y: i(e.y, n / 2, r.top + ai, r.bottom - ai)
	};
}
function pi(e, { kept: t, shapes: n }, r) {
	let i = new ci(), a = new ci();
	for (let e of t) i.add(e);
	for (let e of n) a.add(e);
	let o = new Map();
	for (let t of [...e].sort((e, t) => t.importance - e.importance || (e.id < t.id ? -1 : 1))) {
		let e = ui(r, t.anchor), n = t.places.map((n) => {
			let i = e ? fi(n, t, r) : n;
			return {
				centre: i,
				box: li(i, {
					width: t.width + 8,
					height: t.height
				})
			};
		}).filter(({ box: t }) => !i.hits(t) && (e || !di(t, r))), s = n.find(({ box: e }) => !a.hits(e)) ?? mi(n, a, (t.insists ?? 0) * t.width * t.height);
		s && (i.add(s.box), o.set(t.id, s.centre));
	}
	return o;
}
function mi(e, t, n) {
	if (n === 0) return;
	let r = e.map((e) => ({
		option: e,
		area: t.area(e.box)
	})).sort((e, t) => e.area - t.area);
	return r[0] && r[0].area <= n ? r[0].option : void 0;
}
// src/map/naming.ts
var hi = 30, gi = 45, _i = 12, vi = {
	name: 18,
	outside: 18,
	proposal: 17,
	group: 18,
	age: 17
}, yi = (e) => e.length > hi ? `${e.slice(0, 29).trimEnd()}…` : e;
function bi(e, t, n, r, i) {
	let a = [
		...Si(e, t, n),
		...Ei(e, t),
		...Di(e, t),
		...Ai(e, t)
	], o = pi(a, {
		kept: i,
		shapes: [...e.spots.values()].map(({ x: e, y: t, reach: n }) => ({
			left: e - n,
			right: e + n,
			top: t - n,
			bottom: t + n
		}))
	}, r), s = e.groups.flatMap(({ outline: e }) => e ?? []).length > 0 ? e.groups : [];
	return a.flatMap(({ id: t, text: n, sort: r }) => {
		let i = o.get(t);
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
			inGroup: r !== "group" && s.some(({ outline: e }) => e && gr(e, a))
		}];
	});
}
function xi(e, t, n) {
	return {
		text: e,
		sort: t,
		width: n.widthOf(e, t),
		height: vi[t] * n.enlarged
	};
}
function Si({ spots: e, lines: t }, n, { first: r, next: i, without: a }) {
	let o = [...e.values()].map(({ node: e }) => e).sort((e, t) => Number(t.schakel) - Number(e.schakel) || t.ties - e.ties).slice(0, _i), s = new Set([...r, ...o.map(({ id: e }) => e)]), c = Ci(t), l = e.size > gi;
	return [...e.values()].flatMap((e) => {
		let { node: t } = e;
		if (t.id === a) return [];
		let o = xi(yi(t.label), t.inArea ? "name" : "outside", n), u = (r.has(t.id) ? 600 : i.has(t.id) ? 300 : 0) + (t.schakel ? 200 : 0) + Math.min(90, t.ties);
		return [{
			...o,
			id: t.id,
			places: wi(e, o, c.get(t.id)),
			anchor: e,
			importance: u,
			insists: s.has(t.id) ? l || r.has(t.id) ? .2 : .1 : 0
		}];
	});
}
function Ci(e) {
	let t = new Map(), n = (e, n, r) => {
		let i = t.get(e) ?? [
			0,
			0,
			0,
			0
		];
		t.set(e, i), Math.abs(r) > Math.abs(n) / 2 && i[r > 0 ? 0 : 1]++, Math.abs(n) > 2 * Math.abs(r) && i[n > 0 ? 2 : 3]++;
	};
	for (let { tie: t, from: r, to: i } of e) n(t.from, i.x - r.x, i.y - r.y), n(t.to, r.x - i.x, r.y - i.y);
	return t;
}
function wi({ x: e, y: t, reach: n }, { width: r, height: i }, a = [
	0,
	0,
	0,
	0
]) {
	let [o, s] = [n + 4 + r / 2, n + 3 + i / 2], c = [
		{
			x: e,
			y: t + s
		},
		{
			x: e,
			y: t - s
		},
		{
			x: e + o,
			y: t
		},
		{
			x: e - o,
			y: t
		}
	], l = [
		0,
		.1,
		1.2,
		1.3
	];
	return c.map((e, t) => ({
		place: e,
		cost: Math.min(2, a[t]) + l[t]
	})).sort((e, t) => e.cost - t.cost).map(({ place: e }) => e);
}
var Ti = [
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
function Ei({ curves: e }, t) {
	return e.map(({ key: e, at: n }) => ({
		...xi(t.proposal, "proposal", t),
		id: `proposal ${e}`,
		places: Ti.map(n),
		anchor: n(.5),
		importance: 1e3,
		insists: 1
	}));
}
function Di({ groups: e, spots: t, scale: n }, r) {
	return e.flatMap(({ key: e, group: i, outline: a }) => {
		let o = xi(yi(r.groupName(i)), "group", r), s = i.members.flatMap((e) => t.get(e) ?? []), c = a?.map((e) => ({
			x: e.x * n,
			y: e.y * n
		})) ?? [], l = Hn(c.length > 0 ? c : s);
		if (!l) return [];
		let u = {
			x: (l.left + l.right) / 2,
			y: (l.top + l.bottom) / 2
		}, d = c.length > 0 ? Oi(c, u) : ki(u, o.height);
		return [{
			...o,
			id: `group ${e}`,
			places: d,
			anchor: d[0],
			importance: 900,
			insists: 0
		}];
	});
}
function Oi(e, t) {
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
var ki = ({ x: e, y: t }, n) => [
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
function Ai({ lines: e, spots: t }, n) {
	return e.flatMap((e) => {
		if (!e.tie.old || t.size > gi && !e.strong) return [];
		let r = xi(n.ageOf(e), "age", n), [i, a] = [e.to.x - e.from.x, e.to.y - e.from.y];
		if (Math.hypot(i, a) < r.width + 16) return [];
		let o = Ti.slice(0, 5).map((t) => ({
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
// src/map/walk.ts
var ji = [
	"right",
	"down",
	"left",
	"up"
], Mi = (e) => ji[(ji.indexOf(e) + 2) % 4];
function Ni(e, t) {
	let n = new Map([...e].map((e) => [e, new Set()]));
	for (let { from: e, to: r } of t) e !== r && n.has(e) && n.has(r) && (n.get(e).add(r), n.get(r).add(e));
	return new Map([...n].map(([e, t]) => [e, [...t]]));
}
var Pi = (e, t) => Math.atan2(t.y - e.y, t.x - e.x);
function Fi(e, t) {
	let n = Math.abs(e - ji.indexOf(t) * (Math.PI / 2)) % (2 * Math.PI);
	return Math.min(n, 2 * Math.PI - n);
}
var Ii = (e) => ji.reduce((t, n) => Fi(e, n) < Fi(e, t) ? n : t);
function Li({ at: e, contacts: t }, n) {
	let r = e.get(n);
	if (!r) return [];
	let i = (t) => (Pi(r, e.get(t) ?? r) + Math.PI / 2 + 2 * Math.PI) % (2 * Math.PI);
	return [...t.get(n) ?? []].sort((e, t) => i(e) - i(t) || (e < t ? -1 : 1));
}
var Ri = class {
	#e = null;
	#t = new Map();
	cameFrom(e) {
		return this.#e?.at === e && this.#e.contact ? this.#e.from : null;
	}
	begin() {
		this.#e = null, this.#t.clear();
	}
	step(e, t, n) {
		let r = this.#e;
		if (r?.at === t && Mi(r.by) === n && e.at.has(r.from)) return this.#e = null, r.from;
		let i = this.#n(e, t, n), a = i ?? Vi(e, t, n);
		return this.#e = a ? {
			from: t,
			by: n,
			at: a,
			contact: i !== null
		} : null, a;
	}
	#n(e, t, n) {
		let r = Bi(e, t, n);
		if (r.length === 0) return null;
		let i = `${t} ${n}`, a = r[(r.indexOf(this.#t.get(i) ?? "") + 1) % r.length];
		return this.#t.set(i, a), a;
	}
}, zi = 70 * Math.PI / 180;
function Bi({ at: e, contacts: t }, n, r) {
	let i = e.get(n);
	if (!i) return [];
	let a = (t.get(n) ?? []).flatMap((t) => {
		let n = e.get(t);
		return n ? [{
			other: t,
			angle: Pi(i, n)
		}] : [];
	}), o = a.filter(({ angle: e }) => Ii(e) === r);
	return (o.length > 0 ? o : a.filter(({ angle: e }) => Fi(e, r) < zi)).sort((e, t) => Fi(e.angle, r) - Fi(t.angle, r) || (e.other < t.other ? -1 : 1)).map(({ other: e }) => e);
}
function Vi({ at: e }, t, n) {
	let r = e.get(t);
	if (!r) return null;
	let i = null;
	for (let [a, o] of e) {
		let e = Fi(Pi(r, o), n);
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
function Hi(e, { kindWord: t, proposals: n, contacts: r, at: i, cameFrom: a }) {
	let o = n.filter(({ from: t, to: n }) => t === e.id || n === e.id).length, s = a ? Li({
		at: i,
		contacts: r
	}, a) : [];
	return [
		e.label,
		t(e.kind),
		e.schakel && X("drawing.schakel"),
		!e.inArea && X("drawing.outside"),
		X("drawing.contacts", { n: e.ties }),
		o > 0 && X("drawing.proposals", { n: o }),
		a && X("drawing.place", {
			n: s.indexOf(e.id) + 1,
			of: s.length
		})
	].filter(Boolean).join(", ");
}
// src/map/over.ts
function Ui(e, t) {
	let n = e.getBoundingClientRect(), [r, i] = [t.left - n.left, t.top - n.top];
	return [...e.parentElement?.children ?? []].filter((t) => t !== e).map((e) => {
		let { left: t, top: n, right: a, bottom: o } = e.getBoundingClientRect();
		return {
			left: t + r,
			top: n + i,
			right: a + r,
			bottom: o + i
		};
	});
}
var Wi = 8, Gi = 24, Ki = {
	one: 29,
	two: 44
}, qi = (e) => Math.max(22, e.reach + 4);
function Ji(e) {
	let t = qi(e) + Wi - 2;
	return {
		left: e.x - t,
		right: e.x + t,
		top: e.y - t,
		bottom: e.y + t
	};
}
function Yi(e, t, n, r, i) {
	let { x: a, y: o, node: s } = e, c = Math.max(n(s.label, 14 * r, 600), t ? n(t, 12 * r, 400) : 0) + Gi, l = (t ? Ki.two : Ki.one) * r, u = qi(e) + Wi, d = o + u + l > i.bottom - 4 && o < i.bottom ? o - u - l : o + u, f = a > i.left && a < i.right && i.right - i.left > c + 12 ? Math.min(i.right - c / 2 - 6, Math.max(i.left + c / 2 + 6, a)) : a;
	return {
		left: f - c / 2,
		right: f + c / 2,
		top: d,
		bottom: d + l
	};
}
// src/map/standing.svelte.ts
var Xi = 400, Zi = (e) => 1 - (1 - e) ** 3, Qi = class {
	#e = j(new Map());
	get at() {
		return o(this.#e);
	}
	set at(e) {
		L(this.#e, e);
	}
	#t = 0;
	follow(e, t) {
		cancelAnimationFrame(this.#t);
		let n = this.at, r = new Map(e.map(({ id: e, x: t, y: n }) => [e, {
			x: t,
			y: n
		}])), i = (e, t) => Math.hypot((n.get(e) ?? t).x - t.x, (n.get(e) ?? t).y - t.y), a = [...r].some(([e, t]) => i(e, t) > .5);
		(a || r.size !== n.size || ![...r.keys()].every((e) => n.has(e))) && (t || !a ? this.at = r : this.#n(n, r));
	}
	put(e, t) {
		this.at = new Map(this.at).set(e, t);
	}
	stop() {
		cancelAnimationFrame(this.#t);
	}
	#n(e, t) {
		let n = performance.now(), r = (i) => {
			let a = Zi(Math.min(1, Math.max(0, (i - n) / Xi)));
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
}, $i = {
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
}, ea = 8;
function ta(e, t) {
	if (!e) return X("drawing.old");
	let n = Ce(e, t);
	return n < 24 ? X("drawing.months", { n }) : X("drawing.years", { n: Math.floor(n / 12) });
}
var na = ({ kind: e, label: t }) => t && e === "community" ? X("drawing.around", { name: t }) : t, ra = (e, t, n) => ({
	proposal: X("drawing.proposal"),
	groupName: (e) => Ge(na(e)),
	ageOf: (t) => ta(t.tie.confirmed, e),
	widthOf: (e, r) => t(e, $i[r].size * n, $i[r].weight) + ea,
	enlarged: n
}), ia = h("<button type=\"button\"><span class=\"sr\"> </span></button>"), aa = h("<small> </small>"), oa = h("<div class=\"plate\" aria-hidden=\"true\"><b> </b><!></div>"), sa = h("<div class=\"move-note\" data-no-gesture=\"\"><p> </p> <button class=\"button button--secondary button--sm\" type=\"button\"> </button></div>"), ca = h("<div role=\"application\"><div class=\"drawing__plane\"><!> <!> <!></div> <!> <p class=\"sr\"> </p> <p class=\"sr\" role=\"status\"> </p></div>");
function la(t, i) {
	let s = n();
	P(i, !0);
	let u = C(i, "trail", 19, () => []), p = {
		pan: 80,
		move: 12
	}, h = Math.max(1, parseFloat(getComputedStyle(document.documentElement).fontSize) / 16), v = nt(), y = matchMedia("(prefers-reduced-motion: reduce)"), S = matchMedia("(max-width: 47.99rem)"), k = j(void 0), ee = j(void 0), A = j(void 0), M = j(!1), N = j(!1), ne = j(""), re = j(!1), ie = null, se = {
		get left() {
			return B.stage.width < 500 ? 32 : 56;
		},
		get right() {
			return B.stage.width < 500 ? 32 : 56;
		},
		get top() {
			return S.matches ? 32 : 64;
		},
		get bottom() {
			return S.matches ? 76 : 88;
		}
	}, R = new Qi(), ce = new Ri(), B = new Zn(({ x: e, y: t }) => o(ee) && (o(ee).style.transform = `translate(${e}px, ${t}px)`), () => Hn(R.at.size > 0 ? R.at.values() : i.view.others.x.map((e, t) => ({
		x: e,
		y: i.view.others.y[t]
	}))), se, void 0, () => i.focus ? R.at.get(i.focus) ?? null : null);
	oe(() => {
		B.stop(), R.stop();
	});
	let V = I(() => new Map(i.view.nodes.map((e) => [e.id, e]))), H = I(() => Ni(o(V).keys(), i.view.ties)), U = j(void 0), de = I(() => i.focus && o(V).has(i.focus) ? i.focus : i.view.nodes[0]?.id), W = I(() => o(U) && o(V).has(o(U)) ? o(U) : i.selected && o(V).has(i.selected) ? i.selected : o(de)), fe = I(() => Ir(i.view.nodes, R.at, B.scale)), pe = I(() => new Set([i.focus, i.selected].filter((e) => e !== void 0))), me = I(() => zr(i.view.ties, o(fe), o(pe))), he = I(() => i.proposals ? Hr(i.view.proposals, o(fe)) : []), G = j({
		at: new Map(),
		list: []
	}), ge = I(() => o(G).at === R.at ? o(G).list : []), _e = I(() => o(W) === void 0 ? void 0 : o(fe).get(o(W))), ve = I(() => o(W) !== void 0 && (o(M) || o(N) || o(W) === i.selected || i.selected === void 0 && o(W) === i.focus)), ye = I(() => o(_e)?.node.schakel ? X("drawing.schakel") : null), K = I(() => o(_e) && o(ve) ? Yi(o(_e), o(ye), v, h, B.sight) : null), q = I(() => ({
		first: new Set([...o(pe), ...u()]),
		next: new Set([...o(pe)].flatMap((e) => o(H).get(e) ?? [])),
		without: o(K) ? o(W) : null
	})), be = I(() => o(k) ? Ui(o(k), B.sight) : []), xe = I(() => bi({
		spots: o(fe),
		lines: o(me),
		curves: o(he),
		groups: o(ge),
		scale: B.scale
	}, ra(i.view.day, v, h), o(q), B.sight, [...o(be), ...o(_e) && o(K) ? [o(K), Ji(o(_e))] : []])), Se = I(() => o(_e) ? Hi(o(_e).node, {
		kindWord: i.kindWord,
		proposals: i.proposals ? i.view.proposals : [],
		contacts: o(H),
		cameFrom: ce.cameFrom(o(_e).node.id),
		at: R.at
	}) : "");
	x(() => {
		let { nodes: e } = i.view;
		ae(() => R.follow(e, y.matches || ie !== null));
	});
	let Ce;
	x(() => {
		let e = i.question ?? `${i.view.area} ${i.view.net} ${i.focus ?? ""}`;
		e !== Ce && (Ce = e, ae(() => {
			L(U, void 0), ce.begin(), B.open();
		}));
	}), x(() => {
		if (i.selected === void 0) return;
		let e = i.selected;
		ae(() => {
			e !== o(U) && ce.begin(), L(U, e, !0);
		});
	}), x(() => {
		let e = o(k), t = new ResizeObserver(() => B.resized({
			width: e.clientWidth,
			height: e.clientHeight
		}));
		return t.observe(e), () => t.disconnect();
	});
	function we() {
		L(G, {
			at: R.at,
			list: br(i.groups ? i.view.groups : [], o(fe), B.scale)
		}), i.onOutlined?.(o(G).list.some(({ outline: e }) => e !== null));
	}
	x(() => {
		i.groups, i.view.groups, B.sight, R.at;
		let e = setTimeout(we, 60);
		return () => clearTimeout(e);
	});
	function Te() {
		B.fit();
	}
	function Ee() {
		B.zoom(Rn);
	}
	function De() {
		B.zoom(1 / Rn);
	}
	function Oe() {
		o(W) !== void 0 && Ae(o(W)) && (L(N, !0), o(A)?.focus({ preventScroll: !0 }));
	}
	function ke() {
		L(N, !1), o(A)?.focus({ preventScroll: !0 });
	}
	let Ae = (e) => i.onMove !== void 0 && o(V).get(e)?.inArea === !0, je = ({ x: e, y: t }) => qr(o(fe), {
		x: e - B.camera.x,
		y: t - B.camera.y
	}, 22);
	function Me(e) {
		L(U, e, !0);
		let t = R.at.get(e);
		t && B.reveal(t);
	}
	function Ne(e, { x: t, y: n }) {
		let r = {
			x: Math.round(t),
			y: Math.round(n)
		};
		R.put(e, r), i.onMove?.([{
			id: e,
			...r
		}]), L(ne, X("drawing.put", { name: o(V).get(e)?.label ?? "" }), !0);
	}
	let Pe = {
		takes: (e, t) => {
			let n = je(e), r = n && R.at.get(n);
			if (!n || !r || !Ae(n) || t && n !== o(W)) return !1;
			let i = B.toUnits(e);
			return ie = {
				id: n,
				dx: r.x - i.x,
				dy: r.y - i.y
			}, !0;
		},
		drag: (e) => {
			if (!ie) return;
			let { x: t, y: n } = B.toUnits(e);
			R.put(ie.id, {
				x: t + ie.dx,
				y: n + ie.dy
			});
		},
		drop: () => {
			let e = ie && R.at.get(ie.id);
			ie && e && Ne(ie.id, e), ie = null;
		},
		pan: (e, t) => B.pan(e, t),
		zoom: (e, t) => B.zoom(e, t),
		tap: (e, t) => {
			if (ie = null, o(N) && o(W) !== void 0 && Ae(o(W))) return Ne(o(W), B.toUnits(e));
			let n = je(e);
			n !== void 0 && (ce.begin(), L(U, n, !0), w(), o(A)?.focus({ preventScroll: !0 }), t ? i.onOpen(n) : i.onSelect(n));
		},
		hover: (e) => L(re, je(e) !== void 0),
		wheels: () => o(M) || document.documentElement.scrollHeight <= document.documentElement.clientHeight + 1
	};
	x(() => nr(o(k), Pe));
	let Fe = {
		walk: (e) => {
			let t = o(W) && ce.step({
				at: R.at,
				contacts: o(H)
			}, o(W), e);
			t && Me(t);
		},
		pan: ({ x: e, y: t }) => B.pan(-e * p.pan, -t * p.pan),
		move: ({ x: e, y: t }) => {
			let n = o(W) && R.at.get(o(W));
			o(W) && n && Ae(o(W)) && (Ne(o(W), {
				x: n.x + e * p.move,
				y: n.y + t * p.move
			}), B.reveal(R.at.get(o(W))));
		},
		moving: () => o(N),
		open: () => o(N) ? ke() : o(W) && i.onOpen(o(W)),
		choose: () => o(W) && i.onSelect(o(W)),
		back: () => i.onBack(),
		leave: () => o(N) ? ke() : i.onLeave(),
		home: () => {
			ce.begin(), o(de) && Me(o(de));
		},
		steps: (e) => i.onSteps(e),
		zoomIn: Ee,
		zoomOut: De,
		fit: Te,
		help: () => i.onHelp()
	};
	function Ie(e) {
		e.target === o(A) && Tr(e, Fe) && (e.preventDefault(), e.stopPropagation());
	}
	let Le = !1;
	b(() => {
		o(W), Le = ae(() => o(M));
	});
	function Re(e) {
		L(A, e, !0), Le && e.focus({ preventScroll: !0 });
	}
	var ze = {
		fit: Te,
		zoomIn: Ee,
		zoomOut: De,
		startMove: Oe
	}, J = ca(), Be = m(J), Ve = m(Be);
	ii(Ve, {
		get scale() {
			return B.scale;
		},
		get spots() {
			return o(fe);
		},
		get lines() {
			return o(me);
		},
		get curves() {
			return o(he);
		},
		get groups() {
			return o(ge);
		},
		get labels() {
			return o(xe);
		},
		get trail() {
			return u();
		},
		get dots() {
			return i.view.others;
		}
	});
	var He = z(Ve, 2), Ue = (t) => {
		var n = d(), u = e(n);
		te(u, () => o(_e).node.id, (e) => {
			var t = ia();
			let n;
			var u = m(t), d = O(u, !0);
			D(t), le(t, () => Re), l((e) => {
				g(t, 1, r(["node-button", o(ve) && "node-button--marked"])), F(t, "aria-describedby", `${s}-help`), n = ue(t, "", n, {
					left: `${o(_e).x ?? ""}px`,
					top: `${o(_e).y ?? ""}px`,
					"--node": e
				}), a(d, o(Se));
			}, [() => `${2 * qi(o(_e))}px`]), _("click", t, ({ detail: e }) => e === 0 && i.onSelect(o(_e).node.id)), c(e, t);
		}), c(t, n);
	};
	f(He, (e) => {
		o(_e) && e(Ue);
	});
	var We = z(He, 2), Ge = (e) => {
		var t = oa();
		let n;
		var r = m(t), i = O(r, !0), s = z(r), u = (e) => {
			var t = aa(), n = O(t, !0);
			l(() => a(n, o(ye))), c(e, t);
		};
		f(s, (e) => {
			o(ye) && e(u);
		}), D(t), l(() => {
			n = ue(t, "", n, {
				left: `${o(K).left ?? ""}px`,
				top: `${o(K).top ?? ""}px`,
				width: `${o(K).right - o(K).left}px`,
				height: `${o(K).bottom - o(K).top}px`
			}), a(i, o(_e).node.label);
		}), c(e, t);
	};
	f(We, (e) => {
		o(_e) && o(K) && e(Ge);
	}), D(Be), T(Be, (e) => L(ee, e), () => o(ee));
	var Ke = z(Be, 2), qe = (e) => {
		var t = sa(), n = m(t), r = O(n, !0), i = z(n, 2), s = O(i, !0);
		D(t), l((e, t) => {
			a(r, e), a(s, t);
		}, [() => X("drawing.moving", { name: o(_e).node.label }), () => X("drawing.ready")]), _("click", i, ke), c(e, t);
	};
	f(Ke, (e) => {
		o(N) && o(_e) && e(qe);
	});
	var Je = z(Ke, 2), Ye = O(Je, !0), Xe = z(Je, 2), Ze = O(Xe, !0);
	return D(J), T(J, (e) => L(k, e), () => o(k)), l((e, t) => {
		g(J, 1, r([
			"drawing",
			o(re) && "drawing--hot",
			o(N) && "drawing--moving"
		])), F(J, "aria-label", e), F(Je, "id", `${s}-help`), a(Ye, t), a(Ze, o(ne));
	}, [() => X("drawing.label"), () => X("drawing.help")]), _("keydown", J, Ie), _("focusin", J, () => L(M, !0)), _("focusout", J, ({ relatedTarget: e }) => L(M, o(k).contains(e), !0)), c(t, J), E(ze);
}
s([
	"keydown",
	"focusin",
	"focusout",
	"click"
]);
// src/map/kindcounts.ts
function ua(e, t) {
	let n = e?.view?.others ?? e?.overview?.dots, r = n ? [...new Set(n.kind)].map((e) => n.kinds[e]) : [], i = e?.view ? e.view.nodes.map((e) => e.kind) : n?.kind.map((e) => n.kinds[e]) ?? [], a = new Map();
	for (let e of i) a.set(e, (a.get(e) ?? 0) + 1);
	return Nt.filter((e) => a.has(e) || r.includes(e) || t.includes(e)).map((e) => ({
		kind: e,
		n: a.get(e) ?? 0
	}));
}
// src/map/legend.ts
var da = [
	"bewoner",
	"professional",
	"organisatie",
	"activiteit"
], fa = [
	1,
	4,
	10
], pa = fa.map((e) => kr(e) * .33);
function ma(e, { groups: t, proposals: n, trail: r = [] }, i) {
	let a = [...new Set(e.nodes.map(({ kind: e }) => e))], o = da.flatMap((e) => {
		let t = a.filter((t) => De(t) === e).map(i);
		return t.length > 0 ? [{
			mark: e,
			text: Ge(t.join(", "))
		}] : [];
	}), s = e.ties.some(({ formal: e, directed: t }) => !e && !t), c = [
		[
			"schakel",
			e.nodes.some(({ schakel: e }) => e),
			X("legend.schakel")
		],
		[
			"dots",
			e.others.x.length > 0,
			X("legend.dots")
		],
		[
			"contact",
			s,
			X("legend.contact")
		],
		[
			"formal",
			e.ties.some(({ formal: e }) => e),
			X("legend.formal")
		],
		[
			"referral",
			e.ties.some(({ directed: e }) => e),
			X("legend.referral")
		],
		[
			"old",
			e.ties.some(({ old: e }) => e),
			X("legend.old")
		],
		[
			"proposal",
			n && e.proposals.length > 0,
			X("legend.proposal")
		],
		[
			"trail",
			r.length > 1,
			X("legend.trail")
		],
		[
			"size",
			e.nodes.length > 0,
			X("legend.size", { sizes: fa.join(", ") })
		],
		[
			"group",
			t && e.groups.length > 0,
			X("legend.group")
		]
	];
	return [...o, ...c.flatMap(([e, t, n]) => t ? [{
		mark: e,
		text: n
	}] : [])];
}
// src/map/Legend.svelte
var ha = H("<svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><circle class=\"mark-dot\" cx=\"10\" cy=\"10\" r=\"5\"></circle></svg>"), ga = H("<circle class=\"mark-size\" cy=\"10\"></circle>"), _a = H("<svg class=\"swatch swatch--size\" viewBox=\"0 0 42 20\" aria-hidden=\"true\" focusable=\"false\"></svg>"), va = H("<svg class=\"swatch swatch--line\" viewBox=\"0 0 34 20\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"mark-group\" x=\"2\" y=\"3\" width=\"30\" height=\"14\" rx=\"7\"></rect></svg>"), ya = H("<path class=\"mark-head\" d=\"M24 5.500 34 10l-10 4.500z\"></path>"), ba = H("<svg class=\"swatch swatch--line\" viewBox=\"0 0 34 20\" aria-hidden=\"true\" focusable=\"false\"><path></path><!></svg>"), xa = h("<li><!> </li>"), Sa = h("<ul class=\"legend\"></ul>");
function Ca(e, t) {
	P(t, !0);
	let n = C(t, "trail", 19, () => []), i = {
		bewoner: "Resident",
		schakel: "Resident",
		professional: "Professional",
		organisatie: "Organisation",
		activiteit: "Facility"
	}, s = I(() => ma(t.view, {
		groups: t.groups,
		proposals: t.proposals,
		trail: n()
	}, t.kindWord)), u = [
		4,
		16,
		33
	];
	var d = Sa();
	M(d, 21, () => o(s), ({ mark: e, text: t }) => e, (e, n) => {
		let s = () => o(n).mark, d = () => o(n).text;
		var p = xa(), h = m(p), _ = (e) => {
			{
				let t = I(() => s() === "schakel");
				ye(e, {
					get kind() {
						return i[s()];
					},
					get ring() {
						return o(t);
					}
				});
			}
		}, v = (e) => {
			var t = ha();
			c(e, t);
		}, y = (e) => {
			var t = _a();
			M(t, 22, () => pa, (e) => e, (e, t, n) => {
				var r = ga();
				l(() => {
					F(r, "cx", u[o(n)]), F(r, "r", t);
				}), c(e, r);
			}), D(t), c(e, t);
		}, b = (e) => {
			var t = va();
			c(e, t);
		}, x = (e) => {
			var t = ba(), n = m(t), r = z(n), i = (e) => {
				var t = ya();
				c(e, t);
			};
			f(r, (e) => {
				s() === "referral" && e(i);
			}), D(t), l(() => {
				g(n, 0, `mark-line mark-line--${s() ?? ""}`), F(n, "d", `M1 10H${s() === "referral" ? 26 : 33}`);
			}), c(e, t);
		};
		f(h, (e) => {
			i[s()] ? e(_) : s() === "dots" ? e(v, 1) : s() === "size" ? e(y, 2) : s() === "group" ? e(b, 3) : e(x, -1);
		});
		var S = z(h);
		D(p), l(() => {
			g(p, 1, r([s() === "group" && !t.outlined && "is-absent"])), a(S, ` ${d() ?? ""}`);
		}), c(e, p);
	}), D(d), l((e) => F(d, "aria-label", e), [() => X("legend.title")]), c(e, d), E();
}
// src/map/MapBar.svelte
var wa = h("<a><!> </a>"), Ta = h("<strong class=\"num\"> </strong> <!>", 1), Ea = h("<span class=\"chip\"><span class=\"chip__text\"> </span> <button type=\"button\" class=\"no-print\"><!></button></span>"), Da = h("<button class=\"button button--quiet button--sm no-print\" type=\"button\"> </button>"), Oa = h("<div class=\"map-bar\"><h1> </h1> <div class=\"map-bar__looks no-print\"><div class=\"segmented\" role=\"group\"></div><!></div> <div class=\"shown\" role=\"group\"><p id=\"getoond\" tabindex=\"-1\" role=\"status\"><!></p> <!> <!></div> <p class=\"map-summary\"> <!></p></div>");
function ka(t, n) {
	P(n, !0);
	function r(e) {
		document.getElementById("getoond")?.focus({ preventScroll: !0 }), e();
	}
	var s = Oa(), u = m(s), d = O(u, !0), p = z(u, 2), h = m(p);
	M(h, 20, () => ["kaart", "lijst"], (e) => e, (e, t) => {
		var r = wa(), i = m(r), o = (e) => {
			J(e, {
				name: "map",
				small: !0
			});
		}, s = (e) => {
			pt(e, {
				name: "list",
				small: !0
			});
		};
		f(i, (e) => {
			t === "kaart" ? e(o) : e(s, -1);
		});
		var u = z(i, 1, !0);
		D(r), l((e, i) => {
			F(r, "href", e), F(r, "aria-current", t === n.look ? "true" : void 0), a(u, i);
		}, [() => n.hrefOf(t), () => Y(`map.look.${t}`)]), c(e, r);
	}), D(h);
	var g = z(h);
	i(g, () => n.children ?? k), D(p);
	var y = z(p, 2), b = m(y), x = m(b), S = (t) => {
		var r = Ta(), i = e(r), o = O(i, !0), s = z(i), u = z(s), d = (e) => {
			var t = v();
			l((e) => a(t, ` ${e ?? ""}`), [() => Y("map.outside", { n: n.counts.outside })]), c(e, t);
		};
		f(u, (e) => {
			n.counts.outside && e(d);
		}), l((e, t) => {
			a(o, e), a(s, ` ${t ?? ""}`);
		}, [() => Y("map.shown", {
			shown: n.counts.shown,
			total: n.counts.total
		}), () => Y(n.counts.named ? "map.shown.word" : "map.shown.none")]), c(t, r);
	};
	f(x, (e) => {
		n.counts && e(S);
	}), D(b);
	var C = z(b, 2);
	M(C, 17, () => n.reasons, ({ name: e, text: t }) => e, (e, t) => {
		let i = () => o(t).name, s = () => o(t).text;
		var u = Ea(), d = m(u), f = O(d, !0), p = z(d, 2), h = m(p);
		J(h, {
			name: "close",
			small: !0
		}), D(p), D(u), l((e) => {
			a(f, s()), F(p, "aria-label", e);
		}, [() => Y("map.remove", { reason: s() })]), _("click", p, () => r(() => n.onRemove(i()))), c(e, u);
	});
	var w = z(C, 2), T = (e) => {
		var t = Da(), i = O(t, !0);
		l((e) => a(i, e), [() => Y("wipe")]), _("click", t, () => r(n.onWipe)), c(e, t);
	};
	f(w, (e) => {
		n.reasons.length && e(T);
	}), D(y);
	var ee = z(y, 2), A = m(ee, !0), j = z(A), te = (e) => {
		var t = v();
		l((e) => a(t, ` ${e ?? ""}`), [() => Y("map.tooMany", { n: n.counts.tooMany })]), c(e, t);
	};
	f(j, (e) => {
		n.counts?.tooMany && e(te);
	}), D(ee), D(s), l((e, t, r) => {
		a(d, e), F(h, "aria-label", t), F(y, "aria-label", r), a(A, n.summary);
	}, [
		() => Y("map.title", { area: n.areaName }),
		() => Y("map.view"),
		() => Y("map.notice")
	]), c(t, s), E();
}
s(["click"]);
// src/map/MapFilter.svelte
var Aa = h("<option> </option>"), ja = h("<div class=\"field\"><label for=\"thema\"> </label> <select class=\"select\" id=\"thema\"><option> </option><!></select></div>"), Ma = h("<label class=\"check\"><input type=\"checkbox\"/> <!> <span class=\"n\"> </span></label>"), Na = h("<fieldset><legend> </legend> <!></fieldset>"), Pa = h("<label class=\"check\"><input type=\"checkbox\"/> </label>"), Fa = h("<fieldset><legend> </legend> <label class=\"check\"><input type=\"checkbox\"/> </label> <label class=\"check\"><input type=\"checkbox\"/> <span class=\"n\"> </span></label></fieldset>"), Ia = h("<button class=\"button button--secondary map-filter__wipe\" type=\"button\"> </button>"), La = h("<details class=\"map-filter no-print\"><summary><!> </summary> <form><!> <!> <!> <!> <div class=\"field\"><label for=\"leeftijd\"> </label> <select class=\"select\" id=\"leeftijd\"><option> </option><!></select></div> <div class=\"field\"><label for=\"net\"> </label> <select class=\"select\" id=\"net\"></select></div> <!> <!></form></details>");
function Ra(e, t) {
	P(t, !0);
	let n = ["fresh", "old"], r = (e, t) => e.length === 0 || e.includes(t), i = I(() => t.kinds.map((e) => e.kind));
	function s(e, n, i, a) {
		t.onAsk({
			...t.asked,
			path: void 0,
			[n]: qt(t.asked[n], i, a)
		}), e.checked = r(t.asked[n], i);
	}
	let u = matchMedia("(min-width: 70rem)"), d = j(ne(u.matches));
	x(() => {
		let e = () => L(d, u.matches, !0);
		return u.addEventListener("change", e), () => u.removeEventListener("change", e);
	});
	var p = La(), h = m(p), g = m(h);
	J(g, { name: "filter" });
	var v = z(g, 1, !0);
	D(h);
	var b = z(h, 2), S = m(b), C = (e) => {
		var n = ja(), r = m(n), i = O(r, !0), s = z(r, 2), u = m(s), d = O(u, !0);
		u.value = u.__value = "";
		var f = z(u);
		M(f, 17, () => t.themes, (e) => e.code, (e, t) => {
			var n = Aa(), r = O(n, !0), i = {};
			l(() => {
				a(r, o(t).label), i !== (i = o(t).code) && (n.value = (n.__value = i) ?? "");
			}), c(e, n);
		}), D(s);
		var p;
		B(s), D(n), l((e, n) => {
			a(i, e), a(d, n), p !== (p = t.asked.theme ?? "") && (s.value = (s.__value = p) ?? "", V(s, p));
		}, [() => Y("list.theme"), () => Y("list.allThemes")]), _("change", s, (e) => t.onAsk({
			...t.asked,
			path: void 0,
			theme: e.currentTarget.value || void 0
		})), c(e, n);
	};
	f(S, (e) => {
		t.themes.length && e(C);
	});
	var w = z(S, 2), T = (e) => {
		var n = Na(), u = m(n), d = O(u, !0), f = z(u, 2);
		M(f, 17, () => t.kinds, ({ kind: e, word: t, n }) => e, (e, n) => {
			let u = () => o(n).kind, d = () => o(n).word, f = () => o(n).n;
			var p = Ma(), h = m(p);
			re(h);
			var g = z(h, 2);
			ye(g, { get kind() {
				return u();
			} });
			var v = z(g, 1, !0), y = z(v), b = O(y, !0);
			D(p), l((e) => {
				A(h, e), a(v, d()), a(b, f());
			}, [() => r(t.asked.kinds, u())]), _("change", h, ({ currentTarget: e }) => s(e, "kinds", u(), o(i))), c(e, p);
		}), D(n), l((e) => a(d, e), [() => Y("filter.kind")]), c(e, n);
	};
	f(w, (e) => {
		t.kinds.length && e(T);
	});
	var k = z(w, 2), ee = (e) => {
		{
			let n = I(() => Y("filter.steps", { who: t.focusName })), r = I(() => [
				"1",
				"2",
				"3"
			].map((e) => ({
				value: e,
				text: e
			}))), i = I(() => String(t.asked.hops));
			Me(e, {
				name: "stappen",
				get label() {
					return o(n);
				},
				get options() {
					return o(r);
				},
				get value() {
					return o(i);
				},
				onChoose: (e) => t.onAsk({
					...t.asked,
					hops: Number(e)
				})
			});
		}
	};
	f(k, (e) => {
		t.asked.focus && e(ee);
	});
	var te = z(k, 2), N = (e) => {
		var n = Na(), i = m(n), u = O(i, !0), d = z(i, 2);
		M(d, 17, () => t.lines, (e) => e.code, (e, n) => {
			var i = Pa(), u = m(i);
			re(u);
			var d = z(u, 1, !0);
			D(i), l((e, t) => {
				A(u, e), a(d, t);
			}, [() => r(t.asked.lines, o(n).code), () => Ge(o(n).label)]), _("change", u, ({ currentTarget: e }) => s(e, "lines", o(n).code, Pt)), c(e, i);
		}), D(n), l((e) => a(u, e), [() => Y("filter.lines")]), c(e, n);
	};
	f(te, (e) => {
		t.lines.length && e(N);
	});
	var ie = z(te, 2), ae = m(ie), oe = O(ae, !0), R = z(ae, 2), ce = m(R), le = O(ce, !0);
	ce.value = ce.__value = "";
	var ue = z(ce);
	M(ue, 16, () => n, (e) => e, (e, t) => {
		var n = Aa(), r = O(n, !0), i = {};
		l((e) => {
			a(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => Ge(Y(`map.age.${t}`))]), c(e, n);
	}), D(R);
	var H;
	B(R), D(ie);
	var U = z(ie, 2), de = m(U), W = O(de, !0), fe = z(de, 2);
	M(fe, 20, () => Mt, (e) => e, (e, t) => {
		var n = Aa(), r = O(n, !0), i = {};
		l((e) => {
			a(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => Y(`net.${t}`)]), c(e, n);
	}), D(fe);
	var pe;
	B(fe), D(U);
	var me = z(U, 2), he = (e) => {
		var n = Fa(), r = m(n), i = O(r, !0), o = z(r, 2), s = m(o);
		re(s);
		var u = z(s, 1, !0);
		D(o);
		var d = z(o, 2), f = m(d);
		re(f);
		var p = z(f, 1, !0), h = z(p), g = O(h, !0);
		D(d), D(n), l((e, n, r) => {
			a(i, e), A(s, t.groups), a(u, n), A(f, t.proposals), a(p, r), a(g, t.proposalCount);
		}, [
			() => Y("filter.also"),
			() => Y("filter.groups"),
			() => Y("filter.proposals")
		]), _("change", s, (e) => t.onShow("groups", e.currentTarget.checked)), _("change", f, (e) => t.onShow("proposals", e.currentTarget.checked)), c(e, n);
	};
	f(me, (e) => {
		t.proposalCount !== void 0 && e(he);
	});
	var G = z(me, 2), ge = (e) => {
		var n = Ia(), r = O(n, !0);
		l((e) => a(r, e), [() => Y("wipe")]), _("click", n, () => t.onAsk(Ft)), c(e, n);
	};
	f(G, (e) => {
		t.count && e(ge);
	}), D(b), D(p), l((e, n, r, i, o) => {
		a(v, e), F(b, "aria-label", n), a(oe, r), a(le, i), H !== (H = t.asked.age ?? "") && (R.value = (R.__value = H) ?? "", V(R, H)), a(W, o), pe !== (pe = t.asked.net) && (fe.value = (fe.__value = pe) ?? "", V(fe, pe));
	}, [
		() => t.count ? Y("filter.count", { n: t.count }) : Y("filter.title"),
		() => Y("filter.title"),
		() => Y("filter.age"),
		() => Y("filter.age.all"),
		() => Y("filter.net")
	]), y("submit", b, (e) => e.preventDefault()), _("change", R, (e) => t.onAsk({
		...t.asked,
		path: void 0,
		age: e.currentTarget.value || void 0
	})), _("change", fe, (e) => t.onAsk({
		...t.asked,
		net: e.currentTarget.value
	})), se("open", "toggle", p, (e) => L(d, e), () => o(d)), c(e, p), E();
}
s(["change", "click"]);
// src/map/MapHelp.svelte
var za = h("<div><dt><kbd> </kbd></dt><dd> </dd></div>"), Ba = h("<li> </li>"), Va = h("<p> </p> <dl class=\"facts facts--words\"></dl> <section class=\"stack\"><h3> </h3> <ul class=\"rules-list\"></ul></section>", 1);
function Ha(t, n) {
	P(n, !0);
	let r = [
		[Y("keys.key.arrows"), Y("keys.arrows")],
		[Y("keys.key.space"), Y("keys.choose")],
		["Enter", Y("keys.enter")],
		["Backspace", Y("keys.backspace")],
		["1 2 3", Y("keys.steps")],
		["Home", Y("keys.home")],
		[`Shift + ${Y("keys.key.arrows")}`, Y("keys.shift")],
		[`Alt + ${Y("keys.key.arrows")}`, Y("keys.alt")],
		["+ −", Y("keys.zoom")],
		["Esc", Y("keys.esc")],
		["Ctrl + Z", Y("keys.undo")],
		["?", Y("keys.help")]
	];
	{
		let i = I(() => Y("keys.title"));
		rt(t, {
			id: "toetsen",
			get title() {
				return o(i);
			},
			get onClose() {
				return n.onClose;
			},
			children: (t, n) => {
				var i = Va(), s = e(i), u = O(s, !0), d = z(s, 2);
				M(d, 21, () => r, ([e, t]) => e, (e, t) => {
					var n = I(() => ie(o(t), 2));
					let r = () => o(n)[0], i = () => o(n)[1];
					var s = za(), u = m(s), d = m(u), f = O(d, !0);
					D(u);
					var p = z(u), h = O(p, !0);
					D(s), l(() => {
						a(f, r()), a(h, i());
					}), c(e, s);
				}), D(d);
				var f = z(d, 2), p = m(f), h = O(p, !0), g = z(p, 2);
				M(g, 20, () => [
					"size",
					"ring",
					"line",
					"dots",
					"place"
				], (e) => e, (e, t) => {
					var n = Ba(), r = O(n, !0);
					l((e) => a(r, e), [() => Y(`keys.read.${t}`)]), c(e, n);
				}), D(g), D(f), l((e, t) => {
					a(u, e), a(h, t);
				}, [() => Y("keys.text"), () => Y("keys.read.title")]), c(t, i);
			},
			$$slots: { default: !0 }
		});
	}
	E();
}
// src/map/rows.ts
var Ua = [
	"label",
	"kind",
	"schakel",
	"hops",
	"ties",
	"confirmed"
], Wa = (e) => Ua.flatMap((e) => [e, `-${e}`]).find((t) => t === e) ?? "";
function Ga(e) {
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
function Ka(e, t) {
	let n = t === "label" || t === "kind" || t === "hops" ? t : `-${t}`, r = n === t ? `-${t}` : t;
	return e === n ? r : e === r ? "" : n;
}
function qa(e, t, n) {
	if (!t) return e;
	let r = t.startsWith("-"), i = t.replace("-", ""), a = new Intl.Collator(K()), o = (e, t) => {
		switch (i) {
			case "label": return a.compare(e.label, t.label);
			case "kind": return a.compare(n(e.kind), n(t.kind));
			case "schakel": return Number(e.schakel) - Number(t.schakel);
			case "hops": return (e.hops ?? Infinity) - (t.hops ?? Infinity) || 0;
			case "ties": return e.ties - t.ties;
			case "confirmed": return (e.confirmed ?? "").localeCompare(t.confirmed ?? "");
		}
	};
	return e.toSorted((e, t) => r ? -o(e.node, t.node) : o(e.node, t.node));
}
// src/map/MapList.svelte
var Ja = h("<th scope=\"col\"><button class=\"sort\" type=\"button\"> </button></th>"), Ya = h("<option> </option>"), Xa = h("<span class=\"map-list__narrow\"> </span>"), Za = h("<td class=\"is-num\"> </td>"), Qa = h("<li><a> </a></li>"), $a = h("<li class=\"no-print\"><button class=\"link-button\" type=\"button\"> <span class=\"sr\"> </span></button></li>"), eo = h("<li class=\"muted\"> </li>"), to = h("<ul class=\"inline-list\"><!> <!> <!></ul>"), no = h(" <span class=\"badge badge--warn\"> </span>", 1), ro = h(" <!>", 1), io = h("<span class=\"muted\"> </span>"), ao = h("<tr><th scope=\"row\"><button class=\"link-button\" type=\"button\"> </button></th><td><span class=\"kind\"><!><span> <!></span></span></td><td class=\"is-schakel\"> </td><!><td class=\"is-num\"> </td><td><!></td><td><!></td></tr>"), oo = h("<p class=\"muted small map-list__same\"> </p> <div class=\"field only-small no-print\"><label for=\"sorteer\"> </label> <select class=\"select\" id=\"sorteer\"><option> </option><!></select></div> <table class=\"table table--stack table--sort\"><caption class=\"sr\"> </caption><thead><tr><!><!><!><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table>", 1);
function so(n, i) {
	P(i, !0);
	let s = (e, t = k) => {
		var n = Ja(), s = m(n), u = O(s, !0);
		D(n), l((e, r) => {
			g(n, 1, e), F(n, "aria-sort", r), a(u, o(y)[t()]);
		}, [() => r([x(t()) && "is-num", t() === "schakel" && "is-schakel"]), () => b(t())]), _("click", s, () => i.onSort(Ka(o(h), t()))), c(e, n);
	}, u = C(i, "complete", 3, !1), d = j(new Set()), p = I(() => Ua.filter((e) => e !== "hops" || i.withSteps)), h = I(() => o(p).some((e) => e === i.sort.replace("-", "")) ? i.sort : ""), v = I(() => qa(i.rows, o(h), i.kindWord)), y = I(() => ({
		label: Y("col.name"),
		kind: Y("col.kind"),
		schakel: Y("col.schakel"),
		hops: Y("col.steps"),
		ties: Y("col.ties"),
		confirmed: Y("col.data")
	})), b = (e) => o(h) === e ? "ascending" : o(h) === `-${e}` ? "descending" : void 0, x = (e) => e === "hops" || e === "ties";
	var S = oo(), w = e(S), T = O(w, !0), ee = z(w, 2), A = m(ee), te = O(A, !0), N = z(A, 2), ne = m(N), re = O(ne, !0);
	ne.value = ne.__value = "";
	var ie = z(ne);
	M(ie, 16, () => o(p).flatMap((e) => [e, `-${e}`]), (e) => e, (e, t) => {
		var n = Ya(), r = O(n, !0), i = {};
		l((e) => {
			a(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => Y(`twin.sort.${t}`)]), c(e, n);
	}), D(N);
	var ae;
	B(N), D(ee);
	var oe = z(ee, 2), se = m(oe), R = O(se, !0), ce = z(se), le = m(ce), ue = m(le);
	M(ue, 16, () => [
		"label",
		"kind",
		"schakel"
	], (e) => e, (e, t) => {
		s(e, () => t);
	});
	var H = z(ue), U = (e) => {
		s(e, () => "hops");
	};
	f(H, (e) => {
		i.withSteps && e(U);
	});
	var de = z(H);
	s(de, () => "ties");
	var W = z(de), fe = O(W, !0);
	s(z(W), () => "confirmed"), D(le), D(ce);
	var pe = z(ce);
	M(pe, 21, () => o(v), ({ node: e, contacts: t, more: n }) => e.id, (n, r) => {
		let s = () => o(r).node, p = () => o(r).contacts, h = () => o(r).more;
		var g = ao(), v = m(g), y = m(v), b = O(y, !0);
		D(v);
		var x = z(v), S = m(x), C = m(S);
		ye(C, {
			get kind() {
				return s().kind;
			},
			get ring() {
				return s().schakel;
			}
		});
		var w = z(C), T = m(w, !0), E = z(T), k = (e) => {
			var t = Xa(), n = O(t);
			l((e) => a(n, `, ${e ?? ""}`), [() => Y("panel.schakel")]), c(e, t);
		};
		f(E, (e) => {
			s().schakel && e(k);
		}), D(w), D(S), D(x);
		var ee = z(x), A = O(ee, !0), j = z(ee), te = (e) => {
			var t = Za(), n = O(t, !0);
			l((e) => {
				F(t, "data-label", e), a(n, s().hops ?? "");
			}, [() => Y("col.steps")]), c(e, t);
		};
		f(j, (e) => {
			i.withSteps && e(te);
		});
		var N = z(j), P = O(N, !0), ne = z(N), re = m(ne), ie = (e) => {
			var n = to(), r = m(n);
			M(r, 17, () => u() || o(d).has(s().id) ? p() : p().slice(0, 5), t, (e, t) => {
				let n = () => o(t).node;
				var r = Qa(), s = m(r), u = O(s, !0);
				D(r), l((e) => {
					F(s, "href", e), a(u, n().label);
				}, [() => i.hrefOf(n().id)]), c(e, r);
			});
			var g = z(r, 2), v = (e) => {
				var t = $a(), n = m(t), r = m(n, !0), i = z(r), u = O(i);
				D(n), D(t), l((e) => {
					a(r, e), a(u, `, ${s().label ?? ""}`);
				}, [() => Y("twin.all", { n: p().length - 5 })]), _("click", n, () => L(d, new Set([...o(d), s().id]))), c(e, t);
			}, y = I(() => p().length > 5 && !u() && !o(d).has(s().id));
			f(g, (e) => {
				o(y) && e(v);
			});
			var b = z(g, 2), x = (e) => {
				var t = eo(), n = O(t, !0);
				l((e) => a(n, e), [() => Y("twin.more", { n: h() })]), c(e, t);
			};
			f(b, (e) => {
				h() && e(x);
			}), D(n), c(e, n);
		};
		f(re, (e) => {
			(p().length || h()) && e(ie);
		}), D(ne);
		var ae = z(ne), oe = m(ae), se = (t) => {
			var n = ro(), r = e(n, !0), u = z(r), d = (t) => {
				var n = no(), r = e(n, !0);
				r.nodeValue = " ";
				var i = z(r), o = O(i, !0);
				l((e) => a(o, e), [() => Y("age.old")]), c(t, n);
			}, p = I(() => ut(s().confirmed, i.day));
			f(u, (e) => {
				o(p) && e(d);
			}), l((e) => a(r, e), [() => lt(s().confirmed, i.day)]), c(t, n);
		}, R = (e) => {
			var t = io(), n = O(t, !0);
			l((e) => a(n, e), [() => Y("age.unknown")]), c(e, t);
		};
		f(oe, (e) => {
			s().confirmed ? e(se) : e(R, -1);
		}), D(ae), D(g), l((e, t, n, r, o, c, l) => {
			F(g, "data-id", s().id), F(g, "aria-current", s().id === i.selected ? "true" : void 0), F(y, "aria-pressed", s().id === i.selected), a(b, s().label), F(x, "data-label", e), a(T, t), F(ee, "data-label", n), a(A, r), F(N, "data-label", o), a(P, s().ties), F(ne, "data-label", c), F(ae, "data-label", l);
		}, [
			() => Y("col.kind"),
			() => i.kindWord(s().kind),
			() => Y("col.schakel"),
			() => Y(s().schakel ? "yes" : "no"),
			() => Y("col.ties"),
			() => Y("col.knows"),
			() => Y("col.data")
		]), _("click", y, () => i.onSelect(s().id)), c(n, g);
	}), D(pe), D(oe), l((e, t, n, r, i) => {
		a(T, e), a(te, t), a(re, n), ae !== (ae = o(h)) && (N.value = (N.__value = ae) ?? "", V(N, ae)), a(R, r), a(fe, i);
	}, [
		() => Y("twin.same", { n: i.rows.length }),
		() => Y("twin.sort"),
		() => Y("twin.sort.map"),
		() => Y("twin.captionMap"),
		() => Y("col.knows")
	]), _("change", N, (e) => i.onSort(Wa(e.currentTarget.value))), c(n, S), E();
}
s(["click", "change"]);
// src/map/palette.ts
var Z = {
	text: "#12171d",
	muted: "#4a5563",
	paper: "#ffffff",
	canvas: "#f5f7f9",
	bewoner: "#2e6fc0",
	professional: "#d4550f",
	organisatie: "#0a3b2b",
	activiteit: "#9b0f86",
	edge: "#7b8794",
	edgeStrong: "#4a5563",
	contextLine: "#d3dae1",
	context: "#98a4b0",
	proposal: "#154273",
	trail: "#9db8d4"
}, co = {
	width: 1120,
	height: 792
}, lo = {
	width: 1120,
	height: 526
}, uo = 40, fo = 84, po = 28, mo = "'Segoe UI', 'Open Sans', Roboto, 'Noto Sans', Arial, sans-serif", ho = (e) => e.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ""), Q = (e, t, n = "") => `<${e}${Object.entries(t).map(([e, t]) => t === void 0 ? "" : ` ${e}="${ho(String(t))}"`).join("")}>${n}</${e}>`, go = (e, t, n, r, i = {}) => Q("text", {
	x: t.toFixed(1),
	y: n.toFixed(1),
	"font-size": r,
	fill: Z.text,
	...i
}, ho(e));
function _o(e, t, { width: n }) {
	let r = [[]], i = uo;
	for (let a of e) {
		let e = a.width + t(a.text, 14, 400) + 22;
		i + e > n - uo && i > uo && (r.push([]), i = uo), r.at(-1).push({
			sign: a,
			x: i
		}), i += e;
	}
	return r;
}
function vo(e, t, n) {
	return {
		width: n.width,
		height: n.height - fo - yo(_o(e, t, n).length)
	};
}
var yo = (e) => e * po + 52;
function bo({ title: e, about: t, signs: n, source: r, drawn: i, stage: a }, o, s) {
	let c = fo + a.height, l = [
		Q("title", {}, ho(e)),
		Q("rect", {
			...s,
			fill: Z.paper
		}),
		go(e, uo, 46, 24, { "font-weight": 600 }),
		go(t.join(" · "), uo, 70, 14, { fill: Z.muted }),
		Q("svg", {
			y: fo,
			...a
		}, Q("rect", {
			...a,
			fill: Z.canvas
		}) + i),
		..._o(n, o, s).flatMap((e, t) => e.map(({ sign: e, x: n }) => xo(e, n, c + 26 + t * po))),
		go(r, uo, s.height - 18, 13, { fill: Z.muted })
	];
	return Q("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		...s,
		viewBox: `0 0 ${s.width} ${s.height}`,
		"font-family": mo
	}, l.join("\n"));
}
var xo = ({ width: e, draw: t, text: n }, r, i) => t(r, i) + go(n, r + e, i, 14, { dy: ".35em" }), So = [
	"bewoner",
	"professional",
	"organisatie",
	"activiteit"
], Co = 34, wo = (e) => Co * Math.sqrt(e);
function To(e, t) {
	return e.filter(({ rest: e }) => !e).map((e, n, r) => ({
		index: n,
		x: e.x,
		y: e.y,
		name: e.label ?? t(n + 1),
		size: e.size,
		sorts: Do(e.kinds),
		outside: Eo(e, r.length).reduce((e, { ties: t }) => e + t, 0),
		leads: Eo(e, r.length),
		r: wo(e.size),
		cluster: e
	}));
}
var Eo = ({ to: e, ties: t }, n) => e.map((e, n) => ({
	index: e,
	ties: t[n] ?? 0
})).filter(({ index: e }) => e < n).sort((e, t) => t.ties - e.ties || e.index - t.index);
function Do(e) {
	let t = new Map();
	for (let [n, r] of Object.entries(e)) t.set(De(n), (t.get(De(n)) ?? 0) + r);
	return So.flatMap((e) => t.get(e) ? [{
		sort: e,
		n: t.get(e)
	}] : []);
}
function Oo({ clusters: e, dots: t }) {
	let n = new Set([...e.flatMap((e) => Object.keys(e.kinds)), ...Array.from(new Set(t.kind), (e) => t.kinds[e])]), r = new Set([...n].map(De));
	return So.filter((e) => r.has(e));
}
var ko = (e, t) => e - t.reduce((e, { size: t }) => e + t, 0), Ao = (e) => e.map(({ index: e }) => e).sort((t, n) => e[n].size - e[t].size || t - n), jo = 240, Mo = 3;
function No(e) {
	let t = new Map();
	for (let n of e) for (let { index: r, ties: i } of n.leads.slice(0, Mo)) {
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
	let n = [...t.values()].sort((e, t) => t.ties - e.ties).slice(0, jo), r = n[0]?.ties ?? 0;
	return n.map((e) => ({
		...e,
		width: e.ties > r / 2 ? 3 : e.ties > r / 6 ? 2 : 1
	})).reverse();
}
var Po = .3;
function Fo({ sorts: e, size: t, x: n, y: r }, i) {
	let a = e.length > 1 ? .05 : 0, o = e.reduce((e, { n: t }) => e + t, 0) || t, s = -Math.PI / 2;
	return e.map(({ sort: e, n: t }) => {
		let c = t / o * 2 * Math.PI, [l, u] = [s + a / 2, s + Math.max(c - a / 2, a)], d = s + c / 2, f = c < Po ? null : de(e, n + i * Math.cos(d), r + i * Math.sin(d), i * .07);
		return s += c, {
			sort: e,
			d: Lo(n, r, i, l, u),
			dash: e === "professional" ? Io(u - l, i) : void 0,
			mark: f
		};
	});
}
function Io(e, t) {
	let n = e * t / (6 * Math.floor(e * 1.35) + 2);
	return `${(2 * n).toFixed(2)} ${n.toFixed(2)}`;
}
function Lo(e, t, n, r, i) {
	let a = (r) => `${(e + n * Math.cos(r)).toFixed(1)} ${(t + n * Math.sin(r)).toFixed(1)}`, o = n.toFixed(1);
	return `M${a(r)}A${o} ${o} 0 0 1 ${a((r + i) / 2)}A${o} ${o} 0 0 1 ${a(i)}`;
}
var [Ro, zo, Bo] = [
	8,
	8,
	10
], Vo = 28, Ho = 30, Uo = .14, Wo = .4, Go = 300;
function Ko(e, t, n, r, i, a) {
	let o = e.map((e) => ({
		group: e,
		extent: Xo(e, t, r)
	})).filter(({ extent: e }) => si(e, n)).sort((e, t) => t.group.size - e.group.size || e.group.index - t.group.index), s = [], c = (n.right - n.left) * (n.bottom - n.top) * Uo;
	for (let { group: e, extent: n } of o) {
		let i = es(e, Jo(e, t, r), o.length <= Ho, a);
		if (c -= i.width * i.height, c < 0) break;
		s.push({
			...i,
			extent: n
		});
	}
	let l = s.map(({ group: e, width: n, height: r, extent: i }) => ({
		id: String(e.index),
		width: n,
		height: r,
		places: $o({
			width: n,
			height: r
		}, i),
		anchor: {
			x: e.x * t,
			y: e.y * t
		},
		importance: e.size,
		insists: Wo
	})), u = o.filter(({ extent: e }) => !Zo(e)).map(({ extent: e }) => Qo(e)), d = o.filter(({ group: e }) => Jo(e, t, r)).map(({ group: e }) => Yo(e, t, a)), f = pi(l, {
		kept: [...i, ...d],
		shapes: u
	}, n);
	return s.flatMap(({ extent: e, ...t }) => {
		let r = f.get(String(t.group.index)), i = r && li(r, t);
		return i && qo(i, n) ? [{
			...t,
			x: i.left,
			y: i.top
		}] : [];
	});
}
var qo = (e, t) => e.left >= t.left && e.right <= t.right && e.top >= t.top && e.bottom <= t.bottom, Jo = ({ r: e }, t, n) => n && e * t >= 17, Yo = ({ x: e, y: t, size: n }, r, { widthOf: i, number: a, enlarged: o }) => li({
	x: e * r,
	y: t * r
}, {
	width: i(a(n), 13, 600) * o,
	height: 16.25 * o
});
function Xo({ x: e, y: t, r: n, cluster: { box: r } }, i, a) {
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
var Zo = ({ left: e, top: t, right: n, bottom: r }) => Math.max(n - e, r - t) > Go;
function Qo({ left: e, top: t, right: n, bottom: r }) {
	let [i, a] = [(n - e) * .15, (r - t) * .15];
	return {
		left: e + i,
		right: n - i,
		top: t + a,
		bottom: r - a
	};
}
function $o({ width: e, height: t }, n) {
	let { left: r, top: i, right: a, bottom: o } = n, [s, c] = [(r + a) / 2, (i + o) / 2];
	return Zo(n) ? [
		0,
		-1,
		1
	].map((e) => ({
		x: s,
		y: c + e * t
	})) : [
		{
			x: s,
			y: o + 2 + t / 2
		},
		{
			x: s,
			y: i - 2 - t / 2
		},
		{
			x: a + 3 + e / 2,
			y: c
		},
		{
			x: r - 3 - e / 2,
			y: c
		}
	];
}
function es(e, t, n, { widthOf: r, number: i, enlarged: a }) {
	let o = e.name.length > Vo ? `${e.name.slice(0, 27).trimEnd()}…` : e.name, s = r(o, 13, 600) * a, c = i(e.size), l = Ro + s + (t ? 0 : zo + r(c, 13, 400) * a) + Ro, u = [], d = Ro;
	for (let { sort: t, n: o } of n ? e.sorts : []) {
		let e = i(o);
		u.push({
			sort: t,
			text: e,
			mark: d + Bo * a / 2,
			x: d + Bo * a + 4
		}), d += Bo * a + 4 + r(e, 12, 400) * a + zo;
	}
	return {
		group: e,
		name: o,
		x: 0,
		y: 0,
		width: Math.max(l, u.length > 0 ? d - zo + Ro : 0),
		height: (u.length > 0 ? 40 : 22) * a,
		size: t ? null : {
			text: c,
			x: Ro + s + zo
		},
		sorts: u
	};
}
function ts(e, t, n, r) {
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
// src/map/overview/text.ts
var $ = Pe({
	"groups.numbered": "Groep {n}",
	"groups.button": "{name}, {who}, {outside}",
	"groups.who": {
		one: "{n} persoon of organisatie",
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
	"sort.activiteit": "Voorziening of activiteit",
	"twin.title": "Groepen in {area}",
	"twin.caption": "Dezelfde groepen als op de kaart, met aantallen per soort",
	"twin.none": "Wij zien hier nog geen groepen.",
	"twin.group": "Groep",
	"twin.size": "Totaal",
	"twin.sorts": "Wie en wat",
	"twin.outside": "Contacten met andere groepen",
	"twin.leads": "Meest met",
	"twin.alone": {
		one: "Er is {n} die bij geen groep hoort.",
		other: "Er zijn er {n} die bij geen groep horen."
	}
}, {
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
	"groups.tools": "Map controls",
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
	"sort.activiteit": "Facility or activity",
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
}), ns = {
	left: 90,
	top: 50,
	right: 90,
	bottom: 60
}, rs = .004, is = [
	1,
	2,
	3.5
];
function as(e, t, n, r = co) {
	let i = new Intl.NumberFormat(K()), a = To(e.clusters, (e) => $("groups.numbered", { n: e })), o = ko(e.total, a), s = os(Oo(e), a.length > 0), c = vo(s, n, r);
	return bo({
		title: X("picture.title", { area: t }),
		about: [
			X("picture.day", { date: Ve(e.day) }),
			$("groups.who", { n: e.total }),
			...a.length > 0 && o > 0 ? [$("twin.alone", { n: o })] : []
		],
		signs: s,
		source: X("picture.source"),
		drawn: a.length > 0 ? ss(c, a, (e) => i.format(e), n) : us(c, e),
		stage: c
	}, n, r);
}
function os(e, t) {
	let n = e.map((e) => ({
		width: 26,
		draw: (t, n) => Q("path", {
			d: de(e, t + 9, n, 7),
			fill: Z[e]
		}),
		text: $(`sort.${e}`)
	})), r = (e, t, n) => Q("circle", {
		cx: e,
		cy: t,
		r: n,
		fill: "none",
		stroke: Z.muted,
		"stroke-width": 1.4
	}), i = (e, t, n) => Q("path", {
		d: `M${e} ${t}h22`,
		stroke: Z.edge,
		"stroke-width": n
	}), a = [{
		width: 30,
		draw: (e, t) => r(e + 10, t, 9) + r(e + 10, t, 4),
		text: $("groups.size")
	}, {
		width: 32,
		draw: (e, t) => i(e, t - 4, is[0]) + i(e, t + 4, is[2]),
		text: $("groups.line")
	}];
	return t ? [...n, ...a] : n;
}
function ss(e, t, n, r) {
	let { x: i, y: a, scale: o } = Un(Hn(t.flatMap(({ x: e, y: t, r: n }) => [{
		x: e - n,
		y: t - n
	}, {
		x: e + n,
		y: t + n
	}])), e, ns, rs), s = (e) => (e * o).toFixed(1), c = Ko(t, o, {
		left: -i,
		top: -a,
		right: e.width - i,
		bottom: e.height - a
	}, !0, [], {
		widthOf: r,
		number: n,
		enlarged: 1
	}), l = [
		...No(t).map(({ from: e, to: t, width: n }) => Q("path", {
			d: `M${s(e.x)} ${s(e.y)}L${s(t.x)} ${s(t.y)}`,
			stroke: Z.edge,
			"stroke-width": is[n - 1],
			"stroke-opacity": .7
		})),
		...t.flatMap((e) => cs(e, o, n)),
		...c.map((e) => ls(e))
	];
	return Q("g", { transform: `translate(${i.toFixed(1)} ${a.toFixed(1)})` }, l.join("\n"));
}
function cs(e, t, n) {
	let [r, i, a] = [
		e.x * t,
		e.y * t,
		e.r * t
	], o = Fo({
		...e,
		x: r,
		y: i
	}, a * .87).map(({ sort: e, d: t, dash: n }) => Q("path", {
		d: t,
		fill: "none",
		stroke: Z[e],
		"stroke-width": (a * .2).toFixed(1),
		"stroke-dasharray": n
	})), s = a >= 17 ? [go(n(e.size), r, i, 13, {
		dy: ".35em",
		"font-weight": 600,
		"text-anchor": "middle"
	})] : [];
	return [
		Q("circle", {
			cx: r.toFixed(1),
			cy: i.toFixed(1),
			r: a.toFixed(1),
			fill: Z.paper,
			stroke: Z.edge
		}),
		...o,
		...s
	];
}
function ls({ x: e, y: t, width: n, height: r, name: i, size: a, sorts: o }) {
	let s = o.length > 0 ? r / 2 : r, c = { dy: ".35em" };
	return Q("g", { transform: `translate(${e.toFixed(1)} ${t.toFixed(1)})` }, [
		Q("rect", {
			width: n.toFixed(1),
			height: r,
			rx: 3,
			fill: Z.paper,
			stroke: Z.edge
		}),
		go(i, 8, s / 2 + 1, 13, {
			...c,
			"font-weight": 600
		}),
		...a ? [go(a.text, a.x, s / 2 + 1, 13, {
			...c,
			fill: Z.muted
		})] : [],
		...o.flatMap(({ sort: e, mark: t, x: n, text: r }) => [Q("path", {
			d: de(e, t, s * 1.5 - 2, 4.4),
			fill: Z[e]
		}), go(r, n, s * 1.5 - 2, 12, {
			...c,
			fill: Z.muted
		})])
	].join(""));
}
function us(e, { dots: t }) {
	let n = Hn(t.x.map((e, n) => ({
		x: e,
		y: t.y[n]
	})));
	if (!n) return "";
	let { x: r, y: i, scale: a } = Un(n, e, ns, rs);
	return Q("g", { transform: `translate(${r.toFixed(1)} ${i.toFixed(1)})` }, [Q("path", {
		d: Kr(t, a),
		fill: "none",
		stroke: Z.contextLine
	}), ...Gr(t, a).map(({ sort: e, d: t }) => Q("path", {
		d: t,
		fill: Z[e]
	}))].join("\n"));
}
// src/map/overview/dots.ts
function ds({ x: e, y: t, kind: n, kinds: r, from: i, to: a }) {
	let o = r.map((e) => So.indexOf(De(e)));
	return {
		x: Float32Array.from(e),
		y: Float32Array.from(t),
		sort: Uint8Array.from(n, (e) => o[e] ?? 0),
		from: Uint32Array.from(i),
		to: Uint32Array.from(a)
	};
}
function fs({ x: e, y: t }, { left: n, top: r, right: i, bottom: a }) {
	let o = 0;
	for (let s = 0; s < e.length; s++) e[s] >= n && e[s] <= i && t[s] >= r && t[s] <= a && (o += 1);
	return o;
}
var ps = (e) => Math.min(9, Math.max(1.6, e * 13)), ms = (e) => Math.min(.5, Math.max(.04, 600 / Math.max(1, e))), hs = 2e3, gs = 12e3, _s = 2.5;
function vs(e, t, n, { camera: r, size: i, radius: a, lines: o }) {
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
		e.globalAlpha = ms(t.from.length), e.strokeStyle = n.line, e.stroke(), e.globalAlpha = 1;
	}
	for (let [r, i] of So.entries()) {
		let o = new Path2D(a < _s ? void 0 : de(i, 0, 0, a));
		a < _s && o.rect(-a, -a, 2 * a, 2 * a), e.fillStyle = n.sorts[r];
		for (let n = 0; n < s.length; n++) t.sort[n] === r && l(n) && (e.translate(s[n], c[n]), e.fill(o), e.translate(-s[n], -c[n]));
	}
}
// src/map/overview/DotsCanvas.svelte
var ys = h("<canvas class=\"dots\" aria-hidden=\"true\"></canvas>");
function bs(e, t) {
	P(t, !0);
	let n = j(void 0);
	x(() => {
		if (!o(n) || t.size.width === 0) return;
		let [e, r] = [o(n).getContext("2d"), Math.min(2, window.devicePixelRatio)], [i, a] = [Math.round(t.size.width * r), Math.round(t.size.height * r)];
		o(n).width !== i && (o(n).width = i), o(n).height !== a && (o(n).height = a);
		let s = {
			camera: t.camera,
			size: t.size,
			radius: ps(t.camera.scale),
			lines: !t.moving
		}, c = requestAnimationFrame(() => {
			e?.setTransform(r, 0, 0, r, 0, 0), e && vs(e, t.dots, t.inks, s);
		});
		return () => cancelAnimationFrame(c);
	});
	var r = ys();
	T(r, (e) => L(n, e), () => o(n)), c(e, r), E();
}
// src/map/overview/DotsGpu.svelte
var xs = h("<div aria-hidden=\"true\"></div>");
function Ss(e, t) {
	P(t, !0);
	let n = j(void 0), i = j(void 0), a;
	x(() => {
		if (!o(n)) return;
		let [e, r] = [o(n), t.dots], s = !1, c;
		return it(async () => {
			let { open: e } = await import("./sigma.js").then((e) => e.t);
			return { open: e };
		}, [], import.meta.url).then(({ open: n }) => {
			s || (a = t.inks, L(i, c = n(e, r, t.inks, {
				sorts: So,
				radiusAt: ps,
				lineOpacity: ms(r.from.length)
			}, t.onLost)));
		}).catch(t.onLost), () => {
			s = !0, L(i, void 0), c?.close();
		};
	}), x(() => {
		o(i) && t.inks !== a && (a = t.inks, o(i).colour(t.inks));
	}), x(() => {
		t.shown && o(i)?.look(t.camera, t.size, t.moving);
	});
	var s = xs();
	T(s, (e) => L(n, e), () => o(n)), l(() => g(s, 1, r(["dots", !t.shown && "dots--off"]))), c(e, s), E();
}
// src/map/overview/gpu.ts
var Cs, ws = /swiftshader|llvmpipe|softpipe|software|basic render/i;
function Ts() {
	return Cs ??= Ds(document.createElement("canvas")), Cs;
}
function Es() {
	Cs = !1;
}
function Ds(e) {
	let t = { failIfMajorPerformanceCaveat: !0 }, n = e.getContext("webgl2", t) ?? e.getContext("webgl", t);
	if (!n) return !1;
	let r = n.getExtension("WEBGL_debug_renderer_info"), i = String(n.getParameter(r ? r.UNMASKED_RENDERER_WEBGL : n.RENDERER));
	return n.getExtension("WEBGL_lose_context")?.loseContext(), !ws.test(i);
}
// src/map/overview/SortMark.svelte
var Os = H("<svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path></path></svg>");
function ks(e, t) {
	P(t, !0);
	var n = Os(), r = O(n);
	l((e) => {
		g(r, 0, `k k--${t.sort ?? ""}`), F(r, "d", e);
	}, [() => de(t.sort, 10, 10, 7.4)]), c(e, n), E();
}
// src/map/overview/GroupButton.svelte
var As = h("<button class=\"group-button\" type=\"button\"></button>"), js = h("<span><!> </span>"), Ms = h("<div class=\"group-plate\" aria-hidden=\"true\"><b> </b> <span class=\"group-plate__sorts\"></span> <small> </small></div>"), Ns = h("<p class=\"sr\"> </p> <!> <!>", 1);
function Ps(t, r) {
	let i = n();
	P(r, !0);
	let s = j(void 0), u = j(void 0), d = j(!1), p = I(() => r.group.x * r.camera.scale + r.camera.x), h = I(() => r.group.y * r.camera.scale + r.camera.y), g = I(() => Math.max(44, r.disc ? 2 * r.group.r * r.camera.scale : 0)), v = I(() => $("groups.button", {
		name: r.group.name,
		who: $("groups.who", { n: r.group.size }),
		outside: $("groups.outside", { n: r.group.outside })
	}));
	function b() {
		o(s)?.focus({ preventScroll: !0 });
	}
	function S(e) {
		L(d, e, !0), r.onFocus(e);
	}
	x(() => {
		o(s) && (o(s).style.transform = `translate(${o(p) - o(g) / 2}px, ${o(h) - o(g) / 2}px)`, o(s).style.width = o(s).style.height = `${o(g)}px`);
	}), x(() => {
		if (!o(u)) return;
		let { offsetWidth: e, offsetHeight: t } = o(u), n = Math.max(4, Math.min(r.size.width - e - 4, o(p) - e / 2)), i = o(h) + o(g) / 2 + 10, a = i + t > r.size.height - 4 ? Math.max(4, o(h) - o(g) / 2 - 10 - t) : i;
		o(u).style.transform = `translate(${n}px, ${a}px)`;
	});
	var C = { focus: b }, w = Ns(), k = e(w), ee = O(k, !0), A = z(k, 2);
	te(A, () => r.group.index, (e) => {
		var t = As();
		T(t, (e) => L(s, e), () => o(s)), l(() => {
			F(t, "aria-label", o(v)), F(t, "aria-describedby", `${i}-keys`);
		}), _("click", t, ({ detail: e }) => e === 0 && r.onOpen()), _("keydown", t, function(...e) {
			r.onKey?.apply(this, e);
		}), y("focus", t, () => S(!0)), y("blur", t, () => S(!1)), c(e, t);
	});
	var N = z(A, 2), ne = (e) => {
		var t = Ms(), n = m(t), i = O(n, !0), s = z(n, 2);
		M(s, 21, () => r.group.sorts, ({ sort: e, n: t }) => e, (e, t) => {
			let n = () => o(t).sort, i = () => o(t).n;
			var s = js(), u = m(s);
			ks(u, { get sort() {
				return n();
			} });
			var d = z(u, 1, !0);
			D(s), l((e) => a(d, e), [() => r.number(i())]), c(e, s);
		}), D(s);
		var d = z(s, 2), f = O(d, !0);
		D(t), T(t, (e) => L(u, e), () => o(u)), l((e) => {
			a(i, r.group.name), a(f, e);
		}, [() => $("groups.outside", { n: r.group.outside })]), c(e, t);
	};
	return f(N, (e) => {
		o(d) && e(ne);
	}), l((e) => {
		F(k, "id", `${i}-keys`), a(ee, e);
	}, [() => $("groups.keys")]), c(t, w), E(C);
}
s(["click", "keydown"]);
// src/map/overview/GroupsDrawing.svelte
var Fs = H("<path vector-effect=\"non-scaling-stroke\"></path>"), Is = H("<path class=\"arc-mark\"></path>"), Ls = H("<path></path><!>", 1), Rs = H("<g class=\"group\"><circle class=\"disc\" vector-effect=\"non-scaling-stroke\"></circle><!></g>"), zs = H("<g><!><!></g>"), Bs = H("<text class=\"t--size\" dy=\"0.35em\"> </text>"), Vs = H("<text class=\"t--count\" dy=\"0.35em\"> </text>"), Hs = H("<path></path><text class=\"t--count\" dy=\"0.35em\"> </text>", 1), Us = H("<g><rect class=\"plane\" rx=\"3\"></rect><text class=\"t--group\" x=\"8\" dy=\"0.35em\"> </text><!><!></g>"), Ws = H("<svg class=\"net groups-net\" aria-hidden=\"true\" focusable=\"false\"><!><g><!><!></g></svg>");
function Gs(t, n) {
	P(n, !0);
	let r = I(() => n.groups.map((e) => Fo(e, e.r * .87)));
	var i = Ws(), s = m(i), u = (t) => {
		var i = zs(), a = m(i);
		M(a, 17, () => n.lines, ({ from: e, to: t, width: n }) => `${e.index} ${t.index}`, (e, t) => {
			let n = () => o(t).from, r = () => o(t).to, i = () => o(t).width;
			var a = Fs();
			l(() => {
				g(a, 0, `e e--w${i() ?? ""}`), F(a, "d", `M${n().x ?? ""} ${n().y ?? ""}L${r().x ?? ""} ${r().y ?? ""}`);
			}), c(e, a);
		});
		var s = z(a);
		M(s, 19, () => n.groups, (e) => e.index, (t, i, a) => {
			var s = Rs(), u = m(s), d = z(u);
			M(d, 17, () => o(r)[o(a)], ({ sort: e, d: t, dash: n, mark: r }) => e, (t, r) => {
				let a = () => o(r).sort, s = () => o(r).d, u = () => o(r).dash, d = () => o(r).mark;
				var p = Ls(), m = e(p), h = z(m), _ = (e) => {
					var t = Is();
					l(() => F(t, "d", d())), c(e, t);
				};
				f(h, (e) => {
					d() && o(i).r * n.camera.scale >= 36 && e(_);
				}), l(() => {
					g(m, 0, `arc k--${a() ?? ""}`), F(m, "stroke-width", o(i).r * .2), F(m, "stroke-dasharray", u()), F(m, "d", s());
				}), c(t, p);
			}), D(s), l(() => {
				F(s, "data-group", o(i).index), F(u, "cx", o(i).x), F(u, "cy", o(i).y), F(u, "r", o(i).r);
			}), c(t, s);
		}), D(i), l(() => F(i, "transform", `translate(${n.camera.x ?? ""} ${n.camera.y ?? ""}) scale(${n.camera.scale ?? ""})`)), c(t, i);
	};
	f(s, (e) => {
		n.discs && e(u);
	});
	var p = z(s), h = m(p), _ = (t) => {
		var r = d(), i = e(r);
		M(i, 17, () => n.groups, (e) => e.index, (t, r) => {
			var i = d(), s = e(i), u = (e) => {
				var t = Bs(), i = O(t, !0);
				l((e) => {
					F(t, "x", o(r).x * n.camera.scale), F(t, "y", o(r).y * n.camera.scale), a(i, e);
				}, [() => n.number(o(r).size)]), c(e, t);
			};
			f(s, (e) => {
				o(r).r * n.camera.scale >= 17 && e(u);
			}), c(t, i);
		}), c(t, r);
	};
	f(h, (e) => {
		n.discs && e(_);
	});
	var v = z(h);
	M(v, 17, () => n.plates, (e) => e.group.index, (t, r) => {
		var i = d(), s = e(i), u = (t) => {
			let n = I(() => o(r).sorts.length > 0 ? o(r).height / 2 : o(r).height);
			var i = Us(), s = m(i), u = z(s), d = O(u, !0), p = z(u), h = (e) => {
				var t = Vs(), i = O(t, !0);
				l(() => {
					F(t, "x", o(r).size.x), F(t, "y", o(n) / 2 + 1), F(t, "font-size", `${13 / 16}rem`), a(i, o(r).size.text);
				}), c(e, t);
			};
			f(p, (e) => {
				o(r).size && e(h);
			});
			var _ = z(p);
			M(_, 17, () => o(r).sorts, ({ sort: e, mark: t, x: n, text: r }) => e, (t, r) => {
				let i = () => o(r).sort, s = () => o(r).mark, u = () => o(r).x, d = () => o(r).text;
				var f = Hs(), p = e(f), m = z(p), h = O(m, !0);
				l((e) => {
					g(p, 0, `k k--${i() ?? ""}`), F(p, "d", e), F(m, "x", u()), F(m, "y", o(n) * 1.5 - 2), F(m, "font-size", `${12 / 16}rem`), a(h, d());
				}, [() => de(i(), s(), o(n) * 1.5 - 2, o(n) * .22)]), c(t, f);
			}), D(i), l(() => {
				F(i, "transform", `translate(${o(r).x ?? ""} ${o(r).y ?? ""})`), F(s, "width", o(r).width), F(s, "height", o(r).height), F(u, "y", o(n) / 2 + 1), F(u, "font-size", `${13 / 16}rem`), a(d, o(r).name);
			}), c(t, i);
		};
		f(s, (e) => {
			o(r).group.index !== n.without && e(u);
		}), c(t, i);
	}), D(p), D(i), l(() => {
		F(i, "viewBox", `0 0 ${n.size.width ?? ""} ${n.size.height ?? ""}`), F(p, "transform", `translate(${n.camera.x ?? ""} ${n.camera.y ?? ""})`);
	}), c(t, i), E();
}
// src/map/overview/inks.ts
function Ks(e) {
	let t = Array.from(e.children, (e) => getComputedStyle(e).color);
	return {
		sorts: t.slice(0, -1),
		line: t.at(-1) ?? ""
	};
}
// src/map/overview/OverviewLegend.svelte
var qs = h("<li><!> </li>"), Js = h("<li><svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><circle class=\"k-size\" cx=\"10\" cy=\"10\" r=\"8.500\"></circle><circle class=\"k-size\" cx=\"10\" cy=\"10\" r=\"4\"></circle></svg> </li> <li><svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path class=\"k-line\" d=\"M1 6h18\"></path><path class=\"k-line k-line--wide\" d=\"M1 14h18\"></path></svg> </li>", 1), Ys = h("<div class=\"overview-legend\"><ul class=\"legend\"><!> <!></ul> <p class=\"small muted\"> <!><!></p></div>");
function Xs(t, n) {
	P(n, !0);
	var r = Ys(), i = m(r), o = m(i);
	M(o, 16, () => n.sorts, (e) => e, (e, t) => {
		var n = qs(), r = m(n);
		ks(r, { get sort() {
			return t;
		} });
		var i = z(r, 1, !0);
		D(n), l((e) => a(i, e), [() => $(`sort.${t}`)]), c(e, n);
	});
	var s = z(o, 2), u = (t) => {
		var n = Js(), r = e(n), i = z(m(r), 1, !0);
		D(r);
		var o = z(r, 2), s = z(m(o), 1, !0);
		D(o), l((e, t) => {
			a(i, e), a(s, t);
		}, [() => $("groups.size"), () => $("groups.line")]), c(t, n);
	};
	f(s, (e) => {
		n.discs && e(u);
	}), D(i);
	var d = z(i, 2), p = m(d, !0), h = z(p), g = (e) => {
		var t = v();
		l((e) => a(t, ` ${e ?? ""}`), [() => $("groups.nearer")]), c(e, t);
	};
	f(h, (e) => {
		n.discs && e(g);
	});
	var _ = z(h), y = (e) => {
		var t = v();
		l((e) => a(t, ` ${e ?? ""}`), [() => $("twin.alone", { n: n.alone })]), c(e, t);
	};
	f(_, (e) => {
		n.alone > 0 && e(y);
	}), D(d), D(r), l((e, t) => {
		F(i, "aria-label", e), a(p, t);
	}, [() => $("groups.legend"), () => $("groups.hint")]), c(t, r), E();
}
// src/map/OverviewMap.svelte
var Zs = h("<i></i>"), Qs = h("<!> <!> <!>", 1), $s = h("<div class=\"stage overview\"><span hidden=\"\"><!><i class=\"ink ink--line\"></i></span> <div><!></div> <div class=\"map-tools no-print\" role=\"group\"><div><button class=\"button\" type=\"button\"><!><span class=\"map-tools__word\"> </span></button></div> <div><button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div></div></div> <!>", 1);
function ec(t, n) {
	P(n, !0);
	let i = Math.max(1, parseFloat(getComputedStyle(document.documentElement).fontSize) / 16), s = nt(), d = new Ri(), p = j(void 0), h = j(void 0), v = j(void 0), y = j({
		x: 0,
		y: 0,
		scale: 1
	}), b = j({
		width: 0,
		height: 0
	}), S = ne({
		width: 0,
		height: 0
	}), C = j(void 0), w = j(!1), k = j(!1), ee = j(!1), A = j(ne(Ts())), te = j(void 0), re = 0, ie = {
		top: 40,
		get left() {
			return o(b).width < 500 ? 24 : 64;
		},
		get right() {
			return o(b).width < 500 ? 24 : 64;
		},
		get bottom() {
			return S.height + 40;
		}
	}, se = I(() => {
		let e = new Intl.NumberFormat(K());
		return (t) => e.format(t);
	}), R = I(() => To(n.overview.clusters, (e) => $("groups.numbered", { n: e }))), B = I(() => Ao(o(R))), le = I(() => Oo(n.overview)), ue = I(() => No(o(R))), V = I(() => ds(n.overview.dots)), H = I(() => Hn(o(V).x.length > 0 ? Array.from(o(V).x, (e, t) => ({
		x: e,
		y: o(V).y[t]
	})) : o(R))), U = new Zn(ge, () => o(H), ie, .004);
	oe(() => {
		U.stop(), clearTimeout(re);
	});
	let de = I(() => o(A) && o(V).x.length > 2e3), W = I(() => ({
		left: -o(y).x / o(y).scale,
		top: -o(y).y / o(y).scale,
		right: (o(b).width - o(y).x) / o(y).scale,
		bottom: (o(b).height - o(y).y) / o(y).scale
	})), fe = I(() => o(de) ? gs : hs), pe = I(() => o(b).width > 0 && o(y).scale >= .06 && fs(o(V), o(W)) <= o(fe)), me = I(() => ({
		left: U.sight.right - S.width - 20,
		top: U.sight.bottom - S.height - 20,
		right: U.sight.right,
		bottom: U.sight.bottom
	})), he = I(() => Ko(o(R), U.scale, U.sight, !o(pe), [o(me)], {
		widthOf: s,
		number: o(se),
		enlarged: i
	})), G = I(() => o(R)[o(te) ?? o(B)[0] ?? -1] ?? o(R)[0]);
	function ge(e) {
		L(y, e), L(w, !0), clearTimeout(re), re = window.setTimeout(() => L(w, !1), 160);
	}
	let ve;
	x(() => {
		let e = `${n.overview.area} ${n.overview.net}`;
		e !== ve && (ve = e, ae(() => {
			L(te, void 0), U.fit();
		}));
	}), x(() => {
		let e = o(p), t = new ResizeObserver(() => L(b, {
			width: e.clientWidth,
			height: e.clientHeight
		}));
		return t.observe(e), () => t.disconnect();
	}), x(() => {
		let e = o(b);
		S.height, ae(() => U.resized(e));
	}), x(() => {
		_e();
		let e = () => o(h) && L(C, Ks(o(h)));
		u().then(e);
		let t = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((e) => matchMedia(e));
		for (let n of t) n.addEventListener("change", e);
		return () => t.forEach((t) => t.removeEventListener("change", e));
	});
	function ye() {
		U.fit();
	}
	function q() {
		U.zoom(Rn);
	}
	function be() {
		U.zoom(1 / Rn);
	}
	let xe = (e) => ts({
		x: e.x - o(y).x,
		y: e.y - o(y).y
	}, o(he), o(R), o(y).scale);
	x(() => nr(o(p), {
		takes: () => !1,
		drag: () => {},
		drop: () => {},
		pan: (e, t) => U.pan(e, t),
		zoom: (e, t) => U.zoom(e, t),
		tap: (e) => {
			let t = xe(e);
			t && n.onCluster(t.cluster);
		},
		hover: (e) => L(ee, xe(e) !== null),
		wheels: () => o(k) || document.documentElement.scrollHeight <= document.documentElement.clientHeight + 1
	}));
	async function Se(e) {
		let t = e === void 0 ? void 0 : o(R)[e];
		t && (L(te, t.index, !0), U.reveal(t), await u(), o(v)?.focus());
	}
	let Ce = (e) => o(B)[(o(B).indexOf(o(G).index) + e + o(B).length) % o(B).length], we = {
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
	function Te(e, t) {
		let [n, r, i] = we[e];
		if (t) U.pan(-r * 80, -i * 80);
		else {
			let e = new Map(o(R).map((e) => [String(e.index), e])), t = d.step({
				at: e,
				contacts: new Map()
			}, String(o(G).index), n);
			Se(t === null ? void 0 : Number(t));
		}
	}
	let Ee = {
		Home: () => void Se(o(B)[0]),
		End: () => void Se(o(B).at(-1)),
		PageDown: () => void Se(Ce(1)),
		PageUp: () => void Se(Ce(-1)),
		"+": q,
		"=": q,
		"-": be
	};
	function De(e) {
		if (!(e.ctrlKey || e.metaKey || e.altKey)) {
			if (e.key in we) Te(e.key, e.shiftKey);
			else if (e.key in Ee) Ee[e.key]();
			else return;
			e.preventDefault();
		}
	}
	function Oe() {
		n.onBox([
			Math.floor(o(W).left),
			Math.floor(o(W).top),
			Math.ceil(o(W).right),
			Math.ceil(o(W).bottom)
		]);
	}
	var ke = {
		fit: ye,
		zoomIn: q,
		zoomOut: be
	}, Ae = $s(), je = e(Ae), Me = m(je), Ne = m(Me);
	M(Ne, 16, () => So, (e) => e, (e, t) => {
		var n = Zs();
		l(() => g(n, 1, `ink k--${t ?? ""}`)), c(e, n);
	}), ce(), D(Me), T(Me, (e) => L(h, e), () => o(h));
	var Pe = z(Me, 2), Fe = m(Pe), Ie = (t) => {
		var r = Qs(), i = e(r), a = (e) => {
			Ss(e, {
				get dots() {
					return o(V);
				},
				get inks() {
					return o(C);
				},
				get camera() {
					return o(y);
				},
				get size() {
					return o(b);
				},
				get moving() {
					return o(w);
				},
				get shown() {
					return o(pe);
				},
				onLost: () => {
					Es(), L(A, !1);
				}
			});
		}, s = (e) => {
			bs(e, {
				get dots() {
					return o(V);
				},
				get inks() {
					return o(C);
				},
				get camera() {
					return o(y);
				},
				get size() {
					return o(b);
				},
				get moving() {
					return o(w);
				}
			});
		};
		f(i, (e) => {
			o(de) ? e(a) : o(pe) && e(s, 1);
		});
		var l = z(i, 2);
		{
			let e = I(() => !o(pe)), t = I(() => o(k) && o(G) ? o(G).index : null);
			Gs(l, {
				get groups() {
					return o(R);
				},
				get lines() {
					return o(ue);
				},
				get plates() {
					return o(he);
				},
				get camera() {
					return o(y);
				},
				get size() {
					return o(b);
				},
				get number() {
					return o(se);
				},
				get discs() {
					return o(e);
				},
				get without() {
					return o(t);
				}
			});
		}
		var u = z(l, 2), d = (e) => {
			{
				let t = I(() => !o(pe));
				T(Ps(e, {
					get group() {
						return o(G);
					},
					get camera() {
						return o(y);
					},
					get size() {
						return o(b);
					},
					get disc() {
						return o(t);
					},
					get number() {
						return o(se);
					},
					onOpen: () => n.onCluster(o(G).cluster),
					onKey: De,
					onFocus: (e) => L(k, e, !0)
				}), (e) => L(v, e, !0), () => o(v));
			}
		};
		f(u, (e) => {
			o(G) && e(d);
		}), c(t, r);
	};
	f(Fe, (e) => {
		o(b).width > 0 && o(C) && e(Ie);
	}), D(Pe), T(Pe, (e) => L(p, e), () => o(p));
	var Le = z(Pe, 2), Re = m(Le), ze = m(Re), Be = m(ze);
	J(Be, { name: "eye" });
	var Ve = z(Be), He = O(Ve, !0);
	D(ze), D(Re);
	var Ue = z(Re, 2), We = m(Ue), Ge = m(We);
	pt(Ge, { name: "fit" });
	var Ke = z(Ge), qe = O(Ke, !0);
	D(We);
	var Je = z(We, 2), Ye = m(Je);
	J(Ye, { name: "plus" });
	var Xe = z(Ye), Ze = O(Xe, !0);
	D(Je);
	var Qe = z(Je, 2), $e = m(Qe);
	pt($e, { name: "minus" });
	var et = z($e), tt = O(et, !0);
	D(Qe), D(Ue), D(Le), D(je);
	var rt = z(je, 2);
	{
		let e = I(() => o(V).x.length > hs), t = I(() => ko(n.overview.total, o(R)));
		Xs(rt, {
			get sorts() {
				return o(le);
			},
			get discs() {
				return o(e);
			},
			get alone() {
				return o(t);
			}
		});
	}
	return l((e, t, n, i, s, c, l, u) => {
		g(Pe, 1, r(["overview__plane", o(ee) && "overview__plane--hot"])), F(Le, "aria-label", e), a(He, t), F(We, "title", n), a(qe, i), F(Je, "title", s), a(Ze, c), F(Qe, "title", l), a(tt, u);
	}, [
		() => $("groups.tools"),
		() => $("groups.box"),
		() => $("groups.fit"),
		() => $("groups.fit"),
		() => $("groups.in"),
		() => $("groups.in"),
		() => $("groups.out"),
		() => $("groups.out")
	]), _("click", ze, Oe), _("click", We, ye), _("click", Je, q), _("click", Qe, be), N(Le, "clientWidth", (e) => S.width = e), N(Le, "clientHeight", (e) => S.height = e), c(t, Ae), E(ke);
}
s(["click"]);
// src/map/OverviewTable.svelte
var tc = h("<li><!> <span class=\"sr\"> </span></li>"), nc = h("<tr><th scope=\"row\"><button class=\"link-button\" type=\"button\"> </button></th><td class=\"is-num\"> </td><td><ul class=\"kind-counts\"></ul></td><td class=\"is-num\"> </td><td> </td></tr>"), rc = h("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\" class=\"is-num\"> </th><th scope=\"col\"> </th><th scope=\"col\" class=\"is-num\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>"), ic = h("<p class=\"muted\"> </p>"), ac = h("<section class=\"groups-list\" aria-labelledby=\"groepen\"><h2 id=\"groepen\"> </h2> <!> <!></section>");
function oc(e, t) {
	P(t, !0);
	let n = I(() => To(t.overview.clusters, (e) => $("groups.numbered", { n: e }))), r = I(() => ko(t.overview.total, o(n))), i = I(() => new Intl.NumberFormat(K())), s = I(() => new Intl.ListFormat(K()));
	var u = ac(), d = m(u), p = O(d, !0), h = z(d, 2), g = (e) => {
		var r = rc(), u = m(r), d = O(u, !0), f = z(u), p = m(f), h = m(p), g = O(h, !0), v = z(h), y = O(v, !0), b = z(v), x = O(b, !0), S = z(b), C = O(S, !0), w = z(S), T = O(w, !0);
		D(p), D(f);
		var E = z(f);
		M(E, 21, () => o(n), (e) => e.index, (e, r) => {
			var u = nc(), d = m(u), f = m(d), p = O(f, !0);
			D(d);
			var h = z(d), g = O(h, !0), v = z(h), y = m(v);
			M(y, 21, () => o(r).sorts, ({ sort: e, n: t }) => e, (e, t) => {
				let n = () => o(t).sort, r = () => o(t).n;
				var s = tc(), u = m(s);
				ks(u, { get sort() {
					return n();
				} });
				var d = z(u, 1, !0), f = z(d), p = O(f, !0);
				D(s), l((e, t) => {
					a(d, e), a(p, t);
				}, [() => o(i).format(r()), () => $(`sort.${n()}`)]), c(e, s);
			}), D(y), D(v);
			var b = z(v), x = O(b, !0), S = z(b), C = O(S, !0);
			D(u), l((e, t, n, i, s, c, l) => {
				F(u, "data-group", o(r).index), a(p, o(r).name), F(h, "data-label", e), a(g, t), F(v, "data-label", n), F(b, "data-label", i), a(x, s), F(S, "data-label", c), a(C, l);
			}, [
				() => $("twin.size"),
				() => o(i).format(o(r).size),
				() => $("twin.sorts"),
				() => $("twin.outside"),
				() => o(i).format(o(r).outside),
				() => $("twin.leads"),
				() => o(s).format(o(r).leads.slice(0, 2).flatMap(({ index: e }) => o(n)[e]?.name ?? []))
			]), _("click", f, () => t.onCluster(o(r).cluster)), c(e, u);
		}), D(E), D(r), l((e, t, n, r, i, o) => {
			a(d, e), a(g, t), a(y, n), a(x, r), a(C, i), a(T, o);
		}, [
			() => $("twin.caption"),
			() => $("twin.group"),
			() => $("twin.size"),
			() => $("twin.sorts"),
			() => $("twin.outside"),
			() => $("twin.leads")
		]), c(e, r);
	}, v = (e) => {
		var t = ic(), n = O(t, !0);
		l((e) => a(n, e), [() => $("twin.none")]), c(e, t);
	};
	f(h, (e) => {
		o(n).length > 0 ? e(g) : e(v, -1);
	});
	var y = z(h, 2), b = (e) => {
		var t = ic(), n = O(t, !0);
		l((e) => a(n, e), [() => $("twin.alone", { n: o(r) })]), c(e, t);
	};
	f(y, (e) => {
		o(r) > 0 && e(b);
	}), D(u), l((e) => a(p, e), [() => $("twin.title", { area: t.areaName })]), c(e, u), E();
}
s(["click"]);
// src/map/PathDialog.svelte
var sc = h("<form class=\"stack stack--form\" novalidate=\"\"><p class=\"muted\"> </p> <!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--quiet\" type=\"button\"> </button></div></form>");
function cc(e, t) {
	P(t, !0);
	let n = j(t.from), r = j(void 0), i = j(!1), s = I(() => o(i) && !o(n) ? Y("path.needFrom") : void 0), u = I(() => o(i) ? o(r) ? o(r).id === o(n)?.id ? Y("path.same") : void 0 : Y("path.needTo") : void 0);
	function d(e) {
		e.preventDefault(), L(i, !0), o(n) && o(r) && o(n).id !== o(r).id ? t.onPath(o(n), o(r)) : requestAnimationFrame(() => document.getElementById(o(n) ? "weg-naar" : "weg-van")?.focus());
	}
	{
		let i = I(() => Y("path.title"));
		rt(e, {
			id: "weg",
			get title() {
				return o(i);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, i) => {
				var f = sc(), p = m(f), h = O(p, !0), g = z(p, 2);
				{
					let e = I(() => Y("path.from"));
					tt(g, {
						id: "weg-van",
						get label() {
							return o(e);
						},
						get kinds() {
							return Nt;
						},
						get chosen() {
							return o(n);
						},
						get error() {
							return o(s);
						},
						get find() {
							return t.find;
						},
						onChoose: (e) => L(n, e)
					});
				}
				var v = z(g, 2);
				{
					let e = I(() => Y("path.to"));
					tt(v, {
						id: "weg-naar",
						get label() {
							return o(e);
						},
						get kinds() {
							return Nt;
						},
						get chosen() {
							return o(r);
						},
						get error() {
							return o(u);
						},
						get find() {
							return t.find;
						},
						onChoose: (e) => L(r, e)
					});
				}
				var b = z(v, 2), x = m(b), S = O(x, !0), C = z(x, 2), w = O(C, !0);
				D(b), D(f), l((e, t, n) => {
					a(h, e), a(S, t), a(w, n);
				}, [
					() => Y("path.text"),
					() => Y("path.find"),
					() => Y("form.cancel")
				]), y("submit", f, d), _("click", C, function(...e) {
					t.onClose?.apply(this, e);
				}), c(e, f);
			},
			$$slots: { default: !0 }
		});
	}
	E();
}
s(["click"]);
// src/map/waywords.ts
var lc = ({ kind: e }) => e === "Resident" || e === "Professional", uc = (e) => e.steps.slice(0, -1).map((e) => e.to);
function dc(e) {
	let [t, n] = [e.steps[0], e.steps.at(-1)];
	return !t || !n ? "" : e.steps.length === 1 ? Y("path.direct", {
		from: t.from.label,
		to: t.to.label
	}) : [lc(t.to) ? Y("path.ask", { who: t.to.label }) : Y("path.askAt", { who: t.to.label }), ...e.steps.slice(1).map(({ from: e, to: t }) => lc(e) ? Y("path.knows", {
		who: e.label,
		next: t.label
	}) : Y("path.knowsAt", { next: t.label }))].join(" ");
}
var fc = (e) => [...e.steps.slice(0, 1).map((e) => e.from.id), ...e.steps.map((e) => e.to.id)], pc = h("<li><!><button class=\"ties__who\" type=\"button\"> </button></li>"), mc = h("<!> <li><!><span><small> </small><button class=\"ties__who\" type=\"button\"> </button></span></li>", 1), hc = h("<label class=\"check\"><input type=\"radio\" name=\"weg\"/> </label>"), gc = h("<fieldset class=\"path-others\"><legend> </legend> <!></fieldset>"), _c = h("<p class=\"path__words\"> </p> <div><h3> </h3> <ol class=\"path\"></ol></div> <!> <p class=\"basis\"> </p>", 1), vc = h("<p> </p><p class=\"small\"> </p>", 1), yc = h("<!> <div class=\"panel-actions\"><button class=\"button button--secondary\" type=\"button\"><!> </button> <button class=\"button button--secondary\" type=\"button\"><!> </button></div>", 1);
function bc(n, r) {
	P(r, !0);
	let i = I(() => r.paths.paths[r.chosen]), s = I(() => Y("map.someone")), u = I(() => Y("path.heading", {
		from: r.from?.label ?? o(s),
		to: r.to?.label ?? o(s)
	})), d = (e) => {
		let t = uc(r.paths.paths[e]).map((e) => e.label);
		return t.length ? Y("path.via", { who: new Intl.ListFormat(K()).format(t) }) : dc(r.paths.paths[e]);
	};
	{
		let s = I(() => Y("panel.gripPath"));
		_t(n, {
			get heading() {
				return o(u);
			},
			get grip() {
				return o(s);
			},
			get onClose() {
				return r.onClose;
			},
			children: (n, s) => {
				var u = yc(), p = e(u), h = (n) => {
					var s = _c(), u = e(s), p = O(u, !0), h = z(u, 2), g = m(h), v = O(g, !0), y = z(g, 2);
					M(y, 21, () => o(i).steps, t, (t, n, i) => {
						var s = mc(), u = e(s), d = (e) => {
							var t = pc(), i = m(t);
							ye(i, { get kind() {
								return o(n).from.kind;
							} });
							var s = z(i), u = O(s, !0);
							D(t), l(() => a(u, o(n).from.label)), _("click", s, () => r.onSelect(o(n).from.id)), c(e, t);
						};
						f(u, (e) => {
							i === 0 && e(d);
						});
						var p = z(u, 2), h = m(p);
						ye(h, { get kind() {
							return o(n).to.kind;
						} });
						var g = z(h), v = m(g), y = O(v, !0), b = z(v), x = O(b, !0);
						D(g), D(p), l(() => {
							a(y, o(n).reason), a(x, o(n).to.label);
						}), _("click", b, () => r.onSelect(o(n).to.id)), c(t, s);
					}), D(y), D(h);
					var b = z(h, 2), x = (e) => {
						var n = gc(), i = m(n), o = O(i, !0), s = z(i, 2);
						M(s, 17, () => r.paths.paths, t, (e, t, n) => {
							var i = hc(), o = m(i);
							re(o);
							var s = z(o, 1, !0);
							D(i), l((e) => {
								A(o, n === r.chosen), a(s, e);
							}, [() => d(n)]), _("change", o, () => r.onChoose(n)), c(e, i);
						}), D(n), l((e) => a(o, e), [() => Y("path.others")]), c(e, n);
					};
					f(b, (e) => {
						r.paths.paths.length > 1 && e(x);
					});
					var S = z(b, 2), C = O(S, !0);
					l((e, t, n) => {
						a(p, e), a(v, t), a(C, n);
					}, [
						() => dc(o(i)),
						() => Y("path.steps"),
						() => Y("path.scope")
					]), c(n, s);
				}, g = (t) => {
					Le(t, {
						icon: "idea",
						children: (t, n) => {
							var r = vc(), i = e(r), o = O(i, !0), s = z(i), u = O(s, !0);
							l((e, t) => {
								a(o, e), a(u, t);
							}, [() => Y("path.none"), () => Y("path.scope")]), c(t, r);
						},
						$$slots: { default: !0 }
					});
				};
				f(p, (e) => {
					o(i) ? e(h) : e(g, -1);
				});
				var v = z(p, 2), y = m(v), b = m(y);
				pt(b, { name: "path" });
				var x = z(b, 1, !0);
				D(y);
				var S = z(y, 2), C = m(S);
				J(C, { name: "close" });
				var w = z(C, 1, !0);
				D(S), D(v), l((e, t) => {
					a(x, e), a(w, t);
				}, [() => Y("path.other"), () => Y("path.stop")]), _("click", y, function(...e) {
					r.onOther?.apply(this, e);
				}), _("click", S, function(...e) {
					r.onClose?.apply(this, e);
				}), c(n, u);
			},
			$$slots: { default: !0 }
		});
	}
	E();
}
s(["click", "change"]);
// src/map/picture.ts
function xc(e, t, n, r = co) {
	let { area: i, kindWord: a } = t, o = vo(jc(ma(e, t, a)), n, r), { drawn: s, outlined: c } = Sc(e, t, n, o), l = e.nodes.filter(({ inArea: e }) => e).length, u = e.nodes.length - l;
	return bo({
		title: X("picture.title", { area: i }),
		about: [X("picture.day", { date: Ve(e.day) }), [X("picture.shown", {
			shown: l,
			total: e.total
		}), ...u ? [X("picture.outside", { n: u })] : []].join(" ")],
		signs: jc(ma(e, {
			...t,
			groups: c
		}, a)),
		source: X("picture.source"),
		drawn: s,
		stage: o
	}, n, r);
}
function Sc(e, t, n, r) {
	let i = new Map(e.nodes.map(({ id: e, x: t, y: n }) => [e, {
		x: t,
		y: n
	}])), a = Un(Hn(i.values()) ?? {
		left: 0,
		top: 0,
		right: 1,
		bottom: 1
	}, r, {
		left: 80,
		top: 40,
		right: 80,
		bottom: 40
	}), { scale: o } = a, s = Ir(e.nodes, i, o), c = new Set(t.focus === void 0 ? [] : [t.focus]), l = zr(e.ties, s, c), u = Vr(l) ? wc : Cc, d = t.proposals ? Hr(e.proposals, s) : [], f = t.groups ? br(e.groups, s, o) : [], p = {
		left: -a.x,
		top: -a.y,
		right: r.width - a.x,
		bottom: r.height - a.y
	}, m = s.get(t.focus ?? ""), h = m && Yi(m, Dc(m), n, 1, p), g = bi({
		spots: s,
		lines: l,
		curves: d,
		groups: f,
		scale: o
	}, ra(e.day, n, 1), {
		first: new Set([...c, ...t.trail ?? []]),
		next: new Set(l.filter(({ strong: e }) => e).flatMap(({ tie: e }) => [e.from, e.to])),
		without: m?.node.id ?? null
	}, p, m && h ? [h, Ji(m)] : []), _ = [
		...f.map(({ outline: e }) => e ? Q("path", {
			d: xr(e, o),
			fill: Z.paper,
			stroke: Z.edge,
			"stroke-width": 1.25,
			"stroke-dasharray": "5 4"
		}) : ""),
		Q("path", {
			d: Kr(e.others, o),
			fill: "none",
			stroke: Z.contextLine,
			"stroke-width": 1.25
		}),
		...Gr(e.others, o).map(({ d: e }) => Q("path", {
			d: e,
			fill: Z.context
		})),
		Q("path", {
			d: Wr(t.trail ?? [], s),
			fill: "none",
			stroke: Z.trail,
			"stroke-width": 11,
			"stroke-linecap": "round",
			"stroke-linejoin": "round"
		}),
		...l.map(({ d: e, tie: t, strong: n, from: r, to: i }) => {
			let a = n && !t.old ? Z.edgeStrong : Z.edge, o = Q("path", {
				d: e,
				fill: "none",
				stroke: a,
				"stroke-opacity": u === wc && !n ? .55 : void 0,
				"stroke-width": t.old ? Math.min(1, u[0]) : (n ? Cc : u)[t.width - 1],
				"stroke-dasharray": t.formal ? "7 5" : void 0
			});
			return t.directed ? o + kc(r, i, a) : o;
		}),
		...d.map(({ d: e }) => Q("path", {
			d: e,
			...Ec
		})),
		...[...s.values()].flatMap(({ x: e, y: t, r: n, ring: r, sort: i }) => [r ? Q("circle", {
			cx: e.toFixed(1),
			cy: t.toFixed(1),
			r: r.toFixed(1),
			fill: Z.paper,
			stroke: Z[i],
			"stroke-width": 2.5
		}) : "", Q("path", {
			d: de(i, e, t, n),
			fill: Z[i]
		})]),
		...g.map(({ text: e, sort: t, x: n, y: r, inGroup: i }) => go(e, n, r, $i[t].size, {
			dy: ".35em",
			fill: Tc[t],
			"font-weight": $i[t].weight,
			"text-anchor": "middle",
			"paint-order": "stroke",
			stroke: i ? Z.paper : Z.canvas,
			"stroke-width": 5,
			"stroke-linejoin": "round"
		})),
		m && h ? Oc(m, h) : ""
	];
	return {
		drawn: Q("g", { transform: `translate(${a.x.toFixed(1)} ${a.y.toFixed(1)})` }, _.join("\n")),
		outlined: f.some(({ outline: e }) => e !== null)
	};
}
var Cc = [
	1.5,
	2.5,
	4
], wc = [
	.75,
	1.25,
	2
], Tc = {
	name: Z.text,
	outside: Z.text,
	proposal: Z.proposal,
	group: Z.muted,
	age: Z.muted
}, Ec = {
	fill: "none",
	stroke: Z.proposal,
	"stroke-width": 3.5,
	"stroke-dasharray": "0 7.5",
	"stroke-linecap": "round"
}, Dc = ({ node: e }) => e.schakel ? X("drawing.schakel") : null;
function Oc(e, { left: t, right: n, top: r, bottom: i }) {
	let [a, o, s] = [
		Dc(e),
		(t + n) / 2,
		i - r
	], c = (e, t, n, i) => go(e, o, r + s * t, n, {
		dy: ".35em",
		"text-anchor": "middle",
		...i
	});
	return [
		Q("circle", {
			cx: e.x.toFixed(1),
			cy: e.y.toFixed(1),
			r: qi(e).toFixed(1),
			fill: "none",
			stroke: Z.text,
			"stroke-width": 2
		}),
		Q("rect", {
			x: t.toFixed(1),
			y: r.toFixed(1),
			width: (n - t).toFixed(1),
			height: s,
			rx: 3,
			fill: Z.paper,
			stroke: Z.text
		}),
		c(e.node.label, a ? .33 : .5, 14, { "font-weight": 600 }),
		a ? c(a, .72, 12, { fill: Z.muted }) : ""
	].join("");
}
function kc(e, t, n) {
	let r = Math.atan2(t.y - e.y, t.x - e.x) * 180 / Math.PI;
	return Q("path", {
		d: "M-10 -4.4L1 0L-10 4.4Z",
		fill: n,
		transform: `translate(${t.x.toFixed(1)} ${t.y.toFixed(1)}) rotate(${r.toFixed(1)})`
	});
}
var Ac = [
	"contact",
	"formal",
	"referral",
	"proposal",
	"old",
	"trail",
	"group"
], jc = (e) => e.map((e) => ({
	width: e.mark === "size" ? 52 : Ac.includes(e.mark) ? 42 : 26,
	draw: (t, n) => Mc(e, t, n),
	text: e.text
}));
function Mc({ mark: e }, t, n) {
	let r = (e) => Q("path", {
		d: `M${t + 1} ${n}H${t + 33}`,
		fill: "none",
		stroke: Z.edgeStrong,
		"stroke-width": 2,
		...e
	});
	switch (e) {
		case "schakel": return Q("circle", {
			cx: t + 9,
			cy: n,
			r: 8.6,
			fill: Z.paper,
			stroke: Z.bewoner,
			"stroke-width": 1.8
		}) + Q("path", {
			d: de("bewoner", t + 9, n, 5.2),
			fill: Z.bewoner
		});
		case "dots": return Q("circle", {
			cx: t + 9,
			cy: n,
			r: 4.5,
			fill: Z.context
		});
		case "size": return pa.map((e, r) => Q("circle", {
			cx: t + [
				4,
				16,
				33
			][r],
			cy: n,
			r: e.toFixed(1),
			fill: "none",
			stroke: Z.muted,
			"stroke-width": 1.4
		})).join("");
		case "group": return Q("rect", {
			x: t + 2,
			y: n - 7,
			width: 30,
			height: 14,
			rx: 7,
			fill: Z.paper,
			stroke: Z.edge,
			"stroke-width": 1.5,
			"stroke-dasharray": "5 3"
		});
		case "contact": return r({});
		case "formal": return r({ "stroke-dasharray": "6 4" });
		case "old": return r({
			stroke: Z.edge,
			"stroke-width": 1
		});
		case "trail": return r({
			stroke: Z.trail,
			"stroke-width": 9,
			"stroke-linecap": "round"
		});
		case "proposal": return r(Ec);
		case "referral": return Q("path", {
			d: `M${t + 1} ${n}H${t + 26}`,
			stroke: Z.edgeStrong,
			"stroke-width": 2
		}) + kc({
			x: t,
			y: n
		}, {
			x: t + 33,
			y: n
		}, Z.edgeStrong);
		default: return Q("path", {
			d: de(e, t + 9, n, 7),
			fill: Z[e]
		});
	}
}
// src/map/PrintSheet.svelte
var Nc = h("<div class=\"print-sheet\"><div class=\"print-sheet__picture\" aria-hidden=\"true\"></div> <div class=\"map-list\"><!></div> <footer class=\"print-foot\"><p> <!></p></footer></div>");
function Pc(e, t) {
	P(t, !0);
	var n = Nc(), r = m(n);
	p(r, () => t.picture, !0), D(r);
	var o = z(r, 2), s = m(o);
	i(s, () => t.children), D(o);
	var u = z(o, 2), d = m(u), h = m(d, !0), g = z(h), _ = (e) => {
		var t = v();
		l((e) => a(t, ` ${e ?? ""}`), [() => Y("print.noNames")]), c(e, t);
	};
	f(g, (e) => {
		t.named && e(_);
	}), D(d), D(u), D(n), l((e) => a(h, e), [() => Y("print.source", {
		date: Ve(t.day),
		made: Ve(U())
	})]), c(e, n), E();
}
// src/map/reasons.ts
function Fc(e, t) {
	return Gt(e).map((n) => ({
		name: n,
		text: Ic(n, e, t)
	}));
}
function Ic(e, t, { focus: n, themes: r, kindWord: i }) {
	switch (e) {
		case "focus": return Y("map.reason.focus", {
			who: n ?? Y("map.someone"),
			n: t.hops
		});
		case "theme": return Y("map.reason.theme", { theme: r.find((e) => e.code === t.theme)?.label ?? "" });
		case "kinds": return Y("map.reason.kinds", { kinds: t.kinds.map(i).join(", ") });
		case "lines": return Y("map.reason.lines", { lines: t.lines.join(", ") });
		case "age": return Y("map.reason.age", { age: Y(`map.age.${t.age ?? "fresh"}`) });
		case "net": return Y("map.reason.net", { net: Y(`net.${t.net}`) });
		case "day": return Y("map.reason.day", { date: Ve(t.day) });
		case "path": return Y("map.reason.path");
		case "box": return Y("map.reason.box");
		case "all": return Y("map.reason.all");
	}
}
// src/map/SaveMenu.svelte
var Lc = h("<button type=\"button\"><!> </button>"), Rc = h("<button class=\"button button--secondary no-print\" type=\"button\" popovertarget=\"bewaren\"><!> </button> <button class=\"button button--secondary button--icon no-print\" type=\"button\"><!><span class=\"sr\"> </span></button> <div class=\"menu menu--export no-print\" id=\"bewaren\" popover=\"\" role=\"dialog\"><p class=\"small muted\"> </p> <!></div>", 1);
function zc(t, n) {
	P(n, !0);
	let r = j(void 0), i = j(void 0);
	function s(e) {
		if (e.newState !== "open" || !o(r) || !o(i)) return;
		let { bottom: t, right: n } = o(i).getBoundingClientRect(), a = Math.max(16, Math.min(n, document.documentElement.clientWidth - 16) - o(r).offsetWidth);
		o(r).style.translate = `${a}px ${t + 4}px`;
	}
	function u(e) {
		o(r)?.hidePopover(), n.onSave(e);
	}
	var d = Rc(), f = e(d), p = m(f);
	J(p, { name: "download" });
	var h = z(p, 1, !0);
	D(f), T(f, (e) => L(i, e), () => o(i));
	var g = z(f, 2), v = m(g);
	J(v, { name: "print" });
	var b = z(v), x = O(b, !0);
	D(g);
	var S = z(g, 2), C = m(S), w = O(C, !0), k = z(C, 2);
	M(k, 16, () => ["svg", "png"], (e) => e, (e, t) => {
		var n = Lc(), r = m(n);
		J(r, { name: "download" });
		var i = z(r, 1, !0);
		D(n), l((e) => a(i, e), [() => Y(`save.${t}`)]), _("click", n, () => u(t)), c(e, n);
	}), D(S), T(S, (e) => L(r, e), () => o(r)), l((e, t, n, r, i) => {
		a(h, e), F(g, "title", t), a(x, n), F(S, "aria-label", r), a(w, i);
	}, [
		() => Y("save.title"),
		() => Y("print"),
		() => Y("print"),
		() => Y("save.title"),
		() => Y("save.text")
	]), _("click", g, () => window.print()), y("toggle", S, s), c(t, d), E();
}
s(["click"]);
// src/map/savepicture.ts
async function Bc(e, t, n) {
	Uc(`${t}.${e}`, e === "svg" ? new Blob([n], { type: "image/svg+xml" }) : await Hc(n));
}
var Vc = 2.5;
async function Hc(e) {
	let t = new Image();
	t.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(e)}`, await t.decode();
	let n = Object.assign(document.createElement("canvas"), {
		width: Vc * co.width,
		height: Vc * co.height
	});
	return n.getContext("2d").drawImage(t, 0, 0, n.width, n.height), new Promise((e, t) => n.toBlob((n) => n ? e(n) : t(Error("no image")), "image/png"));
}
function Uc(e, t) {
	let n = URL.createObjectURL(t);
	Object.assign(document.createElement("a"), {
		href: n,
		download: e
	}).click(), URL.revokeObjectURL(n);
}
// src/map/ShareDialog.svelte
function Wc(e, t) {
	P(t, !0);
	{
		let n = I(() => Y("share.title"));
		rt(e, {
			id: "vastzetten",
			get title() {
				return o(n);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, n) => {
				{
					let n = I(() => Y("bar.share")), r = I(() => [Y("share.text"), Y("share.kept")]);
					at(e, {
						get label() {
							return o(n);
						},
						get sentences() {
							return o(r);
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
	E();
}
// src/map/summary.ts
var Gc = 1, Kc = 3;
function qc(e, t, n) {
	return [Jc(e, t, n), Yc(e)].filter(Boolean).join(" ");
}
function Jc({ nodes: e }, t, n) {
	let r = e.length, i = e.find((e) => e.id === t.focus);
	return i ? Y(i.ties > Gc ? "summary.knows" : "summary.few", {
		who: i.label,
		n: i.ties
	}) : t.theme && n ? Y("summary.theme", {
		n: r,
		theme: n
	}) : t.all && r > 1 ? Y("summary.all", { n: r }) : Y("summary.shown", { n: r });
}
function Yc({ groups: e }) {
	let t = e.length, n = new Set(e.map(na).filter(Boolean));
	return t === 0 ? "" : t > Kc || n.size < t ? Y("summary.groups", { n: t }) : Y("summary.groups.named", {
		n: t,
		groups: new Intl.ListFormat(K()).format(n)
	});
}
// src/map/MapPage.svelte
var Xc = (e, t = k) => {
	{
		let n = I(() => Y("map.loading")), r = I(() => Y("map.working", { percent: Math.floor(100 * t().done / (t().of || 1)) }));
		Qe(e, {
			get work() {
				return t();
			},
			get label() {
				return o(n);
			},
			get text() {
				return o(r);
			}
		});
	}
}, Zc = h("<button class=\"button button--secondary\" type=\"button\"> </button>"), Qc = h("<div class=\"map-state\"><!></div>"), $c = h("<div class=\"changed map-changed no-print\"><!></div>"), el = h("<section class=\"map-canvas\"><div class=\"stage\"><!> <!> <!></div> <!></section>"), tl = h("<section class=\"map-list\"><!> <!></section>"), nl = h("<!> <!>", 1), rl = h("<a class=\"button button--primary\"> </a>"), il = h("<section class=\"map-canvas\"><!></section>"), al = h("<section class=\"map-list\"><!></section>"), ol = h("<!> <!> <!>", 1), sl = h("<div><!> <!> <div class=\"map-body\"><!> <!></div> <!></div> <!>", 1);
function cl(t, n) {
	P(n, !0);
	let i = (t) => {
		var n = d(), r = e(n), i = (e) => {
			{
				let t = I(() => Ae()?.me.roleLabel);
				qe(e, {
					get failure() {
						return oe.failure;
					},
					get roleLabel() {
						return o(t);
					},
					get onRetry() {
						return oe.retry;
					}
				});
			}
		};
		f(r, (e) => {
			oe.failure && e(i);
		}), c(t, n);
	}, s = (e) => {
		var t = Qc(), n = m(t);
		{
			let e = I(() => Y("nothing.title")), t = I(() => Y("nothing.text"));
			Ue(n, {
				icon: "filter",
				get title() {
					return o(e);
				},
				get text() {
					return o(t);
				},
				children: (e, t) => {
					var n = Zc(), r = O(n, !0);
					l((e) => a(r, e), [() => Y("wipe")]), _("click", n, () => st(Ft)), c(e, n);
				},
				$$slots: { default: !0 }
			});
		}
		D(t), c(e, t);
	}, p = (e, t = k) => {
		{
			let n = I(() => Wa(Ee("o"))), r = I(() => o(we) !== void 0), i = I(() => o(De)?.node.id);
			so(e, {
				get rows() {
					return o(Ce);
				},
				get sort() {
					return o(n);
				},
				onSort: (e) => Xe({ o: e }),
				get day() {
					return t().day;
				},
				get withSteps() {
					return o(r);
				},
				get complete() {
					return o(me);
				},
				get selected() {
					return o(i);
				},
				kindWord: Ve,
				hrefOf: (e) => lt(ct(e)),
				onSelect: (e) => void mt(e)
			});
		}
	}, h = new R("max-width: 37.5rem"), v = new R("max-width: 47.99rem"), b = I(() => JSON.stringify(It(Te().searchParams))), C = I(() => JSON.parse(o(b))), ee = I(() => Ee("v") === "kaart" || Ee("v") !== "lijst" && !h.current ? "kaart" : "lijst"), A = I(() => Ht(Ee("z"))), te = I(() => [!o(A).includes("groups"), !o(A).includes("proposals")]), M = I(() => ie(o(te), 2)), N = I(() => o(M)[0]), ne = I(() => o(M)[1]), re = j(void 0), oe = Ye(() => o(C).net, (e) => (Ne(), L(re, void 0), on(n.area, o(C), (e) => L(re, e), e))), se = Ye(() => "", W), ce = j(void 0), { move: B, rearrange: le } = cn(oe, () => ({
		area: n.area,
		net: o(C).net
	}), (e) => L(ce, e)), ue = j(void 0), V = j(void 0), H = j(0), U = j(!1), de = j(!1), pe = new R("print"), me = I(() => o(de) || pe.current), G = j(void 0), _e = j([]), ye = j({}), K = I(() => oe.failure && !oe.failure.unreachable ? void 0 : oe.value), q = I(() => o(K)?.view), be = I(() => o(K)?.overview), Ce = I(() => o(q) ? Ga(o(q)) : []), we = I(() => o(q)?.nodes.find((e) => e.id === o(K)?.asked.focus)), De = I(() => [o(V), o(we)?.id].map((e) => o(Ce).find(({ node: t }) => t.id === e)).find(Boolean)), Oe = I(() => o(K) && JSON.stringify({
		...o(K).asked,
		day: void 0
	})), Me = I(() => o(K)?.paths?.paths ?? []), Pe = I(() => o(H) < o(Me).length ? o(H) : 0), Le = I(() => o(Me)[o(Pe)]), J = I(() => se.value?.items.map(({ id: e, label: t }) => ({
		code: e,
		label: t
	})) ?? []), Ve = (e) => Ge(Ke(e)), We = I(() => Fc(o(C), {
		focus: o(ye)[o(C).focus ?? ""],
		themes: o(J),
		kindWord: Ve
	})), Qe = I(() => o(q) ? qc(o(q), o(K).asked, o(J).find((e) => e.code === o(K).asked.theme)?.label) : o(be)?.total ? Y("summary.overview", { n: o(be).total }) : ""), $e = I(() => {
		if (!o(q)) return o(be)?.total ? {
			shown: 0,
			total: o(be).total,
			outside: 0,
			tooMany: 0,
			named: !1
		} : void 0;
		let e = o(q).nodes.filter((e) => e.inArea).length;
		return {
			shown: e,
			total: o(q).total,
			outside: o(q).nodes.length - e,
			tooMany: o(q).notShown.tooMany,
			named: !0
		};
	}), et = I(() => o(Le) && fc(o(Le))), tt = I(() => ({
		area: n.areaName,
		focus: o(we)?.id,
		trail: o(et),
		groups: o(N),
		proposals: o(ne),
		kindWord: Ke
	})), rt = I(() => o(De) && o(ne) ? o(q).proposals.flatMap(({ from: e, to: t }) => e === o(De).node.id ? [t] : t === o(De).node.id ? [e] : []).flatMap((e) => o(q).nodes.find((t) => t.id === e) ?? []) : []), it = I(() => Fe(he.arrangeMap) && o(C).day === void 0), at = I(() => o(be)?.starts ?? o(q)?.nodes.filter((e) => e.schakel).slice(0, 12) ?? []), ot = (e) => o(q)?.nodes.find((t) => t.id === e), st = (e) => Xe(Lt(e)), ct = (e) => ({
		...o(C),
		focus: e,
		path: void 0,
		box: void 0,
		all: void 0
	}), lt = (e) => He(Te(), Lt(e)), ut = (e) => st(ct(e)), dt = ({ box: e }) => st({
		...o(C),
		box: e
	}), ft = () => {
		let e = o(_e).at(-2);
		e ? ut(e) : o(C).focus && st(Kt(o(C), "focus"));
	}, pt = I(() => String([
		o(C).focus,
		o(C).path,
		o(C).box,
		o(C).all
	]));
	x(() => {
		o(pt), ae(() => {
			L(_e, Pn(o(_e), o(C).focus)), ((e) => {
				var t = ie(e, 2);
				L(V, t[0], !0), L(H, t[1], !0);
			})([void 0, 0]);
		});
	}), x(() => {
		o(we) && L(ye, {
			...ae(() => o(ye)),
			[o(we).id]: o(we).label
		});
	});
	async function mt(e) {
		L(V, e, !0), await u(), document.getElementById("wie")?.focus({ preventScroll: !0 });
	}
	function ht() {
		o(V) && o(V) !== o(we)?.id ? L(V, void 0) : o(C).path ? st(Kt(o(C), "path")) : ft();
	}
	function gt(e) {
		return o(q) ? xc(o(q), o(tt), nt(), e) : o(be) ? as(o(be), n.areaName, nt(), e) : "";
	}
	let _t = (e) => Bc(e, `${Y("save.file")}-${n.area}`, gt()), vt = (e) => w(() => void L(de, e, !0));
	var yt = sl();
	y("beforeprint", S, () => vt(!0)), y("afterprint", S, () => vt(!1));
	var bt = e(yt), xt = m(bt);
	ka(xt, {
		get areaName() {
			return n.areaName;
		},
		get look() {
			return o(ee);
		},
		hrefOf: (e) => He(Te(), { v: e }),
		get counts() {
			return o($e);
		},
		get reasons() {
			return o(We);
		},
		get summary() {
			return o(Qe);
		},
		onRemove: (e) => st(Kt(o(C), e)),
		onWipe: () => st(Ft),
		children: (t, n) => {
			var r = d(), i = e(r), a = (e) => {
				zc(e, { onSave: (e) => void _t(e) });
			};
			f(i, (e) => {
				(o(q) ? o(q).nodes.length : o(be)?.total) && e(a);
			}), c(t, r);
		},
		$$slots: { default: !0 }
	});
	var St = z(xt, 2);
	{
		let e = I(() => ua(o(K), o(C).kinds).map((e) => ({
			...e,
			word: Ve(e.kind)
		}))), t = I(() => Re("line")), n = I(() => o(ye)[o(C).focus ?? ""] ?? ""), r = I(() => o(q)?.proposals.length);
		Ra(St, {
			get asked() {
				return o(C);
			},
			get count() {
				return o(We).length;
			},
			get kinds() {
				return o(e);
			},
			get themes() {
				return o(J);
			},
			get lines() {
				return o(t);
			},
			get focusName() {
				return o(n);
			},
			get groups() {
				return o(N);
			},
			get proposals() {
				return o(ne);
			},
			get proposalCount() {
				return o(r);
			},
			onAsk: st,
			onShow: (e, t) => Xe({ z: Ut(o(A), e, t) })
		});
	}
	var Ct = z(St, 2), wt = m(Ct), Tt = (e) => {
		var t = Qc(), n = m(t);
		i(n), D(t), c(e, t);
	}, Et = (t) => {
		var r = ol(), u = e(r);
		i(u);
		var h = z(u, 2), g = (e) => {
			var t = $c();
			Xc(m(t), () => o(ce)), D(t), c(e, t);
		};
		f(h, (e) => {
			o(ce) && e(g);
		});
		var _ = z(h, 2), v = (t) => {
			var r = nl(), i = e(r);
			_n(i, {
				get arrangement() {
					return o(q).arrangement;
				},
				onLook: (e) => void le("_adopt", Y("adopted", { who: e }))
			});
			var a = z(i, 2), u = (e) => {
				s(e);
			}, d = (t) => {
				var r = nl(), i = e(r), a = (e) => {
					var t = el(), r = m(t), i = m(r);
					{
						let e = I(() => lt(Kt(o(C), "focus"))), t = I(() => o(_e).map((e) => ({
							href: lt(ct(e)),
							label: o(ye)[e] ?? Y("map.someone")
						})));
						Nn(i, {
							get areaName() {
								return n.areaName;
							},
							get areaHref() {
								return o(e);
							},
							get crumbs() {
								return o(t);
							}
						});
					}
					var a = z(i, 2);
					{
						let e = I(() => o(we)?.id), t = I(() => o(De)?.node.id), n = I(() => o(it) ? (e) => void B(e) : void 0);
						T(la(a, {
							get view() {
								return o(q);
							},
							get question() {
								return o(Oe);
							},
							get focus() {
								return o(e);
							},
							get selected() {
								return o(t);
							},
							get trail() {
								return o(et);
							},
							get groups() {
								return o(N);
							},
							get proposals() {
								return o(ne);
							},
							get kindWord() {
								return Ke;
							},
							onSelect: (e) => L(V, e, !0),
							onOpen: ut,
							onBack: ft,
							onSteps: (e) => o(C).focus && st({
								...o(C),
								hops: e
							}),
							onLeave: ht,
							get onMove() {
								return o(n);
							},
							onHelp: () => L(G, "help"),
							onOutlined: (e) => L(U, e, !0)
						}), (e) => L(ue, e, !0), () => o(ue));
					}
					var s = z(a, 2);
					{
						let e = I(() => Fe(he.arrangeMap)), t = I(() => Fe(he.shareMap)), r = I(() => o(it) ? () => o(ue)?.startMove() : void 0);
						mn(s, {
							get arrangement() {
								return o(q).arrangement;
							},
							get mayArrange() {
								return o(e);
							},
							get mayShare() {
								return o(t);
							},
							onFit: () => o(ue)?.fit(),
							onIn: () => o(ue)?.zoomIn(),
							onOut: () => o(ue)?.zoomOut(),
							get onMove() {
								return o(r);
							},
							onUndo: () => void ke(n.area, o(C).net),
							onRedo: () => void Be(n.area, o(C).net),
							onRearrange: () => void le("_rearrange", Y("rearranged")),
							onShare: () => L(G, "share"),
							onHelp: () => L(G, "help")
						});
					}
					D(r), Ca(z(r, 2), {
						get view() {
							return o(q);
						},
						get groups() {
							return o(N);
						},
						get outlined() {
							return o(U);
						},
						get proposals() {
							return o(ne);
						},
						get trail() {
							return o(et);
						},
						kindWord: Ve
					}), D(t), l((e) => F(t, "aria-label", e), [() => Y("canvas")]), c(e, t);
				};
				f(i, (e) => {
					o(ee) === "kaart" && e(a);
				});
				var s = z(i, 2), u = (e) => {
					{
						let t = I(() => gt(lo));
						Pc(e, {
							get picture() {
								return o(t);
							},
							get day() {
								return o(q).day;
							},
							named: !0,
							children: (e, t) => {
								p(e, () => o(q));
							},
							$$slots: { default: !0 }
						});
					}
				}, d = (e) => {
					var t = tl(), n = m(t), r = (e) => {
						Ze(e, {});
					};
					f(n, (e) => {
						o(Ce).length > 50 && e(r);
					});
					var i = z(n, 2);
					p(i, () => o(q)), D(t), l((e) => F(t, "aria-label", e), [() => Y("map.look.lijst")]), c(e, t);
				};
				f(s, (e) => {
					o(me) ? e(u) : o(ee) === "lijst" && e(d, 1);
				}), c(t, r);
			};
			f(a, (e) => {
				o(q).nodes.length === 0 ? e(u) : e(d, -1);
			}), c(t, r);
		}, y = (e) => {
			s(e);
		}, b = (t) => {
			var r = Qc(), i = m(r), s = (t) => {
				{
					let r = I(() => Y("noData.title")), i = I(() => Y("noData.text"));
					Ue(t, {
						icon: "users",
						get title() {
							return o(r);
						},
						get text() {
							return o(i);
						},
						children: (t, r) => {
							var i = d(), s = e(i), u = (e) => {
								var t = rl(), r = O(t, !0);
								l((e, n) => {
									F(t, "href", e), a(r, n);
								}, [() => xe("Resident", n.area), () => Y("noData.begin")]), c(e, t);
							}, p = I(() => Fe(he.createActor));
							f(s, (e) => {
								o(p) && e(u);
							}), c(t, i);
						},
						$$slots: { default: !0 }
					});
				}
			}, u = (e) => {
				{
					let t = I(() => Y("none.net")), n = I(() => Y("none.net.text"));
					Ue(e, {
						icon: "users",
						get title() {
							return o(t);
						},
						get text() {
							return o(n);
						}
					});
				}
			};
			f(i, (e) => {
				o(C).net === "neighbourhood" ? e(s) : e(u, -1);
			}), D(r), c(t, r);
		}, x = (t) => {
			var r = nl(), i = e(r), a = (e) => {
				var t = il();
				ec(m(t), {
					get overview() {
						return o(be);
					},
					onCluster: dt,
					onBox: (e) => st({
						...o(C),
						box: e
					})
				}), D(t), l((e) => F(t, "aria-label", e), [() => Y("canvas")]), c(e, t);
			};
			f(i, (e) => {
				o(ee) === "kaart" && e(a);
			});
			var s = z(i, 2), u = (e) => {
				{
					let t = I(() => gt(lo));
					Pc(e, {
						get picture() {
							return o(t);
						},
						get day() {
							return o(be).day;
						},
						named: !1,
						children: (e, t) => {
							oc(e, {
								get overview() {
									return o(be);
								},
								get areaName() {
									return n.areaName;
								},
								onCluster: dt
							});
						},
						$$slots: { default: !0 }
					});
				}
			}, d = (e) => {
				var t = al();
				oc(m(t), {
					get overview() {
						return o(be);
					},
					get areaName() {
						return n.areaName;
					},
					onCluster: dt
				}), D(t), c(e, t);
			};
			f(s, (e) => {
				o(me) ? e(u) : o(ee) === "lijst" && e(d, 1);
			}), c(t, r);
		};
		f(_, (e) => {
			o(q) ? e(v) : o(be)?.total === 0 && o(C).day ? e(y, 1) : o(be)?.total === 0 ? e(b, 2) : o(be) && e(x, 3);
		}), c(t, r);
	}, Dt = (e) => {
		var t = Qc();
		Xc(m(t), () => o(re)), D(t), c(e, t);
	}, Ot = (e) => {
		var t = Qc(), n = m(t);
		{
			let e = I(() => Y("map.loading"));
			Se(n, {
				get label() {
					return o(e);
				},
				rows: 6
			});
		}
		D(t), c(e, t);
	};
	f(wt, (e) => {
		oe.failure && !o(K) ? e(Tt) : o(K) ? e(Et, 1) : o(re) ? e(Dt, 2) : oe.slow && e(Ot, 3);
	});
	var kt = z(wt, 2), At = (e) => {
		{
			let t = I(() => o(q)?.since ?? o(be)?.since ?? null);
			Tn(e, {
				get since() {
					return o(t);
				},
				get day() {
					return o(C).day;
				},
				onDay: (e) => st({
					...o(C),
					day: e
				})
			});
		}
	};
	f(kt, (e) => {
		o(K) && e(At);
	}), D(Ct);
	var Mt = z(Ct, 2), Nt = (t) => {
		var r = d(), i = e(r), a = (e) => {
			{
				let t = I(() => ot(o(K).asked.path[0])), n = I(() => ot(o(K).asked.path[1]));
				bc(e, {
					get paths() {
						return o(K).paths;
					},
					get from() {
						return o(t);
					},
					get to() {
						return o(n);
					},
					get chosen() {
						return o(Pe);
					},
					onChoose: (e) => L(H, e, !0),
					onSelect: (e) => void mt(e),
					onOther: () => L(G, "path"),
					onClose: () => st(Kt(o(C), "path"))
				});
			}
		}, s = (e) => {
			{
				let t = I(() => ve(o(De).node.id, n.area)), r = I(() => ge() ? () => je(o(De).node) : void 0), i = I(() => o(V) ? () => L(V, void 0) : void 0);
				jt(e, {
					get row() {
						return o(De);
					},
					get day() {
						return o(q).day;
					},
					get focus() {
						return o(we);
					},
					get proposed() {
						return o(rt);
					},
					get areaName() {
						return n.areaName;
					},
					get href() {
						return o(t);
					},
					kindWord: Ve,
					get tieWord() {
						return Ie;
					},
					onSelect: (e) => void mt(e),
					onMiddle: () => ut(o(De).node.id),
					onPath: () => L(G, "path"),
					get onAdd() {
						return o(r);
					},
					get onClose() {
						return o(i);
					}
				});
			}
		}, l = (e) => {
			{
				let t = I(() => Math.min(150, o(q)?.total ?? o(be).total));
				kn(e, {
					get starts() {
						return o(at);
					},
					get most() {
						return o(t);
					},
					get find() {
						return ze;
					},
					hrefOf: (e) => lt(ct(e)),
					onStart: ut,
					onAll: () => st({
						...o(C),
						all: !0
					}),
					onPath: () => L(G, "path")
				});
			}
		};
		f(i, (e) => {
			o(K).paths && !o(V) ? e(a) : o(De) && (o(V) || o(ee) === "kaart" || !v.current) ? e(s, 1) : o(De) || e(l, 2);
		}), c(t, r);
	};
	f(Mt, (e) => {
		o(K) && (o(q) ? o(q).nodes.length > 0 : o(be).total > 0) && e(Nt);
	}), D(bt);
	var Pt = z(bt, 2), Rt = (e) => {
		{
			let t = I(() => o(De)?.node);
			cc(e, {
				get from() {
					return o(t);
				},
				get find() {
					return ze;
				},
				onPath: (e, t) => {
					L(G, void 0), st({
						...Ft,
						net: o(C).net,
						day: o(C).day,
						path: [e.id, t.id]
					});
				},
				onClose: () => L(G, void 0)
			});
		}
	}, zt = (e) => {
		Wc(e, {
			share: () => Je(n.area, o(C).net, "_share"),
			onShared: () => {
				L(G, void 0), oe.retry(), fe(Y("share.done"));
			},
			onClose: () => L(G, void 0)
		});
	}, Bt = (e) => {
		Ha(e, { onClose: () => L(G, void 0) });
	};
	f(Pt, (e) => {
		o(G) === "path" ? e(Rt) : o(G) === "share" ? e(zt, 1) : o(G) === "help" && e(Bt, 2);
	}), l(() => {
		g(bt, 1, r(["map-page", o(q)?.nodes.length && "map-page--named"])), F(bt, "data-look", o(ee)), F(bt, "aria-busy", oe.loading && !o(re));
	}), c(t, yt), E();
}
s(["click"]);
export { cl as default };
