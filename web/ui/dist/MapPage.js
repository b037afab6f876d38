import { $n as e, An as t, Ar as n, B as r, Bn as i, Bt as a, Cn as o, Cr as s, Dn as c, Dr as l, Er as u, F as d, Fn as f, Fr as p, G as m, Gn as h, Gt as g, Hn as _, I as v, Ir as y, It as b, J as x, Jn as ee, Kn as S, Lr as C, Lt as w, M as T, Mn as E, Mr as D, Mt as O, Nr as k, Nt as te, Or as A, P as ne, Pn as j, Pr as M, Qn as N, R as P, Rt as F, S as re, Sr as I, Tr as L, U as ie, Un as R, Vn as z, Vt as ae, Wn as oe, Wt as se, X as ce, Xn as le, Yn as B, Yt as ue, Zn as de, _r as fe, _t as pe, a as me, b as he, br as ge, bt as _e, c as ve, cn as ye, cr as be, ct as xe, dr as Se, dt as Ce, er as V, f as we, fr as Te, gr as H, hr as Ee, i as De, ir as Oe, it as ke, kr as Ae, kt as je, l as Me, lr as U, mr as W, n as Ne, nr as Pe, or as G, pr as Fe, qt as Ie, r as Le, rr as K, sr as q, st as Re, t as ze, tr as Be, tt as Ve, ur as J, vr as He, wr as Y, xn as Ue, xr as We, yr as X, yt as Ge, z as Ke, zt as qe } from "./shell.js";
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
	"map.shown.none": "by name",
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
	"map.shown.none": "met naam",
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
}, Z = Ie({
	...Xe,
	...nt
}, {
	...Ye,
	...tt
}), rt = 12;
function it(e, t) {
	let n = P(e, t);
	return n >= 1 ? Z("age.months", { n }) : Z("age.days", { n: v(e, t) });
}
var at = (e, t) => P(e, t) >= rt, ot = {
	fit: "M3.500 7.500v-4h4M12.500 3.500h4v4M16.500 12.500v4h-4M7.500 16.500h-4v-4",
	left: "m12 5-5 5 5 5",
	list: "M7 5h10M7 10h10M7 15h10M3.300 5v.05M3.300 10v.05M3.300 15v.05",
	middle: "M10 6a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM10 2.500v3M10 14.500v3M2.500 10h3M14.500 10h3",
	minus: "M4.500 10h11",
	path: "M4 13.800a1.900 1.900 0 1 0 0 .01zM16 2.500a1.900 1.900 0 1 0 0 3.800 1.900 1.900 0 0 0 0-3.800zM6 14h6a3 3 0 0 0 0-5H8.500a2.300 2.300 0 0 1 0-4.500H14",
	pin: "M7 3.500h6l-.8 5 2.300 2.500h-9l2.300-2.500zM10 11v5.500",
	redo: "M16 8H8a4 4 0 0 0 0 8h4M13 4.500 16.500 8 13 11.500",
	right: "m8 5 5 5-5 5"
}, st = J("<svg viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path></path></svg>");
function ct(e, t) {
	k(t, !0);
	let n = E(t, "small", 3, !1);
	var r = st(), i = Y(r);
	X(() => {
		B(r, 0, le(["icon", n() && "icon--sm"])), z(i, "d", ot[t.name]);
	}), q(e, r), D();
}
// src/map/MapPanel.svelte
var lt = U("<button class=\"grip\" type=\"button\"></button>"), ut = U("<button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button>"), dt = U("<section aria-labelledby=\"wie\"><!> <div class=\"map-panel__in\"><div class=\"who\"><!> <div><h2 id=\"wie\" tabindex=\"-1\"> </h2><!></div> <!></div> <!></div></section>");
function ft(t, n) {
	k(n, !0);
	let r = E(n, "inPage", 3, !1), i = A(!1);
	var a = dt(), o = I(a), s = (e) => {
		var t = lt();
		X(() => {
			z(t, "aria-expanded", H(i)), z(t, "aria-label", n.grip);
		}), W("click", t, () => l(i, !H(i))), q(e, t);
	};
	K(o, (e) => {
		r() || e(s);
	});
	var c = L(o, 2), u = I(c), d = I(u);
	e(d, () => n.mark ?? y);
	var f = L(d, 2), m = I(f), h = Y(m, !0), g = L(m);
	e(g, () => n.under ?? y), p(f);
	var _ = L(f, 2), v = (e) => {
		var t = ut(), r = I(t);
		se(r, { name: "close" });
		var i = L(r), a = Y(i, !0);
		p(t), X((e) => G(a, e), [() => Z("panel.close")]), W("click", t, function(...e) {
			n.onClose?.apply(this, e);
		}), q(e, t);
	};
	K(_, (e) => {
		n.onClose && e(v);
	}), p(u);
	var b = L(u, 2);
	e(b, () => n.children), p(c), p(a), X(() => {
		B(a, 1, le([
			"map-panel",
			"no-print",
			r() && "map-panel--in-page",
			H(i) && "is-open"
		])), G(h, n.heading);
	}), q(t, a), D();
}
Fe(["click"]);
// src/map/ActorPanel.svelte
var pt = U("<p> </p>"), mt = U("<p> </p><!>", 1), ht = U("<button class=\"button button--primary\" type=\"button\"><!> </button>"), gt = U("<button class=\"button button--secondary\" type=\"button\"><!> </button>"), _t = U("<p class=\"muted\"> </p>"), vt = U("<span aria-hidden=\"true\"> </span><span class=\"sr\"> </span>", 1), yt = U("<span class=\"sr\"> </span>"), bt = U("<span class=\"badge badge--warn\"> </span>"), xt = U("<li><!> <span><button class=\"ties__who\" type=\"button\"> </button><small> </small></span> <span class=\"when\"><!> <!></span></li>"), St = U("<p class=\"muted small ties__more\"> </p>"), Ct = U("<li><!><span><button class=\"ties__who\" type=\"button\"> </button><small> </small></span></li>"), wt = U("<div><h3> </h3> <ul class=\"ties\"></ul></div>"), Tt = U("<!> <div class=\"panel-actions\"><!> <!> <div class=\"panel-actions__two\"><a class=\"button button--secondary\"> </a> <button class=\"button button--secondary\" type=\"button\"> </button></div></div> <div><h3> <span class=\"muted small num\"> </span></h3> <!> <ul class=\"ties\"></ul> <!></div> <!> <div class=\"basis\"><p> </p><p> </p></div>", 1);
function Et(e, t) {
	k(t, !0);
	let r = n(() => t.row.node), i = n(() => t.focus?.id === H(r).id), o = n(() => [t.kindWord(H(r).kind), ...H(r).schakel ? [Z("panel.schakel")] : []].join(", ")), c = n(() => [
		...H(r).named ? [] : [Z("panel.pseudonym")],
		...H(r).inArea ? [] : [Z("panel.outside", { area: t.areaName })],
		...t.focus && !H(i) && H(r).hops ? [Z("panel.steps", {
			n: H(r).hops,
			who: t.focus.label
		})] : []
	]), l = n(() => H(r).confirmed ? it(H(r).confirmed, t.day) : "");
	{
		let u = (e) => {
			b(e, {
				get kind() {
					return H(r).kind;
				},
				get ring() {
					return H(r).schakel;
				}
			});
		}, d = (e) => {
			var t = mt(), n = s(t), r = Y(n, !0), i = L(n);
			V(i, 16, () => H(c), (e) => e, (e, t) => {
				var n = pt(), r = Y(n, !0);
				X(() => G(r, t)), q(e, n);
			}), X(() => G(r, H(o))), q(e, t);
		}, f = n(() => Z("panel.grip", { who: H(r).label }));
		ft(e, {
			get heading() {
				return H(r).label;
			},
			get grip() {
				return H(f);
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
							var n = pt(), r = Y(n, !0);
							X((e) => G(r, e), [() => Z("panel.dataOld", { age: H(l) })]), q(e, n);
						},
						$$slots: { default: !0 }
					});
				}, f = n(() => H(r).confirmed && at(H(r).confirmed, t.day));
				K(u, (e) => {
					H(f) && e(d);
				});
				var m = L(u, 2), h = I(m), g = (e) => {
					var n = ht(), r = I(n);
					se(r, { name: "plus" });
					var i = L(r, 1, !0);
					p(n), X((e) => G(i, e), [() => Z("tie.add")]), W("click", n, function(...e) {
						t.onAdd?.apply(this, e);
					}), q(e, n);
				};
				K(h, (e) => {
					t.onAdd && e(g);
				});
				var _ = L(h, 2), v = (e) => {
					var n = gt(), r = I(n);
					ct(r, { name: "middle" });
					var i = L(r, 1, !0);
					p(n), X((e) => G(i, e), [() => Z("panel.middle")]), W("click", n, function(...e) {
						t.onMiddle?.apply(this, e);
					}), q(e, n);
				};
				K(_, (e) => {
					H(i) || e(v);
				});
				var y = L(_, 2), x = I(y), ee = Y(x, !0), S = L(x, 2), C = Y(S, !0);
				p(y), p(m);
				var w = L(m, 2), T = I(w), E = I(T), D = L(E), O = Y(D, !0);
				p(T);
				var k = L(T, 2), te = (e) => {
					var t = _t(), n = Y(t, !0);
					X((e) => G(n, e), [() => Z("panel.none")]), q(e, t);
				};
				K(k, (e) => {
					H(r).ties === 0 && e(te);
				});
				var A = L(k, 2);
				V(A, 21, () => t.row.contacts, Be, (e, n) => {
					let r = () => H(n).node, i = () => H(n).tie;
					var a = xt(), o = I(a);
					b(o, {
						get kind() {
							return r().kind;
						},
						get ring() {
							return r().schakel;
						}
					});
					var c = L(o, 2), l = I(c), u = Y(l, !0), d = L(l), f = Y(d, !0);
					p(c);
					var m = L(c, 2), h = I(m), g = (e) => {
						var n = vt(), r = s(n), a = Y(r, !0), o = L(r), c = Y(o, !0);
						X((e, t) => {
							G(a, e), G(c, t);
						}, [() => it(i().confirmed, t.day), () => Z("panel.confirmed", { age: it(i().confirmed, t.day) })]), q(e, n);
					}, _ = (e) => {
						var t = yt(), n = Y(t, !0);
						X((e) => G(n, e), [() => Z("panel.unknownAge")]), q(e, t);
					};
					K(h, (e) => {
						i().confirmed ? e(g) : e(_, -1);
					});
					var v = L(h, 2), y = (e) => {
						var t = bt(), n = Y(t, !0);
						X((e) => G(n, e), [() => Z("panel.old")]), q(e, t);
					};
					K(v, (e) => {
						i().old && e(y);
					}), p(m), p(a), X((e) => {
						G(u, r().label), G(f, e);
					}, [() => i().kinds.map(t.tieWord).join(", ")]), W("click", l, () => t.onSelect(r().id)), q(e, a);
				}), p(A);
				var ne = L(A, 2), j = (e) => {
					var n = St(), r = Y(n, !0);
					X((e) => G(r, e), [() => Z("panel.notHere", { n: t.row.more })]), q(e, n);
				};
				K(ne, (e) => {
					t.row.more && e(j);
				}), p(w);
				var M = L(w, 2), N = (e) => {
					var n = wt(), r = I(n), i = Y(r, !0), a = L(r, 2);
					V(a, 21, () => t.proposed, (e) => e.id, (e, n) => {
						var r = Ct(), i = I(r);
						b(i, {
							get kind() {
								return H(n).kind;
							},
							get ring() {
								return H(n).schakel;
							}
						});
						var a = L(i), o = I(a), s = Y(o, !0), c = L(o), l = Y(c, !0);
						p(a), p(r), X((e) => {
							G(s, H(n).label), G(l, e);
						}, [() => Z("panel.proposal")]), W("click", o, () => t.onSelect(H(n).id)), q(e, r);
					}), p(a), p(n), X((e) => G(i, e), [() => Z("panel.proposals")]), q(e, n);
				};
				K(M, (e) => {
					t.proposed.length && e(N);
				});
				var P = L(M, 2), F = I(P), re = Y(F, !0), ie = L(F), R = Y(ie, !0);
				p(P), X((e, n, r, i, a, o) => {
					z(x, "href", t.href), G(ee, e), G(C, n), G(E, `${r ?? ""} `), G(O, i), G(re, a), G(R, o);
				}, [
					() => Z("panel.open"),
					() => Z("panel.path"),
					() => Z("panel.contacts"),
					() => Z("panel.known", { n: H(r).ties }),
					() => H(l) ? Z("panel.data", { age: H(l) }) : Z("panel.dataUnknown"),
					() => Z("contacts.maybeMore")
				]), W("click", S, function(...e) {
					t.onPath?.apply(this, e);
				}), q(e, c);
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
Fe(["click"]);
// src/map/AddContact.svelte
var Dt = U("<!> <!>", 1);
function Ot(e, t) {
	k(t, !0);
	let r = () => $e(() => import("./AddTieForm.js").then((e) => e.n), [], import.meta.url);
	{
		let i = n(() => Z("tie.add.title", { who: t.actor.label }));
		Ze(e, {
			id: "toevoegen",
			get title() {
				return H(i);
			},
			get onClose() {
				return t.onDone;
			},
			children: (e, i) => {
				var a = Dt(), o = s(a);
				Je(o, {});
				var l = L(o, 2);
				Oe(l, r, null, (e, r) => {
					var i = n(() => {
						var { default: e } = H(r);
						return { AddTieForm: e };
					}), a = n(() => H(i).AddTieForm), o = be(), c = s(o);
					{
						let e = n(() => m()?.schema.ties ?? []);
						N(c, () => H(a), (n, r) => {
							r(n, {
								get actor() {
									return t.actor;
								},
								get ties() {
									return H(e);
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
									t.onDone(), De(Z("saved.tie"), e.version);
								}
							});
						});
					}
					q(e, o);
				}, (e) => {
					{
						let t = n(() => new c(0, null));
						qe(e, {
							get failure() {
								return H(t);
							},
							onRetry: () => location.reload()
						});
					}
				}), q(e, a);
			},
			$$slots: { default: !0 }
		});
	}
	D();
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
var $t = (e, t = y, n = y, r = y, i = y) => {
	var a = en(), o = I(a), s = (e) => {
		ct(e, { get name() {
			return r();
		} });
	}, c = (e) => {
		se(e, { get name() {
			return i();
		} });
	};
	K(o, (e) => {
		r() ? e(s) : i() && e(c, 1);
	});
	var l = L(o), u = Y(l, !0);
	p(a), X(() => {
		z(a, "title", t()), G(u, t());
	}), W("click", a, function(...e) {
		n()?.apply(this, e);
	}), q(e, a);
}, en = U("<button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button>"), tn = U("<div class=\"map-tools__arrange\"><!> <!> <button class=\"button\" type=\"button\"><!><span class=\"map-tools__word\"> </span></button></div>"), nn = U("<div><button class=\"button\" type=\"button\"><!><span class=\"map-tools__word\"> </span></button></div>"), rn = U("<div class=\"map-tools no-print\" role=\"group\"><!> <!> <div><!> <!> <!> <!></div></div>");
function an(e, t) {
	k(t, !0);
	var r = rn(), i = I(r), a = (e) => {
		var r = tn(), i = I(r), a = (e) => {
			{
				let r = n(() => Z("bar.undo"));
				$t(e, () => H(r), () => t.onUndo, () => void 0, () => "undo");
			}
		};
		K(i, (e) => {
			t.arrangement.canUndo && e(a);
		});
		var o = L(i, 2), s = (e) => {
			{
				let r = n(() => Z("bar.redo"));
				$t(e, () => H(r), () => t.onRedo, () => "redo", () => void 0);
			}
		};
		K(o, (e) => {
			t.arrangement.canRedo && e(s);
		});
		var c = L(o, 2), l = I(c);
		se(l, { name: "refresh" });
		var u = L(l), d = Y(u, !0);
		p(c), p(r), X((e) => G(d, e), [() => Z("bar.rearrange")]), W("click", c, function(...e) {
			t.onRearrange?.apply(this, e);
		}), q(e, r);
	};
	K(i, (e) => {
		t.mayArrange && e(a);
	});
	var o = L(i, 2), s = (e) => {
		var n = nn(), r = I(n), i = I(r);
		ct(i, { name: "pin" });
		var a = L(i), o = Y(a, !0);
		p(r), p(n), X((e) => G(o, e), [() => Z("bar.share")]), W("click", r, function(...e) {
			t.onShare?.apply(this, e);
		}), q(e, n);
	};
	K(o, (e) => {
		t.mayShare && t.arrangement.draft && e(s);
	});
	var c = L(o, 2), l = I(c);
	{
		let e = n(() => Z("bar.fit"));
		$t(l, () => H(e), () => t.onFit, () => "fit", () => void 0);
	}
	var u = L(l, 2);
	{
		let e = n(() => Z("bar.in"));
		$t(u, () => H(e), () => t.onIn, () => void 0, () => "plus");
	}
	var d = L(u, 2);
	{
		let e = n(() => Z("bar.out"));
		$t(d, () => H(e), () => t.onOut, () => "minus", () => void 0);
	}
	var f = L(d, 2);
	{
		let e = n(() => Z("bar.help"));
		$t(f, () => H(e), () => t.onHelp, () => void 0, () => "help");
	}
	p(c), p(r), X((e) => z(r, "aria-label", e), [() => Z("bar.label")]), q(e, r), D();
}
Fe(["click"]);
// src/map/ArrangementNotice.svelte
var on = U("<div class=\"changed map-changed\"><!><p> </p> <button class=\"button button--secondary button--sm\" type=\"button\"> </button> <button class=\"button button--quiet button--sm\" type=\"button\"> </button></div>"), sn = U("<div class=\"no-print\" role=\"status\"><!></div>");
function cn(e, t) {
	k(t, !0);
	let r = A(""), i = n(() => t.arrangement.shared?.newer && t.arrangement.shared.at !== H(r) ? t.arrangement.shared : void 0);
	var a = sn(), o = I(a), s = (e) => {
		var n = on(), a = I(n);
		se(a, { name: "refresh" });
		var o = L(a), s = Y(o, !0), c = L(o, 2), u = Y(c, !0), d = L(c, 2), f = Y(d, !0);
		p(n), X((e, t, n) => {
			G(s, e), G(u, t), G(f, n);
		}, [
			() => Z("newer.text", { who: H(i).by }),
			() => Z("newer.look"),
			() => Z("newer.later")
		]), W("click", c, () => t.onLook(H(i).by)), W("click", d, () => l(r, H(i).at, !0)), q(e, n);
	};
	K(o, (e) => {
		H(i) && e(s);
	}), p(a), q(e, a), D();
}
Fe(["click"]);
// src/map/asof.ts
var ln = (e) => `${e.slice(0, 7)}-01`;
function un(e, t) {
	let n = e && e < t ? e : t, r = ln(n.length >= 7 ? n : `${n.slice(0, 4)}-01-01`);
	return {
		first: r,
		today: t,
		last: P(r, ln(t)) + 1
	};
}
function dn({ first: e, last: t }, n) {
	if (n >= t) return;
	let [r = 0, i = 1] = e.split("-").map(Number);
	return new Date(Date.UTC(r, i - 1 + Math.max(0, n), 1)).toISOString().slice(0, 10);
}
function fn(e, t) {
	return !t || t >= e.today ? e.last : Math.min(e.last - 1, P(e.first, t));
}
function pn(e, t) {
	let n = Array.from({ length: e.last }, (t, n) => ({
		year: dn(e, n).slice(0, 4),
		index: n
	})).filter(({ index: t }) => dn(e, t).slice(5, 7) === "01"), r = Math.max(1, Math.ceil(n.length / t));
	return n.filter((e, t) => (n.length - 1 - t) % r == 0);
}
// src/map/AsOf.svelte
var mn = U("<span> </span>"), hn = U("<div class=\"as-of no-print\"><label for=\"op-schuif\"> <output for=\"op-schuif\"> </output></label> <div class=\"as-of__track\"><input id=\"op-schuif\" type=\"range\" min=\"0\" step=\"1\"/> <div class=\"as-of__years\" aria-hidden=\"true\"></div></div> <div class=\"as-of__steps\"><button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div> <!></div>");
function gn(e, t) {
	k(t, !0);
	let a = r(), o = n(() => un(t.since, a)), s = n(() => pn(H(o), 8)), c = A(void 0), u = n(() => H(c) ?? fn(H(o), t.day)), f = n(() => H(c) === void 0 ? t.day : dn(H(o), H(c))), m = n(() => d(H(f) ?? a)), h = (e) => `${(100 * e / Math.max(1, H(o).last)).toFixed(2)}%`;
	function g(e) {
		l(c, void 0);
		let n = dn(H(o), Math.max(0, e));
		n !== t.day && t.onDay(n);
	}
	let _ = () => g(t.day && dn(H(o), H(u)) !== t.day ? H(u) : H(u) - 1), v = (e) => (t) => t.style.setProperty("inset-inline-start", e), y = (e) => (t) => t.style.setProperty("--at", e);
	var b = hn(), x = I(b), ee = I(x), S = L(ee), C = Y(S, !0);
	p(x);
	var w = L(x, 2), T = I(w);
	i(T);
	var E = L(T, 2);
	V(E, 21, () => H(s), ({ year: e, index: t }) => e, (e, t) => {
		let n = () => H(t).year, r = () => H(t).index;
		var i = mn(), a = Y(i, !0);
		de(i, () => v(h(r()))), X(() => G(a, n())), q(e, i);
	}), p(E), p(w), de(w, () => y(h(H(u))));
	var O = L(w, 2), te = I(O), j = I(te);
	ct(j, { name: "left" });
	var M = L(j), N = Y(M, !0);
	p(te);
	var P = L(te, 2), F = I(P);
	ct(F, { name: "right" });
	var re = L(F), ie = Y(re, !0);
	p(P), p(O);
	var ae = L(O, 2);
	{
		let e = n(() => Z("asOf.field"));
		ne(ae, {
			id: "op",
			get label() {
				return H(e);
			},
			get value() {
				return t.day;
			},
			get onChange() {
				return t.onDay;
			}
		});
	}
	p(b), X((e, t, n, r) => {
		G(ee, `${e ?? ""} `), G(C, H(m)), z(T, "max", H(o).last), R(T, H(u)), z(T, "aria-valuetext", t), G(N, n), G(ie, r);
	}, [
		() => Z("asOf.label"),
		() => H(f) ? H(m) : Z("asOf.today", { date: H(m) }),
		() => Z("asOf.before"),
		() => Z("asOf.after")
	]), W("input", T, (e) => l(c, Number(e.currentTarget.value), !0)), W("change", T, (e) => g(Number(e.currentTarget.value))), W("click", te, _), W("click", P, () => g(H(u) + 1)), q(e, b), D();
}
Fe([
	"input",
	"change",
	"click"
]);
// src/map/BeginPanel.svelte
var _n = U("<li><!><span><a> </a></span></li>"), vn = U("<div><h3> </h3> <ul class=\"ties\"></ul></div>"), yn = U("<p class=\"muted\"> </p> <!> <!> <div class=\"panel-actions\"><button class=\"button button--secondary\" type=\"button\"> </button> <button class=\"button button--secondary\" type=\"button\"><!> </button></div>", 1);
function bn(e, t) {
	k(t, !0);
	{
		let r = n(() => Z("begin.title")), i = n(() => Z("panel.gripBegin"));
		ft(e, {
			get heading() {
				return H(r);
			},
			get grip() {
				return H(i);
			},
			inPage: !0,
			children: (e, r) => {
				var i = yn(), a = s(i), o = Y(a, !0), c = L(a, 2);
				{
					let e = n(() => Z("begin.who"));
					et(c, {
						id: "begin",
						get label() {
							return H(e);
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
				var l = L(c, 2), u = (e) => {
					var n = vn(), r = I(n), i = Y(r, !0), a = L(r, 2);
					V(a, 21, () => t.starts, (e) => e.id, (e, n) => {
						var r = _n(), i = I(r);
						b(i, {
							get kind() {
								return H(n).kind;
							},
							ring: !0
						});
						var a = L(i), o = I(a), s = Y(o, !0);
						p(a), p(r), X((e) => {
							z(o, "href", e), G(s, H(n).label);
						}, [() => t.hrefOf(H(n).id)]), q(e, r);
					}), p(a), p(n), X((e) => G(i, e), [() => Z("begin.starts")]), q(e, n);
				};
				K(l, (e) => {
					t.starts.length && e(u);
				});
				var d = L(l, 2), f = I(d), m = Y(f, !0), h = L(f, 2), g = I(h);
				ct(g, { name: "path" });
				var _ = L(g, 1, !0);
				p(h), p(d), X((e, t, n) => {
					G(o, e), G(m, t), G(_, n);
				}, [
					() => Z("begin.text"),
					() => Z("begin.all", { n: t.most }),
					() => Z("begin.path")
				]), W("click", f, function(...e) {
					t.onAll?.apply(this, e);
				}), W("click", h, function(...e) {
					t.onPath?.apply(this, e);
				}), q(e, i);
			},
			$$slots: { default: !0 }
		});
	}
	D();
}
Fe(["click"]);
// src/map/Crumbs.svelte
var xn = U("<li aria-current=\"location\"> </li>"), Sn = U("<li><a> </a></li>"), Cn = U("<nav class=\"crumbs no-print\"><ol><li><a> </a></li> <!></ol></nav>");
function wn(e, t) {
	k(t, !0);
	var n = be(), r = s(n), i = (e) => {
		var n = Cn(), r = I(n), i = I(r), a = I(i), o = Y(a, !0);
		p(i);
		var c = L(i, 2);
		V(c, 19, () => t.crumbs, ({ href: e, label: t }) => e, (e, n, r) => {
			let i = () => H(n).href, a = () => H(n).label;
			var o = be(), c = s(o), l = (e) => {
				var t = xn(), n = Y(t, !0);
				X(() => G(n, a())), q(e, t);
			}, u = (e) => {
				var t = Sn(), n = I(t), r = Y(n, !0);
				p(t), X(() => {
					z(n, "href", i()), G(r, a());
				}), q(e, t);
			};
			K(c, (e) => {
				H(r) === t.crumbs.length - 1 ? e(l) : e(u, -1);
			}), q(e, o);
		}), p(r), p(n), X((e) => {
			z(n, "aria-label", e), z(a, "href", t.areaHref), G(o, t.areaName);
		}, [() => Z("crumbs")]), q(e, n);
	};
	K(r, (e) => {
		t.crumbs.length && e(i);
	}), q(e, n), D();
}
// src/map/crumbs.ts
function Tn(e, t) {
	if (!t) return [];
	let n = e.indexOf(t);
	return n >= 0 ? e.slice(0, n + 1) : [...e, t];
}
// src/map/camera.ts
var En = .08, Dn = 1.7, On = 1.4, kn = (e, t, n) => Math.min(n, Math.max(t, e)), An = (e, t) => ({
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
var Rn = (e, t, n) => Fn(e, (n.width - t.width) / 2, (n.height - t.height) / 2), Q = Ie({
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
	#e = A(1);
	get scale() {
		return H(this.#e);
	}
	set scale(e) {
		l(this.#e, e, !0);
	}
	#t = A({
		left: 0,
		top: 0,
		right: 0,
		bottom: 0
	});
	get sight() {
		return H(this.#t);
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
		e.schakel && Q("drawing.schakel"),
		!e.inArea && Q("drawing.outside"),
		Q("drawing.contacts", { n: e.ties }),
		o > 0 && Q("drawing.proposals", { n: o }),
		a && Q("drawing.place", {
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
		})) ?? [], l = Mn(c.length > 0 ? c : s);
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
var Wr = 9, Gr = 24, Kr = 7.6, qr = (e) => Math.min(Gr, Math.max(Wr, Kr * Math.sqrt(e))), Jr = 5.5, Yr = (e) => Math.min(1, Math.max(.45, e * 1.4)), Xr = (e) => e.toFixed(1);
function Zr(e, t, n) {
	let r = Yr(n), i = new Map();
	for (let a of e) {
		let { x: e, y: o } = t.get(a.id) ?? a, s = F(a.kind), c = qr(a.ties) * r, l = s === "activiteit" ? c * 1.25 : s === "organisatie" ? c * 1.1 : c, u = a.schakel ? l + Jr * Math.max(.7, r) : null;
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
		let o = F(e.kinds[e.kind[a]]), s = r.get(o) ?? [];
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
	#e = A(new Map());
	get at() {
		return H(this.#e);
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
	if (!e) return Q("drawing.old");
	let n = P(e, t);
	return n < 24 ? Q("drawing.months", { n }) : Q("drawing.years", { n: Math.floor(n / 12) });
}
var fi = (e, t, n) => ({
	proposal: Q("drawing.proposal"),
	ageOf: (t) => di(t.tie.confirmed, e),
	widthOf: (e, r) => t(e, li[r].size * n, li[r].weight) + ui,
	enlarged: n
}), pi = J("<path class=\"hull\"></path>"), mi = J("<path class=\"dot\"></path>"), hi = J("<path class=\"trail\"></path>"), gi = J("<path></path>"), _i = J("<path class=\"e e--proposal\"></path>"), vi = J("<circle></circle>"), yi = J("<g><!><path></path></g>"), bi = J("<text dy=\".35em\"> </text>"), xi = U("<button type=\"button\"><span class=\"sr\"> </span></button>"), Si = U("<small> </small>"), Ci = U("<div class=\"plate\" aria-hidden=\"true\"><b> </b><!></div>"), wi = U("<!> <!>", 1), Ti = U("<div class=\"move-note\" data-no-gesture=\"\"><p> </p> <button class=\"button button--secondary button--sm\" type=\"button\"> </button></div>"), Ei = U("<div role=\"application\"><div class=\"drawing__plane\"><svg class=\"net map\" aria-hidden=\"true\" focusable=\"false\" width=\"1\" height=\"1\"><defs><marker viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"11\" markerHeight=\"11\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path class=\"arrow\" d=\"M0 1L10 5L0 9Z\"></path></marker><marker viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"11\" markerHeight=\"11\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path class=\"arrow arrow--strong\" d=\"M0 1L10 5L0 9Z\"></path></marker></defs><!><path class=\"e e--context\"></path><!><!><!><!><!><!></svg> <!></div> <!> <p class=\"sr\"> </p> <p class=\"sr\" role=\"status\"> </p></div>");
function Di(e, r) {
	let i = Se();
	k(r, !0);
	let a = E(r, "trail", 19, () => []), o = E(r, "insets", 19, () => ({
		left: 56,
		top: 64,
		right: 56,
		bottom: 88
	})), c = {
		pan: 80,
		move: 12
	}, u = Math.max(1, parseFloat(getComputedStyle(document.documentElement).fontSize) / 16), d = Sr(), m = matchMedia("(prefers-reduced-motion: reduce)"), h = A(void 0), g = A(void 0), _ = A(void 0), v = A(!1), y = A(!1), b = A(""), x = A(!1), S = null, C = new ci(), T = new vr(), O = new Bn(({ x: e, y: t }) => H(g) && (H(g).style.transform = `translate(${e}px, ${t}px)`), () => Mn(C.at.size > 0 ? C.at.values() : r.view.others.x.map((e, t) => ({
		x: e,
		y: r.view.others.y[t]
	}))), He(() => o()));
	t(() => {
		O.stop(), C.stop();
	});
	let te = n(() => new Map(r.view.nodes.map((e) => [e.id, e]))), ne = n(() => pr(H(te).keys(), r.view.ties)), j = A(void 0), M = n(() => r.focus && H(te).has(r.focus) ? r.focus : r.view.nodes[0]?.id), N = n(() => H(j) && H(te).has(H(j)) ? H(j) : r.selected && H(te).has(r.selected) ? r.selected : H(M)), P = n(() => H(N) !== void 0 && (H(v) || H(y) || H(N) === r.selected || r.selected === void 0 && H(N) === r.focus)), F = n(() => Zr(r.view.nodes, C.at, O.scale)), re = n(() => new Set([r.focus, r.selected].filter((e) => e !== void 0))), ie = n(() => ei(r.view.ties, H(F), H(re))), R = n(() => r.proposals ? ti(r.view.proposals, H(F)) : []), ae = n(() => ii(r.view.others, O.scale)), oe = n(() => ai(r.view.others, O.scale)), se = n(() => fi(r.view.day, d, u)), ce = A([]), ue = n(() => H(N) === void 0 ? void 0 : H(F).get(H(N))), fe = n(() => H(N) === void 0 ? void 0 : H(te).get(H(N))), pe = n(() => H(ue) && H(fe) && H(P) ? _e(H(ue), H(ue).reach, H(fe).label, H(fe).schakel) : null), me = n(() => Fr({
		spots: H(F),
		lines: H(ie),
		curves: H(R),
		groups: H(ce),
		scale: O.scale
	}, H(se), {
		first: new Set([...H(re), ...a()]),
		without: H(pe) ? H(N) : null
	}, O.sight, H(pe) ? [H(pe)] : [])), he = n(() => H(fe) ? xr(H(fe), {
		kindWord: r.kindWord,
		proposals: r.proposals ? r.view.proposals : [],
		contacts: H(ne),
		cameFrom: T.cameFrom(H(fe).id),
		at: C.at
	}) : "");
	function _e({ x: e, y: t }, n, r, i) {
		let a = Math.max(d(r, 14 * u, 600), i ? d(Q("drawing.schakel"), 12 * u, 400) : 0) / 2 + 12, o = (i ? 44 : 29) * u, s = Math.max(22, n + 4) + 8, { left: c, right: l, bottom: f } = O.sight, p = l - c > 2 * a + 12 && e > c && e < l ? Math.min(l - a - 6, Math.max(c + a + 6, e)) : e, m = t + s + o > f - 4 && t < f ? t - s - o : t + s;
		return {
			left: p - a,
			right: p + a,
			top: m,
			bottom: m + o
		};
	}
	ge(() => {
		let { nodes: e } = r.view;
		He(() => C.follow(e, m.matches || S !== null));
	});
	let ve;
	ge(() => {
		let e = r.question ?? `${r.view.area} ${r.view.net} ${r.focus ?? ""}`;
		e !== ve && (ve = e, He(() => {
			l(j, void 0), T.begin(), O.fit();
		}));
	}), ge(() => {
		if (r.selected === void 0) return;
		let e = r.selected;
		He(() => {
			e !== H(j) && T.begin(), l(j, e, !0);
		});
	});
	let ye = A({
		width: 0,
		height: 0
	});
	ge(() => {
		let e = H(h), t = new ResizeObserver(() => l(ye, {
			width: e.clientWidth,
			height: e.clientHeight
		}));
		return t.observe(e), () => t.disconnect();
	}), ge(() => {
		let e = H(ye);
		He(() => O.resized(e));
	}), ge(() => {
		let e = r.groups ? r.view.groups : [];
		O.sight, r.view.nodes;
		let t = setTimeout(() => l(ce, lr(e, H(F), O.scale)));
		return () => clearTimeout(t);
	});
	function xe() {
		O.fit();
	}
	function Ce() {
		O.zoom(On);
	}
	function we() {
		O.zoom(1 / On);
	}
	function Te() {
		r.onMove && H(N) !== void 0 && (l(y, !0), H(_)?.focus({ preventScroll: !0 }));
	}
	function Ee(e) {
		let t;
		for (let { node: { id: n }, x: r, y: i, reach: a } of H(F).values()) {
			let o = Math.hypot(r + O.camera.x - e.x, i + O.camera.y - e.y);
			o <= Math.max(22, a) && (!t || o < t.far) && (t = {
				id: n,
				far: o
			});
		}
		return t?.id;
	}
	function De(e) {
		l(j, e, !0);
		let t = C.at.get(e);
		t && O.reveal(t);
	}
	function Oe(e, t) {
		C.put(e, t), r.onMove?.([{
			id: e,
			x: t.x,
			y: t.y
		}]), l(b, Q("drawing.put", { name: H(te).get(e)?.label ?? "" }), !0);
	}
	let ke = {
		takes: (e, t) => {
			let n = r.onMove && Ee(e), i = n && C.at.get(n);
			if (!n || !i || t && n !== H(N)) return !1;
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
			e && t && Oe(e, {
				x: Math.round(t.x),
				y: Math.round(t.y)
			});
		},
		pan: (e, t) => O.pan(e, t),
		zoom: (e, t) => O.zoom(e, t),
		tap: (e, t) => {
			if (S = null, H(y) && H(N) !== void 0) {
				let { x: t, y: n } = O.toUnits(e);
				Oe(H(N), {
					x: Math.round(t),
					y: Math.round(n)
				});
				return;
			}
			let n = Ee(e);
			n !== void 0 && (T.begin(), l(j, n, !0), H(_)?.focus({ preventScroll: !0 }), t ? r.onOpen(n) : r.onSelect(n));
		},
		hover: (e) => l(x, Ee(e) !== void 0),
		wheels: () => H(v) || document.documentElement.scrollHeight <= document.documentElement.clientHeight + 1
	};
	ge(() => Gn(H(h), ke));
	let Ae = {
		ArrowRight: "right",
		ArrowDown: "down",
		ArrowLeft: "left",
		ArrowUp: "up"
	}, je = {
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
	function Me(e, t) {
		let { x: n, y: i } = je[e], a = H(N) === void 0 ? void 0 : C.at.get(H(N));
		if (t.shiftKey) O.pan(-n * c.pan, -i * c.pan);
		else if (H(N) === void 0 || !a) return;
		else if (H(y) || t.altKey) {
			if (!r.onMove) return;
			Oe(H(N), {
				x: a.x + n * c.move,
				y: a.y + i * c.move
			}), O.reveal(C.at.get(H(N)));
		} else {
			let t = T.step({
				at: C.at,
				contacts: H(ne)
			}, H(N), e);
			t && De(t);
		}
	}
	let U = {
		Enter: () => H(y) ? l(y, !1) : H(N) !== void 0 && r.onOpen(H(N)),
		" ": () => H(N) !== void 0 && r.onSelect(H(N)),
		Backspace: () => r.onBack(),
		Escape: () => H(y) ? l(y, !1) : r.onLeave(),
		Home: () => {
			T.begin(), H(M) && De(H(M));
		},
		1: () => r.onSteps(1),
		2: () => r.onSteps(2),
		3: () => r.onSteps(3),
		"+": Ce,
		"=": Ce,
		"-": we,
		0: xe,
		"?": () => r.onHelp()
	};
	function Ne(e) {
		if (e.ctrlKey || e.metaKey || e.target !== H(_)) return;
		let t = Ae[e.key], n = t ? () => Me(t, e) : U[e.key];
		!n || e.altKey && !t || (e.preventDefault(), e.stopPropagation(), n());
	}
	function Fe(e) {
		l(_, e, !0), He(() => H(v)) && e.focus({ preventScroll: !0 });
	}
	var Ie = {
		fit: xe,
		zoomIn: Ce,
		zoomOut: we,
		startMove: Te
	}, Le = Ei(), Re = I(Le), ze = I(Re), Be = I(ze), Ve = I(Be), J = L(Ve);
	p(Be);
	var Ue = L(Be);
	V(Ue, 17, () => H(ce), ({ key: e, outline: t }) => e, (e, t) => {
		let n = () => H(t).outline;
		var r = be(), i = s(r), a = (e) => {
			var t = pi();
			X((e) => z(t, "d", e), [() => ur(n(), O.scale)]), q(e, t);
		};
		K(i, (e) => {
			n() && e(a);
		}), q(e, r);
	});
	var We = L(Ue), Ge = L(We);
	V(Ge, 17, () => H(ae), ({ sort: e, d: t }) => e, (e, t) => {
		let n = () => H(t).d;
		var r = mi();
		X(() => z(r, "d", n())), q(e, r);
	});
	var Ke = L(Ge), qe = (e) => {
		var t = hi();
		X((e) => z(t, "d", e), [() => ri(a(), H(F))]), q(e, t);
	};
	K(Ke, (e) => {
		a().length > 1 && e(qe);
	});
	var Je = L(Ke);
	V(Je, 17, () => H(ie), ({ key: e, d: t, tie: n, strong: r }) => e, (e, t) => {
		let n = () => H(t).d, r = () => H(t).tie, a = () => H(t).strong;
		var o = gi();
		X(() => {
			B(o, 0, le([
				"e",
				`e--w${r().width}`,
				r().formal && "e--formal",
				a() && "e--strong",
				r().old && "e--old"
			])), z(o, "d", n()), z(o, "marker-end", r().directed ? `url(#${i}-arrow${a() ? "-strong" : ""})` : void 0);
		}), q(e, o);
	});
	var Ye = L(Je);
	V(Ye, 17, () => H(R), ({ key: e, d: t }) => e, (e, t) => {
		let n = () => H(t).d;
		var r = _i();
		X(() => z(r, "d", n())), q(e, r);
	});
	var Xe = L(Ye);
	V(Xe, 17, () => H(F).values(), ({ node: { id: e }, sort: t, x: n, y: r, r: i, ring: a }) => e, (e, t) => {
		let n = () => H(t).node.id, r = () => H(t).sort, i = () => H(t).x, a = () => H(t).y, o = () => H(t).r, s = () => H(t).ring;
		var c = yi(), l = I(c), u = (e) => {
			var t = vi();
			X((e) => {
				B(t, 0, `ring k--${r() ?? ""}`), z(t, "r", e);
			}, [() => s().toFixed(1)]), q(e, t);
		};
		K(l, (e) => {
			s() && e(u);
		});
		var d = L(l);
		p(c), X((e, t, i) => {
			z(c, "data-id", n()), z(c, "transform", `translate(${e ?? ""} ${t ?? ""})`), B(d, 0, `n k--${r() ?? ""}`), z(d, "d", i);
		}, [
			() => i().toFixed(1),
			() => a().toFixed(1),
			() => w(r(), 0, 0, o())
		]), q(e, c);
	});
	var Ze = L(Xe);
	V(Ze, 17, () => H(me), ({ id: e, text: t, sort: n, x: r, y: i, inGroup: a }) => e, (e, t) => {
		let n = () => H(t).text, r = () => H(t).sort, i = () => H(t).x, a = () => H(t).y, o = () => H(t).inGroup;
		var s = bi(), c = Y(s, !0);
		X((e, t) => {
			B(s, 0, le([
				"t",
				`t--${r()}`,
				o() && "t--in-group"
			])), z(s, "x", e), z(s, "y", t), G(c, n());
		}, [() => i().toFixed(1), () => a().toFixed(1)]), q(e, s);
	}), p(ze);
	var Qe = L(ze, 2), $e = (e) => {
		var t = wi(), n = s(t);
		Pe(n, () => H(fe).id, (e) => {
			var t = xi();
			let n;
			var a = I(t), o = Y(a, !0);
			p(t), de(t, () => Fe), X((e) => {
				B(t, 1, le(["node-button", H(P) && "node-button--marked"])), z(t, "aria-describedby", `${i}-help`), n = ee(t, "", n, {
					left: `${H(ue).x ?? ""}px`,
					top: `${H(ue).y ?? ""}px`,
					"--node": e
				}), G(o, H(he));
			}, [() => `${2 * Math.max(22, H(ue).reach + 4)}px`]), W("click", t, ({ detail: e }) => e === 0 && r.onSelect(H(fe).id)), q(e, t);
		});
		var a = L(n, 2), o = (e) => {
			var t = Ci();
			let n;
			var r = I(t), i = Y(r, !0), a = L(r), o = (e) => {
				var t = Si(), n = Y(t, !0);
				X((e) => G(n, e), [() => Q("drawing.schakel")]), q(e, t);
			};
			K(a, (e) => {
				H(fe).schakel && e(o);
			}), p(t), X(() => {
				n = ee(t, "", n, {
					left: `${H(pe).left ?? ""}px`,
					top: `${H(pe).top ?? ""}px`,
					width: `${H(pe).right - H(pe).left}px`,
					height: `${H(pe).bottom - H(pe).top}px`
				}), G(i, H(fe).label);
			}), q(e, t);
		};
		K(a, (e) => {
			H(pe) && e(o);
		}), q(e, t);
	};
	K(Qe, (e) => {
		H(ue) && H(fe) && e($e);
	}), p(Re), f(Re, (e) => l(g, e), () => H(g));
	var et = L(Re, 2), tt = (e) => {
		var t = Ti(), n = I(t), r = Y(n, !0), i = L(n, 2), a = Y(i, !0);
		p(t), X((e, t) => {
			G(r, e), G(a, t);
		}, [() => Q("drawing.moving", { name: H(fe).label }), () => Q("drawing.ready")]), W("click", i, () => {
			l(y, !1), H(_)?.focus({ preventScroll: !0 });
		}), q(e, t);
	};
	K(et, (e) => {
		H(y) && H(fe) && e(tt);
	});
	var nt = L(et, 2), Z = Y(nt, !0), rt = L(nt, 2), it = Y(rt, !0);
	return p(Le), f(Le, (e) => l(h, e), () => H(h)), X((e, t) => {
		B(Le, 1, le([
			"drawing",
			H(x) && "drawing--hot",
			H(y) && "drawing--moving"
		])), z(Le, "aria-label", e), z(Ve, "id", `${i}-arrow`), z(J, "id", `${i}-arrow-strong`), z(We, "d", H(oe)), z(nt, "id", `${i}-help`), G(Z, t), G(it, H(b));
	}, [() => Q("drawing.label"), () => Q("drawing.help")]), W("keydown", Le, Ne), W("focusin", Le, () => l(v, !0)), W("focusout", Le, (e) => {
		(e.relatedTarget !== null || document.hasFocus()) && l(v, H(h).contains(e.relatedTarget), !0);
	}), q(e, Le), D(Ie);
}
Fe([
	"keydown",
	"focusin",
	"focusout",
	"click"
]);
// src/map/kindcounts.ts
function Oi(e, t) {
	let n = e?.view?.others ?? e?.overview?.dots, r = n ? [...new Set(n.kind)].map((e) => n.kinds[e]) : [], i = e?.view ? e.view.nodes.map((e) => e.kind) : n?.kind.map((e) => n.kinds[e]) ?? [], a = new Map();
	for (let e of i) a.set(e, (a.get(e) ?? 0) + 1);
	return At.filter((e) => a.has(e) || r.includes(e) || t.includes(e)).map((e) => ({
		kind: e,
		n: a.get(e) ?? 0
	}));
}
// src/map/legend.ts
var ki = [
	"bewoner",
	"professional",
	"organisatie",
	"activiteit"
], Ai = [
	1,
	4,
	10
], ji = Ai.map((e) => qr(e) * .33);
function Mi(e, { groups: t, proposals: n, trail: r = [] }, i) {
	let a = [...new Set(e.nodes.map(({ kind: e }) => e))], o = ki.flatMap((e) => {
		let t = a.filter((t) => F(t) === e).map(i);
		return t.length > 0 ? [{
			mark: e,
			text: g(t.join(", "))
		}] : [];
	}), s = e.ties.some(({ formal: e, directed: t }) => !e && !t), c = [
		[
			"schakel",
			e.nodes.some(({ schakel: e }) => e),
			Q("legend.schakel")
		],
		[
			"dots",
			e.others.x.length > 0,
			Q("legend.dots")
		],
		[
			"contact",
			s,
			Q("legend.contact")
		],
		[
			"formal",
			e.ties.some(({ formal: e }) => e),
			Q("legend.formal")
		],
		[
			"referral",
			e.ties.some(({ directed: e }) => e),
			Q("legend.referral")
		],
		[
			"old",
			e.ties.some(({ old: e }) => e),
			Q("legend.old")
		],
		[
			"proposal",
			n && e.proposals.length > 0,
			Q("legend.proposal")
		],
		[
			"trail",
			r.length > 1,
			Q("legend.trail")
		],
		[
			"group",
			t && e.groups.length > 0,
			Q("legend.group")
		],
		[
			"size",
			e.nodes.length > 0,
			Q("legend.size", { sizes: Ai.join(", ") })
		]
	];
	return [...o, ...c.flatMap(([e, t, n]) => t ? [{
		mark: e,
		text: n
	}] : [])];
}
// src/map/Legend.svelte
var Ni = J("<svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><circle class=\"mark-dot\" cx=\"10\" cy=\"10\" r=\"5\"></circle></svg>"), Pi = J("<circle class=\"mark-size\" cy=\"10\"></circle>"), Fi = J("<svg class=\"swatch swatch--size\" viewBox=\"0 0 42 20\" aria-hidden=\"true\" focusable=\"false\"></svg>"), Ii = J("<svg class=\"swatch swatch--line\" viewBox=\"0 0 34 20\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"mark-group\" x=\"2\" y=\"3\" width=\"30\" height=\"14\" rx=\"7\"></rect></svg>"), Li = J("<path class=\"mark-head\" d=\"M24 5.500 34 10l-10 4.500z\"></path>"), Ri = J("<svg class=\"swatch swatch--line\" viewBox=\"0 0 34 20\" aria-hidden=\"true\" focusable=\"false\"><path></path><!></svg>"), zi = U("<li><!> </li>"), Bi = U("<ul class=\"legend\"></ul>");
function Vi(e, t) {
	k(t, !0);
	let r = E(t, "trail", 19, () => []), i = {
		bewoner: "Resident",
		schakel: "Resident",
		professional: "Professional",
		organisatie: "Organisation",
		activiteit: "Facility"
	}, a = n(() => Mi(t.view, {
		groups: t.groups,
		proposals: t.proposals,
		trail: r()
	}, t.kindWord)), o = [
		4,
		16,
		33
	];
	var s = Bi();
	V(s, 21, () => H(a), ({ mark: e, text: t }) => e, (e, t) => {
		let r = () => H(t).mark, a = () => H(t).text;
		var s = zi(), c = I(s), l = (e) => {
			{
				let t = n(() => r() === "schakel");
				b(e, {
					get kind() {
						return i[r()];
					},
					get ring() {
						return H(t);
					}
				});
			}
		}, u = (e) => {
			var t = Ni();
			q(e, t);
		}, d = (e) => {
			var t = Fi();
			V(t, 22, () => ji, (e) => e, (e, t, n) => {
				var r = Pi();
				X(() => {
					z(r, "cx", o[H(n)]), z(r, "r", t);
				}), q(e, r);
			}), p(t), q(e, t);
		}, f = (e) => {
			var t = Ii();
			q(e, t);
		}, m = (e) => {
			var t = Ri(), n = I(t), i = L(n), a = (e) => {
				var t = Li();
				q(e, t);
			};
			K(i, (e) => {
				r() === "referral" && e(a);
			}), p(t), X(() => {
				B(n, 0, `mark-line mark-line--${r() ?? ""}`), z(n, "d", `M1 10H${r() === "referral" ? 26 : 33}`);
			}), q(e, t);
		};
		K(c, (e) => {
			i[r()] ? e(l) : r() === "dots" ? e(u, 1) : r() === "size" ? e(d, 2) : r() === "group" ? e(f, 3) : e(m, -1);
		});
		var h = L(c);
		p(s), X(() => G(h, ` ${a() ?? ""}`)), q(e, s);
	}), p(s), X((e) => z(s, "aria-label", e), [() => Q("legend.title")]), q(e, s), D();
}
// src/map/MapBar.svelte
var Hi = U("<a><!> </a>"), Ui = U("<strong class=\"num\"> </strong> <!>", 1), Wi = U("<span class=\"chip\"><span class=\"chip__text\"> </span> <button type=\"button\" class=\"no-print\"><!></button></span>"), Gi = U("<button class=\"button button--quiet button--sm no-print\" type=\"button\"> </button>"), Ki = U("<div class=\"map-bar\"><h1> </h1> <div class=\"map-bar__looks no-print\"><div class=\"segmented\" role=\"group\"></div><!></div> <div class=\"shown\" role=\"group\"><p id=\"getoond\" tabindex=\"-1\" role=\"status\"><!></p> <!> <!></div> <p class=\"map-summary\"> <!></p></div>");
function qi(t, n) {
	k(n, !0);
	function r(e) {
		document.getElementById("getoond")?.focus({ preventScroll: !0 }), e();
	}
	var i = Ki(), a = I(i), o = Y(a, !0), c = L(a, 2), l = I(c);
	V(l, 20, () => ["kaart", "lijst"], (e) => e, (e, t) => {
		var r = Hi(), i = I(r), a = (e) => {
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
		K(i, (e) => {
			t === "kaart" ? e(a) : e(o, -1);
		});
		var s = L(i, 1, !0);
		p(r), X((e, i) => {
			z(r, "href", e), z(r, "aria-current", t === n.look ? "true" : void 0), G(s, i);
		}, [() => n.hrefOf(t), () => Z(`map.look.${t}`)]), q(e, r);
	}), p(l);
	var u = L(l);
	e(u, () => n.children ?? y), p(c);
	var d = L(c, 2), f = I(d), m = I(f), h = (e) => {
		var t = Ui(), r = s(t), i = Y(r, !0), a = L(r), o = L(a), c = (e) => {
			var t = Te();
			X((e) => G(t, `, ${e ?? ""}`), [() => Z("map.outside", {
				n: n.counts.outside,
				area: n.areaName
			})]), q(e, t);
		};
		K(o, (e) => {
			n.counts.outside && e(c);
		}), X((e, t) => {
			G(i, e), G(a, ` ${t ?? ""}`);
		}, [() => Z("map.shown", {
			shown: n.counts.shown,
			total: n.counts.total
		}), () => Z(n.counts.named ? "map.shown.word" : "map.shown.none")]), q(e, t);
	};
	K(m, (e) => {
		n.counts && e(h);
	}), p(f);
	var g = L(f, 2);
	V(g, 17, () => n.reasons, ({ name: e, text: t }) => e, (e, t) => {
		let i = () => H(t).name, a = () => H(t).text;
		var o = Wi(), s = I(o), c = Y(s, !0), l = L(s, 2), u = I(l);
		se(u, {
			name: "close",
			small: !0
		}), p(l), p(o), X((e) => {
			G(c, a()), z(l, "aria-label", e);
		}, [() => Z("map.remove", { reason: a() })]), W("click", l, () => r(() => n.onRemove(i()))), q(e, o);
	});
	var _ = L(g, 2), v = (e) => {
		var t = Gi(), i = Y(t, !0);
		X((e) => G(i, e), [() => Z("wipe")]), W("click", t, () => r(n.onWipe)), q(e, t);
	};
	K(_, (e) => {
		n.reasons.length && e(v);
	}), p(d);
	var b = L(d, 2), x = I(b, !0), ee = L(x), S = (e) => {
		var t = Te();
		X((e) => G(t, ` ${e ?? ""}`), [() => Z("map.tooMany", { n: n.counts.tooMany })]), q(e, t);
	};
	K(ee, (e) => {
		n.counts?.tooMany && e(S);
	}), p(b), p(i), X((e, t, r) => {
		G(o, e), z(l, "aria-label", t), z(d, "aria-label", r), G(x, n.summary);
	}, [
		() => Z("map.title", { area: n.areaName }),
		() => Z("map.view"),
		() => Z("map.notice")
	]), q(t, i), D();
}
Fe(["click"]);
// src/map/MapFilter.svelte
var Ji = U("<option> </option>"), Yi = U("<div class=\"field\"><label for=\"thema\"> </label> <select class=\"select\" id=\"thema\"><option> </option><!></select></div>"), Xi = U("<label class=\"check\"><input type=\"checkbox\"/> <!> <span class=\"n\"> </span></label>"), Zi = U("<fieldset><legend> </legend> <!></fieldset>"), Qi = U("<label class=\"check\"><input type=\"checkbox\"/> </label>"), $i = U("<button class=\"button button--secondary map-filter__wipe\" type=\"button\"> </button>"), ea = U("<details class=\"map-filter no-print\"><summary><!> </summary> <form><!> <!> <!> <!> <div class=\"field\"><label for=\"leeftijd\"> </label> <select class=\"select\" id=\"leeftijd\"><option> </option><!></select></div> <div class=\"field\"><label for=\"net\"> </label> <select class=\"select\" id=\"net\"></select></div> <fieldset><legend> </legend> <label class=\"check\"><input type=\"checkbox\"/> </label> <label class=\"check\"><input type=\"checkbox\"/> <span class=\"n\"> </span></label></fieldset> <!></form></details>");
function ta(e, t) {
	k(t, !0);
	let r = ["fresh", "old"], a = (e, t) => e.length === 0 || e.includes(t), o = n(() => t.kinds.map((e) => e.kind)), s = matchMedia("(min-width: 70rem)"), c = A(u(s.matches));
	ge(() => {
		let e = () => l(c, s.matches, !0);
		return s.addEventListener("change", e), () => s.removeEventListener("change", e);
	});
	var d = ea(), f = I(d), m = I(f);
	se(m, { name: "filter" });
	var v = L(m, 1, !0);
	p(f);
	var y = L(f, 2), x = I(y), ee = (e) => {
		var n = Yi(), r = I(n), i = Y(r, !0), a = L(r, 2), o = I(a), s = Y(o, !0);
		o.value = o.__value = "";
		var c = L(o);
		V(c, 17, () => t.themes, (e) => e.code, (e, t) => {
			var n = Ji(), r = Y(n, !0), i = {};
			X(() => {
				G(r, H(t).label), i !== (i = H(t).code) && (n.value = (n.__value = i) ?? "");
			}), q(e, n);
		}), p(a);
		var l;
		h(a), p(n), X((e, n) => {
			G(i, e), G(s, n), l !== (l = t.asked.theme ?? "") && (a.value = (a.__value = l) ?? "", S(a, l));
		}, [() => Z("list.theme"), () => Z("list.allThemes")]), W("change", a, (e) => t.onAsk({
			...t.asked,
			path: void 0,
			theme: e.currentTarget.value || void 0
		})), q(e, n);
	};
	K(x, (e) => {
		t.themes.length && e(ee);
	});
	var C = L(x, 2), w = (e) => {
		var n = Zi(), r = I(n), s = Y(r, !0), c = L(r, 2);
		V(c, 17, () => t.kinds, ({ kind: e, word: t, n }) => e, (e, n) => {
			let r = () => H(n).kind, s = () => H(n).word, c = () => H(n).n;
			var l = Xi(), u = I(l);
			i(u);
			var d = L(u, 2);
			b(d, { get kind() {
				return r();
			} });
			var f = L(d, 1, !0), m = L(f), h = Y(m, !0);
			p(l), X((e) => {
				_(u, e), G(f, s()), G(h, c());
			}, [() => a(t.asked.kinds, r())]), W("change", u, () => t.onAsk({
				...t.asked,
				path: void 0,
				kinds: Bt(t.asked.kinds, r(), H(o))
			})), q(e, l);
		}), p(n), X((e) => G(s, e), [() => Z("filter.kind")]), q(e, n);
	};
	K(C, (e) => {
		t.kinds.length && e(w);
	});
	var T = L(C, 2), E = (e) => {
		{
			let r = n(() => Z("filter.steps", { who: t.focusName })), i = n(() => [
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
					return H(r);
				},
				get options() {
					return H(i);
				},
				get value() {
					return H(a);
				},
				onChoose: (e) => t.onAsk({
					...t.asked,
					hops: Number(e)
				})
			});
		}
	};
	K(T, (e) => {
		t.asked.focus && e(E);
	});
	var O = L(T, 2), te = (e) => {
		var n = Zi(), r = I(n), o = Y(r, !0), s = L(r, 2);
		V(s, 17, () => t.lines, (e) => e.code, (e, n) => {
			var r = Qi(), o = I(r);
			i(o);
			var s = L(o, 1, !0);
			p(r), X((e, t) => {
				_(o, e), G(s, t);
			}, [() => a(t.asked.lines, H(n).code), () => g(H(n).label)]), W("change", o, () => t.onAsk({
				...t.asked,
				path: void 0,
				lines: Bt(t.asked.lines, H(n).code, jt)
			})), q(e, r);
		}), p(n), X((e) => G(o, e), [() => Z("filter.lines")]), q(e, n);
	};
	K(O, (e) => {
		t.lines.length && e(te);
	});
	var ne = L(O, 2), M = I(ne), N = Y(M, !0), P = L(M, 2), F = I(P), re = Y(F, !0);
	F.value = F.__value = "";
	var ie = L(F);
	V(ie, 16, () => r, (e) => e, (e, t) => {
		var n = Ji(), r = Y(n, !0), i = {};
		X((e) => {
			G(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => g(Z(`map.age.${t}`))]), q(e, n);
	}), p(P);
	var R;
	h(P), p(ne);
	var ae = L(ne, 2), oe = I(ae), ce = Y(oe, !0), le = L(oe, 2);
	V(le, 20, () => kt, (e) => e, (e, t) => {
		var n = Ji(), r = Y(n, !0), i = {};
		X((e) => {
			G(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => Z(`net.${t}`)]), q(e, n);
	}), p(le);
	var B;
	h(le), p(ae);
	var ue = L(ae, 2), de = I(ue), fe = Y(de, !0), me = L(de, 2), he = I(me);
	i(he);
	var _e = L(he, 1, !0);
	p(me);
	var ve = L(me, 2), ye = I(ve);
	i(ye);
	var be = L(ye, 1, !0), xe = L(be), Se = Y(xe, !0);
	p(ve), p(ue);
	var Ce = L(ue, 2), we = (e) => {
		var n = $i(), r = Y(n, !0);
		X((e) => G(r, e), [() => Z("wipe")]), W("click", n, () => t.onAsk(Mt)), q(e, n);
	};
	K(Ce, (e) => {
		t.count && e(we);
	}), p(y), p(d), X((e, n, r, i, a, o, s, c) => {
		G(v, e), z(y, "aria-label", n), G(N, r), G(re, i), R !== (R = t.asked.age ?? "") && (P.value = (P.__value = R) ?? "", S(P, R)), G(ce, a), B !== (B = t.asked.net) && (le.value = (le.__value = B) ?? "", S(le, B)), G(fe, o), _(he, t.groups), G(_e, s), _(ye, t.proposals), G(be, c), G(Se, t.proposalCount);
	}, [
		() => t.count ? Z("filter.count", { n: t.count }) : Z("filter.title"),
		() => Z("filter.title"),
		() => Z("filter.age"),
		() => Z("filter.age.all"),
		() => Z("filter.net"),
		() => Z("filter.also"),
		() => Z("filter.groups"),
		() => Z("filter.proposals")
	]), Ee("submit", y, (e) => e.preventDefault()), W("change", P, (e) => t.onAsk({
		...t.asked,
		path: void 0,
		age: e.currentTarget.value || void 0
	})), W("change", le, (e) => t.onAsk({
		...t.asked,
		net: e.currentTarget.value
	})), W("change", he, (e) => t.onShow("groups", e.currentTarget.checked)), W("change", ye, (e) => t.onShow("proposals", e.currentTarget.checked)), j("open", "toggle", d, (e) => l(c, e), () => H(c)), q(e, d), D();
}
Fe(["change", "click"]);
// src/map/MapHelp.svelte
var na = U("<div><dt><kbd> </kbd></dt><dd> </dd></div>"), ra = U("<li> </li>"), ia = U("<p> </p> <dl class=\"facts facts--words\"></dl> <section class=\"stack\"><h3> </h3> <ul class=\"rules-list\"></ul></section>", 1);
function aa(e, t) {
	k(t, !0);
	let r = [
		[Z("keys.key.arrows"), Z("keys.arrows")],
		["Enter", Z("keys.enter")],
		["Backspace", Z("keys.backspace")],
		["1 2 3", Z("keys.steps")],
		["Home", Z("keys.home")],
		[`Shift + ${Z("keys.key.arrows")}`, Z("keys.shift")],
		["+ −", Z("keys.zoom")],
		["Esc", Z("keys.esc")],
		["Ctrl + Z", Z("keys.undo")],
		["?", Z("keys.help")]
	];
	{
		let i = n(() => Z("keys.title"));
		Ze(e, {
			id: "toetsen",
			get title() {
				return H(i);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, t) => {
				var i = ia(), a = s(i), o = Y(a, !0), c = L(a, 2);
				V(c, 21, () => r, ([e, t]) => e, (e, t) => {
					var r = n(() => C(H(t), 2));
					let i = () => H(r)[0], a = () => H(r)[1];
					var o = na(), s = I(o), c = I(s), l = Y(c, !0);
					p(s);
					var u = L(s), d = Y(u, !0);
					p(o), X(() => {
						G(l, i()), G(d, a());
					}), q(e, o);
				}), p(c);
				var l = L(c, 2), u = I(l), d = Y(u, !0), f = L(u, 2);
				V(f, 20, () => [
					"size",
					"ring",
					"line",
					"dots",
					"place"
				], (e) => e, (e, t) => {
					var n = ra(), r = Y(n, !0);
					X((e) => G(r, e), [() => Z(`keys.read.${t}`)]), q(e, n);
				}), p(f), p(l), X((e, t) => {
					G(o, e), G(d, t);
				}, [() => Z("keys.text"), () => Z("keys.read.title")]), q(e, i);
			},
			$$slots: { default: !0 }
		});
	}
	D();
}
// src/map/rows.ts
var oa = [
	"label",
	"kind",
	"schakel",
	"hops",
	"ties",
	"confirmed"
];
function sa(e) {
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
function ca(e, t) {
	let n = t === "label" || t === "kind" || t === "hops" ? t : `-${t}`, r = n === t ? `-${t}` : t;
	return e === n ? r : e === r ? "" : n;
}
function la(e, t, n) {
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
var ua = U("<th scope=\"col\"><button class=\"sort\" type=\"button\"> </button></th>"), da = U("<option> </option>"), fa = U("<span class=\"map-list__narrow\"> </span>"), pa = U("<td class=\"is-num\"> </td>"), ma = U("<li><a> </a></li>"), ha = U("<li class=\"muted\"> </li>"), ga = U("<ul class=\"inline-list\"><!> <!></ul>"), _a = U(" <span class=\"badge badge--warn\"> </span>", 1), va = U(" <!>", 1), ya = U("<span class=\"muted\"> </span>"), ba = U("<tr><th scope=\"row\"><button class=\"link-button\" type=\"button\"> </button></th><td><span class=\"kind\"><!><span> <!></span></span></td><td class=\"is-schakel\"> </td><!><td class=\"is-num\"> </td><td><!></td><td><!></td></tr>"), xa = U("<p class=\"muted small map-list__same\"> </p> <div class=\"field only-small no-print\"><label for=\"sorteer\"> </label> <select class=\"select\" id=\"sorteer\"><option> </option><!></select></div> <table class=\"table table--stack table--sort\"><caption class=\"sr\"> </caption><thead><tr><!><!><!><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table>", 1);
function Sa(e, t) {
	k(t, !0);
	let r = (e, t = y) => {
		var n = ua(), r = I(n), a = Y(r, !0);
		p(n), X((e, r) => {
			B(n, 1, e), z(n, "aria-sort", r), G(a, H(c)[t()]);
		}, [() => le([d(t()) && "is-num", t() === "schakel" && "is-schakel"]), () => u(t())]), W("click", r, () => l(i, ca(H(i), t()), !0)), q(e, n);
	}, i = A(""), a = n(() => la(t.rows, H(i), t.kindWord)), o = n(() => oa.filter((e) => e !== "hops" || t.withSteps)), c = n(() => ({
		label: Z("col.name"),
		kind: Z("col.kind"),
		schakel: Z("col.schakel"),
		hops: Z("col.steps"),
		ties: Z("col.ties"),
		confirmed: Z("col.data")
	})), u = (e) => H(i) === e ? "ascending" : H(i) === `-${e}` ? "descending" : void 0, d = (e) => e === "hops" || e === "ties";
	var f = xa(), m = s(f), g = Y(m, !0), _ = L(m, 2), v = I(_), x = Y(v, !0), ee = L(v, 2), S = I(ee), C = Y(S, !0);
	S.value = S.__value = "";
	var w = L(S);
	V(w, 16, () => H(o).flatMap((e) => [e, `-${e}`]), (e) => e, (e, t) => {
		var n = da(), r = Y(n, !0), i = {};
		X((e) => {
			G(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => Z(`twin.sort.${t}`)]), q(e, n);
	}), p(ee), h(ee), p(_);
	var T = L(_, 2), E = I(T), O = Y(E, !0), te = L(E), ne = I(te), j = I(ne);
	V(j, 16, () => [
		"label",
		"kind",
		"schakel"
	], (e) => e, (e, t) => {
		r(e, () => t);
	});
	var M = L(j), N = (e) => {
		r(e, () => "hops");
	};
	K(M, (e) => {
		t.withSteps && e(N);
	});
	var P = L(M);
	r(P, () => "ties");
	var F = L(P), re = Y(F, !0);
	r(L(F), () => "confirmed"), p(ne), p(te);
	var ie = L(te);
	V(ie, 21, () => H(a), ({ node: e, contacts: t, more: n }) => e.id, (e, r) => {
		let i = () => H(r).node, a = () => H(r).contacts, o = () => H(r).more;
		var c = ba(), l = I(c), u = I(l), d = Y(u, !0);
		p(l);
		var f = L(l), m = I(f), h = I(m);
		b(h, {
			get kind() {
				return i().kind;
			},
			get ring() {
				return i().schakel;
			}
		});
		var g = L(h), _ = I(g, !0), v = L(_), y = (e) => {
			var t = fa(), n = Y(t);
			X((e) => G(n, `, ${e ?? ""}`), [() => Z("panel.schakel")]), q(e, t);
		};
		K(v, (e) => {
			i().schakel && e(y);
		}), p(g), p(m), p(f);
		var x = L(f), ee = Y(x, !0), S = L(x), C = (e) => {
			var t = pa(), n = Y(t, !0);
			X((e) => {
				z(t, "data-label", e), G(n, i().hops ?? "");
			}, [() => Z("col.steps")]), q(e, t);
		};
		K(S, (e) => {
			t.withSteps && e(C);
		});
		var w = L(S), T = Y(w, !0), E = L(w), D = I(E), O = (e) => {
			var n = ga(), r = I(n);
			V(r, 17, a, Be, (e, n) => {
				let r = () => H(n).node;
				var i = ma(), a = I(i), o = Y(a, !0);
				p(i), X((e) => {
					z(a, "href", e), G(o, r().label);
				}, [() => t.hrefOf(r().id)]), q(e, i);
			});
			var i = L(r, 2), s = (e) => {
				var t = ha(), n = Y(t, !0);
				X((e) => G(n, e), [() => Z("twin.more", { n: o() })]), q(e, t);
			};
			K(i, (e) => {
				o() && e(s);
			}), p(n), q(e, n);
		};
		K(D, (e) => {
			(a().length || o()) && e(O);
		}), p(E);
		var k = L(E), te = I(k), A = (e) => {
			var r = va(), a = s(r, !0), o = L(a), c = (e) => {
				var t = _a(), n = s(t, !0);
				n.nodeValue = " ";
				var r = L(n), i = Y(r, !0);
				X((e) => G(i, e), [() => Z("age.old")]), q(e, t);
			}, l = n(() => at(i().confirmed, t.day));
			K(o, (e) => {
				H(l) && e(c);
			}), X((e) => G(a, e), [() => it(i().confirmed, t.day)]), q(e, r);
		}, ne = (e) => {
			var t = ya(), n = Y(t, !0);
			X((e) => G(n, e), [() => Z("age.unknown")]), q(e, t);
		};
		K(te, (e) => {
			i().confirmed ? e(A) : e(ne, -1);
		}), p(k), p(c), X((e, n, r, a, o, s, l) => {
			z(c, "data-id", i().id), z(c, "aria-current", i().id === t.selected ? "true" : void 0), z(u, "aria-pressed", i().id === t.selected), G(d, i().label), z(f, "data-label", e), G(_, n), z(x, "data-label", r), G(ee, a), z(w, "data-label", o), G(T, i().ties), z(E, "data-label", s), z(k, "data-label", l);
		}, [
			() => Z("col.kind"),
			() => t.kindWord(i().kind),
			() => Z("col.schakel"),
			() => Z(i().schakel ? "yes" : "no"),
			() => Z("col.ties"),
			() => Z("col.knows"),
			() => Z("col.data")
		]), W("click", u, () => t.onSelect(i().id)), q(e, c);
	}), p(ie), p(T), X((e, t, n, r, i) => {
		G(g, e), G(x, t), G(C, n), G(O, r), G(re, i);
	}, [
		() => Z("twin.same", { n: t.rows.length }),
		() => Z("twin.sort"),
		() => Z("twin.sort.map"),
		() => Z("twin.captionMap"),
		() => Z("col.knows")
	]), oe(ee, () => H(i), (e) => l(i, e)), q(e, f), D();
}
Fe(["click"]);
// src/map/overview/groups.ts
var Ca = [
	"bewoner",
	"professional",
	"organisatie",
	"activiteit"
], wa = 34, Ta = (e) => wa * Math.sqrt(e);
function Ea(e, t) {
	return e.map((e, n) => ({
		index: n,
		x: e.x,
		y: e.y,
		name: e.label ?? t(n + 1),
		size: e.size,
		sorts: Da(e.kinds),
		outside: e.ties.reduce((e, t) => e + t, 0),
		leads: e.to.map((t, n) => ({
			index: t,
			ties: e.ties[n] ?? 0
		})).sort((e, t) => t.ties - e.ties || e.index - t.index),
		r: Ta(e.size),
		cluster: e
	}));
}
function Da(e) {
	let t = new Map();
	for (let [n, r] of Object.entries(e)) t.set(F(n), (t.get(F(n)) ?? 0) + r);
	return Ca.flatMap((e) => t.get(e) ? [{
		sort: e,
		n: t.get(e)
	}] : []);
}
var Oa = (e) => e.map(({ index: e }) => e).sort((t, n) => e[n].size - e[t].size || t - n), ka = 240, Aa = 3;
function ja(e) {
	let t = new Map();
	for (let n of e) for (let { index: r, ties: i } of n.leads.slice(0, Aa)) {
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
	let n = [...t.values()].sort((e, t) => t.ties - e.ties).slice(0, ka), r = n[0]?.ties ?? 0;
	return n.map((e) => ({
		...e,
		width: e.ties > r / 2 ? 3 : e.ties > r / 6 ? 2 : 1
	})).reverse();
}
function Ma({ sorts: e, size: t, x: n, y: r }, i) {
	let a = e.length > 1 ? .05 : 0, o = e.reduce((e, { n: t }) => e + t, 0) || t, s = -Math.PI / 2;
	return e.map(({ sort: e, n: t }) => {
		let c = t / o * 2 * Math.PI, l = Na(n, r, i, s + a / 2, s + Math.max(c - a / 2, a));
		return s += c, {
			sort: e,
			d: l
		};
	});
}
function Na(e, t, n, r, i) {
	let a = (r) => `${(e + n * Math.cos(r)).toFixed(1)} ${(t + n * Math.sin(r)).toFixed(1)}`, o = n.toFixed(1);
	return `M${a(r)}A${o} ${o} 0 0 1 ${a((r + i) / 2)}A${o} ${o} 0 0 1 ${a(i)}`;
}
// src/map/overview/dots.ts
function Pa({ x: e, y: t, kind: n, kinds: r, from: i, to: a }) {
	let o = r.map((e) => Ca.indexOf(F(e)));
	return {
		x: Float32Array.from(e),
		y: Float32Array.from(t),
		sort: Uint8Array.from(n, (e) => o[e] ?? 0),
		from: Uint32Array.from(i),
		to: Uint32Array.from(a)
	};
}
function Fa({ x: e, y: t }, { left: n, top: r, right: i, bottom: a }) {
	let o = 0;
	for (let s = 0; s < e.length; s++) e[s] >= n && e[s] <= i && t[s] >= r && t[s] <= a && (o += 1);
	return o;
}
var Ia = (e) => Math.min(9, Math.max(1.6, e * 13)), La = (e) => Math.min(.5, Math.max(.1, 300 / Math.max(1, e))), Ra = 2.5;
function za(e, t, n, { camera: r, size: i, radius: a, lines: o }) {
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
		e.globalAlpha = La(t.from.length), e.strokeStyle = n.line, e.stroke(), e.globalAlpha = 1;
	}
	for (let [r, i] of Ca.entries()) {
		let o = new Path2D(a < Ra ? void 0 : w(i, 0, 0, a));
		a < Ra && o.rect(-a, -a, 2 * a, 2 * a), e.fillStyle = n.sorts[r];
		for (let n = 0; n < s.length; n++) t.sort[n] === r && l(n) && (e.translate(s[n], c[n]), e.fill(o), e.translate(-s[n], -c[n]));
	}
}
// src/map/overview/DotsCanvas.svelte
var Ba = U("<canvas class=\"dots\" aria-hidden=\"true\"></canvas>");
function Va(e, t) {
	k(t, !0);
	let n = A(void 0);
	ge(() => {
		if (!H(n) || t.size.width === 0) return;
		let [e, r] = [H(n).getContext("2d"), Math.min(2, window.devicePixelRatio)], [i, a] = [Math.round(t.size.width * r), Math.round(t.size.height * r)];
		H(n).width !== i && (H(n).width = i), H(n).height !== a && (H(n).height = a);
		let o = {
			camera: t.camera,
			size: t.size,
			radius: Ia(t.camera.scale),
			lines: !t.moving
		}, s = requestAnimationFrame(() => {
			e?.setTransform(r, 0, 0, r, 0, 0), e && za(e, t.dots, t.inks, o);
		});
		return () => cancelAnimationFrame(s);
	});
	var r = Ba();
	f(r, (e) => l(n, e), () => H(n)), q(e, r), D();
}
// src/map/overview/DotsGpu.svelte
var Ha = U("<div aria-hidden=\"true\"></div>");
function Ua(e, t) {
	k(t, !0);
	let n = A(void 0), r = A(void 0), i;
	ge(() => {
		if (!H(n)) return;
		let [e, a] = [H(n), t.dots], o = !1, s;
		return $e(async () => {
			let { open: e } = await import("./sigma.js").then((e) => e.t);
			return { open: e };
		}, [], import.meta.url).then(({ open: n }) => {
			o || (i = t.inks, l(r, s = n(e, a, t.inks, {
				sorts: Ca,
				radiusAt: Ia,
				lineOpacity: La(a.from.length)
			}, t.onLost)));
		}).catch(t.onLost), () => {
			o = !0, l(r, void 0), s?.close();
		};
	}), ge(() => {
		H(r) && t.inks !== i && (i = t.inks, H(r).colour(t.inks));
	}), ge(() => {
		t.shown && H(r)?.look(t.camera, t.size, t.moving);
	});
	var a = Ha();
	f(a, (e) => l(n, e), () => H(n)), X(() => B(a, 1, le(["dots", !t.shown && "dots--off"]))), q(e, a), D();
}
// src/map/overview/gpu.ts
var Wa, Ga = /swiftshader|llvmpipe|softpipe|software|basic render/i;
function Ka() {
	return Wa ??= Ja(document.createElement("canvas")), Wa;
}
function qa() {
	Wa = !1;
}
function Ja(e) {
	let t = { failIfMajorPerformanceCaveat: !0 }, n = e.getContext("webgl2", t) ?? e.getContext("webgl", t);
	if (!n) return !1;
	let r = n.getExtension("WEBGL_debug_renderer_info"), i = String(n.getParameter(r ? r.UNMASKED_RENDERER_WEBGL : n.RENDERER));
	return n.getExtension("WEBGL_lose_context")?.loseContext(), !Ga.test(i);
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
}), Ya = U("<button class=\"group-button\" type=\"button\" data-no-gesture=\"\"></button>"), Xa = U("<span><svg class=\"swatch\" viewBox=\"0 0 20 20\"><path></path></svg> </span>"), Za = U("<div class=\"group-plate\" aria-hidden=\"true\"><b> </b> <span class=\"group-plate__sorts\"></span> <small> </small></div>"), Qa = U("<p class=\"sr\"> </p> <!> <!>", 1);
function $a(e, t) {
	let r = Se();
	k(t, !0);
	let i = A(void 0), a = A(void 0), o = A(!1), c = n(() => t.group.x * t.camera.scale + t.camera.x), u = n(() => t.group.y * t.camera.scale + t.camera.y), d = n(() => Math.max(44, t.disc ? 2 * t.group.r * t.camera.scale : 0)), m = n(() => $("groups.button", {
		name: t.group.name,
		who: $("groups.who", { n: t.group.size }),
		outside: $("groups.outside", { n: t.group.outside })
	}));
	function h() {
		H(i)?.focus({ preventScroll: !0 });
	}
	function g(e) {
		l(o, e, !0), t.onFocus(e);
	}
	ge(() => {
		H(i) && (H(i).style.transform = `translate(${H(c) - H(d) / 2}px, ${H(u) - H(d) / 2}px)`, H(i).style.width = H(i).style.height = `${H(d)}px`);
	}), ge(() => {
		if (!H(a)) return;
		let { offsetWidth: e, offsetHeight: n } = H(a), r = Math.max(4, Math.min(t.size.width - e - 4, H(c) - e / 2)), i = H(u) + H(d) / 2 + 10, o = i + n > t.size.height - 4 ? Math.max(4, H(u) - H(d) / 2 - 10 - n) : i;
		H(a).style.transform = `translate(${r}px, ${o}px)`;
	});
	var _ = { focus: h }, v = Qa(), y = s(v), b = Y(y, !0), x = L(y, 2);
	Pe(x, () => t.group.index, (e) => {
		var n = Ya();
		f(n, (e) => l(i, e), () => H(i)), X(() => {
			z(n, "aria-label", H(m)), z(n, "aria-describedby", `${r}-keys`);
		}), W("click", n, function(...e) {
			t.onOpen?.apply(this, e);
		}), W("keydown", n, function(...e) {
			t.onKey?.apply(this, e);
		}), Ee("focus", n, () => g(!0)), Ee("blur", n, () => g(!1)), q(e, n);
	});
	var ee = L(x, 2), S = (e) => {
		var n = Za(), r = I(n), i = Y(r, !0), o = L(r, 2);
		V(o, 21, () => t.group.sorts, ({ sort: e, n: t }) => e, (e, n) => {
			let r = () => H(n).sort, i = () => H(n).n;
			var a = Xa(), o = I(a), s = Y(o), c = L(o, 1, !0);
			p(a), X((e, t) => {
				B(s, 0, `k k--${r() ?? ""}`), z(s, "d", e), G(c, t);
			}, [() => w(r(), 10, 10, 7.4), () => t.number(i())]), q(e, a);
		}), p(o);
		var s = L(o, 2), c = Y(s, !0);
		p(n), f(n, (e) => l(a, e), () => H(a)), X((e) => {
			G(i, t.group.name), G(c, e);
		}, [() => $("groups.outside", { n: t.group.outside })]), q(e, n);
	};
	return K(ee, (e) => {
		H(o) && e(S);
	}), X((e) => {
		z(y, "id", `${r}-keys`), G(b, e);
	}, [() => $("groups.keys")]), q(e, v), D(_);
}
Fe(["click", "keydown"]);
var [eo, to, no] = [
	8,
	8,
	10
], ro = 28, io = 30, ao = .12;
function oo(e, t, n, r, i) {
	let a = e.filter((e) => so(co(e, t, r), n)).sort((e, t) => t.size - e.size || e.index - t.index), o = [], s = (n.right - n.left) * (n.bottom - n.top) * ao;
	for (let e of a) {
		let n = fo(e, r && e.r * t >= 17, a.length <= io, i);
		if (s -= n.width * n.height, s < 0) break;
		o.push(n);
	}
	let c = Ar(o.map((e) => ({
		id: String(e.group.index),
		width: e.width,
		height: e.height,
		places: uo(e, co(e.group, t, r)),
		anchor: {
			x: e.group.x * t,
			y: e.group.y * t
		},
		importance: e.group.size
	})), r ? a.filter(({ r: e }) => e * t > 12).map((e) => lo(e, t)) : [], n);
	return o.flatMap((e) => {
		let t = c.get(String(e.group.index));
		return t ? [{
			...e,
			x: t.x - e.width / 2,
			y: t.y - e.height / 2
		}] : [];
	});
}
var so = (e, t) => e.left < t.right && e.right > t.left && e.top < t.bottom && e.bottom > t.top;
function co({ x: e, y: t, r: n, cluster: { box: r } }, i, a) {
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
function lo({ x: e, y: t, r: n }, r) {
	let i = n * r * .8;
	return {
		left: e * r - i,
		right: e * r + i,
		top: t * r - i,
		bottom: t * r + i
	};
}
function uo({ width: e, height: t }, { left: n, top: r, right: i, bottom: a }) {
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
function fo(e, t, n, { widthOf: r, number: i, enlarged: a }) {
	let o = e.name.length > ro ? `${e.name.slice(0, 27).trimEnd()}…` : e.name, s = r(o, 13, 600) * a, c = i(e.size), l = eo + s + (t ? 0 : to + r(c, 13, 400) * a) + eo, u = [], d = eo;
	for (let { sort: t, n: o } of n ? e.sorts : []) {
		let e = i(o);
		u.push({
			sort: t,
			text: e,
			mark: d + no / 2,
			x: d + no + 4
		}), d += no + 4 + r(e, 12, 400) * a + to;
	}
	return {
		group: e,
		name: o,
		x: 0,
		y: 0,
		width: Math.max(l, u.length > 0 ? d - to + eo : 0),
		height: (u.length > 0 ? 40 : 22) * a,
		size: t ? null : {
			text: c,
			x: eo + s + to
		},
		sorts: u
	};
}
function po(e, t, n, r) {
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
var mo = J("<path vector-effect=\"non-scaling-stroke\"></path>"), ho = J("<path></path>"), go = J("<circle class=\"disc\" vector-effect=\"non-scaling-stroke\"></circle><!>", 1), _o = J("<g><!><!></g>"), vo = J("<text class=\"t--size\" dy=\"0.35em\"> </text>"), yo = J("<text class=\"t--count\" dy=\"0.35em\"> </text>"), bo = J("<path></path><text class=\"t--count\" dy=\"0.35em\"> </text>", 1), xo = J("<g><rect class=\"plane\" rx=\"3\"></rect><text class=\"t--group\" x=\"8\" dy=\"0.35em\"> </text><!><!></g>"), So = J("<svg class=\"net groups-net\" aria-hidden=\"true\" focusable=\"false\"><!><g><!><!></g></svg>");
function Co(e, t) {
	k(t, !0);
	let r = n(() => t.groups.map((e) => Ma(e, e.r * .87)));
	var i = So(), a = I(i), o = (e) => {
		var n = _o(), i = I(n);
		V(i, 17, () => t.lines, ({ from: e, to: t, width: n }) => `${e.index} ${t.index}`, (e, t) => {
			let n = () => H(t).from, r = () => H(t).to, i = () => H(t).width;
			var a = mo();
			X(() => {
				B(a, 0, `e e--w${i() ?? ""}`), z(a, "d", `M${n().x ?? ""} ${n().y ?? ""}L${r().x ?? ""} ${r().y ?? ""}`);
			}), q(e, a);
		});
		var a = L(i);
		V(a, 19, () => t.groups, (e) => e.index, (e, t, n) => {
			var i = go(), a = s(i), o = L(a);
			V(o, 17, () => H(r)[H(n)], ({ sort: e, d: t }) => e, (e, n) => {
				let r = () => H(n).sort, i = () => H(n).d;
				var a = ho();
				X(() => {
					B(a, 0, `arc k--${r() ?? ""}`), z(a, "stroke-width", H(t).r * .2), z(a, "d", i());
				}), q(e, a);
			}), X(() => {
				z(a, "cx", H(t).x), z(a, "cy", H(t).y), z(a, "r", H(t).r);
			}), q(e, i);
		}), p(n), X(() => z(n, "transform", `translate(${t.camera.x ?? ""} ${t.camera.y ?? ""}) scale(${t.camera.scale ?? ""})`)), q(e, n);
	};
	K(a, (e) => {
		t.discs && e(o);
	});
	var c = L(a), l = I(c), u = (e) => {
		var n = be(), r = s(n);
		V(r, 17, () => t.groups, (e) => e.index, (e, n) => {
			var r = be(), i = s(r), a = (e) => {
				var r = vo(), i = Y(r, !0);
				X((e) => {
					z(r, "x", H(n).x * t.camera.scale), z(r, "y", H(n).y * t.camera.scale), G(i, e);
				}, [() => t.number(H(n).size)]), q(e, r);
			};
			K(i, (e) => {
				H(n).r * t.camera.scale >= 17 && e(a);
			}), q(e, r);
		}), q(e, n);
	};
	K(l, (e) => {
		t.discs && e(u);
	});
	var d = L(l);
	V(d, 17, () => t.plates, (e) => e.group.index, (e, r) => {
		var i = be(), a = s(i), o = (e) => {
			let t = n(() => H(r).sorts.length > 0 ? H(r).height / 2 : H(r).height);
			var i = xo(), a = I(i), o = L(a), c = Y(o, !0), l = L(o), u = (e) => {
				var n = yo(), i = Y(n, !0);
				X(() => {
					z(n, "x", H(r).size.x), z(n, "y", H(t) / 2 + 1), z(n, "font-size", 13), G(i, H(r).size.text);
				}), q(e, n);
			};
			K(l, (e) => {
				H(r).size && e(u);
			});
			var d = L(l);
			V(d, 17, () => H(r).sorts, ({ sort: e, mark: t, x: n, text: r }) => e, (e, n) => {
				let r = () => H(n).sort, i = () => H(n).mark, a = () => H(n).x, o = () => H(n).text;
				var c = bo(), l = s(c), u = L(l), d = Y(u, !0);
				X((e) => {
					B(l, 0, `k k--${r() ?? ""}`), z(l, "d", e), z(u, "x", a()), z(u, "y", H(t) * 1.5 - 2), z(u, "font-size", 12), G(d, o());
				}, [() => w(r(), i(), H(t) * 1.5 - 2, 4.4)]), q(e, c);
			}), p(i), X(() => {
				z(i, "transform", `translate(${H(r).x ?? ""} ${H(r).y ?? ""})`), z(a, "width", H(r).width), z(a, "height", H(r).height), z(o, "y", H(t) / 2 + 1), z(o, "font-size", 13), G(c, H(r).name);
			}), q(e, i);
		};
		K(a, (e) => {
			H(r).group.index !== t.without && e(o);
		}), q(e, i);
	}), p(c), p(i), X(() => {
		z(i, "viewBox", `0 0 ${t.size.width ?? ""} ${t.size.height ?? ""}`), z(c, "transform", `translate(${t.camera.x ?? ""} ${t.camera.y ?? ""})`);
	}), q(e, i), D();
}
// src/map/overview/inks.ts
function wo(e) {
	let t = Array.from(e.children, (e) => getComputedStyle(e).color);
	return {
		sorts: t.slice(0, -1),
		line: t.at(-1) ?? ""
	};
}
// src/map/overview/OverviewLegend.svelte
var To = U("<li><svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path></path></svg> </li>"), Eo = U("<li><svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><circle class=\"k-size\" cx=\"10\" cy=\"10\" r=\"8.500\"></circle><circle class=\"k-size\" cx=\"10\" cy=\"10\" r=\"4\"></circle></svg> </li> <li><svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path class=\"k-line\" d=\"M1 6h18\"></path><path class=\"k-line k-line--wide\" d=\"M1 14h18\"></path></svg> </li>", 1), Do = U("<div class=\"map-legend\"><ul class=\"legend\"><!> <!></ul> <p class=\"small muted\"> <!></p></div>");
function Oo(e, t) {
	k(t, !0);
	var n = Do(), r = I(n), i = I(r);
	V(i, 16, () => Ca, (e) => e, (e, t) => {
		var n = To(), r = I(n), i = Y(r), a = L(r, 1, !0);
		p(n), X((e, n) => {
			B(i, 0, `k k--${t ?? ""}`), z(i, "d", e), G(a, n);
		}, [() => w(t, 10, 10, 7.4), () => $(`sort.${t}`)]), q(e, n);
	});
	var a = L(i, 2), o = (e) => {
		var t = Eo(), n = s(t), r = L(I(n), 1, !0);
		p(n);
		var i = L(n, 2), a = L(I(i), 1, !0);
		p(i), X((e, t) => {
			G(r, e), G(a, t);
		}, [() => $("groups.size"), () => $("groups.line")]), q(e, t);
	};
	K(a, (e) => {
		t.dotted || e(o);
	}), p(r);
	var c = L(r, 2), l = I(c, !0), u = L(l), d = (e) => {
		var t = Te();
		X((e) => G(t, ` ${e ?? ""}`), [() => $("groups.nearer")]), q(e, t);
	};
	K(u, (e) => {
		t.dotted || e(d);
	}), p(c), p(n), X((e, t) => {
		z(r, "aria-label", e), G(l, t);
	}, [() => $("groups.legend"), () => $("groups.hint")]), q(e, n), D();
}
// src/map/OverviewMap.svelte
var ko = U("<i></i>"), Ao = U("<!> <!> <!>", 1), jo = U("<div class=\"stage overview\"><span hidden=\"\"><!><i class=\"ink ink--line\"></i></span> <div><!></div> <div class=\"map-tools no-print\" role=\"group\"><div><button class=\"button\" type=\"button\"><!><span class=\"map-tools__word\"> </span></button></div> <div><button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div></div></div> <!>", 1);
function Mo(e, r) {
	k(r, !0);
	let i = {
		left: 64,
		top: 40,
		right: 64,
		bottom: 88
	}, a = Math.max(1, parseFloat(getComputedStyle(document.documentElement).fontSize) / 16), c = Sr(), d = new vr(), m = A(void 0), h = A(void 0), g = A(void 0), _ = A({
		x: 0,
		y: 0,
		scale: 1
	}), v = A({
		width: 0,
		height: 0
	}), y = A(void 0), b = A(!1), x = A(!1), ee = A(!1), S = A(u(Ka())), C = A(void 0), w = 0, T = n(() => {
		let e = new Intl.NumberFormat(o());
		return (t) => e.format(t);
	}), E = n(() => Ea(r.overview.clusters, (e) => $("groups.numbered", { n: e }))), O = n(() => Oa(H(E))), te = n(() => ja(H(E))), ne = n(() => Pa(r.overview.dots)), j = n(() => Mn(H(ne).x.length > 0 ? Array.from(H(ne).x, (e, t) => ({
		x: e,
		y: H(ne).y[t]
	})) : H(E))), N = new Bn(ae, () => H(j), i, .004);
	t(() => {
		N.stop(), clearTimeout(w);
	});
	let P = n(() => H(S) && H(ne).x.length > 2e3), F = n(() => ({
		left: -H(_).x / H(_).scale,
		top: -H(_).y / H(_).scale,
		right: (H(v).width - H(_).x) / H(_).scale,
		bottom: (H(v).height - H(_).y) / H(_).scale
	})), re = n(() => H(v).width > 0 && Fa(H(ne), H(F)) <= (H(P) ? 12e3 : 2e3)), ie = n(() => oo(H(E), N.scale, N.sight, !H(re), {
		widthOf: c,
		number: H(T),
		enlarged: a
	})), R = n(() => H(E)[H(C) ?? H(O)[0] ?? -1] ?? H(E)[0]);
	function ae(e) {
		l(_, e), l(b, !0), clearTimeout(w), w = window.setTimeout(() => l(b, !1), 160);
	}
	let oe;
	ge(() => {
		let e = `${r.overview.area} ${r.overview.net}`;
		e !== oe && (oe = e, He(() => {
			l(C, void 0), N.fit();
		}));
	}), ge(() => {
		let e = H(m), t = new ResizeObserver(() => l(v, {
			width: e.clientWidth,
			height: e.clientHeight
		}));
		return t.observe(e), () => t.disconnect();
	}), ge(() => {
		let e = H(v);
		He(() => N.resized(e));
	}), ge(() => {
		Ge();
		let e = () => H(h) && l(y, wo(H(h)));
		fe().then(e);
		let t = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((e) => matchMedia(e));
		for (let n of t) n.addEventListener("change", e);
		return () => t.forEach((t) => t.removeEventListener("change", e));
	});
	function ce() {
		N.fit();
	}
	function ue() {
		N.zoom(On);
	}
	function de() {
		N.zoom(1 / On);
	}
	let pe = (e) => po({
		x: e.x - H(_).x,
		y: e.y - H(_).y
	}, H(ie), H(E), H(_).scale);
	ge(() => Gn(H(m), {
		takes: () => !1,
		drag: () => {},
		drop: () => {},
		pan: (e, t) => N.pan(e, t),
		zoom: (e, t) => N.zoom(e, t),
		tap: (e) => {
			let t = pe(e);
			t && r.onCluster(t.cluster);
		},
		hover: (e) => l(ee, pe(e) !== null),
		wheels: () => H(x) || document.documentElement.scrollHeight <= document.documentElement.clientHeight + 1
	}));
	async function me(e) {
		let t = e === void 0 ? void 0 : H(E)[e];
		t && (l(C, t.index, !0), N.reveal(t), await fe(), H(g)?.focus());
	}
	let he = (e) => H(O)[(H(O).indexOf(H(R).index) + e + H(O).length) % H(O).length], _e = {
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
	function ve(e, t) {
		let [n, r, i] = _e[e];
		if (t) N.pan(-r * 80, -i * 80);
		else {
			let e = new Map(H(E).map((e) => [String(e.index), e])), t = d.step({
				at: e,
				contacts: new Map()
			}, String(H(R).index), n);
			me(t === null ? void 0 : Number(t));
		}
	}
	let ye = {
		Home: () => void me(H(O)[0]),
		End: () => void me(H(O).at(-1)),
		PageDown: () => void me(he(1)),
		PageUp: () => void me(he(-1)),
		"+": ue,
		"=": ue,
		"-": de
	};
	function be(e) {
		if (!(e.ctrlKey || e.metaKey || e.altKey)) {
			if (e.key in _e) ve(e.key, e.shiftKey);
			else if (e.key in ye) ye[e.key]();
			else return;
			e.preventDefault();
		}
	}
	function xe() {
		r.onBox([
			Math.floor(H(F).left),
			Math.floor(H(F).top),
			Math.ceil(H(F).right),
			Math.ceil(H(F).bottom)
		]);
	}
	var Se = {
		fit: ce,
		zoomIn: ue,
		zoomOut: de
	}, Ce = jo(), we = s(Ce), Te = I(we), Ee = I(Te);
	V(Ee, 16, () => Ca, (e) => e, (e, t) => {
		var n = ko();
		X(() => B(n, 1, `ink k--${t ?? ""}`)), q(e, n);
	}), M(), p(Te), f(Te, (e) => l(h, e), () => H(h));
	var De = L(Te, 2), Oe = I(De), ke = (e) => {
		var t = Ao(), i = s(t), a = (e) => {
			Ua(e, {
				get dots() {
					return H(ne);
				},
				get inks() {
					return H(y);
				},
				get camera() {
					return H(_);
				},
				get size() {
					return H(v);
				},
				get moving() {
					return H(b);
				},
				get shown() {
					return H(re);
				},
				onLost: () => {
					qa(), l(S, !1);
				}
			});
		}, o = (e) => {
			Va(e, {
				get dots() {
					return H(ne);
				},
				get inks() {
					return H(y);
				},
				get camera() {
					return H(_);
				},
				get size() {
					return H(v);
				},
				get moving() {
					return H(b);
				}
			});
		};
		K(i, (e) => {
			H(P) ? e(a) : H(re) && e(o, 1);
		});
		var c = L(i, 2);
		{
			let e = n(() => !H(re)), t = n(() => H(x) && H(R) ? H(R).index : null);
			Co(c, {
				get groups() {
					return H(E);
				},
				get lines() {
					return H(te);
				},
				get plates() {
					return H(ie);
				},
				get camera() {
					return H(_);
				},
				get size() {
					return H(v);
				},
				get number() {
					return H(T);
				},
				get discs() {
					return H(e);
				},
				get without() {
					return H(t);
				}
			});
		}
		var u = L(c, 2), d = (e) => {
			{
				let t = n(() => !H(re));
				f($a(e, {
					get group() {
						return H(R);
					},
					get camera() {
						return H(_);
					},
					get size() {
						return H(v);
					},
					get disc() {
						return H(t);
					},
					get number() {
						return H(T);
					},
					onOpen: () => r.onCluster(H(R).cluster),
					onKey: be,
					onFocus: (e) => l(x, e, !0)
				}), (e) => l(g, e, !0), () => H(g));
			}
		};
		K(u, (e) => {
			H(R) && e(d);
		}), q(e, t);
	};
	K(Oe, (e) => {
		H(v).width > 0 && H(y) && e(ke);
	}), p(De), f(De, (e) => l(m, e), () => H(m));
	var Ae = L(De, 2), je = I(Ae), Me = I(je), U = I(Me);
	se(U, { name: "eye" });
	var Ne = L(U), Pe = Y(Ne, !0);
	p(Me), p(je);
	var Fe = L(je, 2), Ie = I(Fe), Le = I(Ie);
	ct(Le, { name: "fit" });
	var Re = L(Le), ze = Y(Re, !0);
	p(Ie);
	var Be = L(Ie, 2), Ve = I(Be);
	se(Ve, { name: "plus" });
	var J = L(Ve), Ue = Y(J, !0);
	p(Be);
	var We = L(Be, 2), Ke = I(We);
	ct(Ke, { name: "minus" });
	var qe = L(Ke), Je = Y(qe, !0);
	return p(We), p(Fe), p(Ae), p(we), Oo(L(we, 2), { get dotted() {
		return H(re);
	} }), X((e, t, n, r, i, a, o, s) => {
		B(De, 1, le(["overview__plane", H(ee) && "overview__plane--hot"])), z(Ae, "aria-label", e), G(Pe, t), z(Ie, "title", n), G(ze, r), z(Be, "title", i), G(Ue, a), z(We, "title", o), G(Je, s);
	}, [
		() => $("groups.tools"),
		() => $("groups.box"),
		() => $("groups.fit"),
		() => $("groups.fit"),
		() => $("groups.in"),
		() => $("groups.in"),
		() => $("groups.out"),
		() => $("groups.out")
	]), W("click", Me, xe), W("click", Ie, ce), W("click", Be, ue), W("click", We, de), q(e, Ce), D(Se);
}
Fe(["click"]);
// src/map/OverviewTable.svelte
var No = U("<th scope=\"col\" class=\"is-num\"> </th>"), Po = U("<td class=\"is-num\"> </td>"), Fo = U("<tr><th scope=\"row\"><button class=\"link-button\" type=\"button\"> </button></th><td class=\"is-num\"> </td><!><td class=\"is-num\"> </td><td> </td></tr>"), Io = U("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\" class=\"is-num\"> </th><!><th scope=\"col\" class=\"is-num\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>"), Lo = U("<p class=\"muted\"> </p>"), Ro = U("<section class=\"groups-list\" aria-labelledby=\"groepen\"><h2 id=\"groepen\"> </h2> <!> <!></section>");
function zo(e, t) {
	k(t, !0);
	let r = n(() => Ea(t.overview.clusters, (e) => $("groups.numbered", { n: e }))), i = n(() => t.overview.total - H(r).reduce((e, { size: t }) => e + t, 0)), a = n(() => new Intl.NumberFormat(o())), s = n(() => new Intl.ListFormat(o()));
	var c = Ro(), l = I(c), u = Y(l, !0), d = L(l, 2), f = (e) => {
		var n = Io(), i = I(n), o = Y(i, !0), c = L(i), l = I(c), u = I(l), d = Y(u, !0), f = L(u), m = Y(f, !0), h = L(f);
		V(h, 16, () => Ca, (e) => e, (e, t) => {
			var n = No(), r = Y(n, !0);
			X((e) => G(r, e), [() => $(`sort.${t}`)]), q(e, n);
		});
		var g = L(h), _ = Y(g, !0), v = L(g), y = Y(v, !0);
		p(l), p(c);
		var b = L(c);
		V(b, 21, () => H(r), (e) => e.index, (e, n) => {
			var i = Fo(), o = I(i), c = I(o), l = Y(c, !0);
			p(o);
			var u = L(o), d = Y(u, !0), f = L(u);
			V(f, 16, () => Ca, (e) => e, (e, t) => {
				var r = Po(), i = Y(r, !0);
				X((e, t) => {
					z(r, "data-label", e), G(i, t);
				}, [() => $(`sort.${t}`), () => H(a).format(H(n).sorts.find((e) => e.sort === t)?.n ?? 0)]), q(e, r);
			});
			var m = L(f), h = Y(m, !0), g = L(m), _ = Y(g, !0);
			p(i), X((e, t, r, a, o, s) => {
				z(i, "data-group", H(n).index), G(l, H(n).name), z(u, "data-label", e), G(d, t), z(m, "data-label", r), G(h, a), z(g, "data-label", o), G(_, s);
			}, [
				() => $("twin.size"),
				() => H(a).format(H(n).size),
				() => $("twin.outside"),
				() => H(a).format(H(n).outside),
				() => $("twin.leads"),
				() => H(s).format(H(n).leads.slice(0, 3).flatMap(({ index: e }) => H(r)[e]?.name ?? []))
			]), W("click", c, () => t.onCluster(H(n).cluster)), q(e, i);
		}), p(b), p(n), X((e, t, n, r, i) => {
			G(o, e), G(d, t), G(m, n), G(_, r), G(y, i);
		}, [
			() => $("twin.caption"),
			() => $("twin.group"),
			() => $("twin.size"),
			() => $("twin.outside"),
			() => $("twin.leads")
		]), q(e, n);
	}, m = (e) => {
		var t = Lo(), n = Y(t, !0);
		X((e) => G(n, e), [() => $("twin.none")]), q(e, t);
	};
	K(d, (e) => {
		H(r).length > 0 ? e(f) : e(m, -1);
	});
	var h = L(d, 2), g = (e) => {
		var t = Lo(), n = Y(t, !0);
		X((e) => G(n, e), [() => $("twin.alone", { n: H(i) })]), q(e, t);
	};
	K(h, (e) => {
		H(i) > 0 && e(g);
	}), p(c), X((e) => G(u, e), [() => $("twin.title", { area: t.areaName })]), q(e, c), D();
}
Fe(["click"]);
// src/map/PathDialog.svelte
var Bo = U("<form class=\"stack stack--form\" novalidate=\"\"><p class=\"muted\"> </p> <!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--quiet\" type=\"button\"> </button></div></form>");
function Vo(e, t) {
	k(t, !0);
	let r = A(t.from), i = A(void 0), a = A(!1), o = n(() => H(a) && !H(r) ? Z("path.needFrom") : void 0), s = n(() => H(a) ? H(i) ? H(i).id === H(r)?.id ? Z("path.same") : void 0 : Z("path.needTo") : void 0);
	function c(e) {
		e.preventDefault(), l(a, !0), H(r) && H(i) && H(r).id !== H(i).id ? t.onPath(H(r), H(i)) : requestAnimationFrame(() => document.getElementById(H(r) ? "weg-naar" : "weg-van")?.focus());
	}
	{
		let a = n(() => Z("path.title"));
		Ze(e, {
			id: "weg",
			get title() {
				return H(a);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, a) => {
				var u = Bo(), d = I(u), f = Y(d, !0), m = L(d, 2);
				{
					let e = n(() => Z("path.from"));
					et(m, {
						id: "weg-van",
						get label() {
							return H(e);
						},
						get kinds() {
							return At;
						},
						get chosen() {
							return H(r);
						},
						get error() {
							return H(o);
						},
						get find() {
							return t.find;
						},
						onChoose: (e) => l(r, e)
					});
				}
				var h = L(m, 2);
				{
					let e = n(() => Z("path.to"));
					et(h, {
						id: "weg-naar",
						get label() {
							return H(e);
						},
						get kinds() {
							return At;
						},
						get chosen() {
							return H(i);
						},
						get error() {
							return H(s);
						},
						get find() {
							return t.find;
						},
						onChoose: (e) => l(i, e)
					});
				}
				var g = L(h, 2), _ = I(g), v = Y(_, !0), y = L(_, 2), b = Y(y, !0);
				p(g), p(u), X((e, t, n) => {
					G(f, e), G(v, t), G(b, n);
				}, [
					() => Z("path.text"),
					() => Z("path.find"),
					() => Z("form.cancel")
				]), Ee("submit", u, c), W("click", y, function(...e) {
					t.onClose?.apply(this, e);
				}), q(e, u);
			},
			$$slots: { default: !0 }
		});
	}
	D();
}
Fe(["click"]);
// src/map/waywords.ts
var Ho = ({ kind: e }) => e === "Resident" || e === "Professional", Uo = (e) => e.steps.slice(0, -1).map((e) => e.to);
function Wo(e) {
	let [t, n] = [e.steps[0], e.steps.at(-1)];
	return !t || !n ? "" : e.steps.length === 1 ? Z("path.direct", {
		from: t.from.label,
		to: t.to.label
	}) : [Ho(t.to) ? Z("path.ask", { who: t.to.label }) : Z("path.askAt", { who: t.to.label }), ...e.steps.slice(1).map(({ from: e, to: t }) => Ho(e) ? Z("path.knows", {
		who: e.label,
		next: t.label
	}) : Z("path.knowsAt", { next: t.label }))].join(" ");
}
var Go = (e) => [...e.steps.slice(0, 1).map((e) => e.from.id), ...e.steps.map((e) => e.to.id)], Ko = U("<li><!><button class=\"ties__who\" type=\"button\"> </button></li>"), qo = U("<!> <li><!><span><small> </small><button class=\"ties__who\" type=\"button\"> </button></span></li>", 1), Jo = U("<label class=\"check\"><input type=\"radio\" name=\"weg\"/> </label>"), Yo = U("<fieldset class=\"path-others\"><legend> </legend> <!></fieldset>"), Xo = U("<p class=\"path__words\"> </p> <div><h3> </h3> <ol class=\"path\"></ol></div> <!> <p class=\"basis\"> </p>", 1), Zo = U("<p> </p><p class=\"small\"> </p>", 1), Qo = U("<!> <div class=\"panel-actions\"><button class=\"button button--secondary\" type=\"button\"><!> </button> <button class=\"button button--secondary\" type=\"button\"><!> </button></div>", 1);
function $o(e, t) {
	k(t, !0);
	let r = n(() => t.paths.paths[t.chosen]), c = n(() => Z("map.someone")), l = n(() => Z("path.heading", {
		from: t.from?.label ?? H(c),
		to: t.to?.label ?? H(c)
	})), u = (e) => {
		let n = Uo(t.paths.paths[e]).map((e) => e.label);
		return n.length ? Z("path.via", { who: new Intl.ListFormat(o()).format(n) }) : Wo(t.paths.paths[e]);
	};
	{
		let o = n(() => Z("panel.gripPath"));
		ft(e, {
			get heading() {
				return H(l);
			},
			get grip() {
				return H(o);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, n) => {
				var o = Qo(), c = s(o), l = (e) => {
					var n = Xo(), a = s(n), o = Y(a, !0), c = L(a, 2), l = I(c), d = Y(l, !0), f = L(l, 2);
					V(f, 21, () => H(r).steps, Be, (e, n, r) => {
						var i = qo(), a = s(i), o = (e) => {
							var r = Ko(), i = I(r);
							b(i, { get kind() {
								return H(n).from.kind;
							} });
							var a = L(i), o = Y(a, !0);
							p(r), X(() => G(o, H(n).from.label)), W("click", a, () => t.onSelect(H(n).from.id)), q(e, r);
						};
						K(a, (e) => {
							r === 0 && e(o);
						});
						var c = L(a, 2), l = I(c);
						b(l, { get kind() {
							return H(n).to.kind;
						} });
						var u = L(l), d = I(u), f = Y(d, !0), m = L(d), h = Y(m, !0);
						p(u), p(c), X(() => {
							G(f, H(n).reason), G(h, H(n).to.label);
						}), W("click", m, () => t.onSelect(H(n).to.id)), q(e, i);
					}), p(f), p(c);
					var m = L(c, 2), h = (e) => {
						var n = Yo(), r = I(n), a = Y(r, !0), o = L(r, 2);
						V(o, 17, () => t.paths.paths, Be, (e, n, r) => {
							var a = Jo(), o = I(a);
							i(o);
							var s = L(o, 1, !0);
							p(a), X((e) => {
								_(o, r === t.chosen), G(s, e);
							}, [() => u(r)]), W("change", o, () => t.onChoose(r)), q(e, a);
						}), p(n), X((e) => G(a, e), [() => Z("path.others")]), q(e, n);
					};
					K(m, (e) => {
						t.paths.paths.length > 1 && e(h);
					});
					var g = L(m, 2), v = Y(g, !0);
					X((e, t, n) => {
						G(o, e), G(d, t), G(v, n);
					}, [
						() => Wo(H(r)),
						() => Z("path.steps"),
						() => Z("path.scope")
					]), q(e, n);
				}, d = (e) => {
					a(e, {
						icon: "idea",
						children: (e, t) => {
							var n = Zo(), r = s(n), i = Y(r, !0), a = L(r), o = Y(a, !0);
							X((e, t) => {
								G(i, e), G(o, t);
							}, [() => Z("path.none"), () => Z("path.scope")]), q(e, n);
						},
						$$slots: { default: !0 }
					});
				};
				K(c, (e) => {
					H(r) ? e(l) : e(d, -1);
				});
				var f = L(c, 2), m = I(f), h = I(m);
				ct(h, { name: "path" });
				var g = L(h, 1, !0);
				p(m);
				var v = L(m, 2), y = I(v);
				se(y, { name: "close" });
				var x = L(y, 1, !0);
				p(v), p(f), X((e, t) => {
					G(g, e), G(x, t);
				}, [() => Z("path.other"), () => Z("path.stop")]), W("click", m, function(...e) {
					t.onOther?.apply(this, e);
				}), W("click", v, function(...e) {
					t.onClose?.apply(this, e);
				}), q(e, o);
			},
			$$slots: { default: !0 }
		});
	}
	D();
}
Fe(["click", "change"]);
// src/map/PrintFoot.svelte
var es = U("<p> </p>"), ts = U("<footer class=\"print-foot only-print\"><!> <p> </p> <p> </p></footer>");
function ns(e, t) {
	k(t, !0);
	var n = ts(), i = I(n), a = (e) => {
		var n = es(), r = Y(n, !0);
		X((e) => G(r, e), [() => Z("print.filters", { reasons: t.reasons.join("; ") })]), q(e, n);
	};
	K(i, (e) => {
		t.reasons.length && e(a);
	});
	var o = L(i, 2), s = Y(o, !0), c = L(o, 2), l = Y(c, !0);
	p(n), X((e, t) => {
		G(s, e), G(l, t);
	}, [() => Z("print.source", {
		date: d(t.day),
		made: d(r())
	}), () => Z("print.noNames")]), q(e, n), D();
}
// src/map/reasons.ts
function rs(e, t) {
	return Rt(e).map((n) => ({
		name: n,
		text: is(n, e, t)
	}));
}
function is(e, t, { focus: n, themes: r, kindWord: i }) {
	switch (e) {
		case "focus": return Z("map.reason.focus", {
			who: n ?? Z("map.someone"),
			n: t.hops
		});
		case "theme": return Z("map.reason.theme", { theme: r.find((e) => e.code === t.theme)?.label ?? "" });
		case "kinds": return Z("map.reason.kinds", { kinds: t.kinds.map(i).join(", ") });
		case "lines": return Z("map.reason.lines", { lines: t.lines.join(", ") });
		case "age": return Z("map.reason.age", { age: Z(`map.age.${t.age ?? "fresh"}`) });
		case "net": return Z("map.reason.net", { net: Z(`net.${t.net}`) });
		case "day": return Z("map.reason.day", { date: d(t.day) });
		case "path": return Z("map.reason.path");
		case "box": return Z("map.reason.box");
		case "all": return Z("map.reason.all");
	}
}
// src/map/SaveMenu.svelte
var as = U("<button type=\"button\"><!> </button>"), os = U("<button class=\"button button--secondary no-print\" type=\"button\" popovertarget=\"bewaren\"><!> </button> <button class=\"button button--secondary button--icon no-print\" type=\"button\"><!><span class=\"sr\"> </span></button> <div class=\"menu menu--export no-print\" id=\"bewaren\" popover=\"\" role=\"dialog\"><p class=\"small muted\"> </p> <!></div>", 1);
function ss(e, t) {
	k(t, !0);
	let n = A(void 0), r = A(void 0);
	function i(e) {
		if (e.newState !== "open" || !H(n) || !H(r)) return;
		let { bottom: t, right: i } = H(r).getBoundingClientRect(), a = Math.max(16, Math.min(i, document.documentElement.clientWidth - 16) - H(n).offsetWidth);
		H(n).style.translate = `${a}px ${t + 4}px`;
	}
	function a(e) {
		H(n)?.hidePopover(), t.onSave(e);
	}
	var o = os(), c = s(o), u = I(c);
	se(u, { name: "download" });
	var d = L(u, 1, !0);
	p(c), f(c, (e) => l(r, e), () => H(r));
	var m = L(c, 2), h = I(m);
	se(h, { name: "print" });
	var g = L(h), _ = Y(g, !0);
	p(m);
	var v = L(m, 2), y = I(v), b = Y(y, !0), x = L(y, 2);
	V(x, 16, () => ["svg", "png"], (e) => e, (e, t) => {
		var n = as(), r = I(n);
		se(r, { name: "download" });
		var i = L(r, 1, !0);
		p(n), X((e) => G(i, e), [() => Z(`save.${t}`)]), W("click", n, () => a(t)), q(e, n);
	}), p(v), f(v, (e) => l(n, e), () => H(n)), X((e, t, n, r, i) => {
		G(d, e), z(m, "title", t), G(_, n), z(v, "aria-label", r), G(b, i);
	}, [
		() => Z("save.title"),
		() => Z("print"),
		() => Z("print"),
		() => Z("save.title"),
		() => Z("save.text")
	]), W("click", m, () => window.print()), Ee("toggle", v, i), q(e, o), D();
}
Fe(["click"]);
// src/map/ShareDialog.svelte
function cs(e, t) {
	k(t, !0);
	{
		let r = n(() => Z("share.title"));
		Ze(e, {
			id: "vastzetten",
			get title() {
				return H(r);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, r) => {
				{
					let r = n(() => Z("bar.share")), i = n(() => [Z("share.text"), Z("share.kept")]);
					Qe(e, {
						get label() {
							return H(r);
						},
						get sentences() {
							return H(i);
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
var ls = 1, us = 3;
function ds(e, t, n) {
	return [fs(e, t, n), ps(e)].filter(Boolean).join(" ");
}
function fs({ nodes: e }, t, n) {
	let r = e.length, i = e.find((e) => e.id === t.focus);
	return i ? Z(i.ties > ls ? "summary.knows" : "summary.few", {
		who: i.label,
		n: i.ties
	}) : t.theme && n ? Z("summary.theme", {
		n: r,
		theme: n
	}) : t.all ? Z("summary.all", { n: r }) : Z("summary.shown", { n: r });
}
function ps({ groups: e }) {
	let t = e.length;
	if (t === 0) return "";
	if (t > us || e.some((e) => !e.label)) return Z("summary.groups", { n: t });
	let n = e.map(({ label: e }) => e.charAt(0).toLocaleLowerCase(o()) + e.slice(1));
	return Z("summary.groups.named", {
		n: t,
		groups: new Intl.ListFormat(o()).format(n)
	});
}
// src/map/MapPage.svelte
var ms = U("<div class=\"map-state\"><!></div>"), hs = U("<button class=\"button button--secondary\" type=\"button\"> </button>"), gs = U("<section class=\"map-canvas\"><div class=\"stage\"><!> <!> <!></div> <!></section>"), _s = U("<section class=\"map-list\"><!> <!></section>"), vs = U("<!> <!>", 1), ys = U("<a class=\"button button--primary\"> </a>"), bs = U("<section class=\"map-canvas\"><!></section>"), xs = U("<section class=\"map-list\"><!></section>"), Ss = U("<div class=\"map-page\"><!> <!> <div class=\"map-body\"><!> <!></div> <!> <!></div> <!>", 1);
function Cs(e, t) {
	k(t, !0);
	let r = (e) => {
		var t = be(), r = s(t), i = (e) => {
			{
				let t = n(() => m()?.me.roleLabel);
				qe(e, {
					get failure() {
						return d.failure;
					},
					get roleLabel() {
						return H(t);
					},
					get onRetry() {
						return d.retry;
					}
				});
			}
		};
		K(r, (e) => {
			d.failure && e(i);
		}), q(e, t);
	}, i = new ze("max-width: 37.5rem"), a = new ze("max-width: 47.99rem"), o = n(() => JSON.stringify(Nt(ke().searchParams))), c = n(() => JSON.parse(H(o))), u = n(() => Re("v") === "kaart" || Re("v") !== "lijst" && !i.current ? "kaart" : "lijst"), d = Ce(() => H(c).net, (e) => (me(), Zt(t.area, H(c), e))), h = Ce(() => "", ye), _ = A(void 0), v = A(void 0), y = A(0), b = A(!0), ee = A(!0), S = A(!1), w = A(void 0), E = A([]), ne = A({}), j = n(() => d.failure && !d.failure.unreachable ? void 0 : d.value), M = n(() => H(j)?.view), N = n(() => H(j)?.overview), P = n(() => H(M) ? sa(H(M)) : []), F = n(() => H(M)?.nodes.find((e) => e.id === H(j)?.asked.focus)), R = n(() => H(P).find(({ node: e }) => e.id === (H(v) ?? H(F)?.id))), oe = n(() => H(j) && JSON.stringify({
		...H(j).asked,
		day: void 0
	})), se = n(() => H(j)?.paths?.paths[H(y)]), le = n(() => h.value?.items.map(({ id: e, label: t }) => ({
		code: e,
		label: t
	})) ?? []), B = (e) => g(x(e)), ue = n(() => rs(H(c), {
		focus: H(ne)[H(c).focus ?? ""],
		themes: H(le),
		kindWord: B
	})), de = n(() => H(M) ? ds(H(M), H(j).asked, H(le).find((e) => e.code === H(j).asked.theme)?.label) : H(N)?.total ? Z("summary.overview", { n: H(N).total }) : ""), pe = n(() => {
		if (!H(M)) return H(N)?.total ? {
			shown: 0,
			total: H(N).total,
			outside: 0,
			tooMany: 0,
			named: !1
		} : void 0;
		let e = H(M).nodes.filter((e) => e.inArea).length;
		return {
			shown: e,
			total: H(M).total,
			outside: H(M).nodes.length - e,
			tooMany: H(M).notShown.tooMany,
			named: !0
		};
	}), Se = n(() => H(R) && H(ee) ? H(M).proposals.flatMap(({ from: e, to: t }) => e === H(R).node.id ? [t] : t === H(R).node.id ? [e] : []).flatMap((e) => H(M).nodes.find((t) => t.id === e) ?? []) : []), V = n(() => H(N)?.starts ?? H(M)?.nodes.filter((e) => e.schakel).slice(0, 12) ?? []), Te = (e) => H(M)?.nodes.find((t) => t.id === e), De = (e) => xe(Pt(e)), Oe = (e) => ({
		...H(c),
		focus: e,
		path: void 0,
		box: void 0,
		all: void 0
	}), U = (e) => O(ke(), Pt(e)), Pe = (e) => De(Oe(e)), Fe = () => {
		let e = H(E).at(-2);
		e ? Pe(e) : H(c).focus && De(zt(H(c), "focus"));
	};
	ge(() => {
		let e = H(c).focus;
		H(c).path, He(() => {
			l(E, Tn(H(E), e)), ((e) => {
				var t = C(e, 2);
				l(v, t[0], !0), l(y, t[1], !0);
			})([void 0, 0]);
		});
	}), ge(() => {
		H(F) && l(ne, {
			...He(() => H(ne)),
			[H(F).id]: H(F).label
		});
	});
	async function Ie(e) {
		l(v, e, !0), await fe(), document.getElementById("wie")?.focus({ preventScroll: !0 });
	}
	function Be() {
		H(v) && H(v) !== H(F)?.id ? l(v, void 0) : H(c).path ? De(zt(H(c), "path")) : Fe();
	}
	async function J(e) {
		let n = d.value;
		if (!n?.view) return;
		let r = new Map(e.map((e) => [e.id, e])), i = n.view.nodes.map((e) => ({
			...e,
			...r.get(e.id)
		}));
		d.set({
			...n,
			view: {
				...n.view,
				nodes: i
			}
		});
		try {
			let n = await he(t.area, H(c).net, "_move", e);
			ve(t.area, H(c).net), d.value?.view && d.set({
				...d.value,
				view: {
					...d.value.view,
					arrangement: n
				}
			});
		} catch {
			d.set(n), re(Z("move.failed"));
		}
	}
	async function Ue(e, n) {
		try {
			await he(t.area, H(c).net, e), Le(n, t.area, H(c).net);
		} catch {
			re(Z("error.title"));
		}
	}
	async function Ge(e) {
		let { savePicture: n } = await $e(async () => {
			let { savePicture: e } = await import("./savepicture.js");
			return { savePicture: e };
		}, [], import.meta.url);
		H(M) && await n(e, {
			view: H(M),
			title: Z("map.title", { area: t.areaName }),
			file: `${Z("save.file")}-${t.area}`,
			summary: H(de),
			reasons: H(ue).map((e) => e.text),
			groups: H(b),
			proposals: H(ee),
			kindWord: B
		});
	}
	let Ke = (e) => Ae(() => l(S, e, !0));
	var Ye = Ss();
	Ee("beforeprint", We, () => Ke(!0)), Ee("afterprint", We, () => Ke(!1));
	var Xe = s(Ye), Ze = I(Xe);
	qi(Ze, {
		get areaName() {
			return t.areaName;
		},
		get look() {
			return H(u);
		},
		hrefOf: (e) => O(ke(), { v: e }),
		get counts() {
			return H(pe);
		},
		get reasons() {
			return H(ue);
		},
		get summary() {
			return H(de);
		},
		onRemove: (e) => De(zt(H(c), e)),
		onWipe: () => De(Mt),
		children: (e, t) => {
			var n = be(), r = s(n), i = (e) => {
				ss(e, { onSave: (e) => void Ge(e) });
			};
			K(r, (e) => {
				H(M)?.nodes.length && e(i);
			}), q(e, n);
		},
		$$slots: { default: !0 }
	});
	var Qe = L(Ze, 2);
	{
		let e = n(() => Oi(H(j), H(c).kinds).map((e) => ({
			...e,
			word: B(e.kind)
		}))), t = n(() => ie("line")), r = n(() => H(ne)[H(c).focus ?? ""] ?? ""), i = n(() => H(M)?.proposals.length ?? 0);
		ta(Qe, {
			get asked() {
				return H(c);
			},
			get count() {
				return H(ue).length;
			},
			get kinds() {
				return H(e);
			},
			get themes() {
				return H(le);
			},
			get lines() {
				return H(t);
			},
			get focusName() {
				return H(r);
			},
			get groups() {
				return H(b);
			},
			get proposals() {
				return H(ee);
			},
			get proposalCount() {
				return H(i);
			},
			onAsk: De,
			onShow: (e, t) => l(e === "groups" ? b : ee, t, !0)
		});
	}
	var et = L(Qe, 2), tt = I(et), nt = (e) => {
		var t = ms(), n = I(t);
		r(n), p(t), q(e, t);
	}, rt = (e) => {
		var i = vs(), a = s(i);
		r(a);
		var o = L(a, 2), d = (e) => {
			var r = vs(), i = s(r);
			cn(i, {
				get arrangement() {
					return H(M).arrangement;
				},
				onLook: (e) => void Ue("_adopt", Z("adopted", { who: e }))
			});
			var a = L(i, 2), o = (e) => {
				var t = ms(), r = I(t);
				{
					let e = n(() => Z("nothing.title")), t = n(() => Z("nothing.text"));
					ae(r, {
						icon: "filter",
						get title() {
							return H(e);
						},
						get text() {
							return H(t);
						},
						children: (e, t) => {
							var n = hs(), r = Y(n, !0);
							X((e) => G(r, e), [() => Z("wipe")]), W("click", n, () => De(Mt)), q(e, n);
						},
						$$slots: { default: !0 }
					});
				}
				p(t), q(e, t);
			}, d = (e) => {
				var r = vs(), i = s(r), a = (e) => {
					var r = gs(), i = I(r), a = I(i);
					{
						let e = n(() => U(zt(H(c), "focus"))), r = n(() => H(E).map((e) => ({
							href: U(Oe(e)),
							label: H(ne)[e] ?? Z("map.someone")
						})));
						wn(a, {
							get areaName() {
								return t.areaName;
							},
							get areaHref() {
								return H(e);
							},
							get crumbs() {
								return H(r);
							}
						});
					}
					var o = L(a, 2);
					{
						let e = n(() => H(F)?.id), t = n(() => H(R)?.node.id), r = n(() => H(se) ? Go(H(se)) : void 0), i = n(() => ce(te.arrangeMap) ? (e) => void J(e) : void 0);
						f(Di(o, {
							get view() {
								return H(M);
							},
							get question() {
								return H(oe);
							},
							get focus() {
								return H(e);
							},
							get selected() {
								return H(t);
							},
							get trail() {
								return H(r);
							},
							get groups() {
								return H(b);
							},
							get proposals() {
								return H(ee);
							},
							get kindWord() {
								return x;
							},
							onSelect: (e) => l(v, e, !0),
							onOpen: Pe,
							onBack: Fe,
							onSteps: (e) => H(c).focus && De({
								...H(c),
								hops: e
							}),
							onLeave: Be,
							get onMove() {
								return H(i);
							},
							onHelp: () => l(w, "help")
						}), (e) => l(_, e, !0), () => H(_));
					}
					var s = L(o, 2);
					{
						let e = n(() => ce(te.arrangeMap)), r = n(() => ce(te.shareMap));
						an(s, {
							get arrangement() {
								return H(M).arrangement;
							},
							get mayArrange() {
								return H(e);
							},
							get mayShare() {
								return H(r);
							},
							onFit: () => H(_)?.fit(),
							onIn: () => H(_)?.zoomIn(),
							onOut: () => H(_)?.zoomOut(),
							onUndo: () => void we(t.area, H(c).net),
							onRedo: () => void Me(t.area, H(c).net),
							onRearrange: () => void Ue("_rearrange", Z("rearranged")),
							onShare: () => l(w, "share"),
							onHelp: () => l(w, "help")
						});
					}
					p(i), Vi(L(i, 2), {
						get view() {
							return H(M);
						},
						get groups() {
							return H(b);
						},
						get proposals() {
							return H(ee);
						},
						kindWord: B
					}), p(r), X((e) => z(r, "aria-label", e), [() => Z("canvas")]), q(e, r);
				};
				K(i, (e) => {
					(H(u) === "kaart" || H(S)) && e(a);
				});
				var o = L(i, 2), d = (e) => {
					var t = _s(), r = I(t), i = (e) => {
						Je(e, {});
					};
					K(r, (e) => {
						H(P).length > 50 && e(i);
					});
					var a = L(r, 2);
					{
						let e = n(() => H(F) !== void 0), t = n(() => H(R)?.node.id);
						Sa(a, {
							get rows() {
								return H(P);
							},
							get day() {
								return H(M).day;
							},
							get withSteps() {
								return H(e);
							},
							get selected() {
								return H(t);
							},
							kindWord: B,
							hrefOf: (e) => U(Oe(e)),
							onSelect: (e) => void Ie(e)
						});
					}
					p(t), X((e) => z(t, "aria-label", e), [() => Z("map.look.lijst")]), q(e, t);
				};
				K(o, (e) => {
					(H(u) === "lijst" || H(S)) && e(d);
				}), q(e, r);
			};
			K(a, (e) => {
				H(M).nodes.length === 0 ? e(o) : e(d, -1);
			}), q(e, r);
		}, m = (e) => {
			var r = ms(), i = I(r), a = (e) => {
				{
					let r = n(() => Z("noData.title")), i = n(() => Z("noData.text"));
					ae(e, {
						icon: "users",
						get title() {
							return H(r);
						},
						get text() {
							return H(i);
						},
						children: (e, r) => {
							var i = be(), a = s(i), o = (e) => {
								var n = ys(), r = Y(n, !0);
								X((e, t) => {
									z(n, "href", e), G(r, t);
								}, [() => je("Resident", t.area), () => Z("noData.begin")]), q(e, n);
							}, c = n(() => ce(te.createActor));
							K(a, (e) => {
								H(c) && e(o);
							}), q(e, i);
						},
						$$slots: { default: !0 }
					});
				}
			}, o = (e) => {
				{
					let t = n(() => Z("none.net")), r = n(() => Z("none.net.text"));
					ae(e, {
						icon: "users",
						get title() {
							return H(t);
						},
						get text() {
							return H(r);
						}
					});
				}
			};
			K(i, (e) => {
				H(c).net === "neighbourhood" ? e(a) : e(o, -1);
			}), p(r), q(e, r);
		}, h = (e) => {
			var n = be(), r = s(n), i = (e) => {
				var t = bs();
				Mo(I(t), {
					get overview() {
						return H(N);
					},
					onCluster: (e) => De({
						...H(c),
						box: e.box
					}),
					onBox: (e) => De({
						...H(c),
						box: e
					})
				}), p(t), X((e) => z(t, "aria-label", e), [() => Z("canvas")]), q(e, t);
			}, a = (e) => {
				var n = xs();
				zo(I(n), {
					get overview() {
						return H(N);
					},
					get areaName() {
						return t.areaName;
					},
					onCluster: (e) => De({
						...H(c),
						box: e.box
					})
				}), p(n), q(e, n);
			};
			K(r, (e) => {
				H(u) === "kaart" ? e(i) : e(a, -1);
			}), q(e, n);
		};
		K(o, (e) => {
			H(M) ? e(d) : H(N) && H(N).total === 0 ? e(m, 1) : H(N) && e(h, 2);
		}), q(e, i);
	}, it = (e) => {
		var t = ms(), r = I(t);
		{
			let e = n(() => Z("map.loading"));
			T(r, {
				get label() {
					return H(e);
				},
				rows: 6
			});
		}
		p(t), q(e, t);
	};
	K(tt, (e) => {
		d.failure && !H(j) ? e(nt) : H(j) ? e(rt, 1) : d.slow && e(it, 2);
	});
	var at = L(tt, 2), ot = (e) => {
		{
			let t = n(() => H(M)?.since ?? H(N)?.since ?? null);
			gn(e, {
				get since() {
					return H(t);
				},
				get day() {
					return H(c).day;
				},
				onDay: (e) => De({
					...H(c),
					day: e
				})
			});
		}
	};
	K(at, (e) => {
		H(j) && e(ot);
	}), p(et);
	var st = L(et, 2), ct = (e) => {
		var r = be(), i = s(r), o = (e) => {
			{
				let t = n(() => Te(H(j).asked.path[0])), r = n(() => Te(H(j).asked.path[1]));
				$o(e, {
					get paths() {
						return H(j).paths;
					},
					get from() {
						return H(t);
					},
					get to() {
						return H(r);
					},
					get chosen() {
						return H(y);
					},
					onChoose: (e) => l(y, e, !0),
					onSelect: (e) => void Ie(e),
					onOther: () => l(w, "path"),
					onClose: () => De(zt(H(c), "path"))
				});
			}
		}, d = (e) => {
			{
				let r = n(() => _e(H(R).node.id, t.area)), i = n(() => ce(te.addTie) ? () => l(w, "add") : void 0), a = n(() => H(v) ? () => l(v, void 0) : void 0);
				Et(e, {
					get row() {
						return H(R);
					},
					get day() {
						return H(M).day;
					},
					get focus() {
						return H(F);
					},
					get proposed() {
						return H(Se);
					},
					get areaName() {
						return t.areaName;
					},
					get href() {
						return H(r);
					},
					kindWord: B,
					get tieWord() {
						return Ve;
					},
					onSelect: (e) => void Ie(e),
					onMiddle: () => Pe(H(R).node.id),
					onPath: () => l(w, "path"),
					get onAdd() {
						return H(i);
					},
					get onClose() {
						return H(a);
					}
				});
			}
		}, f = (e) => {
			{
				let t = n(() => Math.min(150, H(M)?.total ?? H(N).total));
				bn(e, {
					get starts() {
						return H(V);
					},
					get most() {
						return H(t);
					},
					get find() {
						return Ne;
					},
					hrefOf: (e) => U(Oe(e)),
					onStart: Pe,
					onAll: () => De({
						...H(c),
						all: !0
					}),
					onPath: () => l(w, "path")
				});
			}
		};
		K(i, (e) => {
			H(j).paths && !H(v) ? e(o) : H(R) && (H(v) || H(u) === "kaart" || !a.current) ? e(d, 1) : H(R) || e(f, 2);
		}), q(e, r);
	};
	K(st, (e) => {
		H(j) && (H(M) ? H(M).nodes.length > 0 : H(N).total > 0) && e(ct);
	});
	var lt = L(st, 2), ut = (e) => {
		{
			let t = n(() => H(ue).map((e) => e.text));
			ns(e, {
				get day() {
					return H(M).day;
				},
				get reasons() {
					return H(t);
				}
			});
		}
	};
	K(lt, (e) => {
		H(M) && e(ut);
	}), p(Xe);
	var dt = L(Xe, 2), ft = (e) => {
		{
			let t = n(() => H(R)?.node);
			Vo(e, {
				get from() {
					return H(t);
				},
				get find() {
					return Ne;
				},
				onPath: (e, t) => {
					l(w, void 0), De({
						...Mt,
						net: H(c).net,
						day: H(c).day,
						path: [e.id, t.id]
					});
				},
				onClose: () => l(w, void 0)
			});
		}
	}, pt = (e) => {
		Ot(e, {
			get actor() {
				return H(R).node;
			},
			onDone: () => l(w, void 0)
		});
	}, mt = (e) => {
		cs(e, {
			share: () => he(t.area, H(c).net, "_share"),
			onShared: () => {
				l(w, void 0), d.retry(), re(Z("share.done"));
			},
			onClose: () => l(w, void 0)
		});
	}, ht = (e) => {
		aa(e, { onClose: () => l(w, void 0) });
	};
	K(dt, (e) => {
		H(w) === "path" ? e(ft) : H(w) === "add" && H(R) ? e(pt, 1) : H(w) === "share" ? e(mt, 2) : H(w) === "help" && e(ht, 3);
	}), X(() => {
		z(Xe, "data-look", H(u)), z(Xe, "aria-busy", d.loading);
	}), q(e, Ye), D();
}
Fe(["click"]);
export { Cs as default };
