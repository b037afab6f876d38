import { o as e } from "./ErrorSummary.js";
// src/actor/tiechoice.ts
var t = ["Resident", "Professional"], n = [
	"Organisation",
	"Team",
	"Initiative",
	"Facility",
	"Course",
	"Area",
	"WorkArea",
	"Household"
], r = [
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
function i(e) {
	return e.others.some((e) => t.includes(e)) ? "tie.group.people" : e.others.some((e) => n.includes(e)) ? "tie.group.work" : "tie.group.rest";
}
function a(e, t) {
	let n = t.filter((e) => !r.includes(e.kind)).flatMap((t) => [...t.from.includes(e) ? [{
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
	return [
		"tie.group.people",
		"tie.group.work",
		"tie.group.rest"
	].map((e) => ({
		key: e,
		choices: n.filter((t) => i(t) === e)
	})).filter((e) => e.choices.length > 0);
}
function o(t, n) {
	return t.reversed ? e("tie.reads.to", {
		who: n,
		tie: t.tie.label
	}) : e("tie.reads.from", {
		who: n,
		tie: t.tie.label
	});
}
export { a as n, o as t };
