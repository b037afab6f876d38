// src/keeping/csv.ts
function e(e) {
	let t = String(e);
	return `"${(/^[=+\-@\t\r]/.test(t) ? `'${t}` : t).replaceAll("\"", "\"\"")}"`;
}
function t(t) {
	return `\uFEFF${t.map((t) => t.map(e).join(";")).join("\r\n")}\r\n`;
}
function n(e, t) {
	let n = URL.createObjectURL(new Blob([t], { type: "text/csv;charset=utf-8" }));
	Object.assign(document.createElement("a"), {
		href: n,
		download: e
	}).click(), URL.revokeObjectURL(n);
}
export { n, t };
