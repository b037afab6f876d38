import { $ as e, D as t, E as n, F as r, G as i, K as a, M as o, O as s, R as c, V as l, W as u, X as d, at as f, ct as p, d as m, dt as h, et as g, it as _, l as v, lt as y, nt as b, ot as x, pt as S, q as C, r as w, rt as T, tt as E, v as D, x as O, y as k, z as A } from "./text.js";
import { Ct as j, I as M, Lt as N, Ot as P, Tt as F, b as I, bt as L, ct as R, lt as z, n as B, ot as V, w as H } from "./status.svelte.js";
import { a as U, t as ee } from "./ErrorSummary.js";
import { S as W } from "./app.js";
// src/door/text.ts
var G = w({
	"login.login": "Inlognaam",
	"login.password": "Wachtwoord",
	"login.do": "Inloggen",
	"login.needLogin": "Vul uw inlognaam in.",
	"login.needPassword": "Vul uw wachtwoord in.",
	"login.refused": "De inlognaam of het wachtwoord klopt niet.",
	"login.wait": {
		one: "Te vaak geprobeerd. Probeer het over {n} seconde opnieuw.",
		other: "Te vaak geprobeerd. Probeer het over {n} seconden opnieuw."
	},
	"login.again": "U kunt het opnieuw proberen.",
	"login.forgotten": "Wachtwoord vergeten? Vraag uw beheerder om een nieuwe link.",
	"login.choose": "Kies een naam van minstens 3 tekens, bijvoorbeeld a.bouzid.",
	"login.expired": "Log opnieuw in",
	"login.expired.text": "U bent uitgelogd. Wat u typte, staat er nog. Log in en bewaar het daarna opnieuw.",
	"login.stop": "Stoppen. Wat ik typte, mag weg.",
	"password.show": "Toon",
	"password.new": "Nieuw wachtwoord",
	"password.again": "Nieuw wachtwoord, nog een keer",
	"password.current": "Wachtwoord van nu",
	"password.change": "Wachtwoord wijzigen",
	"password.changed": "Uw wachtwoord is gewijzigd. Op andere apparaten bent u uitgelogd.",
	"password.rule.length": "Gebruik minstens {n} tekens.",
	"password.rule.sentence": "Een zin van een paar woorden is goed.",
	"password.rule.own": "Gebruik dit wachtwoord nergens anders.",
	"password.short": "Het wachtwoord is te kort. Gebruik minstens {n} tekens.",
	"password.long": "Het wachtwoord is te lang. Gebruik hoogstens {n} tekens.",
	"password.differs": "De twee wachtwoorden zijn niet gelijk.",
	"password.wrong": "Dit is niet uw wachtwoord van nu.",
	"welcome.intro": "Kies een wachtwoord. Daarna kunt u beginnen.",
	"welcome.first": "U wordt de eerste beheerder. Kies een inlognaam en een wachtwoord.",
	"welcome.do": "Bewaren en beginnen",
	"welcome.loading": "De uitnodiging wordt geladen",
	"welcome.expired": "Deze link werkt niet meer",
	"welcome.expired.text": "De link is al gebruikt of is te oud. Vraag uw beheerder om een nieuwe link.",
	"account.role": "Rol",
	"account.person": "Persoon",
	"account.none": "Hier zijn geen accounts",
	"account.none.text": "In deze proef kiest u alleen een rol."
}, {
	"login.login": "Login",
	"login.password": "Password",
	"login.do": "Log in",
	"login.needLogin": "Fill in your login.",
	"login.needPassword": "Fill in your password.",
	"login.refused": "The login or the password is not right.",
	"login.wait": {
		one: "Tried too often. Try again in {n} second.",
		other: "Tried too often. Try again in {n} seconds."
	},
	"login.again": "You can try again.",
	"login.forgotten": "Forgot your password? Ask your administrator for a new link.",
	"login.choose": "Choose a name of at least 3 characters, for example a.bouzid.",
	"login.expired": "Log in again",
	"login.expired.text": "You are logged out. What you typed is still there. Log in and save it again.",
	"login.stop": "Stop. What I typed may go.",
	"password.show": "Show",
	"password.new": "New password",
	"password.again": "New password, once more",
	"password.current": "Current password",
	"password.change": "Change password",
	"password.changed": "Your password has changed. You are logged out on other devices.",
	"password.rule.length": "Use at least {n} characters.",
	"password.rule.sentence": "A sentence of a few words is fine.",
	"password.rule.own": "Use this password nowhere else.",
	"password.short": "The password is too short. Use at least {n} characters.",
	"password.long": "The password is too long. Use at most {n} characters.",
	"password.differs": "The two passwords are not the same.",
	"password.wrong": "This is not your current password.",
	"welcome.intro": "Choose a password. Then you can begin.",
	"welcome.first": "You become the first administrator. Choose a login and a password.",
	"welcome.do": "Save and begin",
	"welcome.loading": "Loading the invitation",
	"welcome.expired": "This link no longer works",
	"welcome.expired.text": "The link was used already or is too old. Ask your administrator for a new link.",
	"account.role": "Role",
	"account.person": "Person",
	"account.none": "There are no accounts here",
	"account.none.text": "In this demo you only choose a role."
}), K = 128, te = () => [
	G("password.rule.length", { n: 12 }),
	G("password.rule.sentence"),
	G("password.rule.own")
];
function q(e, t, n) {
	let r = [...t].length;
	return r < 12 ? [{
		field: e,
		text: G("password.short", { n: 12 })
	}] : r > K ? [{
		field: e,
		text: G("password.long", { n: K })
	}] : t === n.password ? [] : [{
		field: n.field,
		text: G("password.differs")
	}];
}
// src/door/PasswordField.svelte
var J = l("<li> </li>"), Y = l("<ul class=\"hint rules-list\"></ul>"), X = l("<p class=\"error\"><!> </p>"), Z = l("<div><label> </label> <!> <!> <div class=\"password\"><input class=\"input\" autocapitalize=\"none\" spellcheck=\"false\" aria-required=\"true\"/> <button class=\"button button--secondary\" type=\"button\"><!> <span class=\"sr\"> </span></button></div></div>");
function Q(a, s) {
	y(s, !0);
	let l = m(s, "rules", 19, () => []), u = f(!1), g = x(() => [l().length > 0 && `${s.id}-regels`, s.error && `${s.id}-fout`].filter(Boolean).join(" ") || void 0);
	var v = Z(), S = e(v), w = E(S, !0), T = b(S, 2), j = (e) => {
		var t = Y();
		o(t, 20, l, (e) => e, (e, t) => {
			var n = J(), r = E(n, !0);
			d(() => c(r, t)), A(e, n);
		}), h(t), d(() => k(t, "id", `${s.id ?? ""}-regels`)), A(e, t);
	};
	r(T, (e) => {
		l().length && e(j);
	});
	var M = b(T, 2), N = (t) => {
		var n = X(), r = e(n);
		z(r, { name: "warn" });
		var i = b(r, 1, !0);
		h(n), d(() => {
			k(n, "id", `${s.id ?? ""}-fout`), c(i, s.error);
		}), A(t, n);
	};
	r(M, (e) => {
		s.error && e(N);
	});
	var P = b(M, 2), F = e(P);
	D(F);
	var I = b(F, 2), L = e(I);
	z(L, { name: "eye" });
	var R = b(L, 1, !0), B = b(R), V = E(B, !0);
	h(I), h(P), h(v), d((e) => {
		n(v, 1, t(["field", s.error && "field--error"])), k(S, "for", s.id), c(w, s.label), k(F, "id", s.id), k(F, "type", C(u) ? "text" : "password"), k(F, "autocomplete", s.autocomplete), O(F, s.value), k(F, "aria-invalid", s.error ? !0 : void 0), k(F, "aria-describedby", C(g)), k(I, "aria-pressed", C(u)), c(R, e), c(V, s.label);
	}, [() => G("password.show")]), i("input", F, (e) => s.onChange(e.currentTarget.value)), i("click", I, () => _(u, !C(u))), A(a, v), p();
}
u(["input", "click"]);
// src/door/AccountPage.svelte
var ne = l("<div><dt> </dt><dd> </dd></div>"), re = l("<dl class=\"facts facts--words account-facts\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <!></dl> <section class=\"stack stack--form\" aria-labelledby=\"wachtwoord-kop\"><h2 id=\"wachtwoord-kop\"> </h2> <!> <form class=\"stack stack--form\" novalidate=\"\"><input class=\"sr\" type=\"text\" autocomplete=\"username\" readonly=\"\" tabindex=\"-1\" aria-hidden=\"true\"/> <!> <!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div></form></section>", 1), $ = l("<div class=\"page page--door\"><div class=\"page-head\"><h1> </h1></div> <!></div>");
function ie(t, n) {
	y(n, !0);
	let i = x(() => H()?.me), o = x(() => C(i)?.account), s = f(""), l = f(""), u = f(""), m = f([]), v = f(!1), w = (e) => `wachtwoord-${e}`, T = (e) => C(m).find((t) => t.field === e)?.text;
	function M() {
		return [...C(s) ? [] : [{
			field: "current",
			text: G("login.needPassword")
		}], ...q("new", C(l), {
			field: "repeated",
			password: C(u)
		})];
	}
	function P(e) {
		return e.unreachable ? [{
			field: "",
			text: G("offline.title")
		}] : e.refused ? [{
			field: "current",
			text: G("password.wrong")
		}] : U(e.problem, ["current", "new"]);
	}
	async function F(e) {
		if (e.preventDefault(), _(m, M()), !(C(m).length || C(v))) {
			_(v, !0);
			try {
				await j(C(s), C(l)), ((e) => {
					var t = S(e, 3);
					_(s, t[0], !0), _(l, t[1], !0), _(u, t[2], !0);
				})([
					"",
					"",
					""
				]), B(G("password.changed"));
			} catch (e) {
				_(m, P(N(e)));
			} finally {
				_(v, !1);
			}
		}
	}
	var I = $(), L = e(I), z = e(L), V = E(z, !0);
	h(L);
	var W = b(L, 2), K = (t) => {
		var n = re(), f = g(n), p = e(f), y = e(p), S = E(y, !0), j = b(y), M = E(j, !0);
		h(p);
		var N = b(p, 2), P = e(N), I = E(P, !0), L = b(P), R = E(L, !0);
		h(N);
		var z = b(N, 2), B = (t) => {
			var n = ne(), r = e(n), a = E(r, !0), o = b(r), s = E(o, !0);
			h(n), d((e) => {
				c(a, e), c(s, C(i).name);
			}, [() => G("account.person")]), A(t, n);
		};
		r(z, (e) => {
			C(i)?.name && e(B);
		}), h(f);
		var V = b(f, 2), H = e(V), U = E(H, !0), W = b(H, 2), K = (e) => {
			ee(e, {
				get wrongs() {
					return C(m);
				},
				idOf: w
			});
		};
		r(W, (e) => {
			C(m).length && e(K);
		});
		var q = b(W, 2), J = e(q);
		D(J);
		var Y = b(J, 2);
		{
			let e = x(() => w("current")), t = x(() => G("password.current")), n = x(() => T("current"));
			Q(Y, {
				get id() {
					return C(e);
				},
				get label() {
					return C(t);
				},
				get value() {
					return C(s);
				},
				autocomplete: "current-password",
				get error() {
					return C(n);
				},
				onChange: (e) => _(s, e, !0)
			});
		}
		var X = b(Y, 2);
		{
			let e = x(() => w("new")), t = x(() => G("password.new")), n = x(te), r = x(() => T("new"));
			Q(X, {
				get id() {
					return C(e);
				},
				get label() {
					return C(t);
				},
				get value() {
					return C(l);
				},
				autocomplete: "new-password",
				get rules() {
					return C(n);
				},
				get error() {
					return C(r);
				},
				onChange: (e) => _(l, e, !0)
			});
		}
		var Z = b(X, 2);
		{
			let e = x(() => w("repeated")), t = x(() => G("password.again")), n = x(() => T("repeated"));
			Q(Z, {
				get id() {
					return C(e);
				},
				get label() {
					return C(t);
				},
				get value() {
					return C(u);
				},
				autocomplete: "new-password",
				get error() {
					return C(n);
				},
				onChange: (e) => _(u, e, !0)
			});
		}
		var $ = b(Z, 2), ie = e($), ae = E(ie, !0);
		h($), h(q), h(V), d((e, t, n, r, a) => {
			c(S, e), c(M, C(o).login), c(I, t), c(R, C(i)?.roleLabel), c(U, n), k(q, "aria-label", r), O(J, C(o).login), k(ie, "aria-busy", C(v) || void 0), c(ae, a);
		}, [
			() => G("login.login"),
			() => G("account.role"),
			() => G("password.change"),
			() => G("password.change"),
			() => G("password.change")
		]), a("submit", q, F), A(t, n);
	}, J = (e) => {
		{
			let t = x(() => G("account.none")), n = x(() => G("account.none.text"));
			R(e, {
				icon: "lock",
				get title() {
					return C(t);
				},
				get text() {
					return C(n);
				}
			});
		}
	};
	r(W, (e) => {
		C(o) ? e(K) : e(J, -1);
	}), h(I), d((e) => c(V, e), [() => G("user.account")]), A(t, I), p();
}
// src/door/countdown.svelte.ts
function ae() {
	let e = f(0), t = f(0), n = 0, r;
	function i() {
		_(t, Math.max(0, Math.ceil((n - Date.now()) / 1e3)), !0), C(t) === 0 && clearInterval(r);
	}
	return v(() => clearInterval(r)), {
		get seconds() {
			return C(t);
		},
		get total() {
			return C(e);
		},
		start(t) {
			clearInterval(r), _(e, Math.max(1, t), !0), n = Date.now() + C(e) * 1e3, i(), r = setInterval(i, 1e3);
		}
	};
}
// src/door/LoginField.svelte
var oe = l("<p class=\"hint\"> </p>"), se = l("<p class=\"error\"><!> </p>"), ce = l("<div><label> </label> <!> <!> <input class=\"input\" type=\"text\" autocomplete=\"username\" autocapitalize=\"none\" spellcheck=\"false\" aria-required=\"true\"/></div>");
function le(a, o) {
	y(o, !0);
	let s = x(() => [o.hint && `${o.id}-hint`, o.error && `${o.id}-fout`].filter(Boolean).join(" ") || void 0);
	var l = ce(), u = e(l), f = E(u, !0), m = b(u, 2), g = (e) => {
		var t = oe(), n = E(t, !0);
		d(() => {
			k(t, "id", `${o.id ?? ""}-hint`), c(n, o.hint);
		}), A(e, t);
	};
	r(m, (e) => {
		o.hint && e(g);
	});
	var _ = b(m, 2), v = (t) => {
		var n = se(), r = e(n);
		z(r, { name: "warn" });
		var i = b(r, 1, !0);
		h(n), d(() => {
			k(n, "id", `${o.id ?? ""}-fout`), c(i, o.error);
		}), A(t, n);
	};
	r(_, (e) => {
		o.error && e(v);
	});
	var S = b(_, 2);
	D(S), h(l), d((e) => {
		n(l, 1, t(["field", o.error && "field--error"])), k(u, "for", o.id), c(f, e), k(S, "id", o.id), O(S, o.value), k(S, "aria-invalid", o.error ? !0 : void 0), k(S, "aria-describedby", C(s));
	}, [() => G("login.login")]), i("input", S, (e) => o.onChange(e.currentTarget.value)), A(a, l), p();
}
u(["input"]);
// src/door/LogInForm.svelte
var ue = l("<div class=\"note note--warn\"><p><span class=\"sr\"> </span><span aria-hidden=\"true\"> </span></p></div>"), de = l("<div class=\"note note--ok\"><p> </p></div>"), fe = l("<div class=\"stack stack--form\"><!> <div role=\"status\"><!></div> <form class=\"stack stack--form\" novalidate=\"\"><!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div></form></div>");
function pe(t, n) {
	y(n, !0);
	let i = m(n, "login", 3, ""), o = f(T(i())), s = f(""), l = f([]), u = f(!1), g = ae(), v = (e) => `${n.name}-${e}`, S = (e) => C(l).find((t) => t.field === e)?.text;
	function w() {
		return [...C(o).trim() ? [] : [{
			field: "login",
			text: G("login.needLogin")
		}], ...C(s) ? [] : [{
			field: "password",
			text: G("login.needPassword")
		}]];
	}
	function D(e) {
		return e.delayed ? (g.start(e.retryAfter), []) : e.unreachable ? [{
			field: "",
			text: G("offline.title")
		}] : [{
			field: e.unidentified ? "login" : "",
			text: e.unidentified ? G("login.refused") : e.problem?.detail || G("error.title")
		}];
	}
	async function O(e) {
		if (e.preventDefault(), _(l, w()), !(C(l).length || C(u))) {
			_(u, !0);
			try {
				let { account: e } = await F(C(o).trim(), C(s));
				_(s, ""), n.onEntered(e.login);
			} catch (e) {
				_(l, D(N(e)));
			} finally {
				_(u, !1);
			}
		}
	}
	var j = fe(), M = e(j), P = (e) => {
		ee(e, {
			get wrongs() {
				return C(l);
			},
			idOf: v
		});
	};
	r(M, (e) => {
		C(l).length && e(P);
	});
	var I = b(M, 2), L = e(I), R = (t) => {
		var n = ue(), r = e(n), i = e(r), a = E(i, !0), o = b(i), s = E(o, !0);
		h(r), h(n), d((e, t) => {
			c(a, e), c(s, t);
		}, [() => G("login.wait", { n: g.total }), () => G("login.wait", { n: g.seconds })]), A(t, n);
	}, z = (t) => {
		var n = de(), r = e(n), i = E(r, !0);
		h(n), d((e) => c(i, e), [() => G("login.again")]), A(t, n);
	};
	r(L, (e) => {
		g.seconds > 0 ? e(R) : g.total > 0 && e(z, 1);
	}), h(I);
	var B = b(I, 2), V = e(B);
	{
		let e = x(() => v("login")), t = x(() => S("login"));
		le(V, {
			get id() {
				return C(e);
			},
			get value() {
				return C(o);
			},
			get error() {
				return C(t);
			},
			onChange: (e) => _(o, e, !0)
		});
	}
	var H = b(V, 2);
	{
		let e = x(() => v("password")), t = x(() => G("login.password")), n = x(() => S("password"));
		Q(H, {
			get id() {
				return C(e);
			},
			get label() {
				return C(t);
			},
			get value() {
				return C(s);
			},
			autocomplete: "current-password",
			get error() {
				return C(n);
			},
			onChange: (e) => _(s, e, !0)
		});
	}
	var U = b(H, 2), W = e(U), K = E(W, !0);
	h(U), h(B), h(j), d((e, t) => {
		k(B, "aria-label", e), k(W, "aria-busy", C(u) || void 0), c(K, t);
	}, [() => G("login.title"), () => G("login.do")]), a("submit", B, O), A(t, j), p();
}
// src/door/LogInDialog.svelte
var me = l("<dialog class=\"modal\" aria-labelledby=\"opnieuw-kop\"><div class=\"modal__head\"><h2 id=\"opnieuw-kop\" tabindex=\"-1\"> </h2></div> <div class=\"modal__body\"><p> </p> <!> <p class=\"modal__more\"><button class=\"button button--quiet\" type=\"button\"> </button></p></div></dialog>");
function he(t, n) {
	y(n, !0);
	function r(e) {
		let t = document.activeElement;
		return e.showModal(), () => {
			e.close(), t?.isConnected && t.focus();
		};
	}
	var o = me(), l = e(o), u = e(l), f = E(u, !0);
	h(l);
	var m = b(l, 2), g = e(m), _ = E(g, !0), v = b(g, 2);
	pe(v, {
		name: "opnieuw",
		get login() {
			return n.login;
		},
		get onEntered() {
			return n.onEntered;
		}
	});
	var x = b(v, 2), S = e(x), C = E(S, !0);
	h(x), h(m), h(o), s(o, () => r), d((e, t, n) => {
		c(f, e), c(_, t), c(C, n);
	}, [
		() => G("login.expired"),
		() => G("login.expired.text"),
		() => G("login.stop")
	]), a("cancel", o, (e) => e.preventDefault()), i("click", S, function(...e) {
		n.onStop?.apply(this, e);
	}), A(t, o), p();
}
u(["click"]);
// src/door/LogInPage.svelte
var ge = l("<div class=\"page page--door\"><div class=\"page-head\"><h1> </h1></div> <!> <p class=\"muted door__help\"> </p></div>");
function _e(t, n) {
	y(n, !0);
	var r = ge(), i = e(r), a = e(i), o = E(a, !0);
	h(i);
	var s = b(i, 2);
	pe(s, {
		name: "inloggen",
		get onEntered() {
			return n.onEntered;
		}
	});
	var l = b(s, 2), u = E(l, !0);
	h(r), d((e, t) => {
		c(o, e), c(u, t);
	}, [() => G("login.title"), () => G("login.forgotten")]), A(t, r), p();
}
// src/door/WelcomePage.svelte
var ve = l("<p class=\"lead\"> </p>"), ye = l("<div class=\"field\"><p class=\"label\"> </p><p><strong> </strong></p> <input class=\"sr\" type=\"text\" autocomplete=\"username\" readonly=\"\" tabindex=\"-1\" aria-hidden=\"true\"/></div>"), be = l("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><!> <!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div></form></div>"), xe = l("<div class=\"page page--door\"><div class=\"page-head\"><h1> </h1> <!></div> <!></div>");
function Se(t, n) {
	y(n, !0);
	let i = x(W), o = M(() => C(i), (e) => P(C(i), e)), s = f(""), l = f(""), u = f(""), m = f([]), g = f(!1), v = (e) => `welkom-${e}`, w = (e) => C(m).find((t) => t.field === e)?.text, T = x(() => C(i) === "" || o.failure?.missing);
	function j() {
		return [...o.value?.first && !C(s).trim() ? [{
			field: "login",
			text: G("login.needLogin")
		}] : [], ...q("password", C(l), {
			field: "repeated",
			password: C(u)
		})];
	}
	function F(e) {
		return e.unreachable ? [{
			field: "",
			text: G("offline.title")
		}] : e.missing ? [{
			field: "",
			text: G("welcome.expired.text")
		}] : U(e.problem, ["login", "password"]);
	}
	async function z(e) {
		if (e.preventDefault(), _(m, j()), !(C(m).length || C(g))) {
			_(g, !0);
			try {
				await L(C(i), C(l), o.value?.first ? C(s).trim() : void 0), ((e) => {
					var t = S(e, 2);
					_(l, t[0], !0), _(u, t[1], !0);
				})(["", ""]), n.onEntered();
			} catch (e) {
				_(m, F(N(e)));
			} finally {
				_(g, !1);
			}
		}
	}
	var B = xe(), H = e(B), K = e(H), J = E(K, !0), Y = b(K, 2), X = (e) => {
		var t = ve(), n = E(t, !0);
		d((e) => c(n, e), [() => G(o.value.first ? "welcome.first" : "welcome.intro")]), A(e, t);
	};
	r(Y, (e) => {
		o.value && e(X);
	}), h(H);
	var Z = b(H, 2), ne = (e) => {
		{
			let t = x(() => G("welcome.expired")), n = x(() => G("welcome.expired.text"));
			R(e, {
				icon: "clock",
				get title() {
					return C(t);
				},
				get text() {
					return C(n);
				}
			});
		}
	}, re = (e) => {
		V(e, {
			get failure() {
				return o.failure;
			},
			get onRetry() {
				return o.retry;
			}
		});
	}, $ = (t) => {
		var n = be(), i = e(n), f = (e) => {
			ee(e, {
				get wrongs() {
					return C(m);
				},
				idOf: v
			});
		};
		r(i, (e) => {
			C(m).length && e(f);
		});
		var p = b(i, 2), y = e(p), S = (e) => {
			{
				let t = x(() => v("login")), n = x(() => w("login")), r = x(() => G("login.choose"));
				le(e, {
					get id() {
						return C(t);
					},
					get value() {
						return C(s);
					},
					get error() {
						return C(n);
					},
					get hint() {
						return C(r);
					},
					onChange: (e) => _(s, e, !0)
				});
			}
		}, T = (t) => {
			var n = ye(), r = e(n), i = E(r, !0), a = b(r), s = e(a), l = E(s, !0);
			h(a);
			var u = b(a, 2);
			D(u), h(n), d((e) => {
				c(i, e), c(l, o.value.login), O(u, o.value.login);
			}, [() => G("login.login")]), A(t, n);
		};
		r(y, (e) => {
			o.value.first ? e(S) : e(T, -1);
		});
		var j = b(y, 2);
		{
			let e = x(() => v("password")), t = x(() => G("password.new")), n = x(te), r = x(() => w("password"));
			Q(j, {
				get id() {
					return C(e);
				},
				get label() {
					return C(t);
				},
				get value() {
					return C(l);
				},
				autocomplete: "new-password",
				get rules() {
					return C(n);
				},
				get error() {
					return C(r);
				},
				onChange: (e) => _(l, e, !0)
			});
		}
		var M = b(j, 2);
		{
			let e = x(() => v("repeated")), t = x(() => G("password.again")), n = x(() => w("repeated"));
			Q(M, {
				get id() {
					return C(e);
				},
				get label() {
					return C(t);
				},
				get value() {
					return C(u);
				},
				autocomplete: "new-password",
				get error() {
					return C(n);
				},
				onChange: (e) => _(u, e, !0)
			});
		}
		var N = b(M, 2), P = e(N), F = E(P, !0);
		h(N), h(p), h(n), d((e, t) => {
			k(p, "aria-label", e), k(P, "aria-busy", C(g) || void 0), c(F, t);
		}, [() => G("welcome.title"), () => G("welcome.do")]), a("submit", p, z), A(t, n);
	}, ie = (e) => {
		{
			let t = x(() => G("welcome.loading"));
			I(e, {
				get label() {
					return C(t);
				},
				rows: 3
			});
		}
	};
	r(Z, (e) => {
		C(T) ? e(ne) : o.failure ? e(re, 1) : o.value ? e($, 2) : o.slow && e(ie, 3);
	}), h(B), d((e) => c(J, e), [() => G("welcome.title")]), A(t, B), p();
}
export { ie as AccountPage, he as LogInDialog, _e as LogInPage, Se as WelcomePage };
