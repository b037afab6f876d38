package kernel

import "testing"

func BenchmarkLayout(b *testing.B) {
	b.Run("200 nodes", func(b *testing.B) { benchLayout(b, benchmarkGraph(b, 200)) })
	b.Run("1,200 nodes", func(b *testing.B) { benchLayout(b, benchmarkGraph(b, 1_200)) })
	b.Run("town", func(b *testing.B) { benchLayout(b, town(b)) })
	b.Run("50,000 nodes", func(b *testing.B) { benchLayout(b, benchmarkGraph(b, 50_000)) })
}

func benchLayout(b *testing.B, g CSR) {
	b.ReportAllocs()
	for b.Loop() {
		must[[]Point](b)(Layout(b.Context(), g, 1, nil))
	}
}

// BenchmarkBeside adds one node to a town.
func BenchmarkBeside(b *testing.B) {
	before, after := without(b, town(b), 7)
	at := append(must[[]Point](b)(Layout(b.Context(), before, 1, nil)), Point{})
	placed := make([]bool, len(at))
	for v := range before.N() {
		placed[v] = true
	}
	b.ReportAllocs()
	for b.Loop() {
		if err := Beside(b.Context(), after, at, placed); err != nil {
			b.Fatal(err)
		}
	}
}
