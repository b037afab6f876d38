import { Ar as e, B as t, Bt as n, Cr as r, Dr as i, F as a, Fr as o, G as s, Gt as c, J as l, L as u, Lr as d, M as f, Mr as p, Nr as m, Nt as h, On as g, Or as _, P as v, S as y, Sr as b, Tr as x, Vn as S, Vt as C, Wt as w, X as T, Xn as E, Yn as D, _ as O, br as k, bt as A, cr as j, ct as M, dt as N, er as P, g as F, gr as I, hr as L, i as R, lr as z, mr as B, or as V, pr as H, rr as U, sr as W, st as G, tr as K, tt as ee, v as te, vr as ne, wr as q, y as re, yr as J, zt as Y } from "./shell.js";
import { a as ie, i as X, n as ae, r as Z, t as oe } from "./csv.js";
import { n as se, t as ce } from "./ConfirmForm.js";
import { t as Q } from "./ChangedNotice.js";
import { t as $ } from "./KindName.js";
import { a as le, c as ue, i as de, o as fe, s as pe, t as me } from "./imports.js";
// src/keeping/BinTable.svelte
var he = z("<span class=\"second\"> </span>"), ge = z("<span class=\"kind\"><!> </span>"), _e = z("<button class=\"button button--secondary button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), ve = z("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), ye = z("<tr><th scope=\"row\"> <!></th><td><!></td><td><div> <!></div></td><td> </td><td data-label=\"\" class=\"is-act\"><!> <!></td></tr>"), be = z("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"><span class=\"sr\"> </span></th></tr></thead><tbody></tbody></table>");
function xe(t, n) {
	m(n, !0);
	var r = be(), i = b(r), s = q(i, !0), c = x(i), l = b(c), d = b(l), f = q(d, !0), h = x(d), g = q(h, !0), _ = x(h), v = q(_, !0), y = x(_), C = q(y, !0), T = x(y), E = b(T), D = q(E, !0);
	o(T), o(l), o(c);
	var O = x(c);
	P(O, 21, () => n.items, (e) => e.id, (t, r) => {
		var i = ye(), s = b(i), c = b(s, !0), l = x(c), d = (e) => {
			var t = he(), n = q(t, !0);
			J((e) => V(n, e), [() => X("bin.with", { n: I(r).ties })]), W(e, t);
		};
		U(l, (e) => {
			I(r).type === "actor" && I(r).ties > 0 && e(d);
		}), o(s);
		var f = x(s), p = b(f), m = (t) => {
			{
				let i = e(() => n.kindWord(I(r)));
				$(t, {
					get kind() {
						return I(r).kind;
					},
					get word() {
						return I(i);
					}
				});
			}
		}, h = (e) => {
			var t = ge(), i = b(t);
			w(i, { name: "link" });
			var a = x(i, 1, !0);
			o(t), J((e) => V(a, e), [() => n.kindWord(I(r))]), W(e, t);
		};
		U(p, (e) => {
			I(r).type === "actor" ? e(m) : e(h, -1);
		}), o(f);
		var g = x(f), _ = b(g), v = b(_, !0), y = x(v), C = (e) => {
			var t = he(), n = q(t, !0);
			J(() => V(n, I(r).by.label)), W(e, t);
		};
		U(y, (e) => {
			I(r).by && e(C);
		}), o(_), o(g);
		var T = x(g), E = q(T, !0), D = x(T), O = b(D), k = (e) => {
			var t = _e(), i = b(t, !0), a = x(i), s = q(a, !0);
			o(t), J((e) => {
				V(i, e), V(s, I(r).label);
			}, [() => X("bin.restore")]), B("click", t, () => n.onRestore(I(r))), W(e, t);
		};
		U(O, (e) => {
			n.onRestore && e(k);
		});
		var A = x(O, 2), j = (e) => {
			var t = ve(), i = b(t, !0), a = x(i), s = q(a, !0);
			o(t), J((e) => {
				V(i, e), V(s, I(r).label);
			}, [() => X("bin.delete")]), B("click", t, () => n.onDelete(I(r))), W(e, t);
		};
		U(A, (e) => {
			n.onDelete && e(j);
		}), o(D), o(i), J((e, t, n, i, a) => {
			V(c, I(r).label), S(f, "data-label", e), S(g, "data-label", t), V(v, n), S(T, "data-label", i), V(E, a);
		}, [
			() => X("col.kind"),
			() => X("bin.binned"),
			() => u(I(r).binnedAt),
			() => X("bin.goes"),
			() => a(I(r).deletedOn)
		]), W(t, i);
	}), o(O), o(r), J((e, t, n, r, i, a) => {
		V(s, e), V(f, t), V(g, n), V(v, r), V(C, i), V(D, a);
	}, [
		() => X("bin.caption"),
		() => X("bin.what"),
		() => X("col.kind"),
		() => X("bin.binned"),
		() => X("bin.goes"),
		() => X("col.actions")
	]), W(t, r), p();
}
H(["click"]);
// src/keeping/BinPage.svelte
var Se = z("<p><a> </a></p>"), Ce = z("<!> <!> <!>", 1), we = z("<!> <!>", 1), Te = z("<div class=\"page page--wide\"><div class=\"page-head\"><h1 id=\"prullenbak-kop\" tabindex=\"-1\"> </h1> <p> </p> <!></div> <div><!></div></div> <!>", 1);
function Ee(t, n) {
	m(n, !0);
	let a = ie(() => "", O), u = _(void 0), d = _(void 0), v = (e) => c(e.type === "tie" ? ee(e.kind) : l(e.kind));
	function w() {
		document.getElementById("prullenbak-kop")?.focus({ preventScroll: !0 }), a.retry();
	}
	async function E(e) {
		try {
			let t = await re(e.id);
			i(u, e.type === "actor" ? e : void 0), R(X("bin.restored"), t.revision), w();
		} catch (e) {
			let t = g(e);
			t.unidentified || y(t.unreachable ? X("offline.title") : t.problem?.detail || X("error.title"));
		}
	}
	function D() {
		i(d, void 0), y(X("bin.deleted")), w();
	}
	var k = Te(), j = r(k), M = b(j), N = b(M), P = q(N, !0), L = x(N, 2), z = q(L, !0), B = x(L, 2), H = (e) => {
		var t = Se(), r = b(t), i = q(r, !0);
		o(t), J((e, t) => {
			S(r, "href", e), V(i, t);
		}, [() => A(I(u).id, n.area), () => X("bin.look", { who: I(u).label })]), W(e, t);
	};
	U(B, (e) => {
		I(u) && e(H);
	}), o(M);
	var G = x(M, 2), K = b(G), te = (t) => {
		{
			let n = e(() => s()?.me.roleLabel);
			Y(t, {
				get failure() {
					return a.failure;
				},
				get roleLabel() {
					return I(n);
				},
				get onRetry() {
					return a.retry;
				}
			});
		}
	}, ne = (t) => {
		{
			let n = e(() => X("bin.empty")), r = e(() => X("bin.empty.text"));
			C(t, {
				icon: "bin",
				get title() {
					return I(n);
				},
				get text() {
					return I(r);
				}
			});
		}
	}, ae = (t) => {
		var n = Ce(), o = r(n), s = (e) => {
			Q(e, {});
		};
		U(o, (e) => {
			a.long && e(s);
		});
		var c = x(o, 2);
		{
			let t = e(() => T(h.restore) ? (e) => void E(e) : void 0), n = e(() => T(h.deleteForGood) ? (e) => i(d, e) : void 0);
			xe(c, {
				get items() {
					return a.value.items;
				},
				kindWord: v,
				get onRestore() {
					return I(t);
				},
				get onDelete() {
					return I(n);
				}
			});
		}
		var l = x(c, 2), u = (e) => {
			Z(e, {
				get busy() {
					return a.busy;
				},
				onMore: () => void a.more()
			});
		};
		U(l, (e) => {
			a.value.cursor && e(u);
		}), W(t, n);
	}, oe = (t) => {
		{
			let n = e(() => X("bin.loading"));
			f(t, {
				get label() {
					return I(n);
				},
				rows: 6
			});
		}
	};
	U(K, (e) => {
		a.failure ? e(te) : a.value && a.value.items.length === 0 ? e(ne, 1) : a.value ? e(ae, 2) : a.slow && e(oe, 3);
	}), o(G), o(j);
	var $ = x(j, 2), le = (t) => {
		let n = e(() => I(d));
		{
			let a = e(() => X("bin.delete.title", { who: I(n).label }));
			se(t, {
				id: "voorgoed",
				get title() {
					return I(a);
				},
				onClose: () => i(d, void 0),
				children: (t, a) => {
					var o = we(), s = r(o);
					Q(s, {});
					var c = x(s, 2);
					{
						let t = e(() => X("bin.delete")), r = e(() => [X("bin.delete.text"), ...I(n).ties > 0 ? [X("bin.ties", { n: I(n).ties })] : []]);
						ce(c, {
							danger: !0,
							get label() {
								return I(t);
							},
							get sentences() {
								return I(r);
							},
							run: () => F(I(n).id),
							onDone: D,
							onCancel: () => i(d, void 0)
						});
					}
					W(t, o);
				},
				$$slots: { default: !0 }
			});
		}
	};
	U($, (e) => {
		I(d) && e(le);
	}), J((e, t) => {
		V(P, e), V(z, t), S(G, "aria-busy", a.loading);
	}, [() => X("user.bin"), () => X("bin.intro")]), W(t, k), p();
}
var De = [
	"csv",
	"xlsx",
	"json",
	"geojson",
	"graphml",
	"zip"
], Oe = De.map((e) => `.${e}`).join(",");
function ke(e, t) {
	let n = t.filter((e) => !De.includes(e.name.split(".").pop()?.toLowerCase() ?? "")).map((e) => e.name), r = [...new Map([...e, ...t.filter((e) => !n.includes(e.name))].map((e) => [e.name, e])).values()];
	return {
		files: r.slice(0, 20),
		unknown: n,
		tooMany: r.length > 20
	};
}
// src/keeping/FileChooser.svelte
var Ae = z("<p class=\"error\" id=\"bestanden-fout\"><!> </p>"), je = z("<li><span> </span><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></li>"), Me = z("<ul class=\"chosen-files\"></ul>"), Ne = z("<div><p class=\"label\" aria-hidden=\"true\"> </p> <p class=\"hint\" id=\"bestanden-hint\"> </p> <!> <div><input class=\"sr\" id=\"bestanden\" type=\"file\" multiple=\"\"/> <label class=\"button button--secondary\" for=\"bestanden\"><!> </label> <span class=\"muted\"> </span></div> <p class=\"small\" role=\"status\"> </p> <!></div>");
function Pe(e, t) {
	m(t, !0);
	let n = _(!1), r = _("");
	function a(e) {
		let n = ke(t.files, [...e ?? []]);
		i(r, [...n.unknown.length ? [X("import.unknownFile", { names: n.unknown.join(", ") })] : [], ...n.tooMany ? [X("import.tooMany", { n: n.files.length })] : []].join(" "), !0), t.onChange(n.files);
	}
	function s(e) {
		e.preventDefault(), i(n, !1), a(e.dataTransfer?.files);
	}
	function c(e) {
		t.onChange(t.files.filter((t) => t !== e)), document.getElementById("bestanden")?.focus();
	}
	var l = Ne(), u = b(l), d = q(u, !0), f = x(u, 2), h = q(f, !0), g = x(f, 2), v = (e) => {
		var n = Ae(), r = b(n);
		w(r, { name: "warn" });
		var i = x(r, 1, !0);
		o(n), J(() => V(i, t.error)), W(e, n);
	};
	U(g, (e) => {
		t.error && e(v);
	});
	var y = x(g, 2), C = b(y), T = x(C, 2), O = b(T);
	w(O, { name: "upload" });
	var k = x(O, 1, !0);
	o(T);
	var A = x(T, 2), j = q(A, !0);
	o(y);
	var M = x(y, 2), N = q(M, !0), F = x(M, 2), R = (e) => {
		var n = Me();
		P(n, 21, () => t.files, (e) => e.name, (e, t) => {
			var n = je(), r = b(n), i = q(r, !0), a = x(r), s = b(a, !0), l = x(s), u = q(l, !0);
			o(a), o(n), J((e) => {
				V(i, I(t).name), V(s, e), V(u, I(t).name);
			}, [() => X("import.remove")]), B("click", a, () => c(I(t))), W(e, n);
		}), o(n), W(e, n);
	};
	U(F, (e) => {
		t.files.length && e(R);
	}), o(l), J((e, r, i, a, o) => {
		D(l, 1, E([
			"field",
			"files",
			t.error && "field--error"
		])), V(d, e), V(h, r), D(y, 1, E(["drop", I(n) && "is-over"])), S(C, "accept", Oe), S(C, "aria-describedby", `bestanden-hint${t.error ? " bestanden-fout" : ""}`), S(C, "aria-invalid", t.error ? !0 : void 0), V(k, i), V(j, a), V(N, o);
	}, [
		() => X("import.files"),
		() => X("import.files.hint"),
		() => X("import.choose"),
		() => X("import.drop"),
		() => I(r) || (t.files.length ? X("import.chosen", { n: t.files.length }) : "")
	]), L("dragover", y, (e) => {
		e.preventDefault(), i(n, !0);
	}), L("dragleave", y, () => i(n, !1)), L("drop", y, s), B("change", C, (e) => {
		a(e.currentTarget.files), e.currentTarget.value = "";
	}), W(e, l), p();
}
H(["change", "click"]);
// src/keeping/filenames.ts
function Fe(e, t) {
	return t[Number.parseInt(e, 10) - 1] ?? e;
}
// src/keeping/findings.ts
function Ie(e) {
	let t = [
		X("import.col.file"),
		X("import.col.row"),
		X("import.col.column"),
		X("import.col.what")
	];
	return oe([t, ...e.map((e) => [
		e.file,
		e.row || "",
		e.column,
		e.detail || e.code
	])]);
}
// src/keeping/FindingsTable.svelte
var Le = z("<tr><th scope=\"row\"><span><!> </span> <span class=\"finding\"> </span></th><td> </td><td class=\"num\"> </td><td> </td></tr>"), Re = z("<table class=\"table table--stack\"><caption> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function ze(t, n) {
	m(n, !0);
	let r = e(() => [...n.findings.map((e) => ({
		one: e,
		stops: !0
	})), ...n.notices.map((e) => ({
		one: e,
		stops: !1
	}))]);
	var i = Re(), a = b(i), s = q(a, !0), c = x(a), l = b(c), u = b(l), d = q(u, !0), f = x(u), h = q(f, !0), g = x(f), _ = q(g, !0), v = x(g), y = q(v, !0);
	o(l), o(c);
	var C = x(c);
	P(C, 21, () => I(r).slice(0, 200), K, (t, n) => {
		let r = () => I(n).one, i = () => I(n).stops;
		var a = Le(), s = b(a), c = b(s), l = b(c);
		{
			let t = e(() => i() ? "warn" : "idea");
			w(l, { get name() {
				return I(t);
			} });
		}
		var u = x(l, 1, !0);
		o(c);
		var d = x(c, 2), f = q(d, !0);
		o(s);
		var p = x(s), m = q(p, !0), h = x(p), g = q(h, !0), _ = x(h), v = q(_, !0);
		o(a), J((e, t, n, a) => {
			D(c, 1, E(["badge", i() ? "badge--error" : "badge--info"])), V(u, e), V(f, r().detail || r().code), S(p, "data-label", t), V(m, r().file), S(h, "data-label", n), V(g, r().row || ""), S(_, "data-label", a), V(v, r().column);
		}, [
			() => X(i() ? "import.stops" : "import.notice"),
			() => X("import.col.file"),
			() => X("import.col.row"),
			() => X("import.col.column")
		]), W(t, a);
	}), o(C), o(i), J((e, t, n, r, i) => {
		V(s, e), V(d, t), V(h, n), V(_, r), V(y, i);
	}, [
		() => I(r).length > 200 ? X("import.findings.some", {
			shown: 200,
			n: I(r).length
		}) : X("import.findings", { n: I(r).length }),
		() => X("import.col.what"),
		() => X("import.col.file"),
		() => X("import.col.row"),
		() => X("import.col.column")
	]), W(t, i), p();
}
// src/keeping/running.svelte.ts
var Be = 1e3, Ve = [
	"done",
	"failed",
	"cancelled",
	"undone"
], He = (e) => Ve.includes(e.state);
function Ue() {
	let e = _(void 0), t = _(void 0);
	return k(() => {
		let n = I(e);
		if (!n || He(n) || I(t)) return;
		let r = new AbortController(), a = setTimeout(() => {
			de(n.id, r.signal).then((t) => i(e, t)).catch((e) => {
				r.signal.aborted || i(t, g(e));
			});
		}, Be);
		return () => {
			clearTimeout(a), r.abort();
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
				var r = d(n, 2);
				i(e, r[0]), i(t, r[1]);
			})([n, void 0]);
		},
		retry() {
			i(t, void 0);
		}
	};
}
// src/keeping/ImportResult.svelte
var We = z("<div class=\"progress\"><p role=\"status\"> </p> <progress></progress> <p class=\"small muted\"> </p> <p><button class=\"button button--secondary\" type=\"button\"> </button></p></div>"), Ge = z("<p><strong> </strong> </p>"), Ke = z("<p><button class=\"button button--primary\" type=\"button\"> </button></p>"), qe = z("<p><button class=\"button button--secondary\" type=\"button\"><!> </button></p>"), Je = z("<div role=\"status\"><!></div> <!>", 1), Ye = z("<p><button class=\"button button--secondary button--sm\" type=\"button\"><!> </button></p> <!>", 1), Xe = z("<!> <!>", 1);
function Ze(t, i) {
	m(i, !0);
	let a = e(() => i.one.receipt), s = e(() => i.one.state === "done" && i.one.findings.length === 0), c = (e) => e.map((e) => ({
		...e,
		file: i.nameOf(e.file)
	})), l = e(() => c(i.one.findings)), u = e(() => c(i.one.notices));
	var d = Xe(), f = r(d), h = (e) => {
		var t = We(), n = b(t), r = q(n, !0), a = x(n, 2), s = x(a, 2), c = q(s, !0), l = x(s, 2), u = b(l), d = q(u, !0);
		o(l), o(t), J((e, t, n, i) => {
			V(r, e), S(a, "aria-label", t), V(c, n), V(d, i);
		}, [
			() => X(`import.state.${i.one.state}`),
			() => X(`import.state.${i.one.state}`),
			() => X("import.rows", { n: i.one.rows }),
			() => X("import.cancel")
		]), B("click", u, function(...e) {
			i.onCancel?.apply(this, e);
		}), W(e, t);
	}, g = e(() => !He(i.one)), _ = (t) => {
		var c = Je(), l = r(c), u = b(l);
		{
			let t = e(() => I(s) ? "ok" : i.one.state === "failed" || i.one.findings.length ? "error" : "info"), c = e(() => I(s) ? "check" : "warn");
			n(u, {
				get tone() {
					return I(t);
				},
				get icon() {
					return I(c);
				},
				children: (e, t) => {
					var n = j(), s = r(n), c = (e) => {
						var t = Ge(), n = b(t), r = q(n, !0), a = x(n);
						o(t), J((e, t) => {
							V(r, e), V(a, ` ${t ?? ""}`);
						}, [() => X("import.wrong", { n: i.one.findings.length }), () => X("import.nothingKept")]), W(e, t);
					}, l = (e) => {
						var t = Ge(), n = b(t), r = q(n, !0), s = x(n);
						o(t), J((e, t) => {
							V(r, e), V(s, ` ${t ?? ""}`);
						}, [() => X(i.one.dryRun ? "import.dry" : "import.kept", {
							added: I(a).added,
							changed: I(a).changed,
							same: I(a).same
						}), () => i.one.dryRun ? X("import.nothingKept") : X("import.mayUndo")]), W(e, t);
					}, u = (e) => {
						var t = Ge(), n = b(t), r = q(n, !0), a = x(n);
						o(t), J((e, t) => {
							V(r, e), V(a, ` ${i.one.why?.detail ?? "" ?? ""} ${t ?? ""}`);
						}, [() => X(`import.state.${i.one.state}`), () => i.one.state === "done" || i.one.state === "undone" ? "" : X("import.nothingKept")]), W(e, t);
					};
					U(s, (e) => {
						i.one.findings.length ? e(c) : i.one.state === "done" && I(a) ? e(l, 1) : e(u, -1);
					}), W(e, n);
				},
				$$slots: { default: !0 }
			});
		}
		o(l);
		var d = x(l, 2), f = (e) => {
			var t = Ke(), n = b(t), r = q(n, !0);
			o(t), J((e) => V(r, e), [() => X("import.apply")]), B("click", n, function(...e) {
				i.onApply?.apply(this, e);
			}), W(e, t);
		}, p = (e) => {
			var t = qe(), n = b(t), r = b(n);
			w(r, { name: "undo" });
			var a = x(r, 1, !0);
			o(n), o(t), J((e) => V(a, e), [() => X("import.undo")]), B("click", n, () => i.onUndo(i.one)), W(e, t);
		};
		U(d, (e) => {
			I(s) && i.one.dryRun ? e(f) : I(s) && i.one.revision && e(p, 1);
		}), W(t, c);
	};
	U(f, (e) => {
		I(g) ? e(h) : e(_, -1);
	});
	var v = x(f, 2), y = (e) => {
		var t = Ye(), n = r(t), i = b(n), a = b(i);
		w(a, { name: "download" });
		var s = x(a, 1, !0);
		o(i), o(n), ze(x(n, 2), {
			get findings() {
				return I(l);
			},
			get notices() {
				return I(u);
			}
		}), J((e) => V(s, e), [() => X("import.download")]), B("click", i, () => ae("bevindingen.csv", Ie([...I(l), ...I(u)]))), W(e, t);
	};
	U(v, (e) => {
		(I(l).length || I(u).length) && e(y);
	}), W(t, d), p();
}
H(["click"]);
// src/keeping/ImportTable.svelte
var Qe = z("<span class=\"second\"> </span>"), $e = z("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), et = z("<tr><th scope=\"row\"> <!></th><td> </td><td> </td><td> </td><td data-label=\"\" class=\"is-act\"><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button> <!></td></tr>"), tt = z("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"><span class=\"sr\"> </span></th></tr></thead><tbody></tbody></table>");
function nt(e, t) {
	m(t, !0);
	let n = (e) => e.state === "done" && e.receipt ? X("import.receipt", {
		added: e.receipt.added,
		changed: e.receipt.changed,
		same: e.receipt.same
	}) : "", r = (e) => e.files.map((e) => e.name).join(", ");
	var i = tt(), a = b(i), s = q(a, !0), c = x(a), l = b(c), d = b(l), f = q(d, !0), h = x(d), g = q(h, !0), _ = x(h), v = q(_, !0), y = x(_), C = q(y, !0), w = x(y), T = b(w), E = q(T, !0);
	o(w), o(l), o(c);
	var D = x(c);
	P(D, 21, () => t.items, (e) => e.id, (e, i) => {
		var a = et(), s = b(a), c = b(s, !0), l = x(c), d = (e) => {
			var t = Qe(), n = q(t, !0);
			J(() => V(n, I(i).by.label)), W(e, t);
		};
		U(l, (e) => {
			I(i).by && e(d);
		}), o(s);
		var f = x(s), p = q(f, !0), m = x(f), h = q(m), g = x(m), _ = q(g, !0), v = x(g), y = b(v), C = b(y, !0), w = x(C), T = q(w, !0);
		o(y);
		var E = x(y, 2), D = (e) => {
			var n = $e(), r = b(n, !0), a = x(r), s = q(a, !0);
			o(n), J((e, t) => {
				V(r, e), V(s, t);
			}, [() => X("import.undo"), () => u(I(i).at)]), B("click", n, () => t.onUndo(I(i))), W(e, n);
		};
		U(E, (e) => {
			I(i).state === "done" && !I(i).dryRun && I(i).revision && e(D);
		}), o(v), o(a), J((e, t, n, r, i, a, o, s, l, u) => {
			V(c, e), S(f, "data-label", t), V(p, n), S(m, "data-label", r), V(h, `${i ?? ""}${a ?? ""}`), S(g, "data-label", o), V(_, s), V(C, l), V(T, u);
		}, [
			() => u(I(i).at),
			() => X("import.files"),
			() => r(I(i)),
			() => X("import.col.state"),
			() => X(`import.state.${I(i).state}`),
			() => I(i).dryRun ? ` (${X("import.dryRun")})` : "",
			() => X("import.result"),
			() => n(I(i)),
			() => X("import.open"),
			() => u(I(i).at)
		]), B("click", y, () => t.onOpen(I(i))), W(e, a);
	}), o(D), o(i), J((e, t, n, r, i, a) => {
		V(s, e), V(f, t), V(g, n), V(v, r), V(C, i), V(E, a);
	}, [
		() => X("import.former"),
		() => X("import.when"),
		() => X("import.files"),
		() => X("import.col.state"),
		() => X("import.result"),
		() => X("col.actions")
	]), W(e, i), p();
}
H(["click"]);
// src/keeping/ImportPage.svelte
var rt = z("<a class=\"button button--secondary button--sm\" download=\"\"><!> </a>"), it = z("<section aria-labelledby=\"uitslag-kop\"><h2 id=\"uitslag-kop\"> </h2> <!> <!></section>"), at = z("<p class=\"muted\"> </p>"), ot = z("<div class=\"page page--wide\"><div class=\"page-head\"><h1> </h1><p> </p></div> <div class=\"sections\"><section aria-labelledby=\"kies-kop\"><h2 id=\"kies-kop\"> </h2> <p class=\"row\"> <!></p> <form class=\"stack stack--form\" novalidate=\"\"><!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div> <p class=\"small muted\"> </p></form> <!></section> <!> <section aria-labelledby=\"eerder-kop\"><h2 id=\"eerder-kop\"> </h2> <!></section></div></div> <!>", 1);
function st(t, n) {
	m(n, !0);
	let a = N(() => "", le), c = Ue(), l = _([]), f = _(void 0), h = _(void 0), v = _(!1), C = _(void 0), T = _({
		id: "",
		names: []
	}), E = e(() => c.current !== void 0 && !He(c.current));
	async function D(e) {
		if (!(I(v) || I(E))) {
			if (i(f, I(l).length ? void 0 : X("import.needFiles"), !0), I(f)) return document.getElementById("bestanden")?.focus();
			i(v, !0), i(h, void 0);
			try {
				let t = I(l).map((e) => e.name), n = await fe(I(l), e);
				i(T, {
					id: n.id,
					names: t
				}), c.set(n);
			} catch (e) {
				i(h, g(e)), I(h).problem && I(h).status < 500 && ((e) => {
					var t = d(e, 2);
					i(f, t[0], !0), i(h, t[1]);
				})([I(h).problem.findings?.[0]?.detail || I(h).problem.detail, void 0]);
			} finally {
				i(v, !1);
			}
		}
	}
	async function O() {
		if (c.current) try {
			c.set(await me(c.current.id));
		} catch (e) {
			y(g(e).problem?.detail || X("error.title"));
		}
	}
	function A(e) {
		i(C, void 0), c.current?.id === e.id && c.set(e), y(X("import.undone")), a.retry();
	}
	k(() => {
		c.current && He(c.current) && ne(a.retry);
	});
	var j = ot(), M = r(j), F = b(M), R = b(F), z = q(R, !0), B = x(R), H = q(B, !0);
	o(F);
	var G = x(F, 2), K = b(G), ee = b(K), te = q(ee, !0), re = x(ee, 2), ie = b(re), ae = x(ie);
	P(ae, 16, () => ["csv", "xlsx"], (e) => e, (e, t) => {
		var n = rt(), r = b(n);
		w(r, { name: "download" });
		var i = x(r, 1, !0);
		o(n), J((e, t) => {
			S(n, "href", e), V(i, t);
		}, [() => pe(t), () => X(`format.${t}`)]), W(e, n);
	}), o(re);
	var Z = x(re, 2), oe = b(Z);
	Pe(oe, {
		get files() {
			return I(l);
		},
		get error() {
			return I(f);
		},
		onChange: (e) => {
			i(l, e), i(f, void 0), c.set(void 0);
		}
	});
	var Q = x(oe, 2), $ = b(Q), de = q($, !0);
	o(Q);
	var he = x(Q, 2), ge = q(he, !0);
	o(Z);
	var _e = x(Z, 2), ve = (e) => {
		Y(e, {
			get failure() {
				return I(h);
			},
			onRetry: () => void D(!0)
		});
	};
	U(_e, (e) => {
		I(h) && e(ve);
	}), o(K);
	var ye = x(K, 2), be = (e) => {
		var t = it(), n = b(t), r = q(n, !0), a = x(n, 2), s = (e) => {
			Y(e, {
				get failure() {
					return c.failure;
				},
				get onRetry() {
					return c.retry;
				}
			});
		};
		U(a, (e) => {
			c.failure && e(s);
		}), Ze(x(a, 2), {
			get one() {
				return c.current;
			},
			nameOf: (e) => c.current?.id === I(T).id ? Fe(e, I(T).names) : e,
			onCancel: () => void O(),
			onApply: () => void D(!1),
			onUndo: (e) => i(C, e)
		}), o(t), J((e) => V(r, e), [() => X("import.result")]), W(e, t);
	};
	U(ye, (e) => {
		c.current && e(be);
	});
	var xe = x(ye, 2), Se = b(xe), Ce = q(Se, !0), we = x(Se, 2), Te = (t) => {
		{
			let n = e(() => s()?.me.roleLabel);
			Y(t, {
				get failure() {
					return a.failure;
				},
				get roleLabel() {
					return I(n);
				},
				get onRetry() {
					return a.retry;
				}
			});
		}
	}, Ee = (e) => {
		var t = at(), n = q(t, !0);
		J((e) => V(n, e), [() => X("import.none")]), W(e, t);
	}, De = (e) => {
		nt(e, {
			get items() {
				return a.value.items;
			},
			onUndo: (e) => i(C, e),
			onOpen: (e) => c.set(e)
		});
	};
	U(we, (e) => {
		a.failure ? e(Te) : a.value && a.value.items.length === 0 ? e(Ee, 1) : a.value && e(De, 2);
	}), o(xe), o(G), o(M);
	var Oe = x(M, 2), ke = (t) => {
		let n = e(() => I(C));
		{
			let r = e(() => X("import.undo.title", { when: u(I(n).at) }));
			se(t, {
				id: "terugdraaien",
				get title() {
					return I(r);
				},
				onClose: () => i(C, void 0),
				children: (t, r) => {
					{
						let r = e(() => X("import.undo")), a = e(() => [X("import.undo.text")]);
						ce(t, {
							get label() {
								return I(r);
							},
							get sentences() {
								return I(a);
							},
							run: () => ue(I(n).id),
							onDone: A,
							onCancel: () => i(C, void 0)
						});
					}
				},
				$$slots: { default: !0 }
			});
		}
	};
	U(Oe, (e) => {
		I(C) && e(ke);
	}), J((e, t, n, r, i, a, o, s) => {
		V(z, e), V(H, t), V(te, n), V(ie, `${r ?? ""} `), S(Z, "aria-label", i), S($, "aria-busy", I(v) || void 0), V(de, a), V(ge, o), V(Ce, s);
	}, [
		() => X("user.import"),
		() => X("import.intro"),
		() => X("import.choose"),
		() => X("import.template"),
		() => X("import.choose"),
		() => X("import.try"),
		() => X("import.try.text"),
		() => X("import.former")
	]), L("submit", Z, (e) => {
		e.preventDefault(), D(!0);
	}), W(t, j), p();
}
// src/keeping/RetentionTable.svelte
var ct = z("<span class=\"badge badge--warn\"><!> </span>"), lt = z("<span class=\"second\"> </span>"), ut = z("<tr><th scope=\"row\"><a> </a></th><td><!></td><td><div class=\"row\"> <!></div></td><td><div> <!></div></td></tr>"), dt = z("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function ft(t, n) {
	m(n, !0);
	var r = dt(), i = b(r), s = q(i, !0), c = x(i), l = b(c), u = b(l), d = q(u, !0), f = x(u), h = q(f, !0), g = x(f), _ = q(g, !0), v = x(g), y = q(v, !0);
	o(l), o(c);
	var C = x(c);
	P(C, 21, () => n.items, (e) => e.actor.id, (t, r) => {
		var i = ut(), s = b(i), c = b(s), l = q(c, !0);
		o(s);
		var u = x(s), d = b(u);
		{
			let t = e(() => n.kindWord(I(r).actor.kind));
			$(d, {
				get kind() {
					return I(r).actor.kind;
				},
				get word() {
					return I(t);
				}
			});
		}
		o(u);
		var f = x(u), p = b(f), m = b(p, !0), h = x(m), g = (e) => {
			var t = ct(), n = b(t);
			w(n, { name: "clock" });
			var r = x(n, 1, !0);
			o(t), J((e) => V(r, e), [() => X("retention.overdue")]), W(e, t);
		};
		U(h, (e) => {
			I(r).overdue && e(g);
		}), o(p), o(f);
		var _ = x(f), v = b(_), y = b(v, !0), C = x(y), T = (e) => {
			var t = lt(), n = q(t, !0);
			J((e) => V(n, e), [() => X("retention.from", { what: I(r).from })]), W(e, t);
		};
		U(C, (e) => {
			I(r).from && e(T);
		}), o(v), o(_), o(i), J((e, t, n, i, a) => {
			S(c, "href", e), V(l, I(r).actor.label), S(u, "data-label", t), S(f, "data-label", n), V(m, i), S(_, "data-label", a), V(y, I(r).basis);
		}, [
			() => n.hrefOf(I(r).actor.id),
			() => X("col.kind"),
			() => X("retention.keep"),
			() => a(I(r).retainUntil),
			() => X("col.why")
		]), W(t, i);
	}), o(C), o(r), J((e, t, n, r, i) => {
		V(s, e), V(d, t), V(h, n), V(_, r), V(y, i);
	}, [
		() => X("retention.caption"),
		() => X("col.who"),
		() => X("col.kind"),
		() => X("retention.keep"),
		() => X("col.why")
	]), W(t, r), p();
}
// src/keeping/RetentionPage.svelte
var pt = z("<!> <div class=\"filter-notice\"><p role=\"status\"> </p></div> <!> <!> <p class=\"small muted list-foot\"> </p>", 1), mt = z("<div class=\"page page--wide\"><div class=\"page-head\"><h1> </h1><p> </p></div> <div class=\"toolbar no-print\"><!></div> <div><!></div></div>");
function ht(n, i) {
	m(i, !0);
	let u = e(() => G("tot") ?? t()), d = ie(() => I(u), (e, t) => te(I(u), e, t));
	var h = mt(), g = b(h), _ = b(g), y = q(_, !0), w = x(_), T = q(w, !0);
	o(g);
	var E = x(g, 2), D = b(E);
	{
		let t = e(() => X("retention.until")), n = e(() => G("tot"));
		v(D, {
			id: "tot",
			get label() {
				return I(t);
			},
			get value() {
				return I(n);
			},
			onChange: (e) => M({ tot: e })
		});
	}
	o(E);
	var O = x(E, 2), k = b(O), j = (t) => {
		{
			let n = e(() => s()?.me.roleLabel);
			Y(t, {
				get failure() {
					return d.failure;
				},
				get roleLabel() {
					return I(n);
				},
				get onRetry() {
					return d.retry;
				}
			});
		}
	}, N = (t) => {
		{
			let n = e(() => X("retention.none")), r = e(() => X("retention.none.text", { date: a(I(u)) }));
			C(t, {
				icon: "calendar",
				get title() {
					return I(n);
				},
				get text() {
					return I(r);
				}
			});
		}
	}, P = (e) => {
		var t = pt(), n = r(t), s = (e) => {
			Q(e, {});
		};
		U(n, (e) => {
			d.long && e(s);
		});
		var f = x(n, 2), p = b(f), m = q(p, !0);
		o(f);
		var h = x(f, 2);
		ft(h, {
			get items() {
				return d.value.items;
			},
			kindWord: (e) => c(l(e)),
			hrefOf: (e) => A(e, i.area)
		});
		var g = x(h, 2), _ = (e) => {
			Z(e, {
				get busy() {
					return d.busy;
				},
				onMore: () => void d.more()
			});
		};
		U(g, (e) => {
			d.value.cursor && e(_);
		});
		var v = x(g, 2), y = q(v, !0);
		J((e, t) => {
			V(m, e), V(y, t);
		}, [() => X("retention.count", {
			n: d.value.total,
			date: a(I(u))
		}), () => X("retention.decide")]), W(e, t);
	}, F = (t) => {
		{
			let n = e(() => X("retention.loading"));
			f(t, {
				get label() {
					return I(n);
				},
				rows: 6
			});
		}
	};
	U(k, (e) => {
		d.failure ? e(j) : d.value && d.value.items.length === 0 ? e(N, 1) : d.value ? e(P, 2) : d.slow && e(F, 3);
	}), o(O), o(h), J((e, t) => {
		V(y, e), V(T, t), S(O, "aria-busy", d.loading);
	}, [() => X("user.retention"), () => X("retention.intro")]), W(n, h), p();
}
export { Ee as BinPage, st as ImportPage, ht as RetentionPage };
