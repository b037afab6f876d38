import { $ as e, C as t, F as n, G as r, H as i, I as a, J as o, M as s, Q as c, R as l, S as u, U as d, W as f, Y as p, _ as m, ct as h, dt as g, et as _, it as v, k as y, lt as b, m as x, nt as S, ot as C, p as w, pt as T, q as E, rt as D, tt as O, u as k, v as A, y as j } from "./svelte.js";
import { n as M, t as N } from "./tiechoice.js";
import { Bn as ee, Ct as P, Vn as F, Yt as I, a as te, at as ne, c as L, hn as re, nt as ie, o as R, on as z, ot as ae, rn as B } from "./shell.js";
import { n as oe, r as se, t as ce } from "./ErrorSummary.js";
import { r as le, t as ue } from "./since.js";
import { t as de } from "./ChangedNotice.js";
import { t as fe } from "./Modal.js";
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
], pe = (e, t, n) => M(e, n).filter((e) => e.others.includes(t)), me = [
	"WORKS_FOR",
	"PARTNERS_WITH",
	"PARTICIPATES_IN",
	"VOLUNTEERS_AT",
	"MEMBER_OF",
	"OFFERS"
];
function he(e, t, n) {
	let r = (e, t) => n.find((n) => n.tie.kind === e && (t === void 0 || n.reversed === t));
	return e === "Professional" && t === "Resident" ? r("SUPPORTS", !1) ?? n[0] : e === "Resident" && t === "Professional" ? r("SUPPORTS", !0) ?? n[0] : r("KNOWS") ?? me.map((e) => r(e)).find(Boolean) ?? n[0];
}
function ge(e, t, n) {
	return W.filter((r) => t.includes(r) && (!e || pe(V(e), r, n).length > 0));
}
function _e(e, t) {
	if (!e) return U.filter((e) => t.some((t) => t.from.includes(e) || t.to.includes(e)));
	let n = new Set(M(V(e), t).flatMap((e) => e.others));
	return [...U.filter((e) => n.has(e)), ...[...n].filter((e) => !U.includes(e))];
}
var G = (e) => {
	let [t, n] = [!0, !1].map((t) => e.filter(({ kind: e }) => U.includes(e) === t));
	return [...t, ...n];
};
function ve(e, t) {
	let n = e?.named ?? "name", r = (e?.attributes ?? []).filter((e) => e.required && e.name !== n), i = e?.attributes.find((e) => e.name === "consentUntil");
	return i && t.legalBasis === "consent" ? [...r, {
		...i,
		required: !0
	}] : r;
}
function ye(e, t) {
	return ["LIVES_IN", "PRESENT_IN"].find((n) => t.some((t) => t.kind === n && t.from.includes(e) && t.to.includes("Area")));
}
function be(e, t) {
	let n = new Map(e.map((e) => [e.id, e.partOf?.id])), r = (e) => e !== void 0 && (t.includes(e) || r(n.get(e))), i = [
		"buurt",
		"wijk",
		"gemeente"
	], a = (e) => i.indexOf(String(e.attributes.level));
	return e.filter((e) => t.length === 0 || r(e.id)).sort((e, t) => a(e) - a(t) || e.label.localeCompare(t.label));
}
function xe({ from: e, to: t, choice: n, drafts: r, areas: i, tie: a, since: o }, s, c) {
	let l = (e, t) => "known" in t ? t.known.id : `#${e}`, u = [["from", e], ["to", t]].flatMap(([e, t]) => {
		if ("known" in t) return [];
		let { kind: n, name: a } = t.fresh, o = s(n), l = ye(n, c);
		return [{
			op: "addActor",
			ref: e,
			kind: n,
			attributes: {
				[o?.named ?? "name"]: a,
				...se(ve(o, r[e]), r[e])
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
function Se(e, t) {
	return e.map((e) => {
		let n = /^(?:body\.)?operations\[(\d+)\]\.(?:attributes\.)?(.+)$/.exec(e.field), r = n ? t[Number(n[1])] : void 0;
		return {
			field: !r || !n ? "" : r.op === "addActor" ? `${r.ref}-${n[2]}` : r === t.at(-1) ? `tie-${n[2]}` : "",
			text: e.detail || e.code
		};
	});
}
// src/contact/text.ts
var K = z({
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
}), q = l("<span class=\"badge badge--info\"> </span>"), J = l("<p class=\"label\"> </p> <p class=\"picked\"><!><strong> </strong> <!> <button class=\"link-button\" type=\"button\"> <span class=\"sr\"> </span></button></p>", 1), Y = l("<p class=\"error\"><!> </p>"), X = l("<!><span> </span><span class=\"small muted\"> </span>", 1), Z = l("<!><span> </span>", 1), Q = l("<li role=\"option\"><!></li>"), $ = l("<label> </label> <!> <input class=\"input\" type=\"search\" role=\"combobox\" autocomplete=\"off\" spellcheck=\"false\" aria-autocomplete=\"list\" aria-required=\"true\"/> <p class=\"small muted\" role=\"status\"> </p> <ul class=\"picker__found\" role=\"listbox\"></ul>", 1), Ce = l("<div><!></div>");
function we(i, l) {
	b(l, !0);
	let f = v(""), m = v([]), S = v(""), E = v(!1), A = v(0), j = C(() => r(f).trim()), M = C(() => r(m).filter((e) => !(l.other && "known" in l.other && l.other.known.id === e.id))), N = C(() => r(j) === "" ? [] : [...r(M).slice(0, 6).map((e) => ({
		key: e.id,
		party: { known: e }
	})), ...l.fresh.map((e) => ({
		key: e,
		party: { fresh: {
			kind: e,
			name: r(j)
		} }
	}))]), ee = C(() => r(E) ? K("search.failed") : r(j) && r(S) === r(j) ? r(M).length ? K("found", { n: Math.min(r(M).length, 6) }) : K("none") : "");
	p(() => {
		let e = r(j), t = l.kinds;
		if (D(E, !1), !e) {
			D(m, []);
			return;
		}
		let n = new AbortController(), i = setTimeout(() => {
			l.find(e, t, n.signal).then((t) => {
				((e) => {
					var t = T(e, 3);
					D(m, t[0]), D(S, t[1], !0), D(A, t[2], !0);
				})([
					G(t),
					e,
					0
				]);
			}).catch((e) => D(E, !F(e)));
		}, 150);
		return () => {
			clearTimeout(i), n.abort();
		};
	});
	function P(e) {
		l.onChoose(e), ((e) => {
			var t = T(e, 3);
			D(f, t[0], !0), D(m, t[1]), D(A, t[2], !0);
		})([
			"",
			[],
			0
		]);
	}
	function te() {
		l.onChoose(void 0), requestAnimationFrame(() => document.getElementById(l.id)?.focus());
	}
	function ne(e) {
		let t = {
			ArrowDown: 1,
			ArrowUp: -1
		}[e.key];
		if (t && r(N).length) D(A, (r(A) + t + r(N).length) % r(N).length);
		else if (e.key === "Enter" && r(j)) {
			let e = r(S) === r(j) ? r(N)[r(A)] : void 0;
			e && P(e.party);
		} else return;
		e.preventDefault();
	}
	var L = Ce(), re = c(L), ie = (t) => {
		var i = J(), u = e(i), f = _(u, !0), p = O(u, 2), m = c(p);
		{
			let e = C(() => V(l.party));
			I(m, { get kind() {
				return r(e);
			} });
		}
		var h = O(m), v = _(h, !0), y = O(h, 2), b = (e) => {
			var t = q(), r = _(t, !0);
			o((e) => n(r, e), [() => K("new", { kind: l.kindWord(l.party.fresh.kind) })]), a(e, t);
		};
		s(y, (e) => {
			"fresh" in l.party && e(b);
		});
		var S = O(y, 2), w = c(S, !0), T = O(w), E = _(T);
		g(S), g(p), o((e, t) => {
			n(f, l.label), n(v, e), x(S, "id", l.id), n(w, t), n(E, `: ${l.label ?? ""}`);
		}, [() => H(l.party), () => K("other")]), d("click", S, te), a(t, i);
	}, R = (i) => {
		var p = $(), m = e(p), h = _(m, !0), v = O(m, 2), b = (e) => {
			var t = Y(), r = c(t);
			B(r, { name: "warn" });
			var i = O(r, 1, !0);
			g(t), o(() => {
				x(t, "id", `${l.id ?? ""}-fout`), n(i, l.error);
			}), a(e, t);
		};
		s(v, (e) => {
			l.error && e(b);
		});
		var S = O(v, 2);
		w(S);
		var T = O(S, 2), E = _(T, !0), M = O(T, 2);
		y(M, 23, () => r(N), (e) => e.key, (i, f, p) => {
			let m = C(() => V(r(f).party));
			var h = Q(), v = c(h), y = (t) => {
				var i = X(), s = e(i);
				I(s, { get kind() {
					return r(m);
				} });
				var c = O(s), u = _(c, !0), d = O(c), p = _(d, !0);
				o((e) => {
					n(u, r(f).party.known.label), n(p, e);
				}, [() => l.kindWord(r(m))]), a(t, i);
			}, b = (t) => {
				var i = Z(), s = e(i);
				B(s, {
					name: "plus",
					small: !0
				});
				var c = O(s), u = _(c, !0);
				o((e) => n(u, e), [() => K("create", {
					name: r(j),
					kind: l.kindWord(r(m))
				})]), a(t, i);
			};
			s(v, (e) => {
				"known" in r(f).party ? e(y) : e(b, -1);
			}), g(h), o(() => {
				x(h, "id", `${l.id ?? ""}-${r(p) ?? ""}`), x(h, "aria-selected", r(p) === r(A)), u(h, 1, t(["option", "fresh" in r(f).party && "option--new"]));
			}), d("mousedown", h, (e) => e.preventDefault()), d("click", h, () => P(r(f).party)), a(i, h);
		}), g(M), o((e) => {
			x(m, "for", l.id), n(h, l.label), x(S, "id", l.id), x(S, "aria-expanded", r(N).length > 0), x(S, "aria-controls", `${l.id ?? ""}-lijst`), x(S, "aria-activedescendant", r(N).length ? `${l.id}-${r(A)}` : void 0), x(S, "aria-invalid", l.error ? !0 : void 0), x(S, "aria-describedby", l.error ? `${l.id}-fout` : `${l.id}-zegt`), x(T, "id", `${l.id ?? ""}-zegt`), n(E, e), x(M, "id", `${l.id ?? ""}-lijst`), x(M, "aria-label", l.label), x(M, "hidden", r(N).length === 0);
		}, [() => r(ee) || K("hint")]), d("keydown", S, ne), k(S, () => r(f), (e) => D(f, e)), a(i, p);
	};
	s(re, (e) => {
		l.party ? e(ie) : e(R, -1);
	}), g(L), o(() => u(L, 1, t([
		"field",
		"picker",
		l.error && "field--error"
	]))), a(i, L), h();
}
i([
	"click",
	"keydown",
	"mousedown"
]);
// src/contact/QuickContact.svelte
var Te = l("<option> </option>"), Ee = l("<div class=\"field\"><label> </label> <select class=\"select\"></select></div>"), De = l("<!> <!> <!>", 1), Oe = l("<div class=\"field\"><label> </label> <select class=\"select\"></select></div> <details class=\"how\"><summary> </summary> <div class=\"stack stack--form\"></div></details>", 1), ke = l("<!> <div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form></div>", 1);
function Ae(t, i) {
	b(i, !0);
	let l = C(ie), u = C(() => r(l)?.schema.ties ?? []), w = C(() => r(l)?.me.adds ?? []), k = C(() => be(r(l)?.areas ?? [], r(l)?.me.areas.map((e) => e.code) ?? [])), F = C(() => r(k).some((e) => e.id === i.area) ? i.area : r(k)[0]?.id ?? ""), I = ["from", "to"], z = v({}), B = S({
		from: {},
		to: {}
	}), U = S({
		from: "",
		to: ""
	}), W = S({}), me = v(""), G = v([]), q = v(!1), J = C(() => r(z).from && r(z).to ? pe(V(r(z).from), V(r(z).to), r(u)) : []), Y = C(() => r(J).find((e) => e.value === r(me)) ?? (r(z).from && r(z).to ? he(V(r(z).from), V(r(z).to), r(J)) : void 0)), X = C(() => r(Y) ? [ue(), ...r(Y).tie.attributes] : []), Z = (e) => r(G).find((t) => t.field === e)?.text, Q = (e) => `snel-${e}`, $ = (e) => {
		let t = r(z)[e];
		return t && "fresh" in t ? ve(ae(t.fresh.kind), B[e]) : [];
	}, Ce = (e) => {
		let t = r(z)[e];
		return t !== void 0 && "fresh" in t && ye(t.fresh.kind, r(u)) !== void 0 && r(k).length > 0;
	};
	p(() => {
		if (i.from) return E(() => Ae(i.from));
		if (!i.focus) return je("from");
		let e = new AbortController();
		return re(i.focus, e.signal).then(Ae).catch(() => je("from")), () => e.abort();
	});
	function Ae({ id: e, kind: t, label: n }) {
		!r(z).from && M(t, r(u)).length > 0 && D(z, {
			...r(z),
			from: { known: {
				id: e,
				kind: t,
				label: n
			} }
		}), je(r(z).from ? "to" : "from");
	}
	function je(e) {
		requestAnimationFrame(() => document.getElementById(Q(e))?.focus());
	}
	function Me(e, t) {
		if (D(z, {
			...r(z),
			[e]: t
		}), B[e] = {}, U[e] = r(F), ((e) => {
			var t = T(e, 2);
			D(me, t[0], !0), D(G, t[1]);
		})(["", []]), !t) return;
		let n = $(e)[0], i = e === "from" ? "to" : "from";
		je(n ? `${e}-${n.name}` : r(z)[i] ? "kind" : i);
	}
	function Ne() {
		return [
			...I.flatMap((e) => r(z)[e] ? oe($(e), B[e]).map((t) => ({
				...t,
				field: `${e}-${t.field}`
			})) : [{
				field: e,
				text: K(`need.${e}`)
			}]),
			...r(z).from && r(z).to && !r(Y) ? [{
				field: "to",
				text: K("need.tie")
			}] : [],
			...oe(r(X), W).map((e) => ({
				...e,
				field: `tie-${e.field}`
			}))
		];
	}
	async function Pe(e) {
		if (e?.preventDefault(), D(G, Ne()), r(G).length || r(q) || !r(z).from || !r(z).to || !r(Y)) return;
		D(q, !0);
		let { since: t, ...n } = se(r(X), W), a = {
			from: r(z).from,
			to: r(z).to,
			choice: r(Y),
			drafts: B,
			areas: U,
			tie: n,
			...t ? { since: String(t) } : {}
		}, o = xe(a, ae, r(u));
		try {
			let { revision: e } = await te(o);
			P(e), L(K("saved", {
				from: H(a.from),
				to: H(a.to)
			}), e), i.onClose();
		} catch (e) {
			let t = ee(e), n = Se(t.problem?.findings ?? [], o);
			D(G, t.unreachable ? [{
				field: "",
				text: K("offline.text")
			}] : n.length ? n : [{
				field: "",
				text: t.problem?.detail || K("error.title")
			}]);
		} finally {
			D(q, !1);
		}
	}
	{
		let l = C(() => K("title"));
		fe(t, {
			id: "contact",
			get title() {
				return r(l);
			},
			get onClose() {
				return i.onClose;
			},
			children: (t, l) => {
				var p = ke(), h = e(p);
				de(h, {});
				var v = O(h, 2), b = c(v), S = (e) => {
					ce(e, {
						get wrongs() {
							return r(G);
						},
						idOf: Q
					});
				};
				s(b, (e) => {
					r(G).length && e(S);
				});
				var T = O(b, 2), E = c(T);
				y(E, 16, () => I, (e) => e, (t, i) => {
					let l = C(() => r(z)[i === "from" ? "to" : "from"]);
					var d = De(), f = e(d);
					{
						let e = C(() => Q(i)), t = C(() => K(i)), n = C(() => _e(r(l), r(u))), a = C(() => ge(r(l), r(w), r(u))), o = C(() => Z(i));
						we(f, {
							get id() {
								return r(e);
							},
							get label() {
								return r(t);
							},
							get party() {
								return r(z)[i];
							},
							get other() {
								return r(l);
							},
							get kinds() {
								return r(n);
							},
							get fresh() {
								return r(a);
							},
							get error() {
								return r(o);
							},
							get kindWord() {
								return ne;
							},
							get find() {
								return R;
							},
							onChoose: (e) => Me(i, e)
						});
					}
					var p = O(f, 2);
					y(p, 17, () => $(i), (e) => e.name, (e, t) => {
						{
							let n = C(() => Q(`${i}-${r(t).name}`)), a = C(() => B[i][r(t).name] ?? ""), o = C(() => Z(`${i}-${r(t).name}`));
							le(e, {
								get attribute() {
									return r(t);
								},
								get id() {
									return r(n);
								},
								get value() {
									return r(a);
								},
								get error() {
									return r(o);
								},
								get find() {
									return R;
								},
								onChange: (e) => B[i][r(t).name] = e
							});
						}
					});
					var h = O(p, 2), v = (e) => {
						var t = Ee(), s = c(t), l = _(s, !0), u = O(s, 2);
						y(u, 21, () => r(k), (e) => e.id, (e, t) => {
							var i = Te(), s = _(i, !0), c = {};
							o(() => {
								n(s, r(t).label), c !== (c = r(t).id) && (i.value = (i.__value = c) ?? "");
							}), a(e, i);
						}), g(u), A(u), g(t), o((e, t, r) => {
							x(s, "for", e), n(l, t), x(u, "id", r);
						}, [
							() => Q(`${i}-area`),
							() => K("area"),
							() => Q(`${i}-area`)
						]), m(u, () => U[i], (e) => U[i] = e), a(e, t);
					}, b = C(() => Ce(i));
					s(h, (e) => {
						r(b) && e(v);
					}), a(t, d);
				});
				var M = O(E, 2), ee = (t) => {
					var i = Oe(), s = e(i), l = c(s), u = _(l, !0), f = O(l, 2);
					y(f, 21, () => r(J), (e) => e.value, (e, t) => {
						var i = Te(), s = _(i, !0), c = {};
						o((e) => {
							n(s, e), c !== (c = r(t).value) && (i.value = (i.__value = c) ?? "");
						}, [() => N(r(t), H(r(z).from)).replace("…", r(z).to ? H(r(z).to) : "…")]), a(e, i);
					}), g(f);
					var p;
					A(f), g(s);
					var m = O(s, 2), h = c(m), v = _(h, !0), b = O(h, 2);
					y(b, 21, () => r(X), (e) => e.name, (e, t) => {
						{
							let n = C(() => Q(`tie-${r(t).name}`)), i = C(() => W[r(t).name] ?? ""), a = C(() => Z(`tie-${r(t).name}`));
							le(e, {
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
									return R;
								},
								onChange: (e) => W[r(t).name] = e
							});
						}
					}), g(b), g(m), o((e, t, i, a) => {
						x(l, "for", e), n(u, t), x(f, "id", i), p !== (p = r(Y).value) && (f.value = (f.__value = p) ?? "", j(f, p)), n(v, a);
					}, [
						() => Q("kind"),
						() => K("kind"),
						() => Q("kind"),
						() => K("more")
					]), d("change", f, (e) => D(me, e.currentTarget.value, !0)), d("keydown", f, (e) => e.key === "Enter" && void Pe(e)), a(t, i);
				};
				s(M, (e) => {
					r(Y) && r(z).from && e(ee);
				});
				var P = O(M, 2), F = c(P), te = _(F, !0), L = O(F, 2), re = _(L, !0);
				g(P), g(T), g(v), o((e, t, i) => {
					x(T, "aria-label", e), x(F, "aria-busy", r(q) || void 0), n(te, t), n(re, i);
				}, [
					() => K("title"),
					() => K(r(q) ? "saving" : "save"),
					() => K("cancel")
				]), f("submit", T, (e) => void Pe(e)), d("click", L, function(...e) {
					i.onClose?.apply(this, e);
				}), a(t, p);
			},
			$$slots: { default: !0 }
		});
	}
	h();
}
i([
	"change",
	"keydown",
	"click"
]);
export { Ae as default };
