import { $ as e, C as t, F as n, G as r, H as i, I as a, J as o, M as s, Q as c, R as l, S as u, U as d, W as f, Y as p, _ as m, ct as h, dt as g, et as _, it as v, k as y, lt as b, m as x, nt as S, ot as C, p as w, pt as T, q as E, rt as D, tt as O, u as k, v as A, y as j } from "./svelte.js";
import { n as M, t as N } from "./tiechoice.js";
import { Hn as P, Un as ee, Zt as te, _n as F, a as I, an as L, c as R, cn as z, o as B, ot as V, rt as ne, st as re, wt as ie } from "./shell.js";
import { n as H, r as ae, t as oe } from "./ErrorSummary.js";
import { r as se, t as ce } from "./since.js";
import { t as le } from "./ChangedNotice.js";
import { t as ue } from "./Modal.js";
// src/contact/quick.ts
var U = (e) => "known" in e ? e.known.kind : e.fresh.kind, W = (e) => "known" in e ? e.known.label : e.fresh.name, G = [
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
], K = [
	"Resident",
	"Professional",
	"Organisation",
	"Facility",
	"Initiative"
], de = (e, t, n) => M(e, n).filter((e) => e.others.includes(t)), q = [
	"WORKS_FOR",
	"PARTNERS_WITH",
	"PARTICIPATES_IN",
	"VOLUNTEERS_AT",
	"MEMBER_OF",
	"OFFERS"
];
function fe(e, t, n) {
	let r = (e, t) => n.find((n) => n.tie.kind === e && (t === void 0 || n.reversed === t));
	return e === "Professional" && t === "Resident" ? r("SUPPORTS", !1) ?? n[0] : e === "Resident" && t === "Professional" ? r("SUPPORTS", !0) ?? n[0] : r("KNOWS") ?? q.map((e) => r(e)).find(Boolean) ?? n[0];
}
function pe(e, t, n) {
	return K.filter((r) => t.includes(r) && (!e || de(U(e), r, n).length > 0));
}
function me(e, t) {
	if (!e) return G.filter((e) => t.some((t) => t.from.includes(e) || t.to.includes(e)));
	let n = new Set(M(U(e), t).flatMap((e) => e.others));
	return [...G.filter((e) => n.has(e)), ...[...n].filter((e) => !G.includes(e))];
}
var J = (e) => {
	let [t, n] = [!0, !1].map((t) => e.filter(({ kind: e }) => G.includes(e) === t));
	return [...t, ...n];
};
function he(e, t) {
	let n = e?.named ?? "name", r = (e?.attributes ?? []).filter((e) => e.required && e.name !== n), i = e?.attributes.find((e) => e.name === "consentUntil");
	return i && t.legalBasis === "consent" ? [...r, {
		...i,
		required: !0
	}] : r;
}
function ge(e, t) {
	return ["LIVES_IN", "PRESENT_IN"].find((n) => t.some((t) => t.kind === n && t.from.includes(e) && t.to.includes("Area")));
}
function _e(e, t) {
	let n = new Map(e.map((e) => [e.id, e.partOf?.id])), r = (e) => e !== void 0 && (t.includes(e) || r(n.get(e))), i = [
		"buurt",
		"wijk",
		"gemeente"
	], a = (e) => i.indexOf(String(e.attributes.level));
	return e.filter((e) => t.length === 0 || r(e.id)).sort((e, t) => a(e) - a(t) || e.label.localeCompare(t.label));
}
function ve({ from: e, to: t, choice: n, drafts: r, areas: i, tie: a, since: o }, s, c) {
	let l = (e, t) => "known" in t ? t.known.id : `#${e}`, u = [["from", e], ["to", t]].flatMap(([e, t]) => {
		if ("known" in t) return [];
		let { kind: n, name: a } = t.fresh, o = s(n), l = ge(n, c);
		return [{
			op: "addActor",
			ref: e,
			kind: n,
			attributes: {
				[o?.named ?? "name"]: a,
				...ae(he(o, r[e]), r[e])
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
function ye(e, t) {
	return e.map((e) => {
		let n = /^(?:body\.)?operations\[(\d+)\]\.(?:attributes\.)?(.+)$/.exec(e.field), r = n ? t[Number(n[1])] : void 0;
		return {
			field: !r || !n ? "" : r.op === "addActor" ? `${r.ref}-${n[2]}` : r === t.at(-1) ? `tie-${n[2]}` : "",
			text: e.detail || e.code
		};
	});
}
// src/contact/text.ts
var Y = z({
	title: "Contact toevoegen",
	from: "Wie?",
	to: "Met wie?",
	kind: "Wat voor contact is het?",
	area: "In welk gebied?",
	more: "Meer invullen",
	hint: "Typ een naam. Kies uit de lijst of maak nieuw.",
	searching: "Zoeken…",
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
	title: "Add contact",
	from: "Who?",
	to: "With whom?",
	kind: "What kind of contact is it?",
	area: "In which area?",
	more: "Fill in more",
	hint: "Type a name. Choose from the list or make a new one.",
	searching: "Searching…",
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
	"need.tie": "These two can have no contact. Choose someone else.",
	saved: "Saved: contact of {from} with {to}.",
	save: "Save",
	saving: "Saving…",
	cancel: "Cancel"
}), X = l("<span class=\"badge badge--info\"> </span>"), Z = l("<p class=\"label\"> </p> <p class=\"picked\"><!><strong> </strong> <!> <button class=\"link-button\" type=\"button\"> <span class=\"sr\"> </span></button></p>", 1), Q = l("<p class=\"error\"><!> </p>"), be = l("<!><span> </span><span class=\"small muted\"> </span>", 1), xe = l("<!><span> </span>", 1), $ = l("<li role=\"option\"><!></li>"), Se = l("<label> </label> <!> <input class=\"input\" type=\"search\" role=\"combobox\" autocomplete=\"off\" spellcheck=\"false\" aria-autocomplete=\"list\" aria-required=\"true\"/> <p class=\"small muted\" role=\"status\"> </p> <ul class=\"picker__found\" role=\"listbox\"></ul>", 1), Ce = l("<div><!></div>");
function we(i, l) {
	b(l, !0);
	let f = v(""), m = v([]), S = v(void 0), E = v(!1), A = v(0), j = C(() => r(f).trim()), M = C(() => r(S) === r(j)), N, P, F = C(() => r(m).filter((e) => !(l.other && "known" in l.other && l.other.known.id === e.id))), I = C(() => r(j) === "" ? [] : [...r(F).slice(0, 6).map((e) => ({
		key: e.id,
		party: { known: e }
	})), ...l.fresh.map((e) => ({
		key: e,
		party: { fresh: {
			kind: e,
			name: r(j)
		} }
	}))]), R = C(() => r(M) || r(E) ? r(I).length : r(I).length && Math.min(r(F).length, 6)), z = C(() => r(j) ? r(E) ? Y("search.failed") : r(M) ? r(F).length ? Y("found", { n: Math.min(r(F).length, 6) }) : Y("none") : Y("searching") : Y("hint"));
	p(() => {
		let e = r(j), t = l.kinds;
		if (((e) => {
			var t = T(e, 4);
			D(E, t[0], !0), D(S, t[1], !0), P = t[2], D(A, t[3], !0);
		})([
			!1,
			void 0,
			void 0,
			0
		]), !e) {
			D(m, []);
			return;
		}
		let n = new AbortController(), i = () => {
			clearTimeout(a), N = void 0, l.find(e, t, n.signal).then((t) => B(e, t)).catch((e) => D(E, !ee(e)));
		}, a = setTimeout(i, 150);
		return N = i, () => {
			clearTimeout(a), n.abort();
		};
	});
	function B(e, t) {
		((e) => {
			var t = T(e, 3);
			D(m, t[0]), D(S, t[1], !0), D(A, t[2], !0);
		})([
			J(t),
			e,
			0
		]), P === e && r(F).length === 1 && V(r(I)[0].party);
	}
	function V(e) {
		l.onChoose(e), ((e) => {
			var t = T(e, 3);
			D(f, t[0], !0), D(m, t[1]), D(A, t[2], !0);
		})([
			"",
			[],
			0
		]);
	}
	function ne() {
		l.onChoose(void 0), requestAnimationFrame(() => document.getElementById(l.id)?.focus());
	}
	function re(e) {
		let t = {
			ArrowDown: 1,
			ArrowUp: -1
		}[e.key];
		if (t && r(R)) D(A, (r(A) + t + r(R)) % r(R));
		else if (e.key === "Enter" && r(j)) ie();
		else return;
		e.preventDefault();
	}
	function ie() {
		if (r(M)) {
			let e = r(I)[r(A)];
			e && V(e.party);
		} else P !== r(j) && (P = r(j), N?.());
	}
	var H = Ce(), ae = c(H), oe = (t) => {
		var i = Z(), u = e(i), f = _(u, !0), p = O(u, 2), m = c(p);
		{
			let e = C(() => U(l.party));
			te(m, { get kind() {
				return r(e);
			} });
		}
		var h = O(m), v = _(h, !0), y = O(h, 2), b = (e) => {
			var t = X(), r = _(t, !0);
			o((e) => n(r, e), [() => Y("new", { kind: l.kindWord(l.party.fresh.kind) })]), a(e, t);
		};
		s(y, (e) => {
			"fresh" in l.party && e(b);
		});
		var S = O(y, 2), w = c(S, !0), T = O(w), E = _(T);
		g(S), g(p), o((e, t) => {
			n(f, l.label), n(v, e), x(S, "id", l.id), n(w, t), n(E, `: ${l.label ?? ""}`);
		}, [() => W(l.party), () => Y("other")]), d("click", S, ne), a(t, i);
	}, se = (i) => {
		var p = Se(), m = e(p), h = _(m, !0), v = O(m, 2), b = (e) => {
			var t = Q(), r = c(t);
			L(r, { name: "warn" });
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
		var T = O(S, 2), N = _(T, !0), P = O(T, 2);
		y(P, 23, () => r(I), (e) => e.key, (i, f, p) => {
			let m = C(() => U(r(f).party));
			var h = $(), v = c(h), y = (t) => {
				var i = be(), s = e(i);
				te(s, { get kind() {
					return r(m);
				} });
				var c = O(s), u = _(c, !0), d = O(c), p = _(d, !0);
				o((e) => {
					n(u, r(f).party.known.label), n(p, e);
				}, [() => l.kindWord(r(m))]), a(t, i);
			}, b = (t) => {
				var i = xe(), s = e(i);
				L(s, {
					name: "plus",
					small: !0
				});
				var c = O(s), u = _(c, !0);
				o((e) => n(u, e), [() => Y("create", {
					name: r(j),
					kind: l.kindWord(r(m))
				})]), a(t, i);
			};
			s(v, (e) => {
				"known" in r(f).party ? e(y) : e(b, -1);
			}), g(h), o(() => {
				x(h, "id", `${l.id ?? ""}-${r(p) ?? ""}`), x(h, "aria-selected", r(p) === r(A)), u(h, 1, t([
					"option",
					"fresh" in r(f).party && "option--new",
					r(p) >= r(R) && "option--waits"
				]));
			}), d("mousedown", h, (e) => e.preventDefault()), d("click", h, () => V(r(f).party)), a(i, h);
		}), g(P), o(() => {
			x(m, "for", l.id), n(h, l.label), x(S, "id", l.id), x(S, "aria-expanded", r(R) > 0), x(S, "aria-controls", `${l.id ?? ""}-lijst`), x(S, "aria-activedescendant", r(R) ? `${l.id}-${r(A)}` : void 0), x(S, "aria-invalid", l.error ? !0 : void 0), x(S, "aria-describedby", l.error ? `${l.id}-fout` : `${l.id}-zegt`), x(T, "id", `${l.id ?? ""}-zegt`), n(N, r(z)), x(P, "id", `${l.id ?? ""}-lijst`), x(P, "aria-label", l.label), x(P, "aria-busy", r(j) !== "" && !r(M) && !r(E)), x(P, "hidden", r(I).length === 0);
		}), d("keydown", S, re), k(S, () => r(f), (e) => D(f, e)), a(i, p);
	};
	s(ae, (e) => {
		l.party ? e(oe) : e(se, -1);
	}), g(H), o(() => u(H, 1, t([
		"field",
		"picker",
		l.error && "field--error"
	]))), a(i, H), h();
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
	let l = C(ne), u = C(() => r(l)?.schema.ties ?? []), w = C(() => r(l)?.me.adds ?? []), k = C(() => _e(r(l)?.areas ?? [], r(l)?.me.areas.map((e) => e.code) ?? [])), ee = C(() => r(k).some((e) => e.id === i.area) ? i.area : r(k)[0]?.id ?? ""), te = ["from", "to"], L = v({}), z = S({
		from: {},
		to: {}
	}), G = S({
		from: "",
		to: ""
	}), K = S({}), q = v(""), J = v([]), X = v(!1), Z = C(() => r(L).from && r(L).to ? de(U(r(L).from), U(r(L).to), r(u)) : []), Q = C(() => r(Z).find((e) => e.value === r(q)) ?? (r(L).from && r(L).to ? fe(U(r(L).from), U(r(L).to), r(Z)) : void 0)), be = C(() => r(Q) ? [ce(), ...r(Q).tie.attributes] : []), xe = (e) => r(J).find((t) => t.field === e)?.text, $ = (e) => `snel-${e}`, Se = (e) => {
		let t = r(L)[e];
		return t && "fresh" in t ? he(re(t.fresh.kind), z[e]) : [];
	}, Ce = (e) => {
		let t = r(L)[e];
		return t !== void 0 && "fresh" in t && ge(t.fresh.kind, r(u)) !== void 0 && r(k).length > 0;
	};
	p(() => {
		if (i.from) return E(() => Ae(i.from));
		if (!i.focus) return je("from");
		let e = new AbortController();
		return F(i.focus, e.signal).then(Ae).catch(() => je("from")), () => e.abort();
	});
	function Ae({ id: e, kind: t, label: n }) {
		!r(L).from && M(t, r(u)).length > 0 && D(L, {
			...r(L),
			from: { known: {
				id: e,
				kind: t,
				label: n
			} }
		}), je(r(L).from ? "to" : "from");
	}
	function je(e) {
		requestAnimationFrame(() => document.getElementById($(e))?.focus());
	}
	function Me(e, t) {
		if (D(L, {
			...r(L),
			[e]: t
		}), z[e] = {}, G[e] = r(ee), ((e) => {
			var t = T(e, 2);
			D(q, t[0], !0), D(J, t[1]);
		})(["", []]), !t) return;
		let n = Se(e)[0], i = e === "from" ? "to" : "from";
		je(n ? `${e}-${n.name}` : r(L)[i] ? "kind" : i);
	}
	function Ne() {
		return [
			...te.flatMap((e) => r(L)[e] ? H(Se(e), z[e]).map((t) => ({
				...t,
				field: `${e}-${t.field}`
			})) : [{
				field: e,
				text: Y(`need.${e}`)
			}]),
			...r(L).from && r(L).to && !r(Q) ? [{
				field: "to",
				text: Y("need.tie")
			}] : [],
			...H(r(be), K).map((e) => ({
				...e,
				field: `tie-${e.field}`
			}))
		];
	}
	async function Pe(e) {
		if (e?.preventDefault(), D(J, Ne()), r(J).length || r(X) || !r(L).from || !r(L).to || !r(Q)) return;
		D(X, !0);
		let { since: t, ...n } = ae(r(be), K), a = {
			from: r(L).from,
			to: r(L).to,
			choice: r(Q),
			drafts: z,
			areas: G,
			tie: n,
			...t ? { since: String(t) } : {}
		}, o = ve(a, re, r(u));
		try {
			let { revision: e } = await I(o);
			ie(e), R(Y("saved", {
				from: W(a.from),
				to: W(a.to)
			}), e), i.onClose();
		} catch (e) {
			let t = P(e), n = ye(t.problem?.findings ?? [], o);
			D(J, t.unreachable ? [{
				field: "",
				text: Y("offline.text")
			}] : n.length ? n : [{
				field: "",
				text: t.problem?.detail || Y("error.title")
			}]);
		} finally {
			D(X, !1);
		}
	}
	{
		let l = C(() => Y("title"));
		ue(t, {
			id: "contact",
			get title() {
				return r(l);
			},
			get onClose() {
				return i.onClose;
			},
			children: (t, l) => {
				var p = ke(), h = e(p);
				le(h, {});
				var v = O(h, 2), b = c(v), S = (e) => {
					oe(e, {
						get wrongs() {
							return r(J);
						},
						idOf: $
					});
				};
				s(b, (e) => {
					r(J).length && e(S);
				});
				var T = O(b, 2), E = c(T);
				y(E, 16, () => te, (e) => e, (t, i) => {
					let l = C(() => r(L)[i === "from" ? "to" : "from"]);
					var d = De(), f = e(d);
					{
						let e = C(() => $(i)), t = C(() => Y(i)), n = C(() => me(r(l), r(u))), a = C(() => pe(r(l), r(w), r(u))), o = C(() => xe(i));
						we(f, {
							get id() {
								return r(e);
							},
							get label() {
								return r(t);
							},
							get party() {
								return r(L)[i];
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
								return V;
							},
							get find() {
								return B;
							},
							onChoose: (e) => Me(i, e)
						});
					}
					var p = O(f, 2);
					y(p, 17, () => Se(i), (e) => e.name, (e, t) => {
						{
							let n = C(() => $(`${i}-${r(t).name}`)), a = C(() => z[i][r(t).name] ?? ""), o = C(() => xe(`${i}-${r(t).name}`));
							se(e, {
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
									return B;
								},
								onChange: (e) => z[i][r(t).name] = e
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
							() => $(`${i}-area`),
							() => Y("area"),
							() => $(`${i}-area`)
						]), m(u, () => G[i], (e) => G[i] = e), a(e, t);
					}, b = C(() => Ce(i));
					s(h, (e) => {
						r(b) && e(v);
					}), a(t, d);
				});
				var M = O(E, 2), P = (t) => {
					var i = Oe(), s = e(i), l = c(s), u = _(l, !0), f = O(l, 2);
					y(f, 21, () => r(Z), (e) => e.value, (e, t) => {
						var i = Te(), s = _(i, !0), c = {};
						o((e) => {
							n(s, e), c !== (c = r(t).value) && (i.value = (i.__value = c) ?? "");
						}, [() => N(r(t), W(r(L).from)).replace("…", r(L).to ? W(r(L).to) : "…")]), a(e, i);
					}), g(f);
					var p;
					A(f), g(s);
					var m = O(s, 2), h = c(m), v = _(h, !0), b = O(h, 2);
					y(b, 21, () => r(be), (e) => e.name, (e, t) => {
						{
							let n = C(() => $(`tie-${r(t).name}`)), i = C(() => K[r(t).name] ?? ""), a = C(() => xe(`tie-${r(t).name}`));
							se(e, {
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
									return B;
								},
								onChange: (e) => K[r(t).name] = e
							});
						}
					}), g(b), g(m), o((e, t, i, a) => {
						x(l, "for", e), n(u, t), x(f, "id", i), p !== (p = r(Q).value) && (f.value = (f.__value = p) ?? "", j(f, p)), n(v, a);
					}, [
						() => $("kind"),
						() => Y("kind"),
						() => $("kind"),
						() => Y("more")
					]), d("change", f, (e) => D(q, e.currentTarget.value, !0)), d("keydown", f, (e) => e.key === "Enter" && void Pe(e)), a(t, i);
				};
				s(M, (e) => {
					r(Q) && r(L).from && e(P);
				});
				var ee = O(M, 2), F = c(ee), I = _(F, !0), R = O(F, 2), ne = _(R, !0);
				g(ee), g(T), g(v), o((e, t, i) => {
					x(T, "aria-label", e), x(F, "aria-busy", r(X) || void 0), n(I, t), n(ne, i);
				}, [
					() => Y("title"),
					() => Y(r(X) ? "saving" : "save"),
					() => Y("cancel")
				]), f("submit", T, (e) => void Pe(e)), d("click", R, function(...e) {
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
