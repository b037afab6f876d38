import { n as e } from "./rolldown-runtime.js";
import { Ar as t, Br as n, Dr as r, Fr as i, Gr as a, Hr as o, Ir as s, Jr as c, Lr as l, Pr as u, Rn as d, Rr as f, Tr as p, Wr as m, Zn as h, _r as g, ar as _, br as v, dr as y, en as b, er as x, mr as S, or as C, pr as w, qr as T, tr as E, vr as D, wr as O, yr as k, zr as A } from "./shell.js";
import { a as j, o as M, r as N } from "./ErrorSummary.js";
import { t as P } from "./ActorPicker.js";
import { t as F } from "./SchemaForm.js";
import { t as I } from "./since.js";
import { n as L, t as R } from "./tiechoice.js";
// src/actor/AddTieForm.svelte
var z = e({ default: () => W }), B = v("<p class=\"error\"><!> </p>"), V = v("<option> </option>"), H = v("<optgroup></optgroup>"), U = v("<div><label> </label> <!> <select class=\"select\" aria-required=\"true\"><option> </option><!></select></div> <!>", 1);
function W(e, v) {
	a(v, !0);
	let O = o(() => L(v.actor.kind, v.ties)), z = n(""), W = n(void 0), G = f({}), K = n([]), q = n(!1), J = o(() => r(O).flatMap((e) => e.choices).find((e) => e.value === r(z))), Y = o(() => r(J) ? [I(), ...r(J).tie.attributes] : []);
	function X() {
		let e = [];
		return r(J) || e.push({
			field: "kind",
			text: M("tie.needKind")
		}), r(J) && !r(W) && e.push({
			field: "other",
			text: M("tie.needOther")
		}), e;
	}
	async function Z() {
		if (!r(J) || !r(W)) return;
		A(q, !0);
		let { since: e, ...t } = N(r(Y), G), [n, i] = r(J).reversed ? [r(W).id, v.actor.id] : [v.actor.id, r(W).id];
		try {
			v.onAdded(await v.add({
				kind: r(J).tie.kind,
				from: n,
				to: i,
				attributes: t,
				...e ? { since: e } : {}
			}));
		} catch (e) {
			let t = d(e), n = [...r(Y).map((e) => e.name), "kind"];
			A(K, t.unreachable ? [{
				field: "",
				text: M("offline.text")
			}] : j(t.problem, n));
		} finally {
			A(q, !1);
		}
	}
	{
		let n = (e, n = c, a = c) => {
			let d = o(() => a()("kind"));
			var f = U(), m = i(f), j = u(m), N = s(j, !0), F = l(j, 2), I = (e) => {
				var i = B(), a = u(i);
				b(a, { name: "warn" });
				var o = l(a, 1, !0);
				T(i), t((e) => {
					h(i, "id", `${e ?? ""}-fout`), g(o, r(d));
				}, [() => n()("kind")]), D(e, i);
			};
			S(F, (e) => {
				r(d) && e(I);
			});
			var L = l(F, 2), G = u(L), K = s(G, !0);
			G.value = G.__value = "";
			var q = l(G);
			y(q, 17, () => r(O), (e) => e.key, (e, n) => {
				var i = H();
				y(i, 21, () => r(n).choices, (e) => e.value, (e, n) => {
					var i = V(), a = s(i, !0), o = {};
					t((e) => {
						g(a, e), o !== (o = r(n).value) && (i.value = (i.__value = o) ?? "");
					}, [() => R(r(n), v.actor.label)]), D(e, i);
				}), T(i), t((e) => h(i, "label", e), [() => M(r(n).key)]), D(e, i);
			}), T(L), E(L), T(m);
			var Y = l(m, 2), X = (e) => {
				var t = k(), s = i(t);
				w(s, () => r(J).value, (e) => {
					{
						let t = o(() => n()("other")), i = o(() => M("tie.other")), s = o(() => a()("other"));
						P(e, {
							get id() {
								return r(t);
							},
							get label() {
								return r(i);
							},
							get kinds() {
								return r(J).others;
							},
							get chosen() {
								return r(W);
							},
							get error() {
								return r(s);
							},
							get find() {
								return v.find;
							},
							onChoose: (e) => A(W, e)
						});
					}
				}), D(e, t);
			};
			S(Y, (e) => {
				r(J) && e(X);
			}), t((e, t, n, i, a) => {
				_(m, 1, C(["field", r(d) && "field--error"])), h(j, "for", e), g(N, t), h(L, "id", n), h(L, "aria-invalid", r(d) ? !0 : void 0), h(L, "aria-describedby", i), g(K, a);
			}, [
				() => n()("kind"),
				() => M("tie.kind"),
				() => n()("kind"),
				() => r(d) ? `${n()("kind")}-fout` : void 0,
				() => M("form.choose")
			]), p("change", L, () => A(W, void 0)), x(L, () => r(z), (e) => A(z, e)), D(e, f);
		}, a = o(() => M("tie.add")), d = o(() => M("form.save"));
		F(e, {
			name: "contact",
			get label() {
				return r(a);
			},
			get attributes() {
				return r(Y);
			},
			get draft() {
				return G;
			},
			get submitLabel() {
				return r(d);
			},
			get busy() {
				return r(q);
			},
			get wrongs() {
				return r(K);
			},
			alsoCheck: X,
			get find() {
				return v.find;
			},
			get onCancel() {
				return v.onCancel;
			},
			onChange: (e, t) => G[e] = t,
			onSubmit: () => void Z(),
			children: n,
			$$slots: { default: !0 }
		});
	}
	m();
}
O(["change"]);
export { z as n, W as t };
