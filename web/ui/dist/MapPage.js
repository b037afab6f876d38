import { $n as e, $t as t, Ar as n, B as r, Bn as i, Br as a, Bt as o, Cr as s, D as c, Dr as l, Dt as u, Er as d, Et as f, Fn as p, Fr as m, Gr as h, Gt as g, Hn as _, Hr as v, Ir as y, It as b, Jn as x, Jt as ee, K as te, Kr as S, Kt as C, L as ne, Lr as w, Mr as T, Nr as E, Or as D, Pr as O, Qt as k, Rn as re, Rr as A, Sr as j, T as ie, Tr as M, U as N, Un as ae, Ur as P, V as F, Vt as I, W as L, Wn as R, Wr as oe, Wt as se, Xn as ce, Y as le, Yn as z, Yt as B, Z as ue, Zn as V, _ as de, _r as fe, _t as pe, a as me, ar as he, br as ge, c as _e, cr as H, dr as ve, er as ye, et as be, fr as U, gn as xe, gr as W, hr as G, ir as Se, jn as Ce, jr as we, kn as Te, kr as Ee, l as De, lr as K, m as Oe, mt as ke, nr as Ae, nt as je, or as Me, p as Ne, pr as Pe, pt as Fe, qr as Ie, qt as Le, rn as Re, rr as ze, s as Be, sr as Ve, st as He, tn as Ue, u as We, ur as Ge, ut as Ke, vr as q, wr as qe, wt as Je, xr as Ye, yr as J, z as Xe, zr as Ze } from "./shell.js";
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
}, Y = Ue({
	...et,
	...ot
}, {
	...$e,
	...at
}), st = 12;
function ct(e, t) {
	let n = N(e, t);
	return n >= 1 ? Y("age.months", { n }) : Y("age.days", { n: F(e, t) });
}
var lt = (e, t) => N(e, t) >= st, ut = {
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
}, dt = J("<svg viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path></path></svg>");
function ft(e, t) {
	P(t, !0);
	let n = i(t, "small", 3, !1);
	var r = dt(), a = O(r);
	D(() => {
		ze(r, 0, Se(["icon", n() && "icon--sm"])), z(a, "d", ut[t.name]);
	}), W(e, r), v();
}
// src/map/MapPanel.svelte
var pt = q("<button class=\"grip\" type=\"button\"></button>"), mt = q("<button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button>"), ht = q("<section aria-labelledby=\"wie\"><!> <div class=\"map-panel__in\"><div class=\"who\"><!> <div><h2 id=\"wie\" tabindex=\"-1\"> </h2><!></div> <!></div> <!></div></section>");
function gt(e, t) {
	P(t, !0);
	let n = i(t, "inPage", 3, !1), r = A(!1);
	var a = ht(), o = T(a), c = (e) => {
		var n = pt();
		D(() => {
			z(n, "aria-expanded", M(r)), z(n, "aria-label", t.grip);
		}), s("click", n, () => w(r, !M(r))), W(e, n);
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
		k(r, { name: "close" });
		var i = m(r), a = O(i, !0);
		h(n), D((e) => G(a, e), [() => Y("panel.close")]), s("click", n, function(...e) {
			t.onClose?.apply(this, e);
		}), W(e, n);
	};
	U(y, (e) => {
		t.onClose && e(b);
	}), h(u);
	var x = m(u, 2);
	Ve(x, () => t.children), h(l), h(a), D(() => {
		ze(a, 1, Se([
			"map-panel",
			"no-print",
			n() && "map-panel--in-page",
			M(r) && "is-open"
		])), G(g, t.heading);
	}), W(e, a), v();
}
j(["click"]);
// src/map/ActorPanel.svelte
var _t = q("<p> </p>"), vt = q("<p> </p><!>", 1), yt = q("<button class=\"button button--primary\" type=\"button\"><!> </button>"), bt = q("<button class=\"button button--secondary\" type=\"button\"><!> </button>"), xt = q("<p class=\"muted\"> </p>"), St = q("<span aria-hidden=\"true\"> </span><span class=\"sr\"> </span>", 1), Ct = q("<span class=\"sr\"> </span>"), wt = q("<span class=\"badge badge--warn\"> </span>"), Tt = q("<li><!> <span><button class=\"ties__who\" type=\"button\"> </button><small> </small></span> <span class=\"when\"><!> <!></span></li>"), Et = q("<p class=\"muted small ties__more\"> </p>"), Dt = q("<li><!><span><button class=\"ties__who\" type=\"button\"> </button><small> </small></span></li>"), Ot = q("<div><h3> </h3> <ul class=\"ties\"></ul></div>"), kt = q("<!> <div class=\"panel-actions\"><!> <!> <div class=\"panel-actions__two\"><a class=\"button button--secondary\"> </a> <button class=\"button button--secondary\" type=\"button\"> </button></div></div> <div><h3> <span class=\"muted small num\"> </span></h3> <!> <ul class=\"ties\"></ul> <!></div> <!> <div class=\"basis\"><p> </p><p> </p></div>", 1);
function At(e, t) {
	P(t, !0);
	let n = a(() => t.row.node), r = a(() => t.focus?.id === M(n).id), i = a(() => [t.kindWord(M(n).kind), ...M(n).schakel ? [Y("panel.schakel")] : []].join(", ")), o = a(() => [
		...M(n).named ? [] : [Y("panel.pseudonym")],
		...M(n).inArea ? [] : [Y("panel.outside", { area: t.areaName })],
		...t.focus && !M(r) && M(n).hops ? [Y("panel.steps", {
			n: M(n).hops,
			who: t.focus.label
		})] : []
	]), c = a(() => M(n).confirmed ? ct(M(n).confirmed, t.day) : "");
	{
		let l = (e) => {
			se(e, {
				get kind() {
					return M(n).kind;
				},
				get ring() {
					return M(n).schakel;
				}
			});
		}, u = (e) => {
			var t = vt(), n = E(t), r = O(n, !0), a = m(n);
			K(a, 16, () => M(o), (e) => e, (e, t) => {
				var n = _t(), r = O(n, !0);
				D(() => G(r, t)), W(e, n);
			}), D(() => G(r, M(i))), W(e, t);
		}, d = a(() => Y("panel.grip", { who: M(n).label }));
		gt(e, {
			get heading() {
				return M(n).label;
			},
			get grip() {
				return M(d);
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
							D((e) => G(r, e), [() => Y("panel.dataOld", { age: M(c) })]), W(e, n);
						},
						$$slots: { default: !0 }
					});
				}, d = a(() => M(n).confirmed && lt(M(n).confirmed, t.day));
				U(l, (e) => {
					M(d) && e(u);
				});
				var f = m(l, 2), p = T(f), g = (e) => {
					var n = yt(), r = T(n);
					k(r, { name: "plus" });
					var i = m(r, 1, !0);
					h(n), D((e) => G(i, e), [() => Y("tie.add")]), s("click", n, function(...e) {
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
					h(n), D((e) => G(i, e), [() => Y("panel.middle")]), s("click", n, function(...e) {
						t.onMiddle?.apply(this, e);
					}), W(e, n);
				};
				U(_, (e) => {
					M(r) || e(v);
				});
				var y = m(_, 2), b = T(y), x = O(b, !0), te = m(b, 2), S = O(te, !0);
				h(y), h(f);
				var C = m(f, 2), ne = T(C), w = T(ne), re = m(w), A = O(re, !0);
				h(ne);
				var j = m(ne, 2), ie = (e) => {
					var t = xt(), n = O(t, !0);
					D((e) => G(n, e), [() => Y("panel.none")]), W(e, t);
				};
				U(j, (e) => {
					M(n).ties === 0 && e(ie);
				});
				var N = m(j, 2);
				K(N, 21, () => t.row.contacts, Ge, (e, n) => {
					let r = () => M(n).node, i = () => M(n).tie;
					var a = Tt(), o = T(a);
					se(o, {
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
						}, [() => ct(i().confirmed, t.day), () => Y("panel.confirmed", { age: ct(i().confirmed, t.day) })]), W(e, n);
					}, v = (e) => {
						var t = Ct(), n = O(t, !0);
						D((e) => G(n, e), [() => Y("panel.unknownAge")]), W(e, t);
					};
					U(g, (e) => {
						i().confirmed ? e(_) : e(v, -1);
					});
					var y = m(g, 2), b = (e) => {
						var t = wt(), n = O(t, !0);
						D((e) => G(n, e), [() => Y("panel.old")]), W(e, t);
					};
					U(y, (e) => {
						i().old && e(b);
					}), h(p), h(a), D((e) => {
						G(u, r().label), G(f, e);
					}, [() => i().kinds.map(t.tieWord).join(", ")]), s("click", l, () => t.onSelect(r().id)), W(e, a);
				}), h(N);
				var ae = m(N, 2), P = (e) => {
					var n = Et(), r = O(n, !0);
					D((e) => G(r, e), [() => Y("panel.notHere", { n: t.row.more })]), W(e, n);
				};
				U(ae, (e) => {
					t.row.more && e(P);
				}), h(C);
				var F = m(C, 2), I = (e) => {
					var n = Ot(), r = T(n), i = O(r, !0), a = m(r, 2);
					K(a, 21, () => t.proposed, (e) => e.id, (e, n) => {
						var r = Dt(), i = T(r);
						se(i, {
							get kind() {
								return M(n).kind;
							},
							get ring() {
								return M(n).schakel;
							}
						});
						var a = m(i), o = T(a), c = O(o, !0), l = m(o), u = O(l, !0);
						h(a), h(r), D((e) => {
							G(c, M(n).label), G(u, e);
						}, [() => Y("panel.proposal")]), s("click", o, () => t.onSelect(M(n).id)), W(e, r);
					}), h(a), h(n), D((e) => G(i, e), [() => Y("panel.proposals")]), W(e, n);
				};
				U(F, (e) => {
					t.proposed.length && e(I);
				});
				var L = m(F, 2), R = T(L), oe = O(R, !0), ce = m(R), le = O(ce, !0);
				h(L), D((e, n, r, i, a, o) => {
					z(b, "href", t.href), G(x, e), G(S, n), G(w, `${r ?? ""} `), G(A, i), G(oe, a), G(le, o);
				}, [
					() => Y("panel.open"),
					() => Y("panel.path"),
					() => Y("panel.contacts"),
					() => Y("panel.known", { n: M(n).ties }),
					() => M(c) ? Y("panel.data", { age: M(c) }) : Y("panel.dataUnknown"),
					() => Y("contacts.maybeMore")
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
j(["click"]);
// src/map/AddContact.svelte
var jt = q("<!> <!>", 1);
function Mt(e, t) {
	P(t, !0);
	let n = () => nt(() => import("./AddTieForm.js").then((e) => e.n), [], import.meta.url);
	{
		let r = a(() => Y("tie.add.title", { who: t.actor.label }));
		tt(e, {
			id: "toevoegen",
			get title() {
				return M(r);
			},
			get onClose() {
				return t.onDone;
			},
			children: (e, r) => {
				var i = jt(), o = E(i);
				Qe(o, {});
				var s = m(o, 2);
				Pe(s, n, null, (e, n) => {
					var r = a(() => {
						var { default: e } = M(n);
						return { AddTieForm: e };
					}), i = a(() => M(r).AddTieForm), o = fe(), s = E(o);
					{
						let e = a(() => ue()?.schema.ties ?? []);
						Me(s, () => M(i), (n, r) => {
							r(n, {
								get actor() {
									return t.actor;
								},
								get ties() {
									return M(e);
								},
								get find() {
									return Be;
								},
								get add() {
									return Re;
								},
								get onCancel() {
									return t.onDone;
								},
								onAdded: (e) => {
									t.onDone(), De(Y("saved.tie"), e.version);
								}
							});
						});
					}
					W(e, o);
				}, (e) => {
					{
						let t = a(() => new p(0, null));
						Le(e, {
							get failure() {
								return M(t);
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
	let t = Number(e.get("n") ?? 1), n = e.get("op"), r = $t(e.get("b"));
	return {
		focus: Xt(e.get("f")),
		hops: [
			1,
			2,
			3
		].includes(t) ? t : 1,
		theme: Xt(e.get("t")),
		kinds: Zt(e.get("s"), Pt),
		lines: Zt(e.get("l"), Ft),
		age: e.get("a") === "fresh" ? "fresh" : e.get("a") === "old" ? "old" : void 0,
		net: Nt.find((t) => t === e.get("net")) ?? "neighbourhood",
		day: n?.length === 10 ? L(n) ?? void 0 : void 0,
		path: Qt(e.get("pad")),
		box: r === Yt ? void 0 : r,
		all: r === Yt || void 0
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
		b: e.box?.join(",") ?? (e.all ? Yt : void 0)
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
}), Vt = {
	groups: "g",
	proposals: "v"
}, Ht = Object.keys(Vt), Ut = (e) => Ht.filter((t) => e?.split(",").includes(Vt[t])), Wt = (e, t, n) => Ht.filter((r) => r === t ? !n : e.includes(r)).map((e) => Vt[e]).join(",") || void 0, Gt = [
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
], Kt = (e) => Gt.filter((t) => {
	let n = e[t];
	return Array.isArray(n) ? n.length > 0 : n !== void 0 && n !== It[t];
}), qt = (e, t) => ({
	...e,
	[t]: It[t],
	...t === "focus" ? { hops: 1 } : {}
});
function Jt(e, t, n) {
	let r = e.length ? e : n, i = n.filter((e) => e === t ? !r.includes(e) : r.includes(e));
	return i.length === n.length ? [] : i;
}
var Yt = "alles";
function Xt(e) {
	return e && /^[\w-]{1,40}$/.test(e) ? e : void 0;
}
function Zt(e, t) {
	let n = e?.split(",") ?? [];
	return t.filter((e) => n.includes(e));
}
function Qt(e) {
	let [t, n, ...r] = e?.split("~").map(Xt) ?? [];
	return t && n && t !== n && r.length === 0 ? [t, n] : void 0;
}
function $t(e) {
	if (e === Yt) return Yt;
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
var en = 150, tn = (e, t, n) => Te("get", "/v1/areas/{code}/map", {
	path: { code: e },
	query: Bt(t),
	signal: n
}), nn = (e, t, { net: n, day: r }, i) => Te("get", "/v1/areas/{code}/map", {
	path: { code: e },
	query: {
		net: n,
		date: r,
		ids: t.slice(0, en).join(",")
	},
	signal: i
}), rn = (e, { net: t, day: n }, r) => Te("get", "/v1/areas/{code}/overview", {
	path: { code: e },
	query: {
		net: t,
		date: n
	},
	signal: r
}), an = (e, t, n, r) => Te("get", "/v1/actors/{id}/paths", {
	path: { id: e },
	query: {
		to: t,
		net: n,
		limit: 5
	},
	signal: r
});
// src/map/answer.ts
async function on(e, t, n) {
	return t.path ? sn(e, t, t.path, n) : zt(t) ? {
		asked: t,
		view: await tn(e, t, n)
	} : {
		asked: t,
		overview: await rn(e, t, n)
	};
}
async function sn(e, t, [n, r], i) {
	let a = await an(n, r, t.net, i), o = a.paths.flatMap((e) => e.steps.map((e) => e.to.id));
	return {
		asked: t,
		paths: a,
		view: await nn(e, [...new Set([
			n,
			...o,
			r
		])], t, i)
	};
}
// src/map/arranging.ts
function cn(e, t) {
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
				let t = await ie(i, a, "_move", n);
				Ne(i, a), e.value?.view && e.set({
					...e.value,
					view: {
						...e.value.view,
						arrangement: t
					}
				});
			} catch {
				e.set(r), c(Y("move.failed"));
			}
		},
		async rearrange(e, n) {
			let { area: r, net: i } = t();
			try {
				await ie(r, i, e), _e(n, r, i);
			} catch {
				c(Y("error.title"));
			}
		}
	};
}
// src/map/ArrangementBar.svelte
var ln = (e, t = S, n = S, r = S, i = S) => {
	var a = un(), o = T(a), c = (e) => {
		ft(e, { get name() {
			return r();
		} });
	}, l = (e) => {
		k(e, { get name() {
			return i();
		} });
	};
	U(o, (e) => {
		r() ? e(c) : i() && e(l, 1);
	});
	var u = m(o), d = O(u, !0);
	h(a), D(() => {
		z(a, "title", t()), G(d, t());
	}), s("click", a, function(...e) {
		n()?.apply(this, e);
	}), W(e, a);
}, un = q("<button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button>"), dn = q("<div class=\"map-tools__arrange\"><!> <!> <!> <button class=\"button\" type=\"button\"><!><span class=\"map-tools__word\"> </span></button></div>"), fn = q("<div><button class=\"button\" type=\"button\"><!><span class=\"map-tools__word\"> </span></button></div>"), pn = q("<div class=\"map-tools no-print\" role=\"group\"><!> <!> <div><!> <!> <!> <!></div></div>");
function mn(e, t) {
	P(t, !0);
	var n = pn(), r = T(n), i = (e) => {
		var n = dn(), r = T(n), i = (e) => {
			{
				let n = a(() => Y("bar.undo"));
				ln(e, () => M(n), () => t.onUndo, () => void 0, () => "undo");
			}
		};
		U(r, (e) => {
			t.arrangement.canUndo && e(i);
		});
		var o = m(r, 2), c = (e) => {
			{
				let n = a(() => Y("bar.redo"));
				ln(e, () => M(n), () => t.onRedo, () => "redo", () => void 0);
			}
		};
		U(o, (e) => {
			t.arrangement.canRedo && e(c);
		});
		var l = m(o, 2), u = (e) => {
			{
				let n = a(() => Y("bar.move"));
				ln(e, () => M(n), () => t.onMove, () => "move", () => void 0);
			}
		};
		U(l, (e) => {
			t.onMove && e(u);
		});
		var d = m(l, 2), f = T(d);
		k(f, { name: "refresh" });
		var p = m(f), g = O(p, !0);
		h(d), h(n), D((e) => G(g, e), [() => Y("bar.rearrange")]), s("click", d, function(...e) {
			t.onRearrange?.apply(this, e);
		}), W(e, n);
	};
	U(r, (e) => {
		t.mayArrange && e(i);
	});
	var o = m(r, 2), c = (e) => {
		var n = fn(), r = T(n), i = T(r);
		ft(i, { name: "pin" });
		var a = m(i), o = O(a, !0);
		h(r), h(n), D((e) => G(o, e), [() => Y("bar.share")]), s("click", r, function(...e) {
			t.onShare?.apply(this, e);
		}), W(e, n);
	};
	U(o, (e) => {
		t.mayShare && t.arrangement.draft && e(c);
	});
	var l = m(o, 2), u = T(l);
	{
		let e = a(() => Y("bar.fit"));
		ln(u, () => M(e), () => t.onFit, () => "fit", () => void 0);
	}
	var d = m(u, 2);
	{
		let e = a(() => Y("bar.in"));
		ln(d, () => M(e), () => t.onIn, () => void 0, () => "plus");
	}
	var f = m(d, 2);
	{
		let e = a(() => Y("bar.out"));
		ln(f, () => M(e), () => t.onOut, () => "minus", () => void 0);
	}
	var p = m(f, 2);
	{
		let e = a(() => Y("bar.help"));
		ln(p, () => M(e), () => t.onHelp, () => void 0, () => "help");
	}
	h(l), h(n), D((e) => z(n, "aria-label", e), [() => Y("bar.label")]), W(e, n), v();
}
j(["click"]);
// src/map/ArrangementNotice.svelte
var hn = q("<div class=\"changed map-changed\"><!><p> </p> <button class=\"button button--secondary button--sm\" type=\"button\"> </button> <button class=\"button button--quiet button--sm\" type=\"button\"> </button></div>"), gn = q("<div class=\"no-print\" role=\"status\"><!></div>");
function _n(e, t) {
	P(t, !0);
	let n = A(""), r = a(() => t.arrangement.shared?.newer && t.arrangement.shared.at !== M(n) ? t.arrangement.shared : void 0);
	var i = gn(), o = T(i), c = (e) => {
		var i = hn(), a = T(i);
		k(a, { name: "refresh" });
		var o = m(a), c = O(o, !0), l = m(o, 2), u = O(l, !0), d = m(l, 2), f = O(d, !0);
		h(i), D((e, t, n) => {
			G(c, e), G(u, t), G(f, n);
		}, [
			() => Y("newer.text", { who: M(r).by }),
			() => Y("newer.look"),
			() => Y("newer.later")
		]), s("click", l, () => t.onLook(M(r).by)), s("click", d, () => w(n, M(r).at, !0)), W(e, i);
	};
	U(o, (e) => {
		M(r) && e(c);
	}), h(i), W(e, i), v();
}
j(["click"]);
// src/map/asof.ts
var vn = (e) => `${e.slice(0, 7)}-01`;
function yn(e, t) {
	let n = e && e < t ? e : t, r = vn(n.length >= 7 ? n : `${n.slice(0, 4)}-01-01`);
	return {
		first: r,
		today: t,
		last: N(r, vn(t)) + 1
	};
}
function bn({ first: e, last: t }, n) {
	if (n >= t) return;
	let [r = 0, i = 1] = e.split("-").map(Number);
	return new Date(Date.UTC(r, i - 1 + Math.max(0, n), 1)).toISOString().slice(0, 10);
}
function xn(e, t) {
	return !t || t >= e.today ? e.last : Math.min(e.last - 1, N(e.first, t));
}
function Sn(e, t) {
	let n = Array.from({ length: e.last }, (t, n) => ({
		year: bn(e, n).slice(0, 4),
		index: n
	})).filter(({ index: t }) => bn(e, t).slice(5, 7) === "01"), r = Math.max(1, Math.ceil(n.length / t));
	return n.filter((e, t) => (n.length - 1 - t) % r == 0);
}
// src/map/AsOf.svelte
var Cn = q("<span> </span>"), wn = q("<div class=\"as-of no-print\"><label for=\"op-schuif\"> <output for=\"op-schuif\"> </output></label> <div class=\"as-of__track\"><input id=\"op-schuif\" type=\"range\" min=\"0\" step=\"1\"/> <div class=\"as-of__years\" aria-hidden=\"true\"></div></div> <div class=\"as-of__steps\"><button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div> <!></div>");
function Tn(e, t) {
	P(t, !0);
	let n = te(), i = a(() => yn(t.since, n)), o = a(() => Sn(M(i), 4)), c = A(void 0), l = a(() => M(c) ?? xn(M(i), t.day)), u = a(() => M(c) === void 0 ? t.day : bn(M(i), M(c))), d = a(() => r(M(u) ?? n)), f = (e) => `${(100 * e / Math.max(1, M(i).last)).toFixed(2)}%`;
	function p(e) {
		w(c, void 0);
		let n = bn(M(i), Math.max(0, e));
		n !== t.day && t.onDay(n);
	}
	let g = () => p(t.day && bn(M(i), M(l)) !== t.day ? M(l) : M(l) - 1), _ = (e) => (t) => t.style.setProperty("inset-inline-start", e), y = (e) => (t) => t.style.setProperty("--at", e);
	var b = wn(), ee = T(b), S = T(ee), C = m(S), ne = O(C, !0);
	h(ee);
	var E = m(ee, 2), k = T(E);
	x(k);
	var re = m(k, 2);
	K(re, 21, () => M(o), ({ year: e, index: t }) => e, (e, t) => {
		let n = () => M(t).year, r = () => M(t).index;
		var i = Cn(), a = O(i, !0);
		he(i, () => _(f(r()))), D(() => G(a, n())), W(e, i);
	}), h(re), h(E), he(E, () => y(f(M(l))));
	var j = m(E, 2), ie = T(j), N = T(ie);
	ft(N, { name: "left" });
	var ae = m(N), F = O(ae, !0);
	h(ie);
	var I = m(ie, 2), L = T(I);
	ft(L, { name: "right" });
	var R = m(L), oe = O(R, !0);
	h(I), h(j);
	var se = m(j, 2);
	{
		let e = a(() => Y("asOf.field"));
		Xe(se, {
			id: "op",
			get label() {
				return M(e);
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
		G(S, `${e ?? ""} `), G(ne, M(d)), z(k, "max", M(i).last), V(k, M(l)), z(k, "aria-valuetext", t), G(F, n), G(oe, r);
	}, [
		() => Y("asOf.label"),
		() => M(u) ? M(d) : Y("asOf.today", { date: M(d) }),
		() => Y("asOf.before"),
		() => Y("asOf.after")
	]), s("input", k, (e) => w(c, Number(e.currentTarget.value), !0)), s("change", k, (e) => p(Number(e.currentTarget.value))), s("click", ie, g), s("click", I, () => p(M(l) + 1)), W(e, b), v();
}
j([
	"input",
	"change",
	"click"
]);
// src/map/BeginPanel.svelte
var En = q("<li><!><span><a> </a></span></li>"), Dn = q("<div><h3> </h3> <ul class=\"ties\"></ul></div>"), On = q("<p class=\"muted\"> </p> <!> <!> <div class=\"panel-actions\"><button class=\"button button--secondary\" type=\"button\"> </button> <button class=\"button button--secondary\" type=\"button\"><!> </button></div>", 1);
function kn(e, t) {
	P(t, !0);
	{
		let n = a(() => Y("begin.title")), r = a(() => Y("panel.gripBegin"));
		gt(e, {
			get heading() {
				return M(n);
			},
			get grip() {
				return M(r);
			},
			inPage: !0,
			children: (e, n) => {
				var r = On(), i = E(r), o = O(i, !0), c = m(i, 2);
				{
					let e = a(() => Y("begin.who"));
					rt(c, {
						id: "begin",
						get label() {
							return M(e);
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
					var n = Dn(), r = T(n), i = O(r, !0), a = m(r, 2);
					K(a, 21, () => t.starts, (e) => e.id, (e, n) => {
						var r = En(), i = T(r);
						se(i, {
							get kind() {
								return M(n).kind;
							},
							ring: !0
						});
						var a = m(i), o = T(a), s = O(o, !0);
						h(a), h(r), D((e) => {
							z(o, "href", e), G(s, M(n).label);
						}, [() => t.hrefOf(M(n).id)]), W(e, r);
					}), h(a), h(n), D((e) => G(i, e), [() => Y("begin.starts")]), W(e, n);
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
					() => Y("begin.text"),
					() => Y("begin.all", { n: t.most }),
					() => Y("begin.path")
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
j(["click"]);
// src/map/Crumbs.svelte
var An = q("<li aria-current=\"location\"> </li>"), jn = q("<li><a> </a></li>"), Mn = q("<nav class=\"crumbs no-print\"><ol><li><a> </a></li> <!></ol></nav>");
function Nn(e, t) {
	P(t, !0);
	var n = fe(), r = E(n), i = (e) => {
		var n = Mn(), r = T(n), i = T(r), a = T(i), o = O(a, !0);
		h(i);
		var s = m(i, 2);
		K(s, 19, () => t.crumbs, ({ href: e, label: t }) => e, (e, n, r) => {
			let i = () => M(n).href, a = () => M(n).label;
			var o = fe(), s = E(o), c = (e) => {
				var t = An(), n = O(t, !0);
				D(() => G(n, a())), W(e, t);
			}, l = (e) => {
				var t = jn(), n = T(t), r = O(n, !0);
				h(t), D(() => {
					z(n, "href", i()), G(r, a());
				}), W(e, t);
			};
			U(s, (e) => {
				M(r) === t.crumbs.length - 1 ? e(c) : e(l, -1);
			}), W(e, o);
		}), h(r), h(n), D((e) => {
			z(n, "aria-label", e), z(a, "href", t.areaHref), G(o, t.areaName);
		}, [() => Y("crumbs")]), W(e, n);
	};
	U(r, (e) => {
		t.crumbs.length && e(i);
	}), W(e, n), v();
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
var Yn = (e, t, n) => Kn(e, (n.width - t.width) / 2, (n.height - t.height) / 2), X = Ue({
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
}), Xn = 140, Zn = class {
	moved;
	content;
	insets;
	least;
	centre;
	#e = A(1);
	get scale() {
		return M(this.#e);
	}
	set scale(e) {
		w(this.#e, e, !0);
	}
	#t = A({
		left: 0,
		top: 0,
		right: 0,
		bottom: 0
	});
	get sight() {
		return M(this.#t);
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
		n.delete(e.pointerId) && (n.size > 0 || (i === "drag" && t.drop(), i === "still" && e.type === "pointerup" && r && f(r, e.timeStamp), [r, i] = [null, "still"]));
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
		let { x: e, y: o } = t.get(a.id) ?? a, s = C(a.kind), c = Pr(a.ties, n), l = s === "activiteit" ? c * 1.25 : s === "organisatie" ? c * 1.1 : c, u = a.schakel ? l + Ar * Math.max(.5, r) : null;
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
		let o = C(e.kinds[e.kind[a]]), s = r.get(o) ?? [];
		s.push(g(o, i * t, e.y[a] * t, n)), r.set(o, s);
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
var Jr = J("<marker viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"11\" markerHeight=\"11\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 1L10 5L0 9Z\"></path></marker>"), Yr = J("<path class=\"hull\"></path>"), Xr = J("<path class=\"dot\"></path>"), Zr = J("<path class=\"trail\"></path>"), Qr = J("<path></path>"), $r = J("<path class=\"e e--proposal\"></path>"), ei = J("<circle></circle>"), ti = J("<g><!><path></path></g>"), ni = J("<text dy=\".35em\"> </text>"), ri = J("<svg aria-hidden=\"true\" focusable=\"false\"><defs></defs><!><path class=\"e e--context\"></path><!><!><!><!><!><!></svg>");
function ii(e, t) {
	let n = ge();
	P(t, !0);
	let r = a(() => Gr(t.dots, t.scale)), i = a(() => Kr(t.dots, t.scale));
	var o = ri(), s = T(o);
	K(s, 20, () => ["", "arrow--strong"], (e) => e, (e, t) => {
		var r = Jr(), i = O(r);
		D(() => {
			z(r, "id", `${n}${t ?? ""}`), ze(i, 0, Se(["arrow", t]));
		}), W(e, r);
	}), h(s);
	var c = m(s);
	K(c, 17, () => t.groups, ({ key: e, outline: t }) => e, (e, n) => {
		let r = () => M(n).outline;
		var i = fe(), a = E(i), o = (e) => {
			var n = Yr();
			D((e) => z(n, "d", e), [() => xr(r(), t.scale)]), W(e, n);
		};
		U(a, (e) => {
			r() && e(o);
		}), W(e, i);
	});
	var l = m(c), u = m(l);
	K(u, 17, () => M(r), ({ sort: e, d: t }) => e, (e, t) => {
		let n = () => M(t).d;
		var r = Xr();
		D(() => z(r, "d", n())), W(e, r);
	});
	var d = m(u), f = (e) => {
		var n = Zr();
		D((e) => z(n, "d", e), [() => Wr(t.trail, t.spots)]), W(e, n);
	};
	U(d, (e) => {
		t.trail.length > 1 && e(f);
	});
	var p = m(d);
	K(p, 17, () => t.lines, ({ key: e, d: t, tie: n, strong: r }) => e, (e, t) => {
		let r = () => M(t).d, i = () => M(t).tie, a = () => M(t).strong;
		var o = Qr();
		D(() => {
			ze(o, 0, Se([
				"e",
				`e--w${i().width}`,
				i().formal && "e--formal",
				a() && "e--strong",
				i().old && "e--old"
			])), z(o, "d", r()), z(o, "marker-end", i().directed ? `url(#${n}${a() && !i().old ? "arrow--strong" : ""})` : void 0);
		}), W(e, o);
	});
	var _ = m(p);
	K(_, 17, () => t.curves, ({ key: e, d: t }) => e, (e, t) => {
		let n = () => M(t).d;
		var r = $r();
		D(() => z(r, "d", n())), W(e, r);
	});
	var y = m(_);
	K(y, 17, () => t.spots.values(), ({ node: { id: e }, sort: t, x: n, y: r, r: i, ring: a }) => e, (e, t) => {
		let n = () => M(t).node.id, r = () => M(t).sort, i = () => M(t).x, a = () => M(t).y, o = () => M(t).r, s = () => M(t).ring;
		var c = ti(), l = T(c), u = (e) => {
			var t = ei();
			D((e) => {
				ze(t, 0, `ring k--${r() ?? ""}`), z(t, "r", e);
			}, [() => s().toFixed(1)]), W(e, t);
		};
		U(l, (e) => {
			s() && e(u);
		});
		var d = m(l);
		h(c), D((e, t, i) => {
			z(c, "data-id", n()), z(c, "transform", `translate(${e ?? ""} ${t ?? ""})`), ze(d, 0, `n k--${r() ?? ""}`), z(d, "d", i);
		}, [
			() => i().toFixed(1),
			() => a().toFixed(1),
			() => g(r(), 0, 0, o())
		]), W(e, c);
	});
	var b = m(y);
	K(b, 17, () => t.labels, ({ id: e, text: t, sort: n, x: r, y: i, inGroup: a }) => e, (e, t) => {
		let n = () => M(t).text, r = () => M(t).sort, i = () => M(t).x, a = () => M(t).y, o = () => M(t).inGroup;
		var s = ni(), c = O(s, !0);
		D((e, t) => {
			ze(s, 0, Se([
				"t",
				`t--${r()}`,
				o() && "t--in-group"
			])), z(s, "x", e), z(s, "y", t), G(c, n());
		}, [() => i().toFixed(1), () => a().toFixed(1)]), W(e, s);
	}), h(o), D((e) => {
		ze(o, 0, e), z(l, "d", M(i));
	}, [() => Se(["net map", Vr(t.lines) && "map--thin"])]), W(e, o), v();
}
// src/map/measure.ts
function ai() {
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
var oi = 6, si = 64, ci = (e, t) => e.left < t.right && e.right > t.left && e.top < t.bottom && e.bottom > t.top, li = class {
	#e = new Map();
	add(e) {
		for (let t of this.#t(e)) {
			let n = this.#e.get(t);
			n ? n.push(e) : this.#e.set(t, [e]);
		}
	}
	hits(e) {
		for (let t of this.#t(e)) if (this.#e.get(t)?.some((t) => ci(e, t))) return !0;
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
		for (let t = Math.floor(e.left / si); t <= Math.floor(e.right / si); t++) for (let n = Math.floor(e.top / si); n <= Math.floor(e.bottom / si); n++) yield `${t},${n}`;
	}
}, ui = (e, { width: t, height: n }) => ({
	left: e.x - t / 2,
	right: e.x + t / 2,
	top: e.y - n / 2,
	bottom: e.y + n / 2
}), di = (e, t) => t.x >= e.left && t.x <= e.right && t.y >= e.top && t.y <= e.bottom;
function fi(e, { width: t, height: n }, r) {
	let i = (e, t, n, r) => r - n < 2 * t ? e : Math.min(r - t, Math.max(n + t, e));
	return {
		x: i(e.x, t / 2, r.left + oi, r.right - oi),
		y: i(e.y, n / 2, r.top + oi, r.bottom - oi)
	};
}
function pi(e, { kept: t, shapes: n }, r) {
	let i = new li(), a = new li();
	for (let e of t) i.add(e);
	for (let e of n) a.add(e);
	let o = new Map();
	for (let t of [...e].sort((e, t) => t.importance - e.importance || (e.id < t.id ? -1 : 1))) {
		let e = di(r, t.anchor), n = t.places.map((n) => {
			let i = e ? fi(n, t, r) : n;
			return {
				centre: i,
				box: ui(i, {
					width: t.width + 8,
					height: t.height
				})
			};
		}).filter(({ box: e }) => !i.hits(e)), s = n.find(({ box: e }) => !a.hits(e)) ?? mi(n, a, (t.insists ?? 0) * t.width * t.height);
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
var hi = 26, gi = 45, _i = 12, vi = {
	name: 18,
	outside: 18,
	proposal: 17,
	group: 18,
	age: 17
}, yi = (e) => e.length > hi ? `${e.slice(0, 25).trimEnd()}…` : e;
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
	let o = [...e.values()].sort((e, t) => t.node.ties - e.node.ties).slice(0, _i), s = new Set([...r, ...o.map(({ node: e }) => e.id)]), c = Ci(t);
	return [...e.values()].flatMap((e) => {
		let { node: t } = e;
		if (t.id === a) return [];
		let o = xi(yi(t.label), t.inArea ? "name" : "outside", n), l = (r.has(t.id) ? 600 : i.has(t.id) ? 300 : 0) + (t.schakel ? 30 : 0) + Math.min(200, t.ties);
		return [{
			...o,
			id: t.id,
			places: wi(e, o, c.get(t.id)),
			anchor: e,
			importance: l,
			insists: s.has(t.id) ? .2 : 0
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
		let o = xi(yi(i.label), "group", r), s = i.members.flatMap((e) => t.get(e) ?? []), c = a?.map((e) => ({
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
	#e = A(new Map());
	get at() {
		return M(this.#e);
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
	let n = N(e, t);
	return n < 24 ? X("drawing.months", { n }) : X("drawing.years", { n: Math.floor(n / 12) });
}
var na = (e, t, n) => ({
	proposal: X("drawing.proposal"),
	ageOf: (t) => ta(t.tie.confirmed, e),
	widthOf: (e, r) => t(e, $i[r].size * n, $i[r].weight) + ea,
	enlarged: n
}), ra = q("<button type=\"button\"><span class=\"sr\"> </span></button>"), ia = q("<small> </small>"), aa = q("<div class=\"plate\" aria-hidden=\"true\"><b> </b><!></div>"), oa = q("<div class=\"move-note\" data-no-gesture=\"\"><p> </p> <button class=\"button button--secondary button--sm\" type=\"button\"> </button></div>"), sa = q("<div role=\"application\"><div class=\"drawing__plane\"><!> <!> <!></div> <!> <p class=\"sr\"> </p> <p class=\"sr\" role=\"status\"> </p></div>");
function ca(e, t) {
	let r = ge();
	P(t, !0);
	let o = i(t, "trail", 19, () => []), c = i(t, "insets", 19, () => ({
		left: 56,
		top: 64,
		right: 56,
		bottom: 88
	})), u = {
		pan: 80,
		move: 12
	}, d = Math.max(1, parseFloat(getComputedStyle(document.documentElement).fontSize) / 16), f = ai(), p = matchMedia("(prefers-reduced-motion: reduce)"), g = A(void 0), _ = A(void 0), y = A(void 0), b = A(!1), x = A(!1), ee = A(""), te = A(!1), S = null, C = new Qi(), ne = new Ri(), k = new Zn(({ x: e, y: t }) => M(_) && (M(_).style.transform = `translate(${e}px, ${t}px)`), () => Hn(C.at.size > 0 ? C.at.values() : t.view.others.x.map((e, n) => ({
		x: e,
		y: t.view.others.y[n]
	}))), l(() => c()), void 0, () => t.focus ? C.at.get(t.focus) ?? null : null);
	re(() => {
		k.stop(), C.stop();
	});
	let j = a(() => new Map(t.view.nodes.map((e) => [e.id, e]))), ie = a(() => Ni(M(j).keys(), t.view.ties)), N = A(void 0), F = a(() => t.focus && M(j).has(t.focus) ? t.focus : t.view.nodes[0]?.id), I = a(() => M(N) && M(j).has(M(N)) ? M(N) : t.selected && M(j).has(t.selected) ? t.selected : M(F)), L = a(() => Ir(t.view.nodes, C.at, k.scale)), R = a(() => new Set([t.focus, t.selected].filter((e) => e !== void 0))), oe = a(() => zr(t.view.ties, M(L), M(R))), se = a(() => t.proposals ? Hr(t.view.proposals, M(L)) : []), ce = A({
		at: new Map(),
		list: []
	}), le = a(() => M(ce).at === C.at ? M(ce).list : []), B = a(() => M(I) === void 0 ? void 0 : M(L).get(M(I))), ue = a(() => M(I) !== void 0 && (M(b) || M(x) || M(I) === t.selected || t.selected === void 0 && M(I) === t.focus)), V = a(() => M(B)?.node.schakel ? X("drawing.schakel") : null), de = a(() => M(B) && M(ue) ? Yi(M(B), M(V), f, d, k.sight) : null), pe = a(() => ({
		first: new Set([...M(R), ...o()]),
		next: new Set([...M(R)].flatMap((e) => M(ie).get(e) ?? [])),
		without: M(de) ? M(I) : null
	})), me = a(() => M(g) ? Ui(M(g), k.sight) : []), _e = a(() => bi({
		spots: M(L),
		lines: M(oe),
		curves: M(se),
		groups: M(le),
		scale: k.scale
	}, na(t.view.day, f, d), M(pe), k.sight, [...M(me), ...M(B) && M(de) ? [M(de), Ji(M(B))] : []])), H = a(() => M(B) ? Hi(M(B).node, {
		kindWord: t.kindWord,
		proposals: t.proposals ? t.view.proposals : [],
		contacts: M(ie),
		cameFrom: ne.cameFrom(M(B).node.id),
		at: C.at
	}) : "");
	Ee(() => {
		let { nodes: e } = t.view;
		l(() => C.follow(e, p.matches || S !== null));
	});
	let ye;
	Ee(() => {
		let e = t.question ?? `${t.view.area} ${t.view.net} ${t.focus ?? ""}`;
		e !== ye && (ye = e, l(() => {
			w(N, void 0), ne.begin(), k.open();
		}));
	}), Ee(() => {
		if (t.selected === void 0) return;
		let e = t.selected;
		l(() => {
			e !== M(N) && ne.begin(), w(N, e, !0);
		});
	}), Ee(() => {
		let e = M(g), t = new ResizeObserver(() => k.resized({
			width: e.clientWidth,
			height: e.clientHeight
		}));
		return t.observe(e), () => t.disconnect();
	});
	let be = () => void w(ce, {
		at: C.at,
		list: br(t.groups ? t.view.groups : [], M(L), k.scale)
	});
	Ee(() => {
		t.groups, t.view.groups, k.sight, C.at;
		let e = setTimeout(be, 60);
		return () => clearTimeout(e);
	});
	function xe() {
		k.fit();
	}
	function Ce() {
		k.zoom(Rn);
	}
	function we() {
		k.zoom(1 / Rn);
	}
	function Te() {
		M(I) !== void 0 && K(M(I)) && (w(x, !0), M(y)?.focus({ preventScroll: !0 }));
	}
	function De() {
		w(x, !1), M(y)?.focus({ preventScroll: !0 });
	}
	let K = (e) => t.onMove !== void 0 && M(j).get(e)?.inArea === !0, Oe = ({ x: e, y: t }) => qr(M(L), {
		x: e - k.camera.x,
		y: t - k.camera.y
	}, 22);
	function ke(e) {
		w(N, e, !0);
		let t = C.at.get(e);
		t && k.reveal(t);
	}
	function je(e, { x: n, y: r }) {
		let i = {
			x: Math.round(n),
			y: Math.round(r)
		};
		C.put(e, i), t.onMove?.([{
			id: e,
			...i
		}]), w(ee, X("drawing.put", { name: M(j).get(e)?.label ?? "" }), !0);
	}
	let Me = {
		takes: (e, t) => {
			let n = Oe(e), r = n && C.at.get(n);
			if (!n || !r || !K(n) || t && n !== M(I)) return !1;
			let i = k.toUnits(e);
			return S = {
				id: n,
				dx: r.x - i.x,
				dy: r.y - i.y
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
			S && e && je(S.id, e), S = null;
		},
		pan: (e, t) => k.pan(e, t),
		zoom: (e, t) => k.zoom(e, t),
		tap: (e, n) => {
			if (S = null, M(x) && M(I) !== void 0 && K(M(I))) return je(M(I), k.toUnits(e));
			let r = Oe(e);
			r !== void 0 && (ne.begin(), w(N, r, !0), Ze(), M(y)?.focus({ preventScroll: !0 }), n ? t.onOpen(r) : t.onSelect(r));
		},
		hover: (e) => w(te, Oe(e) !== void 0),
		wheels: () => M(b) || document.documentElement.scrollHeight <= document.documentElement.clientHeight + 1
	};
	Ee(() => nr(M(g), Me));
	let Ne = {
		walk: (e) => {
			let t = M(I) && ne.step({
				at: C.at,
				contacts: M(ie)
			}, M(I), e);
			t && ke(t);
		},
		pan: ({ x: e, y: t }) => k.pan(-e * u.pan, -t * u.pan),
		move: ({ x: e, y: t }) => {
			let n = M(I) && C.at.get(M(I));
			M(I) && n && K(M(I)) && (je(M(I), {
				x: n.x + e * u.move,
				y: n.y + t * u.move
			}), k.reveal(C.at.get(M(I))));
		},
		moving: () => M(x),
		open: () => M(x) ? De() : M(I) && t.onOpen(M(I)),
		choose: () => M(I) && t.onSelect(M(I)),
		back: () => t.onBack(),
		leave: () => M(x) ? De() : t.onLeave(),
		home: () => {
			ne.begin(), M(F) && ke(M(F));
		},
		steps: (e) => t.onSteps(e),
		zoomIn: Ce,
		zoomOut: we,
		fit: xe,
		help: () => t.onHelp()
	};
	function Pe(e) {
		e.target === M(y) && Tr(e, Ne) && (e.preventDefault(), e.stopPropagation());
	}
	let Fe = !1;
	n(() => {
		M(I), Fe = l(() => M(b));
	});
	function Ie(e) {
		w(y, e, !0), Fe && e.focus({ preventScroll: !0 });
	}
	var Le = {
		fit: xe,
		zoomIn: Ce,
		zoomOut: we,
		startMove: Te
	}, Re = sa(), Be = T(Re), Ve = T(Be);
	ii(Ve, {
		get scale() {
			return k.scale;
		},
		get spots() {
			return M(L);
		},
		get lines() {
			return M(oe);
		},
		get curves() {
			return M(se);
		},
		get groups() {
			return M(le);
		},
		get labels() {
			return M(_e);
		},
		get trail() {
			return o();
		},
		get dots() {
			return t.view.others;
		}
	});
	var He = m(Ve, 2), Ue = (e) => {
		var n = fe(), i = E(n);
		ve(i, () => M(B).node.id, (e) => {
			var n = ra();
			let i;
			var a = T(n), o = O(a, !0);
			h(n), he(n, () => Ie), D((e) => {
				ze(n, 1, Se(["node-button", M(ue) && "node-button--marked"])), z(n, "aria-describedby", `${r}-help`), i = Ae(n, "", i, {
					left: `${M(B).x ?? ""}px`,
					top: `${M(B).y ?? ""}px`,
					"--node": e
				}), G(o, M(H));
			}, [() => `${2 * qi(M(B))}px`]), s("click", n, ({ detail: e }) => e === 0 && t.onSelect(M(B).node.id)), W(e, n);
		}), W(e, n);
	};
	U(He, (e) => {
		M(B) && e(Ue);
	});
	var We = m(He, 2), Ge = (e) => {
		var t = aa();
		let n;
		var r = T(t), i = O(r, !0), a = m(r), o = (e) => {
			var t = ia(), n = O(t, !0);
			D(() => G(n, M(V))), W(e, t);
		};
		U(a, (e) => {
			M(V) && e(o);
		}), h(t), D(() => {
			n = Ae(t, "", n, {
				left: `${M(de).left ?? ""}px`,
				top: `${M(de).top ?? ""}px`,
				width: `${M(de).right - M(de).left}px`,
				height: `${M(de).bottom - M(de).top}px`
			}), G(i, M(B).node.label);
		}), W(e, t);
	};
	U(We, (e) => {
		M(B) && M(de) && e(Ge);
	}), h(Be), ae(Be, (e) => w(_, e), () => M(_));
	var Ke = m(Be, 2), q = (e) => {
		var t = oa(), n = T(t), r = O(n, !0), i = m(n, 2), a = O(i, !0);
		h(t), D((e, t) => {
			G(r, e), G(a, t);
		}, [() => X("drawing.moving", { name: M(B).node.label }), () => X("drawing.ready")]), s("click", i, De), W(e, t);
	};
	U(Ke, (e) => {
		M(x) && M(B) && e(q);
	});
	var qe = m(Ke, 2), Je = O(qe, !0), Ye = m(qe, 2), J = O(Ye, !0);
	return h(Re), ae(Re, (e) => w(g, e), () => M(g)), D((e, t) => {
		ze(Re, 1, Se([
			"drawing",
			M(te) && "drawing--hot",
			M(x) && "drawing--moving"
		])), z(Re, "aria-label", e), z(qe, "id", `${r}-help`), G(Je, t), G(J, M(ee));
	}, [() => X("drawing.label"), () => X("drawing.help")]), s("keydown", Re, Pe), s("focusin", Re, () => w(b, !0)), s("focusout", Re, ({ relatedTarget: e }) => w(b, M(g).contains(e), !0)), W(e, Re), v(Le);
}
j([
	"keydown",
	"focusin",
	"focusout",
	"click"
]);
// src/map/kindcounts.ts
function la(e, t) {
	let n = e?.view?.others ?? e?.overview?.dots, r = n ? [...new Set(n.kind)].map((e) => n.kinds[e]) : [], i = e?.view ? e.view.nodes.map((e) => e.kind) : n?.kind.map((e) => n.kinds[e]) ?? [], a = new Map();
	for (let e of i) a.set(e, (a.get(e) ?? 0) + 1);
	return Pt.filter((e) => a.has(e) || r.includes(e) || t.includes(e)).map((e) => ({
		kind: e,
		n: a.get(e) ?? 0
	}));
}
// src/map/legend.ts
var ua = [
	"bewoner",
	"professional",
	"organisatie",
	"activiteit"
], da = [
	1,
	4,
	10
], fa = da.map((e) => kr(e) * .33);
function pa(e, { groups: n, proposals: r, trail: i = [] }, a) {
	let o = [...new Set(e.nodes.map(({ kind: e }) => e))], s = ua.flatMap((e) => {
		let n = o.filter((t) => C(t) === e).map(a);
		return n.length > 0 ? [{
			mark: e,
			text: t(n.join(", "))
		}] : [];
	}), c = e.ties.some(({ formal: e, directed: t }) => !e && !t), l = [
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
			c,
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
			r && e.proposals.length > 0,
			X("legend.proposal")
		],
		[
			"trail",
			i.length > 1,
			X("legend.trail")
		],
		[
			"group",
			n && e.groups.length > 0,
			X("legend.group")
		],
		[
			"size",
			e.nodes.length > 0,
			X("legend.size", { sizes: da.join(", ") })
		]
	];
	return [...s, ...l.flatMap(([e, t, n]) => t ? [{
		mark: e,
		text: n
	}] : [])];
}
// src/map/Legend.svelte
var ma = J("<svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><circle class=\"mark-dot\" cx=\"10\" cy=\"10\" r=\"5\"></circle></svg>"), ha = J("<circle class=\"mark-size\" cy=\"10\"></circle>"), ga = J("<svg class=\"swatch swatch--size\" viewBox=\"0 0 42 20\" aria-hidden=\"true\" focusable=\"false\"></svg>"), _a = J("<svg class=\"swatch swatch--line\" viewBox=\"0 0 34 20\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"mark-group\" x=\"2\" y=\"3\" width=\"30\" height=\"14\" rx=\"7\"></rect></svg>"), va = J("<path class=\"mark-head\" d=\"M24 5.500 34 10l-10 4.500z\"></path>"), ya = J("<svg class=\"swatch swatch--line\" viewBox=\"0 0 34 20\" aria-hidden=\"true\" focusable=\"false\"><path></path><!></svg>"), ba = q("<li><!> </li>"), xa = q("<ul class=\"legend\"></ul>");
function Sa(e, t) {
	P(t, !0);
	let n = i(t, "trail", 19, () => []), r = {
		bewoner: "Resident",
		schakel: "Resident",
		professional: "Professional",
		organisatie: "Organisation",
		activiteit: "Facility"
	}, o = a(() => pa(t.view, {
		groups: t.groups,
		proposals: t.proposals,
		trail: n()
	}, t.kindWord)), s = [
		4,
		16,
		33
	];
	var c = xa();
	K(c, 21, () => M(o), ({ mark: e, text: t }) => e, (e, t) => {
		let n = () => M(t).mark, i = () => M(t).text;
		var o = ba(), c = T(o), l = (e) => {
			{
				let t = a(() => n() === "schakel");
				se(e, {
					get kind() {
						return r[n()];
					},
					get ring() {
						return M(t);
					}
				});
			}
		}, u = (e) => {
			var t = ma();
			W(e, t);
		}, d = (e) => {
			var t = ga();
			K(t, 22, () => fa, (e) => e, (e, t, n) => {
				var r = ha();
				D(() => {
					z(r, "cx", s[M(n)]), z(r, "r", t);
				}), W(e, r);
			}), h(t), W(e, t);
		}, f = (e) => {
			var t = _a();
			W(e, t);
		}, p = (e) => {
			var t = ya(), r = T(t), i = m(r), a = (e) => {
				var t = va();
				W(e, t);
			};
			U(i, (e) => {
				n() === "referral" && e(a);
			}), h(t), D(() => {
				ze(r, 0, `mark-line mark-line--${n() ?? ""}`), z(r, "d", `M1 10H${n() === "referral" ? 26 : 33}`);
			}), W(e, t);
		};
		U(c, (e) => {
			r[n()] ? e(l) : n() === "dots" ? e(u, 1) : n() === "size" ? e(d, 2) : n() === "group" ? e(f, 3) : e(p, -1);
		});
		var g = m(c);
		h(o), D(() => G(g, ` ${i() ?? ""}`)), W(e, o);
	}), h(c), D((e) => z(c, "aria-label", e), [() => X("legend.title")]), W(e, c), v();
}
// src/map/MapBar.svelte
var Ca = q("<a><!> </a>"), wa = q("<strong class=\"num\"> </strong> <!>", 1), Ta = q("<span class=\"chip\"><span class=\"chip__text\"> </span> <button type=\"button\" class=\"no-print\"><!></button></span>"), Ea = q("<button class=\"button button--quiet button--sm no-print\" type=\"button\"> </button>"), Da = q("<div class=\"map-bar\"><h1> </h1> <div class=\"map-bar__looks no-print\"><div class=\"segmented\" role=\"group\"></div><!></div> <div class=\"shown\" role=\"group\"><p id=\"getoond\" tabindex=\"-1\" role=\"status\"><!></p> <!> <!></div> <p class=\"map-summary\"> <!></p></div>");
function Oa(e, t) {
	P(t, !0);
	function n(e) {
		document.getElementById("getoond")?.focus({ preventScroll: !0 }), e();
	}
	var r = Da(), i = T(r), a = O(i, !0), o = m(i, 2), c = T(o);
	K(c, 20, () => ["kaart", "lijst"], (e) => e, (e, n) => {
		var r = Ca(), i = T(r), a = (e) => {
			k(e, {
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
			z(r, "href", e), z(r, "aria-current", n === t.look ? "true" : void 0), G(s, i);
		}, [() => t.hrefOf(n), () => Y(`map.look.${n}`)]), W(e, r);
	}), h(c);
	var l = m(c);
	Ve(l, () => t.children ?? S), h(o);
	var u = m(o, 2), d = T(u), f = T(d), p = (e) => {
		var n = wa(), r = E(n), i = O(r, !0), a = m(r), o = m(a), s = (e) => {
			var n = Ye();
			D((e) => G(n, ` ${e ?? ""}`), [() => Y("map.outside", { n: t.counts.outside })]), W(e, n);
		};
		U(o, (e) => {
			t.counts.outside && e(s);
		}), D((e, t) => {
			G(i, e), G(a, ` ${t ?? ""}`);
		}, [() => Y("map.shown", {
			shown: t.counts.shown,
			total: t.counts.total
		}), () => Y(t.counts.named ? "map.shown.word" : "map.shown.none")]), W(e, n);
	};
	U(f, (e) => {
		t.counts && e(p);
	}), h(d);
	var g = m(d, 2);
	K(g, 17, () => t.reasons, ({ name: e, text: t }) => e, (e, r) => {
		let i = () => M(r).name, a = () => M(r).text;
		var o = Ta(), c = T(o), l = O(c, !0), u = m(c, 2), d = T(u);
		k(d, {
			name: "close",
			small: !0
		}), h(u), h(o), D((e) => {
			G(l, a()), z(u, "aria-label", e);
		}, [() => Y("map.remove", { reason: a() })]), s("click", u, () => n(() => t.onRemove(i()))), W(e, o);
	});
	var _ = m(g, 2), y = (e) => {
		var r = Ea(), i = O(r, !0);
		D((e) => G(i, e), [() => Y("wipe")]), s("click", r, () => n(t.onWipe)), W(e, r);
	};
	U(_, (e) => {
		t.reasons.length && e(y);
	}), h(u);
	var b = m(u, 2), x = T(b, !0), ee = m(x), te = (e) => {
		var n = Ye();
		D((e) => G(n, ` ${e ?? ""}`), [() => Y("map.tooMany", { n: t.counts.tooMany })]), W(e, n);
	};
	U(ee, (e) => {
		t.counts?.tooMany && e(te);
	}), h(b), h(r), D((e, n, r) => {
		G(a, e), z(c, "aria-label", n), z(u, "aria-label", r), G(x, t.summary);
	}, [
		() => Y("map.title", { area: t.areaName }),
		() => Y("map.view"),
		() => Y("map.notice")
	]), W(e, r), v();
}
j(["click"]);
// src/map/MapFilter.svelte
var ka = q("<option> </option>"), Aa = q("<div class=\"field\"><label for=\"thema\"> </label> <select class=\"select\" id=\"thema\"><option> </option><!></select></div>"), ja = q("<label class=\"check\"><input type=\"checkbox\"/> <!> <span class=\"n\"> </span></label>"), Ma = q("<fieldset><legend> </legend> <!></fieldset>"), Na = q("<label class=\"check\"><input type=\"checkbox\"/> </label>"), Pa = q("<fieldset><legend> </legend> <label class=\"check\"><input type=\"checkbox\"/> </label> <label class=\"check\"><input type=\"checkbox\"/> <span class=\"n\"> </span></label></fieldset>"), Fa = q("<button class=\"button button--secondary map-filter__wipe\" type=\"button\"> </button>"), Ia = q("<details class=\"map-filter no-print\"><summary><!> </summary> <form><!> <!> <!> <!> <div class=\"field\"><label for=\"leeftijd\"> </label> <select class=\"select\" id=\"leeftijd\"><option> </option><!></select></div> <div class=\"field\"><label for=\"net\"> </label> <select class=\"select\" id=\"net\"></select></div> <!> <!></form></details>");
function La(n, r) {
	P(r, !0);
	let i = ["fresh", "old"], o = (e, t) => e.length === 0 || e.includes(t), c = a(() => r.kinds.map((e) => e.kind)), l = matchMedia("(min-width: 70rem)"), u = A(y(l.matches));
	Ee(() => {
		let e = () => w(u, l.matches, !0);
		return l.addEventListener("change", e), () => l.removeEventListener("change", e);
	});
	var d = Ia(), f = T(d), p = T(f);
	k(p, { name: "filter" });
	var g = m(p, 1, !0);
	h(f);
	var b = m(f, 2), ee = T(b), te = (t) => {
		var n = Aa(), i = T(n), a = O(i, !0), o = m(i, 2), c = T(o), l = O(c, !0);
		c.value = c.__value = "";
		var u = m(c);
		K(u, 17, () => r.themes, (e) => e.code, (e, t) => {
			var n = ka(), r = O(n, !0), i = {};
			D(() => {
				G(r, M(t).label), i !== (i = M(t).code) && (n.value = (n.__value = i) ?? "");
			}), W(e, n);
		}), h(o);
		var d;
		e(o), h(n), D((e, t) => {
			G(a, e), G(l, t), d !== (d = r.asked.theme ?? "") && (o.value = (o.__value = d) ?? "", ye(o, d));
		}, [() => Y("list.theme"), () => Y("list.allThemes")]), s("change", o, (e) => r.onAsk({
			...r.asked,
			path: void 0,
			theme: e.currentTarget.value || void 0
		})), W(t, n);
	};
	U(ee, (e) => {
		r.themes.length && e(te);
	});
	var S = m(ee, 2), C = (e) => {
		var t = Ma(), n = T(t), i = O(n, !0), a = m(n, 2);
		K(a, 17, () => r.kinds, ({ kind: e, word: t, n }) => e, (e, t) => {
			let n = () => M(t).kind, i = () => M(t).word, a = () => M(t).n;
			var l = ja(), u = T(l);
			x(u);
			var d = m(u, 2);
			se(d, { get kind() {
				return n();
			} });
			var f = m(d, 1, !0), p = m(f), g = O(p, !0);
			h(l), D((e) => {
				ce(u, e), G(f, i()), G(g, a());
			}, [() => o(r.asked.kinds, n())]), s("change", u, () => r.onAsk({
				...r.asked,
				path: void 0,
				kinds: Jt(r.asked.kinds, n(), M(c))
			})), W(e, l);
		}), h(t), D((e) => G(i, e), [() => Y("filter.kind")]), W(e, t);
	};
	U(S, (e) => {
		r.kinds.length && e(C);
	});
	var ne = m(S, 2), E = (e) => {
		{
			let t = a(() => Y("filter.steps", { who: r.focusName })), n = a(() => [
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
					return M(t);
				},
				get options() {
					return M(n);
				},
				get value() {
					return M(i);
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
	var re = m(ne, 2), j = (e) => {
		var n = Ma(), i = T(n), a = O(i, !0), c = m(i, 2);
		K(c, 17, () => r.lines, (e) => e.code, (e, n) => {
			var i = Na(), a = T(i);
			x(a);
			var c = m(a, 1, !0);
			h(i), D((e, t) => {
				ce(a, e), G(c, t);
			}, [() => o(r.asked.lines, M(n).code), () => t(M(n).label)]), s("change", a, () => r.onAsk({
				...r.asked,
				path: void 0,
				lines: Jt(r.asked.lines, M(n).code, Ft)
			})), W(e, i);
		}), h(n), D((e) => G(a, e), [() => Y("filter.lines")]), W(e, n);
	};
	U(re, (e) => {
		r.lines.length && e(j);
	});
	var ie = m(re, 2), N = T(ie), ae = O(N, !0), F = m(N, 2), I = T(F), L = O(I, !0);
	I.value = I.__value = "";
	var R = m(I);
	K(R, 16, () => i, (e) => e, (e, n) => {
		var r = ka(), i = O(r, !0), a = {};
		D((e) => {
			G(i, e), a !== (a = n) && (r.value = (r.__value = a) ?? "");
		}, [() => t(Y(`map.age.${n}`))]), W(e, r);
	}), h(F);
	var oe;
	e(F), h(ie);
	var le = m(ie, 2), B = T(le), ue = O(B, !0), V = m(B, 2);
	K(V, 20, () => Nt, (e) => e, (e, t) => {
		var n = ka(), r = O(n, !0), i = {};
		D((e) => {
			G(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => Y(`net.${t}`)]), W(e, n);
	}), h(V);
	var de;
	e(V), h(le);
	var fe = m(le, 2), pe = (e) => {
		var t = Pa(), n = T(t), i = O(n, !0), a = m(n, 2), o = T(a);
		x(o);
		var c = m(o, 1, !0);
		h(a);
		var l = m(a, 2), u = T(l);
		x(u);
		var d = m(u, 1, !0), f = m(d), p = O(f, !0);
		h(l), h(t), D((e, t, n) => {
			G(i, e), ce(o, r.groups), G(c, t), ce(u, r.proposals), G(d, n), G(p, r.proposalCount);
		}, [
			() => Y("filter.also"),
			() => Y("filter.groups"),
			() => Y("filter.proposals")
		]), s("change", o, (e) => r.onShow("groups", e.currentTarget.checked)), s("change", u, (e) => r.onShow("proposals", e.currentTarget.checked)), W(e, t);
	};
	U(fe, (e) => {
		r.proposalCount !== void 0 && e(pe);
	});
	var me = m(fe, 2), he = (e) => {
		var t = Fa(), n = O(t, !0);
		D((e) => G(n, e), [() => Y("wipe")]), s("click", t, () => r.onAsk(It)), W(e, t);
	};
	U(me, (e) => {
		r.count && e(he);
	}), h(b), h(d), D((e, t, n, i, a) => {
		G(g, e), z(b, "aria-label", t), G(ae, n), G(L, i), oe !== (oe = r.asked.age ?? "") && (F.value = (F.__value = oe) ?? "", ye(F, oe)), G(ue, a), de !== (de = r.asked.net) && (V.value = (V.__value = de) ?? "", ye(V, de));
	}, [
		() => r.count ? Y("filter.count", { n: r.count }) : Y("filter.title"),
		() => Y("filter.title"),
		() => Y("filter.age"),
		() => Y("filter.age.all"),
		() => Y("filter.net")
	]), qe("submit", b, (e) => e.preventDefault()), s("change", F, (e) => r.onAsk({
		...r.asked,
		path: void 0,
		age: e.currentTarget.value || void 0
	})), s("change", V, (e) => r.onAsk({
		...r.asked,
		net: e.currentTarget.value
	})), _("open", "toggle", d, (e) => w(u, e), () => M(u)), W(n, d), v();
}
j(["change", "click"]);
// src/map/MapHelp.svelte
var Ra = q("<div><dt><kbd> </kbd></dt><dd> </dd></div>"), za = q("<li> </li>"), Ba = q("<p> </p> <dl class=\"facts facts--words\"></dl> <section class=\"stack\"><h3> </h3> <ul class=\"rules-list\"></ul></section>", 1);
function Va(e, t) {
	P(t, !0);
	let n = [
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
		let r = a(() => Y("keys.title"));
		tt(e, {
			id: "toetsen",
			get title() {
				return M(r);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, t) => {
				var r = Ba(), i = E(r), o = O(i, !0), s = m(i, 2);
				K(s, 21, () => n, ([e, t]) => e, (e, t) => {
					var n = a(() => Ie(M(t), 2));
					let r = () => M(n)[0], i = () => M(n)[1];
					var o = Ra(), s = T(o), c = T(s), l = O(c, !0);
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
					var n = za(), r = O(n, !0);
					D((e) => G(r, e), [() => Y(`keys.read.${t}`)]), W(e, n);
				}), h(d), h(c), D((e, t) => {
					G(o, e), G(u, t);
				}, [() => Y("keys.text"), () => Y("keys.read.title")]), W(e, r);
			},
			$$slots: { default: !0 }
		});
	}
	v();
}
// src/map/rows.ts
var Ha = [
	"label",
	"kind",
	"schakel",
	"hops",
	"ties",
	"confirmed"
], Ua = (e) => Ha.flatMap((e) => [e, `-${e}`]).find((t) => t === e) ?? "";
function Wa(e) {
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
function Ga(e, t) {
	let n = t === "label" || t === "kind" || t === "hops" ? t : `-${t}`, r = n === t ? `-${t}` : t;
	return e === n ? r : e === r ? "" : n;
}
function Ka(e, t, n) {
	if (!t) return e;
	let r = t.startsWith("-"), i = t.replace("-", ""), a = new Intl.Collator(Ce()), o = (e, t) => {
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
var qa = q("<th scope=\"col\"><button class=\"sort\" type=\"button\"> </button></th>"), Ja = q("<option> </option>"), Ya = q("<span class=\"map-list__narrow\"> </span>"), Xa = q("<td class=\"is-num\"> </td>"), Za = q("<li><a> </a></li>"), Qa = q("<li class=\"no-print\"><button class=\"link-button\" type=\"button\"> <span class=\"sr\"> </span></button></li>"), $a = q("<li class=\"muted\"> </li>"), eo = q("<ul class=\"inline-list\"><!> <!> <!></ul>"), to = q(" <span class=\"badge badge--warn\"> </span>", 1), no = q(" <!>", 1), ro = q("<span class=\"muted\"> </span>"), io = q("<tr><th scope=\"row\"><button class=\"link-button\" type=\"button\"> </button></th><td><span class=\"kind\"><!><span> <!></span></span></td><td class=\"is-schakel\"> </td><!><td class=\"is-num\"> </td><td><!></td><td><!></td></tr>"), ao = q("<p class=\"muted small map-list__same\"> </p> <div class=\"field only-small no-print\"><label for=\"sorteer\"> </label> <select class=\"select\" id=\"sorteer\"><option> </option><!></select></div> <table class=\"table table--stack table--sort\"><caption class=\"sr\"> </caption><thead><tr><!><!><!><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table>", 1);
function oo(t, n) {
	P(n, !0);
	let r = (e, t = S) => {
		var r = qa(), i = T(r), a = O(i, !0);
		h(r), D((e, n) => {
			ze(r, 1, e), z(r, "aria-sort", n), G(a, M(f)[t()]);
		}, [() => Se([g(t()) && "is-num", t() === "schakel" && "is-schakel"]), () => p(t())]), s("click", i, () => n.onSort(Ga(M(u), t()))), W(e, r);
	}, o = i(n, "complete", 3, !1), c = A(new Set()), l = a(() => Ha.filter((e) => e !== "hops" || n.withSteps)), u = a(() => M(l).some((e) => e === n.sort.replace("-", "")) ? n.sort : ""), d = a(() => Ka(n.rows, M(u), n.kindWord)), f = a(() => ({
		label: Y("col.name"),
		kind: Y("col.kind"),
		schakel: Y("col.schakel"),
		hops: Y("col.steps"),
		ties: Y("col.ties"),
		confirmed: Y("col.data")
	})), p = (e) => M(u) === e ? "ascending" : M(u) === `-${e}` ? "descending" : void 0, g = (e) => e === "hops" || e === "ties";
	var _ = ao(), y = E(_), b = O(y, !0), x = m(y, 2), ee = T(x), te = O(ee, !0), C = m(ee, 2), ne = T(C), k = O(ne, !0);
	ne.value = ne.__value = "";
	var re = m(ne);
	K(re, 16, () => M(l).flatMap((e) => [e, `-${e}`]), (e) => e, (e, t) => {
		var n = Ja(), r = O(n, !0), i = {};
		D((e) => {
			G(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => Y(`twin.sort.${t}`)]), W(e, n);
	}), h(C);
	var j;
	e(C), h(x);
	var ie = m(x, 2), N = T(ie), ae = O(N, !0), F = m(N), I = T(F), L = T(I);
	K(L, 16, () => [
		"label",
		"kind",
		"schakel"
	], (e) => e, (e, t) => {
		r(e, () => t);
	});
	var R = m(L), oe = (e) => {
		r(e, () => "hops");
	};
	U(R, (e) => {
		n.withSteps && e(oe);
	});
	var ce = m(R);
	r(ce, () => "ties");
	var le = m(ce), B = O(le, !0);
	r(m(le), () => "confirmed"), h(I), h(F);
	var ue = m(F);
	K(ue, 21, () => M(d), ({ node: e, contacts: t, more: n }) => e.id, (e, t) => {
		let r = () => M(t).node, i = () => M(t).contacts, l = () => M(t).more;
		var u = io(), d = T(u), f = T(d), p = O(f, !0);
		h(d);
		var g = m(d), _ = T(g), v = T(_);
		se(v, {
			get kind() {
				return r().kind;
			},
			get ring() {
				return r().schakel;
			}
		});
		var y = m(v), b = T(y, !0), x = m(b), ee = (e) => {
			var t = Ya(), n = O(t);
			D((e) => G(n, `, ${e ?? ""}`), [() => Y("panel.schakel")]), W(e, t);
		};
		U(x, (e) => {
			r().schakel && e(ee);
		}), h(y), h(_), h(g);
		var te = m(g), S = O(te, !0), C = m(te), ne = (e) => {
			var t = Xa(), n = O(t, !0);
			D((e) => {
				z(t, "data-label", e), G(n, r().hops ?? "");
			}, [() => Y("col.steps")]), W(e, t);
		};
		U(C, (e) => {
			n.withSteps && e(ne);
		});
		var k = m(C), re = O(k, !0), A = m(k), j = T(A), ie = (e) => {
			var t = eo(), u = T(t);
			K(u, 17, () => o() || M(c).has(r().id) ? i() : i().slice(0, 5), Ge, (e, t) => {
				let r = () => M(t).node;
				var i = Za(), a = T(i), o = O(a, !0);
				h(i), D((e) => {
					z(a, "href", e), G(o, r().label);
				}, [() => n.hrefOf(r().id)]), W(e, i);
			});
			var d = m(u, 2), f = (e) => {
				var t = Qa(), n = T(t), a = T(n, !0), o = m(a), l = O(o);
				h(n), h(t), D((e) => {
					G(a, e), G(l, `, ${r().label ?? ""}`);
				}, [() => Y("twin.all", { n: i().length - 5 })]), s("click", n, () => w(c, new Set([...M(c), r().id]))), W(e, t);
			}, p = a(() => i().length > 5 && !o() && !M(c).has(r().id));
			U(d, (e) => {
				M(p) && e(f);
			});
			var g = m(d, 2), _ = (e) => {
				var t = $a(), n = O(t, !0);
				D((e) => G(n, e), [() => Y("twin.more", { n: l() })]), W(e, t);
			};
			U(g, (e) => {
				l() && e(_);
			}), h(t), W(e, t);
		};
		U(j, (e) => {
			(i().length || l()) && e(ie);
		}), h(A);
		var N = m(A), ae = T(N), P = (e) => {
			var t = no(), i = E(t, !0), o = m(i), s = (e) => {
				var t = to(), n = E(t, !0);
				n.nodeValue = " ";
				var r = m(n), i = O(r, !0);
				D((e) => G(i, e), [() => Y("age.old")]), W(e, t);
			}, c = a(() => lt(r().confirmed, n.day));
			U(o, (e) => {
				M(c) && e(s);
			}), D((e) => G(i, e), [() => ct(r().confirmed, n.day)]), W(e, t);
		}, F = (e) => {
			var t = ro(), n = O(t, !0);
			D((e) => G(n, e), [() => Y("age.unknown")]), W(e, t);
		};
		U(ae, (e) => {
			r().confirmed ? e(P) : e(F, -1);
		}), h(N), h(u), D((e, t, i, a, o, s, c) => {
			z(u, "data-id", r().id), z(u, "aria-current", r().id === n.selected ? "true" : void 0), z(f, "aria-pressed", r().id === n.selected), G(p, r().label), z(g, "data-label", e), G(b, t), z(te, "data-label", i), G(S, a), z(k, "data-label", o), G(re, r().ties), z(A, "data-label", s), z(N, "data-label", c);
		}, [
			() => Y("col.kind"),
			() => n.kindWord(r().kind),
			() => Y("col.schakel"),
			() => Y(r().schakel ? "yes" : "no"),
			() => Y("col.ties"),
			() => Y("col.knows"),
			() => Y("col.data")
		]), s("click", f, () => n.onSelect(r().id)), W(e, u);
	}), h(ue), h(ie), D((e, t, n, r, i) => {
		G(b, e), G(te, t), G(k, n), j !== (j = M(u)) && (C.value = (C.__value = j) ?? "", ye(C, j)), G(ae, r), G(B, i);
	}, [
		() => Y("twin.same", { n: n.rows.length }),
		() => Y("twin.sort"),
		() => Y("twin.sort.map"),
		() => Y("twin.captionMap"),
		() => Y("col.knows")
	]), s("change", C, (e) => n.onSort(Ua(e.currentTarget.value))), W(t, _), v();
}
j(["click", "change"]);
// src/map/overview/groups.ts
var so = [
	"bewoner",
	"professional",
	"organisatie",
	"activiteit"
], co = 34, lo = (e) => co * Math.sqrt(e);
function uo(e, t) {
	return e.filter(({ rest: e }) => !e).map((e, n, r) => ({
		index: n,
		x: e.x,
		y: e.y,
		name: e.label ?? t(n + 1),
		size: e.size,
		sorts: po(e.kinds),
		outside: fo(e, r.length).reduce((e, { ties: t }) => e + t, 0),
		leads: fo(e, r.length),
		r: lo(e.size),
		cluster: e
	}));
}
var fo = ({ to: e, ties: t }, n) => e.map((e, n) => ({
	index: e,
	ties: t[n] ?? 0
})).filter(({ index: e }) => e < n).sort((e, t) => t.ties - e.ties || e.index - t.index);
function po(e) {
	let t = new Map();
	for (let [n, r] of Object.entries(e)) t.set(C(n), (t.get(C(n)) ?? 0) + r);
	return so.flatMap((e) => t.get(e) ? [{
		sort: e,
		n: t.get(e)
	}] : []);
}
var mo = (e, t) => e - t.reduce((e, { size: t }) => e + t, 0), ho = (e) => e.map(({ index: e }) => e).sort((t, n) => e[n].size - e[t].size || t - n), go = 240, _o = 3;
function vo(e) {
	let t = new Map();
	for (let n of e) for (let { index: r, ties: i } of n.leads.slice(0, _o)) {
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
	let n = [...t.values()].sort((e, t) => t.ties - e.ties).slice(0, go), r = n[0]?.ties ?? 0;
	return n.map((e) => ({
		...e,
		width: e.ties > r / 2 ? 3 : e.ties > r / 6 ? 2 : 1
	})).reverse();
}
function yo({ sorts: e, size: t, x: n, y: r }, i) {
	let a = e.length > 1 ? .05 : 0, o = e.reduce((e, { n: t }) => e + t, 0) || t, s = -Math.PI / 2;
	return e.map(({ sort: e, n: t }) => {
		let c = t / o * 2 * Math.PI, l = bo(n, r, i, s + a / 2, s + Math.max(c - a / 2, a));
		return s += c, {
			sort: e,
			d: l
		};
	});
}
function bo(e, t, n, r, i) {
	let a = (r) => `${(e + n * Math.cos(r)).toFixed(1)} ${(t + n * Math.sin(r)).toFixed(1)}`, o = n.toFixed(1);
	return `M${a(r)}A${o} ${o} 0 0 1 ${a((r + i) / 2)}A${o} ${o} 0 0 1 ${a(i)}`;
}
// src/map/overview/dots.ts
function xo({ x: e, y: t, kind: n, kinds: r, from: i, to: a }) {
	let o = r.map((e) => so.indexOf(C(e)));
	return {
		x: Float32Array.from(e),
		y: Float32Array.from(t),
		sort: Uint8Array.from(n, (e) => o[e] ?? 0),
		from: Uint32Array.from(i),
		to: Uint32Array.from(a)
	};
}
function So({ x: e, y: t }, { left: n, top: r, right: i, bottom: a }) {
	let o = 0;
	for (let s = 0; s < e.length; s++) e[s] >= n && e[s] <= i && t[s] >= r && t[s] <= a && (o += 1);
	return o;
}
var Co = (e) => Math.min(9, Math.max(1.6, e * 13)), wo = (e) => Math.min(.5, Math.max(.04, 600 / Math.max(1, e))), To = 2e3, Eo = 12e3, Do = 2.5;
function Oo(e, t, n, { camera: r, size: i, radius: a, lines: o }) {
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
		e.globalAlpha = wo(t.from.length), e.strokeStyle = n.line, e.stroke(), e.globalAlpha = 1;
	}
	for (let [r, i] of so.entries()) {
		let o = new Path2D(a < Do ? void 0 : g(i, 0, 0, a));
		a < Do && o.rect(-a, -a, 2 * a, 2 * a), e.fillStyle = n.sorts[r];
		for (let n = 0; n < s.length; n++) t.sort[n] === r && l(n) && (e.translate(s[n], c[n]), e.fill(o), e.translate(-s[n], -c[n]));
	}
}
// src/map/overview/DotsCanvas.svelte
var ko = q("<canvas class=\"dots\" aria-hidden=\"true\"></canvas>");
function Ao(e, t) {
	P(t, !0);
	let n = A(void 0);
	Ee(() => {
		if (!M(n) || t.size.width === 0) return;
		let [e, r] = [M(n).getContext("2d"), Math.min(2, window.devicePixelRatio)], [i, a] = [Math.round(t.size.width * r), Math.round(t.size.height * r)];
		M(n).width !== i && (M(n).width = i), M(n).height !== a && (M(n).height = a);
		let o = {
			camera: t.camera,
			size: t.size,
			radius: Co(t.camera.scale),
			lines: !t.moving
		}, s = requestAnimationFrame(() => {
			e?.setTransform(r, 0, 0, r, 0, 0), e && Oo(e, t.dots, t.inks, o);
		});
		return () => cancelAnimationFrame(s);
	});
	var r = ko();
	ae(r, (e) => w(n, e), () => M(n)), W(e, r), v();
}
// src/map/overview/DotsGpu.svelte
var jo = q("<div aria-hidden=\"true\"></div>");
function Mo(e, t) {
	P(t, !0);
	let n = A(void 0), r = A(void 0), i;
	Ee(() => {
		if (!M(n)) return;
		let [e, a] = [M(n), t.dots], o = !1, s;
		return nt(async () => {
			let { open: e } = await import("./sigma.js").then((e) => e.t);
			return { open: e };
		}, [], import.meta.url).then(({ open: n }) => {
			o || (i = t.inks, w(r, s = n(e, a, t.inks, {
				sorts: so,
				radiusAt: Co,
				lineOpacity: wo(a.from.length)
			}, t.onLost)));
		}).catch(t.onLost), () => {
			o = !0, w(r, void 0), s?.close();
		};
	}), Ee(() => {
		M(r) && t.inks !== i && (i = t.inks, M(r).colour(t.inks));
	}), Ee(() => {
		t.shown && M(r)?.look(t.camera, t.size, t.moving);
	});
	var a = jo();
	ae(a, (e) => w(n, e), () => M(n)), D(() => ze(a, 1, Se(["dots", !t.shown && "dots--off"]))), W(e, a), v();
}
// src/map/overview/gpu.ts
var No, Po = /swiftshader|llvmpipe|softpipe|software|basic render/i;
function Fo() {
	return No ??= Lo(document.createElement("canvas")), No;
}
function Io() {
	No = !1;
}
function Lo(e) {
	let t = { failIfMajorPerformanceCaveat: !0 }, n = e.getContext("webgl2", t) ?? e.getContext("webgl", t);
	if (!n) return !1;
	let r = n.getExtension("WEBGL_debug_renderer_info"), i = String(n.getParameter(r ? r.UNMASKED_RENDERER_WEBGL : n.RENDERER));
	return n.getExtension("WEBGL_lose_context")?.loseContext(), !Po.test(i);
}
// src/map/overview/SortMark.svelte
var Ro = J("<svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path></path></svg>");
function zo(e, t) {
	P(t, !0);
	var n = Ro(), r = O(n);
	D((e) => {
		ze(r, 0, `k k--${t.sort ?? ""}`), z(r, "d", e);
	}, [() => g(t.sort, 10, 10, 7.4)]), W(e, n), v();
}
// src/map/overview/text.ts
var Z = Ue({
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
}), Bo = q("<button class=\"group-button\" type=\"button\" data-no-gesture=\"\"></button>"), Vo = q("<span><!> </span>"), Ho = q("<div class=\"group-plate\" aria-hidden=\"true\"><b> </b> <span class=\"group-plate__sorts\"></span> <small> </small></div>"), Uo = q("<p class=\"sr\"> </p> <!> <!>", 1);
function Wo(e, t) {
	let n = ge();
	P(t, !0);
	let r = A(void 0), i = A(void 0), o = A(!1), c = a(() => t.group.x * t.camera.scale + t.camera.x), l = a(() => t.group.y * t.camera.scale + t.camera.y), u = a(() => Math.max(44, t.disc ? 2 * t.group.r * t.camera.scale : 0)), d = a(() => Z("groups.button", {
		name: t.group.name,
		who: Z("groups.who", { n: t.group.size }),
		outside: Z("groups.outside", { n: t.group.outside })
	}));
	function f() {
		M(r)?.focus({ preventScroll: !0 });
	}
	function p(e) {
		w(o, e, !0), t.onFocus(e);
	}
	Ee(() => {
		M(r) && (M(r).style.transform = `translate(${M(c) - M(u) / 2}px, ${M(l) - M(u) / 2}px)`, M(r).style.width = M(r).style.height = `${M(u)}px`);
	}), Ee(() => {
		if (!M(i)) return;
		let { offsetWidth: e, offsetHeight: n } = M(i), r = Math.max(4, Math.min(t.size.width - e - 4, M(c) - e / 2)), a = M(l) + M(u) / 2 + 10, o = a + n > t.size.height - 4 ? Math.max(4, M(l) - M(u) / 2 - 10 - n) : a;
		M(i).style.transform = `translate(${r}px, ${o}px)`;
	});
	var g = { focus: f }, _ = Uo(), y = E(_), b = O(y, !0), x = m(y, 2);
	ve(x, () => t.group.index, (e) => {
		var i = Bo();
		ae(i, (e) => w(r, e), () => M(r)), D(() => {
			z(i, "aria-label", M(d)), z(i, "aria-describedby", `${n}-keys`);
		}), s("click", i, function(...e) {
			t.onOpen?.apply(this, e);
		}), s("keydown", i, function(...e) {
			t.onKey?.apply(this, e);
		}), qe("focus", i, () => p(!0)), qe("blur", i, () => p(!1)), W(e, i);
	});
	var ee = m(x, 2), te = (e) => {
		var n = Ho(), r = T(n), a = O(r, !0), o = m(r, 2);
		K(o, 21, () => t.group.sorts, ({ sort: e, n: t }) => e, (e, n) => {
			let r = () => M(n).sort, i = () => M(n).n;
			var a = Vo(), o = T(a);
			zo(o, { get sort() {
				return r();
			} });
			var s = m(o, 1, !0);
			h(a), D((e) => G(s, e), [() => t.number(i())]), W(e, a);
		}), h(o);
		var s = m(o, 2), c = O(s, !0);
		h(n), ae(n, (e) => w(i, e), () => M(i)), D((e) => {
			G(a, t.group.name), G(c, e);
		}, [() => Z("groups.outside", { n: t.group.outside })]), W(e, n);
	};
	return U(ee, (e) => {
		M(o) && e(te);
	}), D((e) => {
		z(y, "id", `${n}-keys`), G(b, e);
	}, [() => Z("groups.keys")]), W(e, _), v(g);
}
j(["click", "keydown"]);
var [Go, Ko, qo] = [
	8,
	8,
	10
], Jo = 28, Yo = 30, Xo = .14, Zo = .4, Qo = 300;
function $o(e, t, n, r, i, a) {
	let o = e.map((e) => ({
		group: e,
		extent: ts(e, t, r)
	})).filter(({ extent: e }) => ci(e, n)).sort((e, t) => t.group.size - e.group.size || e.group.index - t.group.index), s = [], c = (n.right - n.left) * (n.bottom - n.top) * Xo;
	for (let { group: e, extent: n } of o) {
		let i = as(e, r && e.r * t >= 17, o.length <= Yo, a);
		if (c -= i.width * i.height, c < 0) break;
		s.push({
			...i,
			extent: n
		});
	}
	let l = pi(s.map(({ group: e, width: n, height: r, extent: i }) => ({
		id: String(e.index),
		width: n,
		height: r,
		places: is({
			width: n,
			height: r
		}, i),
		anchor: {
			x: e.x * t,
			y: e.y * t
		},
		importance: e.size,
		insists: Zo
	})), {
		kept: i,
		shapes: o.filter(({ extent: e }) => !ns(e)).map(({ extent: e }) => rs(e))
	}, n);
	return s.flatMap(({ extent: e, ...t }) => {
		let r = l.get(String(t.group.index)), i = r && ui(r, t);
		return i && es(i, n) ? [{
			...t,
			x: i.left,
			y: i.top
		}] : [];
	});
}
var es = (e, t) => e.left >= t.left && e.right <= t.right && e.top >= t.top && e.bottom <= t.bottom;
function ts({ x: e, y: t, r: n, cluster: { box: r } }, i, a) {
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
var ns = ({ left: e, top: t, right: n, bottom: r }) => Math.max(n - e, r - t) > Qo;
function rs({ left: e, top: t, right: n, bottom: r }) {
	let [i, a] = [(n - e) * .15, (r - t) * .15];
	return {
		left: e + i,
		right: n - i,
		top: t + a,
		bottom: r - a
	};
}
function is({ width: e, height: t }, n) {
	let { left: r, top: i, right: a, bottom: o } = n, [s, c] = [(r + a) / 2, (i + o) / 2];
	return ns(n) ? [
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
function as(e, t, n, { widthOf: r, number: i, enlarged: a }) {
	let o = e.name.length > Jo ? `${e.name.slice(0, 27).trimEnd()}…` : e.name, s = r(o, 13, 600) * a, c = i(e.size), l = Go + s + (t ? 0 : Ko + r(c, 13, 400) * a) + Go, u = [], d = Go;
	for (let { sort: t, n: o } of n ? e.sorts : []) {
		let e = i(o);
		u.push({
			sort: t,
			text: e,
			mark: d + qo / 2,
			x: d + qo + 4
		}), d += qo + 4 + r(e, 12, 400) * a + Ko;
	}
	return {
		group: e,
		name: o,
		x: 0,
		y: 0,
		width: Math.max(l, u.length > 0 ? d - Ko + Go : 0),
		height: (u.length > 0 ? 40 : 22) * a,
		size: t ? null : {
			text: c,
			x: Go + s + Ko
		},
		sorts: u
	};
}
function os(e, t, n, r) {
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
var ss = J("<path vector-effect=\"non-scaling-stroke\"></path>"), cs = J("<path></path>"), ls = J("<g class=\"group\"><circle class=\"disc\" vector-effect=\"non-scaling-stroke\"></circle><!></g>"), us = J("<g><!><!></g>"), ds = J("<text class=\"t--size\" dy=\"0.35em\"> </text>"), fs = J("<text class=\"t--count\" dy=\"0.35em\"> </text>"), ps = J("<path></path><text class=\"t--count\" dy=\"0.35em\"> </text>", 1), ms = J("<g><rect class=\"plane\" rx=\"3\"></rect><text class=\"t--group\" x=\"8\" dy=\"0.35em\"> </text><!><!></g>"), hs = J("<svg class=\"net groups-net\" aria-hidden=\"true\" focusable=\"false\"><!><g><!><!></g></svg>");
function gs(e, t) {
	P(t, !0);
	let n = a(() => t.groups.map((e) => yo(e, e.r * .87)));
	var r = hs(), i = T(r), o = (e) => {
		var r = us(), i = T(r);
		K(i, 17, () => t.lines, ({ from: e, to: t, width: n }) => `${e.index} ${t.index}`, (e, t) => {
			let n = () => M(t).from, r = () => M(t).to, i = () => M(t).width;
			var a = ss();
			D(() => {
				ze(a, 0, `e e--w${i() ?? ""}`), z(a, "d", `M${n().x ?? ""} ${n().y ?? ""}L${r().x ?? ""} ${r().y ?? ""}`);
			}), W(e, a);
		});
		var a = m(i);
		K(a, 19, () => t.groups, (e) => e.index, (e, t, r) => {
			var i = ls(), a = T(i), o = m(a);
			K(o, 17, () => M(n)[M(r)], ({ sort: e, d: t }) => e, (e, n) => {
				let r = () => M(n).sort, i = () => M(n).d;
				var a = cs();
				D(() => {
					ze(a, 0, `arc k--${r() ?? ""}`), z(a, "stroke-width", M(t).r * .2), z(a, "d", i());
				}), W(e, a);
			}), h(i), D(() => {
				z(i, "data-group", M(t).index), z(a, "cx", M(t).x), z(a, "cy", M(t).y), z(a, "r", M(t).r);
			}), W(e, i);
		}), h(r), D(() => z(r, "transform", `translate(${t.camera.x ?? ""} ${t.camera.y ?? ""}) scale(${t.camera.scale ?? ""})`)), W(e, r);
	};
	U(i, (e) => {
		t.discs && e(o);
	});
	var s = m(i), c = T(s), l = (e) => {
		var n = fe(), r = E(n);
		K(r, 17, () => t.groups, (e) => e.index, (e, n) => {
			var r = fe(), i = E(r), a = (e) => {
				var r = ds(), i = O(r, !0);
				D((e) => {
					z(r, "x", M(n).x * t.camera.scale), z(r, "y", M(n).y * t.camera.scale), G(i, e);
				}, [() => t.number(M(n).size)]), W(e, r);
			};
			U(i, (e) => {
				M(n).r * t.camera.scale >= 17 && e(a);
			}), W(e, r);
		}), W(e, n);
	};
	U(c, (e) => {
		t.discs && e(l);
	});
	var u = m(c);
	K(u, 17, () => t.plates, (e) => e.group.index, (e, n) => {
		var r = fe(), i = E(r), o = (e) => {
			let t = a(() => M(n).sorts.length > 0 ? M(n).height / 2 : M(n).height);
			var r = ms(), i = T(r), o = m(i), s = O(o, !0), c = m(o), l = (e) => {
				var r = fs(), i = O(r, !0);
				D(() => {
					z(r, "x", M(n).size.x), z(r, "y", M(t) / 2 + 1), z(r, "font-size", 13), G(i, M(n).size.text);
				}), W(e, r);
			};
			U(c, (e) => {
				M(n).size && e(l);
			});
			var u = m(c);
			K(u, 17, () => M(n).sorts, ({ sort: e, mark: t, x: n, text: r }) => e, (e, n) => {
				let r = () => M(n).sort, i = () => M(n).mark, a = () => M(n).x, o = () => M(n).text;
				var s = ps(), c = E(s), l = m(c), u = O(l, !0);
				D((e) => {
					ze(c, 0, `k k--${r() ?? ""}`), z(c, "d", e), z(l, "x", a()), z(l, "y", M(t) * 1.5 - 2), z(l, "font-size", 12), G(u, o());
				}, [() => g(r(), i(), M(t) * 1.5 - 2, 4.4)]), W(e, s);
			}), h(r), D(() => {
				z(r, "transform", `translate(${M(n).x ?? ""} ${M(n).y ?? ""})`), z(i, "width", M(n).width), z(i, "height", M(n).height), z(o, "y", M(t) / 2 + 1), z(o, "font-size", 13), G(s, M(n).name);
			}), W(e, r);
		};
		U(i, (e) => {
			M(n).group.index !== t.without && e(o);
		}), W(e, r);
	}), h(s), h(r), D(() => {
		z(r, "viewBox", `0 0 ${t.size.width ?? ""} ${t.size.height ?? ""}`), z(s, "transform", `translate(${t.camera.x ?? ""} ${t.camera.y ?? ""})`);
	}), W(e, r), v();
}
// src/map/overview/inks.ts
function _s(e) {
	let t = Array.from(e.children, (e) => getComputedStyle(e).color);
	return {
		sorts: t.slice(0, -1),
		line: t.at(-1) ?? ""
	};
}
// src/map/overview/OverviewLegend.svelte
var vs = q("<li><!> </li>"), ys = q("<li><svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><circle class=\"k-size\" cx=\"10\" cy=\"10\" r=\"8.500\"></circle><circle class=\"k-size\" cx=\"10\" cy=\"10\" r=\"4\"></circle></svg> </li> <li><svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path class=\"k-line\" d=\"M1 6h18\"></path><path class=\"k-line k-line--wide\" d=\"M1 14h18\"></path></svg> </li>", 1), bs = q("<div class=\"overview-legend\"><ul class=\"legend\"><!> <!></ul> <p class=\"small muted\"> <!><!></p></div>");
function xs(e, t) {
	P(t, !0);
	var n = bs(), r = T(n), i = T(r);
	K(i, 16, () => t.sorts, (e) => e, (e, t) => {
		var n = vs(), r = T(n);
		zo(r, { get sort() {
			return t;
		} });
		var i = m(r, 1, !0);
		h(n), D((e) => G(i, e), [() => Z(`sort.${t}`)]), W(e, n);
	});
	var a = m(i, 2), o = (e) => {
		var t = ys(), n = E(t), r = m(T(n), 1, !0);
		h(n);
		var i = m(n, 2), a = m(T(i), 1, !0);
		h(i), D((e, t) => {
			G(r, e), G(a, t);
		}, [() => Z("groups.size"), () => Z("groups.line")]), W(e, t);
	};
	U(a, (e) => {
		t.discs && e(o);
	}), h(r);
	var s = m(r, 2), c = T(s, !0), l = m(c), u = (e) => {
		var t = Ye();
		D((e) => G(t, ` ${e ?? ""}`), [() => Z("groups.nearer")]), W(e, t);
	};
	U(l, (e) => {
		t.discs && e(u);
	});
	var d = m(l), f = (e) => {
		var n = Ye();
		D((e) => G(n, ` ${e ?? ""}`), [() => Z("twin.alone", { n: t.alone })]), W(e, n);
	};
	U(d, (e) => {
		t.alone > 0 && e(f);
	}), h(s), h(n), D((e, t) => {
		z(r, "aria-label", e), G(c, t);
	}, [() => Z("groups.legend"), () => Z("groups.hint")]), W(e, n), v();
}
// src/map/OverviewMap.svelte
var Ss = q("<i></i>"), Cs = q("<!> <!> <!>", 1), ws = q("<div class=\"stage overview\"><span hidden=\"\"><!><i class=\"ink ink--line\"></i></span> <div><!></div> <div class=\"map-tools no-print\" role=\"group\"><div><button class=\"button\" type=\"button\"><!><span class=\"map-tools__word\"> </span></button></div> <div><button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div></div></div> <!>", 1);
function Ts(e, t) {
	P(t, !0);
	let n = Math.max(1, parseFloat(getComputedStyle(document.documentElement).fontSize) / 16), r = ai(), i = new Ri(), o = A(void 0), c = A(void 0), u = A(void 0), p = A({
		x: 0,
		y: 0,
		scale: 1
	}), g = A({
		width: 0,
		height: 0
	}), _ = y({
		width: 0,
		height: 0
	}), b = A(void 0), x = A(!1), ee = A(!1), te = A(!1), S = A(y(Fo())), ne = A(void 0), j = 0, ie = {
		top: 40,
		get left() {
			return M(g).width < 500 ? 24 : 64;
		},
		get right() {
			return M(g).width < 500 ? 24 : 64;
		},
		get bottom() {
			return _.height + 40;
		}
	}, N = a(() => {
		let e = new Intl.NumberFormat(Ce());
		return (t) => e.format(t);
	}), F = a(() => uo(t.overview.clusters, (e) => Z("groups.numbered", { n: e }))), I = a(() => ho(M(F))), L = a(() => {
		let e = new Set([...M(F).flatMap((e) => e.sorts.map(({ sort: e }) => e)), ...Array.from(new Set(t.overview.dots.kind), (e) => C(t.overview.dots.kinds[e]))]);
		return so.filter((t) => e.has(t));
	}), se = a(() => vo(M(F))), ce = a(() => xo(t.overview.dots)), le = a(() => Hn(M(ce).x.length > 0 ? Array.from(M(ce).x, (e, t) => ({
		x: e,
		y: M(ce).y[t]
	})) : M(F))), B = new Zn(ge, () => M(le), ie, .004);
	re(() => {
		B.stop(), clearTimeout(j);
	});
	let ue = a(() => M(S) && M(ce).x.length > 2e3), V = a(() => ({
		left: -M(p).x / M(p).scale,
		top: -M(p).y / M(p).scale,
		right: (M(g).width - M(p).x) / M(p).scale,
		bottom: (M(g).height - M(p).y) / M(p).scale
	})), de = a(() => M(ue) ? Eo : To), fe = a(() => M(g).width > 0 && M(p).scale >= .06 && So(M(ce), M(V)) <= M(de)), pe = a(() => ({
		left: B.sight.right - _.width - 20,
		top: B.sight.bottom - _.height - 20,
		right: B.sight.right,
		bottom: B.sight.bottom
	})), me = a(() => $o(M(F), B.scale, B.sight, !M(fe), [M(pe)], {
		widthOf: r,
		number: M(N),
		enlarged: n
	})), he = a(() => M(F)[M(ne) ?? M(I)[0] ?? -1] ?? M(F)[0]);
	function ge(e) {
		w(p, e), w(x, !0), clearTimeout(j), j = window.setTimeout(() => w(x, !1), 160);
	}
	let _e;
	Ee(() => {
		let e = `${t.overview.area} ${t.overview.net}`;
		e !== _e && (_e = e, l(() => {
			w(ne, void 0), B.fit();
		}));
	}), Ee(() => {
		let e = M(o), t = new ResizeObserver(() => w(g, {
			width: e.clientWidth,
			height: e.clientHeight
		}));
		return t.observe(e), () => t.disconnect();
	}), Ee(() => {
		let e = M(g);
		_.height, l(() => B.resized(e));
	}), Ee(() => {
		f();
		let e = () => M(c) && w(b, _s(M(c)));
		d().then(e);
		let t = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((e) => matchMedia(e));
		for (let n of t) n.addEventListener("change", e);
		return () => t.forEach((t) => t.removeEventListener("change", e));
	});
	function H() {
		B.fit();
	}
	function ve() {
		B.zoom(Rn);
	}
	function ye() {
		B.zoom(1 / Rn);
	}
	let be = (e) => os({
		x: e.x - M(p).x,
		y: e.y - M(p).y
	}, M(me), M(F), M(p).scale);
	Ee(() => nr(M(o), {
		takes: () => !1,
		drag: () => {},
		drop: () => {},
		pan: (e, t) => B.pan(e, t),
		zoom: (e, t) => B.zoom(e, t),
		tap: (e) => {
			let n = be(e);
			n && t.onCluster(n.cluster);
		},
		hover: (e) => w(te, be(e) !== null),
		wheels: () => M(ee) || document.documentElement.scrollHeight <= document.documentElement.clientHeight + 1
	}));
	async function xe(e) {
		let t = e === void 0 ? void 0 : M(F)[e];
		t && (w(ne, t.index, !0), B.reveal(t), await d(), M(u)?.focus());
	}
	let we = (e) => M(I)[(M(I).indexOf(M(he).index) + e + M(I).length) % M(I).length], Te = {
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
	function De(e, t) {
		let [n, r, a] = Te[e];
		if (t) B.pan(-r * 80, -a * 80);
		else {
			let e = new Map(M(F).map((e) => [String(e.index), e])), t = i.step({
				at: e,
				contacts: new Map()
			}, String(M(he).index), n);
			xe(t === null ? void 0 : Number(t));
		}
	}
	let Oe = {
		Home: () => void xe(M(I)[0]),
		End: () => void xe(M(I).at(-1)),
		PageDown: () => void xe(we(1)),
		PageUp: () => void xe(we(-1)),
		"+": ve,
		"=": ve,
		"-": ye
	};
	function ke(e) {
		if (!(e.ctrlKey || e.metaKey || e.altKey)) {
			if (e.key in Te) De(e.key, e.shiftKey);
			else if (e.key in Oe) Oe[e.key]();
			else return;
			e.preventDefault();
		}
	}
	function Ae() {
		t.onBox([
			Math.floor(M(V).left),
			Math.floor(M(V).top),
			Math.ceil(M(V).right),
			Math.ceil(M(V).bottom)
		]);
	}
	var je = {
		fit: H,
		zoomIn: ve,
		zoomOut: ye
	}, Me = ws(), Ne = E(Me), Pe = T(Ne), Fe = T(Pe);
	K(Fe, 16, () => so, (e) => e, (e, t) => {
		var n = Ss();
		D(() => ze(n, 1, `ink k--${t ?? ""}`)), W(e, n);
	}), oe(), h(Pe), ae(Pe, (e) => w(c, e), () => M(c));
	var Ie = m(Pe, 2), Le = T(Ie), Re = (e) => {
		var n = Cs(), r = E(n), i = (e) => {
			Mo(e, {
				get dots() {
					return M(ce);
				},
				get inks() {
					return M(b);
				},
				get camera() {
					return M(p);
				},
				get size() {
					return M(g);
				},
				get moving() {
					return M(x);
				},
				get shown() {
					return M(fe);
				},
				onLost: () => {
					Io(), w(S, !1);
				}
			});
		}, o = (e) => {
			Ao(e, {
				get dots() {
					return M(ce);
				},
				get inks() {
					return M(b);
				},
				get camera() {
					return M(p);
				},
				get size() {
					return M(g);
				},
				get moving() {
					return M(x);
				}
			});
		};
		U(r, (e) => {
			M(ue) ? e(i) : M(fe) && e(o, 1);
		});
		var s = m(r, 2);
		{
			let e = a(() => !M(fe)), t = a(() => M(ee) && M(he) ? M(he).index : null);
			gs(s, {
				get groups() {
					return M(F);
				},
				get lines() {
					return M(se);
				},
				get plates() {
					return M(me);
				},
				get camera() {
					return M(p);
				},
				get size() {
					return M(g);
				},
				get number() {
					return M(N);
				},
				get discs() {
					return M(e);
				},
				get without() {
					return M(t);
				}
			});
		}
		var c = m(s, 2), l = (e) => {
			{
				let n = a(() => !M(fe));
				ae(Wo(e, {
					get group() {
						return M(he);
					},
					get camera() {
						return M(p);
					},
					get size() {
						return M(g);
					},
					get disc() {
						return M(n);
					},
					get number() {
						return M(N);
					},
					onOpen: () => t.onCluster(M(he).cluster),
					onKey: ke,
					onFocus: (e) => w(ee, e, !0)
				}), (e) => w(u, e, !0), () => M(u));
			}
		};
		U(c, (e) => {
			M(he) && e(l);
		}), W(e, n);
	};
	U(Le, (e) => {
		M(g).width > 0 && M(b) && e(Re);
	}), h(Ie), ae(Ie, (e) => w(o, e), () => M(o));
	var Be = m(Ie, 2), Ve = T(Be), He = T(Ve), Ue = T(He);
	k(Ue, { name: "eye" });
	var We = m(Ue), Ge = O(We, !0);
	h(He), h(Ve);
	var Ke = m(Ve, 2), q = T(Ke), qe = T(q);
	ft(qe, { name: "fit" });
	var Je = m(qe), Ye = O(Je, !0);
	h(q);
	var J = m(q, 2), Xe = T(J);
	k(Xe, { name: "plus" });
	var Ze = m(Xe), Qe = O(Ze, !0);
	h(J);
	var $e = m(J, 2), et = T($e);
	ft(et, { name: "minus" });
	var tt = m(et), nt = O(tt, !0);
	h($e), h(Ke), h(Be), h(Ne);
	var rt = m(Ne, 2);
	{
		let e = a(() => M(ce).x.length > To), n = a(() => mo(t.overview.total, M(F)));
		xs(rt, {
			get sorts() {
				return M(L);
			},
			get discs() {
				return M(e);
			},
			get alone() {
				return M(n);
			}
		});
	}
	return D((e, t, n, r, i, a, o, s) => {
		ze(Ie, 1, Se(["overview__plane", M(te) && "overview__plane--hot"])), z(Be, "aria-label", e), G(Ge, t), z(q, "title", n), G(Ye, r), z(J, "title", i), G(Qe, a), z($e, "title", o), G(nt, s);
	}, [
		() => Z("groups.tools"),
		() => Z("groups.box"),
		() => Z("groups.fit"),
		() => Z("groups.fit"),
		() => Z("groups.in"),
		() => Z("groups.in"),
		() => Z("groups.out"),
		() => Z("groups.out")
	]), s("click", He, Ae), s("click", q, H), s("click", J, ve), s("click", $e, ye), R(Be, "clientWidth", (e) => _.width = e), R(Be, "clientHeight", (e) => _.height = e), W(e, Me), v(je);
}
j(["click"]);
// src/map/OverviewTable.svelte
var Es = q("<li><!> <span class=\"sr\"> </span></li>"), Ds = q("<tr><th scope=\"row\"><button class=\"link-button\" type=\"button\"> </button></th><td class=\"is-num\"> </td><td><ul class=\"kind-counts\"></ul></td><td class=\"is-num\"> </td><td> </td></tr>"), Os = q("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\" class=\"is-num\"> </th><th scope=\"col\"> </th><th scope=\"col\" class=\"is-num\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>"), ks = q("<p class=\"muted\"> </p>"), As = q("<section class=\"groups-list\" aria-labelledby=\"groepen\"><h2 id=\"groepen\"> </h2> <!> <!></section>");
function js(e, t) {
	P(t, !0);
	let n = a(() => uo(t.overview.clusters, (e) => Z("groups.numbered", { n: e }))), r = a(() => mo(t.overview.total, M(n))), i = a(() => new Intl.NumberFormat(Ce())), o = a(() => new Intl.ListFormat(Ce()));
	var c = As(), l = T(c), u = O(l, !0), d = m(l, 2), f = (e) => {
		var r = Os(), a = T(r), c = O(a, !0), l = m(a), u = T(l), d = T(u), f = O(d, !0), p = m(d), g = O(p, !0), _ = m(p), v = O(_, !0), y = m(_), b = O(y, !0), x = m(y), ee = O(x, !0);
		h(u), h(l);
		var te = m(l);
		K(te, 21, () => M(n), (e) => e.index, (e, r) => {
			var a = Ds(), c = T(a), l = T(c), u = O(l, !0);
			h(c);
			var d = m(c), f = O(d, !0), p = m(d), g = T(p);
			K(g, 21, () => M(r).sorts, ({ sort: e, n: t }) => e, (e, t) => {
				let n = () => M(t).sort, r = () => M(t).n;
				var a = Es(), o = T(a);
				zo(o, { get sort() {
					return n();
				} });
				var s = m(o, 1, !0), c = m(s), l = O(c, !0);
				h(a), D((e, t) => {
					G(s, e), G(l, t);
				}, [() => M(i).format(r()), () => Z(`sort.${n()}`)]), W(e, a);
			}), h(g), h(p);
			var _ = m(p), v = O(_, !0), y = m(_), b = O(y, !0);
			h(a), D((e, t, n, i, o, s, c) => {
				z(a, "data-group", M(r).index), G(u, M(r).name), z(d, "data-label", e), G(f, t), z(p, "data-label", n), z(_, "data-label", i), G(v, o), z(y, "data-label", s), G(b, c);
			}, [
				() => Z("twin.size"),
				() => M(i).format(M(r).size),
				() => Z("twin.sorts"),
				() => Z("twin.outside"),
				() => M(i).format(M(r).outside),
				() => Z("twin.leads"),
				() => M(o).format(M(r).leads.slice(0, 2).flatMap(({ index: e }) => M(n)[e]?.name ?? []))
			]), s("click", l, () => t.onCluster(M(r).cluster)), W(e, a);
		}), h(te), h(r), D((e, t, n, r, i, a) => {
			G(c, e), G(f, t), G(g, n), G(v, r), G(b, i), G(ee, a);
		}, [
			() => Z("twin.caption"),
			() => Z("twin.group"),
			() => Z("twin.size"),
			() => Z("twin.sorts"),
			() => Z("twin.outside"),
			() => Z("twin.leads")
		]), W(e, r);
	}, p = (e) => {
		var t = ks(), n = O(t, !0);
		D((e) => G(n, e), [() => Z("twin.none")]), W(e, t);
	};
	U(d, (e) => {
		M(n).length > 0 ? e(f) : e(p, -1);
	});
	var g = m(d, 2), _ = (e) => {
		var t = ks(), n = O(t, !0);
		D((e) => G(n, e), [() => Z("twin.alone", { n: M(r) })]), W(e, t);
	};
	U(g, (e) => {
		M(r) > 0 && e(_);
	}), h(c), D((e) => G(u, e), [() => Z("twin.title", { area: t.areaName })]), W(e, c), v();
}
j(["click"]);
// src/map/PathDialog.svelte
var Ms = q("<form class=\"stack stack--form\" novalidate=\"\"><p class=\"muted\"> </p> <!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--quiet\" type=\"button\"> </button></div></form>");
function Ns(e, t) {
	P(t, !0);
	let n = A(t.from), r = A(void 0), i = A(!1), o = a(() => M(i) && !M(n) ? Y("path.needFrom") : void 0), c = a(() => M(i) ? M(r) ? M(r).id === M(n)?.id ? Y("path.same") : void 0 : Y("path.needTo") : void 0);
	function l(e) {
		e.preventDefault(), w(i, !0), M(n) && M(r) && M(n).id !== M(r).id ? t.onPath(M(n), M(r)) : requestAnimationFrame(() => document.getElementById(M(n) ? "weg-naar" : "weg-van")?.focus());
	}
	{
		let i = a(() => Y("path.title"));
		tt(e, {
			id: "weg",
			get title() {
				return M(i);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, i) => {
				var u = Ms(), d = T(u), f = O(d, !0), p = m(d, 2);
				{
					let e = a(() => Y("path.from"));
					rt(p, {
						id: "weg-van",
						get label() {
							return M(e);
						},
						get kinds() {
							return Pt;
						},
						get chosen() {
							return M(n);
						},
						get error() {
							return M(o);
						},
						get find() {
							return t.find;
						},
						onChoose: (e) => w(n, e)
					});
				}
				var g = m(p, 2);
				{
					let e = a(() => Y("path.to"));
					rt(g, {
						id: "weg-naar",
						get label() {
							return M(e);
						},
						get kinds() {
							return Pt;
						},
						get chosen() {
							return M(r);
						},
						get error() {
							return M(c);
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
					() => Y("path.text"),
					() => Y("path.find"),
					() => Y("form.cancel")
				]), qe("submit", u, l), s("click", b, function(...e) {
					t.onClose?.apply(this, e);
				}), W(e, u);
			},
			$$slots: { default: !0 }
		});
	}
	v();
}
j(["click"]);
// src/map/waywords.ts
var Ps = ({ kind: e }) => e === "Resident" || e === "Professional", Fs = (e) => e.steps.slice(0, -1).map((e) => e.to);
function Is(e) {
	let [t, n] = [e.steps[0], e.steps.at(-1)];
	return !t || !n ? "" : e.steps.length === 1 ? Y("path.direct", {
		from: t.from.label,
		to: t.to.label
	}) : [Ps(t.to) ? Y("path.ask", { who: t.to.label }) : Y("path.askAt", { who: t.to.label }), ...e.steps.slice(1).map(({ from: e, to: t }) => Ps(e) ? Y("path.knows", {
		who: e.label,
		next: t.label
	}) : Y("path.knowsAt", { next: t.label }))].join(" ");
}
var Ls = (e) => [...e.steps.slice(0, 1).map((e) => e.from.id), ...e.steps.map((e) => e.to.id)], Rs = q("<li><!><button class=\"ties__who\" type=\"button\"> </button></li>"), zs = q("<!> <li><!><span><small> </small><button class=\"ties__who\" type=\"button\"> </button></span></li>", 1), Bs = q("<label class=\"check\"><input type=\"radio\" name=\"weg\"/> </label>"), Vs = q("<fieldset class=\"path-others\"><legend> </legend> <!></fieldset>"), Hs = q("<p class=\"path__words\"> </p> <div><h3> </h3> <ol class=\"path\"></ol></div> <!> <p class=\"basis\"> </p>", 1), Us = q("<p> </p><p class=\"small\"> </p>", 1), Ws = q("<!> <div class=\"panel-actions\"><button class=\"button button--secondary\" type=\"button\"><!> </button> <button class=\"button button--secondary\" type=\"button\"><!> </button></div>", 1);
function Gs(e, t) {
	P(t, !0);
	let n = a(() => t.paths.paths[t.chosen]), r = a(() => Y("map.someone")), i = a(() => Y("path.heading", {
		from: t.from?.label ?? M(r),
		to: t.to?.label ?? M(r)
	})), o = (e) => {
		let n = Fs(t.paths.paths[e]).map((e) => e.label);
		return n.length ? Y("path.via", { who: new Intl.ListFormat(Ce()).format(n) }) : Is(t.paths.paths[e]);
	};
	{
		let r = a(() => Y("panel.gripPath"));
		gt(e, {
			get heading() {
				return M(i);
			},
			get grip() {
				return M(r);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, r) => {
				var i = Ws(), a = E(i), c = (e) => {
					var r = Hs(), i = E(r), a = O(i, !0), c = m(i, 2), l = T(c), u = O(l, !0), d = m(l, 2);
					K(d, 21, () => M(n).steps, Ge, (e, n, r) => {
						var i = zs(), a = E(i), o = (e) => {
							var r = Rs(), i = T(r);
							se(i, { get kind() {
								return M(n).from.kind;
							} });
							var a = m(i), o = O(a, !0);
							h(r), D(() => G(o, M(n).from.label)), s("click", a, () => t.onSelect(M(n).from.id)), W(e, r);
						};
						U(a, (e) => {
							r === 0 && e(o);
						});
						var c = m(a, 2), l = T(c);
						se(l, { get kind() {
							return M(n).to.kind;
						} });
						var u = m(l), d = T(u), f = O(d, !0), p = m(d), g = O(p, !0);
						h(u), h(c), D(() => {
							G(f, M(n).reason), G(g, M(n).to.label);
						}), s("click", p, () => t.onSelect(M(n).to.id)), W(e, i);
					}), h(d), h(c);
					var f = m(c, 2), p = (e) => {
						var n = Vs(), r = T(n), i = O(r, !0), a = m(r, 2);
						K(a, 17, () => t.paths.paths, Ge, (e, n, r) => {
							var i = Bs(), a = T(i);
							x(a);
							var c = m(a, 1, !0);
							h(i), D((e) => {
								ce(a, r === t.chosen), G(c, e);
							}, [() => o(r)]), s("change", a, () => t.onChoose(r)), W(e, i);
						}), h(n), D((e) => G(i, e), [() => Y("path.others")]), W(e, n);
					};
					U(f, (e) => {
						t.paths.paths.length > 1 && e(p);
					});
					var g = m(f, 2), _ = O(g, !0);
					D((e, t, n) => {
						G(a, e), G(u, t), G(_, n);
					}, [
						() => Is(M(n)),
						() => Y("path.steps"),
						() => Y("path.scope")
					]), W(e, r);
				}, l = (e) => {
					ee(e, {
						icon: "idea",
						children: (e, t) => {
							var n = Us(), r = E(n), i = O(r, !0), a = m(r), o = O(a, !0);
							D((e, t) => {
								G(i, e), G(o, t);
							}, [() => Y("path.none"), () => Y("path.scope")]), W(e, n);
						},
						$$slots: { default: !0 }
					});
				};
				U(a, (e) => {
					M(n) ? e(c) : e(l, -1);
				});
				var u = m(a, 2), d = T(u), f = T(d);
				ft(f, { name: "path" });
				var p = m(f, 1, !0);
				h(d);
				var g = m(d, 2), _ = T(g);
				k(_, { name: "close" });
				var v = m(_, 1, !0);
				h(g), h(u), D((e, t) => {
					G(p, e), G(v, t);
				}, [() => Y("path.other"), () => Y("path.stop")]), s("click", d, function(...e) {
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
j(["click", "change"]);
// src/map/palette.ts
var Q = {
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
}, Ks = {
	width: 1400,
	height: 990
}, qs = 40, Js = 84, Ys = 28, Xs = "'Segoe UI', 'Open Sans', Roboto, 'Noto Sans', Arial, sans-serif", Zs = (e) => e.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ""), $ = (e, t, n = "") => `<${e}${Object.entries(t).map(([e, t]) => t === void 0 ? "" : ` ${e}="${Zs(String(t))}"`).join("")}>${n}</${e}>`, Qs = (e, t, n, r, i = {}) => $("text", {
	x: t.toFixed(1),
	y: n.toFixed(1),
	"font-size": r,
	fill: Q.text,
	...i
}, Zs(e));
function $s(e, t) {
	let n = t.measure ?? ai(), i = sc(pa(e, t, t.kindWord), n), a = i.length * Ys + 52, o = X("picture.title", { area: t.area }), s = [X("picture.day", { date: r(e.day) }), X("picture.shown", {
		shown: e.nodes.length,
		total: e.total
	})].join(" · "), c = [
		$("title", {}, Zs(o)),
		$("rect", {
			width: Ks.width,
			height: Ks.height,
			fill: Q.paper
		}),
		Qs(o, qs, 46, 24, { "font-weight": 600 }),
		Qs(s, qs, 70, 14, { fill: Q.muted }),
		ec(e, t, n, Ks.height - Js - a),
		...i.flatMap((e, t) => e.map(({ entry: e, x: n }) => cc(e, n, Ks.height - a + 26 + t * Ys))),
		Qs(X("picture.source"), qs, Ks.height - 18, 13, { fill: Q.muted })
	];
	return $("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		width: Ks.width,
		height: Ks.height,
		viewBox: `0 0 ${Ks.width} ${Ks.height}`,
		"font-family": Xs
	}, c.join("\n"));
}
function ec(e, t, n, r) {
	let i = {
		width: Ks.width,
		height: r
	}, a = new Map(e.nodes.map(({ id: e, x: t, y: n }) => [e, {
		x: t,
		y: n
	}])), o = Un(Hn(a.values()) ?? {
		left: 0,
		top: 0,
		right: 1,
		bottom: 1
	}, i, {
		left: 90,
		top: 50,
		right: 90,
		bottom: 50
	}), { scale: s } = o, c = Ir(e.nodes, a, s), l = new Set(t.focus === void 0 ? [] : [t.focus]), u = zr(e.ties, c, l), d = Vr(u) ? nc : tc, f = t.proposals ? Hr(e.proposals, c) : [], p = t.groups ? br(e.groups, c, s) : [], m = {
		left: -o.x,
		top: -o.y,
		right: i.width - o.x,
		bottom: r - o.y
	}, h = bi({
		spots: c,
		lines: u,
		curves: f,
		groups: p,
		scale: s
	}, na(e.day, n, 1), {
		first: new Set([...l, ...t.trail ?? []]),
		next: new Set(u.filter(({ strong: e }) => e).flatMap(({ tie: e }) => [e.from, e.to])),
		without: null
	}, m, []), _ = [
		...p.map(({ outline: e }) => e ? $("path", {
			d: xr(e, s),
			fill: Q.paper,
			stroke: Q.edge,
			"stroke-width": 1.25,
			"stroke-dasharray": "5 4"
		}) : ""),
		$("path", {
			d: Kr(e.others, s),
			fill: "none",
			stroke: Q.contextLine,
			"stroke-width": 1.25
		}),
		...Gr(e.others, s).map(({ d: e }) => $("path", {
			d: e,
			fill: Q.context
		})),
		$("path", {
			d: Wr(t.trail ?? [], c),
			fill: "none",
			stroke: Q.trail,
			"stroke-width": 11,
			"stroke-linecap": "round",
			"stroke-linejoin": "round"
		}),
		...u.map(({ d: e, tie: t, strong: n, from: r, to: i }) => {
			let a = n && !t.old ? Q.edgeStrong : Q.edge, o = $("path", {
				d: e,
				fill: "none",
				stroke: a,
				"stroke-width": t.old ? Math.min(1, d[0]) : (n ? tc : d)[t.width - 1],
				"stroke-dasharray": t.formal ? "7 5" : void 0
			});
			return t.directed ? o + ac(r, i, a) : o;
		}),
		...f.map(({ d: e }) => $("path", {
			d: e,
			...ic
		})),
		...[...c.values()].flatMap(({ x: e, y: t, r: n, ring: r, sort: i }) => [r ? $("circle", {
			cx: e.toFixed(1),
			cy: t.toFixed(1),
			r: r.toFixed(1),
			fill: Q.paper,
			stroke: Q[i],
			"stroke-width": 2.5
		}) : "", $("path", {
			d: g(i, e, t, n),
			fill: Q[i]
		})]),
		...h.map(({ text: e, sort: t, x: n, y: r, inGroup: i }) => Qs(e, n, r, $i[t].size, {
			dy: ".35em",
			fill: rc[t],
			"font-weight": $i[t].weight,
			"text-anchor": "middle",
			"paint-order": "stroke",
			stroke: i ? Q.paper : Q.canvas,
			"stroke-width": 5,
			"stroke-linejoin": "round"
		}))
	], v = $("g", { transform: `translate(${o.x.toFixed(1)} ${o.y.toFixed(1)})` }, _.join("\n"));
	return $("svg", {
		y: Js,
		width: Ks.width,
		height: r
	}, $("rect", {
		width: Ks.width,
		height: r,
		fill: Q.canvas
	}) + v);
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
	name: Q.text,
	outside: Q.text,
	proposal: Q.proposal,
	group: Q.muted,
	age: Q.muted
}, ic = {
	fill: "none",
	stroke: Q.proposal,
	"stroke-width": 3.5,
	"stroke-dasharray": "0 7.5",
	"stroke-linecap": "round"
};
function ac(e, t, n) {
	let r = Math.atan2(t.y - e.y, t.x - e.x) * 180 / Math.PI;
	return $("path", {
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
	let n = [[]], r = qs;
	for (let i of e) {
		let e = oc(i) + t(i.text, 14, 400) + 22;
		r + e > Ks.width - qs && r > qs && (n.push([]), r = qs), n.at(-1).push({
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
	let r = (e) => $("path", {
		d: `M${t + 1} ${n}H${t + 33}`,
		fill: "none",
		stroke: Q.edgeStrong,
		"stroke-width": 2,
		...e
	});
	switch (e) {
		case "schakel": return $("circle", {
			cx: t + 9,
			cy: n,
			r: 8.6,
			fill: Q.paper,
			stroke: Q.bewoner,
			"stroke-width": 1.8
		}) + $("path", {
			d: g("bewoner", t + 9, n, 5.2),
			fill: Q.bewoner
		});
		case "dots": return $("circle", {
			cx: t + 9,
			cy: n,
			r: 4.5,
			fill: Q.context
		});
		case "size": return fa.map((e, r) => $("circle", {
			cx: t + [
				4,
				16,
				33
			][r],
			cy: n,
			r: e.toFixed(1),
			fill: "none",
			stroke: Q.muted,
			"stroke-width": 1.4
		})).join("");
		case "group": return $("rect", {
			x: t + 2,
			y: n - 7,
			width: 30,
			height: 14,
			rx: 7,
			fill: Q.paper,
			stroke: Q.edge,
			"stroke-width": 1.5,
			"stroke-dasharray": "5 3"
		});
		case "contact": return r({});
		case "formal": return r({ "stroke-dasharray": "6 4" });
		case "old": return r({
			stroke: Q.edge,
			"stroke-width": 1
		});
		case "trail": return r({
			stroke: Q.trail,
			"stroke-width": 9,
			"stroke-linecap": "round"
		});
		case "proposal": return r(ic);
		case "referral": return $("path", {
			d: `M${t + 1} ${n}H${t + 26}`,
			stroke: Q.edgeStrong,
			"stroke-width": 2
		}) + ac({
			x: t,
			y: n
		}, {
			x: t + 33,
			y: n
		}, Q.edgeStrong);
		default: return $("path", {
			d: g(e, t + 9, n, 7),
			fill: Q[e]
		});
	}
}
async function uc(e) {
	let t = new Image();
	t.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(e)}`, await t.decode();
	let n = Object.assign(document.createElement("canvas"), {
		width: 2 * Ks.width,
		height: 2 * Ks.height
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
	measure: ai()
});
async function pc(e, t, n, r) {
	let i = fc(n, r);
	dc(`${t}.${e}`, e === "svg" ? new Blob([i], { type: "image/svg+xml" }) : await uc(i));
}
// src/map/PrintSheet.svelte
var mc = q("<div class=\"print-sheet\"><div class=\"print-sheet__picture\" aria-hidden=\"true\"></div> <div class=\"map-list\"><!></div> <footer class=\"print-foot\"><p> </p></footer></div>");
function hc(e, t) {
	P(t, !0);
	var n = mc(), i = T(n);
	H(i, () => fc(t.view, t.options), !0), h(i);
	var a = m(i, 2), o = T(a);
	Ve(o, () => t.children), h(a);
	var s = m(a, 2), c = T(s), l = O(c);
	h(s), h(n), D((e, t) => G(l, `${e ?? ""} ${t ?? ""}`), [() => Y("print.source", {
		date: r(t.view.day),
		made: r(te())
	}), () => Y("print.noNames")]), W(e, n), v();
}
// src/map/reasons.ts
function gc(e, t) {
	return Kt(e).map((n) => ({
		name: n,
		text: _c(n, e, t)
	}));
}
function _c(e, t, { focus: n, themes: i, kindWord: a }) {
	switch (e) {
		case "focus": return Y("map.reason.focus", {
			who: n ?? Y("map.someone"),
			n: t.hops
		});
		case "theme": return Y("map.reason.theme", { theme: i.find((e) => e.code === t.theme)?.label ?? "" });
		case "kinds": return Y("map.reason.kinds", { kinds: t.kinds.map(a).join(", ") });
		case "lines": return Y("map.reason.lines", { lines: t.lines.join(", ") });
		case "age": return Y("map.reason.age", { age: Y(`map.age.${t.age ?? "fresh"}`) });
		case "net": return Y("map.reason.net", { net: Y(`net.${t.net}`) });
		case "day": return Y("map.reason.day", { date: r(t.day) });
		case "path": return Y("map.reason.path");
		case "box": return Y("map.reason.box");
		case "all": return Y("map.reason.all");
	}
}
// src/map/SaveMenu.svelte
var vc = q("<button type=\"button\"><!> </button>"), yc = q("<button class=\"button button--secondary no-print\" type=\"button\" popovertarget=\"bewaren\"><!> </button> <button class=\"button button--secondary button--icon no-print\" type=\"button\"><!><span class=\"sr\"> </span></button> <div class=\"menu menu--export no-print\" id=\"bewaren\" popover=\"\" role=\"dialog\"><p class=\"small muted\"> </p> <!></div>", 1);
function bc(e, t) {
	P(t, !0);
	let n = A(void 0), r = A(void 0);
	function i(e) {
		if (e.newState !== "open" || !M(n) || !M(r)) return;
		let { bottom: t, right: i } = M(r).getBoundingClientRect(), a = Math.max(16, Math.min(i, document.documentElement.clientWidth - 16) - M(n).offsetWidth);
		M(n).style.translate = `${a}px ${t + 4}px`;
	}
	function a(e) {
		M(n)?.hidePopover(), t.onSave(e);
	}
	var o = yc(), c = E(o), l = T(c);
	k(l, { name: "download" });
	var u = m(l, 1, !0);
	h(c), ae(c, (e) => w(r, e), () => M(r));
	var d = m(c, 2), f = T(d);
	k(f, { name: "print" });
	var p = m(f), g = O(p, !0);
	h(d);
	var _ = m(d, 2), y = T(_), b = O(y, !0), x = m(y, 2);
	K(x, 16, () => ["svg", "png"], (e) => e, (e, t) => {
		var n = vc(), r = T(n);
		k(r, { name: "download" });
		var i = m(r, 1, !0);
		h(n), D((e) => G(i, e), [() => Y(`save.${t}`)]), s("click", n, () => a(t)), W(e, n);
	}), h(_), ae(_, (e) => w(n, e), () => M(n)), D((e, t, n, r, i) => {
		G(u, e), z(d, "title", t), G(g, n), z(_, "aria-label", r), G(b, i);
	}, [
		() => Y("save.title"),
		() => Y("print"),
		() => Y("print"),
		() => Y("save.title"),
		() => Y("save.text")
	]), s("click", d, () => window.print()), qe("toggle", _, i), W(e, o), v();
}
j(["click"]);
// src/map/ShareDialog.svelte
function xc(e, t) {
	P(t, !0);
	{
		let n = a(() => Y("share.title"));
		tt(e, {
			id: "vastzetten",
			get title() {
				return M(n);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, n) => {
				{
					let n = a(() => Y("bar.share")), r = a(() => [Y("share.text"), Y("share.kept")]);
					it(e, {
						get label() {
							return M(n);
						},
						get sentences() {
							return M(r);
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
var Sc = 1, Cc = 3;
function wc(e, t, n) {
	return [Tc(e, t, n), Ec(e)].filter(Boolean).join(" ");
}
function Tc({ nodes: e }, t, n) {
	let r = e.length, i = e.find((e) => e.id === t.focus);
	return i ? Y(i.ties > Sc ? "summary.knows" : "summary.few", {
		who: i.label,
		n: i.ties
	}) : t.theme && n ? Y("summary.theme", {
		n: r,
		theme: n
	}) : t.all ? Y("summary.all", { n: r }) : Y("summary.shown", { n: r });
}
function Ec({ groups: e }) {
	let t = e.length;
	return t === 0 ? "" : t > Cc || e.some((e) => !e.label) ? Y("summary.groups", { n: t }) : Y("summary.groups.named", {
		n: t,
		groups: new Intl.ListFormat(Ce()).format(e.map((e) => e.label))
	});
}
// src/map/MapPage.svelte
var Dc = q("<div class=\"map-state\"><!></div>"), Oc = q("<button class=\"button button--secondary\" type=\"button\"> </button>"), kc = q("<section class=\"map-canvas\"><div class=\"stage\"><!> <!> <!></div> <!></section>"), Ac = q("<section class=\"map-list\"><!> <!></section>"), jc = q("<!> <!>", 1), Mc = q("<a class=\"button button--primary\"> </a>"), Nc = q("<section class=\"map-canvas\"><!></section>"), Pc = q("<section class=\"map-list\"><!></section>"), Fc = q("<div class=\"map-page\"><!> <!> <div class=\"map-body\"><!> <!></div> <!></div> <!>", 1);
function Ic(e, n) {
	P(n, !0);
	let r = (e) => {
		var t = fe(), n = E(t), r = (e) => {
			{
				let t = a(() => ue()?.me.roleLabel);
				Le(e, {
					get failure() {
						return re.failure;
					},
					get roleLabel() {
						return M(t);
					},
					get onRetry() {
						return re.retry;
					}
				});
			}
		};
		U(n, (e) => {
			re.failure && e(r);
		}), W(e, t);
	}, i = (e, t = S) => {
		{
			let n = a(() => Ua(Fe("o"))), r = a(() => M(Se) !== void 0), i = a(() => M(se) || ce.current), o = a(() => M(Ce)?.node.id);
			oo(e, {
				get rows() {
					return M(ye);
				},
				get sort() {
					return M(n);
				},
				onSort: (e) => ke({ o: e }),
				get day() {
					return t().day;
				},
				get withSteps() {
					return M(r);
				},
				get complete() {
					return M(i);
				},
				get selected() {
					return M(o);
				},
				kindWord: Ae,
				hrefOf: (e) => J(Ye(e)),
				onSelect: (e) => void et(e)
			});
		}
	}, f = new me("max-width: 37.5rem"), p = new me("max-width: 47.99rem"), g = a(() => JSON.stringify(Lt(Ke().searchParams))), _ = a(() => JSON.parse(M(g))), y = a(() => Fe("v") === "kaart" || Fe("v") !== "lijst" && !f.current ? "kaart" : "lijst"), x = a(() => Ut(Fe("z"))), ee = a(() => [!M(x).includes("groups"), !M(x).includes("proposals")]), te = a(() => Ie(M(ee), 2)), C = a(() => M(te)[0]), k = a(() => M(te)[1]), re = pe(() => M(_).net, (e) => (We(), on(n.area, M(_), e))), j = pe(() => "", xe), { move: N, rearrange: F } = cn(re, () => ({
		area: n.area,
		net: M(_).net
	})), L = A(void 0), R = A(void 0), oe = A(0), se = A(!1), ce = new me("print"), V = A(void 0), he = A([]), ge = A({}), _e = a(() => re.failure && !re.failure.unreachable ? void 0 : re.value), H = a(() => M(_e)?.view), ve = a(() => M(_e)?.overview), ye = a(() => M(H) ? Wa(M(H)) : []), Se = a(() => M(H)?.nodes.find((e) => e.id === M(_e)?.asked.focus)), Ce = a(() => M(ye).find(({ node: e }) => e.id === (M(R) ?? M(Se)?.id))), Te = a(() => M(_e) && JSON.stringify({
		...M(_e).asked,
		day: void 0
	})), De = a(() => M(_e)?.paths?.paths[M(oe)]), K = a(() => j.value?.items.map(({ id: e, label: t }) => ({
		code: e,
		label: t
	})) ?? []), Ae = (e) => t(be(e)), Me = a(() => gc(M(_), {
		focus: M(ge)[M(_).focus ?? ""],
		themes: M(K),
		kindWord: Ae
	})), Ne = a(() => M(H) ? wc(M(H), M(_e).asked, M(K).find((e) => e.code === M(_e).asked.theme)?.label) : M(ve)?.total ? Y("summary.overview", { n: M(ve).total }) : ""), Pe = a(() => {
		if (!M(H)) return M(ve)?.total ? {
			shown: 0,
			total: M(ve).total,
			outside: 0,
			tooMany: 0,
			named: !1
		} : void 0;
		let e = M(H).nodes.filter((e) => e.inArea).length;
		return {
			shown: e,
			total: M(H).total,
			outside: M(H).nodes.length - e,
			tooMany: M(H).notShown.tooMany,
			named: !0
		};
	}), Re = a(() => M(De) && Ls(M(De))), ze = a(() => ({
		area: n.areaName,
		focus: M(Se)?.id,
		trail: M(Re),
		groups: M(C),
		proposals: M(k),
		kindWord: be
	})), Ve = a(() => M(Ce) && M(k) ? M(H).proposals.flatMap(({ from: e, to: t }) => e === M(Ce).node.id ? [t] : t === M(Ce).node.id ? [e] : []).flatMap((e) => M(H).nodes.find((t) => t.id === e) ?? []) : []), Ue = a(() => je(I.arrangeMap) && M(_).day === void 0), Ge = a(() => M(ve)?.starts ?? M(H)?.nodes.filter((e) => e.schakel).slice(0, 12) ?? []), q = (e) => M(H)?.nodes.find((t) => t.id === e), Je = (e) => ke(Rt(e)), Ye = (e) => ({
		...M(_),
		focus: e,
		path: void 0,
		box: void 0,
		all: void 0
	}), J = (e) => o(Ke(), Rt(e)), Xe = (e) => Je(Ye(e)), $e = () => {
		let e = M(he).at(-2);
		e ? Xe(e) : M(_).focus && Je(qt(M(_), "focus"));
	};
	Ee(() => {
		let e = M(_).focus;
		M(_).path, l(() => {
			w(he, Pn(M(he), e)), ((e) => {
				var t = Ie(e, 2);
				w(R, t[0], !0), w(oe, t[1], !0);
			})([void 0, 0]);
		});
	}), Ee(() => {
		M(Se) && w(ge, {
			...l(() => M(ge)),
			[M(Se).id]: M(Se).label
		});
	});
	async function et(e) {
		w(R, e, !0), await d(), document.getElementById("wie")?.focus({ preventScroll: !0 });
	}
	function tt() {
		M(R) && M(R) !== M(Se)?.id ? w(R, void 0) : M(_).path ? Je(qt(M(_), "path")) : $e();
	}
	async function nt(e) {
		M(H) && await pc(e, `${Y("save.file")}-${n.area}`, M(H), M(ze));
	}
	let rt = (e) => Ze(() => void w(se, e, !0));
	var it = Fc();
	qe("beforeprint", we, () => rt(!0)), qe("afterprint", we, () => rt(!1));
	var at = E(it), ot = T(at);
	Oa(ot, {
		get areaName() {
			return n.areaName;
		},
		get look() {
			return M(y);
		},
		hrefOf: (e) => o(Ke(), { v: e }),
		get counts() {
			return M(Pe);
		},
		get reasons() {
			return M(Me);
		},
		get summary() {
			return M(Ne);
		},
		onRemove: (e) => Je(qt(M(_), e)),
		onWipe: () => Je(It),
		children: (e, t) => {
			var n = fe(), r = E(n), i = (e) => {
				bc(e, { onSave: (e) => void nt(e) });
			};
			U(r, (e) => {
				M(H)?.nodes.length && e(i);
			}), W(e, n);
		},
		$$slots: { default: !0 }
	});
	var st = m(ot, 2);
	{
		let e = a(() => la(M(_e), M(_).kinds).map((e) => ({
			...e,
			word: Ae(e.kind)
		}))), t = a(() => le("line")), n = a(() => M(ge)[M(_).focus ?? ""] ?? ""), r = a(() => M(H)?.proposals.length);
		La(st, {
			get asked() {
				return M(_);
			},
			get count() {
				return M(Me).length;
			},
			get kinds() {
				return M(e);
			},
			get themes() {
				return M(K);
			},
			get lines() {
				return M(t);
			},
			get focusName() {
				return M(n);
			},
			get groups() {
				return M(C);
			},
			get proposals() {
				return M(k);
			},
			get proposalCount() {
				return M(r);
			},
			onAsk: Je,
			onShow: (e, t) => ke({ z: Wt(M(x), e, t) })
		});
	}
	var ct = m(st, 2), lt = T(ct), ut = (e) => {
		var t = Dc(), n = T(t);
		r(n), h(t), W(e, t);
	}, dt = (e) => {
		var t = jc(), o = E(t);
		r(o);
		var c = m(o, 2), l = (e) => {
			var t = jc(), r = E(t);
			_n(r, {
				get arrangement() {
					return M(H).arrangement;
				},
				onLook: (e) => void F("_adopt", Y("adopted", { who: e }))
			});
			var o = m(r, 2), c = (e) => {
				var t = Dc(), n = T(t);
				{
					let e = a(() => Y("nothing.title")), t = a(() => Y("nothing.text"));
					B(n, {
						icon: "filter",
						get title() {
							return M(e);
						},
						get text() {
							return M(t);
						},
						children: (e, t) => {
							var n = Oc(), r = O(n, !0);
							D((e) => G(r, e), [() => Y("wipe")]), s("click", n, () => Je(It)), W(e, n);
						},
						$$slots: { default: !0 }
					});
				}
				h(t), W(e, t);
			}, l = (e) => {
				var t = jc(), r = E(t), o = (e) => {
					var t = kc(), r = T(t), i = T(r);
					{
						let e = a(() => J(qt(M(_), "focus"))), t = a(() => M(he).map((e) => ({
							href: J(Ye(e)),
							label: M(ge)[e] ?? Y("map.someone")
						})));
						Nn(i, {
							get areaName() {
								return n.areaName;
							},
							get areaHref() {
								return M(e);
							},
							get crumbs() {
								return M(t);
							}
						});
					}
					var o = m(i, 2);
					{
						let e = a(() => M(Se)?.id), t = a(() => M(Ce)?.node.id), n = a(() => M(Ue) ? (e) => void N(e) : void 0);
						ae(ca(o, {
							get view() {
								return M(H);
							},
							get question() {
								return M(Te);
							},
							get focus() {
								return M(e);
							},
							get selected() {
								return M(t);
							},
							get trail() {
								return M(Re);
							},
							get groups() {
								return M(C);
							},
							get proposals() {
								return M(k);
							},
							get kindWord() {
								return be;
							},
							onSelect: (e) => w(R, e, !0),
							onOpen: Xe,
							onBack: $e,
							onSteps: (e) => M(_).focus && Je({
								...M(_),
								hops: e
							}),
							onLeave: tt,
							get onMove() {
								return M(n);
							},
							onHelp: () => w(V, "help")
						}), (e) => w(L, e, !0), () => M(L));
					}
					var s = m(o, 2);
					{
						let e = a(() => je(I.arrangeMap)), t = a(() => je(I.shareMap)), r = a(() => M(Ue) ? () => M(L)?.startMove() : void 0);
						mn(s, {
							get arrangement() {
								return M(H).arrangement;
							},
							get mayArrange() {
								return M(e);
							},
							get mayShare() {
								return M(t);
							},
							onFit: () => M(L)?.fit(),
							onIn: () => M(L)?.zoomIn(),
							onOut: () => M(L)?.zoomOut(),
							get onMove() {
								return M(r);
							},
							onUndo: () => void de(n.area, M(_).net),
							onRedo: () => void Oe(n.area, M(_).net),
							onRearrange: () => void F("_rearrange", Y("rearranged")),
							onShare: () => w(V, "share"),
							onHelp: () => w(V, "help")
						});
					}
					h(r), Sa(m(r, 2), {
						get view() {
							return M(H);
						},
						get groups() {
							return M(C);
						},
						get proposals() {
							return M(k);
						},
						get trail() {
							return M(Re);
						},
						kindWord: Ae
					}), h(t), D((e) => z(t, "aria-label", e), [() => Y("canvas")]), W(e, t);
				};
				U(r, (e) => {
					M(y) === "kaart" && e(o);
				});
				var s = m(r, 2), c = (e) => {
					hc(e, {
						get view() {
							return M(H);
						},
						get options() {
							return M(ze);
						},
						children: (e, t) => {
							i(e, () => M(H));
						},
						$$slots: { default: !0 }
					});
				}, l = (e) => {
					var t = Ac(), n = T(t), r = (e) => {
						Qe(e, {});
					};
					U(n, (e) => {
						M(ye).length > 50 && e(r);
					});
					var a = m(n, 2);
					i(a, () => M(H)), h(t), D((e) => z(t, "aria-label", e), [() => Y("map.look.lijst")]), W(e, t);
				};
				U(s, (e) => {
					M(se) || ce.current ? e(c) : M(y) === "lijst" && e(l, 1);
				}), W(e, t);
			};
			U(o, (e) => {
				M(H).nodes.length === 0 ? e(c) : e(l, -1);
			}), W(e, t);
		}, u = (e) => {
			var t = Dc(), r = T(t), i = (e) => {
				{
					let t = a(() => Y("noData.title")), r = a(() => Y("noData.text"));
					B(e, {
						icon: "users",
						get title() {
							return M(t);
						},
						get text() {
							return M(r);
						},
						children: (e, t) => {
							var r = fe(), i = E(r), o = (e) => {
								var t = Mc(), r = O(t, !0);
								D((e, n) => {
									z(t, "href", e), G(r, n);
								}, [() => b("Resident", n.area), () => Y("noData.begin")]), W(e, t);
							}, s = a(() => je(I.createActor));
							U(i, (e) => {
								M(s) && e(o);
							}), W(e, r);
						},
						$$slots: { default: !0 }
					});
				}
			}, o = (e) => {
				{
					let t = a(() => Y("none.net")), n = a(() => Y("none.net.text"));
					B(e, {
						icon: "users",
						get title() {
							return M(t);
						},
						get text() {
							return M(n);
						}
					});
				}
			};
			U(r, (e) => {
				M(_).net === "neighbourhood" ? e(i) : e(o, -1);
			}), h(t), W(e, t);
		}, d = (e) => {
			var t = fe(), r = E(t), i = (e) => {
				var t = Nc();
				Ts(T(t), {
					get overview() {
						return M(ve);
					},
					onCluster: (e) => Je({
						...M(_),
						box: e.box
					}),
					onBox: (e) => Je({
						...M(_),
						box: e
					})
				}), h(t), D((e) => z(t, "aria-label", e), [() => Y("canvas")]), W(e, t);
			}, a = (e) => {
				var t = Pc();
				js(T(t), {
					get overview() {
						return M(ve);
					},
					get areaName() {
						return n.areaName;
					},
					onCluster: (e) => Je({
						...M(_),
						box: e.box
					})
				}), h(t), W(e, t);
			};
			U(r, (e) => {
				M(y) === "kaart" ? e(i) : e(a, -1);
			}), W(e, t);
		};
		U(c, (e) => {
			M(H) ? e(l) : M(ve) && M(ve).total === 0 ? e(u, 1) : M(ve) && e(d, 2);
		}), W(e, t);
	}, ft = (e) => {
		var t = Dc(), n = T(t);
		{
			let e = a(() => Y("map.loading"));
			ne(n, {
				get label() {
					return M(e);
				},
				rows: 6
			});
		}
		h(t), W(e, t);
	};
	U(lt, (e) => {
		re.failure && !M(_e) ? e(ut) : M(_e) ? e(dt, 1) : re.slow && e(ft, 2);
	});
	var pt = m(lt, 2), mt = (e) => {
		{
			let t = a(() => M(H)?.since ?? M(ve)?.since ?? null);
			Tn(e, {
				get since() {
					return M(t);
				},
				get day() {
					return M(_).day;
				},
				onDay: (e) => Je({
					...M(_),
					day: e
				})
			});
		}
	};
	U(pt, (e) => {
		M(_e) && e(mt);
	}), h(ct);
	var ht = m(ct, 2), gt = (e) => {
		var t = fe(), r = E(t), i = (e) => {
			{
				let t = a(() => q(M(_e).asked.path[0])), n = a(() => q(M(_e).asked.path[1]));
				Gs(e, {
					get paths() {
						return M(_e).paths;
					},
					get from() {
						return M(t);
					},
					get to() {
						return M(n);
					},
					get chosen() {
						return M(oe);
					},
					onChoose: (e) => w(oe, e, !0),
					onSelect: (e) => void et(e),
					onOther: () => w(V, "path"),
					onClose: () => Je(qt(M(_), "path"))
				});
			}
		}, o = (e) => {
			{
				let t = a(() => u(M(Ce).node.id, n.area)), r = a(() => je(I.addTie) ? () => w(V, "add") : void 0), i = a(() => M(R) ? () => w(R, void 0) : void 0);
				At(e, {
					get row() {
						return M(Ce);
					},
					get day() {
						return M(H).day;
					},
					get focus() {
						return M(Se);
					},
					get proposed() {
						return M(Ve);
					},
					get areaName() {
						return n.areaName;
					},
					get href() {
						return M(t);
					},
					kindWord: Ae,
					get tieWord() {
						return He;
					},
					onSelect: (e) => void et(e),
					onMiddle: () => Xe(M(Ce).node.id),
					onPath: () => w(V, "path"),
					get onAdd() {
						return M(r);
					},
					get onClose() {
						return M(i);
					}
				});
			}
		}, s = (e) => {
			{
				let t = a(() => Math.min(150, M(H)?.total ?? M(ve).total));
				kn(e, {
					get starts() {
						return M(Ge);
					},
					get most() {
						return M(t);
					},
					get find() {
						return Be;
					},
					hrefOf: (e) => J(Ye(e)),
					onStart: Xe,
					onAll: () => Je({
						...M(_),
						all: !0
					}),
					onPath: () => w(V, "path")
				});
			}
		};
		U(r, (e) => {
			M(_e).paths && !M(R) ? e(i) : M(Ce) && (M(R) || M(y) === "kaart" || !p.current) ? e(o, 1) : M(Ce) || e(s, 2);
		}), W(e, t);
	};
	U(ht, (e) => {
		M(_e) && (M(H) ? M(H).nodes.length > 0 : M(ve).total > 0) && e(gt);
	}), h(at);
	var _t = m(at, 2), vt = (e) => {
		{
			let t = a(() => M(Ce)?.node);
			Ns(e, {
				get from() {
					return M(t);
				},
				get find() {
					return Be;
				},
				onPath: (e, t) => {
					w(V, void 0), Je({
						...It,
						net: M(_).net,
						day: M(_).day,
						path: [e.id, t.id]
					});
				},
				onClose: () => w(V, void 0)
			});
		}
	}, yt = (e) => {
		Mt(e, {
			get actor() {
				return M(Ce).node;
			},
			onDone: () => w(V, void 0)
		});
	}, bt = (e) => {
		xc(e, {
			share: () => ie(n.area, M(_).net, "_share"),
			onShared: () => {
				w(V, void 0), re.retry(), c(Y("share.done"));
			},
			onClose: () => w(V, void 0)
		});
	}, xt = (e) => {
		Va(e, { onClose: () => w(V, void 0) });
	};
	U(_t, (e) => {
		M(V) === "path" ? e(vt) : M(V) === "add" && M(Ce) ? e(yt, 1) : M(V) === "share" ? e(bt, 2) : M(V) === "help" && e(xt, 3);
	}), D(() => {
		z(at, "data-look", M(y)), z(at, "aria-busy", re.loading);
	}), W(e, it), v();
}
j(["click"]);
export { Ic as default };
