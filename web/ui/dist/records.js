import { $ as e, $n as t, D as n, Er as r, Et as i, F as a, Ft as o, Hn as s, Ht as c, I as l, It as u, Jn as d, Jt as f, K as p, Kn as m, Kt as h, L as g, Ln as _, Lt as v, M as y, O as b, Pn as x, Pt as S, Qn as C, Qt as w, R as T, Rn as E, Rt as D, Sr as O, T as k, Tr as ee, Ut as A, Vn as j, X as te, Yn as M, Yt as ne, Zt as re, _r as N, an as ie, ar as P, at as ae, bn as oe, c as se, er as ce, et as le, fr as F, ft as ue, gr as de, gt as I, hr as L, ir as R, j as fe, jt as z, kn as B, kt as pe, l as me, lr as V, mr as H, n as he, nn as ge, nr as U, o as _e, on as ve, or as ye, ot as be, pr as W, pt as xe, q as Se, qt as Ce, rn as we, rr as Te, sr as G, t as Ee, tn as De, tr as K, tt as q, ur as Oe, ut as ke, vr as J, w as Ae, wn as je, wr as Y, xn as Me, xr as X, xt as Ne, yr as Z, yt as Pe, z as Fe, zn as Ie, zt as Le } from "./shell.js";
import { n as Re, t as ze } from "./ConfirmForm.js";
import { a as Be, i as Ve, n as He, r as Ue, t as We } from "./EditForm.js";
import { a as Ge, o as Q, r as Ke } from "./ErrorSummary.js";
import { i as qe, l as Je, n as $, t as Ye } from "./WorkNote.js";
// src/forms/EndForm.svelte
var Xe = K("<p class=\"muted\"> </p> <!>", 1);
function Ze(e, n) {
	O(n, !0);
	let r = Z(() => [Ue()]), i = J(de(Fe(T()))), a = J([]), o = J(!1), s = async () => [];
	async function c() {
		N(o, !0), N(a, []);
		try {
			n.onEnded(await n.end(fe(G(r)[0], G(i))));
		} catch (e) {
			let t = je(e);
			t.unreachable ? N(a, [{
				field: "",
				text: Q("offline.text")
			}]) : t.stale ? N(a, [{
				field: "",
				text: Q("clash.reload")
			}]) : N(a, Ge(t.problem, ["until"]));
		} finally {
			N(o, !1);
		}
	}
	var l = Xe(), u = W(l), d = H(u, !0), f = L(u, 2);
	{
		let e = Z(() => ({ until: G(i) }));
		Ve(f, {
			get name() {
				return n.name;
			},
			get label() {
				return n.label;
			},
			get attributes() {
				return G(r);
			},
			get draft() {
				return G(e);
			},
			get submitLabel() {
				return n.label;
			},
			get busy() {
				return G(o);
			},
			get wrongs() {
				return G(a);
			},
			find: s,
			get onCancel() {
				return n.onCancel;
			},
			onChange: (e, t) => N(i, t, !0),
			onSubmit: () => void c()
		});
	}
	V(() => C(d, n.text)), t(e, l), X();
}
// src/measures/PlaceSection.svelte
var Qe = K("<p class=\"muted\"> </p>"), $e = K("<li> <span class=\"second\"> </span></li>"), et = K("<ul class=\"statements\"></ul>"), tt = K("<p> </p>"), nt = K("<p class=\"no-print\"><a> </a></p>"), rt = K("<!> <details class=\"how\"><summary> </summary> <dl class=\"facts\"><div><dt> </dt><dd> <!></dd></div> <div><dt> </dt><dd> </dd></div></dl> <p class=\"small muted\"> </p> <!></details>", 1), it = K("<section aria-labelledby=\"positie\"><h2 id=\"positie\"> </h2> <div><!></div></section>");
function at(e, n) {
	O(n, !0);
	let r = J(void 0), i = I(() => `${n.id} ${n.net}`, (e) => Je(n.id, n.net, n.day, (e) => N(r, e), e));
	var a = it(), o = F(a), s = H(o, !0), c = L(o, 2), u = F(c), d = (e) => {
		v(e, {
			get failure() {
				return i.failure;
			},
			get roleLabel() {
				return n.roleLabel;
			},
			get onRetry() {
				return i.retry;
			}
		});
	}, f = (e) => {
		var n = Qe(), r = H(n, !0);
		V((e) => C(r, e), [() => $("place.notReleased")]), t(e, n);
	}, h = (e) => {
		let r = Z(() => {
			let { statements: e, day: t, contacts: n, asked: r, halo: a } = i.value;
			return {
				statements: e,
				on: t,
				contacts: n,
				asked: r,
				halo: a
			};
		});
		var a = rt(), o = W(a), s = (e) => {
			var n = et();
			m(n, 21, () => G(r).statements, (e) => e.code, (e, n) => {
				var r = $e(), i = F(r, !0), a = L(i), o = H(a, !0);
				Y(r), V(() => {
					C(i, G(n).text), C(o, G(n).reason);
				}), t(e, r);
			}), Y(n), t(e, n);
		}, c = (e) => {
			var n = tt(), r = H(n, !0);
			V((e) => C(r, e), [() => $("place.nothing")]), t(e, n);
		};
		M(o, (e) => {
			G(r).statements.length ? e(s) : e(c, -1);
		});
		var u = L(o, 2), d = F(u), f = H(d, !0), p = L(d, 2), h = F(p), g = F(h), _ = H(g, !0), v = L(g), y = F(v, !0), b = L(y), S = (e) => {
			var n = Te();
			V((e) => C(n, e), [() => $("positions.halo", { n: G(r).halo })]), t(e, n);
		};
		M(b, (e) => {
			G(r).halo && e(S);
		}), Y(v), Y(h);
		var w = L(h, 2), T = F(w), E = H(T, !0), D = L(T), O = H(D, !0);
		Y(w), Y(p);
		var k = L(p, 2), ee = H(k), A = L(k, 2), j = (e) => {
			var r = nt(), i = F(r), a = H(i, !0);
			Y(r), V((e, t) => {
				x(i, "href", e), C(a, t);
			}, [() => pe(n.area), () => $("place.compare")]), t(e, r);
		};
		M(A, (e) => {
			n.area && e(j);
		}), Y(u), V((e, t, n, r, i, a, o) => {
			C(f, e), C(_, t), C(y, n), C(E, r), C(O, i), C(ee, `${a ?? ""} ${o ?? ""}`);
		}, [
			() => $("place.how"),
			() => $("place.data"),
			() => $("place.data.text", { date: l(G(r).on) }),
			() => $("place.basis"),
			() => n.net === "organisations" ? $("place.basis.organisations") : $("place.basis.text", {
				contacts: Ae(G(r).contacts),
				asked: Ae(G(r).asked)
			}),
			() => $("measure.class.why"),
			() => $("place.decide")
		]), t(e, a);
	}, g = (e) => {
		Ye(e, { get work() {
			return G(r);
		} });
	}, _ = (e) => {
		{
			let t = Z(() => $("place.loading"));
			p(e, {
				get label() {
					return G(t);
				},
				rows: 2
			});
		}
	};
	M(u, (e) => {
		i.failure ? e(d) : i.value?.figures === "notReleased" ? e(f, 1) : i.value ? e(h, 2) : G(r) ? e(g, 3) : i.slow && e(_, 4);
	}), Y(c), Y(a), V((e) => {
		C(s, e), x(c, "aria-busy", i.loading);
	}, [() => $("place.title")]), t(e, a), X();
}
// src/actor/ActorHead.svelte
var ot = K("<span class=\"badge\"><!> </span>"), st = K("<span class=\"badge badge--warn\"><!> </span>"), ct = K("<p class=\"small muted\"> </p>"), lt = K("<button class=\"button button--secondary\" type=\"button\"><!> </button>"), ut = K("<button class=\"button button--primary\" type=\"button\"><!> </button>"), dt = K("<div class=\"person-head\"><div class=\"page-head\"><h1> </h1> <p class=\"muted row\"><!> <!> <!></p> <!></div> <div class=\"row no-print\"><!> <!> <!> <!> <!></div></div>");
function ft(e, r) {
	O(r, !0);
	var i = dt(), a = F(i), o = F(a), s = H(o, !0), l = L(o, 2), u = F(l);
	n(u, {
		get kind() {
			return r.actor.kind;
		},
		get word() {
			return r.kindWord;
		}
	});
	var d = L(u, 2), f = (e) => {
		var n = ot(), r = F(n);
		c(r, { name: "eye" });
		var i = L(r, 1, !0);
		Y(n), V((e) => C(i, e), [() => Q("actor.pseudonym")]), t(e, n);
	};
	M(d, (e) => {
		r.actor.named || e(f);
	});
	var p = L(d, 2), m = (e) => {
		var n = st(), r = F(n);
		c(r, { name: "clock" });
		var i = L(r, 1, !0);
		Y(n), V((e) => C(i, e), [() => Q("actor.ended")]), t(e, n);
	};
	M(p, (e) => {
		r.actor.until && e(m);
	}), Y(l);
	var h = L(l, 2), g = (e) => {
		var n = ct(), r = H(n, !0);
		V((e) => C(r, e), [() => Q("actor.pseudonym.text")]), t(e, n);
	};
	M(h, (e) => {
		r.actor.named || e(g);
	}), Y(a);
	var _ = L(a, 2), v = F(_);
	k(v, {});
	var y = L(v, 2), b = (e) => {
		var n = lt(), i = F(n);
		c(i, { name: "bin" });
		var a = L(i, 1, !0);
		Y(n), V((e) => C(a, e), [() => Q("bin.do")]), P("click", n, function(...e) {
			r.onBin?.apply(this, e);
		}), t(e, n);
	};
	M(y, (e) => {
		r.onBin && e(b);
	});
	var x = L(y, 2), S = (e) => {
		var n = lt(), i = F(n);
		c(i, { name: "stop" });
		var a = L(i, 1, !0);
		Y(n), V((e) => C(a, e), [() => Q("actor.end")]), P("click", n, function(...e) {
			r.onEnd?.apply(this, e);
		}), t(e, n);
	};
	M(x, (e) => {
		r.onEnd && e(S);
	});
	var w = L(x, 2), T = (e) => {
		var n = lt(), i = F(n);
		c(i, { name: "pencil" });
		var a = L(i, 1, !0);
		Y(n), V((e) => C(a, e), [() => Q("actor.edit")]), P("click", n, function(...e) {
			r.onEdit?.apply(this, e);
		}), t(e, n);
	};
	M(w, (e) => {
		r.onEdit && e(T);
	});
	var E = L(w, 2), D = (e) => {
		var n = ut(), i = F(n);
		c(i, { name: "plus" });
		var a = L(i, 1, !0);
		Y(n), V((e) => C(a, e), [() => Q("tie.add")]), P("click", n, function(...e) {
			r.onAdd?.apply(this, e);
		}), t(e, n);
	};
	M(E, (e) => {
		r.onAdd && e(D);
	}), Y(_), Y(i), V(() => C(s, r.actor.label)), t(e, i), X();
}
R(["click"]);
// src/actor/tiechoice.ts
var pt = ["Resident", "Professional"], mt = [
	"Organisation",
	"Team",
	"Initiative",
	"Facility",
	"Course",
	"Area",
	"WorkArea",
	"Household"
], ht = [
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
function gt(e) {
	return e.others.some((e) => pt.includes(e)) ? "tie.group.people" : e.others.some((e) => mt.includes(e)) ? "tie.group.work" : "tie.group.rest";
}
function _t(e, t) {
	let n = t.filter((e) => !ht.includes(e.kind)).flatMap((t) => [...t.from.includes(e) ? [{
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
		choices: n.filter((t) => gt(t) === e)
	})).filter((e) => e.choices.length > 0);
}
function vt(e, t) {
	return e.reversed ? Q("tie.reads.to", {
		who: t,
		tie: e.tie.label
	}) : Q("tie.reads.from", {
		who: t,
		tie: e.tie.label
	});
}
// src/actor/AddTieForm.svelte
var yt = K("<p class=\"error\"><!> </p>"), bt = K("<option> </option>"), xt = K("<optgroup></optgroup>"), St = K("<div><label> </label> <!> <select class=\"select\" aria-required=\"true\"><option> </option><!></select></div> <!>", 1);
function Ct(e, n) {
	O(n, !0);
	let r = Z(() => _t(n.actor.kind, n.ties)), i = J(""), a = J(void 0), o = de({}), l = J([]), u = J(!1), f = Z(() => G(r).flatMap((e) => e.choices).find((e) => e.value === G(i))), p = Z(() => G(f) ? [He(), ...G(f).tie.attributes] : []);
	function h() {
		let e = [];
		return G(f) || e.push({
			field: "kind",
			text: Q("tie.needKind")
		}), G(f) && !G(a) && e.push({
			field: "other",
			text: Q("tie.needOther")
		}), e;
	}
	async function g() {
		if (!G(f) || !G(a)) return;
		N(u, !0);
		let { since: e, ...t } = Ke(G(p), o), [r, i] = G(f).reversed ? [G(a).id, n.actor.id] : [n.actor.id, G(a).id];
		try {
			n.onAdded(await n.add({
				kind: G(f).tie.kind,
				from: r,
				to: i,
				attributes: t,
				...e ? { since: e } : {}
			}));
		} catch (e) {
			let t = je(e), n = [...G(p).map((e) => e.name), "kind"];
			N(l, t.unreachable ? [{
				field: "",
				text: Q("offline.text")
			}] : Ge(t.problem, n));
		} finally {
			N(u, !1);
		}
	}
	{
		let v = (e, o = ee, l = ee) => {
			let u = Z(() => l()("kind"));
			var p = St(), h = W(p), g = F(h), v = H(g, !0), y = L(g, 2), b = (e) => {
				var n = yt(), r = F(n);
				c(r, { name: "warn" });
				var i = L(r, 1, !0);
				Y(n), V((e) => {
					x(n, "id", `${e ?? ""}-fout`), C(i, G(u));
				}, [() => o()("kind")]), t(e, n);
			};
			M(y, (e) => {
				G(u) && e(b);
			});
			var S = L(y, 2), w = F(S), T = H(w, !0);
			w.value = w.__value = "";
			var D = L(w);
			m(D, 17, () => G(r), (e) => e.key, (e, r) => {
				var i = xt();
				m(i, 21, () => G(r).choices, (e) => e.value, (e, r) => {
					var i = bt(), a = H(i, !0), o = {};
					V((e) => {
						C(a, e), o !== (o = G(r).value) && (i.value = (i.__value = o) ?? "");
					}, [() => vt(G(r), n.actor.label)]), t(e, i);
				}), Y(i), V((e) => x(i, "label", e), [() => Q(G(r).key)]), t(e, i);
			}), Y(S), E(S), Y(h);
			var O = L(h, 2), k = (e) => {
				var r = ce(), i = W(r);
				d(i, () => G(f).value, (e) => {
					{
						let t = Z(() => o()("other")), r = Z(() => Q("tie.other")), i = Z(() => l()("other"));
						Be(e, {
							get id() {
								return G(t);
							},
							get label() {
								return G(r);
							},
							get kinds() {
								return G(f).others;
							},
							get chosen() {
								return G(a);
							},
							get error() {
								return G(i);
							},
							get find() {
								return n.find;
							},
							onChoose: (e) => N(a, e)
						});
					}
				}), t(e, r);
			};
			M(O, (e) => {
				G(f) && e(k);
			}), V((e, t, n, r, i) => {
				j(h, 1, s(["field", G(u) && "field--error"])), x(g, "for", e), C(v, t), x(S, "id", n), x(S, "aria-invalid", G(u) ? !0 : void 0), x(S, "aria-describedby", r), C(T, i);
			}, [
				() => o()("kind"),
				() => Q("tie.kind"),
				() => o()("kind"),
				() => G(u) ? `${o()("kind")}-fout` : void 0,
				() => Q("form.choose")
			]), P("change", S, () => N(a, void 0)), _(S, () => G(i), (e) => N(i, e)), t(e, p);
		}, y = Z(() => Q("tie.add")), b = Z(() => Q("form.save"));
		Ve(e, {
			name: "contact",
			get label() {
				return G(y);
			},
			get attributes() {
				return G(p);
			},
			get draft() {
				return o;
			},
			get submitLabel() {
				return G(b);
			},
			get busy() {
				return G(u);
			},
			get wrongs() {
				return G(l);
			},
			alsoCheck: h,
			get find() {
				return n.find;
			},
			get onCancel() {
				return n.onCancel;
			},
			onChange: (e, t) => o[e] = t,
			onSubmit: () => void g(),
			children: v,
			$$slots: { default: !0 }
		});
	}
	X();
}
R(["change"]);
// src/actor/contacts.ts
var wt = (e, t) => e.from.id === t ? e.to : e.from;
function Tt(e, t) {
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
function Et(e, t, n) {
	let r = new Set(e?.nodes.map((e) => e.id));
	return t.filter((e) => !r.has(wt(e, n).id));
}
// src/actor/BesideTable.svelte
var Dt = K("<th scope=\"col\" class=\"no-print\"><span class=\"sr\"> </span></th>"), Ot = K("<a> </a>"), kt = K("<td data-label=\"\" class=\"is-act no-print\"><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td>"), At = K("<tr><th scope=\"row\"><span class=\"name\"><!><!></span></th><td> </td><td> </td><!></tr>"), jt = K("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table>");
function Mt(e, n) {
	O(n, !0);
	var r = jt(), i = F(r), a = H(i, !0), o = L(i), s = F(o), c = F(s), u = H(c, !0), d = L(c), f = H(d, !0), p = L(d), h = H(p, !0), g = L(p), _ = (e) => {
		var n = Dt(), r = F(n), i = H(r, !0);
		Y(n), V((e) => C(i, e), [() => Q("col.actions")]), t(e, n);
	};
	M(g, (e) => {
		n.mayChange && e(_);
	}), Y(s), Y(o);
	var v = L(o);
	m(v, 21, () => n.ties, (e) => e.id, (e, r) => {
		let i = Z(() => wt(G(r), n.id));
		var a = At(), o = F(a), s = F(o), c = F(s);
		S(c, { get kind() {
			return G(i).kind;
		} });
		var u = L(c), d = (e) => {
			var n = Te();
			V(() => C(n, G(i).label)), t(e, n);
		}, f = (e) => {
			var r = Ot(), a = H(r, !0);
			V((e) => {
				x(r, "href", e), C(a, G(i).label);
			}, [() => n.hrefOf(G(i).id)]), t(e, r);
		};
		M(u, (e) => {
			G(i).kind === "Area" ? e(d) : e(f, -1);
		}), Y(s), Y(o);
		var p = L(o), m = H(p, !0), h = L(p), g = H(h), _ = L(h), v = (e) => {
			var a = kt(), o = F(a), s = F(o, !0), c = L(s), l = H(c, !0);
			Y(o), Y(a), V((e) => {
				C(s, e), C(l, G(i).label);
			}, [() => Q("contacts.change")]), P("click", o, () => n.onChange(G(r))), t(e, a);
		};
		M(_, (e) => {
			n.mayChange && e(v);
		}), Y(a), V((e, t, n, r, i) => {
			x(p, "data-label", e), C(m, t), x(h, "data-label", n), C(g, `${r ?? ""}${i ?? ""}`);
		}, [
			() => Q("col.relation"),
			() => A(n.reads(G(r))),
			() => Q("col.since"),
			() => l(G(r).since),
			() => G(r).until ? Q("period.until", { date: l(G(r).until) }) : ""
		]), t(e, a);
	}), Y(v), Y(r), V((e, t, n, r) => {
		C(a, e), C(u, t), C(f, n), C(h, r);
	}, [
		() => Q("beside.title"),
		() => Q("col.with"),
		() => Q("col.relation"),
		() => Q("col.since")
	]), t(e, r), X();
}
R(["click"]);
// src/actor/ContactsTable.svelte
var Nt = K("<th scope=\"col\" class=\"no-print\"><span class=\"sr\"> </span></th>"), Pt = K("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), Ft = K("<td data-label=\"\" class=\"is-act no-print\"></td>"), It = K("<tr><td class=\"is-ring num\"> </td><th scope=\"row\"><span class=\"name\"><!><span><a> </a><span class=\"second\"> </span></span></span></th><td> </td><td> </td><!></tr>"), Lt = K("<table class=\"table table--stack ring-table\"><caption> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table>");
function Rt(e, n) {
	O(n, !0);
	let r = Z(() => n.mayChange && n.rows.some((e) => e.ties.length > 0)), i = (e) => e.node.hops > 1 ? e.via.length ? Q("contacts.via", { who: e.via.slice(0, 2).join(", ") }) : "" : (e.ties.length ? [...new Set(e.ties.map((e) => e.kind))] : e.kinds).map(n.tieWord).join(", "), a = (e) => l(e.ties.map((e) => e.since).filter((e) => e !== null).sort()[0]);
	var o = Lt(), c = F(o), u = H(c, !0), d = L(c), f = F(d), p = F(f), h = H(p, !0), g = L(p), _ = H(g, !0), v = L(g), y = H(v, !0), b = L(v), w = H(b, !0), T = L(b), E = (e) => {
		var n = Nt(), r = F(n), i = H(r, !0);
		Y(n), V((e) => C(i, e), [() => Q("col.actions")]), t(e, n);
	};
	M(T, (e) => {
		G(r) && e(E);
	}), Y(f), Y(d);
	var D = L(d);
	m(D, 23, () => n.rows, (e) => e.node.id, (e, o, c) => {
		var l = It(), u = F(l), d = H(u, !0), f = L(u), p = F(f), h = F(p);
		S(h, { get kind() {
			return G(o).node.kind;
		} });
		var g = L(h), _ = F(g), v = H(_, !0), y = L(_), b = H(y, !0);
		Y(g), Y(p), Y(f);
		var w = L(f), T = H(w, !0), E = L(w), D = H(E, !0), O = L(E), k = (e) => {
			var r = Ft();
			m(r, 21, () => G(o).ties, (e) => e.id, (e, r) => {
				var i = Pt(), a = F(i, !0), s = L(a), c = H(s);
				Y(i), V((e, t) => {
					C(a, e), C(c, `${G(o).node.label ?? ""}, ${t ?? ""}`);
				}, [() => Q("contacts.change"), () => n.tieWord(G(r).kind)]), P("click", i, () => n.onChange(G(r))), t(e, i);
			}), Y(r), t(e, r);
		};
		M(O, (e) => {
			G(r) && e(k);
		}), Y(l), V((e, t, r, i, a, f, p) => {
			j(l, 1, s([G(c) > 0 && n.rows[G(c) - 1]?.node.hops !== G(o).node.hops && "is-first"])), x(u, "data-label", e), C(d, G(o).node.hops), x(_, "href", t), C(v, G(o).node.label), C(b, r), x(w, "data-label", i), C(T, a), x(E, "data-label", f), C(D, p);
		}, [
			() => Q("col.step"),
			() => n.hrefOf(G(o).node.id),
			() => n.kindWord(G(o).node.kind),
			() => Q("col.relation"),
			() => A(i(G(o))),
			() => Q("col.since"),
			() => a(G(o))
		]), t(e, l);
	}), Y(D), Y(o), V((e, t, n, r, i) => {
		C(u, e), C(h, t), C(_, n), C(y, r), C(w, i);
	}, [
		() => Q("contacts.caption", { n: n.rows.length }),
		() => Q("col.step"),
		() => Q("col.who"),
		() => Q("col.relation"),
		() => Q("col.since")
	]), t(e, o), X();
}
R(["click"]);
var zt = 40, Bt = 28, Vt = {
	x: 340,
	y: 300
}, Ht = {
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
}, Ut = [
	"bewoner",
	"professional",
	"organisatie",
	"activiteit"
];
function Wt(e, t) {
	return e.hops - t.hops || Ut.indexOf(u(e.kind)) - Ut.indexOf(u(t.kind)) || e.label.localeCompare(t.label) || e.id.localeCompare(t.id);
}
function Gt(e, t) {
	let n = [...e.nodes].sort(Wt).slice(0, 150), r = Math.min(3, Math.max(1, ...n.map((e) => e.hops))), i = Ht[r], a = Kt(e.ties), o = new Map(), s = new Map();
	for (let e = 0; e <= r; e++) {
		let t = n.filter((t) => Math.min(t.hops, 3) === e), r = Jt(t, e, (t) => qt(t, a, o, e));
		for (let [n, a] of r) {
			o.set(n.id, a);
			let r = i[e] ?? 0;
			s.set(n.id, {
				node: n,
				x: Vt.x + r * Math.cos(a),
				y: Vt.y + r * Math.sin(a),
				r: e === 0 ? 15 : t.length > 30 ? 6 : 10
			});
		}
	}
	let c = [...s.values()];
	return {
		rings: i.slice(1),
		spots: c,
		lines: Xt(e, s),
		labels: $t(c, t)
	};
}
function Kt(e) {
	let t = new Map();
	for (let { from: n, to: r } of e) t.set(n, [...t.get(n) ?? [], r]), t.set(r, [...t.get(r) ?? [], n]);
	return t;
}
function qt(e, t, n, r) {
	if (r < 2) return 0;
	let i = (t.get(e.id) ?? []).flatMap((e) => n.get(e) ?? []), a = i.reduce((e, t) => e + Math.cos(t), 0), o = i.reduce((e, t) => e + Math.sin(t), 0);
	return Math.atan2(o, a);
}
function Jt(e, t, n) {
	let r = e.map((e) => ({
		node: e,
		angle: n(e)
	}));
	t >= 2 && r.sort((e, t) => e.angle - t.angle);
	let i = 2 * Math.PI / Math.max(1, e.length), a = t < 2 ? -Math.PI / 2 : Yt(r.map((e) => e.angle), i);
	return r.map(({ node: e }, t) => [e, t * i + a]);
}
function Yt(e, t) {
	let n = e.reduce((e, n, r) => e + Math.cos(n - r * t), 0), r = e.reduce((e, n, r) => e + Math.sin(n - r * t), 0);
	return Math.atan2(r, n);
}
function Xt(e, t) {
	return e.ties.flatMap(({ from: n, to: r }) => {
		let [i, a] = [t.get(n), t.get(r)];
		return !i || !a || t.size > zt && i.node.hops === a.node.hops ? [] : [{
			key: `${n} ${r}`,
			from: i,
			to: a,
			near: n === e.centre || r === e.centre
		}];
	});
}
var Zt = 20;
function Qt(e) {
	return e.length > Zt ? `${e.slice(0, 19).trimEnd()}…` : e;
}
function $t(e, t) {
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
	].map((t) => e.filter((e) => e.node.hops === t).length > Bt);
	for (let { node: a, x: o, y: s, r: c } of e) {
		if (i[Math.min(a.hops, 3)]) continue;
		let e = a.hops === 0 ? c + 7 : c, l = Qt(a.label), u = l.length * 7.2 * t / 2, d = 16 * t, f = Math.min(680 - u - 4, Math.max(u + 4, o)), p = {
			left: f - u,
			right: f + u,
			top: s + e + 2,
			bottom: s + e + 2 + d
		}, m = [p, {
			...p,
			top: s - e - 2 - d,
			bottom: s - e - 2
		}].find((e) => e.top > 0 && e.bottom < 600 && !n.some((t) => en(e, t)));
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
function en(e, t) {
	return e.left < t.right && e.right > t.left && e.top < t.bottom && e.bottom > t.top;
}
// src/actor/RingFigure.svelte
var tn = U("<circle></circle>"), nn = U("<path></path>"), rn = U("<circle class=\"centre-ring\"></circle>"), an = U("<!><path></path>", 1), on = U("<text> </text>"), sn = K("<li><!> </li>"), cn = K("<figure class=\"ring-figure\"><div><svg class=\"net rings\" aria-hidden=\"true\" focusable=\"false\"><!><!><!><!></svg></div> <figcaption><p class=\"sr\"> </p> <ul class=\"legend\"></ul></figcaption></figure>");
function ln(e, n) {
	O(n, !0);
	let r = J(de(680)), i = Z(() => 680 / Math.max(240, G(r))), a = Z(() => Gt(n.network, G(i))), c = Z(() => [...new Map(G(a).spots.map(({ node: e }) => [u(e.kind), e.kind])).values()]), l = {
		x: 340,
		y: 300
	};
	var d = cn(), f = F(d), p = F(f), h = F(p);
	m(h, 18, () => G(a).rings.toReversed(), (e) => e, (e, n, r) => {
		var i = tn();
		V(() => {
			j(i, 0, s(["r", G(r) % 2 == 0 ? "r--odd" : "r--even"])), x(i, "cx", l.x), x(i, "cy", l.y), x(i, "r", n);
		}), t(e, i);
	});
	var g = L(h);
	m(g, 17, () => G(a).lines, (e) => e.key, (e, n) => {
		var r = nn();
		V((e, t, i, a) => {
			j(r, 0, s(["e", G(n).near && "e--strong"])), x(r, "d", `M${e ?? ""} ${t ?? ""}L${i ?? ""} ${a ?? ""}`);
		}, [
			() => G(n).from.x.toFixed(1),
			() => G(n).from.y.toFixed(1),
			() => G(n).to.x.toFixed(1),
			() => G(n).to.y.toFixed(1)
		]), t(e, r);
	});
	var _ = L(g);
	m(_, 17, () => G(a).spots, (e) => e.node.id, (e, n) => {
		let r = Z(() => u(G(n).node.kind));
		var i = an(), a = W(i), s = (e) => {
			var r = rn();
			V(() => {
				x(r, "cx", G(n).x), x(r, "cy", G(n).y), x(r, "r", G(n).r + 7);
			}), t(e, r);
		};
		M(a, (e) => {
			G(n).node.hops === 0 && e(s);
		});
		var c = L(a);
		V((e) => {
			j(c, 0, `n k--${G(r) ?? ""}`), x(c, "d", e);
		}, [() => o(G(r), G(n).x, G(n).y, G(n).r)]), t(e, i);
	});
	var v = L(_);
	m(v, 17, () => G(a).labels, (e) => e.id, (e, n) => {
		var r = on(), a = H(r, !0);
		V(() => {
			j(r, 0, s([G(n).strong && "t--name"])), x(r, "x", G(n).x), x(r, "y", G(n).y), x(r, "font-size", 13 * G(i)), x(r, "stroke-width", 4 * G(i)), C(a, G(n).text);
		}), t(e, r);
	}), Y(p), Y(f);
	var y = L(f, 2), b = F(y), w = H(b, !0), T = L(b, 2);
	m(T, 20, () => G(c), (e) => e, (e, r) => {
		var i = sn(), a = F(i);
		S(a, { get kind() {
			return r;
		} });
		var o = L(a, 1, !0);
		Y(i), V((e) => C(o, e), [() => n.kindWord(r)]), t(e, i);
	}), Y(T), Y(y), Y(d), V((e, t) => {
		x(p, "viewBox", "0 0 680 600"), C(w, e), x(T, "aria-label", t);
	}, [() => Q("ring.summary", { n: G(a).spots.length - 1 }), () => Q("ring.legend")]), B(f, "clientWidth", (e) => N(r, e)), t(e, d), X();
}
// src/actor/ContactsSection.svelte
var un = K("<option> </option>"), dn = K("<button class=\"button button--primary\" type=\"button\"><!> </button>"), fn = K("<p class=\"hidden-rows small muted\"> </p>"), pn = K("<div class=\"kring\"><!> <div><!> <!> <p class=\"small muted list-foot\"> </p></div></div>"), mn = K("<section aria-labelledby=\"contacten\"><h2 id=\"contacten\"> </h2> <div class=\"toolbar no-print\"><!> <div class=\"field\"><label for=\"net\"> </label> <select class=\"select\" id=\"net\"></select></div> <!></div> <div><!></div></section>");
function hn(e, n) {
	O(n, !0);
	let r = [
		"support",
		"own",
		"organisations"
	], i = Z(() => n.network.value ? Tt(n.network.value, n.ties) : []), o = [
		"1",
		"2",
		"3"
	].map((e) => ({
		value: e,
		text: e
	}));
	var s = mn(), l = F(s), u = H(l, !0), d = L(l, 2), f = F(d);
	{
		let e = Z(() => Q("contacts.hops")), t = Z(() => String(n.hops));
		Pe(f, {
			name: "stappen",
			get label() {
				return G(e);
			},
			get options() {
				return o;
			},
			get value() {
				return G(t);
			},
			onChoose: (e) => n.onQuery({ n: e === "1" ? void 0 : e })
		});
	}
	var h = L(f, 2), g = F(h), _ = H(g, !0), y = L(g, 2);
	m(y, 20, () => r, (e) => e, (e, n) => {
		var r = un(), i = H(r, !0), a = {};
		V((e) => {
			C(i, e), a !== (a = n) && (r.value = (r.__value = a) ?? "");
		}, [() => Q(`net.${n}`)]), t(e, r);
	}), Y(y);
	var b;
	E(y), Y(h);
	var S = L(h, 2);
	{
		let e = Z(() => Q("date.asOf"));
		a(S, {
			id: "op",
			get label() {
				return G(e);
			},
			get value() {
				return n.day;
			},
			onChange: (e) => n.onQuery({ op: e })
		});
	}
	Y(d);
	var w = L(d, 2), T = F(w), D = (e) => {
		v(e, {
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
	}, k = (e) => {
		{
			let r = Z(() => Q("contacts.none.title")), i = Z(() => Q("contacts.none.text", { who: n.who }));
			Le(e, {
				icon: "link",
				level: 3,
				get title() {
					return G(r);
				},
				get text() {
					return G(i);
				},
				children: (e, r) => {
					var i = ce(), a = W(i), o = (e) => {
						var r = dn(), i = F(r);
						c(i, { name: "plus" });
						var a = L(i, 1, !0);
						Y(r), V((e) => C(a, e), [() => Q("tie.add")]), P("click", r, function(...e) {
							n.onAdd?.apply(this, e);
						}), t(e, r);
					};
					M(a, (e) => {
						n.onAdd && e(o);
					}), t(e, i);
				},
				$$slots: { default: !0 }
			});
		}
	}, ee = (e) => {
		var r = pn(), a = F(r);
		ln(a, {
			get network() {
				return n.network.value;
			},
			get kindWord() {
				return n.kindWord;
			}
		});
		var o = L(a, 2), s = F(o);
		Rt(s, {
			get rows() {
				return G(i);
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
		var c = L(s, 2), l = (e) => {
			var r = fn(), i = H(r, !0);
			V((e) => C(i, e), [() => Q("contacts.more", { n: n.network.value.notShown })]), t(e, r);
		};
		M(c, (e) => {
			n.network.value.notShown > 0 && e(l);
		});
		var u = L(c, 2), d = H(u, !0);
		Y(o), Y(r), V((e) => C(d, e), [() => Q("contacts.maybeMore")]), t(e, r);
	}, A = (e) => {
		{
			let t = Z(() => Q("contacts.loading"));
			p(e, {
				get label() {
					return G(t);
				},
				rows: 6
			});
		}
	};
	M(T, (e) => {
		n.network.failure ? e(D) : n.network.value && G(i).length === 0 ? e(k, 1) : n.network.value ? e(ee, 2) : n.network.slow && e(A, 3);
	}), Y(w), Y(s), V((e, t) => {
		C(u, e), C(_, t), b !== (b = n.net) && (y.value = (y.__value = b) ?? "", Ie(y, b)), x(w, "aria-busy", n.network.loading);
	}, [() => Q("contacts.title"), () => Q("contacts.net")]), P("change", y, (e) => n.onQuery({ net: e.currentTarget.value === "support" ? void 0 : e.currentTarget.value })), t(e, s), X();
}
R(["change", "click"]);
// src/actor/Facts.svelte
var gn = K("<a> </a>"), _n = K("<div><dt> </dt> <dd><!></dd></div>"), vn = K("<div><dt> </dt><dd> </dd></div>"), yn = K("<p class=\"muted\"> </p>"), bn = K("<dl class=\"facts facts--grid\"><!> <!></dl> <!> <p class=\"small muted\"> </p>", 1);
function xn(e, n) {
	O(n, !0);
	let r = Z(() => n.attributes.map((e) => ({
		attribute: e,
		text: y(e, n.actor.attributes[e.name])
	})).filter((e) => e.text)), i = (e) => typeof e == "object" && e && "id" in e ? String(e.id) : String(e);
	var a = bn(), o = W(a), c = F(o);
	m(c, 17, () => G(r), ({ attribute: e, text: t }) => e.name, (e, r) => {
		let a = () => G(r).attribute, o = () => G(r).text;
		var c = _n(), l = F(c), u = H(l, !0), d = L(l, 2), f = F(d), p = (e) => {
			var r = gn(), s = H(r, !0);
			V((e) => {
				x(r, "href", e), C(s, o());
			}, [() => n.hrefOf(i(n.actor.attributes[a().name]))]), t(e, r);
		}, m = (e) => {
			var n = Te();
			V(() => C(n, o())), t(e, n);
		};
		M(f, (e) => {
			a().type === "reference" ? e(p) : e(m, -1);
		}), Y(d), Y(c), V((e) => {
			j(c, 1, s([a().type === "note" && "is-wide"])), C(u, e);
		}, [() => A(a().label)]), t(e, c);
	});
	var u = L(c, 2), d = (e) => {
		var r = vn(), i = F(r), a = H(i, !0), o = L(i), s = H(o);
		Y(r), V((e, t, n) => {
			C(a, e), C(s, `${t ?? ""}${n ?? ""}`);
		}, [
			() => Q("col.since"),
			() => l(n.actor.since) || Q("age.unknown"),
			() => n.actor.until ? Q("period.until", { date: l(n.actor.until) }) : ""
		]), t(e, r);
	};
	M(u, (e) => {
		(n.actor.since || n.actor.until) && e(d);
	}), Y(o);
	var f = L(o, 2), p = (e) => {
		var n = yn(), r = H(n, !0);
		V((e) => C(r, e), [() => Q("facts.none")]), t(e, n);
	};
	M(f, (e) => {
		G(r).length === 0 && e(p);
	});
	var h = L(f, 2), _ = H(h, !0);
	V((e) => C(_, e), [() => Q("facts.version", {
		version: n.actor.version,
		when: g(n.actor.recordedAt)
	})]), t(e, a), X();
}
// src/actor/history.ts
function Sn(e, t) {
	return e.map((n, r) => {
		let [i, a] = [n.actor?.attributes ?? {}, e[r + 1]?.actor?.attributes], o = a && n.verb === "amend" ? t.filter((e) => b(a[e.name]) !== b(i[e.name])) : [];
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
var Cn = K("<p> </p>"), wn = K("<p class=\"small muted\"> </p>"), Tn = K("<p><span class=\"badge\"><!> </span></p>"), En = K("<p class=\"no-print\"><button class=\"link-button\" type=\"button\"><!> <span class=\"sr\"> </span></button></p>"), Dn = K("<li><p class=\"small muted\"> </p> <!> <!> <!> <!> <!></li>"), On = K("<ol class=\"history\"></ol>");
function kn(e, n) {
	O(n, !0);
	let r = {
		add: "history.created",
		amend: "history.other",
		end: "history.other",
		bin: "history.binned",
		restore: "history.restored",
		remove: "history.binned"
	};
	var i = On();
	m(i, 21, () => n.moments, (e) => e.revision, (e, i) => {
		var a = Dn(), o = F(a), s = H(o), u = L(o, 2), d = (e) => {
			var n = Cn(), r = H(n, !0);
			V((e) => C(r, e), [() => Q("history.ended", { date: l(G(i).ended) })]), t(e, n);
		};
		M(u, (e) => {
			G(i).ended && e(d);
		});
		var f = L(u, 2);
		m(f, 17, () => G(i).changed, ({ attribute: e, before: t, after: n }) => e.name, (e, n) => {
			let r = () => G(n).attribute, i = () => G(n).before, a = () => G(n).after;
			var o = Cn(), s = H(o, !0);
			V((e) => C(s, e), [() => Q("history.changed", {
				label: A(r().label),
				before: y(r(), i()) || Q("clash.empty"),
				after: y(r(), a()) || Q("clash.empty")
			})]), t(e, o);
		}, (e) => {
			var n = ce(), a = W(n), o = (e) => {
				var n = Cn(), a = H(n, !0);
				V((e) => C(a, e), [() => Q(r[G(i).verb])]), t(e, n);
			};
			M(a, (e) => {
				G(i).ended || e(o);
			}), t(e, n);
		});
		var p = L(f, 2), h = (e) => {
			var n = wn(), r = H(n, !0);
			V(() => C(r, G(i).reason)), t(e, n);
		};
		M(p, (e) => {
			G(i).reason && e(h);
		});
		var _ = L(p, 2), v = (e) => {
			var n = wn(), r = H(n, !0);
			V((e) => C(r, e), [() => Q("history.undoes")]), t(e, n);
		};
		M(_, (e) => {
			G(i).undoes && e(v);
		});
		var b = L(_, 2), x = (e) => {
			var n = Tn(), r = F(n), i = F(r);
			c(i, { name: "undo" });
			var a = L(i, 1, !0);
			Y(r), Y(n), V((e) => C(a, e), [() => Q("history.undone")]), t(e, n);
		}, S = (e) => {
			var r = En(), a = F(r), o = F(a);
			c(o, {
				name: "undo",
				small: !0
			});
			var s = L(o, 1, !0), l = L(s), u = H(l, !0);
			Y(a), Y(r), V((e, t) => {
				C(s, e), C(u, t);
			}, [() => Q("history.undo"), () => Q("history.which", { when: g(G(i).at) })]), P("click", a, () => n.onUndo(G(i).revision)), t(e, r);
		};
		M(b, (e) => {
			G(i).undone ? e(x) : G(i).canUndo && e(S, 1);
		}), Y(a), V((e, t) => C(s, `${e ?? ""}${t ?? ""}`), [() => g(G(i).at), () => G(i).by ? Q("facts.by", { who: G(i).by.label }) : ""]), t(e, a);
	}), Y(i), t(e, i), X();
}
R(["click"]);
// src/actor/OpenName.svelte
var An = K("<p> </p> <p><button class=\"button button--secondary button--sm\" type=\"button\"> </button></p>", 1), jn = K("<option> </option>"), Mn = K("<form class=\"toolbar\"><div class=\"field\"><label for=\"doel\"> </label> <select class=\"select\" id=\"doel\" required=\"\"><option> </option><!></select></div> <button class=\"button button--secondary\" type=\"submit\"> </button></form> <p class=\"small\"> </p>", 1);
function Nn(e, n) {
	O(n, !0);
	let r = J(""), i = Z(() => n.purposes.find((e) => e.code === n.stated)?.label ?? "");
	D(e, {
		icon: "lock",
		children: (e, a) => {
			var o = ce(), s = W(o), c = (e) => {
				var r = An(), a = W(r), o = H(a, !0), s = L(a, 2), c = F(s), l = H(c, !0);
				Y(s), V((e, t) => {
					C(o, e), C(l, t);
				}, [() => Q("purpose.open", { purpose: G(i) }), () => Q("purpose.close")]), P("click", c, () => n.onState(void 0)), t(e, r);
			}, l = (e) => {
				var i = Mn(), a = W(i), o = F(a), s = F(o), c = H(s, !0), l = L(s, 2), u = F(l), d = H(u, !0);
				u.value = u.__value = "";
				var f = L(u);
				m(f, 17, () => n.purposes, (e) => e.code, (e, n) => {
					var r = jn(), i = H(r, !0), a = {};
					V(() => {
						C(i, G(n).label), a !== (a = G(n).code) && (r.value = (r.__value = a) ?? "");
					}), t(e, r);
				}), Y(l), E(l), Y(o);
				var p = L(o, 2), h = H(p, !0);
				Y(a);
				var g = L(a, 2), v = H(g, !0);
				V((e, t, n, r) => {
					C(c, e), C(d, t), C(h, n), C(v, r);
				}, [
					() => Q("purpose.label"),
					() => Q("purpose.choose"),
					() => Q("purpose.do"),
					() => Q("purpose.logged")
				]), ye("submit", a, (e) => {
					e.preventDefault(), G(r) && n.onState(G(r));
				}), _(l, () => G(r), (e) => N(r, e)), t(e, i);
			};
			M(s, (e) => {
				n.stated ? e(c) : e(l, -1);
			}), t(e, o);
		},
		$$slots: { default: !0 }
	}), X();
}
R(["click"]);
// src/actor/TieDialog.svelte
var Pn = K("<button class=\"button button--quiet\" type=\"button\"> </button>"), Fn = K("<p class=\"modal__more row\"><!> <!></p>"), In = K("<!> <!>", 1);
function Ln(e, n) {
	O(n, !0);
	let r = J("edit"), i = Z(() => Q("tie.sentence", {
		from: n.tie.from.label,
		word: n.word,
		to: n.tie.to.label
	}));
	Re(e, {
		id: "band",
		get title() {
			return G(i);
		},
		get onClose() {
			return n.onClose;
		},
		children: (e, a) => {
			var o = In(), s = W(o);
			Se(s, {});
			var c = L(s, 2), l = (e) => {
				{
					let t = Z(() => Q("tie.end")), i = Z(() => Q("tie.end.text"));
					Ze(e, {
						name: "bandstop",
						get label() {
							return G(t);
						},
						get text() {
							return G(i);
						},
						get end() {
							return n.end;
						},
						get onEnded() {
							return n.onEnded;
						},
						onCancel: () => N(r, "edit")
					});
				}
			}, u = (e) => {
				{
					let t = Z(() => Q("bin.do")), i = Z(() => [Q("bin.when"), Q("bin.tieText")]);
					ze(e, {
						get label() {
							return G(t);
						},
						get sentences() {
							return G(i);
						},
						get run() {
							return n.bin;
						},
						get onDone() {
							return n.onBinned;
						},
						onCancel: () => N(r, "edit")
					});
				}
			}, d = (e) => {
				var a = In(), o = W(a);
				We(o, {
					name: "band",
					get label() {
						return G(i);
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
				var s = L(o, 2), c = (e) => {
					var i = Fn(), a = F(i), o = (e) => {
						var n = Pn(), i = H(n, !0);
						V((e) => C(i, e), [() => Q("tie.end")]), P("click", n, () => N(r, "end")), t(e, n);
					};
					M(a, (e) => {
						n.mayEnd && e(o);
					});
					var s = L(a, 2), c = (e) => {
						var n = Pn(), i = H(n, !0);
						V((e) => C(i, e), [() => Q("bin.do")]), P("click", n, () => N(r, "bin")), t(e, n);
					};
					M(s, (e) => {
						n.mayBin && e(c);
					}), Y(i), t(e, i);
				};
				M(s, (e) => {
					(n.mayEnd || n.mayBin) && e(c);
				}), t(e, a);
			};
			M(c, (e) => {
				G(r) === "end" ? e(l) : G(r) === "bin" ? e(u, 1) : e(d, -1);
			}), t(e, o);
		},
		$$slots: { default: !0 }
	}), X();
}
R(["click"]);
// src/actor/ActorPage.svelte
var Rn = K("<h1 class=\"sr\"> </h1> <!>", 1), zn = K("<section aria-labelledby=\"banden\"><h2 id=\"banden\"> </h2> <!></section>"), Bn = K("<section aria-labelledby=\"geschiedenis\"><h2 id=\"geschiedenis\" tabindex=\"-1\"> </h2> <!></section>"), Vn = K("<!> <!>", 1), Hn = K("<!> <div class=\"sections\"><!> <section aria-labelledby=\"gegevens\"><h2 id=\"gegevens\" class=\"sr\"> </h2> <div class=\"facts-box\"><!></div></section> <!> <!> <!> <!></div> <!>", 1), Un = K("<div class=\"page page--wide\"><!></div>");
function Wn(n, a) {
	O(a, !0);
	let o = Z(() => [
		1,
		2,
		3
	].find((e) => String(e) === ue("n")) ?? 1), s = Z(() => ue("net") ?? "support"), c = Z(() => ue("op")), l = I(() => a.id, (e) => De(a.id, e)), u = I(() => a.id, (e) => we(a.id, G(o), G(s), G(c), e)), d = I(() => a.id, (e) => ve(a.id, G(c), e)), m = I(() => a.id, (e) => ge(a.id, e)), h = Z(() => le(l.value?.kind ?? "")?.attributes ?? []), g = Z(() => d.value?.items ?? []), _ = Z(() => u.value || u.failure ? Et(u.value, G(g), a.id) : []), y = Z(() => Sn(m.value?.items ?? [], G(h))), b = Z(() => te()?.me.roleLabel ?? ""), x = Z(() => q(z.askReports) ? qe(l.value?.kind ?? "") : void 0), S = (e) => Ne(e, a.area), T = J(void 0), E = J(void 0);
	function D(e, t) {
		((e) => {
			var t = r(e, 2);
			N(T, t[0], !0), N(E, t[1]);
		})([void 0, void 0]), he(e, t);
		for (let e of [
			l,
			u,
			d,
			m
		]) e.retry();
	}
	Oe(() => (a.id, () => Me(void 0)));
	let k = Z(() => te()?.me.purposes ?? []), ee = Z(() => G(k).length > 0 && l.value?.kind === "Resident" && (!l.value.named || oe() !== void 0));
	function j(e) {
		Me(e);
		for (let e of [
			l,
			u,
			d,
			m
		]) e.retry();
	}
	let P = (e, t) => D(Q(t ? "saved.merged" : "saved"), e.version), ce = Z(() => [
		Q("bin.when"),
		G(g).length ? Q("bin.ties", { n: G(g).length }) : Q("bin.noTies"),
		...l.value?.kind === "Resident" ? [Q("bin.resident")] : [],
		Q("bin.back")
	]);
	function de(e) {
		N(T, void 0), he(Q("saved.binned", { n: e.ties }), e.revision), ke(a.area ? i(a.area) : "/");
	}
	function R(e) {
		document.getElementById("geschiedenis")?.focus({ preventScroll: !0 }), _e(e);
	}
	let fe = (e) => e.from.id === a.id || ae(e.kind)?.symmetric ? be(e.kind) : Q("tie.reads.reverse", {
		who: e.from.label,
		tie: be(e.kind)
	}), B = (e, t) => q(t) && l.value ? () => N(T, e, !0) : void 0;
	var pe = Un(), U = F(pe), ye = (e) => {
		var n = Rn(), r = W(n), i = H(r, !0), a = L(r, 2);
		v(a, {
			get failure() {
				return l.failure;
			},
			get roleLabel() {
				return G(b);
			},
			get onRetry() {
				return l.retry;
			}
		}), V((e) => C(i, e), [() => Q("actor.title")]), t(e, n);
	}, Te = (n) => {
		var r = Hn(), i = W(r);
		{
			let t = Z(() => A(e(l.value.kind))), n = Z(() => B("edit", z.changeActor)), r = Z(() => l.value.until ? void 0 : B("end", z.endActor)), a = Z(() => B("bin", z.binActor)), o = Z(() => B("add", z.addTie));
			ft(i, {
				get actor() {
					return l.value;
				},
				get kindWord() {
					return G(t);
				},
				get onEdit() {
					return G(n);
				},
				get onEnd() {
					return G(r);
				},
				get onBin() {
					return G(a);
				},
				get onAdd() {
					return G(o);
				}
			});
		}
		var d = L(i, 2), p = F(d), m = (e) => {
			{
				let t = Z(oe);
				Nn(e, {
					get purposes() {
						return G(k);
					},
					get stated() {
						return G(t);
					},
					onState: j
				});
			}
		};
		M(p, (e) => {
			G(ee) && e(m);
		});
		var v = L(p, 2), O = F(v), le = H(O, !0), ue = L(O, 2);
		xn(F(ue), {
			get actor() {
				return l.value;
			},
			get attributes() {
				return G(h);
			},
			hrefOf: S
		}), Y(ue), Y(v);
		var I = L(v, 2);
		{
			let t = Z(() => q(z.changeTie)), n = Z(() => B("add", z.addTie));
			hn(I, {
				get who() {
					return l.value.label;
				},
				get network() {
					return u;
				},
				get ties() {
					return G(g);
				},
				get hops() {
					return G(o);
				},
				get net() {
					return G(s);
				},
				get day() {
					return G(c);
				},
				get mayChange() {
					return G(t);
				},
				get roleLabel() {
					return G(b);
				},
				kindWord: (t) => A(e(t)),
				get tieWord() {
					return be;
				},
				hrefOf: S,
				get onQuery() {
					return xe;
				},
				onChange: (e) => N(E, e),
				get onAdd() {
					return G(n);
				}
			});
		}
		var pe = L(I, 2), he = (e) => {
			at(e, {
				get id() {
					return a.id;
				},
				get net() {
					return G(x);
				},
				get day() {
					return G(c);
				},
				get area() {
					return a.area;
				},
				get roleLabel() {
					return G(b);
				}
			});
		};
		M(pe, (e) => {
			G(x) && e(he);
		});
		var U = L(pe, 2), _e = (e) => {
			var n = zn(), r = F(n), i = H(r, !0), o = L(r, 2);
			{
				let e = Z(() => q(z.changeTie));
				Mt(o, {
					get ties() {
						return G(_);
					},
					get id() {
						return a.id;
					},
					get mayChange() {
						return G(e);
					},
					reads: fe,
					hrefOf: S,
					onChange: (e) => N(E, e)
				});
			}
			Y(n), V((e) => C(i, e), [() => Q("beside.title")]), t(e, n);
		};
		M(U, (e) => {
			G(_).length && e(_e);
		});
		var ve = L(U, 2), ye = (e) => {
			var n = Bn(), r = F(n), i = H(r, !0);
			kn(L(r, 2), {
				get moments() {
					return G(y);
				},
				onUndo: R
			}), Y(n), V((e) => C(i, e), [() => Q("history.title")]), t(e, n);
		};
		M(ve, (e) => {
			G(y).length && e(ye);
		}), Y(d);
		var we = L(d, 2), Te = (e) => {
			{
				let n = Z(() => Q("actor.edit.title", { who: l.value.label }));
				Re(e, {
					id: "bewerken",
					get title() {
						return G(n);
					},
					onClose: () => N(T, void 0),
					children: (e, n) => {
						var r = Vn(), i = W(r);
						Se(i, {});
						var o = L(i, 2);
						{
							let e = Z(() => Q("actor.edit"));
							We(o, {
								name: "mens",
								get label() {
									return G(e);
								},
								get record() {
									return l.value;
								},
								get attributes() {
									return G(h);
								},
								get find() {
									return Ee;
								},
								save: (e, t) => f(a.id, e, t),
								latest: () => ge(a.id),
								onSaved: P,
								onCancel: () => N(T, void 0)
							});
						}
						t(e, r);
					},
					$$slots: { default: !0 }
				});
			}
		}, De = (e) => {
			{
				let n = Z(() => Q("actor.end.title", { who: l.value.label }));
				Re(e, {
					id: "stoppen",
					get title() {
						return G(n);
					},
					onClose: () => N(T, void 0),
					children: (e, n) => {
						var r = Vn(), i = W(r);
						Se(i, {});
						var o = L(i, 2);
						{
							let e = Z(() => Q("actor.end")), t = Z(() => Q("actor.end.text"));
							Ze(o, {
								name: "stop",
								get label() {
									return G(e);
								},
								get text() {
									return G(t);
								},
								end: (e) => re(a.id, l.value.version, e),
								onEnded: (e) => D(Q("saved.ended"), e.version),
								onCancel: () => N(T, void 0)
							});
						}
						t(e, r);
					},
					$$slots: { default: !0 }
				});
			}
		}, K = (e) => {
			{
				let n = Z(() => Q("bin.title", { who: l.value.label }));
				Re(e, {
					id: "weg",
					get title() {
						return G(n);
					},
					onClose: () => N(T, void 0),
					children: (e, n) => {
						var r = Vn(), i = W(r);
						Se(i, {});
						var o = L(i, 2);
						{
							let e = Z(() => Q("bin.do"));
							ze(o, {
								get label() {
									return G(e);
								},
								get sentences() {
									return G(ce);
								},
								run: () => se(a.id, l.value.version),
								onDone: de,
								onCancel: () => N(T, void 0)
							});
						}
						t(e, r);
					},
					$$slots: { default: !0 }
				});
			}
		}, Oe = (e) => {
			{
				let n = Z(() => Q("tie.add.title", { who: l.value.label }));
				Re(e, {
					id: "toevoegen",
					get title() {
						return G(n);
					},
					onClose: () => N(T, void 0),
					children: (e, n) => {
						var r = Vn(), i = W(r);
						Se(i, {});
						var a = L(i, 2);
						{
							let e = Z(() => te()?.schema.ties ?? []);
							Ct(a, {
								get actor() {
									return l.value;
								},
								get ties() {
									return G(e);
								},
								get find() {
									return Ee;
								},
								get add() {
									return Ce;
								},
								onAdded: (e) => D(Q("saved.tie"), e.version),
								onCancel: () => N(T, void 0)
							});
						}
						t(e, r);
					},
					$$slots: { default: !0 }
				});
			}
		}, ke = (e) => {
			let t = Z(() => G(E));
			{
				let n = Z(() => be(G(t).kind)), r = Z(() => ae(G(t).kind)?.attributes ?? []), i = Z(() => q(z.endTie) && !G(t).until), a = Z(() => q(z.binTie));
				Ln(e, {
					get tie() {
						return G(t);
					},
					get word() {
						return G(n);
					},
					get attributes() {
						return G(r);
					},
					get mayEnd() {
						return G(i);
					},
					get mayBin() {
						return G(a);
					},
					get find() {
						return Ee;
					},
					save: (e, n) => ne(G(t).id, e, n),
					latest: () => ie(G(t).id),
					end: (e) => w(G(t).id, G(t).version, e),
					bin: () => me(G(t).id, G(t).version),
					onSaved: P,
					onEnded: (e) => D(Q("saved.ended"), e.version),
					onBinned: (e) => D(Q("saved.tieBinned"), e.revision),
					onClose: () => N(E, void 0)
				});
			}
		};
		M(we, (e) => {
			G(T) === "edit" ? e(Te) : G(T) === "end" ? e(De, 1) : G(T) === "bin" ? e(K, 2) : G(T) === "add" ? e(Oe, 3) : G(E) && e(ke, 4);
		}), V((e) => C(le, e), [() => Q("facts.title")]), t(n, r);
	}, K = (e) => {
		var n = Rn(), r = W(n), i = H(r, !0), a = L(r, 2), o = (e) => {
			{
				let t = Z(() => Q("actor.loading"));
				p(e, {
					get label() {
						return G(t);
					},
					rows: 6
				});
			}
		};
		M(a, (e) => {
			l.slow && e(o);
		}), V((e) => C(i, e), [() => Q("actor.title")]), t(e, n);
	};
	M(U, (e) => {
		l.failure ? e(ye) : l.value ? e(Te, 1) : e(K, -1);
	}), Y(pe), t(n, pe), X();
}
// src/pages/NewActorPage.svelte
var Gn = K("<h1> </h1> <!>", 1), Kn = K("<p> </p>"), qn = K("<div class=\"page-head\"><h1> </h1> <!></div> <!> <!>", 1), Jn = K("<div class=\"page page--form\"><!></div>");
function Yn(e, n) {
	O(n, !0);
	let r = Z(() => le(n.kind)), a = Z(() => [...(G(r)?.attributes ?? []).filter((e) => e.type !== "outline"), He()]), o = Z(() => [...G(a)].sort((e, t) => Number(t.required ?? !1) - Number(e.required ?? !1))), s = Z(() => ["LIVES_IN", "PRESENT_IN"].map((e) => te()?.schema.ties.find((t) => t.kind === e)).find((e) => e?.from.includes(n.kind) && e.to.includes("Area"))), c = de({}), l = J([]), u = J(!1);
	async function d() {
		N(u, !0), N(l, []);
		let { since: e, ...t } = Ke(G(a), c), r = e ? { since: e } : {};
		try {
			let e = await h({
				kind: n.kind,
				attributes: t,
				...r,
				...n.area && G(s) ? { area: n.area } : {}
			});
			he(Q("saved.new"), e.version), ke(Ne(e.id, n.area));
		} catch (e) {
			let t = je(e);
			N(l, t.unreachable ? [{
				field: "",
				text: Q("offline.text")
			}] : Ge(t.problem, G(a).map((e) => e.name)));
		} finally {
			N(u, !1);
		}
	}
	var f = Jn(), p = F(f), m = (e) => {
		var n = Gn(), r = W(n), i = H(r, !0), a = L(r, 2);
		{
			let e = Z(() => Q("notFound.title")), t = Z(() => Q("notFound.text"));
			Le(a, {
				icon: "search",
				get title() {
					return G(e);
				},
				get text() {
					return G(t);
				}
			});
		}
		V((e) => C(i, e), [() => Q("new.unknown")]), t(e, n);
	}, g = (e) => {
		var n = Gn(), i = W(n), a = H(i, !0), o = L(i, 2);
		{
			let e = Z(() => Q("noAccess.title")), t = Z(() => Q("noAccess.text", { role: te()?.me.roleLabel ?? "" }));
			Le(o, {
				icon: "lock",
				get title() {
					return G(e);
				},
				get text() {
					return G(t);
				}
			});
		}
		V((e) => C(a, e), [() => Q("new.title", { kind: G(r).label })]), t(e, n);
	}, _ = Z(() => !q(z.createActor)), v = (e) => {
		var a = qn(), f = W(a), p = F(f), m = H(p, !0), h = L(p, 2), g = (e) => {
			var r = Kn(), i = H(r, !0);
			V((e) => C(i, e), [() => Q("new.place", { area: n.areaName })]), t(e, r);
		};
		M(h, (e) => {
			n.area && G(s) && e(g);
		}), Y(f);
		var _ = L(f, 2), v = (e) => {
			D(e, {
				icon: "lock",
				children: (e, n) => {
					var r = Kn(), i = H(r, !0);
					V((e) => C(i, e), [() => Q("new.personal")]), t(e, r);
				},
				$$slots: { default: !0 }
			});
		}, y = Z(() => G(r).attributes.some((e) => e.personal));
		M(_, (e) => {
			G(y) && e(v);
		});
		var b = L(_, 2);
		{
			let e = Z(() => Q("new.title", { kind: G(r).label })), t = Z(() => Q("form.save"));
			Ve(b, {
				name: "nieuw",
				get label() {
					return G(e);
				},
				get attributes() {
					return G(o);
				},
				get draft() {
					return c;
				},
				get submitLabel() {
					return G(t);
				},
				get busy() {
					return G(u);
				},
				get wrongs() {
					return G(l);
				},
				get find() {
					return Ee;
				},
				onChange: (e, t) => c[e] = t,
				onSubmit: () => void d(),
				onCancel: () => ke(n.area ? i(n.area) : "/")
			});
		}
		V((e) => C(m, e), [() => Q("new.title", { kind: G(r).label })]), t(e, a);
	};
	M(p, (e) => {
		G(r) ? G(_) ? e(g, 1) : e(v, -1) : e(m);
	}), Y(f), t(e, f), X();
}
export { Wn as ActorPage, Yn as NewActorPage };
