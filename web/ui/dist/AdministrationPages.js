import { $ as e, A as t, An as n, Bt as r, Ct as i, En as a, F as o, G as s, Gn as c, Hn as l, Ht as u, It as d, J as f, Jn as p, Ln as m, Mn as h, Ot as g, Pt as _, Q as v, Rn as y, Sr as b, W as x, Wn as S, Xn as C, Yn as w, Zn as T, _r as E, an as D, ar as O, bn as k, br as A, bt as j, cn as M, cr as N, dn as P, dr as F, er as I, et as L, fr as R, h as ee, hr as z, jn as B, kn as V, lr as H, mn as U, mr as W, mt as te, n as ne, nr as re, on as G, pn as ie, pr as K, rr as q, t as ae, tr as J, ur as Y, vr as X, wn as oe, xt as se, yn as ce, zt as Z } from "./shell.js";
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
}), Ee = T("<p class=\"error\"><!> </p>"), De = T("<label class=\"choice\"><input type=\"radio\"/> <strong> </strong><span class=\"small muted\"> </span></label>"), Oe = T("<div><label> </label> <p class=\"hint\"> </p> <!> <input class=\"input\" type=\"text\" autocomplete=\"off\" aria-required=\"true\"/></div>"), ke = T("<fieldset><legend class=\"label\"> </legend> <!> <!></fieldset> <!>", 1);
function Ae(e, t) {
	X(t, !0);
	let r = z(() => Q(t.role)), i = z(() => t.errorOf("role")), a = z(() => t.errorOf("person")), o = z(() => q(r) === "Resident" && (!t.person || t.person.label === t.person.id));
	var s = ke(), u = H(s), d = N(u), f = Y(d, !0), g = F(d, 2), _ = (e) => {
		var r = Ee(), a = N(r);
		Z(a, { name: "warn" });
		var o = F(a, 1, !0);
		A(r), O((e) => {
			n(r, "id", `${e ?? ""}-fout`), p(o, q(i));
		}, [() => t.idOf("role")]), w(e, r);
	};
	c(g, (e) => {
		q(i) && e(_);
	});
	var v = F(g, 2);
	l(v, 18, () => Se, (e) => e, (e, r, i) => {
		var a = De(), o = N(a);
		V(o);
		var s = F(o, 2), c = Y(s, !0), l = F(s), u = Y(l, !0);
		A(a), O((e, i, a, s) => {
			n(o, "name", e), n(o, "id", i), h(o, r), B(o, r === t.role), p(c, a), p(u, s);
		}, [
			() => t.idOf("role"),
			() => q(i) === 0 ? t.idOf("role") : void 0,
			() => $(`role.${r}`),
			() => $(`role.${r}.text`)
		]), J("change", o, () => t.onRole(r)), w(e, a);
	}), A(u);
	var b = F(u, 2), x = (e) => {
		var r = Oe(), i = N(r), o = Y(i, !0), s = F(i, 2), l = Y(s, !0), u = F(s, 2), d = (e) => {
			var r = Ee(), i = N(r);
			Z(i, { name: "warn" });
			var o = F(i, 1, !0);
			A(r), O((e) => {
				n(r, "id", `${e ?? ""}-fout`), p(o, q(a));
			}, [() => t.idOf("person")]), w(e, r);
		};
		c(u, (e) => {
			q(a) && e(d);
		});
		var f = F(u, 2);
		V(f), A(r), O((e, c, u, d, g, _, v) => {
			m(r, 1, y(["field", q(a) && "field--error"])), n(i, "for", e), p(o, c), n(s, "id", `${u ?? ""}-hint`), p(l, d), n(f, "id", g), h(f, t.person?.id ?? ""), n(f, "aria-invalid", q(a) ? !0 : void 0), n(f, "aria-describedby", `${_ ?? ""}-hint${v ?? ""}`);
		}, [
			() => t.idOf("person"),
			() => $("accounts.resident"),
			() => t.idOf("person"),
			() => $("accounts.resident.hint"),
			() => t.idOf("person"),
			() => t.idOf("person"),
			() => q(a) ? ` ${t.idOf("person")}-fout` : ""
		]), J("input", f, ({ currentTarget: { value: e } }) => t.onPerson(e.trim() ? {
			id: e.trim(),
			kind: "Resident",
			label: e.trim()
		} : void 0)), w(e, r);
	}, T = (e) => {
		var n = C(), i = H(n);
		S(i, () => q(r), (e) => {
			{
				let n = z(() => t.idOf("person")), i = z(() => $("accounts.person")), o = z(() => [q(r)]);
				ge(e, {
					get id() {
						return q(n);
					},
					get label() {
						return q(i);
					},
					get kinds() {
						return q(o);
					},
					get chosen() {
						return t.person;
					},
					get error() {
						return q(a);
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
	c(b, (e) => {
		q(o) ? e(x) : q(r) && e(T, 1);
	}), O((e, t) => {
		m(u, 1, y([
			"field",
			"field--roles",
			q(i) && "field--error"
		])), n(u, "aria-describedby", e), p(f, t);
	}, [() => q(i) ? `${t.idOf("role")}-fout` : void 0, () => $("accounts.role")]), w(e, s), E();
}
I(["change", "input"]);
// src/administration/ChangeAccountForm.svelte
var je = T("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form></div>");
function Me(e, t) {
	X(t, !0);
	let r = (e) => ({
		role: e.role,
		person: e.person?.id ?? ""
	}), i = [
		r(t.account),
		r(t.account),
		t.account.version,
		t.account.person ?? void 0
	], a = z(() => b(i, 4)), o = W(q(a)[0]), s = W(q(a)[1]), l = W(q(a)[2]), u = W(q(a)[3]), d = W(t.account.person ? { [t.account.person.id]: t.account.person.label } : {}), f = W([]), m = W([]), h = W(!1), g = (e) => `account-${e}`, _ = (e) => q(m).find((t) => t.field === e)?.text;
	function v(e) {
		K(u, e), K(s, {
			...q(s),
			person: e?.id ?? ""
		}), e && K(d, {
			...q(d),
			[e.id]: e.label
		});
	}
	function y(e) {
		Q(e) !== Q(q(s).role ?? "") && v(void 0), K(s, {
			...q(s),
			role: e
		});
	}
	async function x(e) {
		let n = ye(q(o), q(s));
		if (Object.keys(n).length === 0) return t.onCancel();
		K(h, !0);
		try {
			t.onSaved(await G(t.account.id, q(l), S(n)), e);
		} catch (e) {
			let t = k(e), r = t.problem?.current;
			if (t.stale && r) return await D(r, n);
			K(m, T(t));
		} finally {
			K(h, !1);
		}
	}
	function S(e) {
		return {
			..."role" in e ? { role: e.role } : {},
			..."person" in e ? { person: e.person || null } : {}
		};
	}
	function T(e) {
		return e.unreachable ? [{
			field: "",
			text: $("offline.text")
		}] : e.stale ? [{
			field: "",
			text: $("clash.reload")
		}] : de(e.problem, ["role", "person"]);
	}
	async function D(e, t) {
		let n = r(e);
		e.person && K(d, {
			...q(d),
			[e.person.id]: e.person.label
		}), K(f, be(q(o), t, n)), ((e) => {
			var t = b(e, 3);
			K(o, t[0]), K(l, t[1]), K(s, t[2]);
		})([
			n,
			e.version,
			{
				...n,
				...t
			}
		]), q(f).length === 0 && await x(!0);
	}
	function j(e) {
		K(s, {
			...q(s),
			...e
		}), K(u, q(s).person ? {
			id: q(s).person,
			kind: Q(q(s).role ?? "") ?? "",
			label: q(d)[q(s).person] ?? q(s).person
		} : void 0), K(f, []), x(!0);
	}
	function M(e) {
		e.preventDefault(), K(m, Q(q(s).role ?? "") && !q(u) ? [{
			field: "person",
			text: $("accounts.needPerson")
		}] : []), q(m).length === 0 && !q(h) && x(!1);
	}
	let P = (e, t) => e === "role" ? $(`role.${t}`) : q(d)[t] ?? t;
	var I = C(), L = H(I), R = (e) => {
		{
			let t = z(() => $("someone"));
			_e(e, {
				get clashes() {
					return q(f);
				},
				get who() {
					return q(t);
				},
				when: "",
				labelOf: (e) => $(e === "role" ? "accounts.role" : "accounts.person"),
				wordsOf: P,
				onChoose: j,
				onCancel: () => K(f, [])
			});
		}
	}, ee = (e) => {
		var r = je(), i = N(r), a = (e) => {
			he(e, {
				get wrongs() {
					return q(m);
				},
				idOf: g
			});
		};
		c(i, (e) => {
			q(m).length && e(a);
		});
		var o = F(i, 2), l = N(o);
		{
			let e = z(() => q(s).role ?? "");
			Ae(l, {
				get role() {
					return q(e);
				},
				get person() {
					return q(u);
				},
				idOf: g,
				errorOf: _,
				get find() {
					return ae;
				},
				onRole: y,
				onPerson: v
			});
		}
		var d = F(l, 2), f = N(d), b = Y(f, !0), x = F(f, 2), S = Y(x, !0);
		A(d), A(o), A(r), O((e, t, r) => {
			n(o, "aria-label", e), n(f, "aria-busy", q(h) || void 0), p(b, t), p(S, r);
		}, [
			() => $("accounts.change"),
			() => q(h) ? $("form.saving") : $("form.save"),
			() => $("form.cancel")
		]), re("submit", o, M), J("click", x, function(...e) {
			t.onCancel?.apply(this, e);
		}), w(e, r);
	};
	c(L, (e) => {
		q(f).length ? e(R) : e(ee, -1);
	}), w(e, I), E();
}
I(["click"]);
// src/administration/InvitationNote.svelte
var Ne = T("<div class=\"stack stack--form\"><p> </p> <div class=\"field\"><label for=\"uitnodiging\"> </label> <div class=\"password\"><input class=\"input\" id=\"uitnodiging\" type=\"text\" readonly=\"\"/> <button class=\"button button--primary\" type=\"button\"><!> </button></div> <p class=\"small\" role=\"status\"> </p></div> <p class=\"muted\"> </p> <div class=\"row\"><button class=\"button button--secondary\" type=\"button\"> </button></div></div>");
function Pe(e, t) {
	X(t, !0);
	let n = z(() => location.origin + t.invitation.path), r = W("");
	async function i() {
		try {
			await navigator.clipboard.writeText(q(n)), K(r, $("invitation.copied"), !0);
		} catch {
			document.querySelector("#uitnodiging")?.select(), K(r, $("invitation.select"), !0);
		}
	}
	var a = Ne(), s = N(a), c = Y(s, !0), l = F(s, 2), u = N(l), d = Y(u, !0), f = F(u, 2), m = N(f);
	V(m);
	var g = F(m, 2), _ = N(g);
	Z(_, { name: "copy" });
	var v = F(_, 1, !0);
	A(g), A(f);
	var y = F(f, 2), b = Y(y, !0);
	A(l);
	var x = F(l, 2), S = Y(x, !0), C = F(x, 2), T = N(C), D = Y(T, !0);
	A(C), A(a), O((e, t, i, a, o) => {
		p(c, e), p(d, t), h(m, q(n)), p(v, i), p(b, q(r)), p(S, a), p(D, o);
	}, [
		() => $("invitation.text", {
			login: t.login,
			when: o(t.invitation.expires)
		}),
		() => $("invitation.link"),
		() => $("invitation.copy"),
		() => $("invitation.once"),
		() => $("close")
	]), re("focus", m, (e) => e.currentTarget.select()), J("click", g, () => void i()), J("click", T, function(...e) {
		t.onClose?.apply(this, e);
	}), w(e, a), E();
}
I(["click"]);
// src/administration/AccountDialog.svelte
var Fe = T("<button class=\"button button--quiet\" type=\"button\"><!> </button>"), Ie = T("<!> <div class=\"modal__more row\"><button class=\"button button--quiet\" type=\"button\"><!> </button> <button class=\"button button--quiet\" type=\"button\"><!> </button> <!></div>", 1), Le = T("<!> <!>", 1);
function Re(e, t) {
	X(t, !0);
	let n = W("change"), r = W(void 0), i = z(() => t.account.state === "active"), a = () => K(n, "change");
	function o(e) {
		K(r, e), t.onRefresh();
	}
	{
		let l = z(() => $("accounts.change.title", { login: t.account.login }));
		le(e, {
			id: "account",
			get title() {
				return q(l);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, l) => {
				var u = Le(), d = H(u);
				s(d, {});
				var f = F(d, 2), m = (e) => {
					Pe(e, {
						get login() {
							return t.account.login;
						},
						get invitation() {
							return q(r);
						},
						get onClose() {
							return t.onClose;
						}
					});
				}, h = (e) => {
					{
						let n = z(() => $("accounts.invite")), r = z(() => [$("accounts.invite.text")]);
						ue(e, {
							get label() {
								return q(n);
							},
							get sentences() {
								return q(r);
							},
							run: () => M(t.account.id),
							onDone: o,
							onCancel: a
						});
					}
				}, g = (e) => {
					{
						let n = z(() => $(q(i) ? "accounts.disable" : "accounts.enable")), r = z(() => [$(q(i) ? "accounts.disable.text" : "accounts.enable.text")]);
						ue(e, {
							get label() {
								return q(n);
							},
							get sentences() {
								return q(r);
							},
							run: () => G(t.account.id, t.account.version, { state: q(i) ? "disabled" : "active" }),
							onDone: () => t.onKept($(q(i) ? "accounts.isDisabled" : "accounts.isEnabled")),
							onCancel: a
						});
					}
				}, _ = (e) => {
					{
						let n = z(() => $("accounts.signOut")), r = z(() => [$("accounts.signOut.text")]);
						ue(e, {
							get label() {
								return q(n);
							},
							get sentences() {
								return q(r);
							},
							run: () => ie(t.account.id),
							onDone: () => t.onKept($("accounts.isSignedOut")),
							onCancel: a
						});
					}
				}, v = (e) => {
					var r = Ie(), a = H(r);
					Me(a, {
						get account() {
							return t.account;
						},
						onSaved: (e, n) => t.onKept($(n ? "saved.merged" : "saved")),
						get onCancel() {
							return t.onClose;
						}
					});
					var o = F(a, 2), s = N(o), l = N(s);
					Z(l, { name: "link" });
					var u = F(l, 1, !0);
					A(s);
					var d = F(s, 2), f = N(d);
					Z(f, { name: "door" });
					var m = F(f, 1, !0);
					A(d);
					var h = F(d, 2), g = (e) => {
						var t = Fe(), r = N(t);
						{
							let e = z(() => q(i) ? "stop" : "check");
							Z(r, { get name() {
								return q(e);
							} });
						}
						var a = F(r, 1, !0);
						A(t), O((e) => p(a, e), [() => $(q(i) ? "accounts.disable" : "accounts.enable")]), J("click", t, () => K(n, "state")), w(e, t);
					};
					c(h, (e) => {
						t.own || e(g);
					}), A(o), O((e, t) => {
						p(u, e), p(m, t);
					}, [() => $("accounts.invite"), () => $("accounts.signOut")]), J("click", s, () => K(n, "invite")), J("click", d, () => K(n, "signOut")), w(e, r);
				};
				c(f, (e) => {
					q(r) ? e(m) : q(n) === "invite" ? e(h, 1) : q(n) === "state" ? e(g, 2) : q(n) === "signOut" ? e(_, 3) : e(v, -1);
				}), w(e, u);
			},
			$$slots: { default: !0 }
		});
	}
	E();
}
I(["click"]);
// src/administration/AccountsTable.svelte
var ze = T("<span class=\"badge\"> </span>"), Be = T("<span class=\"badge badge--warn\"><!> </span>"), Ve = T("<span class=\"badge badge--info\"><!> </span>"), He = T("<span class=\"badge badge--ok\"><!> </span>"), Ue = T("<tr><th scope=\"row\"> <!></th><td> </td><td> </td><td><!></td><td> </td><td data-label=\"\" class=\"is-act\"><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td></tr>"), We = T("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"><span class=\"sr\"> </span></th></tr></thead><tbody></tbody></table>");
function Ge(e, t) {
	X(t, !0);
	let r = (e) => Se.includes(e) ? $(`role.${e}`) : e;
	var i = We(), a = N(i), s = Y(a, !0), u = F(a), d = N(u), f = N(d), m = Y(f, !0), h = F(f), g = Y(h, !0), _ = F(h), v = Y(_, !0), y = F(_), b = Y(y, !0), x = F(y), S = Y(x, !0), C = F(x), T = N(C), D = Y(T, !0);
	A(C), A(d), A(u);
	var k = F(u);
	l(k, 21, () => t.accounts, (e) => e.id, (e, i) => {
		var a = Ue(), s = N(a), l = N(s, !0), u = F(l), d = (e) => {
			var t = ze(), n = Y(t, !0);
			O((e) => p(n, e), [() => $("accounts.you")]), w(e, t);
		};
		c(u, (e) => {
			q(i).id === t.own && e(d);
		}), A(s);
		var f = F(s), m = Y(f, !0), h = F(f), g = Y(h, !0), _ = F(h), v = N(_), y = (e) => {
			var t = Be(), n = N(t);
			Z(n, { name: "stop" });
			var r = F(n, 1, !0);
			A(t), O((e) => p(r, e), [() => $("accounts.disabled")]), w(e, t);
		}, b = (e) => {
			var t = Ve(), n = N(t);
			Z(n, { name: "clock" });
			var r = F(n, 1, !0);
			A(t), O((e) => p(r, e), [() => $("accounts.invited")]), w(e, t);
		}, x = (e) => {
			var t = He(), n = N(t);
			Z(n, { name: "check" });
			var r = F(n, 1, !0);
			A(t), O((e) => p(r, e), [() => $("accounts.active")]), w(e, t);
		};
		c(v, (e) => {
			q(i).state === "disabled" ? e(y) : q(i).hasPassword ? e(x, -1) : e(b, 1);
		}), A(_);
		var S = F(_), C = Y(S, !0), T = F(S), E = N(T), D = N(E, !0), k = F(D), j = Y(k, !0);
		A(E), A(T), A(a), O((e, t, r, a, o, s, c) => {
			p(l, q(i).login), n(f, "data-label", e), p(m, t), n(h, "data-label", r), p(g, q(i).person?.label ?? ""), n(_, "data-label", a), n(S, "data-label", o), p(C, s), p(D, c), p(j, q(i).login);
		}, [
			() => $("accounts.role"),
			() => r(q(i).role),
			() => $("accounts.person"),
			() => $("accounts.state"),
			() => $("accounts.seen"),
			() => q(i).lastSeen ? o(q(i).lastSeen) : $("accounts.never"),
			() => $("contacts.change")
		]), J("click", E, () => t.onOpen(q(i))), w(e, a);
	}), A(k), A(i), O((e, t, n, r, i, a, o) => {
		p(s, e), p(m, t), p(g, n), p(v, r), p(b, i), p(S, a), p(D, o);
	}, [
		() => $("accounts.title"),
		() => $("accounts.login"),
		() => $("accounts.role"),
		() => $("accounts.person"),
		() => $("accounts.state"),
		() => $("accounts.seen"),
		() => $("col.actions")
	]), w(e, i), E();
}
I(["click"]);
// src/administration/AddAccountForm.svelte
var Ke = T("<p class=\"error\"><!> </p>"), qe = T("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><div><label> </label> <p class=\"hint\"> </p> <!> <input class=\"input\" type=\"text\" autocomplete=\"off\" autocapitalize=\"none\" spellcheck=\"false\" aria-required=\"true\"/></div> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form></div>");
function Je(e, t) {
	X(t, !0);
	let r = W(""), i = W(""), o = W(void 0), s = W([]), l = W(!1), u = (e) => `account-${e}`, d = (e) => q(s).find((t) => t.field === e)?.text;
	function f() {
		return [
			...q(r).trim() ? [] : [{
				field: "login",
				text: $("accounts.needLogin")
			}],
			...q(i) ? [] : [{
				field: "role",
				text: $("accounts.needRole")
			}],
			...Q(q(i)) && !q(o) ? [{
				field: "person",
				text: $("accounts.needPerson")
			}] : []
		];
	}
	async function h(e) {
		if (e.preventDefault(), K(s, f()), !(q(s).length || q(l))) {
			K(l, !0);
			try {
				let { account: e, invitation: n } = await D({
					login: q(r).trim(),
					role: q(i),
					...q(o) ? { person: q(o).id } : {}
				});
				t.onAdded(e, n);
			} catch (e) {
				let t = k(e);
				K(s, t.unreachable ? [{
					field: "",
					text: $("offline.text")
				}] : de(t.problem, [
					"login",
					"role",
					"person"
				]));
			} finally {
				K(l, !1);
			}
		}
	}
	var g = qe(), _ = N(g), v = (e) => {
		he(e, {
			get wrongs() {
				return q(s);
			},
			idOf: u
		});
	};
	c(_, (e) => {
		q(s).length && e(v);
	});
	var b = F(_, 2), x = N(b), S = N(x), C = Y(S, !0), T = F(S, 2), j = Y(T, !0), M = F(T, 2), P = (e) => {
		var t = Ke(), r = N(t);
		Z(r, { name: "warn" });
		var i = F(r, 1, !0);
		A(t), O((e, r) => {
			n(t, "id", `${e ?? ""}-fout`), p(i, r);
		}, [() => u("login"), () => d("login")]), w(e, t);
	}, I = z(() => d("login"));
	c(M, (e) => {
		q(I) && e(P);
	});
	var L = F(M, 2);
	V(L), A(x);
	var R = F(x, 2);
	Ae(R, {
		get role() {
			return q(i);
		},
		get person() {
			return q(o);
		},
		idOf: u,
		errorOf: d,
		get find() {
			return ae;
		},
		onRole: (e) => {
			Q(e) !== Q(q(i)) && K(o, void 0), K(i, e, !0);
		},
		onPerson: (e) => K(o, e)
	});
	var ee = F(R, 2), B = N(ee), H = Y(B, !0), U = F(B, 2), te = Y(U, !0);
	A(ee), A(b), A(g), O((e, t, r, i, a, o, s, c, u, d, f, h) => {
		n(b, "aria-label", e), m(x, 1, t), n(S, "for", r), p(C, i), n(T, "id", `${a ?? ""}-hint`), p(j, o), n(L, "id", s), n(L, "aria-invalid", c), n(L, "aria-describedby", `${u ?? ""}-hint${d ?? ""}`), n(B, "aria-busy", q(l) || void 0), p(H, f), p(te, h);
	}, [
		() => $("accounts.add"),
		() => y(["field", d("login") && "field--error"]),
		() => u("login"),
		() => $("accounts.login"),
		() => u("login"),
		() => $("accounts.login.hint"),
		() => u("login"),
		() => d("login") ? !0 : void 0,
		() => u("login"),
		() => d("login") ? ` ${u("login")}-fout` : "",
		() => q(l) ? $("form.saving") : $("accounts.add"),
		() => $("form.cancel")
	]), re("submit", b, h), a(L, () => q(r), (e) => K(r, e)), J("click", U, function(...e) {
		t.onCancel?.apply(this, e);
	}), w(e, g), E();
}
I(["click"]);
// src/administration/AccountsPage.svelte
var Ye = T("<!> <!>", 1), Xe = T("<div class=\"page page--wide\"><p class=\"crumb\"><a> </a></p> <div class=\"person-head\"><div class=\"page-head\"><h1> </h1><p> </p></div> <div class=\"row\"><button class=\"button button--primary\" type=\"button\"><!> </button></div></div> <div><!></div></div> <!>", 1);
function Ze(e, t) {
	X(t, !0);
	let r = te(() => "", P), i = z(() => f()?.me.account?.id), a = W(void 0), o = W(!1), l = W(void 0);
	function u(e) {
		K(a, void 0), ee(e), r.retry();
	}
	function m(e, t) {
		K(l, {
			login: e.login,
			invitation: t
		}), r.retry();
	}
	function h() {
		((e) => {
			var t = b(e, 2);
			K(o, t[0], !0), K(l, t[1]);
		})([!1, void 0]);
	}
	var g = Xe(), v = H(g), y = N(v), S = N(y), C = Y(S, !0);
	A(y);
	var T = F(y, 2), D = N(T), k = N(D), j = Y(k, !0), M = F(k), I = Y(M, !0);
	A(D);
	var L = F(D, 2), R = N(L), B = N(R);
	Z(B, { name: "plus" });
	var V = F(B, 1, !0);
	A(R), A(L), A(T);
	var U = F(T, 2), ne = N(U), re = (e) => {
		{
			let t = z(() => f()?.me.roleLabel);
			_(e, {
				get failure() {
					return r.failure;
				},
				get roleLabel() {
					return q(t);
				},
				get onRetry() {
					return r.retry;
				}
			});
		}
	}, G = (e) => {
		{
			let t = z(() => $("accounts.none")), n = z(() => $("accounts.none.text"));
			d(e, {
				icon: "users",
				get title() {
					return q(t);
				},
				get text() {
					return q(n);
				}
			});
		}
	}, ie = (e) => {
		Ge(e, {
			get accounts() {
				return r.value.items;
			},
			get own() {
				return q(i);
			},
			onOpen: (e) => K(a, e)
		});
	}, ae = (e) => {
		{
			let t = z(() => $("list.loading"));
			x(e, {
				get label() {
					return q(t);
				},
				rows: 6
			});
		}
	};
	c(ne, (e) => {
		r.failure ? e(re) : r.value && r.value.items.length === 0 ? e(G, 1) : r.value ? e(ie, 2) : r.slow && e(ae, 3);
	}), A(U), A(v);
	var ce = F(v, 2), ue = (e) => {
		{
			let t = z(() => q(l) ? $("invitation.title", { login: q(l).login }) : $("accounts.add"));
			le(e, {
				id: "nieuw",
				get title() {
					return q(t);
				},
				onClose: h,
				children: (e, t) => {
					var n = Ye(), r = H(n);
					s(r, {});
					var i = F(r, 2), a = (e) => {
						Pe(e, oe(() => q(l), { onClose: h }));
					}, o = (e) => {
						Je(e, {
							onAdded: m,
							onCancel: h
						});
					};
					c(i, (e) => {
						q(l) ? e(a) : e(o, -1);
					}), w(e, n);
				},
				$$slots: { default: !0 }
			});
		}
	}, de = (e) => {
		{
			let t = z(() => q(a).id === q(i));
			Re(e, {
				get account() {
					return q(a);
				},
				get own() {
					return q(t);
				},
				onKept: u,
				get onRefresh() {
					return r.retry;
				},
				onClose: () => K(a, void 0)
			});
		}
	};
	c(ce, (e) => {
		q(o) ? e(ue) : q(a) && e(de, 1);
	}), O((e, t, i, a) => {
		n(S, "href", se), p(C, e), p(j, t), p(I, i), p(V, a), n(U, "aria-busy", r.loading);
	}, [
		() => $("nav.administration"),
		() => $("accounts.title"),
		() => $("accounts.card"),
		() => $("accounts.add")
	]), J("click", R, () => K(o, !0)), w(e, g), E();
}
I(["click"]);
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
		let i = await U("get", `/v1/${e}`, {
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
	return et(await U("post", `/v1/${e}`, { body: tt(t) }));
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
		return et(await U("patch", `/v1/${e}/{id}`, {
			path: { id: t },
			version: n,
			body: a
		}));
	} catch (n) {
		let r = k(n);
		if (!r.stale) throw n;
		let i = et(await U("get", `/v1/${e}/{id}`, { path: { id: t } }));
		throw new ce(r.status, {
			...r.problem,
			current: i
		});
	}
}
var at = (e, t) => U("get", `/v1/${e}/{id}/history`, { path: { id: t } }), ot = (e, t, n) => U("delete", `/v1/${e}/{id}`, {
	path: { id: t },
	version: n
});
// src/administration/AddManagedForm.svelte
function st(e, t) {
	X(t, !0);
	let n = R({}), r = W([]), i = W(!1);
	async function a() {
		K(i, !0), K(r, []);
		try {
			t.onAdded(await t.add(pe(t.fields, n)));
		} catch (e) {
			let n = k(e);
			K(r, n.unreachable ? [{
				field: "",
				text: $("offline.text")
			}] : de(n.problem, t.fields.map((e) => e.name)));
		} finally {
			K(i, !1);
		}
	}
	{
		let o = z(() => $("form.save"));
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
				return q(o);
			},
			get busy() {
				return q(i);
			},
			get wrongs() {
				return q(r);
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
	E();
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
var ut = T("<th scope=\"col\"> </th>"), dt = T("<th scope=\"col\"><span class=\"sr\"> </span></th>"), ft = T("<td> </td>"), pt = T("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), mt = T("<td data-label=\"\" class=\"is-act\"><!> <!></td>"), ht = T("<tr><th scope=\"row\"> </th><!><!><!></tr>"), gt = T("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><!><!><!></tr></thead><tbody></tbody></table>");
function _t(e, i) {
	X(i, !0);
	let a = z(() => lt(i.sort, !1, {}).filter((e) => e.name !== "name" && e.type !== "references" && e.type !== "outline")), o = z(() => v(i.sort.kind)?.attributes ?? []);
	function s(e, t) {
		let n = (e.attributes[t] ?? []).map((e) => e.label), r = n.slice(0, 5).join(", ");
		return n.length > 5 ? $("managed.andMore", {
			shown: r,
			n: n.length - 5
		}) : r;
	}
	var u = gt(), d = N(u), f = Y(d, !0), m = F(d), h = N(m), g = N(h), _ = Y(g, !0), y = F(g);
	l(y, 17, () => q(a), (e) => e.name, (e, t) => {
		var n = ut(), i = Y(n, !0);
		O((e) => p(i, e), [() => r(q(t).label)]), w(e, n);
	});
	var b = F(y);
	l(b, 17, () => i.sort.lists, ({ name: e }) => e, (e, t) => {
		let n = () => q(t).name;
		var i = ut(), a = Y(i, !0);
		O((e) => p(a, e), [() => r($(`list.${n()}`))]), w(e, i);
	});
	var x = F(b), S = (e) => {
		var t = dt(), n = N(t), r = Y(n, !0);
		A(t), O((e) => p(r, e), [() => $("col.actions")]), w(e, t);
	};
	c(x, (e) => {
		(i.mayChange || i.mayBin) && e(S);
	}), A(h), A(m);
	var C = F(m);
	l(C, 21, () => i.items, (e) => e.id, (e, u) => {
		var d = ht(), f = N(d), m = Y(f, !0), h = F(f);
		l(h, 17, () => q(a), (e) => e.name, (e, i) => {
			var a = ft(), s = Y(a, !0);
			O((e, t) => {
				n(a, "data-label", e), p(s, t);
			}, [() => r(q(i).label), () => t(q(o).find((e) => e.name === q(i).name) ?? q(i), q(u).attributes[q(i).name])]), w(e, a);
		});
		var g = F(h);
		l(g, 17, () => i.sort.lists, ({ name: e }) => e, (e, t) => {
			let i = () => q(t).name;
			var a = ft(), o = Y(a, !0);
			O((e, t) => {
				n(a, "data-label", e), p(o, t);
			}, [() => r($(`list.${i()}`)), () => s(q(u), i())]), w(e, a);
		});
		var _ = F(g), v = (e) => {
			var t = mt(), n = N(t), r = (e) => {
				var t = pt(), n = N(t, !0), r = F(n), a = Y(r, !0);
				A(t), O((e) => {
					p(n, e), p(a, q(u).label);
				}, [() => $("contacts.change")]), J("click", t, () => i.onChange(q(u))), w(e, t);
			};
			c(n, (e) => {
				i.mayChange && e(r);
			});
			var a = F(n, 2), o = (e) => {
				var t = pt(), n = N(t, !0), r = F(n), a = Y(r, !0);
				A(t), O((e) => {
					p(n, e), p(a, q(u).label);
				}, [() => $("bin.do")]), J("click", t, () => i.onBin(q(u))), w(e, t);
			};
			c(a, (e) => {
				i.mayBin && e(o);
			}), A(t), w(e, t);
		};
		c(_, (e) => {
			(i.mayChange || i.mayBin) && e(v);
		}), A(d), O(() => p(m, q(u).label)), w(e, d);
	}), A(C), A(u), O((e, t) => {
		p(f, e), p(_, t);
	}, [() => $(`${i.sort.part}.title`), () => $("col.name")]), w(e, u), E();
}
I(["click"]);
// src/administration/ManagedPage.svelte
var vt = T("<div class=\"row\"><button class=\"button button--primary\" type=\"button\"><!> </button></div>"), yt = T("<!> <!>", 1), bt = T("<div class=\"page page--wide\"><p class=\"crumb\"><a> </a></p> <div class=\"person-head\"><div class=\"page-head\"><h1> </h1><p> </p></div> <!></div> <div><!></div></div> <!>", 1);
function xt(t, r) {
	X(r, !0);
	let i = te(() => "", (e) => nt(r.sort.route, e)), a = W(void 0), o = W(void 0), l = R({}), u = z(() => ({
		...Object.fromEntries((i.value ?? []).flatMap((e) => r.sort.lists.flatMap(({ name: t }) => e.attributes[t] ?? [])).map((e) => [e.id, e.label])),
		...l
	})), m = z(() => e(g.createActor));
	async function h(e, t, n) {
		let r = t?.includes("Area") ? v(e) : await ae(e, t, n);
		for (let e of r) l[e.id] = e.label;
		return r;
	}
	function v(e) {
		let t = e.trim().toLowerCase();
		return (f()?.areas ?? []).filter((e) => e.label.toLowerCase().includes(t)).slice(0, 20).map(({ id: e, kind: t, label: n }) => ({
			id: e,
			kind: t,
			label: n
		}));
	}
	function y() {
		((e) => {
			var t = b(e, 2);
			K(a, t[0], !0), K(o, t[1]);
		})([void 0, void 0]);
	}
	function S(e, t) {
		y(), ne(e, t), i.retry(), r.sort.route === "areas" && L();
	}
	var C = bt(), T = H(C), D = N(T), k = N(D), j = Y(k, !0);
	A(D);
	var M = F(D, 2), P = N(M), I = N(P), ee = Y(I, !0), B = F(I), V = Y(B, !0);
	A(P);
	var U = F(P, 2), re = (e) => {
		var t = vt(), n = N(t), i = N(n);
		Z(i, { name: "plus" });
		var o = F(i, 1, !0);
		A(n), A(t), O((e) => p(o, e), [() => $(`${r.sort.part}.add`)]), J("click", n, () => K(a, "add")), w(e, t);
	};
	c(U, (e) => {
		q(m) && e(re);
	}), A(M);
	var G = F(M, 2), ie = N(G), oe = (e) => {
		{
			let t = z(() => f()?.me.roleLabel);
			_(e, {
				get failure() {
					return i.failure;
				},
				get roleLabel() {
					return q(t);
				},
				get onRetry() {
					return i.retry;
				}
			});
		}
	}, ce = (e) => {
		{
			let t = z(() => $("managed.none")), n = z(() => $("managed.none.text"));
			d(e, {
				get icon() {
					return r.sort.icon;
				},
				get title() {
					return q(t);
				},
				get text() {
					return q(n);
				}
			});
		}
	}, de = (t) => {
		{
			let n = z(() => e(g.changeActor)), s = z(() => r.sort.binnable && e(g.binActor));
			_t(t, {
				get items() {
					return i.value;
				},
				get sort() {
					return r.sort;
				},
				get mayChange() {
					return q(n);
				},
				get mayBin() {
					return q(s);
				},
				onChange: (e) => ((e) => {
					var t = b(e, 2);
					return K(a, t[0], !0), K(o, t[1]), e;
				})(["edit", e]),
				onBin: (e) => ((e) => {
					var t = b(e, 2);
					return K(a, t[0], !0), K(o, t[1]), e;
				})(["bin", e])
			});
		}
	}, fe = (e) => {
		{
			let t = z(() => $("list.loading"));
			x(e, {
				get label() {
					return q(t);
				},
				rows: 6
			});
		}
	};
	c(ie, (e) => {
		i.failure ? e(oe) : i.value && i.value.length === 0 ? e(ce, 1) : i.value ? e(de, 2) : i.slow && e(fe, 3);
	}), A(G), A(T);
	var pe = F(T, 2), me = (e) => {
		{
			let t = z(() => $(`${r.sort.part}.add`));
			le(e, {
				id: "nieuw",
				get title() {
					return q(t);
				},
				onClose: y,
				children: (e, t) => {
					var n = yt(), i = H(n);
					s(i, {});
					var a = F(i, 2);
					{
						let e = z(() => $(`${r.sort.part}.add`)), t = z(() => lt(r.sort, !1, q(u)));
						st(a, {
							get label() {
								return q(e);
							},
							get fields() {
								return q(t);
							},
							find: h,
							add: (e) => rt(r.sort.route, e),
							onAdded: (e) => S($("saved.new"), e.version),
							onCancel: y
						});
					}
					w(e, n);
				},
				$$slots: { default: !0 }
			});
		}
	}, he = (e) => {
		let t = z(() => q(o));
		{
			let n = z(() => $(q(a) === "edit" ? "actor.edit.title" : "bin.title", { who: q(t).label }));
			le(e, {
				id: "bewerken",
				get title() {
					return q(n);
				},
				onClose: y,
				children: (e, n) => {
					var i = yt(), o = H(i);
					s(o, {});
					var l = F(o, 2), d = (e) => {
						{
							let n = z(() => $("actor.edit")), i = z(() => lt(r.sort, !0, q(u)));
							xe(e, {
								name: "beheer",
								get label() {
									return q(n);
								},
								get record() {
									return q(t);
								},
								get attributes() {
									return q(i);
								},
								find: h,
								save: (e, n) => it(r.sort.route, q(t).id, e, n),
								latest: () => at(r.sort.route, q(t).id),
								onSaved: (e, t) => S($(t ? "saved.merged" : "saved"), e.version),
								onCancel: y
							});
						}
					}, f = (e) => {
						{
							let n = z(() => $("bin.do")), i = z(() => [$("managed.bin"), $("bin.back")]);
							ue(e, {
								get label() {
									return q(n);
								},
								get sentences() {
									return q(i);
								},
								run: () => ot(r.sort.route, q(t).id, q(t).version),
								onDone: (e) => S($("saved.binned", { n: e.ties }), e.revision),
								onCancel: y
							});
						}
					};
					c(l, (e) => {
						q(a) === "edit" ? e(d) : e(f, -1);
					}), w(e, i);
				},
				$$slots: { default: !0 }
			});
		}
	};
	c(pe, (e) => {
		q(a) === "add" ? e(me) : q(o) && e(he, 1);
	}), O((e, t, r) => {
		n(k, "href", se), p(j, e), p(ee, t), p(V, r), n(G, "aria-busy", i.loading);
	}, [
		() => $("nav.administration"),
		() => $(`${r.sort.part}.title`),
		() => $(`${r.sort.part}.card`)
	]), w(t, C), E();
}
I(["click"]);
// src/administration/OverviewPage.svelte
var St = T("<li><!><div><h2><a> </a></h2><p class=\"muted\"> </p></div></li>"), Ct = T("<div class=\"page\"><div class=\"page-head\"><h1> </h1><p> </p></div> <ul class=\"cards\"></ul></div>");
function wt(e, t) {
	X(t, !0);
	let r = z(() => [
		{
			href: j("accounts"),
			icon: "lock",
			title: $("accounts.title"),
			text: $("accounts.card")
		},
		...ct.map(({ part: e, icon: t }) => ({
			href: j(e),
			icon: t,
			title: $(`${e}.title`),
			text: $(`${e}.card`)
		})),
		...t.mayImport ? [{
			href: i,
			icon: "upload",
			title: $("user.import"),
			text: $("import.card")
		}] : []
	]);
	var a = Ct(), o = N(a), s = N(o), c = Y(s, !0), u = F(s), d = Y(u, !0);
	A(o);
	var f = F(o, 2);
	l(f, 21, () => q(r), (e) => e.href, (e, t) => {
		var r = St(), i = N(r);
		Z(i, { get name() {
			return q(t).icon;
		} });
		var a = F(i), o = N(a), s = N(o), c = Y(s, !0);
		A(o);
		var l = F(o), u = Y(l, !0);
		A(a), A(r), O(() => {
			n(s, "href", q(t).href), p(c, q(t).title), p(u, q(t).text);
		}), w(e, r);
	}), A(f), A(a), O((e, t) => {
		p(c, e), p(d, t);
	}, [() => $("nav.administration"), () => $("administration.intro")]), w(e, a), E();
}
// src/administration/AdministrationPages.svelte
var Tt = T("<div class=\"page\"><h1 class=\"sr\"> </h1> <!></div>");
function Et(t, n) {
	X(n, !0);
	let r = z(() => ct.find((e) => e.part === n.part));
	var i = C(), a = H(i), o = (e) => {
		var t = Tt(), n = N(t), r = Y(n, !0), i = F(n, 2);
		{
			let e = z(() => $("noAccess.title")), t = z(() => $("noAccess.text", { role: f()?.me.roleLabel ?? "" }));
			d(i, {
				icon: "lock",
				get title() {
					return q(e);
				},
				get text() {
					return q(t);
				}
			});
		}
		A(t), O((e) => p(r, e), [() => $("nav.administration")]), w(e, t);
	}, s = z(() => !e(g.seeAccounts)), l = (e) => {
		Ze(e, {});
	}, u = (e) => {
		var t = C(), n = H(t);
		S(n, () => q(r).part, (e) => {
			xt(e, { get sort() {
				return q(r);
			} });
		}), w(e, t);
	}, m = (t) => {
		{
			let n = z(() => e(g.importRecords));
			wt(t, { get mayImport() {
				return q(n);
			} });
		}
	};
	c(a, (e) => {
		q(s) ? e(o) : n.part === "accounts" ? e(l, 1) : q(r) ? e(u, 2) : e(m, -1);
	}), w(t, i), E();
}
export { Et as default };
