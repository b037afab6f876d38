import { o as e } from "./ErrorSummary.js";
// src/actor/tiechoice.ts
var t = [
	"SAME_AS",
	"HELD_BY",
	"LINKS_AREA",
	"LINKS_THEME",
	"IN_CIRCLE",
	"CASE_OF",
	"WORKED_BY",
	"ABOUT",
	"OWNS",
	"PART_OF"
];
function n(e, n) {
	return n.filter((e) => !t.includes(e.kind)).flatMap((t) => [...t.from.includes(e) ? [{
		value: `${t.kind}>`,
		tie: t,
		reversed: !1,
		others: t.to
	}] : [], ...t.to.includes(e) && !t.symmetric ? [{
		value: `${t.kind}<`,
		tie: t,
		reversed: !0,
		others: t.from
	}] : []]);
}
function r(t, n) {
	return t.reversed ? e("tie.reads.to", {
		who: n,
		tie: t.tie.label
	}) : e("tie.reads.from", {
		who: n,
		tie: t.tie.label
	});
}
export { n, r as t };
