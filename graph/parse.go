package graph

import (
	"encoding/json"
	"math"
	"slices"
	"strconv"
	"strings"
)

// parse returns the canonical text of a raw one, or what is wrong with it.
func (a Attribute) parse(raw string) (string, *Finding) {
	limit := a.MaxLength
	if limit == 0 {
		limit = map[Type]int{OutlineType: 4 << 20}[a.Type]
	}
	if limit == 0 {
		limit = maxText * 4
	}
	text, code := cleanText(raw, a.Type == NoteType || a.Type == OutlineType, limit)
	if code != "" {
		return "", &Finding{Code: code, Params: Params{"limit": strconv.Itoa(limit)}}
	}
	switch a.Type {
	case TextType, NoteType:
		return a.parseText(text)
	case CodeType:
		return a.parseCode(text)
	case CodesType:
		return a.parseList(text, a.parseCode)
	case RolesType:
		return a.parseList(text, a.parseRole)
	case WholeType, DecimalType:
		return a.parseNumber(text)
	case FlagType:
		return parseFlag(text)
	case DayType, DateType:
		return a.parseDate(text)
	case ReferenceType:
		if _, err := ParseID(text); err != nil {
			return "", &Finding{Code: BadID}
		}
		return text, nil
	case OutlineType:
		return parseOutline(text)
	default:
		panic("type without a parser: " + string(a.Type)) // the table of types is closed; a test walks it
	}
}

func (a Attribute) parseText(text string) (string, *Finding) {
	if a.Pattern != nil && !a.Pattern.MatchString(text) {
		return "", &Finding{Code: BadPattern}
	}
	return text, nil
}

func (a Attribute) parseCode(text string) (string, *Finding) {
	for _, option := range a.Codes {
		if text == option.Code || strings.EqualFold(text, option.Label.NL) || strings.EqualFold(text, option.Label.EN) {
			return option.Code, nil
		}
	}
	codes := make([]string, len(a.Codes))
	for i, option := range a.Codes {
		codes[i] = option.Code
	}
	return "", &Finding{Code: BadCode, Params: Params{"codes": strings.Join(codes, ", ")}}
}

func (a Attribute) parseList(text string, parse func(string) (string, *Finding)) (string, *Finding) {
	var parts []string
	for part := range strings.SplitSeq(text, ";") {
		if part = strings.TrimSpace(part); part == "" {
			continue
		}
		canonical, finding := parse(part)
		if finding != nil {
			return "", finding
		}
		parts = append(parts, canonical)
	}
	slices.Sort(parts)
	return strings.Join(slices.Compact(parts), ";"), nil
}

// parseRole reads "buddy", "buddy 2024-05" or "buddy 2024-05 3": role, since, hours a week.
func (a Attribute) parseRole(text string) (string, *Finding) {
	fields := strings.Fields(text)
	if len(fields) == 0 || len(fields) > 3 {
		return "", &Finding{Code: BadRole}
	}
	role, finding := a.parseCode(fields[0])
	if finding != nil {
		return "", finding
	}
	fields[0] = role
	if len(fields) > 1 {
		if _, err := ParseDate(fields[1]); err != nil {
			return "", &Finding{Code: BadRole}
		}
	}
	if len(fields) > 2 {
		hours, err := strconv.ParseFloat(fields[2], 64)
		if err != nil || !(hours > 0 && hours <= 168) {
			return "", &Finding{Code: BadRole}
		}
		fields[2] = strconv.FormatFloat(hours, 'f', -1, 64)
	}
	return strings.Join(fields, " "), nil
}

func (a Attribute) parseNumber(text string) (string, *Finding) {
	number, err := strconv.ParseFloat(text, 64)
	if err != nil || math.IsNaN(number) || math.IsInf(number, 0) || strings.ContainsAny(text, "xXpP_") {
		return "", &Finding{Code: BadNumber}
	}
	if a.Type == WholeType && (number != math.Trunc(number) || math.Abs(number) > 1<<53) {
		return "", &Finding{Code: BadWholeNumber}
	}
	if (a.Minimum != 0 || a.Maximum != 0) && (number < a.Minimum || number > a.Maximum) {
		return "", &Finding{Code: OutOfRange, Params: Params{"minimum": formatNumber(a.Minimum), "maximum": formatNumber(a.Maximum)}}
	}
	return formatNumber(number), nil
}

func formatNumber(number float64) string {
	if number == 0 {
		number = 0 // -0 is 0
	}
	return strconv.FormatFloat(number, 'f', -1, 64)
}

func parseFlag(text string) (string, *Finding) {
	switch strings.ToLower(text) {
	case "true", "ja", "yes", "1", "waar":
		return "true", nil
	case "false", "nee", "no", "0", "onwaar":
		return "false", nil
	default:
		return "", &Finding{Code: BadFlag}
	}
}

func (a Attribute) parseDate(text string) (string, *Finding) {
	date, err := ParseDate(text)
	if err != nil {
		return "", &Finding{Code: BadDate}
	}
	if a.Type == DayType && !date.Complete() {
		return "", &Finding{Code: IncompleteDate}
	}
	return date.String(), nil
}

// parseOutline accepts a GeoJSON Polygon or MultiPolygon (RFC 7946) in WGS 84. It checks the positions
// and not the shape: statistics offices publish outlines that are coarse and sometimes have no area.
func parseOutline(text string) (string, *Finding) {
	var geometry struct {
		Type        string          `json:"type"`
		Coordinates json.RawMessage `json:"coordinates"`
	}
	if err := json.Unmarshal([]byte(text), &geometry); err != nil {
		return "", &Finding{Code: BadOutline}
	}
	var polygons [][][][]float64
	switch geometry.Type {
	case "Polygon":
		polygons = make([][][][]float64, 1)
		if json.Unmarshal(geometry.Coordinates, &polygons[0]) != nil {
			return "", &Finding{Code: BadOutline}
		}
	case "MultiPolygon":
		if json.Unmarshal(geometry.Coordinates, &polygons) != nil {
			return "", &Finding{Code: BadOutline}
		}
	default:
		return "", &Finding{Code: BadOutline}
	}
	if !validRings(polygons) {
		return "", &Finding{Code: BadOutline}
	}
	canonical, err := json.Marshal(struct {
		Type        string `json:"type"`
		Coordinates any    `json:"coordinates"`
	}{"MultiPolygon", polygons})
	if err != nil {
		return "", &Finding{Code: BadOutline}
	}
	return string(canonical), nil
}

func validRings(polygons [][][][]float64) bool {
	for _, polygon := range polygons {
		if len(polygon) == 0 {
			return false
		}
		for _, ring := range polygon {
			if len(ring) < 4 || !slices.Equal(ring[0], ring[len(ring)-1]) {
				return false
			}
			for _, position := range ring {
				if len(position) != 2 || math.Abs(position[0]) > 180 || math.Abs(position[1]) > 90 {
					return false
				}
			}
		}
	}
	return len(polygons) > 0
}
