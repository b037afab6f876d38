#!/usr/bin/env bash
# Holds the built program to its API document: schemathesis draws requests to every operation as each role,
# over a fictional neighbourhood. No answer may be a 5xx, or have a status, media type, header or shape that
# the document lacks, and every operation must succeed for some role.
#
#   scripts/apifuzz.sh [ROLE...]     all roles
#
# Every role has a demo of its own, so that what one writes spoils nothing for another. Left out is
# GET /v1/changes/stream, whose answer does not end; the tests of web (stream_test.go) read it.
#
#   SPINWEB_API_EXAMPLES   requests per operation and role (default 30)
#   SPINWEB_API_SEED       other requests (default 1)
set -euo pipefail

readonly examples=${SPINWEB_API_EXAMPLES:-30}
readonly seed=${SPINWEB_API_SEED:-1}
readonly checks=not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance,response_headers_conformance,every_other_role
readonly parts=('^/v1/a' '^(?!/v1/a)') # paths of the operations that are drawn beside each other

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
tools=$root/scripts/apifuzz
venv=${XDG_CACHE_HOME:-$HOME/.cache}/spinweb/apifuzz-$(sha256sum "$tools/requirements.txt" | cut -c 1-12)
readonly root tools venv

work=$(mktemp -d "${TMPDIR:-/tmp}/spinweb-apifuzz.XXXXXX")
mkdir "$work/answers"
trap 'finish' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

demos=()  # processes
drawing=() # the same

finish() {
	[ ${#drawing[@]} = 0 ] || kill "${drawing[@]}" 2>/dev/null || true
	[ ${#demos[@]} = 0 ] || kill "${demos[@]}" 2>/dev/null || true
	wait || true
	rm -rf "$work"
}

install_schemathesis() {
	[ ! -e "$venv/complete" ] || return 0
	rm -rf "$venv"
	python3 -m venv "$venv"
	"$venv/bin/pip" install --quiet --disable-pip-version-check --no-deps --requirement "$tools/requirements.txt"
	touch "$venv/complete"
}

# start_demo ROLE starts a demo.
start_demo() {
	"$work/spinweb" demo --language en --addr 127.0.0.1:0 --operations "" >"$work/$1.demo" 2>&1 &
	demos+=($!)
}

# url_of ROLE waits until its demo answers, and prints where.
url_of() {
	local log=$work/$1.demo deadline=$((SECONDS + 120))
	until grep -oE 'http://127\.0\.0\.1:[0-9]+' "$log"; do
		if [ $SECONDS -ge $deadline ]; then
			cat "$log" >&2
			return 1
		fi
		sleep 0.1
	done
}

# all_roles prints the roles that a demo offers.
all_roles() {
	"$venv/bin/python" -c 'import requests, sys
for role in requests.get(sys.argv[1] + "/demo/roles").json()["roles"]: print(role["role"])' "$1"
}

# draw PART PATHS ROLE=URL... leaves what was found in PART.log, and the answers in answers/PART.json.
draw() {
	local part=$1 paths=$2 first=$3
	shift 2
	cd "$work"
	APIFUZZ_DEMOS="$*" APIFUZZ_PART=$part APIFUZZ_ANSWERS=$work/answers/$part.json \
		SCHEMATHESIS_HOOKS=hooks PYTHONPATH=$tools PYTHONDONTWRITEBYTECODE=1 \
		exec "$venv/bin/st" --config-file "$tools/schemathesis.toml" run "${first#*=}/v1/openapi.json" \
		--include-path-regex "$paths" --exclude-operation-id followChanges \
		--phases examples,fuzzing --max-examples "$examples" --checks "$checks" --continue-on-failure \
		--seed "$seed" --generation-database none --warnings off --no-color >"$work/$part.log" 2>&1
}

# report PART prints one line, and what schemathesis found when it found something. It shows no cookie.
report() {
	if [ "$2" = 0 ]; then
		echo "part $1: $(grep -oE '[0-9]+ generated.*' "$work/$1.log")"
		return
	fi
	echo "part $1: FAILED"
	sed -n '/^=* \(FAILURES\|ERRORS\) =*$/,$p' "$work/$1.log" | head -n 400
	[ -e "$work/answers/$1.json" ] || tail -n 40 "$work/$1.log"
}

main() {
	local roles=("$@") asked=() failed=0 role part code
	install_schemathesis
	(cd "$root" && go build -tags nomsgpack -o "$work/spinweb" ./cmd/spinweb)
	if [ ${#roles[@]} = 0 ]; then
		start_demo any
		mapfile -t roles < <(all_roles "$(url_of any)")
	fi
	for role in "${roles[@]}"; do start_demo "$role"; done
	for role in "${roles[@]}"; do asked+=("$role=$(url_of "$role")"); done
	for part in "${!parts[@]}"; do
		draw "$part" "${parts[part]}" "${asked[@]}" &
		drawing+=($!)
	done
	for part in "${!parts[@]}"; do
		code=0
		wait "${drawing[part]}" || code=$?
		report "$part" $code || true
		[ $code = 0 ] || failed=1
	done
	if [ $failed = 1 ]; then
		echo "the demos were ${asked[*]}"
		tail -n 40 "$work"/*.demo
	fi
	"$venv/bin/python" "$tools/answers.py" "$examples" "$work"/answers/*.json || failed=1
	echo "apifuzz.sh: ${#roles[@]} roles in $SECONDS s"
	[ ${#roles[@]} -gt 0 ] && [ $failed = 0 ]
}

main "$@"
