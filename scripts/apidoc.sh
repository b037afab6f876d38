#!/usr/bin/env bash
# Holds the API document to the national API design rules and to the house's own (scripts/spectral/ruleset.yaml),
# and the rules to a document that breaks each of them.
#
#   scripts/apidoc.sh
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
spectral=$root/scripts/spectral
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [[ ! $spectral/node_modules/.package-lock.json -nt $spectral/package-lock.json ]]; then
  (cd "$spectral" && npm ci --no-audit --no-fund --loglevel=error)
fi

# lint FILE ARGUMENT... by the rules
lint() {
  (cd "$spectral" && node_modules/.bin/spectral lint --ruleset ruleset.yaml --fail-severity=warn "$@")
}

(cd "$root" && go run -tags nomsgpack ./cmd/spinweb openapi) >"$work/openapi.json"
lint "$work/openapi.json"

(cd "$spectral" && node planted.mjs) <"$work/openapi.json" >"$work/planted.json"
lint "$work/planted.json" --format json --output "$work/seen.json" --quiet && {
  echo "apidoc.sh: a document that breaks the rules passed" >&2
  exit 1
}
rules=0
unseen=0
while read -r rule; do
  rules=$((rules + 1))
  if ! grep -q "\"code\": \"$rule\"" "$work/seen.json"; then
    echo "apidoc.sh: the planted violation of $rule was not seen" >&2
    unseen=1
  fi
done < <(sed -n 's/^  \([a-z][a-z-]*\):$/\1/p' "$spectral/ruleset.yaml")
echo "apidoc.sh: $rules rules hold, and a violation of each is seen"
[[ $rules -gt 0 && $unseen == 0 ]]
