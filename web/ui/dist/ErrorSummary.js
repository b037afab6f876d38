import { Bn as e, Bt as t, Gn as n, Ht as r, Kn as i, Qn as a, Un as o, Wn as s, Xn as c, Yn as l, dr as u, er as d, fr as f, ir as p, jn as m, k as h, lr as g, nr as _, or as v, tr as y, vr as b, xr as x, yr as S } from "./shell.js";
// src/i18n/records/en.ts
var C = {
	"actor.loading": "Loading the data",
	"actor.pseudonym": "no name",
	"actor.pseudonym.text": "You see a pseudonym.",
	"actor.ended": "ended",
	"actor.edit": "Edit",
	"actor.edit.title": "Edit {who}",
	"actor.end.title": "End {who}",
	"actor.end.text": "From this day on this no longer counts. What was there is kept.",
	"purpose.label": "Why do you want to see the name?",
	"purpose.choose": "Choose a purpose",
	"purpose.do": "Open the name",
	"purpose.logged": "We record that you open the name, and why.",
	"purpose.open": "You see the name for: {purpose}. This is recorded.",
	"purpose.close": "Close the name",
	"facts.title": "Data",
	"facts.none": "Nothing else is recorded, or you may not see it.",
	"facts.version": "Version {version}. First recorded on {when}.",
	"facts.by": " by {who}",
	"contacts.title": "Contacts",
	"contacts.hops": "Steps",
	"contacts.net": "Which network",
	"contacts.caption": {
		one: "{n} person or organisation, also in the drawing",
		other: "{n} people and organisations, the same as in the drawing"
	},
	"contacts.via": "through {who}",
	"contacts.change": "Change",
	"contacts.loading": "Loading the contacts",
	"contacts.more": {
		one: "There is {n} more. Choose fewer steps.",
		other: "There are {n} more. Choose fewer steps."
	},
	"contacts.maybeMore": "These are the contacts we know. There may be more.",
	"contacts.none.title": "No contacts known yet",
	"contacts.none.text": "We know no contact of {who} yet. There may be some.",
	"net.support": "Support: people and help",
	"net.own": "Own network",
	"net.organisations": "Organisations",
	"ring.summary": {
		one: "Drawing of {n} contact. The table says the same.",
		other: "Drawing of {n} contacts. The table says the same."
	},
	"ring.legend": "Legend",
	"beside.title": "Also recorded",
	"history.title": "History",
	"history.created": "Added",
	"history.other": "Changed",
	"history.ended": "Ended as of {date}",
	"history.changed": "{label}: from “{before}” to “{after}”",
	"history.binned": "Put in the bin",
	"history.restored": "Put back",
	"history.undoes": "Undoes an earlier change",
	"history.undone": "Undone",
	"history.undo": "Undo",
	"history.which": ", change of {when}",
	"tie.add": "Add contact",
	"tie.add.title": "Add a contact of {who}",
	"tie.kind": "What kind of contact is it?",
	"tie.other": "With whom?",
	"tie.needKind": "Choose what kind of contact it is.",
	"tie.needOther": "Choose with whom the contact is.",
	"tie.reads.from": "{who} {tie} …",
	"tie.reads.to": "… {tie} {who}",
	"tie.reads.reverse": "{who} {tie} this one",
	"tie.sentence": "{from} {word} {to}",
	"tie.group.people": "Between people",
	"tie.group.work": "With organisations and places",
	"tie.group.rest": "Other",
	"tie.end.text": "From this day on the contact no longer counts. What was there is kept.",
	"picker.hint": "Type part of the name and choose from the list.",
	"picker.other": "Choose another",
	"many.add": "Add",
	"many.none": "Nobody or nothing chosen yet.",
	"many.remove": "Remove {who}",
	"form.optional": "(optional)",
	"form.choose": "Make a choice",
	"form.notKnown": "Unknown",
	"form.since": "since",
	"form.until": "ends on",
	"form.save": "Save",
	"form.saving": "Saving…",
	"form.cancel": "Cancel",
	"form.hintDay": "For example 12-9-2026: day, month, year.",
	"form.hintDate": "For example 12-9-2026 (day, month, year), 9-2026 or 2026.",
	"form.badDate": "Enter a date, for example 12-9-2026 or 2026.",
	"form.badNumber": "{label}: enter a number.",
	"form.between": "{label}: enter a number from {minimum} to {maximum}.",
	"form.required": "Fill in: {label}.",
	"form.wrong": {
		one: "{n} thing is not filled in well",
		other: "{n} things are not filled in well"
	},
	"clash.title": "Which text is right?",
	"clash.text": "{who} changed this too. Choose what is right.",
	"clash.mine": "Your text",
	"clash.theirs": "Text of {who}",
	"clash.youNow": "You, now",
	"clash.when": "{who}, {when}",
	"clash.empty": "nothing filled in",
	"clash.save": "Save choice",
	"clash.back": "Back to the form",
	"clash.reload": "Someone has just changed this. Close this window and look at what is there now.",
	saved: "Saved.",
	"saved.new": "Added.",
	"saved.tie": "Contact added.",
	"saved.ended": "Ended. What was there is kept.",
	"saved.merged": "Saved. Someone else changed something too. That is kept as well.",
	"bin.do": "Move to bin",
	"bin.title": "Move {who} to the bin",
	"bin.when": "Made by mistake, or not right? Move it to the bin. Is it over? Choose End instead.",
	"bin.ties": {
		one: "{n} contact goes along.",
		other: "{n} contacts go along."
	},
	"bin.noTies": "No contacts go along.",
	"bin.resident": "What is about this resident alone goes along too.",
	"bin.back": "You can put this back for 30 days. After that it is gone for good.",
	"bin.tieText": "The contact disappears from this screen. You can put it back for 30 days.",
	"saved.binned": {
		one: "In the bin, with {n} contact.",
		other: "In the bin, with {n} contacts."
	},
	"saved.tieBinned": "The contact is in the bin.",
	"new.title": "Add: {kind}",
	"new.unknown": "Add",
	"new.place": "Will be in {area}.",
	"new.personal": "Only fill in what you need. The resident may read all of it."
}, w = {
	"actor.loading": "De gegevens worden geladen",
	"actor.pseudonym": "geen naam",
	"actor.pseudonym.text": "U ziet een schuilnaam.",
	"actor.ended": "beëindigd",
	"actor.edit": "Bewerken",
	"actor.edit.title": "{who} bewerken",
	"actor.end.title": "{who} beëindigen",
	"actor.end.text": "Vanaf deze dag telt dit niet meer mee. Wat er was, blijft bewaard.",
	"purpose.label": "Waarom wilt u de naam zien?",
	"purpose.choose": "Kies een doel",
	"purpose.do": "Open de naam",
	"purpose.logged": "Wij leggen vast dat u de naam opent, en waarom.",
	"purpose.open": "U ziet de naam voor: {purpose}. Dit is vastgelegd.",
	"purpose.close": "Sluit de naam",
	"facts.title": "Gegevens",
	"facts.none": "Er is verder niets vastgelegd, of u mag het niet zien.",
	"facts.version": "Versie {version}. Voor het eerst vastgelegd op {when}.",
	"facts.by": " door {who}",
	"contacts.title": "Contacten",
	"contacts.hops": "Stappen",
	"contacts.net": "Welk netwerk",
	"contacts.caption": {
		one: "{n} mens of organisatie, ook in de tekening",
		other: "{n} mensen en organisaties, dezelfde als in de tekening"
	},
	"contacts.via": "via {who}",
	"contacts.change": "Wijzig",
	"contacts.loading": "De contacten worden geladen",
	"contacts.more": {
		one: "Er is nog {n}. Kies minder stappen.",
		other: "Er zijn er nog {n}. Kies minder stappen."
	},
	"contacts.maybeMore": "Dit zijn de contacten die wij kennen. Misschien zijn er meer.",
	"contacts.none.title": "Nog geen contacten bekend",
	"contacts.none.text": "Wij kennen nog geen contact van {who}. Misschien zijn ze er wel.",
	"net.support": "Steun: mensen en hulp",
	"net.own": "Eigen netwerk",
	"net.organisations": "Organisaties",
	"ring.summary": {
		one: "Tekening van {n} contact. De tabel zegt hetzelfde.",
		other: "Tekening van {n} contacten. De tabel zegt hetzelfde."
	},
	"ring.legend": "Legenda",
	"beside.title": "Ook vastgelegd",
	"history.title": "Geschiedenis",
	"history.created": "Toegevoegd",
	"history.other": "Gewijzigd",
	"history.ended": "Beëindigd per {date}",
	"history.changed": "{label}: van “{before}” naar “{after}”",
	"history.binned": "In de prullenbak gelegd",
	"history.restored": "Teruggezet",
	"history.undoes": "Maakt een eerdere wijziging ongedaan",
	"history.undone": "Ongedaan gemaakt",
	"history.undo": "Maak ongedaan",
	"history.which": ", wijziging van {when}",
	"tie.add": "Contact toevoegen",
	"tie.add.title": "Contact van {who} toevoegen",
	"tie.kind": "Wat voor contact is het?",
	"tie.other": "Met wie?",
	"tie.needKind": "Kies wat voor contact het is.",
	"tie.needOther": "Kies met wie het contact is.",
	"tie.reads.from": "{who} {tie} …",
	"tie.reads.to": "… {tie} {who}",
	"tie.reads.reverse": "{who} {tie} deze",
	"tie.sentence": "{from} {word} {to}",
	"tie.group.people": "Tussen mensen",
	"tie.group.work": "Met organisaties en plekken",
	"tie.group.rest": "Anders",
	"tie.end.text": "Vanaf deze dag telt het contact niet meer mee. Wat er was, blijft bewaard.",
	"picker.hint": "Typ een deel van de naam en kies uit de lijst.",
	"picker.other": "Kies een ander",
	"many.add": "Toevoegen",
	"many.none": "Nog niemand of niets gekozen.",
	"many.remove": "{who} weghalen",
	"form.optional": "(optioneel)",
	"form.choose": "Maak een keuze",
	"form.notKnown": "Onbekend",
	"form.since": "sinds",
	"form.until": "stopt op",
	"form.save": "Bewaren",
	"form.saving": "Bezig met bewaren…",
	"form.cancel": "Annuleren",
	"form.hintDay": "Bijvoorbeeld 12-9-2026.",
	"form.hintDate": "Bijvoorbeeld 12-9-2026, 9-2026 of 2026.",
	"form.badDate": "Vul een datum in, bijvoorbeeld 12-9-2026 of 2026.",
	"form.badNumber": "{label}: vul een getal in.",
	"form.between": "{label}: vul een getal in van {minimum} tot en met {maximum}.",
	"form.required": "Vul in: {label}.",
	"form.wrong": {
		one: "Er is {n} ding niet goed ingevuld",
		other: "Er zijn {n} dingen niet goed ingevuld"
	},
	"clash.title": "Welke tekst is goed?",
	"clash.text": "{who} heeft dit ook veranderd. Kies wat goed is.",
	"clash.mine": "Uw tekst",
	"clash.theirs": "Tekst van {who}",
	"clash.youNow": "U, nu",
	"clash.when": "{who}, {when}",
	"clash.empty": "niets ingevuld",
	"clash.save": "Bewaar keuze",
	"clash.back": "Terug naar het formulier",
	"clash.reload": "Iemand heeft dit net veranderd. Sluit dit venster en kijk eerst wat er nu staat.",
	saved: "Bewaard.",
	"saved.new": "Toegevoegd.",
	"saved.tie": "Contact toegevoegd.",
	"saved.ended": "Beëindigd. Wat er was, blijft bewaard.",
	"saved.merged": "Bewaard. Iemand anders veranderde ook iets. Dat is ook bewaard.",
	"bin.do": "In de prullenbak",
	"bin.title": "{who} in de prullenbak",
	"bin.when": "Is dit per ongeluk gemaakt of klopt het niet? Leg het dan in de prullenbak. Is het voorbij? Kies dan Beëindigen.",
	"bin.ties": {
		one: "{n} contact gaat mee.",
		other: "{n} contacten gaan mee."
	},
	"bin.noTies": "Er gaan geen contacten mee.",
	"bin.resident": "Ook wat alleen over deze bewoner gaat, gaat mee.",
	"bin.back": "U kunt dit 30 dagen terugzetten. Daarna is het voorgoed weg.",
	"bin.tieText": "Het contact verdwijnt van dit scherm. U kunt het 30 dagen terugzetten.",
	"saved.binned": {
		one: "In de prullenbak, met {n} contact.",
		other: "In de prullenbak, met {n} contacten."
	},
	"saved.tieBinned": "Het contact ligt in de prullenbak.",
	"new.title": "Toevoegen: {kind}",
	"new.unknown": "Toevoegen",
	"new.place": "Komt in {area}.",
	"new.personal": "Vul alleen in wat u nodig hebt. De bewoner mag alles inzien."
}, T = r(w, C);
// src/forms/check.ts
function E(e, n) {
	let r = t(e.label), i = h(e, n);
	if (i === null) return e.type === "day" ? T("form.badDay") : e.type === "date" ? T("form.badDate") : T("form.badNumber", { label: r });
	if (i === "") return e.required ? T("form.required", { label: e.label }) : null;
	let a = (e.type === "whole" || e.type === "decimal") && (e.minimum || e.maximum), { minimum: o = 0, maximum: s = 0 } = e;
	return a && (Number(i) < o || Number(i) > s) ? T("form.between", {
		label: r,
		minimum: o,
		maximum: s
	}) : null;
}
function D(e, t) {
	return e.flatMap((e) => {
		let n = E(e, t[e.name] ?? "");
		return n ? [{
			field: e.name,
			text: n
		}] : [];
	});
}
function O(e, t) {
	let n = e?.findings ?? [];
	return n.length === 0 ? [{
		field: "",
		text: e?.detail || e?.title || T("error.title")
	}] : n.map((e) => {
		let n = e.field.replace(/^(body\.)?(attributes\.)?/, "");
		return {
			field: t.includes(n) ? n : "",
			text: e.detail || e.code
		};
	});
}
function k(e, t) {
	let n = {};
	for (let r of e) {
		let e = t[r.name];
		e !== void 0 && (n[r.name] = h(r, e) || null);
	}
	return n;
}
function A(e, t) {
	return Object.fromEntries(Object.entries(k(e, t)).filter(([, e]) => e !== null));
}
// src/forms/ErrorSummary.svelte
var j = a("<h2 id=\"fout-kop\" tabindex=\"-1\"> </h2>"), M = a("<a> </a>"), N = a("<li><!></li>"), P = a("<div class=\"error-summary\" role=\"group\" aria-labelledby=\"fout-kop\"><!> <ul class=\"plain-list\"></ul></div>");
function F(t, r) {
	S(r, !0);
	function a(e) {
		e.focus();
	}
	function h(e, t) {
		e.preventDefault(), document.getElementById(r.idOf(t))?.focus();
	}
	var y = P(), C = g(y);
	n(C, () => r.wrongs, (t) => {
		var n = j(), i = u(n, !0);
		e(n, () => a), v((e) => l(i, e), [() => T("form.wrong", { n: r.wrongs.length })]), c(t, n);
	});
	var w = f(C, 2);
	o(w, 21, () => r.wrongs, s, (e, t) => {
		var n = N(), a = g(n), o = (e) => {
			var n = M(), i = u(n, !0);
			v((e) => {
				m(n, "href", `#${e ?? ""}`), l(i, p(t).text);
			}, [() => r.idOf(p(t).field)]), _("click", n, (e) => h(e, p(t).field)), c(e, n);
		}, s = (e) => {
			var n = d();
			v(() => l(n, p(t).text)), c(e, n);
		};
		i(a, (e) => {
			p(t).field ? e(o) : e(s, -1);
		}), x(n), c(e, n);
	}), x(w), x(y), c(t, y), b();
}
y(["click"]);
export { O as a, C as c, k as i, D as n, T as o, A as r, w as s, F as t };
