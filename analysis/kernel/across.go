package kernel

import "math"

// lieAcross turns points about their mean so that their principal axis lies across, as a screen is wider than
// high. Points that lie as much one way as another stay as they are.
func lieAcross(at []Point) {
	n := float64(len(at))
	var mean Point
	for _, p := range at {
		mean.X += p.X / n
		mean.Y += p.Y / n
	}
	var xx, xy, yy float64 // covariances, times n
	for _, p := range at {
		x, y := p.X-mean.X, p.Y-mean.Y
		xx += float64(x * x)
		xy += float64(x * y)
		yy += float64(y * y)
	}
	half := (xx - yy) / 2
	root := math.Sqrt(float64(half*half) + float64(xy*xy))
	axis := Point{half + root, xy} // an eigenvector of the covariances, for the larger eigenvalue
	if half < 0 {
		axis = Point{xy, root - half}
	}
	length := math.Sqrt(float64(axis.X*axis.X) + float64(axis.Y*axis.Y))
	if !(length > 0) {
		return
	}
	axis.X, axis.Y = axis.X/length, axis.Y/length
	for v, p := range at {
		x, y := p.X-mean.X, p.Y-mean.Y
		at[v] = Point{float64(x*axis.X) + float64(y*axis.Y), float64(y*axis.X) - float64(x*axis.Y)}
	}
}
