package exchange

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"

	"spinweb/graph"
)

// ReadGeoJSON reads wijken and buurten, and gemeenten if they are there, from a FeatureCollection as CBS
// and PDOK publish it, in longitude and latitude (RFC 7946, CRS84).
//
// Each feature becomes an Area, and each wijk and buurt a PART_OF tie to the area around it, which its
// code tells. A gemeente that wijken of the file are part of, and that is not in the file itself, is
// made from its code; its name comes from municipalities or else from a gemeentenaam in the file, and
// without either that is a finding. Of a buurt whose wijk is not in the file the tie is made all the
// same, because the wijk may be in the store: dropping the tie would leave the buurt out of every
// report about its gemeente without a word. A notice names such a wijk once; if the store does not
// have it either, the gate refuses the tie. Join brings files together that need each other.
//
// An outline that has no area is kept with a notice. Shapes that are water are left out with a notice:
// CBS gives them the code of the land beside them.
//
// The arrivals are gemeenten that were made, then the features in the order of the file, then the ties.
// With findings there are none. Errors, limits and progress are as for ReadCSV.
func ReadGeoJSON(r io.Reader, file string, limits Limits, municipalities map[graph.AreaCode]string,
	progress func(features int)) (graph.Delivery, error) {
	limits = limits.orDefault()
	source := bound(r, file, limits.Bytes)
	text := bufio.NewReader(source)
	if mark, _ := text.Peek(len(utf8Mark)); bytes.Equal(mark, utf8Mark) {
		_, _ = text.Discard(len(utf8Mark)) // just peeked
	}
	c := &collection{
		file:     file,
		limits:   limits,
		meter:    meter{progress: progress},
		source:   source,
		decoder:  json.NewDecoder(&jsonGuard{in: text, depth: limits.Depth, size: limits.Feature}),
		findings: findings{file: file, limit: limits.Findings},
		first:    map[graph.AreaCode]int{},
		names:    map[graph.AreaCode]string{},
	}
	if err := c.read(); err != nil {
		return graph.Delivery{}, c.stop(err)
	}
	if !c.findings.full() {
		c.nest(municipalities)
	}
	if err := c.findings.err(); err != nil {
		return graph.Delivery{}, err
	}
	return c.delivery(), nil
}

// collection reads one FeatureCollection.
type collection struct {
	file    string
	limits  Limits
	meter   meter
	source  *bounded
	decoder *json.Decoder
	row     int // the feature at hand
	typed   bool
	listed  bool

	findings findings
	areas    []area
	first    map[graph.AreaCode]int    // the feature in which an area came first
	names    map[graph.AreaCode]string // of gemeenten, as features mention them
	made     []graph.Arrival
	ties     []graph.Arrival
	notices  []graph.Finding
	water    []int // features that are water
}

var errShape = errors.New("not a FeatureCollection")

// read walks the members of the one object that the file must be.
func (c *collection) read() error {
	if err := expect(c.decoder, '{'); err != nil {
		return err
	}
	for c.decoder.More() {
		key, err := c.decoder.Token()
		if err != nil {
			return err
		}
		switch key {
		case "type":
			err = c.readType()
		case "crs":
			err = c.readReference()
		case "features":
			err = c.readFeatures()
		default:
			err = c.skip()
		}
		if err != nil {
			return err
		}
		if c.findings.full() {
			return nil
		}
	}
	if err := expect(c.decoder, '}'); err != nil {
		return err
	}
	if _, err := c.decoder.Token(); err == nil || !c.typed || !c.listed {
		return errShape
	} else if !errors.Is(err, io.EOF) {
		return err
	}
	return nil
}

// expect reads a token, which must be this one.
func expect(decoder *json.Decoder, delimiter json.Delim) error {
	token, err := decoder.Token()
	if err == nil && token != delimiter {
		return errShape
	}
	return err
}

func (c *collection) readType() error {
	token, err := c.decoder.Token()
	if err == nil && token != "FeatureCollection" {
		return errShape
	}
	c.typed = true
	return err
}

// readReference refuses a map whose coordinates are declared to be others than longitude and latitude.
func (c *collection) readReference() error {
	var reference struct {
		Properties struct{ Name text } `json:"properties"`
	}
	var raw json.RawMessage
	if err := c.decoder.Decode(&raw); err != nil {
		return err
	}
	if json.Unmarshal(raw, &reference) != nil {
		return nil // another way of declaring; the coordinates themselves will tell
	}
	parts := strings.FieldsFunc(string(reference.Properties.Name), func(r rune) bool { return r == ':' || r == '/' })
	if len(parts) == 0 {
		return nil
	}
	switch strings.ToUpper(parts[len(parts)-1]) {
	case "CRS84", "84", "4326", "4258": // WGS 84 and ETRS 89, which differ by less than a metre
		return nil
	}
	return &broken{code: graph.NotLonLat, column: -1}
}

func (c *collection) readFeatures() error {
	if c.listed {
		return errShape
	}
	c.listed = true
	if err := expect(c.decoder, '['); err != nil {
		return err
	}
	for c.decoder.More() && !c.findings.full() {
		if c.row++; c.row > c.limits.Rows {
			return tooLarge(graph.TooManyRows, c.file, c.limits.Rows)
		}
		if err := c.readFeature(); err != nil {
			return err
		}
		c.meter.pass(c.row)
	}
	c.meter.tell(c.row)
	if c.findings.full() {
		return nil
	}
	return expect(c.decoder, ']')
}

// skip passes over a member that says nothing to us, without keeping it.
func (c *collection) skip() error {
	level := 0
	for {
		token, err := c.decoder.Token()
		if err != nil {
			return err
		}
		switch token {
		case json.Delim('{'), json.Delim('['):
			level++
		case json.Delim('}'), json.Delim(']'):
			level--
		}
		if level == 0 {
			return nil
		}
	}
}

// stop turns what ended the reading early into the error of the whole. What the JSON package says of a
// file quotes it, so none of that goes on.
func (c *collection) stop(err error) error {
	var flaw *broken
	var known *graph.Error
	switch {
	case errors.As(err, &flaw):
		c.findings.add(graph.Finding{Row: c.row, Code: flaw.code, Params: flaw.params})
	case errors.As(err, &known):
		return err
	case c.source.err != nil && !errors.Is(c.source.err, io.EOF):
		return unread(c.source.err)
	default:
		c.findings.add(graph.Finding{Row: c.row, Code: graph.BadGeoJSON})
	}
	return c.findings.err()
}
