// Package analysis answers questions about the neighbourhood in its own words: which links are
// missing, who holds people together, what lies around somebody.
//
// A question names its net (which actors are nodes, which ties carry a path) and its day. It is
// answered on the complete net, because leaving people out beforehand would call connected people
// lonely; what comes out is a report that says nothing until Redact has fitted it to one viewer.
//
// The package cannot open a name: sealed texts stay sealed, and labels come from the viewer's
// graph.Sight.
package analysis
