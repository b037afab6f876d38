// Package storetest holds every store to the contract of store.Store: named cases, random operations
// beside an in-memory Oracle, and a process that is killed while it writes. It is itself tested: each of
// a list of planted faults must fail a case.
package storetest
