import { $ as e, A as t, C as n, F as r, G as i, H as a, I as o, J as s, L as c, M as l, Q as u, R as d, S as f, U as p, W as m, Y as h, ct as g, dt as _, et as v, it as y, k as b, lt as x, m as S, ot as C, pt as w, q as T, rt as E, tt as D } from "./svelte.js";
import { $ as O, C as k, D as A, Dt as j, Jt as M, K as N, Pt as P, S as F, Un as I, W as L, Y as R, b as z, bt as B, c as V, it as H, lt as U, mt as ee, nn as W, on as G, q as K, rn as q, sn as J, st as te, tn as Y, wt as ne, x as re, xt as ie } from "./shell.js";
import { n as X, r as ae, t as Z } from "./MoreButton.js";
import { t as oe } from "./ConfirmForm.js";
import { t as Q } from "./ChangedNotice.js";
import { t as se } from "./Modal.js";
import { t as $ } from "./KindName.js";
import { a as ce, c as le, i as ue, o as de, s as fe, t as pe } from "./imports.js";
import { n as me, t as he } from "./csv.js";
// src/keeping/BinTable.svelte
var ge = d("<span class=\"second\"> </span>"), _e = d("<span class=\"kind\"><!> </span>"), ve = d("<button class=\"button button--secondary button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), ye = d("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), be = d("<tr><th scope=\"row\"> <!></th><td><!></td><td><div> <!></div></td><td> </td><td data-label=\"\" class=\"is-act\"><!> <!></td></tr>"), xe = d("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"><span class=\"sr\"> </span></th></tr></thead><tbody></tbody></table>");
function Se(e, t) {
	x(t, !0);
	var n = xe(), a = u(n), c = v(a, !0), d = D(a), f = u(d), m = u(f), h = v(m, !0), y = D(m), w = v(y, !0), T = D(y), E = v(T, !0), O = D(T), k = v(O, !0), A = D(O), j = u(A), M = v(j, !0);
	_(A), _(f), _(d);
	var N = D(d);
	b(N, 21, () => t.items, (e) => e.id, (e, n) => {
		var a = be(), c = u(a), d = u(c, !0), f = D(d), m = (e) => {
			var t = ge(), a = v(t, !0);
			s((e) => r(a, e), [() => X("bin.with", { n: i(n).ties })]), o(e, t);
		};
		l(f, (e) => {
			i(n).type === "actor" && i(n).ties > 0 && e(m);
		}), _(c);
		var h = D(c), g = u(h), y = (e) => {
			{
				let r = C(() => t.kindWord(i(n)));
				$(e, {
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
			G(c, { name: "link" });
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
		var k = D(x), A = v(k, !0), j = D(k), M = u(j), N = (e) => {
			var a = ve(), c = u(a, !0), l = D(c), d = v(l, !0);
			_(a), s((e) => {
				r(c, e), r(d, i(n).label);
			}, [() => X("bin.restore")]), p("click", a, () => t.onRestore(i(n))), o(e, a);
		};
		l(M, (e) => {
			t.onRestore && e(N);
		});
		var P = D(M, 2), F = (e) => {
			var a = ye(), c = u(a, !0), l = D(c), d = v(l, !0);
			_(a), s((e) => {
				r(c, e), r(d, i(n).label);
			}, [() => X("bin.delete")]), p("click", a, () => t.onDelete(i(n))), o(e, a);
		};
		l(P, (e) => {
			t.onDelete && e(F);
		}), _(j), _(a), s((e, t, a, o, s) => {
			r(d, i(n).label), S(h, "data-label", e), S(x, "data-label", t), r(T, a), S(k, "data-label", o), r(A, s);
		}, [
			() => X("col.kind"),
			() => X("bin.binned"),
			() => R(i(n).binnedAt),
			() => X("bin.goes"),
			() => K(i(n).deletedOn)
		]), o(e, a);
	}), _(N), _(n), s((e, t, n, i, a, o) => {
		r(c, e), r(h, t), r(w, n), r(E, i), r(k, a), r(M, o);
	}, [
		() => X("bin.caption"),
		() => X("bin.what"),
		() => X("col.kind"),
		() => X("bin.binned"),
		() => X("bin.goes"),
		() => X("col.actions")
	]), o(e, n), g();
}
a(["click"]);
// src/keeping/BinPage.svelte
var Ce = d("<p><a> </a></p>"), we = d("<!> <!> <!>", 1), Te = d("<!> <!>", 1), Ee = d("<div class=\"page page--wide\"><div class=\"page-head\"><h1> </h1> <p> </p> <!></div> <div><!></div></div> <!>", 1);
function De(t, n) {
	x(n, !0);
	let a = ae(() => "", re), c = y(void 0), d = y(void 0), f = (e) => J(e.type === "tie" ? ee(e.kind) : te(e.kind));
	async function p(e) {
		try {
			let t = await k(e.id);
			E(c, e.type === "actor" ? e : void 0), V(X("bin.restored"), t.revision), j();
		} catch (e) {
			let t = I(e);
			t.unidentified || A(t.unreachable ? X("offline.title") : t.problem?.detail || X("error.title"));
		}
	}
	function m() {
		E(d, void 0), A(X("bin.deleted")), j();
	}
	var h = Ee(), b = e(h), w = u(b), T = u(w), O = v(T, !0), N = D(T, 2), F = v(N, !0), R = D(N, 2), B = (e) => {
		var t = Ce(), a = u(t), l = v(a, !0);
		_(t), s((e, t) => {
			S(a, "href", e), r(l, t);
		}, [() => P(i(c).id, n.area), () => X("bin.look", { who: i(c).label })]), o(e, t);
	};
	l(R, (e) => {
		i(c) && e(B);
	}), _(w);
	var W = D(w, 2), G = u(W), K = (e) => {
		{
			let t = C(() => H()?.me.roleLabel);
			Y(e, {
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
	}, ne = (e) => {
		{
			let t = C(() => X("bin.empty")), n = C(() => X("bin.empty.text"));
			q(e, {
				icon: "bin",
				get title() {
					return i(t);
				},
				get text() {
					return i(n);
				}
			});
		}
	}, ie = (t) => {
		var n = we(), r = e(n), s = (e) => {
			Q(e, {});
		};
		l(r, (e) => {
			a.long && e(s);
		});
		var c = D(r, 2);
		{
			let e = C(() => U(M.restore) ? (e) => void p(e) : void 0), t = C(() => U(M.deleteForGood) ? (e) => E(d, e) : void 0);
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
			Z(e, {
				get busy() {
					return a.busy;
				},
				onMore: () => void a.more()
			});
		};
		l(u, (e) => {
			a.value.cursor && e(m);
		}), o(t, n);
	}, $ = (e) => {
		{
			let t = C(() => X("bin.loading"));
			L(e, {
				get label() {
					return i(t);
				},
				rows: 6
			});
		}
	};
	l(G, (e) => {
		a.failure ? e(K) : a.value && a.value.items.length === 0 ? e(ne, 1) : a.value ? e(ie, 2) : a.slow && e($, 3);
	}), _(W), _(b);
	var ce = D(b, 2), le = (t) => {
		let n = C(() => i(d));
		{
			let r = C(() => X("bin.delete.title", { who: i(n).label }));
			se(t, {
				id: "voorgoed",
				get title() {
					return i(r);
				},
				onClose: () => E(d, void 0),
				children: (t, r) => {
					var a = Te(), s = e(a);
					Q(s, {});
					var c = D(s, 2);
					{
						let e = C(() => X("bin.delete")), t = C(() => [X("bin.delete.text"), ...i(n).ties > 0 ? [X("bin.ties", { n: i(n).ties })] : []]);
						oe(c, {
							danger: !0,
							get label() {
								return i(e);
							},
							get sentences() {
								return i(t);
							},
							run: () => z(i(n).id),
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
	l(ce, (e) => {
		i(d) && e(le);
	}), s((e, t) => {
		r(O, e), r(F, t), S(W, "aria-busy", a.loading);
	}, [() => X("user.bin"), () => X("bin.intro")]), o(t, h), g();
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
		E(c, [...n.unknown.length ? [X("import.unknownFile", { names: n.unknown.join(", ") })] : [], ...n.tooMany ? [X("import.tooMany", { n: n.files.length })] : []].join(" "), !0), t.onChange(n.files);
	}
	function h(e) {
		e.preventDefault(), E(a, !1), d(e.dataTransfer?.files);
	}
	function C(e) {
		t.onChange(t.files.filter((t) => t !== e)), document.getElementById("bestanden")?.focus();
	}
	var w = Pe(), T = u(w), O = v(T, !0), k = D(T, 2), A = v(k, !0), j = D(k, 2), M = (e) => {
		var n = je(), i = u(n);
		G(i, { name: "warn" });
		var a = D(i, 1, !0);
		_(n), s(() => r(a, t.error)), o(e, n);
	};
	l(j, (e) => {
		t.error && e(M);
	});
	var N = D(j, 2), P = u(N), F = D(P, 2), I = u(F);
	G(I, { name: "upload" });
	var L = D(I, 1, !0);
	_(F);
	var R = D(F, 2), z = v(R, !0);
	_(N);
	var B = D(N, 2), V = v(B, !0), H = D(B, 2), U = (e) => {
		var n = Ne();
		b(n, 21, () => t.files, (e) => e.name, (e, t) => {
			var n = Me(), a = u(n), c = v(a, !0), l = D(a), d = u(l, !0), f = D(d), m = v(f, !0);
			_(l), _(n), s((e) => {
				r(c, i(t).name), r(d, e), r(m, i(t).name);
			}, [() => X("import.remove")]), p("click", l, () => C(i(t))), o(e, n);
		}), _(n), o(e, n);
	};
	l(H, (e) => {
		t.files.length && e(U);
	}), _(w), s((e, o, s, c, l) => {
		f(w, 1, n([
			"field",
			"files",
			t.error && "field--error"
		])), r(O, e), r(A, o), f(N, 1, n(["drop", i(a) && "is-over"])), S(P, "accept", ke), S(P, "aria-describedby", `bestanden-hint${t.error ? " bestanden-fout" : ""}`), S(P, "aria-invalid", t.error ? !0 : void 0), r(L, s), r(z, c), r(V, l);
	}, [
		() => X("import.files"),
		() => X("import.files.hint"),
		() => X("import.choose"),
		() => X("import.drop"),
		() => i(c) || (t.files.length ? X("import.chosen", { n: t.files.length }) : "")
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
		X("import.col.file"),
		X("import.col.row"),
		X("import.col.column"),
		X("import.col.what")
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
			G(m, { get name() {
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
			() => X(c() ? "import.stops" : "import.notice"),
			() => X("import.col.file"),
			() => X("import.col.row"),
			() => X("import.col.column")
		]), o(e, l);
	}), _(M), _(l), s((e, t, n, i, a) => {
		r(p, e), r(w, t), r(E, n), r(k, i), r(j, a);
	}, [
		() => i(c).length > 200 ? X("import.findings.some", {
			shown: 200,
			n: i(c).length
		}) : X("import.findings", { n: i(c).length }),
		() => X("import.col.what"),
		() => X("import.col.file"),
		() => X("import.col.row"),
		() => X("import.col.column")
	]), o(e, l), g();
}
// src/keeping/running.svelte.ts
var Ve = 1e3, He = [
	"done",
	"failed",
	"cancelled",
	"undone"
], Ue = (e) => He.includes(e.state);
function We() {
	let e = y(void 0), t = y(void 0);
	return h(() => {
		let n = i(e);
		if (!n || Ue(n) || i(t)) return;
		let r = new AbortController(), a = setTimeout(() => {
			ue(n.id, r.signal).then((t) => E(e, t)).catch((e) => {
				r.signal.aborted || E(t, I(e));
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
var Ge = d("<div class=\"progress\"><p role=\"status\"> </p> <progress></progress> <p class=\"small muted\"> </p> <p><button class=\"button button--secondary\" type=\"button\"> </button></p></div>"), Ke = d("<p><strong> </strong> </p>"), qe = d("<p><button class=\"button button--primary\" type=\"button\"> </button></p>"), Je = d("<p><button class=\"button button--secondary\" type=\"button\"><!> </button></p>"), Ye = d("<div role=\"status\"><!></div> <!>", 1), Xe = d("<p><button class=\"button button--secondary button--sm\" type=\"button\"><!> </button></p> <!>", 1), Ze = d("<!> <!>", 1);
function Qe(t, n) {
	x(n, !0);
	let a = C(() => n.one.receipt), d = C(() => n.one.state === "done" && n.one.findings.length === 0), f = (e) => e.map((e) => ({
		...e,
		file: n.nameOf(e.file)
	})), m = C(() => f(n.one.findings)), h = C(() => f(n.one.notices));
	var y = Ze(), b = e(y), w = (e) => {
		var t = Ge(), i = u(t), a = v(i, !0), c = D(i, 2), l = D(c, 2), d = v(l, !0), f = D(l, 2), m = u(f), h = v(m, !0);
		_(f), _(t), s((e, t, n, i) => {
			r(a, e), S(c, "aria-label", t), r(d, n), r(h, i);
		}, [
			() => X(`import.state.${n.one.state}`),
			() => X(`import.state.${n.one.state}`),
			() => X("import.rows", { n: n.one.rows }),
			() => X("import.cancel")
		]), p("click", m, function(...e) {
			n.onCancel?.apply(this, e);
		}), o(e, t);
	}, T = C(() => !Ue(n.one)), E = (t) => {
		var f = Ye(), m = e(f), h = u(m);
		{
			let t = C(() => i(d) ? "ok" : n.one.state === "failed" || n.one.findings.length ? "error" : "info"), f = C(() => i(d) ? "check" : "warn");
			W(h, {
				get tone() {
					return i(t);
				},
				get icon() {
					return i(f);
				},
				children: (t, d) => {
					var f = c(), p = e(f), m = (e) => {
						var t = Ke(), i = u(t), a = v(i, !0), c = D(i);
						_(t), s((e, t) => {
							r(a, e), r(c, ` ${t ?? ""}`);
						}, [() => X("import.wrong", { n: n.one.findings.length }), () => X("import.nothingKept")]), o(e, t);
					}, h = (e) => {
						var t = Ke(), c = u(t), l = v(c, !0), d = D(c);
						_(t), s((e, t) => {
							r(l, e), r(d, ` ${t ?? ""}`);
						}, [() => X(n.one.dryRun ? "import.dry" : "import.kept", {
							added: i(a).added,
							changed: i(a).changed,
							same: i(a).same
						}), () => n.one.dryRun ? X("import.nothingKept") : X("import.mayUndo")]), o(e, t);
					}, g = (e) => {
						var t = Ke(), i = u(t), a = v(i, !0), c = D(i);
						_(t), s((e, t) => {
							r(a, e), r(c, ` ${n.one.why?.detail ?? "" ?? ""} ${t ?? ""}`);
						}, [() => X(`import.state.${n.one.state}`), () => n.one.state === "done" || n.one.state === "undone" ? "" : X("import.nothingKept")]), o(e, t);
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
			var t = qe(), i = u(t), a = v(i, !0);
			_(t), s((e) => r(a, e), [() => X("import.apply")]), p("click", i, function(...e) {
				n.onApply?.apply(this, e);
			}), o(e, t);
		}, b = (e) => {
			var t = Je(), i = u(t), a = u(i);
			G(a, { name: "undo" });
			var c = D(a, 1, !0);
			_(i), _(t), s((e) => r(c, e), [() => X("import.undo")]), p("click", i, () => n.onUndo(n.one)), o(e, t);
		};
		l(g, (e) => {
			i(d) && n.one.dryRun ? e(y) : i(d) && n.one.revision && e(b, 1);
		}), o(t, f);
	};
	l(b, (e) => {
		i(T) ? e(w) : e(E, -1);
	});
	var O = D(b, 2), k = (t) => {
		var n = Xe(), a = e(n), c = u(a), l = u(c);
		G(l, { name: "download" });
		var d = D(l, 1, !0);
		_(c), _(a), Be(D(a, 2), {
			get findings() {
				return i(m);
			},
			get notices() {
				return i(h);
			}
		}), s((e) => r(d, e), [() => X("import.download")]), p("click", c, () => me("bevindingen.csv", Le([...i(m), ...i(h)]))), o(t, n);
	};
	l(O, (e) => {
		(i(m).length || i(h).length) && e(k);
	}), o(t, y), g();
}
a(["click"]);
// src/keeping/ImportTable.svelte
var $e = d("<span class=\"second\"> </span>"), et = d("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), tt = d("<tr><th scope=\"row\"> <!></th><td> </td><td> </td><td> </td><td data-label=\"\" class=\"is-act\"><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button> <!></td></tr>"), nt = d("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"><span class=\"sr\"> </span></th></tr></thead><tbody></tbody></table>");
function rt(e, t) {
	x(t, !0);
	let n = (e) => e.state === "done" && e.receipt ? X("import.receipt", {
		added: e.receipt.added,
		changed: e.receipt.changed,
		same: e.receipt.same
	}) : "", a = (e) => e.files.map((e) => e.name).join(", ");
	var c = nt(), d = u(c), f = v(d, !0), m = D(d), h = u(m), y = u(h), C = v(y, !0), w = D(y), T = v(w, !0), E = D(w), O = v(E, !0), k = D(E), A = v(k, !0), j = D(k), M = u(j), N = v(M, !0);
	_(j), _(h), _(m);
	var P = D(m);
	b(P, 21, () => t.items, (e) => e.id, (e, c) => {
		var d = tt(), f = u(d), m = u(f, !0), h = D(m), g = (e) => {
			var t = $e(), n = v(t, !0);
			s(() => r(n, i(c).by.label)), o(e, t);
		};
		l(h, (e) => {
			i(c).by && e(g);
		}), _(f);
		var y = D(f), b = v(y, !0), x = D(y), C = v(x), w = D(x), T = v(w, !0), E = D(w), O = u(E), k = u(O, !0), A = D(k), j = v(A, !0);
		_(O);
		var M = D(O, 2), N = (e) => {
			var n = et(), a = u(n, !0), l = D(a), d = v(l, !0);
			_(n), s((e, t) => {
				r(a, e), r(d, t);
			}, [() => X("import.undo"), () => R(i(c).at)]), p("click", n, () => t.onUndo(i(c))), o(e, n);
		};
		l(M, (e) => {
			i(c).state === "done" && !i(c).dryRun && i(c).revision && e(N);
		}), _(E), _(d), s((e, t, n, i, a, o, s, c, l, u) => {
			r(m, e), S(y, "data-label", t), r(b, n), S(x, "data-label", i), r(C, `${a ?? ""}${o ?? ""}`), S(w, "data-label", s), r(T, c), r(k, l), r(j, u);
		}, [
			() => R(i(c).at),
			() => X("import.files"),
			() => a(i(c)),
			() => X("import.col.state"),
			() => X(`import.state.${i(c).state}`),
			() => i(c).dryRun ? ` (${X("import.dryRun")})` : "",
			() => X("import.result"),
			() => n(i(c)),
			() => X("import.open"),
			() => R(i(c).at)
		]), p("click", O, () => t.onOpen(i(c))), o(e, d);
	}), _(P), _(c), s((e, t, n, i, a, o) => {
		r(f, e), r(C, t), r(T, n), r(O, i), r(A, a), r(N, o);
	}, [
		() => X("import.former"),
		() => X("import.when"),
		() => X("import.files"),
		() => X("import.col.state"),
		() => X("import.result"),
		() => X("col.actions")
	]), o(e, c), g();
}
a(["click"]);
// src/keeping/ImportPage.svelte
var it = d("<a class=\"button button--secondary button--sm\" download=\"\"><!> </a>"), at = d("<section aria-labelledby=\"uitslag-kop\"><h2 id=\"uitslag-kop\"> </h2> <!> <!></section>"), ot = d("<p class=\"muted\"> </p>"), st = d("<div class=\"page page--wide\"><div class=\"page-head\"><h1> </h1><p> </p></div> <div class=\"sections\"><section aria-labelledby=\"kies-kop\"><h2 id=\"kies-kop\"> </h2> <p class=\"row\"> <!></p> <form class=\"stack stack--form\" novalidate=\"\"><!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div> <p class=\"small muted\"> </p></form> <!></section> <!> <section aria-labelledby=\"eerder-kop\"><h2 id=\"eerder-kop\"> </h2> <!></section></div></div> <!>", 1);
function ct(t, n) {
	x(n, !0);
	let a = ne(() => "", ce), c = We(), d = y([]), f = y(void 0), p = y(void 0), O = y(!1), k = y(void 0), j = y({
		id: "",
		names: []
	}), M = C(() => c.current !== void 0 && !Ue(c.current));
	async function N(e) {
		if (!(i(O) || i(M))) {
			if (E(f, i(d).length ? void 0 : X("import.needFiles"), !0), i(f)) return document.getElementById("bestanden")?.focus();
			E(O, !0), E(p, void 0);
			try {
				let t = i(d).map((e) => e.name), n = await de(i(d), e);
				E(j, {
					id: n.id,
					names: t
				}), c.set(n);
			} catch (e) {
				E(p, I(e)), i(p).problem && i(p).status < 500 && ((e) => {
					var t = w(e, 2);
					E(f, t[0], !0), E(p, t[1]);
				})([i(p).problem.findings?.[0]?.detail || i(p).problem.detail, void 0]);
			} finally {
				E(O, !1);
			}
		}
	}
	async function P() {
		if (c.current) try {
			c.set(await pe(c.current.id));
		} catch (e) {
			A(I(e).problem?.detail || X("error.title"));
		}
	}
	function F(e) {
		E(k, void 0), c.current?.id === e.id && c.set(e), A(X("import.undone")), a.retry();
	}
	h(() => {
		c.current && Ue(c.current) && T(a.retry);
	});
	var L = st(), z = e(L), B = u(z), V = u(B), U = v(V, !0), ee = D(V), W = v(ee, !0);
	_(B);
	var K = D(B, 2), q = u(K), J = u(q), te = v(J, !0), re = D(J, 2), ie = u(re), ae = D(ie);
	b(ae, 16, () => ["csv", "xlsx"], (e) => e, (e, t) => {
		var n = it(), i = u(n);
		G(i, { name: "download" });
		var a = D(i, 1, !0);
		_(n), s((e, t) => {
			S(n, "href", e), r(a, t);
		}, [() => fe(t), () => X(`format.${t}`)]), o(e, n);
	}), _(re);
	var Z = D(re, 2), Q = u(Z);
	Fe(Q, {
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
	var $ = D(Q, 2), ue = u($), me = v(ue, !0);
	_($);
	var he = D($, 2), ge = v(he, !0);
	_(Z);
	var _e = D(Z, 2), ve = (e) => {
		Y(e, {
			get failure() {
				return i(p);
			},
			onRetry: () => void N(!0)
		});
	};
	l(_e, (e) => {
		i(p) && e(ve);
	}), _(q);
	var ye = D(q, 2), be = (e) => {
		var t = at(), n = u(t), a = v(n, !0), d = D(n, 2), f = (e) => {
			Y(e, {
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
		}), Qe(D(d, 2), {
			get one() {
				return c.current;
			},
			nameOf: (e) => c.current?.id === i(j).id ? Ie(e, i(j).names) : e,
			onCancel: () => void P(),
			onApply: () => void N(!1),
			onUndo: (e) => E(k, e)
		}), _(t), s((e) => r(a, e), [() => X("import.result")]), o(e, t);
	};
	l(ye, (e) => {
		c.current && e(be);
	});
	var xe = D(ye, 2), Se = u(xe), Ce = v(Se, !0), we = D(Se, 2), Te = (e) => {
		{
			let t = C(() => H()?.me.roleLabel);
			Y(e, {
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
	}, Ee = (e) => {
		var t = ot(), n = v(t, !0);
		s((e) => r(n, e), [() => X("import.none")]), o(e, t);
	}, De = (e) => {
		rt(e, {
			get items() {
				return a.value.items;
			},
			onUndo: (e) => E(k, e),
			onOpen: (e) => c.set(e)
		});
	};
	l(we, (e) => {
		a.failure ? e(Te) : a.value && a.value.items.length === 0 ? e(Ee, 1) : a.value && e(De, 2);
	}), _(xe), _(K), _(z);
	var Oe = D(z, 2), ke = (e) => {
		let t = C(() => i(k));
		{
			let n = C(() => X("import.undo.title", { when: R(i(t).at) }));
			se(e, {
				id: "terugdraaien",
				get title() {
					return i(n);
				},
				onClose: () => E(k, void 0),
				children: (e, n) => {
					{
						let n = C(() => X("import.undo")), r = C(() => [X("import.undo.text")]);
						oe(e, {
							get label() {
								return i(n);
							},
							get sentences() {
								return i(r);
							},
							run: () => le(i(t).id),
							onDone: F,
							onCancel: () => E(k, void 0)
						});
					}
				},
				$$slots: { default: !0 }
			});
		}
	};
	l(Oe, (e) => {
		i(k) && e(ke);
	}), s((e, t, n, a, o, s, c, l) => {
		r(U, e), r(W, t), r(te, n), r(ie, `${a ?? ""} `), S(Z, "aria-label", o), S(ue, "aria-busy", i(O) || void 0), r(me, s), r(ge, c), r(Ce, l);
	}, [
		() => X("user.import"),
		() => X("import.intro"),
		() => X("import.choose"),
		() => X("import.template"),
		() => X("import.choose"),
		() => X("import.try"),
		() => X("import.try.text"),
		() => X("import.former")
	]), m("submit", Z, (e) => {
		e.preventDefault(), N(!0);
	}), o(t, L), g();
}
// src/keeping/RetentionTable.svelte
var lt = d("<span class=\"badge badge--warn\"><!> </span>"), ut = d("<span class=\"second\"> </span>"), dt = d("<tr><th scope=\"row\"><a> </a></th><td><!></td><td><div class=\"row\"> <!></div></td><td><div> <!></div></td></tr>"), ft = d("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function pt(e, t) {
	x(t, !0);
	var n = ft(), a = u(n), c = v(a, !0), d = D(a), f = u(d), p = u(f), m = v(p, !0), h = D(p), y = v(h, !0), w = D(h), T = v(w, !0), E = D(w), O = v(E, !0);
	_(f), _(d);
	var k = D(d);
	b(k, 21, () => t.items, (e) => e.actor.id, (e, n) => {
		var a = dt(), c = u(a), d = u(c), f = v(d, !0);
		_(c);
		var p = D(c), m = u(p);
		{
			let e = C(() => t.kindWord(i(n).actor.kind));
			$(m, {
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
			var t = lt(), n = u(t);
			G(n, { name: "clock" });
			var i = D(n, 1, !0);
			_(t), s((e) => r(i, e), [() => X("retention.overdue")]), o(e, t);
		};
		l(b, (e) => {
			i(n).overdue && e(x);
		}), _(g), _(h);
		var w = D(h), T = u(w), E = u(T, !0), O = D(E), k = (e) => {
			var t = ut(), a = v(t, !0);
			s((e) => r(a, e), [() => X("retention.from", { what: i(n).from })]), o(e, t);
		};
		l(O, (e) => {
			i(n).from && e(k);
		}), _(T), _(w), _(a), s((e, t, a, o, s) => {
			S(d, "href", e), r(f, i(n).actor.label), S(p, "data-label", t), S(h, "data-label", a), r(y, o), S(w, "data-label", s), r(E, i(n).basis);
		}, [
			() => t.hrefOf(i(n).actor.id),
			() => X("col.kind"),
			() => X("retention.keep"),
			() => K(i(n).retainUntil),
			() => X("col.why")
		]), o(e, a);
	}), _(k), _(n), s((e, t, n, i, a) => {
		r(c, e), r(m, t), r(y, n), r(T, i), r(O, a);
	}, [
		() => X("retention.caption"),
		() => X("col.who"),
		() => X("col.kind"),
		() => X("retention.keep"),
		() => X("col.why")
	]), o(e, n), g();
}
// src/keeping/RetentionPage.svelte
var mt = d("<!> <div class=\"filter-notice\"><p role=\"status\"> </p></div> <!> <!> <p class=\"small muted list-foot\"> </p>", 1), ht = d("<div class=\"page page--wide\"><div class=\"page-head\"><h1> </h1><p> </p></div> <div class=\"toolbar no-print\"><!></div> <div><!></div></div>");
function gt(t, n) {
	x(n, !0);
	let a = C(() => B("tot") ?? O()), c = ae(() => i(a), (e, t) => F(i(a), e, t));
	var d = ht(), f = u(d), p = u(f), m = v(p, !0), h = D(p), y = v(h, !0);
	_(f);
	var b = D(f, 2), w = u(b);
	{
		let e = C(() => X("retention.until")), t = C(() => B("tot"));
		N(w, {
			id: "tot",
			get label() {
				return i(e);
			},
			get value() {
				return i(t);
			},
			onChange: (e) => ie({ tot: e })
		});
	}
	_(b);
	var T = D(b, 2), E = u(T), k = (e) => {
		{
			let t = C(() => H()?.me.roleLabel);
			Y(e, {
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
	}, A = (e) => {
		{
			let t = C(() => X("retention.none")), n = C(() => X("retention.none.text", { date: K(i(a)) }));
			q(e, {
				icon: "calendar",
				get title() {
					return i(t);
				},
				get text() {
					return i(n);
				}
			});
		}
	}, j = (t) => {
		var d = mt(), f = e(d), p = (e) => {
			Q(e, {});
		};
		l(f, (e) => {
			c.long && e(p);
		});
		var m = D(f, 2), h = u(m), g = v(h, !0);
		_(m);
		var y = D(m, 2);
		pt(y, {
			get items() {
				return c.value.items;
			},
			kindWord: (e) => J(te(e)),
			hrefOf: (e) => P(e, n.area)
		});
		var b = D(y, 2), x = (e) => {
			Z(e, {
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
		}, [() => X("retention.count", {
			n: c.value.total,
			date: K(i(a))
		}), () => X("retention.decide")]), o(t, d);
	}, M = (e) => {
		{
			let t = C(() => X("retention.loading"));
			L(e, {
				get label() {
					return i(t);
				},
				rows: 6
			});
		}
	};
	l(E, (e) => {
		c.failure ? e(k) : c.value && c.value.items.length === 0 ? e(A, 1) : c.value ? e(j, 2) : c.slow && e(M, 3);
	}), _(T), _(d), s((e, t) => {
		r(m, e), r(y, t), S(T, "aria-busy", c.loading);
	}, [() => X("user.retention"), () => X("retention.intro")]), o(t, d), g();
}
export { De as BinPage, ct as ImportPage, gt as RetentionPage };
