import { Ar as e, Bn as t, Cr as n, Dr as r, Er as i, Fr as a, Gt as o, Hn as s, L as c, Lr as l, Mr as u, Nr as d, On as f, Or as p, Sr as m, Tr as h, Vn as g, Zn as _, cr as v, er as y, gr as b, hr as x, lr as S, mr as C, or as w, pr as T, rr as E, sr as D, wr as O, yr as k } from "./shell.js";
import { a as A, i as j, o as M } from "./ErrorSummary.js";
import { r as N, t as P } from "./since.js";
import { a as F, i as I, r as L, t as R } from "./values.js";
// src/forms/ClashForm.svelte
var z = S("<fieldset class=\"choices\"><legend class=\"label\"> </legend> <label class=\"choice\"><input type=\"radio\"/> <strong> </strong><span> </span><span class=\"small muted\"> </span></label> <label class=\"choice\"><input type=\"radio\"/> <strong> </strong><span> </span><span class=\"small muted\"> </span></label></fieldset>"), B = S("<form class=\"clash\" aria-labelledby=\"botsing-kop\"><h3 id=\"botsing-kop\" tabindex=\"-1\"> </h3> <p class=\"muted\"> </p> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form>");
function V(e, n) {
	d(n, !0);
	let r = i({});
	function o(e) {
		e.focus();
	}
	function c(e) {
		e.preventDefault(), n.onChoose(Object.fromEntries(n.clashes.map((e) => [e.name, r[e.name] ? e.theirs : e.mine])));
	}
	var l = B(), f = m(l), p = O(f, !0);
	_(f, () => o);
	var v = h(f, 2), S = O(v, !0), T = h(v, 2);
	y(T, 17, () => n.clashes, (e) => e.name, (e, i) => {
		var o = z(), c = m(o), l = O(c, !0), u = h(c, 2), d = m(u);
		t(d);
		var f = h(d, 2), p = O(f, !0), _ = h(f), v = O(_, !0), y = h(_), x = O(y, !0);
		a(u);
		var S = h(u, 2), T = m(S);
		t(T);
		var E = h(T, 2), A = O(E, !0), j = h(E), N = O(j, !0), P = h(j), F = O(P, !0);
		a(S), a(o), k((e, t, n, a, o, c, u) => {
			w(l, e), g(d, "name", `botsing-${b(i).name ?? ""}`), s(d, !r[b(i).name]), w(p, t), w(v, n), w(x, a), g(T, "name", `botsing-${b(i).name ?? ""}`), s(T, r[b(i).name]), w(A, o), w(N, c), w(F, u);
		}, [
			() => n.labelOf(b(i).name),
			() => M("clash.mine"),
			() => n.wordsOf(b(i).name, b(i).mine) || M("clash.empty"),
			() => M("clash.youNow"),
			() => M("clash.theirs", { who: n.who }),
			() => n.wordsOf(b(i).name, b(i).theirs) || M("clash.empty"),
			() => M("clash.when", {
				who: n.who,
				when: n.when
			})
		]), C("change", d, () => r[b(i).name] = !1), C("change", T, () => r[b(i).name] = !0), D(e, o);
	});
	var E = h(T, 2), A = m(E), j = O(A, !0), N = h(A, 2), P = O(N, !0);
	a(E), a(l), k((e, t, n, r) => {
		w(p, e), w(S, t), w(j, n), w(P, r);
	}, [
		() => M("clash.title"),
		() => M("clash.text", { who: n.who }),
		() => M("clash.save"),
		() => M("clash.back")
	]), x("submit", l, c), C("click", N, function(...e) {
		n.onCancel?.apply(this, e);
	}), D(e, l), u();
}
T(["change", "click"]);
// src/forms/merge.ts
function H(e, t) {
	return Object.fromEntries(Object.entries(t).filter(([t, n]) => n !== (e[t] ?? "")));
}
function U(e, t, n) {
	return Object.entries(t).flatMap(([t, r]) => {
		let i = n[t] ?? "";
		return i !== (e[t] ?? "") && i !== r ? [{
			name: t,
			mine: r,
			theirs: i
		}] : [];
	});
}
// src/forms/EditForm.svelte
function W(t, a) {
	d(a, !0);
	let s = (e) => ({
		...e,
		required: e.required && R(a.record.attributes[e.name]) !== ""
	}), m = e(() => [...a.attributes.filter((e) => e.type !== "outline").map(s), P()]), h = (e) => L(b(m), {
		...e.attributes,
		since: e.since
	}), g = p(h(a.record)), _ = p(i(a.record.version)), y = p(i({ ...b(g) })), x = p([]), S = p([]), C = p(void 0), w = p(void 0), T = p(!1), O = (e) => b(m).find((t) => t.name === e);
	function k(e) {
		let { since: t, ...n } = j(b(m).filter((t) => t.name in e), e), r = Object.keys(n).length ? { attributes: n } : {};
		return "since" in e ? {
			...r,
			since: String(t ?? "")
		} : r;
	}
	async function z(e = !1) {
		let t = H(b(g), b(y));
		if (Object.keys(t).length === 0) return e && b(C) ? a.onSaved(b(C), e) : a.onCancel();
		r(T, !0), r(x, []);
		try {
			a.onSaved(await a.save(b(_), k(t)), e);
		} catch (e) {
			let n = f(e), i = n.problem?.current;
			if (n.stale && i) return await B(i, t);
			r(x, n.unreachable ? [{
				field: "",
				text: M("offline.text")
			}] : A(n.problem, b(m).map((e) => e.name)));
		} finally {
			r(T, !1);
		}
	}
	async function B(e, t) {
		let n = h(e);
		r(w, await a.latest().then((e) => e.items[0], () => void 0)), r(S, U(b(g), t, n)), ((e) => {
			var t = l(e, 4);
			r(C, t[0]), r(g, t[1]), r(_, t[2], !0), r(y, t[3], !0);
		})([
			e,
			n,
			e.version,
			{
				...n,
				...t
			}
		]), b(S).length === 0 && await z(!0);
	}
	function W(e) {
		r(y, {
			...b(y),
			...e
		}, !0), r(S, []), z(!0);
	}
	var G = v(), K = n(G), q = (t) => {
		{
			let n = e(() => b(w)?.author?.label ?? M("someone")), i = e(() => b(w) ? c(b(w).at) : "");
			V(t, {
				get clashes() {
					return b(S);
				},
				get who() {
					return b(n);
				},
				get when() {
					return b(i);
				},
				labelOf: (e) => o(O(e).label),
				wordsOf: (e, t) => F(O(e), I(O(e), t) ?? t),
				onChoose: W,
				onCancel: () => r(S, [])
			});
		}
	}, J = (t) => {
		{
			let n = e(() => M("form.save"));
			N(t, {
				get name() {
					return a.name;
				},
				get label() {
					return a.label;
				},
				get attributes() {
					return b(m);
				},
				get draft() {
					return b(y);
				},
				get submitLabel() {
					return b(n);
				},
				get busy() {
					return b(T);
				},
				get wrongs() {
					return b(x);
				},
				get find() {
					return a.find;
				},
				get onCancel() {
					return a.onCancel;
				},
				onChange: (e, t) => b(y)[e] = t,
				onSubmit: () => void z()
			});
		}
	};
	E(K, (e) => {
		b(S).length && b(C) ? e(q) : e(J, -1);
	}), D(t, G), u();
}
export { V as i, H as n, U as r, W as t };
