import { $ as e, $n as t, Ar as n, Bn as r, Br as i, Cr as a, D as o, Dr as s, Er as c, Et as l, Fr as u, G as d, Gn as f, Gr as p, H as m, Hn as h, Hr as g, Ht as _, Ir as v, J as y, Jr as b, Jt as x, K as S, Kn as C, Kr as ee, Kt as te, Ln as w, Lr as T, Mr as E, Nn as D, Nr as O, Or as k, Ot as ne, Pr as A, Qn as re, Rr as j, Rt as ie, Sr as M, T as N, Tr as P, U as F, Ut as ae, V as oe, Vr as se, Wn as ce, Wr as I, Xn as L, Xt as le, Yr as R, Yt as ue, Z as de, Zn as z, Zt as fe, _ as pe, _r as B, a as me, an as he, ar as V, br as H, c as ge, cr as _e, dr as U, en as W, fr as ve, ft as ye, gt as be, hr as xe, ht as Se, ir as Ce, it as we, jn as Te, jr as Ee, kr as De, kt as Oe, l as ke, lr as Ae, lt as je, m as Me, mr as G, nr as Ne, nt as Pe, or as Fe, p as Ie, pr as Le, qr as K, qt as Re, rn as ze, s as Be, sr as Ve, tn as He, tr as Ue, u as We, ur as Ge, vn as Ke, vr as q, wr as qe, xr as J, yr as Je, yt as Ye, z as Xe, zr as Y } from "./shell.js";
import { t as Ze } from "./ChangedNotice.js";
import { n as Qe, t as $e } from "./nl.js";
import { t as et } from "./Modal.js";
import { t as tt } from "./app.js";
import { t as nt } from "./ActorPicker.js";
import { t as rt } from "./ConfirmForm.js";
// src/map/en.ts
var it = {
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
}, at = {
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
}, X = ze({
	...$e,
	...at
}, {
	...Qe,
	...it
}), ot = 12;
function st(e, t) {
	let n = d(e, t);
	return n >= 1 ? X("age.months", { n }) : X("age.days", { n: F(e, t) });
}
var ct = (e, t) => d(e, t) >= ot, lt = {
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
}, ut = J("<svg viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path></path></svg>");
function dt(e, t) {
	p(t, !0);
	let r = h(t, "small", 3, !1);
	var i = ut(), a = v(i);
	n(() => {
		V(i, 0, Fe(["icon", r() && "icon--sm"])), z(a, "d", lt[t.name]);
	}), q(e, i), I();
}
// src/map/MapPanel.svelte
var ft = H("<button class=\"grip\" type=\"button\"></button>"), pt = H("<button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button>"), mt = H("<section aria-labelledby=\"wie\"><!> <div class=\"map-panel__in\"><div class=\"who\"><!> <div><h2 id=\"wie\" tabindex=\"-1\"> </h2><!></div> <!></div> <!></div></section>");
function ht(e, t) {
	p(t, !0);
	let r = h(t, "inPage", 3, !1), a = i(!1);
	var o = mt(), c = A(o), l = (e) => {
		var r = ft();
		n(() => {
			z(r, "aria-expanded", s(a)), z(r, "aria-label", t.grip);
		}), P("click", r, () => Y(a, !s(a))), q(e, r);
	};
	G(c, (e) => {
		r() || e(l);
	});
	var u = T(c, 2), d = A(u), f = A(d);
	Ae(f, () => t.mark ?? b);
	var m = T(f, 2), g = A(m), _ = v(g, !0), y = T(g);
	Ae(y, () => t.under ?? b), K(m);
	var x = T(m, 2), S = (e) => {
		var r = pt(), i = A(r);
		W(i, { name: "close" });
		var a = T(i), o = v(a, !0);
		K(r), n((e) => B(o, e), [() => X("panel.close")]), P("click", r, function(...e) {
			t.onClose?.apply(this, e);
		}), q(e, r);
	};
	G(x, (e) => {
		t.onClose && e(S);
	}), K(d);
	var C = T(d, 2);
	Ae(C, () => t.children), K(u), K(o), n(() => {
		V(o, 1, Fe([
			"map-panel",
			"no-print",
			r() && "map-panel--in-page",
			s(a) && "is-open"
		])), B(_, t.heading);
	}), q(e, o), I();
}
qe(["click"]);
// src/map/ActorPanel.svelte
var gt = H("<p> </p>"), _t = H("<p> </p><!>", 1), vt = H("<button class=\"button button--primary\" type=\"button\"><!> </button>"), yt = H("<button class=\"button button--secondary\" type=\"button\"><!> </button>"), bt = H("<p class=\"muted\"> </p>"), xt = H("<span aria-hidden=\"true\"> </span><span class=\"sr\"> </span>", 1), St = H("<span class=\"sr\"> </span>"), Ct = H("<span class=\"badge badge--warn\"> </span>"), wt = H("<li><!> <span><button class=\"ties__who\" type=\"button\"> </button><small> </small></span> <span class=\"when\"><!> <!></span></li>"), Tt = H("<p class=\"muted small ties__more\"> </p>"), Et = H("<li><!><span><button class=\"ties__who\" type=\"button\"> </button><small> </small></span></li>"), Dt = H("<div><h3> </h3> <ul class=\"ties\"></ul></div>"), Ot = H("<!> <div class=\"panel-actions\"><!> <!> <div class=\"panel-actions__two\"><a class=\"button button--secondary\"> </a> <button class=\"button button--secondary\" type=\"button\"> </button></div></div> <div><h3> <span class=\"muted small num\"> </span></h3> <!> <ul class=\"ties\"></ul> <!></div> <!> <div class=\"basis\"><p> </p><p> </p></div>", 1);
function kt(e, t) {
	p(t, !0);
	let r = g(() => t.row.node), i = g(() => t.focus?.id === s(r).id), a = g(() => [t.kindWord(s(r).kind), ...s(r).schakel ? [X("panel.schakel")] : []].join(", ")), o = g(() => [
		...s(r).named ? [] : [X("panel.pseudonym")],
		...s(r).inArea ? [] : [X("panel.outside", { area: t.areaName })],
		...t.focus && !s(i) && s(r).hops ? [X("panel.steps", {
			n: s(r).hops,
			who: t.focus.label
		})] : []
	]), c = g(() => s(r).confirmed ? st(s(r).confirmed, t.day) : "");
	{
		let l = (e) => {
			te(e, {
				get kind() {
					return s(r).kind;
				},
				get ring() {
					return s(r).schakel;
				}
			});
		}, d = (e) => {
			var t = _t(), r = u(t), i = v(r, !0), c = T(r);
			U(c, 16, () => s(o), (e) => e, (e, t) => {
				var r = gt(), i = v(r, !0);
				n(() => B(i, t)), q(e, r);
			}), n(() => B(i, s(a))), q(e, t);
		}, f = g(() => X("panel.grip", { who: s(r).label }));
		ht(e, {
			get heading() {
				return s(r).label;
			},
			get grip() {
				return s(f);
			},
			get onClose() {
				return t.onClose;
			},
			mark: l,
			under: d,
			children: (e, a) => {
				var o = Ot(), l = u(o), d = (e) => {
					le(e, {
						tone: "warn",
						icon: "clock",
						children: (e, t) => {
							var r = gt(), i = v(r, !0);
							n((e) => B(i, e), [() => X("panel.dataOld", { age: s(c) })]), q(e, r);
						},
						$$slots: { default: !0 }
					});
				}, f = g(() => s(r).confirmed && ct(s(r).confirmed, t.day));
				G(l, (e) => {
					s(f) && e(d);
				});
				var p = T(l, 2), m = A(p), h = (e) => {
					var r = vt(), i = A(r);
					W(i, { name: "plus" });
					var a = T(i, 1, !0);
					K(r), n((e) => B(a, e), [() => X("tie.add")]), P("click", r, function(...e) {
						t.onAdd?.apply(this, e);
					}), q(e, r);
				};
				G(m, (e) => {
					t.onAdd && e(h);
				});
				var _ = T(m, 2), y = (e) => {
					var r = yt(), i = A(r);
					dt(i, { name: "middle" });
					var a = T(i, 1, !0);
					K(r), n((e) => B(a, e), [() => X("panel.middle")]), P("click", r, function(...e) {
						t.onMiddle?.apply(this, e);
					}), q(e, r);
				};
				G(_, (e) => {
					s(i) || e(y);
				});
				var b = T(_, 2), x = A(b), S = v(x, !0), C = T(x, 2), ee = v(C, !0);
				K(b), K(p);
				var w = T(p, 2), E = A(w), D = A(E), O = T(D), k = v(O, !0);
				K(E);
				var ne = T(E, 2), re = (e) => {
					var t = bt(), r = v(t, !0);
					n((e) => B(r, e), [() => X("panel.none")]), q(e, t);
				};
				G(ne, (e) => {
					s(r).ties === 0 && e(re);
				});
				var j = T(ne, 2);
				U(j, 21, () => t.row.contacts, ve, (e, r) => {
					let i = () => s(r).node, a = () => s(r).tie;
					var o = wt(), c = A(o);
					te(c, {
						get kind() {
							return i().kind;
						},
						get ring() {
							return i().schakel;
						}
					});
					var l = T(c, 2), d = A(l), f = v(d, !0), p = T(d), m = v(p, !0);
					K(l);
					var h = T(l, 2), g = A(h), _ = (e) => {
						var r = xt(), i = u(r), o = v(i, !0), s = T(i), c = v(s, !0);
						n((e, t) => {
							B(o, e), B(c, t);
						}, [() => st(a().confirmed, t.day), () => X("panel.confirmed", { age: st(a().confirmed, t.day) })]), q(e, r);
					}, y = (e) => {
						var t = St(), r = v(t, !0);
						n((e) => B(r, e), [() => X("panel.unknownAge")]), q(e, t);
					};
					G(g, (e) => {
						a().confirmed ? e(_) : e(y, -1);
					});
					var b = T(g, 2), x = (e) => {
						var t = Ct(), r = v(t, !0);
						n((e) => B(r, e), [() => X("panel.old")]), q(e, t);
					};
					G(b, (e) => {
						a().old && e(x);
					}), K(h), K(o), n((e) => {
						B(f, i().label), B(m, e);
					}, [() => a().kinds.map(t.tieWord).join(", ")]), P("click", d, () => t.onSelect(i().id)), q(e, o);
				}), K(j);
				var ie = T(j, 2), M = (e) => {
					var r = Tt(), i = v(r, !0);
					n((e) => B(i, e), [() => X("panel.notHere", { n: t.row.more })]), q(e, r);
				};
				G(ie, (e) => {
					t.row.more && e(M);
				}), K(w);
				var N = T(w, 2), F = (e) => {
					var r = Dt(), i = A(r), a = v(i, !0), o = T(i, 2);
					U(o, 21, () => t.proposed, (e) => e.id, (e, r) => {
						var i = Et(), a = A(i);
						te(a, {
							get kind() {
								return s(r).kind;
							},
							get ring() {
								return s(r).schakel;
							}
						});
						var o = T(a), c = A(o), l = v(c, !0), u = T(c), d = v(u, !0);
						K(o), K(i), n((e) => {
							B(l, s(r).label), B(d, e);
						}, [() => X("panel.proposal")]), P("click", c, () => t.onSelect(s(r).id)), q(e, i);
					}), K(o), K(r), n((e) => B(a, e), [() => X("panel.proposals")]), q(e, r);
				};
				G(N, (e) => {
					t.proposed.length && e(F);
				});
				var ae = T(N, 2), oe = A(ae), se = v(oe, !0), ce = T(oe), I = v(ce, !0);
				K(ae), n((e, n, r, i, a, o) => {
					z(x, "href", t.href), B(S, e), B(ee, n), B(D, `${r ?? ""} `), B(k, i), B(se, a), B(I, o);
				}, [
					() => X("panel.open"),
					() => X("panel.path"),
					() => X("panel.contacts"),
					() => X("panel.known", { n: s(r).ties }),
					() => s(c) ? X("panel.data", { age: s(c) }) : X("panel.dataUnknown"),
					() => X("contacts.maybeMore")
				]), P("click", C, function(...e) {
					t.onPath?.apply(this, e);
				}), q(e, o);
			},
			$$slots: {
				mark: !0,
				under: !0,
				default: !0
			}
		});
	}
	I();
}
qe(["click"]);
// src/map/AddContact.svelte
var At = H("<!> <!>", 1);
function jt(t, n) {
	p(n, !0);
	let r = () => tt(() => import("./AddTieForm.js").then((e) => e.n), [], import.meta.url);
	{
		let i = g(() => X("tie.add.title", { who: n.actor.label }));
		et(t, {
			id: "toevoegen",
			get title() {
				return s(i);
			},
			get onClose() {
				return n.onDone;
			},
			children: (t, i) => {
				var a = At(), o = u(a);
				Ze(o, {});
				var c = T(o, 2);
				xe(c, r, null, (t, r) => {
					var i = g(() => {
						var { default: e } = s(r);
						return { AddTieForm: e };
					}), a = g(() => s(i).AddTieForm), o = Je(), c = u(o);
					{
						let t = g(() => e()?.schema.ties ?? []);
						_e(c, () => s(a), (e, r) => {
							r(e, {
								get actor() {
									return n.actor;
								},
								get ties() {
									return s(t);
								},
								get find() {
									return Be;
								},
								get add() {
									return he;
								},
								get onCancel() {
									return n.onDone;
								},
								onAdded: (e) => {
									n.onDone(), ke(X("saved.tie"), e.version);
								}
							});
						});
					}
					q(t, o);
				}, (e) => {
					{
						let t = g(() => new w(0, null));
						ue(e, {
							get failure() {
								return s(t);
							},
							onRetry: () => location.reload()
						});
					}
				}), q(t, a);
			},
			$$slots: { default: !0 }
		});
	}
	I();
}
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
		day: n?.length === 10 ? S(n) ?? void 0 : void 0,
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
var $t = 150, en = (e, t, n) => Te("get", "/v1/areas/{code}/map", {
	path: { code: e },
	query: zt(t),
	signal: n
}), tn = (e, t, { net: n, day: r }, i) => Te("get", "/v1/areas/{code}/map", {
	path: { code: e },
	query: {
		net: n,
		date: r,
		ids: t.slice(0, $t).join(",")
	},
	signal: i
}), nn = (e, { net: t, day: n }, r) => Te("get", "/v1/areas/{code}/overview", {
	path: { code: e },
	query: {
		net: t,
		date: n
	},
	signal: r
}), rn = (e, t, n, r) => Te("get", "/v1/actors/{id}/paths", {
	path: { id: e },
	query: {
		to: t,
		net: n,
		limit: 5
	},
	signal: r
});
// src/map/answer.ts
async function an(e, t, n) {
	return t.path ? on(e, t, t.path, n) : Rt(t) ? {
		asked: t,
		view: await en(e, t, n)
	} : {
		asked: t,
		overview: await nn(e, t, n)
	};
}
async function on(e, t, [n, r], i) {
	let a = await rn(n, r, t.net, i), o = a.paths.flatMap((e) => e.steps.map((e) => e.to.id));
	return {
		asked: t,
		paths: a,
		view: await tn(e, [...new Set([
			n,
			...o,
			r
		])], t, i)
	};
}
// src/map/arranging.ts
function sn(e, t) {
	return {
		async move(n) {
			let r = e.value;
			if (!r?.view) return;
			let { area: i, net: a } = t(), s = new Map(n.map((e) => [e.id, e])), c = r.view.nodes.map((e) => ({
				...e,
				...s.get(e.id)
			}));
			e.set({
				...r,
				view: {
					...r.view,
					nodes: c
				}
			});
			try {
				let t = await N(i, a, "_move", n);
				Ie(i, a), e.value?.view && e.set({
					...e.value,
					view: {
						...e.value.view,
						arrangement: t
					}
				});
			} catch {
				e.set(r), o(X("move.failed"));
			}
		},
		async rearrange(e, n) {
			let { area: r, net: i } = t();
			try {
				await N(r, i, e), ge(n, r, i);
			} catch {
				o(X("error.title"));
			}
		}
	};
}
// src/map/ArrangementBar.svelte
var cn = (e, t = b, r = b, i = b, a = b) => {
	var o = ln(), s = A(o), c = (e) => {
		dt(e, { get name() {
			return i();
		} });
	}, l = (e) => {
		W(e, { get name() {
			return a();
		} });
	};
	G(s, (e) => {
		i() ? e(c) : a() && e(l, 1);
	});
	var u = T(s), d = v(u, !0);
	K(o), n(() => {
		z(o, "title", t()), B(d, t());
	}), P("click", o, function(...e) {
		r()?.apply(this, e);
	}), q(e, o);
}, ln = H("<button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button>"), un = H("<div class=\"map-tools__arrange\"><!> <!> <!> <button class=\"button\" type=\"button\"><!><span class=\"map-tools__word\"> </span></button></div>"), dn = H("<div><button class=\"button\" type=\"button\"><!><span class=\"map-tools__word\"> </span></button></div>"), fn = H("<div class=\"map-tools no-print\" role=\"group\"><!> <!> <div><!> <!> <!> <!></div></div>");
function pn(e, t) {
	p(t, !0);
	var r = fn(), i = A(r), a = (e) => {
		var r = un(), i = A(r), a = (e) => {
			{
				let n = g(() => X("bar.undo"));
				cn(e, () => s(n), () => t.onUndo, () => void 0, () => "undo");
			}
		};
		G(i, (e) => {
			t.arrangement.canUndo && e(a);
		});
		var o = T(i, 2), c = (e) => {
			{
				let n = g(() => X("bar.redo"));
				cn(e, () => s(n), () => t.onRedo, () => "redo", () => void 0);
			}
		};
		G(o, (e) => {
			t.arrangement.canRedo && e(c);
		});
		var l = T(o, 2), u = (e) => {
			{
				let n = g(() => X("bar.move"));
				cn(e, () => s(n), () => t.onMove, () => "move", () => void 0);
			}
		};
		G(l, (e) => {
			t.onMove && e(u);
		});
		var d = T(l, 2), f = A(d);
		W(f, { name: "refresh" });
		var p = T(f), m = v(p, !0);
		K(d), K(r), n((e) => B(m, e), [() => X("bar.rearrange")]), P("click", d, function(...e) {
			t.onRearrange?.apply(this, e);
		}), q(e, r);
	};
	G(i, (e) => {
		t.mayArrange && e(a);
	});
	var o = T(i, 2), c = (e) => {
		var r = dn(), i = A(r), a = A(i);
		dt(a, { name: "pin" });
		var o = T(a), s = v(o, !0);
		K(i), K(r), n((e) => B(s, e), [() => X("bar.share")]), P("click", i, function(...e) {
			t.onShare?.apply(this, e);
		}), q(e, r);
	};
	G(o, (e) => {
		t.mayShare && t.arrangement.draft && e(c);
	});
	var l = T(o, 2), u = A(l);
	{
		let e = g(() => X("bar.fit"));
		cn(u, () => s(e), () => t.onFit, () => "fit", () => void 0);
	}
	var d = T(u, 2);
	{
		let e = g(() => X("bar.in"));
		cn(d, () => s(e), () => t.onIn, () => void 0, () => "plus");
	}
	var f = T(d, 2);
	{
		let e = g(() => X("bar.out"));
		cn(f, () => s(e), () => t.onOut, () => "minus", () => void 0);
	}
	var m = T(f, 2);
	{
		let e = g(() => X("bar.help"));
		cn(m, () => s(e), () => t.onHelp, () => void 0, () => "help");
	}
	K(l), K(r), n((e) => z(r, "aria-label", e), [() => X("bar.label")]), q(e, r), I();
}
qe(["click"]);
// src/map/ArrangementNotice.svelte
var mn = H("<div class=\"changed map-changed\"><!><p> </p> <button class=\"button button--secondary button--sm\" type=\"button\"> </button> <button class=\"button button--quiet button--sm\" type=\"button\"> </button></div>"), hn = H("<div class=\"no-print\" role=\"status\"><!></div>");
function gn(e, t) {
	p(t, !0);
	let r = i(""), a = g(() => t.arrangement.shared?.newer && t.arrangement.shared.at !== s(r) ? t.arrangement.shared : void 0);
	var o = hn(), c = A(o), l = (e) => {
		var i = mn(), o = A(i);
		W(o, { name: "refresh" });
		var c = T(o), l = v(c, !0), u = T(c, 2), d = v(u, !0), f = T(u, 2), p = v(f, !0);
		K(i), n((e, t, n) => {
			B(l, e), B(d, t), B(p, n);
		}, [
			() => X("newer.text", { who: s(a).by }),
			() => X("newer.look"),
			() => X("newer.later")
		]), P("click", u, () => t.onLook(s(a).by)), P("click", f, () => Y(r, s(a).at, !0)), q(e, i);
	};
	G(c, (e) => {
		s(a) && e(l);
	}), K(o), q(e, o), I();
}
qe(["click"]);
// src/map/asof.ts
var _n = (e) => `${e.slice(0, 7)}-01`;
function vn(e, t) {
	let n = e && e < t ? e : t, r = _n(n.length >= 7 ? n : `${n.slice(0, 4)}-01-01`);
	return {
		first: r,
		today: t,
		last: d(r, _n(t)) + 1
	};
}
function yn({ first: e, last: t }, n) {
	if (n >= t) return;
	let [r = 0, i = 1] = e.split("-").map(Number);
	return new Date(Date.UTC(r, i - 1 + Math.max(0, n), 1)).toISOString().slice(0, 10);
}
function bn(e, t) {
	return !t || t >= e.today ? e.last : Math.min(e.last - 1, d(e.first, t));
}
function xn(e, t) {
	let n = Array.from({ length: e.last }, (t, n) => ({
		year: yn(e, n).slice(0, 4),
		index: n
	})).filter(({ index: t }) => yn(e, t).slice(5, 7) === "01"), r = Math.max(1, Math.ceil(n.length / t));
	return n.filter((e, t) => (n.length - 1 - t) % r == 0);
}
// src/map/AsOf.svelte
var Sn = H("<span> </span>"), Cn = H("<div class=\"as-of no-print\"><label for=\"op-schuif\"> <output for=\"op-schuif\"> </output></label> <div class=\"as-of__track\"><input id=\"op-schuif\" type=\"range\" min=\"0\" step=\"1\"/> <div class=\"as-of__years\" aria-hidden=\"true\"></div></div> <div class=\"as-of__steps\"><button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div> <!></div>");
function wn(e, r) {
	p(r, !0);
	let a = y(), o = g(() => vn(r.since, a)), c = g(() => xn(s(o), 4)), l = i(void 0), u = g(() => s(l) ?? bn(s(o), r.day)), d = g(() => s(l) === void 0 ? r.day : yn(s(o), s(l))), f = g(() => m(s(d) ?? a)), h = (e) => `${(100 * e / Math.max(1, s(o).last)).toFixed(2)}%`;
	function _(e) {
		Y(l, void 0);
		let t = yn(s(o), Math.max(0, e));
		t !== r.day && r.onDay(t);
	}
	let b = () => _(r.day && yn(s(o), s(u)) !== r.day ? s(u) : s(u) - 1), x = (e) => (t) => t.style.setProperty("inset-inline-start", e), S = (e) => (t) => t.style.setProperty("--at", e);
	var C = Cn(), ee = A(C), te = A(ee), w = T(te), E = v(w, !0);
	K(ee);
	var D = T(ee, 2), O = A(D);
	L(O);
	var k = T(O, 2);
	U(k, 21, () => s(c), ({ year: e, index: t }) => e, (e, t) => {
		let r = () => s(t).year, i = () => s(t).index;
		var a = Sn(), o = v(a, !0);
		Ve(a, () => x(h(i()))), n(() => B(o, r())), q(e, a);
	}), K(k), K(D), Ve(D, () => S(h(s(u))));
	var ne = T(D, 2), re = A(ne), j = A(re);
	dt(j, { name: "left" });
	var ie = T(j), M = v(ie, !0);
	K(re);
	var N = T(re, 2), F = A(N);
	dt(F, { name: "right" });
	var ae = T(F), se = v(ae, !0);
	K(N), K(ne);
	var ce = T(ne, 2);
	{
		let e = g(() => X("asOf.field"));
		oe(ce, {
			id: "op",
			get label() {
				return s(e);
			},
			get value() {
				return r.day;
			},
			get onChange() {
				return r.onDay;
			}
		});
	}
	K(C), n((e, n, r, i) => {
		B(te, `${e ?? ""} `), B(E, s(f)), z(O, "max", s(o).last), t(O, s(u)), z(O, "aria-valuetext", n), B(M, r), B(se, i);
	}, [
		() => X("asOf.label"),
		() => s(d) ? s(f) : X("asOf.today", { date: s(f) }),
		() => X("asOf.before"),
		() => X("asOf.after")
	]), P("input", O, (e) => Y(l, Number(e.currentTarget.value), !0)), P("change", O, (e) => _(Number(e.currentTarget.value))), P("click", re, b), P("click", N, () => _(s(u) + 1)), q(e, C), I();
}
qe([
	"input",
	"change",
	"click"
]);
// src/map/BeginPanel.svelte
var Tn = H("<li><!><span><a> </a></span></li>"), En = H("<div><h3> </h3> <ul class=\"ties\"></ul></div>"), Dn = H("<p class=\"muted\"> </p> <!> <!> <div class=\"panel-actions\"><button class=\"button button--secondary\" type=\"button\"> </button> <button class=\"button button--secondary\" type=\"button\"><!> </button></div>", 1);
function On(e, t) {
	p(t, !0);
	{
		let r = g(() => X("begin.title")), i = g(() => X("panel.gripBegin"));
		ht(e, {
			get heading() {
				return s(r);
			},
			get grip() {
				return s(i);
			},
			inPage: !0,
			children: (e, r) => {
				var i = Dn(), a = u(i), o = v(a, !0), c = T(a, 2);
				{
					let e = g(() => X("begin.who"));
					nt(c, {
						id: "begin",
						get label() {
							return s(e);
						},
						get kinds() {
							return Nt;
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
				var l = T(c, 2), d = (e) => {
					var r = En(), i = A(r), a = v(i, !0), o = T(i, 2);
					U(o, 21, () => t.starts, (e) => e.id, (e, r) => {
						var i = Tn(), a = A(i);
						te(a, {
							get kind() {
								return s(r).kind;
							},
							ring: !0
						});
						var o = T(a), c = A(o), l = v(c, !0);
						K(o), K(i), n((e) => {
							z(c, "href", e), B(l, s(r).label);
						}, [() => t.hrefOf(s(r).id)]), q(e, i);
					}), K(o), K(r), n((e) => B(a, e), [() => X("begin.starts")]), q(e, r);
				};
				G(l, (e) => {
					t.starts.length && e(d);
				});
				var f = T(l, 2), p = A(f), m = v(p, !0), h = T(p, 2), _ = A(h);
				dt(_, { name: "path" });
				var y = T(_, 1, !0);
				K(h), K(f), n((e, t, n) => {
					B(o, e), B(m, t), B(y, n);
				}, [
					() => X("begin.text"),
					() => X("begin.all", { n: t.most }),
					() => X("begin.path")
				]), P("click", p, function(...e) {
					t.onAll?.apply(this, e);
				}), P("click", h, function(...e) {
					t.onPath?.apply(this, e);
				}), q(e, i);
			},
			$$slots: { default: !0 }
		});
	}
	I();
}
qe(["click"]);
// src/map/Crumbs.svelte
var kn = H("<li aria-current=\"location\"> </li>"), An = H("<li><a> </a></li>"), jn = H("<nav class=\"crumbs no-print\"><ol><li><a> </a></li> <!></ol></nav>");
function Mn(e, t) {
	p(t, !0);
	var r = Je(), i = u(r), a = (e) => {
		var r = jn(), i = A(r), a = A(i), o = A(a), c = v(o, !0);
		K(a);
		var l = T(a, 2);
		U(l, 19, () => t.crumbs, ({ href: e, label: t }) => e, (e, r, i) => {
			let a = () => s(r).href, o = () => s(r).label;
			var c = Je(), l = u(c), d = (e) => {
				var t = kn(), r = v(t, !0);
				n(() => B(r, o())), q(e, t);
			}, f = (e) => {
				var t = An(), r = A(t), i = v(r, !0);
				K(t), n(() => {
					z(r, "href", a()), B(i, o());
				}), q(e, t);
			};
			G(l, (e) => {
				s(i) === t.crumbs.length - 1 ? e(d) : e(f, -1);
			}), q(e, c);
		}), K(i), K(r), n((e) => {
			z(r, "aria-label", e), z(o, "href", t.areaHref), B(c, t.areaName);
		}, [() => X("crumbs")]), q(e, r);
	};
	G(i, (e) => {
		t.crumbs.length && e(a);
	}), q(e, r), I();
}
// src/map/crumbs.ts
function Nn(e, t) {
	if (!t) return [];
	let n = e.indexOf(t);
	return n >= 0 ? e.slice(0, n + 1) : [...e, t];
}
// src/map/camera.ts
var Pn = .08, Fn = 1.7, In = .6, Ln = 1.4, Rn = (e, t, n) => Math.min(n, Math.max(t, e)), zn = (e, t) => ({
	x: t.x * e.scale + e.x,
	y: t.y * e.scale + e.y
}), Bn = (e, t) => ({
	x: (t.x - e.x) / e.scale,
	y: (t.y - e.y) / e.scale
});
function Vn(e) {
	let t = {
		left: Infinity,
		top: Infinity,
		right: -Infinity,
		bottom: -Infinity
	};
	for (let { x: n, y: r } of e) t.left = Math.min(t.left, n), t.right = Math.max(t.right, n), t.top = Math.min(t.top, r), t.bottom = Math.max(t.bottom, r);
	return t.left <= t.right ? t : null;
}
function Hn(e, t, n, r = Pn) {
	let i = {
		width: Math.max(1, t.width - n.left - n.right),
		height: Math.max(1, t.height - n.top - n.bottom)
	}, a = Math.max(1, e.right - e.left), o = Math.max(1, e.bottom - e.top), s = Rn(Math.min(i.width / a, i.height / o), r, Fn);
	return {
		scale: s,
		x: n.left + i.width / 2 - (e.left + e.right) / 2 * s,
		y: n.top + i.height / 2 - (e.top + e.bottom) / 2 * s
	};
}
function Un(e, t, n, r, i = Pn) {
	let a = Hn(e, n, r, i);
	if (!t || a.scale >= In) return a;
	let o = {
		x: (r.left + n.width - r.right) / 2,
		y: (r.top + n.height - r.bottom) / 2
	};
	return {
		scale: In,
		x: o.x - t.x * In,
		y: o.y - t.y * In
	};
}
function Wn(e, t, n, r = Pn) {
	let i = Rn(e.scale * t, r, 4), a = i / e.scale;
	return {
		scale: i,
		x: n.x - (n.x - e.x) * a,
		y: n.y - (n.y - e.y) * a
	};
}
var Gn = (e, t, n) => ({
	...e,
	x: e.x + t,
	y: e.y + n
});
function Kn(e, t, n) {
	let r = Math.min(80, n.width / 4, n.height / 4);
	return {
		...e,
		x: Rn(e.x, r - t.right * e.scale, n.width - r - t.left * e.scale),
		y: Rn(e.y, r - t.bottom * e.scale, n.height - r - t.top * e.scale)
	};
}
function qn(e, t, n, r) {
	let i = zn(e, t), a = Rn(i.x, r.left, Math.max(r.left, n.width - r.right)), o = Rn(i.y, r.top, Math.max(r.top, n.height - r.bottom));
	return Gn(e, a - i.x, o - i.y);
}
var Jn = (e, t, n) => Gn(e, (n.width - t.width) / 2, (n.height - t.height) / 2), Z = ze({
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
}), Yn = 140, Xn = class {
	moved;
	content;
	insets;
	least;
	centre;
	#e = i(1);
	get scale() {
		return s(this.#e);
	}
	set scale(e) {
		Y(this.#e, e, !0);
	}
	#t = i({
		left: 0,
		top: 0,
		right: 0,
		bottom: 0
	});
	get sight() {
		return s(this.#t);
	}
	set sight(e) {
		Y(this.#t, e);
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
	constructor(e, t, n, r = Pn, i = () => null) {
		this.moved = e, this.content = t, this.insets = n, this.least = r, this.centre = i;
	}
	get stage() {
		return this.#n;
	}
	resized(e) {
		if (e.width === 0 || e.height === 0) return;
		let t = this.#n;
		this.#n = e, this.#r === "fit" ? this.fit() : this.#r === "open" || t.width === 0 ? this.open() : this.#s(Jn(this.camera, t, e), !0);
	}
	fit() {
		this.#a("fit", (e, t) => Hn(e, t, this.insets, this.least));
	}
	open() {
		this.#a("open", (e, t) => Un(e, this.centre(), t, this.insets, this.least));
	}
	#a(e, t) {
		let n = this.content();
		n && this.#n.width > 0 && this.#s(t(n, this.#n), !0), this.#r = e;
	}
	zoom(e, t = {
		x: this.#n.width / 2,
		y: this.#n.height / 2
	}) {
		this.#s(this.#o(Wn(this.camera, e, t, this.least)), !0);
	}
	pan(e, t) {
		this.#s(this.#o(Gn(this.camera, e, t)), !1);
	}
	reveal(e) {
		let t = qn(this.camera, e, this.#n, this.insets);
		(t.x !== this.camera.x || t.y !== this.camera.y) && this.#s(t, !0);
	}
	toUnits(e) {
		return Bn(this.camera, e);
	}
	stop() {
		clearTimeout(this.#i);
	}
	#o(e) {
		let t = this.content();
		return t ? Kn(e, t, this.#n) : e;
	}
	#s(e, t) {
		let n = {
			...e,
			x: Math.round(e.x),
			y: Math.round(e.y)
		};
		this.#r = null, this.camera = e, this.moved(n), this.scale = e.scale, clearTimeout(this.#i), t ? this.#c() : this.#i = window.setTimeout(() => this.#c(), Yn);
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
}, Zn = 10, Qn = 350, $n = .0018, er = 90;
function tr(e, t) {
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
				if (Math.hypot(l.x - r.x, l.y - r.y) < Zn) return;
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
		let r = n - o.at < Qn && Math.hypot(e.x - o.x, e.y - o.y) < 20;
		o = {
			...e,
			at: r ? -Infinity : n
		}, t.tap(e, r);
	}
	function p(e) {
		if (!e.ctrlKey && !t.wheels()) return;
		e.preventDefault();
		let n = e.deltaY * (e.deltaMode === 1 ? 16 : e.deltaMode === 2 ? 400 : 1) * (e.ctrlKey ? 4 : 1);
		t.zoom(Math.exp(-Math.max(-90, Math.min(er, n)) * $n), s(e));
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
var nr = 24, rr = 7, ir = 10, ar = 14;
function or(e, t) {
	if (e.length < 3) return null;
	let n = lr(e), r = Math.max(...e.map(({ r: e }) => e)) + nr, i = t.filter((e) => mr(n, e) < r + e.r + rr);
	if (i.length > ar) return null;
	let a = [];
	for (let t of i) {
		let i = sr(t, n, e, r);
		if (!i) return null;
		a.push(i);
	}
	let o = gr((e) => a.reduce((t, n) => Math.max(t, n.r - fr(e, n.from, n.to)), mr(n, e) - r), n, r);
	if (!o) return null;
	let s = vr(vr(o));
	return e.every((e) => hr(s, e)) && i.every((e) => !hr(s, e) && pr(s, e) >= e.r) ? s : null;
}
function sr(e, t, n, r) {
	let i = e.r + rr, a = r + i + 20, o = t.flatMap((n, r) => {
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
		})).concat({ ...cr(e, n, i, s, a) });
	});
	o.sort((t, n) => Math.hypot(t.x - e.x, t.y - e.y) - Math.hypot(n.x - e.x, n.y - e.y));
	let s = o.find((t) => n.every((n) => fr(n, e, t) > i + Math.min(n.r, 10) + 2));
	return s ? {
		from: e,
		to: s,
		r: i
	} : null;
}
function cr(e, t, n, r, i) {
	let a = dr(e, t, n);
	return {
		x: t.x + (n.x - t.x) * a + r.x * i,
		y: t.y + (n.y - t.y) * a + r.y * i
	};
}
function lr(e) {
	let t = [...e].sort((e, t) => e.x - t.x || e.y - t.y), n = (e) => {
		let t = [];
		for (let n of e) {
			for (; t.length > 1 && ur(t.at(-2), t.at(-1), n) <= 0;) t.pop();
			t.push(n);
		}
		return t.slice(0, -1);
	}, r = [...n(t), ...n(t.reverse())];
	return r.length > 0 ? r : t.slice(0, 1);
}
var ur = (e, t, n) => (t.x - e.x) * (n.y - e.y) - (t.y - e.y) * (n.x - e.x);
function dr(e, t, n) {
	let r = n.x - t.x, i = n.y - t.y, a = r * r + i * i;
	return a === 0 ? 0 : Math.min(1, Math.max(0, ((e.x - t.x) * r + (e.y - t.y) * i) / a));
}
function fr(e, t, n) {
	let r = dr(e, t, n), i = e.x - t.x - (n.x - t.x) * r, a = e.y - t.y - (n.y - t.y) * r;
	return Math.sqrt(i * i + a * a);
}
function pr(e, t) {
	let n = Infinity;
	for (let r = 0, i = e.length - 1; r < e.length; i = r++) n = Math.min(n, fr(t, e[i], e[r]));
	return n;
}
var mr = (e, t) => hr(e, t) ? 0 : pr(e, t);
function hr(e, t) {
	let n = !1;
	for (let r = 0, i = e.length - 1; r < e.length; i = r++) {
		let a = e[r], o = e[i];
		a.y > t.y != o.y > t.y && t.x < (o.x - a.x) * (t.y - a.y) / (o.y - a.y) + a.x && (n = !n);
	}
	return n;
}
function gr(e, t, n) {
	let r = n + 20, i = Math.min(...t.map(({ x: e }) => e)) - r, a = Math.min(...t.map(({ y: e }) => e)) - r, o = Math.ceil((Math.max(...t.map(({ x: e }) => e)) + r - i) / ir) + 1, s = Math.ceil((Math.max(...t.map(({ y: e }) => e)) + r - a) / ir) + 1, c = new Float64Array(o * s);
	for (let t = 0; t < c.length; t++) c[t] = e({
		x: i + t % o * ir,
		y: a + Math.floor(t / o) * ir
	});
	let l = new Map(), u = new Map(), d = (e, t) => {
		let n = Math.min(e, t) * 2 + (Math.abs(e - t) === 1 ? 0 : 1), r = c[e] / (c[e] - c[t]), [s, l] = [e % o + (t % o - e % o) * r, Math.floor(e / o) + (Math.floor(t / o) - Math.floor(e / o)) * r];
		return u.set(n, {
			x: i + s * ir,
			y: a + l * ir
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
	return _r(l, u);
}
function _r(e, t) {
	let [n] = e.keys();
	if (n === void 0) return null;
	let r = [], i = n;
	do
		r.push(t.get(i)), i = e.get(i);
	while (i !== void 0 && i !== n && r.length <= e.size);
	return i === n && r.length === e.size ? r : null;
}
var vr = (e) => e.flatMap((t, n) => {
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
function yr(e, t, n) {
	let r = new Map([...t].map(([e, { x: t, y: n, reach: r }]) => [e, {
		x: t,
		y: n,
		r
	}]));
	return e.flatMap((e, t) => {
		let i = new Set(e.members.filter((e) => r.has(e)));
		if (i.size < 3) return [];
		let a = or([...r].filter(([e]) => i.has(e)).map(([, e]) => e), [...r].filter(([e]) => !i.has(e)).map(([, e]) => e))?.map(({ x: e, y: t }) => ({
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
var br = (e, t) => `M${e.map(({ x: e, y: n }) => `${(e * t).toFixed(1)} ${(n * t).toFixed(1)}`).join("L")}Z`, xr = {
	ArrowRight: "right",
	ArrowDown: "down",
	ArrowLeft: "left",
	ArrowUp: "up"
}, Sr = {
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
}, Cr = {
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
function wr({ key: e, shiftKey: t, altKey: n, ctrlKey: r, metaKey: i }, a) {
	if (r || i) return !1;
	let o = xr[e];
	if (o) return t ? a.pan(Sr[o]) : n || a.moving() ? a.move(Sr[o]) : a.walk(o), !0;
	let s = n ? void 0 : Cr[e];
	return s?.(a), s !== void 0;
}
// src/map/size.ts
var Tr = 9, Er = 24, Dr = 7.6, Or = (e) => Math.min(Er, Math.max(Tr, Dr * Math.sqrt(e))), kr = 5.5, Ar = 56, jr = 4, Mr = (e) => Math.min(1, e * .45 * Ar / Er), Nr = (e, t) => Math.max(jr, Or(e) * Mr(t)), Pr = (e) => e.toFixed(1);
function Fr(e, t, n) {
	let r = Mr(n), i = new Map();
	for (let a of e) {
		let { x: e, y: o } = t.get(a.id) ?? a, s = x(a.kind), c = Nr(a.ties, n), l = s === "activiteit" ? c * 1.25 : s === "organisatie" ? c * 1.1 : c, u = a.schakel ? l + kr * Math.max(.5, r) : null;
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
function Ir(e, t, n) {
	let [r, i] = [t.x - e.x, t.y - e.y], a = Math.hypot(r, i), [o, s] = [e.reach + 2.5, t.reach + n];
	return a <= o + s ? null : [{
		x: e.x + r * o / a,
		y: e.y + i * o / a
	}, {
		x: t.x - r * s / a,
		y: t.y - i * s / a
	}];
}
var Lr = (e, t) => `M${Pr(e.x)} ${Pr(e.y)}L${Pr(t.x)} ${Pr(t.y)}`;
function Rr(e, t, n) {
	return e.flatMap((e) => {
		let [r, i] = [t.get(e.from), t.get(e.to)], a = r && i && Ir(r, i, e.directed ? 4 : 2.5);
		if (!a) return [];
		let [o, s] = a;
		return [{
			key: `${e.from} ${e.to} ${e.kinds.join()}`,
			d: Lr(o, s),
			tie: e,
			strong: n.has(e.from) || n.has(e.to),
			from: o,
			to: s
		}];
	});
}
var zr = 250, Br = (e) => e.length > zr;
function Vr(e, t) {
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
			d: Hr(l, u, d),
			at: l
		}];
	});
}
function Hr(e, t, n) {
	let [r, i, a] = [
		e(t),
		e((t + n) / 2),
		e(n)
	], o = {
		x: 2 * i.x - (r.x + a.x) / 2,
		y: 2 * i.y - (r.y + a.y) / 2
	};
	return `M${Pr(r.x)} ${Pr(r.y)}Q${Pr(o.x)} ${Pr(o.y)} ${Pr(a.x)} ${Pr(a.y)}`;
}
function Ur(e, t) {
	let n = e.flatMap((e) => t.get(e) ?? []);
	return n.length < 2 ? "" : `M${n.map(({ x: e, y: t }) => `${Pr(e)} ${Pr(t)}`).join("L")}`;
}
function Wr(e, t) {
	let n = 5 * Math.max(.5, Mr(t)), r = new Map();
	return e.x.forEach((i, a) => {
		let o = x(e.kinds[e.kind[a]]), s = r.get(o) ?? [];
		s.push(Re(o, i * t, e.y[a] * t, n)), r.set(o, s);
	}), [...r].map(([e, t]) => ({
		sort: e,
		d: t.join("")
	}));
}
var Gr = (e, t) => e.from.map((n, r) => {
	let i = e.to[r];
	return Lr({
		x: e.x[n] * t,
		y: e.y[n] * t
	}, {
		x: e.x[i] * t,
		y: e.y[i] * t
	});
}).join("");
function Kr(e, t, n) {
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
var qr = J("<marker viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"11\" markerHeight=\"11\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 1L10 5L0 9Z\"></path></marker>"), Jr = J("<path class=\"hull\"></path>"), Yr = J("<path class=\"dot\"></path>"), Xr = J("<path class=\"trail\"></path>"), Zr = J("<path></path>"), Qr = J("<path class=\"e e--proposal\"></path>"), $r = J("<circle></circle>"), ei = J("<g><!><path></path></g>"), ti = J("<text dy=\".35em\"> </text>"), ni = J("<svg aria-hidden=\"true\" focusable=\"false\"><defs></defs><!><path class=\"e e--context\"></path><!><!><!><!><!><!></svg>");
function ri(e, t) {
	let r = M();
	p(t, !0);
	let i = g(() => Wr(t.dots, t.scale)), a = g(() => Gr(t.dots, t.scale));
	var o = ni(), c = A(o);
	U(c, 20, () => ["", "arrow--strong"], (e) => e, (e, t) => {
		var i = qr(), a = v(i);
		n(() => {
			z(i, "id", `${r}${t ?? ""}`), V(a, 0, Fe(["arrow", t]));
		}), q(e, i);
	}), K(c);
	var l = T(c);
	U(l, 17, () => t.groups, ({ key: e, outline: t }) => e, (e, r) => {
		let i = () => s(r).outline;
		var a = Je(), o = u(a), c = (e) => {
			var r = Jr();
			n((e) => z(r, "d", e), [() => br(i(), t.scale)]), q(e, r);
		};
		G(o, (e) => {
			i() && e(c);
		}), q(e, a);
	});
	var d = T(l), f = T(d);
	U(f, 17, () => s(i), ({ sort: e, d: t }) => e, (e, t) => {
		let r = () => s(t).d;
		var i = Yr();
		n(() => z(i, "d", r())), q(e, i);
	});
	var m = T(f), h = (e) => {
		var r = Xr();
		n((e) => z(r, "d", e), [() => Ur(t.trail, t.spots)]), q(e, r);
	};
	G(m, (e) => {
		t.trail.length > 1 && e(h);
	});
	var _ = T(m);
	U(_, 17, () => t.lines, ({ key: e, d: t, tie: n, strong: r }) => e, (e, t) => {
		let i = () => s(t).d, a = () => s(t).tie, o = () => s(t).strong;
		var c = Zr();
		n(() => {
			V(c, 0, Fe([
				"e",
				`e--w${a().width}`,
				a().formal && "e--formal",
				o() && "e--strong",
				a().old && "e--old"
			])), z(c, "d", i()), z(c, "marker-end", a().directed ? `url(#${r}${o() && !a().old ? "arrow--strong" : ""})` : void 0);
		}), q(e, c);
	});
	var y = T(_);
	U(y, 17, () => t.curves, ({ key: e, d: t }) => e, (e, t) => {
		let r = () => s(t).d;
		var i = Qr();
		n(() => z(i, "d", r())), q(e, i);
	});
	var b = T(y);
	U(b, 17, () => t.spots.values(), ({ node: { id: e }, sort: t, x: n, y: r, r: i, ring: a }) => e, (e, t) => {
		let r = () => s(t).node.id, i = () => s(t).sort, a = () => s(t).x, o = () => s(t).y, c = () => s(t).r, l = () => s(t).ring;
		var u = ei(), d = A(u), f = (e) => {
			var t = $r();
			n((e) => {
				V(t, 0, `ring k--${i() ?? ""}`), z(t, "r", e);
			}, [() => l().toFixed(1)]), q(e, t);
		};
		G(d, (e) => {
			l() && e(f);
		});
		var p = T(d);
		K(u), n((e, t, n) => {
			z(u, "data-id", r()), z(u, "transform", `translate(${e ?? ""} ${t ?? ""})`), V(p, 0, `n k--${i() ?? ""}`), z(p, "d", n);
		}, [
			() => a().toFixed(1),
			() => o().toFixed(1),
			() => Re(i(), 0, 0, c())
		]), q(e, u);
	});
	var x = T(b);
	U(x, 17, () => t.labels, ({ id: e, text: t, sort: n, x: r, y: i, inGroup: a }) => e, (e, t) => {
		let r = () => s(t).text, i = () => s(t).sort, a = () => s(t).x, o = () => s(t).y, c = () => s(t).inGroup;
		var l = ti(), u = v(l, !0);
		n((e, t) => {
			V(l, 0, Fe([
				"t",
				`t--${i()}`,
				c() && "t--in-group"
			])), z(l, "x", e), z(l, "y", t), B(u, r());
		}, [() => a().toFixed(1), () => o().toFixed(1)]), q(e, l);
	}), K(o), n((e) => {
		V(o, 0, e), z(d, "d", s(a));
	}, [() => Fe(["net map", Br(t.lines) && "map--thin"])]), q(e, o), I();
}
// src/map/measure.ts
function ii() {
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
}), ui = (e, t) => t.x >= e.left && t.x <= e.right && t.y >= e.top && t.y <= e.bottom;
function di(e, { width: t, height: n }, r) {
	let i = (e, t, n, r) => r - n < 2 * t ? e : Math.min(r - t, Math.max(n + t, e));
	return {
		x: i(e.x, t / 2, r.left + ai, r.right - ai),
		y: i(e.y, n / 2, r.top + ai, r.bottom - ai)
	};
}
function fi(e, { kept: t, shapes: n }, r) {
	let i = new ci(), a = new ci();
	for (let e of t) i.add(e);
	for (let e of n) a.add(e);
	let o = new Map();
	for (let t of [...e].sort((e, t) => t.importance - e.importance || (e.id < t.id ? -1 : 1))) {
		let e = ui(r, t.anchor), n = t.places.map((n) => {
			let i = e ? di(n, t, r) : n;
			return {
				centre: i,
				box: li(i, {
					width: t.width + 8,
					height: t.height
				})
			};
		}).filter(({ box: e }) => !i.hits(e)), s = n.find(({ box: e }) => !a.hits(e)) ?? pi(n, a, (t.insists ?? 0) * t.width * t.height);
		s && (i.add(s.box), o.set(t.id, s.centre));
	}
	return o;
}
function pi(e, t, n) {
	if (n === 0) return;
	let r = e.map((e) => ({
		option: e,
		area: t.area(e.box)
	})).sort((e, t) => e.area - t.area);
	return r[0] && r[0].area <= n ? r[0].option : void 0;
}
// src/map/naming.ts
var mi = 26, hi = 45, gi = 12, _i = {
	name: 18,
	outside: 18,
	proposal: 17,
	group: 18,
	age: 17
}, vi = (e) => e.length > mi ? `${e.slice(0, 25).trimEnd()}…` : e;
function yi(e, t, n, r, i) {
	let a = [
		...xi(e, t, n),
		...Ti(e, t),
		...Ei(e, t),
		...ki(e, t)
	], o = fi(a, {
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
			inGroup: r !== "group" && s.some(({ outline: e }) => e && hr(e, a))
		}];
	});
}
function bi(e, t, n) {
	return {
		text: e,
		sort: t,
		width: n.widthOf(e, t),
		height: _i[t] * n.enlarged
	};
}
function xi({ spots: e, lines: t }, n, { first: r, next: i, without: a }) {
	let o = [...e.values()].sort((e, t) => t.node.ties - e.node.ties).slice(0, gi), s = new Set([...r, ...o.map(({ node: e }) => e.id)]), c = Si(t);
	return [...e.values()].flatMap((e) => {
		let { node: t } = e;
		if (t.id === a) return [];
		let o = bi(vi(t.label), t.inArea ? "name" : "outside", n), l = (r.has(t.id) ? 600 : i.has(t.id) ? 300 : 0) + (t.schakel ? 30 : 0) + Math.min(200, t.ties);
		return [{
			...o,
			id: t.id,
			places: Ci(e, o, c.get(t.id)),
			anchor: e,
			importance: l,
			insists: s.has(t.id) ? .2 : 0
		}];
	});
}
function Si(e) {
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
function Ci({ x: e, y: t, reach: n }, { width: r, height: i }, a = [
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
var wi = [
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
function Ti({ curves: e }, t) {
	return e.map(({ key: e, at: n }) => ({
		...bi(t.proposal, "proposal", t),
		id: `proposal ${e}`,
		places: wi.map(n),
		anchor: n(.5),
		importance: 1e3,
		insists: 1
	}));
}
function Ei({ groups: e, spots: t, scale: n }, r) {
	return e.flatMap(({ key: e, group: i, outline: a }) => {
		let o = bi(vi(i.label), "group", r), s = i.members.flatMap((e) => t.get(e) ?? []), c = a?.map((e) => ({
			x: e.x * n,
			y: e.y * n
		})) ?? [], l = Vn(c.length > 0 ? c : s);
		if (!l) return [];
		let u = {
			x: (l.left + l.right) / 2,
			y: (l.top + l.bottom) / 2
		}, d = c.length > 0 ? Di(c, u) : Oi(u, o.height);
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
function Di(e, t) {
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
var Oi = ({ x: e, y: t }, n) => [
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
function ki({ lines: e, spots: t }, n) {
	return e.flatMap((e) => {
		if (!e.tie.old || t.size > hi && !e.strong) return [];
		let r = bi(n.ageOf(e), "age", n), [i, a] = [e.to.x - e.from.x, e.to.y - e.from.y];
		if (Math.hypot(i, a) < r.width + 16) return [];
		let o = wi.slice(0, 5).map((t) => ({
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
var Ai = [
	"right",
	"down",
	"left",
	"up"
], ji = (e) => Ai[(Ai.indexOf(e) + 2) % 4];
function Mi(e, t) {
	let n = new Map([...e].map((e) => [e, new Set()]));
	for (let { from: e, to: r } of t) e !== r && n.has(e) && n.has(r) && (n.get(e).add(r), n.get(r).add(e));
	return new Map([...n].map(([e, t]) => [e, [...t]]));
}
var Ni = (e, t) => Math.atan2(t.y - e.y, t.x - e.x);
function Pi(e, t) {
	let n = Math.abs(e - Ai.indexOf(t) * (Math.PI / 2)) % (2 * Math.PI);
	return Math.min(n, 2 * Math.PI - n);
}
var Fi = (e) => Ai.reduce((t, n) => Pi(e, n) < Pi(e, t) ? n : t);
function Ii({ at: e, contacts: t }, n) {
	let r = e.get(n);
	if (!r) return [];
	let i = (t) => (Ni(r, e.get(t) ?? r) + Math.PI / 2 + 2 * Math.PI) % (2 * Math.PI);
	return [...t.get(n) ?? []].sort((e, t) => i(e) - i(t) || (e < t ? -1 : 1));
}
var Li = class {
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
		if (r?.at === t && ji(r.by) === n && e.at.has(r.from)) return this.#e = null, r.from;
		let i = this.#n(e, t, n), a = i ?? Bi(e, t, n);
		return this.#e = a ? {
			from: t,
			by: n,
			at: a,
			contact: i !== null
		} : null, a;
	}
	#n(e, t, n) {
		let r = zi(e, t, n);
		if (r.length === 0) return null;
		let i = `${t} ${n}`, a = r[(r.indexOf(this.#t.get(i) ?? "") + 1) % r.length];
		return this.#t.set(i, a), a;
	}
}, Ri = 70 * Math.PI / 180;
function zi({ at: e, contacts: t }, n, r) {
	let i = e.get(n);
	if (!i) return [];
	let a = (t.get(n) ?? []).flatMap((t) => {
		let n = e.get(t);
		return n ? [{
			other: t,
			angle: Ni(i, n)
		}] : [];
	}), o = a.filter(({ angle: e }) => Fi(e) === r);
	return (o.length > 0 ? o : a.filter(({ angle: e }) => Pi(e, r) < Ri)).sort((e, t) => Pi(e.angle, r) - Pi(t.angle, r) || (e.other < t.other ? -1 : 1)).map(({ other: e }) => e);
}
function Bi({ at: e }, t, n) {
	let r = e.get(t);
	if (!r) return null;
	let i = null;
	for (let [a, o] of e) {
		let e = Pi(Ni(r, o), n);
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
function Vi(e, { kindWord: t, proposals: n, contacts: r, at: i, cameFrom: a }) {
	let o = n.filter(({ from: t, to: n }) => t === e.id || n === e.id).length, s = a ? Ii({
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
function Hi(e, t) {
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
var Ui = 8, Wi = 24, Gi = {
	one: 29,
	two: 44
}, Ki = (e) => Math.max(22, e.reach + 4);
function qi(e) {
	let t = Ki(e) + Ui - 2;
	return {
		left: e.x - t,
		right: e.x + t,
		top: e.y - t,
		bottom: e.y + t
	};
}
function Ji(e, t, n, r, i) {
	let { x: a, y: o, node: s } = e, c = Math.max(n(s.label, 14 * r, 600), t ? n(t, 12 * r, 400) : 0) + Wi, l = (t ? Gi.two : Gi.one) * r, u = Ki(e) + Ui, d = o + u + l > i.bottom - 4 && o < i.bottom ? o - u - l : o + u, f = a > i.left && a < i.right && i.right - i.left > c + 12 ? Math.min(i.right - c / 2 - 6, Math.max(i.left + c / 2 + 6, a)) : a;
	return {
		left: f - c / 2,
		right: f + c / 2,
		top: d,
		bottom: d + l
	};
}
// src/map/standing.svelte.ts
var Yi = 400, Xi = (e) => 1 - (1 - e) ** 3, Zi = class {
	#e = i(new Map());
	get at() {
		return s(this.#e);
	}
	set at(e) {
		Y(this.#e, e);
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
			let a = Xi(Math.min(1, Math.max(0, (i - n) / Yi)));
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
}, Qi = {
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
}, $i = 8;
function ea(e, t) {
	if (!e) return Z("drawing.old");
	let n = d(e, t);
	return n < 24 ? Z("drawing.months", { n }) : Z("drawing.years", { n: Math.floor(n / 12) });
}
var ta = (e, t, n) => ({
	proposal: Z("drawing.proposal"),
	ageOf: (t) => ea(t.tie.confirmed, e),
	widthOf: (e, r) => t(e, Qi[r].size * n, Qi[r].weight) + $i,
	enlarged: n
}), na = H("<button type=\"button\"><span class=\"sr\"> </span></button>"), ra = H("<small> </small>"), ia = H("<div class=\"plate\" aria-hidden=\"true\"><b> </b><!></div>"), aa = H("<div class=\"move-note\" data-no-gesture=\"\"><p> </p> <button class=\"button button--secondary button--sm\" type=\"button\"> </button></div>"), oa = H("<div role=\"application\"><div class=\"drawing__plane\"><!> <!> <!></div> <!> <p class=\"sr\"> </p> <p class=\"sr\" role=\"status\"> </p></div>");
function sa(e, t) {
	let a = M();
	p(t, !0);
	let o = h(t, "trail", 19, () => []), c = h(t, "insets", 19, () => ({
		left: 56,
		top: 64,
		right: 56,
		bottom: 88
	})), l = {
		pan: 80,
		move: 12
	}, d = Math.max(1, parseFloat(getComputedStyle(document.documentElement).fontSize) / 16), m = ii(), _ = matchMedia("(prefers-reduced-motion: reduce)"), y = i(void 0), b = i(void 0), x = i(void 0), S = i(!1), C = i(!1), ee = i(""), te = i(!1), w = null, D = new Zi(), O = new Li(), k = new Xn(({ x: e, y: t }) => s(b) && (s(b).style.transform = `translate(${e}px, ${t}px)`), () => Vn(D.at.size > 0 ? D.at.values() : t.view.others.x.map((e, n) => ({
		x: e,
		y: t.view.others.y[n]
	}))), De(() => c()), void 0, () => t.focus ? D.at.get(t.focus) ?? null : null);
	r(() => {
		k.stop(), D.stop();
	});
	let ne = g(() => new Map(t.view.nodes.map((e) => [e.id, e]))), re = g(() => Mi(s(ne).keys(), t.view.ties)), j = i(void 0), ie = g(() => t.focus && s(ne).has(t.focus) ? t.focus : t.view.nodes[0]?.id), N = g(() => s(j) && s(ne).has(s(j)) ? s(j) : t.selected && s(ne).has(t.selected) ? t.selected : s(ie)), F = g(() => Fr(t.view.nodes, D.at, k.scale)), ae = g(() => new Set([t.focus, t.selected].filter((e) => e !== void 0))), oe = g(() => Rr(t.view.ties, s(F), s(ae))), ce = g(() => t.proposals ? Vr(t.view.proposals, s(F)) : []), L = i({
		at: new Map(),
		list: []
	}), le = g(() => s(L).at === D.at ? s(L).list : []), R = g(() => s(N) === void 0 ? void 0 : s(F).get(s(N))), ue = g(() => s(N) !== void 0 && (s(S) || s(C) || s(N) === t.selected || t.selected === void 0 && s(N) === t.focus)), de = g(() => s(R)?.node.schakel ? Z("drawing.schakel") : null), fe = g(() => s(R) && s(ue) ? Ji(s(R), s(de), m, d, k.sight) : null), pe = g(() => ({
		first: new Set([...s(ae), ...o()]),
		next: new Set([...s(ae)].flatMap((e) => s(re).get(e) ?? [])),
		without: s(fe) ? s(N) : null
	})), me = g(() => s(y) ? Hi(s(y), k.sight) : []), he = g(() => yi({
		spots: s(F),
		lines: s(oe),
		curves: s(ce),
		groups: s(le),
		scale: k.scale
	}, ta(t.view.day, m, d), s(pe), k.sight, [...s(me), ...s(R) && s(fe) ? [s(fe), qi(s(R))] : []])), H = g(() => s(R) ? Vi(s(R).node, {
		kindWord: t.kindWord,
		proposals: t.proposals ? t.view.proposals : [],
		contacts: s(re),
		cameFrom: O.cameFrom(s(R).node.id),
		at: D.at
	}) : "");
	Ee(() => {
		let { nodes: e } = t.view;
		De(() => D.follow(e, _.matches || w !== null));
	});
	let ge;
	Ee(() => {
		let e = t.question ?? `${t.view.area} ${t.view.net} ${t.focus ?? ""}`;
		e !== ge && (ge = e, De(() => {
			Y(j, void 0), O.begin(), k.open();
		}));
	}), Ee(() => {
		if (t.selected === void 0) return;
		let e = t.selected;
		De(() => {
			e !== s(j) && O.begin(), Y(j, e, !0);
		});
	}), Ee(() => {
		let e = s(y), t = new ResizeObserver(() => k.resized({
			width: e.clientWidth,
			height: e.clientHeight
		}));
		return t.observe(e), () => t.disconnect();
	});
	let _e = () => void Y(L, {
		at: D.at,
		list: yr(t.groups ? t.view.groups : [], s(F), k.scale)
	});
	Ee(() => {
		t.groups, t.view.groups, k.sight, D.at;
		let e = setTimeout(_e, 60);
		return () => clearTimeout(e);
	});
	function U() {
		k.fit();
	}
	function W() {
		k.zoom(Ln);
	}
	function ve() {
		k.zoom(1 / Ln);
	}
	function ye() {
		s(N) !== void 0 && xe(s(N)) && (Y(C, !0), s(x)?.focus({ preventScroll: !0 }));
	}
	function be() {
		Y(C, !1), s(x)?.focus({ preventScroll: !0 });
	}
	let xe = (e) => t.onMove !== void 0 && s(ne).get(e)?.inArea === !0, Se = ({ x: e, y: t }) => Kr(s(F), {
		x: e - k.camera.x,
		y: t - k.camera.y
	}, 22);
	function we(e) {
		Y(j, e, !0);
		let t = D.at.get(e);
		t && k.reveal(t);
	}
	function Te(e, { x: n, y: r }) {
		let i = {
			x: Math.round(n),
			y: Math.round(r)
		};
		D.put(e, i), t.onMove?.([{
			id: e,
			...i
		}]), Y(ee, Z("drawing.put", { name: s(ne).get(e)?.label ?? "" }), !0);
	}
	let Oe = {
		takes: (e, t) => {
			let n = Se(e), r = n && D.at.get(n);
			if (!n || !r || !xe(n) || t && n !== s(N)) return !1;
			let i = k.toUnits(e);
			return w = {
				id: n,
				dx: r.x - i.x,
				dy: r.y - i.y
			}, !0;
		},
		drag: (e) => {
			if (!w) return;
			let { x: t, y: n } = k.toUnits(e);
			D.put(w.id, {
				x: t + w.dx,
				y: n + w.dy
			});
		},
		drop: () => {
			let e = w && D.at.get(w.id);
			w && e && Te(w.id, e), w = null;
		},
		pan: (e, t) => k.pan(e, t),
		zoom: (e, t) => k.zoom(e, t),
		tap: (e, n) => {
			if (w = null, s(C) && s(N) !== void 0 && xe(s(N))) return Te(s(N), k.toUnits(e));
			let r = Se(e);
			r !== void 0 && (O.begin(), Y(j, r, !0), se(), s(x)?.focus({ preventScroll: !0 }), n ? t.onOpen(r) : t.onSelect(r));
		},
		hover: (e) => Y(te, Se(e) !== void 0),
		wheels: () => s(S) || document.documentElement.scrollHeight <= document.documentElement.clientHeight + 1
	};
	Ee(() => tr(s(y), Oe));
	let ke = {
		walk: (e) => {
			let t = s(N) && O.step({
				at: D.at,
				contacts: s(re)
			}, s(N), e);
			t && we(t);
		},
		pan: ({ x: e, y: t }) => k.pan(-e * l.pan, -t * l.pan),
		move: ({ x: e, y: t }) => {
			let n = s(N) && D.at.get(s(N));
			s(N) && n && xe(s(N)) && (Te(s(N), {
				x: n.x + e * l.move,
				y: n.y + t * l.move
			}), k.reveal(D.at.get(s(N))));
		},
		moving: () => s(C),
		open: () => s(C) ? be() : s(N) && t.onOpen(s(N)),
		choose: () => s(N) && t.onSelect(s(N)),
		back: () => t.onBack(),
		leave: () => s(C) ? be() : t.onLeave(),
		home: () => {
			O.begin(), s(ie) && we(s(ie));
		},
		steps: (e) => t.onSteps(e),
		zoomIn: W,
		zoomOut: ve,
		fit: U,
		help: () => t.onHelp()
	};
	function Ae(e) {
		e.target === s(x) && wr(e, ke) && (e.preventDefault(), e.stopPropagation());
	}
	let je = !1;
	E(() => {
		s(N), je = De(() => s(S));
	});
	function Me(e) {
		Y(x, e, !0), je && e.focus({ preventScroll: !0 });
	}
	var Ne = {
		fit: U,
		zoomIn: W,
		zoomOut: ve,
		startMove: ye
	}, Pe = oa(), Ie = A(Pe), Re = A(Ie);
	ri(Re, {
		get scale() {
			return k.scale;
		},
		get spots() {
			return s(F);
		},
		get lines() {
			return s(oe);
		},
		get curves() {
			return s(ce);
		},
		get groups() {
			return s(le);
		},
		get labels() {
			return s(he);
		},
		get trail() {
			return o();
		},
		get dots() {
			return t.view.others;
		}
	});
	var ze = T(Re, 2), Be = (e) => {
		var r = Je(), i = u(r);
		Le(i, () => s(R).node.id, (e) => {
			var r = na();
			let i;
			var o = A(r), c = v(o, !0);
			K(r), Ve(r, () => Me), n((e) => {
				V(r, 1, Fe(["node-button", s(ue) && "node-button--marked"])), z(r, "aria-describedby", `${a}-help`), i = Ce(r, "", i, {
					left: `${s(R).x ?? ""}px`,
					top: `${s(R).y ?? ""}px`,
					"--node": e
				}), B(c, s(H));
			}, [() => `${2 * Ki(s(R))}px`]), P("click", r, ({ detail: e }) => e === 0 && t.onSelect(s(R).node.id)), q(e, r);
		}), q(e, r);
	};
	G(ze, (e) => {
		s(R) && e(Be);
	});
	var He = T(ze, 2), Ue = (e) => {
		var t = ia();
		let r;
		var i = A(t), a = v(i, !0), o = T(i), c = (e) => {
			var t = ra(), r = v(t, !0);
			n(() => B(r, s(de))), q(e, t);
		};
		G(o, (e) => {
			s(de) && e(c);
		}), K(t), n(() => {
			r = Ce(t, "", r, {
				left: `${s(fe).left ?? ""}px`,
				top: `${s(fe).top ?? ""}px`,
				width: `${s(fe).right - s(fe).left}px`,
				height: `${s(fe).bottom - s(fe).top}px`
			}), B(a, s(R).node.label);
		}), q(e, t);
	};
	G(He, (e) => {
		s(R) && s(fe) && e(Ue);
	}), K(Ie), f(Ie, (e) => Y(b, e), () => s(b));
	var We = T(Ie, 2), Ge = (e) => {
		var t = aa(), r = A(t), i = v(r, !0), a = T(r, 2), o = v(a, !0);
		K(t), n((e, t) => {
			B(i, e), B(o, t);
		}, [() => Z("drawing.moving", { name: s(R).node.label }), () => Z("drawing.ready")]), P("click", a, be), q(e, t);
	};
	G(We, (e) => {
		s(C) && s(R) && e(Ge);
	});
	var Ke = T(We, 2), qe = v(Ke, !0), J = T(Ke, 2), Ye = v(J, !0);
	return K(Pe), f(Pe, (e) => Y(y, e), () => s(y)), n((e, t) => {
		V(Pe, 1, Fe([
			"drawing",
			s(te) && "drawing--hot",
			s(C) && "drawing--moving"
		])), z(Pe, "aria-label", e), z(Ke, "id", `${a}-help`), B(qe, t), B(Ye, s(ee));
	}, [() => Z("drawing.label"), () => Z("drawing.help")]), P("keydown", Pe, Ae), P("focusin", Pe, () => Y(S, !0)), P("focusout", Pe, ({ relatedTarget: e }) => Y(S, s(y).contains(e), !0)), q(e, Pe), I(Ne);
}
qe([
	"keydown",
	"focusin",
	"focusout",
	"click"
]);
// src/map/kindcounts.ts
function ca(e, t) {
	let n = e?.view?.others ?? e?.overview?.dots, r = n ? [...new Set(n.kind)].map((e) => n.kinds[e]) : [], i = e?.view ? e.view.nodes.map((e) => e.kind) : n?.kind.map((e) => n.kinds[e]) ?? [], a = new Map();
	for (let e of i) a.set(e, (a.get(e) ?? 0) + 1);
	return Nt.filter((e) => a.has(e) || r.includes(e) || t.includes(e)).map((e) => ({
		kind: e,
		n: a.get(e) ?? 0
	}));
}
// src/map/legend.ts
var la = [
	"bewoner",
	"professional",
	"organisatie",
	"activiteit"
], ua = [
	1,
	4,
	10
], da = ua.map((e) => Or(e) * .33);
function fa(e, { groups: t, proposals: n, trail: r = [] }, i) {
	let a = [...new Set(e.nodes.map(({ kind: e }) => e))], o = la.flatMap((e) => {
		let t = a.filter((t) => x(t) === e).map(i);
		return t.length > 0 ? [{
			mark: e,
			text: He(t.join(", "))
		}] : [];
	}), s = e.ties.some(({ formal: e, directed: t }) => !e && !t), c = [
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
			s,
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
			n && e.proposals.length > 0,
			Z("legend.proposal")
		],
		[
			"trail",
			r.length > 1,
			Z("legend.trail")
		],
		[
			"group",
			t && e.groups.length > 0,
			Z("legend.group")
		],
		[
			"size",
			e.nodes.length > 0,
			Z("legend.size", { sizes: ua.join(", ") })
		]
	];
	return [...o, ...c.flatMap(([e, t, n]) => t ? [{
		mark: e,
		text: n
	}] : [])];
}
// src/map/Legend.svelte
var pa = J("<svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><circle class=\"mark-dot\" cx=\"10\" cy=\"10\" r=\"5\"></circle></svg>"), ma = J("<circle class=\"mark-size\" cy=\"10\"></circle>"), ha = J("<svg class=\"swatch swatch--size\" viewBox=\"0 0 42 20\" aria-hidden=\"true\" focusable=\"false\"></svg>"), ga = J("<svg class=\"swatch swatch--line\" viewBox=\"0 0 34 20\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"mark-group\" x=\"2\" y=\"3\" width=\"30\" height=\"14\" rx=\"7\"></rect></svg>"), _a = J("<path class=\"mark-head\" d=\"M24 5.500 34 10l-10 4.500z\"></path>"), va = J("<svg class=\"swatch swatch--line\" viewBox=\"0 0 34 20\" aria-hidden=\"true\" focusable=\"false\"><path></path><!></svg>"), ya = H("<li><!> </li>"), ba = H("<ul class=\"legend\"></ul>");
function xa(e, t) {
	p(t, !0);
	let r = h(t, "trail", 19, () => []), i = {
		bewoner: "Resident",
		schakel: "Resident",
		professional: "Professional",
		organisatie: "Organisation",
		activiteit: "Facility"
	}, a = g(() => fa(t.view, {
		groups: t.groups,
		proposals: t.proposals,
		trail: r()
	}, t.kindWord)), o = [
		4,
		16,
		33
	];
	var c = ba();
	U(c, 21, () => s(a), ({ mark: e, text: t }) => e, (e, t) => {
		let r = () => s(t).mark, a = () => s(t).text;
		var c = ya(), l = A(c), u = (e) => {
			{
				let t = g(() => r() === "schakel");
				te(e, {
					get kind() {
						return i[r()];
					},
					get ring() {
						return s(t);
					}
				});
			}
		}, d = (e) => {
			var t = pa();
			q(e, t);
		}, f = (e) => {
			var t = ha();
			U(t, 22, () => da, (e) => e, (e, t, r) => {
				var i = ma();
				n(() => {
					z(i, "cx", o[s(r)]), z(i, "r", t);
				}), q(e, i);
			}), K(t), q(e, t);
		}, p = (e) => {
			var t = ga();
			q(e, t);
		}, m = (e) => {
			var t = va(), i = A(t), a = T(i), o = (e) => {
				var t = _a();
				q(e, t);
			};
			G(a, (e) => {
				r() === "referral" && e(o);
			}), K(t), n(() => {
				V(i, 0, `mark-line mark-line--${r() ?? ""}`), z(i, "d", `M1 10H${r() === "referral" ? 26 : 33}`);
			}), q(e, t);
		};
		G(l, (e) => {
			i[r()] ? e(u) : r() === "dots" ? e(d, 1) : r() === "size" ? e(f, 2) : r() === "group" ? e(p, 3) : e(m, -1);
		});
		var h = T(l);
		K(c), n(() => B(h, ` ${a() ?? ""}`)), q(e, c);
	}), K(c), n((e) => z(c, "aria-label", e), [() => Z("legend.title")]), q(e, c), I();
}
// src/map/MapBar.svelte
var Sa = H("<a><!> </a>"), Ca = H("<strong class=\"num\"> </strong> <!>", 1), wa = H("<span class=\"chip\"><span class=\"chip__text\"> </span> <button type=\"button\" class=\"no-print\"><!></button></span>"), Ta = H("<button class=\"button button--quiet button--sm no-print\" type=\"button\"> </button>"), Ea = H("<div class=\"map-bar\"><h1> </h1> <div class=\"map-bar__looks no-print\"><div class=\"segmented\" role=\"group\"></div><!></div> <div class=\"shown\" role=\"group\"><p id=\"getoond\" tabindex=\"-1\" role=\"status\"><!></p> <!> <!></div> <p class=\"map-summary\"> <!></p></div>");
function Da(e, t) {
	p(t, !0);
	function r(e) {
		document.getElementById("getoond")?.focus({ preventScroll: !0 }), e();
	}
	var i = Ea(), o = A(i), c = v(o, !0), l = T(o, 2), d = A(l);
	U(d, 20, () => ["kaart", "lijst"], (e) => e, (e, r) => {
		var i = Sa(), a = A(i), o = (e) => {
			W(e, {
				name: "map",
				small: !0
			});
		}, s = (e) => {
			dt(e, {
				name: "list",
				small: !0
			});
		};
		G(a, (e) => {
			r === "kaart" ? e(o) : e(s, -1);
		});
		var c = T(a, 1, !0);
		K(i), n((e, n) => {
			z(i, "href", e), z(i, "aria-current", r === t.look ? "true" : void 0), B(c, n);
		}, [() => t.hrefOf(r), () => X(`map.look.${r}`)]), q(e, i);
	}), K(d);
	var f = T(d);
	Ae(f, () => t.children ?? b), K(l);
	var m = T(l, 2), h = A(m), g = A(h), _ = (e) => {
		var r = Ca(), i = u(r), o = v(i, !0), s = T(i), c = T(s), l = (e) => {
			var r = a();
			n((e) => B(r, ` ${e ?? ""}`), [() => X("map.outside", { n: t.counts.outside })]), q(e, r);
		};
		G(c, (e) => {
			t.counts.outside && e(l);
		}), n((e, t) => {
			B(o, e), B(s, ` ${t ?? ""}`);
		}, [() => X("map.shown", {
			shown: t.counts.shown,
			total: t.counts.total
		}), () => X(t.counts.named ? "map.shown.word" : "map.shown.none")]), q(e, r);
	};
	G(g, (e) => {
		t.counts && e(_);
	}), K(h);
	var y = T(h, 2);
	U(y, 17, () => t.reasons, ({ name: e, text: t }) => e, (e, i) => {
		let a = () => s(i).name, o = () => s(i).text;
		var c = wa(), l = A(c), u = v(l, !0), d = T(l, 2), f = A(d);
		W(f, {
			name: "close",
			small: !0
		}), K(d), K(c), n((e) => {
			B(u, o()), z(d, "aria-label", e);
		}, [() => X("map.remove", { reason: o() })]), P("click", d, () => r(() => t.onRemove(a()))), q(e, c);
	});
	var x = T(y, 2), S = (e) => {
		var i = Ta(), a = v(i, !0);
		n((e) => B(a, e), [() => X("wipe")]), P("click", i, () => r(t.onWipe)), q(e, i);
	};
	G(x, (e) => {
		t.reasons.length && e(S);
	}), K(m);
	var C = T(m, 2), ee = A(C, !0), te = T(ee), w = (e) => {
		var r = a();
		n((e) => B(r, ` ${e ?? ""}`), [() => X("map.tooMany", { n: t.counts.tooMany })]), q(e, r);
	};
	G(te, (e) => {
		t.counts?.tooMany && e(w);
	}), K(C), K(i), n((e, n, r) => {
		B(c, e), z(d, "aria-label", n), z(m, "aria-label", r), B(ee, t.summary);
	}, [
		() => X("map.title", { area: t.areaName }),
		() => X("map.view"),
		() => X("map.notice")
	]), q(e, i), I();
}
qe(["click"]);
// src/map/MapFilter.svelte
var Oa = H("<option> </option>"), ka = H("<div class=\"field\"><label for=\"thema\"> </label> <select class=\"select\" id=\"thema\"><option> </option><!></select></div>"), Aa = H("<label class=\"check\"><input type=\"checkbox\"/> <!> <span class=\"n\"> </span></label>"), ja = H("<fieldset><legend> </legend> <!></fieldset>"), Ma = H("<label class=\"check\"><input type=\"checkbox\"/> </label>"), Na = H("<fieldset><legend> </legend> <label class=\"check\"><input type=\"checkbox\"/> </label> <label class=\"check\"><input type=\"checkbox\"/> <span class=\"n\"> </span></label></fieldset>"), Pa = H("<button class=\"button button--secondary map-filter__wipe\" type=\"button\"> </button>"), Fa = H("<details class=\"map-filter no-print\"><summary><!> </summary> <form><!> <!> <!> <!> <div class=\"field\"><label for=\"leeftijd\"> </label> <select class=\"select\" id=\"leeftijd\"><option> </option><!></select></div> <div class=\"field\"><label for=\"net\"> </label> <select class=\"select\" id=\"net\"></select></div> <!> <!></form></details>");
function Ia(e, t) {
	p(t, !0);
	let r = ["fresh", "old"], a = (e, t) => e.length === 0 || e.includes(t), o = g(() => t.kinds.map((e) => e.kind)), u = matchMedia("(min-width: 70rem)"), d = i(j(u.matches));
	Ee(() => {
		let e = () => Y(d, u.matches, !0);
		return u.addEventListener("change", e), () => u.removeEventListener("change", e);
	});
	var f = Fa(), m = A(f), h = A(m);
	W(h, { name: "filter" });
	var _ = T(h, 1, !0);
	K(m);
	var y = T(m, 2), b = A(y), x = (e) => {
		var r = ka(), i = A(r), a = v(i, !0), o = T(i, 2), c = A(o), l = v(c, !0);
		c.value = c.__value = "";
		var u = T(c);
		U(u, 17, () => t.themes, (e) => e.code, (e, t) => {
			var r = Oa(), i = v(r, !0), a = {};
			n(() => {
				B(i, s(t).label), a !== (a = s(t).code) && (r.value = (r.__value = a) ?? "");
			}), q(e, r);
		}), K(o);
		var d;
		Ue(o), K(r), n((e, n) => {
			B(a, e), B(l, n), d !== (d = t.asked.theme ?? "") && (o.value = (o.__value = d) ?? "", Ne(o, d));
		}, [() => X("list.theme"), () => X("list.allThemes")]), P("change", o, (e) => t.onAsk({
			...t.asked,
			path: void 0,
			theme: e.currentTarget.value || void 0
		})), q(e, r);
	};
	G(b, (e) => {
		t.themes.length && e(x);
	});
	var S = T(b, 2), C = (e) => {
		var r = ja(), i = A(r), c = v(i, !0), l = T(i, 2);
		U(l, 17, () => t.kinds, ({ kind: e, word: t, n }) => e, (e, r) => {
			let i = () => s(r).kind, c = () => s(r).word, l = () => s(r).n;
			var u = Aa(), d = A(u);
			L(d);
			var f = T(d, 2);
			te(f, { get kind() {
				return i();
			} });
			var p = T(f, 1, !0), m = T(p), h = v(m, !0);
			K(u), n((e) => {
				re(d, e), B(p, c()), B(h, l());
			}, [() => a(t.asked.kinds, i())]), P("change", d, () => t.onAsk({
				...t.asked,
				path: void 0,
				kinds: qt(t.asked.kinds, i(), s(o))
			})), q(e, u);
		}), K(r), n((e) => B(c, e), [() => X("filter.kind")]), q(e, r);
	};
	G(S, (e) => {
		t.kinds.length && e(C);
	});
	var ee = T(S, 2), w = (e) => {
		{
			let n = g(() => X("filter.steps", { who: t.focusName })), r = g(() => [
				"1",
				"2",
				"3"
			].map((e) => ({
				value: e,
				text: e
			}))), i = g(() => String(t.asked.hops));
			l(e, {
				name: "stappen",
				get label() {
					return s(n);
				},
				get options() {
					return s(r);
				},
				get value() {
					return s(i);
				},
				onChoose: (e) => t.onAsk({
					...t.asked,
					hops: Number(e)
				})
			});
		}
	};
	G(ee, (e) => {
		t.asked.focus && e(w);
	});
	var E = T(ee, 2), D = (e) => {
		var r = ja(), i = A(r), o = v(i, !0), c = T(i, 2);
		U(c, 17, () => t.lines, (e) => e.code, (e, r) => {
			var i = Ma(), o = A(i);
			L(o);
			var c = T(o, 1, !0);
			K(i), n((e, t) => {
				re(o, e), B(c, t);
			}, [() => a(t.asked.lines, s(r).code), () => He(s(r).label)]), P("change", o, () => t.onAsk({
				...t.asked,
				path: void 0,
				lines: qt(t.asked.lines, s(r).code, Pt)
			})), q(e, i);
		}), K(r), n((e) => B(o, e), [() => X("filter.lines")]), q(e, r);
	};
	G(E, (e) => {
		t.lines.length && e(D);
	});
	var O = T(E, 2), k = A(O), ne = v(k, !0), ie = T(k, 2), M = A(ie), N = v(M, !0);
	M.value = M.__value = "";
	var F = T(M);
	U(F, 16, () => r, (e) => e, (e, t) => {
		var r = Oa(), i = v(r, !0), a = {};
		n((e) => {
			B(i, e), a !== (a = t) && (r.value = (r.__value = a) ?? "");
		}, [() => He(X(`map.age.${t}`))]), q(e, r);
	}), K(ie);
	var ae;
	Ue(ie), K(O);
	var oe = T(O, 2), se = A(oe), le = v(se, !0), R = T(se, 2);
	U(R, 20, () => Mt, (e) => e, (e, t) => {
		var r = Oa(), i = v(r, !0), a = {};
		n((e) => {
			B(i, e), a !== (a = t) && (r.value = (r.__value = a) ?? "");
		}, [() => X(`net.${t}`)]), q(e, r);
	}), K(R);
	var ue;
	Ue(R), K(oe);
	var de = T(oe, 2), fe = (e) => {
		var r = Na(), i = A(r), a = v(i, !0), o = T(i, 2), s = A(o);
		L(s);
		var c = T(s, 1, !0);
		K(o);
		var l = T(o, 2), u = A(l);
		L(u);
		var d = T(u, 1, !0), f = T(d), p = v(f, !0);
		K(l), K(r), n((e, n, r) => {
			B(a, e), re(s, t.groups), B(c, n), re(u, t.proposals), B(d, r), B(p, t.proposalCount);
		}, [
			() => X("filter.also"),
			() => X("filter.groups"),
			() => X("filter.proposals")
		]), P("change", s, (e) => t.onShow("groups", e.currentTarget.checked)), P("change", u, (e) => t.onShow("proposals", e.currentTarget.checked)), q(e, r);
	};
	G(de, (e) => {
		t.proposalCount !== void 0 && e(fe);
	});
	var pe = T(de, 2), me = (e) => {
		var r = Pa(), i = v(r, !0);
		n((e) => B(i, e), [() => X("wipe")]), P("click", r, () => t.onAsk(Ft)), q(e, r);
	};
	G(pe, (e) => {
		t.count && e(me);
	}), K(y), K(f), n((e, n, r, i, a) => {
		B(_, e), z(y, "aria-label", n), B(ne, r), B(N, i), ae !== (ae = t.asked.age ?? "") && (ie.value = (ie.__value = ae) ?? "", Ne(ie, ae)), B(le, a), ue !== (ue = t.asked.net) && (R.value = (R.__value = ue) ?? "", Ne(R, ue));
	}, [
		() => t.count ? X("filter.count", { n: t.count }) : X("filter.title"),
		() => X("filter.title"),
		() => X("filter.age"),
		() => X("filter.age.all"),
		() => X("filter.net")
	]), c("submit", y, (e) => e.preventDefault()), P("change", ie, (e) => t.onAsk({
		...t.asked,
		path: void 0,
		age: e.currentTarget.value || void 0
	})), P("change", R, (e) => t.onAsk({
		...t.asked,
		net: e.currentTarget.value
	})), ce("open", "toggle", f, (e) => Y(d, e), () => s(d)), q(e, f), I();
}
qe(["change", "click"]);
// src/map/MapHelp.svelte
var La = H("<div><dt><kbd> </kbd></dt><dd> </dd></div>"), Ra = H("<li> </li>"), za = H("<p> </p> <dl class=\"facts facts--words\"></dl> <section class=\"stack\"><h3> </h3> <ul class=\"rules-list\"></ul></section>", 1);
function Ba(e, t) {
	p(t, !0);
	let r = [
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
		let i = g(() => X("keys.title"));
		et(e, {
			id: "toetsen",
			get title() {
				return s(i);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, t) => {
				var i = za(), a = u(i), o = v(a, !0), c = T(a, 2);
				U(c, 21, () => r, ([e, t]) => e, (e, t) => {
					var r = g(() => R(s(t), 2));
					let i = () => s(r)[0], a = () => s(r)[1];
					var o = La(), c = A(o), l = A(c), u = v(l, !0);
					K(c);
					var d = T(c), f = v(d, !0);
					K(o), n(() => {
						B(u, i()), B(f, a());
					}), q(e, o);
				}), K(c);
				var l = T(c, 2), d = A(l), f = v(d, !0), p = T(d, 2);
				U(p, 20, () => [
					"size",
					"ring",
					"line",
					"dots",
					"place"
				], (e) => e, (e, t) => {
					var r = Ra(), i = v(r, !0);
					n((e) => B(i, e), [() => X(`keys.read.${t}`)]), q(e, r);
				}), K(p), K(l), n((e, t) => {
					B(o, e), B(f, t);
				}, [() => X("keys.text"), () => X("keys.read.title")]), q(e, i);
			},
			$$slots: { default: !0 }
		});
	}
	I();
}
// src/map/rows.ts
var Va = [
	"label",
	"kind",
	"schakel",
	"hops",
	"ties",
	"confirmed"
], Ha = (e) => Va.flatMap((e) => [e, `-${e}`]).find((t) => t === e) ?? "";
function Ua(e) {
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
function Wa(e, t) {
	let n = t === "label" || t === "kind" || t === "hops" ? t : `-${t}`, r = n === t ? `-${t}` : t;
	return e === n ? r : e === r ? "" : n;
}
function Ga(e, t, n) {
	if (!t) return e;
	let r = t.startsWith("-"), i = t.replace("-", ""), a = new Intl.Collator(D()), o = (e, t) => {
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
var Ka = H("<th scope=\"col\"><button class=\"sort\" type=\"button\"> </button></th>"), qa = H("<option> </option>"), Ja = H("<span class=\"map-list__narrow\"> </span>"), Ya = H("<td class=\"is-num\"> </td>"), Xa = H("<li><a> </a></li>"), Za = H("<li class=\"no-print\"><button class=\"link-button\" type=\"button\"> <span class=\"sr\"> </span></button></li>"), Qa = H("<li class=\"muted\"> </li>"), $a = H("<ul class=\"inline-list\"><!> <!> <!></ul>"), eo = H(" <span class=\"badge badge--warn\"> </span>", 1), to = H(" <!>", 1), no = H("<span class=\"muted\"> </span>"), ro = H("<tr><th scope=\"row\"><button class=\"link-button\" type=\"button\"> </button></th><td><span class=\"kind\"><!><span> <!></span></span></td><td class=\"is-schakel\"> </td><!><td class=\"is-num\"> </td><td><!></td><td><!></td></tr>"), io = H("<p class=\"muted small map-list__same\"> </p> <div class=\"field only-small no-print\"><label for=\"sorteer\"> </label> <select class=\"select\" id=\"sorteer\"><option> </option><!></select></div> <table class=\"table table--stack table--sort\"><caption class=\"sr\"> </caption><thead><tr><!><!><!><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table>", 1);
function ao(e, t) {
	p(t, !0);
	let r = (e, r = b) => {
		var i = Ka(), a = A(i), o = v(a, !0);
		K(i), n((e, t) => {
			V(i, 1, e), z(i, "aria-sort", t), B(o, s(f)[r()]);
		}, [() => Fe([_(r()) && "is-num", r() === "schakel" && "is-schakel"]), () => m(r())]), P("click", a, () => t.onSort(Wa(s(l), r()))), q(e, i);
	}, a = h(t, "complete", 3, !1), o = i(new Set()), c = g(() => Va.filter((e) => e !== "hops" || t.withSteps)), l = g(() => s(c).some((e) => e === t.sort.replace("-", "")) ? t.sort : ""), d = g(() => Ga(t.rows, s(l), t.kindWord)), f = g(() => ({
		label: X("col.name"),
		kind: X("col.kind"),
		schakel: X("col.schakel"),
		hops: X("col.steps"),
		ties: X("col.ties"),
		confirmed: X("col.data")
	})), m = (e) => s(l) === e ? "ascending" : s(l) === `-${e}` ? "descending" : void 0, _ = (e) => e === "hops" || e === "ties";
	var y = io(), x = u(y), S = v(x, !0), C = T(x, 2), ee = A(C), w = v(ee, !0), E = T(ee, 2), D = A(E), O = v(D, !0);
	D.value = D.__value = "";
	var k = T(D);
	U(k, 16, () => s(c).flatMap((e) => [e, `-${e}`]), (e) => e, (e, t) => {
		var r = qa(), i = v(r, !0), a = {};
		n((e) => {
			B(i, e), a !== (a = t) && (r.value = (r.__value = a) ?? "");
		}, [() => X(`twin.sort.${t}`)]), q(e, r);
	}), K(E);
	var ne;
	Ue(E), K(C);
	var re = T(C, 2), j = A(re), ie = v(j, !0), M = T(j), N = A(M), F = A(N);
	U(F, 16, () => [
		"label",
		"kind",
		"schakel"
	], (e) => e, (e, t) => {
		r(e, () => t);
	});
	var ae = T(F), oe = (e) => {
		r(e, () => "hops");
	};
	G(ae, (e) => {
		t.withSteps && e(oe);
	});
	var se = T(ae);
	r(se, () => "ties");
	var ce = T(se), L = v(ce, !0);
	r(T(ce), () => "confirmed"), K(N), K(M);
	var le = T(M);
	U(le, 21, () => s(d), ({ node: e, contacts: t, more: n }) => e.id, (e, r) => {
		let i = () => s(r).node, c = () => s(r).contacts, l = () => s(r).more;
		var d = ro(), f = A(d), p = A(f), m = v(p, !0);
		K(f);
		var h = T(f), _ = A(h), y = A(_);
		te(y, {
			get kind() {
				return i().kind;
			},
			get ring() {
				return i().schakel;
			}
		});
		var b = T(y), x = A(b, !0), S = T(x), C = (e) => {
			var t = Ja(), r = v(t);
			n((e) => B(r, `, ${e ?? ""}`), [() => X("panel.schakel")]), q(e, t);
		};
		G(S, (e) => {
			i().schakel && e(C);
		}), K(b), K(_), K(h);
		var ee = T(h), w = v(ee, !0), E = T(ee), D = (e) => {
			var t = Ya(), r = v(t, !0);
			n((e) => {
				z(t, "data-label", e), B(r, i().hops ?? "");
			}, [() => X("col.steps")]), q(e, t);
		};
		G(E, (e) => {
			t.withSteps && e(D);
		});
		var O = T(E), k = v(O, !0), ne = T(O), re = A(ne), j = (e) => {
			var r = $a(), u = A(r);
			U(u, 17, () => a() || s(o).has(i().id) ? c() : c().slice(0, 5), ve, (e, r) => {
				let i = () => s(r).node;
				var a = Xa(), o = A(a), c = v(o, !0);
				K(a), n((e) => {
					z(o, "href", e), B(c, i().label);
				}, [() => t.hrefOf(i().id)]), q(e, a);
			});
			var d = T(u, 2), f = (e) => {
				var t = Za(), r = A(t), a = A(r, !0), l = T(a), u = v(l);
				K(r), K(t), n((e) => {
					B(a, e), B(u, `, ${i().label ?? ""}`);
				}, [() => X("twin.all", { n: c().length - 5 })]), P("click", r, () => Y(o, new Set([...s(o), i().id]))), q(e, t);
			}, p = g(() => c().length > 5 && !a() && !s(o).has(i().id));
			G(d, (e) => {
				s(p) && e(f);
			});
			var m = T(d, 2), h = (e) => {
				var t = Qa(), r = v(t, !0);
				n((e) => B(r, e), [() => X("twin.more", { n: l() })]), q(e, t);
			};
			G(m, (e) => {
				l() && e(h);
			}), K(r), q(e, r);
		};
		G(re, (e) => {
			(c().length || l()) && e(j);
		}), K(ne);
		var ie = T(ne), M = A(ie), N = (e) => {
			var r = to(), a = u(r, !0), o = T(a), c = (e) => {
				var t = eo(), r = u(t, !0);
				r.nodeValue = " ";
				var i = T(r), a = v(i, !0);
				n((e) => B(a, e), [() => X("age.old")]), q(e, t);
			}, l = g(() => ct(i().confirmed, t.day));
			G(o, (e) => {
				s(l) && e(c);
			}), n((e) => B(a, e), [() => st(i().confirmed, t.day)]), q(e, r);
		}, F = (e) => {
			var t = no(), r = v(t, !0);
			n((e) => B(r, e), [() => X("age.unknown")]), q(e, t);
		};
		G(M, (e) => {
			i().confirmed ? e(N) : e(F, -1);
		}), K(ie), K(d), n((e, n, r, a, o, s, c) => {
			z(d, "data-id", i().id), z(d, "aria-current", i().id === t.selected ? "true" : void 0), z(p, "aria-pressed", i().id === t.selected), B(m, i().label), z(h, "data-label", e), B(x, n), z(ee, "data-label", r), B(w, a), z(O, "data-label", o), B(k, i().ties), z(ne, "data-label", s), z(ie, "data-label", c);
		}, [
			() => X("col.kind"),
			() => t.kindWord(i().kind),
			() => X("col.schakel"),
			() => X(i().schakel ? "yes" : "no"),
			() => X("col.ties"),
			() => X("col.knows"),
			() => X("col.data")
		]), P("click", p, () => t.onSelect(i().id)), q(e, d);
	}), K(le), K(re), n((e, t, n, r, i) => {
		B(S, e), B(w, t), B(O, n), ne !== (ne = s(l)) && (E.value = (E.__value = ne) ?? "", Ne(E, ne)), B(ie, r), B(L, i);
	}, [
		() => X("twin.same", { n: t.rows.length }),
		() => X("twin.sort"),
		() => X("twin.sort.map"),
		() => X("twin.captionMap"),
		() => X("col.knows")
	]), P("change", E, (e) => t.onSort(Ha(e.currentTarget.value))), q(e, y), I();
}
qe(["click", "change"]);
// src/map/overview/groups.ts
var oo = [
	"bewoner",
	"professional",
	"organisatie",
	"activiteit"
], so = 34, co = (e) => so * Math.sqrt(e);
function lo(e, t) {
	return e.filter(({ rest: e }) => !e).map((e, n, r) => ({
		index: n,
		x: e.x,
		y: e.y,
		name: e.label ?? t(n + 1),
		size: e.size,
		sorts: fo(e.kinds),
		outside: uo(e, r.length).reduce((e, { ties: t }) => e + t, 0),
		leads: uo(e, r.length),
		r: co(e.size),
		cluster: e
	}));
}
var uo = ({ to: e, ties: t }, n) => e.map((e, n) => ({
	index: e,
	ties: t[n] ?? 0
})).filter(({ index: e }) => e < n).sort((e, t) => t.ties - e.ties || e.index - t.index);
function fo(e) {
	let t = new Map();
	for (let [n, r] of Object.entries(e)) t.set(x(n), (t.get(x(n)) ?? 0) + r);
	return oo.flatMap((e) => t.get(e) ? [{
		sort: e,
		n: t.get(e)
	}] : []);
}
var po = (e, t) => e - t.reduce((e, { size: t }) => e + t, 0), mo = (e) => e.map(({ index: e }) => e).sort((t, n) => e[n].size - e[t].size || t - n), ho = 240, go = 3;
function _o(e) {
	let t = new Map();
	for (let n of e) for (let { index: r, ties: i } of n.leads.slice(0, go)) {
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
	let n = [...t.values()].sort((e, t) => t.ties - e.ties).slice(0, ho), r = n[0]?.ties ?? 0;
	return n.map((e) => ({
		...e,
		width: e.ties > r / 2 ? 3 : e.ties > r / 6 ? 2 : 1
	})).reverse();
}
function vo({ sorts: e, size: t, x: n, y: r }, i) {
	let a = e.length > 1 ? .05 : 0, o = e.reduce((e, { n: t }) => e + t, 0) || t, s = -Math.PI / 2;
	return e.map(({ sort: e, n: t }) => {
		let c = t / o * 2 * Math.PI, l = yo(n, r, i, s + a / 2, s + Math.max(c - a / 2, a));
		return s += c, {
			sort: e,
			d: l
		};
	});
}
function yo(e, t, n, r, i) {
	let a = (r) => `${(e + n * Math.cos(r)).toFixed(1)} ${(t + n * Math.sin(r)).toFixed(1)}`, o = n.toFixed(1);
	return `M${a(r)}A${o} ${o} 0 0 1 ${a((r + i) / 2)}A${o} ${o} 0 0 1 ${a(i)}`;
}
// src/map/overview/dots.ts
function bo({ x: e, y: t, kind: n, kinds: r, from: i, to: a }) {
	let o = r.map((e) => oo.indexOf(x(e)));
	return {
		x: Float32Array.from(e),
		y: Float32Array.from(t),
		sort: Uint8Array.from(n, (e) => o[e] ?? 0),
		from: Uint32Array.from(i),
		to: Uint32Array.from(a)
	};
}
function xo({ x: e, y: t }, { left: n, top: r, right: i, bottom: a }) {
	let o = 0;
	for (let s = 0; s < e.length; s++) e[s] >= n && e[s] <= i && t[s] >= r && t[s] <= a && (o += 1);
	return o;
}
var So = (e) => Math.min(9, Math.max(1.6, e * 13)), Co = (e) => Math.min(.5, Math.max(.04, 600 / Math.max(1, e))), wo = 2e3, To = 12e3, Eo = 2.5;
function Do(e, t, n, { camera: r, size: i, radius: a, lines: o }) {
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
		e.globalAlpha = Co(t.from.length), e.strokeStyle = n.line, e.stroke(), e.globalAlpha = 1;
	}
	for (let [r, i] of oo.entries()) {
		let o = new Path2D(a < Eo ? void 0 : Re(i, 0, 0, a));
		a < Eo && o.rect(-a, -a, 2 * a, 2 * a), e.fillStyle = n.sorts[r];
		for (let n = 0; n < s.length; n++) t.sort[n] === r && l(n) && (e.translate(s[n], c[n]), e.fill(o), e.translate(-s[n], -c[n]));
	}
}
// src/map/overview/DotsCanvas.svelte
var Oo = H("<canvas class=\"dots\" aria-hidden=\"true\"></canvas>");
function ko(e, t) {
	p(t, !0);
	let n = i(void 0);
	Ee(() => {
		if (!s(n) || t.size.width === 0) return;
		let [e, r] = [s(n).getContext("2d"), Math.min(2, window.devicePixelRatio)], [i, a] = [Math.round(t.size.width * r), Math.round(t.size.height * r)];
		s(n).width !== i && (s(n).width = i), s(n).height !== a && (s(n).height = a);
		let o = {
			camera: t.camera,
			size: t.size,
			radius: So(t.camera.scale),
			lines: !t.moving
		}, c = requestAnimationFrame(() => {
			e?.setTransform(r, 0, 0, r, 0, 0), e && Do(e, t.dots, t.inks, o);
		});
		return () => cancelAnimationFrame(c);
	});
	var r = Oo();
	f(r, (e) => Y(n, e), () => s(n)), q(e, r), I();
}
// src/map/overview/DotsGpu.svelte
var Ao = H("<div aria-hidden=\"true\"></div>");
function jo(e, t) {
	p(t, !0);
	let r = i(void 0), a = i(void 0), o;
	Ee(() => {
		if (!s(r)) return;
		let [e, n] = [s(r), t.dots], i = !1, c;
		return tt(async () => {
			let { open: e } = await import("./sigma.js").then((e) => e.t);
			return { open: e };
		}, [], import.meta.url).then(({ open: r }) => {
			i || (o = t.inks, Y(a, c = r(e, n, t.inks, {
				sorts: oo,
				radiusAt: So,
				lineOpacity: Co(n.from.length)
			}, t.onLost)));
		}).catch(t.onLost), () => {
			i = !0, Y(a, void 0), c?.close();
		};
	}), Ee(() => {
		s(a) && t.inks !== o && (o = t.inks, s(a).colour(t.inks));
	}), Ee(() => {
		t.shown && s(a)?.look(t.camera, t.size, t.moving);
	});
	var c = Ao();
	f(c, (e) => Y(r, e), () => s(r)), n(() => V(c, 1, Fe(["dots", !t.shown && "dots--off"]))), q(e, c), I();
}
// src/map/overview/gpu.ts
var Mo, No = /swiftshader|llvmpipe|softpipe|software|basic render/i;
function Po() {
	return Mo ??= Io(document.createElement("canvas")), Mo;
}
function Fo() {
	Mo = !1;
}
function Io(e) {
	let t = { failIfMajorPerformanceCaveat: !0 }, n = e.getContext("webgl2", t) ?? e.getContext("webgl", t);
	if (!n) return !1;
	let r = n.getExtension("WEBGL_debug_renderer_info"), i = String(n.getParameter(r ? r.UNMASKED_RENDERER_WEBGL : n.RENDERER));
	return n.getExtension("WEBGL_lose_context")?.loseContext(), !No.test(i);
}
// src/map/overview/SortMark.svelte
var Lo = J("<svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path></path></svg>");
function Ro(e, t) {
	p(t, !0);
	var r = Lo(), i = v(r);
	n((e) => {
		V(i, 0, `k k--${t.sort ?? ""}`), z(i, "d", e);
	}, [() => Re(t.sort, 10, 10, 7.4)]), q(e, r), I();
}
// src/map/overview/text.ts
var Q = ze({
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
}), zo = H("<button class=\"group-button\" type=\"button\" data-no-gesture=\"\"></button>"), Bo = H("<span><!> </span>"), Vo = H("<div class=\"group-plate\" aria-hidden=\"true\"><b> </b> <span class=\"group-plate__sorts\"></span> <small> </small></div>"), Ho = H("<p class=\"sr\"> </p> <!> <!>", 1);
function Uo(e, t) {
	let r = M();
	p(t, !0);
	let a = i(void 0), o = i(void 0), l = i(!1), d = g(() => t.group.x * t.camera.scale + t.camera.x), m = g(() => t.group.y * t.camera.scale + t.camera.y), h = g(() => Math.max(44, t.disc ? 2 * t.group.r * t.camera.scale : 0)), _ = g(() => Q("groups.button", {
		name: t.group.name,
		who: Q("groups.who", { n: t.group.size }),
		outside: Q("groups.outside", { n: t.group.outside })
	}));
	function y() {
		s(a)?.focus({ preventScroll: !0 });
	}
	function b(e) {
		Y(l, e, !0), t.onFocus(e);
	}
	Ee(() => {
		s(a) && (s(a).style.transform = `translate(${s(d) - s(h) / 2}px, ${s(m) - s(h) / 2}px)`, s(a).style.width = s(a).style.height = `${s(h)}px`);
	}), Ee(() => {
		if (!s(o)) return;
		let { offsetWidth: e, offsetHeight: n } = s(o), r = Math.max(4, Math.min(t.size.width - e - 4, s(d) - e / 2)), i = s(m) + s(h) / 2 + 10, a = i + n > t.size.height - 4 ? Math.max(4, s(m) - s(h) / 2 - 10 - n) : i;
		s(o).style.transform = `translate(${r}px, ${a}px)`;
	});
	var x = { focus: y }, S = Ho(), C = u(S), ee = v(C, !0), te = T(C, 2);
	Le(te, () => t.group.index, (e) => {
		var i = zo();
		f(i, (e) => Y(a, e), () => s(a)), n(() => {
			z(i, "aria-label", s(_)), z(i, "aria-describedby", `${r}-keys`);
		}), P("click", i, function(...e) {
			t.onOpen?.apply(this, e);
		}), P("keydown", i, function(...e) {
			t.onKey?.apply(this, e);
		}), c("focus", i, () => b(!0)), c("blur", i, () => b(!1)), q(e, i);
	});
	var w = T(te, 2), E = (e) => {
		var r = Vo(), i = A(r), a = v(i, !0), c = T(i, 2);
		U(c, 21, () => t.group.sorts, ({ sort: e, n: t }) => e, (e, r) => {
			let i = () => s(r).sort, a = () => s(r).n;
			var o = Bo(), c = A(o);
			Ro(c, { get sort() {
				return i();
			} });
			var l = T(c, 1, !0);
			K(o), n((e) => B(l, e), [() => t.number(a())]), q(e, o);
		}), K(c);
		var l = T(c, 2), u = v(l, !0);
		K(r), f(r, (e) => Y(o, e), () => s(o)), n((e) => {
			B(a, t.group.name), B(u, e);
		}, [() => Q("groups.outside", { n: t.group.outside })]), q(e, r);
	};
	return G(w, (e) => {
		s(l) && e(E);
	}), n((e) => {
		z(C, "id", `${r}-keys`), B(ee, e);
	}, [() => Q("groups.keys")]), q(e, S), I(x);
}
qe(["click", "keydown"]);
var [Wo, Go, Ko] = [
	8,
	8,
	10
], qo = 28, Jo = 30, Yo = .14, Xo = .4, Zo = 300;
function Qo(e, t, n, r, i, a) {
	let o = e.map((e) => ({
		group: e,
		extent: es(e, t, r)
	})).filter(({ extent: e }) => si(e, n)).sort((e, t) => t.group.size - e.group.size || e.group.index - t.group.index), s = [], c = (n.right - n.left) * (n.bottom - n.top) * Yo;
	for (let { group: e, extent: n } of o) {
		let i = is(e, r && e.r * t >= 17, o.length <= Jo, a);
		if (c -= i.width * i.height, c < 0) break;
		s.push({
			...i,
			extent: n
		});
	}
	let l = fi(s.map(({ group: e, width: n, height: r, extent: i }) => ({
		id: String(e.index),
		width: n,
		height: r,
		places: rs({
			width: n,
			height: r
		}, i),
		anchor: {
			x: e.x * t,
			y: e.y * t
		},
		importance: e.size,
		insists: Xo
	})), {
		kept: i,
		shapes: o.filter(({ extent: e }) => !ts(e)).map(({ extent: e }) => ns(e))
	}, n);
	return s.flatMap(({ extent: e, ...t }) => {
		let r = l.get(String(t.group.index)), i = r && li(r, t);
		return i && $o(i, n) ? [{
			...t,
			x: i.left,
			y: i.top
		}] : [];
	});
}
var $o = (e, t) => e.left >= t.left && e.right <= t.right && e.top >= t.top && e.bottom <= t.bottom;
function es({ x: e, y: t, r: n, cluster: { box: r } }, i, a) {
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
var ts = ({ left: e, top: t, right: n, bottom: r }) => Math.max(n - e, r - t) > Zo;
function ns({ left: e, top: t, right: n, bottom: r }) {
	let [i, a] = [(n - e) * .15, (r - t) * .15];
	return {
		left: e + i,
		right: n - i,
		top: t + a,
		bottom: r - a
	};
}
function rs({ width: e, height: t }, n) {
	let { left: r, top: i, right: a, bottom: o } = n, [s, c] = [(r + a) / 2, (i + o) / 2];
	return ts(n) ? [
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
function is(e, t, n, { widthOf: r, number: i, enlarged: a }) {
	let o = e.name.length > qo ? `${e.name.slice(0, 27).trimEnd()}…` : e.name, s = r(o, 13, 600) * a, c = i(e.size), l = Wo + s + (t ? 0 : Go + r(c, 13, 400) * a) + Wo, u = [], d = Wo;
	for (let { sort: t, n: o } of n ? e.sorts : []) {
		let e = i(o);
		u.push({
			sort: t,
			text: e,
			mark: d + Ko / 2,
			x: d + Ko + 4
		}), d += Ko + 4 + r(e, 12, 400) * a + Go;
	}
	return {
		group: e,
		name: o,
		x: 0,
		y: 0,
		width: Math.max(l, u.length > 0 ? d - Go + Wo : 0),
		height: (u.length > 0 ? 40 : 22) * a,
		size: t ? null : {
			text: c,
			x: Wo + s + Go
		},
		sorts: u
	};
}
function as(e, t, n, r) {
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
var os = J("<path vector-effect=\"non-scaling-stroke\"></path>"), ss = J("<path></path>"), cs = J("<g class=\"group\"><circle class=\"disc\" vector-effect=\"non-scaling-stroke\"></circle><!></g>"), ls = J("<g><!><!></g>"), us = J("<text class=\"t--size\" dy=\"0.35em\"> </text>"), ds = J("<text class=\"t--count\" dy=\"0.35em\"> </text>"), fs = J("<path></path><text class=\"t--count\" dy=\"0.35em\"> </text>", 1), ps = J("<g><rect class=\"plane\" rx=\"3\"></rect><text class=\"t--group\" x=\"8\" dy=\"0.35em\"> </text><!><!></g>"), ms = J("<svg class=\"net groups-net\" aria-hidden=\"true\" focusable=\"false\"><!><g><!><!></g></svg>");
function hs(e, t) {
	p(t, !0);
	let r = g(() => t.groups.map((e) => vo(e, e.r * .87)));
	var i = ms(), a = A(i), o = (e) => {
		var i = ls(), a = A(i);
		U(a, 17, () => t.lines, ({ from: e, to: t, width: n }) => `${e.index} ${t.index}`, (e, t) => {
			let r = () => s(t).from, i = () => s(t).to, a = () => s(t).width;
			var o = os();
			n(() => {
				V(o, 0, `e e--w${a() ?? ""}`), z(o, "d", `M${r().x ?? ""} ${r().y ?? ""}L${i().x ?? ""} ${i().y ?? ""}`);
			}), q(e, o);
		});
		var o = T(a);
		U(o, 19, () => t.groups, (e) => e.index, (e, t, i) => {
			var a = cs(), o = A(a), c = T(o);
			U(c, 17, () => s(r)[s(i)], ({ sort: e, d: t }) => e, (e, r) => {
				let i = () => s(r).sort, a = () => s(r).d;
				var o = ss();
				n(() => {
					V(o, 0, `arc k--${i() ?? ""}`), z(o, "stroke-width", s(t).r * .2), z(o, "d", a());
				}), q(e, o);
			}), K(a), n(() => {
				z(a, "data-group", s(t).index), z(o, "cx", s(t).x), z(o, "cy", s(t).y), z(o, "r", s(t).r);
			}), q(e, a);
		}), K(i), n(() => z(i, "transform", `translate(${t.camera.x ?? ""} ${t.camera.y ?? ""}) scale(${t.camera.scale ?? ""})`)), q(e, i);
	};
	G(a, (e) => {
		t.discs && e(o);
	});
	var c = T(a), l = A(c), d = (e) => {
		var r = Je(), i = u(r);
		U(i, 17, () => t.groups, (e) => e.index, (e, r) => {
			var i = Je(), a = u(i), o = (e) => {
				var i = us(), a = v(i, !0);
				n((e) => {
					z(i, "x", s(r).x * t.camera.scale), z(i, "y", s(r).y * t.camera.scale), B(a, e);
				}, [() => t.number(s(r).size)]), q(e, i);
			};
			G(a, (e) => {
				s(r).r * t.camera.scale >= 17 && e(o);
			}), q(e, i);
		}), q(e, r);
	};
	G(l, (e) => {
		t.discs && e(d);
	});
	var f = T(l);
	U(f, 17, () => t.plates, (e) => e.group.index, (e, r) => {
		var i = Je(), a = u(i), o = (e) => {
			let t = g(() => s(r).sorts.length > 0 ? s(r).height / 2 : s(r).height);
			var i = ps(), a = A(i), o = T(a), c = v(o, !0), l = T(o), d = (e) => {
				var i = ds(), a = v(i, !0);
				n(() => {
					z(i, "x", s(r).size.x), z(i, "y", s(t) / 2 + 1), z(i, "font-size", 13), B(a, s(r).size.text);
				}), q(e, i);
			};
			G(l, (e) => {
				s(r).size && e(d);
			});
			var f = T(l);
			U(f, 17, () => s(r).sorts, ({ sort: e, mark: t, x: n, text: r }) => e, (e, r) => {
				let i = () => s(r).sort, a = () => s(r).mark, o = () => s(r).x, c = () => s(r).text;
				var l = fs(), d = u(l), f = T(d), p = v(f, !0);
				n((e) => {
					V(d, 0, `k k--${i() ?? ""}`), z(d, "d", e), z(f, "x", o()), z(f, "y", s(t) * 1.5 - 2), z(f, "font-size", 12), B(p, c());
				}, [() => Re(i(), a(), s(t) * 1.5 - 2, 4.4)]), q(e, l);
			}), K(i), n(() => {
				z(i, "transform", `translate(${s(r).x ?? ""} ${s(r).y ?? ""})`), z(a, "width", s(r).width), z(a, "height", s(r).height), z(o, "y", s(t) / 2 + 1), z(o, "font-size", 13), B(c, s(r).name);
			}), q(e, i);
		};
		G(a, (e) => {
			s(r).group.index !== t.without && e(o);
		}), q(e, i);
	}), K(c), K(i), n(() => {
		z(i, "viewBox", `0 0 ${t.size.width ?? ""} ${t.size.height ?? ""}`), z(c, "transform", `translate(${t.camera.x ?? ""} ${t.camera.y ?? ""})`);
	}), q(e, i), I();
}
// src/map/overview/inks.ts
function gs(e) {
	let t = Array.from(e.children, (e) => getComputedStyle(e).color);
	return {
		sorts: t.slice(0, -1),
		line: t.at(-1) ?? ""
	};
}
// src/map/overview/OverviewLegend.svelte
var _s = H("<li><!> </li>"), vs = H("<li><svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><circle class=\"k-size\" cx=\"10\" cy=\"10\" r=\"8.500\"></circle><circle class=\"k-size\" cx=\"10\" cy=\"10\" r=\"4\"></circle></svg> </li> <li><svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path class=\"k-line\" d=\"M1 6h18\"></path><path class=\"k-line k-line--wide\" d=\"M1 14h18\"></path></svg> </li>", 1), ys = H("<div class=\"overview-legend\"><ul class=\"legend\"><!> <!></ul> <p class=\"small muted\"> <!><!></p></div>");
function bs(e, t) {
	p(t, !0);
	var r = ys(), i = A(r), o = A(i);
	U(o, 16, () => t.sorts, (e) => e, (e, t) => {
		var r = _s(), i = A(r);
		Ro(i, { get sort() {
			return t;
		} });
		var a = T(i, 1, !0);
		K(r), n((e) => B(a, e), [() => Q(`sort.${t}`)]), q(e, r);
	});
	var s = T(o, 2), c = (e) => {
		var t = vs(), r = u(t), i = T(A(r), 1, !0);
		K(r);
		var a = T(r, 2), o = T(A(a), 1, !0);
		K(a), n((e, t) => {
			B(i, e), B(o, t);
		}, [() => Q("groups.size"), () => Q("groups.line")]), q(e, t);
	};
	G(s, (e) => {
		t.discs && e(c);
	}), K(i);
	var l = T(i, 2), d = A(l, !0), f = T(d), m = (e) => {
		var t = a();
		n((e) => B(t, ` ${e ?? ""}`), [() => Q("groups.nearer")]), q(e, t);
	};
	G(f, (e) => {
		t.discs && e(m);
	});
	var h = T(f), g = (e) => {
		var r = a();
		n((e) => B(r, ` ${e ?? ""}`), [() => Q("twin.alone", { n: t.alone })]), q(e, r);
	};
	G(h, (e) => {
		t.alone > 0 && e(g);
	}), K(l), K(r), n((e, t) => {
		z(i, "aria-label", e), B(d, t);
	}, [() => Q("groups.legend"), () => Q("groups.hint")]), q(e, r), I();
}
// src/map/OverviewMap.svelte
var xs = H("<i></i>"), Ss = H("<!> <!> <!>", 1), Cs = H("<div class=\"stage overview\"><span hidden=\"\"><!><i class=\"ink ink--line\"></i></span> <div><!></div> <div class=\"map-tools no-print\" role=\"group\"><div><button class=\"button\" type=\"button\"><!><span class=\"map-tools__word\"> </span></button></div> <div><button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div></div></div> <!>", 1);
function ws(e, t) {
	p(t, !0);
	let a = Math.max(1, parseFloat(getComputedStyle(document.documentElement).fontSize) / 16), o = ii(), c = new Li(), l = i(void 0), d = i(void 0), m = i(void 0), h = i({
		x: 0,
		y: 0,
		scale: 1
	}), _ = i({
		width: 0,
		height: 0
	}), y = j({
		width: 0,
		height: 0
	}), b = i(void 0), S = i(!1), te = i(!1), w = i(!1), E = i(j(Po())), O = i(void 0), re = 0, ie = {
		top: 40,
		get left() {
			return s(_).width < 500 ? 24 : 64;
		},
		get right() {
			return s(_).width < 500 ? 24 : 64;
		},
		get bottom() {
			return y.height + 40;
		}
	}, M = g(() => {
		let e = new Intl.NumberFormat(D());
		return (t) => e.format(t);
	}), N = g(() => lo(t.overview.clusters, (e) => Q("groups.numbered", { n: e }))), F = g(() => mo(s(N))), ae = g(() => {
		let e = new Set([...s(N).flatMap((e) => e.sorts.map(({ sort: e }) => e)), ...Array.from(new Set(t.overview.dots.kind), (e) => x(t.overview.dots.kinds[e]))]);
		return oo.filter((t) => e.has(t));
	}), oe = g(() => _o(s(N))), se = g(() => bo(t.overview.dots)), ce = g(() => Vn(s(se).x.length > 0 ? Array.from(s(se).x, (e, t) => ({
		x: e,
		y: s(se).y[t]
	})) : s(N))), L = new Xn(he, () => s(ce), ie, .004);
	r(() => {
		L.stop(), clearTimeout(re);
	});
	let le = g(() => s(E) && s(se).x.length > 2e3), R = g(() => ({
		left: -s(h).x / s(h).scale,
		top: -s(h).y / s(h).scale,
		right: (s(_).width - s(h).x) / s(h).scale,
		bottom: (s(_).height - s(h).y) / s(h).scale
	})), ue = g(() => s(le) ? To : wo), de = g(() => s(_).width > 0 && s(h).scale >= .06 && xo(s(se), s(R)) <= s(ue)), fe = g(() => ({
		left: L.sight.right - y.width - 20,
		top: L.sight.bottom - y.height - 20,
		right: L.sight.right,
		bottom: L.sight.bottom
	})), pe = g(() => Qo(s(N), L.scale, L.sight, !s(de), [s(fe)], {
		widthOf: o,
		number: s(M),
		enlarged: a
	})), me = g(() => s(N)[s(O) ?? s(F)[0] ?? -1] ?? s(N)[0]);
	function he(e) {
		Y(h, e), Y(S, !0), clearTimeout(re), re = window.setTimeout(() => Y(S, !1), 160);
	}
	let H;
	Ee(() => {
		let e = `${t.overview.area} ${t.overview.net}`;
		e !== H && (H = e, De(() => {
			Y(O, void 0), L.fit();
		}));
	}), Ee(() => {
		let e = s(l), t = new ResizeObserver(() => Y(_, {
			width: e.clientWidth,
			height: e.clientHeight
		}));
		return t.observe(e), () => t.disconnect();
	}), Ee(() => {
		let e = s(_);
		y.height, De(() => L.resized(e));
	}), Ee(() => {
		ne();
		let e = () => s(d) && Y(b, gs(s(d)));
		k().then(e);
		let t = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((e) => matchMedia(e));
		for (let n of t) n.addEventListener("change", e);
		return () => t.forEach((t) => t.removeEventListener("change", e));
	});
	function ge() {
		L.fit();
	}
	function _e() {
		L.zoom(Ln);
	}
	function ve() {
		L.zoom(1 / Ln);
	}
	let ye = (e) => as({
		x: e.x - s(h).x,
		y: e.y - s(h).y
	}, s(pe), s(N), s(h).scale);
	Ee(() => tr(s(l), {
		takes: () => !1,
		drag: () => {},
		drop: () => {},
		pan: (e, t) => L.pan(e, t),
		zoom: (e, t) => L.zoom(e, t),
		tap: (e) => {
			let n = ye(e);
			n && t.onCluster(n.cluster);
		},
		hover: (e) => Y(w, ye(e) !== null),
		wheels: () => s(te) || document.documentElement.scrollHeight <= document.documentElement.clientHeight + 1
	}));
	async function be(e) {
		let t = e === void 0 ? void 0 : s(N)[e];
		t && (Y(O, t.index, !0), L.reveal(t), await k(), s(m)?.focus());
	}
	let xe = (e) => s(F)[(s(F).indexOf(s(me).index) + e + s(F).length) % s(F).length], Se = {
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
	function Ce(e, t) {
		let [n, r, i] = Se[e];
		if (t) L.pan(-r * 80, -i * 80);
		else {
			let e = new Map(s(N).map((e) => [String(e.index), e])), t = c.step({
				at: e,
				contacts: new Map()
			}, String(s(me).index), n);
			be(t === null ? void 0 : Number(t));
		}
	}
	let we = {
		Home: () => void be(s(F)[0]),
		End: () => void be(s(F).at(-1)),
		PageDown: () => void be(xe(1)),
		PageUp: () => void be(xe(-1)),
		"+": _e,
		"=": _e,
		"-": ve
	};
	function Te(e) {
		if (!(e.ctrlKey || e.metaKey || e.altKey)) {
			if (e.key in Se) Ce(e.key, e.shiftKey);
			else if (e.key in we) we[e.key]();
			else return;
			e.preventDefault();
		}
	}
	function Oe() {
		t.onBox([
			Math.floor(s(R).left),
			Math.floor(s(R).top),
			Math.ceil(s(R).right),
			Math.ceil(s(R).bottom)
		]);
	}
	var ke = {
		fit: ge,
		zoomIn: _e,
		zoomOut: ve
	}, Ae = Cs(), je = u(Ae), Me = A(je), Ne = A(Me);
	U(Ne, 16, () => oo, (e) => e, (e, t) => {
		var r = xs();
		n(() => V(r, 1, `ink k--${t ?? ""}`)), q(e, r);
	}), ee(), K(Me), f(Me, (e) => Y(d, e), () => s(d));
	var Pe = T(Me, 2), Ie = A(Pe), Le = (e) => {
		var n = Ss(), r = u(n), i = (e) => {
			jo(e, {
				get dots() {
					return s(se);
				},
				get inks() {
					return s(b);
				},
				get camera() {
					return s(h);
				},
				get size() {
					return s(_);
				},
				get moving() {
					return s(S);
				},
				get shown() {
					return s(de);
				},
				onLost: () => {
					Fo(), Y(E, !1);
				}
			});
		}, a = (e) => {
			ko(e, {
				get dots() {
					return s(se);
				},
				get inks() {
					return s(b);
				},
				get camera() {
					return s(h);
				},
				get size() {
					return s(_);
				},
				get moving() {
					return s(S);
				}
			});
		};
		G(r, (e) => {
			s(le) ? e(i) : s(de) && e(a, 1);
		});
		var o = T(r, 2);
		{
			let e = g(() => !s(de)), t = g(() => s(te) && s(me) ? s(me).index : null);
			hs(o, {
				get groups() {
					return s(N);
				},
				get lines() {
					return s(oe);
				},
				get plates() {
					return s(pe);
				},
				get camera() {
					return s(h);
				},
				get size() {
					return s(_);
				},
				get number() {
					return s(M);
				},
				get discs() {
					return s(e);
				},
				get without() {
					return s(t);
				}
			});
		}
		var c = T(o, 2), l = (e) => {
			{
				let n = g(() => !s(de));
				f(Uo(e, {
					get group() {
						return s(me);
					},
					get camera() {
						return s(h);
					},
					get size() {
						return s(_);
					},
					get disc() {
						return s(n);
					},
					get number() {
						return s(M);
					},
					onOpen: () => t.onCluster(s(me).cluster),
					onKey: Te,
					onFocus: (e) => Y(te, e, !0)
				}), (e) => Y(m, e, !0), () => s(m));
			}
		};
		G(c, (e) => {
			s(me) && e(l);
		}), q(e, n);
	};
	G(Ie, (e) => {
		s(_).width > 0 && s(b) && e(Le);
	}), K(Pe), f(Pe, (e) => Y(l, e), () => s(l));
	var Re = T(Pe, 2), ze = A(Re), Be = A(ze), Ve = A(Be);
	W(Ve, { name: "eye" });
	var He = T(Ve), Ue = v(He, !0);
	K(Be), K(ze);
	var We = T(ze, 2), Ge = A(We), Ke = A(Ge);
	dt(Ke, { name: "fit" });
	var qe = T(Ke), J = v(qe, !0);
	K(Ge);
	var Je = T(Ge, 2), Ye = A(Je);
	W(Ye, { name: "plus" });
	var Xe = T(Ye), Ze = v(Xe, !0);
	K(Je);
	var Qe = T(Je, 2), $e = A(Qe);
	dt($e, { name: "minus" });
	var et = T($e), tt = v(et, !0);
	K(Qe), K(We), K(Re), K(je);
	var nt = T(je, 2);
	{
		let e = g(() => s(se).x.length > wo), n = g(() => po(t.overview.total, s(N)));
		bs(nt, {
			get sorts() {
				return s(ae);
			},
			get discs() {
				return s(e);
			},
			get alone() {
				return s(n);
			}
		});
	}
	return n((e, t, n, r, i, a, o, c) => {
		V(Pe, 1, Fe(["overview__plane", s(w) && "overview__plane--hot"])), z(Re, "aria-label", e), B(Ue, t), z(Ge, "title", n), B(J, r), z(Je, "title", i), B(Ze, a), z(Qe, "title", o), B(tt, c);
	}, [
		() => Q("groups.tools"),
		() => Q("groups.box"),
		() => Q("groups.fit"),
		() => Q("groups.fit"),
		() => Q("groups.in"),
		() => Q("groups.in"),
		() => Q("groups.out"),
		() => Q("groups.out")
	]), P("click", Be, Oe), P("click", Ge, ge), P("click", Je, _e), P("click", Qe, ve), C(Re, "clientWidth", (e) => y.width = e), C(Re, "clientHeight", (e) => y.height = e), q(e, Ae), I(ke);
}
qe(["click"]);
// src/map/OverviewTable.svelte
var Ts = H("<li><!> <span class=\"sr\"> </span></li>"), Es = H("<tr><th scope=\"row\"><button class=\"link-button\" type=\"button\"> </button></th><td class=\"is-num\"> </td><td><ul class=\"kind-counts\"></ul></td><td class=\"is-num\"> </td><td> </td></tr>"), Ds = H("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\" class=\"is-num\"> </th><th scope=\"col\"> </th><th scope=\"col\" class=\"is-num\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>"), Os = H("<p class=\"muted\"> </p>"), ks = H("<section class=\"groups-list\" aria-labelledby=\"groepen\"><h2 id=\"groepen\"> </h2> <!> <!></section>");
function As(e, t) {
	p(t, !0);
	let r = g(() => lo(t.overview.clusters, (e) => Q("groups.numbered", { n: e }))), i = g(() => po(t.overview.total, s(r))), a = g(() => new Intl.NumberFormat(D())), o = g(() => new Intl.ListFormat(D()));
	var c = ks(), l = A(c), u = v(l, !0), d = T(l, 2), f = (e) => {
		var i = Ds(), c = A(i), l = v(c, !0), u = T(c), d = A(u), f = A(d), p = v(f, !0), m = T(f), h = v(m, !0), g = T(m), _ = v(g, !0), y = T(g), b = v(y, !0), x = T(y), S = v(x, !0);
		K(d), K(u);
		var C = T(u);
		U(C, 21, () => s(r), (e) => e.index, (e, i) => {
			var c = Es(), l = A(c), u = A(l), d = v(u, !0);
			K(l);
			var f = T(l), p = v(f, !0), m = T(f), h = A(m);
			U(h, 21, () => s(i).sorts, ({ sort: e, n: t }) => e, (e, t) => {
				let r = () => s(t).sort, i = () => s(t).n;
				var o = Ts(), c = A(o);
				Ro(c, { get sort() {
					return r();
				} });
				var l = T(c, 1, !0), u = T(l), d = v(u, !0);
				K(o), n((e, t) => {
					B(l, e), B(d, t);
				}, [() => s(a).format(i()), () => Q(`sort.${r()}`)]), q(e, o);
			}), K(h), K(m);
			var g = T(m), _ = v(g, !0), y = T(g), b = v(y, !0);
			K(c), n((e, t, n, r, a, o, l) => {
				z(c, "data-group", s(i).index), B(d, s(i).name), z(f, "data-label", e), B(p, t), z(m, "data-label", n), z(g, "data-label", r), B(_, a), z(y, "data-label", o), B(b, l);
			}, [
				() => Q("twin.size"),
				() => s(a).format(s(i).size),
				() => Q("twin.sorts"),
				() => Q("twin.outside"),
				() => s(a).format(s(i).outside),
				() => Q("twin.leads"),
				() => s(o).format(s(i).leads.slice(0, 2).flatMap(({ index: e }) => s(r)[e]?.name ?? []))
			]), P("click", u, () => t.onCluster(s(i).cluster)), q(e, c);
		}), K(C), K(i), n((e, t, n, r, i, a) => {
			B(l, e), B(p, t), B(h, n), B(_, r), B(b, i), B(S, a);
		}, [
			() => Q("twin.caption"),
			() => Q("twin.group"),
			() => Q("twin.size"),
			() => Q("twin.sorts"),
			() => Q("twin.outside"),
			() => Q("twin.leads")
		]), q(e, i);
	}, m = (e) => {
		var t = Os(), r = v(t, !0);
		n((e) => B(r, e), [() => Q("twin.none")]), q(e, t);
	};
	G(d, (e) => {
		s(r).length > 0 ? e(f) : e(m, -1);
	});
	var h = T(d, 2), _ = (e) => {
		var t = Os(), r = v(t, !0);
		n((e) => B(r, e), [() => Q("twin.alone", { n: s(i) })]), q(e, t);
	};
	G(h, (e) => {
		s(i) > 0 && e(_);
	}), K(c), n((e) => B(u, e), [() => Q("twin.title", { area: t.areaName })]), q(e, c), I();
}
qe(["click"]);
// src/map/PathDialog.svelte
var js = H("<form class=\"stack stack--form\" novalidate=\"\"><p class=\"muted\"> </p> <!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--quiet\" type=\"button\"> </button></div></form>");
function Ms(e, t) {
	p(t, !0);
	let r = i(t.from), a = i(void 0), o = i(!1), l = g(() => s(o) && !s(r) ? X("path.needFrom") : void 0), u = g(() => s(o) ? s(a) ? s(a).id === s(r)?.id ? X("path.same") : void 0 : X("path.needTo") : void 0);
	function d(e) {
		e.preventDefault(), Y(o, !0), s(r) && s(a) && s(r).id !== s(a).id ? t.onPath(s(r), s(a)) : requestAnimationFrame(() => document.getElementById(s(r) ? "weg-naar" : "weg-van")?.focus());
	}
	{
		let i = g(() => X("path.title"));
		et(e, {
			id: "weg",
			get title() {
				return s(i);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, i) => {
				var o = js(), f = A(o), p = v(f, !0), m = T(f, 2);
				{
					let e = g(() => X("path.from"));
					nt(m, {
						id: "weg-van",
						get label() {
							return s(e);
						},
						get kinds() {
							return Nt;
						},
						get chosen() {
							return s(r);
						},
						get error() {
							return s(l);
						},
						get find() {
							return t.find;
						},
						onChoose: (e) => Y(r, e)
					});
				}
				var h = T(m, 2);
				{
					let e = g(() => X("path.to"));
					nt(h, {
						id: "weg-naar",
						get label() {
							return s(e);
						},
						get kinds() {
							return Nt;
						},
						get chosen() {
							return s(a);
						},
						get error() {
							return s(u);
						},
						get find() {
							return t.find;
						},
						onChoose: (e) => Y(a, e)
					});
				}
				var _ = T(h, 2), y = A(_), b = v(y, !0), x = T(y, 2), S = v(x, !0);
				K(_), K(o), n((e, t, n) => {
					B(p, e), B(b, t), B(S, n);
				}, [
					() => X("path.text"),
					() => X("path.find"),
					() => X("form.cancel")
				]), c("submit", o, d), P("click", x, function(...e) {
					t.onClose?.apply(this, e);
				}), q(e, o);
			},
			$$slots: { default: !0 }
		});
	}
	I();
}
qe(["click"]);
// src/map/waywords.ts
var Ns = ({ kind: e }) => e === "Resident" || e === "Professional", Ps = (e) => e.steps.slice(0, -1).map((e) => e.to);
function Fs(e) {
	let [t, n] = [e.steps[0], e.steps.at(-1)];
	return !t || !n ? "" : e.steps.length === 1 ? X("path.direct", {
		from: t.from.label,
		to: t.to.label
	}) : [Ns(t.to) ? X("path.ask", { who: t.to.label }) : X("path.askAt", { who: t.to.label }), ...e.steps.slice(1).map(({ from: e, to: t }) => Ns(e) ? X("path.knows", {
		who: e.label,
		next: t.label
	}) : X("path.knowsAt", { next: t.label }))].join(" ");
}
var Is = (e) => [...e.steps.slice(0, 1).map((e) => e.from.id), ...e.steps.map((e) => e.to.id)], Ls = H("<li><!><button class=\"ties__who\" type=\"button\"> </button></li>"), Rs = H("<!> <li><!><span><small> </small><button class=\"ties__who\" type=\"button\"> </button></span></li>", 1), zs = H("<label class=\"check\"><input type=\"radio\" name=\"weg\"/> </label>"), Bs = H("<fieldset class=\"path-others\"><legend> </legend> <!></fieldset>"), Vs = H("<p class=\"path__words\"> </p> <div><h3> </h3> <ol class=\"path\"></ol></div> <!> <p class=\"basis\"> </p>", 1), Hs = H("<p> </p><p class=\"small\"> </p>", 1), Us = H("<!> <div class=\"panel-actions\"><button class=\"button button--secondary\" type=\"button\"><!> </button> <button class=\"button button--secondary\" type=\"button\"><!> </button></div>", 1);
function Ws(e, t) {
	p(t, !0);
	let r = g(() => t.paths.paths[t.chosen]), i = g(() => X("map.someone")), a = g(() => X("path.heading", {
		from: t.from?.label ?? s(i),
		to: t.to?.label ?? s(i)
	})), o = (e) => {
		let n = Ps(t.paths.paths[e]).map((e) => e.label);
		return n.length ? X("path.via", { who: new Intl.ListFormat(D()).format(n) }) : Fs(t.paths.paths[e]);
	};
	{
		let i = g(() => X("panel.gripPath"));
		ht(e, {
			get heading() {
				return s(a);
			},
			get grip() {
				return s(i);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, i) => {
				var a = Us(), c = u(a), l = (e) => {
					var i = Vs(), a = u(i), c = v(a, !0), l = T(a, 2), d = A(l), f = v(d, !0), p = T(d, 2);
					U(p, 21, () => s(r).steps, ve, (e, r, i) => {
						var a = Rs(), o = u(a), c = (e) => {
							var i = Ls(), a = A(i);
							te(a, { get kind() {
								return s(r).from.kind;
							} });
							var o = T(a), c = v(o, !0);
							K(i), n(() => B(c, s(r).from.label)), P("click", o, () => t.onSelect(s(r).from.id)), q(e, i);
						};
						G(o, (e) => {
							i === 0 && e(c);
						});
						var l = T(o, 2), d = A(l);
						te(d, { get kind() {
							return s(r).to.kind;
						} });
						var f = T(d), p = A(f), m = v(p, !0), h = T(p), g = v(h, !0);
						K(f), K(l), n(() => {
							B(m, s(r).reason), B(g, s(r).to.label);
						}), P("click", h, () => t.onSelect(s(r).to.id)), q(e, a);
					}), K(p), K(l);
					var m = T(l, 2), h = (e) => {
						var r = Bs(), i = A(r), a = v(i, !0), s = T(i, 2);
						U(s, 17, () => t.paths.paths, ve, (e, r, i) => {
							var a = zs(), s = A(a);
							L(s);
							var c = T(s, 1, !0);
							K(a), n((e) => {
								re(s, i === t.chosen), B(c, e);
							}, [() => o(i)]), P("change", s, () => t.onChoose(i)), q(e, a);
						}), K(r), n((e) => B(a, e), [() => X("path.others")]), q(e, r);
					};
					G(m, (e) => {
						t.paths.paths.length > 1 && e(h);
					});
					var g = T(m, 2), _ = v(g, !0);
					n((e, t, n) => {
						B(c, e), B(f, t), B(_, n);
					}, [
						() => Fs(s(r)),
						() => X("path.steps"),
						() => X("path.scope")
					]), q(e, i);
				}, d = (e) => {
					le(e, {
						icon: "idea",
						children: (e, t) => {
							var r = Hs(), i = u(r), a = v(i, !0), o = T(i), s = v(o, !0);
							n((e, t) => {
								B(a, e), B(s, t);
							}, [() => X("path.none"), () => X("path.scope")]), q(e, r);
						},
						$$slots: { default: !0 }
					});
				};
				G(c, (e) => {
					s(r) ? e(l) : e(d, -1);
				});
				var f = T(c, 2), p = A(f), m = A(p);
				dt(m, { name: "path" });
				var h = T(m, 1, !0);
				K(p);
				var g = T(p, 2), _ = A(g);
				W(_, { name: "close" });
				var y = T(_, 1, !0);
				K(g), K(f), n((e, t) => {
					B(h, e), B(y, t);
				}, [() => X("path.other"), () => X("path.stop")]), P("click", p, function(...e) {
					t.onOther?.apply(this, e);
				}), P("click", g, function(...e) {
					t.onClose?.apply(this, e);
				}), q(e, a);
			},
			$$slots: { default: !0 }
		});
	}
	I();
}
qe(["click", "change"]);
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
}, Gs = {
	width: 1400,
	height: 990
}, Ks = 40, qs = 84, Js = 28, Ys = "'Segoe UI', 'Open Sans', Roboto, 'Noto Sans', Arial, sans-serif", Xs = (e) => e.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ""), Zs = (e, t, n = "") => `<${e}${Object.entries(t).map(([e, t]) => t === void 0 ? "" : ` ${e}="${Xs(String(t))}"`).join("")}>${n}</${e}>`, Qs = (e, t, n, r, i = {}) => Zs("text", {
	x: t.toFixed(1),
	y: n.toFixed(1),
	"font-size": r,
	fill: $.text,
	...i
}, Xs(e));
function $s(e, t) {
	let n = t.measure ?? ii(), r = sc(fa(e, t, t.kindWord), n), i = r.length * Js + 52, a = Z("picture.title", { area: t.area }), o = [Z("picture.day", { date: m(e.day) }), Z("picture.shown", {
		shown: e.nodes.length,
		total: e.total
	})].join(" · "), s = [
		Zs("title", {}, Xs(a)),
		Zs("rect", {
			width: Gs.width,
			height: Gs.height,
			fill: $.paper
		}),
		Qs(a, Ks, 46, 24, { "font-weight": 600 }),
		Qs(o, Ks, 70, 14, { fill: $.muted }),
		ec(e, t, n, Gs.height - qs - i),
		...r.flatMap((e, t) => e.map(({ entry: e, x: n }) => cc(e, n, Gs.height - i + 26 + t * Js))),
		Qs(Z("picture.source"), Ks, Gs.height - 18, 13, { fill: $.muted })
	];
	return Zs("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		width: Gs.width,
		height: Gs.height,
		viewBox: `0 0 ${Gs.width} ${Gs.height}`,
		"font-family": Ys
	}, s.join("\n"));
}
function ec(e, t, n, r) {
	let i = {
		width: Gs.width,
		height: r
	}, a = new Map(e.nodes.map(({ id: e, x: t, y: n }) => [e, {
		x: t,
		y: n
	}])), o = Hn(Vn(a.values()) ?? {
		left: 0,
		top: 0,
		right: 1,
		bottom: 1
	}, i, {
		left: 90,
		top: 50,
		right: 90,
		bottom: 50
	}), { scale: s } = o, c = Fr(e.nodes, a, s), l = new Set(t.focus === void 0 ? [] : [t.focus]), u = Rr(e.ties, c, l), d = Br(u) ? nc : tc, f = t.proposals ? Vr(e.proposals, c) : [], p = t.groups ? yr(e.groups, c, s) : [], m = {
		left: -o.x,
		top: -o.y,
		right: i.width - o.x,
		bottom: r - o.y
	}, h = yi({
		spots: c,
		lines: u,
		curves: f,
		groups: p,
		scale: s
	}, ta(e.day, n, 1), {
		first: new Set([...l, ...t.trail ?? []]),
		next: new Set(u.filter(({ strong: e }) => e).flatMap(({ tie: e }) => [e.from, e.to])),
		without: null
	}, m, []), g = [
		...p.map(({ outline: e }) => e ? Zs("path", {
			d: br(e, s),
			fill: $.paper,
			stroke: $.edge,
			"stroke-width": 1.25,
			"stroke-dasharray": "5 4"
		}) : ""),
		Zs("path", {
			d: Gr(e.others, s),
			fill: "none",
			stroke: $.contextLine,
			"stroke-width": 1.25
		}),
		...Wr(e.others, s).map(({ d: e }) => Zs("path", {
			d: e,
			fill: $.context
		})),
		Zs("path", {
			d: Ur(t.trail ?? [], c),
			fill: "none",
			stroke: $.trail,
			"stroke-width": 11,
			"stroke-linecap": "round",
			"stroke-linejoin": "round"
		}),
		...u.map(({ d: e, tie: t, strong: n, from: r, to: i }) => {
			let a = n && !t.old ? $.edgeStrong : $.edge, o = Zs("path", {
				d: e,
				fill: "none",
				stroke: a,
				"stroke-width": t.old ? Math.min(1, d[0]) : (n ? tc : d)[t.width - 1],
				"stroke-dasharray": t.formal ? "7 5" : void 0
			});
			return t.directed ? o + ac(r, i, a) : o;
		}),
		...f.map(({ d: e }) => Zs("path", {
			d: e,
			...ic
		})),
		...[...c.values()].flatMap(({ x: e, y: t, r: n, ring: r, sort: i }) => [r ? Zs("circle", {
			cx: e.toFixed(1),
			cy: t.toFixed(1),
			r: r.toFixed(1),
			fill: $.paper,
			stroke: $[i],
			"stroke-width": 2.5
		}) : "", Zs("path", {
			d: Re(i, e, t, n),
			fill: $[i]
		})]),
		...h.map(({ text: e, sort: t, x: n, y: r, inGroup: i }) => Qs(e, n, r, Qi[t].size, {
			dy: ".35em",
			fill: rc[t],
			"font-weight": Qi[t].weight,
			"text-anchor": "middle",
			"paint-order": "stroke",
			stroke: i ? $.paper : $.canvas,
			"stroke-width": 5,
			"stroke-linejoin": "round"
		}))
	], _ = Zs("g", { transform: `translate(${o.x.toFixed(1)} ${o.y.toFixed(1)})` }, g.join("\n"));
	return Zs("svg", {
		y: qs,
		width: Gs.width,
		height: r
	}, Zs("rect", {
		width: Gs.width,
		height: r,
		fill: $.canvas
	}) + _);
}
var tc = [
	1.5,
	2.5,
	4
], nc = [
	.75,
	1.25,
	2
], rc = {
	name: $.text,
	outside: $.text,
	proposal: $.proposal,
	group: $.muted,
	age: $.muted
}, ic = {
	fill: "none",
	stroke: $.proposal,
	"stroke-width": 3.5,
	"stroke-dasharray": "0 7.5",
	"stroke-linecap": "round"
};
function ac(e, t, n) {
	let r = Math.atan2(t.y - e.y, t.x - e.x) * 180 / Math.PI;
	return Zs("path", {
		d: "M-10 -4.4L1 0L-10 4.4Z",
		fill: n,
		transform: `translate(${t.x.toFixed(1)} ${t.y.toFixed(1)}) rotate(${r.toFixed(1)})`
	});
}
var oc = (e) => e.mark === "size" ? 52 : [
	"contact",
	"formal",
	"referral",
	"proposal",
	"old",
	"trail",
	"group"
].includes(e.mark) ? 42 : 26;
function sc(e, t) {
	let n = [[]], r = Ks;
	for (let i of e) {
		let e = oc(i) + t(i.text, 14, 400) + 22;
		r + e > Gs.width - Ks && r > Ks && (n.push([]), r = Ks), n.at(-1).push({
			entry: i,
			x: r
		}), r += e;
	}
	return n;
}
function cc(e, t, n) {
	return lc(e, t, n) + Qs(e.text, t + oc(e), n, 14, { dy: ".35em" });
}
function lc({ mark: e }, t, n) {
	let r = (e) => Zs("path", {
		d: `M${t + 1} ${n}H${t + 33}`,
		fill: "none",
		stroke: $.edgeStrong,
		"stroke-width": 2,
		...e
	});
	switch (e) {
		case "schakel": return Zs("circle", {
			cx: t + 9,
			cy: n,
			r: 8.6,
			fill: $.paper,
			stroke: $.bewoner,
			"stroke-width": 1.8
		}) + Zs("path", {
			d: Re("bewoner", t + 9, n, 5.2),
			fill: $.bewoner
		});
		case "dots": return Zs("circle", {
			cx: t + 9,
			cy: n,
			r: 4.5,
			fill: $.context
		});
		case "size": return da.map((e, r) => Zs("circle", {
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
		case "group": return Zs("rect", {
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
		case "proposal": return r(ic);
		case "referral": return Zs("path", {
			d: `M${t + 1} ${n}H${t + 26}`,
			stroke: $.edgeStrong,
			"stroke-width": 2
		}) + ac({
			x: t,
			y: n
		}, {
			x: t + 33,
			y: n
		}, $.edgeStrong);
		default: return Zs("path", {
			d: Re(e, t + 9, n, 7),
			fill: $[e]
		});
	}
}
async function uc(e) {
	let t = new Image();
	t.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(e)}`, await t.decode();
	let n = Object.assign(document.createElement("canvas"), {
		width: 2 * Gs.width,
		height: 2 * Gs.height
	});
	return n.getContext("2d").drawImage(t, 0, 0, n.width, n.height), new Promise((e, t) => n.toBlob((n) => n ? e(n) : t(Error("no image")), "image/png"));
}
function dc(e, t) {
	let n = URL.createObjectURL(t);
	Object.assign(document.createElement("a"), {
		href: n,
		download: e
	}).click(), URL.revokeObjectURL(n);
}
// src/map/savepicture.ts
var fc = (e, t) => $s(e, {
	...t,
	measure: ii()
});
async function pc(e, t, n, r) {
	let i = fc(n, r);
	dc(`${t}.${e}`, e === "svg" ? new Blob([i], { type: "image/svg+xml" }) : await uc(i));
}
// src/map/PrintSheet.svelte
var mc = H("<div class=\"print-sheet\"><div class=\"print-sheet__picture\" aria-hidden=\"true\"></div> <div class=\"map-list\"><!></div> <footer class=\"print-foot\"><p> </p></footer></div>");
function hc(e, t) {
	p(t, !0);
	var r = mc(), i = A(r);
	Ge(i, () => fc(t.view, t.options), !0), K(i);
	var a = T(i, 2), o = A(a);
	Ae(o, () => t.children), K(a);
	var s = T(a, 2), c = A(s), l = v(c);
	K(s), K(r), n((e, t) => B(l, `${e ?? ""} ${t ?? ""}`), [() => X("print.source", {
		date: m(t.view.day),
		made: m(y())
	}), () => X("print.noNames")]), q(e, r), I();
}
// src/map/reasons.ts
function gc(e, t) {
	return Gt(e).map((n) => ({
		name: n,
		text: _c(n, e, t)
	}));
}
function _c(e, t, { focus: n, themes: r, kindWord: i }) {
	switch (e) {
		case "focus": return X("map.reason.focus", {
			who: n ?? X("map.someone"),
			n: t.hops
		});
		case "theme": return X("map.reason.theme", { theme: r.find((e) => e.code === t.theme)?.label ?? "" });
		case "kinds": return X("map.reason.kinds", { kinds: t.kinds.map(i).join(", ") });
		case "lines": return X("map.reason.lines", { lines: t.lines.join(", ") });
		case "age": return X("map.reason.age", { age: X(`map.age.${t.age ?? "fresh"}`) });
		case "net": return X("map.reason.net", { net: X(`net.${t.net}`) });
		case "day": return X("map.reason.day", { date: m(t.day) });
		case "path": return X("map.reason.path");
		case "box": return X("map.reason.box");
		case "all": return X("map.reason.all");
	}
}
// src/map/SaveMenu.svelte
var vc = H("<button type=\"button\"><!> </button>"), yc = H("<button class=\"button button--secondary no-print\" type=\"button\" popovertarget=\"bewaren\"><!> </button> <button class=\"button button--secondary button--icon no-print\" type=\"button\"><!><span class=\"sr\"> </span></button> <div class=\"menu menu--export no-print\" id=\"bewaren\" popover=\"\" role=\"dialog\"><p class=\"small muted\"> </p> <!></div>", 1);
function bc(e, t) {
	p(t, !0);
	let r = i(void 0), a = i(void 0);
	function o(e) {
		if (e.newState !== "open" || !s(r) || !s(a)) return;
		let { bottom: t, right: n } = s(a).getBoundingClientRect(), i = Math.max(16, Math.min(n, document.documentElement.clientWidth - 16) - s(r).offsetWidth);
		s(r).style.translate = `${i}px ${t + 4}px`;
	}
	function l(e) {
		s(r)?.hidePopover(), t.onSave(e);
	}
	var d = yc(), m = u(d), h = A(m);
	W(h, { name: "download" });
	var g = T(h, 1, !0);
	K(m), f(m, (e) => Y(a, e), () => s(a));
	var _ = T(m, 2), y = A(_);
	W(y, { name: "print" });
	var b = T(y), x = v(b, !0);
	K(_);
	var S = T(_, 2), C = A(S), ee = v(C, !0), te = T(C, 2);
	U(te, 16, () => ["svg", "png"], (e) => e, (e, t) => {
		var r = vc(), i = A(r);
		W(i, { name: "download" });
		var a = T(i, 1, !0);
		K(r), n((e) => B(a, e), [() => X(`save.${t}`)]), P("click", r, () => l(t)), q(e, r);
	}), K(S), f(S, (e) => Y(r, e), () => s(r)), n((e, t, n, r, i) => {
		B(g, e), z(_, "title", t), B(x, n), z(S, "aria-label", r), B(ee, i);
	}, [
		() => X("save.title"),
		() => X("print"),
		() => X("print"),
		() => X("save.title"),
		() => X("save.text")
	]), P("click", _, () => window.print()), c("toggle", S, o), q(e, d), I();
}
qe(["click"]);
// src/map/ShareDialog.svelte
function xc(e, t) {
	p(t, !0);
	{
		let n = g(() => X("share.title"));
		et(e, {
			id: "vastzetten",
			get title() {
				return s(n);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, n) => {
				{
					let n = g(() => X("bar.share")), r = g(() => [X("share.text"), X("share.kept")]);
					rt(e, {
						get label() {
							return s(n);
						},
						get sentences() {
							return s(r);
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
	I();
}
// src/map/summary.ts
var Sc = 1, Cc = 3;
function wc(e, t, n) {
	return [Tc(e, t, n), Ec(e)].filter(Boolean).join(" ");
}
function Tc({ nodes: e }, t, n) {
	let r = e.length, i = e.find((e) => e.id === t.focus);
	return i ? X(i.ties > Sc ? "summary.knows" : "summary.few", {
		who: i.label,
		n: i.ties
	}) : t.theme && n ? X("summary.theme", {
		n: r,
		theme: n
	}) : t.all ? X("summary.all", { n: r }) : X("summary.shown", { n: r });
}
function Ec({ groups: e }) {
	let t = e.length;
	return t === 0 ? "" : t > Cc || e.some((e) => !e.label) ? X("summary.groups", { n: t }) : X("summary.groups.named", {
		n: t,
		groups: new Intl.ListFormat(D()).format(e.map((e) => e.label))
	});
}
// src/map/MapPage.svelte
var Dc = H("<div class=\"map-state\"><!></div>"), Oc = H("<button class=\"button button--secondary\" type=\"button\"> </button>"), kc = H("<section class=\"map-canvas\"><div class=\"stage\"><!> <!> <!></div> <!></section>"), Ac = H("<section class=\"map-list\"><!> <!></section>"), jc = H("<!> <!>", 1), Mc = H("<a class=\"button button--primary\"> </a>"), Nc = H("<section class=\"map-canvas\"><!></section>"), Pc = H("<section class=\"map-list\"><!></section>"), Fc = H("<div class=\"map-page\"><!> <!> <div class=\"map-body\"><!> <!></div> <!></div> <!>", 1);
function Ic(t, r) {
	p(r, !0);
	let a = (t) => {
		var n = Je(), r = u(n), i = (t) => {
			{
				let n = g(() => e()?.me.roleLabel);
				ue(t, {
					get failure() {
						return E.failure;
					},
					get roleLabel() {
						return s(n);
					},
					get onRetry() {
						return E.retry;
					}
				});
			}
		};
		G(r, (e) => {
			E.failure && e(i);
		}), q(t, n);
	}, l = (e, t = b) => {
		{
			let n = g(() => Ha(Se("o"))), r = g(() => s(U) !== void 0), i = g(() => s(oe) || ce.current), a = g(() => s(W)?.node.id);
			ao(e, {
				get rows() {
					return s(_e);
				},
				get sort() {
					return s(n);
				},
				onSort: (e) => be({ o: e }),
				get day() {
					return t().day;
				},
				get withSteps() {
					return s(r);
				},
				get complete() {
					return s(i);
				},
				get selected() {
					return s(a);
				},
				kindWord: Te,
				hrefOf: (e) => qe(Ge(e)),
				onSelect: (e) => void $e(e)
			});
		}
	}, d = new me("max-width: 37.5rem"), m = new me("max-width: 47.99rem"), h = g(() => JSON.stringify(It(ye().searchParams))), y = g(() => JSON.parse(s(h))), x = g(() => Se("v") === "kaart" || Se("v") !== "lijst" && !d.current ? "kaart" : "lijst"), S = g(() => Ht(Se("z"))), C = g(() => [!s(S).includes("groups"), !s(S).includes("proposals")]), ee = g(() => R(s(C), 2)), te = g(() => s(ee)[0]), w = g(() => s(ee)[1]), E = Ye(() => s(y).net, (e) => (We(), an(r.area, s(y), e))), D = Ye(() => "", Ke), { move: ne, rearrange: re } = sn(E, () => ({
		area: r.area,
		net: s(y).net
	})), j = i(void 0), M = i(void 0), F = i(0), oe = i(!1), ce = new me("print"), L = i(void 0), le = i([]), he = i({}), V = g(() => E.failure && !E.failure.unreachable ? void 0 : E.value), H = g(() => s(V)?.view), ge = g(() => s(V)?.overview), _e = g(() => s(H) ? Ua(s(H)) : []), U = g(() => s(H)?.nodes.find((e) => e.id === s(V)?.asked.focus)), W = g(() => s(_e).find(({ node: e }) => e.id === (s(M) ?? s(U)?.id))), ve = g(() => s(V) && JSON.stringify({
		...s(V).asked,
		day: void 0
	})), xe = g(() => s(V)?.paths?.paths[s(F)]), Ce = g(() => D.value?.items.map(({ id: e, label: t }) => ({
		code: e,
		label: t
	})) ?? []), Te = (e) => He(Pe(e)), ke = g(() => gc(s(y), {
		focus: s(he)[s(y).focus ?? ""],
		themes: s(Ce),
		kindWord: Te
	})), Ae = g(() => s(H) ? wc(s(H), s(V).asked, s(Ce).find((e) => e.code === s(V).asked.theme)?.label) : s(ge)?.total ? X("summary.overview", { n: s(ge).total }) : ""), Ne = g(() => {
		if (!s(H)) return s(ge)?.total ? {
			shown: 0,
			total: s(ge).total,
			outside: 0,
			tooMany: 0,
			named: !1
		} : void 0;
		let e = s(H).nodes.filter((e) => e.inArea).length;
		return {
			shown: e,
			total: s(H).total,
			outside: s(H).nodes.length - e,
			tooMany: s(H).notShown.tooMany,
			named: !0
		};
	}), Fe = g(() => s(xe) && Is(s(xe))), Ie = g(() => ({
		area: r.areaName,
		focus: s(U)?.id,
		trail: s(Fe),
		groups: s(te),
		proposals: s(w),
		kindWord: Pe
	})), Le = g(() => s(W) && s(w) ? s(H).proposals.flatMap(({ from: e, to: t }) => e === s(W).node.id ? [t] : t === s(W).node.id ? [e] : []).flatMap((e) => s(H).nodes.find((t) => t.id === e) ?? []) : []), Re = g(() => we(ae.arrangeMap) && s(y).day === void 0), ze = g(() => s(ge)?.starts ?? s(H)?.nodes.filter((e) => e.schakel).slice(0, 12) ?? []), Ve = (e) => s(H)?.nodes.find((t) => t.id === e), Ue = (e) => be(Lt(e)), Ge = (e) => ({
		...s(y),
		focus: e,
		path: void 0,
		box: void 0,
		all: void 0
	}), qe = (e) => _(ye(), Lt(e)), J = (e) => Ue(Ge(e)), Qe = () => {
		let e = s(le).at(-2);
		e ? J(e) : s(y).focus && Ue(Kt(s(y), "focus"));
	};
	Ee(() => {
		let e = s(y).focus;
		s(y).path, De(() => {
			Y(le, Nn(s(le), e)), ((e) => {
				var t = R(e, 2);
				Y(M, t[0], !0), Y(F, t[1], !0);
			})([void 0, 0]);
		});
	}), Ee(() => {
		s(U) && Y(he, {
			...De(() => s(he)),
			[s(U).id]: s(U).label
		});
	});
	async function $e(e) {
		Y(M, e, !0), await k(), document.getElementById("wie")?.focus({ preventScroll: !0 });
	}
	function et() {
		s(M) && s(M) !== s(U)?.id ? Y(M, void 0) : s(y).path ? Ue(Kt(s(y), "path")) : Qe();
	}
	async function tt(e) {
		s(H) && await pc(e, `${X("save.file")}-${r.area}`, s(H), s(Ie));
	}
	let nt = (e) => se(() => void Y(oe, e, !0));
	var rt = Fc();
	c("beforeprint", O, () => nt(!0)), c("afterprint", O, () => nt(!1));
	var it = u(rt), at = A(it);
	Da(at, {
		get areaName() {
			return r.areaName;
		},
		get look() {
			return s(x);
		},
		hrefOf: (e) => _(ye(), { v: e }),
		get counts() {
			return s(Ne);
		},
		get reasons() {
			return s(ke);
		},
		get summary() {
			return s(Ae);
		},
		onRemove: (e) => Ue(Kt(s(y), e)),
		onWipe: () => Ue(Ft),
		children: (e, t) => {
			var n = Je(), r = u(n), i = (e) => {
				bc(e, { onSave: (e) => void tt(e) });
			};
			G(r, (e) => {
				s(H)?.nodes.length && e(i);
			}), q(e, n);
		},
		$$slots: { default: !0 }
	});
	var ot = T(at, 2);
	{
		let e = g(() => ca(s(V), s(y).kinds).map((e) => ({
			...e,
			word: Te(e.kind)
		}))), t = g(() => de("line")), n = g(() => s(he)[s(y).focus ?? ""] ?? ""), r = g(() => s(H)?.proposals.length);
		Ia(ot, {
			get asked() {
				return s(y);
			},
			get count() {
				return s(ke).length;
			},
			get kinds() {
				return s(e);
			},
			get themes() {
				return s(Ce);
			},
			get lines() {
				return s(t);
			},
			get focusName() {
				return s(n);
			},
			get groups() {
				return s(te);
			},
			get proposals() {
				return s(w);
			},
			get proposalCount() {
				return s(r);
			},
			onAsk: Ue,
			onShow: (e, t) => be({ z: Ut(s(S), e, t) })
		});
	}
	var st = T(ot, 2), ct = A(st), lt = (e) => {
		var t = Dc(), n = A(t);
		a(n), K(t), q(e, t);
	}, ut = (e) => {
		var t = jc(), i = u(t);
		a(i);
		var o = T(i, 2), c = (e) => {
			var t = jc(), i = u(t);
			gn(i, {
				get arrangement() {
					return s(H).arrangement;
				},
				onLook: (e) => void re("_adopt", X("adopted", { who: e }))
			});
			var a = T(i, 2), o = (e) => {
				var t = Dc(), r = A(t);
				{
					let e = g(() => X("nothing.title")), t = g(() => X("nothing.text"));
					fe(r, {
						icon: "filter",
						get title() {
							return s(e);
						},
						get text() {
							return s(t);
						},
						children: (e, t) => {
							var r = Oc(), i = v(r, !0);
							n((e) => B(i, e), [() => X("wipe")]), P("click", r, () => Ue(Ft)), q(e, r);
						},
						$$slots: { default: !0 }
					});
				}
				K(t), q(e, t);
			}, c = (e) => {
				var t = jc(), i = u(t), a = (e) => {
					var t = kc(), i = A(t), a = A(i);
					{
						let e = g(() => qe(Kt(s(y), "focus"))), t = g(() => s(le).map((e) => ({
							href: qe(Ge(e)),
							label: s(he)[e] ?? X("map.someone")
						})));
						Mn(a, {
							get areaName() {
								return r.areaName;
							},
							get areaHref() {
								return s(e);
							},
							get crumbs() {
								return s(t);
							}
						});
					}
					var o = T(a, 2);
					{
						let e = g(() => s(U)?.id), t = g(() => s(W)?.node.id), n = g(() => s(Re) ? (e) => void ne(e) : void 0);
						f(sa(o, {
							get view() {
								return s(H);
							},
							get question() {
								return s(ve);
							},
							get focus() {
								return s(e);
							},
							get selected() {
								return s(t);
							},
							get trail() {
								return s(Fe);
							},
							get groups() {
								return s(te);
							},
							get proposals() {
								return s(w);
							},
							get kindWord() {
								return Pe;
							},
							onSelect: (e) => Y(M, e, !0),
							onOpen: J,
							onBack: Qe,
							onSteps: (e) => s(y).focus && Ue({
								...s(y),
								hops: e
							}),
							onLeave: et,
							get onMove() {
								return s(n);
							},
							onHelp: () => Y(L, "help")
						}), (e) => Y(j, e, !0), () => s(j));
					}
					var c = T(o, 2);
					{
						let e = g(() => we(ae.arrangeMap)), t = g(() => we(ae.shareMap)), n = g(() => s(Re) ? () => s(j)?.startMove() : void 0);
						pn(c, {
							get arrangement() {
								return s(H).arrangement;
							},
							get mayArrange() {
								return s(e);
							},
							get mayShare() {
								return s(t);
							},
							onFit: () => s(j)?.fit(),
							onIn: () => s(j)?.zoomIn(),
							onOut: () => s(j)?.zoomOut(),
							get onMove() {
								return s(n);
							},
							onUndo: () => void pe(r.area, s(y).net),
							onRedo: () => void Me(r.area, s(y).net),
							onRearrange: () => void re("_rearrange", X("rearranged")),
							onShare: () => Y(L, "share"),
							onHelp: () => Y(L, "help")
						});
					}
					K(i), xa(T(i, 2), {
						get view() {
							return s(H);
						},
						get groups() {
							return s(te);
						},
						get proposals() {
							return s(w);
						},
						get trail() {
							return s(Fe);
						},
						kindWord: Te
					}), K(t), n((e) => z(t, "aria-label", e), [() => X("canvas")]), q(e, t);
				};
				G(i, (e) => {
					s(x) === "kaart" && e(a);
				});
				var o = T(i, 2), c = (e) => {
					hc(e, {
						get view() {
							return s(H);
						},
						get options() {
							return s(Ie);
						},
						children: (e, t) => {
							l(e, () => s(H));
						},
						$$slots: { default: !0 }
					});
				}, d = (e) => {
					var t = Ac(), r = A(t), i = (e) => {
						Ze(e, {});
					};
					G(r, (e) => {
						s(_e).length > 50 && e(i);
					});
					var a = T(r, 2);
					l(a, () => s(H)), K(t), n((e) => z(t, "aria-label", e), [() => X("map.look.lijst")]), q(e, t);
				};
				G(o, (e) => {
					s(oe) || ce.current ? e(c) : s(x) === "lijst" && e(d, 1);
				}), q(e, t);
			};
			G(a, (e) => {
				s(H).nodes.length === 0 ? e(o) : e(c, -1);
			}), q(e, t);
		}, d = (e) => {
			var t = Dc(), i = A(t), a = (e) => {
				{
					let t = g(() => X("noData.title")), i = g(() => X("noData.text"));
					fe(e, {
						icon: "users",
						get title() {
							return s(t);
						},
						get text() {
							return s(i);
						},
						children: (e, t) => {
							var i = Je(), a = u(i), o = (e) => {
								var t = Mc(), i = v(t, !0);
								n((e, n) => {
									z(t, "href", e), B(i, n);
								}, [() => ie("Resident", r.area), () => X("noData.begin")]), q(e, t);
							}, c = g(() => we(ae.createActor));
							G(a, (e) => {
								s(c) && e(o);
							}), q(e, i);
						},
						$$slots: { default: !0 }
					});
				}
			}, o = (e) => {
				{
					let t = g(() => X("none.net")), n = g(() => X("none.net.text"));
					fe(e, {
						icon: "users",
						get title() {
							return s(t);
						},
						get text() {
							return s(n);
						}
					});
				}
			};
			G(i, (e) => {
				s(y).net === "neighbourhood" ? e(a) : e(o, -1);
			}), K(t), q(e, t);
		}, p = (e) => {
			var t = Je(), i = u(t), a = (e) => {
				var t = Nc();
				ws(A(t), {
					get overview() {
						return s(ge);
					},
					onCluster: (e) => Ue({
						...s(y),
						box: e.box
					}),
					onBox: (e) => Ue({
						...s(y),
						box: e
					})
				}), K(t), n((e) => z(t, "aria-label", e), [() => X("canvas")]), q(e, t);
			}, o = (e) => {
				var t = Pc();
				As(A(t), {
					get overview() {
						return s(ge);
					},
					get areaName() {
						return r.areaName;
					},
					onCluster: (e) => Ue({
						...s(y),
						box: e.box
					})
				}), K(t), q(e, t);
			};
			G(i, (e) => {
				s(x) === "kaart" ? e(a) : e(o, -1);
			}), q(e, t);
		};
		G(o, (e) => {
			s(H) ? e(c) : s(ge) && s(ge).total === 0 ? e(d, 1) : s(ge) && e(p, 2);
		}), q(e, t);
	}, dt = (e) => {
		var t = Dc(), n = A(t);
		{
			let e = g(() => X("map.loading"));
			Xe(n, {
				get label() {
					return s(e);
				},
				rows: 6
			});
		}
		K(t), q(e, t);
	};
	G(ct, (e) => {
		E.failure && !s(V) ? e(lt) : s(V) ? e(ut, 1) : E.slow && e(dt, 2);
	});
	var ft = T(ct, 2), pt = (e) => {
		{
			let t = g(() => s(H)?.since ?? s(ge)?.since ?? null);
			wn(e, {
				get since() {
					return s(t);
				},
				get day() {
					return s(y).day;
				},
				onDay: (e) => Ue({
					...s(y),
					day: e
				})
			});
		}
	};
	G(ft, (e) => {
		s(V) && e(pt);
	}), K(st);
	var mt = T(st, 2), ht = (e) => {
		var t = Je(), n = u(t), i = (e) => {
			{
				let t = g(() => Ve(s(V).asked.path[0])), n = g(() => Ve(s(V).asked.path[1]));
				Ws(e, {
					get paths() {
						return s(V).paths;
					},
					get from() {
						return s(t);
					},
					get to() {
						return s(n);
					},
					get chosen() {
						return s(F);
					},
					onChoose: (e) => Y(F, e, !0),
					onSelect: (e) => void $e(e),
					onOther: () => Y(L, "path"),
					onClose: () => Ue(Kt(s(y), "path"))
				});
			}
		}, a = (e) => {
			{
				let t = g(() => Oe(s(W).node.id, r.area)), n = g(() => we(ae.addTie) ? () => Y(L, "add") : void 0), i = g(() => s(M) ? () => Y(M, void 0) : void 0);
				kt(e, {
					get row() {
						return s(W);
					},
					get day() {
						return s(H).day;
					},
					get focus() {
						return s(U);
					},
					get proposed() {
						return s(Le);
					},
					get areaName() {
						return r.areaName;
					},
					get href() {
						return s(t);
					},
					kindWord: Te,
					get tieWord() {
						return je;
					},
					onSelect: (e) => void $e(e),
					onMiddle: () => J(s(W).node.id),
					onPath: () => Y(L, "path"),
					get onAdd() {
						return s(n);
					},
					get onClose() {
						return s(i);
					}
				});
			}
		}, o = (e) => {
			{
				let t = g(() => Math.min(150, s(H)?.total ?? s(ge).total));
				On(e, {
					get starts() {
						return s(ze);
					},
					get most() {
						return s(t);
					},
					get find() {
						return Be;
					},
					hrefOf: (e) => qe(Ge(e)),
					onStart: J,
					onAll: () => Ue({
						...s(y),
						all: !0
					}),
					onPath: () => Y(L, "path")
				});
			}
		};
		G(n, (e) => {
			s(V).paths && !s(M) ? e(i) : s(W) && (s(M) || s(x) === "kaart" || !m.current) ? e(a, 1) : s(W) || e(o, 2);
		}), q(e, t);
	};
	G(mt, (e) => {
		s(V) && (s(H) ? s(H).nodes.length > 0 : s(ge).total > 0) && e(ht);
	}), K(it);
	var gt = T(it, 2), _t = (e) => {
		{
			let t = g(() => s(W)?.node);
			Ms(e, {
				get from() {
					return s(t);
				},
				get find() {
					return Be;
				},
				onPath: (e, t) => {
					Y(L, void 0), Ue({
						...Ft,
						net: s(y).net,
						day: s(y).day,
						path: [e.id, t.id]
					});
				},
				onClose: () => Y(L, void 0)
			});
		}
	}, vt = (e) => {
		jt(e, {
			get actor() {
				return s(W).node;
			},
			onDone: () => Y(L, void 0)
		});
	}, yt = (e) => {
		xc(e, {
			share: () => N(r.area, s(y).net, "_share"),
			onShared: () => {
				Y(L, void 0), E.retry(), o(X("share.done"));
			},
			onClose: () => Y(L, void 0)
		});
	}, bt = (e) => {
		Ba(e, { onClose: () => Y(L, void 0) });
	};
	G(gt, (e) => {
		s(L) === "path" ? e(_t) : s(L) === "add" && s(W) ? e(vt, 1) : s(L) === "share" ? e(yt, 2) : s(L) === "help" && e(bt, 3);
	}), n(() => {
		z(it, "data-look", s(x)), z(it, "aria-busy", E.loading);
	}), q(t, rt), I();
}
qe(["click"]);
export { Ic as default };
