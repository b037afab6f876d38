import { F as e, I as t, J as n, M as r, Q as i, R as a, ct as o, dt as s, et as c, g as l, lt as u, m as d, tt as f } from "./svelte.js";
import { sn as p } from "./shell.js";
// src/ui/WorkNote.svelte
var m = a("<progress></progress>"), h = a("<div class=\"progress\"><p role=\"status\"> </p><!></div>");
function g(a, g) {
	u(g, !0);
	var _ = h(), v = i(_), y = c(v, !0), b = f(v), x = (e) => {
		var r = m();
		n(() => {
			d(r, "max", g.work.of), l(r, g.work.done), d(r, "aria-label", g.label);
		}), t(e, r);
	};
	r(b, (e) => {
		g.work.of && e(x);
	}), s(_), n((t) => e(y, t), [() => g.work.of ? g.text : p("work.waiting")]), t(a, _), o();
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
