package web

import (
	"bytes"
	"encoding/json"
	"log/slog"
	"net/http"

	"github.com/gin-gonic/gin"
)

// documents are the paths of the API document, open to everybody and to every website.
var documents = []string{"/v1/openapi.json", "/v1/openapi.yaml"}

// Document returns the API document without a store, the same as a server's.
func Document() ([]byte, error) {
	s, err := New(Options{Mode: Accounts, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		return nil, err
	}
	return s.OpenAPI()
}

// OpenAPI returns the API document, the same bytes in every run.
func (s *Server) OpenAPI() ([]byte, error) {
	s.openapi.Components.Schemas.Schema(problemType, true, "Problem")
	document, err := json.Marshal(s.openapi)
	if err != nil {
		return nil, err
	}
	var pretty bytes.Buffer
	if err := json.Indent(&pretty, document, "", "  "); err != nil {
		return nil, err
	}
	return pretty.Bytes(), nil
}

// serveDocument serves the API document as JSON and as YAML.
func (s *Server) serveDocument() error {
	inJSON, err := s.OpenAPI()
	if err != nil {
		return err
	}
	inYAML, err := s.openapi.YAML()
	if err != nil {
		return err
	}
	for path, document := range map[string]struct {
		content []byte
		media   string
	}{documents[0]: {inJSON, "application/json"}, documents[1]: {inYAML, "application/yaml"}} {
		s.engine.GET(path, func(c *gin.Context) {
			c.Header("Access-Control-Allow-Origin", "*")
			c.Header("Cross-Origin-Resource-Policy", "cross-origin")
			c.Data(http.StatusOK, document.media, document.content)
		})
	}
	return nil
}
