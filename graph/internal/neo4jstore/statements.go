package neo4jstore

import (
	_ "embed"
	"strings"

	"spinweb/graph"
)

// The statements, by the name of their file. Those of one kind of tie hold TIE_KIND
// in its place: see kinds.
var (
	//go:embed statements/head_lock.cypher
	headLock string
	//go:embed statements/head_read.cypher
	headRead string
	//go:embed statements/head_take.cypher
	headTake string
	//go:embed statements/batch_end.cypher
	batchEnd string
	//go:embed statements/standings.cypher
	standingsOf string
	//go:embed statements/stranded.cypher
	strandedActors string
	//go:embed statements/latest_ties.cypher
	latestTies string
	//go:embed statements/actor_add.cypher
	actorAdd string
	//go:embed statements/actor_amend.cypher
	actorAmend string
	//go:embed statements/actor_remove.cypher
	actorRemove string
	//go:embed statements/tie_add.cypher
	tieAdd string
	//go:embed statements/tie_amend.cypher
	tieAmend string
	//go:embed statements/tie_remove.cypher
	tieRemove string
	//go:embed statements/change_add.cypher
	changeAdd string
	//go:embed statements/changes.cypher
	changesBetween string
	//go:embed statements/changes_count.cypher
	changesCount string
	//go:embed statements/load_actors.cypher
	loadActors string
	//go:embed statements/load_ties.cypher
	loadTies string
	//go:embed statements/history.cypher
	historyOfAll string
	//go:embed statements/history_of_subject.cypher
	historyOfSubject string
	//go:embed statements/history_of_author.cypher
	historyOfAuthor string
	//go:embed statements/ledger_add.cypher
	ledgerAdd string
	//go:embed statements/ledger_mark.cypher
	ledgerMark string
	//go:embed statements/ledger_append.cypher
	ledgerAppend string
	//go:embed statements/ledger_known.cypher
	ledgerKnown string
	//go:embed statements/ledger.cypher
	ledgerOfAll string
	//go:embed statements/ledger_of_author.cypher
	ledgerOfAuthor string
	//go:embed statements/ledger_of_subject.cypher
	ledgerOfSubject string
	//go:embed statements/cell_get.cypher
	cellGet string
	//go:embed statements/cell_list.cypher
	cellList string
	//go:embed statements/cell_keys.cypher
	cellKeys string
	//go:embed statements/cell_lock.cypher
	cellLock string
	//go:embed statements/cell_write.cypher
	cellWrite string
	//go:embed statements/cell_drop.cypher
	cellDrop string
	//go:embed statements/cell_lock_of.cypher
	cellLockOf string
	//go:embed statements/cell_drop_of.cypher
	cellDropOf string
	//go:embed statements/cell_lock_expired.cypher
	cellLockExpired string
	//go:embed statements/cell_sweep.cypher
	cellSweep string
	//go:embed statements/change_known.cypher
	changeKnown string
	//go:embed statements/change_ties.cypher
	changeTies string
	//go:embed statements/change_forget.cypher
	changeForget string
	//go:embed statements/tie_erase.cypher
	tieErase string
	//go:embed statements/actor_erase.cypher
	actorErase string
	//go:embed statements/alias_mark.cypher
	aliasMark string
	//go:embed statements/alias_subject.cypher
	aliasSubject string
	//go:embed statements/alias_author.cypher
	aliasAuthor string
	//go:embed statements/alias_on_behalf.cypher
	aliasOnBehalf string
	//go:embed statements/alias_batch_author.cypher
	aliasBatchAuthor string
	//go:embed statements/cell_erase.cypher
	cellErase string
	//go:embed statements/erasures_lock.cypher
	erasuresLock string
	//go:embed statements/erasures_read.cypher
	erasuresRead string
	//go:embed statements/erasures_add.cypher
	erasuresAdd string
	//go:embed statements/dump_cells.cypher
	dumpCells string
	//go:embed statements/restore_read.cypher
	restoreRead string
	//go:embed statements/restore_begin.cypher
	restoreBegin string
	//go:embed statements/restore_clear.cypher
	restoreClear string
	//go:embed statements/restore_step.cypher
	restoreStep string
	//go:embed statements/restore_end.cypher
	restoreEnd string
	//go:embed statements/restore_batches.cypher
	restoreBatches string
	//go:embed statements/restore_cells.cypher
	restoreCells string
	//go:embed statements/migration_constraint.cypher
	migrationConstraint string
	//go:embed statements/migration_list.cypher
	migrationList string
	//go:embed statements/migration_done.cypher
	migrationDone string
	//go:embed statements/constraint_list.cypher
	constraintList string
	//go:embed statements/tie_constraint.cypher
	tieConstraint string
	//go:embed statements/index_wait.cypher
	indexWait string
	//go:embed statements/memory.cypher
	memoryAllowed string
)

// kinds holds the statements that must name the type of a tie, as only then its index finds it. The names
// come from the schema alone.
type kinds struct{ amendTie, removeTie, constrain map[graph.TieKind]string }

func expandKinds() kinds {
	k := kinds{map[graph.TieKind]string{}, map[graph.TieKind]string{}, map[graph.TieKind]string{}}
	for _, schema := range graph.Ties() {
		expand := func(cypher string) string { return strings.ReplaceAll(cypher, "TIE_KIND", string(schema.Kind)) }
		k.amendTie[schema.Kind] = expand(tieAmend)
		k.removeTie[schema.Kind] = expand(tieRemove)
		k.constrain[schema.Kind] = expand(tieConstraint)
	}
	return k
}

// tieConstraintName is what TIE_KIND_id becomes in tie_constraint.cypher.
func tieConstraintName(kind graph.TieKind) string { return string(kind) + "_id" }
