import { $t as e, B as t, Br as n, C as r, Cr as i, D as a, Dr as o, Dt as s, Fr as c, Gr as l, H as u, Hr as d, In as f, Jt as p, K as m, L as h, Lr as g, Mr as _, Nr as v, Or as y, Pr as b, Qt as x, Rr as S, S as C, Sr as w, Tr as T, Ur as E, Vt as D, Yn as O, Yt as k, Z as A, _r as j, _t as M, et as N, fr as P, gr as F, hr as I, ir as L, kr as R, l as z, lr as B, mt as V, nt as H, pt as U, qr as ee, qt as W, rr as G, st as te, ur as K, vr as q, w as ne, wr as J, x as re, z as Y } from "./shell.js";
import { n as X, r as ie, t as ae } from "./MoreButton.js";
import { t as oe } from "./ConfirmForm.js";
import { t as Z } from "./ChangedNotice.js";
import { t as se } from "./Modal.js";
import { t as Q } from "./KindName.js";
import { a as ce, c as le, i as $, o as ue, s as de, t as fe } from "./imports.js";
import { n as pe, t as me } from "./csv.js";
// src/keeping/BinTable.svelte
var he = q("<span class=\"second\"> </span>"), ge = q("<span class=\"kind\"><!> </span>"), _e = q("<button class=\"button button--secondary button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), ve = q("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), ye = q("<tr><th scope=\"row\"> <!></th><td><!></td><td><div> <!></div></td><td> </td><td data-label=\"\" class=\"is-act\"><!> <!></td></tr>"), be = q("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"><span class=\"sr\"> </span></th></tr></thead><tbody></tbody></table>");
function xe(e, r) {
	E(r, !0);
	var a = be(), o = _(a), s = b(o, !0), f = c(o), p = _(f), m = _(p), h = b(m, !0), g = c(m), v = b(g, !0), S = c(g), C = b(S, !0), w = c(S), D = b(w, !0), k = c(w), A = _(k), j = b(A, !0);
	l(k), l(p), l(f);
	var M = c(f);
	B(M, 21, () => r.items, (e) => e.id, (e, a) => {
		var o = ye(), s = _(o), d = _(s, !0), f = c(d), p = (e) => {
			var t = he(), n = b(t, !0);
			y((e) => I(n, e), [() => X("bin.with", { n: T(a).ties })]), F(e, t);
		};
		P(f, (e) => {
			T(a).type === "actor" && T(a).ties > 0 && e(p);
		}), l(s);
		var m = c(s), h = _(m), g = (e) => {
			{
				let t = n(() => r.kindWord(T(a)));
				Q(e, {
					get kind() {
						return T(a).kind;
					},
					get word() {
						return T(t);
					}
				});
			}
		}, v = (e) => {
			var t = ge(), n = _(t);
			x(n, { name: "link" });
			var i = c(n, 1, !0);
			l(t), y((e) => I(i, e), [() => r.kindWord(T(a))]), F(e, t);
		};
		P(h, (e) => {
			T(a).type === "actor" ? e(g) : e(v, -1);
		}), l(m);
		var S = c(m), C = _(S), w = _(C, !0), E = c(w), D = (e) => {
			var t = he(), n = b(t, !0);
			y(() => I(n, T(a).by.label)), F(e, t);
		};
		P(E, (e) => {
			T(a).by && e(D);
		}), l(C), l(S);
		var k = c(S), A = b(k, !0), j = c(k), M = _(j), N = (e) => {
			var t = _e(), n = _(t, !0), o = c(n), s = b(o, !0);
			l(t), y((e) => {
				I(n, e), I(s, T(a).label);
			}, [() => X("bin.restore")]), i("click", t, () => r.onRestore(T(a))), F(e, t);
		};
		P(M, (e) => {
			r.onRestore && e(N);
		});
		var L = c(M, 2), R = (e) => {
			var t = ve(), n = _(t, !0), o = c(n), s = b(o, !0);
			l(t), y((e) => {
				I(n, e), I(s, T(a).label);
			}, [() => X("bin.delete")]), i("click", t, () => r.onDelete(T(a))), F(e, t);
		};
		P(L, (e) => {
			r.onDelete && e(R);
		}), l(j), l(o), y((e, t, n, r, i) => {
			I(d, T(a).label), O(m, "data-label", e), O(S, "data-label", t), I(w, n), O(k, "data-label", r), I(A, i);
		}, [
			() => X("col.kind"),
			() => X("bin.binned"),
			() => u(T(a).binnedAt),
			() => X("bin.goes"),
			() => t(T(a).deletedOn)
		]), F(e, o);
	}), l(M), l(a), y((e, t, n, r, i, a) => {
		I(s, e), I(h, t), I(v, n), I(C, r), I(D, i), I(j, a);
	}, [
		() => X("bin.caption"),
		() => X("bin.what"),
		() => X("col.kind"),
		() => X("bin.binned"),
		() => X("bin.goes"),
		() => X("col.actions")
	]), F(e, a), d();
}
w(["click"]);
// src/keeping/BinPage.svelte
var Se = q("<p><a> </a></p>"), Ce = q("<!> <!> <!>", 1), we = q("<!> <!>", 1), Te = q("<div class=\"page page--wide\"><div class=\"page-head\"><h1 id=\"prullenbak-kop\" tabindex=\"-1\"> </h1> <p> </p> <!></div> <div><!></div></div> <!>", 1);
function Ee(t, r) {
	E(r, !0);
	let i = ie(() => "", C), o = S(void 0), u = S(void 0), p = (t) => e(t.type === "tie" ? te(t.kind) : N(t.kind));
	function m() {
		document.getElementById("prullenbak-kop")?.focus({ preventScroll: !0 }), i.retry();
	}
	async function x(e) {
		try {
			let t = await ne(e.id);
			g(o, e.type === "actor" ? e : void 0), z(X("bin.restored"), t.revision), m();
		} catch (e) {
			let t = f(e);
			t.unidentified || a(t.unreachable ? X("offline.title") : t.problem?.detail || X("error.title"));
		}
	}
	function w() {
		g(u, void 0), a(X("bin.deleted")), m();
	}
	var j = Te(), M = v(j), L = _(M), R = _(L), B = b(R, !0), V = c(R, 2), U = b(V, !0), ee = c(V, 2), G = (e) => {
		var t = Se(), n = _(t), i = b(n, !0);
		l(t), y((e, t) => {
			O(n, "href", e), I(i, t);
		}, [() => s(T(o).id, r.area), () => X("bin.look", { who: T(o).label })]), F(e, t);
	};
	P(ee, (e) => {
		T(o) && e(G);
	}), l(L);
	var K = c(L, 2), q = _(K), J = (e) => {
		{
			let t = n(() => A()?.me.roleLabel);
			W(e, {
				get failure() {
					return i.failure;
				},
				get roleLabel() {
					return T(t);
				},
				get onRetry() {
					return i.retry;
				}
			});
		}
	}, Y = (e) => {
		{
			let t = n(() => X("bin.empty")), r = n(() => X("bin.empty.text"));
			k(e, {
				icon: "bin",
				get title() {
					return T(t);
				},
				get text() {
					return T(r);
				}
			});
		}
	}, Q = (e) => {
		var t = Ce(), r = v(t), a = (e) => {
			Z(e, {});
		};
		P(r, (e) => {
			i.long && e(a);
		});
		var o = c(r, 2);
		{
			let e = n(() => H(D.restore) ? (e) => void x(e) : void 0), t = n(() => H(D.deleteForGood) ? (e) => g(u, e) : void 0);
			xe(o, {
				get items() {
					return i.value.items;
				},
				kindWord: p,
				get onRestore() {
					return T(e);
				},
				get onDelete() {
					return T(t);
				}
			});
		}
		var s = c(o, 2), l = (e) => {
			ae(e, {
				get busy() {
					return i.busy;
				},
				onMore: () => void i.more()
			});
		};
		P(s, (e) => {
			i.value.cursor && e(l);
		}), F(e, t);
	}, ce = (e) => {
		{
			let t = n(() => X("bin.loading"));
			h(e, {
				get label() {
					return T(t);
				},
				rows: 6
			});
		}
	};
	P(q, (e) => {
		i.failure ? e(J) : i.value && i.value.items.length === 0 ? e(Y, 1) : i.value ? e(Q, 2) : i.slow && e(ce, 3);
	}), l(K), l(M);
	var le = c(M, 2), $ = (e) => {
		let t = n(() => T(u));
		{
			let r = n(() => X("bin.delete.title", { who: T(t).label }));
			se(e, {
				id: "voorgoed",
				get title() {
					return T(r);
				},
				onClose: () => g(u, void 0),
				children: (e, r) => {
					var i = we(), a = v(i);
					Z(a, {});
					var o = c(a, 2);
					{
						let e = n(() => X("bin.delete")), r = n(() => [X("bin.delete.text"), ...T(t).ties > 0 ? [X("bin.ties", { n: T(t).ties })] : []]);
						oe(o, {
							danger: !0,
							get label() {
								return T(e);
							},
							get sentences() {
								return T(r);
							},
							run: () => re(T(t).id),
							onDone: w,
							onCancel: () => g(u, void 0)
						});
					}
					F(e, i);
				},
				$$slots: { default: !0 }
			});
		}
	};
	P(le, (e) => {
		T(u) && e($);
	}), y((e, t) => {
		I(B, e), I(U, t), O(K, "aria-busy", i.loading);
	}, [() => X("user.bin"), () => X("bin.intro")]), F(t, j), d();
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
var Ae = q("<p class=\"error\" id=\"bestanden-fout\"><!> </p>"), je = q("<li><span> </span><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></li>"), Me = q("<ul class=\"chosen-files\"></ul>"), Ne = q("<div><p class=\"label\" aria-hidden=\"true\"> </p> <p class=\"hint\" id=\"bestanden-hint\"> </p> <!> <div><input class=\"sr\" id=\"bestanden\" type=\"file\" multiple=\"\"/> <label class=\"button button--secondary\" for=\"bestanden\"><!> </label> <span class=\"muted\"> </span></div> <p class=\"small\" role=\"status\"> </p> <!></div>");
function Pe(e, t) {
	E(t, !0);
	let n = S(!1), r = S("");
	function a(e) {
		let n = ke(t.files, [...e ?? []]);
		g(r, [...n.unknown.length ? [X("import.unknownFile", { names: n.unknown.join(", ") })] : [], ...n.tooMany ? [X("import.tooMany", { n: n.files.length })] : []].join(" "), !0), t.onChange(n.files);
	}
	function o(e) {
		e.preventDefault(), g(n, !1), a(e.dataTransfer?.files);
	}
	function s(e) {
		t.onChange(t.files.filter((t) => t !== e)), document.getElementById("bestanden")?.focus();
	}
	var u = Ne(), f = _(u), p = b(f, !0), m = c(f, 2), h = b(m, !0), v = c(m, 2), C = (e) => {
		var n = Ae(), r = _(n);
		x(r, { name: "warn" });
		var i = c(r, 1, !0);
		l(n), y(() => I(i, t.error)), F(e, n);
	};
	P(v, (e) => {
		t.error && e(C);
	});
	var w = c(v, 2), D = _(w), k = c(D, 2), A = _(k);
	x(A, { name: "upload" });
	var j = c(A, 1, !0);
	l(k);
	var M = c(k, 2), N = b(M, !0);
	l(w);
	var R = c(w, 2), z = b(R, !0), V = c(R, 2), H = (e) => {
		var n = Me();
		B(n, 21, () => t.files, (e) => e.name, (e, t) => {
			var n = je(), r = _(n), a = b(r, !0), o = c(r), u = _(o, !0), d = c(u), f = b(d, !0);
			l(o), l(n), y((e) => {
				I(a, T(t).name), I(u, e), I(f, T(t).name);
			}, [() => X("import.remove")]), i("click", o, () => s(T(t))), F(e, n);
		}), l(n), F(e, n);
	};
	P(V, (e) => {
		t.files.length && e(H);
	}), l(u), y((e, r, i, a, o) => {
		G(u, 1, L([
			"field",
			"files",
			t.error && "field--error"
		])), I(p, e), I(h, r), G(w, 1, L(["drop", T(n) && "is-over"])), O(D, "accept", Oe), O(D, "aria-describedby", `bestanden-hint${t.error ? " bestanden-fout" : ""}`), O(D, "aria-invalid", t.error ? !0 : void 0), I(j, i), I(N, a), I(z, o);
	}, [
		() => X("import.files"),
		() => X("import.files.hint"),
		() => X("import.choose"),
		() => X("import.drop"),
		() => T(r) || (t.files.length ? X("import.chosen", { n: t.files.length }) : "")
	]), J("dragover", w, (e) => {
		e.preventDefault(), g(n, !0);
	}), J("dragleave", w, () => g(n, !1)), J("drop", w, o), i("change", D, (e) => {
		a(e.currentTarget.files), e.currentTarget.value = "";
	}), F(e, u), d();
}
w(["change", "click"]);
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
	return me([t, ...e.map((e) => [
		e.file,
		e.row || "",
		e.column,
		e.detail || e.code
	])]);
}
// src/keeping/FindingsTable.svelte
var Le = q("<tr><th scope=\"row\"><span><!> </span> <span class=\"finding\"> </span></th><td> </td><td class=\"num\"> </td><td> </td></tr>"), Re = q("<table class=\"table table--stack\"><caption> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function ze(e, t) {
	E(t, !0);
	let r = n(() => [...t.findings.map((e) => ({
		one: e,
		stops: !0
	})), ...t.notices.map((e) => ({
		one: e,
		stops: !1
	}))]);
	var i = Re(), a = _(i), o = b(a, !0), s = c(a), u = _(s), f = _(u), p = b(f, !0), m = c(f), h = b(m, !0), g = c(m), v = b(g, !0), S = c(g), C = b(S, !0);
	l(u), l(s);
	var w = c(s);
	B(w, 21, () => T(r).slice(0, 200), K, (e, t) => {
		let r = () => T(t).one, i = () => T(t).stops;
		var a = Le(), o = _(a), s = _(o), u = _(s);
		{
			let e = n(() => i() ? "warn" : "idea");
			x(u, { get name() {
				return T(e);
			} });
		}
		var d = c(u, 1, !0);
		l(s);
		var f = c(s, 2), p = b(f, !0);
		l(o);
		var m = c(o), h = b(m, !0), g = c(m), v = b(g, !0), S = c(g), C = b(S, !0);
		l(a), y((e, t, n, a) => {
			G(s, 1, L(["badge", i() ? "badge--error" : "badge--info"])), I(d, e), I(p, r().detail || r().code), O(m, "data-label", t), I(h, r().file), O(g, "data-label", n), I(v, r().row || ""), O(S, "data-label", a), I(C, r().column);
		}, [
			() => X(i() ? "import.stops" : "import.notice"),
			() => X("import.col.file"),
			() => X("import.col.row"),
			() => X("import.col.column")
		]), F(e, a);
	}), l(w), l(i), y((e, t, n, r, i) => {
		I(o, e), I(p, t), I(h, n), I(v, r), I(C, i);
	}, [
		() => T(r).length > 200 ? X("import.findings.some", {
			shown: 200,
			n: T(r).length
		}) : X("import.findings", { n: T(r).length }),
		() => X("import.col.what"),
		() => X("import.col.file"),
		() => X("import.col.row"),
		() => X("import.col.column")
	]), F(e, i), d();
}
// src/keeping/running.svelte.ts
var Be = 1e3, Ve = [
	"done",
	"failed",
	"cancelled",
	"undone"
], He = (e) => Ve.includes(e.state);
function Ue() {
	let e = S(void 0), t = S(void 0);
	return R(() => {
		let n = T(e);
		if (!n || He(n) || T(t)) return;
		let r = new AbortController(), i = setTimeout(() => {
			$(n.id, r.signal).then((t) => g(e, t)).catch((e) => {
				r.signal.aborted || g(t, f(e));
			});
		}, Be);
		return () => {
			clearTimeout(i), r.abort();
		};
	}), {
		get current() {
			return T(e);
		},
		get failure() {
			return T(t);
		},
		set(n) {
			((n) => {
				var r = ee(n, 2);
				g(e, r[0]), g(t, r[1]);
			})([n, void 0]);
		},
		retry() {
			g(t, void 0);
		}
	};
}
// src/keeping/ImportResult.svelte
var We = q("<div class=\"progress\"><p role=\"status\"> </p> <progress></progress> <p class=\"small muted\"> </p> <p><button class=\"button button--secondary\" type=\"button\"> </button></p></div>"), Ge = q("<p><strong> </strong> </p>"), Ke = q("<p><button class=\"button button--primary\" type=\"button\"> </button></p>"), qe = q("<p><button class=\"button button--secondary\" type=\"button\"><!> </button></p>"), Je = q("<div role=\"status\"><!></div> <!>", 1), Ye = q("<p><button class=\"button button--secondary button--sm\" type=\"button\"><!> </button></p> <!>", 1), Xe = q("<!> <!>", 1);
function Ze(e, t) {
	E(t, !0);
	let r = n(() => t.one.receipt), a = n(() => t.one.state === "done" && t.one.findings.length === 0), o = (e) => e.map((e) => ({
		...e,
		file: t.nameOf(e.file)
	})), s = n(() => o(t.one.findings)), u = n(() => o(t.one.notices));
	var f = Xe(), m = v(f), h = (e) => {
		var n = We(), r = _(n), a = b(r, !0), o = c(r, 2), s = c(o, 2), u = b(s, !0), d = c(s, 2), f = _(d), p = b(f, !0);
		l(d), l(n), y((e, t, n, r) => {
			I(a, e), O(o, "aria-label", t), I(u, n), I(p, r);
		}, [
			() => X(`import.state.${t.one.state}`),
			() => X(`import.state.${t.one.state}`),
			() => X("import.rows", { n: t.one.rows }),
			() => X("import.cancel")
		]), i("click", f, function(...e) {
			t.onCancel?.apply(this, e);
		}), F(e, n);
	}, g = n(() => !He(t.one)), S = (e) => {
		var o = Je(), s = v(o), u = _(s);
		{
			let e = n(() => T(a) ? "ok" : t.one.state === "failed" || t.one.findings.length ? "error" : "info"), i = n(() => T(a) ? "check" : "warn");
			p(u, {
				get tone() {
					return T(e);
				},
				get icon() {
					return T(i);
				},
				children: (e, n) => {
					var i = j(), a = v(i), o = (e) => {
						var n = Ge(), r = _(n), i = b(r, !0), a = c(r);
						l(n), y((e, t) => {
							I(i, e), I(a, ` ${t ?? ""}`);
						}, [() => X("import.wrong", { n: t.one.findings.length }), () => X("import.nothingKept")]), F(e, n);
					}, s = (e) => {
						var n = Ge(), i = _(n), a = b(i, !0), o = c(i);
						l(n), y((e, t) => {
							I(a, e), I(o, ` ${t ?? ""}`);
						}, [() => X(t.one.dryRun ? "import.dry" : "import.kept", {
							added: T(r).added,
							changed: T(r).changed,
							same: T(r).same
						}), () => t.one.dryRun ? X("import.nothingKept") : X("import.mayUndo")]), F(e, n);
					}, u = (e) => {
						var n = Ge(), r = _(n), i = b(r, !0), a = c(r);
						l(n), y((e, n) => {
							I(i, e), I(a, ` ${t.one.why?.detail ?? "" ?? ""} ${n ?? ""}`);
						}, [() => X(`import.state.${t.one.state}`), () => t.one.state === "done" || t.one.state === "undone" ? "" : X("import.nothingKept")]), F(e, n);
					};
					P(a, (e) => {
						t.one.findings.length ? e(o) : t.one.state === "done" && T(r) ? e(s, 1) : e(u, -1);
					}), F(e, i);
				},
				$$slots: { default: !0 }
			});
		}
		l(s);
		var d = c(s, 2), f = (e) => {
			var n = Ke(), r = _(n), a = b(r, !0);
			l(n), y((e) => I(a, e), [() => X("import.apply")]), i("click", r, function(...e) {
				t.onApply?.apply(this, e);
			}), F(e, n);
		}, m = (e) => {
			var n = qe(), r = _(n), a = _(r);
			x(a, { name: "undo" });
			var o = c(a, 1, !0);
			l(r), l(n), y((e) => I(o, e), [() => X("import.undo")]), i("click", r, () => t.onUndo(t.one)), F(e, n);
		};
		P(d, (e) => {
			T(a) && t.one.dryRun ? e(f) : T(a) && t.one.revision && e(m, 1);
		}), F(e, o);
	};
	P(m, (e) => {
		T(g) ? e(h) : e(S, -1);
	});
	var C = c(m, 2), w = (e) => {
		var t = Ye(), n = v(t), r = _(n), a = _(r);
		x(a, { name: "download" });
		var o = c(a, 1, !0);
		l(r), l(n), ze(c(n, 2), {
			get findings() {
				return T(s);
			},
			get notices() {
				return T(u);
			}
		}), y((e) => I(o, e), [() => X("import.download")]), i("click", r, () => pe("bevindingen.csv", Ie([...T(s), ...T(u)]))), F(e, t);
	};
	P(C, (e) => {
		(T(s).length || T(u).length) && e(w);
	}), F(e, f), d();
}
w(["click"]);
// src/keeping/ImportTable.svelte
var Qe = q("<span class=\"second\"> </span>"), $e = q("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), et = q("<tr><th scope=\"row\"> <!></th><td> </td><td> </td><td> </td><td data-label=\"\" class=\"is-act\"><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button> <!></td></tr>"), tt = q("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"><span class=\"sr\"> </span></th></tr></thead><tbody></tbody></table>");
function nt(e, t) {
	E(t, !0);
	let n = (e) => e.state === "done" && e.receipt ? X("import.receipt", {
		added: e.receipt.added,
		changed: e.receipt.changed,
		same: e.receipt.same
	}) : "", r = (e) => e.files.map((e) => e.name).join(", ");
	var a = tt(), o = _(a), s = b(o, !0), f = c(o), p = _(f), m = _(p), h = b(m, !0), g = c(m), v = b(g, !0), x = c(g), S = b(x, !0), C = c(x), w = b(C, !0), D = c(C), k = _(D), A = b(k, !0);
	l(D), l(p), l(f);
	var j = c(f);
	B(j, 21, () => t.items, (e) => e.id, (e, a) => {
		var o = et(), s = _(o), d = _(s, !0), f = c(d), p = (e) => {
			var t = Qe(), n = b(t, !0);
			y(() => I(n, T(a).by.label)), F(e, t);
		};
		P(f, (e) => {
			T(a).by && e(p);
		}), l(s);
		var m = c(s), h = b(m, !0), g = c(m), v = b(g), x = c(g), S = b(x, !0), C = c(x), w = _(C), E = _(w, !0), D = c(E), k = b(D, !0);
		l(w);
		var A = c(w, 2), j = (e) => {
			var n = $e(), r = _(n, !0), o = c(r), s = b(o, !0);
			l(n), y((e, t) => {
				I(r, e), I(s, t);
			}, [() => X("import.undo"), () => u(T(a).at)]), i("click", n, () => t.onUndo(T(a))), F(e, n);
		};
		P(A, (e) => {
			T(a).state === "done" && !T(a).dryRun && T(a).revision && e(j);
		}), l(C), l(o), y((e, t, n, r, i, a, o, s, c, l) => {
			I(d, e), O(m, "data-label", t), I(h, n), O(g, "data-label", r), I(v, `${i ?? ""}${a ?? ""}`), O(x, "data-label", o), I(S, s), I(E, c), I(k, l);
		}, [
			() => u(T(a).at),
			() => X("import.files"),
			() => r(T(a)),
			() => X("import.col.state"),
			() => X(`import.state.${T(a).state}`),
			() => T(a).dryRun ? ` (${X("import.dryRun")})` : "",
			() => X("import.result"),
			() => n(T(a)),
			() => X("import.open"),
			() => u(T(a).at)
		]), i("click", w, () => t.onOpen(T(a))), F(e, o);
	}), l(j), l(a), y((e, t, n, r, i, a) => {
		I(s, e), I(h, t), I(v, n), I(S, r), I(w, i), I(A, a);
	}, [
		() => X("import.former"),
		() => X("import.when"),
		() => X("import.files"),
		() => X("import.col.state"),
		() => X("import.result"),
		() => X("col.actions")
	]), F(e, a), d();
}
w(["click"]);
// src/keeping/ImportPage.svelte
var rt = q("<a class=\"button button--secondary button--sm\" download=\"\"><!> </a>"), it = q("<section aria-labelledby=\"uitslag-kop\"><h2 id=\"uitslag-kop\"> </h2> <!> <!></section>"), at = q("<p class=\"muted\"> </p>"), ot = q("<div class=\"page page--wide\"><div class=\"page-head\"><h1> </h1><p> </p></div> <div class=\"sections\"><section aria-labelledby=\"kies-kop\"><h2 id=\"kies-kop\"> </h2> <p class=\"row\"> <!></p> <form class=\"stack stack--form\" novalidate=\"\"><!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div> <p class=\"small muted\"> </p></form> <!></section> <!> <section aria-labelledby=\"eerder-kop\"><h2 id=\"eerder-kop\"> </h2> <!></section></div></div> <!>", 1);
function st(e, t) {
	E(t, !0);
	let r = M(() => "", ce), i = Ue(), s = S([]), p = S(void 0), m = S(void 0), h = S(!1), C = S(void 0), w = S({
		id: "",
		names: []
	}), D = n(() => i.current !== void 0 && !He(i.current));
	async function k(e) {
		if (!(T(h) || T(D))) {
			if (g(p, T(s).length ? void 0 : X("import.needFiles"), !0), T(p)) return document.getElementById("bestanden")?.focus();
			g(h, !0), g(m, void 0);
			try {
				let t = T(s).map((e) => e.name), n = await ue(T(s), e);
				g(w, {
					id: n.id,
					names: t
				}), i.set(n);
			} catch (e) {
				g(m, f(e)), T(m).problem && T(m).status < 500 && ((e) => {
					var t = ee(e, 2);
					g(p, t[0], !0), g(m, t[1]);
				})([T(m).problem.findings?.[0]?.detail || T(m).problem.detail, void 0]);
			} finally {
				g(h, !1);
			}
		}
	}
	async function j() {
		if (i.current) try {
			i.set(await fe(i.current.id));
		} catch (e) {
			a(f(e).problem?.detail || X("error.title"));
		}
	}
	function N(e) {
		g(C, void 0), i.current?.id === e.id && i.set(e), a(X("import.undone")), r.retry();
	}
	R(() => {
		i.current && He(i.current) && o(r.retry);
	});
	var L = ot(), z = v(L), V = _(z), H = _(V), U = b(H, !0), G = c(H), te = b(G, !0);
	l(V);
	var K = c(V, 2), q = _(K), ne = _(q), re = b(ne, !0), Y = c(ne, 2), ie = _(Y), ae = c(ie);
	B(ae, 16, () => ["csv", "xlsx"], (e) => e, (e, t) => {
		var n = rt(), r = _(n);
		x(r, { name: "download" });
		var i = c(r, 1, !0);
		l(n), y((e, t) => {
			O(n, "href", e), I(i, t);
		}, [() => de(t), () => X(`format.${t}`)]), F(e, n);
	}), l(Y);
	var Z = c(Y, 2), Q = _(Z);
	Pe(Q, {
		get files() {
			return T(s);
		},
		get error() {
			return T(p);
		},
		onChange: (e) => {
			g(s, e), g(p, void 0), i.set(void 0);
		}
	});
	var $ = c(Q, 2), pe = _($), me = b(pe, !0);
	l($);
	var he = c($, 2), ge = b(he, !0);
	l(Z);
	var _e = c(Z, 2), ve = (e) => {
		W(e, {
			get failure() {
				return T(m);
			},
			onRetry: () => void k(!0)
		});
	};
	P(_e, (e) => {
		T(m) && e(ve);
	}), l(q);
	var ye = c(q, 2), be = (e) => {
		var t = it(), n = _(t), r = b(n, !0), a = c(n, 2), o = (e) => {
			W(e, {
				get failure() {
					return i.failure;
				},
				get onRetry() {
					return i.retry;
				}
			});
		};
		P(a, (e) => {
			i.failure && e(o);
		}), Ze(c(a, 2), {
			get one() {
				return i.current;
			},
			nameOf: (e) => i.current?.id === T(w).id ? Fe(e, T(w).names) : e,
			onCancel: () => void j(),
			onApply: () => void k(!1),
			onUndo: (e) => g(C, e)
		}), l(t), y((e) => I(r, e), [() => X("import.result")]), F(e, t);
	};
	P(ye, (e) => {
		i.current && e(be);
	});
	var xe = c(ye, 2), Se = _(xe), Ce = b(Se, !0), we = c(Se, 2), Te = (e) => {
		{
			let t = n(() => A()?.me.roleLabel);
			W(e, {
				get failure() {
					return r.failure;
				},
				get roleLabel() {
					return T(t);
				},
				get onRetry() {
					return r.retry;
				}
			});
		}
	}, Ee = (e) => {
		var t = at(), n = b(t, !0);
		y((e) => I(n, e), [() => X("import.none")]), F(e, t);
	}, De = (e) => {
		nt(e, {
			get items() {
				return r.value.items;
			},
			onUndo: (e) => g(C, e),
			onOpen: (e) => i.set(e)
		});
	};
	P(we, (e) => {
		r.failure ? e(Te) : r.value && r.value.items.length === 0 ? e(Ee, 1) : r.value && e(De, 2);
	}), l(xe), l(K), l(z);
	var Oe = c(z, 2), ke = (e) => {
		let t = n(() => T(C));
		{
			let r = n(() => X("import.undo.title", { when: u(T(t).at) }));
			se(e, {
				id: "terugdraaien",
				get title() {
					return T(r);
				},
				onClose: () => g(C, void 0),
				children: (e, r) => {
					{
						let r = n(() => X("import.undo")), i = n(() => [X("import.undo.text")]);
						oe(e, {
							get label() {
								return T(r);
							},
							get sentences() {
								return T(i);
							},
							run: () => le(T(t).id),
							onDone: N,
							onCancel: () => g(C, void 0)
						});
					}
				},
				$$slots: { default: !0 }
			});
		}
	};
	P(Oe, (e) => {
		T(C) && e(ke);
	}), y((e, t, n, r, i, a, o, s) => {
		I(U, e), I(te, t), I(re, n), I(ie, `${r ?? ""} `), O(Z, "aria-label", i), O(pe, "aria-busy", T(h) || void 0), I(me, a), I(ge, o), I(Ce, s);
	}, [
		() => X("user.import"),
		() => X("import.intro"),
		() => X("import.choose"),
		() => X("import.template"),
		() => X("import.choose"),
		() => X("import.try"),
		() => X("import.try.text"),
		() => X("import.former")
	]), J("submit", Z, (e) => {
		e.preventDefault(), k(!0);
	}), F(e, L), d();
}
// src/keeping/RetentionTable.svelte
var ct = q("<span class=\"badge badge--warn\"><!> </span>"), lt = q("<span class=\"second\"> </span>"), ut = q("<tr><th scope=\"row\"><a> </a></th><td><!></td><td><div class=\"row\"> <!></div></td><td><div> <!></div></td></tr>"), dt = q("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function ft(e, r) {
	E(r, !0);
	var i = dt(), a = _(i), o = b(a, !0), s = c(a), u = _(s), f = _(u), p = b(f, !0), m = c(f), h = b(m, !0), g = c(m), v = b(g, !0), S = c(g), C = b(S, !0);
	l(u), l(s);
	var w = c(s);
	B(w, 21, () => r.items, (e) => e.actor.id, (e, i) => {
		var a = ut(), o = _(a), s = _(o), u = b(s, !0);
		l(o);
		var d = c(o), f = _(d);
		{
			let e = n(() => r.kindWord(T(i).actor.kind));
			Q(f, {
				get kind() {
					return T(i).actor.kind;
				},
				get word() {
					return T(e);
				}
			});
		}
		l(d);
		var p = c(d), m = _(p), h = _(m, !0), g = c(h), v = (e) => {
			var t = ct(), n = _(t);
			x(n, { name: "clock" });
			var r = c(n, 1, !0);
			l(t), y((e) => I(r, e), [() => X("retention.overdue")]), F(e, t);
		};
		P(g, (e) => {
			T(i).overdue && e(v);
		}), l(m), l(p);
		var S = c(p), C = _(S), w = _(C, !0), E = c(w), D = (e) => {
			var t = lt(), n = b(t, !0);
			y((e) => I(n, e), [() => X("retention.from", { what: T(i).from })]), F(e, t);
		};
		P(E, (e) => {
			T(i).from && e(D);
		}), l(C), l(S), l(a), y((e, t, n, r, a) => {
			O(s, "href", e), I(u, T(i).actor.label), O(d, "data-label", t), O(p, "data-label", n), I(h, r), O(S, "data-label", a), I(w, T(i).basis);
		}, [
			() => r.hrefOf(T(i).actor.id),
			() => X("col.kind"),
			() => X("retention.keep"),
			() => t(T(i).retainUntil),
			() => X("col.why")
		]), F(e, a);
	}), l(w), l(i), y((e, t, n, r, i) => {
		I(o, e), I(p, t), I(h, n), I(v, r), I(C, i);
	}, [
		() => X("retention.caption"),
		() => X("col.who"),
		() => X("col.kind"),
		() => X("retention.keep"),
		() => X("col.why")
	]), F(e, i), d();
}
// src/keeping/RetentionPage.svelte
var pt = q("<!> <div class=\"filter-notice\"><p role=\"status\"> </p></div> <!> <!> <p class=\"small muted list-foot\"> </p>", 1), mt = q("<div class=\"page page--wide\"><div class=\"page-head\"><h1> </h1><p> </p></div> <div class=\"toolbar no-print\"><!></div> <div><!></div></div>");
function ht(i, a) {
	E(a, !0);
	let o = n(() => U("tot") ?? m()), u = ie(() => T(o), (e, t) => r(T(o), e, t));
	var f = mt(), p = _(f), g = _(p), x = b(g, !0), S = c(g), C = b(S, !0);
	l(p);
	var w = c(p, 2), D = _(w);
	{
		let e = n(() => X("retention.until")), t = n(() => U("tot"));
		Y(D, {
			id: "tot",
			get label() {
				return T(e);
			},
			get value() {
				return T(t);
			},
			onChange: (e) => V({ tot: e })
		});
	}
	l(w);
	var j = c(w, 2), M = _(j), L = (e) => {
		{
			let t = n(() => A()?.me.roleLabel);
			W(e, {
				get failure() {
					return u.failure;
				},
				get roleLabel() {
					return T(t);
				},
				get onRetry() {
					return u.retry;
				}
			});
		}
	}, R = (e) => {
		{
			let r = n(() => X("retention.none")), i = n(() => X("retention.none.text", { date: t(T(o)) }));
			k(e, {
				icon: "calendar",
				get title() {
					return T(r);
				},
				get text() {
					return T(i);
				}
			});
		}
	}, z = (n) => {
		var r = pt(), i = v(r), d = (e) => {
			Z(e, {});
		};
		P(i, (e) => {
			u.long && e(d);
		});
		var f = c(i, 2), p = _(f), m = b(p, !0);
		l(f);
		var h = c(f, 2);
		ft(h, {
			get items() {
				return u.value.items;
			},
			kindWord: (t) => e(N(t)),
			hrefOf: (e) => s(e, a.area)
		});
		var g = c(h, 2), x = (e) => {
			ae(e, {
				get busy() {
					return u.busy;
				},
				onMore: () => void u.more()
			});
		};
		P(g, (e) => {
			u.value.cursor && e(x);
		});
		var S = c(g, 2), C = b(S, !0);
		y((e, t) => {
			I(m, e), I(C, t);
		}, [() => X("retention.count", {
			n: u.value.total,
			date: t(T(o))
		}), () => X("retention.decide")]), F(n, r);
	}, B = (e) => {
		{
			let t = n(() => X("retention.loading"));
			h(e, {
				get label() {
					return T(t);
				},
				rows: 6
			});
		}
	};
	P(M, (e) => {
		u.failure ? e(L) : u.value && u.value.items.length === 0 ? e(R, 1) : u.value ? e(z, 2) : u.slow && e(B, 3);
	}), l(j), l(f), y((e, t) => {
		I(x, e), I(C, t), O(j, "aria-busy", u.loading);
	}, [() => X("user.retention"), () => X("retention.intro")]), F(i, f), d();
}
export { Ee as BinPage, st as ImportPage, ht as RetentionPage };
