package neo4jstore

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"spinweb/graph"
)

// typed returns what Neo4j keeps for the canonical text of an attribute: an integer, float, boolean,
// date or list of strings where the type asks for one. What would not come back as the same text, such
// as a value from before the schema changed, stays a string.
func typed(t graph.Type, text string) any {
	value := interpret(t, text)
	if back, err := canonical(value); err != nil || back != text {
		return text
	}
	return value
}

func interpret(t graph.Type, text string) any {
	switch t {
	case graph.WholeType:
		if number, err := strconv.ParseInt(text, 10, 64); err == nil {
			return number
		}
	case graph.DecimalType:
		if number, err := strconv.ParseFloat(text, 64); err == nil {
			return number
		}
	case graph.FlagType:
		return text == "true"
	case graph.DayType:
		if day, err := time.Parse(time.DateOnly, text); err == nil {
			return neo4j.DateOf(day)
		}
	case graph.CodesType, graph.RolesType:
		return strings.Split(text, ";")
	}
	return text
}

// canonical is the inverse of typed. It goes by the value alone, so that a schema that changed since
// reads what was written before.
func canonical(value any) (string, error) {
	switch v := value.(type) {
	case string:
		return v, nil
	case int64:
		return strconv.FormatInt(v, 10), nil
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64), nil
	case bool:
		return strconv.FormatBool(v), nil
	case neo4j.Date:
		return v.Time().Format(time.DateOnly), nil
	case []string:
		return strings.Join(v, ";"), nil
	case []any: // a list of strings as the driver returns it
		parts := make([]string, len(v))
		for i, part := range v {
			text, ok := part.(string)
			if !ok {
				return "", fmt.Errorf("a list holds %T", part)
			}
			parts[i] = text
		}
		return strings.Join(parts, ";"), nil
	default:
		return "", fmt.Errorf("property of type %T", value)
	}
}

// utc is UTC as an offset, which Neo4j shows as Z; time.UTC would be a named zone to it.
var utc = time.FixedZone("Offset", 0)

// moment returns a time as Neo4j keeps it, to the microsecond.
func moment(micros int64) time.Time { return time.UnixMicro(micros).In(utc) }

// filled sets a property that has a value; what is "" or nil stays absent.
func filled(properties map[string]any, name string, value any) {
	if value != nil && value != "" {
		properties[name] = value
	}
}

// text returns a property that is a string, "" where it is absent.
func text(properties map[string]any, name string) string {
	value, _ := properties[name].(string)
	return value
}

// micros returns a property that is a moment, 0 where it is absent.
func micros(properties map[string]any, name string) int64 {
	value, given := properties[name].(time.Time)
	if !given {
		return 0
	}
	return value.UnixMicro()
}

// whole returns a property that is a whole number, 0 where it is absent.
func whole(properties map[string]any, name string) int64 {
	value, _ := properties[name].(int64)
	return value
}
