package web

import (
	"context"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humagin"

	"spinweb/graph"
	"spinweb/graph/exchange"
	"spinweb/graph/gate"
)

const importsPath = "/v1/imports"

func importRoutes() []route {
	return []route{
		{get, importsPath, mayDo(graph.ImportRecords), handle(listImports),
			says{"listImports", "The imports of the last 30 days, the newest first", "De imports van de laatste 30 dagen, de nieuwste eerst"}, example{}},
		{post, importsPath, mayDo(graph.ImportRecords), uploading(handle(startImport)),
			says{"startImport", "Take files in, in the background: all of them or nothing", "Neem bestanden in, op de achtergrond: alles of niets"},
			example{file: "soort;kenmerk;naam\norganisatie;org-1;Welzijn Voorbeeld\n"}},
		{get, importsPath + "/template", mayDo(graph.ImportRecords), downloading(handle(importTemplate), exchange.CSV, exchange.XLSX),
			says{"getImportTemplate", "An example table to fill in", "Een voorbeeldtabel om in te vullen"}, example{query: "format=csv"}},
		{get, importsPath + "/{id}", mayDo(graph.ImportRecords), handle(readImport),
			says{"getImport", "How far an import is, and what is wrong with its files", "Hoe ver een import is, en wat er mis is met de bestanden"}, example{path: "{import}"}},
		{post, importsPath + "/{id}/_cancel", mayDo(graph.ImportRecords), handle(cancelImport),
			says{"cancelImport", "Stop an import; nothing is saved", "Stop een import; er wordt niets bewaard"}, example{path: "{import}"}},
		{post, importsPath + "/{id}/_undo", mayDo(graph.ImportRecords), handle(undoImport),
			says{"undoImport", "Take back everything that an import saved", "Draai alles terug wat een import bewaarde"}, example{path: "{import}", body: `{"reason":"verkeerd bestand"}`}},
	}
}

// Import is the taking in of files.
type Import struct {
	ID       string          `json:"id"`
	State    string          `json:"state" enum:"reading,checking,writing,done,failed,cancelled,undone"`
	DryRun   bool            `json:"dryRun" doc:"Only a test: nothing is saved."`
	At       time.Time       `json:"at" doc:"When it was asked for."`
	Role     string          `json:"role" doc:"The role of who asked for it."`
	By       *Ref            `json:"by" doc:"Who asked for it, if you may see who it was."`
	Files    []ImportedFile  `json:"files"`
	Rows     int             `json:"rows" doc:"How many rows have been read, of all files."`
	Receipt  *ImportReceipt  `json:"receipt" doc:"What was saved, or would be; null until all was found right."`
	Findings []ImportFinding `json:"findings" doc:"Everything that is wrong with the files, together."`
	Notices  []ImportFinding `json:"notices" doc:"What was taken in but deserves a look."`
	Revision *int64          `json:"revision" doc:"The revision of what was saved; null when nothing was."`
	Why      *ImportEnd      `json:"why" doc:"Why it failed or was cancelled."`
}

// ImportedFile is a file of an import.
type ImportedFile struct {
	Name string `json:"name" doc:"Its place in the form with its ending, such as 1.csv: a name may be somebody's, and is not kept."`
	Rows int    `json:"rows" doc:"How many rows have been read."`
}

// ImportReceipt counts records.
type ImportReceipt struct {
	Added   int `json:"added"`
	Changed int `json:"changed"`
	Same    int `json:"same" doc:"Said what was known already."`
}

// ImportFinding is something about a place in a file, without what stands there.
type ImportFinding struct {
	File   string `json:"file"`
	Row    int    `json:"row" doc:"From 1, as a spreadsheet counts; 0 for the whole file."`
	Column string `json:"column" doc:"A heading of ours, or the letter of the column."`
	Field  string `json:"field" doc:"The property."`
	Code   string `json:"code" doc:"A stable name, for programs."`
	Detail string `json:"detail" doc:"What it is and what to do."`
}

// ImportEnd says why an import ended without saving.
type ImportEnd struct {
	Code   string `json:"code" doc:"A stable name, for programs."`
	Detail string `json:"detail" doc:"What was wrong and what to do."`
}

func importOf(view gate.ImportView, in graph.Language) Import {
	shape := Import{ID: string(view.ID), State: string(view.State), DryRun: view.DryRun, At: view.At.UTC(), Role: string(view.Role),
		By: refOrNil(view.By), Files: make([]ImportedFile, len(view.Files)), Findings: importFindings(view.Findings, in), Notices: importFindings(view.Notices, in)}
	for i, file := range view.Files {
		shape.Files[i] = ImportedFile{Name: file.Name, Rows: file.Rows}
		shape.Rows += file.Rows
	}
	if r := view.Receipt; r != nil {
		shape.Receipt = &ImportReceipt{Added: r.Added, Changed: r.Changed, Same: r.Same}
	}
	if view.Revision != 0 {
		revision := int64(view.Revision)
		shape.Revision = &revision
	}
	if view.Why != "" {
		shape.Why = &ImportEnd{Code: string(view.Why), Detail: view.Why.Sentence(in, nil)}
	}
	return shape
}

func importFindings(findings []graph.Finding, in graph.Language) []ImportFinding {
	shaped := make([]ImportFinding, len(findings))
	for i, f := range findings {
		shaped[i] = ImportFinding{File: f.File, Row: f.Row, Column: f.Column, Field: f.Field, Code: string(f.Code), Detail: f.Sentence(in)}
	}
	return shaped
}

func oneImport(view gate.ImportView, s *gate.Session) *one[Import] {
	return &one[Import]{Body: importOf(view, s.Language())}
}

// Imports is a list that is whole.
type Imports struct {
	Items []Import `json:"items"`
}

func listImports(ctx context.Context, s *gate.Session, _ *struct{}) (*whole[Imports], error) {
	views, err := s.Imports(ctx)
	if err != nil {
		return nil, err
	}
	list := Imports{Items: make([]Import, len(views))}
	for i, view := range views {
		list.Items[i] = importOf(view, s.Language())
	}
	return &whole[Imports]{list}, nil
}

// sent is a request as it comes in, for a body that is not read into memory.
type sent struct {
	request *http.Request
	writer  http.ResponseWriter
}

// Resolve implements huma.Resolver.
func (in *sent) Resolve(ctx huma.Context) []error {
	c := humagin.Unwrap(ctx)
	in.request, in.writer = c.Request, c.Writer
	return nil
}

func startImport(ctx context.Context, s *gate.Session, in *sent) (*one[Import], error) {
	patient(in.writer, uploadPatience)
	form, err := readForm(in.request)
	if err != nil {
		return nil, err
	}
	view, err := s.StartImport(ctx, form.upload(), form.dryRun)
	if err != nil {
		return nil, err
	}
	answer := oneImport(view, s)
	answer.Location = importsPath + "/" + string(view.ID)
	return answer, nil
}

// patient gives a request more time than the others. A connection that cannot be told keeps its own.
func patient(w http.ResponseWriter, longest time.Duration) {
	connection, deadline := http.NewResponseController(w), time.Now().Add(longest)
	_ = connection.SetReadDeadline(deadline)
	_ = connection.SetWriteDeadline(deadline)
}

// uploading documents a form with files, which is answered before they are taken in. The form is added once
// the operation is registered, for huma would read a body that it knows of.
func uploading(inner binder) binder {
	return func(s *Server, api huma.API, operation huma.Operation) {
		operation.DefaultStatus = http.StatusAccepted
		inner(s, api, operation)
		api.OpenAPI().Paths[operation.Path].Post.RequestBody = &huma.RequestBody{Required: true,
			Content: map[string]*huma.MediaType{"multipart/form-data": {Schema: formSchema()}}}
	}
}

func formSchema() *huma.Schema {
	return &huma.Schema{
		Type: huma.TypeObject, Required: []string{"files"}, AdditionalProperties: false,
		Properties: map[string]*huma.Schema{
			"files": {Type: huma.TypeArray, Description: "CSV, Excel (.xlsx), GraphML, JSON (nodes and links) or GeoJSON; 1 to 20 of them.",
				Items: &huma.Schema{Type: huma.TypeString, Format: "binary"}},
			"dryRun": {Type: huma.TypeBoolean, Description: "Check everything and save nothing."},
		}}
}

func readImport(ctx context.Context, s *gate.Session, in *ByID) (*one[Import], error) {
	id, err := in.id()
	if err != nil {
		return nil, err
	}
	view, err := s.ImportOf(ctx, id)
	if err != nil {
		return nil, err
	}
	return oneImport(view, s), nil
}

func cancelImport(ctx context.Context, s *gate.Session, in *ByID) (*one[Import], error) {
	id, err := in.id()
	if err != nil {
		return nil, err
	}
	view, err := s.CancelImport(ctx, id)
	if err != nil {
		return nil, err
	}
	return oneImport(view, s), nil
}

type undoneImport struct {
	ByID
	Body *undoReason
}

type undoReason struct {
	Reason string `json:"reason,omitempty" doc:"Why, for the history."`
}

func undoImport(ctx context.Context, s *gate.Session, in *undoneImport) (*one[Import], error) {
	id, err := in.id()
	if err != nil {
		return nil, err
	}
	reason := ""
	if in.Body != nil {
		reason = in.Body.Reason
	}
	view, err := s.UndoImported(ctx, id, reason)
	if err != nil {
		return nil, err
	}
	return oneImport(view, s), nil
}
