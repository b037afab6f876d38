#!/usr/bin/env bash
# Measures what has a speed goal and prints a table.
#
#   scripts/bench.sh measures [SIZE...]  each network measure beside gonum's, on a wijk and a town, or on a city too
#   scripts/bench.sh map [NODES...]      frame time of panning and zooming the drawing of the map beside an empty page
#   scripts/bench.sh overview [ACTORS...] how soon the overview of a town is there, and its frame time
#   scripts/bench.sh sqlite [SECONDS]    a running service: a town of 10,000 actors and 50,000 ties imported, ready,
#                                        read at 100 requests a second while it changes, and read during an import
#                                        of 100,000 rows
#   scripts/bench.sh neo4j [SECONDS]     the same on a server of its own, from scripts/neo4j.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if [ "${1:-}" = measures ]; then
	exec go run ./scripts/benchmeasures "${@:2}"
fi

if [ "${1:-}" = map ]; then
	cd web/ui
	exec node test/frames.mjs "${@:2}"
fi

if [ "${1:-}" = overview ]; then
	cd web/ui
	exec node test/frames-overview.mjs "${@:2}"
fi

folder=$(mktemp -d)
export SPINWEB_NEO4J_HOME=$folder/neo4j
trap 'scripts/neo4j.sh stop >/dev/null 2>&1 || true; rm -rf "$folder"' EXIT

go build -tags nomsgpack -o "$folder/spinweb" ./cmd/spinweb
case ${1:-} in
sqlite) store=sqlite:$folder/store ;;
neo4j)
	eval "$(env -u SPINWEB_TEST_NEO4J scripts/neo4j.sh start)"
	store=$SPINWEB_TEST_NEO4J
	export SPINWEB_NEO4J_PASSWORD_FILE=$SPINWEB_TEST_NEO4J_PASSWORD_FILE
	;;
*)
	echo "usage: scripts/bench.sh measures [SIZE...] | map [NODES...] | overview [ACTORS...] | sqlite|neo4j [SECONDS]" >&2
	exit 2
	;;
esac
go run ./scripts/bench "$folder/spinweb" "$store" "${2:-30}"
