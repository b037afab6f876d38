import { Bn as e, Fr as t, Gr as n, Mr as r, Or as i, Wt as a, gr as o, hr as s, vr as c } from "./shell.js";
// src/ui/KindName.svelte
var l = c("<span class=\"kind\"><!> </span>");
function u(c, u) {
	let d = e(u, "ring", 3, !1);
	var f = l(), p = r(f);
	a(p, {
		get kind() {
			return u.kind;
		},
		get ring() {
			return d();
		}
	});
	var m = t(p, 1, !0);
	n(f), i(() => s(m, u.word)), o(c, f);
}
export { u as t };
