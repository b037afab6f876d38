import { A as e, Ar as t, Cn as n, Cr as r, Dr as i, F as a, Fr as o, G as s, Gn as c, Gt as l, Ir as u, It as d, J as f, Kn as p, Lr as m, M as h, Mr as g, N as _, Nr as v, On as y, Or as b, P as x, Sr as S, Tr as C, Vn as w, Vt as T, Wt as ee, Xn as E, Yn as D, bt as te, cr as ne, ct as re, er as O, fr as k, gr as A, lr as j, mr as M, or as N, pr as P, rr as F, sr as I, st as L, wr as R, yr as z, zt as ie } from "./shell.js";
import { a as ae, n as oe, r as se, t as ce } from "./csv.js";
import { t as le } from "./ChangedNotice.js";
import { a as ue, c as de, n as B, o as V, r as H, s as fe, t as pe } from "./WorkNote.js";
// src/measures/standing.ts
function U(e, { exact: t, class: r }) {
	if (t !== null) {
		let r = e !== "contacts";
		return new Intl.NumberFormat(n(), r ? {
			style: "percent",
			maximumFractionDigits: 1
		} : {}).format(t);
	}
	return B(r ? `betweenness.${r}` : "positions.nothing");
}
// src/measures/MeasuresTable.svelte
var W = j("<th scope=\"col\"><button class=\"sort\" type=\"button\"> </button></th>"), G = j("<span> </span>"), K = j("<span class=\"muted\"><span aria-hidden=\"true\">–</span><span class=\"sr\"> </span></span>"), q = j("<td class=\"is-num\"><!></td>"), J = j("<tr><th scope=\"row\"><span class=\"name\"><!><span><a> </a><span class=\"second\"> </span></span></span></th><!><td><!></td></tr>"), me = j("<table class=\"table table--stack table--sort\"><caption class=\"sr\"> </caption><thead><tr><!><!><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function he(e, n) {
	v(n, !0);
	let r = (e, t = u, r = u) => {
		var a = W(), s = S(a), c = R(s, !0);
		o(a), z((e) => {
			D(a, 1, E([t() !== "label" && "is-num"])), w(a, "aria-sort", e), N(c, r());
		}, [() => i(t())]), M("click", s, () => n.onSort(V(n.sort, t()))), I(e, a);
	}, i = (e) => n.sort === e ? "ascending" : n.sort === `-${e}` ? "descending" : void 0;
	var a = me(), s = S(a), c = R(s, !0), l = C(s), f = S(l), p = S(f);
	{
		let e = t(() => B("col.who"));
		r(p, () => "label", () => A(e));
	}
	var m = C(p);
	O(m, 16, () => H, (e) => e, (e, n) => {
		{
			let i = t(() => B(`measure.${n}`));
			r(e, () => n, () => A(i));
		}
	});
	var h = C(m), _ = R(h, !0);
	o(f), o(l);
	var y = C(l);
	O(y, 21, () => n.rows, (e) => e.actor.id, (e, r) => {
		var i = J(), a = S(i), s = S(a), c = S(s);
		d(c, { get kind() {
			return A(r).actor.kind;
		} });
		var l = C(c), u = S(l), f = R(u, !0), p = C(u), m = R(p, !0);
		o(l), o(s), o(a);
		var h = C(a);
		O(h, 16, () => H, (e) => e, (e, n) => {
			let i = t(() => A(r)[n]);
			var a = q(), s = S(a), c = (e) => {
				var t = G(), r = R(t, !0);
				z((e) => {
					D(t, 1, E(["badge", A(i).class === "high" && "badge--info"])), N(r, e);
				}, [() => U(n, A(i))]), I(e, t);
			}, l = (e) => {
				var t = K(), r = C(S(t)), a = R(r, !0);
				o(t), z((e) => N(a, e), [() => U(n, A(i))]), I(e, t);
			}, u = (e) => {
				var t = k();
				z((e) => N(t, e), [() => U(n, A(i))]), I(e, t);
			};
			F(s, (e) => {
				A(i).exact === null && A(i).class ? e(c) : A(i).exact === null ? e(l, 1) : e(u, -1);
			}), o(a), z((e) => w(a, "data-label", e), [() => B(`measure.${n}`)]), I(e, a);
		});
		var g = C(h), _ = S(g), v = (e) => {
			var t = k();
			z((e) => N(t, e), [() => B("positions.only")]), I(e, t);
		};
		F(_, (e) => {
			A(r).articulation && e(v);
		}), o(g), o(i), z((e, t, n) => {
			w(u, "href", e), N(f, A(r).actor.label), N(m, t), w(g, "data-label", n);
		}, [
			() => n.hrefOf(A(r).actor.id),
			() => n.kindWord(A(r).actor.kind),
			() => B("measure.articulation")
		]), I(e, i);
	}), o(y), o(a), z((e, t) => {
		N(c, e), N(_, t);
	}, [() => B("positions.caption", { sort: n.sortWord }), () => B("measure.articulation")]), I(e, a), g();
}
P(["click"]);
// src/measures/MeasuresPage.svelte
var ge = j("<p class=\"muted\"> </p>"), _e = j("<button class=\"button button--secondary\" type=\"button\"><!> </button>"), ve = j("<option> </option>"), ye = j("<div><dt> </dt><dd> </dd></div>"), be = j("<p class=\"small muted\"> </p>"), xe = j("<!> <div class=\"filter-notice\"><p role=\"status\"> </p></div> <!> <!> <!> <section class=\"columns-help\" aria-labelledby=\"uitleg\"><h2 id=\"uitleg\"> </h2> <dl class=\"facts facts--grid\"></dl> <!> <!></section>", 1), Se = j("<div class=\"page page--wide\"><div class=\"person-head\"><div class=\"page-head\"><h1> <span class=\"muted\"> </span></h1> <p> </p> <!></div> <div class=\"row no-print\"><!> <!></div></div> <div class=\"toolbar no-print\"><div class=\"field\"><label for=\"net\"> </label> <select class=\"select\" id=\"net\"></select></div> <div class=\"field only-small\"><label for=\"sorteer\"> </label> <select class=\"select\" id=\"sorteer\"></select></div> <!></div> <!> <div><!></div></div>");
function Y(n, u) {
	v(u, !0);
	let d = "-betweenness", E = ["label", ...H].flatMap((e) => [`-${e}`, e]), D = t(() => E.find((e) => e === L("sorteer")) ?? d), k = t(() => ue.find((e) => e === L("net")) ?? "support"), j = t(() => L("op")), P = t(() => ({
		code: u.area,
		net: A(k),
		sort: A(D),
		date: A(j)
	})), V = b(void 0), W = b(!1), G = b(void 0), K = ae(() => `${u.area} ${A(k)} ${A(j) ?? ""}`, (e, t) => de(A(P), (e) => i(V, e), e, t)), q = t(() => B(`positions.sort.${A(D)}`)), J = (e) => re({ sorteer: e === d ? void 0 : e });
	async function me() {
		if (!A(W)) {
			((e) => {
				var t = m(e, 2);
				i(W, t[0], !0), i(G, t[1]);
			})([!0, void 0]);
			try {
				let e = [
					B("col.who"),
					B("col.kind"),
					...H.map((e) => B(`measure.${e}`)),
					B("measure.articulation")
				], t = (await fe(A(P))).map((e) => [
					e.actor.label,
					f(e.actor.kind),
					...H.map((t) => e[t].class ? U(t, e[t]) : ""),
					e.articulation ? B("positions.only") : ""
				]);
				oe(`${B("positions.file")}-${u.area}.csv`, ce([e, ...t]));
			} catch (e) {
				i(G, y(e));
			} finally {
				i(W, !1);
			}
		}
	}
	var Y = Se(), Ce = S(Y), we = S(Ce), Te = S(we), Ee = S(Te), De = C(Ee), Oe = R(De, !0);
	o(Te);
	var ke = C(Te, 2), Ae = R(ke, !0), je = C(ke, 2), Me = (e) => {
		var t = ge(), n = R(t, !0);
		z((e) => N(n, e), [() => B("positions.day", { date: a(K.value.day) })]), I(e, t);
	};
	F(je, (e) => {
		K.value && e(Me);
	}), o(we);
	var Ne = C(we, 2), Pe = S(Ne), Fe = (e) => {
		var t = _e(), n = S(t);
		ee(n, { name: "download" });
		var r = C(n, 1, !0);
		o(t), z((e) => {
			w(t, "aria-busy", A(W) || void 0), N(r, e);
		}, [() => B("positions.download")]), M("click", t, () => void me()), I(e, t);
	};
	F(Pe, (e) => {
		K.value?.items.length && e(Fe);
	});
	var Ie = C(Pe, 2);
	_(Ie, {}), o(Ne), o(Ce);
	var Le = C(Ce, 2), Re = S(Le), ze = S(Re), Be = R(ze, !0), X = C(ze, 2);
	O(X, 20, () => ue, (e) => e, (e, t) => {
		var n = ve(), r = R(n, !0), i = {};
		z((e) => {
			N(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => B(`net.${t}`)]), I(e, n);
	}), o(X);
	var Z;
	c(X), o(Re);
	var Ve = C(Re, 2), He = S(Ve), Ue = R(He, !0), Q = C(He, 2);
	O(Q, 20, () => E, (e) => e, (e, t) => {
		var n = ve(), r = R(n, !0), i = {};
		z((e) => {
			N(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => l(B(`positions.sort.${t}`))]), I(e, n);
	}), o(Q);
	var $;
	c(Q), o(Ve);
	var We = C(Ve, 2);
	{
		let e = t(() => B("date.asOf"));
		x(We, {
			id: "op",
			get label() {
				return A(e);
			},
			get value() {
				return A(j);
			},
			onChange: (e) => re({ op: e })
		});
	}
	o(Le);
	var Ge = C(Le, 2), Ke = (e) => {
		ie(e, {
			get failure() {
				return A(G);
			},
			onRetry: () => void me()
		});
	};
	F(Ge, (e) => {
		A(G) && e(Ke);
	});
	var qe = C(Ge, 2), Je = S(qe), Ye = (e) => {
		{
			let n = t(() => s()?.me.roleLabel);
			ie(e, {
				get failure() {
					return K.failure;
				},
				get roleLabel() {
					return A(n);
				},
				get onRetry() {
					return K.retry;
				}
			});
		}
	}, Xe = (e) => {
		{
			let n = t(() => B("notReleased.title")), r = t(() => B("notReleased.text"));
			T(e, {
				icon: "clock",
				get title() {
					return A(n);
				},
				get text() {
					return A(r);
				}
			});
		}
	}, Ze = (e) => {
		var n = ne(), i = r(n), a = (e) => {
			{
				let n = t(() => B("positions.noneForYou")), r = t(() => B("positions.noneForYou.text"));
				T(e, {
					icon: "lock",
					get title() {
						return A(n);
					},
					get text() {
						return A(r);
					}
				});
			}
		}, o = (e) => {
			{
				let n = t(() => B("positions.none")), r = t(() => B("positions.none.text"));
				T(e, {
					icon: "users",
					get title() {
						return A(n);
					},
					get text() {
						return A(r);
					}
				});
			}
		};
		F(i, (e) => {
			K.value.hidden ? e(a) : e(o, -1);
		}), I(e, n);
	}, Qe = (t) => {
		var n = xe(), i = r(n), a = (e) => {
			le(e, {});
		};
		F(i, (e) => {
			K.long && e(a);
		});
		var s = C(i, 2), c = S(s), d = R(c, !0);
		o(s);
		var p = C(s, 2);
		he(p, {
			get rows() {
				return K.value.items;
			},
			get sort() {
				return A(D);
			},
			get sortWord() {
				return A(q);
			},
			kindWord: (e) => l(f(e)),
			hrefOf: (e) => te(e, u.area),
			onSort: J
		});
		var m = C(p, 2), h = (e) => {
			se(e, {
				get busy() {
					return K.busy;
				},
				onMore: () => void K.more()
			});
		};
		F(m, (e) => {
			K.value.cursor && e(h);
		});
		var g = C(m, 2);
		e(g, { get count() {
			return K.value.hidden;
		} });
		var _ = C(g, 2), v = S(_), y = R(v, !0), b = C(v, 2);
		O(b, 20, () => [...H, "articulation"], (e) => e, (e, t) => {
			var n = ye(), r = S(n), i = R(r, !0), a = C(r), s = R(a, !0);
			o(n), z((e, t) => {
				N(i, e), N(s, t);
			}, [() => B(`measure.${t}`), () => B(`measure.${t}.why`)]), I(e, n);
		}), o(b);
		var x = C(b, 2), w = (e) => {
			var t = be(), n = R(t);
			z((e, t) => N(n, `${e ?? ""} ${t ?? ""}`), [() => B("positions.band"), () => B("measure.class.why")]), I(e, t);
		};
		F(x, (e) => {
			K.value.figures === "band" && e(w);
		});
		var T = C(x, 2), ee = (e) => {
			var t = be(), n = R(t, !0);
			z((e) => N(n, e), [() => B("positions.halo", { n: K.value.halo })]), I(e, t);
		};
		F(T, (e) => {
			K.value.halo && e(ee);
		}), o(_), z((e, t) => {
			N(d, e), N(y, t);
		}, [() => B("positions.status", {
			shown: K.value.items.length,
			total: K.value.total,
			sort: A(q)
		}), () => B("positions.help")]), I(t, n);
	}, $e = (e) => {
		pe(e, { get work() {
			return A(V);
		} });
	}, et = (e) => {
		{
			let n = t(() => B("positions.loading"));
			h(e, {
				get label() {
					return A(n);
				},
				rows: 8
			});
		}
	};
	F(Je, (e) => {
		K.failure ? e(Ye) : K.value?.figures === "notReleased" ? e(Xe, 1) : K.value && K.value.items.length === 0 ? e(Ze, 2) : K.value ? e(Qe, 3) : A(V) ? e($e, 4) : K.slow && e(et, 5);
	}), o(qe), o(Y), z((e, t, n, r, i) => {
		N(Ee, `${e ?? ""} `), N(Oe, t), N(Ae, n), N(Be, r), Z !== (Z = A(k)) && (X.value = (X.__value = Z) ?? "", p(X, Z)), N(Ue, i), $ !== ($ = A(D)) && (Q.value = (Q.__value = $) ?? "", p(Q, $)), w(qe, "aria-busy", K.loading);
	}, [
		() => B("positions.title", { area: u.areaName }),
		() => B("missing.soFarTitle"),
		() => B("positions.intro"),
		() => B("positions.net"),
		() => B("positions.sort")
	]), M("change", X, (e) => re({ net: e.currentTarget.value === "support" ? void 0 : e.currentTarget.value })), M("change", Q, (e) => J(e.currentTarget.value)), I(n, Y), g();
}
P(["click", "change"]);
export { Y as default };
