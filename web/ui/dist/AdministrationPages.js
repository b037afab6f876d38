import { $ as e, A as t, An as n, Bt as r, Cr as i, Ct as a, Dn as o, F as s, G as c, Gn as l, Ht as u, It as d, J as f, Kn as p, Mn as m, Nn as h, Ot as g, Pt as _, Q as v, Qn as y, Rn as b, Tn as x, Un as S, W as C, Xn as w, Yn as T, Zn as E, an as D, bn as O, bt as k, cn as A, dn as ee, dr as j, et as M, fr as N, gr as P, h as te, hr as F, ir as I, jn as L, lr as R, mn as z, mr as B, mt as ne, n as re, nr as V, on as ie, or as H, pn as U, pr as ae, rr as W, t as oe, tr as G, ur as K, vr as q, xn as J, xr as Y, xt as se, yr as X, zn as ce, zt as Z } from "./shell.js";
import { n as le, t as ue } from "./ConfirmForm.js";
import { a as de, c as fe, r as pe, s as me, t as he } from "./ErrorSummary.js";
import { a as ge, c as _e, i as ve, o as ye, s as be, t as xe } from "./EditForm.js";
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
	"administration.intro": "Here you arrange who may do what, and where. You see no residents here.",
	"import.card": "Read in lists, as a test run first.",
	"accounts.title": "Accounts",
	"accounts.card": "Who can log in, in which role.",
	"accounts.add": "Add account",
	"accounts.none": "No accounts yet",
	"accounts.none.text": "Add someone. You get a link to give.",
	"accounts.login": "Login",
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
	"accounts.needLogin": "Fill in a login.",
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
	"role.networker.text": "Sees residents in the own work area by pseudonym. Knows all professionals and organisations.",
	"role.teamMember": "Team member",
	"role.teamMember.text": "Sees residents in own situations.",
	"role.manager": "Manager",
	"role.manager.text": "Sees the worklist of the own teams. Opens a name only with a purpose.",
	"role.policyAdviser": "Policy adviser",
	"role.policyAdviser.text": "Sees organisations and released figures. Sees no residents.",
	"role.referrer": "Referrer",
	"role.referrer.text": "Sees own referrals only.",
	"role.resident": "Resident",
	"role.resident.text": "Sees own data, and who looked at it.",
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
	"administration.intro": "Hier regelt u wie wat mag, en waar. U ziet hier geen bewoners.",
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
	"role.networker.text": "Ziet bewoners in het eigen werkgebied met een schuilnaam. Kent alle professionals en organisaties.",
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
}, $ = u({
	...me,
	...Te
}, {
	...fe,
	...we
}), Ee = y("<p class=\"error\"><!> </p>"), De = y("<label class=\"choice\"><input type=\"radio\"/> <strong> </strong><span class=\"small muted\"> </span></label>"), Oe = y("<div><label> </label> <p class=\"hint\"> </p> <!> <input class=\"input\" type=\"text\" autocomplete=\"off\" aria-required=\"true\"/></div>"), ke = y("<fieldset><legend class=\"label\"> </legend> <!> <!></fieldset> <!>", 1);
function Ae(e, t) {
	X(t, !0);
	let r = P(() => Q(t.role)), i = P(() => t.errorOf("role")), a = P(() => t.errorOf("person")), o = P(() => I(r) === "Resident" && (!t.person || t.person.label === t.person.id));
	var s = ke(), c = K(s), u = R(c), d = j(u, !0), f = N(u, 2), g = (e) => {
		var n = Ee(), r = R(n);
		Z(r, { name: "warn" });
		var a = N(r, 1, !0);
		Y(n), H((e) => {
			L(n, "id", `${e ?? ""}-fout`), T(a, I(i));
		}, [() => t.idOf("role")]), w(e, n);
	};
	p(f, (e) => {
		I(i) && e(g);
	});
	var _ = N(f, 2);
	S(_, 18, () => Se, (e) => e, (e, r, i) => {
		var a = De(), o = R(a);
		n(o);
		var s = N(o, 2), c = j(s, !0), l = N(s), u = j(l, !0);
		Y(a), H((e, n, i, a) => {
			L(o, "name", e), L(o, "id", n), h(o, r), m(o, r === t.role), T(c, i), T(u, a);
		}, [
			() => t.idOf("role"),
			() => I(i) === 0 ? t.idOf("role") : void 0,
			() => $(`role.${r}`),
			() => $(`role.${r}.text`)
		]), V("change", o, () => t.onRole(r)), w(e, a);
	}), Y(c);
	var v = N(c, 2), y = (e) => {
		var r = Oe(), i = R(r), o = j(i, !0), s = N(i, 2), c = j(s, !0), l = N(s, 2), u = (e) => {
			var n = Ee(), r = R(n);
			Z(r, { name: "warn" });
			var i = N(r, 1, !0);
			Y(n), H((e) => {
				L(n, "id", `${e ?? ""}-fout`), T(i, I(a));
			}, [() => t.idOf("person")]), w(e, n);
		};
		p(l, (e) => {
			I(a) && e(u);
		});
		var d = N(l, 2);
		n(d), Y(r), H((e, n, l, u, f, p, m) => {
			b(r, 1, ce(["field", I(a) && "field--error"])), L(i, "for", e), T(o, n), L(s, "id", `${l ?? ""}-hint`), T(c, u), L(d, "id", f), h(d, t.person?.id ?? ""), L(d, "aria-invalid", I(a) ? !0 : void 0), L(d, "aria-describedby", `${p ?? ""}-hint${m ?? ""}`);
		}, [
			() => t.idOf("person"),
			() => $("accounts.resident"),
			() => t.idOf("person"),
			() => $("accounts.resident.hint"),
			() => t.idOf("person"),
			() => t.idOf("person"),
			() => I(a) ? ` ${t.idOf("person")}-fout` : ""
		]), V("input", d, ({ currentTarget: { value: e } }) => t.onPerson(e.trim() ? {
			id: e.trim(),
			kind: "Resident",
			label: e.trim()
		} : void 0)), w(e, r);
	}, x = (e) => {
		var n = E(), i = K(n);
		l(i, () => I(r), (e) => {
			{
				let n = P(() => t.idOf("person")), i = P(() => $("accounts.person")), o = P(() => [I(r)]);
				ge(e, {
					get id() {
						return I(n);
					},
					get label() {
						return I(i);
					},
					get kinds() {
						return I(o);
					},
					get chosen() {
						return t.person;
					},
					get error() {
						return I(a);
					},
					get find() {
						return t.find;
					},
					get onChoose() {
						return t.onPerson;
					}
				});
			}
		}), w(e, n);
	};
	p(v, (e) => {
		I(o) ? e(y) : I(r) && e(x, 1);
	}), H((e, t) => {
		b(c, 1, ce([
			"field",
			"field--roles",
			I(i) && "field--error"
		])), L(c, "aria-describedby", e), T(d, t);
	}, [() => I(i) ? `${t.idOf("role")}-fout` : void 0, () => $("accounts.role")]), w(e, s), q();
}
G(["change", "input"]);
// src/administration/ChangeAccountForm.svelte
var je = y("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form></div>");
function Me(e, t) {
	X(t, !0);
	let n = (e) => ({
		role: e.role,
		person: e.person?.id ?? ""
	}), r = [
		n(t.account),
		n(t.account),
		t.account.version,
		t.account.person ?? void 0
	], a = P(() => i(r, 4)), o = F(I(a)[0]), s = F(I(a)[1]), c = F(I(a)[2]), l = F(I(a)[3]), u = F(t.account.person ? { [t.account.person.id]: t.account.person.label } : {}), d = F([]), f = F([]), m = F(!1), h = (e) => `account-${e}`, g = (e) => I(f).find((t) => t.field === e)?.text;
	function _(e) {
		B(l, e), B(s, {
			...I(s),
			person: e?.id ?? ""
		}), e && B(u, {
			...I(u),
			[e.id]: e.label
		});
	}
	function v(e) {
		Q(e) !== Q(I(s).role ?? "") && _(void 0), B(s, {
			...I(s),
			role: e
		});
	}
	async function y(e) {
		let n = ye(I(o), I(s));
		if (Object.keys(n).length === 0) return t.onCancel();
		B(m, !0);
		try {
			t.onSaved(await ie(t.account.id, I(c), b(n)), e);
		} catch (e) {
			let t = J(e), r = t.problem?.current;
			if (t.stale && r) return await S(r, n);
			B(f, x(t));
		} finally {
			B(m, !1);
		}
	}
	function b(e) {
		return {
			..."role" in e ? { role: e.role } : {},
			..."person" in e ? { person: e.person || null } : {}
		};
	}
	function x(e) {
		return e.unreachable ? [{
			field: "",
			text: $("offline.text")
		}] : e.stale ? [{
			field: "",
			text: $("clash.reload")
		}] : de(e.problem, ["role", "person"]);
	}
	async function S(e, t) {
		let r = n(e);
		e.person && B(u, {
			...I(u),
			[e.person.id]: e.person.label
		}), B(d, be(I(o), t, r)), ((e) => {
			var t = i(e, 3);
			B(o, t[0]), B(c, t[1]), B(s, t[2]);
		})([
			r,
			e.version,
			{
				...r,
				...t
			}
		]), I(d).length === 0 && await y(!0);
	}
	function C(e) {
		B(s, {
			...I(s),
			...e
		}), B(l, I(s).person ? {
			id: I(s).person,
			kind: Q(I(s).role ?? "") ?? "",
			label: I(u)[I(s).person] ?? I(s).person
		} : void 0), B(d, []), y(!0);
	}
	function D(e) {
		e.preventDefault(), B(f, Q(I(s).role ?? "") && !I(l) ? [{
			field: "person",
			text: $("accounts.needPerson")
		}] : []), I(f).length === 0 && !I(m) && y(!1);
	}
	let O = (e, t) => e === "role" ? $(`role.${t}`) : I(u)[t] ?? t;
	var k = E(), A = K(k), ee = (e) => {
		{
			let t = P(() => $("someone"));
			_e(e, {
				get clashes() {
					return I(d);
				},
				get who() {
					return I(t);
				},
				when: "",
				labelOf: (e) => $(e === "role" ? "accounts.role" : "accounts.person"),
				wordsOf: O,
				onChoose: C,
				onCancel: () => B(d, [])
			});
		}
	}, M = (e) => {
		var n = je(), r = R(n), i = (e) => {
			he(e, {
				get wrongs() {
					return I(f);
				},
				idOf: h
			});
		};
		p(r, (e) => {
			I(f).length && e(i);
		});
		var a = N(r, 2), o = R(a);
		{
			let e = P(() => I(s).role ?? "");
			Ae(o, {
				get role() {
					return I(e);
				},
				get person() {
					return I(l);
				},
				idOf: h,
				errorOf: g,
				get find() {
					return oe;
				},
				onRole: v,
				onPerson: _
			});
		}
		var c = N(o, 2), u = R(c), d = j(u, !0), y = N(u, 2), b = j(y, !0);
		Y(c), Y(a), Y(n), H((e, t, n) => {
			L(a, "aria-label", e), L(u, "aria-busy", I(m) || void 0), T(d, t), T(b, n);
		}, [
			() => $("accounts.change"),
			() => I(m) ? $("form.saving") : $("form.save"),
			() => $("form.cancel")
		]), W("submit", a, D), V("click", y, function(...e) {
			t.onCancel?.apply(this, e);
		}), w(e, n);
	};
	p(A, (e) => {
		I(d).length ? e(ee) : e(M, -1);
	}), w(e, k), q();
}
G(["click"]);
// src/administration/InvitationNote.svelte
var Ne = y("<div class=\"stack stack--form\"><p> </p> <div class=\"field\"><label for=\"uitnodiging\"> </label> <div class=\"password\"><input class=\"input\" id=\"uitnodiging\" type=\"text\" readonly=\"\"/> <button class=\"button button--primary\" type=\"button\"><!> </button></div> <p class=\"small\" role=\"status\"> </p></div> <p class=\"muted\"> </p> <div class=\"row\"><button class=\"button button--secondary\" type=\"button\"> </button></div></div>");
function Pe(e, t) {
	X(t, !0);
	let r = P(() => location.origin + t.invitation.path), i = F("");
	async function a() {
		try {
			await navigator.clipboard.writeText(I(r)), B(i, $("invitation.copied"), !0);
		} catch {
			document.querySelector("#uitnodiging")?.select(), B(i, $("invitation.select"), !0);
		}
	}
	var o = Ne(), c = R(o), l = j(c, !0), u = N(c, 2), d = R(u), f = j(d, !0), p = N(d, 2), m = R(p);
	n(m);
	var g = N(m, 2), _ = R(g);
	Z(_, { name: "copy" });
	var v = N(_, 1, !0);
	Y(g), Y(p);
	var y = N(p, 2), b = j(y, !0);
	Y(u);
	var x = N(u, 2), S = j(x, !0), C = N(x, 2), E = R(C), D = j(E, !0);
	Y(C), Y(o), H((e, t, n, a, o) => {
		T(l, e), T(f, t), h(m, I(r)), T(v, n), T(b, I(i)), T(S, a), T(D, o);
	}, [
		() => $("invitation.text", {
			login: t.login,
			when: s(t.invitation.expires)
		}),
		() => $("invitation.link"),
		() => $("invitation.copy"),
		() => $("invitation.once"),
		() => $("close")
	]), W("focus", m, (e) => e.currentTarget.select()), V("click", g, () => void a()), V("click", E, function(...e) {
		t.onClose?.apply(this, e);
	}), w(e, o), q();
}
G(["click"]);
// src/administration/AccountDialog.svelte
var Fe = y("<button class=\"button button--quiet\" type=\"button\"><!> </button>"), Ie = y("<!> <div class=\"modal__more row\"><button class=\"button button--quiet\" type=\"button\"><!> </button> <button class=\"button button--quiet\" type=\"button\"><!> </button> <!></div>", 1), Le = y("<!> <!>", 1);
function Re(e, t) {
	X(t, !0);
	let n = F("change"), r = F(void 0), i = P(() => t.account.state === "active"), a = () => B(n, "change");
	function o(e) {
		B(r, e), t.onRefresh();
	}
	{
		let s = P(() => $("accounts.change.title", { login: t.account.login }));
		le(e, {
			id: "account",
			get title() {
				return I(s);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, s) => {
				var l = Le(), u = K(l);
				c(u, {});
				var d = N(u, 2), f = (e) => {
					Pe(e, {
						get login() {
							return t.account.login;
						},
						get invitation() {
							return I(r);
						},
						get onClose() {
							return t.onClose;
						}
					});
				}, m = (e) => {
					{
						let n = P(() => $("accounts.invite")), r = P(() => [$("accounts.invite.text")]);
						ue(e, {
							get label() {
								return I(n);
							},
							get sentences() {
								return I(r);
							},
							run: () => A(t.account.id),
							onDone: o,
							onCancel: a
						});
					}
				}, h = (e) => {
					{
						let n = P(() => $(I(i) ? "accounts.disable" : "accounts.enable")), r = P(() => [$(I(i) ? "accounts.disable.text" : "accounts.enable.text")]);
						ue(e, {
							get label() {
								return I(n);
							},
							get sentences() {
								return I(r);
							},
							run: () => ie(t.account.id, t.account.version, { state: I(i) ? "disabled" : "active" }),
							onDone: () => t.onKept($(I(i) ? "accounts.isDisabled" : "accounts.isEnabled")),
							onCancel: a
						});
					}
				}, g = (e) => {
					{
						let n = P(() => $("accounts.signOut")), r = P(() => [$("accounts.signOut.text")]);
						ue(e, {
							get label() {
								return I(n);
							},
							get sentences() {
								return I(r);
							},
							run: () => U(t.account.id),
							onDone: () => t.onKept($("accounts.isSignedOut")),
							onCancel: a
						});
					}
				}, _ = (e) => {
					var r = Ie(), a = K(r);
					Me(a, {
						get account() {
							return t.account;
						},
						onSaved: (e, n) => t.onKept($(n ? "saved.merged" : "saved")),
						get onCancel() {
							return t.onClose;
						}
					});
					var o = N(a, 2), s = R(o), c = R(s);
					Z(c, { name: "link" });
					var l = N(c, 1, !0);
					Y(s);
					var u = N(s, 2), d = R(u);
					Z(d, { name: "door" });
					var f = N(d, 1, !0);
					Y(u);
					var m = N(u, 2), h = (e) => {
						var t = Fe(), r = R(t);
						{
							let e = P(() => I(i) ? "stop" : "check");
							Z(r, { get name() {
								return I(e);
							} });
						}
						var a = N(r, 1, !0);
						Y(t), H((e) => T(a, e), [() => $(I(i) ? "accounts.disable" : "accounts.enable")]), V("click", t, () => B(n, "state")), w(e, t);
					};
					p(m, (e) => {
						t.own || e(h);
					}), Y(o), H((e, t) => {
						T(l, e), T(f, t);
					}, [() => $("accounts.invite"), () => $("accounts.signOut")]), V("click", s, () => B(n, "invite")), V("click", u, () => B(n, "signOut")), w(e, r);
				};
				p(d, (e) => {
					I(r) ? e(f) : I(n) === "invite" ? e(m, 1) : I(n) === "state" ? e(h, 2) : I(n) === "signOut" ? e(g, 3) : e(_, -1);
				}), w(e, l);
			},
			$$slots: { default: !0 }
		});
	}
	q();
}
G(["click"]);
// src/administration/AccountsTable.svelte
var ze = y("<span class=\"badge\"> </span>"), Be = y("<span class=\"badge badge--warn\"><!> </span>"), Ve = y("<span class=\"badge badge--info\"><!> </span>"), He = y("<span class=\"badge badge--ok\"><!> </span>"), Ue = y("<tr><th scope=\"row\"> <!></th><td> </td><td> </td><td><!></td><td> </td><td data-label=\"\" class=\"is-act\"><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td></tr>"), We = y("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"><span class=\"sr\"> </span></th></tr></thead><tbody></tbody></table>");
function Ge(e, t) {
	X(t, !0);
	let n = (e) => Se.includes(e) ? $(`role.${e}`) : e;
	var r = We(), i = R(r), a = j(i, !0), o = N(i), c = R(o), l = R(c), u = j(l, !0), d = N(l), f = j(d, !0), m = N(d), h = j(m, !0), g = N(m), _ = j(g, !0), v = N(g), y = j(v, !0), b = N(v), x = R(b), C = j(x, !0);
	Y(b), Y(c), Y(o);
	var E = N(o);
	S(E, 21, () => t.accounts, (e) => e.id, (e, r) => {
		var i = Ue(), a = R(i), o = R(a, !0), c = N(o), l = (e) => {
			var t = ze(), n = j(t, !0);
			H((e) => T(n, e), [() => $("accounts.you")]), w(e, t);
		};
		p(c, (e) => {
			I(r).id === t.own && e(l);
		}), Y(a);
		var u = N(a), d = j(u, !0), f = N(u), m = j(f, !0), h = N(f), g = R(h), _ = (e) => {
			var t = Be(), n = R(t);
			Z(n, { name: "stop" });
			var r = N(n, 1, !0);
			Y(t), H((e) => T(r, e), [() => $("accounts.disabled")]), w(e, t);
		}, v = (e) => {
			var t = Ve(), n = R(t);
			Z(n, { name: "clock" });
			var r = N(n, 1, !0);
			Y(t), H((e) => T(r, e), [() => $("accounts.invited")]), w(e, t);
		}, y = (e) => {
			var t = He(), n = R(t);
			Z(n, { name: "check" });
			var r = N(n, 1, !0);
			Y(t), H((e) => T(r, e), [() => $("accounts.active")]), w(e, t);
		};
		p(g, (e) => {
			I(r).state === "disabled" ? e(_) : I(r).hasPassword ? e(y, -1) : e(v, 1);
		}), Y(h);
		var b = N(h), x = j(b, !0), S = N(b), C = R(S), E = R(C, !0), D = N(E), O = j(D, !0);
		Y(C), Y(S), Y(i), H((e, t, n, i, a, s, c) => {
			T(o, I(r).login), L(u, "data-label", e), T(d, t), L(f, "data-label", n), T(m, I(r).person?.label ?? ""), L(h, "data-label", i), L(b, "data-label", a), T(x, s), T(E, c), T(O, I(r).login);
		}, [
			() => $("accounts.role"),
			() => n(I(r).role),
			() => $("accounts.person"),
			() => $("accounts.state"),
			() => $("accounts.seen"),
			() => I(r).lastSeen ? s(I(r).lastSeen) : $("accounts.never"),
			() => $("contacts.change")
		]), V("click", C, () => t.onOpen(I(r))), w(e, i);
	}), Y(E), Y(r), H((e, t, n, r, i, o, s) => {
		T(a, e), T(u, t), T(f, n), T(h, r), T(_, i), T(y, o), T(C, s);
	}, [
		() => $("accounts.title"),
		() => $("accounts.login"),
		() => $("accounts.role"),
		() => $("accounts.person"),
		() => $("accounts.state"),
		() => $("accounts.seen"),
		() => $("col.actions")
	]), w(e, r), q();
}
G(["click"]);
// src/administration/AddAccountForm.svelte
var Ke = y("<p class=\"error\"><!> </p>"), qe = y("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><div><label> </label> <p class=\"hint\"> </p> <!> <input class=\"input\" type=\"text\" autocomplete=\"off\" autocapitalize=\"none\" spellcheck=\"false\" aria-required=\"true\"/></div> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form></div>");
function Je(e, t) {
	X(t, !0);
	let r = F(""), i = F(""), a = F(void 0), s = F([]), c = F(!1), l = (e) => `account-${e}`, u = (e) => I(s).find((t) => t.field === e)?.text;
	function d() {
		return [
			...I(r).trim() ? [] : [{
				field: "login",
				text: $("accounts.needLogin")
			}],
			...I(i) ? [] : [{
				field: "role",
				text: $("accounts.needRole")
			}],
			...Q(I(i)) && !I(a) ? [{
				field: "person",
				text: $("accounts.needPerson")
			}] : []
		];
	}
	async function f(e) {
		if (e.preventDefault(), B(s, d()), !(I(s).length || I(c))) {
			B(c, !0);
			try {
				let { account: e, invitation: n } = await D({
					login: I(r).trim(),
					role: I(i),
					...I(a) ? { person: I(a).id } : {}
				});
				t.onAdded(e, n);
			} catch (e) {
				let t = J(e);
				B(s, t.unreachable ? [{
					field: "",
					text: $("offline.text")
				}] : de(t.problem, [
					"login",
					"role",
					"person"
				]));
			} finally {
				B(c, !1);
			}
		}
	}
	var m = qe(), h = R(m), g = (e) => {
		he(e, {
			get wrongs() {
				return I(s);
			},
			idOf: l
		});
	};
	p(h, (e) => {
		I(s).length && e(g);
	});
	var _ = N(h, 2), v = R(_), y = R(v), x = j(y, !0), S = N(y, 2), C = j(S, !0), E = N(S, 2), O = (e) => {
		var t = Ke(), n = R(t);
		Z(n, { name: "warn" });
		var r = N(n, 1, !0);
		Y(t), H((e, n) => {
			L(t, "id", `${e ?? ""}-fout`), T(r, n);
		}, [() => l("login"), () => u("login")]), w(e, t);
	}, k = P(() => u("login"));
	p(E, (e) => {
		I(k) && e(O);
	});
	var A = N(E, 2);
	n(A), Y(v);
	var ee = N(v, 2);
	Ae(ee, {
		get role() {
			return I(i);
		},
		get person() {
			return I(a);
		},
		idOf: l,
		errorOf: u,
		get find() {
			return oe;
		},
		onRole: (e) => {
			Q(e) !== Q(I(i)) && B(a, void 0), B(i, e, !0);
		},
		onPerson: (e) => B(a, e)
	});
	var M = N(ee, 2), te = R(M), z = j(te, !0), ne = N(te, 2), re = j(ne, !0);
	Y(M), Y(_), Y(m), H((e, t, n, r, i, a, o, s, l, u, d, f) => {
		L(_, "aria-label", e), b(v, 1, t), L(y, "for", n), T(x, r), L(S, "id", `${i ?? ""}-hint`), T(C, a), L(A, "id", o), L(A, "aria-invalid", s), L(A, "aria-describedby", `${l ?? ""}-hint${u ?? ""}`), L(te, "aria-busy", I(c) || void 0), T(z, d), T(re, f);
	}, [
		() => $("accounts.add"),
		() => ce(["field", u("login") && "field--error"]),
		() => l("login"),
		() => $("accounts.login"),
		() => l("login"),
		() => $("accounts.login.hint"),
		() => l("login"),
		() => u("login") ? !0 : void 0,
		() => l("login"),
		() => u("login") ? ` ${l("login")}-fout` : "",
		() => I(c) ? $("form.saving") : $("accounts.add"),
		() => $("form.cancel")
	]), W("submit", _, f), o(A, () => I(r), (e) => B(r, e)), V("click", ne, function(...e) {
		t.onCancel?.apply(this, e);
	}), w(e, m), q();
}
G(["click"]);
// src/administration/AccountsPage.svelte
var Ye = y("<!> <!>", 1), Xe = y("<div class=\"page page--wide\"><p class=\"crumb\"><a> </a></p> <div class=\"person-head\"><div class=\"page-head\"><h1> </h1><p> </p></div> <div class=\"row\"><button class=\"button button--primary\" type=\"button\"><!> </button></div></div> <div><!></div></div> <!>", 1);
function Ze(e, t) {
	X(t, !0);
	let n = ne(() => "", ee), r = P(() => f()?.me.account?.id), a = F(void 0), o = F(!1), s = F(void 0);
	function l(e) {
		B(a, void 0), te(e), n.retry();
	}
	function u(e, t) {
		B(s, {
			login: e.login,
			invitation: t
		}), n.retry();
	}
	function m() {
		((e) => {
			var t = i(e, 2);
			B(o, t[0], !0), B(s, t[1]);
		})([!1, void 0]);
	}
	var h = Xe(), g = K(h), v = R(g), y = R(v), b = j(y, !0);
	Y(v);
	var S = N(v, 2), E = R(S), D = R(E), O = j(D, !0), k = N(D), A = j(k, !0);
	Y(E);
	var M = N(E, 2), z = R(M), re = R(z);
	Z(re, { name: "plus" });
	var ie = N(re, 1, !0);
	Y(z), Y(M), Y(S);
	var U = N(S, 2), ae = R(U), W = (e) => {
		{
			let t = P(() => f()?.me.roleLabel);
			_(e, {
				get failure() {
					return n.failure;
				},
				get roleLabel() {
					return I(t);
				},
				get onRetry() {
					return n.retry;
				}
			});
		}
	}, oe = (e) => {
		{
			let t = P(() => $("accounts.none")), n = P(() => $("accounts.none.text"));
			d(e, {
				icon: "users",
				get title() {
					return I(t);
				},
				get text() {
					return I(n);
				}
			});
		}
	}, G = (e) => {
		Ge(e, {
			get accounts() {
				return n.value.items;
			},
			get own() {
				return I(r);
			},
			onOpen: (e) => B(a, e)
		});
	}, J = (e) => {
		{
			let t = P(() => $("list.loading"));
			C(e, {
				get label() {
					return I(t);
				},
				rows: 6
			});
		}
	};
	p(ae, (e) => {
		n.failure ? e(W) : n.value && n.value.items.length === 0 ? e(oe, 1) : n.value ? e(G, 2) : n.slow && e(J, 3);
	}), Y(U), Y(g);
	var ce = N(g, 2), ue = (e) => {
		{
			let t = P(() => I(s) ? $("invitation.title", { login: I(s).login }) : $("accounts.add"));
			le(e, {
				id: "nieuw",
				get title() {
					return I(t);
				},
				onClose: m,
				children: (e, t) => {
					var n = Ye(), r = K(n);
					c(r, {});
					var i = N(r, 2), a = (e) => {
						Pe(e, x(() => I(s), { onClose: m }));
					}, o = (e) => {
						Je(e, {
							onAdded: u,
							onCancel: m
						});
					};
					p(i, (e) => {
						I(s) ? e(a) : e(o, -1);
					}), w(e, n);
				},
				$$slots: { default: !0 }
			});
		}
	}, de = (e) => {
		{
			let t = P(() => I(a).id === I(r));
			Re(e, {
				get account() {
					return I(a);
				},
				get own() {
					return I(t);
				},
				onKept: l,
				get onRefresh() {
					return n.retry;
				},
				onClose: () => B(a, void 0)
			});
		}
	};
	p(ce, (e) => {
		I(o) ? e(ue) : I(a) && e(de, 1);
	}), H((e, t, r, i) => {
		L(y, "href", se), T(b, e), T(O, t), T(A, r), T(ie, i), L(U, "aria-busy", n.loading);
	}, [
		() => $("nav.administration"),
		() => $("accounts.title"),
		() => $("accounts.card"),
		() => $("accounts.add")
	]), V("click", z, () => B(o, !0)), w(e, h), q();
}
G(["click"]);
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
		let i = await z("get", `/v1/${e}`, {
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
	return et(await z("post", `/v1/${e}`, { body: tt(t) }));
}
async function it(e, t, n, { attributes: r, ...i }) {
	let a = e === "areas" ? {
		attributes: r,
		...i
	} : {
		...tt(r ?? {}),
		...i
	};
	try {
		return et(await z("patch", `/v1/${e}/{id}`, {
			path: { id: t },
			version: n,
			body: a
		}));
	} catch (n) {
		let r = J(n);
		if (!r.stale) throw n;
		let i = et(await z("get", `/v1/${e}/{id}`, { path: { id: t } }));
		throw new O(r.status, {
			...r.problem,
			current: i
		});
	}
}
var at = (e, t) => z("get", `/v1/${e}/{id}/history`, { path: { id: t } }), ot = (e, t, n) => z("delete", `/v1/${e}/{id}`, {
	path: { id: t },
	version: n
});
// src/administration/AddManagedForm.svelte
function st(e, t) {
	X(t, !0);
	let n = ae({}), r = F([]), i = F(!1);
	async function a() {
		B(i, !0), B(r, []);
		try {
			t.onAdded(await t.add(pe(t.fields, n)));
		} catch (e) {
			let n = J(e);
			B(r, n.unreachable ? [{
				field: "",
				text: $("offline.text")
			}] : de(n.problem, t.fields.map((e) => e.name)));
		} finally {
			B(i, !1);
		}
	}
	{
		let o = P(() => $("form.save"));
		ve(e, {
			name: "nieuw",
			get label() {
				return t.label;
			},
			get attributes() {
				return t.fields;
			},
			get draft() {
				return n;
			},
			get submitLabel() {
				return I(o);
			},
			get busy() {
				return I(i);
			},
			get wrongs() {
				return I(r);
			},
			get find() {
				return t.find;
			},
			get onCancel() {
				return t.onCancel;
			},
			onChange: (e, t) => n[e] = t,
			onSubmit: () => void a()
		});
	}
	q();
}
// src/administration/sorts.ts
var ct = [
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
];
function lt(e, t, n) {
	let r = v(e.kind)?.attributes ?? [], i = e.fields ? e.fields.flatMap((e) => r.find((t) => t.name === e) ?? []) : r, a = Object.entries(n).map(([e, t]) => ({
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
var ut = y("<th scope=\"col\"> </th>"), dt = y("<th scope=\"col\"><span class=\"sr\"> </span></th>"), ft = y("<td> </td>"), pt = y("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), mt = y("<td data-label=\"\" class=\"is-act\"><!> <!></td>"), ht = y("<tr><th scope=\"row\"> </th><!><!><!></tr>"), gt = y("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><!><!><!></tr></thead><tbody></tbody></table>");
function _t(e, n) {
	X(n, !0);
	let i = P(() => lt(n.sort, !1, {}).filter((e) => e.name !== "name" && e.type !== "references" && e.type !== "outline")), a = P(() => v(n.sort.kind)?.attributes ?? []);
	function o(e, t) {
		let n = (e.attributes[t] ?? []).map((e) => e.label), r = n.slice(0, 5).join(", ");
		return n.length > 5 ? $("managed.andMore", {
			shown: r,
			n: n.length - 5
		}) : r;
	}
	var s = gt(), c = R(s), l = j(c, !0), u = N(c), d = R(u), f = R(d), m = j(f, !0), h = N(f);
	S(h, 17, () => I(i), (e) => e.name, (e, t) => {
		var n = ut(), i = j(n, !0);
		H((e) => T(i, e), [() => r(I(t).label)]), w(e, n);
	});
	var g = N(h);
	S(g, 17, () => n.sort.lists, ({ name: e }) => e, (e, t) => {
		let n = () => I(t).name;
		var i = ut(), a = j(i, !0);
		H((e) => T(a, e), [() => r($(`list.${n()}`))]), w(e, i);
	});
	var _ = N(g), y = (e) => {
		var t = dt(), n = R(t), r = j(n, !0);
		Y(t), H((e) => T(r, e), [() => $("col.actions")]), w(e, t);
	};
	p(_, (e) => {
		(n.mayChange || n.mayBin) && e(y);
	}), Y(d), Y(u);
	var b = N(u);
	S(b, 21, () => n.items, (e) => e.id, (e, s) => {
		var c = ht(), l = R(c), u = j(l, !0), d = N(l);
		S(d, 17, () => I(i), (e) => e.name, (e, n) => {
			var i = ft(), o = j(i, !0);
			H((e, t) => {
				L(i, "data-label", e), T(o, t);
			}, [() => r(I(n).label), () => t(I(a).find((e) => e.name === I(n).name) ?? I(n), I(s).attributes[I(n).name])]), w(e, i);
		});
		var f = N(d);
		S(f, 17, () => n.sort.lists, ({ name: e }) => e, (e, t) => {
			let n = () => I(t).name;
			var i = ft(), a = j(i, !0);
			H((e, t) => {
				L(i, "data-label", e), T(a, t);
			}, [() => r($(`list.${n()}`)), () => o(I(s), n())]), w(e, i);
		});
		var m = N(f), h = (e) => {
			var t = mt(), r = R(t), i = (e) => {
				var t = pt(), r = R(t, !0), i = N(r), a = j(i, !0);
				Y(t), H((e) => {
					T(r, e), T(a, I(s).label);
				}, [() => $("contacts.change")]), V("click", t, () => n.onChange(I(s))), w(e, t);
			};
			p(r, (e) => {
				n.mayChange && e(i);
			});
			var a = N(r, 2), o = (e) => {
				var t = pt(), r = R(t, !0), i = N(r), a = j(i, !0);
				Y(t), H((e) => {
					T(r, e), T(a, I(s).label);
				}, [() => $("bin.do")]), V("click", t, () => n.onBin(I(s))), w(e, t);
			};
			p(a, (e) => {
				n.mayBin && e(o);
			}), Y(t), w(e, t);
		};
		p(m, (e) => {
			(n.mayChange || n.mayBin) && e(h);
		}), Y(c), H(() => T(u, I(s).label)), w(e, c);
	}), Y(b), Y(s), H((e, t) => {
		T(l, e), T(m, t);
	}, [() => $(`${n.sort.part}.title`), () => $("col.name")]), w(e, s), q();
}
G(["click"]);
// src/administration/ManagedPage.svelte
var vt = y("<div class=\"row\"><button class=\"button button--primary\" type=\"button\"><!> </button></div>"), yt = y("<!> <!>", 1), bt = y("<div class=\"page page--wide\"><p class=\"crumb\"><a> </a></p> <div class=\"person-head\"><div class=\"page-head\"><h1> </h1><p> </p></div> <!></div> <div><!></div></div> <!>", 1);
function xt(t, n) {
	X(n, !0);
	let r = ne(() => "", (e) => nt(n.sort.route, e)), a = F(void 0), o = F(void 0), s = ae({}), l = P(() => ({
		...Object.fromEntries((r.value ?? []).flatMap((e) => n.sort.lists.flatMap(({ name: t }) => e.attributes[t] ?? [])).map((e) => [e.id, e.label])),
		...s
	})), u = P(() => e(g.createActor));
	async function m(e, t, n) {
		let r = t?.includes("Area") ? h(e) : await oe(e, t, n);
		for (let e of r) s[e.id] = e.label;
		return r;
	}
	function h(e) {
		let t = e.trim().toLowerCase();
		return (f()?.areas ?? []).filter((e) => e.label.toLowerCase().includes(t)).slice(0, 20).map(({ id: e, kind: t, label: n }) => ({
			id: e,
			kind: t,
			label: n
		}));
	}
	function v() {
		((e) => {
			var t = i(e, 2);
			B(a, t[0], !0), B(o, t[1]);
		})([void 0, void 0]);
	}
	function y(e, t) {
		v(), re(e, t), r.retry(), n.sort.route === "areas" && M();
	}
	var b = bt(), x = K(b), S = R(x), E = R(S), D = j(E, !0);
	Y(S);
	var O = N(S, 2), k = R(O), A = R(k), ee = j(A, !0), te = N(A), z = j(te, !0);
	Y(k);
	var ie = N(k, 2), U = (e) => {
		var t = vt(), r = R(t), i = R(r);
		Z(i, { name: "plus" });
		var o = N(i, 1, !0);
		Y(r), Y(t), H((e) => T(o, e), [() => $(`${n.sort.part}.add`)]), V("click", r, () => B(a, "add")), w(e, t);
	};
	p(ie, (e) => {
		I(u) && e(U);
	}), Y(O);
	var W = N(O, 2), G = R(W), J = (e) => {
		{
			let t = P(() => f()?.me.roleLabel);
			_(e, {
				get failure() {
					return r.failure;
				},
				get roleLabel() {
					return I(t);
				},
				get onRetry() {
					return r.retry;
				}
			});
		}
	}, ce = (e) => {
		{
			let t = P(() => $("managed.none")), r = P(() => $("managed.none.text"));
			d(e, {
				get icon() {
					return n.sort.icon;
				},
				get title() {
					return I(t);
				},
				get text() {
					return I(r);
				}
			});
		}
	}, de = (t) => {
		{
			let s = P(() => e(g.changeActor)), c = P(() => n.sort.binnable && e(g.binActor));
			_t(t, {
				get items() {
					return r.value;
				},
				get sort() {
					return n.sort;
				},
				get mayChange() {
					return I(s);
				},
				get mayBin() {
					return I(c);
				},
				onChange: (e) => ((e) => {
					var t = i(e, 2);
					return B(a, t[0], !0), B(o, t[1]), e;
				})(["edit", e]),
				onBin: (e) => ((e) => {
					var t = i(e, 2);
					return B(a, t[0], !0), B(o, t[1]), e;
				})(["bin", e])
			});
		}
	}, fe = (e) => {
		{
			let t = P(() => $("list.loading"));
			C(e, {
				get label() {
					return I(t);
				},
				rows: 6
			});
		}
	};
	p(G, (e) => {
		r.failure ? e(J) : r.value && r.value.length === 0 ? e(ce, 1) : r.value ? e(de, 2) : r.slow && e(fe, 3);
	}), Y(W), Y(x);
	var pe = N(x, 2), me = (e) => {
		{
			let t = P(() => $(`${n.sort.part}.add`));
			le(e, {
				id: "nieuw",
				get title() {
					return I(t);
				},
				onClose: v,
				children: (e, t) => {
					var r = yt(), i = K(r);
					c(i, {});
					var a = N(i, 2);
					{
						let e = P(() => $(`${n.sort.part}.add`)), t = P(() => lt(n.sort, !1, I(l)));
						st(a, {
							get label() {
								return I(e);
							},
							get fields() {
								return I(t);
							},
							find: m,
							add: (e) => rt(n.sort.route, e),
							onAdded: (e) => y($("saved.new"), e.version),
							onCancel: v
						});
					}
					w(e, r);
				},
				$$slots: { default: !0 }
			});
		}
	}, he = (e) => {
		let t = P(() => I(o));
		{
			let r = P(() => $(I(a) === "edit" ? "actor.edit.title" : "bin.title", { who: I(t).label }));
			le(e, {
				id: "bewerken",
				get title() {
					return I(r);
				},
				onClose: v,
				children: (e, r) => {
					var i = yt(), o = K(i);
					c(o, {});
					var s = N(o, 2), u = (e) => {
						{
							let r = P(() => $("actor.edit")), i = P(() => lt(n.sort, !0, I(l)));
							xe(e, {
								name: "beheer",
								get label() {
									return I(r);
								},
								get record() {
									return I(t);
								},
								get attributes() {
									return I(i);
								},
								find: m,
								save: (e, r) => it(n.sort.route, I(t).id, e, r),
								latest: () => at(n.sort.route, I(t).id),
								onSaved: (e, t) => y($(t ? "saved.merged" : "saved"), e.version),
								onCancel: v
							});
						}
					}, d = (e) => {
						{
							let r = P(() => $("bin.do")), i = P(() => [$("managed.bin"), $("bin.back")]);
							ue(e, {
								get label() {
									return I(r);
								},
								get sentences() {
									return I(i);
								},
								run: () => ot(n.sort.route, I(t).id, I(t).version),
								onDone: (e) => y($("saved.binned", { n: e.ties }), e.revision),
								onCancel: v
							});
						}
					};
					p(s, (e) => {
						I(a) === "edit" ? e(u) : e(d, -1);
					}), w(e, i);
				},
				$$slots: { default: !0 }
			});
		}
	};
	p(pe, (e) => {
		I(a) === "add" ? e(me) : I(o) && e(he, 1);
	}), H((e, t, n) => {
		L(E, "href", se), T(D, e), T(ee, t), T(z, n), L(W, "aria-busy", r.loading);
	}, [
		() => $("nav.administration"),
		() => $(`${n.sort.part}.title`),
		() => $(`${n.sort.part}.card`)
	]), w(t, b), q();
}
G(["click"]);
// src/administration/OverviewPage.svelte
var St = y("<li><!><div><h2><a> </a></h2><p class=\"muted\"> </p></div></li>"), Ct = y("<div class=\"page\"><div class=\"page-head\"><h1> </h1><p> </p></div> <ul class=\"cards\"></ul></div>");
function wt(e, t) {
	X(t, !0);
	let n = P(() => [
		{
			href: k("accounts"),
			icon: "lock",
			title: $("accounts.title"),
			text: $("accounts.card")
		},
		...ct.map(({ part: e, icon: t }) => ({
			href: k(e),
			icon: t,
			title: $(`${e}.title`),
			text: $(`${e}.card`)
		})),
		...t.mayImport ? [{
			href: a,
			icon: "upload",
			title: $("user.import"),
			text: $("import.card")
		}] : []
	]);
	var r = Ct(), i = R(r), o = R(i), s = j(o, !0), c = N(o), l = j(c, !0);
	Y(i);
	var u = N(i, 2);
	S(u, 21, () => I(n), (e) => e.href, (e, t) => {
		var n = St(), r = R(n);
		Z(r, { get name() {
			return I(t).icon;
		} });
		var i = N(r), a = R(i), o = R(a), s = j(o, !0);
		Y(a);
		var c = N(a), l = j(c, !0);
		Y(i), Y(n), H(() => {
			L(o, "href", I(t).href), T(s, I(t).title), T(l, I(t).text);
		}), w(e, n);
	}), Y(u), Y(r), H((e, t) => {
		T(s, e), T(l, t);
	}, [() => $("nav.administration"), () => $("administration.intro")]), w(e, r), q();
}
// src/administration/AdministrationPages.svelte
var Tt = y("<div class=\"page\"><h1 class=\"sr\"> </h1> <!></div>");
function Et(t, n) {
	X(n, !0);
	let r = P(() => ct.find((e) => e.part === n.part));
	var i = E(), a = K(i), o = (e) => {
		var t = Tt(), n = R(t), r = j(n, !0), i = N(n, 2);
		{
			let e = P(() => $("noAccess.title")), t = P(() => $("noAccess.text", { role: f()?.me.roleLabel ?? "" }));
			d(i, {
				icon: "lock",
				get title() {
					return I(e);
				},
				get text() {
					return I(t);
				}
			});
		}
		Y(t), H((e) => T(r, e), [() => $("nav.administration")]), w(e, t);
	}, s = P(() => !e(g.seeAccounts)), c = (e) => {
		Ze(e, {});
	}, u = (e) => {
		var t = E(), n = K(t);
		l(n, () => I(r).part, (e) => {
			xt(e, { get sort() {
				return I(r);
			} });
		}), w(e, t);
	}, m = (t) => {
		{
			let n = P(() => e(g.importRecords));
			wt(t, { get mayImport() {
				return I(n);
			} });
		}
	};
	p(a, (e) => {
		I(s) ? e(o) : n.part === "accounts" ? e(c, 1) : I(r) ? e(u, 2) : e(m, -1);
	}), w(t, i), q();
}
export { Et as default };
