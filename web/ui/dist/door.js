import { An as e, Cn as t, Gn as n, Hn as r, Ht as i, It as a, J as o, Jn as s, Ln as c, Mn as l, Pt as u, Rn as d, Sn as f, Sr as p, W as m, Yn as h, Zn as g, _r as _, ar as v, bn as y, br as b, cr as x, dr as S, er as C, fn as w, fr as T, ft as E, h as D, hr as O, in as k, kn as A, ln as j, lr as M, mr as N, mt as P, nr as F, pr as I, rr as L, sn as R, tr as z, ur as B, vr as V, zn as H, zt as U } from "./shell.js";
import { a as W, c as G, s as K, t as ee } from "./ErrorSummary.js";
// src/door/en.ts
var q = {
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
}, J = {
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
}, Y = i({
	...K,
	...J
}, {
	...G,
	...q
}), X = 200, te = () => [
	Y("password.rule.length", { n: 12 }),
	Y("password.rule.sentence"),
	Y("password.rule.own")
];
function Z(e, t, n) {
	let r = [...t].length;
	return r < 12 ? [{
		field: e,
		text: Y("password.short", { n: 12 })
	}] : r > X ? [{
		field: e,
		text: Y("password.long", { n: X })
	}] : t === n.password ? [] : [{
		field: n.field,
		text: Y("password.differs")
	}];
}
// src/door/PasswordField.svelte
var Q = g("<li> </li>"), ne = g("<ul class=\"hint rules-list\"></ul>"), re = g("<p class=\"error\"><!> </p>"), ie = g("<div><label> </label> <!> <!> <div class=\"password\"><input class=\"input\" autocapitalize=\"none\" spellcheck=\"false\" aria-required=\"true\"/> <button class=\"button button--secondary\" type=\"button\"><!> <span class=\"sr\"> </span></button></div></div>");
function $(i, a) {
	V(a, !0);
	let o = t(a, "rules", 19, () => []), u = N(!1), f = O(() => [o().length > 0 && `${a.id}-regels`, a.error && `${a.id}-fout`].filter(Boolean).join(" ") || void 0);
	var p = ie(), m = x(p), g = B(m, !0), y = S(m, 2), C = (t) => {
		var n = ne();
		r(n, 20, o, (e) => e, (e, t) => {
			var n = Q(), r = B(n, !0);
			v(() => s(r, t)), h(e, n);
		}), b(n), v(() => e(n, "id", `${a.id ?? ""}-regels`)), h(t, n);
	};
	n(y, (e) => {
		o().length && e(C);
	});
	var w = S(y, 2), T = (t) => {
		var n = re(), r = x(n);
		U(r, { name: "warn" });
		var i = S(r, 1, !0);
		b(n), v(() => {
			e(n, "id", `${a.id ?? ""}-fout`), s(i, a.error);
		}), h(t, n);
	};
	n(w, (e) => {
		a.error && e(T);
	});
	var E = S(w, 2), D = x(E);
	A(D);
	var k = S(D, 2), j = x(k);
	U(j, { name: "eye" });
	var M = S(j, 1, !0), P = S(M), F = B(P, !0);
	b(k), b(E), b(p), v((t) => {
		c(p, 1, d(["field", a.error && "field--error"])), e(m, "for", a.id), s(g, a.label), e(D, "id", a.id), e(D, "type", L(u) ? "text" : "password"), e(D, "autocomplete", a.autocomplete), l(D, a.value), e(D, "aria-invalid", a.error ? !0 : void 0), e(D, "aria-describedby", L(f)), e(k, "aria-pressed", L(u)), s(M, t), s(F, a.label);
	}, [() => Y("password.show")]), z("input", D, (e) => a.onChange(e.currentTarget.value)), z("click", k, () => I(u, !L(u))), h(i, p), _();
}
C(["input", "click"]);
// src/door/AccountPage.svelte
var ae = g("<div><dt> </dt><dd> </dd></div>"), oe = g("<dl class=\"facts facts--words account-facts\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <!></dl> <section class=\"stack stack--form\" aria-labelledby=\"wachtwoord-kop\"><h2 id=\"wachtwoord-kop\"> </h2> <!> <form class=\"stack stack--form\" novalidate=\"\"><input class=\"sr\" type=\"text\" autocomplete=\"username\" readonly=\"\" tabindex=\"-1\" aria-hidden=\"true\"/> <!> <!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div></form></section>", 1), se = g("<div class=\"page page--door\"><div class=\"page-head\"><h1> </h1></div> <!></div>");
function ce(t, r) {
	V(r, !0);
	let i = O(() => o()?.me), c = O(() => L(i)?.account), u = N(""), d = N(""), f = N(""), m = N([]), g = N(!1), C = (e) => `wachtwoord-${e}`, w = (e) => L(m).find((t) => t.field === e)?.text;
	function T() {
		return [...L(u) ? [] : [{
			field: "current",
			text: Y("login.needPassword")
		}], ...Z("new", L(d), {
			field: "repeated",
			password: L(f)
		})];
	}
	function E(e) {
		return e.unreachable ? [{
			field: "",
			text: Y("offline.title")
		}] : e.refused ? [{
			field: "current",
			text: Y("password.wrong")
		}] : W(e.problem, ["current", "new"]);
	}
	async function k(e) {
		if (e.preventDefault(), I(m, T()), !(L(m).length || L(g))) {
			I(g, !0);
			try {
				await R(L(u), L(d)), ((e) => {
					var t = p(e, 3);
					I(u, t[0], !0), I(d, t[1], !0), I(f, t[2], !0);
				})([
					"",
					"",
					""
				]), D(Y("password.changed"));
			} catch (e) {
				I(m, E(y(e)));
			} finally {
				I(g, !1);
			}
		}
	}
	var j = se(), P = x(j), z = x(P), H = B(z, !0);
	b(P);
	var U = S(P, 2), G = (t) => {
		var r = oe(), a = M(r), o = x(a), p = x(o), _ = B(p, !0), y = S(p), T = B(y, !0);
		b(o);
		var E = S(o, 2), D = x(E), j = B(D, !0), N = S(D), P = B(N, !0);
		b(E);
		var R = S(E, 2), z = (e) => {
			var t = ae(), n = x(t), r = B(n, !0), a = S(n), o = B(a, !0);
			b(t), v((e) => {
				s(r, e), s(o, L(i).name);
			}, [() => Y("account.person")]), h(e, t);
		};
		n(R, (e) => {
			L(i)?.name && e(z);
		}), b(a);
		var V = S(a, 2), H = x(V), U = B(H, !0), W = S(H, 2), G = (e) => {
			ee(e, {
				get wrongs() {
					return L(m);
				},
				idOf: C
			});
		};
		n(W, (e) => {
			L(m).length && e(G);
		});
		var K = S(W, 2), q = x(K);
		A(q);
		var J = S(q, 2);
		{
			let e = O(() => C("current")), t = O(() => Y("password.current")), n = O(() => w("current"));
			$(J, {
				get id() {
					return L(e);
				},
				get label() {
					return L(t);
				},
				get value() {
					return L(u);
				},
				autocomplete: "current-password",
				get error() {
					return L(n);
				},
				onChange: (e) => I(u, e, !0)
			});
		}
		var X = S(J, 2);
		{
			let e = O(() => C("new")), t = O(() => Y("password.new")), n = O(te), r = O(() => w("new"));
			$(X, {
				get id() {
					return L(e);
				},
				get label() {
					return L(t);
				},
				get value() {
					return L(d);
				},
				autocomplete: "new-password",
				get rules() {
					return L(n);
				},
				get error() {
					return L(r);
				},
				onChange: (e) => I(d, e, !0)
			});
		}
		var Z = S(X, 2);
		{
			let e = O(() => C("repeated")), t = O(() => Y("password.again")), n = O(() => w("repeated"));
			$(Z, {
				get id() {
					return L(e);
				},
				get label() {
					return L(t);
				},
				get value() {
					return L(f);
				},
				autocomplete: "new-password",
				get error() {
					return L(n);
				},
				onChange: (e) => I(f, e, !0)
			});
		}
		var Q = S(Z, 2), ne = x(Q), re = B(ne, !0);
		b(Q), b(K), b(V), v((t, n, r, a, o) => {
			s(_, t), s(T, L(c).login), s(j, n), s(P, L(i)?.roleLabel), s(U, r), e(K, "aria-label", a), l(q, L(c).login), e(ne, "aria-busy", L(g) || void 0), s(re, o);
		}, [
			() => Y("login.login"),
			() => Y("account.role"),
			() => Y("password.change"),
			() => Y("password.change"),
			() => Y("password.change")
		]), F("submit", K, k), h(t, r);
	}, K = (e) => {
		{
			let t = O(() => Y("account.none")), n = O(() => Y("account.none.text"));
			a(e, {
				icon: "lock",
				get title() {
					return L(t);
				},
				get text() {
					return L(n);
				}
			});
		}
	};
	n(U, (e) => {
		L(c) ? e(G) : e(K, -1);
	}), b(j), v((e) => s(H, e), [() => Y("user.account")]), h(t, j), _();
}
// src/door/countdown.svelte.ts
function le() {
	let e = N(0), t = N(0), n = 0, r;
	function i() {
		I(t, Math.max(0, Math.ceil((n - Date.now()) / 1e3)), !0), L(t) === 0 && clearInterval(r);
	}
	return f(() => clearInterval(r)), {
		get seconds() {
			return L(t);
		},
		get total() {
			return L(e);
		},
		start(t) {
			clearInterval(r), I(e, Math.max(1, t), !0), n = Date.now() + L(e) * 1e3, i(), r = setInterval(i, 1e3);
		}
	};
}
// src/door/LoginField.svelte
var ue = g("<p class=\"hint\"> </p>"), de = g("<p class=\"error\"><!> </p>"), fe = g("<div><label> </label> <!> <!> <input class=\"input\" type=\"text\" autocomplete=\"username\" autocapitalize=\"none\" spellcheck=\"false\" aria-required=\"true\"/></div>");
function pe(t, r) {
	V(r, !0);
	let i = O(() => [r.hint && `${r.id}-hint`, r.error && `${r.id}-fout`].filter(Boolean).join(" ") || void 0);
	var a = fe(), o = x(a), u = B(o, !0), f = S(o, 2), p = (t) => {
		var n = ue(), i = B(n, !0);
		v(() => {
			e(n, "id", `${r.id ?? ""}-hint`), s(i, r.hint);
		}), h(t, n);
	};
	n(f, (e) => {
		r.hint && e(p);
	});
	var m = S(f, 2), g = (t) => {
		var n = de(), i = x(n);
		U(i, { name: "warn" });
		var a = S(i, 1, !0);
		b(n), v(() => {
			e(n, "id", `${r.id ?? ""}-fout`), s(a, r.error);
		}), h(t, n);
	};
	n(m, (e) => {
		r.error && e(g);
	});
	var y = S(m, 2);
	A(y), b(a), v((t) => {
		c(a, 1, d(["field", r.error && "field--error"])), e(o, "for", r.id), s(u, t), e(y, "id", r.id), l(y, r.value), e(y, "aria-invalid", r.error ? !0 : void 0), e(y, "aria-describedby", L(i));
	}, [() => Y("login.login")]), z("input", y, (e) => r.onChange(e.currentTarget.value)), h(t, a), _();
}
C(["input"]);
// src/door/LogInForm.svelte
var me = g("<div class=\"note note--warn\"><p><span class=\"sr\"> </span><span aria-hidden=\"true\"> </span></p></div>"), he = g("<div class=\"note note--ok\"><p> </p></div>"), ge = g("<div class=\"stack stack--form\"><!> <div role=\"status\"><!></div> <form class=\"stack stack--form\" novalidate=\"\"><!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div></form></div>");
function _e(r, i) {
	V(i, !0);
	let a = t(i, "login", 3, ""), o = N(T(a())), c = N(""), l = N([]), u = N(!1), d = le(), f = (e) => `${i.name}-${e}`, p = (e) => L(l).find((t) => t.field === e)?.text;
	function m() {
		return [...L(o).trim() ? [] : [{
			field: "login",
			text: Y("login.needLogin")
		}], ...L(c) ? [] : [{
			field: "password",
			text: Y("login.needPassword")
		}]];
	}
	function g(e) {
		return e.delayed ? (d.start(e.retryAfter), []) : e.unreachable ? [{
			field: "",
			text: Y("offline.title")
		}] : [{
			field: e.unidentified ? "login" : "",
			text: e.unidentified ? Y("login.refused") : e.problem?.detail || Y("error.title")
		}];
	}
	async function C(e) {
		if (e.preventDefault(), I(l, m()), !(L(l).length || L(u))) {
			I(u, !0);
			try {
				let { account: e } = await j(L(o).trim(), L(c));
				I(c, ""), i.onEntered(e.login);
			} catch (e) {
				I(l, g(y(e)));
			} finally {
				I(u, !1);
			}
		}
	}
	var w = ge(), E = x(w), D = (e) => {
		ee(e, {
			get wrongs() {
				return L(l);
			},
			idOf: f
		});
	};
	n(E, (e) => {
		L(l).length && e(D);
	});
	var k = S(E, 2), A = x(k), M = (e) => {
		var t = me(), n = x(t), r = x(n), i = B(r, !0), a = S(r), o = B(a, !0);
		b(n), b(t), v((e, t) => {
			s(i, e), s(o, t);
		}, [() => Y("login.wait", { n: d.total }), () => Y("login.wait", { n: d.seconds })]), h(e, t);
	}, P = (e) => {
		var t = he(), n = x(t), r = B(n, !0);
		b(t), v((e) => s(r, e), [() => Y("login.again")]), h(e, t);
	};
	n(A, (e) => {
		d.seconds > 0 ? e(M) : d.total > 0 && e(P, 1);
	}), b(k);
	var R = S(k, 2), z = x(R);
	{
		let e = O(() => f("login")), t = O(() => p("login"));
		pe(z, {
			get id() {
				return L(e);
			},
			get value() {
				return L(o);
			},
			get error() {
				return L(t);
			},
			onChange: (e) => I(o, e, !0)
		});
	}
	var H = S(z, 2);
	{
		let e = O(() => f("password")), t = O(() => Y("login.password")), n = O(() => p("password"));
		$(H, {
			get id() {
				return L(e);
			},
			get label() {
				return L(t);
			},
			get value() {
				return L(c);
			},
			autocomplete: "current-password",
			get error() {
				return L(n);
			},
			onChange: (e) => I(c, e, !0)
		});
	}
	var U = S(H, 2), W = x(U), G = B(W, !0);
	b(U), b(R), b(w), v((t, n) => {
		e(R, "aria-label", t), e(W, "aria-busy", L(u) || void 0), s(G, n);
	}, [() => Y("login.title"), () => Y("login.do")]), F("submit", R, C), h(r, w), _();
}
// src/door/LogInDialog.svelte
var ve = g("<dialog class=\"modal\" aria-labelledby=\"opnieuw-kop\"><div class=\"modal__head\"><h2 id=\"opnieuw-kop\" tabindex=\"-1\"> </h2></div> <div class=\"modal__body\"><p> </p> <!> <p class=\"modal__more\"><button class=\"button button--quiet\" type=\"button\"> </button></p></div></dialog>");
function ye(e, t) {
	V(t, !0);
	function n(e) {
		let t = document.activeElement;
		return e.showModal(), () => {
			e.close(), t?.isConnected && t.focus();
		};
	}
	var r = ve(), i = x(r), a = x(i), o = B(a, !0);
	b(i);
	var c = S(i, 2), l = x(c), u = B(l, !0), d = S(l, 2);
	_e(d, {
		name: "opnieuw",
		get login() {
			return t.login;
		},
		get onEntered() {
			return t.onEntered;
		}
	});
	var f = S(d, 2), p = x(f), m = B(p, !0);
	b(f), b(c), b(r), H(r, () => n), v((e, t, n) => {
		s(o, e), s(u, t), s(m, n);
	}, [
		() => Y("login.expired"),
		() => Y("login.expired.text"),
		() => Y("login.stop")
	]), F("cancel", r, (e) => e.preventDefault()), z("click", p, function(...e) {
		t.onStop?.apply(this, e);
	}), h(e, r), _();
}
C(["click"]);
// src/door/LogInPage.svelte
var be = g("<div class=\"page page--door\"><div class=\"page-head\"><h1> </h1></div> <!> <p class=\"muted door__help\"> </p></div>");
function xe(e, t) {
	V(t, !0);
	var n = be(), r = x(n), i = x(r), a = B(i, !0);
	b(r);
	var o = S(r, 2);
	_e(o, {
		name: "inloggen",
		get onEntered() {
			return t.onEntered;
		}
	});
	var c = S(o, 2), l = B(c, !0);
	b(n), v((e, t) => {
		s(a, e), s(l, t);
	}, [() => Y("login.title"), () => Y("login.forgotten")]), h(e, n), _();
}
// src/door/WelcomePage.svelte
var Se = g("<p class=\"lead\"> </p>"), Ce = g("<div class=\"field\"><p class=\"label\"> </p><p><strong> </strong></p> <input class=\"sr\" type=\"text\" autocomplete=\"username\" readonly=\"\" tabindex=\"-1\" aria-hidden=\"true\"/></div>"), we = g("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><!> <!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div></form></div>"), Te = g("<div class=\"page page--door\"><div class=\"page-head\"><h1> </h1> <!></div> <!></div>");
function Ee(t, r) {
	V(r, !0);
	let i = O(E), o = P(() => L(i), (e) => w(L(i), e)), c = N(""), d = N(""), f = N(""), g = N([]), C = N(!1), T = (e) => `welkom-${e}`, D = (e) => L(g).find((t) => t.field === e)?.text, j = O(() => L(i) === "" || o.failure?.missing);
	function M() {
		return [...o.value?.first && !L(c).trim() ? [{
			field: "login",
			text: Y("login.needLogin")
		}] : [], ...Z("password", L(d), {
			field: "repeated",
			password: L(f)
		})];
	}
	function R(e) {
		return e.unreachable ? [{
			field: "",
			text: Y("offline.title")
		}] : e.missing ? [{
			field: "",
			text: Y("welcome.expired.text")
		}] : W(e.problem, ["login", "password"]);
	}
	async function z(e) {
		if (e.preventDefault(), I(g, M()), !(L(g).length || L(C))) {
			I(C, !0);
			try {
				await k(L(i), L(d), o.value?.first ? L(c).trim() : void 0), ((e) => {
					var t = p(e, 2);
					I(d, t[0], !0), I(f, t[1], !0);
				})(["", ""]), r.onEntered();
			} catch (e) {
				I(g, R(y(e)));
			} finally {
				I(C, !1);
			}
		}
	}
	var H = Te(), U = x(H), G = x(U), K = B(G, !0), q = S(G, 2), J = (e) => {
		var t = Se(), n = B(t, !0);
		v((e) => s(n, e), [() => Y(o.value.first ? "welcome.first" : "welcome.intro")]), h(e, t);
	};
	n(q, (e) => {
		o.value && e(J);
	}), b(U);
	var X = S(U, 2), Q = (e) => {
		{
			let t = O(() => Y("welcome.expired")), n = O(() => Y("welcome.expired.text"));
			a(e, {
				icon: "clock",
				get title() {
					return L(t);
				},
				get text() {
					return L(n);
				}
			});
		}
	}, ne = (e) => {
		u(e, {
			get failure() {
				return o.failure;
			},
			get onRetry() {
				return o.retry;
			}
		});
	}, re = (t) => {
		var r = we(), i = x(r), a = (e) => {
			ee(e, {
				get wrongs() {
					return L(g);
				},
				idOf: T
			});
		};
		n(i, (e) => {
			L(g).length && e(a);
		});
		var u = S(i, 2), p = x(u), m = (e) => {
			{
				let t = O(() => T("login")), n = O(() => D("login")), r = O(() => Y("login.choose"));
				pe(e, {
					get id() {
						return L(t);
					},
					get value() {
						return L(c);
					},
					get error() {
						return L(n);
					},
					get hint() {
						return L(r);
					},
					onChange: (e) => I(c, e, !0)
				});
			}
		}, _ = (e) => {
			var t = Ce(), n = x(t), r = B(n, !0), i = S(n), a = x(i), c = B(a, !0);
			b(i);
			var u = S(i, 2);
			A(u), b(t), v((e) => {
				s(r, e), s(c, o.value.login), l(u, o.value.login);
			}, [() => Y("login.login")]), h(e, t);
		};
		n(p, (e) => {
			o.value.first ? e(m) : e(_, -1);
		});
		var y = S(p, 2);
		{
			let e = O(() => T("password")), t = O(() => Y("password.new")), n = O(te), r = O(() => D("password"));
			$(y, {
				get id() {
					return L(e);
				},
				get label() {
					return L(t);
				},
				get value() {
					return L(d);
				},
				autocomplete: "new-password",
				get rules() {
					return L(n);
				},
				get error() {
					return L(r);
				},
				onChange: (e) => I(d, e, !0)
			});
		}
		var w = S(y, 2);
		{
			let e = O(() => T("repeated")), t = O(() => Y("password.again")), n = O(() => D("repeated"));
			$(w, {
				get id() {
					return L(e);
				},
				get label() {
					return L(t);
				},
				get value() {
					return L(f);
				},
				autocomplete: "new-password",
				get error() {
					return L(n);
				},
				onChange: (e) => I(f, e, !0)
			});
		}
		var E = S(w, 2), k = x(E), j = B(k, !0);
		b(E), b(u), b(r), v((t, n) => {
			e(u, "aria-label", t), e(k, "aria-busy", L(C) || void 0), s(j, n);
		}, [() => Y("welcome.title"), () => Y("welcome.do")]), F("submit", u, z), h(t, r);
	}, ie = (e) => {
		{
			let t = O(() => Y("welcome.loading"));
			m(e, {
				get label() {
					return L(t);
				},
				rows: 3
			});
		}
	};
	n(X, (e) => {
		L(j) ? e(Q) : o.failure ? e(ne, 1) : o.value ? e(re, 2) : o.slow && e(ie, 3);
	}), b(H), v((e) => s(K, e), [() => Y("welcome.title")]), h(t, H), _();
}
export { ce as AccountPage, ye as LogInDialog, xe as LogInPage, Ee as WelcomePage };
