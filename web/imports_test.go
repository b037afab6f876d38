package web

import (
	"bytes"
	"context"
	"mime/multipart"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/gate"
)

// uploaded returns the body of a form with one file, and a client that sends it.
func uploaded(t testing.TB, c *client, name, content string, fields ...string) (string, *client) {
	t.Helper()
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	for i := 0; i+1 < len(fields); i += 2 {
		if err := form.WriteField(fields[i], fields[i+1]); err != nil {
			t.Fatal(err)
		}
	}
	if name != "" {
		part, err := form.CreateFormFile("files", name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := part.Write([]byte(content)); err != nil {
			t.Fatal(err)
		}
	}
	if err := form.Close(); err != nil {
		t.Fatal(err)
	}
	return body.String(), c.with("Content-Type", form.FormDataContentType())
}

// importFor returns an import on which the operation can succeed, for a role that may import at all.
func (s *service) importFor(t testing.TB, role graph.Role, operation string) graph.ID {
	t.Helper()
	if role != graph.Administrator {
		return key("import")
	}
	running := operation == "cancelImport"
	session := s.gate.As(s.operator, gate.Circumstances{Access: "test", Retry: gate.Retry{Key: operation}})
	view, err := session.StartImport(t.Context(), gate.Upload{Files: []string{"1.csv"},
		Read: func(ctx context.Context, _ func(file, rows int)) (graph.Delivery, error) {
			if running {
				<-ctx.Done()
				return graph.Delivery{}, ctx.Err()
			}
			return graph.Delivery{Arrivals: []graph.Arrival{{Row: 1, Draft: graph.Draft{ID: key("imported " + operation), Kind: "Theme", Attributes: map[string]string{"name": "Rouw"}}}}}, nil
		}, Close: func() {}}, false)
	if err != nil {
		t.Fatal(err)
	}
	for deadline := time.Now().Add(20 * time.Second); !running; {
		current, err := session.ImportOf(t.Context(), view.ID)
		if err != nil || time.Now().After(deadline) {
			t.Fatalf("%+v, %v", current, err)
		}
		if current.State == gate.ImportDone || current.State == gate.ImportUndone {
			break
		}
		time.Sleep(time.Millisecond)
	}
	return view.ID
}

func waitFor(t testing.TB, c *client, location string) map[string]any {
	t.Helper()
	for deadline := time.Now().Add(20 * time.Second); ; time.Sleep(time.Millisecond) {
		got := c.do(http.MethodGet, location, "").json(t)
		switch got["state"] {
		case "done", "failed", "cancelled", "undone":
			return got
		}
		if time.Now().After(deadline) {
			t.Fatalf("%v", got)
		}
	}
}

const oneTheme = "kind;id;name\nTheme;t-1;Rouw\n"

func TestAnImportGoesFromUploadToUndo(t *testing.T) {
	c := serve(t, newWorld().delivery).as(t, graph.Administrator)
	body, sender := uploaded(t, c, "Piet Jansen.csv", oneTheme)
	got := sender.do(http.MethodPost, "/v1/imports", body)
	if got.status != http.StatusAccepted || got.header.Get("Location") != "/v1/imports/"+got.json(t)["id"].(string) {
		t.Fatalf("%d %v %s", got.status, got.header, got.body)
	}
	view := waitFor(t, c, got.header.Get("Location"))
	receipt, _ := view["receipt"].(map[string]any)
	file := view["files"].([]any)[0].(map[string]any)
	if view["state"] != "done" || receipt["added"] != 1.0 || view["rows"] != 1.0 || file["name"] != "1.csv" || view["revision"] == nil {
		t.Fatalf("%v", view)
	}
	if undone := c.do(http.MethodPost, got.header.Get("Location")+"/_undo", ""); undone.status != http.StatusOK || undone.json(t)["state"] != "undone" {
		t.Errorf("%d %s", undone.status, undone.body)
	}
}

func TestTheFindingsOfAnImportSayWhereAndNothingOfWhatStandsThere(t *testing.T) {
	s := serve(t, newWorld().delivery)
	c := s.as(t, graph.Administrator)
	body, sender := uploaded(t, c, "x.csv", "kind;id;name;legalBasis;Geheime Kolom\nResident;r;Geheime Naam;misschien;x\n", "dryRun", "true")
	got := sender.do(http.MethodPost, "/v1/imports", body)
	view := waitFor(t, c, got.header.Get("Location"))
	findings, _ := view["findings"].([]any)
	if view["state"] != "failed" || view["dryRun"] != true || len(findings) == 0 {
		t.Fatalf("%v", view)
	}
	for _, text := range []string{c.do(http.MethodGet, "/v1/imports", "").text(), s.log.String()} {
		if strings.Contains(text, "Geheime") {
			t.Errorf("repeats a cell: %s", text)
		}
	}
}

func TestAFormThatIsNoneIsRefused(t *testing.T) {
	administrator := serve(t, newWorld().delivery).as(t, graph.Administrator)
	many := make([]string, 0, 2*mostFiles+2)
	for range mostFiles + 1 {
		many = append(many, "files", "x")
	}
	for name, c := range map[string]struct {
		file   string
		fields []string
		status int
		code   string
		raw    string
	}{
		"without files":       {"", []string{"dryRun", "true"}, 400, "files.missing", ""},
		"with another field":  {"x.csv", []string{"Piet", "x"}, 400, "property.unknown", ""},
		"with no boolean":     {"x.csv", []string{"dryRun", "misschien"}, 400, "value.malformed", ""},
		"with too many files": {"", many, 400, "files.tooMany", ""},
		"that is cut off":     {"x.csv", nil, 400, "form.malformed", "cut"},
		"that is JSON":        {"", nil, 415, "form.malformed", `{"files":[]}`},
	} {
		t.Run(name, func(t *testing.T) {
			body, sender := uploaded(t, administrator, c.file, oneTheme, c.fields...)
			switch c.raw {
			case "":
			case "cut":
				body = body[:len(body)-20]
			default:
				body, sender = c.raw, sender.with("Content-Type", "application/json")
			}
			got := sender.do(http.MethodPost, "/v1/imports", body)
			if got.status != c.status || !strings.Contains(got.body, c.code) {
				t.Errorf("%d %s", got.status, got.body)
			}
		})
	}
}

func TestNothingIsLeftOfAnUpload(t *testing.T) {
	temporary := t.TempDir()
	t.Setenv("TMPDIR", temporary)
	c := serve(t, newWorld().delivery).as(t, graph.Administrator)
	body, sender := uploaded(t, c, "x.csv", oneTheme)
	got := sender.do(http.MethodPost, "/v1/imports", body)
	if runtime.GOOS != "windows" {
		if named, _ := filepath.Glob(filepath.Join(temporary, "spinweb-upload-*", "*")); len(named) > 0 {
			t.Errorf("an upload has a name while it is read: %v", named)
		}
	}
	waitFor(t, c, got.header.Get("Location"))
	if left, err := os.ReadDir(temporary); err != nil || len(left) > 0 {
		t.Errorf("%v, %v", left, err)
	}
}

func TestAnExportIsAFileOfWhatTheViewerMaySee(t *testing.T) {
	c := serve(t, newWorld().delivery).as(t, graph.Networker)
	for format, media := range map[string]string{"csv": "text/csv; charset=utf-8", "graphml": "application/graphml+xml", "json": "application/json",
		"xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"} {
		got := c.do(http.MethodGet, "/v1/exports/"+format, "")
		if got.status != http.StatusOK || got.header.Get("Content-Type") != media ||
			got.header.Get("Content-Disposition") != `attachment; filename="spinweb.`+format+`"` {
			t.Errorf("%s: %d %v", format, got.status, got.header)
		}
		if format != "xlsx" && (!strings.Contains(got.body, "Kanarie-mycase-name") || strings.Contains(got.body, "Kanarie-far-name")) {
			t.Errorf("%s holds too little or too much", format)
		}
	}
	if got := c.do(http.MethodGet, "/v1/exports/docx", ""); got.status != http.StatusBadRequest || !strings.Contains(got.body, "csv, xlsx, graphml, json") {
		t.Errorf("%d %s", got.status, got.body)
	}
}

// A networker's export hides names; the administrator who takes it in again must not take them away.
func TestAnExportThatIsTakenInAgainTakesNothingAway(t *testing.T) {
	for _, format := range []string{"csv", "xlsx", "graphml", "json"} {
		t.Run(format, func(t *testing.T) {
			s := serve(t, newWorld().delivery)
			exported := s.as(t, graph.Networker).do(http.MethodGet, "/v1/exports/"+format, "")
			c := s.as(t, graph.Administrator)
			body, sender := uploaded(t, c, "export."+format, exported.body)
			view := waitFor(t, c, sender.do(http.MethodPost, "/v1/imports", body).header.Get("Location"))
			receipt, _ := view["receipt"].(map[string]any)
			if view["state"] != "done" || receipt["added"] != 0.0 || receipt["changed"] != 0.0 || receipt["same"].(float64) < 20 {
				t.Errorf("%v", view)
			}
		})
	}
}
