#!/usr/bin/env bash
# Takes the pictures of the README anew: builds the program, starts the demo, visits it with a browser and writes
# the pictures, in 128 colours, to web/ui/screenshots. The people in them do not exist. What a picture dates is
# the day on which it was taken.
#
#   scripts/screenshots.sh
#
# It needs Node and Chromium; as root on Debian it installs pngquant.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
ui=$root/web/ui
export CHROMIUM=${CHROMIUM:-/usr/bin/chromium}

work=$(mktemp -d)
server=
cleanup() {
  if [[ -n $server ]]; then
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
  fi
  rm -rf "$work"
}
trap cleanup EXIT

die() {
  echo "screenshots.sh: $*" >&2
  exit 1
}

[[ -x $CHROMIUM ]] || die "no Chromium at $CHROMIUM; install it or set CHROMIUM"
if ! command -v pngquant >/dev/null; then
  [[ -e /etc/debian_version && $(id -u) == 0 ]] || die "missing: pngquant. On Debian: sudo apt-get install pngquant"
  apt-get update -q >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends pngquant >&2
fi
[[ -e $ui/node_modules/.package-lock.json ]] || (cd "$ui" && npm ci --no-audit --no-fund --loglevel=error)

(cd "$root" && go build -tags nomsgpack -o "$work/spinweb" ./cmd/spinweb)
port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
export SPINWEB_URL=http://127.0.0.1:$port
(cd "$work" && exec ./spinweb demo --addr "127.0.0.1:$port") >"$work/server.log" 2>&1 &
server=$!
for _ in {1..300}; do
  if curl -fsS -o "$work/roles" "$SPINWEB_URL/demo/roles" 2>/dev/null; then break; fi
  kill -0 "$server" 2>/dev/null || { cat "$work/server.log"; die "the demo stopped"; }
  sleep 0.2
done
[[ -s $work/roles ]] || { cat "$work/server.log"; die "the demo does not answer"; }

(cd "$ui" && node test/screenshots.mjs "$work/pictures")
mkdir -p "$ui/screenshots"
for picture in "$work"/pictures/*.png; do
  pngquant --nofs --strip --speed 1 --force --output "$ui/screenshots/${picture##*/}" 128 "$picture"
done
ls -l "$ui/screenshots"
