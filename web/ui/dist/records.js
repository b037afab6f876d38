import { $ as e, $n as t, $t as n, A as r, An as i, Bt as a, C as o, E as s, F as c, Fn as l, Ft as u, G as d, Gn as f, Gt as p, Hn as m, I as h, It as g, J as _, Jn as v, Jt as y, Kt as b, L as x, Ln as S, Mt as C, N as w, Nn as T, Nt as E, Ot as D, P as O, Pn as k, Pt as ee, Q as te, Qn as A, Qt as ne, Rn as j, Sr as re, T as ie, Tn as ae, Ut as oe, W as se, Wn as ce, Wt as le, Xn as ue, Yn as M, Yt as de, Z as fe, Zn as N, _n as pe, _r as P, _t as F, ar as I, bn as L, br as R, c as me, cr as z, ct as he, dr as B, dt as ge, en as _e, er as V, fr as H, hr as U, it as ve, jt as ye, k as be, l as xe, lr as W, mr as G, mt as Se, n as Ce, nn as we, nr as Te, o as Ee, or as De, pr as K, rn as Oe, rr as q, rt as ke, t as Ae, tr as J, ur as Y, ut as je, vn as Me, vr as X, wt as Ne, xr as Pe, yt as Fe, zt as Z } from "./shell.js";
import { n as Q, t as Ie } from "./ConfirmForm.js";
import { a as Le, i as Re, n as ze, r as Be, t as Ve } from "./EditForm.js";
import { a as He, o as $, r as Ue } from "./ErrorSummary.js";
// src/forms/EndForm.svelte
var We = N("<p class=\"muted\"> </p> <!>", 1);
function Ge(e, t) {
	X(t, !0);
	let n = U(() => [Be()]), r = G(H(x(h()))), i = G([]), a = G(!1), o = async () => [];
	async function s() {
		K(a, !0), K(i, []);
		try {
			t.onEnded(await t.end(be(q(n)[0], q(r))));
		} catch (e) {
			let t = L(e);
			t.unreachable ? K(i, [{
				field: "",
				text: $("offline.text")
			}]) : t.stale ? K(i, [{
				field: "",
				text: $("clash.reload")
			}]) : K(i, He(t.problem, ["until"]));
		} finally {
			K(a, !1);
		}
	}
	var c = We(), l = W(c), u = Y(l, !0), d = B(l, 2);
	{
		let e = U(() => ({ until: q(r) }));
		Re(d, {
			get name() {
				return t.name;
			},
			get label() {
				return t.label;
			},
			get attributes() {
				return q(n);
			},
			get draft() {
				return q(e);
			},
			get submitLabel() {
				return t.label;
			},
			get busy() {
				return q(a);
			},
			get wrongs() {
				return q(i);
			},
			find: o,
			get onCancel() {
				return t.onCancel;
			},
			onChange: (e, t) => K(r, t, !0),
			onSubmit: () => void s()
		});
	}
	I(() => v(u, t.text)), M(e, c), P();
}
// src/actor/ActorHead.svelte
var Ke = N("<span class=\"badge\"><!> </span>"), qe = N("<span class=\"badge badge--warn\"><!> </span>"), Je = N("<p class=\"small muted\"> </p>"), Ye = N("<button class=\"button button--secondary\" type=\"button\"><!> </button>"), Xe = N("<button class=\"button button--primary\" type=\"button\"><!> </button>"), Ze = N("<div class=\"person-head\"><div class=\"page-head\"><h1> </h1> <p class=\"muted row\"><!> <!> <!></p> <!></div> <div class=\"row no-print\"><!> <!> <!> <!> <!></div></div>");
function Qe(e, t) {
	X(t, !0);
	var n = Ze(), r = z(n), i = z(r), a = Y(i, !0), s = B(i, 2), c = z(s);
	ie(c, {
		get kind() {
			return t.actor.kind;
		},
		get word() {
			return t.kindWord;
		}
	});
	var l = B(c, 2), u = (e) => {
		var t = Ke(), n = z(t);
		Z(n, { name: "eye" });
		var r = B(n, 1, !0);
		R(t), I((e) => v(r, e), [() => $("actor.pseudonym")]), M(e, t);
	};
	f(l, (e) => {
		t.actor.named || e(u);
	});
	var d = B(l, 2), p = (e) => {
		var t = qe(), n = z(t);
		Z(n, { name: "clock" });
		var r = B(n, 1, !0);
		R(t), I((e) => v(r, e), [() => $("actor.ended")]), M(e, t);
	};
	f(d, (e) => {
		t.actor.until && e(p);
	}), R(s);
	var m = B(s, 2), h = (e) => {
		var t = Je(), n = Y(t, !0);
		I((e) => v(n, e), [() => $("actor.pseudonym.text")]), M(e, t);
	};
	f(m, (e) => {
		t.actor.named || e(h);
	}), R(r);
	var g = B(r, 2), _ = z(g);
	o(_, {});
	var y = B(_, 2), b = (e) => {
		var n = Ye(), r = z(n);
		Z(r, { name: "bin" });
		var i = B(r, 1, !0);
		R(n), I((e) => v(i, e), [() => $("bin.do")]), J("click", n, function(...e) {
			t.onBin?.apply(this, e);
		}), M(e, n);
	};
	f(y, (e) => {
		t.onBin && e(b);
	});
	var x = B(y, 2), S = (e) => {
		var n = Ye(), r = z(n);
		Z(r, { name: "stop" });
		var i = B(r, 1, !0);
		R(n), I((e) => v(i, e), [() => $("actor.end")]), J("click", n, function(...e) {
			t.onEnd?.apply(this, e);
		}), M(e, n);
	};
	f(x, (e) => {
		t.onEnd && e(S);
	});
	var C = B(x, 2), w = (e) => {
		var n = Ye(), r = z(n);
		Z(r, { name: "pencil" });
		var i = B(r, 1, !0);
		R(n), I((e) => v(i, e), [() => $("actor.edit")]), J("click", n, function(...e) {
			t.onEdit?.apply(this, e);
		}), M(e, n);
	};
	f(C, (e) => {
		t.onEdit && e(w);
	});
	var T = B(C, 2), E = (e) => {
		var n = Xe(), r = z(n);
		Z(r, { name: "plus" });
		var i = B(r, 1, !0);
		R(n), I((e) => v(i, e), [() => $("tie.add")]), J("click", n, function(...e) {
			t.onAdd?.apply(this, e);
		}), M(e, n);
	};
	f(T, (e) => {
		t.onAdd && e(E);
	}), R(g), R(n), I(() => v(a, t.actor.label)), M(e, n), P();
}
V(["click"]);
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
	return e.reversed ? $("tie.reads.to", {
		who: t,
		tie: e.tie.label
	}) : $("tie.reads.from", {
		who: t,
		tie: e.tie.label
	});
}
// src/actor/AddTieForm.svelte
var at = N("<p class=\"error\"><!> </p>"), ot = N("<option> </option>"), st = N("<optgroup></optgroup>"), ct = N("<div><label> </label> <!> <select class=\"select\" aria-required=\"true\"><option> </option><!></select></div> <!>", 1);
function lt(e, t) {
	X(t, !0);
	let n = U(() => rt(t.actor.kind, t.ties)), r = G(""), a = G(void 0), o = H({}), s = G([]), c = G(!1), l = U(() => q(n).flatMap((e) => e.choices).find((e) => e.value === q(r))), u = U(() => q(l) ? [ze(), ...q(l).tie.attributes] : []);
	function d() {
		let e = [];
		return q(l) || e.push({
			field: "kind",
			text: $("tie.needKind")
		}), q(l) && !q(a) && e.push({
			field: "other",
			text: $("tie.needOther")
		}), e;
	}
	async function p() {
		if (!q(l) || !q(a)) return;
		K(c, !0);
		let { since: e, ...n } = Ue(q(u), o), [r, i] = q(l).reversed ? [q(a).id, t.actor.id] : [t.actor.id, q(a).id];
		try {
			t.onAdded(await t.add({
				kind: q(l).tie.kind,
				from: r,
				to: i,
				attributes: n,
				...e ? { since: e } : {}
			}));
		} catch (e) {
			let t = L(e), n = [...q(u).map((e) => e.name), "kind"];
			K(s, t.unreachable ? [{
				field: "",
				text: $("offline.text")
			}] : He(t.problem, n));
		} finally {
			K(c, !1);
		}
	}
	{
		let h = (e, o = Pe, s = Pe) => {
			let c = U(() => s()("kind"));
			var u = ct(), d = W(u), p = z(d), h = Y(p, !0), g = B(p, 2), _ = (e) => {
				var t = at(), n = z(t);
				Z(n, { name: "warn" });
				var r = B(n, 1, !0);
				R(t), I((e) => {
					i(t, "id", `${e ?? ""}-fout`), v(r, q(c));
				}, [() => o()("kind")]), M(e, t);
			};
			f(g, (e) => {
				q(c) && e(_);
			});
			var y = B(g, 2), b = z(y), x = Y(b, !0);
			b.value = b.__value = "";
			var C = B(b);
			m(C, 17, () => q(n), (e) => e.key, (e, n) => {
				var r = st();
				m(r, 21, () => q(n).choices, (e) => e.value, (e, n) => {
					var r = ot(), i = Y(r, !0), a = {};
					I((e) => {
						v(i, e), a !== (a = q(n).value) && (r.value = (r.__value = a) ?? "");
					}, [() => it(q(n), t.actor.label)]), M(e, r);
				}), R(r), I((e) => i(r, "label", e), [() => $(q(n).key)]), M(e, r);
			}), R(y), k(y), R(d);
			var w = B(d, 2), E = (e) => {
				var n = ue(), r = W(n);
				ce(r, () => q(l).value, (e) => {
					{
						let n = U(() => o()("other")), r = U(() => $("tie.other")), i = U(() => s()("other"));
						Le(e, {
							get id() {
								return q(n);
							},
							get label() {
								return q(r);
							},
							get kinds() {
								return q(l).others;
							},
							get chosen() {
								return q(a);
							},
							get error() {
								return q(i);
							},
							get find() {
								return t.find;
							},
							onChoose: (e) => K(a, e)
						});
					}
				}), M(e, n);
			};
			f(w, (e) => {
				q(l) && e(E);
			}), I((e, t, n, r, a) => {
				S(d, 1, j(["field", q(c) && "field--error"])), i(p, "for", e), v(h, t), i(y, "id", n), i(y, "aria-invalid", q(c) ? !0 : void 0), i(y, "aria-describedby", r), v(x, a);
			}, [
				() => o()("kind"),
				() => $("tie.kind"),
				() => o()("kind"),
				() => q(c) ? `${o()("kind")}-fout` : void 0,
				() => $("form.choose")
			]), J("change", y, () => K(a, void 0)), T(y, () => q(r), (e) => K(r, e)), M(e, u);
		}, g = U(() => $("tie.add")), _ = U(() => $("form.save"));
		Re(e, {
			name: "contact",
			get label() {
				return q(g);
			},
			get attributes() {
				return q(u);
			},
			get draft() {
				return o;
			},
			get submitLabel() {
				return q(_);
			},
			get busy() {
				return q(c);
			},
			get wrongs() {
				return q(s);
			},
			alsoCheck: d,
			get find() {
				return t.find;
			},
			get onCancel() {
				return t.onCancel;
			},
			onChange: (e, t) => o[e] = t,
			onSubmit: () => void p(),
			children: h,
			$$slots: { default: !0 }
		});
	}
	P();
}
V(["change"]);
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
var pt = N("<th scope=\"col\" class=\"no-print\"><span class=\"sr\"> </span></th>"), mt = N("<a> </a>"), ht = N("<td data-label=\"\" class=\"is-act no-print\"><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td>"), gt = N("<tr><th scope=\"row\"><span class=\"name\"><!><!></span></th><td> </td><td> </td><!></tr>"), _t = N("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table>");
function vt(e, n) {
	X(n, !0);
	var r = _t(), o = z(r), s = Y(o, !0), c = B(o), l = z(c), u = z(l), d = Y(u, !0), p = B(u), h = Y(p, !0), g = B(p), _ = Y(g, !0), y = B(g), b = (e) => {
		var t = pt(), n = z(t), r = Y(n, !0);
		R(t), I((e) => v(r, e), [() => $("col.actions")]), M(e, t);
	};
	f(y, (e) => {
		n.mayChange && e(b);
	}), R(l), R(c);
	var x = B(c);
	m(x, 21, () => n.ties, (e) => e.id, (e, r) => {
		let o = U(() => ut(q(r), n.id));
		var s = gt(), c = z(s), l = z(c), u = z(l);
		ye(u, { get kind() {
			return q(o).kind;
		} });
		var d = B(u), p = (e) => {
			var n = t();
			I(() => v(n, q(o).label)), M(e, n);
		}, m = (e) => {
			var t = mt(), r = Y(t, !0);
			I((e) => {
				i(t, "href", e), v(r, q(o).label);
			}, [() => n.hrefOf(q(o).id)]), M(e, t);
		};
		f(d, (e) => {
			q(o).kind === "Area" ? e(p) : e(m, -1);
		}), R(l), R(c);
		var h = B(c), g = Y(h, !0), _ = B(h), y = Y(_), b = B(_), x = (e) => {
			var t = ht(), i = z(t), a = z(i, !0), s = B(a), c = Y(s, !0);
			R(i), R(t), I((e) => {
				v(a, e), v(c, q(o).label);
			}, [() => $("contacts.change")]), J("click", i, () => n.onChange(q(r))), M(e, t);
		};
		f(b, (e) => {
			n.mayChange && e(x);
		}), R(s), I((e, t, n, r, a) => {
			i(h, "data-label", e), v(g, t), i(_, "data-label", n), v(y, `${r ?? ""}${a ?? ""}`);
		}, [
			() => $("col.relation"),
			() => a(n.reads(q(r))),
			() => $("col.since"),
			() => O(q(r).since),
			() => q(r).until ? $("period.until", { date: O(q(r).until) }) : ""
		]), M(e, s);
	}), R(x), R(r), I((e, t, n, r) => {
		v(s, e), v(d, t), v(h, n), v(_, r);
	}, [
		() => $("beside.title"),
		() => $("col.with"),
		() => $("col.relation"),
		() => $("col.since")
	]), M(e, r), P();
}
V(["click"]);
// src/actor/ContactsTable.svelte
var yt = N("<th scope=\"col\" class=\"no-print\"><span class=\"sr\"> </span></th>"), bt = N("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), xt = N("<td data-label=\"\" class=\"is-act no-print\"></td>"), St = N("<tr><td class=\"is-ring num\"> </td><th scope=\"row\"><span class=\"name\"><!><span><a> </a><span class=\"second\"> </span></span></span></th><td> </td><td> </td><!></tr>"), Ct = N("<table class=\"table table--stack ring-table\"><caption> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table>");
function wt(e, t) {
	X(t, !0);
	let n = U(() => t.mayChange && t.rows.some((e) => e.ties.length > 0)), r = (e) => e.node.hops > 1 ? e.via.length ? $("contacts.via", { who: e.via.slice(0, 2).join(", ") }) : "" : (e.ties.length ? [...new Set(e.ties.map((e) => e.kind))] : e.kinds).map(t.tieWord).join(", "), o = (e) => O(e.ties.map((e) => e.since).filter((e) => e !== null).sort()[0]);
	var s = Ct(), c = z(s), l = Y(c, !0), u = B(c), d = z(u), p = z(d), h = Y(p, !0), g = B(p), _ = Y(g, !0), y = B(g), b = Y(y, !0), x = B(y), C = Y(x, !0), w = B(x), T = (e) => {
		var t = yt(), n = z(t), r = Y(n, !0);
		R(t), I((e) => v(r, e), [() => $("col.actions")]), M(e, t);
	};
	f(w, (e) => {
		q(n) && e(T);
	}), R(d), R(u);
	var E = B(u);
	m(E, 23, () => t.rows, (e) => e.node.id, (e, s, c) => {
		var l = St(), u = z(l), d = Y(u, !0), p = B(u), h = z(p), g = z(h);
		ye(g, { get kind() {
			return q(s).node.kind;
		} });
		var _ = B(g), y = z(_), b = Y(y, !0), x = B(y), C = Y(x, !0);
		R(_), R(h), R(p);
		var w = B(p), T = Y(w, !0), E = B(w), D = Y(E, !0), O = B(E), k = (e) => {
			var n = xt();
			m(n, 21, () => q(s).ties, (e) => e.id, (e, n) => {
				var r = bt(), i = z(r, !0), a = B(i), o = Y(a);
				R(r), I((e, t) => {
					v(i, e), v(o, `${q(s).node.label ?? ""}, ${t ?? ""}`);
				}, [() => $("contacts.change"), () => t.tieWord(q(n).kind)]), J("click", r, () => t.onChange(q(n))), M(e, r);
			}), R(n), M(e, n);
		};
		f(O, (e) => {
			q(n) && e(k);
		}), R(l), I((e, n, r, a, o, f, p) => {
			S(l, 1, j([q(c) > 0 && t.rows[q(c) - 1]?.node.hops !== q(s).node.hops && "is-first"])), i(u, "data-label", e), v(d, q(s).node.hops), i(y, "href", n), v(b, q(s).node.label), v(C, r), i(w, "data-label", a), v(T, o), i(E, "data-label", f), v(D, p);
		}, [
			() => $("col.step"),
			() => t.hrefOf(q(s).node.id),
			() => t.kindWord(q(s).node.kind),
			() => $("col.relation"),
			() => a(r(q(s))),
			() => $("col.since"),
			() => o(q(s))
		]), M(e, l);
	}), R(E), R(s), I((e, t, n, r, i) => {
		v(l, e), v(h, t), v(_, n), v(b, r), v(C, i);
	}, [
		() => $("contacts.caption", { n: t.rows.length }),
		() => $("col.step"),
		() => $("col.who"),
		() => $("col.relation"),
		() => $("col.since")
	]), M(e, s), P();
}
V(["click"]);
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
	return e.hops - t.hops || kt.indexOf(E(e.kind)) - kt.indexOf(E(t.kind)) || e.label.localeCompare(t.label) || e.id.localeCompare(t.id);
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
var Vt = A("<circle></circle>"), Ht = A("<path></path>"), Ut = A("<circle class=\"centre-ring\"></circle>"), Wt = A("<!><path></path>", 1), Gt = A("<text> </text>"), Kt = N("<li><!> </li>"), qt = N("<figure class=\"ring-figure\"><div><svg class=\"net rings\" aria-hidden=\"true\" focusable=\"false\"><!><!><!><!></svg></div> <figcaption><p class=\"sr\"> </p> <ul class=\"legend\"></ul></figcaption></figure>");
function Jt(e, t) {
	X(t, !0);
	let n = G(H(680)), r = U(() => 680 / Math.max(240, q(n))), a = U(() => jt(t.network, q(r))), o = U(() => [...new Map(q(a).spots.map(({ node: e }) => [E(e.kind), e.kind])).values()]), s = {
		x: 340,
		y: 300
	};
	var c = qt(), l = z(c), u = z(l), d = z(u);
	m(d, 18, () => q(a).rings.toReversed(), (e) => e, (e, t, n) => {
		var r = Vt();
		I(() => {
			S(r, 0, j(["r", q(n) % 2 == 0 ? "r--odd" : "r--even"])), i(r, "cx", s.x), i(r, "cy", s.y), i(r, "r", t);
		}), M(e, r);
	});
	var p = B(d);
	m(p, 17, () => q(a).lines, (e) => e.key, (e, t) => {
		var n = Ht();
		I((e, r, a, o) => {
			S(n, 0, j(["e", q(t).near && "e--strong"])), i(n, "d", `M${e ?? ""} ${r ?? ""}L${a ?? ""} ${o ?? ""}`);
		}, [
			() => q(t).from.x.toFixed(1),
			() => q(t).from.y.toFixed(1),
			() => q(t).to.x.toFixed(1),
			() => q(t).to.y.toFixed(1)
		]), M(e, n);
	});
	var h = B(p);
	m(h, 17, () => q(a).spots, (e) => e.node.id, (e, t) => {
		let n = U(() => E(q(t).node.kind));
		var r = Wt(), a = W(r), o = (e) => {
			var n = Ut();
			I(() => {
				i(n, "cx", q(t).x), i(n, "cy", q(t).y), i(n, "r", q(t).r + 7);
			}), M(e, n);
		};
		f(a, (e) => {
			q(t).node.hops === 0 && e(o);
		});
		var s = B(a);
		I((e) => {
			S(s, 0, `n k--${q(n) ?? ""}`), i(s, "d", e);
		}, [() => C(q(n), q(t).x, q(t).y, q(t).r)]), M(e, r);
	});
	var g = B(h);
	m(g, 17, () => q(a).labels, (e) => e.id, (e, t) => {
		var n = Gt(), a = Y(n, !0);
		I(() => {
			S(n, 0, j([q(t).strong && "t--name"])), i(n, "x", q(t).x), i(n, "y", q(t).y), i(n, "font-size", 13 * q(r)), i(n, "stroke-width", 4 * q(r)), v(a, q(t).text);
		}), M(e, n);
	}), R(u), R(l);
	var _ = B(l, 2), y = z(_), b = Y(y, !0), x = B(y, 2);
	m(x, 20, () => q(o), (e) => e, (e, n) => {
		var r = Kt(), i = z(r);
		ye(i, { get kind() {
			return n;
		} });
		var a = B(i, 1, !0);
		R(r), I((e) => v(a, e), [() => t.kindWord(n)]), M(e, r);
	}), R(x), R(_), R(c), I((e, t) => {
		i(u, "viewBox", "0 0 680 600"), v(b, e), i(x, "aria-label", t);
	}, [() => $("ring.summary", { n: q(a).spots.length - 1 }), () => $("ring.legend")]), ae(l, "clientWidth", (e) => K(n, e)), M(e, c), P();
}
// src/actor/ContactsSection.svelte
var Yt = N("<option> </option>"), Xt = N("<button class=\"button button--primary\" type=\"button\"><!> </button>"), Zt = N("<p class=\"hidden-rows small muted\"> </p>"), Qt = N("<div class=\"kring\"><!> <div><!> <!> <p class=\"small muted list-foot\"> </p></div></div>"), $t = N("<section aria-labelledby=\"contacten\"><h2 id=\"contacten\"> </h2> <div class=\"toolbar no-print\"><!> <div class=\"field\"><label for=\"net\"> </label> <select class=\"select\" id=\"net\"></select></div> <!></div> <div><!></div></section>");
function en(e, t) {
	X(t, !0);
	let n = [
		"support",
		"own",
		"organisations"
	], r = U(() => t.network.value ? dt(t.network.value, t.ties) : []), a = [
		"1",
		"2",
		"3"
	].map((e) => ({
		value: e,
		text: e
	}));
	var o = $t(), s = z(o), c = Y(s, !0), u = B(s, 2), d = z(u);
	{
		let e = U(() => $("contacts.hops")), n = U(() => String(t.hops));
		F(d, {
			name: "stappen",
			get label() {
				return q(e);
			},
			get options() {
				return a;
			},
			get value() {
				return q(n);
			},
			onChoose: (e) => t.onQuery({ n: e === "1" ? void 0 : e })
		});
	}
	var p = B(d, 2), h = z(p), _ = Y(h, !0), y = B(h, 2);
	m(y, 20, () => n, (e) => e, (e, t) => {
		var n = Yt(), r = Y(n, !0), i = {};
		I((e) => {
			v(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => $(`net.${t}`)]), M(e, n);
	}), R(y);
	var b;
	k(y), R(p);
	var x = B(p, 2);
	{
		let e = U(() => $("date.asOf"));
		w(x, {
			id: "op",
			get label() {
				return q(e);
			},
			get value() {
				return t.day;
			},
			onChange: (e) => t.onQuery({ op: e })
		});
	}
	R(u);
	var S = B(u, 2), C = z(S), T = (e) => {
		ee(e, {
			get failure() {
				return t.network.failure;
			},
			get roleLabel() {
				return t.roleLabel;
			},
			get onRetry() {
				return t.network.retry;
			}
		});
	}, E = (e) => {
		{
			let n = U(() => $("contacts.none.title")), r = U(() => $("contacts.none.text", { who: t.who }));
			g(e, {
				icon: "link",
				level: 3,
				get title() {
					return q(n);
				},
				get text() {
					return q(r);
				},
				children: (e, n) => {
					var r = ue(), i = W(r), a = (e) => {
						var n = Xt(), r = z(n);
						Z(r, { name: "plus" });
						var i = B(r, 1, !0);
						R(n), I((e) => v(i, e), [() => $("tie.add")]), J("click", n, function(...e) {
							t.onAdd?.apply(this, e);
						}), M(e, n);
					};
					f(i, (e) => {
						t.onAdd && e(a);
					}), M(e, r);
				},
				$$slots: { default: !0 }
			});
		}
	}, D = (e) => {
		var n = Qt(), i = z(n);
		Jt(i, {
			get network() {
				return t.network.value;
			},
			get kindWord() {
				return t.kindWord;
			}
		});
		var a = B(i, 2), o = z(a);
		wt(o, {
			get rows() {
				return q(r);
			},
			get mayChange() {
				return t.mayChange;
			},
			get kindWord() {
				return t.kindWord;
			},
			get tieWord() {
				return t.tieWord;
			},
			get hrefOf() {
				return t.hrefOf;
			},
			get onChange() {
				return t.onChange;
			}
		});
		var s = B(o, 2), c = (e) => {
			var n = Zt(), r = Y(n, !0);
			I((e) => v(r, e), [() => $("contacts.more", { n: t.network.value.notShown })]), M(e, n);
		};
		f(s, (e) => {
			t.network.value.notShown > 0 && e(c);
		});
		var l = B(s, 2), u = Y(l, !0);
		R(a), R(n), I((e) => v(u, e), [() => $("contacts.maybeMore")]), M(e, n);
	}, O = (e) => {
		{
			let t = U(() => $("contacts.loading"));
			se(e, {
				get label() {
					return q(t);
				},
				rows: 6
			});
		}
	};
	f(C, (e) => {
		t.network.failure ? e(T) : t.network.value && q(r).length === 0 ? e(E, 1) : t.network.value ? e(D, 2) : t.network.slow && e(O, 3);
	}), R(S), R(o), I((e, n) => {
		v(c, e), v(_, n), b !== (b = t.net) && (y.value = (y.__value = b) ?? "", l(y, b)), i(S, "aria-busy", t.network.loading);
	}, [() => $("contacts.title"), () => $("contacts.net")]), J("change", y, (e) => t.onQuery({ net: e.currentTarget.value === "support" ? void 0 : e.currentTarget.value })), M(e, o), P();
}
V(["change", "click"]);
// src/actor/Facts.svelte
var tn = N("<a> </a>"), nn = N("<div><dt> </dt> <dd><!></dd></div>"), rn = N("<div><dt> </dt><dd> </dd></div>"), an = N("<p class=\"muted\"> </p>"), on = N("<dl class=\"facts facts--grid\"><!> <!></dl> <!> <p class=\"small muted\"> </p>", 1);
function sn(e, n) {
	X(n, !0);
	let o = U(() => n.attributes.map((e) => ({
		attribute: e,
		text: r(e, n.actor.attributes[e.name])
	})).filter((e) => e.text)), s = (e) => typeof e == "object" && e && "id" in e ? String(e.id) : String(e);
	var l = on(), u = W(l), d = z(u);
	m(d, 17, () => q(o), ({ attribute: e, text: t }) => e.name, (e, r) => {
		let o = () => q(r).attribute, c = () => q(r).text;
		var l = nn(), u = z(l), d = Y(u, !0), p = B(u, 2), m = z(p), h = (e) => {
			var t = tn(), r = Y(t, !0);
			I((e) => {
				i(t, "href", e), v(r, c());
			}, [() => n.hrefOf(s(n.actor.attributes[o().name]))]), M(e, t);
		}, g = (e) => {
			var n = t();
			I(() => v(n, c())), M(e, n);
		};
		f(m, (e) => {
			o().type === "reference" ? e(h) : e(g, -1);
		}), R(p), R(l), I((e) => {
			S(l, 1, j([o().type === "note" && "is-wide"])), v(d, e);
		}, [() => a(o().label)]), M(e, l);
	});
	var p = B(d, 2), h = (e) => {
		var t = rn(), r = z(t), i = Y(r, !0), a = B(r), o = Y(a);
		R(t), I((e, t, n) => {
			v(i, e), v(o, `${t ?? ""}${n ?? ""}`);
		}, [
			() => $("col.since"),
			() => O(n.actor.since) || $("age.unknown"),
			() => n.actor.until ? $("period.until", { date: O(n.actor.until) }) : ""
		]), M(e, t);
	};
	f(p, (e) => {
		(n.actor.since || n.actor.until) && e(h);
	}), R(u);
	var g = B(u, 2), _ = (e) => {
		var t = an(), n = Y(t, !0);
		I((e) => v(n, e), [() => $("facts.none")]), M(e, t);
	};
	f(g, (e) => {
		q(o).length === 0 && e(_);
	});
	var y = B(g, 2), b = Y(y, !0);
	I((e) => v(b, e), [() => $("facts.version", {
		version: n.actor.version,
		when: c(n.actor.recordedAt)
	})]), M(e, l), P();
}
// src/actor/history.ts
function cn(e, t) {
	return e.map((n, r) => {
		let [i, a] = [n.actor?.attributes ?? {}, e[r + 1]?.actor?.attributes], o = a && n.verb === "amend" ? t.filter((e) => s(a[e.name]) !== s(i[e.name])) : [];
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
var ln = N("<p> </p>"), un = N("<p class=\"small muted\"> </p>"), dn = N("<p><span class=\"badge\"><!> </span></p>"), fn = N("<p class=\"no-print\"><button class=\"link-button\" type=\"button\"><!> <span class=\"sr\"> </span></button></p>"), pn = N("<li><p class=\"small muted\"> </p> <!> <!> <!> <!> <!></li>"), mn = N("<ol class=\"history\"></ol>");
function hn(e, t) {
	X(t, !0);
	let n = {
		add: "history.created",
		amend: "history.other",
		end: "history.other",
		bin: "history.binned",
		restore: "history.restored",
		remove: "history.binned"
	};
	var i = mn();
	m(i, 21, () => t.moments, (e) => e.revision, (e, i) => {
		var o = pn(), s = z(o), l = Y(s), u = B(s, 2), d = (e) => {
			var t = ln(), n = Y(t, !0);
			I((e) => v(n, e), [() => $("history.ended", { date: O(q(i).ended) })]), M(e, t);
		};
		f(u, (e) => {
			q(i).ended && e(d);
		});
		var p = B(u, 2);
		m(p, 17, () => q(i).changed, ({ attribute: e, before: t, after: n }) => e.name, (e, t) => {
			let n = () => q(t).attribute, i = () => q(t).before, o = () => q(t).after;
			var s = ln(), c = Y(s, !0);
			I((e) => v(c, e), [() => $("history.changed", {
				label: a(n().label),
				before: r(n(), i()) || $("clash.empty"),
				after: r(n(), o()) || $("clash.empty")
			})]), M(e, s);
		}, (e) => {
			var t = ue(), r = W(t), a = (e) => {
				var t = ln(), r = Y(t, !0);
				I((e) => v(r, e), [() => $(n[q(i).verb])]), M(e, t);
			};
			f(r, (e) => {
				q(i).ended || e(a);
			}), M(e, t);
		});
		var h = B(p, 2), g = (e) => {
			var t = un(), n = Y(t, !0);
			I(() => v(n, q(i).reason)), M(e, t);
		};
		f(h, (e) => {
			q(i).reason && e(g);
		});
		var _ = B(h, 2), y = (e) => {
			var t = un(), n = Y(t, !0);
			I((e) => v(n, e), [() => $("history.undoes")]), M(e, t);
		};
		f(_, (e) => {
			q(i).undoes && e(y);
		});
		var b = B(_, 2), x = (e) => {
			var t = dn(), n = z(t), r = z(n);
			Z(r, { name: "undo" });
			var i = B(r, 1, !0);
			R(n), R(t), I((e) => v(i, e), [() => $("history.undone")]), M(e, t);
		}, S = (e) => {
			var n = fn(), r = z(n), a = z(r);
			Z(a, {
				name: "undo",
				small: !0
			});
			var o = B(a, 1, !0), s = B(o), l = Y(s, !0);
			R(r), R(n), I((e, t) => {
				v(o, e), v(l, t);
			}, [() => $("history.undo"), () => $("history.which", { when: c(q(i).at) })]), J("click", r, () => t.onUndo(q(i).revision)), M(e, n);
		};
		f(b, (e) => {
			q(i).undone ? e(x) : q(i).canUndo && e(S, 1);
		}), R(o), I((e, t) => v(l, `${e ?? ""}${t ?? ""}`), [() => c(q(i).at), () => q(i).by ? $("facts.by", { who: q(i).by.label }) : ""]), M(e, o);
	}), R(i), M(e, i), P();
}
V(["click"]);
// src/actor/OpenName.svelte
var gn = N("<p> </p> <p><button class=\"button button--secondary button--sm\" type=\"button\"> </button></p>", 1), _n = N("<option> </option>"), vn = N("<form class=\"toolbar\"><div class=\"field\"><label for=\"doel\"> </label> <select class=\"select\" id=\"doel\" required=\"\"><option> </option><!></select></div> <button class=\"button button--secondary\" type=\"submit\"> </button></form> <p class=\"small\"> </p>", 1);
function yn(e, t) {
	X(t, !0);
	let n = G(""), r = U(() => t.purposes.find((e) => e.code === t.stated)?.label ?? "");
	u(e, {
		icon: "lock",
		children: (e, i) => {
			var a = ue(), o = W(a), s = (e) => {
				var n = gn(), i = W(n), a = Y(i, !0), o = B(i, 2), s = z(o), c = Y(s, !0);
				R(o), I((e, t) => {
					v(a, e), v(c, t);
				}, [() => $("purpose.open", { purpose: q(r) }), () => $("purpose.close")]), J("click", s, () => t.onState(void 0)), M(e, n);
			}, c = (e) => {
				var r = vn(), i = W(r), a = z(i), o = z(a), s = Y(o, !0), c = B(o, 2), l = z(c), u = Y(l, !0);
				l.value = l.__value = "";
				var d = B(l);
				m(d, 17, () => t.purposes, (e) => e.code, (e, t) => {
					var n = _n(), r = Y(n, !0), i = {};
					I(() => {
						v(r, q(t).label), i !== (i = q(t).code) && (n.value = (n.__value = i) ?? "");
					}), M(e, n);
				}), R(c), k(c), R(a);
				var f = B(a, 2), p = Y(f, !0);
				R(i);
				var h = B(i, 2), g = Y(h, !0);
				I((e, t, n, r) => {
					v(s, e), v(u, t), v(p, n), v(g, r);
				}, [
					() => $("purpose.label"),
					() => $("purpose.choose"),
					() => $("purpose.do"),
					() => $("purpose.logged")
				]), Te("submit", i, (e) => {
					e.preventDefault(), q(n) && t.onState(q(n));
				}), T(c, () => q(n), (e) => K(n, e)), M(e, r);
			};
			f(o, (e) => {
				t.stated ? e(s) : e(c, -1);
			}), M(e, a);
		},
		$$slots: { default: !0 }
	}), P();
}
V(["click"]);
// src/actor/TieDialog.svelte
var bn = N("<button class=\"button button--quiet\" type=\"button\"> </button>"), xn = N("<p class=\"modal__more row\"><!> <!></p>"), Sn = N("<!> <!>", 1);
function Cn(e, t) {
	X(t, !0);
	let n = G("edit"), r = U(() => $("tie.sentence", {
		from: t.tie.from.label,
		word: t.word,
		to: t.tie.to.label
	}));
	Q(e, {
		id: "band",
		get title() {
			return q(r);
		},
		get onClose() {
			return t.onClose;
		},
		children: (e, i) => {
			var a = Sn(), o = W(a);
			d(o, {});
			var s = B(o, 2), c = (e) => {
				{
					let r = U(() => $("tie.end")), i = U(() => $("tie.end.text"));
					Ge(e, {
						name: "bandstop",
						get label() {
							return q(r);
						},
						get text() {
							return q(i);
						},
						get end() {
							return t.end;
						},
						get onEnded() {
							return t.onEnded;
						},
						onCancel: () => K(n, "edit")
					});
				}
			}, l = (e) => {
				{
					let r = U(() => $("bin.do")), i = U(() => [$("bin.when"), $("bin.tieText")]);
					Ie(e, {
						get label() {
							return q(r);
						},
						get sentences() {
							return q(i);
						},
						get run() {
							return t.bin;
						},
						get onDone() {
							return t.onBinned;
						},
						onCancel: () => K(n, "edit")
					});
				}
			}, u = (e) => {
				var i = Sn(), a = W(i);
				Ve(a, {
					name: "band",
					get label() {
						return q(r);
					},
					get record() {
						return t.tie;
					},
					get attributes() {
						return t.attributes;
					},
					get find() {
						return t.find;
					},
					get save() {
						return t.save;
					},
					get latest() {
						return t.latest;
					},
					get onSaved() {
						return t.onSaved;
					},
					get onCancel() {
						return t.onClose;
					}
				});
				var o = B(a, 2), s = (e) => {
					var r = xn(), i = z(r), a = (e) => {
						var t = bn(), r = Y(t, !0);
						I((e) => v(r, e), [() => $("tie.end")]), J("click", t, () => K(n, "end")), M(e, t);
					};
					f(i, (e) => {
						t.mayEnd && e(a);
					});
					var o = B(i, 2), s = (e) => {
						var t = bn(), r = Y(t, !0);
						I((e) => v(r, e), [() => $("bin.do")]), J("click", t, () => K(n, "bin")), M(e, t);
					};
					f(o, (e) => {
						t.mayBin && e(s);
					}), R(r), M(e, r);
				};
				f(o, (e) => {
					(t.mayEnd || t.mayBin) && e(s);
				}), M(e, i);
			};
			f(s, (e) => {
				q(n) === "end" ? e(c) : q(n) === "bin" ? e(l, 1) : e(u, -1);
			}), M(e, a);
		},
		$$slots: { default: !0 }
	}), P();
}
V(["click"]);
// src/actor/ActorPage.svelte
var wn = N("<h1 class=\"sr\"> </h1> <!>", 1), Tn = N("<section aria-labelledby=\"banden\"><h2 id=\"banden\"> </h2> <!></section>"), En = N("<section aria-labelledby=\"geschiedenis\"><h2 id=\"geschiedenis\" tabindex=\"-1\"> </h2> <!></section>"), Dn = N("<!> <!>", 1), On = N("<!> <div class=\"sections\"><!> <section aria-labelledby=\"gegevens\"><h2 id=\"gegevens\" class=\"sr\"> </h2> <div class=\"facts-box\"><!></div></section> <!> <!> <!></div> <!>", 1), kn = N("<div class=\"page page--wide\"><!></div>");
function An(t, r) {
	X(r, !0);
	let i = U(() => [
		1,
		2,
		3
	].find((e) => String(e) === je("n")) ?? 1), o = U(() => je("net") ?? "support"), s = U(() => je("op")), c = Se(() => r.id, (e) => ne(r.id, e)), l = Se(() => r.id, (e) => _e(r.id, q(i), q(o), q(s), e)), u = Se(() => r.id, (e) => Oe(r.id, q(s), e)), m = Se(() => r.id, (e) => n(r.id, e)), h = U(() => te(c.value?.kind ?? "")?.attributes ?? []), g = U(() => u.value?.items ?? []), x = U(() => l.value || l.failure ? ft(l.value, q(g), r.id) : []), S = U(() => cn(m.value?.items ?? [], q(h))), C = U(() => _()?.me.roleLabel ?? ""), w = (e) => Fe(e, r.area), T = G(void 0), E = G(void 0);
	function O(e, t) {
		((e) => {
			var t = re(e, 2);
			K(T, t[0], !0), K(E, t[1]);
		})([void 0, void 0]), Ce(e, t);
		for (let e of [
			c,
			l,
			u,
			m
		]) e.retry();
	}
	De(() => (r.id, () => Me(void 0)));
	let k = U(() => _()?.me.purposes ?? []), A = U(() => q(k).length > 0 && c.value?.kind === "Resident" && (!c.value.named || pe() !== void 0));
	function j(e) {
		Me(e);
		for (let e of [
			c,
			l,
			u,
			m
		]) e.retry();
	}
	let ie = (e, t) => O($(t ? "saved.merged" : "saved"), e.version), ae = U(() => [
		$("bin.when"),
		q(g).length ? $("bin.ties", { n: q(g).length }) : $("bin.noTies"),
		...c.value?.kind === "Resident" ? [$("bin.resident")] : [],
		$("bin.back")
	]);
	function oe(e) {
		K(T, void 0), Ce($("saved.binned", { n: e.ties }), e.revision), he(r.area ? Ne(r.area) : "/");
	}
	function ce(e) {
		document.getElementById("geschiedenis")?.focus({ preventScroll: !0 }), Ee(e);
	}
	let ue = (e) => e.from.id === r.id || ke(e.kind)?.symmetric ? ve(e.kind) : $("tie.reads.reverse", {
		who: e.from.label,
		tie: ve(e.kind)
	}), N = (t, n) => e(n) && c.value ? () => K(T, t, !0) : void 0;
	var F = kn(), L = z(F), V = (e) => {
		var t = wn(), n = W(t), r = Y(n, !0), i = B(n, 2);
		ee(i, {
			get failure() {
				return c.failure;
			},
			get roleLabel() {
				return q(C);
			},
			get onRetry() {
				return c.retry;
			}
		}), I((e) => v(r, e), [() => $("actor.title")]), M(e, t);
	}, H = (t) => {
		var u = On(), m = W(u);
		{
			let e = U(() => a(fe(c.value.kind))), t = U(() => N("edit", D.changeActor)), n = U(() => c.value.until ? void 0 : N("end", D.endActor)), r = U(() => N("bin", D.binActor)), i = U(() => N("add", D.addTie));
			Qe(m, {
				get actor() {
					return c.value;
				},
				get kindWord() {
					return q(e);
				},
				get onEdit() {
					return q(t);
				},
				get onEnd() {
					return q(n);
				},
				get onBin() {
					return q(r);
				},
				get onAdd() {
					return q(i);
				}
			});
		}
		var ee = B(m, 2), te = z(ee), ne = (e) => {
			{
				let t = U(pe);
				yn(e, {
					get purposes() {
						return q(k);
					},
					get stated() {
						return q(t);
					},
					onState: j
				});
			}
		};
		f(te, (e) => {
			q(A) && e(ne);
		});
		var re = B(te, 2), se = z(re), P = Y(se, !0), F = B(se, 2);
		sn(z(F), {
			get actor() {
				return c.value;
			},
			get attributes() {
				return q(h);
			},
			hrefOf: w
		}), R(F), R(re);
		var L = B(re, 2);
		{
			let t = U(() => e(D.changeTie)), n = U(() => N("add", D.addTie));
			en(L, {
				get who() {
					return c.value.label;
				},
				get network() {
					return l;
				},
				get ties() {
					return q(g);
				},
				get hops() {
					return q(i);
				},
				get net() {
					return q(o);
				},
				get day() {
					return q(s);
				},
				get mayChange() {
					return q(t);
				},
				get roleLabel() {
					return q(C);
				},
				kindWord: (e) => a(fe(e)),
				get tieWord() {
					return ve;
				},
				hrefOf: w,
				get onQuery() {
					return ge;
				},
				onChange: (e) => K(E, e),
				get onAdd() {
					return q(n);
				}
			});
		}
		var he = B(L, 2), _e = (t) => {
			var n = Tn(), i = z(n), a = Y(i, !0), o = B(i, 2);
			{
				let t = U(() => e(D.changeTie));
				vt(o, {
					get ties() {
						return q(x);
					},
					get id() {
						return r.id;
					},
					get mayChange() {
						return q(t);
					},
					reads: ue,
					hrefOf: w,
					onChange: (e) => K(E, e)
				});
			}
			R(n), I((e) => v(a, e), [() => $("beside.title")]), M(t, n);
		};
		f(he, (e) => {
			q(x).length && e(_e);
		});
		var V = B(he, 2), H = (e) => {
			var t = En(), n = z(t), r = Y(n, !0);
			hn(B(n, 2), {
				get moments() {
					return q(S);
				},
				onUndo: ce
			}), R(t), I((e) => v(r, e), [() => $("history.title")]), M(e, t);
		};
		f(V, (e) => {
			q(S).length && e(H);
		}), R(ee);
		var ye = B(ee, 2), be = (e) => {
			{
				let t = U(() => $("actor.edit.title", { who: c.value.label }));
				Q(e, {
					id: "bewerken",
					get title() {
						return q(t);
					},
					onClose: () => K(T, void 0),
					children: (e, t) => {
						var i = Dn(), a = W(i);
						d(a, {});
						var o = B(a, 2);
						{
							let e = U(() => $("actor.edit"));
							Ve(o, {
								name: "mens",
								get label() {
									return q(e);
								},
								get record() {
									return c.value;
								},
								get attributes() {
									return q(h);
								},
								get find() {
									return Ae;
								},
								save: (e, t) => p(r.id, e, t),
								latest: () => n(r.id),
								onSaved: ie,
								onCancel: () => K(T, void 0)
							});
						}
						M(e, i);
					},
					$$slots: { default: !0 }
				});
			}
		}, G = (e) => {
			{
				let t = U(() => $("actor.end.title", { who: c.value.label }));
				Q(e, {
					id: "stoppen",
					get title() {
						return q(t);
					},
					onClose: () => K(T, void 0),
					children: (e, t) => {
						var n = Dn(), i = W(n);
						d(i, {});
						var a = B(i, 2);
						{
							let e = U(() => $("actor.end")), t = U(() => $("actor.end.text"));
							Ge(a, {
								name: "stop",
								get label() {
									return q(e);
								},
								get text() {
									return q(t);
								},
								end: (e) => y(r.id, c.value.version, e),
								onEnded: (e) => O($("saved.ended"), e.version),
								onCancel: () => K(T, void 0)
							});
						}
						M(e, n);
					},
					$$slots: { default: !0 }
				});
			}
		}, Se = (e) => {
			{
				let t = U(() => $("bin.title", { who: c.value.label }));
				Q(e, {
					id: "weg",
					get title() {
						return q(t);
					},
					onClose: () => K(T, void 0),
					children: (e, t) => {
						var n = Dn(), i = W(n);
						d(i, {});
						var a = B(i, 2);
						{
							let e = U(() => $("bin.do"));
							Ie(a, {
								get label() {
									return q(e);
								},
								get sentences() {
									return q(ae);
								},
								run: () => me(r.id, c.value.version),
								onDone: oe,
								onCancel: () => K(T, void 0)
							});
						}
						M(e, n);
					},
					$$slots: { default: !0 }
				});
			}
		}, Ce = (e) => {
			{
				let t = U(() => $("tie.add.title", { who: c.value.label }));
				Q(e, {
					id: "toevoegen",
					get title() {
						return q(t);
					},
					onClose: () => K(T, void 0),
					children: (e, t) => {
						var n = Dn(), r = W(n);
						d(r, {});
						var i = B(r, 2);
						{
							let e = U(() => _()?.schema.ties ?? []);
							lt(i, {
								get actor() {
									return c.value;
								},
								get ties() {
									return q(e);
								},
								get find() {
									return Ae;
								},
								get add() {
									return le;
								},
								onAdded: (e) => O($("saved.tie"), e.version),
								onCancel: () => K(T, void 0)
							});
						}
						M(e, n);
					},
					$$slots: { default: !0 }
				});
			}
		}, Te = (t) => {
			let n = U(() => q(E));
			{
				let r = U(() => ve(q(n).kind)), i = U(() => ke(q(n).kind)?.attributes ?? []), a = U(() => e(D.endTie) && !q(n).until), o = U(() => e(D.binTie));
				Cn(t, {
					get tie() {
						return q(n);
					},
					get word() {
						return q(r);
					},
					get attributes() {
						return q(i);
					},
					get mayEnd() {
						return q(a);
					},
					get mayBin() {
						return q(o);
					},
					get find() {
						return Ae;
					},
					save: (e, t) => b(q(n).id, e, t),
					latest: () => we(q(n).id),
					end: (e) => de(q(n).id, q(n).version, e),
					bin: () => xe(q(n).id, q(n).version),
					onSaved: ie,
					onEnded: (e) => O($("saved.ended"), e.version),
					onBinned: (e) => O($("saved.tieBinned"), e.revision),
					onClose: () => K(E, void 0)
				});
			}
		};
		f(ye, (e) => {
			q(T) === "edit" ? e(be) : q(T) === "end" ? e(G, 1) : q(T) === "bin" ? e(Se, 2) : q(T) === "add" ? e(Ce, 3) : q(E) && e(Te, 4);
		}), I((e) => v(P, e), [() => $("facts.title")]), M(t, u);
	}, ye = (e) => {
		var t = wn(), n = W(t), r = Y(n, !0), i = B(n, 2), a = (e) => {
			{
				let t = U(() => $("actor.loading"));
				se(e, {
					get label() {
						return q(t);
					},
					rows: 6
				});
			}
		};
		f(i, (e) => {
			c.slow && e(a);
		}), I((e) => v(r, e), [() => $("actor.title")]), M(e, t);
	};
	f(L, (e) => {
		c.failure ? e(V) : c.value ? e(H, 1) : e(ye, -1);
	}), R(F), M(t, F), P();
}
// src/pages/NewActorPage.svelte
var jn = N("<h1> </h1> <!>", 1), Mn = N("<p> </p>"), Nn = N("<div class=\"page-head\"><h1> </h1> <!></div> <!> <!>", 1), Pn = N("<div class=\"page page--form\"><!></div>");
function Fn(t, n) {
	X(n, !0);
	let r = U(() => te(n.kind)), i = U(() => [...(q(r)?.attributes ?? []).filter((e) => e.type !== "outline"), ze()]), a = U(() => [...q(i)].sort((e, t) => Number(t.required ?? !1) - Number(e.required ?? !1))), o = U(() => ["LIVES_IN", "PRESENT_IN"].map((e) => _()?.schema.ties.find((t) => t.kind === e)).find((e) => e?.from.includes(n.kind) && e.to.includes("Area"))), s = H({}), c = G([]), l = G(!1);
	async function d() {
		K(l, !0), K(c, []);
		let { since: e, ...t } = Ue(q(i), s), r = e ? { since: e } : {};
		try {
			let e = await oe({
				kind: n.kind,
				attributes: t,
				...r,
				...n.area && q(o) ? { area: n.area } : {}
			});
			Ce($("saved.new"), e.version), he(Fe(e.id, n.area));
		} catch (e) {
			let t = L(e);
			K(c, t.unreachable ? [{
				field: "",
				text: $("offline.text")
			}] : He(t.problem, q(i).map((e) => e.name)));
		} finally {
			K(l, !1);
		}
	}
	var p = Pn(), m = z(p), h = (e) => {
		var t = jn(), n = W(t), r = Y(n, !0), i = B(n, 2);
		{
			let e = U(() => $("notFound.title")), t = U(() => $("notFound.text"));
			g(i, {
				icon: "search",
				get title() {
					return q(e);
				},
				get text() {
					return q(t);
				}
			});
		}
		I((e) => v(r, e), [() => $("new.unknown")]), M(e, t);
	}, y = (e) => {
		var t = jn(), n = W(t), i = Y(n, !0), a = B(n, 2);
		{
			let e = U(() => $("noAccess.title")), t = U(() => $("noAccess.text", { role: _()?.me.roleLabel ?? "" }));
			g(a, {
				icon: "lock",
				get title() {
					return q(e);
				},
				get text() {
					return q(t);
				}
			});
		}
		I((e) => v(i, e), [() => $("new.title", { kind: q(r).label })]), M(e, t);
	}, b = U(() => !e(D.createActor)), x = (e) => {
		var t = Nn(), i = W(t), p = z(i), m = Y(p, !0), h = B(p, 2), g = (e) => {
			var t = Mn(), r = Y(t, !0);
			I((e) => v(r, e), [() => $("new.place", { area: n.areaName })]), M(e, t);
		};
		f(h, (e) => {
			n.area && q(o) && e(g);
		}), R(i);
		var _ = B(i, 2), y = (e) => {
			u(e, {
				icon: "lock",
				children: (e, t) => {
					var n = Mn(), r = Y(n, !0);
					I((e) => v(r, e), [() => $("new.personal")]), M(e, n);
				},
				$$slots: { default: !0 }
			});
		}, b = U(() => q(r).attributes.some((e) => e.personal));
		f(_, (e) => {
			q(b) && e(y);
		});
		var x = B(_, 2);
		{
			let e = U(() => $("new.title", { kind: q(r).label })), t = U(() => $("form.save"));
			Re(x, {
				name: "nieuw",
				get label() {
					return q(e);
				},
				get attributes() {
					return q(a);
				},
				get draft() {
					return s;
				},
				get submitLabel() {
					return q(t);
				},
				get busy() {
					return q(l);
				},
				get wrongs() {
					return q(c);
				},
				get find() {
					return Ae;
				},
				onChange: (e, t) => s[e] = t,
				onSubmit: () => void d(),
				onCancel: () => he(n.area ? Ne(n.area) : "/")
			});
		}
		I((e) => v(m, e), [() => $("new.title", { kind: q(r).label })]), M(e, t);
	};
	f(m, (e) => {
		q(r) ? q(b) ? e(y, 1) : e(x, -1) : e(h);
	}), R(p), M(t, p), P();
}
export { An as ActorPage, Fn as NewActorPage };
