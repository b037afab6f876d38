import { $ as e, $n as t, An as n, Ar as r, At as i, Br as a, Cn as o, D as s, Dr as c, Er as l, Fr as u, Gr as d, Hr as f, Ir as p, Ln as m, Lr as h, Nt as g, On as _, P as v, Pr as y, Qn as b, Rn as x, Rr as S, Sn as C, Tn as w, Tr as T, Un as E, Ut as D, W as O, Wr as k, Xn as A, Yr as j, Yt as M, Zn as N, Zt as P, _r as F, ar as I, at as L, br as R, dr as z, en as B, it as V, jn as H, jt as ee, l as U, mr as W, or as G, pr as te, qn as ne, qr as K, rn as re, rt as q, s as ie, tn as J, vr as Y, wr as X, yr as ae, yt as oe, z as se, zr as Z } from "./shell.js";
import { t as ce } from "./ChangedNotice.js";
import { t as le } from "./Modal.js";
import { t as ue } from "./ConfirmForm.js";
import { a as de, t as fe } from "./ErrorSummary.js";
import { a as pe, c as me, o as he, s as ge, t as _e } from "./EditForm.js";
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
}, $ = re({
	...be,
	...Te
}, {
	...ye,
	...we
}), Ee = R("<p class=\"error\"><!> </p>"), De = R("<label class=\"choice\"><input type=\"radio\"/> <strong> </strong><span class=\"small muted\"> </span></label>"), Oe = R("<div><label> </label> <p class=\"hint\"> </p> <!> <input class=\"input\" type=\"text\" autocomplete=\"off\" aria-required=\"true\"/></div>"), ke = R("<fieldset><legend class=\"label\"> </legend> <!> <!></fieldset> <!>", 1);
function Ae(e, n) {
	d(n, !0);
	let i = f(() => Q(n.role)), a = f(() => n.errorOf("role")), o = f(() => n.errorOf("person")), s = f(() => c(i) === "Resident" && (!n.person || n.person.label === n.person.id));
	var l = ke(), m = u(l), g = y(m), _ = p(g, !0), v = h(g, 2), x = (e) => {
		var t = Ee(), i = y(t);
		B(i, { name: "warn" });
		var o = h(i, 1, !0);
		K(t), r((e) => {
			N(t, "id", `${e ?? ""}-fout`), F(o, c(a));
		}, [() => n.idOf("role")]), Y(e, t);
	};
	W(v, (e) => {
		c(a) && e(x);
	});
	var S = h(v, 2);
	z(S, 18, () => Se, (e) => e, (e, i, a) => {
		var o = De(), s = y(o);
		A(s);
		var l = h(s, 2), u = p(l, !0), d = h(l), f = p(d, !0);
		K(o), r((e, r, a, o) => {
			N(s, "name", e), N(s, "id", r), t(s, i), b(s, i === n.role), F(u, a), F(f, o);
		}, [
			() => n.idOf("role"),
			() => c(a) === 0 ? n.idOf("role") : void 0,
			() => $(`role.${i}`),
			() => $(`role.${i}.text`)
		]), T("change", s, () => n.onRole(i)), Y(e, o);
	}), K(m);
	var C = h(m, 2), w = (e) => {
		var i = Oe(), a = y(i), s = p(a, !0), l = h(a, 2), u = p(l, !0), d = h(l, 2), f = (e) => {
			var t = Ee(), i = y(t);
			B(i, { name: "warn" });
			var a = h(i, 1, !0);
			K(t), r((e) => {
				N(t, "id", `${e ?? ""}-fout`), F(a, c(o));
			}, [() => n.idOf("person")]), Y(e, t);
		};
		W(d, (e) => {
			c(o) && e(f);
		});
		var m = h(d, 2);
		A(m), K(i), r((e, r, d, f, p, h, g) => {
			I(i, 1, G(["field", c(o) && "field--error"])), N(a, "for", e), F(s, r), N(l, "id", `${d ?? ""}-hint`), F(u, f), N(m, "id", p), t(m, n.person?.id ?? ""), N(m, "aria-invalid", c(o) ? !0 : void 0), N(m, "aria-describedby", `${h ?? ""}-hint${g ?? ""}`);
		}, [
			() => n.idOf("person"),
			() => $("accounts.resident"),
			() => n.idOf("person"),
			() => $("accounts.resident.hint"),
			() => n.idOf("person"),
			() => n.idOf("person"),
			() => c(o) ? ` ${n.idOf("person")}-fout` : ""
		]), T("input", m, ({ currentTarget: { value: e } }) => n.onPerson(e.trim() ? {
			id: e.trim(),
			kind: "Resident",
			label: e.trim()
		} : void 0)), Y(e, i);
	}, E = (e) => {
		var t = ae(), r = u(t);
		te(r, () => c(i), (e) => {
			{
				let t = f(() => n.idOf("person")), r = f(() => $("accounts.person")), a = f(() => [c(i)]);
				ve(e, {
					get id() {
						return c(t);
					},
					get label() {
						return c(r);
					},
					get kinds() {
						return c(a);
					},
					get chosen() {
						return n.person;
					},
					get error() {
						return c(o);
					},
					get find() {
						return n.find;
					},
					get onChoose() {
						return n.onPerson;
					}
				});
			}
		}), Y(e, t);
	};
	W(C, (e) => {
		c(s) ? e(w) : c(i) && e(E, 1);
	}), r((e, t) => {
		I(m, 1, G([
			"field",
			"field--roles",
			c(a) && "field--error"
		])), N(m, "aria-describedby", e), F(_, t);
	}, [() => c(a) ? `${n.idOf("role")}-fout` : void 0, () => $("accounts.role")]), Y(e, l), k();
}
X(["change", "input"]);
// src/administration/ChangeAccountForm.svelte
var je = R("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form></div>");
function Me(e, t) {
	d(t, !0);
	let n = (e) => ({
		role: e.role,
		person: e.person?.id ?? ""
	}), i = [
		n(t.account),
		n(t.account),
		t.account.version,
		t.account.person ?? void 0
	], s = f(() => j(i, 4)), m = a(c(s)[0]), g = a(c(s)[1]), _ = a(c(s)[2]), v = a(c(s)[3]), b = a(t.account.person ? { [t.account.person.id]: t.account.person.label } : {}), S = a([]), C = a([]), w = a(!1), E = (e) => `account-${e}`, D = (e) => c(C).find((t) => t.field === e)?.text;
	function O(e) {
		Z(v, e), Z(g, {
			...c(g),
			person: e?.id ?? ""
		}), e && Z(b, {
			...c(b),
			[e.id]: e.label
		});
	}
	function A(e) {
		Q(e) !== Q(c(g).role ?? "") && O(void 0), Z(g, {
			...c(g),
			role: e
		});
	}
	async function M(e) {
		let n = he(c(m), c(g));
		if (Object.keys(n).length === 0) return t.onCancel();
		Z(w, !0);
		try {
			t.onSaved(await o(t.account.id, c(_), P(n)), e);
		} catch (e) {
			let t = x(e), r = t.problem?.current;
			if (t.stale && r) return await L(r, n);
			Z(C, I(t));
		} finally {
			Z(w, !1);
		}
	}
	function P(e) {
		return {
			..."role" in e ? { role: e.role } : {},
			..."person" in e ? { person: e.person || null } : {}
		};
	}
	function I(e) {
		return e.unreachable ? [{
			field: "",
			text: $("offline.text")
		}] : e.stale ? [{
			field: "",
			text: $("clash.reload")
		}] : de(e.problem, ["role", "person"]);
	}
	async function L(e, t) {
		let r = n(e);
		e.person && Z(b, {
			...c(b),
			[e.person.id]: e.person.label
		}), Z(S, ge(c(m), t, r)), ((e) => {
			var t = j(e, 3);
			Z(m, t[0]), Z(_, t[1]), Z(g, t[2]);
		})([
			r,
			e.version,
			{
				...r,
				...t
			}
		]), c(S).length === 0 && await M(!0);
	}
	function R(e) {
		Z(g, {
			...c(g),
			...e
		}), Z(v, c(g).person ? {
			id: c(g).person,
			kind: Q(c(g).role ?? "") ?? "",
			label: c(b)[c(g).person] ?? c(g).person
		} : void 0), Z(S, []), M(!0);
	}
	function z(e) {
		e.preventDefault(), Z(C, Q(c(g).role ?? "") && !c(v) ? [{
			field: "person",
			text: $("accounts.needPerson")
		}] : []), c(C).length === 0 && !c(w) && M(!1);
	}
	let B = (e, t) => e === "role" ? $(`role.${t}`) : c(b)[t] ?? t;
	var V = ae(), H = u(V), ee = (e) => {
		{
			let t = f(() => $("someone"));
			me(e, {
				get clashes() {
					return c(S);
				},
				get who() {
					return c(t);
				},
				when: "",
				labelOf: (e) => $(e === "role" ? "accounts.role" : "accounts.person"),
				wordsOf: B,
				onChoose: R,
				onCancel: () => Z(S, [])
			});
		}
	}, U = (e) => {
		var n = je(), i = y(n), a = (e) => {
			fe(e, {
				get wrongs() {
					return c(C);
				},
				idOf: E
			});
		};
		W(i, (e) => {
			c(C).length && e(a);
		});
		var o = h(i, 2), s = y(o);
		{
			let e = f(() => c(g).role ?? "");
			Ae(s, {
				get role() {
					return c(e);
				},
				get person() {
					return c(v);
				},
				idOf: E,
				errorOf: D,
				get find() {
					return ie;
				},
				onRole: A,
				onPerson: O
			});
		}
		var u = h(s, 2), d = y(u), m = p(d, !0), _ = h(d, 2), b = p(_, !0);
		K(u), K(o), K(n), r((e, t, n) => {
			N(o, "aria-label", e), N(d, "aria-busy", c(w) || void 0), F(m, t), F(b, n);
		}, [
			() => $("accounts.change"),
			() => c(w) ? $("form.saving") : $("form.save"),
			() => $("form.cancel")
		]), l("submit", o, z), T("click", _, function(...e) {
			t.onCancel?.apply(this, e);
		}), Y(e, n);
	};
	W(H, (e) => {
		c(S).length ? e(ee) : e(U, -1);
	}), Y(e, V), k();
}
X(["click"]);
// src/administration/InvitationNote.svelte
var Ne = R("<div class=\"stack stack--form\"><p> </p> <div class=\"field\"><label for=\"uitnodiging\"> </label> <div class=\"password\"><input class=\"input\" id=\"uitnodiging\" type=\"text\" readonly=\"\"/> <button class=\"button button--primary\" type=\"button\"><!> </button></div> <p class=\"small\" role=\"status\"> </p></div> <p class=\"muted\"> </p> <div class=\"row\"><button class=\"button button--secondary\" type=\"button\"> </button></div></div>");
function Pe(e, n) {
	d(n, !0);
	let i = f(() => location.origin + n.invitation.path), o = a("");
	async function s() {
		try {
			await navigator.clipboard.writeText(c(i)), Z(o, $("invitation.copied"), !0);
		} catch {
			document.querySelector("#uitnodiging")?.select(), Z(o, $("invitation.select"), !0);
		}
	}
	var u = Ne(), m = y(u), g = p(m, !0), _ = h(m, 2), v = y(_), b = p(v, !0), x = h(v, 2), S = y(x);
	A(S);
	var C = h(S, 2), w = y(C);
	B(w, { name: "copy" });
	var E = h(w, 1, !0);
	K(C), K(x);
	var D = h(x, 2), j = p(D, !0);
	K(_);
	var M = h(_, 2), N = p(M, !0), P = h(M, 2), I = y(P), L = p(I, !0);
	K(P), K(u), r((e, n, r, a, s) => {
		F(g, e), F(b, n), t(S, c(i)), F(E, r), F(j, c(o)), F(N, a), F(L, s);
	}, [
		() => $("invitation.text", {
			login: n.login,
			when: O(n.invitation.expires)
		}),
		() => $("invitation.link"),
		() => $("invitation.copy"),
		() => $("invitation.once"),
		() => $("close")
	]), l("focus", S, (e) => e.currentTarget.select()), T("click", C, () => void s()), T("click", I, function(...e) {
		n.onClose?.apply(this, e);
	}), Y(e, u), k();
}
X(["click"]);
// src/administration/AccountDialog.svelte
var Fe = R("<button class=\"button button--quiet\" type=\"button\"><!> </button>"), Ie = R("<!> <div class=\"modal__more row\"><button class=\"button button--quiet\" type=\"button\"><!> </button> <button class=\"button button--quiet\" type=\"button\"><!> </button> <!></div>", 1), Le = R("<!> <!>", 1);
function Re(e, t) {
	d(t, !0);
	let i = a("change"), s = a(void 0), l = f(() => t.account.state === "active"), p = () => Z(i, "change");
	function m(e) {
		Z(s, e), t.onRefresh();
	}
	{
		let a = f(() => $("accounts.change.title", { login: t.account.login }));
		le(e, {
			id: "account",
			get title() {
				return c(a);
			},
			get onClose() {
				return t.onClose;
			},
			children: (e, a) => {
				var d = Le(), g = u(d);
				ce(g, {});
				var _ = h(g, 2), v = (e) => {
					Pe(e, {
						get login() {
							return t.account.login;
						},
						get invitation() {
							return c(s);
						},
						get onClose() {
							return t.onClose;
						}
					});
				}, b = (e) => {
					{
						let n = f(() => $("accounts.invite")), r = f(() => [$("accounts.invite.text")]);
						ue(e, {
							get label() {
								return c(n);
							},
							get sentences() {
								return c(r);
							},
							run: () => w(t.account.id),
							onDone: m,
							onCancel: p
						});
					}
				}, x = (e) => {
					{
						let n = f(() => $(c(l) ? "accounts.disable" : "accounts.enable")), r = f(() => [$(c(l) ? "accounts.disable.text" : "accounts.enable.text")]);
						ue(e, {
							get label() {
								return c(n);
							},
							get sentences() {
								return c(r);
							},
							run: () => o(t.account.id, t.account.version, { state: c(l) ? "disabled" : "active" }),
							onDone: () => t.onKept($(c(l) ? "accounts.isDisabled" : "accounts.isEnabled")),
							onCancel: p
						});
					}
				}, S = (e) => {
					{
						let r = f(() => $("accounts.signOut")), i = f(() => [$("accounts.signOut.text")]);
						ue(e, {
							get label() {
								return c(r);
							},
							get sentences() {
								return c(i);
							},
							run: () => n(t.account.id),
							onDone: () => t.onKept($("accounts.isSignedOut")),
							onCancel: p
						});
					}
				}, C = (e) => {
					var n = Ie(), a = u(n);
					Me(a, {
						get account() {
							return t.account;
						},
						onSaved: (e, n) => t.onKept($(n ? "saved.merged" : "saved")),
						get onCancel() {
							return t.onClose;
						}
					});
					var o = h(a, 2), s = y(o), d = y(s);
					B(d, { name: "link" });
					var p = h(d, 1, !0);
					K(s);
					var m = h(s, 2), g = y(m);
					B(g, { name: "door" });
					var _ = h(g, 1, !0);
					K(m);
					var v = h(m, 2), b = (e) => {
						var t = Fe(), n = y(t);
						{
							let e = f(() => c(l) ? "stop" : "check");
							B(n, { get name() {
								return c(e);
							} });
						}
						var a = h(n, 1, !0);
						K(t), r((e) => F(a, e), [() => $(c(l) ? "accounts.disable" : "accounts.enable")]), T("click", t, () => Z(i, "state")), Y(e, t);
					};
					W(v, (e) => {
						t.own || e(b);
					}), K(o), r((e, t) => {
						F(p, e), F(_, t);
					}, [() => $("accounts.invite"), () => $("accounts.signOut")]), T("click", s, () => Z(i, "invite")), T("click", m, () => Z(i, "signOut")), Y(e, n);
				};
				W(_, (e) => {
					c(s) ? e(v) : c(i) === "invite" ? e(b, 1) : c(i) === "state" ? e(x, 2) : c(i) === "signOut" ? e(S, 3) : e(C, -1);
				}), Y(e, d);
			},
			$$slots: { default: !0 }
		});
	}
	k();
}
X(["click"]);
// src/administration/AccountsTable.svelte
var ze = R("<span class=\"badge\"> </span>"), Be = R("<span class=\"badge badge--warn\"><!> </span>"), Ve = R("<span class=\"badge badge--info\"><!> </span>"), He = R("<span class=\"badge badge--ok\"><!> </span>"), Ue = R("<tr><th scope=\"row\"> <!></th><td> </td><td> </td><td><!></td><td> </td><td data-label=\"\" class=\"is-act\"><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td></tr>"), We = R("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"><span class=\"sr\"> </span></th></tr></thead><tbody></tbody></table>");
function Ge(e, t) {
	d(t, !0);
	let n = (e) => Se.includes(e) ? $(`role.${e}`) : e;
	var i = We(), a = y(i), o = p(a, !0), s = h(a), l = y(s), u = y(l), f = p(u, !0), m = h(u), g = p(m, !0), _ = h(m), v = p(_, !0), b = h(_), x = p(b, !0), S = h(b), C = p(S, !0), w = h(S), E = y(w), D = p(E, !0);
	K(w), K(l), K(s);
	var A = h(s);
	z(A, 21, () => t.accounts, (e) => e.id, (e, i) => {
		var a = Ue(), o = y(a), s = y(o, !0), l = h(s), u = (e) => {
			var t = ze(), n = p(t, !0);
			r((e) => F(n, e), [() => $("accounts.you")]), Y(e, t);
		};
		W(l, (e) => {
			c(i).id === t.own && e(u);
		}), K(o);
		var d = h(o), f = p(d, !0), m = h(d), g = p(m, !0), _ = h(m), v = y(_), b = (e) => {
			var t = Be(), n = y(t);
			B(n, { name: "stop" });
			var i = h(n, 1, !0);
			K(t), r((e) => F(i, e), [() => $("accounts.disabled")]), Y(e, t);
		}, x = (e) => {
			var t = Ve(), n = y(t);
			B(n, { name: "clock" });
			var i = h(n, 1, !0);
			K(t), r((e) => F(i, e), [() => $("accounts.invited")]), Y(e, t);
		}, S = (e) => {
			var t = He(), n = y(t);
			B(n, { name: "check" });
			var i = h(n, 1, !0);
			K(t), r((e) => F(i, e), [() => $("accounts.active")]), Y(e, t);
		};
		W(v, (e) => {
			c(i).state === "disabled" ? e(b) : c(i).hasPassword ? e(S, -1) : e(x, 1);
		}), K(_);
		var C = h(_), w = p(C, !0), E = h(C), D = y(E), k = y(D, !0), A = h(k), j = p(A, !0);
		K(D), K(E), K(a), r((e, t, n, r, a, o, l) => {
			F(s, c(i).login), N(d, "data-label", e), F(f, t), N(m, "data-label", n), F(g, c(i).person?.label ?? ""), N(_, "data-label", r), N(C, "data-label", a), F(w, o), F(k, l), F(j, c(i).login);
		}, [
			() => $("accounts.role"),
			() => n(c(i).role),
			() => $("accounts.person"),
			() => $("accounts.state"),
			() => $("accounts.seen"),
			() => c(i).lastSeen ? O(c(i).lastSeen) : $("accounts.never"),
			() => $("contacts.change")
		]), T("click", D, () => t.onOpen(c(i))), Y(e, a);
	}), K(A), K(i), r((e, t, n, r, i, a, s) => {
		F(o, e), F(f, t), F(g, n), F(v, r), F(x, i), F(C, a), F(D, s);
	}, [
		() => $("accounts.title"),
		() => $("accounts.login"),
		() => $("accounts.role"),
		() => $("accounts.person"),
		() => $("accounts.state"),
		() => $("accounts.seen"),
		() => $("col.actions")
	]), Y(e, i), k();
}
X(["click"]);
// src/administration/AddAccountForm.svelte
var Ke = R("<p class=\"error\"><!> </p>"), qe = R("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><div><label> </label> <p class=\"hint\"> </p> <!> <input class=\"input\" type=\"text\" autocomplete=\"off\" autocapitalize=\"none\" spellcheck=\"false\" aria-required=\"true\"/></div> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form></div>");
function Je(e, t) {
	d(t, !0);
	let n = a(""), i = a(""), o = a(void 0), s = a([]), u = a(!1), m = (e) => `account-${e}`, g = (e) => c(s).find((t) => t.field === e)?.text;
	function _() {
		return [
			...c(n).trim() ? [] : [{
				field: "login",
				text: $("accounts.needLogin")
			}],
			...c(i) ? [] : [{
				field: "role",
				text: $("accounts.needRole")
			}],
			...Q(c(i)) && !c(o) ? [{
				field: "person",
				text: $("accounts.needPerson")
			}] : []
		];
	}
	async function v(e) {
		if (e.preventDefault(), Z(s, _()), !(c(s).length || c(u))) {
			Z(u, !0);
			try {
				let { account: e, invitation: r } = await C({
					login: c(n).trim(),
					role: c(i),
					...c(o) ? { person: c(o).id } : {}
				});
				t.onAdded(e, r);
			} catch (e) {
				let t = x(e);
				Z(s, t.unreachable ? [{
					field: "",
					text: $("offline.text")
				}] : de(t.problem, [
					"login",
					"role",
					"person"
				]));
			} finally {
				Z(u, !1);
			}
		}
	}
	var b = qe(), S = y(b), w = (e) => {
		fe(e, {
			get wrongs() {
				return c(s);
			},
			idOf: m
		});
	};
	W(S, (e) => {
		c(s).length && e(w);
	});
	var E = h(S, 2), D = y(E), O = y(D), j = p(O, !0), M = h(O, 2), P = p(M, !0), L = h(M, 2), R = (e) => {
		var t = Ke(), n = y(t);
		B(n, { name: "warn" });
		var i = h(n, 1, !0);
		K(t), r((e, n) => {
			N(t, "id", `${e ?? ""}-fout`), F(i, n);
		}, [() => m("login"), () => g("login")]), Y(e, t);
	}, z = f(() => g("login"));
	W(L, (e) => {
		c(z) && e(R);
	});
	var V = h(L, 2);
	A(V), K(D);
	var H = h(D, 2);
	Ae(H, {
		get role() {
			return c(i);
		},
		get person() {
			return c(o);
		},
		idOf: m,
		errorOf: g,
		get find() {
			return ie;
		},
		onRole: (e) => {
			Q(e) !== Q(c(i)) && Z(o, void 0), Z(i, e, !0);
		},
		onPerson: (e) => Z(o, e)
	});
	var ee = h(H, 2), U = y(ee), te = p(U, !0), re = h(U, 2), q = p(re, !0);
	K(ee), K(E), K(b), r((e, t, n, r, i, a, o, s, l, d, f, p) => {
		N(E, "aria-label", e), I(D, 1, t), N(O, "for", n), F(j, r), N(M, "id", `${i ?? ""}-hint`), F(P, a), N(V, "id", o), N(V, "aria-invalid", s), N(V, "aria-describedby", `${l ?? ""}-hint${d ?? ""}`), N(U, "aria-busy", c(u) || void 0), F(te, f), F(q, p);
	}, [
		() => $("accounts.add"),
		() => G(["field", g("login") && "field--error"]),
		() => m("login"),
		() => $("accounts.login"),
		() => m("login"),
		() => $("accounts.login.hint"),
		() => m("login"),
		() => g("login") ? !0 : void 0,
		() => m("login"),
		() => g("login") ? ` ${m("login")}-fout` : "",
		() => c(u) ? $("form.saving") : $("accounts.add"),
		() => $("form.cancel")
	]), l("submit", E, v), ne(V, () => c(n), (e) => Z(n, e)), T("click", re, function(...e) {
		t.onCancel?.apply(this, e);
	}), Y(e, b), k();
}
X(["click"]);
// src/administration/AccountsPage.svelte
var Ye = R("<!> <!>", 1), Xe = R("<div class=\"page page--wide\"><p class=\"crumb\"><a> </a></p> <div class=\"person-head\"><div class=\"page-head\"><h1> </h1><p> </p></div> <div class=\"row\"><button class=\"button button--primary\" type=\"button\"><!> </button></div></div> <div><!></div></div> <!>", 1);
function Ze(t, n) {
	d(n, !0);
	let i = oe(() => "", _), o = f(() => e()?.me.account?.id), l = a(void 0), m = a(!1), g = a(void 0);
	function v(e) {
		Z(l, void 0), s(e), i.retry();
	}
	function b(e, t) {
		Z(g, {
			login: e.login,
			invitation: t
		}), i.retry();
	}
	function x() {
		((e) => {
			var t = j(e, 2);
			Z(m, t[0], !0), Z(g, t[1]);
		})([!1, void 0]);
	}
	var S = Xe(), C = u(S), w = y(C), D = y(w), O = p(D, !0);
	K(w);
	var A = h(w, 2), I = y(A), L = y(I), R = p(L, !0), z = h(L), V = p(z, !0);
	K(I);
	var H = h(I, 2), U = y(H), G = y(U);
	B(G, { name: "plus" });
	var te = h(G, 1, !0);
	K(U), K(H), K(A);
	var ne = h(A, 2), re = y(ne), q = (t) => {
		{
			let n = f(() => e()?.me.roleLabel);
			M(t, {
				get failure() {
					return i.failure;
				},
				get roleLabel() {
					return c(n);
				},
				get onRetry() {
					return i.retry;
				}
			});
		}
	}, ie = (e) => {
		{
			let t = f(() => $("accounts.none")), n = f(() => $("accounts.none.text"));
			P(e, {
				icon: "users",
				get title() {
					return c(t);
				},
				get text() {
					return c(n);
				}
			});
		}
	}, J = (e) => {
		Ge(e, {
			get accounts() {
				return i.value.items;
			},
			get own() {
				return c(o);
			},
			onOpen: (e) => Z(l, e)
		});
	}, X = (e) => {
		{
			let t = f(() => $("list.loading"));
			se(e, {
				get label() {
					return c(t);
				},
				rows: 6
			});
		}
	};
	W(re, (e) => {
		i.failure ? e(q) : i.value && i.value.items.length === 0 ? e(ie, 1) : i.value ? e(J, 2) : i.slow && e(X, 3);
	}), K(ne), K(C);
	var ae = h(C, 2), ue = (e) => {
		{
			let t = f(() => c(g) ? $("invitation.title", { login: c(g).login }) : $("accounts.add"));
			le(e, {
				id: "nieuw",
				get title() {
					return c(t);
				},
				onClose: x,
				children: (e, t) => {
					var n = Ye(), r = u(n);
					ce(r, {});
					var i = h(r, 2), a = (e) => {
						Pe(e, E(() => c(g), { onClose: x }));
					}, o = (e) => {
						Je(e, {
							onAdded: b,
							onCancel: x
						});
					};
					W(i, (e) => {
						c(g) ? e(a) : e(o, -1);
					}), Y(e, n);
				},
				$$slots: { default: !0 }
			});
		}
	}, de = (e) => {
		{
			let t = f(() => c(l).id === c(o));
			Re(e, {
				get account() {
					return c(l);
				},
				get own() {
					return c(t);
				},
				onKept: v,
				get onRefresh() {
					return i.retry;
				},
				onClose: () => Z(l, void 0)
			});
		}
	};
	W(ae, (e) => {
		c(m) ? e(ue) : c(l) && e(de, 1);
	}), r((e, t, n, r) => {
		N(D, "href", ee), F(O, e), F(R, t), F(V, n), F(te, r), N(ne, "aria-busy", i.loading);
	}, [
		() => $("nav.administration"),
		() => $("accounts.title"),
		() => $("accounts.card"),
		() => $("accounts.add")
	]), T("click", U, () => Z(m, !0)), Y(t, S), k();
}
X(["click"]);
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
		let i = await H("get", `/v1/${e}`, {
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
	return et(await H("post", `/v1/${e}`, { body: tt(t) }));
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
		return et(await H("patch", `/v1/${e}/{id}`, {
			path: { id: t },
			version: n,
			body: a
		}));
	} catch (n) {
		let r = x(n);
		if (!r.stale) throw n;
		let i = et(await H("get", `/v1/${e}/{id}`, { path: { id: t } }));
		throw new m(r.status, {
			...r.problem,
			current: i
		});
	}
}
var at = (e, t) => H("get", `/v1/${e}/{id}/history`, { path: { id: t } }), ot = (e, t, n) => H("delete", `/v1/${e}/{id}`, {
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
	let r = q(e.kind)?.attributes ?? [], i = e.fields ? e.fields.flatMap((e) => r.find((t) => t.name === e) ?? []) : r, a = Object.entries(n).map(([e, t]) => ({
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
var ut = R("<th scope=\"col\"> </th>"), dt = R("<th scope=\"col\"><span class=\"sr\"> </span></th>"), ft = R("<td> </td>"), pt = R("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), mt = R("<td data-label=\"\" class=\"is-act\"><!> <!></td>"), ht = R("<tr><th scope=\"row\"> </th><!><!><!></tr>"), gt = R("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><!><!><!></tr></thead><tbody></tbody></table>");
function _t(e, t) {
	d(t, !0);
	let n = f(() => lt(t.sort, !1, {}).filter((e) => e.name !== "name" && e.type !== "references" && e.type !== "outline")), i = f(() => q(t.sort.kind)?.attributes ?? []);
	function a(e, t) {
		let n = (e.attributes[t] ?? []).map((e) => e.label), r = n.slice(0, 5).join(", ");
		return n.length > 5 ? $("managed.andMore", {
			shown: r,
			n: n.length - 5
		}) : r;
	}
	var o = gt(), s = y(o), l = p(s, !0), u = h(s), m = y(u), g = y(m), _ = p(g, !0), v = h(g);
	z(v, 17, () => c(n), (e) => e.name, (e, t) => {
		var n = ut(), i = p(n, !0);
		r((e) => F(i, e), [() => J(c(t).label)]), Y(e, n);
	});
	var b = h(v);
	z(b, 17, () => t.sort.lists, ({ name: e }) => e, (e, t) => {
		let n = () => c(t).name;
		var i = ut(), a = p(i, !0);
		r((e) => F(a, e), [() => J($(`list.${n()}`))]), Y(e, i);
	});
	var x = h(b), S = (e) => {
		var t = dt(), n = y(t), i = p(n, !0);
		K(t), r((e) => F(i, e), [() => $("col.actions")]), Y(e, t);
	};
	W(x, (e) => {
		(t.mayChange || t.mayBin) && e(S);
	}), K(m), K(u);
	var C = h(u);
	z(C, 21, () => t.items, (e) => e.id, (e, o) => {
		var s = ht(), l = y(s), u = p(l, !0), d = h(l);
		z(d, 17, () => c(n), (e) => e.name, (e, t) => {
			var n = ft(), a = p(n, !0);
			r((e, t) => {
				N(n, "data-label", e), F(a, t);
			}, [() => J(c(t).label), () => xe(c(i).find((e) => e.name === c(t).name) ?? c(t), c(o).attributes[c(t).name])]), Y(e, n);
		});
		var f = h(d);
		z(f, 17, () => t.sort.lists, ({ name: e }) => e, (e, t) => {
			let n = () => c(t).name;
			var i = ft(), s = p(i, !0);
			r((e, t) => {
				N(i, "data-label", e), F(s, t);
			}, [() => J($(`list.${n()}`)), () => a(c(o), n())]), Y(e, i);
		});
		var m = h(f), g = (e) => {
			var n = mt(), i = y(n), a = (e) => {
				var n = pt(), i = y(n, !0), a = h(i), s = p(a, !0);
				K(n), r((e) => {
					F(i, e), F(s, c(o).label);
				}, [() => $("contacts.change")]), T("click", n, () => t.onChange(c(o))), Y(e, n);
			};
			W(i, (e) => {
				t.mayChange && e(a);
			});
			var s = h(i, 2), l = (e) => {
				var n = pt(), i = y(n, !0), a = h(i), s = p(a, !0);
				K(n), r((e) => {
					F(i, e), F(s, c(o).label);
				}, [() => $("bin.do")]), T("click", n, () => t.onBin(c(o))), Y(e, n);
			};
			W(s, (e) => {
				t.mayBin && e(l);
			}), K(n), Y(e, n);
		};
		W(m, (e) => {
			(t.mayChange || t.mayBin) && e(g);
		}), K(s), r(() => F(u, c(o).label)), Y(e, s);
	}), K(C), K(o), r((e, t) => {
		F(l, e), F(_, t);
	}, [() => $(`${t.sort.part}.title`), () => $("col.name")]), Y(e, o), k();
}
X(["click"]);
// src/administration/ManagedPage.svelte
var vt = R("<div class=\"row\"><button class=\"button button--primary\" type=\"button\"><!> </button></div>"), yt = R("<!> <!>", 1), bt = R("<div class=\"page page--wide\"><p class=\"crumb\"><a> </a></p> <div class=\"person-head\"><div class=\"page-head\"><h1> </h1><p> </p></div> <!></div> <div><!></div></div> <!>", 1);
function xt(t, n) {
	d(n, !0);
	let i = oe(() => "", (e) => nt(n.sort.route, e)), o = a(void 0), s = a(void 0), l = S({}), m = f(() => ({
		...Object.fromEntries((i.value ?? []).flatMap((e) => n.sort.lists.flatMap(({ name: t }) => e.attributes[t] ?? [])).map((e) => [e.id, e.label])),
		...l
	})), g = f(() => V(D.createActor));
	async function _(e, t, n) {
		let r = t?.includes("Area") ? v(e) : await ie(e, t, n);
		for (let e of r) l[e.id] = e.label;
		return r;
	}
	function v(t) {
		let n = t.trim().toLowerCase();
		return (e()?.areas ?? []).filter((e) => e.label.toLowerCase().includes(n)).slice(0, 20).map(({ id: e, kind: t, label: n }) => ({
			id: e,
			kind: t,
			label: n
		}));
	}
	function b() {
		((e) => {
			var t = j(e, 2);
			Z(o, t[0], !0), Z(s, t[1]);
		})([void 0, void 0]);
	}
	function x(e, t) {
		b(), U(e, t), i.retry(), n.sort.route === "areas" && L();
	}
	var C = bt(), w = u(C), E = y(w), O = y(E), A = p(O, !0);
	K(E);
	var I = h(E, 2), R = y(I), z = y(R), H = p(z, !0), G = h(z), te = p(G, !0);
	K(R);
	var ne = h(R, 2), re = (e) => {
		var t = vt(), i = y(t), a = y(i);
		B(a, { name: "plus" });
		var s = h(a, 1, !0);
		K(i), K(t), r((e) => F(s, e), [() => $(`${n.sort.part}.add`)]), T("click", i, () => Z(o, "add")), Y(e, t);
	};
	W(ne, (e) => {
		c(g) && e(re);
	}), K(I);
	var q = h(I, 2), J = y(q), X = (t) => {
		{
			let n = f(() => e()?.me.roleLabel);
			M(t, {
				get failure() {
					return i.failure;
				},
				get roleLabel() {
					return c(n);
				},
				get onRetry() {
					return i.retry;
				}
			});
		}
	}, ae = (e) => {
		{
			let t = f(() => $("managed.none")), r = f(() => $("managed.none.text"));
			P(e, {
				get icon() {
					return n.sort.icon;
				},
				get title() {
					return c(t);
				},
				get text() {
					return c(r);
				}
			});
		}
	}, de = (e) => {
		{
			let t = f(() => V(D.changeActor)), r = f(() => n.sort.binnable && V(D.binActor));
			_t(e, {
				get items() {
					return i.value;
				},
				get sort() {
					return n.sort;
				},
				get mayChange() {
					return c(t);
				},
				get mayBin() {
					return c(r);
				},
				onChange: (e) => ((e) => {
					var t = j(e, 2);
					return Z(o, t[0], !0), Z(s, t[1]), e;
				})(["edit", e]),
				onBin: (e) => ((e) => {
					var t = j(e, 2);
					return Z(o, t[0], !0), Z(s, t[1]), e;
				})(["bin", e])
			});
		}
	}, fe = (e) => {
		{
			let t = f(() => $("list.loading"));
			se(e, {
				get label() {
					return c(t);
				},
				rows: 6
			});
		}
	};
	W(J, (e) => {
		i.failure ? e(X) : i.value && i.value.length === 0 ? e(ae, 1) : i.value ? e(de, 2) : i.slow && e(fe, 3);
	}), K(q), K(w);
	var me = h(w, 2), he = (e) => {
		{
			let t = f(() => $(`${n.sort.part}.add`));
			le(e, {
				id: "nieuw",
				get title() {
					return c(t);
				},
				onClose: b,
				children: (e, t) => {
					var r = yt(), i = u(r);
					ce(i, {});
					var a = h(i, 2);
					{
						let e = f(() => $(`${n.sort.part}.add`)), t = f(() => lt(n.sort, !1, c(m)));
						pe(a, {
							get label() {
								return c(e);
							},
							get fields() {
								return c(t);
							},
							find: _,
							add: (e) => rt(n.sort.route, e),
							onAdded: (e) => x($("saved.new"), e.version),
							onCancel: b
						});
					}
					Y(e, r);
				},
				$$slots: { default: !0 }
			});
		}
	}, ge = (e) => {
		let t = f(() => c(s));
		{
			let r = f(() => $(c(o) === "edit" ? "actor.edit.title" : "bin.title", { who: c(t).label }));
			le(e, {
				id: "bewerken",
				get title() {
					return c(r);
				},
				onClose: b,
				children: (e, r) => {
					var i = yt(), a = u(i);
					ce(a, {});
					var s = h(a, 2), l = (e) => {
						{
							let r = f(() => $("actor.edit")), i = f(() => lt(n.sort, !0, c(m)));
							_e(e, {
								name: "beheer",
								get label() {
									return c(r);
								},
								get record() {
									return c(t);
								},
								get attributes() {
									return c(i);
								},
								find: _,
								save: (e, r) => it(n.sort.route, c(t).id, e, r),
								latest: () => at(n.sort.route, c(t).id),
								onSaved: (e, t) => x($(t ? "saved.merged" : "saved"), e.version),
								onCancel: b
							});
						}
					}, d = (e) => {
						{
							let r = f(() => $("bin.do")), i = f(() => [$("managed.bin"), $("bin.back")]);
							ue(e, {
								get label() {
									return c(r);
								},
								get sentences() {
									return c(i);
								},
								run: () => ot(n.sort.route, c(t).id, c(t).version),
								onDone: (e) => x($("saved.binned", { n: e.ties }), e.revision),
								onCancel: b
							});
						}
					};
					W(s, (e) => {
						c(o) === "edit" ? e(l) : e(d, -1);
					}), Y(e, i);
				},
				$$slots: { default: !0 }
			});
		}
	};
	W(me, (e) => {
		c(o) === "add" ? e(he) : c(s) && e(ge, 1);
	}), r((e, t, n) => {
		N(O, "href", ee), F(A, e), F(H, t), F(te, n), N(q, "aria-busy", i.loading);
	}, [
		() => $("nav.administration"),
		() => $(`${n.sort.part}.title`),
		() => $(`${n.sort.part}.card`)
	]), Y(t, C), k();
}
X(["click"]);
// src/administration/OverviewPage.svelte
var St = R("<li><!><div><h2><a> </a></h2><p class=\"muted\"> </p></div></li>"), Ct = R("<div class=\"page\"><div class=\"page-head\"><h1> </h1><p> </p></div> <ul class=\"cards\"></ul></div>");
function wt(e, t) {
	d(t, !0);
	let n = f(() => [
		...t.maySeeAccounts ? [{
			href: i("accounts"),
			icon: "lock",
			title: $("accounts.title"),
			text: $("accounts.card")
		}] : [],
		...ct(t.adds).map(({ part: e, icon: t }) => ({
			href: i(e),
			icon: t,
			title: $(`${e}.title`),
			text: $(`${e}.card`)
		})),
		...t.mayImport ? [{
			href: g,
			icon: "upload",
			title: $("user.import"),
			text: $("import.card")
		}] : []
	]);
	var a = Ct(), o = y(a), s = y(o), l = p(s, !0), u = h(s), m = p(u, !0);
	K(o);
	var _ = h(o, 2);
	z(_, 21, () => c(n), (e) => e.href, (e, t) => {
		var n = St(), i = y(n);
		B(i, { get name() {
			return c(t).icon;
		} });
		var a = h(i), o = y(a), s = y(o), l = p(s, !0);
		K(o);
		var u = h(o), d = p(u, !0);
		K(a), K(n), r(() => {
			N(s, "href", c(t).href), F(l, c(t).title), F(d, c(t).text);
		}), Y(e, n);
	}), K(_), K(a), r((e, t) => {
		F(l, e), F(m, t);
	}, [() => $("nav.administration"), () => $("administration.intro")]), Y(e, a), k();
}
// src/administration/AdministrationPages.svelte
var Tt = R("<div class=\"page\"><h1 class=\"sr\"> </h1> <!></div>");
function Et(t, n) {
	d(n, !0);
	let i = f(() => V(D.seeAccounts)), a = f(() => e()?.me.adds ?? []), o = f(() => c(i) || v(c(a))), s = f(() => ct(c(a)).find((e) => e.part === n.part));
	var l = ae(), m = u(l), g = (t) => {
		var n = Tt(), i = y(n), a = p(i, !0), o = h(i, 2);
		{
			let t = f(() => $("noAccess.title")), n = f(() => $("noAccess.text", { role: e()?.me.roleLabel ?? "" }));
			P(o, {
				icon: "lock",
				get title() {
					return c(t);
				},
				get text() {
					return c(n);
				}
			});
		}
		K(n), r((e) => F(a, e), [() => $("nav.administration")]), Y(t, n);
	}, _ = (e) => {
		Ze(e, {});
	}, b = (e) => {
		var t = ae(), n = u(t);
		te(n, () => c(s).part, (e) => {
			xt(e, { get sort() {
				return c(s);
			} });
		}), Y(e, t);
	}, x = (e) => {
		{
			let t = f(() => V(D.importRecords));
			wt(e, {
				get adds() {
					return c(a);
				},
				get maySeeAccounts() {
					return c(i);
				},
				get mayImport() {
					return c(t);
				}
			});
		}
	};
	W(m, (e) => {
		!c(o) || n.part === "accounts" && !c(i) || n.part !== "" && n.part !== "accounts" && !c(s) ? e(g) : n.part === "accounts" ? e(_, 1) : c(s) ? e(b, 2) : e(x, -1);
	}), Y(t, l), k();
}
export { Et as default };
