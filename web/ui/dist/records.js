import { $ as e, $n as t, $t as n, A as r, Bt as i, C as a, Cr as o, E as s, En as c, F as l, Fn as u, Ft as d, G as f, Gn as p, Gt as m, I as h, In as g, It as _, J as v, Jt as y, Kn as b, Kt as x, L as S, Mt as C, N as w, Nt as T, Ot as E, P as D, Pn as O, Pt as ee, Q as te, Qn as k, Qt as ne, Rn as A, Sr as re, T as ie, Un as j, Ut as ae, W as oe, Wt as se, Xn as M, Yn as N, Yt as ce, Z as le, Zn as ue, _n as de, _t as fe, c as pe, ct as me, dr as P, dt as he, en as ge, er as F, fr as I, gr as L, hr as R, ir as z, it as _e, jn as B, jt as ve, k as ye, l as be, lr as V, mr as H, mt as xe, n as Se, nn as Ce, nr as U, o as we, or as W, pr as G, rn as Te, rr as Ee, rt as De, sr as Oe, t as ke, tr as K, ur as q, ut as Ae, vn as je, vr as J, wt as Me, xn as Ne, xr as Y, yr as X, yt as Pe, zn as Z, zt as Q } from "./shell.js";
import { n as Fe, t as Ie } from "./ConfirmForm.js";
import { a as Le, i as Re, n as ze, r as Be, t as Ve } from "./EditForm.js";
import { a as He, o as $, r as Ue } from "./ErrorSummary.js";
// src/forms/EndForm.svelte
var We = k("<p class=\"muted\"> </p> <!>", 1);
function Ge(e, t) {
	X(t, !0);
	let n = L(() => [Be()]), r = R(G(S(h()))), i = R([]), a = R(!1), o = async () => [];
	async function s() {
		H(a, !0), H(i, []);
		try {
			t.onEnded(await t.end(ye(z(n)[0], z(r))));
		} catch (e) {
			let t = Ne(e);
			t.unreachable ? H(i, [{
				field: "",
				text: $("offline.text")
			}]) : t.stale ? H(i, [{
				field: "",
				text: $("clash.reload")
			}]) : H(i, He(t.problem, ["until"]));
		} finally {
			H(a, !1);
		}
	}
	var c = We(), l = q(c), u = P(l, !0), d = I(l, 2);
	{
		let e = L(() => ({ until: z(r) }));
		Re(d, {
			get name() {
				return t.name;
			},
			get label() {
				return t.label;
			},
			get attributes() {
				return z(n);
			},
			get draft() {
				return z(e);
			},
			get submitLabel() {
				return t.label;
			},
			get busy() {
				return z(a);
			},
			get wrongs() {
				return z(i);
			},
			find: o,
			get onCancel() {
				return t.onCancel;
			},
			onChange: (e, t) => H(r, t, !0),
			onSubmit: () => void s()
		});
	}
	W(() => N(u, t.text)), M(e, c), J();
}
// src/actor/ActorHead.svelte
var Ke = k("<span class=\"badge\"><!> </span>"), qe = k("<span class=\"badge badge--warn\"><!> </span>"), Je = k("<p class=\"small muted\"> </p>"), Ye = k("<button class=\"button button--secondary\" type=\"button\"><!> </button>"), Xe = k("<button class=\"button button--primary\" type=\"button\"><!> </button>"), Ze = k("<div class=\"person-head\"><div class=\"page-head\"><h1> </h1> <p class=\"muted row\"><!> <!> <!></p> <!></div> <div class=\"row no-print\"><!> <!> <!> <!> <!></div></div>");
function Qe(e, t) {
	X(t, !0);
	var n = Ze(), r = V(n), i = V(r), o = P(i, !0), s = I(i, 2), c = V(s);
	ie(c, {
		get kind() {
			return t.actor.kind;
		},
		get word() {
			return t.kindWord;
		}
	});
	var l = I(c, 2), u = (e) => {
		var t = Ke(), n = V(t);
		Q(n, { name: "eye" });
		var r = I(n, 1, !0);
		Y(t), W((e) => N(r, e), [() => $("actor.pseudonym")]), M(e, t);
	};
	b(l, (e) => {
		t.actor.named || e(u);
	});
	var d = I(l, 2), f = (e) => {
		var t = qe(), n = V(t);
		Q(n, { name: "clock" });
		var r = I(n, 1, !0);
		Y(t), W((e) => N(r, e), [() => $("actor.ended")]), M(e, t);
	};
	b(d, (e) => {
		t.actor.until && e(f);
	}), Y(s);
	var p = I(s, 2), m = (e) => {
		var t = Je(), n = P(t, !0);
		W((e) => N(n, e), [() => $("actor.pseudonym.text")]), M(e, t);
	};
	b(p, (e) => {
		t.actor.named || e(m);
	}), Y(r);
	var h = I(r, 2), g = V(h);
	a(g, {});
	var _ = I(g, 2), v = (e) => {
		var n = Ye(), r = V(n);
		Q(r, { name: "bin" });
		var i = I(r, 1, !0);
		Y(n), W((e) => N(i, e), [() => $("bin.do")]), U("click", n, function(...e) {
			t.onBin?.apply(this, e);
		}), M(e, n);
	};
	b(_, (e) => {
		t.onBin && e(v);
	});
	var y = I(_, 2), x = (e) => {
		var n = Ye(), r = V(n);
		Q(r, { name: "stop" });
		var i = I(r, 1, !0);
		Y(n), W((e) => N(i, e), [() => $("actor.end")]), U("click", n, function(...e) {
			t.onEnd?.apply(this, e);
		}), M(e, n);
	};
	b(y, (e) => {
		t.onEnd && e(x);
	});
	var S = I(y, 2), C = (e) => {
		var n = Ye(), r = V(n);
		Q(r, { name: "pencil" });
		var i = I(r, 1, !0);
		Y(n), W((e) => N(i, e), [() => $("actor.edit")]), U("click", n, function(...e) {
			t.onEdit?.apply(this, e);
		}), M(e, n);
	};
	b(S, (e) => {
		t.onEdit && e(C);
	});
	var w = I(S, 2), T = (e) => {
		var n = Xe(), r = V(n);
		Q(r, { name: "plus" });
		var i = I(r, 1, !0);
		Y(n), W((e) => N(i, e), [() => $("tie.add")]), U("click", n, function(...e) {
			t.onAdd?.apply(this, e);
		}), M(e, n);
	};
	b(w, (e) => {
		t.onAdd && e(T);
	}), Y(h), Y(n), W(() => N(o, t.actor.label)), M(e, n), J();
}
K(["click"]);
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
var at = k("<p class=\"error\"><!> </p>"), ot = k("<option> </option>"), st = k("<optgroup></optgroup>"), ct = k("<div><label> </label> <!> <select class=\"select\" aria-required=\"true\"><option> </option><!></select></div> <!>", 1);
function lt(e, t) {
	X(t, !0);
	let n = L(() => rt(t.actor.kind, t.ties)), r = R(""), i = R(void 0), a = G({}), o = R([]), s = R(!1), c = L(() => z(n).flatMap((e) => e.choices).find((e) => e.value === z(r))), l = L(() => z(c) ? [ze(), ...z(c).tie.attributes] : []);
	function d() {
		let e = [];
		return z(c) || e.push({
			field: "kind",
			text: $("tie.needKind")
		}), z(c) && !z(i) && e.push({
			field: "other",
			text: $("tie.needOther")
		}), e;
	}
	async function f() {
		if (!z(c) || !z(i)) return;
		H(s, !0);
		let { since: e, ...n } = Ue(z(l), a), [r, u] = z(c).reversed ? [z(i).id, t.actor.id] : [t.actor.id, z(i).id];
		try {
			t.onAdded(await t.add({
				kind: z(c).tie.kind,
				from: r,
				to: u,
				attributes: n,
				...e ? { since: e } : {}
			}));
		} catch (e) {
			let t = Ne(e), n = [...z(l).map((e) => e.name), "kind"];
			H(o, t.unreachable ? [{
				field: "",
				text: $("offline.text")
			}] : He(t.problem, n));
		} finally {
			H(s, !1);
		}
	}
	{
		let m = (e, a = re, o = re) => {
			let s = L(() => o()("kind"));
			var l = ct(), d = q(l), f = V(d), m = P(f, !0), h = I(f, 2), g = (e) => {
				var t = at(), n = V(t);
				Q(n, { name: "warn" });
				var r = I(n, 1, !0);
				Y(t), W((e) => {
					B(t, "id", `${e ?? ""}-fout`), N(r, z(s));
				}, [() => a()("kind")]), M(e, t);
			};
			b(h, (e) => {
				z(s) && e(g);
			});
			var _ = I(h, 2), v = V(_), y = P(v, !0);
			v.value = v.__value = "";
			var x = I(v);
			j(x, 17, () => z(n), (e) => e.key, (e, n) => {
				var r = st();
				j(r, 21, () => z(n).choices, (e) => e.value, (e, n) => {
					var r = ot(), i = P(r, !0), a = {};
					W((e) => {
						N(i, e), a !== (a = z(n).value) && (r.value = (r.__value = a) ?? "");
					}, [() => it(z(n), t.actor.label)]), M(e, r);
				}), Y(r), W((e) => B(r, "label", e), [() => $(z(n).key)]), M(e, r);
			}), Y(_), u(_), Y(d);
			var S = I(d, 2), C = (e) => {
				var n = ue(), r = q(n);
				p(r, () => z(c).value, (e) => {
					{
						let n = L(() => a()("other")), r = L(() => $("tie.other")), s = L(() => o()("other"));
						Le(e, {
							get id() {
								return z(n);
							},
							get label() {
								return z(r);
							},
							get kinds() {
								return z(c).others;
							},
							get chosen() {
								return z(i);
							},
							get error() {
								return z(s);
							},
							get find() {
								return t.find;
							},
							onChoose: (e) => H(i, e)
						});
					}
				}), M(e, n);
			};
			b(S, (e) => {
				z(c) && e(C);
			}), W((e, t, n, r, i) => {
				A(d, 1, Z(["field", z(s) && "field--error"])), B(f, "for", e), N(m, t), B(_, "id", n), B(_, "aria-invalid", z(s) ? !0 : void 0), B(_, "aria-describedby", r), N(y, i);
			}, [
				() => a()("kind"),
				() => $("tie.kind"),
				() => a()("kind"),
				() => z(s) ? `${a()("kind")}-fout` : void 0,
				() => $("form.choose")
			]), U("change", _, () => H(i, void 0)), O(_, () => z(r), (e) => H(r, e)), M(e, l);
		}, h = L(() => $("tie.add")), g = L(() => $("form.save"));
		Re(e, {
			name: "contact",
			get label() {
				return z(h);
			},
			get attributes() {
				return z(l);
			},
			get draft() {
				return a;
			},
			get submitLabel() {
				return z(g);
			},
			get busy() {
				return z(s);
			},
			get wrongs() {
				return z(o);
			},
			alsoCheck: d,
			get find() {
				return t.find;
			},
			get onCancel() {
				return t.onCancel;
			},
			onChange: (e, t) => a[e] = t,
			onSubmit: () => void f(),
			children: m,
			$$slots: { default: !0 }
		});
	}
	J();
}
K(["change"]);
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
var pt = k("<th scope=\"col\" class=\"no-print\"><span class=\"sr\"> </span></th>"), mt = k("<a> </a>"), ht = k("<td data-label=\"\" class=\"is-act no-print\"><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td>"), gt = k("<tr><th scope=\"row\"><span class=\"name\"><!><!></span></th><td> </td><td> </td><!></tr>"), _t = k("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table>");
function vt(e, t) {
	X(t, !0);
	var n = _t(), r = V(n), a = P(r, !0), o = I(r), s = V(o), c = V(s), l = P(c, !0), u = I(c), d = P(u, !0), f = I(u), p = P(f, !0), m = I(f), h = (e) => {
		var t = pt(), n = V(t), r = P(n, !0);
		Y(t), W((e) => N(r, e), [() => $("col.actions")]), M(e, t);
	};
	b(m, (e) => {
		t.mayChange && e(h);
	}), Y(s), Y(o);
	var g = I(o);
	j(g, 21, () => t.ties, (e) => e.id, (e, n) => {
		let r = L(() => ut(z(n), t.id));
		var a = gt(), o = V(a), s = V(o), c = V(s);
		ve(c, { get kind() {
			return z(r).kind;
		} });
		var l = I(c), u = (e) => {
			var t = F();
			W(() => N(t, z(r).label)), M(e, t);
		}, d = (e) => {
			var n = mt(), i = P(n, !0);
			W((e) => {
				B(n, "href", e), N(i, z(r).label);
			}, [() => t.hrefOf(z(r).id)]), M(e, n);
		};
		b(l, (e) => {
			z(r).kind === "Area" ? e(u) : e(d, -1);
		}), Y(s), Y(o);
		var f = I(o), p = P(f, !0), m = I(f), h = P(m), g = I(m), _ = (e) => {
			var i = ht(), a = V(i), o = V(a, !0), s = I(o), c = P(s, !0);
			Y(a), Y(i), W((e) => {
				N(o, e), N(c, z(r).label);
			}, [() => $("contacts.change")]), U("click", a, () => t.onChange(z(n))), M(e, i);
		};
		b(g, (e) => {
			t.mayChange && e(_);
		}), Y(a), W((e, t, n, r, i) => {
			B(f, "data-label", e), N(p, t), B(m, "data-label", n), N(h, `${r ?? ""}${i ?? ""}`);
		}, [
			() => $("col.relation"),
			() => i(t.reads(z(n))),
			() => $("col.since"),
			() => D(z(n).since),
			() => z(n).until ? $("period.until", { date: D(z(n).until) }) : ""
		]), M(e, a);
	}), Y(g), Y(n), W((e, t, n, r) => {
		N(a, e), N(l, t), N(d, n), N(p, r);
	}, [
		() => $("beside.title"),
		() => $("col.with"),
		() => $("col.relation"),
		() => $("col.since")
	]), M(e, n), J();
}
K(["click"]);
// src/actor/ContactsTable.svelte
var yt = k("<th scope=\"col\" class=\"no-print\"><span class=\"sr\"> </span></th>"), bt = k("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), xt = k("<td data-label=\"\" class=\"is-act no-print\"></td>"), St = k("<tr><td class=\"is-ring num\"> </td><th scope=\"row\"><span class=\"name\"><!><span><a> </a><span class=\"second\"> </span></span></span></th><td> </td><td> </td><!></tr>"), Ct = k("<table class=\"table table--stack ring-table\"><caption> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table>");
function wt(e, t) {
	X(t, !0);
	let n = L(() => t.mayChange && t.rows.some((e) => e.ties.length > 0)), r = (e) => e.node.hops > 1 ? e.via.length ? $("contacts.via", { who: e.via.slice(0, 2).join(", ") }) : "" : (e.ties.length ? [...new Set(e.ties.map((e) => e.kind))] : e.kinds).map(t.tieWord).join(", "), a = (e) => D(e.ties.map((e) => e.since).filter((e) => e !== null).sort()[0]);
	var o = Ct(), s = V(o), c = P(s, !0), l = I(s), u = V(l), d = V(u), f = P(d, !0), p = I(d), m = P(p, !0), h = I(p), g = P(h, !0), _ = I(h), v = P(_, !0), y = I(_), x = (e) => {
		var t = yt(), n = V(t), r = P(n, !0);
		Y(t), W((e) => N(r, e), [() => $("col.actions")]), M(e, t);
	};
	b(y, (e) => {
		z(n) && e(x);
	}), Y(u), Y(l);
	var S = I(l);
	j(S, 23, () => t.rows, (e) => e.node.id, (e, o, s) => {
		var c = St(), l = V(c), u = P(l, !0), d = I(l), f = V(d), p = V(f);
		ve(p, { get kind() {
			return z(o).node.kind;
		} });
		var m = I(p), h = V(m), g = P(h, !0), _ = I(h), v = P(_, !0);
		Y(m), Y(f), Y(d);
		var y = I(d), x = P(y, !0), S = I(y), C = P(S, !0), w = I(S), T = (e) => {
			var n = xt();
			j(n, 21, () => z(o).ties, (e) => e.id, (e, n) => {
				var r = bt(), i = V(r, !0), a = I(i), s = P(a);
				Y(r), W((e, t) => {
					N(i, e), N(s, `${z(o).node.label ?? ""}, ${t ?? ""}`);
				}, [() => $("contacts.change"), () => t.tieWord(z(n).kind)]), U("click", r, () => t.onChange(z(n))), M(e, r);
			}), Y(n), M(e, n);
		};
		b(w, (e) => {
			z(n) && e(T);
		}), Y(c), W((e, n, r, i, a, d, f) => {
			A(c, 1, Z([z(s) > 0 && t.rows[z(s) - 1]?.node.hops !== z(o).node.hops && "is-first"])), B(l, "data-label", e), N(u, z(o).node.hops), B(h, "href", n), N(g, z(o).node.label), N(v, r), B(y, "data-label", i), N(x, a), B(S, "data-label", d), N(C, f);
		}, [
			() => $("col.step"),
			() => t.hrefOf(z(o).node.id),
			() => t.kindWord(z(o).node.kind),
			() => $("col.relation"),
			() => i(r(z(o))),
			() => $("col.since"),
			() => a(z(o))
		]), M(e, c);
	}), Y(S), Y(o), W((e, t, n, r, i) => {
		N(c, e), N(f, t), N(m, n), N(g, r), N(v, i);
	}, [
		() => $("contacts.caption", { n: t.rows.length }),
		() => $("col.step"),
		() => $("col.who"),
		() => $("col.relation"),
		() => $("col.since")
	]), M(e, o), J();
}
K(["click"]);
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
	return e.hops - t.hops || kt.indexOf(T(e.kind)) - kt.indexOf(T(t.kind)) || e.label.localeCompare(t.label) || e.id.localeCompare(t.id);
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
var Vt = t("<circle></circle>"), Ht = t("<path></path>"), Ut = t("<circle class=\"centre-ring\"></circle>"), Wt = t("<!><path></path>", 1), Gt = t("<text> </text>"), Kt = k("<li><!> </li>"), qt = k("<figure class=\"ring-figure\"><div><svg class=\"net rings\" aria-hidden=\"true\" focusable=\"false\"><!><!><!><!></svg></div> <figcaption><p class=\"sr\"> </p> <ul class=\"legend\"></ul></figcaption></figure>");
function Jt(e, t) {
	X(t, !0);
	let n = R(G(680)), r = L(() => 680 / Math.max(240, z(n))), i = L(() => jt(t.network, z(r))), a = L(() => [...new Map(z(i).spots.map(({ node: e }) => [T(e.kind), e.kind])).values()]), o = {
		x: 340,
		y: 300
	};
	var s = qt(), l = V(s), u = V(l), d = V(u);
	j(d, 18, () => z(i).rings.toReversed(), (e) => e, (e, t, n) => {
		var r = Vt();
		W(() => {
			A(r, 0, Z(["r", z(n) % 2 == 0 ? "r--odd" : "r--even"])), B(r, "cx", o.x), B(r, "cy", o.y), B(r, "r", t);
		}), M(e, r);
	});
	var f = I(d);
	j(f, 17, () => z(i).lines, (e) => e.key, (e, t) => {
		var n = Ht();
		W((e, r, i, a) => {
			A(n, 0, Z(["e", z(t).near && "e--strong"])), B(n, "d", `M${e ?? ""} ${r ?? ""}L${i ?? ""} ${a ?? ""}`);
		}, [
			() => z(t).from.x.toFixed(1),
			() => z(t).from.y.toFixed(1),
			() => z(t).to.x.toFixed(1),
			() => z(t).to.y.toFixed(1)
		]), M(e, n);
	});
	var p = I(f);
	j(p, 17, () => z(i).spots, (e) => e.node.id, (e, t) => {
		let n = L(() => T(z(t).node.kind));
		var r = Wt(), i = q(r), a = (e) => {
			var n = Ut();
			W(() => {
				B(n, "cx", z(t).x), B(n, "cy", z(t).y), B(n, "r", z(t).r + 7);
			}), M(e, n);
		};
		b(i, (e) => {
			z(t).node.hops === 0 && e(a);
		});
		var o = I(i);
		W((e) => {
			A(o, 0, `n k--${z(n) ?? ""}`), B(o, "d", e);
		}, [() => C(z(n), z(t).x, z(t).y, z(t).r)]), M(e, r);
	});
	var m = I(p);
	j(m, 17, () => z(i).labels, (e) => e.id, (e, t) => {
		var n = Gt(), i = P(n, !0);
		W(() => {
			A(n, 0, Z([z(t).strong && "t--name"])), B(n, "x", z(t).x), B(n, "y", z(t).y), B(n, "font-size", 13 * z(r)), B(n, "stroke-width", 4 * z(r)), N(i, z(t).text);
		}), M(e, n);
	}), Y(u), Y(l);
	var h = I(l, 2), g = V(h), _ = P(g, !0), v = I(g, 2);
	j(v, 20, () => z(a), (e) => e, (e, n) => {
		var r = Kt(), i = V(r);
		ve(i, { get kind() {
			return n;
		} });
		var a = I(i, 1, !0);
		Y(r), W((e) => N(a, e), [() => t.kindWord(n)]), M(e, r);
	}), Y(v), Y(h), Y(s), W((e, t) => {
		B(u, "viewBox", "0 0 680 600"), N(_, e), B(v, "aria-label", t);
	}, [() => $("ring.summary", { n: z(i).spots.length - 1 }), () => $("ring.legend")]), c(l, "clientWidth", (e) => H(n, e)), M(e, s), J();
}
// src/actor/ContactsSection.svelte
var Yt = k("<option> </option>"), Xt = k("<button class=\"button button--primary\" type=\"button\"><!> </button>"), Zt = k("<p class=\"hidden-rows small muted\"> </p>"), Qt = k("<div class=\"kring\"><!> <div><!> <!> <p class=\"small muted list-foot\"> </p></div></div>"), $t = k("<section aria-labelledby=\"contacten\"><h2 id=\"contacten\"> </h2> <div class=\"toolbar no-print\"><!> <div class=\"field\"><label for=\"net\"> </label> <select class=\"select\" id=\"net\"></select></div> <!></div> <div><!></div></section>");
function en(e, t) {
	X(t, !0);
	let n = [
		"support",
		"own",
		"organisations"
	], r = L(() => t.network.value ? dt(t.network.value, t.ties) : []), i = [
		"1",
		"2",
		"3"
	].map((e) => ({
		value: e,
		text: e
	}));
	var a = $t(), o = V(a), s = P(o, !0), c = I(o, 2), l = V(c);
	{
		let e = L(() => $("contacts.hops")), n = L(() => String(t.hops));
		fe(l, {
			name: "stappen",
			get label() {
				return z(e);
			},
			get options() {
				return i;
			},
			get value() {
				return z(n);
			},
			onChoose: (e) => t.onQuery({ n: e === "1" ? void 0 : e })
		});
	}
	var d = I(l, 2), f = V(d), p = P(f, !0), m = I(f, 2);
	j(m, 20, () => n, (e) => e, (e, t) => {
		var n = Yt(), r = P(n, !0), i = {};
		W((e) => {
			N(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => $(`net.${t}`)]), M(e, n);
	}), Y(m);
	var h;
	u(m), Y(d);
	var v = I(d, 2);
	{
		let e = L(() => $("date.asOf"));
		w(v, {
			id: "op",
			get label() {
				return z(e);
			},
			get value() {
				return t.day;
			},
			onChange: (e) => t.onQuery({ op: e })
		});
	}
	Y(c);
	var y = I(c, 2), x = V(y), S = (e) => {
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
	}, C = (e) => {
		{
			let n = L(() => $("contacts.none.title")), r = L(() => $("contacts.none.text", { who: t.who }));
			_(e, {
				icon: "link",
				level: 3,
				get title() {
					return z(n);
				},
				get text() {
					return z(r);
				},
				children: (e, n) => {
					var r = ue(), i = q(r), a = (e) => {
						var n = Xt(), r = V(n);
						Q(r, { name: "plus" });
						var i = I(r, 1, !0);
						Y(n), W((e) => N(i, e), [() => $("tie.add")]), U("click", n, function(...e) {
							t.onAdd?.apply(this, e);
						}), M(e, n);
					};
					b(i, (e) => {
						t.onAdd && e(a);
					}), M(e, r);
				},
				$$slots: { default: !0 }
			});
		}
	}, T = (e) => {
		var n = Qt(), i = V(n);
		Jt(i, {
			get network() {
				return t.network.value;
			},
			get kindWord() {
				return t.kindWord;
			}
		});
		var a = I(i, 2), o = V(a);
		wt(o, {
			get rows() {
				return z(r);
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
		var s = I(o, 2), c = (e) => {
			var n = Zt(), r = P(n, !0);
			W((e) => N(r, e), [() => $("contacts.more", { n: t.network.value.notShown })]), M(e, n);
		};
		b(s, (e) => {
			t.network.value.notShown > 0 && e(c);
		});
		var l = I(s, 2), u = P(l, !0);
		Y(a), Y(n), W((e) => N(u, e), [() => $("contacts.maybeMore")]), M(e, n);
	}, E = (e) => {
		{
			let t = L(() => $("contacts.loading"));
			oe(e, {
				get label() {
					return z(t);
				},
				rows: 6
			});
		}
	};
	b(x, (e) => {
		t.network.failure ? e(S) : t.network.value && z(r).length === 0 ? e(C, 1) : t.network.value ? e(T, 2) : t.network.slow && e(E, 3);
	}), Y(y), Y(a), W((e, n) => {
		N(s, e), N(p, n), h !== (h = t.net) && (m.value = (m.__value = h) ?? "", g(m, h)), B(y, "aria-busy", t.network.loading);
	}, [() => $("contacts.title"), () => $("contacts.net")]), U("change", m, (e) => t.onQuery({ net: e.currentTarget.value === "support" ? void 0 : e.currentTarget.value })), M(e, a), J();
}
K(["change", "click"]);
// src/actor/Facts.svelte
var tn = k("<a> </a>"), nn = k("<div><dt> </dt> <dd><!></dd></div>"), rn = k("<div><dt> </dt><dd> </dd></div>"), an = k("<p class=\"muted\"> </p>"), on = k("<dl class=\"facts facts--grid\"><!> <!></dl> <!> <p class=\"small muted\"> </p>", 1);
function sn(e, t) {
	X(t, !0);
	let n = L(() => t.attributes.map((e) => ({
		attribute: e,
		text: r(e, t.actor.attributes[e.name])
	})).filter((e) => e.text)), a = (e) => typeof e == "object" && e && "id" in e ? String(e.id) : String(e);
	var o = on(), s = q(o), c = V(s);
	j(c, 17, () => z(n), ({ attribute: e, text: t }) => e.name, (e, n) => {
		let r = () => z(n).attribute, o = () => z(n).text;
		var s = nn(), c = V(s), l = P(c, !0), u = I(c, 2), d = V(u), f = (e) => {
			var n = tn(), i = P(n, !0);
			W((e) => {
				B(n, "href", e), N(i, o());
			}, [() => t.hrefOf(a(t.actor.attributes[r().name]))]), M(e, n);
		}, p = (e) => {
			var t = F();
			W(() => N(t, o())), M(e, t);
		};
		b(d, (e) => {
			r().type === "reference" ? e(f) : e(p, -1);
		}), Y(u), Y(s), W((e) => {
			A(s, 1, Z([r().type === "note" && "is-wide"])), N(l, e);
		}, [() => i(r().label)]), M(e, s);
	});
	var u = I(c, 2), d = (e) => {
		var n = rn(), r = V(n), i = P(r, !0), a = I(r), o = P(a);
		Y(n), W((e, t, n) => {
			N(i, e), N(o, `${t ?? ""}${n ?? ""}`);
		}, [
			() => $("col.since"),
			() => D(t.actor.since) || $("age.unknown"),
			() => t.actor.until ? $("period.until", { date: D(t.actor.until) }) : ""
		]), M(e, n);
	};
	b(u, (e) => {
		(t.actor.since || t.actor.until) && e(d);
	}), Y(s);
	var f = I(s, 2), p = (e) => {
		var t = an(), n = P(t, !0);
		W((e) => N(n, e), [() => $("facts.none")]), M(e, t);
	};
	b(f, (e) => {
		z(n).length === 0 && e(p);
	});
	var m = I(f, 2), h = P(m, !0);
	W((e) => N(h, e), [() => $("facts.version", {
		version: t.actor.version,
		when: l(t.actor.recordedAt)
	})]), M(e, o), J();
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
var ln = k("<p> </p>"), un = k("<p class=\"small muted\"> </p>"), dn = k("<p><span class=\"badge\"><!> </span></p>"), fn = k("<p class=\"no-print\"><button class=\"link-button\" type=\"button\"><!> <span class=\"sr\"> </span></button></p>"), pn = k("<li><p class=\"small muted\"> </p> <!> <!> <!> <!> <!></li>"), mn = k("<ol class=\"history\"></ol>");
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
	var a = mn();
	j(a, 21, () => t.moments, (e) => e.revision, (e, a) => {
		var o = pn(), s = V(o), c = P(s), u = I(s, 2), d = (e) => {
			var t = ln(), n = P(t, !0);
			W((e) => N(n, e), [() => $("history.ended", { date: D(z(a).ended) })]), M(e, t);
		};
		b(u, (e) => {
			z(a).ended && e(d);
		});
		var f = I(u, 2);
		j(f, 17, () => z(a).changed, ({ attribute: e, before: t, after: n }) => e.name, (e, t) => {
			let n = () => z(t).attribute, a = () => z(t).before, o = () => z(t).after;
			var s = ln(), c = P(s, !0);
			W((e) => N(c, e), [() => $("history.changed", {
				label: i(n().label),
				before: r(n(), a()) || $("clash.empty"),
				after: r(n(), o()) || $("clash.empty")
			})]), M(e, s);
		}, (e) => {
			var t = ue(), r = q(t), i = (e) => {
				var t = ln(), r = P(t, !0);
				W((e) => N(r, e), [() => $(n[z(a).verb])]), M(e, t);
			};
			b(r, (e) => {
				z(a).ended || e(i);
			}), M(e, t);
		});
		var p = I(f, 2), m = (e) => {
			var t = un(), n = P(t, !0);
			W(() => N(n, z(a).reason)), M(e, t);
		};
		b(p, (e) => {
			z(a).reason && e(m);
		});
		var h = I(p, 2), g = (e) => {
			var t = un(), n = P(t, !0);
			W((e) => N(n, e), [() => $("history.undoes")]), M(e, t);
		};
		b(h, (e) => {
			z(a).undoes && e(g);
		});
		var _ = I(h, 2), v = (e) => {
			var t = dn(), n = V(t), r = V(n);
			Q(r, { name: "undo" });
			var i = I(r, 1, !0);
			Y(n), Y(t), W((e) => N(i, e), [() => $("history.undone")]), M(e, t);
		}, y = (e) => {
			var n = fn(), r = V(n), i = V(r);
			Q(i, {
				name: "undo",
				small: !0
			});
			var o = I(i, 1, !0), s = I(o), c = P(s, !0);
			Y(r), Y(n), W((e, t) => {
				N(o, e), N(c, t);
			}, [() => $("history.undo"), () => $("history.which", { when: l(z(a).at) })]), U("click", r, () => t.onUndo(z(a).revision)), M(e, n);
		};
		b(_, (e) => {
			z(a).undone ? e(v) : z(a).canUndo && e(y, 1);
		}), Y(o), W((e, t) => N(c, `${e ?? ""}${t ?? ""}`), [() => l(z(a).at), () => z(a).by ? $("facts.by", { who: z(a).by.label }) : ""]), M(e, o);
	}), Y(a), M(e, a), J();
}
K(["click"]);
// src/actor/OpenName.svelte
var gn = k("<p> </p> <p><button class=\"button button--secondary button--sm\" type=\"button\"> </button></p>", 1), _n = k("<option> </option>"), vn = k("<form class=\"toolbar\"><div class=\"field\"><label for=\"doel\"> </label> <select class=\"select\" id=\"doel\" required=\"\"><option> </option><!></select></div> <button class=\"button button--secondary\" type=\"submit\"> </button></form> <p class=\"small\"> </p>", 1);
function yn(e, t) {
	X(t, !0);
	let n = R(""), r = L(() => t.purposes.find((e) => e.code === t.stated)?.label ?? "");
	d(e, {
		icon: "lock",
		children: (e, i) => {
			var a = ue(), o = q(a), s = (e) => {
				var n = gn(), i = q(n), a = P(i, !0), o = I(i, 2), s = V(o), c = P(s, !0);
				Y(o), W((e, t) => {
					N(a, e), N(c, t);
				}, [() => $("purpose.open", { purpose: z(r) }), () => $("purpose.close")]), U("click", s, () => t.onState(void 0)), M(e, n);
			}, c = (e) => {
				var r = vn(), i = q(r), a = V(i), o = V(a), s = P(o, !0), c = I(o, 2), l = V(c), d = P(l, !0);
				l.value = l.__value = "";
				var f = I(l);
				j(f, 17, () => t.purposes, (e) => e.code, (e, t) => {
					var n = _n(), r = P(n, !0), i = {};
					W(() => {
						N(r, z(t).label), i !== (i = z(t).code) && (n.value = (n.__value = i) ?? "");
					}), M(e, n);
				}), Y(c), u(c), Y(a);
				var p = I(a, 2), m = P(p, !0);
				Y(i);
				var h = I(i, 2), g = P(h, !0);
				W((e, t, n, r) => {
					N(s, e), N(d, t), N(m, n), N(g, r);
				}, [
					() => $("purpose.label"),
					() => $("purpose.choose"),
					() => $("purpose.do"),
					() => $("purpose.logged")
				]), Ee("submit", i, (e) => {
					e.preventDefault(), z(n) && t.onState(z(n));
				}), O(c, () => z(n), (e) => H(n, e)), M(e, r);
			};
			b(o, (e) => {
				t.stated ? e(s) : e(c, -1);
			}), M(e, a);
		},
		$$slots: { default: !0 }
	}), J();
}
K(["click"]);
// src/actor/TieDialog.svelte
var bn = k("<button class=\"button button--quiet\" type=\"button\"> </button>"), xn = k("<p class=\"modal__more row\"><!> <!></p>"), Sn = k("<!> <!>", 1);
function Cn(e, t) {
	X(t, !0);
	let n = R("edit"), r = L(() => $("tie.sentence", {
		from: t.tie.from.label,
		word: t.word,
		to: t.tie.to.label
	}));
	Fe(e, {
		id: "band",
		get title() {
			return z(r);
		},
		get onClose() {
			return t.onClose;
		},
		children: (e, i) => {
			var a = Sn(), o = q(a);
			f(o, {});
			var s = I(o, 2), c = (e) => {
				{
					let r = L(() => $("tie.end")), i = L(() => $("tie.end.text"));
					Ge(e, {
						name: "bandstop",
						get label() {
							return z(r);
						},
						get text() {
							return z(i);
						},
						get end() {
							return t.end;
						},
						get onEnded() {
							return t.onEnded;
						},
						onCancel: () => H(n, "edit")
					});
				}
			}, l = (e) => {
				{
					let r = L(() => $("bin.do")), i = L(() => [$("bin.when"), $("bin.tieText")]);
					Ie(e, {
						get label() {
							return z(r);
						},
						get sentences() {
							return z(i);
						},
						get run() {
							return t.bin;
						},
						get onDone() {
							return t.onBinned;
						},
						onCancel: () => H(n, "edit")
					});
				}
			}, u = (e) => {
				var i = Sn(), a = q(i);
				Ve(a, {
					name: "band",
					get label() {
						return z(r);
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
				var o = I(a, 2), s = (e) => {
					var r = xn(), i = V(r), a = (e) => {
						var t = bn(), r = P(t, !0);
						W((e) => N(r, e), [() => $("tie.end")]), U("click", t, () => H(n, "end")), M(e, t);
					};
					b(i, (e) => {
						t.mayEnd && e(a);
					});
					var o = I(i, 2), s = (e) => {
						var t = bn(), r = P(t, !0);
						W((e) => N(r, e), [() => $("bin.do")]), U("click", t, () => H(n, "bin")), M(e, t);
					};
					b(o, (e) => {
						t.mayBin && e(s);
					}), Y(r), M(e, r);
				};
				b(o, (e) => {
					(t.mayEnd || t.mayBin) && e(s);
				}), M(e, i);
			};
			b(s, (e) => {
				z(n) === "end" ? e(c) : z(n) === "bin" ? e(l, 1) : e(u, -1);
			}), M(e, a);
		},
		$$slots: { default: !0 }
	}), J();
}
K(["click"]);
// src/actor/ActorPage.svelte
var wn = k("<h1 class=\"sr\"> </h1> <!>", 1), Tn = k("<section aria-labelledby=\"banden\"><h2 id=\"banden\"> </h2> <!></section>"), En = k("<section aria-labelledby=\"geschiedenis\"><h2 id=\"geschiedenis\" tabindex=\"-1\"> </h2> <!></section>"), Dn = k("<!> <!>", 1), On = k("<!> <div class=\"sections\"><!> <section aria-labelledby=\"gegevens\"><h2 id=\"gegevens\" class=\"sr\"> </h2> <div class=\"facts-box\"><!></div></section> <!> <!> <!></div> <!>", 1), kn = k("<div class=\"page page--wide\"><!></div>");
function An(t, r) {
	X(r, !0);
	let a = L(() => [
		1,
		2,
		3
	].find((e) => String(e) === Ae("n")) ?? 1), s = L(() => Ae("net") ?? "support"), c = L(() => Ae("op")), l = xe(() => r.id, (e) => ne(r.id, e)), u = xe(() => r.id, (e) => ge(r.id, z(a), z(s), z(c), e)), d = xe(() => r.id, (e) => Te(r.id, z(c), e)), p = xe(() => r.id, (e) => n(r.id, e)), h = L(() => te(l.value?.kind ?? "")?.attributes ?? []), g = L(() => d.value?.items ?? []), _ = L(() => u.value || u.failure ? ft(u.value, z(g), r.id) : []), S = L(() => cn(p.value?.items ?? [], z(h))), C = L(() => v()?.me.roleLabel ?? ""), w = (e) => Pe(e, r.area), T = R(void 0), D = R(void 0);
	function O(e, t) {
		((e) => {
			var t = o(e, 2);
			H(T, t[0], !0), H(D, t[1]);
		})([void 0, void 0]), Se(e, t);
		for (let e of [
			l,
			u,
			d,
			p
		]) e.retry();
	}
	Oe(() => (r.id, () => je(void 0)));
	let k = L(() => v()?.me.purposes ?? []), A = L(() => z(k).length > 0 && l.value?.kind === "Resident" && (!l.value.named || de() !== void 0));
	function re(e) {
		je(e);
		for (let e of [
			l,
			u,
			d,
			p
		]) e.retry();
	}
	let ie = (e, t) => O($(t ? "saved.merged" : "saved"), e.version), j = L(() => [
		$("bin.when"),
		z(g).length ? $("bin.ties", { n: z(g).length }) : $("bin.noTies"),
		...l.value?.kind === "Resident" ? [$("bin.resident")] : [],
		$("bin.back")
	]);
	function ae(e) {
		H(T, void 0), Se($("saved.binned", { n: e.ties }), e.revision), me(r.area ? Me(r.area) : "/");
	}
	function ue(e) {
		document.getElementById("geschiedenis")?.focus({ preventScroll: !0 }), we(e);
	}
	let fe = (e) => e.from.id === r.id || De(e.kind)?.symmetric ? _e(e.kind) : $("tie.reads.reverse", {
		who: e.from.label,
		tie: _e(e.kind)
	}), F = (t, n) => e(n) && l.value ? () => H(T, t, !0) : void 0;
	var B = kn(), ve = V(B), ye = (e) => {
		var t = wn(), n = q(t), r = P(n, !0), i = I(n, 2);
		ee(i, {
			get failure() {
				return l.failure;
			},
			get roleLabel() {
				return z(C);
			},
			get onRetry() {
				return l.retry;
			}
		}), W((e) => N(r, e), [() => $("actor.title")]), M(e, t);
	}, U = (t) => {
		var o = On(), d = q(o);
		{
			let e = L(() => i(le(l.value.kind))), t = L(() => F("edit", E.changeActor)), n = L(() => l.value.until ? void 0 : F("end", E.endActor)), r = L(() => F("bin", E.binActor)), a = L(() => F("add", E.addTie));
			Qe(d, {
				get actor() {
					return l.value;
				},
				get kindWord() {
					return z(e);
				},
				get onEdit() {
					return z(t);
				},
				get onEnd() {
					return z(n);
				},
				get onBin() {
					return z(r);
				},
				get onAdd() {
					return z(a);
				}
			});
		}
		var p = I(d, 2), ee = V(p), te = (e) => {
			{
				let t = L(de);
				yn(e, {
					get purposes() {
						return z(k);
					},
					get stated() {
						return z(t);
					},
					onState: re
				});
			}
		};
		b(ee, (e) => {
			z(A) && e(te);
		});
		var ne = I(ee, 2), oe = V(ne), me = P(oe, !0), ge = I(oe, 2);
		sn(V(ge), {
			get actor() {
				return l.value;
			},
			get attributes() {
				return z(h);
			},
			hrefOf: w
		}), Y(ge), Y(ne);
		var R = I(ne, 2);
		{
			let t = L(() => e(E.changeTie)), n = L(() => F("add", E.addTie));
			en(R, {
				get who() {
					return l.value.label;
				},
				get network() {
					return u;
				},
				get ties() {
					return z(g);
				},
				get hops() {
					return z(a);
				},
				get net() {
					return z(s);
				},
				get day() {
					return z(c);
				},
				get mayChange() {
					return z(t);
				},
				get roleLabel() {
					return z(C);
				},
				kindWord: (e) => i(le(e)),
				get tieWord() {
					return _e;
				},
				hrefOf: w,
				get onQuery() {
					return he;
				},
				onChange: (e) => H(D, e),
				get onAdd() {
					return z(n);
				}
			});
		}
		var B = I(R, 2), ve = (t) => {
			var n = Tn(), i = V(n), a = P(i, !0), o = I(i, 2);
			{
				let t = L(() => e(E.changeTie));
				vt(o, {
					get ties() {
						return z(_);
					},
					get id() {
						return r.id;
					},
					get mayChange() {
						return z(t);
					},
					reads: fe,
					hrefOf: w,
					onChange: (e) => H(D, e)
				});
			}
			Y(n), W((e) => N(a, e), [() => $("beside.title")]), M(t, n);
		};
		b(B, (e) => {
			z(_).length && e(ve);
		});
		var ye = I(B, 2), xe = (e) => {
			var t = En(), n = V(t), r = P(n, !0);
			hn(I(n, 2), {
				get moments() {
					return z(S);
				},
				onUndo: ue
			}), Y(t), W((e) => N(r, e), [() => $("history.title")]), M(e, t);
		};
		b(ye, (e) => {
			z(S).length && e(xe);
		}), Y(p);
		var Se = I(p, 2), U = (e) => {
			{
				let t = L(() => $("actor.edit.title", { who: l.value.label }));
				Fe(e, {
					id: "bewerken",
					get title() {
						return z(t);
					},
					onClose: () => H(T, void 0),
					children: (e, t) => {
						var i = Dn(), a = q(i);
						f(a, {});
						var o = I(a, 2);
						{
							let e = L(() => $("actor.edit"));
							Ve(o, {
								name: "mens",
								get label() {
									return z(e);
								},
								get record() {
									return l.value;
								},
								get attributes() {
									return z(h);
								},
								get find() {
									return ke;
								},
								save: (e, t) => m(r.id, e, t),
								latest: () => n(r.id),
								onSaved: ie,
								onCancel: () => H(T, void 0)
							});
						}
						M(e, i);
					},
					$$slots: { default: !0 }
				});
			}
		}, we = (e) => {
			{
				let t = L(() => $("actor.end.title", { who: l.value.label }));
				Fe(e, {
					id: "stoppen",
					get title() {
						return z(t);
					},
					onClose: () => H(T, void 0),
					children: (e, t) => {
						var n = Dn(), i = q(n);
						f(i, {});
						var a = I(i, 2);
						{
							let e = L(() => $("actor.end")), t = L(() => $("actor.end.text"));
							Ge(a, {
								name: "stop",
								get label() {
									return z(e);
								},
								get text() {
									return z(t);
								},
								end: (e) => y(r.id, l.value.version, e),
								onEnded: (e) => O($("saved.ended"), e.version),
								onCancel: () => H(T, void 0)
							});
						}
						M(e, n);
					},
					$$slots: { default: !0 }
				});
			}
		}, G = (e) => {
			{
				let t = L(() => $("bin.title", { who: l.value.label }));
				Fe(e, {
					id: "weg",
					get title() {
						return z(t);
					},
					onClose: () => H(T, void 0),
					children: (e, t) => {
						var n = Dn(), i = q(n);
						f(i, {});
						var a = I(i, 2);
						{
							let e = L(() => $("bin.do"));
							Ie(a, {
								get label() {
									return z(e);
								},
								get sentences() {
									return z(j);
								},
								run: () => pe(r.id, l.value.version),
								onDone: ae,
								onCancel: () => H(T, void 0)
							});
						}
						M(e, n);
					},
					$$slots: { default: !0 }
				});
			}
		}, Te = (e) => {
			{
				let t = L(() => $("tie.add.title", { who: l.value.label }));
				Fe(e, {
					id: "toevoegen",
					get title() {
						return z(t);
					},
					onClose: () => H(T, void 0),
					children: (e, t) => {
						var n = Dn(), r = q(n);
						f(r, {});
						var i = I(r, 2);
						{
							let e = L(() => v()?.schema.ties ?? []);
							lt(i, {
								get actor() {
									return l.value;
								},
								get ties() {
									return z(e);
								},
								get find() {
									return ke;
								},
								get add() {
									return se;
								},
								onAdded: (e) => O($("saved.tie"), e.version),
								onCancel: () => H(T, void 0)
							});
						}
						M(e, n);
					},
					$$slots: { default: !0 }
				});
			}
		}, Ee = (t) => {
			let n = L(() => z(D));
			{
				let r = L(() => _e(z(n).kind)), i = L(() => De(z(n).kind)?.attributes ?? []), a = L(() => e(E.endTie) && !z(n).until), o = L(() => e(E.binTie));
				Cn(t, {
					get tie() {
						return z(n);
					},
					get word() {
						return z(r);
					},
					get attributes() {
						return z(i);
					},
					get mayEnd() {
						return z(a);
					},
					get mayBin() {
						return z(o);
					},
					get find() {
						return ke;
					},
					save: (e, t) => x(z(n).id, e, t),
					latest: () => Ce(z(n).id),
					end: (e) => ce(z(n).id, z(n).version, e),
					bin: () => be(z(n).id, z(n).version),
					onSaved: ie,
					onEnded: (e) => O($("saved.ended"), e.version),
					onBinned: (e) => O($("saved.tieBinned"), e.revision),
					onClose: () => H(D, void 0)
				});
			}
		};
		b(Se, (e) => {
			z(T) === "edit" ? e(U) : z(T) === "end" ? e(we, 1) : z(T) === "bin" ? e(G, 2) : z(T) === "add" ? e(Te, 3) : z(D) && e(Ee, 4);
		}), W((e) => N(me, e), [() => $("facts.title")]), M(t, o);
	}, G = (e) => {
		var t = wn(), n = q(t), r = P(n, !0), i = I(n, 2), a = (e) => {
			{
				let t = L(() => $("actor.loading"));
				oe(e, {
					get label() {
						return z(t);
					},
					rows: 6
				});
			}
		};
		b(i, (e) => {
			l.slow && e(a);
		}), W((e) => N(r, e), [() => $("actor.title")]), M(e, t);
	};
	b(ve, (e) => {
		l.failure ? e(ye) : l.value ? e(U, 1) : e(G, -1);
	}), Y(B), M(t, B), J();
}
// src/pages/NewActorPage.svelte
var jn = k("<h1> </h1> <!>", 1), Mn = k("<p> </p>"), Nn = k("<div class=\"page-head\"><h1> </h1> <!></div> <!> <!>", 1), Pn = k("<div class=\"page page--form\"><!></div>");
function Fn(t, n) {
	X(n, !0);
	let r = L(() => te(n.kind)), i = L(() => [...(z(r)?.attributes ?? []).filter((e) => e.type !== "outline"), ze()]), a = L(() => [...z(i)].sort((e, t) => Number(t.required ?? !1) - Number(e.required ?? !1))), o = L(() => ["LIVES_IN", "PRESENT_IN"].map((e) => v()?.schema.ties.find((t) => t.kind === e)).find((e) => e?.from.includes(n.kind) && e.to.includes("Area"))), s = G({}), c = R([]), l = R(!1);
	async function u() {
		H(l, !0), H(c, []);
		let { since: e, ...t } = Ue(z(i), s), r = e ? { since: e } : {};
		try {
			let e = await ae({
				kind: n.kind,
				attributes: t,
				...r,
				...n.area && z(o) ? { area: n.area } : {}
			});
			Se($("saved.new"), e.version), me(Pe(e.id, n.area));
		} catch (e) {
			let t = Ne(e);
			H(c, t.unreachable ? [{
				field: "",
				text: $("offline.text")
			}] : He(t.problem, z(i).map((e) => e.name)));
		} finally {
			H(l, !1);
		}
	}
	var f = Pn(), p = V(f), m = (e) => {
		var t = jn(), n = q(t), r = P(n, !0), i = I(n, 2);
		{
			let e = L(() => $("notFound.title")), t = L(() => $("notFound.text"));
			_(i, {
				icon: "search",
				get title() {
					return z(e);
				},
				get text() {
					return z(t);
				}
			});
		}
		W((e) => N(r, e), [() => $("new.unknown")]), M(e, t);
	}, h = (e) => {
		var t = jn(), n = q(t), i = P(n, !0), a = I(n, 2);
		{
			let e = L(() => $("noAccess.title")), t = L(() => $("noAccess.text", { role: v()?.me.roleLabel ?? "" }));
			_(a, {
				icon: "lock",
				get title() {
					return z(e);
				},
				get text() {
					return z(t);
				}
			});
		}
		W((e) => N(i, e), [() => $("new.title", { kind: z(r).label })]), M(e, t);
	}, g = L(() => !e(E.createActor)), y = (e) => {
		var t = Nn(), i = q(t), f = V(i), p = P(f, !0), m = I(f, 2), h = (e) => {
			var t = Mn(), r = P(t, !0);
			W((e) => N(r, e), [() => $("new.place", { area: n.areaName })]), M(e, t);
		};
		b(m, (e) => {
			n.area && z(o) && e(h);
		}), Y(i);
		var g = I(i, 2), _ = (e) => {
			d(e, {
				icon: "lock",
				children: (e, t) => {
					var n = Mn(), r = P(n, !0);
					W((e) => N(r, e), [() => $("new.personal")]), M(e, n);
				},
				$$slots: { default: !0 }
			});
		}, v = L(() => z(r).attributes.some((e) => e.personal));
		b(g, (e) => {
			z(v) && e(_);
		});
		var y = I(g, 2);
		{
			let e = L(() => $("new.title", { kind: z(r).label })), t = L(() => $("form.save"));
			Re(y, {
				name: "nieuw",
				get label() {
					return z(e);
				},
				get attributes() {
					return z(a);
				},
				get draft() {
					return s;
				},
				get submitLabel() {
					return z(t);
				},
				get busy() {
					return z(l);
				},
				get wrongs() {
					return z(c);
				},
				get find() {
					return ke;
				},
				onChange: (e, t) => s[e] = t,
				onSubmit: () => void u(),
				onCancel: () => me(n.area ? Me(n.area) : "/")
			});
		}
		W((e) => N(p, e), [() => $("new.title", { kind: z(r).label })]), M(e, t);
	};
	b(p, (e) => {
		z(r) ? z(g) ? e(h, 1) : e(y, -1) : e(m);
	}), Y(f), M(t, f), J();
}
export { An as ActorPage, Fn as NewActorPage };
