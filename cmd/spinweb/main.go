// Command spinweb maps the network of a neighbourhood and finds its missing links.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/alecthomas/kong"

	"spinweb/graph"
)

// commandLine is every command with its settings. A flag can also be given in the environment, as its
// help says; a secret only there or in a file.
type commandLine struct {
	Language string `help:"Language of messages and reports: nl or en." enum:"nl,en," default:"" env:"SPINWEB_LANGUAGE"`

	Demo     demoCommand     `cmd:"" help:"Show a fictional neighbourhood in the browser, on this machine only."`
	Serve    serveCommand    `cmd:"" help:"Serve an organisation, by accounts and over an encrypted connection."`
	User     userCommand     `cmd:"" help:"Keep the accounts of a store."`
	Import   importCommand   `cmd:"" help:"Take in actors and ties (CSV, Excel, GraphML, JSON) and areas (GeoJSON), all of it or nothing."`
	Export   exportCommand   `cmd:"" help:"Write everything as CSV, Excel, GraphML or JSON, to be imported again."`
	Backup   backupCommand   `cmd:"" help:"Write everything that a store holds to one file, also while it is in use."`
	Restore  restoreCommand  `cmd:"" help:"Fill an empty store from a backup."`
	Copy     copyCommand     `cmd:"" help:"Move a neighbourhood to another store, such as from SQLite to Neo4j."`
	Report   reportCommand   `cmd:"" help:"Answer a question about the neighbourhood."`
	Erase    eraseCommand    `cmd:"" help:"Take an actor out for good, also from the history and the ledger."`
	APIDoc   apiDocCommand   `cmd:"" name:"openapi" help:"Write the API document (OpenAPI, as JSON)."`
	Measure  measureCommand  `cmd:"" help:"Measure a graph file: centrality, cohesion, brokerage, communities."`
	Predict  predictCommand  `cmd:"" help:"List the likeliest ties of a graph file that are not there."`
	Generate generateCommand `cmd:"" help:"Write a made-up town of any size as edge CSV, always the same for a seed; spinweb is timed on it."`
	Health   healthCommand   `cmd:"" help:"Ask a running spinweb whether it is ready; exits 0 when it is and 1 when not."`
}

// terminal is where a command speaks.
type terminal struct {
	out, err io.Writer
	language graph.Language
}

// say writes a line for a person; what a program may read goes to out.
func (t *terminal) say(sentence graph.Label, values ...any) {
	fmt.Fprintf(t.err, sentence.In(t.language)+"\n", values...)
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
}

// run runs one command and returns its exit status: 0 for success, 1 for failure, 2 for a command line
// that cannot be understood.
func run(ctx context.Context, arguments []string, out, errOut io.Writer) int {
	var line commandLine
	exited := -1
	parser, err := kong.New(&line, kong.Name("spinweb"),
		kong.Description("Spin in het web: the network of a neighbourhood, and its missing links."),
		kong.Writers(out, errOut), kong.Exit(func(status int) { exited = status }), kong.UsageOnError(),
		kong.Vars{"operations": defaultOperations, "statistics": strings.Join(statisticNames(), ", ")})
	if err != nil {
		fmt.Fprintln(errOut, err)
		return 2
	}
	parsed, err := parser.Parse(arguments)
	if exited >= 0 {
		return exited
	}
	if err != nil {
		fmt.Fprintf(errOut, "spinweb: %v\nspinweb --help lists the commands.\n", err)
		return 2
	}
	t := &terminal{out, errOut, languageOf(line.Language)}
	parsed.BindTo(ctx, (*context.Context)(nil))
	if err := parsed.Run(t); err != nil {
		t.explain(err)
		return 1
	}
	return 0
}

// languageOf is the language that was asked, else that of the machine.
func languageOf(asked string) graph.Language {
	switch {
	case asked != "":
		return graph.Language(asked)
	case strings.HasPrefix(os.Getenv("LC_ALL")+os.Getenv("LANG"), "nl"):
		return graph.Dutch
	default:
		return graph.English
	}
}

// mostFindings is more than a person corrects before trying again.
const mostFindings = 100

var sayMore = graph.Label{NL: "  … en nog %d. Verbeter eerst deze.", EN: "  … and %d more. Correct these first."}

// explain says what went wrong and what to do, with every finding in its place.
func (t *terminal) explain(err error) {
	var known *graph.Error
	switch {
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(t.err, graph.RequestCancelled.Sentence(t.language, nil))
	case errors.As(err, &known):
		fmt.Fprintln(t.err, known.Sentence(t.language))
		for _, finding := range known.Findings[:min(mostFindings, len(known.Findings))] {
			fmt.Fprintf(t.err, "  %s%s\n", t.place(finding), finding.Sentence(t.language))
		}
		if more := len(known.Findings) - mostFindings; more > 0 {
			t.say(sayMore, more)
		}
		if len(known.Findings) == 0 && errors.Unwrap(known) != nil {
			fmt.Fprintf(t.err, "  (%v)\n", errors.Unwrap(known))
		}
	default:
		fmt.Fprintf(t.err, "spinweb: %v\n", err)
	}
}

var sayRow = graph.Label{NL: "rij %d", EN: "row %d"}

// place says where something was found.
func (t *terminal) place(finding graph.Finding) string {
	var parts []string
	if finding.File != "" {
		parts = append(parts, finding.File)
	}
	if finding.Row > 0 {
		parts = append(parts, fmt.Sprintf(sayRow.In(t.language), finding.Row))
	}
	switch {
	case finding.Column != "":
		parts = append(parts, finding.Column)
	case finding.Field != "":
		parts = append(parts, finding.Field)
	}
	if len(parts) == 0 {
		return ""
	}
	return strings.Join(parts, ", ") + ": "
}
