import { In as e } from "./shell.js";
// src/api/imports.ts
function t(t, n) {
	let r = new FormData();
	for (let e of t) r.append("files", e);
	return r.append("dryRun", String(n)), e("post", "/v1/imports", { body: r });
}
var n = (t, n) => e("get", "/v1/imports/{id}", {
	path: { id: t },
	signal: n
}), r = (t) => e("get", "/v1/imports", { signal: t }), i = (t) => e("post", "/v1/imports/{id}/_cancel", {
	path: { id: t },
	body: {}
}), a = (t) => e("post", "/v1/imports/{id}/_undo", {
	path: { id: t },
	body: {}
}), o = (e) => `/v1/imports/template?format=${e}`, s = [
	"csv",
	"xlsx",
	"graphml",
	"json"
], c = (e) => `/v1/exports/${e}`;
export { r as a, a as c, n as i, s as n, t as o, c as r, o as s, i as t };
