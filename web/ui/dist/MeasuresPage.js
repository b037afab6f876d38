import { $ as e, C as t, F as n, G as r, H as i, I as a, J as o, L as s, M as c, Q as l, R as u, S as d, U as f, V as p, ct as m, dt as h, et as g, ft as _, it as v, k as y, lt as b, m as x, ot as S, pt as C, rt as w, tt as T, v as E, y as D } from "./svelte.js";
import { G as O, H as k, K as A, Pt as ee, Qt as j, Rn as M, Un as te, W as ne, bt as re, it as ie, on as ae, q as oe, rn as N, sn as se, st as ce, tn as le, xt as P } from "./shell.js";
import { r as ue, t as de } from "./MoreButton.js";
import { t as fe } from "./ChangedNotice.js";
import { n as pe, t as me } from "./csv.js";
import { t as he } from "./WorkNote.js";
import { a as F, i as ge, n as I, o as _e, s as ve, t as L } from "./text.js";
// src/measures/standing.ts
function R(e, { exact: t, class: n }) {
	if (t !== null) {
		let n = e !== "contacts";
		return new Intl.NumberFormat(M(), n ? {
			style: "percent",
			maximumFractionDigits: 1
		} : {}).format(t);
	}
	return L(n ? `betweenness.${n}` : "positions.nothing");
}
// src/measures/MeasuresTable.svelte
var z = u("<th scope=\"col\"><button class=\"sort\" type=\"button\"> </button></th>"), B = u("<span> </span>"), V = u("<span class=\"muted\"><span aria-hidden=\"true\">–</span><span class=\"sr\"> </span></span>"), H = u("<td class=\"is-num\"><!></td>"), U = u("<tr><th scope=\"row\"><span class=\"name\"><!><span><a> </a><span class=\"second\"> </span></span></span></th><!><td><!></td></tr>"), W = u("<table class=\"table table--stack table--sort\"><caption class=\"sr\"> </caption><thead><tr><!><!><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function ye(e, i) {
	b(i, !0);
	let s = (e, r = _, s = _) => {
		var c = z(), p = l(c), m = g(p, !0);
		h(c), o((e) => {
			d(c, 1, t([r() !== "label" && "is-num"])), x(c, "aria-sort", e), n(m, s());
		}, [() => u(r())]), f("click", p, () => i.onSort(F(i.sort, r()))), a(e, c);
	}, u = (e) => i.sort === e ? "ascending" : i.sort === `-${e}` ? "descending" : void 0;
	var v = W(), C = l(v), w = g(C, !0), E = T(C), D = l(E), O = l(D);
	{
		let e = S(() => L("col.who"));
		s(O, () => "label", () => r(e));
	}
	var k = T(O);
	y(k, 16, () => I, (e) => e, (e, t) => {
		{
			let n = S(() => L(`measure.${t}`));
			s(e, () => t, () => r(n));
		}
	});
	var A = T(k), ee = g(A, !0);
	h(D), h(E);
	var M = T(E);
	y(M, 21, () => i.rows, (e) => e.actor.id, (e, s) => {
		var u = U(), f = l(u), m = l(f), _ = l(m);
		j(_, { get kind() {
			return r(s).actor.kind;
		} });
		var v = T(_), b = l(v), C = g(b, !0), w = T(b), E = g(w, !0);
		h(v), h(m), h(f);
		var D = T(f);
		y(D, 16, () => I, (e) => e, (e, i) => {
			let u = S(() => r(s)[i]);
			var f = H(), m = l(f), _ = (e) => {
				var s = B(), c = g(s, !0);
				o((e) => {
					d(s, 1, t(["badge", r(u).class === "high" && "badge--info"])), n(c, e);
				}, [() => R(i, r(u))]), a(e, s);
			}, v = (e) => {
				var t = V(), s = T(l(t)), c = g(s, !0);
				h(t), o((e) => n(c, e), [() => R(i, r(u))]), a(e, t);
			}, y = (e) => {
				var t = p();
				o((e) => n(t, e), [() => R(i, r(u))]), a(e, t);
			};
			c(m, (e) => {
				r(u).exact === null && r(u).class ? e(_) : r(u).exact === null ? e(v, 1) : e(y, -1);
			}), h(f), o((e) => x(f, "data-label", e), [() => L(`measure.${i}`)]), a(e, f);
		});
		var O = T(D), k = l(O), A = (e) => {
			var t = p();
			o((e) => n(t, e), [() => L("positions.only")]), a(e, t);
		};
		c(k, (e) => {
			r(s).articulation && e(A);
		}), h(O), h(u), o((e, t, i) => {
			x(b, "href", e), n(C, r(s).actor.label), n(E, t), x(O, "data-label", i);
		}, [
			() => i.hrefOf(r(s).actor.id),
			() => i.kindWord(r(s).actor.kind),
			() => L("measure.articulation")
		]), a(e, u);
	}), h(M), h(v), o((e, t) => {
		n(w, e), n(ee, t);
	}, [() => L("positions.caption", { sort: i.sortWord }), () => L("measure.articulation")]), a(e, v), m();
}
i(["click"]);
// src/measures/MeasuresPage.svelte
var be = u("<p class=\"muted\"> </p>"), xe = u("<button class=\"button button--secondary\" type=\"button\"><!> </button>"), Se = u("<option> </option>"), Ce = u("<div><dt> </dt><dd> </dd></div>"), we = u("<p class=\"small muted\"> </p>"), Te = u("<!> <div class=\"filter-notice\"><p role=\"status\"> </p></div> <!> <!> <!> <section class=\"columns-help\" aria-labelledby=\"uitleg\"><h2 id=\"uitleg\"> </h2> <dl class=\"facts facts--grid\"></dl> <!> <!></section>", 1), Ee = u("<div class=\"page page--wide\"><div class=\"person-head\"><div class=\"page-head\"><h1> <span class=\"muted\"> </span></h1> <p> </p> <!></div> <div class=\"row no-print\"><!> <!></div></div> <div class=\"toolbar no-print\"><div class=\"field\"><label for=\"net\"> </label> <select class=\"select\" id=\"net\"></select></div> <div class=\"field only-small\"><label for=\"sorteer\"> </label> <select class=\"select\" id=\"sorteer\"></select></div> <!></div> <!> <div><!></div></div>");
function G(t, i) {
	b(i, !0);
	let u = "-betweenness", d = ["label", ...I].flatMap((e) => [`-${e}`, e]), p = S(() => d.find((e) => e === re("sorteer")) ?? u), _ = S(() => ge.find((e) => e === re("net")) ?? "support"), j = S(() => re("op")), M = S(() => ({
		code: i.area,
		net: r(_),
		sort: r(p),
		date: r(j)
	})), F = v(void 0), z = v(!1), B = v(void 0), V = ue(() => `${i.area} ${r(_)} ${r(j) ?? ""}`, (e, t) => ve(r(M), (e) => w(F, e), e, t)), H = S(() => L(`positions.sort.${r(p)}`)), U = (e) => P({ sorteer: e === u ? void 0 : e });
	async function W() {
		if (!r(z)) {
			((e) => {
				var t = C(e, 2);
				w(z, t[0], !0), w(B, t[1]);
			})([!0, void 0]);
			try {
				let e = [
					L("col.who"),
					L("col.kind"),
					...I.map((e) => L(`measure.${e}`)),
					L("measure.articulation")
				], t = (await _e(r(M))).map((e) => [
					e.actor.label,
					ce(e.actor.kind),
					...I.map((t) => e[t].class ? R(t, e[t]) : ""),
					e.articulation ? L("positions.only") : ""
				]);
				pe(`${L("positions.file")}-${i.area}.csv`, me([e, ...t]));
			} catch (e) {
				w(B, te(e));
			} finally {
				w(z, !1);
			}
		}
	}
	var G = Ee(), K = l(G), q = l(K), J = l(q), De = l(J), Oe = T(De), ke = g(Oe, !0);
	h(J);
	var Ae = T(J, 2), je = g(Ae, !0), Me = T(Ae, 2), Ne = (e) => {
		var t = be(), r = g(t, !0);
		o((e) => n(r, e), [() => L("positions.day", { date: oe(V.value.day) })]), a(e, t);
	};
	c(Me, (e) => {
		V.value && e(Ne);
	}), h(q);
	var Pe = T(q, 2), Fe = l(Pe), Ie = (e) => {
		var t = xe(), i = l(t);
		ae(i, { name: "download" });
		var s = T(i, 1, !0);
		h(t), o((e) => {
			x(t, "aria-busy", r(z) || void 0), n(s, e);
		}, [() => L("positions.download")]), f("click", t, () => void W()), a(e, t);
	};
	c(Fe, (e) => {
		V.value?.items.length && e(Ie);
	});
	var Le = T(Fe, 2);
	O(Le, {}), h(Pe), h(K);
	var Re = T(K, 2), ze = l(Re), Be = l(ze), Ve = g(Be, !0), Y = T(Be, 2);
	y(Y, 20, () => ge, (e) => e, (e, t) => {
		var r = Se(), i = g(r, !0), s = {};
		o((e) => {
			n(i, e), s !== (s = t) && (r.value = (r.__value = s) ?? "");
		}, [() => L(`net.${t}`)]), a(e, r);
	}), h(Y);
	var X;
	E(Y), h(ze);
	var He = T(ze, 2), Ue = l(He), We = g(Ue, !0), Z = T(Ue, 2);
	y(Z, 20, () => d, (e) => e, (e, t) => {
		var r = Se(), i = g(r, !0), s = {};
		o((e) => {
			n(i, e), s !== (s = t) && (r.value = (r.__value = s) ?? "");
		}, [() => se(L(`positions.sort.${t}`))]), a(e, r);
	}), h(Z);
	var Q;
	E(Z), h(He);
	var Ge = T(He, 2);
	{
		let e = S(() => L("date.asOf"));
		A(Ge, {
			id: "op",
			get label() {
				return r(e);
			},
			get value() {
				return r(j);
			},
			onChange: (e) => P({ op: e })
		});
	}
	h(Re);
	var Ke = T(Re, 2), qe = (e) => {
		le(e, {
			get failure() {
				return r(B);
			},
			onRetry: () => void W()
		});
	};
	c(Ke, (e) => {
		r(B) && e(qe);
	});
	var $ = T(Ke, 2), Je = l($), Ye = (e) => {
		{
			let t = S(() => ie()?.me.roleLabel);
			le(e, {
				get failure() {
					return V.failure;
				},
				get roleLabel() {
					return r(t);
				},
				get onRetry() {
					return V.retry;
				}
			});
		}
	}, Xe = (e) => {
		{
			let t = S(() => L("notReleased.title")), n = S(() => L("notReleased.text"));
			N(e, {
				icon: "clock",
				get title() {
					return r(t);
				},
				get text() {
					return r(n);
				}
			});
		}
	}, Ze = (t) => {
		var n = s(), i = e(n), o = (e) => {
			{
				let t = S(() => L("positions.noneForYou")), n = S(() => L("positions.noneForYou.text"));
				N(e, {
					icon: "lock",
					get title() {
						return r(t);
					},
					get text() {
						return r(n);
					}
				});
			}
		}, l = (e) => {
			{
				let t = S(() => L("positions.none")), n = S(() => L("positions.none.text"));
				N(e, {
					icon: "users",
					get title() {
						return r(t);
					},
					get text() {
						return r(n);
					}
				});
			}
		};
		c(i, (e) => {
			V.value.hidden ? e(o) : e(l, -1);
		}), a(t, n);
	}, Qe = (t) => {
		var s = Te(), u = e(s), d = (e) => {
			fe(e, {});
		};
		c(u, (e) => {
			V.long && e(d);
		});
		var f = T(u, 2), m = l(f), _ = g(m, !0);
		h(f);
		var v = T(f, 2);
		ye(v, {
			get rows() {
				return V.value.items;
			},
			get sort() {
				return r(p);
			},
			get sortWord() {
				return r(H);
			},
			kindWord: (e) => se(ce(e)),
			hrefOf: (e) => ee(e, i.area),
			onSort: U
		});
		var b = T(v, 2), x = (e) => {
			de(e, {
				get busy() {
					return V.busy;
				},
				onMore: () => void V.more()
			});
		};
		c(b, (e) => {
			V.value.cursor && e(x);
		});
		var S = T(b, 2);
		k(S, { get count() {
			return V.value.hidden;
		} });
		var C = T(S, 2), w = l(C), E = g(w, !0), D = T(w, 2);
		y(D, 20, () => [...I, "articulation"], (e) => e, (e, t) => {
			var r = Ce(), i = l(r), s = g(i, !0), c = T(i), u = g(c, !0);
			h(r), o((e, t) => {
				n(s, e), n(u, t);
			}, [() => L(`measure.${t}`), () => L(`measure.${t}.why`)]), a(e, r);
		}), h(D);
		var O = T(D, 2), A = (e) => {
			var t = we(), r = g(t);
			o((e, t) => n(r, `${e ?? ""} ${t ?? ""}`), [() => L("positions.band"), () => L("measure.class.why")]), a(e, t);
		};
		c(O, (e) => {
			V.value.figures === "band" && e(A);
		});
		var j = T(O, 2), M = (e) => {
			var t = we(), r = g(t, !0);
			o((e) => n(r, e), [() => L("positions.halo", { n: V.value.halo })]), a(e, t);
		};
		c(j, (e) => {
			V.value.halo && e(M);
		}), h(C), o((e, t) => {
			n(_, e), n(E, t);
		}, [() => L("positions.status", {
			shown: V.value.items.length,
			total: V.value.total,
			sort: r(H)
		}), () => L("positions.help")]), a(t, s);
	}, $e = (e) => {
		{
			let t = S(() => L("positions.loading")), n = S(() => L("positions.working", {
				done: r(F).done,
				of: r(F).of
			}));
			he(e, {
				get work() {
					return r(F);
				},
				get label() {
					return r(t);
				},
				get text() {
					return r(n);
				}
			});
		}
	}, et = (e) => {
		{
			let t = S(() => L("positions.loading"));
			ne(e, {
				get label() {
					return r(t);
				},
				rows: 8
			});
		}
	};
	c(Je, (e) => {
		V.failure ? e(Ye) : V.value?.figures === "notReleased" ? e(Xe, 1) : V.value && V.value.items.length === 0 ? e(Ze, 2) : V.value ? e(Qe, 3) : r(F) ? e($e, 4) : V.slow && e(et, 5);
	}), h($), h(G), o((e, t, i, a, o) => {
		n(De, `${e ?? ""} `), n(ke, t), n(je, i), n(Ve, a), X !== (X = r(_)) && (Y.value = (Y.__value = X) ?? "", D(Y, X)), n(We, o), Q !== (Q = r(p)) && (Z.value = (Z.__value = Q) ?? "", D(Z, Q)), x($, "aria-busy", V.loading && !r(F));
	}, [
		() => L("positions.title", { area: i.areaName }),
		() => L("missing.soFarTitle"),
		() => L("positions.intro"),
		() => L("positions.net"),
		() => L("positions.sort")
	]), f("change", Y, (e) => P({ net: e.currentTarget.value === "support" ? void 0 : e.currentTarget.value })), f("change", Z, (e) => U(e.currentTarget.value)), a(t, G), m();
}
i(["click", "change"]);
export { G as default };
