#!/usr/bin/env bash
# Starts a real Neo4j 5.26 Community on loopback, for tests and trials. Never for anybody's data:
# every start begins with an empty database and a new password, and stop throws both away.
#
#   scripts/neo4j.sh start     prints SPINWEB_TEST_NEO4J=… and SPINWEB_TEST_NEO4J_PASSWORD_FILE=… to stdout
#   scripts/neo4j.sh restart   same data, same port, same password; also after kill
#   scripts/neo4j.sh kill      kill -9, data stays: what a crash test wants
#   scripts/neo4j.sh status    0 it answers, 3 there is none, 1 it is there and does not answer
#   scripts/neo4j.sh stop      stops it and removes its data
#
# The user is neo4j. In a shell:  set -a; eval "$(scripts/neo4j.sh start)"; set +a
#
#   SPINWEB_TEST_NEO4J    a server that is already there: start only checks that it answers
#   SPINWEB_NEO4J_HOME    where this server keeps its things; another home is another server
#   SPINWEB_NEO4J_WAIT    seconds to wait for it (default 240; an idle machine needs 10)
set -euo pipefail

readonly version=5.26.30
readonly heap=2g
readonly page_cache=128m
readonly patience=${SPINWEB_NEO4J_WAIT:-240}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
home=${SPINWEB_NEO4J_HOME:-${TMPDIR:-/tmp}/spinweb-neo4j-$(id -u)}
case $home in /*) ;; *) home=$PWD/$home ;; esac
readonly here home
readonly server=$home/server # all that start makes and stop removes
readonly jars=${XDG_CACHE_HOME:-$HOME/.cache}/spinweb/neo4j-$version

say() { printf 'neo4j.sh: %s\n' "$*" >&2; }
die() {
	say "$@"
	exit 1
}

# --- what both ways of running it share ---------------------------------------------------------

# answers HOST PORT: does a Bolt server shake hands there?
answers() {
	# shellcheck disable=SC2016 # the inner shell expands
	timeout 5 bash -c '
		exec 3<>"/dev/tcp/$1/$2" || exit 1
		printf "\x60\x60\xb0\x17\x00\x08\x08\x05\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00" >&3
		[ "$(head -c 4 <&3 | od -An -tx1 | tr -d " \n")" != "" ]
	' _ "$1" "$2" 2>/dev/null
}

# free_port prints a port on which nothing listens, below the range that outgoing connections take.
free_port() {
	local port
	while :; do
		port=$((20000 + RANDOM % 10000))
		if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
			echo "$port"
			return
		fi
	done
}

new_password() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }

is_docker() { [ -e "$server/docker" ]; }
port() { cat "$server/port"; }

print_environment() {
	printf 'SPINWEB_TEST_NEO4J=bolt://127.0.0.1:%s\n' "$(port)"
	printf 'SPINWEB_TEST_NEO4J_PASSWORD_FILE=%q\n' "$server/password"
}

make_home() {
	(umask 077 && mkdir -p "$home")
	[ -O "$home" ] || die "$home belongs to somebody else; set SPINWEB_NEO4J_HOME"
	rm -rf "$server"
	mkdir -m 700 "$server"
	(umask 077 && new_password >"$server/password")
	free_port >"$server/port"
}

remove_home() {
	rm -rf "$server"
	rmdir "$home" 2>/dev/null || true # stays if it holds anything else
}

# --- with a container engine --------------------------------------------------------------------

engine_answers() {
	command -v docker >/dev/null && docker compose version >/dev/null 2>&1 &&
		timeout 20 docker info >/dev/null 2>&1
}

compose() {
	NEO4J_PASSWORD=$(cat "$server/password") NEO4J_BOLT_PORT=$(port) NEO4J_HTTP_PORT=0 \
		docker compose --project-name "$(cat "$server/docker")" \
		--file "$here/../docker-compose.yml" "$@"
}

docker_up() { compose up --detach --wait --wait-timeout "$patience" neo4j >&2; }

docker_running() { [ -n "$(compose ps --quiet --status running neo4j 2>/dev/null)" ]; }

# --- with the server's jars ---------------------------------------------------------------------

java_command() {
	if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
		echo "$JAVA_HOME/bin/java"
	else
		command -v java
	fi
}

# java_is_new_enough: Neo4j 5.26 wants Java 17 or newer.
java_is_new_enough() {
	local java major
	java=$(java_command) || return 1
	major=$("$java" -XshowSettings:properties -version 2>&1 |
		sed -n 's/^ *java.specification.version = //p')
	[ "${major%%.*}" -ge 17 ] 2>/dev/null
}

need_java_and_maven() {
	local missing=()
	java_is_new_enough || missing+=("java 17 or newer")
	[ -d "$jars" ] || command -v mvn >/dev/null || missing+=("maven")
	[ ${#missing[@]} -gt 0 ] || return 0

	say "missing: $(printf "%s; " "${missing[@]}" | sed "s/; $//")"
	if [ ! -e /etc/debian_version ] || [ "$(id -u)" != 0 ]; then
		die "install a Java runtime of version 17 or newer and Maven (Debian: apt-get install default-jre-headless maven), or start a container engine, or set SPINWEB_TEST_NEO4J"
	fi
	say "installing them with apt-get"
	{
		apt-get update -q
		local jre=default-jre-headless
		apt-cache show openjdk-17-jre-headless >/dev/null 2>&1 && jre=openjdk-17-jre-headless
		DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$jre" maven
	} >&2
	java_is_new_enough || die "java is still older than 17: $(java_command || echo none)"
}

fetch_jars() {
	[ -d "$jars" ] && return
	say "fetching Neo4j $version from Maven Central (125 MB, once, into $jars)"
	local part="$jars.part.$$"
	mkdir -p "$(dirname "$jars")"
	rm -rf "$part"
	if ! mvn --batch-mode --quiet --strict-checksums -Dstyle.color=never --file "$here/neo4j/pom.xml" dependency:copy-dependencies \
		-DincludeScope=runtime "-DoutputDirectory=$part" >&2; then
		rm -rf "$part"
		die "could not fetch the jars"
	fi
	mv -T "$part" "$jars" 2>/dev/null || rm -rf "$part" # another start was faster
	[ -d "$jars" ] || die "could not keep the jars in $jars"
}

configure() {
	mkdir -p "$server/conf" "$server/logs"
	cat >"$server/conf/neo4j.conf" <<-CONF
		server.default_listen_address=127.0.0.1
		server.bolt.listen_address=127.0.0.1:$(port)
		server.bolt.advertised_address=127.0.0.1:$(port)
		server.http.enabled=false
		server.https.enabled=false
		server.memory.pagecache.size=$page_cache
		dbms.usage_report.enabled=false
	CONF
}

# set_password hands the password over in an argument file, so that it never shows in a list of processes.
set_password() {
	(
		umask 077
		printf '%s\n' -cp "\"$jars/*\"" org.neo4j.server.startup.Neo4jAdminCommand \
			dbms set-initial-password "$(cat "$server/password")" >"$server/args"
	)
	local said
	if ! said=$(NEO4J_HOME=$server NEO4J_CONF=$server/conf "$(java_command)" "@$server/args" 2>&1); then
		rm -f "$server/args"
		die "could not set the password: $said"
	fi
	rm -f "$server/args"
}

# pid prints the server's process id if that process lives and is this server.
pid() {
	local pid args
	pid=$(cat "$server/pid" 2>/dev/null) || return 1
	args=$(tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null || ps -o args= -p "$pid" 2>/dev/null) || return 1
	[[ $args == *"--home-dir=$server "* ]] || return 1
	echo "$pid"
}

log_lines() { grep -c '' "$server/logs/neo4j.log" 2>/dev/null || true; }

show_log() {
	say "the end of its log:"
	tail -n 25 "$server/logs/console.log" "$server/logs/neo4j.log" >&2 2>/dev/null || true
}

# launch starts the server on the data that is there and returns once it accepts connections.
launch() {
	local before
	before=$(log_lines)
	setsid "$(java_command)" -cp "$jars/*" "-Xms$heap" "-Xmx$heap" -XX:+UseG1GC -XX:+AlwaysPreTouch \
		--add-opens=java.base/java.nio=ALL-UNNAMED \
		--add-opens=java.base/java.io=ALL-UNNAMED \
		--add-opens=java.base/sun.nio.ch=ALL-UNNAMED \
		--add-opens=java.base/java.util.concurrent=ALL-UNNAMED \
		org.neo4j.server.CommunityEntryPoint "--home-dir=$server" "--config-dir=$server/conf" \
		</dev/null >"$server/logs/console.log" 2>&1 &
	echo $! >"$server/pid"

	local deadline=$((SECONDS + patience))
	while [ $SECONDS -lt $deadline ]; do
		if ! kill -0 "$!" 2>/dev/null; then
			show_log
			return 1
		fi
		if tail -n "+$((before + 1))" "$server/logs/neo4j.log" 2>/dev/null | grep -q 'Started\.$' &&
			answers 127.0.0.1 "$(port)"; then
			return 0
		fi
		sleep 0.2
	done
	say "not ready after $patience s"
	show_log
	return 1
}

# lives PID: is it there, and not just waiting to be reaped?
lives() { kill -0 "$1" 2>/dev/null && ! grep -q '^State:[[:space:]]*Z' "/proc/$1/status" 2>/dev/null; }

# halt SIGNAL stops the process and waits until it is gone.
halt() {
	local signal=$1 pid
	pid=$(pid) || return 0
	kill "-$signal" "$pid"
	local deadline=$((SECONDS + 60))
	while lives "$pid"; do
		if [ $SECONDS -ge $deadline ]; then
			say "still there 60 s after SIG$signal: kill -9"
			kill -KILL "$pid" 2>/dev/null || true
			deadline=$((SECONDS + 60))
		fi
		sleep 0.1
	done
	rm -f "$server/pid"
}

# --- the commands -------------------------------------------------------------------------------

running() {
	[ -d "$server" ] || return 1
	if is_docker; then docker_running; else pid >/dev/null; fi
}

discard() {
	if [ -d "$server" ]; then
		if is_docker; then compose down --volumes --timeout 60 >&2; else halt TERM; fi
	fi
	remove_home
}

use_the_given_one() {
	local url=$SPINWEB_TEST_NEO4J address host port
	address=${url#*://}
	address=${address%%/*}
	host=${address%:*} port=${address##*:}
	[ "$port" != "$address" ] || port=7687
	answers "$host" "$port" ||
		die "SPINWEB_TEST_NEO4J is $url and nothing answers there; unset it and start runs a server of its own"
	say "using $url"
	printf 'SPINWEB_TEST_NEO4J=%q\n' "$url"
	printf 'SPINWEB_TEST_NEO4J_PASSWORD_FILE=%q\n' "${SPINWEB_TEST_NEO4J_PASSWORD_FILE:-}"
}

start() {
	if [ -n "${SPINWEB_TEST_NEO4J:-}" ]; then
		use_the_given_one
		return
	fi
	if running; then
		say "already running"
		print_environment
		return
	fi
	discard
	trap 'discard; trap - EXIT; exit 1' INT TERM EXIT # a start that fails leaves nothing
	if ! start_in_docker; then start_from_jars; fi
	trap - INT TERM EXIT
	say "Neo4j ${version%.*} is ready on port $(port) after $SECONDS s"
	print_environment
}

start_in_docker() {
	engine_answers || return 1
	make_home
	echo "spinweb-test-$(port)" >"$server/docker"
	say "starting it with docker compose"
	docker_up && return
	say "docker compose could not start it: trying the jars"
	compose down --volumes >&2 || true
	return 1
}

start_from_jars() {
	need_java_and_maven
	fetch_jars
	local attempt
	for attempt in 1 2 3; do
		make_home
		configure
		set_password
		if launch; then return; fi
		grep -q 'already in use' "$server"/logs/* 2>/dev/null || die "Neo4j did not start"
		halt KILL
		say "port $(port) was taken meanwhile (attempt $attempt)"
	done
	die "no free port found"
}

restart() {
	[ -d "$server" ] || die "there is none to restart; use start"
	if is_docker; then
		if docker_running; then compose stop --timeout 60 neo4j >&2; fi
		docker_up || die "it did not come back"
	else
		halt TERM
		if ! launch; then
			halt KILL
			die "it did not come back; its data is still in $server"
		fi
	fi
	say "ready on port $(port) after $SECONDS s, same data"
	print_environment
}

crash() {
	running || die "there is none to kill"
	if is_docker; then compose kill --signal KILL neo4j >&2; else halt KILL; fi
	say "killed; its data is still there, restart brings it back"
}

status() {
	if [ ! -d "$server" ]; then
		say "none in $home"
		return 3
	fi
	if running && answers 127.0.0.1 "$(port)"; then
		say "answers on port $(port)"
		print_environment
		return
	fi
	say "it does not answer; its data is in $server"
	return 1
}

stop() {
	if [ ! -d "$server" ]; then
		say "none in $home, nothing to stop"
		return
	fi
	discard
	say "stopped, nothing left"
}

case ${1:-} in
start | stop | restart | status) "$1" ;;
kill) crash ;;
*)
	sed -n '2,/^set /{/^set /d;s/^# \{0,1\}//;p;}' "${BASH_SOURCE[0]}" >&2
	exit 2
	;;
esac
