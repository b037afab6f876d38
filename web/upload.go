package web

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"spinweb/graph"
	"spinweb/graph/exchange"
	"spinweb/graph/gate"
)

const (
	maxUpload      = 128 << 20 // bytes of a whole form; the reader of each file has its own limit
	mostFiles      = 20
	uploadPatience = 10 * time.Minute // for a form of that size over 2 Mbit/s
	maxField       = 16               // bytes of a field that is no file
)

// form is what came with an upload: files in a private folder, and whether this is only a test.
type form struct {
	files  []*os.File
	names  []string
	dryRun bool

	folder string
	sum    hash.Hash
}

// readForm writes the files of a form away while it comes in. What it wrote is thrown away when it fails.
func readForm(r *http.Request) (*form, error) {
	media, parameters, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || media != "multipart/form-data" || parameters["boundary"] == "" {
		return nil, &graph.Error{Kind: graph.UnsupportedKind, Code: graph.BadForm}
	}
	folder, err := os.MkdirTemp("", "spinweb-upload-")
	if err != nil {
		return nil, fmt.Errorf("make a folder for an upload: %w", err)
	}
	f := &form{folder: folder, sum: sha256.New()}
	if err := f.readParts(multipart.NewReader(r.Body, parameters["boundary"])); err != nil {
		f.close()
		return nil, err
	}
	return f, nil
}

func (f *form) readParts(parts *multipart.Reader) error {
	for {
		part, err := parts.NextPart()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return formError(err)
		}
		switch part.FormName() {
		case "files":
			err = f.readFile(part)
		case "dryRun":
			err = f.readDryRun(part)
		default:
			err = graph.Invalid(graph.Finding{Field: "body", Code: graph.UnknownProperty})
		}
		if err != nil {
			return err
		}
	}
	if len(f.files) == 0 {
		return graph.Invalid(graph.Finding{Field: "files", Code: graph.NoFiles})
	}
	fmt.Fprintf(f.sum, "dryRun %t", f.dryRun)
	return nil
}

// formError says what is wrong with a form that breaks off or is too large.
func formError(err error) error {
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		return &graph.Error{Kind: graph.TooLargeKind, Code: graph.BodyTooLarge, Params: graph.Params{"limit": strconv.Itoa(maxUpload)}}
	}
	return graph.Invalid(graph.Finding{Field: "body", Code: graph.BadForm}).Because(err)
}

func (f *form) readDryRun(part io.Reader) error {
	text, err := io.ReadAll(io.LimitReader(part, maxField))
	if err != nil {
		return formError(err)
	}
	if f.dryRun, err = strconv.ParseBool(string(text)); err != nil {
		return graph.Invalid(graph.Finding{Field: "dryRun", Code: graph.BadValue})
	}
	return nil
}

// readFile writes one file away. Where the system allows it the file has no name from then on, so that
// nothing is left of it whatever ends this program.
func (f *form) readFile(part *multipart.Part) error {
	if len(f.files) == mostFiles {
		return graph.Invalid(graph.Finding{Field: "files", Code: graph.TooManyFiles, Params: graph.Params{"limit": strconv.Itoa(mostFiles)}})
	}
	file, err := os.CreateTemp(f.folder, "*") // 0600
	if err != nil {
		return fmt.Errorf("keep an upload: %w", err)
	}
	f.files = append(f.files, file)
	f.names = append(f.names, strconv.Itoa(len(f.files))+extension(part.FileName()))
	_ = os.Remove(file.Name())
	size, err := io.Copy(io.MultiWriter(file, f.sum), part)
	var unwritten *os.PathError
	if errors.As(err, &unwritten) {
		return fmt.Errorf("keep an upload: %w", err)
	}
	if err != nil {
		return formError(err)
	}
	fmt.Fprintf(f.sum, "%d %s", size, f.names[len(f.names)-1])
	return nil
}

// extension returns how the name of a file ends, if that is one of the endings that say something. The name
// itself is not kept: it may be somebody's.
func extension(name string) string {
	switch ending := strings.ToLower(filepath.Ext(name)); ending {
	case ".csv", ".tsv", ".txt", ".xlsx", ".graphml", ".json", ".geojson":
		return ending
	default:
		return ""
	}
}

func (f *form) close() {
	for _, file := range f.files {
		_ = file.Close()
	}
	_ = os.RemoveAll(f.folder)
}

// upload gives the files to the gate.
func (f *form) upload() gate.Upload {
	return gate.Upload{Files: f.names, Fingerprint: hex.EncodeToString(f.sum.Sum(nil)), Read: f.read, Close: f.close}
}

func (f *form) read(ctx context.Context, progress func(file, rows int)) (graph.Delivery, error) {
	var bundle exchange.Bundle
	for i, file := range f.files {
		if _, err := file.Seek(0, io.SeekStart); err != nil {
			return graph.Delivery{}, fmt.Errorf("read an upload: %w", err)
		}
		delivery, err := exchange.Read(stoppable{file, ctx}, f.names[i], bundle.Limits(), nil, func(rows int) { progress(i, rows) })
		if err := bundle.Add(delivery, err); err != nil {
			return graph.Delivery{}, err
		}
	}
	return bundle.Delivery()
}

// stoppable is a file of which the reading ends when nobody waits for it any more.
type stoppable struct {
	*os.File
	ctx context.Context
}

// Read implements io.Reader.
func (s stoppable) Read(p []byte) (int, error) {
	if err := s.ctx.Err(); err != nil {
		return 0, err
	}
	return s.File.Read(p)
}

// ReadAt implements io.ReaderAt.
func (s stoppable) ReadAt(p []byte, at int64) (int, error) {
	if err := s.ctx.Err(); err != nil {
		return 0, err
	}
	return s.File.ReadAt(p, at)
}
