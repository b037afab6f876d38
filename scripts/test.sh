#!/usr/bin/env bash
# Everything that must hold before a change goes in, in one command and under 25 minutes.
#
#   scripts/test.sh            all steps
#   scripts/test.sh STEP...    only these: tools format vet modules staticcheck shell licences compose apidoc
#                              front unit neo4j go shared contract fuzz properties apifuzz browser;
#                              ONE+OTHER,THEN is ONE beside OTHER and after that THEN
#
# It needs Go and, as root on Debian, installs what else is missing; otherwise it says what to install.
# A step that fails is shown with its output and the next one runs all the same; the exit code tells.
# The last line counts Go tests and browser tests; every failed step without a failed test counts as one failure.
#
#   CI=true                 nothing may be skipped: no Neo4j, no success
#   SPINWEB_TEST_NEO4J      a Neo4j of your own for the tests, which throw its contents away
#                           (password in the file that SPINWEB_TEST_NEO4J_PASSWORD_FILE names)
#   SPINWEB_RACE            packages that run under the race detector
#   SPINWEB_GO_TIMEOUT      for one package's tests (default 10m)
#   SPINWEB_FUZZTIME        per fuzz target (default 5s)
#   SPINWEB_API_EXAMPLES    requests per operation and role in the step apifuzz (default 30)
#   SPINWEB_BROWSER_TIMEOUT for the step browser (default 15m)
#   SPINWEB_EVERY_LOOK      true: the step browser takes every page in every language, width and theme, and every
#                           journey in both languages by mouse and by keys
#   SPINWEB_KERNEL_CASES    drawn cases in which a kernel is held against brute force (default 10000)
#   SPINWEB_RAPID_CHECKS    for the step properties, which is not among the default ones
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly tags=nomsgpack
readonly staticcheck=honnef.co/go/tools/cmd/staticcheck@v0.8.2
readonly compose_spec=github.com/compose-spec/compose-go/v2/cmd@v2.16.2
readonly reuse=6.2.0
readonly node=20.19.5 # fetched only where the installed one is too old for the front end's tools
readonly contract=(spinweb/graph/internal/sqlitestore spinweb/graph/internal/neo4jstore)
readonly race=${SPINWEB_RACE:-./graph/gate ./graph/internal/personal}
readonly go_timeout=${SPINWEB_GO_TIMEOUT:-10m}
readonly browser_timeout=${SPINWEB_BROWSER_TIMEOUT:-15m}
readonly fuzz_time=${SPINWEB_FUZZTIME:-5s}
readonly counts='^[0-9]+ passed, [0-9]+ failed, [0-9]+ skipped$' # how a runner closes
readonly cache=${XDG_CACHE_HOME:-$HOME/.cache}/spinweb

# What works in one thread stands beside what does. The API is fuzzed apart, since tests on Neo4j lose patience where
# that is slow. Nothing that walks the tree for packages stands beside front, which installs the front end's tools anew.
default_steps=(tools format vet staticcheck "shell,licences,compose,apidoc+front" "unit+neo4j,modules"
	"shared+go,fuzz" contract apifuzz browser)

work=$(mktemp -d "${TMPDIR:-/tmp}/spinweb-test.XXXXXX")
export SPINWEB_NEO4J_HOME=$work/neo4j
export TMPDIR=$work/tmp # what the tests leave goes with it
export TEST_RUN_MARK=spinweb-test-$$-$RANDOM # everything started below carries it
mkdir "$TMPDIR"
export PATH=$PATH:/usr/local/go/bin

in_ci() { [ "${CI:-}" = true ]; }

# skip REASON ends the step it is called in. In CI that is a failure.
skip() {
	echo "$*"
	exit 77
}

# --- the steps: each runs in a subshell with errexit, its output kept for when it fails ------------
# File descriptor 3 is the terminal. What must outlive a step goes into $work/env.

step_tools() {
	local missing=()
	command -v git >/dev/null || missing+=(git)
	command -v curl >/dev/null || missing+=(curl)
	command -v gcc >/dev/null || missing+=(gcc libc6-dev) # the race detector wants a C compiler
	command -v shellcheck >/dev/null || missing+=(shellcheck)
	command -v node >/dev/null || missing+=(nodejs)
	command -v npm >/dev/null || missing+=(npm)
	command -v chromium >/dev/null || missing+=(chromium)
	python3 -c 'import venv, ensurepip' 2>/dev/null || missing+=(python3-venv)
	if [ ${#missing[@]} -gt 0 ]; then
		if [ ! -e /etc/debian_version ] || [ "$(id -u)" != 0 ]; then
			echo "Missing. On Debian: sudo apt-get install ${missing[*]}"
			echo "Elsewhere: the tools of the same names. The steps that need them will fail."
			return 1
		fi
		echo "      installing ${missing[*]}" >&3
		apt-get update -q
		DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
	fi
	node_is_new_enough || newer_node
	go version
	node --version
	chromium --version
}

node_is_new_enough() {
	node -e 'const [a, b] = process.versions.node.split(".").map(Number);
		process.exit(a > 22 || (a === 22 && b >= 12) || (a === 20 && b >= 19) ? 0 : 1)'
}

# newer_node takes Node from npm, where an old Debian has only an older one.
newer_node() {
	local arch package
	arch=$(node -p process.arch)
	package=node-linux-$arch
	echo "      $(node --version) is too old, fetching $node" >&3
	npm install --no-save --no-audit --no-fund --prefix "$cache/node-$node" "$package@$node"
	echo "PATH=$cache/node-$node/node_modules/$package/bin:\$PATH" >>"$work/env"
	PATH=$cache/node-$node/node_modules/$package/bin:$PATH
	node_is_new_enough
}

step_format() {
	local unformatted
	unformatted=$(go_files | xargs -0 gofmt -l)
	[ -z "$unformatted" ] || {
		echo "gofmt would change:"
		echo "$unformatted"
		return 1
	}
}

go_files() { find . -name '*.go' -not -path '*/node_modules/*' -print0; }

step_vet() {
	go vet -tags $tags ./...
	go vet scripts/tally.go
}

step_modules() {
	go mod tidy -diff
	go mod verify
}

step_staticcheck() { go run "$staticcheck" -tags $tags ./...; }

step_shell() { shellcheck scripts/*.sh .ci/run; }

# licences: every file says under which licence it comes (reuse.software).
step_licences() {
	python3 -c 'import venv, ensurepip' 2>/dev/null ||
		skip "needs python3-venv: whether every file has a licence was NOT checked"
	local venv=$cache/reuse-$reuse
	if [ ! -e "$venv/complete" ]; then
		rm -rf "$venv"
		python3 -m venv "$venv"
		"$venv/bin/pip" install --quiet --disable-pip-version-check "reuse[charset-normalizer]==$reuse"
		touch "$venv/complete"
	fi
	# On a copy of what version control holds or would hold: what was built or installed has its own licences.
	mkdir "$work/tree"
	git ls-files -z --cached --others --exclude-standard |
		tar --create --null --files-from=- --ignore-failed-read | tar --extract --directory "$work/tree"
	"$venv/bin/reuse" --root "$work/tree" lint
}

# compose: valid by the Compose Specification, no default password, no port that others can reach.
step_compose() {
	mkdir -p "$work/compose"
	cp docker-compose.yml "$work/compose/"
	GOBIN=$work/compose go install "$compose_spec"
	cd "$work/compose"
	if ./cmd docker-compose.yml >refused 2>&1 || ! grep -q 'NEO4J_PASSWORD is missing' refused; then
		cat refused
		echo "docker-compose.yml must refuse to start without NEO4J_PASSWORD"
		return 1
	fi
	sed -E 's/:\?[^}]*\}/:-given}/' docker-compose.yml >given.yml
	./cmd given.yml >resolved.yml
	if [ "$(grep -c 'published:' resolved.yml)" != "$(grep -c 'host_ip: 127.0.0.1' resolved.yml)" ]; then
		cat resolved.yml
		echo "every published port must be bound to 127.0.0.1"
		return 1
	fi
}

# apidoc: the API document keeps the national design rules, and a document that breaks them is seen.
step_apidoc() { scripts/apidoc.sh; }

# front: the committed front end is what its source gives.
step_front() { scripts/ui.sh build --check; }

# unit: the front end's own unit tests.
step_unit() { scripts/ui.sh unit; }

step_neo4j() {
	if scripts/neo4j.sh start >"$work/neo4j.env"; then
		cat "$work/neo4j.env" >>"$work/env"
		return
	fi
	in_ci || skip "no Neo4j: the contract of ${contract[1]} will NOT run"
	return 1
}

# go: every package but those of the step shared.
step_go() {
	local all raced shared failed=0
	all=$(packages)
	raced=$(packages_raced)
	shared=$(neo4j_packages)
	go_test race -race -- "$(without "$(both "$all" "$raced")" "$shared")" || failed=1
	go_test plain -p 1 -- "$(without "$(without "$all" "$raced")" "$shared")" || failed=1
	report_tests go race plain || failed=1
	return $failed
}

# shared: the packages that share the one Neo4j, one after the other.
step_shared() {
	local raced shared failed=0
	raced=$(packages_raced)
	shared=$(neo4j_packages)
	go_test shared-race -race -p 1 -- "$(both "$shared" "$raced")" || failed=1
	go_test shared -p 1 -- "$(without "$shared" "$raced")" || failed=1
	report_tests shared shared-race shared || failed=1
	return $failed
}

packages() { go list -e -tags $tags ./...; }

# shellcheck disable=SC2086 # a list of patterns
packages_raced() { go list -e -tags $tags $race; }

# report_tests STEP RUN... tells what the runs of go_test of a step found.
report_tests() {
	local step=$1 run files=() failed=0
	shift
	for run in "$@"; do [ ! -e "$work/go.$run.json" ] || files+=("$work/go.$run.json"); done
	tally report "${files[@]}" | tee "$work/$step.report" || failed=1
	grep -E '^(skipped|slowest): ' "$work/$step.report" | sed 's/^/      /' >&3 || true
	return $failed
}

# tally runs the program of that name, which the first who needs it builds.
tally() {
	(
		flock 9
		[ -e "$work/tally" ] || go build -o "$work/tally" scripts/tally.go
	) 9>"$work/tally.lock"
	"$work/tally" "$@"
}

# go_test NAME FLAG... -- PACKAGES
go_test() {
	local name=$1 flags=()
	shift
	while [ "$1" != -- ]; do
		flags+=("$1")
		shift
	done
	[ -n "$2" ] || return 0
	# shellcheck disable=SC2086 # a list of packages
	go test -json -tags $tags -count=1 -timeout "$go_timeout" "${flags[@]}" $2 |
		tally watch 2>&3 >"$work/go.$name.json"
}

both() { comm -12 <(sort -u <<<"$1") <(sort -u <<<"$2"); }
without() { comm -23 <(sort -u <<<"$1") <(sort -u <<<"$2"); }

# neo4j_packages are those whose tests name the variable with the server's address.
neo4j_packages() {
	local package dir
	go list -e -tags $tags -f '{{.ImportPath}} {{.Dir}}' ./... | while read -r package dir; do
		if grep -qs SPINWEB_TEST_NEO4J "$dir"/*_test.go; then echo "$package"; fi
	done
}

# contract: both stores ran the same cases, all of them.
step_contract() {
	local incomplete=0
	ls "$work"/go.*.json >/dev/null # without the steps go and shared there is nothing to compare
	tally contract "${contract[@]}" "$work"/go.*.json >"$work/contract" || incomplete=1
	cat "$work/contract"
	sed 's/^/      /' "$work/contract" >&3
	if [ $incomplete = 1 ] && [ -z "${SPINWEB_TEST_NEO4J:-}" ] && ! in_ci &&
		grep -qE "${contract[0]} ran [1-9][0-9]* cases, 0 failed, 0 skipped" "$work/contract"; then
		skip "without Neo4j only one store was held to the contract"
	fi
	return $incomplete
}

# fuzz gives every Fuzz target of the tree a little time.
step_fuzz() {
	renice -n 5 -p "$BASHPID" >/dev/null # the tests that wait for Neo4j go first
	local targets=0 failed=0 package dir binary listed target cached
	cached=$(go env GOCACHE)/fuzz
	while read -r package dir; do
		grep -qs '^func Fuzz' "$dir"/*_test.go || continue
		binary=$work/fuzz-${package//\//-}
		# Built once: go test links it anew for every target.
		if ! go test -tags $tags -c -fuzz . -o "$binary" "$package" </dev/null || ! listed=$("$binary" -test.list '^Fuzz'); then
			failed=$((failed + 1))
			continue
		fi
		while read -r target; do
			targets=$((targets + 1))
			(cd "$dir" && fuzz "$binary" "$target" "$cached/$package") </dev/null || failed=$((failed + 1))
		done <<<"$listed"
		rm "$binary"
	done < <(go list -e -tags $tags -f '{{.ImportPath}} {{.Dir}}' ./...)
	echo "      $targets targets, $fuzz_time each, $failed failed" >&3
	[ "$targets" -gt 0 ] && [ $failed = 0 ]
}

# fuzz BINARY TARGET CACHE
fuzz() {
	local log=$work/fuzz.log
	local attempt
	for attempt in 1 2; do
		echo "=== ${1##*/} $2"
		if "$1" -test.run '^$' -test.fuzz "^$2\$" -test.fuzztime "$fuzz_time" -test.fuzzminimizetime 20x \
			-test.fuzzcachedir "$3" -test.timeout 0 >"$log" 2>&1; then
			tail -n 3 "$log"
			return
		fi
		cat "$log"
		# At the end of its time the fuzzer sometimes takes its own deadline for a failure of the target.
		if grep -q 'Failing input written' "$log" || ! grep -q 'context deadline exceeded' "$log"; then
			break
		fi
		echo "that was the fuzzer's own deadline (attempt $attempt)"
	done
	return 1
}

# properties repeats every test that draws its cases with rapid, SPINWEB_RAPID_CHECKS cases each.
step_properties() {
	local package found=0 failed=0
	: "${SPINWEB_RAPID_CHECKS:?say how many}"
	for package in $(go list -tags $tags ./...); do
		go list -tags $tags -test -deps "$package" | grep -qx pgregory.net/rapid || continue
		found=1
		go test -tags $tags -count=1 -timeout "$go_timeout" "$package" \
			-rapid.checks="$SPINWEB_RAPID_CHECKS" || failed=1
	done
	[ $found = 1 ] && [ $failed = 0 ]
}

# apifuzz: the built program answers drawn requests of every role as its API document says.
step_apifuzz() {
	python3 -c 'import venv, ensurepip' 2>/dev/null || skip "needs python3-venv: the API was NOT fuzzed"
	scripts/apifuzz.sh
}

# browser: the pages in made-up states, and the built program on both stores, in a real browser.
step_browser() {
	timeout --kill-after=10 "$browser_timeout" scripts/ui.sh e2e | tee "$work/browser.log"
	[ "$(browser_count passed)" -gt 0 ] || {
		echo "no browser test ran"
		return 1
	}
}

# --- running them -------------------------------------------------------------------------------

failed_steps=()
skipped_steps=()
declare -A step_pids=() # of the steps that run now
declare -A step_began=()

# run_steps NAME[,NAME...][+NAME...] runs steps one after the other, and such rows of them beside each other.
run_steps() {
	local rows row name left=1 now=() next=()
	IFS=+ read -ra rows <<<"$1"
	while [ $left = 1 ]; do
		left=0
		for row in "${!rows[@]}"; do
			name=${now[row]:-}
			if [ -n "$name" ]; then
				left=1
				! kill -0 "${step_pids[$name]}" 2>/dev/null || continue
				end_step "$name"
				now[row]=
			fi
			IFS=, read -ra next <<<"${rows[row]}"
			[ ${#next[@]} -gt 0 ] || continue
			left=1
			now[row]=${next[0]}
			rows[row]=$(IFS=, && echo "${next[*]:1}")
			start_step "${now[row]}"
		done
		[ $left = 0 ] || sleep 0.2
	done
}

# start_step leaves the step in the background, so that a signal is heard at once and not when the step ends.
start_step() {
	local name=$1
	printf '[%4d s] %s\n' "$SECONDS" "$name"
	step_began[$name]=$SECONDS
	(
		set -e
		"step_$name"
	) 3>&1 >"$work/$name.log" 2>&1 </dev/null &
	step_pids[$name]=$!
}

end_step() {
	local name=$1 log=$work/$1.log code=0 took
	wait "${step_pids[$name]}" || code=$?
	unset "step_pids[$name]"
	took=$((SECONDS - step_began[$name]))
	if [ -s "$work/env" ]; then
		set -a
		# shellcheck source=/dev/null
		. "$work/env"
		set +a
		: >"$work/env"
	fi
	if [ $code = 77 ] && ! in_ci; then
		skipped_steps+=("$name")
		printf '[%4d s] %s SKIPPED: %s\n' "$SECONDS" "$name" "$(tail -n 1 "$log")"
	elif [ $code = 0 ]; then
		printf '[%4d s] %s ok, %d s\n' "$SECONDS" "$name" $took
	else
		failed_steps+=("$name")
		show_log "$log"
		printf '[%4d s] %s FAILED, %d s\n' "$SECONDS" "$name" $took
	fi
}

show_log() {
	local lines
	lines=$(wc -l <"$1")
	if [ "$lines" -le 250 ]; then
		sed 's/^/    | /' "$1"
		return
	fi
	head -n 100 "$1" | sed 's/^/    | /'
	echo "    | … $((lines - 250)) lines left out …"
	tail -n 150 "$1" | sed 's/^/    | /'
}

# leftovers prints the processes that carry this run's mark, without this one.
leftovers() {
	local environ pid
	for environ in /proc/[0-9]*/environ; do
		pid=${environ#/proc/}
		pid=${pid%/environ}
		case $pid in "$$" | "$BASHPID") continue ;; esac
		if grep -qsa "TEST_RUN_MARK=$TEST_RUN_MARK" "$environ" &&
			! grep -qs '^State:[[:space:]]*Z' "/proc/$pid/status"; then
			echo "$pid"
		fi
	done 2>/dev/null
}

# sweep stops what was started, and fails if a step had left something of its own running.
sweep() {
	scripts/neo4j.sh stop >"$work/stop.log" 2>&1 || cat "$work/stop.log"
	sleep 1
	local left pid
	left=$(leftovers)
	[ -n "$left" ] || return 0
	echo "left running:"
	for pid in $left; do
		[ -r "/proc/$pid/cmdline" ] || continue
		echo "    $pid $(tr '\0' ' ' <"/proc/$pid/cmdline" | cut -c 1-150)"
		kill -KILL "$pid" 2>/dev/null || true
	done
	return 1
}

finish() {
	trap - EXIT INT TERM
	local pid
	for pid in "${step_pids[@]}"; do kill "$pid" 2>/dev/null || true; done
	sweep || true
	rm -rf "$work"
}

# go_count WORD and browser_count WORD print the number before that word, 0 where nothing ran. The Go tests
# close with one line of counts per step, the browser tests with one per run of the browser.
go_count() { count "$1" < <(tail -qn 1 "$work"/{go,shared}.report 2>/dev/null); }
browser_count() { count "$1" < <(cat "$work/browser.log" 2>/dev/null); }

count() {
	sed 's/\x1b\[[0-9;]*m//g' | grep -E "$counts" | grep -oE "[0-9]+ $1" | awk '{ sum += $1 } END { print sum + 0 }' || true
}

summarise() {
	local passed failed skipped go_failed browser_failed name
	go_failed=$(go_count failed)
	browser_failed=$(browser_count failed)
	passed=$(($(go_count passed) + $(browser_count passed)))
	failed=$((go_failed + browser_failed))
	skipped=$(($(go_count skipped) + $(browser_count skipped)))
	for name in "${failed_steps[@]}"; do
		case $name in
		go | shared) [ "$go_failed" -gt 0 ] || failed=$((failed + 1)) ;;
		browser) [ "$browser_failed" -gt 0 ] || failed=$((failed + 1)) ;;
		*) failed=$((failed + 1)) ;;
		esac
	done
	[ ${#skipped_steps[@]} = 0 ] || echo "steps SKIPPED: ${skipped_steps[*]}"
	[ ${#failed_steps[@]} = 0 ] || echo "steps FAILED: ${failed_steps[*]}"
	echo "$passed passed, $failed failed, $skipped skipped"
	[ "$failed" = 0 ]
}

main() {
	local steps=("$@") names name
	[ ${#steps[@]} -gt 0 ] || steps=("${default_steps[@]}")
	IFS=' +,' read -ra names <<<"${steps[*]}"
	for name in "${names[@]}"; do
		declare -F "step_$name" >/dev/null || {
			echo "no step $name; there are: $(compgen -A function step_ | sed 's/^step_//' | tr '\n' ' ')" >&2
			exit 2
		}
	done
	trap finish EXIT
	trap 'exit 130' INT
	trap 'exit 143' TERM
	: >"$work/env"
	for name in "${steps[@]}"; do run_steps "$name"; done
	sweep || failed_steps+=("left-running")
	printf '[%4d s] done\n' "$SECONDS"
	summarise
}

main "$@"
