// Package web serves the neighbourhood over HTTP: the API under /v1 and the pages that use it. It
// translates and nothing else: what a viewer may see and do is decided behind the gate.
package web

import (
	"context"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humagin"
	"github.com/gin-gonic/gin"

	"spinweb/graph/gate"
	"spinweb/web/ui"
)

// Version is the version of the API, as the header API-Version tells it.
const Version = "1.0.0"

// Options says what is served, and to whom.
type Options struct {
	Gate *gate.Gate
	Log  *slog.Logger
	Mode Mode
	// Hosts are the names under which the service is reached; none: any. A cookie is bound to the name
	// under which it was set, so a foreign name that leads here gets nobody's.
	Hosts []string
	// Proxies are the only ones that may send; they encrypt, and say for whom they send. None: the
	// listener encrypts.
	Proxies []netip.Prefix
}

// Server answers HTTP requests.
type Server struct {
	gate     *gate.Gate
	log      *slog.Logger
	mode     Mode
	hosts    []string
	proxies  []netip.Prefix
	sessions *demoSessions
	streams  *streams
	metrics  *metrics
	engine   *gin.Engine
	openapi  *huma.OpenAPI
	routes   []route
	handler  http.Handler
}

// New builds a server. It fails when a route lacks what every route needs.
func New(options Options) (*Server, error) {
	gin.SetMode(gin.ReleaseMode)
	if options.Mode != Demo && options.Mode != Accounts {
		return nil, fmt.Errorf("a server serves the demo or accounts, not %q", options.Mode)
	}
	s := &Server{gate: options.Gate, log: options.Log, mode: options.Mode, hosts: options.Hosts, proxies: options.Proxies,
		sessions: newDemoSessions(), streams: newStreams(), engine: gin.New()}
	s.metrics = newMetrics(func() float64 { return float64(s.gate.Revision()) }, func() float64 { return float64(s.streams.count()) })
	s.engine.RedirectTrailingSlash = false
	s.engine.RedirectFixedPath = false
	s.engine.HandleMethodNotAllowed = true
	if err := s.engine.SetTrustedProxies(nil); err != nil {
		return nil, err
	}
	s.engine.Use(s.accessLog, s.recovery, headers, limits)
	s.engine.NoRoute(noRoute)
	s.engine.NoMethod(noMethod)

	api := humagin.New(s.engine, humaConfig())
	s.openapi = api.OpenAPI()
	s.routes = s.table()
	if err := s.registerAll(api, s.routes); err != nil {
		return nil, err
	}
	sayWhereNull(s.openapi.Components.Schemas)
	if s.mode == Demo {
		beside := humagin.New(s.engine, humaConfig()) // so that the API has one document
		if err := s.registerAll(beside, s.demoRoutes()); err != nil {
			return nil, err
		}
	}
	if err := s.serveDocument(); err != nil {
		return nil, err
	}
	if err := s.serveAPIPage(); err != nil {
		return nil, err
	}
	if err := s.servePages(ui.Dist()); err != nil {
		return nil, err
	}
	s.handler = crossOrigin(s.front(s.engine))
	return s, nil
}

// Handler answers requests.
func (s *Server) Handler() http.Handler { return s.handler }

// The limits on a connection. A slow or silent client loses it; an answer takes no longer than the
// gate's own deadlines.
const (
	readHeaderTimeout = 5 * time.Second
	readTimeout       = 30 * time.Second
	writeTimeout      = 60 * time.Second
	idleTimeout       = 2 * time.Minute
	stopTimeout       = 10 * time.Second
	maxHeaderBytes    = 32 << 10
)

// Serve answers on a listener until the context ends, then lets requests that are under way finish.
func (s *Server) Serve(ctx context.Context, listener net.Listener) error {
	server := &http.Server{
		Handler: s.handler, ReadHeaderTimeout: readHeaderTimeout, ReadTimeout: readTimeout,
		WriteTimeout: writeTimeout, IdleTimeout: idleTimeout, MaxHeaderBytes: maxHeaderBytes,
		ErrorLog: slog.NewLogLogger(s.log.Handler(), slog.LevelDebug),
	}
	server.RegisterOnShutdown(s.streams.stop)
	defer s.gate.PurgeDaily(ctx)()
	stopped := make(chan error, 1)
	stop := context.AfterFunc(ctx, func() {
		deadline, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopTimeout)
		defer cancel()
		stopped <- server.Shutdown(deadline)
	})
	err := server.Serve(listener)
	if !stop() && err == http.ErrServerClosed {
		return <-stopped
	}
	return err
}
