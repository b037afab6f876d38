import { $ as e, Ar as t, B as n, Br as r, Bt as i, Cr as a, Dr as o, Er as s, Et as c, Fn as l, Fr as u, G as d, Gn as f, Gr as p, H as m, Hr as h, Ir as g, It as _, J as v, Jr as y, Jt as b, Kn as x, Kr as S, Kt as C, Ln as w, Lr as T, Or as E, Pn as D, Pr as O, Pt as k, R as A, Rn as j, Rr as M, Rt as N, Tr as P, U as F, Ut as I, V as L, Vn as R, W as ee, Wr as z, Xt as te, Y as ne, Yr as re, Yt as ie, Zn as B, Zt as ae, _r as V, an as oe, ar as se, b as ce, bn as le, br as H, ct as ue, dr as U, en as W, er as de, g as fe, gn as pe, gt as me, hn as he, ht as ge, i as _e, in as ve, it as G, jr as ye, kt as be, l as xe, ln as Se, lt as Ce, mr as K, n as we, nr as Te, nt as Ee, on as De, or as Oe, pn as ke, pt as Ae, q as je, qr as q, qt as Me, r as Ne, rt as Pe, s as Fe, sn as Ie, t as Le, tn as Re, tr as ze, un as Be, vr as J, wr as Y, xr as Ve, xt as He, y as Ue, yn as We, yr as Ge, yt as Ke, z as qe, zr as X } from "./shell.js";
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
var _t = H("<p class=\"muted\"> </p>"), vt = H("<li> <span class=\"second\"> </span></li>"), yt = H("<ul class=\"statements\"></ul>"), bt = H("<p> </p>"), xt = H("<p class=\"no-print\"><a> </a></p>"), St = H("<!> <details class=\"how\"><summary> </summary> <dl class=\"facts\"><div><dt> </dt><dd> <!></dd></div> <div><dt> </dt><dd> </dd></div></dl> <p class=\"small muted\"> </p> <!></details>", 1), Ct = H("<section aria-labelledby=\"positie\"><h2 id=\"positie\"> </h2> <div><!></div></section>");
function wt(e, n) {
	p(n, !0);
	let s = r(void 0), c = Ke(() => `${n.id} ${n.net}`, (e) => Qe(n.id, n.net, n.day, (e) => X(s, e), e));
	var l = Ct(), d = O(l), f = g(d, !0), _ = T(d, 2), v = O(_), y = (e) => {
		ie(e, {
			get failure() {
				return c.failure;
			},
			get roleLabel() {
				return n.roleLabel;
			},
			get onRetry() {
				return c.retry;
			}
		});
	}, b = (e) => {
		var n = _t(), r = g(n, !0);
		t((e) => V(r, e), [() => Q("place.notReleased")]), J(e, n);
	}, x = (e) => {
		let r = h(() => {
			let { statements: e, day: t, contacts: n, asked: r, halo: i } = c.value;
			return {
				statements: e,
				on: t,
				contacts: n,
				asked: r,
				halo: i
			};
		});
		var s = St(), l = u(s), d = (e) => {
			var n = yt();
			U(n, 21, () => o(r).statements, (e) => e.code, (e, n) => {
				var r = vt(), i = O(r, !0), a = T(i), s = g(a, !0);
				q(r), t(() => {
					V(i, o(n).text), V(s, o(n).reason);
				}), J(e, r);
			}), q(n), J(e, n);
		}, f = (e) => {
			var n = bt(), r = g(n, !0);
			t((e) => V(r, e), [() => Q("place.nothing")]), J(e, n);
		};
		K(l, (e) => {
			o(r).statements.length ? e(d) : e(f, -1);
		});
		var p = T(l, 2), _ = O(p), v = g(_, !0), y = T(_, 2), b = O(y), x = O(b), S = g(x, !0), C = T(x), w = O(C, !0), E = T(w), D = (e) => {
			var n = a();
			t((e) => V(n, e), [() => Q("positions.halo", { n: o(r).halo })]), J(e, n);
		};
		K(E, (e) => {
			o(r).halo && e(D);
		}), q(C), q(b);
		var k = T(b, 2), j = O(k), M = g(j, !0), N = T(j), P = g(N, !0);
		q(k), q(y);
		var F = T(y, 2), I = g(F), L = T(F, 2), R = (e) => {
			var r = xt(), a = O(r), o = g(a, !0);
			q(r), t((e, t) => {
				B(a, "href", e), V(o, t);
			}, [() => i(n.area), () => Q("place.compare")]), J(e, r);
		};
		K(L, (e) => {
			n.area && e(R);
		}), q(p), t((e, t, n, r, i, a, o) => {
			V(v, e), V(S, t), V(w, n), V(M, r), V(P, i), V(I, `${a ?? ""} ${o ?? ""}`);
		}, [
			() => Q("place.how"),
			() => Q("place.data"),
			() => Q("place.data.text", { date: m(o(r).on) }),
			() => Q("place.basis"),
			() => n.net === "organisations" ? Q("place.basis.organisations") : Q("place.basis.text", {
				contacts: A(o(r).contacts),
				asked: A(o(r).asked)
			}),
			() => Q("measure.class.why"),
			() => Q("place.decide")
		]), J(e, s);
	}, S = (e) => {
		$e(e, { get work() {
			return o(s);
		} });
	}, C = (e) => {
		{
			let t = h(() => Q("place.loading"));
			qe(e, {
				get label() {
					return o(t);
				},
				rows: 2
			});
		}
	};
	K(v, (e) => {
		c.failure ? e(y) : c.value?.figures === "notReleased" ? e(b, 1) : c.value ? e(x, 2) : o(s) ? e(S, 3) : c.slow && e(C, 4);
	}), q(_), q(l), t((e) => {
		V(f, e), B(_, "aria-busy", c.loading);
	}, [() => Q("place.title")]), J(e, l), z();
}
// src/forms/EndForm.svelte
var Tt = H("<p class=\"muted\"> </p> <!>", 1);
function Et(e, n) {
	p(n, !0);
	let i = h(() => [st()]), a = r(M(ne(v()))), s = r([]), c = r(!1), l = async () => [];
	async function d() {
		X(c, !0), X(s, []);
		try {
			n.onEnded(await n.end(dt(o(i)[0], o(a))));
		} catch (e) {
			let t = j(e);
			t.unreachable ? X(s, [{
				field: "",
				text: Z("offline.text")
			}]) : t.stale ? X(s, [{
				field: "",
				text: Z("clash.reload")
			}]) : X(s, Je(t.problem, ["until"]));
		} finally {
			X(c, !1);
		}
	}
	var f = Tt(), m = u(f), _ = g(m, !0), y = T(m, 2);
	{
		let e = h(() => ({ until: o(a) }));
		ot(y, {
			get name() {
				return n.name;
			},
			get label() {
				return n.label;
			},
			get attributes() {
				return o(i);
			},
			get draft() {
				return o(e);
			},
			get submitLabel() {
				return n.label;
			},
			get busy() {
				return o(c);
			},
			get wrongs() {
				return o(s);
			},
			find: l,
			get onCancel() {
				return n.onCancel;
			},
			onChange: (e, t) => X(a, t, !0),
			onSubmit: () => void d()
		});
	}
	t(() => V(_, n.text)), J(e, f), z();
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
	let a = $(e.attributes.legalBasis) === "consent" ? $(e.attributes.consentUntil) : "", o = a === "" ? "open" : a <= n ? "over" : F(n, a) <= At ? "ending" : "open";
	return {
		word: i,
		article: $(e.attributes.legalArticle),
		until: a,
		state: o
	};
}
// src/actor/ActorDialogs.svelte
var Nt = H("<!> <!>", 1), Pt = H("<!> <p class=\"muted\"> </p> <!>", 1);
function Ft(n, r) {
	p(r, !0);
	let i = (e, t = y, n = y, i = y, a = y, o = y, s = y) => {
		at(e, {
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
				return Fe;
			},
			save: (e, t) => De(r.actor.id, e, t),
			latest: () => he(r.actor.id),
			onSaved: c,
			get onCancel() {
				return r.onClose;
			}
		});
	}, a = h(() => r.attributes.filter((e) => jt.includes(e.name))), s = h(() => ({
		networkAskedOn: ne(v()),
		networkAskedBy: r.me?.kind === "Professional" ? r.me.id : "",
		networkAskedExtent: ""
	})), c = (e, t) => r.onSaved(Z(t ? "saved.merged" : "saved"), e.version);
	var l = Ge(), d = u(l), f = (e) => {
		{
			let t = h(() => Z("actor.edit.title", { who: r.actor.label }));
			mt(e, {
				id: "bewerken",
				get title() {
					return o(t);
				},
				get onClose() {
					return r.onClose;
				},
				children: (e, t) => {
					var n = Nt(), a = u(n);
					pt(a, {});
					var s = T(a, 2);
					{
						let e = h(() => Z("actor.edit"));
						i(s, () => "mens", () => o(e), () => r.actor, () => r.attributes, () => !0, () => ({}));
					}
					J(e, n);
				},
				$$slots: { default: !0 }
			});
		}
	}, m = (e) => {
		{
			let n = h(() => Z("basis.title", { who: r.actor.label }));
			mt(e, {
				id: "grondslag",
				get title() {
					return o(n);
				},
				get onClose() {
					return r.onClose;
				},
				children: (e, n) => {
					var s = Pt(), c = u(s);
					pt(c, {});
					var l = T(c, 2), d = g(l, !0), f = T(l, 2);
					{
						let e = h(() => Z("basis.change"));
						i(f, () => "grondslag", () => o(e), () => r.actor, () => o(a), () => !1, () => ({}));
					}
					t((e) => V(d, e), [() => Z("basis.explain")]), J(e, s);
				},
				$$slots: { default: !0 }
			});
		}
	}, _ = (e) => {
		{
			let n = h(() => Z("asked.title", { who: r.actor.label }));
			mt(e, {
				id: "gevraagd",
				get title() {
					return o(n);
				},
				get onClose() {
					return r.onClose;
				},
				children: (e, n) => {
					var a = Pt(), c = u(a);
					pt(c, {});
					var l = T(c, 2), d = g(l, !0), f = T(l, 2);
					{
						let e = h(() => Z("asked.do")), t = h(() => Ot(r.attributes));
						i(f, () => "gevraagd", () => o(e), () => r.actor, () => o(t), () => !1, () => o(s));
					}
					t((e) => V(d, e), [() => Z("asked.explain")]), J(e, a);
				},
				$$slots: { default: !0 }
			});
		}
	}, b = (e) => {
		{
			let t = h(() => Z("actor.end.title", { who: r.actor.label }));
			mt(e, {
				id: "stoppen",
				get title() {
					return o(t);
				},
				get onClose() {
					return r.onClose;
				},
				children: (e, t) => {
					var n = Nt(), i = u(n);
					pt(i, {});
					var a = T(i, 2);
					{
						let e = h(() => Z("actor.end")), t = h(() => Z("actor.end.text"));
						Et(a, {
							name: "stop",
							get label() {
								return o(e);
							},
							get text() {
								return o(t);
							},
							end: (e) => Se(r.actor.id, r.actor.version, e),
							onEnded: (e) => r.onSaved(Z("saved.ended"), e.version),
							get onCancel() {
								return r.onClose;
							}
						});
					}
					J(e, n);
				},
				$$slots: { default: !0 }
			});
		}
	}, x = (e) => {
		{
			let t = h(() => Z("bin.title", { who: r.actor.label }));
			mt(e, {
				id: "weg",
				get title() {
					return o(t);
				},
				get onClose() {
					return r.onClose;
				},
				children: (e, t) => {
					var n = Nt(), i = u(n);
					pt(i, {});
					var a = T(i, 2);
					{
						let e = h(() => Z("bin.do"));
						et(a, {
							get label() {
								return o(e);
							},
							get sentences() {
								return r.goes;
							},
							run: () => Ue(r.actor.id, r.actor.version),
							get onDone() {
								return r.onBinned;
							},
							get onCancel() {
								return r.onClose;
							}
						});
					}
					J(e, n);
				},
				$$slots: { default: !0 }
			});
		}
	}, S = (t) => {
		{
			let n = h(() => Z("tie.add.title", { who: r.actor.label }));
			mt(t, {
				id: "toevoegen",
				get title() {
					return o(n);
				},
				get onClose() {
					return r.onClose;
				},
				children: (t, n) => {
					var i = Nt(), a = u(i);
					pt(a, {});
					var s = T(a, 2);
					{
						let t = h(() => e()?.schema.ties ?? []);
						ht(s, {
							get actor() {
								return r.actor;
							},
							get ties() {
								return o(t);
							},
							get find() {
								return Fe;
							},
							get add() {
								return oe;
							},
							onAdded: (e) => r.onSaved(Z("saved.tie"), e.version),
							get onCancel() {
								return r.onClose;
							}
						});
					}
					J(t, i);
				},
				$$slots: { default: !0 }
			});
		}
	};
	K(d, (e) => {
		r.doing === "edit" ? e(f) : r.doing === "ground" ? e(m, 1) : r.doing === "ask" ? e(_, 2) : r.doing === "end" ? e(b, 3) : r.doing === "bin" ? e(x, 4) : e(S, -1);
	}), J(n, l), z();
}
// src/actor/ActorHead.svelte
var It = H("<span> </span>"), Lt = H("<span class=\"badge badge--info\"><!> </span>"), Rt = H("<span class=\"badge\"><!> </span>"), zt = H("<span class=\"badge badge--warn\"><!> </span>"), Bt = H("<p class=\"small muted\"> </p>"), Vt = H("<button class=\"link-button no-print\" type=\"button\"> </button>"), Ht = H("<p class=\"small muted ground\"><!><span> </span> <!></p>"), Ut = H("<a class=\"button button--secondary\"><!> </a>"), Wt = H("<button class=\"button button--secondary\" type=\"button\"><!> </button>"), Gt = H("<button class=\"button button--primary\" type=\"button\"><!> </button>"), Kt = H("<p class=\"no-print\"><button class=\"button button--secondary button--sm\" type=\"button\"> </button></p>"), qt = H("<p><strong> </strong> </p> <!>", 1), Jt = H("<div class=\"head-note\"><!></div>"), Yt = H("<div class=\"person-head\"><div class=\"page-head\"><h1> </h1> <p class=\"muted row\"><!> <!> <!> <!> <!></p> <!> <!></div> <div class=\"row no-print\"><!> <!> <!> <!> <!> <!></div></div> <!>", 1);
function Xt(e, r) {
	p(r, !0);
	let i = h(() => r.places.map((e) => e.label).join(", ")), a = h(() => r.basis ? r.basis.until ? Z("basis.until", {
		basis: r.basis.word,
		date: m(r.basis.until)
	}) : r.basis.article ? Z("basis.article", {
		basis: r.basis.word,
		article: r.basis.article
	}) : r.basis.word : "");
	var s = Yt(), c = u(s), l = O(c), d = O(l), f = g(d, !0), _ = T(d, 2), v = O(_);
	gt(v, {
		get kind() {
			return r.actor.kind;
		},
		get word() {
			return r.kindWord;
		},
		get ring() {
			return r.links;
		}
	});
	var y = T(v, 2), b = (e) => {
		var n = It(), r = g(n, !0);
		t(() => V(r, o(i))), J(e, n);
	};
	K(y, (e) => {
		o(i) && e(b);
	});
	var x = T(y, 2), S = (e) => {
		var n = Lt(), r = O(n);
		W(r, { name: "link" });
		var i = T(r, 1, !0);
		q(n), t((e) => V(i, e), [() => Z("schakel.badge")]), J(e, n);
	};
	K(x, (e) => {
		r.links && e(S);
	});
	var C = T(x, 2), w = (e) => {
		var n = Rt(), r = O(n);
		W(r, { name: "eye" });
		var i = T(r, 1, !0);
		q(n), t((e) => V(i, e), [() => Z("actor.pseudonym")]), J(e, n);
	};
	K(C, (e) => {
		r.actor.named || e(w);
	});
	var E = T(C, 2), D = (e) => {
		var n = zt(), r = O(n);
		W(r, { name: "clock" });
		var i = T(r, 1, !0);
		q(n), t((e) => V(i, e), [() => Z("actor.ended")]), J(e, n);
	};
	K(E, (e) => {
		r.actor.until && e(D);
	}), q(_);
	var k = T(_, 2), A = (e) => {
		var n = Bt(), r = g(n, !0);
		t((e) => V(r, e), [() => Z("actor.pseudonym.text")]), J(e, n);
	};
	K(k, (e) => {
		r.actor.named || e(A);
	});
	var j = T(k, 2), M = (e) => {
		var n = Ht(), i = O(n), s = (e) => {
			var n = It(), r = g(n, !0);
			t((e) => V(r, e), [() => Z("basis.line", { ground: o(a) })]), J(e, n);
		};
		K(i, (e) => {
			o(a) && e(s);
		});
		var c = T(i), l = g(c, !0), u = T(c, 2), d = (e) => {
			var n = Vt(), i = g(n, !0);
			t((e) => V(i, e), [() => Z("basis.change")]), P("click", n, function(...e) {
				r.onGround?.apply(this, e);
			}), J(e, n);
		};
		K(u, (e) => {
			r.onGround && e(d);
		}), q(n), t((e) => V(l, e), [() => Z("basis.role", { role: r.roleLabel.charAt(0).toLocaleLowerCase() + r.roleLabel.slice(1) })]), J(e, n);
	};
	K(j, (e) => {
		(o(a) || r.actor.kind === "Resident") && e(M);
	}), q(l);
	var N = T(l, 2), F = O(N);
	n(F, {});
	var I = T(F, 2), L = (e) => {
		var n = Ut(), i = O(n);
		W(i, { name: "map" });
		var a = T(i, 1, !0);
		q(n), t((e) => {
			B(n, "href", r.mapHref), V(a, e);
		}, [() => Z("onMap")]), J(e, n);
	};
	K(I, (e) => {
		r.mapHref && e(L);
	});
	var R = T(I, 2), ee = (e) => {
		var n = Wt(), i = O(n);
		W(i, { name: "bin" });
		var a = T(i, 1, !0);
		q(n), t((e) => V(a, e), [() => Z("bin.do")]), P("click", n, function(...e) {
			r.onBin?.apply(this, e);
		}), J(e, n);
	};
	K(R, (e) => {
		r.onBin && e(ee);
	});
	var ne = T(R, 2), re = (e) => {
		var n = Wt(), i = O(n);
		W(i, { name: "stop" });
		var a = T(i, 1, !0);
		q(n), t((e) => V(a, e), [() => Z("actor.end")]), P("click", n, function(...e) {
			r.onEnd?.apply(this, e);
		}), J(e, n);
	};
	K(ne, (e) => {
		r.onEnd && e(re);
	});
	var ie = T(ne, 2), ae = (e) => {
		var n = Wt(), i = O(n);
		W(i, { name: "pencil" });
		var a = T(i, 1, !0);
		q(n), t((e) => V(a, e), [() => Z("actor.edit")]), P("click", n, function(...e) {
			r.onEdit?.apply(this, e);
		}), J(e, n);
	};
	K(ie, (e) => {
		r.onEdit && e(ae);
	});
	var oe = T(ie, 2), se = (e) => {
		var n = Gt(), i = O(n);
		W(i, { name: "plus" });
		var a = T(i, 1, !0);
		q(n), t((e) => V(a, e), [() => Z("tie.add")]), P("click", n, function(...e) {
			r.onAdd?.apply(this, e);
		}), J(e, n);
	};
	K(oe, (e) => {
		r.onAdd && e(se);
	}), q(N), q(c);
	var ce = T(c, 2), le = (e) => {
		var n = Jt(), i = O(n);
		{
			let e = h(() => r.basis.state === "over" ? "error" : "warn");
			te(i, {
				get tone() {
					return o(e);
				},
				icon: "clock",
				children: (e, n) => {
					var i = qt(), a = u(i), o = O(a), s = g(o, !0), c = T(o);
					q(a);
					var l = T(a, 2), d = (e) => {
						var n = Kt(), i = O(n), a = g(i, !0);
						q(n), t((e) => V(a, e), [() => Z("basis.renew")]), P("click", i, function(...e) {
							r.onGround?.apply(this, e);
						}), J(e, n);
					};
					K(l, (e) => {
						r.onGround && e(d);
					}), t((e, t) => {
						V(s, e), V(c, ` ${t ?? ""}`);
					}, [() => Z(`basis.${r.basis.state}`, { date: m(r.basis.until) }), () => Z(`basis.${r.basis.state}.text`)]), J(e, i);
				},
				$$slots: { default: !0 }
			});
		}
		q(n), J(e, n);
	};
	K(ce, (e) => {
		r.basis && r.basis.state !== "open" && e(le);
	}), t(() => V(f, r.actor.label)), J(e, s), z();
}
Y(["click"]);
// src/actor/freshness.ts
var Zt = 12;
function Qt(e, t) {
	let n = e.map((e) => $(e.attributes.lastConfirmed)).filter(Boolean).sort().at(-1), r = n ?? e.map((e) => e.recordedAt.slice(0, 10)).sort().at(-1);
	if (!r) return;
	let i = d(r, t);
	return {
		day: r,
		confirmed: n !== void 0,
		months: i,
		old: i >= Zt
	};
}
function $t(e, t) {
	let n = F(e, t), r = d(e, t);
	return n < 1 ? Z("ago.today") : n < 14 ? Z("ago.days", { n }) : r < 2 ? Z("ago.weeks", { n: Math.floor(n / 7) }) : r < 24 ? Z("ago.months", { n: r }) : Z("ago.years", { n: Math.floor(r / 12) });
}
// src/actor/AskedLine.svelte
var en = H("<p><strong> </strong> <span class=\"muted\"> </span></p>"), tn = H("<button class=\"button button--secondary button--sm no-print\" type=\"button\"> </button>"), nn = H("<div class=\"asked\"><!> <div><!></div> <!></div>");
function rn(e, n) {
	p(n, !0);
	let r = h(() => kt(n.actor)), i = h(() => n.labels.get($(n.actor.attributes.networkAskedBy))), a = h(() => n.attributes.find((e) => e.name === "networkAskedExtent")), s = h(() => o(a) ? ut(o(a), n.actor.attributes.networkAskedExtent) : "");
	var c = nn(), l = O(c);
	{
		let e = h(() => o(r) ? "check" : "help");
		W(l, { get name() {
			return o(e);
		} });
	}
	var u = T(l, 2), d = O(u), f = (e) => {
		var a = en(), c = O(a), l = g(c, !0), u = T(c, 2), d = g(u, !0);
		q(a), t((e, t) => {
			V(l, e), V(d, t);
		}, [() => Z("asked.on", { date: m(o(r)) }), () => [
			o(i) && Z("asked.by", { who: o(i) }),
			o(s),
			$t(o(r), n.today)
		].filter(Boolean).join(" · ")]), J(e, a);
	}, _ = (e) => {
		var n = en(), r = O(n), i = g(r, !0), a = T(r, 2), o = g(a, !0);
		q(n), t((e, t) => {
			V(i, e), V(o, t);
		}, [() => Z("asked.not"), () => Z("asked.not.text")]), J(e, n);
	};
	K(d, (e) => {
		o(r) ? e(f) : e(_, -1);
	}), q(u);
	var v = T(u, 2), y = (e) => {
		var i = tn(), a = g(i, !0);
		t((e) => V(a, e), [() => Z(o(r) ? "asked.again" : "asked.do")]), P("click", i, function(...e) {
			n.onAsk?.apply(this, e);
		}), J(e, i);
	};
	K(v, (e) => {
		n.onAsk && e(y);
	}), q(c), J(e, c), z();
}
Y(["click"]);
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
var sn = ["IN_HOUSEHOLD", "MEMBER_OF"], cn = (e, t) => e.ties.some((e) => e.kind === t) ? void 0 : sn.find((e) => e === t), ln = (e) => e && [
	"Team",
	"Organisation",
	"Initiative",
	"Facility",
	"Course"
].includes(e) ? "neighbourhood" : "support";
function un(e, t, n) {
	let r = new Set(e?.nodes.map((e) => e.id));
	return t.filter((e) => !r.has(an(e, n).id));
}
// src/actor/BesideTable.svelte
var dn = H("<th scope=\"col\" class=\"no-print\"><span class=\"sr\"> </span></th>"), fn = H("<a> </a>"), pn = H("<td data-label=\"\" class=\"is-act no-print\"><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td>"), mn = H("<tr><th scope=\"row\"><span class=\"name\"><!><!></span></th><td> </td><td> </td><!></tr>"), hn = H("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table>");
function gn(e, n) {
	p(n, !0);
	var r = hn(), i = O(r), s = g(i, !0), c = T(i), l = O(c), u = O(l), d = g(u, !0), f = T(u), _ = g(f, !0), v = T(f), y = g(v, !0), b = T(v), x = (e) => {
		var n = dn(), r = O(n), i = g(r, !0);
		q(n), t((e) => V(i, e), [() => Z("col.actions")]), J(e, n);
	};
	K(b, (e) => {
		n.mayChange && e(x);
	}), q(l), q(c);
	var S = T(c);
	U(S, 21, () => n.ties, (e) => e.id, (e, r) => {
		let i = h(() => an(o(r), n.id));
		var s = mn(), c = O(s), l = O(c), u = O(l);
		C(u, { get kind() {
			return o(i).kind;
		} });
		var d = T(u), f = (e) => {
			var n = a();
			t(() => V(n, o(i).label)), J(e, n);
		}, p = (e) => {
			var r = fn(), a = g(r, !0);
			t((e) => {
				B(r, "href", e), V(a, o(i).label);
			}, [() => n.hrefOf(o(i).id)]), J(e, r);
		};
		K(d, (e) => {
			o(i).kind === "Area" ? e(f) : e(p, -1);
		}), q(l), q(c);
		var _ = T(c), v = g(_, !0), y = T(_), b = g(y), x = T(y), S = (e) => {
			var a = pn(), s = O(a), c = O(s, !0), l = T(c), u = g(l, !0);
			q(s), q(a), t((e) => {
				V(c, e), V(u, o(i).label);
			}, [() => Z("contacts.change")]), P("click", s, () => n.onChange(o(r))), J(e, a);
		};
		K(x, (e) => {
			n.mayChange && e(S);
		}), q(s), t((e, t, n, r, i) => {
			B(_, "data-label", e), V(v, t), B(y, "data-label", n), V(b, `${r ?? ""}${i ?? ""}`);
		}, [
			() => Z("col.relation"),
			() => Re(n.reads(o(r))),
			() => Z("col.since"),
			() => m(o(r).since),
			() => o(r).until ? Z("period.until", { date: m(o(r).until) }) : ""
		]), J(e, s);
	}), q(S), q(r), t((e, t, n, r) => {
		V(s, e), V(d, t), V(_, n), V(y, r);
	}, [
		() => Z("beside.title"),
		() => Z("col.with"),
		() => Z("col.relation"),
		() => Z("col.since")
	]), J(e, r), z();
}
Y(["click"]);
// src/actor/ContactsTable.svelte
var _n = H("<span class=\"second\"> </span>"), vn = H("<span class=\"badge badge--warn\"><!> </span><!>", 1), yn = H("<span class=\"muted\"> </span>"), bn = H("<th scope=\"col\"> </th>"), xn = H("<th scope=\"col\" class=\"no-print\"><span class=\"sr\"> </span></th>"), Sn = H("<td class=\"is-ring num\"> </td>"), Cn = H("<td> </td>"), wn = H("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), Tn = H("<td data-label=\"\" class=\"is-act no-print\"></td>"), En = H("<tr><!><th scope=\"row\"><span class=\"name\"><!><span><a> </a><span class=\"second\"> </span></span></span></th><td> </td><td> </td><td><!></td><!><!></tr>"), Dn = H("<table class=\"table table--stack ring-table\"><caption> </caption><thead><tr><!><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><!><!></tr></thead><tbody></tbody></table>");
function On(e, n) {
	p(n, !0);
	let r = (e, r = y) => {
		let i = h(() => Qt(r().ties, n.today));
		var s = Ge(), c = u(s), l = (e) => {
			var n = vn(), r = u(n), a = O(r);
			W(a, { name: "clock" });
			var s = T(a, 1, !0);
			q(r);
			var c = T(r), l = (e) => {
				var n = _n(), r = g(n, !0);
				t((e) => V(r, e), [() => Z("freshness.never")]), J(e, n);
			};
			K(c, (e) => {
				o(i).confirmed || e(l);
			}), t((e) => V(s, e), [() => Z("freshness.old", { n: o(i).months })]), J(e, n);
		}, d = (e) => {
			var r = a();
			t((e) => V(r, e), [() => $t(o(i).day, n.today)]), J(e, r);
		}, f = (e) => {
			var r = yn(), a = g(r, !0);
			t((e) => V(a, e), [() => Z("freshness.recorded", { ago: $t(o(i).day, n.today) })]), J(e, r);
		};
		K(c, (e) => {
			o(i)?.old ? e(l) : o(i)?.confirmed ? e(d, 1) : o(i) && e(f, 2);
		}), J(e, s);
	}, i = h(() => n.mayChange && n.rows.some((e) => e.ties.length > 0)), s = h(() => n.rows.some((e) => e.node.hops > 1)), c = (e) => e.node.hops > 1 ? e.via.length ? Z("contacts.via", { who: e.via.slice(0, 2).join(", ") }) : "" : (e.ties.length ? [...new Set(e.ties.map((e) => e.kind))] : e.kinds).map((t) => {
		let r = cn(e, t);
		return r ? Z(`shared.${r}`) : n.tieWord(t);
	}).join(", "), l = (e) => [...new Set(e.ties.map((e) => $(e.attributes.source)).filter(Boolean))].join(", "), d = h(() => n.rows.some((e) => l(e) !== "")), f = (e) => m(e.ties.map((e) => e.since).filter((e) => e !== null).sort()[0]);
	var _ = Dn(), v = O(_), b = g(v, !0), x = T(v), S = O(x), w = O(S), E = (e) => {
		var n = bn(), r = g(n, !0);
		t((e) => V(r, e), [() => Z("col.step")]), J(e, n);
	};
	K(w, (e) => {
		o(s) && e(E);
	});
	var D = T(w), k = g(D, !0), A = T(D), j = g(A, !0), M = T(A), N = g(M, !0), F = T(M), I = g(F, !0), L = T(F), R = (e) => {
		var n = bn(), r = g(n, !0);
		t((e) => V(r, e), [() => Z("col.source")]), J(e, n);
	};
	K(L, (e) => {
		o(d) && e(R);
	});
	var ee = T(L), te = (e) => {
		var n = xn(), r = O(n), i = g(r, !0);
		q(n), t((e) => V(i, e), [() => Z("col.actions")]), J(e, n);
	};
	K(ee, (e) => {
		o(i) && e(te);
	}), q(S), q(x);
	var ne = T(x);
	U(ne, 23, () => n.rows, (e) => e.node.id, (e, a, u) => {
		var p = En(), m = O(p), h = (e) => {
			var n = Sn(), r = g(n, !0);
			t((e) => {
				B(n, "data-label", e), V(r, o(a).node.hops);
			}, [() => Z("col.step")]), J(e, n);
		};
		K(m, (e) => {
			o(s) && e(h);
		});
		var _ = T(m), v = O(_), y = O(v);
		C(y, { get kind() {
			return o(a).node.kind;
		} });
		var b = T(y), x = O(b), S = g(x, !0), w = T(x), E = g(w, !0);
		q(b), q(v), q(_);
		var D = T(_), k = g(D, !0), A = T(D), j = g(A, !0), M = T(A), N = O(M);
		r(N, () => o(a)), q(M);
		var F = T(M), I = (e) => {
			var n = Cn(), r = g(n, !0);
			t((e, t) => {
				B(n, "data-label", e), V(r, t);
			}, [() => Z("col.source"), () => l(o(a))]), J(e, n);
		};
		K(F, (e) => {
			o(d) && e(I);
		});
		var L = T(F), R = (e) => {
			var r = Tn();
			U(r, 21, () => o(a).ties, (e) => e.id, (e, r) => {
				var i = wn(), s = O(i, !0), c = T(s), l = g(c);
				q(i), t((e, t) => {
					V(s, e), V(l, `${o(a).node.label ?? ""}, ${t ?? ""}`);
				}, [() => Z("contacts.change"), () => n.tieWord(o(r).kind)]), P("click", i, () => n.onChange(o(r))), J(e, i);
			}), q(r), J(e, r);
		};
		K(L, (e) => {
			o(i) && e(R);
		}), q(p), t((e, t, r, i, s, c, l) => {
			se(p, 1, Oe([o(u) > 0 && n.rows[o(u) - 1]?.node.hops !== o(a).node.hops && "is-first"])), B(x, "href", e), V(S, o(a).node.label), V(E, t), B(D, "data-label", r), V(k, i), B(A, "data-label", s), V(j, c), B(M, "data-label", l);
		}, [
			() => n.hrefOf(o(a).node.id),
			() => n.kindWord(o(a).node.kind),
			() => Z("col.relation"),
			() => Re(c(o(a))),
			() => Z("col.since"),
			() => f(o(a)),
			() => Z("col.confirmed")
		]), J(e, p);
	}), q(ne), q(_), t((e, t, n, r, i) => {
		V(b, e), V(k, t), V(j, n), V(N, r), V(I, i);
	}, [
		() => Z("contacts.caption", { n: n.rows.length }),
		() => Z("col.who"),
		() => Z("col.relation"),
		() => Z("col.since"),
		() => Z("col.confirmed")
	]), J(e, _), z();
}
Y(["click"]);
var kn = 40, An = 28, jn = {
	x: 340,
	y: 300
}, Mn = {
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
}, Nn = [
	"bewoner",
	"professional",
	"organisatie",
	"activiteit"
];
function Pn(e, t) {
	return e.hops - t.hops || Nn.indexOf(b(e.kind)) - Nn.indexOf(b(t.kind)) || e.label.localeCompare(t.label) || e.id.localeCompare(t.id);
}
function Fn(e, t) {
	let n = [...e.nodes].sort(Pn).slice(0, 150), r = Math.min(3, Math.max(1, ...n.map((e) => e.hops))), i = Mn[r], a = In(e.ties), o = new Map(), s = new Map();
	for (let e = 0; e <= r; e++) {
		let t = n.filter((t) => Math.min(t.hops, 3) === e), r = Rn(t, e, (t) => Ln(t, a, o, e));
		for (let [n, a] of r) {
			o.set(n.id, a);
			let r = i[e] ?? 0;
			s.set(n.id, {
				node: n,
				x: jn.x + r * Math.cos(a),
				y: jn.y + r * Math.sin(a),
				r: e === 0 ? 15 : t.length > 30 ? 6 : 10
			});
		}
	}
	let c = [...s.values()];
	return {
		rings: i.slice(1),
		spots: c,
		lines: Bn(e, s),
		labels: Un(c, t)
	};
}
function In(e) {
	let t = new Map();
	for (let { from: n, to: r } of e) t.set(n, [...t.get(n) ?? [], r]), t.set(r, [...t.get(r) ?? [], n]);
	return t;
}
function Ln(e, t, n, r) {
	if (r < 2) return 0;
	let i = (t.get(e.id) ?? []).flatMap((e) => n.get(e) ?? []), a = i.reduce((e, t) => e + Math.cos(t), 0), o = i.reduce((e, t) => e + Math.sin(t), 0);
	return Math.atan2(o, a);
}
function Rn(e, t, n) {
	let r = e.map((e) => ({
		node: e,
		angle: n(e)
	}));
	t >= 2 && r.sort((e, t) => e.angle - t.angle);
	let i = 2 * Math.PI / Math.max(1, e.length), a = t < 2 ? -Math.PI / 2 : zn(r.map((e) => e.angle), i);
	return r.map(({ node: e }, t) => [e, t * i + a]);
}
function zn(e, t) {
	let n = e.reduce((e, n, r) => e + Math.cos(n - r * t), 0), r = e.reduce((e, n, r) => e + Math.sin(n - r * t), 0);
	return Math.atan2(r, n);
}
function Bn(e, t) {
	return e.ties.flatMap(({ from: n, to: r }) => {
		let [i, a] = [t.get(n), t.get(r)];
		return !i || !a || t.size > kn && i.node.hops === a.node.hops ? [] : [{
			key: `${n} ${r}`,
			from: i,
			to: a,
			near: n === e.centre || r === e.centre
		}];
	});
}
var Vn = 20;
function Hn(e) {
	return e.length > Vn ? `${e.slice(0, 19).trimEnd()}…` : e;
}
function Un(e, t) {
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
	].map((t) => e.filter((e) => e.node.hops === t).length > An);
	for (let { node: a, x: o, y: s, r: c } of e) {
		if (i[Math.min(a.hops, 3)]) continue;
		let e = a.hops === 0 ? c + 7 : c, l = Hn(a.label), u = l.length * 7.2 * t / 2, d = 16 * t, f = Math.min(680 - u - 4, Math.max(u + 4, o)), p = {
			left: f - u,
			right: f + u,
			top: s + e + 2,
			bottom: s + e + 2 + d
		}, m = [p, {
			...p,
			top: s - e - 2 - d,
			bottom: s - e - 2
		}].find((e) => e.top > 0 && e.bottom < 600 && !n.some((t) => Wn(e, t)));
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
function Wn(e, t) {
	return e.left < t.right && e.right > t.left && e.top < t.bottom && e.bottom > t.top;
}
// src/actor/RingFigure.svelte
var Gn = Ve("<circle></circle>"), Kn = Ve("<path></path>"), qn = Ve("<circle class=\"centre-ring\"></circle>"), Jn = Ve("<!><path></path>", 1), Yn = Ve("<text> </text>"), Xn = H("<li><!> </li>"), Zn = H("<figure class=\"ring-figure\"><div><svg class=\"net rings\" aria-hidden=\"true\" focusable=\"false\"><!><!><!><!></svg></div> <figcaption><p class=\"sr\"> </p> <ul class=\"legend\"></ul></figcaption></figure>");
function Qn(e, n) {
	p(n, !0);
	let i = r(M(680)), a = h(() => 680 / Math.max(240, o(i))), s = h(() => Fn(n.network, o(a))), c = h(() => {
		let e = new Map();
		for (let t of new Set(o(s).spots.map(({ node: e }) => e.kind))) e.set(b(t), [...e.get(b(t)) ?? [], t]);
		return e;
	}), l = {
		x: 340,
		y: 300
	};
	var d = Zn(), f = O(d), m = O(f), _ = O(m);
	U(_, 18, () => o(s).rings.toReversed(), (e) => e, (e, n, r) => {
		var i = Gn();
		t(() => {
			se(i, 0, Oe(["r", o(r) % 2 == 0 ? "r--odd" : "r--even"])), B(i, "cx", l.x), B(i, "cy", l.y), B(i, "r", n);
		}), J(e, i);
	});
	var v = T(_);
	U(v, 17, () => o(s).lines, (e) => e.key, (e, n) => {
		var r = Kn();
		t((e, t, i, a) => {
			se(r, 0, Oe(["e", o(n).near && "e--strong"])), B(r, "d", `M${e ?? ""} ${t ?? ""}L${i ?? ""} ${a ?? ""}`);
		}, [
			() => o(n).from.x.toFixed(1),
			() => o(n).from.y.toFixed(1),
			() => o(n).to.x.toFixed(1),
			() => o(n).to.y.toFixed(1)
		]), J(e, r);
	});
	var y = T(v);
	U(y, 17, () => o(s).spots, (e) => e.node.id, (e, n) => {
		let r = h(() => b(o(n).node.kind));
		var i = Jn(), a = u(i), s = (e) => {
			var r = qn();
			t(() => {
				B(r, "cx", o(n).x), B(r, "cy", o(n).y), B(r, "r", o(n).r + 7);
			}), J(e, r);
		};
		K(a, (e) => {
			o(n).node.hops === 0 && e(s);
		});
		var c = T(a);
		t((e) => {
			se(c, 0, `n k--${o(r) ?? ""}`), B(c, "d", e);
		}, [() => Me(o(r), o(n).x, o(n).y, o(n).r)]), J(e, i);
	});
	var S = T(y);
	U(S, 17, () => o(s).labels, (e) => e.id, (e, n) => {
		var r = Yn(), i = g(r, !0);
		t(() => {
			se(r, 0, Oe([o(n).strong && "t--name"])), B(r, "x", o(n).x), B(r, "y", o(n).y), B(r, "font-size", 13 * o(a)), B(r, "stroke-width", 4 * o(a)), V(i, o(n).text);
		}), J(e, r);
	}), q(m), q(f);
	var w = T(f, 2), E = O(w), D = g(E, !0), k = T(E, 2);
	U(k, 21, () => o(c), ([e, t]) => e, (e, r) => {
		var i = h(() => re(o(r), 2));
		let a = () => o(i)[1];
		var s = Xn(), c = O(s);
		C(c, { get kind() {
			return a()[0];
		} });
		var l = T(c, 1, !0);
		q(s), t((e) => V(l, e), [() => a().map(n.kindWord).join(", ")]), J(e, s);
	}), q(k), q(w), q(d), t((e, t) => {
		B(m, "viewBox", "0 0 680 600"), V(D, e), B(k, "aria-label", t);
	}, [() => Z("ring.summary", { n: o(s).spots.length - 1 }), () => Z("ring.legend")]), x(f, "clientWidth", (e) => X(i, e)), J(e, d), z();
}
// src/actor/ContactsSection.svelte
var $n = H("<option> </option>"), er = H("<button class=\"button button--primary\" type=\"button\"><!> </button>"), tr = H("<p class=\"hidden-rows small muted\"> </p>"), nr = H("<div class=\"kring\"><!> <div><!> <!> <p class=\"small muted list-foot\"> </p></div></div>"), rr = H("<section aria-labelledby=\"contacten\"><h2 id=\"contacten\"> </h2> <div class=\"toolbar no-print\"><!> <div class=\"field\"><label for=\"net\"> </label> <select class=\"select\" id=\"net\"></select></div> <!></div> <div><!></div></section>");
function ir(e, n) {
	p(n, !0);
	let r = [
		"support",
		"own",
		"organisations",
		"neighbourhood"
	], i = h(() => n.network.value ? on(n.network.value, n.ties) : []), a = [
		"1",
		"2",
		"3"
	].map((e) => ({
		value: e,
		text: e
	}));
	var s = rr(), l = O(s), d = g(l, !0), f = T(l, 2), m = O(f);
	{
		let e = h(() => Z("contacts.hops")), t = h(() => String(n.hops));
		c(m, {
			name: "stappen",
			get label() {
				return o(e);
			},
			get options() {
				return a;
			},
			get value() {
				return o(t);
			},
			onChoose: (e) => n.onQuery({ n: e === "1" ? void 0 : e })
		});
	}
	var _ = T(m, 2), v = O(_), y = g(v, !0), b = T(v, 2);
	U(b, 20, () => r, (e) => e, (e, n) => {
		var r = $n(), i = g(r, !0), a = {};
		t((e) => {
			V(i, e), a !== (a = n) && (r.value = (r.__value = a) ?? "");
		}, [() => Z(`net.${n}`)]), J(e, r);
	}), q(b);
	var x;
	ze(b), q(_);
	var S = T(_, 2);
	{
		let e = h(() => Z("date.asOf"));
		L(S, {
			id: "op",
			get label() {
				return o(e);
			},
			get value() {
				return n.day;
			},
			onChange: (e) => n.onQuery({ op: e })
		});
	}
	q(f);
	var C = T(f, 2), w = O(C), E = (e) => {
		ie(e, {
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
			let r = h(() => Z("contacts.none.title")), i = h(() => Z("contacts.none.text", { who: n.who }));
			ae(e, {
				icon: "link",
				level: 3,
				get title() {
					return o(r);
				},
				get text() {
					return o(i);
				},
				children: (e, r) => {
					var i = Ge(), a = u(i), o = (e) => {
						var r = er(), i = O(r);
						W(i, { name: "plus" });
						var a = T(i, 1, !0);
						q(r), t((e) => V(a, e), [() => Z("tie.add")]), P("click", r, function(...e) {
							n.onAdd?.apply(this, e);
						}), J(e, r);
					};
					K(a, (e) => {
						n.onAdd && e(o);
					}), J(e, i);
				},
				$$slots: { default: !0 }
			});
		}
	}, k = (e) => {
		var r = nr(), a = O(r);
		Qn(a, {
			get network() {
				return n.network.value;
			},
			get kindWord() {
				return n.kindWord;
			}
		});
		var s = T(a, 2), c = O(s);
		{
			let e = h(() => n.day ?? n.today);
			On(c, {
				get rows() {
					return o(i);
				},
				get today() {
					return o(e);
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
		var l = T(c, 2), u = (e) => {
			var r = tr(), i = g(r, !0);
			t((e) => V(i, e), [() => Z(n.hops > 1 ? "contacts.more" : "contacts.tooMany", { n: n.network.value.notShown })]), J(e, r);
		};
		K(l, (e) => {
			n.network.value.notShown > 0 && e(u);
		});
		var d = T(l, 2), f = g(d, !0);
		q(s), q(r), t((e) => V(f, e), [() => Z("contacts.maybeMore")]), J(e, r);
	}, A = (e) => {
		{
			let t = h(() => Z("contacts.loading"));
			qe(e, {
				get label() {
					return o(t);
				},
				rows: 6
			});
		}
	};
	K(w, (e) => {
		n.network.failure ? e(E) : n.network.value && o(i).length === 0 ? e(D, 1) : n.network.value ? e(k, 2) : n.network.slow && e(A, 3);
	}), q(C), q(s), t((e, t) => {
		V(d, e), V(y, t), x !== (x = n.net) && (b.value = (b.__value = x) ?? "", Te(b, x)), B(C, "aria-busy", n.network.loading);
	}, [() => Z("contacts.title"), () => Z("contacts.net")]), P("change", b, (e) => n.onQuery({ net: e.currentTarget.value === n.usualNet ? void 0 : e.currentTarget.value })), J(e, s), z();
}
Y(["change", "click"]);
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
function sr(e, t) {
	let n = e === "Resident" ? t.filter((e) => !jt.includes(e) && !Dt.includes(e)) : t;
	return n.length ? [...n, "since"] : [];
}
function cr(e) {
	return (m(e.since) || Z("age.unknown")) + (e.until ? Z("period.until", { date: m(e.until) }) : "");
}
// src/forms/SavingField.svelte
var lr = H("<div class=\"saving\"><!> <p class=\"small muted row\"><span> </span> <button class=\"link-button\" type=\"button\"><!> </button> <button class=\"link-button\" type=\"button\"> </button></p></div> <!>", 1);
function ur(e, n) {
	p(n, !0);
	let i = [n.attribute], a = h(() => n.attribute.name), s = h(() => n.attribute.type === "note"), c = r({
		fields: i,
		base: rt(i, n.record),
		draft: rt(i, n.record),
		version: n.record.version
	}), l = r(void 0), d = r([]), m = !1, _ = r(void 0), v = h(() => o(l)?.kind === "clash" ? o(l) : void 0);
	R(He), ye(() => o(_)?.querySelector("input, select, textarea, button")?.focus());
	let y = (e) => void X(c, {
		...o(c),
		draft: {
			...o(c).draft,
			[o(a)]: e
		}
	});
	async function b() {
		if (m || o(v) || (X(d, Ye(i, o(c).draft)), o(d).length)) return;
		m = !0;
		let e = await it(o(c), n.save, n.latest);
		m = !1, e.kind === "nothing" ? n.onClose() : e.kind === "kept" ? n.onSaved(e.record, e.merged) : e.kind === "wrong" ? X(d, e.wrongs) : X(c, e.edit), X(l, e);
	}
	function x(e) {
		X(c, {
			...o(c),
			draft: {
				...o(c).draft,
				...e
			}
		}), X(l, void 0), b();
	}
	function S(e) {
		e.key === "Escape" ? (e.preventDefault(), n.onClose()) : e.key === "Enter" && (!o(s) || e.ctrlKey || e.metaKey) && e.target.matches("input, select, textarea") && (e.preventDefault(), b());
	}
	async function C(e) {
		let t = e.relatedTarget;
		await E(), !o(_)?.isConnected || o(_).contains(t) || o(_).contains(document.activeElement) || b();
	}
	var w = lr(), D = u(w), k = O(D);
	{
		let e = h(() => o(c).draft[o(a)] ?? ""), t = h(() => o(d)[0]?.text);
		ct(k, {
			get attribute() {
				return n.attribute;
			},
			get id() {
				return n.id;
			},
			get value() {
				return o(e);
			},
			get error() {
				return o(t);
			},
			get find() {
				return n.find;
			},
			onChange: y
		});
	}
	var A = T(k, 2), j = O(A), M = g(j, !0), N = T(j, 2), F = O(N);
	W(F, {
		name: "check",
		small: !0
	});
	var I = T(F, 1, !0);
	q(N);
	var L = T(N, 2), ee = g(L, !0);
	q(A), q(D), f(D, (e) => X(_, e), () => o(_));
	var te = T(D, 2), ne = (e) => {
		{
			let t = h(() => Re(n.attribute.label));
			mt(e, {
				get id() {
					return `${n.id ?? ""}-botsing`;
				},
				get title() {
					return o(t);
				},
				onClose: () => X(l, void 0),
				children: (e, t) => {
					nt(e, {
						get fields() {
							return i;
						},
						get clashes() {
							return o(v).clashes;
						},
						get last() {
							return o(v).last;
						},
						onChoose: x,
						onCancel: () => X(l, void 0)
					});
				},
				$$slots: { default: !0 }
			});
		}
	};
	K(te, (e) => {
		o(v) && e(ne);
	}), t((e, t, n) => {
		V(M, e), V(I, t), V(ee, n);
	}, [
		() => Z(o(s) ? "inline.hintNote" : "inline.hint"),
		() => Z("form.save"),
		() => Z("form.cancel")
	]), P("keydown", D, S), P("focusout", D, (e) => void C(e)), P("click", N, () => void b()), P("click", L, function(...e) {
		n.onClose?.apply(this, e);
	}), J(e, w), z();
}
Y([
	"keydown",
	"focusout",
	"click"
]);
// src/actor/Facts.svelte
var dr = H("<a> </a>"), fr = H("<button class=\"pencil no-print\" type=\"button\"><!><span class=\"sr\"> </span></button>"), pr = H("<span class=\"fact\"><!> <!></span>"), mr = H("<p class=\"small muted kept no-print\" role=\"status\"><!> <button class=\"link-button\" type=\"button\"> <span class=\"sr\"> </span></button></p>"), hr = H("<div><dt> </dt> <dd><!> <!></dd></div>"), gr = H("<p class=\"muted\"> </p>"), _r = H("<button class=\"link-button\" type=\"button\"><!> </button>"), vr = H("<div class=\"row blanks no-print\"><span class=\"small muted\"> </span> <!></div>"), yr = H("<dl class=\"facts facts--grid\"></dl> <!> <!> <p class=\"small muted\"> </p>", 1);
function br(e, n) {
	p(n, !0);
	let i = r(void 0), s = h(() => or(n.actor, n.attributes)), c = h(() => o(s).filter((e) => $(e.value) !== "" || e.attribute.name === o(i))), l = h(() => o(s).filter((e) => !o(c).includes(e) && n.editable.includes(e.attribute.name))), d = (e) => e.type === "note" || e.name === o(i), f = (e) => ({
		...e,
		required: e.required && $(n.actor.attributes[e.name]) !== ""
	});
	function m(e) {
		X(i, void 0), requestAnimationFrame(() => {
			document.activeElement === document.body && document.getElementById(`feit-${e}`)?.focus();
		});
	}
	function _(e, t, r) {
		m(e), n.onSaved(e, t, r);
	}
	var v = yr(), y = u(v);
	U(y, 21, () => o(c), ({ attribute: e, value: t }) => e.name, (e, r) => {
		let s = () => o(r).attribute, c = () => o(r).value, l = h(() => s().name), u = h(() => s().type === "reference" ? n.labels.get($(c())) ?? Z("reference.one") : s().name === "since" ? cr(n.actor) : ut(s(), c()));
		var p = hr(), v = O(p), y = g(v, !0), b = T(v, 2), x = O(b), S = (e) => {
			{
				let t = h(() => f(s()));
				ur(e, {
					get id() {
						return `veld-${o(l) ?? ""}`;
					},
					get record() {
						return n.actor;
					},
					get attribute() {
						return o(t);
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
					onSaved: (e, t) => _(o(l), e, t),
					onClose: () => m(o(l))
				});
			}
		}, C = (e) => {
			var r = pr(), d = O(r), f = (e) => {
				var r = dr(), i = g(r, !0);
				t((e) => {
					B(r, "href", e), V(i, o(u));
				}, [() => n.hrefOf($(c()))]), J(e, r);
			}, p = (e) => {
				var n = a();
				t(() => V(n, o(u))), J(e, n);
			};
			K(d, (e) => {
				s().type === "reference" ? e(f) : e(p, -1);
			});
			var m = T(d, 2), _ = (e) => {
				var n = fr(), r = O(n);
				W(r, {
					name: "pencil",
					small: !0
				});
				var a = T(r), c = g(a, !0);
				q(n), t((e) => {
					B(n, "id", `feit-${o(l) ?? ""}`), V(c, e);
				}, [() => Z("inline.change", { label: s().label })]), P("click", n, () => X(i, o(l), !0)), J(e, n);
			}, v = h(() => n.editable.includes(o(l)));
			K(m, (e) => {
				o(v) && e(_);
			}), q(r), J(e, r);
		};
		K(x, (e) => {
			o(i) === o(l) ? e(S) : e(C, -1);
		});
		var w = T(x, 2), E = (e) => {
			var r = mr(), i = O(r);
			W(i, {
				name: "check",
				small: !0
			});
			var a = T(i), o = T(a), c = O(o, !0), l = T(c), u = g(l);
			q(o), q(r), t((e, t) => {
				V(a, `${e ?? ""} `), V(c, t), V(u, `: ${s().label ?? ""}`);
			}, [() => Z("inline.kept", { time: n.kept.time }), () => Z("undo.do")]), P("click", o, () => n.onUndo(n.kept.revision)), J(e, r);
		};
		K(w, (e) => {
			n.kept?.name === o(l) && e(E);
		}), q(b), q(p), t((e, t) => {
			se(p, 1, e), se(v, 1, Oe([o(i) === o(l) && "sr"])), V(y, t);
		}, [() => Oe([d(s()) && "is-wide"]), () => Re(s().label)]), J(e, p);
	}), q(y);
	var b = T(y, 2), x = (e) => {
		var n = gr(), r = g(n, !0);
		t((e) => V(r, e), [() => Z("facts.none")]), J(e, n);
	};
	K(b, (e) => {
		o(c).length === 0 && e(x);
	});
	var S = T(b, 2), C = (e) => {
		var n = vr(), r = O(n), a = g(r, !0), s = T(r, 2);
		U(s, 17, () => o(l), ({ attribute: e }) => e.name, (e, n) => {
			let r = () => o(n).attribute;
			var a = _r(), s = O(a);
			W(s, {
				name: "plus",
				small: !0
			});
			var c = T(s, 1, !0);
			q(a), t((e) => {
				B(a, "id", `feit-${r().name ?? ""}`), V(c, e);
			}, [() => Re(r().label)]), P("click", a, () => X(i, r().name, !0)), J(e, a);
		}), q(n), t((e) => V(a, e), [() => Z("inline.blank")]), J(e, n);
	};
	K(S, (e) => {
		o(l).length && e(C);
	});
	var w = T(S, 2), E = g(w, !0);
	t((e) => V(E, e), [() => Z("facts.version", {
		version: n.actor.version,
		when: ee(n.actor.recordedAt)
	})]), J(e, v), z();
}
Y(["click"]);
// src/actor/history.ts
var xr = (e) => {
	let t = e.actor ?? e.tie;
	return {
		...t?.attributes,
		since: t?.since
	};
};
function Sr(e, t) {
	let n = [...t, lt()];
	return e.map((t, r) => {
		let [i, a] = [xr(t), e[r + 1] && xr(e[r + 1])], o = a && t.verb === "amend" ? n.filter((e) => $(a[e.name]) !== $(i[e.name])) : [];
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
var Cr = H("<p> </p>"), wr = H("<p class=\"small muted\"> </p>"), Tr = H("<p><span class=\"badge\"><!> </span></p>"), Er = H("<p class=\"no-print\"><button class=\"link-button\" type=\"button\"><!> <span class=\"sr\"> </span></button></p>"), Dr = H("<li><p class=\"small muted\"> </p> <!> <!> <!> <!> <!></li>"), Or = H("<p class=\"no-print\"><button class=\"button button--secondary button--sm\" type=\"button\"> </button></p>"), kr = H("<ol class=\"history\"></ol> <!>", 1);
function Ar(e, n) {
	p(n, !0);
	let i = r(50), a = (e, t) => (e.type === "reference" ? n.labels?.get($(t)) : void 0) ?? (ut(e, t) || Z("clash.empty")), s = {
		add: "history.created",
		amend: "history.other",
		end: "history.other",
		bin: "history.binned",
		restore: "history.restored",
		remove: "history.binned"
	};
	var c = kr(), l = u(c);
	U(l, 21, () => n.moments.slice(0, o(i)), (e) => e.revision, (e, r) => {
		var i = Dr(), c = O(i), l = g(c), d = T(c, 2), f = (e) => {
			var n = Cr(), i = g(n, !0);
			t((e) => V(i, e), [() => Z("history.ended", { date: m(o(r).ended) })]), J(e, n);
		};
		K(d, (e) => {
			o(r).ended && e(f);
		});
		var p = T(d, 2);
		U(p, 17, () => o(r).changed, ({ attribute: e, before: t, after: n }) => e.name, (e, n) => {
			let r = () => o(n).attribute, i = () => o(n).before, s = () => o(n).after;
			var c = Cr(), l = g(c, !0);
			t((e) => V(l, e), [() => Z("history.changed", {
				label: Re(r().label),
				before: a(r(), i()),
				after: a(r(), s())
			})]), J(e, c);
		}, (e) => {
			var n = Ge(), i = u(n), a = (e) => {
				var n = Cr(), i = g(n, !0);
				t((e) => V(i, e), [() => Z(s[o(r).verb])]), J(e, n);
			};
			K(i, (e) => {
				o(r).ended || e(a);
			}), J(e, n);
		});
		var h = T(p, 2), _ = (e) => {
			var n = wr(), i = g(n, !0);
			t(() => V(i, o(r).reason)), J(e, n);
		};
		K(h, (e) => {
			o(r).reason && e(_);
		});
		var v = T(h, 2), y = (e) => {
			var n = wr(), r = g(n, !0);
			t((e) => V(r, e), [() => Z("history.undoes")]), J(e, n);
		};
		K(v, (e) => {
			o(r).undoes && e(y);
		});
		var b = T(v, 2), x = (e) => {
			var n = Tr(), r = O(n), i = O(r);
			W(i, { name: "undo" });
			var a = T(i, 1, !0);
			q(r), q(n), t((e) => V(a, e), [() => Z("history.undone")]), J(e, n);
		}, S = (e) => {
			var i = Er(), a = O(i), s = O(a);
			W(s, {
				name: "undo",
				small: !0
			});
			var c = T(s, 1, !0), l = T(c), u = g(l, !0);
			q(a), q(i), t((e, t) => {
				V(c, e), V(u, t);
			}, [() => Z("history.undo"), () => Z("history.which", { when: ee(o(r).at) })]), P("click", a, () => n.onUndo(o(r).revision)), J(e, i);
		};
		K(b, (e) => {
			o(r).undone ? e(x) : o(r).canUndo && e(S, 1);
		}), q(i), t((e, t) => V(l, `${e ?? ""}${t ?? ""}`), [() => ee(o(r).at), () => o(r).by ? Z("facts.by", { who: o(r).by.label }) : ""]), J(e, i);
	}), q(l);
	var d = T(l, 2), f = (e) => {
		var n = Or(), r = O(n), a = g(r, !0);
		q(n), t((e) => V(a, e), [() => Z("more")]), P("click", r, () => X(i, o(i) + 50)), J(e, n);
	};
	K(d, (e) => {
		n.moments.length > o(i) && e(f);
	}), J(e, c), z();
}
Y(["click"]);
// src/actor/OpenName.svelte
var jr = H("<p> </p> <p><button class=\"button button--secondary button--sm\" type=\"button\"> </button></p>", 1), Mr = H("<option> </option>"), Nr = H("<form class=\"toolbar\"><div class=\"field\"><label for=\"doel\"> </label> <select class=\"select\" id=\"doel\" required=\"\"><option> </option><!></select></div> <button class=\"button button--secondary\" type=\"submit\"> </button></form> <p class=\"small\"> </p>", 1);
function Pr(e, n) {
	p(n, !0);
	let i = r(""), a = h(() => n.purposes.find((e) => e.code === n.stated)?.label ?? "");
	te(e, {
		icon: "lock",
		children: (e, r) => {
			var c = Ge(), l = u(c), d = (e) => {
				var r = jr(), i = u(r), s = g(i, !0), c = T(i, 2), l = O(c), d = g(l, !0);
				q(c), t((e, t) => {
					V(s, e), V(d, t);
				}, [() => Z("purpose.open", { purpose: o(a) }), () => Z("purpose.close")]), P("click", l, () => n.onState(void 0)), J(e, r);
			}, f = (e) => {
				var r = Nr(), a = u(r), c = O(a), l = O(c), d = g(l, !0), f = T(l, 2), p = O(f), m = g(p, !0);
				p.value = p.__value = "";
				var h = T(p);
				U(h, 17, () => n.purposes, (e) => e.code, (e, n) => {
					var r = Mr(), i = g(r, !0), a = {};
					t(() => {
						V(i, o(n).label), a !== (a = o(n).code) && (r.value = (r.__value = a) ?? "");
					}), J(e, r);
				}), q(f), ze(f), q(c);
				var _ = T(c, 2), v = g(_, !0);
				q(a);
				var y = T(a, 2), b = g(y, !0);
				t((e, t, n, r) => {
					V(d, e), V(m, t), V(v, n), V(b, r);
				}, [
					() => Z("purpose.label"),
					() => Z("purpose.choose"),
					() => Z("purpose.do"),
					() => Z("purpose.logged")
				]), s("submit", a, (e) => {
					e.preventDefault(), o(i) && n.onState(o(i));
				}), de(f, () => o(i), (e) => X(i, e)), J(e, r);
			};
			K(l, (e) => {
				n.stated ? e(d) : e(f, -1);
			}), J(e, c);
		},
		$$slots: { default: !0 }
	}), z();
}
Y(["click"]);
// src/actor/references.ts
var Fr = 20;
function Ir(e, t) {
	let n = e.filter((e) => e.type === "reference").map((e) => e.name), r = t.flatMap((e) => n.map((t) => $(e[t]))).filter(Boolean);
	return [...new Set(r)].slice(0, Fr);
}
async function Lr(e, t) {
	let n = await Promise.all(e.map((e) => ke(e, t).catch(() => void 0)));
	return new Map(n.flatMap((e) => e ? [[e.id, e.label]] : []));
}
function Rr(e, t) {
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
var zr = ["areas", "themes"], Br = (e) => ({
	id: e.id,
	attributes: {
		...e.attributes,
		areas: e.areas,
		themes: e.themes
	},
	since: e.since,
	version: e.version
});
function Vr(e, t) {
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
function Hr({ areas: e, themes: t, ...n }) {
	let r = {
		areas: e,
		themes: t
	};
	return {
		...Object.fromEntries(zr.filter((e) => r[e] !== void 0).map((e) => [e, ft(String(r[e] ?? ""))])),
		attributes: n
	};
}
function Ur(e, { since: t, ...n }) {
	return {
		areas: [],
		themes: [],
		...Hr(n),
		holder: e,
		...t ? { since: String(t) } : {}
	};
}
async function Wr(e, t, { attributes: n = {}, ...r }) {
	let i = {
		...Hr(n),
		...r
	};
	try {
		return Br(await we(e, t, i));
	} catch (e) {
		let t = j(e), n = t.problem?.current;
		throw !t.stale || !n ? e : new w(t.status, {
			...t.problem,
			current: Br(n)
		});
	}
}
function Gr(e, t) {
	return e.until && e.until <= t ? "ended" : e.confirmedOn ? "counts" : "proposed";
}
// src/actor/SchakelSection.svelte
var Kr = H("<a> </a>"), qr = H(" <!>", 1), Jr = H("<div><dt> </dt><dd></dd></div>"), Yr = H("<button class=\"button button--secondary button--sm no-print\" type=\"button\"><!> </button>"), Xr = H("<p role=\"status\"> </p>"), Zr = H("<p class=\"muted\"> </p>"), Qr = H("<span class=\"badge badge--ok\"><!> </span>"), $r = H("<span class=\"badge\"><!> </span>"), ei = H("<span class=\"badge badge--warn\"><!> </span>"), ti = H("<p class=\"small\"> </p>"), ni = H("<div><dt> </dt><dd> </dd></div>"), ri = H("<button class=\"button button--primary button--sm\" type=\"button\"><!> <span class=\"sr\"> </span></button>"), ii = H("<button class=\"button button--secondary button--sm\" type=\"button\"><!> <span class=\"sr\"> </span></button>"), ai = H("<div class=\"row no-print\"><!> <button class=\"button button--secondary button--sm\" type=\"button\"><!> <span class=\"sr\"> </span></button> <!></div>"), oi = H("<div class=\"facts-box\"><div class=\"section-head\"><h3><span class=\"kind\"><!><!></span></h3> <!></div> <!> <dl class=\"facts facts--grid\"><!> <!> <!> <div><dt> </dt><dd> </dd></div> <!></dl> <!></div>"), si = H("<!> <p class=\"muted\"> </p> <!>", 1), ci = H("<!> <!>", 1), li = H("<section aria-labelledby=\"schakel\"><div class=\"section-head\"><h2 id=\"schakel\"> </h2> <!></div> <!> <!> <!></section> <!>", 1);
function ui(n, i) {
	p(i, !0);
	let s = (e, n = y, r = y, s = y) => {
		var c = Ge(), l = u(c), d = (e) => {
			var c = Jr(), l = O(c), d = g(l, !0), f = T(l);
			U(f, 23, r, (e) => e.id, (e, n, r) => {
				S();
				var c = qr(), l = u(c, !0), d = T(l), f = (e) => {
					var r = Kr(), a = g(r, !0);
					t((e) => {
						B(r, "href", e), V(a, o(n).label);
					}, [() => i.hrefOf(o(n).id)]), J(e, r);
				}, p = (e) => {
					var r = a();
					t(() => V(r, o(n).label)), J(e, r);
				};
				K(d, (e) => {
					s() ? e(f) : e(p, -1);
				}), t(() => V(l, o(r) ? ", " : "")), J(e, c);
			}), q(f), q(c), t(() => V(d, n())), J(e, c);
		};
		K(l, (e) => {
			r().length && e(d);
		}), J(e, c);
	}, c = r(void 0), l = r(""), d = h(() => e()?.me.person), f = h(() => e()?.me.adds?.includes("Schakel") ?? !1), _ = h(() => i.holder !== void 0 && o(f) && G(I.createActor)), b = h(() => o(f) && G(I.changeActor)), x = h(() => Pe("Schakel")?.attributes ?? []), w = (e) => e ? [...e.areas, ...e.themes] : i.area ? [i.area] : [], E = () => X(c, void 0);
	function D(e, t) {
		E(), X(l, ""), i.onSaved(e, t);
	}
	async function k(e) {
		X(l, "");
		try {
			let t = await we(e.id, e.version, { attributes: {
				confirmedOn: v(),
				...o(d)?.kind === "Professional" ? { confirmedBy: o(d).id } : {}
			} });
			D(Z("schakel.saved.confirmed"), t.version);
		} catch (e) {
			let t = j(e);
			X(l, t.unreachable ? Z("offline.title") : t.stale ? Z("clash.reload") : t.problem?.detail || Z("error.title"), !0);
		}
	}
	var A = li(), M = u(A), N = O(M), F = O(N), L = g(F, !0), R = T(F, 2), ee = (e) => {
		var n = Yr(), r = O(n);
		W(r, { name: "plus" });
		var i = T(r, 1, !0);
		q(n), t((e) => V(i, e), [() => Z("schakel.make")]), P("click", n, () => X(c, { what: "make" })), J(e, n);
	};
	K(R, (e) => {
		o(_) && e(ee);
	}), q(N);
	var ne = T(N, 2), re = (e) => {
		te(e, {
			tone: "error",
			icon: "warn",
			children: (e, n) => {
				var r = Xr(), i = g(r, !0);
				t(() => V(i, o(l))), J(e, r);
			},
			$$slots: { default: !0 }
		});
	};
	K(ne, (e) => {
		o(l) && e(re);
	});
	var ie = T(ne, 2), ae = (e) => {
		var n = Zr(), r = g(n, !0);
		t((e) => V(r, e), [() => Z("schakel.none")]), J(e, n);
	};
	K(ie, (e) => {
		i.schakels.length === 0 && e(ae);
	});
	var oe = T(ie, 2);
	U(oe, 17, () => i.schakels, (e) => e.id, (e, n) => {
		let r = h(() => Gr(o(n), v()));
		var l = oi(), u = O(l), d = O(u), f = O(d), p = O(f);
		{
			let e = h(() => o(n).holder?.kind ?? "Resident");
			C(p, {
				get kind() {
					return o(e);
				},
				ring: !0
			});
		}
		var _ = T(p), y = (e) => {
			var r = Kr(), a = g(r, !0);
			t((e) => {
				B(r, "href", e), V(a, o(n).label);
			}, [() => i.hrefOf(o(n).id)]), J(e, r);
		}, x = (e) => {
			var r = a();
			t(() => V(r, o(n).label)), J(e, r);
		};
		K(_, (e) => {
			i.holder ? e(y) : e(x, -1);
		}), q(f), q(d);
		var S = T(d, 2), w = (e) => {
			var n = Qr(), r = O(n);
			W(r, { name: "check" });
			var i = T(r, 1, !0);
			q(n), t((e) => V(i, e), [() => Z("schakel.counts")]), J(e, n);
		}, E = (e) => {
			var n = $r(), r = O(n);
			W(r, { name: "clock" });
			var i = T(r, 1, !0);
			q(n), t((e) => V(i, e), [() => Z("actor.ended")]), J(e, n);
		}, D = (e) => {
			var n = ei(), r = O(n);
			W(r, { name: "warn" });
			var i = T(r, 1, !0);
			q(n), t((e) => V(i, e), [() => Z("schakel.proposed")]), J(e, n);
		};
		K(S, (e) => {
			o(r) === "counts" ? e(w) : o(r) === "ended" ? e(E, 1) : e(D, -1);
		}), q(u);
		var A = T(u, 2), j = (e) => {
			var n = ti(), r = g(n, !0);
			t((e) => V(r, e), [() => Z("schakel.proposed.text")]), J(e, n);
		};
		K(A, (e) => {
			o(r) === "proposed" && e(j);
		});
		var M = T(A, 2), N = O(M), F = (e) => {
			{
				let t = h(() => Z("schakel.holder"));
				s(e, () => o(t), () => o(n).holder ? [o(n).holder] : [], () => !0);
			}
		};
		K(N, (e) => {
			i.holder || e(F);
		});
		var L = T(N, 2);
		{
			let e = h(() => Z("schakel.areas"));
			s(L, () => o(e), () => o(n).areas, () => !1);
		}
		var R = T(L, 2);
		{
			let e = h(() => Z("schakel.themes"));
			s(R, () => o(e), () => o(n).themes, () => !1);
		}
		var ee = T(R, 2), z = O(ee), te = g(z, !0), ne = T(z), re = g(ne);
		q(ee);
		var ie = T(ee, 2), ae = (e) => {
			var r = ni(), i = O(r), a = g(i, !0), s = T(i), c = g(s, !0);
			q(r), t((e, t) => {
				V(a, e), V(c, t);
			}, [() => Z("schakel.confirmedOn"), () => m(o(n).confirmedOn)]), J(e, r);
		};
		K(ie, (e) => {
			o(n).confirmedOn && e(ae);
		}), q(M);
		var oe = T(M, 2), se = (e) => {
			var i = ai(), a = O(i), s = (e) => {
				var r = ri(), i = O(r);
				W(i, { name: "check" });
				var a = T(i, 1, !0), s = T(a), c = g(s, !0);
				q(r), t((e) => {
					V(a, e), V(c, o(n).label);
				}, [() => Z("schakel.confirm")]), P("click", r, () => void k(o(n))), J(e, r);
			};
			K(a, (e) => {
				o(r) === "proposed" && e(s);
			});
			var l = T(a, 2), u = O(l);
			W(u, { name: "pencil" });
			var d = T(u, 1, !0), f = T(d), p = g(f, !0);
			q(l);
			var m = T(l, 2), _ = (e) => {
				var r = ii(), i = O(r);
				W(i, { name: "stop" });
				var a = T(i, 1, !0), s = T(a), l = g(s, !0);
				q(r), t((e) => {
					V(a, e), V(l, o(n).label);
				}, [() => Z("schakel.end")]), P("click", r, () => X(c, {
					what: "end",
					one: o(n)
				})), J(e, r);
			}, v = h(() => G(I.endActor));
			K(m, (e) => {
				o(v) && e(_);
			}), q(i), t((e) => {
				V(d, e), V(p, o(n).label);
			}, [() => Z("contacts.change")]), P("click", l, () => X(c, {
				what: "change",
				one: o(n)
			})), J(e, i);
		};
		K(oe, (e) => {
			o(b) && o(r) !== "ended" && e(se);
		}), q(l), t((e, t, n) => {
			V(te, e), V(re, `${t ?? ""}${n ?? ""}`);
		}, [
			() => Z("col.since"),
			() => m(o(n).since) || Z("age.unknown"),
			() => o(n).until ? Z("period.until", { date: m(o(n).until) }) : ""
		]), J(e, l);
	}), q(M);
	var se = T(M, 2), ce = (e) => {
		{
			let n = h(() => Z("schakel.make.title", { who: i.holder.label }));
			mt(e, {
				id: "schakel-maken",
				get title() {
					return o(n);
				},
				onClose: E,
				children: (e, n) => {
					var r = si(), a = u(r);
					pt(a, {});
					var s = T(a, 2), c = g(s, !0), l = T(s, 2);
					{
						let e = h(() => Z("schakel.make")), t = h(() => [...Vr(o(x), w(void 0)), lt()]), n = h(() => i.area ? { areas: i.area.id } : {});
						tt(l, {
							name: "schakel",
							get label() {
								return o(e);
							},
							get fields() {
								return o(t);
							},
							get preset() {
								return o(n);
							},
							get find() {
								return Fe;
							},
							add: (e) => Le(Ur(i.holder.id, e)),
							onAdded: (e) => D(Z("schakel.saved.made"), e.version),
							onCancel: E
						});
					}
					t((e) => V(c, e), [() => Z("schakel.make.text")]), J(e, r);
				},
				$$slots: { default: !0 }
			});
		}
	}, le = (e) => {
		let t = h(() => o(c).one);
		{
			let n = h(() => Z("actor.edit.title", { who: o(t).label }));
			mt(e, {
				id: "schakel-wijzigen",
				get title() {
					return o(n);
				},
				onClose: E,
				children: (e, n) => {
					var r = ci(), i = u(r);
					pt(i, {});
					var a = T(i, 2);
					{
						let e = h(() => Z("contacts.change")), n = h(() => Br(o(t))), r = h(() => Vr(o(x), w(o(t))));
						at(a, {
							name: "schakel",
							get label() {
								return o(e);
							},
							get record() {
								return o(n);
							},
							get attributes() {
								return o(r);
							},
							get find() {
								return Fe;
							},
							save: (e, n) => Wr(o(t).id, e, n),
							latest: () => he(o(t).id),
							onSaved: (e, t) => D(Z(t ? "saved.merged" : "saved"), e.version),
							onCancel: E
						});
					}
					J(e, r);
				},
				$$slots: { default: !0 }
			});
		}
	}, H = (e) => {
		let t = h(() => o(c).one);
		{
			let n = h(() => Z("schakel.end.title", { who: o(t).label }));
			mt(e, {
				id: "schakel-stoppen",
				get title() {
					return o(n);
				},
				onClose: E,
				children: (e, n) => {
					var r = ci(), i = u(r);
					pt(i, {});
					var a = T(i, 2);
					{
						let e = h(() => Z("schakel.end")), n = h(() => Z("schakel.end.text"));
						Et(a, {
							name: "schakelstop",
							get label() {
								return o(e);
							},
							get text() {
								return o(n);
							},
							end: (e) => Ne(o(t).id, o(t).version, e),
							onEnded: (e) => D(Z("saved.ended"), e.version),
							onCancel: E
						});
					}
					J(e, r);
				},
				$$slots: { default: !0 }
			});
		}
	};
	K(se, (e) => {
		o(c)?.what === "make" && i.holder ? e(ce) : o(c)?.what === "change" && o(c).one ? e(le, 1) : o(c)?.what === "end" && o(c).one && e(H, 2);
	}), t((e) => V(L, e), [() => Z("schakel.title")]), J(n, A), z();
}
Y(["click"]);
// src/actor/TieDialog.svelte
var di = H("<button class=\"button button--quiet\" type=\"button\"> </button>"), fi = H("<p class=\"modal__more row\"><!> <!></p>"), pi = H("<details class=\"how\"><summary> </summary><!></details>"), mi = H("<!> <!> <!>", 1), hi = H("<!> <!>", 1);
function gi(e, n) {
	p(n, !0);
	let i = Ke(() => n.tie.id, () => n.latest()), a = h(() => Sr(i.value?.items ?? [], n.attributes)), s = r("edit"), c = h(() => Z("tie.sentence", {
		from: n.tie.from.label,
		word: n.word,
		to: n.tie.to.label
	}));
	mt(e, {
		id: "band",
		get title() {
			return o(c);
		},
		get onClose() {
			return n.onClose;
		},
		children: (e, r) => {
			var i = hi(), l = u(i);
			pt(l, {});
			var d = T(l, 2), f = (e) => {
				{
					let t = h(() => Z("tie.end")), r = h(() => Z("tie.end.text"));
					Et(e, {
						name: "bandstop",
						get label() {
							return o(t);
						},
						get text() {
							return o(r);
						},
						get end() {
							return n.end;
						},
						get onEnded() {
							return n.onEnded;
						},
						onCancel: () => X(s, "edit")
					});
				}
			}, p = (e) => {
				{
					let t = h(() => Z("bin.do")), r = h(() => [Z("bin.when"), Z("bin.tieText")]);
					et(e, {
						get label() {
							return o(t);
						},
						get sentences() {
							return o(r);
						},
						get run() {
							return n.bin;
						},
						get onDone() {
							return n.onBinned;
						},
						onCancel: () => X(s, "edit")
					});
				}
			}, m = (e) => {
				var r = mi(), i = u(r);
				at(i, {
					name: "band",
					get label() {
						return o(c);
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
				var l = T(i, 2), d = (e) => {
					var r = fi(), i = O(r), a = (e) => {
						var n = di(), r = g(n, !0);
						t((e) => V(r, e), [() => Z("tie.end")]), P("click", n, () => X(s, "end")), J(e, n);
					};
					K(i, (e) => {
						n.mayEnd && e(a);
					});
					var o = T(i, 2), c = (e) => {
						var n = di(), r = g(n, !0);
						t((e) => V(r, e), [() => Z("bin.do")]), P("click", n, () => X(s, "bin")), J(e, n);
					};
					K(o, (e) => {
						n.mayBin && e(c);
					}), q(r), J(e, r);
				};
				K(l, (e) => {
					(n.mayEnd || n.mayBin) && e(d);
				});
				var f = T(l, 2), p = (e) => {
					var r = pi(), i = O(r), s = g(i, !0);
					Ar(T(i), {
						get moments() {
							return o(a);
						},
						get onUndo() {
							return n.onUndo;
						}
					}), q(r), t((e) => V(s, e), [() => Z("history.title")]), J(e, r);
				};
				K(f, (e) => {
					o(a).length && e(p);
				}), J(e, r);
			};
			K(d, (e) => {
				o(s) === "end" ? e(f) : o(s) === "bin" ? e(p, 1) : e(m, -1);
			}), J(e, i);
		},
		$$slots: { default: !0 }
	}), z();
}
Y(["click"]);
// src/actor/timeline.ts
var _i = [
	"HELD_BY",
	"LINKS_AREA",
	"LINKS_THEME",
	"PART_OF",
	"CASE_OF",
	"WORKED_BY"
];
function vi(e, t) {
	let n = an(e, t), [r, i] = ["begun", "ended"].map((t) => ({
		what: t,
		date: (t === "begun" ? e.since : e.until) ?? "",
		key: `${e.id} ${t}`,
		tie: e,
		other: n
	}));
	return [r, i].filter((e) => e.date);
}
function yi(e) {
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
function bi(e) {
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
function xi(e, t, n) {
	return [
		...bi(e),
		...t.filter((e) => !_i.includes(e.kind)).flatMap((t) => vi(t, e.id)),
		...n.flatMap(yi)
	].filter((e) => e.date).sort((e, t) => t.date.localeCompare(e.date) || e.key.localeCompare(t.key));
}
// src/actor/Timeline.svelte
var Si = H("<a> </a>"), Ci = H("<span class=\"with\"><!><!></span>"), wi = H(" <!>", 1), Ti = H("<!> ", 1), Ei = H("<span><!><!></span>"), Di = H("<span> <a> </a></span>"), Oi = H("<span> </span>"), ki = H("<li><span class=\"when\"> </span> <!></li>"), Ai = H("<p class=\"no-print\"><button class=\"button button--secondary button--sm\" type=\"button\"> </button></p>"), ji = H("<ol class=\"timeline\"></ol> <!>", 1);
function Mi(e, n) {
	p(n, !0);
	let i = (e, r = y) => {
		var i = Ci(), o = O(i);
		C(o, { get kind() {
			return r().kind;
		} });
		var s = T(o), c = (e) => {
			var n = a();
			t(() => V(n, r().label)), J(e, n);
		}, l = (e) => {
			var i = Si(), a = g(i, !0);
			t((e) => {
				B(i, "href", e), V(a, r().label);
			}, [() => n.hrefOf(r().id)]), J(e, i);
		};
		K(s, (e) => {
			r().kind === "Area" ? e(c) : e(l, -1);
		}), q(i), J(e, i);
	}, s = r(50), c = h(() => n.attributes.find((e) => e.name === "networkAskedExtent")), l = h(() => o(c) ? ut(o(c), n.actor.attributes.networkAskedExtent) : "");
	var d = ji(), f = u(d);
	U(f, 21, () => n.happenings.slice(0, o(s)), (e) => e.key, (e, r) => {
		var s = ki(), c = O(s), d = g(c, !0), f = T(c, 2), p = (e) => {
			var s = Ei(), c = O(s), l = (e) => {
				var i = a();
				t((e) => V(i, `${e ?? ""} `), [() => Z(o(r).date > n.today ? "timeline.ends" : "timeline.ended")]), J(e, i);
			};
			K(c, (e) => {
				o(r).what === "ended" && e(l);
			});
			var d = T(c), f = (e) => {
				var a = wi(), s = u(a), c = T(s);
				i(c, () => o(r).other), t((e) => V(s, `${e ?? ""} `), [() => o(r).what === "ended" ? n.tieWord(o(r).tie.kind) : Re(n.tieWord(o(r).tie.kind))]), J(e, a);
			}, p = h(() => n.forward(o(r).tie)), m = (e) => {
				var a = Ti(), s = u(a);
				i(s, () => o(r).other);
				var c = T(s);
				t((e) => V(c, ` ${e ?? ""} ${n.actor.label ?? ""}`), [() => n.tieWord(o(r).tie.kind)]), J(e, a);
			};
			K(d, (e) => {
				o(p) ? e(f) : e(m, -1);
			}), q(s), J(e, s);
		}, _ = (e) => {
			var i = Di(), a = O(i), s = T(a), c = g(s, !0);
			q(i), t((e, t) => {
				V(a, `${e ?? ""} `), B(s, "href", t), V(c, o(r).schakel.label);
			}, [() => Z(o(r).what === "stopped" && o(r).date > n.today ? "timeline.stops" : `timeline.${o(r).what}`), () => n.hrefOf(o(r).schakel.id)]), J(e, i);
		}, v = (e) => {
			var n = Oi(), r = g(n);
			t((e) => V(r, `${e ?? ""}${o(l) ? ` (${o(l)})` : ""}`), [() => Z("timeline.asked")]), J(e, n);
		}, y = (e) => {
			var n = Oi(), i = g(n, !0);
			t((e) => V(i, e), [() => Z(`timeline.${o(r).what}`)]), J(e, n);
		};
		K(f, (e) => {
			"tie" in o(r) ? e(p) : "schakel" in o(r) ? e(_, 1) : o(r).what === "asked" ? e(v, 2) : e(y, -1);
		}), q(s), t((e) => V(d, e), [() => m(o(r).date)]), J(e, s);
	}), q(f);
	var _ = T(f, 2), v = (e) => {
		var n = Ai(), r = O(n), i = g(r, !0);
		q(n), t((e) => V(i, e), [() => Z("more")]), P("click", r, () => X(s, o(s) + 50)), J(e, n);
	};
	K(_, (e) => {
		n.happenings.length > o(s) && e(v);
	}), J(e, d), z();
}
Y(["click"]);
// src/actor/ActorPage.svelte
var Ni = H("<h1 class=\"sr\"> </h1> <!>", 1), Pi = H("<section aria-labelledby=\"banden\"><h2 id=\"banden\"> </h2> <!></section>"), Fi = H("<section aria-labelledby=\"tijdlijn\"><h2 id=\"tijdlijn\"> </h2> <!></section>"), Ii = H("<section aria-labelledby=\"geschiedenis\"><h2 id=\"geschiedenis\" tabindex=\"-1\"> </h2> <!></section>"), Li = H("<!> <div class=\"sections\"><!> <section aria-labelledby=\"gegevens\"><h2 id=\"gegevens\" class=\"sr\"> </h2> <!> <div class=\"facts-box\"><!></div></section> <!> <!> <!> <!> <!> <!></div> <!>", 1), Ri = H("<div class=\"page page--wide\"><!></div>");
function zi(n, i) {
	p(i, !0);
	let a = [
		"Resident",
		"Professional",
		"Team",
		"Organisation",
		"Initiative",
		"Facility",
		"Course"
	], s = h(() => [
		1,
		2,
		3
	].find((e) => String(e) === ge("n")) ?? 1), c = h(() => ge("op")), d = Ke(() => i.id, (e) => ke(i.id, e)), f = h(() => ln(d.value?.kind)), m = h(() => ge("net") ?? o(f)), y = Ke(() => `${i.id} ${o(f)}`, (e) => pe(i.id, o(s), o(m), o(c), e)), b = Ke(() => i.id, (e) => le(i.id, o(c), e)), x = Ke(() => i.id, (e) => le(i.id, void 0, e, !0)), S = Ke(() => i.id, (e) => he(i.id, e)), C = h(() => Pe(d.value?.kind ?? "")?.attributes ?? []), w = h(() => S.value?.items ?? []), E = h(() => d.value?.kind === "Schakel"), A = h(() => ["Resident", "Professional"].includes(d.value?.kind ?? "")), j = h(() => o(E) ? [i.id] : (x.value?.items ?? []).filter((e) => e.kind === "HELD_BY" && e.to.id === i.id).map((e) => e.from.id)), M = Ke(() => o(j).join(), (e) => Promise.all(o(j).map((t) => _e(t, e).catch(() => []))).then((e) => e.flat())), N = h(() => Ir(o(C), [d.value?.attributes ?? {}, ...o(w).map((e) => e.actor?.attributes ?? {})])), P = Ke(() => o(N).join(), (e) => Lr(o(N), e)), F = h(() => P.value ?? new Map()), L = [
		d,
		y,
		b,
		x,
		S,
		M
	], R = h(() => b.value?.items ?? []), ee = h(() => y.value || y.failure ? un(y.value, o(R), i.id) : []), te = h(() => Sr(o(w), o(C))), ne = h(() => d.value ? xi(d.value, x.value?.items ?? [], M.value ?? []) : []), B = h(() => o(R).filter((e) => ["LIVES_IN", "PRESENT_IN"].includes(e.kind) && e.from.id === i.id).map((e) => e.to)), ae = h(() => o(E) || (M.value ?? []).some((e) => Gr(e, v()) === "counts")), oe = h(() => d.value ? Mt(d.value, o(C), v()) : void 0), se = h(() => G(I.changeActor) ? d.value?.editable ?? [] : []), H = h(() => sr(d.value?.kind ?? "", o(se))), U = h(() => e()?.me), W = h(() => G(I.askReports) ? Ze(d.value?.kind ?? "") : void 0), de = h(() => i.area !== void 0 && G(I.seeNetwork) && a.includes(d.value?.kind ?? "")), ve = h(() => [...a, "CircleEntry"].includes(d.value?.kind ?? "")), Se = (e) => be(e, i.area), we = r(void 0), Te = r(void 0), Oe = r(void 0);
	function Me(e, t) {
		((e) => {
			var t = re(e, 2);
			X(we, t[0], !0), X(Te, t[1]);
		})([void 0, void 0]), xe(e, t);
		for (let e of L) e.retry();
	}
	ye(() => (i.id, () => l(void 0)));
	let Ne = h(() => o(U)?.purposes ?? []), Le = h(() => o(Ne).length > 0 && d.value?.kind === "Resident" && (!d.value.named || D() !== void 0));
	function ze(e) {
		l(e);
		for (let e of L) e.retry();
	}
	let Y = (e, t) => Me(Z(t ? "saved.merged" : "saved"), e.version);
	function Ve(e, t, n) {
		X(Oe, {
			name: e,
			time: je(new Date()),
			revision: t.version
		}), Y(t, n);
	}
	function He(e) {
		X(Oe, void 0), fe(e);
	}
	let Ue = h(() => [
		Z("bin.when"),
		o(R).length ? Z("bin.ties", { n: o(R).length }) : Z("bin.noTies"),
		...d.value?.kind === "Resident" ? [Z("bin.resident")] : [],
		Z("bin.back")
	]);
	function Ge(e) {
		X(we, void 0), xe(Z("saved.binned", { n: e.ties }), e.revision), Ae(i.area ? k(i.area) : "/");
	}
	function Je(e) {
		document.getElementById("geschiedenis")?.focus({ preventScroll: !0 }), fe(e);
	}
	let Ye = (e) => e.from.id === i.id || (ue(e.kind)?.symmetric ?? !1), Xe = (e) => Ye(e) ? Ce(e.kind) : Z("tie.reads.reverse", {
		who: an(e, i.id).label,
		tie: Ce(e.kind)
	}), Qe = (e, t, n = !0) => G(t) && n && d.value ? () => X(we, e, !0) : void 0, Q = (e) => e.some((e) => o(se).includes(e));
	var $e = Ri(), et = O($e), tt = (e) => {
		var n = Ni(), r = u(n), i = g(r, !0), a = T(r, 2);
		{
			let e = h(() => o(U)?.roleLabel);
			ie(a, {
				get failure() {
					return d.failure;
				},
				get roleLabel() {
					return o(e);
				},
				get onRetry() {
					return d.retry;
				}
			});
		}
		t((e) => V(i, e), [() => Z("actor.title")]), J(e, n);
	}, nt = (e) => {
		let n = h(() => d.value);
		var r = Li(), a = u(r);
		{
			let e = h(() => Re(Ee(o(n).kind))), t = h(() => o(U)?.roleLabel ?? ""), r = h(() => Qe("ground", I.changeActor, Q(jt) && o(n).kind === "Resident")), s = h(() => Qe("edit", I.changeActor, o(H).length > 0)), c = h(() => o(n).until ? void 0 : Qe("end", I.endActor, o(H).length > 0)), l = h(() => Qe("bin", I.binActor, o(H).length > 0)), u = h(() => Qe("add", I.addTie)), d = h(() => o(de) ? _(i.area, i.id) : void 0);
			Xt(a, {
				get actor() {
					return o(n);
				},
				get kindWord() {
					return o(e);
				},
				get places() {
					return o(B);
				},
				get links() {
					return o(ae);
				},
				get basis() {
					return o(oe);
				},
				get roleLabel() {
					return o(t);
				},
				get onGround() {
					return o(r);
				},
				get onEdit() {
					return o(s);
				},
				get onEnd() {
					return o(c);
				},
				get onBin() {
					return o(l);
				},
				get onAdd() {
					return o(u);
				},
				get mapHref() {
					return o(d);
				}
			});
		}
		var l = T(a, 2), p = O(l), b = (e) => {
			{
				let t = h(D);
				Pr(e, {
					get purposes() {
						return o(Ne);
					},
					get stated() {
						return o(t);
					},
					onState: ze
				});
			}
		};
		K(p, (e) => {
			o(Le) && e(b);
		});
		var x = T(p, 2), S = O(x), w = g(S, !0), k = T(S, 2), j = (e) => {
			{
				let t = h(v), r = h(() => Qe("ask", I.changeActor, Q(Dt)));
				rn(e, {
					get actor() {
						return o(n);
					},
					get attributes() {
						return o(C);
					},
					get labels() {
						return o(F);
					},
					get today() {
						return o(t);
					},
					get onAsk() {
						return o(r);
					}
				});
			}
		};
		K(k, (e) => {
			o(n).kind === "Resident" && e(j);
		});
		var N = T(k, 2), P = O(N);
		{
			let e = h(() => Rr(o(C), o(F)));
			br(P, {
				get actor() {
					return o(n);
				},
				get attributes() {
					return o(e);
				},
				get editable() {
					return o(H);
				},
				get labels() {
					return o(F);
				},
				get kept() {
					return o(Oe);
				},
				get find() {
					return Fe;
				},
				save: (e, t) => De(i.id, e, t),
				latest: () => he(i.id),
				hrefOf: Se,
				onSaved: Ve,
				onUndo: He
			});
		}
		q(N), q(x);
		var L = T(x, 2), z = (e) => {
			{
				let t = h(() => M.value ?? []), r = h(() => o(E) ? void 0 : o(n));
				ui(e, {
					get schakels() {
						return o(t);
					},
					get holder() {
						return o(r);
					},
					get area() {
						return o(B)[0];
					},
					hrefOf: Se,
					onSaved: Me
				});
			}
		}, re = h(() => o(E) || o(A) && (M.value?.length || o(U)?.adds?.includes("Schakel")));
		K(L, (e) => {
			o(re) && e(z);
		});
		var ie = T(L, 2), le = (e) => {
			{
				let t = h(v), r = h(() => G(I.changeTie)), i = h(() => o(U)?.roleLabel ?? ""), a = h(() => Qe("add", I.addTie));
				ir(e, {
					get who() {
						return o(n).label;
					},
					get network() {
						return y;
					},
					get ties() {
						return o(R);
					},
					get hops() {
						return o(s);
					},
					get net() {
						return o(m);
					},
					get usualNet() {
						return o(f);
					},
					get day() {
						return o(c);
					},
					get today() {
						return o(t);
					},
					get mayChange() {
						return o(r);
					},
					get roleLabel() {
						return o(i);
					},
					kindWord: (e) => Re(Ee(e)),
					get tieWord() {
						return Ce;
					},
					hrefOf: Se,
					get onQuery() {
						return me;
					},
					onChange: (e) => X(Te, e),
					get onAdd() {
						return o(a);
					}
				});
			}
		};
		K(ie, (e) => {
			o(ve) && e(le);
		});
		var pe = T(ie, 2), ge = (e) => {
			{
				let t = h(() => o(U)?.roleLabel ?? "");
				wt(e, {
					get id() {
						return i.id;
					},
					get net() {
						return o(W);
					},
					get day() {
						return o(c);
					},
					get area() {
						return i.area;
					},
					get roleLabel() {
						return o(t);
					}
				});
			}
		};
		K(pe, (e) => {
			o(W) && e(ge);
		});
		var _e = T(pe, 2), ye = (e) => {
			var n = Pi(), r = O(n), a = g(r, !0), s = T(r, 2);
			{
				let e = h(() => G(I.changeTie));
				gn(s, {
					get ties() {
						return o(ee);
					},
					get id() {
						return i.id;
					},
					get mayChange() {
						return o(e);
					},
					reads: Xe,
					hrefOf: Se,
					onChange: (e) => X(Te, e)
				});
			}
			q(n), t((e) => V(a, e), [() => Z("beside.title")]), J(e, n);
		};
		K(_e, (e) => {
			o(ee).length && e(ye);
		});
		var be = T(_e, 2), xe = (e) => {
			var r = Fi(), i = O(r), a = g(i, !0), s = T(i, 2);
			{
				let e = h(v);
				Mi(s, {
					get happenings() {
						return o(ne);
					},
					get today() {
						return o(e);
					},
					get actor() {
						return o(n);
					},
					get attributes() {
						return o(C);
					},
					get tieWord() {
						return Ce;
					},
					forward: Ye,
					hrefOf: Se
				});
			}
			q(r), t((e) => V(a, e), [() => Z("timeline.title")]), J(e, r);
		};
		K(be, (e) => {
			o(ne).length && e(xe);
		});
		var ke = T(be, 2), Ae = (e) => {
			var n = Ii(), r = O(n), i = g(r, !0);
			Ar(T(r, 2), {
				get moments() {
					return o(te);
				},
				get labels() {
					return o(F);
				},
				onUndo: Je
			}), q(n), t((e) => V(i, e), [() => Z("history.title")]), J(e, n);
		};
		K(ke, (e) => {
			o(te).length && e(Ae);
		}), q(l);
		var je = T(l, 2), Pe = (e) => {
			{
				let t = h(() => Rr(o(C), o(U)?.person ? new Map([...o(F), [o(U).person.id, o(U).person.label]]) : o(F)).filter((e) => o(se).includes(e.name))), r = h(() => o(U)?.person);
				Ft(e, {
					get doing() {
						return o(we);
					},
					get actor() {
						return o(n);
					},
					get attributes() {
						return o(t);
					},
					get goes() {
						return o(Ue);
					},
					get me() {
						return o(r);
					},
					onSaved: Me,
					onBinned: Ge,
					onClose: () => X(we, void 0)
				});
			}
		}, Ke = (e) => {
			let t = h(() => o(Te));
			{
				let n = h(() => Ce(o(t).kind)), r = h(() => ue(o(t).kind)?.attributes ?? []), i = h(() => G(I.endTie) && !o(t).until), a = h(() => G(I.binTie));
				gi(e, {
					get tie() {
						return o(t);
					},
					get word() {
						return o(n);
					},
					get attributes() {
						return o(r);
					},
					get mayEnd() {
						return o(i);
					},
					get mayBin() {
						return o(a);
					},
					get find() {
						return Fe;
					},
					save: (e, n) => Ie(o(t).id, e, n),
					latest: () => We(o(t).id),
					end: (e) => Be(o(t).id, o(t).version, e),
					bin: () => ce(o(t).id, o(t).version),
					onSaved: Y,
					onEnded: (e) => Me(Z("saved.ended"), e.version),
					onBinned: (e) => Me(Z("saved.tieBinned"), e.revision),
					onUndo: (e) => {
						X(Te, void 0), fe(e);
					},
					onClose: () => X(Te, void 0)
				});
			}
		};
		K(je, (e) => {
			o(we) ? e(Pe) : o(Te) && e(Ke, 1);
		}), t((e) => V(w, e), [() => Z("facts.title")]), J(e, r);
	}, rt = (e) => {
		var n = Ni(), r = u(n), i = g(r, !0), a = T(r, 2), s = (e) => {
			{
				let t = h(() => Z("actor.loading"));
				qe(e, {
					get label() {
						return o(t);
					},
					rows: 6
				});
			}
		};
		K(a, (e) => {
			d.slow && e(s);
		}), t((e) => V(i, e), [() => Z("actor.title")]), J(e, n);
	};
	K(et, (e) => {
		d.failure ? e(tt) : d.value ? e(nt, 1) : e(rt, -1);
	}), q($e), J(n, $e), z();
}
// src/forms/creatable.ts
var Bi = {
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
}, Vi = [
	"Area",
	"WorkArea",
	"Schakel"
];
function Hi(e, t) {
	let n = e.filter((e) => t.includes(e.kind) && !Vi.includes(e.kind)), r = Object.values(Bi).flat();
	return Object.keys(Bi).map((e) => ({
		key: e,
		kinds: n.filter((t) => e === "new.rest" ? !r.includes(t.kind) : Bi[e].includes(t.kind))
	})).filter((e) => e.kinds.length > 0);
}
var Ui = {
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
function Wi(e, t) {
	let { tie: n, reversed: r = !1, required: i = !1 } = {
		tie: "ABOUT",
		...Ui[e]
	}, a = t.find((t) => t.kind === n && (r ? t.to : t.from).includes(e));
	return a && {
		tie: a,
		reversed: r,
		required: i,
		others: r ? a.from : a.to
	};
}
var Gi = (e) => ({
	name: "anchor",
	label: Z("new.anchor"),
	type: "reference",
	refers: e.others,
	required: e.required
});
function Ki(e, t) {
	let n = [...e.attributes.filter((e) => e.type !== "outline"), lt()];
	return [
		...t ? [Gi(t)] : [],
		...n.filter((e) => e.required),
		...n.filter((e) => !e.required)
	];
}
function qi(e, t) {
	return !e || !t ? [] : [e.reversed ? {
		kind: e.tie.kind,
		from: t
	} : {
		kind: e.tie.kind,
		to: t
	}];
}
// src/pages/NewActorPage.svelte
var Ji = H("<h1> </h1> <!>", 1), Yi = H("<p> </p>"), Xi = H("<div class=\"page-head\"><h1> </h1> <!></div> <!> <!>", 1), Zi = H("<div class=\"page page--form\"><!></div>");
function Qi(n, i) {
	p(i, !0);
	let a = h(() => Pe(i.kind)), s = h(() => e()?.schema.ties ?? []), c = h(() => Wi(i.kind, o(s))), l = h(() => o(a) ? Ki(o(a), o(c)) : []), d = h(() => ["LIVES_IN", "PRESENT_IN"].map((e) => o(s).find((t) => t.kind === e)).find((e) => e?.from.includes(i.kind) && e.to.includes("Area"))), f = M({}), m = r([]), _ = r(!1);
	async function v() {
		X(_, !0), X(m, []);
		let { since: e, anchor: t, ...n } = Xe(o(l), f), r = e ? { since: e } : {};
		try {
			let e = await ve({
				kind: i.kind,
				attributes: n,
				...r,
				ties: qi(o(c), t),
				...i.area && o(d) ? { area: i.area } : {}
			});
			xe(Z("saved.new"), e.version), Ae(be(e.id, i.area));
		} catch (e) {
			let t = j(e);
			X(m, t.unreachable ? [{
				field: "",
				text: Z("offline.text")
			}] : Je(t.problem, o(l).map((e) => e.name)));
		} finally {
			X(_, !1);
		}
	}
	var y = Zi(), b = O(y), x = (e) => {
		var n = Ji(), r = u(n), i = g(r, !0), a = T(r, 2);
		{
			let e = h(() => Z("notFound.title")), t = h(() => Z("notFound.text"));
			ae(a, {
				icon: "search",
				get title() {
					return o(e);
				},
				get text() {
					return o(t);
				}
			});
		}
		t((e) => V(i, e), [() => Z("new.unknown")]), J(e, n);
	}, S = (n) => {
		var r = Ji(), i = u(r), s = g(i, !0), c = T(i, 2);
		{
			let t = h(() => Z("noAccess.title")), n = h(() => Z("noAccess.text", { role: e()?.me.roleLabel ?? "" }));
			ae(c, {
				icon: "lock",
				get title() {
					return o(t);
				},
				get text() {
					return o(n);
				}
			});
		}
		t((e) => V(s, e), [() => Z("new.title", { kind: o(a).label })]), J(n, r);
	}, C = h(() => !G(I.createActor) || !e()?.me.adds?.includes(i.kind)), w = (e) => {
		var n = Xi(), r = u(n), s = O(r), c = g(s, !0), p = T(s, 2), y = (e) => {
			var n = Yi(), r = g(n, !0);
			t((e) => V(r, e), [() => Z("new.place", { area: i.areaName })]), J(e, n);
		};
		K(p, (e) => {
			i.area && o(d) && e(y);
		}), q(r);
		var b = T(r, 2), x = (e) => {
			te(e, {
				icon: "lock",
				children: (e, n) => {
					var r = Yi(), i = g(r, !0);
					t((e) => V(i, e), [() => Z("new.personal")]), J(e, r);
				},
				$$slots: { default: !0 }
			});
		}, S = h(() => o(a).attributes.some((e) => e.personal));
		K(b, (e) => {
			o(S) && e(x);
		});
		var C = T(b, 2);
		{
			let e = h(() => Z("new.title", { kind: o(a).label })), t = h(() => Z("form.save"));
			ot(C, {
				name: "nieuw",
				get label() {
					return o(e);
				},
				get attributes() {
					return o(l);
				},
				get draft() {
					return f;
				},
				get submitLabel() {
					return o(t);
				},
				get busy() {
					return o(_);
				},
				get wrongs() {
					return o(m);
				},
				get find() {
					return Fe;
				},
				onChange: (e, t) => f[e] = t,
				onSubmit: () => void v(),
				onCancel: () => Ae(i.area ? k(i.area) : "/")
			});
		}
		t((e) => V(c, e), [() => Z("new.title", { kind: o(a).label })]), J(e, n);
	};
	K(b, (e) => {
		o(a) ? o(C) ? e(S, 1) : e(w, -1) : e(x);
	}), q(y), J(n, y), z();
}
// src/pages/NewKindPage.svelte
var $i = H("<p> </p>"), ea = H("<li><a><!> </a></li>"), ta = H("<section><h2> </h2> <ul class=\"kinds\"></ul></section>"), na = H("<div class=\"page page--form\"><div class=\"page-head\"><h1> </h1><!></div> <!> <div class=\"sections\"></div></div>");
function ra(n, r) {
	p(r, !0);
	let i = h(e), a = h(() => G(I.createActor) ? Hi(o(i)?.schema.actors ?? [], o(i)?.me.adds ?? []) : []);
	var s = na(), c = O(s), l = O(c), u = g(l, !0), d = T(l), f = (e) => {
		var n = $i(), i = g(n, !0);
		t((e) => V(i, e), [() => Z("new.place", { area: r.areaName })]), J(e, n);
	};
	K(d, (e) => {
		r.area && e(f);
	}), q(c);
	var m = T(c, 2), _ = (e) => {
		{
			let t = h(() => Z("noAccess.title")), n = h(() => Z("noAccess.text", { role: o(i)?.me.roleLabel ?? "" }));
			ae(e, {
				icon: "lock",
				get title() {
					return o(t);
				},
				get text() {
					return o(n);
				}
			});
		}
	};
	K(m, (e) => {
		o(a).length === 0 && e(_);
	});
	var v = T(m, 2);
	U(v, 21, () => o(a), (e) => e.key, (e, n) => {
		var i = ta(), a = O(i), s = g(a, !0), c = T(a, 2);
		U(c, 21, () => o(n).kinds, (e) => e.kind, (e, n) => {
			var i = ea(), a = O(i), s = O(a);
			C(s, { get kind() {
				return o(n).kind;
			} });
			var c = T(s, 1, !0);
			q(a), q(i), t((e, t) => {
				B(a, "href", e), V(c, t);
			}, [() => N(o(n).kind, r.area), () => Re(o(n).label)]), J(e, i);
		}), q(c), q(i), t((e) => {
			B(i, "aria-labelledby", o(n).key), B(a, "id", o(n).key), V(s, e);
		}, [() => Z(o(n).key)]), J(e, i);
	}), q(v), q(s), t((e) => V(u, e), [() => Z("new.choose")]), J(n, s), z();
}
export { zi as ActorPage, Qi as NewActorPage, ra as NewKindPage };
