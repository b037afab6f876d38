import { $n as e, $t as t, B as n, Br as r, Cr as i, Dt as a, F as o, Fr as s, Gr as c, Hr as l, In as u, Kr as d, L as f, Lr as p, Mr as m, Nr as h, Or as g, Pr as _, Qt as v, R as y, Rr as b, Sr as x, Tr as S, Ur as C, Wt as w, Yn as T, Yt as E, Z as ee, _r as te, er as D, et as ne, fr as O, gr as k, hr as A, ir as j, jn as M, lr as N, mt as P, pt as re, qr as ie, qt as ae, rr as F, vr as I, xr as L, z as oe } from "./shell.js";
import { r as se, t as ce } from "./MoreButton.js";
import { t as le } from "./ChangedNotice.js";
import { n as ue, t as de } from "./csv.js";
import { a as fe, c as pe, n as R, o as z, r as B, s as me, t as he } from "./WorkNote.js";
// src/measures/standing.ts
function V(e, { exact: t, class: n }) {
	if (t !== null) {
		let n = e !== "contacts";
		return new Intl.NumberFormat(M(), n ? {
			style: "percent",
			maximumFractionDigits: 1
		} : {}).format(t);
	}
	return R(n ? `betweenness.${n}` : "positions.nothing");
}
// src/measures/MeasuresTable.svelte
var H = I("<th scope=\"col\"><button class=\"sort\" type=\"button\"> </button></th>"), U = I("<span> </span>"), W = I("<span class=\"muted\"><span aria-hidden=\"true\">–</span><span class=\"sr\"> </span></span>"), G = I("<td class=\"is-num\"><!></td>"), K = I("<tr><th scope=\"row\"><span class=\"name\"><!><span><a> </a><span class=\"second\"> </span></span></span></th><!><td><!></td></tr>"), q = I("<table class=\"table table--stack table--sort\"><caption class=\"sr\"> </caption><thead><tr><!><!><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function ge(e, t) {
	C(t, !0);
	let n = (e, n = d, r = d) => {
		var o = H(), s = m(o), l = _(s, !0);
		c(o), g((e) => {
			F(o, 1, j([n() !== "label" && "is-num"])), T(o, "aria-sort", e), A(l, r());
		}, [() => a(n())]), i("click", s, () => t.onSort(z(t.sort, n()))), k(e, o);
	}, a = (e) => t.sort === e ? "ascending" : t.sort === `-${e}` ? "descending" : void 0;
	var o = q(), u = m(o), f = _(u, !0), p = s(u), h = m(p), v = m(h);
	{
		let e = r(() => R("col.who"));
		n(v, () => "label", () => S(e));
	}
	var y = s(v);
	N(y, 16, () => B, (e) => e, (e, t) => {
		{
			let i = r(() => R(`measure.${t}`));
			n(e, () => t, () => S(i));
		}
	});
	var b = s(y), x = _(b, !0);
	c(h), c(p);
	var E = s(p);
	N(E, 21, () => t.rows, (e) => e.actor.id, (e, n) => {
		var i = K(), a = m(i), o = m(a), l = m(o);
		w(l, { get kind() {
			return S(n).actor.kind;
		} });
		var u = s(l), d = m(u), f = _(d, !0), p = s(d), h = _(p, !0);
		c(u), c(o), c(a);
		var v = s(a);
		N(v, 16, () => B, (e) => e, (e, t) => {
			let i = r(() => S(n)[t]);
			var a = G(), o = m(a), l = (e) => {
				var n = U(), r = _(n, !0);
				g((e) => {
					F(n, 1, j(["badge", S(i).class === "high" && "badge--info"])), A(r, e);
				}, [() => V(t, S(i))]), k(e, n);
			}, u = (e) => {
				var n = W(), r = s(m(n)), a = _(r, !0);
				c(n), g((e) => A(a, e), [() => V(t, S(i))]), k(e, n);
			}, d = (e) => {
				var n = L();
				g((e) => A(n, e), [() => V(t, S(i))]), k(e, n);
			};
			O(o, (e) => {
				S(i).exact === null && S(i).class ? e(l) : S(i).exact === null ? e(u, 1) : e(d, -1);
			}), c(a), g((e) => T(a, "data-label", e), [() => R(`measure.${t}`)]), k(e, a);
		});
		var y = s(v), b = m(y), x = (e) => {
			var t = L();
			g((e) => A(t, e), [() => R("positions.only")]), k(e, t);
		};
		O(b, (e) => {
			S(n).articulation && e(x);
		}), c(y), c(i), g((e, t, r) => {
			T(d, "href", e), A(f, S(n).actor.label), A(h, t), T(y, "data-label", r);
		}, [
			() => t.hrefOf(S(n).actor.id),
			() => t.kindWord(S(n).actor.kind),
			() => R("measure.articulation")
		]), k(e, i);
	}), c(E), c(o), g((e, t) => {
		A(f, e), A(x, t);
	}, [() => R("positions.caption", { sort: t.sortWord }), () => R("measure.articulation")]), k(e, o), l();
}
x(["click"]);
// src/measures/MeasuresPage.svelte
var _e = I("<p class=\"muted\"> </p>"), ve = I("<button class=\"button button--secondary\" type=\"button\"><!> </button>"), ye = I("<option> </option>"), be = I("<div><dt> </dt><dd> </dd></div>"), xe = I("<p class=\"small muted\"> </p>"), Se = I("<!> <div class=\"filter-notice\"><p role=\"status\"> </p></div> <!> <!> <!> <section class=\"columns-help\" aria-labelledby=\"uitleg\"><h2 id=\"uitleg\"> </h2> <dl class=\"facts facts--grid\"></dl> <!> <!></section>", 1), Ce = I("<div class=\"page page--wide\"><div class=\"person-head\"><div class=\"page-head\"><h1> <span class=\"muted\"> </span></h1> <p> </p> <!></div> <div class=\"row no-print\"><!> <!></div></div> <div class=\"toolbar no-print\"><div class=\"field\"><label for=\"net\"> </label> <select class=\"select\" id=\"net\"></select></div> <div class=\"field only-small\"><label for=\"sorteer\"> </label> <select class=\"select\" id=\"sorteer\"></select></div> <!></div> <!> <div><!></div></div>");
function J(d, x) {
	C(x, !0);
	let w = "-betweenness", j = ["label", ...B].flatMap((e) => [`-${e}`, e]), M = r(() => j.find((e) => e === re("sorteer")) ?? w), F = r(() => fe.find((e) => e === re("net")) ?? "support"), I = r(() => re("op")), L = r(() => ({
		code: x.area,
		net: S(F),
		sort: S(M),
		date: S(I)
	})), z = b(void 0), H = b(!1), U = b(void 0), W = se(() => `${x.area} ${S(F)} ${S(I) ?? ""}`, (e, t) => pe(S(L), (e) => p(z, e), e, t)), G = r(() => R(`positions.sort.${S(M)}`)), K = (e) => P({ sorteer: e === w ? void 0 : e });
	async function q() {
		if (!S(H)) {
			((e) => {
				var t = ie(e, 2);
				p(H, t[0], !0), p(U, t[1]);
			})([!0, void 0]);
			try {
				let e = [
					R("col.who"),
					R("col.kind"),
					...B.map((e) => R(`measure.${e}`)),
					R("measure.articulation")
				], t = (await me(S(L))).map((e) => [
					e.actor.label,
					ne(e.actor.kind),
					...B.map((t) => e[t].class ? V(t, e[t]) : ""),
					e.articulation ? R("positions.only") : ""
				]);
				ue(`${R("positions.file")}-${x.area}.csv`, de([e, ...t]));
			} catch (e) {
				p(U, u(e));
			} finally {
				p(H, !1);
			}
		}
	}
	var J = Ce(), we = m(J), Te = m(we), Ee = m(Te), De = m(Ee), Oe = s(De), ke = _(Oe, !0);
	c(Ee);
	var Ae = s(Ee, 2), je = _(Ae, !0), Me = s(Ae, 2), Ne = (e) => {
		var t = _e(), r = _(t, !0);
		g((e) => A(r, e), [() => R("positions.day", { date: n(W.value.day) })]), k(e, t);
	};
	O(Me, (e) => {
		W.value && e(Ne);
	}), c(Te);
	var Pe = s(Te, 2), Fe = m(Pe), Ie = (e) => {
		var t = ve(), n = m(t);
		v(n, { name: "download" });
		var r = s(n, 1, !0);
		c(t), g((e) => {
			T(t, "aria-busy", S(H) || void 0), A(r, e);
		}, [() => R("positions.download")]), i("click", t, () => void q()), k(e, t);
	};
	O(Fe, (e) => {
		W.value?.items.length && e(Ie);
	});
	var Le = s(Fe, 2);
	y(Le, {}), c(Pe), c(we);
	var Re = s(we, 2), ze = m(Re), Be = m(ze), Ve = _(Be, !0), Y = s(Be, 2);
	N(Y, 20, () => fe, (e) => e, (e, t) => {
		var n = ye(), r = _(n, !0), i = {};
		g((e) => {
			A(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => R(`net.${t}`)]), k(e, n);
	}), c(Y);
	var X;
	e(Y), c(ze);
	var He = s(ze, 2), Ue = m(He), We = _(Ue, !0), Z = s(Ue, 2);
	N(Z, 20, () => j, (e) => e, (e, n) => {
		var r = ye(), i = _(r, !0), a = {};
		g((e) => {
			A(i, e), a !== (a = n) && (r.value = (r.__value = a) ?? "");
		}, [() => t(R(`positions.sort.${n}`))]), k(e, r);
	}), c(Z);
	var Q;
	e(Z), c(He);
	var Ge = s(He, 2);
	{
		let e = r(() => R("date.asOf"));
		oe(Ge, {
			id: "op",
			get label() {
				return S(e);
			},
			get value() {
				return S(I);
			},
			onChange: (e) => P({ op: e })
		});
	}
	c(Re);
	var Ke = s(Re, 2), qe = (e) => {
		ae(e, {
			get failure() {
				return S(U);
			},
			onRetry: () => void q()
		});
	};
	O(Ke, (e) => {
		S(U) && e(qe);
	});
	var $ = s(Ke, 2), Je = m($), Ye = (e) => {
		{
			let t = r(() => ee()?.me.roleLabel);
			ae(e, {
				get failure() {
					return W.failure;
				},
				get roleLabel() {
					return S(t);
				},
				get onRetry() {
					return W.retry;
				}
			});
		}
	}, Xe = (e) => {
		{
			let t = r(() => R("notReleased.title")), n = r(() => R("notReleased.text"));
			E(e, {
				icon: "clock",
				get title() {
					return S(t);
				},
				get text() {
					return S(n);
				}
			});
		}
	}, Ze = (e) => {
		var t = te(), n = h(t), i = (e) => {
			{
				let t = r(() => R("positions.noneForYou")), n = r(() => R("positions.noneForYou.text"));
				E(e, {
					icon: "lock",
					get title() {
						return S(t);
					},
					get text() {
						return S(n);
					}
				});
			}
		}, a = (e) => {
			{
				let t = r(() => R("positions.none")), n = r(() => R("positions.none.text"));
				E(e, {
					icon: "users",
					get title() {
						return S(t);
					},
					get text() {
						return S(n);
					}
				});
			}
		};
		O(n, (e) => {
			W.value.hidden ? e(i) : e(a, -1);
		}), k(e, t);
	}, Qe = (e) => {
		var n = Se(), r = h(n), i = (e) => {
			le(e, {});
		};
		O(r, (e) => {
			W.long && e(i);
		});
		var l = s(r, 2), u = m(l), d = _(u, !0);
		c(l);
		var f = s(l, 2);
		ge(f, {
			get rows() {
				return W.value.items;
			},
			get sort() {
				return S(M);
			},
			get sortWord() {
				return S(G);
			},
			kindWord: (e) => t(ne(e)),
			hrefOf: (e) => a(e, x.area),
			onSort: K
		});
		var p = s(f, 2), v = (e) => {
			ce(e, {
				get busy() {
					return W.busy;
				},
				onMore: () => void W.more()
			});
		};
		O(p, (e) => {
			W.value.cursor && e(v);
		});
		var y = s(p, 2);
		o(y, { get count() {
			return W.value.hidden;
		} });
		var b = s(y, 2), C = m(b), w = _(C, !0), T = s(C, 2);
		N(T, 20, () => [...B, "articulation"], (e) => e, (e, t) => {
			var n = be(), r = m(n), i = _(r, !0), a = s(r), o = _(a, !0);
			c(n), g((e, t) => {
				A(i, e), A(o, t);
			}, [() => R(`measure.${t}`), () => R(`measure.${t}.why`)]), k(e, n);
		}), c(T);
		var E = s(T, 2), ee = (e) => {
			var t = xe(), n = _(t);
			g((e, t) => A(n, `${e ?? ""} ${t ?? ""}`), [() => R("positions.band"), () => R("measure.class.why")]), k(e, t);
		};
		O(E, (e) => {
			W.value.figures === "band" && e(ee);
		});
		var te = s(E, 2), D = (e) => {
			var t = xe(), n = _(t, !0);
			g((e) => A(n, e), [() => R("positions.halo", { n: W.value.halo })]), k(e, t);
		};
		O(te, (e) => {
			W.value.halo && e(D);
		}), c(b), g((e, t) => {
			A(d, e), A(w, t);
		}, [() => R("positions.status", {
			shown: W.value.items.length,
			total: W.value.total,
			sort: S(G)
		}), () => R("positions.help")]), k(e, n);
	}, $e = (e) => {
		he(e, { get work() {
			return S(z);
		} });
	}, et = (e) => {
		{
			let t = r(() => R("positions.loading"));
			f(e, {
				get label() {
					return S(t);
				},
				rows: 8
			});
		}
	};
	O(Je, (e) => {
		W.failure ? e(Ye) : W.value?.figures === "notReleased" ? e(Xe, 1) : W.value && W.value.items.length === 0 ? e(Ze, 2) : W.value ? e(Qe, 3) : S(z) ? e($e, 4) : W.slow && e(et, 5);
	}), c($), c(J), g((e, t, n, r, i) => {
		A(De, `${e ?? ""} `), A(ke, t), A(je, n), A(Ve, r), X !== (X = S(F)) && (Y.value = (Y.__value = X) ?? "", D(Y, X)), A(We, i), Q !== (Q = S(M)) && (Z.value = (Z.__value = Q) ?? "", D(Z, Q)), T($, "aria-busy", W.loading);
	}, [
		() => R("positions.title", { area: x.areaName }),
		() => R("missing.soFarTitle"),
		() => R("positions.intro"),
		() => R("positions.net"),
		() => R("positions.sort")
	]), i("change", Y, (e) => P({ net: e.currentTarget.value === "support" ? void 0 : e.currentTarget.value })), i("change", Z, (e) => K(e.currentTarget.value)), k(d, J), l();
}
x(["click", "change"]);
export { J as default };
