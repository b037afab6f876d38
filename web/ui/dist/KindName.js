import { Ar as e, Hn as t, Kt as n, Lr as r, Pr as i, _r as a, br as o, qr as s, vr as c } from "./shell.js";
// src/ui/KindName.svelte
var l = o("<span class=\"kind\"><!> </span>");
function u(o, u) {
	let d = t(u, "ring", 3, !1);
	var f = l(), p = i(f);
	n(p, {
		get kind() {
			return u.kind;
		},
		get ring() {
			return d();
		}
	});
	var m = r(p, 1, !0);
	s(f), e(() => a(m, u.word)), c(o, f);
}
export { u as t };
