package kernel

// forced is how much work it is to move a node by forces once, where to push it once is 1.
const forced = 2

// pace tells how far a layout is, in nodes. Those of the component at hand count as done by the share of its
// work that is.
type pace struct {
	step  func(done, of int) // nil: nobody wants to know
	of    int                // nodes of the graph
	done  int                // nodes of the components before
	nodes int                // of the component
	work  int                // that it takes
	spent int                // of that
}

// begin begins a component with these levels.
func (p *pace) begin(levels []stage) {
	p.nodes, p.spent = len(levels[0].mass), 0
	p.work = (forced*roundsBottom + pushRounds) * p.nodes
	for i, level := range levels {
		if i > 0 || len(levels) == 1 {
			p.work += forced * roundsAbove * len(level.mass)
		}
	}
}

func (p *pace) spend(work int) {
	p.spent += work
	p.tell(p.done + int(float64(p.nodes)*float64(p.spent)/float64(p.work)))
}

// end ends the component.
func (p *pace) end() {
	p.done += p.nodes
	p.tell(p.done)
}

func (p *pace) tell(done int) {
	if p.step != nil {
		p.step(done, p.of)
	}
}
