package exchange

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"strconv"
	"strings"

	"spinweb/graph"
)

// The limits of the zip that a workbook is, from reliability.md §1. All hold before a part is parsed.
const (
	maxParts     = 200
	maxRatio     = 100       // unzipped over zipped, of a part
	smallPart    = 1 << 20   // a part below this may be as repetitive as it likes
	maxDirectory = 256 << 10 // bytes that list the parts; Go reads as many as there are
)

// parts are the files within a workbook.
type parts struct {
	byName map[string]*zip.File
	limits Limits
}

// openParts lists a workbook without unzipping anything, and refuses one that is larger than the limits or
// holds programs, links to other files, or other files.
func openParts(in io.ReaderAt, size int64, limits Limits) (*parts, error) {
	if err := boundedDirectory(in, size); err != nil {
		return nil, err
	}
	archive, err := zip.NewReader(in, size)
	if err != nil {
		return nil, &broken{code: graph.WorkbookDamaged, column: -1}
	}
	if len(archive.File) > maxParts {
		return nil, tooManyParts()
	}
	p := &parts{byName: map[string]*zip.File{}, limits: limits}
	total := uint64(0)
	for _, file := range archive.File {
		if err := admissible(file); err != nil {
			return nil, err
		}
		total += file.UncompressedSize64 // no overflow: each is below the limit
		name := strings.ToLower(strings.TrimPrefix(path.Clean("/"+strings.ReplaceAll(file.Name, `\`, "/")), "/"))
		if total > uint64(limits.Bytes) {
			return nil, unzipsTooLarge(limits.Bytes)
		}
		if p.byName[name] != nil {
			return nil, &broken{code: graph.WorkbookDamaged, column: -1}
		}
		p.byName[name] = file
	}
	return p, nil
}

// boundedDirectory refuses a zip whose list of parts is long, before all of it is read.
func boundedDirectory(in io.ReaderAt, size int64) error {
	const record, comment = 22, 1<<16 - 1
	tail := make([]byte, min(size, record+comment))
	if n, err := in.ReadAt(tail, size-int64(len(tail))); n < len(tail) {
		return err
	}
	at := bytes.LastIndex(tail, []byte("PK\x05\x06"))
	if at < 0 || len(tail)-at < record {
		return &broken{code: graph.WorkbookDamaged, column: -1}
	}
	count := binary.LittleEndian.Uint16(tail[at+10:])
	start := int64(binary.LittleEndian.Uint32(tail[at+16:]))
	length := int64(binary.LittleEndian.Uint32(tail[at+12:]))
	end := size - int64(len(tail)-at)
	if int(count) > maxParts || length > maxDirectory || end-start > maxDirectory || start > end {
		return tooManyParts()
	}
	return nil
}

// admissible judges a part by its name and its sizes, which the unzipping holds it to.
func admissible(file *zip.File) error {
	name := strings.ToLower(file.Name)
	switch {
	case strings.Contains(name, "vbaproject"), strings.Contains(name, "macrosheets/"):
		return &broken{code: graph.WorkbookMacros, column: -1}
	case strings.Contains(name, "externallinks/"), strings.Contains(name, "embeddings/"), strings.HasSuffix(name, "connections.xml"),
		strings.HasSuffix(name, ".zip"), strings.HasSuffix(name, ".xlsx"), strings.HasSuffix(name, ".xlsm"), strings.HasSuffix(name, ".docx"):
		return &broken{code: graph.WorkbookLinks, column: -1}
	case file.UncompressedSize64 > maxBytes*maxRatio, file.UncompressedSize64 > smallPart &&
		file.UncompressedSize64/maxRatio > file.CompressedSize64:
		return unzipsTooLarge(maxBytes)
	}
	return nil
}

func tooManyParts() error {
	return &broken{code: graph.WorkbookParts, column: -1, params: graph.Params{"limit": strconv.Itoa(maxParts)}}
}

func unzipsTooLarge(limit int64) error {
	return &broken{code: graph.WorkbookTooLarge, column: -1, params: graph.Params{"limit": strconv.FormatInt(limit>>20, 10)}}
}

// open unzips a part as it is read. Go's zip holds it to the size that the list of parts states.
func (p *parts) open(name string) (*elements, io.Closer, error) {
	file := p.byName[strings.ToLower(name)]
	if file == nil {
		return nil, nil, &broken{code: graph.WorkbookDamaged, column: -1}
	}
	in, err := file.Open()
	if err != nil {
		return nil, nil, &broken{code: graph.WorkbookDamaged, column: -1}
	}
	return readElements(io.LimitReader(in, int64(file.UncompressedSize64)), p.limits), in, nil
}

// each visits the elements of a part.
func (p *parts) each(name string, visit func(*elements, xml.StartElement) error) error {
	part, closer, err := p.open(name)
	if err != nil {
		return err
	}
	defer closer.Close()
	return part.each(func(start xml.StartElement) error { return visit(part, start) })
}

// relation is what a part says of another.
type relation struct{ kind, target string }

// relations returns what a part refers to, by ID. A reference to another file is refused.
func (p *parts) relations(of string) (map[string]relation, error) {
	folder, name := path.Split(of)
	found := map[string]relation{}
	err := p.each(folder+"_rels/"+name+".rels", func(_ *elements, start xml.StartElement) error {
		if start.Name.Local != "Relationship" {
			return nil
		}
		if strings.EqualFold(attribute(start, "TargetMode"), "External") {
			return &broken{code: graph.WorkbookLinks, column: -1}
		}
		target := attribute(start, "Target")
		if !strings.HasPrefix(target, "/") {
			target = folder + target
		}
		found[attribute(start, "Id")] = relation{kind: path.Base(attribute(start, "Type")), target: strings.TrimPrefix(path.Clean("/"+target), "/")}
		return nil
	})
	return found, err
}

// refuseMacros refuses a workbook that says it holds macros, whatever its name.
func (p *parts) refuseMacros() error {
	return p.each("[Content_Types].xml", func(_ *elements, start xml.StartElement) error {
		if strings.Contains(strings.ToLower(attribute(start, "ContentType")), "macroenabled") {
			return &broken{code: graph.WorkbookMacros, column: -1}
		}
		return nil
	})
}

// flawOf returns what is wrong with a workbook, from what reading it gave. What the XML and zip packages
// say of a file may quote it, so none of that goes on.
func flawOf(err error) *broken {
	var flaw *broken
	if errors.As(err, &flaw) {
		return flaw
	}
	return &broken{code: graph.WorkbookDamaged, column: -1}
}
