import { $n as e, $t as t, B as n, Br as r, Cr as i, Dt as a, Er as o, Fn as s, Fr as c, G as l, Gr as u, Gt as d, H as f, Hr as p, I as m, In as h, Ir as g, It as _, Jt as v, K as y, Kr as b, Kt as x, L as S, Lr as C, Mn as w, Mr as T, Mt as E, Nn as D, Nr as O, Or as k, Pr as A, Pt as j, Qn as M, Qt as N, R as P, Rr as F, Rt as I, Sr as L, Tr as R, U as z, Un as ee, Ur as B, V, Vt as H, Wn as te, Wr as ne, Wt as re, Yn as U, Yt as ie, Z as W, _n as ae, _r as oe, _t as se, an as ce, b as le, cn as ue, dn as de, dt as fe, er as pe, et as me, fr as G, g as he, gr as K, hr as q, i as ge, in as _e, ir as ve, kr as ye, l as be, lr as J, mn as xe, mt as Se, n as Ce, nn as we, nt as Y, ot as Te, pn as Ee, pt as De, q as Oe, qr as ke, qt as Ae, r as je, rn as Me, rr as Ne, s as Pe, sn as Fe, st as Ie, t as Le, tt as Re, vn as ze, vr as X, wr as Be, wt as Ve, xr as He, y as Ue, yr as We, yt as Ge, z as Ke, zn as qe } from "./shell.js";
import { a as Je, n as Ye, o as Z, r as Xe } from "./ErrorSummary.js";
import { i as Ze, l as Qe, n as Q, t as $e } from "./WorkNote.js";
import { t as et } from "./ConfirmForm.js";
import { a as tt, i as nt, n as rt, r as it, t as at } from "./EditForm.js";
import { t as ot } from "./SchemaForm.js";
import { n as st, r as ct, t as lt } from "./since.js";
import { a as ut, i as dt, n as ft, t as $ } from "./values.js";
import { t as pt } from "./ChangedNotice.js";
import { t as mt } from "./Modal.js";
import { t as ht } from "./AddTieForm.js";
import { t as gt } from "./KindName.js";
// src/measures/PlaceSection.svelte
var _t = X("<p class=\"muted\"> </p>"), vt = X("<li> <span class=\"second\"> </span></li>"), yt = X("<ul class=\"statements\"></ul>"), bt = X("<p> </p>"), xt = X("<p class=\"no-print\"><a> </a></p>"), St = X("<!> <details class=\"how\"><summary> </summary> <dl class=\"facts\"><div><dt> </dt><dd> <!></dd></div> <div><dt> </dt><dd> </dd></div></dl> <p class=\"small muted\"> </p> <!></details>", 1), Ct = X("<section aria-labelledby=\"positie\"><h2 id=\"positie\"> </h2> <div><!></div></section>");
function wt(e, t) {
	B(t, !0);
	let i = F(void 0), a = se(() => `${t.id} ${t.net}`, (e) => Qe(t.id, t.net, t.day, (e) => C(i, e), e));
	var o = Ct(), s = T(o), l = A(s, !0), d = c(s, 2), f = T(d), h = (e) => {
		Ae(e, {
			get failure() {
				return a.failure;
			},
			get roleLabel() {
				return t.roleLabel;
			},
			get onRetry() {
				return a.retry;
			}
		});
	}, g = (e) => {
		var t = _t(), n = A(t, !0);
		k((e) => q(n, e), [() => Q("place.notReleased")]), K(e, t);
	}, _ = (e) => {
		let i = r(() => {
			let { statements: e, day: t, contacts: n, asked: r, halo: i } = a.value;
			return {
				statements: e,
				on: t,
				contacts: n,
				asked: r,
				halo: i
			};
		});
		var o = St(), s = O(o), l = (e) => {
			var t = yt();
			J(t, 21, () => R(i).statements, (e) => e.code, (e, t) => {
				var n = vt(), r = T(n, !0), i = c(r), a = A(i, !0);
				u(n), k(() => {
					q(r, R(t).text), q(a, R(t).reason);
				}), K(e, n);
			}), u(t), K(e, t);
		}, d = (e) => {
			var t = bt(), n = A(t, !0);
			k((e) => q(n, e), [() => Q("place.nothing")]), K(e, t);
		};
		G(s, (e) => {
			R(i).statements.length ? e(l) : e(d, -1);
		});
		var f = c(s, 2), p = T(f), h = A(p, !0), g = c(p, 2), _ = T(g), v = T(_), y = A(v, !0), b = c(v), x = T(b, !0), S = c(x), C = (e) => {
			var t = He();
			k((e) => q(t, e), [() => Q("positions.halo", { n: R(i).halo })]), K(e, t);
		};
		G(S, (e) => {
			R(i).halo && e(C);
		}), u(b), u(_);
		var w = c(_, 2), E = T(w), D = A(E, !0), j = c(E), M = A(j, !0);
		u(w), u(g);
		var N = c(g, 2), P = A(N), F = c(N, 2), L = (e) => {
			var n = xt(), r = T(n), i = A(r, !0);
			u(n), k((e, t) => {
				U(r, "href", e), q(i, t);
			}, [() => I(t.area), () => Q("place.compare")]), K(e, n);
		};
		G(F, (e) => {
			t.area && e(L);
		}), u(f), k((e, t, n, r, i, a, o) => {
			q(h, e), q(y, t), q(x, n), q(D, r), q(M, i), q(P, `${a ?? ""} ${o ?? ""}`);
		}, [
			() => Q("place.how"),
			() => Q("place.data"),
			() => Q("place.data.text", { date: n(R(i).on) }),
			() => Q("place.basis"),
			() => t.net === "organisations" ? Q("place.basis.organisations") : Q("place.basis.text", {
				contacts: m(R(i).contacts),
				asked: m(R(i).asked)
			}),
			() => Q("measure.class.why"),
			() => Q("place.decide")
		]), K(e, o);
	}, v = (e) => {
		$e(e, { get work() {
			return R(i);
		} });
	}, y = (e) => {
		{
			let t = r(() => Q("place.loading"));
			S(e, {
				get label() {
					return R(t);
				},
				rows: 2
			});
		}
	};
	G(f, (e) => {
		a.failure ? e(h) : a.value?.figures === "notReleased" ? e(g, 1) : a.value ? e(_, 2) : R(i) ? e(v, 3) : a.slow && e(y, 4);
	}), u(d), u(o), k((e) => {
		q(l, e), U(d, "aria-busy", a.loading);
	}, [() => Q("place.title")]), K(e, o), p();
}
// src/forms/EndForm.svelte
var Tt = X("<p class=\"muted\"> </p> <!>", 1);
function Et(e, t) {
	B(t, !0);
	let n = r(() => [st()]), i = F(g(Oe(y()))), a = F([]), o = F(!1), s = async () => [];
	async function l() {
		C(o, !0), C(a, []);
		try {
			t.onEnded(await t.end(dt(R(n)[0], R(i))));
		} catch (e) {
			let t = h(e);
			t.unreachable ? C(a, [{
				field: "",
				text: Z("offline.text")
			}]) : t.stale ? C(a, [{
				field: "",
				text: Z("clash.reload")
			}]) : C(a, Je(t.problem, ["until"]));
		} finally {
			C(o, !1);
		}
	}
	var u = Tt(), d = O(u), f = A(d, !0), m = c(d, 2);
	{
		let e = r(() => ({ until: R(i) }));
		ot(m, {
			get name() {
				return t.name;
			},
			get label() {
				return t.label;
			},
			get attributes() {
				return R(n);
			},
			get draft() {
				return R(e);
			},
			get submitLabel() {
				return t.label;
			},
			get busy() {
				return R(o);
			},
			get wrongs() {
				return R(a);
			},
			find: s,
			get onCancel() {
				return t.onCancel;
			},
			onChange: (e, t) => C(i, t, !0),
			onSubmit: () => void l()
		});
	}
	k(() => q(f, t.text)), K(e, u), p();
}
// src/actor/asked.ts
var Dt = [
	"networkAskedOn",
	"networkAskedBy",
	"networkAskedExtent"
];
function Ot(e) {
	return Dt.flatMap((t) => e.find((e) => e.name === t) ?? []).map((e) => ({
		...e,
		required: e.name !== "networkAskedBy"
	}));
}
var kt = (e) => $(e.attributes.networkAskedOn), At = 60, jt = [
	"legalBasis",
	"legalArticle",
	"consentUntil",
	"retainUntil",
	"findable"
];
function Mt(e, t, n) {
	let r = t.find((e) => e.name === "legalBasis"), i = r ? ut(r, e.attributes.legalBasis) : "";
	if (!i) return;
	let a = $(e.attributes.legalBasis) === "consent" ? $(e.attributes.consentUntil) : "", o = a === "" ? "open" : a <= n ? "over" : V(n, a) <= At ? "ending" : "open";
	return {
		word: i,
		article: $(e.attributes.legalArticle),
		until: a,
		state: o
	};
}
// src/actor/ActorDialogs.svelte
var Nt = X("<!> <!>", 1), Pt = X("<!> <p class=\"muted\"> </p> <!>", 1);
function Ft(e, t) {
	B(t, !0);
	let n = (e, n = b, r = b, i = b, a = b, s = b, c = b) => {
		at(e, {
			get name() {
				return n();
			},
			get label() {
				return r();
			},
			get record() {
				return i();
			},
			get attributes() {
				return a();
			},
			get period() {
				return s();
			},
			get preset() {
				return c();
			},
			get find() {
				return Pe;
			},
			save: (e, n) => _e(t.actor.id, e, n),
			latest: () => Ee(t.actor.id),
			onSaved: o,
			get onCancel() {
				return t.onClose;
			}
		});
	}, i = r(() => t.attributes.filter((e) => jt.includes(e.name))), a = r(() => ({
		networkAskedOn: Oe(y()),
		networkAskedBy: t.me?.kind === "Professional" ? t.me.id : "",
		networkAskedExtent: ""
	})), o = (e, n) => t.onSaved(Z(n ? "saved.merged" : "saved"), e.version);
	var s = oe(), l = O(s), u = (e) => {
		{
			let i = r(() => Z("actor.edit.title", { who: t.actor.label }));
			mt(e, {
				id: "bewerken",
				get title() {
					return R(i);
				},
				get onClose() {
					return t.onClose;
				},
				children: (e, i) => {
					var a = Nt(), o = O(a);
					pt(o, {});
					var s = c(o, 2);
					{
						let e = r(() => Z("actor.edit"));
						n(s, () => "mens", () => R(e), () => t.actor, () => t.attributes, () => !0, () => ({}));
					}
					K(e, a);
				},
				$$slots: { default: !0 }
			});
		}
	}, d = (e) => {
		{
			let a = r(() => Z("basis.title", { who: t.actor.label }));
			mt(e, {
				id: "grondslag",
				get title() {
					return R(a);
				},
				get onClose() {
					return t.onClose;
				},
				children: (e, a) => {
					var o = Pt(), s = O(o);
					pt(s, {});
					var l = c(s, 2), u = A(l, !0), d = c(l, 2);
					{
						let e = r(() => Z("basis.change"));
						n(d, () => "grondslag", () => R(e), () => t.actor, () => R(i), () => !1, () => ({}));
					}
					k((e) => q(u, e), [() => Z("basis.explain")]), K(e, o);
				},
				$$slots: { default: !0 }
			});
		}
	}, f = (e) => {
		{
			let i = r(() => Z("asked.title", { who: t.actor.label }));
			mt(e, {
				id: "gevraagd",
				get title() {
					return R(i);
				},
				get onClose() {
					return t.onClose;
				},
				children: (e, i) => {
					var o = Pt(), s = O(o);
					pt(s, {});
					var l = c(s, 2), u = A(l, !0), d = c(l, 2);
					{
						let e = r(() => Z("asked.do")), i = r(() => Ot(t.attributes));
						n(d, () => "gevraagd", () => R(e), () => t.actor, () => R(i), () => !1, () => R(a));
					}
					k((e) => q(u, e), [() => Z("asked.explain")]), K(e, o);
				},
				$$slots: { default: !0 }
			});
		}
	}, m = (e) => {
		{
			let n = r(() => Z("actor.end.title", { who: t.actor.label }));
			mt(e, {
				id: "stoppen",
				get title() {
					return R(n);
				},
				get onClose() {
					return t.onClose;
				},
				children: (e, n) => {
					var i = Nt(), a = O(i);
					pt(a, {});
					var o = c(a, 2);
					{
						let e = r(() => Z("actor.end")), n = r(() => Z("actor.end.text"));
						Et(o, {
							name: "stop",
							get label() {
								return R(e);
							},
							get text() {
								return R(n);
							},
							end: (e) => Fe(t.actor.id, t.actor.version, e),
							onEnded: (e) => t.onSaved(Z("saved.ended"), e.version),
							get onCancel() {
								return t.onClose;
							}
						});
					}
					K(e, i);
				},
				$$slots: { default: !0 }
			});
		}
	}, h = (e) => {
		{
			let n = r(() => Z("bin.title", { who: t.actor.label }));
			mt(e, {
				id: "weg",
				get title() {
					return R(n);
				},
				get onClose() {
					return t.onClose;
				},
				children: (e, n) => {
					var i = Nt(), a = O(i);
					pt(a, {});
					var o = c(a, 2);
					{
						let e = r(() => Z("bin.do"));
						et(o, {
							get label() {
								return R(e);
							},
							get sentences() {
								return t.goes;
							},
							run: () => Ue(t.actor.id, t.actor.version),
							get onDone() {
								return t.onBinned;
							},
							get onCancel() {
								return t.onClose;
							}
						});
					}
					K(e, i);
				},
				$$slots: { default: !0 }
			});
		}
	}, g = (e) => {
		{
			let n = r(() => Z("tie.add.title", { who: t.actor.label }));
			mt(e, {
				id: "toevoegen",
				get title() {
					return R(n);
				},
				get onClose() {
					return t.onClose;
				},
				children: (e, n) => {
					var i = Nt(), a = O(i);
					pt(a, {});
					var o = c(a, 2);
					{
						let e = r(() => W()?.schema.ties ?? []);
						ht(o, {
							get actor() {
								return t.actor;
							},
							get ties() {
								return R(e);
							},
							get find() {
								return Pe;
							},
							get add() {
								return Me;
							},
							onAdded: (e) => t.onSaved(Z("saved.tie"), e.version),
							get onCancel() {
								return t.onClose;
							}
						});
					}
					K(e, i);
				},
				$$slots: { default: !0 }
			});
		}
	};
	G(l, (e) => {
		t.doing === "edit" ? e(u) : t.doing === "ground" ? e(d, 1) : t.doing === "ask" ? e(f, 2) : t.doing === "end" ? e(m, 3) : t.doing === "bin" ? e(h, 4) : e(g, -1);
	}), K(e, s), p();
}
// src/actor/ActorHead.svelte
var It = X("<span> </span>"), Lt = X("<span class=\"badge badge--info\"><!> </span>"), Rt = X("<span class=\"badge\"><!> </span>"), zt = X("<span class=\"badge badge--warn\"><!> </span>"), Bt = X("<p class=\"small muted\"> </p>"), Vt = X("<button class=\"link-button no-print\" type=\"button\"> </button>"), Ht = X("<p class=\"small muted ground\"><!><span> </span> <!></p>"), Ut = X("<a class=\"button button--secondary\"><!> </a>"), Wt = X("<button class=\"button button--secondary\" type=\"button\"><!> </button>"), Gt = X("<button class=\"button button--primary\" type=\"button\"><!> </button>"), Kt = X("<p class=\"no-print\"><button class=\"button button--secondary button--sm\" type=\"button\"> </button></p>"), qt = X("<p><strong> </strong> </p> <!>", 1), Jt = X("<div class=\"head-note\"><!></div>"), Yt = X("<div class=\"person-head\"><div class=\"page-head\"><h1> </h1> <p class=\"muted row\"><!> <!> <!> <!> <!></p> <!> <!></div> <div class=\"row no-print\"><!> <!> <!> <!> <!> <!></div></div> <!>", 1);
function Xt(e, t) {
	B(t, !0);
	let a = r(() => t.places.map((e) => e.label).join(", ")), o = r(() => t.basis ? t.basis.until ? Z("basis.until", {
		basis: t.basis.word,
		date: n(t.basis.until)
	}) : t.basis.article ? Z("basis.article", {
		basis: t.basis.word,
		article: t.basis.article
	}) : t.basis.word : "");
	var s = Yt(), l = O(s), d = T(l), f = T(d), m = A(f, !0), h = c(f, 2), g = T(h);
	gt(g, {
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
	var _ = c(g, 2), y = (e) => {
		var t = It(), n = A(t, !0);
		k(() => q(n, R(a))), K(e, t);
	};
	G(_, (e) => {
		R(a) && e(y);
	});
	var b = c(_, 2), x = (e) => {
		var t = Lt(), n = T(t);
		N(n, { name: "link" });
		var r = c(n, 1, !0);
		u(t), k((e) => q(r, e), [() => Z("schakel.badge")]), K(e, t);
	};
	G(b, (e) => {
		t.links && e(x);
	});
	var S = c(b, 2), C = (e) => {
		var t = Rt(), n = T(t);
		N(n, { name: "eye" });
		var r = c(n, 1, !0);
		u(t), k((e) => q(r, e), [() => Z("actor.pseudonym")]), K(e, t);
	};
	G(S, (e) => {
		t.actor.named || e(C);
	});
	var w = c(S, 2), E = (e) => {
		var t = zt(), n = T(t);
		N(n, { name: "clock" });
		var r = c(n, 1, !0);
		u(t), k((e) => q(r, e), [() => Z("actor.ended")]), K(e, t);
	};
	G(w, (e) => {
		t.actor.until && e(E);
	}), u(h);
	var D = c(h, 2), j = (e) => {
		var t = Bt(), n = A(t, !0);
		k((e) => q(n, e), [() => Z("actor.pseudonym.text")]), K(e, t);
	};
	G(D, (e) => {
		t.actor.named || e(j);
	});
	var M = c(D, 2), F = (e) => {
		var n = Ht(), r = T(n), a = (e) => {
			var t = It(), n = A(t, !0);
			k((e) => q(n, e), [() => Z("basis.line", { ground: R(o) })]), K(e, t);
		};
		G(r, (e) => {
			R(o) && e(a);
		});
		var s = c(r), l = A(s, !0), d = c(s, 2), f = (e) => {
			var n = Vt(), r = A(n, !0);
			k((e) => q(r, e), [() => Z("basis.change")]), i("click", n, function(...e) {
				t.onGround?.apply(this, e);
			}), K(e, n);
		};
		G(d, (e) => {
			t.onGround && e(f);
		}), u(n), k((e) => q(l, e), [() => Z("basis.role", { role: t.roleLabel.charAt(0).toLocaleLowerCase() + t.roleLabel.slice(1) })]), K(e, n);
	};
	G(M, (e) => {
		(R(o) || t.actor.kind === "Resident") && e(F);
	}), u(d);
	var I = c(d, 2), L = T(I);
	P(L, {});
	var z = c(L, 2), ee = (e) => {
		var n = Ut(), r = T(n);
		N(r, { name: "map" });
		var i = c(r, 1, !0);
		u(n), k((e) => {
			U(n, "href", t.mapHref), q(i, e);
		}, [() => Z("onMap")]), K(e, n);
	};
	G(z, (e) => {
		t.mapHref && e(ee);
	});
	var V = c(z, 2), H = (e) => {
		var n = Wt(), r = T(n);
		N(r, { name: "bin" });
		var a = c(r, 1, !0);
		u(n), k((e) => q(a, e), [() => Z("bin.do")]), i("click", n, function(...e) {
			t.onBin?.apply(this, e);
		}), K(e, n);
	};
	G(V, (e) => {
		t.onBin && e(H);
	});
	var te = c(V, 2), ne = (e) => {
		var n = Wt(), r = T(n);
		N(r, { name: "stop" });
		var a = c(r, 1, !0);
		u(n), k((e) => q(a, e), [() => Z("actor.end")]), i("click", n, function(...e) {
			t.onEnd?.apply(this, e);
		}), K(e, n);
	};
	G(te, (e) => {
		t.onEnd && e(ne);
	});
	var re = c(te, 2), ie = (e) => {
		var n = Wt(), r = T(n);
		N(r, { name: "pencil" });
		var a = c(r, 1, !0);
		u(n), k((e) => q(a, e), [() => Z("actor.edit")]), i("click", n, function(...e) {
			t.onEdit?.apply(this, e);
		}), K(e, n);
	};
	G(re, (e) => {
		t.onEdit && e(ie);
	});
	var W = c(re, 2), ae = (e) => {
		var n = Gt(), r = T(n);
		N(r, { name: "plus" });
		var a = c(r, 1, !0);
		u(n), k((e) => q(a, e), [() => Z("tie.add")]), i("click", n, function(...e) {
			t.onAdd?.apply(this, e);
		}), K(e, n);
	};
	G(W, (e) => {
		t.onAdd && e(ae);
	}), u(I), u(l);
	var oe = c(l, 2), se = (e) => {
		var a = Jt(), o = T(a);
		{
			let e = r(() => t.basis.state === "over" ? "error" : "warn");
			v(o, {
				get tone() {
					return R(e);
				},
				icon: "clock",
				children: (e, r) => {
					var a = qt(), o = O(a), s = T(o), l = A(s, !0), d = c(s);
					u(o);
					var f = c(o, 2), p = (e) => {
						var n = Kt(), r = T(n), a = A(r, !0);
						u(n), k((e) => q(a, e), [() => Z("basis.renew")]), i("click", r, function(...e) {
							t.onGround?.apply(this, e);
						}), K(e, n);
					};
					G(f, (e) => {
						t.onGround && e(p);
					}), k((e, t) => {
						q(l, e), q(d, ` ${t ?? ""}`);
					}, [() => Z(`basis.${t.basis.state}`, { date: n(t.basis.until) }), () => Z(`basis.${t.basis.state}.text`)]), K(e, a);
				},
				$$slots: { default: !0 }
			});
		}
		u(a), K(e, a);
	};
	G(oe, (e) => {
		t.basis && t.basis.state !== "open" && e(se);
	}), k(() => q(m, t.actor.label)), K(e, s), p();
}
L(["click"]);
// src/actor/freshness.ts
var Zt = 12;
function Qt(e, t) {
	let n = e.map((e) => $(e.attributes.lastConfirmed)).filter(Boolean).sort().at(-1), r = n ?? e.map((e) => e.recordedAt.slice(0, 10)).sort().at(-1);
	if (!r) return;
	let i = z(r, t);
	return {
		day: r,
		confirmed: n !== void 0,
		months: i,
		old: i >= Zt
	};
}
function $t(e, t) {
	let n = V(e, t), r = z(e, t);
	return n < 1 ? Z("ago.today") : n < 14 ? Z("ago.days", { n }) : r < 2 ? Z("ago.weeks", { n: Math.floor(n / 7) }) : r < 24 ? Z("ago.months", { n: r }) : Z("ago.years", { n: Math.floor(r / 12) });
}
// src/actor/AskedLine.svelte
var en = X("<p><strong> </strong> <span class=\"muted\"> </span></p>"), tn = X("<button class=\"button button--secondary button--sm no-print\" type=\"button\"> </button>"), nn = X("<div class=\"asked\"><!> <div><!></div> <!></div>");
function rn(e, t) {
	B(t, !0);
	let a = r(() => kt(t.actor)), o = r(() => t.labels.get($(t.actor.attributes.networkAskedBy))), s = r(() => t.attributes.find((e) => e.name === "networkAskedExtent")), l = r(() => R(s) ? ut(R(s), t.actor.attributes.networkAskedExtent) : "");
	var d = nn(), f = T(d);
	{
		let e = r(() => R(a) ? "check" : "help");
		N(f, { get name() {
			return R(e);
		} });
	}
	var m = c(f, 2), h = T(m), g = (e) => {
		var r = en(), i = T(r), s = A(i, !0), d = c(i, 2), f = A(d, !0);
		u(r), k((e, t) => {
			q(s, e), q(f, t);
		}, [() => Z("asked.on", { date: n(R(a)) }), () => [
			R(o) && Z("asked.by", { who: R(o) }),
			R(l),
			$t(R(a), t.today)
		].filter(Boolean).join(" · ")]), K(e, r);
	}, _ = (e) => {
		var t = en(), n = T(t), r = A(n, !0), i = c(n, 2), a = A(i, !0);
		u(t), k((e, t) => {
			q(r, e), q(a, t);
		}, [() => Z("asked.not"), () => Z("asked.not.text")]), K(e, t);
	};
	G(h, (e) => {
		R(a) ? e(g) : e(_, -1);
	}), u(m);
	var v = c(m, 2), y = (e) => {
		var n = tn(), r = A(n, !0);
		k((e) => q(r, e), [() => Z(R(a) ? "asked.again" : "asked.do")]), i("click", n, function(...e) {
			t.onAsk?.apply(this, e);
		}), K(e, n);
	};
	G(v, (e) => {
		t.onAsk && e(y);
	}), u(d), K(e, d), p();
}
L(["click"]);
// src/actor/contacts.ts
var an = (e, t) => e.from.id === t ? e.to : e.from;
function on(e, t) {
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
function sn(e, t, n) {
	let r = new Set(e?.nodes.map((e) => e.id));
	return t.filter((e) => !r.has(an(e, n).id));
}
// src/actor/BesideTable.svelte
var cn = X("<th scope=\"col\" class=\"no-print\"><span class=\"sr\"> </span></th>"), ln = X("<a> </a>"), un = X("<td data-label=\"\" class=\"is-act no-print\"><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td>"), dn = X("<tr><th scope=\"row\"><span class=\"name\"><!><!></span></th><td> </td><td> </td><!></tr>"), fn = X("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table>");
function pn(e, a) {
	B(a, !0);
	var o = fn(), s = T(o), l = A(s, !0), d = c(s), f = T(d), m = T(f), h = A(m, !0), g = c(m), _ = A(g, !0), v = c(g), y = A(v, !0), b = c(v), x = (e) => {
		var t = cn(), n = T(t), r = A(n, !0);
		u(t), k((e) => q(r, e), [() => Z("col.actions")]), K(e, t);
	};
	G(b, (e) => {
		a.mayChange && e(x);
	}), u(f), u(d);
	var S = c(d);
	J(S, 21, () => a.ties, (e) => e.id, (e, o) => {
		let s = r(() => an(R(o), a.id));
		var l = dn(), d = T(l), f = T(d), p = T(f);
		re(p, { get kind() {
			return R(s).kind;
		} });
		var m = c(p), h = (e) => {
			var t = He();
			k(() => q(t, R(s).label)), K(e, t);
		}, g = (e) => {
			var t = ln(), n = A(t, !0);
			k((e) => {
				U(t, "href", e), q(n, R(s).label);
			}, [() => a.hrefOf(R(s).id)]), K(e, t);
		};
		G(m, (e) => {
			R(s).kind === "Area" ? e(h) : e(g, -1);
		}), u(f), u(d);
		var _ = c(d), v = A(_, !0), y = c(_), b = A(y), x = c(y), S = (e) => {
			var t = un(), n = T(t), r = T(n, !0), l = c(r), d = A(l, !0);
			u(n), u(t), k((e) => {
				q(r, e), q(d, R(s).label);
			}, [() => Z("contacts.change")]), i("click", n, () => a.onChange(R(o))), K(e, t);
		};
		G(x, (e) => {
			a.mayChange && e(S);
		}), u(l), k((e, t, n, r, i) => {
			U(_, "data-label", e), q(v, t), U(y, "data-label", n), q(b, `${r ?? ""}${i ?? ""}`);
		}, [
			() => Z("col.relation"),
			() => t(a.reads(R(o))),
			() => Z("col.since"),
			() => n(R(o).since),
			() => R(o).until ? Z("period.until", { date: n(R(o).until) }) : ""
		]), K(e, l);
	}), u(S), u(o), k((e, t, n, r) => {
		q(l, e), q(h, t), q(_, n), q(y, r);
	}, [
		() => Z("beside.title"),
		() => Z("col.with"),
		() => Z("col.relation"),
		() => Z("col.since")
	]), K(e, o), p();
}
L(["click"]);
// src/actor/ContactsTable.svelte
var mn = X("<span class=\"second\"> </span>"), hn = X("<span class=\"badge badge--warn\"><!> </span><!>", 1), gn = X("<span class=\"muted\"> </span>"), _n = X("<th scope=\"col\"> </th>"), vn = X("<th scope=\"col\" class=\"no-print\"><span class=\"sr\"> </span></th>"), yn = X("<td class=\"is-ring num\"> </td>"), bn = X("<td> </td>"), xn = X("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), Sn = X("<td data-label=\"\" class=\"is-act no-print\"></td>"), Cn = X("<tr><!><th scope=\"row\"><span class=\"name\"><!><span><a> </a><span class=\"second\"> </span></span></span></th><td> </td><td> </td><td><!></td><!><!></tr>"), wn = X("<table class=\"table table--stack ring-table\"><caption> </caption><thead><tr><!><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><!><!></tr></thead><tbody></tbody></table>");
function Tn(e, a) {
	B(a, !0);
	let o = (e, t = b) => {
		let n = r(() => Qt(t().ties, a.today));
		var i = oe(), o = O(i), s = (e) => {
			var t = hn(), r = O(t), i = T(r);
			N(i, { name: "clock" });
			var a = c(i, 1, !0);
			u(r);
			var o = c(r), s = (e) => {
				var t = mn(), n = A(t, !0);
				k((e) => q(n, e), [() => Z("freshness.never")]), K(e, t);
			};
			G(o, (e) => {
				R(n).confirmed || e(s);
			}), k((e) => q(a, e), [() => Z("freshness.old", { n: R(n).months })]), K(e, t);
		}, l = (e) => {
			var t = He();
			k((e) => q(t, e), [() => $t(R(n).day, a.today)]), K(e, t);
		}, d = (e) => {
			var t = gn(), r = A(t, !0);
			k((e) => q(r, e), [() => Z("freshness.recorded", { ago: $t(R(n).day, a.today) })]), K(e, t);
		};
		G(o, (e) => {
			R(n)?.old ? e(s) : R(n)?.confirmed ? e(l, 1) : R(n) && e(d, 2);
		}), K(e, i);
	}, s = r(() => a.mayChange && a.rows.some((e) => e.ties.length > 0)), l = r(() => a.rows.some((e) => e.node.hops > 1)), d = (e) => e.node.hops > 1 ? e.via.length ? Z("contacts.via", { who: e.via.slice(0, 2).join(", ") }) : "" : (e.ties.length ? [...new Set(e.ties.map((e) => e.kind))] : e.kinds).map(a.tieWord).join(", "), f = (e) => [...new Set(e.ties.map((e) => $(e.attributes.source)).filter(Boolean))].join(", "), m = r(() => a.rows.some((e) => f(e) !== "")), h = (e) => n(e.ties.map((e) => e.since).filter((e) => e !== null).sort()[0]);
	var g = wn(), _ = T(g), v = A(_, !0), y = c(_), x = T(y), S = T(x), C = (e) => {
		var t = _n(), n = A(t, !0);
		k((e) => q(n, e), [() => Z("col.step")]), K(e, t);
	};
	G(S, (e) => {
		R(l) && e(C);
	});
	var w = c(S), E = A(w, !0), D = c(w), j = A(D, !0), M = c(D), P = A(M, !0), F = c(M), I = A(F, !0), L = c(F), z = (e) => {
		var t = _n(), n = A(t, !0);
		k((e) => q(n, e), [() => Z("col.source")]), K(e, t);
	};
	G(L, (e) => {
		R(m) && e(z);
	});
	var ee = c(L), V = (e) => {
		var t = vn(), n = T(t), r = A(n, !0);
		u(t), k((e) => q(r, e), [() => Z("col.actions")]), K(e, t);
	};
	G(ee, (e) => {
		R(s) && e(V);
	}), u(x), u(y);
	var H = c(y);
	J(H, 23, () => a.rows, (e) => e.node.id, (e, n, r) => {
		var p = Cn(), g = T(p), _ = (e) => {
			var t = yn(), r = A(t, !0);
			k((e) => {
				U(t, "data-label", e), q(r, R(n).node.hops);
			}, [() => Z("col.step")]), K(e, t);
		};
		G(g, (e) => {
			R(l) && e(_);
		});
		var v = c(g), y = T(v), b = T(y);
		re(b, { get kind() {
			return R(n).node.kind;
		} });
		var x = c(b), S = T(x), C = A(S, !0), w = c(S), E = A(w, !0);
		u(x), u(y), u(v);
		var D = c(v), O = A(D, !0), j = c(D), M = A(j, !0), N = c(j), P = T(N);
		o(P, () => R(n)), u(N);
		var F = c(N), I = (e) => {
			var t = bn(), r = A(t, !0);
			k((e, n) => {
				U(t, "data-label", e), q(r, n);
			}, [() => Z("col.source"), () => f(R(n))]), K(e, t);
		};
		G(F, (e) => {
			R(m) && e(I);
		});
		var L = c(F), z = (e) => {
			var t = Sn();
			J(t, 21, () => R(n).ties, (e) => e.id, (e, t) => {
				var r = xn(), o = T(r, !0), s = c(o), l = A(s);
				u(r), k((e, t) => {
					q(o, e), q(l, `${R(n).node.label ?? ""}, ${t ?? ""}`);
				}, [() => Z("contacts.change"), () => a.tieWord(R(t).kind)]), i("click", r, () => a.onChange(R(t))), K(e, r);
			}), u(t), K(e, t);
		};
		G(L, (e) => {
			R(s) && e(z);
		}), u(p), k((e, t, i, o, s, c, l) => {
			Ne(p, 1, ve([R(r) > 0 && a.rows[R(r) - 1]?.node.hops !== R(n).node.hops && "is-first"])), U(S, "href", e), q(C, R(n).node.label), q(E, t), U(D, "data-label", i), q(O, o), U(j, "data-label", s), q(M, c), U(N, "data-label", l);
		}, [
			() => a.hrefOf(R(n).node.id),
			() => a.kindWord(R(n).node.kind),
			() => Z("col.relation"),
			() => t(d(R(n))),
			() => Z("col.since"),
			() => h(R(n)),
			() => Z("col.confirmed")
		]), K(e, p);
	}), u(H), u(g), k((e, t, n, r, i) => {
		q(v, e), q(E, t), q(j, n), q(P, r), q(I, i);
	}, [
		() => Z("contacts.caption", { n: a.rows.length }),
		() => Z("col.who"),
		() => Z("col.relation"),
		() => Z("col.since"),
		() => Z("col.confirmed")
	]), K(e, g), p();
}
L(["click"]);
var En = 40, Dn = 28, On = {
	x: 340,
	y: 300
}, kn = {
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
}, An = [
	"bewoner",
	"professional",
	"organisatie",
	"activiteit"
];
function jn(e, t) {
	return e.hops - t.hops || An.indexOf(x(e.kind)) - An.indexOf(x(t.kind)) || e.label.localeCompare(t.label) || e.id.localeCompare(t.id);
}
function Mn(e, t) {
	let n = [...e.nodes].sort(jn).slice(0, 150), r = Math.min(3, Math.max(1, ...n.map((e) => e.hops))), i = kn[r], a = Nn(e.ties), o = new Map(), s = new Map();
	for (let e = 0; e <= r; e++) {
		let t = n.filter((t) => Math.min(t.hops, 3) === e), r = Fn(t, e, (t) => Pn(t, a, o, e));
		for (let [n, a] of r) {
			o.set(n.id, a);
			let r = i[e] ?? 0;
			s.set(n.id, {
				node: n,
				x: On.x + r * Math.cos(a),
				y: On.y + r * Math.sin(a),
				r: e === 0 ? 15 : t.length > 30 ? 6 : 10
			});
		}
	}
	let c = [...s.values()];
	return {
		rings: i.slice(1),
		spots: c,
		lines: Ln(e, s),
		labels: Bn(c, t)
	};
}
function Nn(e) {
	let t = new Map();
	for (let { from: n, to: r } of e) t.set(n, [...t.get(n) ?? [], r]), t.set(r, [...t.get(r) ?? [], n]);
	return t;
}
function Pn(e, t, n, r) {
	if (r < 2) return 0;
	let i = (t.get(e.id) ?? []).flatMap((e) => n.get(e) ?? []), a = i.reduce((e, t) => e + Math.cos(t), 0), o = i.reduce((e, t) => e + Math.sin(t), 0);
	return Math.atan2(o, a);
}
function Fn(e, t, n) {
	let r = e.map((e) => ({
		node: e,
		angle: n(e)
	}));
	t >= 2 && r.sort((e, t) => e.angle - t.angle);
	let i = 2 * Math.PI / Math.max(1, e.length), a = t < 2 ? -Math.PI / 2 : In(r.map((e) => e.angle), i);
	return r.map(({ node: e }, t) => [e, t * i + a]);
}
function In(e, t) {
	let n = e.reduce((e, n, r) => e + Math.cos(n - r * t), 0), r = e.reduce((e, n, r) => e + Math.sin(n - r * t), 0);
	return Math.atan2(r, n);
}
function Ln(e, t) {
	return e.ties.flatMap(({ from: n, to: r }) => {
		let [i, a] = [t.get(n), t.get(r)];
		return !i || !a || t.size > En && i.node.hops === a.node.hops ? [] : [{
			key: `${n} ${r}`,
			from: i,
			to: a,
			near: n === e.centre || r === e.centre
		}];
	});
}
var Rn = 20;
function zn(e) {
	return e.length > Rn ? `${e.slice(0, 19).trimEnd()}…` : e;
}
function Bn(e, t) {
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
	].map((t) => e.filter((e) => e.node.hops === t).length > Dn);
	for (let { node: a, x: o, y: s, r: c } of e) {
		if (i[Math.min(a.hops, 3)]) continue;
		let e = a.hops === 0 ? c + 7 : c, l = zn(a.label), u = l.length * 7.2 * t / 2, d = 16 * t, f = Math.min(680 - u - 4, Math.max(u + 4, o)), p = {
			left: f - u,
			right: f + u,
			top: s + e + 2,
			bottom: s + e + 2 + d
		}, m = [p, {
			...p,
			top: s - e - 2 - d,
			bottom: s - e - 2
		}].find((e) => e.top > 0 && e.bottom < 600 && !n.some((t) => Vn(e, t)));
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
function Vn(e, t) {
	return e.left < t.right && e.right > t.left && e.top < t.bottom && e.bottom > t.top;
}
// src/actor/RingFigure.svelte
var Hn = We("<circle></circle>"), Un = We("<path></path>"), Wn = We("<circle class=\"centre-ring\"></circle>"), Gn = We("<!><path></path>", 1), Kn = We("<text> </text>"), qn = X("<li><!> </li>"), Jn = X("<figure class=\"ring-figure\"><div><svg class=\"net rings\" aria-hidden=\"true\" focusable=\"false\"><!><!><!><!></svg></div> <figcaption><p class=\"sr\"> </p> <ul class=\"legend\"></ul></figcaption></figure>");
function Yn(e, t) {
	B(t, !0);
	let n = F(g(680)), i = r(() => 680 / Math.max(240, R(n))), a = r(() => Mn(t.network, R(i))), o = r(() => [...new Map(R(a).spots.map(({ node: e }) => [x(e.kind), e.kind])).values()]), s = {
		x: 340,
		y: 300
	};
	var l = Jn(), f = T(l), m = T(f), h = T(m);
	J(h, 18, () => R(a).rings.toReversed(), (e) => e, (e, t, n) => {
		var r = Hn();
		k(() => {
			Ne(r, 0, ve(["r", R(n) % 2 == 0 ? "r--odd" : "r--even"])), U(r, "cx", s.x), U(r, "cy", s.y), U(r, "r", t);
		}), K(e, r);
	});
	var _ = c(h);
	J(_, 17, () => R(a).lines, (e) => e.key, (e, t) => {
		var n = Un();
		k((e, r, i, a) => {
			Ne(n, 0, ve(["e", R(t).near && "e--strong"])), U(n, "d", `M${e ?? ""} ${r ?? ""}L${i ?? ""} ${a ?? ""}`);
		}, [
			() => R(t).from.x.toFixed(1),
			() => R(t).from.y.toFixed(1),
			() => R(t).to.x.toFixed(1),
			() => R(t).to.y.toFixed(1)
		]), K(e, n);
	});
	var v = c(_);
	J(v, 17, () => R(a).spots, (e) => e.node.id, (e, t) => {
		let n = r(() => x(R(t).node.kind));
		var i = Gn(), a = O(i), o = (e) => {
			var n = Wn();
			k(() => {
				U(n, "cx", R(t).x), U(n, "cy", R(t).y), U(n, "r", R(t).r + 7);
			}), K(e, n);
		};
		G(a, (e) => {
			R(t).node.hops === 0 && e(o);
		});
		var s = c(a);
		k((e) => {
			Ne(s, 0, `n k--${R(n) ?? ""}`), U(s, "d", e);
		}, [() => d(R(n), R(t).x, R(t).y, R(t).r)]), K(e, i);
	});
	var y = c(v);
	J(y, 17, () => R(a).labels, (e) => e.id, (e, t) => {
		var n = Kn(), r = A(n, !0);
		k(() => {
			Ne(n, 0, ve([R(t).strong && "t--name"])), U(n, "x", R(t).x), U(n, "y", R(t).y), U(n, "font-size", 13 * R(i)), U(n, "stroke-width", 4 * R(i)), q(r, R(t).text);
		}), K(e, n);
	}), u(m), u(f);
	var b = c(f, 2), S = T(b), w = A(S, !0), E = c(S, 2);
	J(E, 20, () => R(o), (e) => e, (e, n) => {
		var r = qn(), i = T(r);
		re(i, { get kind() {
			return n;
		} });
		var a = c(i, 1, !0);
		u(r), k((e) => q(a, e), [() => t.kindWord(n)]), K(e, r);
	}), u(E), u(b), u(l), k((e, t) => {
		U(m, "viewBox", "0 0 680 600"), q(w, e), U(E, "aria-label", t);
	}, [() => Z("ring.summary", { n: R(a).spots.length - 1 }), () => Z("ring.legend")]), te(f, "clientWidth", (e) => C(n, e)), K(e, l), p();
}
// src/actor/ContactsSection.svelte
var Xn = X("<option> </option>"), Zn = X("<button class=\"button button--primary\" type=\"button\"><!> </button>"), Qn = X("<p class=\"hidden-rows small muted\"> </p>"), $n = X("<div class=\"kring\"><!> <div><!> <!> <p class=\"small muted list-foot\"> </p></div></div>"), er = X("<section aria-labelledby=\"contacten\"><h2 id=\"contacten\"> </h2> <div class=\"toolbar no-print\"><!> <div class=\"field\"><label for=\"net\"> </label> <select class=\"select\" id=\"net\"></select></div> <!></div> <div><!></div></section>");
function tr(t, n) {
	B(n, !0);
	let a = [
		"support",
		"own",
		"organisations"
	], o = r(() => n.network.value ? on(n.network.value, n.ties) : []), s = [
		"1",
		"2",
		"3"
	].map((e) => ({
		value: e,
		text: e
	}));
	var l = er(), d = T(l), f = A(d, !0), m = c(d, 2), h = T(m);
	{
		let e = r(() => Z("contacts.hops")), t = r(() => String(n.hops));
		Ve(h, {
			name: "stappen",
			get label() {
				return R(e);
			},
			get options() {
				return s;
			},
			get value() {
				return R(t);
			},
			onChoose: (e) => n.onQuery({ n: e === "1" ? void 0 : e })
		});
	}
	var g = c(h, 2), _ = T(g), v = A(_, !0), y = c(_, 2);
	J(y, 20, () => a, (e) => e, (e, t) => {
		var n = Xn(), r = A(n, !0), i = {};
		k((e) => {
			q(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => Z(`net.${t}`)]), K(e, n);
	}), u(y);
	var b;
	e(y), u(g);
	var x = c(g, 2);
	{
		let e = r(() => Z("date.asOf"));
		Ke(x, {
			id: "op",
			get label() {
				return R(e);
			},
			get value() {
				return n.day;
			},
			onChange: (e) => n.onQuery({ op: e })
		});
	}
	u(m);
	var C = c(m, 2), w = T(C), E = (e) => {
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
			let t = r(() => Z("contacts.none.title")), a = r(() => Z("contacts.none.text", { who: n.who }));
			ie(e, {
				icon: "link",
				level: 3,
				get title() {
					return R(t);
				},
				get text() {
					return R(a);
				},
				children: (e, t) => {
					var r = oe(), a = O(r), o = (e) => {
						var t = Zn(), r = T(t);
						N(r, { name: "plus" });
						var a = c(r, 1, !0);
						u(t), k((e) => q(a, e), [() => Z("tie.add")]), i("click", t, function(...e) {
							n.onAdd?.apply(this, e);
						}), K(e, t);
					};
					G(a, (e) => {
						n.onAdd && e(o);
					}), K(e, r);
				},
				$$slots: { default: !0 }
			});
		}
	}, j = (e) => {
		var t = $n(), i = T(t);
		Yn(i, {
			get network() {
				return n.network.value;
			},
			get kindWord() {
				return n.kindWord;
			}
		});
		var a = c(i, 2), s = T(a);
		{
			let e = r(() => n.day ?? n.today);
			Tn(s, {
				get rows() {
					return R(o);
				},
				get today() {
					return R(e);
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
		}
		var l = c(s, 2), d = (e) => {
			var t = Qn(), r = A(t, !0);
			k((e) => q(r, e), [() => Z("contacts.more", { n: n.network.value.notShown })]), K(e, t);
		};
		G(l, (e) => {
			n.network.value.notShown > 0 && e(d);
		});
		var f = c(l, 2), p = A(f, !0);
		u(a), u(t), k((e) => q(p, e), [() => Z("contacts.maybeMore")]), K(e, t);
	}, M = (e) => {
		{
			let t = r(() => Z("contacts.loading"));
			S(e, {
				get label() {
					return R(t);
				},
				rows: 6
			});
		}
	};
	G(w, (e) => {
		n.network.failure ? e(E) : n.network.value && R(o).length === 0 ? e(D, 1) : n.network.value ? e(j, 2) : n.network.slow && e(M, 3);
	}), u(C), u(l), k((e, t) => {
		q(f, e), q(v, t), b !== (b = n.net) && (y.value = (y.__value = b) ?? "", pe(y, b)), U(C, "aria-busy", n.network.loading);
	}, [() => Z("contacts.title"), () => Z("contacts.net")]), i("change", y, (e) => n.onQuery({ net: e.currentTarget.value === "support" ? void 0 : e.currentTarget.value })), K(t, l), p();
}
L(["change", "click"]);
// src/forms/SavingField.svelte
var nr = X("<div class=\"saving\"><!> <p class=\"small muted row\"><span> </span> <button class=\"link-button\" type=\"button\"><!> </button> <button class=\"link-button\" type=\"button\"> </button></p></div> <!>", 1);
function rr(e, n) {
	B(n, !0);
	let a = [n.attribute], s = r(() => n.attribute.name), l = r(() => n.attribute.type === "note"), d = F({
		fields: a,
		base: rt(a, n.record),
		draft: rt(a, n.record),
		version: n.record.version
	}), f = F(void 0), m = F([]), h = !1, g = F(void 0), _ = r(() => R(f)?.kind === "clash" ? R(f) : void 0);
	qe(Ge), ye(() => R(g)?.querySelector("input, select, textarea, button")?.focus());
	let v = (e) => void C(d, {
		...R(d),
		draft: {
			...R(d).draft,
			[R(s)]: e
		}
	});
	async function y() {
		if (h || R(_) || (C(m, Ye(a, R(d).draft)), R(m).length)) return;
		h = !0;
		let e = await it(R(d), n.save, n.latest);
		h = !1, e.kind === "nothing" ? n.onClose() : e.kind === "kept" ? n.onSaved(e.record, e.merged) : e.kind === "wrong" ? C(m, e.wrongs) : C(d, e.edit), C(f, e);
	}
	function b(e) {
		C(d, {
			...R(d),
			draft: {
				...R(d).draft,
				...e
			}
		}), C(f, void 0), y();
	}
	function x(e) {
		e.key === "Escape" ? (e.preventDefault(), n.onClose()) : e.key === "Enter" && (!R(l) || e.ctrlKey || e.metaKey) && e.target.matches("input, select, textarea") && (e.preventDefault(), y());
	}
	async function S(e) {
		let t = e.relatedTarget;
		await o(), !R(g)?.isConnected || R(g).contains(t) || R(g).contains(document.activeElement) || y();
	}
	var w = nr(), E = O(w), D = T(E);
	{
		let e = r(() => R(d).draft[R(s)] ?? ""), t = r(() => R(m)[0]?.text);
		ct(D, {
			get attribute() {
				return n.attribute;
			},
			get id() {
				return n.id;
			},
			get value() {
				return R(e);
			},
			get error() {
				return R(t);
			},
			get find() {
				return n.find;
			},
			onChange: v
		});
	}
	var j = c(D, 2), M = T(j), P = A(M, !0), I = c(M, 2), L = T(I);
	N(L, {
		name: "check",
		small: !0
	});
	var z = c(L, 1, !0);
	u(I);
	var V = c(I, 2), H = A(V, !0);
	u(j), u(E), ee(E, (e) => C(g, e), () => R(g));
	var te = c(E, 2), ne = (e) => {
		{
			let i = r(() => t(n.attribute.label));
			mt(e, {
				get id() {
					return `${n.id ?? ""}-botsing`;
				},
				get title() {
					return R(i);
				},
				onClose: () => C(f, void 0),
				children: (e, t) => {
					nt(e, {
						get fields() {
							return a;
						},
						get clashes() {
							return R(_).clashes;
						},
						get last() {
							return R(_).last;
						},
						onChoose: b,
						onCancel: () => C(f, void 0)
					});
				},
				$$slots: { default: !0 }
			});
		}
	};
	G(te, (e) => {
		R(_) && e(ne);
	}), k((e, t, n) => {
		q(P, e), q(z, t), q(H, n);
	}, [
		() => Z(R(l) ? "inline.hintNote" : "inline.hint"),
		() => Z("form.save"),
		() => Z("form.cancel")
	]), i("keydown", E, x), i("focusout", E, (e) => void S(e)), i("click", I, () => void y()), i("click", V, function(...e) {
		n.onClose?.apply(this, e);
	}), K(e, w), p();
}
L([
	"keydown",
	"focusout",
	"click"
]);
// src/actor/facts.ts
var ir = [
	"legalBasis",
	"legalArticle",
	"consentUntil",
	...Dt
];
function ar(e, t) {
	return [...t.filter((t) => t.type !== "outline" && !(e.kind === "Resident" && ir.includes(t.name))).map((t) => ({
		attribute: t,
		value: e.attributes[t.name]
	})), {
		attribute: lt(),
		value: e.since ?? e.until
	}];
}
function or(e) {
	return (n(e.since) || Z("age.unknown")) + (e.until ? Z("period.until", { date: n(e.until) }) : "");
}
// src/actor/Facts.svelte
var sr = X("<a> </a>"), cr = X("<button class=\"pencil no-print\" type=\"button\"><!><span class=\"sr\"> </span></button>"), lr = X("<span class=\"fact\"><!> <!></span>"), ur = X("<p class=\"small muted kept no-print\" role=\"status\"><!> <button class=\"link-button\" type=\"button\"> <span class=\"sr\"> </span></button></p>"), dr = X("<div><dt> </dt> <dd><!> <!></dd></div>"), fr = X("<p class=\"muted\"> </p>"), pr = X("<button class=\"link-button\" type=\"button\"><!> </button>"), mr = X("<div class=\"row blanks no-print\"><span class=\"small muted\"> </span> <!></div>"), hr = X("<dl class=\"facts facts--grid\"></dl> <!> <!> <p class=\"small muted\"> </p>", 1);
function gr(e, n) {
	B(n, !0);
	let a = F(void 0), o = r(() => ar(n.actor, n.attributes)), s = r(() => R(o).filter((e) => $(e.value) !== "" || e.attribute.name === R(a))), l = r(() => R(o).filter((e) => !R(s).includes(e) && n.editable.includes(e.attribute.name))), d = (e) => e.type === "note" || e.name === R(a), m = (e) => ({
		...e,
		required: e.required && $(n.actor.attributes[e.name]) !== ""
	});
	function h(e) {
		C(a, void 0), requestAnimationFrame(() => {
			document.activeElement === document.body && document.getElementById(`feit-${e}`)?.focus();
		});
	}
	function g(e, t, r) {
		h(e), n.onSaved(e, t, r);
	}
	var _ = hr(), v = O(_);
	J(v, 21, () => R(s), ({ attribute: e, value: t }) => e.name, (e, o) => {
		let s = () => R(o).attribute, l = () => R(o).value, f = r(() => s().name), p = r(() => s().type === "reference" ? n.labels.get($(l())) ?? Z("reference.one") : s().name === "since" ? or(n.actor) : ut(s(), l()));
		var _ = dr(), v = T(_), y = A(v, !0), b = c(v, 2), x = T(b), S = (e) => {
			{
				let t = r(() => m(s()));
				rr(e, {
					get id() {
						return `veld-${R(f) ?? ""}`;
					},
					get record() {
						return n.actor;
					},
					get attribute() {
						return R(t);
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
					onSaved: (e, t) => g(R(f), e, t),
					onClose: () => h(R(f))
				});
			}
		}, w = (e) => {
			var t = lr(), o = T(t), d = (e) => {
				var t = sr(), r = A(t, !0);
				k((e) => {
					U(t, "href", e), q(r, R(p));
				}, [() => n.hrefOf($(l()))]), K(e, t);
			}, m = (e) => {
				var t = He();
				k(() => q(t, R(p))), K(e, t);
			};
			G(o, (e) => {
				s().type === "reference" ? e(d) : e(m, -1);
			});
			var h = c(o, 2), g = (e) => {
				var t = cr(), n = T(t);
				N(n, {
					name: "pencil",
					small: !0
				});
				var r = c(n), o = A(r, !0);
				u(t), k((e) => {
					U(t, "id", `feit-${R(f) ?? ""}`), q(o, e);
				}, [() => Z("inline.change", { label: s().label })]), i("click", t, () => C(a, R(f), !0)), K(e, t);
			}, _ = r(() => n.editable.includes(R(f)));
			G(h, (e) => {
				R(_) && e(g);
			}), u(t), K(e, t);
		};
		G(x, (e) => {
			R(a) === R(f) ? e(S) : e(w, -1);
		});
		var E = c(x, 2), D = (e) => {
			var t = ur(), r = T(t);
			N(r, {
				name: "check",
				small: !0
			});
			var a = c(r), o = c(a), l = T(o, !0), d = c(l), f = A(d);
			u(o), u(t), k((e, t) => {
				q(a, `${e ?? ""} `), q(l, t), q(f, `: ${s().label ?? ""}`);
			}, [() => Z("inline.kept", { time: n.kept.time }), () => Z("undo.do")]), i("click", o, () => n.onUndo(n.kept.revision)), K(e, t);
		};
		G(E, (e) => {
			n.kept?.name === R(f) && e(D);
		}), u(b), u(_), k((e, t) => {
			Ne(_, 1, e), Ne(v, 1, ve([R(a) === R(f) && "sr"])), q(y, t);
		}, [() => ve([d(s()) && "is-wide"]), () => t(s().label)]), K(e, _);
	}), u(v);
	var y = c(v, 2), b = (e) => {
		var t = fr(), n = A(t, !0);
		k((e) => q(n, e), [() => Z("facts.none")]), K(e, t);
	};
	G(y, (e) => {
		R(s).length === 0 && e(b);
	});
	var x = c(y, 2), S = (e) => {
		var n = mr(), r = T(n), o = A(r, !0), s = c(r, 2);
		J(s, 17, () => R(l), ({ attribute: e }) => e.name, (e, n) => {
			let r = () => R(n).attribute;
			var o = pr(), s = T(o);
			N(s, {
				name: "plus",
				small: !0
			});
			var l = c(s, 1, !0);
			u(o), k((e) => {
				U(o, "id", `feit-${r().name ?? ""}`), q(l, e);
			}, [() => t(r().label)]), i("click", o, () => C(a, r().name, !0)), K(e, o);
		}), u(n), k((e) => q(o, e), [() => Z("inline.blank")]), K(e, n);
	};
	G(x, (e) => {
		R(l).length && e(S);
	});
	var w = c(x, 2), E = A(w, !0);
	k((e) => q(E, e), [() => Z("facts.version", {
		version: n.actor.version,
		when: f(n.actor.recordedAt)
	})]), K(e, _), p();
}
L(["click"]);
// src/actor/history.ts
var _r = (e) => {
	let t = e.actor ?? e.tie;
	return {
		...t?.attributes,
		since: t?.since
	};
};
function vr(e, t) {
	let n = [...t, lt()];
	return e.map((t, r) => {
		let [i, a] = [_r(t), e[r + 1] && _r(e[r + 1])], o = a && t.verb === "amend" ? n.filter((e) => $(a[e.name]) !== $(i[e.name])) : [];
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
var yr = X("<p> </p>"), br = X("<p class=\"small muted\"> </p>"), xr = X("<p><span class=\"badge\"><!> </span></p>"), Sr = X("<p class=\"no-print\"><button class=\"link-button\" type=\"button\"><!> <span class=\"sr\"> </span></button></p>"), Cr = X("<li><p class=\"small muted\"> </p> <!> <!> <!> <!> <!></li>"), wr = X("<p class=\"no-print\"><button class=\"button button--secondary button--sm\" type=\"button\"> </button></p>"), Tr = X("<ol class=\"history\"></ol> <!>", 1);
function Er(e, r) {
	B(r, !0);
	let a = F(50), o = (e, t) => (e.type === "reference" ? r.labels?.get($(t)) : void 0) ?? (ut(e, t) || Z("clash.empty")), s = {
		add: "history.created",
		amend: "history.other",
		end: "history.other",
		bin: "history.binned",
		restore: "history.restored",
		remove: "history.binned"
	};
	var l = Tr(), d = O(l);
	J(d, 21, () => r.moments.slice(0, R(a)), (e) => e.revision, (e, a) => {
		var l = Cr(), d = T(l), p = A(d), m = c(d, 2), h = (e) => {
			var t = yr(), r = A(t, !0);
			k((e) => q(r, e), [() => Z("history.ended", { date: n(R(a).ended) })]), K(e, t);
		};
		G(m, (e) => {
			R(a).ended && e(h);
		});
		var g = c(m, 2);
		J(g, 17, () => R(a).changed, ({ attribute: e, before: t, after: n }) => e.name, (e, n) => {
			let r = () => R(n).attribute, i = () => R(n).before, a = () => R(n).after;
			var s = yr(), c = A(s, !0);
			k((e) => q(c, e), [() => Z("history.changed", {
				label: t(r().label),
				before: o(r(), i()),
				after: o(r(), a())
			})]), K(e, s);
		}, (e) => {
			var t = oe(), n = O(t), r = (e) => {
				var t = yr(), n = A(t, !0);
				k((e) => q(n, e), [() => Z(s[R(a).verb])]), K(e, t);
			};
			G(n, (e) => {
				R(a).ended || e(r);
			}), K(e, t);
		});
		var _ = c(g, 2), v = (e) => {
			var t = br(), n = A(t, !0);
			k(() => q(n, R(a).reason)), K(e, t);
		};
		G(_, (e) => {
			R(a).reason && e(v);
		});
		var y = c(_, 2), b = (e) => {
			var t = br(), n = A(t, !0);
			k((e) => q(n, e), [() => Z("history.undoes")]), K(e, t);
		};
		G(y, (e) => {
			R(a).undoes && e(b);
		});
		var x = c(y, 2), S = (e) => {
			var t = xr(), n = T(t), r = T(n);
			N(r, { name: "undo" });
			var i = c(r, 1, !0);
			u(n), u(t), k((e) => q(i, e), [() => Z("history.undone")]), K(e, t);
		}, C = (e) => {
			var t = Sr(), n = T(t), o = T(n);
			N(o, {
				name: "undo",
				small: !0
			});
			var s = c(o, 1, !0), l = c(s), d = A(l, !0);
			u(n), u(t), k((e, t) => {
				q(s, e), q(d, t);
			}, [() => Z("history.undo"), () => Z("history.which", { when: f(R(a).at) })]), i("click", n, () => r.onUndo(R(a).revision)), K(e, t);
		};
		G(x, (e) => {
			R(a).undone ? e(S) : R(a).canUndo && e(C, 1);
		}), u(l), k((e, t) => q(p, `${e ?? ""}${t ?? ""}`), [() => f(R(a).at), () => R(a).by ? Z("facts.by", { who: R(a).by.label }) : ""]), K(e, l);
	}), u(d);
	var m = c(d, 2), h = (e) => {
		var t = wr(), n = T(t), r = A(n, !0);
		u(t), k((e) => q(r, e), [() => Z("more")]), i("click", n, () => C(a, R(a) + 50)), K(e, t);
	};
	G(m, (e) => {
		r.moments.length > R(a) && e(h);
	}), K(e, l), p();
}
L(["click"]);
// src/actor/OpenName.svelte
var Dr = X("<p> </p> <p><button class=\"button button--secondary button--sm\" type=\"button\"> </button></p>", 1), Or = X("<option> </option>"), kr = X("<form class=\"toolbar\"><div class=\"field\"><label for=\"doel\"> </label> <select class=\"select\" id=\"doel\" required=\"\"><option> </option><!></select></div> <button class=\"button button--secondary\" type=\"submit\"> </button></form> <p class=\"small\"> </p>", 1);
function Ar(t, n) {
	B(n, !0);
	let a = F(""), o = r(() => n.purposes.find((e) => e.code === n.stated)?.label ?? "");
	v(t, {
		icon: "lock",
		children: (t, r) => {
			var s = oe(), l = O(s), d = (e) => {
				var t = Dr(), r = O(t), a = A(r, !0), s = c(r, 2), l = T(s), d = A(l, !0);
				u(s), k((e, t) => {
					q(a, e), q(d, t);
				}, [() => Z("purpose.open", { purpose: R(o) }), () => Z("purpose.close")]), i("click", l, () => n.onState(void 0)), K(e, t);
			}, f = (t) => {
				var r = kr(), i = O(r), o = T(i), s = T(o), l = A(s, !0), d = c(s, 2), f = T(d), p = A(f, !0);
				f.value = f.__value = "";
				var m = c(f);
				J(m, 17, () => n.purposes, (e) => e.code, (e, t) => {
					var n = Or(), r = A(n, !0), i = {};
					k(() => {
						q(r, R(t).label), i !== (i = R(t).code) && (n.value = (n.__value = i) ?? "");
					}), K(e, n);
				}), u(d), e(d), u(o);
				var h = c(o, 2), g = A(h, !0);
				u(i);
				var _ = c(i, 2), v = A(_, !0);
				k((e, t, n, r) => {
					q(l, e), q(p, t), q(g, n), q(v, r);
				}, [
					() => Z("purpose.label"),
					() => Z("purpose.choose"),
					() => Z("purpose.do"),
					() => Z("purpose.logged")
				]), Be("submit", i, (e) => {
					e.preventDefault(), R(a) && n.onState(R(a));
				}), M(d, () => R(a), (e) => C(a, e)), K(t, r);
			};
			G(l, (e) => {
				n.stated ? e(d) : e(f, -1);
			}), K(t, s);
		},
		$$slots: { default: !0 }
	}), p();
}
L(["click"]);
// src/actor/references.ts
var jr = 20;
function Mr(e, t) {
	let n = e.filter((e) => e.type === "reference").map((e) => e.name), r = t.flatMap((e) => n.map((t) => $(e[t]))).filter(Boolean);
	return [...new Set(r)].slice(0, jr);
}
async function Nr(e, t) {
	let n = await Promise.all(e.map((e) => de(e, t).catch(() => void 0)));
	return new Map(n.flatMap((e) => e ? [[e.id, e.label]] : []));
}
function Pr(e, t) {
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
var Fr = ["areas", "themes"], Ir = (e) => ({
	id: e.id,
	attributes: {
		...e.attributes,
		areas: e.areas,
		themes: e.themes
	},
	since: e.since,
	version: e.version
});
function Lr(e, t) {
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
function Rr({ areas: e, themes: t, ...n }) {
	let r = {
		areas: e,
		themes: t
	};
	return {
		...Object.fromEntries(Fr.filter((e) => r[e] !== void 0).map((e) => [e, ft(String(r[e] ?? ""))])),
		attributes: n
	};
}
function zr(e, { since: t, ...n }) {
	return {
		areas: [],
		themes: [],
		...Rr(n),
		holder: e,
		...t ? { since: String(t) } : {}
	};
}
async function Br(e, t, { attributes: n = {}, ...r }) {
	let i = {
		...Rr(n),
		...r
	};
	try {
		return Ir(await Ce(e, t, i));
	} catch (e) {
		let t = h(e), n = t.problem?.current;
		throw !t.stale || !n ? e : new s(t.status, {
			...t.problem,
			current: Ir(n)
		});
	}
}
function Vr(e, t) {
	return e.until && e.until <= t ? "ended" : e.confirmedOn ? "counts" : "proposed";
}
// src/actor/SchakelSection.svelte
var Hr = X("<a> </a>"), Ur = X(" <!>", 1), Wr = X("<div><dt> </dt><dd></dd></div>"), Gr = X("<button class=\"button button--secondary button--sm no-print\" type=\"button\"><!> </button>"), Kr = X("<p role=\"status\"> </p>"), qr = X("<p class=\"muted\"> </p>"), Jr = X("<span class=\"badge badge--ok\"><!> </span>"), Yr = X("<span class=\"badge\"><!> </span>"), Xr = X("<span class=\"badge badge--warn\"><!> </span>"), Zr = X("<p class=\"small\"> </p>"), Qr = X("<div><dt> </dt><dd> </dd></div>"), $r = X("<button class=\"button button--primary button--sm\" type=\"button\"><!> <span class=\"sr\"> </span></button>"), ei = X("<button class=\"button button--secondary button--sm\" type=\"button\"><!> <span class=\"sr\"> </span></button>"), ti = X("<div class=\"row no-print\"><!> <button class=\"button button--secondary button--sm\" type=\"button\"><!> <span class=\"sr\"> </span></button> <!></div>"), ni = X("<div class=\"facts-box\"><div class=\"section-head\"><h3><span class=\"kind\"><!><!></span></h3> <!></div> <!> <dl class=\"facts facts--grid\"><!> <!> <!> <div><dt> </dt><dd> </dd></div> <!></dl> <!></div>"), ri = X("<!> <p class=\"muted\"> </p> <!>", 1), ii = X("<!> <!>", 1), ai = X("<section aria-labelledby=\"schakel\"><div class=\"section-head\"><h2 id=\"schakel\"> </h2> <!></div> <!> <!> <!></section> <!>", 1);
function oi(e, t) {
	B(t, !0);
	let a = (e, n = b, r = b, i = b) => {
		var a = oe(), o = O(a), s = (e) => {
			var a = Wr(), o = T(a), s = A(o, !0), l = c(o);
			J(l, 23, r, (e) => e.id, (e, n, r) => {
				ne();
				var a = Ur(), o = O(a, !0), s = c(o), l = (e) => {
					var r = Hr(), i = A(r, !0);
					k((e) => {
						U(r, "href", e), q(i, R(n).label);
					}, [() => t.hrefOf(R(n).id)]), K(e, r);
				}, u = (e) => {
					var t = He();
					k(() => q(t, R(n).label)), K(e, t);
				};
				G(s, (e) => {
					i() ? e(l) : e(u, -1);
				}), k(() => q(o, R(r) ? ", " : "")), K(e, a);
			}), u(l), u(a), k(() => q(s, n())), K(e, a);
		};
		G(o, (e) => {
			r().length && e(s);
		}), K(e, a);
	}, o = F(void 0), s = F(""), l = r(() => W()?.me.person), d = r(() => W()?.me.adds?.includes("Schakel") ?? !1), f = r(() => t.holder !== void 0 && R(d) && Y(H.createActor)), m = r(() => R(d) && Y(H.changeActor)), g = r(() => Re("Schakel")?.attributes ?? []), _ = (e) => e ? [...e.areas, ...e.themes] : t.area ? [t.area] : [], x = () => C(o, void 0);
	function S(e, n) {
		x(), C(s, ""), t.onSaved(e, n);
	}
	async function w(e) {
		C(s, "");
		try {
			let t = await Ce(e.id, e.version, { attributes: {
				confirmedOn: y(),
				...R(l)?.kind === "Professional" ? { confirmedBy: R(l).id } : {}
			} });
			S(Z("schakel.saved.confirmed"), t.version);
		} catch (e) {
			let t = h(e);
			C(s, t.unreachable ? Z("offline.title") : t.stale ? Z("clash.reload") : t.problem?.detail || Z("error.title"), !0);
		}
	}
	var E = ai(), D = O(E), j = T(D), M = T(j), P = A(M, !0), I = c(M, 2), L = (e) => {
		var t = Gr(), n = T(t);
		N(n, { name: "plus" });
		var r = c(n, 1, !0);
		u(t), k((e) => q(r, e), [() => Z("schakel.make")]), i("click", t, () => C(o, { what: "make" })), K(e, t);
	};
	G(I, (e) => {
		R(f) && e(L);
	}), u(j);
	var z = c(j, 2), ee = (e) => {
		v(e, {
			tone: "error",
			icon: "warn",
			children: (e, t) => {
				var n = Kr(), r = A(n, !0);
				k(() => q(r, R(s))), K(e, n);
			},
			$$slots: { default: !0 }
		});
	};
	G(z, (e) => {
		R(s) && e(ee);
	});
	var V = c(z, 2), te = (e) => {
		var t = qr(), n = A(t, !0);
		k((e) => q(n, e), [() => Z("schakel.none")]), K(e, t);
	};
	G(V, (e) => {
		t.schakels.length === 0 && e(te);
	});
	var ie = c(V, 2);
	J(ie, 17, () => t.schakels, (e) => e.id, (e, s) => {
		let l = r(() => Vr(R(s), y()));
		var d = ni(), f = T(d), p = T(f), h = T(p), g = T(h);
		{
			let e = r(() => R(s).holder?.kind ?? "Resident");
			re(g, {
				get kind() {
					return R(e);
				},
				ring: !0
			});
		}
		var _ = c(g), v = (e) => {
			var n = Hr(), r = A(n, !0);
			k((e) => {
				U(n, "href", e), q(r, R(s).label);
			}, [() => t.hrefOf(R(s).id)]), K(e, n);
		}, b = (e) => {
			var t = He();
			k(() => q(t, R(s).label)), K(e, t);
		};
		G(_, (e) => {
			t.holder ? e(v) : e(b, -1);
		}), u(h), u(p);
		var x = c(p, 2), S = (e) => {
			var t = Jr(), n = T(t);
			N(n, { name: "check" });
			var r = c(n, 1, !0);
			u(t), k((e) => q(r, e), [() => Z("schakel.counts")]), K(e, t);
		}, E = (e) => {
			var t = Yr(), n = T(t);
			N(n, { name: "clock" });
			var r = c(n, 1, !0);
			u(t), k((e) => q(r, e), [() => Z("actor.ended")]), K(e, t);
		}, D = (e) => {
			var t = Xr(), n = T(t);
			N(n, { name: "warn" });
			var r = c(n, 1, !0);
			u(t), k((e) => q(r, e), [() => Z("schakel.proposed")]), K(e, t);
		};
		G(x, (e) => {
			R(l) === "counts" ? e(S) : R(l) === "ended" ? e(E, 1) : e(D, -1);
		}), u(f);
		var O = c(f, 2), j = (e) => {
			var t = Zr(), n = A(t, !0);
			k((e) => q(n, e), [() => Z("schakel.proposed.text")]), K(e, t);
		};
		G(O, (e) => {
			R(l) === "proposed" && e(j);
		});
		var M = c(O, 2), P = T(M), F = (e) => {
			{
				let t = r(() => Z("schakel.holder"));
				a(e, () => R(t), () => R(s).holder ? [R(s).holder] : [], () => !0);
			}
		};
		G(P, (e) => {
			t.holder || e(F);
		});
		var I = c(P, 2);
		{
			let e = r(() => Z("schakel.areas"));
			a(I, () => R(e), () => R(s).areas, () => !1);
		}
		var L = c(I, 2);
		{
			let e = r(() => Z("schakel.themes"));
			a(L, () => R(e), () => R(s).themes, () => !1);
		}
		var z = c(L, 2), ee = T(z), B = A(ee, !0), V = c(ee), te = A(V);
		u(z);
		var ne = c(z, 2), ie = (e) => {
			var t = Qr(), r = T(t), i = A(r, !0), a = c(r), o = A(a, !0);
			u(t), k((e, t) => {
				q(i, e), q(o, t);
			}, [() => Z("schakel.confirmedOn"), () => n(R(s).confirmedOn)]), K(e, t);
		};
		G(ne, (e) => {
			R(s).confirmedOn && e(ie);
		}), u(M);
		var W = c(M, 2), ae = (e) => {
			var t = ti(), n = T(t), a = (e) => {
				var t = $r(), n = T(t);
				N(n, { name: "check" });
				var r = c(n, 1, !0), a = c(r), o = A(a, !0);
				u(t), k((e) => {
					q(r, e), q(o, R(s).label);
				}, [() => Z("schakel.confirm")]), i("click", t, () => void w(R(s))), K(e, t);
			};
			G(n, (e) => {
				R(l) === "proposed" && e(a);
			});
			var d = c(n, 2), f = T(d);
			N(f, { name: "pencil" });
			var p = c(f, 1, !0), m = c(p), h = A(m, !0);
			u(d);
			var g = c(d, 2), _ = (e) => {
				var t = ei(), n = T(t);
				N(n, { name: "stop" });
				var r = c(n, 1, !0), a = c(r), l = A(a, !0);
				u(t), k((e) => {
					q(r, e), q(l, R(s).label);
				}, [() => Z("schakel.end")]), i("click", t, () => C(o, {
					what: "end",
					one: R(s)
				})), K(e, t);
			}, v = r(() => Y(H.endActor));
			G(g, (e) => {
				R(v) && e(_);
			}), u(t), k((e) => {
				q(p, e), q(h, R(s).label);
			}, [() => Z("contacts.change")]), i("click", d, () => C(o, {
				what: "change",
				one: R(s)
			})), K(e, t);
		};
		G(W, (e) => {
			R(m) && R(l) !== "ended" && e(ae);
		}), u(d), k((e, t, n) => {
			q(B, e), q(te, `${t ?? ""}${n ?? ""}`);
		}, [
			() => Z("col.since"),
			() => n(R(s).since) || Z("age.unknown"),
			() => R(s).until ? Z("period.until", { date: n(R(s).until) }) : ""
		]), K(e, d);
	}), u(D);
	var ae = c(D, 2), se = (e) => {
		{
			let n = r(() => Z("schakel.make.title", { who: t.holder.label }));
			mt(e, {
				id: "schakel-maken",
				get title() {
					return R(n);
				},
				onClose: x,
				children: (e, n) => {
					var i = ri(), a = O(i);
					pt(a, {});
					var o = c(a, 2), s = A(o, !0), l = c(o, 2);
					{
						let e = r(() => Z("schakel.make")), n = r(() => [...Lr(R(g), _(void 0)), lt()]), i = r(() => t.area ? { areas: t.area.id } : {});
						tt(l, {
							name: "schakel",
							get label() {
								return R(e);
							},
							get fields() {
								return R(n);
							},
							get preset() {
								return R(i);
							},
							get find() {
								return Pe;
							},
							add: (e) => Le(zr(t.holder.id, e)),
							onAdded: (e) => S(Z("schakel.saved.made"), e.version),
							onCancel: x
						});
					}
					k((e) => q(s, e), [() => Z("schakel.make.text")]), K(e, i);
				},
				$$slots: { default: !0 }
			});
		}
	}, ce = (e) => {
		let t = r(() => R(o).one);
		{
			let n = r(() => Z("actor.edit.title", { who: R(t).label }));
			mt(e, {
				id: "schakel-wijzigen",
				get title() {
					return R(n);
				},
				onClose: x,
				children: (e, n) => {
					var i = ii(), a = O(i);
					pt(a, {});
					var o = c(a, 2);
					{
						let e = r(() => Z("contacts.change")), n = r(() => Ir(R(t))), i = r(() => Lr(R(g), _(R(t))));
						at(o, {
							name: "schakel",
							get label() {
								return R(e);
							},
							get record() {
								return R(n);
							},
							get attributes() {
								return R(i);
							},
							get find() {
								return Pe;
							},
							save: (e, n) => Br(R(t).id, e, n),
							latest: () => Ee(R(t).id),
							onSaved: (e, t) => S(Z(t ? "saved.merged" : "saved"), e.version),
							onCancel: x
						});
					}
					K(e, i);
				},
				$$slots: { default: !0 }
			});
		}
	}, le = (e) => {
		let t = r(() => R(o).one);
		{
			let n = r(() => Z("schakel.end.title", { who: R(t).label }));
			mt(e, {
				id: "schakel-stoppen",
				get title() {
					return R(n);
				},
				onClose: x,
				children: (e, n) => {
					var i = ii(), a = O(i);
					pt(a, {});
					var o = c(a, 2);
					{
						let e = r(() => Z("schakel.end")), n = r(() => Z("schakel.end.text"));
						Et(o, {
							name: "schakelstop",
							get label() {
								return R(e);
							},
							get text() {
								return R(n);
							},
							end: (e) => je(R(t).id, R(t).version, e),
							onEnded: (e) => S(Z("saved.ended"), e.version),
							onCancel: x
						});
					}
					K(e, i);
				},
				$$slots: { default: !0 }
			});
		}
	};
	G(ae, (e) => {
		R(o)?.what === "make" && t.holder ? e(se) : R(o)?.what === "change" && R(o).one ? e(ce, 1) : R(o)?.what === "end" && R(o).one && e(le, 2);
	}), k((e) => q(P, e), [() => Z("schakel.title")]), K(e, E), p();
}
L(["click"]);
// src/actor/TieDialog.svelte
var si = X("<button class=\"button button--quiet\" type=\"button\"> </button>"), ci = X("<p class=\"modal__more row\"><!> <!></p>"), li = X("<details class=\"how\"><summary> </summary><!></details>"), ui = X("<!> <!> <!>", 1), di = X("<!> <!>", 1);
function fi(e, t) {
	B(t, !0);
	let n = se(() => t.tie.id, () => t.latest()), a = r(() => vr(n.value?.items ?? [], t.attributes)), o = F("edit"), s = r(() => Z("tie.sentence", {
		from: t.tie.from.label,
		word: t.word,
		to: t.tie.to.label
	}));
	mt(e, {
		id: "band",
		get title() {
			return R(s);
		},
		get onClose() {
			return t.onClose;
		},
		children: (e, n) => {
			var l = di(), d = O(l);
			pt(d, {});
			var f = c(d, 2), p = (e) => {
				{
					let n = r(() => Z("tie.end")), i = r(() => Z("tie.end.text"));
					Et(e, {
						name: "bandstop",
						get label() {
							return R(n);
						},
						get text() {
							return R(i);
						},
						get end() {
							return t.end;
						},
						get onEnded() {
							return t.onEnded;
						},
						onCancel: () => C(o, "edit")
					});
				}
			}, m = (e) => {
				{
					let n = r(() => Z("bin.do")), i = r(() => [Z("bin.when"), Z("bin.tieText")]);
					et(e, {
						get label() {
							return R(n);
						},
						get sentences() {
							return R(i);
						},
						get run() {
							return t.bin;
						},
						get onDone() {
							return t.onBinned;
						},
						onCancel: () => C(o, "edit")
					});
				}
			}, h = (e) => {
				var n = ui(), r = O(n);
				at(r, {
					name: "band",
					get label() {
						return R(s);
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
				var l = c(r, 2), d = (e) => {
					var n = ci(), r = T(n), a = (e) => {
						var t = si(), n = A(t, !0);
						k((e) => q(n, e), [() => Z("tie.end")]), i("click", t, () => C(o, "end")), K(e, t);
					};
					G(r, (e) => {
						t.mayEnd && e(a);
					});
					var s = c(r, 2), l = (e) => {
						var t = si(), n = A(t, !0);
						k((e) => q(n, e), [() => Z("bin.do")]), i("click", t, () => C(o, "bin")), K(e, t);
					};
					G(s, (e) => {
						t.mayBin && e(l);
					}), u(n), K(e, n);
				};
				G(l, (e) => {
					(t.mayEnd || t.mayBin) && e(d);
				});
				var f = c(l, 2), p = (e) => {
					var n = li(), r = T(n), i = A(r, !0);
					Er(c(r), {
						get moments() {
							return R(a);
						},
						get onUndo() {
							return t.onUndo;
						}
					}), u(n), k((e) => q(i, e), [() => Z("history.title")]), K(e, n);
				};
				G(f, (e) => {
					R(a).length && e(p);
				}), K(e, n);
			};
			G(f, (e) => {
				R(o) === "end" ? e(p) : R(o) === "bin" ? e(m, 1) : e(h, -1);
			}), K(e, l);
		},
		$$slots: { default: !0 }
	}), p();
}
L(["click"]);
// src/actor/timeline.ts
var pi = [
	"HELD_BY",
	"LINKS_AREA",
	"LINKS_THEME",
	"PART_OF",
	"CASE_OF",
	"WORKED_BY"
];
function mi(e, t) {
	let n = an(e, t), [r, i] = ["begun", "ended"].map((t) => ({
		what: t,
		date: (t === "begun" ? e.since : e.until) ?? "",
		key: `${e.id} ${t}`,
		tie: e,
		other: n
	}));
	return [r, i].filter((e) => e.date);
}
function hi(e) {
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
function gi(e) {
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
function _i(e, t, n) {
	return [
		...gi(e),
		...t.filter((e) => !pi.includes(e.kind)).flatMap((t) => mi(t, e.id)),
		...n.flatMap(hi)
	].filter((e) => e.date).sort((e, t) => t.date.localeCompare(e.date) || e.key.localeCompare(t.key));
}
// src/actor/Timeline.svelte
var vi = X("<a> </a>"), yi = X("<span class=\"with\"><!><!></span>"), bi = X(" <!>", 1), xi = X("<!> ", 1), Si = X("<span><!><!></span>"), Ci = X("<span> <a> </a></span>"), wi = X("<span> </span>"), Ti = X("<li><span class=\"when\"> </span> <!></li>"), Ei = X("<p class=\"no-print\"><button class=\"button button--secondary button--sm\" type=\"button\"> </button></p>"), Di = X("<ol class=\"timeline\"></ol> <!>", 1);
function Oi(e, a) {
	B(a, !0);
	let o = (e, t = b) => {
		var n = yi(), r = T(n);
		re(r, { get kind() {
			return t().kind;
		} });
		var i = c(r), o = (e) => {
			var n = He();
			k(() => q(n, t().label)), K(e, n);
		}, s = (e) => {
			var n = vi(), r = A(n, !0);
			k((e) => {
				U(n, "href", e), q(r, t().label);
			}, [() => a.hrefOf(t().id)]), K(e, n);
		};
		G(i, (e) => {
			t().kind === "Area" ? e(o) : e(s, -1);
		}), u(n), K(e, n);
	}, s = F(50), l = r(() => a.attributes.find((e) => e.name === "networkAskedExtent")), d = r(() => R(l) ? ut(R(l), a.actor.attributes.networkAskedExtent) : "");
	var f = Di(), m = O(f);
	J(m, 21, () => a.happenings.slice(0, R(s)), (e) => e.key, (e, i) => {
		var s = Ti(), l = T(s), f = A(l, !0), p = c(l, 2), m = (e) => {
			var n = Si(), s = T(n), l = (e) => {
				var t = He();
				k((e) => q(t, e), [() => Z(R(i).date > a.today ? "timeline.ends" : "timeline.ended")]), K(e, t);
			};
			G(s, (e) => {
				R(i).what === "ended" && e(l);
			});
			var d = c(s), f = (e) => {
				var n = bi(), r = O(n), s = c(r);
				o(s, () => R(i).other), k((e) => q(r, `${e ?? ""} `), [() => R(i).what === "ended" ? a.tieWord(R(i).tie.kind) : t(a.tieWord(R(i).tie.kind))]), K(e, n);
			}, p = r(() => a.forward(R(i).tie)), m = (e) => {
				var t = xi(), n = O(t);
				o(n, () => R(i).other);
				var r = c(n);
				k((e) => q(r, ` ${e ?? ""} ${a.actor.label ?? ""}`), [() => a.tieWord(R(i).tie.kind)]), K(e, t);
			};
			G(d, (e) => {
				R(p) ? e(f) : e(m, -1);
			}), u(n), K(e, n);
		}, h = (e) => {
			var t = Ci(), n = T(t), r = c(n), o = A(r, !0);
			u(t), k((e, t) => {
				q(n, `${e ?? ""} `), U(r, "href", t), q(o, R(i).schakel.label);
			}, [() => Z(R(i).what === "stopped" && R(i).date > a.today ? "timeline.stops" : `timeline.${R(i).what}`), () => a.hrefOf(R(i).schakel.id)]), K(e, t);
		}, g = (e) => {
			var t = wi(), n = A(t);
			k((e) => q(n, `${e ?? ""}${R(d) ? ` (${R(d)})` : ""}`), [() => Z("timeline.asked")]), K(e, t);
		}, _ = (e) => {
			var t = wi(), n = A(t, !0);
			k((e) => q(n, e), [() => Z(`timeline.${R(i).what}`)]), K(e, t);
		};
		G(p, (e) => {
			"tie" in R(i) ? e(m) : "schakel" in R(i) ? e(h, 1) : R(i).what === "asked" ? e(g, 2) : e(_, -1);
		}), u(s), k((e) => q(f, e), [() => n(R(i).date)]), K(e, s);
	}), u(m);
	var h = c(m, 2), g = (e) => {
		var t = Ei(), n = T(t), r = A(n, !0);
		u(t), k((e) => q(r, e), [() => Z("more")]), i("click", n, () => C(s, R(s) + 50)), K(e, t);
	};
	G(h, (e) => {
		a.happenings.length > R(s) && e(g);
	}), K(e, f), p();
}
L(["click"]);
// src/actor/ActorPage.svelte
var ki = X("<h1 class=\"sr\"> </h1> <!>", 1), Ai = X("<section aria-labelledby=\"banden\"><h2 id=\"banden\"> </h2> <!></section>"), ji = X("<section aria-labelledby=\"tijdlijn\"><h2 id=\"tijdlijn\"> </h2> <!></section>"), Mi = X("<section aria-labelledby=\"geschiedenis\"><h2 id=\"geschiedenis\" tabindex=\"-1\"> </h2> <!></section>"), Ni = X("<!> <div class=\"sections\"><!> <section aria-labelledby=\"gegevens\"><h2 id=\"gegevens\" class=\"sr\"> </h2> <!> <div class=\"facts-box\"><!></div></section> <!> <!> <!> <!> <!> <!></div> <!>", 1), Pi = X("<div class=\"page page--wide\"><!></div>");
function Fi(e, n) {
	B(n, !0);
	let i = [
		"Resident",
		"Professional",
		"Team",
		"Organisation",
		"Initiative",
		"Facility",
		"Course"
	], o = r(() => [
		1,
		2,
		3
	].find((e) => String(e) === De("n")) ?? 1), s = r(() => De("net") ?? "support"), d = r(() => De("op")), f = se(() => n.id, (e) => de(n.id, e)), m = se(() => n.id, (e) => xe(n.id, R(o), R(s), R(d), e)), h = se(() => n.id, (e) => ze(n.id, R(d), e)), g = se(() => n.id, (e) => ze(n.id, void 0, e, !0)), _ = se(() => n.id, (e) => Ee(n.id, e)), v = r(() => Re(f.value?.kind ?? "")?.attributes ?? []), b = r(() => _.value?.items ?? []), x = r(() => f.value?.kind === "Schakel"), M = r(() => ["Resident", "Professional"].includes(f.value?.kind ?? "")), N = r(() => R(x) ? [n.id] : (g.value?.items ?? []).filter((e) => e.kind === "HELD_BY" && e.to.id === n.id).map((e) => e.from.id)), P = se(() => R(N).join(), (e) => Promise.all(R(N).map((t) => ge(t, e).catch(() => []))).then((e) => e.flat())), I = r(() => Mr(R(v), [f.value?.attributes ?? {}, ...R(b).map((e) => e.actor?.attributes ?? {})])), L = se(() => R(I).join(), (e) => Nr(R(I), e)), z = r(() => L.value ?? new Map()), ee = [
		f,
		m,
		h,
		g,
		_,
		P
	], V = r(() => h.value?.items ?? []), te = r(() => m.value || m.failure ? sn(m.value, R(V), n.id) : []), ne = r(() => vr(R(b), R(v))), re = r(() => f.value ? _i(f.value, g.value?.items ?? [], P.value ?? []) : []), U = r(() => R(V).filter((e) => ["LIVES_IN", "PRESENT_IN"].includes(e.kind) && e.from.id === n.id).map((e) => e.to)), ie = r(() => R(x) || (P.value ?? []).some((e) => Vr(e, y()) === "counts")), oe = r(() => f.value ? Mt(f.value, R(v), y()) : void 0), pe = r(() => Y(H.changeActor) ? f.value?.editable ?? [] : []), ve = r(() => R(pe).length > Dt.length ? [...R(pe).filter((e) => !jt.includes(e) && !Dt.includes(e)), "since"] : []), J = r(() => W()?.me), Ce = r(() => Y(H.askReports) ? Ze(f.value?.kind ?? "") : void 0), we = r(() => n.area !== void 0 && Y(H.seeNetwork) && i.includes(f.value?.kind ?? "")), Oe = (e) => a(e, n.area), je = F(void 0), Me = F(void 0), Ne = F(void 0);
	function Fe(e, t) {
		((e) => {
			var t = ke(e, 2);
			C(je, t[0], !0), C(Me, t[1]);
		})([void 0, void 0]), be(e, t);
		for (let e of ee) e.retry();
	}
	ye(() => (n.id, () => D(void 0)));
	let Le = r(() => R(J)?.purposes ?? []), X = r(() => R(Le).length > 0 && f.value?.kind === "Resident" && (!f.value.named || w() !== void 0));
	function Be(e) {
		D(e);
		for (let e of ee) e.retry();
	}
	let Ve = (e, t) => Fe(Z(t ? "saved.merged" : "saved"), e.version);
	function He(e, t, n) {
		C(Ne, {
			name: e,
			time: l(new Date()),
			revision: t.version
		}), Ve(t, n);
	}
	function Ue(e) {
		C(Ne, void 0), he(e);
	}
	let We = r(() => [
		Z("bin.when"),
		R(V).length ? Z("bin.ties", { n: R(V).length }) : Z("bin.noTies"),
		...f.value?.kind === "Resident" ? [Z("bin.resident")] : [],
		Z("bin.back")
	]);
	function Ge(e) {
		C(je, void 0), be(Z("saved.binned", { n: e.ties }), e.revision), fe(n.area ? E(n.area) : "/");
	}
	function Ke(e) {
		document.getElementById("geschiedenis")?.focus({ preventScroll: !0 }), he(e);
	}
	let qe = (e) => e.from.id === n.id || (Te(e.kind)?.symmetric ?? !1), Je = (e) => qe(e) ? Ie(e.kind) : Z("tie.reads.reverse", {
		who: an(e, n.id).label,
		tie: Ie(e.kind)
	}), Ye = (e, t, n = !0) => Y(t) && n && f.value ? () => C(je, e, !0) : void 0, Xe = (e) => e.some((e) => R(pe).includes(e));
	var Qe = Pi(), Q = T(Qe), $e = (e) => {
		var t = ki(), n = O(t), i = A(n, !0), a = c(n, 2);
		{
			let e = r(() => R(J)?.roleLabel);
			Ae(a, {
				get failure() {
					return f.failure;
				},
				get roleLabel() {
					return R(e);
				},
				get onRetry() {
					return f.retry;
				}
			});
		}
		k((e) => q(i, e), [() => Z("actor.title")]), K(e, t);
	}, et = (e) => {
		let i = r(() => f.value);
		var a = Ni(), l = O(a);
		{
			let e = r(() => t(me(R(i).kind))), a = r(() => R(J)?.roleLabel ?? ""), o = r(() => Ye("ground", H.changeActor, Xe(jt) && R(i).kind === "Resident")), s = r(() => Ye("edit", H.changeActor, R(ve).length > 0)), c = r(() => R(i).until ? void 0 : Ye("end", H.endActor)), u = r(() => Ye("bin", H.binActor)), d = r(() => Ye("add", H.addTie)), f = r(() => R(we) ? j(n.area, n.id) : void 0);
			Xt(l, {
				get actor() {
					return R(i);
				},
				get kindWord() {
					return R(e);
				},
				get places() {
					return R(U);
				},
				get links() {
					return R(ie);
				},
				get basis() {
					return R(oe);
				},
				get roleLabel() {
					return R(a);
				},
				get onGround() {
					return R(o);
				},
				get onEdit() {
					return R(s);
				},
				get onEnd() {
					return R(c);
				},
				get onBin() {
					return R(u);
				},
				get onAdd() {
					return R(d);
				},
				get mapHref() {
					return R(f);
				}
			});
		}
		var p = c(l, 2), h = T(p), g = (e) => {
			{
				let t = r(w);
				Ar(e, {
					get purposes() {
						return R(Le);
					},
					get stated() {
						return R(t);
					},
					onState: Be
				});
			}
		};
		G(h, (e) => {
			R(X) && e(g);
		});
		var _ = c(h, 2), b = T(_), S = A(b, !0), E = c(b, 2), D = (e) => {
			{
				let t = r(y), n = r(() => Ye("ask", H.changeActor, Xe(Dt)));
				rn(e, {
					get actor() {
						return R(i);
					},
					get attributes() {
						return R(v);
					},
					get labels() {
						return R(z);
					},
					get today() {
						return R(t);
					},
					get onAsk() {
						return R(n);
					}
				});
			}
		};
		G(E, (e) => {
			R(i).kind === "Resident" && e(D);
		});
		var N = c(E, 2), F = T(N);
		{
			let e = r(() => Pr(R(v), R(z)));
			gr(F, {
				get actor() {
					return R(i);
				},
				get attributes() {
					return R(e);
				},
				get editable() {
					return R(ve);
				},
				get labels() {
					return R(z);
				},
				get kept() {
					return R(Ne);
				},
				get find() {
					return Pe;
				},
				save: (e, t) => _e(n.id, e, t),
				latest: () => Ee(n.id),
				hrefOf: Oe,
				onSaved: He,
				onUndo: Ue
			});
		}
		u(N), u(_);
		var I = c(_, 2), L = (e) => {
			{
				let t = r(() => P.value ?? []), n = r(() => R(x) ? void 0 : R(i));
				oi(e, {
					get schakels() {
						return R(t);
					},
					get holder() {
						return R(n);
					},
					get area() {
						return R(U)[0];
					},
					hrefOf: Oe,
					onSaved: Fe
				});
			}
		}, ee = r(() => R(x) || R(M) && (P.value?.length || R(J)?.adds?.includes("Schakel")));
		G(I, (e) => {
			R(ee) && e(L);
		});
		var B = c(I, 2);
		{
			let e = r(y), n = r(() => Y(H.changeTie)), a = r(() => R(J)?.roleLabel ?? ""), c = r(() => Ye("add", H.addTie));
			tr(B, {
				get who() {
					return R(i).label;
				},
				get network() {
					return m;
				},
				get ties() {
					return R(V);
				},
				get hops() {
					return R(o);
				},
				get net() {
					return R(s);
				},
				get day() {
					return R(d);
				},
				get today() {
					return R(e);
				},
				get mayChange() {
					return R(n);
				},
				get roleLabel() {
					return R(a);
				},
				kindWord: (e) => t(me(e)),
				get tieWord() {
					return Ie;
				},
				hrefOf: Oe,
				get onQuery() {
					return Se;
				},
				onChange: (e) => C(Me, e),
				get onAdd() {
					return R(c);
				}
			});
		}
		var W = c(B, 2), se = (e) => {
			{
				let t = r(() => R(J)?.roleLabel ?? "");
				wt(e, {
					get id() {
						return n.id;
					},
					get net() {
						return R(Ce);
					},
					get day() {
						return R(d);
					},
					get area() {
						return n.area;
					},
					get roleLabel() {
						return R(t);
					}
				});
			}
		};
		G(W, (e) => {
			R(Ce) && e(se);
		});
		var de = c(W, 2), fe = (e) => {
			var t = Ai(), i = T(t), a = A(i, !0), o = c(i, 2);
			{
				let e = r(() => Y(H.changeTie));
				pn(o, {
					get ties() {
						return R(te);
					},
					get id() {
						return n.id;
					},
					get mayChange() {
						return R(e);
					},
					reads: Je,
					hrefOf: Oe,
					onChange: (e) => C(Me, e)
				});
			}
			u(t), k((e) => q(a, e), [() => Z("beside.title")]), K(e, t);
		};
		G(de, (e) => {
			R(te).length && e(fe);
		});
		var ge = c(de, 2), ye = (e) => {
			var t = ji(), n = T(t), a = A(n, !0), o = c(n, 2);
			{
				let e = r(y);
				Oi(o, {
					get happenings() {
						return R(re);
					},
					get today() {
						return R(e);
					},
					get actor() {
						return R(i);
					},
					get attributes() {
						return R(v);
					},
					get tieWord() {
						return Ie;
					},
					forward: qe,
					hrefOf: Oe
				});
			}
			u(t), k((e) => q(a, e), [() => Z("timeline.title")]), K(e, t);
		};
		G(ge, (e) => {
			R(re).length && e(ye);
		});
		var be = c(ge, 2), xe = (e) => {
			var t = Mi(), n = T(t), r = A(n, !0);
			Er(c(n, 2), {
				get moments() {
					return R(ne);
				},
				get labels() {
					return R(z);
				},
				onUndo: Ke
			}), u(t), k((e) => q(r, e), [() => Z("history.title")]), K(e, t);
		};
		G(be, (e) => {
			R(ne).length && e(xe);
		}), u(p);
		var De = c(p, 2), ke = (e) => {
			{
				let t = r(() => Pr(R(v), R(J)?.person ? new Map([...R(z), [R(J).person.id, R(J).person.label]]) : R(z)).filter((e) => R(pe).includes(e.name))), n = r(() => R(J)?.person);
				Ft(e, {
					get doing() {
						return R(je);
					},
					get actor() {
						return R(i);
					},
					get attributes() {
						return R(t);
					},
					get goes() {
						return R(We);
					},
					get me() {
						return R(n);
					},
					onSaved: Fe,
					onBinned: Ge,
					onClose: () => C(je, void 0)
				});
			}
		}, Ae = (e) => {
			let t = r(() => R(Me));
			{
				let n = r(() => Ie(R(t).kind)), i = r(() => Te(R(t).kind)?.attributes ?? []), a = r(() => Y(H.endTie) && !R(t).until), o = r(() => Y(H.binTie));
				fi(e, {
					get tie() {
						return R(t);
					},
					get word() {
						return R(n);
					},
					get attributes() {
						return R(i);
					},
					get mayEnd() {
						return R(a);
					},
					get mayBin() {
						return R(o);
					},
					get find() {
						return Pe;
					},
					save: (e, n) => ce(R(t).id, e, n),
					latest: () => ae(R(t).id),
					end: (e) => ue(R(t).id, R(t).version, e),
					bin: () => le(R(t).id, R(t).version),
					onSaved: Ve,
					onEnded: (e) => Fe(Z("saved.ended"), e.version),
					onBinned: (e) => Fe(Z("saved.tieBinned"), e.revision),
					onUndo: (e) => {
						C(Me, void 0), he(e);
					},
					onClose: () => C(Me, void 0)
				});
			}
		};
		G(De, (e) => {
			R(je) ? e(ke) : R(Me) && e(Ae, 1);
		}), k((e) => q(S, e), [() => Z("facts.title")]), K(e, a);
	}, tt = (e) => {
		var t = ki(), n = O(t), i = A(n, !0), a = c(n, 2), o = (e) => {
			{
				let t = r(() => Z("actor.loading"));
				S(e, {
					get label() {
						return R(t);
					},
					rows: 6
				});
			}
		};
		G(a, (e) => {
			f.slow && e(o);
		}), k((e) => q(i, e), [() => Z("actor.title")]), K(e, t);
	};
	G(Q, (e) => {
		f.failure ? e($e) : f.value ? e(et, 1) : e(tt, -1);
	}), u(Qe), K(e, Qe), p();
}
// src/forms/creatable.ts
var Ii = {
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
}, Li = [
	"Area",
	"WorkArea",
	"Schakel"
];
function Ri(e, t) {
	let n = e.filter((e) => t.includes(e.kind) && !Li.includes(e.kind)), r = Object.values(Ii).flat();
	return Object.keys(Ii).map((e) => ({
		key: e,
		kinds: n.filter((t) => e === "new.rest" ? !r.includes(t.kind) : Ii[e].includes(t.kind))
	})).filter((e) => e.kinds.length > 0);
}
var zi = {
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
function Bi(e, t) {
	let { tie: n, reversed: r = !1, required: i = !1 } = {
		tie: "ABOUT",
		...zi[e]
	}, a = t.find((t) => t.kind === n && (r ? t.to : t.from).includes(e));
	return a && {
		tie: a,
		reversed: r,
		required: i,
		others: r ? a.from : a.to
	};
}
var Vi = (e) => ({
	name: "anchor",
	label: Z("new.anchor"),
	type: "reference",
	refers: e.others,
	required: e.required
});
function Hi(e, t) {
	let n = [...e.attributes.filter((e) => e.type !== "outline"), lt()];
	return [
		...t ? [Vi(t)] : [],
		...n.filter((e) => e.required),
		...n.filter((e) => !e.required)
	];
}
function Ui(e, t) {
	return !e || !t ? [] : [e.reversed ? {
		kind: e.tie.kind,
		from: t
	} : {
		kind: e.tie.kind,
		to: t
	}];
}
// src/pages/NewActorPage.svelte
var Wi = X("<h1> </h1> <!>", 1), Gi = X("<p> </p>"), Ki = X("<div class=\"page-head\"><h1> </h1> <!></div> <!> <!>", 1), qi = X("<div class=\"page page--form\"><!></div>");
function Ji(e, t) {
	B(t, !0);
	let n = r(() => Re(t.kind)), i = r(() => W()?.schema.ties ?? []), o = r(() => Bi(t.kind, R(i))), s = r(() => R(n) ? Hi(R(n), R(o)) : []), l = r(() => ["LIVES_IN", "PRESENT_IN"].map((e) => R(i).find((t) => t.kind === e)).find((e) => e?.from.includes(t.kind) && e.to.includes("Area"))), d = g({}), f = F([]), m = F(!1);
	async function _() {
		C(m, !0), C(f, []);
		let { since: e, anchor: n, ...r } = Xe(R(s), d), i = e ? { since: e } : {};
		try {
			let e = await we({
				kind: t.kind,
				attributes: r,
				...i,
				ties: Ui(R(o), n),
				...t.area && R(l) ? { area: t.area } : {}
			});
			be(Z("saved.new"), e.version), fe(a(e.id, t.area));
		} catch (e) {
			let t = h(e);
			C(f, t.unreachable ? [{
				field: "",
				text: Z("offline.text")
			}] : Je(t.problem, R(s).map((e) => e.name)));
		} finally {
			C(m, !1);
		}
	}
	var y = qi(), b = T(y), x = (e) => {
		var t = Wi(), n = O(t), i = A(n, !0), a = c(n, 2);
		{
			let e = r(() => Z("notFound.title")), t = r(() => Z("notFound.text"));
			ie(a, {
				icon: "search",
				get title() {
					return R(e);
				},
				get text() {
					return R(t);
				}
			});
		}
		k((e) => q(i, e), [() => Z("new.unknown")]), K(e, t);
	}, S = (e) => {
		var t = Wi(), i = O(t), a = A(i, !0), o = c(i, 2);
		{
			let e = r(() => Z("noAccess.title")), t = r(() => Z("noAccess.text", { role: W()?.me.roleLabel ?? "" }));
			ie(o, {
				icon: "lock",
				get title() {
					return R(e);
				},
				get text() {
					return R(t);
				}
			});
		}
		k((e) => q(a, e), [() => Z("new.title", { kind: R(n).label })]), K(e, t);
	}, w = r(() => !Y(H.createActor) || !W()?.me.adds?.includes(t.kind)), D = (e) => {
		var i = Ki(), a = O(i), o = T(a), p = A(o, !0), h = c(o, 2), g = (e) => {
			var n = Gi(), r = A(n, !0);
			k((e) => q(r, e), [() => Z("new.place", { area: t.areaName })]), K(e, n);
		};
		G(h, (e) => {
			t.area && R(l) && e(g);
		}), u(a);
		var y = c(a, 2), b = (e) => {
			v(e, {
				icon: "lock",
				children: (e, t) => {
					var n = Gi(), r = A(n, !0);
					k((e) => q(r, e), [() => Z("new.personal")]), K(e, n);
				},
				$$slots: { default: !0 }
			});
		}, x = r(() => R(n).attributes.some((e) => e.personal));
		G(y, (e) => {
			R(x) && e(b);
		});
		var S = c(y, 2);
		{
			let e = r(() => Z("new.title", { kind: R(n).label })), i = r(() => Z("form.save"));
			ot(S, {
				name: "nieuw",
				get label() {
					return R(e);
				},
				get attributes() {
					return R(s);
				},
				get draft() {
					return d;
				},
				get submitLabel() {
					return R(i);
				},
				get busy() {
					return R(m);
				},
				get wrongs() {
					return R(f);
				},
				get find() {
					return Pe;
				},
				onChange: (e, t) => d[e] = t,
				onSubmit: () => void _(),
				onCancel: () => fe(t.area ? E(t.area) : "/")
			});
		}
		k((e) => q(p, e), [() => Z("new.title", { kind: R(n).label })]), K(e, i);
	};
	G(b, (e) => {
		R(n) ? R(w) ? e(S, 1) : e(D, -1) : e(x);
	}), u(y), K(e, y), p();
}
// src/pages/NewKindPage.svelte
var Yi = X("<p> </p>"), Xi = X("<li><a><!> </a></li>"), Zi = X("<section><h2> </h2> <ul class=\"kinds\"></ul></section>"), Qi = X("<div class=\"page page--form\"><div class=\"page-head\"><h1> </h1><!></div> <!> <div class=\"sections\"></div></div>");
function $i(e, n) {
	B(n, !0);
	let i = r(W), a = r(() => Y(H.createActor) ? Ri(R(i)?.schema.actors ?? [], R(i)?.me.adds ?? []) : []);
	var o = Qi(), s = T(o), l = T(s), d = A(l, !0), f = c(l), m = (e) => {
		var t = Yi(), r = A(t, !0);
		k((e) => q(r, e), [() => Z("new.place", { area: n.areaName })]), K(e, t);
	};
	G(f, (e) => {
		n.area && e(m);
	}), u(s);
	var h = c(s, 2), g = (e) => {
		{
			let t = r(() => Z("noAccess.title")), n = r(() => Z("noAccess.text", { role: R(i)?.me.roleLabel ?? "" }));
			ie(e, {
				icon: "lock",
				get title() {
					return R(t);
				},
				get text() {
					return R(n);
				}
			});
		}
	};
	G(h, (e) => {
		R(a).length === 0 && e(g);
	});
	var v = c(h, 2);
	J(v, 21, () => R(a), (e) => e.key, (e, r) => {
		var i = Zi(), a = T(i), o = A(a, !0), s = c(a, 2);
		J(s, 21, () => R(r).kinds, (e) => e.kind, (e, r) => {
			var i = Xi(), a = T(i), o = T(a);
			re(o, { get kind() {
				return R(r).kind;
			} });
			var s = c(o, 1, !0);
			u(a), u(i), k((e, t) => {
				U(a, "href", e), q(s, t);
			}, [() => _(R(r).kind, n.area), () => t(R(r).label)]), K(e, i);
		}), u(s), u(i), k((e) => {
			U(i, "aria-labelledby", R(r).key), U(a, "id", R(r).key), q(o, e);
		}, [() => Z(R(r).key)]), K(e, i);
	}), u(v), u(o), k((e) => q(d, e), [() => Z("new.choose")]), K(e, o), p();
}
export { Fi as ActorPage, Ji as NewActorPage, $i as NewKindPage };
