// Package exchange turns files into deliveries and redacted extracts into files.
//
// A file becomes a graph.Delivery: drafts with their place in the file. The package judges the shape
// of a file only; whether a value is right for its attribute is judged by graph, in the gate, so that
// a file and a form obey the same rules. What leaves is a graph.Extract, which the gate has redacted
// and opened for one viewer.
//
// Nothing that goes wrong here repeats what stands in a cell. A finding names the file, the row, the
// column and a code; a column is named by its heading if that is one of the headings of this product,
// and otherwise by its letter in a spreadsheet, because the first line of a file without a heading
// is somebody's data.
//
// # Rows
//
// Row counts as a spreadsheet shows it: the heading is row 1, an empty row counts, and a record whose
// quoted cells hold line breaks is one row. In GeoJSON it is the place of the feature, from 1; what
// was made from a code and stands nowhere in the file has row 0.
//
// # Blank and absent
//
// A column that is present tells the whole value: a blank cell says that there is none. An absent
// column says nothing. Arrival.Columns lists what is present, by the name of the attribute; beside
// the attributes of the row's kind it lists those of kind, id, from, to, since and until that are
// there, so that the period of a record stays as it is in a file without the column.
//
// # Keys
//
// An opaque ID of spinweb is itself, in id, from, to and in every reference; so is the CBS code of an
// area. Any other key becomes graph.DerivedID("csv", key), which is the same at every import and in
// which no name can be read. A tie without a key gets one from its kind, ends and start.
package exchange
