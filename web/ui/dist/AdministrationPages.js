import { $n as e, An as t, Cn as n, Ct as r, Er as i, Fn as a, Gt as o, Hn as s, Ht as c, In as l, Jn as u, K as d, Kn as f, L as p, Lt as m, M as h, Nn as g, On as _, Pn as v, Qn as y, Sr as b, St as x, Tt as S, Ut as C, Vn as w, X as T, Yn as E, _n as D, _r as O, ar as k, cn as A, dn as j, er as M, et as N, fr as P, gn as ee, gr as F, gt as I, h as te, hr as L, ir as R, jt as z, ln as ne, lr as B, mn as V, mr as H, n as re, nt as ie, or as ae, pr as U, q as oe, sr as W, t as se, tr as G, tt as K, vr as q, wn as J, wr as Y, xr as X, yr as Z, zt as ce } from "./shell.js";
import { n as le, t as ue } from "./ConfirmForm.js";
import { a as de, r as fe, t as pe } from "./ErrorSummary.js";
import { a as me, c as he, i as ge, o as _e, s as ve, t as ye } from "./EditForm.js";
import { n as be, t as xe } from "./nl.js";
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
}, $ = o({
	...xe,
	...Te
}, {
	...be,
	...we
}), Ee = G("<p class=\"error\"><!> </p>"), De = G("<label class=\"choice\"><input type=\"radio\"/> <strong> </strong><span class=\"small muted\"> </span></label>"), Oe = G("<div><label> </label> <p class=\"hint\"> </p> <!> <input class=\"input\" type=\"text\" autocomplete=\"off\" aria-required=\"true\"/></div>"), ke = G("<fieldset><legend class=\"label\"> </legend> <!> <!></fieldset> <!>", 1);
function Ae(t, n) {
	b(n, !0);
	let r = Z(() => Q(n.role)), i = Z(() => n.errorOf("role")), o = Z(() => n.errorOf("person")), d = Z(() => W(r) === "Resident" && (!n.person || n.person.label === n.person.id));
	var p = ke(), m = U(p), h = P(m), _ = H(h, !0), x = L(h, 2), S = (t) => {
		var r = Ee(), a = P(r);
		c(a, { name: "warn" });
		var o = L(a, 1, !0);
		Y(r), B((e) => {
			v(r, "id", `${e ?? ""}-fout`), y(o, W(i));
		}, [() => n.idOf("role")]), e(t, r);
	};
	E(x, (e) => {
		W(i) && e(S);
	});
	var C = L(x, 2);
	f(C, 18, () => Se, (e) => e, (t, r, i) => {
		var o = De(), s = P(o);
		g(s);
		var c = L(s, 2), u = H(c, !0), d = L(c), f = H(d, !0);
		Y(o), B((e, t, i, o) => {
			v(s, "name", e), v(s, "id", t), l(s, r), a(s, r === n.role), y(u, i), y(f, o);
		}, [
			() => n.idOf("role"),
			() => W(i) === 0 ? n.idOf("role") : void 0,
			() => $(`role.${r}`),
			() => $(`role.${r}.text`)
		]), k("change", s, () => n.onRole(r)), e(t, o);
	}), Y(m);
	var T = L(m, 2), D = (t) => {
		var r = Oe(), i = P(r), a = H(i, !0), u = L(i, 2), d = H(u, !0), f = L(u, 2), p = (t) => {
			var r = Ee(), i = P(r);
			c(i, { name: "warn" });
			var a = L(i, 1, !0);
			Y(r), B((e) => {
				v(r, "id", `${e ?? ""}-fout`), y(a, W(o));
			}, [() => n.idOf("person")]), e(t, r);
		};
		E(f, (e) => {
			W(o) && e(p);
		});
		var m = L(f, 2);
		g(m), Y(r), B((e, t, c, f, p, h, g) => {
			w(r, 1, s(["field", W(o) && "field--error"])), v(i, "for", e), y(a, t), v(u, "id", `${c ?? ""}-hint`), y(d, f), v(m, "id", p), l(m, n.person?.id ?? ""), v(m, "aria-invalid", W(o) ? !0 : void 0), v(m, "aria-describedby", `${h ?? ""}-hint${g ?? ""}`);
		}, [
			() => n.idOf("person"),
			() => $("accounts.resident"),
			() => n.idOf("person"),
			() => $("accounts.resident.hint"),
			() => n.idOf("person"),
			() => n.idOf("person"),
			() => W(o) ? ` ${n.idOf("person")}-fout` : ""
		]), k("input", m, ({ currentTarget: { value: e } }) => n.onPerson(e.trim() ? {
			id: e.trim(),
			kind: "Resident",
			label: e.trim()
		} : void 0)), e(t, r);
	}, O = (t) => {
		var i = M(), a = U(i);
		u(a, () => W(r), (e) => {
			{
				let t = Z(() => n.idOf("person")), i = Z(() => $("accounts.person")), a = Z(() => [W(r)]);
				me(e, {
					get id() {
						return W(t);
					},
					get label() {
						return W(i);
					},
					get kinds() {
						return W(a);
					},
					get chosen() {
						return n.person;
					},
					get error() {
						return W(o);
					},
					get find() {
						return n.find;
					},
					get onChoose() {
						return n.onPerson;
					}
				});
			}
		}), e(t, i);
	};
	E(T, (e) => {
		W(d) ? e(D) : W(r) && e(O, 1);
	}), B((e, t) => {
		w(m, 1, s([
			"field",
			"field--roles",
			W(i) && "field--error"
		])), v(m, "aria-describedby", e), y(_, t);
	}, [() => W(i) ? `${n.idOf("role")}-fout` : void 0, () => $("accounts.role")]), e(t, p), X();
}
R(["change", "input"]);
// src/administration/ChangeAccountForm.svelte
var je = G("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form></div>");
function Me(t, n) {
	b(n, !0);
	let r = (e) => ({
		role: e.role,
		person: e.person?.id ?? ""
	}), a = [
		r(n.account),
		r(n.account),
		n.account.version,
		n.account.person ?? void 0
	], o = Z(() => i(a, 4)), s = q(W(o)[0]), c = q(W(o)[1]), l = q(W(o)[2]), u = q(W(o)[3]), d = q(n.account.person ? { [n.account.person.id]: n.account.person.label } : {}), f = q([]), p = q([]), m = q(!1), h = (e) => `account-${e}`, g = (e) => W(p).find((t) => t.field === e)?.text;
	function _(e) {
		O(u, e), O(c, {
			...W(c),
			person: e?.id ?? ""
		}), e && O(d, {
			...W(d),
			[e.id]: e.label
		});
	}
	function x(e) {
		Q(e) !== Q(W(c).role ?? "") && _(void 0), O(c, {
			...W(c),
			role: e
		});
	}
	async function S(e) {
		let t = _e(W(s), W(c));
		if (Object.keys(t).length === 0) return n.onCancel();
		O(m, !0);
		try {
			n.onSaved(await ne(n.account.id, W(l), C(t)), e);
		} catch (e) {
			let n = J(e), r = n.problem?.current;
			if (n.stale && r) return await T(r, t);
			O(p, w(n));
		} finally {
			O(m, !1);
		}
	}
	function C(e) {
		return {
			..."role" in e ? { role: e.role } : {},
			..."person" in e ? { person: e.person || null } : {}
		};
	}
	function w(e) {
		return e.unreachable ? [{
			field: "",
			text: $("offline.text")
		}] : e.stale ? [{
			field: "",
			text: $("clash.reload")
		}] : de(e.problem, ["role", "person"]);
	}
	async function T(e, t) {
		let n = r(e);
		e.person && O(d, {
			...W(d),
			[e.person.id]: e.person.label
		}), O(f, ve(W(s), t, n)), ((e) => {
			var t = i(e, 3);
			O(s, t[0]), O(l, t[1]), O(c, t[2]);
		})([
			n,
			e.version,
			{
				...n,
				...t
			}
		]), W(f).length === 0 && await S(!0);
	}
	function D(e) {
		O(c, {
			...W(c),
			...e
		}), O(u, W(c).person ? {
			id: W(c).person,
			kind: Q(W(c).role ?? "") ?? "",
			label: W(d)[W(c).person] ?? W(c).person
		} : void 0), O(f, []), S(!0);
	}
	function A(e) {
		e.preventDefault(), O(p, Q(W(c).role ?? "") && !W(u) ? [{
			field: "person",
			text: $("accounts.needPerson")
		}] : []), W(p).length === 0 && !W(m) && S(!1);
	}
	let j = (e, t) => e === "role" ? $(`role.${t}`) : W(d)[t] ?? t;
	var N = M(), ee = U(N), F = (e) => {
		{
			let t = Z(() => $("someone"));
			he(e, {
				get clashes() {
					return W(f);
				},
				get who() {
					return W(t);
				},
				when: "",
				labelOf: (e) => $(e === "role" ? "accounts.role" : "accounts.person"),
				wordsOf: j,
				onChoose: D,
				onCancel: () => O(f, [])
			});
		}
	}, I = (t) => {
		var r = je(), i = P(r), a = (e) => {
			pe(e, {
				get wrongs() {
					return W(p);
				},
				idOf: h
			});
		};
		E(i, (e) => {
			W(p).length && e(a);
		});
		var o = L(i, 2), s = P(o);
		{
			let e = Z(() => W(c).role ?? "");
			Ae(s, {
				get role() {
					return W(e);
				},
				get person() {
					return W(u);
				},
				idOf: h,
				errorOf: g,
				get find() {
					return se;
				},
				onRole: x,
				onPerson: _
			});
		}
		var l = L(s, 2), d = P(l), f = H(d, !0), b = L(d, 2), S = H(b, !0);
		Y(l), Y(o), Y(r), B((e, t, n) => {
			v(o, "aria-label", e), v(d, "aria-busy", W(m) || void 0), y(f, t), y(S, n);
		}, [
			() => $("accounts.change"),
			() => W(m) ? $("form.saving") : $("form.save"),
			() => $("form.cancel")
		]), ae("submit", o, A), k("click", b, function(...e) {
			n.onCancel?.apply(this, e);
		}), e(t, r);
	};
	E(ee, (e) => {
		W(f).length ? e(F) : e(I, -1);
	}), e(t, N), X();
}
R(["click"]);
// src/administration/InvitationNote.svelte
var Ne = G("<div class=\"stack stack--form\"><p> </p> <div class=\"field\"><label for=\"uitnodiging\"> </label> <div class=\"password\"><input class=\"input\" id=\"uitnodiging\" type=\"text\" readonly=\"\"/> <button class=\"button button--primary\" type=\"button\"><!> </button></div> <p class=\"small\" role=\"status\"> </p></div> <p class=\"muted\"> </p> <div class=\"row\"><button class=\"button button--secondary\" type=\"button\"> </button></div></div>");
function Pe(t, n) {
	b(n, !0);
	let r = Z(() => location.origin + n.invitation.path), i = q("");
	async function a() {
		try {
			await navigator.clipboard.writeText(W(r)), O(i, $("invitation.copied"), !0);
		} catch {
			document.querySelector("#uitnodiging")?.select(), O(i, $("invitation.select"), !0);
		}
	}
	var o = Ne(), s = P(o), u = H(s, !0), d = L(s, 2), f = P(d), m = H(f, !0), h = L(f, 2), _ = P(h);
	g(_);
	var v = L(_, 2), x = P(v);
	c(x, { name: "copy" });
	var S = L(x, 1, !0);
	Y(v), Y(h);
	var C = L(h, 2), w = H(C, !0);
	Y(d);
	var T = L(d, 2), E = H(T, !0), D = L(T, 2), A = P(D), j = H(A, !0);
	Y(D), Y(o), B((e, t, n, a, o) => {
		y(u, e), y(m, t), l(_, W(r)), y(S, n), y(w, W(i)), y(E, a), y(j, o);
	}, [
		() => $("invitation.text", {
			login: n.login,
			when: p(n.invitation.expires)
		}),
		() => $("invitation.link"),
		() => $("invitation.copy"),
		() => $("invitation.once"),
		() => $("close")
	]), ae("focus", _, (e) => e.currentTarget.select()), k("click", v, () => void a()), k("click", A, function(...e) {
		n.onClose?.apply(this, e);
	}), e(t, o), X();
}
R(["click"]);
// src/administration/AccountDialog.svelte
var Fe = G("<button class=\"button button--quiet\" type=\"button\"><!> </button>"), Ie = G("<!> <div class=\"modal__more row\"><button class=\"button button--quiet\" type=\"button\"><!> </button> <button class=\"button button--quiet\" type=\"button\"><!> </button> <!></div>", 1), Le = G("<!> <!>", 1);
function Re(t, n) {
	b(n, !0);
	let r = q("change"), i = q(void 0), a = Z(() => n.account.state === "active"), o = () => O(r, "change");
	function s(e) {
		O(i, e), n.onRefresh();
	}
	{
		let l = Z(() => $("accounts.change.title", { login: n.account.login }));
		le(t, {
			id: "account",
			get title() {
				return W(l);
			},
			get onClose() {
				return n.onClose;
			},
			children: (t, l) => {
				var u = Le(), d = U(u);
				oe(d, {});
				var f = L(d, 2), p = (e) => {
					Pe(e, {
						get login() {
							return n.account.login;
						},
						get invitation() {
							return W(i);
						},
						get onClose() {
							return n.onClose;
						}
					});
				}, m = (e) => {
					{
						let t = Z(() => $("accounts.invite")), r = Z(() => [$("accounts.invite.text")]);
						ue(e, {
							get label() {
								return W(t);
							},
							get sentences() {
								return W(r);
							},
							run: () => j(n.account.id),
							onDone: s,
							onCancel: o
						});
					}
				}, h = (e) => {
					{
						let t = Z(() => $(W(a) ? "accounts.disable" : "accounts.enable")), r = Z(() => [$(W(a) ? "accounts.disable.text" : "accounts.enable.text")]);
						ue(e, {
							get label() {
								return W(t);
							},
							get sentences() {
								return W(r);
							},
							run: () => ne(n.account.id, n.account.version, { state: W(a) ? "disabled" : "active" }),
							onDone: () => n.onKept($(W(a) ? "accounts.isDisabled" : "accounts.isEnabled")),
							onCancel: o
						});
					}
				}, g = (e) => {
					{
						let t = Z(() => $("accounts.signOut")), r = Z(() => [$("accounts.signOut.text")]);
						ue(e, {
							get label() {
								return W(t);
							},
							get sentences() {
								return W(r);
							},
							run: () => ee(n.account.id),
							onDone: () => n.onKept($("accounts.isSignedOut")),
							onCancel: o
						});
					}
				}, _ = (t) => {
					var i = Ie(), o = U(i);
					Me(o, {
						get account() {
							return n.account;
						},
						onSaved: (e, t) => n.onKept($(t ? "saved.merged" : "saved")),
						get onCancel() {
							return n.onClose;
						}
					});
					var s = L(o, 2), l = P(s), u = P(l);
					c(u, { name: "link" });
					var d = L(u, 1, !0);
					Y(l);
					var f = L(l, 2), p = P(f);
					c(p, { name: "door" });
					var m = L(p, 1, !0);
					Y(f);
					var h = L(f, 2), g = (t) => {
						var n = Fe(), i = P(n);
						{
							let e = Z(() => W(a) ? "stop" : "check");
							c(i, { get name() {
								return W(e);
							} });
						}
						var o = L(i, 1, !0);
						Y(n), B((e) => y(o, e), [() => $(W(a) ? "accounts.disable" : "accounts.enable")]), k("click", n, () => O(r, "state")), e(t, n);
					};
					E(h, (e) => {
						n.own || e(g);
					}), Y(s), B((e, t) => {
						y(d, e), y(m, t);
					}, [() => $("accounts.invite"), () => $("accounts.signOut")]), k("click", l, () => O(r, "invite")), k("click", f, () => O(r, "signOut")), e(t, i);
				};
				E(f, (e) => {
					W(i) ? e(p) : W(r) === "invite" ? e(m, 1) : W(r) === "state" ? e(h, 2) : W(r) === "signOut" ? e(g, 3) : e(_, -1);
				}), e(t, u);
			},
			$$slots: { default: !0 }
		});
	}
	X();
}
R(["click"]);
// src/administration/AccountsTable.svelte
var ze = G("<span class=\"badge\"> </span>"), Be = G("<span class=\"badge badge--warn\"><!> </span>"), Ve = G("<span class=\"badge badge--info\"><!> </span>"), He = G("<span class=\"badge badge--ok\"><!> </span>"), Ue = G("<tr><th scope=\"row\"> <!></th><td> </td><td> </td><td><!></td><td> </td><td data-label=\"\" class=\"is-act\"><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td></tr>"), We = G("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"><span class=\"sr\"> </span></th></tr></thead><tbody></tbody></table>");
function Ge(t, n) {
	b(n, !0);
	let r = (e) => Se.includes(e) ? $(`role.${e}`) : e;
	var i = We(), a = P(i), o = H(a, !0), s = L(a), l = P(s), u = P(l), d = H(u, !0), m = L(u), h = H(m, !0), g = L(m), _ = H(g, !0), x = L(g), S = H(x, !0), C = L(x), w = H(C, !0), T = L(C), D = P(T), O = H(D, !0);
	Y(T), Y(l), Y(s);
	var A = L(s);
	f(A, 21, () => n.accounts, (e) => e.id, (t, i) => {
		var a = Ue(), o = P(a), s = P(o, !0), l = L(s), u = (t) => {
			var n = ze(), r = H(n, !0);
			B((e) => y(r, e), [() => $("accounts.you")]), e(t, n);
		};
		E(l, (e) => {
			W(i).id === n.own && e(u);
		}), Y(o);
		var d = L(o), f = H(d, !0), m = L(d), h = H(m, !0), g = L(m), _ = P(g), b = (t) => {
			var n = Be(), r = P(n);
			c(r, { name: "stop" });
			var i = L(r, 1, !0);
			Y(n), B((e) => y(i, e), [() => $("accounts.disabled")]), e(t, n);
		}, x = (t) => {
			var n = Ve(), r = P(n);
			c(r, { name: "clock" });
			var i = L(r, 1, !0);
			Y(n), B((e) => y(i, e), [() => $("accounts.invited")]), e(t, n);
		}, S = (t) => {
			var n = He(), r = P(n);
			c(r, { name: "check" });
			var i = L(r, 1, !0);
			Y(n), B((e) => y(i, e), [() => $("accounts.active")]), e(t, n);
		};
		E(_, (e) => {
			W(i).state === "disabled" ? e(b) : W(i).hasPassword ? e(S, -1) : e(x, 1);
		}), Y(g);
		var C = L(g), w = H(C, !0), T = L(C), D = P(T), O = P(D, !0), A = L(O), j = H(A, !0);
		Y(D), Y(T), Y(a), B((e, t, n, r, a, o, c) => {
			y(s, W(i).login), v(d, "data-label", e), y(f, t), v(m, "data-label", n), y(h, W(i).person?.label ?? ""), v(g, "data-label", r), v(C, "data-label", a), y(w, o), y(O, c), y(j, W(i).login);
		}, [
			() => $("accounts.role"),
			() => r(W(i).role),
			() => $("accounts.person"),
			() => $("accounts.state"),
			() => $("accounts.seen"),
			() => W(i).lastSeen ? p(W(i).lastSeen) : $("accounts.never"),
			() => $("contacts.change")
		]), k("click", D, () => n.onOpen(W(i))), e(t, a);
	}), Y(A), Y(i), B((e, t, n, r, i, a, s) => {
		y(o, e), y(d, t), y(h, n), y(_, r), y(S, i), y(w, a), y(O, s);
	}, [
		() => $("accounts.title"),
		() => $("accounts.login"),
		() => $("accounts.role"),
		() => $("accounts.person"),
		() => $("accounts.state"),
		() => $("accounts.seen"),
		() => $("col.actions")
	]), e(t, i), X();
}
R(["click"]);
// src/administration/AddAccountForm.svelte
var Ke = G("<p class=\"error\"><!> </p>"), qe = G("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><div><label> </label> <p class=\"hint\"> </p> <!> <input class=\"input\" type=\"text\" autocomplete=\"off\" autocapitalize=\"none\" spellcheck=\"false\" aria-required=\"true\"/></div> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form></div>");
function Je(n, r) {
	b(r, !0);
	let i = q(""), a = q(""), o = q(void 0), l = q([]), u = q(!1), d = (e) => `account-${e}`, f = (e) => W(l).find((t) => t.field === e)?.text;
	function p() {
		return [
			...W(i).trim() ? [] : [{
				field: "login",
				text: $("accounts.needLogin")
			}],
			...W(a) ? [] : [{
				field: "role",
				text: $("accounts.needRole")
			}],
			...Q(W(a)) && !W(o) ? [{
				field: "person",
				text: $("accounts.needPerson")
			}] : []
		];
	}
	async function m(e) {
		if (e.preventDefault(), O(l, p()), !(W(l).length || W(u))) {
			O(u, !0);
			try {
				let { account: e, invitation: t } = await A({
					login: W(i).trim(),
					role: W(a),
					...W(o) ? { person: W(o).id } : {}
				});
				r.onAdded(e, t);
			} catch (e) {
				let t = J(e);
				O(l, t.unreachable ? [{
					field: "",
					text: $("offline.text")
				}] : de(t.problem, [
					"login",
					"role",
					"person"
				]));
			} finally {
				O(u, !1);
			}
		}
	}
	var h = qe(), _ = P(h), x = (e) => {
		pe(e, {
			get wrongs() {
				return W(l);
			},
			idOf: d
		});
	};
	E(_, (e) => {
		W(l).length && e(x);
	});
	var S = L(_, 2), C = P(S), T = P(C), D = H(T, !0), j = L(T, 2), M = H(j, !0), N = L(j, 2), ee = (t) => {
		var n = Ke(), r = P(n);
		c(r, { name: "warn" });
		var i = L(r, 1, !0);
		Y(n), B((e, t) => {
			v(n, "id", `${e ?? ""}-fout`), y(i, t);
		}, [() => d("login"), () => f("login")]), e(t, n);
	}, F = Z(() => f("login"));
	E(N, (e) => {
		W(F) && e(ee);
	});
	var I = L(N, 2);
	g(I), Y(C);
	var te = L(C, 2);
	Ae(te, {
		get role() {
			return W(a);
		},
		get person() {
			return W(o);
		},
		idOf: d,
		errorOf: f,
		get find() {
			return se;
		},
		onRole: (e) => {
			Q(e) !== Q(W(a)) && O(o, void 0), O(a, e, !0);
		},
		onPerson: (e) => O(o, e)
	});
	var R = L(te, 2), z = P(R), ne = H(z, !0), V = L(z, 2), re = H(V, !0);
	Y(R), Y(S), Y(h), B((e, t, n, r, i, a, o, s, c, l, d, f) => {
		v(S, "aria-label", e), w(C, 1, t), v(T, "for", n), y(D, r), v(j, "id", `${i ?? ""}-hint`), y(M, a), v(I, "id", o), v(I, "aria-invalid", s), v(I, "aria-describedby", `${c ?? ""}-hint${l ?? ""}`), v(z, "aria-busy", W(u) || void 0), y(ne, d), y(re, f);
	}, [
		() => $("accounts.add"),
		() => s(["field", f("login") && "field--error"]),
		() => d("login"),
		() => $("accounts.login"),
		() => d("login"),
		() => $("accounts.login.hint"),
		() => d("login"),
		() => f("login") ? !0 : void 0,
		() => d("login"),
		() => f("login") ? ` ${d("login")}-fout` : "",
		() => W(u) ? $("form.saving") : $("accounts.add"),
		() => $("form.cancel")
	]), ae("submit", S, m), t(I, () => W(i), (e) => O(i, e)), k("click", V, function(...e) {
		r.onCancel?.apply(this, e);
	}), e(n, h), X();
}
R(["click"]);
// src/administration/AccountsPage.svelte
var Ye = G("<!> <!>", 1), Xe = G("<div class=\"page page--wide\"><p class=\"crumb\"><a> </a></p> <div class=\"person-head\"><div class=\"page-head\"><h1> </h1><p> </p></div> <div class=\"row\"><button class=\"button button--primary\" type=\"button\"><!> </button></div></div> <div><!></div></div> <!>", 1);
function Ze(t, n) {
	b(n, !0);
	let a = I(() => "", V), o = Z(() => T()?.me.account?.id), s = q(void 0), l = q(!1), u = q(void 0);
	function f(e) {
		O(s, void 0), te(e), a.retry();
	}
	function p(e, t) {
		O(u, {
			login: e.login,
			invitation: t
		}), a.retry();
	}
	function h() {
		((e) => {
			var t = i(e, 2);
			O(l, t[0], !0), O(u, t[1]);
		})([!1, void 0]);
	}
	var g = Xe(), x = U(g), S = P(x), C = P(S), w = H(C, !0);
	Y(S);
	var D = L(S, 2), A = P(D), j = P(A), M = H(j, !0), N = L(j), ee = H(N, !0);
	Y(A);
	var F = L(A, 2), R = P(F), z = P(R);
	c(z, { name: "plus" });
	var ne = L(z, 1, !0);
	Y(R), Y(F), Y(D);
	var re = L(D, 2), ie = P(re), ae = (e) => {
		{
			let t = Z(() => T()?.me.roleLabel);
			m(e, {
				get failure() {
					return a.failure;
				},
				get roleLabel() {
					return W(t);
				},
				get onRetry() {
					return a.retry;
				}
			});
		}
	}, se = (e) => {
		{
			let t = Z(() => $("accounts.none")), n = Z(() => $("accounts.none.text"));
			ce(e, {
				icon: "users",
				get title() {
					return W(t);
				},
				get text() {
					return W(n);
				}
			});
		}
	}, G = (e) => {
		Ge(e, {
			get accounts() {
				return a.value.items;
			},
			get own() {
				return W(o);
			},
			onOpen: (e) => O(s, e)
		});
	}, K = (e) => {
		{
			let t = Z(() => $("list.loading"));
			d(e, {
				get label() {
					return W(t);
				},
				rows: 6
			});
		}
	};
	E(ie, (e) => {
		a.failure ? e(ae) : a.value && a.value.items.length === 0 ? e(se, 1) : a.value ? e(G, 2) : a.slow && e(K, 3);
	}), Y(re), Y(x);
	var J = L(x, 2), ue = (t) => {
		{
			let n = Z(() => W(u) ? $("invitation.title", { login: W(u).login }) : $("accounts.add"));
			le(t, {
				id: "nieuw",
				get title() {
					return W(n);
				},
				onClose: h,
				children: (t, n) => {
					var r = Ye(), i = U(r);
					oe(i, {});
					var a = L(i, 2), o = (e) => {
						Pe(e, _(() => W(u), { onClose: h }));
					}, s = (e) => {
						Je(e, {
							onAdded: p,
							onCancel: h
						});
					};
					E(a, (e) => {
						W(u) ? e(o) : e(s, -1);
					}), e(t, r);
				},
				$$slots: { default: !0 }
			});
		}
	}, de = (e) => {
		{
			let t = Z(() => W(s).id === W(o));
			Re(e, {
				get account() {
					return W(s);
				},
				get own() {
					return W(t);
				},
				onKept: f,
				get onRefresh() {
					return a.retry;
				},
				onClose: () => O(s, void 0)
			});
		}
	};
	E(J, (e) => {
		W(l) ? e(ue) : W(s) && e(de, 1);
	}), B((e, t, n, i) => {
		v(C, "href", r), y(w, e), y(M, t), y(ee, n), y(ne, i), v(re, "aria-busy", a.loading);
	}, [
		() => $("nav.administration"),
		() => $("accounts.title"),
		() => $("accounts.card"),
		() => $("accounts.add")
	]), k("click", R, () => O(l, !0)), e(t, g), X();
}
R(["click"]);
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
		let i = await D("get", `/v1/${e}`, {
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
	return et(await D("post", `/v1/${e}`, { body: tt(t) }));
}
async function it(e, t, r, { attributes: i, ...a }) {
	let o = e === "areas" ? {
		attributes: i,
		...a
	} : {
		...tt(i ?? {}),
		...a
	};
	try {
		return et(await D("patch", `/v1/${e}/{id}`, {
			path: { id: t },
			version: r,
			body: o
		}));
	} catch (r) {
		let i = J(r);
		if (!i.stale) throw r;
		let a = et(await D("get", `/v1/${e}/{id}`, { path: { id: t } }));
		throw new n(i.status, {
			...i.problem,
			current: a
		});
	}
}
var at = (e, t) => D("get", `/v1/${e}/{id}/history`, { path: { id: t } }), ot = (e, t, n) => D("delete", `/v1/${e}/{id}`, {
	path: { id: t },
	version: n
});
// src/administration/AddManagedForm.svelte
function st(e, t) {
	b(t, !0);
	let n = F({}), r = q([]), i = q(!1);
	async function a() {
		O(i, !0), O(r, []);
		try {
			t.onAdded(await t.add(fe(t.fields, n)));
		} catch (e) {
			let n = J(e);
			O(r, n.unreachable ? [{
				field: "",
				text: $("offline.text")
			}] : de(n.problem, t.fields.map((e) => e.name)));
		} finally {
			O(i, !1);
		}
	}
	{
		let o = Z(() => $("form.save"));
		ge(e, {
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
				return W(o);
			},
			get busy() {
				return W(i);
			},
			get wrongs() {
				return W(r);
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
	X();
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
	let r = N(e.kind)?.attributes ?? [], i = e.fields ? e.fields.flatMap((e) => r.find((t) => t.name === e) ?? []) : r, a = Object.entries(n).map(([e, t]) => ({
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
var ut = G("<th scope=\"col\"> </th>"), dt = G("<th scope=\"col\"><span class=\"sr\"> </span></th>"), ft = G("<td> </td>"), pt = G("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), mt = G("<td data-label=\"\" class=\"is-act\"><!> <!></td>"), ht = G("<tr><th scope=\"row\"> </th><!><!><!></tr>"), gt = G("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><!><!><!></tr></thead><tbody></tbody></table>");
function _t(t, n) {
	b(n, !0);
	let r = Z(() => lt(n.sort, !1, {}).filter((e) => e.name !== "name" && e.type !== "references" && e.type !== "outline")), i = Z(() => N(n.sort.kind)?.attributes ?? []);
	function a(e, t) {
		let n = (e.attributes[t] ?? []).map((e) => e.label), r = n.slice(0, 5).join(", ");
		return n.length > 5 ? $("managed.andMore", {
			shown: r,
			n: n.length - 5
		}) : r;
	}
	var o = gt(), s = P(o), c = H(s, !0), l = L(s), u = P(l), d = P(u), p = H(d, !0), m = L(d);
	f(m, 17, () => W(r), (e) => e.name, (t, n) => {
		var r = ut(), i = H(r, !0);
		B((e) => y(i, e), [() => C(W(n).label)]), e(t, r);
	});
	var g = L(m);
	f(g, 17, () => n.sort.lists, ({ name: e }) => e, (t, n) => {
		let r = () => W(n).name;
		var i = ut(), a = H(i, !0);
		B((e) => y(a, e), [() => C($(`list.${r()}`))]), e(t, i);
	});
	var _ = L(g), x = (t) => {
		var n = dt(), r = P(n), i = H(r, !0);
		Y(n), B((e) => y(i, e), [() => $("col.actions")]), e(t, n);
	};
	E(_, (e) => {
		(n.mayChange || n.mayBin) && e(x);
	}), Y(u), Y(l);
	var S = L(l);
	f(S, 21, () => n.items, (e) => e.id, (t, o) => {
		var s = ht(), c = P(s), l = H(c, !0), u = L(c);
		f(u, 17, () => W(r), (e) => e.name, (t, n) => {
			var r = ft(), a = H(r, !0);
			B((e, t) => {
				v(r, "data-label", e), y(a, t);
			}, [() => C(W(n).label), () => h(W(i).find((e) => e.name === W(n).name) ?? W(n), W(o).attributes[W(n).name])]), e(t, r);
		});
		var d = L(u);
		f(d, 17, () => n.sort.lists, ({ name: e }) => e, (t, n) => {
			let r = () => W(n).name;
			var i = ft(), s = H(i, !0);
			B((e, t) => {
				v(i, "data-label", e), y(s, t);
			}, [() => C($(`list.${r()}`)), () => a(W(o), r())]), e(t, i);
		});
		var p = L(d), m = (t) => {
			var r = mt(), i = P(r), a = (t) => {
				var r = pt(), i = P(r, !0), a = L(i), s = H(a, !0);
				Y(r), B((e) => {
					y(i, e), y(s, W(o).label);
				}, [() => $("contacts.change")]), k("click", r, () => n.onChange(W(o))), e(t, r);
			};
			E(i, (e) => {
				n.mayChange && e(a);
			});
			var s = L(i, 2), c = (t) => {
				var r = pt(), i = P(r, !0), a = L(i), s = H(a, !0);
				Y(r), B((e) => {
					y(i, e), y(s, W(o).label);
				}, [() => $("bin.do")]), k("click", r, () => n.onBin(W(o))), e(t, r);
			};
			E(s, (e) => {
				n.mayBin && e(c);
			}), Y(r), e(t, r);
		};
		E(p, (e) => {
			(n.mayChange || n.mayBin) && e(m);
		}), Y(s), B(() => y(l, W(o).label)), e(t, s);
	}), Y(S), Y(o), B((e, t) => {
		y(c, e), y(p, t);
	}, [() => $(`${n.sort.part}.title`), () => $("col.name")]), e(t, o), X();
}
R(["click"]);
// src/administration/ManagedPage.svelte
var vt = G("<div class=\"row\"><button class=\"button button--primary\" type=\"button\"><!> </button></div>"), yt = G("<!> <!>", 1), bt = G("<div class=\"page page--wide\"><p class=\"crumb\"><a> </a></p> <div class=\"person-head\"><div class=\"page-head\"><h1> </h1><p> </p></div> <!></div> <div><!></div></div> <!>", 1);
function xt(t, n) {
	b(n, !0);
	let a = I(() => "", (e) => nt(n.sort.route, e)), o = q(void 0), s = q(void 0), l = F({}), u = Z(() => ({
		...Object.fromEntries((a.value ?? []).flatMap((e) => n.sort.lists.flatMap(({ name: t }) => e.attributes[t] ?? [])).map((e) => [e.id, e.label])),
		...l
	})), f = Z(() => K(z.createActor));
	async function p(e, t, n) {
		let r = t?.includes("Area") ? h(e) : await se(e, t, n);
		for (let e of r) l[e.id] = e.label;
		return r;
	}
	function h(e) {
		let t = e.trim().toLowerCase();
		return (T()?.areas ?? []).filter((e) => e.label.toLowerCase().includes(t)).slice(0, 20).map(({ id: e, kind: t, label: n }) => ({
			id: e,
			kind: t,
			label: n
		}));
	}
	function g() {
		((e) => {
			var t = i(e, 2);
			O(o, t[0], !0), O(s, t[1]);
		})([void 0, void 0]);
	}
	function _(e, t) {
		g(), re(e, t), a.retry(), n.sort.route === "areas" && ie();
	}
	var x = bt(), S = U(x), C = P(S), w = P(C), D = H(w, !0);
	Y(C);
	var A = L(C, 2), j = P(A), M = P(j), N = H(M, !0), ee = L(M), te = H(ee, !0);
	Y(j);
	var R = L(j, 2), ne = (t) => {
		var r = vt(), i = P(r), a = P(i);
		c(a, { name: "plus" });
		var s = L(a, 1, !0);
		Y(i), Y(r), B((e) => y(s, e), [() => $(`${n.sort.part}.add`)]), k("click", i, () => O(o, "add")), e(t, r);
	};
	E(R, (e) => {
		W(f) && e(ne);
	}), Y(A);
	var V = L(A, 2), ae = P(V), G = (e) => {
		{
			let t = Z(() => T()?.me.roleLabel);
			m(e, {
				get failure() {
					return a.failure;
				},
				get roleLabel() {
					return W(t);
				},
				get onRetry() {
					return a.retry;
				}
			});
		}
	}, J = (e) => {
		{
			let t = Z(() => $("managed.none")), r = Z(() => $("managed.none.text"));
			ce(e, {
				get icon() {
					return n.sort.icon;
				},
				get title() {
					return W(t);
				},
				get text() {
					return W(r);
				}
			});
		}
	}, de = (e) => {
		{
			let t = Z(() => K(z.changeActor)), r = Z(() => n.sort.binnable && K(z.binActor));
			_t(e, {
				get items() {
					return a.value;
				},
				get sort() {
					return n.sort;
				},
				get mayChange() {
					return W(t);
				},
				get mayBin() {
					return W(r);
				},
				onChange: (e) => ((e) => {
					var t = i(e, 2);
					return O(o, t[0], !0), O(s, t[1]), e;
				})(["edit", e]),
				onBin: (e) => ((e) => {
					var t = i(e, 2);
					return O(o, t[0], !0), O(s, t[1]), e;
				})(["bin", e])
			});
		}
	}, fe = (e) => {
		{
			let t = Z(() => $("list.loading"));
			d(e, {
				get label() {
					return W(t);
				},
				rows: 6
			});
		}
	};
	E(ae, (e) => {
		a.failure ? e(G) : a.value && a.value.length === 0 ? e(J, 1) : a.value ? e(de, 2) : a.slow && e(fe, 3);
	}), Y(V), Y(S);
	var pe = L(S, 2), me = (t) => {
		{
			let r = Z(() => $(`${n.sort.part}.add`));
			le(t, {
				id: "nieuw",
				get title() {
					return W(r);
				},
				onClose: g,
				children: (t, r) => {
					var i = yt(), a = U(i);
					oe(a, {});
					var o = L(a, 2);
					{
						let e = Z(() => $(`${n.sort.part}.add`)), t = Z(() => lt(n.sort, !1, W(u)));
						st(o, {
							get label() {
								return W(e);
							},
							get fields() {
								return W(t);
							},
							find: p,
							add: (e) => rt(n.sort.route, e),
							onAdded: (e) => _($("saved.new"), e.version),
							onCancel: g
						});
					}
					e(t, i);
				},
				$$slots: { default: !0 }
			});
		}
	}, he = (t) => {
		let r = Z(() => W(s));
		{
			let i = Z(() => $(W(o) === "edit" ? "actor.edit.title" : "bin.title", { who: W(r).label }));
			le(t, {
				id: "bewerken",
				get title() {
					return W(i);
				},
				onClose: g,
				children: (t, i) => {
					var a = yt(), s = U(a);
					oe(s, {});
					var c = L(s, 2), l = (e) => {
						{
							let t = Z(() => $("actor.edit")), i = Z(() => lt(n.sort, !0, W(u)));
							ye(e, {
								name: "beheer",
								get label() {
									return W(t);
								},
								get record() {
									return W(r);
								},
								get attributes() {
									return W(i);
								},
								find: p,
								save: (e, t) => it(n.sort.route, W(r).id, e, t),
								latest: () => at(n.sort.route, W(r).id),
								onSaved: (e, t) => _($(t ? "saved.merged" : "saved"), e.version),
								onCancel: g
							});
						}
					}, d = (e) => {
						{
							let t = Z(() => $("bin.do")), i = Z(() => [$("managed.bin"), $("bin.back")]);
							ue(e, {
								get label() {
									return W(t);
								},
								get sentences() {
									return W(i);
								},
								run: () => ot(n.sort.route, W(r).id, W(r).version),
								onDone: (e) => _($("saved.binned", { n: e.ties }), e.revision),
								onCancel: g
							});
						}
					};
					E(c, (e) => {
						W(o) === "edit" ? e(l) : e(d, -1);
					}), e(t, a);
				},
				$$slots: { default: !0 }
			});
		}
	};
	E(pe, (e) => {
		W(o) === "add" ? e(me) : W(s) && e(he, 1);
	}), B((e, t, n) => {
		v(w, "href", r), y(D, e), y(N, t), y(te, n), v(V, "aria-busy", a.loading);
	}, [
		() => $("nav.administration"),
		() => $(`${n.sort.part}.title`),
		() => $(`${n.sort.part}.card`)
	]), e(t, x), X();
}
R(["click"]);
// src/administration/OverviewPage.svelte
var St = G("<li><!><div><h2><a> </a></h2><p class=\"muted\"> </p></div></li>"), Ct = G("<div class=\"page\"><div class=\"page-head\"><h1> </h1><p> </p></div> <ul class=\"cards\"></ul></div>");
function wt(t, n) {
	b(n, !0);
	let r = Z(() => [
		{
			href: x("accounts"),
			icon: "lock",
			title: $("accounts.title"),
			text: $("accounts.card")
		},
		...ct.map(({ part: e, icon: t }) => ({
			href: x(e),
			icon: t,
			title: $(`${e}.title`),
			text: $(`${e}.card`)
		})),
		...n.mayImport ? [{
			href: S,
			icon: "upload",
			title: $("user.import"),
			text: $("import.card")
		}] : []
	]);
	var i = Ct(), a = P(i), o = P(a), s = H(o, !0), l = L(o), u = H(l, !0);
	Y(a);
	var d = L(a, 2);
	f(d, 21, () => W(r), (e) => e.href, (t, n) => {
		var r = St(), i = P(r);
		c(i, { get name() {
			return W(n).icon;
		} });
		var a = L(i), o = P(a), s = P(o), l = H(s, !0);
		Y(o);
		var u = L(o), d = H(u, !0);
		Y(a), Y(r), B(() => {
			v(s, "href", W(n).href), y(l, W(n).title), y(d, W(n).text);
		}), e(t, r);
	}), Y(d), Y(i), B((e, t) => {
		y(s, e), y(u, t);
	}, [() => $("nav.administration"), () => $("administration.intro")]), e(t, i), X();
}
// src/administration/AdministrationPages.svelte
var Tt = G("<div class=\"page\"><h1 class=\"sr\"> </h1> <!></div>");
function Et(t, n) {
	b(n, !0);
	let r = Z(() => ct.find((e) => e.part === n.part));
	var i = M(), a = U(i), o = (t) => {
		var n = Tt(), r = P(n), i = H(r, !0), a = L(r, 2);
		{
			let e = Z(() => $("noAccess.title")), t = Z(() => $("noAccess.text", { role: T()?.me.roleLabel ?? "" }));
			ce(a, {
				icon: "lock",
				get title() {
					return W(e);
				},
				get text() {
					return W(t);
				}
			});
		}
		Y(n), B((e) => y(i, e), [() => $("nav.administration")]), e(t, n);
	}, s = Z(() => !K(z.seeAccounts)), c = (e) => {
		Ze(e, {});
	}, l = (t) => {
		var n = M(), i = U(n);
		u(i, () => W(r).part, (e) => {
			xt(e, { get sort() {
				return W(r);
			} });
		}), e(t, n);
	}, d = (e) => {
		{
			let t = Z(() => K(z.importRecords));
			wt(e, { get mayImport() {
				return W(t);
			} });
		}
	};
	E(a, (e) => {
		W(s) ? e(o) : n.part === "accounts" ? e(c, 1) : W(r) ? e(l, 2) : e(d, -1);
	}), e(t, i), X();
}
export { Et as default };
