package main

import (
	"context"
	"fmt"
	"log/slog"
	"net"
	"os"
	"time"

	"spinweb/cmd/spinweb/fictional"
	"spinweb/graph"
	"spinweb/graph/gate"
	"spinweb/web"
)

// demoCommand shows a fictional neighbourhood.
type demoCommand struct {
	storeFlags
	Addr       string `help:"Address to listen on; a loopback address." default:"127.0.0.1:8080"`
	Operations string `help:"Address for health, readiness and metrics; none by default." placeholder:"ADDR"`
}

var (
	sayReady   = graph.Label{NL: "Spin in het web staat klaar op http://%s/ (fictieve gegevens). Stop met Ctrl-C.", EN: "Spin in het web is ready at http://%s/ (fictional data). Stop with Ctrl-C."}
	sayStopped = graph.Label{NL: "Gestopt.", EN: "Stopped."}
)

// Run serves until it is interrupted.
func (c demoCommand) Run(ctx context.Context, t *terminal) error {
	if err := demandLoopback(c.Addr); err != nil {
		return err
	}
	listener, err := net.Listen("tcp", c.Addr)
	if err != nil {
		return fmt.Errorf("listen on %s: %w; choose another with --addr", c.Addr, err)
	}
	defer listener.Close()
	log := slog.New(slog.NewJSONHandler(t.err, &slog.HandlerOptions{Level: slog.LevelWarn}))
	g, tidy, err := c.openFictional(ctx, t, log)
	if err != nil {
		return err
	}
	defer tidy()
	server, err := web.New(web.Options{Mode: web.Demo, Gate: g, Log: log})
	if err != nil {
		return err
	}
	stop, err := operate(c.Operations, server, log)
	if err != nil {
		return err
	}
	defer stop()
	t.say(sayReady, listener.Addr())
	if err := server.Serve(ctx, listener); err != nil {
		return fmt.Errorf("serve: %w", err)
	}
	t.say(sayStopped)
	return nil
}

// demandLoopback refuses an address that others can reach: the demo asks nobody for a password.
func demandLoopback(addr string) error {
	host, _, err := net.SplitHostPort(addr)
	if ip := net.ParseIP(host); err == nil && (host == "localhost" || (ip != nil && ip.IsLoopback())) {
		return nil
	}
	return graph.Invalid(graph.Finding{Field: "--addr", Code: graph.NotLoopback})
}

// openFictional opens the store that was named, or makes one that goes with the demo. An empty store is
// filled; one that holds anything else than fictional data is refused.
func (c demoCommand) openFictional(ctx context.Context, t *terminal, log *slog.Logger) (*gate.Gate, func(), error) {
	options, err := c.options(gate.Options{Log: log})
	if err != nil {
		return nil, nil, err
	}
	store, tidy := c.Store, func() {}
	if store == "" {
		folder, err := os.MkdirTemp("", "spinweb-demo-")
		if err != nil {
			return nil, nil, fmt.Errorf("make a folder for the demo: %w", err)
		}
		store, tidy = "sqlite:"+folder, func() { _ = os.RemoveAll(folder) }
	}
	g, operator, err := gate.OpenAsOperator(ctx, store, options)
	if err != nil {
		tidy()
		return nil, nil, err
	}
	finish := func() {
		_ = g.Close()
		tidy()
	}
	if err := makeFictional(ctx, t, g, operator); err != nil {
		finish()
		return nil, nil, err
	}
	return g, finish, nil
}

// makeFictional fills an empty store with the fictional neighbourhood.
func makeFictional(ctx context.Context, t *terminal, g *gate.Gate, operator gate.Viewer) error {
	if is, err := g.Fictional(ctx); err != nil || is {
		return err
	}
	empty, err := g.Empty(ctx)
	if err != nil {
		return err
	}
	if !empty {
		return &graph.Error{Kind: graph.ForbiddenKind, Code: graph.NotFictional}
	}
	delivery, err := fictional.Neighbourhood(graph.DayOf(time.Now()))
	if err == nil {
		_, err = t.session(g, operator, "demo").Import(ctx, delivery, gate.Intake{Fictional: true})
	}
	if err != nil {
		return fmt.Errorf("make the fictional neighbourhood: %w", err)
	}
	return nil
}
