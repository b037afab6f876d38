package web

import (
	"encoding/json"
	"strconv"
	"strings"

	"spinweb/graph"
)

// Between JSON and the canonical texts of the schema.

// asJSON returns attributes as JSON values by their types in the schema.
func asJSON(schema []graph.Attribute, texts map[string]string) map[string]any {
	values := make(map[string]any, len(texts))
	for _, attribute := range schema {
		if text, given := texts[attribute.Name]; given {
			values[attribute.Name] = jsonValue(attribute.Type, text)
		}
	}
	return values
}

func jsonValue(kind graph.Type, text string) any {
	switch kind {
	case graph.FlagType:
		return text == "true"
	case graph.WholeType, graph.DecimalType:
		return json.Number(text)
	case graph.CodesType, graph.RolesType:
		return strings.Split(text, ";")
	case graph.OutlineType:
		return json.RawMessage(text)
	default:
		return text
	}
}

// asTexts returns JSON values as texts, nil for null, with what cannot be one. The schema checks the rest.
func asTexts(values map[string]any) (map[string]*string, []graph.Finding) {
	texts := make(map[string]*string, len(values))
	var findings []graph.Finding
	for name, value := range values {
		if value == nil {
			texts[name] = nil
			continue
		}
		text, ok := textOf(value)
		if !ok {
			findings = append(findings, graph.Finding{Field: fieldName(name), Code: graph.BadValue})
			continue
		}
		texts[name] = &text
	}
	return texts, findings
}

func fieldName(name string) string {
	if ourName.MatchString(name) && len(name) <= 40 {
		return name
	}
	return "…"
}

func textOf(value any) (string, bool) {
	switch v := value.(type) {
	case string:
		return v, true
	case bool:
		return strconv.FormatBool(v), true
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64), true
	case []any:
		parts := make([]string, len(v))
		for i, part := range v {
			text, ok := part.(string)
			if !ok || strings.Contains(text, ";") {
				return "", false
			}
			parts[i] = text
		}
		return strings.Join(parts, ";"), true
	case map[string]any: // an outline
		text, err := json.Marshal(v)
		return string(text), err == nil
	default:
		return "", false
	}
}

// present leaves out what is null: a new record has nothing to take away.
func present(texts map[string]*string) map[string]string {
	given := make(map[string]string, len(texts))
	for name, text := range texts {
		if text != nil {
			given[name] = *text
		}
	}
	return given
}
