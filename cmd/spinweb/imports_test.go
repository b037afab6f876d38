package main

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// mayImport is the table of who may import whom: packages of ours by their path in the module, others by
// the module. The standard library is free to all. It is checked over every package that is built into
// the product, so that an arrow that points up fails here.
var mayImport = map[string][]string{
	"graph":                      {"graph/internal/personal", "golang.org/x/text"},
	"graph/internal/personal":    {},
	"graph/exchange":             {"graph", "golang.org/x/text", "github.com/xuri/excelize/v2"},
	"analysis/kernel":            {},
	"analysis/town":              {},
	"analysis":                   {"graph", "analysis/kernel", "gonum.org/v1/gonum"},
	"graph/internal/arrangement": {"graph"},
	"graph/internal/store":       {"graph", "graph/internal/personal"},
	"graph/internal/storetest":   {"graph", "graph/internal/store", "graph/internal/personal", "pgregory.net/rapid", "github.com/google/go-cmp"},
	"graph/internal/sqlitestore": {"graph", "graph/internal/store", "graph/internal/personal", "github.com/ncruces/go-sqlite3", "github.com/pressly/goose/v3", "lukechampine.com/adiantum"},
	"graph/internal/neo4jstore":  {"graph", "graph/internal/store", "graph/internal/personal", "github.com/neo4j/neo4j-go-driver/v5"},
	"graph/gate":                 {"graph", "analysis", "graph/internal/arrangement", "graph/internal/personal", "graph/internal/store", "graph/internal/sqlitestore", "graph/internal/neo4jstore", "golang.org/x/text", "golang.org/x/crypto", "filippo.io/age"},
	"web":                        {"graph", "graph/gate", "graph/exchange", "analysis", "web/ui", "github.com/prometheus/client_golang", "github.com/gin-gonic/gin", "github.com/danielgtaylor/huma/v2", "golang.org/x/text"},
	"web/ui":                     {},
	"scripts/bench":              {},
	"scripts/benchlayout":        {"graph", "analysis", "analysis/kernel", "analysis/town", "cmd/spinweb/fictional"},
	"scripts/benchmeasures":      {"analysis/kernel", "analysis/town", "gonum.org/v1/gonum"},
	"cmd/spinweb/fictional":      {"graph", "graph/exchange"},
	"cmd/spinweb":                {"graph", "graph/gate", "graph/exchange", "analysis", "analysis/town", "web", "cmd/spinweb/fictional", "github.com/alecthomas/kong"},
}

type listed struct {
	ImportPath string
	Imports    []string
}

func TestEveryImportIsInTheTable(t *testing.T) {
	packages := list(t, "./...")
	if len(packages) < len(mayImport) {
		t.Errorf("%d packages found, the table has %d", len(packages), len(mayImport))
	}
	for _, violation := range violations(t, packages) {
		t.Error(violation)
	}
}

// The check itself must see what it is for.
func TestAnImportOutsideTheTableIsSeen(t *testing.T) {
	planted := []listed{
		{ImportPath: "spinweb/web", Imports: []string{"spinweb/graph/internal/store"}},
		{ImportPath: "spinweb/graph", Imports: []string{"github.com/gin-gonic/gin"}},
		{ImportPath: "spinweb/graph/internal/sqlitestore", Imports: []string{"spinweb/graph/internal/neo4jstore"}},
		{ImportPath: "spinweb/utils"},
	}
	if got := violations(t, planted); len(got) != len(planted) {
		t.Errorf("%d of %d planted violations were seen: %v", len(got), len(planted), got)
	}
}

func violations(t *testing.T, packages []listed) []string {
	t.Helper()
	var found []string
	for _, p := range packages {
		name := strings.TrimPrefix(p.ImportPath, "spinweb/")
		allowed, known := mayImport[name]
		if !known {
			found = append(found, name+" is not in the table")
			continue
		}
		for _, imported := range p.Imports {
			if !permitted(allowed, imported) {
				found = append(found, name+" imports "+imported)
			}
		}
	}
	return found
}

func permitted(allowed []string, imported string) bool {
	if own, isOurs := strings.CutPrefix(imported, "spinweb/"); isOurs {
		return slices.Contains(allowed, own)
	}
	if first, _, _ := strings.Cut(imported, "/"); !strings.Contains(first, ".") {
		return true // the standard library
	}
	return slices.ContainsFunc(allowed, func(module string) bool {
		return imported == module || strings.HasPrefix(imported, module+"/")
	})
}

func list(t *testing.T, pattern string) []listed {
	t.Helper()
	command := exec.Command("go", "list", "-tags", "nomsgpack", "-json=ImportPath,Imports", pattern)
	command.Dir = "../.."
	out, err := command.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var packages []listed
	for decoder := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p listed
		if err := decoder.Decode(&p); errors.Is(err, io.EOF) {
			return packages
		} else if err != nil {
			t.Fatal(err)
		}
		packages = append(packages, p)
	}
}
