import { $n as e, $t as t, Ar as n, At as r, Br as i, Cr as a, Ct as o, D as s, Dr as c, Er as l, Fr as u, G as d, Gn as f, Gr as p, Hr as m, Ht as h, In as g, Ir as _, Jn as v, Jr as y, K as b, Kt as x, Lr as S, Mr as ee, Mt as C, N as te, Nr as w, Nt as T, Or as E, Pn as ne, Pr as D, Q as O, Qr as k, Qt as A, Rr as j, Sr as M, T as re, Tr as ie, U as ae, Un as oe, Ur as N, Vr as se, Wr as ce, X as P, Xr as F, Xt as I, Y as L, Yn as le, Yr as ue, Zr as de, Zt as fe, _ as pe, _r as R, a as me, an as he, ar as ge, br as z, bt as _e, c as ve, cr as ye, ct as be, en as xe, er as B, fr as Se, gr as Ce, gt as we, hr as V, in as H, ir as U, j as Te, jr as Ee, kr as De, lr as Oe, m as ke, mr as W, nr as Ae, ot as je, p as Me, pr as Ne, pt as Pe, q as Fe, qn as Ie, qr as G, qt as Le, rt as Re, s as ze, sn as Be, sr as Ve, tn as He, tr as Ue, tt as We, u as Ge, ur as Ke, wr as K, xn as qe, xr as q, yt as Je, zr as J } from "./shell.js";
import { t as Ye } from "./ChangedNotice.js";
import { n as Xe, t as Ze } from "./untilready.js";
import { n as Qe, t as $e } from "./nl.js";
import { t as et } from "./ActorPicker.js";
import { t as tt } from "./measure.js";
import { t as nt } from "./Modal.js";
import { t as rt } from "./app.js";
import { t as it } from "./ConfirmForm.js";
// src/map/en.ts
var at = {
	"map.title": "Map of {area}",
	"map.view": "View",
	"map.look.kaart": "Map",
	"map.look.lijst": "List",
	"map.loading": "Loading the map",
	"map.working": "Drawing this map for the first time. Done: {percent}%.",
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
}, ot = {
	"map.title": "Kaart van {area}",
	"map.view": "Weergave",
	"map.look.kaart": "Kaart",
	"map.look.lijst": "Lijst",
	"map.loading": "De kaart wordt geladen",
	"map.working": "Wij tekenen deze kaart voor het eerst. Klaar: {percent}%.",
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
	"begin.who": "Zoek een mens of organisatie",
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
}, Y = Be({
	...$e,
	...ot
}, {
	...Qe,
	...at
}), st = 12;
function ct(e, t) {
	let n = L(e, t);
	return n >= 1 ? Y("age.months", { n }) : Y("age.days", { n: Fe(e, t) });
}
var lt = (e, t) => L(e, t) >= st, ut = {
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
}, dt = K("<svg viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path></path></svg>");
function ft(e, t) {
	y(t, !0);
	let n = f(t, "small", 3, !1);
	var r = dt(), i = J(r);
	w(() => {
		ye(r, 0, Oe(["icon", n() && "icon--sm"])), B(i, "d", ut[t.name]);
	}), q(e, r), G();
}
// src/map/MapPanel.svelte
var pt = a("<button class=\"grip\" type=\"button\"></button>"), mt = a("<button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button>"), ht = a("<section aria-labelledby=\"wie\"><!> <div class=\"map-panel__in\"><div class=\"who\"><!> <div><h2 id=\"wie\" tabindex=\"-1\"> </h2><!></div> <!></div> <!></div></section>");
function gt(e, t) {
	y(t, !0);
	let r = f(t, "inPage", 3, !1), a = N(!1);
	var o = ht(), s = S(o), c = (e) => {
		var r = pt();
		w(() => {
			B(r, "aria-expanded", n(a)), B(r, "aria-label", t.grip);
		}), E("click", r, () => m(a, !n(a))), q(e, r);
	};
	R(s, (e) => {
		r() || e(c);
	});
	var l = i(s, 2), u = S(l), d = S(u);
	Se(d, () => t.mark ?? de);
	var p = i(d, 2), h = S(p), g = J(h, !0), _ = i(h);
	Se(_, () => t.under ?? de), F(p);
	var v = i(p, 2), b = (e) => {
		var n = mt(), r = S(n);
		H(r, { name: "close" });
		var a = i(r), o = J(a, !0);
		F(n), w((e) => z(o, e), [() => Y("panel.close")]), E("click", n, function(...e) {
			t.onClose?.apply(this, e);
		}), q(e, n);
	};
	R(v, (e) => {
		t.onClose && e(b);
	}), F(u);
	var x = i(u, 2);
	Se(x, () => t.children), F(l), F(o), w(() => {
		ye(o, 1, Oe([
			"map-panel",
			"no-print",
			r() && "map-panel--in-page",
			n(a) && "is-open"
		])), z(g, t.heading);
	}), q(e, o), G();
}
c(["click"]);
// src/map/ActorPanel.svelte
var _t = a("<p> </p>"), vt = a("<p> </p><!>", 1), yt = a("<button class=\"button button--primary\" type=\"button\"><!> </button>"), bt = a("<button class=\"button button--secondary\" type=\"button\"><!> </button>"), xt = a("<p class=\"muted\"> </p>"), St = a("<span aria-hidden=\"true\"> </span><span class=\"sr\"> </span>", 1), Ct = a("<span class=\"sr\"> </span>"), wt = a("<span class=\"badge badge--warn\"> </span>"), Tt = a("<li><!> <span><button class=\"ties__who\" type=\"button\"> </button><small> </small></span> <span class=\"when\"><!> <!></span></li>"), Et = a("<p class=\"muted small ties__more\"> </p>"), Dt = a("<li><!><span><button class=\"ties__who\" type=\"button\"> </button><small> </small></span></li>"), Ot = a("<div><h3> </h3> <ul class=\"ties\"></ul></div>"), kt = a("<!> <div class=\"panel-actions\"><!> <!> <div class=\"panel-actions__two\"><a class=\"button button--secondary\"> </a> <button class=\"button button--secondary\" type=\"button\"> </button></div></div> <div><h3> <span class=\"muted small num\"> </span></h3> <!> <ul class=\"ties\"></ul> <!></div> <!> <div class=\"basis\"><p> </p><p> </p></div>", 1);
function At(e, t) {
	y(t, !0);
	let r = p(() => t.row.node), a = p(() => t.focus?.id === n(r).id), o = p(() => [t.kindWord(n(r).kind), ...n(r).schakel ? [Y("panel.schakel")] : []].join(", ")), s = p(() => [
		...n(r).named ? [] : [Y("panel.pseudonym")],
		...n(r).inArea ? [] : [Y("panel.outside", { area: t.areaName })],
		...t.focus && !n(a) && n(r).hops ? [Y("panel.steps", {
			n: n(r).hops,
			who: t.focus.label
		})] : []
	]), c = p(() => n(r).confirmed ? ct(n(r).confirmed, t.day) : "");
	{
		let l = (e) => {
			I(e, {
				get kind() {
					return n(r).kind;
				},
				get ring() {
					return n(r).schakel;
				}
			});
		}, u = (e) => {
			var t = vt(), r = j(t), a = J(r, !0), c = i(r);
			W(c, 16, () => n(s), (e) => e, (e, t) => {
				var n = _t(), r = J(n, !0);
				w(() => z(r, t)), q(e, n);
			}), w(() => z(a, n(o))), q(e, t);
		}, d = p(() => Y("panel.grip", { who: n(r).label }));
		gt(e, {
			get heading() {
				return n(r).label;
			},
			get grip() {
				return n(d);
			},
			get onClose() {
				return t.onClose;
			},
			mark: l,
			under: u,
			children: (e, o) => {
				var s = kt(), l = j(s), u = (e) => {
					xe(e, {
						tone: "warn",
						icon: "clock",
						children: (e, t) => {
							var r = _t(), i = J(r, !0);
							w((e) => z(i, e), [() => Y("panel.dataOld", { age: n(c) })]), q(e, r);
						},
						$$slots: { default: !0 }
					});
				}, d = p(() => n(r).confirmed && lt(n(r).confirmed, t.day));
				R(l, (e) => {
					n(d) && e(u);
				});
				var f = i(l, 2), m = S(f), h = (e) => {
					var n = yt(), r = S(n);
					H(r, { name: "plus" });
					var a = i(r, 1, !0);
					F(n), w((e) => z(a, e), [() => Y("tie.add")]), E("click", n, function(...e) {
						t.onAdd?.apply(this, e);
					}), q(e, n);
				};
				R(m, (e) => {
					t.onAdd && e(h);
				});
				var g = i(m, 2), _ = (e) => {
					var n = bt(), r = S(n);
					ft(r, { name: "middle" });
					var a = i(r, 1, !0);
					F(n), w((e) => z(a, e), [() => Y("panel.middle")]), E("click", n, function(...e) {
						t.onMiddle?.apply(this, e);
					}), q(e, n);
				};
				R(g, (e) => {
					n(a) || e(_);
				});
				var v = i(g, 2), y = S(v), b = J(y, !0), x = i(y, 2), ee = J(x, !0);
				F(v), F(f);
				var C = i(f, 2), te = S(C), T = S(te), ne = i(T), D = J(ne, !0);
				F(te);
				var O = i(te, 2), k = (e) => {
					var t = xt(), n = J(t, !0);
					w((e) => z(n, e), [() => Y("panel.none")]), q(e, t);
				};
				R(O, (e) => {
					n(r).ties === 0 && e(k);
				});
				var A = i(O, 2);
				W(A, 21, () => t.row.contacts, V, (e, r) => {
					let a = () => n(r).node, o = () => n(r).tie;
					var s = Tt(), c = S(s);
					I(c, {
						get kind() {
							return a().kind;
						},
						get ring() {
							return a().schakel;
						}
					});
					var l = i(c, 2), u = S(l), d = J(u, !0), f = i(u), p = J(f, !0);
					F(l);
					var m = i(l, 2), h = S(m), g = (e) => {
						var n = St(), r = j(n), a = J(r, !0), s = i(r), c = J(s, !0);
						w((e, t) => {
							z(a, e), z(c, t);
						}, [() => ct(o().confirmed, t.day), () => Y("panel.confirmed", { age: ct(o().confirmed, t.day) })]), q(e, n);
					}, _ = (e) => {
						var t = Ct(), n = J(t, !0);
						w((e) => z(n, e), [() => Y("panel.unknownAge")]), q(e, t);
					};
					R(h, (e) => {
						o().confirmed ? e(g) : e(_, -1);
					});
					var v = i(h, 2), y = (e) => {
						var t = wt(), n = J(t, !0);
						w((e) => z(n, e), [() => Y("panel.old")]), q(e, t);
					};
					R(v, (e) => {
						o().old && e(y);
					}), F(m), F(s), w((e) => {
						z(d, a().label), z(p, e);
					}, [() => o().kinds.map(t.tieWord).join(", ")]), E("click", u, () => t.onSelect(a().id)), q(e, s);
				}), F(A);
				var M = i(A, 2), re = (e) => {
					var n = Et(), r = J(n, !0);
					w((e) => z(r, e), [() => Y("panel.notHere", { n: t.row.more })]), q(e, n);
				};
				R(M, (e) => {
					t.row.more && e(re);
				}), F(C);
				var ie = i(C, 2), ae = (e) => {
					var r = Ot(), a = S(r), o = J(a, !0), s = i(a, 2);
					W(s, 21, () => t.proposed, (e) => e.id, (e, r) => {
						var a = Dt(), o = S(a);
						I(o, {
							get kind() {
								return n(r).kind;
							},
							get ring() {
								return n(r).schakel;
							}
						});
						var s = i(o), c = S(s), l = J(c, !0), u = i(c), d = J(u, !0);
						F(s), F(a), w((e) => {
							z(l, n(r).label), z(d, e);
						}, [() => Y("panel.proposal")]), E("click", c, () => t.onSelect(n(r).id)), q(e, a);
					}), F(s), F(r), w((e) => z(o, e), [() => Y("panel.proposals")]), q(e, r);
				};
				R(ie, (e) => {
					t.proposed.length && e(ae);
				});
				var oe = i(ie, 2), N = S(oe), se = J(N, !0), ce = i(N), P = J(ce, !0);
				F(oe), w((e, n, r, i, a, o) => {
					B(y, "href", t.href), z(b, e), z(ee, n), z(T, `${r ?? ""} `), z(D, i), z(se, a), z(P, o);
				}, [
					() => Y("panel.open"),
					() => Y("panel.path"),
					() => Y("panel.contacts"),
					() => Y("panel.known", { n: n(r).ties }),
					() => n(c) ? Y("panel.data", { age: n(c) }) : Y("panel.dataUnknown"),
					() => Y("contacts.maybeMore")
				]), E("click", x, function(...e) {
					t.onPath?.apply(this, e);
				}), q(e, s);
			},
			$$slots: {
				mark: !0,
				under: !0,
				default: !0
			}
		});
	}
	G();
}
c(["click"]);
// src/map/question.ts
var jt = [
	"neighbourhood",
	"support",
	"own",
	"organisations",
	"participation"
], Mt = [
	"Resident",
	"Professional",
	"Team",
	"Organisation",
	"Initiative",
	"Facility",
	"Course",
	"CircleEntry"
], Nt = [
	"0",
	"1",
	"2"
], Pt = {
	hops: 1,
	kinds: [],
	lines: [],
	net: "neighbourhood"
};
function Ft(e) {
	let t = Number(e.get("n") ?? 1), n = e.get("op"), r = Zt(e.get("b"));
	return {
		focus: Jt(e.get("f")),
		hops: [
			1,
			2,
			3
		].includes(t) ? t : 1,
		theme: Jt(e.get("t")),
		kinds: Yt(e.get("s"), Mt),
		lines: Yt(e.get("l"), Nt),
		age: e.get("a") === "fresh" ? "fresh" : e.get("a") === "old" ? "old" : void 0,
		net: jt.find((t) => t === e.get("net")) ?? "neighbourhood",
		day: n?.length === 10 ? P(n) ?? void 0 : void 0,
		path: Xt(e.get("pad")),
		box: r === qt ? void 0 : r,
		all: r === qt || void 0
	};
}
function It(e) {
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
		b: e.box?.join(",") ?? (e.all ? qt : void 0)
	};
}
var Lt = (e) => !!(e.focus || e.theme || e.kinds.length || e.lines.length || e.age || e.path || e.box || e.all), Rt = (e) => ({
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
}), zt = {
	groups: "g",
	proposals: "v"
}, Bt = Object.keys(zt), Vt = (e) => Bt.filter((t) => e?.split(",").includes(zt[t])), Ht = (e, t, n) => Bt.filter((r) => r === t ? !n : e.includes(r)).map((e) => zt[e]).join(",") || void 0, Ut = [
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
], Wt = (e) => Ut.filter((t) => {
	let n = e[t];
	return Array.isArray(n) ? n.length > 0 : n !== void 0 && n !== Pt[t];
}), Gt = (e, t) => ({
	...e,
	[t]: Pt[t],
	...t === "focus" ? { hops: 1 } : {}
});
function Kt(e, t, n) {
	let r = e.length ? e : n, i = n.filter((e) => e === t ? !r.includes(e) : r.includes(e));
	return i.length === n.length ? [] : i;
}
var qt = "alles";
function Jt(e) {
	return e && /^[\w-]{1,40}$/.test(e) ? e : void 0;
}
function Yt(e, t) {
	let n = e?.split(",") ?? [];
	return t.filter((e) => n.includes(e));
}
function Xt(e) {
	let [t, n, ...r] = e?.split("~").map(Jt) ?? [];
	return t && n && t !== n && r.length === 0 ? [t, n] : void 0;
}
function Zt(e) {
	if (e === qt) return qt;
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
var Qt = 150, $t = (e, t, n, r) => Ze(() => ne("get", "/v1/areas/{code}/map", {
	path: { code: e },
	query: t,
	signal: r
}), n, r), en = (e, t, n, r) => $t(e, Rt(t), n, r), tn = (e, t, { net: n, day: r }, i, a) => $t(e, {
	net: n,
	date: r,
	ids: t.slice(0, Qt).join(",")
}, i, a), nn = (e, { net: t, day: n }, r, i) => Ze(() => ne("get", "/v1/areas/{code}/overview", {
	path: { code: e },
	query: {
		net: t,
		date: n
	},
	signal: i
}), r, i), rn = (e, t, { net: n, day: r }, i) => ne("get", "/v1/actors/{id}/paths", {
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
async function an(e, t, n, r) {
	return t.path ? on(e, t, t.path, n, r) : Lt(t) ? {
		asked: t,
		view: await en(e, t, n, r)
	} : {
		asked: t,
		overview: await nn(e, t, n, r)
	};
}
async function on(e, t, [n, r], i, a) {
	let o = await rn(n, r, t, a), s = o.paths.flatMap((e) => e.steps.map((e) => e.to.id));
	return {
		asked: t,
		paths: o,
		view: await tn(e, [...new Set([
			n,
			...s,
			r
		])], t, i, a)
	};
}
// src/map/arranging.ts
function sn(e, t) {
	return {
		async move(n) {
			let r = e.value;
			if (!r?.view) return;
			let { area: i, net: a } = t(), o = new Map(n.map((e) => [e.id, e])), c = r.view.nodes.map((e) => ({
				...e,
				...o.get(e.id)
			}));
			e.set({
				...r,
				view: {
					...r.view,
					nodes: c
				}
			});
			try {
				let t = await re(i, a, "_move", n);
				Me(i, a), e.value?.view && e.set({
					...e.value,
					view: {
						...e.value.view,
						arrangement: t
					}
				});
			} catch {
				e.set(r), s(Y("move.failed"));
			}
		},
		async rearrange(e, n) {
			let { area: r, net: i } = t();
			try {
				await re(r, i, e), ve(n, r, i);
			} catch {
				s(Y("error.title"));
			}
		}
	};
}
// src/map/ArrangementBar.svelte
var cn = (e, t = de, n = de, r = de, a = de) => {
	var o = ln(), s = S(o), c = (e) => {
		ft(e, { get name() {
			return r();
		} });
	}, l = (e) => {
		H(e, { get name() {
			return a();
		} });
	};
	R(s, (e) => {
		r() ? e(c) : a() && e(l, 1);
	});
	var u = i(s), d = J(u, !0);
	F(o), w(() => {
		B(o, "title", t()), z(d, t());
	}), E("click", o, function(...e) {
		n()?.apply(this, e);
	}), q(e, o);
}, ln = a("<button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button>"), un = a("<div class=\"map-tools__arrange\"><!> <!> <!> <button class=\"button\" type=\"button\"><!><span class=\"map-tools__word\"> </span></button></div>"), dn = a("<div><button class=\"button\" type=\"button\"><!><span class=\"map-tools__word\"> </span></button></div>"), fn = a("<div class=\"map-tools no-print\" role=\"group\"><!> <!> <div><!> <!> <!> <!></div></div>");
function pn(e, t) {
	y(t, !0);
	var r = fn(), a = S(r), o = (e) => {
		var r = un(), a = S(r), o = (e) => {
			{
				let r = p(() => Y("bar.undo"));
				cn(e, () => n(r), () => t.onUndo, () => void 0, () => "undo");
			}
		};
		R(a, (e) => {
			t.arrangement.canUndo && e(o);
		});
		var s = i(a, 2), c = (e) => {
			{
				let r = p(() => Y("bar.redo"));
				cn(e, () => n(r), () => t.onRedo, () => "redo", () => void 0);
			}
		};
		R(s, (e) => {
			t.arrangement.canRedo && e(c);
		});
		var l = i(s, 2), u = (e) => {
			{
				let r = p(() => Y("bar.move"));
				cn(e, () => n(r), () => t.onMove, () => "move", () => void 0);
			}
		};
		R(l, (e) => {
			t.onMove && e(u);
		});
		var d = i(l, 2), f = S(d);
		H(f, { name: "refresh" });
		var m = i(f), h = J(m, !0);
		F(d), F(r), w((e) => z(h, e), [() => Y("bar.rearrange")]), E("click", d, function(...e) {
			t.onRearrange?.apply(this, e);
		}), q(e, r);
	};
	R(a, (e) => {
		t.mayArrange && e(o);
	});
	var s = i(a, 2), c = (e) => {
		var n = dn(), r = S(n), a = S(r);
		ft(a, { name: "pin" });
		var o = i(a), s = J(o, !0);
		F(r), F(n), w((e) => z(s, e), [() => Y("bar.share")]), E("click", r, function(...e) {
			t.onShare?.apply(this, e);
		}), q(e, n);
	};
	R(s, (e) => {
		t.mayShare && t.arrangement.draft && e(c);
	});
	var l = i(s, 2), u = S(l);
	{
		let e = p(() => Y("bar.fit"));
		cn(u, () => n(e), () => t.onFit, () => "fit", () => void 0);
	}
	var d = i(u, 2);
	{
		let e = p(() => Y("bar.in"));
		cn(d, () => n(e), () => t.onIn, () => void 0, () => "plus");
	}
	var f = i(d, 2);
	{
		let e = p(() => Y("bar.out"));
		cn(f, () => n(e), () => t.onOut, () => "minus", () => void 0);
	}
	var m = i(f, 2);
	{
		let e = p(() => Y("bar.help"));
		cn(m, () => n(e), () => t.onHelp, () => void 0, () => "help");
	}
	F(l), F(r), w((e) => B(r, "aria-label", e), [() => Y("bar.label")]), q(e, r), G();
}
c(["click"]);
// src/map/ArrangementNotice.svelte
var mn = a("<div class=\"changed map-changed\"><!><p> </p> <button class=\"button button--secondary button--sm\" type=\"button\"> </button> <button class=\"button button--quiet button--sm\" type=\"button\"> </button></div>"), hn = a("<div class=\"no-print\" role=\"status\"><!></div>");
function gn(e, t) {
	y(t, !0);
	let r = N(""), a = p(() => t.arrangement.shared?.newer && t.arrangement.shared.at !== n(r) ? t.arrangement.shared : void 0);
	var o = hn(), s = S(o), c = (e) => {
		var o = mn(), s = S(o);
		H(s, { name: "refresh" });
		var c = i(s), l = J(c, !0), u = i(c, 2), d = J(u, !0), f = i(u, 2), p = J(f, !0);
		F(o), w((e, t, n) => {
			z(l, e), z(d, t), z(p, n);
		}, [
			() => Y("newer.text", { who: n(a).by }),
			() => Y("newer.look"),
			() => Y("newer.later")
		]), E("click", u, () => t.onLook(n(a).by)), E("click", f, () => m(r, n(a).at, !0)), q(e, o);
	};
	R(s, (e) => {
		n(a) && e(c);
	}), F(o), q(e, o), G();
}
c(["click"]);
// src/map/asof.ts
var _n = (e) => `${e.slice(0, 7)}-01`;
function vn(e, t) {
	let n = e && e < t ? e : t, r = _n(n.length >= 7 ? n : `${n.slice(0, 4)}-01-01`);
	return {
		first: r,
		today: t,
		last: L(r, _n(t)) + 1
	};
}
function yn({ first: e, last: t }, n) {
	if (n >= t) return;
	let [r = 0, i = 1] = e.split("-").map(Number);
	return new Date(Date.UTC(r, i - 1 + Math.max(0, n), 1)).toISOString().slice(0, 10);
}
function bn(e, t) {
	return !t || t >= e.today ? e.last : Math.min(e.last - 1, L(e.first, t));
}
function xn(e, t) {
	let n = Array.from({ length: e.last }, (t, n) => ({
		year: yn(e, n).slice(0, 4),
		index: n
	})).filter(({ index: t }) => yn(e, t).slice(5, 7) === "01"), r = Math.max(1, Math.ceil(n.length / t));
	return n.filter((e, t) => (n.length - 1 - t) % r == 0);
}
// src/map/AsOf.svelte
var Sn = a("<span> </span>"), Cn = a("<div class=\"as-of no-print\"><label for=\"op-schuif\"> <output for=\"op-schuif\"> </output></label> <div class=\"as-of__track\"><input id=\"op-schuif\" type=\"range\" min=\"0\" step=\"1\"/> <div class=\"as-of__years\" aria-hidden=\"true\"></div></div> <div class=\"as-of__steps\"><button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div> <!></div>");
function wn(t, r) {
	y(r, !0);
	let a = O(), o = p(() => vn(r.since, a)), s = p(() => xn(n(o), 4)), c = N(void 0), l = p(() => n(c) ?? bn(n(o), r.day)), u = p(() => n(c) === void 0 ? r.day : yn(n(o), n(c))), f = p(() => b(n(u) ?? a)), h = (e) => `${(100 * e / Math.max(1, n(o).last)).toFixed(2)}%`;
	function g(e) {
		m(c, void 0);
		let t = yn(n(o), Math.max(0, e));
		t !== r.day && r.onDay(t);
	}
	let _ = () => g(r.day && yn(n(o), n(l)) !== r.day ? n(l) : n(l) - 1), v = (e) => (t) => t.style.setProperty("inset-inline-start", e), x = (e) => (t) => t.style.setProperty("--at", e);
	var ee = Cn(), C = S(ee), te = S(C), T = i(te), ne = J(T, !0);
	F(C);
	var D = i(C, 2), k = S(D);
	e(k);
	var A = i(k, 2);
	W(A, 21, () => n(s), ({ year: e, index: t }) => e, (e, t) => {
		let r = () => n(t).year, i = () => n(t).index;
		var a = Sn(), o = J(a, !0);
		Ke(a, () => v(h(i()))), w(() => z(o, r())), q(e, a);
	}), F(A), F(D), Ke(D, () => x(h(n(l))));
	var j = i(D, 2), M = S(j), re = S(M);
	ft(re, { name: "left" });
	var ie = i(re), ae = J(ie, !0);
	F(M);
	var oe = i(M, 2), se = S(oe);
	ft(se, { name: "right" });
	var ce = i(se), P = J(ce, !0);
	F(oe), F(j);
	var I = i(j, 2);
	{
		let e = p(() => Y("asOf.field"));
		d(I, {
			id: "op",
			get label() {
				return n(e);
			},
			get value() {
				return r.day;
			},
			get onChange() {
				return r.onDay;
			}
		});
	}
	F(ee), w((e, t, r, i) => {
		z(te, `${e ?? ""} `), z(ne, n(f)), B(k, "max", n(o).last), Ae(k, n(l)), B(k, "aria-valuetext", t), z(ae, r), z(P, i);
	}, [
		() => Y("asOf.label"),
		() => n(u) ? n(f) : Y("asOf.today", { date: n(f) }),
		() => Y("asOf.before"),
		() => Y("asOf.after")
	]), E("input", k, (e) => m(c, Number(e.currentTarget.value), !0)), E("change", k, (e) => g(Number(e.currentTarget.value))), E("click", M, _), E("click", oe, () => g(n(l) + 1)), q(t, ee), G();
}
c([
	"input",
	"change",
	"click"
]);
// src/map/BeginPanel.svelte
var Tn = a("<li><!><span><a> </a></span></li>"), En = a("<div><h3> </h3> <ul class=\"ties\"></ul></div>"), Dn = a("<p class=\"muted\"> </p> <!> <!> <div class=\"panel-actions\"><button class=\"button button--secondary\" type=\"button\"> </button> <button class=\"button button--secondary\" type=\"button\"><!> </button></div>", 1);
function On(e, t) {
	y(t, !0);
	{
		let r = p(() => Y("begin.title")), a = p(() => Y("panel.gripBegin"));
		gt(e, {
			get heading() {
				return n(r);
			},
			get grip() {
				return n(a);
			},
			inPage: !0,
			children: (e, r) => {
				var a = Dn(), o = j(a), s = J(o, !0), c = i(o, 2);
				{
					let e = p(() => Y("begin.who"));
					et(c, {
						id: "begin",
						get label() {
							return n(e);
						},
						get kinds() {
							return Mt;
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
				var l = i(c, 2), u = (e) => {
					var r = En(), a = S(r), o = J(a, !0), s = i(a, 2);
					W(s, 21, () => t.starts, (e) => e.id, (e, r) => {
						var a = Tn(), o = S(a);
						I(o, {
							get kind() {
								return n(r).kind;
							},
							ring: !0
						});
						var s = i(o), c = S(s), l = J(c, !0);
						F(s), F(a), w((e) => {
							B(c, "href", e), z(l, n(r).label);
						}, [() => t.hrefOf(n(r).id)]), q(e, a);
					}), F(s), F(r), w((e) => z(o, e), [() => Y("begin.starts")]), q(e, r);
				};
				R(l, (e) => {
					t.starts.length && e(u);
				});
				var d = i(l, 2), f = S(d), m = J(f, !0), h = i(f, 2), g = S(h);
				ft(g, { name: "path" });
				var _ = i(g, 1, !0);
				F(h), F(d), w((e, t, n) => {
					z(s, e), z(m, t), z(_, n);
				}, [
					() => Y("begin.text"),
					() => Y("begin.all", { n: t.most }),
					() => Y("begin.path")
				]), E("click", f, function(...e) {
					t.onAll?.apply(this, e);
				}), E("click", h, function(...e) {
					t.onPath?.apply(this, e);
				}), q(e, a);
			},
			$$slots: { default: !0 }
		});
	}
	G();
}
c(["click"]);
// src/map/Crumbs.svelte
var kn = a("<li aria-current=\"location\"> </li>"), An = a("<li><a> </a></li>"), jn = a("<nav class=\"crumbs no-print\"><ol><li><a> </a></li> <!></ol></nav>");
function Mn(e, t) {
	y(t, !0);
	var r = M(), a = j(r), o = (e) => {
		var r = jn(), a = S(r), o = S(a), s = S(o), c = J(s, !0);
		F(o);
		var l = i(o, 2);
		W(l, 19, () => t.crumbs, ({ href: e, label: t }) => e, (e, r, i) => {
			let a = () => n(r).href, o = () => n(r).label;
			var s = M(), c = j(s), l = (e) => {
				var t = kn(), n = J(t, !0);
				w(() => z(n, o())), q(e, t);
			}, u = (e) => {
				var t = An(), n = S(t), r = J(n, !0);
				F(t), w(() => {
					B(n, "href", a()), z(r, o());
				}), q(e, t);
			};
			R(c, (e) => {
				n(i) === t.crumbs.length - 1 ? e(l) : e(u, -1);
			}), q(e, s);
		}), F(a), F(r), w((e) => {
			B(r, "aria-label", e), B(s, "href", t.areaHref), z(c, t.areaName);
		}, [() => Y("crumbs")]), q(e, r);
	};
	R(a, (e) => {
		t.crumbs.length && e(o);
	}), q(e, r), G();
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
var Jn = (e, t, n) => Gn(e, (n.width - t.width) / 2, (n.height - t.height) / 2), X = Be({
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
}), Yn = 140, Xn = class {
	moved;
	content;
	insets;
	least;
	centre;
	#e = N(1);
	get scale() {
		return n(this.#e);
	}
	set scale(e) {
		m(this.#e, e, !0);
	}
	#t = N({
		left: 0,
		top: 0,
		right: 0,
		bottom: 0
	});
	get sight() {
		return n(this.#t);
	}
	set sight(e) {
		m(this.#t, e);
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
		n.delete(e.pointerId) && (n.size === 1 && (i = "pan"), n.size > 0 || (i === "drag" && t.drop(), i === "still" && e.type === "pointerup" && r && f(r, e.timeStamp), [r, i] = [null, "still"]));
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
		let { x: e, y: o } = t.get(a.id) ?? a, s = A(a.kind), c = Nr(a.ties, n), l = s === "activiteit" ? c * 1.25 : s === "organisatie" ? c * 1.1 : c, u = a.schakel ? l + kr * Math.max(.5, r) : null;
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
		let o = A(e.kinds[e.kind[a]]), s = r.get(o) ?? [];
		s.push(fe(o, i * t, e.y[a] * t, n)), r.set(o, s);
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
var qr = K("<marker viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"11\" markerHeight=\"11\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 1L10 5L0 9Z\"></path></marker>"), Jr = K("<path class=\"hull\"></path>"), Yr = K("<path class=\"dot\"></path>"), Xr = K("<path class=\"trail\"></path>"), Zr = K("<path></path>"), Qr = K("<path class=\"e e--proposal\"></path>"), $r = K("<circle></circle>"), ei = K("<g><!><path></path></g>"), ti = K("<text dy=\".35em\"> </text>"), ni = K("<svg aria-hidden=\"true\" focusable=\"false\"><defs></defs><!><path class=\"e e--context\"></path><!><!><!><!><!><!></svg>");
function ri(e, t) {
	let r = ie();
	y(t, !0);
	let a = p(() => Wr(t.dots, t.scale)), o = p(() => Gr(t.dots, t.scale));
	var s = ni(), c = S(s);
	W(c, 20, () => ["", "arrow--strong"], (e) => e, (e, t) => {
		var n = qr(), i = J(n);
		w(() => {
			B(n, "id", `${r}${t ?? ""}`), ye(i, 0, Oe(["arrow", t]));
		}), q(e, n);
	}), F(c);
	var l = i(c);
	W(l, 17, () => t.groups, ({ key: e, outline: t }) => e, (e, r) => {
		let i = () => n(r).outline;
		var a = M(), o = j(a), s = (e) => {
			var n = Jr();
			w((e) => B(n, "d", e), [() => br(i(), t.scale)]), q(e, n);
		};
		R(o, (e) => {
			i() && e(s);
		}), q(e, a);
	});
	var u = i(l), d = i(u);
	W(d, 17, () => n(a), ({ sort: e, d: t }) => e, (e, t) => {
		let r = () => n(t).d;
		var i = Yr();
		w(() => B(i, "d", r())), q(e, i);
	});
	var f = i(d), m = (e) => {
		var n = Xr();
		w((e) => B(n, "d", e), [() => Ur(t.trail, t.spots)]), q(e, n);
	};
	R(f, (e) => {
		t.trail.length > 1 && e(m);
	});
	var h = i(f);
	W(h, 17, () => t.lines, ({ key: e, d: t, tie: n, strong: r }) => e, (e, t) => {
		let i = () => n(t).d, a = () => n(t).tie, o = () => n(t).strong;
		var s = Zr();
		w(() => {
			ye(s, 0, Oe([
				"e",
				`e--w${a().width}`,
				a().formal && "e--formal",
				o() && "e--strong",
				a().old && "e--old"
			])), B(s, "d", i()), B(s, "marker-end", a().directed ? `url(#${r}${o() && !a().old ? "arrow--strong" : ""})` : void 0);
		}), q(e, s);
	});
	var g = i(h);
	W(g, 17, () => t.curves, ({ key: e, d: t }) => e, (e, t) => {
		let r = () => n(t).d;
		var i = Qr();
		w(() => B(i, "d", r())), q(e, i);
	});
	var _ = i(g);
	W(_, 17, () => t.spots.values(), ({ node: { id: e }, sort: t, x: n, y: r, r: i, ring: a }) => e, (e, t) => {
		let r = () => n(t).node.id, a = () => n(t).sort, o = () => n(t).x, s = () => n(t).y, c = () => n(t).r, l = () => n(t).ring;
		var u = ei(), d = S(u), f = (e) => {
			var t = $r();
			w((e) => {
				ye(t, 0, `ring k--${a() ?? ""}`), B(t, "r", e);
			}, [() => l().toFixed(1)]), q(e, t);
		};
		R(d, (e) => {
			l() && e(f);
		});
		var p = i(d);
		F(u), w((e, t, n) => {
			B(u, "data-id", r()), B(u, "transform", `translate(${e ?? ""} ${t ?? ""})`), ye(p, 0, `n k--${a() ?? ""}`), B(p, "d", n);
		}, [
			() => o().toFixed(1),
			() => s().toFixed(1),
			() => fe(a(), 0, 0, c())
		]), q(e, u);
	});
	var v = i(_);
	W(v, 17, () => t.labels, ({ id: e, text: t, sort: n, x: r, y: i, inGroup: a }) => e, (e, t) => {
		let r = () => n(t).text, i = () => n(t).sort, a = () => n(t).x, o = () => n(t).y, s = () => n(t).inGroup;
		var c = ti(), l = J(c, !0);
		w((e, t) => {
			ye(c, 0, Oe([
				"t",
				`t--${i()}`,
				s() && "t--in-group"
			])), B(c, "x", e), B(c, "y", t), z(l, r());
		}, [() => a().toFixed(1), () => o().toFixed(1)]), q(e, c);
	}), F(s), w((e) => {
		ye(s, 0, e), B(u, "d", n(o));
	}, [() => Oe(["net map", Br(t.lines) && "map--thin"])]), q(e, s), G();
}
// src/map/labels.ts
var ii = 6, ai = 64, oi = (e, t) => e.left < t.right && e.right > t.left && e.top < t.bottom && e.bottom > t.top, si = class {
	#e = new Map();
	add(e) {
		for (let t of this.#t(e)) {
			let n = this.#e.get(t);
			n ? n.push(e) : this.#e.set(t, [e]);
		}
	}
	hits(e) {
		for (let t of this.#t(e)) if (this.#e.get(t)?.some((t) => oi(e, t))) return !0;
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
		for (let t = Math.floor(e.left / ai); t <= Math.floor(e.right / ai); t++) for (let n = Math.floor(e.top / ai); n <= Math.floor(e.bottom / ai); n++) yield `${t},${n}`;
	}
}, ci = (e, { width: t, height: n }) => ({
	left: e.x - t / 2,
	right: e.x + t / 2,
	top: e.y - n / 2,
	bottom: e.y + n / 2
}), li = (e, t) => t.x >= e.left && t.x <= e.right && t.y >= e.top && t.y <= e.bottom, ui = (e, t) => oi(e, t) && (e.left < t.left || e.right > t.right || e.top < t.top || e.bottom > t.bottom);
function di(e, { width: t, height: n }, r) {
	let i = (e, t, n, r) => r - n < 2 * t ? e : Math.min(r - t, Math.max(n + t, e));
	return {
		x: i(e.x, t / 2, r.left + ii, r.right - ii),
		y: i(e.y, n / 2, r.top + ii, r.bottom - ii)
	};
}
function fi(e, { kept: t, shapes: n }, r) {
	let i = new si(), a = new si();
	for (let e of t) i.add(e);
	for (let e of n) a.add(e);
	let o = new Map();
	for (let t of [...e].sort((e, t) => t.importance - e.importance || (e.id < t.id ? -1 : 1))) {
		let e = li(r, t.anchor), n = t.places.map((n) => {
			let i = e ? di(n, t, r) : n;
			return {
				centre: i,
				box: ci(i, {
					width: t.width + 8,
					height: t.height
				})
			};
		}).filter(({ box: t }) => !i.hits(t) && (e || !ui(t, r))), s = n.find(({ box: e }) => !a.hits(e)) ?? pi(n, a, (t.insists ?? 0) * t.width * t.height);
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
var mi = 30, hi = 45, gi = 12, _i = {
	name: 18,
	outside: 18,
	proposal: 17,
	group: 18,
	age: 17
}, vi = (e) => e.length > mi ? `${e.slice(0, 29).trimEnd()}…` : e;
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
	let o = [...e.values()].map(({ node: e }) => e).sort((e, t) => Number(t.schakel) - Number(e.schakel) || t.ties - e.ties).slice(0, gi), s = new Set([...r, ...o.map(({ id: e }) => e)]), c = Si(t);
	return [...e.values()].flatMap((e) => {
		let { node: t } = e;
		if (t.id === a) return [];
		let o = bi(vi(t.label), t.inArea ? "name" : "outside", n), l = (r.has(t.id) ? 600 : i.has(t.id) ? 300 : 0) + (t.schakel ? 200 : 0) + Math.min(90, t.ties);
		return [{
			...o,
			id: t.id,
			places: Ci(e, o, c.get(t.id)),
			anchor: e,
			importance: l,
			insists: r.has(t.id) ? .2 : s.has(t.id) ? .1 : 0
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
		let o = bi(vi(r.groupName(i)), "group", r), s = i.members.flatMap((e) => t.get(e) ?? []), c = a?.map((e) => ({
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
	#e = N(new Map());
	get at() {
		return n(this.#e);
	}
	set at(e) {
		m(this.#e, e);
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
	if (!e) return X("drawing.old");
	let n = L(e, t);
	return n < 24 ? X("drawing.months", { n }) : X("drawing.years", { n: Math.floor(n / 12) });
}
var ta = ({ kind: e, label: t }) => t && e === "community" ? X("drawing.around", { name: t }) : t, na = (e, t, n) => ({
	proposal: X("drawing.proposal"),
	groupName: (e) => he(ta(e)),
	ageOf: (t) => ea(t.tie.confirmed, e),
	widthOf: (e, r) => t(e, Qi[r].size * n, Qi[r].weight) + $i,
	enlarged: n
}), ra = a("<button type=\"button\"><span class=\"sr\"> </span></button>"), ia = a("<small> </small>"), aa = a("<div class=\"plate\" aria-hidden=\"true\"><b> </b><!></div>"), oa = a("<div class=\"move-note\" data-no-gesture=\"\"><p> </p> <button class=\"button button--secondary button--sm\" type=\"button\"> </button></div>"), sa = a("<div role=\"application\"><div class=\"drawing__plane\"><!> <!> <!></div> <!> <p class=\"sr\"> </p> <p class=\"sr\" role=\"status\"> </p></div>");
function ca(e, t) {
	let r = ie();
	y(t, !0);
	let a = f(t, "trail", 19, () => []), o = {
		pan: 80,
		move: 12
	}, s = Math.max(1, parseFloat(getComputedStyle(document.documentElement).fontSize) / 16), c = tt(), l = matchMedia("(prefers-reduced-motion: reduce)"), d = matchMedia("(max-width: 47.99rem)"), h = N(void 0), g = N(void 0), _ = N(void 0), b = N(!1), x = N(!1), C = N(""), te = N(!1), T = null, ne = {
		get left() {
			return A.stage.width < 500 ? 32 : 56;
		},
		get right() {
			return A.stage.width < 500 ? 32 : 56;
		},
		get top() {
			return d.matches ? 32 : 64;
		},
		get bottom() {
			return d.matches ? 76 : 88;
		}
	}, O = new Zi(), k = new Li(), A = new Xn(({ x: e, y: t }) => n(g) && (n(g).style.transform = `translate(${e}px, ${t}px)`), () => Vn(O.at.size > 0 ? O.at.values() : t.view.others.x.map((e, n) => ({
		x: e,
		y: t.view.others.y[n]
	}))), ne, void 0, () => t.focus ? O.at.get(t.focus) ?? null : null);
	oe(() => {
		A.stop(), O.stop();
	});
	let re = p(() => new Map(t.view.nodes.map((e) => [e.id, e]))), ae = p(() => Mi(n(re).keys(), t.view.ties)), se = N(void 0), P = p(() => t.focus && n(re).has(t.focus) ? t.focus : t.view.nodes[0]?.id), I = p(() => n(se) && n(re).has(n(se)) ? n(se) : t.selected && n(re).has(t.selected) ? t.selected : n(P)), L = p(() => Fr(t.view.nodes, O.at, A.scale)), le = p(() => new Set([t.focus, t.selected].filter((e) => e !== void 0))), ue = p(() => Rr(t.view.ties, n(L), n(le))), de = p(() => t.proposals ? Vr(t.view.proposals, n(L)) : []), fe = N({
		at: new Map(),
		list: []
	}), pe = p(() => n(fe).at === O.at ? n(fe).list : []), me = p(() => n(I) === void 0 ? void 0 : n(L).get(n(I))), he = p(() => n(I) !== void 0 && (n(b) || n(x) || n(I) === t.selected || t.selected === void 0 && n(I) === t.focus)), ge = p(() => n(me)?.node.schakel ? X("drawing.schakel") : null), _e = p(() => n(me) && n(he) ? Ji(n(me), n(ge), c, s, A.sight) : null), ve = p(() => ({
		first: new Set([...n(le), ...a()]),
		next: new Set([...n(le)].flatMap((e) => n(ae).get(e) ?? [])),
		without: n(_e) ? n(I) : null
	})), be = p(() => n(h) ? Hi(n(h), A.sight) : []), xe = p(() => yi({
		spots: n(L),
		lines: n(ue),
		curves: n(de),
		groups: n(pe),
		scale: A.scale
	}, na(t.view.day, c, s), n(ve), A.sight, [...n(be), ...n(me) && n(_e) ? [n(_e), qi(n(me))] : []])), Se = p(() => n(me) ? Vi(n(me).node, {
		kindWord: t.kindWord,
		proposals: t.proposals ? t.view.proposals : [],
		contacts: n(ae),
		cameFrom: k.cameFrom(n(me).node.id),
		at: O.at
	}) : "");
	D(() => {
		let { nodes: e } = t.view;
		ee(() => O.follow(e, l.matches || T !== null));
	});
	let we;
	D(() => {
		let e = t.question ?? `${t.view.area} ${t.view.net} ${t.focus ?? ""}`;
		e !== we && (we = e, ee(() => {
			m(se, void 0), k.begin(), A.open();
		}));
	}), D(() => {
		if (t.selected === void 0) return;
		let e = t.selected;
		ee(() => {
			e !== n(se) && k.begin(), m(se, e, !0);
		});
	}), D(() => {
		let e = n(h), t = new ResizeObserver(() => A.resized({
			width: e.clientWidth,
			height: e.clientHeight
		}));
		return t.observe(e), () => t.disconnect();
	});
	function V() {
		m(fe, {
			at: O.at,
			list: yr(t.groups ? t.view.groups : [], n(L), A.scale)
		}), t.onOutlined?.(n(fe).list.some(({ outline: e }) => e !== null));
	}
	D(() => {
		t.groups, t.view.groups, A.sight, O.at;
		let e = setTimeout(V, 60);
		return () => clearTimeout(e);
	});
	function H() {
		A.fit();
	}
	function U() {
		A.zoom(Ln);
	}
	function Te() {
		A.zoom(1 / Ln);
	}
	function Ee() {
		n(I) !== void 0 && ke(n(I)) && (m(x, !0), n(_)?.focus({ preventScroll: !0 }));
	}
	function De() {
		m(x, !1), n(_)?.focus({ preventScroll: !0 });
	}
	let ke = (e) => t.onMove !== void 0 && n(re).get(e)?.inArea === !0, W = ({ x: e, y: t }) => Kr(n(L), {
		x: e - A.camera.x,
		y: t - A.camera.y
	}, 22);
	function Ae(e) {
		m(se, e, !0);
		let t = O.at.get(e);
		t && A.reveal(t);
	}
	function je(e, { x: r, y: i }) {
		let a = {
			x: Math.round(r),
			y: Math.round(i)
		};
		O.put(e, a), t.onMove?.([{
			id: e,
			...a
		}]), m(C, X("drawing.put", { name: n(re).get(e)?.label ?? "" }), !0);
	}
	let Me = {
		takes: (e, t) => {
			let r = W(e), i = r && O.at.get(r);
			if (!r || !i || !ke(r) || t && r !== n(I)) return !1;
			let a = A.toUnits(e);
			return T = {
				id: r,
				dx: i.x - a.x,
				dy: i.y - a.y
			}, !0;
		},
		drag: (e) => {
			if (!T) return;
			let { x: t, y: n } = A.toUnits(e);
			O.put(T.id, {
				x: t + T.dx,
				y: n + T.dy
			});
		},
		drop: () => {
			let e = T && O.at.get(T.id);
			T && e && je(T.id, e), T = null;
		},
		pan: (e, t) => A.pan(e, t),
		zoom: (e, t) => A.zoom(e, t),
		tap: (e, r) => {
			if (T = null, n(x) && n(I) !== void 0 && ke(n(I))) return je(n(I), A.toUnits(e));
			let i = W(e);
			i !== void 0 && (k.begin(), m(se, i, !0), ce(), n(_)?.focus({ preventScroll: !0 }), r ? t.onOpen(i) : t.onSelect(i));
		},
		hover: (e) => m(te, W(e) !== void 0),
		wheels: () => n(b) || document.documentElement.scrollHeight <= document.documentElement.clientHeight + 1
	};
	D(() => tr(n(h), Me));
	let Ne = {
		walk: (e) => {
			let t = n(I) && k.step({
				at: O.at,
				contacts: n(ae)
			}, n(I), e);
			t && Ae(t);
		},
		pan: ({ x: e, y: t }) => A.pan(-e * o.pan, -t * o.pan),
		move: ({ x: e, y: t }) => {
			let r = n(I) && O.at.get(n(I));
			n(I) && r && ke(n(I)) && (je(n(I), {
				x: r.x + e * o.move,
				y: r.y + t * o.move
			}), A.reveal(O.at.get(n(I))));
		},
		moving: () => n(x),
		open: () => n(x) ? De() : n(I) && t.onOpen(n(I)),
		choose: () => n(I) && t.onSelect(n(I)),
		back: () => t.onBack(),
		leave: () => n(x) ? De() : t.onLeave(),
		home: () => {
			k.begin(), n(P) && Ae(n(P));
		},
		steps: (e) => t.onSteps(e),
		zoomIn: U,
		zoomOut: Te,
		fit: H,
		help: () => t.onHelp()
	};
	function Pe(e) {
		e.target === n(_) && wr(e, Ne) && (e.preventDefault(), e.stopPropagation());
	}
	let Fe = !1;
	u(() => {
		n(I), Fe = ee(() => n(b));
	});
	function Ie(e) {
		m(_, e, !0), Fe && e.focus({ preventScroll: !0 });
	}
	var Le = {
		fit: H,
		zoomIn: U,
		zoomOut: Te,
		startMove: Ee
	}, Re = sa(), ze = S(Re), Be = S(ze);
	ri(Be, {
		get scale() {
			return A.scale;
		},
		get spots() {
			return n(L);
		},
		get lines() {
			return n(ue);
		},
		get curves() {
			return n(de);
		},
		get groups() {
			return n(pe);
		},
		get labels() {
			return n(xe);
		},
		get trail() {
			return a();
		},
		get dots() {
			return t.view.others;
		}
	});
	var He = i(Be, 2), Ue = (e) => {
		var i = M(), a = j(i);
		Ce(a, () => n(me).node.id, (e) => {
			var i = ra();
			let a;
			var o = S(i), s = J(o, !0);
			F(i), Ke(i, () => Ie), w((e) => {
				ye(i, 1, Oe(["node-button", n(he) && "node-button--marked"])), B(i, "aria-describedby", `${r}-help`), a = Ve(i, "", a, {
					left: `${n(me).x ?? ""}px`,
					top: `${n(me).y ?? ""}px`,
					"--node": e
				}), z(s, n(Se));
			}, [() => `${2 * Ki(n(me))}px`]), E("click", i, ({ detail: e }) => e === 0 && t.onSelect(n(me).node.id)), q(e, i);
		}), q(e, i);
	};
	R(He, (e) => {
		n(me) && e(Ue);
	});
	var We = i(He, 2), Ge = (e) => {
		var t = aa();
		let r;
		var a = S(t), o = J(a, !0), s = i(a), c = (e) => {
			var t = ia(), r = J(t, !0);
			w(() => z(r, n(ge))), q(e, t);
		};
		R(s, (e) => {
			n(ge) && e(c);
		}), F(t), w(() => {
			r = Ve(t, "", r, {
				left: `${n(_e).left ?? ""}px`,
				top: `${n(_e).top ?? ""}px`,
				width: `${n(_e).right - n(_e).left}px`,
				height: `${n(_e).bottom - n(_e).top}px`
			}), z(o, n(me).node.label);
		}), q(e, t);
	};
	R(We, (e) => {
		n(me) && n(_e) && e(Ge);
	}), F(ze), v(ze, (e) => m(g, e), () => n(g));
	var K = i(ze, 2), qe = (e) => {
		var t = oa(), r = S(t), a = J(r, !0), o = i(r, 2), s = J(o, !0);
		F(t), w((e, t) => {
			z(a, e), z(s, t);
		}, [() => X("drawing.moving", { name: n(me).node.label }), () => X("drawing.ready")]), E("click", o, De), q(e, t);
	};
	R(K, (e) => {
		n(x) && n(me) && e(qe);
	});
	var Je = i(K, 2), Ye = J(Je, !0), Xe = i(Je, 2), Ze = J(Xe, !0);
	return F(Re), v(Re, (e) => m(h, e), () => n(h)), w((e, t) => {
		ye(Re, 1, Oe([
			"drawing",
			n(te) && "drawing--hot",
			n(x) && "drawing--moving"
		])), B(Re, "aria-label", e), B(Je, "id", `${r}-help`), z(Ye, t), z(Ze, n(C));
	}, [() => X("drawing.label"), () => X("drawing.help")]), E("keydown", Re, Pe), E("focusin", Re, () => m(b, !0)), E("focusout", Re, ({ relatedTarget: e }) => m(b, n(h).contains(e), !0)), q(e, Re), G(Le);
}
c([
	"keydown",
	"focusin",
	"focusout",
	"click"
]);
// src/map/kindcounts.ts
function la(e, t) {
	let n = e?.view?.others ?? e?.overview?.dots, r = n ? [...new Set(n.kind)].map((e) => n.kinds[e]) : [], i = e?.view ? e.view.nodes.map((e) => e.kind) : n?.kind.map((e) => n.kinds[e]) ?? [], a = new Map();
	for (let e of i) a.set(e, (a.get(e) ?? 0) + 1);
	return Mt.filter((e) => a.has(e) || r.includes(e) || t.includes(e)).map((e) => ({
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
], fa = da.map((e) => Or(e) * .33);
function pa(e, { groups: t, proposals: n, trail: r = [] }, i) {
	let a = [...new Set(e.nodes.map(({ kind: e }) => e))], o = ua.flatMap((e) => {
		let t = a.filter((t) => A(t) === e).map(i);
		return t.length > 0 ? [{
			mark: e,
			text: he(t.join(", "))
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
			X("legend.size", { sizes: da.join(", ") })
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
var ma = K("<svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><circle class=\"mark-dot\" cx=\"10\" cy=\"10\" r=\"5\"></circle></svg>"), ha = K("<circle class=\"mark-size\" cy=\"10\"></circle>"), ga = K("<svg class=\"swatch swatch--size\" viewBox=\"0 0 42 20\" aria-hidden=\"true\" focusable=\"false\"></svg>"), _a = K("<svg class=\"swatch swatch--line\" viewBox=\"0 0 34 20\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"mark-group\" x=\"2\" y=\"3\" width=\"30\" height=\"14\" rx=\"7\"></rect></svg>"), va = K("<path class=\"mark-head\" d=\"M24 5.500 34 10l-10 4.500z\"></path>"), ya = K("<svg class=\"swatch swatch--line\" viewBox=\"0 0 34 20\" aria-hidden=\"true\" focusable=\"false\"><path></path><!></svg>"), ba = a("<li><!> </li>"), xa = a("<ul class=\"legend\"></ul>");
function Sa(e, t) {
	y(t, !0);
	let r = f(t, "trail", 19, () => []), a = {
		bewoner: "Resident",
		schakel: "Resident",
		professional: "Professional",
		organisatie: "Organisation",
		activiteit: "Facility"
	}, o = p(() => pa(t.view, {
		groups: t.groups,
		proposals: t.proposals,
		trail: r()
	}, t.kindWord)), s = [
		4,
		16,
		33
	];
	var c = xa();
	W(c, 21, () => n(o), ({ mark: e, text: t }) => e, (e, r) => {
		let o = () => n(r).mark, c = () => n(r).text;
		var l = ba(), u = S(l), d = (e) => {
			{
				let t = p(() => o() === "schakel");
				I(e, {
					get kind() {
						return a[o()];
					},
					get ring() {
						return n(t);
					}
				});
			}
		}, f = (e) => {
			var t = ma();
			q(e, t);
		}, m = (e) => {
			var t = ga();
			W(t, 22, () => fa, (e) => e, (e, t, r) => {
				var i = ha();
				w(() => {
					B(i, "cx", s[n(r)]), B(i, "r", t);
				}), q(e, i);
			}), F(t), q(e, t);
		}, h = (e) => {
			var t = _a();
			q(e, t);
		}, g = (e) => {
			var t = ya(), n = S(t), r = i(n), a = (e) => {
				var t = va();
				q(e, t);
			};
			R(r, (e) => {
				o() === "referral" && e(a);
			}), F(t), w(() => {
				ye(n, 0, `mark-line mark-line--${o() ?? ""}`), B(n, "d", `M1 10H${o() === "referral" ? 26 : 33}`);
			}), q(e, t);
		};
		R(u, (e) => {
			a[o()] ? e(d) : o() === "dots" ? e(f, 1) : o() === "size" ? e(m, 2) : o() === "group" ? e(h, 3) : e(g, -1);
		});
		var _ = i(u);
		F(l), w(() => {
			ye(l, 1, Oe([o() === "group" && !t.outlined && "is-absent"])), z(_, ` ${c() ?? ""}`);
		}), q(e, l);
	}), F(c), w((e) => B(c, "aria-label", e), [() => X("legend.title")]), q(e, c), G();
}
// src/map/MapBar.svelte
var Ca = a("<a><!> </a>"), wa = a("<strong class=\"num\"> </strong> <!>", 1), Ta = a("<span class=\"chip\"><span class=\"chip__text\"> </span> <button type=\"button\" class=\"no-print\"><!></button></span>"), Ea = a("<button class=\"button button--quiet button--sm no-print\" type=\"button\"> </button>"), Da = a("<div class=\"map-bar\"><h1> </h1> <div class=\"map-bar__looks no-print\"><div class=\"segmented\" role=\"group\"></div><!></div> <div class=\"shown\" role=\"group\"><p id=\"getoond\" tabindex=\"-1\" role=\"status\"><!></p> <!> <!></div> <p class=\"map-summary\"> <!></p></div>");
function Oa(e, t) {
	y(t, !0);
	function r(e) {
		document.getElementById("getoond")?.focus({ preventScroll: !0 }), e();
	}
	var a = Da(), o = S(a), s = J(o, !0), c = i(o, 2), u = S(c);
	W(u, 20, () => ["kaart", "lijst"], (e) => e, (e, n) => {
		var r = Ca(), a = S(r), o = (e) => {
			H(e, {
				name: "map",
				small: !0
			});
		}, s = (e) => {
			ft(e, {
				name: "list",
				small: !0
			});
		};
		R(a, (e) => {
			n === "kaart" ? e(o) : e(s, -1);
		});
		var c = i(a, 1, !0);
		F(r), w((e, i) => {
			B(r, "href", e), B(r, "aria-current", n === t.look ? "true" : void 0), z(c, i);
		}, [() => t.hrefOf(n), () => Y(`map.look.${n}`)]), q(e, r);
	}), F(u);
	var d = i(u);
	Se(d, () => t.children ?? de), F(c);
	var f = i(c, 2), p = S(f), m = S(p), h = (e) => {
		var n = wa(), r = j(n), a = J(r, !0), o = i(r), s = i(o), c = (e) => {
			var n = l();
			w((e) => z(n, ` ${e ?? ""}`), [() => Y("map.outside", { n: t.counts.outside })]), q(e, n);
		};
		R(s, (e) => {
			t.counts.outside && e(c);
		}), w((e, t) => {
			z(a, e), z(o, ` ${t ?? ""}`);
		}, [() => Y("map.shown", {
			shown: t.counts.shown,
			total: t.counts.total
		}), () => Y(t.counts.named ? "map.shown.word" : "map.shown.none")]), q(e, n);
	};
	R(m, (e) => {
		t.counts && e(h);
	}), F(p);
	var g = i(p, 2);
	W(g, 17, () => t.reasons, ({ name: e, text: t }) => e, (e, a) => {
		let o = () => n(a).name, s = () => n(a).text;
		var c = Ta(), l = S(c), u = J(l, !0), d = i(l, 2), f = S(d);
		H(f, {
			name: "close",
			small: !0
		}), F(d), F(c), w((e) => {
			z(u, s()), B(d, "aria-label", e);
		}, [() => Y("map.remove", { reason: s() })]), E("click", d, () => r(() => t.onRemove(o()))), q(e, c);
	});
	var _ = i(g, 2), v = (e) => {
		var n = Ea(), i = J(n, !0);
		w((e) => z(i, e), [() => Y("wipe")]), E("click", n, () => r(t.onWipe)), q(e, n);
	};
	R(_, (e) => {
		t.reasons.length && e(v);
	}), F(f);
	var b = i(f, 2), x = S(b, !0), ee = i(x), C = (e) => {
		var n = l();
		w((e) => z(n, ` ${e ?? ""}`), [() => Y("map.tooMany", { n: t.counts.tooMany })]), q(e, n);
	};
	R(ee, (e) => {
		t.counts?.tooMany && e(C);
	}), F(b), F(a), w((e, n, r) => {
		z(s, e), B(u, "aria-label", n), B(f, "aria-label", r), z(x, t.summary);
	}, [
		() => Y("map.title", { area: t.areaName }),
		() => Y("map.view"),
		() => Y("map.notice")
	]), q(e, a), G();
}
c(["click"]);
// src/map/MapFilter.svelte
var ka = a("<option> </option>"), Aa = a("<div class=\"field\"><label for=\"thema\"> </label> <select class=\"select\" id=\"thema\"><option> </option><!></select></div>"), ja = a("<label class=\"check\"><input type=\"checkbox\"/> <!> <span class=\"n\"> </span></label>"), Ma = a("<fieldset><legend> </legend> <!></fieldset>"), Na = a("<label class=\"check\"><input type=\"checkbox\"/> </label>"), Pa = a("<fieldset><legend> </legend> <label class=\"check\"><input type=\"checkbox\"/> </label> <label class=\"check\"><input type=\"checkbox\"/> <span class=\"n\"> </span></label></fieldset>"), Fa = a("<button class=\"button button--secondary map-filter__wipe\" type=\"button\"> </button>"), Ia = a("<details class=\"map-filter no-print\"><summary><!> </summary> <form><!> <!> <!> <!> <div class=\"field\"><label for=\"leeftijd\"> </label> <select class=\"select\" id=\"leeftijd\"><option> </option><!></select></div> <div class=\"field\"><label for=\"net\"> </label> <select class=\"select\" id=\"net\"></select></div> <!> <!></form></details>");
function La(t, a) {
	y(a, !0);
	let o = ["fresh", "old"], s = (e, t) => e.length === 0 || e.includes(t), c = p(() => a.kinds.map((e) => e.kind)), l = matchMedia("(min-width: 70rem)"), u = N(se(l.matches));
	D(() => {
		let e = () => m(u, l.matches, !0);
		return l.addEventListener("change", e), () => l.removeEventListener("change", e);
	});
	var d = Ia(), f = S(d), h = S(f);
	H(h, { name: "filter" });
	var g = i(h, 1, !0);
	F(f);
	var _ = i(f, 2), v = S(_), b = (e) => {
		var t = Aa(), r = S(t), o = J(r, !0), s = i(r, 2), c = S(s), l = J(c, !0);
		c.value = c.__value = "";
		var u = i(c);
		W(u, 17, () => a.themes, (e) => e.code, (e, t) => {
			var r = ka(), i = J(r, !0), a = {};
			w(() => {
				z(i, n(t).label), a !== (a = n(t).code) && (r.value = (r.__value = a) ?? "");
			}), q(e, r);
		}), F(s);
		var d;
		U(s), F(t), w((e, t) => {
			z(o, e), z(l, t), d !== (d = a.asked.theme ?? "") && (s.value = (s.__value = d) ?? "", ge(s, d));
		}, [() => Y("list.theme"), () => Y("list.allThemes")]), E("change", s, (e) => a.onAsk({
			...a.asked,
			path: void 0,
			theme: e.currentTarget.value || void 0
		})), q(e, t);
	};
	R(v, (e) => {
		a.themes.length && e(b);
	});
	var x = i(v, 2), ee = (t) => {
		var r = Ma(), o = S(r), l = J(o, !0), u = i(o, 2);
		W(u, 17, () => a.kinds, ({ kind: e, word: t, n }) => e, (t, r) => {
			let o = () => n(r).kind, l = () => n(r).word, u = () => n(r).n;
			var d = ja(), f = S(d);
			e(f);
			var p = i(f, 2);
			I(p, { get kind() {
				return o();
			} });
			var m = i(p, 1, !0), h = i(m), g = J(h, !0);
			F(d), w((e) => {
				Ue(f, e), z(m, l()), z(g, u());
			}, [() => s(a.asked.kinds, o())]), E("change", f, () => a.onAsk({
				...a.asked,
				path: void 0,
				kinds: Kt(a.asked.kinds, o(), n(c))
			})), q(t, d);
		}), F(r), w((e) => z(l, e), [() => Y("filter.kind")]), q(t, r);
	};
	R(x, (e) => {
		a.kinds.length && e(ee);
	});
	var C = i(x, 2), te = (e) => {
		{
			let t = p(() => Y("filter.steps", { who: a.focusName })), i = p(() => [
				"1",
				"2",
				"3"
			].map((e) => ({
				value: e,
				text: e
			}))), o = p(() => String(a.asked.hops));
			r(e, {
				name: "stappen",
				get label() {
					return n(t);
				},
				get options() {
					return n(i);
				},
				get value() {
					return n(o);
				},
				onChoose: (e) => a.onAsk({
					...a.asked,
					hops: Number(e)
				})
			});
		}
	};
	R(C, (e) => {
		a.asked.focus && e(te);
	});
	var T = i(C, 2), ne = (t) => {
		var r = Ma(), o = S(r), c = J(o, !0), l = i(o, 2);
		W(l, 17, () => a.lines, (e) => e.code, (t, r) => {
			var o = Na(), c = S(o);
			e(c);
			var l = i(c, 1, !0);
			F(o), w((e, t) => {
				Ue(c, e), z(l, t);
			}, [() => s(a.asked.lines, n(r).code), () => he(n(r).label)]), E("change", c, () => a.onAsk({
				...a.asked,
				path: void 0,
				lines: Kt(a.asked.lines, n(r).code, Nt)
			})), q(t, o);
		}), F(r), w((e) => z(c, e), [() => Y("filter.lines")]), q(t, r);
	};
	R(T, (e) => {
		a.lines.length && e(ne);
	});
	var O = i(T, 2), k = S(O), A = J(k, !0), j = i(k, 2), M = S(j), re = J(M, !0);
	M.value = M.__value = "";
	var ie = i(M);
	W(ie, 16, () => o, (e) => e, (e, t) => {
		var n = ka(), r = J(n, !0), i = {};
		w((e) => {
			z(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => he(Y(`map.age.${t}`))]), q(e, n);
	}), F(j);
	var ae;
	U(j), F(O);
	var oe = i(O, 2), ce = S(oe), P = J(ce, !0), L = i(ce, 2);
	W(L, 20, () => jt, (e) => e, (e, t) => {
		var n = ka(), r = J(n, !0), i = {};
		w((e) => {
			z(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => Y(`net.${t}`)]), q(e, n);
	}), F(L);
	var le;
	U(L), F(oe);
	var ue = i(oe, 2), de = (t) => {
		var n = Pa(), r = S(n), o = J(r, !0), s = i(r, 2), c = S(s);
		e(c);
		var l = i(c, 1, !0);
		F(s);
		var u = i(s, 2), d = S(u);
		e(d);
		var f = i(d, 1, !0), p = i(f), m = J(p, !0);
		F(u), F(n), w((e, t, n) => {
			z(o, e), Ue(c, a.groups), z(l, t), Ue(d, a.proposals), z(f, n), z(m, a.proposalCount);
		}, [
			() => Y("filter.also"),
			() => Y("filter.groups"),
			() => Y("filter.proposals")
		]), E("change", c, (e) => a.onShow("groups", e.currentTarget.checked)), E("change", d, (e) => a.onShow("proposals", e.currentTarget.checked)), q(t, n);
	};
	R(ue, (e) => {
		a.proposalCount !== void 0 && e(de);
	});
	var fe = i(ue, 2), pe = (e) => {
		var t = Fa(), n = J(t, !0);
		w((e) => z(n, e), [() => Y("wipe")]), E("click", t, () => a.onAsk(Pt)), q(e, t);
	};
	R(fe, (e) => {
		a.count && e(pe);
	}), F(_), F(d), w((e, t, n, r, i) => {
		z(g, e), B(_, "aria-label", t), z(A, n), z(re, r), ae !== (ae = a.asked.age ?? "") && (j.value = (j.__value = ae) ?? "", ge(j, ae)), z(P, i), le !== (le = a.asked.net) && (L.value = (L.__value = le) ?? "", ge(L, le));
	}, [
		() => a.count ? Y("filter.count", { n: a.count }) : Y("filter.title"),
		() => Y("filter.title"),
		() => Y("filter.age"),
		() => Y("filter.age.all"),
		() => Y("filter.net")
	]), De("submit", _, (e) => e.preventDefault()), E("change", j, (e) => a.onAsk({
		...a.asked,
		path: void 0,
		age: e.currentTarget.value || void 0
	})), E("change", L, (e) => a.onAsk({
		...a.asked,
		net: e.currentTarget.value
	})), Ie("open", "toggle", d, (e) => m(u, e), () => n(u)), q(t, d), G();
}
c(["change", "click"]);
// src/map/MapHelp.svelte
var Ra = a("<div><dt><kbd> </kbd></dt><dd> </dd></div>"), za = a("<li> </li>"), Ba = a("<p> </p> <dl class=\"facts facts--words\"></dl> <section class=\"stack\"><h3> </h3> <ul class=\"rules-list\"></ul></section>", 1);
function Va(e, t) {
	y(t, !0);
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
		let a = p(() => Y("keys.title"));
		nt(e, {
			id: "toetsen",
			get title() {
				return n(a);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, t) => {
				var a = Ba(), o = j(a), s = J(o, !0), c = i(o, 2);
				W(c, 21, () => r, ([e, t]) => e, (e, t) => {
					var r = p(() => k(n(t), 2));
					let a = () => n(r)[0], o = () => n(r)[1];
					var s = Ra(), c = S(s), l = S(c), u = J(l, !0);
					F(c);
					var d = i(c), f = J(d, !0);
					F(s), w(() => {
						z(u, a()), z(f, o());
					}), q(e, s);
				}), F(c);
				var l = i(c, 2), u = S(l), d = J(u, !0), f = i(u, 2);
				W(f, 20, () => [
					"size",
					"ring",
					"line",
					"dots",
					"place"
				], (e) => e, (e, t) => {
					var n = za(), r = J(n, !0);
					w((e) => z(r, e), [() => Y(`keys.read.${t}`)]), q(e, n);
				}), F(f), F(l), w((e, t) => {
					z(s, e), z(d, t);
				}, [() => Y("keys.text"), () => Y("keys.read.title")]), q(e, a);
			},
			$$slots: { default: !0 }
		});
	}
	G();
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
	let r = t.startsWith("-"), i = t.replace("-", ""), a = new Intl.Collator(g()), o = (e, t) => {
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
var qa = a("<th scope=\"col\"><button class=\"sort\" type=\"button\"> </button></th>"), Ja = a("<option> </option>"), Ya = a("<span class=\"map-list__narrow\"> </span>"), Xa = a("<td class=\"is-num\"> </td>"), Za = a("<li><a> </a></li>"), Qa = a("<li class=\"no-print\"><button class=\"link-button\" type=\"button\"> <span class=\"sr\"> </span></button></li>"), $a = a("<li class=\"muted\"> </li>"), eo = a("<ul class=\"inline-list\"><!> <!> <!></ul>"), to = a(" <span class=\"badge badge--warn\"> </span>", 1), no = a(" <!>", 1), ro = a("<span class=\"muted\"> </span>"), io = a("<tr><th scope=\"row\"><button class=\"link-button\" type=\"button\"> </button></th><td><span class=\"kind\"><!><span> <!></span></span></td><td class=\"is-schakel\"> </td><!><td class=\"is-num\"> </td><td><!></td><td><!></td></tr>"), ao = a("<p class=\"muted small map-list__same\"> </p> <div class=\"field only-small no-print\"><label for=\"sorteer\"> </label> <select class=\"select\" id=\"sorteer\"><option> </option><!></select></div> <table class=\"table table--stack table--sort\"><caption class=\"sr\"> </caption><thead><tr><!><!><!><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table>", 1);
function oo(e, t) {
	y(t, !0);
	let r = (e, r = de) => {
		var i = qa(), a = S(i), o = J(a, !0);
		F(i), w((e, t) => {
			ye(i, 1, e), B(i, "aria-sort", t), z(o, n(u)[r()]);
		}, [() => Oe([h(r()) && "is-num", r() === "schakel" && "is-schakel"]), () => d(r())]), E("click", a, () => t.onSort(Ga(n(c), r()))), q(e, i);
	}, a = f(t, "complete", 3, !1), o = N(new Set()), s = p(() => Ha.filter((e) => e !== "hops" || t.withSteps)), c = p(() => n(s).some((e) => e === t.sort.replace("-", "")) ? t.sort : ""), l = p(() => Ka(t.rows, n(c), t.kindWord)), u = p(() => ({
		label: Y("col.name"),
		kind: Y("col.kind"),
		schakel: Y("col.schakel"),
		hops: Y("col.steps"),
		ties: Y("col.ties"),
		confirmed: Y("col.data")
	})), d = (e) => n(c) === e ? "ascending" : n(c) === `-${e}` ? "descending" : void 0, h = (e) => e === "hops" || e === "ties";
	var g = ao(), _ = j(g), v = J(_, !0), b = i(_, 2), x = S(b), ee = J(x, !0), C = i(x, 2), te = S(C), T = J(te, !0);
	te.value = te.__value = "";
	var ne = i(te);
	W(ne, 16, () => n(s).flatMap((e) => [e, `-${e}`]), (e) => e, (e, t) => {
		var n = Ja(), r = J(n, !0), i = {};
		w((e) => {
			z(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => Y(`twin.sort.${t}`)]), q(e, n);
	}), F(C);
	var D;
	U(C), F(b);
	var O = i(b, 2), k = S(O), A = J(k, !0), M = i(k), re = S(M), ie = S(re);
	W(ie, 16, () => [
		"label",
		"kind",
		"schakel"
	], (e) => e, (e, t) => {
		r(e, () => t);
	});
	var ae = i(ie), oe = (e) => {
		r(e, () => "hops");
	};
	R(ae, (e) => {
		t.withSteps && e(oe);
	});
	var se = i(ae);
	r(se, () => "ties");
	var ce = i(se), P = J(ce, !0);
	r(i(ce), () => "confirmed"), F(re), F(M);
	var L = i(M);
	W(L, 21, () => n(l), ({ node: e, contacts: t, more: n }) => e.id, (e, r) => {
		let s = () => n(r).node, c = () => n(r).contacts, l = () => n(r).more;
		var u = io(), d = S(u), f = S(d), h = J(f, !0);
		F(d);
		var g = i(d), _ = S(g), v = S(_);
		I(v, {
			get kind() {
				return s().kind;
			},
			get ring() {
				return s().schakel;
			}
		});
		var y = i(v), b = S(y, !0), x = i(b), ee = (e) => {
			var t = Ya(), n = J(t);
			w((e) => z(n, `, ${e ?? ""}`), [() => Y("panel.schakel")]), q(e, t);
		};
		R(x, (e) => {
			s().schakel && e(ee);
		}), F(y), F(_), F(g);
		var C = i(g), te = J(C, !0), T = i(C), ne = (e) => {
			var t = Xa(), n = J(t, !0);
			w((e) => {
				B(t, "data-label", e), z(n, s().hops ?? "");
			}, [() => Y("col.steps")]), q(e, t);
		};
		R(T, (e) => {
			t.withSteps && e(ne);
		});
		var D = i(T), O = J(D, !0), k = i(D), A = S(k), M = (e) => {
			var r = eo(), u = S(r);
			W(u, 17, () => a() || n(o).has(s().id) ? c() : c().slice(0, 5), V, (e, r) => {
				let i = () => n(r).node;
				var a = Za(), o = S(a), s = J(o, !0);
				F(a), w((e) => {
					B(o, "href", e), z(s, i().label);
				}, [() => t.hrefOf(i().id)]), q(e, a);
			});
			var d = i(u, 2), f = (e) => {
				var t = Qa(), r = S(t), a = S(r, !0), l = i(a), u = J(l);
				F(r), F(t), w((e) => {
					z(a, e), z(u, `, ${s().label ?? ""}`);
				}, [() => Y("twin.all", { n: c().length - 5 })]), E("click", r, () => m(o, new Set([...n(o), s().id]))), q(e, t);
			}, h = p(() => c().length > 5 && !a() && !n(o).has(s().id));
			R(d, (e) => {
				n(h) && e(f);
			});
			var g = i(d, 2), _ = (e) => {
				var t = $a(), n = J(t, !0);
				w((e) => z(n, e), [() => Y("twin.more", { n: l() })]), q(e, t);
			};
			R(g, (e) => {
				l() && e(_);
			}), F(r), q(e, r);
		};
		R(A, (e) => {
			(c().length || l()) && e(M);
		}), F(k);
		var re = i(k), ie = S(re), ae = (e) => {
			var r = no(), a = j(r, !0), o = i(a), c = (e) => {
				var t = to(), n = j(t, !0);
				n.nodeValue = " ";
				var r = i(n), a = J(r, !0);
				w((e) => z(a, e), [() => Y("age.old")]), q(e, t);
			}, l = p(() => lt(s().confirmed, t.day));
			R(o, (e) => {
				n(l) && e(c);
			}), w((e) => z(a, e), [() => ct(s().confirmed, t.day)]), q(e, r);
		}, oe = (e) => {
			var t = ro(), n = J(t, !0);
			w((e) => z(n, e), [() => Y("age.unknown")]), q(e, t);
		};
		R(ie, (e) => {
			s().confirmed ? e(ae) : e(oe, -1);
		}), F(re), F(u), w((e, n, r, i, a, o, c) => {
			B(u, "data-id", s().id), B(u, "aria-current", s().id === t.selected ? "true" : void 0), B(f, "aria-pressed", s().id === t.selected), z(h, s().label), B(g, "data-label", e), z(b, n), B(C, "data-label", r), z(te, i), B(D, "data-label", a), z(O, s().ties), B(k, "data-label", o), B(re, "data-label", c);
		}, [
			() => Y("col.kind"),
			() => t.kindWord(s().kind),
			() => Y("col.schakel"),
			() => Y(s().schakel ? "yes" : "no"),
			() => Y("col.ties"),
			() => Y("col.knows"),
			() => Y("col.data")
		]), E("click", f, () => t.onSelect(s().id)), q(e, u);
	}), F(L), F(O), w((e, t, r, i, a) => {
		z(v, e), z(ee, t), z(T, r), D !== (D = n(c)) && (C.value = (C.__value = D) ?? "", ge(C, D)), z(A, i), z(P, a);
	}, [
		() => Y("twin.same", { n: t.rows.length }),
		() => Y("twin.sort"),
		() => Y("twin.sort.map"),
		() => Y("twin.captionMap"),
		() => Y("col.knows")
	]), E("change", C, (e) => t.onSort(Ua(e.currentTarget.value))), q(e, g), G();
}
c(["click", "change"]);
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
}, so = {
	width: 1120,
	height: 792
}, co = {
	width: 1120,
	height: 526
}, lo = 40, uo = 84, fo = 28, po = "'Segoe UI', 'Open Sans', Roboto, 'Noto Sans', Arial, sans-serif", mo = (e) => e.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ""), Q = (e, t, n = "") => `<${e}${Object.entries(t).map(([e, t]) => t === void 0 ? "" : ` ${e}="${mo(String(t))}"`).join("")}>${n}</${e}>`, ho = (e, t, n, r, i = {}) => Q("text", {
	x: t.toFixed(1),
	y: n.toFixed(1),
	"font-size": r,
	fill: Z.text,
	...i
}, mo(e));
function go(e, t, { width: n }) {
	let r = [[]], i = lo;
	for (let a of e) {
		let e = a.width + t(a.text, 14, 400) + 22;
		i + e > n - lo && i > lo && (r.push([]), i = lo), r.at(-1).push({
			sign: a,
			x: i
		}), i += e;
	}
	return r;
}
function _o(e, t, n) {
	return {
		width: n.width,
		height: n.height - uo - vo(go(e, t, n).length)
	};
}
var vo = (e) => e * fo + 52;
function yo({ title: e, about: t, signs: n, source: r, drawn: i, stage: a }, o, s) {
	let c = uo + a.height, l = [
		Q("title", {}, mo(e)),
		Q("rect", {
			...s,
			fill: Z.paper
		}),
		ho(e, lo, 46, 24, { "font-weight": 600 }),
		ho(t.join(" · "), lo, 70, 14, { fill: Z.muted }),
		Q("svg", {
			y: uo,
			...a
		}, Q("rect", {
			...a,
			fill: Z.canvas
		}) + i),
		...go(n, o, s).flatMap((e, t) => e.map(({ sign: e, x: n }) => bo(e, n, c + 26 + t * fo))),
		ho(r, lo, s.height - 18, 13, { fill: Z.muted })
	];
	return Q("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		...s,
		viewBox: `0 0 ${s.width} ${s.height}`,
		"font-family": po
	}, l.join("\n"));
}
var bo = ({ width: e, draw: t, text: n }, r, i) => t(r, i) + ho(n, r + e, i, 14, { dy: ".35em" }), xo = [
	"bewoner",
	"professional",
	"organisatie",
	"activiteit"
], So = 34, Co = (e) => So * Math.sqrt(e);
function wo(e, t) {
	return e.filter(({ rest: e }) => !e).map((e, n, r) => ({
		index: n,
		x: e.x,
		y: e.y,
		name: e.label ?? t(n + 1),
		size: e.size,
		sorts: Eo(e.kinds),
		outside: To(e, r.length).reduce((e, { ties: t }) => e + t, 0),
		leads: To(e, r.length),
		r: Co(e.size),
		cluster: e
	}));
}
var To = ({ to: e, ties: t }, n) => e.map((e, n) => ({
	index: e,
	ties: t[n] ?? 0
})).filter(({ index: e }) => e < n).sort((e, t) => t.ties - e.ties || e.index - t.index);
function Eo(e) {
	let t = new Map();
	for (let [n, r] of Object.entries(e)) t.set(A(n), (t.get(A(n)) ?? 0) + r);
	return xo.flatMap((e) => t.get(e) ? [{
		sort: e,
		n: t.get(e)
	}] : []);
}
function Do({ clusters: e, dots: t }) {
	let n = new Set([...e.flatMap((e) => Object.keys(e.kinds)), ...Array.from(new Set(t.kind), (e) => t.kinds[e])]), r = new Set([...n].map(A));
	return xo.filter((e) => r.has(e));
}
var Oo = (e, t) => e - t.reduce((e, { size: t }) => e + t, 0), ko = (e) => e.map(({ index: e }) => e).sort((t, n) => e[n].size - e[t].size || t - n), Ao = 240, jo = 3;
function Mo(e) {
	let t = new Map();
	for (let n of e) for (let { index: r, ties: i } of n.leads.slice(0, jo)) {
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
	let n = [...t.values()].sort((e, t) => t.ties - e.ties).slice(0, Ao), r = n[0]?.ties ?? 0;
	return n.map((e) => ({
		...e,
		width: e.ties > r / 2 ? 3 : e.ties > r / 6 ? 2 : 1
	})).reverse();
}
var No = .3;
function Po({ sorts: e, size: t, x: n, y: r }, i) {
	let a = e.length > 1 ? .05 : 0, o = e.reduce((e, { n: t }) => e + t, 0) || t, s = -Math.PI / 2;
	return e.map(({ sort: e, n: t }) => {
		let c = t / o * 2 * Math.PI, l = Fo(n, r, i, s + a / 2, s + Math.max(c - a / 2, a)), u = s + c / 2, d = c < No ? null : fe(e, n + i * Math.cos(u), r + i * Math.sin(u), i * .07);
		return s += c, {
			sort: e,
			d: l,
			mark: d
		};
	});
}
function Fo(e, t, n, r, i) {
	let a = (r) => `${(e + n * Math.cos(r)).toFixed(1)} ${(t + n * Math.sin(r)).toFixed(1)}`, o = n.toFixed(1);
	return `M${a(r)}A${o} ${o} 0 0 1 ${a((r + i) / 2)}A${o} ${o} 0 0 1 ${a(i)}`;
}
var [Io, Lo, Ro] = [
	8,
	8,
	10
], zo = 28, Bo = 30, Vo = .14, Ho = .4, Uo = 300;
function Wo(e, t, n, r, i, a) {
	let o = e.map((e) => ({
		group: e,
		extent: Ko(e, t, r)
	})).filter(({ extent: e }) => oi(e, n)).sort((e, t) => t.group.size - e.group.size || e.group.index - t.group.index), s = [], c = (n.right - n.left) * (n.bottom - n.top) * Vo;
	for (let { group: e, extent: n } of o) {
		let i = Xo(e, r && e.r * t >= 17, o.length <= Bo, a);
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
		places: Yo({
			width: n,
			height: r
		}, i),
		anchor: {
			x: e.x * t,
			y: e.y * t
		},
		importance: e.size,
		insists: Ho
	})), {
		kept: i,
		shapes: o.filter(({ extent: e }) => !qo(e)).map(({ extent: e }) => Jo(e))
	}, n);
	return s.flatMap(({ extent: e, ...t }) => {
		let r = l.get(String(t.group.index)), i = r && ci(r, t);
		return i && Go(i, n) ? [{
			...t,
			x: i.left,
			y: i.top
		}] : [];
	});
}
var Go = (e, t) => e.left >= t.left && e.right <= t.right && e.top >= t.top && e.bottom <= t.bottom;
function Ko({ x: e, y: t, r: n, cluster: { box: r } }, i, a) {
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
var qo = ({ left: e, top: t, right: n, bottom: r }) => Math.max(n - e, r - t) > Uo;
function Jo({ left: e, top: t, right: n, bottom: r }) {
	let [i, a] = [(n - e) * .15, (r - t) * .15];
	return {
		left: e + i,
		right: n - i,
		top: t + a,
		bottom: r - a
	};
}
function Yo({ width: e, height: t }, n) {
	let { left: r, top: i, right: a, bottom: o } = n, [s, c] = [(r + a) / 2, (i + o) / 2];
	return qo(n) ? [
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
function Xo(e, t, n, { widthOf: r, number: i, enlarged: a }) {
	let o = e.name.length > zo ? `${e.name.slice(0, 27).trimEnd()}…` : e.name, s = r(o, 13, 600) * a, c = i(e.size), l = Io + s + (t ? 0 : Lo + r(c, 13, 400) * a) + Io, u = [], d = Io;
	for (let { sort: t, n: o } of n ? e.sorts : []) {
		let e = i(o);
		u.push({
			sort: t,
			text: e,
			mark: d + Ro * a / 2,
			x: d + Ro * a + 4
		}), d += Ro * a + 4 + r(e, 12, 400) * a + Lo;
	}
	return {
		group: e,
		name: o,
		x: 0,
		y: 0,
		width: Math.max(l, u.length > 0 ? d - Lo + Io : 0),
		height: (u.length > 0 ? 40 : 22) * a,
		size: t ? null : {
			text: c,
			x: Io + s + Lo
		},
		sorts: u
	};
}
function Zo(e, t, n, r) {
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
var $ = Be({
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
}), Qo = {
	left: 90,
	top: 50,
	right: 90,
	bottom: 60
}, $o = .004, es = [
	1,
	2,
	3.5
];
function ts(e, t, n, r = so) {
	let i = new Intl.NumberFormat(g()), a = wo(e.clusters, (e) => $("groups.numbered", { n: e })), o = Oo(e.total, a), s = ns(Do(e), a.length > 0), c = _o(s, n, r);
	return yo({
		title: X("picture.title", { area: t }),
		about: [
			X("picture.day", { date: b(e.day) }),
			$("groups.who", { n: e.total }),
			...a.length > 0 && o > 0 ? [$("twin.alone", { n: o })] : []
		],
		signs: s,
		source: X("picture.source"),
		drawn: a.length > 0 ? rs(c, a, (e) => i.format(e), n) : os(c, e),
		stage: c
	}, n, r);
}
function ns(e, t) {
	let n = e.map((e) => ({
		width: 26,
		draw: (t, n) => Q("path", {
			d: fe(e, t + 9, n, 7),
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
		draw: (e, t) => i(e, t - 4, es[0]) + i(e, t + 4, es[2]),
		text: $("groups.line")
	}];
	return t ? [...n, ...a] : n;
}
function rs(e, t, n, r) {
	let { x: i, y: a, scale: o } = Hn(Vn(t.flatMap(({ x: e, y: t, r: n }) => [{
		x: e - n,
		y: t - n
	}, {
		x: e + n,
		y: t + n
	}])), e, Qo, $o), s = (e) => (e * o).toFixed(1), c = Wo(t, o, {
		left: -i,
		top: -a,
		right: e.width - i,
		bottom: e.height - a
	}, !0, [], {
		widthOf: r,
		number: n,
		enlarged: 1
	}), l = [
		...Mo(t).map(({ from: e, to: t, width: n }) => Q("path", {
			d: `M${s(e.x)} ${s(e.y)}L${s(t.x)} ${s(t.y)}`,
			stroke: Z.edge,
			"stroke-width": es[n - 1],
			"stroke-opacity": .7
		})),
		...t.flatMap((e) => is(e, o, n)),
		...c.map((e) => as(e))
	];
	return Q("g", { transform: `translate(${i.toFixed(1)} ${a.toFixed(1)})` }, l.join("\n"));
}
function is(e, t, n) {
	let [r, i, a] = [
		e.x * t,
		e.y * t,
		e.r * t
	], o = Po({
		...e,
		x: r,
		y: i
	}, a * .87).map(({ sort: e, d: t }) => Q("path", {
		d: t,
		fill: "none",
		stroke: Z[e],
		"stroke-width": (a * .2).toFixed(1)
	})), s = a >= 17 ? [ho(n(e.size), r, i, 13, {
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
function as({ x: e, y: t, width: n, height: r, name: i, size: a, sorts: o }) {
	let s = o.length > 0 ? r / 2 : r, c = { dy: ".35em" };
	return Q("g", { transform: `translate(${e.toFixed(1)} ${t.toFixed(1)})` }, [
		Q("rect", {
			width: n.toFixed(1),
			height: r,
			rx: 3,
			fill: Z.paper,
			stroke: Z.edge
		}),
		ho(i, 8, s / 2 + 1, 13, {
			...c,
			"font-weight": 600
		}),
		...a ? [ho(a.text, a.x, s / 2 + 1, 13, {
			...c,
			fill: Z.muted
		})] : [],
		...o.flatMap(({ sort: e, mark: t, x: n, text: r }) => [Q("path", {
			d: fe(e, t, s * 1.5 - 2, 4.4),
			fill: Z[e]
		}), ho(r, n, s * 1.5 - 2, 12, {
			...c,
			fill: Z.muted
		})])
	].join(""));
}
function os(e, { dots: t }) {
	let n = Vn(t.x.map((e, n) => ({
		x: e,
		y: t.y[n]
	})));
	if (!n) return "";
	let { x: r, y: i, scale: a } = Hn(n, e, Qo, $o);
	return Q("g", { transform: `translate(${r.toFixed(1)} ${i.toFixed(1)})` }, [Q("path", {
		d: Gr(t, a),
		fill: "none",
		stroke: Z.contextLine
	}), ...Wr(t, a).map(({ sort: e, d: t }) => Q("path", {
		d: t,
		fill: Z[e]
	}))].join("\n"));
}
// src/map/overview/dots.ts
function ss({ x: e, y: t, kind: n, kinds: r, from: i, to: a }) {
	let o = r.map((e) => xo.indexOf(A(e)));
	return {
		x: Float32Array.from(e),
		y: Float32Array.from(t),
		sort: Uint8Array.from(n, (e) => o[e] ?? 0),
		from: Uint32Array.from(i),
		to: Uint32Array.from(a)
	};
}
function cs({ x: e, y: t }, { left: n, top: r, right: i, bottom: a }) {
	let o = 0;
	for (let s = 0; s < e.length; s++) e[s] >= n && e[s] <= i && t[s] >= r && t[s] <= a && (o += 1);
	return o;
}
var ls = (e) => Math.min(9, Math.max(1.6, e * 13)), us = (e) => Math.min(.5, Math.max(.04, 600 / Math.max(1, e))), ds = 2e3, fs = 12e3, ps = 2.5;
function ms(e, t, n, { camera: r, size: i, radius: a, lines: o }) {
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
		e.globalAlpha = us(t.from.length), e.strokeStyle = n.line, e.stroke(), e.globalAlpha = 1;
	}
	for (let [r, i] of xo.entries()) {
		let o = new Path2D(a < ps ? void 0 : fe(i, 0, 0, a));
		a < ps && o.rect(-a, -a, 2 * a, 2 * a), e.fillStyle = n.sorts[r];
		for (let n = 0; n < s.length; n++) t.sort[n] === r && l(n) && (e.translate(s[n], c[n]), e.fill(o), e.translate(-s[n], -c[n]));
	}
}
// src/map/overview/DotsCanvas.svelte
var hs = a("<canvas class=\"dots\" aria-hidden=\"true\"></canvas>");
function gs(e, t) {
	y(t, !0);
	let r = N(void 0);
	D(() => {
		if (!n(r) || t.size.width === 0) return;
		let [e, i] = [n(r).getContext("2d"), Math.min(2, window.devicePixelRatio)], [a, o] = [Math.round(t.size.width * i), Math.round(t.size.height * i)];
		n(r).width !== a && (n(r).width = a), n(r).height !== o && (n(r).height = o);
		let s = {
			camera: t.camera,
			size: t.size,
			radius: ls(t.camera.scale),
			lines: !t.moving
		}, c = requestAnimationFrame(() => {
			e?.setTransform(i, 0, 0, i, 0, 0), e && ms(e, t.dots, t.inks, s);
		});
		return () => cancelAnimationFrame(c);
	});
	var i = hs();
	v(i, (e) => m(r, e), () => n(r)), q(e, i), G();
}
// src/map/overview/DotsGpu.svelte
var _s = a("<div aria-hidden=\"true\"></div>");
function vs(e, t) {
	y(t, !0);
	let r = N(void 0), i = N(void 0), a;
	D(() => {
		if (!n(r)) return;
		let [e, o] = [n(r), t.dots], s = !1, c;
		return rt(async () => {
			let { open: e } = await import("./sigma.js").then((e) => e.t);
			return { open: e };
		}, [], import.meta.url).then(({ open: n }) => {
			s || (a = t.inks, m(i, c = n(e, o, t.inks, {
				sorts: xo,
				radiusAt: ls,
				lineOpacity: us(o.from.length)
			}, t.onLost)));
		}).catch(t.onLost), () => {
			s = !0, m(i, void 0), c?.close();
		};
	}), D(() => {
		n(i) && t.inks !== a && (a = t.inks, n(i).colour(t.inks));
	}), D(() => {
		t.shown && n(i)?.look(t.camera, t.size, t.moving);
	});
	var o = _s();
	v(o, (e) => m(r, e), () => n(r)), w(() => ye(o, 1, Oe(["dots", !t.shown && "dots--off"]))), q(e, o), G();
}
// src/map/overview/gpu.ts
var ys, bs = /swiftshader|llvmpipe|softpipe|software|basic render/i;
function xs() {
	return ys ??= Cs(document.createElement("canvas")), ys;
}
function Ss() {
	ys = !1;
}
function Cs(e) {
	let t = { failIfMajorPerformanceCaveat: !0 }, n = e.getContext("webgl2", t) ?? e.getContext("webgl", t);
	if (!n) return !1;
	let r = n.getExtension("WEBGL_debug_renderer_info"), i = String(n.getParameter(r ? r.UNMASKED_RENDERER_WEBGL : n.RENDERER));
	return n.getExtension("WEBGL_lose_context")?.loseContext(), !bs.test(i);
}
// src/map/overview/SortMark.svelte
var ws = K("<svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path></path></svg>");
function Ts(e, t) {
	y(t, !0);
	var n = ws(), r = J(n);
	w((e) => {
		ye(r, 0, `k k--${t.sort ?? ""}`), B(r, "d", e);
	}, [() => fe(t.sort, 10, 10, 7.4)]), q(e, n), G();
}
// src/map/overview/GroupButton.svelte
var Es = a("<button class=\"group-button\" type=\"button\"></button>"), Ds = a("<span><!> </span>"), Os = a("<div class=\"group-plate\" aria-hidden=\"true\"><b> </b> <span class=\"group-plate__sorts\"></span> <small> </small></div>"), ks = a("<p class=\"sr\"> </p> <!> <!>", 1);
function As(e, t) {
	let r = ie();
	y(t, !0);
	let a = N(void 0), o = N(void 0), s = N(!1), c = p(() => t.group.x * t.camera.scale + t.camera.x), l = p(() => t.group.y * t.camera.scale + t.camera.y), u = p(() => Math.max(44, t.disc ? 2 * t.group.r * t.camera.scale : 0)), d = p(() => $("groups.button", {
		name: t.group.name,
		who: $("groups.who", { n: t.group.size }),
		outside: $("groups.outside", { n: t.group.outside })
	}));
	function f() {
		n(a)?.focus({ preventScroll: !0 });
	}
	function h(e) {
		m(s, e, !0), t.onFocus(e);
	}
	D(() => {
		n(a) && (n(a).style.transform = `translate(${n(c) - n(u) / 2}px, ${n(l) - n(u) / 2}px)`, n(a).style.width = n(a).style.height = `${n(u)}px`);
	}), D(() => {
		if (!n(o)) return;
		let { offsetWidth: e, offsetHeight: r } = n(o), i = Math.max(4, Math.min(t.size.width - e - 4, n(c) - e / 2)), a = n(l) + n(u) / 2 + 10, s = a + r > t.size.height - 4 ? Math.max(4, n(l) - n(u) / 2 - 10 - r) : a;
		n(o).style.transform = `translate(${i}px, ${s}px)`;
	});
	var g = { focus: f }, _ = ks(), b = j(_), x = J(b, !0), ee = i(b, 2);
	Ce(ee, () => t.group.index, (e) => {
		var i = Es();
		v(i, (e) => m(a, e), () => n(a)), w(() => {
			B(i, "aria-label", n(d)), B(i, "aria-describedby", `${r}-keys`);
		}), E("click", i, ({ detail: e }) => e === 0 && t.onOpen()), E("keydown", i, function(...e) {
			t.onKey?.apply(this, e);
		}), De("focus", i, () => h(!0)), De("blur", i, () => h(!1)), q(e, i);
	});
	var C = i(ee, 2), te = (e) => {
		var r = Os(), a = S(r), s = J(a, !0), c = i(a, 2);
		W(c, 21, () => t.group.sorts, ({ sort: e, n: t }) => e, (e, r) => {
			let a = () => n(r).sort, o = () => n(r).n;
			var s = Ds(), c = S(s);
			Ts(c, { get sort() {
				return a();
			} });
			var l = i(c, 1, !0);
			F(s), w((e) => z(l, e), [() => t.number(o())]), q(e, s);
		}), F(c);
		var l = i(c, 2), u = J(l, !0);
		F(r), v(r, (e) => m(o, e), () => n(o)), w((e) => {
			z(s, t.group.name), z(u, e);
		}, [() => $("groups.outside", { n: t.group.outside })]), q(e, r);
	};
	return R(C, (e) => {
		n(s) && e(te);
	}), w((e) => {
		B(b, "id", `${r}-keys`), z(x, e);
	}, [() => $("groups.keys")]), q(e, _), G(g);
}
c(["click", "keydown"]);
// src/map/overview/GroupsDrawing.svelte
var js = K("<path vector-effect=\"non-scaling-stroke\"></path>"), Ms = K("<path class=\"arc-mark\"></path>"), Ns = K("<path></path><!>", 1), Ps = K("<g class=\"group\"><circle class=\"disc\" vector-effect=\"non-scaling-stroke\"></circle><!></g>"), Fs = K("<g><!><!></g>"), Is = K("<text class=\"t--size\" dy=\"0.35em\"> </text>"), Ls = K("<text class=\"t--count\" dy=\"0.35em\"> </text>"), Rs = K("<path></path><text class=\"t--count\" dy=\"0.35em\"> </text>", 1), zs = K("<g><rect class=\"plane\" rx=\"3\"></rect><text class=\"t--group\" x=\"8\" dy=\"0.35em\"> </text><!><!></g>"), Bs = K("<svg class=\"net groups-net\" aria-hidden=\"true\" focusable=\"false\"><!><g><!><!></g></svg>");
function Vs(e, t) {
	y(t, !0);
	let r = p(() => t.groups.map((e) => Po(e, e.r * .87)));
	var a = Bs(), o = S(a), s = (e) => {
		var a = Fs(), o = S(a);
		W(o, 17, () => t.lines, ({ from: e, to: t, width: n }) => `${e.index} ${t.index}`, (e, t) => {
			let r = () => n(t).from, i = () => n(t).to, a = () => n(t).width;
			var o = js();
			w(() => {
				ye(o, 0, `e e--w${a() ?? ""}`), B(o, "d", `M${r().x ?? ""} ${r().y ?? ""}L${i().x ?? ""} ${i().y ?? ""}`);
			}), q(e, o);
		});
		var s = i(o);
		W(s, 19, () => t.groups, (e) => e.index, (e, a, o) => {
			var s = Ps(), c = S(s), l = i(c);
			W(l, 17, () => n(r)[n(o)], ({ sort: e, d: t, mark: n }) => e, (e, r) => {
				let o = () => n(r).sort, s = () => n(r).d, c = () => n(r).mark;
				var l = Ns(), u = j(l), d = i(u), f = (e) => {
					var t = Ms();
					w(() => B(t, "d", c())), q(e, t);
				};
				R(d, (e) => {
					c() && n(a).r * t.camera.scale >= 36 && e(f);
				}), w(() => {
					ye(u, 0, `arc k--${o() ?? ""}`), B(u, "stroke-width", n(a).r * .2), B(u, "d", s());
				}), q(e, l);
			}), F(s), w(() => {
				B(s, "data-group", n(a).index), B(c, "cx", n(a).x), B(c, "cy", n(a).y), B(c, "r", n(a).r);
			}), q(e, s);
		}), F(a), w(() => B(a, "transform", `translate(${t.camera.x ?? ""} ${t.camera.y ?? ""}) scale(${t.camera.scale ?? ""})`)), q(e, a);
	};
	R(o, (e) => {
		t.discs && e(s);
	});
	var c = i(o), l = S(c), u = (e) => {
		var r = M(), i = j(r);
		W(i, 17, () => t.groups, (e) => e.index, (e, r) => {
			var i = M(), a = j(i), o = (e) => {
				var i = Is(), a = J(i, !0);
				w((e) => {
					B(i, "x", n(r).x * t.camera.scale), B(i, "y", n(r).y * t.camera.scale), z(a, e);
				}, [() => t.number(n(r).size)]), q(e, i);
			};
			R(a, (e) => {
				n(r).r * t.camera.scale >= 17 && e(o);
			}), q(e, i);
		}), q(e, r);
	};
	R(l, (e) => {
		t.discs && e(u);
	});
	var d = i(l);
	W(d, 17, () => t.plates, (e) => e.group.index, (e, r) => {
		var a = M(), o = j(a), s = (e) => {
			let t = p(() => n(r).sorts.length > 0 ? n(r).height / 2 : n(r).height);
			var a = zs(), o = S(a), s = i(o), c = J(s, !0), l = i(s), u = (e) => {
				var i = Ls(), a = J(i, !0);
				w(() => {
					B(i, "x", n(r).size.x), B(i, "y", n(t) / 2 + 1), B(i, "font-size", `${13 / 16}rem`), z(a, n(r).size.text);
				}), q(e, i);
			};
			R(l, (e) => {
				n(r).size && e(u);
			});
			var d = i(l);
			W(d, 17, () => n(r).sorts, ({ sort: e, mark: t, x: n, text: r }) => e, (e, r) => {
				let a = () => n(r).sort, o = () => n(r).mark, s = () => n(r).x, c = () => n(r).text;
				var l = Rs(), u = j(l), d = i(u), f = J(d, !0);
				w((e) => {
					ye(u, 0, `k k--${a() ?? ""}`), B(u, "d", e), B(d, "x", s()), B(d, "y", n(t) * 1.5 - 2), B(d, "font-size", `${12 / 16}rem`), z(f, c());
				}, [() => fe(a(), o(), n(t) * 1.5 - 2, n(t) * .22)]), q(e, l);
			}), F(a), w(() => {
				B(a, "transform", `translate(${n(r).x ?? ""} ${n(r).y ?? ""})`), B(o, "width", n(r).width), B(o, "height", n(r).height), B(s, "y", n(t) / 2 + 1), B(s, "font-size", `${13 / 16}rem`), z(c, n(r).name);
			}), q(e, a);
		};
		R(o, (e) => {
			n(r).group.index !== t.without && e(s);
		}), q(e, a);
	}), F(c), F(a), w(() => {
		B(a, "viewBox", `0 0 ${t.size.width ?? ""} ${t.size.height ?? ""}`), B(c, "transform", `translate(${t.camera.x ?? ""} ${t.camera.y ?? ""})`);
	}), q(e, a), G();
}
// src/map/overview/inks.ts
function Hs(e) {
	let t = Array.from(e.children, (e) => getComputedStyle(e).color);
	return {
		sorts: t.slice(0, -1),
		line: t.at(-1) ?? ""
	};
}
// src/map/overview/OverviewLegend.svelte
var Us = a("<li><!> </li>"), Ws = a("<li><svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><circle class=\"k-size\" cx=\"10\" cy=\"10\" r=\"8.500\"></circle><circle class=\"k-size\" cx=\"10\" cy=\"10\" r=\"4\"></circle></svg> </li> <li><svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path class=\"k-line\" d=\"M1 6h18\"></path><path class=\"k-line k-line--wide\" d=\"M1 14h18\"></path></svg> </li>", 1), Gs = a("<div class=\"overview-legend\"><ul class=\"legend\"><!> <!></ul> <p class=\"small muted\"> <!><!></p></div>");
function Ks(e, t) {
	y(t, !0);
	var n = Gs(), r = S(n), a = S(r);
	W(a, 16, () => t.sorts, (e) => e, (e, t) => {
		var n = Us(), r = S(n);
		Ts(r, { get sort() {
			return t;
		} });
		var a = i(r, 1, !0);
		F(n), w((e) => z(a, e), [() => $(`sort.${t}`)]), q(e, n);
	});
	var o = i(a, 2), s = (e) => {
		var t = Ws(), n = j(t), r = i(S(n), 1, !0);
		F(n);
		var a = i(n, 2), o = i(S(a), 1, !0);
		F(a), w((e, t) => {
			z(r, e), z(o, t);
		}, [() => $("groups.size"), () => $("groups.line")]), q(e, t);
	};
	R(o, (e) => {
		t.discs && e(s);
	}), F(r);
	var c = i(r, 2), u = S(c, !0), d = i(u), f = (e) => {
		var t = l();
		w((e) => z(t, ` ${e ?? ""}`), [() => $("groups.nearer")]), q(e, t);
	};
	R(d, (e) => {
		t.discs && e(f);
	});
	var p = i(d), m = (e) => {
		var n = l();
		w((e) => z(n, ` ${e ?? ""}`), [() => $("twin.alone", { n: t.alone })]), q(e, n);
	};
	R(p, (e) => {
		t.alone > 0 && e(m);
	}), F(c), F(n), w((e, t) => {
		B(r, "aria-label", e), z(u, t);
	}, [() => $("groups.legend"), () => $("groups.hint")]), q(e, n), G();
}
// src/map/OverviewMap.svelte
var qs = a("<i></i>"), Js = a("<!> <!> <!>", 1), Ys = a("<div class=\"stage overview\"><span hidden=\"\"><!><i class=\"ink ink--line\"></i></span> <div><!></div> <div class=\"map-tools no-print\" role=\"group\"><div><button class=\"button\" type=\"button\"><!><span class=\"map-tools__word\"> </span></button></div> <div><button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div></div></div> <!>", 1);
function Xs(e, t) {
	y(t, !0);
	let r = Math.max(1, parseFloat(getComputedStyle(document.documentElement).fontSize) / 16), a = tt(), o = new Li(), s = N(void 0), c = N(void 0), l = N(void 0), u = N({
		x: 0,
		y: 0,
		scale: 1
	}), d = N({
		width: 0,
		height: 0
	}), f = se({
		width: 0,
		height: 0
	}), h = N(void 0), _ = N(!1), b = N(!1), x = N(!1), te = N(se(xs())), T = N(void 0), ne = 0, O = {
		top: 40,
		get left() {
			return n(d).width < 500 ? 24 : 64;
		},
		get right() {
			return n(d).width < 500 ? 24 : 64;
		},
		get bottom() {
			return f.height + 40;
		}
	}, k = p(() => {
		let e = new Intl.NumberFormat(g());
		return (t) => e.format(t);
	}), A = p(() => wo(t.overview.clusters, (e) => $("groups.numbered", { n: e }))), M = p(() => ko(n(A))), re = p(() => Do(t.overview)), ie = p(() => Mo(n(A))), ae = p(() => ss(t.overview.dots)), ce = p(() => Vn(n(ae).x.length > 0 ? Array.from(n(ae).x, (e, t) => ({
		x: e,
		y: n(ae).y[t]
	})) : n(A))), P = new Xn(ge, () => n(ce), O, .004);
	oe(() => {
		P.stop(), clearTimeout(ne);
	});
	let I = p(() => n(te) && n(ae).x.length > 2e3), L = p(() => ({
		left: -n(u).x / n(u).scale,
		top: -n(u).y / n(u).scale,
		right: (n(d).width - n(u).x) / n(u).scale,
		bottom: (n(d).height - n(u).y) / n(u).scale
	})), de = p(() => n(I) ? fs : ds), fe = p(() => n(d).width > 0 && n(u).scale >= .06 && cs(n(ae), n(L)) <= n(de)), pe = p(() => ({
		left: P.sight.right - f.width - 20,
		top: P.sight.bottom - f.height - 20,
		right: P.sight.right,
		bottom: P.sight.bottom
	})), me = p(() => Wo(n(A), P.scale, P.sight, !n(fe), [n(pe)], {
		widthOf: a,
		number: n(k),
		enlarged: r
	})), he = p(() => n(A)[n(T) ?? n(M)[0] ?? -1] ?? n(A)[0]);
	function ge(e) {
		m(u, e), m(_, !0), clearTimeout(ne), ne = window.setTimeout(() => m(_, !1), 160);
	}
	let _e;
	D(() => {
		let e = `${t.overview.area} ${t.overview.net}`;
		e !== _e && (_e = e, ee(() => {
			m(T, void 0), P.fit();
		}));
	}), D(() => {
		let e = n(s), t = new ResizeObserver(() => m(d, {
			width: e.clientWidth,
			height: e.clientHeight
		}));
		return t.observe(e), () => t.disconnect();
	}), D(() => {
		let e = n(d);
		f.height, ee(() => P.resized(e));
	}), D(() => {
		C();
		let e = () => n(c) && m(h, Hs(n(c)));
		Ee().then(e);
		let t = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((e) => matchMedia(e));
		for (let n of t) n.addEventListener("change", e);
		return () => t.forEach((t) => t.removeEventListener("change", e));
	});
	function ve() {
		P.fit();
	}
	function be() {
		P.zoom(Ln);
	}
	function xe() {
		P.zoom(1 / Ln);
	}
	let Se = (e) => Zo({
		x: e.x - n(u).x,
		y: e.y - n(u).y
	}, n(me), n(A), n(u).scale);
	D(() => tr(n(s), {
		takes: () => !1,
		drag: () => {},
		drop: () => {},
		pan: (e, t) => P.pan(e, t),
		zoom: (e, t) => P.zoom(e, t),
		tap: (e) => {
			let n = Se(e);
			n && t.onCluster(n.cluster);
		},
		hover: (e) => m(x, Se(e) !== null),
		wheels: () => n(b) || document.documentElement.scrollHeight <= document.documentElement.clientHeight + 1
	}));
	async function Ce(e) {
		let t = e === void 0 ? void 0 : n(A)[e];
		t && (m(T, t.index, !0), P.reveal(t), await Ee(), n(l)?.focus());
	}
	let we = (e) => n(M)[(n(M).indexOf(n(he).index) + e + n(M).length) % n(M).length], V = {
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
	function U(e, t) {
		let [r, i, a] = V[e];
		if (t) P.pan(-i * 80, -a * 80);
		else {
			let e = new Map(n(A).map((e) => [String(e.index), e])), t = o.step({
				at: e,
				contacts: new Map()
			}, String(n(he).index), r);
			Ce(t === null ? void 0 : Number(t));
		}
	}
	let Te = {
		Home: () => void Ce(n(M)[0]),
		End: () => void Ce(n(M).at(-1)),
		PageDown: () => void Ce(we(1)),
		PageUp: () => void Ce(we(-1)),
		"+": be,
		"=": be,
		"-": xe
	};
	function De(e) {
		if (!(e.ctrlKey || e.metaKey || e.altKey)) {
			if (e.key in V) U(e.key, e.shiftKey);
			else if (e.key in Te) Te[e.key]();
			else return;
			e.preventDefault();
		}
	}
	function ke() {
		t.onBox([
			Math.floor(n(L).left),
			Math.floor(n(L).top),
			Math.ceil(n(L).right),
			Math.ceil(n(L).bottom)
		]);
	}
	var Ae = {
		fit: ve,
		zoomIn: be,
		zoomOut: xe
	}, je = Ys(), Me = j(je), Ne = S(Me), Pe = S(Ne);
	W(Pe, 16, () => xo, (e) => e, (e, t) => {
		var n = qs();
		w(() => ye(n, 1, `ink k--${t ?? ""}`)), q(e, n);
	}), ue(), F(Ne), v(Ne, (e) => m(c, e), () => n(c));
	var Fe = i(Ne, 2), Ie = S(Fe), Le = (e) => {
		var r = Js(), a = j(r), o = (e) => {
			vs(e, {
				get dots() {
					return n(ae);
				},
				get inks() {
					return n(h);
				},
				get camera() {
					return n(u);
				},
				get size() {
					return n(d);
				},
				get moving() {
					return n(_);
				},
				get shown() {
					return n(fe);
				},
				onLost: () => {
					Ss(), m(te, !1);
				}
			});
		}, s = (e) => {
			gs(e, {
				get dots() {
					return n(ae);
				},
				get inks() {
					return n(h);
				},
				get camera() {
					return n(u);
				},
				get size() {
					return n(d);
				},
				get moving() {
					return n(_);
				}
			});
		};
		R(a, (e) => {
			n(I) ? e(o) : n(fe) && e(s, 1);
		});
		var c = i(a, 2);
		{
			let e = p(() => !n(fe)), t = p(() => n(b) && n(he) ? n(he).index : null);
			Vs(c, {
				get groups() {
					return n(A);
				},
				get lines() {
					return n(ie);
				},
				get plates() {
					return n(me);
				},
				get camera() {
					return n(u);
				},
				get size() {
					return n(d);
				},
				get number() {
					return n(k);
				},
				get discs() {
					return n(e);
				},
				get without() {
					return n(t);
				}
			});
		}
		var f = i(c, 2), g = (e) => {
			{
				let r = p(() => !n(fe));
				v(As(e, {
					get group() {
						return n(he);
					},
					get camera() {
						return n(u);
					},
					get size() {
						return n(d);
					},
					get disc() {
						return n(r);
					},
					get number() {
						return n(k);
					},
					onOpen: () => t.onCluster(n(he).cluster),
					onKey: De,
					onFocus: (e) => m(b, e, !0)
				}), (e) => m(l, e, !0), () => n(l));
			}
		};
		R(f, (e) => {
			n(he) && e(g);
		}), q(e, r);
	};
	R(Ie, (e) => {
		n(d).width > 0 && n(h) && e(Le);
	}), F(Fe), v(Fe, (e) => m(s, e), () => n(s));
	var Re = i(Fe, 2), ze = S(Re), Be = S(ze), Ve = S(Be);
	H(Ve, { name: "eye" });
	var He = i(Ve), Ue = J(He, !0);
	F(Be), F(ze);
	var We = i(ze, 2), Ge = S(We), Ke = S(Ge);
	ft(Ke, { name: "fit" });
	var K = i(Ke), qe = J(K, !0);
	F(Ge);
	var Je = i(Ge, 2), Ye = S(Je);
	H(Ye, { name: "plus" });
	var Xe = i(Ye), Ze = J(Xe, !0);
	F(Je);
	var Qe = i(Je, 2), $e = S(Qe);
	ft($e, { name: "minus" });
	var et = i($e), nt = J(et, !0);
	F(Qe), F(We), F(Re), F(Me);
	var rt = i(Me, 2);
	{
		let e = p(() => n(ae).x.length > ds), r = p(() => Oo(t.overview.total, n(A)));
		Ks(rt, {
			get sorts() {
				return n(re);
			},
			get discs() {
				return n(e);
			},
			get alone() {
				return n(r);
			}
		});
	}
	return w((e, t, r, i, a, o, s, c) => {
		ye(Fe, 1, Oe(["overview__plane", n(x) && "overview__plane--hot"])), B(Re, "aria-label", e), z(Ue, t), B(Ge, "title", r), z(qe, i), B(Je, "title", a), z(Ze, o), B(Qe, "title", s), z(nt, c);
	}, [
		() => $("groups.tools"),
		() => $("groups.box"),
		() => $("groups.fit"),
		() => $("groups.fit"),
		() => $("groups.in"),
		() => $("groups.in"),
		() => $("groups.out"),
		() => $("groups.out")
	]), E("click", Be, ke), E("click", Ge, ve), E("click", Je, be), E("click", Qe, xe), le(Re, "clientWidth", (e) => f.width = e), le(Re, "clientHeight", (e) => f.height = e), q(e, je), G(Ae);
}
c(["click"]);
// src/map/OverviewTable.svelte
var Zs = a("<li><!> <span class=\"sr\"> </span></li>"), Qs = a("<tr><th scope=\"row\"><button class=\"link-button\" type=\"button\"> </button></th><td class=\"is-num\"> </td><td><ul class=\"kind-counts\"></ul></td><td class=\"is-num\"> </td><td> </td></tr>"), $s = a("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\" class=\"is-num\"> </th><th scope=\"col\"> </th><th scope=\"col\" class=\"is-num\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>"), ec = a("<p class=\"muted\"> </p>"), tc = a("<section class=\"groups-list\" aria-labelledby=\"groepen\"><h2 id=\"groepen\"> </h2> <!> <!></section>");
function nc(e, t) {
	y(t, !0);
	let r = p(() => wo(t.overview.clusters, (e) => $("groups.numbered", { n: e }))), a = p(() => Oo(t.overview.total, n(r))), o = p(() => new Intl.NumberFormat(g())), s = p(() => new Intl.ListFormat(g()));
	var c = tc(), l = S(c), u = J(l, !0), d = i(l, 2), f = (e) => {
		var a = $s(), c = S(a), l = J(c, !0), u = i(c), d = S(u), f = S(d), p = J(f, !0), m = i(f), h = J(m, !0), g = i(m), _ = J(g, !0), v = i(g), y = J(v, !0), b = i(v), x = J(b, !0);
		F(d), F(u);
		var ee = i(u);
		W(ee, 21, () => n(r), (e) => e.index, (e, a) => {
			var c = Qs(), l = S(c), u = S(l), d = J(u, !0);
			F(l);
			var f = i(l), p = J(f, !0), m = i(f), h = S(m);
			W(h, 21, () => n(a).sorts, ({ sort: e, n: t }) => e, (e, t) => {
				let r = () => n(t).sort, a = () => n(t).n;
				var s = Zs(), c = S(s);
				Ts(c, { get sort() {
					return r();
				} });
				var l = i(c, 1, !0), u = i(l), d = J(u, !0);
				F(s), w((e, t) => {
					z(l, e), z(d, t);
				}, [() => n(o).format(a()), () => $(`sort.${r()}`)]), q(e, s);
			}), F(h), F(m);
			var g = i(m), _ = J(g, !0), v = i(g), y = J(v, !0);
			F(c), w((e, t, r, i, o, s, l) => {
				B(c, "data-group", n(a).index), z(d, n(a).name), B(f, "data-label", e), z(p, t), B(m, "data-label", r), B(g, "data-label", i), z(_, o), B(v, "data-label", s), z(y, l);
			}, [
				() => $("twin.size"),
				() => n(o).format(n(a).size),
				() => $("twin.sorts"),
				() => $("twin.outside"),
				() => n(o).format(n(a).outside),
				() => $("twin.leads"),
				() => n(s).format(n(a).leads.slice(0, 2).flatMap(({ index: e }) => n(r)[e]?.name ?? []))
			]), E("click", u, () => t.onCluster(n(a).cluster)), q(e, c);
		}), F(ee), F(a), w((e, t, n, r, i, a) => {
			z(l, e), z(p, t), z(h, n), z(_, r), z(y, i), z(x, a);
		}, [
			() => $("twin.caption"),
			() => $("twin.group"),
			() => $("twin.size"),
			() => $("twin.sorts"),
			() => $("twin.outside"),
			() => $("twin.leads")
		]), q(e, a);
	}, m = (e) => {
		var t = ec(), n = J(t, !0);
		w((e) => z(n, e), [() => $("twin.none")]), q(e, t);
	};
	R(d, (e) => {
		n(r).length > 0 ? e(f) : e(m, -1);
	});
	var h = i(d, 2), _ = (e) => {
		var t = ec(), r = J(t, !0);
		w((e) => z(r, e), [() => $("twin.alone", { n: n(a) })]), q(e, t);
	};
	R(h, (e) => {
		n(a) > 0 && e(_);
	}), F(c), w((e) => z(u, e), [() => $("twin.title", { area: t.areaName })]), q(e, c), G();
}
c(["click"]);
// src/map/PathDialog.svelte
var rc = a("<form class=\"stack stack--form\" novalidate=\"\"><p class=\"muted\"> </p> <!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--quiet\" type=\"button\"> </button></div></form>");
function ic(e, t) {
	y(t, !0);
	let r = N(t.from), a = N(void 0), o = N(!1), s = p(() => n(o) && !n(r) ? Y("path.needFrom") : void 0), c = p(() => n(o) ? n(a) ? n(a).id === n(r)?.id ? Y("path.same") : void 0 : Y("path.needTo") : void 0);
	function l(e) {
		e.preventDefault(), m(o, !0), n(r) && n(a) && n(r).id !== n(a).id ? t.onPath(n(r), n(a)) : requestAnimationFrame(() => document.getElementById(n(r) ? "weg-naar" : "weg-van")?.focus());
	}
	{
		let o = p(() => Y("path.title"));
		nt(e, {
			id: "weg",
			get title() {
				return n(o);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, o) => {
				var u = rc(), d = S(u), f = J(d, !0), h = i(d, 2);
				{
					let e = p(() => Y("path.from"));
					et(h, {
						id: "weg-van",
						get label() {
							return n(e);
						},
						get kinds() {
							return Mt;
						},
						get chosen() {
							return n(r);
						},
						get error() {
							return n(s);
						},
						get find() {
							return t.find;
						},
						onChoose: (e) => m(r, e)
					});
				}
				var g = i(h, 2);
				{
					let e = p(() => Y("path.to"));
					et(g, {
						id: "weg-naar",
						get label() {
							return n(e);
						},
						get kinds() {
							return Mt;
						},
						get chosen() {
							return n(a);
						},
						get error() {
							return n(c);
						},
						get find() {
							return t.find;
						},
						onChoose: (e) => m(a, e)
					});
				}
				var _ = i(g, 2), v = S(_), y = J(v, !0), b = i(v, 2), x = J(b, !0);
				F(_), F(u), w((e, t, n) => {
					z(f, e), z(y, t), z(x, n);
				}, [
					() => Y("path.text"),
					() => Y("path.find"),
					() => Y("form.cancel")
				]), De("submit", u, l), E("click", b, function(...e) {
					t.onClose?.apply(this, e);
				}), q(e, u);
			},
			$$slots: { default: !0 }
		});
	}
	G();
}
c(["click"]);
// src/map/waywords.ts
var ac = ({ kind: e }) => e === "Resident" || e === "Professional", oc = (e) => e.steps.slice(0, -1).map((e) => e.to);
function sc(e) {
	let [t, n] = [e.steps[0], e.steps.at(-1)];
	return !t || !n ? "" : e.steps.length === 1 ? Y("path.direct", {
		from: t.from.label,
		to: t.to.label
	}) : [ac(t.to) ? Y("path.ask", { who: t.to.label }) : Y("path.askAt", { who: t.to.label }), ...e.steps.slice(1).map(({ from: e, to: t }) => ac(e) ? Y("path.knows", {
		who: e.label,
		next: t.label
	}) : Y("path.knowsAt", { next: t.label }))].join(" ");
}
var cc = (e) => [...e.steps.slice(0, 1).map((e) => e.from.id), ...e.steps.map((e) => e.to.id)], lc = a("<li><!><button class=\"ties__who\" type=\"button\"> </button></li>"), uc = a("<!> <li><!><span><small> </small><button class=\"ties__who\" type=\"button\"> </button></span></li>", 1), dc = a("<label class=\"check\"><input type=\"radio\" name=\"weg\"/> </label>"), fc = a("<fieldset class=\"path-others\"><legend> </legend> <!></fieldset>"), pc = a("<p class=\"path__words\"> </p> <div><h3> </h3> <ol class=\"path\"></ol></div> <!> <p class=\"basis\"> </p>", 1), mc = a("<p> </p><p class=\"small\"> </p>", 1), hc = a("<!> <div class=\"panel-actions\"><button class=\"button button--secondary\" type=\"button\"><!> </button> <button class=\"button button--secondary\" type=\"button\"><!> </button></div>", 1);
function gc(t, r) {
	y(r, !0);
	let a = p(() => r.paths.paths[r.chosen]), o = p(() => Y("map.someone")), s = p(() => Y("path.heading", {
		from: r.from?.label ?? n(o),
		to: r.to?.label ?? n(o)
	})), c = (e) => {
		let t = oc(r.paths.paths[e]).map((e) => e.label);
		return t.length ? Y("path.via", { who: new Intl.ListFormat(g()).format(t) }) : sc(r.paths.paths[e]);
	};
	{
		let o = p(() => Y("panel.gripPath"));
		gt(t, {
			get heading() {
				return n(s);
			},
			get grip() {
				return n(o);
			},
			get onClose() {
				return r.onClose;
			},
			children: (t, o) => {
				var s = hc(), l = j(s), u = (t) => {
					var o = pc(), s = j(o), l = J(s, !0), u = i(s, 2), d = S(u), f = J(d, !0), p = i(d, 2);
					W(p, 21, () => n(a).steps, V, (e, t, a) => {
						var o = uc(), s = j(o), c = (e) => {
							var a = lc(), o = S(a);
							I(o, { get kind() {
								return n(t).from.kind;
							} });
							var s = i(o), c = J(s, !0);
							F(a), w(() => z(c, n(t).from.label)), E("click", s, () => r.onSelect(n(t).from.id)), q(e, a);
						};
						R(s, (e) => {
							a === 0 && e(c);
						});
						var l = i(s, 2), u = S(l);
						I(u, { get kind() {
							return n(t).to.kind;
						} });
						var d = i(u), f = S(d), p = J(f, !0), m = i(f), h = J(m, !0);
						F(d), F(l), w(() => {
							z(p, n(t).reason), z(h, n(t).to.label);
						}), E("click", m, () => r.onSelect(n(t).to.id)), q(e, o);
					}), F(p), F(u);
					var m = i(u, 2), h = (t) => {
						var n = fc(), a = S(n), o = J(a, !0), s = i(a, 2);
						W(s, 17, () => r.paths.paths, V, (t, n, a) => {
							var o = dc(), s = S(o);
							e(s);
							var l = i(s, 1, !0);
							F(o), w((e) => {
								Ue(s, a === r.chosen), z(l, e);
							}, [() => c(a)]), E("change", s, () => r.onChoose(a)), q(t, o);
						}), F(n), w((e) => z(o, e), [() => Y("path.others")]), q(t, n);
					};
					R(m, (e) => {
						r.paths.paths.length > 1 && e(h);
					});
					var g = i(m, 2), _ = J(g, !0);
					w((e, t, n) => {
						z(l, e), z(f, t), z(_, n);
					}, [
						() => sc(n(a)),
						() => Y("path.steps"),
						() => Y("path.scope")
					]), q(t, o);
				}, d = (e) => {
					xe(e, {
						icon: "idea",
						children: (e, t) => {
							var n = mc(), r = j(n), a = J(r, !0), o = i(r), s = J(o, !0);
							w((e, t) => {
								z(a, e), z(s, t);
							}, [() => Y("path.none"), () => Y("path.scope")]), q(e, n);
						},
						$$slots: { default: !0 }
					});
				};
				R(l, (e) => {
					n(a) ? e(u) : e(d, -1);
				});
				var f = i(l, 2), p = S(f), m = S(p);
				ft(m, { name: "path" });
				var h = i(m, 1, !0);
				F(p);
				var g = i(p, 2), _ = S(g);
				H(_, { name: "close" });
				var v = i(_, 1, !0);
				F(g), F(f), w((e, t) => {
					z(h, e), z(v, t);
				}, [() => Y("path.other"), () => Y("path.stop")]), E("click", p, function(...e) {
					r.onOther?.apply(this, e);
				}), E("click", g, function(...e) {
					r.onClose?.apply(this, e);
				}), q(t, s);
			},
			$$slots: { default: !0 }
		});
	}
	G();
}
c(["click", "change"]);
// src/map/picture.ts
function _c(e, t, n, r = so) {
	let { area: i, kindWord: a } = t, o = _o(Dc(pa(e, t, a)), n, r), { drawn: s, outlined: c } = vc(e, t, n, o), l = e.nodes.filter(({ inArea: e }) => e).length, u = e.nodes.length - l;
	return yo({
		title: X("picture.title", { area: i }),
		about: [X("picture.day", { date: b(e.day) }), [X("picture.shown", {
			shown: l,
			total: e.total
		}), ...u ? [X("picture.outside", { n: u })] : []].join(" ")],
		signs: Dc(pa(e, {
			...t,
			groups: c
		}, a)),
		source: X("picture.source"),
		drawn: s,
		stage: o
	}, n, r);
}
function vc(e, t, n, r) {
	let i = new Map(e.nodes.map(({ id: e, x: t, y: n }) => [e, {
		x: t,
		y: n
	}])), a = Hn(Vn(i.values()) ?? {
		left: 0,
		top: 0,
		right: 1,
		bottom: 1
	}, r, {
		left: 80,
		top: 40,
		right: 80,
		bottom: 40
	}), { scale: o } = a, s = Fr(e.nodes, i, o), c = new Set(t.focus === void 0 ? [] : [t.focus]), l = Rr(e.ties, s, c), u = Br(l) ? bc : yc, d = t.proposals ? Vr(e.proposals, s) : [], f = t.groups ? yr(e.groups, s, o) : [], p = {
		left: -a.x,
		top: -a.y,
		right: r.width - a.x,
		bottom: r.height - a.y
	}, m = s.get(t.focus ?? ""), h = m && Ji(m, Cc(m), n, 1, p), g = yi({
		spots: s,
		lines: l,
		curves: d,
		groups: f,
		scale: o
	}, na(e.day, n, 1), {
		first: new Set([...c, ...t.trail ?? []]),
		next: new Set(l.filter(({ strong: e }) => e).flatMap(({ tie: e }) => [e.from, e.to])),
		without: m?.node.id ?? null
	}, p, m && h ? [h, qi(m)] : []), _ = [
		...f.map(({ outline: e }) => e ? Q("path", {
			d: br(e, o),
			fill: Z.paper,
			stroke: Z.edge,
			"stroke-width": 1.25,
			"stroke-dasharray": "5 4"
		}) : ""),
		Q("path", {
			d: Gr(e.others, o),
			fill: "none",
			stroke: Z.contextLine,
			"stroke-width": 1.25
		}),
		...Wr(e.others, o).map(({ d: e }) => Q("path", {
			d: e,
			fill: Z.context
		})),
		Q("path", {
			d: Ur(t.trail ?? [], s),
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
				"stroke-opacity": u === bc && !n ? .55 : void 0,
				"stroke-width": t.old ? Math.min(1, u[0]) : (n ? yc : u)[t.width - 1],
				"stroke-dasharray": t.formal ? "7 5" : void 0
			});
			return t.directed ? o + Tc(r, i, a) : o;
		}),
		...d.map(({ d: e }) => Q("path", {
			d: e,
			...Sc
		})),
		...[...s.values()].flatMap(({ x: e, y: t, r: n, ring: r, sort: i }) => [r ? Q("circle", {
			cx: e.toFixed(1),
			cy: t.toFixed(1),
			r: r.toFixed(1),
			fill: Z.paper,
			stroke: Z[i],
			"stroke-width": 2.5
		}) : "", Q("path", {
			d: fe(i, e, t, n),
			fill: Z[i]
		})]),
		...g.map(({ text: e, sort: t, x: n, y: r, inGroup: i }) => ho(e, n, r, Qi[t].size, {
			dy: ".35em",
			fill: xc[t],
			"font-weight": Qi[t].weight,
			"text-anchor": "middle",
			"paint-order": "stroke",
			stroke: i ? Z.paper : Z.canvas,
			"stroke-width": 5,
			"stroke-linejoin": "round"
		})),
		m && h ? wc(m, h) : ""
	];
	return {
		drawn: Q("g", { transform: `translate(${a.x.toFixed(1)} ${a.y.toFixed(1)})` }, _.join("\n")),
		outlined: f.some(({ outline: e }) => e !== null)
	};
}
var yc = [
	1.5,
	2.5,
	4
], bc = [
	.75,
	1.25,
	2
], xc = {
	name: Z.text,
	outside: Z.text,
	proposal: Z.proposal,
	group: Z.muted,
	age: Z.muted
}, Sc = {
	fill: "none",
	stroke: Z.proposal,
	"stroke-width": 3.5,
	"stroke-dasharray": "0 7.5",
	"stroke-linecap": "round"
}, Cc = ({ node: e }) => e.schakel ? X("drawing.schakel") : null;
function wc(e, { left: t, right: n, top: r, bottom: i }) {
	let [a, o, s] = [
		Cc(e),
		(t + n) / 2,
		i - r
	], c = (e, t, n, i) => ho(e, o, r + s * t, n, {
		dy: ".35em",
		"text-anchor": "middle",
		...i
	});
	return [
		Q("circle", {
			cx: e.x.toFixed(1),
			cy: e.y.toFixed(1),
			r: Ki(e).toFixed(1),
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
function Tc(e, t, n) {
	let r = Math.atan2(t.y - e.y, t.x - e.x) * 180 / Math.PI;
	return Q("path", {
		d: "M-10 -4.4L1 0L-10 4.4Z",
		fill: n,
		transform: `translate(${t.x.toFixed(1)} ${t.y.toFixed(1)}) rotate(${r.toFixed(1)})`
	});
}
var Ec = [
	"contact",
	"formal",
	"referral",
	"proposal",
	"old",
	"trail",
	"group"
], Dc = (e) => e.map((e) => ({
	width: e.mark === "size" ? 52 : Ec.includes(e.mark) ? 42 : 26,
	draw: (t, n) => Oc(e, t, n),
	text: e.text
}));
function Oc({ mark: e }, t, n) {
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
			d: fe("bewoner", t + 9, n, 5.2),
			fill: Z.bewoner
		});
		case "dots": return Q("circle", {
			cx: t + 9,
			cy: n,
			r: 4.5,
			fill: Z.context
		});
		case "size": return fa.map((e, r) => Q("circle", {
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
		case "proposal": return r(Sc);
		case "referral": return Q("path", {
			d: `M${t + 1} ${n}H${t + 26}`,
			stroke: Z.edgeStrong,
			"stroke-width": 2
		}) + Tc({
			x: t,
			y: n
		}, {
			x: t + 33,
			y: n
		}, Z.edgeStrong);
		default: return Q("path", {
			d: fe(e, t + 9, n, 7),
			fill: Z[e]
		});
	}
}
// src/map/PrintSheet.svelte
var kc = a("<div class=\"print-sheet\"><div class=\"print-sheet__picture\" aria-hidden=\"true\"></div> <div class=\"map-list\"><!></div> <footer class=\"print-foot\"><p> <!></p></footer></div>");
function Ac(e, t) {
	y(t, !0);
	var n = kc(), r = S(n);
	Ne(r, () => t.picture, !0), F(r);
	var a = i(r, 2), o = S(a);
	Se(o, () => t.children), F(a);
	var s = i(a, 2), c = S(s), u = S(c, !0), d = i(u), f = (e) => {
		var t = l();
		w((e) => z(t, ` ${e ?? ""}`), [() => Y("print.noNames")]), q(e, t);
	};
	R(d, (e) => {
		t.named && e(f);
	}), F(c), F(s), F(n), w((e) => z(u, e), [() => Y("print.source", {
		date: b(t.day),
		made: b(O())
	})]), q(e, n), G();
}
// src/map/reasons.ts
function jc(e, t) {
	return Wt(e).map((n) => ({
		name: n,
		text: Mc(n, e, t)
	}));
}
function Mc(e, t, { focus: n, themes: r, kindWord: i }) {
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
		case "day": return Y("map.reason.day", { date: b(t.day) });
		case "path": return Y("map.reason.path");
		case "box": return Y("map.reason.box");
		case "all": return Y("map.reason.all");
	}
}
// src/map/SaveMenu.svelte
var Nc = a("<button type=\"button\"><!> </button>"), Pc = a("<button class=\"button button--secondary no-print\" type=\"button\" popovertarget=\"bewaren\"><!> </button> <button class=\"button button--secondary button--icon no-print\" type=\"button\"><!><span class=\"sr\"> </span></button> <div class=\"menu menu--export no-print\" id=\"bewaren\" popover=\"\" role=\"dialog\"><p class=\"small muted\"> </p> <!></div>", 1);
function Fc(e, t) {
	y(t, !0);
	let r = N(void 0), a = N(void 0);
	function o(e) {
		if (e.newState !== "open" || !n(r) || !n(a)) return;
		let { bottom: t, right: i } = n(a).getBoundingClientRect(), o = Math.max(16, Math.min(i, document.documentElement.clientWidth - 16) - n(r).offsetWidth);
		n(r).style.translate = `${o}px ${t + 4}px`;
	}
	function s(e) {
		n(r)?.hidePopover(), t.onSave(e);
	}
	var c = Pc(), l = j(c), u = S(l);
	H(u, { name: "download" });
	var d = i(u, 1, !0);
	F(l), v(l, (e) => m(a, e), () => n(a));
	var f = i(l, 2), p = S(f);
	H(p, { name: "print" });
	var h = i(p), g = J(h, !0);
	F(f);
	var _ = i(f, 2), b = S(_), x = J(b, !0), ee = i(b, 2);
	W(ee, 16, () => ["svg", "png"], (e) => e, (e, t) => {
		var n = Nc(), r = S(n);
		H(r, { name: "download" });
		var a = i(r, 1, !0);
		F(n), w((e) => z(a, e), [() => Y(`save.${t}`)]), E("click", n, () => s(t)), q(e, n);
	}), F(_), v(_, (e) => m(r, e), () => n(r)), w((e, t, n, r, i) => {
		z(d, e), B(f, "title", t), z(g, n), B(_, "aria-label", r), z(x, i);
	}, [
		() => Y("save.title"),
		() => Y("print"),
		() => Y("print"),
		() => Y("save.title"),
		() => Y("save.text")
	]), E("click", f, () => window.print()), De("toggle", _, o), q(e, c), G();
}
c(["click"]);
// src/map/savepicture.ts
async function Ic(e, t, n) {
	zc(`${t}.${e}`, e === "svg" ? new Blob([n], { type: "image/svg+xml" }) : await Rc(n));
}
var Lc = 2.5;
async function Rc(e) {
	let t = new Image();
	t.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(e)}`, await t.decode();
	let n = Object.assign(document.createElement("canvas"), {
		width: Lc * so.width,
		height: Lc * so.height
	});
	return n.getContext("2d").drawImage(t, 0, 0, n.width, n.height), new Promise((e, t) => n.toBlob((n) => n ? e(n) : t(Error("no image")), "image/png"));
}
function zc(e, t) {
	let n = URL.createObjectURL(t);
	Object.assign(document.createElement("a"), {
		href: n,
		download: e
	}).click(), URL.revokeObjectURL(n);
}
// src/map/ShareDialog.svelte
function Bc(e, t) {
	y(t, !0);
	{
		let r = p(() => Y("share.title"));
		nt(e, {
			id: "vastzetten",
			get title() {
				return n(r);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, r) => {
				{
					let r = p(() => Y("bar.share")), i = p(() => [Y("share.text"), Y("share.kept")]);
					it(e, {
						get label() {
							return n(r);
						},
						get sentences() {
							return n(i);
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
	G();
}
// src/map/summary.ts
var Vc = 1, Hc = 3;
function Uc(e, t, n) {
	return [Wc(e, t, n), Gc(e)].filter(Boolean).join(" ");
}
function Wc({ nodes: e }, t, n) {
	let r = e.length, i = e.find((e) => e.id === t.focus);
	return i ? Y(i.ties > Vc ? "summary.knows" : "summary.few", {
		who: i.label,
		n: i.ties
	}) : t.theme && n ? Y("summary.theme", {
		n: r,
		theme: n
	}) : t.all ? Y("summary.all", { n: r }) : Y("summary.shown", { n: r });
}
function Gc({ groups: e }) {
	let t = e.length, n = new Set(e.map(ta).filter(Boolean));
	return t === 0 ? "" : t > Hc || n.size < t ? Y("summary.groups", { n: t }) : Y("summary.groups.named", {
		n: t,
		groups: new Intl.ListFormat(g()).format(n)
	});
}
// src/map/MapPage.svelte
var Kc = a("<div class=\"map-state\"><!></div>"), qc = a("<button class=\"button button--secondary\" type=\"button\"> </button>"), Jc = a("<section class=\"map-canvas\"><div class=\"stage\"><!> <!> <!></div> <!></section>"), Yc = a("<section class=\"map-list\"><!> <!></section>"), Xc = a("<!> <!>", 1), Zc = a("<a class=\"button button--primary\"> </a>"), Qc = a("<section class=\"map-canvas\"><!></section>"), $c = a("<section class=\"map-list\"><!></section>"), el = a("<div><!> <!> <div class=\"map-body\"><!> <!></div> <!></div> <!>", 1);
function tl(e, r) {
	y(r, !0);
	let a = (e) => {
		var r = M(), i = j(r), a = (e) => {
			{
				let r = p(() => Re()?.me.roleLabel);
				t(e, {
					get failure() {
						return oe.failure;
					},
					get roleLabel() {
						return n(r);
					},
					get onRetry() {
						return oe.retry;
					}
				});
			}
		};
		R(i, (e) => {
			oe.failure && e(a);
		}), q(e, r);
	}, c = (e, t = de) => {
		{
			let r = p(() => Ua(Je("o"))), i = p(() => n(Ae) !== void 0), a = p(() => n(ge) || ve.current), o = p(() => n(Me)?.node.id);
			oo(e, {
				get rows() {
					return n(W);
				},
				get sort() {
					return n(r);
				},
				onSort: (e) => _e({ o: e }),
				get day() {
					return t().day;
				},
				get withSteps() {
					return n(i);
				},
				get complete() {
					return n(a);
				},
				get selected() {
					return n(o);
				},
				kindWord: Be,
				hrefOf: (e) => at(it(e)),
				onSelect: (e) => void lt(e)
			});
		}
	}, l = new me("max-width: 37.5rem"), u = new me("max-width: 47.99rem"), d = p(() => JSON.stringify(Ft(we().searchParams))), f = p(() => JSON.parse(n(d))), g = p(() => Je("v") === "kaart" || Je("v") !== "lijst" && !l.current ? "kaart" : "lijst"), b = p(() => Vt(Je("z"))), C = p(() => [!n(b).includes("groups"), !n(b).includes("proposals")]), ne = p(() => k(n(C), 2)), O = p(() => n(ne)[0]), A = p(() => n(ne)[1]), ie = N(void 0), oe = o(() => n(f).net, (e) => (Ge(), m(ie, void 0), an(r.area, n(f), (e) => m(ie, e), e))), se = o(() => "", qe), { move: P, rearrange: I } = sn(oe, () => ({
		area: r.area,
		net: n(f).net
	})), L = N(void 0), le = N(void 0), ue = N(0), fe = N(!1), ge = N(!1), ve = new me("print"), xe = N(void 0), Se = N([]), Ce = N({}), V = p(() => oe.failure && !oe.failure.unreachable ? void 0 : oe.value), H = p(() => n(V)?.view), U = p(() => n(V)?.overview), W = p(() => n(H) ? Wa(n(H)) : []), Ae = p(() => n(H)?.nodes.find((e) => e.id === n(V)?.asked.focus)), Me = p(() => n(W).find(({ node: e }) => e.id === (n(le) ?? n(Ae)?.id))), Ne = p(() => n(V) && JSON.stringify({
		...n(V).asked,
		day: void 0
	})), Fe = p(() => n(V)?.paths?.paths[n(ue)]), Ie = p(() => se.value?.items.map(({ id: e, label: t }) => ({
		code: e,
		label: t
	})) ?? []), Be = (e) => he(je(e)), Ve = p(() => jc(n(f), {
		focus: n(Ce)[n(f).focus ?? ""],
		themes: n(Ie),
		kindWord: Be
	})), Ue = p(() => n(H) ? Uc(n(H), n(V).asked, n(Ie).find((e) => e.code === n(V).asked.theme)?.label) : n(U)?.total ? Y("summary.overview", { n: n(U).total }) : ""), Ke = p(() => {
		if (!n(H)) return n(U)?.total ? {
			shown: 0,
			total: n(U).total,
			outside: 0,
			tooMany: 0,
			named: !1
		} : void 0;
		let e = n(H).nodes.filter((e) => e.inArea).length;
		return {
			shown: e,
			total: n(H).total,
			outside: n(H).nodes.length - e,
			tooMany: n(H).notShown.tooMany,
			named: !0
		};
	}), K = p(() => n(Fe) && cc(n(Fe))), Ze = p(() => ({
		area: r.areaName,
		focus: n(Ae)?.id,
		trail: n(K),
		groups: n(O),
		proposals: n(A),
		kindWord: je
	})), Qe = p(() => n(Me) && n(A) ? n(H).proposals.flatMap(({ from: e, to: t }) => e === n(Me).node.id ? [t] : t === n(Me).node.id ? [e] : []).flatMap((e) => n(H).nodes.find((t) => t.id === e) ?? []) : []), $e = p(() => be(Le.arrangeMap) && n(f).day === void 0), et = p(() => n(U)?.starts ?? n(H)?.nodes.filter((e) => e.schakel).slice(0, 12) ?? []), nt = (e) => n(H)?.nodes.find((t) => t.id === e), rt = (e) => _e(It(e)), it = (e) => ({
		...n(f),
		focus: e,
		path: void 0,
		box: void 0,
		all: void 0
	}), at = (e) => x(we(), It(e)), ot = (e) => rt(it(e)), st = ({ box: e }) => rt({
		...n(f),
		box: e
	}), ct = () => {
		let e = n(Se).at(-2);
		e ? ot(e) : n(f).focus && rt(Gt(n(f), "focus"));
	};
	D(() => {
		let e = n(f).focus;
		n(f).path, ee(() => {
			m(Se, Nn(n(Se), e)), ((e) => {
				var t = k(e, 2);
				m(le, t[0], !0), m(ue, t[1], !0);
			})([void 0, 0]);
		});
	}), D(() => {
		n(Ae) && m(Ce, {
			...ee(() => n(Ce)),
			[n(Ae).id]: n(Ae).label
		});
	});
	async function lt(e) {
		m(le, e, !0), await Ee(), document.getElementById("wie")?.focus({ preventScroll: !0 });
	}
	function ut() {
		n(le) && n(le) !== n(Ae)?.id ? m(le, void 0) : n(f).path ? rt(Gt(n(f), "path")) : ct();
	}
	function dt(e) {
		return n(H) ? _c(n(H), n(Ze), tt(), e) : n(U) ? ts(n(U), r.areaName, tt(), e) : "";
	}
	let ft = (e) => Ic(e, `${Y("save.file")}-${r.area}`, dt()), pt = (e) => ce(() => void m(ge, e, !0));
	var mt = el();
	De("beforeprint", _, () => pt(!0)), De("afterprint", _, () => pt(!1));
	var ht = j(mt), gt = S(ht);
	Oa(gt, {
		get areaName() {
			return r.areaName;
		},
		get look() {
			return n(g);
		},
		hrefOf: (e) => x(we(), { v: e }),
		get counts() {
			return n(Ke);
		},
		get reasons() {
			return n(Ve);
		},
		get summary() {
			return n(Ue);
		},
		onRemove: (e) => rt(Gt(n(f), e)),
		onWipe: () => rt(Pt),
		children: (e, t) => {
			var r = M(), i = j(r), a = (e) => {
				Fc(e, { onSave: (e) => void ft(e) });
			};
			R(i, (e) => {
				(n(H) ? n(H).nodes.length : n(U)?.total) && e(a);
			}), q(e, r);
		},
		$$slots: { default: !0 }
	});
	var _t = i(gt, 2);
	{
		let e = p(() => la(n(V), n(f).kinds).map((e) => ({
			...e,
			word: Be(e.kind)
		}))), t = p(() => We("line")), r = p(() => n(Ce)[n(f).focus ?? ""] ?? ""), i = p(() => n(H)?.proposals.length);
		La(_t, {
			get asked() {
				return n(f);
			},
			get count() {
				return n(Ve).length;
			},
			get kinds() {
				return n(e);
			},
			get themes() {
				return n(Ie);
			},
			get lines() {
				return n(t);
			},
			get focusName() {
				return n(r);
			},
			get groups() {
				return n(O);
			},
			get proposals() {
				return n(A);
			},
			get proposalCount() {
				return n(i);
			},
			onAsk: rt,
			onShow: (e, t) => _e({ z: Ht(n(b), e, t) })
		});
	}
	var vt = i(_t, 2), yt = S(vt), bt = (e) => {
		var t = Kc(), n = S(t);
		a(n), F(t), q(e, t);
	}, xt = (e) => {
		var t = Xc(), o = j(t);
		a(o);
		var s = i(o, 2), l = (e) => {
			var t = Xc(), a = j(t);
			gn(a, {
				get arrangement() {
					return n(H).arrangement;
				},
				onLook: (e) => void I("_adopt", Y("adopted", { who: e }))
			});
			var o = i(a, 2), s = (e) => {
				var t = Kc(), r = S(t);
				{
					let e = p(() => Y("nothing.title")), t = p(() => Y("nothing.text"));
					He(r, {
						icon: "filter",
						get title() {
							return n(e);
						},
						get text() {
							return n(t);
						},
						children: (e, t) => {
							var n = qc(), r = J(n, !0);
							w((e) => z(r, e), [() => Y("wipe")]), E("click", n, () => rt(Pt)), q(e, n);
						},
						$$slots: { default: !0 }
					});
				}
				F(t), q(e, t);
			}, l = (e) => {
				var t = Xc(), a = j(t), o = (e) => {
					var t = Jc(), a = S(t), o = S(a);
					{
						let e = p(() => at(Gt(n(f), "focus"))), t = p(() => n(Se).map((e) => ({
							href: at(it(e)),
							label: n(Ce)[e] ?? Y("map.someone")
						})));
						Mn(o, {
							get areaName() {
								return r.areaName;
							},
							get areaHref() {
								return n(e);
							},
							get crumbs() {
								return n(t);
							}
						});
					}
					var s = i(o, 2);
					{
						let e = p(() => n(Ae)?.id), t = p(() => n(Me)?.node.id), r = p(() => n($e) ? (e) => void P(e) : void 0);
						v(ca(s, {
							get view() {
								return n(H);
							},
							get question() {
								return n(Ne);
							},
							get focus() {
								return n(e);
							},
							get selected() {
								return n(t);
							},
							get trail() {
								return n(K);
							},
							get groups() {
								return n(O);
							},
							get proposals() {
								return n(A);
							},
							get kindWord() {
								return je;
							},
							onSelect: (e) => m(le, e, !0),
							onOpen: ot,
							onBack: ct,
							onSteps: (e) => n(f).focus && rt({
								...n(f),
								hops: e
							}),
							onLeave: ut,
							get onMove() {
								return n(r);
							},
							onHelp: () => m(xe, "help"),
							onOutlined: (e) => m(fe, e, !0)
						}), (e) => m(L, e, !0), () => n(L));
					}
					var c = i(s, 2);
					{
						let e = p(() => be(Le.arrangeMap)), t = p(() => be(Le.shareMap)), i = p(() => n($e) ? () => n(L)?.startMove() : void 0);
						pn(c, {
							get arrangement() {
								return n(H).arrangement;
							},
							get mayArrange() {
								return n(e);
							},
							get mayShare() {
								return n(t);
							},
							onFit: () => n(L)?.fit(),
							onIn: () => n(L)?.zoomIn(),
							onOut: () => n(L)?.zoomOut(),
							get onMove() {
								return n(i);
							},
							onUndo: () => void pe(r.area, n(f).net),
							onRedo: () => void ke(r.area, n(f).net),
							onRearrange: () => void I("_rearrange", Y("rearranged")),
							onShare: () => m(xe, "share"),
							onHelp: () => m(xe, "help")
						});
					}
					F(a), Sa(i(a, 2), {
						get view() {
							return n(H);
						},
						get groups() {
							return n(O);
						},
						get outlined() {
							return n(fe);
						},
						get proposals() {
							return n(A);
						},
						get trail() {
							return n(K);
						},
						kindWord: Be
					}), F(t), w((e) => B(t, "aria-label", e), [() => Y("canvas")]), q(e, t);
				};
				R(a, (e) => {
					n(g) === "kaart" && e(o);
				});
				var s = i(a, 2), l = (e) => {
					{
						let t = p(() => dt(co));
						Ac(e, {
							get picture() {
								return n(t);
							},
							get day() {
								return n(H).day;
							},
							named: !0,
							children: (e, t) => {
								c(e, () => n(H));
							},
							$$slots: { default: !0 }
						});
					}
				}, u = (e) => {
					var t = Yc(), r = S(t), a = (e) => {
						Ye(e, {});
					};
					R(r, (e) => {
						n(W).length > 50 && e(a);
					});
					var o = i(r, 2);
					c(o, () => n(H)), F(t), w((e) => B(t, "aria-label", e), [() => Y("map.look.lijst")]), q(e, t);
				};
				R(s, (e) => {
					n(ge) || ve.current ? e(l) : n(g) === "lijst" && e(u, 1);
				}), q(e, t);
			};
			R(o, (e) => {
				n(H).nodes.length === 0 ? e(s) : e(l, -1);
			}), q(e, t);
		}, u = (e) => {
			var t = Kc(), i = S(t), a = (e) => {
				{
					let t = p(() => Y("noData.title")), i = p(() => Y("noData.text"));
					He(e, {
						icon: "users",
						get title() {
							return n(t);
						},
						get text() {
							return n(i);
						},
						children: (e, t) => {
							var i = M(), a = j(i), o = (e) => {
								var t = Zc(), n = J(t, !0);
								w((e, r) => {
									B(t, "href", e), z(n, r);
								}, [() => h("Resident", r.area), () => Y("noData.begin")]), q(e, t);
							}, s = p(() => be(Le.createActor));
							R(a, (e) => {
								n(s) && e(o);
							}), q(e, i);
						},
						$$slots: { default: !0 }
					});
				}
			}, o = (e) => {
				{
					let t = p(() => Y("none.net")), r = p(() => Y("none.net.text"));
					He(e, {
						icon: "users",
						get title() {
							return n(t);
						},
						get text() {
							return n(r);
						}
					});
				}
			};
			R(i, (e) => {
				n(f).net === "neighbourhood" ? e(a) : e(o, -1);
			}), F(t), q(e, t);
		}, d = (e) => {
			var t = Xc(), a = j(t), o = (e) => {
				var t = Qc();
				Xs(S(t), {
					get overview() {
						return n(U);
					},
					onCluster: st,
					onBox: (e) => rt({
						...n(f),
						box: e
					})
				}), F(t), w((e) => B(t, "aria-label", e), [() => Y("canvas")]), q(e, t);
			};
			R(a, (e) => {
				n(g) === "kaart" && e(o);
			});
			var s = i(a, 2), c = (e) => {
				{
					let t = p(() => dt(co));
					Ac(e, {
						get picture() {
							return n(t);
						},
						get day() {
							return n(U).day;
						},
						named: !1,
						children: (e, t) => {
							nc(e, {
								get overview() {
									return n(U);
								},
								get areaName() {
									return r.areaName;
								},
								onCluster: st
							});
						},
						$$slots: { default: !0 }
					});
				}
			}, l = (e) => {
				var t = $c();
				nc(S(t), {
					get overview() {
						return n(U);
					},
					get areaName() {
						return r.areaName;
					},
					onCluster: st
				}), F(t), q(e, t);
			};
			R(s, (e) => {
				n(ge) || ve.current ? e(c) : n(g) === "lijst" && e(l, 1);
			}), q(e, t);
		};
		R(s, (e) => {
			n(H) ? e(l) : n(U) && n(U).total === 0 ? e(u, 1) : n(U) && e(d, 2);
		}), q(e, t);
	}, St = (e) => {
		var t = Kc(), r = S(t);
		{
			let e = p(() => Y("map.loading")), t = p(() => Y("map.working", { percent: Math.floor(100 * n(ie).done / (n(ie).of || 1)) }));
			Xe(r, {
				get work() {
					return n(ie);
				},
				get label() {
					return n(e);
				},
				get text() {
					return n(t);
				}
			});
		}
		F(t), q(e, t);
	}, Ct = (e) => {
		var t = Kc(), r = S(t);
		{
			let e = p(() => Y("map.loading"));
			ae(r, {
				get label() {
					return n(e);
				},
				rows: 6
			});
		}
		F(t), q(e, t);
	};
	R(yt, (e) => {
		oe.failure && !n(V) ? e(bt) : n(V) ? e(xt, 1) : n(ie) ? e(St, 2) : oe.slow && e(Ct, 3);
	});
	var wt = i(yt, 2), Tt = (e) => {
		{
			let t = p(() => n(H)?.since ?? n(U)?.since ?? null);
			wn(e, {
				get since() {
					return n(t);
				},
				get day() {
					return n(f).day;
				},
				onDay: (e) => rt({
					...n(f),
					day: e
				})
			});
		}
	};
	R(wt, (e) => {
		n(V) && e(Tt);
	}), F(vt);
	var Et = i(vt, 2), Dt = (e) => {
		var t = M(), i = j(t), a = (e) => {
			{
				let t = p(() => nt(n(V).asked.path[0])), r = p(() => nt(n(V).asked.path[1]));
				gc(e, {
					get paths() {
						return n(V).paths;
					},
					get from() {
						return n(t);
					},
					get to() {
						return n(r);
					},
					get chosen() {
						return n(ue);
					},
					onChoose: (e) => m(ue, e, !0),
					onSelect: (e) => void lt(e),
					onOther: () => m(xe, "path"),
					onClose: () => rt(Gt(n(f), "path"))
				});
			}
		}, o = (e) => {
			{
				let t = p(() => T(n(Me).node.id, r.area)), i = p(() => te() ? () => Te(n(Me).node) : void 0), a = p(() => n(le) ? () => m(le, void 0) : void 0);
				At(e, {
					get row() {
						return n(Me);
					},
					get day() {
						return n(H).day;
					},
					get focus() {
						return n(Ae);
					},
					get proposed() {
						return n(Qe);
					},
					get areaName() {
						return r.areaName;
					},
					get href() {
						return n(t);
					},
					kindWord: Be,
					get tieWord() {
						return Pe;
					},
					onSelect: (e) => void lt(e),
					onMiddle: () => ot(n(Me).node.id),
					onPath: () => m(xe, "path"),
					get onAdd() {
						return n(i);
					},
					get onClose() {
						return n(a);
					}
				});
			}
		}, s = (e) => {
			{
				let t = p(() => Math.min(150, n(H)?.total ?? n(U).total));
				On(e, {
					get starts() {
						return n(et);
					},
					get most() {
						return n(t);
					},
					get find() {
						return ze;
					},
					hrefOf: (e) => at(it(e)),
					onStart: ot,
					onAll: () => rt({
						...n(f),
						all: !0
					}),
					onPath: () => m(xe, "path")
				});
			}
		};
		R(i, (e) => {
			n(V).paths && !n(le) ? e(a) : n(Me) && (n(le) || n(g) === "kaart" || !u.current) ? e(o, 1) : n(Me) || e(s, 2);
		}), q(e, t);
	};
	R(Et, (e) => {
		n(V) && (n(H) ? n(H).nodes.length > 0 : n(U).total > 0) && e(Dt);
	}), F(ht);
	var Ot = i(ht, 2), kt = (e) => {
		{
			let t = p(() => n(Me)?.node);
			ic(e, {
				get from() {
					return n(t);
				},
				get find() {
					return ze;
				},
				onPath: (e, t) => {
					m(xe, void 0), rt({
						...Pt,
						net: n(f).net,
						day: n(f).day,
						path: [e.id, t.id]
					});
				},
				onClose: () => m(xe, void 0)
			});
		}
	}, jt = (e) => {
		Bc(e, {
			share: () => re(r.area, n(f).net, "_share"),
			onShared: () => {
				m(xe, void 0), oe.retry(), s(Y("share.done"));
			},
			onClose: () => m(xe, void 0)
		});
	}, Mt = (e) => {
		Va(e, { onClose: () => m(xe, void 0) });
	};
	R(Ot, (e) => {
		n(xe) === "path" ? e(kt) : n(xe) === "share" ? e(jt, 1) : n(xe) === "help" && e(Mt, 2);
	}), w(() => {
		ye(ht, 1, Oe(["map-page", n(H)?.nodes.length && "map-page--named"])), B(ht, "data-look", n(g)), B(ht, "aria-busy", oe.loading && !n(ie));
	}), q(e, mt), G();
}
c(["click"]);
export { tl as default };
