package exchange

import (
	"testing"

	"spinweb/graph"
)

func TestEveryWordForAKindMeansOneKind(t *testing.T) {
	for _, k := range words().kinds {
		for _, word := range []string{k.id, k.label.NL, k.label.EN} {
			if words().byWord[fold(word)] != k {
				t.Errorf("%q means another kind than %s", word, k.id)
			}
		}
	}
}

func TestNoAttributeIsCalledLikeAFixedColumn(t *testing.T) {
	for word := range words().words {
		if fixed(word) != "" || word == "" {
			t.Errorf("%q heads an attribute and a fixed column", word)
		}
	}
}

func TestWithinAKindEveryWordMeansOneAttribute(t *testing.T) {
	for _, k := range words().kinds {
		meant := map[string]string{}
		for i, attribute := range k.attributes {
			for _, word := range k.words[i] {
				if other := meant[word]; other != "" && other != attribute.Name {
					t.Errorf("%s: %q means %s and %s", k.id, word, other, attribute.Name)
				}
				meant[word] = attribute.Name
			}
		}
	}
}

func TestEveryAttributeCanBeReachedByTheHeadingsOfEachLanguage(t *testing.T) {
	for _, language := range []graph.Language{graph.Dutch, graph.English} {
		for _, k := range words().kinds {
			for i, attribute := range k.attributes {
				heading := fold(headingOf(attribute, language))
				found := false
				for _, word := range k.words[i] {
					found = found || word == heading
				}
				if !found {
					t.Errorf("%s.%s cannot be reached by %q", k.id, attribute.Name, heading)
				}
			}
		}
	}
}

func TestEveryWordFitsTheLongestWord(t *testing.T) {
	for _, column := range Columns(graph.Dutch) {
		if fold(column.Heading) == "" {
			t.Errorf("%q folds to nothing", column.Heading)
		}
	}
}

func TestEveryTypeHasAForm(t *testing.T) {
	for _, language := range []graph.Language{graph.Dutch, graph.English} {
		for _, column := range Columns(language) {
			if column.Form == "" || column.Heading == "" || column.Name == "" {
				t.Errorf("incomplete: %+v", column)
			}
		}
	}
}
