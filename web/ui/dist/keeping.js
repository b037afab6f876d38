import { $ as e, Ar as t, Br as n, C as r, D as i, Dr as a, Er as o, Fr as s, Gr as c, H as l, Hr as u, Ir as d, J as f, Lr as p, Pr as m, Rn as h, S as g, Tr as _, Ut as v, V as y, W as b, Wr as x, Xt as S, Yr as C, Yt as w, Zn as T, Zt as E, _r as D, ar as O, br as k, dr as A, en as j, fr as M, gt as N, ht as P, it as F, jr as I, kr as L, kt as R, l as z, lt as ee, mr as B, nt as te, or as V, qr as H, tn as ne, vr as U, w as re, wr as W, x as ie, yr as ae, yt as oe, z as G, zr as K } from "./shell.js";
import { n as q, r as J, t as se } from "./MoreButton.js";
import { t as ce } from "./ConfirmForm.js";
import { t as Y } from "./ChangedNotice.js";
import { t as le } from "./Modal.js";
import { t as X } from "./KindName.js";
import { a as ue, c as de, i as Z, o as fe, s as pe, t as me } from "./imports.js";
import { n as Q, t as he } from "./csv.js";
// src/keeping/BinTable.svelte
var ge = k("<span class=\"second\"> </span>"), _e = k("<span class=\"kind\"><!> </span>"), ve = k("<button class=\"button button--secondary button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), ye = k("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), be = k("<tr><th scope=\"row\"> <!></th><td><!></td><td><div> <!></div></td><td> </td><td data-label=\"\" class=\"is-act\"><!> <!></td></tr>"), xe = k("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"><span class=\"sr\"> </span></th></tr></thead><tbody></tbody></table>");
function Se(e, n) {
	c(n, !0);
	var r = xe(), i = m(r), o = d(i, !0), s = p(i), f = m(s), h = m(f), g = d(h, !0), v = p(h), y = d(v, !0), S = p(v), C = d(S, !0), w = p(S), E = d(w, !0), O = p(w), k = m(O), M = d(k, !0);
	H(O), H(f), H(s);
	var N = p(s);
	A(N, 21, () => n.items, (e) => e.id, (e, r) => {
		var i = be(), o = m(i), s = m(o, !0), c = p(s), f = (e) => {
			var n = ge(), i = d(n, !0);
			t((e) => D(i, e), [() => q("bin.with", { n: a(r).ties })]), U(e, n);
		};
		B(c, (e) => {
			a(r).type === "actor" && a(r).ties > 0 && e(f);
		}), H(o);
		var h = p(o), g = m(h), v = (e) => {
			{
				let t = u(() => n.kindWord(a(r)));
				X(e, {
					get kind() {
						return a(r).kind;
					},
					get word() {
						return a(t);
					}
				});
			}
		}, y = (e) => {
			var i = _e(), o = m(i);
			j(o, { name: "link" });
			var s = p(o, 1, !0);
			H(i), t((e) => D(s, e), [() => n.kindWord(a(r))]), U(e, i);
		};
		B(g, (e) => {
			a(r).type === "actor" ? e(v) : e(y, -1);
		}), H(h);
		var x = p(h), S = m(x), C = m(S, !0), w = p(C), E = (e) => {
			var n = ge(), i = d(n, !0);
			t(() => D(i, a(r).by.label)), U(e, n);
		};
		B(w, (e) => {
			a(r).by && e(E);
		}), H(S), H(x);
		var O = p(x), k = d(O, !0), A = p(O), M = m(A), N = (e) => {
			var i = ve(), o = m(i, !0), s = p(o), c = d(s, !0);
			H(i), t((e) => {
				D(o, e), D(c, a(r).label);
			}, [() => q("bin.restore")]), _("click", i, () => n.onRestore(a(r))), U(e, i);
		};
		B(M, (e) => {
			n.onRestore && e(N);
		});
		var P = p(M, 2), F = (e) => {
			var i = ye(), o = m(i, !0), s = p(o), c = d(s, !0);
			H(i), t((e) => {
				D(o, e), D(c, a(r).label);
			}, [() => q("bin.delete")]), _("click", i, () => n.onDelete(a(r))), U(e, i);
		};
		B(P, (e) => {
			n.onDelete && e(F);
		}), H(A), H(i), t((e, t, n, i, o) => {
			D(s, a(r).label), T(h, "data-label", e), T(x, "data-label", t), D(C, n), T(O, "data-label", i), D(k, o);
		}, [
			() => q("col.kind"),
			() => q("bin.binned"),
			() => b(a(r).binnedAt),
			() => q("bin.goes"),
			() => l(a(r).deletedOn)
		]), U(e, i);
	}), H(N), H(r), t((e, t, n, r, i, a) => {
		D(o, e), D(g, t), D(y, n), D(C, r), D(E, i), D(M, a);
	}, [
		() => q("bin.caption"),
		() => q("bin.what"),
		() => q("col.kind"),
		() => q("bin.binned"),
		() => q("bin.goes"),
		() => q("col.actions")
	]), U(e, r), x();
}
W(["click"]);
// src/keeping/BinPage.svelte
var Ce = k("<p><a> </a></p>"), we = k("<!> <!> <!>", 1), Te = k("<!> <!>", 1), Ee = k("<div class=\"page page--wide\"><div class=\"page-head\"><h1 id=\"prullenbak-kop\" tabindex=\"-1\"> </h1> <p> </p> <!></div> <div><!></div></div> <!>", 1);
function De(r, o) {
	c(o, !0);
	let l = J(() => "", g), f = n(void 0), _ = n(void 0), y = (e) => ne(e.type === "tie" ? ee(e.kind) : te(e.kind));
	function b() {
		document.getElementById("prullenbak-kop")?.focus({ preventScroll: !0 }), l.retry();
	}
	async function S(e) {
		try {
			let t = await re(e.id);
			K(f, e.type === "actor" ? e : void 0), z(q("bin.restored"), t.revision), b();
		} catch (e) {
			let t = h(e);
			t.unidentified || i(t.unreachable ? q("offline.title") : t.problem?.detail || q("error.title"));
		}
	}
	function C() {
		K(_, void 0), i(q("bin.deleted")), b();
	}
	var O = Ee(), k = s(O), A = m(k), j = m(A), M = d(j, !0), N = p(j, 2), P = d(N, !0), I = p(N, 2), L = (e) => {
		var n = Ce(), r = m(n), i = d(r, !0);
		H(n), t((e, t) => {
			T(r, "href", e), D(i, t);
		}, [() => R(a(f).id, o.area), () => q("bin.look", { who: a(f).label })]), U(e, n);
	};
	B(I, (e) => {
		a(f) && e(L);
	}), H(A);
	var V = p(A, 2), W = m(V), ae = (t) => {
		{
			let n = u(() => e()?.me.roleLabel);
			w(t, {
				get failure() {
					return l.failure;
				},
				get roleLabel() {
					return a(n);
				},
				get onRetry() {
					return l.retry;
				}
			});
		}
	}, oe = (e) => {
		{
			let t = u(() => q("bin.empty")), n = u(() => q("bin.empty.text"));
			E(e, {
				icon: "bin",
				get title() {
					return a(t);
				},
				get text() {
					return a(n);
				}
			});
		}
	}, X = (e) => {
		var t = we(), n = s(t), r = (e) => {
			Y(e, {});
		};
		B(n, (e) => {
			l.long && e(r);
		});
		var i = p(n, 2);
		{
			let e = u(() => F(v.restore) ? (e) => void S(e) : void 0), t = u(() => F(v.deleteForGood) ? (e) => K(_, e) : void 0);
			Se(i, {
				get items() {
					return l.value.items;
				},
				kindWord: y,
				get onRestore() {
					return a(e);
				},
				get onDelete() {
					return a(t);
				}
			});
		}
		var o = p(i, 2), c = (e) => {
			se(e, {
				get busy() {
					return l.busy;
				},
				onMore: () => void l.more()
			});
		};
		B(o, (e) => {
			l.value.cursor && e(c);
		}), U(e, t);
	}, ue = (e) => {
		{
			let t = u(() => q("bin.loading"));
			G(e, {
				get label() {
					return a(t);
				},
				rows: 6
			});
		}
	};
	B(W, (e) => {
		l.failure ? e(ae) : l.value && l.value.items.length === 0 ? e(oe, 1) : l.value ? e(X, 2) : l.slow && e(ue, 3);
	}), H(V), H(k);
	var de = p(k, 2), Z = (e) => {
		let t = u(() => a(_));
		{
			let n = u(() => q("bin.delete.title", { who: a(t).label }));
			le(e, {
				id: "voorgoed",
				get title() {
					return a(n);
				},
				onClose: () => K(_, void 0),
				children: (e, n) => {
					var r = Te(), i = s(r);
					Y(i, {});
					var o = p(i, 2);
					{
						let e = u(() => q("bin.delete")), n = u(() => [q("bin.delete.text"), ...a(t).ties > 0 ? [q("bin.ties", { n: a(t).ties })] : []]);
						ce(o, {
							danger: !0,
							get label() {
								return a(e);
							},
							get sentences() {
								return a(n);
							},
							run: () => ie(a(t).id),
							onDone: C,
							onCancel: () => K(_, void 0)
						});
					}
					U(e, r);
				},
				$$slots: { default: !0 }
			});
		}
	};
	B(de, (e) => {
		a(_) && e(Z);
	}), t((e, t) => {
		D(M, e), D(P, t), T(V, "aria-busy", l.loading);
	}, [() => q("user.bin"), () => q("bin.intro")]), U(r, O), x();
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
var je = k("<p class=\"error\" id=\"bestanden-fout\"><!> </p>"), Me = k("<li><span> </span><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></li>"), Ne = k("<ul class=\"chosen-files\"></ul>"), Pe = k("<div><p class=\"label\" aria-hidden=\"true\"> </p> <p class=\"hint\" id=\"bestanden-hint\"> </p> <!> <div><input class=\"sr\" id=\"bestanden\" type=\"file\" multiple=\"\"/> <label class=\"button button--secondary\" for=\"bestanden\"><!> </label> <span class=\"muted\"> </span></div> <p class=\"small\" role=\"status\"> </p> <!></div>");
function Fe(e, r) {
	c(r, !0);
	let i = n(!1), s = n("");
	function l(e) {
		let t = Ae(r.files, [...e ?? []]);
		K(s, [...t.unknown.length ? [q("import.unknownFile", { names: t.unknown.join(", ") })] : [], ...t.tooMany ? [q("import.tooMany", { n: t.files.length })] : []].join(" "), !0), r.onChange(t.files);
	}
	function u(e) {
		e.preventDefault(), K(i, !1), l(e.dataTransfer?.files);
	}
	function f(e) {
		r.onChange(r.files.filter((t) => t !== e)), document.getElementById("bestanden")?.focus();
	}
	var h = Pe(), g = m(h), v = d(g, !0), y = p(g, 2), b = d(y, !0), S = p(y, 2), C = (e) => {
		var n = je(), i = m(n);
		j(i, { name: "warn" });
		var a = p(i, 1, !0);
		H(n), t(() => D(a, r.error)), U(e, n);
	};
	B(S, (e) => {
		r.error && e(C);
	});
	var w = p(S, 2), E = m(w), k = p(E, 2), M = m(k);
	j(M, { name: "upload" });
	var N = p(M, 1, !0);
	H(k);
	var P = p(k, 2), F = d(P, !0);
	H(w);
	var I = p(w, 2), L = d(I, !0), R = p(I, 2), z = (e) => {
		var n = Ne();
		A(n, 21, () => r.files, (e) => e.name, (e, n) => {
			var r = Me(), i = m(r), o = d(i, !0), s = p(i), c = m(s, !0), l = p(c), u = d(l, !0);
			H(s), H(r), t((e) => {
				D(o, a(n).name), D(c, e), D(u, a(n).name);
			}, [() => q("import.remove")]), _("click", s, () => f(a(n))), U(e, r);
		}), H(n), U(e, n);
	};
	B(R, (e) => {
		r.files.length && e(z);
	}), H(h), t((e, t, n, o, s) => {
		O(h, 1, V([
			"field",
			"files",
			r.error && "field--error"
		])), D(v, e), D(b, t), O(w, 1, V(["drop", a(i) && "is-over"])), T(E, "accept", ke), T(E, "aria-describedby", `bestanden-hint${r.error ? " bestanden-fout" : ""}`), T(E, "aria-invalid", r.error ? !0 : void 0), D(N, n), D(F, o), D(L, s);
	}, [
		() => q("import.files"),
		() => q("import.files.hint"),
		() => q("import.choose"),
		() => q("import.drop"),
		() => a(s) || (r.files.length ? q("import.chosen", { n: r.files.length }) : "")
	]), o("dragover", w, (e) => {
		e.preventDefault(), K(i, !0);
	}), o("dragleave", w, () => K(i, !1)), o("drop", w, u), _("change", E, (e) => {
		l(e.currentTarget.files), e.currentTarget.value = "";
	}), U(e, h), x();
}
W(["change", "click"]);
// src/keeping/filenames.ts
function Ie(e, t) {
	return t[Number.parseInt(e, 10) - 1] ?? e;
}
// src/keeping/findings.ts
function Le(e) {
	let t = [
		q("import.col.file"),
		q("import.col.row"),
		q("import.col.column"),
		q("import.col.what")
	];
	return he([t, ...e.map((e) => [
		e.file,
		e.row || "",
		e.column,
		e.detail || e.code
	])]);
}
// src/keeping/FindingsTable.svelte
var Re = k("<tr><th scope=\"row\"><span><!> </span> <span class=\"finding\"> </span></th><td> </td><td class=\"num\"> </td><td> </td></tr>"), ze = k("<table class=\"table table--stack\"><caption> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function Be(e, n) {
	c(n, !0);
	let r = u(() => [...n.findings.map((e) => ({
		one: e,
		stops: !0
	})), ...n.notices.map((e) => ({
		one: e,
		stops: !1
	}))]);
	var i = ze(), o = m(i), s = d(o, !0), l = p(o), f = m(l), h = m(f), g = d(h, !0), _ = p(h), v = d(_, !0), y = p(_), b = d(y, !0), S = p(y), C = d(S, !0);
	H(f), H(l);
	var w = p(l);
	A(w, 21, () => a(r).slice(0, 200), M, (e, n) => {
		let r = () => a(n).one, i = () => a(n).stops;
		var o = Re(), s = m(o), c = m(s), l = m(c);
		{
			let e = u(() => i() ? "warn" : "idea");
			j(l, { get name() {
				return a(e);
			} });
		}
		var f = p(l, 1, !0);
		H(c);
		var h = p(c, 2), g = d(h, !0);
		H(s);
		var _ = p(s), v = d(_, !0), y = p(_), b = d(y, !0), x = p(y), S = d(x, !0);
		H(o), t((e, t, n, a) => {
			O(c, 1, V(["badge", i() ? "badge--error" : "badge--info"])), D(f, e), D(g, r().detail || r().code), T(_, "data-label", t), D(v, r().file), T(y, "data-label", n), D(b, r().row || ""), T(x, "data-label", a), D(S, r().column);
		}, [
			() => q(i() ? "import.stops" : "import.notice"),
			() => q("import.col.file"),
			() => q("import.col.row"),
			() => q("import.col.column")
		]), U(e, o);
	}), H(w), H(i), t((e, t, n, r, i) => {
		D(s, e), D(g, t), D(v, n), D(b, r), D(C, i);
	}, [
		() => a(r).length > 200 ? q("import.findings.some", {
			shown: 200,
			n: a(r).length
		}) : q("import.findings", { n: a(r).length }),
		() => q("import.col.what"),
		() => q("import.col.file"),
		() => q("import.col.row"),
		() => q("import.col.column")
	]), U(e, i), x();
}
// src/keeping/running.svelte.ts
var Ve = 1e3, He = [
	"done",
	"failed",
	"cancelled",
	"undone"
], $ = (e) => He.includes(e.state);
function Ue() {
	let e = n(void 0), t = n(void 0);
	return I(() => {
		let n = a(e);
		if (!n || $(n) || a(t)) return;
		let r = new AbortController(), i = setTimeout(() => {
			Z(n.id, r.signal).then((t) => K(e, t)).catch((e) => {
				r.signal.aborted || K(t, h(e));
			});
		}, Ve);
		return () => {
			clearTimeout(i), r.abort();
		};
	}), {
		get current() {
			return a(e);
		},
		get failure() {
			return a(t);
		},
		set(n) {
			((n) => {
				var r = C(n, 2);
				K(e, r[0]), K(t, r[1]);
			})([n, void 0]);
		},
		retry() {
			K(t, void 0);
		}
	};
}
// src/keeping/ImportResult.svelte
var We = k("<div class=\"progress\"><p role=\"status\"> </p> <progress></progress> <p class=\"small muted\"> </p> <p><button class=\"button button--secondary\" type=\"button\"> </button></p></div>"), Ge = k("<p><strong> </strong> </p>"), Ke = k("<p><button class=\"button button--primary\" type=\"button\"> </button></p>"), qe = k("<p><button class=\"button button--secondary\" type=\"button\"><!> </button></p>"), Je = k("<div role=\"status\"><!></div> <!>", 1), Ye = k("<p><button class=\"button button--secondary button--sm\" type=\"button\"><!> </button></p> <!>", 1), Xe = k("<!> <!>", 1);
function Ze(e, n) {
	c(n, !0);
	let r = u(() => n.one.receipt), i = u(() => n.one.state === "done" && n.one.findings.length === 0), o = (e) => e.map((e) => ({
		...e,
		file: n.nameOf(e.file)
	})), l = u(() => o(n.one.findings)), f = u(() => o(n.one.notices));
	var h = Xe(), g = s(h), v = (e) => {
		var r = We(), i = m(r), a = d(i, !0), o = p(i, 2), s = p(o, 2), c = d(s, !0), l = p(s, 2), u = m(l), f = d(u, !0);
		H(l), H(r), t((e, t, n, r) => {
			D(a, e), T(o, "aria-label", t), D(c, n), D(f, r);
		}, [
			() => q(`import.state.${n.one.state}`),
			() => q(`import.state.${n.one.state}`),
			() => q("import.rows", { n: n.one.rows }),
			() => q("import.cancel")
		]), _("click", u, function(...e) {
			n.onCancel?.apply(this, e);
		}), U(e, r);
	}, y = u(() => !$(n.one)), b = (e) => {
		var o = Je(), c = s(o), l = m(c);
		{
			let e = u(() => a(i) ? "ok" : n.one.state === "failed" || n.one.findings.length ? "error" : "info"), o = u(() => a(i) ? "check" : "warn");
			S(l, {
				get tone() {
					return a(e);
				},
				get icon() {
					return a(o);
				},
				children: (e, i) => {
					var o = ae(), c = s(o), l = (e) => {
						var r = Ge(), i = m(r), a = d(i, !0), o = p(i);
						H(r), t((e, t) => {
							D(a, e), D(o, ` ${t ?? ""}`);
						}, [() => q("import.wrong", { n: n.one.findings.length }), () => q("import.nothingKept")]), U(e, r);
					}, u = (e) => {
						var i = Ge(), o = m(i), s = d(o, !0), c = p(o);
						H(i), t((e, t) => {
							D(s, e), D(c, ` ${t ?? ""}`);
						}, [() => q(n.one.dryRun ? "import.dry" : "import.kept", {
							added: a(r).added,
							changed: a(r).changed,
							same: a(r).same
						}), () => n.one.dryRun ? q("import.nothingKept") : q("import.mayUndo")]), U(e, i);
					}, f = (e) => {
						var r = Ge(), i = m(r), a = d(i, !0), o = p(i);
						H(r), t((e, t) => {
							D(a, e), D(o, ` ${n.one.why?.detail ?? "" ?? ""} ${t ?? ""}`);
						}, [() => q(`import.state.${n.one.state}`), () => n.one.state === "done" || n.one.state === "undone" ? "" : q("import.nothingKept")]), U(e, r);
					};
					B(c, (e) => {
						n.one.findings.length ? e(l) : n.one.state === "done" && a(r) ? e(u, 1) : e(f, -1);
					}), U(e, o);
				},
				$$slots: { default: !0 }
			});
		}
		H(c);
		var f = p(c, 2), h = (e) => {
			var r = Ke(), i = m(r), a = d(i, !0);
			H(r), t((e) => D(a, e), [() => q("import.apply")]), _("click", i, function(...e) {
				n.onApply?.apply(this, e);
			}), U(e, r);
		}, g = (e) => {
			var r = qe(), i = m(r), a = m(i);
			j(a, { name: "undo" });
			var o = p(a, 1, !0);
			H(i), H(r), t((e) => D(o, e), [() => q("import.undo")]), _("click", i, () => n.onUndo(n.one)), U(e, r);
		};
		B(f, (e) => {
			a(i) && n.one.dryRun ? e(h) : a(i) && n.one.revision && e(g, 1);
		}), U(e, o);
	};
	B(g, (e) => {
		a(y) ? e(v) : e(b, -1);
	});
	var C = p(g, 2), w = (e) => {
		var n = Ye(), r = s(n), i = m(r), o = m(i);
		j(o, { name: "download" });
		var c = p(o, 1, !0);
		H(i), H(r), Be(p(r, 2), {
			get findings() {
				return a(l);
			},
			get notices() {
				return a(f);
			}
		}), t((e) => D(c, e), [() => q("import.download")]), _("click", i, () => Q("bevindingen.csv", Le([...a(l), ...a(f)]))), U(e, n);
	};
	B(C, (e) => {
		(a(l).length || a(f).length) && e(w);
	}), U(e, h), x();
}
W(["click"]);
// src/keeping/ImportTable.svelte
var Qe = k("<span class=\"second\"> </span>"), $e = k("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), et = k("<tr><th scope=\"row\"> <!></th><td> </td><td> </td><td> </td><td data-label=\"\" class=\"is-act\"><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button> <!></td></tr>"), tt = k("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"><span class=\"sr\"> </span></th></tr></thead><tbody></tbody></table>");
function nt(e, n) {
	c(n, !0);
	let r = (e) => e.state === "done" && e.receipt ? q("import.receipt", {
		added: e.receipt.added,
		changed: e.receipt.changed,
		same: e.receipt.same
	}) : "", i = (e) => e.files.map((e) => e.name).join(", ");
	var o = tt(), s = m(o), l = d(s, !0), u = p(s), f = m(u), h = m(f), g = d(h, !0), v = p(h), y = d(v, !0), S = p(v), C = d(S, !0), w = p(S), E = d(w, !0), O = p(w), k = m(O), j = d(k, !0);
	H(O), H(f), H(u);
	var M = p(u);
	A(M, 21, () => n.items, (e) => e.id, (e, o) => {
		var s = et(), c = m(s), l = m(c, !0), u = p(l), f = (e) => {
			var n = Qe(), r = d(n, !0);
			t(() => D(r, a(o).by.label)), U(e, n);
		};
		B(u, (e) => {
			a(o).by && e(f);
		}), H(c);
		var h = p(c), g = d(h, !0), v = p(h), y = d(v), x = p(v), S = d(x, !0), C = p(x), w = m(C), E = m(w, !0), O = p(E), k = d(O, !0);
		H(w);
		var A = p(w, 2), j = (e) => {
			var r = $e(), i = m(r, !0), s = p(i), c = d(s, !0);
			H(r), t((e, t) => {
				D(i, e), D(c, t);
			}, [() => q("import.undo"), () => b(a(o).at)]), _("click", r, () => n.onUndo(a(o))), U(e, r);
		};
		B(A, (e) => {
			a(o).state === "done" && !a(o).dryRun && a(o).revision && e(j);
		}), H(C), H(s), t((e, t, n, r, i, a, o, s, c, u) => {
			D(l, e), T(h, "data-label", t), D(g, n), T(v, "data-label", r), D(y, `${i ?? ""}${a ?? ""}`), T(x, "data-label", o), D(S, s), D(E, c), D(k, u);
		}, [
			() => b(a(o).at),
			() => q("import.files"),
			() => i(a(o)),
			() => q("import.col.state"),
			() => q(`import.state.${a(o).state}`),
			() => a(o).dryRun ? ` (${q("import.dryRun")})` : "",
			() => q("import.result"),
			() => r(a(o)),
			() => q("import.open"),
			() => b(a(o).at)
		]), _("click", w, () => n.onOpen(a(o))), U(e, s);
	}), H(M), H(o), t((e, t, n, r, i, a) => {
		D(l, e), D(g, t), D(y, n), D(C, r), D(E, i), D(j, a);
	}, [
		() => q("import.former"),
		() => q("import.when"),
		() => q("import.files"),
		() => q("import.col.state"),
		() => q("import.result"),
		() => q("col.actions")
	]), U(e, o), x();
}
W(["click"]);
// src/keeping/ImportPage.svelte
var rt = k("<a class=\"button button--secondary button--sm\" download=\"\"><!> </a>"), it = k("<section aria-labelledby=\"uitslag-kop\"><h2 id=\"uitslag-kop\"> </h2> <!> <!></section>"), at = k("<p class=\"muted\"> </p>"), ot = k("<div class=\"page page--wide\"><div class=\"page-head\"><h1> </h1><p> </p></div> <div class=\"sections\"><section aria-labelledby=\"kies-kop\"><h2 id=\"kies-kop\"> </h2> <p class=\"row\"> <!></p> <form class=\"stack stack--form\" novalidate=\"\"><!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div> <p class=\"small muted\"> </p></form> <!></section> <!> <section aria-labelledby=\"eerder-kop\"><h2 id=\"eerder-kop\"> </h2> <!></section></div></div> <!>", 1);
function st(r, l) {
	c(l, !0);
	let f = oe(() => "", ue), g = Ue(), _ = n([]), v = n(void 0), y = n(void 0), S = n(!1), E = n(void 0), O = n({
		id: "",
		names: []
	}), k = u(() => g.current !== void 0 && !$(g.current));
	async function M(e) {
		if (!(a(S) || a(k))) {
			if (K(v, a(_).length ? void 0 : q("import.needFiles"), !0), a(v)) return document.getElementById("bestanden")?.focus();
			K(S, !0), K(y, void 0);
			try {
				let t = a(_).map((e) => e.name), n = await fe(a(_), e);
				K(O, {
					id: n.id,
					names: t
				}), g.set(n);
			} catch (e) {
				K(y, h(e)), a(y).problem && a(y).status < 500 && ((e) => {
					var t = C(e, 2);
					K(v, t[0], !0), K(y, t[1]);
				})([a(y).problem.findings?.[0]?.detail || a(y).problem.detail, void 0]);
			} finally {
				K(S, !1);
			}
		}
	}
	async function N() {
		if (g.current) try {
			g.set(await me(g.current.id));
		} catch (e) {
			i(h(e).problem?.detail || q("error.title"));
		}
	}
	function P(e) {
		K(E, void 0), g.current?.id === e.id && g.set(e), i(q("import.undone")), f.retry();
	}
	I(() => {
		g.current && $(g.current) && L(f.retry);
	});
	var F = ot(), R = s(F), z = m(R), ee = m(z), te = d(ee, !0), V = p(ee), ne = d(V, !0);
	H(z);
	var re = p(z, 2), W = m(re), ie = m(W), ae = d(ie, !0), G = p(ie, 2), J = m(G), se = p(J);
	A(se, 16, () => ["csv", "xlsx"], (e) => e, (e, n) => {
		var r = rt(), i = m(r);
		j(i, { name: "download" });
		var a = p(i, 1, !0);
		H(r), t((e, t) => {
			T(r, "href", e), D(a, t);
		}, [() => pe(n), () => q(`format.${n}`)]), U(e, r);
	}), H(G);
	var Y = p(G, 2), X = m(Y);
	Fe(X, {
		get files() {
			return a(_);
		},
		get error() {
			return a(v);
		},
		onChange: (e) => {
			K(_, e), K(v, void 0), g.set(void 0);
		}
	});
	var Z = p(X, 2), Q = m(Z), he = d(Q, !0);
	H(Z);
	var ge = p(Z, 2), _e = d(ge, !0);
	H(Y);
	var ve = p(Y, 2), ye = (e) => {
		w(e, {
			get failure() {
				return a(y);
			},
			onRetry: () => void M(!0)
		});
	};
	B(ve, (e) => {
		a(y) && e(ye);
	}), H(W);
	var be = p(W, 2), xe = (e) => {
		var n = it(), r = m(n), i = d(r, !0), o = p(r, 2), s = (e) => {
			w(e, {
				get failure() {
					return g.failure;
				},
				get onRetry() {
					return g.retry;
				}
			});
		};
		B(o, (e) => {
			g.failure && e(s);
		}), Ze(p(o, 2), {
			get one() {
				return g.current;
			},
			nameOf: (e) => g.current?.id === a(O).id ? Ie(e, a(O).names) : e,
			onCancel: () => void N(),
			onApply: () => void M(!1),
			onUndo: (e) => K(E, e)
		}), H(n), t((e) => D(i, e), [() => q("import.result")]), U(e, n);
	};
	B(be, (e) => {
		g.current && e(xe);
	});
	var Se = p(be, 2), Ce = m(Se), we = d(Ce, !0), Te = p(Ce, 2), Ee = (t) => {
		{
			let n = u(() => e()?.me.roleLabel);
			w(t, {
				get failure() {
					return f.failure;
				},
				get roleLabel() {
					return a(n);
				},
				get onRetry() {
					return f.retry;
				}
			});
		}
	}, De = (e) => {
		var n = at(), r = d(n, !0);
		t((e) => D(r, e), [() => q("import.none")]), U(e, n);
	}, Oe = (e) => {
		nt(e, {
			get items() {
				return f.value.items;
			},
			onUndo: (e) => K(E, e),
			onOpen: (e) => g.set(e)
		});
	};
	B(Te, (e) => {
		f.failure ? e(Ee) : f.value && f.value.items.length === 0 ? e(De, 1) : f.value && e(Oe, 2);
	}), H(Se), H(re), H(R);
	var ke = p(R, 2), Ae = (e) => {
		let t = u(() => a(E));
		{
			let n = u(() => q("import.undo.title", { when: b(a(t).at) }));
			le(e, {
				id: "terugdraaien",
				get title() {
					return a(n);
				},
				onClose: () => K(E, void 0),
				children: (e, n) => {
					{
						let n = u(() => q("import.undo")), r = u(() => [q("import.undo.text")]);
						ce(e, {
							get label() {
								return a(n);
							},
							get sentences() {
								return a(r);
							},
							run: () => de(a(t).id),
							onDone: P,
							onCancel: () => K(E, void 0)
						});
					}
				},
				$$slots: { default: !0 }
			});
		}
	};
	B(ke, (e) => {
		a(E) && e(Ae);
	}), t((e, t, n, r, i, o, s, c) => {
		D(te, e), D(ne, t), D(ae, n), D(J, `${r ?? ""} `), T(Y, "aria-label", i), T(Q, "aria-busy", a(S) || void 0), D(he, o), D(_e, s), D(we, c);
	}, [
		() => q("user.import"),
		() => q("import.intro"),
		() => q("import.choose"),
		() => q("import.template"),
		() => q("import.choose"),
		() => q("import.try"),
		() => q("import.try.text"),
		() => q("import.former")
	]), o("submit", Y, (e) => {
		e.preventDefault(), M(!0);
	}), U(r, F), x();
}
// src/keeping/RetentionTable.svelte
var ct = k("<span class=\"badge badge--warn\"><!> </span>"), lt = k("<span class=\"second\"> </span>"), ut = k("<tr><th scope=\"row\"><a> </a></th><td><!></td><td><div class=\"row\"> <!></div></td><td><div> <!></div></td></tr>"), dt = k("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function ft(e, n) {
	c(n, !0);
	var r = dt(), i = m(r), o = d(i, !0), s = p(i), f = m(s), h = m(f), g = d(h, !0), _ = p(h), v = d(_, !0), y = p(_), b = d(y, !0), S = p(y), C = d(S, !0);
	H(f), H(s);
	var w = p(s);
	A(w, 21, () => n.items, (e) => e.actor.id, (e, r) => {
		var i = ut(), o = m(i), s = m(o), c = d(s, !0);
		H(o);
		var f = p(o), h = m(f);
		{
			let e = u(() => n.kindWord(a(r).actor.kind));
			X(h, {
				get kind() {
					return a(r).actor.kind;
				},
				get word() {
					return a(e);
				}
			});
		}
		H(f);
		var g = p(f), _ = m(g), v = m(_, !0), y = p(v), b = (e) => {
			var n = ct(), r = m(n);
			j(r, { name: "clock" });
			var i = p(r, 1, !0);
			H(n), t((e) => D(i, e), [() => q("retention.overdue")]), U(e, n);
		};
		B(y, (e) => {
			a(r).overdue && e(b);
		}), H(_), H(g);
		var x = p(g), S = m(x), C = m(S, !0), w = p(C), E = (e) => {
			var n = lt(), i = d(n, !0);
			t((e) => D(i, e), [() => q("retention.from", { what: a(r).from })]), U(e, n);
		};
		B(w, (e) => {
			a(r).from && e(E);
		}), H(S), H(x), H(i), t((e, t, n, i, o) => {
			T(s, "href", e), D(c, a(r).actor.label), T(f, "data-label", t), T(g, "data-label", n), D(v, i), T(x, "data-label", o), D(C, a(r).basis);
		}, [
			() => n.hrefOf(a(r).actor.id),
			() => q("col.kind"),
			() => q("retention.keep"),
			() => l(a(r).retainUntil),
			() => q("col.why")
		]), U(e, i);
	}), H(w), H(r), t((e, t, n, r, i) => {
		D(o, e), D(g, t), D(v, n), D(b, r), D(C, i);
	}, [
		() => q("retention.caption"),
		() => q("col.who"),
		() => q("col.kind"),
		() => q("retention.keep"),
		() => q("col.why")
	]), U(e, r), x();
}
// src/keeping/RetentionPage.svelte
var pt = k("<!> <div class=\"filter-notice\"><p role=\"status\"> </p></div> <!> <!> <p class=\"small muted list-foot\"> </p>", 1), mt = k("<div class=\"page page--wide\"><div class=\"page-head\"><h1> </h1><p> </p></div> <div class=\"toolbar no-print\"><!></div> <div><!></div></div>");
function ht(n, i) {
	c(i, !0);
	let o = u(() => P("tot") ?? f()), h = J(() => a(o), (e, t) => r(a(o), e, t));
	var g = mt(), _ = m(g), v = m(_), b = d(v, !0), S = p(v), C = d(S, !0);
	H(_);
	var O = p(_, 2), k = m(O);
	{
		let e = u(() => q("retention.until")), t = u(() => P("tot"));
		y(k, {
			id: "tot",
			get label() {
				return a(e);
			},
			get value() {
				return a(t);
			},
			onChange: (e) => N({ tot: e })
		});
	}
	H(O);
	var A = p(O, 2), j = m(A), M = (t) => {
		{
			let n = u(() => e()?.me.roleLabel);
			w(t, {
				get failure() {
					return h.failure;
				},
				get roleLabel() {
					return a(n);
				},
				get onRetry() {
					return h.retry;
				}
			});
		}
	}, F = (e) => {
		{
			let t = u(() => q("retention.none")), n = u(() => q("retention.none.text", { date: l(a(o)) }));
			E(e, {
				icon: "calendar",
				get title() {
					return a(t);
				},
				get text() {
					return a(n);
				}
			});
		}
	}, I = (e) => {
		var n = pt(), r = s(n), c = (e) => {
			Y(e, {});
		};
		B(r, (e) => {
			h.long && e(c);
		});
		var u = p(r, 2), f = m(u), g = d(f, !0);
		H(u);
		var _ = p(u, 2);
		ft(_, {
			get items() {
				return h.value.items;
			},
			kindWord: (e) => ne(te(e)),
			hrefOf: (e) => R(e, i.area)
		});
		var v = p(_, 2), y = (e) => {
			se(e, {
				get busy() {
					return h.busy;
				},
				onMore: () => void h.more()
			});
		};
		B(v, (e) => {
			h.value.cursor && e(y);
		});
		var b = p(v, 2), x = d(b, !0);
		t((e, t) => {
			D(g, e), D(x, t);
		}, [() => q("retention.count", {
			n: h.value.total,
			date: l(a(o))
		}), () => q("retention.decide")]), U(e, n);
	}, L = (e) => {
		{
			let t = u(() => q("retention.loading"));
			G(e, {
				get label() {
					return a(t);
				},
				rows: 6
			});
		}
	};
	B(j, (e) => {
		h.failure ? e(M) : h.value && h.value.items.length === 0 ? e(F, 1) : h.value ? e(I, 2) : h.slow && e(L, 3);
	}), H(A), H(g), t((e, t) => {
		D(b, e), D(C, t), T(A, "aria-busy", h.loading);
	}, [() => q("user.retention"), () => q("retention.intro")]), U(n, g), x();
}
export { De as BinPage, st as ImportPage, ht as RetentionPage };
