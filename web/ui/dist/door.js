import { $ as e, $n as t, Ar as n, Bn as r, Br as i, D as a, Dr as o, En as s, Er as c, Fr as l, Gr as u, Hn as d, Hr as f, Ir as p, Lr as m, Pr as h, Rn as g, Rr as _, Tr as v, Wr as y, Xn as b, Yr as x, Yt as S, Zn as C, Zt as w, _r as T, _t as E, ar as D, br as O, dr as k, en as A, kn as j, mr as M, or as N, qr as P, rn as F, sr as I, vr as L, wn as R, wr as z, xn as B, yt as V, z as H, zr as U } from "./shell.js";
import { a as W, t as ee } from "./ErrorSummary.js";
import { n as G, t as K } from "./nl.js";
// src/door/en.ts
var q = {
	"login.login": "Log-in name",
	"login.password": "Password",
	"login.do": "Log in",
	"login.needLogin": "Fill in your log-in name.",
	"login.needPassword": "Fill in your password.",
	"login.refused": "The log-in name or the password is not right.",
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
	"welcome.first": "You become the first administrator. Choose a log-in name and a password.",
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
}, Y = F({
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
var Q = O("<li> </li>"), ne = O("<ul class=\"hint rules-list\"></ul>"), re = O("<p class=\"error\"><!> </p>"), ie = O("<div><label> </label> <!> <!> <div class=\"password\"><input class=\"input\" autocapitalize=\"none\" spellcheck=\"false\" aria-required=\"true\"/> <button class=\"button button--secondary\" type=\"button\"><!> <span class=\"sr\"> </span></button></div></div>");
function $(e, r) {
	u(r, !0);
	let a = d(r, "rules", 19, () => []), s = i(!1), c = f(() => [a().length > 0 && `${r.id}-regels`, r.error && `${r.id}-fout`].filter(Boolean).join(" ") || void 0);
	var l = ie(), g = h(l), _ = p(g, !0), x = m(g, 2), S = (e) => {
		var t = ne();
		k(t, 20, a, (e) => e, (e, t) => {
			var r = Q(), i = p(r, !0);
			n(() => T(i, t)), L(e, r);
		}), P(t), n(() => C(t, "id", `${r.id ?? ""}-regels`)), L(e, t);
	};
	M(x, (e) => {
		a().length && e(S);
	});
	var w = m(x, 2), E = (e) => {
		var t = re(), i = h(t);
		A(i, { name: "warn" });
		var a = m(i, 1, !0);
		P(t), n(() => {
			C(t, "id", `${r.id ?? ""}-fout`), T(a, r.error);
		}), L(e, t);
	};
	M(w, (e) => {
		r.error && e(E);
	});
	var O = m(w, 2), j = h(O);
	b(j);
	var F = m(j, 2), I = h(F);
	A(I, { name: "eye" });
	var R = m(I, 1, !0), z = m(R), B = p(z, !0);
	P(F), P(O), P(l), n((e) => {
		D(l, 1, N(["field", r.error && "field--error"])), C(g, "for", r.id), T(_, r.label), C(j, "id", r.id), C(j, "type", o(s) ? "text" : "password"), C(j, "autocomplete", r.autocomplete), t(j, r.value), C(j, "aria-invalid", r.error ? !0 : void 0), C(j, "aria-describedby", o(c)), C(F, "aria-pressed", o(s)), T(R, e), T(B, r.label);
	}, [() => Y("password.show")]), v("input", j, (e) => r.onChange(e.currentTarget.value)), v("click", F, () => U(s, !o(s))), L(e, l), y();
}
z(["input", "click"]);
// src/door/AccountPage.svelte
var ae = O("<div><dt> </dt><dd> </dd></div>"), oe = O("<dl class=\"facts facts--words account-facts\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <!></dl> <section class=\"stack stack--form\" aria-labelledby=\"wachtwoord-kop\"><h2 id=\"wachtwoord-kop\"> </h2> <!> <form class=\"stack stack--form\" novalidate=\"\"><input class=\"sr\" type=\"text\" autocomplete=\"username\" readonly=\"\" tabindex=\"-1\" aria-hidden=\"true\"/> <!> <!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div></form></section>", 1), se = O("<div class=\"page page--door\"><div class=\"page-head\"><h1> </h1></div> <!></div>");
function ce(r, s) {
	u(s, !0);
	let d = f(() => e()?.me), _ = f(() => o(d)?.account), v = i(""), S = i(""), E = i(""), D = i([]), O = i(!1), k = (e) => `wachtwoord-${e}`, A = (e) => o(D).find((t) => t.field === e)?.text;
	function j() {
		return [...o(v) ? [] : [{
			field: "current",
			text: Y("login.needPassword")
		}], ...Z("new", o(S), {
			field: "repeated",
			password: o(E)
		})];
	}
	function N(e) {
		return e.unreachable ? [{
			field: "",
			text: Y("offline.title")
		}] : e.refused ? [{
			field: "current",
			text: Y("password.wrong")
		}] : W(e.problem, ["current", "new"]);
	}
	async function F(e) {
		if (e.preventDefault(), U(D, j()), !(o(D).length || o(O))) {
			U(O, !0);
			try {
				await R(o(v), o(S)), ((e) => {
					var t = x(e, 3);
					U(v, t[0], !0), U(S, t[1], !0), U(E, t[2], !0);
				})([
					"",
					"",
					""
				]), a(Y("password.changed"));
			} catch (e) {
				U(D, N(g(e)));
			} finally {
				U(O, !1);
			}
		}
	}
	var I = se(), z = h(I), B = h(z), V = p(B, !0);
	P(z);
	var H = m(z, 2), G = (e) => {
		var r = oe(), i = l(r), a = h(i), s = h(a), u = p(s, !0), g = m(s), y = p(g, !0);
		P(a);
		var x = m(a, 2), w = h(x), j = p(w, !0), N = m(w), I = p(N, !0);
		P(x);
		var R = m(x, 2), z = (e) => {
			var t = ae(), r = h(t), i = p(r, !0), a = m(r), s = p(a, !0);
			P(t), n((e) => {
				T(i, e), T(s, o(d).name);
			}, [() => Y("account.person")]), L(e, t);
		};
		M(R, (e) => {
			o(d)?.name && e(z);
		}), P(i);
		var B = m(i, 2), V = h(B), H = p(V, !0), W = m(V, 2), G = (e) => {
			ee(e, {
				get wrongs() {
					return o(D);
				},
				idOf: k
			});
		};
		M(W, (e) => {
			o(D).length && e(G);
		});
		var K = m(W, 2), q = h(K);
		b(q);
		var J = m(q, 2);
		{
			let e = f(() => k("current")), t = f(() => Y("password.current")), n = f(() => A("current"));
			$(J, {
				get id() {
					return o(e);
				},
				get label() {
					return o(t);
				},
				get value() {
					return o(v);
				},
				autocomplete: "current-password",
				get error() {
					return o(n);
				},
				onChange: (e) => U(v, e, !0)
			});
		}
		var X = m(J, 2);
		{
			let e = f(() => k("new")), t = f(() => Y("password.new")), n = f(te), r = f(() => A("new"));
			$(X, {
				get id() {
					return o(e);
				},
				get label() {
					return o(t);
				},
				get value() {
					return o(S);
				},
				autocomplete: "new-password",
				get rules() {
					return o(n);
				},
				get error() {
					return o(r);
				},
				onChange: (e) => U(S, e, !0)
			});
		}
		var Z = m(X, 2);
		{
			let e = f(() => k("repeated")), t = f(() => Y("password.again")), n = f(() => A("repeated"));
			$(Z, {
				get id() {
					return o(e);
				},
				get label() {
					return o(t);
				},
				get value() {
					return o(E);
				},
				autocomplete: "new-password",
				get error() {
					return o(n);
				},
				onChange: (e) => U(E, e, !0)
			});
		}
		var Q = m(Z, 2), ne = h(Q), re = p(ne, !0);
		P(Q), P(K), P(B), n((e, n, r, i, a) => {
			T(u, e), T(y, o(_).login), T(j, n), T(I, o(d)?.roleLabel), T(H, r), C(K, "aria-label", i), t(q, o(_).login), C(ne, "aria-busy", o(O) || void 0), T(re, a);
		}, [
			() => Y("login.login"),
			() => Y("account.role"),
			() => Y("password.change"),
			() => Y("password.change"),
			() => Y("password.change")
		]), c("submit", K, F), L(e, r);
	}, K = (e) => {
		{
			let t = f(() => Y("account.none")), n = f(() => Y("account.none.text"));
			w(e, {
				icon: "lock",
				get title() {
					return o(t);
				},
				get text() {
					return o(n);
				}
			});
		}
	};
	M(H, (e) => {
		o(_) ? e(G) : e(K, -1);
	}), P(I), n((e) => T(V, e), [() => Y("user.account")]), L(r, I), y();
}
// src/door/countdown.svelte.ts
function le() {
	let e = i(0), t = i(0), n = 0, a;
	function s() {
		U(t, Math.max(0, Math.ceil((n - Date.now()) / 1e3)), !0), o(t) === 0 && clearInterval(a);
	}
	return r(() => clearInterval(a)), {
		get seconds() {
			return o(t);
		},
		get total() {
			return o(e);
		},
		start(t) {
			clearInterval(a), U(e, Math.max(1, t), !0), n = Date.now() + o(e) * 1e3, s(), a = setInterval(s, 1e3);
		}
	};
}
// src/door/LoginField.svelte
var ue = O("<p class=\"hint\"> </p>"), de = O("<p class=\"error\"><!> </p>"), fe = O("<div><label> </label> <!> <!> <input class=\"input\" type=\"text\" autocomplete=\"username\" autocapitalize=\"none\" spellcheck=\"false\" aria-required=\"true\"/></div>");
function pe(e, r) {
	u(r, !0);
	let i = f(() => [r.hint && `${r.id}-hint`, r.error && `${r.id}-fout`].filter(Boolean).join(" ") || void 0);
	var a = fe(), s = h(a), c = p(s, !0), l = m(s, 2), d = (e) => {
		var t = ue(), i = p(t, !0);
		n(() => {
			C(t, "id", `${r.id ?? ""}-hint`), T(i, r.hint);
		}), L(e, t);
	};
	M(l, (e) => {
		r.hint && e(d);
	});
	var g = m(l, 2), _ = (e) => {
		var t = de(), i = h(t);
		A(i, { name: "warn" });
		var a = m(i, 1, !0);
		P(t), n(() => {
			C(t, "id", `${r.id ?? ""}-fout`), T(a, r.error);
		}), L(e, t);
	};
	M(g, (e) => {
		r.error && e(_);
	});
	var x = m(g, 2);
	b(x), P(a), n((e) => {
		D(a, 1, N(["field", r.error && "field--error"])), C(s, "for", r.id), T(c, e), C(x, "id", r.id), t(x, r.value), C(x, "aria-invalid", r.error ? !0 : void 0), C(x, "aria-describedby", o(i));
	}, [() => Y("login.login")]), v("input", x, (e) => r.onChange(e.currentTarget.value)), L(e, a), y();
}
z(["input"]);
// src/door/LogInForm.svelte
var me = O("<div class=\"note note--warn\"><p><span class=\"sr\"> </span><span aria-hidden=\"true\"> </span></p></div>"), he = O("<div class=\"note note--ok\"><p> </p></div>"), ge = O("<div class=\"stack stack--form\"><!> <div role=\"status\"><!></div> <form class=\"stack stack--form\" novalidate=\"\"><!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div></form></div>");
function _e(e, t) {
	u(t, !0);
	let r = d(t, "login", 3, ""), a = i(_(r())), l = i(""), v = i([]), b = i(!1), x = le(), S = (e) => `${t.name}-${e}`, w = (e) => o(v).find((t) => t.field === e)?.text;
	function E() {
		return [...o(a).trim() ? [] : [{
			field: "login",
			text: Y("login.needLogin")
		}], ...o(l) ? [] : [{
			field: "password",
			text: Y("login.needPassword")
		}]];
	}
	function D(e) {
		return e.delayed ? (x.start(e.retryAfter), []) : e.unreachable ? [{
			field: "",
			text: Y("offline.title")
		}] : [{
			field: e.unidentified ? "login" : "",
			text: e.unidentified ? Y("login.refused") : e.problem?.detail || Y("error.title")
		}];
	}
	async function O(e) {
		if (e.preventDefault(), U(v, E()), !(o(v).length || o(b))) {
			U(b, !0);
			try {
				let { account: e } = await s(o(a).trim(), o(l));
				U(l, ""), t.onEntered(e.login);
			} catch (e) {
				U(v, D(g(e)));
			} finally {
				U(b, !1);
			}
		}
	}
	var k = ge(), A = h(k), j = (e) => {
		ee(e, {
			get wrongs() {
				return o(v);
			},
			idOf: S
		});
	};
	M(A, (e) => {
		o(v).length && e(j);
	});
	var N = m(A, 2), F = h(N), I = (e) => {
		var t = me(), r = h(t), i = h(r), a = p(i, !0), o = m(i), s = p(o, !0);
		P(r), P(t), n((e, t) => {
			T(a, e), T(s, t);
		}, [() => Y("login.wait", { n: x.total }), () => Y("login.wait", { n: x.seconds })]), L(e, t);
	}, R = (e) => {
		var t = he(), r = h(t), i = p(r, !0);
		P(t), n((e) => T(i, e), [() => Y("login.again")]), L(e, t);
	};
	M(F, (e) => {
		x.seconds > 0 ? e(I) : x.total > 0 && e(R, 1);
	}), P(N);
	var z = m(N, 2), B = h(z);
	{
		let e = f(() => S("login")), t = f(() => w("login"));
		pe(B, {
			get id() {
				return o(e);
			},
			get value() {
				return o(a);
			},
			get error() {
				return o(t);
			},
			onChange: (e) => U(a, e, !0)
		});
	}
	var V = m(B, 2);
	{
		let e = f(() => S("password")), t = f(() => Y("login.password")), n = f(() => w("password"));
		$(V, {
			get id() {
				return o(e);
			},
			get label() {
				return o(t);
			},
			get value() {
				return o(l);
			},
			autocomplete: "current-password",
			get error() {
				return o(n);
			},
			onChange: (e) => U(l, e, !0)
		});
	}
	var H = m(V, 2), W = h(H), G = p(W, !0);
	P(H), P(z), P(k), n((e, t) => {
		C(z, "aria-label", e), C(W, "aria-busy", o(b) || void 0), T(G, t);
	}, [() => Y("login.title"), () => Y("login.do")]), c("submit", z, O), L(e, k), y();
}
// src/door/LogInDialog.svelte
var ve = O("<dialog class=\"modal\" aria-labelledby=\"opnieuw-kop\"><div class=\"modal__head\"><h2 id=\"opnieuw-kop\" tabindex=\"-1\"> </h2></div> <div class=\"modal__body\"><p> </p> <!> <p class=\"modal__more\"><button class=\"button button--quiet\" type=\"button\"> </button></p></div></dialog>");
function ye(e, t) {
	u(t, !0);
	function r(e) {
		let t = document.activeElement;
		return e.showModal(), () => {
			e.close(), t?.isConnected && t.focus();
		};
	}
	var i = ve(), a = h(i), o = h(a), s = p(o, !0);
	P(a);
	var l = m(a, 2), d = h(l), f = p(d, !0), g = m(d, 2);
	_e(g, {
		name: "opnieuw",
		get login() {
			return t.login;
		},
		get onEntered() {
			return t.onEntered;
		}
	});
	var _ = m(g, 2), b = h(_), x = p(b, !0);
	P(_), P(l), P(i), I(i, () => r), n((e, t, n) => {
		T(s, e), T(f, t), T(x, n);
	}, [
		() => Y("login.expired"),
		() => Y("login.expired.text"),
		() => Y("login.stop")
	]), c("cancel", i, (e) => e.preventDefault()), v("click", b, function(...e) {
		t.onStop?.apply(this, e);
	}), L(e, i), y();
}
z(["click"]);
// src/door/LogInPage.svelte
var be = O("<div class=\"page page--door\"><div class=\"page-head\"><h1> </h1></div> <!> <p class=\"muted door__help\"> </p></div>");
function xe(e, t) {
	u(t, !0);
	var r = be(), i = h(r), a = h(i), o = p(a, !0);
	P(i);
	var s = m(i, 2);
	_e(s, {
		name: "inloggen",
		get onEntered() {
			return t.onEntered;
		}
	});
	var c = m(s, 2), l = p(c, !0);
	P(r), n((e, t) => {
		T(o, e), T(l, t);
	}, [() => Y("login.title"), () => Y("login.forgotten")]), L(e, r), y();
}
// src/door/WelcomePage.svelte
var Se = O("<p class=\"lead\"> </p>"), Ce = O("<div class=\"field\"><p class=\"label\"> </p><p><strong> </strong></p> <input class=\"sr\" type=\"text\" autocomplete=\"username\" readonly=\"\" tabindex=\"-1\" aria-hidden=\"true\"/></div>"), we = O("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><!> <!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div></form></div>"), Te = O("<div class=\"page page--door\"><div class=\"page-head\"><h1> </h1> <!></div> <!></div>");
function Ee(e, r) {
	u(r, !0);
	let a = f(E), s = V(() => o(a), (e) => j(o(a), e)), l = i(""), d = i(""), _ = i(""), v = i([]), D = i(!1), O = (e) => `welkom-${e}`, k = (e) => o(v).find((t) => t.field === e)?.text, A = f(() => o(a) === "" || s.failure?.missing);
	function N() {
		return [...s.value?.first && !o(l).trim() ? [{
			field: "login",
			text: Y("login.needLogin")
		}] : [], ...Z("password", o(d), {
			field: "repeated",
			password: o(_)
		})];
	}
	function F(e) {
		return e.unreachable ? [{
			field: "",
			text: Y("offline.title")
		}] : e.missing ? [{
			field: "",
			text: Y("welcome.expired.text")
		}] : W(e.problem, ["login", "password"]);
	}
	async function I(e) {
		if (e.preventDefault(), U(v, N()), !(o(v).length || o(D))) {
			U(D, !0);
			try {
				await B(o(a), o(d), s.value?.first ? o(l).trim() : void 0), ((e) => {
					var t = x(e, 2);
					U(d, t[0], !0), U(_, t[1], !0);
				})(["", ""]), r.onEntered();
			} catch (e) {
				U(v, F(g(e)));
			} finally {
				U(D, !1);
			}
		}
	}
	var R = Te(), z = h(R), G = h(z), K = p(G, !0), q = m(G, 2), J = (e) => {
		var t = Se(), r = p(t, !0);
		n((e) => T(r, e), [() => Y(s.value.first ? "welcome.first" : "welcome.intro")]), L(e, t);
	};
	M(q, (e) => {
		s.value && e(J);
	}), P(z);
	var X = m(z, 2), Q = (e) => {
		{
			let t = f(() => Y("welcome.expired")), n = f(() => Y("welcome.expired.text"));
			w(e, {
				icon: "clock",
				get title() {
					return o(t);
				},
				get text() {
					return o(n);
				}
			});
		}
	}, ne = (e) => {
		S(e, {
			get failure() {
				return s.failure;
			},
			get onRetry() {
				return s.retry;
			}
		});
	}, re = (e) => {
		var r = we(), i = h(r), a = (e) => {
			ee(e, {
				get wrongs() {
					return o(v);
				},
				idOf: O
			});
		};
		M(i, (e) => {
			o(v).length && e(a);
		});
		var u = m(i, 2), g = h(u), y = (e) => {
			{
				let t = f(() => O("login")), n = f(() => k("login")), r = f(() => Y("login.choose"));
				pe(e, {
					get id() {
						return o(t);
					},
					get value() {
						return o(l);
					},
					get error() {
						return o(n);
					},
					get hint() {
						return o(r);
					},
					onChange: (e) => U(l, e, !0)
				});
			}
		}, x = (e) => {
			var r = Ce(), i = h(r), a = p(i, !0), o = m(i), c = h(o), l = p(c, !0);
			P(o);
			var u = m(o, 2);
			b(u), P(r), n((e) => {
				T(a, e), T(l, s.value.login), t(u, s.value.login);
			}, [() => Y("login.login")]), L(e, r);
		};
		M(g, (e) => {
			s.value.first ? e(y) : e(x, -1);
		});
		var S = m(g, 2);
		{
			let e = f(() => O("password")), t = f(() => Y("password.new")), n = f(te), r = f(() => k("password"));
			$(S, {
				get id() {
					return o(e);
				},
				get label() {
					return o(t);
				},
				get value() {
					return o(d);
				},
				autocomplete: "new-password",
				get rules() {
					return o(n);
				},
				get error() {
					return o(r);
				},
				onChange: (e) => U(d, e, !0)
			});
		}
		var w = m(S, 2);
		{
			let e = f(() => O("repeated")), t = f(() => Y("password.again")), n = f(() => k("repeated"));
			$(w, {
				get id() {
					return o(e);
				},
				get label() {
					return o(t);
				},
				get value() {
					return o(_);
				},
				autocomplete: "new-password",
				get error() {
					return o(n);
				},
				onChange: (e) => U(_, e, !0)
			});
		}
		var E = m(w, 2), A = h(E), j = p(A, !0);
		P(E), P(u), P(r), n((e, t) => {
			C(u, "aria-label", e), C(A, "aria-busy", o(D) || void 0), T(j, t);
		}, [() => Y("welcome.title"), () => Y("welcome.do")]), c("submit", u, I), L(e, r);
	}, ie = (e) => {
		{
			let t = f(() => Y("welcome.loading"));
			H(e, {
				get label() {
					return o(t);
				},
				rows: 3
			});
		}
	};
	M(X, (e) => {
		o(A) ? e(Q) : s.failure ? e(ne, 1) : s.value ? e(re, 2) : s.slow && e(ie, 3);
	}), P(R), n((e) => T(K, e), [() => Y("welcome.title")]), L(e, R), y();
}
export { ce as AccountPage, ye as LogInDialog, xe as LogInPage, Ee as WelcomePage };
