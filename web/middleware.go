package web

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"mime"
	"net"
	"net/http"
	"runtime/debug"
	"strconv"
	"strings"
	"time"

	"github.com/gin-gonic/gin"

	"spinweb/graph"
)

// accessLog counts each request and writes a line about it: the route's pattern, never the path, the query or a body.
func (s *Server) accessLog(c *gin.Context) {
	start := time.Now()
	c.Next()
	s.metrics.observe(c, time.Since(start))
	s.log.Info("request", "method", knownMethod(c.Request.Method), "route", c.FullPath(), "status", c.Writer.Status(),
		"bytes", c.Writer.Size(), "ms", float64(time.Since(start).Microseconds())/1000)
}

// knownMethod keeps free text out of the log: a method is whatever a client sends.
func knownMethod(method string) string {
	switch method {
	case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPatch, http.MethodPut, http.MethodDelete, http.MethodOptions:
		return method
	default:
		return "other"
	}
}

// recovery turns a panic into a problem. The log gets the place and the type, not the value: that may
// hold anything.
func (s *Server) recovery(c *gin.Context) {
	defer func() {
		if failure := recover(); failure != nil {
			if failure == http.ErrAbortHandler {
				panic(failure)
			}
			s.log.Error("panic", "route", c.FullPath(), "type", fmt.Sprintf("%T", failure), "stack", string(debug.Stack()))
			if !c.Writer.Written() {
				writeProblem(c, problemOf(&graph.Error{Code: graph.Internal}, languageOf(c.Request)))
			}
			c.Abort()
		}
	}()
	c.Next()
}

// contentSecurity lets a page load what this server gives and nothing else.
const contentSecurity = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
	"font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

func headers(c *gin.Context) {
	protect(c.Writer.Header())
	c.Next()
}

// protect sets what every answer tells a browser, also one that is refused before it has a route.
func protect(h http.Header) {
	h.Set("API-Version", Version)
	h.Set("Cache-Control", "no-store")
	h.Set("Content-Security-Policy", contentSecurity)
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Strict-Transport-Security", "max-age=31536000")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("X-Frame-Options", "DENY")
}

// maxBody bounds a body: the largest is an outline of an area.
const maxBody = 1 << 20

type fingerprintKey struct{}

// limits reads a body once, whole and bounded, checks that it is one strict JSON text, and keeps the fingerprint
// of a request that has an idempotency key, with a body or without.
func limits(c *gin.Context) {
	if c.FullPath() == importsPath { // files, which its handler does not read into memory
		c.Request.Body = http.MaxBytesReader(c.Writer, c.Request.Body, maxUpload)
		c.Next()
		return
	}
	body, err := io.ReadAll(http.MaxBytesReader(c.Writer, c.Request.Body, maxBody))
	if err != nil {
		var tooLarge *http.MaxBytesError
		problem := &graph.Error{Kind: graph.InvalidKind, Code: graph.BadJSON}
		if errors.As(err, &tooLarge) {
			problem = &graph.Error{Kind: graph.TooLargeKind, Code: graph.BodyTooLarge, Params: graph.Params{"limit": strconv.Itoa(maxBody)}}
		}
		refuse(c, problem)
		return
	}
	if len(body) > 0 {
		if media, _, err := mime.ParseMediaType(c.GetHeader("Content-Type")); err != nil || media != "application/json" {
			refuse(c, &graph.Error{Kind: graph.UnsupportedKind, Code: graph.BadMediaType})
			return
		}
		if err := strictJSON(body); err != nil {
			refuse(c, err)
			return
		}
	}
	if c.GetHeader("Idempotency-Key") != "" {
		c.Set(fingerprintKey{}, fingerprint(c.Request, body))
	}
	c.Request.Body = io.NopCloser(bytes.NewReader(body))
	c.Next()
}

// fingerprint tells requests apart by all that says what they do: method, path, query, version and body.
func fingerprint(r *http.Request, body []byte) string {
	sum := sha256.Sum256(append([]byte(r.Method+" "+r.URL.RequestURI()+"\n"+r.Header.Get("If-Match")+"\n"), body...))
	return hex.EncodeToString(sum[:])
}

func refuse(c *gin.Context, err *graph.Error) {
	writeProblem(c, problemOf(err, languageOf(c.Request)))
	c.Abort()
}

func noRoute(c *gin.Context) {
	refuse(c, &graph.Error{Kind: graph.NotFoundKind, Code: graph.NoSuchPath})
}

func noMethod(c *gin.Context) {
	problem := problemOf(&graph.Error{Kind: graph.InvalidKind, Code: graph.MethodNotAllowed}, languageOf(c.Request))
	problem.Status, problem.Title = http.StatusMethodNotAllowed, http.StatusText(http.StatusMethodNotAllowed)
	writeProblem(c, problem)
	c.Abort()
}

// crossOrigin refuses a write that another website makes a visitor's browser send.
func crossOrigin(next http.Handler) http.Handler {
	protection := http.NewCrossOriginProtection()
	protection.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		sendProblem(w, problemOf(&graph.Error{Kind: graph.ForbiddenKind, Code: graph.CrossOrigin}, languageOf(r)))
	}))
	return protection.Handler(next)
}

// loopbackHost refuses a request under another name than this machine's own, which a website could send
// by letting its name point here. The demo, which asks for no password, listens on loopback only.
func loopbackHost(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host := hostName(r.Host)
		if ip := net.ParseIP(host); host == "localhost" || (ip != nil && ip.IsLoopback()) {
			next.ServeHTTP(w, r)
			return
		}
		sendProblem(w, problemOf(&graph.Error{Kind: graph.ForbiddenKind, Code: graph.CrossOrigin}, languageOf(r)))
	})
}

// hostName returns the name of a host without its port.
func hostName(host string) string {
	name, _, err := net.SplitHostPort(host)
	if err != nil {
		name = strings.Trim(host, "[]")
	}
	return strings.ToLower(name)
}
