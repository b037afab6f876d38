package exchange

// progressStep is after how many rows a reader reports how far it is.
const progressStep = 1000

// meter reports how far the reading of a file is, each number once.
type meter struct {
	progress func(rows int) // may be nil
	told     int
}

// pass reports every thousandth row.
func (m *meter) pass(rows int) {
	if rows > 0 && rows%progressStep == 0 {
		m.tell(rows)
	}
}

func (m *meter) tell(rows int) {
	if m.progress != nil && rows != m.told {
		m.progress(rows)
		m.told = rows
	}
}
