package neo4jstore

import (
	"context"
	"io/fs"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"spinweb/graph"
)

// trial is a statement as the store runs it.
type trial struct {
	cypher string
	params map[string]any
	whole  bool // it reads everything, and says so in its name
}

// trials returns every statement, by the name of its file and, where it is of one kind of tie, the kind.
func trials() map[string]trial {
	rows := func(row map[string]any) map[string]any { return list("rows", []any{row}) }
	window := map[string]any{"subject": "a", "author": "", "after": 0, "upTo": 9, "limit": 10}
	span := map[string]any{"subject": "a", "author": "b", "since": earliest, "sinceHour": earliest, "until": endOfTime, "limit": 10}
	newLine := map[string]any{"id": "l", "subjects": []any{"a"}}
	newMark := map[string]any{"subject": "a", "hour": hourOf(noon)}
	tie := map[string]any{"id": "k", "from": "a", "to": "b", "kind": "KNOWS", "tie": map[string]any{"id": "k"}}
	cell := map[string]any{"kind": "session", "key": "k", "subject": "a", "value": []byte{1}, "expires": earliest, "version": 1,
		"turn": 1, "at": earliest, "limit": 10}
	aliases := map[string]any{"in": map[string]any{"ids": []any{"a"}, "aliases": map[string]any{"a": "x"}}, "earliest": earliest}
	run := map[string]any{"run": "r", "step": 1, "revision": 1}
	all := map[string]trial{
		"head_lock":            {headLock, map[string]any{"batch": "x"}, false},
		"head_read":            {headRead, nil, false},
		"head_take":            {headTake, map[string]any{"batch": "x"}, false},
		"changes_count":        {changesCount, map[string]any{"revision": 1}, false},
		"batch_end":            {batchEnd, batchEndParams([]any{map[string]any{"revision": 1, "place": 0}}, 1, map[string]any{"revision": 1}), false},
		"standings":            {standingsOf, list("ids", []any{"a"}), false},
		"stranded":             {strandedActors, rows(map[string]any{"id": "a"}), false},
		"latest_ties":          {latestTies, rows(map[string]any{"id": "a"}), false},
		"actor_add":            {actorAdd, rows(map[string]any{"kind": "Resident", "actor": map[string]any{"id": "a"}}), false},
		"actor_amend":          {actorAmend, rows(map[string]any{"actor": map[string]any{"id": "a"}}), false},
		"actor_remove":         {actorRemove, rows(map[string]any{"id": "a"}), false},
		"tie_add":              {tieAdd, rows(tie), false},
		"change_add":           {changeAdd, rows(map[string]any{"revision": 1, "place": 0}), false},
		"changes":              {changesBetween, window, false},
		"load_actors":          {loadActors, nil, true},
		"load_ties":            {loadTies, nil, true},
		"history":              {historyOfAll, window, false},
		"history_of_subject":   {historyOfSubject, window, false},
		"history_of_author":    {historyOfAuthor, window, false},
		"ledger_add":           {ledgerAdd, rows(newLine), false},
		"ledger_mark":          {ledgerMark, rows(newMark), false},
		"ledger_append":        {ledgerAppend, map[string]any{"in": map[string]any{"rows": []any{newLine}, "marks": []any{newMark}}}, false},
		"ledger_known":         {ledgerKnown, list("ids", []any{"l"}), false},
		"ledger":               {ledgerOfAll, span, false},
		"ledger_of_author":     {ledgerOfAuthor, span, false},
		"ledger_of_subject":    {ledgerOfSubject, span, false},
		"cell_get":             {cellGet, cell, false},
		"cell_list":            {cellList, cell, false},
		"cell_keys":            {cellKeys, cell, false},
		"cell_lock":            {cellLock, cell, false},
		"cell_write":           {cellWrite, cell, false},
		"cell_drop":            {cellDrop, cell, false},
		"cell_lock_of":         {cellLockOf, cell, false},
		"cell_drop_of":         {cellDropOf, cell, false},
		"cell_lock_expired":    {cellLockExpired, cell, false},
		"cell_sweep":           {cellSweep, cell, false},
		"change_known":         {changeKnown, aliases, false},
		"change_ties":          {changeTies, aliases, false},
		"change_forget":        {changeForget, aliases, false},
		"tie_erase":            {tieErase, rows(tie), false},
		"actor_erase":          {actorErase, rows(map[string]any{"id": "a"}), false},
		"alias_mark":           {aliasMark, aliases, false},
		"alias_subject":        {aliasSubject, aliases, false},
		"alias_author":         {aliasAuthor, aliases, false},
		"alias_on_behalf":      {aliasOnBehalf, aliases, false},
		"alias_batch_author":   {aliasBatchAuthor, aliases, false},
		"cell_erase":           {cellErase, aliases, false},
		"erasures_lock":        {erasuresLock, cell, false},
		"erasures_read":        {erasuresRead, nil, false},
		"erasures_add":         {erasuresAdd, rows(map[string]any{"id": "erasures"}), false},
		"dump_cells":           {dumpCells, nil, false},
		"restore_read":         {restoreRead, nil, false},
		"restore_begin":        {restoreBegin, run, false},
		"restore_clear":        {restoreClear, nil, true},
		"restore_step":         {restoreStep, run, false},
		"restore_end":          {restoreEnd, run, false},
		"restore_batches":      {restoreBatches, rows(map[string]any{"revision": 1}), false},
		"restore_cells":        {restoreCells, rows(map[string]any{"key": "k"}), false},
		"migration_constraint": {migrationConstraint, nil, false},
		"migration_list":       {migrationList, nil, true},
		"migration_done":       {migrationDone, map[string]any{"version": 1, "name": "x", "at": earliest}, false},
		"constraint_list":      {constraintList, nil, false},
		"index_wait":           {indexWait, nil, false},
		"memory":               {memoryAllowed, nil, false},
	}
	k := expandKinds()
	for _, schema := range graph.Ties() {
		kind := schema.Kind
		all["tie_amend "+string(kind)] = trial{k.amendTie[kind], rows(tie), false}
		all["tie_remove "+string(kind)] = trial{k.removeTie[kind], rows(tie), false}
		all["tie_constraint "+string(kind)] = trial{k.constrain[kind], nil, false}
	}
	return all
}

func TestEveryStatementFileIsTried(t *testing.T) {
	tried := map[string]bool{}
	for name := range trials() {
		file, _, _ := strings.Cut(name, " ")
		tried[file+".cypher"] = true
	}
	files, err := fs.Glob(os.DirFS("statements"), "*.cypher")
	if err != nil {
		t.Fatal(err)
	}
	if want := slices.Sorted(maps.Keys(tried)); !slices.Equal(files, want) {
		t.Errorf("files and trials differ\nfiles:  %v\ntrials: %v", files, want)
	}
}

// Plans are made when the store is empty too, and Neo4j keeps them for a while: so both are looked at.
func TestEveryStatementIsPlannedByIndexAndWithoutAnyNotice(t *testing.T) {
	s, server := empty(t)
	t.Run("empty", func(t *testing.T) { explainAll(t, server) })
	apply(t, s, town(t, 200, 1000))
	record(t, s, line("l1", "a", "b"), line("l2", "a"))
	t.Run("with a town in it", func(t *testing.T) { explainAll(t, server) })
}

// A dump streams: what were sorted first would have to fit in the server's memory.
func TestWhatIsDumpedComesInTheOrderOfItsIndex(t *testing.T) {
	s, server := empty(t)
	apply(t, s, town(t, 200, 1000))
	record(t, s, line("l1", "a", "b"), line("l2", "a"))
	put(t, s.Cells(), session("c"))
	driver := server.beside
	all := trials()
	for _, name := range []string{"history", "changes", "ledger", "dump_cells"} {
		operators, _ := explain(t, driver, all[name])
		if slices.ContainsFunc(operators, func(o string) bool { return strings.Contains(o, "Sort") || strings.Contains(o, "Top") }) {
			t.Errorf("%s is sorted: %v", name, operators)
		}
	}
}

// Somebody whom the lines of a hundred hours name, and who asks for ten of these, waits for no more.
func TestTheLedgerOfASubjectIsReadHourByHourUntilThereAreEnough(t *testing.T) {
	s, server := empty(t)
	apply(t, s, town(t, 200, 1000))
	record(t, s, line("l1", "a", "b"), line("l2", "a"))
	operators, _ := explain(t, server.beside, trials()["ledger_of_subject"])
	if !slices.Contains(operators, "PartialTop") || slices.Contains(operators, "Sort") || slices.Contains(operators, "Top") {
		t.Errorf("it is read whole and sorted: %v", operators)
	}
}

func explainAll(t *testing.T, s server) {
	t.Helper()
	s.query(t, "CALL db.clearQueryCaches()", nil)
	driver := s.beside
	for name, trial := range trials() {
		operators, notices := explain(t, driver, trial)
		for _, notice := range notices {
			t.Errorf("%s: %s", name, notice)
		}
		if bad := scans(operators); len(bad) > 0 && !trial.whole {
			t.Errorf("%s: %v in %v", name, bad, operators)
		}
	}
}

// explain returns the operators of a plan and what Neo4j has to say about the statement.
func explain(t *testing.T, driver neo4j.DriverWithContext, trial trial) (plan, notices []string) {
	t.Helper()
	ctx := context.Background()
	session := driver.NewSession(ctx, neo4j.SessionConfig{})
	defer func() { _ = session.Close(ctx) }()
	result, err := session.Run(ctx, "EXPLAIN "+trial.cypher, trial.params)
	if err != nil {
		t.Fatalf("%s: %v", trial.cypher, err)
	}
	summary, err := result.Consume(ctx)
	if err != nil {
		t.Fatalf("%s: %v", trial.cypher, err)
	}
	for _, notice := range summary.Notifications() {
		if strings.HasSuffix(notice.Code(), ".UnknownPropertyKeyWarning") {
			continue // nobody has written one to this database yet
		}
		notices = append(notices, notice.Code()+": "+notice.Description())
	}
	if summary.Plan() != nil {
		plan = operators(summary.Plan())
	}
	return plan, notices
}

// scans returns the operators that read more than they were asked for.
func scans(operators []string) []string {
	return slices.DeleteFunc(slices.Clone(operators), func(operator string) bool {
		return !strings.Contains(operator, "Scan")
	})
}

func operators(plan neo4j.Plan) []string {
	names := []string{strings.TrimSuffix(plan.Operator(), "@neo4j")}
	for _, child := range plan.Children() {
		names = append(names, operators(child)...)
	}
	return names
}

func TestABadPlanIsSeen(t *testing.T) {
	_, server := empty(t)
	operators, notices := explain(t, server.beside, trial{cypher: "MATCH (a), (b) RETURN a.name, b.name"})
	if len(scans(operators)) == 0 || len(notices) == 0 {
		t.Errorf("a cartesian product over all nodes passes: %v, %v", operators, notices)
	}
}
