import { $ as e, Ar as t, B as n, Br as r, Cr as i, Dr as a, Fr as o, Gr as s, H as c, Hr as l, Ir as u, Jr as d, Kt as f, L as p, Lr as m, Nn as h, Pr as g, Rn as _, Tr as v, V as y, Wr as b, Yr as x, Yt as S, Zn as C, Zt as w, _r as T, ar as E, br as D, dr as O, en as k, gt as ee, ht as A, kt as te, mr as j, nr as ne, nt as re, or as M, qr as N, tn as ie, tr as ae, vr as P, wr as F, yr as oe, z as se, zr as I } from "./shell.js";
import { r as ce, t as le } from "./MoreButton.js";
import { t as ue } from "./ChangedNotice.js";
import { n as de, t as fe } from "./csv.js";
import { a as pe, c as me, n as L, o as R, r as z, s as he, t as ge } from "./WorkNote.js";
// src/measures/standing.ts
function B(e, { exact: t, class: n }) {
	if (t !== null) {
		let n = e !== "contacts";
		return new Intl.NumberFormat(h(), n ? {
			style: "percent",
			maximumFractionDigits: 1
		} : {}).format(t);
	}
	return L(n ? `betweenness.${n}` : "positions.nothing");
}
// src/measures/MeasuresTable.svelte
var V = D("<th scope=\"col\"><button class=\"sort\" type=\"button\"> </button></th>"), H = D("<span> </span>"), U = D("<span class=\"muted\"><span aria-hidden=\"true\">–</span><span class=\"sr\"> </span></span>"), W = D("<td class=\"is-num\"><!></td>"), G = D("<tr><th scope=\"row\"><span class=\"name\"><!><span><a> </a><span class=\"second\"> </span></span></span></th><!><td><!></td></tr>"), K = D("<table class=\"table table--stack table--sort\"><caption class=\"sr\"> </caption><thead><tr><!><!><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function _e(e, n) {
	s(n, !0);
	let r = (e, r = d, i = d) => {
		var a = V(), s = g(a), c = u(s, !0);
		N(a), t((e) => {
			E(a, 1, M([r() !== "label" && "is-num"])), C(a, "aria-sort", e), T(c, i());
		}, [() => o(r())]), v("click", s, () => n.onSort(R(n.sort, r()))), P(e, a);
	}, o = (e) => n.sort === e ? "ascending" : n.sort === `-${e}` ? "descending" : void 0;
	var c = K(), p = g(c), h = u(p, !0), _ = m(p), y = g(_), x = g(y);
	{
		let e = l(() => L("col.who"));
		r(x, () => "label", () => a(e));
	}
	var S = m(x);
	O(S, 16, () => z, (e) => e, (e, t) => {
		{
			let n = l(() => L(`measure.${t}`));
			r(e, () => t, () => a(n));
		}
	});
	var w = m(S), D = u(w, !0);
	N(y), N(_);
	var k = m(_);
	O(k, 21, () => n.rows, (e) => e.actor.id, (e, r) => {
		var o = G(), s = g(o), c = g(s), d = g(c);
		f(d, { get kind() {
			return a(r).actor.kind;
		} });
		var p = m(d), h = g(p), _ = u(h, !0), v = m(h), y = u(v, !0);
		N(p), N(c), N(s);
		var b = m(s);
		O(b, 16, () => z, (e) => e, (e, n) => {
			let o = l(() => a(r)[n]);
			var s = W(), c = g(s), d = (e) => {
				var r = H(), i = u(r, !0);
				t((e) => {
					E(r, 1, M(["badge", a(o).class === "high" && "badge--info"])), T(i, e);
				}, [() => B(n, a(o))]), P(e, r);
			}, f = (e) => {
				var r = U(), i = m(g(r)), s = u(i, !0);
				N(r), t((e) => T(s, e), [() => B(n, a(o))]), P(e, r);
			}, p = (e) => {
				var r = i();
				t((e) => T(r, e), [() => B(n, a(o))]), P(e, r);
			};
			j(c, (e) => {
				a(o).exact === null && a(o).class ? e(d) : a(o).exact === null ? e(f, 1) : e(p, -1);
			}), N(s), t((e) => C(s, "data-label", e), [() => L(`measure.${n}`)]), P(e, s);
		});
		var x = m(b), S = g(x), w = (e) => {
			var n = i();
			t((e) => T(n, e), [() => L("positions.only")]), P(e, n);
		};
		j(S, (e) => {
			a(r).articulation && e(w);
		}), N(x), N(o), t((e, t, n) => {
			C(h, "href", e), T(_, a(r).actor.label), T(y, t), C(x, "data-label", n);
		}, [
			() => n.hrefOf(a(r).actor.id),
			() => n.kindWord(a(r).actor.kind),
			() => L("measure.articulation")
		]), P(e, o);
	}), N(k), N(c), t((e, t) => {
		T(h, e), T(D, t);
	}, [() => L("positions.caption", { sort: n.sortWord }), () => L("measure.articulation")]), P(e, c), b();
}
F(["click"]);
// src/measures/MeasuresPage.svelte
var ve = D("<p class=\"muted\"> </p>"), ye = D("<button class=\"button button--secondary\" type=\"button\"><!> </button>"), be = D("<option> </option>"), xe = D("<div><dt> </dt><dd> </dd></div>"), Se = D("<p class=\"small muted\"> </p>"), Ce = D("<!> <div class=\"filter-notice\"><p role=\"status\"> </p></div> <!> <!> <!> <section class=\"columns-help\" aria-labelledby=\"uitleg\"><h2 id=\"uitleg\"> </h2> <dl class=\"facts facts--grid\"></dl> <!> <!></section>", 1), we = D("<div class=\"page page--wide\"><div class=\"person-head\"><div class=\"page-head\"><h1> <span class=\"muted\"> </span></h1> <p> </p> <!></div> <div class=\"row no-print\"><!> <!></div></div> <div class=\"toolbar no-print\"><div class=\"field\"><label for=\"net\"> </label> <select class=\"select\" id=\"net\"></select></div> <div class=\"field only-small\"><label for=\"sorteer\"> </label> <select class=\"select\" id=\"sorteer\"></select></div> <!></div> <!> <div><!></div></div>");
function q(i, d) {
	s(d, !0);
	let f = "-betweenness", h = ["label", ...z].flatMap((e) => [`-${e}`, e]), E = l(() => h.find((e) => e === A("sorteer")) ?? f), D = l(() => pe.find((e) => e === A("net")) ?? "support"), M = l(() => A("op")), F = l(() => ({
		code: d.area,
		net: a(D),
		sort: a(E),
		date: a(M)
	})), R = r(void 0), V = r(!1), H = r(void 0), U = ce(() => `${d.area} ${a(D)} ${a(M) ?? ""}`, (e, t) => me(a(F), (e) => I(R, e), e, t)), W = l(() => L(`positions.sort.${a(E)}`)), G = (e) => ee({ sorteer: e === f ? void 0 : e });
	async function K() {
		if (!a(V)) {
			((e) => {
				var t = x(e, 2);
				I(V, t[0], !0), I(H, t[1]);
			})([!0, void 0]);
			try {
				let e = [
					L("col.who"),
					L("col.kind"),
					...z.map((e) => L(`measure.${e}`)),
					L("measure.articulation")
				], t = (await he(a(F))).map((e) => [
					e.actor.label,
					re(e.actor.kind),
					...z.map((t) => e[t].class ? B(t, e[t]) : ""),
					e.articulation ? L("positions.only") : ""
				]);
				de(`${L("positions.file")}-${d.area}.csv`, fe([e, ...t]));
			} catch (e) {
				I(H, _(e));
			} finally {
				I(V, !1);
			}
		}
	}
	var q = we(), J = g(q), Y = g(J), Te = g(Y), Ee = g(Te), De = m(Ee), Oe = u(De, !0);
	N(Te);
	var ke = m(Te, 2), Ae = u(ke, !0), je = m(ke, 2), Me = (e) => {
		var n = ve(), r = u(n, !0);
		t((e) => T(r, e), [() => L("positions.day", { date: c(U.value.day) })]), P(e, n);
	};
	j(je, (e) => {
		U.value && e(Me);
	}), N(Y);
	var Ne = m(Y, 2), Pe = g(Ne), Fe = (e) => {
		var n = ye(), r = g(n);
		k(r, { name: "download" });
		var i = m(r, 1, !0);
		N(n), t((e) => {
			C(n, "aria-busy", a(V) || void 0), T(i, e);
		}, [() => L("positions.download")]), v("click", n, () => void K()), P(e, n);
	};
	j(Pe, (e) => {
		U.value?.items.length && e(Fe);
	});
	var Ie = m(Pe, 2);
	n(Ie, {}), N(Ne), N(J);
	var Le = m(J, 2), Re = g(Le), ze = g(Re), Be = u(ze, !0), X = m(ze, 2);
	O(X, 20, () => pe, (e) => e, (e, n) => {
		var r = be(), i = u(r, !0), a = {};
		t((e) => {
			T(i, e), a !== (a = n) && (r.value = (r.__value = a) ?? "");
		}, [() => L(`net.${n}`)]), P(e, r);
	}), N(X);
	var Z;
	ae(X), N(Re);
	var Ve = m(Re, 2), He = g(Ve), Ue = u(He, !0), Q = m(He, 2);
	O(Q, 20, () => h, (e) => e, (e, n) => {
		var r = be(), i = u(r, !0), a = {};
		t((e) => {
			T(i, e), a !== (a = n) && (r.value = (r.__value = a) ?? "");
		}, [() => ie(L(`positions.sort.${n}`))]), P(e, r);
	}), N(Q);
	var $;
	ae(Q), N(Ve);
	var We = m(Ve, 2);
	{
		let e = l(() => L("date.asOf"));
		y(We, {
			id: "op",
			get label() {
				return a(e);
			},
			get value() {
				return a(M);
			},
			onChange: (e) => ee({ op: e })
		});
	}
	N(Le);
	var Ge = m(Le, 2), Ke = (e) => {
		S(e, {
			get failure() {
				return a(H);
			},
			onRetry: () => void K()
		});
	};
	j(Ge, (e) => {
		a(H) && e(Ke);
	});
	var qe = m(Ge, 2), Je = g(qe), Ye = (t) => {
		{
			let n = l(() => e()?.me.roleLabel);
			S(t, {
				get failure() {
					return U.failure;
				},
				get roleLabel() {
					return a(n);
				},
				get onRetry() {
					return U.retry;
				}
			});
		}
	}, Xe = (e) => {
		{
			let t = l(() => L("notReleased.title")), n = l(() => L("notReleased.text"));
			w(e, {
				icon: "clock",
				get title() {
					return a(t);
				},
				get text() {
					return a(n);
				}
			});
		}
	}, Ze = (e) => {
		var t = oe(), n = o(t), r = (e) => {
			{
				let t = l(() => L("positions.noneForYou")), n = l(() => L("positions.noneForYou.text"));
				w(e, {
					icon: "lock",
					get title() {
						return a(t);
					},
					get text() {
						return a(n);
					}
				});
			}
		}, i = (e) => {
			{
				let t = l(() => L("positions.none")), n = l(() => L("positions.none.text"));
				w(e, {
					icon: "users",
					get title() {
						return a(t);
					},
					get text() {
						return a(n);
					}
				});
			}
		};
		j(n, (e) => {
			U.value.hidden ? e(r) : e(i, -1);
		}), P(e, t);
	}, Qe = (e) => {
		var n = Ce(), r = o(n), i = (e) => {
			ue(e, {});
		};
		j(r, (e) => {
			U.long && e(i);
		});
		var s = m(r, 2), c = g(s), l = u(c, !0);
		N(s);
		var f = m(s, 2);
		_e(f, {
			get rows() {
				return U.value.items;
			},
			get sort() {
				return a(E);
			},
			get sortWord() {
				return a(W);
			},
			kindWord: (e) => ie(re(e)),
			hrefOf: (e) => te(e, d.area),
			onSort: G
		});
		var h = m(f, 2), _ = (e) => {
			le(e, {
				get busy() {
					return U.busy;
				},
				onMore: () => void U.more()
			});
		};
		j(h, (e) => {
			U.value.cursor && e(_);
		});
		var v = m(h, 2);
		p(v, { get count() {
			return U.value.hidden;
		} });
		var y = m(v, 2), b = g(y), x = u(b, !0), S = m(b, 2);
		O(S, 20, () => [...z, "articulation"], (e) => e, (e, n) => {
			var r = xe(), i = g(r), a = u(i, !0), o = m(i), s = u(o, !0);
			N(r), t((e, t) => {
				T(a, e), T(s, t);
			}, [() => L(`measure.${n}`), () => L(`measure.${n}.why`)]), P(e, r);
		}), N(S);
		var C = m(S, 2), w = (e) => {
			var n = Se(), r = u(n);
			t((e, t) => T(r, `${e ?? ""} ${t ?? ""}`), [() => L("positions.band"), () => L("measure.class.why")]), P(e, n);
		};
		j(C, (e) => {
			U.value.figures === "band" && e(w);
		});
		var D = m(C, 2), k = (e) => {
			var n = Se(), r = u(n, !0);
			t((e) => T(r, e), [() => L("positions.halo", { n: U.value.halo })]), P(e, n);
		};
		j(D, (e) => {
			U.value.halo && e(k);
		}), N(y), t((e, t) => {
			T(l, e), T(x, t);
		}, [() => L("positions.status", {
			shown: U.value.items.length,
			total: U.value.total,
			sort: a(W)
		}), () => L("positions.help")]), P(e, n);
	}, $e = (e) => {
		ge(e, { get work() {
			return a(R);
		} });
	}, et = (e) => {
		{
			let t = l(() => L("positions.loading"));
			se(e, {
				get label() {
					return a(t);
				},
				rows: 8
			});
		}
	};
	j(Je, (e) => {
		U.failure ? e(Ye) : U.value?.figures === "notReleased" ? e(Xe, 1) : U.value && U.value.items.length === 0 ? e(Ze, 2) : U.value ? e(Qe, 3) : a(R) ? e($e, 4) : U.slow && e(et, 5);
	}), N(qe), N(q), t((e, t, n, r, i) => {
		T(Ee, `${e ?? ""} `), T(Oe, t), T(Ae, n), T(Be, r), Z !== (Z = a(D)) && (X.value = (X.__value = Z) ?? "", ne(X, Z)), T(Ue, i), $ !== ($ = a(E)) && (Q.value = (Q.__value = $) ?? "", ne(Q, $)), C(qe, "aria-busy", U.loading);
	}, [
		() => L("positions.title", { area: d.areaName }),
		() => L("missing.soFarTitle"),
		() => L("positions.intro"),
		() => L("positions.net"),
		() => L("positions.sort")
	]), v("change", X, (e) => ee({ net: e.currentTarget.value === "support" ? void 0 : e.currentTarget.value })), v("change", Q, (e) => G(e.currentTarget.value)), P(i, q), b();
}
F(["click", "change"]);
export { q as default };
