package neo4jstore

import (
	"context"
	"io"
	"net"
	"testing"
	"time"

	"spinweb/graph"
)

// curt is a server that answers the first 20 bytes of Bolt so, and hangs up.
func curt(t *testing.T, answer []byte) server {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = listener.Close() })
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			_, _ = io.ReadFull(conn, make([]byte, 20))
			_, _ = conn.Write(answer)
			_ = conn.Close()
		}
	}()
	return server{url: "bolt://" + listener.Addr().String()}
}

// TestAServerThatHangsUpBeforeItSpeaksIsUnavailable holds what the driver says to how we recognise it. 1ff is
// a server's offer to negotiate, after which come the number of versions, each, and a mask.
func TestAServerThatHangsUpBeforeItSpeaksIsUnavailable(t *testing.T) {
	for name, answer := range map[string][]byte{
		"at once":                     nil,
		"within the version":          {0, 0},
		"accepting no version":        {0, 0, 0, 0},
		"before the offer":            {0, 0, 1, 0xff},
		"within the offer":            {0, 0, 1, 0xff, 2, 0},
		"before the mask":             {0, 0, 1, 0xff, 1, 0, 8, 8, 5},
		"offering no version":         {0, 0, 1, 0xff, 0, 0},
		"once the version was chosen": {0, 0, 1, 0xff, 1, 0, 8, 8, 5, 0},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			ctx, cancel := context.WithTimeout(t.Context(), 15*time.Second)
			defer cancel()
			where, err := parseAddress(curt(t, answer).url)
			if err != nil {
				t.Fatal(err)
			}
			s, err := connect(where, Credentials{})
			if err != nil {
				t.Fatal(err)
			}
			defer func() { _ = s.Close() }()
			if _, err := s.Head(ctx); graph.KindOf(err) != graph.UnavailableKind {
				t.Errorf("got %v", err)
			}
		})
	}
}
