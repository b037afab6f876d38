import { $n as e, $t as t, B as n, Br as r, Cr as i, Dt as a, Er as o, Fn as s, Fr as c, G as l, Gr as u, Gt as d, H as f, Hr as p, I as m, In as h, Ir as g, It as _, Jt as v, K as y, Kr as b, Kt as x, L as S, Lr as C, Mn as w, Mr as T, Mt as E, Nn as D, Nr as O, Or as k, Pr as A, Pt as j, Qn as M, Qt as N, R as ee, Rr as P, Rt as F, Sr as I, Tr as L, U as R, Un as te, Ur as z, V as B, Vt as V, Wn as ne, Wr as re, Wt as ie, Yn as H, Yt as ae, Z as oe, _n as se, _r as ce, _t as U, an as le, b as ue, cn as de, dn as fe, dt as pe, er as me, et as he, fr as W, g as ge, gr as G, hr as K, i as _e, in as ve, ir as ye, kr as be, l as xe, lr as q, mn as Se, mt as Ce, n as we, nn as Te, nt as J, ot as Ee, pn as De, pt as Oe, q as ke, qr as Ae, qt as je, r as Me, rn as Ne, rr as Y, s as Pe, sn as Fe, st as Ie, t as Le, tt as Re, vn as ze, vr as X, wr as Be, wt as Ve, xr as He, y as Ue, yr as We, yt as Ge, z as Ke, zn as qe } from "./shell.js";
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
	z(t, !0);
	let i = P(void 0), a = U(() => `${t.id} ${t.net}`, (e) => Qe(t.id, t.net, t.day, (e) => C(i, e), e));
	var o = Ct(), s = T(o), l = A(s, !0), d = c(s, 2), f = T(d), h = (e) => {
		je(e, {
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
		k((e) => K(n, e), [() => Q("place.notReleased")]), G(e, t);
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
			q(t, 21, () => L(i).statements, (e) => e.code, (e, t) => {
				var n = vt(), r = T(n, !0), i = c(r), a = A(i, !0);
				u(n), k(() => {
					K(r, L(t).text), K(a, L(t).reason);
				}), G(e, n);
			}), u(t), G(e, t);
		}, d = (e) => {
			var t = bt(), n = A(t, !0);
			k((e) => K(n, e), [() => Q("place.nothing")]), G(e, t);
		};
		W(s, (e) => {
			L(i).statements.length ? e(l) : e(d, -1);
		});
		var f = c(s, 2), p = T(f), h = A(p, !0), g = c(p, 2), _ = T(g), v = T(_), y = A(v, !0), b = c(v), x = T(b, !0), S = c(x), C = (e) => {
			var t = He();
			k((e) => K(t, e), [() => Q("positions.halo", { n: L(i).halo })]), G(e, t);
		};
		W(S, (e) => {
			L(i).halo && e(C);
		}), u(b), u(_);
		var w = c(_, 2), E = T(w), D = A(E, !0), j = c(E), M = A(j, !0);
		u(w), u(g);
		var N = c(g, 2), ee = A(N), P = c(N, 2), I = (e) => {
			var n = xt(), r = T(n), i = A(r, !0);
			u(n), k((e, t) => {
				H(r, "href", e), K(i, t);
			}, [() => F(t.area), () => Q("place.compare")]), G(e, n);
		};
		W(P, (e) => {
			t.area && e(I);
		}), u(f), k((e, t, n, r, i, a, o) => {
			K(h, e), K(y, t), K(x, n), K(D, r), K(M, i), K(ee, `${a ?? ""} ${o ?? ""}`);
		}, [
			() => Q("place.how"),
			() => Q("place.data"),
			() => Q("place.data.text", { date: n(L(i).on) }),
			() => Q("place.basis"),
			() => t.net === "organisations" ? Q("place.basis.organisations") : Q("place.basis.text", {
				contacts: m(L(i).contacts),
				asked: m(L(i).asked)
			}),
			() => Q("measure.class.why"),
			() => Q("place.decide")
		]), G(e, o);
	}, v = (e) => {
		$e(e, { get work() {
			return L(i);
		} });
	}, y = (e) => {
		{
			let t = r(() => Q("place.loading"));
			S(e, {
				get label() {
					return L(t);
				},
				rows: 2
			});
		}
	};
	W(f, (e) => {
		a.failure ? e(h) : a.value?.figures === "notReleased" ? e(g, 1) : a.value ? e(_, 2) : L(i) ? e(v, 3) : a.slow && e(y, 4);
	}), u(d), u(o), k((e) => {
		K(l, e), H(d, "aria-busy", a.loading);
	}, [() => Q("place.title")]), G(e, o), p();
}
// src/forms/EndForm.svelte
var Tt = X("<p class=\"muted\"> </p> <!>", 1);
function Et(e, t) {
	z(t, !0);
	let n = r(() => [st()]), i = P(g(ke(y()))), a = P([]), o = P(!1), s = async () => [];
	async function l() {
		C(o, !0), C(a, []);
		try {
			t.onEnded(await t.end(dt(L(n)[0], L(i))));
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
		let e = r(() => ({ until: L(i) }));
		ot(m, {
			get name() {
				return t.name;
			},
			get label() {
				return t.label;
			},
			get attributes() {
				return L(n);
			},
			get draft() {
				return L(e);
			},
			get submitLabel() {
				return t.label;
			},
			get busy() {
				return L(o);
			},
			get wrongs() {
				return L(a);
			},
			find: s,
			get onCancel() {
				return t.onCancel;
			},
			onChange: (e, t) => C(i, t, !0),
			onSubmit: () => void l()
		});
	}
	k(() => K(f, t.text)), G(e, u), p();
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
	let a = $(e.attributes.legalBasis) === "consent" ? $(e.attributes.consentUntil) : "", o = a === "" ? "open" : a <= n ? "over" : B(n, a) <= At ? "ending" : "open";
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
	z(t, !0);
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
			save: (e, n) => ve(t.actor.id, e, n),
			latest: () => De(t.actor.id),
			onSaved: o,
			get onCancel() {
				return t.onClose;
			}
		});
	}, i = r(() => t.attributes.filter((e) => jt.includes(e.name))), a = r(() => ({
		networkAskedOn: ke(y()),
		networkAskedBy: t.me?.kind === "Professional" ? t.me.id : "",
		networkAskedExtent: ""
	})), o = (e, n) => t.onSaved(Z(n ? "saved.merged" : "saved"), e.version);
	var s = ce(), l = O(s), u = (e) => {
		{
			let i = r(() => Z("actor.edit.title", { who: t.actor.label }));
			mt(e, {
				id: "bewerken",
				get title() {
					return L(i);
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
						n(s, () => "mens", () => L(e), () => t.actor, () => t.attributes, () => !0, () => ({}));
					}
					G(e, a);
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
					return L(a);
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
						n(d, () => "grondslag", () => L(e), () => t.actor, () => L(i), () => !1, () => ({}));
					}
					k((e) => K(u, e), [() => Z("basis.explain")]), G(e, o);
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
					return L(i);
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
						n(d, () => "gevraagd", () => L(e), () => t.actor, () => L(i), () => !1, () => L(a));
					}
					k((e) => K(u, e), [() => Z("asked.explain")]), G(e, o);
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
					return L(n);
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
								return L(e);
							},
							get text() {
								return L(n);
							},
							end: (e) => Fe(t.actor.id, t.actor.version, e),
							onEnded: (e) => t.onSaved(Z("saved.ended"), e.version),
							get onCancel() {
								return t.onClose;
							}
						});
					}
					G(e, i);
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
					return L(n);
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
								return L(e);
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
					G(e, i);
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
					return L(n);
				},
				get onClose() {
					return t.onClose;
				},
				children: (e, n) => {
					var i = Nt(), a = O(i);
					pt(a, {});
					var o = c(a, 2);
					{
						let e = r(() => oe()?.schema.ties ?? []);
						ht(o, {
							get actor() {
								return t.actor;
							},
							get ties() {
								return L(e);
							},
							get find() {
								return Pe;
							},
							get add() {
								return Ne;
							},
							onAdded: (e) => t.onSaved(Z("saved.tie"), e.version),
							get onCancel() {
								return t.onClose;
							}
						});
					}
					G(e, i);
				},
				$$slots: { default: !0 }
			});
		}
	};
	W(l, (e) => {
		t.doing === "edit" ? e(u) : t.doing === "ground" ? e(d, 1) : t.doing === "ask" ? e(f, 2) : t.doing === "end" ? e(m, 3) : t.doing === "bin" ? e(h, 4) : e(g, -1);
	}), G(e, s), p();
}
// src/actor/ActorHead.svelte
var It = X("<span> </span>"), Lt = X("<span class=\"badge badge--info\"><!> </span>"), Rt = X("<span class=\"badge\"><!> </span>"), zt = X("<span class=\"badge badge--warn\"><!> </span>"), Bt = X("<p class=\"small muted\"> </p>"), Vt = X("<button class=\"link-button no-print\" type=\"button\"> </button>"), Ht = X("<p class=\"small muted ground\"><!><span> </span> <!></p>"), Ut = X("<a class=\"button button--secondary\"><!> </a>"), Wt = X("<button class=\"button button--secondary\" type=\"button\"><!> </button>"), Gt = X("<button class=\"button button--primary\" type=\"button\"><!> </button>"), Kt = X("<p class=\"no-print\"><button class=\"button button--secondary button--sm\" type=\"button\"> </button></p>"), qt = X("<p><strong> </strong> </p> <!>", 1), Jt = X("<div class=\"head-note\"><!></div>"), Yt = X("<div class=\"person-head\"><div class=\"page-head\"><h1> </h1> <p class=\"muted row\"><!> <!> <!> <!> <!></p> <!> <!></div> <div class=\"row no-print\"><!> <!> <!> <!> <!> <!></div></div> <!>", 1);
function Xt(e, t) {
	z(t, !0);
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
		k(() => K(n, L(a))), G(e, t);
	};
	W(_, (e) => {
		L(a) && e(y);
	});
	var b = c(_, 2), x = (e) => {
		var t = Lt(), n = T(t);
		N(n, { name: "link" });
		var r = c(n, 1, !0);
		u(t), k((e) => K(r, e), [() => Z("schakel.badge")]), G(e, t);
	};
	W(b, (e) => {
		t.links && e(x);
	});
	var S = c(b, 2), C = (e) => {
		var t = Rt(), n = T(t);
		N(n, { name: "eye" });
		var r = c(n, 1, !0);
		u(t), k((e) => K(r, e), [() => Z("actor.pseudonym")]), G(e, t);
	};
	W(S, (e) => {
		t.actor.named || e(C);
	});
	var w = c(S, 2), E = (e) => {
		var t = zt(), n = T(t);
		N(n, { name: "clock" });
		var r = c(n, 1, !0);
		u(t), k((e) => K(r, e), [() => Z("actor.ended")]), G(e, t);
	};
	W(w, (e) => {
		t.actor.until && e(E);
	}), u(h);
	var D = c(h, 2), j = (e) => {
		var t = Bt(), n = A(t, !0);
		k((e) => K(n, e), [() => Z("actor.pseudonym.text")]), G(e, t);
	};
	W(D, (e) => {
		t.actor.named || e(j);
	});
	var M = c(D, 2), P = (e) => {
		var n = Ht(), r = T(n), a = (e) => {
			var t = It(), n = A(t, !0);
			k((e) => K(n, e), [() => Z("basis.line", { ground: L(o) })]), G(e, t);
		};
		W(r, (e) => {
			L(o) && e(a);
		});
		var s = c(r), l = A(s, !0), d = c(s, 2), f = (e) => {
			var n = Vt(), r = A(n, !0);
			k((e) => K(r, e), [() => Z("basis.change")]), i("click", n, function(...e) {
				t.onGround?.apply(this, e);
			}), G(e, n);
		};
		W(d, (e) => {
			t.onGround && e(f);
		}), u(n), k((e) => K(l, e), [() => Z("basis.role", { role: t.roleLabel.charAt(0).toLocaleLowerCase() + t.roleLabel.slice(1) })]), G(e, n);
	};
	W(M, (e) => {
		(L(o) || t.actor.kind === "Resident") && e(P);
	}), u(d);
	var F = c(d, 2), I = T(F);
	ee(I, {});
	var R = c(I, 2), te = (e) => {
		var n = Ut(), r = T(n);
		N(r, { name: "map" });
		var i = c(r, 1, !0);
		u(n), k((e) => {
			H(n, "href", t.mapHref), K(i, e);
		}, [() => Z("onMap")]), G(e, n);
	};
	W(R, (e) => {
		t.mapHref && e(te);
	});
	var B = c(R, 2), V = (e) => {
		var n = Wt(), r = T(n);
		N(r, { name: "bin" });
		var a = c(r, 1, !0);
		u(n), k((e) => K(a, e), [() => Z("bin.do")]), i("click", n, function(...e) {
			t.onBin?.apply(this, e);
		}), G(e, n);
	};
	W(B, (e) => {
		t.onBin && e(V);
	});
	var ne = c(B, 2), re = (e) => {
		var n = Wt(), r = T(n);
		N(r, { name: "stop" });
		var a = c(r, 1, !0);
		u(n), k((e) => K(a, e), [() => Z("actor.end")]), i("click", n, function(...e) {
			t.onEnd?.apply(this, e);
		}), G(e, n);
	};
	W(ne, (e) => {
		t.onEnd && e(re);
	});
	var ie = c(ne, 2), ae = (e) => {
		var n = Wt(), r = T(n);
		N(r, { name: "pencil" });
		var a = c(r, 1, !0);
		u(n), k((e) => K(a, e), [() => Z("actor.edit")]), i("click", n, function(...e) {
			t.onEdit?.apply(this, e);
		}), G(e, n);
	};
	W(ie, (e) => {
		t.onEdit && e(ae);
	});
	var oe = c(ie, 2), se = (e) => {
		var n = Gt(), r = T(n);
		N(r, { name: "plus" });
		var a = c(r, 1, !0);
		u(n), k((e) => K(a, e), [() => Z("tie.add")]), i("click", n, function(...e) {
			t.onAdd?.apply(this, e);
		}), G(e, n);
	};
	W(oe, (e) => {
		t.onAdd && e(se);
	}), u(F), u(l);
	var ce = c(l, 2), U = (e) => {
		var a = Jt(), o = T(a);
		{
			let e = r(() => t.basis.state === "over" ? "error" : "warn");
			v(o, {
				get tone() {
					return L(e);
				},
				icon: "clock",
				children: (e, r) => {
					var a = qt(), o = O(a), s = T(o), l = A(s, !0), d = c(s);
					u(o);
					var f = c(o, 2), p = (e) => {
						var n = Kt(), r = T(n), a = A(r, !0);
						u(n), k((e) => K(a, e), [() => Z("basis.renew")]), i("click", r, function(...e) {
							t.onGround?.apply(this, e);
						}), G(e, n);
					};
					W(f, (e) => {
						t.onGround && e(p);
					}), k((e, t) => {
						K(l, e), K(d, ` ${t ?? ""}`);
					}, [() => Z(`basis.${t.basis.state}`, { date: n(t.basis.until) }), () => Z(`basis.${t.basis.state}.text`)]), G(e, a);
				},
				$$slots: { default: !0 }
			});
		}
		u(a), G(e, a);
	};
	W(ce, (e) => {
		t.basis && t.basis.state !== "open" && e(U);
	}), k(() => K(m, t.actor.label)), G(e, s), p();
}
I(["click"]);
// src/actor/freshness.ts
var Zt = 12;
function Qt(e, t) {
	let n = e.map((e) => $(e.attributes.lastConfirmed)).filter(Boolean).sort().at(-1), r = n ?? e.map((e) => e.recordedAt.slice(0, 10)).sort().at(-1);
	if (!r) return;
	let i = R(r, t);
	return {
		day: r,
		confirmed: n !== void 0,
		months: i,
		old: i >= Zt
	};
}
function $t(e, t) {
	let n = B(e, t), r = R(e, t);
	return n < 1 ? Z("ago.today") : n < 14 ? Z("ago.days", { n }) : r < 2 ? Z("ago.weeks", { n: Math.floor(n / 7) }) : r < 24 ? Z("ago.months", { n: r }) : Z("ago.years", { n: Math.floor(r / 12) });
}
// src/actor/AskedLine.svelte
var en = X("<p><strong> </strong> <span class=\"muted\"> </span></p>"), tn = X("<button class=\"button button--secondary button--sm no-print\" type=\"button\"> </button>"), nn = X("<div class=\"asked\"><!> <div><!></div> <!></div>");
function rn(e, t) {
	z(t, !0);
	let a = r(() => kt(t.actor)), o = r(() => t.labels.get($(t.actor.attributes.networkAskedBy))), s = r(() => t.attributes.find((e) => e.name === "networkAskedExtent")), l = r(() => L(s) ? ut(L(s), t.actor.attributes.networkAskedExtent) : "");
	var d = nn(), f = T(d);
	{
		let e = r(() => L(a) ? "check" : "help");
		N(f, { get name() {
			return L(e);
		} });
	}
	var m = c(f, 2), h = T(m), g = (e) => {
		var r = en(), i = T(r), s = A(i, !0), d = c(i, 2), f = A(d, !0);
		u(r), k((e, t) => {
			K(s, e), K(f, t);
		}, [() => Z("asked.on", { date: n(L(a)) }), () => [
			L(o) && Z("asked.by", { who: L(o) }),
			L(l),
			$t(L(a), t.today)
		].filter(Boolean).join(" · ")]), G(e, r);
	}, _ = (e) => {
		var t = en(), n = T(t), r = A(n, !0), i = c(n, 2), a = A(i, !0);
		u(t), k((e, t) => {
			K(r, e), K(a, t);
		}, [() => Z("asked.not"), () => Z("asked.not.text")]), G(e, t);
	};
	W(h, (e) => {
		L(a) ? e(g) : e(_, -1);
	}), u(m);
	var v = c(m, 2), y = (e) => {
		var n = tn(), r = A(n, !0);
		k((e) => K(r, e), [() => Z(L(a) ? "asked.again" : "asked.do")]), i("click", n, function(...e) {
			t.onAsk?.apply(this, e);
		}), G(e, n);
	};
	W(v, (e) => {
		t.onAsk && e(y);
	}), u(d), G(e, d), p();
}
I(["click"]);
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
var sn = (e) => e && [
	"Team",
	"Organisation",
	"Initiative",
	"Facility",
	"Course"
].includes(e) ? "neighbourhood" : "support";
function cn(e, t, n) {
	let r = new Set(e?.nodes.map((e) => e.id));
	return t.filter((e) => !r.has(an(e, n).id));
}
// src/actor/BesideTable.svelte
var ln = X("<th scope=\"col\" class=\"no-print\"><span class=\"sr\"> </span></th>"), un = X("<a> </a>"), dn = X("<td data-label=\"\" class=\"is-act no-print\"><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td>"), fn = X("<tr><th scope=\"row\"><span class=\"name\"><!><!></span></th><td> </td><td> </td><!></tr>"), pn = X("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table>");
function mn(e, a) {
	z(a, !0);
	var o = pn(), s = T(o), l = A(s, !0), d = c(s), f = T(d), m = T(f), h = A(m, !0), g = c(m), _ = A(g, !0), v = c(g), y = A(v, !0), b = c(v), x = (e) => {
		var t = ln(), n = T(t), r = A(n, !0);
		u(t), k((e) => K(r, e), [() => Z("col.actions")]), G(e, t);
	};
	W(b, (e) => {
		a.mayChange && e(x);
	}), u(f), u(d);
	var S = c(d);
	q(S, 21, () => a.ties, (e) => e.id, (e, o) => {
		let s = r(() => an(L(o), a.id));
		var l = fn(), d = T(l), f = T(d), p = T(f);
		ie(p, { get kind() {
			return L(s).kind;
		} });
		var m = c(p), h = (e) => {
			var t = He();
			k(() => K(t, L(s).label)), G(e, t);
		}, g = (e) => {
			var t = un(), n = A(t, !0);
			k((e) => {
				H(t, "href", e), K(n, L(s).label);
			}, [() => a.hrefOf(L(s).id)]), G(e, t);
		};
		W(m, (e) => {
			L(s).kind === "Area" ? e(h) : e(g, -1);
		}), u(f), u(d);
		var _ = c(d), v = A(_, !0), y = c(_), b = A(y), x = c(y), S = (e) => {
			var t = dn(), n = T(t), r = T(n, !0), l = c(r), d = A(l, !0);
			u(n), u(t), k((e) => {
				K(r, e), K(d, L(s).label);
			}, [() => Z("contacts.change")]), i("click", n, () => a.onChange(L(o))), G(e, t);
		};
		W(x, (e) => {
			a.mayChange && e(S);
		}), u(l), k((e, t, n, r, i) => {
			H(_, "data-label", e), K(v, t), H(y, "data-label", n), K(b, `${r ?? ""}${i ?? ""}`);
		}, [
			() => Z("col.relation"),
			() => t(a.reads(L(o))),
			() => Z("col.since"),
			() => n(L(o).since),
			() => L(o).until ? Z("period.until", { date: n(L(o).until) }) : ""
		]), G(e, l);
	}), u(S), u(o), k((e, t, n, r) => {
		K(l, e), K(h, t), K(_, n), K(y, r);
	}, [
		() => Z("beside.title"),
		() => Z("col.with"),
		() => Z("col.relation"),
		() => Z("col.since")
	]), G(e, o), p();
}
I(["click"]);
// src/actor/ContactsTable.svelte
var hn = X("<span class=\"second\"> </span>"), gn = X("<span class=\"badge badge--warn\"><!> </span><!>", 1), _n = X("<span class=\"muted\"> </span>"), vn = X("<th scope=\"col\"> </th>"), yn = X("<th scope=\"col\" class=\"no-print\"><span class=\"sr\"> </span></th>"), bn = X("<td class=\"is-ring num\"> </td>"), xn = X("<td> </td>"), Sn = X("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), Cn = X("<td data-label=\"\" class=\"is-act no-print\"></td>"), wn = X("<tr><!><th scope=\"row\"><span class=\"name\"><!><span><a> </a><span class=\"second\"> </span></span></span></th><td> </td><td> </td><td><!></td><!><!></tr>"), Tn = X("<table class=\"table table--stack ring-table\"><caption> </caption><thead><tr><!><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><!><!></tr></thead><tbody></tbody></table>");
function En(e, a) {
	z(a, !0);
	let o = (e, t = b) => {
		let n = r(() => Qt(t().ties, a.today));
		var i = ce(), o = O(i), s = (e) => {
			var t = gn(), r = O(t), i = T(r);
			N(i, { name: "clock" });
			var a = c(i, 1, !0);
			u(r);
			var o = c(r), s = (e) => {
				var t = hn(), n = A(t, !0);
				k((e) => K(n, e), [() => Z("freshness.never")]), G(e, t);
			};
			W(o, (e) => {
				L(n).confirmed || e(s);
			}), k((e) => K(a, e), [() => Z("freshness.old", { n: L(n).months })]), G(e, t);
		}, l = (e) => {
			var t = He();
			k((e) => K(t, e), [() => $t(L(n).day, a.today)]), G(e, t);
		}, d = (e) => {
			var t = _n(), r = A(t, !0);
			k((e) => K(r, e), [() => Z("freshness.recorded", { ago: $t(L(n).day, a.today) })]), G(e, t);
		};
		W(o, (e) => {
			L(n)?.old ? e(s) : L(n)?.confirmed ? e(l, 1) : L(n) && e(d, 2);
		}), G(e, i);
	}, s = r(() => a.mayChange && a.rows.some((e) => e.ties.length > 0)), l = r(() => a.rows.some((e) => e.node.hops > 1)), d = (e) => e.node.hops > 1 ? e.via.length ? Z("contacts.via", { who: e.via.slice(0, 2).join(", ") }) : "" : (e.ties.length ? [...new Set(e.ties.map((e) => e.kind))] : e.kinds).map(a.tieWord).join(", "), f = (e) => [...new Set(e.ties.map((e) => $(e.attributes.source)).filter(Boolean))].join(", "), m = r(() => a.rows.some((e) => f(e) !== "")), h = (e) => n(e.ties.map((e) => e.since).filter((e) => e !== null).sort()[0]);
	var g = Tn(), _ = T(g), v = A(_, !0), y = c(_), x = T(y), S = T(x), C = (e) => {
		var t = vn(), n = A(t, !0);
		k((e) => K(n, e), [() => Z("col.step")]), G(e, t);
	};
	W(S, (e) => {
		L(l) && e(C);
	});
	var w = c(S), E = A(w, !0), D = c(w), j = A(D, !0), M = c(D), ee = A(M, !0), P = c(M), F = A(P, !0), I = c(P), R = (e) => {
		var t = vn(), n = A(t, !0);
		k((e) => K(n, e), [() => Z("col.source")]), G(e, t);
	};
	W(I, (e) => {
		L(m) && e(R);
	});
	var te = c(I), B = (e) => {
		var t = yn(), n = T(t), r = A(n, !0);
		u(t), k((e) => K(r, e), [() => Z("col.actions")]), G(e, t);
	};
	W(te, (e) => {
		L(s) && e(B);
	}), u(x), u(y);
	var V = c(y);
	q(V, 23, () => a.rows, (e) => e.node.id, (e, n, r) => {
		var p = wn(), g = T(p), _ = (e) => {
			var t = bn(), r = A(t, !0);
			k((e) => {
				H(t, "data-label", e), K(r, L(n).node.hops);
			}, [() => Z("col.step")]), G(e, t);
		};
		W(g, (e) => {
			L(l) && e(_);
		});
		var v = c(g), y = T(v), b = T(y);
		ie(b, { get kind() {
			return L(n).node.kind;
		} });
		var x = c(b), S = T(x), C = A(S, !0), w = c(S), E = A(w, !0);
		u(x), u(y), u(v);
		var D = c(v), O = A(D, !0), j = c(D), M = A(j, !0), N = c(j), ee = T(N);
		o(ee, () => L(n)), u(N);
		var P = c(N), F = (e) => {
			var t = xn(), r = A(t, !0);
			k((e, n) => {
				H(t, "data-label", e), K(r, n);
			}, [() => Z("col.source"), () => f(L(n))]), G(e, t);
		};
		W(P, (e) => {
			L(m) && e(F);
		});
		var I = c(P), R = (e) => {
			var t = Cn();
			q(t, 21, () => L(n).ties, (e) => e.id, (e, t) => {
				var r = Sn(), o = T(r, !0), s = c(o), l = A(s);
				u(r), k((e, t) => {
					K(o, e), K(l, `${L(n).node.label ?? ""}, ${t ?? ""}`);
				}, [() => Z("contacts.change"), () => a.tieWord(L(t).kind)]), i("click", r, () => a.onChange(L(t))), G(e, r);
			}), u(t), G(e, t);
		};
		W(I, (e) => {
			L(s) && e(R);
		}), u(p), k((e, t, i, o, s, c, l) => {
			Y(p, 1, ye([L(r) > 0 && a.rows[L(r) - 1]?.node.hops !== L(n).node.hops && "is-first"])), H(S, "href", e), K(C, L(n).node.label), K(E, t), H(D, "data-label", i), K(O, o), H(j, "data-label", s), K(M, c), H(N, "data-label", l);
		}, [
			() => a.hrefOf(L(n).node.id),
			() => a.kindWord(L(n).node.kind),
			() => Z("col.relation"),
			() => t(d(L(n))),
			() => Z("col.since"),
			() => h(L(n)),
			() => Z("col.confirmed")
		]), G(e, p);
	}), u(V), u(g), k((e, t, n, r, i) => {
		K(v, e), K(E, t), K(j, n), K(ee, r), K(F, i);
	}, [
		() => Z("contacts.caption", { n: a.rows.length }),
		() => Z("col.who"),
		() => Z("col.relation"),
		() => Z("col.since"),
		() => Z("col.confirmed")
	]), G(e, g), p();
}
I(["click"]);
var Dn = 40, On = 28, kn = {
	x: 340,
	y: 300
}, An = {
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
}, jn = [
	"bewoner",
	"professional",
	"organisatie",
	"activiteit"
];
function Mn(e, t) {
	return e.hops - t.hops || jn.indexOf(x(e.kind)) - jn.indexOf(x(t.kind)) || e.label.localeCompare(t.label) || e.id.localeCompare(t.id);
}
function Nn(e, t) {
	let n = [...e.nodes].sort(Mn).slice(0, 150), r = Math.min(3, Math.max(1, ...n.map((e) => e.hops))), i = An[r], a = Pn(e.ties), o = new Map(), s = new Map();
	for (let e = 0; e <= r; e++) {
		let t = n.filter((t) => Math.min(t.hops, 3) === e), r = In(t, e, (t) => Fn(t, a, o, e));
		for (let [n, a] of r) {
			o.set(n.id, a);
			let r = i[e] ?? 0;
			s.set(n.id, {
				node: n,
				x: kn.x + r * Math.cos(a),
				y: kn.y + r * Math.sin(a),
				r: e === 0 ? 15 : t.length > 30 ? 6 : 10
			});
		}
	}
	let c = [...s.values()];
	return {
		rings: i.slice(1),
		spots: c,
		lines: Rn(e, s),
		labels: Vn(c, t)
	};
}
function Pn(e) {
	let t = new Map();
	for (let { from: n, to: r } of e) t.set(n, [...t.get(n) ?? [], r]), t.set(r, [...t.get(r) ?? [], n]);
	return t;
}
function Fn(e, t, n, r) {
	if (r < 2) return 0;
	let i = (t.get(e.id) ?? []).flatMap((e) => n.get(e) ?? []), a = i.reduce((e, t) => e + Math.cos(t), 0), o = i.reduce((e, t) => e + Math.sin(t), 0);
	return Math.atan2(o, a);
}
function In(e, t, n) {
	let r = e.map((e) => ({
		node: e,
		angle: n(e)
	}));
	t >= 2 && r.sort((e, t) => e.angle - t.angle);
	let i = 2 * Math.PI / Math.max(1, e.length), a = t < 2 ? -Math.PI / 2 : Ln(r.map((e) => e.angle), i);
	return r.map(({ node: e }, t) => [e, t * i + a]);
}
function Ln(e, t) {
	let n = e.reduce((e, n, r) => e + Math.cos(n - r * t), 0), r = e.reduce((e, n, r) => e + Math.sin(n - r * t), 0);
	return Math.atan2(r, n);
}
function Rn(e, t) {
	return e.ties.flatMap(({ from: n, to: r }) => {
		let [i, a] = [t.get(n), t.get(r)];
		return !i || !a || t.size > Dn && i.node.hops === a.node.hops ? [] : [{
			key: `${n} ${r}`,
			from: i,
			to: a,
			near: n === e.centre || r === e.centre
		}];
	});
}
var zn = 20;
function Bn(e) {
	return e.length > zn ? `${e.slice(0, 19).trimEnd()}…` : e;
}
function Vn(e, t) {
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
	].map((t) => e.filter((e) => e.node.hops === t).length > On);
	for (let { node: a, x: o, y: s, r: c } of e) {
		if (i[Math.min(a.hops, 3)]) continue;
		let e = a.hops === 0 ? c + 7 : c, l = Bn(a.label), u = l.length * 7.2 * t / 2, d = 16 * t, f = Math.min(680 - u - 4, Math.max(u + 4, o)), p = {
			left: f - u,
			right: f + u,
			top: s + e + 2,
			bottom: s + e + 2 + d
		}, m = [p, {
			...p,
			top: s - e - 2 - d,
			bottom: s - e - 2
		}].find((e) => e.top > 0 && e.bottom < 600 && !n.some((t) => Hn(e, t)));
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
function Hn(e, t) {
	return e.left < t.right && e.right > t.left && e.top < t.bottom && e.bottom > t.top;
}
// src/actor/RingFigure.svelte
var Un = We("<circle></circle>"), Wn = We("<path></path>"), Gn = We("<circle class=\"centre-ring\"></circle>"), Kn = We("<!><path></path>", 1), qn = We("<text> </text>"), Jn = X("<li><!> </li>"), Yn = X("<figure class=\"ring-figure\"><div><svg class=\"net rings\" aria-hidden=\"true\" focusable=\"false\"><!><!><!><!></svg></div> <figcaption><p class=\"sr\"> </p> <ul class=\"legend\"></ul></figcaption></figure>");
function Xn(e, t) {
	z(t, !0);
	let n = P(g(680)), i = r(() => 680 / Math.max(240, L(n))), a = r(() => Nn(t.network, L(i))), o = r(() => {
		let e = new Map();
		for (let t of new Set(L(a).spots.map(({ node: e }) => e.kind))) e.set(x(t), [...e.get(x(t)) ?? [], t]);
		return e;
	}), s = {
		x: 340,
		y: 300
	};
	var l = Yn(), f = T(l), m = T(f), h = T(m);
	q(h, 18, () => L(a).rings.toReversed(), (e) => e, (e, t, n) => {
		var r = Un();
		k(() => {
			Y(r, 0, ye(["r", L(n) % 2 == 0 ? "r--odd" : "r--even"])), H(r, "cx", s.x), H(r, "cy", s.y), H(r, "r", t);
		}), G(e, r);
	});
	var _ = c(h);
	q(_, 17, () => L(a).lines, (e) => e.key, (e, t) => {
		var n = Wn();
		k((e, r, i, a) => {
			Y(n, 0, ye(["e", L(t).near && "e--strong"])), H(n, "d", `M${e ?? ""} ${r ?? ""}L${i ?? ""} ${a ?? ""}`);
		}, [
			() => L(t).from.x.toFixed(1),
			() => L(t).from.y.toFixed(1),
			() => L(t).to.x.toFixed(1),
			() => L(t).to.y.toFixed(1)
		]), G(e, n);
	});
	var v = c(_);
	q(v, 17, () => L(a).spots, (e) => e.node.id, (e, t) => {
		let n = r(() => x(L(t).node.kind));
		var i = Kn(), a = O(i), o = (e) => {
			var n = Gn();
			k(() => {
				H(n, "cx", L(t).x), H(n, "cy", L(t).y), H(n, "r", L(t).r + 7);
			}), G(e, n);
		};
		W(a, (e) => {
			L(t).node.hops === 0 && e(o);
		});
		var s = c(a);
		k((e) => {
			Y(s, 0, `n k--${L(n) ?? ""}`), H(s, "d", e);
		}, [() => d(L(n), L(t).x, L(t).y, L(t).r)]), G(e, i);
	});
	var y = c(v);
	q(y, 17, () => L(a).labels, (e) => e.id, (e, t) => {
		var n = qn(), r = A(n, !0);
		k(() => {
			Y(n, 0, ye([L(t).strong && "t--name"])), H(n, "x", L(t).x), H(n, "y", L(t).y), H(n, "font-size", 13 * L(i)), H(n, "stroke-width", 4 * L(i)), K(r, L(t).text);
		}), G(e, n);
	}), u(m), u(f);
	var b = c(f, 2), S = T(b), w = A(S, !0), E = c(S, 2);
	q(E, 21, () => L(o), ([e, t]) => e, (e, n) => {
		var i = r(() => Ae(L(n), 2));
		let a = () => L(i)[1];
		var o = Jn(), s = T(o);
		ie(s, { get kind() {
			return a()[0];
		} });
		var l = c(s, 1, !0);
		u(o), k((e) => K(l, e), [() => a().map(t.kindWord).join(", ")]), G(e, o);
	}), u(E), u(b), u(l), k((e, t) => {
		H(m, "viewBox", "0 0 680 600"), K(w, e), H(E, "aria-label", t);
	}, [() => Z("ring.summary", { n: L(a).spots.length - 1 }), () => Z("ring.legend")]), ne(f, "clientWidth", (e) => C(n, e)), G(e, l), p();
}
// src/actor/ContactsSection.svelte
var Zn = X("<option> </option>"), Qn = X("<button class=\"button button--primary\" type=\"button\"><!> </button>"), $n = X("<p class=\"hidden-rows small muted\"> </p>"), er = X("<div class=\"kring\"><!> <div><!> <!> <p class=\"small muted list-foot\"> </p></div></div>"), tr = X("<section aria-labelledby=\"contacten\"><h2 id=\"contacten\"> </h2> <div class=\"toolbar no-print\"><!> <div class=\"field\"><label for=\"net\"> </label> <select class=\"select\" id=\"net\"></select></div> <!></div> <div><!></div></section>");
function nr(t, n) {
	z(n, !0);
	let a = [
		"support",
		"own",
		"organisations",
		"neighbourhood"
	], o = r(() => n.network.value ? on(n.network.value, n.ties) : []), s = [
		"1",
		"2",
		"3"
	].map((e) => ({
		value: e,
		text: e
	}));
	var l = tr(), d = T(l), f = A(d, !0), m = c(d, 2), h = T(m);
	{
		let e = r(() => Z("contacts.hops")), t = r(() => String(n.hops));
		Ve(h, {
			name: "stappen",
			get label() {
				return L(e);
			},
			get options() {
				return s;
			},
			get value() {
				return L(t);
			},
			onChoose: (e) => n.onQuery({ n: e === "1" ? void 0 : e })
		});
	}
	var g = c(h, 2), _ = T(g), v = A(_, !0), y = c(_, 2);
	q(y, 20, () => a, (e) => e, (e, t) => {
		var n = Zn(), r = A(n, !0), i = {};
		k((e) => {
			K(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => Z(`net.${t}`)]), G(e, n);
	}), u(y);
	var b;
	e(y), u(g);
	var x = c(g, 2);
	{
		let e = r(() => Z("date.asOf"));
		Ke(x, {
			id: "op",
			get label() {
				return L(e);
			},
			get value() {
				return n.day;
			},
			onChange: (e) => n.onQuery({ op: e })
		});
	}
	u(m);
	var C = c(m, 2), w = T(C), E = (e) => {
		je(e, {
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
			ae(e, {
				icon: "link",
				level: 3,
				get title() {
					return L(t);
				},
				get text() {
					return L(a);
				},
				children: (e, t) => {
					var r = ce(), a = O(r), o = (e) => {
						var t = Qn(), r = T(t);
						N(r, { name: "plus" });
						var a = c(r, 1, !0);
						u(t), k((e) => K(a, e), [() => Z("tie.add")]), i("click", t, function(...e) {
							n.onAdd?.apply(this, e);
						}), G(e, t);
					};
					W(a, (e) => {
						n.onAdd && e(o);
					}), G(e, r);
				},
				$$slots: { default: !0 }
			});
		}
	}, j = (e) => {
		var t = er(), i = T(t);
		Xn(i, {
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
			En(s, {
				get rows() {
					return L(o);
				},
				get today() {
					return L(e);
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
			var t = $n(), r = A(t, !0);
			k((e) => K(r, e), [() => Z("contacts.more", { n: n.network.value.notShown })]), G(e, t);
		};
		W(l, (e) => {
			n.network.value.notShown > 0 && e(d);
		});
		var f = c(l, 2), p = A(f, !0);
		u(a), u(t), k((e) => K(p, e), [() => Z("contacts.maybeMore")]), G(e, t);
	}, M = (e) => {
		{
			let t = r(() => Z("contacts.loading"));
			S(e, {
				get label() {
					return L(t);
				},
				rows: 6
			});
		}
	};
	W(w, (e) => {
		n.network.failure ? e(E) : n.network.value && L(o).length === 0 ? e(D, 1) : n.network.value ? e(j, 2) : n.network.slow && e(M, 3);
	}), u(C), u(l), k((e, t) => {
		K(f, e), K(v, t), b !== (b = n.net) && (y.value = (y.__value = b) ?? "", me(y, b)), H(C, "aria-busy", n.network.loading);
	}, [() => Z("contacts.title"), () => Z("contacts.net")]), i("change", y, (e) => n.onQuery({ net: e.currentTarget.value === n.usualNet ? void 0 : e.currentTarget.value })), G(t, l), p();
}
I(["change", "click"]);
// src/forms/SavingField.svelte
var rr = X("<div class=\"saving\"><!> <p class=\"small muted row\"><span> </span> <button class=\"link-button\" type=\"button\"><!> </button> <button class=\"link-button\" type=\"button\"> </button></p></div> <!>", 1);
function ir(e, n) {
	z(n, !0);
	let a = [n.attribute], s = r(() => n.attribute.name), l = r(() => n.attribute.type === "note"), d = P({
		fields: a,
		base: rt(a, n.record),
		draft: rt(a, n.record),
		version: n.record.version
	}), f = P(void 0), m = P([]), h = !1, g = P(void 0), _ = r(() => L(f)?.kind === "clash" ? L(f) : void 0);
	qe(Ge), be(() => L(g)?.querySelector("input, select, textarea, button")?.focus());
	let v = (e) => void C(d, {
		...L(d),
		draft: {
			...L(d).draft,
			[L(s)]: e
		}
	});
	async function y() {
		if (h || L(_) || (C(m, Ye(a, L(d).draft)), L(m).length)) return;
		h = !0;
		let e = await it(L(d), n.save, n.latest);
		h = !1, e.kind === "nothing" ? n.onClose() : e.kind === "kept" ? n.onSaved(e.record, e.merged) : e.kind === "wrong" ? C(m, e.wrongs) : C(d, e.edit), C(f, e);
	}
	function b(e) {
		C(d, {
			...L(d),
			draft: {
				...L(d).draft,
				...e
			}
		}), C(f, void 0), y();
	}
	function x(e) {
		e.key === "Escape" ? (e.preventDefault(), n.onClose()) : e.key === "Enter" && (!L(l) || e.ctrlKey || e.metaKey) && e.target.matches("input, select, textarea") && (e.preventDefault(), y());
	}
	async function S(e) {
		let t = e.relatedTarget;
		await o(), !L(g)?.isConnected || L(g).contains(t) || L(g).contains(document.activeElement) || y();
	}
	var w = rr(), E = O(w), D = T(E);
	{
		let e = r(() => L(d).draft[L(s)] ?? ""), t = r(() => L(m)[0]?.text);
		ct(D, {
			get attribute() {
				return n.attribute;
			},
			get id() {
				return n.id;
			},
			get value() {
				return L(e);
			},
			get error() {
				return L(t);
			},
			get find() {
				return n.find;
			},
			onChange: v
		});
	}
	var j = c(D, 2), M = T(j), ee = A(M, !0), F = c(M, 2), I = T(F);
	N(I, {
		name: "check",
		small: !0
	});
	var R = c(I, 1, !0);
	u(F);
	var B = c(F, 2), V = A(B, !0);
	u(j), u(E), te(E, (e) => C(g, e), () => L(g));
	var ne = c(E, 2), re = (e) => {
		{
			let i = r(() => t(n.attribute.label));
			mt(e, {
				get id() {
					return `${n.id ?? ""}-botsing`;
				},
				get title() {
					return L(i);
				},
				onClose: () => C(f, void 0),
				children: (e, t) => {
					nt(e, {
						get fields() {
							return a;
						},
						get clashes() {
							return L(_).clashes;
						},
						get last() {
							return L(_).last;
						},
						onChoose: b,
						onCancel: () => C(f, void 0)
					});
				},
				$$slots: { default: !0 }
			});
		}
	};
	W(ne, (e) => {
		L(_) && e(re);
	}), k((e, t, n) => {
		K(ee, e), K(R, t), K(V, n);
	}, [
		() => Z(L(l) ? "inline.hintNote" : "inline.hint"),
		() => Z("form.save"),
		() => Z("form.cancel")
	]), i("keydown", E, x), i("focusout", E, (e) => void S(e)), i("click", F, () => void y()), i("click", B, function(...e) {
		n.onClose?.apply(this, e);
	}), G(e, w), p();
}
I([
	"keydown",
	"focusout",
	"click"
]);
// src/actor/facts.ts
var ar = [
	"legalBasis",
	"legalArticle",
	"consentUntil",
	...Dt
];
function or(e, t) {
	return [...t.filter((t) => t.type !== "outline" && !(e.kind === "Resident" && ar.includes(t.name))).map((t) => ({
		attribute: t,
		value: e.attributes[t.name]
	})), {
		attribute: lt(),
		value: e.since ?? e.until
	}];
}
function sr(e) {
	return (n(e.since) || Z("age.unknown")) + (e.until ? Z("period.until", { date: n(e.until) }) : "");
}
// src/actor/Facts.svelte
var cr = X("<a> </a>"), lr = X("<button class=\"pencil no-print\" type=\"button\"><!><span class=\"sr\"> </span></button>"), ur = X("<span class=\"fact\"><!> <!></span>"), dr = X("<p class=\"small muted kept no-print\" role=\"status\"><!> <button class=\"link-button\" type=\"button\"> <span class=\"sr\"> </span></button></p>"), fr = X("<div><dt> </dt> <dd><!> <!></dd></div>"), pr = X("<p class=\"muted\"> </p>"), mr = X("<button class=\"link-button\" type=\"button\"><!> </button>"), hr = X("<div class=\"row blanks no-print\"><span class=\"small muted\"> </span> <!></div>"), gr = X("<dl class=\"facts facts--grid\"></dl> <!> <!> <p class=\"small muted\"> </p>", 1);
function _r(e, n) {
	z(n, !0);
	let a = P(void 0), o = r(() => or(n.actor, n.attributes)), s = r(() => L(o).filter((e) => $(e.value) !== "" || e.attribute.name === L(a))), l = r(() => L(o).filter((e) => !L(s).includes(e) && n.editable.includes(e.attribute.name))), d = (e) => e.type === "note" || e.name === L(a), m = (e) => ({
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
	var _ = gr(), v = O(_);
	q(v, 21, () => L(s), ({ attribute: e, value: t }) => e.name, (e, o) => {
		let s = () => L(o).attribute, l = () => L(o).value, f = r(() => s().name), p = r(() => s().type === "reference" ? n.labels.get($(l())) ?? Z("reference.one") : s().name === "since" ? sr(n.actor) : ut(s(), l()));
		var _ = fr(), v = T(_), y = A(v, !0), b = c(v, 2), x = T(b), S = (e) => {
			{
				let t = r(() => m(s()));
				ir(e, {
					get id() {
						return `veld-${L(f) ?? ""}`;
					},
					get record() {
						return n.actor;
					},
					get attribute() {
						return L(t);
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
					onSaved: (e, t) => g(L(f), e, t),
					onClose: () => h(L(f))
				});
			}
		}, w = (e) => {
			var t = ur(), o = T(t), d = (e) => {
				var t = cr(), r = A(t, !0);
				k((e) => {
					H(t, "href", e), K(r, L(p));
				}, [() => n.hrefOf($(l()))]), G(e, t);
			}, m = (e) => {
				var t = He();
				k(() => K(t, L(p))), G(e, t);
			};
			W(o, (e) => {
				s().type === "reference" ? e(d) : e(m, -1);
			});
			var h = c(o, 2), g = (e) => {
				var t = lr(), n = T(t);
				N(n, {
					name: "pencil",
					small: !0
				});
				var r = c(n), o = A(r, !0);
				u(t), k((e) => {
					H(t, "id", `feit-${L(f) ?? ""}`), K(o, e);
				}, [() => Z("inline.change", { label: s().label })]), i("click", t, () => C(a, L(f), !0)), G(e, t);
			}, _ = r(() => n.editable.includes(L(f)));
			W(h, (e) => {
				L(_) && e(g);
			}), u(t), G(e, t);
		};
		W(x, (e) => {
			L(a) === L(f) ? e(S) : e(w, -1);
		});
		var E = c(x, 2), D = (e) => {
			var t = dr(), r = T(t);
			N(r, {
				name: "check",
				small: !0
			});
			var a = c(r), o = c(a), l = T(o, !0), d = c(l), f = A(d);
			u(o), u(t), k((e, t) => {
				K(a, `${e ?? ""} `), K(l, t), K(f, `: ${s().label ?? ""}`);
			}, [() => Z("inline.kept", { time: n.kept.time }), () => Z("undo.do")]), i("click", o, () => n.onUndo(n.kept.revision)), G(e, t);
		};
		W(E, (e) => {
			n.kept?.name === L(f) && e(D);
		}), u(b), u(_), k((e, t) => {
			Y(_, 1, e), Y(v, 1, ye([L(a) === L(f) && "sr"])), K(y, t);
		}, [() => ye([d(s()) && "is-wide"]), () => t(s().label)]), G(e, _);
	}), u(v);
	var y = c(v, 2), b = (e) => {
		var t = pr(), n = A(t, !0);
		k((e) => K(n, e), [() => Z("facts.none")]), G(e, t);
	};
	W(y, (e) => {
		L(s).length === 0 && e(b);
	});
	var x = c(y, 2), S = (e) => {
		var n = hr(), r = T(n), o = A(r, !0), s = c(r, 2);
		q(s, 17, () => L(l), ({ attribute: e }) => e.name, (e, n) => {
			let r = () => L(n).attribute;
			var o = mr(), s = T(o);
			N(s, {
				name: "plus",
				small: !0
			});
			var l = c(s, 1, !0);
			u(o), k((e) => {
				H(o, "id", `feit-${r().name ?? ""}`), K(l, e);
			}, [() => t(r().label)]), i("click", o, () => C(a, r().name, !0)), G(e, o);
		}), u(n), k((e) => K(o, e), [() => Z("inline.blank")]), G(e, n);
	};
	W(x, (e) => {
		L(l).length && e(S);
	});
	var w = c(x, 2), E = A(w, !0);
	k((e) => K(E, e), [() => Z("facts.version", {
		version: n.actor.version,
		when: f(n.actor.recordedAt)
	})]), G(e, _), p();
}
I(["click"]);
// src/actor/history.ts
var vr = (e) => {
	let t = e.actor ?? e.tie;
	return {
		...t?.attributes,
		since: t?.since
	};
};
function yr(e, t) {
	let n = [...t, lt()];
	return e.map((t, r) => {
		let [i, a] = [vr(t), e[r + 1] && vr(e[r + 1])], o = a && t.verb === "amend" ? n.filter((e) => $(a[e.name]) !== $(i[e.name])) : [];
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
var br = X("<p> </p>"), xr = X("<p class=\"small muted\"> </p>"), Sr = X("<p><span class=\"badge\"><!> </span></p>"), Cr = X("<p class=\"no-print\"><button class=\"link-button\" type=\"button\"><!> <span class=\"sr\"> </span></button></p>"), wr = X("<li><p class=\"small muted\"> </p> <!> <!> <!> <!> <!></li>"), Tr = X("<p class=\"no-print\"><button class=\"button button--secondary button--sm\" type=\"button\"> </button></p>"), Er = X("<ol class=\"history\"></ol> <!>", 1);
function Dr(e, r) {
	z(r, !0);
	let a = P(50), o = (e, t) => (e.type === "reference" ? r.labels?.get($(t)) : void 0) ?? (ut(e, t) || Z("clash.empty")), s = {
		add: "history.created",
		amend: "history.other",
		end: "history.other",
		bin: "history.binned",
		restore: "history.restored",
		remove: "history.binned"
	};
	var l = Er(), d = O(l);
	q(d, 21, () => r.moments.slice(0, L(a)), (e) => e.revision, (e, a) => {
		var l = wr(), d = T(l), p = A(d), m = c(d, 2), h = (e) => {
			var t = br(), r = A(t, !0);
			k((e) => K(r, e), [() => Z("history.ended", { date: n(L(a).ended) })]), G(e, t);
		};
		W(m, (e) => {
			L(a).ended && e(h);
		});
		var g = c(m, 2);
		q(g, 17, () => L(a).changed, ({ attribute: e, before: t, after: n }) => e.name, (e, n) => {
			let r = () => L(n).attribute, i = () => L(n).before, a = () => L(n).after;
			var s = br(), c = A(s, !0);
			k((e) => K(c, e), [() => Z("history.changed", {
				label: t(r().label),
				before: o(r(), i()),
				after: o(r(), a())
			})]), G(e, s);
		}, (e) => {
			var t = ce(), n = O(t), r = (e) => {
				var t = br(), n = A(t, !0);
				k((e) => K(n, e), [() => Z(s[L(a).verb])]), G(e, t);
			};
			W(n, (e) => {
				L(a).ended || e(r);
			}), G(e, t);
		});
		var _ = c(g, 2), v = (e) => {
			var t = xr(), n = A(t, !0);
			k(() => K(n, L(a).reason)), G(e, t);
		};
		W(_, (e) => {
			L(a).reason && e(v);
		});
		var y = c(_, 2), b = (e) => {
			var t = xr(), n = A(t, !0);
			k((e) => K(n, e), [() => Z("history.undoes")]), G(e, t);
		};
		W(y, (e) => {
			L(a).undoes && e(b);
		});
		var x = c(y, 2), S = (e) => {
			var t = Sr(), n = T(t), r = T(n);
			N(r, { name: "undo" });
			var i = c(r, 1, !0);
			u(n), u(t), k((e) => K(i, e), [() => Z("history.undone")]), G(e, t);
		}, C = (e) => {
			var t = Cr(), n = T(t), o = T(n);
			N(o, {
				name: "undo",
				small: !0
			});
			var s = c(o, 1, !0), l = c(s), d = A(l, !0);
			u(n), u(t), k((e, t) => {
				K(s, e), K(d, t);
			}, [() => Z("history.undo"), () => Z("history.which", { when: f(L(a).at) })]), i("click", n, () => r.onUndo(L(a).revision)), G(e, t);
		};
		W(x, (e) => {
			L(a).undone ? e(S) : L(a).canUndo && e(C, 1);
		}), u(l), k((e, t) => K(p, `${e ?? ""}${t ?? ""}`), [() => f(L(a).at), () => L(a).by ? Z("facts.by", { who: L(a).by.label }) : ""]), G(e, l);
	}), u(d);
	var m = c(d, 2), h = (e) => {
		var t = Tr(), n = T(t), r = A(n, !0);
		u(t), k((e) => K(r, e), [() => Z("more")]), i("click", n, () => C(a, L(a) + 50)), G(e, t);
	};
	W(m, (e) => {
		r.moments.length > L(a) && e(h);
	}), G(e, l), p();
}
I(["click"]);
// src/actor/OpenName.svelte
var Or = X("<p> </p> <p><button class=\"button button--secondary button--sm\" type=\"button\"> </button></p>", 1), kr = X("<option> </option>"), Ar = X("<form class=\"toolbar\"><div class=\"field\"><label for=\"doel\"> </label> <select class=\"select\" id=\"doel\" required=\"\"><option> </option><!></select></div> <button class=\"button button--secondary\" type=\"submit\"> </button></form> <p class=\"small\"> </p>", 1);
function jr(t, n) {
	z(n, !0);
	let a = P(""), o = r(() => n.purposes.find((e) => e.code === n.stated)?.label ?? "");
	v(t, {
		icon: "lock",
		children: (t, r) => {
			var s = ce(), l = O(s), d = (e) => {
				var t = Or(), r = O(t), a = A(r, !0), s = c(r, 2), l = T(s), d = A(l, !0);
				u(s), k((e, t) => {
					K(a, e), K(d, t);
				}, [() => Z("purpose.open", { purpose: L(o) }), () => Z("purpose.close")]), i("click", l, () => n.onState(void 0)), G(e, t);
			}, f = (t) => {
				var r = Ar(), i = O(r), o = T(i), s = T(o), l = A(s, !0), d = c(s, 2), f = T(d), p = A(f, !0);
				f.value = f.__value = "";
				var m = c(f);
				q(m, 17, () => n.purposes, (e) => e.code, (e, t) => {
					var n = kr(), r = A(n, !0), i = {};
					k(() => {
						K(r, L(t).label), i !== (i = L(t).code) && (n.value = (n.__value = i) ?? "");
					}), G(e, n);
				}), u(d), e(d), u(o);
				var h = c(o, 2), g = A(h, !0);
				u(i);
				var _ = c(i, 2), v = A(_, !0);
				k((e, t, n, r) => {
					K(l, e), K(p, t), K(g, n), K(v, r);
				}, [
					() => Z("purpose.label"),
					() => Z("purpose.choose"),
					() => Z("purpose.do"),
					() => Z("purpose.logged")
				]), Be("submit", i, (e) => {
					e.preventDefault(), L(a) && n.onState(L(a));
				}), M(d, () => L(a), (e) => C(a, e)), G(t, r);
			};
			W(l, (e) => {
				n.stated ? e(d) : e(f, -1);
			}), G(t, s);
		},
		$$slots: { default: !0 }
	}), p();
}
I(["click"]);
// src/actor/references.ts
var Mr = 20;
function Nr(e, t) {
	let n = e.filter((e) => e.type === "reference").map((e) => e.name), r = t.flatMap((e) => n.map((t) => $(e[t]))).filter(Boolean);
	return [...new Set(r)].slice(0, Mr);
}
async function Pr(e, t) {
	let n = await Promise.all(e.map((e) => fe(e, t).catch(() => void 0)));
	return new Map(n.flatMap((e) => e ? [[e.id, e.label]] : []));
}
function Fr(e, t) {
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
var Ir = ["areas", "themes"], Lr = (e) => ({
	id: e.id,
	attributes: {
		...e.attributes,
		areas: e.areas,
		themes: e.themes
	},
	since: e.since,
	version: e.version
});
function Rr(e, t) {
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
function zr({ areas: e, themes: t, ...n }) {
	let r = {
		areas: e,
		themes: t
	};
	return {
		...Object.fromEntries(Ir.filter((e) => r[e] !== void 0).map((e) => [e, ft(String(r[e] ?? ""))])),
		attributes: n
	};
}
function Br(e, { since: t, ...n }) {
	return {
		areas: [],
		themes: [],
		...zr(n),
		holder: e,
		...t ? { since: String(t) } : {}
	};
}
async function Vr(e, t, { attributes: n = {}, ...r }) {
	let i = {
		...zr(n),
		...r
	};
	try {
		return Lr(await we(e, t, i));
	} catch (e) {
		let t = h(e), n = t.problem?.current;
		throw !t.stale || !n ? e : new s(t.status, {
			...t.problem,
			current: Lr(n)
		});
	}
}
function Hr(e, t) {
	return e.until && e.until <= t ? "ended" : e.confirmedOn ? "counts" : "proposed";
}
// src/actor/SchakelSection.svelte
var Ur = X("<a> </a>"), Wr = X(" <!>", 1), Gr = X("<div><dt> </dt><dd></dd></div>"), Kr = X("<button class=\"button button--secondary button--sm no-print\" type=\"button\"><!> </button>"), qr = X("<p role=\"status\"> </p>"), Jr = X("<p class=\"muted\"> </p>"), Yr = X("<span class=\"badge badge--ok\"><!> </span>"), Xr = X("<span class=\"badge\"><!> </span>"), Zr = X("<span class=\"badge badge--warn\"><!> </span>"), Qr = X("<p class=\"small\"> </p>"), $r = X("<div><dt> </dt><dd> </dd></div>"), ei = X("<button class=\"button button--primary button--sm\" type=\"button\"><!> <span class=\"sr\"> </span></button>"), ti = X("<button class=\"button button--secondary button--sm\" type=\"button\"><!> <span class=\"sr\"> </span></button>"), ni = X("<div class=\"row no-print\"><!> <button class=\"button button--secondary button--sm\" type=\"button\"><!> <span class=\"sr\"> </span></button> <!></div>"), ri = X("<div class=\"facts-box\"><div class=\"section-head\"><h3><span class=\"kind\"><!><!></span></h3> <!></div> <!> <dl class=\"facts facts--grid\"><!> <!> <!> <div><dt> </dt><dd> </dd></div> <!></dl> <!></div>"), ii = X("<!> <p class=\"muted\"> </p> <!>", 1), ai = X("<!> <!>", 1), oi = X("<section aria-labelledby=\"schakel\"><div class=\"section-head\"><h2 id=\"schakel\"> </h2> <!></div> <!> <!> <!></section> <!>", 1);
function si(e, t) {
	z(t, !0);
	let a = (e, n = b, r = b, i = b) => {
		var a = ce(), o = O(a), s = (e) => {
			var a = Gr(), o = T(a), s = A(o, !0), l = c(o);
			q(l, 23, r, (e) => e.id, (e, n, r) => {
				re();
				var a = Wr(), o = O(a, !0), s = c(o), l = (e) => {
					var r = Ur(), i = A(r, !0);
					k((e) => {
						H(r, "href", e), K(i, L(n).label);
					}, [() => t.hrefOf(L(n).id)]), G(e, r);
				}, u = (e) => {
					var t = He();
					k(() => K(t, L(n).label)), G(e, t);
				};
				W(s, (e) => {
					i() ? e(l) : e(u, -1);
				}), k(() => K(o, L(r) ? ", " : "")), G(e, a);
			}), u(l), u(a), k(() => K(s, n())), G(e, a);
		};
		W(o, (e) => {
			r().length && e(s);
		}), G(e, a);
	}, o = P(void 0), s = P(""), l = r(() => oe()?.me.person), d = r(() => oe()?.me.adds?.includes("Schakel") ?? !1), f = r(() => t.holder !== void 0 && L(d) && J(V.createActor)), m = r(() => L(d) && J(V.changeActor)), g = r(() => Re("Schakel")?.attributes ?? []), _ = (e) => e ? [...e.areas, ...e.themes] : t.area ? [t.area] : [], x = () => C(o, void 0);
	function S(e, n) {
		x(), C(s, ""), t.onSaved(e, n);
	}
	async function w(e) {
		C(s, "");
		try {
			let t = await we(e.id, e.version, { attributes: {
				confirmedOn: y(),
				...L(l)?.kind === "Professional" ? { confirmedBy: L(l).id } : {}
			} });
			S(Z("schakel.saved.confirmed"), t.version);
		} catch (e) {
			let t = h(e);
			C(s, t.unreachable ? Z("offline.title") : t.stale ? Z("clash.reload") : t.problem?.detail || Z("error.title"), !0);
		}
	}
	var E = oi(), D = O(E), j = T(D), M = T(j), ee = A(M, !0), F = c(M, 2), I = (e) => {
		var t = Kr(), n = T(t);
		N(n, { name: "plus" });
		var r = c(n, 1, !0);
		u(t), k((e) => K(r, e), [() => Z("schakel.make")]), i("click", t, () => C(o, { what: "make" })), G(e, t);
	};
	W(F, (e) => {
		L(f) && e(I);
	}), u(j);
	var R = c(j, 2), te = (e) => {
		v(e, {
			tone: "error",
			icon: "warn",
			children: (e, t) => {
				var n = qr(), r = A(n, !0);
				k(() => K(r, L(s))), G(e, n);
			},
			$$slots: { default: !0 }
		});
	};
	W(R, (e) => {
		L(s) && e(te);
	});
	var B = c(R, 2), ne = (e) => {
		var t = Jr(), n = A(t, !0);
		k((e) => K(n, e), [() => Z("schakel.none")]), G(e, t);
	};
	W(B, (e) => {
		t.schakels.length === 0 && e(ne);
	});
	var ae = c(B, 2);
	q(ae, 17, () => t.schakels, (e) => e.id, (e, s) => {
		let l = r(() => Hr(L(s), y()));
		var d = ri(), f = T(d), p = T(f), h = T(p), g = T(h);
		{
			let e = r(() => L(s).holder?.kind ?? "Resident");
			ie(g, {
				get kind() {
					return L(e);
				},
				ring: !0
			});
		}
		var _ = c(g), v = (e) => {
			var n = Ur(), r = A(n, !0);
			k((e) => {
				H(n, "href", e), K(r, L(s).label);
			}, [() => t.hrefOf(L(s).id)]), G(e, n);
		}, b = (e) => {
			var t = He();
			k(() => K(t, L(s).label)), G(e, t);
		};
		W(_, (e) => {
			t.holder ? e(v) : e(b, -1);
		}), u(h), u(p);
		var x = c(p, 2), S = (e) => {
			var t = Yr(), n = T(t);
			N(n, { name: "check" });
			var r = c(n, 1, !0);
			u(t), k((e) => K(r, e), [() => Z("schakel.counts")]), G(e, t);
		}, E = (e) => {
			var t = Xr(), n = T(t);
			N(n, { name: "clock" });
			var r = c(n, 1, !0);
			u(t), k((e) => K(r, e), [() => Z("actor.ended")]), G(e, t);
		}, D = (e) => {
			var t = Zr(), n = T(t);
			N(n, { name: "warn" });
			var r = c(n, 1, !0);
			u(t), k((e) => K(r, e), [() => Z("schakel.proposed")]), G(e, t);
		};
		W(x, (e) => {
			L(l) === "counts" ? e(S) : L(l) === "ended" ? e(E, 1) : e(D, -1);
		}), u(f);
		var O = c(f, 2), j = (e) => {
			var t = Qr(), n = A(t, !0);
			k((e) => K(n, e), [() => Z("schakel.proposed.text")]), G(e, t);
		};
		W(O, (e) => {
			L(l) === "proposed" && e(j);
		});
		var M = c(O, 2), ee = T(M), P = (e) => {
			{
				let t = r(() => Z("schakel.holder"));
				a(e, () => L(t), () => L(s).holder ? [L(s).holder] : [], () => !0);
			}
		};
		W(ee, (e) => {
			t.holder || e(P);
		});
		var F = c(ee, 2);
		{
			let e = r(() => Z("schakel.areas"));
			a(F, () => L(e), () => L(s).areas, () => !1);
		}
		var I = c(F, 2);
		{
			let e = r(() => Z("schakel.themes"));
			a(I, () => L(e), () => L(s).themes, () => !1);
		}
		var R = c(I, 2), te = T(R), z = A(te, !0), B = c(te), ne = A(B);
		u(R);
		var re = c(R, 2), ae = (e) => {
			var t = $r(), r = T(t), i = A(r, !0), a = c(r), o = A(a, !0);
			u(t), k((e, t) => {
				K(i, e), K(o, t);
			}, [() => Z("schakel.confirmedOn"), () => n(L(s).confirmedOn)]), G(e, t);
		};
		W(re, (e) => {
			L(s).confirmedOn && e(ae);
		}), u(M);
		var oe = c(M, 2), se = (e) => {
			var t = ni(), n = T(t), a = (e) => {
				var t = ei(), n = T(t);
				N(n, { name: "check" });
				var r = c(n, 1, !0), a = c(r), o = A(a, !0);
				u(t), k((e) => {
					K(r, e), K(o, L(s).label);
				}, [() => Z("schakel.confirm")]), i("click", t, () => void w(L(s))), G(e, t);
			};
			W(n, (e) => {
				L(l) === "proposed" && e(a);
			});
			var d = c(n, 2), f = T(d);
			N(f, { name: "pencil" });
			var p = c(f, 1, !0), m = c(p), h = A(m, !0);
			u(d);
			var g = c(d, 2), _ = (e) => {
				var t = ti(), n = T(t);
				N(n, { name: "stop" });
				var r = c(n, 1, !0), a = c(r), l = A(a, !0);
				u(t), k((e) => {
					K(r, e), K(l, L(s).label);
				}, [() => Z("schakel.end")]), i("click", t, () => C(o, {
					what: "end",
					one: L(s)
				})), G(e, t);
			}, v = r(() => J(V.endActor));
			W(g, (e) => {
				L(v) && e(_);
			}), u(t), k((e) => {
				K(p, e), K(h, L(s).label);
			}, [() => Z("contacts.change")]), i("click", d, () => C(o, {
				what: "change",
				one: L(s)
			})), G(e, t);
		};
		W(oe, (e) => {
			L(m) && L(l) !== "ended" && e(se);
		}), u(d), k((e, t, n) => {
			K(z, e), K(ne, `${t ?? ""}${n ?? ""}`);
		}, [
			() => Z("col.since"),
			() => n(L(s).since) || Z("age.unknown"),
			() => L(s).until ? Z("period.until", { date: n(L(s).until) }) : ""
		]), G(e, d);
	}), u(D);
	var se = c(D, 2), U = (e) => {
		{
			let n = r(() => Z("schakel.make.title", { who: t.holder.label }));
			mt(e, {
				id: "schakel-maken",
				get title() {
					return L(n);
				},
				onClose: x,
				children: (e, n) => {
					var i = ii(), a = O(i);
					pt(a, {});
					var o = c(a, 2), s = A(o, !0), l = c(o, 2);
					{
						let e = r(() => Z("schakel.make")), n = r(() => [...Rr(L(g), _(void 0)), lt()]), i = r(() => t.area ? { areas: t.area.id } : {});
						tt(l, {
							name: "schakel",
							get label() {
								return L(e);
							},
							get fields() {
								return L(n);
							},
							get preset() {
								return L(i);
							},
							get find() {
								return Pe;
							},
							add: (e) => Le(Br(t.holder.id, e)),
							onAdded: (e) => S(Z("schakel.saved.made"), e.version),
							onCancel: x
						});
					}
					k((e) => K(s, e), [() => Z("schakel.make.text")]), G(e, i);
				},
				$$slots: { default: !0 }
			});
		}
	}, le = (e) => {
		let t = r(() => L(o).one);
		{
			let n = r(() => Z("actor.edit.title", { who: L(t).label }));
			mt(e, {
				id: "schakel-wijzigen",
				get title() {
					return L(n);
				},
				onClose: x,
				children: (e, n) => {
					var i = ai(), a = O(i);
					pt(a, {});
					var o = c(a, 2);
					{
						let e = r(() => Z("contacts.change")), n = r(() => Lr(L(t))), i = r(() => Rr(L(g), _(L(t))));
						at(o, {
							name: "schakel",
							get label() {
								return L(e);
							},
							get record() {
								return L(n);
							},
							get attributes() {
								return L(i);
							},
							get find() {
								return Pe;
							},
							save: (e, n) => Vr(L(t).id, e, n),
							latest: () => De(L(t).id),
							onSaved: (e, t) => S(Z(t ? "saved.merged" : "saved"), e.version),
							onCancel: x
						});
					}
					G(e, i);
				},
				$$slots: { default: !0 }
			});
		}
	}, ue = (e) => {
		let t = r(() => L(o).one);
		{
			let n = r(() => Z("schakel.end.title", { who: L(t).label }));
			mt(e, {
				id: "schakel-stoppen",
				get title() {
					return L(n);
				},
				onClose: x,
				children: (e, n) => {
					var i = ai(), a = O(i);
					pt(a, {});
					var o = c(a, 2);
					{
						let e = r(() => Z("schakel.end")), n = r(() => Z("schakel.end.text"));
						Et(o, {
							name: "schakelstop",
							get label() {
								return L(e);
							},
							get text() {
								return L(n);
							},
							end: (e) => Me(L(t).id, L(t).version, e),
							onEnded: (e) => S(Z("saved.ended"), e.version),
							onCancel: x
						});
					}
					G(e, i);
				},
				$$slots: { default: !0 }
			});
		}
	};
	W(se, (e) => {
		L(o)?.what === "make" && t.holder ? e(U) : L(o)?.what === "change" && L(o).one ? e(le, 1) : L(o)?.what === "end" && L(o).one && e(ue, 2);
	}), k((e) => K(ee, e), [() => Z("schakel.title")]), G(e, E), p();
}
I(["click"]);
// src/actor/TieDialog.svelte
var ci = X("<button class=\"button button--quiet\" type=\"button\"> </button>"), li = X("<p class=\"modal__more row\"><!> <!></p>"), ui = X("<details class=\"how\"><summary> </summary><!></details>"), di = X("<!> <!> <!>", 1), fi = X("<!> <!>", 1);
function pi(e, t) {
	z(t, !0);
	let n = U(() => t.tie.id, () => t.latest()), a = r(() => yr(n.value?.items ?? [], t.attributes)), o = P("edit"), s = r(() => Z("tie.sentence", {
		from: t.tie.from.label,
		word: t.word,
		to: t.tie.to.label
	}));
	mt(e, {
		id: "band",
		get title() {
			return L(s);
		},
		get onClose() {
			return t.onClose;
		},
		children: (e, n) => {
			var l = fi(), d = O(l);
			pt(d, {});
			var f = c(d, 2), p = (e) => {
				{
					let n = r(() => Z("tie.end")), i = r(() => Z("tie.end.text"));
					Et(e, {
						name: "bandstop",
						get label() {
							return L(n);
						},
						get text() {
							return L(i);
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
							return L(n);
						},
						get sentences() {
							return L(i);
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
				var n = di(), r = O(n);
				at(r, {
					name: "band",
					get label() {
						return L(s);
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
					var n = li(), r = T(n), a = (e) => {
						var t = ci(), n = A(t, !0);
						k((e) => K(n, e), [() => Z("tie.end")]), i("click", t, () => C(o, "end")), G(e, t);
					};
					W(r, (e) => {
						t.mayEnd && e(a);
					});
					var s = c(r, 2), l = (e) => {
						var t = ci(), n = A(t, !0);
						k((e) => K(n, e), [() => Z("bin.do")]), i("click", t, () => C(o, "bin")), G(e, t);
					};
					W(s, (e) => {
						t.mayBin && e(l);
					}), u(n), G(e, n);
				};
				W(l, (e) => {
					(t.mayEnd || t.mayBin) && e(d);
				});
				var f = c(l, 2), p = (e) => {
					var n = ui(), r = T(n), i = A(r, !0);
					Dr(c(r), {
						get moments() {
							return L(a);
						},
						get onUndo() {
							return t.onUndo;
						}
					}), u(n), k((e) => K(i, e), [() => Z("history.title")]), G(e, n);
				};
				W(f, (e) => {
					L(a).length && e(p);
				}), G(e, n);
			};
			W(f, (e) => {
				L(o) === "end" ? e(p) : L(o) === "bin" ? e(m, 1) : e(h, -1);
			}), G(e, l);
		},
		$$slots: { default: !0 }
	}), p();
}
I(["click"]);
// src/actor/timeline.ts
var mi = [
	"HELD_BY",
	"LINKS_AREA",
	"LINKS_THEME",
	"PART_OF",
	"CASE_OF",
	"WORKED_BY"
];
function hi(e, t) {
	let n = an(e, t), [r, i] = ["begun", "ended"].map((t) => ({
		what: t,
		date: (t === "begun" ? e.since : e.until) ?? "",
		key: `${e.id} ${t}`,
		tie: e,
		other: n
	}));
	return [r, i].filter((e) => e.date);
}
function gi(e) {
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
function _i(e) {
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
function vi(e, t, n) {
	return [
		..._i(e),
		...t.filter((e) => !mi.includes(e.kind)).flatMap((t) => hi(t, e.id)),
		...n.flatMap(gi)
	].filter((e) => e.date).sort((e, t) => t.date.localeCompare(e.date) || e.key.localeCompare(t.key));
}
// src/actor/Timeline.svelte
var yi = X("<a> </a>"), bi = X("<span class=\"with\"><!><!></span>"), xi = X(" <!>", 1), Si = X("<!> ", 1), Ci = X("<span><!><!></span>"), wi = X("<span> <a> </a></span>"), Ti = X("<span> </span>"), Ei = X("<li><span class=\"when\"> </span> <!></li>"), Di = X("<p class=\"no-print\"><button class=\"button button--secondary button--sm\" type=\"button\"> </button></p>"), Oi = X("<ol class=\"timeline\"></ol> <!>", 1);
function ki(e, a) {
	z(a, !0);
	let o = (e, t = b) => {
		var n = bi(), r = T(n);
		ie(r, { get kind() {
			return t().kind;
		} });
		var i = c(r), o = (e) => {
			var n = He();
			k(() => K(n, t().label)), G(e, n);
		}, s = (e) => {
			var n = yi(), r = A(n, !0);
			k((e) => {
				H(n, "href", e), K(r, t().label);
			}, [() => a.hrefOf(t().id)]), G(e, n);
		};
		W(i, (e) => {
			t().kind === "Area" ? e(o) : e(s, -1);
		}), u(n), G(e, n);
	}, s = P(50), l = r(() => a.attributes.find((e) => e.name === "networkAskedExtent")), d = r(() => L(l) ? ut(L(l), a.actor.attributes.networkAskedExtent) : "");
	var f = Oi(), m = O(f);
	q(m, 21, () => a.happenings.slice(0, L(s)), (e) => e.key, (e, i) => {
		var s = Ei(), l = T(s), f = A(l, !0), p = c(l, 2), m = (e) => {
			var n = Ci(), s = T(n), l = (e) => {
				var t = He();
				k((e) => K(t, e), [() => Z(L(i).date > a.today ? "timeline.ends" : "timeline.ended")]), G(e, t);
			};
			W(s, (e) => {
				L(i).what === "ended" && e(l);
			});
			var d = c(s), f = (e) => {
				var n = xi(), r = O(n), s = c(r);
				o(s, () => L(i).other), k((e) => K(r, `${e ?? ""} `), [() => L(i).what === "ended" ? a.tieWord(L(i).tie.kind) : t(a.tieWord(L(i).tie.kind))]), G(e, n);
			}, p = r(() => a.forward(L(i).tie)), m = (e) => {
				var t = Si(), n = O(t);
				o(n, () => L(i).other);
				var r = c(n);
				k((e) => K(r, ` ${e ?? ""} ${a.actor.label ?? ""}`), [() => a.tieWord(L(i).tie.kind)]), G(e, t);
			};
			W(d, (e) => {
				L(p) ? e(f) : e(m, -1);
			}), u(n), G(e, n);
		}, h = (e) => {
			var t = wi(), n = T(t), r = c(n), o = A(r, !0);
			u(t), k((e, t) => {
				K(n, `${e ?? ""} `), H(r, "href", t), K(o, L(i).schakel.label);
			}, [() => Z(L(i).what === "stopped" && L(i).date > a.today ? "timeline.stops" : `timeline.${L(i).what}`), () => a.hrefOf(L(i).schakel.id)]), G(e, t);
		}, g = (e) => {
			var t = Ti(), n = A(t);
			k((e) => K(n, `${e ?? ""}${L(d) ? ` (${L(d)})` : ""}`), [() => Z("timeline.asked")]), G(e, t);
		}, _ = (e) => {
			var t = Ti(), n = A(t, !0);
			k((e) => K(n, e), [() => Z(`timeline.${L(i).what}`)]), G(e, t);
		};
		W(p, (e) => {
			"tie" in L(i) ? e(m) : "schakel" in L(i) ? e(h, 1) : L(i).what === "asked" ? e(g, 2) : e(_, -1);
		}), u(s), k((e) => K(f, e), [() => n(L(i).date)]), G(e, s);
	}), u(m);
	var h = c(m, 2), g = (e) => {
		var t = Di(), n = T(t), r = A(n, !0);
		u(t), k((e) => K(r, e), [() => Z("more")]), i("click", n, () => C(s, L(s) + 50)), G(e, t);
	};
	W(h, (e) => {
		a.happenings.length > L(s) && e(g);
	}), G(e, f), p();
}
I(["click"]);
// src/actor/ActorPage.svelte
var Ai = X("<h1 class=\"sr\"> </h1> <!>", 1), ji = X("<section aria-labelledby=\"banden\"><h2 id=\"banden\"> </h2> <!></section>"), Mi = X("<section aria-labelledby=\"tijdlijn\"><h2 id=\"tijdlijn\"> </h2> <!></section>"), Ni = X("<section aria-labelledby=\"geschiedenis\"><h2 id=\"geschiedenis\" tabindex=\"-1\"> </h2> <!></section>"), Pi = X("<!> <div class=\"sections\"><!> <section aria-labelledby=\"gegevens\"><h2 id=\"gegevens\" class=\"sr\"> </h2> <!> <div class=\"facts-box\"><!></div></section> <!> <!> <!> <!> <!> <!></div> <!>", 1), Fi = X("<div class=\"page page--wide\"><!></div>");
function Ii(e, n) {
	z(n, !0);
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
	].find((e) => String(e) === Oe("n")) ?? 1), s = r(() => Oe("op")), d = U(() => n.id, (e) => fe(n.id, e)), f = r(() => sn(d.value?.kind)), m = r(() => Oe("net") ?? L(f)), h = U(() => `${n.id} ${L(f)}`, (e) => Se(n.id, L(o), L(m), L(s), e)), g = U(() => n.id, (e) => ze(n.id, L(s), e)), _ = U(() => n.id, (e) => ze(n.id, void 0, e, !0)), v = U(() => n.id, (e) => De(n.id, e)), b = r(() => Re(d.value?.kind ?? "")?.attributes ?? []), x = r(() => v.value?.items ?? []), M = r(() => d.value?.kind === "Schakel"), N = r(() => ["Resident", "Professional"].includes(d.value?.kind ?? "")), ee = r(() => L(M) ? [n.id] : (_.value?.items ?? []).filter((e) => e.kind === "HELD_BY" && e.to.id === n.id).map((e) => e.from.id)), F = U(() => L(ee).join(), (e) => Promise.all(L(ee).map((t) => _e(t, e).catch(() => []))).then((e) => e.flat())), I = r(() => Nr(L(b), [d.value?.attributes ?? {}, ...L(x).map((e) => e.actor?.attributes ?? {})])), R = U(() => L(I).join(), (e) => Pr(L(I), e)), te = r(() => R.value ?? new Map()), B = [
		d,
		h,
		g,
		_,
		v,
		F
	], ne = r(() => g.value?.items ?? []), re = r(() => h.value || h.failure ? cn(h.value, L(ne), n.id) : []), ie = r(() => yr(L(x), L(b))), H = r(() => d.value ? vi(d.value, _.value?.items ?? [], F.value ?? []) : []), ae = r(() => L(ne).filter((e) => ["LIVES_IN", "PRESENT_IN"].includes(e.kind) && e.from.id === n.id).map((e) => e.to)), ce = r(() => L(M) || (F.value ?? []).some((e) => Hr(e, y()) === "counts")), me = r(() => d.value ? Mt(d.value, L(b), y()) : void 0), ye = r(() => J(V.changeActor) ? d.value?.editable ?? [] : []), q = r(() => L(ye).length > Dt.length ? [...L(ye).filter((e) => !jt.includes(e) && !Dt.includes(e)), "since"] : []), we = r(() => oe()?.me), Te = r(() => J(V.askReports) ? Ze(d.value?.kind ?? "") : void 0), ke = r(() => n.area !== void 0 && J(V.seeNetwork) && i.includes(d.value?.kind ?? "")), Me = (e) => a(e, n.area), Ne = P(void 0), Y = P(void 0), Fe = P(void 0);
	function Le(e, t) {
		((e) => {
			var t = Ae(e, 2);
			C(Ne, t[0], !0), C(Y, t[1]);
		})([void 0, void 0]), xe(e, t);
		for (let e of B) e.retry();
	}
	be(() => (n.id, () => D(void 0)));
	let X = r(() => L(we)?.purposes ?? []), Be = r(() => L(X).length > 0 && d.value?.kind === "Resident" && (!d.value.named || w() !== void 0));
	function Ve(e) {
		D(e);
		for (let e of B) e.retry();
	}
	let He = (e, t) => Le(Z(t ? "saved.merged" : "saved"), e.version);
	function Ue(e, t, n) {
		C(Fe, {
			name: e,
			time: l(new Date()),
			revision: t.version
		}), He(t, n);
	}
	function We(e) {
		C(Fe, void 0), ge(e);
	}
	let Ge = r(() => [
		Z("bin.when"),
		L(ne).length ? Z("bin.ties", { n: L(ne).length }) : Z("bin.noTies"),
		...d.value?.kind === "Resident" ? [Z("bin.resident")] : [],
		Z("bin.back")
	]);
	function Ke(e) {
		C(Ne, void 0), xe(Z("saved.binned", { n: e.ties }), e.revision), pe(n.area ? E(n.area) : "/");
	}
	function qe(e) {
		document.getElementById("geschiedenis")?.focus({ preventScroll: !0 }), ge(e);
	}
	let Je = (e) => e.from.id === n.id || (Ee(e.kind)?.symmetric ?? !1), Ye = (e) => Je(e) ? Ie(e.kind) : Z("tie.reads.reverse", {
		who: an(e, n.id).label,
		tie: Ie(e.kind)
	}), Xe = (e, t, n = !0) => J(t) && n && d.value ? () => C(Ne, e, !0) : void 0, Qe = (e) => e.some((e) => L(ye).includes(e));
	var Q = Fi(), $e = T(Q), et = (e) => {
		var t = Ai(), n = O(t), i = A(n, !0), a = c(n, 2);
		{
			let e = r(() => L(we)?.roleLabel);
			je(a, {
				get failure() {
					return d.failure;
				},
				get roleLabel() {
					return L(e);
				},
				get onRetry() {
					return d.retry;
				}
			});
		}
		k((e) => K(i, e), [() => Z("actor.title")]), G(e, t);
	}, tt = (e) => {
		let i = r(() => d.value);
		var a = Pi(), l = O(a);
		{
			let e = r(() => t(he(L(i).kind))), a = r(() => L(we)?.roleLabel ?? ""), o = r(() => Xe("ground", V.changeActor, Qe(jt) && L(i).kind === "Resident")), s = r(() => Xe("edit", V.changeActor, L(q).length > 0)), c = r(() => L(i).until ? void 0 : Xe("end", V.endActor)), u = r(() => Xe("bin", V.binActor)), d = r(() => Xe("add", V.addTie)), f = r(() => L(ke) ? j(n.area, n.id) : void 0);
			Xt(l, {
				get actor() {
					return L(i);
				},
				get kindWord() {
					return L(e);
				},
				get places() {
					return L(ae);
				},
				get links() {
					return L(ce);
				},
				get basis() {
					return L(me);
				},
				get roleLabel() {
					return L(a);
				},
				get onGround() {
					return L(o);
				},
				get onEdit() {
					return L(s);
				},
				get onEnd() {
					return L(c);
				},
				get onBin() {
					return L(u);
				},
				get onAdd() {
					return L(d);
				},
				get mapHref() {
					return L(f);
				}
			});
		}
		var p = c(l, 2), g = T(p), _ = (e) => {
			{
				let t = r(w);
				jr(e, {
					get purposes() {
						return L(X);
					},
					get stated() {
						return L(t);
					},
					onState: Ve
				});
			}
		};
		W(g, (e) => {
			L(Be) && e(_);
		});
		var v = c(g, 2), x = T(v), S = A(x, !0), E = c(x, 2), D = (e) => {
			{
				let t = r(y), n = r(() => Xe("ask", V.changeActor, Qe(Dt)));
				rn(e, {
					get actor() {
						return L(i);
					},
					get attributes() {
						return L(b);
					},
					get labels() {
						return L(te);
					},
					get today() {
						return L(t);
					},
					get onAsk() {
						return L(n);
					}
				});
			}
		};
		W(E, (e) => {
			L(i).kind === "Resident" && e(D);
		});
		var ee = c(E, 2), P = T(ee);
		{
			let e = r(() => Fr(L(b), L(te)));
			_r(P, {
				get actor() {
					return L(i);
				},
				get attributes() {
					return L(e);
				},
				get editable() {
					return L(q);
				},
				get labels() {
					return L(te);
				},
				get kept() {
					return L(Fe);
				},
				get find() {
					return Pe;
				},
				save: (e, t) => ve(n.id, e, t),
				latest: () => De(n.id),
				hrefOf: Me,
				onSaved: Ue,
				onUndo: We
			});
		}
		u(ee), u(v);
		var I = c(v, 2), R = (e) => {
			{
				let t = r(() => F.value ?? []), n = r(() => L(M) ? void 0 : L(i));
				si(e, {
					get schakels() {
						return L(t);
					},
					get holder() {
						return L(n);
					},
					get area() {
						return L(ae)[0];
					},
					hrefOf: Me,
					onSaved: Le
				});
			}
		}, z = r(() => L(M) || L(N) && (F.value?.length || L(we)?.adds?.includes("Schakel")));
		W(I, (e) => {
			L(z) && e(R);
		});
		var B = c(I, 2);
		{
			let e = r(y), n = r(() => J(V.changeTie)), a = r(() => L(we)?.roleLabel ?? ""), c = r(() => Xe("add", V.addTie));
			nr(B, {
				get who() {
					return L(i).label;
				},
				get network() {
					return h;
				},
				get ties() {
					return L(ne);
				},
				get hops() {
					return L(o);
				},
				get net() {
					return L(m);
				},
				get usualNet() {
					return L(f);
				},
				get day() {
					return L(s);
				},
				get today() {
					return L(e);
				},
				get mayChange() {
					return L(n);
				},
				get roleLabel() {
					return L(a);
				},
				kindWord: (e) => t(he(e)),
				get tieWord() {
					return Ie;
				},
				hrefOf: Me,
				get onQuery() {
					return Ce;
				},
				onChange: (e) => C(Y, e),
				get onAdd() {
					return L(c);
				}
			});
		}
		var oe = c(B, 2), U = (e) => {
			{
				let t = r(() => L(we)?.roleLabel ?? "");
				wt(e, {
					get id() {
						return n.id;
					},
					get net() {
						return L(Te);
					},
					get day() {
						return L(s);
					},
					get area() {
						return n.area;
					},
					get roleLabel() {
						return L(t);
					}
				});
			}
		};
		W(oe, (e) => {
			L(Te) && e(U);
		});
		var fe = c(oe, 2), pe = (e) => {
			var t = ji(), i = T(t), a = A(i, !0), o = c(i, 2);
			{
				let e = r(() => J(V.changeTie));
				mn(o, {
					get ties() {
						return L(re);
					},
					get id() {
						return n.id;
					},
					get mayChange() {
						return L(e);
					},
					reads: Ye,
					hrefOf: Me,
					onChange: (e) => C(Y, e)
				});
			}
			u(t), k((e) => K(a, e), [() => Z("beside.title")]), G(e, t);
		};
		W(fe, (e) => {
			L(re).length && e(pe);
		});
		var _e = c(fe, 2), be = (e) => {
			var t = Mi(), n = T(t), a = A(n, !0), o = c(n, 2);
			{
				let e = r(y);
				ki(o, {
					get happenings() {
						return L(H);
					},
					get today() {
						return L(e);
					},
					get actor() {
						return L(i);
					},
					get attributes() {
						return L(b);
					},
					get tieWord() {
						return Ie;
					},
					forward: Je,
					hrefOf: Me
				});
			}
			u(t), k((e) => K(a, e), [() => Z("timeline.title")]), G(e, t);
		};
		W(_e, (e) => {
			L(H).length && e(be);
		});
		var xe = c(_e, 2), Se = (e) => {
			var t = Ni(), n = T(t), r = A(n, !0);
			Dr(c(n, 2), {
				get moments() {
					return L(ie);
				},
				get labels() {
					return L(te);
				},
				onUndo: qe
			}), u(t), k((e) => K(r, e), [() => Z("history.title")]), G(e, t);
		};
		W(xe, (e) => {
			L(ie).length && e(Se);
		}), u(p);
		var Oe = c(p, 2), Ae = (e) => {
			{
				let t = r(() => Fr(L(b), L(we)?.person ? new Map([...L(te), [L(we).person.id, L(we).person.label]]) : L(te)).filter((e) => L(ye).includes(e.name))), n = r(() => L(we)?.person);
				Ft(e, {
					get doing() {
						return L(Ne);
					},
					get actor() {
						return L(i);
					},
					get attributes() {
						return L(t);
					},
					get goes() {
						return L(Ge);
					},
					get me() {
						return L(n);
					},
					onSaved: Le,
					onBinned: Ke,
					onClose: () => C(Ne, void 0)
				});
			}
		}, je = (e) => {
			let t = r(() => L(Y));
			{
				let n = r(() => Ie(L(t).kind)), i = r(() => Ee(L(t).kind)?.attributes ?? []), a = r(() => J(V.endTie) && !L(t).until), o = r(() => J(V.binTie));
				pi(e, {
					get tie() {
						return L(t);
					},
					get word() {
						return L(n);
					},
					get attributes() {
						return L(i);
					},
					get mayEnd() {
						return L(a);
					},
					get mayBin() {
						return L(o);
					},
					get find() {
						return Pe;
					},
					save: (e, n) => le(L(t).id, e, n),
					latest: () => se(L(t).id),
					end: (e) => de(L(t).id, L(t).version, e),
					bin: () => ue(L(t).id, L(t).version),
					onSaved: He,
					onEnded: (e) => Le(Z("saved.ended"), e.version),
					onBinned: (e) => Le(Z("saved.tieBinned"), e.revision),
					onUndo: (e) => {
						C(Y, void 0), ge(e);
					},
					onClose: () => C(Y, void 0)
				});
			}
		};
		W(Oe, (e) => {
			L(Ne) ? e(Ae) : L(Y) && e(je, 1);
		}), k((e) => K(S, e), [() => Z("facts.title")]), G(e, a);
	}, nt = (e) => {
		var t = Ai(), n = O(t), i = A(n, !0), a = c(n, 2), o = (e) => {
			{
				let t = r(() => Z("actor.loading"));
				S(e, {
					get label() {
						return L(t);
					},
					rows: 6
				});
			}
		};
		W(a, (e) => {
			d.slow && e(o);
		}), k((e) => K(i, e), [() => Z("actor.title")]), G(e, t);
	};
	W($e, (e) => {
		d.failure ? e(et) : d.value ? e(tt, 1) : e(nt, -1);
	}), u(Q), G(e, Q), p();
}
// src/forms/creatable.ts
var Li = {
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
}, Ri = [
	"Area",
	"WorkArea",
	"Schakel"
];
function zi(e, t) {
	let n = e.filter((e) => t.includes(e.kind) && !Ri.includes(e.kind)), r = Object.values(Li).flat();
	return Object.keys(Li).map((e) => ({
		key: e,
		kinds: n.filter((t) => e === "new.rest" ? !r.includes(t.kind) : Li[e].includes(t.kind))
	})).filter((e) => e.kinds.length > 0);
}
var Bi = {
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
function Vi(e, t) {
	let { tie: n, reversed: r = !1, required: i = !1 } = {
		tie: "ABOUT",
		...Bi[e]
	}, a = t.find((t) => t.kind === n && (r ? t.to : t.from).includes(e));
	return a && {
		tie: a,
		reversed: r,
		required: i,
		others: r ? a.from : a.to
	};
}
var Hi = (e) => ({
	name: "anchor",
	label: Z("new.anchor"),
	type: "reference",
	refers: e.others,
	required: e.required
});
function Ui(e, t) {
	let n = [...e.attributes.filter((e) => e.type !== "outline"), lt()];
	return [
		...t ? [Hi(t)] : [],
		...n.filter((e) => e.required),
		...n.filter((e) => !e.required)
	];
}
function Wi(e, t) {
	return !e || !t ? [] : [e.reversed ? {
		kind: e.tie.kind,
		from: t
	} : {
		kind: e.tie.kind,
		to: t
	}];
}
// src/pages/NewActorPage.svelte
var Gi = X("<h1> </h1> <!>", 1), Ki = X("<p> </p>"), qi = X("<div class=\"page-head\"><h1> </h1> <!></div> <!> <!>", 1), Ji = X("<div class=\"page page--form\"><!></div>");
function Yi(e, t) {
	z(t, !0);
	let n = r(() => Re(t.kind)), i = r(() => oe()?.schema.ties ?? []), o = r(() => Vi(t.kind, L(i))), s = r(() => L(n) ? Ui(L(n), L(o)) : []), l = r(() => ["LIVES_IN", "PRESENT_IN"].map((e) => L(i).find((t) => t.kind === e)).find((e) => e?.from.includes(t.kind) && e.to.includes("Area"))), d = g({}), f = P([]), m = P(!1);
	async function _() {
		C(m, !0), C(f, []);
		let { since: e, anchor: n, ...r } = Xe(L(s), d), i = e ? { since: e } : {};
		try {
			let e = await Te({
				kind: t.kind,
				attributes: r,
				...i,
				ties: Wi(L(o), n),
				...t.area && L(l) ? { area: t.area } : {}
			});
			xe(Z("saved.new"), e.version), pe(a(e.id, t.area));
		} catch (e) {
			let t = h(e);
			C(f, t.unreachable ? [{
				field: "",
				text: Z("offline.text")
			}] : Je(t.problem, L(s).map((e) => e.name)));
		} finally {
			C(m, !1);
		}
	}
	var y = Ji(), b = T(y), x = (e) => {
		var t = Gi(), n = O(t), i = A(n, !0), a = c(n, 2);
		{
			let e = r(() => Z("notFound.title")), t = r(() => Z("notFound.text"));
			ae(a, {
				icon: "search",
				get title() {
					return L(e);
				},
				get text() {
					return L(t);
				}
			});
		}
		k((e) => K(i, e), [() => Z("new.unknown")]), G(e, t);
	}, S = (e) => {
		var t = Gi(), i = O(t), a = A(i, !0), o = c(i, 2);
		{
			let e = r(() => Z("noAccess.title")), t = r(() => Z("noAccess.text", { role: oe()?.me.roleLabel ?? "" }));
			ae(o, {
				icon: "lock",
				get title() {
					return L(e);
				},
				get text() {
					return L(t);
				}
			});
		}
		k((e) => K(a, e), [() => Z("new.title", { kind: L(n).label })]), G(e, t);
	}, w = r(() => !J(V.createActor) || !oe()?.me.adds?.includes(t.kind)), D = (e) => {
		var i = qi(), a = O(i), o = T(a), p = A(o, !0), h = c(o, 2), g = (e) => {
			var n = Ki(), r = A(n, !0);
			k((e) => K(r, e), [() => Z("new.place", { area: t.areaName })]), G(e, n);
		};
		W(h, (e) => {
			t.area && L(l) && e(g);
		}), u(a);
		var y = c(a, 2), b = (e) => {
			v(e, {
				icon: "lock",
				children: (e, t) => {
					var n = Ki(), r = A(n, !0);
					k((e) => K(r, e), [() => Z("new.personal")]), G(e, n);
				},
				$$slots: { default: !0 }
			});
		}, x = r(() => L(n).attributes.some((e) => e.personal));
		W(y, (e) => {
			L(x) && e(b);
		});
		var S = c(y, 2);
		{
			let e = r(() => Z("new.title", { kind: L(n).label })), i = r(() => Z("form.save"));
			ot(S, {
				name: "nieuw",
				get label() {
					return L(e);
				},
				get attributes() {
					return L(s);
				},
				get draft() {
					return d;
				},
				get submitLabel() {
					return L(i);
				},
				get busy() {
					return L(m);
				},
				get wrongs() {
					return L(f);
				},
				get find() {
					return Pe;
				},
				onChange: (e, t) => d[e] = t,
				onSubmit: () => void _(),
				onCancel: () => pe(t.area ? E(t.area) : "/")
			});
		}
		k((e) => K(p, e), [() => Z("new.title", { kind: L(n).label })]), G(e, i);
	};
	W(b, (e) => {
		L(n) ? L(w) ? e(S, 1) : e(D, -1) : e(x);
	}), u(y), G(e, y), p();
}
// src/pages/NewKindPage.svelte
var Xi = X("<p> </p>"), Zi = X("<li><a><!> </a></li>"), Qi = X("<section><h2> </h2> <ul class=\"kinds\"></ul></section>"), $i = X("<div class=\"page page--form\"><div class=\"page-head\"><h1> </h1><!></div> <!> <div class=\"sections\"></div></div>");
function ea(e, n) {
	z(n, !0);
	let i = r(oe), a = r(() => J(V.createActor) ? zi(L(i)?.schema.actors ?? [], L(i)?.me.adds ?? []) : []);
	var o = $i(), s = T(o), l = T(s), d = A(l, !0), f = c(l), m = (e) => {
		var t = Xi(), r = A(t, !0);
		k((e) => K(r, e), [() => Z("new.place", { area: n.areaName })]), G(e, t);
	};
	W(f, (e) => {
		n.area && e(m);
	}), u(s);
	var h = c(s, 2), g = (e) => {
		{
			let t = r(() => Z("noAccess.title")), n = r(() => Z("noAccess.text", { role: L(i)?.me.roleLabel ?? "" }));
			ae(e, {
				icon: "lock",
				get title() {
					return L(t);
				},
				get text() {
					return L(n);
				}
			});
		}
	};
	W(h, (e) => {
		L(a).length === 0 && e(g);
	});
	var v = c(h, 2);
	q(v, 21, () => L(a), (e) => e.key, (e, r) => {
		var i = Qi(), a = T(i), o = A(a, !0), s = c(a, 2);
		q(s, 21, () => L(r).kinds, (e) => e.kind, (e, r) => {
			var i = Zi(), a = T(i), o = T(a);
			ie(o, { get kind() {
				return L(r).kind;
			} });
			var s = c(o, 1, !0);
			u(a), u(i), k((e, t) => {
				H(a, "href", e), K(s, t);
			}, [() => _(L(r).kind, n.area), () => t(L(r).label)]), G(e, i);
		}), u(s), u(i), k((e) => {
			H(i, "aria-labelledby", L(r).key), H(a, "id", L(r).key), K(o, e);
		}, [() => Z(L(r).key)]), G(e, i);
	}), u(v), u(o), k((e) => K(d, e), [() => Z("new.choose")]), G(e, o), p();
}
export { Ii as ActorPage, Yi as NewActorPage, ea as NewKindPage };
