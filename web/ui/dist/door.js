import { An as e, Bn as t, Cn as n, Cr as r, Ht as i, It as a, J as o, Kn as s, Nn as c, Pt as l, Qn as u, Rn as d, Un as f, W as p, Xn as m, Yn as h, dr as g, fn as _, fr as v, ft as y, gr as b, h as x, hr as S, in as C, ir as w, jn as T, ln as E, lr as D, mr as O, mt as k, nr as A, or as j, pr as M, rr as N, sn as P, tr as F, ur as I, vr as L, wn as R, xn as ee, xr as z, yr as B, zn as V, zt as H } from "./shell.js";
import { a as U, c as W, s as G, t as te } from "./ErrorSummary.js";
// src/door/en.ts
var K = {
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
}, q = {
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
}, J = i({
	...G,
	...q
}, {
	...W,
	...K
}), Y = 200, ne = () => [
	J("password.rule.length", { n: 12 }),
	J("password.rule.sentence"),
	J("password.rule.own")
];
function X(e, t, n) {
	let r = [...t].length;
	return r < 12 ? [{
		field: e,
		text: J("password.short", { n: 12 })
	}] : r > Y ? [{
		field: e,
		text: J("password.long", { n: Y })
	}] : t === n.password ? [] : [{
		field: n.field,
		text: J("password.differs")
	}];
}
// src/door/PasswordField.svelte
var Z = u("<li> </li>"), Q = u("<ul class=\"hint rules-list\"></ul>"), re = u("<p class=\"error\"><!> </p>"), ie = u("<div><label> </label> <!> <!> <div class=\"password\"><input class=\"input\" autocapitalize=\"none\" spellcheck=\"false\" aria-required=\"true\"/> <button class=\"button button--secondary\" type=\"button\"><!> <span class=\"sr\"> </span></button></div></div>");
function $(t, n) {
	B(n, !0);
	let r = R(n, "rules", 19, () => []), i = S(!1), a = b(() => [r().length > 0 && `${n.id}-regels`, n.error && `${n.id}-fout`].filter(Boolean).join(" ") || void 0);
	var o = ie(), l = D(o), u = g(l, !0), p = v(l, 2), _ = (e) => {
		var t = Q();
		f(t, 20, r, (e) => e, (e, t) => {
			var n = Z(), r = g(n, !0);
			j(() => h(r, t)), m(e, n);
		}), z(t), j(() => T(t, "id", `${n.id ?? ""}-regels`)), m(e, t);
	};
	s(p, (e) => {
		r().length && e(_);
	});
	var y = v(p, 2), x = (e) => {
		var t = re(), r = D(t);
		H(r, { name: "warn" });
		var i = v(r, 1, !0);
		z(t), j(() => {
			T(t, "id", `${n.id ?? ""}-fout`), h(i, n.error);
		}), m(e, t);
	};
	s(y, (e) => {
		n.error && e(x);
	});
	var C = v(y, 2), E = D(C);
	e(E);
	var k = v(E, 2), M = D(k);
	H(M, { name: "eye" });
	var N = v(M, 1, !0), P = v(N), F = g(P, !0);
	z(k), z(C), z(o), j((e) => {
		d(o, 1, V(["field", n.error && "field--error"])), T(l, "for", n.id), h(u, n.label), T(E, "id", n.id), T(E, "type", w(i) ? "text" : "password"), T(E, "autocomplete", n.autocomplete), c(E, n.value), T(E, "aria-invalid", n.error ? !0 : void 0), T(E, "aria-describedby", w(a)), T(k, "aria-pressed", w(i)), h(N, e), h(F, n.label);
	}, [() => J("password.show")]), A("input", E, (e) => n.onChange(e.currentTarget.value)), A("click", k, () => O(i, !w(i))), m(t, o), L();
}
F(["input", "click"]);
// src/door/AccountPage.svelte
var ae = u("<div><dt> </dt><dd> </dd></div>"), oe = u("<dl class=\"facts facts--words account-facts\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <!></dl> <section class=\"stack stack--form\" aria-labelledby=\"wachtwoord-kop\"><h2 id=\"wachtwoord-kop\"> </h2> <!> <form class=\"stack stack--form\" novalidate=\"\"><input class=\"sr\" type=\"text\" autocomplete=\"username\" readonly=\"\" tabindex=\"-1\" aria-hidden=\"true\"/> <!> <!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div></form></section>", 1), se = u("<div class=\"page page--door\"><div class=\"page-head\"><h1> </h1></div> <!></div>");
function ce(t, n) {
	B(n, !0);
	let i = b(() => o()?.me), l = b(() => w(i)?.account), u = S(""), d = S(""), f = S(""), p = S([]), _ = S(!1), y = (e) => `wachtwoord-${e}`, C = (e) => w(p).find((t) => t.field === e)?.text;
	function E() {
		return [...w(u) ? [] : [{
			field: "current",
			text: J("login.needPassword")
		}], ...X("new", w(d), {
			field: "repeated",
			password: w(f)
		})];
	}
	function k(e) {
		return e.unreachable ? [{
			field: "",
			text: J("offline.title")
		}] : e.refused ? [{
			field: "current",
			text: J("password.wrong")
		}] : U(e.problem, ["current", "new"]);
	}
	async function A(e) {
		if (e.preventDefault(), O(p, E()), !(w(p).length || w(_))) {
			O(_, !0);
			try {
				await P(w(u), w(d)), ((e) => {
					var t = r(e, 3);
					O(u, t[0], !0), O(d, t[1], !0), O(f, t[2], !0);
				})([
					"",
					"",
					""
				]), x(J("password.changed"));
			} catch (e) {
				O(p, k(ee(e)));
			} finally {
				O(_, !1);
			}
		}
	}
	var M = se(), F = D(M), R = D(F), V = g(R, !0);
	z(F);
	var H = v(F, 2), W = (t) => {
		var n = oe(), r = I(n), a = D(r), o = D(a), x = g(o, !0), S = v(o), E = g(S, !0);
		z(a);
		var k = v(a, 2), M = D(k), P = g(M, !0), F = v(M), L = g(F, !0);
		z(k);
		var R = v(k, 2), ee = (e) => {
			var t = ae(), n = D(t), r = g(n, !0), a = v(n), o = g(a, !0);
			z(t), j((e) => {
				h(r, e), h(o, w(i).name);
			}, [() => J("account.person")]), m(e, t);
		};
		s(R, (e) => {
			w(i)?.name && e(ee);
		}), z(r);
		var B = v(r, 2), V = D(B), H = g(V, !0), U = v(V, 2), W = (e) => {
			te(e, {
				get wrongs() {
					return w(p);
				},
				idOf: y
			});
		};
		s(U, (e) => {
			w(p).length && e(W);
		});
		var G = v(U, 2), K = D(G);
		e(K);
		var q = v(K, 2);
		{
			let e = b(() => y("current")), t = b(() => J("password.current")), n = b(() => C("current"));
			$(q, {
				get id() {
					return w(e);
				},
				get label() {
					return w(t);
				},
				get value() {
					return w(u);
				},
				autocomplete: "current-password",
				get error() {
					return w(n);
				},
				onChange: (e) => O(u, e, !0)
			});
		}
		var Y = v(q, 2);
		{
			let e = b(() => y("new")), t = b(() => J("password.new")), n = b(ne), r = b(() => C("new"));
			$(Y, {
				get id() {
					return w(e);
				},
				get label() {
					return w(t);
				},
				get value() {
					return w(d);
				},
				autocomplete: "new-password",
				get rules() {
					return w(n);
				},
				get error() {
					return w(r);
				},
				onChange: (e) => O(d, e, !0)
			});
		}
		var X = v(Y, 2);
		{
			let e = b(() => y("repeated")), t = b(() => J("password.again")), n = b(() => C("repeated"));
			$(X, {
				get id() {
					return w(e);
				},
				get label() {
					return w(t);
				},
				get value() {
					return w(f);
				},
				autocomplete: "new-password",
				get error() {
					return w(n);
				},
				onChange: (e) => O(f, e, !0)
			});
		}
		var Z = v(X, 2), Q = D(Z), re = g(Q, !0);
		z(Z), z(G), z(B), j((e, t, n, r, a) => {
			h(x, e), h(E, w(l).login), h(P, t), h(L, w(i)?.roleLabel), h(H, n), T(G, "aria-label", r), c(K, w(l).login), T(Q, "aria-busy", w(_) || void 0), h(re, a);
		}, [
			() => J("login.login"),
			() => J("account.role"),
			() => J("password.change"),
			() => J("password.change"),
			() => J("password.change")
		]), N("submit", G, A), m(t, n);
	}, G = (e) => {
		{
			let t = b(() => J("account.none")), n = b(() => J("account.none.text"));
			a(e, {
				icon: "lock",
				get title() {
					return w(t);
				},
				get text() {
					return w(n);
				}
			});
		}
	};
	s(H, (e) => {
		w(l) ? e(W) : e(G, -1);
	}), z(M), j((e) => h(V, e), [() => J("user.account")]), m(t, M), L();
}
// src/door/countdown.svelte.ts
function le() {
	let e = S(0), t = S(0), r = 0, i;
	function a() {
		O(t, Math.max(0, Math.ceil((r - Date.now()) / 1e3)), !0), w(t) === 0 && clearInterval(i);
	}
	return n(() => clearInterval(i)), {
		get seconds() {
			return w(t);
		},
		get total() {
			return w(e);
		},
		start(t) {
			clearInterval(i), O(e, Math.max(1, t), !0), r = Date.now() + w(e) * 1e3, a(), i = setInterval(a, 1e3);
		}
	};
}
// src/door/LoginField.svelte
var ue = u("<p class=\"hint\"> </p>"), de = u("<p class=\"error\"><!> </p>"), fe = u("<div><label> </label> <!> <!> <input class=\"input\" type=\"text\" autocomplete=\"username\" autocapitalize=\"none\" spellcheck=\"false\" aria-required=\"true\"/></div>");
function pe(t, n) {
	B(n, !0);
	let r = b(() => [n.hint && `${n.id}-hint`, n.error && `${n.id}-fout`].filter(Boolean).join(" ") || void 0);
	var i = fe(), a = D(i), o = g(a, !0), l = v(a, 2), u = (e) => {
		var t = ue(), r = g(t, !0);
		j(() => {
			T(t, "id", `${n.id ?? ""}-hint`), h(r, n.hint);
		}), m(e, t);
	};
	s(l, (e) => {
		n.hint && e(u);
	});
	var f = v(l, 2), p = (e) => {
		var t = de(), r = D(t);
		H(r, { name: "warn" });
		var i = v(r, 1, !0);
		z(t), j(() => {
			T(t, "id", `${n.id ?? ""}-fout`), h(i, n.error);
		}), m(e, t);
	};
	s(f, (e) => {
		n.error && e(p);
	});
	var _ = v(f, 2);
	e(_), z(i), j((e) => {
		d(i, 1, V(["field", n.error && "field--error"])), T(a, "for", n.id), h(o, e), T(_, "id", n.id), c(_, n.value), T(_, "aria-invalid", n.error ? !0 : void 0), T(_, "aria-describedby", w(r));
	}, [() => J("login.login")]), A("input", _, (e) => n.onChange(e.currentTarget.value)), m(t, i), L();
}
F(["input"]);
// src/door/LogInForm.svelte
var me = u("<div class=\"note note--warn\"><p><span class=\"sr\"> </span><span aria-hidden=\"true\"> </span></p></div>"), he = u("<div class=\"note note--ok\"><p> </p></div>"), ge = u("<div class=\"stack stack--form\"><!> <div role=\"status\"><!></div> <form class=\"stack stack--form\" novalidate=\"\"><!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div></form></div>");
function _e(e, t) {
	B(t, !0);
	let n = R(t, "login", 3, ""), r = S(M(n())), i = S(""), a = S([]), o = S(!1), c = le(), l = (e) => `${t.name}-${e}`, u = (e) => w(a).find((t) => t.field === e)?.text;
	function d() {
		return [...w(r).trim() ? [] : [{
			field: "login",
			text: J("login.needLogin")
		}], ...w(i) ? [] : [{
			field: "password",
			text: J("login.needPassword")
		}]];
	}
	function f(e) {
		return e.delayed ? (c.start(e.retryAfter), []) : e.unreachable ? [{
			field: "",
			text: J("offline.title")
		}] : [{
			field: e.unidentified ? "login" : "",
			text: e.unidentified ? J("login.refused") : e.problem?.detail || J("error.title")
		}];
	}
	async function p(e) {
		if (e.preventDefault(), O(a, d()), !(w(a).length || w(o))) {
			O(o, !0);
			try {
				let { account: e } = await E(w(r).trim(), w(i));
				O(i, ""), t.onEntered(e.login);
			} catch (e) {
				O(a, f(ee(e)));
			} finally {
				O(o, !1);
			}
		}
	}
	var _ = ge(), y = D(_), x = (e) => {
		te(e, {
			get wrongs() {
				return w(a);
			},
			idOf: l
		});
	};
	s(y, (e) => {
		w(a).length && e(x);
	});
	var C = v(y, 2), k = D(C), A = (e) => {
		var t = me(), n = D(t), r = D(n), i = g(r, !0), a = v(r), o = g(a, !0);
		z(n), z(t), j((e, t) => {
			h(i, e), h(o, t);
		}, [() => J("login.wait", { n: c.total }), () => J("login.wait", { n: c.seconds })]), m(e, t);
	}, P = (e) => {
		var t = he(), n = D(t), r = g(n, !0);
		z(t), j((e) => h(r, e), [() => J("login.again")]), m(e, t);
	};
	s(k, (e) => {
		c.seconds > 0 ? e(A) : c.total > 0 && e(P, 1);
	}), z(C);
	var F = v(C, 2), I = D(F);
	{
		let e = b(() => l("login")), t = b(() => u("login"));
		pe(I, {
			get id() {
				return w(e);
			},
			get value() {
				return w(r);
			},
			get error() {
				return w(t);
			},
			onChange: (e) => O(r, e, !0)
		});
	}
	var V = v(I, 2);
	{
		let e = b(() => l("password")), t = b(() => J("login.password")), n = b(() => u("password"));
		$(V, {
			get id() {
				return w(e);
			},
			get label() {
				return w(t);
			},
			get value() {
				return w(i);
			},
			autocomplete: "current-password",
			get error() {
				return w(n);
			},
			onChange: (e) => O(i, e, !0)
		});
	}
	var H = v(V, 2), U = D(H), W = g(U, !0);
	z(H), z(F), z(_), j((e, t) => {
		T(F, "aria-label", e), T(U, "aria-busy", w(o) || void 0), h(W, t);
	}, [() => J("login.title"), () => J("login.do")]), N("submit", F, p), m(e, _), L();
}
// src/door/LogInDialog.svelte
var ve = u("<dialog class=\"modal\" aria-labelledby=\"opnieuw-kop\"><div class=\"modal__head\"><h2 id=\"opnieuw-kop\" tabindex=\"-1\"> </h2></div> <div class=\"modal__body\"><p> </p> <!> <p class=\"modal__more\"><button class=\"button button--quiet\" type=\"button\"> </button></p></div></dialog>");
function ye(e, n) {
	B(n, !0);
	function r(e) {
		let t = document.activeElement;
		return e.showModal(), () => {
			e.close(), t?.isConnected && t.focus();
		};
	}
	var i = ve(), a = D(i), o = D(a), s = g(o, !0);
	z(a);
	var c = v(a, 2), l = D(c), u = g(l, !0), d = v(l, 2);
	_e(d, {
		name: "opnieuw",
		get login() {
			return n.login;
		},
		get onEntered() {
			return n.onEntered;
		}
	});
	var f = v(d, 2), p = D(f), _ = g(p, !0);
	z(f), z(c), z(i), t(i, () => r), j((e, t, n) => {
		h(s, e), h(u, t), h(_, n);
	}, [
		() => J("login.expired"),
		() => J("login.expired.text"),
		() => J("login.stop")
	]), N("cancel", i, (e) => e.preventDefault()), A("click", p, function(...e) {
		n.onStop?.apply(this, e);
	}), m(e, i), L();
}
F(["click"]);
// src/door/LogInPage.svelte
var be = u("<div class=\"page page--door\"><div class=\"page-head\"><h1> </h1></div> <!> <p class=\"muted door__help\"> </p></div>");
function xe(e, t) {
	B(t, !0);
	var n = be(), r = D(n), i = D(r), a = g(i, !0);
	z(r);
	var o = v(r, 2);
	_e(o, {
		name: "inloggen",
		get onEntered() {
			return t.onEntered;
		}
	});
	var s = v(o, 2), c = g(s, !0);
	z(n), j((e, t) => {
		h(a, e), h(c, t);
	}, [() => J("login.title"), () => J("login.forgotten")]), m(e, n), L();
}
// src/door/WelcomePage.svelte
var Se = u("<p class=\"lead\"> </p>"), Ce = u("<div class=\"field\"><p class=\"label\"> </p><p><strong> </strong></p> <input class=\"sr\" type=\"text\" autocomplete=\"username\" readonly=\"\" tabindex=\"-1\" aria-hidden=\"true\"/></div>"), we = u("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><!> <!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div></form></div>"), Te = u("<div class=\"page page--door\"><div class=\"page-head\"><h1> </h1> <!></div> <!></div>");
function Ee(t, n) {
	B(n, !0);
	let i = b(y), o = k(() => w(i), (e) => _(w(i), e)), u = S(""), d = S(""), f = S(""), x = S([]), E = S(!1), A = (e) => `welkom-${e}`, M = (e) => w(x).find((t) => t.field === e)?.text, P = b(() => w(i) === "" || o.failure?.missing);
	function F() {
		return [...o.value?.first && !w(u).trim() ? [{
			field: "login",
			text: J("login.needLogin")
		}] : [], ...X("password", w(d), {
			field: "repeated",
			password: w(f)
		})];
	}
	function I(e) {
		return e.unreachable ? [{
			field: "",
			text: J("offline.title")
		}] : e.missing ? [{
			field: "",
			text: J("welcome.expired.text")
		}] : U(e.problem, ["login", "password"]);
	}
	async function R(e) {
		if (e.preventDefault(), O(x, F()), !(w(x).length || w(E))) {
			O(E, !0);
			try {
				await C(w(i), w(d), o.value?.first ? w(u).trim() : void 0), ((e) => {
					var t = r(e, 2);
					O(d, t[0], !0), O(f, t[1], !0);
				})(["", ""]), n.onEntered();
			} catch (e) {
				O(x, I(ee(e)));
			} finally {
				O(E, !1);
			}
		}
	}
	var V = Te(), H = D(V), W = D(H), G = g(W, !0), K = v(W, 2), q = (e) => {
		var t = Se(), n = g(t, !0);
		j((e) => h(n, e), [() => J(o.value.first ? "welcome.first" : "welcome.intro")]), m(e, t);
	};
	s(K, (e) => {
		o.value && e(q);
	}), z(H);
	var Y = v(H, 2), Z = (e) => {
		{
			let t = b(() => J("welcome.expired")), n = b(() => J("welcome.expired.text"));
			a(e, {
				icon: "clock",
				get title() {
					return w(t);
				},
				get text() {
					return w(n);
				}
			});
		}
	}, Q = (e) => {
		l(e, {
			get failure() {
				return o.failure;
			},
			get onRetry() {
				return o.retry;
			}
		});
	}, re = (t) => {
		var n = we(), r = D(n), i = (e) => {
			te(e, {
				get wrongs() {
					return w(x);
				},
				idOf: A
			});
		};
		s(r, (e) => {
			w(x).length && e(i);
		});
		var a = v(r, 2), l = D(a), p = (e) => {
			{
				let t = b(() => A("login")), n = b(() => M("login")), r = b(() => J("login.choose"));
				pe(e, {
					get id() {
						return w(t);
					},
					get value() {
						return w(u);
					},
					get error() {
						return w(n);
					},
					get hint() {
						return w(r);
					},
					onChange: (e) => O(u, e, !0)
				});
			}
		}, _ = (t) => {
			var n = Ce(), r = D(n), i = g(r, !0), a = v(r), s = D(a), l = g(s, !0);
			z(a);
			var u = v(a, 2);
			e(u), z(n), j((e) => {
				h(i, e), h(l, o.value.login), c(u, o.value.login);
			}, [() => J("login.login")]), m(t, n);
		};
		s(l, (e) => {
			o.value.first ? e(p) : e(_, -1);
		});
		var y = v(l, 2);
		{
			let e = b(() => A("password")), t = b(() => J("password.new")), n = b(ne), r = b(() => M("password"));
			$(y, {
				get id() {
					return w(e);
				},
				get label() {
					return w(t);
				},
				get value() {
					return w(d);
				},
				autocomplete: "new-password",
				get rules() {
					return w(n);
				},
				get error() {
					return w(r);
				},
				onChange: (e) => O(d, e, !0)
			});
		}
		var S = v(y, 2);
		{
			let e = b(() => A("repeated")), t = b(() => J("password.again")), n = b(() => M("repeated"));
			$(S, {
				get id() {
					return w(e);
				},
				get label() {
					return w(t);
				},
				get value() {
					return w(f);
				},
				autocomplete: "new-password",
				get error() {
					return w(n);
				},
				onChange: (e) => O(f, e, !0)
			});
		}
		var C = v(S, 2), k = D(C), P = g(k, !0);
		z(C), z(a), z(n), j((e, t) => {
			T(a, "aria-label", e), T(k, "aria-busy", w(E) || void 0), h(P, t);
		}, [() => J("welcome.title"), () => J("welcome.do")]), N("submit", a, R), m(t, n);
	}, ie = (e) => {
		{
			let t = b(() => J("welcome.loading"));
			p(e, {
				get label() {
					return w(t);
				},
				rows: 3
			});
		}
	};
	s(Y, (e) => {
		w(P) ? e(Z) : o.failure ? e(Q, 1) : o.value ? e(re, 2) : o.slow && e(ie, 3);
	}), z(V), j((e) => h(G, e), [() => J("welcome.title")]), m(t, V), L();
}
export { ce as AccountPage, ye as LogInDialog, xe as LogInPage, Ee as WelcomePage };
