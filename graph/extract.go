package graph

// Extract is what leaves the gate as a file: records as one viewer may see them, already opened.
type Extract struct {
	Actors []Draft
	Ties   []Draft
	// Withheld names, of each record, the attributes that its kind has and this viewer may not see, whether
	// or not it has them. A file that is read back leaves these as they are.
	Withheld map[ID][]string
}

// Arrival is a record that a file brings, with its place in the file.
type Arrival struct {
	Draft   Draft
	File    string
	Row     int               // 0: made from what other rows say
	Columns map[string]string // attribute, since or until -> heading of its column; shared, not to be changed
}

// Delivery is everything that one import brings, before anything is checked against the store.
type Delivery struct {
	Arrivals []Arrival
	Findings []Finding // what is wrong with the files themselves; with any, the import is refused
	Notices  []Finding // what was kept, but deserves a look
}
