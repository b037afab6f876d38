import { $n as e, Br as t, Cr as n, Fr as r, Gn as i, Gr as a, Hr as o, In as s, Ir as c, Jn as l, Ln as u, Lr as d, Mr as f, Nr as p, Or as m, Pr as h, Qn as g, Qt as _, Rr as v, Sr as y, Tr as b, Ur as x, Wt as S, Yn as C, Z as w, dn as T, er as E, et as D, fr as O, gr as k, hr as A, ir as j, kr as M, l as N, lr as P, o as F, qr as I, rr as ee, s as L, tn as R, tt as z, vr as B, vt as te, wr as ne } from "./shell.js";
import { n as V, t as re } from "./tiechoice.js";
import { n as ie, r as ae, t as oe } from "./ErrorSummary.js";
import { r as se, t as ce } from "./since.js";
import { t as le } from "./ChangedNotice.js";
import { t as ue } from "./Modal.js";
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
], de = (e, t, n) => V(e, n).flatMap((e) => e.choices).filter((e) => e.others.includes(t)), K = [
	"WORKS_FOR",
	"PARTNERS_WITH",
	"PARTICIPATES_IN",
	"VOLUNTEERS_AT",
	"MEMBER_OF",
	"OFFERS"
];
function fe(e, t, n) {
	let r = (e, t) => n.find((n) => n.tie.kind === e && (t === void 0 || n.reversed === t));
	return e === "Professional" && t === "Resident" ? r("SUPPORTS", !1) ?? n[0] : e === "Resident" && t === "Professional" ? r("SUPPORTS", !0) ?? n[0] : r("KNOWS") ?? K.map((e) => r(e)).find(Boolean) ?? n[0];
}
function pe(e, t, n) {
	return G.filter((r) => t.includes(r) && (!e || de(H(e), r, n).length > 0));
}
function me(e, t) {
	return W.filter((n) => e ? de(H(e), n, t).length > 0 : t.some((e) => e.from.includes(n) || e.to.includes(n)));
}
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
var q = R({
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
}), J = B("<span class=\"badge badge--info\"> </span>"), Y = B("<p class=\"label\"> </p> <p class=\"picked\"><!><strong> </strong> <!> <button class=\"link-button\" type=\"button\"> <span class=\"sr\"> </span></button></p>", 1), X = B("<p class=\"error\"><!> </p>"), Z = B("<!><span> </span><span class=\"small muted\"> </span>", 1), be = B("<!><span> </span>", 1), Q = B("<li role=\"option\"><!></li>"), xe = B("<label> </label> <!> <input class=\"input\" type=\"search\" role=\"combobox\" autocomplete=\"off\" spellcheck=\"false\" aria-autocomplete=\"list\" aria-required=\"true\"/> <p class=\"small muted\" role=\"status\"> </p> <ul class=\"picker__found\" role=\"listbox\"></ul>", 1), Se = B("<div><!></div>");
function Ce(e, s) {
	x(s, !0);
	let c = v(""), g = v([]), y = v(""), w = v(!1), T = v(0), E = t(() => b(c).trim()), D = t(() => b(E) === "" ? [] : [...b(g).map((e) => ({
		key: e.id,
		party: { known: e }
	})), ...s.fresh.map((e) => ({
		key: e,
		party: { fresh: {
			kind: e,
			name: b(E)
		} }
	}))]), N = t(() => b(w) ? q("search.failed") : b(E) && b(y) === b(E) ? b(g).length ? q("found", { n: b(g).length }) : q("none") : "");
	M(() => {
		let e = b(E), t = s.kinds;
		if (d(w, !1), !e) {
			d(g, []);
			return;
		}
		let n = new AbortController(), r = setTimeout(() => {
			s.find(e, t, n.signal).then((t) => {
				((e) => {
					var t = I(e, 3);
					d(g, t[0]), d(y, t[1], !0), d(T, t[2], !0);
				})([
					t.slice(0, 6),
					e,
					0
				]);
			}).catch((e) => d(w, !u(e)));
		}, 150);
		return () => {
			clearTimeout(r), n.abort();
		};
	});
	function F(e) {
		s.onChoose(e), ((e) => {
			var t = I(e, 3);
			d(c, t[0], !0), d(g, t[1]), d(T, t[2], !0);
		})([
			"",
			[],
			0
		]);
	}
	function L() {
		s.onChoose(void 0), requestAnimationFrame(() => document.getElementById(s.id)?.focus());
	}
	function R(e) {
		let t = {
			ArrowDown: 1,
			ArrowUp: -1
		}[e.key];
		if (t && b(D).length) d(T, (b(T) + t + b(D).length) % b(D).length);
		else if (e.key === "Enter" && b(E)) {
			let e = b(y) === b(E) ? b(D)[b(T)] : void 0;
			e && F(e.party);
		} else return;
		e.preventDefault();
	}
	var z = Se(), B = f(z), te = (e) => {
		var i = Y(), o = p(i), c = h(o, !0), l = r(o, 2), u = f(l);
		{
			let e = t(() => H(s.party));
			S(u, { get kind() {
				return b(e);
			} });
		}
		var d = r(u), g = h(d, !0), _ = r(d, 2), v = (e) => {
			var t = J(), n = h(t, !0);
			m((e) => A(n, e), [() => q("new", { kind: s.kindWord(s.party.fresh.kind) })]), k(e, t);
		};
		O(_, (e) => {
			"fresh" in s.party && e(v);
		});
		var y = r(_, 2), x = f(y, !0), w = r(x), T = h(w);
		a(y), a(l), m((e, t) => {
			A(c, s.label), A(g, e), C(y, "id", s.id), A(x, t), A(T, `: ${s.label ?? ""}`);
		}, [() => U(s.party), () => q("other")]), n("click", y, L), k(e, i);
	}, ne = (e) => {
		var o = xe(), u = p(o), g = h(u, !0), v = r(u, 2), y = (e) => {
			var t = X(), n = f(t);
			_(n, { name: "warn" });
			var i = r(n, 1, !0);
			a(t), m(() => {
				C(t, "id", `${s.id ?? ""}-fout`), A(i, s.error);
			}), k(e, t);
		};
		O(v, (e) => {
			s.error && e(y);
		});
		var x = r(v, 2);
		l(x);
		var w = r(x, 2), M = h(w, !0), I = r(w, 2);
		P(I, 23, () => b(D), (e) => e.key, (e, i, o) => {
			let c = t(() => H(b(i).party));
			var l = Q(), u = f(l), d = (e) => {
				var t = Z(), n = p(t);
				S(n, { get kind() {
					return b(c);
				} });
				var a = r(n), o = h(a, !0), l = r(a), u = h(l, !0);
				m((e) => {
					A(o, b(i).party.known.label), A(u, e);
				}, [() => s.kindWord(b(c))]), k(e, t);
			}, g = (e) => {
				var t = be(), n = p(t);
				_(n, {
					name: "plus",
					small: !0
				});
				var i = r(n), a = h(i, !0);
				m((e) => A(a, e), [() => q("create", {
					name: b(E),
					kind: s.kindWord(b(c))
				})]), k(e, t);
			};
			O(u, (e) => {
				"known" in b(i).party ? e(d) : e(g, -1);
			}), a(l), m(() => {
				C(l, "id", `${s.id ?? ""}-${b(o) ?? ""}`), C(l, "aria-selected", b(o) === b(T)), ee(l, 1, j(["option", "fresh" in b(i).party && "option--new"]));
			}), n("mousedown", l, (e) => e.preventDefault()), n("click", l, () => F(b(i).party)), k(e, l);
		}), a(I), m((e) => {
			C(u, "for", s.id), A(g, s.label), C(x, "id", s.id), C(x, "aria-expanded", b(D).length > 0), C(x, "aria-controls", `${s.id ?? ""}-lijst`), C(x, "aria-activedescendant", b(D).length ? `${s.id}-${b(T)}` : void 0), C(x, "aria-invalid", s.error ? !0 : void 0), C(x, "aria-describedby", s.error ? `${s.id}-fout` : `${s.id}-zegt`), C(w, "id", `${s.id ?? ""}-zegt`), A(M, e), C(I, "id", `${s.id ?? ""}-lijst`), C(I, "aria-label", s.label), C(I, "hidden", b(D).length === 0);
		}, [() => b(N) || q("hint")]), n("keydown", x, R), i(x, () => b(c), (e) => d(c, e)), k(e, o);
	};
	O(B, (e) => {
		s.party ? e(te) : e(ne, -1);
	}), a(z), m(() => ee(z, 1, j([
		"field",
		"picker",
		s.error && "field--error"
	]))), k(e, z), o();
}
y([
	"click",
	"keydown",
	"mousedown"
]);
// src/contact/QuickContact.svelte
var we = B("<option> </option>"), Te = B("<div class=\"field\"><label> </label> <select class=\"select\"></select></div>"), Ee = B("<!> <!> <!>", 1), De = B("<div class=\"field\"><label> </label> <select class=\"select\"></select></div> <details class=\"how\"><summary> </summary> <div class=\"stack stack--form\"></div></details>", 1), Oe = B("<!> <div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form></div>", 1);
function $(i, l) {
	x(l, !0);
	let u = t(w), _ = t(() => b(u)?.schema.ties ?? []), y = t(() => b(u)?.me.adds ?? []), S = t(() => _e(b(u)?.areas ?? [], b(u)?.me.areas.map((e) => e.code) ?? [])), j = t(() => b(S).some((e) => e.id === l.area) ? l.area : b(S)[0]?.id ?? ""), ee = ["from", "to"], R = v({}), B = c({
		from: {},
		to: {}
	}), V = c({
		from: "",
		to: ""
	}), W = c({}), G = v(""), K = v([]), J = v(!1), Y = t(() => b(R).from && b(R).to ? de(H(b(R).from), H(b(R).to), b(_)) : []), X = t(() => b(Y).find((e) => e.value === b(G)) ?? (b(R).from && b(R).to ? fe(H(b(R).from), H(b(R).to), b(Y)) : void 0)), Z = t(() => b(X) ? [ce(), ...b(X).tie.attributes] : []), be = (e) => b(K).find((t) => t.field === e)?.text, Q = (e) => `snel-${e}`, xe = (e) => {
		let t = b(R)[e];
		return t && "fresh" in t ? he(z(t.fresh.kind), B[e]) : [];
	}, Se = (e) => {
		let t = b(R)[e];
		return t !== void 0 && "fresh" in t && ge(t.fresh.kind, b(_)) !== void 0 && b(S).length > 0;
	};
	M(() => {
		if (!l.focus) return $("from");
		let e = new AbortController();
		return T(l.focus, e.signal).then(({ id: e, kind: t, label: n }) => {
			!b(R).from && me(void 0, b(_)).includes(t) && d(R, {
				...b(R),
				from: { known: {
					id: e,
					kind: t,
					label: n
				} }
			}), $(b(R).from ? "to" : "from");
		}).catch(() => $("from")), () => e.abort();
	});
	function $(e) {
		requestAnimationFrame(() => document.getElementById(Q(e))?.focus());
	}
	function ke(e, t) {
		if (d(R, {
			...b(R),
			[e]: t
		}), B[e] = {}, V[e] = b(j), ((e) => {
			var t = I(e, 2);
			d(G, t[0], !0), d(K, t[1]);
		})(["", []]), !t) return;
		let n = xe(e)[0], r = e === "from" ? "to" : "from";
		$(n ? `${e}-${n.name}` : b(R)[r] ? "kind" : r);
	}
	function Ae() {
		return [
			...ee.flatMap((e) => b(R)[e] ? ie(xe(e), B[e]).map((t) => ({
				...t,
				field: `${e}-${t.field}`
			})) : [{
				field: e,
				text: q(`need.${e}`)
			}]),
			...b(R).from && b(R).to && !b(X) ? [{
				field: "to",
				text: q("need.tie")
			}] : [],
			...ie(b(Z), W).map((e) => ({
				...e,
				field: `tie-${e.field}`
			}))
		];
	}
	async function je(e) {
		if (e?.preventDefault(), d(K, Ae()), b(K).length || b(J) || !b(R).from || !b(R).to || !b(X)) return;
		d(J, !0);
		let { since: t, ...n } = ae(b(Z), W), r = {
			from: b(R).from,
			to: b(R).to,
			choice: b(X),
			drafts: B,
			areas: V,
			tie: n,
			...t ? { since: String(t) } : {}
		}, i = ve(r, z, b(_));
		try {
			let { revision: e } = await F(i);
			te(e), N(q("saved", {
				from: U(r.from),
				to: U(r.to)
			}), e), l.onClose();
		} catch (e) {
			let t = s(e), n = ye(t.problem?.findings ?? [], i);
			d(K, t.unreachable ? [{
				field: "",
				text: q("offline.text")
			}] : n.length ? n : [{
				field: "",
				text: t.problem?.detail || q("error.title")
			}]);
		} finally {
			d(J, !1);
		}
	}
	{
		let o = t(() => q("title"));
		ue(i, {
			id: "contact",
			get title() {
				return b(o);
			},
			get onClose() {
				return l.onClose;
			},
			children: (i, o) => {
				var s = Oe(), c = p(s);
				le(c, {});
				var u = r(c, 2), v = f(u), x = (e) => {
					oe(e, {
						get wrongs() {
							return b(K);
						},
						idOf: Q
					});
				};
				O(v, (e) => {
					b(K).length && e(x);
				});
				var w = r(v, 2), T = f(w);
				P(T, 16, () => ee, (e) => e, (n, i) => {
					let o = t(() => b(R)[i === "from" ? "to" : "from"]);
					var s = Ee(), c = p(s);
					{
						let e = t(() => Q(i)), n = t(() => q(i)), r = t(() => me(b(o), b(_))), a = t(() => pe(b(o), b(y), b(_))), s = t(() => be(i));
						Ce(c, {
							get id() {
								return b(e);
							},
							get label() {
								return b(n);
							},
							get party() {
								return b(R)[i];
							},
							get kinds() {
								return b(r);
							},
							get fresh() {
								return b(a);
							},
							get error() {
								return b(s);
							},
							get kindWord() {
								return D;
							},
							get find() {
								return L;
							},
							onChoose: (e) => ke(i, e)
						});
					}
					var l = r(c, 2);
					P(l, 17, () => xe(i), (e) => e.name, (e, n) => {
						{
							let r = t(() => Q(`${i}-${b(n).name}`)), a = t(() => B[i][b(n).name] ?? ""), o = t(() => be(`${i}-${b(n).name}`));
							se(e, {
								get attribute() {
									return b(n);
								},
								get id() {
									return b(r);
								},
								get value() {
									return b(a);
								},
								get error() {
									return b(o);
								},
								get find() {
									return L;
								},
								onChange: (e) => B[i][b(n).name] = e
							});
						}
					});
					var u = r(l, 2), d = (t) => {
						var n = Te(), o = f(n), s = h(o, !0), c = r(o, 2);
						P(c, 21, () => b(S), (e) => e.id, (e, t) => {
							var n = we(), r = h(n, !0), i = {};
							m(() => {
								A(r, b(t).label), i !== (i = b(t).id) && (n.value = (n.__value = i) ?? "");
							}), k(e, n);
						}), a(c), e(c), a(n), m((e, t, n) => {
							C(o, "for", e), A(s, t), C(c, "id", n);
						}, [
							() => Q(`${i}-area`),
							() => q("area"),
							() => Q(`${i}-area`)
						]), g(c, () => V[i], (e) => V[i] = e), k(t, n);
					}, v = t(() => Se(i));
					O(u, (e) => {
						b(v) && e(d);
					}), k(n, s);
				});
				var j = r(T, 2), M = (i) => {
					var o = De(), s = p(o), c = f(s), l = h(c, !0), u = r(c, 2);
					P(u, 21, () => b(Y), (e) => e.value, (e, t) => {
						var n = we(), r = h(n, !0), i = {};
						m((e) => {
							A(r, e), i !== (i = b(t).value) && (n.value = (n.__value = i) ?? "");
						}, [() => re(b(t), U(b(R).from)).replace("…", b(R).to ? U(b(R).to) : "…")]), k(e, n);
					}), a(u);
					var g;
					e(u), a(s);
					var _ = r(s, 2), v = f(_), y = h(v, !0), x = r(v, 2);
					P(x, 21, () => b(Z), (e) => e.name, (e, n) => {
						{
							let r = t(() => Q(`tie-${b(n).name}`)), i = t(() => W[b(n).name] ?? ""), a = t(() => be(`tie-${b(n).name}`));
							se(e, {
								get attribute() {
									return b(n);
								},
								get id() {
									return b(r);
								},
								get value() {
									return b(i);
								},
								get error() {
									return b(a);
								},
								get find() {
									return L;
								},
								onChange: (e) => W[b(n).name] = e
							});
						}
					}), a(x), a(_), m((e, t, n, r) => {
						C(c, "for", e), A(l, t), C(u, "id", n), g !== (g = b(X).value) && (u.value = (u.__value = g) ?? "", E(u, g)), A(y, r);
					}, [
						() => Q("kind"),
						() => q("kind"),
						() => Q("kind"),
						() => q("more")
					]), n("change", u, (e) => d(G, e.currentTarget.value, !0)), n("keydown", u, (e) => e.key === "Enter" && void je(e)), k(i, o);
				};
				O(j, (e) => {
					b(X) && b(R).from && e(M);
				});
				var N = r(j, 2), F = f(N), I = h(F, !0), z = r(F, 2), te = h(z, !0);
				a(N), a(w), a(u), m((e, t, n) => {
					C(w, "aria-label", e), C(F, "aria-busy", b(J) || void 0), A(I, t), A(te, n);
				}, [
					() => q("title"),
					() => q(b(J) ? "saving" : "save"),
					() => q("cancel")
				]), ne("submit", w, (e) => void je(e)), n("click", z, function(...e) {
					l.onClose?.apply(this, e);
				}), k(i, s);
			},
			$$slots: { default: !0 }
		});
	}
	o();
}
y([
	"change",
	"keydown",
	"click"
]);
export { $ as default };
