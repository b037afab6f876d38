import { $ as e, Ar as t, Br as n, Dr as r, Er as i, Fr as a, Gr as o, Hr as s, Ir as c, Kt as l, Lr as u, Pr as d, Rn as f, Rr as p, Tr as m, Wr as h, Xn as g, Yr as _, Zn as v, _r as y, ar as b, br as x, bt as S, dr as C, en as ee, er as w, jr as T, l as E, mr as D, nr as O, nt as te, o as k, or as A, pn as j, qn as M, qr as N, rn as ne, rt as P, s as F, tr as re, vr as I, wr as L, zn as R, zr as z } from "./shell.js";
import { n as B, t as ie } from "./tiechoice.js";
import { n as ae, r as oe, t as se } from "./ErrorSummary.js";
import { r as ce, t as le } from "./since.js";
import { t as ue } from "./ChangedNotice.js";
import { t as de } from "./Modal.js";
// src/contact/quick.ts
var V = (e) => "known" in e ? e.known.kind : e.fresh.kind, H = (e) => "known" in e ? e.known.label : e.fresh.name, U = [
	"Resident",
	"Professional",
	"Organisation",
	"Team",
	"Facility",
	"Initiative",
	"Course",
	"CollectiveArrangement",
	"OpenNetwork",
	"LearningCircle"
], W = [
	"Resident",
	"Professional",
	"Organisation",
	"Facility",
	"Initiative"
], fe = (e, t, n) => B(e, n).flatMap((e) => e.choices).filter((e) => e.others.includes(t)), G = [
	"WORKS_FOR",
	"PARTNERS_WITH",
	"PARTICIPATES_IN",
	"VOLUNTEERS_AT",
	"MEMBER_OF",
	"OFFERS"
];
function pe(e, t, n) {
	let r = (e, t) => n.find((n) => n.tie.kind === e && (t === void 0 || n.reversed === t));
	return e === "Professional" && t === "Resident" ? r("SUPPORTS", !1) ?? n[0] : e === "Resident" && t === "Professional" ? r("SUPPORTS", !0) ?? n[0] : r("KNOWS") ?? G.map((e) => r(e)).find(Boolean) ?? n[0];
}
function me(e, t, n) {
	return W.filter((r) => t.includes(r) && (!e || fe(V(e), r, n).length > 0));
}
function he(e, t) {
	return U.filter((n) => e ? fe(V(e), n, t).length > 0 : t.some((e) => e.from.includes(n) || e.to.includes(n)));
}
function ge(e, t) {
	let n = e?.named ?? "name", r = (e?.attributes ?? []).filter((e) => e.required && e.name !== n), i = e?.attributes.find((e) => e.name === "consentUntil");
	return i && t.legalBasis === "consent" ? [...r, {
		...i,
		required: !0
	}] : r;
}
function _e(e, t) {
	return ["LIVES_IN", "PRESENT_IN"].find((n) => t.some((t) => t.kind === n && t.from.includes(e) && t.to.includes("Area")));
}
function ve(e, t) {
	let n = new Map(e.map((e) => [e.id, e.partOf?.id])), r = (e) => e !== void 0 && (t.includes(e) || r(n.get(e))), i = [
		"buurt",
		"wijk",
		"gemeente"
	], a = (e) => i.indexOf(String(e.attributes.level));
	return e.filter((e) => t.length === 0 || r(e.id)).sort((e, t) => a(e) - a(t) || e.label.localeCompare(t.label));
}
function ye({ from: e, to: t, choice: n, drafts: r, areas: i, tie: a, since: o }, s, c) {
	let l = (e, t) => "known" in t ? t.known.id : `#${e}`, u = [["from", e], ["to", t]].flatMap(([e, t]) => {
		if ("known" in t) return [];
		let { kind: n, name: a } = t.fresh, o = s(n), l = _e(n, c);
		return [{
			op: "addActor",
			ref: e,
			kind: n,
			attributes: {
				[o?.named ?? "name"]: a,
				...oe(ge(o, r[e]), r[e])
			}
		}, ...l && i[e] ? [{
			op: "addTie",
			kind: l,
			from: `#${e}`,
			to: i[e]
		}] : []];
	}), [d, f] = n.reversed ? [l("to", t), l("from", e)] : [l("from", e), l("to", t)];
	return [...u, {
		op: "addTie",
		kind: n.tie.kind,
		from: d,
		to: f,
		attributes: a,
		...o ? { since: o } : {}
	}];
}
function be(e, t) {
	return e.map((e) => {
		let n = /^(?:body\.)?operations\[(\d+)\]\.(?:attributes\.)?(.+)$/.exec(e.field), r = n ? t[Number(n[1])] : void 0;
		return {
			field: !r || !n ? "" : r.op === "addActor" ? `${r.ref}-${n[2]}` : r === t.at(-1) ? `tie-${n[2]}` : "",
			text: e.detail || e.code
		};
	});
}
// src/contact/text.ts
var K = ne({
	title: "Contact toevoegen",
	from: "Wie?",
	to: "Met wie?",
	kind: "Wat voor contact is het?",
	area: "In welk gebied?",
	more: "Meer invullen",
	hint: "Typ een naam. Kies uit de lijst of maak nieuw.",
	found: {
		one: "{n} gevonden. Kies met de pijltjes en Enter.",
		other: "{n} gevonden. Kies met de pijltjes en Enter."
	},
	none: "Niemand gevonden. Maak nieuw, of typ anders.",
	create: "Nieuw: ‘{name}’ als {kind}",
	new: "nieuw: {kind}",
	other: "Kies een ander",
	"need.from": "Kies wie het contact heeft.",
	"need.to": "Kies met wie het contact is.",
	"need.tie": "Tussen deze twee kan geen contact bestaan. Kies iemand anders.",
	saved: "Bewaard: contact van {from} met {to}.",
	save: "Bewaren",
	saving: "Bezig met bewaren…",
	cancel: "Annuleren"
}, {
	title: "Add a contact",
	from: "Who?",
	to: "With whom?",
	kind: "What kind of contact is it?",
	area: "In which area?",
	more: "Fill in more",
	hint: "Type a name. Choose from the list or make a new one.",
	found: {
		one: "{n} found. Choose with the arrows and Enter.",
		other: "{n} found. Choose with the arrows and Enter."
	},
	none: "Nobody found. Make a new one, or type something else.",
	create: "New: ‘{name}’ as {kind}",
	new: "new: {kind}",
	other: "Choose another",
	"need.from": "Choose who has the contact.",
	"need.to": "Choose with whom the contact is.",
	"need.tie": "These two can have no contact. Choose somebody else.",
	saved: "Saved: contact of {from} with {to}.",
	save: "Save",
	saving: "Saving…",
	cancel: "Cancel"
}), q = x("<span class=\"badge badge--info\"> </span>"), J = x("<p class=\"label\"> </p> <p class=\"picked\"><!><strong> </strong> <!> <button class=\"link-button\" type=\"button\"> <span class=\"sr\"> </span></button></p>", 1), Y = x("<p class=\"error\"><!> </p>"), X = x("<!><span> </span><span class=\"small muted\"> </span>", 1), Z = x("<!><span> </span>", 1), Q = x("<li role=\"option\"><!></li>"), xe = x("<label> </label> <!> <input class=\"input\" type=\"search\" role=\"combobox\" autocomplete=\"off\" spellcheck=\"false\" aria-autocomplete=\"list\" aria-required=\"true\"/> <p class=\"small muted\" role=\"status\"> </p> <ul class=\"picker__found\" role=\"listbox\"></ul>", 1), Se = x("<div><!></div>");
function Ce(e, i) {
	o(i, !0);
	let f = n(""), p = n([]), x = n(""), S = n(!1), w = n(0), E = s(() => r(f).trim()), O = s(() => r(E) === "" ? [] : [...r(p).map((e) => ({
		key: e.id,
		party: { known: e }
	})), ...i.fresh.map((e) => ({
		key: e,
		party: { fresh: {
			kind: e,
			name: r(E)
		} }
	}))]), te = s(() => r(S) ? K("search.failed") : r(E) && r(x) === r(E) ? r(p).length ? K("found", { n: r(p).length }) : K("none") : "");
	T(() => {
		let e = r(E), t = i.kinds;
		if (z(S, !1), !e) {
			z(p, []);
			return;
		}
		let n = new AbortController(), a = setTimeout(() => {
			i.find(e, t, n.signal).then((t) => {
				((e) => {
					var t = _(e, 3);
					z(p, t[0]), z(x, t[1], !0), z(w, t[2], !0);
				})([
					t.slice(0, 6),
					e,
					0
				]);
			}).catch((e) => z(S, !R(e)));
		}, 150);
		return () => {
			clearTimeout(a), n.abort();
		};
	});
	function k(e) {
		i.onChoose(e), ((e) => {
			var t = _(e, 3);
			z(f, t[0], !0), z(p, t[1]), z(w, t[2], !0);
		})([
			"",
			[],
			0
		]);
	}
	function j() {
		i.onChoose(void 0), requestAnimationFrame(() => document.getElementById(i.id)?.focus());
	}
	function ne(e) {
		let t = {
			ArrowDown: 1,
			ArrowUp: -1
		}[e.key];
		if (t && r(O).length) z(w, (r(w) + t + r(O).length) % r(O).length);
		else if (e.key === "Enter" && r(E)) {
			let e = r(x) === r(E) ? r(O)[r(w)] : void 0;
			e && k(e.party);
		} else return;
		e.preventDefault();
	}
	var P = Se(), F = d(P), re = (e) => {
		var n = J(), o = a(n), f = c(o, !0), p = u(o, 2), h = d(p);
		{
			let e = s(() => V(i.party));
			l(h, { get kind() {
				return r(e);
			} });
		}
		var g = u(h), _ = c(g, !0), b = u(g, 2), x = (e) => {
			var n = q(), r = c(n, !0);
			t((e) => y(r, e), [() => K("new", { kind: i.kindWord(i.party.fresh.kind) })]), I(e, n);
		};
		D(b, (e) => {
			"fresh" in i.party && e(x);
		});
		var S = u(b, 2), C = d(S, !0), ee = u(C), w = c(ee);
		N(S), N(p), t((e, t) => {
			y(f, i.label), y(_, e), v(S, "id", i.id), y(C, t), y(w, `: ${i.label ?? ""}`);
		}, [() => H(i.party), () => K("other")]), m("click", S, j), I(e, n);
	}, L = (e) => {
		var n = xe(), o = a(n), p = c(o, !0), h = u(o, 2), _ = (e) => {
			var n = Y(), r = d(n);
			ee(r, { name: "warn" });
			var a = u(r, 1, !0);
			N(n), t(() => {
				v(n, "id", `${i.id ?? ""}-fout`), y(a, i.error);
			}), I(e, n);
		};
		D(h, (e) => {
			i.error && e(_);
		});
		var x = u(h, 2);
		g(x);
		var S = u(x, 2), T = c(S, !0), j = u(S, 2);
		C(j, 23, () => r(O), (e) => e.key, (e, n, o) => {
			let f = s(() => V(r(n).party));
			var p = Q(), h = d(p), g = (e) => {
				var o = X(), s = a(o);
				l(s, { get kind() {
					return r(f);
				} });
				var d = u(s), p = c(d, !0), m = u(d), h = c(m, !0);
				t((e) => {
					y(p, r(n).party.known.label), y(h, e);
				}, [() => i.kindWord(r(f))]), I(e, o);
			}, _ = (e) => {
				var n = Z(), o = a(n);
				ee(o, {
					name: "plus",
					small: !0
				});
				var s = u(o), l = c(s, !0);
				t((e) => y(l, e), [() => K("create", {
					name: r(E),
					kind: i.kindWord(r(f))
				})]), I(e, n);
			};
			D(h, (e) => {
				"known" in r(n).party ? e(g) : e(_, -1);
			}), N(p), t(() => {
				v(p, "id", `${i.id ?? ""}-${r(o) ?? ""}`), v(p, "aria-selected", r(o) === r(w)), b(p, 1, A(["option", "fresh" in r(n).party && "option--new"]));
			}), m("mousedown", p, (e) => e.preventDefault()), m("click", p, () => k(r(n).party)), I(e, p);
		}), N(j), t((e) => {
			v(o, "for", i.id), y(p, i.label), v(x, "id", i.id), v(x, "aria-expanded", r(O).length > 0), v(x, "aria-controls", `${i.id ?? ""}-lijst`), v(x, "aria-activedescendant", r(O).length ? `${i.id}-${r(w)}` : void 0), v(x, "aria-invalid", i.error ? !0 : void 0), v(x, "aria-describedby", i.error ? `${i.id}-fout` : `${i.id}-zegt`), v(S, "id", `${i.id ?? ""}-zegt`), y(T, e), v(j, "id", `${i.id ?? ""}-lijst`), v(j, "aria-label", i.label), v(j, "hidden", r(O).length === 0);
		}, [() => r(te) || K("hint")]), m("keydown", x, ne), M(x, () => r(f), (e) => z(f, e)), I(e, n);
	};
	D(F, (e) => {
		i.party ? e(re) : e(L, -1);
	}), N(P), t(() => b(P, 1, A([
		"field",
		"picker",
		i.error && "field--error"
	]))), I(e, P), h();
}
L([
	"click",
	"keydown",
	"mousedown"
]);
// src/contact/QuickContact.svelte
var we = x("<option> </option>"), Te = x("<div class=\"field\"><label> </label> <select class=\"select\"></select></div>"), Ee = x("<!> <!> <!>", 1), De = x("<div class=\"field\"><label> </label> <select class=\"select\"></select></div> <details class=\"how\"><summary> </summary> <div class=\"stack stack--form\"></div></details>", 1), Oe = x("<!> <div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form></div>", 1);
function $(l, g) {
	o(g, !0);
	let b = s(e), x = s(() => r(b)?.schema.ties ?? []), ee = s(() => r(b)?.me.adds ?? []), A = s(() => ve(r(b)?.areas ?? [], r(b)?.me.areas.map((e) => e.code) ?? [])), M = s(() => r(A).some((e) => e.id === g.area) ? g.area : r(A)[0]?.id ?? ""), ne = ["from", "to"], L = n({}), R = p({
		from: {},
		to: {}
	}), B = p({
		from: "",
		to: ""
	}), U = p({}), W = n(""), G = n([]), q = n(!1), J = s(() => r(L).from && r(L).to ? fe(V(r(L).from), V(r(L).to), r(x)) : []), Y = s(() => r(J).find((e) => e.value === r(W)) ?? (r(L).from && r(L).to ? pe(V(r(L).from), V(r(L).to), r(J)) : void 0)), X = s(() => r(Y) ? [le(), ...r(Y).tie.attributes] : []), Z = (e) => r(G).find((t) => t.field === e)?.text, Q = (e) => `snel-${e}`, xe = (e) => {
		let t = r(L)[e];
		return t && "fresh" in t ? ge(P(t.fresh.kind), R[e]) : [];
	}, Se = (e) => {
		let t = r(L)[e];
		return t !== void 0 && "fresh" in t && _e(t.fresh.kind, r(x)) !== void 0 && r(A).length > 0;
	};
	T(() => {
		if (!g.focus) return $("from");
		let e = new AbortController();
		return j(g.focus, e.signal).then(({ id: e, kind: t, label: n }) => {
			!r(L).from && he(void 0, r(x)).includes(t) && z(L, {
				...r(L),
				from: { known: {
					id: e,
					kind: t,
					label: n
				} }
			}), $(r(L).from ? "to" : "from");
		}).catch(() => $("from")), () => e.abort();
	});
	function $(e) {
		requestAnimationFrame(() => document.getElementById(Q(e))?.focus());
	}
	function ke(e, t) {
		if (z(L, {
			...r(L),
			[e]: t
		}), R[e] = {}, B[e] = r(M), ((e) => {
			var t = _(e, 2);
			z(W, t[0], !0), z(G, t[1]);
		})(["", []]), !t) return;
		let n = xe(e)[0], i = e === "from" ? "to" : "from";
		$(n ? `${e}-${n.name}` : r(L)[i] ? "kind" : i);
	}
	function Ae() {
		return [
			...ne.flatMap((e) => r(L)[e] ? ae(xe(e), R[e]).map((t) => ({
				...t,
				field: `${e}-${t.field}`
			})) : [{
				field: e,
				text: K(`need.${e}`)
			}]),
			...r(L).from && r(L).to && !r(Y) ? [{
				field: "to",
				text: K("need.tie")
			}] : [],
			...ae(r(X), U).map((e) => ({
				...e,
				field: `tie-${e.field}`
			}))
		];
	}
	async function je(e) {
		if (e?.preventDefault(), z(G, Ae()), r(G).length || r(q) || !r(L).from || !r(L).to || !r(Y)) return;
		z(q, !0);
		let { since: t, ...n } = oe(r(X), U), i = {
			from: r(L).from,
			to: r(L).to,
			choice: r(Y),
			drafts: R,
			areas: B,
			tie: n,
			...t ? { since: String(t) } : {}
		}, a = ye(i, P, r(x));
		try {
			let { revision: e } = await k(a);
			S(e), E(K("saved", {
				from: H(i.from),
				to: H(i.to)
			}), e), g.onClose();
		} catch (e) {
			let t = f(e), n = be(t.problem?.findings ?? [], a);
			z(G, t.unreachable ? [{
				field: "",
				text: K("offline.text")
			}] : n.length ? n : [{
				field: "",
				text: t.problem?.detail || K("error.title")
			}]);
		} finally {
			z(q, !1);
		}
	}
	{
		let e = s(() => K("title"));
		de(l, {
			id: "contact",
			get title() {
				return r(e);
			},
			get onClose() {
				return g.onClose;
			},
			children: (e, n) => {
				var o = Oe(), l = a(o);
				ue(l, {});
				var f = u(l, 2), p = d(f), h = (e) => {
					se(e, {
						get wrongs() {
							return r(G);
						},
						idOf: Q
					});
				};
				D(p, (e) => {
					r(G).length && e(h);
				});
				var _ = u(p, 2), b = d(_);
				C(b, 16, () => ne, (e) => e, (e, n) => {
					let i = s(() => r(L)[n === "from" ? "to" : "from"]);
					var o = Ee(), l = a(o);
					{
						let e = s(() => Q(n)), t = s(() => K(n)), a = s(() => he(r(i), r(x))), o = s(() => me(r(i), r(ee), r(x))), c = s(() => Z(n));
						Ce(l, {
							get id() {
								return r(e);
							},
							get label() {
								return r(t);
							},
							get party() {
								return r(L)[n];
							},
							get kinds() {
								return r(a);
							},
							get fresh() {
								return r(o);
							},
							get error() {
								return r(c);
							},
							get kindWord() {
								return te;
							},
							get find() {
								return F;
							},
							onChoose: (e) => ke(n, e)
						});
					}
					var f = u(l, 2);
					C(f, 17, () => xe(n), (e) => e.name, (e, t) => {
						{
							let i = s(() => Q(`${n}-${r(t).name}`)), a = s(() => R[n][r(t).name] ?? ""), o = s(() => Z(`${n}-${r(t).name}`));
							ce(e, {
								get attribute() {
									return r(t);
								},
								get id() {
									return r(i);
								},
								get value() {
									return r(a);
								},
								get error() {
									return r(o);
								},
								get find() {
									return F;
								},
								onChange: (e) => R[n][r(t).name] = e
							});
						}
					});
					var p = u(f, 2), m = (e) => {
						var i = Te(), a = d(i), o = c(a, !0), s = u(a, 2);
						C(s, 21, () => r(A), (e) => e.id, (e, n) => {
							var i = we(), a = c(i, !0), o = {};
							t(() => {
								y(a, r(n).label), o !== (o = r(n).id) && (i.value = (i.__value = o) ?? "");
							}), I(e, i);
						}), N(s), re(s), N(i), t((e, t, n) => {
							v(a, "for", e), y(o, t), v(s, "id", n);
						}, [
							() => Q(`${n}-area`),
							() => K("area"),
							() => Q(`${n}-area`)
						]), w(s, () => B[n], (e) => B[n] = e), I(e, i);
					}, h = s(() => Se(n));
					D(p, (e) => {
						r(h) && e(m);
					}), I(e, o);
				});
				var S = u(b, 2), T = (e) => {
					var n = De(), i = a(n), o = d(i), l = c(o, !0), f = u(o, 2);
					C(f, 21, () => r(J), (e) => e.value, (e, n) => {
						var i = we(), a = c(i, !0), o = {};
						t((e) => {
							y(a, e), o !== (o = r(n).value) && (i.value = (i.__value = o) ?? "");
						}, [() => ie(r(n), H(r(L).from)).replace("…", r(L).to ? H(r(L).to) : "…")]), I(e, i);
					}), N(f);
					var p;
					re(f), N(i);
					var h = u(i, 2), g = d(h), _ = c(g, !0), b = u(g, 2);
					C(b, 21, () => r(X), (e) => e.name, (e, t) => {
						{
							let n = s(() => Q(`tie-${r(t).name}`)), i = s(() => U[r(t).name] ?? ""), a = s(() => Z(`tie-${r(t).name}`));
							ce(e, {
								get attribute() {
									return r(t);
								},
								get id() {
									return r(n);
								},
								get value() {
									return r(i);
								},
								get error() {
									return r(a);
								},
								get find() {
									return F;
								},
								onChange: (e) => U[r(t).name] = e
							});
						}
					}), N(b), N(h), t((e, t, n, i) => {
						v(o, "for", e), y(l, t), v(f, "id", n), p !== (p = r(Y).value) && (f.value = (f.__value = p) ?? "", O(f, p)), y(_, i);
					}, [
						() => Q("kind"),
						() => K("kind"),
						() => Q("kind"),
						() => K("more")
					]), m("change", f, (e) => z(W, e.currentTarget.value, !0)), m("keydown", f, (e) => e.key === "Enter" && void je(e)), I(e, n);
				};
				D(S, (e) => {
					r(Y) && r(L).from && e(T);
				});
				var E = u(S, 2), k = d(E), j = c(k, !0), M = u(k, 2), P = c(M, !0);
				N(E), N(_), N(f), t((e, t, n) => {
					v(_, "aria-label", e), v(k, "aria-busy", r(q) || void 0), y(j, t), y(P, n);
				}, [
					() => K("title"),
					() => K(r(q) ? "saving" : "save"),
					() => K("cancel")
				]), i("submit", _, (e) => void je(e)), m("click", M, function(...e) {
					g.onClose?.apply(this, e);
				}), I(e, o);
			},
			$$slots: { default: !0 }
		});
	}
	h();
}
L([
	"change",
	"keydown",
	"click"
]);
export { $ as default };
