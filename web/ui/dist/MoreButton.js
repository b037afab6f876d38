import { F as e, G as t, H as n, I as r, J as i, Q as a, R as o, U as s, ct as c, dt as l, et as u, it as d, lt as f, m as p, rt as m } from "./svelte.js";
import { Un as h, ln as g, wt as _ } from "./shell.js";
import { n as v, t as y } from "./nl.js";
// src/app/paged.svelte.ts
function b(e, n) {
	let r = _(e, (e) => n(void 0, e)), i = d(void 0), a = d(!1), o = d(!1);
	async function s() {
		let e = r.value;
		if (e?.cursor && !t(a)) {
			m(a, !0), m(i, void 0);
			try {
				let t = await n(e.cursor);
				r.value === e && r.set({
					...t,
					items: [...e.items, ...t.items]
				}), m(o, !0);
			} catch (e) {
				m(i, h(e));
			} finally {
				m(a, !1);
			}
		}
	}
	return {
		get value() {
			return r.value;
		},
		get failure() {
			return r.failure ?? t(i);
		},
		get loading() {
			return r.loading;
		},
		get slow() {
			return r.slow;
		},
		get busy() {
			return t(a);
		},
		get long() {
			return t(o);
		},
		retry() {
			m(o, !1), r.failure ? r.retry() : s();
		},
		more: s
	};
}
// src/keeping/en.ts
var x = {
	"bin.intro": "What is here can be put back. After 30 days it goes for good.",
	"bin.empty": "The bin is empty",
	"bin.empty.text": "There is nothing that you may put back.",
	"bin.loading": "Loading the bin",
	"bin.caption": "What is in the bin, who put it there and when it goes",
	"bin.what": "What",
	"bin.binned": "Put in the bin",
	"bin.goes": "Gone for good on",
	"bin.with": {
		one: "with {n} contact",
		other: "with {n} contacts"
	},
	"bin.restore": "Put back",
	"bin.restored": "Put back.",
	"bin.look": "View {who}",
	"bin.delete": "Delete for good",
	"bin.delete.title": "Delete the record of {who} for good",
	"bin.delete.text": "You cannot undo this.",
	"bin.deleted": "Deleted for good.",
	"retention.intro": "We keep data about people no longer than needed. Here you see whose term ends.",
	"retention.until": "Ends up to and including",
	"retention.none": "Nothing ends",
	"retention.none.text": "Up to and including {date} no term ends in your area.",
	"retention.loading": "Loading the terms",
	"retention.caption": "Whose retention term ends, when and why",
	"retention.count": {
		one: "The term of {n} ends up to and including {date}.",
		other: "The term of {n} ends up to and including {date}."
	},
	"retention.keep": "Keep until",
	"retention.overdue": "past",
	"retention.from": "counts from: {what}",
	"retention.decide": "Nothing goes by itself. You decide, together with the resident.",
	"import.intro": "Bring in your own lists. You do a test run first. Nothing is saved in it.",
	"import.choose": "Choose files",
	"import.template": "Start with an example:",
	"import.files": "Files",
	"import.files.hint": "CSV, Excel, GeoJSON, GraphML or JSON. At most 20 files.",
	"import.drop": "or drag them here",
	"import.chosen": {
		one: "{n} file chosen",
		other: "{n} files chosen"
	},
	"import.remove": "Remove",
	"import.unknownFile": "We cannot read this: {names}.",
	"import.tooMany": "At most {n} files at once. The rest was not chosen.",
	"import.needFiles": "Choose a file first.",
	"import.try": "Do a test run",
	"import.try.text": "The test run reads everything and saves nothing.",
	"import.apply": "Save it now",
	"import.cancel": "Stop",
	"import.result": "Result",
	"import.rows": {
		one: "{n} row read",
		other: "{n} rows read"
	},
	"import.state.reading": "Reading the files",
	"import.state.checking": "Checking the rows",
	"import.state.writing": "Saving the data",
	"import.state.done": "Done",
	"import.state.failed": "Did not work",
	"import.state.cancelled": "Stopped",
	"import.state.undone": "Rolled back",
	"import.dry": "Test run: {added} new, {changed} changed, {same} the same.",
	"import.kept": "Saved: {added} new, {changed} changed, {same} the same.",
	"import.receipt": "{added} new, {changed} changed, {same} the same",
	"import.nothingKept": "Nothing was saved.",
	"import.mayUndo": "You can roll back this import as a whole.",
	"import.wrong": {
		one: "There is {n} error.",
		other: "There are {n} errors."
	},
	"import.findings": {
		one: "{n} finding",
		other: "{n} findings"
	},
	"import.findings.some": "The first {shown} of {n} findings",
	"import.stops": "Error",
	"import.notice": "Note",
	"import.col.what": "What it is",
	"import.col.file": "File",
	"import.col.row": "Row",
	"import.col.column": "Column",
	"import.col.state": "State",
	"import.download": "Findings as CSV",
	"import.former": "Earlier imports",
	"import.none": "Nothing was imported yet.",
	"import.when": "When",
	"import.dryRun": "test run",
	"import.open": "View",
	"import.undo": "Roll back",
	"import.undo.title": "Roll back the import of {when}",
	"import.undo.text": "Everything of this import goes back. Did someone change something after it? Then nothing happens and it says so.",
	"import.undone": "The import was rolled back.",
	"format.csv": "CSV",
	"format.xlsx": "Excel"
}, S = {
	"bin.intro": "Wat hier ligt, kunt u terugzetten. Na 30 dagen gaat het voorgoed weg.",
	"bin.empty": "De prullenbak is leeg",
	"bin.empty.text": "Er ligt niets dat u mag terugzetten.",
	"bin.loading": "De prullenbak wordt geladen",
	"bin.caption": "Wat in de prullenbak ligt, wie het daar legde en wanneer het weggaat",
	"bin.what": "Wat",
	"bin.binned": "In de prullenbak",
	"bin.goes": "Voorgoed weg op",
	"bin.with": {
		one: "met {n} contact",
		other: "met {n} contacten"
	},
	"bin.restore": "Terugzetten",
	"bin.restored": "Teruggezet.",
	"bin.look": "Bekijk {who}",
	"bin.delete": "Voorgoed verwijderen",
	"bin.delete.title": "Gegevens van {who} voorgoed verwijderen",
	"bin.delete.text": "Dit kunt u niet ongedaan maken.",
	"bin.deleted": "Voorgoed verwijderd.",
	"retention.intro": "Gegevens over mensen bewaren we niet langer dan nodig. Hier staat van wie de termijn afloopt.",
	"retention.until": "Loopt af tot en met",
	"retention.none": "Er loopt niets af",
	"retention.none.text": "Tot en met {date} loopt in uw gebied geen termijn af.",
	"retention.loading": "De termijnen worden geladen",
	"retention.caption": "Van wie de bewaartermijn afloopt, wanneer en waarom",
	"retention.count": {
		one: "Van {n} loopt de termijn af tot en met {date}.",
		other: "Van {n} loopt de termijn af tot en met {date}."
	},
	"retention.keep": "Bewaren tot",
	"retention.overdue": "voorbij",
	"retention.from": "telt vanaf: {what}",
	"retention.decide": "Er gaat niets vanzelf weg. U beslist, samen met de bewoner.",
	"import.intro": "Zet uw eigen lijsten om. U doet eerst een proef. Daarbij wordt niets bewaard.",
	"import.choose": "Kies bestanden",
	"import.template": "Begin met een voorbeeld:",
	"import.files": "Bestanden",
	"import.files.hint": "CSV, Excel, GeoJSON, GraphML of JSON. Hoogstens 20 bestanden.",
	"import.drop": "of sleep ze hierheen",
	"import.chosen": {
		one: "{n} bestand gekozen",
		other: "{n} bestanden gekozen"
	},
	"import.remove": "Weghalen",
	"import.unknownFile": "Dit kunnen wij niet lezen: {names}.",
	"import.tooMany": "Er kunnen {n} bestanden tegelijk. De rest is niet gekozen.",
	"import.needFiles": "Kies eerst een bestand.",
	"import.try": "Proef doen",
	"import.try.text": "De proef leest alles en bewaart niets.",
	"import.apply": "Nu echt bewaren",
	"import.cancel": "Stoppen",
	"import.result": "Uitslag",
	"import.rows": {
		one: "{n} rij gelezen",
		other: "{n} rijen gelezen"
	},
	"import.state.reading": "De bestanden worden gelezen",
	"import.state.checking": "De rijen worden gecontroleerd",
	"import.state.writing": "De gegevens worden bewaard",
	"import.state.done": "Klaar",
	"import.state.failed": "Niet gelukt",
	"import.state.cancelled": "Gestopt",
	"import.state.undone": "Teruggedraaid",
	"import.dry": "Proef: {added} nieuw, {changed} gewijzigd, {same} hetzelfde.",
	"import.kept": "Bewaard: {added} nieuw, {changed} gewijzigd, {same} hetzelfde.",
	"import.receipt": "{added} nieuw, {changed} gewijzigd, {same} hetzelfde",
	"import.nothingKept": "Er is niets bewaard.",
	"import.mayUndo": "U kunt deze import in zijn geheel terugdraaien.",
	"import.wrong": {
		one: "Er is {n} fout.",
		other: "Er zijn {n} fouten."
	},
	"import.findings": {
		one: "{n} bevinding",
		other: "{n} bevindingen"
	},
	"import.findings.some": "De eerste {shown} van {n} bevindingen",
	"import.stops": "Fout",
	"import.notice": "Let op",
	"import.col.what": "Wat er is",
	"import.col.file": "Bestand",
	"import.col.row": "Rij",
	"import.col.column": "Kolom",
	"import.col.state": "Stand",
	"import.download": "Bevindingen als CSV",
	"import.former": "Eerdere imports",
	"import.none": "Er is nog niets geïmporteerd.",
	"import.when": "Wanneer",
	"import.dryRun": "proef",
	"import.open": "Bekijk",
	"import.undo": "Terugdraaien",
	"import.undo.title": "Import van {when} terugdraaien",
	"import.undo.text": "Alles van deze import gaat terug. Veranderde iemand daarna iets? Dan gebeurt er niets en leest u dat.",
	"import.undone": "De import is teruggedraaid.",
	"format.csv": "CSV",
	"format.xlsx": "Excel"
}, C = g({
	...y,
	...S
}, {
	...v,
	...x
}), w = o("<p class=\"more no-print\"><button class=\"button button--secondary\" type=\"button\"> </button></p>");
function T(t, n) {
	f(n, !0);
	var o = w(), d = a(o), m = u(d, !0);
	l(o), i((t) => {
		p(d, "aria-busy", n.busy || void 0), e(m, t);
	}, [() => n.busy ? C("list.loading") : C("list.more")]), s("click", d, function(...e) {
		n.onMore?.apply(this, e);
	}), r(t, o), c();
}
n(["click"]);
export { C as n, b as r, T as t };
