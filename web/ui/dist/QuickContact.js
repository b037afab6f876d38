import { $n as e, Ar as t, Br as n, Cr as r, Dr as i, Gr as a, Hn as o, Hr as s, Jr as c, Lr as l, Mr as u, Nr as d, Or as f, Pr as p, Qr as m, Rr as h, Ur as g, Vn as _, Vr as v, Xn as y, Xr as b, Xt as x, _r as S, ar as C, br as w, cr as T, er as E, gn as D, in as O, ir as k, kr as A, l as j, lr as M, mr as N, o as P, ot as F, qr as ee, rr as te, rt as I, s as L, sn as R, st as z, wt as ne, xr as B, zr as V } from "./shell.js";
import { n as re, t as ie } from "./tiechoice.js";
import { n as ae, r as oe, t as se } from "./ErrorSummary.js";
import { r as ce, t as le } from "./since.js";
import { t as ue } from "./ChangedNotice.js";
import { t as de } from "./Modal.js";
// src/contact/quick.ts
var H = (e) => "known" in e ? e.known.kind : e.fresh.kind, U = (e) => "known" in e ? e.known.label : e.fresh.name, W = [
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
], G = [
	"Resident",
	"Professional",
	"Organisation",
	"Facility",
	"Initiative"
], fe = (e, t, n) => re(e, n).filter((e) => e.others.includes(t)), K = [
	"WORKS_FOR",
	"PARTNERS_WITH",
	"PARTICIPATES_IN",
	"VOLUNTEERS_AT",
	"MEMBER_OF",
	"OFFERS"
];
function pe(e, t, n) {
	let r = (e, t) => n.find((n) => n.tie.kind === e && (t === void 0 || n.reversed === t));
	return e === "Professional" && t === "Resident" ? r("SUPPORTS", !1) ?? n[0] : e === "Resident" && t === "Professional" ? r("SUPPORTS", !0) ?? n[0] : r("KNOWS") ?? K.map((e) => r(e)).find(Boolean) ?? n[0];
}
function me(e, t, n) {
	return G.filter((r) => t.includes(r) && (!e || fe(H(e), r, n).length > 0));
}
function he(e, t) {
	if (!e) return W.filter((e) => t.some((t) => t.from.includes(e) || t.to.includes(e)));
	let n = new Set(re(H(e), t).flatMap((e) => e.others));
	return [...W.filter((e) => n.has(e)), ...[...n].filter((e) => !W.includes(e))];
}
var q = (e) => {
	let [t, n] = [!0, !1].map((t) => e.filter(({ kind: e }) => W.includes(e) === t));
	return [...t, ...n];
};
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
var J = R({
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
}), Y = r("<span class=\"badge badge--info\"> </span>"), X = r("<p class=\"label\"> </p> <p class=\"picked\"><!><strong> </strong> <!> <button class=\"link-button\" type=\"button\"> <span class=\"sr\"> </span></button></p>", 1), Z = r("<p class=\"error\"><!> </p>"), Q = r("<!><span> </span><span class=\"small muted\"> </span>", 1), xe = r("<!><span> </span>", 1), $ = r("<li role=\"option\"><!></li>"), Se = r("<label> </label> <!> <input class=\"input\" type=\"search\" role=\"combobox\" autocomplete=\"off\" spellcheck=\"false\" aria-autocomplete=\"list\" aria-required=\"true\"/> <p class=\"small muted\" role=\"status\"> </p> <ul class=\"picker__found\" role=\"listbox\"></ul>", 1), Ce = r("<div><!></div>");
function we(r, i) {
	c(i, !0);
	let u = g(""), _ = g([]), v = g(""), C = g(!1), D = g(0), k = a(() => t(u).trim()), A = a(() => t(k) === "" ? [] : [...t(_).map((e) => ({
		key: e.id,
		party: { known: e }
	})), ...i.fresh.map((e) => ({
		key: e,
		party: { fresh: {
			kind: e,
			name: t(k)
		} }
	}))]), j = a(() => t(C) ? J("search.failed") : t(k) && t(v) === t(k) ? t(_).length ? J("found", { n: t(_).length }) : J("none") : "");
	p(() => {
		let e = t(k), n = i.kinds;
		if (s(C, !1), !e) {
			s(_, []);
			return;
		}
		let r = new AbortController(), a = setTimeout(() => {
			i.find(e, n, r.signal).then((t) => {
				((e) => {
					var t = m(e, 3);
					s(_, t[0]), s(v, t[1], !0), s(D, t[2], !0);
				})([
					q(t).slice(0, 6),
					e,
					0
				]);
			}).catch((e) => s(C, !o(e)));
		}, 150);
		return () => {
			clearTimeout(a), r.abort();
		};
	});
	function P(e) {
		i.onChoose(e), ((e) => {
			var t = m(e, 3);
			s(u, t[0], !0), s(_, t[1]), s(D, t[2], !0);
		})([
			"",
			[],
			0
		]);
	}
	function F() {
		i.onChoose(void 0), requestAnimationFrame(() => document.getElementById(i.id)?.focus());
	}
	function te(e) {
		let n = {
			ArrowDown: 1,
			ArrowUp: -1
		}[e.key];
		if (n && t(A).length) s(D, (t(D) + n + t(A).length) % t(A).length);
		else if (e.key === "Enter" && t(k)) {
			let e = t(v) === t(k) ? t(A)[t(D)] : void 0;
			e && P(e.party);
		} else return;
		e.preventDefault();
	}
	var I = Ce(), L = l(I), R = (e) => {
		var r = X(), o = h(r), s = V(o, !0), c = n(o, 2), u = l(c);
		{
			let e = a(() => H(i.party));
			x(u, { get kind() {
				return t(e);
			} });
		}
		var p = n(u), m = V(p, !0), g = n(p, 2), _ = (e) => {
			var t = Y(), n = V(t, !0);
			d((e) => w(n, e), [() => J("new", { kind: i.kindWord(i.party.fresh.kind) })]), B(e, t);
		};
		S(g, (e) => {
			"fresh" in i.party && e(_);
		});
		var v = n(g, 2), y = l(v, !0), C = n(y), T = V(C);
		b(v), b(c), d((e, t) => {
			w(s, i.label), w(m, e), E(v, "id", i.id), w(y, t), w(T, `: ${i.label ?? ""}`);
		}, [() => U(i.party), () => J("other")]), f("click", v, F), B(e, r);
	}, z = (r) => {
		var o = Se(), c = h(o), p = V(c, !0), m = n(c, 2), g = (e) => {
			var t = Z(), r = l(t);
			O(r, { name: "warn" });
			var a = n(r, 1, !0);
			b(t), d(() => {
				E(t, "id", `${i.id ?? ""}-fout`), w(a, i.error);
			}), B(e, t);
		};
		S(m, (e) => {
			i.error && e(g);
		});
		var _ = n(m, 2);
		e(_);
		var v = n(_, 2), C = V(v, !0), F = n(v, 2);
		N(F, 23, () => t(A), (e) => e.key, (e, r, o) => {
			let s = a(() => H(t(r).party));
			var c = $(), u = l(c), p = (e) => {
				var a = Q(), o = h(a);
				x(o, { get kind() {
					return t(s);
				} });
				var c = n(o), l = V(c, !0), u = n(c), f = V(u, !0);
				d((e) => {
					w(l, t(r).party.known.label), w(f, e);
				}, [() => i.kindWord(t(s))]), B(e, a);
			}, m = (e) => {
				var r = xe(), a = h(r);
				O(a, {
					name: "plus",
					small: !0
				});
				var o = n(a), c = V(o, !0);
				d((e) => w(c, e), [() => J("create", {
					name: t(k),
					kind: i.kindWord(t(s))
				})]), B(e, r);
			};
			S(u, (e) => {
				"known" in t(r).party ? e(p) : e(m, -1);
			}), b(c), d(() => {
				E(c, "id", `${i.id ?? ""}-${t(o) ?? ""}`), E(c, "aria-selected", t(o) === t(D)), T(c, 1, M(["option", "fresh" in t(r).party && "option--new"]));
			}), f("mousedown", c, (e) => e.preventDefault()), f("click", c, () => P(t(r).party)), B(e, c);
		}), b(F), d((e) => {
			E(c, "for", i.id), w(p, i.label), E(_, "id", i.id), E(_, "aria-expanded", t(A).length > 0), E(_, "aria-controls", `${i.id ?? ""}-lijst`), E(_, "aria-activedescendant", t(A).length ? `${i.id}-${t(D)}` : void 0), E(_, "aria-invalid", i.error ? !0 : void 0), E(_, "aria-describedby", i.error ? `${i.id}-fout` : `${i.id}-zegt`), E(v, "id", `${i.id ?? ""}-zegt`), w(C, e), E(F, "id", `${i.id ?? ""}-lijst`), E(F, "aria-label", i.label), E(F, "hidden", t(A).length === 0);
		}, [() => t(j) || J("hint")]), f("keydown", _, te), y(_, () => t(u), (e) => s(u, e)), B(r, o);
	};
	S(L, (e) => {
		i.party ? e(R) : e(z, -1);
	}), b(I), d(() => T(I, 1, M([
		"field",
		"picker",
		i.error && "field--error"
	]))), B(r, I), ee();
}
i([
	"click",
	"keydown",
	"mousedown"
]);
// src/contact/QuickContact.svelte
var Te = r("<option> </option>"), Ee = r("<div class=\"field\"><label> </label> <select class=\"select\"></select></div>"), De = r("<!> <!> <!>", 1), Oe = r("<div class=\"field\"><label> </label> <select class=\"select\"></select></div> <details class=\"how\"><summary> </summary> <div class=\"stack stack--form\"></div></details>", 1), ke = r("<!> <div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form></div>", 1);
function Ae(e, r) {
	c(r, !0);
	let i = a(I), o = a(() => t(i)?.schema.ties ?? []), y = a(() => t(i)?.me.adds ?? []), x = a(() => ve(t(i)?.areas ?? [], t(i)?.me.areas.map((e) => e.code) ?? [])), T = a(() => t(x).some((e) => e.id === r.area) ? r.area : t(x)[0]?.id ?? ""), O = ["from", "to"], M = g({}), R = v({
		from: {},
		to: {}
	}), W = v({
		from: "",
		to: ""
	}), G = v({}), K = g(""), q = g([]), Y = g(!1), X = a(() => t(M).from && t(M).to ? fe(H(t(M).from), H(t(M).to), t(o)) : []), Z = a(() => t(X).find((e) => e.value === t(K)) ?? (t(M).from && t(M).to ? pe(H(t(M).from), H(t(M).to), t(X)) : void 0)), Q = a(() => t(Z) ? [le(), ...t(Z).tie.attributes] : []), xe = (e) => t(q).find((t) => t.field === e)?.text, $ = (e) => `snel-${e}`, Se = (e) => {
		let n = t(M)[e];
		return n && "fresh" in n ? ge(z(n.fresh.kind), R[e]) : [];
	}, Ce = (e) => {
		let n = t(M)[e];
		return n !== void 0 && "fresh" in n && _e(n.fresh.kind, t(o)) !== void 0 && t(x).length > 0;
	};
	p(() => {
		if (r.from) return u(() => Ae(r.from));
		if (!r.focus) return je("from");
		let e = new AbortController();
		return D(r.focus, e.signal).then(Ae).catch(() => je("from")), () => e.abort();
	});
	function Ae({ id: e, kind: n, label: r }) {
		!t(M).from && re(n, t(o)).length > 0 && s(M, {
			...t(M),
			from: { known: {
				id: e,
				kind: n,
				label: r
			} }
		}), je(t(M).from ? "to" : "from");
	}
	function je(e) {
		requestAnimationFrame(() => document.getElementById($(e))?.focus());
	}
	function Me(e, n) {
		if (s(M, {
			...t(M),
			[e]: n
		}), R[e] = {}, W[e] = t(T), ((e) => {
			var t = m(e, 2);
			s(K, t[0], !0), s(q, t[1]);
		})(["", []]), !n) return;
		let r = Se(e)[0], i = e === "from" ? "to" : "from";
		je(r ? `${e}-${r.name}` : t(M)[i] ? "kind" : i);
	}
	function Ne() {
		return [
			...O.flatMap((e) => t(M)[e] ? ae(Se(e), R[e]).map((t) => ({
				...t,
				field: `${e}-${t.field}`
			})) : [{
				field: e,
				text: J(`need.${e}`)
			}]),
			...t(M).from && t(M).to && !t(Z) ? [{
				field: "to",
				text: J("need.tie")
			}] : [],
			...ae(t(Q), G).map((e) => ({
				...e,
				field: `tie-${e.field}`
			}))
		];
	}
	async function Pe(e) {
		if (e?.preventDefault(), s(q, Ne()), t(q).length || t(Y) || !t(M).from || !t(M).to || !t(Z)) return;
		s(Y, !0);
		let { since: n, ...i } = oe(t(Q), G), a = {
			from: t(M).from,
			to: t(M).to,
			choice: t(Z),
			drafts: R,
			areas: W,
			tie: i,
			...n ? { since: String(n) } : {}
		}, c = ye(a, z, t(o));
		try {
			let { revision: e } = await P(c);
			ne(e), j(J("saved", {
				from: U(a.from),
				to: U(a.to)
			}), e), r.onClose();
		} catch (e) {
			let t = _(e), n = be(t.problem?.findings ?? [], c);
			s(q, t.unreachable ? [{
				field: "",
				text: J("offline.text")
			}] : n.length ? n : [{
				field: "",
				text: t.problem?.detail || J("error.title")
			}]);
		} finally {
			s(Y, !1);
		}
	}
	{
		let i = a(() => J("title"));
		de(e, {
			id: "contact",
			get title() {
				return t(i);
			},
			get onClose() {
				return r.onClose;
			},
			children: (e, i) => {
				var c = ke(), u = h(c);
				ue(u, {});
				var p = n(u, 2), m = l(p), g = (e) => {
					se(e, {
						get wrongs() {
							return t(q);
						},
						idOf: $
					});
				};
				S(m, (e) => {
					t(q).length && e(g);
				});
				var _ = n(m, 2), v = l(_);
				N(v, 16, () => O, (e) => e, (e, r) => {
					let i = a(() => t(M)[r === "from" ? "to" : "from"]);
					var s = De(), c = h(s);
					{
						let e = a(() => $(r)), n = a(() => J(r)), s = a(() => he(t(i), t(o))), l = a(() => me(t(i), t(y), t(o))), u = a(() => xe(r));
						we(c, {
							get id() {
								return t(e);
							},
							get label() {
								return t(n);
							},
							get party() {
								return t(M)[r];
							},
							get kinds() {
								return t(s);
							},
							get fresh() {
								return t(l);
							},
							get error() {
								return t(u);
							},
							get kindWord() {
								return F;
							},
							get find() {
								return L;
							},
							onChoose: (e) => Me(r, e)
						});
					}
					var u = n(c, 2);
					N(u, 17, () => Se(r), (e) => e.name, (e, n) => {
						{
							let i = a(() => $(`${r}-${t(n).name}`)), o = a(() => R[r][t(n).name] ?? ""), s = a(() => xe(`${r}-${t(n).name}`));
							ce(e, {
								get attribute() {
									return t(n);
								},
								get id() {
									return t(i);
								},
								get value() {
									return t(o);
								},
								get error() {
									return t(s);
								},
								get find() {
									return L;
								},
								onChange: (e) => R[r][t(n).name] = e
							});
						}
					});
					var f = n(u, 2), p = (e) => {
						var i = Ee(), a = l(i), o = V(a, !0), s = n(a, 2);
						N(s, 21, () => t(x), (e) => e.id, (e, n) => {
							var r = Te(), i = V(r, !0), a = {};
							d(() => {
								w(i, t(n).label), a !== (a = t(n).id) && (r.value = (r.__value = a) ?? "");
							}), B(e, r);
						}), b(s), k(s), b(i), d((e, t, n) => {
							E(a, "for", e), w(o, t), E(s, "id", n);
						}, [
							() => $(`${r}-area`),
							() => J("area"),
							() => $(`${r}-area`)
						]), te(s, () => W[r], (e) => W[r] = e), B(e, i);
					}, m = a(() => Ce(r));
					S(f, (e) => {
						t(m) && e(p);
					}), B(e, s);
				});
				var T = n(v, 2), D = (e) => {
					var r = Oe(), i = h(r), o = l(i), c = V(o, !0), u = n(o, 2);
					N(u, 21, () => t(X), (e) => e.value, (e, n) => {
						var r = Te(), i = V(r, !0), a = {};
						d((e) => {
							w(i, e), a !== (a = t(n).value) && (r.value = (r.__value = a) ?? "");
						}, [() => ie(t(n), U(t(M).from)).replace("…", t(M).to ? U(t(M).to) : "…")]), B(e, r);
					}), b(u);
					var p;
					k(u), b(i);
					var m = n(i, 2), g = l(m), _ = V(g, !0), v = n(g, 2);
					N(v, 21, () => t(Q), (e) => e.name, (e, n) => {
						{
							let r = a(() => $(`tie-${t(n).name}`)), i = a(() => G[t(n).name] ?? ""), o = a(() => xe(`tie-${t(n).name}`));
							ce(e, {
								get attribute() {
									return t(n);
								},
								get id() {
									return t(r);
								},
								get value() {
									return t(i);
								},
								get error() {
									return t(o);
								},
								get find() {
									return L;
								},
								onChange: (e) => G[t(n).name] = e
							});
						}
					}), b(v), b(m), d((e, n, r, i) => {
						E(o, "for", e), w(c, n), E(u, "id", r), p !== (p = t(Z).value) && (u.value = (u.__value = p) ?? "", C(u, p)), w(_, i);
					}, [
						() => $("kind"),
						() => J("kind"),
						() => $("kind"),
						() => J("more")
					]), f("change", u, (e) => s(K, e.currentTarget.value, !0)), f("keydown", u, (e) => e.key === "Enter" && void Pe(e)), B(e, r);
				};
				S(T, (e) => {
					t(Z) && t(M).from && e(D);
				});
				var j = n(T, 2), P = l(j), ee = V(P, !0), I = n(P, 2), z = V(I, !0);
				b(j), b(_), b(p), d((e, n, r) => {
					E(_, "aria-label", e), E(P, "aria-busy", t(Y) || void 0), w(ee, n), w(z, r);
				}, [
					() => J("title"),
					() => J(t(Y) ? "saving" : "save"),
					() => J("cancel")
				]), A("submit", _, (e) => void Pe(e)), f("click", I, function(...e) {
					r.onClose?.apply(this, e);
				}), B(e, c);
			},
			$$slots: { default: !0 }
		});
	}
	ee();
}
i([
	"change",
	"keydown",
	"click"
]);
export { Ae as default };
