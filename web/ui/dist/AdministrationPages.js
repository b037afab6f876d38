import { $t as e, Br as t, Cn as n, Cr as r, D as i, En as a, Fn as o, Fr as s, Gn as c, Gr as l, H as u, Hr as d, In as f, Ir as p, Jn as m, L as h, Lr as g, Mr as _, Nr as v, On as y, Or as b, Ot as x, Pr as S, Qt as C, Rr as w, Sr as T, Tr as E, Ur as D, Vn as O, Vt as k, Xn as A, Yn as j, Yt as M, Z as N, Zn as P, _r as F, _t as I, bn as L, dr as R, fr as z, gr as B, hr as V, ir as H, jt as U, kn as W, kt as G, l as ee, lr as K, nt as q, qr as J, qt as te, rr as Y, rt as ne, s as X, tn as re, tt as ie, vr as Z, wr as ae, xn as oe } from "./shell.js";
import { t as se } from "./ChangedNotice.js";
import { t as ce } from "./Modal.js";
import { t as le } from "./ConfirmForm.js";
import { a as ue, t as de } from "./ErrorSummary.js";
import { a as fe, c as pe, o as me, s as he, t as ge } from "./EditForm.js";
import { t as _e } from "./ActorPicker.js";
import { n as ve, t as ye } from "./nl.js";
import { a as be } from "./values.js";
// src/administration/roles.ts
var xe = [
	"networker",
	"teamMember",
	"manager",
	"policyAdviser",
	"referrer",
	"resident",
	"privacyOfficer",
	"administrator"
], Se = [
	"networker",
	"teamMember",
	"manager",
	"referrer"
];
function Q(e) {
	return e === "resident" ? "Resident" : Se.includes(e) ? "Professional" : void 0;
}
// src/administration/en.ts
var Ce = {
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
}, we = {
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
}, $ = re({
	...ye,
	...we
}, {
	...ve,
	...Ce
}), Te = Z("<p class=\"error\"><!> </p>"), Ee = Z("<label class=\"choice\"><input type=\"radio\"/> <strong> </strong><span class=\"small muted\"> </span></label>"), De = Z("<div><label> </label> <p class=\"hint\"> </p> <!> <input class=\"input\" type=\"text\" autocomplete=\"off\" aria-required=\"true\"/></div>"), Oe = Z("<fieldset><legend class=\"label\"> </legend> <!> <!></fieldset> <!>", 1);
function ke(e, n) {
	D(n, !0);
	let i = t(() => Q(n.role)), a = t(() => n.errorOf("role")), o = t(() => n.errorOf("person")), c = t(() => E(i) === "Resident" && (!n.person || n.person.label === n.person.id));
	var u = Oe(), f = v(u), p = _(f), h = S(p, !0), g = s(p, 2), y = (e) => {
		var t = Te(), r = _(t);
		C(r, { name: "warn" });
		var i = s(r, 1, !0);
		l(t), b((e) => {
			j(t, "id", `${e ?? ""}-fout`), V(i, E(a));
		}, [() => n.idOf("role")]), B(e, t);
	};
	z(g, (e) => {
		E(a) && e(y);
	});
	var x = s(g, 2);
	K(x, 18, () => xe, (e) => e, (e, t, i) => {
		var a = Ee(), o = _(a);
		m(o);
		var c = s(o, 2), u = S(c, !0), d = s(c), f = S(d, !0);
		l(a), b((e, r, i, a) => {
			j(o, "name", e), j(o, "id", r), P(o, t), A(o, t === n.role), V(u, i), V(f, a);
		}, [
			() => n.idOf("role"),
			() => E(i) === 0 ? n.idOf("role") : void 0,
			() => $(`role.${t}`),
			() => $(`role.${t}.text`)
		]), r("change", o, () => n.onRole(t)), B(e, a);
	}), l(f);
	var w = s(f, 2), T = (e) => {
		var t = De(), i = _(t), a = S(i, !0), c = s(i, 2), u = S(c, !0), d = s(c, 2), f = (e) => {
			var t = Te(), r = _(t);
			C(r, { name: "warn" });
			var i = s(r, 1, !0);
			l(t), b((e) => {
				j(t, "id", `${e ?? ""}-fout`), V(i, E(o));
			}, [() => n.idOf("person")]), B(e, t);
		};
		z(d, (e) => {
			E(o) && e(f);
		});
		var p = s(d, 2);
		m(p), l(t), b((e, r, s, l, d, f, m) => {
			Y(t, 1, H(["field", E(o) && "field--error"])), j(i, "for", e), V(a, r), j(c, "id", `${s ?? ""}-hint`), V(u, l), j(p, "id", d), P(p, n.person?.id ?? ""), j(p, "aria-invalid", E(o) ? !0 : void 0), j(p, "aria-describedby", `${f ?? ""}-hint${m ?? ""}`);
		}, [
			() => n.idOf("person"),
			() => $("accounts.resident"),
			() => n.idOf("person"),
			() => $("accounts.resident.hint"),
			() => n.idOf("person"),
			() => n.idOf("person"),
			() => E(o) ? ` ${n.idOf("person")}-fout` : ""
		]), r("input", p, ({ currentTarget: { value: e } }) => n.onPerson(e.trim() ? {
			id: e.trim(),
			kind: "Resident",
			label: e.trim()
		} : void 0)), B(e, t);
	}, O = (e) => {
		var r = F(), a = v(r);
		R(a, () => E(i), (e) => {
			{
				let r = t(() => n.idOf("person")), a = t(() => $("accounts.person")), s = t(() => [E(i)]);
				_e(e, {
					get id() {
						return E(r);
					},
					get label() {
						return E(a);
					},
					get kinds() {
						return E(s);
					},
					get chosen() {
						return n.person;
					},
					get error() {
						return E(o);
					},
					get find() {
						return n.find;
					},
					get onChoose() {
						return n.onPerson;
					}
				});
			}
		}), B(e, r);
	};
	z(w, (e) => {
		E(c) ? e(T) : E(i) && e(O, 1);
	}), b((e, t) => {
		Y(f, 1, H([
			"field",
			"field--roles",
			E(a) && "field--error"
		])), j(f, "aria-describedby", e), V(h, t);
	}, [() => E(a) ? `${n.idOf("role")}-fout` : void 0, () => $("accounts.role")]), B(e, u), d();
}
T(["change", "input"]);
// src/administration/ChangeAccountForm.svelte
var Ae = Z("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form></div>");
function je(e, n) {
	D(n, !0);
	let i = (e) => ({
		role: e.role,
		person: e.person?.id ?? ""
	}), a = [
		i(n.account),
		i(n.account),
		n.account.version,
		n.account.person ?? void 0
	], o = t(() => J(a, 4)), c = w(E(o)[0]), u = w(E(o)[1]), p = w(E(o)[2]), m = w(E(o)[3]), h = w(n.account.person ? { [n.account.person.id]: n.account.person.label } : {}), y = w([]), x = w([]), C = w(!1), T = (e) => `account-${e}`, O = (e) => E(x).find((t) => t.field === e)?.text;
	function k(e) {
		g(m, e), g(u, {
			...E(u),
			person: e?.id ?? ""
		}), e && g(h, {
			...E(h),
			[e.id]: e.label
		});
	}
	function A(e) {
		Q(e) !== Q(E(u).role ?? "") && k(void 0), g(u, {
			...E(u),
			role: e
		});
	}
	async function M(e) {
		let t = me(E(c), E(u));
		if (Object.keys(t).length === 0) return n.onCancel();
		g(C, !0);
		try {
			n.onSaved(await oe(n.account.id, E(p), N(t)), e);
		} catch (e) {
			let n = f(e), r = n.problem?.current;
			if (n.stale && r) return await I(r, t);
			g(x, P(n));
		} finally {
			g(C, !1);
		}
	}
	function N(e) {
		return {
			..."role" in e ? { role: e.role } : {},
			..."person" in e ? { person: e.person || null } : {}
		};
	}
	function P(e) {
		return e.unreachable ? [{
			field: "",
			text: $("offline.text")
		}] : e.stale ? [{
			field: "",
			text: $("clash.reload")
		}] : ue(e.problem, ["role", "person"]);
	}
	async function I(e, t) {
		let n = i(e);
		e.person && g(h, {
			...E(h),
			[e.person.id]: e.person.label
		}), g(y, he(E(c), t, n)), ((e) => {
			var t = J(e, 3);
			g(c, t[0]), g(p, t[1]), g(u, t[2]);
		})([
			n,
			e.version,
			{
				...n,
				...t
			}
		]), E(y).length === 0 && await M(!0);
	}
	function L(e) {
		g(u, {
			...E(u),
			...e
		}), g(m, E(u).person ? {
			id: E(u).person,
			kind: Q(E(u).role ?? "") ?? "",
			label: E(h)[E(u).person] ?? E(u).person
		} : void 0), g(y, []), M(!0);
	}
	function R(e) {
		e.preventDefault(), g(x, Q(E(u).role ?? "") && !E(m) ? [{
			field: "person",
			text: $("accounts.needPerson")
		}] : []), E(x).length === 0 && !E(C) && M(!1);
	}
	let H = (e, t) => e === "role" ? $(`role.${t}`) : E(h)[t] ?? t;
	var U = F(), W = v(U), G = (e) => {
		{
			let n = t(() => $("someone"));
			pe(e, {
				get clashes() {
					return E(y);
				},
				get who() {
					return E(n);
				},
				when: "",
				labelOf: (e) => $(e === "role" ? "accounts.role" : "accounts.person"),
				wordsOf: H,
				onChoose: L,
				onCancel: () => g(y, [])
			});
		}
	}, ee = (e) => {
		var i = Ae(), a = _(i), o = (e) => {
			de(e, {
				get wrongs() {
					return E(x);
				},
				idOf: T
			});
		};
		z(a, (e) => {
			E(x).length && e(o);
		});
		var c = s(a, 2), d = _(c);
		{
			let e = t(() => E(u).role ?? "");
			ke(d, {
				get role() {
					return E(e);
				},
				get person() {
					return E(m);
				},
				idOf: T,
				errorOf: O,
				get find() {
					return X;
				},
				onRole: A,
				onPerson: k
			});
		}
		var f = s(d, 2), p = _(f), h = S(p, !0), g = s(p, 2), v = S(g, !0);
		l(f), l(c), l(i), b((e, t, n) => {
			j(c, "aria-label", e), j(p, "aria-busy", E(C) || void 0), V(h, t), V(v, n);
		}, [
			() => $("accounts.change"),
			() => E(C) ? $("form.saving") : $("form.save"),
			() => $("form.cancel")
		]), ae("submit", c, R), r("click", g, function(...e) {
			n.onCancel?.apply(this, e);
		}), B(e, i);
	};
	z(W, (e) => {
		E(y).length ? e(G) : e(ee, -1);
	}), B(e, U), d();
}
T(["click"]);
// src/administration/InvitationNote.svelte
var Me = Z("<div class=\"stack stack--form\"><p> </p> <div class=\"field\"><label for=\"uitnodiging\"> </label> <div class=\"password\"><input class=\"input\" id=\"uitnodiging\" type=\"text\" readonly=\"\"/> <button class=\"button button--primary\" type=\"button\"><!> </button></div> <p class=\"small\" role=\"status\"> </p></div> <p class=\"muted\"> </p> <div class=\"row\"><button class=\"button button--secondary\" type=\"button\"> </button></div></div>");
function Ne(e, n) {
	D(n, !0);
	let i = t(() => location.origin + n.invitation.path), a = w("");
	async function o() {
		try {
			await navigator.clipboard.writeText(E(i)), g(a, $("invitation.copied"), !0);
		} catch {
			document.querySelector("#uitnodiging")?.select(), g(a, $("invitation.select"), !0);
		}
	}
	var c = Me(), f = _(c), p = S(f, !0), h = s(f, 2), v = _(h), y = S(v, !0), x = s(v, 2), T = _(x);
	m(T);
	var O = s(T, 2), k = _(O);
	C(k, { name: "copy" });
	var A = s(k, 1, !0);
	l(O), l(x);
	var j = s(x, 2), M = S(j, !0);
	l(h);
	var N = s(h, 2), F = S(N, !0), I = s(N, 2), L = _(I), R = S(L, !0);
	l(I), l(c), b((e, t, n, r, o) => {
		V(p, e), V(y, t), P(T, E(i)), V(A, n), V(M, E(a)), V(F, r), V(R, o);
	}, [
		() => $("invitation.text", {
			login: n.login,
			when: u(n.invitation.expires)
		}),
		() => $("invitation.link"),
		() => $("invitation.copy"),
		() => $("invitation.once"),
		() => $("close")
	]), ae("focus", T, (e) => e.currentTarget.select()), r("click", O, () => void o()), r("click", L, function(...e) {
		n.onClose?.apply(this, e);
	}), B(e, c), d();
}
T(["click"]);
// src/administration/AccountDialog.svelte
var Pe = Z("<button class=\"button button--quiet\" type=\"button\"><!> </button>"), Fe = Z("<!> <div class=\"modal__more row\"><button class=\"button button--quiet\" type=\"button\"><!> </button> <button class=\"button button--quiet\" type=\"button\"><!> </button> <!></div>", 1), Ie = Z("<!> <!>", 1);
function Le(e, i) {
	D(i, !0);
	let a = w("change"), o = w(void 0), c = t(() => i.account.state === "active"), u = () => g(a, "change");
	function f(e) {
		g(o, e), i.onRefresh();
	}
	{
		let d = t(() => $("accounts.change.title", { login: i.account.login }));
		ce(e, {
			id: "account",
			get title() {
				return E(d);
			},
			get onClose() {
				return i.onClose;
			},
			children: (e, d) => {
				var p = Ie(), m = v(p);
				se(m, {});
				var h = s(m, 2), x = (e) => {
					Ne(e, {
						get login() {
							return i.account.login;
						},
						get invitation() {
							return E(o);
						},
						get onClose() {
							return i.onClose;
						}
					});
				}, S = (e) => {
					{
						let r = t(() => $("accounts.invite")), a = t(() => [$("accounts.invite.text")]);
						le(e, {
							get label() {
								return E(r);
							},
							get sentences() {
								return E(a);
							},
							run: () => n(i.account.id),
							onDone: f,
							onCancel: u
						});
					}
				}, w = (e) => {
					{
						let n = t(() => $(E(c) ? "accounts.disable" : "accounts.enable")), r = t(() => [$(E(c) ? "accounts.disable.text" : "accounts.enable.text")]);
						le(e, {
							get label() {
								return E(n);
							},
							get sentences() {
								return E(r);
							},
							run: () => oe(i.account.id, i.account.version, { state: E(c) ? "disabled" : "active" }),
							onDone: () => i.onKept($(E(c) ? "accounts.isDisabled" : "accounts.isEnabled")),
							onCancel: u
						});
					}
				}, T = (e) => {
					{
						let n = t(() => $("accounts.signOut")), r = t(() => [$("accounts.signOut.text")]);
						le(e, {
							get label() {
								return E(n);
							},
							get sentences() {
								return E(r);
							},
							run: () => y(i.account.id),
							onDone: () => i.onKept($("accounts.isSignedOut")),
							onCancel: u
						});
					}
				}, D = (e) => {
					var n = Fe(), o = v(n);
					je(o, {
						get account() {
							return i.account;
						},
						onSaved: (e, t) => i.onKept($(t ? "saved.merged" : "saved")),
						get onCancel() {
							return i.onClose;
						}
					});
					var u = s(o, 2), d = _(u), f = _(d);
					C(f, { name: "link" });
					var p = s(f, 1, !0);
					l(d);
					var m = s(d, 2), h = _(m);
					C(h, { name: "door" });
					var y = s(h, 1, !0);
					l(m);
					var x = s(m, 2), S = (e) => {
						var n = Pe(), i = _(n);
						{
							let e = t(() => E(c) ? "stop" : "check");
							C(i, { get name() {
								return E(e);
							} });
						}
						var o = s(i, 1, !0);
						l(n), b((e) => V(o, e), [() => $(E(c) ? "accounts.disable" : "accounts.enable")]), r("click", n, () => g(a, "state")), B(e, n);
					};
					z(x, (e) => {
						i.own || e(S);
					}), l(u), b((e, t) => {
						V(p, e), V(y, t);
					}, [() => $("accounts.invite"), () => $("accounts.signOut")]), r("click", d, () => g(a, "invite")), r("click", m, () => g(a, "signOut")), B(e, n);
				};
				z(h, (e) => {
					E(o) ? e(x) : E(a) === "invite" ? e(S, 1) : E(a) === "state" ? e(w, 2) : E(a) === "signOut" ? e(T, 3) : e(D, -1);
				}), B(e, p);
			},
			$$slots: { default: !0 }
		});
	}
	d();
}
T(["click"]);
// src/administration/AccountsTable.svelte
var Re = Z("<span class=\"badge\"> </span>"), ze = Z("<span class=\"badge badge--warn\"><!> </span>"), Be = Z("<span class=\"badge badge--info\"><!> </span>"), Ve = Z("<span class=\"badge badge--ok\"><!> </span>"), He = Z("<tr><th scope=\"row\"> <!></th><td> </td><td> </td><td><!></td><td> </td><td data-label=\"\" class=\"is-act\"><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td></tr>"), Ue = Z("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"><span class=\"sr\"> </span></th></tr></thead><tbody></tbody></table>");
function We(e, t) {
	D(t, !0);
	let n = (e) => xe.includes(e) ? $(`role.${e}`) : e;
	var i = Ue(), a = _(i), o = S(a, !0), c = s(a), f = _(c), p = _(f), m = S(p, !0), h = s(p), g = S(h, !0), v = s(h), y = S(v, !0), x = s(v), w = S(x, !0), T = s(x), O = S(T, !0), k = s(T), A = _(k), M = S(A, !0);
	l(k), l(f), l(c);
	var N = s(c);
	K(N, 21, () => t.accounts, (e) => e.id, (e, i) => {
		var a = He(), o = _(a), c = _(o, !0), d = s(c), f = (e) => {
			var t = Re(), n = S(t, !0);
			b((e) => V(n, e), [() => $("accounts.you")]), B(e, t);
		};
		z(d, (e) => {
			E(i).id === t.own && e(f);
		}), l(o);
		var p = s(o), m = S(p, !0), h = s(p), g = S(h, !0), v = s(h), y = _(v), x = (e) => {
			var t = ze(), n = _(t);
			C(n, { name: "stop" });
			var r = s(n, 1, !0);
			l(t), b((e) => V(r, e), [() => $("accounts.disabled")]), B(e, t);
		}, w = (e) => {
			var t = Be(), n = _(t);
			C(n, { name: "clock" });
			var r = s(n, 1, !0);
			l(t), b((e) => V(r, e), [() => $("accounts.invited")]), B(e, t);
		}, T = (e) => {
			var t = Ve(), n = _(t);
			C(n, { name: "check" });
			var r = s(n, 1, !0);
			l(t), b((e) => V(r, e), [() => $("accounts.active")]), B(e, t);
		};
		z(y, (e) => {
			E(i).state === "disabled" ? e(x) : E(i).hasPassword ? e(T, -1) : e(w, 1);
		}), l(v);
		var D = s(v), O = S(D, !0), k = s(D), A = _(k), M = _(A, !0), N = s(M), P = S(N, !0);
		l(A), l(k), l(a), b((e, t, n, r, a, o, s) => {
			V(c, E(i).login), j(p, "data-label", e), V(m, t), j(h, "data-label", n), V(g, E(i).person?.label ?? ""), j(v, "data-label", r), j(D, "data-label", a), V(O, o), V(M, s), V(P, E(i).login);
		}, [
			() => $("accounts.role"),
			() => n(E(i).role),
			() => $("accounts.person"),
			() => $("accounts.state"),
			() => $("accounts.seen"),
			() => E(i).lastSeen ? u(E(i).lastSeen) : $("accounts.never"),
			() => $("contacts.change")
		]), r("click", A, () => t.onOpen(E(i))), B(e, a);
	}), l(N), l(i), b((e, t, n, r, i, a, s) => {
		V(o, e), V(m, t), V(g, n), V(y, r), V(w, i), V(O, a), V(M, s);
	}, [
		() => $("accounts.title"),
		() => $("accounts.login"),
		() => $("accounts.role"),
		() => $("accounts.person"),
		() => $("accounts.state"),
		() => $("accounts.seen"),
		() => $("col.actions")
	]), B(e, i), d();
}
T(["click"]);
// src/administration/AddAccountForm.svelte
var Ge = Z("<p class=\"error\"><!> </p>"), Ke = Z("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><div><label> </label> <p class=\"hint\"> </p> <!> <input class=\"input\" type=\"text\" autocomplete=\"off\" autocapitalize=\"none\" spellcheck=\"false\" aria-required=\"true\"/></div> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form></div>");
function qe(e, n) {
	D(n, !0);
	let i = w(""), a = w(""), o = w(void 0), u = w([]), p = w(!1), h = (e) => `account-${e}`, v = (e) => E(u).find((t) => t.field === e)?.text;
	function y() {
		return [
			...E(i).trim() ? [] : [{
				field: "login",
				text: $("accounts.needLogin")
			}],
			...E(a) ? [] : [{
				field: "role",
				text: $("accounts.needRole")
			}],
			...Q(E(a)) && !E(o) ? [{
				field: "person",
				text: $("accounts.needPerson")
			}] : []
		];
	}
	async function x(e) {
		if (e.preventDefault(), g(u, y()), !(E(u).length || E(p))) {
			g(p, !0);
			try {
				let { account: e, invitation: t } = await L({
					login: E(i).trim(),
					role: E(a),
					...E(o) ? { person: E(o).id } : {}
				});
				n.onAdded(e, t);
			} catch (e) {
				let t = f(e);
				g(u, t.unreachable ? [{
					field: "",
					text: $("offline.text")
				}] : ue(t.problem, [
					"login",
					"role",
					"person"
				]));
			} finally {
				g(p, !1);
			}
		}
	}
	var T = Ke(), O = _(T), k = (e) => {
		de(e, {
			get wrongs() {
				return E(u);
			},
			idOf: h
		});
	};
	z(O, (e) => {
		E(u).length && e(k);
	});
	var A = s(O, 2), M = _(A), N = _(M), P = S(N, !0), F = s(N, 2), I = S(F, !0), R = s(F, 2), U = (e) => {
		var t = Ge(), n = _(t);
		C(n, { name: "warn" });
		var r = s(n, 1, !0);
		l(t), b((e, n) => {
			j(t, "id", `${e ?? ""}-fout`), V(r, n);
		}, [() => h("login"), () => v("login")]), B(e, t);
	}, W = t(() => v("login"));
	z(R, (e) => {
		E(W) && e(U);
	});
	var G = s(R, 2);
	m(G), l(M);
	var ee = s(M, 2);
	ke(ee, {
		get role() {
			return E(a);
		},
		get person() {
			return E(o);
		},
		idOf: h,
		errorOf: v,
		get find() {
			return X;
		},
		onRole: (e) => {
			Q(e) !== Q(E(a)) && g(o, void 0), g(a, e, !0);
		},
		onPerson: (e) => g(o, e)
	});
	var K = s(ee, 2), q = _(K), J = S(q, !0), te = s(q, 2), ne = S(te, !0);
	l(K), l(A), l(T), b((e, t, n, r, i, a, o, s, c, l, u, d) => {
		j(A, "aria-label", e), Y(M, 1, t), j(N, "for", n), V(P, r), j(F, "id", `${i ?? ""}-hint`), V(I, a), j(G, "id", o), j(G, "aria-invalid", s), j(G, "aria-describedby", `${c ?? ""}-hint${l ?? ""}`), j(q, "aria-busy", E(p) || void 0), V(J, u), V(ne, d);
	}, [
		() => $("accounts.add"),
		() => H(["field", v("login") && "field--error"]),
		() => h("login"),
		() => $("accounts.login"),
		() => h("login"),
		() => $("accounts.login.hint"),
		() => h("login"),
		() => v("login") ? !0 : void 0,
		() => h("login"),
		() => v("login") ? ` ${h("login")}-fout` : "",
		() => E(p) ? $("form.saving") : $("accounts.add"),
		() => $("form.cancel")
	]), ae("submit", A, x), c(G, () => E(i), (e) => g(i, e)), r("click", te, function(...e) {
		n.onCancel?.apply(this, e);
	}), B(e, T), d();
}
T(["click"]);
// src/administration/AccountsPage.svelte
var Je = Z("<!> <!>", 1), Ye = Z("<div class=\"page page--wide\"><p class=\"crumb\"><a> </a></p> <div class=\"person-head\"><div class=\"page-head\"><h1> </h1><p> </p></div> <div class=\"row\"><button class=\"button button--primary\" type=\"button\"><!> </button></div></div> <div><!></div></div> <!>", 1);
function Xe(e, n) {
	D(n, !0);
	let o = I(() => "", a), c = t(() => N()?.me.account?.id), u = w(void 0), f = w(!1), p = w(void 0);
	function m(e) {
		g(u, void 0), i(e), o.retry();
	}
	function y(e, t) {
		g(p, {
			login: e.login,
			invitation: t
		}), o.retry();
	}
	function x() {
		((e) => {
			var t = J(e, 2);
			g(f, t[0], !0), g(p, t[1]);
		})([!1, void 0]);
	}
	var T = Ye(), k = v(T), A = _(k), P = _(A), F = S(P, !0);
	l(A);
	var L = s(A, 2), R = _(L), H = _(R), U = S(H, !0), W = s(H), ee = S(W, !0);
	l(R);
	var K = s(R, 2), q = _(K), Y = _(q);
	C(Y, { name: "plus" });
	var ne = s(Y, 1, !0);
	l(q), l(K), l(L);
	var X = s(L, 2), re = _(X), ie = (e) => {
		{
			let n = t(() => N()?.me.roleLabel);
			te(e, {
				get failure() {
					return o.failure;
				},
				get roleLabel() {
					return E(n);
				},
				get onRetry() {
					return o.retry;
				}
			});
		}
	}, Z = (e) => {
		{
			let n = t(() => $("accounts.none")), r = t(() => $("accounts.none.text"));
			M(e, {
				icon: "users",
				get title() {
					return E(n);
				},
				get text() {
					return E(r);
				}
			});
		}
	}, ae = (e) => {
		We(e, {
			get accounts() {
				return o.value.items;
			},
			get own() {
				return E(c);
			},
			onOpen: (e) => g(u, e)
		});
	}, oe = (e) => {
		{
			let n = t(() => $("list.loading"));
			h(e, {
				get label() {
					return E(n);
				},
				rows: 6
			});
		}
	};
	z(re, (e) => {
		o.failure ? e(ie) : o.value && o.value.items.length === 0 ? e(Z, 1) : o.value ? e(ae, 2) : o.slow && e(oe, 3);
	}), l(X), l(k);
	var le = s(k, 2), ue = (e) => {
		{
			let n = t(() => E(p) ? $("invitation.title", { login: E(p).login }) : $("accounts.add"));
			ce(e, {
				id: "nieuw",
				get title() {
					return E(n);
				},
				onClose: x,
				children: (e, t) => {
					var n = Je(), r = v(n);
					se(r, {});
					var i = s(r, 2), a = (e) => {
						Ne(e, O(() => E(p), { onClose: x }));
					}, o = (e) => {
						qe(e, {
							onAdded: y,
							onCancel: x
						});
					};
					z(i, (e) => {
						E(p) ? e(a) : e(o, -1);
					}), B(e, n);
				},
				$$slots: { default: !0 }
			});
		}
	}, de = (e) => {
		{
			let n = t(() => E(u).id === E(c));
			Le(e, {
				get account() {
					return E(u);
				},
				get own() {
					return E(n);
				},
				onKept: m,
				get onRefresh() {
					return o.retry;
				},
				onClose: () => g(u, void 0)
			});
		}
	};
	z(le, (e) => {
		E(f) ? e(ue) : E(u) && e(de, 1);
	}), b((e, t, n, r) => {
		j(P, "href", G), V(F, e), V(U, t), V(ee, n), V(ne, r), j(X, "aria-busy", o.loading);
	}, [
		() => $("nav.administration"),
		() => $("accounts.title"),
		() => $("accounts.card"),
		() => $("accounts.add")
	]), r("click", q, () => g(f, !0)), B(e, T), d();
}
T(["click"]);
// src/api/managed.ts
var Ze = [
	"members",
	"networkers",
	"areas"
], Qe = (e) => Ze.includes(e);
function $e(e) {
	let { id: t, since: n, until: r, version: i, attributes: a } = e, o = Object.fromEntries(Ze.filter((t) => e[t]).map((t) => [t, e[t]]));
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
function et(e) {
	let t = (e, t) => Qe(e) ? String(t ?? "").split(";").filter(Boolean) : e === "year" ? Number(t) : t ?? "";
	return Object.fromEntries(Object.entries(e).map(([e, n]) => [e, t(e, n)]));
}
async function tt(e, t) {
	let n = [], r;
	do {
		let i = await W("get", `/v1/${e}`, {
			query: {
				limit: 200,
				cursor: r
			},
			signal: t
		});
		n.push(...i.items.map($e)), r = i.next ?? void 0;
	} while (r);
	return n;
}
async function nt(e, t) {
	return $e(await W("post", `/v1/${e}`, { body: et(t) }));
}
async function rt(e, t, n, { attributes: r, ...i }) {
	let a = e === "areas" ? {
		attributes: r,
		...i
	} : {
		...et(r ?? {}),
		...i
	};
	try {
		return $e(await W("patch", `/v1/${e}/{id}`, {
			path: { id: t },
			version: n,
			body: a
		}));
	} catch (n) {
		let r = f(n);
		if (!r.stale) throw n;
		let i = $e(await W("get", `/v1/${e}/{id}`, { path: { id: t } }));
		throw new o(r.status, {
			...r.problem,
			current: i
		});
	}
}
var it = (e, t) => W("get", `/v1/${e}/{id}/history`, { path: { id: t } }), at = (e, t, n) => W("delete", `/v1/${e}/{id}`, {
	path: { id: t },
	version: n
}), ot = [
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
function st(e, t, n) {
	let r = ie(e.kind)?.attributes ?? [], i = e.fields ? e.fields.flatMap((e) => r.find((t) => t.name === e) ?? []) : r, a = Object.entries(n).map(([e, t]) => ({
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
var ct = Z("<th scope=\"col\"> </th>"), lt = Z("<th scope=\"col\"><span class=\"sr\"> </span></th>"), ut = Z("<td> </td>"), dt = Z("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), ft = Z("<td data-label=\"\" class=\"is-act\"><!> <!></td>"), pt = Z("<tr><th scope=\"row\"> </th><!><!><!></tr>"), mt = Z("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><!><!><!></tr></thead><tbody></tbody></table>");
function ht(n, i) {
	D(i, !0);
	let a = t(() => st(i.sort, !1, {}).filter((e) => e.name !== "name" && e.type !== "references" && e.type !== "outline")), o = t(() => ie(i.sort.kind)?.attributes ?? []);
	function c(e, t) {
		let n = (e.attributes[t] ?? []).map((e) => e.label), r = n.slice(0, 5).join(", ");
		return n.length > 5 ? $("managed.andMore", {
			shown: r,
			n: n.length - 5
		}) : r;
	}
	var u = mt(), f = _(u), p = S(f, !0), m = s(f), h = _(m), g = _(h), v = S(g, !0), y = s(g);
	K(y, 17, () => E(a), (e) => e.name, (t, n) => {
		var r = ct(), i = S(r, !0);
		b((e) => V(i, e), [() => e(E(n).label)]), B(t, r);
	});
	var x = s(y);
	K(x, 17, () => i.sort.lists, ({ name: e }) => e, (t, n) => {
		let r = () => E(n).name;
		var i = ct(), a = S(i, !0);
		b((e) => V(a, e), [() => e($(`list.${r()}`))]), B(t, i);
	});
	var C = s(x), w = (e) => {
		var t = lt(), n = _(t), r = S(n, !0);
		l(t), b((e) => V(r, e), [() => $("col.actions")]), B(e, t);
	};
	z(C, (e) => {
		(i.mayChange || i.mayBin) && e(w);
	}), l(h), l(m);
	var T = s(m);
	K(T, 21, () => i.items, (e) => e.id, (t, n) => {
		var u = pt(), d = _(u), f = S(d, !0), p = s(d);
		K(p, 17, () => E(a), (e) => e.name, (t, r) => {
			var i = ut(), a = S(i, !0);
			b((e, t) => {
				j(i, "data-label", e), V(a, t);
			}, [() => e(E(r).label), () => be(E(o).find((e) => e.name === E(r).name) ?? E(r), E(n).attributes[E(r).name])]), B(t, i);
		});
		var m = s(p);
		K(m, 17, () => i.sort.lists, ({ name: e }) => e, (t, r) => {
			let i = () => E(r).name;
			var a = ut(), o = S(a, !0);
			b((e, t) => {
				j(a, "data-label", e), V(o, t);
			}, [() => e($(`list.${i()}`)), () => c(E(n), i())]), B(t, a);
		});
		var h = s(m), g = (e) => {
			var t = ft(), a = _(t), o = (e) => {
				var t = dt(), a = _(t, !0), o = s(a), c = S(o, !0);
				l(t), b((e) => {
					V(a, e), V(c, E(n).label);
				}, [() => $("contacts.change")]), r("click", t, () => i.onChange(E(n))), B(e, t);
			};
			z(a, (e) => {
				i.mayChange && e(o);
			});
			var c = s(a, 2), u = (e) => {
				var t = dt(), a = _(t, !0), o = s(a), c = S(o, !0);
				l(t), b((e) => {
					V(a, e), V(c, E(n).label);
				}, [() => $("bin.do")]), r("click", t, () => i.onBin(E(n))), B(e, t);
			};
			z(c, (e) => {
				i.mayBin && e(u);
			}), l(t), B(e, t);
		};
		z(h, (e) => {
			(i.mayChange || i.mayBin) && e(g);
		}), l(u), b(() => V(f, E(n).label)), B(t, u);
	}), l(T), l(u), b((e, t) => {
		V(p, e), V(v, t);
	}, [() => $(`${i.sort.part}.title`), () => $("col.name")]), B(n, u), d();
}
T(["click"]);
// src/administration/ManagedPage.svelte
var gt = Z("<div class=\"row\"><button class=\"button button--primary\" type=\"button\"><!> </button></div>"), _t = Z("<!> <!>", 1), vt = Z("<div class=\"page page--wide\"><p class=\"crumb\"><a> </a></p> <div class=\"person-head\"><div class=\"page-head\"><h1> </h1><p> </p></div> <!></div> <div><!></div></div> <!>", 1);
function yt(e, n) {
	D(n, !0);
	let i = I(() => "", (e) => tt(n.sort.route, e)), a = w(void 0), o = w(void 0), c = p({}), u = t(() => ({
		...Object.fromEntries((i.value ?? []).flatMap((e) => n.sort.lists.flatMap(({ name: t }) => e.attributes[t] ?? [])).map((e) => [e.id, e.label])),
		...c
	})), f = t(() => q(k.createActor));
	async function m(e, t, n) {
		let r = t?.includes("Area") ? y(e) : await X(e, t, n);
		for (let e of r) c[e.id] = e.label;
		return r;
	}
	function y(e) {
		let t = e.trim().toLowerCase();
		return (N()?.areas ?? []).filter((e) => e.label.toLowerCase().includes(t)).slice(0, 20).map(({ id: e, kind: t, label: n }) => ({
			id: e,
			kind: t,
			label: n
		}));
	}
	function x() {
		((e) => {
			var t = J(e, 2);
			g(a, t[0], !0), g(o, t[1]);
		})([void 0, void 0]);
	}
	function T(e, t) {
		x(), ee(e, t), i.retry(), n.sort.route === "areas" && ne();
	}
	var O = vt(), A = v(O), P = _(A), F = _(P), L = S(F, !0);
	l(P);
	var R = s(P, 2), H = _(R), U = _(H), W = S(U, !0), K = s(U), Y = S(K, !0);
	l(H);
	var re = s(H, 2), ie = (e) => {
		var t = gt(), i = _(t), o = _(i);
		C(o, { name: "plus" });
		var c = s(o, 1, !0);
		l(i), l(t), b((e) => V(c, e), [() => $(`${n.sort.part}.add`)]), r("click", i, () => g(a, "add")), B(e, t);
	};
	z(re, (e) => {
		E(f) && e(ie);
	}), l(R);
	var Z = s(R, 2), ae = _(Z), oe = (e) => {
		{
			let n = t(() => N()?.me.roleLabel);
			te(e, {
				get failure() {
					return i.failure;
				},
				get roleLabel() {
					return E(n);
				},
				get onRetry() {
					return i.retry;
				}
			});
		}
	}, ue = (e) => {
		{
			let r = t(() => $("managed.none")), i = t(() => $("managed.none.text"));
			M(e, {
				get icon() {
					return n.sort.icon;
				},
				get title() {
					return E(r);
				},
				get text() {
					return E(i);
				}
			});
		}
	}, de = (e) => {
		{
			let r = t(() => q(k.changeActor)), s = t(() => n.sort.binnable && q(k.binActor));
			ht(e, {
				get items() {
					return i.value;
				},
				get sort() {
					return n.sort;
				},
				get mayChange() {
					return E(r);
				},
				get mayBin() {
					return E(s);
				},
				onChange: (e) => ((e) => {
					var t = J(e, 2);
					return g(a, t[0], !0), g(o, t[1]), e;
				})(["edit", e]),
				onBin: (e) => ((e) => {
					var t = J(e, 2);
					return g(a, t[0], !0), g(o, t[1]), e;
				})(["bin", e])
			});
		}
	}, pe = (e) => {
		{
			let n = t(() => $("list.loading"));
			h(e, {
				get label() {
					return E(n);
				},
				rows: 6
			});
		}
	};
	z(ae, (e) => {
		i.failure ? e(oe) : i.value && i.value.length === 0 ? e(ue, 1) : i.value ? e(de, 2) : i.slow && e(pe, 3);
	}), l(Z), l(A);
	var me = s(A, 2), he = (e) => {
		{
			let r = t(() => $(`${n.sort.part}.add`));
			ce(e, {
				id: "nieuw",
				get title() {
					return E(r);
				},
				onClose: x,
				children: (e, r) => {
					var i = _t(), a = v(i);
					se(a, {});
					var o = s(a, 2);
					{
						let e = t(() => $(`${n.sort.part}.add`)), r = t(() => st(n.sort, !1, E(u)));
						fe(o, {
							get label() {
								return E(e);
							},
							get fields() {
								return E(r);
							},
							find: m,
							add: (e) => nt(n.sort.route, e),
							onAdded: (e) => T($("saved.new"), e.version),
							onCancel: x
						});
					}
					B(e, i);
				},
				$$slots: { default: !0 }
			});
		}
	}, _e = (e) => {
		let r = t(() => E(o));
		{
			let i = t(() => $(E(a) === "edit" ? "actor.edit.title" : "bin.title", { who: E(r).label }));
			ce(e, {
				id: "bewerken",
				get title() {
					return E(i);
				},
				onClose: x,
				children: (e, i) => {
					var o = _t(), c = v(o);
					se(c, {});
					var l = s(c, 2), d = (e) => {
						{
							let i = t(() => $("actor.edit")), a = t(() => st(n.sort, !0, E(u)));
							ge(e, {
								name: "beheer",
								get label() {
									return E(i);
								},
								get record() {
									return E(r);
								},
								get attributes() {
									return E(a);
								},
								find: m,
								save: (e, t) => rt(n.sort.route, E(r).id, e, t),
								latest: () => it(n.sort.route, E(r).id),
								onSaved: (e, t) => T($(t ? "saved.merged" : "saved"), e.version),
								onCancel: x
							});
						}
					}, f = (e) => {
						{
							let i = t(() => $("bin.do")), a = t(() => [$("managed.bin"), $("bin.back")]);
							le(e, {
								get label() {
									return E(i);
								},
								get sentences() {
									return E(a);
								},
								run: () => at(n.sort.route, E(r).id, E(r).version),
								onDone: (e) => T($("saved.binned", { n: e.ties }), e.revision),
								onCancel: x
							});
						}
					};
					z(l, (e) => {
						E(a) === "edit" ? e(d) : e(f, -1);
					}), B(e, o);
				},
				$$slots: { default: !0 }
			});
		}
	};
	z(me, (e) => {
		E(a) === "add" ? e(he) : E(o) && e(_e, 1);
	}), b((e, t, n) => {
		j(F, "href", G), V(L, e), V(W, t), V(Y, n), j(Z, "aria-busy", i.loading);
	}, [
		() => $("nav.administration"),
		() => $(`${n.sort.part}.title`),
		() => $(`${n.sort.part}.card`)
	]), B(e, O), d();
}
T(["click"]);
// src/administration/OverviewPage.svelte
var bt = Z("<li><!><div><h2><a> </a></h2><p class=\"muted\"> </p></div></li>"), xt = Z("<div class=\"page\"><div class=\"page-head\"><h1> </h1><p> </p></div> <ul class=\"cards\"></ul></div>");
function St(e, n) {
	D(n, !0);
	let r = t(() => [
		{
			href: x("accounts"),
			icon: "lock",
			title: $("accounts.title"),
			text: $("accounts.card")
		},
		...ot.map(({ part: e, icon: t }) => ({
			href: x(e),
			icon: t,
			title: $(`${e}.title`),
			text: $(`${e}.card`)
		})),
		...n.mayImport ? [{
			href: U,
			icon: "upload",
			title: $("user.import"),
			text: $("import.card")
		}] : []
	]);
	var i = xt(), a = _(i), o = _(a), c = S(o, !0), u = s(o), f = S(u, !0);
	l(a);
	var p = s(a, 2);
	K(p, 21, () => E(r), (e) => e.href, (e, t) => {
		var n = bt(), r = _(n);
		C(r, { get name() {
			return E(t).icon;
		} });
		var i = s(r), a = _(i), o = _(a), c = S(o, !0);
		l(a);
		var u = s(a), d = S(u, !0);
		l(i), l(n), b(() => {
			j(o, "href", E(t).href), V(c, E(t).title), V(d, E(t).text);
		}), B(e, n);
	}), l(p), l(i), b((e, t) => {
		V(c, e), V(f, t);
	}, [() => $("nav.administration"), () => $("administration.intro")]), B(e, i), d();
}
// src/administration/AdministrationPages.svelte
var Ct = Z("<div class=\"page\"><h1 class=\"sr\"> </h1> <!></div>");
function wt(e, n) {
	D(n, !0);
	let r = t(() => ot.find((e) => e.part === n.part));
	var i = F(), a = v(i), o = (e) => {
		var n = Ct(), r = _(n), i = S(r, !0), a = s(r, 2);
		{
			let e = t(() => $("noAccess.title")), n = t(() => $("noAccess.text", { role: N()?.me.roleLabel ?? "" }));
			M(a, {
				icon: "lock",
				get title() {
					return E(e);
				},
				get text() {
					return E(n);
				}
			});
		}
		l(n), b((e) => V(i, e), [() => $("nav.administration")]), B(e, n);
	}, c = t(() => !q(k.seeAccounts)), u = (e) => {
		Xe(e, {});
	}, f = (e) => {
		var t = F(), n = v(t);
		R(n, () => E(r).part, (e) => {
			yt(e, { get sort() {
				return E(r);
			} });
		}), B(e, t);
	}, p = (e) => {
		{
			let n = t(() => q(k.importRecords));
			St(e, { get mayImport() {
				return E(n);
			} });
		}
	};
	z(a, (e) => {
		E(c) ? e(o) : n.part === "accounts" ? e(u, 1) : E(r) ? e(f, 2) : e(p, -1);
	}), B(e, i), d();
}
export { wt as default };
