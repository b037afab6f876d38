import { $ as e, An as t, B as n, Bt as r, F as i, Ft as a, G as o, Gn as s, H as c, Hn as l, Ht as u, I as d, It as f, J as p, Jn as m, Ln as h, N as g, Ot as _, P as v, Pt as y, R as b, Rn as x, Sr as S, T as C, U as w, Un as T, V as E, W as D, Xn as O, Yn as k, Z as A, Zn as j, _r as M, ar as N, bn as P, br as F, cr as I, d as ee, dr as L, dt as te, er as R, f as z, h as ne, hr as B, ir as re, it as V, lr as H, mr as U, mt as ie, n as ae, nr as W, or as oe, p as se, pr as G, rr as K, tr as q, u as ce, ur as J, ut as le, vr as Y, yt as X, z as ue, zt as Z } from "./shell.js";
import { n as de, t as fe } from "./ConfirmForm.js";
import { c as Q, s as pe } from "./ErrorSummary.js";
// src/app/paged.svelte.ts
function me(e, t) {
	let n = ie(e, (e) => t(void 0, e)), r = U(void 0), i = U(!1), a = U(!1);
	async function o() {
		let e = n.value;
		if (e?.cursor && !K(i)) {
			G(i, !0), G(r, void 0);
			try {
				let r = await t(e.cursor);
				n.value === e && n.set({
					...r,
					items: [...e.items, ...r.items]
				}), G(a, !0);
			} catch (e) {
				G(r, P(e));
			} finally {
				G(i, !1);
			}
		}
	}
	return {
		get value() {
			return n.value;
		},
		get failure() {
			return n.failure ?? K(r);
		},
		get loading() {
			return n.loading;
		},
		get slow() {
			return n.slow;
		},
		get busy() {
			return K(i);
		},
		get long() {
			return K(a);
		},
		retry() {
			G(a, !1), n.failure ? n.retry() : o();
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
}, $ = u({
	...pe,
	...ge
}, {
	...Q,
	...he
}), _e = j("<span class=\"second\"> </span>"), ve = j("<span class=\"kind\"><!> </span>"), ye = j("<button class=\"button button--secondary button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), be = j("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), xe = j("<tr><th scope=\"row\"> <!></th><td><!></td><td><div> <!></div></td><td> </td><td data-label=\"\" class=\"is-act\"><!> <!></td></tr>"), Se = j("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"><span class=\"sr\"> </span></th></tr></thead><tbody></tbody></table>");
function Ce(e, n) {
	Y(n, !0);
	var r = Se(), a = I(r), o = J(a, !0), c = L(a), u = I(c), d = I(u), f = J(d, !0), p = L(d), h = J(p, !0), g = L(p), _ = J(g, !0), y = L(g), b = J(y, !0), x = L(y), S = I(x), w = J(S, !0);
	F(x), F(u), F(c);
	var T = L(c);
	l(T, 21, () => n.items, (e) => e.id, (e, r) => {
		var a = xe(), o = I(a), c = I(o, !0), l = L(c), u = (e) => {
			var t = _e(), n = J(t, !0);
			N((e) => m(n, e), [() => $("bin.with", { n: K(r).ties })]), k(e, t);
		};
		s(l, (e) => {
			K(r).type === "actor" && K(r).ties > 0 && e(u);
		}), F(o);
		var d = L(o), f = I(d), p = (e) => {
			{
				let t = B(() => n.kindWord(K(r)));
				C(e, {
					get kind() {
						return K(r).kind;
					},
					get word() {
						return K(t);
					}
				});
			}
		}, h = (e) => {
			var t = ve(), i = I(t);
			Z(i, { name: "link" });
			var a = L(i, 1, !0);
			F(t), N((e) => m(a, e), [() => n.kindWord(K(r))]), k(e, t);
		};
		s(f, (e) => {
			K(r).type === "actor" ? e(p) : e(h, -1);
		}), F(d);
		var g = L(d), _ = I(g), y = I(_, !0), b = L(y), x = (e) => {
			var t = _e(), n = J(t, !0);
			N(() => m(n, K(r).by.label)), k(e, t);
		};
		s(b, (e) => {
			K(r).by && e(x);
		}), F(_), F(g);
		var S = L(g), w = J(S, !0), T = L(S), E = I(T), D = (e) => {
			var t = ye(), i = I(t, !0), a = L(i), o = J(a, !0);
			F(t), N((e) => {
				m(i, e), m(o, K(r).label);
			}, [() => $("bin.restore")]), q("click", t, () => n.onRestore(K(r))), k(e, t);
		};
		s(E, (e) => {
			n.onRestore && e(D);
		});
		var O = L(E, 2), A = (e) => {
			var t = be(), i = I(t, !0), a = L(i), o = J(a, !0);
			F(t), N((e) => {
				m(i, e), m(o, K(r).label);
			}, [() => $("bin.delete")]), q("click", t, () => n.onDelete(K(r))), k(e, t);
		};
		s(O, (e) => {
			n.onDelete && e(A);
		}), F(T), F(a), N((e, n, i, a, o) => {
			m(c, K(r).label), t(d, "data-label", e), t(g, "data-label", n), m(y, i), t(S, "data-label", a), m(w, o);
		}, [
			() => $("col.kind"),
			() => $("bin.binned"),
			() => i(K(r).binnedAt),
			() => $("bin.goes"),
			() => v(K(r).deletedOn)
		]), k(e, a);
	}), F(T), F(r), N((e, t, n, r, i, a) => {
		m(o, e), m(f, t), m(h, n), m(_, r), m(b, i), m(w, a);
	}, [
		() => $("bin.caption"),
		() => $("bin.what"),
		() => $("col.kind"),
		() => $("bin.binned"),
		() => $("bin.goes"),
		() => $("col.actions")
	]), k(e, r), M();
}
R(["click"]);
// src/keeping/MoreButton.svelte
var we = j("<p class=\"more no-print\"><button class=\"button button--secondary\" type=\"button\"> </button></p>");
function Te(e, n) {
	Y(n, !0);
	var r = we(), i = I(r), a = J(i, !0);
	F(r), N((e) => {
		t(i, "aria-busy", n.busy || void 0), m(a, e);
	}, [() => n.busy ? $("list.loading") : $("list.more")]), q("click", i, function(...e) {
		n.onMore?.apply(this, e);
	}), k(e, r), M();
}
R(["click"]);
// src/keeping/BinPage.svelte
var Ee = j("<p><a> </a></p>"), De = j("<!> <!> <!>", 1), Oe = j("<!> <!>", 1), ke = j("<div class=\"page page--wide\"><div class=\"page-head\"><h1 id=\"prullenbak-kop\" tabindex=\"-1\"> </h1> <p> </p> <!></div> <div><!></div></div> <!>", 1);
function Ae(n, i) {
	Y(i, !0);
	let a = me(() => "", ee), c = U(void 0), l = U(void 0), u = (e) => r(e.type === "tie" ? V(e.kind) : A(e.kind));
	function d() {
		document.getElementById("prullenbak-kop")?.focus({ preventScroll: !0 }), a.retry();
	}
	async function h(e) {
		try {
			let t = await se(e.id);
			G(c, e.type === "actor" ? e : void 0), ae($("bin.restored"), t.revision), d();
		} catch (e) {
			let t = P(e);
			t.unidentified || ne(t.unreachable ? $("offline.title") : t.problem?.detail || $("error.title"));
		}
	}
	function g() {
		G(l, void 0), ne($("bin.deleted")), d();
	}
	var v = ke(), b = H(v), x = I(b), S = I(x), C = J(S, !0), w = L(S, 2), T = J(w, !0), E = L(w, 2), O = (e) => {
		var n = Ee(), r = I(n), a = J(r, !0);
		F(n), N((e, n) => {
			t(r, "href", e), m(a, n);
		}, [() => X(K(c).id, i.area), () => $("bin.look", { who: K(c).label })]), k(e, n);
	};
	s(E, (e) => {
		K(c) && e(O);
	}), F(x);
	var j = L(x, 2), te = I(j), R = (e) => {
		{
			let t = B(() => p()?.me.roleLabel);
			y(e, {
				get failure() {
					return a.failure;
				},
				get roleLabel() {
					return K(t);
				},
				get onRetry() {
					return a.retry;
				}
			});
		}
	}, z = (e) => {
		{
			let t = B(() => $("bin.empty")), n = B(() => $("bin.empty.text"));
			f(e, {
				icon: "bin",
				get title() {
					return K(t);
				},
				get text() {
					return K(n);
				}
			});
		}
	}, re = (t) => {
		var n = De(), r = H(n), i = (e) => {
			o(e, {});
		};
		s(r, (e) => {
			a.long && e(i);
		});
		var c = L(r, 2);
		{
			let t = B(() => e(_.restore) ? (e) => void h(e) : void 0), n = B(() => e(_.deleteForGood) ? (e) => G(l, e) : void 0);
			Ce(c, {
				get items() {
					return a.value.items;
				},
				kindWord: u,
				get onRestore() {
					return K(t);
				},
				get onDelete() {
					return K(n);
				}
			});
		}
		var d = L(c, 2), f = (e) => {
			Te(e, {
				get busy() {
					return a.busy;
				},
				onMore: () => void a.more()
			});
		};
		s(d, (e) => {
			a.value.cursor && e(f);
		}), k(t, n);
	}, ie = (e) => {
		{
			let t = B(() => $("bin.loading"));
			D(e, {
				get label() {
					return K(t);
				},
				rows: 6
			});
		}
	};
	s(te, (e) => {
		a.failure ? e(R) : a.value && a.value.items.length === 0 ? e(z, 1) : a.value ? e(re, 2) : a.slow && e(ie, 3);
	}), F(j), F(b);
	var W = L(b, 2), oe = (e) => {
		let t = B(() => K(l));
		{
			let n = B(() => $("bin.delete.title", { who: K(t).label }));
			de(e, {
				id: "voorgoed",
				get title() {
					return K(n);
				},
				onClose: () => G(l, void 0),
				children: (e, n) => {
					var r = Oe(), i = H(r);
					o(i, {});
					var a = L(i, 2);
					{
						let e = B(() => $("bin.delete")), n = B(() => [$("bin.delete.text"), ...K(t).ties > 0 ? [$("bin.ties", { n: K(t).ties })] : []]);
						fe(a, {
							danger: !0,
							get label() {
								return K(e);
							},
							get sentences() {
								return K(n);
							},
							run: () => ce(K(t).id),
							onDone: g,
							onCancel: () => G(l, void 0)
						});
					}
					k(e, r);
				},
				$$slots: { default: !0 }
			});
		}
	};
	s(W, (e) => {
		K(l) && e(oe);
	}), N((e, n) => {
		m(C, e), m(T, n), t(j, "aria-busy", a.loading);
	}, [() => $("user.bin"), () => $("bin.intro")]), k(n, v), M();
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
var Pe = j("<p class=\"error\" id=\"bestanden-fout\"><!> </p>"), Fe = j("<li><span> </span><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></li>"), Ie = j("<ul class=\"chosen-files\"></ul>"), Le = j("<div><p class=\"label\" aria-hidden=\"true\"> </p> <p class=\"hint\" id=\"bestanden-hint\"> </p> <!> <div><input class=\"sr\" id=\"bestanden\" type=\"file\" multiple=\"\"/> <label class=\"button button--secondary\" for=\"bestanden\"><!> </label> <span class=\"muted\"> </span></div> <p class=\"small\" role=\"status\"> </p> <!></div>");
function Re(e, n) {
	Y(n, !0);
	let r = U(!1), i = U("");
	function a(e) {
		let t = Ne(n.files, [...e ?? []]);
		G(i, [...t.unknown.length ? [$("import.unknownFile", { names: t.unknown.join(", ") })] : [], ...t.tooMany ? [$("import.tooMany", { n: t.files.length })] : []].join(" "), !0), n.onChange(t.files);
	}
	function o(e) {
		e.preventDefault(), G(r, !1), a(e.dataTransfer?.files);
	}
	function c(e) {
		n.onChange(n.files.filter((t) => t !== e)), document.getElementById("bestanden")?.focus();
	}
	var u = Le(), d = I(u), f = J(d, !0), p = L(d, 2), g = J(p, !0), _ = L(p, 2), v = (e) => {
		var t = Pe(), r = I(t);
		Z(r, { name: "warn" });
		var i = L(r, 1, !0);
		F(t), N(() => m(i, n.error)), k(e, t);
	};
	s(_, (e) => {
		n.error && e(v);
	});
	var y = L(_, 2), b = I(y), S = L(b, 2), C = I(S);
	Z(C, { name: "upload" });
	var w = L(C, 1, !0);
	F(S);
	var T = L(S, 2), E = J(T, !0);
	F(y);
	var D = L(y, 2), O = J(D, !0), A = L(D, 2), j = (e) => {
		var t = Ie();
		l(t, 21, () => n.files, (e) => e.name, (e, t) => {
			var n = Fe(), r = I(n), i = J(r, !0), a = L(r), o = I(a, !0), s = L(o), l = J(s, !0);
			F(a), F(n), N((e) => {
				m(i, K(t).name), m(o, e), m(l, K(t).name);
			}, [() => $("import.remove")]), q("click", a, () => c(K(t))), k(e, n);
		}), F(t), k(e, t);
	};
	s(A, (e) => {
		n.files.length && e(j);
	}), F(u), N((e, i, a, o, s) => {
		h(u, 1, x([
			"field",
			"files",
			n.error && "field--error"
		])), m(f, e), m(g, i), h(y, 1, x(["drop", K(r) && "is-over"])), t(b, "accept", Me), t(b, "aria-describedby", `bestanden-hint${n.error ? " bestanden-fout" : ""}`), t(b, "aria-invalid", n.error ? !0 : void 0), m(w, a), m(E, o), m(O, s);
	}, [
		() => $("import.files"),
		() => $("import.files.hint"),
		() => $("import.choose"),
		() => $("import.drop"),
		() => K(i) || (n.files.length ? $("import.chosen", { n: n.files.length }) : "")
	]), W("dragover", y, (e) => {
		e.preventDefault(), G(r, !0);
	}), W("dragleave", y, () => G(r, !1)), W("drop", y, o), q("change", b, (e) => {
		a(e.currentTarget.files), e.currentTarget.value = "";
	}), k(e, u), M();
}
R(["change", "click"]);
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
var Ue = j("<tr><th scope=\"row\"><span><!> </span> <span class=\"finding\"> </span></th><td> </td><td class=\"num\"> </td><td> </td></tr>"), We = j("<table class=\"table table--stack\"><caption> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function Ge(e, n) {
	Y(n, !0);
	let r = B(() => [...n.findings.map((e) => ({
		one: e,
		stops: !0
	})), ...n.notices.map((e) => ({
		one: e,
		stops: !1
	}))]);
	var i = We(), a = I(i), o = J(a, !0), s = L(a), c = I(s), u = I(c), d = J(u, !0), f = L(u), p = J(f, !0), g = L(f), _ = J(g, !0), v = L(g), y = J(v, !0);
	F(c), F(s);
	var b = L(s);
	l(b, 21, () => K(r).slice(0, 200), T, (e, n) => {
		let r = () => K(n).one, i = () => K(n).stops;
		var a = Ue(), o = I(a), s = I(o), c = I(s);
		{
			let e = B(() => i() ? "warn" : "idea");
			Z(c, { get name() {
				return K(e);
			} });
		}
		var l = L(c, 1, !0);
		F(s);
		var u = L(s, 2), d = J(u, !0);
		F(o);
		var f = L(o), p = J(f, !0), g = L(f), _ = J(g, !0), v = L(g), y = J(v, !0);
		F(a), N((e, n, a, o) => {
			h(s, 1, x(["badge", i() ? "badge--error" : "badge--info"])), m(l, e), m(d, r().detail || r().code), t(f, "data-label", n), m(p, r().file), t(g, "data-label", a), m(_, r().row || ""), t(v, "data-label", o), m(y, r().column);
		}, [
			() => $(i() ? "import.stops" : "import.notice"),
			() => $("import.col.file"),
			() => $("import.col.row"),
			() => $("import.col.column")
		]), k(e, a);
	}), F(b), F(i), N((e, t, n, r, i) => {
		m(o, e), m(d, t), m(p, n), m(_, r), m(y, i);
	}, [
		() => K(r).length > 200 ? $("import.findings.some", {
			shown: 200,
			n: K(r).length
		}) : $("import.findings", { n: K(r).length }),
		() => $("import.col.what"),
		() => $("import.col.file"),
		() => $("import.col.row"),
		() => $("import.col.column")
	]), k(e, i), M();
}
// src/keeping/running.svelte.ts
var Ke = 1e3, qe = [
	"done",
	"failed",
	"cancelled",
	"undone"
], Je = (e) => qe.includes(e.state);
function Ye() {
	let e = U(void 0), t = U(void 0);
	return oe(() => {
		let n = K(e);
		if (!n || Je(n) || K(t)) return;
		let r = new AbortController(), i = setTimeout(() => {
			ue(n.id, r.signal).then((t) => G(e, t)).catch((e) => {
				r.signal.aborted || G(t, P(e));
			});
		}, Ke);
		return () => {
			clearTimeout(i), r.abort();
		};
	}), {
		get current() {
			return K(e);
		},
		get failure() {
			return K(t);
		},
		set(n) {
			((n) => {
				var r = S(n, 2);
				G(e, r[0]), G(t, r[1]);
			})([n, void 0]);
		},
		retry() {
			G(t, void 0);
		}
	};
}
// src/keeping/ImportResult.svelte
var Xe = j("<div class=\"progress\"><p role=\"status\"> </p> <progress></progress> <p class=\"small muted\"> </p> <p><button class=\"button button--secondary\" type=\"button\"> </button></p></div>"), Ze = j("<p><strong> </strong> </p>"), Qe = j("<p><button class=\"button button--primary\" type=\"button\"> </button></p>"), $e = j("<p><button class=\"button button--secondary\" type=\"button\"><!> </button></p>"), et = j("<div role=\"status\"><!></div> <!>", 1), tt = j("<p><button class=\"button button--secondary button--sm\" type=\"button\"><!> </button></p> <!>", 1), nt = j("<!> <!>", 1);
function rt(e, n) {
	Y(n, !0);
	let r = B(() => n.one.receipt), i = B(() => n.one.state === "done" && n.one.findings.length === 0), o = (e) => e.map((e) => ({
		...e,
		file: n.nameOf(e.file)
	})), c = B(() => o(n.one.findings)), l = B(() => o(n.one.notices));
	var u = nt(), d = H(u), f = (e) => {
		var r = Xe(), i = I(r), a = J(i, !0), o = L(i, 2), s = L(o, 2), c = J(s, !0), l = L(s, 2), u = I(l), d = J(u, !0);
		F(l), F(r), N((e, n, r, i) => {
			m(a, e), t(o, "aria-label", n), m(c, r), m(d, i);
		}, [
			() => $(`import.state.${n.one.state}`),
			() => $(`import.state.${n.one.state}`),
			() => $("import.rows", { n: n.one.rows }),
			() => $("import.cancel")
		]), q("click", u, function(...e) {
			n.onCancel?.apply(this, e);
		}), k(e, r);
	}, p = B(() => !Je(n.one)), h = (e) => {
		var t = et(), o = H(t), c = I(o);
		{
			let e = B(() => K(i) ? "ok" : n.one.state === "failed" || n.one.findings.length ? "error" : "info"), t = B(() => K(i) ? "check" : "warn");
			a(c, {
				get tone() {
					return K(e);
				},
				get icon() {
					return K(t);
				},
				children: (e, t) => {
					var i = O(), a = H(i), o = (e) => {
						var t = Ze(), r = I(t), i = J(r, !0), a = L(r);
						F(t), N((e, t) => {
							m(i, e), m(a, ` ${t ?? ""}`);
						}, [() => $("import.wrong", { n: n.one.findings.length }), () => $("import.nothingKept")]), k(e, t);
					}, c = (e) => {
						var t = Ze(), i = I(t), a = J(i, !0), o = L(i);
						F(t), N((e, t) => {
							m(a, e), m(o, ` ${t ?? ""}`);
						}, [() => $(n.one.dryRun ? "import.dry" : "import.kept", {
							added: K(r).added,
							changed: K(r).changed,
							same: K(r).same
						}), () => n.one.dryRun ? $("import.nothingKept") : $("import.mayUndo")]), k(e, t);
					}, l = (e) => {
						var t = Ze(), r = I(t), i = J(r, !0), a = L(r);
						F(t), N((e, t) => {
							m(i, e), m(a, ` ${n.one.why?.detail ?? "" ?? ""} ${t ?? ""}`);
						}, [() => $(`import.state.${n.one.state}`), () => n.one.state === "done" || n.one.state === "undone" ? "" : $("import.nothingKept")]), k(e, t);
					};
					s(a, (e) => {
						n.one.findings.length ? e(o) : n.one.state === "done" && K(r) ? e(c, 1) : e(l, -1);
					}), k(e, i);
				},
				$$slots: { default: !0 }
			});
		}
		F(o);
		var l = L(o, 2), u = (e) => {
			var t = Qe(), r = I(t), i = J(r, !0);
			F(t), N((e) => m(i, e), [() => $("import.apply")]), q("click", r, function(...e) {
				n.onApply?.apply(this, e);
			}), k(e, t);
		}, d = (e) => {
			var t = $e(), r = I(t), i = I(r);
			Z(i, { name: "undo" });
			var a = L(i, 1, !0);
			F(r), F(t), N((e) => m(a, e), [() => $("import.undo")]), q("click", r, () => n.onUndo(n.one)), k(e, t);
		};
		s(l, (e) => {
			K(i) && n.one.dryRun ? e(u) : K(i) && n.one.revision && e(d, 1);
		}), k(e, t);
	};
	s(d, (e) => {
		K(p) ? e(f) : e(h, -1);
	});
	var g = L(d, 2), _ = (e) => {
		var t = tt(), n = H(t), r = I(n), i = I(r);
		Z(i, { name: "download" });
		var a = L(i, 1, !0);
		F(r), F(n), Ge(L(n, 2), {
			get findings() {
				return K(c);
			},
			get notices() {
				return K(l);
			}
		}), N((e) => m(a, e), [() => $("import.download")]), q("click", r, () => He("bevindingen.csv", Ve([...K(c), ...K(l)]))), k(e, t);
	};
	s(g, (e) => {
		(K(c).length || K(l).length) && e(_);
	}), k(e, u), M();
}
R(["click"]);
// src/keeping/ImportTable.svelte
var it = j("<span class=\"second\"> </span>"), at = j("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), ot = j("<tr><th scope=\"row\"> <!></th><td> </td><td> </td><td> </td><td data-label=\"\" class=\"is-act\"><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button> <!></td></tr>"), st = j("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"><span class=\"sr\"> </span></th></tr></thead><tbody></tbody></table>");
function ct(e, n) {
	Y(n, !0);
	let r = (e) => e.state === "done" && e.receipt ? $("import.receipt", {
		added: e.receipt.added,
		changed: e.receipt.changed,
		same: e.receipt.same
	}) : "", a = (e) => e.files.map((e) => e.name).join(", ");
	var o = st(), c = I(o), u = J(c, !0), d = L(c), f = I(d), p = I(f), h = J(p, !0), g = L(p), _ = J(g, !0), v = L(g), y = J(v, !0), b = L(v), x = J(b, !0), S = L(b), C = I(S), w = J(C, !0);
	F(S), F(f), F(d);
	var T = L(d);
	l(T, 21, () => n.items, (e) => e.id, (e, o) => {
		var c = ot(), l = I(c), u = I(l, !0), d = L(u), f = (e) => {
			var t = it(), n = J(t, !0);
			N(() => m(n, K(o).by.label)), k(e, t);
		};
		s(d, (e) => {
			K(o).by && e(f);
		}), F(l);
		var p = L(l), h = J(p, !0), g = L(p), _ = J(g), v = L(g), y = J(v, !0), b = L(v), x = I(b), S = I(x, !0), C = L(S), w = J(C, !0);
		F(x);
		var T = L(x, 2), E = (e) => {
			var t = at(), r = I(t, !0), a = L(r), s = J(a, !0);
			F(t), N((e, t) => {
				m(r, e), m(s, t);
			}, [() => $("import.undo"), () => i(K(o).at)]), q("click", t, () => n.onUndo(K(o))), k(e, t);
		};
		s(T, (e) => {
			K(o).state === "done" && !K(o).dryRun && K(o).revision && e(E);
		}), F(b), F(c), N((e, n, r, i, a, o, s, c, l, d) => {
			m(u, e), t(p, "data-label", n), m(h, r), t(g, "data-label", i), m(_, `${a ?? ""}${o ?? ""}`), t(v, "data-label", s), m(y, c), m(S, l), m(w, d);
		}, [
			() => i(K(o).at),
			() => $("import.files"),
			() => a(K(o)),
			() => $("import.col.state"),
			() => $(`import.state.${K(o).state}`),
			() => K(o).dryRun ? ` (${$("import.dryRun")})` : "",
			() => $("import.result"),
			() => r(K(o)),
			() => $("import.open"),
			() => i(K(o).at)
		]), q("click", x, () => n.onOpen(K(o))), k(e, c);
	}), F(T), F(o), N((e, t, n, r, i, a) => {
		m(u, e), m(h, t), m(_, n), m(y, r), m(x, i), m(w, a);
	}, [
		() => $("import.former"),
		() => $("import.when"),
		() => $("import.files"),
		() => $("import.col.state"),
		() => $("import.result"),
		() => $("col.actions")
	]), k(e, o), M();
}
R(["click"]);
// src/keeping/ImportPage.svelte
var lt = j("<a class=\"button button--secondary button--sm\" download=\"\"><!> </a>"), ut = j("<section aria-labelledby=\"uitslag-kop\"><h2 id=\"uitslag-kop\"> </h2> <!> <!></section>"), dt = j("<p class=\"muted\"> </p>"), ft = j("<div class=\"page page--wide\"><div class=\"page-head\"><h1> </h1><p> </p></div> <div class=\"sections\"><section aria-labelledby=\"kies-kop\"><h2 id=\"kies-kop\"> </h2> <p class=\"row\"> <!></p> <form class=\"stack stack--form\" novalidate=\"\"><!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div> <p class=\"small muted\"> </p></form> <!></section> <!> <section aria-labelledby=\"eerder-kop\"><h2 id=\"eerder-kop\"> </h2> <!></section></div></div> <!>", 1);
function pt(e, r) {
	Y(r, !0);
	let a = ie(() => "", n), o = Ye(), u = U([]), d = U(void 0), f = U(void 0), h = U(!1), g = U(void 0), _ = U({
		id: "",
		names: []
	}), v = B(() => o.current !== void 0 && !Je(o.current));
	async function x(e) {
		if (!(K(h) || K(v))) {
			if (G(d, K(u).length ? void 0 : $("import.needFiles"), !0), K(d)) return document.getElementById("bestanden")?.focus();
			G(h, !0), G(f, void 0);
			try {
				let t = K(u).map((e) => e.name), n = await E(K(u), e);
				G(_, {
					id: n.id,
					names: t
				}), o.set(n);
			} catch (e) {
				G(f, P(e)), K(f).problem && K(f).status < 500 && ((e) => {
					var t = S(e, 2);
					G(d, t[0], !0), G(f, t[1]);
				})([K(f).problem.findings?.[0]?.detail || K(f).problem.detail, void 0]);
			} finally {
				G(h, !1);
			}
		}
	}
	async function C() {
		if (o.current) try {
			o.set(await b(o.current.id));
		} catch (e) {
			ne(P(e).problem?.detail || $("error.title"));
		}
	}
	function T(e) {
		G(g, void 0), o.current?.id === e.id && o.set(e), ne($("import.undone")), a.retry();
	}
	oe(() => {
		o.current && Je(o.current) && re(a.retry);
	});
	var D = ft(), O = H(D), A = I(O), j = I(A), ee = J(j, !0), te = L(j), R = J(te, !0);
	F(A);
	var z = L(A, 2), V = I(z), ae = I(V), se = J(ae, !0), q = L(ae, 2), ce = I(q), le = L(ce);
	l(le, 16, () => ["csv", "xlsx"], (e) => e, (e, n) => {
		var r = lt(), i = I(r);
		Z(i, { name: "download" });
		var a = L(i, 1, !0);
		F(r), N((e, n) => {
			t(r, "href", e), m(a, n);
		}, [() => c(n), () => $(`format.${n}`)]), k(e, r);
	}), F(q);
	var X = L(q, 2), ue = I(X);
	Re(ue, {
		get files() {
			return K(u);
		},
		get error() {
			return K(d);
		},
		onChange: (e) => {
			G(u, e), G(d, void 0), o.set(void 0);
		}
	});
	var Q = L(ue, 2), pe = I(Q), me = J(pe, !0);
	F(Q);
	var he = L(Q, 2), ge = J(he, !0);
	F(X);
	var _e = L(X, 2), ve = (e) => {
		y(e, {
			get failure() {
				return K(f);
			},
			onRetry: () => void x(!0)
		});
	};
	s(_e, (e) => {
		K(f) && e(ve);
	}), F(V);
	var ye = L(V, 2), be = (e) => {
		var t = ut(), n = I(t), r = J(n, !0), i = L(n, 2), a = (e) => {
			y(e, {
				get failure() {
					return o.failure;
				},
				get onRetry() {
					return o.retry;
				}
			});
		};
		s(i, (e) => {
			o.failure && e(a);
		}), rt(L(i, 2), {
			get one() {
				return o.current;
			},
			nameOf: (e) => o.current?.id === K(_).id ? ze(e, K(_).names) : e,
			onCancel: () => void C(),
			onApply: () => void x(!1),
			onUndo: (e) => G(g, e)
		}), F(t), N((e) => m(r, e), [() => $("import.result")]), k(e, t);
	};
	s(ye, (e) => {
		o.current && e(be);
	});
	var xe = L(ye, 2), Se = I(xe), Ce = J(Se, !0), we = L(Se, 2), Te = (e) => {
		{
			let t = B(() => p()?.me.roleLabel);
			y(e, {
				get failure() {
					return a.failure;
				},
				get roleLabel() {
					return K(t);
				},
				get onRetry() {
					return a.retry;
				}
			});
		}
	}, Ee = (e) => {
		var t = dt(), n = J(t, !0);
		N((e) => m(n, e), [() => $("import.none")]), k(e, t);
	}, De = (e) => {
		ct(e, {
			get items() {
				return a.value.items;
			},
			onUndo: (e) => G(g, e),
			onOpen: (e) => o.set(e)
		});
	};
	s(we, (e) => {
		a.failure ? e(Te) : a.value && a.value.items.length === 0 ? e(Ee, 1) : a.value && e(De, 2);
	}), F(xe), F(z), F(O);
	var Oe = L(O, 2), ke = (e) => {
		let t = B(() => K(g));
		{
			let n = B(() => $("import.undo.title", { when: i(K(t).at) }));
			de(e, {
				id: "terugdraaien",
				get title() {
					return K(n);
				},
				onClose: () => G(g, void 0),
				children: (e, n) => {
					{
						let n = B(() => $("import.undo")), r = B(() => [$("import.undo.text")]);
						fe(e, {
							get label() {
								return K(n);
							},
							get sentences() {
								return K(r);
							},
							run: () => w(K(t).id),
							onDone: T,
							onCancel: () => G(g, void 0)
						});
					}
				},
				$$slots: { default: !0 }
			});
		}
	};
	s(Oe, (e) => {
		K(g) && e(ke);
	}), N((e, n, r, i, a, o, s, c) => {
		m(ee, e), m(R, n), m(se, r), m(ce, `${i ?? ""} `), t(X, "aria-label", a), t(pe, "aria-busy", K(h) || void 0), m(me, o), m(ge, s), m(Ce, c);
	}, [
		() => $("user.import"),
		() => $("import.intro"),
		() => $("import.choose"),
		() => $("import.template"),
		() => $("import.choose"),
		() => $("import.try"),
		() => $("import.try.text"),
		() => $("import.former")
	]), W("submit", X, (e) => {
		e.preventDefault(), x(!0);
	}), k(e, D), M();
}
// src/keeping/RetentionTable.svelte
var mt = j("<span class=\"badge badge--warn\"><!> </span>"), ht = j("<span class=\"second\"> </span>"), gt = j("<tr><th scope=\"row\"><a> </a></th><td><!></td><td><div class=\"row\"> <!></div></td><td><div> <!></div></td></tr>"), _t = j("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function vt(e, n) {
	Y(n, !0);
	var r = _t(), i = I(r), a = J(i, !0), o = L(i), c = I(o), u = I(c), d = J(u, !0), f = L(u), p = J(f, !0), h = L(f), g = J(h, !0), _ = L(h), y = J(_, !0);
	F(c), F(o);
	var b = L(o);
	l(b, 21, () => n.items, (e) => e.actor.id, (e, r) => {
		var i = gt(), a = I(i), o = I(a), c = J(o, !0);
		F(a);
		var l = L(a), u = I(l);
		{
			let e = B(() => n.kindWord(K(r).actor.kind));
			C(u, {
				get kind() {
					return K(r).actor.kind;
				},
				get word() {
					return K(e);
				}
			});
		}
		F(l);
		var d = L(l), f = I(d), p = I(f, !0), h = L(p), g = (e) => {
			var t = mt(), n = I(t);
			Z(n, { name: "clock" });
			var r = L(n, 1, !0);
			F(t), N((e) => m(r, e), [() => $("retention.overdue")]), k(e, t);
		};
		s(h, (e) => {
			K(r).overdue && e(g);
		}), F(f), F(d);
		var _ = L(d), y = I(_), b = I(y, !0), x = L(b), S = (e) => {
			var t = ht(), n = J(t, !0);
			N((e) => m(n, e), [() => $("retention.from", { what: K(r).from })]), k(e, t);
		};
		s(x, (e) => {
			K(r).from && e(S);
		}), F(y), F(_), F(i), N((e, n, i, a, s) => {
			t(o, "href", e), m(c, K(r).actor.label), t(l, "data-label", n), t(d, "data-label", i), m(p, a), t(_, "data-label", s), m(b, K(r).basis);
		}, [
			() => n.hrefOf(K(r).actor.id),
			() => $("col.kind"),
			() => $("retention.keep"),
			() => v(K(r).retainUntil),
			() => $("col.why")
		]), k(e, i);
	}), F(b), F(r), N((e, t, n, r, i) => {
		m(a, e), m(d, t), m(p, n), m(g, r), m(y, i);
	}, [
		() => $("retention.caption"),
		() => $("col.who"),
		() => $("col.kind"),
		() => $("retention.keep"),
		() => $("col.why")
	]), k(e, r), M();
}
// src/keeping/RetentionPage.svelte
var yt = j("<!> <div class=\"filter-notice\"><p role=\"status\"> </p></div> <!> <!> <p class=\"small muted list-foot\"> </p>", 1), bt = j("<div class=\"page page--wide\"><div class=\"page-head\"><h1> </h1><p> </p></div> <div class=\"toolbar no-print\"><!></div> <div><!></div></div>");
function xt(e, n) {
	Y(n, !0);
	let i = B(() => le("tot") ?? d()), a = me(() => K(i), (e, t) => z(K(i), e, t));
	var c = bt(), l = I(c), u = I(l), h = J(u, !0), _ = L(u), b = J(_, !0);
	F(l);
	var x = L(l, 2), S = I(x);
	{
		let e = B(() => $("retention.until")), t = B(() => le("tot"));
		g(S, {
			id: "tot",
			get label() {
				return K(e);
			},
			get value() {
				return K(t);
			},
			onChange: (e) => te({ tot: e })
		});
	}
	F(x);
	var C = L(x, 2), w = I(C), T = (e) => {
		{
			let t = B(() => p()?.me.roleLabel);
			y(e, {
				get failure() {
					return a.failure;
				},
				get roleLabel() {
					return K(t);
				},
				get onRetry() {
					return a.retry;
				}
			});
		}
	}, E = (e) => {
		{
			let t = B(() => $("retention.none")), n = B(() => $("retention.none.text", { date: v(K(i)) }));
			f(e, {
				icon: "calendar",
				get title() {
					return K(t);
				},
				get text() {
					return K(n);
				}
			});
		}
	}, O = (e) => {
		var t = yt(), c = H(t), l = (e) => {
			o(e, {});
		};
		s(c, (e) => {
			a.long && e(l);
		});
		var u = L(c, 2), d = I(u), f = J(d, !0);
		F(u);
		var p = L(u, 2);
		vt(p, {
			get items() {
				return a.value.items;
			},
			kindWord: (e) => r(A(e)),
			hrefOf: (e) => X(e, n.area)
		});
		var h = L(p, 2), g = (e) => {
			Te(e, {
				get busy() {
					return a.busy;
				},
				onMore: () => void a.more()
			});
		};
		s(h, (e) => {
			a.value.cursor && e(g);
		});
		var _ = L(h, 2), y = J(_, !0);
		N((e, t) => {
			m(f, e), m(y, t);
		}, [() => $("retention.count", {
			n: a.value.total,
			date: v(K(i))
		}), () => $("retention.decide")]), k(e, t);
	}, j = (e) => {
		{
			let t = B(() => $("retention.loading"));
			D(e, {
				get label() {
					return K(t);
				},
				rows: 6
			});
		}
	};
	s(w, (e) => {
		a.failure ? e(T) : a.value && a.value.items.length === 0 ? e(E, 1) : a.value ? e(O, 2) : a.slow && e(j, 3);
	}), F(C), F(c), N((e, n) => {
		m(h, e), m(b, n), t(C, "aria-busy", a.loading);
	}, [() => $("user.retention"), () => $("retention.intro")]), k(e, c), M();
}
export { Ae as BinPage, pt as ImportPage, xt as RetentionPage };
