import { $ as e, C as t, F as n, G as r, H as i, I as a, J as o, K as s, L as c, M as l, Q as u, R as d, S as f, U as p, V as m, W as h, Y as g, _, c as v, ct as y, dt as b, et as x, ft as S, i as C, it as w, k as T, l as E, lt as D, m as O, nt as k, ot as A, pt as j, rt as M, tt as N, ut as P, v as F, y as I, z as L } from "./svelte.js";
import { $ as R, $t as z, Bn as B, Et as V, G as H, Gt as U, Hn as W, J as G, Jt as K, K as ee, N as te, Pt as ne, Q as re, Qt as ie, Tn as ae, U as oe, Un as se, Ut as q, Vt as ce, W as le, X as ue, Y as de, bn as fe, bt as pe, c as me, ct as he, dn as ge, en as _e, et as ve, fn as ye, h as be, hn as xe, i as Se, it as Ce, j as we, jt as Te, lt as J, mn as Ee, mt as De, n as Oe, nn as ke, o as Ae, on as Y, pt as je, q as X, r as Me, rn as Ne, sn as Pe, st as Fe, t as Ie, tn as Le, un as Re, v as ze, vn as Be, vt as Ve, wn as He, wt as Ue, xn as We, xt as Ge, y as Ke, zn as qe, zt as Je } from "./shell.js";
import { a as Ye, n as Xe, o as Z, r as Ze } from "./ErrorSummary.js";
import { c as Qe, r as $e, t as Q } from "./text.js";
import { t as et } from "./WorkNote.js";
import { t as tt } from "./ConfirmForm.js";
import { a as nt, i as rt, n as it, o as at, r as ot, t as st } from "./EditForm.js";
import { n as ct, r as lt, t as ut } from "./since.js";
import { a as dt, i as ft, n as pt, t as $ } from "./values.js";
import { t as mt } from "./ChangedNotice.js";
import { t as ht } from "./Modal.js";
import { t as gt } from "./KindName.js";
import { n as _t } from "./tiechoice.js";
// src/measures/PlaceSection.svelte
var vt = d("<p class=\"muted\"> </p>"), yt = d("<li> <span class=\"second\"> </span></li>"), bt = d("<ul class=\"statements\"></ul>"), xt = d("<p> </p>"), St = d("<p class=\"no-print\"><a> </a></p>"), Ct = d("<!> <details class=\"how\"><summary> </summary> <dl class=\"facts\"><div><dt> </dt><dd> <!></dd></div> <div><dt> </dt><dd> </dd></div></dl> <p class=\"small muted\"> </p> <!></details>", 1), wt = d("<section aria-labelledby=\"positie\"><h2 id=\"positie\"> </h2> <div><!></div></section>");
function Tt(t, i) {
	D(i, !0);
	let s = w(void 0), c = Ue(() => `${i.id} ${i.net}`, (e) => Qe(i.id, i.net, i.day, (e) => M(s, e), e));
	var d = wt(), f = u(d), p = x(f, !0), h = N(f, 2), g = u(h), _ = (e) => {
		Le(e, {
			get failure() {
				return c.failure;
			},
			get roleLabel() {
				return i.roleLabel;
			},
			get onRetry() {
				return c.retry;
			}
		});
	}, v = (e) => {
		var t = vt(), r = x(t, !0);
		o((e) => n(r, e), [() => Q("place.notReleased")]), a(e, t);
	}, S = (t) => {
		let s = A(() => {
			let { statements: e, day: t, contacts: n, asked: r, halo: i } = c.value;
			return {
				statements: e,
				on: t,
				contacts: n,
				asked: r,
				halo: i
			};
		});
		var d = Ct(), f = e(d), p = (e) => {
			var t = bt();
			T(t, 21, () => r(s).statements, (e) => e.code, (e, t) => {
				var i = yt(), s = u(i, !0), c = N(s), l = x(c, !0);
				b(i), o(() => {
					n(s, r(t).text), n(l, r(t).reason);
				}), a(e, i);
			}), b(t), a(e, t);
		}, h = (e) => {
			var t = xt(), r = x(t, !0);
			o((e) => n(r, e), [() => Q("place.nothing")]), a(e, t);
		};
		l(f, (e) => {
			r(s).statements.length ? e(p) : e(h, -1);
		});
		var g = N(f, 2), _ = u(g), v = x(_, !0), y = N(_, 2), S = u(y), C = u(S), w = x(C, !0), E = N(C), D = u(E, !0), k = N(D), j = (e) => {
			var t = m();
			o((e) => n(t, e), [() => Q("positions.halo", { n: r(s).halo })]), a(e, t);
		};
		l(k, (e) => {
			r(s).halo && e(j);
		}), b(E), b(S);
		var M = N(S, 2), P = u(M), F = x(P, !0), I = N(P), L = x(I, !0);
		b(M), b(y);
		var R = N(y, 2), z = x(R), B = N(R, 2), V = (e) => {
			var t = St(), r = u(t), s = x(r, !0);
			b(t), o((e, t) => {
				O(r, "href", e), n(s, t);
			}, [() => U(i.area), () => Q("place.compare")]), a(e, t);
		};
		l(B, (e) => {
			i.area && e(V);
		}), b(g), o((e, t, r, i, a, o, s) => {
			n(v, e), n(w, t), n(D, r), n(F, i), n(L, a), n(z, `${o ?? ""} ${s ?? ""}`);
		}, [
			() => Q("place.how"),
			() => Q("place.data"),
			() => Q("place.data.text", { date: X(r(s).on) }),
			() => Q("place.basis"),
			() => i.net === "organisations" ? Q("place.basis.organisations") : Q("place.basis.text", {
				contacts: oe(r(s).contacts),
				asked: oe(r(s).asked)
			}),
			() => Q("measure.class.why"),
			() => Q("place.decide")
		]), a(t, d);
	}, C = (e) => {
		{
			let t = A(() => Q("positions.loading")), n = A(() => Q("positions.working", {
				done: r(s).done,
				of: r(s).of
			}));
			et(e, {
				get work() {
					return r(s);
				},
				get label() {
					return r(t);
				},
				get text() {
					return r(n);
				}
			});
		}
	}, E = (e) => {
		{
			let t = A(() => Q("place.loading"));
			le(e, {
				get label() {
					return r(t);
				},
				rows: 2
			});
		}
	};
	l(g, (e) => {
		c.failure ? e(_) : c.value?.figures === "notReleased" ? e(v, 1) : c.value ? e(S, 2) : r(s) ? e(C, 3) : c.slow && e(E, 4);
	}), b(h), b(d), o((e) => {
		n(p, e), O(h, "aria-busy", c.loading && !r(s));
	}, [() => Q("place.title")]), a(t, d), y();
}
// src/forms/EndForm.svelte
var Et = d("<p class=\"muted\"> </p> <!>", 1);
function Dt(t, i) {
	D(i, !0);
	let s = A(() => [ct()]), c = w(k(ve(R()))), l = w([]), u = w(!1), d = async () => [];
	async function f() {
		M(u, !0), M(l, []);
		try {
			i.onEnded(await i.end(ft(r(s)[0], r(c))));
		} catch (e) {
			let t = se(e);
			t.unreachable ? M(l, [{
				field: "",
				text: Z("offline.text")
			}]) : t.stale ? M(l, [{
				field: "",
				text: Z("clash.reload")
			}]) : M(l, Ye(t.problem, ["until"]));
		} finally {
			M(u, !1);
		}
	}
	var p = Et(), m = e(p), h = x(m, !0), g = N(m, 2);
	{
		let e = A(() => ({ until: r(c) }));
		at(g, {
			get name() {
				return i.name;
			},
			get label() {
				return i.label;
			},
			get attributes() {
				return r(s);
			},
			get draft() {
				return r(e);
			},
			get submitLabel() {
				return i.label;
			},
			get busy() {
				return r(u);
			},
			get wrongs() {
				return r(l);
			},
			find: d,
			get onCancel() {
				return i.onCancel;
			},
			onChange: (e, t) => M(c, t, !0),
			onSubmit: () => void f()
		});
	}
	o(() => n(h, i.text)), a(t, p), y();
}
// src/actor/asked.ts
var Ot = [
	"networkAskedOn",
	"networkAskedBy",
	"networkAskedExtent"
];
function kt(e) {
	return Ot.flatMap((t) => e.find((e) => e.name === t) ?? []).map((e) => ({
		...e,
		required: e.name !== "networkAskedBy"
	}));
}
var At = (e) => $(e.attributes.networkAskedOn), jt = 60, Mt = [
	"legalBasis",
	"legalArticle",
	"consentUntil",
	"retainUntil",
	"findable"
];
function Nt(e, t, n) {
	let r = t.find((e) => e.name === "legalBasis"), i = r ? dt(r, e.attributes.legalBasis) : "";
	if (!i) return;
	let a = $(e.attributes.legalBasis) === "consent" ? $(e.attributes.consentUntil) : "", o = a === "" ? "open" : a <= n ? "over" : G(n, a) <= jt ? "ending" : "open";
	return {
		word: i,
		article: $(e.attributes.legalArticle),
		until: a,
		state: o
	};
}
// src/actor/ActorDialogs.svelte
var Pt = d("<!> <!>", 1), Ft = d("<!> <p class=\"muted\"> </p> <!>", 1);
function It(t, i) {
	D(i, !0);
	let s = (e, t = S, n = S, r = S, a = S, o = S, s = S) => {
		st(e, {
			get name() {
				return t();
			},
			get label() {
				return n();
			},
			get record() {
				return r();
			},
			get attributes() {
				return a();
			},
			get period() {
				return o();
			},
			get preset() {
				return s();
			},
			get find() {
				return Ae;
			},
			save: (e, t) => ge(i.actor.id, e, t),
			latest: () => fe(i.actor.id),
			onSaved: f,
			get onCancel() {
				return i.onClose;
			}
		});
	}, u = A(() => i.attributes.filter((e) => Mt.includes(e.name))), d = A(() => ({
		networkAskedOn: ve(R()),
		networkAskedBy: i.me?.kind === "Professional" ? i.me.id : "",
		networkAskedExtent: ""
	})), f = (e, t) => i.onSaved(Z(t ? "saved.merged" : "saved"), e.version);
	var p = c(), m = e(p), h = (t) => {
		{
			let n = A(() => Z("actor.edit.title", { who: i.actor.label }));
			ht(t, {
				id: "bewerken",
				get title() {
					return r(n);
				},
				get onClose() {
					return i.onClose;
				},
				children: (t, n) => {
					var o = Pt(), c = e(o);
					mt(c, {});
					var l = N(c, 2);
					{
						let e = A(() => Z("actor.edit"));
						s(l, () => "mens", () => r(e), () => i.actor, () => i.attributes, () => !0, () => ({}));
					}
					a(t, o);
				},
				$$slots: { default: !0 }
			});
		}
	}, g = (t) => {
		{
			let c = A(() => Z("basis.title", { who: i.actor.label }));
			ht(t, {
				id: "grondslag",
				get title() {
					return r(c);
				},
				get onClose() {
					return i.onClose;
				},
				children: (t, c) => {
					var l = Ft(), d = e(l);
					mt(d, {});
					var f = N(d, 2), p = x(f, !0), m = N(f, 2);
					{
						let e = A(() => Z("basis.change"));
						s(m, () => "grondslag", () => r(e), () => i.actor, () => r(u), () => !1, () => ({}));
					}
					o((e) => n(p, e), [() => Z("basis.explain")]), a(t, l);
				},
				$$slots: { default: !0 }
			});
		}
	}, _ = (t) => {
		{
			let c = A(() => Z("asked.title", { who: i.actor.label }));
			ht(t, {
				id: "gevraagd",
				get title() {
					return r(c);
				},
				get onClose() {
					return i.onClose;
				},
				children: (t, c) => {
					var l = Ft(), u = e(l);
					mt(u, {});
					var f = N(u, 2), p = x(f, !0), m = N(f, 2);
					{
						let e = A(() => Z("asked.do")), t = A(() => kt(i.attributes));
						s(m, () => "gevraagd", () => r(e), () => i.actor, () => r(t), () => !1, () => r(d));
					}
					o((e) => n(p, e), [() => Z("asked.explain")]), a(t, l);
				},
				$$slots: { default: !0 }
			});
		}
	}, v = (t) => {
		{
			let n = A(() => Z("actor.end.title", { who: i.actor.label }));
			ht(t, {
				id: "stoppen",
				get title() {
					return r(n);
				},
				get onClose() {
					return i.onClose;
				},
				children: (t, n) => {
					var o = Pt(), s = e(o);
					mt(s, {});
					var c = N(s, 2);
					{
						let e = A(() => Z("actor.end")), t = A(() => Z("actor.end.text"));
						Dt(c, {
							name: "stop",
							get label() {
								return r(e);
							},
							get text() {
								return r(t);
							},
							end: (e) => Ee(i.actor.id, i.actor.version, e),
							onEnded: (e) => i.onSaved(Z("saved.ended"), e.version),
							get onCancel() {
								return i.onClose;
							}
						});
					}
					a(t, o);
				},
				$$slots: { default: !0 }
			});
		}
	}, b = (t) => {
		{
			let n = A(() => Z("bin.title", { who: i.actor.label }));
			ht(t, {
				id: "weg",
				get title() {
					return r(n);
				},
				get onClose() {
					return i.onClose;
				},
				children: (t, n) => {
					var o = Pt(), s = e(o);
					mt(s, {});
					var c = N(s, 2);
					{
						let e = A(() => Z("bin.do"));
						tt(c, {
							get label() {
								return r(e);
							},
							get sentences() {
								return i.goes;
							},
							run: () => ze(i.actor.id, i.actor.version),
							get onDone() {
								return i.onBinned;
							},
							get onCancel() {
								return i.onClose;
							}
						});
					}
					a(t, o);
				},
				$$slots: { default: !0 }
			});
		}
	};
	l(m, (e) => {
		i.doing === "edit" ? e(h) : i.doing === "ground" ? e(g, 1) : i.doing === "ask" ? e(_, 2) : i.doing === "end" ? e(v, 3) : e(b, -1);
	}), a(t, p), y();
}
// src/actor/ActorHead.svelte
var Lt = d("<span> </span>"), Rt = d("<span class=\"badge badge--info\"><!> </span>"), zt = d("<span class=\"badge\"><!> </span>"), Bt = d("<span class=\"badge badge--warn\"><!> </span>"), Vt = d("<p class=\"small muted\"> </p>"), Ht = d("<button class=\"link-button no-print\" type=\"button\"> </button>"), Ut = d("<p class=\"small muted ground\"><!><span> </span> <!></p>"), Wt = d("<a class=\"button button--secondary\"><!> </a>"), Gt = d("<button class=\"button button--secondary\" type=\"button\"><!> </button>"), Kt = d("<button class=\"button button--primary\" type=\"button\"><!> </button>"), qt = d("<p class=\"no-print\"><button class=\"button button--secondary button--sm\" type=\"button\"> </button></p>"), Jt = d("<p><strong> </strong> </p> <!>", 1), Yt = d("<div class=\"head-note\"><!></div>"), Xt = d("<div class=\"person-head\"><div class=\"page-head\"><h1> </h1> <p class=\"muted row\"><!> <!> <!> <!> <!></p> <!> <!></div> <div class=\"row no-print\"><!> <!> <!> <!> <!> <!></div></div> <!>", 1);
function Zt(t, i) {
	D(i, !0);
	let s = A(() => i.places.map((e) => e.label).join(", ")), c = A(() => i.basis ? i.basis.until ? Z("basis.until", {
		basis: i.basis.word,
		date: X(i.basis.until)
	}) : i.basis.article ? Z("basis.article", {
		basis: i.basis.word,
		article: i.basis.article
	}) : i.basis.word : "");
	var d = Xt(), f = e(d), m = u(f), h = u(m), g = x(h, !0), _ = N(h, 2), v = u(_);
	gt(v, {
		get kind() {
			return i.actor.kind;
		},
		get word() {
			return i.kindWord;
		},
		get ring() {
			return i.links;
		}
	});
	var S = N(v, 2), C = (e) => {
		var t = Lt(), i = x(t, !0);
		o(() => n(i, r(s))), a(e, t);
	};
	l(S, (e) => {
		r(s) && e(C);
	});
	var w = N(S, 2), T = (e) => {
		var t = Rt(), r = u(t);
		Y(r, { name: "link" });
		var i = N(r, 1, !0);
		b(t), o((e) => n(i, e), [() => Z("schakel.badge")]), a(e, t);
	};
	l(w, (e) => {
		i.links && e(T);
	});
	var E = N(w, 2), k = (e) => {
		var t = zt(), r = u(t);
		Y(r, { name: "eye" });
		var i = N(r, 1, !0);
		b(t), o((e) => n(i, e), [() => Z("actor.pseudonym")]), a(e, t);
	};
	l(E, (e) => {
		i.actor.named || e(k);
	});
	var j = N(E, 2), M = (e) => {
		var t = Bt(), r = u(t);
		Y(r, { name: "clock" });
		var i = N(r, 1, !0);
		b(t), o((e) => n(i, e), [() => Z("actor.ended")]), a(e, t);
	};
	l(j, (e) => {
		i.actor.until && e(M);
	}), b(_);
	var P = N(_, 2), F = (e) => {
		var t = Vt(), r = x(t, !0);
		o((e) => n(r, e), [() => Z("actor.pseudonym.text")]), a(e, t);
	};
	l(P, (e) => {
		i.actor.named || e(F);
	});
	var I = N(P, 2), L = (e) => {
		var t = Ut(), s = u(t), d = (e) => {
			var t = Lt(), i = x(t, !0);
			o((e) => n(i, e), [() => Z("basis.line", { ground: r(c) })]), a(e, t);
		};
		l(s, (e) => {
			r(c) && e(d);
		});
		var f = N(s), m = x(f, !0), h = N(f, 2), g = (e) => {
			var t = Ht(), r = x(t, !0);
			o((e) => n(r, e), [() => Z("basis.change")]), p("click", t, function(...e) {
				i.onGround?.apply(this, e);
			}), a(e, t);
		};
		l(h, (e) => {
			i.onGround && e(g);
		}), b(t), o((e) => n(m, e), [() => Z("basis.role", { role: i.roleLabel.charAt(0).toLocaleLowerCase() + i.roleLabel.slice(1) })]), a(e, t);
	};
	l(I, (e) => {
		(r(c) || i.actor.kind === "Resident") && e(L);
	}), b(m);
	var R = N(m, 2), z = u(R);
	H(z, {});
	var B = N(z, 2), V = (e) => {
		var t = Wt(), r = u(t);
		Y(r, { name: "map" });
		var s = N(r, 1, !0);
		b(t), o((e) => {
			O(t, "href", i.mapHref), n(s, e);
		}, [() => Z("onMap")]), a(e, t);
	};
	l(B, (e) => {
		i.mapHref && e(V);
	});
	var U = N(B, 2), W = (e) => {
		var t = Gt(), r = u(t);
		Y(r, { name: "bin" });
		var s = N(r, 1, !0);
		b(t), o((e) => n(s, e), [() => Z("bin.do")]), p("click", t, function(...e) {
			i.onBin?.apply(this, e);
		}), a(e, t);
	};
	l(U, (e) => {
		i.onBin && e(W);
	});
	var G = N(U, 2), K = (e) => {
		var t = Gt(), r = u(t);
		Y(r, { name: "stop" });
		var s = N(r, 1, !0);
		b(t), o((e) => n(s, e), [() => Z("actor.end")]), p("click", t, function(...e) {
			i.onEnd?.apply(this, e);
		}), a(e, t);
	};
	l(G, (e) => {
		i.onEnd && e(K);
	});
	var ee = N(G, 2), te = (e) => {
		var t = Gt(), r = u(t);
		Y(r, { name: "pencil" });
		var s = N(r, 1, !0);
		b(t), o((e) => n(s, e), [() => Z("actor.edit")]), p("click", t, function(...e) {
			i.onEdit?.apply(this, e);
		}), a(e, t);
	};
	l(ee, (e) => {
		i.onEdit && e(te);
	});
	var ne = N(ee, 2), re = (e) => {
		var t = Kt(), r = u(t);
		Y(r, { name: "plus" });
		var s = N(r, 1, !0);
		b(t), o((e) => n(s, e), [() => Z("tie.add")]), p("click", t, function(...e) {
			i.onAdd?.apply(this, e);
		}), a(e, t);
	};
	l(ne, (e) => {
		i.onAdd && e(re);
	}), b(R), b(f);
	var ie = N(f, 2), ae = (t) => {
		var s = Yt(), c = u(s);
		{
			let t = A(() => i.basis.state === "over" ? "error" : "warn");
			ke(c, {
				get tone() {
					return r(t);
				},
				icon: "clock",
				children: (t, r) => {
					var s = Jt(), c = e(s), d = u(c), f = x(d, !0), m = N(d);
					b(c);
					var h = N(c, 2), g = (e) => {
						var t = qt(), r = u(t), s = x(r, !0);
						b(t), o((e) => n(s, e), [() => Z("basis.renew")]), p("click", r, function(...e) {
							i.onGround?.apply(this, e);
						}), a(e, t);
					};
					l(h, (e) => {
						i.onGround && e(g);
					}), o((e, t) => {
						n(f, e), n(m, ` ${t ?? ""}`);
					}, [() => Z(`basis.${i.basis.state}`, { date: X(i.basis.until) }), () => Z(`basis.${i.basis.state}.text`)]), a(t, s);
				},
				$$slots: { default: !0 }
			});
		}
		b(s), a(t, s);
	};
	l(ie, (e) => {
		i.basis && i.basis.state !== "open" && e(ae);
	}), o(() => n(g, i.actor.label)), a(t, d), y();
}
i(["click"]);
// src/actor/freshness.ts
var Qt = 12;
function $t(e, t) {
	let n = e.map((e) => $(e.attributes.lastConfirmed)).filter(Boolean).sort().at(-1), r = n ?? e.map((e) => e.recordedAt.slice(0, 10)).sort().at(-1);
	if (!r) return;
	let i = ue(r, t);
	return {
		day: r,
		confirmed: n !== void 0,
		months: i,
		old: i >= Qt
	};
}
function en(e, t) {
	let n = G(e, t), r = ue(e, t);
	return n < 1 ? Z("ago.today") : n < 14 ? Z("ago.days", { n }) : r < 2 ? Z("ago.weeks", { n: Math.floor(n / 7) }) : r < 24 ? Z("ago.months", { n: r }) : Z("ago.years", { n: Math.floor(r / 12) });
}
// src/actor/AskedLine.svelte
var tn = d("<p><strong> </strong> <span class=\"muted\"> </span></p>"), nn = d("<button class=\"button button--secondary button--sm no-print\" type=\"button\"> </button>"), rn = d("<div class=\"asked\"><!> <div><!></div> <!></div>");
function an(e, t) {
	D(t, !0);
	let i = A(() => At(t.actor)), s = A(() => t.labels.get($(t.actor.attributes.networkAskedBy))), c = A(() => t.attributes.find((e) => e.name === "networkAskedExtent")), d = A(() => r(c) ? dt(r(c), t.actor.attributes.networkAskedExtent) : "");
	var f = rn(), m = u(f);
	{
		let e = A(() => r(i) ? "check" : "help");
		Y(m, { get name() {
			return r(e);
		} });
	}
	var h = N(m, 2), g = u(h), _ = (e) => {
		var c = tn(), l = u(c), f = x(l, !0), p = N(l, 2), m = x(p, !0);
		b(c), o((e, t) => {
			n(f, e), n(m, t);
		}, [() => Z("asked.on", { date: X(r(i)) }), () => [
			r(s) && Z("asked.by", { who: r(s) }),
			r(d),
			en(r(i), t.today)
		].filter(Boolean).join(" · ")]), a(e, c);
	}, v = (e) => {
		var t = tn(), r = u(t), i = x(r, !0), s = N(r, 2), c = x(s, !0);
		b(t), o((e, t) => {
			n(i, e), n(c, t);
		}, [() => Z("asked.not"), () => Z("asked.not.text")]), a(e, t);
	};
	l(g, (e) => {
		r(i) ? e(_) : e(v, -1);
	}), b(h);
	var S = N(h, 2), C = (e) => {
		var s = nn(), c = x(s, !0);
		o((e) => n(c, e), [() => Z(r(i) ? "asked.again" : "asked.do")]), p("click", s, function(...e) {
			t.onAsk?.apply(this, e);
		}), a(e, s);
	};
	l(S, (e) => {
		t.onAsk && e(C);
	}), b(f), a(e, f), y();
}
i(["click"]);
// src/actor/contacts.ts
var on = (e, t) => e.from.id === t ? e.to : e.from;
function sn(e, t) {
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
var cn = ["IN_HOUSEHOLD", "MEMBER_OF"], ln = (e, t) => e.ties.some((e) => e.kind === t) ? void 0 : cn.find((e) => e === t), un = (e) => e && [
	"Team",
	"Organisation",
	"Initiative",
	"Facility",
	"Course"
].includes(e) ? "neighbourhood" : "support";
function dn(e, t, n) {
	let r = new Set(e?.nodes.map((e) => e.id));
	return t.filter((e) => !r.has(on(e, n).id));
}
// src/actor/BesideTable.svelte
var fn = d("<th scope=\"col\" class=\"no-print\"><span class=\"sr\"> </span></th>"), pn = d("<a> </a>"), mn = d("<td data-label=\"\" class=\"is-act no-print\"><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td>"), hn = d("<tr><th scope=\"row\"><span class=\"name\"><!><!></span></th><td> </td><td> </td><!></tr>"), gn = d("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table>");
function _n(e, t) {
	D(t, !0);
	var i = gn(), s = u(i), c = x(s, !0), d = N(s), f = u(d), h = u(f), g = x(h, !0), _ = N(h), v = x(_, !0), S = N(_), C = x(S, !0), w = N(S), E = (e) => {
		var t = fn(), r = u(t), i = x(r, !0);
		b(t), o((e) => n(i, e), [() => Z("col.actions")]), a(e, t);
	};
	l(w, (e) => {
		t.mayChange && e(E);
	}), b(f), b(d);
	var k = N(d);
	T(k, 21, () => t.ties, (e) => e.id, (e, i) => {
		let s = A(() => on(r(i), t.id));
		var c = hn(), d = u(c), f = u(d), h = u(f);
		ie(h, { get kind() {
			return r(s).kind;
		} });
		var g = N(h), _ = (e) => {
			var t = m();
			o(() => n(t, r(s).label)), a(e, t);
		}, v = (e) => {
			var i = pn(), c = x(i, !0);
			o((e) => {
				O(i, "href", e), n(c, r(s).label);
			}, [() => t.hrefOf(r(s).id)]), a(e, i);
		};
		l(g, (e) => {
			r(s).kind === "Area" ? e(_) : e(v, -1);
		}), b(f), b(d);
		var y = N(d), S = x(y, !0), C = N(y), w = x(C), T = N(C), E = (e) => {
			var c = mn(), l = u(c), d = u(l, !0), f = N(d), m = x(f, !0);
			b(l), b(c), o((e) => {
				n(d, e), n(m, r(s).label);
			}, [() => Z("contacts.change")]), p("click", l, () => t.onChange(r(i))), a(e, c);
		};
		l(T, (e) => {
			t.mayChange && e(E);
		}), b(c), o((e, t, r, i, a) => {
			O(y, "data-label", e), n(S, t), O(C, "data-label", r), n(w, `${i ?? ""}${a ?? ""}`);
		}, [
			() => Z("col.relation"),
			() => Pe(t.reads(r(i))),
			() => Z("col.since"),
			() => X(r(i).since),
			() => r(i).until ? Z("period.until", { date: X(r(i).until) }) : ""
		]), a(e, c);
	}), b(k), b(i), o((e, t, r, i) => {
		n(c, e), n(g, t), n(v, r), n(C, i);
	}, [
		() => Z("beside.title"),
		() => Z("col.with"),
		() => Z("col.relation"),
		() => Z("col.since")
	]), a(e, i), y();
}
i(["click"]);
// src/actor/ContactsTable.svelte
var vn = d("<span class=\"second\"> </span>"), yn = d("<span class=\"badge badge--warn\"><!> </span><!>", 1), bn = d("<span class=\"muted\"> </span>"), xn = d("<th scope=\"col\"> </th>"), Sn = d("<th scope=\"col\" class=\"no-print\"><span class=\"sr\"> </span></th>"), Cn = d("<td class=\"is-ring num\"> </td>"), wn = d("<td> </td>"), Tn = d("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), En = d("<td data-label=\"\" class=\"is-act no-print\"></td>"), Dn = d("<tr><!><th scope=\"row\"><span class=\"name\"><!><span><a> </a><span class=\"second\"> </span></span></span></th><td> </td><td> </td><td><!></td><!><!></tr>"), On = d("<table class=\"table table--stack ring-table\"><caption> </caption><thead><tr><!><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><!><!></tr></thead><tbody></tbody></table>");
function kn(i, s) {
	D(s, !0);
	let d = (t, i = S) => {
		let d = A(() => $t(i().ties, s.today));
		var f = c(), p = e(f), h = (t) => {
			var i = yn(), s = e(i), c = u(s);
			Y(c, { name: "clock" });
			var f = N(c, 1, !0);
			b(s);
			var p = N(s), m = (e) => {
				var t = vn(), r = x(t, !0);
				o((e) => n(r, e), [() => Z("freshness.never")]), a(e, t);
			};
			l(p, (e) => {
				r(d).confirmed || e(m);
			}), o((e) => n(f, e), [() => Z("freshness.old", { n: r(d).months })]), a(t, i);
		}, g = (e) => {
			var t = m();
			o((e) => n(t, e), [() => en(r(d).day, s.today)]), a(e, t);
		}, _ = (e) => {
			var t = bn(), i = x(t, !0);
			o((e) => n(i, e), [() => Z("freshness.recorded", { ago: en(r(d).day, s.today) })]), a(e, t);
		};
		l(p, (e) => {
			r(d)?.old ? e(h) : r(d)?.confirmed ? e(g, 1) : r(d) && e(_, 2);
		}), a(t, f);
	}, h = A(() => s.mayChange && s.rows.some((e) => e.ties.length > 0)), g = A(() => s.rows.some((e) => e.node.hops > 1)), _ = (e) => e.node.hops > 1 ? e.via.length ? Z("contacts.via", { who: e.via.slice(0, 2).join(", ") }) : "" : (e.ties.length ? [...new Set(e.ties.map((e) => e.kind))] : e.kinds).map((t) => {
		let n = ln(e, t);
		return n ? Z(`shared.${n}`) : s.tieWord(t);
	}).join(", "), v = (e) => [...new Set(e.ties.map((e) => $(e.attributes.source)).filter(Boolean))].join(", "), C = A(() => s.rows.some((e) => v(e) !== "")), w = (e) => X(e.ties.map((e) => e.since).filter((e) => e !== null).sort()[0]);
	var E = On(), k = u(E), j = x(k, !0), M = N(k), P = u(M), F = u(P), I = (e) => {
		var t = xn(), r = x(t, !0);
		o((e) => n(r, e), [() => Z("col.step")]), a(e, t);
	};
	l(F, (e) => {
		r(g) && e(I);
	});
	var L = N(F), R = x(L, !0), z = N(L), B = x(z, !0), V = N(z), H = x(V, !0), U = N(V), W = x(U, !0), G = N(U), K = (e) => {
		var t = xn(), r = x(t, !0);
		o((e) => n(r, e), [() => Z("col.source")]), a(e, t);
	};
	l(G, (e) => {
		r(C) && e(K);
	});
	var ee = N(G), te = (e) => {
		var t = Sn(), r = u(t), i = x(r, !0);
		b(t), o((e) => n(i, e), [() => Z("col.actions")]), a(e, t);
	};
	l(ee, (e) => {
		r(h) && e(te);
	}), b(P), b(M);
	var ne = N(M);
	T(ne, 23, () => s.rows, (e) => e.node.id, (e, i, c) => {
		var m = Dn(), y = u(m), S = (e) => {
			var t = Cn(), s = x(t, !0);
			o((e) => {
				O(t, "data-label", e), n(s, r(i).node.hops);
			}, [() => Z("col.step")]), a(e, t);
		};
		l(y, (e) => {
			r(g) && e(S);
		});
		var E = N(y), D = u(E), k = u(D);
		ie(k, { get kind() {
			return r(i).node.kind;
		} });
		var A = N(k), j = u(A), M = x(j, !0), P = N(j), F = x(P, !0);
		b(A), b(D), b(E);
		var I = N(E), L = x(I, !0), R = N(I), z = x(R, !0), B = N(R), V = u(B);
		d(V, () => r(i)), b(B);
		var H = N(B), U = (e) => {
			var t = wn(), s = x(t, !0);
			o((e, r) => {
				O(t, "data-label", e), n(s, r);
			}, [() => Z("col.source"), () => v(r(i))]), a(e, t);
		};
		l(H, (e) => {
			r(C) && e(U);
		});
		var W = N(H), G = (e) => {
			var t = En();
			T(t, 21, () => r(i).ties, (e) => e.id, (e, t) => {
				var c = Tn(), l = u(c, !0), d = N(l), f = x(d);
				b(c), o((e, t) => {
					n(l, e), n(f, `${r(i).node.label ?? ""}, ${t ?? ""}`);
				}, [() => Z("contacts.change"), () => s.tieWord(r(t).kind)]), p("click", c, () => s.onChange(r(t))), a(e, c);
			}), b(t), a(e, t);
		};
		l(W, (e) => {
			r(h) && e(G);
		}), b(m), o((e, a, o, l, u, d, p) => {
			f(m, 1, t([r(c) > 0 && s.rows[r(c) - 1]?.node.hops !== r(i).node.hops && "is-first"])), O(j, "href", e), n(M, r(i).node.label), n(F, a), O(I, "data-label", o), n(L, l), O(R, "data-label", u), n(z, d), O(B, "data-label", p);
		}, [
			() => s.hrefOf(r(i).node.id),
			() => s.kindWord(r(i).node.kind),
			() => Z("col.relation"),
			() => Pe(_(r(i))),
			() => Z("col.since"),
			() => w(r(i)),
			() => Z("col.confirmed")
		]), a(e, m);
	}), b(ne), b(E), o((e, t, r, i, a) => {
		n(j, e), n(R, t), n(B, r), n(H, i), n(W, a);
	}, [
		() => Z("contacts.caption", { n: s.rows.length }),
		() => Z("col.who"),
		() => Z("col.relation"),
		() => Z("col.since"),
		() => Z("col.confirmed")
	]), a(i, E), y();
}
i(["click"]);
var An = 40, jn = 28, Mn = {
	x: 340,
	y: 300
}, Nn = {
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
}, Pn = [
	"bewoner",
	"professional",
	"organisatie",
	"activiteit"
];
function Fn(e, t) {
	return e.hops - t.hops || Pn.indexOf(_e(e.kind)) - Pn.indexOf(_e(t.kind)) || e.label.localeCompare(t.label) || e.id.localeCompare(t.id);
}
function In(e, t) {
	let n = [...e.nodes].sort(Fn).slice(0, 150), r = Math.min(3, Math.max(1, ...n.map((e) => e.hops))), i = Nn[r], a = Ln(e.ties), o = new Map(), s = new Map();
	for (let e = 0; e <= r; e++) {
		let t = n.filter((t) => Math.min(t.hops, 3) === e), r = zn(t, e, (t) => Rn(t, a, o, e));
		for (let [n, a] of r) {
			o.set(n.id, a);
			let r = i[e] ?? 0;
			s.set(n.id, {
				node: n,
				x: Mn.x + r * Math.cos(a),
				y: Mn.y + r * Math.sin(a),
				r: e === 0 ? 15 : t.length > 30 ? 6 : 10
			});
		}
	}
	let c = [...s.values()];
	return {
		rings: i.slice(1),
		spots: c,
		lines: Vn(e, s),
		labels: Wn(c, t)
	};
}
function Ln(e) {
	let t = new Map();
	for (let { from: n, to: r } of e) t.set(n, [...t.get(n) ?? [], r]), t.set(r, [...t.get(r) ?? [], n]);
	return t;
}
function Rn(e, t, n, r) {
	if (r < 2) return 0;
	let i = (t.get(e.id) ?? []).flatMap((e) => n.get(e) ?? []), a = i.reduce((e, t) => e + Math.cos(t), 0), o = i.reduce((e, t) => e + Math.sin(t), 0);
	return Math.atan2(o, a);
}
function zn(e, t, n) {
	let r = e.map((e) => ({
		node: e,
		angle: n(e)
	}));
	t >= 2 && r.sort((e, t) => e.angle - t.angle);
	let i = 2 * Math.PI / Math.max(1, e.length), a = t < 2 ? -Math.PI / 2 : Bn(r.map((e) => e.angle), i);
	return r.map(({ node: e }, t) => [e, t * i + a]);
}
function Bn(e, t) {
	let n = e.reduce((e, n, r) => e + Math.cos(n - r * t), 0), r = e.reduce((e, n, r) => e + Math.sin(n - r * t), 0);
	return Math.atan2(r, n);
}
function Vn(e, t) {
	return e.ties.flatMap(({ from: n, to: r }) => {
		let [i, a] = [t.get(n), t.get(r)];
		return !i || !a || t.size > An && i.node.hops === a.node.hops ? [] : [{
			key: `${n} ${r}`,
			from: i,
			to: a,
			near: n === e.centre || r === e.centre
		}];
	});
}
var Hn = 20;
function Un(e) {
	return e.length > Hn ? `${e.slice(0, 19).trimEnd()}…` : e;
}
function Wn(e, t) {
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
	].map((t) => e.filter((e) => e.node.hops === t).length > jn);
	for (let { node: a, x: o, y: s, r: c } of e) {
		if (i[Math.min(a.hops, 3)]) continue;
		let e = a.hops === 0 ? c + 7 : c, l = Un(a.label), u = l.length * 7.2 * t / 2, d = 16 * t, f = Math.min(680 - u - 4, Math.max(u + 4, o)), p = {
			left: f - u,
			right: f + u,
			top: s + e + 2,
			bottom: s + e + 2 + d
		}, m = [p, {
			...p,
			top: s - e - 2 - d,
			bottom: s - e - 2
		}].find((e) => e.top > 0 && e.bottom < 600 && !n.some((t) => Gn(e, t)));
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
function Gn(e, t) {
	return e.left < t.right && e.right > t.left && e.top < t.bottom && e.bottom > t.top;
}
// src/actor/RingFigure.svelte
var Kn = L("<circle></circle>"), qn = L("<path></path>"), Jn = L("<circle class=\"centre-ring\"></circle>"), Yn = L("<!><path></path>", 1), Xn = L("<text> </text>"), Zn = d("<li><!> </li>"), Qn = d("<figure class=\"ring-figure\"><div><svg class=\"net rings\" aria-hidden=\"true\" focusable=\"false\"><!><!><!><!></svg></div> <figcaption><p class=\"sr\"> </p> <ul class=\"legend\"></ul></figcaption></figure>");
function $n(i, s) {
	D(s, !0);
	let c = w(k(680)), d = A(() => 680 / Math.max(240, r(c))), p = A(() => In(s.network, r(d))), m = A(() => {
		let e = new Map();
		for (let t of new Set(r(p).spots.map(({ node: e }) => e.kind))) e.set(_e(t), [...e.get(_e(t)) ?? [], t]);
		return e;
	}), h = {
		x: 340,
		y: 300
	};
	var g = Qn(), _ = u(g), v = u(_), S = u(v);
	T(S, 18, () => r(p).rings.toReversed(), (e) => e, (e, n, i) => {
		var s = Kn();
		o(() => {
			f(s, 0, t(["r", r(i) % 2 == 0 ? "r--odd" : "r--even"])), O(s, "cx", h.x), O(s, "cy", h.y), O(s, "r", n);
		}), a(e, s);
	});
	var C = N(S);
	T(C, 17, () => r(p).lines, (e) => e.key, (e, n) => {
		var i = qn();
		o((e, a, o, s) => {
			f(i, 0, t(["e", r(n).near && "e--strong"])), O(i, "d", `M${e ?? ""} ${a ?? ""}L${o ?? ""} ${s ?? ""}`);
		}, [
			() => r(n).from.x.toFixed(1),
			() => r(n).from.y.toFixed(1),
			() => r(n).to.x.toFixed(1),
			() => r(n).to.y.toFixed(1)
		]), a(e, i);
	});
	var P = N(C);
	T(P, 17, () => r(p).spots, (e) => e.node.id, (t, n) => {
		let i = A(() => _e(r(n).node.kind));
		var s = Yn(), c = e(s), u = (e) => {
			var t = Jn();
			o(() => {
				O(t, "cx", r(n).x), O(t, "cy", r(n).y), O(t, "r", r(n).r + 7);
			}), a(e, t);
		};
		l(c, (e) => {
			r(n).node.hops === 0 && e(u);
		});
		var d = N(c);
		o((e) => {
			f(d, 0, `n k--${r(i) ?? ""}`), O(d, "d", e);
		}, [() => z(r(i), r(n).x, r(n).y, r(n).r)]), a(t, s);
	});
	var F = N(P);
	T(F, 17, () => r(p).labels, (e) => e.id, (e, i) => {
		var s = Xn(), c = x(s, !0);
		o(() => {
			f(s, 0, t([r(i).strong && "t--name"])), O(s, "x", r(i).x), O(s, "y", r(i).y), O(s, "font-size", 13 * r(d)), O(s, "stroke-width", 4 * r(d)), n(c, r(i).text);
		}), a(e, s);
	}), b(v), b(_);
	var I = N(_, 2), L = u(I), R = x(L, !0), B = N(L, 2);
	T(B, 21, () => r(m), ([e, t]) => e, (e, t) => {
		var i = A(() => j(r(t), 2));
		let c = () => r(i)[1];
		var l = Zn(), d = u(l);
		ie(d, { get kind() {
			return c()[0];
		} });
		var f = N(d, 1, !0);
		b(l), o((e) => n(f, e), [() => c().map(s.kindWord).join(", ")]), a(e, l);
	}), b(B), b(I), b(g), o((e, t) => {
		O(v, "viewBox", "0 0 680 600"), n(R, e), O(B, "aria-label", t);
	}, [() => Z("ring.summary", { n: r(p).spots.length - 1 }), () => Z("ring.legend")]), E(_, "clientWidth", (e) => M(c, e)), a(i, g), y();
}
// src/actor/ContactsSection.svelte
var er = d("<option> </option>"), tr = d("<button class=\"button button--primary\" type=\"button\"><!> </button>"), nr = d("<p class=\"hidden-rows small muted\"> </p>"), rr = d("<div class=\"kring\"><!> <div><!> <!> <p class=\"small muted list-foot\"> </p></div></div>"), ir = d("<section aria-labelledby=\"contacten\"><h2 id=\"contacten\"> </h2> <div class=\"toolbar no-print\"><!> <div class=\"field\"><label for=\"net\"> </label> <select class=\"select\" id=\"net\"></select></div> <!></div> <div><!></div></section>");
function ar(t, i) {
	D(i, !0);
	let s = [
		"support",
		"own",
		"organisations",
		"neighbourhood"
	], d = A(() => i.network.value ? sn(i.network.value, i.ties) : []), f = [
		"1",
		"2",
		"3"
	].map((e) => ({
		value: e,
		text: e
	}));
	var m = ir(), h = u(m), g = x(h, !0), _ = N(h, 2), v = u(_);
	{
		let e = A(() => Z("contacts.hops")), t = A(() => String(i.hops));
		Te(v, {
			name: "stappen",
			get label() {
				return r(e);
			},
			get options() {
				return f;
			},
			get value() {
				return r(t);
			},
			onChoose: (e) => i.onQuery({ n: e === "1" ? void 0 : e })
		});
	}
	var S = N(v, 2), C = u(S), w = x(C, !0), E = N(C, 2);
	T(E, 20, () => s, (e) => e, (e, t) => {
		var r = er(), i = x(r, !0), s = {};
		o((e) => {
			n(i, e), s !== (s = t) && (r.value = (r.__value = s) ?? "");
		}, [() => Z(`net.${t}`)]), a(e, r);
	}), b(E);
	var k;
	F(E), b(S);
	var j = N(S, 2);
	{
		let e = A(() => Z("date.asOf"));
		ee(j, {
			id: "op",
			get label() {
				return r(e);
			},
			get value() {
				return i.day;
			},
			onChange: (e) => i.onQuery({ op: e })
		});
	}
	b(_);
	var M = N(_, 2), P = u(M), L = (e) => {
		Le(e, {
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
	}, R = (t) => {
		{
			let s = A(() => Z("contacts.none.title")), d = A(() => Z("contacts.none.text", { who: i.who }));
			Ne(t, {
				icon: "link",
				level: 3,
				get title() {
					return r(s);
				},
				get text() {
					return r(d);
				},
				children: (t, r) => {
					var s = c(), d = e(s), f = (e) => {
						var t = tr(), r = u(t);
						Y(r, { name: "plus" });
						var s = N(r, 1, !0);
						b(t), o((e) => n(s, e), [() => Z("tie.add")]), p("click", t, function(...e) {
							i.onAdd?.apply(this, e);
						}), a(e, t);
					};
					l(d, (e) => {
						i.onAdd && e(f);
					}), a(t, s);
				},
				$$slots: { default: !0 }
			});
		}
	}, z = (e) => {
		var t = rr(), s = u(t);
		$n(s, {
			get network() {
				return i.network.value;
			},
			get kindWord() {
				return i.kindWord;
			}
		});
		var c = N(s, 2), f = u(c);
		{
			let e = A(() => i.day ?? i.today);
			kn(f, {
				get rows() {
					return r(d);
				},
				get today() {
					return r(e);
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
		}
		var p = N(f, 2), m = (e) => {
			var t = nr(), r = x(t, !0);
			o((e) => n(r, e), [() => Z(i.hops > 1 ? "contacts.more" : "contacts.tooMany", { n: i.network.value.notShown })]), a(e, t);
		};
		l(p, (e) => {
			i.network.value.notShown > 0 && e(m);
		});
		var h = N(p, 2), g = x(h, !0);
		b(c), b(t), o((e) => n(g, e), [() => Z("contacts.maybeMore")]), a(e, t);
	}, B = (e) => {
		{
			let t = A(() => Z("contacts.loading"));
			le(e, {
				get label() {
					return r(t);
				},
				rows: 6
			});
		}
	};
	l(P, (e) => {
		i.network.failure ? e(L) : i.network.value && r(d).length === 0 ? e(R, 1) : i.network.value ? e(z, 2) : i.network.slow && e(B, 3);
	}), b(M), b(m), o((e, t) => {
		n(g, e), n(w, t), k !== (k = i.net) && (E.value = (E.__value = k) ?? "", I(E, k)), O(M, "aria-busy", i.network.loading);
	}, [() => Z("contacts.title"), () => Z("contacts.net")]), p("change", E, (e) => i.onQuery({ net: e.currentTarget.value === i.usualNet ? void 0 : e.currentTarget.value })), a(t, m), y();
}
i(["change", "click"]);
// src/actor/facts.ts
var or = [
	"legalBasis",
	"legalArticle",
	"consentUntil",
	...Ot
];
function sr(e, t) {
	return [...t.filter((t) => t.type !== "outline" && !(e.kind === "Resident" && or.includes(t.name))).map((t) => ({
		attribute: t,
		value: e.attributes[t.name]
	})), {
		attribute: ut(),
		value: e.since ?? e.until
	}];
}
function cr(e, t) {
	let n = e === "Resident" ? t.filter((e) => !Mt.includes(e) && !Ot.includes(e)) : t;
	return n.length ? [...n, "since"] : [];
}
function lr(e) {
	return (X(e.since) || Z("age.unknown")) + (e.until ? Z("period.until", { date: X(e.until) }) : "");
}
// src/forms/SavingField.svelte
var ur = d("<div class=\"saving\"><!> <p class=\"small muted row\"><span> </span> <button class=\"link-button\" type=\"button\"><!> </button> <button class=\"link-button\" type=\"button\"> </button></p></div> <!>", 1);
function dr(t, i) {
	D(i, !0);
	let c = [i.attribute], d = A(() => i.attribute.name), f = A(() => i.attribute.type === "note"), m = w({
		fields: c,
		base: it(c, i.record),
		draft: it(c, i.record),
		version: i.record.version
	}), h = w(void 0), _ = w([]), S = !1, T = w(void 0), E = A(() => r(h)?.kind === "clash" ? r(h) : void 0);
	C(V), g(() => r(T)?.querySelector("input, select, textarea, button")?.focus());
	let O = (e) => void M(m, {
		...r(m),
		draft: {
			...r(m).draft,
			[r(d)]: e
		}
	});
	async function k() {
		if (S || r(E) || (M(_, Xe(c, r(m).draft)), r(_).length)) return;
		S = !0;
		let e = await ot(r(m), i.save, i.latest);
		S = !1, e.kind === "nothing" ? i.onClose() : e.kind === "kept" ? i.onSaved(e.record, e.merged) : e.kind === "wrong" ? M(_, e.wrongs) : M(m, e.edit), M(h, e);
	}
	function j(e) {
		M(m, {
			...r(m),
			draft: {
				...r(m).draft,
				...e
			}
		}), M(h, void 0), k();
	}
	function P(e) {
		e.key === "Escape" ? (e.preventDefault(), i.onClose()) : e.key === "Enter" && (!r(f) || e.ctrlKey || e.metaKey) && e.target.matches("input, select, textarea") && (e.preventDefault(), k());
	}
	async function F(e) {
		let t = e.relatedTarget;
		await s(), !r(T)?.isConnected || r(T).contains(t) || r(T).contains(document.activeElement) || k();
	}
	var I = ur(), L = e(I), R = u(L);
	{
		let e = A(() => r(m).draft[r(d)] ?? ""), t = A(() => r(_)[0]?.text);
		lt(R, {
			get attribute() {
				return i.attribute;
			},
			get id() {
				return i.id;
			},
			get value() {
				return r(e);
			},
			get error() {
				return r(t);
			},
			get find() {
				return i.find;
			},
			onChange: O
		});
	}
	var z = N(R, 2), B = u(z), H = x(B, !0), U = N(B, 2), W = u(U);
	Y(W, {
		name: "check",
		small: !0
	});
	var G = N(W, 1, !0);
	b(U);
	var K = N(U, 2), ee = x(K, !0);
	b(z), b(L), v(L, (e) => M(T, e), () => r(T));
	var te = N(L, 2), ne = (e) => {
		{
			let t = A(() => Pe(i.attribute.label));
			ht(e, {
				get id() {
					return `${i.id ?? ""}-botsing`;
				},
				get title() {
					return r(t);
				},
				onClose: () => M(h, void 0),
				children: (e, t) => {
					rt(e, {
						get fields() {
							return c;
						},
						get clashes() {
							return r(E).clashes;
						},
						get last() {
							return r(E).last;
						},
						onChoose: j,
						onCancel: () => M(h, void 0)
					});
				},
				$$slots: { default: !0 }
			});
		}
	};
	l(te, (e) => {
		r(E) && e(ne);
	}), o((e, t, r) => {
		n(H, e), n(G, t), n(ee, r);
	}, [
		() => Z(r(f) ? "inline.hintNote" : "inline.hint"),
		() => Z("form.save"),
		() => Z("form.cancel")
	]), p("keydown", L, P), p("focusout", L, (e) => void F(e)), p("click", U, () => void k()), p("click", K, function(...e) {
		i.onClose?.apply(this, e);
	}), a(t, I), y();
}
i([
	"keydown",
	"focusout",
	"click"
]);
// src/actor/Facts.svelte
var fr = d("<a> </a>"), pr = d("<button class=\"pencil no-print\" type=\"button\"><!><span class=\"sr\"> </span></button>"), mr = d("<span class=\"fact\"><!> <!></span>"), hr = d("<p class=\"small muted kept no-print\" role=\"status\"><!> <button class=\"link-button\" type=\"button\"> <span class=\"sr\"> </span></button></p>"), gr = d("<div><dt> </dt> <dd><!> <!></dd></div>"), _r = d("<p class=\"muted\"> </p>"), vr = d("<button class=\"link-button\" type=\"button\"><!> </button>"), yr = d("<div class=\"row blanks no-print\"><span class=\"small muted\"> </span> <!></div>"), br = d("<dl class=\"facts facts--grid\"></dl> <!> <!> <p class=\"small muted\"> </p>", 1);
function xr(i, s) {
	D(s, !0);
	let c = w(void 0), d = A(() => sr(s.actor, s.attributes)), h = A(() => r(d).filter((e) => $(e.value) !== "" || e.attribute.name === r(c))), g = A(() => r(d).filter((e) => !r(h).includes(e) && s.editable.includes(e.attribute.name))), _ = (e) => e.type === "note" || e.name === r(c), v = (e) => ({
		...e,
		required: e.required && $(s.actor.attributes[e.name]) !== ""
	});
	function S(e) {
		M(c, void 0), requestAnimationFrame(() => {
			document.activeElement === document.body && document.getElementById(`feit-${e}`)?.focus();
		});
	}
	function C(e, t, n) {
		S(e), s.onSaved(e, t, n);
	}
	var E = br(), k = e(E);
	T(k, 21, () => r(h), ({ attribute: e, value: t }) => e.name, (e, i) => {
		let d = () => r(i).attribute, h = () => r(i).value, g = A(() => d().name), y = A(() => d().type === "reference" ? s.labels.get($(h())) ?? Z("reference.one") : d().name === "since" ? lr(s.actor) : dt(d(), h()));
		var w = gr(), T = u(w), E = x(T, !0), D = N(T, 2), k = u(D), j = (e) => {
			{
				let t = A(() => v(d()));
				dr(e, {
					get id() {
						return `veld-${r(g) ?? ""}`;
					},
					get record() {
						return s.actor;
					},
					get attribute() {
						return r(t);
					},
					get find() {
						return s.find;
					},
					get save() {
						return s.save;
					},
					get latest() {
						return s.latest;
					},
					onSaved: (e, t) => C(r(g), e, t),
					onClose: () => S(r(g))
				});
			}
		}, P = (e) => {
			var t = mr(), i = u(t), f = (e) => {
				var t = fr(), i = x(t, !0);
				o((e) => {
					O(t, "href", e), n(i, r(y));
				}, [() => s.hrefOf($(h()))]), a(e, t);
			}, _ = (e) => {
				var t = m();
				o(() => n(t, r(y))), a(e, t);
			};
			l(i, (e) => {
				d().type === "reference" ? e(f) : e(_, -1);
			});
			var v = N(i, 2), S = (e) => {
				var t = pr(), i = u(t);
				Y(i, {
					name: "pencil",
					small: !0
				});
				var s = N(i), l = x(s, !0);
				b(t), o((e) => {
					O(t, "id", `feit-${r(g) ?? ""}`), n(l, e);
				}, [() => Z("inline.change", { label: d().label })]), p("click", t, () => M(c, r(g), !0)), a(e, t);
			}, C = A(() => s.editable.includes(r(g)));
			l(v, (e) => {
				r(C) && e(S);
			}), b(t), a(e, t);
		};
		l(k, (e) => {
			r(c) === r(g) ? e(j) : e(P, -1);
		});
		var F = N(k, 2), I = (e) => {
			var t = hr(), r = u(t);
			Y(r, {
				name: "check",
				small: !0
			});
			var i = N(r), c = N(i), l = u(c, !0), f = N(l), m = x(f);
			b(c), b(t), o((e, t) => {
				n(i, `${e ?? ""} `), n(l, t), n(m, `: ${d().label ?? ""}`);
			}, [() => Z("inline.kept", { time: s.kept.time }), () => Z("undo.do")]), p("click", c, () => s.onUndo(s.kept.revision)), a(e, t);
		};
		l(F, (e) => {
			s.kept?.name === r(g) && e(I);
		}), b(D), b(w), o((e, i) => {
			f(w, 1, e), f(T, 1, t([r(c) === r(g) && "sr"])), n(E, i);
		}, [() => t([_(d()) && "is-wide"]), () => Pe(d().label)]), a(e, w);
	}), b(k);
	var j = N(k, 2), P = (e) => {
		var t = _r(), r = x(t, !0);
		o((e) => n(r, e), [() => Z("facts.none")]), a(e, t);
	};
	l(j, (e) => {
		r(h).length === 0 && e(P);
	});
	var F = N(j, 2), I = (e) => {
		var t = yr(), i = u(t), s = x(i, !0), l = N(i, 2);
		T(l, 17, () => r(g), ({ attribute: e }) => e.name, (e, t) => {
			let i = () => r(t).attribute;
			var s = vr(), l = u(s);
			Y(l, {
				name: "plus",
				small: !0
			});
			var d = N(l, 1, !0);
			b(s), o((e) => {
				O(s, "id", `feit-${i().name ?? ""}`), n(d, e);
			}, [() => Pe(i().label)]), p("click", s, () => M(c, i().name, !0)), a(e, s);
		}), b(t), o((e) => n(s, e), [() => Z("inline.blank")]), a(e, t);
	};
	l(F, (e) => {
		r(g).length && e(I);
	});
	var L = N(F, 2), R = x(L, !0);
	o((e) => n(R, e), [() => Z("facts.version", {
		version: s.actor.version,
		when: de(s.actor.recordedAt)
	})]), a(i, E), y();
}
i(["click"]);
// src/actor/history.ts
var Sr = (e) => {
	let t = e.actor ?? e.tie;
	return {
		...t?.attributes,
		since: t?.since
	};
};
function Cr(e, t) {
	let n = [...t, ut()];
	return e.map((t, r) => {
		let [i, a] = [Sr(t), e[r + 1] && Sr(e[r + 1])], o = a && t.verb === "amend" ? n.filter((e) => $(a[e.name]) !== $(i[e.name])) : [];
		return {
			revision: t.revision,
			at: t.at,
			verb: t.verb,
			by: t.author,
			reason: t.reason ?? "",
			changed: o.map((e) => ({
				attribute: e,
				before: a?.[e.name],
				after: i[e.name]
			})),
			ended: t.verb === "end" ? (t.actor ?? t.tie)?.until ?? null : null,
			undoes: !!t.undoes,
			undone: !!t.undoneBy,
			canUndo: t.canUndo ?? !1
		};
	});
}
// src/actor/HistoryList.svelte
var wr = d("<p> </p>"), Tr = d("<p class=\"small muted\"> </p>"), Er = d("<p><span class=\"badge\"><!> </span></p>"), Dr = d("<p class=\"no-print\"><button class=\"link-button\" type=\"button\"><!> <span class=\"sr\"> </span></button></p>"), Or = d("<li><p class=\"small muted\"> </p> <!> <!> <!> <!> <!></li>"), kr = d("<p class=\"no-print\"><button class=\"button button--secondary button--sm\" type=\"button\"> </button></p>"), Ar = d("<ol class=\"history\"></ol> <!>", 1);
function jr(t, i) {
	D(i, !0);
	let s = w(50), d = (e, t) => (e.type === "reference" ? i.labels?.get($(t)) : void 0) ?? (dt(e, t) || Z("clash.empty")), f = {
		add: "history.created",
		amend: "history.other",
		end: "history.other",
		bin: "history.binned",
		restore: "history.restored",
		remove: "history.binned"
	};
	var m = Ar(), h = e(m);
	T(h, 21, () => i.moments.slice(0, r(s)), (e) => e.revision, (t, s) => {
		var m = Or(), h = u(m), g = x(h), _ = N(h, 2), v = (e) => {
			var t = wr(), i = x(t, !0);
			o((e) => n(i, e), [() => Z("history.ended", { date: X(r(s).ended) })]), a(e, t);
		};
		l(_, (e) => {
			r(s).ended && e(v);
		});
		var y = N(_, 2);
		T(y, 17, () => r(s).changed, ({ attribute: e, before: t, after: n }) => e.name, (e, t) => {
			let i = () => r(t).attribute, s = () => r(t).before, c = () => r(t).after;
			var l = wr(), u = x(l, !0);
			o((e) => n(u, e), [() => Z("history.changed", {
				label: Pe(i().label),
				before: d(i(), s()),
				after: d(i(), c())
			})]), a(e, l);
		}, (t) => {
			var i = c(), u = e(i), d = (e) => {
				var t = wr(), i = x(t, !0);
				o((e) => n(i, e), [() => Z(f[r(s).verb])]), a(e, t);
			};
			l(u, (e) => {
				r(s).ended || e(d);
			}), a(t, i);
		});
		var S = N(y, 2), C = (e) => {
			var t = Tr(), i = x(t, !0);
			o(() => n(i, r(s).reason)), a(e, t);
		};
		l(S, (e) => {
			r(s).reason && e(C);
		});
		var w = N(S, 2), E = (e) => {
			var t = Tr(), r = x(t, !0);
			o((e) => n(r, e), [() => Z("history.undoes")]), a(e, t);
		};
		l(w, (e) => {
			r(s).undoes && e(E);
		});
		var D = N(w, 2), O = (e) => {
			var t = Er(), r = u(t), i = u(r);
			Y(i, { name: "undo" });
			var s = N(i, 1, !0);
			b(r), b(t), o((e) => n(s, e), [() => Z("history.undone")]), a(e, t);
		}, k = (e) => {
			var t = Dr(), c = u(t), l = u(c);
			Y(l, {
				name: "undo",
				small: !0
			});
			var d = N(l, 1, !0), f = N(d), m = x(f, !0);
			b(c), b(t), o((e, t) => {
				n(d, e), n(m, t);
			}, [() => Z("history.undo"), () => Z("history.which", { when: de(r(s).at) })]), p("click", c, () => i.onUndo(r(s).revision)), a(e, t);
		};
		l(D, (e) => {
			r(s).undone ? e(O) : r(s).canUndo && e(k, 1);
		}), b(m), o((e, t) => n(g, `${e ?? ""}${t ?? ""}`), [() => de(r(s).at), () => r(s).by ? Z("facts.by", { who: r(s).by.label }) : ""]), a(t, m);
	}), b(h);
	var g = N(h, 2), _ = (e) => {
		var t = kr(), i = u(t), c = x(i, !0);
		b(t), o((e) => n(c, e), [() => Z("more")]), p("click", i, () => M(s, r(s) + 50)), a(e, t);
	};
	l(g, (e) => {
		i.moments.length > r(s) && e(_);
	}), a(t, m), y();
}
i(["click"]);
// src/actor/OpenName.svelte
var Mr = d("<p> </p> <p><button class=\"button button--secondary button--sm\" type=\"button\"> </button></p>", 1), Nr = d("<option> </option>"), Pr = d("<form class=\"toolbar\"><div class=\"field\"><label for=\"doel\"> </label> <select class=\"select\" id=\"doel\" required=\"\"><option> </option><!></select></div> <button class=\"button button--secondary\" type=\"submit\"> </button></form> <p class=\"small\"> </p>", 1);
function Fr(t, i) {
	D(i, !0);
	let s = w(""), d = A(() => i.purposes.find((e) => e.code === i.stated)?.label ?? "");
	ke(t, {
		icon: "lock",
		children: (t, f) => {
			var m = c(), g = e(m), v = (t) => {
				var s = Mr(), c = e(s), l = x(c, !0), f = N(c, 2), m = u(f), h = x(m, !0);
				b(f), o((e, t) => {
					n(l, e), n(h, t);
				}, [() => Z("purpose.open", { purpose: r(d) }), () => Z("purpose.close")]), p("click", m, () => i.onState(void 0)), a(t, s);
			}, y = (t) => {
				var c = Pr(), l = e(c), d = u(l), f = u(d), p = x(f, !0), m = N(f, 2), g = u(m), v = x(g, !0);
				g.value = g.__value = "";
				var y = N(g);
				T(y, 17, () => i.purposes, (e) => e.code, (e, t) => {
					var i = Nr(), s = x(i, !0), c = {};
					o(() => {
						n(s, r(t).label), c !== (c = r(t).code) && (i.value = (i.__value = c) ?? "");
					}), a(e, i);
				}), b(m), F(m), b(d);
				var S = N(d, 2), C = x(S, !0);
				b(l);
				var w = N(l, 2), E = x(w, !0);
				o((e, t, r, i) => {
					n(p, e), n(v, t), n(C, r), n(E, i);
				}, [
					() => Z("purpose.label"),
					() => Z("purpose.choose"),
					() => Z("purpose.do"),
					() => Z("purpose.logged")
				]), h("submit", l, (e) => {
					e.preventDefault(), r(s) && i.onState(r(s));
				}), _(m, () => r(s), (e) => M(s, e)), a(t, c);
			};
			l(g, (e) => {
				i.stated ? e(v) : e(y, -1);
			}), a(t, m);
		},
		$$slots: { default: !0 }
	}), y();
}
i(["click"]);
// src/actor/references.ts
var Ir = 20;
function Lr(e, t) {
	let n = e.filter((e) => e.type === "reference").map((e) => e.name), r = t.flatMap((e) => n.map((t) => $(e[t]))).filter(Boolean);
	return [...new Set(r)].slice(0, Ir);
}
async function Rr(e, t) {
	let n = await Promise.all(e.map((e) => Be(e, t).catch(() => void 0)));
	return new Map(n.flatMap((e) => e ? [[e.id, e.label]] : []));
}
function zr(e, t) {
	let n = [...t].map(([e, t]) => ({
		code: e,
		label: t
	}));
	return e.map((e) => e.type === "reference" ? {
		...e,
		codes: n
	} : e);
}
// src/actor/schakel.ts
var Br = ["areas", "themes"], Vr = (e) => ({
	id: e.id,
	attributes: {
		...e.attributes,
		areas: e.areas,
		themes: e.themes
	},
	since: e.since,
	version: e.version
});
function Hr(e, t) {
	let n = t.map(({ id: e, label: t }) => ({
		code: e,
		label: t
	}));
	return [
		{
			name: "areas",
			label: Z("schakel.areas"),
			type: "references",
			refers: ["Area"],
			codes: n
		},
		{
			name: "themes",
			label: Z("schakel.themes"),
			type: "references",
			refers: ["Theme"],
			codes: n
		},
		...e.filter((e) => !e.name.startsWith("confirmed"))
	];
}
function Ur({ areas: e, themes: t, ...n }) {
	let r = {
		areas: e,
		themes: t
	};
	return {
		...Object.fromEntries(Br.filter((e) => r[e] !== void 0).map((e) => [e, pt(String(r[e] ?? ""))])),
		attributes: n
	};
}
function Wr(e, { since: t, ...n }) {
	return {
		areas: [],
		themes: [],
		...Ur(n),
		holder: e,
		...t ? { since: String(t) } : {}
	};
}
async function Gr(e, t, { attributes: n = {}, ...r }) {
	let i = {
		...Ur(n),
		...r
	};
	try {
		return Vr(await Oe(e, t, i));
	} catch (e) {
		let t = se(e), n = t.problem?.current;
		throw !t.stale || !n ? e : new W(t.status, {
			...t.problem,
			current: Vr(n)
		});
	}
}
function Kr(e, t) {
	return e.until && e.until <= t ? "ended" : e.confirmedOn ? "counts" : "proposed";
}
// src/actor/SchakelSection.svelte
var qr = d("<a> </a>"), Jr = d(" <!>", 1), Yr = d("<div><dt> </dt><dd></dd></div>"), Xr = d("<button class=\"button button--secondary button--sm no-print\" type=\"button\"><!> </button>"), Zr = d("<p role=\"status\"> </p>"), Qr = d("<p class=\"muted\"> </p>"), $r = d("<span class=\"badge badge--ok\"><!> </span>"), ei = d("<span class=\"badge\"><!> </span>"), ti = d("<span class=\"badge badge--warn\"><!> </span>"), ni = d("<p class=\"small\"> </p>"), ri = d("<div><dt> </dt><dd> </dd></div>"), ii = d("<button class=\"button button--primary button--sm\" type=\"button\"><!> <span class=\"sr\"> </span></button>"), ai = d("<button class=\"button button--secondary button--sm\" type=\"button\"><!> <span class=\"sr\"> </span></button>"), oi = d("<div class=\"row no-print\"><!> <button class=\"button button--secondary button--sm\" type=\"button\"><!> <span class=\"sr\"> </span></button> <!></div>"), si = d("<div class=\"facts-box\"><div class=\"section-head\"><h3><span class=\"kind\"><!><!></span></h3> <!></div> <!> <dl class=\"facts facts--grid\"><!> <!> <!> <div><dt> </dt><dd> </dd></div> <!></dl> <!></div>"), ci = d("<!> <p class=\"muted\"> </p> <!>", 1), li = d("<!> <!>", 1), ui = d("<section aria-labelledby=\"schakel\"><div class=\"section-head\"><h2 id=\"schakel\"> </h2> <!></div> <!> <!> <!></section> <!>", 1);
function di(t, i) {
	D(i, !0);
	let s = (t, s = S, d = S, f = S) => {
		var p = c(), h = e(p), g = (t) => {
			var c = Yr(), p = u(c), h = x(p, !0), g = N(p);
			T(g, 23, d, (e) => e.id, (t, s, c) => {
				P();
				var u = Jr(), d = e(u, !0), p = N(d), h = (e) => {
					var t = qr(), c = x(t, !0);
					o((e) => {
						O(t, "href", e), n(c, r(s).label);
					}, [() => i.hrefOf(r(s).id)]), a(e, t);
				}, g = (e) => {
					var t = m();
					o(() => n(t, r(s).label)), a(e, t);
				};
				l(p, (e) => {
					f() ? e(h) : e(g, -1);
				}), o(() => n(d, r(c) ? ", " : "")), a(t, u);
			}), b(g), b(c), o(() => n(h, s())), a(t, c);
		};
		l(h, (e) => {
			d().length && e(g);
		}), a(t, p);
	}, d = w(void 0), f = w(""), h = A(() => Ce()?.me.person), g = A(() => Ce()?.me.adds?.includes("Schakel") ?? !1), _ = A(() => i.holder !== void 0 && r(g) && J(K.createActor)), v = A(() => r(g) && J(K.changeActor)), C = A(() => he("Schakel")?.attributes ?? []), E = (e) => e ? [...e.areas, ...e.themes] : i.area ? [i.area] : [], k = () => M(d, void 0);
	function j(e, t) {
		k(), M(f, ""), i.onSaved(e, t);
	}
	async function F(e) {
		M(f, "");
		try {
			let t = await Oe(e.id, e.version, { attributes: {
				confirmedOn: R(),
				...r(h)?.kind === "Professional" ? { confirmedBy: r(h).id } : {}
			} });
			j(Z("schakel.saved.confirmed"), t.version);
		} catch (e) {
			let t = se(e);
			M(f, t.unreachable ? Z("offline.title") : t.stale ? Z("clash.reload") : t.problem?.detail || Z("error.title"), !0);
		}
	}
	var I = ui(), L = e(I), z = u(L), B = u(z), V = x(B, !0), H = N(B, 2), U = (e) => {
		var t = Xr(), r = u(t);
		Y(r, { name: "plus" });
		var i = N(r, 1, !0);
		b(t), o((e) => n(i, e), [() => Z("schakel.make")]), p("click", t, () => M(d, { what: "make" })), a(e, t);
	};
	l(H, (e) => {
		r(_) && e(U);
	}), b(z);
	var W = N(z, 2), G = (e) => {
		ke(e, {
			tone: "error",
			icon: "warn",
			children: (e, t) => {
				var i = Zr(), s = x(i, !0);
				o(() => n(s, r(f))), a(e, i);
			},
			$$slots: { default: !0 }
		});
	};
	l(W, (e) => {
		r(f) && e(G);
	});
	var ee = N(W, 2), te = (e) => {
		var t = Qr(), r = x(t, !0);
		o((e) => n(r, e), [() => Z("schakel.none")]), a(e, t);
	};
	l(ee, (e) => {
		i.schakels.length === 0 && e(te);
	});
	var ne = N(ee, 2);
	T(ne, 17, () => i.schakels, (e) => e.id, (e, t) => {
		let c = A(() => Kr(r(t), R()));
		var f = si(), h = u(f), g = u(h), _ = u(g), y = u(_);
		{
			let e = A(() => r(t).holder?.kind ?? "Resident");
			ie(y, {
				get kind() {
					return r(e);
				},
				ring: !0
			});
		}
		var S = N(y), C = (e) => {
			var s = qr(), c = x(s, !0);
			o((e) => {
				O(s, "href", e), n(c, r(t).label);
			}, [() => i.hrefOf(r(t).id)]), a(e, s);
		}, w = (e) => {
			var i = m();
			o(() => n(i, r(t).label)), a(e, i);
		};
		l(S, (e) => {
			i.holder ? e(C) : e(w, -1);
		}), b(_), b(g);
		var T = N(g, 2), E = (e) => {
			var t = $r(), r = u(t);
			Y(r, { name: "check" });
			var i = N(r, 1, !0);
			b(t), o((e) => n(i, e), [() => Z("schakel.counts")]), a(e, t);
		}, D = (e) => {
			var t = ei(), r = u(t);
			Y(r, { name: "clock" });
			var i = N(r, 1, !0);
			b(t), o((e) => n(i, e), [() => Z("actor.ended")]), a(e, t);
		}, k = (e) => {
			var t = ti(), r = u(t);
			Y(r, { name: "warn" });
			var i = N(r, 1, !0);
			b(t), o((e) => n(i, e), [() => Z("schakel.proposed")]), a(e, t);
		};
		l(T, (e) => {
			r(c) === "counts" ? e(E) : r(c) === "ended" ? e(D, 1) : e(k, -1);
		}), b(h);
		var j = N(h, 2), P = (e) => {
			var t = ni(), r = x(t, !0);
			o((e) => n(r, e), [() => Z("schakel.proposed.text")]), a(e, t);
		};
		l(j, (e) => {
			r(c) === "proposed" && e(P);
		});
		var I = N(j, 2), L = u(I), z = (e) => {
			{
				let n = A(() => Z("schakel.holder"));
				s(e, () => r(n), () => r(t).holder ? [r(t).holder] : [], () => !0);
			}
		};
		l(L, (e) => {
			i.holder || e(z);
		});
		var B = N(L, 2);
		{
			let e = A(() => Z("schakel.areas"));
			s(B, () => r(e), () => r(t).areas, () => !1);
		}
		var V = N(B, 2);
		{
			let e = A(() => Z("schakel.themes"));
			s(V, () => r(e), () => r(t).themes, () => !1);
		}
		var H = N(V, 2), U = u(H), W = x(U, !0), G = N(U), ee = x(G);
		b(H);
		var te = N(H, 2), ne = (e) => {
			var i = ri(), s = u(i), c = x(s, !0), l = N(s), d = x(l, !0);
			b(i), o((e, t) => {
				n(c, e), n(d, t);
			}, [() => Z("schakel.confirmedOn"), () => X(r(t).confirmedOn)]), a(e, i);
		};
		l(te, (e) => {
			r(t).confirmedOn && e(ne);
		}), b(I);
		var re = N(I, 2), ae = (e) => {
			var i = oi(), s = u(i), f = (e) => {
				var i = ii(), s = u(i);
				Y(s, { name: "check" });
				var c = N(s, 1, !0), l = N(c), d = x(l, !0);
				b(i), o((e) => {
					n(c, e), n(d, r(t).label);
				}, [() => Z("schakel.confirm")]), p("click", i, () => void F(r(t))), a(e, i);
			};
			l(s, (e) => {
				r(c) === "proposed" && e(f);
			});
			var m = N(s, 2), h = u(m);
			Y(h, { name: "pencil" });
			var g = N(h, 1, !0), _ = N(g), v = x(_, !0);
			b(m);
			var y = N(m, 2), S = (e) => {
				var i = ai(), s = u(i);
				Y(s, { name: "stop" });
				var c = N(s, 1, !0), l = N(c), f = x(l, !0);
				b(i), o((e) => {
					n(c, e), n(f, r(t).label);
				}, [() => Z("schakel.end")]), p("click", i, () => M(d, {
					what: "end",
					one: r(t)
				})), a(e, i);
			}, C = A(() => J(K.endActor));
			l(y, (e) => {
				r(C) && e(S);
			}), b(i), o((e) => {
				n(g, e), n(v, r(t).label);
			}, [() => Z("contacts.change")]), p("click", m, () => M(d, {
				what: "change",
				one: r(t)
			})), a(e, i);
		};
		l(re, (e) => {
			r(v) && r(c) !== "ended" && e(ae);
		}), b(f), o((e, t, r) => {
			n(W, e), n(ee, `${t ?? ""}${r ?? ""}`);
		}, [
			() => Z("col.since"),
			() => X(r(t).since) || Z("age.unknown"),
			() => r(t).until ? Z("period.until", { date: X(r(t).until) }) : ""
		]), a(e, f);
	}), b(L);
	var re = N(L, 2), ae = (t) => {
		{
			let s = A(() => Z("schakel.make.title", { who: i.holder.label }));
			ht(t, {
				id: "schakel-maken",
				get title() {
					return r(s);
				},
				onClose: k,
				children: (t, s) => {
					var c = ci(), l = e(c);
					mt(l, {});
					var u = N(l, 2), d = x(u, !0), f = N(u, 2);
					{
						let e = A(() => Z("schakel.make")), t = A(() => [...Hr(r(C), E(void 0)), ut()]), n = A(() => i.area ? { areas: i.area.id } : {});
						nt(f, {
							name: "schakel",
							get label() {
								return r(e);
							},
							get fields() {
								return r(t);
							},
							get preset() {
								return r(n);
							},
							get find() {
								return Ae;
							},
							add: (e) => Ie(Wr(i.holder.id, e)),
							onAdded: (e) => j(Z("schakel.saved.made"), e.version),
							onCancel: k
						});
					}
					o((e) => n(d, e), [() => Z("schakel.make.text")]), a(t, c);
				},
				$$slots: { default: !0 }
			});
		}
	}, oe = (t) => {
		let n = A(() => r(d).one);
		{
			let i = A(() => Z("actor.edit.title", { who: r(n).label }));
			ht(t, {
				id: "schakel-wijzigen",
				get title() {
					return r(i);
				},
				onClose: k,
				children: (t, i) => {
					var o = li(), s = e(o);
					mt(s, {});
					var c = N(s, 2);
					{
						let e = A(() => Z("contacts.change")), t = A(() => Vr(r(n))), i = A(() => Hr(r(C), E(r(n))));
						st(c, {
							name: "schakel",
							get label() {
								return r(e);
							},
							get record() {
								return r(t);
							},
							get attributes() {
								return r(i);
							},
							get find() {
								return Ae;
							},
							save: (e, t) => Gr(r(n).id, e, t),
							latest: () => fe(r(n).id),
							onSaved: (e, t) => j(Z(t ? "saved.merged" : "saved"), e.version),
							onCancel: k
						});
					}
					a(t, o);
				},
				$$slots: { default: !0 }
			});
		}
	}, q = (t) => {
		let n = A(() => r(d).one);
		{
			let i = A(() => Z("schakel.end.title", { who: r(n).label }));
			ht(t, {
				id: "schakel-stoppen",
				get title() {
					return r(i);
				},
				onClose: k,
				children: (t, i) => {
					var o = li(), s = e(o);
					mt(s, {});
					var c = N(s, 2);
					{
						let e = A(() => Z("schakel.end")), t = A(() => Z("schakel.end.text"));
						Dt(c, {
							name: "schakelstop",
							get label() {
								return r(e);
							},
							get text() {
								return r(t);
							},
							end: (e) => Me(r(n).id, r(n).version, e),
							onEnded: (e) => j(Z("saved.ended"), e.version),
							onCancel: k
						});
					}
					a(t, o);
				},
				$$slots: { default: !0 }
			});
		}
	};
	l(re, (e) => {
		r(d)?.what === "make" && i.holder ? e(ae) : r(d)?.what === "change" && r(d).one ? e(oe, 1) : r(d)?.what === "end" && r(d).one && e(q, 2);
	}), o((e) => n(V, e), [() => Z("schakel.title")]), a(t, I), y();
}
i(["click"]);
// src/actor/TieDialog.svelte
var fi = d("<button class=\"button button--quiet\" type=\"button\"> </button>"), pi = d("<p class=\"modal__more row\"><!> <!></p>"), mi = d("<details class=\"how\"><summary> </summary><!></details>"), hi = d("<!> <!> <!>", 1), gi = d("<!> <!>", 1);
function _i(t, i) {
	D(i, !0);
	let s = Ue(() => i.tie.id, () => i.latest()), c = A(() => Cr(s.value?.items ?? [], i.attributes)), d = w("edit"), f = A(() => Z("tie.sentence", {
		from: i.tie.from.label,
		word: i.word,
		to: i.tie.to.label
	}));
	ht(t, {
		id: "band",
		get title() {
			return r(f);
		},
		get onClose() {
			return i.onClose;
		},
		children: (t, s) => {
			var m = gi(), h = e(m);
			mt(h, {});
			var g = N(h, 2), _ = (e) => {
				{
					let t = A(() => Z("tie.end")), n = A(() => Z("tie.end.text"));
					Dt(e, {
						name: "bandstop",
						get label() {
							return r(t);
						},
						get text() {
							return r(n);
						},
						get end() {
							return i.end;
						},
						get onEnded() {
							return i.onEnded;
						},
						onCancel: () => M(d, "edit")
					});
				}
			}, v = (e) => {
				{
					let t = A(() => Z("bin.do")), n = A(() => [Z("bin.when"), Z("bin.tieText")]);
					tt(e, {
						get label() {
							return r(t);
						},
						get sentences() {
							return r(n);
						},
						get run() {
							return i.bin;
						},
						get onDone() {
							return i.onBinned;
						},
						onCancel: () => M(d, "edit")
					});
				}
			}, y = (t) => {
				var s = hi(), m = e(s);
				st(m, {
					name: "band",
					get label() {
						return r(f);
					},
					get record() {
						return i.tie;
					},
					get attributes() {
						return i.attributes;
					},
					get find() {
						return i.find;
					},
					get save() {
						return i.save;
					},
					get latest() {
						return i.latest;
					},
					get onSaved() {
						return i.onSaved;
					},
					get onCancel() {
						return i.onClose;
					}
				});
				var h = N(m, 2), g = (e) => {
					var t = pi(), r = u(t), s = (e) => {
						var t = fi(), r = x(t, !0);
						o((e) => n(r, e), [() => Z("tie.end")]), p("click", t, () => M(d, "end")), a(e, t);
					};
					l(r, (e) => {
						i.mayEnd && e(s);
					});
					var c = N(r, 2), f = (e) => {
						var t = fi(), r = x(t, !0);
						o((e) => n(r, e), [() => Z("bin.do")]), p("click", t, () => M(d, "bin")), a(e, t);
					};
					l(c, (e) => {
						i.mayBin && e(f);
					}), b(t), a(e, t);
				};
				l(h, (e) => {
					(i.mayEnd || i.mayBin) && e(g);
				});
				var _ = N(h, 2), v = (e) => {
					var t = mi(), s = u(t), l = x(s, !0);
					jr(N(s), {
						get moments() {
							return r(c);
						},
						get onUndo() {
							return i.onUndo;
						}
					}), b(t), o((e) => n(l, e), [() => Z("history.title")]), a(e, t);
				};
				l(_, (e) => {
					r(c).length && e(v);
				}), a(t, s);
			};
			l(g, (e) => {
				r(d) === "end" ? e(_) : r(d) === "bin" ? e(v, 1) : e(y, -1);
			}), a(t, m);
		},
		$$slots: { default: !0 }
	}), y();
}
i(["click"]);
// src/actor/timeline.ts
var vi = [
	"HELD_BY",
	"LINKS_AREA",
	"LINKS_THEME",
	"PART_OF",
	"CASE_OF",
	"WORKED_BY"
];
function yi(e, t) {
	let n = on(e, t), [r, i] = ["begun", "ended"].map((t) => ({
		what: t,
		date: (t === "begun" ? e.since : e.until) ?? "",
		key: `${e.id} ${t}`,
		tie: e,
		other: n
	}));
	return [r, i].filter((e) => e.date);
}
function bi(e) {
	let t = {
		holds: e.since,
		confirmed: e.confirmedOn,
		stopped: e.until
	};
	return [
		"holds",
		"confirmed",
		"stopped"
	].map((n) => ({
		what: n,
		date: t[n] ?? "",
		key: `${e.id} ${n}`,
		schakel: e
	}));
}
function xi(e) {
	let t = {
		there: e.since ?? "",
		gone: e.until ?? "",
		asked: $(e.attributes.networkAskedOn)
	};
	return [
		"there",
		"gone",
		"asked"
	].map((e) => ({
		what: e,
		date: t[e],
		key: e
	}));
}
function Si(e, t, n) {
	return [
		...xi(e),
		...t.filter((e) => !vi.includes(e.kind)).flatMap((t) => yi(t, e.id)),
		...n.flatMap(bi)
	].filter((e) => e.date).sort((e, t) => t.date.localeCompare(e.date) || e.key.localeCompare(t.key));
}
// src/actor/Timeline.svelte
var Ci = d("<a> </a>"), wi = d("<span class=\"with\"><!><!></span>"), Ti = d(" <!>", 1), Ei = d("<!> ", 1), Di = d("<span><!><!></span>"), Oi = d("<span> <a> </a></span>"), ki = d("<span> </span>"), Ai = d("<li><span class=\"when\"> </span> <!></li>"), ji = d("<p class=\"no-print\"><button class=\"button button--secondary button--sm\" type=\"button\"> </button></p>"), Mi = d("<ol class=\"timeline\"></ol> <!>", 1);
function Ni(t, i) {
	D(i, !0);
	let s = (e, t = S) => {
		var r = wi(), s = u(r);
		ie(s, { get kind() {
			return t().kind;
		} });
		var c = N(s), d = (e) => {
			var r = m();
			o(() => n(r, t().label)), a(e, r);
		}, f = (e) => {
			var r = Ci(), s = x(r, !0);
			o((e) => {
				O(r, "href", e), n(s, t().label);
			}, [() => i.hrefOf(t().id)]), a(e, r);
		};
		l(c, (e) => {
			t().kind === "Area" ? e(d) : e(f, -1);
		}), b(r), a(e, r);
	}, c = w(50), d = A(() => i.attributes.find((e) => e.name === "networkAskedExtent")), f = A(() => r(d) ? dt(r(d), i.actor.attributes.networkAskedExtent) : "");
	var h = Mi(), g = e(h);
	T(g, 21, () => i.happenings.slice(0, r(c)), (e) => e.key, (t, c) => {
		var d = Ai(), p = u(d), h = x(p, !0), g = N(p, 2), _ = (t) => {
			var d = Di(), f = u(d), p = (e) => {
				var t = m();
				o((e) => n(t, `${e ?? ""} `), [() => Z(r(c).date > i.today ? "timeline.ends" : "timeline.ended")]), a(e, t);
			};
			l(f, (e) => {
				r(c).what === "ended" && e(p);
			});
			var h = N(f), g = (t) => {
				var l = Ti(), u = e(l), d = N(u);
				s(d, () => r(c).other), o((e) => n(u, `${e ?? ""} `), [() => r(c).what === "ended" ? i.tieWord(r(c).tie.kind) : Pe(i.tieWord(r(c).tie.kind))]), a(t, l);
			}, _ = A(() => i.forward(r(c).tie)), v = (t) => {
				var l = Ei(), u = e(l);
				s(u, () => r(c).other);
				var d = N(u);
				o((e) => n(d, ` ${e ?? ""} ${i.actor.label ?? ""}`), [() => i.tieWord(r(c).tie.kind)]), a(t, l);
			};
			l(h, (e) => {
				r(_) ? e(g) : e(v, -1);
			}), b(d), a(t, d);
		}, v = (e) => {
			var t = Oi(), s = u(t), l = N(s), d = x(l, !0);
			b(t), o((e, t) => {
				n(s, `${e ?? ""} `), O(l, "href", t), n(d, r(c).schakel.label);
			}, [() => Z(r(c).what === "stopped" && r(c).date > i.today ? "timeline.stops" : `timeline.${r(c).what}`), () => i.hrefOf(r(c).schakel.id)]), a(e, t);
		}, y = (e) => {
			var t = ki(), i = x(t);
			o((e) => n(i, `${e ?? ""}${r(f) ? ` (${r(f)})` : ""}`), [() => Z("timeline.asked")]), a(e, t);
		}, S = (e) => {
			var t = ki(), i = x(t, !0);
			o((e) => n(i, e), [() => Z(`timeline.${r(c).what}`)]), a(e, t);
		};
		l(g, (e) => {
			"tie" in r(c) ? e(_) : "schakel" in r(c) ? e(v, 1) : r(c).what === "asked" ? e(y, 2) : e(S, -1);
		}), b(d), o((e) => n(h, e), [() => X(r(c).date)]), a(t, d);
	}), b(g);
	var _ = N(g, 2), v = (e) => {
		var t = ji(), i = u(t), s = x(i, !0);
		b(t), o((e) => n(s, e), [() => Z("more")]), p("click", i, () => M(c, r(c) + 50)), a(e, t);
	};
	l(_, (e) => {
		i.happenings.length > r(c) && e(v);
	}), a(t, h), y();
}
i(["click"]);
// src/actor/ActorPage.svelte
var Pi = d("<h1 class=\"sr\"> </h1> <!>", 1), Fi = d("<section aria-labelledby=\"banden\"><h2 id=\"banden\"> </h2> <!></section>"), Ii = d("<section aria-labelledby=\"tijdlijn\"><h2 id=\"tijdlijn\"> </h2> <!></section>"), Li = d("<section aria-labelledby=\"geschiedenis\"><h2 id=\"geschiedenis\"> </h2> <!></section>"), Ri = d("<!> <div class=\"sections\"><!> <section aria-labelledby=\"gegevens\"><h2 id=\"gegevens\" class=\"sr\"> </h2> <!> <div class=\"facts-box\"><!></div></section> <!> <!> <!> <!> <!> <!></div> <!>", 1), zi = d("<div class=\"page page--wide\"><!></div>");
function Bi(t, i) {
	D(i, !0);
	let s = [
		"Resident",
		"Professional",
		"Team",
		"Organisation",
		"Initiative",
		"Facility",
		"Course"
	], c = A(() => [
		1,
		2,
		3
	].find((e) => String(e) === pe("n")) ?? 1), d = A(() => pe("op")), f = Ue(() => i.id, (e) => Be(i.id, e)), p = A(() => un(f.value?.kind)), m = A(() => pe("net") ?? r(p)), h = Ue(() => `${i.id} ${r(p)}`, (e) => We(i.id, r(c), r(m), r(d), e)), _ = Ue(() => i.id, (e) => ae(i.id, r(d), e)), v = Ue(() => i.id, (e) => ae(i.id, void 0, e, !0)), S = Ue(() => i.id, (e) => fe(i.id, e)), C = A(() => he(f.value?.kind ?? "")?.attributes ?? []), T = A(() => S.value?.items ?? []), E = A(() => f.value?.kind === "Schakel"), O = A(() => ["Resident", "Professional"].includes(f.value?.kind ?? "")), k = A(() => r(E) ? [i.id] : (v.value?.items ?? []).filter((e) => e.kind === "HELD_BY" && e.to.id === i.id).map((e) => e.from.id)), P = Ue(() => r(k).join(), (e) => Promise.all(r(k).map((t) => Se(t, e).catch(() => []))).then((e) => e.flat())), F = A(() => Lr(r(C), [f.value?.attributes ?? {}, ...r(T).map((e) => e.actor?.attributes ?? {})]).join()), I = Ue(() => r(F), (e) => Rr(r(F) ? r(F).split(",") : [], e)), L = A(() => I.value ?? new Map()), z = [
		f,
		h,
		_,
		v,
		S,
		P
	], V = A(() => _.value?.items ?? []), H = A(() => h.value || h.failure ? dn(h.value, r(V), i.id) : []), U = A(() => Cr(r(T), r(C))), W = A(() => f.value ? Si(f.value, v.value?.items ?? [], P.value ?? []) : []), G = A(() => r(V).filter((e) => ["LIVES_IN", "PRESENT_IN"].includes(e.kind) && e.from.id === i.id).map((e) => e.to)), ee = A(() => r(E) || (P.value ?? []).some((e) => Kr(e, R()) === "counts")), ie = A(() => f.value ? Nt(f.value, r(C), R()) : void 0), oe = A(() => J(K.changeActor) ? f.value?.editable ?? [] : []), se = A(() => cr(f.value?.kind ?? "", r(oe))), q = A(() => Ce()?.me), ue = A(() => J(K.askReports) ? $e(f.value?.kind ?? "") : void 0), de = A(() => i.area !== void 0 && J(K.seeNetwork) && s.includes(f.value?.kind ?? "")), _e = A(() => [...s, "CircleEntry"].includes(f.value?.kind ?? "")), ve = (e) => ne(e, i.area), Te = w(void 0), Ee = w(void 0), Oe = w(void 0);
	function ke(e, t) {
		((e) => {
			var t = j(e, 2);
			M(Te, t[0], !0), M(Ee, t[1]);
		})([void 0, void 0]), me(e, t);
		for (let e of z) e.retry();
	}
	g(() => (i.id, () => B(void 0)));
	let Y = A(() => r(q)?.purposes ?? []), X = A(() => r(Y).length > 0 && f.value?.kind === "Resident" && (!f.value.named || qe() !== void 0));
	function Me(e) {
		B(e);
		for (let e of z) e.retry();
	}
	let Ne = (e, t) => ke(Z(t ? "saved.merged" : "saved"), e.version);
	function Ie(e, t, n) {
		M(Oe, {
			name: e,
			time: re(new Date()),
			revision: t.version
		}), Ne(t, n);
	}
	function Re(e) {
		M(Oe, void 0), be(e);
	}
	let ze = A(() => [
		Z("bin.when"),
		r(V).length ? Z("bin.ties", { n: r(V).length }) : Z("bin.noTies"),
		...f.value?.kind === "Resident" ? [Z("bin.resident")] : [],
		Z("bin.back")
	]);
	function Ye(e) {
		M(Te, void 0), me(Z("saved.binned", { n: e.ties }), e.revision), Ve(i.area ? Je(i.area) : "/");
	}
	let Xe = (e) => e.from.id === i.id || (je(e.kind)?.symmetric ?? !1), Ze = (e) => Xe(e) ? De(e.kind) : Z("tie.reads.reverse", {
		who: on(e, i.id).label,
		tie: De(e.kind)
	}), Qe = (e, t, n = !0) => J(t) && n && f.value ? () => M(Te, e, !0) : void 0, Q = A(() => te() && f.value && _t(f.value.kind, Ce()?.schema.ties ?? []).length > 0 ? () => we(f.value) : void 0), et = (e) => e.some((e) => r(oe).includes(e));
	var tt = zi(), nt = u(tt), rt = (t) => {
		var i = Pi(), s = e(i), c = x(s, !0), l = N(s, 2);
		{
			let e = A(() => r(q)?.roleLabel);
			Le(l, {
				get failure() {
					return f.failure;
				},
				get roleLabel() {
					return r(e);
				},
				get onRetry() {
					return f.retry;
				}
			});
		}
		o((e) => n(c, e), [() => Z("actor.title")]), a(t, i);
	}, it = (t) => {
		let s = A(() => f.value);
		var g = Ri(), _ = e(g);
		{
			let e = A(() => Pe(Fe(r(s).kind))), t = A(() => r(q)?.roleLabel ?? ""), n = A(() => Qe("ground", K.changeActor, et(Mt) && r(s).kind === "Resident")), a = A(() => Qe("edit", K.changeActor, r(se).length > 0)), o = A(() => r(s).until ? void 0 : Qe("end", K.endActor, r(se).length > 0)), c = A(() => Qe("bin", K.binActor, r(se).length > 0)), l = A(() => r(de) ? ce(i.area, i.id) : void 0);
			Zt(_, {
				get actor() {
					return r(s);
				},
				get kindWord() {
					return r(e);
				},
				get places() {
					return r(G);
				},
				get links() {
					return r(ee);
				},
				get basis() {
					return r(ie);
				},
				get roleLabel() {
					return r(t);
				},
				get onGround() {
					return r(n);
				},
				get onEdit() {
					return r(a);
				},
				get onEnd() {
					return r(o);
				},
				get onBin() {
					return r(c);
				},
				get onAdd() {
					return r(Q);
				},
				get mapHref() {
					return r(l);
				}
			});
		}
		var v = N(_, 2), y = u(v), S = (e) => {
			{
				let t = A(qe);
				Fr(e, {
					get purposes() {
						return r(Y);
					},
					get stated() {
						return r(t);
					},
					onState: Me
				});
			}
		};
		l(y, (e) => {
			r(X) && e(S);
		});
		var w = N(y, 2), T = u(w), D = x(T, !0), k = N(T, 2), j = (e) => {
			{
				let t = A(R), n = A(() => Qe("ask", K.changeActor, et(Ot)));
				an(e, {
					get actor() {
						return r(s);
					},
					get attributes() {
						return r(C);
					},
					get labels() {
						return r(L);
					},
					get today() {
						return r(t);
					},
					get onAsk() {
						return r(n);
					}
				});
			}
		};
		l(k, (e) => {
			r(s).kind === "Resident" && r(ie) && e(j);
		});
		var F = N(k, 2), I = u(F);
		{
			let e = A(() => zr(r(C), r(L)));
			xr(I, {
				get actor() {
					return r(s);
				},
				get attributes() {
					return r(e);
				},
				get editable() {
					return r(se);
				},
				get labels() {
					return r(L);
				},
				get kept() {
					return r(Oe);
				},
				get find() {
					return Ae;
				},
				save: (e, t) => ge(i.id, e, t),
				latest: () => fe(i.id),
				hrefOf: ve,
				onSaved: Ie,
				onUndo: Re
			});
		}
		b(F), b(w);
		var z = N(w, 2), B = (e) => {
			{
				let t = A(() => P.value ?? []), n = A(() => r(E) ? void 0 : r(s));
				di(e, {
					get schakels() {
						return r(t);
					},
					get holder() {
						return r(n);
					},
					get area() {
						return r(G)[0];
					},
					hrefOf: ve,
					onSaved: ke
				});
			}
		}, te = A(() => r(E) || r(O) && (P.value?.length || r(q)?.adds?.includes("Schakel")));
		l(z, (e) => {
			r(te) && e(B);
		});
		var ne = N(z, 2), re = (e) => {
			{
				let t = A(R), n = A(() => J(K.changeTie)), i = A(() => r(q)?.roleLabel ?? "");
				ar(e, {
					get who() {
						return r(s).label;
					},
					get network() {
						return h;
					},
					get ties() {
						return r(V);
					},
					get hops() {
						return r(c);
					},
					get net() {
						return r(m);
					},
					get usualNet() {
						return r(p);
					},
					get day() {
						return r(d);
					},
					get today() {
						return r(t);
					},
					get mayChange() {
						return r(n);
					},
					get roleLabel() {
						return r(i);
					},
					kindWord: (e) => Pe(Fe(e)),
					get tieWord() {
						return De;
					},
					hrefOf: ve,
					get onQuery() {
						return Ge;
					},
					onChange: (e) => M(Ee, e),
					get onAdd() {
						return r(Q);
					}
				});
			}
		};
		l(ne, (e) => {
			r(_e) && e(re);
		});
		var ae = N(ne, 2), le = (e) => {
			{
				let t = A(() => r(q)?.roleLabel ?? "");
				Tt(e, {
					get id() {
						return i.id;
					},
					get net() {
						return r(ue);
					},
					get day() {
						return r(d);
					},
					get area() {
						return i.area;
					},
					get roleLabel() {
						return r(t);
					}
				});
			}
		};
		l(ae, (e) => {
			r(ue) && e(le);
		});
		var pe = N(ae, 2), me = (e) => {
			var t = Fi(), s = u(t), c = x(s, !0), l = N(s, 2);
			{
				let e = A(() => J(K.changeTie));
				_n(l, {
					get ties() {
						return r(H);
					},
					get id() {
						return i.id;
					},
					get mayChange() {
						return r(e);
					},
					reads: Ze,
					hrefOf: ve,
					onChange: (e) => M(Ee, e)
				});
			}
			b(t), o((e) => n(c, e), [() => Z("beside.title")]), a(e, t);
		};
		l(pe, (e) => {
			r(H).length && e(me);
		});
		var he = N(pe, 2), Se = (e) => {
			var t = Ii(), i = u(t), c = x(i, !0), l = N(i, 2);
			{
				let e = A(R);
				Ni(l, {
					get happenings() {
						return r(W);
					},
					get today() {
						return r(e);
					},
					get actor() {
						return r(s);
					},
					get attributes() {
						return r(C);
					},
					get tieWord() {
						return De;
					},
					forward: Xe,
					hrefOf: ve
				});
			}
			b(t), o((e) => n(c, e), [() => Z("timeline.title")]), a(e, t);
		};
		l(he, (e) => {
			r(W).length && e(Se);
		});
		var Ce = N(he, 2), we = (e) => {
			var t = Li(), i = u(t), s = x(i, !0);
			jr(N(i, 2), {
				get moments() {
					return r(U);
				},
				get labels() {
					return r(L);
				},
				onUndo: (e) => void be(e)
			}), b(t), o((e) => n(s, e), [() => Z("history.title")]), a(e, t);
		};
		l(Ce, (e) => {
			r(U).length && e(we);
		}), b(v);
		var Le = N(v, 2), Be = (e) => {
			{
				let t = A(() => zr(r(C), r(q)?.person ? new Map([...r(L), [r(q).person.id, r(q).person.label]]) : r(L)).filter((e) => r(oe).includes(e.name))), n = A(() => r(q)?.person);
				It(e, {
					get doing() {
						return r(Te);
					},
					get actor() {
						return r(s);
					},
					get attributes() {
						return r(t);
					},
					get goes() {
						return r(ze);
					},
					get me() {
						return r(n);
					},
					onSaved: ke,
					onBinned: Ye,
					onClose: () => M(Te, void 0)
				});
			}
		}, Ve = (e) => {
			let t = A(() => r(Ee));
			{
				let n = A(() => De(r(t).kind)), i = A(() => je(r(t).kind)?.attributes ?? []), a = A(() => J(K.endTie) && !r(t).until), o = A(() => J(K.binTie));
				_i(e, {
					get tie() {
						return r(t);
					},
					get word() {
						return r(n);
					},
					get attributes() {
						return r(i);
					},
					get mayEnd() {
						return r(a);
					},
					get mayBin() {
						return r(o);
					},
					get find() {
						return Ae;
					},
					save: (e, n) => ye(r(t).id, e, n),
					latest: () => He(r(t).id),
					end: (e) => xe(r(t).id, r(t).version, e),
					bin: () => Ke(r(t).id, r(t).version),
					onSaved: Ne,
					onEnded: (e) => ke(Z("saved.ended"), e.version),
					onBinned: (e) => ke(Z("saved.tieBinned"), e.revision),
					onUndo: (e) => {
						M(Ee, void 0), be(e);
					},
					onClose: () => M(Ee, void 0)
				});
			}
		};
		l(Le, (e) => {
			r(Te) ? e(Be) : r(Ee) && e(Ve, 1);
		}), o((e) => n(D, e), [() => Z("facts.title")]), a(t, g);
	}, at = (t) => {
		var i = Pi(), s = e(i), c = x(s, !0), u = N(s, 2), d = (e) => {
			{
				let t = A(() => Z("actor.loading"));
				le(e, {
					get label() {
						return r(t);
					},
					rows: 6
				});
			}
		};
		l(u, (e) => {
			f.slow && e(d);
		}), o((e) => n(c, e), [() => Z("actor.title")]), a(t, i);
	};
	l(nt, (e) => {
		f.failure ? e(rt) : f.value ? e(it, 1) : e(at, -1);
	}), b(tt), a(t, tt), y();
}
// src/forms/creatable.ts
var Vi = {
	"new.people": [
		"Resident",
		"Professional",
		"Household",
		"CircleEntry"
	],
	"new.places": [
		"Organisation",
		"Facility",
		"Initiative",
		"Course",
		"CollectiveArrangement",
		"OpenNetwork",
		"Team"
	],
	"new.care": [
		"Question",
		"Request",
		"Offer",
		"Signal",
		"Referral",
		"Situation",
		"SupportPlan",
		"Case",
		"Task",
		"Proposal"
	],
	"new.rest": []
}, Hi = [
	"Area",
	"WorkArea",
	"Schakel"
];
function Ui(e, t) {
	let n = e.filter((e) => t.includes(e.kind) && !Hi.includes(e.kind)), r = Object.values(Vi).flat();
	return Object.keys(Vi).map((e) => ({
		key: e,
		kinds: n.filter((t) => e === "new.rest" ? !r.includes(t.kind) : Vi[e].includes(t.kind))
	})).filter((e) => e.kinds.length > 0);
}
var Wi = {
	CircleEntry: {
		tie: "IN_CIRCLE",
		required: !0
	},
	Household: {
		tie: "IN_HOUSEHOLD",
		reversed: !0
	},
	SupportPlan: {
		tie: "OWNS",
		reversed: !0,
		required: !0
	},
	Case: {
		tie: "CASE_OF",
		required: !0
	}
};
function Gi(e, t) {
	let { tie: n, reversed: r = !1, required: i = !1 } = {
		tie: "ABOUT",
		...Wi[e]
	}, a = t.find((t) => t.kind === n && (r ? t.to : t.from).includes(e));
	return a && {
		tie: a,
		reversed: r,
		required: i,
		others: r ? a.from : a.to
	};
}
var Ki = (e) => ({
	name: "anchor",
	label: Z("new.anchor"),
	type: "reference",
	refers: e.others,
	required: e.required
});
function qi(e, t) {
	let n = [...e.attributes.filter((e) => e.type !== "outline"), ut()];
	return [
		...t ? [Ki(t)] : [],
		...n.filter((e) => e.required),
		...n.filter((e) => !e.required)
	];
}
function Ji(e, t) {
	return !e || !t ? [] : [e.reversed ? {
		kind: e.tie.kind,
		from: t
	} : {
		kind: e.tie.kind,
		to: t
	}];
}
// src/pages/NewActorPage.svelte
var Yi = d("<h1> </h1> <!>", 1), Xi = d("<p> </p>"), Zi = d("<div class=\"page-head\"><h1> </h1> <!></div> <!> <!>", 1), Qi = d("<div class=\"page page--form\"><!></div>");
function $i(t, i) {
	D(i, !0);
	let s = A(() => he(i.kind)), c = A(() => Ce()?.schema.ties ?? []), d = A(() => Gi(i.kind, r(c))), f = A(() => r(s) ? qi(r(s), r(d)) : []), p = A(() => ["LIVES_IN", "PRESENT_IN"].map((e) => r(c).find((t) => t.kind === e)).find((e) => e?.from.includes(i.kind) && e.to.includes("Area"))), m = k({}), h = w([]), g = w(!1);
	async function _() {
		M(g, !0), M(h, []);
		let { since: e, anchor: t, ...n } = Ze(r(f), m), a = e ? { since: e } : {};
		try {
			let e = await Re({
				kind: i.kind,
				attributes: n,
				...a,
				ties: Ji(r(d), t),
				...i.area && r(p) ? { area: i.area } : {}
			});
			me(Z("saved.new"), e.version), Ve(ne(e.id, i.area));
		} catch (e) {
			let t = se(e);
			M(h, t.unreachable ? [{
				field: "",
				text: Z("offline.text")
			}] : Ye(t.problem, r(f).map((e) => e.name)));
		} finally {
			M(g, !1);
		}
	}
	var v = Qi(), S = u(v), C = (t) => {
		var i = Yi(), s = e(i), c = x(s, !0), l = N(s, 2);
		{
			let e = A(() => Z("notFound.title")), t = A(() => Z("notFound.text"));
			Ne(l, {
				icon: "search",
				get title() {
					return r(e);
				},
				get text() {
					return r(t);
				}
			});
		}
		o((e) => n(c, e), [() => Z("new.unknown")]), a(t, i);
	}, T = (t) => {
		var i = Yi(), c = e(i), l = x(c, !0), u = N(c, 2);
		{
			let e = A(() => Z("noAccess.title")), t = A(() => Z("noAccess.text", { role: Ce()?.me.roleLabel ?? "" }));
			Ne(u, {
				icon: "lock",
				get title() {
					return r(e);
				},
				get text() {
					return r(t);
				}
			});
		}
		o((e) => n(l, e), [() => Z("new.title", { kind: r(s).label })]), a(t, i);
	}, E = A(() => !J(K.createActor) || !Ce()?.me.adds?.includes(i.kind)), O = (t) => {
		var c = Zi(), d = e(c), v = u(d), y = x(v, !0), S = N(v, 2), C = (e) => {
			var t = Xi(), r = x(t, !0);
			o((e) => n(r, e), [() => Z("new.place", { area: i.areaName })]), a(e, t);
		};
		l(S, (e) => {
			i.area && r(p) && e(C);
		}), b(d);
		var w = N(d, 2), T = (e) => {
			ke(e, {
				icon: "lock",
				children: (e, t) => {
					var r = Xi(), i = x(r, !0);
					o((e) => n(i, e), [() => Z("new.personal")]), a(e, r);
				},
				$$slots: { default: !0 }
			});
		}, E = A(() => r(s).attributes.some((e) => e.personal));
		l(w, (e) => {
			r(E) && e(T);
		});
		var D = N(w, 2);
		{
			let e = A(() => Z("new.title", { kind: r(s).label })), t = A(() => Z("form.save"));
			at(D, {
				name: "nieuw",
				get label() {
					return r(e);
				},
				get attributes() {
					return r(f);
				},
				get draft() {
					return m;
				},
				get submitLabel() {
					return r(t);
				},
				get busy() {
					return r(g);
				},
				get wrongs() {
					return r(h);
				},
				get find() {
					return Ae;
				},
				onChange: (e, t) => m[e] = t,
				onSubmit: () => void _(),
				onCancel: () => Ve(i.area ? Je(i.area) : "/")
			});
		}
		o((e) => n(y, e), [() => Z("new.title", { kind: r(s).label })]), a(t, c);
	};
	l(S, (e) => {
		r(s) ? r(E) ? e(T, 1) : e(O, -1) : e(C);
	}), b(v), a(t, v), y();
}
// src/pages/NewKindPage.svelte
var ea = d("<p> </p>"), ta = d("<li><a><!> </a></li>"), na = d("<section><h2> </h2> <ul class=\"kinds\"></ul></section>"), ra = d("<div class=\"page page--form\"><div class=\"page-head\"><h1> </h1><!></div> <!> <div class=\"sections\"></div></div>");
function ia(e, t) {
	D(t, !0);
	let i = A(Ce), s = A(() => J(K.createActor) ? Ui(r(i)?.schema.actors ?? [], r(i)?.me.adds ?? []) : []);
	var c = ra(), d = u(c), f = u(d), p = x(f, !0), m = N(f), h = (e) => {
		var r = ea(), i = x(r, !0);
		o((e) => n(i, e), [() => Z("new.place", { area: t.areaName })]), a(e, r);
	};
	l(m, (e) => {
		t.area && e(h);
	}), b(d);
	var g = N(d, 2), _ = (e) => {
		{
			let t = A(() => Z("noAccess.title")), n = A(() => Z("noAccess.text", { role: r(i)?.me.roleLabel ?? "" }));
			Ne(e, {
				icon: "lock",
				get title() {
					return r(t);
				},
				get text() {
					return r(n);
				}
			});
		}
	};
	l(g, (e) => {
		r(s).length === 0 && e(_);
	});
	var v = N(g, 2);
	T(v, 21, () => r(s), (e) => e.key, (e, i) => {
		var s = na(), c = u(s), l = x(c, !0), d = N(c, 2);
		T(d, 21, () => r(i).kinds, (e) => e.kind, (e, i) => {
			var s = ta(), c = u(s), l = u(c);
			ie(l, { get kind() {
				return r(i).kind;
			} });
			var d = N(l, 1, !0);
			b(c), b(s), o((e, t) => {
				O(c, "href", e), n(d, t);
			}, [() => q(r(i).kind, t.area), () => Pe(r(i).label)]), a(e, s);
		}), b(d), b(s), o((e) => {
			O(s, "aria-labelledby", r(i).key), O(c, "id", r(i).key), n(l, e);
		}, [() => Z(r(i).key)]), a(e, s);
	}), b(v), b(c), o((e) => n(p, e), [() => Z("new.choose")]), a(e, c), y();
}
export { Bi as ActorPage, $i as NewActorPage, ia as NewKindPage };
