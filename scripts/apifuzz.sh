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
#   SPINWEB_API_EXAMPLES   requests per operation and role (default 20)
#   SPINWEB_API_SEED       other requests (default 1)
set -euo pipefail

readonly examples=${SPINWEB_API_EXAMPLES:-20}
readonly seed=${SPINWEB_API_SEED:-1}
readonly side_by_side=2
readonly checks=not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance,response_headers_conformance

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
tools=$root/scripts/apifuzz
venv=${XDG_CACHE_HOME:-$HOME/.cache}/spinweb/apifuzz-$(sha256sum "$tools/requirements.txt" | cut -c 1-12)
readonly root tools venv

work=$(mktemp -d "${TMPDIR:-/tmp}/spinweb-apifuzz.XXXXXX")
mkdir "$work/answers"
trap 'finish' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# finish stops the roles that still run; each stops its own demo.
finish() {
	local running
	running=$(jobs -pr)
	# shellcheck disable=SC2086 # a list of processes
	[ -z "$running" ] || kill $running 2>/dev/null || true
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

# start_demo ROLE starts a demo and sets demo to its process and url to where it answers.
start_demo() {
	local log=$work/$1.demo
	"$work/spinweb" demo --language en --addr 127.0.0.1:0 --operations "" >"$log" 2>&1 &
	demo=$!
	local deadline=$((SECONDS + 60))
	until url=$(grep -oE 'http://127\.0\.0\.1:[0-9]+' "$log" 2>/dev/null); do
		if ! kill -0 "$demo" 2>/dev/null || [ $SECONDS -ge $deadline ]; then
			cat "$log"
			return 1
		fi
		sleep 0.1
	done
}

# fuzz ROLE leaves what was found in ROLE.log, the answers by operation in answers/ROLE.json, and ROLE.passed
# when nothing was found. It runs in a subshell, which ends with all that it started.
fuzz() {
	started=()
	trap 'kill "${started[@]}" 2>/dev/null; wait || true' EXIT
	trap 'exit 143' TERM
	start_demo "$1"
	started+=("$demo")
	cd "$work"
	APIFUZZ_URL=$url APIFUZZ_ROLE=$1 APIFUZZ_ANSWERS=$work/answers/$1.json \
		SCHEMATHESIS_HOOKS=hooks PYTHONPATH=$tools PYTHONDONTWRITEBYTECODE=1 \
		"$venv/bin/st" --config-file "$tools/schemathesis.toml" run "$url/v1/openapi.json" --exclude-operation-id followChanges \
		--phases examples,fuzzing --max-examples "$examples" --checks "$checks" --continue-on-failure \
		--seed "$seed" --generation-database none --warnings off --no-color >"$work/$1.log" 2>&1 &
	started+=($!)
	wait $!
	touch "$work/$1.passed"
}

# report ROLE prints one line, and what schemathesis found when it found something. It shows no cookie.
report() {
	if [ -e "$work/$1.passed" ]; then
		echo "$1: $(grep -oE '[0-9]+ generated.*' "$work/$1.log")"
		return
	fi
	echo "$1: FAILED"
	sed -n '/^=* \(FAILURES\|ERRORS\) =*$/,$p' "$work/$1.log" | head -n 400
	[ -e "$work/answers/$1.json" ] || tail -n 40 "$work/$1.log"
	cat "$work/$1.demo"
	return 1
}

# all_roles prints the roles that the demo offers. It runs in a subshell, like fuzz.
all_roles() {
	start_demo roles
	trap 'kill "$demo" 2>/dev/null; wait || true' EXIT
	"$venv/bin/python" -c 'import requests, sys
for role in requests.get(sys.argv[1] + "/demo/roles").json()["roles"]: print(role["role"])' "$url"
}

main() {
	local roles=("$@") failed=0 role
	install_schemathesis
	(cd "$root" && go build -tags nomsgpack -o "$work/spinweb" ./cmd/spinweb)
	if [ ${#roles[@]} = 0 ]; then
		(all_roles) >"$work/roles"
		mapfile -t roles <"$work/roles"
	fi
	for role in "${roles[@]}"; do
		while [ "$(jobs -pr | wc -l)" -ge $side_by_side ]; do wait -n || true; done
		(fuzz "$role") &
	done
	wait || true
	for role in "${roles[@]}"; do report "$role" || failed=1; done
	"$venv/bin/python" "$tools/answers.py" "$examples" "$work"/answers/*.json || failed=1
	echo "apifuzz.sh: ${#roles[@]} roles in $SECONDS s"
	[ ${#roles[@]} -gt 0 ] && [ $failed = 0 ]
}

main "$@"
