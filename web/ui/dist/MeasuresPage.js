import { $t as e, Ar as t, Br as n, Cr as r, Dr as i, Er as a, G as o, Gr as s, Hr as c, In as l, Jr as u, K as d, Lr as f, Nr as p, Nt as m, Or as h, Qr as g, Rr as _, Sr as v, U as y, Ur as b, V as x, Vn as S, W as C, Xr as w, Xt as T, Zr as E, _r as D, an as ee, ar as O, br as k, bt as A, cr as j, er as M, in as te, ir as ne, lr as N, mr as P, ot as re, qr as ie, rt as ae, tn as F, xr as I, yt as L, zr as R } from "./shell.js";
import { r as oe, t as se } from "./MoreButton.js";
import { t as ce } from "./ChangedNotice.js";
import { n as le, t as ue } from "./csv.js";
import { n as de } from "./untilready.js";
import { a as z, i as fe, n as B, o as pe, s as me, t as V } from "./text.js";
// src/measures/standing.ts
function H(e, { exact: t, class: n }) {
	if (t !== null) {
		let n = e !== "contacts";
		return new Intl.NumberFormat(l(), n ? {
			style: "percent",
			maximumFractionDigits: 1
		} : {}).format(t);
	}
	return V(n ? `betweenness.${n}` : "positions.nothing");
}
// src/measures/MeasuresTable.svelte
var U = r("<th scope=\"col\"><button class=\"sort\" type=\"button\"> </button></th>"), W = r("<span> </span>"), G = r("<span class=\"muted\"><span aria-hidden=\"true\">–</span><span class=\"sr\"> </span></span>"), K = r("<td class=\"is-num\"><!></td>"), q = r("<tr><th scope=\"row\"><span class=\"name\"><!><span><a> </a><span class=\"second\"> </span></span></span></th><!><td><!></td></tr>"), J = r("<table class=\"table table--stack table--sort\"><caption class=\"sr\"> </caption><thead><tr><!><!><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function he(e, r) {
	u(r, !0);
	let i = (e, t = E, n = E) => {
		var i = U(), a = f(i), s = R(a, !0);
		w(i), p((e) => {
			j(i, 1, N([t() !== "label" && "is-num"])), M(i, "aria-sort", e), k(s, n());
		}, [() => o(t())]), h("click", a, () => r.onSort(z(r.sort, t()))), I(e, i);
	}, o = (e) => r.sort === e ? "ascending" : r.sort === `-${e}` ? "descending" : void 0;
	var c = J(), l = f(c), d = R(l, !0), m = n(l), g = f(m), _ = f(g);
	{
		let e = s(() => V("col.who"));
		i(_, () => "label", () => t(e));
	}
	var v = n(_);
	P(v, 16, () => B, (e) => e, (e, n) => {
		{
			let r = s(() => V(`measure.${n}`));
			i(e, () => n, () => t(r));
		}
	});
	var y = n(v), b = R(y, !0);
	w(g), w(m);
	var x = n(m);
	P(x, 21, () => r.rows, (e) => e.actor.id, (e, i) => {
		var o = q(), c = f(o), l = f(c), u = f(l);
		T(u, { get kind() {
			return t(i).actor.kind;
		} });
		var d = n(u), m = f(d), h = R(m, !0), g = n(m), _ = R(g, !0);
		w(d), w(l), w(c);
		var v = n(c);
		P(v, 16, () => B, (e) => e, (e, r) => {
			let o = s(() => t(i)[r]);
			var c = K(), l = f(c), u = (e) => {
				var n = W(), i = R(n, !0);
				p((e) => {
					j(n, 1, N(["badge", t(o).class === "high" && "badge--info"])), k(i, e);
				}, [() => H(r, t(o))]), I(e, n);
			}, d = (e) => {
				var i = G(), a = n(f(i)), s = R(a, !0);
				w(i), p((e) => k(s, e), [() => H(r, t(o))]), I(e, i);
			}, m = (e) => {
				var n = a();
				p((e) => k(n, e), [() => H(r, t(o))]), I(e, n);
			};
			D(l, (e) => {
				t(o).exact === null && t(o).class ? e(u) : t(o).exact === null ? e(d, 1) : e(m, -1);
			}), w(c), p((e) => M(c, "data-label", e), [() => V(`measure.${r}`)]), I(e, c);
		});
		var y = n(v), b = f(y), x = (e) => {
			var t = a();
			p((e) => k(t, e), [() => V("positions.only")]), I(e, t);
		};
		D(b, (e) => {
			t(i).articulation && e(x);
		}), w(y), w(o), p((e, n, r) => {
			M(m, "href", e), k(h, t(i).actor.label), k(_, n), M(y, "data-label", r);
		}, [
			() => r.hrefOf(t(i).actor.id),
			() => r.kindWord(t(i).actor.kind),
			() => V("measure.articulation")
		]), I(e, o);
	}), w(x), w(c), p((e, t) => {
		k(d, e), k(b, t);
	}, [() => V("positions.caption", { sort: r.sortWord }), () => V("measure.articulation")]), I(e, c), ie();
}
i(["click"]);
// src/measures/MeasuresPage.svelte
var ge = r("<p class=\"muted\"> </p>"), _e = r("<button class=\"button button--secondary\" type=\"button\"><!> </button>"), ve = r("<option> </option>"), ye = r("<div><dt> </dt><dd> </dd></div>"), be = r("<p class=\"small muted\"> </p>"), xe = r("<!> <div class=\"filter-notice\"><p role=\"status\"> </p></div> <!> <!> <!> <section class=\"columns-help\" aria-labelledby=\"uitleg\"><h2 id=\"uitleg\"> </h2> <dl class=\"facts facts--grid\"></dl> <!> <!></section>", 1), Se = r("<div class=\"page page--wide\"><div class=\"person-head\"><div class=\"page-head\"><h1> <span class=\"muted\"> </span></h1> <p> </p> <!></div> <div class=\"row no-print\"><!> <!></div></div> <div class=\"toolbar no-print\"><div class=\"field\"><label for=\"net\"> </label> <select class=\"select\" id=\"net\"></select></div> <div class=\"field only-small\"><label for=\"sorteer\"> </label> <select class=\"select\" id=\"sorteer\"></select></div> <!></div> <!> <div><!></div></div>");
function Y(r, i) {
	u(i, !0);
	let a = "-betweenness", l = ["label", ...B].flatMap((e) => [`-${e}`, e]), T = s(() => l.find((e) => e === L("sorteer")) ?? a), E = s(() => fe.find((e) => e === L("net")) ?? "support"), j = s(() => L("op")), N = s(() => ({
		code: i.area,
		net: t(E),
		sort: t(T),
		date: t(j)
	})), z = b(void 0), U = b(!1), W = b(void 0), G = oe(() => `${i.area} ${t(E)} ${t(j) ?? ""}`, (e, n) => me(t(N), (e) => c(z, e), e, n)), K = s(() => V(`positions.sort.${t(T)}`)), q = (e) => A({ sorteer: e === a ? void 0 : e });
	async function J() {
		if (!t(U)) {
			((e) => {
				var t = g(e, 2);
				c(U, t[0], !0), c(W, t[1]);
			})([!0, void 0]);
			try {
				let e = [
					V("col.who"),
					V("col.kind"),
					...B.map((e) => V(`measure.${e}`)),
					V("measure.articulation")
				], n = (await pe(t(N))).map((e) => [
					e.actor.label,
					re(e.actor.kind),
					...B.map((t) => e[t].class ? H(t, e[t]) : ""),
					e.articulation ? V("positions.only") : ""
				]);
				le(`${V("positions.file")}-${i.area}.csv`, ue([e, ...n]));
			} catch (e) {
				c(W, S(e));
			} finally {
				c(U, !1);
			}
		}
	}
	var Y = Se(), Ce = f(Y), we = f(Ce), Te = f(we), Ee = f(Te), De = n(Ee), Oe = R(De, !0);
	w(Te);
	var ke = n(Te, 2), Ae = R(ke, !0), je = n(ke, 2), Me = (e) => {
		var t = ge(), n = R(t, !0);
		p((e) => k(n, e), [() => V("positions.day", { date: d(G.value.day) })]), I(e, t);
	};
	D(je, (e) => {
		G.value && e(Me);
	}), w(we);
	var Ne = n(we, 2), Pe = f(Ne), Fe = (e) => {
		var r = _e(), i = f(r);
		te(i, { name: "download" });
		var a = n(i, 1, !0);
		w(r), p((e) => {
			M(r, "aria-busy", t(U) || void 0), k(a, e);
		}, [() => V("positions.download")]), h("click", r, () => void J()), I(e, r);
	};
	D(Pe, (e) => {
		G.value?.items.length && e(Fe);
	});
	var Ie = n(Pe, 2);
	C(Ie, {}), w(Ne), w(Ce);
	var Le = n(Ce, 2), Re = f(Le), ze = f(Re), Be = R(ze, !0), X = n(ze, 2);
	P(X, 20, () => fe, (e) => e, (e, t) => {
		var n = ve(), r = R(n, !0), i = {};
		p((e) => {
			k(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => V(`net.${t}`)]), I(e, n);
	}), w(X);
	var Z;
	ne(X), w(Re);
	var Ve = n(Re, 2), He = f(Ve), Ue = R(He, !0), Q = n(He, 2);
	P(Q, 20, () => l, (e) => e, (e, t) => {
		var n = ve(), r = R(n, !0), i = {};
		p((e) => {
			k(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => ee(V(`positions.sort.${t}`))]), I(e, n);
	}), w(Q);
	var $;
	ne(Q), w(Ve);
	var We = n(Ve, 2);
	{
		let e = s(() => V("date.asOf"));
		o(We, {
			id: "op",
			get label() {
				return t(e);
			},
			get value() {
				return t(j);
			},
			onChange: (e) => A({ op: e })
		});
	}
	w(Le);
	var Ge = n(Le, 2), Ke = (n) => {
		e(n, {
			get failure() {
				return t(W);
			},
			onRetry: () => void J()
		});
	};
	D(Ge, (e) => {
		t(W) && e(Ke);
	});
	var qe = n(Ge, 2), Je = f(qe), Ye = (n) => {
		{
			let r = s(() => ae()?.me.roleLabel);
			e(n, {
				get failure() {
					return G.failure;
				},
				get roleLabel() {
					return t(r);
				},
				get onRetry() {
					return G.retry;
				}
			});
		}
	}, Xe = (e) => {
		{
			let n = s(() => V("notReleased.title")), r = s(() => V("notReleased.text"));
			F(e, {
				icon: "clock",
				get title() {
					return t(n);
				},
				get text() {
					return t(r);
				}
			});
		}
	}, Ze = (e) => {
		var n = v(), r = _(n), i = (e) => {
			{
				let n = s(() => V("positions.noneForYou")), r = s(() => V("positions.noneForYou.text"));
				F(e, {
					icon: "lock",
					get title() {
						return t(n);
					},
					get text() {
						return t(r);
					}
				});
			}
		}, a = (e) => {
			{
				let n = s(() => V("positions.none")), r = s(() => V("positions.none.text"));
				F(e, {
					icon: "users",
					get title() {
						return t(n);
					},
					get text() {
						return t(r);
					}
				});
			}
		};
		D(r, (e) => {
			G.value.hidden ? e(i) : e(a, -1);
		}), I(e, n);
	}, Qe = (e) => {
		var r = xe(), a = _(r), o = (e) => {
			ce(e, {});
		};
		D(a, (e) => {
			G.long && e(o);
		});
		var s = n(a, 2), c = f(s), l = R(c, !0);
		w(s);
		var u = n(s, 2);
		he(u, {
			get rows() {
				return G.value.items;
			},
			get sort() {
				return t(T);
			},
			get sortWord() {
				return t(K);
			},
			kindWord: (e) => ee(re(e)),
			hrefOf: (e) => m(e, i.area),
			onSort: q
		});
		var d = n(u, 2), h = (e) => {
			se(e, {
				get busy() {
					return G.busy;
				},
				onMore: () => void G.more()
			});
		};
		D(d, (e) => {
			G.value.cursor && e(h);
		});
		var g = n(d, 2);
		x(g, { get count() {
			return G.value.hidden;
		} });
		var v = n(g, 2), y = f(v), b = R(y, !0), S = n(y, 2);
		P(S, 20, () => [...B, "articulation"], (e) => e, (e, t) => {
			var r = ye(), i = f(r), a = R(i, !0), o = n(i), s = R(o, !0);
			w(r), p((e, t) => {
				k(a, e), k(s, t);
			}, [() => V(`measure.${t}`), () => V(`measure.${t}.why`)]), I(e, r);
		}), w(S);
		var C = n(S, 2), E = (e) => {
			var t = be(), n = R(t);
			p((e, t) => k(n, `${e ?? ""} ${t ?? ""}`), [() => V("positions.band"), () => V("measure.class.why")]), I(e, t);
		};
		D(C, (e) => {
			G.value.figures === "band" && e(E);
		});
		var O = n(C, 2), A = (e) => {
			var t = be(), n = R(t, !0);
			p((e) => k(n, e), [() => V("positions.halo", { n: G.value.halo })]), I(e, t);
		};
		D(O, (e) => {
			G.value.halo && e(A);
		}), w(v), p((e, t) => {
			k(l, e), k(b, t);
		}, [() => V("positions.status", {
			shown: G.value.items.length,
			total: G.value.total,
			sort: t(K)
		}), () => V("positions.help")]), I(e, r);
	}, $e = (e) => {
		{
			let n = s(() => V("positions.loading")), r = s(() => V("positions.working", {
				done: t(z).done,
				of: t(z).of
			}));
			de(e, {
				get work() {
					return t(z);
				},
				get label() {
					return t(n);
				},
				get text() {
					return t(r);
				}
			});
		}
	}, et = (e) => {
		{
			let n = s(() => V("positions.loading"));
			y(e, {
				get label() {
					return t(n);
				},
				rows: 8
			});
		}
	};
	D(Je, (e) => {
		G.failure ? e(Ye) : G.value?.figures === "notReleased" ? e(Xe, 1) : G.value && G.value.items.length === 0 ? e(Ze, 2) : G.value ? e(Qe, 3) : t(z) ? e($e, 4) : G.slow && e(et, 5);
	}), w(qe), w(Y), p((e, n, r, i, a) => {
		k(Ee, `${e ?? ""} `), k(Oe, n), k(Ae, r), k(Be, i), Z !== (Z = t(E)) && (X.value = (X.__value = Z) ?? "", O(X, Z)), k(Ue, a), $ !== ($ = t(T)) && (Q.value = (Q.__value = $) ?? "", O(Q, $)), M(qe, "aria-busy", G.loading && !t(z));
	}, [
		() => V("positions.title", { area: i.areaName }),
		() => V("missing.soFarTitle"),
		() => V("positions.intro"),
		() => V("positions.net"),
		() => V("positions.sort")
	]), h("change", X, (e) => A({ net: e.currentTarget.value === "support" ? void 0 : e.currentTarget.value })), h("change", Q, (e) => q(e.currentTarget.value)), I(r, Y), ie();
}
i(["click", "change"]);
export { Y as default };
