#!/usr/bin/env bash
# Builds and tests the interface in web/ui.
#
#   scripts/ui.sh build           type check and build into web/ui/dist
#   scripts/ui.sh build --check   the same into a temporary folder; fails if dist differs
#   scripts/ui.sh unit            unit tests
#   scripts/ui.sh e2e             browser tests against fictional states, then the journeys
#   scripts/ui.sh e2e mock        only the fictional states
#   scripts/ui.sh e2e sqlite      only the journeys, through the real program on an SQLite store
#   scripts/ui.sh e2e neo4j       the same on a Neo4j of its own, from scripts/neo4j.sh
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
ui=$root/web/ui
export CHROMIUM=${CHROMIUM:-/usr/bin/chromium}

work=$(mktemp -d)
server=
starting= # a Neo4j of our own
cleanup() {
  for process in $server $starting; do
    kill "$process" 2>/dev/null || true
    wait "$process" 2>/dev/null || true
  done
  if [[ -e $work/neo4j ]]; then SPINWEB_NEO4J_HOME=$work/neo4j "$root/scripts/neo4j.sh" stop || true; fi
  rm -rf "$work"
}
trap cleanup EXIT

die() {
  echo "ui.sh: $*" >&2
  exit 1
}

packages() {
  (cd "$ui" && npm ci --no-audit --no-fund --loglevel=error)
}

# Installs the packages when they are not there or not those of the lock file.
ensure_packages() {
  if [[ ! $ui/node_modules/.package-lock.json -nt $ui/package-lock.json ]]; then packages; fi
}

build() {
  local target=$ui/dist
  [[ ${1:-} != --check ]] || target=$work/dist
  packages
  (
    cd "$ui"
    npx tsc --noEmit
    npx svelte-check --fail-on-warnings
    npx vite build --outDir "$target" --emptyOutDir
  )
  limit 60 "$target/app.js" "$target/shell.js" "$target/svelte.js"
  limit 20 "$target/app.css"
  # The map as every machine draws it; what a large one with a graphics processor is drawn with; and all that a
  # visit to it loads.
  limit 60 "$target/MapPage.js"
  limit 30 "$target/sigma.js"
  mapfile -t loaded < <(loaded_with "$target" app.js MapPage.js sigma.js)
  limit 150 "${loaded[@]}"
  if [[ ${1:-} == --check ]]; then
    diff -r "$ui/dist" "$target" >"$work/diff" ||
      { head -n 40 "$work/diff"; die "web/ui/dist is not what the source builds; run scripts/ui.sh build"; }
    echo "web/ui/dist is what the source builds"
  fi
}

# Names the given scripts of a folder, and all that they import at once.
loaded_with() {
  local folder=$1 seen=' ' name
  shift
  while (($# > 0)); do
    name=$1
    shift
    [[ $seen != *" $name "* ]] || continue
    seen+="$name "
    echo "$folder/$name"
    # shellcheck disable=SC2046 # names of chunks have no spaces
    set -- "$@" $(grep -oE '(from|import) ?"\./[^"]+"' "$folder/$name" | cut -d / -f 2 | tr -d '"')
  done
}

# Fails when files that are loaded together are larger, compressed, than so many kilobytes.
limit() {
  local most=$1 sum=0 file
  shift
  for file in "$@"; do sum=$((sum + $(gzip -9 -c "$file" | wc -c))); done
  ((sum <= most * 1024)) || die "${*##*/} is $sum bytes compressed; the limit is $most KB"
  echo "${*##*/}: $sum bytes compressed"
}

unit() {
  ensure_packages
  (cd "$ui" && npx vitest run)
}

free_port() {
  node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}

e2e_mock() {
  (cd "$ui" && UI_MOCK_PORT=$(free_port) npx playwright test)
}

# journeys KIND ARGUMENT... are the tests in a demo on a store of that kind, which the arguments name.
journeys() {
  local store=$1 port url
  port=$(free_port)
  url=http://127.0.0.1:$port
  (cd "$root" && go build -tags nomsgpack -o "$work/spinweb" ./cmd/spinweb)
  (cd "$work" && exec ./spinweb demo --addr "127.0.0.1:$port" "${@:2}") >"$work/server.log" 2>&1 &
  server=$!
  for _ in {1..300}; do
    if curl -fsS -o "$work/roles" "$url/demo/roles" 2>/dev/null; then break; fi
    kill -0 "$server" 2>/dev/null || { cat "$work/server.log"; die "the demo server stopped"; }
    sleep 0.2
  done
  [[ -s $work/roles ]] || { cat "$work/server.log"; die "the demo server does not answer"; }
  (cd "$ui" && SPINWEB_URL=$url SPINWEB_JOURNEYS_ON=$store npx playwright test) || { tail -n 40 "$work/server.log"; return 1; }
  kill "$server"
  wait "$server" || true
  server=
}

e2e_sqlite() { journeys sqlite; }

# start_neo4j begins to start a Neo4j of our own, which takes a while.
start_neo4j() {
  unset SPINWEB_TEST_NEO4J
  export SPINWEB_NEO4J_HOME=$work/neo4j
  "$root/scripts/neo4j.sh" start >"$work/neo4j.env" &
  starting=$!
}

e2e_neo4j() {
  [[ -n $starting ]] || start_neo4j
  wait "$starting"
  starting=
  # shellcheck source=/dev/null
  . "$work/neo4j.env"
  journeys neo4j --store "$SPINWEB_TEST_NEO4J" --password-file "$SPINWEB_TEST_NEO4J_PASSWORD_FILE"
}

e2e() {
  [[ -x $CHROMIUM ]] || die "no Chromium at $CHROMIUM; install it or set CHROMIUM"
  ensure_packages
  case ${1:-all} in
    mock) e2e_mock ;;
    sqlite) e2e_sqlite ;;
    neo4j) e2e_neo4j ;;
    all)
      start_neo4j
      e2e_mock
      e2e_sqlite
      e2e_neo4j
      ;;
    *) die "e2e knows mock, sqlite and neo4j" ;;
  esac
}

case ${1:-} in
  build) build "${2:-}" ;;
  unit) unit ;;
  e2e) e2e "${2:-all}" ;;
  *) die "usage: scripts/ui.sh build [--check] | unit | e2e [mock|sqlite|neo4j]" ;;
esac
