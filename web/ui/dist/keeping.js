import { $ as e, A as t, C as n, F as r, G as i, H as a, I as o, J as s, L as c, M as l, Q as u, R as d, S as f, U as p, W as m, Y as h, ct as g, dt as _, et as v, it as y, k as b, lt as x, m as S, ot as C, pt as w, q as T, rt as E, tt as D } from "./svelte.js";
import { C as O, Ct as k, E as A, G as j, Hn as M, J as N, K as P, Nt as F, Q as I, S as L, U as R, an as z, b as B, bt as V, c as H, ct as U, en as W, nn as ee, on as te, ot as ne, pt as re, qt as G, rt as ie, tn as K, x as ae, yt as q } from "./shell.js";
import { n as J, r as Y, t as oe } from "./MoreButton.js";
import { t as se } from "./ConfirmForm.js";
import { t as X } from "./ChangedNotice.js";
import { t as ce } from "./Modal.js";
import { t as Z } from "./KindName.js";
import { a as le, c as ue, i as Q, o as de, s as fe, t as pe } from "./imports.js";
import { n as me, t as he } from "./csv.js";
// src/keeping/BinTable.svelte
var ge = d("<span class=\"second\"> </span>"), _e = d("<span class=\"kind\"><!> </span>"), ve = d("<button class=\"button button--secondary button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), ye = d("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), be = d("<tr><th scope=\"row\"> <!></th><td><!></td><td><div> <!></div></td><td> </td><td data-label=\"\" class=\"is-act\"><!> <!></td></tr>"), xe = d("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"><span class=\"sr\"> </span></th></tr></thead><tbody></tbody></table>");
function Se(e, t) {
	x(t, !0);
	var n = xe(), a = u(n), c = v(a, !0), d = D(a), f = u(d), m = u(f), h = v(m, !0), y = D(m), w = v(y, !0), T = D(y), E = v(T, !0), O = D(T), k = v(O, !0), A = D(O), j = u(A), M = v(j, !0);
	_(A), _(f), _(d);
	var F = D(d);
	b(F, 21, () => t.items, (e) => e.id, (e, n) => {
		var a = be(), c = u(a), d = u(c, !0), f = D(d), m = (e) => {
			var t = ge(), a = v(t, !0);
			s((e) => r(a, e), [() => J("bin.with", { n: i(n).ties })]), o(e, t);
		};
		l(f, (e) => {
			i(n).type === "actor" && i(n).ties > 0 && e(m);
		}), _(c);
		var h = D(c), g = u(h), y = (e) => {
			{
				let r = C(() => t.kindWord(i(n)));
				Z(e, {
					get kind() {
						return i(n).kind;
					},
					get word() {
						return i(r);
					}
				});
			}
		}, b = (e) => {
			var a = _e(), c = u(a);
			z(c, { name: "link" });
			var l = D(c, 1, !0);
			_(a), s((e) => r(l, e), [() => t.kindWord(i(n))]), o(e, a);
		};
		l(g, (e) => {
			i(n).type === "actor" ? e(y) : e(b, -1);
		}), _(h);
		var x = D(h), w = u(x), T = u(w, !0), E = D(T), O = (e) => {
			var t = ge(), a = v(t, !0);
			s(() => r(a, i(n).by.label)), o(e, t);
		};
		l(E, (e) => {
			i(n).by && e(O);
		}), _(w), _(x);
		var k = D(x), A = v(k, !0), j = D(k), M = u(j), F = (e) => {
			var a = ve(), c = u(a, !0), l = D(c), d = v(l, !0);
			_(a), s((e) => {
				r(c, e), r(d, i(n).label);
			}, [() => J("bin.restore")]), p("click", a, () => t.onRestore(i(n))), o(e, a);
		};
		l(M, (e) => {
			t.onRestore && e(F);
		});
		var I = D(M, 2), L = (e) => {
			var a = ye(), c = u(a, !0), l = D(c), d = v(l, !0);
			_(a), s((e) => {
				r(c, e), r(d, i(n).label);
			}, [() => J("bin.delete")]), p("click", a, () => t.onDelete(i(n))), o(e, a);
		};
		l(I, (e) => {
			t.onDelete && e(L);
		}), _(j), _(a), s((e, t, a, o, s) => {
			r(d, i(n).label), S(h, "data-label", e), S(x, "data-label", t), r(T, a), S(k, "data-label", o), r(A, s);
		}, [
			() => J("col.kind"),
			() => J("bin.binned"),
			() => N(i(n).binnedAt),
			() => J("bin.goes"),
			() => P(i(n).deletedOn)
		]), o(e, a);
	}), _(F), _(n), s((e, t, n, i, a, o) => {
		r(c, e), r(h, t), r(w, n), r(E, i), r(k, a), r(M, o);
	}, [
		() => J("bin.caption"),
		() => J("bin.what"),
		() => J("col.kind"),
		() => J("bin.binned"),
		() => J("bin.goes"),
		() => J("col.actions")
	]), o(e, n), g();
}
a(["click"]);
// src/keeping/BinPage.svelte
var Ce = d("<p><a> </a></p>"), we = d("<!> <!> <!>", 1), Te = d("<!> <!>", 1), Ee = d("<div class=\"page page--wide\"><div class=\"page-head\"><h1> </h1> <p> </p> <!></div> <div><!></div></div> <!>", 1);
function De(t, n) {
	x(n, !0);
	let a = Y(() => "", ae), c = y(void 0), d = y(void 0), f = (e) => te(e.type === "tie" ? re(e.kind) : ne(e.kind));
	async function p(e) {
		try {
			let t = await O(e.id);
			E(c, e.type === "actor" ? e : void 0), H(J("bin.restored"), t.revision), a.retry();
		} catch (e) {
			let t = M(e);
			t.unidentified || A(t.unreachable ? J("offline.title") : t.problem?.detail || J("error.title"));
		}
	}
	function m() {
		E(d, void 0), A(J("bin.deleted")), a.retry();
	}
	var h = Ee(), b = e(h), w = u(b), T = u(w), k = v(T, !0), j = D(T, 2), N = v(j, !0), P = D(j, 2), I = (e) => {
		var t = Ce(), a = u(t), l = v(a, !0);
		_(t), s((e, t) => {
			S(a, "href", e), r(l, t);
		}, [() => F(i(c).id, n.area), () => J("bin.look", { who: i(c).label })]), o(e, t);
	};
	l(P, (e) => {
		i(c) && e(I);
	}), _(w);
	var L = D(w, 2), z = u(L), V = (e) => {
		{
			let t = C(() => ie()?.me.roleLabel);
			W(e, {
				get failure() {
					return a.failure;
				},
				get roleLabel() {
					return i(t);
				},
				get onRetry() {
					return a.retry;
				}
			});
		}
	}, K = (e) => {
		{
			let t = C(() => J("bin.empty")), n = C(() => J("bin.empty.text"));
			ee(e, {
				icon: "bin",
				get title() {
					return i(t);
				},
				get text() {
					return i(n);
				}
			});
		}
	}, q = (t) => {
		var n = we(), r = e(n), s = (e) => {
			X(e, {});
		};
		l(r, (e) => {
			a.long && e(s);
		});
		var c = D(r, 2);
		{
			let e = C(() => U(G.restore) ? (e) => void p(e) : void 0), t = C(() => U(G.deleteForGood) ? (e) => E(d, e) : void 0);
			Se(c, {
				get items() {
					return a.value.items;
				},
				kindWord: f,
				get onRestore() {
					return i(e);
				},
				get onDelete() {
					return i(t);
				}
			});
		}
		var u = D(c, 2), m = (e) => {
			oe(e, {
				get busy() {
					return a.busy;
				},
				onMore: () => void a.more()
			});
		};
		l(u, (e) => {
			a.value.cursor && e(m);
		}), o(t, n);
	}, Z = (e) => {
		{
			let t = C(() => J("bin.loading"));
			R(e, {
				get label() {
					return i(t);
				},
				rows: 6
			});
		}
	};
	l(z, (e) => {
		a.failure ? e(V) : a.value && a.value.items.length === 0 ? e(K, 1) : a.value ? e(q, 2) : a.slow && e(Z, 3);
	}), _(L), _(b);
	var le = D(b, 2), ue = (t) => {
		let n = C(() => i(d));
		{
			let r = C(() => J("bin.delete.title", { who: i(n).label }));
			ce(t, {
				id: "voorgoed",
				get title() {
					return i(r);
				},
				onClose: () => E(d, void 0),
				children: (t, r) => {
					var a = Te(), s = e(a);
					X(s, {});
					var c = D(s, 2);
					{
						let e = C(() => J("bin.delete")), t = C(() => [J("bin.delete.text"), ...i(n).ties > 0 ? [J("bin.ties", { n: i(n).ties })] : []]);
						se(c, {
							danger: !0,
							get label() {
								return i(e);
							},
							get sentences() {
								return i(t);
							},
							run: () => B(i(n).id),
							onDone: m,
							onCancel: () => E(d, void 0)
						});
					}
					o(t, a);
				},
				$$slots: { default: !0 }
			});
		}
	};
	l(le, (e) => {
		i(d) && e(ue);
	}), s((e, t) => {
		r(k, e), r(N, t), S(L, "aria-busy", a.loading);
	}, [() => J("user.bin"), () => J("bin.intro")]), o(t, h), g();
}
var Oe = [
	"csv",
	"xlsx",
	"json",
	"geojson",
	"graphml",
	"zip"
], ke = Oe.map((e) => `.${e}`).join(",");
function Ae(e, t) {
	let n = t.filter((e) => !Oe.includes(e.name.split(".").pop()?.toLowerCase() ?? "")).map((e) => e.name), r = [...new Map([...e, ...t.filter((e) => !n.includes(e.name))].map((e) => [e.name, e])).values()];
	return {
		files: r.slice(0, 20),
		unknown: n,
		tooMany: r.length > 20
	};
}
// src/keeping/FileChooser.svelte
var je = d("<p class=\"error\" id=\"bestanden-fout\"><!> </p>"), Me = d("<li><span> </span><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></li>"), Ne = d("<ul class=\"chosen-files\"></ul>"), Pe = d("<div><p class=\"label\" aria-hidden=\"true\"> </p> <p class=\"hint\" id=\"bestanden-hint\"> </p> <!> <div><input class=\"sr\" id=\"bestanden\" type=\"file\" multiple=\"\"/> <label class=\"button button--secondary\" for=\"bestanden\"><!> </label> <span class=\"muted\"> </span></div> <p class=\"small\" role=\"status\"> </p> <!></div>");
function Fe(e, t) {
	x(t, !0);
	let a = y(!1), c = y("");
	function d(e) {
		let n = Ae(t.files, [...e ?? []]);
		E(c, [...n.unknown.length ? [J("import.unknownFile", { names: n.unknown.join(", ") })] : [], ...n.tooMany ? [J("import.tooMany", { n: n.files.length })] : []].join(" "), !0), t.onChange(n.files);
	}
	function h(e) {
		e.preventDefault(), E(a, !1), d(e.dataTransfer?.files);
	}
	function C(e) {
		t.onChange(t.files.filter((t) => t !== e)), document.getElementById("bestanden")?.focus();
	}
	var w = Pe(), T = u(w), O = v(T, !0), k = D(T, 2), A = v(k, !0), j = D(k, 2), M = (e) => {
		var n = je(), i = u(n);
		z(i, { name: "warn" });
		var a = D(i, 1, !0);
		_(n), s(() => r(a, t.error)), o(e, n);
	};
	l(j, (e) => {
		t.error && e(M);
	});
	var N = D(j, 2), P = u(N), F = D(P, 2), I = u(F);
	z(I, { name: "upload" });
	var L = D(I, 1, !0);
	_(F);
	var R = D(F, 2), B = v(R, !0);
	_(N);
	var V = D(N, 2), H = v(V, !0), U = D(V, 2), W = (e) => {
		var n = Ne();
		b(n, 21, () => t.files, (e) => e.name, (e, t) => {
			var n = Me(), a = u(n), c = v(a, !0), l = D(a), d = u(l, !0), f = D(d), m = v(f, !0);
			_(l), _(n), s((e) => {
				r(c, i(t).name), r(d, e), r(m, i(t).name);
			}, [() => J("import.remove")]), p("click", l, () => C(i(t))), o(e, n);
		}), _(n), o(e, n);
	};
	l(U, (e) => {
		t.files.length && e(W);
	}), _(w), s((e, o, s, c, l) => {
		f(w, 1, n([
			"field",
			"files",
			t.error && "field--error"
		])), r(O, e), r(A, o), f(N, 1, n(["drop", i(a) && "is-over"])), S(P, "accept", ke), S(P, "aria-describedby", `bestanden-hint${t.error ? " bestanden-fout" : ""}`), S(P, "aria-invalid", t.error ? !0 : void 0), r(L, s), r(B, c), r(H, l);
	}, [
		() => J("import.files"),
		() => J("import.files.hint"),
		() => J("import.choose"),
		() => J("import.drop"),
		() => i(c) || (t.files.length ? J("import.chosen", { n: t.files.length }) : "")
	]), m("dragover", N, (e) => {
		e.preventDefault(), E(a, !0);
	}), m("dragleave", N, () => E(a, !1)), m("drop", N, h), p("change", P, (e) => {
		d(e.currentTarget.files), e.currentTarget.value = "";
	}), o(e, w), g();
}
a(["change", "click"]);
// src/keeping/filenames.ts
function Ie(e, t) {
	return t[Number.parseInt(e, 10) - 1] ?? e;
}
// src/keeping/findings.ts
function Le(e) {
	let t = [
		J("import.col.file"),
		J("import.col.row"),
		J("import.col.column"),
		J("import.col.what")
	];
	return he([t, ...e.map((e) => [
		e.file,
		e.row || "",
		e.column,
		e.detail || e.code
	])]);
}
// src/keeping/FindingsTable.svelte
var Re = d("<tr><th scope=\"row\"><span><!> </span> <span class=\"finding\"> </span></th><td> </td><td class=\"num\"> </td><td> </td></tr>"), ze = d("<table class=\"table table--stack\"><caption> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function Be(e, a) {
	x(a, !0);
	let c = C(() => [...a.findings.map((e) => ({
		one: e,
		stops: !0
	})), ...a.notices.map((e) => ({
		one: e,
		stops: !1
	}))]);
	var l = ze(), d = u(l), p = v(d, !0), m = D(d), h = u(m), y = u(h), w = v(y, !0), T = D(y), E = v(T, !0), O = D(T), k = v(O, !0), A = D(O), j = v(A, !0);
	_(h), _(m);
	var M = D(m);
	b(M, 21, () => i(c).slice(0, 200), t, (e, t) => {
		let a = () => i(t).one, c = () => i(t).stops;
		var l = Re(), d = u(l), p = u(d), m = u(p);
		{
			let e = C(() => c() ? "warn" : "idea");
			z(m, { get name() {
				return i(e);
			} });
		}
		var h = D(m, 1, !0);
		_(p);
		var g = D(p, 2), y = v(g, !0);
		_(d);
		var b = D(d), x = v(b, !0), w = D(b), T = v(w, !0), E = D(w), O = v(E, !0);
		_(l), s((e, t, i, o) => {
			f(p, 1, n(["badge", c() ? "badge--error" : "badge--info"])), r(h, e), r(y, a().detail || a().code), S(b, "data-label", t), r(x, a().file), S(w, "data-label", i), r(T, a().row || ""), S(E, "data-label", o), r(O, a().column);
		}, [
			() => J(c() ? "import.stops" : "import.notice"),
			() => J("import.col.file"),
			() => J("import.col.row"),
			() => J("import.col.column")
		]), o(e, l);
	}), _(M), _(l), s((e, t, n, i, a) => {
		r(p, e), r(w, t), r(E, n), r(k, i), r(j, a);
	}, [
		() => i(c).length > 200 ? J("import.findings.some", {
			shown: 200,
			n: i(c).length
		}) : J("import.findings", { n: i(c).length }),
		() => J("import.col.what"),
		() => J("import.col.file"),
		() => J("import.col.row"),
		() => J("import.col.column")
	]), o(e, l), g();
}
// src/keeping/running.svelte.ts
var Ve = 1e3, He = [
	"done",
	"failed",
	"cancelled",
	"undone"
], $ = (e) => He.includes(e.state);
function Ue() {
	let e = y(void 0), t = y(void 0);
	return h(() => {
		let n = i(e);
		if (!n || $(n) || i(t)) return;
		let r = new AbortController(), a = setTimeout(() => {
			Q(n.id, r.signal).then((t) => E(e, t)).catch((e) => {
				r.signal.aborted || E(t, M(e));
			});
		}, Ve);
		return () => {
			clearTimeout(a), r.abort();
		};
	}), {
		get current() {
			return i(e);
		},
		get failure() {
			return i(t);
		},
		set(n) {
			((n) => {
				var r = w(n, 2);
				E(e, r[0]), E(t, r[1]);
			})([n, void 0]);
		},
		retry() {
			E(t, void 0);
		}
	};
}
// src/keeping/ImportResult.svelte
var We = d("<div class=\"progress\"><p role=\"status\"> </p> <progress></progress> <p class=\"small muted\"> </p> <p><button class=\"button button--secondary\" type=\"button\"> </button></p></div>"), Ge = d("<p><strong> </strong> </p>"), Ke = d("<p><button class=\"button button--primary\" type=\"button\"> </button></p>"), qe = d("<p><button class=\"button button--secondary\" type=\"button\"><!> </button></p>"), Je = d("<div role=\"status\"><!></div> <!>", 1), Ye = d("<p><button class=\"button button--secondary button--sm\" type=\"button\"><!> </button></p> <!>", 1), Xe = d("<!> <!>", 1);
function Ze(t, n) {
	x(n, !0);
	let a = C(() => n.one.receipt), d = C(() => n.one.state === "done" && n.one.findings.length === 0), f = (e) => e.map((e) => ({
		...e,
		file: n.nameOf(e.file)
	})), m = C(() => f(n.one.findings)), h = C(() => f(n.one.notices));
	var y = Xe(), b = e(y), w = (e) => {
		var t = We(), i = u(t), a = v(i, !0), c = D(i, 2), l = D(c, 2), d = v(l, !0), f = D(l, 2), m = u(f), h = v(m, !0);
		_(f), _(t), s((e, t, n, i) => {
			r(a, e), S(c, "aria-label", t), r(d, n), r(h, i);
		}, [
			() => J(`import.state.${n.one.state}`),
			() => J(`import.state.${n.one.state}`),
			() => J("import.rows", { n: n.one.rows }),
			() => J("import.cancel")
		]), p("click", m, function(...e) {
			n.onCancel?.apply(this, e);
		}), o(e, t);
	}, T = C(() => !$(n.one)), E = (t) => {
		var f = Je(), m = e(f), h = u(m);
		{
			let t = C(() => i(d) ? "ok" : n.one.state === "failed" || n.one.findings.length ? "error" : "info"), f = C(() => i(d) ? "check" : "warn");
			K(h, {
				get tone() {
					return i(t);
				},
				get icon() {
					return i(f);
				},
				children: (t, d) => {
					var f = c(), p = e(f), m = (e) => {
						var t = Ge(), i = u(t), a = v(i, !0), c = D(i);
						_(t), s((e, t) => {
							r(a, e), r(c, ` ${t ?? ""}`);
						}, [() => J("import.wrong", { n: n.one.findings.length }), () => J("import.nothingKept")]), o(e, t);
					}, h = (e) => {
						var t = Ge(), c = u(t), l = v(c, !0), d = D(c);
						_(t), s((e, t) => {
							r(l, e), r(d, ` ${t ?? ""}`);
						}, [() => J(n.one.dryRun ? "import.dry" : "import.kept", {
							added: i(a).added,
							changed: i(a).changed,
							same: i(a).same
						}), () => n.one.dryRun ? J("import.nothingKept") : J("import.mayUndo")]), o(e, t);
					}, g = (e) => {
						var t = Ge(), i = u(t), a = v(i, !0), c = D(i);
						_(t), s((e, t) => {
							r(a, e), r(c, ` ${n.one.why?.detail ?? "" ?? ""} ${t ?? ""}`);
						}, [() => J(`import.state.${n.one.state}`), () => n.one.state === "done" || n.one.state === "undone" ? "" : J("import.nothingKept")]), o(e, t);
					};
					l(p, (e) => {
						n.one.findings.length ? e(m) : n.one.state === "done" && i(a) ? e(h, 1) : e(g, -1);
					}), o(t, f);
				},
				$$slots: { default: !0 }
			});
		}
		_(m);
		var g = D(m, 2), y = (e) => {
			var t = Ke(), i = u(t), a = v(i, !0);
			_(t), s((e) => r(a, e), [() => J("import.apply")]), p("click", i, function(...e) {
				n.onApply?.apply(this, e);
			}), o(e, t);
		}, b = (e) => {
			var t = qe(), i = u(t), a = u(i);
			z(a, { name: "undo" });
			var c = D(a, 1, !0);
			_(i), _(t), s((e) => r(c, e), [() => J("import.undo")]), p("click", i, () => n.onUndo(n.one)), o(e, t);
		};
		l(g, (e) => {
			i(d) && n.one.dryRun ? e(y) : i(d) && n.one.revision && e(b, 1);
		}), o(t, f);
	};
	l(b, (e) => {
		i(T) ? e(w) : e(E, -1);
	});
	var O = D(b, 2), k = (t) => {
		var n = Ye(), a = e(n), c = u(a), l = u(c);
		z(l, { name: "download" });
		var d = D(l, 1, !0);
		_(c), _(a), Be(D(a, 2), {
			get findings() {
				return i(m);
			},
			get notices() {
				return i(h);
			}
		}), s((e) => r(d, e), [() => J("import.download")]), p("click", c, () => me("bevindingen.csv", Le([...i(m), ...i(h)]))), o(t, n);
	};
	l(O, (e) => {
		(i(m).length || i(h).length) && e(k);
	}), o(t, y), g();
}
a(["click"]);
// src/keeping/ImportTable.svelte
var Qe = d("<span class=\"second\"> </span>"), $e = d("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), et = d("<tr><th scope=\"row\"> <!></th><td> </td><td> </td><td> </td><td data-label=\"\" class=\"is-act\"><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button> <!></td></tr>"), tt = d("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"><span class=\"sr\"> </span></th></tr></thead><tbody></tbody></table>");
function nt(e, t) {
	x(t, !0);
	let n = (e) => e.state === "done" && e.receipt ? J("import.receipt", {
		added: e.receipt.added,
		changed: e.receipt.changed,
		same: e.receipt.same
	}) : "", a = (e) => e.files.map((e) => e.name).join(", ");
	var c = tt(), d = u(c), f = v(d, !0), m = D(d), h = u(m), y = u(h), C = v(y, !0), w = D(y), T = v(w, !0), E = D(w), O = v(E, !0), k = D(E), A = v(k, !0), j = D(k), M = u(j), P = v(M, !0);
	_(j), _(h), _(m);
	var F = D(m);
	b(F, 21, () => t.items, (e) => e.id, (e, c) => {
		var d = et(), f = u(d), m = u(f, !0), h = D(m), g = (e) => {
			var t = Qe(), n = v(t, !0);
			s(() => r(n, i(c).by.label)), o(e, t);
		};
		l(h, (e) => {
			i(c).by && e(g);
		}), _(f);
		var y = D(f), b = v(y, !0), x = D(y), C = v(x), w = D(x), T = v(w, !0), E = D(w), O = u(E), k = u(O, !0), A = D(k), j = v(A, !0);
		_(O);
		var M = D(O, 2), P = (e) => {
			var n = $e(), a = u(n, !0), l = D(a), d = v(l, !0);
			_(n), s((e, t) => {
				r(a, e), r(d, t);
			}, [() => J("import.undo"), () => N(i(c).at)]), p("click", n, () => t.onUndo(i(c))), o(e, n);
		};
		l(M, (e) => {
			i(c).state === "done" && !i(c).dryRun && i(c).revision && e(P);
		}), _(E), _(d), s((e, t, n, i, a, o, s, c, l, u) => {
			r(m, e), S(y, "data-label", t), r(b, n), S(x, "data-label", i), r(C, `${a ?? ""}${o ?? ""}`), S(w, "data-label", s), r(T, c), r(k, l), r(j, u);
		}, [
			() => N(i(c).at),
			() => J("import.files"),
			() => a(i(c)),
			() => J("import.col.state"),
			() => J(`import.state.${i(c).state}`),
			() => i(c).dryRun ? ` (${J("import.dryRun")})` : "",
			() => J("import.result"),
			() => n(i(c)),
			() => J("import.open"),
			() => N(i(c).at)
		]), p("click", O, () => t.onOpen(i(c))), o(e, d);
	}), _(F), _(c), s((e, t, n, i, a, o) => {
		r(f, e), r(C, t), r(T, n), r(O, i), r(A, a), r(P, o);
	}, [
		() => J("import.former"),
		() => J("import.when"),
		() => J("import.files"),
		() => J("import.col.state"),
		() => J("import.result"),
		() => J("col.actions")
	]), o(e, c), g();
}
a(["click"]);
// src/keeping/ImportPage.svelte
var rt = d("<a class=\"button button--secondary button--sm\" download=\"\"><!> </a>"), it = d("<section aria-labelledby=\"uitslag-kop\"><h2 id=\"uitslag-kop\"> </h2> <!> <!></section>"), at = d("<p class=\"muted\"> </p>"), ot = d("<div class=\"page page--wide\"><div class=\"page-head\"><h1> </h1><p> </p></div> <div class=\"sections\"><section aria-labelledby=\"kies-kop\"><h2 id=\"kies-kop\"> </h2> <p class=\"row\"> <!></p> <form class=\"stack stack--form\" novalidate=\"\"><!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div> <p class=\"small muted\"> </p></form> <!></section> <!> <section aria-labelledby=\"eerder-kop\"><h2 id=\"eerder-kop\"> </h2> <!></section></div></div> <!>", 1);
function st(t, n) {
	x(n, !0);
	let a = k(() => "", le), c = Ue(), d = y([]), f = y(void 0), p = y(void 0), O = y(!1), j = y(void 0), P = y({
		id: "",
		names: []
	}), F = C(() => c.current !== void 0 && !$(c.current));
	async function I(e) {
		if (!(i(O) || i(F))) {
			if (E(f, i(d).length ? void 0 : J("import.needFiles"), !0), i(f)) return document.getElementById("bestanden")?.focus();
			E(O, !0), E(p, void 0);
			try {
				let t = i(d).map((e) => e.name), n = await de(i(d), e);
				E(P, {
					id: n.id,
					names: t
				}), c.set(n);
			} catch (e) {
				E(p, M(e)), i(p).problem && i(p).status < 500 && ((e) => {
					var t = w(e, 2);
					E(f, t[0], !0), E(p, t[1]);
				})([i(p).problem.findings?.[0]?.detail || i(p).problem.detail, void 0]);
			} finally {
				E(O, !1);
			}
		}
	}
	async function L() {
		if (c.current) try {
			c.set(await pe(c.current.id));
		} catch (e) {
			A(M(e).problem?.detail || J("error.title"));
		}
	}
	function R(e) {
		E(j, void 0), c.current?.id === e.id && c.set(e), A(J("import.undone")), a.retry();
	}
	h(() => {
		c.current && $(c.current) && T(a.retry);
	});
	var B = ot(), V = e(B), H = u(V), U = u(H), ee = v(U, !0), te = D(U), ne = v(te, !0);
	_(H);
	var re = D(H, 2), G = u(re), K = u(G), ae = v(K, !0), q = D(K, 2), Y = u(q), oe = D(Y);
	b(oe, 16, () => ["csv", "xlsx"], (e) => e, (e, t) => {
		var n = rt(), i = u(n);
		z(i, { name: "download" });
		var a = D(i, 1, !0);
		_(n), s((e, t) => {
			S(n, "href", e), r(a, t);
		}, [() => fe(t), () => J(`format.${t}`)]), o(e, n);
	}), _(q);
	var X = D(q, 2), Z = u(X);
	Fe(Z, {
		get files() {
			return i(d);
		},
		get error() {
			return i(f);
		},
		onChange: (e) => {
			E(d, e), E(f, void 0), c.set(void 0);
		}
	});
	var Q = D(Z, 2), me = u(Q), he = v(me, !0);
	_(Q);
	var ge = D(Q, 2), _e = v(ge, !0);
	_(X);
	var ve = D(X, 2), ye = (e) => {
		W(e, {
			get failure() {
				return i(p);
			},
			onRetry: () => void I(!0)
		});
	};
	l(ve, (e) => {
		i(p) && e(ye);
	}), _(G);
	var be = D(G, 2), xe = (e) => {
		var t = it(), n = u(t), a = v(n, !0), d = D(n, 2), f = (e) => {
			W(e, {
				get failure() {
					return c.failure;
				},
				get onRetry() {
					return c.retry;
				}
			});
		};
		l(d, (e) => {
			c.failure && e(f);
		}), Ze(D(d, 2), {
			get one() {
				return c.current;
			},
			nameOf: (e) => c.current?.id === i(P).id ? Ie(e, i(P).names) : e,
			onCancel: () => void L(),
			onApply: () => void I(!1),
			onUndo: (e) => E(j, e)
		}), _(t), s((e) => r(a, e), [() => J("import.result")]), o(e, t);
	};
	l(be, (e) => {
		c.current && e(xe);
	});
	var Se = D(be, 2), Ce = u(Se), we = v(Ce, !0), Te = D(Ce, 2), Ee = (e) => {
		{
			let t = C(() => ie()?.me.roleLabel);
			W(e, {
				get failure() {
					return a.failure;
				},
				get roleLabel() {
					return i(t);
				},
				get onRetry() {
					return a.retry;
				}
			});
		}
	}, De = (e) => {
		var t = at(), n = v(t, !0);
		s((e) => r(n, e), [() => J("import.none")]), o(e, t);
	}, Oe = (e) => {
		nt(e, {
			get items() {
				return a.value.items;
			},
			onUndo: (e) => E(j, e),
			onOpen: (e) => c.set(e)
		});
	};
	l(Te, (e) => {
		a.failure ? e(Ee) : a.value && a.value.items.length === 0 ? e(De, 1) : a.value && e(Oe, 2);
	}), _(Se), _(re), _(V);
	var ke = D(V, 2), Ae = (e) => {
		let t = C(() => i(j));
		{
			let n = C(() => J("import.undo.title", { when: N(i(t).at) }));
			ce(e, {
				id: "terugdraaien",
				get title() {
					return i(n);
				},
				onClose: () => E(j, void 0),
				children: (e, n) => {
					{
						let n = C(() => J("import.undo")), r = C(() => [J("import.undo.text")]);
						se(e, {
							get label() {
								return i(n);
							},
							get sentences() {
								return i(r);
							},
							run: () => ue(i(t).id),
							onDone: R,
							onCancel: () => E(j, void 0)
						});
					}
				},
				$$slots: { default: !0 }
			});
		}
	};
	l(ke, (e) => {
		i(j) && e(Ae);
	}), s((e, t, n, a, o, s, c, l) => {
		r(ee, e), r(ne, t), r(ae, n), r(Y, `${a ?? ""} `), S(X, "aria-label", o), S(me, "aria-busy", i(O) || void 0), r(he, s), r(_e, c), r(we, l);
	}, [
		() => J("user.import"),
		() => J("import.intro"),
		() => J("import.choose"),
		() => J("import.template"),
		() => J("import.choose"),
		() => J("import.try"),
		() => J("import.try.text"),
		() => J("import.former")
	]), m("submit", X, (e) => {
		e.preventDefault(), I(!0);
	}), o(t, B), g();
}
// src/keeping/RetentionTable.svelte
var ct = d("<span class=\"badge badge--warn\"><!> </span>"), lt = d("<span class=\"second\"> </span>"), ut = d("<tr><th scope=\"row\"><a> </a></th><td><!></td><td><div class=\"row\"> <!></div></td><td><div> <!></div></td></tr>"), dt = d("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function ft(e, t) {
	x(t, !0);
	var n = dt(), a = u(n), c = v(a, !0), d = D(a), f = u(d), p = u(f), m = v(p, !0), h = D(p), y = v(h, !0), w = D(h), T = v(w, !0), E = D(w), O = v(E, !0);
	_(f), _(d);
	var k = D(d);
	b(k, 21, () => t.items, (e) => e.actor.id, (e, n) => {
		var a = ut(), c = u(a), d = u(c), f = v(d, !0);
		_(c);
		var p = D(c), m = u(p);
		{
			let e = C(() => t.kindWord(i(n).actor.kind));
			Z(m, {
				get kind() {
					return i(n).actor.kind;
				},
				get word() {
					return i(e);
				}
			});
		}
		_(p);
		var h = D(p), g = u(h), y = u(g, !0), b = D(y), x = (e) => {
			var t = ct(), n = u(t);
			z(n, { name: "clock" });
			var i = D(n, 1, !0);
			_(t), s((e) => r(i, e), [() => J("retention.overdue")]), o(e, t);
		};
		l(b, (e) => {
			i(n).overdue && e(x);
		}), _(g), _(h);
		var w = D(h), T = u(w), E = u(T, !0), O = D(E), k = (e) => {
			var t = lt(), a = v(t, !0);
			s((e) => r(a, e), [() => J("retention.from", { what: i(n).from })]), o(e, t);
		};
		l(O, (e) => {
			i(n).from && e(k);
		}), _(T), _(w), _(a), s((e, t, a, o, s) => {
			S(d, "href", e), r(f, i(n).actor.label), S(p, "data-label", t), S(h, "data-label", a), r(y, o), S(w, "data-label", s), r(E, i(n).basis);
		}, [
			() => t.hrefOf(i(n).actor.id),
			() => J("col.kind"),
			() => J("retention.keep"),
			() => P(i(n).retainUntil),
			() => J("col.why")
		]), o(e, a);
	}), _(k), _(n), s((e, t, n, i, a) => {
		r(c, e), r(m, t), r(y, n), r(T, i), r(O, a);
	}, [
		() => J("retention.caption"),
		() => J("col.who"),
		() => J("col.kind"),
		() => J("retention.keep"),
		() => J("col.why")
	]), o(e, n), g();
}
// src/keeping/RetentionPage.svelte
var pt = d("<!> <div class=\"filter-notice\"><p role=\"status\"> </p></div> <!> <!> <p class=\"small muted list-foot\"> </p>", 1), mt = d("<div class=\"page page--wide\"><div class=\"page-head\"><h1> </h1><p> </p></div> <div class=\"toolbar no-print\"><!></div> <div><!></div></div>");
function ht(t, n) {
	x(n, !0);
	let a = C(() => q("tot") ?? I()), c = Y(() => i(a), (e, t) => L(i(a), e, t));
	var d = mt(), f = u(d), p = u(f), m = v(p, !0), h = D(p), y = v(h, !0);
	_(f);
	var b = D(f, 2), w = u(b);
	{
		let e = C(() => J("retention.until")), t = C(() => q("tot"));
		j(w, {
			id: "tot",
			get label() {
				return i(e);
			},
			get value() {
				return i(t);
			},
			onChange: (e) => V({ tot: e })
		});
	}
	_(b);
	var T = D(b, 2), E = u(T), O = (e) => {
		{
			let t = C(() => ie()?.me.roleLabel);
			W(e, {
				get failure() {
					return c.failure;
				},
				get roleLabel() {
					return i(t);
				},
				get onRetry() {
					return c.retry;
				}
			});
		}
	}, k = (e) => {
		{
			let t = C(() => J("retention.none")), n = C(() => J("retention.none.text", { date: P(i(a)) }));
			ee(e, {
				icon: "calendar",
				get title() {
					return i(t);
				},
				get text() {
					return i(n);
				}
			});
		}
	}, A = (t) => {
		var d = pt(), f = e(d), p = (e) => {
			X(e, {});
		};
		l(f, (e) => {
			c.long && e(p);
		});
		var m = D(f, 2), h = u(m), g = v(h, !0);
		_(m);
		var y = D(m, 2);
		ft(y, {
			get items() {
				return c.value.items;
			},
			kindWord: (e) => te(ne(e)),
			hrefOf: (e) => F(e, n.area)
		});
		var b = D(y, 2), x = (e) => {
			oe(e, {
				get busy() {
					return c.busy;
				},
				onMore: () => void c.more()
			});
		};
		l(b, (e) => {
			c.value.cursor && e(x);
		});
		var S = D(b, 2), C = v(S, !0);
		s((e, t) => {
			r(g, e), r(C, t);
		}, [() => J("retention.count", {
			n: c.value.total,
			date: P(i(a))
		}), () => J("retention.decide")]), o(t, d);
	}, M = (e) => {
		{
			let t = C(() => J("retention.loading"));
			R(e, {
				get label() {
					return i(t);
				},
				rows: 6
			});
		}
	};
	l(E, (e) => {
		c.failure ? e(O) : c.value && c.value.items.length === 0 ? e(k, 1) : c.value ? e(A, 2) : c.slow && e(M, 3);
	}), _(T), _(d), s((e, t) => {
		r(m, e), r(y, t), S(T, "aria-busy", c.loading);
	}, [() => J("user.retention"), () => J("retention.intro")]), o(t, d), g();
}
export { De as BinPage, st as ImportPage, ht as RetentionPage };
