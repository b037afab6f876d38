import { $ as e, $t as t, Ar as n, At as r, Bn as i, Br as a, Bt as o, Cn as s, Cr as c, Ct as l, Dr as u, Er as d, G as f, Gr as p, H as m, Hr as h, Ht as g, J as _, Jn as v, Jr as y, K as b, Ln as x, Lr as S, N as C, Nr as w, Nt as T, Or as E, Pr as D, Q as O, Qr as k, Qt as A, Rn as j, Rr as M, Rt as N, Sn as ee, Sr as P, Tt as te, U as F, Ur as I, Vn as L, Vr as R, W as ne, Wn as re, Wt as ie, Xr as z, Xt as ae, Y as oe, Yn as se, Yr as ce, Z as le, Zr as B, Zt as ue, _r as V, _t as de, an as fe, ar as pe, b as me, br as H, bt as he, cn as ge, cr as _e, ct as U, en as ve, er as W, fn as ye, ft as be, g as xe, gn as Se, i as Ce, in as G, ir as we, j as Te, jr as Ee, kr as De, l as Oe, ln as ke, lr as Ae, mr as K, n as je, ot as Me, pn as Ne, pt as Pe, q as Fe, qr as q, qt as J, r as Ie, rr as Le, rt as Re, s as ze, st as Be, t as Ve, tn as He, un as Ue, vn as We, wr as Ge, xr as Y, y as Ke, yn as qe, yt as Je, zr as X } from "./shell.js";
import { a as Ye, n as Xe, o as Z, r as Ze } from "./ErrorSummary.js";
import { c as Qe, r as $e, t as Q } from "./text.js";
import { n as et } from "./untilready.js";
import { t as tt } from "./ConfirmForm.js";
import { a as nt, i as rt, n as it, o as at, r as ot, t as st } from "./EditForm.js";
import { n as ct, r as lt, t as ut } from "./since.js";
import { a as dt, i as ft, n as pt, t as $ } from "./values.js";
import { t as mt } from "./ChangedNotice.js";
import { t as ht } from "./Modal.js";
import { t as gt } from "./KindName.js";
import { n as _t } from "./tiechoice.js";
// src/measures/PlaceSection.svelte
var vt = c("<p class=\"muted\"> </p>"), yt = c("<li> <span class=\"second\"> </span></li>"), bt = c("<ul class=\"statements\"></ul>"), xt = c("<p> </p>"), St = c("<p class=\"no-print\"><a> </a></p>"), Ct = c("<!> <details class=\"how\"><summary> </summary> <dl class=\"facts\"><div><dt> </dt><dd> <!></dd></div> <div><dt> </dt><dd> </dd></div></dl> <p class=\"small muted\"> </p> <!></details>", 1), wt = c("<section aria-labelledby=\"positie\"><h2 id=\"positie\"> </h2> <div><!></div></section>");
function Tt(e, r) {
	y(r, !0);
	let i = I(void 0), o = l(() => `${r.id} ${r.net}`, (e) => Qe(r.id, r.net, r.day, (e) => h(i, e), e));
	var s = wt(), c = S(s), u = X(c, !0), f = a(c, 2), g = S(f), _ = (e) => {
		t(e, {
			get failure() {
				return o.failure;
			},
			get roleLabel() {
				return r.roleLabel;
			},
			get onRetry() {
				return o.retry;
			}
		});
	}, v = (e) => {
		var t = vt(), n = X(t, !0);
		w((e) => H(n, e), [() => Q("place.notReleased")]), Y(e, t);
	}, x = (e) => {
		let t = p(() => {
			let { statements: e, day: t, contacts: n, asked: r, halo: i } = o.value;
			return {
				statements: e,
				on: t,
				contacts: n,
				asked: r,
				halo: i
			};
		});
		var i = Ct(), s = M(i), c = (e) => {
			var r = bt();
			K(r, 21, () => n(t).statements, (e) => e.code, (e, t) => {
				var r = yt(), i = S(r, !0), o = a(i), s = X(o, !0);
				z(r), w(() => {
					H(i, n(t).text), H(s, n(t).reason);
				}), Y(e, r);
			}), z(r), Y(e, r);
		}, l = (e) => {
			var t = xt(), n = X(t, !0);
			w((e) => H(n, e), [() => Q("place.nothing")]), Y(e, t);
		};
		V(s, (e) => {
			n(t).statements.length ? e(c) : e(l, -1);
		});
		var u = a(s, 2), f = S(u), h = X(f, !0), g = a(f, 2), _ = S(g), v = S(_), y = X(v, !0), x = a(v), C = S(x, !0), T = a(C), E = (e) => {
			var r = d();
			w((e) => H(r, e), [() => Q("positions.halo", { n: n(t).halo })]), Y(e, r);
		};
		V(T, (e) => {
			n(t).halo && e(E);
		}), z(x), z(_);
		var D = a(_, 2), O = S(D), k = X(O, !0), A = a(O), j = X(A, !0);
		z(D), z(g);
		var N = a(g, 2), ee = X(N), P = a(N, 2), te = (e) => {
			var t = St(), n = S(t), i = X(n, !0);
			z(t), w((e, t) => {
				W(n, "href", e), H(i, t);
			}, [() => ie(r.area), () => Q("place.compare")]), Y(e, t);
		};
		V(P, (e) => {
			r.area && e(te);
		}), z(u), w((e, t, n, r, i, a, o) => {
			H(h, e), H(y, t), H(C, n), H(k, r), H(j, i), H(ee, `${a ?? ""} ${o ?? ""}`);
		}, [
			() => Q("place.how"),
			() => Q("place.data"),
			() => Q("place.data.text", { date: b(n(t).on) }),
			() => Q("place.basis"),
			() => r.net === "organisations" ? Q("place.basis.organisations") : Q("place.basis.text", {
				contacts: m(n(t).contacts),
				asked: m(n(t).asked)
			}),
			() => Q("measure.class.why"),
			() => Q("place.decide")
		]), Y(e, i);
	}, C = (e) => {
		{
			let t = p(() => Q("positions.loading")), r = p(() => Q("positions.working", {
				done: n(i).done,
				of: n(i).of
			}));
			et(e, {
				get work() {
					return n(i);
				},
				get label() {
					return n(t);
				},
				get text() {
					return n(r);
				}
			});
		}
	}, T = (e) => {
		{
			let t = p(() => Q("place.loading"));
			F(e, {
				get label() {
					return n(t);
				},
				rows: 2
			});
		}
	};
	V(g, (e) => {
		o.failure ? e(_) : o.value?.figures === "notReleased" ? e(v, 1) : o.value ? e(x, 2) : n(i) ? e(C, 3) : o.slow && e(T, 4);
	}), z(f), z(s), w((e) => {
		H(u, e), W(f, "aria-busy", o.loading && !n(i));
	}, [() => Q("place.title")]), Y(e, s), q();
}
// src/forms/EndForm.svelte
var Et = c("<p class=\"muted\"> </p> <!>", 1);
function Dt(t, r) {
	y(r, !0);
	let i = p(() => [ct()]), o = I(R(e(O()))), s = I([]), c = I(!1), l = async () => [];
	async function u() {
		h(c, !0), h(s, []);
		try {
			r.onEnded(await r.end(ft(n(i)[0], n(o))));
		} catch (e) {
			let t = L(e);
			t.unreachable ? h(s, [{
				field: "",
				text: Z("offline.text")
			}]) : t.stale ? h(s, [{
				field: "",
				text: Z("clash.reload")
			}]) : h(s, Ye(t.problem, ["until"]));
		} finally {
			h(c, !1);
		}
	}
	var d = Et(), f = M(d), m = X(f, !0), g = a(f, 2);
	{
		let e = p(() => ({ until: n(o) }));
		at(g, {
			get name() {
				return r.name;
			},
			get label() {
				return r.label;
			},
			get attributes() {
				return n(i);
			},
			get draft() {
				return n(e);
			},
			get submitLabel() {
				return r.label;
			},
			get busy() {
				return n(c);
			},
			get wrongs() {
				return n(s);
			},
			find: l,
			get onCancel() {
				return r.onCancel;
			},
			onChange: (e, t) => h(o, t, !0),
			onSubmit: () => void u()
		});
	}
	w(() => H(m, r.text)), Y(t, d), q();
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
	let a = $(e.attributes.legalBasis) === "consent" ? $(e.attributes.consentUntil) : "", o = a === "" ? "open" : a <= n ? "over" : Fe(n, a) <= jt ? "ending" : "open";
	return {
		word: i,
		article: $(e.attributes.legalArticle),
		until: a,
		state: o
	};
}
// src/actor/ActorDialogs.svelte
var Pt = c("<!> <!>", 1), Ft = c("<!> <p class=\"muted\"> </p> <!>", 1);
function It(t, r) {
	y(r, !0);
	let i = (e, t = B, n = B, i = B, a = B, o = B, s = B) => {
		st(e, {
			get name() {
				return t();
			},
			get label() {
				return n();
			},
			get record() {
				return i();
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
				return ze;
			},
			save: (e, t) => ke(r.actor.id, e, t),
			latest: () => We(r.actor.id),
			onSaved: c,
			get onCancel() {
				return r.onClose;
			}
		});
	}, o = p(() => r.attributes.filter((e) => Mt.includes(e.name))), s = p(() => ({
		networkAskedOn: e(O()),
		networkAskedBy: r.me?.kind === "Professional" ? r.me.id : "",
		networkAskedExtent: ""
	})), c = (e, t) => r.onSaved(Z(t ? "saved.merged" : "saved"), e.version);
	var l = P(), u = M(l), d = (e) => {
		{
			let t = p(() => Z("actor.edit.title", { who: r.actor.label }));
			ht(e, {
				id: "bewerken",
				get title() {
					return n(t);
				},
				get onClose() {
					return r.onClose;
				},
				children: (e, t) => {
					var o = Pt(), s = M(o);
					mt(s, {});
					var c = a(s, 2);
					{
						let e = p(() => Z("actor.edit"));
						i(c, () => "mens", () => n(e), () => r.actor, () => r.attributes, () => !0, () => ({}));
					}
					Y(e, o);
				},
				$$slots: { default: !0 }
			});
		}
	}, f = (e) => {
		{
			let t = p(() => Z("basis.title", { who: r.actor.label }));
			ht(e, {
				id: "grondslag",
				get title() {
					return n(t);
				},
				get onClose() {
					return r.onClose;
				},
				children: (e, t) => {
					var s = Ft(), c = M(s);
					mt(c, {});
					var l = a(c, 2), u = X(l, !0), d = a(l, 2);
					{
						let e = p(() => Z("basis.change"));
						i(d, () => "grondslag", () => n(e), () => r.actor, () => n(o), () => !1, () => ({}));
					}
					w((e) => H(u, e), [() => Z("basis.explain")]), Y(e, s);
				},
				$$slots: { default: !0 }
			});
		}
	}, m = (e) => {
		{
			let t = p(() => Z("asked.title", { who: r.actor.label }));
			ht(e, {
				id: "gevraagd",
				get title() {
					return n(t);
				},
				get onClose() {
					return r.onClose;
				},
				children: (e, t) => {
					var o = Ft(), c = M(o);
					mt(c, {});
					var l = a(c, 2), u = X(l, !0), d = a(l, 2);
					{
						let e = p(() => Z("asked.do")), t = p(() => kt(r.attributes));
						i(d, () => "gevraagd", () => n(e), () => r.actor, () => n(t), () => !1, () => n(s));
					}
					w((e) => H(u, e), [() => Z("asked.explain")]), Y(e, o);
				},
				$$slots: { default: !0 }
			});
		}
	}, h = (e) => {
		{
			let t = p(() => Z("actor.end.title", { who: r.actor.label }));
			ht(e, {
				id: "stoppen",
				get title() {
					return n(t);
				},
				get onClose() {
					return r.onClose;
				},
				children: (e, t) => {
					var i = Pt(), o = M(i);
					mt(o, {});
					var s = a(o, 2);
					{
						let e = p(() => Z("actor.end")), t = p(() => Z("actor.end.text"));
						Dt(s, {
							name: "stop",
							get label() {
								return n(e);
							},
							get text() {
								return n(t);
							},
							end: (e) => ye(r.actor.id, r.actor.version, e),
							onEnded: (e) => r.onSaved(Z("saved.ended"), e.version),
							get onCancel() {
								return r.onClose;
							}
						});
					}
					Y(e, i);
				},
				$$slots: { default: !0 }
			});
		}
	}, g = (e) => {
		{
			let t = p(() => Z("bin.title", { who: r.actor.label }));
			ht(e, {
				id: "weg",
				get title() {
					return n(t);
				},
				get onClose() {
					return r.onClose;
				},
				children: (e, t) => {
					var i = Pt(), o = M(i);
					mt(o, {});
					var s = a(o, 2);
					{
						let e = p(() => Z("bin.do"));
						tt(s, {
							get label() {
								return n(e);
							},
							get sentences() {
								return r.goes;
							},
							run: () => Ke(r.actor.id, r.actor.version),
							get onDone() {
								return r.onBinned;
							},
							get onCancel() {
								return r.onClose;
							}
						});
					}
					Y(e, i);
				},
				$$slots: { default: !0 }
			});
		}
	};
	V(u, (e) => {
		r.doing === "edit" ? e(d) : r.doing === "ground" ? e(f, 1) : r.doing === "ask" ? e(m, 2) : r.doing === "end" ? e(h, 3) : e(g, -1);
	}), Y(t, l), q();
}
// src/actor/ActorHead.svelte
var Lt = c("<span> </span>"), Rt = c("<span class=\"badge badge--info\"><!> </span>"), zt = c("<span class=\"badge\"><!> </span>"), Bt = c("<span class=\"badge badge--warn\"><!> </span>"), Vt = c("<p class=\"small muted\"> </p>"), Ht = c("<button class=\"link-button no-print\" type=\"button\"> </button>"), Ut = c("<p class=\"small muted ground\"><!><span> </span> <!></p>"), Wt = c("<a class=\"button button--secondary\"><!> </a>"), Gt = c("<button class=\"button button--secondary\" type=\"button\"><!> </button>"), Kt = c("<button class=\"button button--primary\" type=\"button\"><!> </button>"), qt = c("<p class=\"no-print\"><button class=\"button button--secondary button--sm\" type=\"button\"> </button></p>"), Jt = c("<p><strong> </strong> </p> <!>", 1), Yt = c("<div class=\"head-note\"><!></div>"), Xt = c("<div class=\"person-head\"><div class=\"page-head\"><h1> </h1> <p class=\"muted row\"><!> <!> <!> <!> <!></p> <!> <!></div> <div class=\"row no-print\"><!> <!> <!> <!> <!> <!></div></div> <!>", 1);
function Zt(e, t) {
	y(t, !0);
	let r = p(() => t.places.map((e) => e.label).join(", ")), i = p(() => t.basis ? t.basis.until ? Z("basis.until", {
		basis: t.basis.word,
		date: b(t.basis.until)
	}) : t.basis.article ? Z("basis.article", {
		basis: t.basis.word,
		article: t.basis.article
	}) : t.basis.word : "");
	var o = Xt(), s = M(o), c = S(s), l = S(c), u = X(l, !0), d = a(l, 2), f = S(d);
	gt(f, {
		get kind() {
			return t.actor.kind;
		},
		get word() {
			return t.kindWord;
		},
		get ring() {
			return t.links;
		}
	});
	var m = a(f, 2), h = (e) => {
		var t = Lt(), i = X(t, !0);
		w(() => H(i, n(r))), Y(e, t);
	};
	V(m, (e) => {
		n(r) && e(h);
	});
	var g = a(m, 2), _ = (e) => {
		var t = Rt(), n = S(t);
		G(n, { name: "link" });
		var r = a(n, 1, !0);
		z(t), w((e) => H(r, e), [() => Z("schakel.badge")]), Y(e, t);
	};
	V(g, (e) => {
		t.links && e(_);
	});
	var v = a(g, 2), x = (e) => {
		var t = zt(), n = S(t);
		G(n, { name: "eye" });
		var r = a(n, 1, !0);
		z(t), w((e) => H(r, e), [() => Z("actor.pseudonym")]), Y(e, t);
	};
	V(v, (e) => {
		t.actor.named || e(x);
	});
	var C = a(v, 2), T = (e) => {
		var t = Bt(), n = S(t);
		G(n, { name: "clock" });
		var r = a(n, 1, !0);
		z(t), w((e) => H(r, e), [() => Z("actor.ended")]), Y(e, t);
	};
	V(C, (e) => {
		t.actor.until && e(T);
	}), z(d);
	var D = a(d, 2), O = (e) => {
		var t = Vt(), n = X(t, !0);
		w((e) => H(n, e), [() => Z("actor.pseudonym.text")]), Y(e, t);
	};
	V(D, (e) => {
		t.actor.named || e(O);
	});
	var k = a(D, 2), A = (e) => {
		var r = Ut(), o = S(r), s = (e) => {
			var t = Lt(), r = X(t, !0);
			w((e) => H(r, e), [() => Z("basis.line", { ground: n(i) })]), Y(e, t);
		};
		V(o, (e) => {
			n(i) && e(s);
		});
		var c = a(o), l = X(c, !0), u = a(c, 2), d = (e) => {
			var n = Ht(), r = X(n, !0);
			w((e) => H(r, e), [() => Z("basis.change")]), E("click", n, function(...e) {
				t.onGround?.apply(this, e);
			}), Y(e, n);
		};
		V(u, (e) => {
			t.onGround && e(d);
		}), z(r), w((e) => H(l, e), [() => Z("basis.role", { role: t.roleLabel.charAt(0).toLocaleLowerCase() + t.roleLabel.slice(1) })]), Y(e, r);
	};
	V(k, (e) => {
		(n(i) || t.actor.kind === "Resident") && e(A);
	}), z(c);
	var j = a(c, 2), N = S(j);
	ne(N, {});
	var ee = a(N, 2), P = (e) => {
		var n = Wt(), r = S(n);
		G(r, { name: "map" });
		var i = a(r, 1, !0);
		z(n), w((e) => {
			W(n, "href", t.mapHref), H(i, e);
		}, [() => Z("onMap")]), Y(e, n);
	};
	V(ee, (e) => {
		t.mapHref && e(P);
	});
	var te = a(ee, 2), F = (e) => {
		var n = Gt(), r = S(n);
		G(r, { name: "bin" });
		var i = a(r, 1, !0);
		z(n), w((e) => H(i, e), [() => Z("bin.do")]), E("click", n, function(...e) {
			t.onBin?.apply(this, e);
		}), Y(e, n);
	};
	V(te, (e) => {
		t.onBin && e(F);
	});
	var I = a(te, 2), L = (e) => {
		var n = Gt(), r = S(n);
		G(r, { name: "stop" });
		var i = a(r, 1, !0);
		z(n), w((e) => H(i, e), [() => Z("actor.end")]), E("click", n, function(...e) {
			t.onEnd?.apply(this, e);
		}), Y(e, n);
	};
	V(I, (e) => {
		t.onEnd && e(L);
	});
	var R = a(I, 2), re = (e) => {
		var n = Gt(), r = S(n);
		G(r, { name: "pencil" });
		var i = a(r, 1, !0);
		z(n), w((e) => H(i, e), [() => Z("actor.edit")]), E("click", n, function(...e) {
			t.onEdit?.apply(this, e);
		}), Y(e, n);
	};
	V(R, (e) => {
		t.onEdit && e(re);
	});
	var ie = a(R, 2), ae = (e) => {
		var n = Kt(), r = S(n);
		G(r, { name: "plus" });
		var i = a(r, 1, !0);
		z(n), w((e) => H(i, e), [() => Z("tie.add")]), E("click", n, function(...e) {
			t.onAdd?.apply(this, e);
		}), Y(e, n);
	};
	V(ie, (e) => {
		t.onAdd && e(ae);
	}), z(j), z(s);
	var oe = a(s, 2), se = (e) => {
		var r = Yt(), i = S(r);
		{
			let e = p(() => t.basis.state === "over" ? "error" : "warn");
			ve(i, {
				get tone() {
					return n(e);
				},
				icon: "clock",
				children: (e, n) => {
					var r = Jt(), i = M(r), o = S(i), s = X(o, !0), c = a(o);
					z(i);
					var l = a(i, 2), u = (e) => {
						var n = qt(), r = S(n), i = X(r, !0);
						z(n), w((e) => H(i, e), [() => Z("basis.renew")]), E("click", r, function(...e) {
							t.onGround?.apply(this, e);
						}), Y(e, n);
					};
					V(l, (e) => {
						t.onGround && e(u);
					}), w((e, t) => {
						H(s, e), H(c, ` ${t ?? ""}`);
					}, [() => Z(`basis.${t.basis.state}`, { date: b(t.basis.until) }), () => Z(`basis.${t.basis.state}.text`)]), Y(e, r);
				},
				$$slots: { default: !0 }
			});
		}
		z(r), Y(e, r);
	};
	V(oe, (e) => {
		t.basis && t.basis.state !== "open" && e(se);
	}), w(() => H(u, t.actor.label)), Y(e, o), q();
}
u(["click"]);
// src/actor/freshness.ts
var Qt = 12;
function $t(e, t) {
	let n = e.map((e) => $(e.attributes.lastConfirmed)).filter(Boolean).sort().at(-1), r = n ?? e.map((e) => e.recordedAt.slice(0, 10)).sort().at(-1);
	if (!r) return;
	let i = oe(r, t);
	return {
		day: r,
		confirmed: n !== void 0,
		months: i,
		old: i >= Qt
	};
}
function en(e, t) {
	let n = Fe(e, t), r = oe(e, t);
	return n < 1 ? Z("ago.today") : n < 14 ? Z("ago.days", { n }) : r < 2 ? Z("ago.weeks", { n: Math.floor(n / 7) }) : r < 24 ? Z("ago.months", { n: r }) : Z("ago.years", { n: Math.floor(r / 12) });
}
// src/actor/AskedLine.svelte
var tn = c("<p><strong> </strong> <span class=\"muted\"> </span></p>"), nn = c("<button class=\"button button--secondary button--sm no-print\" type=\"button\"> </button>"), rn = c("<div class=\"asked\"><!> <div><!></div> <!></div>");
function an(e, t) {
	y(t, !0);
	let r = p(() => At(t.actor)), i = p(() => t.labels.get($(t.actor.attributes.networkAskedBy))), o = p(() => t.attributes.find((e) => e.name === "networkAskedExtent")), s = p(() => n(o) ? dt(n(o), t.actor.attributes.networkAskedExtent) : "");
	var c = rn(), l = S(c);
	{
		let e = p(() => n(r) ? "check" : "help");
		G(l, { get name() {
			return n(e);
		} });
	}
	var u = a(l, 2), d = S(u), f = (e) => {
		var o = tn(), c = S(o), l = X(c, !0), u = a(c, 2), d = X(u, !0);
		z(o), w((e, t) => {
			H(l, e), H(d, t);
		}, [() => Z("asked.on", { date: b(n(r)) }), () => [
			n(i) && Z("asked.by", { who: n(i) }),
			n(s),
			en(n(r), t.today)
		].filter(Boolean).join(" · ")]), Y(e, o);
	}, m = (e) => {
		var t = tn(), n = S(t), r = X(n, !0), i = a(n, 2), o = X(i, !0);
		z(t), w((e, t) => {
			H(r, e), H(o, t);
		}, [() => Z("asked.not"), () => Z("asked.not.text")]), Y(e, t);
	};
	V(d, (e) => {
		n(r) ? e(f) : e(m, -1);
	}), z(u);
	var h = a(u, 2), g = (e) => {
		var i = nn(), a = X(i, !0);
		w((e) => H(a, e), [() => Z(n(r) ? "asked.again" : "asked.do")]), E("click", i, function(...e) {
			t.onAsk?.apply(this, e);
		}), Y(e, i);
	};
	V(h, (e) => {
		t.onAsk && e(g);
	}), z(c), Y(e, c), q();
}
u(["click"]);
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
var fn = c("<th scope=\"col\" class=\"no-print\"><span class=\"sr\"> </span></th>"), pn = c("<a> </a>"), mn = c("<td data-label=\"\" class=\"is-act no-print\"><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td>"), hn = c("<tr><th scope=\"row\"><span class=\"name\"><!><!></span></th><td> </td><td> </td><!></tr>"), gn = c("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table>");
function _n(e, t) {
	y(t, !0);
	var r = gn(), i = S(r), o = X(i, !0), s = a(i), c = S(s), l = S(c), u = X(l, !0), f = a(l), m = X(f, !0), h = a(f), g = X(h, !0), _ = a(h), v = (e) => {
		var t = fn(), n = S(t), r = X(n, !0);
		z(t), w((e) => H(r, e), [() => Z("col.actions")]), Y(e, t);
	};
	V(_, (e) => {
		t.mayChange && e(v);
	}), z(c), z(s);
	var x = a(s);
	K(x, 21, () => t.ties, (e) => e.id, (e, r) => {
		let i = p(() => on(n(r), t.id));
		var o = hn(), s = S(o), c = S(s), l = S(c);
		ae(l, { get kind() {
			return n(i).kind;
		} });
		var u = a(l), f = (e) => {
			var t = d();
			w(() => H(t, n(i).label)), Y(e, t);
		}, m = (e) => {
			var r = pn(), a = X(r, !0);
			w((e) => {
				W(r, "href", e), H(a, n(i).label);
			}, [() => t.hrefOf(n(i).id)]), Y(e, r);
		};
		V(u, (e) => {
			n(i).kind === "Area" ? e(f) : e(m, -1);
		}), z(c), z(s);
		var h = a(s), g = X(h, !0), _ = a(h), v = X(_), y = a(_), x = (e) => {
			var o = mn(), s = S(o), c = S(s, !0), l = a(c), u = X(l, !0);
			z(s), z(o), w((e) => {
				H(c, e), H(u, n(i).label);
			}, [() => Z("contacts.change")]), E("click", s, () => t.onChange(n(r))), Y(e, o);
		};
		V(y, (e) => {
			t.mayChange && e(x);
		}), z(o), w((e, t, n, r, i) => {
			W(h, "data-label", e), H(g, t), W(_, "data-label", n), H(v, `${r ?? ""}${i ?? ""}`);
		}, [
			() => Z("col.relation"),
			() => fe(t.reads(n(r))),
			() => Z("col.since"),
			() => b(n(r).since),
			() => n(r).until ? Z("period.until", { date: b(n(r).until) }) : ""
		]), Y(e, o);
	}), z(x), z(r), w((e, t, n, r) => {
		H(o, e), H(u, t), H(m, n), H(g, r);
	}, [
		() => Z("beside.title"),
		() => Z("col.with"),
		() => Z("col.relation"),
		() => Z("col.since")
	]), Y(e, r), q();
}
u(["click"]);
// src/actor/ContactsTable.svelte
var vn = c("<span class=\"second\"> </span>"), yn = c("<span class=\"badge badge--warn\"><!> </span><!>", 1), bn = c("<span class=\"muted\"> </span>"), xn = c("<th scope=\"col\"> </th>"), Sn = c("<th scope=\"col\" class=\"no-print\"><span class=\"sr\"> </span></th>"), Cn = c("<td class=\"is-ring num\"> </td>"), wn = c("<td> </td>"), Tn = c("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), En = c("<td data-label=\"\" class=\"is-act no-print\"></td>"), Dn = c("<tr><!><th scope=\"row\"><span class=\"name\"><!><span><a> </a><span class=\"second\"> </span></span></span></th><td> </td><td> </td><td><!></td><!><!></tr>"), On = c("<table class=\"table table--stack ring-table\"><caption> </caption><thead><tr><!><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><!><!></tr></thead><tbody></tbody></table>");
function kn(e, t) {
	y(t, !0);
	let r = (e, r = B) => {
		let i = p(() => $t(r().ties, t.today));
		var o = P(), s = M(o), c = (e) => {
			var t = yn(), r = M(t), o = S(r);
			G(o, { name: "clock" });
			var s = a(o, 1, !0);
			z(r);
			var c = a(r), l = (e) => {
				var t = vn(), n = X(t, !0);
				w((e) => H(n, e), [() => Z("freshness.never")]), Y(e, t);
			};
			V(c, (e) => {
				n(i).confirmed || e(l);
			}), w((e) => H(s, e), [() => Z("freshness.old", { n: n(i).months })]), Y(e, t);
		}, l = (e) => {
			var r = d();
			w((e) => H(r, e), [() => en(n(i).day, t.today)]), Y(e, r);
		}, u = (e) => {
			var r = bn(), a = X(r, !0);
			w((e) => H(a, e), [() => Z("freshness.recorded", { ago: en(n(i).day, t.today) })]), Y(e, r);
		};
		V(s, (e) => {
			n(i)?.old ? e(c) : n(i)?.confirmed ? e(l, 1) : n(i) && e(u, 2);
		}), Y(e, o);
	}, i = p(() => t.mayChange && t.rows.some((e) => e.ties.length > 0)), o = p(() => t.rows.some((e) => e.node.hops > 1)), s = (e) => e.node.hops > 1 ? e.via.length ? Z("contacts.via", { who: e.via.slice(0, 2).join(", ") }) : "" : (e.ties.length ? [...new Set(e.ties.map((e) => e.kind))] : e.kinds).map((n) => {
		let r = ln(e, n);
		return r ? Z(`shared.${r}`) : t.tieWord(n);
	}).join(", "), c = (e) => [...new Set(e.ties.map((e) => $(e.attributes.source)).filter(Boolean))].join(", "), l = p(() => t.rows.some((e) => c(e) !== "")), u = (e) => b(e.ties.map((e) => e.since).filter((e) => e !== null).sort()[0]);
	var f = On(), m = S(f), h = X(m, !0), g = a(m), _ = S(g), v = S(_), x = (e) => {
		var t = xn(), n = X(t, !0);
		w((e) => H(n, e), [() => Z("col.step")]), Y(e, t);
	};
	V(v, (e) => {
		n(o) && e(x);
	});
	var C = a(v), T = X(C, !0), D = a(C), O = X(D, !0), k = a(D), A = X(k, !0), j = a(k), N = X(j, !0), ee = a(j), te = (e) => {
		var t = xn(), n = X(t, !0);
		w((e) => H(n, e), [() => Z("col.source")]), Y(e, t);
	};
	V(ee, (e) => {
		n(l) && e(te);
	});
	var F = a(ee), I = (e) => {
		var t = Sn(), n = S(t), r = X(n, !0);
		z(t), w((e) => H(r, e), [() => Z("col.actions")]), Y(e, t);
	};
	V(F, (e) => {
		n(i) && e(I);
	}), z(_), z(g);
	var L = a(g);
	K(L, 23, () => t.rows, (e) => e.node.id, (e, d, f) => {
		var p = Dn(), m = S(p), h = (e) => {
			var t = Cn(), r = X(t, !0);
			w((e) => {
				W(t, "data-label", e), H(r, n(d).node.hops);
			}, [() => Z("col.step")]), Y(e, t);
		};
		V(m, (e) => {
			n(o) && e(h);
		});
		var g = a(m), _ = S(g), v = S(_);
		ae(v, { get kind() {
			return n(d).node.kind;
		} });
		var y = a(v), b = S(y), x = X(b, !0), C = a(b), T = X(C, !0);
		z(y), z(_), z(g);
		var D = a(g), O = X(D, !0), k = a(D), A = X(k, !0), j = a(k), M = S(j);
		r(M, () => n(d)), z(j);
		var N = a(j), ee = (e) => {
			var t = wn(), r = X(t, !0);
			w((e, n) => {
				W(t, "data-label", e), H(r, n);
			}, [() => Z("col.source"), () => c(n(d))]), Y(e, t);
		};
		V(N, (e) => {
			n(l) && e(ee);
		});
		var P = a(N), te = (e) => {
			var r = En();
			K(r, 21, () => n(d).ties, (e) => e.id, (e, r) => {
				var i = Tn(), o = S(i, !0), s = a(o), c = X(s);
				z(i), w((e, t) => {
					H(o, e), H(c, `${n(d).node.label ?? ""}, ${t ?? ""}`);
				}, [() => Z("contacts.change"), () => t.tieWord(n(r).kind)]), E("click", i, () => t.onChange(n(r))), Y(e, i);
			}), z(r), Y(e, r);
		};
		V(P, (e) => {
			n(i) && e(te);
		}), z(p), w((e, r, i, a, o, s, c) => {
			_e(p, 1, Ae([n(f) > 0 && t.rows[n(f) - 1]?.node.hops !== n(d).node.hops && "is-first"])), W(b, "href", e), H(x, n(d).node.label), H(T, r), W(D, "data-label", i), H(O, a), W(k, "data-label", o), H(A, s), W(j, "data-label", c);
		}, [
			() => t.hrefOf(n(d).node.id),
			() => t.kindWord(n(d).node.kind),
			() => Z("col.relation"),
			() => fe(s(n(d))),
			() => Z("col.since"),
			() => u(n(d)),
			() => Z("col.confirmed")
		]), Y(e, p);
	}), z(L), z(f), w((e, t, n, r, i) => {
		H(h, e), H(T, t), H(O, n), H(A, r), H(N, i);
	}, [
		() => Z("contacts.caption", { n: t.rows.length }),
		() => Z("col.who"),
		() => Z("col.relation"),
		() => Z("col.since"),
		() => Z("col.confirmed")
	]), Y(e, f), q();
}
u(["click"]);
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
	return e.hops - t.hops || Pn.indexOf(A(e.kind)) - Pn.indexOf(A(t.kind)) || e.label.localeCompare(t.label) || e.id.localeCompare(t.id);
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
var Kn = Ge("<circle></circle>"), qn = Ge("<path></path>"), Jn = Ge("<circle class=\"centre-ring\"></circle>"), Yn = Ge("<!><path></path>", 1), Xn = Ge("<text> </text>"), Zn = c("<li><!> </li>"), Qn = c("<figure class=\"ring-figure\"><div><svg class=\"net rings\" aria-hidden=\"true\" focusable=\"false\"><!><!><!><!></svg></div> <figcaption><p class=\"sr\"> </p> <ul class=\"legend\"></ul></figcaption></figure>");
function $n(e, t) {
	y(t, !0);
	let r = I(R(680)), i = p(() => 680 / Math.max(240, n(r))), o = p(() => In(t.network, n(i))), s = p(() => {
		let e = new Map();
		for (let t of new Set(n(o).spots.map(({ node: e }) => e.kind))) e.set(A(t), [...e.get(A(t)) ?? [], t]);
		return e;
	}), c = {
		x: 340,
		y: 300
	};
	var l = Qn(), u = S(l), d = S(u), f = S(d);
	K(f, 18, () => n(o).rings.toReversed(), (e) => e, (e, t, r) => {
		var i = Kn();
		w(() => {
			_e(i, 0, Ae(["r", n(r) % 2 == 0 ? "r--odd" : "r--even"])), W(i, "cx", c.x), W(i, "cy", c.y), W(i, "r", t);
		}), Y(e, i);
	});
	var m = a(f);
	K(m, 17, () => n(o).lines, (e) => e.key, (e, t) => {
		var r = qn();
		w((e, i, a, o) => {
			_e(r, 0, Ae(["e", n(t).near && "e--strong"])), W(r, "d", `M${e ?? ""} ${i ?? ""}L${a ?? ""} ${o ?? ""}`);
		}, [
			() => n(t).from.x.toFixed(1),
			() => n(t).from.y.toFixed(1),
			() => n(t).to.x.toFixed(1),
			() => n(t).to.y.toFixed(1)
		]), Y(e, r);
	});
	var g = a(m);
	K(g, 17, () => n(o).spots, (e) => e.node.id, (e, t) => {
		let r = p(() => A(n(t).node.kind));
		var i = Yn(), o = M(i), s = (e) => {
			var r = Jn();
			w(() => {
				W(r, "cx", n(t).x), W(r, "cy", n(t).y), W(r, "r", n(t).r + 7);
			}), Y(e, r);
		};
		V(o, (e) => {
			n(t).node.hops === 0 && e(s);
		});
		var c = a(o);
		w((e) => {
			_e(c, 0, `n k--${n(r) ?? ""}`), W(c, "d", e);
		}, [() => ue(n(r), n(t).x, n(t).y, n(t).r)]), Y(e, i);
	});
	var _ = a(g);
	K(_, 17, () => n(o).labels, (e) => e.id, (e, t) => {
		var r = Xn(), a = X(r, !0);
		w(() => {
			_e(r, 0, Ae([n(t).strong && "t--name"])), W(r, "x", n(t).x), W(r, "y", n(t).y), W(r, "font-size", 13 * n(i)), W(r, "stroke-width", 4 * n(i)), H(a, n(t).text);
		}), Y(e, r);
	}), z(d), z(u);
	var v = a(u, 2), b = S(v), x = X(b, !0), C = a(b, 2);
	K(C, 21, () => n(s), ([e, t]) => e, (e, r) => {
		var i = p(() => k(n(r), 2));
		let o = () => n(i)[1];
		var s = Zn(), c = S(s);
		ae(c, { get kind() {
			return o()[0];
		} });
		var l = a(c, 1, !0);
		z(s), w((e) => H(l, e), [() => o().map(t.kindWord).join(", ")]), Y(e, s);
	}), z(C), z(v), z(l), w((e, t) => {
		W(d, "viewBox", "0 0 680 600"), H(x, e), W(C, "aria-label", t);
	}, [() => Z("ring.summary", { n: n(o).spots.length - 1 }), () => Z("ring.legend")]), se(u, "clientWidth", (e) => h(r, e)), Y(e, l), q();
}
// src/actor/ContactsSection.svelte
var er = c("<option> </option>"), tr = c("<button class=\"button button--primary\" type=\"button\"><!> </button>"), nr = c("<p class=\"hidden-rows small muted\"> </p>"), rr = c("<div class=\"kring\"><!> <div><!> <!> <p class=\"small muted list-foot\"> </p></div></div>"), ir = c("<section aria-labelledby=\"contacten\"><h2 id=\"contacten\"> </h2> <div class=\"toolbar no-print\"><!> <div class=\"field\"><label for=\"net\"> </label> <select class=\"select\" id=\"net\"></select></div> <!></div> <div><!></div></section>");
function ar(e, i) {
	y(i, !0);
	let o = [
		"support",
		"own",
		"organisations",
		"neighbourhood"
	], s = p(() => i.network.value ? sn(i.network.value, i.ties) : []), c = [
		"1",
		"2",
		"3"
	].map((e) => ({
		value: e,
		text: e
	}));
	var l = ir(), u = S(l), d = X(u, !0), m = a(u, 2), h = S(m);
	{
		let e = p(() => Z("contacts.hops")), t = p(() => String(i.hops));
		r(h, {
			name: "stappen",
			get label() {
				return n(e);
			},
			get options() {
				return c;
			},
			get value() {
				return n(t);
			},
			onChoose: (e) => i.onQuery({ n: e === "1" ? void 0 : e })
		});
	}
	var g = a(h, 2), _ = S(g), v = X(_, !0), b = a(_, 2);
	K(b, 20, () => o, (e) => e, (e, t) => {
		var n = er(), r = X(n, !0), i = {};
		w((e) => {
			H(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => Z(`net.${t}`)]), Y(e, n);
	}), z(b);
	var x;
	we(b), z(g);
	var C = a(g, 2);
	{
		let e = p(() => Z("date.asOf"));
		f(C, {
			id: "op",
			get label() {
				return n(e);
			},
			get value() {
				return i.day;
			},
			onChange: (e) => i.onQuery({ op: e })
		});
	}
	z(m);
	var T = a(m, 2), D = S(T), O = (e) => {
		t(e, {
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
	}, k = (e) => {
		{
			let t = p(() => Z("contacts.none.title")), r = p(() => Z("contacts.none.text", { who: i.who }));
			He(e, {
				icon: "link",
				level: 3,
				get title() {
					return n(t);
				},
				get text() {
					return n(r);
				},
				children: (e, t) => {
					var n = P(), r = M(n), o = (e) => {
						var t = tr(), n = S(t);
						G(n, { name: "plus" });
						var r = a(n, 1, !0);
						z(t), w((e) => H(r, e), [() => Z("tie.add")]), E("click", t, function(...e) {
							i.onAdd?.apply(this, e);
						}), Y(e, t);
					};
					V(r, (e) => {
						i.onAdd && e(o);
					}), Y(e, n);
				},
				$$slots: { default: !0 }
			});
		}
	}, A = (e) => {
		var t = rr(), r = S(t);
		$n(r, {
			get network() {
				return i.network.value;
			},
			get kindWord() {
				return i.kindWord;
			}
		});
		var o = a(r, 2), c = S(o);
		{
			let e = p(() => i.day ?? i.today);
			kn(c, {
				get rows() {
					return n(s);
				},
				get today() {
					return n(e);
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
		var l = a(c, 2), u = (e) => {
			var t = nr(), n = X(t, !0);
			w((e) => H(n, e), [() => Z(i.hops > 1 ? "contacts.more" : "contacts.tooMany", { n: i.network.value.notShown })]), Y(e, t);
		};
		V(l, (e) => {
			i.network.value.notShown > 0 && e(u);
		});
		var d = a(l, 2), f = X(d, !0);
		z(o), z(t), w((e) => H(f, e), [() => Z("contacts.maybeMore")]), Y(e, t);
	}, j = (e) => {
		{
			let t = p(() => Z("contacts.loading"));
			F(e, {
				get label() {
					return n(t);
				},
				rows: 6
			});
		}
	};
	V(D, (e) => {
		i.network.failure ? e(O) : i.network.value && n(s).length === 0 ? e(k, 1) : i.network.value ? e(A, 2) : i.network.slow && e(j, 3);
	}), z(T), z(l), w((e, t) => {
		H(d, e), H(v, t), x !== (x = i.net) && (b.value = (b.__value = x) ?? "", pe(b, x)), W(T, "aria-busy", i.network.loading);
	}, [() => Z("contacts.title"), () => Z("contacts.net")]), E("change", b, (e) => i.onQuery({ net: e.currentTarget.value === i.usualNet ? void 0 : e.currentTarget.value })), Y(e, l), q();
}
u(["change", "click"]);
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
	return (b(e.since) || Z("age.unknown")) + (e.until ? Z("period.until", { date: b(e.until) }) : "");
}
// src/forms/SavingField.svelte
var ur = c("<div class=\"saving\"><!> <p class=\"small muted row\"><span> </span> <button class=\"link-button\" type=\"button\"><!> </button> <button class=\"link-button\" type=\"button\"> </button></p></div> <!>", 1);
function dr(e, t) {
	y(t, !0);
	let r = [t.attribute], i = p(() => t.attribute.name), o = p(() => t.attribute.type === "note"), s = I({
		fields: r,
		base: it(r, t.record),
		draft: it(r, t.record),
		version: t.record.version
	}), c = I(void 0), l = I([]), u = !1, d = I(void 0), f = p(() => n(c)?.kind === "clash" ? n(c) : void 0);
	re(te), D(() => n(d)?.querySelector("input, select, textarea, button")?.focus());
	let m = (e) => void h(s, {
		...n(s),
		draft: {
			...n(s).draft,
			[n(i)]: e
		}
	});
	async function g() {
		if (u || n(f) || (h(l, Xe(r, n(s).draft)), n(l).length)) return;
		u = !0;
		let e = await ot(n(s), t.save, t.latest);
		u = !1, e.kind === "nothing" ? t.onClose() : e.kind === "kept" ? t.onSaved(e.record, e.merged) : e.kind === "wrong" ? h(l, e.wrongs) : h(s, e.edit), h(c, e);
	}
	function _(e) {
		h(s, {
			...n(s),
			draft: {
				...n(s).draft,
				...e
			}
		}), h(c, void 0), g();
	}
	function b(e) {
		e.key === "Escape" ? (e.preventDefault(), t.onClose()) : e.key === "Enter" && (!n(o) || e.ctrlKey || e.metaKey) && e.target.matches("input, select, textarea") && (e.preventDefault(), g());
	}
	async function x(e) {
		let t = e.relatedTarget;
		await Ee(), !n(d)?.isConnected || n(d).contains(t) || n(d).contains(document.activeElement) || g();
	}
	var C = ur(), T = M(C), O = S(T);
	{
		let e = p(() => n(s).draft[n(i)] ?? ""), r = p(() => n(l)[0]?.text);
		lt(O, {
			get attribute() {
				return t.attribute;
			},
			get id() {
				return t.id;
			},
			get value() {
				return n(e);
			},
			get error() {
				return n(r);
			},
			get find() {
				return t.find;
			},
			onChange: m
		});
	}
	var k = a(O, 2), A = S(k), j = X(A, !0), N = a(A, 2), ee = S(N);
	G(ee, {
		name: "check",
		small: !0
	});
	var P = a(ee, 1, !0);
	z(N);
	var F = a(N, 2), L = X(F, !0);
	z(k), z(T), v(T, (e) => h(d, e), () => n(d));
	var R = a(T, 2), ne = (e) => {
		{
			let i = p(() => fe(t.attribute.label));
			ht(e, {
				get id() {
					return `${t.id ?? ""}-botsing`;
				},
				get title() {
					return n(i);
				},
				onClose: () => h(c, void 0),
				children: (e, t) => {
					rt(e, {
						get fields() {
							return r;
						},
						get clashes() {
							return n(f).clashes;
						},
						get last() {
							return n(f).last;
						},
						onChoose: _,
						onCancel: () => h(c, void 0)
					});
				},
				$$slots: { default: !0 }
			});
		}
	};
	V(R, (e) => {
		n(f) && e(ne);
	}), w((e, t, n) => {
		H(j, e), H(P, t), H(L, n);
	}, [
		() => Z(n(o) ? "inline.hintNote" : "inline.hint"),
		() => Z("form.save"),
		() => Z("form.cancel")
	]), E("keydown", T, b), E("focusout", T, (e) => void x(e)), E("click", N, () => void g()), E("click", F, function(...e) {
		t.onClose?.apply(this, e);
	}), Y(e, C), q();
}
u([
	"keydown",
	"focusout",
	"click"
]);
// src/actor/Facts.svelte
var fr = c("<a> </a>"), pr = c("<button class=\"pencil no-print\" type=\"button\"><!><span class=\"sr\"> </span></button>"), mr = c("<span class=\"fact\"><!> <!></span>"), hr = c("<p class=\"small muted kept no-print\" role=\"status\"><!> <button class=\"link-button\" type=\"button\"> <span class=\"sr\"> </span></button></p>"), gr = c("<div><dt> </dt> <dd><!> <!></dd></div>"), _r = c("<p class=\"muted\"> </p>"), vr = c("<button class=\"link-button\" type=\"button\"><!> </button>"), yr = c("<div class=\"row blanks no-print\"><span class=\"small muted\"> </span> <!></div>"), br = c("<dl class=\"facts facts--grid\"></dl> <!> <!> <p class=\"small muted\"> </p>", 1);
function xr(e, t) {
	y(t, !0);
	let r = I(void 0), i = p(() => sr(t.actor, t.attributes)), o = p(() => n(i).filter((e) => $(e.value) !== "" || e.attribute.name === n(r))), s = p(() => n(i).filter((e) => !n(o).includes(e) && t.editable.includes(e.attribute.name))), c = (e) => e.type === "note" || e.name === n(r), l = (e) => ({
		...e,
		required: e.required && $(t.actor.attributes[e.name]) !== ""
	});
	function u(e) {
		h(r, void 0), requestAnimationFrame(() => {
			document.activeElement === document.body && document.getElementById(`feit-${e}`)?.focus();
		});
	}
	function f(e, n, r) {
		u(e), t.onSaved(e, n, r);
	}
	var m = br(), g = M(m);
	K(g, 21, () => n(o), ({ attribute: e, value: t }) => e.name, (e, i) => {
		let o = () => n(i).attribute, s = () => n(i).value, m = p(() => o().name), g = p(() => o().type === "reference" ? t.labels.get($(s())) ?? Z("reference.one") : o().name === "since" ? lr(t.actor) : dt(o(), s()));
		var _ = gr(), v = S(_), y = X(v, !0), b = a(v, 2), x = S(b), C = (e) => {
			{
				let r = p(() => l(o()));
				dr(e, {
					get id() {
						return `veld-${n(m) ?? ""}`;
					},
					get record() {
						return t.actor;
					},
					get attribute() {
						return n(r);
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
					onSaved: (e, t) => f(n(m), e, t),
					onClose: () => u(n(m))
				});
			}
		}, T = (e) => {
			var i = mr(), c = S(i), l = (e) => {
				var r = fr(), i = X(r, !0);
				w((e) => {
					W(r, "href", e), H(i, n(g));
				}, [() => t.hrefOf($(s()))]), Y(e, r);
			}, u = (e) => {
				var t = d();
				w(() => H(t, n(g))), Y(e, t);
			};
			V(c, (e) => {
				o().type === "reference" ? e(l) : e(u, -1);
			});
			var f = a(c, 2), _ = (e) => {
				var t = pr(), i = S(t);
				G(i, {
					name: "pencil",
					small: !0
				});
				var s = a(i), c = X(s, !0);
				z(t), w((e) => {
					W(t, "id", `feit-${n(m) ?? ""}`), H(c, e);
				}, [() => Z("inline.change", { label: o().label })]), E("click", t, () => h(r, n(m), !0)), Y(e, t);
			}, v = p(() => t.editable.includes(n(m)));
			V(f, (e) => {
				n(v) && e(_);
			}), z(i), Y(e, i);
		};
		V(x, (e) => {
			n(r) === n(m) ? e(C) : e(T, -1);
		});
		var D = a(x, 2), O = (e) => {
			var n = hr(), r = S(n);
			G(r, {
				name: "check",
				small: !0
			});
			var i = a(r), s = a(i), c = S(s, !0), l = a(c), u = X(l);
			z(s), z(n), w((e, t) => {
				H(i, `${e ?? ""} `), H(c, t), H(u, `: ${o().label ?? ""}`);
			}, [() => Z("inline.kept", { time: t.kept.time }), () => Z("undo.do")]), E("click", s, () => t.onUndo(t.kept.revision)), Y(e, n);
		};
		V(D, (e) => {
			t.kept?.name === n(m) && e(O);
		}), z(b), z(_), w((e, t) => {
			_e(_, 1, e), _e(v, 1, Ae([n(r) === n(m) && "sr"])), H(y, t);
		}, [() => Ae([c(o()) && "is-wide"]), () => fe(o().label)]), Y(e, _);
	}), z(g);
	var v = a(g, 2), b = (e) => {
		var t = _r(), n = X(t, !0);
		w((e) => H(n, e), [() => Z("facts.none")]), Y(e, t);
	};
	V(v, (e) => {
		n(o).length === 0 && e(b);
	});
	var x = a(v, 2), C = (e) => {
		var t = yr(), i = S(t), o = X(i, !0), c = a(i, 2);
		K(c, 17, () => n(s), ({ attribute: e }) => e.name, (e, t) => {
			let i = () => n(t).attribute;
			var o = vr(), s = S(o);
			G(s, {
				name: "plus",
				small: !0
			});
			var c = a(s, 1, !0);
			z(o), w((e) => {
				W(o, "id", `feit-${i().name ?? ""}`), H(c, e);
			}, [() => fe(i().label)]), E("click", o, () => h(r, i().name, !0)), Y(e, o);
		}), z(t), w((e) => H(o, e), [() => Z("inline.blank")]), Y(e, t);
	};
	V(x, (e) => {
		n(s).length && e(C);
	});
	var T = a(x, 2), D = X(T, !0);
	w((e) => H(D, e), [() => Z("facts.version", {
		version: t.actor.version,
		when: _(t.actor.recordedAt)
	})]), Y(e, m), q();
}
u(["click"]);
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
var wr = c("<p> </p>"), Tr = c("<p class=\"small muted\"> </p>"), Er = c("<p><span class=\"badge\"><!> </span></p>"), Dr = c("<p class=\"no-print\"><button class=\"link-button\" type=\"button\"><!> <span class=\"sr\"> </span></button></p>"), Or = c("<li><p class=\"small muted\"> </p> <!> <!> <!> <!> <!></li>"), kr = c("<p class=\"no-print\"><button class=\"button button--secondary button--sm\" type=\"button\"> </button></p>"), Ar = c("<ol class=\"history\"></ol> <!>", 1);
function jr(e, t) {
	y(t, !0);
	let r = I(50), i = (e, n) => (e.type === "reference" ? t.labels?.get($(n)) : void 0) ?? (dt(e, n) || Z("clash.empty")), o = {
		add: "history.created",
		amend: "history.other",
		end: "history.other",
		bin: "history.binned",
		restore: "history.restored",
		remove: "history.binned"
	};
	var s = Ar(), c = M(s);
	K(c, 21, () => t.moments.slice(0, n(r)), (e) => e.revision, (e, r) => {
		var s = Or(), c = S(s), l = X(c), u = a(c, 2), d = (e) => {
			var t = wr(), i = X(t, !0);
			w((e) => H(i, e), [() => Z("history.ended", { date: b(n(r).ended) })]), Y(e, t);
		};
		V(u, (e) => {
			n(r).ended && e(d);
		});
		var f = a(u, 2);
		K(f, 17, () => n(r).changed, ({ attribute: e, before: t, after: n }) => e.name, (e, t) => {
			let r = () => n(t).attribute, a = () => n(t).before, o = () => n(t).after;
			var s = wr(), c = X(s, !0);
			w((e) => H(c, e), [() => Z("history.changed", {
				label: fe(r().label),
				before: i(r(), a()),
				after: i(r(), o())
			})]), Y(e, s);
		}, (e) => {
			var t = P(), i = M(t), a = (e) => {
				var t = wr(), i = X(t, !0);
				w((e) => H(i, e), [() => Z(o[n(r).verb])]), Y(e, t);
			};
			V(i, (e) => {
				n(r).ended || e(a);
			}), Y(e, t);
		});
		var p = a(f, 2), m = (e) => {
			var t = Tr(), i = X(t, !0);
			w(() => H(i, n(r).reason)), Y(e, t);
		};
		V(p, (e) => {
			n(r).reason && e(m);
		});
		var h = a(p, 2), g = (e) => {
			var t = Tr(), n = X(t, !0);
			w((e) => H(n, e), [() => Z("history.undoes")]), Y(e, t);
		};
		V(h, (e) => {
			n(r).undoes && e(g);
		});
		var v = a(h, 2), y = (e) => {
			var t = Er(), n = S(t), r = S(n);
			G(r, { name: "undo" });
			var i = a(r, 1, !0);
			z(n), z(t), w((e) => H(i, e), [() => Z("history.undone")]), Y(e, t);
		}, x = (e) => {
			var i = Dr(), o = S(i), s = S(o);
			G(s, {
				name: "undo",
				small: !0
			});
			var c = a(s, 1, !0), l = a(c), u = X(l, !0);
			z(o), z(i), w((e, t) => {
				H(c, e), H(u, t);
			}, [() => Z("history.undo"), () => Z("history.which", { when: _(n(r).at) })]), E("click", o, () => t.onUndo(n(r).revision)), Y(e, i);
		};
		V(v, (e) => {
			n(r).undone ? e(y) : n(r).canUndo && e(x, 1);
		}), z(s), w((e, t) => H(l, `${e ?? ""}${t ?? ""}`), [() => _(n(r).at), () => n(r).by ? Z("facts.by", { who: n(r).by.label }) : ""]), Y(e, s);
	}), z(c);
	var l = a(c, 2), u = (e) => {
		var t = kr(), i = S(t), a = X(i, !0);
		z(t), w((e) => H(a, e), [() => Z("more")]), E("click", i, () => h(r, n(r) + 50)), Y(e, t);
	};
	V(l, (e) => {
		t.moments.length > n(r) && e(u);
	}), Y(e, s), q();
}
u(["click"]);
// src/actor/OpenName.svelte
var Mr = c("<p> </p> <p><button class=\"button button--secondary button--sm\" type=\"button\"> </button></p>", 1), Nr = c("<option> </option>"), Pr = c("<form class=\"toolbar\"><div class=\"field\"><label for=\"doel\"> </label> <select class=\"select\" id=\"doel\" required=\"\"><option> </option><!></select></div> <button class=\"button button--secondary\" type=\"submit\"> </button></form> <p class=\"small\"> </p>", 1);
function Fr(e, t) {
	y(t, !0);
	let r = I(""), i = p(() => t.purposes.find((e) => e.code === t.stated)?.label ?? "");
	ve(e, {
		icon: "lock",
		children: (e, o) => {
			var s = P(), c = M(s), l = (e) => {
				var r = Mr(), o = M(r), s = X(o, !0), c = a(o, 2), l = S(c), u = X(l, !0);
				z(c), w((e, t) => {
					H(s, e), H(u, t);
				}, [() => Z("purpose.open", { purpose: n(i) }), () => Z("purpose.close")]), E("click", l, () => t.onState(void 0)), Y(e, r);
			}, u = (e) => {
				var i = Pr(), o = M(i), s = S(o), c = S(s), l = X(c, !0), u = a(c, 2), d = S(u), f = X(d, !0);
				d.value = d.__value = "";
				var p = a(d);
				K(p, 17, () => t.purposes, (e) => e.code, (e, t) => {
					var r = Nr(), i = X(r, !0), a = {};
					w(() => {
						H(i, n(t).label), a !== (a = n(t).code) && (r.value = (r.__value = a) ?? "");
					}), Y(e, r);
				}), z(u), we(u), z(s);
				var m = a(s, 2), g = X(m, !0);
				z(o);
				var _ = a(o, 2), v = X(_, !0);
				w((e, t, n, r) => {
					H(l, e), H(f, t), H(g, n), H(v, r);
				}, [
					() => Z("purpose.label"),
					() => Z("purpose.choose"),
					() => Z("purpose.do"),
					() => Z("purpose.logged")
				]), De("submit", o, (e) => {
					e.preventDefault(), n(r) && t.onState(n(r));
				}), Le(u, () => n(r), (e) => h(r, e)), Y(e, i);
			};
			V(c, (e) => {
				t.stated ? e(l) : e(u, -1);
			}), Y(e, s);
		},
		$$slots: { default: !0 }
	}), q();
}
u(["click"]);
// src/actor/references.ts
var Ir = 20;
function Lr(e, t) {
	let n = e.filter((e) => e.type === "reference").map((e) => e.name), r = t.flatMap((e) => n.map((t) => $(e[t]))).filter(Boolean);
	return [...new Set(r)].slice(0, Ir);
}
async function Rr(e, t) {
	let n = await Promise.all(e.map((e) => Se(e, t).catch(() => void 0)));
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
	let a = {
		...Ur(n),
		...r
	};
	try {
		return Vr(await je(e, t, a));
	} catch (e) {
		let t = L(e), n = t.problem?.current;
		throw !t.stale || !n ? e : new i(t.status, {
			...t.problem,
			current: Vr(n)
		});
	}
}
function Kr(e, t) {
	return e.until && e.until <= t ? "ended" : e.confirmedOn ? "counts" : "proposed";
}
// src/actor/SchakelSection.svelte
var qr = c("<a> </a>"), Jr = c(" <!>", 1), Yr = c("<div><dt> </dt><dd></dd></div>"), Xr = c("<button class=\"button button--secondary button--sm no-print\" type=\"button\"><!> </button>"), Zr = c("<p role=\"status\"> </p>"), Qr = c("<p class=\"muted\"> </p>"), $r = c("<span class=\"badge badge--ok\"><!> </span>"), ei = c("<span class=\"badge\"><!> </span>"), ti = c("<span class=\"badge badge--warn\"><!> </span>"), ni = c("<p class=\"small\"> </p>"), ri = c("<div><dt> </dt><dd> </dd></div>"), ii = c("<button class=\"button button--primary button--sm\" type=\"button\"><!> <span class=\"sr\"> </span></button>"), ai = c("<button class=\"button button--secondary button--sm\" type=\"button\"><!> <span class=\"sr\"> </span></button>"), oi = c("<div class=\"row no-print\"><!> <button class=\"button button--secondary button--sm\" type=\"button\"><!> <span class=\"sr\"> </span></button> <!></div>"), si = c("<div class=\"facts-box\"><div class=\"section-head\"><h3><span class=\"kind\"><!><!></span></h3> <!></div> <!> <dl class=\"facts facts--grid\"><!> <!> <!> <div><dt> </dt><dd> </dd></div> <!></dl> <!></div>"), ci = c("<!> <p class=\"muted\"> </p> <!>", 1), li = c("<!> <!>", 1), ui = c("<section aria-labelledby=\"schakel\"><div class=\"section-head\"><h2 id=\"schakel\"> </h2> <!></div> <!> <!> <!></section> <!>", 1);
function di(e, t) {
	y(t, !0);
	let r = (e, r = B, i = B, o = B) => {
		var s = P(), c = M(s), l = (e) => {
			var s = Yr(), c = S(s), l = X(c, !0), u = a(c);
			K(u, 23, i, (e) => e.id, (e, r, i) => {
				ce();
				var s = Jr(), c = M(s, !0), l = a(c), u = (e) => {
					var i = qr(), a = X(i, !0);
					w((e) => {
						W(i, "href", e), H(a, n(r).label);
					}, [() => t.hrefOf(n(r).id)]), Y(e, i);
				}, f = (e) => {
					var t = d();
					w(() => H(t, n(r).label)), Y(e, t);
				};
				V(l, (e) => {
					o() ? e(u) : e(f, -1);
				}), w(() => H(c, n(i) ? ", " : "")), Y(e, s);
			}), z(u), z(s), w(() => H(l, r())), Y(e, s);
		};
		V(c, (e) => {
			i().length && e(l);
		}), Y(e, s);
	}, i = I(void 0), o = I(""), s = p(() => Re()?.me.person), c = p(() => Re()?.me.adds?.includes("Schakel") ?? !1), l = p(() => t.holder !== void 0 && n(c) && U(J.createActor)), u = p(() => n(c) && U(J.changeActor)), f = p(() => Be("Schakel")?.attributes ?? []), m = (e) => e ? [...e.areas, ...e.themes] : t.area ? [t.area] : [], g = () => h(i, void 0);
	function _(e, n) {
		g(), h(o, ""), t.onSaved(e, n);
	}
	async function v(e) {
		h(o, "");
		try {
			let t = await je(e.id, e.version, { attributes: {
				confirmedOn: O(),
				...n(s)?.kind === "Professional" ? { confirmedBy: n(s).id } : {}
			} });
			_(Z("schakel.saved.confirmed"), t.version);
		} catch (e) {
			let t = L(e);
			h(o, t.unreachable ? Z("offline.title") : t.stale ? Z("clash.reload") : t.problem?.detail || Z("error.title"), !0);
		}
	}
	var x = ui(), C = M(x), T = S(C), D = S(T), k = X(D, !0), A = a(D, 2), j = (e) => {
		var t = Xr(), n = S(t);
		G(n, { name: "plus" });
		var r = a(n, 1, !0);
		z(t), w((e) => H(r, e), [() => Z("schakel.make")]), E("click", t, () => h(i, { what: "make" })), Y(e, t);
	};
	V(A, (e) => {
		n(l) && e(j);
	}), z(T);
	var N = a(T, 2), ee = (e) => {
		ve(e, {
			tone: "error",
			icon: "warn",
			children: (e, t) => {
				var r = Zr(), i = X(r, !0);
				w(() => H(i, n(o))), Y(e, r);
			},
			$$slots: { default: !0 }
		});
	};
	V(N, (e) => {
		n(o) && e(ee);
	});
	var te = a(N, 2), F = (e) => {
		var t = Qr(), n = X(t, !0);
		w((e) => H(n, e), [() => Z("schakel.none")]), Y(e, t);
	};
	V(te, (e) => {
		t.schakels.length === 0 && e(F);
	});
	var R = a(te, 2);
	K(R, 17, () => t.schakels, (e) => e.id, (e, o) => {
		let s = p(() => Kr(n(o), O()));
		var c = si(), l = S(c), f = S(l), m = S(f), g = S(m);
		{
			let e = p(() => n(o).holder?.kind ?? "Resident");
			ae(g, {
				get kind() {
					return n(e);
				},
				ring: !0
			});
		}
		var _ = a(g), y = (e) => {
			var r = qr(), i = X(r, !0);
			w((e) => {
				W(r, "href", e), H(i, n(o).label);
			}, [() => t.hrefOf(n(o).id)]), Y(e, r);
		}, x = (e) => {
			var t = d();
			w(() => H(t, n(o).label)), Y(e, t);
		};
		V(_, (e) => {
			t.holder ? e(y) : e(x, -1);
		}), z(m), z(f);
		var C = a(f, 2), T = (e) => {
			var t = $r(), n = S(t);
			G(n, { name: "check" });
			var r = a(n, 1, !0);
			z(t), w((e) => H(r, e), [() => Z("schakel.counts")]), Y(e, t);
		}, D = (e) => {
			var t = ei(), n = S(t);
			G(n, { name: "clock" });
			var r = a(n, 1, !0);
			z(t), w((e) => H(r, e), [() => Z("actor.ended")]), Y(e, t);
		}, k = (e) => {
			var t = ti(), n = S(t);
			G(n, { name: "warn" });
			var r = a(n, 1, !0);
			z(t), w((e) => H(r, e), [() => Z("schakel.proposed")]), Y(e, t);
		};
		V(C, (e) => {
			n(s) === "counts" ? e(T) : n(s) === "ended" ? e(D, 1) : e(k, -1);
		}), z(l);
		var A = a(l, 2), j = (e) => {
			var t = ni(), n = X(t, !0);
			w((e) => H(n, e), [() => Z("schakel.proposed.text")]), Y(e, t);
		};
		V(A, (e) => {
			n(s) === "proposed" && e(j);
		});
		var M = a(A, 2), N = S(M), ee = (e) => {
			{
				let t = p(() => Z("schakel.holder"));
				r(e, () => n(t), () => n(o).holder ? [n(o).holder] : [], () => !0);
			}
		};
		V(N, (e) => {
			t.holder || e(ee);
		});
		var P = a(N, 2);
		{
			let e = p(() => Z("schakel.areas"));
			r(P, () => n(e), () => n(o).areas, () => !1);
		}
		var te = a(P, 2);
		{
			let e = p(() => Z("schakel.themes"));
			r(te, () => n(e), () => n(o).themes, () => !1);
		}
		var F = a(te, 2), I = S(F), L = X(I, !0), R = a(I), ne = X(R);
		z(F);
		var re = a(F, 2), ie = (e) => {
			var t = ri(), r = S(t), i = X(r, !0), s = a(r), c = X(s, !0);
			z(t), w((e, t) => {
				H(i, e), H(c, t);
			}, [() => Z("schakel.confirmedOn"), () => b(n(o).confirmedOn)]), Y(e, t);
		};
		V(re, (e) => {
			n(o).confirmedOn && e(ie);
		}), z(M);
		var oe = a(M, 2), se = (e) => {
			var t = oi(), r = S(t), c = (e) => {
				var t = ii(), r = S(t);
				G(r, { name: "check" });
				var i = a(r, 1, !0), s = a(i), c = X(s, !0);
				z(t), w((e) => {
					H(i, e), H(c, n(o).label);
				}, [() => Z("schakel.confirm")]), E("click", t, () => void v(n(o))), Y(e, t);
			};
			V(r, (e) => {
				n(s) === "proposed" && e(c);
			});
			var l = a(r, 2), u = S(l);
			G(u, { name: "pencil" });
			var d = a(u, 1, !0), f = a(d), m = X(f, !0);
			z(l);
			var g = a(l, 2), _ = (e) => {
				var t = ai(), r = S(t);
				G(r, { name: "stop" });
				var s = a(r, 1, !0), c = a(s), l = X(c, !0);
				z(t), w((e) => {
					H(s, e), H(l, n(o).label);
				}, [() => Z("schakel.end")]), E("click", t, () => h(i, {
					what: "end",
					one: n(o)
				})), Y(e, t);
			}, y = p(() => U(J.endActor));
			V(g, (e) => {
				n(y) && e(_);
			}), z(t), w((e) => {
				H(d, e), H(m, n(o).label);
			}, [() => Z("contacts.change")]), E("click", l, () => h(i, {
				what: "change",
				one: n(o)
			})), Y(e, t);
		};
		V(oe, (e) => {
			n(u) && n(s) !== "ended" && e(se);
		}), z(c), w((e, t, n) => {
			H(L, e), H(ne, `${t ?? ""}${n ?? ""}`);
		}, [
			() => Z("col.since"),
			() => b(n(o).since) || Z("age.unknown"),
			() => n(o).until ? Z("period.until", { date: b(n(o).until) }) : ""
		]), Y(e, c);
	}), z(C);
	var ne = a(C, 2), re = (e) => {
		{
			let r = p(() => Z("schakel.make.title", { who: t.holder.label }));
			ht(e, {
				id: "schakel-maken",
				get title() {
					return n(r);
				},
				onClose: g,
				children: (e, r) => {
					var i = ci(), o = M(i);
					mt(o, {});
					var s = a(o, 2), c = X(s, !0), l = a(s, 2);
					{
						let e = p(() => Z("schakel.make")), r = p(() => [...Hr(n(f), m(void 0)), ut()]), i = p(() => t.area ? { areas: t.area.id } : {});
						nt(l, {
							name: "schakel",
							get label() {
								return n(e);
							},
							get fields() {
								return n(r);
							},
							get preset() {
								return n(i);
							},
							get find() {
								return ze;
							},
							add: (e) => Ve(Wr(t.holder.id, e)),
							onAdded: (e) => _(Z("schakel.saved.made"), e.version),
							onCancel: g
						});
					}
					w((e) => H(c, e), [() => Z("schakel.make.text")]), Y(e, i);
				},
				$$slots: { default: !0 }
			});
		}
	}, ie = (e) => {
		let t = p(() => n(i).one);
		{
			let r = p(() => Z("actor.edit.title", { who: n(t).label }));
			ht(e, {
				id: "schakel-wijzigen",
				get title() {
					return n(r);
				},
				onClose: g,
				children: (e, r) => {
					var i = li(), o = M(i);
					mt(o, {});
					var s = a(o, 2);
					{
						let e = p(() => Z("contacts.change")), r = p(() => Vr(n(t))), i = p(() => Hr(n(f), m(n(t))));
						st(s, {
							name: "schakel",
							get label() {
								return n(e);
							},
							get record() {
								return n(r);
							},
							get attributes() {
								return n(i);
							},
							get find() {
								return ze;
							},
							save: (e, r) => Gr(n(t).id, e, r),
							latest: () => We(n(t).id),
							onSaved: (e, t) => _(Z(t ? "saved.merged" : "saved"), e.version),
							onCancel: g
						});
					}
					Y(e, i);
				},
				$$slots: { default: !0 }
			});
		}
	}, oe = (e) => {
		let t = p(() => n(i).one);
		{
			let r = p(() => Z("schakel.end.title", { who: n(t).label }));
			ht(e, {
				id: "schakel-stoppen",
				get title() {
					return n(r);
				},
				onClose: g,
				children: (e, r) => {
					var i = li(), o = M(i);
					mt(o, {});
					var s = a(o, 2);
					{
						let e = p(() => Z("schakel.end")), r = p(() => Z("schakel.end.text"));
						Dt(s, {
							name: "schakelstop",
							get label() {
								return n(e);
							},
							get text() {
								return n(r);
							},
							end: (e) => Ie(n(t).id, n(t).version, e),
							onEnded: (e) => _(Z("saved.ended"), e.version),
							onCancel: g
						});
					}
					Y(e, i);
				},
				$$slots: { default: !0 }
			});
		}
	};
	V(ne, (e) => {
		n(i)?.what === "make" && t.holder ? e(re) : n(i)?.what === "change" && n(i).one ? e(ie, 1) : n(i)?.what === "end" && n(i).one && e(oe, 2);
	}), w((e) => H(k, e), [() => Z("schakel.title")]), Y(e, x), q();
}
u(["click"]);
// src/actor/TieDialog.svelte
var fi = c("<button class=\"button button--quiet\" type=\"button\"> </button>"), pi = c("<p class=\"modal__more row\"><!> <!></p>"), mi = c("<details class=\"how\"><summary> </summary><!></details>"), hi = c("<!> <!> <!>", 1), gi = c("<!> <!>", 1);
function _i(e, t) {
	y(t, !0);
	let r = l(() => t.tie.id, () => t.latest()), i = p(() => Cr(r.value?.items ?? [], t.attributes)), o = I("edit"), s = p(() => Z("tie.sentence", {
		from: t.tie.from.label,
		word: t.word,
		to: t.tie.to.label
	}));
	ht(e, {
		id: "band",
		get title() {
			return n(s);
		},
		get onClose() {
			return t.onClose;
		},
		children: (e, r) => {
			var c = gi(), l = M(c);
			mt(l, {});
			var u = a(l, 2), d = (e) => {
				{
					let r = p(() => Z("tie.end")), i = p(() => Z("tie.end.text"));
					Dt(e, {
						name: "bandstop",
						get label() {
							return n(r);
						},
						get text() {
							return n(i);
						},
						get end() {
							return t.end;
						},
						get onEnded() {
							return t.onEnded;
						},
						onCancel: () => h(o, "edit")
					});
				}
			}, f = (e) => {
				{
					let r = p(() => Z("bin.do")), i = p(() => [Z("bin.when"), Z("bin.tieText")]);
					tt(e, {
						get label() {
							return n(r);
						},
						get sentences() {
							return n(i);
						},
						get run() {
							return t.bin;
						},
						get onDone() {
							return t.onBinned;
						},
						onCancel: () => h(o, "edit")
					});
				}
			}, m = (e) => {
				var r = hi(), c = M(r);
				st(c, {
					name: "band",
					get label() {
						return n(s);
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
				var l = a(c, 2), u = (e) => {
					var n = pi(), r = S(n), i = (e) => {
						var t = fi(), n = X(t, !0);
						w((e) => H(n, e), [() => Z("tie.end")]), E("click", t, () => h(o, "end")), Y(e, t);
					};
					V(r, (e) => {
						t.mayEnd && e(i);
					});
					var s = a(r, 2), c = (e) => {
						var t = fi(), n = X(t, !0);
						w((e) => H(n, e), [() => Z("bin.do")]), E("click", t, () => h(o, "bin")), Y(e, t);
					};
					V(s, (e) => {
						t.mayBin && e(c);
					}), z(n), Y(e, n);
				};
				V(l, (e) => {
					(t.mayEnd || t.mayBin) && e(u);
				});
				var d = a(l, 2), f = (e) => {
					var r = mi(), o = S(r), s = X(o, !0);
					jr(a(o), {
						get moments() {
							return n(i);
						},
						get onUndo() {
							return t.onUndo;
						}
					}), z(r), w((e) => H(s, e), [() => Z("history.title")]), Y(e, r);
				};
				V(d, (e) => {
					n(i).length && e(f);
				}), Y(e, r);
			};
			V(u, (e) => {
				n(o) === "end" ? e(d) : n(o) === "bin" ? e(f, 1) : e(m, -1);
			}), Y(e, c);
		},
		$$slots: { default: !0 }
	}), q();
}
u(["click"]);
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
var Ci = c("<a> </a>"), wi = c("<span class=\"with\"><!><!></span>"), Ti = c(" <!>", 1), Ei = c("<!> ", 1), Di = c("<span><!><!></span>"), Oi = c("<span> <a> </a></span>"), ki = c("<span> </span>"), Ai = c("<li><span class=\"when\"> </span> <!></li>"), ji = c("<p class=\"no-print\"><button class=\"button button--secondary button--sm\" type=\"button\"> </button></p>"), Mi = c("<ol class=\"timeline\"></ol> <!>", 1);
function Ni(e, t) {
	y(t, !0);
	let r = (e, n = B) => {
		var r = wi(), i = S(r);
		ae(i, { get kind() {
			return n().kind;
		} });
		var o = a(i), s = (e) => {
			var t = d();
			w(() => H(t, n().label)), Y(e, t);
		}, c = (e) => {
			var r = Ci(), i = X(r, !0);
			w((e) => {
				W(r, "href", e), H(i, n().label);
			}, [() => t.hrefOf(n().id)]), Y(e, r);
		};
		V(o, (e) => {
			n().kind === "Area" ? e(s) : e(c, -1);
		}), z(r), Y(e, r);
	}, i = I(50), o = p(() => t.attributes.find((e) => e.name === "networkAskedExtent")), s = p(() => n(o) ? dt(n(o), t.actor.attributes.networkAskedExtent) : "");
	var c = Mi(), l = M(c);
	K(l, 21, () => t.happenings.slice(0, n(i)), (e) => e.key, (e, i) => {
		var o = Ai(), c = S(o), l = X(c, !0), u = a(c, 2), f = (e) => {
			var o = Di(), s = S(o), c = (e) => {
				var r = d();
				w((e) => H(r, `${e ?? ""} `), [() => Z(n(i).date > t.today ? "timeline.ends" : "timeline.ended")]), Y(e, r);
			};
			V(s, (e) => {
				n(i).what === "ended" && e(c);
			});
			var l = a(s), u = (e) => {
				var o = Ti(), s = M(o), c = a(s);
				r(c, () => n(i).other), w((e) => H(s, `${e ?? ""} `), [() => n(i).what === "ended" ? t.tieWord(n(i).tie.kind) : fe(t.tieWord(n(i).tie.kind))]), Y(e, o);
			}, f = p(() => t.forward(n(i).tie)), m = (e) => {
				var o = Ei(), s = M(o);
				r(s, () => n(i).other);
				var c = a(s);
				w((e) => H(c, ` ${e ?? ""} ${t.actor.label ?? ""}`), [() => t.tieWord(n(i).tie.kind)]), Y(e, o);
			};
			V(l, (e) => {
				n(f) ? e(u) : e(m, -1);
			}), z(o), Y(e, o);
		}, m = (e) => {
			var r = Oi(), o = S(r), s = a(o), c = X(s, !0);
			z(r), w((e, t) => {
				H(o, `${e ?? ""} `), W(s, "href", t), H(c, n(i).schakel.label);
			}, [() => Z(n(i).what === "stopped" && n(i).date > t.today ? "timeline.stops" : `timeline.${n(i).what}`), () => t.hrefOf(n(i).schakel.id)]), Y(e, r);
		}, h = (e) => {
			var t = ki(), r = X(t);
			w((e) => H(r, `${e ?? ""}${n(s) ? ` (${n(s)})` : ""}`), [() => Z("timeline.asked")]), Y(e, t);
		}, g = (e) => {
			var t = ki(), r = X(t, !0);
			w((e) => H(r, e), [() => Z(`timeline.${n(i).what}`)]), Y(e, t);
		};
		V(u, (e) => {
			"tie" in n(i) ? e(f) : "schakel" in n(i) ? e(m, 1) : n(i).what === "asked" ? e(h, 2) : e(g, -1);
		}), z(o), w((e) => H(l, e), [() => b(n(i).date)]), Y(e, o);
	}), z(l);
	var u = a(l, 2), f = (e) => {
		var t = ji(), r = S(t), a = X(r, !0);
		z(t), w((e) => H(a, e), [() => Z("more")]), E("click", r, () => h(i, n(i) + 50)), Y(e, t);
	};
	V(u, (e) => {
		t.happenings.length > n(i) && e(f);
	}), Y(e, c), q();
}
u(["click"]);
// src/actor/ActorPage.svelte
var Pi = c("<h1 class=\"sr\"> </h1> <!>", 1), Fi = c("<section aria-labelledby=\"banden\"><h2 id=\"banden\"> </h2> <!></section>"), Ii = c("<section aria-labelledby=\"tijdlijn\"><h2 id=\"tijdlijn\"> </h2> <!></section>"), Li = c("<section aria-labelledby=\"geschiedenis\"><h2 id=\"geschiedenis\" tabindex=\"-1\"> </h2> <!></section>"), Ri = c("<!> <div class=\"sections\"><!> <section aria-labelledby=\"gegevens\"><h2 id=\"gegevens\" class=\"sr\"> </h2> <!> <div class=\"facts-box\"><!></div></section> <!> <!> <!> <!> <!> <!></div> <!>", 1), zi = c("<div class=\"page page--wide\"><!></div>");
function Bi(e, r) {
	y(r, !0);
	let i = [
		"Resident",
		"Professional",
		"Team",
		"Organisation",
		"Initiative",
		"Facility",
		"Course"
	], c = p(() => [
		1,
		2,
		3
	].find((e) => String(e) === Je("n")) ?? 1), u = p(() => Je("op")), d = l(() => r.id, (e) => Se(r.id, e)), f = p(() => un(d.value?.kind)), m = p(() => Je("net") ?? n(f)), g = l(() => `${r.id} ${n(f)}`, (e) => qe(r.id, n(c), n(m), n(u), e)), _ = l(() => r.id, (e) => s(r.id, n(u), e)), v = l(() => r.id, (e) => s(r.id, void 0, e, !0)), b = l(() => r.id, (e) => We(r.id, e)), E = p(() => Be(d.value?.kind ?? "")?.attributes ?? []), A = p(() => b.value?.items ?? []), P = p(() => d.value?.kind === "Schakel"), te = p(() => ["Resident", "Professional"].includes(d.value?.kind ?? "")), L = p(() => n(P) ? [r.id] : (v.value?.items ?? []).filter((e) => e.kind === "HELD_BY" && e.to.id === r.id).map((e) => e.from.id)), R = l(() => n(L).join(), (e) => Promise.all(n(L).map((t) => Ce(t, e).catch(() => []))).then((e) => e.flat())), ne = p(() => Lr(n(E), [d.value?.attributes ?? {}, ...n(A).map((e) => e.actor?.attributes ?? {})]).join()), re = l(() => n(ne), (e) => Rr(n(ne) ? n(ne).split(",") : [], e)), ie = p(() => re.value ?? new Map()), ae = [
		d,
		g,
		_,
		v,
		b,
		R
	], oe = p(() => _.value?.items ?? []), se = p(() => g.value || g.failure ? dn(g.value, n(oe), r.id) : []), ce = p(() => Cr(n(A), n(E))), B = p(() => d.value ? Si(d.value, v.value?.items ?? [], R.value ?? []) : []), ue = p(() => n(oe).filter((e) => ["LIVES_IN", "PRESENT_IN"].includes(e.kind) && e.from.id === r.id).map((e) => e.to)), pe = p(() => n(P) || (R.value ?? []).some((e) => Kr(e, O()) === "counts")), ge = p(() => d.value ? Nt(d.value, n(E), O()) : void 0), _e = p(() => U(J.changeActor) ? d.value?.editable ?? [] : []), ve = p(() => cr(d.value?.kind ?? "", n(_e))), W = p(() => Re()?.me), ye = p(() => U(J.askReports) ? $e(d.value?.kind ?? "") : void 0), G = p(() => r.area !== void 0 && U(J.seeNetwork) && i.includes(d.value?.kind ?? "")), we = (e) => T(e, r.area), Ee = I(void 0), De = I(void 0), Ae = I(void 0);
	function K(e, t) {
		((e) => {
			var t = k(e, 2);
			h(Ee, t[0], !0), h(De, t[1]);
		})([void 0, void 0]), Oe(e, t);
		for (let e of ae) e.retry();
	}
	D(() => (r.id, () => j(void 0)));
	let je = p(() => n(W)?.purposes ?? []), Fe = p(() => n(je).length > 0 && d.value?.kind === "Resident" && (!d.value.named || x() !== void 0));
	function Ie(e) {
		j(e);
		for (let e of ae) e.retry();
	}
	let Le = (e, t) => K(Z(t ? "saved.merged" : "saved"), e.version);
	function Ve(e, t, n) {
		h(Ae, {
			name: e,
			time: le(new Date()),
			revision: t.version
		}), Le(t, n);
	}
	function He(e) {
		h(Ae, void 0), xe(e);
	}
	let Ge = p(() => [
		Z("bin.when"),
		n(oe).length ? Z("bin.ties", { n: n(oe).length }) : Z("bin.noTies"),
		...d.value?.kind === "Resident" ? [Z("bin.resident")] : [],
		Z("bin.back")
	]);
	function Ke(e) {
		h(Ee, void 0), Oe(Z("saved.binned", { n: e.ties }), e.revision), de(r.area ? N(r.area) : "/");
	}
	function Ye(e) {
		document.getElementById("geschiedenis")?.focus({ preventScroll: !0 }), xe(e);
	}
	let Xe = (e) => e.from.id === r.id || (be(e.kind)?.symmetric ?? !1), Ze = (e) => Xe(e) ? Pe(e.kind) : Z("tie.reads.reverse", {
		who: on(e, r.id).label,
		tie: Pe(e.kind)
	}), Qe = (e, t, n = !0) => U(t) && n && d.value ? () => h(Ee, e, !0) : void 0, Q = p(() => C() && d.value && _t(d.value.kind, Re()?.schema.ties ?? []).length > 0 ? () => Te(d.value) : void 0), et = (e) => e.some((e) => n(_e).includes(e));
	var tt = zi(), nt = S(tt), rt = (e) => {
		var r = Pi(), i = M(r), o = X(i, !0), s = a(i, 2);
		{
			let e = p(() => n(W)?.roleLabel);
			t(s, {
				get failure() {
					return d.failure;
				},
				get roleLabel() {
					return n(e);
				},
				get onRetry() {
					return d.retry;
				}
			});
		}
		w((e) => H(o, e), [() => Z("actor.title")]), Y(e, r);
	}, it = (e) => {
		let t = p(() => d.value);
		var i = Ri(), s = M(i);
		{
			let e = p(() => fe(Me(n(t).kind))), i = p(() => n(W)?.roleLabel ?? ""), a = p(() => Qe("ground", J.changeActor, et(Mt) && n(t).kind === "Resident")), c = p(() => Qe("edit", J.changeActor, n(ve).length > 0)), l = p(() => n(t).until ? void 0 : Qe("end", J.endActor, n(ve).length > 0)), u = p(() => Qe("bin", J.binActor, n(ve).length > 0)), d = p(() => n(G) ? o(r.area, r.id) : void 0);
			Zt(s, {
				get actor() {
					return n(t);
				},
				get kindWord() {
					return n(e);
				},
				get places() {
					return n(ue);
				},
				get links() {
					return n(pe);
				},
				get basis() {
					return n(ge);
				},
				get roleLabel() {
					return n(i);
				},
				get onGround() {
					return n(a);
				},
				get onEdit() {
					return n(c);
				},
				get onEnd() {
					return n(l);
				},
				get onBin() {
					return n(u);
				},
				get onAdd() {
					return n(Q);
				},
				get mapHref() {
					return n(d);
				}
			});
		}
		var l = a(s, 2), _ = S(l), v = (e) => {
			{
				let t = p(x);
				Fr(e, {
					get purposes() {
						return n(je);
					},
					get stated() {
						return n(t);
					},
					onState: Ie
				});
			}
		};
		V(_, (e) => {
			n(Fe) && e(v);
		});
		var y = a(_, 2), b = S(y), C = X(b, !0), T = a(b, 2), D = (e) => {
			{
				let r = p(O), i = p(() => Qe("ask", J.changeActor, et(Ot)));
				an(e, {
					get actor() {
						return n(t);
					},
					get attributes() {
						return n(E);
					},
					get labels() {
						return n(ie);
					},
					get today() {
						return n(r);
					},
					get onAsk() {
						return n(i);
					}
				});
			}
		};
		V(T, (e) => {
			n(t).kind === "Resident" && e(D);
		});
		var k = a(T, 2), A = S(k);
		{
			let e = p(() => zr(n(E), n(ie)));
			xr(A, {
				get actor() {
					return n(t);
				},
				get attributes() {
					return n(e);
				},
				get editable() {
					return n(ve);
				},
				get labels() {
					return n(ie);
				},
				get kept() {
					return n(Ae);
				},
				get find() {
					return ze;
				},
				save: (e, t) => ke(r.id, e, t),
				latest: () => We(r.id),
				hrefOf: we,
				onSaved: Ve,
				onUndo: He
			});
		}
		z(k), z(y);
		var j = a(y, 2), N = (e) => {
			{
				let r = p(() => R.value ?? []), i = p(() => n(P) ? void 0 : n(t));
				di(e, {
					get schakels() {
						return n(r);
					},
					get holder() {
						return n(i);
					},
					get area() {
						return n(ue)[0];
					},
					hrefOf: we,
					onSaved: K
				});
			}
		}, F = p(() => n(P) || n(te) && (R.value?.length || n(W)?.adds?.includes("Schakel")));
		V(j, (e) => {
			n(F) && e(N);
		});
		var I = a(j, 2);
		{
			let e = p(O), r = p(() => U(J.changeTie)), i = p(() => n(W)?.roleLabel ?? "");
			ar(I, {
				get who() {
					return n(t).label;
				},
				get network() {
					return g;
				},
				get ties() {
					return n(oe);
				},
				get hops() {
					return n(c);
				},
				get net() {
					return n(m);
				},
				get usualNet() {
					return n(f);
				},
				get day() {
					return n(u);
				},
				get today() {
					return n(e);
				},
				get mayChange() {
					return n(r);
				},
				get roleLabel() {
					return n(i);
				},
				kindWord: (e) => fe(Me(e)),
				get tieWord() {
					return Pe;
				},
				hrefOf: we,
				get onQuery() {
					return he;
				},
				onChange: (e) => h(De, e),
				get onAdd() {
					return n(Q);
				}
			});
		}
		var L = a(I, 2), ne = (e) => {
			{
				let t = p(() => n(W)?.roleLabel ?? "");
				Tt(e, {
					get id() {
						return r.id;
					},
					get net() {
						return n(ye);
					},
					get day() {
						return n(u);
					},
					get area() {
						return r.area;
					},
					get roleLabel() {
						return n(t);
					}
				});
			}
		};
		V(L, (e) => {
			n(ye) && e(ne);
		});
		var re = a(L, 2), ae = (e) => {
			var t = Fi(), i = S(t), o = X(i, !0), s = a(i, 2);
			{
				let e = p(() => U(J.changeTie));
				_n(s, {
					get ties() {
						return n(se);
					},
					get id() {
						return r.id;
					},
					get mayChange() {
						return n(e);
					},
					reads: Ze,
					hrefOf: we,
					onChange: (e) => h(De, e)
				});
			}
			z(t), w((e) => H(o, e), [() => Z("beside.title")]), Y(e, t);
		};
		V(re, (e) => {
			n(se).length && e(ae);
		});
		var le = a(re, 2), de = (e) => {
			var r = Ii(), i = S(r), o = X(i, !0), s = a(i, 2);
			{
				let e = p(O);
				Ni(s, {
					get happenings() {
						return n(B);
					},
					get today() {
						return n(e);
					},
					get actor() {
						return n(t);
					},
					get attributes() {
						return n(E);
					},
					get tieWord() {
						return Pe;
					},
					forward: Xe,
					hrefOf: we
				});
			}
			z(r), w((e) => H(o, e), [() => Z("timeline.title")]), Y(e, r);
		};
		V(le, (e) => {
			n(B).length && e(de);
		});
		var Se = a(le, 2), Ce = (e) => {
			var t = Li(), r = S(t), i = X(r, !0);
			jr(a(r, 2), {
				get moments() {
					return n(ce);
				},
				get labels() {
					return n(ie);
				},
				onUndo: Ye
			}), z(t), w((e) => H(i, e), [() => Z("history.title")]), Y(e, t);
		};
		V(Se, (e) => {
			n(ce).length && e(Ce);
		}), z(l);
		var Te = a(l, 2), Oe = (e) => {
			{
				let r = p(() => zr(n(E), n(W)?.person ? new Map([...n(ie), [n(W).person.id, n(W).person.label]]) : n(ie)).filter((e) => n(_e).includes(e.name))), i = p(() => n(W)?.person);
				It(e, {
					get doing() {
						return n(Ee);
					},
					get actor() {
						return n(t);
					},
					get attributes() {
						return n(r);
					},
					get goes() {
						return n(Ge);
					},
					get me() {
						return n(i);
					},
					onSaved: K,
					onBinned: Ke,
					onClose: () => h(Ee, void 0)
				});
			}
		}, q = (e) => {
			let t = p(() => n(De));
			{
				let r = p(() => Pe(n(t).kind)), i = p(() => be(n(t).kind)?.attributes ?? []), a = p(() => U(J.endTie) && !n(t).until), o = p(() => U(J.binTie));
				_i(e, {
					get tie() {
						return n(t);
					},
					get word() {
						return n(r);
					},
					get attributes() {
						return n(i);
					},
					get mayEnd() {
						return n(a);
					},
					get mayBin() {
						return n(o);
					},
					get find() {
						return ze;
					},
					save: (e, r) => Ue(n(t).id, e, r),
					latest: () => ee(n(t).id),
					end: (e) => Ne(n(t).id, n(t).version, e),
					bin: () => me(n(t).id, n(t).version),
					onSaved: Le,
					onEnded: (e) => K(Z("saved.ended"), e.version),
					onBinned: (e) => K(Z("saved.tieBinned"), e.revision),
					onUndo: (e) => {
						h(De, void 0), xe(e);
					},
					onClose: () => h(De, void 0)
				});
			}
		};
		V(Te, (e) => {
			n(Ee) ? e(Oe) : n(De) && e(q, 1);
		}), w((e) => H(C, e), [() => Z("facts.title")]), Y(e, i);
	}, at = (e) => {
		var t = Pi(), r = M(t), i = X(r, !0), o = a(r, 2), s = (e) => {
			{
				let t = p(() => Z("actor.loading"));
				F(e, {
					get label() {
						return n(t);
					},
					rows: 6
				});
			}
		};
		V(o, (e) => {
			d.slow && e(s);
		}), w((e) => H(i, e), [() => Z("actor.title")]), Y(e, t);
	};
	V(nt, (e) => {
		d.failure ? e(rt) : d.value ? e(it, 1) : e(at, -1);
	}), z(tt), Y(e, tt), q();
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
var Yi = c("<h1> </h1> <!>", 1), Xi = c("<p> </p>"), Zi = c("<div class=\"page-head\"><h1> </h1> <!></div> <!> <!>", 1), Qi = c("<div class=\"page page--form\"><!></div>");
function $i(e, t) {
	y(t, !0);
	let r = p(() => Be(t.kind)), i = p(() => Re()?.schema.ties ?? []), o = p(() => Gi(t.kind, n(i))), s = p(() => n(r) ? qi(n(r), n(o)) : []), c = p(() => ["LIVES_IN", "PRESENT_IN"].map((e) => n(i).find((t) => t.kind === e)).find((e) => e?.from.includes(t.kind) && e.to.includes("Area"))), l = R({}), u = I([]), d = I(!1);
	async function f() {
		h(d, !0), h(u, []);
		let { since: e, anchor: r, ...i } = Ze(n(s), l), a = e ? { since: e } : {};
		try {
			let e = await ge({
				kind: t.kind,
				attributes: i,
				...a,
				ties: Ji(n(o), r),
				...t.area && n(c) ? { area: t.area } : {}
			});
			Oe(Z("saved.new"), e.version), de(T(e.id, t.area));
		} catch (e) {
			let t = L(e);
			h(u, t.unreachable ? [{
				field: "",
				text: Z("offline.text")
			}] : Ye(t.problem, n(s).map((e) => e.name)));
		} finally {
			h(d, !1);
		}
	}
	var m = Qi(), g = S(m), _ = (e) => {
		var t = Yi(), r = M(t), i = X(r, !0), o = a(r, 2);
		{
			let e = p(() => Z("notFound.title")), t = p(() => Z("notFound.text"));
			He(o, {
				icon: "search",
				get title() {
					return n(e);
				},
				get text() {
					return n(t);
				}
			});
		}
		w((e) => H(i, e), [() => Z("new.unknown")]), Y(e, t);
	}, v = (e) => {
		var t = Yi(), i = M(t), o = X(i, !0), s = a(i, 2);
		{
			let e = p(() => Z("noAccess.title")), t = p(() => Z("noAccess.text", { role: Re()?.me.roleLabel ?? "" }));
			He(s, {
				icon: "lock",
				get title() {
					return n(e);
				},
				get text() {
					return n(t);
				}
			});
		}
		w((e) => H(o, e), [() => Z("new.title", { kind: n(r).label })]), Y(e, t);
	}, b = p(() => !U(J.createActor) || !Re()?.me.adds?.includes(t.kind)), x = (e) => {
		var i = Zi(), o = M(i), m = S(o), h = X(m, !0), g = a(m, 2), _ = (e) => {
			var n = Xi(), r = X(n, !0);
			w((e) => H(r, e), [() => Z("new.place", { area: t.areaName })]), Y(e, n);
		};
		V(g, (e) => {
			t.area && n(c) && e(_);
		}), z(o);
		var v = a(o, 2), y = (e) => {
			ve(e, {
				icon: "lock",
				children: (e, t) => {
					var n = Xi(), r = X(n, !0);
					w((e) => H(r, e), [() => Z("new.personal")]), Y(e, n);
				},
				$$slots: { default: !0 }
			});
		}, b = p(() => n(r).attributes.some((e) => e.personal));
		V(v, (e) => {
			n(b) && e(y);
		});
		var x = a(v, 2);
		{
			let e = p(() => Z("new.title", { kind: n(r).label })), i = p(() => Z("form.save"));
			at(x, {
				name: "nieuw",
				get label() {
					return n(e);
				},
				get attributes() {
					return n(s);
				},
				get draft() {
					return l;
				},
				get submitLabel() {
					return n(i);
				},
				get busy() {
					return n(d);
				},
				get wrongs() {
					return n(u);
				},
				get find() {
					return ze;
				},
				onChange: (e, t) => l[e] = t,
				onSubmit: () => void f(),
				onCancel: () => de(t.area ? N(t.area) : "/")
			});
		}
		w((e) => H(h, e), [() => Z("new.title", { kind: n(r).label })]), Y(e, i);
	};
	V(g, (e) => {
		n(r) ? n(b) ? e(v, 1) : e(x, -1) : e(_);
	}), z(m), Y(e, m), q();
}
// src/pages/NewKindPage.svelte
var ea = c("<p> </p>"), ta = c("<li><a><!> </a></li>"), na = c("<section><h2> </h2> <ul class=\"kinds\"></ul></section>"), ra = c("<div class=\"page page--form\"><div class=\"page-head\"><h1> </h1><!></div> <!> <div class=\"sections\"></div></div>");
function ia(e, t) {
	y(t, !0);
	let r = p(Re), i = p(() => U(J.createActor) ? Ui(n(r)?.schema.actors ?? [], n(r)?.me.adds ?? []) : []);
	var o = ra(), s = S(o), c = S(s), l = X(c, !0), u = a(c), d = (e) => {
		var n = ea(), r = X(n, !0);
		w((e) => H(r, e), [() => Z("new.place", { area: t.areaName })]), Y(e, n);
	};
	V(u, (e) => {
		t.area && e(d);
	}), z(s);
	var f = a(s, 2), m = (e) => {
		{
			let t = p(() => Z("noAccess.title")), i = p(() => Z("noAccess.text", { role: n(r)?.me.roleLabel ?? "" }));
			He(e, {
				icon: "lock",
				get title() {
					return n(t);
				},
				get text() {
					return n(i);
				}
			});
		}
	};
	V(f, (e) => {
		n(i).length === 0 && e(m);
	});
	var h = a(f, 2);
	K(h, 21, () => n(i), (e) => e.key, (e, r) => {
		var i = na(), o = S(i), s = X(o, !0), c = a(o, 2);
		K(c, 21, () => n(r).kinds, (e) => e.kind, (e, r) => {
			var i = ta(), o = S(i), s = S(o);
			ae(s, { get kind() {
				return n(r).kind;
			} });
			var c = a(s, 1, !0);
			z(o), z(i), w((e, t) => {
				W(o, "href", e), H(c, t);
			}, [() => g(n(r).kind, t.area), () => fe(n(r).label)]), Y(e, i);
		}), z(c), z(i), w((e) => {
			W(i, "aria-labelledby", n(r).key), W(o, "id", n(r).key), H(s, e);
		}, [() => Z(n(r).key)]), Y(e, i);
	}), z(h), z(o), w((e) => H(l, e), [() => Z("new.choose")]), Y(e, o), q();
}
export { Bi as ActorPage, $i as NewActorPage, ia as NewKindPage };
