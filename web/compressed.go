package web

import (
	"compress/gzip"
	"net/http"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humagin"
	"github.com/gin-gonic/gin"
)

// compressed sends an answer in gzip to who takes it. It is for large answers to a GET that hold no secret
// beside what a client sends: compressing the two together would tell of the secret by the length.
func compressed(inner binder) binder {
	return func(s *Server, api huma.API, operation huma.Operation) {
		operation.Middlewares = append(operation.Middlewares, compress)
		inner(s, api, operation)
	}
}

func compress(ctx huma.Context, next func(huma.Context)) {
	c := humagin.Unwrap(ctx)
	c.Writer.Header().Add("Vary", "Accept-Encoding")
	if !takesGzip(c.GetHeader("Accept-Encoding")) {
		next(ctx)
		return
	}
	plain := c.Writer
	zipped := &gzipWriter{ResponseWriter: plain}
	c.Writer = zipped
	defer func() {
		c.Writer = plain
		zipped.close()
	}()
	next(ctx)
}

// takesGzip reports whether a client takes gzip: it names it, and not with the weight 0.
func takesGzip(accepted string) bool {
	for coding := range strings.SplitSeq(accepted, ",") {
		name, weight, _ := strings.Cut(strings.ReplaceAll(coding, " ", ""), ";")
		if strings.EqualFold(name, "gzip") && strings.TrimRight(weight, ".0") != "q=" {
			return true
		}
	}
	return false
}

// gzipWriter compresses an answer that has a body and succeeds.
type gzipWriter struct {
	gin.ResponseWriter
	zip *gzip.Writer
}

func (w *gzipWriter) WriteHeader(status int) {
	if status == http.StatusOK {
		w.Header().Set("Content-Encoding", "gzip")
		w.Header().Del("Content-Length")
		w.zip = gzip.NewWriter(w.ResponseWriter)
	}
	w.ResponseWriter.WriteHeader(status)
}

func (w *gzipWriter) Write(part []byte) (int, error) {
	if w.zip == nil {
		return w.ResponseWriter.Write(part)
	}
	return w.zip.Write(part)
}

func (w *gzipWriter) WriteString(part string) (int, error) { return w.Write([]byte(part)) }

// close ends the body. A client that is gone does not hear of it.
func (w *gzipWriter) close() {
	if w.zip != nil {
		_ = w.zip.Close()
	}
}
