package store_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	gocmp "github.com/google/go-cmp/cmp"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// header is how every dump starts.
const header = `{"header":{"format":"spinweb dump","version":1}}` + "\n"

// items are a small dump of everything that a dump can hold.
func items() []store.DumpItem {
	change := func(verb graph.Verb, seen graph.Revision, record store.Encoded) store.DumpItem {
		return store.DumpItem{Change: &store.DumpedChange{Verb: verb, Seen: seen, Record: record}}
	}
	return []store.DumpItem{
		{Batch: &store.DumpedBatch{Revision: 1, Key: "sleutel", Fingerprint: "f", Author: "noor", Role: graph.Networker, At: 1, Reason: "uit <de> proef"}},
		change(graph.Add, 0, store.Encoded{Type: "actor", ID: "anna", Kind: "resident", Since: "2020-05", RecordedAt: 5, Version: 1,
			Attributes: map[string]string{"name": "Zoë", "note": "a\u2028b"}}),
		change(graph.Add, 0, store.Encoded{Type: "tombstone", ID: "bert", Version: 1}), // forgotten since
		{Batch: &store.DumpedBatch{Revision: 2, At: -1, Undoes: 1}},
		change(graph.Erase, 0, store.Encoded{Type: "tombstone", ID: "bert", Version: 2}),
		{Line: &store.DumpedLine{ID: "a", At: 7, Action: graph.SeeActors, Outcome: graph.Done, Subjects: []graph.ID{"anna", "bert"}}},
		{Line: &store.DumpedLine{ID: "b", At: 7, Author: "noor", OnBehalf: "x", Purpose: "p", Action: graph.SeeActors, Access: "GET /", Outcome: graph.Refused}},
		{Cell: &store.DumpedCell{Kind: "credential", Key: "a", Subject: "noor", Value: []byte{0, 255}, Expires: 9, Version: 1<<63 - 1}},
		{Cell: &store.DumpedCell{Kind: "session", Key: "", Value: []byte{}, Version: 1}},
	}
}

func written(t testing.TB, items ...store.DumpItem) []byte {
	t.Helper()
	var out bytes.Buffer
	w, err := store.NewDumpWriter(&out)
	for _, item := range items {
		if err == nil {
			err = w.Put(item)
		}
	}
	if err == nil {
		err = w.Finish()
	}
	if err != nil {
		t.Fatalf("write the dump: %v", err)
	}
	return out.Bytes()
}

func read(r io.Reader) ([]store.DumpItem, error) {
	var items []store.DumpItem
	err := store.ReadDump(r, func(item store.DumpItem) error {
		items = append(items, item)
		return nil
	})
	return items, err
}

// sealed gives lines the header and an end that is right about them.
func sealed(lines ...string) string {
	body := header
	for _, line := range lines {
		body += line + "\n"
	}
	starting := func(with string) int { return strings.Count(body, "\n"+with) }
	return body + fmt.Sprintf(`{"end":{"batches":%d,"changes":%d,"lines":%d,"cells":%d,"sha256":"%x"}}`+"\n",
		starting(`{"batch":`), starting(`{"change":`), starting(`{"line":`), starting(`{"cell":`), sha256.Sum256([]byte(body)))
}

func isBad(err error) bool {
	var classified *graph.Error
	return errors.As(err, &classified) && classified.Kind == graph.InvalidKind &&
		len(classified.Findings) == 1 && classified.Findings[0].Code == graph.BadDump
}

func TestDumpReadsAsItWasWritten(t *testing.T) {
	got, err := read(bytes.NewReader(written(t, items()...)))
	if err != nil {
		t.Fatal(err)
	}
	if difference := gocmp.Diff(items(), got); difference != "" {
		t.Fatalf("items (-want +got):\n%s", difference)
	}
}

func TestEmptyDumpIsItsHeaderAndEnd(t *testing.T) {
	want := sealed()
	if got := string(written(t)); got != want {
		t.Fatalf("got %s, want %s", got, want)
	}
	if sum := sha256.Sum256([]byte(header)); !strings.Contains(want, hex.EncodeToString(sum[:])) {
		t.Fatal("the end does not hold the sum of the header")
	}
	if _, err := read(strings.NewReader(want)); err != nil {
		t.Fatal(err)
	}
}

func TestDumpIsReadInWhateverPiecesItComes(t *testing.T) {
	got, err := read(iotest.OneByteReader(bytes.NewReader(written(t, items()...))))
	if err != nil || len(got) != len(items()) {
		t.Fatalf("got %d items and %v", len(got), err)
	}
}

func TestEveryDamageToADumpIsFound(t *testing.T) {
	whole := written(t, items()...)
	for cut := range whole {
		if _, err := read(bytes.NewReader(whole[:cut])); !isBad(err) {
			t.Fatalf("cut off after %d of %d bytes: got %v", cut, len(whole), err)
		}
	}
	for i := range whole {
		flipped := slices.Clone(whole)
		flipped[i] ^= 1 << (i % 8)
		if _, err := read(bytes.NewReader(flipped)); !isBad(err) && graph.KindOf(err) != graph.ConflictKind { // of another version
			t.Fatalf("bit %d of byte %d flipped: got %v", i%8, i, err)
		}
	}
	lines := bytes.SplitAfter(bytes.TrimSuffix(whole, []byte("\n")), []byte("\n"))
	for i := range lines {
		swapped := slices.Clone(lines)
		swapped[i], swapped[(i+1)%len(lines)] = swapped[(i+1)%len(lines)], swapped[i]
		if _, err := read(bytes.NewReader(bytes.Join(swapped, nil))); !isBad(err) {
			t.Fatalf("line %d and the next changed places: got %v", i, err)
		}
		doubled := slices.Insert(slices.Clone(lines), i, lines[i])
		if _, err := read(bytes.NewReader(bytes.Join(doubled, nil))); !isBad(err) {
			t.Fatalf("line %d came twice: got %v", i, err)
		}
	}
	for _, more := range []string{"\n", " ", "x", string(whole)} {
		if _, err := read(strings.NewReader(string(whole) + more)); !isBad(err) {
			t.Fatalf("%d bytes follow the end: got %v", len(more), err)
		}
	}
}

// TestDumpOfAnotherShapeIsRefused seals each dump rightly, so that the shape alone is wrong.
func TestDumpOfAnotherShapeIsRefused(t *testing.T) {
	const (
		batch1 = `{"batch":{"revision":1,"at":1}}`
		anna1  = `{"change":{"verb":"add","record":{"type":"tombstone","id":"anna","version":1}}}`
		line1  = `{"line":{"id":"a","at":1,"action":"x","outcome":"done"}}`
		cell1  = `{"cell":{"kind":"k","key":"a","value":"","version":1}}`
	)
	if _, err := read(strings.NewReader(sealed(batch1, anna1, line1, cell1))); err != nil {
		t.Fatalf("the right one: %v", err)
	}
	for name, lines := range map[string][]string{
		"a change without batch":            {anna1},
		"a batch without change":            {batch1},
		"a batch without change, then more": {batch1, line1},
		"two batches, the first empty":      {batch1, `{"batch":{"revision":2,"at":1}}`, strings.ReplaceAll(anna1, "1}", "2}")},
		"a gap in the revisions":            {`{"batch":{"revision":2,"at":1}}`, strings.ReplaceAll(anna1, "1}", "2}")},
		"the ledger before the history":     {line1, batch1, anna1},
		"cells before the ledger":           {cell1, line1},
		"a line twice":                      {line1, line1},
		"a line before an earlier one":      {line1, strings.ReplaceAll(line1, `"at":1`, `"at":0`)},
		"a cell twice":                      {cell1, cell1},
		"a cell without version":            {strings.ReplaceAll(cell1, `"version":1`, `"version":0`)},
		"a cell without value":              {strings.ReplaceAll(cell1, `""`, `null`)},
		"subjects out of order":             {`{"line":{"id":"a","at":1,"action":"x","outcome":"done","subjects":["b","a"]}}`},
		"a record twice in a batch":         {batch1, anna1, anna1},
		"a record without ID":               {batch1, strings.ReplaceAll(anna1, `"anna"`, `""`)},
		"a record at another version":       {batch1, strings.ReplaceAll(anna1, "1}", "2}")},
		"a record of another type":          {batch1, strings.ReplaceAll(anna1, "tombstone", "stone")},
		"a record with another date":        {batch1, `{"change":{"verb":"add","record":{"type":"actor","id":"anna","since":"toen","version":1}}}`},
		"a verb of nobody":                  {batch1, strings.ReplaceAll(anna1, "add", "rename")},
		"an erased record that is there":    {batch1, `{"change":{"verb":"erase","record":{"type":"actor","id":"anna","version":1}}}`},
		"a batch that undoes itself":        {`{"batch":{"revision":1,"at":1,"undoes":1}}`, anna1},
		"a second header":                   {strings.TrimSuffix(header, "\n")},
		"two ends":                          {`{"end":{"batches":0,"changes":0,"lines":0,"cells":0,"sha256":""}}`},
		"two items in a line":               {batch1, anna1, line1 + cell1},
		"an item of two sorts":              {batch1, anna1, line1[:len(line1)-1] + "," + cell1[1:]},
		"an item of no sort":                {"{}"},
		"nothing":                           {"null"},
		"an empty line":                     {""},
		"a name that nobody knows":          {strings.ReplaceAll(line1, `"id"`, `"x":1,"id"`)},
		"a name in capitals":                {strings.ReplaceAll(line1, `"id"`, `"ID"`)},
		"a value twice":                     {strings.ReplaceAll(line1, `"id"`, `"id":"b","id"`)},
		"spaces":                            {strings.ReplaceAll(line1, `,`, `, `)},
		"a line end of another machine":     {line1 + "\r"},
		"a text that is not UTF-8":          {strings.ReplaceAll(line1, `"a"`, "\"\xff\"")},
	} {
		if _, err := read(strings.NewReader(sealed(lines...))); !isBad(err) {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

func TestDumpOfANewerVersionSaysSo(t *testing.T) {
	newer := strings.Replace(sealed(), `"version":1`, `"version":2,"colour":"green"`, 1)
	if _, err := read(strings.NewReader(newer)); graph.KindOf(err) != graph.ConflictKind || isBad(err) {
		t.Fatalf("got %v", err)
	}
	for _, other := range []string{`"version":0`, `"version":-1`, `"version":"1"`, `"version":1,"colour":"green"`} {
		if _, err := read(strings.NewReader(strings.Replace(sealed(), `"version":1`, other, 1))); !isBad(err) {
			t.Fatalf("header with %s: got %v", other, err)
		}
	}
}

// endless gives the same byte for ever.
type endless byte

func (e endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = byte(e)
	}
	return len(p), nil
}

func TestDumpOfOneEndlessLineIsRefused(t *testing.T) {
	if _, err := read(io.MultiReader(strings.NewReader(header), endless('x'))); !isBad(err) {
		t.Fatalf("got %v", err)
	}
}

func TestErrorsOfReaderWriterAndYieldComeBack(t *testing.T) {
	broken := errors.New("broken")
	whole := written(t, items()...)
	for _, cut := range []int{0, 10, len(header), len(whole) - 1, len(whole)} {
		_, err := read(io.MultiReader(bytes.NewReader(whole[:cut]), iotest.ErrReader(broken)))
		if !errors.Is(err, broken) || isBad(err) {
			t.Errorf("a reader that breaks after %d bytes: got %v", cut, err)
		}
	}
	if err := store.ReadDump(bytes.NewReader(whole), func(store.DumpItem) error { return broken }); err != broken {
		t.Errorf("an error of yield: got %v", err)
	}
	w, err := store.NewDumpWriter(brokenWriter{broken})
	if err == nil {
		err = w.Finish()
	}
	if !errors.Is(err, broken) {
		t.Errorf("a writer that breaks: got %v", err)
	}
}

type brokenWriter struct{ err error }

func (b brokenWriter) Write([]byte) (int, error) { return 0, b.err }

func TestWriterRefusesWhatNobodyCouldRestore(t *testing.T) {
	all := items()
	for name, wrong := range map[string][]store.DumpItem{
		"a change without batch":  {all[1]},
		"a batch twice":           {all[0], all[1], all[0]},
		"a cell before a line":    {all[7], all[5]},
		"a header":                {{Header: &store.DumpHeader{}}},
		"an end":                  {{End: &store.DumpEnd{}}},
		"a batch without changes": {all[0]},
		"an item beyond the line": {{Cell: &store.DumpedCell{Kind: "k", Value: make([]byte, 49<<20), Version: 1}}}, // 65 MiB in base64
	} {
		w, err := store.NewDumpWriter(io.Discard)
		for _, item := range wrong {
			if err == nil {
				err = w.Put(item)
			}
		}
		if err == nil {
			err = w.Finish()
		}
		if err == nil {
			t.Errorf("%s was written", name)
		}
	}
}

func TestErrorsOfADumpQuoteNothing(t *testing.T) {
	const canary = "Kanarie"
	whole := string(written(t, items()...))
	for _, damage := range []string{`"Zoë"` + canary, canary, `"` + canary + `":"`, "\xff" + canary} {
		for at := range len(whole) {
			if _, err := read(strings.NewReader(whole[:at] + damage + whole[at:])); err == nil || strings.Contains(err.Error(), canary) {
				t.Fatalf("damaged at %d: got %v", at, err)
			}
		}
	}
}

// FuzzReadDump reads anything, as it is and under a header and a right end. Whatever reads well is written
// as the same bytes.
func FuzzReadDump(f *testing.F) {
	whole := string(written(f, items()...))
	f.Add(whole)
	f.Add(strings.Join(strings.Split(whole, "\n")[1:len(items())+1], "\n"))
	f.Add(`{"batch":{"revision":1,"at":1}}`)
	f.Fuzz(func(t *testing.T, text string) {
		for _, dump := range []string{text, sealed(text)} {
			read, err := read(strings.NewReader(dump))
			if err != nil {
				continue
			}
			if again := written(t, read...); string(again) != dump {
				t.Fatalf("%q is written as %q", dump, again)
			}
		}
	})
}
