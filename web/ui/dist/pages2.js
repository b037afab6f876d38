import { $ as e, B as t, D as n, E as r, F as i, G as a, K as o, M as s, N as c, R as l, V as u, W as d, X as f, Z as p, at as m, ct as h, dt as g, et as _, it as v, lt as y, nt as b, ot as x, pt as S, q as C, r as w, t as T, tt as E, x as D, y as O, z as k } from "./text.js";
import { D as A, I as j, Lt as M, P as N, W as P, b as F, ct as I, h as L, lt as R, n as z, ot as B, p as V, st as H, v as U, w as ee } from "./status.svelte.js";
import { _ as te, a as ne, b as W, c as re, d as G, f as ie, g as ae, h as oe, m as se, o as ce, p as le, s as K, t as ue, u as de, v as q, x as J } from "./app.js";
import { n as fe, t as pe } from "./ConfirmForm.js";
// src/app/paged.svelte.ts
function Y(e, t) {
	let n = j(e, (e) => t(void 0, e)), r = m(void 0), i = m(!1), a = m(!1);
	async function o() {
		let e = n.value;
		if (e?.cursor && !C(i)) {
			v(i, !0), v(r, void 0);
			try {
				let r = await t(e.cursor);
				n.value === e && n.set({
					...r,
					items: [...e.items, ...r.items]
				}), v(a, !0);
			} catch (e) {
				v(r, M(e));
			} finally {
				v(i, !1);
			}
		}
	}
	return {
		get value() {
			return n.value;
		},
		get failure() {
			return n.failure ?? C(r);
		},
		get loading() {
			return n.loading;
		},
		get slow() {
			return n.slow;
		},
		get busy() {
			return C(i);
		},
		get long() {
			return C(a);
		},
		retry() {
			v(a, !1), n.failure ? n.retry() : o();
		},
		more: o
	};
}
// src/keeping/text.ts
var X = w({
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
	"bin.delete.title": "{who} voorgoed verwijderen",
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
	"retention.from": "telt vanaf {date}",
	"retention.decide": "Er gaat niets vanzelf weg. U beslist, samen met de bewoner.",
	"import.intro": "Zet uw eigen lijsten om. U doet eerst een proef. Daarbij wordt niets bewaard.",
	"import.choose": "Bestanden kiezen",
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
}, {
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
	"bin.delete.title": "Delete {who} for good",
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
	"retention.from": "counts from {date}",
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
	"import.dry": "Test: {added} new, {changed} changed, {same} the same.",
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
}), Z = u("<span class=\"second\"> </span>"), me = u("<span class=\"kind\"><!> </span>"), he = u("<tr><th scope=\"row\"> <!></th><td><!></td><td> <!></td><td> </td><td data-label=\"\" class=\"is-act\"><button class=\"button button--secondary button--sm\" type=\"button\"> <span class=\"sr\"> </span></button> <button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td></tr>"), ge = u("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"><span class=\"sr\"> </span></th></tr></thead><tbody></tbody></table>");
function _e(t, n) {
	y(n, !0);
	var r = ge(), o = e(r), c = E(o, !0), u = b(o), d = e(u), p = e(d), m = E(p, !0), _ = b(p), v = E(_, !0), S = b(_), w = E(S, !0), T = b(S), D = E(T, !0), A = b(T), j = e(A), M = E(j, !0);
	g(A), g(d), g(u);
	var N = b(u);
	s(N, 21, () => n.items, (e) => e.id, (t, r) => {
		var o = he(), s = e(o), c = e(s, !0), u = b(c), d = (e) => {
			var t = Z(), n = E(t, !0);
			f((e) => l(n, e), [() => X("bin.with", { n: C(r).ties })]), k(e, t);
		};
		i(u, (e) => {
			C(r).type === "actor" && C(r).ties > 0 && e(d);
		}), g(s);
		var p = b(s), m = e(p), h = (e) => {
			{
				let t = x(() => n.kindWord(C(r)));
				de(e, {
					get kind() {
						return C(r).kind;
					},
					get word() {
						return C(t);
					}
				});
			}
		}, _ = (t) => {
			var i = me(), a = e(i);
			R(a, { name: "link" });
			var o = b(a, 1, !0);
			g(i), f((e) => l(o, e), [() => n.kindWord(C(r))]), k(t, i);
		};
		i(m, (e) => {
			C(r).type === "actor" ? e(h) : e(_, -1);
		}), g(p);
		var v = b(p), y = e(v, !0), S = b(y), w = (e) => {
			var t = Z(), n = E(t, !0);
			f(() => l(n, C(r).by.label)), k(e, t);
		};
		i(S, (e) => {
			C(r).by && e(w);
		}), g(v);
		var T = b(v), D = E(T, !0), A = b(T), j = e(A), M = e(j, !0), N = b(M), P = E(N, !0);
		g(j);
		var F = b(j, 2), I = e(F, !0), z = b(I), B = E(z, !0);
		g(F), g(A), g(o), f((e, t, n, i, a, o, s) => {
			l(c, C(r).label), O(p, "data-label", e), O(v, "data-label", t), l(y, n), O(T, "data-label", i), l(D, a), l(M, o), l(P, C(r).label), l(I, s), l(B, C(r).label);
		}, [
			() => X("col.kind"),
			() => X("bin.binned"),
			() => L(C(r).binnedAt),
			() => X("bin.goes"),
			() => V(C(r).deletedOn),
			() => X("bin.restore"),
			() => X("bin.delete")
		]), a("click", j, () => n.onRestore(C(r))), a("click", F, () => n.onDelete(C(r))), k(t, o);
	}), g(N), g(r), f((e, t, n, r, i, a) => {
		l(c, e), l(m, t), l(v, n), l(w, r), l(D, i), l(M, a);
	}, [
		() => X("bin.caption"),
		() => X("bin.what"),
		() => X("col.kind"),
		() => X("bin.binned"),
		() => X("bin.goes"),
		() => X("col.actions")
	]), k(t, r), h();
}
d(["click"]);
// src/keeping/MoreButton.svelte
var ve = u("<p class=\"more no-print\"><button class=\"button button--secondary\" type=\"button\"> </button></p>");
function Q(t, n) {
	y(n, !0);
	var r = ve(), i = e(r), o = E(i, !0);
	g(r), f((e) => {
		O(i, "aria-busy", n.busy || void 0), l(o, e);
	}, [() => n.busy ? X("list.loading") : X("list.more")]), a("click", i, function(...e) {
		n.onMore?.apply(this, e);
	}), k(t, r), h();
}
d(["click"]);
// src/keeping/BinPage.svelte
var ye = u("<p><a> </a></p>"), be = u("<!> <!> <!>", 1), xe = u("<!> <!>", 1), Se = u("<div class=\"page page--wide\"><div class=\"page-head\"><h1 id=\"prullenbak-kop\" tabindex=\"-1\"> </h1> <p> </p> <!></div> <div><!></div></div> <!>", 1);
function Ce(t, n) {
	y(n, !0);
	let r = Y(() => "", ce), a = m(void 0), o = m(void 0), s = (e) => T(e.type === "tie" ? N(e.kind) : A(e.kind));
	function c() {
		document.getElementById("prullenbak-kop")?.focus({ preventScroll: !0 }), r.retry();
	}
	async function u(e) {
		try {
			let t = await re(e.id);
			v(a, e.type === "actor" ? e : void 0), ue(X("bin.restored"), t.revision), c();
		} catch (e) {
			let t = M(e);
			t.unidentified || z(t.unreachable ? X("offline.title") : t.problem?.detail || X("error.title"));
		}
	}
	function d() {
		v(o, void 0), z(X("bin.deleted")), c();
	}
	var p = Se(), S = _(p), w = e(S), D = e(w), j = E(D, !0), L = b(D, 2), R = E(L, !0), V = b(L, 2), H = (t) => {
		var r = ye(), i = e(r), o = E(i, !0);
		g(r), f((e, t) => {
			O(i, "href", e), l(o, t);
		}, [() => P(C(a).id, n.area), () => X("bin.look", { who: C(a).label })]), k(t, r);
	};
	i(V, (e) => {
		C(a) && e(H);
	}), g(w);
	var U = b(w, 2), te = e(U), W = (e) => {
		{
			let t = x(() => ee()?.me.roleLabel);
			B(e, {
				get failure() {
					return r.failure;
				},
				get roleLabel() {
					return C(t);
				},
				get onRetry() {
					return r.retry;
				}
			});
		}
	}, G = (e) => {
		{
			let t = x(() => X("bin.empty")), n = x(() => X("bin.empty.text"));
			I(e, {
				icon: "bin",
				get title() {
					return C(t);
				},
				get text() {
					return C(n);
				}
			});
		}
	}, ie = (e) => {
		var t = be(), n = _(t), a = (e) => {
			q(e, {});
		};
		i(n, (e) => {
			r.long && e(a);
		});
		var c = b(n, 2);
		_e(c, {
			get items() {
				return r.value.items;
			},
			kindWord: s,
			onRestore: (e) => void u(e),
			onDelete: (e) => v(o, e)
		});
		var l = b(c, 2), d = (e) => {
			Q(e, {
				get busy() {
					return r.busy;
				},
				onMore: () => void r.more()
			});
		};
		i(l, (e) => {
			r.value.cursor && e(d);
		}), k(e, t);
	}, ae = (e) => {
		{
			let t = x(() => X("bin.loading"));
			F(e, {
				get label() {
					return C(t);
				},
				rows: 6
			});
		}
	};
	i(te, (e) => {
		r.failure ? e(W) : r.value && r.value.items.length === 0 ? e(G, 1) : r.value ? e(ie, 2) : r.slow && e(ae, 3);
	}), g(U), g(S);
	var oe = b(S, 2), se = (e) => {
		let t = x(() => C(o));
		{
			let n = x(() => X("bin.delete.title", { who: C(t).label }));
			fe(e, {
				id: "voorgoed",
				get title() {
					return C(n);
				},
				onClose: () => v(o, void 0),
				children: (e, n) => {
					var r = xe(), i = _(r);
					q(i, {});
					var a = b(i, 2);
					{
						let e = x(() => X("bin.delete")), n = x(() => [X("bin.delete.text"), ...C(t).ties > 0 ? [X("bin.ties", { n: C(t).ties })] : []]);
						pe(a, {
							danger: !0,
							get label() {
								return C(e);
							},
							get sentences() {
								return C(n);
							},
							run: () => ne(C(t).id),
							onDone: d,
							onCancel: () => v(o, void 0)
						});
					}
					k(e, r);
				},
				$$slots: { default: !0 }
			});
		}
	};
	i(oe, (e) => {
		C(o) && e(se);
	}), f((e, t) => {
		l(j, e), l(R, t), O(U, "aria-busy", r.loading);
	}, [() => X("user.bin"), () => X("bin.intro")]), k(t, p), h();
}
var we = [
	"csv",
	"xlsx",
	"json",
	"geojson",
	"graphml",
	"zip"
], Te = we.map((e) => `.${e}`).join(",");
function Ee(e, t) {
	let n = t.filter((e) => !we.includes(e.name.split(".").pop()?.toLowerCase() ?? "")).map((e) => e.name), r = [...new Map([...e, ...t.filter((e) => !n.includes(e.name))].map((e) => [e.name, e])).values()];
	return {
		files: r.slice(0, 20),
		unknown: n,
		tooMany: r.length > 20
	};
}
// src/keeping/FileChooser.svelte
var De = u("<p class=\"error\" id=\"bestanden-fout\"><!> </p>"), Oe = u("<li><span> </span><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></li>"), ke = u("<ul class=\"chosen-files\"></ul>"), Ae = u("<div><label for=\"bestanden\"> </label> <p class=\"hint\" id=\"bestanden-hint\"> </p> <!> <div><!> <input id=\"bestanden\" type=\"file\" multiple=\"\"/> <span class=\"muted\"> </span></div> <p class=\"small\" role=\"status\"> </p> <!></div>");
function je(t, c) {
	y(c, !0);
	let u = m(!1), d = m("");
	function p(e) {
		let t = Ee(c.files, [...e ?? []]);
		v(d, [...t.unknown.length ? [X("import.unknownFile", { names: t.unknown.join(", ") })] : [], ...t.tooMany ? [X("import.tooMany", { n: t.files.length })] : []].join(" "), !0), c.onChange(t.files);
	}
	function _(e) {
		e.preventDefault(), v(u, !1), p(e.dataTransfer?.files);
	}
	function x(e) {
		c.onChange(c.files.filter((t) => t !== e)), document.getElementById("bestanden")?.focus();
	}
	var S = Ae(), w = e(S), T = E(w, !0), D = b(w, 2), A = E(D, !0), j = b(D, 2), M = (t) => {
		var n = De(), r = e(n);
		R(r, { name: "warn" });
		var i = b(r, 1, !0);
		g(n), f(() => l(i, c.error)), k(t, n);
	};
	i(j, (e) => {
		c.error && e(M);
	});
	var N = b(j, 2), P = e(N);
	R(P, { name: "upload" });
	var F = b(P, 2), I = b(F, 2), L = E(I, !0);
	g(N);
	var z = b(N, 2), B = E(z, !0), V = b(z, 2), H = (t) => {
		var n = ke();
		s(n, 21, () => c.files, (e) => e.name, (t, n) => {
			var r = Oe(), i = e(r), o = E(i, !0), s = b(i), c = e(s, !0), u = b(c), d = E(u, !0);
			g(s), g(r), f((e) => {
				l(o, C(n).name), l(c, e), l(d, C(n).name);
			}, [() => X("import.remove")]), a("click", s, () => x(C(n))), k(t, r);
		}), g(n), k(t, n);
	};
	i(V, (e) => {
		c.files.length && e(H);
	}), g(S), f((e, t, i, a) => {
		r(S, 1, n([
			"field",
			"files",
			c.error && "field--error"
		])), l(T, e), l(A, t), r(N, 1, n(["drop", C(u) && "is-over"])), O(F, "accept", Te), O(F, "aria-describedby", `bestanden-hint${c.error ? " bestanden-fout" : ""}`), O(F, "aria-invalid", c.error ? !0 : void 0), l(L, i), l(B, a);
	}, [
		() => X("import.files"),
		() => X("import.files.hint"),
		() => X("import.drop"),
		() => C(d) || (c.files.length ? X("import.chosen", { n: c.files.length }) : "")
	]), o("dragover", N, (e) => {
		e.preventDefault(), v(u, !0);
	}), o("dragleave", N, () => v(u, !1)), o("drop", N, _), a("change", F, (e) => {
		p(e.currentTarget.files), e.currentTarget.value = "";
	}), k(t, S), h();
}
d(["change", "click"]);
// src/keeping/findings.ts
function Me(e) {
	let t = String(e);
	return `"${(/^[=+\-@\t\r]/.test(t) ? `'${t}` : t).replaceAll("\"", "\"\"")}"`;
}
function Ne(e) {
	return `\uFEFF${[[
		X("import.col.file"),
		X("import.col.row"),
		X("import.col.column"),
		X("import.col.what")
	], ...e.map((e) => [
		e.file,
		e.row || "",
		e.column,
		e.detail || e.code
	])].map((e) => e.map(Me).join(";")).join("\r\n")}\r\n`;
}
function Pe(e, t) {
	let n = URL.createObjectURL(new Blob([t], { type: "text/csv;charset=utf-8" }));
	Object.assign(document.createElement("a"), {
		href: n,
		download: e
	}).click(), URL.revokeObjectURL(n);
}
// src/keeping/FindingsTable.svelte
var Fe = u("<tr><th scope=\"row\"><span><!> </span> </th><td> </td><td class=\"num\"> </td><td> </td></tr>"), Ie = u("<table class=\"table table--stack\"><caption> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function Le(t, i) {
	y(i, !0);
	let a = x(() => [...i.findings.map((e) => ({
		one: e,
		stops: !0
	})), ...i.notices.map((e) => ({
		one: e,
		stops: !1
	}))]);
	var o = Ie(), u = e(o), d = E(u, !0), p = b(u), m = e(p), _ = e(m), v = E(_, !0), S = b(_), w = E(S, !0), T = b(S), D = E(T, !0), A = b(T), j = E(A, !0);
	g(m), g(p);
	var M = b(p);
	s(M, 21, () => C(a).slice(0, 200), c, (t, i) => {
		let a = () => C(i).one, o = () => C(i).stops;
		var s = Fe(), c = e(s), u = e(c), d = e(u);
		{
			let e = x(() => o() ? "warn" : "idea");
			R(d, { get name() {
				return C(e);
			} });
		}
		var p = b(d, 1, !0);
		g(u);
		var m = b(u);
		g(c);
		var h = b(c), _ = E(h, !0), v = b(h), y = E(v, !0), S = b(v), w = E(S, !0);
		g(s), f((e, t, i, s) => {
			r(u, 1, n(["badge", o() ? "badge--error" : "badge--info"])), l(p, e), l(m, ` ${(a().detail || a().code) ?? ""}`), O(h, "data-label", t), l(_, a().file), O(v, "data-label", i), l(y, a().row || ""), O(S, "data-label", s), l(w, a().column);
		}, [
			() => X(o() ? "import.stops" : "import.notice"),
			() => X("import.col.file"),
			() => X("import.col.row"),
			() => X("import.col.column")
		]), k(t, s);
	}), g(M), g(o), f((e, t, n, r, i) => {
		l(d, e), l(v, t), l(w, n), l(D, r), l(j, i);
	}, [
		() => C(a).length > 200 ? X("import.findings.some", {
			shown: 200,
			n: C(a).length
		}) : X("import.findings", { n: C(a).length }),
		() => X("import.col.what"),
		() => X("import.col.file"),
		() => X("import.col.row"),
		() => X("import.col.column")
	]), k(t, o), h();
}
// src/keeping/running.svelte.ts
var Re = 1e3, ze = [
	"done",
	"failed",
	"cancelled",
	"undone"
], $ = (e) => ze.includes(e.state);
function Be() {
	let e = m(void 0), t = m(void 0);
	return p(() => {
		let n = C(e);
		if (!n || $(n) || C(t)) return;
		let r = new AbortController(), i = setTimeout(() => {
			le(n.id, r.signal).then((t) => v(e, t)).catch((e) => {
				r.signal.aborted || v(t, M(e));
			});
		}, Re);
		return () => {
			clearTimeout(i), r.abort();
		};
	}), {
		get current() {
			return C(e);
		},
		get failure() {
			return C(t);
		},
		set(n) {
			((n) => {
				var r = S(n, 2);
				v(e, r[0]), v(t, r[1]);
			})([n, void 0]);
		},
		retry() {
			v(t, void 0);
		}
	};
}
// src/keeping/ImportResult.svelte
var Ve = u("<div class=\"progress\"><p role=\"status\"> </p> <progress></progress> <p class=\"small muted\"> </p> <p><button class=\"button button--secondary\" type=\"button\"> </button></p></div>"), He = u("<p><strong> </strong> </p>"), Ue = u("<p><button class=\"button button--primary\" type=\"button\"> </button></p>"), We = u("<p><button class=\"button button--secondary\" type=\"button\"><!> </button></p>"), Ge = u("<div role=\"status\"><!></div> <!>", 1), Ke = u("<p><button class=\"button button--secondary button--sm\" type=\"button\"><!> </button></p> <!>", 1), qe = u("<!> <!>", 1);
function Je(n, r) {
	y(r, !0);
	let o = x(() => r.one.receipt), s = x(() => r.one.state === "done" && r.one.findings.length === 0), c = x(() => [...r.one.findings, ...r.one.notices]), u = x(() => r.one.files.reduce((e, t) => e + t.rows, 0));
	var d = qe(), p = _(d), m = (t) => {
		var n = Ve(), i = e(n), o = E(i, !0), s = b(i, 2), c = b(s, 2), d = E(c, !0), p = b(c, 2), m = e(p), h = E(m, !0);
		g(p), g(n), f((e, t, n, r, i) => {
			l(o, e), O(s, "max", C(u) || void 0), D(s, t), O(s, "aria-label", n), l(d, r), l(h, i);
		}, [
			() => X(`import.state.${r.one.state}`),
			() => C(u) ? Math.min(r.one.rows, C(u)) : void 0,
			() => X(`import.state.${r.one.state}`),
			() => X("import.rows", { n: r.one.rows }),
			() => X("import.cancel")
		]), a("click", m, function(...e) {
			r.onCancel?.apply(this, e);
		}), k(t, n);
	}, v = x(() => !$(r.one)), S = (n) => {
		var c = Ge(), u = _(c), d = e(u);
		{
			let n = x(() => C(s) ? "ok" : r.one.state === "failed" || r.one.findings.length ? "error" : "info"), a = x(() => C(s) ? "check" : "warn");
			H(d, {
				get tone() {
					return C(n);
				},
				get icon() {
					return C(a);
				},
				children: (n, a) => {
					var s = t(), c = _(s), u = (t) => {
						var n = He(), i = e(n), a = E(i, !0), o = b(i);
						g(n), f((e, t) => {
							l(a, e), l(o, ` ${t ?? ""}`);
						}, [() => X("import.wrong", { n: r.one.findings.length }), () => X("import.nothingKept")]), k(t, n);
					}, d = (t) => {
						var n = He(), i = e(n), a = E(i, !0), s = b(i);
						g(n), f((e, t) => {
							l(a, e), l(s, ` ${t ?? ""}`);
						}, [() => X(r.one.dryRun ? "import.dry" : "import.kept", {
							added: C(o).added,
							changed: C(o).changed,
							same: C(o).same
						}), () => r.one.dryRun ? X("import.nothingKept") : X("import.mayUndo")]), k(t, n);
					}, p = (t) => {
						var n = He(), i = e(n), a = E(i, !0), o = b(i);
						g(n), f((e, t) => {
							l(a, e), l(o, ` ${t ?? ""}`);
						}, [() => X(`import.state.${r.one.state}`), () => r.one.state === "done" || r.one.state === "undone" ? "" : X("import.nothingKept")]), k(t, n);
					};
					i(c, (e) => {
						r.one.findings.length ? e(u) : r.one.state === "done" && C(o) ? e(d, 1) : e(p, -1);
					}), k(n, s);
				},
				$$slots: { default: !0 }
			});
		}
		g(u);
		var p = b(u, 2), m = (t) => {
			var n = Ue(), i = e(n), o = E(i, !0);
			g(n), f((e) => l(o, e), [() => X("import.apply")]), a("click", i, function(...e) {
				r.onApply?.apply(this, e);
			}), k(t, n);
		}, h = (t) => {
			var n = We(), i = e(n), o = e(i);
			R(o, { name: "undo" });
			var s = b(o, 1, !0);
			g(i), g(n), f((e) => l(s, e), [() => X("import.undo")]), a("click", i, () => r.onUndo(r.one)), k(t, n);
		};
		i(p, (e) => {
			C(s) && r.one.dryRun ? e(m) : C(s) && r.one.revision && e(h, 1);
		}), k(n, c);
	};
	i(p, (e) => {
		C(v) ? e(m) : e(S, -1);
	});
	var w = b(p, 2), T = (t) => {
		var n = Ke(), i = _(n), o = e(i), s = e(o);
		R(s, { name: "download" });
		var u = b(s, 1, !0);
		g(o), g(i), Le(b(i, 2), {
			get findings() {
				return r.one.findings;
			},
			get notices() {
				return r.one.notices;
			}
		}), f((e) => l(u, e), [() => X("import.download")]), a("click", o, () => Pe("bevindingen.csv", Ne(C(c)))), k(t, n);
	};
	i(w, (e) => {
		C(c).length && e(T);
	}), k(n, d), h();
}
d(["click"]);
// src/keeping/ImportTable.svelte
var Ye = u("<span class=\"second\"> </span>"), Xe = u("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), Ze = u("<tr><th scope=\"row\"> <!></th><td> </td><td> </td><td> </td><td data-label=\"\" class=\"is-act\"><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button> <!></td></tr>"), Qe = u("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"><span class=\"sr\"> </span></th></tr></thead><tbody></tbody></table>");
function $e(t, n) {
	y(n, !0);
	let r = (e) => e.state === "done" && e.receipt ? X("import.receipt", {
		added: e.receipt.added,
		changed: e.receipt.changed,
		same: e.receipt.same
	}) : "", o = (e) => e.files.map((e) => e.name).join(", ");
	var c = Qe(), u = e(c), d = E(u, !0), p = b(u), m = e(p), _ = e(m), v = E(_, !0), x = b(_), S = E(x, !0), w = b(x), T = E(w, !0), D = b(w), A = E(D, !0), j = b(D), M = e(j), N = E(M, !0);
	g(j), g(m), g(p);
	var P = b(p);
	s(P, 21, () => n.items, (e) => e.id, (t, s) => {
		var c = Ze(), u = e(c), d = e(u, !0), p = b(d), m = (e) => {
			var t = Ye(), n = E(t, !0);
			f(() => l(n, C(s).by.label)), k(e, t);
		};
		i(p, (e) => {
			C(s).by && e(m);
		}), g(u);
		var h = b(u), _ = E(h, !0), v = b(h), y = E(v), x = b(v), S = E(x, !0), w = b(x), T = e(w), D = e(T, !0), A = b(D), j = E(A, !0);
		g(T);
		var M = b(T, 2), N = (t) => {
			var r = Xe(), i = e(r, !0), o = b(i), c = E(o, !0);
			g(r), f((e, t) => {
				l(i, e), l(c, t);
			}, [() => X("import.undo"), () => L(C(s).at)]), a("click", r, () => n.onUndo(C(s))), k(t, r);
		};
		i(M, (e) => {
			C(s).state === "done" && !C(s).dryRun && C(s).revision && e(N);
		}), g(w), g(c), f((e, t, n, r, i, a, o, s, c, u) => {
			l(d, e), O(h, "data-label", t), l(_, n), O(v, "data-label", r), l(y, `${i ?? ""}${a ?? ""}`), O(x, "data-label", o), l(S, s), l(D, c), l(j, u);
		}, [
			() => L(C(s).at),
			() => X("import.files"),
			() => o(C(s)),
			() => X("import.col.state"),
			() => X(`import.state.${C(s).state}`),
			() => C(s).dryRun ? ` (${X("import.dryRun")})` : "",
			() => X("import.result"),
			() => r(C(s)),
			() => X("import.open"),
			() => L(C(s).at)
		]), a("click", T, () => n.onOpen(C(s))), k(t, c);
	}), g(P), g(c), f((e, t, n, r, i, a) => {
		l(d, e), l(v, t), l(S, n), l(T, r), l(A, i), l(N, a);
	}, [
		() => X("import.former"),
		() => X("import.when"),
		() => X("import.files"),
		() => X("import.col.state"),
		() => X("import.result"),
		() => X("col.actions")
	]), k(t, c), h();
}
d(["click"]);
// src/keeping/ImportPage.svelte
var et = u("<a class=\"button button--secondary button--sm\" download=\"\"><!> </a>"), tt = u("<section aria-labelledby=\"uitslag-kop\"><h2 id=\"uitslag-kop\"> </h2> <!> <!></section>"), nt = u("<p class=\"muted\"> </p>"), rt = u("<div class=\"page page--wide\"><div class=\"page-head\"><h1> </h1><p> </p></div> <div class=\"sections\"><section aria-labelledby=\"kies-kop\"><h2 id=\"kies-kop\"> </h2> <p class=\"row\"> <!></p> <form class=\"stack stack--form\" novalidate=\"\"><!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div> <p class=\"small muted\"> </p></form> <!></section> <!> <section aria-labelledby=\"eerder-kop\"><h2 id=\"eerder-kop\"> </h2> <!></section></div></div> <!>", 1);
function it(t, n) {
	y(n, !0);
	let r = j(() => "", se), a = Be(), c = m([]), u = m(void 0), d = m(void 0), w = m(!1), T = m(void 0), D = x(() => a.current !== void 0 && !$(a.current));
	async function A(e) {
		if (!(C(w) || C(D))) {
			if (v(u, C(c).length ? void 0 : X("import.needFiles"), !0), C(u)) return document.getElementById("bestanden")?.focus();
			v(w, !0), v(d, void 0);
			try {
				a.set(await oe(C(c), e));
			} catch (e) {
				v(d, M(e)), C(d).problem && C(d).status < 500 && ((e) => {
					var t = S(e, 2);
					v(u, t[0], !0), v(d, t[1]);
				})([C(d).problem.findings?.[0]?.detail || C(d).problem.detail, void 0]);
			} finally {
				v(w, !1);
			}
		}
	}
	async function N() {
		if (a.current) try {
			a.set(await ie(a.current.id));
		} catch (e) {
			z(M(e).problem?.detail || X("error.title"));
		}
	}
	function P(e) {
		v(T, void 0), a.current?.id === e.id && a.set(e), z(X("import.undone")), r.retry();
	}
	p(() => {
		a.current && $(a.current) && r.retry();
	});
	var F = rt(), I = _(F), V = e(I), H = e(V), U = E(H, !0), ne = b(H), W = E(ne, !0);
	g(V);
	var re = b(V, 2), G = e(re), ce = e(G), le = E(ce, !0), K = b(ce, 2), ue = e(K), de = b(ue);
	s(de, 16, () => ["csv", "xlsx"], (e) => e, (t, n) => {
		var r = et(), i = e(r);
		R(i, { name: "download" });
		var a = b(i, 1, !0);
		g(r), f((e, t) => {
			O(r, "href", e), l(a, t);
		}, [() => ae(n), () => X(`format.${n}`)]), k(t, r);
	}), g(K);
	var q = b(K, 2), J = e(q);
	je(J, {
		get files() {
			return C(c);
		},
		get error() {
			return C(u);
		},
		onChange: (e) => {
			v(c, e), v(u, void 0), a.set(void 0);
		}
	});
	var Y = b(J, 2), Z = e(Y), me = E(Z, !0);
	g(Y);
	var he = b(Y, 2), ge = E(he, !0);
	g(q);
	var _e = b(q, 2), ve = (e) => {
		B(e, {
			get failure() {
				return C(d);
			},
			onRetry: () => void A(!0)
		});
	};
	i(_e, (e) => {
		C(d) && e(ve);
	}), g(G);
	var Q = b(G, 2), ye = (t) => {
		var n = tt(), r = e(n), o = E(r, !0), s = b(r, 2), c = (e) => {
			B(e, {
				get failure() {
					return a.failure;
				},
				get onRetry() {
					return a.retry;
				}
			});
		};
		i(s, (e) => {
			a.failure && e(c);
		}), Je(b(s, 2), {
			get one() {
				return a.current;
			},
			onCancel: () => void N(),
			onApply: () => void A(!1),
			onUndo: (e) => v(T, e)
		}), g(n), f((e) => l(o, e), [() => X("import.result")]), k(t, n);
	};
	i(Q, (e) => {
		a.current && e(ye);
	});
	var be = b(Q, 2), xe = e(be), Se = E(xe, !0), Ce = b(xe, 2), we = (e) => {
		{
			let t = x(() => ee()?.me.roleLabel);
			B(e, {
				get failure() {
					return r.failure;
				},
				get roleLabel() {
					return C(t);
				},
				get onRetry() {
					return r.retry;
				}
			});
		}
	}, Te = (e) => {
		var t = nt(), n = E(t, !0);
		f((e) => l(n, e), [() => X("import.none")]), k(e, t);
	}, Ee = (e) => {
		$e(e, {
			get items() {
				return r.value.items;
			},
			onUndo: (e) => v(T, e),
			onOpen: (e) => a.set(e)
		});
	};
	i(Ce, (e) => {
		r.failure ? e(we) : r.value && r.value.items.length === 0 ? e(Te, 1) : r.value && e(Ee, 2);
	}), g(be), g(re), g(I);
	var De = b(I, 2), Oe = (e) => {
		let t = x(() => C(T));
		{
			let n = x(() => X("import.undo.title", { when: L(C(t).at) }));
			fe(e, {
				id: "terugdraaien",
				get title() {
					return C(n);
				},
				onClose: () => v(T, void 0),
				children: (e, n) => {
					{
						let n = x(() => X("import.undo")), r = x(() => [X("import.undo.text")]);
						pe(e, {
							get label() {
								return C(n);
							},
							get sentences() {
								return C(r);
							},
							run: () => te(C(t).id),
							onDone: P,
							onCancel: () => v(T, void 0)
						});
					}
				},
				$$slots: { default: !0 }
			});
		}
	};
	i(De, (e) => {
		C(T) && e(Oe);
	}), f((e, t, n, r, i, a, o, s) => {
		l(U, e), l(W, t), l(le, n), l(ue, `${r ?? ""} `), O(q, "aria-label", i), O(Z, "aria-busy", C(w) || void 0), l(me, a), l(ge, o), l(Se, s);
	}, [
		() => X("user.import"),
		() => X("import.intro"),
		() => X("import.choose"),
		() => X("import.template"),
		() => X("import.choose"),
		() => X("import.try"),
		() => X("import.try.text"),
		() => X("import.former")
	]), o("submit", q, (e) => {
		e.preventDefault(), A(!0);
	}), k(t, F), h();
}
// src/keeping/RetentionTable.svelte
var at = u("<span class=\"badge badge--warn\"><!> </span>"), ot = u("<span class=\"second\"> </span>"), st = u("<tr><th scope=\"row\"><a> </a></th><td><!></td><td> <!></td><td> <!></td></tr>"), ct = u("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function lt(t, n) {
	y(n, !0);
	var r = ct(), a = e(r), o = E(a, !0), c = b(a), u = e(c), d = e(u), p = E(d, !0), m = b(d), _ = E(m, !0), v = b(m), S = E(v, !0), w = b(v), T = E(w, !0);
	g(u), g(c);
	var D = b(c);
	s(D, 21, () => n.items, (e) => e.actor.id, (t, r) => {
		var a = st(), o = e(a), s = e(o), c = E(s, !0);
		g(o);
		var u = b(o), d = e(u);
		{
			let e = x(() => n.kindWord(C(r).actor.kind));
			de(d, {
				get kind() {
					return C(r).actor.kind;
				},
				get word() {
					return C(e);
				}
			});
		}
		g(u);
		var p = b(u), m = e(p, !0), h = b(m), _ = (t) => {
			var n = at(), r = e(n);
			R(r, { name: "clock" });
			var i = b(r, 1, !0);
			g(n), f((e) => l(i, e), [() => X("retention.overdue")]), k(t, n);
		};
		i(h, (e) => {
			C(r).overdue && e(_);
		}), g(p);
		var v = b(p), y = e(v, !0), S = b(y), w = (e) => {
			var t = ot(), n = E(t, !0);
			f((e) => l(n, e), [() => X("retention.from", { date: V(C(r).from) })]), k(e, t);
		};
		i(S, (e) => {
			C(r).from && e(w);
		}), g(v), g(a), f((e, t, n, i, a) => {
			O(s, "href", e), l(c, C(r).actor.label), O(u, "data-label", t), O(p, "data-label", n), l(m, i), O(v, "data-label", a), l(y, C(r).basis);
		}, [
			() => n.hrefOf(C(r).actor.id),
			() => X("col.kind"),
			() => X("retention.keep"),
			() => V(C(r).retainUntil),
			() => X("col.why")
		]), k(t, a);
	}), g(D), g(r), f((e, t, n, r, i) => {
		l(o, e), l(p, t), l(_, n), l(S, r), l(T, i);
	}, [
		() => X("retention.caption"),
		() => X("col.who"),
		() => X("col.kind"),
		() => X("retention.keep"),
		() => X("col.why")
	]), k(t, r), h();
}
// src/keeping/RetentionPage.svelte
var ut = u("<!> <div class=\"filter-notice\"><p role=\"status\"> </p></div> <!> <!> <p class=\"small muted list-foot\"> </p>", 1), dt = u("<div class=\"page page--wide\"><div class=\"page-head\"><h1> </h1><p> </p></div> <div class=\"toolbar no-print\"><!></div> <div><!></div></div>");
function ft(t, n) {
	y(n, !0);
	let r = x(() => W("tot") ?? U()), a = Y(() => C(r), (e, t) => K(C(r), e, t));
	var o = dt(), s = e(o), c = e(s), u = E(c, !0), d = b(c), p = E(d, !0);
	g(s);
	var m = b(s, 2), v = e(m);
	{
		let e = x(() => X("retention.until")), t = x(() => W("tot"));
		G(v, {
			id: "tot",
			get label() {
				return C(e);
			},
			get value() {
				return C(t);
			},
			onChange: (e) => J({ tot: e })
		});
	}
	g(m);
	var S = b(m, 2), w = e(S), D = (e) => {
		{
			let t = x(() => ee()?.me.roleLabel);
			B(e, {
				get failure() {
					return a.failure;
				},
				get roleLabel() {
					return C(t);
				},
				get onRetry() {
					return a.retry;
				}
			});
		}
	}, j = (e) => {
		{
			let t = x(() => X("retention.none")), n = x(() => X("retention.none.text", { date: V(C(r)) }));
			I(e, {
				icon: "calendar",
				get title() {
					return C(t);
				},
				get text() {
					return C(n);
				}
			});
		}
	}, M = (t) => {
		var o = ut(), s = _(o), c = (e) => {
			q(e, {});
		};
		i(s, (e) => {
			a.long && e(c);
		});
		var u = b(s, 2), d = e(u), p = E(d, !0);
		g(u);
		var m = b(u, 2);
		lt(m, {
			get items() {
				return a.value.items;
			},
			kindWord: (e) => T(A(e)),
			hrefOf: (e) => P(e, n.area)
		});
		var h = b(m, 2), v = (e) => {
			Q(e, {
				get busy() {
					return a.busy;
				},
				onMore: () => void a.more()
			});
		};
		i(h, (e) => {
			a.value.cursor && e(v);
		});
		var y = b(h, 2), x = E(y, !0);
		f((e, t) => {
			l(p, e), l(x, t);
		}, [() => X("retention.count", {
			n: a.value.total,
			date: V(C(r))
		}), () => X("retention.decide")]), k(t, o);
	}, N = (e) => {
		{
			let t = x(() => X("retention.loading"));
			F(e, {
				get label() {
					return C(t);
				},
				rows: 6
			});
		}
	};
	i(w, (e) => {
		a.failure ? e(D) : a.value && a.value.items.length === 0 ? e(j, 1) : a.value ? e(M, 2) : a.slow && e(N, 3);
	}), g(S), g(o), f((e, t) => {
		l(u, e), l(p, t), O(S, "aria-busy", a.loading);
	}, [() => X("user.retention"), () => X("retention.intro")]), k(t, o), h();
}
export { Ce as BinPage, it as ImportPage, ft as RetentionPage };
