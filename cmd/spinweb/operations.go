package main

import (
	"context"
	"fmt"
	"log/slog"
	"net"
	"sync"

	"spinweb/web"
)

// defaultOperations is on this machine only.
const defaultOperations = "127.0.0.1:9090"

// operationsFlags say where a served spinweb answers about itself.
type operationsFlags struct {
	Operations string `help:"Address for health, readiness and metrics; keep it to those who run the machine." default:"${operations}" placeholder:"ADDR" env:"SPINWEB_OPERATIONS"`
}

// operate answers about a server on an address of its own, and returns how to end that; "" answers
// nowhere. It goes on while the server stops, so that whoever balances the load reads that it does.
func operate(addr string, server *web.Server, log *slog.Logger) (stop func(), err error) {
	if addr == "" {
		return func() {}, nil
	}
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		return nil, fmt.Errorf("listen on %s: %w; choose another with --operations", addr, err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	var serving sync.WaitGroup
	serving.Go(func() {
		if err := server.ServeOperations(ctx, listener); err != nil {
			log.Error("operations", "error", err.Error())
		}
	})
	return func() {
		cancel()
		serving.Wait()
	}, nil
}
