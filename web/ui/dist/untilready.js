import { Br as e, Cr as t, Jr as n, Lr as r, Nr as i, Xr as a, _r as o, br as s, er as c, nr as l, on as u, qr as d, xr as f, zr as p } from "./shell.js";
// src/ui/WorkNote.svelte
var m = t("<progress></progress>"), h = t("<div class=\"progress\"><p role=\"status\"> </p><!></div>");
function g(t, g) {
	n(g, !0);
	var _ = h(), v = r(_), y = p(v, !0), b = e(v), x = (e) => {
		var t = m();
		i(() => {
			c(t, "max", g.work.of), l(t, g.work.done), c(t, "aria-label", g.label);
		}), f(e, t);
	};
	o(b, (e) => {
		g.work.of && e(x);
	}), a(_), i((e) => s(y, e), [() => g.work.of ? g.text : u("work.waiting")]), f(t, _), d();
}
// src/api/untilready.ts
var _ = (e) => "done" in e, v = 1e3;
async function y(e, t, n) {
	for (;;) {
		let r = await e();
		if (n?.throwIfAborted(), !_(r)) return t(void 0), r;
		t(r), await new Promise((e) => setTimeout(e, v)), n?.throwIfAborted();
	}
}
export { g as n, y as t };
