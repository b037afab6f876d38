import { In as e, T as t, ln as n } from "./shell.js";
import { n as r, t as i } from "./nl.js";
// src/measures/measures.ts
var a = [
	"contacts",
	"betweenness",
	"harmonic",
	"clustering"
], o = [
	"support",
	"own",
	"organisations"
], s = 50, c = 200;
function l({ code: n, ...r }, i, a, o, c = s) {
	return t(() => e("get", "/v1/areas/{code}/measures", {
		path: { code: n },
		query: {
			...r,
			cursor: a,
			limit: c
		},
		signal: o
	}), i, o).then((e) => ({
		...e,
		cursor: e.next
	}));
}
async function u(e) {
	let t = [], n;
	do {
		let r = await l(e, () => void 0, n, void 0, c);
		t.push(...r.items), n = r.next ?? void 0;
	} while (n);
	return t;
}
function d(n, r, i, a, o) {
	return t(() => e("get", "/v1/actors/{id}/place", {
		path: { id: n },
		query: {
			net: r,
			date: i
		},
		signal: o
	}), a, o);
}
function f(e) {
	return e === "Resident" || e === "Professional" ? "support" : e === "Organisation" || e === "Team" ? "organisations" : void 0;
}
function p(e, t) {
	return e === t ? `-${t}` : e === `-${t}` || t === "label" ? t : `-${t}`;
}
// src/measures/en.ts
var m = {
	"positions.title": "Positions in {area}",
	"positions.intro": "Where does everybody stand in the network? This is no judgement of people.",
	"positions.day": "As of {date}",
	"positions.net": "Network",
	"positions.sort": "Sort by",
	"positions.sort.label": "name, from A to Z",
	"positions.sort.-label": "name, from Z to A",
	"positions.sort.contacts": "contacts, lowest first",
	"positions.sort.-contacts": "contacts, highest first",
	"positions.sort.betweenness": "connects, lowest first",
	"positions.sort.-betweenness": "connects, highest first",
	"positions.sort.harmonic": "near, lowest first",
	"positions.sort.-harmonic": "near, highest first",
	"positions.sort.clustering": "circle, lowest first",
	"positions.sort.-clustering": "circle, highest first",
	"positions.caption": "Positions, sorted by {sort}",
	"positions.status": "{shown} of {total} shown, sorted by {sort}",
	"positions.loading": "Loading the positions",
	"positions.working": "Still counting. Done: {done} of {of} measures.",
	"positions.none": "No positions yet",
	"positions.none.text": "We know nobody here in this network yet.",
	"positions.noneForYou": "You may see nobody here",
	"positions.noneForYou.text": "Of residents we show this only by name, and in your own area.",
	"positions.download": "Save as CSV",
	"positions.file": "positions",
	"positions.halo": {
		one: "The network is large. Connects is counted up to {n} step around this area.",
		other: "The network is large. Connects is counted up to {n} steps around this area."
	},
	"positions.band": "Sometimes it says high, middle or low. Then you do not see every contact that the number rests on.",
	"positions.nothing": "says nothing here",
	"positions.only": "yes",
	"positions.help": "What do the columns mean?",
	"measure.contacts": "Contacts",
	"measure.betweenness": "Connects",
	"measure.harmonic": "Near",
	"measure.clustering": "Circle",
	"measure.articulation": "Only way",
	"measure.contacts.why": "How many contacts are known in this network.",
	"measure.betweenness.why": "Which part of the shortest paths between two others runs through here.",
	"measure.harmonic.why": "How near everybody is. At 100% everybody is a direct contact.",
	"measure.clustering.why": "Which part of the contacts also know each other. No number with fewer than two contacts, or if you do not see all of a small circle.",
	"measure.articulation.why": "The only way between two groups runs through here.",
	"measure.class.why": "High: the highest ten percent of this network. Middle: the rest of the upper half.",
	"place.title": "Position in the network",
	"place.nothing": "We see no special position, as far as we know.",
	"place.notReleased": "We show the position only beside a name, and in your own area.",
	"place.how": "How do we know?",
	"place.data": "Data used",
	"place.data.text": "Known contacts that hold on {date}. Suggestions do not count.",
	"place.basis": "How complete is this?",
	"place.basis.text": "Of {contacts} residents who are a contact, we asked {asked} about their network.",
	"place.basis.organisations": "Partners, referrals and contacts between staff count.",
	"place.decide": "This decides nothing. It helps you to ask on.",
	"place.compare": "See all positions",
	"place.loading": "Loading the position"
}, h = {
	"positions.title": "Posities in {area}",
	"positions.intro": "Waar staat iedereen in het netwerk? Dit is geen oordeel over mensen.",
	"positions.day": "Stand op {date}",
	"positions.net": "Netwerk",
	"positions.sort": "Sorteer op",
	"positions.sort.label": "naam, van A tot Z",
	"positions.sort.-label": "naam, van Z tot A",
	"positions.sort.contacts": "contacten, laagste eerst",
	"positions.sort.-contacts": "contacten, hoogste eerst",
	"positions.sort.betweenness": "verbindt, laagste eerst",
	"positions.sort.-betweenness": "verbindt, hoogste eerst",
	"positions.sort.harmonic": "nabij, laagste eerst",
	"positions.sort.-harmonic": "nabij, hoogste eerst",
	"positions.sort.clustering": "kring, laagste eerst",
	"positions.sort.-clustering": "kring, hoogste eerst",
	"positions.caption": "Posities, gesorteerd op {sort}",
	"positions.status": "{shown} van {total} getoond, gesorteerd op {sort}",
	"positions.loading": "De posities worden geladen",
	"positions.working": "Wij rekenen nog. Klaar: {done} van {of} maten.",
	"positions.none": "Nog geen posities",
	"positions.none.text": "In dit netwerk kennen wij hier nog niemand.",
	"positions.noneForYou": "U mag hier niemand zien",
	"positions.noneForYou.text": "Van bewoners tonen wij dit alleen met de naam en in uw eigen gebied.",
	"positions.download": "Bewaren als CSV",
	"positions.file": "posities",
	"positions.halo": {
		one: "Het netwerk is groot. Verbindt is geteld tot {n} stap rond dit gebied.",
		other: "Het netwerk is groot. Verbindt is geteld tot {n} stappen rond dit gebied."
	},
	"positions.band": "Soms staat er hoog, midden of laag. Dan ziet u niet alle contacten waarop het getal steunt.",
	"positions.nothing": "zegt hier niets",
	"positions.only": "ja",
	"positions.help": "Wat betekenen de kolommen?",
	"measure.contacts": "Contacten",
	"measure.betweenness": "Verbindt",
	"measure.harmonic": "Nabij",
	"measure.clustering": "Kring",
	"measure.articulation": "Enige weg",
	"measure.contacts.why": "Hoeveel contacten er bekend zijn in dit netwerk.",
	"measure.betweenness.why": "Welk deel van de kortste wegen tussen twee anderen hierlangs loopt.",
	"measure.harmonic.why": "Hoe dicht iedereen bij staat. Bij 100% is iedereen een direct contact.",
	"measure.clustering.why": "Welk deel van de contacten elkaar ook kent. Geen getal bij minder dan twee contacten. Ook niet als u een kleine kring niet helemaal ziet.",
	"measure.articulation.why": "Hierlangs loopt de enige weg tussen twee groepen.",
	"measure.class.why": "Hoog: de hoogste tien procent van dit netwerk. Midden: de rest van de bovenste helft.",
	"place.title": "Positie in het netwerk",
	"place.nothing": "Wij zien geen bijzondere positie, zover bekend.",
	"place.notReleased": "De positie tonen wij alleen met de naam en in uw eigen gebied.",
	"place.how": "Hoe weten wij dit?",
	"place.data": "Gebruikte gegevens",
	"place.data.text": "Bekende contacten, geldig op {date}. Voorstellen tellen niet mee.",
	"place.basis": "Hoe volledig is dit?",
	"place.basis.text": "Van {contacts} bewoners die een contact zijn, vroegen we er {asked} naar hun netwerk.",
	"place.basis.organisations": "Partners, verwijzingen en contacten tussen medewerkers tellen mee.",
	"place.decide": "Dit beslist niets. Het helpt u om verder te vragen.",
	"place.compare": "Bekijk alle posities",
	"place.loading": "De positie wordt geladen"
}, g = n({
	...i,
	...h
}, {
	...r,
	...m
});
export { p as a, d as c, o as i, a as n, u as o, f as r, l as s, g as t };
