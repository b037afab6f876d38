import { $t as e, Ar as t, At as n, B as r, Bt as i, Cr as a, Dr as o, Er as s, F as c, Fr as l, G as u, Gn as d, Gt as f, In as p, It as m, J as h, Jt as g, Kn as _, L as v, Lr as y, Lt as b, M as x, Mr as S, N as C, Nr as w, Nt as T, On as E, Or as D, P as O, Rt as k, Sr as A, Tn as ee, Tr as j, Tt as te, V as M, Vn as N, Vt as P, Wn as ne, Wt as F, X as I, Xn as L, Xt as re, Y as ie, Yn as R, Yt as ae, Zt as oe, _t as se, an as ce, at as le, br as ue, bt as de, cr as fe, ct as pe, d as me, dt as z, en as he, er as B, et as ge, fr as _e, gr as V, h as ve, hr as H, i as ye, j as be, ln as xe, lr as U, m as Se, mr as W, n as Ce, on as we, or as G, pr as K, rn as Te, rr as q, sr as J, st as Ee, tt as De, un as Oe, ur as Y, wn as ke, wr as X, yr as Z, zt as Ae } from "./shell.js";
import { n as je, t as Me } from "./ConfirmForm.js";
import { t as Ne } from "./EditForm.js";
import { a as Pe, o as Q, r as Fe } from "./ErrorSummary.js";
import { n as Ie, r as Le, t as Re } from "./since.js";
import { a as ze, i as Be, t as Ve } from "./values.js";
import { t as He } from "./ChangedNotice.js";
import { i as Ue, l as We, n as $, t as Ge } from "./WorkNote.js";
import { t as Ke } from "./KindName.js";
import { t as qe } from "./AddTieForm.js";
// src/forms/EndForm.svelte
var Je = U("<p class=\"muted\"> </p> <!>", 1);
function Ye(e, n) {
	w(n, !0);
	let i = t(() => [Ie()]), c = D(s(M(r()))), l = D([]), u = D(!1), d = async () => [];
	async function f() {
		o(u, !0), o(l, []);
		try {
			n.onEnded(await n.end(Be(V(i)[0], V(c))));
		} catch (e) {
			let t = E(e);
			t.unreachable ? o(l, [{
				field: "",
				text: Q("offline.text")
			}]) : t.stale ? o(l, [{
				field: "",
				text: Q("clash.reload")
			}]) : o(l, Pe(t.problem, ["until"]));
		} finally {
			o(u, !1);
		}
	}
	var p = Je(), m = a(p), h = X(m, !0), g = j(m, 2);
	{
		let e = t(() => ({ until: V(c) }));
		Le(g, {
			get name() {
				return n.name;
			},
			get label() {
				return n.label;
			},
			get attributes() {
				return V(i);
			},
			get draft() {
				return V(e);
			},
			get submitLabel() {
				return n.label;
			},
			get busy() {
				return V(u);
			},
			get wrongs() {
				return V(l);
			},
			find: d,
			get onCancel() {
				return n.onCancel;
			},
			onChange: (e, t) => o(c, t, !0),
			onSubmit: () => void f()
		});
	}
	Z(() => G(h, n.text)), J(e, p), S();
}
// src/measures/PlaceSection.svelte
var Xe = U("<p class=\"muted\"> </p>"), Ze = U("<li> <span class=\"second\"> </span></li>"), Qe = U("<ul class=\"statements\"></ul>"), $e = U("<p> </p>"), et = U("<p class=\"no-print\"><a> </a></p>"), tt = U("<!> <details class=\"how\"><summary> </summary> <dl class=\"facts\"><div><dt> </dt><dd> <!></dd></div> <div><dt> </dt><dd> </dd></div></dl> <p class=\"small muted\"> </p> <!></details>", 1), nt = U("<section aria-labelledby=\"positie\"><h2 id=\"positie\"> </h2> <div><!></div></section>");
function rt(e, r) {
	w(r, !0);
	let i = D(void 0), s = z(() => `${r.id} ${r.net}`, (e) => We(r.id, r.net, r.day, (e) => o(i, e), e));
	var u = nt(), d = A(u), f = X(d, !0), p = j(d, 2), m = A(p), h = (e) => {
		Ae(e, {
			get failure() {
				return s.failure;
			},
			get roleLabel() {
				return r.roleLabel;
			},
			get onRetry() {
				return s.retry;
			}
		});
	}, g = (e) => {
		var t = Xe(), n = X(t, !0);
		Z((e) => G(n, e), [() => $("place.notReleased")]), J(e, t);
	}, _ = (e) => {
		let i = t(() => {
			let { statements: e, day: t, contacts: n, asked: r, halo: i } = s.value;
			return {
				statements: e,
				on: t,
				contacts: n,
				asked: r,
				halo: i
			};
		});
		var o = tt(), u = a(o), d = (e) => {
			var t = Qe();
			B(t, 21, () => V(i).statements, (e) => e.code, (e, t) => {
				var n = Ze(), r = A(n, !0), i = j(r), a = X(i, !0);
				l(n), Z(() => {
					G(r, V(t).text), G(a, V(t).reason);
				}), J(e, n);
			}), l(t), J(e, t);
		}, f = (e) => {
			var t = $e(), n = X(t, !0);
			Z((e) => G(n, e), [() => $("place.nothing")]), J(e, t);
		};
		q(u, (e) => {
			V(i).statements.length ? e(d) : e(f, -1);
		});
		var p = j(u, 2), m = A(p), h = X(m, !0), g = j(m, 2), _ = A(g), v = A(_), y = X(v, !0), b = j(v), x = A(b, !0), S = j(x), C = (e) => {
			var t = _e();
			Z((e) => G(t, e), [() => $("positions.halo", { n: V(i).halo })]), J(e, t);
		};
		q(S, (e) => {
			V(i).halo && e(C);
		}), l(b), l(_);
		var w = j(_, 2), T = A(w), E = X(T, !0), D = j(T), O = X(D, !0);
		l(w), l(g);
		var k = j(g, 2), ee = X(k), te = j(k, 2), M = (e) => {
			var t = et(), i = A(t), a = X(i, !0);
			l(t), Z((e, t) => {
				N(i, "href", e), G(a, t);
			}, [() => n(r.area), () => $("place.compare")]), J(e, t);
		};
		q(te, (e) => {
			r.area && e(M);
		}), l(p), Z((e, t, n, r, i, a, o) => {
			G(h, e), G(y, t), G(x, n), G(E, r), G(O, i), G(ee, `${a ?? ""} ${o ?? ""}`);
		}, [
			() => $("place.how"),
			() => $("place.data"),
			() => $("place.data.text", { date: c(V(i).on) }),
			() => $("place.basis"),
			() => r.net === "organisations" ? $("place.basis.organisations") : $("place.basis.text", {
				contacts: be(V(i).contacts),
				asked: be(V(i).asked)
			}),
			() => $("measure.class.why"),
			() => $("place.decide")
		]), J(e, o);
	}, v = (e) => {
		Ge(e, { get work() {
			return V(i);
		} });
	}, y = (e) => {
		{
			let n = t(() => $("place.loading"));
			x(e, {
				get label() {
					return V(n);
				},
				rows: 2
			});
		}
	};
	q(m, (e) => {
		s.failure ? e(h) : s.value?.figures === "notReleased" ? e(g, 1) : s.value ? e(_, 2) : V(i) ? e(v, 3) : s.slow && e(y, 4);
	}), l(p), l(u), Z((e) => {
		G(f, e), N(p, "aria-busy", s.loading);
	}, [() => $("place.title")]), J(e, u), S();
}
// src/actor/ActorHead.svelte
var it = U("<span class=\"badge\"><!> </span>"), at = U("<span class=\"badge badge--warn\"><!> </span>"), ot = U("<p class=\"small muted\"> </p>"), st = U("<button class=\"button button--secondary\" type=\"button\"><!> </button>"), ct = U("<button class=\"button button--primary\" type=\"button\"><!> </button>"), lt = U("<div class=\"person-head\"><div class=\"page-head\"><h1> </h1> <p class=\"muted row\"><!> <!> <!></p> <!></div> <div class=\"row no-print\"><!> <!> <!> <!> <!></div></div>");
function ut(e, t) {
	w(t, !0);
	var n = lt(), r = A(n), i = A(r), a = X(i, !0), o = j(i, 2), s = A(o);
	Ke(s, {
		get kind() {
			return t.actor.kind;
		},
		get word() {
			return t.kindWord;
		}
	});
	var c = j(s, 2), u = (e) => {
		var t = it(), n = A(t);
		F(n, { name: "eye" });
		var r = j(n, 1, !0);
		l(t), Z((e) => G(r, e), [() => Q("actor.pseudonym")]), J(e, t);
	};
	q(c, (e) => {
		t.actor.named || e(u);
	});
	var d = j(c, 2), f = (e) => {
		var t = at(), n = A(t);
		F(n, { name: "clock" });
		var r = j(n, 1, !0);
		l(t), Z((e) => G(r, e), [() => Q("actor.ended")]), J(e, t);
	};
	q(d, (e) => {
		t.actor.until && e(f);
	}), l(o);
	var p = j(o, 2), m = (e) => {
		var t = ot(), n = X(t, !0);
		Z((e) => G(n, e), [() => Q("actor.pseudonym.text")]), J(e, t);
	};
	q(p, (e) => {
		t.actor.named || e(m);
	}), l(r);
	var h = j(r, 2), g = A(h);
	C(g, {});
	var _ = j(g, 2), v = (e) => {
		var n = st(), r = A(n);
		F(r, { name: "bin" });
		var i = j(r, 1, !0);
		l(n), Z((e) => G(i, e), [() => Q("bin.do")]), W("click", n, function(...e) {
			t.onBin?.apply(this, e);
		}), J(e, n);
	};
	q(_, (e) => {
		t.onBin && e(v);
	});
	var y = j(_, 2), b = (e) => {
		var n = st(), r = A(n);
		F(r, { name: "stop" });
		var i = j(r, 1, !0);
		l(n), Z((e) => G(i, e), [() => Q("actor.end")]), W("click", n, function(...e) {
			t.onEnd?.apply(this, e);
		}), J(e, n);
	};
	q(y, (e) => {
		t.onEnd && e(b);
	});
	var x = j(y, 2), T = (e) => {
		var n = st(), r = A(n);
		F(r, { name: "pencil" });
		var i = j(r, 1, !0);
		l(n), Z((e) => G(i, e), [() => Q("actor.edit")]), W("click", n, function(...e) {
			t.onEdit?.apply(this, e);
		}), J(e, n);
	};
	q(x, (e) => {
		t.onEdit && e(T);
	});
	var E = j(x, 2), D = (e) => {
		var n = ct(), r = A(n);
		F(r, { name: "plus" });
		var i = j(r, 1, !0);
		l(n), Z((e) => G(i, e), [() => Q("tie.add")]), W("click", n, function(...e) {
			t.onAdd?.apply(this, e);
		}), J(e, n);
	};
	q(E, (e) => {
		t.onAdd && e(D);
	}), l(h), l(n), Z(() => G(a, t.actor.label)), J(e, n), S();
}
K(["click"]);
// src/actor/contacts.ts
var dt = (e, t) => e.from.id === t ? e.to : e.from;
function ft(e, t) {
	let n = new Map(e.nodes.map((e) => [e.id, e]));
	return e.nodes.filter((t) => t.id !== e.centre).map((r) => {
		let i = e.ties.filter((e) => e.from === r.id || e.to === r.id), a = i.flatMap((e) => n.get(e.from === r.id ? e.to : e.from) ?? []).filter((e) => e.hops === r.hops - 1), o = i.filter((t) => t.from === e.centre || t.to === e.centre);
		return {
			node: r,
			ties: t.filter((e) => e.from.id === r.id || e.to.id === r.id),
			kinds: [...new Set(o.flatMap((e) => e.kinds))],
			via: r.hops > 1 ? a.map((e) => e.label).sort() : []
		};
	}).sort((e, t) => e.node.hops - t.node.hops || e.node.label.localeCompare(t.node.label));
}
function pt(e, t, n) {
	let r = new Set(e?.nodes.map((e) => e.id));
	return t.filter((e) => !r.has(dt(e, n).id));
}
// src/actor/BesideTable.svelte
var mt = U("<th scope=\"col\" class=\"no-print\"><span class=\"sr\"> </span></th>"), ht = U("<a> </a>"), gt = U("<td data-label=\"\" class=\"is-act no-print\"><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td>"), _t = U("<tr><th scope=\"row\"><span class=\"name\"><!><!></span></th><td> </td><td> </td><!></tr>"), vt = U("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table>");
function yt(e, n) {
	w(n, !0);
	var r = vt(), i = A(r), a = X(i, !0), o = j(i), s = A(o), u = A(s), d = X(u, !0), p = j(u), h = X(p, !0), g = j(p), _ = X(g, !0), v = j(g), y = (e) => {
		var t = mt(), n = A(t), r = X(n, !0);
		l(t), Z((e) => G(r, e), [() => Q("col.actions")]), J(e, t);
	};
	q(v, (e) => {
		n.mayChange && e(y);
	}), l(s), l(o);
	var b = j(o);
	B(b, 21, () => n.ties, (e) => e.id, (e, r) => {
		let i = t(() => dt(V(r), n.id));
		var a = _t(), o = A(a), s = A(o), u = A(s);
		m(u, { get kind() {
			return V(i).kind;
		} });
		var d = j(u), p = (e) => {
			var t = _e();
			Z(() => G(t, V(i).label)), J(e, t);
		}, h = (e) => {
			var t = ht(), r = X(t, !0);
			Z((e) => {
				N(t, "href", e), G(r, V(i).label);
			}, [() => n.hrefOf(V(i).id)]), J(e, t);
		};
		q(d, (e) => {
			V(i).kind === "Area" ? e(p) : e(h, -1);
		}), l(s), l(o);
		var g = j(o), _ = X(g, !0), v = j(g), y = X(v), b = j(v), x = (e) => {
			var t = gt(), a = A(t), o = A(a, !0), s = j(o), c = X(s, !0);
			l(a), l(t), Z((e) => {
				G(o, e), G(c, V(i).label);
			}, [() => Q("contacts.change")]), W("click", a, () => n.onChange(V(r))), J(e, t);
		};
		q(b, (e) => {
			n.mayChange && e(x);
		}), l(a), Z((e, t, n, r, i) => {
			N(g, "data-label", e), G(_, t), N(v, "data-label", n), G(y, `${r ?? ""}${i ?? ""}`);
		}, [
			() => Q("col.relation"),
			() => f(n.reads(V(r))),
			() => Q("col.since"),
			() => c(V(r).since),
			() => V(r).until ? Q("period.until", { date: c(V(r).until) }) : ""
		]), J(e, a);
	}), l(b), l(r), Z((e, t, n, r) => {
		G(a, e), G(d, t), G(h, n), G(_, r);
	}, [
		() => Q("beside.title"),
		() => Q("col.with"),
		() => Q("col.relation"),
		() => Q("col.since")
	]), J(e, r), S();
}
K(["click"]);
// src/actor/ContactsTable.svelte
var bt = U("<th scope=\"col\" class=\"no-print\"><span class=\"sr\"> </span></th>"), xt = U("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), St = U("<td data-label=\"\" class=\"is-act no-print\"></td>"), Ct = U("<tr><td class=\"is-ring num\"> </td><th scope=\"row\"><span class=\"name\"><!><span><a> </a><span class=\"second\"> </span></span></span></th><td> </td><td> </td><!></tr>"), wt = U("<table class=\"table table--stack ring-table\"><caption> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table>");
function Tt(e, n) {
	w(n, !0);
	let r = t(() => n.mayChange && n.rows.some((e) => e.ties.length > 0)), i = (e) => e.node.hops > 1 ? e.via.length ? Q("contacts.via", { who: e.via.slice(0, 2).join(", ") }) : "" : (e.ties.length ? [...new Set(e.ties.map((e) => e.kind))] : e.kinds).map(n.tieWord).join(", "), a = (e) => c(e.ties.map((e) => e.since).filter((e) => e !== null).sort()[0]);
	var o = wt(), s = A(o), u = X(s, !0), d = j(s), p = A(d), h = A(p), g = X(h, !0), _ = j(h), v = X(_, !0), y = j(_), b = X(y, !0), x = j(y), C = X(x, !0), T = j(x), E = (e) => {
		var t = bt(), n = A(t), r = X(n, !0);
		l(t), Z((e) => G(r, e), [() => Q("col.actions")]), J(e, t);
	};
	q(T, (e) => {
		V(r) && e(E);
	}), l(p), l(d);
	var D = j(d);
	B(D, 23, () => n.rows, (e) => e.node.id, (e, t, o) => {
		var s = Ct(), c = A(s), u = X(c, !0), d = j(c), p = A(d), h = A(p);
		m(h, { get kind() {
			return V(t).node.kind;
		} });
		var g = j(h), _ = A(g), v = X(_, !0), y = j(_), b = X(y, !0);
		l(g), l(p), l(d);
		var x = j(d), S = X(x, !0), C = j(x), w = X(C, !0), T = j(C), E = (e) => {
			var r = St();
			B(r, 21, () => V(t).ties, (e) => e.id, (e, r) => {
				var i = xt(), a = A(i, !0), o = j(a), s = X(o);
				l(i), Z((e, n) => {
					G(a, e), G(s, `${V(t).node.label ?? ""}, ${n ?? ""}`);
				}, [() => Q("contacts.change"), () => n.tieWord(V(r).kind)]), W("click", i, () => n.onChange(V(r))), J(e, i);
			}), l(r), J(e, r);
		};
		q(T, (e) => {
			V(r) && e(E);
		}), l(s), Z((e, r, i, a, l, d, f) => {
			R(s, 1, L([V(o) > 0 && n.rows[V(o) - 1]?.node.hops !== V(t).node.hops && "is-first"])), N(c, "data-label", e), G(u, V(t).node.hops), N(_, "href", r), G(v, V(t).node.label), G(b, i), N(x, "data-label", a), G(S, l), N(C, "data-label", d), G(w, f);
		}, [
			() => Q("col.step"),
			() => n.hrefOf(V(t).node.id),
			() => n.kindWord(V(t).node.kind),
			() => Q("col.relation"),
			() => f(i(V(t))),
			() => Q("col.since"),
			() => a(V(t))
		]), J(e, s);
	}), l(D), l(o), Z((e, t, n, r, i) => {
		G(u, e), G(g, t), G(v, n), G(b, r), G(C, i);
	}, [
		() => Q("contacts.caption", { n: n.rows.length }),
		() => Q("col.step"),
		() => Q("col.who"),
		() => Q("col.relation"),
		() => Q("col.since")
	]), J(e, o), S();
}
K(["click"]);
var Et = 40, Dt = 28, Ot = {
	x: 340,
	y: 300
}, kt = {
	1: [0, 190],
	2: [
		0,
		125,
		238
	],
	3: [
		0,
		92,
		170,
		248
	]
}, At = [
	"bewoner",
	"professional",
	"organisatie",
	"activiteit"
];
function jt(e, t) {
	return e.hops - t.hops || At.indexOf(k(e.kind)) - At.indexOf(k(t.kind)) || e.label.localeCompare(t.label) || e.id.localeCompare(t.id);
}
function Mt(e, t) {
	let n = [...e.nodes].sort(jt).slice(0, 150), r = Math.min(3, Math.max(1, ...n.map((e) => e.hops))), i = kt[r], a = Nt(e.ties), o = new Map(), s = new Map();
	for (let e = 0; e <= r; e++) {
		let t = n.filter((t) => Math.min(t.hops, 3) === e), r = Ft(t, e, (t) => Pt(t, a, o, e));
		for (let [n, a] of r) {
			o.set(n.id, a);
			let r = i[e] ?? 0;
			s.set(n.id, {
				node: n,
				x: Ot.x + r * Math.cos(a),
				y: Ot.y + r * Math.sin(a),
				r: e === 0 ? 15 : t.length > 30 ? 6 : 10
			});
		}
	}
	let c = [...s.values()];
	return {
		rings: i.slice(1),
		spots: c,
		lines: Lt(e, s),
		labels: Bt(c, t)
	};
}
function Nt(e) {
	let t = new Map();
	for (let { from: n, to: r } of e) t.set(n, [...t.get(n) ?? [], r]), t.set(r, [...t.get(r) ?? [], n]);
	return t;
}
function Pt(e, t, n, r) {
	if (r < 2) return 0;
	let i = (t.get(e.id) ?? []).flatMap((e) => n.get(e) ?? []), a = i.reduce((e, t) => e + Math.cos(t), 0), o = i.reduce((e, t) => e + Math.sin(t), 0);
	return Math.atan2(o, a);
}
function Ft(e, t, n) {
	let r = e.map((e) => ({
		node: e,
		angle: n(e)
	}));
	t >= 2 && r.sort((e, t) => e.angle - t.angle);
	let i = 2 * Math.PI / Math.max(1, e.length), a = t < 2 ? -Math.PI / 2 : It(r.map((e) => e.angle), i);
	return r.map(({ node: e }, t) => [e, t * i + a]);
}
function It(e, t) {
	let n = e.reduce((e, n, r) => e + Math.cos(n - r * t), 0), r = e.reduce((e, n, r) => e + Math.sin(n - r * t), 0);
	return Math.atan2(r, n);
}
function Lt(e, t) {
	return e.ties.flatMap(({ from: n, to: r }) => {
		let [i, a] = [t.get(n), t.get(r)];
		return !i || !a || t.size > Et && i.node.hops === a.node.hops ? [] : [{
			key: `${n} ${r}`,
			from: i,
			to: a,
			near: n === e.centre || r === e.centre
		}];
	});
}
var Rt = 20;
function zt(e) {
	return e.length > Rt ? `${e.slice(0, 19).trimEnd()}…` : e;
}
function Bt(e, t) {
	let n = e.map(({ x: e, y: t, r: n }) => ({
		left: e - n,
		right: e + n,
		top: t - n,
		bottom: t + n
	})), r = [], i = [
		0,
		1,
		2,
		3
	].map((t) => e.filter((e) => e.node.hops === t).length > Dt);
	for (let { node: a, x: o, y: s, r: c } of e) {
		if (i[Math.min(a.hops, 3)]) continue;
		let e = a.hops === 0 ? c + 7 : c, l = zt(a.label), u = l.length * 7.2 * t / 2, d = 16 * t, f = Math.min(680 - u - 4, Math.max(u + 4, o)), p = {
			left: f - u,
			right: f + u,
			top: s + e + 2,
			bottom: s + e + 2 + d
		}, m = [p, {
			...p,
			top: s - e - 2 - d,
			bottom: s - e - 2
		}].find((e) => e.top > 0 && e.bottom < 600 && !n.some((t) => Vt(e, t)));
		m && (n.push(m), r.push({
			id: a.id,
			text: l,
			x: f,
			y: m.bottom - 4 * t,
			strong: a.hops < 2
		}));
	}
	return r;
}
function Vt(e, t) {
	return e.left < t.right && e.right > t.left && e.top < t.bottom && e.bottom > t.top;
}
// src/actor/RingFigure.svelte
var Ht = Y("<circle></circle>"), Ut = Y("<path></path>"), Wt = Y("<circle class=\"centre-ring\"></circle>"), Gt = Y("<!><path></path>", 1), Kt = Y("<text> </text>"), qt = U("<li><!> </li>"), Jt = U("<figure class=\"ring-figure\"><div><svg class=\"net rings\" aria-hidden=\"true\" focusable=\"false\"><!><!><!><!></svg></div> <figcaption><p class=\"sr\"> </p> <ul class=\"legend\"></ul></figcaption></figure>");
function Yt(e, n) {
	w(n, !0);
	let r = D(s(680)), i = t(() => 680 / Math.max(240, V(r))), c = t(() => Mt(n.network, V(i))), u = t(() => [...new Map(V(c).spots.map(({ node: e }) => [k(e.kind), e.kind])).values()]), d = {
		x: 340,
		y: 300
	};
	var f = Jt(), h = A(f), g = A(h), _ = A(g);
	B(_, 18, () => V(c).rings.toReversed(), (e) => e, (e, t, n) => {
		var r = Ht();
		Z(() => {
			R(r, 0, L(["r", V(n) % 2 == 0 ? "r--odd" : "r--even"])), N(r, "cx", d.x), N(r, "cy", d.y), N(r, "r", t);
		}), J(e, r);
	});
	var v = j(_);
	B(v, 17, () => V(c).lines, (e) => e.key, (e, t) => {
		var n = Ut();
		Z((e, r, i, a) => {
			R(n, 0, L(["e", V(t).near && "e--strong"])), N(n, "d", `M${e ?? ""} ${r ?? ""}L${i ?? ""} ${a ?? ""}`);
		}, [
			() => V(t).from.x.toFixed(1),
			() => V(t).from.y.toFixed(1),
			() => V(t).to.x.toFixed(1),
			() => V(t).to.y.toFixed(1)
		]), J(e, n);
	});
	var y = j(v);
	B(y, 17, () => V(c).spots, (e) => e.node.id, (e, n) => {
		let r = t(() => k(V(n).node.kind));
		var i = Gt(), o = a(i), s = (e) => {
			var t = Wt();
			Z(() => {
				N(t, "cx", V(n).x), N(t, "cy", V(n).y), N(t, "r", V(n).r + 7);
			}), J(e, t);
		};
		q(o, (e) => {
			V(n).node.hops === 0 && e(s);
		});
		var c = j(o);
		Z((e) => {
			R(c, 0, `n k--${V(r) ?? ""}`), N(c, "d", e);
		}, [() => b(V(r), V(n).x, V(n).y, V(n).r)]), J(e, i);
	});
	var x = j(y);
	B(x, 17, () => V(c).labels, (e) => e.id, (e, t) => {
		var n = Kt(), r = X(n, !0);
		Z(() => {
			R(n, 0, L([V(t).strong && "t--name"])), N(n, "x", V(t).x), N(n, "y", V(t).y), N(n, "font-size", 13 * V(i)), N(n, "stroke-width", 4 * V(i)), G(r, V(t).text);
		}), J(e, n);
	}), l(g), l(h);
	var C = j(h, 2), T = A(C), E = X(T, !0), O = j(T, 2);
	B(O, 20, () => V(u), (e) => e, (e, t) => {
		var r = qt(), i = A(r);
		m(i, { get kind() {
			return t;
		} });
		var a = j(i, 1, !0);
		l(r), Z((e) => G(a, e), [() => n.kindWord(t)]), J(e, r);
	}), l(O), l(C), l(f), Z((e, t) => {
		N(g, "viewBox", "0 0 680 600"), G(E, e), N(O, "aria-label", t);
	}, [() => Q("ring.summary", { n: V(c).spots.length - 1 }), () => Q("ring.legend")]), p(h, "clientWidth", (e) => o(r, e)), J(e, f), S();
}
// src/actor/ContactsSection.svelte
var Xt = U("<option> </option>"), Zt = U("<button class=\"button button--primary\" type=\"button\"><!> </button>"), Qt = U("<p class=\"hidden-rows small muted\"> </p>"), $t = U("<div class=\"kring\"><!> <div><!> <!> <p class=\"small muted list-foot\"> </p></div></div>"), en = U("<section aria-labelledby=\"contacten\"><h2 id=\"contacten\"> </h2> <div class=\"toolbar no-print\"><!> <div class=\"field\"><label for=\"net\"> </label> <select class=\"select\" id=\"net\"></select></div> <!></div> <div><!></div></section>");
function tn(e, n) {
	w(n, !0);
	let r = [
		"support",
		"own",
		"organisations"
	], i = t(() => n.network.value ? ft(n.network.value, n.ties) : []), o = [
		"1",
		"2",
		"3"
	].map((e) => ({
		value: e,
		text: e
	}));
	var s = en(), c = A(s), u = X(c, !0), f = j(c, 2), p = A(f);
	{
		let e = t(() => Q("contacts.hops")), r = t(() => String(n.hops));
		se(p, {
			name: "stappen",
			get label() {
				return V(e);
			},
			get options() {
				return o;
			},
			get value() {
				return V(r);
			},
			onChoose: (e) => n.onQuery({ n: e === "1" ? void 0 : e })
		});
	}
	var m = j(p, 2), h = A(m), g = X(h, !0), v = j(h, 2);
	B(v, 20, () => r, (e) => e, (e, t) => {
		var n = Xt(), r = X(n, !0), i = {};
		Z((e) => {
			G(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => Q(`net.${t}`)]), J(e, n);
	}), l(v);
	var y;
	d(v), l(m);
	var b = j(m, 2);
	{
		let e = t(() => Q("date.asOf"));
		O(b, {
			id: "op",
			get label() {
				return V(e);
			},
			get value() {
				return n.day;
			},
			onChange: (e) => n.onQuery({ op: e })
		});
	}
	l(f);
	var C = j(f, 2), T = A(C), E = (e) => {
		Ae(e, {
			get failure() {
				return n.network.failure;
			},
			get roleLabel() {
				return n.roleLabel;
			},
			get onRetry() {
				return n.network.retry;
			}
		});
	}, D = (e) => {
		{
			let r = t(() => Q("contacts.none.title")), i = t(() => Q("contacts.none.text", { who: n.who }));
			P(e, {
				icon: "link",
				level: 3,
				get title() {
					return V(r);
				},
				get text() {
					return V(i);
				},
				children: (e, t) => {
					var r = fe(), i = a(r), o = (e) => {
						var t = Zt(), r = A(t);
						F(r, { name: "plus" });
						var i = j(r, 1, !0);
						l(t), Z((e) => G(i, e), [() => Q("tie.add")]), W("click", t, function(...e) {
							n.onAdd?.apply(this, e);
						}), J(e, t);
					};
					q(i, (e) => {
						n.onAdd && e(o);
					}), J(e, r);
				},
				$$slots: { default: !0 }
			});
		}
	}, k = (e) => {
		var t = $t(), r = A(t);
		Yt(r, {
			get network() {
				return n.network.value;
			},
			get kindWord() {
				return n.kindWord;
			}
		});
		var a = j(r, 2), o = A(a);
		Tt(o, {
			get rows() {
				return V(i);
			},
			get mayChange() {
				return n.mayChange;
			},
			get kindWord() {
				return n.kindWord;
			},
			get tieWord() {
				return n.tieWord;
			},
			get hrefOf() {
				return n.hrefOf;
			},
			get onChange() {
				return n.onChange;
			}
		});
		var s = j(o, 2), c = (e) => {
			var t = Qt(), r = X(t, !0);
			Z((e) => G(r, e), [() => Q("contacts.more", { n: n.network.value.notShown })]), J(e, t);
		};
		q(s, (e) => {
			n.network.value.notShown > 0 && e(c);
		});
		var u = j(s, 2), d = X(u, !0);
		l(a), l(t), Z((e) => G(d, e), [() => Q("contacts.maybeMore")]), J(e, t);
	}, ee = (e) => {
		{
			let n = t(() => Q("contacts.loading"));
			x(e, {
				get label() {
					return V(n);
				},
				rows: 6
			});
		}
	};
	q(T, (e) => {
		n.network.failure ? e(E) : n.network.value && V(i).length === 0 ? e(D, 1) : n.network.value ? e(k, 2) : n.network.slow && e(ee, 3);
	}), l(C), l(s), Z((e, t) => {
		G(u, e), G(g, t), y !== (y = n.net) && (v.value = (v.__value = y) ?? "", _(v, y)), N(C, "aria-busy", n.network.loading);
	}, [() => Q("contacts.title"), () => Q("contacts.net")]), W("change", v, (e) => n.onQuery({ net: e.currentTarget.value === "support" ? void 0 : e.currentTarget.value })), J(e, s), S();
}
K(["change", "click"]);
// src/actor/Facts.svelte
var nn = U("<a> </a>"), rn = U("<div><dt> </dt> <dd><!></dd></div>"), an = U("<div><dt> </dt><dd> </dd></div>"), on = U("<p class=\"muted\"> </p>"), sn = U("<dl class=\"facts facts--grid\"><!> <!></dl> <!> <p class=\"small muted\"> </p>", 1);
function cn(e, n) {
	w(n, !0);
	let r = t(() => n.attributes.map((e) => ({
		attribute: e,
		text: ze(e, n.actor.attributes[e.name])
	})).filter((e) => e.text)), i = (e) => typeof e == "object" && e && "id" in e ? String(e.id) : String(e);
	var o = sn(), s = a(o), u = A(s);
	B(u, 17, () => V(r), ({ attribute: e, text: t }) => e.name, (e, t) => {
		let r = () => V(t).attribute, a = () => V(t).text;
		var o = rn(), s = A(o), c = X(s, !0), u = j(s, 2), d = A(u), p = (e) => {
			var t = nn(), o = X(t, !0);
			Z((e) => {
				N(t, "href", e), G(o, a());
			}, [() => n.hrefOf(i(n.actor.attributes[r().name]))]), J(e, t);
		}, m = (e) => {
			var t = _e();
			Z(() => G(t, a())), J(e, t);
		};
		q(d, (e) => {
			r().type === "reference" ? e(p) : e(m, -1);
		}), l(u), l(o), Z((e) => {
			R(o, 1, L([r().type === "note" && "is-wide"])), G(c, e);
		}, [() => f(r().label)]), J(e, o);
	});
	var d = j(u, 2), p = (e) => {
		var t = an(), r = A(t), i = X(r, !0), a = j(r), o = X(a);
		l(t), Z((e, t, n) => {
			G(i, e), G(o, `${t ?? ""}${n ?? ""}`);
		}, [
			() => Q("col.since"),
			() => c(n.actor.since) || Q("age.unknown"),
			() => n.actor.until ? Q("period.until", { date: c(n.actor.until) }) : ""
		]), J(e, t);
	};
	q(d, (e) => {
		(n.actor.since || n.actor.until) && e(p);
	}), l(s);
	var m = j(s, 2), h = (e) => {
		var t = on(), n = X(t, !0);
		Z((e) => G(n, e), [() => Q("facts.none")]), J(e, t);
	};
	q(m, (e) => {
		V(r).length === 0 && e(h);
	});
	var g = j(m, 2), _ = X(g, !0);
	Z((e) => G(_, e), [() => Q("facts.version", {
		version: n.actor.version,
		when: v(n.actor.recordedAt)
	})]), J(e, o), S();
}
// src/actor/history.ts
function ln(e, t) {
	return e.map((n, r) => {
		let [i, a] = [n.actor?.attributes ?? {}, e[r + 1]?.actor?.attributes], o = a && n.verb === "amend" ? t.filter((e) => Ve(a[e.name]) !== Ve(i[e.name])) : [];
		return {
			revision: n.revision,
			at: n.at,
			verb: n.verb,
			by: n.author,
			reason: n.reason ?? "",
			changed: o.map((e) => ({
				attribute: e,
				before: a?.[e.name],
				after: i[e.name]
			})),
			ended: n.verb === "end" ? n.actor?.until ?? null : null,
			undoes: !!n.undoes,
			undone: !!n.undoneBy,
			canUndo: n.canUndo ?? !1
		};
	});
}
// src/actor/HistoryList.svelte
var un = U("<p> </p>"), dn = U("<p class=\"small muted\"> </p>"), fn = U("<p><span class=\"badge\"><!> </span></p>"), pn = U("<p class=\"no-print\"><button class=\"link-button\" type=\"button\"><!> <span class=\"sr\"> </span></button></p>"), mn = U("<li><p class=\"small muted\"> </p> <!> <!> <!> <!> <!></li>"), hn = U("<ol class=\"history\"></ol>");
function gn(e, t) {
	w(t, !0);
	let n = {
		add: "history.created",
		amend: "history.other",
		end: "history.other",
		bin: "history.binned",
		restore: "history.restored",
		remove: "history.binned"
	};
	var r = hn();
	B(r, 21, () => t.moments, (e) => e.revision, (e, r) => {
		var i = mn(), o = A(i), s = X(o), u = j(o, 2), d = (e) => {
			var t = un(), n = X(t, !0);
			Z((e) => G(n, e), [() => Q("history.ended", { date: c(V(r).ended) })]), J(e, t);
		};
		q(u, (e) => {
			V(r).ended && e(d);
		});
		var p = j(u, 2);
		B(p, 17, () => V(r).changed, ({ attribute: e, before: t, after: n }) => e.name, (e, t) => {
			let n = () => V(t).attribute, r = () => V(t).before, i = () => V(t).after;
			var a = un(), o = X(a, !0);
			Z((e) => G(o, e), [() => Q("history.changed", {
				label: f(n().label),
				before: ze(n(), r()) || Q("clash.empty"),
				after: ze(n(), i()) || Q("clash.empty")
			})]), J(e, a);
		}, (e) => {
			var t = fe(), i = a(t), o = (e) => {
				var t = un(), i = X(t, !0);
				Z((e) => G(i, e), [() => Q(n[V(r).verb])]), J(e, t);
			};
			q(i, (e) => {
				V(r).ended || e(o);
			}), J(e, t);
		});
		var m = j(p, 2), h = (e) => {
			var t = dn(), n = X(t, !0);
			Z(() => G(n, V(r).reason)), J(e, t);
		};
		q(m, (e) => {
			V(r).reason && e(h);
		});
		var g = j(m, 2), _ = (e) => {
			var t = dn(), n = X(t, !0);
			Z((e) => G(n, e), [() => Q("history.undoes")]), J(e, t);
		};
		q(g, (e) => {
			V(r).undoes && e(_);
		});
		var y = j(g, 2), b = (e) => {
			var t = fn(), n = A(t), r = A(n);
			F(r, { name: "undo" });
			var i = j(r, 1, !0);
			l(n), l(t), Z((e) => G(i, e), [() => Q("history.undone")]), J(e, t);
		}, x = (e) => {
			var n = pn(), i = A(n), a = A(i);
			F(a, {
				name: "undo",
				small: !0
			});
			var o = j(a, 1, !0), s = j(o), c = X(s, !0);
			l(i), l(n), Z((e, t) => {
				G(o, e), G(c, t);
			}, [() => Q("history.undo"), () => Q("history.which", { when: v(V(r).at) })]), W("click", i, () => t.onUndo(V(r).revision)), J(e, n);
		};
		q(y, (e) => {
			V(r).undone ? e(b) : V(r).canUndo && e(x, 1);
		}), l(i), Z((e, t) => G(s, `${e ?? ""}${t ?? ""}`), [() => v(V(r).at), () => V(r).by ? Q("facts.by", { who: V(r).by.label }) : ""]), J(e, i);
	}), l(r), J(e, r), S();
}
K(["click"]);
// src/actor/OpenName.svelte
var _n = U("<p> </p> <p><button class=\"button button--secondary button--sm\" type=\"button\"> </button></p>", 1), vn = U("<option> </option>"), yn = U("<form class=\"toolbar\"><div class=\"field\"><label for=\"doel\"> </label> <select class=\"select\" id=\"doel\" required=\"\"><option> </option><!></select></div> <button class=\"button button--secondary\" type=\"submit\"> </button></form> <p class=\"small\"> </p>", 1);
function bn(e, n) {
	w(n, !0);
	let r = D(""), s = t(() => n.purposes.find((e) => e.code === n.stated)?.label ?? "");
	i(e, {
		icon: "lock",
		children: (e, t) => {
			var i = fe(), c = a(i), u = (e) => {
				var t = _n(), r = a(t), i = X(r, !0), o = j(r, 2), c = A(o), u = X(c, !0);
				l(o), Z((e, t) => {
					G(i, e), G(u, t);
				}, [() => Q("purpose.open", { purpose: V(s) }), () => Q("purpose.close")]), W("click", c, () => n.onState(void 0)), J(e, t);
			}, f = (e) => {
				var t = yn(), i = a(t), s = A(i), c = A(s), u = X(c, !0), f = j(c, 2), p = A(f), m = X(p, !0);
				p.value = p.__value = "";
				var h = j(p);
				B(h, 17, () => n.purposes, (e) => e.code, (e, t) => {
					var n = vn(), r = X(n, !0), i = {};
					Z(() => {
						G(r, V(t).label), i !== (i = V(t).code) && (n.value = (n.__value = i) ?? "");
					}), J(e, n);
				}), l(f), d(f), l(s);
				var g = j(s, 2), _ = X(g, !0);
				l(i);
				var v = j(i, 2), y = X(v, !0);
				Z((e, t, n, r) => {
					G(u, e), G(m, t), G(_, n), G(y, r);
				}, [
					() => Q("purpose.label"),
					() => Q("purpose.choose"),
					() => Q("purpose.do"),
					() => Q("purpose.logged")
				]), H("submit", i, (e) => {
					e.preventDefault(), V(r) && n.onState(V(r));
				}), ne(f, () => V(r), (e) => o(r, e)), J(e, t);
			};
			q(c, (e) => {
				n.stated ? e(u) : e(f, -1);
			}), J(e, i);
		},
		$$slots: { default: !0 }
	}), S();
}
K(["click"]);
// src/actor/TieDialog.svelte
var xn = U("<button class=\"button button--quiet\" type=\"button\"> </button>"), Sn = U("<p class=\"modal__more row\"><!> <!></p>"), Cn = U("<!> <!>", 1);
function wn(e, n) {
	w(n, !0);
	let r = D("edit"), i = t(() => Q("tie.sentence", {
		from: n.tie.from.label,
		word: n.word,
		to: n.tie.to.label
	}));
	je(e, {
		id: "band",
		get title() {
			return V(i);
		},
		get onClose() {
			return n.onClose;
		},
		children: (e, s) => {
			var c = Cn(), u = a(c);
			He(u, {});
			var d = j(u, 2), f = (e) => {
				{
					let i = t(() => Q("tie.end")), a = t(() => Q("tie.end.text"));
					Ye(e, {
						name: "bandstop",
						get label() {
							return V(i);
						},
						get text() {
							return V(a);
						},
						get end() {
							return n.end;
						},
						get onEnded() {
							return n.onEnded;
						},
						onCancel: () => o(r, "edit")
					});
				}
			}, p = (e) => {
				{
					let i = t(() => Q("bin.do")), a = t(() => [Q("bin.when"), Q("bin.tieText")]);
					Me(e, {
						get label() {
							return V(i);
						},
						get sentences() {
							return V(a);
						},
						get run() {
							return n.bin;
						},
						get onDone() {
							return n.onBinned;
						},
						onCancel: () => o(r, "edit")
					});
				}
			}, m = (e) => {
				var t = Cn(), s = a(t);
				Ne(s, {
					name: "band",
					get label() {
						return V(i);
					},
					get record() {
						return n.tie;
					},
					get attributes() {
						return n.attributes;
					},
					get find() {
						return n.find;
					},
					get save() {
						return n.save;
					},
					get latest() {
						return n.latest;
					},
					get onSaved() {
						return n.onSaved;
					},
					get onCancel() {
						return n.onClose;
					}
				});
				var c = j(s, 2), u = (e) => {
					var t = Sn(), i = A(t), a = (e) => {
						var t = xn(), n = X(t, !0);
						Z((e) => G(n, e), [() => Q("tie.end")]), W("click", t, () => o(r, "end")), J(e, t);
					};
					q(i, (e) => {
						n.mayEnd && e(a);
					});
					var s = j(i, 2), c = (e) => {
						var t = xn(), n = X(t, !0);
						Z((e) => G(n, e), [() => Q("bin.do")]), W("click", t, () => o(r, "bin")), J(e, t);
					};
					q(s, (e) => {
						n.mayBin && e(c);
					}), l(t), J(e, t);
				};
				q(c, (e) => {
					(n.mayEnd || n.mayBin) && e(u);
				}), J(e, t);
			};
			q(d, (e) => {
				V(r) === "end" ? e(f) : V(r) === "bin" ? e(p, 1) : e(m, -1);
			}), J(e, c);
		},
		$$slots: { default: !0 }
	}), S();
}
K(["click"]);
// src/actor/ActorPage.svelte
var Tn = U("<h1 class=\"sr\"> </h1> <!>", 1), En = U("<section aria-labelledby=\"banden\"><h2 id=\"banden\"> </h2> <!></section>"), Dn = U("<section aria-labelledby=\"geschiedenis\"><h2 id=\"geschiedenis\" tabindex=\"-1\"> </h2> <!></section>"), On = U("<!> <!>", 1), kn = U("<!> <div class=\"sections\"><!> <section aria-labelledby=\"gegevens\"><h2 id=\"gegevens\" class=\"sr\"> </h2> <div class=\"facts-box\"><!></div></section> <!> <!> <!> <!></div> <!>", 1), An = U("<div class=\"page page--wide\"><!></div>");
function jn(n, r) {
	w(r, !0);
	let i = t(() => [
		1,
		2,
		3
	].find((e) => String(e) === Ee("n")) ?? 1), s = t(() => Ee("net") ?? "support"), c = t(() => Ee("op")), d = z(() => r.id, (e) => Te(r.id, e)), p = z(() => r.id, (e) => we(r.id, V(i), V(s), V(c), e)), m = z(() => r.id, (e) => Oe(r.id, V(c), e)), g = z(() => r.id, (e) => ce(r.id, e)), _ = t(() => ie(d.value?.kind ?? "")?.attributes ?? []), v = t(() => m.value?.items ?? []), b = t(() => p.value || p.failure ? pt(p.value, V(v), r.id) : []), C = t(() => ln(g.value?.items ?? [], V(_))), E = t(() => u()?.me.roleLabel ?? ""), O = t(() => I(T.askReports) ? Ue(d.value?.kind ?? "") : void 0), k = (e) => de(e, r.area), M = D(void 0), N = D(void 0);
	function P(e, t) {
		((e) => {
			var t = y(e, 2);
			o(M, t[0], !0), o(N, t[1]);
		})([void 0, void 0]), ye(e, t);
		for (let e of [
			d,
			p,
			m,
			g
		]) e.retry();
	}
	ue(() => (r.id, () => ee(void 0)));
	let ne = t(() => u()?.me.purposes ?? []), F = t(() => V(ne).length > 0 && d.value?.kind === "Resident" && (!d.value.named || ke() !== void 0));
	function L(e) {
		ee(e);
		for (let e of [
			d,
			p,
			m,
			g
		]) e.retry();
	}
	let R = (e, t) => P(Q(t ? "saved.merged" : "saved"), e.version), se = t(() => [
		Q("bin.when"),
		V(v).length ? Q("bin.ties", { n: V(v).length }) : Q("bin.noTies"),
		...d.value?.kind === "Resident" ? [Q("bin.resident")] : [],
		Q("bin.back")
	]);
	function fe(e) {
		o(M, void 0), ye(Q("saved.binned", { n: e.ties }), e.revision), le(r.area ? te(r.area) : "/");
	}
	function B(e) {
		document.getElementById("geschiedenis")?.focus({ preventScroll: !0 }), me(e);
	}
	let _e = (e) => e.from.id === r.id || ge(e.kind)?.symmetric ? De(e.kind) : Q("tie.reads.reverse", {
		who: e.from.label,
		tie: De(e.kind)
	}), H = (e, t) => I(t) && d.value ? () => o(M, e, !0) : void 0;
	var be = An(), U = A(be), W = (e) => {
		var t = Tn(), n = a(t), r = X(n, !0), i = j(n, 2);
		Ae(i, {
			get failure() {
				return d.failure;
			},
			get roleLabel() {
				return V(E);
			},
			get onRetry() {
				return d.retry;
			}
		}), Z((e) => G(r, e), [() => Q("actor.title")]), J(e, t);
	}, K = (n) => {
		var m = kn(), g = a(m);
		{
			let e = t(() => f(h(d.value.kind))), n = t(() => H("edit", T.changeActor)), r = t(() => d.value.until ? void 0 : H("end", T.endActor)), i = t(() => H("bin", T.binActor)), a = t(() => H("add", T.addTie));
			ut(g, {
				get actor() {
					return d.value;
				},
				get kindWord() {
					return V(e);
				},
				get onEdit() {
					return V(n);
				},
				get onEnd() {
					return V(r);
				},
				get onBin() {
					return V(i);
				},
				get onAdd() {
					return V(a);
				}
			});
		}
		var y = j(g, 2), x = A(y), S = (e) => {
			{
				let n = t(ke);
				bn(e, {
					get purposes() {
						return V(ne);
					},
					get stated() {
						return V(n);
					},
					onState: L
				});
			}
		};
		q(x, (e) => {
			V(F) && e(S);
		});
		var w = j(x, 2), D = A(w), ee = X(D, !0), te = j(D, 2);
		cn(A(te), {
			get actor() {
				return d.value;
			},
			get attributes() {
				return V(_);
			},
			hrefOf: k
		}), l(te), l(w);
		var ie = j(w, 2);
		{
			let e = t(() => I(T.changeTie)), n = t(() => H("add", T.addTie));
			tn(ie, {
				get who() {
					return d.value.label;
				},
				get network() {
					return p;
				},
				get ties() {
					return V(v);
				},
				get hops() {
					return V(i);
				},
				get net() {
					return V(s);
				},
				get day() {
					return V(c);
				},
				get mayChange() {
					return V(e);
				},
				get roleLabel() {
					return V(E);
				},
				kindWord: (e) => f(h(e)),
				get tieWord() {
					return De;
				},
				hrefOf: k,
				get onQuery() {
					return pe;
				},
				onChange: (e) => o(N, e),
				get onAdd() {
					return V(n);
				}
			});
		}
		var le = j(ie, 2), ue = (e) => {
			rt(e, {
				get id() {
					return r.id;
				},
				get net() {
					return V(O);
				},
				get day() {
					return V(c);
				},
				get area() {
					return r.area;
				},
				get roleLabel() {
					return V(E);
				}
			});
		};
		q(le, (e) => {
			V(O) && e(ue);
		});
		var de = j(le, 2), me = (e) => {
			var n = En(), i = A(n), a = X(i, !0), s = j(i, 2);
			{
				let e = t(() => I(T.changeTie));
				yt(s, {
					get ties() {
						return V(b);
					},
					get id() {
						return r.id;
					},
					get mayChange() {
						return V(e);
					},
					reads: _e,
					hrefOf: k,
					onChange: (e) => o(N, e)
				});
			}
			l(n), Z((e) => G(a, e), [() => Q("beside.title")]), J(e, n);
		};
		q(de, (e) => {
			V(b).length && e(me);
		});
		var z = j(de, 2), ye = (e) => {
			var t = Dn(), n = A(t), r = X(n, !0);
			gn(j(n, 2), {
				get moments() {
					return V(C);
				},
				onUndo: B
			}), l(t), Z((e) => G(r, e), [() => Q("history.title")]), J(e, t);
		};
		q(z, (e) => {
			V(C).length && e(ye);
		}), l(y);
		var be = j(y, 2), U = (e) => {
			{
				let n = t(() => Q("actor.edit.title", { who: d.value.label }));
				je(e, {
					id: "bewerken",
					get title() {
						return V(n);
					},
					onClose: () => o(M, void 0),
					children: (e, n) => {
						var i = On(), s = a(i);
						He(s, {});
						var c = j(s, 2);
						{
							let e = t(() => Q("actor.edit"));
							Ne(c, {
								name: "mens",
								get label() {
									return V(e);
								},
								get record() {
									return d.value;
								},
								get attributes() {
									return V(_);
								},
								get find() {
									return Ce;
								},
								save: (e, t) => re(r.id, e, t),
								latest: () => ce(r.id),
								onSaved: R,
								onCancel: () => o(M, void 0)
							});
						}
						J(e, i);
					},
					$$slots: { default: !0 }
				});
			}
		}, W = (n) => {
			{
				let i = t(() => Q("actor.end.title", { who: d.value.label }));
				je(n, {
					id: "stoppen",
					get title() {
						return V(i);
					},
					onClose: () => o(M, void 0),
					children: (n, i) => {
						var s = On(), c = a(s);
						He(c, {});
						var l = j(c, 2);
						{
							let n = t(() => Q("actor.end")), i = t(() => Q("actor.end.text"));
							Ye(l, {
								name: "stop",
								get label() {
									return V(n);
								},
								get text() {
									return V(i);
								},
								end: (t) => e(r.id, d.value.version, t),
								onEnded: (e) => P(Q("saved.ended"), e.version),
								onCancel: () => o(M, void 0)
							});
						}
						J(n, s);
					},
					$$slots: { default: !0 }
				});
			}
		}, we = (e) => {
			{
				let n = t(() => Q("bin.title", { who: d.value.label }));
				je(e, {
					id: "weg",
					get title() {
						return V(n);
					},
					onClose: () => o(M, void 0),
					children: (e, n) => {
						var i = On(), s = a(i);
						He(s, {});
						var c = j(s, 2);
						{
							let e = t(() => Q("bin.do"));
							Me(c, {
								get label() {
									return V(e);
								},
								get sentences() {
									return V(se);
								},
								run: () => Se(r.id, d.value.version),
								onDone: fe,
								onCancel: () => o(M, void 0)
							});
						}
						J(e, i);
					},
					$$slots: { default: !0 }
				});
			}
		}, K = (e) => {
			{
				let n = t(() => Q("tie.add.title", { who: d.value.label }));
				je(e, {
					id: "toevoegen",
					get title() {
						return V(n);
					},
					onClose: () => o(M, void 0),
					children: (e, n) => {
						var r = On(), i = a(r);
						He(i, {});
						var s = j(i, 2);
						{
							let e = t(() => u()?.schema.ties ?? []);
							qe(s, {
								get actor() {
									return d.value;
								},
								get ties() {
									return V(e);
								},
								get find() {
									return Ce;
								},
								get add() {
									return ae;
								},
								onAdded: (e) => P(Q("saved.tie"), e.version),
								onCancel: () => o(M, void 0)
							});
						}
						J(e, r);
					},
					$$slots: { default: !0 }
				});
			}
		}, Te = (e) => {
			let n = t(() => V(N));
			{
				let r = t(() => De(V(n).kind)), i = t(() => ge(V(n).kind)?.attributes ?? []), a = t(() => I(T.endTie) && !V(n).until), s = t(() => I(T.binTie));
				wn(e, {
					get tie() {
						return V(n);
					},
					get word() {
						return V(r);
					},
					get attributes() {
						return V(i);
					},
					get mayEnd() {
						return V(a);
					},
					get mayBin() {
						return V(s);
					},
					get find() {
						return Ce;
					},
					save: (e, t) => oe(V(n).id, e, t),
					latest: () => xe(V(n).id),
					end: (e) => he(V(n).id, V(n).version, e),
					bin: () => ve(V(n).id, V(n).version),
					onSaved: R,
					onEnded: (e) => P(Q("saved.ended"), e.version),
					onBinned: (e) => P(Q("saved.tieBinned"), e.revision),
					onClose: () => o(N, void 0)
				});
			}
		};
		q(be, (e) => {
			V(M) === "edit" ? e(U) : V(M) === "end" ? e(W, 1) : V(M) === "bin" ? e(we, 2) : V(M) === "add" ? e(K, 3) : V(N) && e(Te, 4);
		}), Z((e) => G(ee, e), [() => Q("facts.title")]), J(n, m);
	}, Y = (e) => {
		var n = Tn(), r = a(n), i = X(r, !0), o = j(r, 2), s = (e) => {
			{
				let n = t(() => Q("actor.loading"));
				x(e, {
					get label() {
						return V(n);
					},
					rows: 6
				});
			}
		};
		q(o, (e) => {
			d.slow && e(s);
		}), Z((e) => G(i, e), [() => Q("actor.title")]), J(e, n);
	};
	q(U, (e) => {
		d.failure ? e(W) : d.value ? e(K, 1) : e(Y, -1);
	}), l(be), J(n, be), S();
}
// src/pages/NewActorPage.svelte
var Mn = U("<h1> </h1> <!>", 1), Nn = U("<p> </p>"), Pn = U("<div class=\"page-head\"><h1> </h1> <!></div> <!> <!>", 1), Fn = U("<div class=\"page page--form\"><!></div>");
function In(e, n) {
	w(n, !0);
	let r = t(() => ie(n.kind)), c = t(() => [...(V(r)?.attributes ?? []).filter((e) => e.type !== "outline"), Re()]), d = t(() => [...V(c)].sort((e, t) => Number(t.required ?? !1) - Number(e.required ?? !1))), f = t(() => ["LIVES_IN", "PRESENT_IN"].map((e) => u()?.schema.ties.find((t) => t.kind === e)).find((e) => e?.from.includes(n.kind) && e.to.includes("Area"))), p = s({}), m = D([]), h = D(!1);
	async function _() {
		o(h, !0), o(m, []);
		let { since: e, ...t } = Fe(V(c), p), r = e ? { since: e } : {};
		try {
			let e = await g({
				kind: n.kind,
				attributes: t,
				...r,
				...n.area && V(f) ? { area: n.area } : {}
			});
			ye(Q("saved.new"), e.version), le(de(e.id, n.area));
		} catch (e) {
			let t = E(e);
			o(m, t.unreachable ? [{
				field: "",
				text: Q("offline.text")
			}] : Pe(t.problem, V(c).map((e) => e.name)));
		} finally {
			o(h, !1);
		}
	}
	var v = Fn(), y = A(v), b = (e) => {
		var n = Mn(), r = a(n), i = X(r, !0), o = j(r, 2);
		{
			let e = t(() => Q("notFound.title")), n = t(() => Q("notFound.text"));
			P(o, {
				icon: "search",
				get title() {
					return V(e);
				},
				get text() {
					return V(n);
				}
			});
		}
		Z((e) => G(i, e), [() => Q("new.unknown")]), J(e, n);
	}, x = (e) => {
		var n = Mn(), i = a(n), o = X(i, !0), s = j(i, 2);
		{
			let e = t(() => Q("noAccess.title")), n = t(() => Q("noAccess.text", { role: u()?.me.roleLabel ?? "" }));
			P(s, {
				icon: "lock",
				get title() {
					return V(e);
				},
				get text() {
					return V(n);
				}
			});
		}
		Z((e) => G(o, e), [() => Q("new.title", { kind: V(r).label })]), J(e, n);
	}, C = t(() => !I(T.createActor)), O = (e) => {
		var o = Pn(), s = a(o), c = A(s), u = X(c, !0), g = j(c, 2), v = (e) => {
			var t = Nn(), r = X(t, !0);
			Z((e) => G(r, e), [() => Q("new.place", { area: n.areaName })]), J(e, t);
		};
		q(g, (e) => {
			n.area && V(f) && e(v);
		}), l(s);
		var y = j(s, 2), b = (e) => {
			i(e, {
				icon: "lock",
				children: (e, t) => {
					var n = Nn(), r = X(n, !0);
					Z((e) => G(r, e), [() => Q("new.personal")]), J(e, n);
				},
				$$slots: { default: !0 }
			});
		}, x = t(() => V(r).attributes.some((e) => e.personal));
		q(y, (e) => {
			V(x) && e(b);
		});
		var S = j(y, 2);
		{
			let e = t(() => Q("new.title", { kind: V(r).label })), i = t(() => Q("form.save"));
			Le(S, {
				name: "nieuw",
				get label() {
					return V(e);
				},
				get attributes() {
					return V(d);
				},
				get draft() {
					return p;
				},
				get submitLabel() {
					return V(i);
				},
				get busy() {
					return V(h);
				},
				get wrongs() {
					return V(m);
				},
				get find() {
					return Ce;
				},
				onChange: (e, t) => p[e] = t,
				onSubmit: () => void _(),
				onCancel: () => le(n.area ? te(n.area) : "/")
			});
		}
		Z((e) => G(u, e), [() => Q("new.title", { kind: V(r).label })]), J(e, o);
	};
	q(y, (e) => {
		V(r) ? V(C) ? e(x, 1) : e(O, -1) : e(b);
	}), l(v), J(e, v), S();
}
export { jn as ActorPage, In as NewActorPage };
