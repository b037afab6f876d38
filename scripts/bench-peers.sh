#!/usr/bin/env bash
# Compares spinweb with igraph, networkx and, where it installs, NetworKit: the values of every measure on the
# same file, and the processor time of each on one core. Prints a table in Markdown; fails if values differ.
#
#   scripts/bench-peers.sh [SIZE...]     wijk, town or city (default: town); ONLY=Leiden for one measure, by how
#                                        its name begins
#
# On Debian it installs python3-igraph and python3-networkx, as root; elsewhere have both at hand. At city size
# the slow measures of the others are timed on a sample of sources, for which igraph comes from PyPI (Debian's
# cannot sample those of betweenness), and networkx is left out. A city takes half an hour.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

declare -A actors=([wijk]=1000 [town]=10000 [city]=100000)
sizes=("$@")
[ ${#sizes[@]} -gt 0 ] || sizes=(town)

python=/usr/bin/python3 # whose packages Debian installs
[ -x "$python" ] || python=python3
if ! "$python" -c 'import igraph, networkx' 2>/dev/null; then
	if [ ! -e /etc/debian_version ] || [ "$(id -u)" != 0 ]; then
		echo "Missing: igraph and networkx for Python. On Debian: sudo apt-get install python3-igraph python3-networkx" >&2
		exit 1
	fi
	apt-get update -q >&2
	DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends python3-igraph python3-networkx python3-venv >&2
fi

# NetworKit is on PyPI only.
networkit=networkit==11.3
venv=${XDG_CACHE_HOME:-$HOME/.cache}/spinweb/$networkit
if [ ! -x "$venv/bin/python" ]; then
	"$python" -m venv --system-site-packages "$venv"
	"$venv/bin/pip" install --quiet --disable-pip-version-check --only-binary :all: "$networkit" >&2 ||
		echo "$networkit does not install here: going on without" >&2
fi
python=$venv/bin/python

newer=igraph==1.0.0
newer_igraph=${XDG_CACHE_HOME:-$HOME/.cache}/spinweb/$newer
# What the others have a value for in a city, where the value of betweenness is not compared.
in_city=harmonic,pagerank,eigenvector,core,clustering,constraint,components,articulationPoints,bridges,modularity

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
go build -tags nomsgpack -o "$folder" ./cmd/spinweb ./scripts/benchmeasures
failed=0
for size in "${sizes[@]}"; do
	n=${actors[$size]:-}
	[ -n "$n" ] || {
		echo "no such size: $size; wijk, town or city" >&2
		exit 2
	}
	"$folder/spinweb" generate --actors "$n" --ties $((5 * n)) --seed 1 >"$folder/graph.csv"
	only=()
	if [ "$size" = city ]; then
		[ -d "$newer_igraph" ] || "$venv/bin/pip" install --quiet --disable-pip-version-check --only-binary :all: \
			--target "$newer_igraph" "$newer" >&2
		export PYTHONPATH=$newer_igraph
		only=(--only "$in_city")
	fi
	"$folder/spinweb" measure "$folder/graph.csv" --format json "${only[@]}" >"$folder/values.json"
	"$folder/benchmeasures" -gonum-up-to 0 -only "${ONLY:-}" -json "$folder/times.json" "$size" >&2
	"$python" scripts/peers.py "$size" "$folder/graph.csv" "$folder/values.json" "$folder/times.json" || failed=1
done
exit $failed
