package graph

// Extract is what leaves the gate as a file: records as one viewer may see them, already opened.
type Extract struct {
	Actors []Draft
	Ties   []Draft
}

// Arrival is a record that a file brings, with its place in the file.
type Arrival struct {
	Draft   Draft
	File    string
	Row     int
	Columns map[string]string // attribute -> heading of the column it came from
}

// Delivery is everything that one import brings, before anything is checked against the store.
type Delivery struct {
	Arrivals []Arrival
	Notices  []Finding // what was kept, but deserves a look
}
