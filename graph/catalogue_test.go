package graph

import (
	"go/ast"
	"go/parser"
	"go/token"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// declaredCodes reads the constants from the source, so that a code without a sentence cannot hide.
func declaredCodes(t *testing.T) map[string]bool {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "catalogue.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	codes := map[string]bool{}
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok || spec.Type == nil {
			return true
		}
		if name, isName := spec.Type.(*ast.Ident); !isName || name.Name != "Code" {
			return true
		}
		code, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
		if err != nil {
			t.Fatal(err)
		}
		if codes[code] {
			t.Errorf("code %s is declared twice", code)
		}
		codes[code] = true
		return true
	})
	return codes
}

func TestEveryCodeHasASentenceInBothLanguages(t *testing.T) {
	codes := declaredCodes(t)
	if len(codes) < 50 {
		t.Fatalf("only %d codes found in the source", len(codes))
	}
	for code := range codes {
		label, known := sentences[Code(code)]
		if !known || label.NL == "" || label.EN == "" {
			t.Errorf("%s has no sentence in both languages", code)
		}
	}
	for code := range sentences {
		if !codes[string(code)] {
			t.Errorf("a sentence for %s, which is no code", code)
		}
	}
}

var placeholders = regexp.MustCompile(`\{[a-z]+\}`)

func TestBothLanguagesFillTheSamePlaces(t *testing.T) {
	for code, label := range sentences {
		nl, en := placeholders.FindAllString(label.NL, -1), placeholders.FindAllString(label.EN, -1)
		if strings.Join(nl, " ") != strings.Join(en, " ") {
			t.Errorf("%s: %v in Dutch, %v in English", code, nl, en)
		}
	}
}

func TestASentenceIsFilled(t *testing.T) {
	got := TextTooLong.Sentence(English, Params{"limit": "200"})
	if got != "This text is too long. At most 200 characters." {
		t.Error(got)
	}
}

func TestEveryKindOfErrorIsListed(t *testing.T) {
	if got := len(Kinds()); got != int(lastKind) {
		t.Errorf("%d kinds listed, %d declared", got, lastKind)
	}
}
