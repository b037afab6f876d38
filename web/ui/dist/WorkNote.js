import { F as e, I as t, J as n, M as r, Q as i, R as a, ct as o, dt as s, et as c, g as l, lt as u, m as d, tt as f } from "./svelte.js";
import { cn as p } from "./shell.js";
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
export { g as t };
