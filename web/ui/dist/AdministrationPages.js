import { $n as e, $t as t, Ar as n, Bn as r, Br as i, Cr as a, Ct as o, D as s, Dr as c, En as l, Ft as u, Gr as d, Hr as f, J as p, Jr as m, Kn as h, Lr as g, Lt as _, Nn as v, Nr as y, On as b, Or as x, Pn as S, Pt as C, Qr as w, R as T, Rr as E, Sr as D, Tn as O, U as k, Ur as A, Vn as j, Vr as M, Xn as N, Xr as P, _r as F, an as I, br as L, cr as R, ct as z, er as B, gr as V, in as H, jn as ee, kr as U, l as W, lr as G, lt as te, mr as K, nr as q, qr as J, qt as Y, rt as ne, s as re, sn as ie, st as ae, tn as oe, tr as se, xr as X, zr as Z } from "./shell.js";
import { t as ce } from "./ChangedNotice.js";
import { t as le } from "./Modal.js";
import { t as ue } from "./ConfirmForm.js";
import { a as de, t as fe } from "./ErrorSummary.js";
import { a as pe, c as me, l as he, s as ge, t as _e } from "./EditForm.js";
import { t as ve } from "./ActorPicker.js";
import { n as ye, t as be } from "./nl.js";
import { a as xe } from "./values.js";
// src/administration/roles.ts
var Se = [
	"networker",
	"teamMember",
	"manager",
	"policyAdviser",
	"referrer",
	"resident",
	"privacyOfficer",
	"administrator"
], Ce = [
	"networker",
	"teamMember",
	"manager",
	"referrer"
];
function Q(e) {
	return e === "resident" ? "Resident" : Ce.includes(e) ? "Professional" : void 0;
}
// src/administration/en.ts
var we = {
	"administration.intro": "Here you arrange what holds for everybody. You see no residents here.",
	"import.card": "Read in lists, as a test run first.",
	"accounts.title": "Accounts",
	"accounts.card": "Who can log in, in which role.",
	"accounts.add": "Add account",
	"accounts.none": "No accounts yet",
	"accounts.none.text": "Add someone. You get a link to give.",
	"accounts.login": "Log-in name",
	"accounts.login.hint": "For example n.hendriks.",
	"accounts.role": "Role",
	"accounts.person": "Person",
	"accounts.resident": "Number of the resident",
	"accounts.resident.hint": "You see no residents. Ask the network worker for the number. It is in the address, after /p/.",
	"accounts.state": "State",
	"accounts.seen": "Last seen",
	"accounts.never": "not yet",
	"accounts.you": "you",
	"accounts.active": "active",
	"accounts.invited": "invited",
	"accounts.disabled": "blocked",
	"accounts.needLogin": "Fill in a log-in name.",
	"accounts.needRole": "Choose a role.",
	"accounts.needPerson": "Choose the person for this role.",
	"accounts.change": "Change account",
	"accounts.change.title": "Account of {login}",
	"accounts.invite": "Make a new link",
	"accounts.invite.text": "With the link someone chooses a new password. An earlier link then no longer works.",
	"accounts.disable": "Block",
	"accounts.disable.text": "This person can no longer log in and is logged out at once. What this person recorded stays.",
	"accounts.enable": "Let in again",
	"accounts.enable.text": "This person can log in again with their own password.",
	"accounts.isDisabled": "The account is blocked.",
	"accounts.isEnabled": "The account is active again.",
	"accounts.signOut": "Log out everywhere",
	"accounts.signOut.text": "This person is logged out at once, on every device.",
	"accounts.isSignedOut": "Logged out everywhere.",
	"invitation.title": "Link for {login}",
	"invitation.text": "Give this link to {login}. The link works once, until {when}.",
	"invitation.link": "Link",
	"invitation.copy": "Copy",
	"invitation.copied": "Copied.",
	"invitation.select": "Copying does not work. The link is selected: press Ctrl+C.",
	"invitation.once": "You see the link only now. Lost it? Make a new one.",
	"role.networker": "Network worker",
	"role.networker.text": "Sees residents in their own work area by pseudonym. Sees all professionals and organisations.",
	"role.teamMember": "Team member",
	"role.teamMember.text": "Sees residents in their own situations.",
	"role.manager": "Manager",
	"role.manager.text": "Sees the worklist of their own teams. Opens a name only with a purpose.",
	"role.policyAdviser": "Policy adviser",
	"role.policyAdviser.text": "Sees organisations and released figures. Sees no residents.",
	"role.referrer": "Referrer",
	"role.referrer.text": "Sees their own referrals only.",
	"role.resident": "Resident",
	"role.resident.text": "Sees their own data, and who looked at it.",
	"role.privacyOfficer": "Data protection officer",
	"role.privacyOfficer.text": "Sees who looked at what. May erase data.",
	"role.administrator": "Administrator",
	"role.administrator.text": "Arranges accounts, roles and areas. Sees no residents.",
	"teams.title": "Teams",
	"teams.card": "Who works in which team, and where.",
	"teams.add": "Add team",
	"werkgebieden.title": "Work areas",
	"werkgebieden.card": "In which neighbourhoods a network worker works.",
	"werkgebieden.add": "Add work area",
	"themas.title": "Themes",
	"themas.card": "By which you can find people and organisations.",
	"themas.add": "Add theme",
	"gebieden.title": "Areas",
	"gebieden.card": "Municipalities, districts and neighbourhoods, with their code of Statistics Netherlands.",
	"gebieden.add": "Add area",
	"list.members": "members",
	"list.networkers": "network workers",
	"list.areas": "areas",
	"managed.none": "Nothing recorded yet",
	"managed.none.text": "Begin with one.",
	"managed.andMore": "{shown} and {n} more",
	"managed.bin": "The people and areas themselves stay. Only the tie with them goes along."
}, Te = {
	"administration.intro": "Hier regelt u wat voor iedereen geldt. U ziet hier geen bewoners.",
	"import.card": "Lijsten inlezen, eerst als proef.",
	"accounts.title": "Accounts",
	"accounts.card": "Wie kan inloggen, met welke rol.",
	"accounts.add": "Account toevoegen",
	"accounts.none": "Nog geen accounts",
	"accounts.none.text": "Voeg iemand toe. U krijgt een link om te geven.",
	"accounts.login": "Inlognaam",
	"accounts.login.hint": "Bijvoorbeeld n.hendriks.",
	"accounts.role": "Rol",
	"accounts.person": "Persoon",
	"accounts.resident": "Nummer van de bewoner",
	"accounts.resident.hint": "U ziet geen bewoners. Vraag de netwerker om het nummer. Het staat in het adres, na /p/.",
	"accounts.state": "Stand",
	"accounts.seen": "Laatst gezien",
	"accounts.never": "nog niet",
	"accounts.you": "u",
	"accounts.active": "actief",
	"accounts.invited": "uitgenodigd",
	"accounts.disabled": "geblokkeerd",
	"accounts.needLogin": "Vul een inlognaam in.",
	"accounts.needRole": "Kies een rol.",
	"accounts.needPerson": "Kies de persoon bij deze rol.",
	"accounts.change": "Account wijzigen",
	"accounts.change.title": "Account van {login}",
	"accounts.invite": "Nieuwe link maken",
	"accounts.invite.text": "Met de link kiest iemand een nieuw wachtwoord. Een eerdere link werkt dan niet meer.",
	"accounts.disable": "Blokkeren",
	"accounts.disable.text": "Deze persoon kan niet meer inloggen en is meteen uitgelogd. Wat deze persoon vastlegde, blijft staan.",
	"accounts.enable": "Weer toelaten",
	"accounts.enable.text": "Deze persoon kan weer inloggen met het eigen wachtwoord.",
	"accounts.isDisabled": "Het account is geblokkeerd.",
	"accounts.isEnabled": "Het account is weer actief.",
	"accounts.signOut": "Overal uitloggen",
	"accounts.signOut.text": "Deze persoon is meteen uitgelogd, op elk apparaat.",
	"accounts.isSignedOut": "Overal uitgelogd.",
	"invitation.title": "Link voor {login}",
	"invitation.text": "Geef deze link aan {login}. De link werkt één keer, tot {when}.",
	"invitation.link": "Link",
	"invitation.copy": "Kopieer",
	"invitation.copied": "Gekopieerd.",
	"invitation.select": "Kopiëren lukt niet. De link is geselecteerd: druk op Ctrl+C.",
	"invitation.once": "U ziet de link alleen nu. Kwijt? Maak dan een nieuwe.",
	"role.networker": "Netwerker",
	"role.networker.text": "Ziet bewoners in het eigen werkgebied met een schuilnaam. Ziet alle professionals en organisaties.",
	"role.teamMember": "Wijkteamlid",
	"role.teamMember.text": "Ziet bewoners in eigen situaties.",
	"role.manager": "Manager",
	"role.manager.text": "Ziet de werklijst van de eigen teams. Opent een naam alleen met een doel.",
	"role.policyAdviser": "Beleidsadviseur",
	"role.policyAdviser.text": "Ziet organisaties en vrijgegeven aantallen. Ziet geen bewoners.",
	"role.referrer": "Verwijzer",
	"role.referrer.text": "Ziet alleen eigen verwijzingen.",
	"role.resident": "Bewoner",
	"role.resident.text": "Ziet eigen gegevens, en wie die bekeek.",
	"role.privacyOfficer": "Functionaris gegevensbescherming",
	"role.privacyOfficer.text": "Ziet wie wat bekeek. Mag gegevens wissen.",
	"role.administrator": "Beheerder",
	"role.administrator.text": "Regelt accounts, rollen en gebieden. Ziet geen bewoners.",
	"teams.title": "Teams",
	"teams.card": "Wie in welk team werkt, en waar.",
	"teams.add": "Team toevoegen",
	"werkgebieden.title": "Werkgebieden",
	"werkgebieden.card": "In welke buurten een netwerker werkt.",
	"werkgebieden.add": "Werkgebied toevoegen",
	"themas.title": "Thema’s",
	"themas.card": "Waarop u mensen en organisaties kunt zoeken.",
	"themas.add": "Thema toevoegen",
	"gebieden.title": "Gebieden",
	"gebieden.card": "Gemeenten, wijken en buurten, met hun code van het CBS.",
	"gebieden.add": "Gebied toevoegen",
	"list.members": "leden",
	"list.networkers": "netwerkers",
	"list.areas": "gebieden",
	"managed.none": "Nog niets vastgelegd",
	"managed.none.text": "Begin met één.",
	"managed.andMore": "{shown} en nog {n}",
	"managed.bin": "Mensen en gebieden zelf blijven staan. Alleen de band ermee gaat mee."
}, $ = ie({
	...be,
	...Te
}, {
	...ye,
	...we
}), Ee = a("<p class=\"error\"><!> </p>"), De = a("<label class=\"choice\"><input type=\"radio\"/> <strong> </strong><span class=\"small muted\"> </span></label>"), Oe = a("<div><label> </label> <p class=\"hint\"> </p> <!> <input class=\"input\" type=\"text\" autocomplete=\"off\" aria-required=\"true\"/></div>"), ke = a("<fieldset><legend class=\"label\"> </legend> <!> <!></fieldset> <!>", 1);
function Ae(t, r) {
	m(r, !0);
	let a = d(() => Q(r.role)), o = d(() => r.errorOf("role")), s = d(() => r.errorOf("person")), c = d(() => n(a) === "Resident" && (!r.person || r.person.label === r.person.id));
	var l = ke(), u = E(l), f = g(u), p = Z(f, !0), h = i(f, 2), _ = (e) => {
		var t = Ee(), a = g(t);
		H(a, { name: "warn" });
		var s = i(a, 1, !0);
		P(t), y((e) => {
			B(t, "id", `${e ?? ""}-fout`), L(s, n(o));
		}, [() => r.idOf("role")]), X(e, t);
	};
	F(h, (e) => {
		n(o) && e(_);
	});
	var v = i(h, 2);
	K(v, 18, () => Se, (e) => e, (t, a, o) => {
		var s = De(), c = g(s);
		e(c);
		var l = i(c, 2), u = Z(l, !0), d = i(l), f = Z(d, !0);
		P(s), y((e, t, n, i) => {
			B(c, "name", e), B(c, "id", t), q(c, a), se(c, a === r.role), L(u, n), L(f, i);
		}, [
			() => r.idOf("role"),
			() => n(o) === 0 ? r.idOf("role") : void 0,
			() => $(`role.${a}`),
			() => $(`role.${a}.text`)
		]), x("change", c, () => r.onRole(a)), X(t, s);
	}), P(u);
	var b = i(u, 2), S = (t) => {
		var a = Oe(), o = g(a), c = Z(o, !0), l = i(o, 2), u = Z(l, !0), d = i(l, 2), f = (e) => {
			var t = Ee(), a = g(t);
			H(a, { name: "warn" });
			var o = i(a, 1, !0);
			P(t), y((e) => {
				B(t, "id", `${e ?? ""}-fout`), L(o, n(s));
			}, [() => r.idOf("person")]), X(e, t);
		};
		F(d, (e) => {
			n(s) && e(f);
		});
		var p = i(d, 2);
		e(p), P(a), y((e, t, i, d, f, m, h) => {
			R(a, 1, G(["field", n(s) && "field--error"])), B(o, "for", e), L(c, t), B(l, "id", `${i ?? ""}-hint`), L(u, d), B(p, "id", f), q(p, r.person?.id ?? ""), B(p, "aria-invalid", n(s) ? !0 : void 0), B(p, "aria-describedby", `${m ?? ""}-hint${h ?? ""}`);
		}, [
			() => r.idOf("person"),
			() => $("accounts.resident"),
			() => r.idOf("person"),
			() => $("accounts.resident.hint"),
			() => r.idOf("person"),
			() => r.idOf("person"),
			() => n(s) ? ` ${r.idOf("person")}-fout` : ""
		]), x("input", p, ({ currentTarget: { value: e } }) => r.onPerson(e.trim() ? {
			id: e.trim(),
			kind: "Resident",
			label: e.trim()
		} : void 0)), X(t, a);
	}, C = (e) => {
		var t = D(), i = E(t);
		V(i, () => n(a), (e) => {
			{
				let t = d(() => r.idOf("person")), i = d(() => $("accounts.person")), o = d(() => [n(a)]);
				ve(e, {
					get id() {
						return n(t);
					},
					get label() {
						return n(i);
					},
					get kinds() {
						return n(o);
					},
					get chosen() {
						return r.person;
					},
					get error() {
						return n(s);
					},
					get find() {
						return r.find;
					},
					get onChoose() {
						return r.onPerson;
					}
				});
			}
		}), X(e, t);
	};
	F(b, (e) => {
		n(c) ? e(S) : n(a) && e(C, 1);
	}), y((e, t) => {
		R(u, 1, G([
			"field",
			"field--roles",
			n(o) && "field--error"
		])), B(u, "aria-describedby", e), L(p, t);
	}, [() => n(o) ? `${r.idOf("role")}-fout` : void 0, () => $("accounts.role")]), X(t, l), J();
}
c(["change", "input"]);
// src/administration/ChangeAccountForm.svelte
var je = a("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form></div>");
function Me(e, t) {
	m(t, !0);
	let r = (e) => ({
		role: e.role,
		person: e.person?.id ?? ""
	}), a = [
		r(t.account),
		r(t.account),
		t.account.version,
		t.account.person ?? void 0
	], o = d(() => w(a, 4)), s = A(n(o)[0]), c = A(n(o)[1]), u = A(n(o)[2]), p = A(n(o)[3]), h = A(t.account.person ? { [t.account.person.id]: t.account.person.label } : {}), _ = A([]), v = A([]), b = A(!1), S = (e) => `account-${e}`, C = (e) => n(v).find((t) => t.field === e)?.text;
	function T(e) {
		f(p, e), f(c, {
			...n(c),
			person: e?.id ?? ""
		}), e && f(h, {
			...n(h),
			[e.id]: e.label
		});
	}
	function O(e) {
		Q(e) !== Q(n(c).role ?? "") && T(void 0), f(c, {
			...n(c),
			role: e
		});
	}
	async function k(e) {
		let r = ge(n(s), n(c));
		if (Object.keys(r).length === 0) return t.onCancel();
		f(b, !0);
		try {
			t.onSaved(await l(t.account.id, n(u), M(r)), e);
		} catch (e) {
			let t = j(e), n = t.problem?.current;
			if (t.stale && n) return await I(n, r);
			f(v, N(t));
		} finally {
			f(b, !1);
		}
	}
	function M(e) {
		return {
			..."role" in e ? { role: e.role } : {},
			..."person" in e ? { person: e.person || null } : {}
		};
	}
	function N(e) {
		return e.unreachable ? [{
			field: "",
			text: $("offline.text")
		}] : e.stale ? [{
			field: "",
			text: $("clash.reload")
		}] : de(e.problem, ["role", "person"]);
	}
	async function I(e, t) {
		let i = r(e);
		e.person && f(h, {
			...n(h),
			[e.person.id]: e.person.label
		}), f(_, me(n(s), t, i)), ((e) => {
			var t = w(e, 3);
			f(s, t[0]), f(u, t[1]), f(c, t[2]);
		})([
			i,
			e.version,
			{
				...i,
				...t
			}
		]), n(_).length === 0 && await k(!0);
	}
	function R(e) {
		f(c, {
			...n(c),
			...e
		}), f(p, n(c).person ? {
			id: n(c).person,
			kind: Q(n(c).role ?? "") ?? "",
			label: n(h)[n(c).person] ?? n(c).person
		} : void 0), f(_, []), k(!0);
	}
	function z(e) {
		e.preventDefault(), f(v, Q(n(c).role ?? "") && !n(p) ? [{
			field: "person",
			text: $("accounts.needPerson")
		}] : []), n(v).length === 0 && !n(b) && k(!1);
	}
	let V = (e, t) => e === "role" ? $(`role.${t}`) : n(h)[t] ?? t;
	var H = D(), ee = E(H), W = (e) => {
		{
			let t = d(() => $("someone"));
			he(e, {
				get clashes() {
					return n(_);
				},
				get who() {
					return n(t);
				},
				when: "",
				labelOf: (e) => $(e === "role" ? "accounts.role" : "accounts.person"),
				wordsOf: V,
				onChoose: R,
				onCancel: () => f(_, [])
			});
		}
	}, G = (e) => {
		var r = je(), a = g(r), o = (e) => {
			fe(e, {
				get wrongs() {
					return n(v);
				},
				idOf: S
			});
		};
		F(a, (e) => {
			n(v).length && e(o);
		});
		var s = i(a, 2), l = g(s);
		{
			let e = d(() => n(c).role ?? "");
			Ae(l, {
				get role() {
					return n(e);
				},
				get person() {
					return n(p);
				},
				idOf: S,
				errorOf: C,
				get find() {
					return re;
				},
				onRole: O,
				onPerson: T
			});
		}
		var u = i(l, 2), f = g(u), m = Z(f, !0), h = i(f, 2), _ = Z(h, !0);
		P(u), P(s), P(r), y((e, t, r) => {
			B(s, "aria-label", e), B(f, "aria-busy", n(b) || void 0), L(m, t), L(_, r);
		}, [
			() => $("accounts.change"),
			() => n(b) ? $("form.saving") : $("form.save"),
			() => $("form.cancel")
		]), U("submit", s, z), x("click", h, function(...e) {
			t.onCancel?.apply(this, e);
		}), X(e, r);
	};
	F(ee, (e) => {
		n(_).length ? e(W) : e(G, -1);
	}), X(e, H), J();
}
c(["click"]);
// src/administration/InvitationNote.svelte
var Ne = a("<div class=\"stack stack--form\"><p> </p> <div class=\"field\"><label for=\"uitnodiging\"> </label> <div class=\"password\"><input class=\"input\" id=\"uitnodiging\" type=\"text\" readonly=\"\"/> <button class=\"button button--primary\" type=\"button\"><!> </button></div> <p class=\"small\" role=\"status\"> </p></div> <p class=\"muted\"> </p> <div class=\"row\"><button class=\"button button--secondary\" type=\"button\"> </button></div></div>");
function Pe(t, r) {
	m(r, !0);
	let a = d(() => location.origin + r.invitation.path), o = A("");
	async function s() {
		try {
			await navigator.clipboard.writeText(n(a)), f(o, $("invitation.copied"), !0);
		} catch {
			document.querySelector("#uitnodiging")?.select(), f(o, $("invitation.select"), !0);
		}
	}
	var c = Ne(), l = g(c), u = Z(l, !0), h = i(l, 2), _ = g(h), v = Z(_, !0), b = i(_, 2), S = g(b);
	e(S);
	var C = i(S, 2), w = g(C);
	H(w, { name: "copy" });
	var T = i(w, 1, !0);
	P(C), P(b);
	var E = i(b, 2), D = Z(E, !0);
	P(h);
	var O = i(h, 2), k = Z(O, !0), j = i(O, 2), M = g(j), N = Z(M, !0);
	P(j), P(c), y((e, t, r, i, s) => {
		L(u, e), L(v, t), q(S, n(a)), L(T, r), L(D, n(o)), L(k, i), L(N, s);
	}, [
		() => $("invitation.text", {
			login: r.login,
			when: p(r.invitation.expires)
		}),
		() => $("invitation.link"),
		() => $("invitation.copy"),
		() => $("invitation.once"),
		() => $("close")
	]), U("focus", S, (e) => e.currentTarget.select()), x("click", C, () => void s()), x("click", M, function(...e) {
		r.onClose?.apply(this, e);
	}), X(t, c), J();
}
c(["click"]);
// src/administration/AccountDialog.svelte
var Fe = a("<button class=\"button button--quiet\" type=\"button\"><!> </button>"), Ie = a("<!> <div class=\"modal__more row\"><button class=\"button button--quiet\" type=\"button\"><!> </button> <button class=\"button button--quiet\" type=\"button\"><!> </button> <!></div>", 1), Le = a("<!> <!>", 1);
function Re(e, t) {
	m(t, !0);
	let r = A("change"), a = A(void 0), o = d(() => t.account.state === "active"), s = () => f(r, "change");
	function c(e) {
		f(a, e), t.onRefresh();
	}
	{
		let u = d(() => $("accounts.change.title", { login: t.account.login }));
		le(e, {
			id: "account",
			get title() {
				return n(u);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, u) => {
				var p = Le(), m = E(p);
				ce(m, {});
				var h = i(m, 2), _ = (e) => {
					Pe(e, {
						get login() {
							return t.account.login;
						},
						get invitation() {
							return n(a);
						},
						get onClose() {
							return t.onClose;
						}
					});
				}, S = (e) => {
					{
						let r = d(() => $("accounts.invite")), i = d(() => [$("accounts.invite.text")]);
						ue(e, {
							get label() {
								return n(r);
							},
							get sentences() {
								return n(i);
							},
							run: () => b(t.account.id),
							onDone: c,
							onCancel: s
						});
					}
				}, C = (e) => {
					{
						let r = d(() => $(n(o) ? "accounts.disable" : "accounts.enable")), i = d(() => [$(n(o) ? "accounts.disable.text" : "accounts.enable.text")]);
						ue(e, {
							get label() {
								return n(r);
							},
							get sentences() {
								return n(i);
							},
							run: () => l(t.account.id, t.account.version, { state: n(o) ? "disabled" : "active" }),
							onDone: () => t.onKept($(n(o) ? "accounts.isDisabled" : "accounts.isEnabled")),
							onCancel: s
						});
					}
				}, w = (e) => {
					{
						let r = d(() => $("accounts.signOut")), i = d(() => [$("accounts.signOut.text")]);
						ue(e, {
							get label() {
								return n(r);
							},
							get sentences() {
								return n(i);
							},
							run: () => v(t.account.id),
							onDone: () => t.onKept($("accounts.isSignedOut")),
							onCancel: s
						});
					}
				}, T = (e) => {
					var a = Ie(), s = E(a);
					Me(s, {
						get account() {
							return t.account;
						},
						onSaved: (e, n) => t.onKept($(n ? "saved.merged" : "saved")),
						get onCancel() {
							return t.onClose;
						}
					});
					var c = i(s, 2), l = g(c), u = g(l);
					H(u, { name: "link" });
					var p = i(u, 1, !0);
					P(l);
					var m = i(l, 2), h = g(m);
					H(h, { name: "door" });
					var _ = i(h, 1, !0);
					P(m);
					var v = i(m, 2), b = (e) => {
						var t = Fe(), a = g(t);
						{
							let e = d(() => n(o) ? "stop" : "check");
							H(a, { get name() {
								return n(e);
							} });
						}
						var s = i(a, 1, !0);
						P(t), y((e) => L(s, e), [() => $(n(o) ? "accounts.disable" : "accounts.enable")]), x("click", t, () => f(r, "state")), X(e, t);
					};
					F(v, (e) => {
						t.own || e(b);
					}), P(c), y((e, t) => {
						L(p, e), L(_, t);
					}, [() => $("accounts.invite"), () => $("accounts.signOut")]), x("click", l, () => f(r, "invite")), x("click", m, () => f(r, "signOut")), X(e, a);
				};
				F(h, (e) => {
					n(a) ? e(_) : n(r) === "invite" ? e(S, 1) : n(r) === "state" ? e(C, 2) : n(r) === "signOut" ? e(w, 3) : e(T, -1);
				}), X(e, p);
			},
			$$slots: { default: !0 }
		});
	}
	J();
}
c(["click"]);
// src/administration/AccountsTable.svelte
var ze = a("<span class=\"badge\"> </span>"), Be = a("<span class=\"badge badge--warn\"><!> </span>"), Ve = a("<span class=\"badge badge--info\"><!> </span>"), He = a("<span class=\"badge badge--ok\"><!> </span>"), Ue = a("<tr><th scope=\"row\"> <!></th><td> </td><td> </td><td><!></td><td> </td><td data-label=\"\" class=\"is-act\"><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td></tr>"), We = a("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"><span class=\"sr\"> </span></th></tr></thead><tbody></tbody></table>");
function Ge(e, t) {
	m(t, !0);
	let r = (e) => Se.includes(e) ? $(`role.${e}`) : e;
	var a = We(), o = g(a), s = Z(o, !0), c = i(o), l = g(c), u = g(l), d = Z(u, !0), f = i(u), h = Z(f, !0), _ = i(f), v = Z(_, !0), b = i(_), S = Z(b, !0), C = i(b), w = Z(C, !0), T = i(C), E = g(T), D = Z(E, !0);
	P(T), P(l), P(c);
	var O = i(c);
	K(O, 21, () => t.accounts, (e) => e.id, (e, a) => {
		var o = Ue(), s = g(o), c = g(s, !0), l = i(c), u = (e) => {
			var t = ze(), n = Z(t, !0);
			y((e) => L(n, e), [() => $("accounts.you")]), X(e, t);
		};
		F(l, (e) => {
			n(a).id === t.own && e(u);
		}), P(s);
		var d = i(s), f = Z(d, !0), m = i(d), h = Z(m, !0), _ = i(m), v = g(_), b = (e) => {
			var t = Be(), n = g(t);
			H(n, { name: "stop" });
			var r = i(n, 1, !0);
			P(t), y((e) => L(r, e), [() => $("accounts.disabled")]), X(e, t);
		}, S = (e) => {
			var t = Ve(), n = g(t);
			H(n, { name: "clock" });
			var r = i(n, 1, !0);
			P(t), y((e) => L(r, e), [() => $("accounts.invited")]), X(e, t);
		}, C = (e) => {
			var t = He(), n = g(t);
			H(n, { name: "check" });
			var r = i(n, 1, !0);
			P(t), y((e) => L(r, e), [() => $("accounts.active")]), X(e, t);
		};
		F(v, (e) => {
			n(a).state === "disabled" ? e(b) : n(a).hasPassword ? e(C, -1) : e(S, 1);
		}), P(_);
		var w = i(_), T = Z(w, !0), E = i(w), D = g(E), O = g(D, !0), k = i(O), A = Z(k, !0);
		P(D), P(E), P(o), y((e, t, r, i, o, s, l) => {
			L(c, n(a).login), B(d, "data-label", e), L(f, t), B(m, "data-label", r), L(h, n(a).person?.label ?? ""), B(_, "data-label", i), B(w, "data-label", o), L(T, s), L(O, l), L(A, n(a).login);
		}, [
			() => $("accounts.role"),
			() => r(n(a).role),
			() => $("accounts.person"),
			() => $("accounts.state"),
			() => $("accounts.seen"),
			() => n(a).lastSeen ? p(n(a).lastSeen) : $("accounts.never"),
			() => $("contacts.change")
		]), x("click", D, () => t.onOpen(n(a))), X(e, o);
	}), P(O), P(a), y((e, t, n, r, i, a, o) => {
		L(s, e), L(d, t), L(h, n), L(v, r), L(S, i), L(w, a), L(D, o);
	}, [
		() => $("accounts.title"),
		() => $("accounts.login"),
		() => $("accounts.role"),
		() => $("accounts.person"),
		() => $("accounts.state"),
		() => $("accounts.seen"),
		() => $("col.actions")
	]), X(e, a), J();
}
c(["click"]);
// src/administration/AddAccountForm.svelte
var Ke = a("<p class=\"error\"><!> </p>"), qe = a("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><div><label> </label> <p class=\"hint\"> </p> <!> <input class=\"input\" type=\"text\" autocomplete=\"off\" autocapitalize=\"none\" spellcheck=\"false\" aria-required=\"true\"/></div> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form></div>");
function Je(t, r) {
	m(r, !0);
	let a = A(""), o = A(""), s = A(void 0), c = A([]), l = A(!1), u = (e) => `account-${e}`, p = (e) => n(c).find((t) => t.field === e)?.text;
	function h() {
		return [
			...n(a).trim() ? [] : [{
				field: "login",
				text: $("accounts.needLogin")
			}],
			...n(o) ? [] : [{
				field: "role",
				text: $("accounts.needRole")
			}],
			...Q(n(o)) && !n(s) ? [{
				field: "person",
				text: $("accounts.needPerson")
			}] : []
		];
	}
	async function _(e) {
		if (e.preventDefault(), f(c, h()), !(n(c).length || n(l))) {
			f(l, !0);
			try {
				let { account: e, invitation: t } = await O({
					login: n(a).trim(),
					role: n(o),
					...n(s) ? { person: n(s).id } : {}
				});
				r.onAdded(e, t);
			} catch (e) {
				let t = j(e);
				f(c, t.unreachable ? [{
					field: "",
					text: $("offline.text")
				}] : de(t.problem, [
					"login",
					"role",
					"person"
				]));
			} finally {
				f(l, !1);
			}
		}
	}
	var v = qe(), b = g(v), S = (e) => {
		fe(e, {
			get wrongs() {
				return n(c);
			},
			idOf: u
		});
	};
	F(b, (e) => {
		n(c).length && e(S);
	});
	var C = i(b, 2), w = g(C), T = g(w), E = Z(T, !0), D = i(T, 2), k = Z(D, !0), M = i(D, 2), I = (e) => {
		var t = Ke(), n = g(t);
		H(n, { name: "warn" });
		var r = i(n, 1, !0);
		P(t), y((e, n) => {
			B(t, "id", `${e ?? ""}-fout`), L(r, n);
		}, [() => u("login"), () => p("login")]), X(e, t);
	}, z = d(() => p("login"));
	F(M, (e) => {
		n(z) && e(I);
	});
	var V = i(M, 2);
	e(V), P(w);
	var ee = i(w, 2);
	Ae(ee, {
		get role() {
			return n(o);
		},
		get person() {
			return n(s);
		},
		idOf: u,
		errorOf: p,
		get find() {
			return re;
		},
		onRole: (e) => {
			Q(e) !== Q(n(o)) && f(s, void 0), f(o, e, !0);
		},
		onPerson: (e) => f(s, e)
	});
	var W = i(ee, 2), te = g(W), K = Z(te, !0), q = i(te, 2), Y = Z(q, !0);
	P(W), P(C), P(v), y((e, t, r, i, a, o, s, c, u, d, f, p) => {
		B(C, "aria-label", e), R(w, 1, t), B(T, "for", r), L(E, i), B(D, "id", `${a ?? ""}-hint`), L(k, o), B(V, "id", s), B(V, "aria-invalid", c), B(V, "aria-describedby", `${u ?? ""}-hint${d ?? ""}`), B(te, "aria-busy", n(l) || void 0), L(K, f), L(Y, p);
	}, [
		() => $("accounts.add"),
		() => G(["field", p("login") && "field--error"]),
		() => u("login"),
		() => $("accounts.login"),
		() => u("login"),
		() => $("accounts.login.hint"),
		() => u("login"),
		() => p("login") ? !0 : void 0,
		() => u("login"),
		() => p("login") ? ` ${u("login")}-fout` : "",
		() => n(l) ? $("form.saving") : $("accounts.add"),
		() => $("form.cancel")
	]), U("submit", C, _), N(V, () => n(a), (e) => f(a, e)), x("click", q, function(...e) {
		r.onCancel?.apply(this, e);
	}), X(t, v), J();
}
c(["click"]);
// src/administration/AccountsPage.svelte
var Ye = a("<!> <!>", 1), Xe = a("<div class=\"page page--wide\"><p class=\"crumb\"><a> </a></p> <div class=\"person-head\"><div class=\"page-head\"><h1> </h1><p> </p></div> <div class=\"row\"><button class=\"button button--primary\" type=\"button\"><!> </button></div></div> <div><!></div></div> <!>", 1);
function Ze(e, r) {
	m(r, !0);
	let a = o(() => "", ee), c = d(() => ne()?.me.account?.id), l = A(void 0), p = A(!1), _ = A(void 0);
	function v(e) {
		f(l, void 0), s(e), a.retry();
	}
	function b(e, t) {
		f(_, {
			login: e.login,
			invitation: t
		}), a.retry();
	}
	function S() {
		((e) => {
			var t = w(e, 2);
			f(p, t[0], !0), f(_, t[1]);
		})([!1, void 0]);
	}
	var C = Xe(), T = E(C), D = g(T), O = g(D), j = Z(O, !0);
	P(D);
	var M = i(D, 2), N = g(M), I = g(N), R = Z(I, !0), z = i(I), V = Z(z, !0);
	P(N);
	var U = i(N, 2), W = g(U), G = g(W);
	H(G, { name: "plus" });
	var te = i(G, 1, !0);
	P(W), P(U), P(M);
	var K = i(M, 2), q = g(K), Y = (e) => {
		{
			let r = d(() => ne()?.me.roleLabel);
			t(e, {
				get failure() {
					return a.failure;
				},
				get roleLabel() {
					return n(r);
				},
				get onRetry() {
					return a.retry;
				}
			});
		}
	}, re = (e) => {
		{
			let t = d(() => $("accounts.none")), r = d(() => $("accounts.none.text"));
			oe(e, {
				icon: "users",
				get title() {
					return n(t);
				},
				get text() {
					return n(r);
				}
			});
		}
	}, ie = (e) => {
		Ge(e, {
			get accounts() {
				return a.value.items;
			},
			get own() {
				return n(c);
			},
			onOpen: (e) => f(l, e)
		});
	}, ae = (e) => {
		{
			let t = d(() => $("list.loading"));
			k(e, {
				get label() {
					return n(t);
				},
				rows: 6
			});
		}
	};
	F(q, (e) => {
		a.failure ? e(Y) : a.value && a.value.items.length === 0 ? e(re, 1) : a.value ? e(ie, 2) : a.slow && e(ae, 3);
	}), P(K), P(T);
	var se = i(T, 2), ue = (e) => {
		{
			let t = d(() => n(_) ? $("invitation.title", { login: n(_).login }) : $("accounts.add"));
			le(e, {
				id: "nieuw",
				get title() {
					return n(t);
				},
				onClose: S,
				children: (e, t) => {
					var r = Ye(), a = E(r);
					ce(a, {});
					var o = i(a, 2), s = (e) => {
						Pe(e, h(() => n(_), { onClose: S }));
					}, c = (e) => {
						Je(e, {
							onAdded: b,
							onCancel: S
						});
					};
					F(o, (e) => {
						n(_) ? e(s) : e(c, -1);
					}), X(e, r);
				},
				$$slots: { default: !0 }
			});
		}
	}, de = (e) => {
		{
			let t = d(() => n(l).id === n(c));
			Re(e, {
				get account() {
					return n(l);
				},
				get own() {
					return n(t);
				},
				onKept: v,
				get onRefresh() {
					return a.retry;
				},
				onClose: () => f(l, void 0)
			});
		}
	};
	F(se, (e) => {
		n(p) ? e(ue) : n(l) && e(de, 1);
	}), y((e, t, n, r) => {
		B(O, "href", u), L(j, e), L(R, t), L(V, n), L(te, r), B(K, "aria-busy", a.loading);
	}, [
		() => $("nav.administration"),
		() => $("accounts.title"),
		() => $("accounts.card"),
		() => $("accounts.add")
	]), x("click", W, () => f(p, !0)), X(e, C), J();
}
c(["click"]);
// src/api/managed.ts
var Qe = [
	"members",
	"networkers",
	"areas"
], $e = (e) => Qe.includes(e);
function et(e) {
	let { id: t, since: n, until: r, version: i, attributes: a } = e, o = Object.fromEntries(Qe.filter((t) => e[t]).map((t) => [t, e[t]]));
	return {
		id: t,
		label: e.name ?? e.label ?? t,
		since: n,
		until: r,
		version: i,
		attributes: {
			...a,
			...o
		}
	};
}
function tt(e) {
	let t = (e, t) => $e(e) ? String(t ?? "").split(";").filter(Boolean) : e === "year" ? Number(t) : t ?? "";
	return Object.fromEntries(Object.entries(e).map(([e, n]) => [e, t(e, n)]));
}
async function nt(e, t) {
	let n = [], r;
	do {
		let i = await S("get", `/v1/${e}`, {
			query: {
				limit: 200,
				cursor: r
			},
			signal: t
		});
		n.push(...i.items.map(et)), r = i.next ?? void 0;
	} while (r);
	return n;
}
async function rt(e, t) {
	return et(await S("post", `/v1/${e}`, { body: tt(t) }));
}
async function it(e, t, n, { attributes: i, ...a }) {
	let o = e === "areas" ? {
		attributes: i,
		...a
	} : {
		...tt(i ?? {}),
		...a
	};
	try {
		return et(await S("patch", `/v1/${e}/{id}`, {
			path: { id: t },
			version: n,
			body: o
		}));
	} catch (n) {
		let i = j(n);
		if (!i.stale) throw n;
		let a = et(await S("get", `/v1/${e}/{id}`, { path: { id: t } }));
		throw new r(i.status, {
			...i.problem,
			current: a
		});
	}
}
var at = (e, t) => S("get", `/v1/${e}/{id}/history`, { path: { id: t } }), ot = (e, t, n) => S("delete", `/v1/${e}/{id}`, {
	path: { id: t },
	version: n
}), st = [
	{
		part: "teams",
		route: "teams",
		kind: "Team",
		icon: "users",
		fixed: [],
		lists: [{
			name: "members",
			kinds: ["Professional", "Organisation"]
		}, {
			name: "areas",
			kinds: ["Area"]
		}],
		binnable: !1
	},
	{
		part: "werkgebieden",
		route: "work-areas",
		kind: "WorkArea",
		icon: "link",
		fixed: [],
		lists: [{
			name: "areas",
			kinds: ["Area"]
		}, {
			name: "networkers",
			kinds: ["Professional"]
		}],
		binnable: !0
	},
	{
		part: "themas",
		route: "themes",
		kind: "Theme",
		icon: "idea",
		fields: ["name", "code"],
		fixed: [],
		lists: [],
		binnable: !0
	},
	{
		part: "gebieden",
		route: "areas",
		kind: "Area",
		icon: "search",
		fields: [
			"code",
			"name",
			"year"
		],
		fixed: ["code"],
		lists: [],
		binnable: !0
	}
], ct = (e) => st.filter((t) => e.includes(t.kind));
function lt(e, t, n) {
	let r = ae(e.kind)?.attributes ?? [], i = e.fields ? e.fields.flatMap((e) => r.find((t) => t.name === e) ?? []) : r, a = Object.entries(n).map(([e, t]) => ({
		code: e,
		label: t
	})), o = e.lists.map(({ name: e, kinds: t }) => ({
		name: e,
		label: $(`list.${e}`),
		type: "references",
		refers: t,
		codes: a
	}));
	return [...i.filter((n) => !t || !e.fixed.includes(n.name)), ...o];
}
// src/administration/ManagedTable.svelte
var ut = a("<th scope=\"col\"> </th>"), dt = a("<th scope=\"col\"><span class=\"sr\"> </span></th>"), ft = a("<td> </td>"), pt = a("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), mt = a("<td data-label=\"\" class=\"is-act\"><!> <!></td>"), ht = a("<tr><th scope=\"row\"> </th><!><!><!></tr>"), gt = a("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><!><!><!></tr></thead><tbody></tbody></table>");
function _t(e, t) {
	m(t, !0);
	let r = d(() => lt(t.sort, !1, {}).filter((e) => e.name !== "name" && e.type !== "references" && e.type !== "outline")), a = d(() => ae(t.sort.kind)?.attributes ?? []);
	function o(e, t) {
		let n = (e.attributes[t] ?? []).map((e) => e.label), r = n.slice(0, 5).join(", ");
		return n.length > 5 ? $("managed.andMore", {
			shown: r,
			n: n.length - 5
		}) : r;
	}
	var s = gt(), c = g(s), l = Z(c, !0), u = i(c), f = g(u), p = g(f), h = Z(p, !0), _ = i(p);
	K(_, 17, () => n(r), (e) => e.name, (e, t) => {
		var r = ut(), i = Z(r, !0);
		y((e) => L(i, e), [() => I(n(t).label)]), X(e, r);
	});
	var v = i(_);
	K(v, 17, () => t.sort.lists, ({ name: e }) => e, (e, t) => {
		let r = () => n(t).name;
		var i = ut(), a = Z(i, !0);
		y((e) => L(a, e), [() => I($(`list.${r()}`))]), X(e, i);
	});
	var b = i(v), S = (e) => {
		var t = dt(), n = g(t), r = Z(n, !0);
		P(t), y((e) => L(r, e), [() => $("col.actions")]), X(e, t);
	};
	F(b, (e) => {
		(t.mayChange || t.mayBin) && e(S);
	}), P(f), P(u);
	var C = i(u);
	K(C, 21, () => t.items, (e) => e.id, (e, s) => {
		var c = ht(), l = g(c), u = Z(l, !0), d = i(l);
		K(d, 17, () => n(r), (e) => e.name, (e, t) => {
			var r = ft(), i = Z(r, !0);
			y((e, t) => {
				B(r, "data-label", e), L(i, t);
			}, [() => I(n(t).label), () => xe(n(a).find((e) => e.name === n(t).name) ?? n(t), n(s).attributes[n(t).name])]), X(e, r);
		});
		var f = i(d);
		K(f, 17, () => t.sort.lists, ({ name: e }) => e, (e, t) => {
			let r = () => n(t).name;
			var i = ft(), a = Z(i, !0);
			y((e, t) => {
				B(i, "data-label", e), L(a, t);
			}, [() => I($(`list.${r()}`)), () => o(n(s), r())]), X(e, i);
		});
		var p = i(f), m = (e) => {
			var r = mt(), a = g(r), o = (e) => {
				var r = pt(), a = g(r, !0), o = i(a), c = Z(o, !0);
				P(r), y((e) => {
					L(a, e), L(c, n(s).label);
				}, [() => $("contacts.change")]), x("click", r, () => t.onChange(n(s))), X(e, r);
			};
			F(a, (e) => {
				t.mayChange && e(o);
			});
			var c = i(a, 2), l = (e) => {
				var r = pt(), a = g(r, !0), o = i(a), c = Z(o, !0);
				P(r), y((e) => {
					L(a, e), L(c, n(s).label);
				}, [() => $("bin.do")]), x("click", r, () => t.onBin(n(s))), X(e, r);
			};
			F(c, (e) => {
				t.mayBin && e(l);
			}), P(r), X(e, r);
		};
		F(p, (e) => {
			(t.mayChange || t.mayBin) && e(m);
		}), P(c), y(() => L(u, n(s).label)), X(e, c);
	}), P(C), P(s), y((e, t) => {
		L(l, e), L(h, t);
	}, [() => $(`${t.sort.part}.title`), () => $("col.name")]), X(e, s), J();
}
c(["click"]);
// src/administration/ManagedPage.svelte
var vt = a("<div class=\"row\"><button class=\"button button--primary\" type=\"button\"><!> </button></div>"), yt = a("<!> <!>", 1), bt = a("<div class=\"page page--wide\"><p class=\"crumb\"><a> </a></p> <div class=\"person-head\"><div class=\"page-head\"><h1> </h1><p> </p></div> <!></div> <div><!></div></div> <!>", 1);
function xt(e, r) {
	m(r, !0);
	let a = o(() => "", (e) => nt(r.sort.route, e)), s = A(void 0), c = A(void 0), l = M({}), p = d(() => ({
		...Object.fromEntries((a.value ?? []).flatMap((e) => r.sort.lists.flatMap(({ name: t }) => e.attributes[t] ?? [])).map((e) => [e.id, e.label])),
		...l
	})), h = d(() => z(Y.createActor));
	async function _(e, t, n) {
		let r = t?.includes("Area") ? v(e) : await re(e, t, n);
		for (let e of r) l[e.id] = e.label;
		return r;
	}
	function v(e) {
		let t = e.trim().toLowerCase();
		return (ne()?.areas ?? []).filter((e) => e.label.toLowerCase().includes(t)).slice(0, 20).map(({ id: e, kind: t, label: n }) => ({
			id: e,
			kind: t,
			label: n
		}));
	}
	function b() {
		((e) => {
			var t = w(e, 2);
			f(s, t[0], !0), f(c, t[1]);
		})([void 0, void 0]);
	}
	function S(e, t) {
		b(), W(e, t), a.retry(), r.sort.route === "areas" && te();
	}
	var C = bt(), T = E(C), D = g(T), O = g(D), j = Z(O, !0);
	P(D);
	var N = i(D, 2), I = g(N), R = g(I), V = Z(R, !0), ee = i(R), U = Z(ee, !0);
	P(I);
	var G = i(I, 2), K = (e) => {
		var t = vt(), n = g(t), a = g(n);
		H(a, { name: "plus" });
		var o = i(a, 1, !0);
		P(n), P(t), y((e) => L(o, e), [() => $(`${r.sort.part}.add`)]), x("click", n, () => f(s, "add")), X(e, t);
	};
	F(G, (e) => {
		n(h) && e(K);
	}), P(N);
	var q = i(N, 2), ie = g(q), ae = (e) => {
		{
			let r = d(() => ne()?.me.roleLabel);
			t(e, {
				get failure() {
					return a.failure;
				},
				get roleLabel() {
					return n(r);
				},
				get onRetry() {
					return a.retry;
				}
			});
		}
	}, se = (e) => {
		{
			let t = d(() => $("managed.none")), i = d(() => $("managed.none.text"));
			oe(e, {
				get icon() {
					return r.sort.icon;
				},
				get title() {
					return n(t);
				},
				get text() {
					return n(i);
				}
			});
		}
	}, de = (e) => {
		{
			let t = d(() => z(Y.changeActor)), i = d(() => r.sort.binnable && z(Y.binActor));
			_t(e, {
				get items() {
					return a.value;
				},
				get sort() {
					return r.sort;
				},
				get mayChange() {
					return n(t);
				},
				get mayBin() {
					return n(i);
				},
				onChange: (e) => ((e) => {
					var t = w(e, 2);
					return f(s, t[0], !0), f(c, t[1]), e;
				})(["edit", e]),
				onBin: (e) => ((e) => {
					var t = w(e, 2);
					return f(s, t[0], !0), f(c, t[1]), e;
				})(["bin", e])
			});
		}
	}, fe = (e) => {
		{
			let t = d(() => $("list.loading"));
			k(e, {
				get label() {
					return n(t);
				},
				rows: 6
			});
		}
	};
	F(ie, (e) => {
		a.failure ? e(ae) : a.value && a.value.length === 0 ? e(se, 1) : a.value ? e(de, 2) : a.slow && e(fe, 3);
	}), P(q), P(T);
	var me = i(T, 2), he = (e) => {
		{
			let t = d(() => $(`${r.sort.part}.add`));
			le(e, {
				id: "nieuw",
				get title() {
					return n(t);
				},
				onClose: b,
				children: (e, t) => {
					var a = yt(), o = E(a);
					ce(o, {});
					var s = i(o, 2);
					{
						let e = d(() => $(`${r.sort.part}.add`)), t = d(() => lt(r.sort, !1, n(p)));
						pe(s, {
							get label() {
								return n(e);
							},
							get fields() {
								return n(t);
							},
							find: _,
							add: (e) => rt(r.sort.route, e),
							onAdded: (e) => S($("saved.new"), e.version),
							onCancel: b
						});
					}
					X(e, a);
				},
				$$slots: { default: !0 }
			});
		}
	}, ge = (e) => {
		let t = d(() => n(c));
		{
			let a = d(() => $(n(s) === "edit" ? "actor.edit.title" : "bin.title", { who: n(t).label }));
			le(e, {
				id: "bewerken",
				get title() {
					return n(a);
				},
				onClose: b,
				children: (e, a) => {
					var o = yt(), c = E(o);
					ce(c, {});
					var l = i(c, 2), u = (e) => {
						{
							let i = d(() => $("actor.edit")), a = d(() => lt(r.sort, !0, n(p)));
							_e(e, {
								name: "beheer",
								get label() {
									return n(i);
								},
								get record() {
									return n(t);
								},
								get attributes() {
									return n(a);
								},
								find: _,
								save: (e, i) => it(r.sort.route, n(t).id, e, i),
								latest: () => at(r.sort.route, n(t).id),
								onSaved: (e, t) => S($(t ? "saved.merged" : "saved"), e.version),
								onCancel: b
							});
						}
					}, f = (e) => {
						{
							let i = d(() => $("bin.do")), a = d(() => [$("managed.bin"), $("bin.back")]);
							ue(e, {
								get label() {
									return n(i);
								},
								get sentences() {
									return n(a);
								},
								run: () => ot(r.sort.route, n(t).id, n(t).version),
								onDone: (e) => S($("saved.binned", { n: e.ties }), e.revision),
								onCancel: b
							});
						}
					};
					F(l, (e) => {
						n(s) === "edit" ? e(u) : e(f, -1);
					}), X(e, o);
				},
				$$slots: { default: !0 }
			});
		}
	};
	F(me, (e) => {
		n(s) === "add" ? e(he) : n(c) && e(ge, 1);
	}), y((e, t, n) => {
		B(O, "href", u), L(j, e), L(V, t), L(U, n), B(q, "aria-busy", a.loading);
	}, [
		() => $("nav.administration"),
		() => $(`${r.sort.part}.title`),
		() => $(`${r.sort.part}.card`)
	]), X(e, C), J();
}
c(["click"]);
// src/administration/OverviewPage.svelte
var St = a("<li><!><div><h2><a> </a></h2><p class=\"muted\"> </p></div></li>"), Ct = a("<div class=\"page\"><div class=\"page-head\"><h1> </h1><p> </p></div> <ul class=\"cards\"></ul></div>");
function wt(e, t) {
	m(t, !0);
	let r = d(() => [
		...t.maySeeAccounts ? [{
			href: C("accounts"),
			icon: "lock",
			title: $("accounts.title"),
			text: $("accounts.card")
		}] : [],
		...ct(t.adds).map(({ part: e, icon: t }) => ({
			href: C(e),
			icon: t,
			title: $(`${e}.title`),
			text: $(`${e}.card`)
		})),
		...t.mayImport ? [{
			href: _,
			icon: "upload",
			title: $("user.import"),
			text: $("import.card")
		}] : []
	]);
	var a = Ct(), o = g(a), s = g(o), c = Z(s, !0), l = i(s), u = Z(l, !0);
	P(o);
	var f = i(o, 2);
	K(f, 21, () => n(r), (e) => e.href, (e, t) => {
		var r = St(), a = g(r);
		H(a, { get name() {
			return n(t).icon;
		} });
		var o = i(a), s = g(o), c = g(s), l = Z(c, !0);
		P(s);
		var u = i(s), d = Z(u, !0);
		P(o), P(r), y(() => {
			B(c, "href", n(t).href), L(l, n(t).title), L(d, n(t).text);
		}), X(e, r);
	}), P(f), P(a), y((e, t) => {
		L(c, e), L(u, t);
	}, [() => $("nav.administration"), () => $("administration.intro")]), X(e, a), J();
}
// src/administration/AdministrationPages.svelte
var Tt = a("<div class=\"page\"><h1 class=\"sr\"> </h1> <!></div>");
function Et(e, t) {
	m(t, !0);
	let r = d(() => z(Y.seeAccounts)), a = d(() => ne()?.me.adds ?? []), o = d(() => n(r) || T(n(a))), s = d(() => ct(n(a)).find((e) => e.part === t.part));
	var c = D(), l = E(c), u = (e) => {
		var t = Tt(), r = g(t), a = Z(r, !0), o = i(r, 2);
		{
			let e = d(() => $("noAccess.title")), t = d(() => $("noAccess.text", { role: ne()?.me.roleLabel ?? "" }));
			oe(o, {
				icon: "lock",
				get title() {
					return n(e);
				},
				get text() {
					return n(t);
				}
			});
		}
		P(t), y((e) => L(a, e), [() => $("nav.administration")]), X(e, t);
	}, f = (e) => {
		Ze(e, {});
	}, p = (e) => {
		var t = D(), r = E(t);
		V(r, () => n(s).part, (e) => {
			xt(e, { get sort() {
				return n(s);
			} });
		}), X(e, t);
	}, h = (e) => {
		{
			let t = d(() => z(Y.importRecords));
			wt(e, {
				get adds() {
					return n(a);
				},
				get maySeeAccounts() {
					return n(r);
				},
				get mayImport() {
					return n(t);
				}
			});
		}
	};
	F(l, (e) => {
		!n(o) || t.part === "accounts" && !n(r) || t.part !== "" && t.part !== "accounts" && !n(s) ? e(u) : t.part === "accounts" ? e(f, 1) : n(s) ? e(p, 2) : e(h, -1);
	}), X(e, c), J();
}
export { Et as default };
