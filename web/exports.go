package web

import (
	"context"
	"io"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humagin"

	"spinweb/graph"
	"spinweb/graph/exchange"
	"spinweb/graph/gate"
)

const downloadPatience = 10 * time.Minute

func exportRoutes() []route {
	return []route{
		{get, "/v1/exports/{format}", mayDo(graph.ExportRecords), downloading(handle(export), exchange.Formats()...),
			says{"export", "Everything that you may see, as a file", "Alles wat u mag zien, als bestand"}, example{path: "csv"}},
	}
}

type exportRequest struct {
	Format string `path:"format" doc:"csv, xlsx, graphml or json."`
}

// export answers once the line in the ledger is durable, which the session sees to.
func export(ctx context.Context, s *gate.Session, in *exportRequest) (*huma.StreamResponse, error) {
	format, finding := exchange.ParseFormat(in.Format)
	if finding != nil {
		return nil, graph.Invalid(*finding)
	}
	extract, err := s.Export(ctx)
	if err != nil {
		return nil, err
	}
	return download("spinweb", format, func(w io.Writer) error { return exchange.Write(w, format, extract) }), nil
}

type templateRequest struct {
	Format string `query:"format" default:"csv" doc:"csv or xlsx."`
}

func importTemplate(_ context.Context, s *gate.Session, in *templateRequest) (*huma.StreamResponse, error) {
	format, finding := exchange.ParseTemplateFormat(in.Format)
	if finding != nil {
		return nil, graph.Invalid(*finding)
	}
	name := graph.Label{NL: "voorbeeld", EN: "example"}.In(s.Language())
	return download(name, format, func(w io.Writer) error { return exchange.WriteTemplateAs(w, format, s.Language()) }), nil
}

// download is an answer that a browser saves as a file. One that breaks off ends the connection, so that
// nobody takes a part for the whole.
func download(name string, format exchange.Format, write func(io.Writer) error) *huma.StreamResponse {
	return &huma.StreamResponse{Body: func(ctx huma.Context) {
		patient(humagin.Unwrap(ctx).Writer, downloadPatience)
		ctx.SetHeader("Content-Type", format.MediaType())
		ctx.SetHeader("Content-Disposition", `attachment; filename="`+name+"."+string(format)+`"`)
		if write(ctx.BodyWriter()) != nil {
			panic(http.ErrAbortHandler)
		}
	}}
}

// downloading documents an answer that is a file in one of these formats.
func downloading(inner binder, formats ...exchange.Format) binder {
	return func(s *Server, api huma.API, operation huma.Operation) {
		content := map[string]*huma.MediaType{}
		for _, format := range formats {
			schema := &huma.Schema{Type: huma.TypeString, Format: "binary"}
			if format == exchange.NodeLink {
				schema = &huma.Schema{Type: huma.TypeObject}
			}
			content[format.MediaType()] = &huma.MediaType{Schema: schema}
		}
		operation.Responses["200"] = &huma.Response{Description: http.StatusText(http.StatusOK), Content: content,
			Headers: map[string]*huma.Header{"Content-Disposition": {Schema: &huma.Schema{Type: huma.TypeString}}}}
		inner(s, api, operation)
	}
}
