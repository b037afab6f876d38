import { Fr as e, It as t, Mn as n, Sr as r, Tr as i, lr as a, or as o, sr as s, yr as c } from "./shell.js";
// src/ui/KindName.svelte
var l = a("<span class=\"kind\"><!> </span>");
function u(a, u) {
	let d = n(u, "ring", 3, !1);
	var f = l(), p = r(f);
	t(p, {
		get kind() {
			return u.kind;
		},
		get ring() {
			return d();
		}
	});
	var m = i(p, 1, !0);
	e(f), c(() => o(m, u.word)), s(a, f);
}
export { u as t };
