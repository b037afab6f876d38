import { $ as e, E as t, F as n, G as r, H as i, I as a, J as o, L as s, M as c, N as l, P as u, Q as d, R as f, U as p, W as m, Y as h, Z as g, ct as _, dt as v, et as y, it as b, j as x, k as S, lt as C, ot as w, q as T, rt as E, tt as D } from "./svelte.js";
import { $ as O, A as k, At as A, Bn as ee, Bt as te, D as ne, F as re, Fn as ie, Ft as ae, Gt as oe, H as se, Ht as ce, I as le, Jt as ue, Kt as de, Lt as fe, M as pe, Mt as me, N as he, O as ge, Ot as _e, P as ve, Pn as ye, Qt as j, R as be, Rn as xe, Rt as Se, St as Ce, T as we, Tt as Te, Ut as Ee, Wt as De, _ as Oe, _t as ke, an as M, at as Ae, ct as N, d as je, en as P, gt as F, ht as Me, in as Ne, it as Pe, j as Fe, k as Ie, kn as Le, lt as Re, m as ze, mn as Be, mt as Ve, nn as He, nt as Ue, ot as We, pn as Ge, pt as I, qt as Ke, rn as qe, rt as Je, st as L, tn as Ye, tt as Xe, u as Ze, un as Qe, ut as $e, vt as R, xt as et, yn as z, z as tt, zn as B, zt as nt } from "./shell.js";
// src/pages/HomePage.svelte
var V = f("<div class=\"page\"><div class=\"page-head\"><h1> </h1></div> <!></div>");
function rt(t, i) {
	C(i, !0), h(() => {
		i.to && i.onGo(i.to);
	});
	var l = s(), u = e(l), f = (e) => {
		var t = V(), s = d(t), c = d(s), l = y(c, !0);
		v(s);
		var u = D(s, 2);
		{
			let e = w(() => M("home.none")), t = w(() => M("home.none.text", { role: i.roleLabel }));
			P(u, {
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
var H = f("<span class=\"badge badge--ok\"><!> </span>"), U = f("<p class=\"small muted\"> </p>"), W = f("<li><span class=\"avatar\" aria-hidden=\"true\"> </span> <div><h2> <!></h2> <!> <p> </p></div> <button class=\"button button--secondary\" type=\"button\"> <span class=\"sr\"> </span></button></li>"), G = f("<ul class=\"roles\"></ul>");
function K(e, t) {
	C(t, !0);
	var i = G();
	S(i, 21, () => t.roles, (e) => e.role, (e, i) => {
		var s = W(), l = d(s), u = y(l, !0), f = D(l, 2), m = d(f), h = d(m, !0), g = D(h), _ = (e) => {
			var t = H(), r = d(t);
			qe(r, { name: "check" });
			var i = D(r, 1, !0);
			v(t), o((e) => n(i, e), [() => M("roles.now")]), a(e, t);
		};
		c(g, (e) => {
			r(i).role === t.current && e(_);
		}), v(m);
		var b = D(m, 2), x = (e) => {
			var t = U(), s = y(t, !0);
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
		}, [() => A(r(i).who || r(i).label), () => M("roles.choose")]), p("click", w, () => t.onChoose(r(i).role)), a(e, s);
	}), v(i), a(e, i), _();
}
i(["click"]);
// src/pages/RolesPage.svelte
var it = f("<div class=\"page page--roles\"><div class=\"page-head\"><h1> </h1> <p class=\"lead\"> </p></div> <!> <!></div>");
function at(e, t) {
	C(t, !0);
	let i = Ce(() => ie(), z), s = b(void 0), l = "";
	async function u(e) {
		l = e, E(s, void 0);
		try {
			await Qe(e), t.onChosen();
		} catch (e) {
			E(s, ee(e));
		}
	}
	var f = it(), p = d(f), m = d(p), h = y(m, !0), g = D(m, 2), x = y(g, !0);
	v(p);
	var S = D(p, 2), T = (e) => {
		j(e, {
			get failure() {
				return r(s);
			},
			onRetry: () => void u(l)
		});
	};
	c(S, (e) => {
		r(s) && e(T);
	});
	var O = D(S, 2), k = (e) => {
		j(e, {
			get failure() {
				return i.failure;
			},
			get onRetry() {
				return i.retry;
			}
		});
	}, A = (e) => {
		K(e, {
			get roles() {
				return i.value.roles;
			},
			get current() {
				return t.current;
			},
			onChoose: (e) => void u(e)
		});
	}, te = (e) => {
		{
			let t = w(() => M("roles.loading"));
			se(e, {
				get label() {
					return r(t);
				},
				rows: 8
			});
		}
	};
	c(O, (e) => {
		i.failure ? e(k) : i.value ? e(A, 1) : i.slow && e(te, 2);
	}), v(f), o((e, t) => {
		n(h, e), n(x, t);
	}, [() => M("roles.title"), () => M("roles.intro")]), a(e, f), _();
}
// src/pages/UnknownPage.svelte
var q = f("<a href=\"/\"> </a>"), ot = f("<div class=\"page\"><h1 class=\"sr\"> </h1> <!></div>");
function st(e, t) {
	C(t, !0);
	var i = ot(), s = d(i), c = y(s, !0), l = D(s, 2);
	{
		let e = w(() => M("notFound.title")), t = w(() => M("notFound.text"));
		P(l, {
			icon: "search",
			get title() {
				return r(e);
			},
			get text() {
				return r(t);
			},
			children: (e, t) => {
				var r = q(), i = y(r, !0);
				o((e) => n(i, e), [() => M("notFound.home")]), a(e, r);
			},
			$$slots: { default: !0 }
		});
	}
	v(i), o((e) => n(c, e), [() => M("notFound.title")]), a(e, i), _();
}
// \0vite/preload-helper.js
var ct = (function() {
	let e = typeof document < "u" && document.createElement("link").relList;
	return e && e.supports && e.supports("modulepreload") ? "modulepreload" : "preload";
})(), lt = function(e, t) {
	return new URL(e, t).href;
}, J = {}, Y = function(e) {
	return e.pathname.endsWith(".css");
}, ut = function(e, t, n) {
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
			t = lt(t, n);
			let r = s(t), i = Y(r);
			return ut(J, r.href, () => {
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
				if (t.rel = i ? "stylesheet" : ct, i || (t.as = "script"), t.crossOrigin = "", t.href = r.href, a && t.setAttribute("nonce", a), document.head.appendChild(t), i) return new Promise((e, n) => {
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
	var t = dt(), n = D(d(t));
	{
		let e = w(() => new B(0, null));
		j(n, {
			get failure() {
				return r(e);
			},
			onRetry: () => location.reload()
		});
	}
	v(t), a(e, t);
}, dt = f("<div class=\"page\"><h1 class=\"sr\">Spin in het web</h1><!></div>"), ft = f("<div class=\"banner\"><!><p role=\"status\"><strong> </strong> </p></div>"), pt = f("<a class=\"skip\" href=\"#inhoud\"> </a> <!> <main id=\"inhoud\" tabindex=\"-1\"><!> <!></main> <!> <!> <!> <!>", 1);
function Q(i, u) {
	C(u, !0);
	let f = () => X(() => import("./records.js"), [], import.meta.url), S = () => X(() => import("./HelpPage.js"), [], import.meta.url), A = () => X(() => import("./door.js"), [], import.meta.url), ee = () => X(() => import("./keeping.js"), [], import.meta.url), se = () => X(() => import("./ListPage.js"), [], import.meta.url), xe = () => X(() => import("./MapPage.js"), [], import.meta.url), Ce = () => X(() => import("./MeasuresPage.js"), [], import.meta.url), P = () => X(() => import("./QuickContact.js"), [], import.meta.url), Qe = () => X(() => import("./PlanPage.js"), [], import.meta.url), et = () => X(() => import("./AdministrationPages.js"), [], import.meta.url), z = b(!1), B = b(!navigator.onLine), V = b(void 0), H = w(Ve), U = w(Ue), W = w($e), G = w(() => "area" in r(H) ? r(H).area : R("g")), K = w(() => r(G) ?? r(V) ?? (r(U) ? Pe() : void 0)), it = w(() => r(U)?.areas.find((e) => e.id === r(K))), q = w(() => r(it)?.label ?? r(U)?.me.areas.find((e) => e.code === r(K))?.name ?? r(K) ?? ""), ot = [
		"roles",
		"help",
		"login",
		"welcome"
	], ct = w(() => r(W)?.unidentified && !ot.includes(r(H).page)), lt = w(() => ({
		may: L,
		adds: r(U)?.me.adds ?? [],
		own: r(U)?.me.person?.kind === "Resident" ? r(U).me.person.id : void 0
	})), J = w(() => r(U) !== void 0 && L(de.search)), Y = w(() => r(U) !== void 0 && pe()), ut = w(() => r(H).page === "actor" ? r(H).id : R("f")), Q = w(() => le(r(H), r(q))), mt = (e) => L(de.askReports) ? te(e) : fe(e), ht = (e) => r(H).page === "list" ? fe(e) : r(H).page === "map" ? nt(e) : r(H).page === "positions" ? Ee(e) : r(H).page === "plan" ? oe(new URL(ce(e), location.origin), {
		laag: R("laag"),
		op: R("op")
	}) : mt(e), gt = (e) => Ne(We(e)?.plural ?? Ae(e));
	h(ke), h(() => ye(Je)), h(() => {
		ie(), T(() => void N());
	});
	let _t = w(() => r(U) !== void 0);
	h(() => r(_t) ? be() : void 0), h(() => {
		r(G) && E(V, r(G), !0);
	}), h(() => {
		r(ct) ? F(I() ? Se(Me().pathname + Me().search) : De, { replace: !0 }) : r(H).page === "roles" && I() && F(r(U) ? "/" : Se(), { replace: !0 });
	}), h(() => {
		document.title = r(Q) ? `${r(Q)} · Spin in het web` : "Spin in het web";
	});
	async function vt() {
		await (I() ? Le() : Ge()).catch(() => void 0), yt();
	}
	function yt() {
		O(), je(), Fe(), ne(), E(V, void 0), F(I() ? Se() : De);
	}
	async function $(e = "/") {
		E(V, void 0), await N(), F(e);
	}
	async function bt(e) {
		r(U)?.me.account?.login === e ? (await N(), Te()) : (je(), await $());
	}
	async function xt() {
		await Oe(), Ze() || document.getElementById("inhoud")?.focus({ preventScroll: !0 });
	}
	function St(e, t) {
		let n = e.key.toLowerCase();
		t || !r(U) || !(e.ctrlKey || e.metaKey) || e.altKey || n !== "z" && n !== "y" || (e.preventDefault(), n === "y" || e.shiftKey ? ze() : Oe());
	}
	function Ct(e) {
		let t = !!e.target.closest?.("input, textarea, select, [contenteditable]");
		document.querySelector("dialog:modal") || St(e, t);
		let n = !t && !e.ctrlKey && !e.altKey && !e.metaKey, i = e.key === "/" && n || e.key.toLowerCase() === "k" && (e.ctrlKey || e.metaKey), a = e.key === "c" && n && r(Y);
		(i && r(J) || a) && !document.querySelector("dialog:modal") && (e.preventDefault(), a ? k() : E(z, !0));
	}
	var wt = pt();
	m("keydown", g, Ct), m("online", g, () => E(B, !1)), m("offline", g, () => E(B, !0));
	var Tt = e(wt), Et = y(Tt, !0), Dt = D(Tt, 2);
	{
		let t = (t) => {
			var n = s(), i = e(n), o = (e) => {
				{
					let t = w(() => r(U).areas.find((e) => e.id === r(K)));
					He(e, {
						get areas() {
							return r(U).areas;
						},
						get current() {
							return r(t);
						},
						hrefOf: ht
					});
				}
			};
			c(i, (e) => {
				r(U)?.areas.length && e(o);
			}), a(t, n);
		}, n = (e) => {
			{
				let t = w(() => r(U)?.me), n = w(I);
				_e(e, {
					get me() {
						return r(t);
					},
					get accounts() {
						return r(n);
					},
					get may() {
						return L;
					},
					onLeave: () => void vt()
				});
			}
		}, i = w(() => r(U)?.me.fictional ?? Xe()?.fictional ?? !1), o = w(() => r(U) ? ve(r(H), r(K), r(lt)) : []), l = w(() => r(J) ? () => E(z, !0) : void 0), u = w(() => r(Y) ? () => k() : void 0), d = w(() => r(U) && Ze() ? () => void xt() : void 0);
		Ye(Dt, {
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
		var t = ft(), r = d(t);
		qe(r, { name: "offline" });
		var i = D(r), s = d(i), c = y(s, !0), l = D(s);
		v(i), v(t), o((e, t) => {
			n(c, e), n(l, ` ${t ?? ""}`);
		}, [() => M("offline.title"), () => M("offline.text")]), a(e, t);
	};
	c(kt, (e) => {
		r(B) && e(At);
	});
	var jt = D(kt, 2), Mt = (e) => {
		{
			let t = w(() => r(U)?.me.role);
			at(e, {
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
				let e = w(I);
				t(u, () => r(c), (t, n) => {
					n(t, {
						get accounts() {
							return r(e);
						},
						kindWord: (e) => Ne(r(U) ? Ae(e) : M(`kind.${e}`))
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
				t(e, { onEntered: () => void $(ae(R("naar"), location.origin)) });
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
		var t = dt(), n = D(d(t));
		j(n, {
			get failure() {
				return r(W);
			},
			onRetry: () => void N()
		}), v(t), a(e, t);
	}, Lt = (n) => {
		var i = s(), o = e(i), u = (e) => {
			{
				let t = w(() => re(r(lt), r(K)));
				rt(e, {
					get to() {
						return r(t);
					},
					get roleLabel() {
						return r(U).me.roleLabel;
					},
					onGo: (e) => F(e, { replace: !0 })
				});
			}
		}, d = (t) => {
			var n = s(), i = e(n);
			x(i, () => r(H).area, (e) => {
				tt(e, {
					get area() {
						return r(H).area;
					},
					get areaName() {
						return r(q);
					}
				});
			}), a(t, n);
		}, p = (n) => {
			var i = s(), o = e(i);
			l(o, se, null, (n, i) => {
				var o = w(() => {
					var { default: e } = r(i);
					return { ListPage: e };
				}), c = w(() => r(o).ListPage), l = s(), u = e(l);
				x(u, () => r(H).area, (n) => {
					var i = s(), o = e(i);
					t(o, () => r(c), (e, t) => {
						t(e, {
							get area() {
								return r(H).area;
							},
							get areaName() {
								return r(q);
							}
						});
					}), a(n, i);
				}), a(n, l);
			}, (e) => {
				Z(e);
			}), a(n, i);
		}, m = (n) => {
			var i = s(), o = e(i);
			l(o, xe, null, (n, i) => {
				var o = w(() => {
					var { default: e } = r(i);
					return { MapPage: e };
				}), c = w(() => r(o).MapPage), l = s(), u = e(l);
				x(u, () => r(H).area, (n) => {
					var i = s(), o = e(i);
					t(o, () => r(c), (e, t) => {
						t(e, {
							get area() {
								return r(H).area;
							},
							get areaName() {
								return r(q);
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
				x(u, () => r(H).area, (n) => {
					var i = s(), o = e(i);
					t(o, () => r(c), (e, t) => {
						t(e, {
							get area() {
								return r(H).area;
							},
							get areaName() {
								return r(q);
							}
						});
					}), a(n, i);
				}), a(n, l);
			}, (e) => {
				Z(e);
			}), a(n, i);
		}, g = (n) => {
			var i = s(), o = e(i);
			l(o, Qe, null, (n, i) => {
				var o = w(() => {
					var { default: e } = r(i);
					return { PlanPage: e };
				}), c = w(() => r(o).PlanPage), l = s(), u = e(l);
				x(u, () => r(H).area, (n) => {
					var i = s(), o = e(i);
					t(o, () => r(c), (e, t) => {
						t(e, {
							get area() {
								return r(H).area;
							},
							get areaName() {
								return r(q);
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
				x(u, () => r(H).id, (n) => {
					var i = s(), o = e(i);
					t(o, () => r(c), (e, t) => {
						t(e, {
							get id() {
								return r(H).id;
							},
							get area() {
								return r(K);
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
					x(o, () => r(H).kind, (n) => {
						var i = s(), o = e(i);
						t(o, () => r(l), (e, t) => {
							t(e, {
								get kind() {
									return r(H).kind;
								},
								get area() {
									return r(K);
								},
								get areaName() {
									return r(q);
								}
							});
						}), a(n, i);
					}), a(n, i);
				}, m = (n) => {
					var i = s(), o = e(i);
					t(o, () => r(u), (e, t) => {
						t(e, {
							get area() {
								return r(K);
							},
							get areaName() {
								return r(q);
							}
						});
					}), a(n, i);
				};
				c(f, (e) => {
					r(H).kind ? e(p) : e(m, -1);
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
			l(o, et, null, (n, i) => {
				var o = w(() => {
					var { default: e } = r(i);
					return { AdministrationPages: e };
				}), c = w(() => r(o).AdministrationPages), l = s(), u = e(l);
				t(u, () => r(c), (e, t) => {
					t(e, { get part() {
						return r(H).part;
					} });
				}), a(n, l);
			}, (e) => {
				Z(e);
			}), a(n, i);
		}, S = (n) => {
			var i = s(), o = e(i);
			l(o, ee, null, (n, i) => {
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
							return r(K);
						} });
					}), a(n, i);
				}, h = (n) => {
					var i = s(), o = e(i);
					t(o, () => r(u), (e, t) => {
						t(e, { get area() {
							return r(K);
						} });
					}), a(n, i);
				}, g = (n) => {
					var i = s(), o = e(i);
					t(o, () => r(d), (e, t) => {
						t(e, {});
					}), a(n, i);
				};
				c(p, (e) => {
					r(H).page === "bin" ? e(m) : r(H).page === "retention" ? e(h, 1) : e(g, -1);
				}), a(n, f);
			}, (e) => {
				Z(e);
			}), a(n, i);
		}, C = (e) => {
			st(e, {});
		};
		c(o, (e) => {
			r(H).page === "start" ? e(u) : r(H).page === "missing" ? e(d, 1) : r(H).page === "list" ? e(p, 2) : r(H).page === "map" ? e(m, 3) : r(H).page === "positions" ? e(h, 4) : r(H).page === "plan" ? e(g, 5) : r(H).page === "actor" ? e(_, 6) : r(H).page === "new" ? e(v, 7) : r(H).page === "account" ? e(y, 8) : r(H).page === "administration" ? e(b, 9) : r(H).page === "bin" || r(H).page === "retention" || r(H).page === "import" ? e(S, 10) : e(C, -1);
		}), a(n, i);
	};
	c(jt, (e) => {
		r(H).page === "roles" ? e(Mt) : r(H).page === "help" ? e(Nt, 1) : r(H).page === "login" ? e(Pt, 2) : r(H).page === "welcome" ? e(Ft, 3) : r(W) && !r(W).unidentified ? e(It, 4) : r(U) && e(Lt, 5);
	}), v(Ot);
	var Rt = D(Ot, 2);
	{
		let e = w(() => ge().text), t = w(() => ge().offer);
		Ke(Rt, {
			get text() {
				return r(e);
			},
			get offer() {
				return r(t);
			},
			get onStay() {
				return Ie;
			},
			get onLeave() {
				return we;
			},
			get onDismiss() {
				return ne;
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
				let e = w(() => r(U)?.me.account?.login ?? "");
				t(u, () => r(c), (t, n) => {
					n(t, {
						get login() {
							return r(e);
						},
						onEntered: (e) => void bt(e),
						onStop: yt
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
		l(o, P, null, (n, i) => {
			var o = w(() => {
				var { default: e } = r(i);
				return { QuickContact: e };
			}), c = w(() => r(o).QuickContact), l = s(), u = e(l);
			{
				let e = w(() => he()?.from);
				t(u, () => r(c), (t, n) => {
					n(t, {
						get from() {
							return r(e);
						},
						get focus() {
							return r(ut);
						},
						get area() {
							return r(K);
						},
						get onClose() {
							return Fe;
						}
					});
				});
			}
			a(n, l);
		}), a(n, i);
	}, Wt = w(() => he() && r(U));
	c(Ht, (e) => {
		r(Wt) && e(Ut);
	});
	var Gt = D(Ht, 2), Kt = (e) => {
		ue(e, {
			search: (e, t) => Be(e, void 0, t),
			groupWord: gt,
			hrefOf: ({ id: e, kind: t }) => t === "Area" ? mt(e) : me(e, r(K)),
			onClose: () => E(z, !1)
		});
	};
	c(Gt, (e) => {
		r(z) && r(U) && e(Kt);
	}), o((e) => n(Et, e), [() => M("skip")]), p("click", Tt, (e) => {
		e.preventDefault(), document.getElementById("inhoud")?.focus();
	}), a(i, wt), _();
}
i(["click"]), et(), xe(window), u(Q, { target: document.getElementById("app") });
export { X as t };
