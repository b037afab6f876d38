import { $ as e, C as t, F as n, G as r, H as i, I as a, J as o, L as s, M as c, Q as l, R as u, S as d, U as f, W as p, ct as m, dt as h, et as g, g as _, h as v, it as y, j as b, k as x, lt as S, m as C, nt as w, o as T, ot as E, p as D, pt as O, rt as k, tt as A, u as j } from "./svelte.js";
import { An as M, D as N, Dn as P, Fn as F, Ft as I, Hn as L, In as R, It as ee, Jt as z, Nn as te, On as B, R as V, Rt as H, Un as U, W, Y as G, c as K, ct as q, it as J, ln as ne, lt as Y, o as re, on as X, rn as ie, sn as Z, tn as ae, ut as oe, wt as se } from "./shell.js";
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
}, $ = ne({
	...be,
	...Te
}, {
	...ye,
	...we
}), Ee = u("<p class=\"error\"><!> </p>"), De = u("<label class=\"choice\"><input type=\"radio\"/> <strong> </strong><span class=\"small muted\"> </span></label>"), Oe = u("<div><label> </label> <p class=\"hint\"> </p> <!> <input class=\"input\" type=\"text\" autocomplete=\"off\" aria-required=\"true\"/></div>"), ke = u("<fieldset><legend class=\"label\"> </legend> <!> <!></fieldset> <!>", 1);
function Ae(i, u) {
	S(u, !0);
	let p = E(() => Q(u.role)), y = E(() => u.errorOf("role")), w = E(() => u.errorOf("person")), T = E(() => r(p) === "Resident" && (!u.person || u.person.label === u.person.id));
	var O = ke(), k = e(O), j = l(k), M = g(j, !0), N = A(j, 2), P = (e) => {
		var t = Ee(), i = l(t);
		X(i, { name: "warn" });
		var s = A(i, 1, !0);
		h(t), o((e) => {
			C(t, "id", `${e ?? ""}-fout`), n(s, r(y));
		}, [() => u.idOf("role")]), a(e, t);
	};
	c(N, (e) => {
		r(y) && e(P);
	});
	var F = A(N, 2);
	x(F, 18, () => Se, (e) => e, (e, t, i) => {
		var s = De(), c = l(s);
		D(c);
		var d = A(c, 2), p = g(d, !0), m = A(d), y = g(m, !0);
		h(s), o((e, r, i, a) => {
			C(c, "name", e), C(c, "id", r), _(c, t), v(c, t === u.role), n(p, i), n(y, a);
		}, [
			() => u.idOf("role"),
			() => r(i) === 0 ? u.idOf("role") : void 0,
			() => $(`role.${t}`),
			() => $(`role.${t}.text`)
		]), f("change", c, () => u.onRole(t)), a(e, s);
	}), h(k);
	var I = A(k, 2), L = (e) => {
		var i = Oe(), s = l(i), p = g(s, !0), m = A(s, 2), v = g(m, !0), y = A(m, 2), b = (e) => {
			var t = Ee(), i = l(t);
			X(i, { name: "warn" });
			var s = A(i, 1, !0);
			h(t), o((e) => {
				C(t, "id", `${e ?? ""}-fout`), n(s, r(w));
			}, [() => u.idOf("person")]), a(e, t);
		};
		c(y, (e) => {
			r(w) && e(b);
		});
		var x = A(y, 2);
		D(x), h(i), o((e, a, o, c, l, f, h) => {
			d(i, 1, t(["field", r(w) && "field--error"])), C(s, "for", e), n(p, a), C(m, "id", `${o ?? ""}-hint`), n(v, c), C(x, "id", l), _(x, u.person?.id ?? ""), C(x, "aria-invalid", r(w) ? !0 : void 0), C(x, "aria-describedby", `${f ?? ""}-hint${h ?? ""}`);
		}, [
			() => u.idOf("person"),
			() => $("accounts.resident"),
			() => u.idOf("person"),
			() => $("accounts.resident.hint"),
			() => u.idOf("person"),
			() => u.idOf("person"),
			() => r(w) ? ` ${u.idOf("person")}-fout` : ""
		]), f("input", x, ({ currentTarget: { value: e } }) => u.onPerson(e.trim() ? {
			id: e.trim(),
			kind: "Resident",
			label: e.trim()
		} : void 0)), a(e, i);
	}, R = (t) => {
		var n = s(), i = e(n);
		b(i, () => r(p), (e) => {
			{
				let t = E(() => u.idOf("person")), n = E(() => $("accounts.person")), i = E(() => [r(p)]);
				ve(e, {
					get id() {
						return r(t);
					},
					get label() {
						return r(n);
					},
					get kinds() {
						return r(i);
					},
					get chosen() {
						return u.person;
					},
					get error() {
						return r(w);
					},
					get find() {
						return u.find;
					},
					get onChoose() {
						return u.onPerson;
					}
				});
			}
		}), a(t, n);
	};
	c(I, (e) => {
		r(T) ? e(L) : r(p) && e(R, 1);
	}), o((e, i) => {
		d(k, 1, t([
			"field",
			"field--roles",
			r(y) && "field--error"
		])), C(k, "aria-describedby", e), n(M, i);
	}, [() => r(y) ? `${u.idOf("role")}-fout` : void 0, () => $("accounts.role")]), a(i, O), m();
}
i(["change", "input"]);
// src/administration/ChangeAccountForm.svelte
var je = u("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form></div>");
function Me(t, i) {
	S(i, !0);
	let u = (e) => ({
		role: e.role,
		person: e.person?.id ?? ""
	}), d = [
		u(i.account),
		u(i.account),
		i.account.version,
		i.account.person ?? void 0
	], _ = E(() => O(d, 4)), v = y(r(_)[0]), b = y(r(_)[1]), x = y(r(_)[2]), w = y(r(_)[3]), T = y(i.account.person ? { [i.account.person.id]: i.account.person.label } : {}), D = y([]), j = y([]), M = y(!1), N = (e) => `account-${e}`, P = (e) => r(j).find((t) => t.field === e)?.text;
	function F(e) {
		k(w, e), k(b, {
			...r(b),
			person: e?.id ?? ""
		}), e && k(T, {
			...r(T),
			[e.id]: e.label
		});
	}
	function I(e) {
		Q(e) !== Q(r(b).role ?? "") && F(void 0), k(b, {
			...r(b),
			role: e
		});
	}
	async function L(e) {
		let t = ge(r(v), r(b));
		if (Object.keys(t).length === 0) return i.onCancel();
		k(M, !0);
		try {
			i.onSaved(await B(i.account.id, r(x), R(t)), e);
		} catch (e) {
			let n = U(e), r = n.problem?.current;
			if (n.stale && r) return await z(r, t);
			k(j, ee(n));
		} finally {
			k(M, !1);
		}
	}
	function R(e) {
		return {
			..."role" in e ? { role: e.role } : {},
			..."person" in e ? { person: e.person || null } : {}
		};
	}
	function ee(e) {
		return e.unreachable ? [{
			field: "",
			text: $("offline.text")
		}] : e.stale ? [{
			field: "",
			text: $("clash.reload")
		}] : de(e.problem, ["role", "person"]);
	}
	async function z(e, t) {
		let n = u(e);
		e.person && k(T, {
			...r(T),
			[e.person.id]: e.person.label
		}), k(D, me(r(v), t, n)), ((e) => {
			var t = O(e, 3);
			k(v, t[0]), k(x, t[1]), k(b, t[2]);
		})([
			n,
			e.version,
			{
				...n,
				...t
			}
		]), r(D).length === 0 && await L(!0);
	}
	function te(e) {
		k(b, {
			...r(b),
			...e
		}), k(w, r(b).person ? {
			id: r(b).person,
			kind: Q(r(b).role ?? "") ?? "",
			label: r(T)[r(b).person] ?? r(b).person
		} : void 0), k(D, []), L(!0);
	}
	function V(e) {
		e.preventDefault(), k(j, Q(r(b).role ?? "") && !r(w) ? [{
			field: "person",
			text: $("accounts.needPerson")
		}] : []), r(j).length === 0 && !r(M) && L(!1);
	}
	let H = (e, t) => e === "role" ? $(`role.${t}`) : r(T)[t] ?? t;
	var W = s(), G = e(W), K = (e) => {
		{
			let t = E(() => $("someone"));
			he(e, {
				get clashes() {
					return r(D);
				},
				get who() {
					return r(t);
				},
				when: "",
				labelOf: (e) => $(e === "role" ? "accounts.role" : "accounts.person"),
				wordsOf: H,
				onChoose: te,
				onCancel: () => k(D, [])
			});
		}
	}, q = (e) => {
		var t = je(), s = l(t), u = (e) => {
			fe(e, {
				get wrongs() {
					return r(j);
				},
				idOf: N
			});
		};
		c(s, (e) => {
			r(j).length && e(u);
		});
		var d = A(s, 2), m = l(d);
		{
			let e = E(() => r(b).role ?? "");
			Ae(m, {
				get role() {
					return r(e);
				},
				get person() {
					return r(w);
				},
				idOf: N,
				errorOf: P,
				get find() {
					return re;
				},
				onRole: I,
				onPerson: F
			});
		}
		var _ = A(m, 2), v = l(_), y = g(v, !0), x = A(v, 2), S = g(x, !0);
		h(_), h(d), h(t), o((e, t, i) => {
			C(d, "aria-label", e), C(v, "aria-busy", r(M) || void 0), n(y, t), n(S, i);
		}, [
			() => $("accounts.change"),
			() => r(M) ? $("form.saving") : $("form.save"),
			() => $("form.cancel")
		]), p("submit", d, V), f("click", x, function(...e) {
			i.onCancel?.apply(this, e);
		}), a(e, t);
	};
	c(G, (e) => {
		r(D).length ? e(K) : e(q, -1);
	}), a(t, W), m();
}
i(["click"]);
// src/administration/InvitationNote.svelte
var Ne = u("<div class=\"stack stack--form\"><p> </p> <div class=\"field\"><label for=\"uitnodiging\"> </label> <div class=\"password\"><input class=\"input\" id=\"uitnodiging\" type=\"text\" readonly=\"\"/> <button class=\"button button--primary\" type=\"button\"><!> </button></div> <p class=\"small\" role=\"status\"> </p></div> <p class=\"muted\"> </p> <div class=\"row\"><button class=\"button button--secondary\" type=\"button\"> </button></div></div>");
function Pe(e, t) {
	S(t, !0);
	let i = E(() => location.origin + t.invitation.path), s = y("");
	async function c() {
		try {
			await navigator.clipboard.writeText(r(i)), k(s, $("invitation.copied"), !0);
		} catch {
			document.querySelector("#uitnodiging")?.select(), k(s, $("invitation.select"), !0);
		}
	}
	var u = Ne(), d = l(u), v = g(d, !0), b = A(d, 2), x = l(b), C = g(x, !0), w = A(x, 2), T = l(w);
	D(T);
	var O = A(T, 2), j = l(O);
	X(j, { name: "copy" });
	var M = A(j, 1, !0);
	h(O), h(w);
	var N = A(w, 2), P = g(N, !0);
	h(b);
	var F = A(b, 2), I = g(F, !0), L = A(F, 2), R = l(L), ee = g(R, !0);
	h(L), h(u), o((e, t, a, o, c) => {
		n(v, e), n(C, t), _(T, r(i)), n(M, a), n(P, r(s)), n(I, o), n(ee, c);
	}, [
		() => $("invitation.text", {
			login: t.login,
			when: G(t.invitation.expires)
		}),
		() => $("invitation.link"),
		() => $("invitation.copy"),
		() => $("invitation.once"),
		() => $("close")
	]), p("focus", T, (e) => e.currentTarget.select()), f("click", O, () => void c()), f("click", R, function(...e) {
		t.onClose?.apply(this, e);
	}), a(e, u), m();
}
i(["click"]);
// src/administration/AccountDialog.svelte
var Fe = u("<button class=\"button button--quiet\" type=\"button\"><!> </button>"), Ie = u("<!> <div class=\"modal__more row\"><button class=\"button button--quiet\" type=\"button\"><!> </button> <button class=\"button button--quiet\" type=\"button\"><!> </button> <!></div>", 1), Le = u("<!> <!>", 1);
function Re(t, i) {
	S(i, !0);
	let s = y("change"), u = y(void 0), d = E(() => i.account.state === "active"), p = () => k(s, "change");
	function g(e) {
		k(u, e), i.onRefresh();
	}
	{
		let m = E(() => $("accounts.change.title", { login: i.account.login }));
		le(t, {
			id: "account",
			get title() {
				return r(m);
			},
			get onClose() {
				return i.onClose;
			},
			children: (t, m) => {
				var _ = Le(), v = e(_);
				ce(v, {});
				var y = A(v, 2), b = (e) => {
					Pe(e, {
						get login() {
							return i.account.login;
						},
						get invitation() {
							return r(u);
						},
						get onClose() {
							return i.onClose;
						}
					});
				}, x = (e) => {
					{
						let t = E(() => $("accounts.invite")), n = E(() => [$("accounts.invite.text")]);
						ue(e, {
							get label() {
								return r(t);
							},
							get sentences() {
								return r(n);
							},
							run: () => M(i.account.id),
							onDone: g,
							onCancel: p
						});
					}
				}, S = (e) => {
					{
						let t = E(() => $(r(d) ? "accounts.disable" : "accounts.enable")), n = E(() => [$(r(d) ? "accounts.disable.text" : "accounts.enable.text")]);
						ue(e, {
							get label() {
								return r(t);
							},
							get sentences() {
								return r(n);
							},
							run: () => B(i.account.id, i.account.version, { state: r(d) ? "disabled" : "active" }),
							onDone: () => i.onKept($(r(d) ? "accounts.isDisabled" : "accounts.isEnabled")),
							onCancel: p
						});
					}
				}, C = (e) => {
					{
						let t = E(() => $("accounts.signOut")), n = E(() => [$("accounts.signOut.text")]);
						ue(e, {
							get label() {
								return r(t);
							},
							get sentences() {
								return r(n);
							},
							run: () => F(i.account.id),
							onDone: () => i.onKept($("accounts.isSignedOut")),
							onCancel: p
						});
					}
				}, w = (t) => {
					var u = Ie(), p = e(u);
					Me(p, {
						get account() {
							return i.account;
						},
						onSaved: (e, t) => i.onKept($(t ? "saved.merged" : "saved")),
						get onCancel() {
							return i.onClose;
						}
					});
					var m = A(p, 2), g = l(m), _ = l(g);
					X(_, { name: "link" });
					var v = A(_, 1, !0);
					h(g);
					var y = A(g, 2), b = l(y);
					X(b, { name: "door" });
					var x = A(b, 1, !0);
					h(y);
					var S = A(y, 2), C = (e) => {
						var t = Fe(), i = l(t);
						{
							let e = E(() => r(d) ? "stop" : "check");
							X(i, { get name() {
								return r(e);
							} });
						}
						var c = A(i, 1, !0);
						h(t), o((e) => n(c, e), [() => $(r(d) ? "accounts.disable" : "accounts.enable")]), f("click", t, () => k(s, "state")), a(e, t);
					};
					c(S, (e) => {
						i.own || e(C);
					}), h(m), o((e, t) => {
						n(v, e), n(x, t);
					}, [() => $("accounts.invite"), () => $("accounts.signOut")]), f("click", g, () => k(s, "invite")), f("click", y, () => k(s, "signOut")), a(t, u);
				};
				c(y, (e) => {
					r(u) ? e(b) : r(s) === "invite" ? e(x, 1) : r(s) === "state" ? e(S, 2) : r(s) === "signOut" ? e(C, 3) : e(w, -1);
				}), a(t, _);
			},
			$$slots: { default: !0 }
		});
	}
	m();
}
i(["click"]);
// src/administration/AccountsTable.svelte
var ze = u("<span class=\"badge\"> </span>"), Be = u("<span class=\"badge badge--warn\"><!> </span>"), Ve = u("<span class=\"badge badge--info\"><!> </span>"), He = u("<span class=\"badge badge--ok\"><!> </span>"), Ue = u("<tr><th scope=\"row\"> <!></th><td> </td><td> </td><td><!></td><td> </td><td data-label=\"\" class=\"is-act\"><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td></tr>"), We = u("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"><span class=\"sr\"> </span></th></tr></thead><tbody></tbody></table>");
function Ge(e, t) {
	S(t, !0);
	let i = (e) => Se.includes(e) ? $(`role.${e}`) : e;
	var s = We(), u = l(s), d = g(u, !0), p = A(u), _ = l(p), v = l(_), y = g(v, !0), b = A(v), w = g(b, !0), T = A(b), E = g(T, !0), D = A(T), O = g(D, !0), k = A(D), j = g(k, !0), M = A(k), N = l(M), P = g(N, !0);
	h(M), h(_), h(p);
	var F = A(p);
	x(F, 21, () => t.accounts, (e) => e.id, (e, s) => {
		var u = Ue(), d = l(u), p = l(d, !0), m = A(p), _ = (e) => {
			var t = ze(), r = g(t, !0);
			o((e) => n(r, e), [() => $("accounts.you")]), a(e, t);
		};
		c(m, (e) => {
			r(s).id === t.own && e(_);
		}), h(d);
		var v = A(d), y = g(v, !0), b = A(v), x = g(b, !0), S = A(b), w = l(S), T = (e) => {
			var t = Be(), r = l(t);
			X(r, { name: "stop" });
			var i = A(r, 1, !0);
			h(t), o((e) => n(i, e), [() => $("accounts.disabled")]), a(e, t);
		}, E = (e) => {
			var t = Ve(), r = l(t);
			X(r, { name: "clock" });
			var i = A(r, 1, !0);
			h(t), o((e) => n(i, e), [() => $("accounts.invited")]), a(e, t);
		}, D = (e) => {
			var t = He(), r = l(t);
			X(r, { name: "check" });
			var i = A(r, 1, !0);
			h(t), o((e) => n(i, e), [() => $("accounts.active")]), a(e, t);
		};
		c(w, (e) => {
			r(s).state === "disabled" ? e(T) : r(s).hasPassword ? e(D, -1) : e(E, 1);
		}), h(S);
		var O = A(S), k = g(O, !0), j = A(O), M = l(j), N = l(M, !0), P = A(N), F = g(P, !0);
		h(M), h(j), h(u), o((e, t, i, a, o, c, l) => {
			n(p, r(s).login), C(v, "data-label", e), n(y, t), C(b, "data-label", i), n(x, r(s).person?.label ?? ""), C(S, "data-label", a), C(O, "data-label", o), n(k, c), n(N, l), n(F, r(s).login);
		}, [
			() => $("accounts.role"),
			() => i(r(s).role),
			() => $("accounts.person"),
			() => $("accounts.state"),
			() => $("accounts.seen"),
			() => r(s).lastSeen ? G(r(s).lastSeen) : $("accounts.never"),
			() => $("contacts.change")
		]), f("click", M, () => t.onOpen(r(s))), a(e, u);
	}), h(F), h(s), o((e, t, r, i, a, o, s) => {
		n(d, e), n(y, t), n(w, r), n(E, i), n(O, a), n(j, o), n(P, s);
	}, [
		() => $("accounts.title"),
		() => $("accounts.login"),
		() => $("accounts.role"),
		() => $("accounts.person"),
		() => $("accounts.state"),
		() => $("accounts.seen"),
		() => $("col.actions")
	]), a(e, s), m();
}
i(["click"]);
// src/administration/AddAccountForm.svelte
var Ke = u("<p class=\"error\"><!> </p>"), qe = u("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><div><label> </label> <p class=\"hint\"> </p> <!> <input class=\"input\" type=\"text\" autocomplete=\"off\" autocapitalize=\"none\" spellcheck=\"false\" aria-required=\"true\"/></div> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form></div>");
function Je(e, i) {
	S(i, !0);
	let s = y(""), u = y(""), _ = y(void 0), v = y([]), b = y(!1), x = (e) => `account-${e}`, w = (e) => r(v).find((t) => t.field === e)?.text;
	function T() {
		return [
			...r(s).trim() ? [] : [{
				field: "login",
				text: $("accounts.needLogin")
			}],
			...r(u) ? [] : [{
				field: "role",
				text: $("accounts.needRole")
			}],
			...Q(r(u)) && !r(_) ? [{
				field: "person",
				text: $("accounts.needPerson")
			}] : []
		];
	}
	async function O(e) {
		if (e.preventDefault(), k(v, T()), !(r(v).length || r(b))) {
			k(b, !0);
			try {
				let { account: e, invitation: t } = await P({
					login: r(s).trim(),
					role: r(u),
					...r(_) ? { person: r(_).id } : {}
				});
				i.onAdded(e, t);
			} catch (e) {
				let t = U(e);
				k(v, t.unreachable ? [{
					field: "",
					text: $("offline.text")
				}] : de(t.problem, [
					"login",
					"role",
					"person"
				]));
			} finally {
				k(b, !1);
			}
		}
	}
	var M = qe(), N = l(M), F = (e) => {
		fe(e, {
			get wrongs() {
				return r(v);
			},
			idOf: x
		});
	};
	c(N, (e) => {
		r(v).length && e(F);
	});
	var I = A(N, 2), L = l(I), R = l(L), ee = g(R, !0), z = A(R, 2), te = g(z, !0), B = A(z, 2), V = (e) => {
		var t = Ke(), r = l(t);
		X(r, { name: "warn" });
		var i = A(r, 1, !0);
		h(t), o((e, r) => {
			C(t, "id", `${e ?? ""}-fout`), n(i, r);
		}, [() => x("login"), () => w("login")]), a(e, t);
	}, H = E(() => w("login"));
	c(B, (e) => {
		r(H) && e(V);
	});
	var W = A(B, 2);
	D(W), h(L);
	var G = A(L, 2);
	Ae(G, {
		get role() {
			return r(u);
		},
		get person() {
			return r(_);
		},
		idOf: x,
		errorOf: w,
		get find() {
			return re;
		},
		onRole: (e) => {
			Q(e) !== Q(r(u)) && k(_, void 0), k(u, e, !0);
		},
		onPerson: (e) => k(_, e)
	});
	var K = A(G, 2), q = l(K), J = g(q, !0), ne = A(q, 2), Y = g(ne, !0);
	h(K), h(I), h(M), o((e, t, i, a, o, s, c, l, u, f, p, m) => {
		C(I, "aria-label", e), d(L, 1, t), C(R, "for", i), n(ee, a), C(z, "id", `${o ?? ""}-hint`), n(te, s), C(W, "id", c), C(W, "aria-invalid", l), C(W, "aria-describedby", `${u ?? ""}-hint${f ?? ""}`), C(q, "aria-busy", r(b) || void 0), n(J, p), n(Y, m);
	}, [
		() => $("accounts.add"),
		() => t(["field", w("login") && "field--error"]),
		() => x("login"),
		() => $("accounts.login"),
		() => x("login"),
		() => $("accounts.login.hint"),
		() => x("login"),
		() => w("login") ? !0 : void 0,
		() => x("login"),
		() => w("login") ? ` ${x("login")}-fout` : "",
		() => r(b) ? $("form.saving") : $("accounts.add"),
		() => $("form.cancel")
	]), p("submit", I, O), j(W, () => r(s), (e) => k(s, e)), f("click", ne, function(...e) {
		i.onCancel?.apply(this, e);
	}), a(e, M), m();
}
i(["click"]);
// src/administration/AccountsPage.svelte
var Ye = u("<!> <!>", 1), Xe = u("<div class=\"page page--wide\"><p class=\"crumb\"><a> </a></p> <div class=\"person-head\"><div class=\"page-head\"><h1> </h1><p> </p></div> <div class=\"row\"><button class=\"button button--primary\" type=\"button\"><!> </button></div></div> <div><!></div></div> <!>", 1);
function Ze(t, i) {
	S(i, !0);
	let s = se(() => "", te), u = E(() => J()?.me.account?.id), d = y(void 0), p = y(!1), _ = y(void 0);
	function v(e) {
		k(d, void 0), N(e), s.retry();
	}
	function b(e, t) {
		k(_, {
			login: e.login,
			invitation: t
		}), s.retry();
	}
	function x() {
		((e) => {
			var t = O(e, 2);
			k(p, t[0], !0), k(_, t[1]);
		})([!1, void 0]);
	}
	var w = Xe(), D = e(w), j = l(D), M = l(j), P = g(M, !0);
	h(j);
	var F = A(j, 2), I = l(F), L = l(I), R = g(L, !0), z = A(L), B = g(z, !0);
	h(I);
	var V = A(I, 2), H = l(V), U = l(H);
	X(U, { name: "plus" });
	var G = A(U, 1, !0);
	h(H), h(V), h(F);
	var K = A(F, 2), q = l(K), ne = (e) => {
		{
			let t = E(() => J()?.me.roleLabel);
			ae(e, {
				get failure() {
					return s.failure;
				},
				get roleLabel() {
					return r(t);
				},
				get onRetry() {
					return s.retry;
				}
			});
		}
	}, Y = (e) => {
		{
			let t = E(() => $("accounts.none")), n = E(() => $("accounts.none.text"));
			ie(e, {
				icon: "users",
				get title() {
					return r(t);
				},
				get text() {
					return r(n);
				}
			});
		}
	}, re = (e) => {
		Ge(e, {
			get accounts() {
				return s.value.items;
			},
			get own() {
				return r(u);
			},
			onOpen: (e) => k(d, e)
		});
	}, Z = (e) => {
		{
			let t = E(() => $("list.loading"));
			W(e, {
				get label() {
					return r(t);
				},
				rows: 6
			});
		}
	};
	c(q, (e) => {
		s.failure ? e(ne) : s.value && s.value.items.length === 0 ? e(Y, 1) : s.value ? e(re, 2) : s.slow && e(Z, 3);
	}), h(K), h(D);
	var oe = A(D, 2), ue = (t) => {
		{
			let n = E(() => r(_) ? $("invitation.title", { login: r(_).login }) : $("accounts.add"));
			le(t, {
				id: "nieuw",
				get title() {
					return r(n);
				},
				onClose: x,
				children: (t, n) => {
					var i = Ye(), o = e(i);
					ce(o, {});
					var s = A(o, 2), l = (e) => {
						Pe(e, T(() => r(_), { onClose: x }));
					}, u = (e) => {
						Je(e, {
							onAdded: b,
							onCancel: x
						});
					};
					c(s, (e) => {
						r(_) ? e(l) : e(u, -1);
					}), a(t, i);
				},
				$$slots: { default: !0 }
			});
		}
	}, de = (e) => {
		{
			let t = E(() => r(d).id === r(u));
			Re(e, {
				get account() {
					return r(d);
				},
				get own() {
					return r(t);
				},
				onKept: v,
				get onRefresh() {
					return s.retry;
				},
				onClose: () => k(d, void 0)
			});
		}
	};
	c(oe, (e) => {
		r(p) ? e(ue) : r(d) && e(de, 1);
	}), o((e, t, r, i) => {
		C(M, "href", ee), n(P, e), n(R, t), n(B, r), n(G, i), C(K, "aria-busy", s.loading);
	}, [
		() => $("nav.administration"),
		() => $("accounts.title"),
		() => $("accounts.card"),
		() => $("accounts.add")
	]), f("click", H, () => k(p, !0)), a(t, w), m();
}
i(["click"]);
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
		let i = await R("get", `/v1/${e}`, {
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
	return et(await R("post", `/v1/${e}`, { body: tt(t) }));
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
		return et(await R("patch", `/v1/${e}/{id}`, {
			path: { id: t },
			version: n,
			body: a
		}));
	} catch (n) {
		let r = U(n);
		if (!r.stale) throw n;
		let i = et(await R("get", `/v1/${e}/{id}`, { path: { id: t } }));
		throw new L(r.status, {
			...r.problem,
			current: i
		});
	}
}
var at = (e, t) => R("get", `/v1/${e}/{id}/history`, { path: { id: t } }), ot = (e, t, n) => R("delete", `/v1/${e}/{id}`, {
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
var ut = u("<th scope=\"col\"> </th>"), dt = u("<th scope=\"col\"><span class=\"sr\"> </span></th>"), ft = u("<td> </td>"), pt = u("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), mt = u("<td data-label=\"\" class=\"is-act\"><!> <!></td>"), ht = u("<tr><th scope=\"row\"> </th><!><!><!></tr>"), gt = u("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><!><!><!></tr></thead><tbody></tbody></table>");
function _t(e, t) {
	S(t, !0);
	let i = E(() => lt(t.sort, !1, {}).filter((e) => e.name !== "name" && e.type !== "references" && e.type !== "outline")), s = E(() => q(t.sort.kind)?.attributes ?? []);
	function u(e, t) {
		let n = (e.attributes[t] ?? []).map((e) => e.label), r = n.slice(0, 5).join(", ");
		return n.length > 5 ? $("managed.andMore", {
			shown: r,
			n: n.length - 5
		}) : r;
	}
	var d = gt(), p = l(d), _ = g(p, !0), v = A(p), y = l(v), b = l(y), w = g(b, !0), T = A(b);
	x(T, 17, () => r(i), (e) => e.name, (e, t) => {
		var i = ut(), s = g(i, !0);
		o((e) => n(s, e), [() => Z(r(t).label)]), a(e, i);
	});
	var D = A(T);
	x(D, 17, () => t.sort.lists, ({ name: e }) => e, (e, t) => {
		let i = () => r(t).name;
		var s = ut(), c = g(s, !0);
		o((e) => n(c, e), [() => Z($(`list.${i()}`))]), a(e, s);
	});
	var O = A(D), k = (e) => {
		var t = dt(), r = l(t), i = g(r, !0);
		h(t), o((e) => n(i, e), [() => $("col.actions")]), a(e, t);
	};
	c(O, (e) => {
		(t.mayChange || t.mayBin) && e(k);
	}), h(y), h(v);
	var j = A(v);
	x(j, 21, () => t.items, (e) => e.id, (e, d) => {
		var p = ht(), m = l(p), _ = g(m, !0), v = A(m);
		x(v, 17, () => r(i), (e) => e.name, (e, t) => {
			var i = ft(), c = g(i, !0);
			o((e, t) => {
				C(i, "data-label", e), n(c, t);
			}, [() => Z(r(t).label), () => xe(r(s).find((e) => e.name === r(t).name) ?? r(t), r(d).attributes[r(t).name])]), a(e, i);
		});
		var y = A(v);
		x(y, 17, () => t.sort.lists, ({ name: e }) => e, (e, t) => {
			let i = () => r(t).name;
			var s = ft(), c = g(s, !0);
			o((e, t) => {
				C(s, "data-label", e), n(c, t);
			}, [() => Z($(`list.${i()}`)), () => u(r(d), i())]), a(e, s);
		});
		var b = A(y), S = (e) => {
			var i = mt(), s = l(i), u = (e) => {
				var i = pt(), s = l(i, !0), c = A(s), u = g(c, !0);
				h(i), o((e) => {
					n(s, e), n(u, r(d).label);
				}, [() => $("contacts.change")]), f("click", i, () => t.onChange(r(d))), a(e, i);
			};
			c(s, (e) => {
				t.mayChange && e(u);
			});
			var p = A(s, 2), m = (e) => {
				var i = pt(), s = l(i, !0), c = A(s), u = g(c, !0);
				h(i), o((e) => {
					n(s, e), n(u, r(d).label);
				}, [() => $("bin.do")]), f("click", i, () => t.onBin(r(d))), a(e, i);
			};
			c(p, (e) => {
				t.mayBin && e(m);
			}), h(i), a(e, i);
		};
		c(b, (e) => {
			(t.mayChange || t.mayBin) && e(S);
		}), h(p), o(() => n(_, r(d).label)), a(e, p);
	}), h(j), h(d), o((e, t) => {
		n(_, e), n(w, t);
	}, [() => $(`${t.sort.part}.title`), () => $("col.name")]), a(e, d), m();
}
i(["click"]);
// src/administration/ManagedPage.svelte
var vt = u("<div class=\"row\"><button class=\"button button--primary\" type=\"button\"><!> </button></div>"), yt = u("<!> <!>", 1), bt = u("<div class=\"page page--wide\"><p class=\"crumb\"><a> </a></p> <div class=\"person-head\"><div class=\"page-head\"><h1> </h1><p> </p></div> <!></div> <div><!></div></div> <!>", 1);
function xt(t, i) {
	S(i, !0);
	let s = se(() => "", (e) => nt(i.sort.route, e)), u = y(void 0), d = y(void 0), p = w({}), _ = E(() => ({
		...Object.fromEntries((s.value ?? []).flatMap((e) => i.sort.lists.flatMap(({ name: t }) => e.attributes[t] ?? [])).map((e) => [e.id, e.label])),
		...p
	})), v = E(() => Y(z.createActor));
	async function b(e, t, n) {
		let r = t?.includes("Area") ? x(e) : await re(e, t, n);
		for (let e of r) p[e.id] = e.label;
		return r;
	}
	function x(e) {
		let t = e.trim().toLowerCase();
		return (J()?.areas ?? []).filter((e) => e.label.toLowerCase().includes(t)).slice(0, 20).map(({ id: e, kind: t, label: n }) => ({
			id: e,
			kind: t,
			label: n
		}));
	}
	function T() {
		((e) => {
			var t = O(e, 2);
			k(u, t[0], !0), k(d, t[1]);
		})([void 0, void 0]);
	}
	function D(e, t) {
		T(), K(e, t), s.retry(), i.sort.route === "areas" && oe();
	}
	var j = bt(), M = e(j), N = l(M), P = l(N), F = g(P, !0);
	h(N);
	var I = A(N, 2), L = l(I), R = l(L), te = g(R, !0), B = A(R), V = g(B, !0);
	h(L);
	var H = A(L, 2), U = (e) => {
		var t = vt(), r = l(t), s = l(r);
		X(s, { name: "plus" });
		var c = A(s, 1, !0);
		h(r), h(t), o((e) => n(c, e), [() => $(`${i.sort.part}.add`)]), f("click", r, () => k(u, "add")), a(e, t);
	};
	c(H, (e) => {
		r(v) && e(U);
	}), h(I);
	var G = A(I, 2), q = l(G), ne = (e) => {
		{
			let t = E(() => J()?.me.roleLabel);
			ae(e, {
				get failure() {
					return s.failure;
				},
				get roleLabel() {
					return r(t);
				},
				get onRetry() {
					return s.retry;
				}
			});
		}
	}, Z = (e) => {
		{
			let t = E(() => $("managed.none")), n = E(() => $("managed.none.text"));
			ie(e, {
				get icon() {
					return i.sort.icon;
				},
				get title() {
					return r(t);
				},
				get text() {
					return r(n);
				}
			});
		}
	}, de = (e) => {
		{
			let t = E(() => Y(z.changeActor)), n = E(() => i.sort.binnable && Y(z.binActor));
			_t(e, {
				get items() {
					return s.value;
				},
				get sort() {
					return i.sort;
				},
				get mayChange() {
					return r(t);
				},
				get mayBin() {
					return r(n);
				},
				onChange: (e) => ((e) => {
					var t = O(e, 2);
					return k(u, t[0], !0), k(d, t[1]), e;
				})(["edit", e]),
				onBin: (e) => ((e) => {
					var t = O(e, 2);
					return k(u, t[0], !0), k(d, t[1]), e;
				})(["bin", e])
			});
		}
	}, fe = (e) => {
		{
			let t = E(() => $("list.loading"));
			W(e, {
				get label() {
					return r(t);
				},
				rows: 6
			});
		}
	};
	c(q, (e) => {
		s.failure ? e(ne) : s.value && s.value.length === 0 ? e(Z, 1) : s.value ? e(de, 2) : s.slow && e(fe, 3);
	}), h(G), h(M);
	var me = A(M, 2), he = (t) => {
		{
			let n = E(() => $(`${i.sort.part}.add`));
			le(t, {
				id: "nieuw",
				get title() {
					return r(n);
				},
				onClose: T,
				children: (t, n) => {
					var o = yt(), s = e(o);
					ce(s, {});
					var c = A(s, 2);
					{
						let e = E(() => $(`${i.sort.part}.add`)), t = E(() => lt(i.sort, !1, r(_)));
						pe(c, {
							get label() {
								return r(e);
							},
							get fields() {
								return r(t);
							},
							find: b,
							add: (e) => rt(i.sort.route, e),
							onAdded: (e) => D($("saved.new"), e.version),
							onCancel: T
						});
					}
					a(t, o);
				},
				$$slots: { default: !0 }
			});
		}
	}, ge = (t) => {
		let n = E(() => r(d));
		{
			let o = E(() => $(r(u) === "edit" ? "actor.edit.title" : "bin.title", { who: r(n).label }));
			le(t, {
				id: "bewerken",
				get title() {
					return r(o);
				},
				onClose: T,
				children: (t, o) => {
					var s = yt(), l = e(s);
					ce(l, {});
					var d = A(l, 2), f = (e) => {
						{
							let t = E(() => $("actor.edit")), a = E(() => lt(i.sort, !0, r(_)));
							_e(e, {
								name: "beheer",
								get label() {
									return r(t);
								},
								get record() {
									return r(n);
								},
								get attributes() {
									return r(a);
								},
								find: b,
								save: (e, t) => it(i.sort.route, r(n).id, e, t),
								latest: () => at(i.sort.route, r(n).id),
								onSaved: (e, t) => D($(t ? "saved.merged" : "saved"), e.version),
								onCancel: T
							});
						}
					}, p = (e) => {
						{
							let t = E(() => $("bin.do")), a = E(() => [$("managed.bin"), $("bin.back")]);
							ue(e, {
								get label() {
									return r(t);
								},
								get sentences() {
									return r(a);
								},
								run: () => ot(i.sort.route, r(n).id, r(n).version),
								onDone: (e) => D($("saved.binned", { n: e.ties }), e.revision),
								onCancel: T
							});
						}
					};
					c(d, (e) => {
						r(u) === "edit" ? e(f) : e(p, -1);
					}), a(t, s);
				},
				$$slots: { default: !0 }
			});
		}
	};
	c(me, (e) => {
		r(u) === "add" ? e(he) : r(d) && e(ge, 1);
	}), o((e, t, r) => {
		C(P, "href", ee), n(F, e), n(te, t), n(V, r), C(G, "aria-busy", s.loading);
	}, [
		() => $("nav.administration"),
		() => $(`${i.sort.part}.title`),
		() => $(`${i.sort.part}.card`)
	]), a(t, j), m();
}
i(["click"]);
// src/administration/OverviewPage.svelte
var St = u("<li><!><div><h2><a> </a></h2><p class=\"muted\"> </p></div></li>"), Ct = u("<div class=\"page\"><div class=\"page-head\"><h1> </h1><p> </p></div> <ul class=\"cards\"></ul></div>");
function wt(e, t) {
	S(t, !0);
	let i = E(() => [
		...t.maySeeAccounts ? [{
			href: I("accounts"),
			icon: "lock",
			title: $("accounts.title"),
			text: $("accounts.card")
		}] : [],
		...ct(t.adds).map(({ part: e, icon: t }) => ({
			href: I(e),
			icon: t,
			title: $(`${e}.title`),
			text: $(`${e}.card`)
		})),
		...t.mayImport ? [{
			href: H,
			icon: "upload",
			title: $("user.import"),
			text: $("import.card")
		}] : []
	]);
	var s = Ct(), c = l(s), u = l(c), d = g(u, !0), f = A(u), p = g(f, !0);
	h(c);
	var _ = A(c, 2);
	x(_, 21, () => r(i), (e) => e.href, (e, t) => {
		var i = St(), s = l(i);
		X(s, { get name() {
			return r(t).icon;
		} });
		var c = A(s), u = l(c), d = l(u), f = g(d, !0);
		h(u);
		var p = A(u), m = g(p, !0);
		h(c), h(i), o(() => {
			C(d, "href", r(t).href), n(f, r(t).title), n(m, r(t).text);
		}), a(e, i);
	}), h(_), h(s), o((e, t) => {
		n(d, e), n(p, t);
	}, [() => $("nav.administration"), () => $("administration.intro")]), a(e, s), m();
}
// src/administration/AdministrationPages.svelte
var Tt = u("<div class=\"page\"><h1 class=\"sr\"> </h1> <!></div>");
function Et(t, i) {
	S(i, !0);
	let u = E(() => Y(z.seeAccounts)), d = E(() => J()?.me.adds ?? []), f = E(() => r(u) || V(r(d))), p = E(() => ct(r(d)).find((e) => e.part === i.part));
	var _ = s(), v = e(_), y = (e) => {
		var t = Tt(), i = l(t), s = g(i, !0), c = A(i, 2);
		{
			let e = E(() => $("noAccess.title")), t = E(() => $("noAccess.text", { role: J()?.me.roleLabel ?? "" }));
			ie(c, {
				icon: "lock",
				get title() {
					return r(e);
				},
				get text() {
					return r(t);
				}
			});
		}
		h(t), o((e) => n(s, e), [() => $("nav.administration")]), a(e, t);
	}, x = (e) => {
		Ze(e, {});
	}, C = (t) => {
		var n = s(), i = e(n);
		b(i, () => r(p).part, (e) => {
			xt(e, { get sort() {
				return r(p);
			} });
		}), a(t, n);
	}, w = (e) => {
		{
			let t = E(() => Y(z.importRecords));
			wt(e, {
				get adds() {
					return r(d);
				},
				get maySeeAccounts() {
					return r(u);
				},
				get mayImport() {
					return r(t);
				}
			});
		}
	};
	c(v, (e) => {
		!r(f) || i.part === "accounts" && !r(u) || i.part !== "" && i.part !== "accounts" && !r(p) ? e(y) : i.part === "accounts" ? e(x, 1) : r(p) ? e(C, 2) : e(w, -1);
	}), a(t, _), m();
}
export { Et as default };
