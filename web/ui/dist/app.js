import { $ as e, $n as t, $t as n, At as r, Bt as i, Cn as a, Ct as o, Dt as s, E as c, Et as l, Ht as u, J as d, Jn as f, K as p, Kn as m, Lt as h, Mt as g, Nt as _, Ot as v, Q as ee, Qn as y, S as te, Sn as ne, Sr as b, Ut as re, Vt as ie, Wn as x, Wt as S, X as ae, Xn as C, Xt as w, Y as oe, Yn as T, Z as se, Zn as ce, _ as le, _r as E, _t as ue, a as de, ar as fe, b as pe, bt as me, ct as he, dr as ge, dt as _e, en as ve, er as D, et as ye, fr as O, ft as be, g as xe, gt as Se, hr as k, ht as A, i as Ce, in as j, ir as M, it as we, jt as Te, kt as Ee, lr as N, lt as De, m as Oe, mr as P, nt as F, or as ke, pn as Ae, pr as I, r as je, rt as Me, s as Ne, sr as L, st as R, tr as z, tt as Pe, ur as B, ut as V, v as Fe, vn as Ie, vr as H, vt as Le, wn as U, wr as W, wt as Re, x as ze, xr as G, xt as Be, y as Ve, yn as He, yr as K, zt as q } from "./shell.js";
// src/pages/HomePage.svelte
var J = z("<div class=\"page\"><div class=\"page-head\"><h1> </h1></div> <!></div>");
function Ue(e, n) {
	b(n, !0), B(() => {
		n.to && n.onGo(n.to);
	});
	var r = D(), i = I(r), a = (e) => {
		var r = J(), i = O(r), a = O(i), o = P(a, !0);
		W(i);
		var s = k(i, 2);
		{
			let e = K(() => S("home.none")), t = K(() => S("home.none.text", { role: n.roleLabel }));
			q(s, {
				icon: "lock",
				get title() {
					return L(e);
				},
				get text() {
					return L(t);
				}
			});
		}
		W(r), N((e) => y(o, e), [() => S("home.title")]), t(e, r);
	};
	T(i, (e) => {
		n.to || e(a);
	}), t(e, r), G();
}
// src/pages/RoleList.svelte
var Y = z("<span class=\"badge badge--ok\"><!> </span>"), We = z("<p class=\"small muted\"> </p>"), X = z("<li><span class=\"avatar\" aria-hidden=\"true\"> </span> <div><h2> <!></h2> <!> <p> </p></div> <button class=\"button button--secondary\" type=\"button\"> <span class=\"sr\"> </span></button></li>"), Ge = z("<ul class=\"roles\"></ul>");
function Ke(e, n) {
	b(n, !0);
	var r = Ge();
	m(r, 21, () => n.roles, (e) => e.role, (e, r) => {
		var i = X(), a = O(i), o = P(a, !0), s = k(a, 2), c = O(s), l = O(c, !0), d = k(l), f = (e) => {
			var n = Y(), r = O(n);
			u(r, { name: "check" });
			var i = k(r, 1, !0);
			W(n), N((e) => y(i, e), [() => S("roles.now")]), t(e, n);
		};
		T(d, (e) => {
			L(r).role === n.current && e(f);
		}), W(c);
		var p = k(c, 2), m = (e) => {
			var n = We(), i = P(n, !0);
			N(() => y(i, L(r).who)), t(e, n);
		};
		T(p, (e) => {
			L(r).who && e(m);
		});
		var h = k(p, 2), g = P(h, !0);
		W(s);
		var _ = k(s, 2), v = O(_, !0), ee = k(v), te = P(ee, !0);
		W(_), W(i), N((e, t) => {
			y(o, e), y(l, L(r).label), y(g, L(r).explanation), y(v, t), y(te, L(r).label);
		}, [() => me(L(r).who || L(r).label), () => S("roles.choose")]), fe("click", _, () => n.onChoose(L(r).role)), t(e, i);
	}), W(r), t(e, r), G();
}
M(["click"]);
// src/pages/RolesPage.svelte
var qe = z("<div class=\"page page--roles\"><div class=\"page-head\"><h1> </h1> <p class=\"lead\"> </p></div> <!> <!></div>");
function Je(e, n) {
	b(n, !0);
	let r = Se(() => He(), j), i = H(void 0), a = "";
	async function o(e) {
		a = e, E(i, void 0);
		try {
			await w(e), n.onChosen();
		} catch (e) {
			E(i, U(e));
		}
	}
	var s = qe(), c = O(s), l = O(c), u = P(l, !0), d = k(l, 2), f = P(d, !0);
	W(c);
	var m = k(c, 2), g = (e) => {
		h(e, {
			get failure() {
				return L(i);
			},
			onRetry: () => void o(a)
		});
	};
	T(m, (e) => {
		L(i) && e(g);
	});
	var _ = k(m, 2), v = (e) => {
		h(e, {
			get failure() {
				return r.failure;
			},
			get onRetry() {
				return r.retry;
			}
		});
	}, ee = (e) => {
		Ke(e, {
			get roles() {
				return r.value.roles;
			},
			get current() {
				return n.current;
			},
			onChoose: (e) => void o(e)
		});
	}, te = (e) => {
		{
			let t = K(() => S("roles.loading"));
			p(e, {
				get label() {
					return L(t);
				},
				rows: 8
			});
		}
	};
	T(_, (e) => {
		r.failure ? e(v) : r.value ? e(ee, 1) : r.slow && e(te, 2);
	}), W(s), N((e, t) => {
		y(u, e), y(f, t);
	}, [() => S("roles.title"), () => S("roles.intro")]), t(e, s), G();
}
// src/pages/UnknownPage.svelte
var Ye = z("<a href=\"/\"> </a>"), Xe = z("<div class=\"page\"><h1 class=\"sr\"> </h1> <!></div>");
function Ze(e, n) {
	b(n, !0);
	var r = Xe(), i = O(r), a = P(i, !0), o = k(i, 2);
	{
		let e = K(() => S("notFound.title")), n = K(() => S("notFound.text"));
		q(o, {
			icon: "search",
			get title() {
				return L(e);
			},
			get text() {
				return L(n);
			},
			children: (e, n) => {
				var r = Ye(), i = P(r, !0);
				N((e) => y(i, e), [() => S("notFound.home")]), t(e, r);
			},
			$$slots: { default: !0 }
		});
	}
	W(r), N((e) => y(a, e), [() => S("notFound.title")]), t(e, r), G();
}
// \0vite/preload-helper.js
var Qe = (function() {
	let e = typeof document < "u" && document.createElement("link").relList;
	return e && e.supports && e.supports("modulepreload") ? "modulepreload" : "preload";
})(), $e = function(e, t) {
	return new URL(e, t).href;
}, et = {}, tt = function(e) {
	return e.pathname.endsWith(".css");
}, Z = function(e, t, n) {
	if (t in e) return e[t];
	let r = n();
	if (!r) {
		e[t] = void 0;
		return;
	}
	let i = r.then(() => {
		e[t] = void 0;
	}, (n) => {
		throw e[t] = void 0, n;
	});
	return e[t] = i, i;
}, Q = function(e, t, n) {
	let r = Promise.resolve();
	if (t && t.length > 0) {
		let e, i = document.querySelector("meta[property=csp-nonce]"), a = i?.nonce || i?.getAttribute("nonce");
		function o(e) {
			return Promise.all(e.map((e) => Promise.resolve(e).then((e) => ({
				status: "fulfilled",
				value: e
			}), (e) => ({
				status: "rejected",
				reason: e
			}))));
		}
		function s(e) {
			return import.meta.resolve ? new URL(import.meta.resolve(e)) : new URL(e, import.meta.url);
		}
		r = o(t.map((t) => {
			t = $e(t, n);
			let r = s(t), i = tt(r);
			return Z(et, r.href, () => {
				if (e === void 0) {
					e = {
						all: new Set(),
						styles: new Set()
					};
					let t = document.getElementsByTagName("link");
					for (let n = t.length - 1; n >= 0; n--) {
						let r = t[n];
						e.all.add(r.href), r.rel === "stylesheet" && e.styles.add(r.href);
					}
				}
				if ((i ? e.styles : e.all).has(r.href)) return;
				let t = document.createElement("link");
				if (t.rel = i ? "stylesheet" : Qe, i || (t.as = "script"), t.crossOrigin = "", t.href = r.href, a && t.setAttribute("nonce", a), document.head.appendChild(t), i) return new Promise((e, n) => {
					let i = (a) => {
						t.removeEventListener("load", i), t.removeEventListener("error", i), a.type === "error" ? n(Error(`Unable to preload CSS for ${r}`)) : e(a);
					};
					t.addEventListener("load", i), t.addEventListener("error", i);
				});
			});
		}).filter((e) => e !== void 0));
	}
	function i(e) {
		let t = new Event("vite:preloadError", { cancelable: !0 });
		if (t.payload = e, window.dispatchEvent(t), !t.defaultPrevented) throw e;
	}
	return r.then((t) => {
		for (let e of t || []) e.status === "rejected" && i(e.reason);
		return e().catch(i);
	});
}, $ = (e) => {
	var n = nt(), r = k(O(n));
	{
		let e = K(() => new a(0, null));
		h(r, {
			get failure() {
				return L(e);
			},
			onRetry: () => location.reload()
		});
	}
	W(n), t(e, n);
}, nt = z("<div class=\"page\"><h1 class=\"sr\">Spin in het web</h1><!></div>"), rt = z("<div class=\"banner\"><!><p role=\"status\"><strong> </strong> </p></div>"), it = z("<a class=\"skip\" href=\"#inhoud\"> </a> <!> <main id=\"inhoud\" tabindex=\"-1\"><!> <!></main> <!> <!> <!>", 1);
function at(a, p) {
	b(p, !0);
	let m = () => Q(() => import("./records.js"), [], import.meta.url), ne = () => Q(() => import("./HelpPage.js"), [], import.meta.url), w = () => Q(() => import("./door.js"), [], import.meta.url), ce = () => Q(() => import("./keeping.js"), [], import.meta.url), me = () => Q(() => import("./MeasuresPage.js"), [], import.meta.url), Se = () => Q(() => import("./AdministrationPages.js"), [], import.meta.url), A = H(!1), j = H(!navigator.onLine), M = H(void 0), z = K(he), U = K(ae), q = K(we), J = K(() => "area" in L(z) ? L(z).area : be("g")), Y = K(() => L(J) ?? L(M) ?? (L(U) ? ee() : void 0)), We = K(() => L(U)?.areas.find((e) => e.id === L(Y))), X = K(() => L(We)?.label ?? L(U)?.me.areas.find((e) => e.code === L(Y))?.name ?? L(Y) ?? ""), Ge = [
		"roles",
		"help",
		"login",
		"welcome"
	], Ke = K(() => L(q)?.unidentified && !Ge.includes(L(z).page)), qe = K(() => L(U) !== void 0 && Pe(Te.seeAccounts)), Ye = K(() => pe(L(z), L(X))), Xe = (e) => L(z).page === "list" ? l(e) : L(z).page === "positions" ? Ee(e) : v(e), Qe = (t) => re(ye(t)?.plural ?? e(t));
	B(_e), B(() => Ie(se)), B(() => {
		He(), F();
	});
	let $e = K(() => L(U) !== void 0);
	B(() => L($e) ? ze() : void 0), B(() => {
		L(J) && E(M, L(J), !0);
	}), B(() => {
		L(Ke) ? V(R() ? s(De().pathname + De().search) : r, { replace: !0 }) : L(z).page === "roles" && R() && V(L(U) ? "/" : s(), { replace: !0 });
	}), B(() => {
		document.title = L(Ye) ? `${L(Ye)} · Spin in het web` : "Spin in het web";
	});
	async function et() {
		await (R() ? Ae() : n()).catch(() => void 0), tt();
	}
	function tt() {
		d(), Ce(), xe(), E(M, void 0), V(R() ? s() : r);
	}
	async function Z(e = "/") {
		E(M, void 0), await F(), V(e);
	}
	async function at(e) {
		L(U)?.me.account?.login === e ? (await F(), ue()) : (Ce(), await Z());
	}
	function ot(e, t) {
		let n = e.key.toLowerCase();
		t || !L(U) || !(e.ctrlKey || e.metaKey) || e.altKey || n !== "z" && n !== "y" || (e.preventDefault(), n === "y" || e.shiftKey ? de() : Ne());
	}
	function st(e) {
		let t = !!e.target.closest?.("input, textarea, select, [contenteditable]");
		document.querySelector("dialog:modal") || ot(e, t), (e.key === "/" && !t && !e.ctrlKey && !e.altKey || e.key.toLowerCase() === "k" && (e.ctrlKey || e.metaKey)) && L(U) && !document.querySelector("dialog:modal") && (e.preventDefault(), E(A, !0));
	}
	var ct = it();
	ke("keydown", ge, st), ke("online", ge, () => E(j, !1)), ke("offline", ge, () => E(j, !0));
	var lt = I(ct), ut = P(lt, !0), dt = k(lt, 2);
	{
		let e = (e) => {
			var n = D(), r = I(n), i = (e) => {
				{
					let t = K(() => L(U).areas.find((e) => e.id === L(Y)));
					ie(e, {
						get areas() {
							return L(U).areas;
						},
						get current() {
							return L(t);
						},
						hrefOf: Xe
					});
				}
			};
			T(r, (e) => {
				L(U)?.areas.length && e(i);
			}), t(e, n);
		}, n = (e) => {
			{
				let t = K(() => L(U)?.me), n = K(R), r = K(() => L(U) && je() ? () => void Ne() : void 0);
				Le(e, {
					get me() {
						return L(t);
					},
					get accounts() {
						return L(n);
					},
					get onUndo() {
						return L(r);
					},
					get may() {
						return Pe;
					},
					onLeave: () => void et()
				});
			}
		}, r = K(() => L(U)?.me.fictional ?? oe()?.fictional ?? !1), a = K(() => L(U) ? Ve(L(z), L(Y), L(qe)) : []), o = K(() => L(U) ? () => E(A, !0) : void 0);
		i(dt, {
			get fictional() {
				return L(r);
			},
			get nav() {
				return L(a);
			},
			get onSearch() {
				return L(o);
			},
			area: e,
			user: n,
			$$slots: {
				area: !0,
				user: !0
			}
		});
	}
	var ft = k(dt, 2), pt = O(ft), mt = (e) => {
		var n = rt(), r = O(n);
		u(r, { name: "offline" });
		var i = k(r), a = O(i), o = P(a, !0), s = k(a);
		W(i), W(n), N((e, t) => {
			y(o, e), y(s, ` ${t ?? ""}`);
		}, [() => S("offline.title"), () => S("offline.text")]), t(e, n);
	};
	T(pt, (e) => {
		L(j) && e(mt);
	});
	var ht = k(pt, 2), gt = (e) => {
		{
			let t = K(() => L(U)?.me.role);
			Je(e, {
				get current() {
					return L(t);
				},
				onChosen: () => void Z()
			});
		}
	}, _t = (n) => {
		var r = D(), i = I(r);
		C(i, ne, null, (n, r) => {
			var i = K(() => {
				var { default: e } = L(r);
				return { HelpPage: e };
			}), a = K(() => L(i).HelpPage), o = D(), s = I(o);
			{
				let t = K(R);
				x(s, () => L(a), (n, r) => {
					r(n, {
						get accounts() {
							return L(t);
						},
						kindWord: (t) => re(L(U) ? e(t) : S(`kind.${t}`))
					});
				});
			}
			t(n, o);
		}, (e) => {
			$(e);
		}), t(n, r);
	}, vt = (e) => {
		var n = D(), r = I(n);
		C(r, w, null, (e, n) => {
			var r = K(() => {
				var { LogInPage: e } = L(n);
				return { LogInPage: e };
			}), i = K(() => L(r).LogInPage), a = D(), o = I(a);
			x(o, () => L(i), (e, t) => {
				t(e, { onEntered: () => void Z(Re(be("naar"), location.origin)) });
			}), t(e, a);
		}, (e) => {
			$(e);
		}), t(e, n);
	}, yt = (e) => {
		var n = D(), r = I(n);
		C(r, w, null, (e, n) => {
			var r = K(() => {
				var { WelcomePage: e } = L(n);
				return { WelcomePage: e };
			}), i = K(() => L(r).WelcomePage), a = D(), o = I(a);
			x(o, () => L(i), (e, t) => {
				t(e, { onEntered: () => void Z() });
			}), t(e, a);
		}, (e) => {
			$(e);
		}), t(e, n);
	}, bt = (e) => {
		var n = nt(), r = k(O(n));
		h(r, {
			get failure() {
				return L(q);
			},
			onRetry: () => void F()
		}), W(n), t(e, n);
	}, xt = (e) => {
		var n = D(), r = I(n), i = (e) => {
			{
				let t = K(() => L(qe) && !Pe(Te.askReports) ? o : L(Y) ? v(L(Y)) : void 0);
				Ue(e, {
					get to() {
						return L(t);
					},
					get roleLabel() {
						return L(U).me.roleLabel;
					},
					onGo: (e) => V(e, { replace: !0 })
				});
			}
		}, a = (e) => {
			var n = D(), r = I(n);
			f(r, () => L(z).area, (e) => {
				te(e, {
					get area() {
						return L(z).area;
					},
					get areaName() {
						return L(X);
					}
				});
			}), t(e, n);
		}, s = (e) => {
			var n = D(), r = I(n);
			f(r, () => L(z).area, (e) => {
				c(e, {
					get area() {
						return L(z).area;
					},
					get areaName() {
						return L(X);
					}
				});
			}), t(e, n);
		}, l = (e) => {
			var n = D(), r = I(n);
			C(r, me, null, (e, n) => {
				var r = K(() => {
					var { default: e } = L(n);
					return { MeasuresPage: e };
				}), i = K(() => L(r).MeasuresPage), a = D(), o = I(a);
				f(o, () => L(z).area, (e) => {
					var n = D(), r = I(n);
					x(r, () => L(i), (e, t) => {
						t(e, {
							get area() {
								return L(z).area;
							},
							get areaName() {
								return L(X);
							}
						});
					}), t(e, n);
				}), t(e, a);
			}, (e) => {
				$(e);
			}), t(e, n);
		}, u = (e) => {
			var n = D(), r = I(n);
			C(r, m, null, (e, n) => {
				var r = K(() => {
					var { ActorPage: e } = L(n);
					return { ActorPage: e };
				}), i = K(() => L(r).ActorPage), a = D(), o = I(a);
				f(o, () => L(z).id, (e) => {
					var n = D(), r = I(n);
					x(r, () => L(i), (e, t) => {
						t(e, {
							get id() {
								return L(z).id;
							},
							get area() {
								return L(Y);
							}
						});
					}), t(e, n);
				}), t(e, a);
			}, (e) => {
				$(e);
			}), t(e, n);
		}, d = (e) => {
			var n = D(), r = I(n);
			C(r, m, null, (e, n) => {
				var r = K(() => {
					var { NewActorPage: e } = L(n);
					return { NewActorPage: e };
				}), i = K(() => L(r).NewActorPage), a = D(), o = I(a);
				f(o, () => L(z).kind, (e) => {
					var n = D(), r = I(n);
					x(r, () => L(i), (e, t) => {
						t(e, {
							get kind() {
								return L(z).kind;
							},
							get area() {
								return L(Y);
							},
							get areaName() {
								return L(X);
							}
						});
					}), t(e, n);
				}), t(e, a);
			}, (e) => {
				$(e);
			}), t(e, n);
		}, p = (e) => {
			var n = D(), r = I(n);
			C(r, w, null, (e, n) => {
				var r = K(() => {
					var { AccountPage: e } = L(n);
					return { AccountPage: e };
				}), i = K(() => L(r).AccountPage), a = D(), o = I(a);
				x(o, () => L(i), (e, t) => {
					t(e, {});
				}), t(e, a);
			}, (e) => {
				$(e);
			}), t(e, n);
		}, h = (e) => {
			var n = D(), r = I(n);
			C(r, Se, null, (e, n) => {
				var r = K(() => {
					var { default: e } = L(n);
					return { AdministrationPages: e };
				}), i = K(() => L(r).AdministrationPages), a = D(), o = I(a);
				x(o, () => L(i), (e, t) => {
					t(e, { get part() {
						return L(z).part;
					} });
				}), t(e, a);
			}, (e) => {
				$(e);
			}), t(e, n);
		}, g = (e) => {
			var n = D(), r = I(n);
			C(r, ce, null, (e, n) => {
				var r = K(() => {
					var { BinPage: e, RetentionPage: t, ImportPage: r } = L(n);
					return {
						BinPage: e,
						RetentionPage: t,
						ImportPage: r
					};
				}), i = K(() => L(r).BinPage), a = K(() => L(r).RetentionPage), o = K(() => L(r).ImportPage), s = D(), c = I(s), l = (e) => {
					var n = D(), r = I(n);
					x(r, () => L(i), (e, t) => {
						t(e, { get area() {
							return L(Y);
						} });
					}), t(e, n);
				}, u = (e) => {
					var n = D(), r = I(n);
					x(r, () => L(a), (e, t) => {
						t(e, { get area() {
							return L(Y);
						} });
					}), t(e, n);
				}, d = (e) => {
					var n = D(), r = I(n);
					x(r, () => L(o), (e, t) => {
						t(e, {});
					}), t(e, n);
				};
				T(c, (e) => {
					L(z).page === "bin" ? e(l) : L(z).page === "retention" ? e(u, 1) : e(d, -1);
				}), t(e, s);
			}, (e) => {
				$(e);
			}), t(e, n);
		}, _ = (e) => {
			Ze(e, {});
		};
		T(r, (e) => {
			L(z).page === "start" ? e(i) : L(z).page === "missing" ? e(a, 1) : L(z).page === "list" ? e(s, 2) : L(z).page === "positions" ? e(l, 3) : L(z).page === "actor" ? e(u, 4) : L(z).page === "new" ? e(d, 5) : L(z).page === "account" ? e(p, 6) : L(z).page === "administration" ? e(h, 7) : L(z).page === "bin" || L(z).page === "retention" || L(z).page === "import" ? e(g, 8) : e(_, -1);
		}), t(e, n);
	};
	T(ht, (e) => {
		L(z).page === "roles" ? e(gt) : L(z).page === "help" ? e(_t, 1) : L(z).page === "login" ? e(vt, 2) : L(z).page === "welcome" ? e(yt, 3) : L(q) && !L(q).unidentified ? e(bt, 4) : L(U) && e(xt, 5);
	}), W(ft);
	var St = k(ft, 2);
	{
		let e = K(() => le().text), t = K(() => le().offer);
		g(St, {
			get text() {
				return L(e);
			},
			get offer() {
				return L(t);
			},
			get onStay() {
				return Fe;
			},
			get onLeave() {
				return Oe;
			},
			get onDismiss() {
				return xe;
			}
		});
	}
	var Ct = k(St, 2), wt = (e) => {
		var n = D(), r = I(n);
		C(r, w, null, (e, n) => {
			var r = K(() => {
				var { LogInDialog: e } = L(n);
				return { LogInDialog: e };
			}), i = K(() => L(r).LogInDialog), a = D(), o = I(a);
			{
				let e = K(() => L(U)?.me.account?.login ?? "");
				x(o, () => L(i), (t, n) => {
					n(t, {
						get login() {
							return L(e);
						},
						onEntered: (e) => void at(e),
						onStop: tt
					});
				});
			}
			t(e, a);
		}), t(e, n);
	}, Tt = K(() => Me());
	T(Ct, (e) => {
		L(Tt) && e(wt);
	});
	var Et = k(Ct, 2), Dt = (e) => {
		_(e, {
			search: (e, t) => ve(e, void 0, t),
			groupWord: Qe,
			hrefOf: ({ id: e, kind: t }) => t === "Area" ? v(e) : Be(e, L(Y)),
			onClose: () => E(A, !1)
		});
	};
	T(Et, (e) => {
		L(A) && L(U) && e(Dt);
	}), N((e) => y(ut, e), [() => S("skip")]), fe("click", lt, (e) => {
		e.preventDefault(), document.getElementById("inhoud")?.focus();
	}), t(a, ct), G();
}
M(["click"]), A(), ne(window), ce(at, { target: document.getElementById("app") });
