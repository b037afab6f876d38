import { $ as e, B as t, Bt as n, Cr as r, F as i, Ft as a, G as o, H as s, Ht as c, I as l, It as u, J as d, Kn as f, N as p, Ot as m, P as h, Pt as g, Qn as _, R as v, Rn as y, T as b, U as x, Un as S, V as C, W as w, Wn as T, Xn as E, Yn as D, Z as O, Zn as k, ar as A, d as ee, dr as j, dt as te, f as ne, fr as M, gr as N, h as P, hr as F, ir as I, it as re, jn as L, lr as R, mr as z, mt as ie, n as ae, nr as B, or as V, p as oe, rr as H, sr as se, tr as U, u as W, ur as G, ut as ce, vr as K, xn as q, xr as J, yr as Y, yt as le, z as X, zn as Z, zt as Q } from "./shell.js";
import { n as ue, t as de } from "./ConfirmForm.js";
import { c as fe, s as pe } from "./ErrorSummary.js";
// src/app/paged.svelte.ts
function me(e, t) {
	let n = ie(e, (e) => t(void 0, e)), r = F(void 0), i = F(!1), a = F(!1);
	async function o() {
		let e = n.value;
		if (e?.cursor && !I(i)) {
			z(i, !0), z(r, void 0);
			try {
				let r = await t(e.cursor);
				n.value === e && n.set({
					...r,
					items: [...e.items, ...r.items]
				}), z(a, !0);
			} catch (e) {
				z(r, q(e));
			} finally {
				z(i, !1);
			}
		}
	}
	return {
		get value() {
			return n.value;
		},
		get failure() {
			return n.failure ?? I(r);
		},
		get loading() {
			return n.loading;
		},
		get slow() {
			return n.slow;
		},
		get busy() {
			return I(i);
		},
		get long() {
			return I(a);
		},
		retry() {
			z(a, !1), n.failure ? n.retry() : o();
		},
		more: o
	};
}
// src/keeping/en.ts
var he = {
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
}, ge = {
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
}, $ = c({
	...pe,
	...ge
}, {
	...fe,
	...he
}), _e = _("<span class=\"second\"> </span>"), ve = _("<span class=\"kind\"><!> </span>"), ye = _("<button class=\"button button--secondary button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), be = _("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), xe = _("<tr><th scope=\"row\"> <!></th><td><!></td><td><div> <!></div></td><td> </td><td data-label=\"\" class=\"is-act\"><!> <!></td></tr>"), Se = _("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"><span class=\"sr\"> </span></th></tr></thead><tbody></tbody></table>");
function Ce(e, t) {
	Y(t, !0);
	var n = Se(), r = R(n), a = j(r, !0), o = M(r), s = R(o), c = R(s), l = j(c, !0), u = M(c), d = j(u, !0), p = M(u), m = j(p, !0), g = M(p), _ = j(g, !0), v = M(g), y = R(v), x = j(y, !0);
	J(v), J(s), J(o);
	var C = M(o);
	S(C, 21, () => t.items, (e) => e.id, (e, n) => {
		var r = xe(), a = R(r), o = R(a, !0), s = M(o), c = (e) => {
			var t = _e(), r = j(t, !0);
			V((e) => D(r, e), [() => $("bin.with", { n: I(n).ties })]), E(e, t);
		};
		f(s, (e) => {
			I(n).type === "actor" && I(n).ties > 0 && e(c);
		}), J(a);
		var l = M(a), u = R(l), d = (e) => {
			{
				let r = N(() => t.kindWord(I(n)));
				b(e, {
					get kind() {
						return I(n).kind;
					},
					get word() {
						return I(r);
					}
				});
			}
		}, p = (e) => {
			var r = ve(), i = R(r);
			Q(i, { name: "link" });
			var a = M(i, 1, !0);
			J(r), V((e) => D(a, e), [() => t.kindWord(I(n))]), E(e, r);
		};
		f(u, (e) => {
			I(n).type === "actor" ? e(d) : e(p, -1);
		}), J(l);
		var m = M(l), g = R(m), _ = R(g, !0), v = M(_), y = (e) => {
			var t = _e(), r = j(t, !0);
			V(() => D(r, I(n).by.label)), E(e, t);
		};
		f(v, (e) => {
			I(n).by && e(y);
		}), J(g), J(m);
		var x = M(m), S = j(x, !0), C = M(x), w = R(C), T = (e) => {
			var r = ye(), i = R(r, !0), a = M(i), o = j(a, !0);
			J(r), V((e) => {
				D(i, e), D(o, I(n).label);
			}, [() => $("bin.restore")]), B("click", r, () => t.onRestore(I(n))), E(e, r);
		};
		f(w, (e) => {
			t.onRestore && e(T);
		});
		var O = M(w, 2), k = (e) => {
			var r = be(), i = R(r, !0), a = M(i), o = j(a, !0);
			J(r), V((e) => {
				D(i, e), D(o, I(n).label);
			}, [() => $("bin.delete")]), B("click", r, () => t.onDelete(I(n))), E(e, r);
		};
		f(O, (e) => {
			t.onDelete && e(k);
		}), J(C), J(r), V((e, t, r, i, a) => {
			D(o, I(n).label), L(l, "data-label", e), L(m, "data-label", t), D(_, r), L(x, "data-label", i), D(S, a);
		}, [
			() => $("col.kind"),
			() => $("bin.binned"),
			() => i(I(n).binnedAt),
			() => $("bin.goes"),
			() => h(I(n).deletedOn)
		]), E(e, r);
	}), J(C), J(n), V((e, t, n, r, i, o) => {
		D(a, e), D(l, t), D(d, n), D(m, r), D(_, i), D(x, o);
	}, [
		() => $("bin.caption"),
		() => $("bin.what"),
		() => $("col.kind"),
		() => $("bin.binned"),
		() => $("bin.goes"),
		() => $("col.actions")
	]), E(e, n), K();
}
U(["click"]);
// src/keeping/MoreButton.svelte
var we = _("<p class=\"more no-print\"><button class=\"button button--secondary\" type=\"button\"> </button></p>");
function Te(e, t) {
	Y(t, !0);
	var n = we(), r = R(n), i = j(r, !0);
	J(n), V((e) => {
		L(r, "aria-busy", t.busy || void 0), D(i, e);
	}, [() => t.busy ? $("list.loading") : $("list.more")]), B("click", r, function(...e) {
		t.onMore?.apply(this, e);
	}), E(e, n), K();
}
U(["click"]);
// src/keeping/BinPage.svelte
var Ee = _("<p><a> </a></p>"), De = _("<!> <!> <!>", 1), Oe = _("<!> <!>", 1), ke = _("<div class=\"page page--wide\"><div class=\"page-head\"><h1 id=\"prullenbak-kop\" tabindex=\"-1\"> </h1> <p> </p> <!></div> <div><!></div></div> <!>", 1);
function Ae(t, r) {
	Y(r, !0);
	let i = me(() => "", ee), a = F(void 0), s = F(void 0), c = (e) => n(e.type === "tie" ? re(e.kind) : O(e.kind));
	function l() {
		document.getElementById("prullenbak-kop")?.focus({ preventScroll: !0 }), i.retry();
	}
	async function p(e) {
		try {
			let t = await oe(e.id);
			z(a, e.type === "actor" ? e : void 0), ae($("bin.restored"), t.revision), l();
		} catch (e) {
			let t = q(e);
			t.unidentified || P(t.unreachable ? $("offline.title") : t.problem?.detail || $("error.title"));
		}
	}
	function h() {
		z(s, void 0), P($("bin.deleted")), l();
	}
	var _ = ke(), v = G(_), y = R(v), b = R(y), x = j(b, !0), S = M(b, 2), C = j(S, !0), T = M(S, 2), k = (e) => {
		var t = Ee(), n = R(t), i = j(n, !0);
		J(t), V((e, t) => {
			L(n, "href", e), D(i, t);
		}, [() => le(I(a).id, r.area), () => $("bin.look", { who: I(a).label })]), E(e, t);
	};
	f(T, (e) => {
		I(a) && e(k);
	}), J(y);
	var A = M(y, 2), te = R(A), ne = (e) => {
		{
			let t = N(() => d()?.me.roleLabel);
			g(e, {
				get failure() {
					return i.failure;
				},
				get roleLabel() {
					return I(t);
				},
				get onRetry() {
					return i.retry;
				}
			});
		}
	}, ie = (e) => {
		{
			let t = N(() => $("bin.empty")), n = N(() => $("bin.empty.text"));
			u(e, {
				icon: "bin",
				get title() {
					return I(t);
				},
				get text() {
					return I(n);
				}
			});
		}
	}, B = (t) => {
		var n = De(), r = G(n), a = (e) => {
			o(e, {});
		};
		f(r, (e) => {
			i.long && e(a);
		});
		var l = M(r, 2);
		{
			let t = N(() => e(m.restore) ? (e) => void p(e) : void 0), n = N(() => e(m.deleteForGood) ? (e) => z(s, e) : void 0);
			Ce(l, {
				get items() {
					return i.value.items;
				},
				kindWord: c,
				get onRestore() {
					return I(t);
				},
				get onDelete() {
					return I(n);
				}
			});
		}
		var u = M(l, 2), d = (e) => {
			Te(e, {
				get busy() {
					return i.busy;
				},
				onMore: () => void i.more()
			});
		};
		f(u, (e) => {
			i.value.cursor && e(d);
		}), E(t, n);
	}, H = (e) => {
		{
			let t = N(() => $("bin.loading"));
			w(e, {
				get label() {
					return I(t);
				},
				rows: 6
			});
		}
	};
	f(te, (e) => {
		i.failure ? e(ne) : i.value && i.value.items.length === 0 ? e(ie, 1) : i.value ? e(B, 2) : i.slow && e(H, 3);
	}), J(A), J(v);
	var se = M(v, 2), U = (e) => {
		let t = N(() => I(s));
		{
			let n = N(() => $("bin.delete.title", { who: I(t).label }));
			ue(e, {
				id: "voorgoed",
				get title() {
					return I(n);
				},
				onClose: () => z(s, void 0),
				children: (e, n) => {
					var r = Oe(), i = G(r);
					o(i, {});
					var a = M(i, 2);
					{
						let e = N(() => $("bin.delete")), n = N(() => [$("bin.delete.text"), ...I(t).ties > 0 ? [$("bin.ties", { n: I(t).ties })] : []]);
						de(a, {
							danger: !0,
							get label() {
								return I(e);
							},
							get sentences() {
								return I(n);
							},
							run: () => W(I(t).id),
							onDone: h,
							onCancel: () => z(s, void 0)
						});
					}
					E(e, r);
				},
				$$slots: { default: !0 }
			});
		}
	};
	f(se, (e) => {
		I(s) && e(U);
	}), V((e, t) => {
		D(x, e), D(C, t), L(A, "aria-busy", i.loading);
	}, [() => $("user.bin"), () => $("bin.intro")]), E(t, _), K();
}
var je = [
	"csv",
	"xlsx",
	"json",
	"geojson",
	"graphml",
	"zip"
], Me = je.map((e) => `.${e}`).join(",");
function Ne(e, t) {
	let n = t.filter((e) => !je.includes(e.name.split(".").pop()?.toLowerCase() ?? "")).map((e) => e.name), r = [...new Map([...e, ...t.filter((e) => !n.includes(e.name))].map((e) => [e.name, e])).values()];
	return {
		files: r.slice(0, 20),
		unknown: n,
		tooMany: r.length > 20
	};
}
// src/keeping/FileChooser.svelte
var Pe = _("<p class=\"error\" id=\"bestanden-fout\"><!> </p>"), Fe = _("<li><span> </span><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></li>"), Ie = _("<ul class=\"chosen-files\"></ul>"), Le = _("<div><p class=\"label\" aria-hidden=\"true\"> </p> <p class=\"hint\" id=\"bestanden-hint\"> </p> <!> <div><input class=\"sr\" id=\"bestanden\" type=\"file\" multiple=\"\"/> <label class=\"button button--secondary\" for=\"bestanden\"><!> </label> <span class=\"muted\"> </span></div> <p class=\"small\" role=\"status\"> </p> <!></div>");
function Re(e, t) {
	Y(t, !0);
	let n = F(!1), r = F("");
	function i(e) {
		let n = Ne(t.files, [...e ?? []]);
		z(r, [...n.unknown.length ? [$("import.unknownFile", { names: n.unknown.join(", ") })] : [], ...n.tooMany ? [$("import.tooMany", { n: n.files.length })] : []].join(" "), !0), t.onChange(n.files);
	}
	function a(e) {
		e.preventDefault(), z(n, !1), i(e.dataTransfer?.files);
	}
	function o(e) {
		t.onChange(t.files.filter((t) => t !== e)), document.getElementById("bestanden")?.focus();
	}
	var s = Le(), c = R(s), l = j(c, !0), u = M(c, 2), d = j(u, !0), p = M(u, 2), m = (e) => {
		var n = Pe(), r = R(n);
		Q(r, { name: "warn" });
		var i = M(r, 1, !0);
		J(n), V(() => D(i, t.error)), E(e, n);
	};
	f(p, (e) => {
		t.error && e(m);
	});
	var h = M(p, 2), g = R(h), _ = M(g, 2), v = R(_);
	Q(v, { name: "upload" });
	var b = M(v, 1, !0);
	J(_);
	var x = M(_, 2), C = j(x, !0);
	J(h);
	var w = M(h, 2), T = j(w, !0), O = M(w, 2), k = (e) => {
		var n = Ie();
		S(n, 21, () => t.files, (e) => e.name, (e, t) => {
			var n = Fe(), r = R(n), i = j(r, !0), a = M(r), s = R(a, !0), c = M(s), l = j(c, !0);
			J(a), J(n), V((e) => {
				D(i, I(t).name), D(s, e), D(l, I(t).name);
			}, [() => $("import.remove")]), B("click", a, () => o(I(t))), E(e, n);
		}), J(n), E(e, n);
	};
	f(O, (e) => {
		t.files.length && e(k);
	}), J(s), V((e, r, i, a, o) => {
		y(s, 1, Z([
			"field",
			"files",
			t.error && "field--error"
		])), D(l, e), D(d, r), y(h, 1, Z(["drop", I(n) && "is-over"])), L(g, "accept", Me), L(g, "aria-describedby", `bestanden-hint${t.error ? " bestanden-fout" : ""}`), L(g, "aria-invalid", t.error ? !0 : void 0), D(b, i), D(C, a), D(T, o);
	}, [
		() => $("import.files"),
		() => $("import.files.hint"),
		() => $("import.choose"),
		() => $("import.drop"),
		() => I(r) || (t.files.length ? $("import.chosen", { n: t.files.length }) : "")
	]), H("dragover", h, (e) => {
		e.preventDefault(), z(n, !0);
	}), H("dragleave", h, () => z(n, !1)), H("drop", h, a), B("change", g, (e) => {
		i(e.currentTarget.files), e.currentTarget.value = "";
	}), E(e, s), K();
}
U(["change", "click"]);
// src/keeping/filenames.ts
function ze(e, t) {
	return t[Number.parseInt(e, 10) - 1] ?? e;
}
// src/keeping/findings.ts
function Be(e) {
	let t = String(e);
	return `"${(/^[=+\-@\t\r]/.test(t) ? `'${t}` : t).replaceAll("\"", "\"\"")}"`;
}
function Ve(e) {
	return `\uFEFF${[[
		$("import.col.file"),
		$("import.col.row"),
		$("import.col.column"),
		$("import.col.what")
	], ...e.map((e) => [
		e.file,
		e.row || "",
		e.column,
		e.detail || e.code
	])].map((e) => e.map(Be).join(";")).join("\r\n")}\r\n`;
}
function He(e, t) {
	let n = URL.createObjectURL(new Blob([t], { type: "text/csv;charset=utf-8" }));
	Object.assign(document.createElement("a"), {
		href: n,
		download: e
	}).click(), URL.revokeObjectURL(n);
}
// src/keeping/FindingsTable.svelte
var Ue = _("<tr><th scope=\"row\"><span><!> </span> <span class=\"finding\"> </span></th><td> </td><td class=\"num\"> </td><td> </td></tr>"), We = _("<table class=\"table table--stack\"><caption> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function Ge(e, t) {
	Y(t, !0);
	let n = N(() => [...t.findings.map((e) => ({
		one: e,
		stops: !0
	})), ...t.notices.map((e) => ({
		one: e,
		stops: !1
	}))]);
	var r = We(), i = R(r), a = j(i, !0), o = M(i), s = R(o), c = R(s), l = j(c, !0), u = M(c), d = j(u, !0), f = M(u), p = j(f, !0), m = M(f), h = j(m, !0);
	J(s), J(o);
	var g = M(o);
	S(g, 21, () => I(n).slice(0, 200), T, (e, t) => {
		let n = () => I(t).one, r = () => I(t).stops;
		var i = Ue(), a = R(i), o = R(a), s = R(o);
		{
			let e = N(() => r() ? "warn" : "idea");
			Q(s, { get name() {
				return I(e);
			} });
		}
		var c = M(s, 1, !0);
		J(o);
		var l = M(o, 2), u = j(l, !0);
		J(a);
		var d = M(a), f = j(d, !0), p = M(d), m = j(p, !0), h = M(p), g = j(h, !0);
		J(i), V((e, t, i, a) => {
			y(o, 1, Z(["badge", r() ? "badge--error" : "badge--info"])), D(c, e), D(u, n().detail || n().code), L(d, "data-label", t), D(f, n().file), L(p, "data-label", i), D(m, n().row || ""), L(h, "data-label", a), D(g, n().column);
		}, [
			() => $(r() ? "import.stops" : "import.notice"),
			() => $("import.col.file"),
			() => $("import.col.row"),
			() => $("import.col.column")
		]), E(e, i);
	}), J(g), J(r), V((e, t, n, r, i) => {
		D(a, e), D(l, t), D(d, n), D(p, r), D(h, i);
	}, [
		() => I(n).length > 200 ? $("import.findings.some", {
			shown: 200,
			n: I(n).length
		}) : $("import.findings", { n: I(n).length }),
		() => $("import.col.what"),
		() => $("import.col.file"),
		() => $("import.col.row"),
		() => $("import.col.column")
	]), E(e, r), K();
}
// src/keeping/running.svelte.ts
var Ke = 1e3, qe = [
	"done",
	"failed",
	"cancelled",
	"undone"
], Je = (e) => qe.includes(e.state);
function Ye() {
	let e = F(void 0), t = F(void 0);
	return se(() => {
		let n = I(e);
		if (!n || Je(n) || I(t)) return;
		let r = new AbortController(), i = setTimeout(() => {
			X(n.id, r.signal).then((t) => z(e, t)).catch((e) => {
				r.signal.aborted || z(t, q(e));
			});
		}, Ke);
		return () => {
			clearTimeout(i), r.abort();
		};
	}), {
		get current() {
			return I(e);
		},
		get failure() {
			return I(t);
		},
		set(n) {
			((n) => {
				var i = r(n, 2);
				z(e, i[0]), z(t, i[1]);
			})([n, void 0]);
		},
		retry() {
			z(t, void 0);
		}
	};
}
// src/keeping/ImportResult.svelte
var Xe = _("<div class=\"progress\"><p role=\"status\"> </p> <progress></progress> <p class=\"small muted\"> </p> <p><button class=\"button button--secondary\" type=\"button\"> </button></p></div>"), Ze = _("<p><strong> </strong> </p>"), Qe = _("<p><button class=\"button button--primary\" type=\"button\"> </button></p>"), $e = _("<p><button class=\"button button--secondary\" type=\"button\"><!> </button></p>"), et = _("<div role=\"status\"><!></div> <!>", 1), tt = _("<p><button class=\"button button--secondary button--sm\" type=\"button\"><!> </button></p> <!>", 1), nt = _("<!> <!>", 1);
function rt(e, t) {
	Y(t, !0);
	let n = N(() => t.one.receipt), r = N(() => t.one.state === "done" && t.one.findings.length === 0), i = (e) => e.map((e) => ({
		...e,
		file: t.nameOf(e.file)
	})), o = N(() => i(t.one.findings)), s = N(() => i(t.one.notices));
	var c = nt(), l = G(c), u = (e) => {
		var n = Xe(), r = R(n), i = j(r, !0), a = M(r, 2), o = M(a, 2), s = j(o, !0), c = M(o, 2), l = R(c), u = j(l, !0);
		J(c), J(n), V((e, t, n, r) => {
			D(i, e), L(a, "aria-label", t), D(s, n), D(u, r);
		}, [
			() => $(`import.state.${t.one.state}`),
			() => $(`import.state.${t.one.state}`),
			() => $("import.rows", { n: t.one.rows }),
			() => $("import.cancel")
		]), B("click", l, function(...e) {
			t.onCancel?.apply(this, e);
		}), E(e, n);
	}, d = N(() => !Je(t.one)), p = (e) => {
		var i = et(), o = G(i), s = R(o);
		{
			let e = N(() => I(r) ? "ok" : t.one.state === "failed" || t.one.findings.length ? "error" : "info"), i = N(() => I(r) ? "check" : "warn");
			a(s, {
				get tone() {
					return I(e);
				},
				get icon() {
					return I(i);
				},
				children: (e, r) => {
					var i = k(), a = G(i), o = (e) => {
						var n = Ze(), r = R(n), i = j(r, !0), a = M(r);
						J(n), V((e, t) => {
							D(i, e), D(a, ` ${t ?? ""}`);
						}, [() => $("import.wrong", { n: t.one.findings.length }), () => $("import.nothingKept")]), E(e, n);
					}, s = (e) => {
						var r = Ze(), i = R(r), a = j(i, !0), o = M(i);
						J(r), V((e, t) => {
							D(a, e), D(o, ` ${t ?? ""}`);
						}, [() => $(t.one.dryRun ? "import.dry" : "import.kept", {
							added: I(n).added,
							changed: I(n).changed,
							same: I(n).same
						}), () => t.one.dryRun ? $("import.nothingKept") : $("import.mayUndo")]), E(e, r);
					}, c = (e) => {
						var n = Ze(), r = R(n), i = j(r, !0), a = M(r);
						J(n), V((e, n) => {
							D(i, e), D(a, ` ${t.one.why?.detail ?? "" ?? ""} ${n ?? ""}`);
						}, [() => $(`import.state.${t.one.state}`), () => t.one.state === "done" || t.one.state === "undone" ? "" : $("import.nothingKept")]), E(e, n);
					};
					f(a, (e) => {
						t.one.findings.length ? e(o) : t.one.state === "done" && I(n) ? e(s, 1) : e(c, -1);
					}), E(e, i);
				},
				$$slots: { default: !0 }
			});
		}
		J(o);
		var c = M(o, 2), l = (e) => {
			var n = Qe(), r = R(n), i = j(r, !0);
			J(n), V((e) => D(i, e), [() => $("import.apply")]), B("click", r, function(...e) {
				t.onApply?.apply(this, e);
			}), E(e, n);
		}, u = (e) => {
			var n = $e(), r = R(n), i = R(r);
			Q(i, { name: "undo" });
			var a = M(i, 1, !0);
			J(r), J(n), V((e) => D(a, e), [() => $("import.undo")]), B("click", r, () => t.onUndo(t.one)), E(e, n);
		};
		f(c, (e) => {
			I(r) && t.one.dryRun ? e(l) : I(r) && t.one.revision && e(u, 1);
		}), E(e, i);
	};
	f(l, (e) => {
		I(d) ? e(u) : e(p, -1);
	});
	var m = M(l, 2), h = (e) => {
		var t = tt(), n = G(t), r = R(n), i = R(r);
		Q(i, { name: "download" });
		var a = M(i, 1, !0);
		J(r), J(n), Ge(M(n, 2), {
			get findings() {
				return I(o);
			},
			get notices() {
				return I(s);
			}
		}), V((e) => D(a, e), [() => $("import.download")]), B("click", r, () => He("bevindingen.csv", Ve([...I(o), ...I(s)]))), E(e, t);
	};
	f(m, (e) => {
		(I(o).length || I(s).length) && e(h);
	}), E(e, c), K();
}
U(["click"]);
// src/keeping/ImportTable.svelte
var it = _("<span class=\"second\"> </span>"), at = _("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), ot = _("<tr><th scope=\"row\"> <!></th><td> </td><td> </td><td> </td><td data-label=\"\" class=\"is-act\"><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button> <!></td></tr>"), st = _("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"><span class=\"sr\"> </span></th></tr></thead><tbody></tbody></table>");
function ct(e, t) {
	Y(t, !0);
	let n = (e) => e.state === "done" && e.receipt ? $("import.receipt", {
		added: e.receipt.added,
		changed: e.receipt.changed,
		same: e.receipt.same
	}) : "", r = (e) => e.files.map((e) => e.name).join(", ");
	var a = st(), o = R(a), s = j(o, !0), c = M(o), l = R(c), u = R(l), d = j(u, !0), p = M(u), m = j(p, !0), h = M(p), g = j(h, !0), _ = M(h), v = j(_, !0), y = M(_), b = R(y), x = j(b, !0);
	J(y), J(l), J(c);
	var C = M(c);
	S(C, 21, () => t.items, (e) => e.id, (e, a) => {
		var o = ot(), s = R(o), c = R(s, !0), l = M(c), u = (e) => {
			var t = it(), n = j(t, !0);
			V(() => D(n, I(a).by.label)), E(e, t);
		};
		f(l, (e) => {
			I(a).by && e(u);
		}), J(s);
		var d = M(s), p = j(d, !0), m = M(d), h = j(m), g = M(m), _ = j(g, !0), v = M(g), y = R(v), b = R(y, !0), x = M(b), S = j(x, !0);
		J(y);
		var C = M(y, 2), w = (e) => {
			var n = at(), r = R(n, !0), o = M(r), s = j(o, !0);
			J(n), V((e, t) => {
				D(r, e), D(s, t);
			}, [() => $("import.undo"), () => i(I(a).at)]), B("click", n, () => t.onUndo(I(a))), E(e, n);
		};
		f(C, (e) => {
			I(a).state === "done" && !I(a).dryRun && I(a).revision && e(w);
		}), J(v), J(o), V((e, t, n, r, i, a, o, s, l, u) => {
			D(c, e), L(d, "data-label", t), D(p, n), L(m, "data-label", r), D(h, `${i ?? ""}${a ?? ""}`), L(g, "data-label", o), D(_, s), D(b, l), D(S, u);
		}, [
			() => i(I(a).at),
			() => $("import.files"),
			() => r(I(a)),
			() => $("import.col.state"),
			() => $(`import.state.${I(a).state}`),
			() => I(a).dryRun ? ` (${$("import.dryRun")})` : "",
			() => $("import.result"),
			() => n(I(a)),
			() => $("import.open"),
			() => i(I(a).at)
		]), B("click", y, () => t.onOpen(I(a))), E(e, o);
	}), J(C), J(a), V((e, t, n, r, i, a) => {
		D(s, e), D(d, t), D(m, n), D(g, r), D(v, i), D(x, a);
	}, [
		() => $("import.former"),
		() => $("import.when"),
		() => $("import.files"),
		() => $("import.col.state"),
		() => $("import.result"),
		() => $("col.actions")
	]), E(e, a), K();
}
U(["click"]);
// src/keeping/ImportPage.svelte
var lt = _("<a class=\"button button--secondary button--sm\" download=\"\"><!> </a>"), ut = _("<section aria-labelledby=\"uitslag-kop\"><h2 id=\"uitslag-kop\"> </h2> <!> <!></section>"), dt = _("<p class=\"muted\"> </p>"), ft = _("<div class=\"page page--wide\"><div class=\"page-head\"><h1> </h1><p> </p></div> <div class=\"sections\"><section aria-labelledby=\"kies-kop\"><h2 id=\"kies-kop\"> </h2> <p class=\"row\"> <!></p> <form class=\"stack stack--form\" novalidate=\"\"><!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div> <p class=\"small muted\"> </p></form> <!></section> <!> <section aria-labelledby=\"eerder-kop\"><h2 id=\"eerder-kop\"> </h2> <!></section></div></div> <!>", 1);
function pt(e, n) {
	Y(n, !0);
	let a = ie(() => "", t), o = Ye(), c = F([]), l = F(void 0), u = F(void 0), p = F(!1), m = F(void 0), h = F({
		id: "",
		names: []
	}), _ = N(() => o.current !== void 0 && !Je(o.current));
	async function y(e) {
		if (!(I(p) || I(_))) {
			if (z(l, I(c).length ? void 0 : $("import.needFiles"), !0), I(l)) return document.getElementById("bestanden")?.focus();
			z(p, !0), z(u, void 0);
			try {
				let t = I(c).map((e) => e.name), n = await C(I(c), e);
				z(h, {
					id: n.id,
					names: t
				}), o.set(n);
			} catch (e) {
				z(u, q(e)), I(u).problem && I(u).status < 500 && ((e) => {
					var t = r(e, 2);
					z(l, t[0], !0), z(u, t[1]);
				})([I(u).problem.findings?.[0]?.detail || I(u).problem.detail, void 0]);
			} finally {
				z(p, !1);
			}
		}
	}
	async function b() {
		if (o.current) try {
			o.set(await v(o.current.id));
		} catch (e) {
			P(q(e).problem?.detail || $("error.title"));
		}
	}
	function w(e) {
		z(m, void 0), o.current?.id === e.id && o.set(e), P($("import.undone")), a.retry();
	}
	se(() => {
		o.current && Je(o.current) && A(a.retry);
	});
	var T = ft(), O = G(T), k = R(O), ee = R(k), te = j(ee, !0), ne = M(ee), re = j(ne, !0);
	J(k);
	var ae = M(k, 2), B = R(ae), oe = R(B), U = j(oe, !0), W = M(oe, 2), ce = R(W), le = M(ce);
	S(le, 16, () => ["csv", "xlsx"], (e) => e, (e, t) => {
		var n = lt(), r = R(n);
		Q(r, { name: "download" });
		var i = M(r, 1, !0);
		J(n), V((e, t) => {
			L(n, "href", e), D(i, t);
		}, [() => s(t), () => $(`format.${t}`)]), E(e, n);
	}), J(W);
	var X = M(W, 2), Z = R(X);
	Re(Z, {
		get files() {
			return I(c);
		},
		get error() {
			return I(l);
		},
		onChange: (e) => {
			z(c, e), z(l, void 0), o.set(void 0);
		}
	});
	var fe = M(Z, 2), pe = R(fe), me = j(pe, !0);
	J(fe);
	var he = M(fe, 2), ge = j(he, !0);
	J(X);
	var _e = M(X, 2), ve = (e) => {
		g(e, {
			get failure() {
				return I(u);
			},
			onRetry: () => void y(!0)
		});
	};
	f(_e, (e) => {
		I(u) && e(ve);
	}), J(B);
	var ye = M(B, 2), be = (e) => {
		var t = ut(), n = R(t), r = j(n, !0), i = M(n, 2), a = (e) => {
			g(e, {
				get failure() {
					return o.failure;
				},
				get onRetry() {
					return o.retry;
				}
			});
		};
		f(i, (e) => {
			o.failure && e(a);
		}), rt(M(i, 2), {
			get one() {
				return o.current;
			},
			nameOf: (e) => o.current?.id === I(h).id ? ze(e, I(h).names) : e,
			onCancel: () => void b(),
			onApply: () => void y(!1),
			onUndo: (e) => z(m, e)
		}), J(t), V((e) => D(r, e), [() => $("import.result")]), E(e, t);
	};
	f(ye, (e) => {
		o.current && e(be);
	});
	var xe = M(ye, 2), Se = R(xe), Ce = j(Se, !0), we = M(Se, 2), Te = (e) => {
		{
			let t = N(() => d()?.me.roleLabel);
			g(e, {
				get failure() {
					return a.failure;
				},
				get roleLabel() {
					return I(t);
				},
				get onRetry() {
					return a.retry;
				}
			});
		}
	}, Ee = (e) => {
		var t = dt(), n = j(t, !0);
		V((e) => D(n, e), [() => $("import.none")]), E(e, t);
	}, De = (e) => {
		ct(e, {
			get items() {
				return a.value.items;
			},
			onUndo: (e) => z(m, e),
			onOpen: (e) => o.set(e)
		});
	};
	f(we, (e) => {
		a.failure ? e(Te) : a.value && a.value.items.length === 0 ? e(Ee, 1) : a.value && e(De, 2);
	}), J(xe), J(ae), J(O);
	var Oe = M(O, 2), ke = (e) => {
		let t = N(() => I(m));
		{
			let n = N(() => $("import.undo.title", { when: i(I(t).at) }));
			ue(e, {
				id: "terugdraaien",
				get title() {
					return I(n);
				},
				onClose: () => z(m, void 0),
				children: (e, n) => {
					{
						let n = N(() => $("import.undo")), r = N(() => [$("import.undo.text")]);
						de(e, {
							get label() {
								return I(n);
							},
							get sentences() {
								return I(r);
							},
							run: () => x(I(t).id),
							onDone: w,
							onCancel: () => z(m, void 0)
						});
					}
				},
				$$slots: { default: !0 }
			});
		}
	};
	f(Oe, (e) => {
		I(m) && e(ke);
	}), V((e, t, n, r, i, a, o, s) => {
		D(te, e), D(re, t), D(U, n), D(ce, `${r ?? ""} `), L(X, "aria-label", i), L(pe, "aria-busy", I(p) || void 0), D(me, a), D(ge, o), D(Ce, s);
	}, [
		() => $("user.import"),
		() => $("import.intro"),
		() => $("import.choose"),
		() => $("import.template"),
		() => $("import.choose"),
		() => $("import.try"),
		() => $("import.try.text"),
		() => $("import.former")
	]), H("submit", X, (e) => {
		e.preventDefault(), y(!0);
	}), E(e, T), K();
}
// src/keeping/RetentionTable.svelte
var mt = _("<span class=\"badge badge--warn\"><!> </span>"), ht = _("<span class=\"second\"> </span>"), gt = _("<tr><th scope=\"row\"><a> </a></th><td><!></td><td><div class=\"row\"> <!></div></td><td><div> <!></div></td></tr>"), _t = _("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function vt(e, t) {
	Y(t, !0);
	var n = _t(), r = R(n), i = j(r, !0), a = M(r), o = R(a), s = R(o), c = j(s, !0), l = M(s), u = j(l, !0), d = M(l), p = j(d, !0), m = M(d), g = j(m, !0);
	J(o), J(a);
	var _ = M(a);
	S(_, 21, () => t.items, (e) => e.actor.id, (e, n) => {
		var r = gt(), i = R(r), a = R(i), o = j(a, !0);
		J(i);
		var s = M(i), c = R(s);
		{
			let e = N(() => t.kindWord(I(n).actor.kind));
			b(c, {
				get kind() {
					return I(n).actor.kind;
				},
				get word() {
					return I(e);
				}
			});
		}
		J(s);
		var l = M(s), u = R(l), d = R(u, !0), p = M(d), m = (e) => {
			var t = mt(), n = R(t);
			Q(n, { name: "clock" });
			var r = M(n, 1, !0);
			J(t), V((e) => D(r, e), [() => $("retention.overdue")]), E(e, t);
		};
		f(p, (e) => {
			I(n).overdue && e(m);
		}), J(u), J(l);
		var g = M(l), _ = R(g), v = R(_, !0), y = M(v), x = (e) => {
			var t = ht(), r = j(t, !0);
			V((e) => D(r, e), [() => $("retention.from", { what: I(n).from })]), E(e, t);
		};
		f(y, (e) => {
			I(n).from && e(x);
		}), J(_), J(g), J(r), V((e, t, r, i, c) => {
			L(a, "href", e), D(o, I(n).actor.label), L(s, "data-label", t), L(l, "data-label", r), D(d, i), L(g, "data-label", c), D(v, I(n).basis);
		}, [
			() => t.hrefOf(I(n).actor.id),
			() => $("col.kind"),
			() => $("retention.keep"),
			() => h(I(n).retainUntil),
			() => $("col.why")
		]), E(e, r);
	}), J(_), J(n), V((e, t, n, r, a) => {
		D(i, e), D(c, t), D(u, n), D(p, r), D(g, a);
	}, [
		() => $("retention.caption"),
		() => $("col.who"),
		() => $("col.kind"),
		() => $("retention.keep"),
		() => $("col.why")
	]), E(e, n), K();
}
// src/keeping/RetentionPage.svelte
var yt = _("<!> <div class=\"filter-notice\"><p role=\"status\"> </p></div> <!> <!> <p class=\"small muted list-foot\"> </p>", 1), bt = _("<div class=\"page page--wide\"><div class=\"page-head\"><h1> </h1><p> </p></div> <div class=\"toolbar no-print\"><!></div> <div><!></div></div>");
function xt(e, t) {
	Y(t, !0);
	let r = N(() => ce("tot") ?? l()), i = me(() => I(r), (e, t) => ne(I(r), e, t));
	var a = bt(), s = R(a), c = R(s), m = j(c, !0), _ = M(c), v = j(_, !0);
	J(s);
	var y = M(s, 2), b = R(y);
	{
		let e = N(() => $("retention.until")), t = N(() => ce("tot"));
		p(b, {
			id: "tot",
			get label() {
				return I(e);
			},
			get value() {
				return I(t);
			},
			onChange: (e) => te({ tot: e })
		});
	}
	J(y);
	var x = M(y, 2), S = R(x), C = (e) => {
		{
			let t = N(() => d()?.me.roleLabel);
			g(e, {
				get failure() {
					return i.failure;
				},
				get roleLabel() {
					return I(t);
				},
				get onRetry() {
					return i.retry;
				}
			});
		}
	}, T = (e) => {
		{
			let t = N(() => $("retention.none")), n = N(() => $("retention.none.text", { date: h(I(r)) }));
			u(e, {
				icon: "calendar",
				get title() {
					return I(t);
				},
				get text() {
					return I(n);
				}
			});
		}
	}, k = (e) => {
		var a = yt(), s = G(a), c = (e) => {
			o(e, {});
		};
		f(s, (e) => {
			i.long && e(c);
		});
		var l = M(s, 2), u = R(l), d = j(u, !0);
		J(l);
		var p = M(l, 2);
		vt(p, {
			get items() {
				return i.value.items;
			},
			kindWord: (e) => n(O(e)),
			hrefOf: (e) => le(e, t.area)
		});
		var m = M(p, 2), g = (e) => {
			Te(e, {
				get busy() {
					return i.busy;
				},
				onMore: () => void i.more()
			});
		};
		f(m, (e) => {
			i.value.cursor && e(g);
		});
		var _ = M(m, 2), v = j(_, !0);
		V((e, t) => {
			D(d, e), D(v, t);
		}, [() => $("retention.count", {
			n: i.value.total,
			date: h(I(r))
		}), () => $("retention.decide")]), E(e, a);
	}, A = (e) => {
		{
			let t = N(() => $("retention.loading"));
			w(e, {
				get label() {
					return I(t);
				},
				rows: 6
			});
		}
	};
	f(S, (e) => {
		i.failure ? e(C) : i.value && i.value.items.length === 0 ? e(T, 1) : i.value ? e(k, 2) : i.slow && e(A, 3);
	}), J(x), J(a), V((e, t) => {
		D(m, e), D(v, t), L(x, "aria-busy", i.loading);
	}, [() => $("user.retention"), () => $("retention.intro")]), E(e, a), K();
}
export { Ae as BinPage, pt as ImportPage, xt as RetentionPage };
