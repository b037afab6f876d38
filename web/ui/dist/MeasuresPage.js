import { $ as e, $n as t, C as n, Er as r, F as i, Hn as a, Ht as o, I as s, K as c, Kn as l, Lt as u, Pn as d, Pt as f, Qn as p, Rn as m, Sr as h, T as g, Tr as _, Ut as v, Vn as y, X as b, Yn as x, _r as S, ar as C, er as w, fr as T, ft as E, hr as D, ir as O, lr as k, mr as A, pr as ee, pt as j, q as te, rr as M, sr as N, tr as P, vr as ne, wn as re, wr as F, xr as ie, xt as ae, yn as I, yr as L, zn as oe, zt as R } from "./shell.js";
import { a as se, n as ce, r as le, t as ue } from "./csv.js";
import { a as de, c as fe, n as z, o as B, r as V, s as pe, t as me } from "./WorkNote.js";
// src/measures/standing.ts
function H(e, { exact: t, class: n }) {
	if (t !== null) {
		let n = e !== "contacts";
		return new Intl.NumberFormat(I(), n ? {
			style: "percent",
			maximumFractionDigits: 1
		} : {}).format(t);
	}
	return z(n ? `betweenness.${n}` : "positions.nothing");
}
// src/measures/MeasuresTable.svelte
var U = P("<th scope=\"col\"><button class=\"sort\" type=\"button\"> </button></th>"), W = P("<span> </span>"), G = P("<span class=\"muted\"><span aria-hidden=\"true\">–</span><span class=\"sr\"> </span></span>"), K = P("<td class=\"is-num\"><!></td>"), q = P("<tr><th scope=\"row\"><span class=\"name\"><!><span><a> </a><span class=\"second\"> </span></span></span></th><!><td><!></td></tr>"), J = P("<table class=\"table table--stack table--sort\"><caption class=\"sr\"> </caption><thead><tr><!><!><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function he(e, n) {
	h(n, !0);
	let r = (e, r = _, o = _) => {
		var s = U(), c = T(s), l = A(c, !0);
		F(s), k((e) => {
			y(s, 1, a([r() !== "label" && "is-num"])), d(s, "aria-sort", e), p(l, o());
		}, [() => i(r())]), C("click", c, () => n.onSort(B(n.sort, r()))), t(e, s);
	}, i = (e) => n.sort === e ? "ascending" : n.sort === `-${e}` ? "descending" : void 0;
	var o = J(), s = T(o), c = A(s, !0), u = D(s), m = T(u), g = T(m);
	{
		let e = L(() => z("col.who"));
		r(g, () => "label", () => N(e));
	}
	var v = D(g);
	l(v, 16, () => V, (e) => e, (e, t) => {
		{
			let n = L(() => z(`measure.${t}`));
			r(e, () => t, () => N(n));
		}
	});
	var b = D(v), S = A(b, !0);
	F(m), F(u);
	var w = D(u);
	l(w, 21, () => n.rows, (e) => e.actor.id, (e, r) => {
		var i = q(), o = T(i), s = T(o), c = T(s);
		f(c, { get kind() {
			return N(r).actor.kind;
		} });
		var u = D(c), m = T(u), h = A(m, !0), g = D(m), _ = A(g, !0);
		F(u), F(s), F(o);
		var v = D(o);
		l(v, 16, () => V, (e) => e, (e, n) => {
			let i = L(() => N(r)[n]);
			var o = K(), s = T(o), c = (e) => {
				var r = W(), o = A(r, !0);
				k((e) => {
					y(r, 1, a(["badge", N(i).class === "high" && "badge--info"])), p(o, e);
				}, [() => H(n, N(i))]), t(e, r);
			}, l = (e) => {
				var r = G(), a = D(T(r)), o = A(a, !0);
				F(r), k((e) => p(o, e), [() => H(n, N(i))]), t(e, r);
			}, u = (e) => {
				var r = M();
				k((e) => p(r, e), [() => H(n, N(i))]), t(e, r);
			};
			x(s, (e) => {
				N(i).exact === null && N(i).class ? e(c) : N(i).exact === null ? e(l, 1) : e(u, -1);
			}), F(o), k((e) => d(o, "data-label", e), [() => z(`measure.${n}`)]), t(e, o);
		});
		var b = D(v), S = T(b), C = (e) => {
			var n = M();
			k((e) => p(n, e), [() => z("positions.only")]), t(e, n);
		};
		x(S, (e) => {
			N(r).articulation && e(C);
		}), F(b), F(i), k((e, t, n) => {
			d(m, "href", e), p(h, N(r).actor.label), p(_, t), d(b, "data-label", n);
		}, [
			() => n.hrefOf(N(r).actor.id),
			() => n.kindWord(N(r).actor.kind),
			() => z("measure.articulation")
		]), t(e, i);
	}), F(w), F(o), k((e, t) => {
		p(c, e), p(S, t);
	}, [() => z("positions.caption", { sort: n.sortWord }), () => z("measure.articulation")]), t(e, o), ie();
}
O(["click"]);
// src/measures/MeasuresPage.svelte
var ge = P("<p class=\"muted\"> </p>"), _e = P("<button class=\"button button--secondary\" type=\"button\"><!> </button>"), ve = P("<option> </option>"), ye = P("<div><dt> </dt><dd> </dd></div>"), be = P("<p class=\"small muted\"> </p>"), xe = P("<!> <div class=\"filter-notice\"><p role=\"status\"> </p></div> <!> <!> <!> <section class=\"columns-help\" aria-labelledby=\"uitleg\"><h2 id=\"uitleg\"> </h2> <dl class=\"facts facts--grid\"></dl> <!> <!></section>", 1), Se = P("<div class=\"page page--wide\"><div class=\"person-head\"><div class=\"page-head\"><h1> <span class=\"muted\"> </span></h1> <p> </p> <!></div> <div class=\"row no-print\"><!> <!></div></div> <div class=\"toolbar no-print\"><div class=\"field\"><label for=\"net\"> </label> <select class=\"select\" id=\"net\"></select></div> <div class=\"field only-small\"><label for=\"sorteer\"> </label> <select class=\"select\" id=\"sorteer\"></select></div> <!></div> <!> <div><!></div></div>");
function Y(a, f) {
	h(f, !0);
	let _ = "-betweenness", y = ["label", ...V].flatMap((e) => [`-${e}`, e]), O = L(() => y.find((e) => e === E("sorteer")) ?? _), M = L(() => de.find((e) => e === E("net")) ?? "support"), P = L(() => E("op")), I = L(() => ({
		code: f.area,
		net: N(M),
		sort: N(O),
		date: N(P)
	})), B = ne(void 0), U = ne(!1), W = ne(void 0), G = se(() => `${f.area} ${N(M)} ${N(P) ?? ""}`, (e, t) => fe(N(I), (e) => S(B, e), e, t)), K = L(() => z(`positions.sort.${N(O)}`)), q = (e) => j({ sorteer: e === _ ? void 0 : e });
	async function J() {
		if (!N(U)) {
			((e) => {
				var t = r(e, 2);
				S(U, t[0], !0), S(W, t[1]);
			})([!0, void 0]);
			try {
				let t = [
					z("col.who"),
					z("col.kind"),
					...V.map((e) => z(`measure.${e}`)),
					z("measure.articulation")
				], n = (await pe(N(I))).map((t) => [
					t.actor.label,
					e(t.actor.kind),
					...V.map((e) => t[e].class ? H(e, t[e]) : ""),
					t.articulation ? z("positions.only") : ""
				]);
				ce(`${z("positions.file")}-${f.area}.csv`, ue([t, ...n]));
			} catch (e) {
				S(W, re(e));
			} finally {
				S(U, !1);
			}
		}
	}
	var Y = Se(), Ce = T(Y), we = T(Ce), Te = T(we), Ee = T(Te), De = D(Ee), Oe = A(De, !0);
	F(Te);
	var ke = D(Te, 2), Ae = A(ke, !0), je = D(ke, 2), Me = (e) => {
		var n = ge(), r = A(n, !0);
		k((e) => p(r, e), [() => z("positions.day", { date: s(G.value.day) })]), t(e, n);
	};
	x(je, (e) => {
		G.value && e(Me);
	}), F(we);
	var Ne = D(we, 2), Pe = T(Ne), Fe = (e) => {
		var n = _e(), r = T(n);
		o(r, { name: "download" });
		var i = D(r, 1, !0);
		F(n), k((e) => {
			d(n, "aria-busy", N(U) || void 0), p(i, e);
		}, [() => z("positions.download")]), C("click", n, () => void J()), t(e, n);
	};
	x(Pe, (e) => {
		G.value?.items.length && e(Fe);
	});
	var Ie = D(Pe, 2);
	g(Ie, {}), F(Ne), F(Ce);
	var Le = D(Ce, 2), Re = T(Le), ze = T(Re), Be = A(ze, !0), X = D(ze, 2);
	l(X, 20, () => de, (e) => e, (e, n) => {
		var r = ve(), i = A(r, !0), a = {};
		k((e) => {
			p(i, e), a !== (a = n) && (r.value = (r.__value = a) ?? "");
		}, [() => z(`net.${n}`)]), t(e, r);
	}), F(X);
	var Z;
	m(X), F(Re);
	var Ve = D(Re, 2), He = T(Ve), Ue = A(He, !0), Q = D(He, 2);
	l(Q, 20, () => y, (e) => e, (e, n) => {
		var r = ve(), i = A(r, !0), a = {};
		k((e) => {
			p(i, e), a !== (a = n) && (r.value = (r.__value = a) ?? "");
		}, [() => v(z(`positions.sort.${n}`))]), t(e, r);
	}), F(Q);
	var $;
	m(Q), F(Ve);
	var We = D(Ve, 2);
	{
		let e = L(() => z("date.asOf"));
		i(We, {
			id: "op",
			get label() {
				return N(e);
			},
			get value() {
				return N(P);
			},
			onChange: (e) => j({ op: e })
		});
	}
	F(Le);
	var Ge = D(Le, 2), Ke = (e) => {
		u(e, {
			get failure() {
				return N(W);
			},
			onRetry: () => void J()
		});
	};
	x(Ge, (e) => {
		N(W) && e(Ke);
	});
	var qe = D(Ge, 2), Je = T(qe), Ye = (e) => {
		{
			let t = L(() => b()?.me.roleLabel);
			u(e, {
				get failure() {
					return G.failure;
				},
				get roleLabel() {
					return N(t);
				},
				get onRetry() {
					return G.retry;
				}
			});
		}
	}, Xe = (e) => {
		{
			let t = L(() => z("notReleased.title")), n = L(() => z("notReleased.text"));
			R(e, {
				icon: "clock",
				get title() {
					return N(t);
				},
				get text() {
					return N(n);
				}
			});
		}
	}, Ze = (e) => {
		var n = w(), r = ee(n), i = (e) => {
			{
				let t = L(() => z("positions.noneForYou")), n = L(() => z("positions.noneForYou.text"));
				R(e, {
					icon: "lock",
					get title() {
						return N(t);
					},
					get text() {
						return N(n);
					}
				});
			}
		}, a = (e) => {
			{
				let t = L(() => z("positions.none")), n = L(() => z("positions.none.text"));
				R(e, {
					icon: "users",
					get title() {
						return N(t);
					},
					get text() {
						return N(n);
					}
				});
			}
		};
		x(r, (e) => {
			G.value.hidden ? e(i) : e(a, -1);
		}), t(e, n);
	}, Qe = (r) => {
		var i = xe(), a = ee(i), o = (e) => {
			te(e, {});
		};
		x(a, (e) => {
			G.long && e(o);
		});
		var s = D(a, 2), c = T(s), u = A(c, !0);
		F(s);
		var d = D(s, 2);
		he(d, {
			get rows() {
				return G.value.items;
			},
			get sort() {
				return N(O);
			},
			get sortWord() {
				return N(K);
			},
			kindWord: (t) => v(e(t)),
			hrefOf: (e) => ae(e, f.area),
			onSort: q
		});
		var m = D(d, 2), h = (e) => {
			le(e, {
				get busy() {
					return G.busy;
				},
				onMore: () => void G.more()
			});
		};
		x(m, (e) => {
			G.value.cursor && e(h);
		});
		var g = D(m, 2);
		n(g, { get count() {
			return G.value.hidden;
		} });
		var _ = D(g, 2), y = T(_), b = A(y, !0), S = D(y, 2);
		l(S, 20, () => [...V, "articulation"], (e) => e, (e, n) => {
			var r = ye(), i = T(r), a = A(i, !0), o = D(i), s = A(o, !0);
			F(r), k((e, t) => {
				p(a, e), p(s, t);
			}, [() => z(`measure.${n}`), () => z(`measure.${n}.why`)]), t(e, r);
		}), F(S);
		var C = D(S, 2), w = (e) => {
			var n = be(), r = A(n);
			k((e, t) => p(r, `${e ?? ""} ${t ?? ""}`), [() => z("positions.band"), () => z("measure.class.why")]), t(e, n);
		};
		x(C, (e) => {
			G.value.figures === "band" && e(w);
		});
		var E = D(C, 2), j = (e) => {
			var n = be(), r = A(n, !0);
			k((e) => p(r, e), [() => z("positions.halo", { n: G.value.halo })]), t(e, n);
		};
		x(E, (e) => {
			G.value.halo && e(j);
		}), F(_), k((e, t) => {
			p(u, e), p(b, t);
		}, [() => z("positions.status", {
			shown: G.value.items.length,
			total: G.value.total,
			sort: N(K)
		}), () => z("positions.help")]), t(r, i);
	}, $e = (e) => {
		me(e, { get work() {
			return N(B);
		} });
	}, et = (e) => {
		{
			let t = L(() => z("positions.loading"));
			c(e, {
				get label() {
					return N(t);
				},
				rows: 8
			});
		}
	};
	x(Je, (e) => {
		G.failure ? e(Ye) : G.value?.figures === "notReleased" ? e(Xe, 1) : G.value && G.value.items.length === 0 ? e(Ze, 2) : G.value ? e(Qe, 3) : N(B) ? e($e, 4) : G.slow && e(et, 5);
	}), F(qe), F(Y), k((e, t, n, r, i) => {
		p(Ee, `${e ?? ""} `), p(Oe, t), p(Ae, n), p(Be, r), Z !== (Z = N(M)) && (X.value = (X.__value = Z) ?? "", oe(X, Z)), p(Ue, i), $ !== ($ = N(O)) && (Q.value = (Q.__value = $) ?? "", oe(Q, $)), d(qe, "aria-busy", G.loading);
	}, [
		() => z("positions.title", { area: f.areaName }),
		() => z("missing.soFarTitle"),
		() => z("positions.intro"),
		() => z("positions.net"),
		() => z("positions.sort")
	]), C("change", X, (e) => j({ net: e.currentTarget.value === "support" ? void 0 : e.currentTarget.value })), C("change", Q, (e) => q(e.currentTarget.value)), t(a, Y), ie();
}
O(["click", "change"]);
export { Y as default };
