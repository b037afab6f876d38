import { $n as e, $t as t, Ar as n, B as r, Bn as i, Br as a, Bt as o, Cr as s, D as c, Dr as l, Dt as u, Er as d, Et as f, Fn as p, Fr as m, Gr as h, Gt as g, Hn as _, Hr as v, Ir as y, It as b, Jn as x, Jt as ee, K as te, Kr as S, Kt as C, L as ne, Lr as w, Mr as T, Nr as E, Or as D, Pr as O, Qn as k, Qt as A, Rn as re, Rr as j, Sr as M, T as N, Tr as P, U as ie, Un as F, Ur as I, V as L, Vt as R, W as ae, Wn as oe, Wr as z, Wt as B, Xn as se, Y as V, Yn as H, Yt as ce, Z as le, Zn as ue, _ as de, _r as fe, _t as pe, a as me, ar as he, br as ge, c as _e, cr as ve, dr as ye, er as be, et as xe, fr as U, gn as Se, gr as W, hr as G, ir as Ce, jn as we, jr as Te, kn as Ee, kr as De, l as Oe, lr as K, m as ke, mt as Ae, nr as je, nt as Me, or as Ne, p as Pe, pr as Fe, pt as Ie, qr as Le, qt as Re, rn as ze, rr as q, s as Be, sr as Ve, st as He, tn as Ue, u as We, ur as Ge, ut as Ke, vr as J, wr as qe, wt as Je, xr as Ye, yr as Y, z as Xe, zr as Ze } from "./shell.js";
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
	"bar.move": "Move",
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
	"keys.alt": "Move who is chosen",
	"keys.choose": "Choose",
	"keys.key.space": "Space",
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
	"bar.move": "Verplaatsen",
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
	"keys.alt": "Verplaatsen wie gekozen is",
	"keys.choose": "Kiezen",
	"keys.key.space": "Spatie",
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
	let n = ie(e, t);
	return n >= 1 ? X("age.months", { n }) : X("age.days", { n: L(e, t) });
}
var lt = (e, t) => ie(e, t) >= st, ut = {
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
}, dt = Y("<svg viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path></path></svg>");
function ft(e, t) {
	I(t, !0);
	let n = i(t, "small", 3, !1);
	var r = dt(), a = O(r);
	D(() => {
		q(r, 0, Ce(["icon", n() && "icon--sm"])), H(a, "d", ut[t.name]);
	}), W(e, r), v();
}
// src/map/MapPanel.svelte
var pt = J("<button class=\"grip\" type=\"button\"></button>"), mt = J("<button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button>"), ht = J("<section aria-labelledby=\"wie\"><!> <div class=\"map-panel__in\"><div class=\"who\"><!> <div><h2 id=\"wie\" tabindex=\"-1\"> </h2><!></div> <!></div> <!></div></section>");
function gt(e, t) {
	I(t, !0);
	let n = i(t, "inPage", 3, !1), r = j(!1);
	var a = ht(), o = T(a), c = (e) => {
		var n = pt();
		D(() => {
			H(n, "aria-expanded", P(r)), H(n, "aria-label", t.grip);
		}), s("click", n, () => w(r, !P(r))), W(e, n);
	};
	U(o, (e) => {
		n() || e(c);
	});
	var l = m(o, 2), u = T(l), d = T(u);
	Ve(d, () => t.mark ?? S);
	var f = m(d, 2), p = T(f), g = O(p, !0), _ = m(p);
	Ve(_, () => t.under ?? S), h(f);
	var y = m(f, 2), b = (e) => {
		var n = mt(), r = T(n);
		A(r, { name: "close" });
		var i = m(r), a = O(i, !0);
		h(n), D((e) => G(a, e), [() => X("panel.close")]), s("click", n, function(...e) {
			t.onClose?.apply(this, e);
		}), W(e, n);
	};
	U(y, (e) => {
		t.onClose && e(b);
	}), h(u);
	var x = m(u, 2);
	Ve(x, () => t.children), h(l), h(a), D(() => {
		q(a, 1, Ce([
			"map-panel",
			"no-print",
			n() && "map-panel--in-page",
			P(r) && "is-open"
		])), G(g, t.heading);
	}), W(e, a), v();
}
M(["click"]);
// src/map/ActorPanel.svelte
var _t = J("<p> </p>"), vt = J("<p> </p><!>", 1), yt = J("<button class=\"button button--primary\" type=\"button\"><!> </button>"), bt = J("<button class=\"button button--secondary\" type=\"button\"><!> </button>"), xt = J("<p class=\"muted\"> </p>"), St = J("<span aria-hidden=\"true\"> </span><span class=\"sr\"> </span>", 1), Ct = J("<span class=\"sr\"> </span>"), wt = J("<span class=\"badge badge--warn\"> </span>"), Tt = J("<li><!> <span><button class=\"ties__who\" type=\"button\"> </button><small> </small></span> <span class=\"when\"><!> <!></span></li>"), Et = J("<p class=\"muted small ties__more\"> </p>"), Dt = J("<li><!><span><button class=\"ties__who\" type=\"button\"> </button><small> </small></span></li>"), Ot = J("<div><h3> </h3> <ul class=\"ties\"></ul></div>"), kt = J("<!> <div class=\"panel-actions\"><!> <!> <div class=\"panel-actions__two\"><a class=\"button button--secondary\"> </a> <button class=\"button button--secondary\" type=\"button\"> </button></div></div> <div><h3> <span class=\"muted small num\"> </span></h3> <!> <ul class=\"ties\"></ul> <!></div> <!> <div class=\"basis\"><p> </p><p> </p></div>", 1);
function At(e, t) {
	I(t, !0);
	let n = a(() => t.row.node), r = a(() => t.focus?.id === P(n).id), i = a(() => [t.kindWord(P(n).kind), ...P(n).schakel ? [X("panel.schakel")] : []].join(", ")), o = a(() => [
		...P(n).named ? [] : [X("panel.pseudonym")],
		...P(n).inArea ? [] : [X("panel.outside", { area: t.areaName })],
		...t.focus && !P(r) && P(n).hops ? [X("panel.steps", {
			n: P(n).hops,
			who: t.focus.label
		})] : []
	]), c = a(() => P(n).confirmed ? ct(P(n).confirmed, t.day) : "");
	{
		let l = (e) => {
			B(e, {
				get kind() {
					return P(n).kind;
				},
				get ring() {
					return P(n).schakel;
				}
			});
		}, u = (e) => {
			var t = vt(), n = E(t), r = O(n, !0), a = m(n);
			K(a, 16, () => P(o), (e) => e, (e, t) => {
				var n = _t(), r = O(n, !0);
				D(() => G(r, t)), W(e, n);
			}), D(() => G(r, P(i))), W(e, t);
		}, d = a(() => X("panel.grip", { who: P(n).label }));
		gt(e, {
			get heading() {
				return P(n).label;
			},
			get grip() {
				return P(d);
			},
			get onClose() {
				return t.onClose;
			},
			mark: l,
			under: u,
			children: (e, i) => {
				var o = kt(), l = E(o), u = (e) => {
					ee(e, {
						tone: "warn",
						icon: "clock",
						children: (e, t) => {
							var n = _t(), r = O(n, !0);
							D((e) => G(r, e), [() => X("panel.dataOld", { age: P(c) })]), W(e, n);
						},
						$$slots: { default: !0 }
					});
				}, d = a(() => P(n).confirmed && lt(P(n).confirmed, t.day));
				U(l, (e) => {
					P(d) && e(u);
				});
				var f = m(l, 2), p = T(f), g = (e) => {
					var n = yt(), r = T(n);
					A(r, { name: "plus" });
					var i = m(r, 1, !0);
					h(n), D((e) => G(i, e), [() => X("tie.add")]), s("click", n, function(...e) {
						t.onAdd?.apply(this, e);
					}), W(e, n);
				};
				U(p, (e) => {
					t.onAdd && e(g);
				});
				var _ = m(p, 2), v = (e) => {
					var n = bt(), r = T(n);
					ft(r, { name: "middle" });
					var i = m(r, 1, !0);
					h(n), D((e) => G(i, e), [() => X("panel.middle")]), s("click", n, function(...e) {
						t.onMiddle?.apply(this, e);
					}), W(e, n);
				};
				U(_, (e) => {
					P(r) || e(v);
				});
				var y = m(_, 2), b = T(y), x = O(b, !0), te = m(b, 2), S = O(te, !0);
				h(y), h(f);
				var C = m(f, 2), ne = T(C), w = T(ne), k = m(w), re = O(k, !0);
				h(ne);
				var j = m(ne, 2), M = (e) => {
					var t = xt(), n = O(t, !0);
					D((e) => G(n, e), [() => X("panel.none")]), W(e, t);
				};
				U(j, (e) => {
					P(n).ties === 0 && e(M);
				});
				var N = m(j, 2);
				K(N, 21, () => t.row.contacts, Ge, (e, n) => {
					let r = () => P(n).node, i = () => P(n).tie;
					var a = Tt(), o = T(a);
					B(o, {
						get kind() {
							return r().kind;
						},
						get ring() {
							return r().schakel;
						}
					});
					var c = m(o, 2), l = T(c), u = O(l, !0), d = m(l), f = O(d, !0);
					h(c);
					var p = m(c, 2), g = T(p), _ = (e) => {
						var n = St(), r = E(n), a = O(r, !0), o = m(r), s = O(o, !0);
						D((e, t) => {
							G(a, e), G(s, t);
						}, [() => ct(i().confirmed, t.day), () => X("panel.confirmed", { age: ct(i().confirmed, t.day) })]), W(e, n);
					}, v = (e) => {
						var t = Ct(), n = O(t, !0);
						D((e) => G(n, e), [() => X("panel.unknownAge")]), W(e, t);
					};
					U(g, (e) => {
						i().confirmed ? e(_) : e(v, -1);
					});
					var y = m(g, 2), b = (e) => {
						var t = wt(), n = O(t, !0);
						D((e) => G(n, e), [() => X("panel.old")]), W(e, t);
					};
					U(y, (e) => {
						i().old && e(b);
					}), h(p), h(a), D((e) => {
						G(u, r().label), G(f, e);
					}, [() => i().kinds.map(t.tieWord).join(", ")]), s("click", l, () => t.onSelect(r().id)), W(e, a);
				}), h(N);
				var ie = m(N, 2), F = (e) => {
					var n = Et(), r = O(n, !0);
					D((e) => G(r, e), [() => X("panel.notHere", { n: t.row.more })]), W(e, n);
				};
				U(ie, (e) => {
					t.row.more && e(F);
				}), h(C);
				var I = m(C, 2), L = (e) => {
					var n = Ot(), r = T(n), i = O(r, !0), a = m(r, 2);
					K(a, 21, () => t.proposed, (e) => e.id, (e, n) => {
						var r = Dt(), i = T(r);
						B(i, {
							get kind() {
								return P(n).kind;
							},
							get ring() {
								return P(n).schakel;
							}
						});
						var a = m(i), o = T(a), c = O(o, !0), l = m(o), u = O(l, !0);
						h(a), h(r), D((e) => {
							G(c, P(n).label), G(u, e);
						}, [() => X("panel.proposal")]), s("click", o, () => t.onSelect(P(n).id)), W(e, r);
					}), h(a), h(n), D((e) => G(i, e), [() => X("panel.proposals")]), W(e, n);
				};
				U(I, (e) => {
					t.proposed.length && e(L);
				});
				var R = m(I, 2), ae = T(R), oe = O(ae, !0), z = m(ae), se = O(z, !0);
				h(R), D((e, n, r, i, a, o) => {
					H(b, "href", t.href), G(x, e), G(S, n), G(w, `${r ?? ""} `), G(re, i), G(oe, a), G(se, o);
				}, [
					() => X("panel.open"),
					() => X("panel.path"),
					() => X("panel.contacts"),
					() => X("panel.known", { n: P(n).ties }),
					() => P(c) ? X("panel.data", { age: P(c) }) : X("panel.dataUnknown"),
					() => X("contacts.maybeMore")
				]), s("click", te, function(...e) {
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
M(["click"]);
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
				return P(r);
			},
			get onClose() {
				return t.onDone;
			},
			children: (e, r) => {
				var i = jt(), o = E(i);
				Qe(o, {});
				var s = m(o, 2);
				Fe(s, n, null, (e, n) => {
					var r = a(() => {
						var { default: e } = P(n);
						return { AddTieForm: e };
					}), i = a(() => P(r).AddTieForm), o = fe(), s = E(o);
					{
						let e = a(() => le()?.schema.ties ?? []);
						Ne(s, () => P(i), (n, r) => {
							r(n, {
								get actor() {
									return t.actor;
								},
								get ties() {
									return P(e);
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
								return P(t);
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
		day: n?.length === 10 ? ae(n) ?? void 0 : void 0,
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
var rn = (e, t = S, n = S, r = S, i = S) => {
	var a = an(), o = T(a), c = (e) => {
		ft(e, { get name() {
			return r();
		} });
	}, l = (e) => {
		A(e, { get name() {
			return i();
		} });
	};
	U(o, (e) => {
		r() ? e(c) : i() && e(l, 1);
	});
	var u = m(o), d = O(u, !0);
	h(a), D(() => {
		H(a, "title", t()), G(d, t());
	}), s("click", a, function(...e) {
		n()?.apply(this, e);
	}), W(e, a);
}, an = J("<button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button>"), on = J("<div class=\"map-tools__arrange\"><!> <!> <!> <button class=\"button\" type=\"button\"><!><span class=\"map-tools__word\"> </span></button></div>"), sn = J("<div><button class=\"button\" type=\"button\"><!><span class=\"map-tools__word\"> </span></button></div>"), cn = J("<div class=\"map-tools no-print\" role=\"group\"><!> <!> <div><!> <!> <!> <!></div></div>");
function ln(e, t) {
	I(t, !0);
	var n = cn(), r = T(n), i = (e) => {
		var n = on(), r = T(n), i = (e) => {
			{
				let n = a(() => X("bar.undo"));
				rn(e, () => P(n), () => t.onUndo, () => void 0, () => "undo");
			}
		};
		U(r, (e) => {
			t.arrangement.canUndo && e(i);
		});
		var o = m(r, 2), c = (e) => {
			{
				let n = a(() => X("bar.redo"));
				rn(e, () => P(n), () => t.onRedo, () => "redo", () => void 0);
			}
		};
		U(o, (e) => {
			t.arrangement.canRedo && e(c);
		});
		var l = m(o, 2);
		{
			let e = a(() => X("bar.move"));
			rn(l, () => P(e), () => t.onMove, () => "move", () => void 0);
		}
		var u = m(l, 2), d = T(u);
		A(d, { name: "refresh" });
		var f = m(d), p = O(f, !0);
		h(u), h(n), D((e) => G(p, e), [() => X("bar.rearrange")]), s("click", u, function(...e) {
			t.onRearrange?.apply(this, e);
		}), W(e, n);
	};
	U(r, (e) => {
		t.mayArrange && e(i);
	});
	var o = m(r, 2), c = (e) => {
		var n = sn(), r = T(n), i = T(r);
		ft(i, { name: "pin" });
		var a = m(i), o = O(a, !0);
		h(r), h(n), D((e) => G(o, e), [() => X("bar.share")]), s("click", r, function(...e) {
			t.onShare?.apply(this, e);
		}), W(e, n);
	};
	U(o, (e) => {
		t.mayShare && t.arrangement.draft && e(c);
	});
	var l = m(o, 2), u = T(l);
	{
		let e = a(() => X("bar.fit"));
		rn(u, () => P(e), () => t.onFit, () => "fit", () => void 0);
	}
	var d = m(u, 2);
	{
		let e = a(() => X("bar.in"));
		rn(d, () => P(e), () => t.onIn, () => void 0, () => "plus");
	}
	var f = m(d, 2);
	{
		let e = a(() => X("bar.out"));
		rn(f, () => P(e), () => t.onOut, () => "minus", () => void 0);
	}
	var p = m(f, 2);
	{
		let e = a(() => X("bar.help"));
		rn(p, () => P(e), () => t.onHelp, () => void 0, () => "help");
	}
	h(l), h(n), D((e) => H(n, "aria-label", e), [() => X("bar.label")]), W(e, n), v();
}
M(["click"]);
// src/map/ArrangementNotice.svelte
var un = J("<div class=\"changed map-changed\"><!><p> </p> <button class=\"button button--secondary button--sm\" type=\"button\"> </button> <button class=\"button button--quiet button--sm\" type=\"button\"> </button></div>"), dn = J("<div class=\"no-print\" role=\"status\"><!></div>");
function fn(e, t) {
	I(t, !0);
	let n = j(""), r = a(() => t.arrangement.shared?.newer && t.arrangement.shared.at !== P(n) ? t.arrangement.shared : void 0);
	var i = dn(), o = T(i), c = (e) => {
		var i = un(), a = T(i);
		A(a, { name: "refresh" });
		var o = m(a), c = O(o, !0), l = m(o, 2), u = O(l, !0), d = m(l, 2), f = O(d, !0);
		h(i), D((e, t, n) => {
			G(c, e), G(u, t), G(f, n);
		}, [
			() => X("newer.text", { who: P(r).by }),
			() => X("newer.look"),
			() => X("newer.later")
		]), s("click", l, () => t.onLook(P(r).by)), s("click", d, () => w(n, P(r).at, !0)), W(e, i);
	};
	U(o, (e) => {
		P(r) && e(c);
	}), h(i), W(e, i), v();
}
M(["click"]);
// src/map/asof.ts
var pn = (e) => `${e.slice(0, 7)}-01`;
function mn(e, t) {
	let n = e && e < t ? e : t, r = pn(n.length >= 7 ? n : `${n.slice(0, 4)}-01-01`);
	return {
		first: r,
		today: t,
		last: ie(r, pn(t)) + 1
	};
}
function hn({ first: e, last: t }, n) {
	if (n >= t) return;
	let [r = 0, i = 1] = e.split("-").map(Number);
	return new Date(Date.UTC(r, i - 1 + Math.max(0, n), 1)).toISOString().slice(0, 10);
}
function gn(e, t) {
	return !t || t >= e.today ? e.last : Math.min(e.last - 1, ie(e.first, t));
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
	let n = te(), i = a(() => mn(t.since, n)), o = a(() => _n(P(i), 4)), c = j(void 0), l = a(() => P(c) ?? gn(P(i), t.day)), u = a(() => P(c) === void 0 ? t.day : hn(P(i), P(c))), d = a(() => r(P(u) ?? n)), f = (e) => `${(100 * e / Math.max(1, P(i).last)).toFixed(2)}%`;
	function p(e) {
		w(c, void 0);
		let n = hn(P(i), Math.max(0, e));
		n !== t.day && t.onDay(n);
	}
	let g = () => p(t.day && hn(P(i), P(l)) !== t.day ? P(l) : P(l) - 1), _ = (e) => (t) => t.style.setProperty("inset-inline-start", e), y = (e) => (t) => t.style.setProperty("--at", e);
	var b = yn(), ee = T(b), S = T(ee), C = m(S), ne = O(C, !0);
	h(ee);
	var E = m(ee, 2), k = T(E);
	x(k);
	var A = m(k, 2);
	K(A, 21, () => P(o), ({ year: e, index: t }) => e, (e, t) => {
		let n = () => P(t).year, r = () => P(t).index;
		var i = vn(), a = O(i, !0);
		he(i, () => _(f(r()))), D(() => G(a, n())), W(e, i);
	}), h(A), h(E), he(E, () => y(f(P(l))));
	var re = m(E, 2), M = T(re), N = T(M);
	ft(N, { name: "left" });
	var ie = m(N), F = O(ie, !0);
	h(M);
	var L = m(M, 2), R = T(L);
	ft(R, { name: "right" });
	var ae = m(R), oe = O(ae, !0);
	h(L), h(re);
	var z = m(re, 2);
	{
		let e = a(() => X("asOf.field"));
		Xe(z, {
			id: "op",
			get label() {
				return P(e);
			},
			get value() {
				return t.day;
			},
			get onChange() {
				return t.onDay;
			}
		});
	}
	h(b), D((e, t, n, r) => {
		G(S, `${e ?? ""} `), G(ne, P(d)), H(k, "max", P(i).last), ue(k, P(l)), H(k, "aria-valuetext", t), G(F, n), G(oe, r);
	}, [
		() => X("asOf.label"),
		() => P(u) ? P(d) : X("asOf.today", { date: P(d) }),
		() => X("asOf.before"),
		() => X("asOf.after")
	]), s("input", k, (e) => w(c, Number(e.currentTarget.value), !0)), s("change", k, (e) => p(Number(e.currentTarget.value))), s("click", M, g), s("click", L, () => p(P(l) + 1)), W(e, b), v();
}
M([
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
				return P(n);
			},
			get grip() {
				return P(r);
			},
			inPage: !0,
			children: (e, n) => {
				var r = Cn(), i = E(r), o = O(i, !0), c = m(i, 2);
				{
					let e = a(() => X("begin.who"));
					rt(c, {
						id: "begin",
						get label() {
							return P(e);
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
					var n = Sn(), r = T(n), i = O(r, !0), a = m(r, 2);
					K(a, 21, () => t.starts, (e) => e.id, (e, n) => {
						var r = xn(), i = T(r);
						B(i, {
							get kind() {
								return P(n).kind;
							},
							ring: !0
						});
						var a = m(i), o = T(a), s = O(o, !0);
						h(a), h(r), D((e) => {
							H(o, "href", e), G(s, P(n).label);
						}, [() => t.hrefOf(P(n).id)]), W(e, r);
					}), h(a), h(n), D((e) => G(i, e), [() => X("begin.starts")]), W(e, n);
				};
				U(l, (e) => {
					t.starts.length && e(u);
				});
				var d = m(l, 2), f = T(d), p = O(f, !0), g = m(f, 2), _ = T(g);
				ft(_, { name: "path" });
				var v = m(_, 1, !0);
				h(g), h(d), D((e, t, n) => {
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
M(["click"]);
// src/map/Crumbs.svelte
var Tn = J("<li aria-current=\"location\"> </li>"), En = J("<li><a> </a></li>"), Dn = J("<nav class=\"crumbs no-print\"><ol><li><a> </a></li> <!></ol></nav>");
function On(e, t) {
	I(t, !0);
	var n = fe(), r = E(n), i = (e) => {
		var n = Dn(), r = T(n), i = T(r), a = T(i), o = O(a, !0);
		h(i);
		var s = m(i, 2);
		K(s, 19, () => t.crumbs, ({ href: e, label: t }) => e, (e, n, r) => {
			let i = () => P(n).href, a = () => P(n).label;
			var o = fe(), s = E(o), c = (e) => {
				var t = Tn(), n = O(t, !0);
				D(() => G(n, a())), W(e, t);
			}, l = (e) => {
				var t = En(), n = T(t), r = O(n, !0);
				h(t), D(() => {
					H(n, "href", i()), G(r, a());
				}), W(e, t);
			};
			U(s, (e) => {
				P(r) === t.crumbs.length - 1 ? e(c) : e(l, -1);
			}), W(e, o);
		}), h(r), h(n), D((e) => {
			H(n, "aria-label", e), H(a, "href", t.areaHref), G(o, t.areaName);
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
	"picture.source": "Source: Spin in het web"
}), Gn = 140, Kn = class {
	moved;
	content;
	insets;
	least;
	centre;
	#e = j(1);
	get scale() {
		return P(this.#e);
	}
	set scale(e) {
		w(this.#e, e, !0);
	}
	#t = j({
		left: 0,
		top: 0,
		right: 0,
		bottom: 0
	});
	get sight() {
		return P(this.#t);
	}
	set sight(e) {
		w(this.#t, e);
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
	constructor(e, t, n, r = An, i = () => null) {
		this.moved = e, this.content = t, this.insets = n, this.least = r, this.centre = i;
	}
	get stage() {
		return this.#n;
	}
	resized(e) {
		if (e.width === 0 || e.height === 0) return;
		let t = this.#n;
		this.#n = e, this.#r === "fit" ? this.fit() : this.#r === "open" || t.width === 0 ? this.open() : this.#s(Wn(this.camera, t, e), !0);
	}
	fit() {
		this.#a("fit", (e, t) => Rn(e, t, this.insets, this.least));
	}
	open() {
		this.#a("open", (e, t) => zn(e, this.centre(), t, this.insets, this.least));
	}
	#a(e, t) {
		let n = this.content();
		n && this.#n.width > 0 && this.#s(t(n, this.#n), !0), this.#r = e;
	}
	zoom(e, t = {
		x: this.#n.width / 2,
		y: this.#n.height / 2
	}) {
		this.#s(this.#o(Bn(this.camera, e, t, this.least)), !0);
	}
	pan(e, t) {
		this.#s(this.#o(Vn(this.camera, e, t)), !1);
	}
	reveal(e) {
		let t = Un(this.camera, e, this.#n, this.insets);
		(t.x !== this.camera.x || t.y !== this.camera.y) && this.#s(t, !0);
	}
	toUnits(e) {
		return In(this.camera, e);
	}
	stop() {
		clearTimeout(this.#i);
	}
	#o(e) {
		let t = this.content();
		return t ? Hn(e, t, this.#n) : e;
	}
	#s(e, t) {
		let n = {
			...e,
			x: Math.round(e.x),
			y: Math.round(e.y)
		};
		this.#r = null, this.camera = e, this.moved(n), this.scale = e.scale, clearTimeout(this.#i), t ? this.#c() : this.#i = window.setTimeout(() => this.#c(), Gn);
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
}, qn = 10, Jn = 350, Yn = .0018, Xn = 90;
function Zn(e, t) {
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
				if (Math.hypot(l.x - r.x, l.y - r.y) < qn) return;
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
		let r = n - o.at < Jn && Math.hypot(e.x - o.x, e.y - o.y) < 20;
		o = {
			...e,
			at: r ? -Infinity : n
		}, t.tap(e, r);
	}
	function p(e) {
		if (!e.ctrlKey && !t.wheels()) return;
		e.preventDefault();
		let n = e.deltaY * (e.deltaMode === 1 ? 16 : e.deltaMode === 2 ? 400 : 1) * (e.ctrlKey ? 4 : 1);
		t.zoom(Math.exp(-Math.max(-90, Math.min(Xn, n)) * Yn), s(e));
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
var Qn = 24, $n = 7, er = 10, tr = 14;
function nr(e, t) {
	if (e.length < 3) return null;
	let n = ar(e), r = Math.max(...e.map(({ r: e }) => e)) + Qn, i = t.filter((e) => ur(n, e) < r + e.r + $n);
	if (i.length > tr) return null;
	let a = [];
	for (let t of i) {
		let i = rr(t, n, e, r);
		if (!i) return null;
		a.push(i);
	}
	let o = fr((e) => a.reduce((t, n) => Math.max(t, n.r - cr(e, n.from, n.to)), ur(n, e) - r), n, r);
	if (!o) return null;
	let s = mr(mr(o));
	return e.every((e) => dr(s, e)) && i.every((e) => !dr(s, e) && lr(s, e) >= e.r) ? s : null;
}
function rr(e, t, n, r) {
	let i = e.r + $n, a = r + i + 20, o = t.flatMap((n, r) => {
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
		})).concat({ ...ir(e, n, i, s, a) });
	});
	o.sort((t, n) => Math.hypot(t.x - e.x, t.y - e.y) - Math.hypot(n.x - e.x, n.y - e.y));
	let s = o.find((t) => n.every((n) => cr(n, e, t) > i + Math.min(n.r, 10) + 2));
	return s ? {
		from: e,
		to: s,
		r: i
	} : null;
}
function ir(e, t, n, r, i) {
	let a = sr(e, t, n);
	return {
		x: t.x + (n.x - t.x) * a + r.x * i,
		y: t.y + (n.y - t.y) * a + r.y * i
	};
}
function ar(e) {
	let t = [...e].sort((e, t) => e.x - t.x || e.y - t.y), n = (e) => {
		let t = [];
		for (let n of e) {
			for (; t.length > 1 && or(t.at(-2), t.at(-1), n) <= 0;) t.pop();
			t.push(n);
		}
		return t.slice(0, -1);
	}, r = [...n(t), ...n(t.reverse())];
	return r.length > 0 ? r : t.slice(0, 1);
}
var or = (e, t, n) => (t.x - e.x) * (n.y - e.y) - (t.y - e.y) * (n.x - e.x);
function sr(e, t, n) {
	let r = n.x - t.x, i = n.y - t.y, a = r * r + i * i;
	return a === 0 ? 0 : Math.min(1, Math.max(0, ((e.x - t.x) * r + (e.y - t.y) * i) / a));
}
function cr(e, t, n) {
	let r = sr(e, t, n), i = e.x - t.x - (n.x - t.x) * r, a = e.y - t.y - (n.y - t.y) * r;
	return Math.sqrt(i * i + a * a);
}
function lr(e, t) {
	let n = Infinity;
	for (let r = 0, i = e.length - 1; r < e.length; i = r++) n = Math.min(n, cr(t, e[i], e[r]));
	return n;
}
var ur = (e, t) => dr(e, t) ? 0 : lr(e, t);
function dr(e, t) {
	let n = !1;
	for (let r = 0, i = e.length - 1; r < e.length; i = r++) {
		let a = e[r], o = e[i];
		a.y > t.y != o.y > t.y && t.x < (o.x - a.x) * (t.y - a.y) / (o.y - a.y) + a.x && (n = !n);
	}
	return n;
}
function fr(e, t, n) {
	let r = n + 20, i = Math.min(...t.map(({ x: e }) => e)) - r, a = Math.min(...t.map(({ y: e }) => e)) - r, o = Math.ceil((Math.max(...t.map(({ x: e }) => e)) + r - i) / er) + 1, s = Math.ceil((Math.max(...t.map(({ y: e }) => e)) + r - a) / er) + 1, c = new Float64Array(o * s);
	for (let t = 0; t < c.length; t++) c[t] = e({
		x: i + t % o * er,
		y: a + Math.floor(t / o) * er
	});
	let l = new Map(), u = new Map(), d = (e, t) => {
		let n = Math.min(e, t) * 2 + (Math.abs(e - t) === 1 ? 0 : 1), r = c[e] / (c[e] - c[t]), [s, l] = [e % o + (t % o - e % o) * r, Math.floor(e / o) + (Math.floor(t / o) - Math.floor(e / o)) * r];
		return u.set(n, {
			x: i + s * er,
			y: a + l * er
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
	return pr(l, u);
}
function pr(e, t) {
	let [n] = e.keys();
	if (n === void 0) return null;
	let r = [], i = n;
	do
		r.push(t.get(i)), i = e.get(i);
	while (i !== void 0 && i !== n && r.length <= e.size);
	return i === n && r.length === e.size ? r : null;
}
var mr = (e) => e.flatMap((t, n) => {
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
function hr(e, t, n) {
	let r = new Map([...t].map(([e, { x: t, y: n, reach: r }]) => [e, {
		x: t,
		y: n,
		r
	}]));
	return e.flatMap((e, t) => {
		let i = new Set(e.members.filter((e) => r.has(e)));
		if (i.size < 3) return [];
		let a = nr([...r].filter(([e]) => i.has(e)).map(([, e]) => e), [...r].filter(([e]) => !i.has(e)).map(([, e]) => e))?.map(({ x: e, y: t }) => ({
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
var gr = (e, t) => `M${e.map(({ x: e, y: n }) => `${(e * t).toFixed(1)} ${(n * t).toFixed(1)}`).join("L")}Z`, _r = {
	ArrowRight: "right",
	ArrowDown: "down",
	ArrowLeft: "left",
	ArrowUp: "up"
}, vr = {
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
}, yr = {
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
function br({ key: e, shiftKey: t, altKey: n, ctrlKey: r, metaKey: i }, a) {
	if (r || i) return !1;
	let o = _r[e];
	if (o) return t ? a.pan(vr[o]) : n || a.moving() ? a.move(vr[o]) : a.walk(o), !0;
	let s = n ? void 0 : yr[e];
	return s?.(a), s !== void 0;
}
// src/map/size.ts
var xr = 9, Sr = 24, Cr = 7.6, wr = (e) => Math.min(Sr, Math.max(xr, Cr * Math.sqrt(e))), Tr = 5.5, Er = 1.15, Dr = (e) => Math.min(1, Math.max(.25, e * Er)), Or = (e) => e.toFixed(1);
function kr(e, t, n) {
	let r = Dr(n), i = new Map();
	for (let a of e) {
		let { x: e, y: o } = t.get(a.id) ?? a, s = C(a.kind), c = wr(a.ties) * r, l = s === "activiteit" ? c * 1.25 : s === "organisatie" ? c * 1.1 : c, u = a.schakel ? l + Tr * Math.max(.7, r) : null;
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
var Nr = 250, Pr = (e) => e.length > Nr;
function Fr(e, t) {
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
			d: Ir(l, u, d),
			at: l
		}];
	});
}
function Ir(e, t, n) {
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
function Lr(e, t) {
	let n = e.flatMap((e) => t.get(e) ?? []);
	return n.length < 2 ? "" : `M${n.map(({ x: e, y: t }) => `${Or(e)} ${Or(t)}`).join("L")}`;
}
function Rr(e, t) {
	let n = 5 * Math.max(.5, Dr(t)), r = new Map();
	return e.x.forEach((i, a) => {
		let o = C(e.kinds[e.kind[a]]), s = r.get(o) ?? [];
		s.push(g(o, i * t, e.y[a] * t, n)), r.set(o, s);
	}), [...r].map(([e, t]) => ({
		sort: e,
		d: t.join("")
	}));
}
var zr = (e, t) => e.from.map((n, r) => {
	let i = e.to[r];
	return jr({
		x: e.x[n] * t,
		y: e.y[n] * t
	}, {
		x: e.x[i] * t,
		y: e.y[i] * t
	});
}).join("");
function Br(e, t, n) {
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
var Vr = Y("<marker viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"11\" markerHeight=\"11\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 1L10 5L0 9Z\"></path></marker>"), Hr = Y("<path class=\"hull\"></path>"), Ur = Y("<path class=\"dot\"></path>"), Wr = Y("<path class=\"trail\"></path>"), Gr = Y("<path></path>"), Kr = Y("<path class=\"e e--proposal\"></path>"), qr = Y("<circle></circle>"), Jr = Y("<g><!><path></path></g>"), Yr = Y("<text dy=\".35em\"> </text>"), Xr = Y("<svg aria-hidden=\"true\" focusable=\"false\"><defs></defs><!><path class=\"e e--context\"></path><!><!><!><!><!><!></svg>");
function Zr(e, t) {
	let n = ge();
	I(t, !0);
	let r = a(() => Rr(t.dots, t.scale)), i = a(() => zr(t.dots, t.scale));
	var o = Xr(), s = T(o);
	K(s, 20, () => ["", "arrow--strong"], (e) => e, (e, t) => {
		var r = Vr(), i = O(r);
		D(() => {
			H(r, "id", `${n}${t ?? ""}`), q(i, 0, Ce(["arrow", t]));
		}), W(e, r);
	}), h(s);
	var c = m(s);
	K(c, 17, () => t.groups, ({ key: e, outline: t }) => e, (e, n) => {
		let r = () => P(n).outline;
		var i = fe(), a = E(i), o = (e) => {
			var n = Hr();
			D((e) => H(n, "d", e), [() => gr(r(), t.scale)]), W(e, n);
		};
		U(a, (e) => {
			r() && e(o);
		}), W(e, i);
	});
	var l = m(c), u = m(l);
	K(u, 17, () => P(r), ({ sort: e, d: t }) => e, (e, t) => {
		let n = () => P(t).d;
		var r = Ur();
		D(() => H(r, "d", n())), W(e, r);
	});
	var d = m(u), f = (e) => {
		var n = Wr();
		D((e) => H(n, "d", e), [() => Lr(t.trail, t.spots)]), W(e, n);
	};
	U(d, (e) => {
		t.trail.length > 1 && e(f);
	});
	var p = m(d);
	K(p, 17, () => t.lines, ({ key: e, d: t, tie: n, strong: r }) => e, (e, t) => {
		let r = () => P(t).d, i = () => P(t).tie, a = () => P(t).strong;
		var o = Gr();
		D(() => {
			q(o, 0, Ce([
				"e",
				`e--w${i().width}`,
				i().formal && "e--formal",
				a() && "e--strong",
				i().old && "e--old"
			])), H(o, "d", r()), H(o, "marker-end", i().directed ? `url(#${n}${a() && !i().old ? "arrow--strong" : ""})` : void 0);
		}), W(e, o);
	});
	var _ = m(p);
	K(_, 17, () => t.curves, ({ key: e, d: t }) => e, (e, t) => {
		let n = () => P(t).d;
		var r = Kr();
		D(() => H(r, "d", n())), W(e, r);
	});
	var y = m(_);
	K(y, 17, () => t.spots.values(), ({ node: { id: e }, sort: t, x: n, y: r, r: i, ring: a }) => e, (e, t) => {
		let n = () => P(t).node.id, r = () => P(t).sort, i = () => P(t).x, a = () => P(t).y, o = () => P(t).r, s = () => P(t).ring;
		var c = Jr(), l = T(c), u = (e) => {
			var t = qr();
			D((e) => {
				q(t, 0, `ring k--${r() ?? ""}`), H(t, "r", e);
			}, [() => s().toFixed(1)]), W(e, t);
		};
		U(l, (e) => {
			s() && e(u);
		});
		var d = m(l);
		h(c), D((e, t, i) => {
			H(c, "data-id", n()), H(c, "transform", `translate(${e ?? ""} ${t ?? ""})`), q(d, 0, `n k--${r() ?? ""}`), H(d, "d", i);
		}, [
			() => i().toFixed(1),
			() => a().toFixed(1),
			() => g(r(), 0, 0, o())
		]), W(e, c);
	});
	var b = m(y);
	K(b, 17, () => t.labels, ({ id: e, text: t, sort: n, x: r, y: i, inGroup: a }) => e, (e, t) => {
		let n = () => P(t).text, r = () => P(t).sort, i = () => P(t).x, a = () => P(t).y, o = () => P(t).inGroup;
		var s = Yr(), c = O(s, !0);
		D((e, t) => {
			q(s, 0, Ce([
				"t",
				`t--${r()}`,
				o() && "t--in-group"
			])), H(s, "x", e), H(s, "y", t), G(c, n());
		}, [() => i().toFixed(1), () => a().toFixed(1)]), W(e, s);
	}), h(o), D((e) => {
		q(o, 0, e), H(l, "d", P(i));
	}, [() => Ce(["net map", Pr(t.lines) && "map--thin"])]), W(e, o), v();
}
// src/map/measure.ts
function Qr() {
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
var $r = 6, ei = 64, ti = (e, t) => e.left < t.right && e.right > t.left && e.top < t.bottom && e.bottom > t.top, ni = class {
	#e = new Map();
	add(e) {
		for (let t of this.#t(e)) {
			let n = this.#e.get(t);
			n ? n.push(e) : this.#e.set(t, [e]);
		}
	}
	hits(e) {
		for (let t of this.#t(e)) if (this.#e.get(t)?.some((t) => ti(e, t))) return !0;
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
		for (let t = Math.floor(e.left / ei); t <= Math.floor(e.right / ei); t++) for (let n = Math.floor(e.top / ei); n <= Math.floor(e.bottom / ei); n++) yield `${t},${n}`;
	}
}, ri = (e, { width: t, height: n }) => ({
	left: e.x - t / 2,
	right: e.x + t / 2,
	top: e.y - n / 2,
	bottom: e.y + n / 2
}), ii = (e, t) => t.x >= e.left && t.x <= e.right && t.y >= e.top && t.y <= e.bottom;
function ai(e, { width: t, height: n }, r) {
	let i = (e, t, n, r) => r - n < 2 * t ? e : Math.min(r - t, Math.max(n + t, e));
	return {
		x: i(e.x, t / 2, r.left + $r, r.right - $r),
		y: i(e.y, n / 2, r.top + $r, r.bottom - $r)
	};
}
function oi(e, { kept: t, shapes: n }, r) {
	let i = new ni(), a = new ni();
	for (let e of t) i.add(e);
	for (let e of n) a.add(e);
	let o = new Map();
	for (let t of [...e].sort((e, t) => t.importance - e.importance || (e.id < t.id ? -1 : 1))) {
		let e = ii(r, t.anchor), n = t.places.map((n) => {
			let i = e ? ai(n, t, r) : n;
			return {
				centre: i,
				box: ri(i, {
					width: t.width + 8,
					height: t.height
				})
			};
		}).filter(({ box: e }) => !i.hits(e)), s = n.find(({ box: e }) => !a.hits(e)) ?? si(n, a, (t.insists ?? 0) * t.width * t.height);
		s && (i.add(s.box), o.set(t.id, s.centre));
	}
	return o;
}
function si(e, t, n) {
	if (n === 0) return;
	let r = e.map((e) => ({
		option: e,
		area: t.area(e.box)
	})).sort((e, t) => e.area - t.area);
	return r[0] && r[0].area <= n ? r[0].option : void 0;
}
// src/map/naming.ts
var ci = 26, li = 45, ui = 12, di = {
	name: 18,
	outside: 18,
	proposal: 17,
	group: 18,
	age: 17
}, fi = (e) => e.length > ci ? `${e.slice(0, 25).trimEnd()}…` : e;
function pi(e, t, n, r, i) {
	let a = [
		...hi(e, t, n),
		...yi(e, t),
		...bi(e, t),
		...Ci(e, t)
	], o = oi(a, {
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
			inGroup: r !== "group" && s.some(({ outline: e }) => e && dr(e, a))
		}];
	});
}
function mi(e, t, n) {
	return {
		text: e,
		sort: t,
		width: n.widthOf(e, t),
		height: di[t] * n.enlarged
	};
}
function hi({ spots: e, lines: t }, n, { first: r, next: i, without: a }) {
	let o = [...e.values()].sort((e, t) => t.node.ties - e.node.ties).slice(0, ui), s = new Set([...r, ...o.map(({ node: e }) => e.id)]), c = gi(t);
	return [...e.values()].flatMap((e) => {
		let { node: t } = e;
		if (t.id === a) return [];
		let o = mi(fi(t.label), t.inArea ? "name" : "outside", n), l = (r.has(t.id) ? 600 : i.has(t.id) ? 300 : 0) + (t.schakel ? 30 : 0) + Math.min(200, t.ties);
		return [{
			...o,
			id: t.id,
			places: _i(e, o, c.get(t.id)),
			anchor: e,
			importance: l,
			insists: s.has(t.id) ? .2 : 0
		}];
	});
}
function gi(e) {
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
function _i({ x: e, y: t, reach: n }, { width: r, height: i }, a = [
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
var vi = [
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
function yi({ curves: e }, t) {
	return e.map(({ key: e, at: n }) => ({
		...mi(t.proposal, "proposal", t),
		id: `proposal ${e}`,
		places: vi.map(n),
		anchor: n(.5),
		importance: 1e3,
		insists: 1
	}));
}
function bi({ groups: e, spots: t, scale: n }, r) {
	return e.flatMap(({ key: e, group: i, outline: a }) => {
		let o = mi(fi(i.label), "group", r), s = i.members.flatMap((e) => t.get(e) ?? []), c = a?.map((e) => ({
			x: e.x * n,
			y: e.y * n
		})) ?? [], l = Ln(c.length > 0 ? c : s);
		if (!l) return [];
		let u = {
			x: (l.left + l.right) / 2,
			y: (l.top + l.bottom) / 2
		}, d = c.length > 0 ? xi(c, u) : Si(u, o.height);
		return [{
			...o,
			id: `group ${e}`,
			places: d,
			anchor: d[0],
			importance: 900,
			insists: .5
		}];
	});
}
function xi(e, t) {
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
var Si = ({ x: e, y: t }, n) => [
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
function Ci({ lines: e, spots: t }, n) {
	return e.flatMap((e) => {
		if (!e.tie.old || t.size > li && !e.strong) return [];
		let r = mi(n.ageOf(e), "age", n), [i, a] = [e.to.x - e.from.x, e.to.y - e.from.y];
		if (Math.hypot(i, a) < r.width + 16) return [];
		let o = vi.slice(0, 5).map((t) => ({
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
var wi = [
	"right",
	"down",
	"left",
	"up"
], Ti = (e) => wi[(wi.indexOf(e) + 2) % 4];
function Ei(e, t) {
	let n = new Map([...e].map((e) => [e, new Set()]));
	for (let { from: e, to: r } of t) e !== r && n.has(e) && n.has(r) && (n.get(e).add(r), n.get(r).add(e));
	return new Map([...n].map(([e, t]) => [e, [...t]]));
}
var Di = (e, t) => Math.atan2(t.y - e.y, t.x - e.x);
function Oi(e, t) {
	let n = Math.abs(e - wi.indexOf(t) * (Math.PI / 2)) % (2 * Math.PI);
	return Math.min(n, 2 * Math.PI - n);
}
var ki = (e) => wi.reduce((t, n) => Oi(e, n) < Oi(e, t) ? n : t);
function Ai({ at: e, contacts: t }, n) {
	let r = e.get(n);
	if (!r) return [];
	let i = (t) => (Di(r, e.get(t) ?? r) + Math.PI / 2 + 2 * Math.PI) % (2 * Math.PI);
	return [...t.get(n) ?? []].sort((e, t) => i(e) - i(t) || (e < t ? -1 : 1));
}
var ji = class {
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
		if (r?.at === t && Ti(r.by) === n && e.at.has(r.from)) return this.#e = null, r.from;
		let i = this.#n(e, t, n), a = i ?? Pi(e, t, n);
		return this.#e = a ? {
			from: t,
			by: n,
			at: a,
			contact: i !== null
		} : null, a;
	}
	#n(e, t, n) {
		let r = Ni(e, t, n);
		if (r.length === 0) return null;
		let i = `${t} ${n}`, a = r[(r.indexOf(this.#t.get(i) ?? "") + 1) % r.length];
		return this.#t.set(i, a), a;
	}
}, Mi = 70 * Math.PI / 180;
function Ni({ at: e, contacts: t }, n, r) {
	let i = e.get(n);
	if (!i) return [];
	let a = (t.get(n) ?? []).flatMap((t) => {
		let n = e.get(t);
		return n ? [{
			other: t,
			angle: Di(i, n)
		}] : [];
	}), o = a.filter(({ angle: e }) => ki(e) === r);
	return (o.length > 0 ? o : a.filter(({ angle: e }) => Oi(e, r) < Mi)).sort((e, t) => Oi(e.angle, r) - Oi(t.angle, r) || (e.other < t.other ? -1 : 1)).map(({ other: e }) => e);
}
function Pi({ at: e }, t, n) {
	let r = e.get(t);
	if (!r) return null;
	let i = null;
	for (let [a, o] of e) {
		let e = Oi(Di(r, o), n);
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
function Fi(e, { kindWord: t, proposals: n, contacts: r, at: i, cameFrom: a }) {
	let o = n.filter(({ from: t, to: n }) => t === e.id || n === e.id).length, s = a ? Ai({
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
// src/map/over.ts
function Ii(e, t) {
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
var Li = 8, Ri = 24, zi = {
	one: 29,
	two: 44
}, Bi = (e) => Math.max(22, e.reach + 4);
function Vi(e) {
	let t = Bi(e) + Li - 2;
	return {
		left: e.x - t,
		right: e.x + t,
		top: e.y - t,
		bottom: e.y + t
	};
}
function Hi(e, t, n, r, i) {
	let { x: a, y: o, node: s } = e, c = Math.max(n(s.label, 14 * r, 600), t ? n(t, 12 * r, 400) : 0) + Ri, l = (t ? zi.two : zi.one) * r, u = Bi(e) + Li, d = o + u + l > i.bottom - 4 && o < i.bottom ? o - u - l : o + u, f = a > i.left && a < i.right && i.right - i.left > c + 12 ? Math.min(i.right - c / 2 - 6, Math.max(i.left + c / 2 + 6, a)) : a;
	return {
		left: f - c / 2,
		right: f + c / 2,
		top: d,
		bottom: d + l
	};
}
// src/map/standing.svelte.ts
var Ui = 400, Wi = (e) => 1 - (1 - e) ** 3, Gi = class {
	#e = j(new Map());
	get at() {
		return P(this.#e);
	}
	set at(e) {
		w(this.#e, e);
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
			let a = Wi(Math.min(1, Math.max(0, (i - n) / Ui)));
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
}, Ki = {
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
}, qi = 8;
function Ji(e, t) {
	if (!e) return Z("drawing.old");
	let n = ie(e, t);
	return n < 24 ? Z("drawing.months", { n }) : Z("drawing.years", { n: Math.floor(n / 12) });
}
var Yi = (e, t, n) => ({
	proposal: Z("drawing.proposal"),
	ageOf: (t) => Ji(t.tie.confirmed, e),
	widthOf: (e, r) => t(e, Ki[r].size * n, Ki[r].weight) + qi,
	enlarged: n
}), Xi = J("<button type=\"button\"><span class=\"sr\"> </span></button>"), Zi = J("<small> </small>"), Qi = J("<div class=\"plate\" aria-hidden=\"true\"><b> </b><!></div>"), $i = J("<div class=\"move-note\" data-no-gesture=\"\"><p> </p> <button class=\"button button--secondary button--sm\" type=\"button\"> </button></div>"), ea = J("<div role=\"application\"><div class=\"drawing__plane\"><!> <!> <!></div> <!> <p class=\"sr\"> </p> <p class=\"sr\" role=\"status\"> </p></div>");
function ta(e, t) {
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
	}, d = Math.max(1, parseFloat(getComputedStyle(document.documentElement).fontSize) / 16), f = Qr(), p = matchMedia("(prefers-reduced-motion: reduce)"), g = j(void 0), _ = j(void 0), y = j(void 0), b = j(!1), x = j(!1), ee = j(""), te = j(!1), S = null, C = new Gi(), ne = new ji(), k = new Kn(({ x: e, y: t }) => P(_) && (P(_).style.transform = `translate(${e}px, ${t}px)`), () => Ln(C.at.size > 0 ? C.at.values() : t.view.others.x.map((e, n) => ({
		x: e,
		y: t.view.others.y[n]
	}))), l(() => c()), void 0, () => t.focus ? C.at.get(t.focus) ?? null : null);
	re(() => {
		k.stop(), C.stop();
	});
	let A = a(() => new Map(t.view.nodes.map((e) => [e.id, e]))), M = a(() => Ei(P(A).keys(), t.view.ties)), N = j(void 0), ie = a(() => t.focus && P(A).has(t.focus) ? t.focus : t.view.nodes[0]?.id), L = a(() => P(N) && P(A).has(P(N)) ? P(N) : t.selected && P(A).has(t.selected) ? t.selected : P(ie)), R = a(() => kr(t.view.nodes, C.at, k.scale)), ae = a(() => new Set([t.focus, t.selected].filter((e) => e !== void 0))), oe = a(() => Mr(t.view.ties, P(R), P(ae))), z = a(() => t.proposals ? Fr(t.view.proposals, P(R)) : []), B = j({
		at: new Map(),
		list: []
	}), se = a(() => P(B).at === C.at ? P(B).list : []), V = a(() => P(L) === void 0 ? void 0 : P(R).get(P(L))), ce = a(() => P(L) !== void 0 && (P(b) || P(x) || P(L) === t.selected || t.selected === void 0 && P(L) === t.focus)), le = a(() => P(V)?.node.schakel ? Z("drawing.schakel") : null), ue = a(() => P(V) && P(ce) ? Hi(P(V), P(le), f, d, k.sight) : null), de = a(() => ({
		first: new Set([...P(ae), ...o()]),
		next: new Set([...P(ae)].flatMap((e) => P(M).get(e) ?? [])),
		without: P(ue) ? P(L) : null
	})), pe = a(() => P(g) ? Ii(P(g), k.sight) : []), me = a(() => pi({
		spots: P(R),
		lines: P(oe),
		curves: P(z),
		groups: P(se),
		scale: k.scale
	}, Yi(t.view.day, f, d), P(de), k.sight, [...P(pe), ...P(V) && P(ue) ? [P(ue), Vi(P(V))] : []])), _e = a(() => P(V) ? Fi(P(V).node, {
		kindWord: t.kindWord,
		proposals: t.proposals ? t.view.proposals : [],
		contacts: P(M),
		cameFrom: ne.cameFrom(P(V).node.id),
		at: C.at
	}) : "");
	De(() => {
		let { nodes: e } = t.view;
		l(() => C.follow(e, p.matches || S !== null));
	});
	let ve;
	De(() => {
		let e = t.question ?? `${t.view.area} ${t.view.net} ${t.focus ?? ""}`;
		e !== ve && (ve = e, l(() => {
			w(N, void 0), ne.begin(), k.open();
		}));
	}), De(() => {
		if (t.selected === void 0) return;
		let e = t.selected;
		l(() => {
			e !== P(N) && ne.begin(), w(N, e, !0);
		});
	}), De(() => {
		let e = P(g), t = new ResizeObserver(() => k.resized({
			width: e.clientWidth,
			height: e.clientHeight
		}));
		return t.observe(e), () => t.disconnect();
	});
	let be = () => void w(B, {
		at: C.at,
		list: hr(t.groups ? t.view.groups : [], P(R), k.scale)
	});
	De(() => {
		t.groups, t.view.groups, k.sight, C.at;
		let e = setTimeout(be, 60);
		return () => clearTimeout(e);
	});
	function xe() {
		k.fit();
	}
	function Se() {
		k.zoom(Nn);
	}
	function we() {
		k.zoom(1 / Nn);
	}
	function Te() {
		t.onMove && P(L) !== void 0 && (w(x, !0), P(y)?.focus({ preventScroll: !0 }));
	}
	function Ee() {
		w(x, !1), P(y)?.focus({ preventScroll: !0 });
	}
	let Oe = ({ x: e, y: t }) => Br(P(R), {
		x: e - k.camera.x,
		y: t - k.camera.y
	}, 22);
	function K(e) {
		w(N, e, !0);
		let t = C.at.get(e);
		t && k.reveal(t);
	}
	function ke(e, { x: n, y: r }) {
		let i = {
			x: Math.round(n),
			y: Math.round(r)
		};
		C.put(e, i), t.onMove?.([{
			id: e,
			...i
		}]), w(ee, Z("drawing.put", { name: P(A).get(e)?.label ?? "" }), !0);
	}
	let Ae = {
		takes: (e, n) => {
			let r = t.onMove && Oe(e), i = r && C.at.get(r);
			if (!r || !i || n && r !== P(L)) return !1;
			let a = k.toUnits(e);
			return S = {
				id: r,
				dx: i.x - a.x,
				dy: i.y - a.y
			}, !0;
		},
		drag: (e) => {
			if (!S) return;
			let { x: t, y: n } = k.toUnits(e);
			C.put(S.id, {
				x: t + S.dx,
				y: n + S.dy
			});
		},
		drop: () => {
			let e = S && C.at.get(S.id);
			S && e && ke(S.id, e), S = null;
		},
		pan: (e, t) => k.pan(e, t),
		zoom: (e, t) => k.zoom(e, t),
		tap: (e, n) => {
			if (S = null, P(x) && P(L) !== void 0) return ke(P(L), k.toUnits(e));
			let r = Oe(e);
			r !== void 0 && (ne.begin(), w(N, r, !0), Ze(), P(y)?.focus({ preventScroll: !0 }), n ? t.onOpen(r) : t.onSelect(r));
		},
		hover: (e) => w(te, Oe(e) !== void 0),
		wheels: () => P(b) || document.documentElement.scrollHeight <= document.documentElement.clientHeight + 1
	};
	De(() => Zn(P(g), Ae));
	let Me = {
		walk: (e) => {
			let t = P(L) && ne.step({
				at: C.at,
				contacts: P(M)
			}, P(L), e);
			t && K(t);
		},
		pan: ({ x: e, y: t }) => k.pan(-e * u.pan, -t * u.pan),
		move: ({ x: e, y: n }) => {
			let r = P(L) && C.at.get(P(L));
			t.onMove && P(L) && r && (ke(P(L), {
				x: r.x + e * u.move,
				y: r.y + n * u.move
			}), k.reveal(C.at.get(P(L))));
		},
		moving: () => P(x),
		open: () => P(x) ? Ee() : P(L) && t.onOpen(P(L)),
		choose: () => P(L) && t.onSelect(P(L)),
		back: () => t.onBack(),
		leave: () => P(x) ? Ee() : t.onLeave(),
		home: () => {
			ne.begin(), P(ie) && K(P(ie));
		},
		steps: (e) => t.onSteps(e),
		zoomIn: Se,
		zoomOut: we,
		fit: xe,
		help: () => t.onHelp()
	};
	function Ne(e) {
		e.target === P(y) && br(e, Me) && (e.preventDefault(), e.stopPropagation());
	}
	let Pe = !1;
	n(() => {
		P(L), Pe = l(() => P(b));
	});
	function Fe(e) {
		w(y, e, !0), Pe && e.focus({ preventScroll: !0 });
	}
	var Ie = {
		fit: xe,
		zoomIn: Se,
		zoomOut: we,
		startMove: Te
	}, Le = ea(), Re = T(Le), ze = T(Re);
	Zr(ze, {
		get scale() {
			return k.scale;
		},
		get spots() {
			return P(R);
		},
		get lines() {
			return P(oe);
		},
		get curves() {
			return P(z);
		},
		get groups() {
			return P(se);
		},
		get labels() {
			return P(me);
		},
		get trail() {
			return o();
		},
		get dots() {
			return t.view.others;
		}
	});
	var Be = m(ze, 2), Ve = (e) => {
		var n = fe(), i = E(n);
		ye(i, () => P(V).node.id, (e) => {
			var n = Xi();
			let i;
			var a = T(n), o = O(a, !0);
			h(n), he(n, () => Fe), D((e) => {
				q(n, 1, Ce(["node-button", P(ce) && "node-button--marked"])), H(n, "aria-describedby", `${r}-help`), i = je(n, "", i, {
					left: `${P(V).x ?? ""}px`,
					top: `${P(V).y ?? ""}px`,
					"--node": e
				}), G(o, P(_e));
			}, [() => `${2 * Bi(P(V))}px`]), s("click", n, ({ detail: e }) => e === 0 && t.onSelect(P(V).node.id)), W(e, n);
		}), W(e, n);
	};
	U(Be, (e) => {
		P(V) && e(Ve);
	});
	var He = m(Be, 2), Ue = (e) => {
		var t = Qi();
		let n;
		var r = T(t), i = O(r, !0), a = m(r), o = (e) => {
			var t = Zi(), n = O(t, !0);
			D(() => G(n, P(le))), W(e, t);
		};
		U(a, (e) => {
			P(le) && e(o);
		}), h(t), D(() => {
			n = je(t, "", n, {
				left: `${P(ue).left ?? ""}px`,
				top: `${P(ue).top ?? ""}px`,
				width: `${P(ue).right - P(ue).left}px`,
				height: `${P(ue).bottom - P(ue).top}px`
			}), G(i, P(V).node.label);
		}), W(e, t);
	};
	U(He, (e) => {
		P(V) && P(ue) && e(Ue);
	}), h(Re), F(Re, (e) => w(_, e), () => P(_));
	var We = m(Re, 2), Ge = (e) => {
		var t = $i(), n = T(t), r = O(n, !0), i = m(n, 2), a = O(i, !0);
		h(t), D((e, t) => {
			G(r, e), G(a, t);
		}, [() => Z("drawing.moving", { name: P(V).node.label }), () => Z("drawing.ready")]), s("click", i, Ee), W(e, t);
	};
	U(We, (e) => {
		P(x) && P(V) && e(Ge);
	});
	var Ke = m(We, 2), J = O(Ke, !0), qe = m(Ke, 2), Je = O(qe, !0);
	return h(Le), F(Le, (e) => w(g, e), () => P(g)), D((e, t) => {
		q(Le, 1, Ce([
			"drawing",
			P(te) && "drawing--hot",
			P(x) && "drawing--moving"
		])), H(Le, "aria-label", e), H(Ke, "id", `${r}-help`), G(J, t), G(Je, P(ee));
	}, [() => Z("drawing.label"), () => Z("drawing.help")]), s("keydown", Le, Ne), s("focusin", Le, () => w(b, !0)), s("focusout", Le, ({ relatedTarget: e }) => w(b, P(g).contains(e), !0)), W(e, Le), v(Ie);
}
M([
	"keydown",
	"focusin",
	"focusout",
	"click"
]);
// src/map/kindcounts.ts
function na(e, t) {
	let n = e?.view?.others ?? e?.overview?.dots, r = n ? [...new Set(n.kind)].map((e) => n.kinds[e]) : [], i = e?.view ? e.view.nodes.map((e) => e.kind) : n?.kind.map((e) => n.kinds[e]) ?? [], a = new Map();
	for (let e of i) a.set(e, (a.get(e) ?? 0) + 1);
	return Pt.filter((e) => a.has(e) || r.includes(e) || t.includes(e)).map((e) => ({
		kind: e,
		n: a.get(e) ?? 0
	}));
}
// src/map/legend.ts
var ra = [
	"bewoner",
	"professional",
	"organisatie",
	"activiteit"
], ia = [
	1,
	4,
	10
], aa = ia.map((e) => wr(e) * .33);
function oa(e, { groups: n, proposals: r, trail: i = [] }, a) {
	let o = [...new Set(e.nodes.map(({ kind: e }) => e))], s = ra.flatMap((e) => {
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
			Z("legend.size", { sizes: ia.join(", ") })
		]
	];
	return [...s, ...l.flatMap(([e, t, n]) => t ? [{
		mark: e,
		text: n
	}] : [])];
}
// src/map/Legend.svelte
var sa = Y("<svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><circle class=\"mark-dot\" cx=\"10\" cy=\"10\" r=\"5\"></circle></svg>"), ca = Y("<circle class=\"mark-size\" cy=\"10\"></circle>"), la = Y("<svg class=\"swatch swatch--size\" viewBox=\"0 0 42 20\" aria-hidden=\"true\" focusable=\"false\"></svg>"), ua = Y("<svg class=\"swatch swatch--line\" viewBox=\"0 0 34 20\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"mark-group\" x=\"2\" y=\"3\" width=\"30\" height=\"14\" rx=\"7\"></rect></svg>"), da = Y("<path class=\"mark-head\" d=\"M24 5.500 34 10l-10 4.500z\"></path>"), fa = Y("<svg class=\"swatch swatch--line\" viewBox=\"0 0 34 20\" aria-hidden=\"true\" focusable=\"false\"><path></path><!></svg>"), pa = J("<li><!> </li>"), ma = J("<ul class=\"legend\"></ul>");
function ha(e, t) {
	I(t, !0);
	let n = i(t, "trail", 19, () => []), r = {
		bewoner: "Resident",
		schakel: "Resident",
		professional: "Professional",
		organisatie: "Organisation",
		activiteit: "Facility"
	}, o = a(() => oa(t.view, {
		groups: t.groups,
		proposals: t.proposals,
		trail: n()
	}, t.kindWord)), s = [
		4,
		16,
		33
	];
	var c = ma();
	K(c, 21, () => P(o), ({ mark: e, text: t }) => e, (e, t) => {
		let n = () => P(t).mark, i = () => P(t).text;
		var o = pa(), c = T(o), l = (e) => {
			{
				let t = a(() => n() === "schakel");
				B(e, {
					get kind() {
						return r[n()];
					},
					get ring() {
						return P(t);
					}
				});
			}
		}, u = (e) => {
			var t = sa();
			W(e, t);
		}, d = (e) => {
			var t = la();
			K(t, 22, () => aa, (e) => e, (e, t, n) => {
				var r = ca();
				D(() => {
					H(r, "cx", s[P(n)]), H(r, "r", t);
				}), W(e, r);
			}), h(t), W(e, t);
		}, f = (e) => {
			var t = ua();
			W(e, t);
		}, p = (e) => {
			var t = fa(), r = T(t), i = m(r), a = (e) => {
				var t = da();
				W(e, t);
			};
			U(i, (e) => {
				n() === "referral" && e(a);
			}), h(t), D(() => {
				q(r, 0, `mark-line mark-line--${n() ?? ""}`), H(r, "d", `M1 10H${n() === "referral" ? 26 : 33}`);
			}), W(e, t);
		};
		U(c, (e) => {
			r[n()] ? e(l) : n() === "dots" ? e(u, 1) : n() === "size" ? e(d, 2) : n() === "group" ? e(f, 3) : e(p, -1);
		});
		var g = m(c);
		h(o), D(() => G(g, ` ${i() ?? ""}`)), W(e, o);
	}), h(c), D((e) => H(c, "aria-label", e), [() => Z("legend.title")]), W(e, c), v();
}
// src/map/MapBar.svelte
var ga = J("<a><!> </a>"), _a = J("<strong class=\"num\"> </strong> <!>", 1), va = J("<span class=\"chip\"><span class=\"chip__text\"> </span> <button type=\"button\" class=\"no-print\"><!></button></span>"), ya = J("<button class=\"button button--quiet button--sm no-print\" type=\"button\"> </button>"), ba = J("<div class=\"map-bar\"><h1> </h1> <div class=\"map-bar__looks no-print\"><div class=\"segmented\" role=\"group\"></div><!></div> <div class=\"shown\" role=\"group\"><p id=\"getoond\" tabindex=\"-1\" role=\"status\"><!></p> <!> <!></div> <p class=\"map-summary\"> <!></p></div>");
function xa(e, t) {
	I(t, !0);
	function n(e) {
		document.getElementById("getoond")?.focus({ preventScroll: !0 }), e();
	}
	var r = ba(), i = T(r), a = O(i, !0), o = m(i, 2), c = T(o);
	K(c, 20, () => ["kaart", "lijst"], (e) => e, (e, n) => {
		var r = ga(), i = T(r), a = (e) => {
			A(e, {
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
		h(r), D((e, i) => {
			H(r, "href", e), H(r, "aria-current", n === t.look ? "true" : void 0), G(s, i);
		}, [() => t.hrefOf(n), () => X(`map.look.${n}`)]), W(e, r);
	}), h(c);
	var l = m(c);
	Ve(l, () => t.children ?? S), h(o);
	var u = m(o, 2), d = T(u), f = T(d), p = (e) => {
		var n = _a(), r = E(n), i = O(r, !0), a = m(r), o = m(a), s = (e) => {
			var n = Ye();
			D((e) => G(n, ` ${e ?? ""}`), [() => X("map.outside", { n: t.counts.outside })]), W(e, n);
		};
		U(o, (e) => {
			t.counts.outside && e(s);
		}), D((e, t) => {
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
		let i = () => P(r).name, a = () => P(r).text;
		var o = va(), c = T(o), l = O(c, !0), u = m(c, 2), d = T(u);
		A(d, {
			name: "close",
			small: !0
		}), h(u), h(o), D((e) => {
			G(l, a()), H(u, "aria-label", e);
		}, [() => X("map.remove", { reason: a() })]), s("click", u, () => n(() => t.onRemove(i()))), W(e, o);
	});
	var _ = m(g, 2), y = (e) => {
		var r = ya(), i = O(r, !0);
		D((e) => G(i, e), [() => X("wipe")]), s("click", r, () => n(t.onWipe)), W(e, r);
	};
	U(_, (e) => {
		t.reasons.length && e(y);
	}), h(u);
	var b = m(u, 2), x = T(b, !0), ee = m(x), te = (e) => {
		var n = Ye();
		D((e) => G(n, ` ${e ?? ""}`), [() => X("map.tooMany", { n: t.counts.tooMany })]), W(e, n);
	};
	U(ee, (e) => {
		t.counts?.tooMany && e(te);
	}), h(b), h(r), D((e, n, r) => {
		G(a, e), H(c, "aria-label", n), H(u, "aria-label", r), G(x, t.summary);
	}, [
		() => X("map.title", { area: t.areaName }),
		() => X("map.view"),
		() => X("map.notice")
	]), W(e, r), v();
}
M(["click"]);
// src/map/MapFilter.svelte
var Sa = J("<option> </option>"), Ca = J("<div class=\"field\"><label for=\"thema\"> </label> <select class=\"select\" id=\"thema\"><option> </option><!></select></div>"), wa = J("<label class=\"check\"><input type=\"checkbox\"/> <!> <span class=\"n\"> </span></label>"), Ta = J("<fieldset><legend> </legend> <!></fieldset>"), Ea = J("<label class=\"check\"><input type=\"checkbox\"/> </label>"), Da = J("<fieldset><legend> </legend> <label class=\"check\"><input type=\"checkbox\"/> </label> <label class=\"check\"><input type=\"checkbox\"/> <span class=\"n\"> </span></label></fieldset>"), Oa = J("<button class=\"button button--secondary map-filter__wipe\" type=\"button\"> </button>"), ka = J("<details class=\"map-filter no-print\"><summary><!> </summary> <form><!> <!> <!> <!> <div class=\"field\"><label for=\"leeftijd\"> </label> <select class=\"select\" id=\"leeftijd\"><option> </option><!></select></div> <div class=\"field\"><label for=\"net\"> </label> <select class=\"select\" id=\"net\"></select></div> <!> <!></form></details>");
function Aa(n, r) {
	I(r, !0);
	let i = ["fresh", "old"], o = (e, t) => e.length === 0 || e.includes(t), c = a(() => r.kinds.map((e) => e.kind)), l = matchMedia("(min-width: 70rem)"), u = j(y(l.matches));
	De(() => {
		let e = () => w(u, l.matches, !0);
		return l.addEventListener("change", e), () => l.removeEventListener("change", e);
	});
	var d = ka(), f = T(d), p = T(f);
	A(p, { name: "filter" });
	var g = m(p, 1, !0);
	h(f);
	var b = m(f, 2), ee = T(b), te = (t) => {
		var n = Ca(), i = T(n), a = O(i, !0), o = m(i, 2), c = T(o), l = O(c, !0);
		c.value = c.__value = "";
		var u = m(c);
		K(u, 17, () => r.themes, (e) => e.code, (e, t) => {
			var n = Sa(), r = O(n, !0), i = {};
			D(() => {
				G(r, P(t).label), i !== (i = P(t).code) && (n.value = (n.__value = i) ?? "");
			}), W(e, n);
		}), h(o);
		var d;
		e(o), h(n), D((e, t) => {
			G(a, e), G(l, t), d !== (d = r.asked.theme ?? "") && (o.value = (o.__value = d) ?? "", be(o, d));
		}, [() => X("list.theme"), () => X("list.allThemes")]), s("change", o, (e) => r.onAsk({
			...r.asked,
			path: void 0,
			theme: e.currentTarget.value || void 0
		})), W(t, n);
	};
	U(ee, (e) => {
		r.themes.length && e(te);
	});
	var S = m(ee, 2), C = (e) => {
		var t = Ta(), n = T(t), i = O(n, !0), a = m(n, 2);
		K(a, 17, () => r.kinds, ({ kind: e, word: t, n }) => e, (e, t) => {
			let n = () => P(t).kind, i = () => P(t).word, a = () => P(t).n;
			var l = wa(), u = T(l);
			x(u);
			var d = m(u, 2);
			B(d, { get kind() {
				return n();
			} });
			var f = m(d, 1, !0), p = m(f), g = O(p, !0);
			h(l), D((e) => {
				se(u, e), G(f, i()), G(g, a());
			}, [() => o(r.asked.kinds, n())]), s("change", u, () => r.onAsk({
				...r.asked,
				path: void 0,
				kinds: Wt(r.asked.kinds, n(), P(c))
			})), W(e, l);
		}), h(t), D((e) => G(i, e), [() => X("filter.kind")]), W(e, t);
	};
	U(S, (e) => {
		r.kinds.length && e(C);
	});
	var ne = m(S, 2), E = (e) => {
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
					return P(t);
				},
				get options() {
					return P(n);
				},
				get value() {
					return P(i);
				},
				onChoose: (e) => r.onAsk({
					...r.asked,
					hops: Number(e)
				})
			});
		}
	};
	U(ne, (e) => {
		r.asked.focus && e(E);
	});
	var k = m(ne, 2), re = (e) => {
		var n = Ta(), i = T(n), a = O(i, !0), c = m(i, 2);
		K(c, 17, () => r.lines, (e) => e.code, (e, n) => {
			var i = Ea(), a = T(i);
			x(a);
			var c = m(a, 1, !0);
			h(i), D((e, t) => {
				se(a, e), G(c, t);
			}, [() => o(r.asked.lines, P(n).code), () => t(P(n).label)]), s("change", a, () => r.onAsk({
				...r.asked,
				path: void 0,
				lines: Wt(r.asked.lines, P(n).code, Ft)
			})), W(e, i);
		}), h(n), D((e) => G(a, e), [() => X("filter.lines")]), W(e, n);
	};
	U(k, (e) => {
		r.lines.length && e(re);
	});
	var M = m(k, 2), N = T(M), ie = O(N, !0), F = m(N, 2), L = T(F), R = O(L, !0);
	L.value = L.__value = "";
	var ae = m(L);
	K(ae, 16, () => i, (e) => e, (e, n) => {
		var r = Sa(), i = O(r, !0), a = {};
		D((e) => {
			G(i, e), a !== (a = n) && (r.value = (r.__value = a) ?? "");
		}, [() => t(X(`map.age.${n}`))]), W(e, r);
	}), h(F);
	var oe;
	e(F), h(M);
	var z = m(M, 2), V = T(z), ce = O(V, !0), le = m(V, 2);
	K(le, 20, () => Nt, (e) => e, (e, t) => {
		var n = Sa(), r = O(n, !0), i = {};
		D((e) => {
			G(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => X(`net.${t}`)]), W(e, n);
	}), h(le);
	var ue;
	e(le), h(z);
	var de = m(z, 2), fe = (e) => {
		var t = Da(), n = T(t), i = O(n, !0), a = m(n, 2), o = T(a);
		x(o);
		var c = m(o, 1, !0);
		h(a);
		var l = m(a, 2), u = T(l);
		x(u);
		var d = m(u, 1, !0), f = m(d), p = O(f, !0);
		h(l), h(t), D((e, t, n) => {
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
		var t = Oa(), n = O(t, !0);
		D((e) => G(n, e), [() => X("wipe")]), s("click", t, () => r.onAsk(It)), W(e, t);
	};
	U(pe, (e) => {
		r.count && e(me);
	}), h(b), h(d), D((e, t, n, i, a) => {
		G(g, e), H(b, "aria-label", t), G(ie, n), G(R, i), oe !== (oe = r.asked.age ?? "") && (F.value = (F.__value = oe) ?? "", be(F, oe)), G(ce, a), ue !== (ue = r.asked.net) && (le.value = (le.__value = ue) ?? "", be(le, ue));
	}, [
		() => r.count ? X("filter.count", { n: r.count }) : X("filter.title"),
		() => X("filter.title"),
		() => X("filter.age"),
		() => X("filter.age.all"),
		() => X("filter.net")
	]), qe("submit", b, (e) => e.preventDefault()), s("change", F, (e) => r.onAsk({
		...r.asked,
		path: void 0,
		age: e.currentTarget.value || void 0
	})), s("change", le, (e) => r.onAsk({
		...r.asked,
		net: e.currentTarget.value
	})), _("open", "toggle", d, (e) => w(u, e), () => P(u)), W(n, d), v();
}
M(["change", "click"]);
// src/map/MapHelp.svelte
var ja = J("<div><dt><kbd> </kbd></dt><dd> </dd></div>"), Ma = J("<li> </li>"), Na = J("<p> </p> <dl class=\"facts facts--words\"></dl> <section class=\"stack\"><h3> </h3> <ul class=\"rules-list\"></ul></section>", 1);
function Pa(e, t) {
	I(t, !0);
	let n = [
		[X("keys.key.arrows"), X("keys.arrows")],
		[X("keys.key.space"), X("keys.choose")],
		["Enter", X("keys.enter")],
		["Backspace", X("keys.backspace")],
		["1 2 3", X("keys.steps")],
		["Home", X("keys.home")],
		[`Shift + ${X("keys.key.arrows")}`, X("keys.shift")],
		[`Alt + ${X("keys.key.arrows")}`, X("keys.alt")],
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
				return P(r);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, t) => {
				var r = Na(), i = E(r), o = O(i, !0), s = m(i, 2);
				K(s, 21, () => n, ([e, t]) => e, (e, t) => {
					var n = a(() => Le(P(t), 2));
					let r = () => P(n)[0], i = () => P(n)[1];
					var o = ja(), s = T(o), c = T(s), l = O(c, !0);
					h(s);
					var u = m(s), d = O(u, !0);
					h(o), D(() => {
						G(l, r()), G(d, i());
					}), W(e, o);
				}), h(s);
				var c = m(s, 2), l = T(c), u = O(l, !0), d = m(l, 2);
				K(d, 20, () => [
					"size",
					"ring",
					"line",
					"dots",
					"place"
				], (e) => e, (e, t) => {
					var n = Ma(), r = O(n, !0);
					D((e) => G(r, e), [() => X(`keys.read.${t}`)]), W(e, n);
				}), h(d), h(c), D((e, t) => {
					G(o, e), G(u, t);
				}, [() => X("keys.text"), () => X("keys.read.title")]), W(e, r);
			},
			$$slots: { default: !0 }
		});
	}
	v();
}
// src/map/rows.ts
var Fa = [
	"label",
	"kind",
	"schakel",
	"hops",
	"ties",
	"confirmed"
];
function Ia(e) {
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
function La(e, t) {
	let n = t === "label" || t === "kind" || t === "hops" ? t : `-${t}`, r = n === t ? `-${t}` : t;
	return e === n ? r : e === r ? "" : n;
}
function Ra(e, t, n) {
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
var za = J("<th scope=\"col\"><button class=\"sort\" type=\"button\"> </button></th>"), Ba = J("<option> </option>"), Va = J("<span class=\"map-list__narrow\"> </span>"), Ha = J("<td class=\"is-num\"> </td>"), Ua = J("<li><a> </a></li>"), Wa = J("<li class=\"no-print\"><button class=\"link-button\" type=\"button\"> <span class=\"sr\"> </span></button></li>"), Ga = J("<li class=\"muted\"> </li>"), Ka = J("<ul class=\"inline-list\"><!> <!> <!></ul>"), qa = J(" <span class=\"badge badge--warn\"> </span>", 1), Ja = J(" <!>", 1), Ya = J("<span class=\"muted\"> </span>"), Xa = J("<tr><th scope=\"row\"><button class=\"link-button\" type=\"button\"> </button></th><td><span class=\"kind\"><!><span> <!></span></span></td><td class=\"is-schakel\"> </td><!><td class=\"is-num\"> </td><td><!></td><td><!></td></tr>"), Za = J("<p class=\"muted small map-list__same\"> </p> <div class=\"field only-small no-print\"><label for=\"sorteer\"> </label> <select class=\"select\" id=\"sorteer\"><option> </option><!></select></div> <table class=\"table table--stack table--sort\"><caption class=\"sr\"> </caption><thead><tr><!><!><!><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table>", 1);
function Qa(t, n) {
	I(n, !0);
	let r = (e, t = S) => {
		var n = za(), r = T(n), i = O(r, !0);
		h(n), D((e, r) => {
			q(n, 1, e), H(n, "aria-sort", r), G(i, P(f)[t()]);
		}, [() => Ce([g(t()) && "is-num", t() === "schakel" && "is-schakel"]), () => p(t())]), s("click", r, () => w(c, La(P(c), t()), !0)), W(e, n);
	}, o = i(n, "complete", 3, !1), c = j(""), l = j(new Set()), u = a(() => Ra(n.rows, P(c), n.kindWord)), d = a(() => Fa.filter((e) => e !== "hops" || n.withSteps)), f = a(() => ({
		label: X("col.name"),
		kind: X("col.kind"),
		schakel: X("col.schakel"),
		hops: X("col.steps"),
		ties: X("col.ties"),
		confirmed: X("col.data")
	})), p = (e) => P(c) === e ? "ascending" : P(c) === `-${e}` ? "descending" : void 0, g = (e) => e === "hops" || e === "ties";
	var _ = Za(), y = E(_), b = O(y, !0), x = m(y, 2), ee = T(x), te = O(ee, !0), C = m(ee, 2), ne = T(C), A = O(ne, !0);
	ne.value = ne.__value = "";
	var re = m(ne);
	K(re, 16, () => P(d).flatMap((e) => [e, `-${e}`]), (e) => e, (e, t) => {
		var n = Ba(), r = O(n, !0), i = {};
		D((e) => {
			G(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => X(`twin.sort.${t}`)]), W(e, n);
	}), h(C), e(C), h(x);
	var M = m(x, 2), N = T(M), ie = O(N, !0), F = m(N), L = T(F), R = T(L);
	K(R, 16, () => [
		"label",
		"kind",
		"schakel"
	], (e) => e, (e, t) => {
		r(e, () => t);
	});
	var ae = m(R), oe = (e) => {
		r(e, () => "hops");
	};
	U(ae, (e) => {
		n.withSteps && e(oe);
	});
	var z = m(ae);
	r(z, () => "ties");
	var se = m(z), V = O(se, !0);
	r(m(se), () => "confirmed"), h(L), h(F);
	var ce = m(F);
	K(ce, 21, () => P(u), ({ node: e, contacts: t, more: n }) => e.id, (e, t) => {
		let r = () => P(t).node, i = () => P(t).contacts, c = () => P(t).more;
		var u = Xa(), d = T(u), f = T(d), p = O(f, !0);
		h(d);
		var g = m(d), _ = T(g), v = T(_);
		B(v, {
			get kind() {
				return r().kind;
			},
			get ring() {
				return r().schakel;
			}
		});
		var y = m(v), b = T(y, !0), x = m(b), ee = (e) => {
			var t = Va(), n = O(t);
			D((e) => G(n, `, ${e ?? ""}`), [() => X("panel.schakel")]), W(e, t);
		};
		U(x, (e) => {
			r().schakel && e(ee);
		}), h(y), h(_), h(g);
		var te = m(g), S = O(te, !0), C = m(te), ne = (e) => {
			var t = Ha(), n = O(t, !0);
			D((e) => {
				H(t, "data-label", e), G(n, r().hops ?? "");
			}, [() => X("col.steps")]), W(e, t);
		};
		U(C, (e) => {
			n.withSteps && e(ne);
		});
		var k = m(C), A = O(k, !0), re = m(k), j = T(re), M = (e) => {
			var t = Ka(), u = T(t);
			K(u, 17, () => o() || P(l).has(r().id) ? i() : i().slice(0, 8), Ge, (e, t) => {
				let r = () => P(t).node;
				var i = Ua(), a = T(i), o = O(a, !0);
				h(i), D((e) => {
					H(a, "href", e), G(o, r().label);
				}, [() => n.hrefOf(r().id)]), W(e, i);
			});
			var d = m(u, 2), f = (e) => {
				var t = Wa(), n = T(t), a = T(n, !0), o = m(a), c = O(o);
				h(n), h(t), D((e) => {
					G(a, e), G(c, `, ${r().label ?? ""}`);
				}, [() => X("twin.all", { n: i().length - 8 })]), s("click", n, () => w(l, new Set([...P(l), r().id]))), W(e, t);
			}, p = a(() => i().length > 8 && !o() && !P(l).has(r().id));
			U(d, (e) => {
				P(p) && e(f);
			});
			var g = m(d, 2), _ = (e) => {
				var t = Ga(), n = O(t, !0);
				D((e) => G(n, e), [() => X("twin.more", { n: c() })]), W(e, t);
			};
			U(g, (e) => {
				c() && e(_);
			}), h(t), W(e, t);
		};
		U(j, (e) => {
			(i().length || c()) && e(M);
		}), h(re);
		var N = m(re), ie = T(N), F = (e) => {
			var t = Ja(), i = E(t, !0), o = m(i), s = (e) => {
				var t = qa(), n = E(t, !0);
				n.nodeValue = " ";
				var r = m(n), i = O(r, !0);
				D((e) => G(i, e), [() => X("age.old")]), W(e, t);
			}, c = a(() => lt(r().confirmed, n.day));
			U(o, (e) => {
				P(c) && e(s);
			}), D((e) => G(i, e), [() => ct(r().confirmed, n.day)]), W(e, t);
		}, I = (e) => {
			var t = Ya(), n = O(t, !0);
			D((e) => G(n, e), [() => X("age.unknown")]), W(e, t);
		};
		U(ie, (e) => {
			r().confirmed ? e(F) : e(I, -1);
		}), h(N), h(u), D((e, t, i, a, o, s, c) => {
			H(u, "data-id", r().id), H(u, "aria-current", r().id === n.selected ? "true" : void 0), H(f, "aria-pressed", r().id === n.selected), G(p, r().label), H(g, "data-label", e), G(b, t), H(te, "data-label", i), G(S, a), H(k, "data-label", o), G(A, r().ties), H(re, "data-label", s), H(N, "data-label", c);
		}, [
			() => X("col.kind"),
			() => n.kindWord(r().kind),
			() => X("col.schakel"),
			() => X(r().schakel ? "yes" : "no"),
			() => X("col.ties"),
			() => X("col.knows"),
			() => X("col.data")
		]), s("click", f, () => n.onSelect(r().id)), W(e, u);
	}), h(ce), h(M), D((e, t, n, r, i) => {
		G(b, e), G(te, t), G(A, n), G(ie, r), G(V, i);
	}, [
		() => X("twin.same", { n: n.rows.length }),
		() => X("twin.sort"),
		() => X("twin.sort.map"),
		() => X("twin.captionMap"),
		() => X("col.knows")
	]), k(C, () => P(c), (e) => w(c, e)), W(t, _), v();
}
M(["click"]);
// src/map/overview/groups.ts
var $a = [
	"bewoner",
	"professional",
	"organisatie",
	"activiteit"
], eo = 34, to = (e) => eo * Math.sqrt(e);
function no(e, t) {
	return e.filter(({ rest: e }) => !e).map((e, n, r) => ({
		index: n,
		x: e.x,
		y: e.y,
		name: e.label ?? t(n + 1),
		size: e.size,
		sorts: io(e.kinds),
		outside: ro(e, r.length).reduce((e, { ties: t }) => e + t, 0),
		leads: ro(e, r.length),
		r: to(e.size),
		cluster: e
	}));
}
var ro = ({ to: e, ties: t }, n) => e.map((e, n) => ({
	index: e,
	ties: t[n] ?? 0
})).filter(({ index: e }) => e < n).sort((e, t) => t.ties - e.ties || e.index - t.index);
function io(e) {
	let t = new Map();
	for (let [n, r] of Object.entries(e)) t.set(C(n), (t.get(C(n)) ?? 0) + r);
	return $a.flatMap((e) => t.get(e) ? [{
		sort: e,
		n: t.get(e)
	}] : []);
}
var ao = (e, t) => e - t.reduce((e, { size: t }) => e + t, 0), oo = (e) => e.map(({ index: e }) => e).sort((t, n) => e[n].size - e[t].size || t - n), so = 240, co = 3;
function lo(e) {
	let t = new Map();
	for (let n of e) for (let { index: r, ties: i } of n.leads.slice(0, co)) {
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
	let n = [...t.values()].sort((e, t) => t.ties - e.ties).slice(0, so), r = n[0]?.ties ?? 0;
	return n.map((e) => ({
		...e,
		width: e.ties > r / 2 ? 3 : e.ties > r / 6 ? 2 : 1
	})).reverse();
}
function uo({ sorts: e, size: t, x: n, y: r }, i) {
	let a = e.length > 1 ? .05 : 0, o = e.reduce((e, { n: t }) => e + t, 0) || t, s = -Math.PI / 2;
	return e.map(({ sort: e, n: t }) => {
		let c = t / o * 2 * Math.PI, l = fo(n, r, i, s + a / 2, s + Math.max(c - a / 2, a));
		return s += c, {
			sort: e,
			d: l
		};
	});
}
function fo(e, t, n, r, i) {
	let a = (r) => `${(e + n * Math.cos(r)).toFixed(1)} ${(t + n * Math.sin(r)).toFixed(1)}`, o = n.toFixed(1);
	return `M${a(r)}A${o} ${o} 0 0 1 ${a((r + i) / 2)}A${o} ${o} 0 0 1 ${a(i)}`;
}
// src/map/overview/dots.ts
function po({ x: e, y: t, kind: n, kinds: r, from: i, to: a }) {
	let o = r.map((e) => $a.indexOf(C(e)));
	return {
		x: Float32Array.from(e),
		y: Float32Array.from(t),
		sort: Uint8Array.from(n, (e) => o[e] ?? 0),
		from: Uint32Array.from(i),
		to: Uint32Array.from(a)
	};
}
function mo({ x: e, y: t }, { left: n, top: r, right: i, bottom: a }) {
	let o = 0;
	for (let s = 0; s < e.length; s++) e[s] >= n && e[s] <= i && t[s] >= r && t[s] <= a && (o += 1);
	return o;
}
var ho = (e) => Math.min(9, Math.max(1.6, e * 13)), go = (e) => Math.min(.5, Math.max(.04, 600 / Math.max(1, e))), _o = 2e3, vo = 12e3, yo = 2.5;
function bo(e, t, n, { camera: r, size: i, radius: a, lines: o }) {
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
		e.globalAlpha = go(t.from.length), e.strokeStyle = n.line, e.stroke(), e.globalAlpha = 1;
	}
	for (let [r, i] of $a.entries()) {
		let o = new Path2D(a < yo ? void 0 : g(i, 0, 0, a));
		a < yo && o.rect(-a, -a, 2 * a, 2 * a), e.fillStyle = n.sorts[r];
		for (let n = 0; n < s.length; n++) t.sort[n] === r && l(n) && (e.translate(s[n], c[n]), e.fill(o), e.translate(-s[n], -c[n]));
	}
}
// src/map/overview/DotsCanvas.svelte
var xo = J("<canvas class=\"dots\" aria-hidden=\"true\"></canvas>");
function So(e, t) {
	I(t, !0);
	let n = j(void 0);
	De(() => {
		if (!P(n) || t.size.width === 0) return;
		let [e, r] = [P(n).getContext("2d"), Math.min(2, window.devicePixelRatio)], [i, a] = [Math.round(t.size.width * r), Math.round(t.size.height * r)];
		P(n).width !== i && (P(n).width = i), P(n).height !== a && (P(n).height = a);
		let o = {
			camera: t.camera,
			size: t.size,
			radius: ho(t.camera.scale),
			lines: !t.moving
		}, s = requestAnimationFrame(() => {
			e?.setTransform(r, 0, 0, r, 0, 0), e && bo(e, t.dots, t.inks, o);
		});
		return () => cancelAnimationFrame(s);
	});
	var r = xo();
	F(r, (e) => w(n, e), () => P(n)), W(e, r), v();
}
// src/map/overview/DotsGpu.svelte
var Co = J("<div aria-hidden=\"true\"></div>");
function wo(e, t) {
	I(t, !0);
	let n = j(void 0), r = j(void 0), i;
	De(() => {
		if (!P(n)) return;
		let [e, a] = [P(n), t.dots], o = !1, s;
		return nt(async () => {
			let { open: e } = await import("./sigma.js").then((e) => e.t);
			return { open: e };
		}, [], import.meta.url).then(({ open: n }) => {
			o || (i = t.inks, w(r, s = n(e, a, t.inks, {
				sorts: $a,
				radiusAt: ho,
				lineOpacity: go(a.from.length)
			}, t.onLost)));
		}).catch(t.onLost), () => {
			o = !0, w(r, void 0), s?.close();
		};
	}), De(() => {
		P(r) && t.inks !== i && (i = t.inks, P(r).colour(t.inks));
	}), De(() => {
		t.shown && P(r)?.look(t.camera, t.size, t.moving);
	});
	var a = Co();
	F(a, (e) => w(n, e), () => P(n)), D(() => q(a, 1, Ce(["dots", !t.shown && "dots--off"]))), W(e, a), v();
}
// src/map/overview/gpu.ts
var To, Eo = /swiftshader|llvmpipe|softpipe|software|basic render/i;
function Do() {
	return To ??= ko(document.createElement("canvas")), To;
}
function Oo() {
	To = !1;
}
function ko(e) {
	let t = { failIfMajorPerformanceCaveat: !0 }, n = e.getContext("webgl2", t) ?? e.getContext("webgl", t);
	if (!n) return !1;
	let r = n.getExtension("WEBGL_debug_renderer_info"), i = String(n.getParameter(r ? r.UNMASKED_RENDERER_WEBGL : n.RENDERER));
	return n.getExtension("WEBGL_lose_context")?.loseContext(), !Eo.test(i);
}
// src/map/overview/SortMark.svelte
var Ao = Y("<svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path></path></svg>");
function jo(e, t) {
	I(t, !0);
	var n = Ao(), r = O(n);
	D((e) => {
		q(r, 0, `k k--${t.sort ?? ""}`), H(r, "d", e);
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
}), Mo = J("<button class=\"group-button\" type=\"button\" data-no-gesture=\"\"></button>"), No = J("<span><!> </span>"), Po = J("<div class=\"group-plate\" aria-hidden=\"true\"><b> </b> <span class=\"group-plate__sorts\"></span> <small> </small></div>"), Fo = J("<p class=\"sr\"> </p> <!> <!>", 1);
function Io(e, t) {
	let n = ge();
	I(t, !0);
	let r = j(void 0), i = j(void 0), o = j(!1), c = a(() => t.group.x * t.camera.scale + t.camera.x), l = a(() => t.group.y * t.camera.scale + t.camera.y), u = a(() => Math.max(44, t.disc ? 2 * t.group.r * t.camera.scale : 0)), d = a(() => Q("groups.button", {
		name: t.group.name,
		who: Q("groups.who", { n: t.group.size }),
		outside: Q("groups.outside", { n: t.group.outside })
	}));
	function f() {
		P(r)?.focus({ preventScroll: !0 });
	}
	function p(e) {
		w(o, e, !0), t.onFocus(e);
	}
	De(() => {
		P(r) && (P(r).style.transform = `translate(${P(c) - P(u) / 2}px, ${P(l) - P(u) / 2}px)`, P(r).style.width = P(r).style.height = `${P(u)}px`);
	}), De(() => {
		if (!P(i)) return;
		let { offsetWidth: e, offsetHeight: n } = P(i), r = Math.max(4, Math.min(t.size.width - e - 4, P(c) - e / 2)), a = P(l) + P(u) / 2 + 10, o = a + n > t.size.height - 4 ? Math.max(4, P(l) - P(u) / 2 - 10 - n) : a;
		P(i).style.transform = `translate(${r}px, ${o}px)`;
	});
	var g = { focus: f }, _ = Fo(), y = E(_), b = O(y, !0), x = m(y, 2);
	ye(x, () => t.group.index, (e) => {
		var i = Mo();
		F(i, (e) => w(r, e), () => P(r)), D(() => {
			H(i, "aria-label", P(d)), H(i, "aria-describedby", `${n}-keys`);
		}), s("click", i, function(...e) {
			t.onOpen?.apply(this, e);
		}), s("keydown", i, function(...e) {
			t.onKey?.apply(this, e);
		}), qe("focus", i, () => p(!0)), qe("blur", i, () => p(!1)), W(e, i);
	});
	var ee = m(x, 2), te = (e) => {
		var n = Po(), r = T(n), a = O(r, !0), o = m(r, 2);
		K(o, 21, () => t.group.sorts, ({ sort: e, n: t }) => e, (e, n) => {
			let r = () => P(n).sort, i = () => P(n).n;
			var a = No(), o = T(a);
			jo(o, { get sort() {
				return r();
			} });
			var s = m(o, 1, !0);
			h(a), D((e) => G(s, e), [() => t.number(i())]), W(e, a);
		}), h(o);
		var s = m(o, 2), c = O(s, !0);
		h(n), F(n, (e) => w(i, e), () => P(i)), D((e) => {
			G(a, t.group.name), G(c, e);
		}, [() => Q("groups.outside", { n: t.group.outside })]), W(e, n);
	};
	return U(ee, (e) => {
		P(o) && e(te);
	}), D((e) => {
		H(y, "id", `${n}-keys`), G(b, e);
	}, [() => Q("groups.keys")]), W(e, _), v(g);
}
M(["click", "keydown"]);
var [Lo, Ro, zo] = [
	8,
	8,
	10
], Bo = 28, Vo = 30, Ho = .14, Uo = .4, Wo = 300;
function Go(e, t, n, r, i, a) {
	let o = e.map((e) => ({
		group: e,
		extent: qo(e, t, r)
	})).filter(({ extent: e }) => ti(e, n)).sort((e, t) => t.group.size - e.group.size || e.group.index - t.group.index), s = [], c = (n.right - n.left) * (n.bottom - n.top) * Ho;
	for (let { group: e, extent: n } of o) {
		let i = Zo(e, r && e.r * t >= 17, o.length <= Vo, a);
		if (c -= i.width * i.height, c < 0) break;
		s.push({
			...i,
			extent: n
		});
	}
	let l = oi(s.map(({ group: e, width: n, height: r, extent: i }) => ({
		id: String(e.index),
		width: n,
		height: r,
		places: Xo({
			width: n,
			height: r
		}, i),
		anchor: {
			x: e.x * t,
			y: e.y * t
		},
		importance: e.size,
		insists: Uo
	})), {
		kept: i,
		shapes: o.filter(({ extent: e }) => !Jo(e)).map(({ extent: e }) => Yo(e))
	}, n);
	return s.flatMap(({ extent: e, ...t }) => {
		let r = l.get(String(t.group.index)), i = r && ri(r, t);
		return i && Ko(i, n) ? [{
			...t,
			x: i.left,
			y: i.top
		}] : [];
	});
}
var Ko = (e, t) => e.left >= t.left && e.right <= t.right && e.top >= t.top && e.bottom <= t.bottom;
function qo({ x: e, y: t, r: n, cluster: { box: r } }, i, a) {
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
var Jo = ({ left: e, top: t, right: n, bottom: r }) => Math.max(n - e, r - t) > Wo;
function Yo({ left: e, top: t, right: n, bottom: r }) {
	let [i, a] = [(n - e) * .15, (r - t) * .15];
	return {
		left: e + i,
		right: n - i,
		top: t + a,
		bottom: r - a
	};
}
function Xo({ width: e, height: t }, n) {
	let { left: r, top: i, right: a, bottom: o } = n, [s, c] = [(r + a) / 2, (i + o) / 2];
	return Jo(n) ? [
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
function Zo(e, t, n, { widthOf: r, number: i, enlarged: a }) {
	let o = e.name.length > Bo ? `${e.name.slice(0, 27).trimEnd()}…` : e.name, s = r(o, 13, 600) * a, c = i(e.size), l = Lo + s + (t ? 0 : Ro + r(c, 13, 400) * a) + Lo, u = [], d = Lo;
	for (let { sort: t, n: o } of n ? e.sorts : []) {
		let e = i(o);
		u.push({
			sort: t,
			text: e,
			mark: d + zo / 2,
			x: d + zo + 4
		}), d += zo + 4 + r(e, 12, 400) * a + Ro;
	}
	return {
		group: e,
		name: o,
		x: 0,
		y: 0,
		width: Math.max(l, u.length > 0 ? d - Ro + Lo : 0),
		height: (u.length > 0 ? 40 : 22) * a,
		size: t ? null : {
			text: c,
			x: Lo + s + Ro
		},
		sorts: u
	};
}
function Qo(e, t, n, r) {
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
var $o = Y("<path vector-effect=\"non-scaling-stroke\"></path>"), es = Y("<path></path>"), ts = Y("<g class=\"group\"><circle class=\"disc\" vector-effect=\"non-scaling-stroke\"></circle><!></g>"), ns = Y("<g><!><!></g>"), rs = Y("<text class=\"t--size\" dy=\"0.35em\"> </text>"), is = Y("<text class=\"t--count\" dy=\"0.35em\"> </text>"), as = Y("<path></path><text class=\"t--count\" dy=\"0.35em\"> </text>", 1), os = Y("<g><rect class=\"plane\" rx=\"3\"></rect><text class=\"t--group\" x=\"8\" dy=\"0.35em\"> </text><!><!></g>"), ss = Y("<svg class=\"net groups-net\" aria-hidden=\"true\" focusable=\"false\"><!><g><!><!></g></svg>");
function cs(e, t) {
	I(t, !0);
	let n = a(() => t.groups.map((e) => uo(e, e.r * .87)));
	var r = ss(), i = T(r), o = (e) => {
		var r = ns(), i = T(r);
		K(i, 17, () => t.lines, ({ from: e, to: t, width: n }) => `${e.index} ${t.index}`, (e, t) => {
			let n = () => P(t).from, r = () => P(t).to, i = () => P(t).width;
			var a = $o();
			D(() => {
				q(a, 0, `e e--w${i() ?? ""}`), H(a, "d", `M${n().x ?? ""} ${n().y ?? ""}L${r().x ?? ""} ${r().y ?? ""}`);
			}), W(e, a);
		});
		var a = m(i);
		K(a, 19, () => t.groups, (e) => e.index, (e, t, r) => {
			var i = ts(), a = T(i), o = m(a);
			K(o, 17, () => P(n)[P(r)], ({ sort: e, d: t }) => e, (e, n) => {
				let r = () => P(n).sort, i = () => P(n).d;
				var a = es();
				D(() => {
					q(a, 0, `arc k--${r() ?? ""}`), H(a, "stroke-width", P(t).r * .2), H(a, "d", i());
				}), W(e, a);
			}), h(i), D(() => {
				H(i, "data-group", P(t).index), H(a, "cx", P(t).x), H(a, "cy", P(t).y), H(a, "r", P(t).r);
			}), W(e, i);
		}), h(r), D(() => H(r, "transform", `translate(${t.camera.x ?? ""} ${t.camera.y ?? ""}) scale(${t.camera.scale ?? ""})`)), W(e, r);
	};
	U(i, (e) => {
		t.discs && e(o);
	});
	var s = m(i), c = T(s), l = (e) => {
		var n = fe(), r = E(n);
		K(r, 17, () => t.groups, (e) => e.index, (e, n) => {
			var r = fe(), i = E(r), a = (e) => {
				var r = rs(), i = O(r, !0);
				D((e) => {
					H(r, "x", P(n).x * t.camera.scale), H(r, "y", P(n).y * t.camera.scale), G(i, e);
				}, [() => t.number(P(n).size)]), W(e, r);
			};
			U(i, (e) => {
				P(n).r * t.camera.scale >= 17 && e(a);
			}), W(e, r);
		}), W(e, n);
	};
	U(c, (e) => {
		t.discs && e(l);
	});
	var u = m(c);
	K(u, 17, () => t.plates, (e) => e.group.index, (e, n) => {
		var r = fe(), i = E(r), o = (e) => {
			let t = a(() => P(n).sorts.length > 0 ? P(n).height / 2 : P(n).height);
			var r = os(), i = T(r), o = m(i), s = O(o, !0), c = m(o), l = (e) => {
				var r = is(), i = O(r, !0);
				D(() => {
					H(r, "x", P(n).size.x), H(r, "y", P(t) / 2 + 1), H(r, "font-size", 13), G(i, P(n).size.text);
				}), W(e, r);
			};
			U(c, (e) => {
				P(n).size && e(l);
			});
			var u = m(c);
			K(u, 17, () => P(n).sorts, ({ sort: e, mark: t, x: n, text: r }) => e, (e, n) => {
				let r = () => P(n).sort, i = () => P(n).mark, a = () => P(n).x, o = () => P(n).text;
				var s = as(), c = E(s), l = m(c), u = O(l, !0);
				D((e) => {
					q(c, 0, `k k--${r() ?? ""}`), H(c, "d", e), H(l, "x", a()), H(l, "y", P(t) * 1.5 - 2), H(l, "font-size", 12), G(u, o());
				}, [() => g(r(), i(), P(t) * 1.5 - 2, 4.4)]), W(e, s);
			}), h(r), D(() => {
				H(r, "transform", `translate(${P(n).x ?? ""} ${P(n).y ?? ""})`), H(i, "width", P(n).width), H(i, "height", P(n).height), H(o, "y", P(t) / 2 + 1), H(o, "font-size", 13), G(s, P(n).name);
			}), W(e, r);
		};
		U(i, (e) => {
			P(n).group.index !== t.without && e(o);
		}), W(e, r);
	}), h(s), h(r), D(() => {
		H(r, "viewBox", `0 0 ${t.size.width ?? ""} ${t.size.height ?? ""}`), H(s, "transform", `translate(${t.camera.x ?? ""} ${t.camera.y ?? ""})`);
	}), W(e, r), v();
}
// src/map/overview/inks.ts
function ls(e) {
	let t = Array.from(e.children, (e) => getComputedStyle(e).color);
	return {
		sorts: t.slice(0, -1),
		line: t.at(-1) ?? ""
	};
}
// src/map/overview/OverviewLegend.svelte
var us = J("<li><!> </li>"), ds = J("<li><svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><circle class=\"k-size\" cx=\"10\" cy=\"10\" r=\"8.500\"></circle><circle class=\"k-size\" cx=\"10\" cy=\"10\" r=\"4\"></circle></svg> </li> <li><svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path class=\"k-line\" d=\"M1 6h18\"></path><path class=\"k-line k-line--wide\" d=\"M1 14h18\"></path></svg> </li>", 1), fs = J("<div class=\"overview-legend\"><ul class=\"legend\"><!> <!></ul> <p class=\"small muted\"> <!><!></p></div>");
function ps(e, t) {
	I(t, !0);
	var n = fs(), r = T(n), i = T(r);
	K(i, 16, () => $a, (e) => e, (e, t) => {
		var n = us(), r = T(n);
		jo(r, { get sort() {
			return t;
		} });
		var i = m(r, 1, !0);
		h(n), D((e) => G(i, e), [() => Q(`sort.${t}`)]), W(e, n);
	});
	var a = m(i, 2), o = (e) => {
		var t = ds(), n = E(t), r = m(T(n), 1, !0);
		h(n);
		var i = m(n, 2), a = m(T(i), 1, !0);
		h(i), D((e, t) => {
			G(r, e), G(a, t);
		}, [() => Q("groups.size"), () => Q("groups.line")]), W(e, t);
	};
	U(a, (e) => {
		t.discs && e(o);
	}), h(r);
	var s = m(r, 2), c = T(s, !0), l = m(c), u = (e) => {
		var t = Ye();
		D((e) => G(t, ` ${e ?? ""}`), [() => Q("groups.nearer")]), W(e, t);
	};
	U(l, (e) => {
		t.discs && e(u);
	});
	var d = m(l), f = (e) => {
		var n = Ye();
		D((e) => G(n, ` ${e ?? ""}`), [() => Q("twin.alone", { n: t.alone })]), W(e, n);
	};
	U(d, (e) => {
		t.alone > 0 && e(f);
	}), h(s), h(n), D((e, t) => {
		H(r, "aria-label", e), G(c, t);
	}, [() => Q("groups.legend"), () => Q("groups.hint")]), W(e, n), v();
}
// src/map/OverviewMap.svelte
var ms = J("<i></i>"), hs = J("<!> <!> <!>", 1), gs = J("<div class=\"stage overview\"><span hidden=\"\"><!><i class=\"ink ink--line\"></i></span> <div><!></div> <div class=\"map-tools no-print\" role=\"group\"><div><button class=\"button\" type=\"button\"><!><span class=\"map-tools__word\"> </span></button></div> <div><button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div></div></div> <!>", 1);
function _s(e, t) {
	I(t, !0);
	let n = Math.max(1, parseFloat(getComputedStyle(document.documentElement).fontSize) / 16), r = Qr(), i = new ji(), o = j(void 0), c = j(void 0), u = j(void 0), p = j({
		x: 0,
		y: 0,
		scale: 1
	}), g = j({
		width: 0,
		height: 0
	}), _ = y({
		width: 0,
		height: 0
	}), b = j(void 0), x = j(!1), ee = j(!1), te = j(!1), S = j(y(Do())), C = j(void 0), ne = 0, k = {
		top: 40,
		get left() {
			return P(g).width < 500 ? 24 : 64;
		},
		get right() {
			return P(g).width < 500 ? 24 : 64;
		},
		get bottom() {
			return _.height + 40;
		}
	}, M = a(() => {
		let e = new Intl.NumberFormat(we());
		return (t) => e.format(t);
	}), N = a(() => no(t.overview.clusters, (e) => Q("groups.numbered", { n: e }))), ie = a(() => oo(P(N))), L = a(() => lo(P(N))), R = a(() => po(t.overview.dots)), ae = a(() => Ln(P(R).x.length > 0 ? Array.from(P(R).x, (e, t) => ({
		x: e,
		y: P(R).y[t]
	})) : P(N))), B = new Kn(pe, () => P(ae), k, .004);
	re(() => {
		B.stop(), clearTimeout(ne);
	});
	let se = a(() => P(S) && P(R).x.length > 2e3), V = a(() => ({
		left: -P(p).x / P(p).scale,
		top: -P(p).y / P(p).scale,
		right: (P(g).width - P(p).x) / P(p).scale,
		bottom: (P(g).height - P(p).y) / P(p).scale
	})), ce = a(() => P(se) ? vo : _o), le = a(() => P(g).width > 0 && P(p).scale >= .06 && mo(P(R), P(V)) <= P(ce)), ue = a(() => ({
		left: B.sight.right - _.width - 20,
		top: B.sight.bottom - _.height - 20,
		right: B.sight.right,
		bottom: B.sight.bottom
	})), de = a(() => Go(P(N), B.scale, B.sight, !P(le), [P(ue)], {
		widthOf: r,
		number: P(M),
		enlarged: n
	})), fe = a(() => P(N)[P(C) ?? P(ie)[0] ?? -1] ?? P(N)[0]);
	function pe(e) {
		w(p, e), w(x, !0), clearTimeout(ne), ne = window.setTimeout(() => w(x, !1), 160);
	}
	let me;
	De(() => {
		let e = `${t.overview.area} ${t.overview.net}`;
		e !== me && (me = e, l(() => {
			w(C, void 0), B.fit();
		}));
	}), De(() => {
		let e = P(o), t = new ResizeObserver(() => w(g, {
			width: e.clientWidth,
			height: e.clientHeight
		}));
		return t.observe(e), () => t.disconnect();
	}), De(() => {
		let e = P(g);
		_.height, l(() => B.resized(e));
	}), De(() => {
		f();
		let e = () => P(c) && w(b, ls(P(c)));
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
	let ve = (e) => Qo({
		x: e.x - P(p).x,
		y: e.y - P(p).y
	}, P(de), P(N), P(p).scale);
	De(() => Zn(P(o), {
		takes: () => !1,
		drag: () => {},
		drop: () => {},
		pan: (e, t) => B.pan(e, t),
		zoom: (e, t) => B.zoom(e, t),
		tap: (e) => {
			let n = ve(e);
			n && t.onCluster(n.cluster);
		},
		hover: (e) => w(te, ve(e) !== null),
		wheels: () => P(ee) || document.documentElement.scrollHeight <= document.documentElement.clientHeight + 1
	}));
	async function ye(e) {
		let t = e === void 0 ? void 0 : P(N)[e];
		t && (w(C, t.index, !0), B.reveal(t), await d(), P(u)?.focus());
	}
	let be = (e) => P(ie)[(P(ie).indexOf(P(fe).index) + e + P(ie).length) % P(ie).length], xe = {
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
			let e = new Map(P(N).map((e) => [String(e.index), e])), t = i.step({
				at: e,
				contacts: new Map()
			}, String(P(fe).index), n);
			ye(t === null ? void 0 : Number(t));
		}
	}
	let Te = {
		Home: () => void ye(P(ie)[0]),
		End: () => void ye(P(ie).at(-1)),
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
			Math.floor(P(V).left),
			Math.floor(P(V).top),
			Math.ceil(P(V).right),
			Math.ceil(P(V).bottom)
		]);
	}
	var ke = {
		fit: he,
		zoomIn: ge,
		zoomOut: _e
	}, Ae = gs(), je = E(Ae), Me = T(je), Ne = T(Me);
	K(Ne, 16, () => $a, (e) => e, (e, t) => {
		var n = ms();
		D(() => q(n, 1, `ink k--${t ?? ""}`)), W(e, n);
	}), z(), h(Me), F(Me, (e) => w(c, e), () => P(c));
	var Pe = m(Me, 2), Fe = T(Pe), Ie = (e) => {
		var n = hs(), r = E(n), i = (e) => {
			wo(e, {
				get dots() {
					return P(R);
				},
				get inks() {
					return P(b);
				},
				get camera() {
					return P(p);
				},
				get size() {
					return P(g);
				},
				get moving() {
					return P(x);
				},
				get shown() {
					return P(le);
				},
				onLost: () => {
					Oo(), w(S, !1);
				}
			});
		}, o = (e) => {
			So(e, {
				get dots() {
					return P(R);
				},
				get inks() {
					return P(b);
				},
				get camera() {
					return P(p);
				},
				get size() {
					return P(g);
				},
				get moving() {
					return P(x);
				}
			});
		};
		U(r, (e) => {
			P(se) ? e(i) : P(le) && e(o, 1);
		});
		var s = m(r, 2);
		{
			let e = a(() => !P(le)), t = a(() => P(ee) && P(fe) ? P(fe).index : null);
			cs(s, {
				get groups() {
					return P(N);
				},
				get lines() {
					return P(L);
				},
				get plates() {
					return P(de);
				},
				get camera() {
					return P(p);
				},
				get size() {
					return P(g);
				},
				get number() {
					return P(M);
				},
				get discs() {
					return P(e);
				},
				get without() {
					return P(t);
				}
			});
		}
		var c = m(s, 2), l = (e) => {
			{
				let n = a(() => !P(le));
				F(Io(e, {
					get group() {
						return P(fe);
					},
					get camera() {
						return P(p);
					},
					get size() {
						return P(g);
					},
					get disc() {
						return P(n);
					},
					get number() {
						return P(M);
					},
					onOpen: () => t.onCluster(P(fe).cluster),
					onKey: Ee,
					onFocus: (e) => w(ee, e, !0)
				}), (e) => w(u, e, !0), () => P(u));
			}
		};
		U(c, (e) => {
			P(fe) && e(l);
		}), W(e, n);
	};
	U(Fe, (e) => {
		P(g).width > 0 && P(b) && e(Ie);
	}), h(Pe), F(Pe, (e) => w(o, e), () => P(o));
	var Le = m(Pe, 2), Re = T(Le), ze = T(Re), Be = T(ze);
	A(Be, { name: "eye" });
	var Ve = m(Be), He = O(Ve, !0);
	h(ze), h(Re);
	var Ue = m(Re, 2), We = T(Ue), Ge = T(We);
	ft(Ge, { name: "fit" });
	var Ke = m(Ge), J = O(Ke, !0);
	h(We);
	var qe = m(We, 2), Je = T(qe);
	A(Je, { name: "plus" });
	var Ye = m(Je), Y = O(Ye, !0);
	h(qe);
	var Xe = m(qe, 2), Ze = T(Xe);
	ft(Ze, { name: "minus" });
	var Qe = m(Ze), $e = O(Qe, !0);
	h(Xe), h(Ue), h(Le), h(je);
	var et = m(je, 2);
	{
		let e = a(() => P(R).x.length > _o), n = a(() => ao(t.overview.total, P(N)));
		ps(et, {
			get discs() {
				return P(e);
			},
			get alone() {
				return P(n);
			}
		});
	}
	return D((e, t, n, r, i, a, o, s) => {
		q(Pe, 1, Ce(["overview__plane", P(te) && "overview__plane--hot"])), H(Le, "aria-label", e), G(He, t), H(We, "title", n), G(J, r), H(qe, "title", i), G(Y, a), H(Xe, "title", o), G($e, s);
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
M(["click"]);
// src/map/OverviewTable.svelte
var vs = J("<li><!> <span class=\"sr\"> </span></li>"), ys = J("<tr><th scope=\"row\"><button class=\"link-button\" type=\"button\"> </button></th><td class=\"is-num\"> </td><td><ul class=\"kind-counts\"></ul></td><td class=\"is-num\"> </td><td> </td></tr>"), bs = J("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\" class=\"is-num\"> </th><th scope=\"col\"> </th><th scope=\"col\" class=\"is-num\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>"), xs = J("<p class=\"muted\"> </p>"), Ss = J("<section class=\"groups-list\" aria-labelledby=\"groepen\"><h2 id=\"groepen\"> </h2> <!> <!></section>");
function Cs(e, t) {
	I(t, !0);
	let n = a(() => no(t.overview.clusters, (e) => Q("groups.numbered", { n: e }))), r = a(() => ao(t.overview.total, P(n))), i = a(() => new Intl.NumberFormat(we())), o = a(() => new Intl.ListFormat(we()));
	var c = Ss(), l = T(c), u = O(l, !0), d = m(l, 2), f = (e) => {
		var r = bs(), a = T(r), c = O(a, !0), l = m(a), u = T(l), d = T(u), f = O(d, !0), p = m(d), g = O(p, !0), _ = m(p), v = O(_, !0), y = m(_), b = O(y, !0), x = m(y), ee = O(x, !0);
		h(u), h(l);
		var te = m(l);
		K(te, 21, () => P(n), (e) => e.index, (e, r) => {
			var a = ys(), c = T(a), l = T(c), u = O(l, !0);
			h(c);
			var d = m(c), f = O(d, !0), p = m(d), g = T(p);
			K(g, 21, () => P(r).sorts, ({ sort: e, n: t }) => e, (e, t) => {
				let n = () => P(t).sort, r = () => P(t).n;
				var a = vs(), o = T(a);
				jo(o, { get sort() {
					return n();
				} });
				var s = m(o, 1, !0), c = m(s), l = O(c, !0);
				h(a), D((e, t) => {
					G(s, e), G(l, t);
				}, [() => P(i).format(r()), () => Q(`sort.${n()}`)]), W(e, a);
			}), h(g), h(p);
			var _ = m(p), v = O(_, !0), y = m(_), b = O(y, !0);
			h(a), D((e, t, n, i, o, s, c) => {
				H(a, "data-group", P(r).index), G(u, P(r).name), H(d, "data-label", e), G(f, t), H(p, "data-label", n), H(_, "data-label", i), G(v, o), H(y, "data-label", s), G(b, c);
			}, [
				() => Q("twin.size"),
				() => P(i).format(P(r).size),
				() => Q("twin.sorts"),
				() => Q("twin.outside"),
				() => P(i).format(P(r).outside),
				() => Q("twin.leads"),
				() => P(o).format(P(r).leads.slice(0, 2).flatMap(({ index: e }) => P(n)[e]?.name ?? []))
			]), s("click", l, () => t.onCluster(P(r).cluster)), W(e, a);
		}), h(te), h(r), D((e, t, n, r, i, a) => {
			G(c, e), G(f, t), G(g, n), G(v, r), G(b, i), G(ee, a);
		}, [
			() => Q("twin.caption"),
			() => Q("twin.group"),
			() => Q("twin.size"),
			() => Q("twin.sorts"),
			() => Q("twin.outside"),
			() => Q("twin.leads")
		]), W(e, r);
	}, p = (e) => {
		var t = xs(), n = O(t, !0);
		D((e) => G(n, e), [() => Q("twin.none")]), W(e, t);
	};
	U(d, (e) => {
		P(n).length > 0 ? e(f) : e(p, -1);
	});
	var g = m(d, 2), _ = (e) => {
		var t = xs(), n = O(t, !0);
		D((e) => G(n, e), [() => Q("twin.alone", { n: P(r) })]), W(e, t);
	};
	U(g, (e) => {
		P(r) > 0 && e(_);
	}), h(c), D((e) => G(u, e), [() => Q("twin.title", { area: t.areaName })]), W(e, c), v();
}
M(["click"]);
// src/map/PathDialog.svelte
var ws = J("<form class=\"stack stack--form\" novalidate=\"\"><p class=\"muted\"> </p> <!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--quiet\" type=\"button\"> </button></div></form>");
function Ts(e, t) {
	I(t, !0);
	let n = j(t.from), r = j(void 0), i = j(!1), o = a(() => P(i) && !P(n) ? X("path.needFrom") : void 0), c = a(() => P(i) ? P(r) ? P(r).id === P(n)?.id ? X("path.same") : void 0 : X("path.needTo") : void 0);
	function l(e) {
		e.preventDefault(), w(i, !0), P(n) && P(r) && P(n).id !== P(r).id ? t.onPath(P(n), P(r)) : requestAnimationFrame(() => document.getElementById(P(n) ? "weg-naar" : "weg-van")?.focus());
	}
	{
		let i = a(() => X("path.title"));
		tt(e, {
			id: "weg",
			get title() {
				return P(i);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, i) => {
				var u = ws(), d = T(u), f = O(d, !0), p = m(d, 2);
				{
					let e = a(() => X("path.from"));
					rt(p, {
						id: "weg-van",
						get label() {
							return P(e);
						},
						get kinds() {
							return Pt;
						},
						get chosen() {
							return P(n);
						},
						get error() {
							return P(o);
						},
						get find() {
							return t.find;
						},
						onChoose: (e) => w(n, e)
					});
				}
				var g = m(p, 2);
				{
					let e = a(() => X("path.to"));
					rt(g, {
						id: "weg-naar",
						get label() {
							return P(e);
						},
						get kinds() {
							return Pt;
						},
						get chosen() {
							return P(r);
						},
						get error() {
							return P(c);
						},
						get find() {
							return t.find;
						},
						onChoose: (e) => w(r, e)
					});
				}
				var _ = m(g, 2), v = T(_), y = O(v, !0), b = m(v, 2), x = O(b, !0);
				h(_), h(u), D((e, t, n) => {
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
M(["click"]);
// src/map/waywords.ts
var Es = ({ kind: e }) => e === "Resident" || e === "Professional", Ds = (e) => e.steps.slice(0, -1).map((e) => e.to);
function Os(e) {
	let [t, n] = [e.steps[0], e.steps.at(-1)];
	return !t || !n ? "" : e.steps.length === 1 ? X("path.direct", {
		from: t.from.label,
		to: t.to.label
	}) : [Es(t.to) ? X("path.ask", { who: t.to.label }) : X("path.askAt", { who: t.to.label }), ...e.steps.slice(1).map(({ from: e, to: t }) => Es(e) ? X("path.knows", {
		who: e.label,
		next: t.label
	}) : X("path.knowsAt", { next: t.label }))].join(" ");
}
var ks = (e) => [...e.steps.slice(0, 1).map((e) => e.from.id), ...e.steps.map((e) => e.to.id)], As = J("<li><!><button class=\"ties__who\" type=\"button\"> </button></li>"), js = J("<!> <li><!><span><small> </small><button class=\"ties__who\" type=\"button\"> </button></span></li>", 1), Ms = J("<label class=\"check\"><input type=\"radio\" name=\"weg\"/> </label>"), Ns = J("<fieldset class=\"path-others\"><legend> </legend> <!></fieldset>"), Ps = J("<p class=\"path__words\"> </p> <div><h3> </h3> <ol class=\"path\"></ol></div> <!> <p class=\"basis\"> </p>", 1), Fs = J("<p> </p><p class=\"small\"> </p>", 1), Is = J("<!> <div class=\"panel-actions\"><button class=\"button button--secondary\" type=\"button\"><!> </button> <button class=\"button button--secondary\" type=\"button\"><!> </button></div>", 1);
function Ls(e, t) {
	I(t, !0);
	let n = a(() => t.paths.paths[t.chosen]), r = a(() => X("map.someone")), i = a(() => X("path.heading", {
		from: t.from?.label ?? P(r),
		to: t.to?.label ?? P(r)
	})), o = (e) => {
		let n = Ds(t.paths.paths[e]).map((e) => e.label);
		return n.length ? X("path.via", { who: new Intl.ListFormat(we()).format(n) }) : Os(t.paths.paths[e]);
	};
	{
		let r = a(() => X("panel.gripPath"));
		gt(e, {
			get heading() {
				return P(i);
			},
			get grip() {
				return P(r);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, r) => {
				var i = Is(), a = E(i), c = (e) => {
					var r = Ps(), i = E(r), a = O(i, !0), c = m(i, 2), l = T(c), u = O(l, !0), d = m(l, 2);
					K(d, 21, () => P(n).steps, Ge, (e, n, r) => {
						var i = js(), a = E(i), o = (e) => {
							var r = As(), i = T(r);
							B(i, { get kind() {
								return P(n).from.kind;
							} });
							var a = m(i), o = O(a, !0);
							h(r), D(() => G(o, P(n).from.label)), s("click", a, () => t.onSelect(P(n).from.id)), W(e, r);
						};
						U(a, (e) => {
							r === 0 && e(o);
						});
						var c = m(a, 2), l = T(c);
						B(l, { get kind() {
							return P(n).to.kind;
						} });
						var u = m(l), d = T(u), f = O(d, !0), p = m(d), g = O(p, !0);
						h(u), h(c), D(() => {
							G(f, P(n).reason), G(g, P(n).to.label);
						}), s("click", p, () => t.onSelect(P(n).to.id)), W(e, i);
					}), h(d), h(c);
					var f = m(c, 2), p = (e) => {
						var n = Ns(), r = T(n), i = O(r, !0), a = m(r, 2);
						K(a, 17, () => t.paths.paths, Ge, (e, n, r) => {
							var i = Ms(), a = T(i);
							x(a);
							var c = m(a, 1, !0);
							h(i), D((e) => {
								se(a, r === t.chosen), G(c, e);
							}, [() => o(r)]), s("change", a, () => t.onChoose(r)), W(e, i);
						}), h(n), D((e) => G(i, e), [() => X("path.others")]), W(e, n);
					};
					U(f, (e) => {
						t.paths.paths.length > 1 && e(p);
					});
					var g = m(f, 2), _ = O(g, !0);
					D((e, t, n) => {
						G(a, e), G(u, t), G(_, n);
					}, [
						() => Os(P(n)),
						() => X("path.steps"),
						() => X("path.scope")
					]), W(e, r);
				}, l = (e) => {
					ee(e, {
						icon: "idea",
						children: (e, t) => {
							var n = Fs(), r = E(n), i = O(r, !0), a = m(r), o = O(a, !0);
							D((e, t) => {
								G(i, e), G(o, t);
							}, [() => X("path.none"), () => X("path.scope")]), W(e, n);
						},
						$$slots: { default: !0 }
					});
				};
				U(a, (e) => {
					P(n) ? e(c) : e(l, -1);
				});
				var u = m(a, 2), d = T(u), f = T(d);
				ft(f, { name: "path" });
				var p = m(f, 1, !0);
				h(d);
				var g = m(d, 2), _ = T(g);
				A(_, { name: "close" });
				var v = m(_, 1, !0);
				h(g), h(u), D((e, t) => {
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
M(["click", "change"]);
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
}, Rs = {
	width: 1400,
	height: 990
}, zs = 40, Bs = 84, Vs = 28, Hs = "'Segoe UI', 'Open Sans', Roboto, 'Noto Sans', Arial, sans-serif", Us = (e) => e.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ""), Ws = (e, t, n = "") => `<${e}${Object.entries(t).map(([e, t]) => t === void 0 ? "" : ` ${e}="${Us(String(t))}"`).join("")}>${n}</${e}>`, Gs = (e, t, n, r, i = {}) => Ws("text", {
	x: t.toFixed(1),
	y: n.toFixed(1),
	"font-size": r,
	fill: $.text,
	...i
}, Us(e));
function Ks(e, t) {
	let n = t.measure ?? Qr(), i = ec(oa(e, t, t.kindWord), n), a = i.length * Vs + 52, o = Z("picture.title", { area: t.area }), s = [Z("picture.day", { date: r(e.day) }), Z("picture.shown", {
		shown: e.nodes.length,
		total: e.total
	})].join(" · "), c = [
		Ws("title", {}, Us(o)),
		Ws("rect", {
			width: Rs.width,
			height: Rs.height,
			fill: $.paper
		}),
		Gs(o, zs, 46, 24, { "font-weight": 600 }),
		Gs(s, zs, 70, 14, { fill: $.muted }),
		qs(e, t, n, Rs.height - Bs - a),
		...i.flatMap((e, t) => e.map(({ entry: e, x: n }) => tc(e, n, Rs.height - a + 26 + t * Vs))),
		Gs(Z("picture.source"), zs, Rs.height - 18, 13, { fill: $.muted })
	];
	return Ws("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		width: Rs.width,
		height: Rs.height,
		viewBox: `0 0 ${Rs.width} ${Rs.height}`,
		"font-family": Hs
	}, c.join("\n"));
}
function qs(e, t, n, r) {
	let i = {
		width: Rs.width,
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
	}), { scale: s } = o, c = kr(e.nodes, a, s), l = new Set(t.focus === void 0 ? [] : [t.focus]), u = Mr(e.ties, c, l), d = Pr(u) ? Ys : Js, f = t.proposals ? Fr(e.proposals, c) : [], p = t.groups ? hr(e.groups, c, s) : [], m = {
		left: -o.x,
		top: -o.y,
		right: i.width - o.x,
		bottom: r - o.y
	}, h = pi({
		spots: c,
		lines: u,
		curves: f,
		groups: p,
		scale: s
	}, Yi(e.day, n, 1), {
		first: new Set([...l, ...t.trail ?? []]),
		next: new Set(u.filter(({ strong: e }) => e).flatMap(({ tie: e }) => [e.from, e.to])),
		without: null
	}, m, []), _ = [
		...p.map(({ outline: e }) => e ? Ws("path", {
			d: gr(e, s),
			fill: $.paper,
			stroke: $.edge,
			"stroke-width": 1.25,
			"stroke-dasharray": "5 4"
		}) : ""),
		Ws("path", {
			d: zr(e.others, s),
			fill: "none",
			stroke: $.contextLine,
			"stroke-width": 1.25
		}),
		...Rr(e.others, s).map(({ d: e }) => Ws("path", {
			d: e,
			fill: $.context
		})),
		Ws("path", {
			d: Lr(t.trail ?? [], c),
			fill: "none",
			stroke: $.trail,
			"stroke-width": 11,
			"stroke-linecap": "round",
			"stroke-linejoin": "round"
		}),
		...u.map(({ d: e, tie: t, strong: n, from: r, to: i }) => {
			let a = n && !t.old ? $.edgeStrong : $.edge, o = Ws("path", {
				d: e,
				fill: "none",
				stroke: a,
				"stroke-width": t.old ? Math.min(1, d[0]) : (n ? Js : d)[t.width - 1],
				"stroke-dasharray": t.formal ? "7 5" : void 0
			});
			return t.directed ? o + Qs(r, i, a) : o;
		}),
		...f.map(({ d: e }) => Ws("path", {
			d: e,
			...Zs
		})),
		...[...c.values()].flatMap(({ x: e, y: t, r: n, ring: r, sort: i }) => [r ? Ws("circle", {
			cx: e.toFixed(1),
			cy: t.toFixed(1),
			r: r.toFixed(1),
			fill: $.paper,
			stroke: $[i],
			"stroke-width": 2.5
		}) : "", Ws("path", {
			d: g(i, e, t, n),
			fill: $[i]
		})]),
		...h.map(({ text: e, sort: t, x: n, y: r, inGroup: i }) => Gs(e, n, r, Ki[t].size, {
			dy: ".35em",
			fill: Xs[t],
			"font-weight": Ki[t].weight,
			"text-anchor": "middle",
			"paint-order": "stroke",
			stroke: i ? $.paper : $.canvas,
			"stroke-width": 5,
			"stroke-linejoin": "round"
		}))
	], v = Ws("g", { transform: `translate(${o.x.toFixed(1)} ${o.y.toFixed(1)})` }, _.join("\n"));
	return Ws("svg", {
		y: Bs,
		width: Rs.width,
		height: r
	}, Ws("rect", {
		width: Rs.width,
		height: r,
		fill: $.canvas
	}) + v);
}
var Js = [
	1.5,
	2.5,
	4
], Ys = [
	.75,
	1.25,
	2
], Xs = {
	name: $.text,
	outside: $.text,
	proposal: $.proposal,
	group: $.muted,
	age: $.muted
}, Zs = {
	fill: "none",
	stroke: $.proposal,
	"stroke-width": 3.5,
	"stroke-dasharray": "0 7.5",
	"stroke-linecap": "round"
};
function Qs(e, t, n) {
	let r = Math.atan2(t.y - e.y, t.x - e.x) * 180 / Math.PI;
	return Ws("path", {
		d: "M-10 -4.4L1 0L-10 4.4Z",
		fill: n,
		transform: `translate(${t.x.toFixed(1)} ${t.y.toFixed(1)}) rotate(${r.toFixed(1)})`
	});
}
var $s = (e) => e.mark === "size" ? 52 : [
	"contact",
	"formal",
	"referral",
	"proposal",
	"old",
	"trail",
	"group"
].includes(e.mark) ? 42 : 26;
function ec(e, t) {
	let n = [[]], r = zs;
	for (let i of e) {
		let e = $s(i) + t(i.text, 14, 400) + 22;
		r + e > Rs.width - zs && r > zs && (n.push([]), r = zs), n.at(-1).push({
			entry: i,
			x: r
		}), r += e;
	}
	return n;
}
function tc(e, t, n) {
	return nc(e, t, n) + Gs(e.text, t + $s(e), n, 14, { dy: ".35em" });
}
function nc({ mark: e }, t, n) {
	let r = (e) => Ws("path", {
		d: `M${t + 1} ${n}H${t + 33}`,
		fill: "none",
		stroke: $.edgeStrong,
		"stroke-width": 2,
		...e
	});
	switch (e) {
		case "schakel": return Ws("circle", {
			cx: t + 9,
			cy: n,
			r: 8.6,
			fill: $.paper,
			stroke: $.bewoner,
			"stroke-width": 1.8
		}) + Ws("path", {
			d: g("bewoner", t + 9, n, 5.2),
			fill: $.bewoner
		});
		case "dots": return Ws("circle", {
			cx: t + 9,
			cy: n,
			r: 4.5,
			fill: $.context
		});
		case "size": return aa.map((e, r) => Ws("circle", {
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
		case "group": return Ws("rect", {
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
		case "proposal": return r(Zs);
		case "referral": return Ws("path", {
			d: `M${t + 1} ${n}H${t + 26}`,
			stroke: $.edgeStrong,
			"stroke-width": 2
		}) + Qs({
			x: t,
			y: n
		}, {
			x: t + 33,
			y: n
		}, $.edgeStrong);
		default: return Ws("path", {
			d: g(e, t + 9, n, 7),
			fill: $[e]
		});
	}
}
async function rc(e) {
	let t = new Image();
	t.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(e)}`, await t.decode();
	let n = Object.assign(document.createElement("canvas"), {
		width: 2 * Rs.width,
		height: 2 * Rs.height
	});
	return n.getContext("2d").drawImage(t, 0, 0, n.width, n.height), new Promise((e, t) => n.toBlob((n) => n ? e(n) : t(Error("no image")), "image/png"));
}
function ic(e, t) {
	let n = URL.createObjectURL(t);
	Object.assign(document.createElement("a"), {
		href: n,
		download: e
	}).click(), URL.revokeObjectURL(n);
}
// src/map/savepicture.ts
var ac = (e, t) => Ks(e, {
	...t,
	measure: Qr()
});
async function oc(e, t, n, r) {
	let i = ac(n, r);
	ic(`${t}.${e}`, e === "svg" ? new Blob([i], { type: "image/svg+xml" }) : await rc(i));
}
// src/map/PrintSheet.svelte
var sc = J("<div class=\"print-sheet\"><div class=\"print-sheet__picture\" aria-hidden=\"true\"></div> <div class=\"map-list\"><!></div> <footer class=\"print-foot\"><p> </p></footer></div>");
function cc(e, t) {
	I(t, !0);
	var n = sc(), i = T(n);
	ve(i, () => ac(t.view, t.options), !0), h(i);
	var a = m(i, 2), o = T(a);
	Ve(o, () => t.children), h(a);
	var s = m(a, 2), c = T(s), l = O(c);
	h(s), h(n), D((e, t) => G(l, `${e ?? ""} ${t ?? ""}`), [() => X("print.source", {
		date: r(t.view.day),
		made: r(te())
	}), () => X("print.noNames")]), W(e, n), v();
}
// src/map/reasons.ts
function lc(e, t) {
	return Ht(e).map((n) => ({
		name: n,
		text: uc(n, e, t)
	}));
}
function uc(e, t, { focus: n, themes: i, kindWord: a }) {
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
var dc = J("<button type=\"button\"><!> </button>"), fc = J("<button class=\"button button--secondary no-print\" type=\"button\" popovertarget=\"bewaren\"><!> </button> <button class=\"button button--secondary button--icon no-print\" type=\"button\"><!><span class=\"sr\"> </span></button> <div class=\"menu menu--export no-print\" id=\"bewaren\" popover=\"\" role=\"dialog\"><p class=\"small muted\"> </p> <!></div>", 1);
function pc(e, t) {
	I(t, !0);
	let n = j(void 0), r = j(void 0);
	function i(e) {
		if (e.newState !== "open" || !P(n) || !P(r)) return;
		let { bottom: t, right: i } = P(r).getBoundingClientRect(), a = Math.max(16, Math.min(i, document.documentElement.clientWidth - 16) - P(n).offsetWidth);
		P(n).style.translate = `${a}px ${t + 4}px`;
	}
	function a(e) {
		P(n)?.hidePopover(), t.onSave(e);
	}
	var o = fc(), c = E(o), l = T(c);
	A(l, { name: "download" });
	var u = m(l, 1, !0);
	h(c), F(c, (e) => w(r, e), () => P(r));
	var d = m(c, 2), f = T(d);
	A(f, { name: "print" });
	var p = m(f), g = O(p, !0);
	h(d);
	var _ = m(d, 2), y = T(_), b = O(y, !0), x = m(y, 2);
	K(x, 16, () => ["svg", "png"], (e) => e, (e, t) => {
		var n = dc(), r = T(n);
		A(r, { name: "download" });
		var i = m(r, 1, !0);
		h(n), D((e) => G(i, e), [() => X(`save.${t}`)]), s("click", n, () => a(t)), W(e, n);
	}), h(_), F(_, (e) => w(n, e), () => P(n)), D((e, t, n, r, i) => {
		G(u, e), H(d, "title", t), G(g, n), H(_, "aria-label", r), G(b, i);
	}, [
		() => X("save.title"),
		() => X("print"),
		() => X("print"),
		() => X("save.title"),
		() => X("save.text")
	]), s("click", d, () => window.print()), qe("toggle", _, i), W(e, o), v();
}
M(["click"]);
// src/map/ShareDialog.svelte
function mc(e, t) {
	I(t, !0);
	{
		let n = a(() => X("share.title"));
		tt(e, {
			id: "vastzetten",
			get title() {
				return P(n);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, n) => {
				{
					let n = a(() => X("bar.share")), r = a(() => [X("share.text"), X("share.kept")]);
					it(e, {
						get label() {
							return P(n);
						},
						get sentences() {
							return P(r);
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
var hc = 1, gc = 3;
function _c(e, t, n) {
	return [vc(e, t, n), yc(e)].filter(Boolean).join(" ");
}
function vc({ nodes: e }, t, n) {
	let r = e.length, i = e.find((e) => e.id === t.focus);
	return i ? X(i.ties > hc ? "summary.knows" : "summary.few", {
		who: i.label,
		n: i.ties
	}) : t.theme && n ? X("summary.theme", {
		n: r,
		theme: n
	}) : t.all ? X("summary.all", { n: r }) : X("summary.shown", { n: r });
}
function yc({ groups: e }) {
	let t = e.length;
	return t === 0 ? "" : t > gc || e.some((e) => !e.label) ? X("summary.groups", { n: t }) : X("summary.groups.named", {
		n: t,
		groups: new Intl.ListFormat(we()).format(e.map((e) => e.label))
	});
}
// src/map/MapPage.svelte
var bc = J("<div class=\"map-state\"><!></div>"), xc = J("<button class=\"button button--secondary\" type=\"button\"> </button>"), Sc = J("<section class=\"map-canvas\"><div class=\"stage\"><!> <!> <!></div> <!></section>"), Cc = J("<section class=\"map-list\"><!> <!></section>"), wc = J("<!> <!>", 1), Tc = J("<a class=\"button button--primary\"> </a>"), Ec = J("<section class=\"map-canvas\"><!></section>"), Dc = J("<section class=\"map-list\"><!></section>"), Oc = J("<div class=\"map-page\"><!> <!> <div class=\"map-body\"><!> <!></div> <!></div> <!>", 1);
function kc(e, n) {
	I(n, !0);
	let r = (e) => {
		var t = fe(), n = E(t), r = (e) => {
			{
				let t = a(() => le()?.me.roleLabel);
				Re(e, {
					get failure() {
						return x.failure;
					},
					get roleLabel() {
						return P(t);
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
	}, i = (e, t = S) => {
		{
			let n = a(() => P(he) !== void 0), r = a(() => P(M) || ie.current), i = a(() => P(ge)?.node.id);
			Qa(e, {
				get rows() {
					return P(ue);
				},
				get day() {
					return t().day;
				},
				get withSteps() {
					return P(n);
				},
				get complete() {
					return P(r);
				},
				get selected() {
					return P(i);
				},
				kindWord: Ce,
				hrefOf: (e) => Ue(Ve(e)),
				onSelect: (e) => void Je(e)
			});
		}
	}, f = new me("max-width: 37.5rem"), p = new me("max-width: 47.99rem"), g = a(() => JSON.stringify(Lt(Ke().searchParams))), _ = a(() => JSON.parse(P(g))), y = a(() => Ie("v") === "kaart" || Ie("v") !== "lijst" && !f.current ? "kaart" : "lijst"), x = pe(() => P(_).net, (e) => (We(), tn(n.area, P(_), e))), ee = pe(() => "", Se), te = j(void 0), C = j(void 0), k = j(0), A = j(!0), re = j(!0), M = j(!1), ie = new me("print"), L = j(void 0), ae = j([]), oe = j({}), z = a(() => x.failure && !x.failure.unreachable ? void 0 : x.value), B = a(() => P(z)?.view), se = a(() => P(z)?.overview), ue = a(() => P(B) ? Ia(P(B)) : []), he = a(() => P(B)?.nodes.find((e) => e.id === P(z)?.asked.focus)), ge = a(() => P(ue).find(({ node: e }) => e.id === (P(C) ?? P(he)?.id))), ve = a(() => P(z) && JSON.stringify({
		...P(z).asked,
		day: void 0
	})), ye = a(() => P(z)?.paths?.paths[P(k)]), be = a(() => ee.value?.items.map(({ id: e, label: t }) => ({
		code: e,
		label: t
	})) ?? []), Ce = (e) => t(xe(e)), we = a(() => lc(P(_), {
		focus: P(oe)[P(_).focus ?? ""],
		themes: P(be),
		kindWord: Ce
	})), Ee = a(() => P(B) ? _c(P(B), P(z).asked, P(be).find((e) => e.code === P(z).asked.theme)?.label) : P(se)?.total ? X("summary.overview", { n: P(se).total }) : ""), Oe = a(() => {
		if (!P(B)) return P(se)?.total ? {
			shown: 0,
			total: P(se).total,
			outside: 0,
			tooMany: 0,
			named: !1
		} : void 0;
		let e = P(B).nodes.filter((e) => e.inArea).length;
		return {
			shown: e,
			total: P(B).total,
			outside: P(B).nodes.length - e,
			tooMany: P(B).notShown.tooMany,
			named: !0
		};
	}), K = a(() => P(ye) && ks(P(ye))), je = a(() => ({
		area: n.areaName,
		focus: P(he)?.id,
		trail: P(K),
		groups: P(A),
		proposals: P(re),
		kindWord: xe
	})), Ne = a(() => P(ge) && P(re) ? P(B).proposals.flatMap(({ from: e, to: t }) => e === P(ge).node.id ? [t] : t === P(ge).node.id ? [e] : []).flatMap((e) => P(B).nodes.find((t) => t.id === e) ?? []) : []), Fe = a(() => P(se)?.starts ?? P(B)?.nodes.filter((e) => e.schakel).slice(0, 12) ?? []), ze = (e) => P(B)?.nodes.find((t) => t.id === e), q = (e) => Ae(Rt(e)), Ve = (e) => ({
		...P(_),
		focus: e,
		path: void 0,
		box: void 0,
		all: void 0
	}), Ue = (e) => o(Ke(), Rt(e)), Ge = (e) => q(Ve(e)), J = () => {
		let e = P(ae).at(-2);
		e ? Ge(e) : P(_).focus && q(Ut(P(_), "focus"));
	};
	De(() => {
		let e = P(_).focus;
		P(_).path, l(() => {
			w(ae, kn(P(ae), e)), ((e) => {
				var t = Le(e, 2);
				w(C, t[0], !0), w(k, t[1], !0);
			})([void 0, 0]);
		});
	}), De(() => {
		P(he) && w(oe, {
			...l(() => P(oe)),
			[P(he).id]: P(he).label
		});
	});
	async function Je(e) {
		w(C, e, !0), await d(), document.getElementById("wie")?.focus({ preventScroll: !0 });
	}
	function Ye() {
		P(C) && P(C) !== P(he)?.id ? w(C, void 0) : P(_).path ? q(Ut(P(_), "path")) : J();
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
			let t = await N(n.area, P(_).net, "_move", e);
			Pe(n.area, P(_).net), x.value?.view && x.set({
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
			await N(n.area, P(_).net, e), _e(t, n.area, P(_).net);
		} catch {
			c(X("error.title"));
		}
	}
	async function $e(e) {
		P(B) && await oc(e, `${X("save.file")}-${n.area}`, P(B), P(je));
	}
	let et = (e) => Ze(() => void w(M, e, !0));
	var tt = Oc();
	qe("beforeprint", Te, () => et(!0)), qe("afterprint", Te, () => et(!1));
	var nt = E(tt), rt = T(nt);
	xa(rt, {
		get areaName() {
			return n.areaName;
		},
		get look() {
			return P(y);
		},
		hrefOf: (e) => o(Ke(), { v: e }),
		get counts() {
			return P(Oe);
		},
		get reasons() {
			return P(we);
		},
		get summary() {
			return P(Ee);
		},
		onRemove: (e) => q(Ut(P(_), e)),
		onWipe: () => q(It),
		children: (e, t) => {
			var n = fe(), r = E(n), i = (e) => {
				pc(e, { onSave: (e) => void $e(e) });
			};
			U(r, (e) => {
				P(B)?.nodes.length && e(i);
			}), W(e, n);
		},
		$$slots: { default: !0 }
	});
	var it = m(rt, 2);
	{
		let e = a(() => na(P(z), P(_).kinds).map((e) => ({
			...e,
			word: Ce(e.kind)
		}))), t = a(() => V("line")), n = a(() => P(oe)[P(_).focus ?? ""] ?? ""), r = a(() => P(B)?.proposals.length);
		Aa(it, {
			get asked() {
				return P(_);
			},
			get count() {
				return P(we).length;
			},
			get kinds() {
				return P(e);
			},
			get themes() {
				return P(be);
			},
			get lines() {
				return P(t);
			},
			get focusName() {
				return P(n);
			},
			get groups() {
				return P(A);
			},
			get proposals() {
				return P(re);
			},
			get proposalCount() {
				return P(r);
			},
			onAsk: q,
			onShow: (e, t) => w(e === "groups" ? A : re, t, !0)
		});
	}
	var at = m(it, 2), ot = T(at), st = (e) => {
		var t = bc(), n = T(t);
		r(n), h(t), W(e, t);
	}, ct = (e) => {
		var t = wc(), o = E(t);
		r(o);
		var c = m(o, 2), l = (e) => {
			var t = wc(), r = E(t);
			fn(r, {
				get arrangement() {
					return P(B).arrangement;
				},
				onLook: (e) => void Xe("_adopt", X("adopted", { who: e }))
			});
			var o = m(r, 2), c = (e) => {
				var t = bc(), n = T(t);
				{
					let e = a(() => X("nothing.title")), t = a(() => X("nothing.text"));
					ce(n, {
						icon: "filter",
						get title() {
							return P(e);
						},
						get text() {
							return P(t);
						},
						children: (e, t) => {
							var n = xc(), r = O(n, !0);
							D((e) => G(r, e), [() => X("wipe")]), s("click", n, () => q(It)), W(e, n);
						},
						$$slots: { default: !0 }
					});
				}
				h(t), W(e, t);
			}, l = (e) => {
				var t = wc(), r = E(t), o = (e) => {
					var t = Sc(), r = T(t), i = T(r);
					{
						let e = a(() => Ue(Ut(P(_), "focus"))), t = a(() => P(ae).map((e) => ({
							href: Ue(Ve(e)),
							label: P(oe)[e] ?? X("map.someone")
						})));
						On(i, {
							get areaName() {
								return n.areaName;
							},
							get areaHref() {
								return P(e);
							},
							get crumbs() {
								return P(t);
							}
						});
					}
					var o = m(i, 2);
					{
						let e = a(() => P(he)?.id), t = a(() => P(ge)?.node.id), n = a(() => Me(R.arrangeMap) ? (e) => void Y(e) : void 0);
						F(ta(o, {
							get view() {
								return P(B);
							},
							get question() {
								return P(ve);
							},
							get focus() {
								return P(e);
							},
							get selected() {
								return P(t);
							},
							get trail() {
								return P(K);
							},
							get groups() {
								return P(A);
							},
							get proposals() {
								return P(re);
							},
							get kindWord() {
								return xe;
							},
							onSelect: (e) => w(C, e, !0),
							onOpen: Ge,
							onBack: J,
							onSteps: (e) => P(_).focus && q({
								...P(_),
								hops: e
							}),
							onLeave: Ye,
							get onMove() {
								return P(n);
							},
							onHelp: () => w(L, "help")
						}), (e) => w(te, e, !0), () => P(te));
					}
					var s = m(o, 2);
					{
						let e = a(() => Me(R.arrangeMap)), t = a(() => Me(R.shareMap));
						ln(s, {
							get arrangement() {
								return P(B).arrangement;
							},
							get mayArrange() {
								return P(e);
							},
							get mayShare() {
								return P(t);
							},
							onFit: () => P(te)?.fit(),
							onIn: () => P(te)?.zoomIn(),
							onOut: () => P(te)?.zoomOut(),
							onMove: () => P(te)?.startMove(),
							onUndo: () => void de(n.area, P(_).net),
							onRedo: () => void ke(n.area, P(_).net),
							onRearrange: () => void Xe("_rearrange", X("rearranged")),
							onShare: () => w(L, "share"),
							onHelp: () => w(L, "help")
						});
					}
					h(r), ha(m(r, 2), {
						get view() {
							return P(B);
						},
						get groups() {
							return P(A);
						},
						get proposals() {
							return P(re);
						},
						get trail() {
							return P(K);
						},
						kindWord: Ce
					}), h(t), D((e) => H(t, "aria-label", e), [() => X("canvas")]), W(e, t);
				};
				U(r, (e) => {
					P(y) === "kaart" && e(o);
				});
				var s = m(r, 2), c = (e) => {
					cc(e, {
						get view() {
							return P(B);
						},
						get options() {
							return P(je);
						},
						children: (e, t) => {
							i(e, () => P(B));
						},
						$$slots: { default: !0 }
					});
				}, l = (e) => {
					var t = Cc(), n = T(t), r = (e) => {
						Qe(e, {});
					};
					U(n, (e) => {
						P(ue).length > 50 && e(r);
					});
					var a = m(n, 2);
					i(a, () => P(B)), h(t), D((e) => H(t, "aria-label", e), [() => X("map.look.lijst")]), W(e, t);
				};
				U(s, (e) => {
					P(M) || ie.current ? e(c) : P(y) === "lijst" && e(l, 1);
				}), W(e, t);
			};
			U(o, (e) => {
				P(B).nodes.length === 0 ? e(c) : e(l, -1);
			}), W(e, t);
		}, u = (e) => {
			var t = bc(), r = T(t), i = (e) => {
				{
					let t = a(() => X("noData.title")), r = a(() => X("noData.text"));
					ce(e, {
						icon: "users",
						get title() {
							return P(t);
						},
						get text() {
							return P(r);
						},
						children: (e, t) => {
							var r = fe(), i = E(r), o = (e) => {
								var t = Tc(), r = O(t, !0);
								D((e, n) => {
									H(t, "href", e), G(r, n);
								}, [() => b("Resident", n.area), () => X("noData.begin")]), W(e, t);
							}, s = a(() => Me(R.createActor));
							U(i, (e) => {
								P(s) && e(o);
							}), W(e, r);
						},
						$$slots: { default: !0 }
					});
				}
			}, o = (e) => {
				{
					let t = a(() => X("none.net")), n = a(() => X("none.net.text"));
					ce(e, {
						icon: "users",
						get title() {
							return P(t);
						},
						get text() {
							return P(n);
						}
					});
				}
			};
			U(r, (e) => {
				P(_).net === "neighbourhood" ? e(i) : e(o, -1);
			}), h(t), W(e, t);
		}, d = (e) => {
			var t = fe(), r = E(t), i = (e) => {
				var t = Ec();
				_s(T(t), {
					get overview() {
						return P(se);
					},
					onCluster: (e) => q({
						...P(_),
						box: e.box
					}),
					onBox: (e) => q({
						...P(_),
						box: e
					})
				}), h(t), D((e) => H(t, "aria-label", e), [() => X("canvas")]), W(e, t);
			}, a = (e) => {
				var t = Dc();
				Cs(T(t), {
					get overview() {
						return P(se);
					},
					get areaName() {
						return n.areaName;
					},
					onCluster: (e) => q({
						...P(_),
						box: e.box
					})
				}), h(t), W(e, t);
			};
			U(r, (e) => {
				P(y) === "kaart" ? e(i) : e(a, -1);
			}), W(e, t);
		};
		U(c, (e) => {
			P(B) ? e(l) : P(se) && P(se).total === 0 ? e(u, 1) : P(se) && e(d, 2);
		}), W(e, t);
	}, lt = (e) => {
		var t = bc(), n = T(t);
		{
			let e = a(() => X("map.loading"));
			ne(n, {
				get label() {
					return P(e);
				},
				rows: 6
			});
		}
		h(t), W(e, t);
	};
	U(ot, (e) => {
		x.failure && !P(z) ? e(st) : P(z) ? e(ct, 1) : x.slow && e(lt, 2);
	});
	var ut = m(ot, 2), dt = (e) => {
		{
			let t = a(() => P(B)?.since ?? P(se)?.since ?? null);
			bn(e, {
				get since() {
					return P(t);
				},
				get day() {
					return P(_).day;
				},
				onDay: (e) => q({
					...P(_),
					day: e
				})
			});
		}
	};
	U(ut, (e) => {
		P(z) && e(dt);
	}), h(at);
	var ft = m(at, 2), pt = (e) => {
		var t = fe(), r = E(t), i = (e) => {
			{
				let t = a(() => ze(P(z).asked.path[0])), n = a(() => ze(P(z).asked.path[1]));
				Ls(e, {
					get paths() {
						return P(z).paths;
					},
					get from() {
						return P(t);
					},
					get to() {
						return P(n);
					},
					get chosen() {
						return P(k);
					},
					onChoose: (e) => w(k, e, !0),
					onSelect: (e) => void Je(e),
					onOther: () => w(L, "path"),
					onClose: () => q(Ut(P(_), "path"))
				});
			}
		}, o = (e) => {
			{
				let t = a(() => u(P(ge).node.id, n.area)), r = a(() => Me(R.addTie) ? () => w(L, "add") : void 0), i = a(() => P(C) ? () => w(C, void 0) : void 0);
				At(e, {
					get row() {
						return P(ge);
					},
					get day() {
						return P(B).day;
					},
					get focus() {
						return P(he);
					},
					get proposed() {
						return P(Ne);
					},
					get areaName() {
						return n.areaName;
					},
					get href() {
						return P(t);
					},
					kindWord: Ce,
					get tieWord() {
						return He;
					},
					onSelect: (e) => void Je(e),
					onMiddle: () => Ge(P(ge).node.id),
					onPath: () => w(L, "path"),
					get onAdd() {
						return P(r);
					},
					get onClose() {
						return P(i);
					}
				});
			}
		}, s = (e) => {
			{
				let t = a(() => Math.min(150, P(B)?.total ?? P(se).total));
				wn(e, {
					get starts() {
						return P(Fe);
					},
					get most() {
						return P(t);
					},
					get find() {
						return Be;
					},
					hrefOf: (e) => Ue(Ve(e)),
					onStart: Ge,
					onAll: () => q({
						...P(_),
						all: !0
					}),
					onPath: () => w(L, "path")
				});
			}
		};
		U(r, (e) => {
			P(z).paths && !P(C) ? e(i) : P(ge) && (P(C) || P(y) === "kaart" || !p.current) ? e(o, 1) : P(ge) || e(s, 2);
		}), W(e, t);
	};
	U(ft, (e) => {
		P(z) && (P(B) ? P(B).nodes.length > 0 : P(se).total > 0) && e(pt);
	}), h(nt);
	var mt = m(nt, 2), ht = (e) => {
		{
			let t = a(() => P(ge)?.node);
			Ts(e, {
				get from() {
					return P(t);
				},
				get find() {
					return Be;
				},
				onPath: (e, t) => {
					w(L, void 0), q({
						...It,
						net: P(_).net,
						day: P(_).day,
						path: [e.id, t.id]
					});
				},
				onClose: () => w(L, void 0)
			});
		}
	}, gt = (e) => {
		Mt(e, {
			get actor() {
				return P(ge).node;
			},
			onDone: () => w(L, void 0)
		});
	}, _t = (e) => {
		mc(e, {
			share: () => N(n.area, P(_).net, "_share"),
			onShared: () => {
				w(L, void 0), x.retry(), c(X("share.done"));
			},
			onClose: () => w(L, void 0)
		});
	}, vt = (e) => {
		Pa(e, { onClose: () => w(L, void 0) });
	};
	U(mt, (e) => {
		P(L) === "path" ? e(ht) : P(L) === "add" && P(ge) ? e(gt, 1) : P(L) === "share" ? e(_t, 2) : P(L) === "help" && e(vt, 3);
	}), D(() => {
		H(nt, "data-look", P(y)), H(nt, "aria-busy", x.loading);
	}), W(e, tt), v();
}
M(["click"]);
export { kc as default };
