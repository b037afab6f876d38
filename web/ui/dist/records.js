import { $ as e, B as t, C as n, D as r, E as i, F as a, G as o, H as s, K as c, M as l, P as u, R as d, S as f, U as p, V as m, W as h, X as g, Z as _, at as v, ct as y, dt as b, et as x, ft as S, it as C, lt as w, m as T, n as E, nt as D, ot as O, pt as k, q as A, rt as j, t as M, tt as N, w as P, y as F, z as I } from "./text.js";
import { A as L, C as R, D as z, E as ee, M as B, N as te, O as ne, T as re, b as ie, d as ae, i as oe, j as se, k as ce, l as le, n as ue, r as de, t as V, u as fe, v as H, w as U, x as pe, y as W } from "./app.js";
import { D as me, Ft as he, I as G, Lt as K, N as ge, O as _e, P as ve, Pt as ye, W as be, Z as xe, b as Se, ct as q, dt as Ce, h as J, ht as we, k as Y, l as Te, lt as X, o as Ee, ot as De, p as Z, pt as Oe, st as ke, u as Ae, v as je, vt as Me, w as Q, y as Ne, yt as Pe } from "./status.svelte.js";
import { a as Fe, i as Ie, l as Le, n as Re, r as ze, t as Be } from "./EditForm.js";
import { n as $, t as Ve } from "./ConfirmForm.js";
import { a as He, r as Ue } from "./ErrorSummary.js";
// src/forms/EndForm.svelte
var We = m("<p class=\"muted\"> </p> <!>", 1);
function Ge(e, t) {
	w(t, !0);
	let n = O(() => [ze()]), r = v(j(Ne(je()))), i = v([]), a = v(!1), o = async () => [];
	async function s() {
		C(a, !0), C(i, []);
		try {
			t.onEnded(await t.end(Te(A(n)[0], A(r))));
		} catch (e) {
			let t = K(e);
			t.unreachable ? C(i, [{
				field: "",
				text: E("offline.text")
			}]) : t.stale ? C(i, [{
				field: "",
				text: E("clash.reload")
			}]) : C(i, He(t.problem, ["until"]));
		} finally {
			C(a, !1);
		}
	}
	var c = We(), l = x(c), u = N(l, !0), f = D(l, 2);
	{
		let e = O(() => ({ until: A(r) }));
		Ie(f, {
			get name() {
				return t.name;
			},
			get label() {
				return t.label;
			},
			get attributes() {
				return A(n);
			},
			get draft() {
				return A(e);
			},
			get submitLabel() {
				return t.label;
			},
			get busy() {
				return A(a);
			},
			get wrongs() {
				return A(i);
			},
			find: o,
			get onCancel() {
				return t.onCancel;
			},
			onChange: (e, t) => C(r, t, !0),
			onSubmit: () => void s()
		});
	}
	g(() => d(u, t.text)), I(e, c), y();
}
// src/actor/ActorHead.svelte
var Ke = m("<span class=\"badge\"><!> </span>"), qe = m("<span class=\"badge badge--warn\"><!> </span>"), Je = m("<p class=\"small muted\"> </p>"), Ye = m("<button class=\"button button--secondary\" type=\"button\"><!> </button>"), Xe = m("<button class=\"button button--primary\" type=\"button\"><!> </button>"), Ze = m("<div class=\"person-head\"><div class=\"page-head\"><h1> </h1> <p class=\"muted row\"><!> <!> <!></p> <!></div> <div class=\"row no-print\"><!> <!> <!> <!> <!></div></div>");
function Qe(t, n) {
	w(n, !0);
	var r = Ze(), i = e(r), s = e(i), c = N(s, !0), l = D(s, 2), u = e(l);
	fe(u, {
		get kind() {
			return n.actor.kind;
		},
		get word() {
			return n.kindWord;
		}
	});
	var f = D(u, 2), p = (t) => {
		var n = Ke(), r = e(n);
		X(r, { name: "eye" });
		var i = D(r, 1, !0);
		b(n), g((e) => d(i, e), [() => E("actor.pseudonym")]), I(t, n);
	};
	a(f, (e) => {
		n.actor.named || e(p);
	});
	var m = D(f, 2), h = (t) => {
		var n = qe(), r = e(n);
		X(r, { name: "clock" });
		var i = D(r, 1, !0);
		b(n), g((e) => d(i, e), [() => E("actor.ended")]), I(t, n);
	};
	a(m, (e) => {
		n.actor.until && e(h);
	}), b(l);
	var _ = D(l, 2), v = (e) => {
		var t = Je(), n = N(t, !0);
		g((e) => d(n, e), [() => E("actor.pseudonym.text")]), I(e, t);
	};
	a(_, (e) => {
		n.actor.named || e(v);
	}), b(i);
	var x = D(i, 2), S = e(x);
	le(S, {});
	var C = D(S, 2), T = (t) => {
		var r = Ye(), i = e(r);
		X(i, { name: "bin" });
		var a = D(i, 1, !0);
		b(r), g((e) => d(a, e), [() => E("bin.do")]), o("click", r, function(...e) {
			n.onBin?.apply(this, e);
		}), I(t, r);
	};
	a(C, (e) => {
		n.onBin && e(T);
	});
	var O = D(C, 2), k = (t) => {
		var r = Ye(), i = e(r);
		X(i, { name: "stop" });
		var a = D(i, 1, !0);
		b(r), g((e) => d(a, e), [() => E("actor.end")]), o("click", r, function(...e) {
			n.onEnd?.apply(this, e);
		}), I(t, r);
	};
	a(O, (e) => {
		n.onEnd && e(k);
	});
	var A = D(O, 2), j = (t) => {
		var r = Ye(), i = e(r);
		X(i, { name: "pencil" });
		var a = D(i, 1, !0);
		b(r), g((e) => d(a, e), [() => E("actor.edit")]), o("click", r, function(...e) {
			n.onEdit?.apply(this, e);
		}), I(t, r);
	};
	a(A, (e) => {
		n.onEdit && e(j);
	});
	var M = D(A, 2), P = (t) => {
		var r = Xe(), i = e(r);
		X(i, { name: "plus" });
		var a = D(i, 1, !0);
		b(r), g((e) => d(a, e), [() => E("tie.add")]), o("click", r, function(...e) {
			n.onAdd?.apply(this, e);
		}), I(t, r);
	};
	a(M, (e) => {
		n.onAdd && e(P);
	}), b(x), b(r), g(() => d(c, n.actor.label)), I(t, r), y();
}
h(["click"]);
// src/actor/tiechoice.ts
var $e = ["Resident", "Professional"], et = [
	"Organisation",
	"Team",
	"Initiative",
	"Facility",
	"Course",
	"Area",
	"WorkArea",
	"Household"
], tt = [
	"SAME_AS",
	"HELD_BY",
	"LINKS_AREA",
	"LINKS_THEME",
	"IN_CIRCLE",
	"CASE_OF",
	"WORKED_BY",
	"ABOUT",
	"OWNS",
	"PART_OF"
];
function nt(e) {
	return e.others.some((e) => $e.includes(e)) ? "tie.group.people" : e.others.some((e) => et.includes(e)) ? "tie.group.work" : "tie.group.rest";
}
function rt(e, t) {
	let n = t.filter((e) => !tt.includes(e.kind)).flatMap((t) => [...t.from.includes(e) ? [{
		value: `${t.kind}>`,
		tie: t,
		reversed: !1,
		others: t.to
	}] : [], ...t.to.includes(e) && !t.symmetric ? [{
		value: `${t.kind}<`,
		tie: t,
		reversed: !0,
		others: t.from
	}] : []]);
	return [
		"tie.group.people",
		"tie.group.work",
		"tie.group.rest"
	].map((e) => ({
		key: e,
		choices: n.filter((t) => nt(t) === e)
	})).filter((e) => e.choices.length > 0);
}
function it(e, t) {
	return e.reversed ? E("tie.reads.to", {
		who: t,
		tie: e.tie.label
	}) : E("tie.reads.from", {
		who: t,
		tie: e.tie.label
	});
}
// src/actor/AddTieForm.svelte
var at = m("<p class=\"error\"><!> </p>"), ot = m("<option> </option>"), st = m("<optgroup></optgroup>"), ct = m("<div><label> </label> <!> <select class=\"select\" aria-required=\"true\"><option> </option><!></select></div> <!>", 1);
function lt(s, c) {
	w(c, !0);
	let p = O(() => rt(c.actor.kind, c.ties)), m = v(""), h = v(void 0), _ = j({}), T = v([]), k = v(!1), M = O(() => A(p).flatMap((e) => e.choices).find((e) => e.value === A(m))), P = O(() => A(M) ? [Re(), ...A(M).tie.attributes] : []);
	function L() {
		let e = [];
		return A(M) || e.push({
			field: "kind",
			text: E("tie.needKind")
		}), A(M) && !A(h) && e.push({
			field: "other",
			text: E("tie.needOther")
		}), e;
	}
	async function R() {
		if (!A(M) || !A(h)) return;
		C(k, !0);
		let { since: e, ...t } = Ue(A(P), _), [n, r] = A(M).reversed ? [A(h).id, c.actor.id] : [c.actor.id, A(h).id];
		try {
			c.onAdded(await c.add({
				kind: A(M).tie.kind,
				from: n,
				to: r,
				attributes: t,
				...e ? { since: e } : {}
			}));
		} catch (e) {
			let t = K(e), n = [...A(P).map((e) => e.name), "kind"];
			C(T, t.unreachable ? [{
				field: "",
				text: E("offline.text")
			}] : He(t.problem, n));
		} finally {
			C(k, !1);
		}
	}
	{
		let v = (s, _ = S, v = S) => {
			let y = O(() => v()("kind"));
			var w = ct(), T = x(w), k = e(T), j = N(k, !0), P = D(k, 2), L = (t) => {
				var n = at(), r = e(n);
				X(r, { name: "warn" });
				var i = D(r, 1, !0);
				b(n), g((e) => {
					F(n, "id", `${e ?? ""}-fout`), d(i, A(y));
				}, [() => _()("kind")]), I(t, n);
			};
			a(P, (e) => {
				A(y) && e(L);
			});
			var R = D(P, 2), z = e(R), ee = N(z, !0);
			z.value = z.__value = "";
			var B = D(z);
			l(B, 17, () => A(p), (e) => e.key, (e, t) => {
				var n = st();
				l(n, 21, () => A(t).choices, (e) => e.value, (e, t) => {
					var n = ot(), r = N(n, !0), i = {};
					g((e) => {
						d(r, e), i !== (i = A(t).value) && (n.value = (n.__value = i) ?? "");
					}, [() => it(A(t), c.actor.label)]), I(e, n);
				}), b(n), g((e) => F(n, "label", e), [() => E(A(t).key)]), I(e, n);
			}), b(R), n(R), b(T);
			var te = D(T, 2), ne = (e) => {
				var n = t(), r = x(n);
				u(r, () => A(M).value, (e) => {
					{
						let t = O(() => _()("other")), n = O(() => E("tie.other")), r = O(() => v()("other"));
						Fe(e, {
							get id() {
								return A(t);
							},
							get label() {
								return A(n);
							},
							get kinds() {
								return A(M).others;
							},
							get chosen() {
								return A(h);
							},
							get error() {
								return A(r);
							},
							get find() {
								return c.find;
							},
							onChoose: (e) => C(h, e)
						});
					}
				}), I(e, n);
			};
			a(te, (e) => {
				A(M) && e(ne);
			}), g((e, t, n, a, o) => {
				i(T, 1, r(["field", A(y) && "field--error"])), F(k, "for", e), d(j, t), F(R, "id", n), F(R, "aria-invalid", A(y) ? !0 : void 0), F(R, "aria-describedby", a), d(ee, o);
			}, [
				() => _()("kind"),
				() => E("tie.kind"),
				() => _()("kind"),
				() => A(y) ? `${_()("kind")}-fout` : void 0,
				() => E("form.choose")
			]), o("change", R, () => C(h, void 0)), f(R, () => A(m), (e) => C(m, e)), I(s, w);
		}, y = O(() => E("tie.add")), w = O(() => E("form.save"));
		Ie(s, {
			name: "contact",
			get label() {
				return A(y);
			},
			get attributes() {
				return A(P);
			},
			get draft() {
				return _;
			},
			get submitLabel() {
				return A(w);
			},
			get busy() {
				return A(k);
			},
			get wrongs() {
				return A(T);
			},
			alsoCheck: L,
			get find() {
				return c.find;
			},
			get onCancel() {
				return c.onCancel;
			},
			onChange: (e, t) => _[e] = t,
			onSubmit: () => void R(),
			children: v,
			$$slots: { default: !0 }
		});
	}
	y();
}
h(["change"]);
// src/actor/contacts.ts
var ut = (e, t) => e.from.id === t ? e.to : e.from;
function dt(e, t) {
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
function ft(e, t, n) {
	let r = new Set(e?.nodes.map((e) => e.id));
	return t.filter((e) => !r.has(ut(e, n).id));
}
// src/actor/BesideTable.svelte
var pt = m("<th scope=\"col\" class=\"no-print\"><span class=\"sr\"> </span></th>"), mt = m("<a> </a>"), ht = m("<td data-label=\"\" class=\"is-act no-print\"><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td>"), gt = m("<tr><th scope=\"row\"><span class=\"name\"><!><!></span></th><td> </td><td> </td><!></tr>"), _t = m("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table>");
function vt(t, n) {
	w(n, !0);
	var r = _t(), i = e(r), s = N(i, !0), c = D(i), u = e(c), f = e(u), m = N(f, !0), h = D(f), _ = N(h, !0), v = D(h), x = N(v, !0), S = D(v), C = (t) => {
		var n = pt(), r = e(n), i = N(r, !0);
		b(n), g((e) => d(i, e), [() => E("col.actions")]), I(t, n);
	};
	a(S, (e) => {
		n.mayChange && e(C);
	}), b(u), b(c);
	var T = D(c);
	l(T, 21, () => n.ties, (e) => e.id, (t, r) => {
		let i = O(() => ut(A(r), n.id));
		var s = gt(), c = e(s), l = e(c), u = e(l);
		re(u, { get kind() {
			return A(i).kind;
		} });
		var f = D(u), m = (e) => {
			var t = p();
			g(() => d(t, A(i).label)), I(e, t);
		}, h = (e) => {
			var t = mt(), r = N(t, !0);
			g((e) => {
				F(t, "href", e), d(r, A(i).label);
			}, [() => n.hrefOf(A(i).id)]), I(e, t);
		};
		a(f, (e) => {
			A(i).kind === "Area" ? e(m) : e(h, -1);
		}), b(l), b(c);
		var _ = D(c), v = N(_, !0), y = D(_), x = N(y), S = D(y), C = (t) => {
			var a = ht(), s = e(a), c = e(s, !0), l = D(c), u = N(l, !0);
			b(s), b(a), g((e) => {
				d(c, e), d(u, A(i).label);
			}, [() => E("contacts.change")]), o("click", s, () => n.onChange(A(r))), I(t, a);
		};
		a(S, (e) => {
			n.mayChange && e(C);
		}), b(s), g((e, t, n, r, i) => {
			F(_, "data-label", e), d(v, t), F(y, "data-label", n), d(x, `${r ?? ""}${i ?? ""}`);
		}, [
			() => E("col.relation"),
			() => M(n.reads(A(r))),
			() => E("col.since"),
			() => Z(A(r).since),
			() => A(r).until ? E("period.until", { date: Z(A(r).until) }) : ""
		]), I(t, s);
	}), b(T), b(r), g((e, t, n, r) => {
		d(s, e), d(m, t), d(_, n), d(x, r);
	}, [
		() => E("beside.title"),
		() => E("col.with"),
		() => E("col.relation"),
		() => E("col.since")
	]), I(t, r), y();
}
h(["click"]);
// src/actor/ContactsTable.svelte
var yt = m("<th scope=\"col\" class=\"no-print\"><span class=\"sr\"> </span></th>"), bt = m("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), xt = m("<td data-label=\"\" class=\"is-act no-print\"></td>"), St = m("<tr><td class=\"is-ring num\"> </td><th scope=\"row\"><span class=\"name\"><!><span><a> </a><span class=\"second\"> </span></span></span></th><td> </td><td> </td><!></tr>"), Ct = m("<table class=\"table table--stack ring-table\"><caption> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table>");
function wt(t, n) {
	w(n, !0);
	let s = O(() => n.mayChange && n.rows.some((e) => e.ties.length > 0)), c = (e) => e.node.hops > 1 ? e.via.length ? E("contacts.via", { who: e.via.slice(0, 2).join(", ") }) : "" : (e.ties.length ? [...new Set(e.ties.map((e) => e.kind))] : e.kinds).map(n.tieWord).join(", "), u = (e) => Z(e.ties.map((e) => e.since).filter((e) => e !== null).sort()[0]);
	var f = Ct(), p = e(f), m = N(p, !0), h = D(p), _ = e(h), v = e(_), x = N(v, !0), S = D(v), C = N(S, !0), T = D(S), k = N(T, !0), j = D(T), P = N(j, !0), L = D(j), R = (t) => {
		var n = yt(), r = e(n), i = N(r, !0);
		b(n), g((e) => d(i, e), [() => E("col.actions")]), I(t, n);
	};
	a(L, (e) => {
		A(s) && e(R);
	}), b(_), b(h);
	var z = D(h);
	l(z, 23, () => n.rows, (e) => e.node.id, (t, f, p) => {
		var m = St(), h = e(m), _ = N(h, !0), v = D(h), y = e(v), x = e(y);
		re(x, { get kind() {
			return A(f).node.kind;
		} });
		var S = D(x), C = e(S), w = N(C, !0), T = D(C), O = N(T, !0);
		b(S), b(y), b(v);
		var k = D(v), j = N(k, !0), P = D(k), L = N(P, !0), R = D(P), z = (t) => {
			var r = xt();
			l(r, 21, () => A(f).ties, (e) => e.id, (t, r) => {
				var i = bt(), a = e(i, !0), s = D(a), c = N(s);
				b(i), g((e, t) => {
					d(a, e), d(c, `${A(f).node.label ?? ""}, ${t ?? ""}`);
				}, [() => E("contacts.change"), () => n.tieWord(A(r).kind)]), o("click", i, () => n.onChange(A(r))), I(t, i);
			}), b(r), I(t, r);
		};
		a(R, (e) => {
			A(s) && e(z);
		}), b(m), g((e, t, a, o, s, c, l) => {
			i(m, 1, r([A(p) > 0 && n.rows[A(p) - 1]?.node.hops !== A(f).node.hops && "is-first"])), F(h, "data-label", e), d(_, A(f).node.hops), F(C, "href", t), d(w, A(f).node.label), d(O, a), F(k, "data-label", o), d(j, s), F(P, "data-label", c), d(L, l);
		}, [
			() => E("col.step"),
			() => n.hrefOf(A(f).node.id),
			() => n.kindWord(A(f).node.kind),
			() => E("col.relation"),
			() => M(c(A(f))),
			() => E("col.since"),
			() => u(A(f))
		]), I(t, m);
	}), b(z), b(f), g((e, t, n, r, i) => {
		d(m, e), d(x, t), d(C, n), d(k, r), d(P, i);
	}, [
		() => E("contacts.caption", { n: n.rows.length }),
		() => E("col.step"),
		() => E("col.who"),
		() => E("col.relation"),
		() => E("col.since")
	]), I(t, f), y();
}
h(["click"]);
var Tt = 40, Et = 28, Dt = {
	x: 340,
	y: 300
}, Ot = {
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
}, kt = [
	"bewoner",
	"professional",
	"organisatie",
	"activiteit"
];
function At(e, t) {
	return e.hops - t.hops || kt.indexOf(z(e.kind)) - kt.indexOf(z(t.kind)) || e.label.localeCompare(t.label) || e.id.localeCompare(t.id);
}
function jt(e, t) {
	let n = [...e.nodes].sort(At).slice(0, 150), r = Math.min(3, Math.max(1, ...n.map((e) => e.hops))), i = Ot[r], a = Mt(e.ties), o = new Map(), s = new Map();
	for (let e = 0; e <= r; e++) {
		let t = n.filter((t) => Math.min(t.hops, 3) === e), r = Pt(t, e, (t) => Nt(t, a, o, e));
		for (let [n, a] of r) {
			o.set(n.id, a);
			let r = i[e] ?? 0;
			s.set(n.id, {
				node: n,
				x: Dt.x + r * Math.cos(a),
				y: Dt.y + r * Math.sin(a),
				r: e === 0 ? 15 : t.length > 30 ? 6 : 10
			});
		}
	}
	let c = [...s.values()];
	return {
		rings: i.slice(1),
		spots: c,
		lines: It(e, s),
		labels: zt(c, t)
	};
}
function Mt(e) {
	let t = new Map();
	for (let { from: n, to: r } of e) t.set(n, [...t.get(n) ?? [], r]), t.set(r, [...t.get(r) ?? [], n]);
	return t;
}
function Nt(e, t, n, r) {
	if (r < 2) return 0;
	let i = (t.get(e.id) ?? []).flatMap((e) => n.get(e) ?? []), a = i.reduce((e, t) => e + Math.cos(t), 0), o = i.reduce((e, t) => e + Math.sin(t), 0);
	return Math.atan2(o, a);
}
function Pt(e, t, n) {
	let r = e.map((e) => ({
		node: e,
		angle: n(e)
	}));
	t >= 2 && r.sort((e, t) => e.angle - t.angle);
	let i = 2 * Math.PI / Math.max(1, e.length), a = t < 2 ? -Math.PI / 2 : Ft(r.map((e) => e.angle), i);
	return r.map(({ node: e }, t) => [e, t * i + a]);
}
function Ft(e, t) {
	let n = e.reduce((e, n, r) => e + Math.cos(n - r * t), 0), r = e.reduce((e, n, r) => e + Math.sin(n - r * t), 0);
	return Math.atan2(r, n);
}
function It(e, t) {
	return e.ties.flatMap(({ from: n, to: r }) => {
		let [i, a] = [t.get(n), t.get(r)];
		return !i || !a || t.size > Tt && i.node.hops === a.node.hops ? [] : [{
			key: `${n} ${r}`,
			from: i,
			to: a,
			near: n === e.centre || r === e.centre
		}];
	});
}
var Lt = 20;
function Rt(e) {
	return e.length > Lt ? `${e.slice(0, 19).trimEnd()}…` : e;
}
function zt(e, t) {
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
	].map((t) => e.filter((e) => e.node.hops === t).length > Et);
	for (let { node: a, x: o, y: s, r: c } of e) {
		if (i[Math.min(a.hops, 3)]) continue;
		let e = a.hops === 0 ? c + 7 : c, l = Rt(a.label), u = l.length * 7.2 * t / 2, d = 16 * t, f = Math.min(680 - u - 4, Math.max(u + 4, o)), p = {
			left: f - u,
			right: f + u,
			top: s + e + 2,
			bottom: s + e + 2 + d
		}, m = [p, {
			...p,
			top: s - e - 2 - d,
			bottom: s - e - 2
		}].find((e) => e.top > 0 && e.bottom < 600 && !n.some((t) => Bt(e, t)));
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
function Bt(e, t) {
	return e.left < t.right && e.right > t.left && e.top < t.bottom && e.bottom > t.top;
}
// src/actor/RingFigure.svelte
var Vt = s("<circle></circle>"), Ht = s("<path></path>"), Ut = s("<circle class=\"centre-ring\"></circle>"), Wt = s("<!><path></path>", 1), Gt = s("<text> </text>"), Kt = m("<li><!> </li>"), qt = m("<figure class=\"ring-figure\"><div><svg class=\"net rings\" aria-hidden=\"true\" focusable=\"false\"><!><!><!><!></svg></div> <figcaption><p class=\"sr\"> </p> <ul class=\"legend\"></ul></figcaption></figure>");
function Jt(t, n) {
	w(n, !0);
	let o = v(j(680)), s = O(() => 680 / Math.max(240, A(o))), c = O(() => jt(n.network, A(s))), u = O(() => [...new Map(A(c).spots.map(({ node: e }) => [z(e.kind), e.kind])).values()]), f = {
		x: 340,
		y: 300
	};
	var p = qt(), m = e(p), h = e(m), _ = e(h);
	l(_, 18, () => A(c).rings.toReversed(), (e) => e, (e, t, n) => {
		var a = Vt();
		g(() => {
			i(a, 0, r(["r", A(n) % 2 == 0 ? "r--odd" : "r--even"])), F(a, "cx", f.x), F(a, "cy", f.y), F(a, "r", t);
		}), I(e, a);
	});
	var S = D(_);
	l(S, 17, () => A(c).lines, (e) => e.key, (e, t) => {
		var n = Ht();
		g((e, a, o, s) => {
			i(n, 0, r(["e", A(t).near && "e--strong"])), F(n, "d", `M${e ?? ""} ${a ?? ""}L${o ?? ""} ${s ?? ""}`);
		}, [
			() => A(t).from.x.toFixed(1),
			() => A(t).from.y.toFixed(1),
			() => A(t).to.x.toFixed(1),
			() => A(t).to.y.toFixed(1)
		]), I(e, n);
	});
	var k = D(S);
	l(k, 17, () => A(c).spots, (e) => e.node.id, (e, t) => {
		let n = O(() => z(A(t).node.kind));
		var r = Wt(), o = x(r), s = (e) => {
			var n = Ut();
			g(() => {
				F(n, "cx", A(t).x), F(n, "cy", A(t).y), F(n, "r", A(t).r + 7);
			}), I(e, n);
		};
		a(o, (e) => {
			A(t).node.hops === 0 && e(s);
		});
		var c = D(o);
		g((e) => {
			i(c, 0, `n k--${A(n) ?? ""}`), F(c, "d", e);
		}, [() => ee(A(n), A(t).x, A(t).y, A(t).r)]), I(e, r);
	});
	var M = D(k);
	l(M, 17, () => A(c).labels, (e) => e.id, (e, t) => {
		var n = Gt(), a = N(n, !0);
		g(() => {
			i(n, 0, r([A(t).strong && "t--name"])), F(n, "x", A(t).x), F(n, "y", A(t).y), F(n, "font-size", 13 * A(s)), F(n, "stroke-width", 4 * A(s)), d(a, A(t).text);
		}), I(e, n);
	}), b(h), b(m);
	var P = D(m, 2), L = e(P), R = N(L, !0), B = D(L, 2);
	l(B, 20, () => A(u), (e) => e, (t, r) => {
		var i = Kt(), a = e(i);
		re(a, { get kind() {
			return r;
		} });
		var o = D(a, 1, !0);
		b(i), g((e) => d(o, e), [() => n.kindWord(r)]), I(t, i);
	}), b(B), b(P), b(p), g((e, t) => {
		F(h, "viewBox", "0 0 680 600"), d(R, e), F(B, "aria-label", t);
	}, [() => E("ring.summary", { n: A(c).spots.length - 1 }), () => E("ring.legend")]), T(m, "clientWidth", (e) => C(o, e)), I(t, p), y();
}
// src/actor/ContactsSection.svelte
var Yt = m("<option> </option>"), Xt = m("<button class=\"button button--primary\" type=\"button\"><!> </button>"), Zt = m("<p class=\"hidden-rows small muted\"> </p>"), Qt = m("<div class=\"kring\"><!> <div><!> <!> <p class=\"small muted list-foot\"> </p></div></div>"), $t = m("<section aria-labelledby=\"contacten\"><h2 id=\"contacten\"> </h2> <div class=\"toolbar no-print\"><!> <div class=\"field\"><label for=\"net\"> </label> <select class=\"select\" id=\"net\"></select></div> <!></div> <div><!></div></section>");
function en(r, i) {
	w(i, !0);
	let s = [
		"support",
		"own",
		"organisations"
	], c = O(() => i.network.value ? dt(i.network.value, i.ties) : []), u = [
		"1",
		"2",
		"3"
	].map((e) => ({
		value: e,
		text: e
	}));
	var f = $t(), p = e(f), m = N(p, !0), h = D(p, 2), _ = e(h);
	{
		let e = O(() => E("contacts.hops")), t = O(() => String(i.hops));
		R(_, {
			name: "stappen",
			get label() {
				return A(e);
			},
			get options() {
				return u;
			},
			get value() {
				return A(t);
			},
			onChoose: (e) => i.onQuery({ n: e === "1" ? void 0 : e })
		});
	}
	var v = D(_, 2), S = e(v), C = N(S, !0), T = D(S, 2);
	l(T, 20, () => s, (e) => e, (e, t) => {
		var n = Yt(), r = N(n, !0), i = {};
		g((e) => {
			d(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => E(`net.${t}`)]), I(e, n);
	}), b(T);
	var k;
	n(T), b(v);
	var j = D(v, 2);
	{
		let e = O(() => E("date.asOf"));
		ae(j, {
			id: "op",
			get label() {
				return A(e);
			},
			get value() {
				return i.day;
			},
			onChange: (e) => i.onQuery({ op: e })
		});
	}
	b(h);
	var M = D(h, 2), L = e(M), z = (e) => {
		De(e, {
			get failure() {
				return i.network.failure;
			},
			get roleLabel() {
				return i.roleLabel;
			},
			get onRetry() {
				return i.network.retry;
			}
		});
	}, ee = (n) => {
		{
			let r = O(() => E("contacts.none.title")), s = O(() => E("contacts.none.text", { who: i.who }));
			q(n, {
				icon: "link",
				level: 3,
				get title() {
					return A(r);
				},
				get text() {
					return A(s);
				},
				children: (n, r) => {
					var s = t(), c = x(s), l = (t) => {
						var n = Xt(), r = e(n);
						X(r, { name: "plus" });
						var a = D(r, 1, !0);
						b(n), g((e) => d(a, e), [() => E("tie.add")]), o("click", n, function(...e) {
							i.onAdd?.apply(this, e);
						}), I(t, n);
					};
					a(c, (e) => {
						i.onAdd && e(l);
					}), I(n, s);
				},
				$$slots: { default: !0 }
			});
		}
	}, B = (t) => {
		var n = Qt(), r = e(n);
		Jt(r, {
			get network() {
				return i.network.value;
			},
			get kindWord() {
				return i.kindWord;
			}
		});
		var o = D(r, 2), s = e(o);
		wt(s, {
			get rows() {
				return A(c);
			},
			get mayChange() {
				return i.mayChange;
			},
			get kindWord() {
				return i.kindWord;
			},
			get tieWord() {
				return i.tieWord;
			},
			get hrefOf() {
				return i.hrefOf;
			},
			get onChange() {
				return i.onChange;
			}
		});
		var l = D(s, 2), u = (e) => {
			var t = Zt(), n = N(t, !0);
			g((e) => d(n, e), [() => E("contacts.more", { n: i.network.value.notShown })]), I(e, t);
		};
		a(l, (e) => {
			i.network.value.notShown > 0 && e(u);
		});
		var f = D(l, 2), p = N(f, !0);
		b(o), b(n), g((e) => d(p, e), [() => E("contacts.maybeMore")]), I(t, n);
	}, te = (e) => {
		{
			let t = O(() => E("contacts.loading"));
			Se(e, {
				get label() {
					return A(t);
				},
				rows: 6
			});
		}
	};
	a(L, (e) => {
		i.network.failure ? e(z) : i.network.value && A(c).length === 0 ? e(ee, 1) : i.network.value ? e(B, 2) : i.network.slow && e(te, 3);
	}), b(M), b(f), g((e, t) => {
		d(m, e), d(C, t), k !== (k = i.net) && (T.value = (T.__value = k) ?? "", P(T, k)), F(M, "aria-busy", i.network.loading);
	}, [() => E("contacts.title"), () => E("contacts.net")]), o("change", T, (e) => i.onQuery({ net: e.currentTarget.value === "support" ? void 0 : e.currentTarget.value })), I(r, f), y();
}
h(["change", "click"]);
// src/actor/Facts.svelte
var tn = m("<a> </a>"), nn = m("<div><dt> </dt> <dd><!></dd></div>"), rn = m("<div><dt> </dt><dd> </dd></div>"), an = m("<p class=\"muted\"> </p>"), on = m("<dl class=\"facts facts--grid\"><!> <!></dl> <!> <p class=\"small muted\"> </p>", 1);
function sn(t, n) {
	w(n, !0);
	let o = O(() => n.attributes.map((e) => ({
		attribute: e,
		text: Ae(e, n.actor.attributes[e.name])
	})).filter((e) => e.text)), s = (e) => typeof e == "object" && e && "id" in e ? String(e.id) : String(e);
	var c = on(), u = x(c), f = e(u);
	l(f, 17, () => A(o), ({ attribute: e, text: t }) => e.name, (t, o) => {
		let c = () => A(o).attribute, l = () => A(o).text;
		var u = nn(), f = e(u), m = N(f, !0), h = D(f, 2), _ = e(h), v = (e) => {
			var t = tn(), r = N(t, !0);
			g((e) => {
				F(t, "href", e), d(r, l());
			}, [() => n.hrefOf(s(n.actor.attributes[c().name]))]), I(e, t);
		}, y = (e) => {
			var t = p();
			g(() => d(t, l())), I(e, t);
		};
		a(_, (e) => {
			c().type === "reference" ? e(v) : e(y, -1);
		}), b(h), b(u), g((e) => {
			i(u, 1, r([c().type === "note" && "is-wide"])), d(m, e);
		}, [() => M(c().label)]), I(t, u);
	});
	var m = D(f, 2), h = (t) => {
		var r = rn(), i = e(r), a = N(i, !0), o = D(i), s = N(o);
		b(r), g((e, t, n) => {
			d(a, e), d(s, `${t ?? ""}${n ?? ""}`);
		}, [
			() => E("col.since"),
			() => Z(n.actor.since) || E("age.unknown"),
			() => n.actor.until ? E("period.until", { date: Z(n.actor.until) }) : ""
		]), I(t, r);
	};
	a(m, (e) => {
		(n.actor.since || n.actor.until) && e(h);
	}), b(u);
	var _ = D(u, 2), v = (e) => {
		var t = an(), n = N(t, !0);
		g((e) => d(n, e), [() => E("facts.none")]), I(e, t);
	};
	a(_, (e) => {
		A(o).length === 0 && e(v);
	});
	var S = D(_, 2), C = N(S, !0);
	g((e) => d(C, e), [() => E("facts.version", {
		version: n.actor.version,
		when: J(n.actor.recordedAt)
	})]), I(t, c), y();
}
// src/actor/history.ts
function cn(e, t) {
	return e.map((n, r) => {
		let [i, a] = [n.actor?.attributes ?? {}, e[r + 1]?.actor?.attributes], o = a && n.verb === "amend" ? t.filter((e) => Ee(a[e.name]) !== Ee(i[e.name])) : [];
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
var ln = m("<p> </p>"), un = m("<p class=\"small muted\"> </p>"), dn = m("<p><span class=\"badge\"><!> </span></p>"), fn = m("<p class=\"no-print\"><button class=\"link-button\" type=\"button\"><!> <span class=\"sr\"> </span></button></p>"), pn = m("<li><p class=\"small muted\"> </p> <!> <!> <!> <!> <!></li>"), mn = m("<ol class=\"history\"></ol>");
function hn(n, r) {
	w(r, !0);
	let i = {
		add: "history.created",
		amend: "history.other",
		end: "history.other",
		bin: "history.binned",
		restore: "history.restored",
		remove: "history.binned"
	};
	var s = mn();
	l(s, 21, () => r.moments, (e) => e.revision, (n, s) => {
		var c = pn(), u = e(c), f = N(u), p = D(u, 2), m = (e) => {
			var t = ln(), n = N(t, !0);
			g((e) => d(n, e), [() => E("history.ended", { date: Z(A(s).ended) })]), I(e, t);
		};
		a(p, (e) => {
			A(s).ended && e(m);
		});
		var h = D(p, 2);
		l(h, 17, () => A(s).changed, ({ attribute: e, before: t, after: n }) => e.name, (e, t) => {
			let n = () => A(t).attribute, r = () => A(t).before, i = () => A(t).after;
			var a = ln(), o = N(a, !0);
			g((e) => d(o, e), [() => E("history.changed", {
				label: M(n().label),
				before: Ae(n(), r()) || E("clash.empty"),
				after: Ae(n(), i()) || E("clash.empty")
			})]), I(e, a);
		}, (e) => {
			var n = t(), r = x(n), o = (e) => {
				var t = ln(), n = N(t, !0);
				g((e) => d(n, e), [() => E(i[A(s).verb])]), I(e, t);
			};
			a(r, (e) => {
				A(s).ended || e(o);
			}), I(e, n);
		});
		var _ = D(h, 2), v = (e) => {
			var t = un(), n = N(t, !0);
			g(() => d(n, A(s).reason)), I(e, t);
		};
		a(_, (e) => {
			A(s).reason && e(v);
		});
		var y = D(_, 2), S = (e) => {
			var t = un(), n = N(t, !0);
			g((e) => d(n, e), [() => E("history.undoes")]), I(e, t);
		};
		a(y, (e) => {
			A(s).undoes && e(S);
		});
		var C = D(y, 2), w = (t) => {
			var n = dn(), r = e(n), i = e(r);
			X(i, { name: "undo" });
			var a = D(i, 1, !0);
			b(r), b(n), g((e) => d(a, e), [() => E("history.undone")]), I(t, n);
		}, T = (t) => {
			var n = fn(), i = e(n), a = e(i);
			X(a, {
				name: "undo",
				small: !0
			});
			var c = D(a, 1, !0), l = D(c), u = N(l, !0);
			b(i), b(n), g((e, t) => {
				d(c, e), d(u, t);
			}, [() => E("history.undo"), () => E("history.which", { when: J(A(s).at) })]), o("click", i, () => r.onUndo(A(s).revision)), I(t, n);
		};
		a(C, (e) => {
			A(s).undone ? e(w) : A(s).canUndo && e(T, 1);
		}), b(c), g((e, t) => d(f, `${e ?? ""}${t ?? ""}`), [() => J(A(s).at), () => A(s).by ? E("facts.by", { who: A(s).by.label }) : ""]), I(n, c);
	}), b(s), I(n, s), y();
}
h(["click"]);
// src/actor/OpenName.svelte
var gn = m("<p> </p> <p><button class=\"button button--secondary button--sm\" type=\"button\"> </button></p>", 1), _n = m("<option> </option>"), vn = m("<form class=\"toolbar\"><div class=\"field\"><label for=\"doel\"> </label> <select class=\"select\" id=\"doel\" required=\"\"><option> </option><!></select></div> <button class=\"button button--secondary\" type=\"submit\"> </button></form> <p class=\"small\"> </p>", 1);
function yn(r, i) {
	w(i, !0);
	let s = v(""), u = O(() => i.purposes.find((e) => e.code === i.stated)?.label ?? "");
	ke(r, {
		icon: "lock",
		children: (r, p) => {
			var m = t(), h = x(m), _ = (t) => {
				var n = gn(), r = x(n), a = N(r, !0), s = D(r, 2), c = e(s), l = N(c, !0);
				b(s), g((e, t) => {
					d(a, e), d(l, t);
				}, [() => E("purpose.open", { purpose: A(u) }), () => E("purpose.close")]), o("click", c, () => i.onState(void 0)), I(t, n);
			}, v = (t) => {
				var r = vn(), a = x(r), o = e(a), u = e(o), p = N(u, !0), m = D(u, 2), h = e(m), _ = N(h, !0);
				h.value = h.__value = "";
				var v = D(h);
				l(v, 17, () => i.purposes, (e) => e.code, (e, t) => {
					var n = _n(), r = N(n, !0), i = {};
					g(() => {
						d(r, A(t).label), i !== (i = A(t).code) && (n.value = (n.__value = i) ?? "");
					}), I(e, n);
				}), b(m), n(m), b(o);
				var y = D(o, 2), S = N(y, !0);
				b(a);
				var w = D(a, 2), T = N(w, !0);
				g((e, t, n, r) => {
					d(p, e), d(_, t), d(S, n), d(T, r);
				}, [
					() => E("purpose.label"),
					() => E("purpose.choose"),
					() => E("purpose.do"),
					() => E("purpose.logged")
				]), c("submit", a, (e) => {
					e.preventDefault(), A(s) && i.onState(A(s));
				}), f(m, () => A(s), (e) => C(s, e)), I(t, r);
			};
			a(h, (e) => {
				i.stated ? e(_) : e(v, -1);
			}), I(r, m);
		},
		$$slots: { default: !0 }
	}), y();
}
h(["click"]);
// src/actor/TieDialog.svelte
var bn = m("<button class=\"button button--quiet\" type=\"button\"> </button>"), xn = m("<p class=\"modal__more row\"><!> <!></p>"), Sn = m("<!> <!>", 1);
function Cn(t, n) {
	w(n, !0);
	let r = v("edit"), i = O(() => E("tie.sentence", {
		from: n.tie.from.label,
		word: n.word,
		to: n.tie.to.label
	}));
	$(t, {
		id: "band",
		get title() {
			return A(i);
		},
		get onClose() {
			return n.onClose;
		},
		children: (t, s) => {
			var c = Sn(), l = x(c);
			H(l, {});
			var u = D(l, 2), f = (e) => {
				{
					let t = O(() => E("tie.end")), i = O(() => E("tie.end.text"));
					Ge(e, {
						name: "bandstop",
						get label() {
							return A(t);
						},
						get text() {
							return A(i);
						},
						get end() {
							return n.end;
						},
						get onEnded() {
							return n.onEnded;
						},
						onCancel: () => C(r, "edit")
					});
				}
			}, p = (e) => {
				{
					let t = O(() => E("bin.do")), i = O(() => [E("bin.when"), E("bin.tieText")]);
					Ve(e, {
						get label() {
							return A(t);
						},
						get sentences() {
							return A(i);
						},
						get run() {
							return n.bin;
						},
						get onDone() {
							return n.onBinned;
						},
						onCancel: () => C(r, "edit")
					});
				}
			}, m = (t) => {
				var s = Sn(), c = x(s);
				Be(c, {
					name: "band",
					get label() {
						return A(i);
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
				var l = D(c, 2), u = (t) => {
					var i = xn(), s = e(i), c = (e) => {
						var t = bn(), n = N(t, !0);
						g((e) => d(n, e), [() => E("tie.end")]), o("click", t, () => C(r, "end")), I(e, t);
					};
					a(s, (e) => {
						n.mayEnd && e(c);
					});
					var l = D(s, 2), u = (e) => {
						var t = bn(), n = N(t, !0);
						g((e) => d(n, e), [() => E("bin.do")]), o("click", t, () => C(r, "bin")), I(e, t);
					};
					a(l, (e) => {
						n.mayBin && e(u);
					}), b(i), I(t, i);
				};
				a(l, (e) => {
					(n.mayEnd || n.mayBin) && e(u);
				}), I(t, s);
			};
			a(u, (e) => {
				A(r) === "end" ? e(f) : A(r) === "bin" ? e(p, 1) : e(m, -1);
			}), I(t, c);
		},
		$$slots: { default: !0 }
	}), y();
}
h(["click"]);
// src/actor/ActorPage.svelte
var wn = m("<h1 class=\"sr\"> </h1> <!>", 1), Tn = m("<section aria-labelledby=\"banden\"><h2 id=\"banden\"> </h2> <!></section>"), En = m("<section aria-labelledby=\"geschiedenis\"><h2 id=\"geschiedenis\" tabindex=\"-1\"> </h2> <!></section>"), Dn = m("<!> <!>", 1), On = m("<!> <div class=\"sections\"><!> <section aria-labelledby=\"gegevens\"><h2 id=\"gegevens\" class=\"sr\"> </h2> <div class=\"facts-box\"><!></div></section> <!> <!> <!></div> <!>", 1), kn = m("<div class=\"page page--wide\"><!></div>");
function An(t, n) {
	w(n, !0);
	let r = O(() => [
		1,
		2,
		3
	].find((e) => String(e) === ie("n")) ?? 1), i = O(() => ie("net") ?? "support"), o = O(() => ie("op")), s = G(() => n.id, (e) => Ce(n.id, e)), c = G(() => n.id, (e) => we(n.id, A(r), A(i), A(o), e)), l = G(() => n.id, (e) => Pe(n.id, A(o), e)), u = G(() => n.id, (e) => Oe(n.id, e)), f = O(() => _e(s.value?.kind ?? "")?.attributes ?? []), p = O(() => l.value?.items ?? []), m = O(() => c.value || c.failure ? ft(c.value, A(p), n.id) : []), h = O(() => cn(u.value?.items ?? [], A(f))), S = O(() => Q()?.me.roleLabel ?? ""), T = (e) => be(e, n.area), j = v(void 0), P = v(void 0);
	function F(e, t) {
		((e) => {
			var t = k(e, 2);
			C(j, t[0], !0), C(P, t[1]);
		})([void 0, void 0]), V(e, t);
		for (let e of [
			s,
			c,
			l,
			u
		]) e.retry();
	}
	_(() => (n.id, () => he(void 0)));
	let R = O(() => Q()?.me.purposes ?? []), z = O(() => A(R).length > 0 && s.value?.kind === "Resident" && (!s.value.named || ye() !== void 0));
	function ee(e) {
		he(e);
		for (let e of [
			s,
			c,
			l,
			u
		]) e.retry();
	}
	let ne = (e, t) => F(E(t ? "saved.merged" : "saved"), e.version), re = O(() => [
		E("bin.when"),
		A(p).length ? E("bin.ties", { n: A(p).length }) : E("bin.noTies"),
		...s.value?.kind === "Resident" ? [E("bin.resident")] : [],
		E("bin.back")
	]);
	function ae(e) {
		C(j, void 0), V(E("saved.binned", { n: e.ties }), e.revision), W(n.area ? xe(n.area) : "/");
	}
	function le(e) {
		document.getElementById("geschiedenis")?.focus({ preventScroll: !0 }), ue(e);
	}
	let fe = (e) => e.from.id === n.id || ge(e.kind)?.symmetric ? ve(e.kind) : E("tie.reads.reverse", {
		who: e.from.label,
		tie: ve(e.kind)
	}), K = (e, t) => Y(t) && s.value ? () => C(j, e, !0) : void 0;
	var q = kn(), J = e(q), Te = (e) => {
		var t = wn(), n = x(t), r = N(n, !0), i = D(n, 2);
		De(i, {
			get failure() {
				return s.failure;
			},
			get roleLabel() {
				return A(S);
			},
			get onRetry() {
				return s.retry;
			}
		}), g((e) => d(r, e), [() => E("actor.title")]), I(e, t);
	}, X = (t) => {
		var l = On(), u = x(l);
		{
			let e = O(() => M(me(s.value.kind))), t = O(() => K("edit", U.changeActor)), n = O(() => s.value.until ? void 0 : K("end", U.endActor)), r = O(() => K("bin", U.binActor)), i = O(() => K("add", U.addTie));
			Qe(u, {
				get actor() {
					return s.value;
				},
				get kindWord() {
					return A(e);
				},
				get onEdit() {
					return A(t);
				},
				get onEnd() {
					return A(n);
				},
				get onBin() {
					return A(r);
				},
				get onAdd() {
					return A(i);
				}
			});
		}
		var _ = D(u, 2), v = e(_), y = (e) => {
			{
				let t = O(ye);
				yn(e, {
					get purposes() {
						return A(R);
					},
					get stated() {
						return A(t);
					},
					onState: ee
				});
			}
		};
		a(v, (e) => {
			A(z) && e(y);
		});
		var w = D(v, 2), k = e(w), ie = N(k, !0), ue = D(k, 2);
		sn(e(ue), {
			get actor() {
				return s.value;
			},
			get attributes() {
				return A(f);
			},
			hrefOf: T
		}), b(ue), b(w);
		var V = D(w, 2);
		{
			let e = O(() => Y(U.changeTie)), t = O(() => K("add", U.addTie));
			en(V, {
				get who() {
					return s.value.label;
				},
				get network() {
					return c;
				},
				get ties() {
					return A(p);
				},
				get hops() {
					return A(r);
				},
				get net() {
					return A(i);
				},
				get day() {
					return A(o);
				},
				get mayChange() {
					return A(e);
				},
				get roleLabel() {
					return A(S);
				},
				kindWord: (e) => M(me(e)),
				get tieWord() {
					return ve;
				},
				hrefOf: T,
				get onQuery() {
					return pe;
				},
				onChange: (e) => C(P, e),
				get onAdd() {
					return A(t);
				}
			});
		}
		var W = D(V, 2), he = (t) => {
			var r = Tn(), i = e(r), a = N(i, !0), o = D(i, 2);
			{
				let e = O(() => Y(U.changeTie));
				vt(o, {
					get ties() {
						return A(m);
					},
					get id() {
						return n.id;
					},
					get mayChange() {
						return A(e);
					},
					reads: fe,
					hrefOf: T,
					onChange: (e) => C(P, e)
				});
			}
			b(r), g((e) => d(a, e), [() => E("beside.title")]), I(t, r);
		};
		a(W, (e) => {
			A(m).length && e(he);
		});
		var G = D(W, 2), _e = (t) => {
			var n = En(), r = e(n), i = N(r, !0);
			hn(D(r, 2), {
				get moments() {
					return A(h);
				},
				onUndo: le
			}), b(n), g((e) => d(i, e), [() => E("history.title")]), I(t, n);
		};
		a(G, (e) => {
			A(h).length && e(_e);
		}), b(_);
		var be = D(_, 2), xe = (e) => {
			{
				let t = O(() => E("actor.edit.title", { who: s.value.label }));
				$(e, {
					id: "bewerken",
					get title() {
						return A(t);
					},
					onClose: () => C(j, void 0),
					children: (e, t) => {
						var r = Dn(), i = x(r);
						H(i, {});
						var a = D(i, 2);
						{
							let e = O(() => E("actor.edit"));
							Be(a, {
								name: "mens",
								get label() {
									return A(e);
								},
								get record() {
									return s.value;
								},
								get attributes() {
									return A(f);
								},
								get find() {
									return Le;
								},
								save: (e, t) => L(n.id, e, t),
								latest: () => Oe(n.id),
								onSaved: ne,
								onCancel: () => C(j, void 0)
							});
						}
						I(e, r);
					},
					$$slots: { default: !0 }
				});
			}
		}, Se = (e) => {
			{
				let t = O(() => E("actor.end.title", { who: s.value.label }));
				$(e, {
					id: "stoppen",
					get title() {
						return A(t);
					},
					onClose: () => C(j, void 0),
					children: (e, t) => {
						var r = Dn(), i = x(r);
						H(i, {});
						var a = D(i, 2);
						{
							let e = O(() => E("actor.end")), t = O(() => E("actor.end.text"));
							Ge(a, {
								name: "stop",
								get label() {
									return A(e);
								},
								get text() {
									return A(t);
								},
								end: (e) => B(n.id, s.value.version, e),
								onEnded: (e) => F(E("saved.ended"), e.version),
								onCancel: () => C(j, void 0)
							});
						}
						I(e, r);
					},
					$$slots: { default: !0 }
				});
			}
		}, q = (e) => {
			{
				let t = O(() => E("bin.title", { who: s.value.label }));
				$(e, {
					id: "weg",
					get title() {
						return A(t);
					},
					onClose: () => C(j, void 0),
					children: (e, t) => {
						var r = Dn(), i = x(r);
						H(i, {});
						var a = D(i, 2);
						{
							let e = O(() => E("bin.do"));
							Ve(a, {
								get label() {
									return A(e);
								},
								get sentences() {
									return A(re);
								},
								run: () => de(n.id, s.value.version),
								onDone: ae,
								onCancel: () => C(j, void 0)
							});
						}
						I(e, r);
					},
					$$slots: { default: !0 }
				});
			}
		}, Ce = (e) => {
			{
				let t = O(() => E("tie.add.title", { who: s.value.label }));
				$(e, {
					id: "toevoegen",
					get title() {
						return A(t);
					},
					onClose: () => C(j, void 0),
					children: (e, t) => {
						var n = Dn(), r = x(n);
						H(r, {});
						var i = D(r, 2);
						{
							let e = O(() => Q()?.schema.ties ?? []);
							lt(i, {
								get actor() {
									return s.value;
								},
								get ties() {
									return A(e);
								},
								get find() {
									return Le;
								},
								get add() {
									return ce;
								},
								onAdded: (e) => F(E("saved.tie"), e.version),
								onCancel: () => C(j, void 0)
							});
						}
						I(e, n);
					},
					$$slots: { default: !0 }
				});
			}
		}, J = (e) => {
			let t = O(() => A(P));
			{
				let n = O(() => ve(A(t).kind)), r = O(() => ge(A(t).kind)?.attributes ?? []), i = O(() => Y(U.endTie) && !A(t).until), a = O(() => Y(U.binTie));
				Cn(e, {
					get tie() {
						return A(t);
					},
					get word() {
						return A(n);
					},
					get attributes() {
						return A(r);
					},
					get mayEnd() {
						return A(i);
					},
					get mayBin() {
						return A(a);
					},
					get find() {
						return Le;
					},
					save: (e, n) => se(A(t).id, e, n),
					latest: () => Me(A(t).id),
					end: (e) => te(A(t).id, A(t).version, e),
					bin: () => oe(A(t).id, A(t).version),
					onSaved: ne,
					onEnded: (e) => F(E("saved.ended"), e.version),
					onBinned: (e) => F(E("saved.tieBinned"), e.revision),
					onClose: () => C(P, void 0)
				});
			}
		};
		a(be, (e) => {
			A(j) === "edit" ? e(xe) : A(j) === "end" ? e(Se, 1) : A(j) === "bin" ? e(q, 2) : A(j) === "add" ? e(Ce, 3) : A(P) && e(J, 4);
		}), g((e) => d(ie, e), [() => E("facts.title")]), I(t, l);
	}, Ee = (e) => {
		var t = wn(), n = x(t), r = N(n, !0), i = D(n, 2), o = (e) => {
			{
				let t = O(() => E("actor.loading"));
				Se(e, {
					get label() {
						return A(t);
					},
					rows: 6
				});
			}
		};
		a(i, (e) => {
			s.slow && e(o);
		}), g((e) => d(r, e), [() => E("actor.title")]), I(e, t);
	};
	a(J, (e) => {
		s.failure ? e(Te) : s.value ? e(X, 1) : e(Ee, -1);
	}), b(q), I(t, q), y();
}
// src/pages/NewActorPage.svelte
var jn = m("<h1> </h1> <!>", 1), Mn = m("<p> </p>"), Nn = m("<div class=\"page-head\"><h1> </h1> <!></div> <!> <!>", 1), Pn = m("<div class=\"page page--form\"><!></div>");
function Fn(t, n) {
	w(n, !0);
	let r = O(() => _e(n.kind)), i = O(() => [...(A(r)?.attributes ?? []).filter((e) => e.type !== "outline"), Re()]), o = O(() => [...A(i)].sort((e, t) => Number(t.required ?? !1) - Number(e.required ?? !1))), s = O(() => ["LIVES_IN", "PRESENT_IN"].map((e) => Q()?.schema.ties.find((t) => t.kind === e)).find((e) => e?.from.includes(n.kind) && e.to.includes("Area"))), c = j({}), l = v([]), u = v(!1);
	async function f() {
		C(u, !0), C(l, []);
		let { since: e, ...t } = Ue(A(i), c), r = e ? { since: e } : {};
		try {
			let e = await ne({
				kind: n.kind,
				attributes: t,
				...r,
				...n.area && A(s) ? { area: n.area } : {}
			});
			V(E("saved.new"), e.version), W(be(e.id, n.area));
		} catch (e) {
			let t = K(e);
			C(l, t.unreachable ? [{
				field: "",
				text: E("offline.text")
			}] : He(t.problem, A(i).map((e) => e.name)));
		} finally {
			C(u, !1);
		}
	}
	var p = Pn(), m = e(p), h = (e) => {
		var t = jn(), n = x(t), r = N(n, !0), i = D(n, 2);
		{
			let e = O(() => E("notFound.title")), t = O(() => E("notFound.text"));
			q(i, {
				icon: "search",
				get title() {
					return A(e);
				},
				get text() {
					return A(t);
				}
			});
		}
		g((e) => d(r, e), [() => E("new.unknown")]), I(e, t);
	}, _ = (e) => {
		var t = jn(), n = x(t), i = N(n, !0), a = D(n, 2);
		{
			let e = O(() => E("noAccess.title")), t = O(() => E("noAccess.text", { role: Q()?.me.roleLabel ?? "" }));
			q(a, {
				icon: "lock",
				get title() {
					return A(e);
				},
				get text() {
					return A(t);
				}
			});
		}
		g((e) => d(i, e), [() => E("new.title", { kind: A(r).label })]), I(e, t);
	}, S = O(() => !Y(U.createActor)), T = (t) => {
		var i = Nn(), p = x(i), m = e(p), h = N(m, !0), _ = D(m, 2), v = (e) => {
			var t = Mn(), r = N(t, !0);
			g((e) => d(r, e), [() => E("new.place", { area: n.areaName })]), I(e, t);
		};
		a(_, (e) => {
			n.area && A(s) && e(v);
		}), b(p);
		var y = D(p, 2), S = (e) => {
			ke(e, {
				icon: "lock",
				children: (e, t) => {
					var n = Mn(), r = N(n, !0);
					g((e) => d(r, e), [() => E("new.personal")]), I(e, n);
				},
				$$slots: { default: !0 }
			});
		}, C = O(() => A(r).attributes.some((e) => e.personal));
		a(y, (e) => {
			A(C) && e(S);
		});
		var w = D(y, 2);
		{
			let e = O(() => E("new.title", { kind: A(r).label })), t = O(() => E("form.save"));
			Ie(w, {
				name: "nieuw",
				get label() {
					return A(e);
				},
				get attributes() {
					return A(o);
				},
				get draft() {
					return c;
				},
				get submitLabel() {
					return A(t);
				},
				get busy() {
					return A(u);
				},
				get wrongs() {
					return A(l);
				},
				get find() {
					return Le;
				},
				onChange: (e, t) => c[e] = t,
				onSubmit: () => void f(),
				onCancel: () => W(n.area ? xe(n.area) : "/")
			});
		}
		g((e) => d(h, e), [() => E("new.title", { kind: A(r).label })]), I(t, i);
	};
	a(m, (e) => {
		A(r) ? A(S) ? e(_, 1) : e(T, -1) : e(h);
	}), b(p), I(t, p), y();
}
export { An as ActorPage, Fn as NewActorPage };
