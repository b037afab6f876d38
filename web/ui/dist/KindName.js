import { Br as e, Cr as t, Gn as n, Lr as r, Nr as i, Xr as a, Xt as o, br as s, xr as c } from "./shell.js";
// src/ui/KindName.svelte
var l = t("<span class=\"kind\"><!> </span>");
function u(t, u) {
	let d = n(u, "ring", 3, !1);
	var f = l(), p = r(f);
	o(p, {
		get kind() {
			return u.kind;
		},
		get ring() {
			return d();
		}
	});
	var m = e(p, 1, !0);
	a(f), i(() => s(m, u.word)), c(t, f);
}
export { u as t };
