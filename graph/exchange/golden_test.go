package exchange_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"spinweb/graph"
	"spinweb/graph/exchange"
)

var update = flag.Bool("update", false, "write the expected files anew")

func TestGoldenTablesGiveTheirDeliveries(t *testing.T) {
	for _, file := range goldenFiles(t) {
		t.Run(filepath.Base(file), func(t *testing.T) {
			content, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			delivery, err := exchange.ReadCSV(bytes.NewReader(content), filepath.Base(file), exchange.Limits{}, nil)
			compareGolden(t, strings.TrimSuffix(file, filepath.Ext(file))+".json", describe(t, delivery, err))
		})
	}
}

func TestWhatDutchExcelWritesIsAcceptedByTheSchema(t *testing.T) {
	for _, name := range []string{"excel-windows1252.csv", "excel-unicode-text.txt"} {
		content, err := os.ReadFile(filepath.Join("testdata", "csv", name))
		if err != nil {
			t.Fatal(err)
		}
		accepted(t, mustReadCSV(t, string(content)))
	}
}

func goldenFiles(t *testing.T) []string {
	t.Helper()
	var files []string
	for _, pattern := range []string{"*.csv", "*.tsv", "*.txt"} {
		found, err := filepath.Glob(filepath.Join("testdata", "csv", pattern))
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, found...)
	}
	if len(files) < 7 {
		t.Fatalf("only %d golden files", len(files))
	}
	return files
}

// describe writes a delivery or the findings of an error as JSON.
func describe(t *testing.T, delivery graph.Delivery, err error) []byte {
	t.Helper()
	var failed *graph.Error
	if err != nil && !errors.As(err, &failed) {
		t.Fatal(err)
	}
	outcome := map[string]any{"delivery": delivery}
	if failed != nil {
		outcome = map[string]any{"findings": failed.Findings}
	}
	described, err := json.MarshalIndent(outcome, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	return append(described, '\n')
}

func compareGolden(t *testing.T, file string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s differs; got\n%s", file, got)
	}
}
