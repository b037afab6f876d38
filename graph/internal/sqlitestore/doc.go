// Package sqlitestore keeps a neighbourhood in one folder with two SQLite files: neighbourhood.db with
// records and their history, ledger.db with who saw what. Two files, so that a long import holds up no
// ledger line and therefore no answer about a resident.
//
// Any number of processes may open the same folder. Everything in it is readable with the sqlite3
// command: names are those of the domain, attributes and changes are JSON, moments are microseconds
// since 1970 in UTC.
package sqlitestore
