package web

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strings"

	"github.com/gin-gonic/gin"
)

// pagePaths are the paths of the front end; each gives the same document, which reads the rest itself.
var pagePaths = []string{"/", "/g/:code/ontbrekende-schakels", "/g/:code/kaart", "/g/:code/lijst", "/g/:code/posities", "/g/:code/plattegrond", "/p/:id", "/nieuw", "/nieuw/:kind", "/rol", "/hulp",
	"/inloggen", "/welkom", "/account", "/prullenbak", "/bewaartermijnen", "/import", "/beheer", "/beheer/:part"}

// placeholder stands in the built index.html where the hash of all files comes.
const placeholder = "__HASH__"

// servePages serves the built front end. Assets lie under a hash of them all, so that a browser may keep
// them for good and never mixes two versions.
func (s *Server) servePages(pages fs.FS) error {
	files, hash, err := readAll(pages)
	if err != nil {
		return err
	}
	index, found := files["index.html"]
	if !found {
		return fmt.Errorf("the built front end has no index.html")
	}
	index = bytes.ReplaceAll(index, []byte(placeholder), []byte(hash))
	documentAs := func(status int) gin.HandlerFunc {
		return func(c *gin.Context) { c.Data(status, "text/html; charset=utf-8", index) }
	}
	document, absent := documentAs(http.StatusOK), documentAs(http.StatusNotFound)
	s.engine.NoRoute(func(c *gin.Context) {
		if wantsPage(c.Request) { // it says that there is none, and leads on
			absent(c)
			return
		}
		noRoute(c)
	})
	for _, path := range pagePaths {
		s.engine.GET(path, document)
		s.engine.HEAD(path, document)
	}
	s.engine.GET("/assets/:hash/*file", func(c *gin.Context) {
		content, found := files[strings.TrimPrefix(c.Param("file"), "/")]
		if !found || c.Param("hash") != hash {
			noRoute(c)
			return
		}
		c.Header("Cache-Control", "public, max-age=31536000, immutable")
		c.Data(http.StatusOK, contentType(c.Param("file")), content)
	})
	return nil
}

// wantsPage tells somebody with a browser, at a path outside the API, from a program.
func wantsPage(r *http.Request) bool {
	reads := r.Method == http.MethodGet || r.Method == http.MethodHead
	return reads && strings.Contains(r.Header.Get("Accept"), "text/html") && !strings.HasPrefix(r.URL.Path, "/v1/")
}

func readAll(pages fs.FS) (map[string][]byte, string, error) {
	files := map[string][]byte{}
	sum := sha256.New()
	err := fs.WalkDir(pages, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := fs.ReadFile(pages, name)
		if err != nil {
			return err
		}
		files[name] = content
		fmt.Fprintf(sum, "%s %d\n", name, len(content))
		sum.Write(content)
		return nil
	})
	return files, hex.EncodeToString(sum.Sum(nil)[:8]), err
}

func contentType(name string) string {
	if known := mime.TypeByExtension(path.Ext(name)); known != "" {
		return known
	}
	return "application/octet-stream"
}
