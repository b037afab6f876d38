import { $t as e, Ar as t, Br as n, C as r, Cr as i, Ct as a, D as o, Dr as s, G as c, Gr as l, Hr as u, J as d, Jr as f, K as p, Lr as m, Mr as h, Nr as g, Nt as _, Or as v, Pr as y, Q as b, Qr as x, Rr as S, S as C, Sr as w, U as T, Ur as E, Vn as D, Xr as O, _r as k, an as A, br as j, bt as M, cr as N, ct as P, en as F, er as I, hr as L, in as R, kr as z, l as ee, lr as B, mr as V, ot as te, pt as ne, qr as H, qt as U, rt as re, tn as W, w as ie, x as ae, xr as G, yt as K, zr as q } from "./shell.js";
import { n as J, r as Y, t as oe } from "./MoreButton.js";
import { t as se } from "./ConfirmForm.js";
import { t as X } from "./ChangedNotice.js";
import { t as ce } from "./Modal.js";
import { t as Z } from "./KindName.js";
import { a as le, c as ue, i as Q, o as de, s as fe, t as pe } from "./imports.js";
import { n as me, t as he } from "./csv.js";
// src/keeping/BinTable.svelte
var ge = i("<span class=\"second\"> </span>"), _e = i("<span class=\"kind\"><!> </span>"), ve = i("<button class=\"button button--secondary button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), ye = i("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), be = i("<tr><th scope=\"row\"> <!></th><td><!></td><td><div> <!></div></td><td> </td><td data-label=\"\" class=\"is-act\"><!> <!></td></tr>"), xe = i("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"><span class=\"sr\"> </span></th></tr></thead><tbody></tbody></table>");
function Se(e, r) {
	f(r, !0);
	var i = xe(), a = m(i), o = q(a, !0), s = n(a), c = m(s), u = m(c), h = q(u, !0), _ = n(u), y = q(_, !0), b = n(_), x = q(b, !0), S = n(b), C = q(S, !0), w = n(S), T = m(w), E = q(T, !0);
	O(w), O(c), O(s);
	var D = n(s);
	V(D, 21, () => r.items, (e) => e.id, (e, i) => {
		var a = be(), o = m(a), s = m(o, !0), c = n(s), u = (e) => {
			var n = ge(), r = q(n, !0);
			g((e) => j(r, e), [() => J("bin.with", { n: t(i).ties })]), G(e, n);
		};
		k(c, (e) => {
			t(i).type === "actor" && t(i).ties > 0 && e(u);
		}), O(o);
		var f = n(o), h = m(f), _ = (e) => {
			{
				let n = l(() => r.kindWord(t(i)));
				Z(e, {
					get kind() {
						return t(i).kind;
					},
					get word() {
						return t(n);
					}
				});
			}
		}, y = (e) => {
			var a = _e(), o = m(a);
			R(o, { name: "link" });
			var s = n(o, 1, !0);
			O(a), g((e) => j(s, e), [() => r.kindWord(t(i))]), G(e, a);
		};
		k(h, (e) => {
			t(i).type === "actor" ? e(_) : e(y, -1);
		}), O(f);
		var b = n(f), x = m(b), S = m(x, !0), C = n(S), w = (e) => {
			var n = ge(), r = q(n, !0);
			g(() => j(r, t(i).by.label)), G(e, n);
		};
		k(C, (e) => {
			t(i).by && e(w);
		}), O(x), O(b);
		var T = n(b), E = q(T, !0), D = n(T), A = m(D), M = (e) => {
			var a = ve(), o = m(a, !0), s = n(o), c = q(s, !0);
			O(a), g((e) => {
				j(o, e), j(c, t(i).label);
			}, [() => J("bin.restore")]), v("click", a, () => r.onRestore(t(i))), G(e, a);
		};
		k(A, (e) => {
			r.onRestore && e(M);
		});
		var N = n(A, 2), P = (e) => {
			var a = ye(), o = m(a, !0), s = n(o), c = q(s, !0);
			O(a), g((e) => {
				j(o, e), j(c, t(i).label);
			}, [() => J("bin.delete")]), v("click", a, () => r.onDelete(t(i))), G(e, a);
		};
		k(N, (e) => {
			r.onDelete && e(P);
		}), O(D), O(a), g((e, n, r, a, o) => {
			j(s, t(i).label), I(f, "data-label", e), I(b, "data-label", n), j(S, r), I(T, "data-label", a), j(E, o);
		}, [
			() => J("col.kind"),
			() => J("bin.binned"),
			() => d(t(i).binnedAt),
			() => J("bin.goes"),
			() => p(t(i).deletedOn)
		]), G(e, a);
	}), O(D), O(i), g((e, t, n, r, i, a) => {
		j(o, e), j(h, t), j(y, n), j(x, r), j(C, i), j(E, a);
	}, [
		() => J("bin.caption"),
		() => J("bin.what"),
		() => J("col.kind"),
		() => J("bin.binned"),
		() => J("bin.goes"),
		() => J("col.actions")
	]), G(e, i), H();
}
s(["click"]);
// src/keeping/BinPage.svelte
var Ce = i("<p><a> </a></p>"), we = i("<!> <!> <!>", 1), Te = i("<!> <!>", 1), Ee = i("<div class=\"page page--wide\"><div class=\"page-head\"><h1 id=\"prullenbak-kop\" tabindex=\"-1\"> </h1> <p> </p> <!></div> <div><!></div></div> <!>", 1);
function De(r, i) {
	f(i, !0);
	let a = Y(() => "", C), s = E(void 0), c = E(void 0), d = (e) => A(e.type === "tie" ? ne(e.kind) : te(e.kind));
	function p() {
		document.getElementById("prullenbak-kop")?.focus({ preventScroll: !0 }), a.retry();
	}
	async function h(e) {
		try {
			let t = await ie(e.id);
			u(s, e.type === "actor" ? e : void 0), ee(J("bin.restored"), t.revision), p();
		} catch (e) {
			let t = D(e);
			t.unidentified || o(t.unreachable ? J("offline.title") : t.problem?.detail || J("error.title"));
		}
	}
	function v() {
		u(c, void 0), o(J("bin.deleted")), p();
	}
	var y = Ee(), b = S(y), x = m(b), w = m(x), M = q(w, !0), N = n(w, 2), F = q(N, !0), L = n(N, 2), R = (e) => {
		var n = Ce(), r = m(n), a = q(r, !0);
		O(n), g((e, t) => {
			I(r, "href", e), j(a, t);
		}, [() => _(t(s).id, i.area), () => J("bin.look", { who: t(s).label })]), G(e, n);
	};
	k(L, (e) => {
		t(s) && e(R);
	}), O(x);
	var z = n(x, 2), B = m(z), V = (n) => {
		{
			let r = l(() => re()?.me.roleLabel);
			e(n, {
				get failure() {
					return a.failure;
				},
				get roleLabel() {
					return t(r);
				},
				get onRetry() {
					return a.retry;
				}
			});
		}
	}, K = (e) => {
		{
			let n = l(() => J("bin.empty")), r = l(() => J("bin.empty.text"));
			W(e, {
				icon: "bin",
				get title() {
					return t(n);
				},
				get text() {
					return t(r);
				}
			});
		}
	}, Z = (e) => {
		var r = we(), i = S(r), o = (e) => {
			X(e, {});
		};
		k(i, (e) => {
			a.long && e(o);
		});
		var s = n(i, 2);
		{
			let e = l(() => P(U.restore) ? (e) => void h(e) : void 0), n = l(() => P(U.deleteForGood) ? (e) => u(c, e) : void 0);
			Se(s, {
				get items() {
					return a.value.items;
				},
				kindWord: d,
				get onRestore() {
					return t(e);
				},
				get onDelete() {
					return t(n);
				}
			});
		}
		var f = n(s, 2), p = (e) => {
			oe(e, {
				get busy() {
					return a.busy;
				},
				onMore: () => void a.more()
			});
		};
		k(f, (e) => {
			a.value.cursor && e(p);
		}), G(e, r);
	}, le = (e) => {
		{
			let n = l(() => J("bin.loading"));
			T(e, {
				get label() {
					return t(n);
				},
				rows: 6
			});
		}
	};
	k(B, (e) => {
		a.failure ? e(V) : a.value && a.value.items.length === 0 ? e(K, 1) : a.value ? e(Z, 2) : a.slow && e(le, 3);
	}), O(z), O(b);
	var ue = n(b, 2), Q = (e) => {
		let r = l(() => t(c));
		{
			let i = l(() => J("bin.delete.title", { who: t(r).label }));
			ce(e, {
				id: "voorgoed",
				get title() {
					return t(i);
				},
				onClose: () => u(c, void 0),
				children: (e, i) => {
					var a = Te(), o = S(a);
					X(o, {});
					var s = n(o, 2);
					{
						let e = l(() => J("bin.delete")), n = l(() => [J("bin.delete.text"), ...t(r).ties > 0 ? [J("bin.ties", { n: t(r).ties })] : []]);
						se(s, {
							danger: !0,
							get label() {
								return t(e);
							},
							get sentences() {
								return t(n);
							},
							run: () => ae(t(r).id),
							onDone: v,
							onCancel: () => u(c, void 0)
						});
					}
					G(e, a);
				},
				$$slots: { default: !0 }
			});
		}
	};
	k(ue, (e) => {
		t(c) && e(Q);
	}), g((e, t) => {
		j(M, e), j(F, t), I(z, "aria-busy", a.loading);
	}, [() => J("user.bin"), () => J("bin.intro")]), G(r, y), H();
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
var je = i("<p class=\"error\" id=\"bestanden-fout\"><!> </p>"), Me = i("<li><span> </span><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></li>"), Ne = i("<ul class=\"chosen-files\"></ul>"), Pe = i("<div><p class=\"label\" aria-hidden=\"true\"> </p> <p class=\"hint\" id=\"bestanden-hint\"> </p> <!> <div><input class=\"sr\" id=\"bestanden\" type=\"file\" multiple=\"\"/> <label class=\"button button--secondary\" for=\"bestanden\"><!> </label> <span class=\"muted\"> </span></div> <p class=\"small\" role=\"status\"> </p> <!></div>");
function Fe(e, r) {
	f(r, !0);
	let i = E(!1), a = E("");
	function o(e) {
		let t = Ae(r.files, [...e ?? []]);
		u(a, [...t.unknown.length ? [J("import.unknownFile", { names: t.unknown.join(", ") })] : [], ...t.tooMany ? [J("import.tooMany", { n: t.files.length })] : []].join(" "), !0), r.onChange(t.files);
	}
	function s(e) {
		e.preventDefault(), u(i, !1), o(e.dataTransfer?.files);
	}
	function c(e) {
		r.onChange(r.files.filter((t) => t !== e)), document.getElementById("bestanden")?.focus();
	}
	var l = Pe(), d = m(l), p = q(d, !0), h = n(d, 2), _ = q(h, !0), y = n(h, 2), b = (e) => {
		var t = je(), i = m(t);
		R(i, { name: "warn" });
		var a = n(i, 1, !0);
		O(t), g(() => j(a, r.error)), G(e, t);
	};
	k(y, (e) => {
		r.error && e(b);
	});
	var x = n(y, 2), S = m(x), C = n(S, 2), w = m(C);
	R(w, { name: "upload" });
	var T = n(w, 1, !0);
	O(C);
	var D = n(C, 2), A = q(D, !0);
	O(x);
	var M = n(x, 2), P = q(M, !0), F = n(M, 2), L = (e) => {
		var i = Ne();
		V(i, 21, () => r.files, (e) => e.name, (e, r) => {
			var i = Me(), a = m(i), o = q(a, !0), s = n(a), l = m(s, !0), u = n(l), d = q(u, !0);
			O(s), O(i), g((e) => {
				j(o, t(r).name), j(l, e), j(d, t(r).name);
			}, [() => J("import.remove")]), v("click", s, () => c(t(r))), G(e, i);
		}), O(i), G(e, i);
	};
	k(F, (e) => {
		r.files.length && e(L);
	}), O(l), g((e, n, a, o, s) => {
		N(l, 1, B([
			"field",
			"files",
			r.error && "field--error"
		])), j(p, e), j(_, n), N(x, 1, B(["drop", t(i) && "is-over"])), I(S, "accept", ke), I(S, "aria-describedby", `bestanden-hint${r.error ? " bestanden-fout" : ""}`), I(S, "aria-invalid", r.error ? !0 : void 0), j(T, a), j(A, o), j(P, s);
	}, [
		() => J("import.files"),
		() => J("import.files.hint"),
		() => J("import.choose"),
		() => J("import.drop"),
		() => t(a) || (r.files.length ? J("import.chosen", { n: r.files.length }) : "")
	]), z("dragover", x, (e) => {
		e.preventDefault(), u(i, !0);
	}), z("dragleave", x, () => u(i, !1)), z("drop", x, s), v("change", S, (e) => {
		o(e.currentTarget.files), e.currentTarget.value = "";
	}), G(e, l), H();
}
s(["change", "click"]);
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
var Re = i("<tr><th scope=\"row\"><span><!> </span> <span class=\"finding\"> </span></th><td> </td><td class=\"num\"> </td><td> </td></tr>"), ze = i("<table class=\"table table--stack\"><caption> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function Be(e, r) {
	f(r, !0);
	let i = l(() => [...r.findings.map((e) => ({
		one: e,
		stops: !0
	})), ...r.notices.map((e) => ({
		one: e,
		stops: !1
	}))]);
	var a = ze(), o = m(a), s = q(o, !0), c = n(o), u = m(c), d = m(u), p = q(d, !0), h = n(d), _ = q(h, !0), v = n(h), y = q(v, !0), b = n(v), x = q(b, !0);
	O(u), O(c);
	var S = n(c);
	V(S, 21, () => t(i).slice(0, 200), L, (e, r) => {
		let i = () => t(r).one, a = () => t(r).stops;
		var o = Re(), s = m(o), c = m(s), u = m(c);
		{
			let e = l(() => a() ? "warn" : "idea");
			R(u, { get name() {
				return t(e);
			} });
		}
		var d = n(u, 1, !0);
		O(c);
		var f = n(c, 2), p = q(f, !0);
		O(s);
		var h = n(s), _ = q(h, !0), v = n(h), y = q(v, !0), b = n(v), x = q(b, !0);
		O(o), g((e, t, n, r) => {
			N(c, 1, B(["badge", a() ? "badge--error" : "badge--info"])), j(d, e), j(p, i().detail || i().code), I(h, "data-label", t), j(_, i().file), I(v, "data-label", n), j(y, i().row || ""), I(b, "data-label", r), j(x, i().column);
		}, [
			() => J(a() ? "import.stops" : "import.notice"),
			() => J("import.col.file"),
			() => J("import.col.row"),
			() => J("import.col.column")
		]), G(e, o);
	}), O(S), O(a), g((e, t, n, r, i) => {
		j(s, e), j(p, t), j(_, n), j(y, r), j(x, i);
	}, [
		() => t(i).length > 200 ? J("import.findings.some", {
			shown: 200,
			n: t(i).length
		}) : J("import.findings", { n: t(i).length }),
		() => J("import.col.what"),
		() => J("import.col.file"),
		() => J("import.col.row"),
		() => J("import.col.column")
	]), G(e, a), H();
}
// src/keeping/running.svelte.ts
var Ve = 1e3, He = [
	"done",
	"failed",
	"cancelled",
	"undone"
], $ = (e) => He.includes(e.state);
function Ue() {
	let e = E(void 0), n = E(void 0);
	return y(() => {
		let r = t(e);
		if (!r || $(r) || t(n)) return;
		let i = new AbortController(), a = setTimeout(() => {
			Q(r.id, i.signal).then((t) => u(e, t)).catch((e) => {
				i.signal.aborted || u(n, D(e));
			});
		}, Ve);
		return () => {
			clearTimeout(a), i.abort();
		};
	}), {
		get current() {
			return t(e);
		},
		get failure() {
			return t(n);
		},
		set(t) {
			((t) => {
				var r = x(t, 2);
				u(e, r[0]), u(n, r[1]);
			})([t, void 0]);
		},
		retry() {
			u(n, void 0);
		}
	};
}
// src/keeping/ImportResult.svelte
var We = i("<div class=\"progress\"><p role=\"status\"> </p> <progress></progress> <p class=\"small muted\"> </p> <p><button class=\"button button--secondary\" type=\"button\"> </button></p></div>"), Ge = i("<p><strong> </strong> </p>"), Ke = i("<p><button class=\"button button--primary\" type=\"button\"> </button></p>"), qe = i("<p><button class=\"button button--secondary\" type=\"button\"><!> </button></p>"), Je = i("<div role=\"status\"><!></div> <!>", 1), Ye = i("<p><button class=\"button button--secondary button--sm\" type=\"button\"><!> </button></p> <!>", 1), Xe = i("<!> <!>", 1);
function Ze(e, r) {
	f(r, !0);
	let i = l(() => r.one.receipt), a = l(() => r.one.state === "done" && r.one.findings.length === 0), o = (e) => e.map((e) => ({
		...e,
		file: r.nameOf(e.file)
	})), s = l(() => o(r.one.findings)), c = l(() => o(r.one.notices));
	var u = Xe(), d = S(u), p = (e) => {
		var t = We(), i = m(t), a = q(i, !0), o = n(i, 2), s = n(o, 2), c = q(s, !0), l = n(s, 2), u = m(l), d = q(u, !0);
		O(l), O(t), g((e, t, n, r) => {
			j(a, e), I(o, "aria-label", t), j(c, n), j(d, r);
		}, [
			() => J(`import.state.${r.one.state}`),
			() => J(`import.state.${r.one.state}`),
			() => J("import.rows", { n: r.one.rows }),
			() => J("import.cancel")
		]), v("click", u, function(...e) {
			r.onCancel?.apply(this, e);
		}), G(e, t);
	}, h = l(() => !$(r.one)), _ = (e) => {
		var o = Je(), s = S(o), c = m(s);
		{
			let e = l(() => t(a) ? "ok" : r.one.state === "failed" || r.one.findings.length ? "error" : "info"), o = l(() => t(a) ? "check" : "warn");
			F(c, {
				get tone() {
					return t(e);
				},
				get icon() {
					return t(o);
				},
				children: (e, a) => {
					var o = w(), s = S(o), c = (e) => {
						var t = Ge(), i = m(t), a = q(i, !0), o = n(i);
						O(t), g((e, t) => {
							j(a, e), j(o, ` ${t ?? ""}`);
						}, [() => J("import.wrong", { n: r.one.findings.length }), () => J("import.nothingKept")]), G(e, t);
					}, l = (e) => {
						var a = Ge(), o = m(a), s = q(o, !0), c = n(o);
						O(a), g((e, t) => {
							j(s, e), j(c, ` ${t ?? ""}`);
						}, [() => J(r.one.dryRun ? "import.dry" : "import.kept", {
							added: t(i).added,
							changed: t(i).changed,
							same: t(i).same
						}), () => r.one.dryRun ? J("import.nothingKept") : J("import.mayUndo")]), G(e, a);
					}, u = (e) => {
						var t = Ge(), i = m(t), a = q(i, !0), o = n(i);
						O(t), g((e, t) => {
							j(a, e), j(o, ` ${r.one.why?.detail ?? "" ?? ""} ${t ?? ""}`);
						}, [() => J(`import.state.${r.one.state}`), () => r.one.state === "done" || r.one.state === "undone" ? "" : J("import.nothingKept")]), G(e, t);
					};
					k(s, (e) => {
						r.one.findings.length ? e(c) : r.one.state === "done" && t(i) ? e(l, 1) : e(u, -1);
					}), G(e, o);
				},
				$$slots: { default: !0 }
			});
		}
		O(s);
		var u = n(s, 2), d = (e) => {
			var t = Ke(), n = m(t), i = q(n, !0);
			O(t), g((e) => j(i, e), [() => J("import.apply")]), v("click", n, function(...e) {
				r.onApply?.apply(this, e);
			}), G(e, t);
		}, f = (e) => {
			var t = qe(), i = m(t), a = m(i);
			R(a, { name: "undo" });
			var o = n(a, 1, !0);
			O(i), O(t), g((e) => j(o, e), [() => J("import.undo")]), v("click", i, () => r.onUndo(r.one)), G(e, t);
		};
		k(u, (e) => {
			t(a) && r.one.dryRun ? e(d) : t(a) && r.one.revision && e(f, 1);
		}), G(e, o);
	};
	k(d, (e) => {
		t(h) ? e(p) : e(_, -1);
	});
	var y = n(d, 2), b = (e) => {
		var r = Ye(), i = S(r), a = m(i), o = m(a);
		R(o, { name: "download" });
		var l = n(o, 1, !0);
		O(a), O(i), Be(n(i, 2), {
			get findings() {
				return t(s);
			},
			get notices() {
				return t(c);
			}
		}), g((e) => j(l, e), [() => J("import.download")]), v("click", a, () => me("bevindingen.csv", Le([...t(s), ...t(c)]))), G(e, r);
	};
	k(y, (e) => {
		(t(s).length || t(c).length) && e(b);
	}), G(e, u), H();
}
s(["click"]);
// src/keeping/ImportTable.svelte
var Qe = i("<span class=\"second\"> </span>"), $e = i("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), et = i("<tr><th scope=\"row\"> <!></th><td> </td><td> </td><td> </td><td data-label=\"\" class=\"is-act\"><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button> <!></td></tr>"), tt = i("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"><span class=\"sr\"> </span></th></tr></thead><tbody></tbody></table>");
function nt(e, r) {
	f(r, !0);
	let i = (e) => e.state === "done" && e.receipt ? J("import.receipt", {
		added: e.receipt.added,
		changed: e.receipt.changed,
		same: e.receipt.same
	}) : "", a = (e) => e.files.map((e) => e.name).join(", ");
	var o = tt(), s = m(o), c = q(s, !0), l = n(s), u = m(l), p = m(u), h = q(p, !0), _ = n(p), y = q(_, !0), b = n(_), x = q(b, !0), S = n(b), C = q(S, !0), w = n(S), T = m(w), E = q(T, !0);
	O(w), O(u), O(l);
	var D = n(l);
	V(D, 21, () => r.items, (e) => e.id, (e, o) => {
		var s = et(), c = m(s), l = m(c, !0), u = n(l), f = (e) => {
			var n = Qe(), r = q(n, !0);
			g(() => j(r, t(o).by.label)), G(e, n);
		};
		k(u, (e) => {
			t(o).by && e(f);
		}), O(c);
		var p = n(c), h = q(p, !0), _ = n(p), y = q(_), b = n(_), x = q(b, !0), S = n(b), C = m(S), w = m(C, !0), T = n(w), E = q(T, !0);
		O(C);
		var D = n(C, 2), A = (e) => {
			var i = $e(), a = m(i, !0), s = n(a), c = q(s, !0);
			O(i), g((e, t) => {
				j(a, e), j(c, t);
			}, [() => J("import.undo"), () => d(t(o).at)]), v("click", i, () => r.onUndo(t(o))), G(e, i);
		};
		k(D, (e) => {
			t(o).state === "done" && !t(o).dryRun && t(o).revision && e(A);
		}), O(S), O(s), g((e, t, n, r, i, a, o, s, c, u) => {
			j(l, e), I(p, "data-label", t), j(h, n), I(_, "data-label", r), j(y, `${i ?? ""}${a ?? ""}`), I(b, "data-label", o), j(x, s), j(w, c), j(E, u);
		}, [
			() => d(t(o).at),
			() => J("import.files"),
			() => a(t(o)),
			() => J("import.col.state"),
			() => J(`import.state.${t(o).state}`),
			() => t(o).dryRun ? ` (${J("import.dryRun")})` : "",
			() => J("import.result"),
			() => i(t(o)),
			() => J("import.open"),
			() => d(t(o).at)
		]), v("click", C, () => r.onOpen(t(o))), G(e, s);
	}), O(D), O(o), g((e, t, n, r, i, a) => {
		j(c, e), j(h, t), j(y, n), j(x, r), j(C, i), j(E, a);
	}, [
		() => J("import.former"),
		() => J("import.when"),
		() => J("import.files"),
		() => J("import.col.state"),
		() => J("import.result"),
		() => J("col.actions")
	]), G(e, o), H();
}
s(["click"]);
// src/keeping/ImportPage.svelte
var rt = i("<a class=\"button button--secondary button--sm\" download=\"\"><!> </a>"), it = i("<section aria-labelledby=\"uitslag-kop\"><h2 id=\"uitslag-kop\"> </h2> <!> <!></section>"), at = i("<p class=\"muted\"> </p>"), ot = i("<div class=\"page page--wide\"><div class=\"page-head\"><h1> </h1><p> </p></div> <div class=\"sections\"><section aria-labelledby=\"kies-kop\"><h2 id=\"kies-kop\"> </h2> <p class=\"row\"> <!></p> <form class=\"stack stack--form\" novalidate=\"\"><!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div> <p class=\"small muted\"> </p></form> <!></section> <!> <section aria-labelledby=\"eerder-kop\"><h2 id=\"eerder-kop\"> </h2> <!></section></div></div> <!>", 1);
function st(r, i) {
	f(i, !0);
	let s = a(() => "", le), c = Ue(), p = E([]), _ = E(void 0), v = E(void 0), b = E(!1), C = E(void 0), w = E({
		id: "",
		names: []
	}), T = l(() => c.current !== void 0 && !$(c.current));
	async function A(e) {
		if (!(t(b) || t(T))) {
			if (u(_, t(p).length ? void 0 : J("import.needFiles"), !0), t(_)) return document.getElementById("bestanden")?.focus();
			u(b, !0), u(v, void 0);
			try {
				let n = t(p).map((e) => e.name), r = await de(t(p), e);
				u(w, {
					id: r.id,
					names: n
				}), c.set(r);
			} catch (e) {
				u(v, D(e)), t(v).problem && t(v).status < 500 && ((e) => {
					var t = x(e, 2);
					u(_, t[0], !0), u(v, t[1]);
				})([t(v).problem.findings?.[0]?.detail || t(v).problem.detail, void 0]);
			} finally {
				u(b, !1);
			}
		}
	}
	async function M() {
		if (c.current) try {
			c.set(await pe(c.current.id));
		} catch (e) {
			o(D(e).problem?.detail || J("error.title"));
		}
	}
	function N(e) {
		u(C, void 0), c.current?.id === e.id && c.set(e), o(J("import.undone")), s.retry();
	}
	y(() => {
		c.current && $(c.current) && h(s.retry);
	});
	var P = ot(), F = S(P), L = m(F), ee = m(L), B = q(ee, !0), te = n(ee), ne = q(te, !0);
	O(L);
	var U = n(L, 2), W = m(U), ie = m(W), ae = q(ie, !0), K = n(ie, 2), Y = m(K), oe = n(Y);
	V(oe, 16, () => ["csv", "xlsx"], (e) => e, (e, t) => {
		var r = rt(), i = m(r);
		R(i, { name: "download" });
		var a = n(i, 1, !0);
		O(r), g((e, t) => {
			I(r, "href", e), j(a, t);
		}, [() => fe(t), () => J(`format.${t}`)]), G(e, r);
	}), O(K);
	var X = n(K, 2), Z = m(X);
	Fe(Z, {
		get files() {
			return t(p);
		},
		get error() {
			return t(_);
		},
		onChange: (e) => {
			u(p, e), u(_, void 0), c.set(void 0);
		}
	});
	var Q = n(Z, 2), me = m(Q), he = q(me, !0);
	O(Q);
	var ge = n(Q, 2), _e = q(ge, !0);
	O(X);
	var ve = n(X, 2), ye = (n) => {
		e(n, {
			get failure() {
				return t(v);
			},
			onRetry: () => void A(!0)
		});
	};
	k(ve, (e) => {
		t(v) && e(ye);
	}), O(W);
	var be = n(W, 2), xe = (r) => {
		var i = it(), a = m(i), o = q(a, !0), s = n(a, 2), l = (t) => {
			e(t, {
				get failure() {
					return c.failure;
				},
				get onRetry() {
					return c.retry;
				}
			});
		};
		k(s, (e) => {
			c.failure && e(l);
		}), Ze(n(s, 2), {
			get one() {
				return c.current;
			},
			nameOf: (e) => c.current?.id === t(w).id ? Ie(e, t(w).names) : e,
			onCancel: () => void M(),
			onApply: () => void A(!1),
			onUndo: (e) => u(C, e)
		}), O(i), g((e) => j(o, e), [() => J("import.result")]), G(r, i);
	};
	k(be, (e) => {
		c.current && e(xe);
	});
	var Se = n(be, 2), Ce = m(Se), we = q(Ce, !0), Te = n(Ce, 2), Ee = (n) => {
		{
			let r = l(() => re()?.me.roleLabel);
			e(n, {
				get failure() {
					return s.failure;
				},
				get roleLabel() {
					return t(r);
				},
				get onRetry() {
					return s.retry;
				}
			});
		}
	}, De = (e) => {
		var t = at(), n = q(t, !0);
		g((e) => j(n, e), [() => J("import.none")]), G(e, t);
	}, Oe = (e) => {
		nt(e, {
			get items() {
				return s.value.items;
			},
			onUndo: (e) => u(C, e),
			onOpen: (e) => c.set(e)
		});
	};
	k(Te, (e) => {
		s.failure ? e(Ee) : s.value && s.value.items.length === 0 ? e(De, 1) : s.value && e(Oe, 2);
	}), O(Se), O(U), O(F);
	var ke = n(F, 2), Ae = (e) => {
		let n = l(() => t(C));
		{
			let r = l(() => J("import.undo.title", { when: d(t(n).at) }));
			ce(e, {
				id: "terugdraaien",
				get title() {
					return t(r);
				},
				onClose: () => u(C, void 0),
				children: (e, r) => {
					{
						let r = l(() => J("import.undo")), i = l(() => [J("import.undo.text")]);
						se(e, {
							get label() {
								return t(r);
							},
							get sentences() {
								return t(i);
							},
							run: () => ue(t(n).id),
							onDone: N,
							onCancel: () => u(C, void 0)
						});
					}
				},
				$$slots: { default: !0 }
			});
		}
	};
	k(ke, (e) => {
		t(C) && e(Ae);
	}), g((e, n, r, i, a, o, s, c) => {
		j(B, e), j(ne, n), j(ae, r), j(Y, `${i ?? ""} `), I(X, "aria-label", a), I(me, "aria-busy", t(b) || void 0), j(he, o), j(_e, s), j(we, c);
	}, [
		() => J("user.import"),
		() => J("import.intro"),
		() => J("import.choose"),
		() => J("import.template"),
		() => J("import.choose"),
		() => J("import.try"),
		() => J("import.try.text"),
		() => J("import.former")
	]), z("submit", X, (e) => {
		e.preventDefault(), A(!0);
	}), G(r, P), H();
}
// src/keeping/RetentionTable.svelte
var ct = i("<span class=\"badge badge--warn\"><!> </span>"), lt = i("<span class=\"second\"> </span>"), ut = i("<tr><th scope=\"row\"><a> </a></th><td><!></td><td><div class=\"row\"> <!></div></td><td><div> <!></div></td></tr>"), dt = i("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function ft(e, r) {
	f(r, !0);
	var i = dt(), a = m(i), o = q(a, !0), s = n(a), c = m(s), u = m(c), d = q(u, !0), h = n(u), _ = q(h, !0), v = n(h), y = q(v, !0), b = n(v), x = q(b, !0);
	O(c), O(s);
	var S = n(s);
	V(S, 21, () => r.items, (e) => e.actor.id, (e, i) => {
		var a = ut(), o = m(a), s = m(o), c = q(s, !0);
		O(o);
		var u = n(o), d = m(u);
		{
			let e = l(() => r.kindWord(t(i).actor.kind));
			Z(d, {
				get kind() {
					return t(i).actor.kind;
				},
				get word() {
					return t(e);
				}
			});
		}
		O(u);
		var f = n(u), h = m(f), _ = m(h, !0), v = n(_), y = (e) => {
			var t = ct(), r = m(t);
			R(r, { name: "clock" });
			var i = n(r, 1, !0);
			O(t), g((e) => j(i, e), [() => J("retention.overdue")]), G(e, t);
		};
		k(v, (e) => {
			t(i).overdue && e(y);
		}), O(h), O(f);
		var b = n(f), x = m(b), S = m(x, !0), C = n(S), w = (e) => {
			var n = lt(), r = q(n, !0);
			g((e) => j(r, e), [() => J("retention.from", { what: t(i).from })]), G(e, n);
		};
		k(C, (e) => {
			t(i).from && e(w);
		}), O(x), O(b), O(a), g((e, n, r, a, o) => {
			I(s, "href", e), j(c, t(i).actor.label), I(u, "data-label", n), I(f, "data-label", r), j(_, a), I(b, "data-label", o), j(S, t(i).basis);
		}, [
			() => r.hrefOf(t(i).actor.id),
			() => J("col.kind"),
			() => J("retention.keep"),
			() => p(t(i).retainUntil),
			() => J("col.why")
		]), G(e, a);
	}), O(S), O(i), g((e, t, n, r, i) => {
		j(o, e), j(d, t), j(_, n), j(y, r), j(x, i);
	}, [
		() => J("retention.caption"),
		() => J("col.who"),
		() => J("col.kind"),
		() => J("retention.keep"),
		() => J("col.why")
	]), G(e, i), H();
}
// src/keeping/RetentionPage.svelte
var pt = i("<!> <div class=\"filter-notice\"><p role=\"status\"> </p></div> <!> <!> <p class=\"small muted list-foot\"> </p>", 1), mt = i("<div class=\"page page--wide\"><div class=\"page-head\"><h1> </h1><p> </p></div> <div class=\"toolbar no-print\"><!></div> <div><!></div></div>");
function ht(i, a) {
	f(a, !0);
	let o = l(() => K("tot") ?? b()), s = Y(() => t(o), (e, n) => r(t(o), e, n));
	var u = mt(), d = m(u), h = m(d), v = q(h, !0), y = n(h), x = q(y, !0);
	O(d);
	var C = n(d, 2), w = m(C);
	{
		let e = l(() => J("retention.until")), n = l(() => K("tot"));
		c(w, {
			id: "tot",
			get label() {
				return t(e);
			},
			get value() {
				return t(n);
			},
			onChange: (e) => M({ tot: e })
		});
	}
	O(C);
	var E = n(C, 2), D = m(E), N = (n) => {
		{
			let r = l(() => re()?.me.roleLabel);
			e(n, {
				get failure() {
					return s.failure;
				},
				get roleLabel() {
					return t(r);
				},
				get onRetry() {
					return s.retry;
				}
			});
		}
	}, P = (e) => {
		{
			let n = l(() => J("retention.none")), r = l(() => J("retention.none.text", { date: p(t(o)) }));
			W(e, {
				icon: "calendar",
				get title() {
					return t(n);
				},
				get text() {
					return t(r);
				}
			});
		}
	}, F = (e) => {
		var r = pt(), i = S(r), c = (e) => {
			X(e, {});
		};
		k(i, (e) => {
			s.long && e(c);
		});
		var l = n(i, 2), u = m(l), d = q(u, !0);
		O(l);
		var f = n(l, 2);
		ft(f, {
			get items() {
				return s.value.items;
			},
			kindWord: (e) => A(te(e)),
			hrefOf: (e) => _(e, a.area)
		});
		var h = n(f, 2), v = (e) => {
			oe(e, {
				get busy() {
					return s.busy;
				},
				onMore: () => void s.more()
			});
		};
		k(h, (e) => {
			s.value.cursor && e(v);
		});
		var y = n(h, 2), b = q(y, !0);
		g((e, t) => {
			j(d, e), j(b, t);
		}, [() => J("retention.count", {
			n: s.value.total,
			date: p(t(o))
		}), () => J("retention.decide")]), G(e, r);
	}, L = (e) => {
		{
			let n = l(() => J("retention.loading"));
			T(e, {
				get label() {
					return t(n);
				},
				rows: 6
			});
		}
	};
	k(D, (e) => {
		s.failure ? e(N) : s.value && s.value.items.length === 0 ? e(P, 1) : s.value ? e(F, 2) : s.slow && e(L, 3);
	}), O(E), O(u), g((e, t) => {
		j(v, e), j(x, t), I(E, "aria-busy", s.loading);
	}, [() => J("user.retention"), () => J("retention.intro")]), G(i, u), H();
}
export { De as BinPage, st as ImportPage, ht as RetentionPage };
