import { $ as e, E as t, F as n, G as r, H as i, I as a, J as o, L as s, M as c, N as l, P as u, Q as d, R as f, U as p, W as m, Y as h, Z as g, ct as _, dt as v, et as y, it as b, j as x, k as S, lt as C, ot as w, q as T, rt as E, tt as D } from "./svelte.js";
import { A as O, At as ee, B as te, Bt as k, Ct as A, Dt as ne, E as re, F as ie, Gt as ae, Hn as oe, Ht as se, I as ce, Jt as le, Kt as ue, L as de, Ln as fe, Lt as pe, M as me, Mn as he, Mt as ge, N as _e, O as ve, P as ye, Pt as be, Rn as xe, Sn as Se, Un as Ce, V as we, Vn as Te, Vt as Ee, W as De, Wt as Oe, Xt as ke, Yt as Ae, _ as je, _n as Me, _t as Ne, an as Pe, at as Fe, bt as j, cn as M, ct as Ie, d as Le, dt as Re, ft as ze, gn as Be, gt as Ve, ht as N, in as He, it as Ue, j as We, k as Ge, lt as P, m as Ke, on as qe, ot as Je, pn as Ye, qt as Xe, rn as F, rt as Ze, sn as Qe, st as $e, tn as I, tt as et, u as tt, ut as L, vt as R, wt as z, yt as nt, z as rt, zt as it } from "./shell.js";
// src/pages/HomePage.svelte
var B = f("<div class=\"page\"><div class=\"page-head\"><h1> </h1></div> <!></div>");
function at(t, i) {
	C(i, !0), h(() => {
		i.to && i.onGo(i.to);
	});
	var l = s(), u = e(l), f = (e) => {
		var t = B(), s = d(t), c = d(s), l = y(c, !0);
		v(s);
		var u = D(s, 2);
		{
			let e = w(() => M("home.none")), t = w(() => M("home.none.text", { role: i.roleLabel }));
			F(u, {
				icon: "lock",
				get title() {
					return r(e);
				},
				get text() {
					return r(t);
				}
			});
		}
		v(t), o((e) => n(l, e), [() => M("home.title")]), a(e, t);
	};
	c(u, (e) => {
		i.to || e(f);
	}), a(t, l), _();
}
// src/pages/RoleList.svelte
var V = f("<span class=\"badge badge--ok\"><!> </span>"), H = f("<p class=\"small muted\"> </p>"), U = f("<li><span class=\"avatar\" aria-hidden=\"true\"> </span> <div><h2> <!></h2> <!> <p> </p></div> <button class=\"button button--secondary\" type=\"button\"> <span class=\"sr\"> </span></button></li>"), W = f("<ul class=\"roles\"></ul>");
function G(e, t) {
	C(t, !0);
	var i = W();
	S(i, 21, () => t.roles, (e) => e.role, (e, i) => {
		var s = U(), l = d(s), u = y(l, !0), f = D(l, 2), m = d(f), h = d(m, !0), g = D(h), _ = (e) => {
			var t = V(), r = d(t);
			qe(r, { name: "check" });
			var i = D(r, 1, !0);
			v(t), o((e) => n(i, e), [() => M("roles.now")]), a(e, t);
		};
		c(g, (e) => {
			r(i).role === t.current && e(_);
		}), v(m);
		var b = D(m, 2), x = (e) => {
			var t = H(), s = y(t, !0);
			o(() => n(s, r(i).who)), a(e, t);
		};
		c(b, (e) => {
			r(i).who && e(x);
		});
		var S = D(b, 2), C = y(S, !0);
		v(f);
		var w = D(f, 2), T = d(w, !0), E = D(T), O = y(E, !0);
		v(w), v(s), o((e, t) => {
			n(u, e), n(h, r(i).label), n(C, r(i).explanation), n(T, t), n(O, r(i).label);
		}, [() => ge(r(i).who || r(i).label), () => M("roles.choose")]), p("click", w, () => t.onChoose(r(i).role)), a(e, s);
	}), v(i), a(e, i), _();
}
i(["click"]);
// src/pages/RolesPage.svelte
var ot = f("<div class=\"page page--roles\"><div class=\"page-head\"><h1> </h1> <p class=\"lead\"> </p></div> <!> <!></div>");
function st(e, t) {
	C(t, !0);
	let i = z(() => xe(), Se), s = b(void 0), l = "";
	async function u(e) {
		l = e, E(s, void 0);
		try {
			await Ye(e), t.onChosen();
		} catch (e) {
			E(s, Ce(e));
		}
	}
	var f = ot(), p = d(f), m = d(p), h = y(m, !0), g = D(m, 2), x = y(g, !0);
	v(p);
	var S = D(p, 2), T = (e) => {
		I(e, {
			get failure() {
				return r(s);
			},
			onRetry: () => void u(l)
		});
	};
	c(S, (e) => {
		r(s) && e(T);
	});
	var O = D(S, 2), ee = (e) => {
		I(e, {
			get failure() {
				return i.failure;
			},
			get onRetry() {
				return i.retry;
			}
		});
	}, te = (e) => {
		G(e, {
			get roles() {
				return i.value.roles;
			},
			get current() {
				return t.current;
			},
			onChoose: (e) => void u(e)
		});
	}, k = (e) => {
		{
			let t = w(() => M("roles.loading"));
			De(e, {
				get label() {
					return r(t);
				},
				rows: 8
			});
		}
	};
	c(O, (e) => {
		i.failure ? e(ee) : i.value ? e(te, 1) : i.slow && e(k, 2);
	}), v(f), o((e, t) => {
		n(h, e), n(x, t);
	}, [() => M("roles.title"), () => M("roles.intro")]), a(e, f), _();
}
// src/pages/UnknownPage.svelte
var K = f("<a href=\"/\"> </a>"), ct = f("<div class=\"page\"><h1 class=\"sr\"> </h1> <!></div>");
function lt(e, t) {
	C(t, !0);
	var i = ct(), s = d(i), c = y(s, !0), l = D(s, 2);
	{
		let e = w(() => M("notFound.title")), t = w(() => M("notFound.text"));
		F(l, {
			icon: "search",
			get title() {
				return r(e);
			},
			get text() {
				return r(t);
			},
			children: (e, t) => {
				var r = K(), i = y(r, !0);
				o((e) => n(i, e), [() => M("notFound.home")]), a(e, r);
			},
			$$slots: { default: !0 }
		});
	}
	v(i), o((e) => n(c, e), [() => M("notFound.title")]), a(e, i), _();
}
// \0vite/preload-helper.js
var ut = (function() {
	let e = typeof document < "u" && document.createElement("link").relList;
	return e && e.supports && e.supports("modulepreload") ? "modulepreload" : "preload";
})(), q = function(e, t) {
	return new URL(e, t).href;
}, J = {}, Y = function(e) {
	return e.pathname.endsWith(".css");
}, dt = function(e, t, n) {
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
}, X = function(e, t, n) {
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
			t = q(t, n);
			let r = s(t), i = Y(r);
			return dt(J, r.href, () => {
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
				if (t.rel = i ? "stylesheet" : ut, i || (t.as = "script"), t.crossOrigin = "", t.href = r.href, a && t.setAttribute("nonce", a), document.head.appendChild(t), i) return new Promise((e, n) => {
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
}, Z = (e) => {
	var t = ft(), n = D(d(t));
	{
		let e = w(() => new oe(0, null));
		I(n, {
			get failure() {
				return r(e);
			},
			onRetry: () => location.reload()
		});
	}
	v(t), a(e, t);
}, ft = f("<div class=\"page\"><h1 class=\"sr\">Spin in het web</h1><!></div>"), pt = f("<div class=\"banner\"><!><p role=\"status\"><strong> </strong> </p></div>"), mt = f("<a class=\"skip\" href=\"#inhoud\"> </a> <!> <main id=\"inhoud\" tabindex=\"-1\"><!> <!></main> <!> <!> <!> <!>", 1);
function Q(i, u) {
	C(u, !0);
	let f = () => X(() => import("./records.js"), [], import.meta.url), S = () => X(() => import("./HelpPage.js"), [], import.meta.url), A = () => X(() => import("./door.js"), [], import.meta.url), oe = () => X(() => import("./keeping.js"), [], import.meta.url), ge = () => X(() => import("./ListPage.js"), [], import.meta.url), Se = () => X(() => import("./MapPage.js"), [], import.meta.url), Ce = () => X(() => import("./MeasuresPage.js"), [], import.meta.url), Te = () => X(() => import("./QuickContact.js"), [], import.meta.url), De = () => X(() => import("./PlanPage.js"), [], import.meta.url), Ye = () => X(() => import("./AdministrationPages.js"), [], import.meta.url), F = b(!1), z = b(!navigator.onLine), B = b(void 0), V = w(Ve), H = w(Ue), U = w(ze), W = w(() => "area" in r(V) ? r(V).area : j("g")), G = w(() => r(W) ?? r(B) ?? (r(H) ? Je() : void 0)), ot = w(() => r(H)?.areas.find((e) => e.id === r(G))), K = w(() => r(ot)?.label ?? r(H)?.me.areas.find((e) => e.code === r(G))?.name ?? r(G) ?? ""), ct = [
		"roles",
		"help",
		"login",
		"welcome"
	], ut = w(() => r(U)?.unidentified && !ct.includes(r(V).page)), q = w(() => ({
		may: P,
		adds: r(H)?.me.adds ?? [],
		own: r(H)?.me.person?.kind === "Resident" ? r(H).me.person.id : void 0
	})), J = w(() => r(H) !== void 0 && P(le.search)), Y = w(() => r(H) !== void 0 && _e()), dt = w(() => r(V).page === "actor" ? r(V).id : j("f")), Q = w(() => de(r(V), r(K))), ht = (e) => P(le.askReports) ? se(e) : it(e), gt = (e) => r(V).page === "list" ? it(e) : r(V).page === "map" ? Ee(e) : r(V).page === "positions" ? ae(e) : r(V).page === "plan" ? Xe(new URL(Oe(e), location.origin), {
		laag: j("laag"),
		op: j("op")
	}) : ht(e), _t = (e) => Qe(Ie(e)?.plural ?? $e(e));
	h(nt), h(te), h(() => fe(Fe)), h(() => {
		xe(), T(() => void L());
	});
	let vt = w(() => r(H) !== void 0);
	h(() => r(vt) ? rt() : void 0), h(() => {
		r(W) && E(B, r(W), !0);
	}), h(() => {
		r(ut) ? R(N() ? k(Ne().pathname + Ne().search) : ue, { replace: !0 }) : r(V).page === "roles" && N() && R(r(H) ? "/" : k(), { replace: !0 });
	}), h(() => {
		document.title = r(Q) ? `${r(Q)} · Spin in het web` : "Spin in het web";
	});
	async function yt() {
		await (N() ? he() : Be()).catch(() => void 0), bt();
	}
	function bt() {
		et(), Le(), me(), ve(), E(B, void 0), R(N() ? k() : ue);
	}
	async function $(e = "/") {
		E(B, void 0), await L(), R(e);
	}
	async function xt(e) {
		r(H)?.me.account?.login === e ? (await L(), ne()) : (Le(), await $());
	}
	function St(e, t) {
		let n = e.key.toLowerCase();
		t || !r(H) || !(e.ctrlKey || e.metaKey) || e.altKey || n !== "z" && n !== "y" || (e.preventDefault(), n === "y" || e.shiftKey ? Ke() : je());
	}
	function Ct(e) {
		let t = !!e.target.closest?.("input, textarea, select, [contenteditable]");
		document.querySelector("dialog:modal") || St(e, t);
		let n = !t && !e.ctrlKey && !e.altKey && !e.metaKey, i = e.key === "/" && n || e.key.toLowerCase() === "k" && (e.ctrlKey || e.metaKey), a = e.key === "c" && n && r(Y);
		(i && r(J) || a) && !document.querySelector("dialog:modal") && (e.preventDefault(), a ? We() : E(F, !0));
	}
	var wt = mt();
	m("keydown", g, Ct), m("online", g, () => E(z, !1)), m("offline", g, () => E(z, !0));
	var Tt = e(wt), Et = y(Tt, !0), Dt = D(Tt, 2);
	{
		let t = (t) => {
			var n = s(), i = e(n), o = (e) => {
				{
					let t = w(() => r(H).areas.find((e) => e.id === r(G)));
					Pe(e, {
						get areas() {
							return r(H).areas;
						},
						get current() {
							return r(t);
						},
						hrefOf: gt
					});
				}
			};
			c(i, (e) => {
				r(H)?.areas.length && e(o);
			}), a(t, n);
		}, n = (e) => {
			{
				let t = w(() => r(H)?.me), n = w(N);
				ee(e, {
					get me() {
						return r(t);
					},
					get accounts() {
						return r(n);
					},
					get may() {
						return P;
					},
					onLeave: () => void yt()
				});
			}
		}, i = w(() => r(H)?.me.fictional ?? Ze()?.fictional ?? !1), o = w(() => r(H) ? ie(r(V), r(G), r(q)) : []), l = w(() => r(J) ? () => E(F, !0) : void 0), u = w(() => r(Y) ? () => We() : void 0), d = w(() => r(H) && tt() ? () => void je() : void 0);
		He(Dt, {
			get fictional() {
				return r(i);
			},
			get nav() {
				return r(o);
			},
			get onSearch() {
				return r(l);
			},
			get onContact() {
				return r(u);
			},
			get onUndo() {
				return r(d);
			},
			area: t,
			user: n,
			$$slots: {
				area: !0,
				user: !0
			}
		});
	}
	var Ot = D(Dt, 2), kt = d(Ot), At = (e) => {
		var t = pt(), r = d(t);
		qe(r, { name: "offline" });
		var i = D(r), s = d(i), c = y(s, !0), l = D(s);
		v(i), v(t), o((e, t) => {
			n(c, e), n(l, ` ${t ?? ""}`);
		}, [() => M("offline.title"), () => M("offline.text")]), a(e, t);
	};
	c(kt, (e) => {
		r(z) && e(At);
	});
	var jt = D(kt, 2), Mt = (e) => {
		{
			let t = w(() => r(H)?.me.role);
			st(e, {
				get current() {
					return r(t);
				},
				onChosen: () => void $()
			});
		}
	}, Nt = (n) => {
		var i = s(), o = e(i);
		l(o, S, null, (n, i) => {
			var o = w(() => {
				var { default: e } = r(i);
				return { HelpPage: e };
			}), c = w(() => r(o).HelpPage), l = s(), u = e(l);
			{
				let e = w(N);
				t(u, () => r(c), (t, n) => {
					n(t, {
						get accounts() {
							return r(e);
						},
						kindWord: (e) => Qe(r(H) ? $e(e) : M(`kind.${e}`))
					});
				});
			}
			a(n, l);
		}, (e) => {
			Z(e);
		}), a(n, i);
	}, Pt = (n) => {
		var i = s(), o = e(i);
		l(o, A, null, (n, i) => {
			var o = w(() => {
				var { LogInPage: e } = r(i);
				return { LogInPage: e };
			}), c = w(() => r(o).LogInPage), l = s(), u = e(l);
			t(u, () => r(c), (e, t) => {
				t(e, { onEntered: () => void $(pe(j("naar"), location.origin)) });
			}), a(n, l);
		}, (e) => {
			Z(e);
		}), a(n, i);
	}, Ft = (n) => {
		var i = s(), o = e(i);
		l(o, A, null, (n, i) => {
			var o = w(() => {
				var { WelcomePage: e } = r(i);
				return { WelcomePage: e };
			}), c = w(() => r(o).WelcomePage), l = s(), u = e(l);
			t(u, () => r(c), (e, t) => {
				t(e, { onEntered: () => void $() });
			}), a(n, l);
		}, (e) => {
			Z(e);
		}), a(n, i);
	}, It = (e) => {
		var t = ft(), n = D(d(t));
		I(n, {
			get failure() {
				return r(U);
			},
			onRetry: () => void L()
		}), v(t), a(e, t);
	}, Lt = (n) => {
		var i = s(), o = e(i), u = (e) => {
			{
				let t = w(() => ce(r(q), r(G)));
				at(e, {
					get to() {
						return r(t);
					},
					get roleLabel() {
						return r(H).me.roleLabel;
					},
					onGo: (e) => R(e, { replace: !0 })
				});
			}
		}, d = (t) => {
			var n = s(), i = e(n);
			x(i, () => r(V).area, (e) => {
				we(e, {
					get area() {
						return r(V).area;
					},
					get areaName() {
						return r(K);
					}
				});
			}), a(t, n);
		}, p = (n) => {
			var i = s(), o = e(i);
			l(o, ge, null, (n, i) => {
				var o = w(() => {
					var { default: e } = r(i);
					return { ListPage: e };
				}), c = w(() => r(o).ListPage), l = s(), u = e(l);
				x(u, () => r(V).area, (n) => {
					var i = s(), o = e(i);
					t(o, () => r(c), (e, t) => {
						t(e, {
							get area() {
								return r(V).area;
							},
							get areaName() {
								return r(K);
							}
						});
					}), a(n, i);
				}), a(n, l);
			}, (e) => {
				Z(e);
			}), a(n, i);
		}, m = (n) => {
			var i = s(), o = e(i);
			l(o, Se, null, (n, i) => {
				var o = w(() => {
					var { default: e } = r(i);
					return { MapPage: e };
				}), c = w(() => r(o).MapPage), l = s(), u = e(l);
				x(u, () => r(V).area, (n) => {
					var i = s(), o = e(i);
					t(o, () => r(c), (e, t) => {
						t(e, {
							get area() {
								return r(V).area;
							},
							get areaName() {
								return r(K);
							}
						});
					}), a(n, i);
				}), a(n, l);
			}, (e) => {
				Z(e);
			}), a(n, i);
		}, h = (n) => {
			var i = s(), o = e(i);
			l(o, Ce, null, (n, i) => {
				var o = w(() => {
					var { default: e } = r(i);
					return { MeasuresPage: e };
				}), c = w(() => r(o).MeasuresPage), l = s(), u = e(l);
				x(u, () => r(V).area, (n) => {
					var i = s(), o = e(i);
					t(o, () => r(c), (e, t) => {
						t(e, {
							get area() {
								return r(V).area;
							},
							get areaName() {
								return r(K);
							}
						});
					}), a(n, i);
				}), a(n, l);
			}, (e) => {
				Z(e);
			}), a(n, i);
		}, g = (n) => {
			var i = s(), o = e(i);
			l(o, De, null, (n, i) => {
				var o = w(() => {
					var { default: e } = r(i);
					return { PlanPage: e };
				}), c = w(() => r(o).PlanPage), l = s(), u = e(l);
				x(u, () => r(V).area, (n) => {
					var i = s(), o = e(i);
					t(o, () => r(c), (e, t) => {
						t(e, {
							get area() {
								return r(V).area;
							},
							get areaName() {
								return r(K);
							}
						});
					}), a(n, i);
				}), a(n, l);
			}, (e) => {
				Z(e);
			}), a(n, i);
		}, _ = (n) => {
			var i = s(), o = e(i);
			l(o, f, null, (n, i) => {
				var o = w(() => {
					var { ActorPage: e } = r(i);
					return { ActorPage: e };
				}), c = w(() => r(o).ActorPage), l = s(), u = e(l);
				x(u, () => r(V).id, (n) => {
					var i = s(), o = e(i);
					t(o, () => r(c), (e, t) => {
						t(e, {
							get id() {
								return r(V).id;
							},
							get area() {
								return r(G);
							}
						});
					}), a(n, i);
				}), a(n, l);
			}, (e) => {
				Z(e);
			}), a(n, i);
		}, v = (n) => {
			var i = s(), o = e(i);
			l(o, f, null, (n, i) => {
				var o = w(() => {
					var { NewActorPage: e, NewKindPage: t } = r(i);
					return {
						NewActorPage: e,
						NewKindPage: t
					};
				}), l = w(() => r(o).NewActorPage), u = w(() => r(o).NewKindPage), d = s(), f = e(d), p = (n) => {
					var i = s(), o = e(i);
					x(o, () => r(V).kind, (n) => {
						var i = s(), o = e(i);
						t(o, () => r(l), (e, t) => {
							t(e, {
								get kind() {
									return r(V).kind;
								},
								get area() {
									return r(G);
								},
								get areaName() {
									return r(K);
								}
							});
						}), a(n, i);
					}), a(n, i);
				}, m = (n) => {
					var i = s(), o = e(i);
					t(o, () => r(u), (e, t) => {
						t(e, {
							get area() {
								return r(G);
							},
							get areaName() {
								return r(K);
							}
						});
					}), a(n, i);
				};
				c(f, (e) => {
					r(V).kind ? e(p) : e(m, -1);
				}), a(n, d);
			}, (e) => {
				Z(e);
			}), a(n, i);
		}, y = (n) => {
			var i = s(), o = e(i);
			l(o, A, null, (n, i) => {
				var o = w(() => {
					var { AccountPage: e } = r(i);
					return { AccountPage: e };
				}), c = w(() => r(o).AccountPage), l = s(), u = e(l);
				t(u, () => r(c), (e, t) => {
					t(e, {});
				}), a(n, l);
			}, (e) => {
				Z(e);
			}), a(n, i);
		}, b = (n) => {
			var i = s(), o = e(i);
			l(o, Ye, null, (n, i) => {
				var o = w(() => {
					var { default: e } = r(i);
					return { AdministrationPages: e };
				}), c = w(() => r(o).AdministrationPages), l = s(), u = e(l);
				t(u, () => r(c), (e, t) => {
					t(e, { get part() {
						return r(V).part;
					} });
				}), a(n, l);
			}, (e) => {
				Z(e);
			}), a(n, i);
		}, S = (n) => {
			var i = s(), o = e(i);
			l(o, oe, null, (n, i) => {
				var o = w(() => {
					var { BinPage: e, RetentionPage: t, ImportPage: n } = r(i);
					return {
						BinPage: e,
						RetentionPage: t,
						ImportPage: n
					};
				}), l = w(() => r(o).BinPage), u = w(() => r(o).RetentionPage), d = w(() => r(o).ImportPage), f = s(), p = e(f), m = (n) => {
					var i = s(), o = e(i);
					t(o, () => r(l), (e, t) => {
						t(e, { get area() {
							return r(G);
						} });
					}), a(n, i);
				}, h = (n) => {
					var i = s(), o = e(i);
					t(o, () => r(u), (e, t) => {
						t(e, { get area() {
							return r(G);
						} });
					}), a(n, i);
				}, g = (n) => {
					var i = s(), o = e(i);
					t(o, () => r(d), (e, t) => {
						t(e, {});
					}), a(n, i);
				};
				c(p, (e) => {
					r(V).page === "bin" ? e(m) : r(V).page === "retention" ? e(h, 1) : e(g, -1);
				}), a(n, f);
			}, (e) => {
				Z(e);
			}), a(n, i);
		}, C = (e) => {
			lt(e, {});
		};
		c(o, (e) => {
			r(V).page === "start" ? e(u) : r(V).page === "missing" ? e(d, 1) : r(V).page === "list" ? e(p, 2) : r(V).page === "map" ? e(m, 3) : r(V).page === "positions" ? e(h, 4) : r(V).page === "plan" ? e(g, 5) : r(V).page === "actor" ? e(_, 6) : r(V).page === "new" ? e(v, 7) : r(V).page === "account" ? e(y, 8) : r(V).page === "administration" ? e(b, 9) : r(V).page === "bin" || r(V).page === "retention" || r(V).page === "import" ? e(S, 10) : e(C, -1);
		}), a(n, i);
	};
	c(jt, (e) => {
		r(V).page === "roles" ? e(Mt) : r(V).page === "help" ? e(Nt, 1) : r(V).page === "login" ? e(Pt, 2) : r(V).page === "welcome" ? e(Ft, 3) : r(U) && !r(U).unidentified ? e(It, 4) : r(H) && e(Lt, 5);
	}), v(Ot);
	var Rt = D(Ot, 2);
	{
		let e = w(() => Ge().text), t = w(() => Ge().offer);
		Ae(Rt, {
			get text() {
				return r(e);
			},
			get offer() {
				return r(t);
			},
			get onStay() {
				return O;
			},
			get onLeave() {
				return re;
			},
			get onDismiss() {
				return ve;
			}
		});
	}
	var zt = D(Rt, 2), Bt = (n) => {
		var i = s(), o = e(i);
		l(o, A, null, (n, i) => {
			var o = w(() => {
				var { LogInDialog: e } = r(i);
				return { LogInDialog: e };
			}), c = w(() => r(o).LogInDialog), l = s(), u = e(l);
			{
				let e = w(() => r(H)?.me.account?.login ?? "");
				t(u, () => r(c), (t, n) => {
					n(t, {
						get login() {
							return r(e);
						},
						onEntered: (e) => void xt(e),
						onStop: bt
					});
				});
			}
			a(n, l);
		}), a(n, i);
	}, Vt = w(() => Re());
	c(zt, (e) => {
		r(Vt) && e(Bt);
	});
	var Ht = D(zt, 2), Ut = (n) => {
		var i = s(), o = e(i);
		l(o, Te, null, (n, i) => {
			var o = w(() => {
				var { default: e } = r(i);
				return { QuickContact: e };
			}), c = w(() => r(o).QuickContact), l = s(), u = e(l);
			{
				let e = w(() => ye()?.from);
				t(u, () => r(c), (t, n) => {
					n(t, {
						get from() {
							return r(e);
						},
						get focus() {
							return r(dt);
						},
						get area() {
							return r(G);
						},
						get onClose() {
							return me;
						}
					});
				});
			}
			a(n, l);
		}), a(n, i);
	}, Wt = w(() => ye() && r(H));
	c(Ht, (e) => {
		r(Wt) && e(Ut);
	});
	var Gt = D(Ht, 2), Kt = (e) => {
		ke(e, {
			search: (e, t) => Me(e, void 0, t),
			groupWord: _t,
			hrefOf: ({ id: e, kind: t }) => t === "Area" ? ht(e) : be(e, r(G)),
			onClose: () => E(F, !1)
		});
	};
	c(Gt, (e) => {
		r(F) && r(H) && e(Kt);
	}), o((e) => n(Et, e), [() => M("skip")]), p("click", Tt, (e) => {
		e.preventDefault(), document.getElementById("inhoud")?.focus();
	}), a(i, wt), _();
}
i(["click"]), A(), Te(window), u(Q, { target: document.getElementById("app") });
export { X as t };
