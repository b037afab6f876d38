#!/usr/bin/env bash
# Compares spinweb's layout with igraph's Fruchterman-Reingold on the nets of the demo: how many of a node's
# nearest are its contacts. Tells too what adding a node does to a layout, and how long layouts take. Prints
# tables in Markdown; fails if spinweb keeps less than 0.95 of what igraph keeps.
#
#   scripts/bench-layout.sh
#
# On Debian it installs python3-igraph, as root; elsewhere have it at hand.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

python=/usr/bin/python3 # whose packages Debian installs
[ -x "$python" ] || python=python3
if ! "$python" -c 'import igraph' 2>/dev/null; then
	if [ ! -e /etc/debian_version ] || [ "$(id -u)" != 0 ]; then
		echo "Missing: igraph for Python. On Debian: sudo apt-get install python3-igraph" >&2
		exit 1
	fi
	apt-get update -q >&2
	DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends python3-igraph >&2
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
go build -tags nomsgpack -o "$folder" ./scripts/benchlayout
"$folder/benchlayout" "$folder"
"$python" scripts/layout.py "$folder"
