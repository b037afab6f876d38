// Package sqlitestore keeps a neighbourhood in one folder with two SQLite files: neighbourhood.db with
// records and their history, ledger.db with who saw what and with cells. Two files, so that a long import
// holds up no ledger line and no log-in, and therefore no answer about a resident.
//
// Any number of processes may open the same folder. Everything in it is readable with the sqlite3
// command: names are those of the domain, attributes, changes and the subjects of a line are JSON, moments are
// microseconds since 1970 in UTC.
//
// With a key all of it is encrypted, write-ahead logs and temporary files too, with Adiantum in blocks of
// 4 KiB, and of a log by the frame. Who has two copies of a file sees which blocks differ, and who can write to
// it can put an old block back: it protects a disk that was lost, and is no seal.
package sqlitestore
