import { F as e, I as t, J as n, Q as r, R as i, a, dt as o, tt as s } from "./svelte.js";
import { Qt as c } from "./shell.js";
// src/ui/KindName.svelte
var l = i("<span class=\"kind\"><!> </span>");
function u(i, u) {
	let d = a(u, "ring", 3, !1);
	var f = l(), p = r(f);
	c(p, {
		get kind() {
			return u.kind;
		},
		get ring() {
			return d();
		}
	});
	var m = s(p, 1, !0);
	o(f), n(() => e(m, u.word)), t(i, f);
}
export { u as t };
