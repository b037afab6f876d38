package exchange

import (
	"encoding/xml"
	"strconv"
	"strings"

	"spinweb/graph"
)

// workbook is what the sheets of a workbook share.
type workbook struct {
	parts   *parts
	in      *watchedReader
	sheets  []sheetPart
	serials serial
	strings []string
	formats []precision // of a date, by style
}

type sheetPart struct{ name, target string }

func openWorkbook(in *watchedReader, size int64, limits Limits) (*workbook, error) {
	parts, err := openParts(in, size, limits)
	if err != nil {
		return nil, err
	}
	if err := parts.refuseMacros(); err != nil {
		return nil, err
	}
	roots, err := parts.relations("")
	if err != nil {
		return nil, err
	}
	for _, root := range roots {
		if root.kind == "officeDocument" {
			book := &workbook{parts: parts, in: in}
			return book, book.open(root.target)
		}
	}
	return nil, &broken{code: graph.WorkbookDamaged, column: -1}
}

// open reads what lies around the sheets.
func (b *workbook) open(name string) error {
	related, err := b.parts.relations(name)
	if err != nil {
		return err
	}
	for _, relation := range related {
		switch relation.kind {
		case "sharedStrings":
			err = b.readStrings(relation.target)
		case "styles":
			err = b.readStyles(relation.target)
		}
		if err != nil {
			return err
		}
	}
	listed := map[string]bool{}
	return b.parts.each(name, func(_ *elements, start xml.StartElement) error {
		switch start.Name.Local {
		case "workbookPr":
			b.serials.from1904 = truth(attribute(start, "date1904"))
		case "sheet":
			for _, a := range start.Attr {
				if related := related[a.Value]; a.Name.Local == "id" && related.kind == "worksheet" {
					if listed[related.target] { // or a small file would be read a million times
						return &broken{code: graph.WorkbookDamaged, column: -1}
					}
					listed[related.target] = true
					b.sheets = append(b.sheets, sheetPart{attribute(start, "name"), related.target})
				}
			}
		}
		return nil
	})
}

func truth(text string) bool { return text == "1" || text == "true" }

// maxStrings bounds the texts that cells share: 20 of their own in each of 100,000 rows.
const maxStrings = 2_000_000

func (b *workbook) readStrings(name string) error {
	return b.parts.each(name, func(part *elements, start xml.StartElement) error {
		if start.Name.Local != "si" {
			return nil
		}
		if len(b.strings) == maxStrings {
			return unzipsTooLarge(b.parts.limits.Bytes)
		}
		text, err := richText(part)
		b.strings = append(b.strings, text)
		return err
	})
}

// richText returns the text of the element that has just started, in all its formats, without how it is
// pronounced.
func richText(part *elements) (string, error) {
	outside := part.depth - 1
	var text strings.Builder
	for {
		token, err := part.next()
		if err != nil {
			return "", err
		}
		switch token := token.(type) {
		case xml.StartElement:
			switch token.Name.Local {
			case "t":
				run, err := part.text()
				if err != nil {
					return "", err
				}
				if text.WriteString(run); text.Len() > part.longest {
					return "", tooLong(part.longest)
				}
			case "rPh":
				if err := part.skip(); err != nil {
					return "", err
				}
			}
		case xml.EndElement:
			if part.depth == outside {
				return unescape(text.String()), nil
			}
		}
	}
}

// readStyles finds which styles show a date. cellXfs, which cells refer to, comes after the formats.
func (b *workbook) readStyles(name string) error {
	custom, within := map[string]precision{}, ""
	return b.parts.each(name, func(_ *elements, start xml.StartElement) error {
		switch start.Name.Local {
		case "numFmt":
			custom[attribute(start, "numFmtId")] = shownBy(attribute(start, "formatCode"))
		case "cellXfs", "cellStyleXfs", "dxfs":
			within = start.Name.Local
		case "xf":
			if within != "cellXfs" {
				return nil
			}
			id := attribute(start, "numFmtId")
			shown, own := custom[id]
			if number, err := strconv.Atoi(id); err == nil && !own {
				shown = builtIn(number)
			}
			b.formats = append(b.formats, shown)
		}
		return nil
	})
}
