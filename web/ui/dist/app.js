import { $ as e, Ar as t, At as n, C as r, Cn as i, Cr as a, Ct as o, D as s, Dn as c, Dr as l, Dt as u, E as d, En as f, Et as p, Fr as m, Ft as h, G as g, Gt as _, H as v, Ht as ee, J as te, K as ne, Kt as y, M as re, Mr as b, Nr as x, Nt as ie, O as ae, On as oe, Or as S, Ot as se, Pt as ce, Q as le, Qn as C, Qt as w, Sn as ue, Sr as T, St as de, T as fe, Tr as E, Tt as pe, Ut as me, Vt as he, W as ge, Wt as _e, X as ve, Y as ye, Z as D, _n as be, ar as xe, at as O, br as k, bt as Se, cr as A, dt as Ce, er as we, gr as j, gt as Te, hr as Ee, ir as M, it as De, jt as Oe, k as ke, lr as N, mr as Ae, nn as je, nr as P, nt as F, o as Me, or as I, ot as Ne, p as Pe, pr as L, pt as Fe, q as Ie, rr as R, rt as Le, s as Re, sn as z, sr as B, st as ze, tn as Be, u as Ve, ut as V, vt as H, w as He, wr as U, x as Ue, xr as We, yr as W, zt as G } from "./shell.js";
// src/pages/HomePage.svelte
var K = N("<div class=\"page\"><div class=\"page-head\"><h1> </h1></div> <!></div>");
function Ge(e, n) {
	x(n, !0), k(() => {
		n.to && n.onGo(n.to);
	});
	var r = A(), i = a(r), o = (e) => {
		var r = K(), i = T(r), a = T(i), o = U(a, !0);
		m(i);
		var s = E(i, 2);
		{
			let e = t(() => y("home.none")), r = t(() => y("home.none.text", { role: n.roleLabel }));
			he(s, {
				icon: "lock",
				get title() {
					return j(e);
				},
				get text() {
					return j(r);
				}
			});
		}
		m(r), W((e) => I(o, e), [() => y("home.title")]), B(e, r);
	};
	R(i, (e) => {
		n.to || e(o);
	}), B(e, r), b();
}
// src/pages/RoleList.svelte
var q = N("<span class=\"badge badge--ok\"><!> </span>"), J = N("<p class=\"small muted\"> </p>"), Y = N("<li><span class=\"avatar\" aria-hidden=\"true\"> </span> <div><h2> <!></h2> <!> <p> </p></div> <button class=\"button button--secondary\" type=\"button\"> <span class=\"sr\"> </span></button></li>"), Ke = N("<ul class=\"roles\"></ul>");
function X(e, t) {
	x(t, !0);
	var n = Ke();
	we(n, 21, () => t.roles, (e) => e.role, (e, n) => {
		var r = Y(), i = T(r), a = U(i, !0), o = E(i, 2), s = T(o), c = T(s, !0), l = E(c), u = (e) => {
			var t = q(), n = T(t);
			_e(n, { name: "check" });
			var r = E(n, 1, !0);
			m(t), W((e) => I(r, e), [() => y("roles.now")]), B(e, t);
		};
		R(l, (e) => {
			j(n).role === t.current && e(u);
		}), m(s);
		var d = E(s, 2), f = (e) => {
			var t = J(), r = U(t, !0);
			W(() => I(r, j(n).who)), B(e, t);
		};
		R(d, (e) => {
			j(n).who && e(f);
		});
		var p = E(d, 2), h = U(p, !0);
		m(o);
		var g = E(o, 2), _ = T(g, !0), v = E(_), ee = U(v, !0);
		m(g), m(r), W((e, t) => {
			I(a, e), I(c, j(n).label), I(h, j(n).explanation), I(_, t), I(ee, j(n).label);
		}, [() => H(j(n).who || j(n).label), () => y("roles.choose")]), Ae("click", g, () => t.onChoose(j(n).role)), B(e, r);
	}), m(n), B(e, n), b();
}
L(["click"]);
// src/pages/RolesPage.svelte
var qe = N("<div class=\"page page--roles\"><div class=\"page-head\"><h1> </h1> <p class=\"lead\"> </p></div> <!> <!></div>");
function Je(e, n) {
	x(n, !0);
	let r = Ce(() => i(), z), a = S(void 0), o = "";
	async function s(e) {
		o = e, l(a, void 0);
		try {
			await w(e), n.onChosen();
		} catch (e) {
			l(a, oe(e));
		}
	}
	var c = qe(), u = T(c), d = T(u), f = U(d, !0), p = E(d, 2), h = U(p, !0);
	m(u);
	var g = E(u, 2), _ = (e) => {
		G(e, {
			get failure() {
				return j(a);
			},
			onRetry: () => void s(o)
		});
	};
	R(g, (e) => {
		j(a) && e(_);
	});
	var v = E(g, 2), ee = (e) => {
		G(e, {
			get failure() {
				return r.failure;
			},
			get onRetry() {
				return r.retry;
			}
		});
	}, te = (e) => {
		X(e, {
			get roles() {
				return r.value.roles;
			},
			get current() {
				return n.current;
			},
			onChoose: (e) => void s(e)
		});
	}, ne = (e) => {
		{
			let n = t(() => y("roles.loading"));
			re(e, {
				get label() {
					return j(n);
				},
				rows: 8
			});
		}
	};
	R(v, (e) => {
		r.failure ? e(ee) : r.value ? e(te, 1) : r.slow && e(ne, 2);
	}), m(c), W((e, t) => {
		I(f, e), I(h, t);
	}, [() => y("roles.title"), () => y("roles.intro")]), B(e, c), b();
}
// src/pages/UnknownPage.svelte
var Ye = N("<a href=\"/\"> </a>"), Xe = N("<div class=\"page\"><h1 class=\"sr\"> </h1> <!></div>");
function Ze(e, n) {
	x(n, !0);
	var r = Xe(), i = T(r), a = U(i, !0), o = E(i, 2);
	{
		let e = t(() => y("notFound.title")), n = t(() => y("notFound.text"));
		he(o, {
			icon: "search",
			get title() {
				return j(e);
			},
			get text() {
				return j(n);
			},
			children: (e, t) => {
				var n = Ye(), r = U(n, !0);
				W((e) => I(r, e), [() => y("notFound.home")]), B(e, n);
			},
			$$slots: { default: !0 }
		});
	}
	m(r), W((e) => I(a, e), [() => y("notFound.title")]), B(e, r), b();
}
// \0vite/preload-helper.js
var Qe = (function() {
	let e = typeof document < "u" && document.createElement("link").relList;
	return e && e.supports && e.supports("modulepreload") ? "modulepreload" : "preload";
})(), $e = function(e, t) {
	return new URL(e, t).href;
}, et = {}, tt = function(e) {
	return e.pathname.endsWith(".css");
}, nt = function(e, t, n) {
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
}, Z = function(e, t, n) {
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
			return nt(et, r.href, () => {
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
}, Q = (e) => {
	var n = rt(), r = E(T(n));
	{
		let e = t(() => new c(0, null));
		G(r, {
			get failure() {
				return j(e);
			},
			onRetry: () => location.reload()
		});
	}
	m(n), B(e, n);
}, rt = N("<div class=\"page\"><h1 class=\"sr\">Spin in het web</h1><!></div>"), it = N("<div class=\"banner\"><!><p role=\"status\"><strong> </strong> </p></div>"), at = N("<a class=\"skip\" href=\"#inhoud\"> </a> <!> <main id=\"inhoud\" tabindex=\"-1\"><!> <!></main> <!> <!> <!>", 1);
function ot(c, f) {
	x(f, !0);
	let re = () => Z(() => import("./records.js"), [], import.meta.url), oe = () => Z(() => import("./HelpPage.js"), [], import.meta.url), w = () => Z(() => import("./door.js"), [], import.meta.url), he = () => Z(() => import("./keeping.js"), [], import.meta.url), xe = () => Z(() => import("./ListPage.js"), [], import.meta.url), Ce = () => Z(() => import("./MapPage.js"), [], import.meta.url), we = () => Z(() => import("./MeasuresPage.js"), [], import.meta.url), N = () => Z(() => import("./AdministrationPages.js"), [], import.meta.url), L = S(!1), z = S(!navigator.onLine), V = S(void 0), H = t(Le), K = t(g), q = t(e), J = t(() => "area" in j(H) ? j(H).area : ze("g")), Y = t(() => j(J) ?? j(V) ?? (j(K) ? Ie() : void 0)), Ke = t(() => j(K)?.areas.find((e) => e.id === j(Y))), X = t(() => j(Ke)?.label ?? j(K)?.me.areas.find((e) => e.code === j(Y))?.name ?? j(Y) ?? ""), qe = [
		"roles",
		"help",
		"login",
		"welcome"
	], Ye = t(() => j(q)?.unidentified && !qe.includes(j(H).page)), Xe = t(() => j(K) !== void 0 && ve(ie.seeAccounts)), Qe = t(() => s(j(H), j(X))), $e = (e) => j(H).page === "list" ? pe(e) : j(H).page === "map" ? u(e) : j(H).page === "positions" ? n(e) : se(e), et = (e) => _(ye(e)?.plural ?? te(e));
	k(Ne), k(() => ue(ne)), k(() => {
		i(), D();
	});
	let tt = t(() => j(K) !== void 0);
	k(() => j(tt) ? ae() : void 0), k(() => {
		j(J) && l(V, j(J), !0);
	}), k(() => {
		j(Ye) ? O(F() ? p(De().pathname + De().search) : Oe, { replace: !0 }) : j(H).page === "roles" && F() && O(j(K) ? "/" : p(), { replace: !0 });
	}), k(() => {
		document.title = j(Qe) ? `${j(Qe)} · Spin in het web` : "Spin in het web";
	});
	async function nt() {
		await (F() ? be() : Be()).catch(() => void 0), ot();
	}
	function ot() {
		v(), Re(), r(), l(V, void 0), O(F() ? p() : Oe);
	}
	async function $(e = "/") {
		l(V, void 0), await D(), O(e);
	}
	async function st(e) {
		j(K)?.me.account?.login === e ? (await D(), Fe()) : (Re(), await $());
	}
	function ct(e, t) {
		let n = e.key.toLowerCase();
		t || !j(K) || !(e.ctrlKey || e.metaKey) || e.altKey || n !== "z" && n !== "y" || (e.preventDefault(), n === "y" || e.shiftKey ? Ve() : Pe());
	}
	function lt(e) {
		let t = !!e.target.closest?.("input, textarea, select, [contenteditable]");
		document.querySelector("dialog:modal") || ct(e, t), (e.key === "/" && !t && !e.ctrlKey && !e.altKey || e.key.toLowerCase() === "k" && (e.ctrlKey || e.metaKey)) && j(K) && !document.querySelector("dialog:modal") && (e.preventDefault(), l(L, !0));
	}
	var ut = at();
	Ee("keydown", We, lt), Ee("online", We, () => l(z, !1)), Ee("offline", We, () => l(z, !0));
	var dt = a(ut), ft = U(dt, !0), pt = E(dt, 2);
	{
		let e = (e) => {
			var n = A(), r = a(n), i = (e) => {
				{
					let n = t(() => j(K).areas.find((e) => e.id === j(Y)));
					me(e, {
						get areas() {
							return j(K).areas;
						},
						get current() {
							return j(n);
						},
						hrefOf: $e
					});
				}
			};
			R(r, (e) => {
				j(K)?.areas.length && e(i);
			}), B(e, n);
		}, n = (e) => {
			{
				let n = t(() => j(K)?.me), r = t(F), i = t(() => j(K) && Me() ? () => void Pe() : void 0);
				Te(e, {
					get me() {
						return j(n);
					},
					get accounts() {
						return j(r);
					},
					get onUndo() {
						return j(i);
					},
					get may() {
						return ve;
					},
					onLeave: () => void nt()
				});
			}
		}, r = t(() => j(K)?.me.fictional ?? ge()?.fictional ?? !1), i = t(() => j(K) ? d(j(H), j(Y), j(Xe)) : []), o = t(() => j(K) ? () => l(L, !0) : void 0);
		ee(pt, {
			get fictional() {
				return j(r);
			},
			get nav() {
				return j(i);
			},
			get onSearch() {
				return j(o);
			},
			area: e,
			user: n,
			$$slots: {
				area: !0,
				user: !0
			}
		});
	}
	var mt = E(pt, 2), ht = T(mt), gt = (e) => {
		var t = it(), n = T(t);
		_e(n, { name: "offline" });
		var r = E(n), i = T(r), a = U(i, !0), o = E(i);
		m(r), m(t), W((e, t) => {
			I(a, e), I(o, ` ${t ?? ""}`);
		}, [() => y("offline.title"), () => y("offline.text")]), B(e, t);
	};
	R(ht, (e) => {
		j(z) && e(gt);
	});
	var _t = E(ht, 2), vt = (e) => {
		{
			let n = t(() => j(K)?.me.role);
			Je(e, {
				get current() {
					return j(n);
				},
				onChosen: () => void $()
			});
		}
	}, yt = (e) => {
		var n = A(), r = a(n);
		M(r, oe, null, (e, n) => {
			var r = t(() => {
				var { default: e } = j(n);
				return { HelpPage: e };
			}), i = t(() => j(r).HelpPage), o = A(), s = a(o);
			{
				let e = t(F);
				C(s, () => j(i), (t, n) => {
					n(t, {
						get accounts() {
							return j(e);
						},
						kindWord: (e) => _(j(K) ? te(e) : y(`kind.${e}`))
					});
				});
			}
			B(e, o);
		}, (e) => {
			Q(e);
		}), B(e, n);
	}, bt = (e) => {
		var n = A(), r = a(n);
		M(r, w, null, (e, n) => {
			var r = t(() => {
				var { LogInPage: e } = j(n);
				return { LogInPage: e };
			}), i = t(() => j(r).LogInPage), s = A(), c = a(s);
			C(c, () => j(i), (e, t) => {
				t(e, { onEntered: () => void $(o(ze("naar"), location.origin)) });
			}), B(e, s);
		}, (e) => {
			Q(e);
		}), B(e, n);
	}, xt = (e) => {
		var n = A(), r = a(n);
		M(r, w, null, (e, n) => {
			var r = t(() => {
				var { WelcomePage: e } = j(n);
				return { WelcomePage: e };
			}), i = t(() => j(r).WelcomePage), o = A(), s = a(o);
			C(s, () => j(i), (e, t) => {
				t(e, { onEntered: () => void $() });
			}), B(e, o);
		}, (e) => {
			Q(e);
		}), B(e, n);
	}, St = (e) => {
		var t = rt(), n = E(T(t));
		G(n, {
			get failure() {
				return j(q);
			},
			onRetry: () => void D()
		}), m(t), B(e, t);
	}, Ct = (e) => {
		var n = A(), r = a(n), i = (e) => {
			{
				let n = t(() => j(Xe) && !ve(ie.askReports) ? de : j(Y) ? se(j(Y)) : void 0);
				Ge(e, {
					get to() {
						return j(n);
					},
					get roleLabel() {
						return j(K).me.roleLabel;
					},
					onGo: (e) => O(e, { replace: !0 })
				});
			}
		}, o = (e) => {
			var t = A(), n = a(t);
			P(n, () => j(H).area, (e) => {
				ke(e, {
					get area() {
						return j(H).area;
					},
					get areaName() {
						return j(X);
					}
				});
			}), B(e, t);
		}, s = (e) => {
			var n = A(), r = a(n);
			M(r, xe, null, (e, n) => {
				var r = t(() => {
					var { default: e } = j(n);
					return { ListPage: e };
				}), i = t(() => j(r).ListPage), o = A(), s = a(o);
				P(s, () => j(H).area, (e) => {
					var t = A(), n = a(t);
					C(n, () => j(i), (e, t) => {
						t(e, {
							get area() {
								return j(H).area;
							},
							get areaName() {
								return j(X);
							}
						});
					}), B(e, t);
				}), B(e, o);
			}, (e) => {
				Q(e);
			}), B(e, n);
		}, c = (e) => {
			var n = A(), r = a(n);
			M(r, Ce, null, (e, n) => {
				var r = t(() => {
					var { default: e } = j(n);
					return { MapPage: e };
				}), i = t(() => j(r).MapPage), o = A(), s = a(o);
				P(s, () => j(H).area, (e) => {
					var t = A(), n = a(t);
					C(n, () => j(i), (e, t) => {
						t(e, {
							get area() {
								return j(H).area;
							},
							get areaName() {
								return j(X);
							}
						});
					}), B(e, t);
				}), B(e, o);
			}, (e) => {
				Q(e);
			}), B(e, n);
		}, l = (e) => {
			var n = A(), r = a(n);
			M(r, we, null, (e, n) => {
				var r = t(() => {
					var { default: e } = j(n);
					return { MeasuresPage: e };
				}), i = t(() => j(r).MeasuresPage), o = A(), s = a(o);
				P(s, () => j(H).area, (e) => {
					var t = A(), n = a(t);
					C(n, () => j(i), (e, t) => {
						t(e, {
							get area() {
								return j(H).area;
							},
							get areaName() {
								return j(X);
							}
						});
					}), B(e, t);
				}), B(e, o);
			}, (e) => {
				Q(e);
			}), B(e, n);
		}, u = (e) => {
			var n = A(), r = a(n);
			M(r, re, null, (e, n) => {
				var r = t(() => {
					var { ActorPage: e } = j(n);
					return { ActorPage: e };
				}), i = t(() => j(r).ActorPage), o = A(), s = a(o);
				P(s, () => j(H).id, (e) => {
					var t = A(), n = a(t);
					C(n, () => j(i), (e, t) => {
						t(e, {
							get id() {
								return j(H).id;
							},
							get area() {
								return j(Y);
							}
						});
					}), B(e, t);
				}), B(e, o);
			}, (e) => {
				Q(e);
			}), B(e, n);
		}, d = (e) => {
			var n = A(), r = a(n);
			M(r, re, null, (e, n) => {
				var r = t(() => {
					var { NewActorPage: e } = j(n);
					return { NewActorPage: e };
				}), i = t(() => j(r).NewActorPage), o = A(), s = a(o);
				P(s, () => j(H).kind, (e) => {
					var t = A(), n = a(t);
					C(n, () => j(i), (e, t) => {
						t(e, {
							get kind() {
								return j(H).kind;
							},
							get area() {
								return j(Y);
							},
							get areaName() {
								return j(X);
							}
						});
					}), B(e, t);
				}), B(e, o);
			}, (e) => {
				Q(e);
			}), B(e, n);
		}, f = (e) => {
			var n = A(), r = a(n);
			M(r, w, null, (e, n) => {
				var r = t(() => {
					var { AccountPage: e } = j(n);
					return { AccountPage: e };
				}), i = t(() => j(r).AccountPage), o = A(), s = a(o);
				C(s, () => j(i), (e, t) => {
					t(e, {});
				}), B(e, o);
			}, (e) => {
				Q(e);
			}), B(e, n);
		}, p = (e) => {
			var n = A(), r = a(n);
			M(r, N, null, (e, n) => {
				var r = t(() => {
					var { default: e } = j(n);
					return { AdministrationPages: e };
				}), i = t(() => j(r).AdministrationPages), o = A(), s = a(o);
				C(s, () => j(i), (e, t) => {
					t(e, { get part() {
						return j(H).part;
					} });
				}), B(e, o);
			}, (e) => {
				Q(e);
			}), B(e, n);
		}, m = (e) => {
			var n = A(), r = a(n);
			M(r, he, null, (e, n) => {
				var r = t(() => {
					var { BinPage: e, RetentionPage: t, ImportPage: r } = j(n);
					return {
						BinPage: e,
						RetentionPage: t,
						ImportPage: r
					};
				}), i = t(() => j(r).BinPage), o = t(() => j(r).RetentionPage), s = t(() => j(r).ImportPage), c = A(), l = a(c), u = (e) => {
					var t = A(), n = a(t);
					C(n, () => j(i), (e, t) => {
						t(e, { get area() {
							return j(Y);
						} });
					}), B(e, t);
				}, d = (e) => {
					var t = A(), n = a(t);
					C(n, () => j(o), (e, t) => {
						t(e, { get area() {
							return j(Y);
						} });
					}), B(e, t);
				}, f = (e) => {
					var t = A(), n = a(t);
					C(n, () => j(s), (e, t) => {
						t(e, {});
					}), B(e, t);
				};
				R(l, (e) => {
					j(H).page === "bin" ? e(u) : j(H).page === "retention" ? e(d, 1) : e(f, -1);
				}), B(e, c);
			}, (e) => {
				Q(e);
			}), B(e, n);
		}, h = (e) => {
			Ze(e, {});
		};
		R(r, (e) => {
			j(H).page === "start" ? e(i) : j(H).page === "missing" ? e(o, 1) : j(H).page === "list" ? e(s, 2) : j(H).page === "map" ? e(c, 3) : j(H).page === "positions" ? e(l, 4) : j(H).page === "actor" ? e(u, 5) : j(H).page === "new" ? e(d, 6) : j(H).page === "account" ? e(f, 7) : j(H).page === "administration" ? e(p, 8) : j(H).page === "bin" || j(H).page === "retention" || j(H).page === "import" ? e(m, 9) : e(h, -1);
		}), B(e, n);
	};
	R(_t, (e) => {
		j(H).page === "roles" ? e(vt) : j(H).page === "help" ? e(yt, 1) : j(H).page === "login" ? e(bt, 2) : j(H).page === "welcome" ? e(xt, 3) : j(q) && !j(q).unidentified ? e(St, 4) : j(K) && e(Ct, 5);
	}), m(mt);
	var wt = E(mt, 2);
	{
		let e = t(() => He().text), n = t(() => He().offer);
		ce(wt, {
			get text() {
				return j(e);
			},
			get offer() {
				return j(n);
			},
			get onStay() {
				return fe;
			},
			get onLeave() {
				return Ue;
			},
			get onDismiss() {
				return r;
			}
		});
	}
	var Tt = E(wt, 2), Et = (e) => {
		var n = A(), r = a(n);
		M(r, w, null, (e, n) => {
			var r = t(() => {
				var { LogInDialog: e } = j(n);
				return { LogInDialog: e };
			}), i = t(() => j(r).LogInDialog), o = A(), s = a(o);
			{
				let e = t(() => j(K)?.me.account?.login ?? "");
				C(s, () => j(i), (t, n) => {
					n(t, {
						get login() {
							return j(e);
						},
						onEntered: (e) => void st(e),
						onStop: ot
					});
				});
			}
			B(e, o);
		}), B(e, n);
	}, Dt = t(() => le());
	R(Tt, (e) => {
		j(Dt) && e(Et);
	});
	var Ot = E(Tt, 2), kt = (e) => {
		h(e, {
			search: (e, t) => je(e, void 0, t),
			groupWord: et,
			hrefOf: ({ id: e, kind: t }) => t === "Area" ? se(e) : Se(e, j(Y)),
			onClose: () => l(L, !1)
		});
	};
	R(Ot, (e) => {
		j(L) && j(K) && e(kt);
	}), W((e) => I(ft, e), [() => y("skip")]), Ae("click", dt, (e) => {
		e.preventDefault(), document.getElementById("inhoud")?.focus();
	}), B(c, ut), b();
}
L(["click"]), V(), f(window), xe(ot, { target: document.getElementById("app") });
export { Z as t };
