import { $ as e, $n as t, B as n, D as r, Er as i, F as a, G as o, H as s, Hn as c, Ht as l, I as u, K as d, Kn as f, L as p, Lt as m, Pn as h, Qn as g, R as _, Rt as v, Sr as y, U as b, Ut as x, V as S, Vn as C, W as w, X as T, Yn as E, _r as D, ar as O, cr as k, d as A, er as j, f as M, fr as N, ft as P, gt as ee, h as F, hr as I, ir as L, jt as R, lr as z, mr as B, n as te, or as V, ot as ne, p as re, pr as H, pt as ie, q as U, qn as ae, sr as W, tr as G, tt as K, u as oe, ur as se, vr as q, wn as ce, wr as J, xr as Y, xt as le, yr as X, zt as Z } from "./shell.js";
import { a as ue, i as Q, n as $, r as de, t as fe } from "./csv.js";
import { n as pe, t as me } from "./ConfirmForm.js";
// src/keeping/BinTable.svelte
var he = G("<span class=\"second\"> </span>"), ge = G("<span class=\"kind\"><!> </span>"), _e = G("<button class=\"button button--secondary button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), ve = G("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), ye = G("<tr><th scope=\"row\"> <!></th><td><!></td><td><div> <!></div></td><td> </td><td data-label=\"\" class=\"is-act\"><!> <!></td></tr>"), be = G("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"><span class=\"sr\"> </span></th></tr></thead><tbody></tbody></table>");
function xe(e, n) {
	y(n, !0);
	var i = be(), a = N(i), o = B(a, !0), s = I(a), c = N(s), d = N(c), m = B(d, !0), _ = I(d), v = B(_, !0), b = I(_), x = B(b, !0), S = I(b), C = B(S, !0), w = I(S), T = N(w), D = B(T, !0);
	J(w), J(c), J(s);
	var k = I(s);
	f(k, 21, () => n.items, (e) => e.id, (e, i) => {
		var a = ye(), o = N(a), s = N(o, !0), c = I(s), d = (e) => {
			var n = he(), r = B(n, !0);
			z((e) => g(r, e), [() => Q("bin.with", { n: W(i).ties })]), t(e, n);
		};
		E(c, (e) => {
			W(i).type === "actor" && W(i).ties > 0 && e(d);
		}), J(o);
		var f = I(o), m = N(f), _ = (e) => {
			{
				let t = X(() => n.kindWord(W(i)));
				r(e, {
					get kind() {
						return W(i).kind;
					},
					get word() {
						return W(t);
					}
				});
			}
		}, v = (e) => {
			var r = ge(), a = N(r);
			l(a, { name: "link" });
			var o = I(a, 1, !0);
			J(r), z((e) => g(o, e), [() => n.kindWord(W(i))]), t(e, r);
		};
		E(m, (e) => {
			W(i).type === "actor" ? e(_) : e(v, -1);
		}), J(f);
		var y = I(f), b = N(y), x = N(b, !0), S = I(x), C = (e) => {
			var n = he(), r = B(n, !0);
			z(() => g(r, W(i).by.label)), t(e, n);
		};
		E(S, (e) => {
			W(i).by && e(C);
		}), J(b), J(y);
		var w = I(y), T = B(w, !0), D = I(w), k = N(D), A = (e) => {
			var r = _e(), a = N(r, !0), o = I(a), s = B(o, !0);
			J(r), z((e) => {
				g(a, e), g(s, W(i).label);
			}, [() => Q("bin.restore")]), O("click", r, () => n.onRestore(W(i))), t(e, r);
		};
		E(k, (e) => {
			n.onRestore && e(A);
		});
		var j = I(k, 2), M = (e) => {
			var r = ve(), a = N(r, !0), o = I(a), s = B(o, !0);
			J(r), z((e) => {
				g(a, e), g(s, W(i).label);
			}, [() => Q("bin.delete")]), O("click", r, () => n.onDelete(W(i))), t(e, r);
		};
		E(j, (e) => {
			n.onDelete && e(M);
		}), J(D), J(a), z((e, t, n, r, a) => {
			g(s, W(i).label), h(f, "data-label", e), h(y, "data-label", t), g(x, n), h(w, "data-label", r), g(T, a);
		}, [
			() => Q("col.kind"),
			() => Q("bin.binned"),
			() => p(W(i).binnedAt),
			() => Q("bin.goes"),
			() => u(W(i).deletedOn)
		]), t(e, a);
	}), J(k), J(i), z((e, t, n, r, i, a) => {
		g(o, e), g(m, t), g(v, n), g(x, r), g(C, i), g(D, a);
	}, [
		() => Q("bin.caption"),
		() => Q("bin.what"),
		() => Q("col.kind"),
		() => Q("bin.binned"),
		() => Q("bin.goes"),
		() => Q("col.actions")
	]), t(e, i), Y();
}
L(["click"]);
// src/keeping/BinPage.svelte
var Se = G("<p><a> </a></p>"), Ce = G("<!> <!> <!>", 1), we = G("<!> <!>", 1), Te = G("<div class=\"page page--wide\"><div class=\"page-head\"><h1 id=\"prullenbak-kop\" tabindex=\"-1\"> </h1> <p> </p> <!></div> <div><!></div></div> <!>", 1);
function Ee(n, r) {
	y(r, !0);
	let i = ue(() => "", A), a = q(void 0), o = q(void 0), s = (t) => x(t.type === "tie" ? ne(t.kind) : e(t.kind));
	function c() {
		document.getElementById("prullenbak-kop")?.focus({ preventScroll: !0 }), i.retry();
	}
	async function l(e) {
		try {
			let t = await re(e.id);
			D(a, e.type === "actor" ? e : void 0), te(Q("bin.restored"), t.revision), c();
		} catch (e) {
			let t = ce(e);
			t.unidentified || F(t.unreachable ? Q("offline.title") : t.problem?.detail || Q("error.title"));
		}
	}
	function u() {
		D(o, void 0), F(Q("bin.deleted")), c();
	}
	var f = Te(), p = H(f), _ = N(p), v = N(_), b = B(v, !0), S = I(v, 2), C = B(S, !0), w = I(S, 2), O = (e) => {
		var n = Se(), i = N(n), o = B(i, !0);
		J(n), z((e, t) => {
			h(i, "href", e), g(o, t);
		}, [() => le(W(a).id, r.area), () => Q("bin.look", { who: W(a).label })]), t(e, n);
	};
	E(w, (e) => {
		W(a) && e(O);
	}), J(_);
	var k = I(_, 2), j = N(k), M = (e) => {
		{
			let t = X(() => T()?.me.roleLabel);
			m(e, {
				get failure() {
					return i.failure;
				},
				get roleLabel() {
					return W(t);
				},
				get onRetry() {
					return i.retry;
				}
			});
		}
	}, P = (e) => {
		{
			let t = X(() => Q("bin.empty")), n = X(() => Q("bin.empty.text"));
			Z(e, {
				icon: "bin",
				get title() {
					return W(t);
				},
				get text() {
					return W(n);
				}
			});
		}
	}, ee = (e) => {
		var n = Ce(), r = H(n), a = (e) => {
			U(e, {});
		};
		E(r, (e) => {
			i.long && e(a);
		});
		var c = I(r, 2);
		{
			let e = X(() => K(R.restore) ? (e) => void l(e) : void 0), t = X(() => K(R.deleteForGood) ? (e) => D(o, e) : void 0);
			xe(c, {
				get items() {
					return i.value.items;
				},
				kindWord: s,
				get onRestore() {
					return W(e);
				},
				get onDelete() {
					return W(t);
				}
			});
		}
		var u = I(c, 2), d = (e) => {
			de(e, {
				get busy() {
					return i.busy;
				},
				onMore: () => void i.more()
			});
		};
		E(u, (e) => {
			i.value.cursor && e(d);
		}), t(e, n);
	}, L = (e) => {
		{
			let t = X(() => Q("bin.loading"));
			d(e, {
				get label() {
					return W(t);
				},
				rows: 6
			});
		}
	};
	E(j, (e) => {
		i.failure ? e(M) : i.value && i.value.items.length === 0 ? e(P, 1) : i.value ? e(ee, 2) : i.slow && e(L, 3);
	}), J(k), J(p);
	var V = I(p, 2), ie = (e) => {
		let n = X(() => W(o));
		{
			let r = X(() => Q("bin.delete.title", { who: W(n).label }));
			pe(e, {
				id: "voorgoed",
				get title() {
					return W(r);
				},
				onClose: () => D(o, void 0),
				children: (e, r) => {
					var i = we(), a = H(i);
					U(a, {});
					var s = I(a, 2);
					{
						let e = X(() => Q("bin.delete")), t = X(() => [Q("bin.delete.text"), ...W(n).ties > 0 ? [Q("bin.ties", { n: W(n).ties })] : []]);
						me(s, {
							danger: !0,
							get label() {
								return W(e);
							},
							get sentences() {
								return W(t);
							},
							run: () => oe(W(n).id),
							onDone: u,
							onCancel: () => D(o, void 0)
						});
					}
					t(e, i);
				},
				$$slots: { default: !0 }
			});
		}
	};
	E(V, (e) => {
		W(o) && e(ie);
	}), z((e, t) => {
		g(b, e), g(C, t), h(k, "aria-busy", i.loading);
	}, [() => Q("user.bin"), () => Q("bin.intro")]), t(n, f), Y();
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
var Ae = G("<p class=\"error\" id=\"bestanden-fout\"><!> </p>"), je = G("<li><span> </span><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></li>"), Me = G("<ul class=\"chosen-files\"></ul>"), Ne = G("<div><p class=\"label\" aria-hidden=\"true\"> </p> <p class=\"hint\" id=\"bestanden-hint\"> </p> <!> <div><input class=\"sr\" id=\"bestanden\" type=\"file\" multiple=\"\"/> <label class=\"button button--secondary\" for=\"bestanden\"><!> </label> <span class=\"muted\"> </span></div> <p class=\"small\" role=\"status\"> </p> <!></div>");
function Pe(e, n) {
	y(n, !0);
	let r = q(!1), i = q("");
	function a(e) {
		let t = ke(n.files, [...e ?? []]);
		D(i, [...t.unknown.length ? [Q("import.unknownFile", { names: t.unknown.join(", ") })] : [], ...t.tooMany ? [Q("import.tooMany", { n: t.files.length })] : []].join(" "), !0), n.onChange(t.files);
	}
	function o(e) {
		e.preventDefault(), D(r, !1), a(e.dataTransfer?.files);
	}
	function s(e) {
		n.onChange(n.files.filter((t) => t !== e)), document.getElementById("bestanden")?.focus();
	}
	var u = Ne(), d = N(u), p = B(d, !0), m = I(d, 2), _ = B(m, !0), v = I(m, 2), b = (e) => {
		var r = Ae(), i = N(r);
		l(i, { name: "warn" });
		var a = I(i, 1, !0);
		J(r), z(() => g(a, n.error)), t(e, r);
	};
	E(v, (e) => {
		n.error && e(b);
	});
	var x = I(v, 2), S = N(x), w = I(S, 2), T = N(w);
	l(T, { name: "upload" });
	var k = I(T, 1, !0);
	J(w);
	var A = I(w, 2), j = B(A, !0);
	J(x);
	var M = I(x, 2), P = B(M, !0), ee = I(M, 2), F = (e) => {
		var r = Me();
		f(r, 21, () => n.files, (e) => e.name, (e, n) => {
			var r = je(), i = N(r), a = B(i, !0), o = I(i), c = N(o, !0), l = I(c), u = B(l, !0);
			J(o), J(r), z((e) => {
				g(a, W(n).name), g(c, e), g(u, W(n).name);
			}, [() => Q("import.remove")]), O("click", o, () => s(W(n))), t(e, r);
		}), J(r), t(e, r);
	};
	E(ee, (e) => {
		n.files.length && e(F);
	}), J(u), z((e, t, i, a, o) => {
		C(u, 1, c([
			"field",
			"files",
			n.error && "field--error"
		])), g(p, e), g(_, t), C(x, 1, c(["drop", W(r) && "is-over"])), h(S, "accept", Oe), h(S, "aria-describedby", `bestanden-hint${n.error ? " bestanden-fout" : ""}`), h(S, "aria-invalid", n.error ? !0 : void 0), g(k, i), g(j, a), g(P, o);
	}, [
		() => Q("import.files"),
		() => Q("import.files.hint"),
		() => Q("import.choose"),
		() => Q("import.drop"),
		() => W(i) || (n.files.length ? Q("import.chosen", { n: n.files.length }) : "")
	]), V("dragover", x, (e) => {
		e.preventDefault(), D(r, !0);
	}), V("dragleave", x, () => D(r, !1)), V("drop", x, o), O("change", S, (e) => {
		a(e.currentTarget.files), e.currentTarget.value = "";
	}), t(e, u), Y();
}
L(["change", "click"]);
// src/keeping/filenames.ts
function Fe(e, t) {
	return t[Number.parseInt(e, 10) - 1] ?? e;
}
// src/keeping/findings.ts
function Ie(e) {
	let t = [
		Q("import.col.file"),
		Q("import.col.row"),
		Q("import.col.column"),
		Q("import.col.what")
	];
	return fe([t, ...e.map((e) => [
		e.file,
		e.row || "",
		e.column,
		e.detail || e.code
	])]);
}
// src/keeping/FindingsTable.svelte
var Le = G("<tr><th scope=\"row\"><span><!> </span> <span class=\"finding\"> </span></th><td> </td><td class=\"num\"> </td><td> </td></tr>"), Re = G("<table class=\"table table--stack\"><caption> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function ze(e, n) {
	y(n, !0);
	let r = X(() => [...n.findings.map((e) => ({
		one: e,
		stops: !0
	})), ...n.notices.map((e) => ({
		one: e,
		stops: !1
	}))]);
	var i = Re(), a = N(i), o = B(a, !0), s = I(a), u = N(s), d = N(u), p = B(d, !0), m = I(d), _ = B(m, !0), v = I(m), b = B(v, !0), x = I(v), S = B(x, !0);
	J(u), J(s);
	var w = I(s);
	f(w, 21, () => W(r).slice(0, 200), ae, (e, n) => {
		let r = () => W(n).one, i = () => W(n).stops;
		var a = Le(), o = N(a), s = N(o), u = N(s);
		{
			let e = X(() => i() ? "warn" : "idea");
			l(u, { get name() {
				return W(e);
			} });
		}
		var d = I(u, 1, !0);
		J(s);
		var f = I(s, 2), p = B(f, !0);
		J(o);
		var m = I(o), _ = B(m, !0), v = I(m), y = B(v, !0), b = I(v), x = B(b, !0);
		J(a), z((e, t, n, a) => {
			C(s, 1, c(["badge", i() ? "badge--error" : "badge--info"])), g(d, e), g(p, r().detail || r().code), h(m, "data-label", t), g(_, r().file), h(v, "data-label", n), g(y, r().row || ""), h(b, "data-label", a), g(x, r().column);
		}, [
			() => Q(i() ? "import.stops" : "import.notice"),
			() => Q("import.col.file"),
			() => Q("import.col.row"),
			() => Q("import.col.column")
		]), t(e, a);
	}), J(w), J(i), z((e, t, n, r, i) => {
		g(o, e), g(p, t), g(_, n), g(b, r), g(S, i);
	}, [
		() => W(r).length > 200 ? Q("import.findings.some", {
			shown: 200,
			n: W(r).length
		}) : Q("import.findings", { n: W(r).length }),
		() => Q("import.col.what"),
		() => Q("import.col.file"),
		() => Q("import.col.row"),
		() => Q("import.col.column")
	]), t(e, i), Y();
}
// src/keeping/running.svelte.ts
var Be = 1e3, Ve = [
	"done",
	"failed",
	"cancelled",
	"undone"
], He = (e) => Ve.includes(e.state);
function Ue() {
	let e = q(void 0), t = q(void 0);
	return se(() => {
		let n = W(e);
		if (!n || He(n) || W(t)) return;
		let r = new AbortController(), i = setTimeout(() => {
			S(n.id, r.signal).then((t) => D(e, t)).catch((e) => {
				r.signal.aborted || D(t, ce(e));
			});
		}, Be);
		return () => {
			clearTimeout(i), r.abort();
		};
	}), {
		get current() {
			return W(e);
		},
		get failure() {
			return W(t);
		},
		set(n) {
			((n) => {
				var r = i(n, 2);
				D(e, r[0]), D(t, r[1]);
			})([n, void 0]);
		},
		retry() {
			D(t, void 0);
		}
	};
}
// src/keeping/ImportResult.svelte
var We = G("<div class=\"progress\"><p role=\"status\"> </p> <progress></progress> <p class=\"small muted\"> </p> <p><button class=\"button button--secondary\" type=\"button\"> </button></p></div>"), Ge = G("<p><strong> </strong> </p>"), Ke = G("<p><button class=\"button button--primary\" type=\"button\"> </button></p>"), qe = G("<p><button class=\"button button--secondary\" type=\"button\"><!> </button></p>"), Je = G("<div role=\"status\"><!></div> <!>", 1), Ye = G("<p><button class=\"button button--secondary button--sm\" type=\"button\"><!> </button></p> <!>", 1), Xe = G("<!> <!>", 1);
function Ze(e, n) {
	y(n, !0);
	let r = X(() => n.one.receipt), i = X(() => n.one.state === "done" && n.one.findings.length === 0), a = (e) => e.map((e) => ({
		...e,
		file: n.nameOf(e.file)
	})), o = X(() => a(n.one.findings)), s = X(() => a(n.one.notices));
	var c = Xe(), u = H(c), d = (e) => {
		var r = We(), i = N(r), a = B(i, !0), o = I(i, 2), s = I(o, 2), c = B(s, !0), l = I(s, 2), u = N(l), d = B(u, !0);
		J(l), J(r), z((e, t, n, r) => {
			g(a, e), h(o, "aria-label", t), g(c, n), g(d, r);
		}, [
			() => Q(`import.state.${n.one.state}`),
			() => Q(`import.state.${n.one.state}`),
			() => Q("import.rows", { n: n.one.rows }),
			() => Q("import.cancel")
		]), O("click", u, function(...e) {
			n.onCancel?.apply(this, e);
		}), t(e, r);
	}, f = X(() => !He(n.one)), p = (e) => {
		var a = Je(), o = H(a), s = N(o);
		{
			let e = X(() => W(i) ? "ok" : n.one.state === "failed" || n.one.findings.length ? "error" : "info"), a = X(() => W(i) ? "check" : "warn");
			v(s, {
				get tone() {
					return W(e);
				},
				get icon() {
					return W(a);
				},
				children: (e, i) => {
					var a = j(), o = H(a), s = (e) => {
						var r = Ge(), i = N(r), a = B(i, !0), o = I(i);
						J(r), z((e, t) => {
							g(a, e), g(o, ` ${t ?? ""}`);
						}, [() => Q("import.wrong", { n: n.one.findings.length }), () => Q("import.nothingKept")]), t(e, r);
					}, c = (e) => {
						var i = Ge(), a = N(i), o = B(a, !0), s = I(a);
						J(i), z((e, t) => {
							g(o, e), g(s, ` ${t ?? ""}`);
						}, [() => Q(n.one.dryRun ? "import.dry" : "import.kept", {
							added: W(r).added,
							changed: W(r).changed,
							same: W(r).same
						}), () => n.one.dryRun ? Q("import.nothingKept") : Q("import.mayUndo")]), t(e, i);
					}, l = (e) => {
						var r = Ge(), i = N(r), a = B(i, !0), o = I(i);
						J(r), z((e, t) => {
							g(a, e), g(o, ` ${n.one.why?.detail ?? "" ?? ""} ${t ?? ""}`);
						}, [() => Q(`import.state.${n.one.state}`), () => n.one.state === "done" || n.one.state === "undone" ? "" : Q("import.nothingKept")]), t(e, r);
					};
					E(o, (e) => {
						n.one.findings.length ? e(s) : n.one.state === "done" && W(r) ? e(c, 1) : e(l, -1);
					}), t(e, a);
				},
				$$slots: { default: !0 }
			});
		}
		J(o);
		var c = I(o, 2), u = (e) => {
			var r = Ke(), i = N(r), a = B(i, !0);
			J(r), z((e) => g(a, e), [() => Q("import.apply")]), O("click", i, function(...e) {
				n.onApply?.apply(this, e);
			}), t(e, r);
		}, d = (e) => {
			var r = qe(), i = N(r), a = N(i);
			l(a, { name: "undo" });
			var o = I(a, 1, !0);
			J(i), J(r), z((e) => g(o, e), [() => Q("import.undo")]), O("click", i, () => n.onUndo(n.one)), t(e, r);
		};
		E(c, (e) => {
			W(i) && n.one.dryRun ? e(u) : W(i) && n.one.revision && e(d, 1);
		}), t(e, a);
	};
	E(u, (e) => {
		W(f) ? e(d) : e(p, -1);
	});
	var m = I(u, 2), _ = (e) => {
		var n = Ye(), r = H(n), i = N(r), a = N(i);
		l(a, { name: "download" });
		var c = I(a, 1, !0);
		J(i), J(r), ze(I(r, 2), {
			get findings() {
				return W(o);
			},
			get notices() {
				return W(s);
			}
		}), z((e) => g(c, e), [() => Q("import.download")]), O("click", i, () => $("bevindingen.csv", Ie([...W(o), ...W(s)]))), t(e, n);
	};
	E(m, (e) => {
		(W(o).length || W(s).length) && e(_);
	}), t(e, c), Y();
}
L(["click"]);
// src/keeping/ImportTable.svelte
var Qe = G("<span class=\"second\"> </span>"), $e = G("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), et = G("<tr><th scope=\"row\"> <!></th><td> </td><td> </td><td> </td><td data-label=\"\" class=\"is-act\"><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button> <!></td></tr>"), tt = G("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"><span class=\"sr\"> </span></th></tr></thead><tbody></tbody></table>");
function nt(e, n) {
	y(n, !0);
	let r = (e) => e.state === "done" && e.receipt ? Q("import.receipt", {
		added: e.receipt.added,
		changed: e.receipt.changed,
		same: e.receipt.same
	}) : "", i = (e) => e.files.map((e) => e.name).join(", ");
	var a = tt(), o = N(a), s = B(o, !0), c = I(o), l = N(c), u = N(l), d = B(u, !0), m = I(u), _ = B(m, !0), v = I(m), b = B(v, !0), x = I(v), S = B(x, !0), C = I(x), w = N(C), T = B(w, !0);
	J(C), J(l), J(c);
	var D = I(c);
	f(D, 21, () => n.items, (e) => e.id, (e, a) => {
		var o = et(), s = N(o), c = N(s, !0), l = I(c), u = (e) => {
			var n = Qe(), r = B(n, !0);
			z(() => g(r, W(a).by.label)), t(e, n);
		};
		E(l, (e) => {
			W(a).by && e(u);
		}), J(s);
		var d = I(s), f = B(d, !0), m = I(d), _ = B(m), v = I(m), y = B(v, !0), b = I(v), x = N(b), S = N(x, !0), C = I(S), w = B(C, !0);
		J(x);
		var T = I(x, 2), D = (e) => {
			var r = $e(), i = N(r, !0), o = I(i), s = B(o, !0);
			J(r), z((e, t) => {
				g(i, e), g(s, t);
			}, [() => Q("import.undo"), () => p(W(a).at)]), O("click", r, () => n.onUndo(W(a))), t(e, r);
		};
		E(T, (e) => {
			W(a).state === "done" && !W(a).dryRun && W(a).revision && e(D);
		}), J(b), J(o), z((e, t, n, r, i, a, o, s, l, u) => {
			g(c, e), h(d, "data-label", t), g(f, n), h(m, "data-label", r), g(_, `${i ?? ""}${a ?? ""}`), h(v, "data-label", o), g(y, s), g(S, l), g(w, u);
		}, [
			() => p(W(a).at),
			() => Q("import.files"),
			() => i(W(a)),
			() => Q("import.col.state"),
			() => Q(`import.state.${W(a).state}`),
			() => W(a).dryRun ? ` (${Q("import.dryRun")})` : "",
			() => Q("import.result"),
			() => r(W(a)),
			() => Q("import.open"),
			() => p(W(a).at)
		]), O("click", x, () => n.onOpen(W(a))), t(e, o);
	}), J(D), J(a), z((e, t, n, r, i, a) => {
		g(s, e), g(d, t), g(_, n), g(b, r), g(S, i), g(T, a);
	}, [
		() => Q("import.former"),
		() => Q("import.when"),
		() => Q("import.files"),
		() => Q("import.col.state"),
		() => Q("import.result"),
		() => Q("col.actions")
	]), t(e, a), Y();
}
L(["click"]);
// src/keeping/ImportPage.svelte
var rt = G("<a class=\"button button--secondary button--sm\" download=\"\"><!> </a>"), it = G("<section aria-labelledby=\"uitslag-kop\"><h2 id=\"uitslag-kop\"> </h2> <!> <!></section>"), at = G("<p class=\"muted\"> </p>"), ot = G("<div class=\"page page--wide\"><div class=\"page-head\"><h1> </h1><p> </p></div> <div class=\"sections\"><section aria-labelledby=\"kies-kop\"><h2 id=\"kies-kop\"> </h2> <p class=\"row\"> <!></p> <form class=\"stack stack--form\" novalidate=\"\"><!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div> <p class=\"small muted\"> </p></form> <!></section> <!> <section aria-labelledby=\"eerder-kop\"><h2 id=\"eerder-kop\"> </h2> <!></section></div></div> <!>", 1);
function st(e, r) {
	y(r, !0);
	let a = ee(() => "", s), c = Ue(), u = q([]), d = q(void 0), _ = q(void 0), v = q(!1), x = q(void 0), S = q({
		id: "",
		names: []
	}), C = X(() => c.current !== void 0 && !He(c.current));
	async function O(e) {
		if (!(W(v) || W(C))) {
			if (D(d, W(u).length ? void 0 : Q("import.needFiles"), !0), W(d)) return document.getElementById("bestanden")?.focus();
			D(v, !0), D(_, void 0);
			try {
				let t = W(u).map((e) => e.name), n = await b(W(u), e);
				D(S, {
					id: n.id,
					names: t
				}), c.set(n);
			} catch (e) {
				D(_, ce(e)), W(_).problem && W(_).status < 500 && ((e) => {
					var t = i(e, 2);
					D(d, t[0], !0), D(_, t[1]);
				})([W(_).problem.findings?.[0]?.detail || W(_).problem.detail, void 0]);
			} finally {
				D(v, !1);
			}
		}
	}
	async function A() {
		if (c.current) try {
			c.set(await n(c.current.id));
		} catch (e) {
			F(ce(e).problem?.detail || Q("error.title"));
		}
	}
	function j(e) {
		D(x, void 0), c.current?.id === e.id && c.set(e), F(Q("import.undone")), a.retry();
	}
	se(() => {
		c.current && He(c.current) && k(a.retry);
	});
	var M = ot(), P = H(M), L = N(P), R = N(L), te = B(R, !0), ne = I(R), re = B(ne, !0);
	J(L);
	var ie = I(L, 2), U = N(ie), ae = N(U), G = B(ae, !0), K = I(ae, 2), oe = N(K), le = I(oe);
	f(le, 16, () => ["csv", "xlsx"], (e) => e, (e, n) => {
		var r = rt(), i = N(r);
		l(i, { name: "download" });
		var a = I(i, 1, !0);
		J(r), z((e, t) => {
			h(r, "href", e), g(a, t);
		}, [() => w(n), () => Q(`format.${n}`)]), t(e, r);
	}), J(K);
	var Z = I(K, 2), ue = N(Z);
	Pe(ue, {
		get files() {
			return W(u);
		},
		get error() {
			return W(d);
		},
		onChange: (e) => {
			D(u, e), D(d, void 0), c.set(void 0);
		}
	});
	var $ = I(ue, 2), de = N($), fe = B(de, !0);
	J($);
	var he = I($, 2), ge = B(he, !0);
	J(Z);
	var _e = I(Z, 2), ve = (e) => {
		m(e, {
			get failure() {
				return W(_);
			},
			onRetry: () => void O(!0)
		});
	};
	E(_e, (e) => {
		W(_) && e(ve);
	}), J(U);
	var ye = I(U, 2), be = (e) => {
		var n = it(), r = N(n), i = B(r, !0), a = I(r, 2), o = (e) => {
			m(e, {
				get failure() {
					return c.failure;
				},
				get onRetry() {
					return c.retry;
				}
			});
		};
		E(a, (e) => {
			c.failure && e(o);
		}), Ze(I(a, 2), {
			get one() {
				return c.current;
			},
			nameOf: (e) => c.current?.id === W(S).id ? Fe(e, W(S).names) : e,
			onCancel: () => void A(),
			onApply: () => void O(!1),
			onUndo: (e) => D(x, e)
		}), J(n), z((e) => g(i, e), [() => Q("import.result")]), t(e, n);
	};
	E(ye, (e) => {
		c.current && e(be);
	});
	var xe = I(ye, 2), Se = N(xe), Ce = B(Se, !0), we = I(Se, 2), Te = (e) => {
		{
			let t = X(() => T()?.me.roleLabel);
			m(e, {
				get failure() {
					return a.failure;
				},
				get roleLabel() {
					return W(t);
				},
				get onRetry() {
					return a.retry;
				}
			});
		}
	}, Ee = (e) => {
		var n = at(), r = B(n, !0);
		z((e) => g(r, e), [() => Q("import.none")]), t(e, n);
	}, De = (e) => {
		nt(e, {
			get items() {
				return a.value.items;
			},
			onUndo: (e) => D(x, e),
			onOpen: (e) => c.set(e)
		});
	};
	E(we, (e) => {
		a.failure ? e(Te) : a.value && a.value.items.length === 0 ? e(Ee, 1) : a.value && e(De, 2);
	}), J(xe), J(ie), J(P);
	var Oe = I(P, 2), ke = (e) => {
		let t = X(() => W(x));
		{
			let n = X(() => Q("import.undo.title", { when: p(W(t).at) }));
			pe(e, {
				id: "terugdraaien",
				get title() {
					return W(n);
				},
				onClose: () => D(x, void 0),
				children: (e, n) => {
					{
						let n = X(() => Q("import.undo")), r = X(() => [Q("import.undo.text")]);
						me(e, {
							get label() {
								return W(n);
							},
							get sentences() {
								return W(r);
							},
							run: () => o(W(t).id),
							onDone: j,
							onCancel: () => D(x, void 0)
						});
					}
				},
				$$slots: { default: !0 }
			});
		}
	};
	E(Oe, (e) => {
		W(x) && e(ke);
	}), z((e, t, n, r, i, a, o, s) => {
		g(te, e), g(re, t), g(G, n), g(oe, `${r ?? ""} `), h(Z, "aria-label", i), h(de, "aria-busy", W(v) || void 0), g(fe, a), g(ge, o), g(Ce, s);
	}, [
		() => Q("user.import"),
		() => Q("import.intro"),
		() => Q("import.choose"),
		() => Q("import.template"),
		() => Q("import.choose"),
		() => Q("import.try"),
		() => Q("import.try.text"),
		() => Q("import.former")
	]), V("submit", Z, (e) => {
		e.preventDefault(), O(!0);
	}), t(e, M), Y();
}
// src/keeping/RetentionTable.svelte
var ct = G("<span class=\"badge badge--warn\"><!> </span>"), lt = G("<span class=\"second\"> </span>"), ut = G("<tr><th scope=\"row\"><a> </a></th><td><!></td><td><div class=\"row\"> <!></div></td><td><div> <!></div></td></tr>"), dt = G("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function ft(e, n) {
	y(n, !0);
	var i = dt(), a = N(i), o = B(a, !0), s = I(a), c = N(s), d = N(c), p = B(d, !0), m = I(d), _ = B(m, !0), v = I(m), b = B(v, !0), x = I(v), S = B(x, !0);
	J(c), J(s);
	var C = I(s);
	f(C, 21, () => n.items, (e) => e.actor.id, (e, i) => {
		var a = ut(), o = N(a), s = N(o), c = B(s, !0);
		J(o);
		var d = I(o), f = N(d);
		{
			let e = X(() => n.kindWord(W(i).actor.kind));
			r(f, {
				get kind() {
					return W(i).actor.kind;
				},
				get word() {
					return W(e);
				}
			});
		}
		J(d);
		var p = I(d), m = N(p), _ = N(m, !0), v = I(_), y = (e) => {
			var n = ct(), r = N(n);
			l(r, { name: "clock" });
			var i = I(r, 1, !0);
			J(n), z((e) => g(i, e), [() => Q("retention.overdue")]), t(e, n);
		};
		E(v, (e) => {
			W(i).overdue && e(y);
		}), J(m), J(p);
		var b = I(p), x = N(b), S = N(x, !0), C = I(S), w = (e) => {
			var n = lt(), r = B(n, !0);
			z((e) => g(r, e), [() => Q("retention.from", { what: W(i).from })]), t(e, n);
		};
		E(C, (e) => {
			W(i).from && e(w);
		}), J(x), J(b), J(a), z((e, t, n, r, a) => {
			h(s, "href", e), g(c, W(i).actor.label), h(d, "data-label", t), h(p, "data-label", n), g(_, r), h(b, "data-label", a), g(S, W(i).basis);
		}, [
			() => n.hrefOf(W(i).actor.id),
			() => Q("col.kind"),
			() => Q("retention.keep"),
			() => u(W(i).retainUntil),
			() => Q("col.why")
		]), t(e, a);
	}), J(C), J(i), z((e, t, n, r, i) => {
		g(o, e), g(p, t), g(_, n), g(b, r), g(S, i);
	}, [
		() => Q("retention.caption"),
		() => Q("col.who"),
		() => Q("col.kind"),
		() => Q("retention.keep"),
		() => Q("col.why")
	]), t(e, i), Y();
}
// src/keeping/RetentionPage.svelte
var pt = G("<!> <div class=\"filter-notice\"><p role=\"status\"> </p></div> <!> <!> <p class=\"small muted list-foot\"> </p>", 1), mt = G("<div class=\"page page--wide\"><div class=\"page-head\"><h1> </h1><p> </p></div> <div class=\"toolbar no-print\"><!></div> <div><!></div></div>");
function ht(n, r) {
	y(r, !0);
	let i = X(() => P("tot") ?? _()), o = ue(() => W(i), (e, t) => M(W(i), e, t));
	var s = mt(), c = N(s), l = N(c), f = B(l, !0), p = I(l), v = B(p, !0);
	J(c);
	var b = I(c, 2), S = N(b);
	{
		let e = X(() => Q("retention.until")), t = X(() => P("tot"));
		a(S, {
			id: "tot",
			get label() {
				return W(e);
			},
			get value() {
				return W(t);
			},
			onChange: (e) => ie({ tot: e })
		});
	}
	J(b);
	var C = I(b, 2), w = N(C), D = (e) => {
		{
			let t = X(() => T()?.me.roleLabel);
			m(e, {
				get failure() {
					return o.failure;
				},
				get roleLabel() {
					return W(t);
				},
				get onRetry() {
					return o.retry;
				}
			});
		}
	}, O = (e) => {
		{
			let t = X(() => Q("retention.none")), n = X(() => Q("retention.none.text", { date: u(W(i)) }));
			Z(e, {
				icon: "calendar",
				get title() {
					return W(t);
				},
				get text() {
					return W(n);
				}
			});
		}
	}, k = (n) => {
		var a = pt(), s = H(a), c = (e) => {
			U(e, {});
		};
		E(s, (e) => {
			o.long && e(c);
		});
		var l = I(s, 2), d = N(l), f = B(d, !0);
		J(l);
		var p = I(l, 2);
		ft(p, {
			get items() {
				return o.value.items;
			},
			kindWord: (t) => x(e(t)),
			hrefOf: (e) => le(e, r.area)
		});
		var m = I(p, 2), h = (e) => {
			de(e, {
				get busy() {
					return o.busy;
				},
				onMore: () => void o.more()
			});
		};
		E(m, (e) => {
			o.value.cursor && e(h);
		});
		var _ = I(m, 2), v = B(_, !0);
		z((e, t) => {
			g(f, e), g(v, t);
		}, [() => Q("retention.count", {
			n: o.value.total,
			date: u(W(i))
		}), () => Q("retention.decide")]), t(n, a);
	}, A = (e) => {
		{
			let t = X(() => Q("retention.loading"));
			d(e, {
				get label() {
					return W(t);
				},
				rows: 6
			});
		}
	};
	E(w, (e) => {
		o.failure ? e(D) : o.value && o.value.items.length === 0 ? e(O, 1) : o.value ? e(k, 2) : o.slow && e(A, 3);
	}), J(C), J(s), z((e, t) => {
		g(f, e), g(v, t), h(C, "aria-busy", o.loading);
	}, [() => Q("user.retention"), () => Q("retention.intro")]), t(n, s), Y();
}
export { Ee as BinPage, st as ImportPage, ht as RetentionPage };
