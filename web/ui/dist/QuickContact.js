import { $ as e, C as t, F as n, G as r, H as i, I as a, J as o, M as s, Q as c, R as l, S as u, U as d, W as f, Y as p, _ as m, ct as h, dt as g, et as _, it as v, k as y, lt as b, m as x, nt as S, ot as C, p as w, pt as T, q as E, rt as D, tt as O, u as k, v as A, y as j } from "./svelte.js";
import { n as M, t as N } from "./tiechoice.js";
import { Qt as P, Tt as F, Un as I, Wn as ee, a as L, c as R, ct as z, it as te, ln as B, o as V, on as H, st as ne, vn as re } from "./shell.js";
import { n as U, r as ie, t as ae } from "./ErrorSummary.js";
import { r as oe, t as se } from "./since.js";
import { t as ce } from "./ChangedNotice.js";
import { t as le } from "./Modal.js";
// src/contact/quick.ts
var W = (e) => "known" in e ? e.known.kind : e.fresh.kind, G = (e) => "known" in e ? e.known.label : e.fresh.name, K = [
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
], q = [
	"Resident",
	"Professional",
	"Organisation",
	"Facility",
	"Initiative"
], ue = (e, t, n) => M(e, n).filter((e) => e.others.includes(t)), J = [
	"WORKS_FOR",
	"PARTNERS_WITH",
	"PARTICIPATES_IN",
	"VOLUNTEERS_AT",
	"MEMBER_OF",
	"OFFERS"
];
function de(e, t, n) {
	let r = (e, t) => n.find((n) => n.tie.kind === e && (t === void 0 || n.reversed === t));
	return e === "Professional" && t === "Resident" ? r("SUPPORTS", !1) ?? n[0] : e === "Resident" && t === "Professional" ? r("SUPPORTS", !0) ?? n[0] : r("KNOWS") ?? J.map((e) => r(e)).find(Boolean) ?? n[0];
}
function fe(e, t, n) {
	return q.filter((r) => t.includes(r) && (!e || ue(W(e), r, n).length > 0));
}
function pe(e, t) {
	if (!e) return K.filter((e) => t.some((t) => t.from.includes(e) || t.to.includes(e)));
	let n = new Set(M(W(e), t).flatMap((e) => e.others));
	return [...K.filter((e) => n.has(e)), ...[...n].filter((e) => !K.includes(e))];
}
var Y = (e) => {
	let [t, n] = [!0, !1].map((t) => e.filter(({ kind: e }) => K.includes(e) === t));
	return [...t, ...n];
};
function me(e, t) {
	let n = e?.named ?? "name", r = (e?.attributes ?? []).filter((e) => e.required && e.name !== n), i = e?.attributes.find((e) => e.name === "consentUntil");
	return i && t.legalBasis === "consent" ? [...r, {
		...i,
		required: !0
	}] : r;
}
function he(e, t) {
	return ["LIVES_IN", "PRESENT_IN"].find((n) => t.some((t) => t.kind === n && t.from.includes(e) && t.to.includes("Area")));
}
function ge(e, t) {
	let n = new Map(e.map((e) => [e.id, e.partOf?.id])), r = (e) => e !== void 0 && (t.includes(e) || r(n.get(e))), i = [
		"buurt",
		"wijk",
		"gemeente"
	], a = (e) => i.indexOf(String(e.attributes.level));
	return e.filter((e) => t.length === 0 || r(e.id)).sort((e, t) => a(e) - a(t) || e.label.localeCompare(t.label));
}
function _e({ from: e, to: t, choice: n, drafts: r, areas: i, tie: a, since: o }, s, c) {
	let l = (e, t) => "known" in t ? t.known.id : `#${e}`, u = [["from", e], ["to", t]].flatMap(([e, t]) => {
		if ("known" in t) return [];
		let { kind: n, name: a } = t.fresh, o = s(n), l = he(n, c);
		return [{
			op: "addActor",
			ref: e,
			kind: n,
			attributes: {
				[o?.named ?? "name"]: a,
				...ie(me(o, r[e]), r[e])
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
function ve(e, t) {
	return e.map((e) => {
		let n = /^(?:body\.)?operations\[(\d+)\]\.(?:attributes\.)?(.+)$/.exec(e.field), r = n ? t[Number(n[1])] : void 0;
		return {
			field: !r || !n ? "" : r.op === "addActor" ? `${r.ref}-${n[2]}` : r === t.at(-1) ? `tie-${n[2]}` : "",
			text: e.detail || e.code
		};
	});
}
// src/contact/text.ts
var X = B({
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
}), Z = l("<span class=\"badge badge--info\"> </span>"), ye = l("<p class=\"label\"> </p> <p class=\"picked\"><!><strong> </strong> <!> <button class=\"link-button\" type=\"button\"> <span class=\"sr\"> </span></button></p>", 1), Q = l("<p class=\"error\"><!> </p>"), be = l("<!><span> </span><span class=\"small muted\"> </span>", 1), xe = l("<!><span> </span>", 1), $ = l("<li role=\"option\"><!></li>"), Se = l("<label> </label> <!> <input class=\"input\" type=\"search\" role=\"combobox\" autocomplete=\"off\" spellcheck=\"false\" aria-autocomplete=\"list\" aria-required=\"true\"/> <p class=\"small muted\" role=\"status\"> </p> <ul class=\"picker__found\" role=\"listbox\"></ul>", 1), Ce = l("<div><!></div>");
function we(i, l) {
	b(l, !0);
	let f = v(""), m = v([]), S = v(void 0), E = v(!1), A = v(0), j = C(() => r(f).trim()), M = C(() => r(S) === r(j)), N, F, I = C(() => r(m).filter((e) => !(l.other && "known" in l.other && l.other.known.id === e.id))), L = C(() => r(j) === "" ? [] : [...r(I).slice(0, 6).map((e) => ({
		key: e.id,
		party: { known: e }
	})), ...l.fresh.map((e) => ({
		key: e,
		party: { fresh: {
			kind: e,
			name: r(j)
		} }
	}))]), R = C(() => r(M) || r(E) ? r(L).length : r(L).length && Math.min(r(I).length, 6)), z = C(() => r(j) ? r(E) ? X("search.failed") : r(M) ? r(I).length ? X("found", { n: Math.min(r(I).length, 6) }) : X("none") : X("searching") : X("hint"));
	p(() => {
		let e = r(j), t = l.kinds;
		if (((e) => {
			var t = T(e, 4);
			D(E, t[0], !0), D(S, t[1], !0), F = t[2], D(A, t[3], !0);
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
			clearTimeout(a), N = void 0, l.find(e, t, n.signal).then((t) => te(e, t)).catch((e) => D(E, !ee(e)));
		}, a = setTimeout(i, 150);
		return N = i, () => {
			clearTimeout(a), n.abort();
		};
	});
	function te(e, t) {
		((e) => {
			var t = T(e, 3);
			D(m, t[0]), D(S, t[1], !0), D(A, t[2], !0);
		})([
			Y(t),
			e,
			0
		]), F === e && r(I).length === 1 && B(r(L)[0].party);
	}
	function B(e) {
		l.onChoose(e), ((e) => {
			var t = T(e, 3);
			D(f, t[0], !0), D(m, t[1]), D(A, t[2], !0);
		})([
			"",
			[],
			0
		]);
	}
	function V() {
		l.onChoose(void 0), requestAnimationFrame(() => document.getElementById(l.id)?.focus());
	}
	function ne(e) {
		let t = {
			ArrowDown: 1,
			ArrowUp: -1
		}[e.key];
		if (t && r(R)) D(A, (r(A) + t + r(R)) % r(R)), document.getElementById(`${l.id}-${r(A)}`)?.scrollIntoView({ block: "nearest" });
		else if (e.key === "Enter" && r(j)) re();
		else return;
		e.preventDefault();
	}
	function re() {
		if (r(M)) {
			let e = r(L)[r(A)];
			e && B(e.party);
		} else F !== r(j) && (F = r(j), N?.());
	}
	var U = Ce(), ie = c(U), ae = (t) => {
		var i = ye(), u = e(i), f = _(u, !0), p = O(u, 2), m = c(p);
		{
			let e = C(() => W(l.party));
			P(m, { get kind() {
				return r(e);
			} });
		}
		var h = O(m), v = _(h, !0), y = O(h, 2), b = (e) => {
			var t = Z(), r = _(t, !0);
			o((e) => n(r, e), [() => X("new", { kind: l.kindWord(l.party.fresh.kind) })]), a(e, t);
		};
		s(y, (e) => {
			"fresh" in l.party && e(b);
		});
		var S = O(y, 2), w = c(S, !0), T = O(w), E = _(T);
		g(S), g(p), o((e, t) => {
			n(f, l.label), n(v, e), x(S, "id", l.id), n(w, t), n(E, `: ${l.label ?? ""}`);
		}, [() => G(l.party), () => X("other")]), d("click", S, V), a(t, i);
	}, oe = (i) => {
		var p = Se(), m = e(p), h = _(m, !0), v = O(m, 2), b = (e) => {
			var t = Q(), r = c(t);
			H(r, { name: "warn" });
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
		var T = O(S, 2), N = _(T, !0), F = O(T, 2);
		y(F, 23, () => r(L), (e) => e.key, (i, f, p) => {
			let m = C(() => W(r(f).party));
			var h = $(), v = c(h), y = (t) => {
				var i = be(), s = e(i);
				P(s, { get kind() {
					return r(m);
				} });
				var c = O(s), u = _(c, !0), d = O(c), p = _(d, !0);
				o((e) => {
					n(u, r(f).party.known.label), n(p, e);
				}, [() => l.kindWord(r(m))]), a(t, i);
			}, b = (t) => {
				var i = xe(), s = e(i);
				H(s, {
					name: "plus",
					small: !0
				});
				var c = O(s), u = _(c, !0);
				o((e) => n(u, e), [() => X("create", {
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
			}), d("mousedown", h, (e) => e.preventDefault()), d("click", h, () => B(r(f).party)), a(i, h);
		}), g(F), o(() => {
			x(m, "for", l.id), n(h, l.label), x(S, "id", l.id), x(S, "aria-expanded", r(R) > 0), x(S, "aria-controls", `${l.id ?? ""}-lijst`), x(S, "aria-activedescendant", r(R) ? `${l.id}-${r(A)}` : void 0), x(S, "aria-invalid", l.error ? !0 : void 0), x(S, "aria-describedby", l.error ? `${l.id}-fout` : `${l.id}-zegt`), x(T, "id", `${l.id ?? ""}-zegt`), n(N, r(z)), x(F, "id", `${l.id ?? ""}-lijst`), x(F, "aria-label", l.label), x(F, "aria-busy", r(j) !== "" && !r(M) && !r(E)), x(F, "hidden", r(L).length === 0);
		}), d("keydown", S, ne), k(S, () => r(f), (e) => D(f, e)), a(i, p);
	};
	s(ie, (e) => {
		l.party ? e(ae) : e(oe, -1);
	}), g(U), o(() => u(U, 1, t([
		"field",
		"picker",
		l.error && "field--error"
	]))), a(i, U), h();
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
	let l = C(te), u = C(() => r(l)?.schema.ties ?? []), w = C(() => r(l)?.me.adds ?? []), k = C(() => ge(r(l)?.areas ?? [], r(l)?.me.areas.map((e) => e.code) ?? [])), P = C(() => r(k).some((e) => e.id === i.area) ? i.area : r(k)[0]?.id ?? ""), ee = ["from", "to"], B = v({}), H = S({
		from: {},
		to: {}
	}), K = S({
		from: "",
		to: ""
	}), q = S({}), J = v(""), Y = v([]), Z = v(!1), ye = C(() => r(B).from && r(B).to ? ue(W(r(B).from), W(r(B).to), r(u)) : []), Q = C(() => r(ye).find((e) => e.value === r(J)) ?? (r(B).from && r(B).to ? de(W(r(B).from), W(r(B).to), r(ye)) : void 0)), be = C(() => r(Q) ? [se(), ...r(Q).tie.attributes] : []), xe = (e) => r(Y).find((t) => t.field === e)?.text, $ = (e) => `snel-${e}`, Se = (e) => {
		let t = r(B)[e];
		return t && "fresh" in t ? me(z(t.fresh.kind), H[e]) : [];
	}, Ce = (e) => {
		let t = r(B)[e];
		return t !== void 0 && "fresh" in t && he(t.fresh.kind, r(u)) !== void 0 && r(k).length > 0;
	};
	p(() => {
		if (i.from) return E(() => Ae(i.from));
		if (!i.focus) return je("from");
		let e = new AbortController();
		return re(i.focus, e.signal).then(Ae).catch(() => je("from")), () => e.abort();
	});
	function Ae({ id: e, kind: t, label: n }) {
		!r(B).from && M(t, r(u)).length > 0 && D(B, {
			...r(B),
			from: { known: {
				id: e,
				kind: t,
				label: n
			} }
		}), je(r(B).from ? "to" : "from");
	}
	function je(e) {
		requestAnimationFrame(() => document.getElementById($(e))?.focus());
	}
	function Me(e, t) {
		if (D(B, {
			...r(B),
			[e]: t
		}), H[e] = {}, K[e] = r(P), ((e) => {
			var t = T(e, 2);
			D(J, t[0], !0), D(Y, t[1]);
		})(["", []]), !t) return;
		let n = Se(e)[0], i = e === "from" ? "to" : "from";
		je(n ? `${e}-${n.name}` : r(B)[i] ? "kind" : i);
	}
	function Ne() {
		return [
			...ee.flatMap((e) => r(B)[e] ? U(Se(e), H[e]).map((t) => ({
				...t,
				field: `${e}-${t.field}`
			})) : [{
				field: e,
				text: X(`need.${e}`)
			}]),
			...r(B).from && r(B).to && !r(Q) ? [{
				field: "to",
				text: X("need.tie")
			}] : [],
			...U(r(be), q).map((e) => ({
				...e,
				field: `tie-${e.field}`
			}))
		];
	}
	async function Pe(e) {
		if (e?.preventDefault(), D(Y, Ne()), r(Y).length || r(Z) || !r(B).from || !r(B).to || !r(Q)) return;
		D(Z, !0);
		let { since: t, ...n } = ie(r(be), q), a = {
			from: r(B).from,
			to: r(B).to,
			choice: r(Q),
			drafts: H,
			areas: K,
			tie: n,
			...t ? { since: String(t) } : {}
		}, o = _e(a, z, r(u));
		try {
			let { revision: e } = await L(o);
			F(e), R(X("saved", {
				from: G(a.from),
				to: G(a.to)
			}), e), i.onClose();
		} catch (e) {
			let t = I(e), n = ve(t.problem?.findings ?? [], o);
			D(Y, t.unreachable ? [{
				field: "",
				text: X("offline.text")
			}] : n.length ? n : [{
				field: "",
				text: t.problem?.detail || X("error.title")
			}]);
		} finally {
			D(Z, !1);
		}
	}
	{
		let l = C(() => X("title"));
		le(t, {
			id: "contact",
			get title() {
				return r(l);
			},
			get onClose() {
				return i.onClose;
			},
			children: (t, l) => {
				var p = ke(), h = e(p);
				ce(h, {});
				var v = O(h, 2), b = c(v), S = (e) => {
					ae(e, {
						get wrongs() {
							return r(Y);
						},
						idOf: $
					});
				};
				s(b, (e) => {
					r(Y).length && e(S);
				});
				var T = O(b, 2), E = c(T);
				y(E, 16, () => ee, (e) => e, (t, i) => {
					let l = C(() => r(B)[i === "from" ? "to" : "from"]);
					var d = De(), f = e(d);
					{
						let e = C(() => $(i)), t = C(() => X(i)), n = C(() => pe(r(l), r(u))), a = C(() => fe(r(l), r(w), r(u))), o = C(() => xe(i));
						we(f, {
							get id() {
								return r(e);
							},
							get label() {
								return r(t);
							},
							get party() {
								return r(B)[i];
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
								return V;
							},
							onChoose: (e) => Me(i, e)
						});
					}
					var p = O(f, 2);
					y(p, 17, () => Se(i), (e) => e.name, (e, t) => {
						{
							let n = C(() => $(`${i}-${r(t).name}`)), a = C(() => H[i][r(t).name] ?? ""), o = C(() => xe(`${i}-${r(t).name}`));
							oe(e, {
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
									return V;
								},
								onChange: (e) => H[i][r(t).name] = e
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
							() => X("area"),
							() => $(`${i}-area`)
						]), m(u, () => K[i], (e) => K[i] = e), a(e, t);
					}, b = C(() => Ce(i));
					s(h, (e) => {
						r(b) && e(v);
					}), a(t, d);
				});
				var M = O(E, 2), P = (t) => {
					var i = Oe(), s = e(i), l = c(s), u = _(l, !0), f = O(l, 2);
					y(f, 21, () => r(ye), (e) => e.value, (e, t) => {
						var i = Te(), s = _(i, !0), c = {};
						o((e) => {
							n(s, e), c !== (c = r(t).value) && (i.value = (i.__value = c) ?? "");
						}, [() => N(r(t), G(r(B).from)).replace("…", r(B).to ? G(r(B).to) : "…")]), a(e, i);
					}), g(f);
					var p;
					A(f), g(s);
					var m = O(s, 2), h = c(m), v = _(h, !0), b = O(h, 2);
					y(b, 21, () => r(be), (e) => e.name, (e, t) => {
						{
							let n = C(() => $(`tie-${r(t).name}`)), i = C(() => q[r(t).name] ?? ""), a = C(() => xe(`tie-${r(t).name}`));
							oe(e, {
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
									return V;
								},
								onChange: (e) => q[r(t).name] = e
							});
						}
					}), g(b), g(m), o((e, t, i, a) => {
						x(l, "for", e), n(u, t), x(f, "id", i), p !== (p = r(Q).value) && (f.value = (f.__value = p) ?? "", j(f, p)), n(v, a);
					}, [
						() => $("kind"),
						() => X("kind"),
						() => $("kind"),
						() => X("more")
					]), d("change", f, (e) => D(J, e.currentTarget.value, !0)), d("keydown", f, (e) => e.key === "Enter" && void Pe(e)), a(t, i);
				};
				s(M, (e) => {
					r(Q) && r(B).from && e(P);
				});
				var F = O(M, 2), I = c(F), L = _(I, !0), R = O(I, 2), z = _(R, !0);
				g(F), g(T), g(v), o((e, t, i) => {
					x(T, "aria-label", e), x(I, "aria-busy", r(Z) || void 0), n(L, t), n(z, i);
				}, [
					() => X("title"),
					() => X(r(Z) ? "saving" : "save"),
					() => X("cancel")
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
