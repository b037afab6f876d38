import { n as e } from "./rolldown-runtime.js";
import { $n as t, Br as n, Cr as r, Fr as i, Gr as a, Hr as o, In as s, Ir as c, Kr as l, Lr as u, Mr as d, Nr as f, Or as p, Pr as m, Qn as h, Qt as g, Rr as _, Sr as v, Tr as y, Ur as b, Yn as x, _r as S, dr as C, fr as w, gr as T, hr as E, ir as D, lr as O, rr as k, vr as A } from "./shell.js";
import { a as j, o as M, r as N } from "./ErrorSummary.js";
import { t as P } from "./ActorPicker.js";
import { t as F } from "./SchemaForm.js";
import { t as I } from "./since.js";
import { n as L, t as R } from "./tiechoice.js";
// src/actor/AddTieForm.svelte
var z = e({ default: () => W }), B = A("<p class=\"error\"><!> </p>"), V = A("<option> </option>"), H = A("<optgroup></optgroup>"), U = A("<div><label> </label> <!> <select class=\"select\" aria-required=\"true\"><option> </option><!></select></div> <!>", 1);
function W(e, v) {
	b(v, !0);
	let A = n(() => L(v.actor.kind, v.ties)), z = _(""), W = _(void 0), G = c({}), K = _([]), q = _(!1), J = n(() => y(A).flatMap((e) => e.choices).find((e) => e.value === y(z))), Y = n(() => y(J) ? [I(), ...y(J).tie.attributes] : []);
	function X() {
		let e = [];
		return y(J) || e.push({
			field: "kind",
			text: M("tie.needKind")
		}), y(J) && !y(W) && e.push({
			field: "other",
			text: M("tie.needOther")
		}), e;
	}
	async function Z() {
		if (!y(J) || !y(W)) return;
		u(q, !0);
		let { since: e, ...t } = N(y(Y), G), [n, r] = y(J).reversed ? [y(W).id, v.actor.id] : [v.actor.id, y(W).id];
		try {
			v.onAdded(await v.add({
				kind: y(J).tie.kind,
				from: n,
				to: r,
				attributes: t,
				...e ? { since: e } : {}
			}));
		} catch (e) {
			let t = s(e), n = [...y(Y).map((e) => e.name), "kind"];
			u(K, t.unreachable ? [{
				field: "",
				text: M("offline.text")
			}] : j(t.problem, n));
		} finally {
			u(q, !1);
		}
	}
	{
		let o = (e, o = l, s = l) => {
			let c = n(() => s()("kind"));
			var _ = U(), b = f(_), j = d(b), N = m(j, !0), F = i(j, 2), I = (e) => {
				var t = B(), n = d(t);
				g(n, { name: "warn" });
				var r = i(n, 1, !0);
				a(t), p((e) => {
					x(t, "id", `${e ?? ""}-fout`), E(r, y(c));
				}, [() => o()("kind")]), T(e, t);
			};
			w(F, (e) => {
				y(c) && e(I);
			});
			var L = i(F, 2), G = d(L), K = m(G, !0);
			G.value = G.__value = "";
			var q = i(G);
			O(q, 17, () => y(A), (e) => e.key, (e, t) => {
				var n = H();
				O(n, 21, () => y(t).choices, (e) => e.value, (e, t) => {
					var n = V(), r = m(n, !0), i = {};
					p((e) => {
						E(r, e), i !== (i = y(t).value) && (n.value = (n.__value = i) ?? "");
					}, [() => R(y(t), v.actor.label)]), T(e, n);
				}), a(n), p((e) => x(n, "label", e), [() => M(y(t).key)]), T(e, n);
			}), a(L), t(L), a(b);
			var Y = i(b, 2), X = (e) => {
				var t = S(), r = f(t);
				C(r, () => y(J).value, (e) => {
					{
						let t = n(() => o()("other")), r = n(() => M("tie.other")), i = n(() => s()("other"));
						P(e, {
							get id() {
								return y(t);
							},
							get label() {
								return y(r);
							},
							get kinds() {
								return y(J).others;
							},
							get chosen() {
								return y(W);
							},
							get error() {
								return y(i);
							},
							get find() {
								return v.find;
							},
							onChoose: (e) => u(W, e)
						});
					}
				}), T(e, t);
			};
			w(Y, (e) => {
				y(J) && e(X);
			}), p((e, t, n, r, i) => {
				k(b, 1, D(["field", y(c) && "field--error"])), x(j, "for", e), E(N, t), x(L, "id", n), x(L, "aria-invalid", y(c) ? !0 : void 0), x(L, "aria-describedby", r), E(K, i);
			}, [
				() => o()("kind"),
				() => M("tie.kind"),
				() => o()("kind"),
				() => y(c) ? `${o()("kind")}-fout` : void 0,
				() => M("form.choose")
			]), r("change", L, () => u(W, void 0)), h(L, () => y(z), (e) => u(z, e)), T(e, _);
		}, s = n(() => M("tie.add")), c = n(() => M("form.save"));
		F(e, {
			name: "contact",
			get label() {
				return y(s);
			},
			get attributes() {
				return y(Y);
			},
			get draft() {
				return G;
			},
			get submitLabel() {
				return y(c);
			},
			get busy() {
				return y(q);
			},
			get wrongs() {
				return y(K);
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
			children: o,
			$$slots: { default: !0 }
		});
	}
	o();
}
v(["change"]);
export { z as n, W as t };
