import { n as e } from "./rolldown-runtime.js";
import { Ar as t, Cr as n, Dr as r, Er as i, Fr as a, Gn as o, Ir as s, Mr as c, Nr as l, On as u, Or as d, Sr as f, Tr as p, Vn as m, Wn as h, Wt as g, Xn as _, Yn as v, cr as y, er as b, gr as x, lr as S, mr as C, nr as w, or as T, pr as E, rr as D, sr as O, wr as k, yr as A } from "./shell.js";
import { a as j, o as M, r as N } from "./ErrorSummary.js";
import { t as P } from "./ActorPicker.js";
import { r as F, t as I } from "./since.js";
// src/actor/tiechoice.ts
var L = ["Resident", "Professional"], R = [
	"Organisation",
	"Team",
	"Initiative",
	"Facility",
	"Course",
	"Area",
	"WorkArea",
	"Household"
], z = [
	"SAME_AS",
	"HELD_BY",
	"LINKS_AREA",
	"LINKS_THEME",
	"IN_CIRCLE",
	"CASE_OF",
	"WORKED_BY",
	"ABOUT",
	"OWNS",
	"PART_OF"
];
function B(e) {
	return e.others.some((e) => L.includes(e)) ? "tie.group.people" : e.others.some((e) => R.includes(e)) ? "tie.group.work" : "tie.group.rest";
}
function V(e, t) {
	let n = t.filter((e) => !z.includes(e.kind)).flatMap((t) => [...t.from.includes(e) ? [{
		value: `${t.kind}>`,
		tie: t,
		reversed: !1,
		others: t.to
	}] : [], ...t.to.includes(e) && !t.symmetric ? [{
		value: `${t.kind}<`,
		tie: t,
		reversed: !0,
		others: t.from
	}] : []]);
	return [
		"tie.group.people",
		"tie.group.work",
		"tie.group.rest"
	].map((e) => ({
		key: e,
		choices: n.filter((t) => B(t) === e)
	})).filter((e) => e.choices.length > 0);
}
function H(e, t) {
	return e.reversed ? M("tie.reads.to", {
		who: t,
		tie: e.tie.label
	}) : M("tie.reads.from", {
		who: t,
		tie: e.tie.label
	});
}
// src/actor/AddTieForm.svelte
var U = e({ default: () => J }), W = S("<p class=\"error\"><!> </p>"), G = S("<option> </option>"), K = S("<optgroup></optgroup>"), q = S("<div><label> </label> <!> <select class=\"select\" aria-required=\"true\"><option> </option><!></select></div> <!>", 1);
function J(e, S) {
	l(S, !0);
	let E = t(() => V(S.actor.kind, S.ties)), L = d(""), R = d(void 0), z = i({}), B = d([]), U = d(!1), J = t(() => x(E).flatMap((e) => e.choices).find((e) => e.value === x(L))), Y = t(() => x(J) ? [I(), ...x(J).tie.attributes] : []);
	function X() {
		let e = [];
		return x(J) || e.push({
			field: "kind",
			text: M("tie.needKind")
		}), x(J) && !x(R) && e.push({
			field: "other",
			text: M("tie.needOther")
		}), e;
	}
	async function Z() {
		if (!x(J) || !x(R)) return;
		r(U, !0);
		let { since: e, ...t } = N(x(Y), z), [n, i] = x(J).reversed ? [x(R).id, S.actor.id] : [S.actor.id, x(R).id];
		try {
			S.onAdded(await S.add({
				kind: x(J).tie.kind,
				from: n,
				to: i,
				attributes: t,
				...e ? { since: e } : {}
			}));
		} catch (e) {
			let t = u(e), n = [...x(Y).map((e) => e.name), "kind"];
			r(B, t.unreachable ? [{
				field: "",
				text: M("offline.text")
			}] : j(t.problem, n));
		} finally {
			r(U, !1);
		}
	}
	{
		let i = (e, i = s, c = s) => {
			let l = t(() => c()("kind"));
			var u = q(), d = n(u), j = f(d), N = k(j, !0), F = p(j, 2), I = (e) => {
				var t = W(), n = f(t);
				g(n, { name: "warn" });
				var r = p(n, 1, !0);
				a(t), A((e) => {
					m(t, "id", `${e ?? ""}-fout`), T(r, x(l));
				}, [() => i()("kind")]), O(e, t);
			};
			D(F, (e) => {
				x(l) && e(I);
			});
			var z = p(F, 2), B = f(z), V = k(B, !0);
			B.value = B.__value = "";
			var U = p(B);
			b(U, 17, () => x(E), (e) => e.key, (e, t) => {
				var n = K();
				b(n, 21, () => x(t).choices, (e) => e.value, (e, t) => {
					var n = G(), r = k(n, !0), i = {};
					A((e) => {
						T(r, e), i !== (i = x(t).value) && (n.value = (n.__value = i) ?? "");
					}, [() => H(x(t), S.actor.label)]), O(e, n);
				}), a(n), A((e) => m(n, "label", e), [() => M(x(t).key)]), O(e, n);
			}), a(z), o(z), a(d);
			var Y = p(d, 2), X = (e) => {
				var a = y(), o = n(a);
				w(o, () => x(J).value, (e) => {
					{
						let n = t(() => i()("other")), a = t(() => M("tie.other")), o = t(() => c()("other"));
						P(e, {
							get id() {
								return x(n);
							},
							get label() {
								return x(a);
							},
							get kinds() {
								return x(J).others;
							},
							get chosen() {
								return x(R);
							},
							get error() {
								return x(o);
							},
							get find() {
								return S.find;
							},
							onChoose: (e) => r(R, e)
						});
					}
				}), O(e, a);
			};
			D(Y, (e) => {
				x(J) && e(X);
			}), A((e, t, n, r, i) => {
				v(d, 1, _(["field", x(l) && "field--error"])), m(j, "for", e), T(N, t), m(z, "id", n), m(z, "aria-invalid", x(l) ? !0 : void 0), m(z, "aria-describedby", r), T(V, i);
			}, [
				() => i()("kind"),
				() => M("tie.kind"),
				() => i()("kind"),
				() => x(l) ? `${i()("kind")}-fout` : void 0,
				() => M("form.choose")
			]), C("change", z, () => r(R, void 0)), h(z, () => x(L), (e) => r(L, e)), O(e, u);
		}, c = t(() => M("tie.add")), l = t(() => M("form.save"));
		F(e, {
			name: "contact",
			get label() {
				return x(c);
			},
			get attributes() {
				return x(Y);
			},
			get draft() {
				return z;
			},
			get submitLabel() {
				return x(l);
			},
			get busy() {
				return x(U);
			},
			get wrongs() {
				return x(B);
			},
			alsoCheck: X,
			get find() {
				return S.find;
			},
			get onCancel() {
				return S.onCancel;
			},
			onChange: (e, t) => z[e] = t,
			onSubmit: () => void Z(),
			children: i,
			$$slots: { default: !0 }
		});
	}
	c();
}
E(["change"]);
export { U as n, J as t };
