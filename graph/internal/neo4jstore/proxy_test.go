package neo4jstore

import (
	"bytes"
	"net"
	"net/url"
	"sync"
	"sync/atomic"
	"testing"
)

// fault is what a proxy does to the next message that it concerns.
type fault int32

const (
	none            fault = iota
	cutBeforeCommit       // the next message that commits never arrives: the connection is cut
	cutAfterCommit        // the next message that commits arrives, its answer does not: the connection is cut
	silence               // nothing comes through any more, in either direction
	silenceAtCommit       // the same, from the next message that commits on
	refusal               // new connections are cut, and those that are there
)

// commit is a COMMIT message of Bolt: a chunk of two bytes and the end of the message.
var commit = []byte{0, 2, 0xb0, 0x12, 0, 0}

// commits reports whether a message has the server commit: a COMMIT, or the one statement that writes to the
// ledger in a transaction of its own.
func commits(message []byte) bool {
	return bytes.Contains(message, commit) || bytes.Contains(message, []byte(ledgerAppend))
}

// proxy stands between a store and Neo4j.
type proxy struct {
	target   string
	listener net.Listener
	fault    atomic.Int32
	released chan struct{} // closed at the end: lets go of whoever keeps silent
	mu       sync.Mutex
	open     map[net.Conn]bool // nil once the proxy has ended
	work     sync.WaitGroup
}

// proxied returns the server as it is seen through a new proxy.
func proxied(t testing.TB, s server) (*proxy, server) {
	t.Helper()
	behind, err := url.Parse(s.url)
	if err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	p := &proxy{target: behind.Host, listener: listener, released: make(chan struct{}), open: map[net.Conn]bool{}}
	p.work.Go(p.accept)
	t.Cleanup(func() {
		_ = listener.Close()
		close(p.released)
		p.cutAll()
		p.mu.Lock()
		p.open = nil
		p.mu.Unlock()
		p.work.Wait()
	})
	return p, server{url: "bolt://" + listener.Addr().String(), credentials: s.credentials, beside: s.beside}
}

func (p *proxy) set(f fault) {
	p.fault.Store(int32(f))
	if f == refusal {
		p.cutAll()
	}
}

func (p *proxy) is(f fault) bool { return p.fault.Load() == int32(f) }

// strike reports whether the fault is set, and ends it.
func (p *proxy) strike(f fault) bool { return p.fault.CompareAndSwap(int32(f), int32(none)) }

func (p *proxy) cutAll() {
	p.mu.Lock()
	defer p.mu.Unlock()
	for conn := range p.open {
		_ = conn.Close()
	}
}

func (p *proxy) accept() {
	for {
		client, err := p.listener.Accept()
		if err != nil {
			return
		}
		if p.is(refusal) {
			_ = client.Close()
			continue
		}
		server, err := net.Dial("tcp", p.target)
		if err != nil {
			_ = client.Close()
			continue
		}
		p.join(client, server)
	}
}

func (p *proxy) join(client, server net.Conn) {
	if !p.register(client, server) {
		return
	}
	var deaf atomic.Bool // what the server answers is lost
	end := func() {
		_ = client.Close()
		_ = server.Close()
		p.mu.Lock()
		delete(p.open, client)
		delete(p.open, server)
		p.mu.Unlock()
	}
	p.work.Go(func() {
		defer end()
		copyEach(client, server, func(message []byte) bool {
			if commits(message) && p.is(silenceAtCommit) {
				p.set(silence)
			}
			p.keepSilent()
			if commits(message) {
				deaf.Store(p.strike(cutAfterCommit))
				return !p.strike(cutBeforeCommit)
			}
			return true
		})
	})
	p.work.Go(func() {
		defer end()
		copyEach(server, client, func([]byte) bool {
			p.keepSilent()
			return !deaf.Load()
		})
	})
}

// register makes both ends known to cutAll; it refuses and closes them once the proxy has ended.
func (p *proxy) register(client, server net.Conn) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.open == nil {
		_ = client.Close()
		_ = server.Close()
		return false
	}
	p.open[client], p.open[server] = true, true
	return true
}

func (p *proxy) keepSilent() {
	if p.is(silence) {
		<-p.released
	}
}

// copyEach copies what allow allows; when it does not, the connection ends.
func copyEach(from, to net.Conn, allow func([]byte) bool) {
	buffer := make([]byte, 64<<10)
	for {
		n, err := from.Read(buffer)
		if n > 0 && !allow(buffer[:n]) {
			return
		}
		if n > 0 {
			if _, err := to.Write(buffer[:n]); err != nil {
				return
			}
		}
		if err != nil {
			return
		}
	}
}
