import { $ as e, C as t, F as n, G as r, H as i, I as a, J as o, L as s, M as c, Q as l, R as u, S as d, U as f, V as p, ct as m, dt as h, et as g, ft as _, it as v, k as y, lt as b, m as x, ot as S, pt as C, rt as w, tt as T, v as E, y as D } from "./svelte.js";
import { G as O, Hn as k, K as A, Ln as j, Nt as M, U as ee, V as te, W as ne, Zt as re, an as ie, bt as N, en as ae, nn as P, on as oe, ot as se, rt as ce, yt as F } from "./shell.js";
import { r as le, t as ue } from "./MoreButton.js";
import { t as de } from "./ChangedNotice.js";
import { n as fe, t as pe } from "./csv.js";
import { n as me } from "./untilready.js";
import { a as I, i as he, n as L, o as ge, s as _e, t as R } from "./text.js";
// src/measures/standing.ts
function z(e, { exact: t, class: n }) {
	if (t !== null) {
		let n = e !== "contacts";
		return new Intl.NumberFormat(j(), n ? {
			style: "percent",
			maximumFractionDigits: 1
		} : {}).format(t);
	}
	return R(n ? `betweenness.${n}` : "positions.nothing");
}
// src/measures/MeasuresTable.svelte
var B = u("<th scope=\"col\"><button class=\"sort\" type=\"button\"> </button></th>"), V = u("<span> </span>"), H = u("<span class=\"muted\"><span aria-hidden=\"true\">–</span><span class=\"sr\"> </span></span>"), U = u("<td class=\"is-num\"><!></td>"), W = u("<tr><th scope=\"row\"><span class=\"name\"><!><span><a> </a><span class=\"second\"> </span></span></span></th><!><td><!></td></tr>"), G = u("<table class=\"table table--stack table--sort\"><caption class=\"sr\"> </caption><thead><tr><!><!><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function ve(e, i) {
	b(i, !0);
	let s = (e, r = _, s = _) => {
		var c = B(), p = l(c), m = g(p, !0);
		h(c), o((e) => {
			d(c, 1, t([r() !== "label" && "is-num"])), x(c, "aria-sort", e), n(m, s());
		}, [() => u(r())]), f("click", p, () => i.onSort(I(i.sort, r()))), a(e, c);
	}, u = (e) => i.sort === e ? "ascending" : i.sort === `-${e}` ? "descending" : void 0;
	var v = G(), C = l(v), w = g(C, !0), E = T(C), D = l(E), O = l(D);
	{
		let e = S(() => R("col.who"));
		s(O, () => "label", () => r(e));
	}
	var k = T(O);
	y(k, 16, () => L, (e) => e, (e, t) => {
		{
			let n = S(() => R(`measure.${t}`));
			s(e, () => t, () => r(n));
		}
	});
	var A = T(k), j = g(A, !0);
	h(D), h(E);
	var M = T(E);
	y(M, 21, () => i.rows, (e) => e.actor.id, (e, s) => {
		var u = W(), f = l(u), m = l(f), _ = l(m);
		re(_, { get kind() {
			return r(s).actor.kind;
		} });
		var v = T(_), b = l(v), C = g(b, !0), w = T(b), E = g(w, !0);
		h(v), h(m), h(f);
		var D = T(f);
		y(D, 16, () => L, (e) => e, (e, i) => {
			let u = S(() => r(s)[i]);
			var f = U(), m = l(f), _ = (e) => {
				var s = V(), c = g(s, !0);
				o((e) => {
					d(s, 1, t(["badge", r(u).class === "high" && "badge--info"])), n(c, e);
				}, [() => z(i, r(u))]), a(e, s);
			}, v = (e) => {
				var t = H(), s = T(l(t)), c = g(s, !0);
				h(t), o((e) => n(c, e), [() => z(i, r(u))]), a(e, t);
			}, y = (e) => {
				var t = p();
				o((e) => n(t, e), [() => z(i, r(u))]), a(e, t);
			};
			c(m, (e) => {
				r(u).exact === null && r(u).class ? e(_) : r(u).exact === null ? e(v, 1) : e(y, -1);
			}), h(f), o((e) => x(f, "data-label", e), [() => R(`measure.${i}`)]), a(e, f);
		});
		var O = T(D), k = l(O), A = (e) => {
			var t = p();
			o((e) => n(t, e), [() => R("positions.only")]), a(e, t);
		};
		c(k, (e) => {
			r(s).articulation && e(A);
		}), h(O), h(u), o((e, t, i) => {
			x(b, "href", e), n(C, r(s).actor.label), n(E, t), x(O, "data-label", i);
		}, [
			() => i.hrefOf(r(s).actor.id),
			() => i.kindWord(r(s).actor.kind),
			() => R("measure.articulation")
		]), a(e, u);
	}), h(M), h(v), o((e, t) => {
		n(w, e), n(j, t);
	}, [() => R("positions.caption", { sort: i.sortWord }), () => R("measure.articulation")]), a(e, v), m();
}
i(["click"]);
// src/measures/MeasuresPage.svelte
var ye = u("<p class=\"muted\"> </p>"), be = u("<button class=\"button button--secondary\" type=\"button\"><!> </button>"), xe = u("<option> </option>"), Se = u("<div><dt> </dt><dd> </dd></div>"), Ce = u("<p class=\"small muted\"> </p>"), we = u("<!> <div class=\"filter-notice\"><p role=\"status\"> </p></div> <!> <!> <!> <section class=\"columns-help\" aria-labelledby=\"uitleg\"><h2 id=\"uitleg\"> </h2> <dl class=\"facts facts--grid\"></dl> <!> <!></section>", 1), Te = u("<div class=\"page page--wide\"><div class=\"person-head\"><div class=\"page-head\"><h1> <span class=\"muted\"> </span></h1> <p> </p> <!></div> <div class=\"row no-print\"><!> <!></div></div> <div class=\"toolbar no-print\"><div class=\"field\"><label for=\"net\"> </label> <select class=\"select\" id=\"net\"></select></div> <div class=\"field only-small\"><label for=\"sorteer\"> </label> <select class=\"select\" id=\"sorteer\"></select></div> <!></div> <!> <div><!></div></div>");
function K(t, i) {
	b(i, !0);
	let u = "-betweenness", d = ["label", ...L].flatMap((e) => [`-${e}`, e]), p = S(() => d.find((e) => e === F("sorteer")) ?? u), _ = S(() => he.find((e) => e === F("net")) ?? "support"), j = S(() => F("op")), re = S(() => ({
		code: i.area,
		net: r(_),
		sort: r(p),
		date: r(j)
	})), I = v(void 0), B = v(!1), V = v(void 0), H = le(() => `${i.area} ${r(_)} ${r(j) ?? ""}`, (e, t) => _e(r(re), (e) => w(I, e), e, t)), U = S(() => R(`positions.sort.${r(p)}`)), W = (e) => N({ sorteer: e === u ? void 0 : e });
	async function G() {
		if (!r(B)) {
			((e) => {
				var t = C(e, 2);
				w(B, t[0], !0), w(V, t[1]);
			})([!0, void 0]);
			try {
				let e = [
					R("col.who"),
					R("col.kind"),
					...L.map((e) => R(`measure.${e}`)),
					R("measure.articulation")
				], t = (await ge(r(re))).map((e) => [
					e.actor.label,
					se(e.actor.kind),
					...L.map((t) => e[t].class ? z(t, e[t]) : ""),
					e.articulation ? R("positions.only") : ""
				]);
				fe(`${R("positions.file")}-${i.area}.csv`, pe([e, ...t]));
			} catch (e) {
				w(V, k(e));
			} finally {
				w(B, !1);
			}
		}
	}
	var K = Te(), q = l(K), J = l(q), Ee = l(J), De = l(Ee), Oe = T(De), ke = g(Oe, !0);
	h(Ee);
	var Ae = T(Ee, 2), je = g(Ae, !0), Me = T(Ae, 2), Ne = (e) => {
		var t = ye(), r = g(t, !0);
		o((e) => n(r, e), [() => R("positions.day", { date: A(H.value.day) })]), a(e, t);
	};
	c(Me, (e) => {
		H.value && e(Ne);
	}), h(J);
	var Pe = T(J, 2), Fe = l(Pe), Ie = (e) => {
		var t = be(), i = l(t);
		ie(i, { name: "download" });
		var s = T(i, 1, !0);
		h(t), o((e) => {
			x(t, "aria-busy", r(B) || void 0), n(s, e);
		}, [() => R("positions.download")]), f("click", t, () => void G()), a(e, t);
	};
	c(Fe, (e) => {
		H.value?.items.length && e(Ie);
	});
	var Le = T(Fe, 2);
	ne(Le, {}), h(Pe), h(q);
	var Re = T(q, 2), ze = l(Re), Be = l(ze), Ve = g(Be, !0), Y = T(Be, 2);
	y(Y, 20, () => he, (e) => e, (e, t) => {
		var r = xe(), i = g(r, !0), s = {};
		o((e) => {
			n(i, e), s !== (s = t) && (r.value = (r.__value = s) ?? "");
		}, [() => R(`net.${t}`)]), a(e, r);
	}), h(Y);
	var X;
	E(Y), h(ze);
	var He = T(ze, 2), Ue = l(He), We = g(Ue, !0), Z = T(Ue, 2);
	y(Z, 20, () => d, (e) => e, (e, t) => {
		var r = xe(), i = g(r, !0), s = {};
		o((e) => {
			n(i, e), s !== (s = t) && (r.value = (r.__value = s) ?? "");
		}, [() => oe(R(`positions.sort.${t}`))]), a(e, r);
	}), h(Z);
	var Q;
	E(Z), h(He);
	var Ge = T(He, 2);
	{
		let e = S(() => R("date.asOf"));
		O(Ge, {
			id: "op",
			get label() {
				return r(e);
			},
			get value() {
				return r(j);
			},
			onChange: (e) => N({ op: e })
		});
	}
	h(Re);
	var Ke = T(Re, 2), qe = (e) => {
		ae(e, {
			get failure() {
				return r(V);
			},
			onRetry: () => void G()
		});
	};
	c(Ke, (e) => {
		r(V) && e(qe);
	});
	var $ = T(Ke, 2), Je = l($), Ye = (e) => {
		{
			let t = S(() => ce()?.me.roleLabel);
			ae(e, {
				get failure() {
					return H.failure;
				},
				get roleLabel() {
					return r(t);
				},
				get onRetry() {
					return H.retry;
				}
			});
		}
	}, Xe = (e) => {
		{
			let t = S(() => R("notReleased.title")), n = S(() => R("notReleased.text"));
			P(e, {
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
				let t = S(() => R("positions.noneForYou")), n = S(() => R("positions.noneForYou.text"));
				P(e, {
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
				let t = S(() => R("positions.none")), n = S(() => R("positions.none.text"));
				P(e, {
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
			H.value.hidden ? e(o) : e(l, -1);
		}), a(t, n);
	}, Qe = (t) => {
		var s = we(), u = e(s), d = (e) => {
			de(e, {});
		};
		c(u, (e) => {
			H.long && e(d);
		});
		var f = T(u, 2), m = l(f), _ = g(m, !0);
		h(f);
		var v = T(f, 2);
		ve(v, {
			get rows() {
				return H.value.items;
			},
			get sort() {
				return r(p);
			},
			get sortWord() {
				return r(U);
			},
			kindWord: (e) => oe(se(e)),
			hrefOf: (e) => M(e, i.area),
			onSort: W
		});
		var b = T(v, 2), x = (e) => {
			ue(e, {
				get busy() {
					return H.busy;
				},
				onMore: () => void H.more()
			});
		};
		c(b, (e) => {
			H.value.cursor && e(x);
		});
		var S = T(b, 2);
		te(S, { get count() {
			return H.value.hidden;
		} });
		var C = T(S, 2), w = l(C), E = g(w, !0), D = T(w, 2);
		y(D, 20, () => [...L, "articulation"], (e) => e, (e, t) => {
			var r = Se(), i = l(r), s = g(i, !0), c = T(i), u = g(c, !0);
			h(r), o((e, t) => {
				n(s, e), n(u, t);
			}, [() => R(`measure.${t}`), () => R(`measure.${t}.why`)]), a(e, r);
		}), h(D);
		var O = T(D, 2), k = (e) => {
			var t = Ce(), r = g(t);
			o((e, t) => n(r, `${e ?? ""} ${t ?? ""}`), [() => R("positions.band"), () => R("measure.class.why")]), a(e, t);
		};
		c(O, (e) => {
			H.value.figures === "band" && e(k);
		});
		var A = T(O, 2), j = (e) => {
			var t = Ce(), r = g(t, !0);
			o((e) => n(r, e), [() => R("positions.halo", { n: H.value.halo })]), a(e, t);
		};
		c(A, (e) => {
			H.value.halo && e(j);
		}), h(C), o((e, t) => {
			n(_, e), n(E, t);
		}, [() => R("positions.status", {
			shown: H.value.items.length,
			total: H.value.total,
			sort: r(U)
		}), () => R("positions.help")]), a(t, s);
	}, $e = (e) => {
		{
			let t = S(() => R("positions.loading")), n = S(() => R("positions.working", {
				done: r(I).done,
				of: r(I).of
			}));
			me(e, {
				get work() {
					return r(I);
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
			let t = S(() => R("positions.loading"));
			ee(e, {
				get label() {
					return r(t);
				},
				rows: 8
			});
		}
	};
	c(Je, (e) => {
		H.failure ? e(Ye) : H.value?.figures === "notReleased" ? e(Xe, 1) : H.value && H.value.items.length === 0 ? e(Ze, 2) : H.value ? e(Qe, 3) : r(I) ? e($e, 4) : H.slow && e(et, 5);
	}), h($), h(K), o((e, t, i, a, o) => {
		n(De, `${e ?? ""} `), n(ke, t), n(je, i), n(Ve, a), X !== (X = r(_)) && (Y.value = (Y.__value = X) ?? "", D(Y, X)), n(We, o), Q !== (Q = r(p)) && (Z.value = (Z.__value = Q) ?? "", D(Z, Q)), x($, "aria-busy", H.loading && !r(I));
	}, [
		() => R("positions.title", { area: i.areaName }),
		() => R("missing.soFarTitle"),
		() => R("positions.intro"),
		() => R("positions.net"),
		() => R("positions.sort")
	]), f("change", Y, (e) => N({ net: e.currentTarget.value === "support" ? void 0 : e.currentTarget.value })), f("change", Z, (e) => W(e.currentTarget.value)), a(t, K), m();
}
i(["click", "change"]);
export { K as default };
