package exchange

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"unicode/utf8"

	"spinweb/graph"
)

// feature is one shape of a map, with the properties that CBS and PDOK have used for the same things.
type feature struct {
	Type       string          `json:"type"`
	Properties properties      `json:"properties"`
	Geometry   json.RawMessage `json:"geometry"`
}

type properties struct {
	Statcode, Statnaam, Rubriek, Jaar, Water text

	Buurtcode, Buurtnaam, Wijkcode, Wijknaam, Gemeentecode, Gemeentenaam text

	BuCode text `json:"bu_code"`
	BuNaam text `json:"bu_naam"`
	WkCode text `json:"wk_code"`
	WkNaam text `json:"wk_naam"`
	GmCode text `json:"gm_code"`
	GmNaam text `json:"gm_naam"`
}

// text is a string or number of JSON; anything else is "".
type text string

// UnmarshalJSON implements json.Unmarshaler.
func (t *text) UnmarshalJSON(raw []byte) error {
	var asString string
	switch first := raw[0]; {
	case first == '"':
		if err := json.Unmarshal(raw, &asString); err != nil {
			return err
		}
		*t = text(strings.TrimSpace(asString))
	case first == '-' || first >= '0' && first <= '9':
		*t = text(raw)
	default:
		*t = ""
	}
	return nil
}

// property is a property and what it says.
type property struct {
	name  string
	value text
}

// identity returns what names the area: the most specific pair of code and name that has a code. A
// buurt mentions its wijk and gemeente too.
func (p properties) identity() (code, name property) {
	pairs := [][2]property{
		{{"statcode", p.Statcode}, {"statnaam", p.Statnaam}},
		{{"buurtcode", p.Buurtcode}, {"buurtnaam", p.Buurtnaam}}, {{"bu_code", p.BuCode}, {"bu_naam", p.BuNaam}},
		{{"wijkcode", p.Wijkcode}, {"wijknaam", p.Wijknaam}}, {{"wk_code", p.WkCode}, {"wk_naam", p.WkNaam}},
		{{"gemeentecode", p.Gemeentecode}, {"gemeentenaam", p.Gemeentenaam}}, {{"gm_code", p.GmCode}, {"gm_naam", p.GmNaam}},
	}
	for _, pair := range pairs {
		if pair[0].value != "" {
			return pair[0], pair[1]
		}
	}
	return pairs[0][0], pairs[0][1]
}

// municipality returns the name of the gemeente that the feature mentions.
func (p properties) municipality() text {
	if p.Gemeentenaam != "" {
		return p.Gemeentenaam
	}
	return p.GmNaam
}

// area is a feature that has a code.
type area struct {
	code         graph.AreaCode
	codeProperty string
	year         text
	arrival      graph.Arrival
}

// readFeature reads the next feature and finds what is wrong with its shape.
func (c *collection) readFeature() error {
	var f feature
	var wrongType *json.UnmarshalTypeError
	err := c.decoder.Decode(&f)
	switch {
	case errors.As(err, &wrongType), err == nil && f.Type != "Feature":
		c.find("", "", graph.BadGeoJSON)
		return nil
	case err != nil:
		return err
	case strings.EqualFold(string(f.Properties.Water), "JA"):
		c.water = append(c.water, c.row)
		return nil
	}
	code, name := f.Properties.identity()
	if code.value == "" {
		c.find(code.name, "code", graph.Required)
		return nil
	}
	known, err := graph.ParseAreaCode(string(code.value))
	if err != nil {
		c.find(code.name, "code", graph.BadAreaCode)
		return nil
	}
	if strings.ContainsRune(string(name.value), utf8.RuneError) {
		c.find(name.name, "name", graph.TextNotUTF8)
	}
	if _, twice := c.first[known]; twice {
		c.find(code.name, "code", graph.SameRecordTwice)
		return nil
	}
	c.first[known] = c.row
	c.mention(known, f.Properties.municipality())
	return c.add(known, code, name, f)
}

// mention remembers what a feature calls its gemeente.
func (c *collection) mention(code graph.AreaCode, name text) {
	if name != "" && !strings.ContainsRune(string(name), utf8.RuneError) {
		c.names["GM"+code[2:6]] = string(name)
	}
}

// add makes an area of a feature.
func (c *collection) add(known graph.AreaCode, code, name property, f feature) error {
	attributes := map[string]string{"code": string(known), "level": string(known.Level())}
	columns := map[string]string{idColumn: code.name, "code": code.name, "level": code.name}
	say := func(attribute, column string, value text) {
		columns[attribute] = column
		if value != "" {
			attributes[attribute] = string(value)
		}
	}
	say("name", name.name, name.value)
	if f.Properties.Rubriek != "" {
		say("level", "rubriek", f.Properties.Rubriek)
	}
	if f.Properties.Jaar != "" {
		say("year", "jaar", f.Properties.Jaar)
	}
	if geometry := bytes.TrimSpace(f.Geometry); len(geometry) == 0 || bytes.Equal(geometry, []byte("null")) {
		c.notice("geometry", "outline", graph.NoOutline)
	} else {
		outline, err := c.outline(geometry)
		if err != nil {
			return err
		}
		say("outline", "geometry", text(outline))
	}
	c.areas = append(c.areas, area{code: known, codeProperty: code.name, year: f.Properties.Jaar,
		arrival: c.arrival(c.row, columns, graph.Draft{ID: graph.ID(known), Kind: string(graph.Area), Attributes: attributes})})
	return nil
}

func (c *collection) arrival(row int, columns map[string]string, draft graph.Draft) graph.Arrival {
	return graph.Arrival{Draft: draft, File: c.file, Row: row, Columns: columns}
}

func (c *collection) find(column, field string, code graph.Code) {
	c.findings.add(graph.Finding{Field: field, Row: c.row, Column: column, Code: code})
}

func (c *collection) notice(column, field string, code graph.Code) {
	c.notices = append(c.notices, graph.Finding{Field: field, File: c.file, Row: c.row, Column: column, Code: code})
}
