import { $n as e, $t as t, Ar as n, B as r, Bn as i, Br as a, Bt as o, Cr as s, D as c, Dr as l, Dt as u, Er as d, Et as f, Fn as p, Fr as m, Gr as h, Gt as g, Hn as _, Hr as v, Ir as y, It as b, Jn as x, Jt as S, K as ee, Kr as te, Kt as C, L as w, Lr as T, Mr as E, Nr as D, Or as O, Pr as k, Qn as A, Qt as j, Rn as ne, Rr as M, Sr as N, T as P, Tr as F, U as re, Un as ie, Ur as I, V as L, Vt as ae, W as R, Wn as oe, Wr as z, Wt as B, Xn as se, Y as ce, Yn as V, Yt as le, Z as H, Zn as ue, _ as de, _r as fe, _t as pe, a as me, ar as he, br as ge, c as _e, cr as ve, dr as ye, er as be, et as xe, fr as U, gn as Se, gr as W, hr as G, ir as Ce, jn as we, jr as Te, kn as Ee, kr as De, l as Oe, lr as K, m as ke, mt as Ae, nr as je, nt as Me, or as Ne, p as Pe, pr as Fe, pt as Ie, qr as Le, qt as Re, rn as ze, rr as q, s as Be, sr as Ve, st as He, tn as Ue, u as We, ur as Ge, ut as Ke, vr as J, wr as qe, wt as Je, xr as Ye, yr as Y, z as Xe, zr as Ze } from "./shell.js";
import { t as Qe } from "./ChangedNotice.js";
import { n as $e, t as et } from "./nl.js";
import { t as tt } from "./Modal.js";
import { t as nt } from "./app.js";
import { t as rt } from "./ActorPicker.js";
import { t as it } from "./ConfirmForm.js";
// src/map/en.ts
var at = {
	"map.title": "Map of {area}",
	"map.view": "View",
	"map.look.kaart": "Map",
	"map.look.lijst": "List",
	"map.loading": "Loading the map",
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
	"print.source": "Source: Spin in het web. As of {date}. Made on {made}.",
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
}, ot = {
	"map.title": "Kaart van {area}",
	"map.view": "Weergave",
	"map.look.kaart": "Kaart",
	"map.look.lijst": "Lijst",
	"map.loading": "De kaart wordt geladen",
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
}, X = Ue({
	...et,
	...ot
}, {
	...$e,
	...at
}), st = 12;
function ct(e, t) {
	let n = re(e, t);
	return n >= 1 ? X("age.months", { n }) : X("age.days", { n: L(e, t) });
}
var lt = (e, t) => re(e, t) >= st, ut = {
	fit: "M3.500 7.500v-4h4M12.500 3.500h4v4M16.500 12.500v4h-4M7.500 16.500h-4v-4",
	left: "m12 5-5 5 5 5",
	list: "M7 5h10M7 10h10M7 15h10M3.300 5v.05M3.300 10v.05M3.300 15v.05",
	middle: "M10 6a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM10 2.500v3M10 14.500v3M2.500 10h3M14.500 10h3",
	minus: "M4.500 10h11",
	path: "M4 13.800a1.900 1.900 0 1 0 0 .01zM16 2.500a1.900 1.900 0 1 0 0 3.800 1.900 1.900 0 0 0 0-3.800zM6 14h6a3 3 0 0 0 0-5H8.500a2.300 2.300 0 0 1 0-4.500H14",
	pin: "M7 3.500h6l-.8 5 2.300 2.500h-9l2.300-2.500zM10 11v5.500",
	redo: "M16 8H8a4 4 0 0 0 0 8h4M13 4.500 16.500 8 13 11.500",
	right: "m8 5 5 5-5 5"
}, dt = Y("<svg viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path></path></svg>");
function ft(e, t) {
	I(t, !0);
	let n = i(t, "small", 3, !1);
	var r = dt(), a = k(r);
	O(() => {
		q(r, 0, Ce(["icon", n() && "icon--sm"])), V(a, "d", ut[t.name]);
	}), W(e, r), v();
}
// src/map/MapPanel.svelte
var pt = J("<button class=\"grip\" type=\"button\"></button>"), mt = J("<button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button>"), ht = J("<section aria-labelledby=\"wie\"><!> <div class=\"map-panel__in\"><div class=\"who\"><!> <div><h2 id=\"wie\" tabindex=\"-1\"> </h2><!></div> <!></div> <!></div></section>");
function gt(e, t) {
	I(t, !0);
	let n = i(t, "inPage", 3, !1), r = M(!1);
	var a = ht(), o = E(a), c = (e) => {
		var n = pt();
		O(() => {
			V(n, "aria-expanded", F(r)), V(n, "aria-label", t.grip);
		}), s("click", n, () => T(r, !F(r))), W(e, n);
	};
	U(o, (e) => {
		n() || e(c);
	});
	var l = m(o, 2), u = E(l), d = E(u);
	Ve(d, () => t.mark ?? te);
	var f = m(d, 2), p = E(f), g = k(p, !0), _ = m(p);
	Ve(_, () => t.under ?? te), h(f);
	var y = m(f, 2), b = (e) => {
		var n = mt(), r = E(n);
		j(r, { name: "close" });
		var i = m(r), a = k(i, !0);
		h(n), O((e) => G(a, e), [() => X("panel.close")]), s("click", n, function(...e) {
			t.onClose?.apply(this, e);
		}), W(e, n);
	};
	U(y, (e) => {
		t.onClose && e(b);
	}), h(u);
	var x = m(u, 2);
	Ve(x, () => t.children), h(l), h(a), O(() => {
		q(a, 1, Ce([
			"map-panel",
			"no-print",
			n() && "map-panel--in-page",
			F(r) && "is-open"
		])), G(g, t.heading);
	}), W(e, a), v();
}
N(["click"]);
// src/map/ActorPanel.svelte
var _t = J("<p> </p>"), vt = J("<p> </p><!>", 1), yt = J("<button class=\"button button--primary\" type=\"button\"><!> </button>"), bt = J("<button class=\"button button--secondary\" type=\"button\"><!> </button>"), xt = J("<p class=\"muted\"> </p>"), St = J("<span aria-hidden=\"true\"> </span><span class=\"sr\"> </span>", 1), Ct = J("<span class=\"sr\"> </span>"), wt = J("<span class=\"badge badge--warn\"> </span>"), Tt = J("<li><!> <span><button class=\"ties__who\" type=\"button\"> </button><small> </small></span> <span class=\"when\"><!> <!></span></li>"), Et = J("<p class=\"muted small ties__more\"> </p>"), Dt = J("<li><!><span><button class=\"ties__who\" type=\"button\"> </button><small> </small></span></li>"), Ot = J("<div><h3> </h3> <ul class=\"ties\"></ul></div>"), kt = J("<!> <div class=\"panel-actions\"><!> <!> <div class=\"panel-actions__two\"><a class=\"button button--secondary\"> </a> <button class=\"button button--secondary\" type=\"button\"> </button></div></div> <div><h3> <span class=\"muted small num\"> </span></h3> <!> <ul class=\"ties\"></ul> <!></div> <!> <div class=\"basis\"><p> </p><p> </p></div>", 1);
function At(e, t) {
	I(t, !0);
	let n = a(() => t.row.node), r = a(() => t.focus?.id === F(n).id), i = a(() => [t.kindWord(F(n).kind), ...F(n).schakel ? [X("panel.schakel")] : []].join(", ")), o = a(() => [
		...F(n).named ? [] : [X("panel.pseudonym")],
		...F(n).inArea ? [] : [X("panel.outside", { area: t.areaName })],
		...t.focus && !F(r) && F(n).hops ? [X("panel.steps", {
			n: F(n).hops,
			who: t.focus.label
		})] : []
	]), c = a(() => F(n).confirmed ? ct(F(n).confirmed, t.day) : "");
	{
		let l = (e) => {
			B(e, {
				get kind() {
					return F(n).kind;
				},
				get ring() {
					return F(n).schakel;
				}
			});
		}, u = (e) => {
			var t = vt(), n = D(t), r = k(n, !0), a = m(n);
			K(a, 16, () => F(o), (e) => e, (e, t) => {
				var n = _t(), r = k(n, !0);
				O(() => G(r, t)), W(e, n);
			}), O(() => G(r, F(i))), W(e, t);
		}, d = a(() => X("panel.grip", { who: F(n).label }));
		gt(e, {
			get heading() {
				return F(n).label;
			},
			get grip() {
				return F(d);
			},
			get onClose() {
				return t.onClose;
			},
			mark: l,
			under: u,
			children: (e, i) => {
				var o = kt(), l = D(o), u = (e) => {
					S(e, {
						tone: "warn",
						icon: "clock",
						children: (e, t) => {
							var n = _t(), r = k(n, !0);
							O((e) => G(r, e), [() => X("panel.dataOld", { age: F(c) })]), W(e, n);
						},
						$$slots: { default: !0 }
					});
				}, d = a(() => F(n).confirmed && lt(F(n).confirmed, t.day));
				U(l, (e) => {
					F(d) && e(u);
				});
				var f = m(l, 2), p = E(f), g = (e) => {
					var n = yt(), r = E(n);
					j(r, { name: "plus" });
					var i = m(r, 1, !0);
					h(n), O((e) => G(i, e), [() => X("tie.add")]), s("click", n, function(...e) {
						t.onAdd?.apply(this, e);
					}), W(e, n);
				};
				U(p, (e) => {
					t.onAdd && e(g);
				});
				var _ = m(p, 2), v = (e) => {
					var n = bt(), r = E(n);
					ft(r, { name: "middle" });
					var i = m(r, 1, !0);
					h(n), O((e) => G(i, e), [() => X("panel.middle")]), s("click", n, function(...e) {
						t.onMiddle?.apply(this, e);
					}), W(e, n);
				};
				U(_, (e) => {
					F(r) || e(v);
				});
				var y = m(_, 2), b = E(y), x = k(b, !0), ee = m(b, 2), te = k(ee, !0);
				h(y), h(f);
				var C = m(f, 2), w = E(C), T = E(w), A = m(T), ne = k(A, !0);
				h(w);
				var M = m(w, 2), N = (e) => {
					var t = xt(), n = k(t, !0);
					O((e) => G(n, e), [() => X("panel.none")]), W(e, t);
				};
				U(M, (e) => {
					F(n).ties === 0 && e(N);
				});
				var P = m(M, 2);
				K(P, 21, () => t.row.contacts, Ge, (e, n) => {
					let r = () => F(n).node, i = () => F(n).tie;
					var a = Tt(), o = E(a);
					B(o, {
						get kind() {
							return r().kind;
						},
						get ring() {
							return r().schakel;
						}
					});
					var c = m(o, 2), l = E(c), u = k(l, !0), d = m(l), f = k(d, !0);
					h(c);
					var p = m(c, 2), g = E(p), _ = (e) => {
						var n = St(), r = D(n), a = k(r, !0), o = m(r), s = k(o, !0);
						O((e, t) => {
							G(a, e), G(s, t);
						}, [() => ct(i().confirmed, t.day), () => X("panel.confirmed", { age: ct(i().confirmed, t.day) })]), W(e, n);
					}, v = (e) => {
						var t = Ct(), n = k(t, !0);
						O((e) => G(n, e), [() => X("panel.unknownAge")]), W(e, t);
					};
					U(g, (e) => {
						i().confirmed ? e(_) : e(v, -1);
					});
					var y = m(g, 2), b = (e) => {
						var t = wt(), n = k(t, !0);
						O((e) => G(n, e), [() => X("panel.old")]), W(e, t);
					};
					U(y, (e) => {
						i().old && e(b);
					}), h(p), h(a), O((e) => {
						G(u, r().label), G(f, e);
					}, [() => i().kinds.map(t.tieWord).join(", ")]), s("click", l, () => t.onSelect(r().id)), W(e, a);
				}), h(P);
				var re = m(P, 2), ie = (e) => {
					var n = Et(), r = k(n, !0);
					O((e) => G(r, e), [() => X("panel.notHere", { n: t.row.more })]), W(e, n);
				};
				U(re, (e) => {
					t.row.more && e(ie);
				}), h(C);
				var I = m(C, 2), L = (e) => {
					var n = Ot(), r = E(n), i = k(r, !0), a = m(r, 2);
					K(a, 21, () => t.proposed, (e) => e.id, (e, n) => {
						var r = Dt(), i = E(r);
						B(i, {
							get kind() {
								return F(n).kind;
							},
							get ring() {
								return F(n).schakel;
							}
						});
						var a = m(i), o = E(a), c = k(o, !0), l = m(o), u = k(l, !0);
						h(a), h(r), O((e) => {
							G(c, F(n).label), G(u, e);
						}, [() => X("panel.proposal")]), s("click", o, () => t.onSelect(F(n).id)), W(e, r);
					}), h(a), h(n), O((e) => G(i, e), [() => X("panel.proposals")]), W(e, n);
				};
				U(I, (e) => {
					t.proposed.length && e(L);
				});
				var ae = m(I, 2), R = E(ae), oe = k(R, !0), z = m(R), se = k(z, !0);
				h(ae), O((e, n, r, i, a, o) => {
					V(b, "href", t.href), G(x, e), G(te, n), G(T, `${r ?? ""} `), G(ne, i), G(oe, a), G(se, o);
				}, [
					() => X("panel.open"),
					() => X("panel.path"),
					() => X("panel.contacts"),
					() => X("panel.known", { n: F(n).ties }),
					() => F(c) ? X("panel.data", { age: F(c) }) : X("panel.dataUnknown"),
					() => X("contacts.maybeMore")
				]), s("click", ee, function(...e) {
					t.onPath?.apply(this, e);
				}), W(e, o);
			},
			$$slots: {
				mark: !0,
				under: !0,
				default: !0
			}
		});
	}
	v();
}
N(["click"]);
// src/map/AddContact.svelte
var jt = J("<!> <!>", 1);
function Mt(e, t) {
	I(t, !0);
	let n = () => nt(() => import("./AddTieForm.js").then((e) => e.n), [], import.meta.url);
	{
		let r = a(() => X("tie.add.title", { who: t.actor.label }));
		tt(e, {
			id: "toevoegen",
			get title() {
				return F(r);
			},
			get onClose() {
				return t.onDone;
			},
			children: (e, r) => {
				var i = jt(), o = D(i);
				Qe(o, {});
				var s = m(o, 2);
				Fe(s, n, null, (e, n) => {
					var r = a(() => {
						var { default: e } = F(n);
						return { AddTieForm: e };
					}), i = a(() => F(r).AddTieForm), o = fe(), s = D(o);
					{
						let e = a(() => H()?.schema.ties ?? []);
						Ne(s, () => F(i), (n, r) => {
							r(n, {
								get actor() {
									return t.actor;
								},
								get ties() {
									return F(e);
								},
								get find() {
									return Be;
								},
								get add() {
									return ze;
								},
								get onCancel() {
									return t.onDone;
								},
								onAdded: (e) => {
									t.onDone(), Oe(X("saved.tie"), e.version);
								}
							});
						});
					}
					W(e, o);
				}, (e) => {
					{
						let t = a(() => new p(0, null));
						Re(e, {
							get failure() {
								return F(t);
							},
							onRetry: () => location.reload()
						});
					}
				}), W(e, i);
			},
			$$slots: { default: !0 }
		});
	}
	v();
}
// src/map/question.ts
var Nt = [
	"neighbourhood",
	"support",
	"own",
	"organisations",
	"participation"
], Pt = [
	"Resident",
	"Professional",
	"Team",
	"Organisation",
	"Initiative",
	"Facility",
	"Course",
	"CircleEntry"
], Ft = [
	"0",
	"1",
	"2"
], It = {
	hops: 1,
	kinds: [],
	lines: [],
	net: "neighbourhood"
};
function Lt(e) {
	let t = Number(e.get("n") ?? 1), n = e.get("op"), r = Yt(e.get("b"));
	return {
		focus: Kt(e.get("f")),
		hops: [
			1,
			2,
			3
		].includes(t) ? t : 1,
		theme: Kt(e.get("t")),
		kinds: qt(e.get("s"), Pt),
		lines: qt(e.get("l"), Ft),
		age: e.get("a") === "fresh" ? "fresh" : e.get("a") === "old" ? "old" : void 0,
		net: Nt.find((t) => t === e.get("net")) ?? "neighbourhood",
		day: n?.length === 10 ? R(n) ?? void 0 : void 0,
		path: Jt(e.get("pad")),
		box: r === Gt ? void 0 : r,
		all: r === Gt || void 0
	};
}
function Rt(e) {
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
		b: e.box?.join(",") ?? (e.all ? Gt : void 0)
	};
}
var zt = (e) => !!(e.focus || e.theme || e.kinds.length || e.lines.length || e.age || e.path || e.box || e.all), Bt = (e) => ({
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
}), Vt = [
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
], Ht = (e) => Vt.filter((t) => {
	let n = e[t];
	return Array.isArray(n) ? n.length > 0 : n !== void 0 && n !== It[t];
}), Ut = (e, t) => ({
	...e,
	[t]: It[t],
	...t === "focus" ? { hops: 1 } : {}
});
function Wt(e, t, n) {
	let r = e.length ? e : n, i = n.filter((e) => e === t ? !r.includes(e) : r.includes(e));
	return i.length === n.length ? [] : i;
}
var Gt = "alles";
function Kt(e) {
	return e && /^[\w-]{1,40}$/.test(e) ? e : void 0;
}
function qt(e, t) {
	let n = e?.split(",") ?? [];
	return t.filter((e) => n.includes(e));
}
function Jt(e) {
	let [t, n, ...r] = e?.split("~").map(Kt) ?? [];
	return t && n && t !== n && r.length === 0 ? [t, n] : void 0;
}
function Yt(e) {
	if (e === Gt) return Gt;
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
var Xt = 150, Zt = (e, t, n) => Ee("get", "/v1/areas/{code}/map", {
	path: { code: e },
	query: Bt(t),
	signal: n
}), Qt = (e, t, { net: n, day: r }, i) => Ee("get", "/v1/areas/{code}/map", {
	path: { code: e },
	query: {
		net: n,
		date: r,
		ids: t.slice(0, Xt).join(",")
	},
	signal: i
}), $t = (e, { net: t, day: n }, r) => Ee("get", "/v1/areas/{code}/overview", {
	path: { code: e },
	query: {
		net: t,
		date: n
	},
	signal: r
}), en = (e, t, n, r) => Ee("get", "/v1/actors/{id}/paths", {
	path: { id: e },
	query: {
		to: t,
		net: n,
		limit: 5
	},
	signal: r
});
// src/map/answer.ts
async function tn(e, t, n) {
	return t.path ? nn(e, t, t.path, n) : zt(t) ? {
		asked: t,
		view: await Zt(e, t, n)
	} : {
		asked: t,
		overview: await $t(e, t, n)
	};
}
async function nn(e, t, [n, r], i) {
	let a = await en(n, r, t.net, i), o = a.paths.flatMap((e) => e.steps.map((e) => e.to.id));
	return {
		asked: t,
		paths: a,
		view: await Qt(e, [...new Set([
			n,
			...o,
			r
		])], t, i)
	};
}
// src/map/ArrangementBar.svelte
var rn = (e, t = te, n = te, r = te, i = te) => {
	var a = an(), o = E(a), c = (e) => {
		ft(e, { get name() {
			return r();
		} });
	}, l = (e) => {
		j(e, { get name() {
			return i();
		} });
	};
	U(o, (e) => {
		r() ? e(c) : i() && e(l, 1);
	});
	var u = m(o), d = k(u, !0);
	h(a), O(() => {
		V(a, "title", t()), G(d, t());
	}), s("click", a, function(...e) {
		n()?.apply(this, e);
	}), W(e, a);
}, an = J("<button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button>"), on = J("<div class=\"map-tools__arrange\"><!> <!> <button class=\"button\" type=\"button\"><!><span class=\"map-tools__word\"> </span></button></div>"), sn = J("<div><button class=\"button\" type=\"button\"><!><span class=\"map-tools__word\"> </span></button></div>"), cn = J("<div class=\"map-tools no-print\" role=\"group\"><!> <!> <div><!> <!> <!> <!></div></div>");
function ln(e, t) {
	I(t, !0);
	var n = cn(), r = E(n), i = (e) => {
		var n = on(), r = E(n), i = (e) => {
			{
				let n = a(() => X("bar.undo"));
				rn(e, () => F(n), () => t.onUndo, () => void 0, () => "undo");
			}
		};
		U(r, (e) => {
			t.arrangement.canUndo && e(i);
		});
		var o = m(r, 2), c = (e) => {
			{
				let n = a(() => X("bar.redo"));
				rn(e, () => F(n), () => t.onRedo, () => "redo", () => void 0);
			}
		};
		U(o, (e) => {
			t.arrangement.canRedo && e(c);
		});
		var l = m(o, 2), u = E(l);
		j(u, { name: "refresh" });
		var d = m(u), f = k(d, !0);
		h(l), h(n), O((e) => G(f, e), [() => X("bar.rearrange")]), s("click", l, function(...e) {
			t.onRearrange?.apply(this, e);
		}), W(e, n);
	};
	U(r, (e) => {
		t.mayArrange && e(i);
	});
	var o = m(r, 2), c = (e) => {
		var n = sn(), r = E(n), i = E(r);
		ft(i, { name: "pin" });
		var a = m(i), o = k(a, !0);
		h(r), h(n), O((e) => G(o, e), [() => X("bar.share")]), s("click", r, function(...e) {
			t.onShare?.apply(this, e);
		}), W(e, n);
	};
	U(o, (e) => {
		t.mayShare && t.arrangement.draft && e(c);
	});
	var l = m(o, 2), u = E(l);
	{
		let e = a(() => X("bar.fit"));
		rn(u, () => F(e), () => t.onFit, () => "fit", () => void 0);
	}
	var d = m(u, 2);
	{
		let e = a(() => X("bar.in"));
		rn(d, () => F(e), () => t.onIn, () => void 0, () => "plus");
	}
	var f = m(d, 2);
	{
		let e = a(() => X("bar.out"));
		rn(f, () => F(e), () => t.onOut, () => "minus", () => void 0);
	}
	var p = m(f, 2);
	{
		let e = a(() => X("bar.help"));
		rn(p, () => F(e), () => t.onHelp, () => void 0, () => "help");
	}
	h(l), h(n), O((e) => V(n, "aria-label", e), [() => X("bar.label")]), W(e, n), v();
}
N(["click"]);
// src/map/ArrangementNotice.svelte
var un = J("<div class=\"changed map-changed\"><!><p> </p> <button class=\"button button--secondary button--sm\" type=\"button\"> </button> <button class=\"button button--quiet button--sm\" type=\"button\"> </button></div>"), dn = J("<div class=\"no-print\" role=\"status\"><!></div>");
function fn(e, t) {
	I(t, !0);
	let n = M(""), r = a(() => t.arrangement.shared?.newer && t.arrangement.shared.at !== F(n) ? t.arrangement.shared : void 0);
	var i = dn(), o = E(i), c = (e) => {
		var i = un(), a = E(i);
		j(a, { name: "refresh" });
		var o = m(a), c = k(o, !0), l = m(o, 2), u = k(l, !0), d = m(l, 2), f = k(d, !0);
		h(i), O((e, t, n) => {
			G(c, e), G(u, t), G(f, n);
		}, [
			() => X("newer.text", { who: F(r).by }),
			() => X("newer.look"),
			() => X("newer.later")
		]), s("click", l, () => t.onLook(F(r).by)), s("click", d, () => T(n, F(r).at, !0)), W(e, i);
	};
	U(o, (e) => {
		F(r) && e(c);
	}), h(i), W(e, i), v();
}
N(["click"]);
// src/map/asof.ts
var pn = (e) => `${e.slice(0, 7)}-01`;
function mn(e, t) {
	let n = e && e < t ? e : t, r = pn(n.length >= 7 ? n : `${n.slice(0, 4)}-01-01`);
	return {
		first: r,
		today: t,
		last: re(r, pn(t)) + 1
	};
}
function hn({ first: e, last: t }, n) {
	if (n >= t) return;
	let [r = 0, i = 1] = e.split("-").map(Number);
	return new Date(Date.UTC(r, i - 1 + Math.max(0, n), 1)).toISOString().slice(0, 10);
}
function gn(e, t) {
	return !t || t >= e.today ? e.last : Math.min(e.last - 1, re(e.first, t));
}
function _n(e, t) {
	let n = Array.from({ length: e.last }, (t, n) => ({
		year: hn(e, n).slice(0, 4),
		index: n
	})).filter(({ index: t }) => hn(e, t).slice(5, 7) === "01"), r = Math.max(1, Math.ceil(n.length / t));
	return n.filter((e, t) => (n.length - 1 - t) % r == 0);
}
// src/map/AsOf.svelte
var vn = J("<span> </span>"), yn = J("<div class=\"as-of no-print\"><label for=\"op-schuif\"> <output for=\"op-schuif\"> </output></label> <div class=\"as-of__track\"><input id=\"op-schuif\" type=\"range\" min=\"0\" step=\"1\"/> <div class=\"as-of__years\" aria-hidden=\"true\"></div></div> <div class=\"as-of__steps\"><button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div> <!></div>");
function bn(e, t) {
	I(t, !0);
	let n = ee(), i = a(() => mn(t.since, n)), o = a(() => _n(F(i), 4)), c = M(void 0), l = a(() => F(c) ?? gn(F(i), t.day)), u = a(() => F(c) === void 0 ? t.day : hn(F(i), F(c))), d = a(() => r(F(u) ?? n)), f = (e) => `${(100 * e / Math.max(1, F(i).last)).toFixed(2)}%`;
	function p(e) {
		T(c, void 0);
		let n = hn(F(i), Math.max(0, e));
		n !== t.day && t.onDay(n);
	}
	let g = () => p(t.day && hn(F(i), F(l)) !== t.day ? F(l) : F(l) - 1), _ = (e) => (t) => t.style.setProperty("inset-inline-start", e), y = (e) => (t) => t.style.setProperty("--at", e);
	var b = yn(), S = E(b), te = E(S), C = m(te), w = k(C, !0);
	h(S);
	var D = m(S, 2), A = E(D);
	x(A);
	var j = m(A, 2);
	K(j, 21, () => F(o), ({ year: e, index: t }) => e, (e, t) => {
		let n = () => F(t).year, r = () => F(t).index;
		var i = vn(), a = k(i, !0);
		he(i, () => _(f(r()))), O(() => G(a, n())), W(e, i);
	}), h(j), h(D), he(D, () => y(f(F(l))));
	var ne = m(D, 2), N = E(ne), P = E(N);
	ft(P, { name: "left" });
	var re = m(P), ie = k(re, !0);
	h(N);
	var L = m(N, 2), ae = E(L);
	ft(ae, { name: "right" });
	var R = m(ae), oe = k(R, !0);
	h(L), h(ne);
	var z = m(ne, 2);
	{
		let e = a(() => X("asOf.field"));
		Xe(z, {
			id: "op",
			get label() {
				return F(e);
			},
			get value() {
				return t.day;
			},
			get onChange() {
				return t.onDay;
			}
		});
	}
	h(b), O((e, t, n, r) => {
		G(te, `${e ?? ""} `), G(w, F(d)), V(A, "max", F(i).last), ue(A, F(l)), V(A, "aria-valuetext", t), G(ie, n), G(oe, r);
	}, [
		() => X("asOf.label"),
		() => F(u) ? F(d) : X("asOf.today", { date: F(d) }),
		() => X("asOf.before"),
		() => X("asOf.after")
	]), s("input", A, (e) => T(c, Number(e.currentTarget.value), !0)), s("change", A, (e) => p(Number(e.currentTarget.value))), s("click", N, g), s("click", L, () => p(F(l) + 1)), W(e, b), v();
}
N([
	"input",
	"change",
	"click"
]);
// src/map/BeginPanel.svelte
var xn = J("<li><!><span><a> </a></span></li>"), Sn = J("<div><h3> </h3> <ul class=\"ties\"></ul></div>"), Cn = J("<p class=\"muted\"> </p> <!> <!> <div class=\"panel-actions\"><button class=\"button button--secondary\" type=\"button\"> </button> <button class=\"button button--secondary\" type=\"button\"><!> </button></div>", 1);
function wn(e, t) {
	I(t, !0);
	{
		let n = a(() => X("begin.title")), r = a(() => X("panel.gripBegin"));
		gt(e, {
			get heading() {
				return F(n);
			},
			get grip() {
				return F(r);
			},
			inPage: !0,
			children: (e, n) => {
				var r = Cn(), i = D(r), o = k(i, !0), c = m(i, 2);
				{
					let e = a(() => X("begin.who"));
					rt(c, {
						id: "begin",
						get label() {
							return F(e);
						},
						get kinds() {
							return Pt;
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
				var l = m(c, 2), u = (e) => {
					var n = Sn(), r = E(n), i = k(r, !0), a = m(r, 2);
					K(a, 21, () => t.starts, (e) => e.id, (e, n) => {
						var r = xn(), i = E(r);
						B(i, {
							get kind() {
								return F(n).kind;
							},
							ring: !0
						});
						var a = m(i), o = E(a), s = k(o, !0);
						h(a), h(r), O((e) => {
							V(o, "href", e), G(s, F(n).label);
						}, [() => t.hrefOf(F(n).id)]), W(e, r);
					}), h(a), h(n), O((e) => G(i, e), [() => X("begin.starts")]), W(e, n);
				};
				U(l, (e) => {
					t.starts.length && e(u);
				});
				var d = m(l, 2), f = E(d), p = k(f, !0), g = m(f, 2), _ = E(g);
				ft(_, { name: "path" });
				var v = m(_, 1, !0);
				h(g), h(d), O((e, t, n) => {
					G(o, e), G(p, t), G(v, n);
				}, [
					() => X("begin.text"),
					() => X("begin.all", { n: t.most }),
					() => X("begin.path")
				]), s("click", f, function(...e) {
					t.onAll?.apply(this, e);
				}), s("click", g, function(...e) {
					t.onPath?.apply(this, e);
				}), W(e, r);
			},
			$$slots: { default: !0 }
		});
	}
	v();
}
N(["click"]);
// src/map/Crumbs.svelte
var Tn = J("<li aria-current=\"location\"> </li>"), En = J("<li><a> </a></li>"), Dn = J("<nav class=\"crumbs no-print\"><ol><li><a> </a></li> <!></ol></nav>");
function On(e, t) {
	I(t, !0);
	var n = fe(), r = D(n), i = (e) => {
		var n = Dn(), r = E(n), i = E(r), a = E(i), o = k(a, !0);
		h(i);
		var s = m(i, 2);
		K(s, 19, () => t.crumbs, ({ href: e, label: t }) => e, (e, n, r) => {
			let i = () => F(n).href, a = () => F(n).label;
			var o = fe(), s = D(o), c = (e) => {
				var t = Tn(), n = k(t, !0);
				O(() => G(n, a())), W(e, t);
			}, l = (e) => {
				var t = En(), n = E(t), r = k(n, !0);
				h(t), O(() => {
					V(n, "href", i()), G(r, a());
				}), W(e, t);
			};
			U(s, (e) => {
				F(r) === t.crumbs.length - 1 ? e(c) : e(l, -1);
			}), W(e, o);
		}), h(r), h(n), O((e) => {
			V(n, "aria-label", e), V(a, "href", t.areaHref), G(o, t.areaName);
		}, [() => X("crumbs")]), W(e, n);
	};
	U(r, (e) => {
		t.crumbs.length && e(i);
	}), W(e, n), v();
}
// src/map/crumbs.ts
function kn(e, t) {
	if (!t) return [];
	let n = e.indexOf(t);
	return n >= 0 ? e.slice(0, n + 1) : [...e, t];
}
// src/map/camera.ts
var An = .08, jn = 1.7, Mn = .6, Nn = 1.4, Pn = (e, t, n) => Math.min(n, Math.max(t, e)), Fn = (e, t) => ({
	x: t.x * e.scale + e.x,
	y: t.y * e.scale + e.y
}), In = (e, t) => ({
	x: (t.x - e.x) / e.scale,
	y: (t.y - e.y) / e.scale
});
function Ln(e) {
	let t = {
		left: Infinity,
		top: Infinity,
		right: -Infinity,
		bottom: -Infinity
	};
	for (let { x: n, y: r } of e) t.left = Math.min(t.left, n), t.right = Math.max(t.right, n), t.top = Math.min(t.top, r), t.bottom = Math.max(t.bottom, r);
	return t.left <= t.right ? t : null;
}
function Rn(e, t, n, r = An) {
	let i = {
		width: Math.max(1, t.width - n.left - n.right),
		height: Math.max(1, t.height - n.top - n.bottom)
	}, a = Math.max(1, e.right - e.left), o = Math.max(1, e.bottom - e.top), s = Pn(Math.min(i.width / a, i.height / o), r, jn);
	return {
		scale: s,
		x: n.left + i.width / 2 - (e.left + e.right) / 2 * s,
		y: n.top + i.height / 2 - (e.top + e.bottom) / 2 * s
	};
}
function zn(e, t, n, r, i = An) {
	let a = Rn(e, n, r, i);
	if (!t || a.scale >= Mn) return a;
	let o = {
		x: (r.left + n.width - r.right) / 2,
		y: (r.top + n.height - r.bottom) / 2
	};
	return {
		scale: Mn,
		x: o.x - t.x * Mn,
		y: o.y - t.y * Mn
	};
}
function Bn(e, t, n, r = An) {
	let i = Pn(e.scale * t, r, 4), a = i / e.scale;
	return {
		scale: i,
		x: n.x - (n.x - e.x) * a,
		y: n.y - (n.y - e.y) * a
	};
}
var Vn = (e, t, n) => ({
	...e,
	x: e.x + t,
	y: e.y + n
});
function Hn(e, t, n) {
	let r = Math.min(80, n.width / 4, n.height / 4);
	return {
		...e,
		x: Pn(e.x, r - t.right * e.scale, n.width - r - t.left * e.scale),
		y: Pn(e.y, r - t.bottom * e.scale, n.height - r - t.top * e.scale)
	};
}
function Un(e, t, n, r) {
	let i = Fn(e, t), a = Pn(i.x, r.left, Math.max(r.left, n.width - r.right)), o = Pn(i.y, r.top, Math.max(r.top, n.height - r.bottom));
	return Vn(e, a - i.x, o - i.y);
}
var Wn = (e, t, n) => Vn(e, (n.width - t.width) / 2, (n.height - t.height) / 2), Z = Ue({
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
}), Gn = 140, Kn = {
	left: 60,
	top: 30,
	right: 60,
	bottom: 40
}, qn = class {
	moved;
	content;
	insets;
	least;
	centre;
	#e = M(1);
	get scale() {
		return F(this.#e);
	}
	set scale(e) {
		T(this.#e, e, !0);
	}
	#t = M({
		left: 0,
		top: 0,
		right: 0,
		bottom: 0
	});
	get sight() {
		return F(this.#t);
	}
	set sight(e) {
		T(this.#t, e);
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
	#a = null;
	constructor(e, t, n, r = An, i = () => null) {
		this.moved = e, this.content = t, this.insets = n, this.least = r, this.centre = i;
	}
	get stage() {
		return this.#n;
	}
	resized(e) {
		if (this.#a) return;
		let t = this.#n;
		this.#n = e, e.width !== 0 && e.height !== 0 && (this.#r === "fit" ? this.fit() : this.#r === "open" || t.width === 0 ? this.open() : this.#c(Wn(this.camera, t, e), !0));
	}
	fit() {
		this.#o("fit", (e, t) => Rn(e, t, this.#a ? Kn : this.insets, this.least));
	}
	open() {
		this.#o("open", (e, t) => zn(e, this.centre(), t, this.insets, this.least));
	}
	#o(e, t) {
		let n = this.content();
		n && this.#n.width > 0 && this.#c(t(n, this.#n), !0), this.#r = e;
	}
	zoom(e, t = {
		x: this.#n.width / 2,
		y: this.#n.height / 2
	}) {
		this.#c(this.#s(Bn(this.camera, e, t, this.least)), !0);
	}
	pan(e, t) {
		this.#c(this.#s(Vn(this.camera, e, t)), !1);
	}
	reveal(e) {
		let t = Un(this.camera, e, this.#n, this.insets);
		(t.x !== this.camera.x || t.y !== this.camera.y) && this.#c(t, !0);
	}
	toUnits(e) {
		return In(this.camera, e);
	}
	print(e) {
		let t = this.#a;
		e === null != (t === null) && (e ? (this.#a = {
			camera: this.camera,
			stage: this.#n,
			whole: this.#r
		}, this.#n = e, this.fit()) : t && (this.#a = null, this.#n = t.stage, this.#c(t.camera, !0), this.#r = t.whole));
	}
	stop() {
		clearTimeout(this.#i);
	}
	#s(e) {
		let t = this.content();
		return t ? Hn(e, t, this.#n) : e;
	}
	#c(e, t) {
		let n = {
			...e,
			x: Math.round(e.x),
			y: Math.round(e.y)
		};
		this.#r = null, this.camera = e, this.moved(n), this.scale = e.scale, clearTimeout(this.#i), t ? this.#l() : this.#i = window.setTimeout(() => this.#l(), Gn);
	}
	#l() {
		let { x: e, y: t } = this.camera, { width: n, height: r } = this.#n;
		this.sight = {
			left: -e,
			top: -t,
			right: n - e,
			bottom: r - t
		};
	}
}, Jn = 10, Yn = 350, Xn = .0018, Zn = 90;
function Qn(e, t) {
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
				if (Math.hypot(l.x - r.x, l.y - r.y) < Jn) return;
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
		let r = n - o.at < Yn && Math.hypot(e.x - o.x, e.y - o.y) < 20;
		o = {
			...e,
			at: r ? -Infinity : n
		}, t.tap(e, r);
	}
	function p(e) {
		if (!e.ctrlKey && !t.wheels()) return;
		e.preventDefault();
		let n = e.deltaY * (e.deltaMode === 1 ? 16 : e.deltaMode === 2 ? 400 : 1) * (e.ctrlKey ? 4 : 1);
		t.zoom(Math.exp(-Math.max(-90, Math.min(Zn, n)) * Xn), s(e));
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
var $n = 24, er = 7, tr = 10, nr = 14;
function rr(e, t) {
	if (e.length < 3) return null;
	let n = or(e), r = Math.max(...e.map(({ r: e }) => e)) + $n, i = t.filter((e) => dr(n, e) < r + e.r + er);
	if (i.length > nr) return null;
	let a = [];
	for (let t of i) {
		let i = ir(t, n, e, r);
		if (!i) return null;
		a.push(i);
	}
	let o = pr((e) => a.reduce((t, n) => Math.max(t, n.r - lr(e, n.from, n.to)), dr(n, e) - r), n, r);
	if (!o) return null;
	let s = hr(hr(o));
	return e.every((e) => fr(s, e)) && i.every((e) => !fr(s, e) && ur(s, e) >= e.r) ? s : null;
}
function ir(e, t, n, r) {
	let i = e.r + er, a = r + i + 20, o = t.flatMap((n, r) => {
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
		})).concat({ ...ar(e, n, i, s, a) });
	});
	o.sort((t, n) => Math.hypot(t.x - e.x, t.y - e.y) - Math.hypot(n.x - e.x, n.y - e.y));
	let s = o.find((t) => n.every((n) => lr(n, e, t) > i + Math.min(n.r, 10) + 2));
	return s ? {
		from: e,
		to: s,
		r: i
	} : null;
}
function ar(e, t, n, r, i) {
	let a = cr(e, t, n);
	return {
		x: t.x + (n.x - t.x) * a + r.x * i,
		y: t.y + (n.y - t.y) * a + r.y * i
	};
}
function or(e) {
	let t = [...e].sort((e, t) => e.x - t.x || e.y - t.y), n = (e) => {
		let t = [];
		for (let n of e) {
			for (; t.length > 1 && sr(t.at(-2), t.at(-1), n) <= 0;) t.pop();
			t.push(n);
		}
		return t.slice(0, -1);
	}, r = [...n(t), ...n(t.reverse())];
	return r.length > 0 ? r : t.slice(0, 1);
}
var sr = (e, t, n) => (t.x - e.x) * (n.y - e.y) - (t.y - e.y) * (n.x - e.x);
function cr(e, t, n) {
	let r = n.x - t.x, i = n.y - t.y, a = r * r + i * i;
	return a === 0 ? 0 : Math.min(1, Math.max(0, ((e.x - t.x) * r + (e.y - t.y) * i) / a));
}
function lr(e, t, n) {
	let r = cr(e, t, n), i = e.x - t.x - (n.x - t.x) * r, a = e.y - t.y - (n.y - t.y) * r;
	return Math.sqrt(i * i + a * a);
}
function ur(e, t) {
	let n = Infinity;
	for (let r = 0, i = e.length - 1; r < e.length; i = r++) n = Math.min(n, lr(t, e[i], e[r]));
	return n;
}
var dr = (e, t) => fr(e, t) ? 0 : ur(e, t);
function fr(e, t) {
	let n = !1;
	for (let r = 0, i = e.length - 1; r < e.length; i = r++) {
		let a = e[r], o = e[i];
		a.y > t.y != o.y > t.y && t.x < (o.x - a.x) * (t.y - a.y) / (o.y - a.y) + a.x && (n = !n);
	}
	return n;
}
function pr(e, t, n) {
	let r = n + 20, i = Math.min(...t.map(({ x: e }) => e)) - r, a = Math.min(...t.map(({ y: e }) => e)) - r, o = Math.ceil((Math.max(...t.map(({ x: e }) => e)) + r - i) / tr) + 1, s = Math.ceil((Math.max(...t.map(({ y: e }) => e)) + r - a) / tr) + 1, c = new Float64Array(o * s);
	for (let t = 0; t < c.length; t++) c[t] = e({
		x: i + t % o * tr,
		y: a + Math.floor(t / o) * tr
	});
	let l = new Map(), u = new Map(), d = (e, t) => {
		let n = Math.min(e, t) * 2 + (Math.abs(e - t) === 1 ? 0 : 1), r = c[e] / (c[e] - c[t]), [s, l] = [e % o + (t % o - e % o) * r, Math.floor(e / o) + (Math.floor(t / o) - Math.floor(e / o)) * r];
		return u.set(n, {
			x: i + s * tr,
			y: a + l * tr
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
	return mr(l, u);
}
function mr(e, t) {
	let [n] = e.keys();
	if (n === void 0) return null;
	let r = [], i = n;
	do
		r.push(t.get(i)), i = e.get(i);
	while (i !== void 0 && i !== n && r.length <= e.size);
	return i === n && r.length === e.size ? r : null;
}
var hr = (e) => e.flatMap((t, n) => {
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
function gr(e, t, n) {
	let r = new Map([...t].map(([e, { x: t, y: n, reach: r }]) => [e, {
		x: t,
		y: n,
		r
	}]));
	return e.flatMap((e, t) => {
		let i = new Set(e.members.filter((e) => r.has(e)));
		if (i.size < 3) return [];
		let a = rr([...r].filter(([e]) => i.has(e)).map(([, e]) => e), [...r].filter(([e]) => !i.has(e)).map(([, e]) => e))?.map(({ x: e, y: t }) => ({
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
var _r = (e, t) => `M${e.map(({ x: e, y: n }) => `${(e * t).toFixed(1)} ${(n * t).toFixed(1)}`).join("L")}Z`, vr = {
	ArrowRight: "right",
	ArrowDown: "down",
	ArrowLeft: "left",
	ArrowUp: "up"
}, yr = {
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
}, br = {
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
function xr({ key: e, shiftKey: t, altKey: n, ctrlKey: r, metaKey: i }, a) {
	if (r || i) return !1;
	let o = vr[e];
	if (o) return t ? a.pan(yr[o]) : n || a.moving() ? a.move(yr[o]) : a.walk(o), !0;
	let s = n ? void 0 : br[e];
	return s?.(a), s !== void 0;
}
// src/map/size.ts
var Sr = 9, Cr = 24, wr = 7.6, Tr = (e) => Math.min(Cr, Math.max(Sr, wr * Math.sqrt(e))), Er = 5.5, Dr = (e) => Math.min(1, Math.max(.45, e * 1.4)), Or = (e) => e.toFixed(1);
function kr(e, t, n) {
	let r = Dr(n), i = new Map();
	for (let a of e) {
		let { x: e, y: o } = t.get(a.id) ?? a, s = C(a.kind), c = Tr(a.ties) * r, l = s === "activiteit" ? c * 1.25 : s === "organisatie" ? c * 1.1 : c, u = a.schakel ? l + Er * Math.max(.7, r) : null;
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
function Ar(e, t, n) {
	let [r, i] = [t.x - e.x, t.y - e.y], a = Math.hypot(r, i), [o, s] = [e.reach + 2.5, t.reach + n];
	return a <= o + s ? null : [{
		x: e.x + r * o / a,
		y: e.y + i * o / a
	}, {
		x: t.x - r * s / a,
		y: t.y - i * s / a
	}];
}
var jr = (e, t) => `M${Or(e.x)} ${Or(e.y)}L${Or(t.x)} ${Or(t.y)}`;
function Mr(e, t, n) {
	return e.flatMap((e) => {
		let [r, i] = [t.get(e.from), t.get(e.to)], a = r && i && Ar(r, i, e.directed ? 4 : 2.5);
		if (!a) return [];
		let [o, s] = a;
		return [{
			key: `${e.from} ${e.to} ${e.kinds.join()}`,
			d: jr(o, s),
			tie: e,
			strong: n.has(e.from) || n.has(e.to),
			from: o,
			to: s
		}];
	});
}
function Nr(e, t) {
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
			d: Pr(l, u, d),
			at: l
		}];
	});
}
function Pr(e, t, n) {
	let [r, i, a] = [
		e(t),
		e((t + n) / 2),
		e(n)
	], o = {
		x: 2 * i.x - (r.x + a.x) / 2,
		y: 2 * i.y - (r.y + a.y) / 2
	};
	return `M${Or(r.x)} ${Or(r.y)}Q${Or(o.x)} ${Or(o.y)} ${Or(a.x)} ${Or(a.y)}`;
}
function Fr(e, t) {
	let n = e.flatMap((e) => t.get(e) ?? []);
	return n.length < 2 ? "" : `M${n.map(({ x: e, y: t }) => `${Or(e)} ${Or(t)}`).join("L")}`;
}
function Ir(e, t) {
	let n = 5 * Math.max(.5, Dr(t)), r = new Map();
	return e.x.forEach((i, a) => {
		let o = C(e.kinds[e.kind[a]]), s = r.get(o) ?? [];
		s.push(g(o, i * t, e.y[a] * t, n)), r.set(o, s);
	}), [...r].map(([e, t]) => ({
		sort: e,
		d: t.join("")
	}));
}
var Lr = (e, t) => e.from.map((n, r) => {
	let i = e.to[r];
	return jr({
		x: e.x[n] * t,
		y: e.y[n] * t
	}, {
		x: e.x[i] * t,
		y: e.y[i] * t
	});
}).join("");
function Rr(e, t, n) {
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
var zr = Y("<marker viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"11\" markerHeight=\"11\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 1L10 5L0 9Z\"></path></marker>"), Br = Y("<path class=\"hull\"></path>"), Vr = Y("<path class=\"dot\"></path>"), Hr = Y("<path class=\"trail\"></path>"), Ur = Y("<path></path>"), Wr = Y("<path class=\"e e--proposal\"></path>"), Gr = Y("<circle></circle>"), Kr = Y("<g><!><path></path></g>"), qr = Y("<text dy=\".35em\"> </text>"), Jr = Y("<svg class=\"net map\" aria-hidden=\"true\" focusable=\"false\"><defs></defs><!><path class=\"e e--context\"></path><!><!><!><!><!><!></svg>");
function Yr(e, t) {
	let n = ge();
	I(t, !0);
	let r = a(() => Ir(t.dots, t.scale)), i = a(() => Lr(t.dots, t.scale));
	var o = Jr(), s = E(o);
	K(s, 20, () => ["", "arrow--strong"], (e) => e, (e, t) => {
		var r = zr(), i = k(r);
		O(() => {
			V(r, "id", `${n}${t ?? ""}`), q(i, 0, Ce(["arrow", t]));
		}), W(e, r);
	}), h(s);
	var c = m(s);
	K(c, 17, () => t.groups, ({ key: e, outline: t }) => e, (e, n) => {
		let r = () => F(n).outline;
		var i = fe(), a = D(i), o = (e) => {
			var n = Br();
			O((e) => V(n, "d", e), [() => _r(r(), t.scale)]), W(e, n);
		};
		U(a, (e) => {
			r() && e(o);
		}), W(e, i);
	});
	var l = m(c), u = m(l);
	K(u, 17, () => F(r), ({ sort: e, d: t }) => e, (e, t) => {
		let n = () => F(t).d;
		var r = Vr();
		O(() => V(r, "d", n())), W(e, r);
	});
	var d = m(u), f = (e) => {
		var n = Hr();
		O((e) => V(n, "d", e), [() => Fr(t.trail, t.spots)]), W(e, n);
	};
	U(d, (e) => {
		t.trail.length > 1 && e(f);
	});
	var p = m(d);
	K(p, 17, () => t.lines, ({ key: e, d: t, tie: n, strong: r }) => e, (e, t) => {
		let r = () => F(t).d, i = () => F(t).tie, a = () => F(t).strong;
		var o = Ur();
		O(() => {
			q(o, 0, Ce([
				"e",
				`e--w${i().width}`,
				i().formal && "e--formal",
				a() && "e--strong",
				i().old && "e--old"
			])), V(o, "d", r()), V(o, "marker-end", i().directed ? `url(#${n}${a() && !i().old ? "arrow--strong" : ""})` : void 0);
		}), W(e, o);
	});
	var _ = m(p);
	K(_, 17, () => t.curves, ({ key: e, d: t }) => e, (e, t) => {
		let n = () => F(t).d;
		var r = Wr();
		O(() => V(r, "d", n())), W(e, r);
	});
	var y = m(_);
	K(y, 17, () => t.spots.values(), ({ node: { id: e }, sort: t, x: n, y: r, r: i, ring: a }) => e, (e, t) => {
		let n = () => F(t).node.id, r = () => F(t).sort, i = () => F(t).x, a = () => F(t).y, o = () => F(t).r, s = () => F(t).ring;
		var c = Kr(), l = E(c), u = (e) => {
			var t = Gr();
			O((e) => {
				q(t, 0, `ring k--${r() ?? ""}`), V(t, "r", e);
			}, [() => s().toFixed(1)]), W(e, t);
		};
		U(l, (e) => {
			s() && e(u);
		});
		var d = m(l);
		h(c), O((e, t, i) => {
			V(c, "data-id", n()), V(c, "transform", `translate(${e ?? ""} ${t ?? ""})`), q(d, 0, `n k--${r() ?? ""}`), V(d, "d", i);
		}, [
			() => i().toFixed(1),
			() => a().toFixed(1),
			() => g(r(), 0, 0, o())
		]), W(e, c);
	});
	var b = m(y);
	K(b, 17, () => t.labels, ({ id: e, text: t, sort: n, x: r, y: i, inGroup: a }) => e, (e, t) => {
		let n = () => F(t).text, r = () => F(t).sort, i = () => F(t).x, a = () => F(t).y, o = () => F(t).inGroup;
		var s = qr(), c = k(s, !0);
		O((e, t) => {
			q(s, 0, Ce([
				"t",
				`t--${r()}`,
				o() && "t--in-group"
			])), V(s, "x", e), V(s, "y", t), G(c, n());
		}, [() => i().toFixed(1), () => a().toFixed(1)]), W(e, s);
	}), h(o), O(() => {
		V(o, "viewBox", t.sheet ? `${t.sheet.left} ${t.sheet.top} ${t.sheet.right - t.sheet.left} ${t.sheet.bottom - t.sheet.top}` : void 0), V(l, "d", F(i));
	}), W(e, o), v();
}
// src/map/measure.ts
function Xr() {
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
var Zr = 6, Qr = 64, $r = (e, t) => e.left < t.right && e.right > t.left && e.top < t.bottom && e.bottom > t.top, ei = class {
	#e = new Map();
	add(e) {
		for (let t of this.#t(e)) {
			let n = this.#e.get(t);
			n ? n.push(e) : this.#e.set(t, [e]);
		}
	}
	hits(e) {
		for (let t of this.#t(e)) if (this.#e.get(t)?.some((t) => $r(e, t))) return !0;
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
		for (let t = Math.floor(e.left / Qr); t <= Math.floor(e.right / Qr); t++) for (let n = Math.floor(e.top / Qr); n <= Math.floor(e.bottom / Qr); n++) yield `${t},${n}`;
	}
}, ti = (e, { width: t, height: n }) => ({
	left: e.x - t / 2,
	right: e.x + t / 2,
	top: e.y - n / 2,
	bottom: e.y + n / 2
}), ni = (e, t) => t.x >= e.left && t.x <= e.right && t.y >= e.top && t.y <= e.bottom;
function ri(e, { width: t, height: n }, r) {
	let i = (e, t, n, r) => r - n < 2 * t ? e : Math.min(r - t, Math.max(n + t, e));
	return {
		x: i(e.x, t / 2, r.left + Zr, r.right - Zr),
		y: i(e.y, n / 2, r.top + Zr, r.bottom - Zr)
	};
}
function ii(e, { kept: t, shapes: n }, r) {
	let i = new ei(), a = new ei();
	for (let e of t) i.add(e);
	for (let e of n) a.add(e);
	let o = new Map();
	for (let t of [...e].sort((e, t) => t.importance - e.importance || (e.id < t.id ? -1 : 1))) {
		let e = ni(r, t.anchor), n = t.places.map((n) => {
			let i = e ? ri(n, t, r) : n;
			return {
				centre: i,
				box: ti(i, {
					width: t.width + 8,
					height: t.height
				})
			};
		}).filter(({ box: e }) => !i.hits(e)), s = n.find(({ box: e }) => !a.hits(e)) ?? ai(n, a, (t.insists ?? 0) * t.width * t.height);
		s && (i.add(s.box), o.set(t.id, s.centre));
	}
	return o;
}
function ai(e, t, n) {
	if (n === 0) return;
	let r = e.map((e) => ({
		option: e,
		area: t.area(e.box)
	})).sort((e, t) => e.area - t.area);
	return r[0] && r[0].area <= n ? r[0].option : void 0;
}
// src/map/naming.ts
var oi = 26, si = 45, ci = 12, li = {
	name: 18,
	outside: 18,
	proposal: 17,
	group: 18,
	age: 17
}, ui = (e) => e.length > oi ? `${e.slice(0, 25).trimEnd()}…` : e;
function di(e, t, n, r, i) {
	let a = [
		...pi(e, t, n),
		..._i(e, t),
		...vi(e, t),
		...xi(e, t)
	], o = ii(a, {
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
			inGroup: r !== "group" && s.some(({ outline: e }) => e && fr(e, a))
		}];
	});
}
function fi(e, t, n) {
	return {
		text: e,
		sort: t,
		width: n.widthOf(e, t),
		height: li[t] * n.enlarged
	};
}
function pi({ spots: e, lines: t }, n, { first: r, next: i, without: a }) {
	let o = [...e.values()].sort((e, t) => t.node.ties - e.node.ties).slice(0, ci), s = new Set([...r, ...o.map(({ node: e }) => e.id)]), c = mi(t);
	return [...e.values()].flatMap((e) => {
		let { node: t } = e;
		if (t.id === a) return [];
		let o = fi(ui(t.label), t.inArea ? "name" : "outside", n), l = (r.has(t.id) ? 600 : i.has(t.id) ? 300 : 0) + (t.schakel ? 30 : 0) + Math.min(200, t.ties);
		return [{
			...o,
			id: t.id,
			places: hi(e, o, c.get(t.id)),
			anchor: e,
			importance: l,
			insists: s.has(t.id) ? .2 : 0
		}];
	});
}
function mi(e) {
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
function hi({ x: e, y: t, reach: n }, { width: r, height: i }, a = [
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
var gi = [
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
function _i({ curves: e }, t) {
	return e.map(({ key: e, at: n }) => ({
		...fi(t.proposal, "proposal", t),
		id: `proposal ${e}`,
		places: gi.map(n),
		anchor: n(.5),
		importance: 1e3,
		insists: 1
	}));
}
function vi({ groups: e, spots: t, scale: n }, r) {
	return e.flatMap(({ key: e, group: i, outline: a }) => {
		let o = fi(ui(i.label), "group", r), s = i.members.flatMap((e) => t.get(e) ?? []), c = a?.map((e) => ({
			x: e.x * n,
			y: e.y * n
		})) ?? [], l = Ln(c.length > 0 ? c : s);
		if (!l) return [];
		let u = {
			x: (l.left + l.right) / 2,
			y: (l.top + l.bottom) / 2
		}, d = c.length > 0 ? yi(c, u) : bi(u, o.height);
		return [{
			...o,
			id: `group ${e}`,
			places: d,
			anchor: d[0],
			importance: 900,
			insists: 1
		}];
	});
}
function yi(e, t) {
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
var bi = ({ x: e, y: t }, n) => [
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
function xi({ lines: e, spots: t }, n) {
	return e.flatMap((e) => {
		if (!e.tie.old || t.size > si && !e.strong) return [];
		let r = fi(n.ageOf(e), "age", n), [i, a] = [e.to.x - e.from.x, e.to.y - e.from.y];
		if (Math.hypot(i, a) < r.width + 16) return [];
		let o = gi.slice(0, 5).map((t) => ({
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
var Si = [
	"right",
	"down",
	"left",
	"up"
], Ci = (e) => Si[(Si.indexOf(e) + 2) % 4];
function wi(e, t) {
	let n = new Map([...e].map((e) => [e, new Set()]));
	for (let { from: e, to: r } of t) e !== r && n.has(e) && n.has(r) && (n.get(e).add(r), n.get(r).add(e));
	return new Map([...n].map(([e, t]) => [e, [...t]]));
}
var Ti = (e, t) => Math.atan2(t.y - e.y, t.x - e.x);
function Ei(e, t) {
	let n = Math.abs(e - Si.indexOf(t) * (Math.PI / 2)) % (2 * Math.PI);
	return Math.min(n, 2 * Math.PI - n);
}
var Di = (e) => Si.reduce((t, n) => Ei(e, n) < Ei(e, t) ? n : t);
function Oi({ at: e, contacts: t }, n) {
	let r = e.get(n);
	if (!r) return [];
	let i = (t) => (Ti(r, e.get(t) ?? r) + Math.PI / 2 + 2 * Math.PI) % (2 * Math.PI);
	return [...t.get(n) ?? []].sort((e, t) => i(e) - i(t) || (e < t ? -1 : 1));
}
var ki = class {
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
		if (r?.at === t && Ci(r.by) === n && e.at.has(r.from)) return this.#e = null, r.from;
		let i = this.#n(e, t, n), a = i ?? Mi(e, t, n);
		return this.#e = a ? {
			from: t,
			by: n,
			at: a,
			contact: i !== null
		} : null, a;
	}
	#n(e, t, n) {
		let r = ji(e, t, n);
		if (r.length === 0) return null;
		let i = `${t} ${n}`, a = r[(r.indexOf(this.#t.get(i) ?? "") + 1) % r.length];
		return this.#t.set(i, a), a;
	}
}, Ai = 70 * Math.PI / 180;
function ji({ at: e, contacts: t }, n, r) {
	let i = e.get(n);
	if (!i) return [];
	let a = (t.get(n) ?? []).flatMap((t) => {
		let n = e.get(t);
		return n ? [{
			other: t,
			angle: Ti(i, n)
		}] : [];
	}), o = a.filter(({ angle: e }) => Di(e) === r);
	return (o.length > 0 ? o : a.filter(({ angle: e }) => Ei(e, r) < Ai)).sort((e, t) => Ei(e.angle, r) - Ei(t.angle, r) || (e.other < t.other ? -1 : 1)).map(({ other: e }) => e);
}
function Mi({ at: e }, t, n) {
	let r = e.get(t);
	if (!r) return null;
	let i = null;
	for (let [a, o] of e) {
		let e = Ei(Ti(r, o), n);
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
function Ni(e, { kindWord: t, proposals: n, contacts: r, at: i, cameFrom: a }) {
	let o = n.filter(({ from: t, to: n }) => t === e.id || n === e.id).length, s = a ? Oi({
		at: i,
		contacts: r
	}, a) : [];
	return [
		e.label,
		t(e.kind),
		e.schakel && Z("drawing.schakel"),
		!e.inArea && Z("drawing.outside"),
		Z("drawing.contacts", { n: e.ties }),
		o > 0 && Z("drawing.proposals", { n: o }),
		a && Z("drawing.place", {
			n: s.indexOf(e.id) + 1,
			of: s.length
		})
	].filter(Boolean).join(", ");
}
var Pi = 8, Fi = 24, Ii = {
	one: 29,
	two: 44
}, Li = (e) => Math.max(22, e.reach + 4);
function Ri(e) {
	let t = Li(e) + Pi - 2;
	return {
		left: e.x - t,
		right: e.x + t,
		top: e.y - t,
		bottom: e.y + t
	};
}
function zi(e, t, n, r, i) {
	let { x: a, y: o, node: s } = e, c = Math.max(n(s.label, 14 * r, 600), t ? n(t, 12 * r, 400) : 0) + Fi, l = (t ? Ii.two : Ii.one) * r, u = Li(e) + Pi, d = o + u + l > i.bottom - 4 && o < i.bottom ? o - u - l : o + u, f = a > i.left && a < i.right && i.right - i.left > c + 12 ? Math.min(i.right - c / 2 - 6, Math.max(i.left + c / 2 + 6, a)) : a;
	return {
		left: f - c / 2,
		right: f + c / 2,
		top: d,
		bottom: d + l
	};
}
// src/map/standing.svelte.ts
var Bi = 400, Vi = (e) => 1 - (1 - e) ** 3, Hi = class {
	#e = M(new Map());
	get at() {
		return F(this.#e);
	}
	set at(e) {
		T(this.#e, e);
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
			let a = Vi(Math.min(1, Math.max(0, (i - n) / Bi)));
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
}, Ui = {
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
}, Wi = 8;
function Gi(e, t) {
	if (!e) return Z("drawing.old");
	let n = re(e, t);
	return n < 24 ? Z("drawing.months", { n }) : Z("drawing.years", { n: Math.floor(n / 12) });
}
var Ki = (e, t, n) => ({
	proposal: Z("drawing.proposal"),
	ageOf: (t) => Gi(t.tie.confirmed, e),
	widthOf: (e, r) => t(e, Ui[r].size * n, Ui[r].weight) + Wi,
	enlarged: n
}), qi = J("<button type=\"button\"><span class=\"sr\"> </span></button>"), Ji = J("<small> </small>"), Yi = J("<div class=\"plate\" aria-hidden=\"true\"><b> </b><!></div>"), Xi = J("<div class=\"move-note\" data-no-gesture=\"\"><p> </p> <button class=\"button button--secondary button--sm\" type=\"button\"> </button></div>"), Zi = J("<div role=\"application\"><div class=\"drawing__plane\"><!> <!> <!></div> <!> <p class=\"sr\"> </p> <p class=\"sr\" role=\"status\"> </p></div>");
function Qi(e, t) {
	let r = ge();
	I(t, !0);
	let o = i(t, "trail", 19, () => []), c = i(t, "insets", 19, () => ({
		left: 56,
		top: 64,
		right: 56,
		bottom: 88
	})), u = {
		pan: 80,
		move: 12
	}, d = {
		width: 1e3,
		height: 620
	}, f = Math.max(1, parseFloat(getComputedStyle(document.documentElement).fontSize) / 16), p = Xr(), g = matchMedia("(prefers-reduced-motion: reduce)"), _ = M(void 0), y = M(void 0), b = M(void 0), x = M(!1), S = M(!1), ee = M(!1), te = M(""), C = M(!1), w = null, A = new Hi(), j = new ki(), N = new qn(({ x: e, y: t }) => F(y) && (F(y).style.transform = `translate(${e}px, ${t}px)`), () => Ln(A.at.size > 0 ? A.at.values() : t.view.others.x.map((e, n) => ({
		x: e,
		y: t.view.others.y[n]
	}))), l(() => c()), void 0, () => t.focus ? A.at.get(t.focus) ?? null : null);
	ne(() => {
		N.stop(), A.stop();
	});
	let P = a(() => new Map(t.view.nodes.map((e) => [e.id, e]))), re = a(() => wi(F(P).keys(), t.view.ties)), L = M(void 0), ae = a(() => t.focus && F(P).has(t.focus) ? t.focus : t.view.nodes[0]?.id), R = a(() => F(L) && F(P).has(F(L)) ? F(L) : t.selected && F(P).has(t.selected) ? t.selected : F(ae)), oe = a(() => kr(t.view.nodes, A.at, N.scale)), z = a(() => new Set([t.focus, t.selected].filter((e) => e !== void 0))), B = a(() => Mr(t.view.ties, F(oe), F(z))), se = a(() => t.proposals ? Nr(t.view.proposals, F(oe)) : []), ce = M({
		at: new Map(),
		list: []
	}), le = a(() => F(ce).at === A.at ? F(ce).list : []), H = a(() => F(R) === void 0 ? void 0 : F(oe).get(F(R))), ue = a(() => !F(ee) && F(R) !== void 0 && (F(x) || F(S) || F(R) === t.selected || t.selected === void 0 && F(R) === t.focus)), de = a(() => F(H)?.node.schakel ? Z("drawing.schakel") : null), pe = a(() => F(H) && F(ue) ? zi(F(H), F(de), p, f, N.sight) : null), me = a(() => ({
		first: new Set([...F(z), ...o()]),
		next: new Set([...F(z)].flatMap((e) => F(re).get(e) ?? [])),
		without: F(pe) ? F(R) : null
	})), _e = a(() => di({
		spots: F(oe),
		lines: F(B),
		curves: F(se),
		groups: F(le),
		scale: N.scale
	}, Ki(t.view.day, p, f), F(me), N.sight, F(H) && F(pe) ? [F(pe), Ri(F(H))] : [])), ve = a(() => F(H) ? Ni(F(H).node, {
		kindWord: t.kindWord,
		proposals: t.proposals ? t.view.proposals : [],
		contacts: F(re),
		cameFrom: j.cameFrom(F(H).node.id),
		at: A.at
	}) : "");
	De(() => {
		let { nodes: e } = t.view;
		l(() => A.follow(e, g.matches || w !== null));
	});
	let be;
	De(() => {
		let e = t.question ?? `${t.view.area} ${t.view.net} ${t.focus ?? ""}`;
		e !== be && (be = e, l(() => {
			T(L, void 0), j.begin(), N.open();
		}));
	}), De(() => {
		if (t.selected === void 0) return;
		let e = t.selected;
		l(() => {
			e !== F(L) && j.begin(), T(L, e, !0);
		});
	}), De(() => {
		let e = F(_), t = new ResizeObserver(() => N.resized({
			width: e.clientWidth,
			height: e.clientHeight
		}));
		return t.observe(e), () => t.disconnect();
	});
	let xe = () => void T(ce, {
		at: A.at,
		list: gr(t.groups ? t.view.groups : [], F(oe), N.scale)
	});
	De(() => {
		t.groups, t.view.groups, N.sight, A.at;
		let e = setTimeout(xe, 60);
		return () => clearTimeout(e);
	});
	function Se(e) {
		Ze(() => {
			T(ee, e, !0), N.print(e ? d : null), xe();
		});
	}
	De(() => {
		let e = matchMedia("print"), t = new AbortController();
		return e.addEventListener("change", ({ matches: e }) => Se(e), t), addEventListener("beforeprint", () => Se(!0), t), addEventListener("afterprint", () => Se(!1), t), () => t.abort();
	});
	function we() {
		N.fit();
	}
	function Te() {
		N.zoom(Nn);
	}
	function Ee() {
		N.zoom(1 / Nn);
	}
	function Oe() {
		t.onMove && F(R) !== void 0 && (T(S, !0), F(b)?.focus({ preventScroll: !0 }));
	}
	function K() {
		T(S, !1), F(b)?.focus({ preventScroll: !0 });
	}
	let ke = ({ x: e, y: t }) => Rr(F(oe), {
		x: e - N.camera.x,
		y: t - N.camera.y
	}, 22);
	function Ae(e) {
		T(L, e, !0);
		let t = A.at.get(e);
		t && N.reveal(t);
	}
	function Me(e, { x: n, y: r }) {
		let i = {
			x: Math.round(n),
			y: Math.round(r)
		};
		A.put(e, i), t.onMove?.([{
			id: e,
			...i
		}]), T(te, Z("drawing.put", { name: F(P).get(e)?.label ?? "" }), !0);
	}
	let Ne = {
		takes: (e, n) => {
			let r = t.onMove && ke(e), i = r && A.at.get(r);
			if (!r || !i || n && r !== F(R)) return !1;
			let a = N.toUnits(e);
			return w = {
				id: r,
				dx: i.x - a.x,
				dy: i.y - a.y
			}, !0;
		},
		drag: (e) => {
			if (!w) return;
			let { x: t, y: n } = N.toUnits(e);
			A.put(w.id, {
				x: t + w.dx,
				y: n + w.dy
			});
		},
		drop: () => {
			let e = w && A.at.get(w.id);
			w && e && Me(w.id, e), w = null;
		},
		pan: (e, t) => N.pan(e, t),
		zoom: (e, t) => N.zoom(e, t),
		tap: (e, n) => {
			if (w = null, F(S) && F(R) !== void 0) return Me(F(R), N.toUnits(e));
			let r = ke(e);
			r !== void 0 && (j.begin(), T(L, r, !0), Ze(), F(b)?.focus({ preventScroll: !0 }), n ? t.onOpen(r) : t.onSelect(r));
		},
		hover: (e) => T(C, ke(e) !== void 0),
		wheels: () => F(x) || document.documentElement.scrollHeight <= document.documentElement.clientHeight + 1
	};
	De(() => Qn(F(_), Ne));
	let Pe = {
		walk: (e) => {
			let t = F(R) && j.step({
				at: A.at,
				contacts: F(re)
			}, F(R), e);
			t && Ae(t);
		},
		pan: ({ x: e, y: t }) => N.pan(-e * u.pan, -t * u.pan),
		move: ({ x: e, y: n }) => {
			let r = F(R) && A.at.get(F(R));
			t.onMove && F(R) && r && (Me(F(R), {
				x: r.x + e * u.move,
				y: r.y + n * u.move
			}), N.reveal(A.at.get(F(R))));
		},
		moving: () => F(S),
		open: () => F(S) ? K() : F(R) && t.onOpen(F(R)),
		choose: () => F(R) && t.onSelect(F(R)),
		back: () => t.onBack(),
		leave: () => F(S) ? K() : t.onLeave(),
		home: () => {
			j.begin(), F(ae) && Ae(F(ae));
		},
		steps: (e) => t.onSteps(e),
		zoomIn: Te,
		zoomOut: Ee,
		fit: we,
		help: () => t.onHelp()
	};
	function Fe(e) {
		e.target === F(b) && xr(e, Pe) && (e.preventDefault(), e.stopPropagation());
	}
	let Ie = !1;
	n(() => {
		F(R), Ie = l(() => F(x));
	});
	function Le(e) {
		T(b, e, !0), Ie && e.focus({ preventScroll: !0 });
	}
	var Re = {
		fit: we,
		zoomIn: Te,
		zoomOut: Ee,
		startMove: Oe
	}, ze = Zi(), Be = E(ze), Ve = E(Be);
	{
		let e = a(() => F(ee) ? N.sight : null);
		Yr(Ve, {
			get scale() {
				return N.scale;
			},
			get spots() {
				return F(oe);
			},
			get lines() {
				return F(B);
			},
			get curves() {
				return F(se);
			},
			get groups() {
				return F(le);
			},
			get labels() {
				return F(_e);
			},
			get trail() {
				return o();
			},
			get dots() {
				return t.view.others;
			},
			get sheet() {
				return F(e);
			}
		});
	}
	var He = m(Ve, 2), Ue = (e) => {
		var n = fe(), i = D(n);
		ye(i, () => F(H).node.id, (e) => {
			var n = qi();
			let i;
			var a = E(n), o = k(a, !0);
			h(n), he(n, () => Le), O((e) => {
				q(n, 1, Ce(["node-button", F(ue) && "node-button--marked"])), V(n, "aria-describedby", `${r}-help`), i = je(n, "", i, {
					left: `${F(H).x ?? ""}px`,
					top: `${F(H).y ?? ""}px`,
					"--node": e
				}), G(o, F(ve));
			}, [() => `${2 * Li(F(H))}px`]), s("click", n, ({ detail: e }) => e === 0 && t.onSelect(F(H).node.id)), W(e, n);
		}), W(e, n);
	};
	U(He, (e) => {
		F(H) && e(Ue);
	});
	var We = m(He, 2), Ge = (e) => {
		var t = Yi();
		let n;
		var r = E(t), i = k(r, !0), a = m(r), o = (e) => {
			var t = Ji(), n = k(t, !0);
			O(() => G(n, F(de))), W(e, t);
		};
		U(a, (e) => {
			F(de) && e(o);
		}), h(t), O(() => {
			n = je(t, "", n, {
				left: `${F(pe).left ?? ""}px`,
				top: `${F(pe).top ?? ""}px`,
				width: `${F(pe).right - F(pe).left}px`,
				height: `${F(pe).bottom - F(pe).top}px`
			}), G(i, F(H).node.label);
		}), W(e, t);
	};
	U(We, (e) => {
		F(H) && F(pe) && e(Ge);
	}), h(Be), ie(Be, (e) => T(y, e), () => F(y));
	var Ke = m(Be, 2), J = (e) => {
		var t = Xi(), n = E(t), r = k(n, !0), i = m(n, 2), a = k(i, !0);
		h(t), O((e, t) => {
			G(r, e), G(a, t);
		}, [() => Z("drawing.moving", { name: F(H).node.label }), () => Z("drawing.ready")]), s("click", i, K), W(e, t);
	};
	U(Ke, (e) => {
		F(S) && F(H) && e(J);
	});
	var qe = m(Ke, 2), Je = k(qe, !0), Ye = m(qe, 2), Y = k(Ye, !0);
	return h(ze), ie(ze, (e) => T(_, e), () => F(_)), O((e, t) => {
		q(ze, 1, Ce([
			"drawing",
			F(C) && "drawing--hot",
			F(S) && "drawing--moving"
		])), V(ze, "aria-label", e), V(qe, "id", `${r}-help`), G(Je, t), G(Y, F(te));
	}, [() => Z("drawing.label"), () => Z("drawing.help")]), s("keydown", ze, Fe), s("focusin", ze, () => T(x, !0)), s("focusout", ze, ({ relatedTarget: e }) => T(x, F(_).contains(e), !0)), W(e, ze), v(Re);
}
N([
	"keydown",
	"focusin",
	"focusout",
	"click"
]);
// src/map/kindcounts.ts
function $i(e, t) {
	let n = e?.view?.others ?? e?.overview?.dots, r = n ? [...new Set(n.kind)].map((e) => n.kinds[e]) : [], i = e?.view ? e.view.nodes.map((e) => e.kind) : n?.kind.map((e) => n.kinds[e]) ?? [], a = new Map();
	for (let e of i) a.set(e, (a.get(e) ?? 0) + 1);
	return Pt.filter((e) => a.has(e) || r.includes(e) || t.includes(e)).map((e) => ({
		kind: e,
		n: a.get(e) ?? 0
	}));
}
// src/map/legend.ts
var ea = [
	"bewoner",
	"professional",
	"organisatie",
	"activiteit"
], ta = [
	1,
	4,
	10
], na = ta.map((e) => Tr(e) * .33);
function ra(e, { groups: n, proposals: r, trail: i = [] }, a) {
	let o = [...new Set(e.nodes.map(({ kind: e }) => e))], s = ea.flatMap((e) => {
		let n = o.filter((t) => C(t) === e).map(a);
		return n.length > 0 ? [{
			mark: e,
			text: t(n.join(", "))
		}] : [];
	}), c = e.ties.some(({ formal: e, directed: t }) => !e && !t), l = [
		[
			"schakel",
			e.nodes.some(({ schakel: e }) => e),
			Z("legend.schakel")
		],
		[
			"dots",
			e.others.x.length > 0,
			Z("legend.dots")
		],
		[
			"contact",
			c,
			Z("legend.contact")
		],
		[
			"formal",
			e.ties.some(({ formal: e }) => e),
			Z("legend.formal")
		],
		[
			"referral",
			e.ties.some(({ directed: e }) => e),
			Z("legend.referral")
		],
		[
			"old",
			e.ties.some(({ old: e }) => e),
			Z("legend.old")
		],
		[
			"proposal",
			r && e.proposals.length > 0,
			Z("legend.proposal")
		],
		[
			"trail",
			i.length > 1,
			Z("legend.trail")
		],
		[
			"group",
			n && e.groups.length > 0,
			Z("legend.group")
		],
		[
			"size",
			e.nodes.length > 0,
			Z("legend.size", { sizes: ta.join(", ") })
		]
	];
	return [...s, ...l.flatMap(([e, t, n]) => t ? [{
		mark: e,
		text: n
	}] : [])];
}
// src/map/Legend.svelte
var ia = Y("<svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><circle class=\"mark-dot\" cx=\"10\" cy=\"10\" r=\"5\"></circle></svg>"), aa = Y("<circle class=\"mark-size\" cy=\"10\"></circle>"), oa = Y("<svg class=\"swatch swatch--size\" viewBox=\"0 0 42 20\" aria-hidden=\"true\" focusable=\"false\"></svg>"), sa = Y("<svg class=\"swatch swatch--line\" viewBox=\"0 0 34 20\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"mark-group\" x=\"2\" y=\"3\" width=\"30\" height=\"14\" rx=\"7\"></rect></svg>"), ca = Y("<path class=\"mark-head\" d=\"M24 5.500 34 10l-10 4.500z\"></path>"), la = Y("<svg class=\"swatch swatch--line\" viewBox=\"0 0 34 20\" aria-hidden=\"true\" focusable=\"false\"><path></path><!></svg>"), ua = J("<li><!> </li>"), da = J("<ul class=\"legend\"></ul>");
function fa(e, t) {
	I(t, !0);
	let n = i(t, "trail", 19, () => []), r = {
		bewoner: "Resident",
		schakel: "Resident",
		professional: "Professional",
		organisatie: "Organisation",
		activiteit: "Facility"
	}, o = a(() => ra(t.view, {
		groups: t.groups,
		proposals: t.proposals,
		trail: n()
	}, t.kindWord)), s = [
		4,
		16,
		33
	];
	var c = da();
	K(c, 21, () => F(o), ({ mark: e, text: t }) => e, (e, t) => {
		let n = () => F(t).mark, i = () => F(t).text;
		var o = ua(), c = E(o), l = (e) => {
			{
				let t = a(() => n() === "schakel");
				B(e, {
					get kind() {
						return r[n()];
					},
					get ring() {
						return F(t);
					}
				});
			}
		}, u = (e) => {
			var t = ia();
			W(e, t);
		}, d = (e) => {
			var t = oa();
			K(t, 22, () => na, (e) => e, (e, t, n) => {
				var r = aa();
				O(() => {
					V(r, "cx", s[F(n)]), V(r, "r", t);
				}), W(e, r);
			}), h(t), W(e, t);
		}, f = (e) => {
			var t = sa();
			W(e, t);
		}, p = (e) => {
			var t = la(), r = E(t), i = m(r), a = (e) => {
				var t = ca();
				W(e, t);
			};
			U(i, (e) => {
				n() === "referral" && e(a);
			}), h(t), O(() => {
				q(r, 0, `mark-line mark-line--${n() ?? ""}`), V(r, "d", `M1 10H${n() === "referral" ? 26 : 33}`);
			}), W(e, t);
		};
		U(c, (e) => {
			r[n()] ? e(l) : n() === "dots" ? e(u, 1) : n() === "size" ? e(d, 2) : n() === "group" ? e(f, 3) : e(p, -1);
		});
		var g = m(c);
		h(o), O(() => G(g, ` ${i() ?? ""}`)), W(e, o);
	}), h(c), O((e) => V(c, "aria-label", e), [() => Z("legend.title")]), W(e, c), v();
}
// src/map/MapBar.svelte
var pa = J("<a><!> </a>"), ma = J("<strong class=\"num\"> </strong> <!>", 1), ha = J("<span class=\"chip\"><span class=\"chip__text\"> </span> <button type=\"button\" class=\"no-print\"><!></button></span>"), ga = J("<button class=\"button button--quiet button--sm no-print\" type=\"button\"> </button>"), _a = J("<div class=\"map-bar\"><h1> </h1> <div class=\"map-bar__looks no-print\"><div class=\"segmented\" role=\"group\"></div><!></div> <div class=\"shown\" role=\"group\"><p id=\"getoond\" tabindex=\"-1\" role=\"status\"><!></p> <!> <!></div> <p class=\"map-summary\"> <!></p></div>");
function va(e, t) {
	I(t, !0);
	function n(e) {
		document.getElementById("getoond")?.focus({ preventScroll: !0 }), e();
	}
	var r = _a(), i = E(r), a = k(i, !0), o = m(i, 2), c = E(o);
	K(c, 20, () => ["kaart", "lijst"], (e) => e, (e, n) => {
		var r = pa(), i = E(r), a = (e) => {
			j(e, {
				name: "map",
				small: !0
			});
		}, o = (e) => {
			ft(e, {
				name: "list",
				small: !0
			});
		};
		U(i, (e) => {
			n === "kaart" ? e(a) : e(o, -1);
		});
		var s = m(i, 1, !0);
		h(r), O((e, i) => {
			V(r, "href", e), V(r, "aria-current", n === t.look ? "true" : void 0), G(s, i);
		}, [() => t.hrefOf(n), () => X(`map.look.${n}`)]), W(e, r);
	}), h(c);
	var l = m(c);
	Ve(l, () => t.children ?? te), h(o);
	var u = m(o, 2), d = E(u), f = E(d), p = (e) => {
		var n = ma(), r = D(n), i = k(r, !0), a = m(r), o = m(a), s = (e) => {
			var n = Ye();
			O((e) => G(n, ` ${e ?? ""}`), [() => X("map.outside", { n: t.counts.outside })]), W(e, n);
		};
		U(o, (e) => {
			t.counts.outside && e(s);
		}), O((e, t) => {
			G(i, e), G(a, ` ${t ?? ""}`);
		}, [() => X("map.shown", {
			shown: t.counts.shown,
			total: t.counts.total
		}), () => X(t.counts.named ? "map.shown.word" : "map.shown.none")]), W(e, n);
	};
	U(f, (e) => {
		t.counts && e(p);
	}), h(d);
	var g = m(d, 2);
	K(g, 17, () => t.reasons, ({ name: e, text: t }) => e, (e, r) => {
		let i = () => F(r).name, a = () => F(r).text;
		var o = ha(), c = E(o), l = k(c, !0), u = m(c, 2), d = E(u);
		j(d, {
			name: "close",
			small: !0
		}), h(u), h(o), O((e) => {
			G(l, a()), V(u, "aria-label", e);
		}, [() => X("map.remove", { reason: a() })]), s("click", u, () => n(() => t.onRemove(i()))), W(e, o);
	});
	var _ = m(g, 2), y = (e) => {
		var r = ga(), i = k(r, !0);
		O((e) => G(i, e), [() => X("wipe")]), s("click", r, () => n(t.onWipe)), W(e, r);
	};
	U(_, (e) => {
		t.reasons.length && e(y);
	}), h(u);
	var b = m(u, 2), x = E(b, !0), S = m(x), ee = (e) => {
		var n = Ye();
		O((e) => G(n, ` ${e ?? ""}`), [() => X("map.tooMany", { n: t.counts.tooMany })]), W(e, n);
	};
	U(S, (e) => {
		t.counts?.tooMany && e(ee);
	}), h(b), h(r), O((e, n, r) => {
		G(a, e), V(c, "aria-label", n), V(u, "aria-label", r), G(x, t.summary);
	}, [
		() => X("map.title", { area: t.areaName }),
		() => X("map.view"),
		() => X("map.notice")
	]), W(e, r), v();
}
N(["click"]);
// src/map/MapFilter.svelte
var ya = J("<option> </option>"), ba = J("<div class=\"field\"><label for=\"thema\"> </label> <select class=\"select\" id=\"thema\"><option> </option><!></select></div>"), xa = J("<label class=\"check\"><input type=\"checkbox\"/> <!> <span class=\"n\"> </span></label>"), Sa = J("<fieldset><legend> </legend> <!></fieldset>"), Ca = J("<label class=\"check\"><input type=\"checkbox\"/> </label>"), wa = J("<fieldset><legend> </legend> <label class=\"check\"><input type=\"checkbox\"/> </label> <label class=\"check\"><input type=\"checkbox\"/> <span class=\"n\"> </span></label></fieldset>"), Ta = J("<button class=\"button button--secondary map-filter__wipe\" type=\"button\"> </button>"), Ea = J("<details class=\"map-filter no-print\"><summary><!> </summary> <form><!> <!> <!> <!> <div class=\"field\"><label for=\"leeftijd\"> </label> <select class=\"select\" id=\"leeftijd\"><option> </option><!></select></div> <div class=\"field\"><label for=\"net\"> </label> <select class=\"select\" id=\"net\"></select></div> <!> <!></form></details>");
function Da(n, r) {
	I(r, !0);
	let i = ["fresh", "old"], o = (e, t) => e.length === 0 || e.includes(t), c = a(() => r.kinds.map((e) => e.kind)), l = matchMedia("(min-width: 70rem)"), u = M(y(l.matches));
	De(() => {
		let e = () => T(u, l.matches, !0);
		return l.addEventListener("change", e), () => l.removeEventListener("change", e);
	});
	var d = Ea(), f = E(d), p = E(f);
	j(p, { name: "filter" });
	var g = m(p, 1, !0);
	h(f);
	var b = m(f, 2), S = E(b), ee = (t) => {
		var n = ba(), i = E(n), a = k(i, !0), o = m(i, 2), c = E(o), l = k(c, !0);
		c.value = c.__value = "";
		var u = m(c);
		K(u, 17, () => r.themes, (e) => e.code, (e, t) => {
			var n = ya(), r = k(n, !0), i = {};
			O(() => {
				G(r, F(t).label), i !== (i = F(t).code) && (n.value = (n.__value = i) ?? "");
			}), W(e, n);
		}), h(o);
		var d;
		e(o), h(n), O((e, t) => {
			G(a, e), G(l, t), d !== (d = r.asked.theme ?? "") && (o.value = (o.__value = d) ?? "", be(o, d));
		}, [() => X("list.theme"), () => X("list.allThemes")]), s("change", o, (e) => r.onAsk({
			...r.asked,
			path: void 0,
			theme: e.currentTarget.value || void 0
		})), W(t, n);
	};
	U(S, (e) => {
		r.themes.length && e(ee);
	});
	var te = m(S, 2), C = (e) => {
		var t = Sa(), n = E(t), i = k(n, !0), a = m(n, 2);
		K(a, 17, () => r.kinds, ({ kind: e, word: t, n }) => e, (e, t) => {
			let n = () => F(t).kind, i = () => F(t).word, a = () => F(t).n;
			var l = xa(), u = E(l);
			x(u);
			var d = m(u, 2);
			B(d, { get kind() {
				return n();
			} });
			var f = m(d, 1, !0), p = m(f), g = k(p, !0);
			h(l), O((e) => {
				se(u, e), G(f, i()), G(g, a());
			}, [() => o(r.asked.kinds, n())]), s("change", u, () => r.onAsk({
				...r.asked,
				path: void 0,
				kinds: Wt(r.asked.kinds, n(), F(c))
			})), W(e, l);
		}), h(t), O((e) => G(i, e), [() => X("filter.kind")]), W(e, t);
	};
	U(te, (e) => {
		r.kinds.length && e(C);
	});
	var w = m(te, 2), D = (e) => {
		{
			let t = a(() => X("filter.steps", { who: r.focusName })), n = a(() => [
				"1",
				"2",
				"3"
			].map((e) => ({
				value: e,
				text: e
			}))), i = a(() => String(r.asked.hops));
			Je(e, {
				name: "stappen",
				get label() {
					return F(t);
				},
				get options() {
					return F(n);
				},
				get value() {
					return F(i);
				},
				onChoose: (e) => r.onAsk({
					...r.asked,
					hops: Number(e)
				})
			});
		}
	};
	U(w, (e) => {
		r.asked.focus && e(D);
	});
	var A = m(w, 2), ne = (e) => {
		var n = Sa(), i = E(n), a = k(i, !0), c = m(i, 2);
		K(c, 17, () => r.lines, (e) => e.code, (e, n) => {
			var i = Ca(), a = E(i);
			x(a);
			var c = m(a, 1, !0);
			h(i), O((e, t) => {
				se(a, e), G(c, t);
			}, [() => o(r.asked.lines, F(n).code), () => t(F(n).label)]), s("change", a, () => r.onAsk({
				...r.asked,
				path: void 0,
				lines: Wt(r.asked.lines, F(n).code, Ft)
			})), W(e, i);
		}), h(n), O((e) => G(a, e), [() => X("filter.lines")]), W(e, n);
	};
	U(A, (e) => {
		r.lines.length && e(ne);
	});
	var N = m(A, 2), P = E(N), re = k(P, !0), ie = m(P, 2), L = E(ie), ae = k(L, !0);
	L.value = L.__value = "";
	var R = m(L);
	K(R, 16, () => i, (e) => e, (e, n) => {
		var r = ya(), i = k(r, !0), a = {};
		O((e) => {
			G(i, e), a !== (a = n) && (r.value = (r.__value = a) ?? "");
		}, [() => t(X(`map.age.${n}`))]), W(e, r);
	}), h(ie);
	var oe;
	e(ie), h(N);
	var z = m(N, 2), ce = E(z), le = k(ce, !0), H = m(ce, 2);
	K(H, 20, () => Nt, (e) => e, (e, t) => {
		var n = ya(), r = k(n, !0), i = {};
		O((e) => {
			G(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => X(`net.${t}`)]), W(e, n);
	}), h(H);
	var ue;
	e(H), h(z);
	var de = m(z, 2), fe = (e) => {
		var t = wa(), n = E(t), i = k(n, !0), a = m(n, 2), o = E(a);
		x(o);
		var c = m(o, 1, !0);
		h(a);
		var l = m(a, 2), u = E(l);
		x(u);
		var d = m(u, 1, !0), f = m(d), p = k(f, !0);
		h(l), h(t), O((e, t, n) => {
			G(i, e), se(o, r.groups), G(c, t), se(u, r.proposals), G(d, n), G(p, r.proposalCount);
		}, [
			() => X("filter.also"),
			() => X("filter.groups"),
			() => X("filter.proposals")
		]), s("change", o, (e) => r.onShow("groups", e.currentTarget.checked)), s("change", u, (e) => r.onShow("proposals", e.currentTarget.checked)), W(e, t);
	};
	U(de, (e) => {
		r.proposalCount !== void 0 && e(fe);
	});
	var pe = m(de, 2), me = (e) => {
		var t = Ta(), n = k(t, !0);
		O((e) => G(n, e), [() => X("wipe")]), s("click", t, () => r.onAsk(It)), W(e, t);
	};
	U(pe, (e) => {
		r.count && e(me);
	}), h(b), h(d), O((e, t, n, i, a) => {
		G(g, e), V(b, "aria-label", t), G(re, n), G(ae, i), oe !== (oe = r.asked.age ?? "") && (ie.value = (ie.__value = oe) ?? "", be(ie, oe)), G(le, a), ue !== (ue = r.asked.net) && (H.value = (H.__value = ue) ?? "", be(H, ue));
	}, [
		() => r.count ? X("filter.count", { n: r.count }) : X("filter.title"),
		() => X("filter.title"),
		() => X("filter.age"),
		() => X("filter.age.all"),
		() => X("filter.net")
	]), qe("submit", b, (e) => e.preventDefault()), s("change", ie, (e) => r.onAsk({
		...r.asked,
		path: void 0,
		age: e.currentTarget.value || void 0
	})), s("change", H, (e) => r.onAsk({
		...r.asked,
		net: e.currentTarget.value
	})), _("open", "toggle", d, (e) => T(u, e), () => F(u)), W(n, d), v();
}
N(["change", "click"]);
// src/map/MapHelp.svelte
var Oa = J("<div><dt><kbd> </kbd></dt><dd> </dd></div>"), ka = J("<li> </li>"), Aa = J("<p> </p> <dl class=\"facts facts--words\"></dl> <section class=\"stack\"><h3> </h3> <ul class=\"rules-list\"></ul></section>", 1);
function ja(e, t) {
	I(t, !0);
	let n = [
		[X("keys.key.arrows"), X("keys.arrows")],
		["Enter", X("keys.enter")],
		["Backspace", X("keys.backspace")],
		["1 2 3", X("keys.steps")],
		["Home", X("keys.home")],
		[`Shift + ${X("keys.key.arrows")}`, X("keys.shift")],
		["+ −", X("keys.zoom")],
		["Esc", X("keys.esc")],
		["Ctrl + Z", X("keys.undo")],
		["?", X("keys.help")]
	];
	{
		let r = a(() => X("keys.title"));
		tt(e, {
			id: "toetsen",
			get title() {
				return F(r);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, t) => {
				var r = Aa(), i = D(r), o = k(i, !0), s = m(i, 2);
				K(s, 21, () => n, ([e, t]) => e, (e, t) => {
					var n = a(() => Le(F(t), 2));
					let r = () => F(n)[0], i = () => F(n)[1];
					var o = Oa(), s = E(o), c = E(s), l = k(c, !0);
					h(s);
					var u = m(s), d = k(u, !0);
					h(o), O(() => {
						G(l, r()), G(d, i());
					}), W(e, o);
				}), h(s);
				var c = m(s, 2), l = E(c), u = k(l, !0), d = m(l, 2);
				K(d, 20, () => [
					"size",
					"ring",
					"line",
					"dots",
					"place"
				], (e) => e, (e, t) => {
					var n = ka(), r = k(n, !0);
					O((e) => G(r, e), [() => X(`keys.read.${t}`)]), W(e, n);
				}), h(d), h(c), O((e, t) => {
					G(o, e), G(u, t);
				}, [() => X("keys.text"), () => X("keys.read.title")]), W(e, r);
			},
			$$slots: { default: !0 }
		});
	}
	v();
}
// src/map/rows.ts
var Ma = [
	"label",
	"kind",
	"schakel",
	"hops",
	"ties",
	"confirmed"
];
function Na(e) {
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
function Pa(e, t) {
	let n = t === "label" || t === "kind" || t === "hops" ? t : `-${t}`, r = n === t ? `-${t}` : t;
	return e === n ? r : e === r ? "" : n;
}
function Fa(e, t, n) {
	if (!t) return e;
	let r = t.startsWith("-"), i = t.replace("-", ""), a = new Intl.Collator(we()), o = (e, t) => {
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
var Ia = J("<th scope=\"col\"><button class=\"sort\" type=\"button\"> </button></th>"), La = J("<option> </option>"), Ra = J("<span class=\"map-list__narrow\"> </span>"), za = J("<td class=\"is-num\"> </td>"), Ba = J("<li><a> </a></li>"), Va = J("<li class=\"no-print\"><button class=\"link-button\" type=\"button\"> <span class=\"sr\"> </span></button></li>"), Ha = J("<li class=\"muted\"> </li>"), Ua = J("<ul class=\"inline-list\"><!> <!> <!></ul>"), Wa = J(" <span class=\"badge badge--warn\"> </span>", 1), Ga = J(" <!>", 1), Ka = J("<span class=\"muted\"> </span>"), qa = J("<tr><th scope=\"row\"><button class=\"link-button\" type=\"button\"> </button></th><td><span class=\"kind\"><!><span> <!></span></span></td><td class=\"is-schakel\"> </td><!><td class=\"is-num\"> </td><td><!></td><td><!></td></tr>"), Ja = J("<p class=\"muted small map-list__same\"> </p> <div class=\"field only-small no-print\"><label for=\"sorteer\"> </label> <select class=\"select\" id=\"sorteer\"><option> </option><!></select></div> <table class=\"table table--stack table--sort\"><caption class=\"sr\"> </caption><thead><tr><!><!><!><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table>", 1);
function Ya(t, n) {
	I(n, !0);
	let r = (e, t = te) => {
		var n = Ia(), r = E(n), i = k(r, !0);
		h(n), O((e, r) => {
			q(n, 1, e), V(n, "aria-sort", r), G(i, F(f)[t()]);
		}, [() => Ce([g(t()) && "is-num", t() === "schakel" && "is-schakel"]), () => p(t())]), s("click", r, () => T(c, Pa(F(c), t()), !0)), W(e, n);
	}, o = i(n, "complete", 3, !1), c = M(""), l = M(new Set()), u = a(() => Fa(n.rows, F(c), n.kindWord)), d = a(() => Ma.filter((e) => e !== "hops" || n.withSteps)), f = a(() => ({
		label: X("col.name"),
		kind: X("col.kind"),
		schakel: X("col.schakel"),
		hops: X("col.steps"),
		ties: X("col.ties"),
		confirmed: X("col.data")
	})), p = (e) => F(c) === e ? "ascending" : F(c) === `-${e}` ? "descending" : void 0, g = (e) => e === "hops" || e === "ties";
	var _ = Ja(), y = D(_), b = k(y, !0), x = m(y, 2), S = E(x), ee = k(S, !0), C = m(S, 2), w = E(C), j = k(w, !0);
	w.value = w.__value = "";
	var ne = m(w);
	K(ne, 16, () => F(d).flatMap((e) => [e, `-${e}`]), (e) => e, (e, t) => {
		var n = La(), r = k(n, !0), i = {};
		O((e) => {
			G(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => X(`twin.sort.${t}`)]), W(e, n);
	}), h(C), e(C), h(x);
	var N = m(x, 2), P = E(N), re = k(P, !0), ie = m(P), L = E(ie), ae = E(L);
	K(ae, 16, () => [
		"label",
		"kind",
		"schakel"
	], (e) => e, (e, t) => {
		r(e, () => t);
	});
	var R = m(ae), oe = (e) => {
		r(e, () => "hops");
	};
	U(R, (e) => {
		n.withSteps && e(oe);
	});
	var z = m(R);
	r(z, () => "ties");
	var se = m(z), ce = k(se, !0);
	r(m(se), () => "confirmed"), h(L), h(ie);
	var le = m(ie);
	K(le, 21, () => F(u), ({ node: e, contacts: t, more: n }) => e.id, (e, t) => {
		let r = () => F(t).node, i = () => F(t).contacts, c = () => F(t).more;
		var u = qa(), d = E(u), f = E(d), p = k(f, !0);
		h(d);
		var g = m(d), _ = E(g), v = E(_);
		B(v, {
			get kind() {
				return r().kind;
			},
			get ring() {
				return r().schakel;
			}
		});
		var y = m(v), b = E(y, !0), x = m(b), S = (e) => {
			var t = Ra(), n = k(t);
			O((e) => G(n, `, ${e ?? ""}`), [() => X("panel.schakel")]), W(e, t);
		};
		U(x, (e) => {
			r().schakel && e(S);
		}), h(y), h(_), h(g);
		var ee = m(g), te = k(ee, !0), C = m(ee), w = (e) => {
			var t = za(), n = k(t, !0);
			O((e) => {
				V(t, "data-label", e), G(n, r().hops ?? "");
			}, [() => X("col.steps")]), W(e, t);
		};
		U(C, (e) => {
			n.withSteps && e(w);
		});
		var A = m(C), j = k(A, !0), ne = m(A), M = E(ne), N = (e) => {
			var t = Ua(), u = E(t);
			K(u, 17, () => o() || F(l).has(r().id) ? i() : i().slice(0, 8), Ge, (e, t) => {
				let r = () => F(t).node;
				var i = Ba(), a = E(i), o = k(a, !0);
				h(i), O((e) => {
					V(a, "href", e), G(o, r().label);
				}, [() => n.hrefOf(r().id)]), W(e, i);
			});
			var d = m(u, 2), f = (e) => {
				var t = Va(), n = E(t), a = E(n, !0), o = m(a), c = k(o);
				h(n), h(t), O((e) => {
					G(a, e), G(c, `, ${r().label ?? ""}`);
				}, [() => X("twin.all", { n: i().length - 8 })]), s("click", n, () => T(l, new Set([...F(l), r().id]))), W(e, t);
			}, p = a(() => i().length > 8 && !o() && !F(l).has(r().id));
			U(d, (e) => {
				F(p) && e(f);
			});
			var g = m(d, 2), _ = (e) => {
				var t = Ha(), n = k(t, !0);
				O((e) => G(n, e), [() => X("twin.more", { n: c() })]), W(e, t);
			};
			U(g, (e) => {
				c() && e(_);
			}), h(t), W(e, t);
		};
		U(M, (e) => {
			(i().length || c()) && e(N);
		}), h(ne);
		var P = m(ne), re = E(P), ie = (e) => {
			var t = Ga(), i = D(t, !0), o = m(i), s = (e) => {
				var t = Wa(), n = D(t, !0);
				n.nodeValue = " ";
				var r = m(n), i = k(r, !0);
				O((e) => G(i, e), [() => X("age.old")]), W(e, t);
			}, c = a(() => lt(r().confirmed, n.day));
			U(o, (e) => {
				F(c) && e(s);
			}), O((e) => G(i, e), [() => ct(r().confirmed, n.day)]), W(e, t);
		}, I = (e) => {
			var t = Ka(), n = k(t, !0);
			O((e) => G(n, e), [() => X("age.unknown")]), W(e, t);
		};
		U(re, (e) => {
			r().confirmed ? e(ie) : e(I, -1);
		}), h(P), h(u), O((e, t, i, a, o, s, c) => {
			V(u, "data-id", r().id), V(u, "aria-current", r().id === n.selected ? "true" : void 0), V(f, "aria-pressed", r().id === n.selected), G(p, r().label), V(g, "data-label", e), G(b, t), V(ee, "data-label", i), G(te, a), V(A, "data-label", o), G(j, r().ties), V(ne, "data-label", s), V(P, "data-label", c);
		}, [
			() => X("col.kind"),
			() => n.kindWord(r().kind),
			() => X("col.schakel"),
			() => X(r().schakel ? "yes" : "no"),
			() => X("col.ties"),
			() => X("col.knows"),
			() => X("col.data")
		]), s("click", f, () => n.onSelect(r().id)), W(e, u);
	}), h(le), h(N), O((e, t, n, r, i) => {
		G(b, e), G(ee, t), G(j, n), G(re, r), G(ce, i);
	}, [
		() => X("twin.same", { n: n.rows.length }),
		() => X("twin.sort"),
		() => X("twin.sort.map"),
		() => X("twin.captionMap"),
		() => X("col.knows")
	]), A(C, () => F(c), (e) => T(c, e)), W(t, _), v();
}
N(["click"]);
// src/map/overview/groups.ts
var Xa = [
	"bewoner",
	"professional",
	"organisatie",
	"activiteit"
], Za = 34, Qa = (e) => Za * Math.sqrt(e);
function $a(e, t) {
	return e.filter(({ rest: e }) => !e).map((e, n, r) => ({
		index: n,
		x: e.x,
		y: e.y,
		name: e.label ?? t(n + 1),
		size: e.size,
		sorts: to(e.kinds),
		outside: eo(e, r.length).reduce((e, { ties: t }) => e + t, 0),
		leads: eo(e, r.length),
		r: Qa(e.size),
		cluster: e
	}));
}
var eo = ({ to: e, ties: t }, n) => e.map((e, n) => ({
	index: e,
	ties: t[n] ?? 0
})).filter(({ index: e }) => e < n).sort((e, t) => t.ties - e.ties || e.index - t.index);
function to(e) {
	let t = new Map();
	for (let [n, r] of Object.entries(e)) t.set(C(n), (t.get(C(n)) ?? 0) + r);
	return Xa.flatMap((e) => t.get(e) ? [{
		sort: e,
		n: t.get(e)
	}] : []);
}
var no = (e, t) => e - t.reduce((e, { size: t }) => e + t, 0), ro = (e) => e.map(({ index: e }) => e).sort((t, n) => e[n].size - e[t].size || t - n), io = 240, ao = 3;
function oo(e) {
	let t = new Map();
	for (let n of e) for (let { index: r, ties: i } of n.leads.slice(0, ao)) {
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
	let n = [...t.values()].sort((e, t) => t.ties - e.ties).slice(0, io), r = n[0]?.ties ?? 0;
	return n.map((e) => ({
		...e,
		width: e.ties > r / 2 ? 3 : e.ties > r / 6 ? 2 : 1
	})).reverse();
}
function so({ sorts: e, size: t, x: n, y: r }, i) {
	let a = e.length > 1 ? .05 : 0, o = e.reduce((e, { n: t }) => e + t, 0) || t, s = -Math.PI / 2;
	return e.map(({ sort: e, n: t }) => {
		let c = t / o * 2 * Math.PI, l = co(n, r, i, s + a / 2, s + Math.max(c - a / 2, a));
		return s += c, {
			sort: e,
			d: l
		};
	});
}
function co(e, t, n, r, i) {
	let a = (r) => `${(e + n * Math.cos(r)).toFixed(1)} ${(t + n * Math.sin(r)).toFixed(1)}`, o = n.toFixed(1);
	return `M${a(r)}A${o} ${o} 0 0 1 ${a((r + i) / 2)}A${o} ${o} 0 0 1 ${a(i)}`;
}
// src/map/overview/dots.ts
function lo({ x: e, y: t, kind: n, kinds: r, from: i, to: a }) {
	let o = r.map((e) => Xa.indexOf(C(e)));
	return {
		x: Float32Array.from(e),
		y: Float32Array.from(t),
		sort: Uint8Array.from(n, (e) => o[e] ?? 0),
		from: Uint32Array.from(i),
		to: Uint32Array.from(a)
	};
}
function uo({ x: e, y: t }, { left: n, top: r, right: i, bottom: a }) {
	let o = 0;
	for (let s = 0; s < e.length; s++) e[s] >= n && e[s] <= i && t[s] >= r && t[s] <= a && (o += 1);
	return o;
}
var fo = (e) => Math.min(9, Math.max(1.6, e * 13)), po = (e) => Math.min(.5, Math.max(.04, 600 / Math.max(1, e))), mo = 2e3, ho = 12e3, go = 2.5;
function _o(e, t, n, { camera: r, size: i, radius: a, lines: o }) {
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
		e.globalAlpha = po(t.from.length), e.strokeStyle = n.line, e.stroke(), e.globalAlpha = 1;
	}
	for (let [r, i] of Xa.entries()) {
		let o = new Path2D(a < go ? void 0 : g(i, 0, 0, a));
		a < go && o.rect(-a, -a, 2 * a, 2 * a), e.fillStyle = n.sorts[r];
		for (let n = 0; n < s.length; n++) t.sort[n] === r && l(n) && (e.translate(s[n], c[n]), e.fill(o), e.translate(-s[n], -c[n]));
	}
}
// src/map/overview/DotsCanvas.svelte
var vo = J("<canvas class=\"dots\" aria-hidden=\"true\"></canvas>");
function yo(e, t) {
	I(t, !0);
	let n = M(void 0);
	De(() => {
		if (!F(n) || t.size.width === 0) return;
		let [e, r] = [F(n).getContext("2d"), Math.min(2, window.devicePixelRatio)], [i, a] = [Math.round(t.size.width * r), Math.round(t.size.height * r)];
		F(n).width !== i && (F(n).width = i), F(n).height !== a && (F(n).height = a);
		let o = {
			camera: t.camera,
			size: t.size,
			radius: fo(t.camera.scale),
			lines: !t.moving
		}, s = requestAnimationFrame(() => {
			e?.setTransform(r, 0, 0, r, 0, 0), e && _o(e, t.dots, t.inks, o);
		});
		return () => cancelAnimationFrame(s);
	});
	var r = vo();
	ie(r, (e) => T(n, e), () => F(n)), W(e, r), v();
}
// src/map/overview/DotsGpu.svelte
var bo = J("<div aria-hidden=\"true\"></div>");
function xo(e, t) {
	I(t, !0);
	let n = M(void 0), r = M(void 0), i;
	De(() => {
		if (!F(n)) return;
		let [e, a] = [F(n), t.dots], o = !1, s;
		return nt(async () => {
			let { open: e } = await import("./sigma.js").then((e) => e.t);
			return { open: e };
		}, [], import.meta.url).then(({ open: n }) => {
			o || (i = t.inks, T(r, s = n(e, a, t.inks, {
				sorts: Xa,
				radiusAt: fo,
				lineOpacity: po(a.from.length)
			}, t.onLost)));
		}).catch(t.onLost), () => {
			o = !0, T(r, void 0), s?.close();
		};
	}), De(() => {
		F(r) && t.inks !== i && (i = t.inks, F(r).colour(t.inks));
	}), De(() => {
		t.shown && F(r)?.look(t.camera, t.size, t.moving);
	});
	var a = bo();
	ie(a, (e) => T(n, e), () => F(n)), O(() => q(a, 1, Ce(["dots", !t.shown && "dots--off"]))), W(e, a), v();
}
// src/map/overview/gpu.ts
var So, Co = /swiftshader|llvmpipe|softpipe|software|basic render/i;
function wo() {
	return So ??= Eo(document.createElement("canvas")), So;
}
function To() {
	So = !1;
}
function Eo(e) {
	let t = { failIfMajorPerformanceCaveat: !0 }, n = e.getContext("webgl2", t) ?? e.getContext("webgl", t);
	if (!n) return !1;
	let r = n.getExtension("WEBGL_debug_renderer_info"), i = String(n.getParameter(r ? r.UNMASKED_RENDERER_WEBGL : n.RENDERER));
	return n.getExtension("WEBGL_lose_context")?.loseContext(), !Co.test(i);
}
// src/map/overview/SortMark.svelte
var Do = Y("<svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path></path></svg>");
function Oo(e, t) {
	I(t, !0);
	var n = Do(), r = k(n);
	O((e) => {
		q(r, 0, `k k--${t.sort ?? ""}`), V(r, "d", e);
	}, [() => g(t.sort, 10, 10, 7.4)]), W(e, n), v();
}
// src/map/overview/text.ts
var Q = Ue({
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
	"twin.outside": "Contacten met andere groepen",
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
}), ko = J("<button class=\"group-button\" type=\"button\" data-no-gesture=\"\"></button>"), Ao = J("<span><!> </span>"), jo = J("<div class=\"group-plate\" aria-hidden=\"true\"><b> </b> <span class=\"group-plate__sorts\"></span> <small> </small></div>"), Mo = J("<p class=\"sr\"> </p> <!> <!>", 1);
function No(e, t) {
	let n = ge();
	I(t, !0);
	let r = M(void 0), i = M(void 0), o = M(!1), c = a(() => t.group.x * t.camera.scale + t.camera.x), l = a(() => t.group.y * t.camera.scale + t.camera.y), u = a(() => Math.max(44, t.disc ? 2 * t.group.r * t.camera.scale : 0)), d = a(() => Q("groups.button", {
		name: t.group.name,
		who: Q("groups.who", { n: t.group.size }),
		outside: Q("groups.outside", { n: t.group.outside })
	}));
	function f() {
		F(r)?.focus({ preventScroll: !0 });
	}
	function p(e) {
		T(o, e, !0), t.onFocus(e);
	}
	De(() => {
		F(r) && (F(r).style.transform = `translate(${F(c) - F(u) / 2}px, ${F(l) - F(u) / 2}px)`, F(r).style.width = F(r).style.height = `${F(u)}px`);
	}), De(() => {
		if (!F(i)) return;
		let { offsetWidth: e, offsetHeight: n } = F(i), r = Math.max(4, Math.min(t.size.width - e - 4, F(c) - e / 2)), a = F(l) + F(u) / 2 + 10, o = a + n > t.size.height - 4 ? Math.max(4, F(l) - F(u) / 2 - 10 - n) : a;
		F(i).style.transform = `translate(${r}px, ${o}px)`;
	});
	var g = { focus: f }, _ = Mo(), y = D(_), b = k(y, !0), x = m(y, 2);
	ye(x, () => t.group.index, (e) => {
		var i = ko();
		ie(i, (e) => T(r, e), () => F(r)), O(() => {
			V(i, "aria-label", F(d)), V(i, "aria-describedby", `${n}-keys`);
		}), s("click", i, function(...e) {
			t.onOpen?.apply(this, e);
		}), s("keydown", i, function(...e) {
			t.onKey?.apply(this, e);
		}), qe("focus", i, () => p(!0)), qe("blur", i, () => p(!1)), W(e, i);
	});
	var S = m(x, 2), ee = (e) => {
		var n = jo(), r = E(n), a = k(r, !0), o = m(r, 2);
		K(o, 21, () => t.group.sorts, ({ sort: e, n: t }) => e, (e, n) => {
			let r = () => F(n).sort, i = () => F(n).n;
			var a = Ao(), o = E(a);
			Oo(o, { get sort() {
				return r();
			} });
			var s = m(o, 1, !0);
			h(a), O((e) => G(s, e), [() => t.number(i())]), W(e, a);
		}), h(o);
		var s = m(o, 2), c = k(s, !0);
		h(n), ie(n, (e) => T(i, e), () => F(i)), O((e) => {
			G(a, t.group.name), G(c, e);
		}, [() => Q("groups.outside", { n: t.group.outside })]), W(e, n);
	};
	return U(S, (e) => {
		F(o) && e(ee);
	}), O((e) => {
		V(y, "id", `${n}-keys`), G(b, e);
	}, [() => Q("groups.keys")]), W(e, _), v(g);
}
N(["click", "keydown"]);
var [Po, Fo, Io] = [
	8,
	8,
	10
], Lo = 28, Ro = 30, zo = .14, Bo = .4, Vo = 300;
function Ho(e, t, n, r, i, a) {
	let o = e.map((e) => ({
		group: e,
		extent: Wo(e, t, r)
	})).filter(({ extent: e }) => $r(e, n)).sort((e, t) => t.group.size - e.group.size || e.group.index - t.group.index), s = [], c = (n.right - n.left) * (n.bottom - n.top) * zo;
	for (let { group: e, extent: n } of o) {
		let i = Jo(e, r && e.r * t >= 17, o.length <= Ro, a);
		if (c -= i.width * i.height, c < 0) break;
		s.push({
			...i,
			extent: n
		});
	}
	let l = ii(s.map(({ group: e, width: n, height: r, extent: i }) => ({
		id: String(e.index),
		width: n,
		height: r,
		places: qo({
			width: n,
			height: r
		}, i),
		anchor: {
			x: e.x * t,
			y: e.y * t
		},
		importance: e.size,
		insists: Bo
	})), {
		kept: i,
		shapes: o.filter(({ extent: e }) => !Go(e)).map(({ extent: e }) => Ko(e))
	}, n);
	return s.flatMap(({ extent: e, ...t }) => {
		let r = l.get(String(t.group.index)), i = r && ti(r, t);
		return i && Uo(i, n) ? [{
			...t,
			x: i.left,
			y: i.top
		}] : [];
	});
}
var Uo = (e, t) => e.left >= t.left && e.right <= t.right && e.top >= t.top && e.bottom <= t.bottom;
function Wo({ x: e, y: t, r: n, cluster: { box: r } }, i, a) {
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
var Go = ({ left: e, top: t, right: n, bottom: r }) => Math.max(n - e, r - t) > Vo;
function Ko({ left: e, top: t, right: n, bottom: r }) {
	let [i, a] = [(n - e) * .15, (r - t) * .15];
	return {
		left: e + i,
		right: n - i,
		top: t + a,
		bottom: r - a
	};
}
function qo({ width: e, height: t }, n) {
	let { left: r, top: i, right: a, bottom: o } = n, [s, c] = [(r + a) / 2, (i + o) / 2];
	return Go(n) ? [
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
function Jo(e, t, n, { widthOf: r, number: i, enlarged: a }) {
	let o = e.name.length > Lo ? `${e.name.slice(0, 27).trimEnd()}…` : e.name, s = r(o, 13, 600) * a, c = i(e.size), l = Po + s + (t ? 0 : Fo + r(c, 13, 400) * a) + Po, u = [], d = Po;
	for (let { sort: t, n: o } of n ? e.sorts : []) {
		let e = i(o);
		u.push({
			sort: t,
			text: e,
			mark: d + Io / 2,
			x: d + Io + 4
		}), d += Io + 4 + r(e, 12, 400) * a + Fo;
	}
	return {
		group: e,
		name: o,
		x: 0,
		y: 0,
		width: Math.max(l, u.length > 0 ? d - Fo + Po : 0),
		height: (u.length > 0 ? 40 : 22) * a,
		size: t ? null : {
			text: c,
			x: Po + s + Fo
		},
		sorts: u
	};
}
function Yo(e, t, n, r) {
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
var Xo = Y("<path vector-effect=\"non-scaling-stroke\"></path>"), Zo = Y("<path></path>"), Qo = Y("<g class=\"group\"><circle class=\"disc\" vector-effect=\"non-scaling-stroke\"></circle><!></g>"), $o = Y("<g><!><!></g>"), es = Y("<text class=\"t--size\" dy=\"0.35em\"> </text>"), ts = Y("<text class=\"t--count\" dy=\"0.35em\"> </text>"), ns = Y("<path></path><text class=\"t--count\" dy=\"0.35em\"> </text>", 1), rs = Y("<g><rect class=\"plane\" rx=\"3\"></rect><text class=\"t--group\" x=\"8\" dy=\"0.35em\"> </text><!><!></g>"), is = Y("<svg class=\"net groups-net\" aria-hidden=\"true\" focusable=\"false\"><!><g><!><!></g></svg>");
function as(e, t) {
	I(t, !0);
	let n = a(() => t.groups.map((e) => so(e, e.r * .87)));
	var r = is(), i = E(r), o = (e) => {
		var r = $o(), i = E(r);
		K(i, 17, () => t.lines, ({ from: e, to: t, width: n }) => `${e.index} ${t.index}`, (e, t) => {
			let n = () => F(t).from, r = () => F(t).to, i = () => F(t).width;
			var a = Xo();
			O(() => {
				q(a, 0, `e e--w${i() ?? ""}`), V(a, "d", `M${n().x ?? ""} ${n().y ?? ""}L${r().x ?? ""} ${r().y ?? ""}`);
			}), W(e, a);
		});
		var a = m(i);
		K(a, 19, () => t.groups, (e) => e.index, (e, t, r) => {
			var i = Qo(), a = E(i), o = m(a);
			K(o, 17, () => F(n)[F(r)], ({ sort: e, d: t }) => e, (e, n) => {
				let r = () => F(n).sort, i = () => F(n).d;
				var a = Zo();
				O(() => {
					q(a, 0, `arc k--${r() ?? ""}`), V(a, "stroke-width", F(t).r * .2), V(a, "d", i());
				}), W(e, a);
			}), h(i), O(() => {
				V(i, "data-group", F(t).index), V(a, "cx", F(t).x), V(a, "cy", F(t).y), V(a, "r", F(t).r);
			}), W(e, i);
		}), h(r), O(() => V(r, "transform", `translate(${t.camera.x ?? ""} ${t.camera.y ?? ""}) scale(${t.camera.scale ?? ""})`)), W(e, r);
	};
	U(i, (e) => {
		t.discs && e(o);
	});
	var s = m(i), c = E(s), l = (e) => {
		var n = fe(), r = D(n);
		K(r, 17, () => t.groups, (e) => e.index, (e, n) => {
			var r = fe(), i = D(r), a = (e) => {
				var r = es(), i = k(r, !0);
				O((e) => {
					V(r, "x", F(n).x * t.camera.scale), V(r, "y", F(n).y * t.camera.scale), G(i, e);
				}, [() => t.number(F(n).size)]), W(e, r);
			};
			U(i, (e) => {
				F(n).r * t.camera.scale >= 17 && e(a);
			}), W(e, r);
		}), W(e, n);
	};
	U(c, (e) => {
		t.discs && e(l);
	});
	var u = m(c);
	K(u, 17, () => t.plates, (e) => e.group.index, (e, n) => {
		var r = fe(), i = D(r), o = (e) => {
			let t = a(() => F(n).sorts.length > 0 ? F(n).height / 2 : F(n).height);
			var r = rs(), i = E(r), o = m(i), s = k(o, !0), c = m(o), l = (e) => {
				var r = ts(), i = k(r, !0);
				O(() => {
					V(r, "x", F(n).size.x), V(r, "y", F(t) / 2 + 1), V(r, "font-size", 13), G(i, F(n).size.text);
				}), W(e, r);
			};
			U(c, (e) => {
				F(n).size && e(l);
			});
			var u = m(c);
			K(u, 17, () => F(n).sorts, ({ sort: e, mark: t, x: n, text: r }) => e, (e, n) => {
				let r = () => F(n).sort, i = () => F(n).mark, a = () => F(n).x, o = () => F(n).text;
				var s = ns(), c = D(s), l = m(c), u = k(l, !0);
				O((e) => {
					q(c, 0, `k k--${r() ?? ""}`), V(c, "d", e), V(l, "x", a()), V(l, "y", F(t) * 1.5 - 2), V(l, "font-size", 12), G(u, o());
				}, [() => g(r(), i(), F(t) * 1.5 - 2, 4.4)]), W(e, s);
			}), h(r), O(() => {
				V(r, "transform", `translate(${F(n).x ?? ""} ${F(n).y ?? ""})`), V(i, "width", F(n).width), V(i, "height", F(n).height), V(o, "y", F(t) / 2 + 1), V(o, "font-size", 13), G(s, F(n).name);
			}), W(e, r);
		};
		U(i, (e) => {
			F(n).group.index !== t.without && e(o);
		}), W(e, r);
	}), h(s), h(r), O(() => {
		V(r, "viewBox", `0 0 ${t.size.width ?? ""} ${t.size.height ?? ""}`), V(s, "transform", `translate(${t.camera.x ?? ""} ${t.camera.y ?? ""})`);
	}), W(e, r), v();
}
// src/map/overview/inks.ts
function os(e) {
	let t = Array.from(e.children, (e) => getComputedStyle(e).color);
	return {
		sorts: t.slice(0, -1),
		line: t.at(-1) ?? ""
	};
}
// src/map/overview/OverviewLegend.svelte
var ss = J("<li><!> </li>"), cs = J("<li><svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><circle class=\"k-size\" cx=\"10\" cy=\"10\" r=\"8.500\"></circle><circle class=\"k-size\" cx=\"10\" cy=\"10\" r=\"4\"></circle></svg> </li> <li><svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path class=\"k-line\" d=\"M1 6h18\"></path><path class=\"k-line k-line--wide\" d=\"M1 14h18\"></path></svg> </li>", 1), ls = J("<div class=\"overview-legend\"><ul class=\"legend\"><!> <!></ul> <p class=\"small muted\"> <!><!></p></div>");
function us(e, t) {
	I(t, !0);
	var n = ls(), r = E(n), i = E(r);
	K(i, 16, () => Xa, (e) => e, (e, t) => {
		var n = ss(), r = E(n);
		Oo(r, { get sort() {
			return t;
		} });
		var i = m(r, 1, !0);
		h(n), O((e) => G(i, e), [() => Q(`sort.${t}`)]), W(e, n);
	});
	var a = m(i, 2), o = (e) => {
		var t = cs(), n = D(t), r = m(E(n), 1, !0);
		h(n);
		var i = m(n, 2), a = m(E(i), 1, !0);
		h(i), O((e, t) => {
			G(r, e), G(a, t);
		}, [() => Q("groups.size"), () => Q("groups.line")]), W(e, t);
	};
	U(a, (e) => {
		t.discs && e(o);
	}), h(r);
	var s = m(r, 2), c = E(s, !0), l = m(c), u = (e) => {
		var t = Ye();
		O((e) => G(t, ` ${e ?? ""}`), [() => Q("groups.nearer")]), W(e, t);
	};
	U(l, (e) => {
		t.discs && e(u);
	});
	var d = m(l), f = (e) => {
		var n = Ye();
		O((e) => G(n, ` ${e ?? ""}`), [() => Q("twin.alone", { n: t.alone })]), W(e, n);
	};
	U(d, (e) => {
		t.alone > 0 && e(f);
	}), h(s), h(n), O((e, t) => {
		V(r, "aria-label", e), G(c, t);
	}, [() => Q("groups.legend"), () => Q("groups.hint")]), W(e, n), v();
}
// src/map/OverviewMap.svelte
var ds = J("<i></i>"), fs = J("<!> <!> <!>", 1), ps = J("<div class=\"stage overview\"><span hidden=\"\"><!><i class=\"ink ink--line\"></i></span> <div><!></div> <div class=\"map-tools no-print\" role=\"group\"><div><button class=\"button\" type=\"button\"><!><span class=\"map-tools__word\"> </span></button></div> <div><button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div></div></div> <!>", 1);
function ms(e, t) {
	I(t, !0);
	let n = Math.max(1, parseFloat(getComputedStyle(document.documentElement).fontSize) / 16), r = Xr(), i = new ki(), o = M(void 0), c = M(void 0), u = M(void 0), p = M({
		x: 0,
		y: 0,
		scale: 1
	}), g = M({
		width: 0,
		height: 0
	}), _ = y({
		width: 0,
		height: 0
	}), b = M(void 0), x = M(!1), S = M(!1), ee = M(!1), te = M(y(wo())), C = M(void 0), w = 0, A = {
		top: 40,
		get left() {
			return F(g).width < 500 ? 24 : 64;
		},
		get right() {
			return F(g).width < 500 ? 24 : 64;
		},
		get bottom() {
			return _.height + 40;
		}
	}, N = a(() => {
		let e = new Intl.NumberFormat(we());
		return (t) => e.format(t);
	}), P = a(() => $a(t.overview.clusters, (e) => Q("groups.numbered", { n: e }))), re = a(() => ro(F(P))), L = a(() => oo(F(P))), ae = a(() => lo(t.overview.dots)), R = a(() => Ln(F(ae).x.length > 0 ? Array.from(F(ae).x, (e, t) => ({
		x: e,
		y: F(ae).y[t]
	})) : F(P))), B = new qn(pe, () => F(R), A, .004);
	ne(() => {
		B.stop(), clearTimeout(w);
	});
	let se = a(() => F(te) && F(ae).x.length > 2e3), ce = a(() => ({
		left: -F(p).x / F(p).scale,
		top: -F(p).y / F(p).scale,
		right: (F(g).width - F(p).x) / F(p).scale,
		bottom: (F(g).height - F(p).y) / F(p).scale
	})), le = a(() => F(se) ? ho : mo), H = a(() => F(g).width > 0 && F(p).scale >= .06 && uo(F(ae), F(ce)) <= F(le)), ue = a(() => ({
		left: B.sight.right - _.width - 20,
		top: B.sight.bottom - _.height - 20,
		right: B.sight.right,
		bottom: B.sight.bottom
	})), de = a(() => Ho(F(P), B.scale, B.sight, !F(H), [F(ue)], {
		widthOf: r,
		number: F(N),
		enlarged: n
	})), fe = a(() => F(P)[F(C) ?? F(re)[0] ?? -1] ?? F(P)[0]);
	function pe(e) {
		T(p, e), T(x, !0), clearTimeout(w), w = window.setTimeout(() => T(x, !1), 160);
	}
	let me;
	De(() => {
		let e = `${t.overview.area} ${t.overview.net}`;
		e !== me && (me = e, l(() => {
			T(C, void 0), B.fit();
		}));
	}), De(() => {
		let e = F(o), t = new ResizeObserver(() => T(g, {
			width: e.clientWidth,
			height: e.clientHeight
		}));
		return t.observe(e), () => t.disconnect();
	}), De(() => {
		let e = F(g);
		_.height, l(() => B.resized(e));
	}), De(() => {
		f();
		let e = () => F(c) && T(b, os(F(c)));
		d().then(e);
		let t = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((e) => matchMedia(e));
		for (let n of t) n.addEventListener("change", e);
		return () => t.forEach((t) => t.removeEventListener("change", e));
	});
	function he() {
		B.fit();
	}
	function ge() {
		B.zoom(Nn);
	}
	function _e() {
		B.zoom(1 / Nn);
	}
	let ve = (e) => Yo({
		x: e.x - F(p).x,
		y: e.y - F(p).y
	}, F(de), F(P), F(p).scale);
	De(() => Qn(F(o), {
		takes: () => !1,
		drag: () => {},
		drop: () => {},
		pan: (e, t) => B.pan(e, t),
		zoom: (e, t) => B.zoom(e, t),
		tap: (e) => {
			let n = ve(e);
			n && t.onCluster(n.cluster);
		},
		hover: (e) => T(ee, ve(e) !== null),
		wheels: () => F(S) || document.documentElement.scrollHeight <= document.documentElement.clientHeight + 1
	}));
	async function ye(e) {
		let t = e === void 0 ? void 0 : F(P)[e];
		t && (T(C, t.index, !0), B.reveal(t), await d(), F(u)?.focus());
	}
	let be = (e) => F(re)[(F(re).indexOf(F(fe).index) + e + F(re).length) % F(re).length], xe = {
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
	function Se(e, t) {
		let [n, r, a] = xe[e];
		if (t) B.pan(-r * 80, -a * 80);
		else {
			let e = new Map(F(P).map((e) => [String(e.index), e])), t = i.step({
				at: e,
				contacts: new Map()
			}, String(F(fe).index), n);
			ye(t === null ? void 0 : Number(t));
		}
	}
	let Te = {
		Home: () => void ye(F(re)[0]),
		End: () => void ye(F(re).at(-1)),
		PageDown: () => void ye(be(1)),
		PageUp: () => void ye(be(-1)),
		"+": ge,
		"=": ge,
		"-": _e
	};
	function Ee(e) {
		if (!(e.ctrlKey || e.metaKey || e.altKey)) {
			if (e.key in xe) Se(e.key, e.shiftKey);
			else if (e.key in Te) Te[e.key]();
			else return;
			e.preventDefault();
		}
	}
	function Oe() {
		t.onBox([
			Math.floor(F(ce).left),
			Math.floor(F(ce).top),
			Math.ceil(F(ce).right),
			Math.ceil(F(ce).bottom)
		]);
	}
	var ke = {
		fit: he,
		zoomIn: ge,
		zoomOut: _e
	}, Ae = ps(), je = D(Ae), Me = E(je), Ne = E(Me);
	K(Ne, 16, () => Xa, (e) => e, (e, t) => {
		var n = ds();
		O(() => q(n, 1, `ink k--${t ?? ""}`)), W(e, n);
	}), z(), h(Me), ie(Me, (e) => T(c, e), () => F(c));
	var Pe = m(Me, 2), Fe = E(Pe), Ie = (e) => {
		var n = fs(), r = D(n), i = (e) => {
			xo(e, {
				get dots() {
					return F(ae);
				},
				get inks() {
					return F(b);
				},
				get camera() {
					return F(p);
				},
				get size() {
					return F(g);
				},
				get moving() {
					return F(x);
				},
				get shown() {
					return F(H);
				},
				onLost: () => {
					To(), T(te, !1);
				}
			});
		}, o = (e) => {
			yo(e, {
				get dots() {
					return F(ae);
				},
				get inks() {
					return F(b);
				},
				get camera() {
					return F(p);
				},
				get size() {
					return F(g);
				},
				get moving() {
					return F(x);
				}
			});
		};
		U(r, (e) => {
			F(se) ? e(i) : F(H) && e(o, 1);
		});
		var s = m(r, 2);
		{
			let e = a(() => !F(H)), t = a(() => F(S) && F(fe) ? F(fe).index : null);
			as(s, {
				get groups() {
					return F(P);
				},
				get lines() {
					return F(L);
				},
				get plates() {
					return F(de);
				},
				get camera() {
					return F(p);
				},
				get size() {
					return F(g);
				},
				get number() {
					return F(N);
				},
				get discs() {
					return F(e);
				},
				get without() {
					return F(t);
				}
			});
		}
		var c = m(s, 2), l = (e) => {
			{
				let n = a(() => !F(H));
				ie(No(e, {
					get group() {
						return F(fe);
					},
					get camera() {
						return F(p);
					},
					get size() {
						return F(g);
					},
					get disc() {
						return F(n);
					},
					get number() {
						return F(N);
					},
					onOpen: () => t.onCluster(F(fe).cluster),
					onKey: Ee,
					onFocus: (e) => T(S, e, !0)
				}), (e) => T(u, e, !0), () => F(u));
			}
		};
		U(c, (e) => {
			F(fe) && e(l);
		}), W(e, n);
	};
	U(Fe, (e) => {
		F(g).width > 0 && F(b) && e(Ie);
	}), h(Pe), ie(Pe, (e) => T(o, e), () => F(o));
	var Le = m(Pe, 2), Re = E(Le), ze = E(Re), Be = E(ze);
	j(Be, { name: "eye" });
	var Ve = m(Be), He = k(Ve, !0);
	h(ze), h(Re);
	var Ue = m(Re, 2), We = E(Ue), Ge = E(We);
	ft(Ge, { name: "fit" });
	var Ke = m(Ge), J = k(Ke, !0);
	h(We);
	var qe = m(We, 2), Je = E(qe);
	j(Je, { name: "plus" });
	var Ye = m(Je), Y = k(Ye, !0);
	h(qe);
	var Xe = m(qe, 2), Ze = E(Xe);
	ft(Ze, { name: "minus" });
	var Qe = m(Ze), $e = k(Qe, !0);
	h(Xe), h(Ue), h(Le), h(je);
	var et = m(je, 2);
	{
		let e = a(() => F(ae).x.length > mo), n = a(() => no(t.overview.total, F(P)));
		us(et, {
			get discs() {
				return F(e);
			},
			get alone() {
				return F(n);
			}
		});
	}
	return O((e, t, n, r, i, a, o, s) => {
		q(Pe, 1, Ce(["overview__plane", F(ee) && "overview__plane--hot"])), V(Le, "aria-label", e), G(He, t), V(We, "title", n), G(J, r), V(qe, "title", i), G(Y, a), V(Xe, "title", o), G($e, s);
	}, [
		() => Q("groups.tools"),
		() => Q("groups.box"),
		() => Q("groups.fit"),
		() => Q("groups.fit"),
		() => Q("groups.in"),
		() => Q("groups.in"),
		() => Q("groups.out"),
		() => Q("groups.out")
	]), s("click", ze, Oe), s("click", We, he), s("click", qe, ge), s("click", Xe, _e), oe(Le, "clientWidth", (e) => _.width = e), oe(Le, "clientHeight", (e) => _.height = e), W(e, Ae), v(ke);
}
N(["click"]);
// src/map/OverviewTable.svelte
var hs = J("<li><!> <span class=\"sr\"> </span></li>"), gs = J("<tr><th scope=\"row\"><button class=\"link-button\" type=\"button\"> </button></th><td class=\"is-num\"> </td><td><ul class=\"kind-counts\"></ul></td><td class=\"is-num\"> </td><td> </td></tr>"), _s = J("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\" class=\"is-num\"> </th><th scope=\"col\"> </th><th scope=\"col\" class=\"is-num\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>"), vs = J("<p class=\"muted\"> </p>"), ys = J("<section class=\"groups-list\" aria-labelledby=\"groepen\"><h2 id=\"groepen\"> </h2> <!> <!></section>");
function bs(e, t) {
	I(t, !0);
	let n = a(() => $a(t.overview.clusters, (e) => Q("groups.numbered", { n: e }))), r = a(() => no(t.overview.total, F(n))), i = a(() => new Intl.NumberFormat(we())), o = a(() => new Intl.ListFormat(we()));
	var c = ys(), l = E(c), u = k(l, !0), d = m(l, 2), f = (e) => {
		var r = _s(), a = E(r), c = k(a, !0), l = m(a), u = E(l), d = E(u), f = k(d, !0), p = m(d), g = k(p, !0), _ = m(p), v = k(_, !0), y = m(_), b = k(y, !0), x = m(y), S = k(x, !0);
		h(u), h(l);
		var ee = m(l);
		K(ee, 21, () => F(n), (e) => e.index, (e, r) => {
			var a = gs(), c = E(a), l = E(c), u = k(l, !0);
			h(c);
			var d = m(c), f = k(d, !0), p = m(d), g = E(p);
			K(g, 21, () => F(r).sorts, ({ sort: e, n: t }) => e, (e, t) => {
				let n = () => F(t).sort, r = () => F(t).n;
				var a = hs(), o = E(a);
				Oo(o, { get sort() {
					return n();
				} });
				var s = m(o, 1, !0), c = m(s), l = k(c, !0);
				h(a), O((e, t) => {
					G(s, e), G(l, t);
				}, [() => F(i).format(r()), () => Q(`sort.${n()}`)]), W(e, a);
			}), h(g), h(p);
			var _ = m(p), v = k(_, !0), y = m(_), b = k(y, !0);
			h(a), O((e, t, n, i, o, s, c) => {
				V(a, "data-group", F(r).index), G(u, F(r).name), V(d, "data-label", e), G(f, t), V(p, "data-label", n), V(_, "data-label", i), G(v, o), V(y, "data-label", s), G(b, c);
			}, [
				() => Q("twin.size"),
				() => F(i).format(F(r).size),
				() => Q("twin.sorts"),
				() => Q("twin.outside"),
				() => F(i).format(F(r).outside),
				() => Q("twin.leads"),
				() => F(o).format(F(r).leads.slice(0, 2).flatMap(({ index: e }) => F(n)[e]?.name ?? []))
			]), s("click", l, () => t.onCluster(F(r).cluster)), W(e, a);
		}), h(ee), h(r), O((e, t, n, r, i, a) => {
			G(c, e), G(f, t), G(g, n), G(v, r), G(b, i), G(S, a);
		}, [
			() => Q("twin.caption"),
			() => Q("twin.group"),
			() => Q("twin.size"),
			() => Q("twin.sorts"),
			() => Q("twin.outside"),
			() => Q("twin.leads")
		]), W(e, r);
	}, p = (e) => {
		var t = vs(), n = k(t, !0);
		O((e) => G(n, e), [() => Q("twin.none")]), W(e, t);
	};
	U(d, (e) => {
		F(n).length > 0 ? e(f) : e(p, -1);
	});
	var g = m(d, 2), _ = (e) => {
		var t = vs(), n = k(t, !0);
		O((e) => G(n, e), [() => Q("twin.alone", { n: F(r) })]), W(e, t);
	};
	U(g, (e) => {
		F(r) > 0 && e(_);
	}), h(c), O((e) => G(u, e), [() => Q("twin.title", { area: t.areaName })]), W(e, c), v();
}
N(["click"]);
// src/map/PathDialog.svelte
var xs = J("<form class=\"stack stack--form\" novalidate=\"\"><p class=\"muted\"> </p> <!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--quiet\" type=\"button\"> </button></div></form>");
function Ss(e, t) {
	I(t, !0);
	let n = M(t.from), r = M(void 0), i = M(!1), o = a(() => F(i) && !F(n) ? X("path.needFrom") : void 0), c = a(() => F(i) ? F(r) ? F(r).id === F(n)?.id ? X("path.same") : void 0 : X("path.needTo") : void 0);
	function l(e) {
		e.preventDefault(), T(i, !0), F(n) && F(r) && F(n).id !== F(r).id ? t.onPath(F(n), F(r)) : requestAnimationFrame(() => document.getElementById(F(n) ? "weg-naar" : "weg-van")?.focus());
	}
	{
		let i = a(() => X("path.title"));
		tt(e, {
			id: "weg",
			get title() {
				return F(i);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, i) => {
				var u = xs(), d = E(u), f = k(d, !0), p = m(d, 2);
				{
					let e = a(() => X("path.from"));
					rt(p, {
						id: "weg-van",
						get label() {
							return F(e);
						},
						get kinds() {
							return Pt;
						},
						get chosen() {
							return F(n);
						},
						get error() {
							return F(o);
						},
						get find() {
							return t.find;
						},
						onChoose: (e) => T(n, e)
					});
				}
				var g = m(p, 2);
				{
					let e = a(() => X("path.to"));
					rt(g, {
						id: "weg-naar",
						get label() {
							return F(e);
						},
						get kinds() {
							return Pt;
						},
						get chosen() {
							return F(r);
						},
						get error() {
							return F(c);
						},
						get find() {
							return t.find;
						},
						onChoose: (e) => T(r, e)
					});
				}
				var _ = m(g, 2), v = E(_), y = k(v, !0), b = m(v, 2), x = k(b, !0);
				h(_), h(u), O((e, t, n) => {
					G(f, e), G(y, t), G(x, n);
				}, [
					() => X("path.text"),
					() => X("path.find"),
					() => X("form.cancel")
				]), qe("submit", u, l), s("click", b, function(...e) {
					t.onClose?.apply(this, e);
				}), W(e, u);
			},
			$$slots: { default: !0 }
		});
	}
	v();
}
N(["click"]);
// src/map/waywords.ts
var Cs = ({ kind: e }) => e === "Resident" || e === "Professional", ws = (e) => e.steps.slice(0, -1).map((e) => e.to);
function Ts(e) {
	let [t, n] = [e.steps[0], e.steps.at(-1)];
	return !t || !n ? "" : e.steps.length === 1 ? X("path.direct", {
		from: t.from.label,
		to: t.to.label
	}) : [Cs(t.to) ? X("path.ask", { who: t.to.label }) : X("path.askAt", { who: t.to.label }), ...e.steps.slice(1).map(({ from: e, to: t }) => Cs(e) ? X("path.knows", {
		who: e.label,
		next: t.label
	}) : X("path.knowsAt", { next: t.label }))].join(" ");
}
var Es = (e) => [...e.steps.slice(0, 1).map((e) => e.from.id), ...e.steps.map((e) => e.to.id)], Ds = J("<li><!><button class=\"ties__who\" type=\"button\"> </button></li>"), Os = J("<!> <li><!><span><small> </small><button class=\"ties__who\" type=\"button\"> </button></span></li>", 1), ks = J("<label class=\"check\"><input type=\"radio\" name=\"weg\"/> </label>"), As = J("<fieldset class=\"path-others\"><legend> </legend> <!></fieldset>"), js = J("<p class=\"path__words\"> </p> <div><h3> </h3> <ol class=\"path\"></ol></div> <!> <p class=\"basis\"> </p>", 1), Ms = J("<p> </p><p class=\"small\"> </p>", 1), Ns = J("<!> <div class=\"panel-actions\"><button class=\"button button--secondary\" type=\"button\"><!> </button> <button class=\"button button--secondary\" type=\"button\"><!> </button></div>", 1);
function Ps(e, t) {
	I(t, !0);
	let n = a(() => t.paths.paths[t.chosen]), r = a(() => X("map.someone")), i = a(() => X("path.heading", {
		from: t.from?.label ?? F(r),
		to: t.to?.label ?? F(r)
	})), o = (e) => {
		let n = ws(t.paths.paths[e]).map((e) => e.label);
		return n.length ? X("path.via", { who: new Intl.ListFormat(we()).format(n) }) : Ts(t.paths.paths[e]);
	};
	{
		let r = a(() => X("panel.gripPath"));
		gt(e, {
			get heading() {
				return F(i);
			},
			get grip() {
				return F(r);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, r) => {
				var i = Ns(), a = D(i), c = (e) => {
					var r = js(), i = D(r), a = k(i, !0), c = m(i, 2), l = E(c), u = k(l, !0), d = m(l, 2);
					K(d, 21, () => F(n).steps, Ge, (e, n, r) => {
						var i = Os(), a = D(i), o = (e) => {
							var r = Ds(), i = E(r);
							B(i, { get kind() {
								return F(n).from.kind;
							} });
							var a = m(i), o = k(a, !0);
							h(r), O(() => G(o, F(n).from.label)), s("click", a, () => t.onSelect(F(n).from.id)), W(e, r);
						};
						U(a, (e) => {
							r === 0 && e(o);
						});
						var c = m(a, 2), l = E(c);
						B(l, { get kind() {
							return F(n).to.kind;
						} });
						var u = m(l), d = E(u), f = k(d, !0), p = m(d), g = k(p, !0);
						h(u), h(c), O(() => {
							G(f, F(n).reason), G(g, F(n).to.label);
						}), s("click", p, () => t.onSelect(F(n).to.id)), W(e, i);
					}), h(d), h(c);
					var f = m(c, 2), p = (e) => {
						var n = As(), r = E(n), i = k(r, !0), a = m(r, 2);
						K(a, 17, () => t.paths.paths, Ge, (e, n, r) => {
							var i = ks(), a = E(i);
							x(a);
							var c = m(a, 1, !0);
							h(i), O((e) => {
								se(a, r === t.chosen), G(c, e);
							}, [() => o(r)]), s("change", a, () => t.onChoose(r)), W(e, i);
						}), h(n), O((e) => G(i, e), [() => X("path.others")]), W(e, n);
					};
					U(f, (e) => {
						t.paths.paths.length > 1 && e(p);
					});
					var g = m(f, 2), _ = k(g, !0);
					O((e, t, n) => {
						G(a, e), G(u, t), G(_, n);
					}, [
						() => Ts(F(n)),
						() => X("path.steps"),
						() => X("path.scope")
					]), W(e, r);
				}, l = (e) => {
					S(e, {
						icon: "idea",
						children: (e, t) => {
							var n = Ms(), r = D(n), i = k(r, !0), a = m(r), o = k(a, !0);
							O((e, t) => {
								G(i, e), G(o, t);
							}, [() => X("path.none"), () => X("path.scope")]), W(e, n);
						},
						$$slots: { default: !0 }
					});
				};
				U(a, (e) => {
					F(n) ? e(c) : e(l, -1);
				});
				var u = m(a, 2), d = E(u), f = E(d);
				ft(f, { name: "path" });
				var p = m(f, 1, !0);
				h(d);
				var g = m(d, 2), _ = E(g);
				j(_, { name: "close" });
				var v = m(_, 1, !0);
				h(g), h(u), O((e, t) => {
					G(p, e), G(v, t);
				}, [() => X("path.other"), () => X("path.stop")]), s("click", d, function(...e) {
					t.onOther?.apply(this, e);
				}), s("click", g, function(...e) {
					t.onClose?.apply(this, e);
				}), W(e, i);
			},
			$$slots: { default: !0 }
		});
	}
	v();
}
N(["click", "change"]);
// src/map/palette.ts
var $ = {
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
}, Fs = {
	width: 1400,
	height: 990
}, Is = 40, Ls = 84, Rs = 28, zs = "'Segoe UI', 'Open Sans', Roboto, 'Noto Sans', Arial, sans-serif", Bs = (e) => e.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ""), Vs = (e, t, n = "") => `<${e}${Object.entries(t).map(([e, t]) => t === void 0 ? "" : ` ${e}="${Bs(String(t))}"`).join("")}>${n}</${e}>`, Hs = (e, t, n, r, i = {}) => Vs("text", {
	x: t.toFixed(1),
	y: n.toFixed(1),
	"font-size": r,
	fill: $.text,
	...i
}, Bs(e));
function Us(e, t) {
	let n = t.measure ?? Xr(), i = Ys(ra(e, t, t.kindWord), n), a = i.length * Rs + 52, o = Z("picture.title", { area: t.area }), s = [Z("picture.day", { date: r(e.day) }), Z("picture.shown", {
		shown: e.nodes.length,
		total: e.total
	})].join(" · "), c = [
		Vs("title", {}, Bs(o)),
		Vs("rect", {
			width: Fs.width,
			height: Fs.height,
			fill: $.paper
		}),
		Hs(o, Is, 46, 24, { "font-weight": 600 }),
		Hs(s, Is, 70, 14, { fill: $.muted }),
		Ws(e, t, n, Fs.height - Ls - a),
		...i.flatMap((e, t) => e.map(({ entry: e, x: n }) => Xs(e, n, Fs.height - a + 26 + t * Rs))),
		Hs(Z("picture.source"), Is, Fs.height - 18, 13, { fill: $.muted })
	];
	return Vs("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		width: Fs.width,
		height: Fs.height,
		viewBox: `0 0 ${Fs.width} ${Fs.height}`,
		"font-family": zs
	}, c.join("\n"));
}
function Ws(e, t, n, r) {
	let i = {
		width: Fs.width,
		height: r
	}, a = new Map(e.nodes.map(({ id: e, x: t, y: n }) => [e, {
		x: t,
		y: n
	}])), o = Rn(Ln(a.values()) ?? {
		left: 0,
		top: 0,
		right: 1,
		bottom: 1
	}, i, {
		left: 90,
		top: 50,
		right: 90,
		bottom: 50
	}), { scale: s } = o, c = kr(e.nodes, a, s), l = new Set(t.focus === void 0 ? [] : [t.focus]), u = Mr(e.ties, c, l), d = t.proposals ? Nr(e.proposals, c) : [], f = t.groups ? gr(e.groups, c, s) : [], p = {
		left: -o.x,
		top: -o.y,
		right: i.width - o.x,
		bottom: r - o.y
	}, m = di({
		spots: c,
		lines: u,
		curves: d,
		groups: f,
		scale: s
	}, Ki(e.day, n, 1), {
		first: new Set([...l, ...t.trail ?? []]),
		next: new Set(u.filter(({ strong: e }) => e).flatMap(({ tie: e }) => [e.from, e.to])),
		without: null
	}, p, []), h = [
		...f.map(({ outline: e }) => e ? Vs("path", {
			d: _r(e, s),
			fill: $.paper,
			stroke: $.edge,
			"stroke-width": 1.25,
			"stroke-dasharray": "5 4"
		}) : ""),
		Vs("path", {
			d: Lr(e.others, s),
			fill: "none",
			stroke: $.contextLine,
			"stroke-width": 1.25
		}),
		...Ir(e.others, s).map(({ d: e }) => Vs("path", {
			d: e,
			fill: $.context
		})),
		Vs("path", {
			d: Fr(t.trail ?? [], c),
			fill: "none",
			stroke: $.trail,
			"stroke-width": 11,
			"stroke-linecap": "round",
			"stroke-linejoin": "round"
		}),
		...u.map(({ d: e, tie: t, strong: n, from: r, to: i }) => {
			let a = n && !t.old ? $.edgeStrong : $.edge, o = Vs("path", {
				d: e,
				fill: "none",
				stroke: a,
				"stroke-width": t.old ? 1 : [
					1.5,
					2.5,
					4
				][t.width - 1],
				"stroke-dasharray": t.formal ? "7 5" : void 0
			});
			return t.directed ? o + qs(r, i, a) : o;
		}),
		...d.map(({ d: e }) => Vs("path", {
			d: e,
			...Ks
		})),
		...[...c.values()].flatMap(({ x: e, y: t, r: n, ring: r, sort: i }) => [r ? Vs("circle", {
			cx: e.toFixed(1),
			cy: t.toFixed(1),
			r: r.toFixed(1),
			fill: $.paper,
			stroke: $[i],
			"stroke-width": 2.5
		}) : "", Vs("path", {
			d: g(i, e, t, n),
			fill: $[i]
		})]),
		...m.map(({ text: e, sort: t, x: n, y: r, inGroup: i }) => Hs(e, n, r, Ui[t].size, {
			dy: ".35em",
			fill: Gs[t],
			"font-weight": Ui[t].weight,
			"text-anchor": "middle",
			"paint-order": "stroke",
			stroke: i ? $.paper : $.canvas,
			"stroke-width": 5,
			"stroke-linejoin": "round"
		}))
	], _ = Vs("g", { transform: `translate(${o.x.toFixed(1)} ${o.y.toFixed(1)})` }, h.join("\n"));
	return Vs("svg", {
		y: Ls,
		width: Fs.width,
		height: r
	}, Vs("rect", {
		width: Fs.width,
		height: r,
		fill: $.canvas
	}) + _);
}
var Gs = {
	name: $.text,
	outside: $.muted,
	proposal: $.proposal,
	group: $.muted,
	age: $.muted
}, Ks = {
	fill: "none",
	stroke: $.proposal,
	"stroke-width": 3.5,
	"stroke-dasharray": "0 7.5",
	"stroke-linecap": "round"
};
function qs(e, t, n) {
	let r = Math.atan2(t.y - e.y, t.x - e.x) * 180 / Math.PI;
	return Vs("path", {
		d: "M-10 -4.4L1 0L-10 4.4Z",
		fill: n,
		transform: `translate(${t.x.toFixed(1)} ${t.y.toFixed(1)}) rotate(${r.toFixed(1)})`
	});
}
var Js = (e) => e.mark === "size" ? 52 : [
	"contact",
	"formal",
	"referral",
	"proposal",
	"old",
	"trail",
	"group"
].includes(e.mark) ? 42 : 26;
function Ys(e, t) {
	let n = [[]], r = Is;
	for (let i of e) {
		let e = Js(i) + t(i.text, 14, 400) + 22;
		r + e > Fs.width - Is && r > Is && (n.push([]), r = Is), n.at(-1).push({
			entry: i,
			x: r
		}), r += e;
	}
	return n;
}
function Xs(e, t, n) {
	return Zs(e, t, n) + Hs(e.text, t + Js(e), n, 14, { dy: ".35em" });
}
function Zs({ mark: e }, t, n) {
	let r = (e) => Vs("path", {
		d: `M${t + 1} ${n}H${t + 33}`,
		fill: "none",
		stroke: $.edgeStrong,
		"stroke-width": 2,
		...e
	});
	switch (e) {
		case "schakel": return Vs("circle", {
			cx: t + 9,
			cy: n,
			r: 8.6,
			fill: $.paper,
			stroke: $.bewoner,
			"stroke-width": 1.8
		}) + Vs("path", {
			d: g("bewoner", t + 9, n, 5.2),
			fill: $.bewoner
		});
		case "dots": return Vs("circle", {
			cx: t + 9,
			cy: n,
			r: 4.5,
			fill: $.context
		});
		case "size": return na.map((e, r) => Vs("circle", {
			cx: t + [
				4,
				16,
				33
			][r],
			cy: n,
			r: e.toFixed(1),
			fill: "none",
			stroke: $.muted,
			"stroke-width": 1.4
		})).join("");
		case "group": return Vs("rect", {
			x: t + 2,
			y: n - 7,
			width: 30,
			height: 14,
			rx: 7,
			fill: $.paper,
			stroke: $.edge,
			"stroke-width": 1.5,
			"stroke-dasharray": "5 3"
		});
		case "contact": return r({});
		case "formal": return r({ "stroke-dasharray": "6 4" });
		case "old": return r({
			stroke: $.edge,
			"stroke-width": 1
		});
		case "trail": return r({
			stroke: $.trail,
			"stroke-width": 9,
			"stroke-linecap": "round"
		});
		case "proposal": return r(Ks);
		case "referral": return Vs("path", {
			d: `M${t + 1} ${n}H${t + 26}`,
			stroke: $.edgeStrong,
			"stroke-width": 2
		}) + qs({
			x: t,
			y: n
		}, {
			x: t + 33,
			y: n
		}, $.edgeStrong);
		default: return Vs("path", {
			d: g(e, t + 9, n, 7),
			fill: $[e]
		});
	}
}
async function Qs(e) {
	let t = new Image();
	t.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(e)}`, await t.decode();
	let n = Object.assign(document.createElement("canvas"), {
		width: 2 * Fs.width,
		height: 2 * Fs.height
	});
	return n.getContext("2d").drawImage(t, 0, 0, n.width, n.height), new Promise((e, t) => n.toBlob((n) => n ? e(n) : t(Error("no image")), "image/png"));
}
function $s(e, t) {
	let n = URL.createObjectURL(t);
	Object.assign(document.createElement("a"), {
		href: n,
		download: e
	}).click(), URL.revokeObjectURL(n);
}
// src/map/savepicture.ts
var ec = (e, t) => Us(e, {
	...t,
	measure: Xr()
});
async function tc(e, t, n, r) {
	let i = ec(n, r);
	$s(`${t}.${e}`, e === "svg" ? new Blob([i], { type: "image/svg+xml" }) : await Qs(i));
}
// src/map/PrintSheet.svelte
var nc = J("<div class=\"print-sheet\"><div class=\"print-sheet__picture\" aria-hidden=\"true\"></div> <div class=\"map-list\"><!></div> <footer class=\"print-foot\"><p> </p></footer></div>");
function rc(e, t) {
	I(t, !0);
	var n = nc(), i = E(n);
	ve(i, () => ec(t.view, t.options), !0), h(i);
	var a = m(i, 2), o = E(a);
	Ve(o, () => t.children), h(a);
	var s = m(a, 2), c = E(s), l = k(c);
	h(s), h(n), O((e, t) => G(l, `${e ?? ""} ${t ?? ""}`), [() => X("print.source", {
		date: r(t.view.day),
		made: r(ee())
	}), () => X("print.noNames")]), W(e, n), v();
}
// src/map/reasons.ts
function ic(e, t) {
	return Ht(e).map((n) => ({
		name: n,
		text: ac(n, e, t)
	}));
}
function ac(e, t, { focus: n, themes: i, kindWord: a }) {
	switch (e) {
		case "focus": return X("map.reason.focus", {
			who: n ?? X("map.someone"),
			n: t.hops
		});
		case "theme": return X("map.reason.theme", { theme: i.find((e) => e.code === t.theme)?.label ?? "" });
		case "kinds": return X("map.reason.kinds", { kinds: t.kinds.map(a).join(", ") });
		case "lines": return X("map.reason.lines", { lines: t.lines.join(", ") });
		case "age": return X("map.reason.age", { age: X(`map.age.${t.age ?? "fresh"}`) });
		case "net": return X("map.reason.net", { net: X(`net.${t.net}`) });
		case "day": return X("map.reason.day", { date: r(t.day) });
		case "path": return X("map.reason.path");
		case "box": return X("map.reason.box");
		case "all": return X("map.reason.all");
	}
}
// src/map/SaveMenu.svelte
var oc = J("<button type=\"button\"><!> </button>"), sc = J("<button class=\"button button--secondary no-print\" type=\"button\" popovertarget=\"bewaren\"><!> </button> <button class=\"button button--secondary button--icon no-print\" type=\"button\"><!><span class=\"sr\"> </span></button> <div class=\"menu menu--export no-print\" id=\"bewaren\" popover=\"\" role=\"dialog\"><p class=\"small muted\"> </p> <!></div>", 1);
function cc(e, t) {
	I(t, !0);
	let n = M(void 0), r = M(void 0);
	function i(e) {
		if (e.newState !== "open" || !F(n) || !F(r)) return;
		let { bottom: t, right: i } = F(r).getBoundingClientRect(), a = Math.max(16, Math.min(i, document.documentElement.clientWidth - 16) - F(n).offsetWidth);
		F(n).style.translate = `${a}px ${t + 4}px`;
	}
	function a(e) {
		F(n)?.hidePopover(), t.onSave(e);
	}
	var o = sc(), c = D(o), l = E(c);
	j(l, { name: "download" });
	var u = m(l, 1, !0);
	h(c), ie(c, (e) => T(r, e), () => F(r));
	var d = m(c, 2), f = E(d);
	j(f, { name: "print" });
	var p = m(f), g = k(p, !0);
	h(d);
	var _ = m(d, 2), y = E(_), b = k(y, !0), x = m(y, 2);
	K(x, 16, () => ["svg", "png"], (e) => e, (e, t) => {
		var n = oc(), r = E(n);
		j(r, { name: "download" });
		var i = m(r, 1, !0);
		h(n), O((e) => G(i, e), [() => X(`save.${t}`)]), s("click", n, () => a(t)), W(e, n);
	}), h(_), ie(_, (e) => T(n, e), () => F(n)), O((e, t, n, r, i) => {
		G(u, e), V(d, "title", t), G(g, n), V(_, "aria-label", r), G(b, i);
	}, [
		() => X("save.title"),
		() => X("print"),
		() => X("print"),
		() => X("save.title"),
		() => X("save.text")
	]), s("click", d, () => window.print()), qe("toggle", _, i), W(e, o), v();
}
N(["click"]);
// src/map/ShareDialog.svelte
function lc(e, t) {
	I(t, !0);
	{
		let n = a(() => X("share.title"));
		tt(e, {
			id: "vastzetten",
			get title() {
				return F(n);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, n) => {
				{
					let n = a(() => X("bar.share")), r = a(() => [X("share.text"), X("share.kept")]);
					it(e, {
						get label() {
							return F(n);
						},
						get sentences() {
							return F(r);
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
	v();
}
// src/map/summary.ts
var uc = 1, dc = 3;
function fc(e, t, n) {
	return [pc(e, t, n), mc(e)].filter(Boolean).join(" ");
}
function pc({ nodes: e }, t, n) {
	let r = e.length, i = e.find((e) => e.id === t.focus);
	return i ? X(i.ties > uc ? "summary.knows" : "summary.few", {
		who: i.label,
		n: i.ties
	}) : t.theme && n ? X("summary.theme", {
		n: r,
		theme: n
	}) : t.all ? X("summary.all", { n: r }) : X("summary.shown", { n: r });
}
function mc({ groups: e }) {
	let t = e.length;
	return t === 0 ? "" : t > dc || e.some((e) => !e.label) ? X("summary.groups", { n: t }) : X("summary.groups.named", {
		n: t,
		groups: new Intl.ListFormat(we()).format(e.map((e) => e.label))
	});
}
// src/map/MapPage.svelte
var hc = J("<div class=\"map-state\"><!></div>"), gc = J("<button class=\"button button--secondary\" type=\"button\"> </button>"), _c = J("<section class=\"map-canvas\"><div class=\"stage\"><!> <!> <!></div> <!></section>"), vc = J("<section class=\"map-list\"><!> <!></section>"), yc = J("<!> <!>", 1), bc = J("<a class=\"button button--primary\"> </a>"), xc = J("<section class=\"map-canvas\"><!></section>"), Sc = J("<section class=\"map-list\"><!></section>"), Cc = J("<div class=\"map-page\"><!> <!> <div class=\"map-body\"><!> <!></div> <!></div> <!>", 1);
function wc(e, n) {
	I(n, !0);
	let r = (e) => {
		var t = fe(), n = D(t), r = (e) => {
			{
				let t = a(() => H()?.me.roleLabel);
				Re(e, {
					get failure() {
						return x.failure;
					},
					get roleLabel() {
						return F(t);
					},
					get onRetry() {
						return x.retry;
					}
				});
			}
		};
		U(n, (e) => {
			x.failure && e(r);
		}), W(e, t);
	}, i = (e, t = te) => {
		{
			let n = a(() => F(he) !== void 0), r = a(() => F(N) || re.current), i = a(() => F(ge)?.node.id);
			Ya(e, {
				get rows() {
					return F(ue);
				},
				get day() {
					return t().day;
				},
				get withSteps() {
					return F(n);
				},
				get complete() {
					return F(r);
				},
				get selected() {
					return F(i);
				},
				kindWord: Ce,
				hrefOf: (e) => Ue(Ve(e)),
				onSelect: (e) => void Je(e)
			});
		}
	}, f = new me("max-width: 37.5rem"), p = new me("max-width: 47.99rem"), g = a(() => JSON.stringify(Lt(Ke().searchParams))), _ = a(() => JSON.parse(F(g))), y = a(() => Ie("v") === "kaart" || Ie("v") !== "lijst" && !f.current ? "kaart" : "lijst"), x = pe(() => F(_).net, (e) => (We(), tn(n.area, F(_), e))), S = pe(() => "", Se), ee = M(void 0), C = M(void 0), A = M(0), j = M(!0), ne = M(!0), N = M(!1), re = new me("print"), L = M(void 0), R = M([]), oe = M({}), z = a(() => x.failure && !x.failure.unreachable ? void 0 : x.value), B = a(() => F(z)?.view), se = a(() => F(z)?.overview), ue = a(() => F(B) ? Na(F(B)) : []), he = a(() => F(B)?.nodes.find((e) => e.id === F(z)?.asked.focus)), ge = a(() => F(ue).find(({ node: e }) => e.id === (F(C) ?? F(he)?.id))), ve = a(() => F(z) && JSON.stringify({
		...F(z).asked,
		day: void 0
	})), ye = a(() => F(z)?.paths?.paths[F(A)]), be = a(() => S.value?.items.map(({ id: e, label: t }) => ({
		code: e,
		label: t
	})) ?? []), Ce = (e) => t(xe(e)), we = a(() => ic(F(_), {
		focus: F(oe)[F(_).focus ?? ""],
		themes: F(be),
		kindWord: Ce
	})), Ee = a(() => F(B) ? fc(F(B), F(z).asked, F(be).find((e) => e.code === F(z).asked.theme)?.label) : F(se)?.total ? X("summary.overview", { n: F(se).total }) : ""), Oe = a(() => {
		if (!F(B)) return F(se)?.total ? {
			shown: 0,
			total: F(se).total,
			outside: 0,
			tooMany: 0,
			named: !1
		} : void 0;
		let e = F(B).nodes.filter((e) => e.inArea).length;
		return {
			shown: e,
			total: F(B).total,
			outside: F(B).nodes.length - e,
			tooMany: F(B).notShown.tooMany,
			named: !0
		};
	}), K = a(() => F(ye) && Es(F(ye))), je = a(() => ({
		area: n.areaName,
		focus: F(he)?.id,
		trail: F(K),
		groups: F(j),
		proposals: F(ne),
		kindWord: xe
	})), Ne = a(() => F(ge) && F(ne) ? F(B).proposals.flatMap(({ from: e, to: t }) => e === F(ge).node.id ? [t] : t === F(ge).node.id ? [e] : []).flatMap((e) => F(B).nodes.find((t) => t.id === e) ?? []) : []), Fe = a(() => F(se)?.starts ?? F(B)?.nodes.filter((e) => e.schakel).slice(0, 12) ?? []), ze = (e) => F(B)?.nodes.find((t) => t.id === e), q = (e) => Ae(Rt(e)), Ve = (e) => ({
		...F(_),
		focus: e,
		path: void 0,
		box: void 0,
		all: void 0
	}), Ue = (e) => o(Ke(), Rt(e)), Ge = (e) => q(Ve(e)), J = () => {
		let e = F(R).at(-2);
		e ? Ge(e) : F(_).focus && q(Ut(F(_), "focus"));
	};
	De(() => {
		let e = F(_).focus;
		F(_).path, l(() => {
			T(R, kn(F(R), e)), ((e) => {
				var t = Le(e, 2);
				T(C, t[0], !0), T(A, t[1], !0);
			})([void 0, 0]);
		});
	}), De(() => {
		F(he) && T(oe, {
			...l(() => F(oe)),
			[F(he).id]: F(he).label
		});
	});
	async function Je(e) {
		T(C, e, !0), await d(), document.getElementById("wie")?.focus({ preventScroll: !0 });
	}
	function Ye() {
		F(C) && F(C) !== F(he)?.id ? T(C, void 0) : F(_).path ? q(Ut(F(_), "path")) : J();
	}
	async function Y(e) {
		let t = x.value;
		if (!t?.view) return;
		let r = new Map(e.map((e) => [e.id, e])), i = t.view.nodes.map((e) => ({
			...e,
			...r.get(e.id)
		}));
		x.set({
			...t,
			view: {
				...t.view,
				nodes: i
			}
		});
		try {
			let t = await P(n.area, F(_).net, "_move", e);
			Pe(n.area, F(_).net), x.value?.view && x.set({
				...x.value,
				view: {
					...x.value.view,
					arrangement: t
				}
			});
		} catch {
			x.set(t), c(X("move.failed"));
		}
	}
	async function Xe(e, t) {
		try {
			await P(n.area, F(_).net, e), _e(t, n.area, F(_).net);
		} catch {
			c(X("error.title"));
		}
	}
	async function $e(e) {
		F(B) && await tc(e, `${X("save.file")}-${n.area}`, F(B), F(je));
	}
	let et = (e) => Ze(() => void T(N, e, !0));
	var tt = Cc();
	qe("beforeprint", Te, () => et(!0)), qe("afterprint", Te, () => et(!1));
	var nt = D(tt), rt = E(nt);
	va(rt, {
		get areaName() {
			return n.areaName;
		},
		get look() {
			return F(y);
		},
		hrefOf: (e) => o(Ke(), { v: e }),
		get counts() {
			return F(Oe);
		},
		get reasons() {
			return F(we);
		},
		get summary() {
			return F(Ee);
		},
		onRemove: (e) => q(Ut(F(_), e)),
		onWipe: () => q(It),
		children: (e, t) => {
			var n = fe(), r = D(n), i = (e) => {
				cc(e, { onSave: (e) => void $e(e) });
			};
			U(r, (e) => {
				F(B)?.nodes.length && e(i);
			}), W(e, n);
		},
		$$slots: { default: !0 }
	});
	var it = m(rt, 2);
	{
		let e = a(() => $i(F(z), F(_).kinds).map((e) => ({
			...e,
			word: Ce(e.kind)
		}))), t = a(() => ce("line")), n = a(() => F(oe)[F(_).focus ?? ""] ?? ""), r = a(() => F(B)?.proposals.length);
		Da(it, {
			get asked() {
				return F(_);
			},
			get count() {
				return F(we).length;
			},
			get kinds() {
				return F(e);
			},
			get themes() {
				return F(be);
			},
			get lines() {
				return F(t);
			},
			get focusName() {
				return F(n);
			},
			get groups() {
				return F(j);
			},
			get proposals() {
				return F(ne);
			},
			get proposalCount() {
				return F(r);
			},
			onAsk: q,
			onShow: (e, t) => T(e === "groups" ? j : ne, t, !0)
		});
	}
	var at = m(it, 2), ot = E(at), st = (e) => {
		var t = hc(), n = E(t);
		r(n), h(t), W(e, t);
	}, ct = (e) => {
		var t = yc(), o = D(t);
		r(o);
		var c = m(o, 2), l = (e) => {
			var t = yc(), r = D(t);
			fn(r, {
				get arrangement() {
					return F(B).arrangement;
				},
				onLook: (e) => void Xe("_adopt", X("adopted", { who: e }))
			});
			var o = m(r, 2), c = (e) => {
				var t = hc(), n = E(t);
				{
					let e = a(() => X("nothing.title")), t = a(() => X("nothing.text"));
					le(n, {
						icon: "filter",
						get title() {
							return F(e);
						},
						get text() {
							return F(t);
						},
						children: (e, t) => {
							var n = gc(), r = k(n, !0);
							O((e) => G(r, e), [() => X("wipe")]), s("click", n, () => q(It)), W(e, n);
						},
						$$slots: { default: !0 }
					});
				}
				h(t), W(e, t);
			}, l = (e) => {
				var t = yc(), r = D(t), o = (e) => {
					var t = _c(), r = E(t), i = E(r);
					{
						let e = a(() => Ue(Ut(F(_), "focus"))), t = a(() => F(R).map((e) => ({
							href: Ue(Ve(e)),
							label: F(oe)[e] ?? X("map.someone")
						})));
						On(i, {
							get areaName() {
								return n.areaName;
							},
							get areaHref() {
								return F(e);
							},
							get crumbs() {
								return F(t);
							}
						});
					}
					var o = m(i, 2);
					{
						let e = a(() => F(he)?.id), t = a(() => F(ge)?.node.id), n = a(() => Me(ae.arrangeMap) ? (e) => void Y(e) : void 0);
						ie(Qi(o, {
							get view() {
								return F(B);
							},
							get question() {
								return F(ve);
							},
							get focus() {
								return F(e);
							},
							get selected() {
								return F(t);
							},
							get trail() {
								return F(K);
							},
							get groups() {
								return F(j);
							},
							get proposals() {
								return F(ne);
							},
							get kindWord() {
								return xe;
							},
							onSelect: (e) => T(C, e, !0),
							onOpen: Ge,
							onBack: J,
							onSteps: (e) => F(_).focus && q({
								...F(_),
								hops: e
							}),
							onLeave: Ye,
							get onMove() {
								return F(n);
							},
							onHelp: () => T(L, "help")
						}), (e) => T(ee, e, !0), () => F(ee));
					}
					var s = m(o, 2);
					{
						let e = a(() => Me(ae.arrangeMap)), t = a(() => Me(ae.shareMap));
						ln(s, {
							get arrangement() {
								return F(B).arrangement;
							},
							get mayArrange() {
								return F(e);
							},
							get mayShare() {
								return F(t);
							},
							onFit: () => F(ee)?.fit(),
							onIn: () => F(ee)?.zoomIn(),
							onOut: () => F(ee)?.zoomOut(),
							onUndo: () => void de(n.area, F(_).net),
							onRedo: () => void ke(n.area, F(_).net),
							onRearrange: () => void Xe("_rearrange", X("rearranged")),
							onShare: () => T(L, "share"),
							onHelp: () => T(L, "help")
						});
					}
					h(r), fa(m(r, 2), {
						get view() {
							return F(B);
						},
						get groups() {
							return F(j);
						},
						get proposals() {
							return F(ne);
						},
						get trail() {
							return F(K);
						},
						kindWord: Ce
					}), h(t), O((e) => V(t, "aria-label", e), [() => X("canvas")]), W(e, t);
				};
				U(r, (e) => {
					F(y) === "kaart" && e(o);
				});
				var s = m(r, 2), c = (e) => {
					rc(e, {
						get view() {
							return F(B);
						},
						get options() {
							return F(je);
						},
						children: (e, t) => {
							i(e, () => F(B));
						},
						$$slots: { default: !0 }
					});
				}, l = (e) => {
					var t = vc(), n = E(t), r = (e) => {
						Qe(e, {});
					};
					U(n, (e) => {
						F(ue).length > 50 && e(r);
					});
					var a = m(n, 2);
					i(a, () => F(B)), h(t), O((e) => V(t, "aria-label", e), [() => X("map.look.lijst")]), W(e, t);
				};
				U(s, (e) => {
					F(N) || re.current ? e(c) : F(y) === "lijst" && e(l, 1);
				}), W(e, t);
			};
			U(o, (e) => {
				F(B).nodes.length === 0 ? e(c) : e(l, -1);
			}), W(e, t);
		}, u = (e) => {
			var t = hc(), r = E(t), i = (e) => {
				{
					let t = a(() => X("noData.title")), r = a(() => X("noData.text"));
					le(e, {
						icon: "users",
						get title() {
							return F(t);
						},
						get text() {
							return F(r);
						},
						children: (e, t) => {
							var r = fe(), i = D(r), o = (e) => {
								var t = bc(), r = k(t, !0);
								O((e, n) => {
									V(t, "href", e), G(r, n);
								}, [() => b("Resident", n.area), () => X("noData.begin")]), W(e, t);
							}, s = a(() => Me(ae.createActor));
							U(i, (e) => {
								F(s) && e(o);
							}), W(e, r);
						},
						$$slots: { default: !0 }
					});
				}
			}, o = (e) => {
				{
					let t = a(() => X("none.net")), n = a(() => X("none.net.text"));
					le(e, {
						icon: "users",
						get title() {
							return F(t);
						},
						get text() {
							return F(n);
						}
					});
				}
			};
			U(r, (e) => {
				F(_).net === "neighbourhood" ? e(i) : e(o, -1);
			}), h(t), W(e, t);
		}, d = (e) => {
			var t = fe(), r = D(t), i = (e) => {
				var t = xc();
				ms(E(t), {
					get overview() {
						return F(se);
					},
					onCluster: (e) => q({
						...F(_),
						box: e.box
					}),
					onBox: (e) => q({
						...F(_),
						box: e
					})
				}), h(t), O((e) => V(t, "aria-label", e), [() => X("canvas")]), W(e, t);
			}, a = (e) => {
				var t = Sc();
				bs(E(t), {
					get overview() {
						return F(se);
					},
					get areaName() {
						return n.areaName;
					},
					onCluster: (e) => q({
						...F(_),
						box: e.box
					})
				}), h(t), W(e, t);
			};
			U(r, (e) => {
				F(y) === "kaart" ? e(i) : e(a, -1);
			}), W(e, t);
		};
		U(c, (e) => {
			F(B) ? e(l) : F(se) && F(se).total === 0 ? e(u, 1) : F(se) && e(d, 2);
		}), W(e, t);
	}, lt = (e) => {
		var t = hc(), n = E(t);
		{
			let e = a(() => X("map.loading"));
			w(n, {
				get label() {
					return F(e);
				},
				rows: 6
			});
		}
		h(t), W(e, t);
	};
	U(ot, (e) => {
		x.failure && !F(z) ? e(st) : F(z) ? e(ct, 1) : x.slow && e(lt, 2);
	});
	var ut = m(ot, 2), dt = (e) => {
		{
			let t = a(() => F(B)?.since ?? F(se)?.since ?? null);
			bn(e, {
				get since() {
					return F(t);
				},
				get day() {
					return F(_).day;
				},
				onDay: (e) => q({
					...F(_),
					day: e
				})
			});
		}
	};
	U(ut, (e) => {
		F(z) && e(dt);
	}), h(at);
	var ft = m(at, 2), pt = (e) => {
		var t = fe(), r = D(t), i = (e) => {
			{
				let t = a(() => ze(F(z).asked.path[0])), n = a(() => ze(F(z).asked.path[1]));
				Ps(e, {
					get paths() {
						return F(z).paths;
					},
					get from() {
						return F(t);
					},
					get to() {
						return F(n);
					},
					get chosen() {
						return F(A);
					},
					onChoose: (e) => T(A, e, !0),
					onSelect: (e) => void Je(e),
					onOther: () => T(L, "path"),
					onClose: () => q(Ut(F(_), "path"))
				});
			}
		}, o = (e) => {
			{
				let t = a(() => u(F(ge).node.id, n.area)), r = a(() => Me(ae.addTie) ? () => T(L, "add") : void 0), i = a(() => F(C) ? () => T(C, void 0) : void 0);
				At(e, {
					get row() {
						return F(ge);
					},
					get day() {
						return F(B).day;
					},
					get focus() {
						return F(he);
					},
					get proposed() {
						return F(Ne);
					},
					get areaName() {
						return n.areaName;
					},
					get href() {
						return F(t);
					},
					kindWord: Ce,
					get tieWord() {
						return He;
					},
					onSelect: (e) => void Je(e),
					onMiddle: () => Ge(F(ge).node.id),
					onPath: () => T(L, "path"),
					get onAdd() {
						return F(r);
					},
					get onClose() {
						return F(i);
					}
				});
			}
		}, s = (e) => {
			{
				let t = a(() => Math.min(150, F(B)?.total ?? F(se).total));
				wn(e, {
					get starts() {
						return F(Fe);
					},
					get most() {
						return F(t);
					},
					get find() {
						return Be;
					},
					hrefOf: (e) => Ue(Ve(e)),
					onStart: Ge,
					onAll: () => q({
						...F(_),
						all: !0
					}),
					onPath: () => T(L, "path")
				});
			}
		};
		U(r, (e) => {
			F(z).paths && !F(C) ? e(i) : F(ge) && (F(C) || F(y) === "kaart" || !p.current) ? e(o, 1) : F(ge) || e(s, 2);
		}), W(e, t);
	};
	U(ft, (e) => {
		F(z) && (F(B) ? F(B).nodes.length > 0 : F(se).total > 0) && e(pt);
	}), h(nt);
	var mt = m(nt, 2), ht = (e) => {
		{
			let t = a(() => F(ge)?.node);
			Ss(e, {
				get from() {
					return F(t);
				},
				get find() {
					return Be;
				},
				onPath: (e, t) => {
					T(L, void 0), q({
						...It,
						net: F(_).net,
						day: F(_).day,
						path: [e.id, t.id]
					});
				},
				onClose: () => T(L, void 0)
			});
		}
	}, gt = (e) => {
		Mt(e, {
			get actor() {
				return F(ge).node;
			},
			onDone: () => T(L, void 0)
		});
	}, _t = (e) => {
		lc(e, {
			share: () => P(n.area, F(_).net, "_share"),
			onShared: () => {
				T(L, void 0), x.retry(), c(X("share.done"));
			},
			onClose: () => T(L, void 0)
		});
	}, vt = (e) => {
		ja(e, { onClose: () => T(L, void 0) });
	};
	U(mt, (e) => {
		F(L) === "path" ? e(ht) : F(L) === "add" && F(ge) ? e(gt, 1) : F(L) === "share" ? e(_t, 2) : F(L) === "help" && e(vt, 3);
	}), O(() => {
		V(nt, "data-look", F(y)), V(nt, "aria-busy", x.loading);
	}), W(e, tt), v();
}
N(["click"]);
export { wc as default };
