import { $ as e, At as t, Bt as n, Dt as r, Et as i, Gn as a, It as o, J as s, Jn as c, K as l, Kn as u, Lt as d, Ot as f, Pt as p, Q as m, Qn as h, Rt as g, S as _, St as v, Tt as y, Un as ee, Vn as b, Vt as x, W as S, X as te, Xn as C, Xt as ne, Y as re, Yn as w, Z as ie, Zn as T, Zt as ae, _ as oe, a as se, at as E, b as ce, bn as le, cr as ue, ct as D, dr as O, et as k, fr as A, g as de, gn as fe, gr as j, gt as pe, hn as me, hr as he, ht as ge, i as _e, ir as M, kt as ve, lr as N, lt as ye, m as be, mr as P, mt as xe, nr as Se, nt as Ce, or as F, ot as we, pt as I, q as Te, qn as L, qt as R, r as Ee, rr as De, s as Oe, sr as z, st as ke, tn as B, tr as V, tt as Ae, un as je, ur as H, ut as Me, v as Ne, vr as U, vt as W, w as Pe, wt as Fe, x as Ie, xn as G, xr as K, xt as Le, y as Re, yn as q, yr as J, yt as ze, zt as Be } from "./shell.js";
// src/pages/HomePage.svelte
var Y = h("<div class=\"page\"><div class=\"page-head\"><h1> </h1></div> <!></div>");
function Ve(e, t) {
	J(t, !0), z(() => {
		t.to && t.onGo(t.to);
	});
	var n = T(), r = H(n), i = (e) => {
		var n = Y(), r = N(n), i = N(r), a = O(i, !0);
		K(r);
		var s = A(r, 2);
		{
			let e = j(() => x("home.none")), n = j(() => x("home.none.text", { role: t.roleLabel }));
			o(s, {
				icon: "lock",
				get title() {
					return M(e);
				},
				get text() {
					return M(n);
				}
			});
		}
		K(n), F((e) => w(a, e), [() => x("home.title")]), C(e, n);
	};
	u(r, (e) => {
		t.to || e(i);
	}), C(e, n), U();
}
// src/pages/RoleList.svelte
var He = h("<span class=\"badge badge--ok\"><!> </span>"), X = h("<p class=\"small muted\"> </p>"), Ue = h("<li><span class=\"avatar\" aria-hidden=\"true\"> </span> <div><h2> <!></h2> <!> <p> </p></div> <button class=\"button button--secondary\" type=\"button\"> <span class=\"sr\"> </span></button></li>"), We = h("<ul class=\"roles\"></ul>");
function Ge(e, t) {
	J(t, !0);
	var n = We();
	ee(n, 21, () => t.roles, (e) => e.role, (e, n) => {
		var r = Ue(), i = N(r), a = O(i, !0), o = A(i, 2), s = N(o), c = N(s, !0), l = A(c), d = (e) => {
			var t = He(), n = N(t);
			Be(n, { name: "check" });
			var r = A(n, 1, !0);
			K(t), F((e) => w(r, e), [() => x("roles.now")]), C(e, t);
		};
		u(l, (e) => {
			M(n).role === t.current && e(d);
		}), K(s);
		var f = A(s, 2), p = (e) => {
			var t = X(), r = O(t, !0);
			F(() => w(r, M(n).who)), C(e, t);
		};
		u(f, (e) => {
			M(n).who && e(p);
		});
		var m = A(f, 2), h = O(m, !0);
		K(o);
		var g = A(o, 2), _ = N(g, !0), v = A(_), y = O(v, !0);
		K(g), K(r), F((e, t) => {
			w(a, e), w(c, M(n).label), w(h, M(n).explanation), w(_, t), w(y, M(n).label);
		}, [() => W(M(n).who || M(n).label), () => x("roles.choose")]), Se("click", g, () => t.onChoose(M(n).role)), C(e, r);
	}), K(n), C(e, n), U();
}
V(["click"]);
// src/pages/RolesPage.svelte
var Ke = h("<div class=\"page page--roles\"><div class=\"page-head\"><h1> </h1> <p class=\"lead\"> </p></div> <!> <!></div>");
function qe(e, t) {
	J(t, !0);
	let n = xe(() => fe(), B), r = he(void 0), i = "";
	async function a(e) {
		i = e, P(r, void 0);
		try {
			await R(e), t.onChosen();
		} catch (e) {
			P(r, G(e));
		}
	}
	var o = Ke(), s = N(o), c = N(s), l = O(c, !0), d = A(c, 2), f = O(d, !0);
	K(s);
	var m = A(s, 2), h = (e) => {
		p(e, {
			get failure() {
				return M(r);
			},
			onRetry: () => void a(i)
		});
	};
	u(m, (e) => {
		M(r) && e(h);
	});
	var g = A(m, 2), _ = (e) => {
		p(e, {
			get failure() {
				return n.failure;
			},
			get onRetry() {
				return n.retry;
			}
		});
	}, v = (e) => {
		Ge(e, {
			get roles() {
				return n.value.roles;
			},
			get current() {
				return t.current;
			},
			onChoose: (e) => void a(e)
		});
	}, y = (e) => {
		{
			let t = j(() => x("roles.loading"));
			S(e, {
				get label() {
					return M(t);
				},
				rows: 8
			});
		}
	};
	u(g, (e) => {
		n.failure ? e(_) : n.value ? e(v, 1) : n.slow && e(y, 2);
	}), K(o), F((e, t) => {
		w(l, e), w(f, t);
	}, [() => x("roles.title"), () => x("roles.intro")]), C(e, o), U();
}
// src/pages/UnknownPage.svelte
var Je = h("<a href=\"/\"> </a>"), Ye = h("<div class=\"page\"><h1 class=\"sr\"> </h1> <!></div>");
function Xe(e, t) {
	J(t, !0);
	var n = Ye(), r = N(n), i = O(r, !0), a = A(r, 2);
	{
		let e = j(() => x("notFound.title")), t = j(() => x("notFound.text"));
		o(a, {
			icon: "search",
			get title() {
				return M(e);
			},
			get text() {
				return M(t);
			},
			children: (e, t) => {
				var n = Je(), r = O(n, !0);
				F((e) => w(r, e), [() => x("notFound.home")]), C(e, n);
			},
			$$slots: { default: !0 }
		});
	}
	K(n), F((e) => w(i, e), [() => x("notFound.title")]), C(e, n), U();
}
// \0vite/preload-helper.js
var Ze = (function() {
	let e = typeof document < "u" && document.createElement("link").relList;
	return e && e.supports && e.supports("modulepreload") ? "modulepreload" : "preload";
})(), Qe = function(e, t) {
	return new URL(e, t).href;
}, $e = {}, Z = function(e) {
	return e.pathname.endsWith(".css");
}, et = function(e, t, n) {
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
			t = Qe(t, n);
			let r = s(t), i = Z(r);
			return et($e, r.href, () => {
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
				if (t.rel = i ? "stylesheet" : Ze, i || (t.as = "script"), t.crossOrigin = "", t.href = r.href, a && t.setAttribute("nonce", a), document.head.appendChild(t), i) return new Promise((e, n) => {
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
	var t = tt(), n = A(N(t));
	{
		let e = j(() => new le(0, null));
		p(n, {
			get failure() {
				return M(e);
			},
			onRetry: () => location.reload()
		});
	}
	K(t), C(e, t);
}, tt = h("<div class=\"page\"><h1 class=\"sr\">Spin in het web</h1><!></div>"), nt = h("<div class=\"banner\"><!><p role=\"status\"><strong> </strong> </p></div>"), rt = h("<a class=\"skip\" href=\"#inhoud\"> </a> <!> <main id=\"inhoud\" tabindex=\"-1\"><!> <!></main> <!> <!> <!>", 1);
function it(o, c) {
	J(c, !0);
	let h = () => Q(() => import("./records.js"), [], import.meta.url), ee = () => Q(() => import("./HelpPage.js"), [], import.meta.url), S = () => Q(() => import("./door.js"), [], import.meta.url), le = () => Q(() => import("./keeping.js"), [], import.meta.url), xe = () => Q(() => import("./AdministrationPages.js"), [], import.meta.url), I = he(!1), R = he(!navigator.onLine), B = he(void 0), V = j(we), W = j(s), G = j(Ce), q = j(() => "area" in M(V) ? M(V).area : Me("g")), Y = j(() => M(q) ?? M(B) ?? (M(W) ? te() : void 0)), He = j(() => M(W)?.areas.find((e) => e.id === M(Y))), X = j(() => M(He)?.label ?? M(W)?.me.areas.find((e) => e.code === M(Y))?.name ?? M(Y) ?? ""), Ue = [
		"roles",
		"help",
		"login",
		"welcome"
	], We = j(() => M(G)?.unidentified && !Ue.includes(M(V).page)), Ge = j(() => M(W) !== void 0 && e(f.seeAccounts)), Ke = j(() => ce(M(V), M(X))), Je = (e) => M(V).page === "list" ? Fe(e) : i(e), Ye = (e) => n(m(e)?.plural ?? ie(e));
	z(ye), z(() => me(re)), z(() => {
		fe(), k();
	});
	let Ze = j(() => M(W) !== void 0);
	z(() => M(Ze) ? Ie() : void 0), z(() => {
		M(q) && P(B, M(q), !0);
	}), z(() => {
		M(We) ? D(E() ? y(ke().pathname + ke().search) : r, { replace: !0 }) : M(V).page === "roles" && E() && D(M(W) ? "/" : y(), { replace: !0 });
	}), z(() => {
		document.title = M(Ke) ? `${M(Ke)} · Spin in het web` : "Spin in het web";
	});
	async function Qe() {
		await (E() ? je() : ne()).catch(() => void 0), $e();
	}
	function $e() {
		l(), _e(), de(), P(B, void 0), D(E() ? y() : r);
	}
	async function Z(e = "/") {
		P(B, void 0), await k(), D(e);
	}
	async function et(e) {
		M(W)?.me.account?.login === e ? (await k(), ge()) : (_e(), await Z());
	}
	function it(e, t) {
		let n = e.key.toLowerCase();
		t || !M(W) || !(e.ctrlKey || e.metaKey) || e.altKey || n !== "z" && n !== "y" || (e.preventDefault(), n === "y" || e.shiftKey ? se() : Oe());
	}
	function at(e) {
		let t = !!e.target.closest?.("input, textarea, select, [contenteditable]");
		document.querySelector("dialog:modal") || it(e, t), (e.key === "/" && !t && !e.ctrlKey && !e.altKey || e.key.toLowerCase() === "k" && (e.ctrlKey || e.metaKey)) && M(W) && !document.querySelector("dialog:modal") && (e.preventDefault(), P(I, !0));
	}
	var ot = rt();
	De("keydown", ue, at), De("online", ue, () => P(R, !1)), De("offline", ue, () => P(R, !0));
	var st = H(ot), ct = O(st, !0), lt = A(st, 2);
	{
		let t = (e) => {
			var t = T(), n = H(t), r = (e) => {
				{
					let t = j(() => M(W).areas.find((e) => e.id === M(Y)));
					g(e, {
						get areas() {
							return M(W).areas;
						},
						get current() {
							return M(t);
						},
						hrefOf: Je
					});
				}
			};
			u(n, (e) => {
				M(W)?.areas.length && e(r);
			}), C(e, t);
		}, n = (t) => {
			{
				let n = j(() => M(W)?.me), r = j(E), i = j(() => M(W) && Ee() ? () => void Oe() : void 0);
				pe(t, {
					get me() {
						return M(n);
					},
					get accounts() {
						return M(r);
					},
					get onUndo() {
						return M(i);
					},
					get may() {
						return e;
					},
					onLeave: () => void Qe()
				});
			}
		}, r = j(() => M(W)?.me.fictional ?? Te()?.fictional ?? !1), i = j(() => M(W) ? Re(M(V), M(Y), M(Ge)) : []), a = j(() => M(W) ? () => P(I, !0) : void 0);
		d(lt, {
			get fictional() {
				return M(r);
			},
			get nav() {
				return M(i);
			},
			get onSearch() {
				return M(a);
			},
			area: t,
			user: n,
			$$slots: {
				area: !0,
				user: !0
			}
		});
	}
	var ut = A(lt, 2), dt = N(ut), ft = (e) => {
		var t = nt(), n = N(t);
		Be(n, { name: "offline" });
		var r = A(n), i = N(r), a = O(i, !0), o = A(i);
		K(r), K(t), F((e, t) => {
			w(a, e), w(o, ` ${t ?? ""}`);
		}, [() => x("offline.title"), () => x("offline.text")]), C(e, t);
	};
	u(dt, (e) => {
		M(R) && e(ft);
	});
	var pt = A(dt, 2), mt = (e) => {
		{
			let t = j(() => M(W)?.me.role);
			qe(e, {
				get current() {
					return M(t);
				},
				onChosen: () => void Z()
			});
		}
	}, ht = (e) => {
		var t = T(), r = H(t);
		L(r, ee, null, (e, t) => {
			var r = j(() => {
				var { default: e } = M(t);
				return { HelpPage: e };
			}), i = j(() => M(r).HelpPage), a = T(), o = H(a);
			{
				let e = j(E);
				b(o, () => M(i), (t, r) => {
					r(t, {
						get accounts() {
							return M(e);
						},
						kindWord: (e) => n(M(W) ? ie(e) : x(`kind.${e}`))
					});
				});
			}
			C(e, a);
		}, (e) => {
			$(e);
		}), C(e, t);
	}, gt = (e) => {
		var t = T(), n = H(t);
		L(n, S, null, (e, t) => {
			var n = j(() => {
				var { LogInPage: e } = M(t);
				return { LogInPage: e };
			}), r = j(() => M(n).LogInPage), i = T(), a = H(i);
			b(a, () => M(r), (e, t) => {
				t(e, { onEntered: () => void Z(v(Me("naar"), location.origin)) });
			}), C(e, i);
		}, (e) => {
			$(e);
		}), C(e, t);
	}, _t = (e) => {
		var t = T(), n = H(t);
		L(n, S, null, (e, t) => {
			var n = j(() => {
				var { WelcomePage: e } = M(t);
				return { WelcomePage: e };
			}), r = j(() => M(n).WelcomePage), i = T(), a = H(i);
			b(a, () => M(r), (e, t) => {
				t(e, { onEntered: () => void Z() });
			}), C(e, i);
		}, (e) => {
			$(e);
		}), C(e, t);
	}, vt = (e) => {
		var t = tt(), n = A(N(t));
		p(n, {
			get failure() {
				return M(G);
			},
			onRetry: () => void k()
		}), K(t), C(e, t);
	}, yt = (t) => {
		var n = T(), r = H(n), o = (t) => {
			{
				let n = j(() => M(Ge) && !e(f.askReports) ? Le : M(Y) ? i(M(Y)) : void 0);
				Ve(t, {
					get to() {
						return M(n);
					},
					get roleLabel() {
						return M(W).me.roleLabel;
					},
					onGo: (e) => D(e, { replace: !0 })
				});
			}
		}, s = (e) => {
			var t = T(), n = H(t);
			a(n, () => M(V).area, (e) => {
				_(e, {
					get area() {
						return M(V).area;
					},
					get areaName() {
						return M(X);
					}
				});
			}), C(e, t);
		}, c = (e) => {
			var t = T(), n = H(t);
			a(n, () => M(V).area, (e) => {
				Pe(e, {
					get area() {
						return M(V).area;
					},
					get areaName() {
						return M(X);
					}
				});
			}), C(e, t);
		}, l = (e) => {
			var t = T(), n = H(t);
			L(n, h, null, (e, t) => {
				var n = j(() => {
					var { ActorPage: e } = M(t);
					return { ActorPage: e };
				}), r = j(() => M(n).ActorPage), i = T(), o = H(i);
				a(o, () => M(V).id, (e) => {
					var t = T(), n = H(t);
					b(n, () => M(r), (e, t) => {
						t(e, {
							get id() {
								return M(V).id;
							},
							get area() {
								return M(Y);
							}
						});
					}), C(e, t);
				}), C(e, i);
			}, (e) => {
				$(e);
			}), C(e, t);
		}, d = (e) => {
			var t = T(), n = H(t);
			L(n, h, null, (e, t) => {
				var n = j(() => {
					var { NewActorPage: e } = M(t);
					return { NewActorPage: e };
				}), r = j(() => M(n).NewActorPage), i = T(), o = H(i);
				a(o, () => M(V).kind, (e) => {
					var t = T(), n = H(t);
					b(n, () => M(r), (e, t) => {
						t(e, {
							get kind() {
								return M(V).kind;
							},
							get area() {
								return M(Y);
							},
							get areaName() {
								return M(X);
							}
						});
					}), C(e, t);
				}), C(e, i);
			}, (e) => {
				$(e);
			}), C(e, t);
		}, p = (e) => {
			var t = T(), n = H(t);
			L(n, S, null, (e, t) => {
				var n = j(() => {
					var { AccountPage: e } = M(t);
					return { AccountPage: e };
				}), r = j(() => M(n).AccountPage), i = T(), a = H(i);
				b(a, () => M(r), (e, t) => {
					t(e, {});
				}), C(e, i);
			}, (e) => {
				$(e);
			}), C(e, t);
		}, m = (e) => {
			var t = T(), n = H(t);
			L(n, xe, null, (e, t) => {
				var n = j(() => {
					var { default: e } = M(t);
					return { AdministrationPages: e };
				}), r = j(() => M(n).AdministrationPages), i = T(), a = H(i);
				b(a, () => M(r), (e, t) => {
					t(e, { get part() {
						return M(V).part;
					} });
				}), C(e, i);
			}, (e) => {
				$(e);
			}), C(e, t);
		}, g = (e) => {
			var t = T(), n = H(t);
			L(n, le, null, (e, t) => {
				var n = j(() => {
					var { BinPage: e, RetentionPage: n, ImportPage: r } = M(t);
					return {
						BinPage: e,
						RetentionPage: n,
						ImportPage: r
					};
				}), r = j(() => M(n).BinPage), i = j(() => M(n).RetentionPage), a = j(() => M(n).ImportPage), o = T(), s = H(o), c = (e) => {
					var t = T(), n = H(t);
					b(n, () => M(r), (e, t) => {
						t(e, { get area() {
							return M(Y);
						} });
					}), C(e, t);
				}, l = (e) => {
					var t = T(), n = H(t);
					b(n, () => M(i), (e, t) => {
						t(e, { get area() {
							return M(Y);
						} });
					}), C(e, t);
				}, d = (e) => {
					var t = T(), n = H(t);
					b(n, () => M(a), (e, t) => {
						t(e, {});
					}), C(e, t);
				};
				u(s, (e) => {
					M(V).page === "bin" ? e(c) : M(V).page === "retention" ? e(l, 1) : e(d, -1);
				}), C(e, o);
			}, (e) => {
				$(e);
			}), C(e, t);
		}, v = (e) => {
			Xe(e, {});
		};
		u(r, (e) => {
			M(V).page === "start" ? e(o) : M(V).page === "missing" ? e(s, 1) : M(V).page === "list" ? e(c, 2) : M(V).page === "actor" ? e(l, 3) : M(V).page === "new" ? e(d, 4) : M(V).page === "account" ? e(p, 5) : M(V).page === "administration" ? e(m, 6) : M(V).page === "bin" || M(V).page === "retention" || M(V).page === "import" ? e(g, 7) : e(v, -1);
		}), C(t, n);
	};
	u(pt, (e) => {
		M(V).page === "roles" ? e(mt) : M(V).page === "help" ? e(ht, 1) : M(V).page === "login" ? e(gt, 2) : M(V).page === "welcome" ? e(_t, 3) : M(G) && !M(G).unidentified ? e(vt, 4) : M(W) && e(yt, 5);
	}), K(ut);
	var bt = A(ut, 2);
	{
		let e = j(() => oe().text), t = j(() => oe().offer);
		ve(bt, {
			get text() {
				return M(e);
			},
			get offer() {
				return M(t);
			},
			get onStay() {
				return Ne;
			},
			get onLeave() {
				return be;
			},
			get onDismiss() {
				return de;
			}
		});
	}
	var xt = A(bt, 2), St = (e) => {
		var t = T(), n = H(t);
		L(n, S, null, (e, t) => {
			var n = j(() => {
				var { LogInDialog: e } = M(t);
				return { LogInDialog: e };
			}), r = j(() => M(n).LogInDialog), i = T(), a = H(i);
			{
				let e = j(() => M(W)?.me.account?.login ?? "");
				b(a, () => M(r), (t, n) => {
					n(t, {
						get login() {
							return M(e);
						},
						onEntered: (e) => void et(e),
						onStop: $e
					});
				});
			}
			C(e, i);
		}), C(e, t);
	}, Ct = j(() => Ae());
	u(xt, (e) => {
		M(Ct) && e(St);
	});
	var wt = A(xt, 2), Tt = (e) => {
		t(e, {
			search: (e, t) => ae(e, void 0, t),
			groupWord: Ye,
			hrefOf: ({ id: e, kind: t }) => t === "Area" ? i(e) : ze(e, M(Y)),
			onClose: () => P(I, !1)
		});
	};
	u(wt, (e) => {
		M(I) && M(W) && e(Tt);
	}), F((e) => w(ct, e), [() => x("skip")]), Se("click", st, (e) => {
		e.preventDefault(), document.getElementById("inhoud")?.focus();
	}), C(o, ot), U();
}
V(["click"]), I(), q(window), c(it, { target: document.getElementById("app") });
