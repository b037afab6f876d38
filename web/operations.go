package web

import (
	"context"
	"io"
	"log/slog"
	"net"
	"net/http"
	"time"
)

// readyTimeout bounds how long the store may take to say that it is there.
const readyTimeout = 2 * time.Second

// Operations answers what an operator and a container ask: whether the process lives (/healthz), whether
// it can serve (/readyz: the store answers and nobody is stopping it) and what it does (/metrics). It
// asks nobody who they are and so belongs on an address that only the operator reaches; it tells nothing
// about anybody.
func (s *Server) Operations() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { say(w, http.StatusOK, "alive") })
	mux.HandleFunc("GET /readyz", s.ready)
	mux.Handle("GET /metrics", s.metrics.handler())
	return mux
}

func (s *Server) ready(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), readyTimeout)
	defer cancel()
	if s.streams.stopped() {
		say(w, http.StatusServiceUnavailable, "stopping")
		return
	}
	if err := s.gate.Ready(ctx); err != nil {
		s.log.Warn("not ready", "error", err.Error())
		say(w, http.StatusServiceUnavailable, "the store does not answer")
		return
	}
	say(w, http.StatusOK, "ready")
}

func say(w http.ResponseWriter, status int, text string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(status)
	_, _ = io.WriteString(w, text+"\n") // the asker may be gone
}

// ServeOperations answers on a listener until the context ends.
func (s *Server) ServeOperations(ctx context.Context, listener net.Listener) error {
	server := &http.Server{
		Handler: s.Operations(), ReadHeaderTimeout: readHeaderTimeout, ReadTimeout: readTimeout, WriteTimeout: writeTimeout,
		IdleTimeout: idleTimeout, MaxHeaderBytes: maxHeaderBytes, ErrorLog: slog.NewLogLogger(s.log.Handler(), slog.LevelDebug),
	}
	stop := context.AfterFunc(ctx, func() { _ = server.Close() })
	defer stop()
	if err := server.Serve(listener); err != http.ErrServerClosed {
		return err
	}
	return nil
}
