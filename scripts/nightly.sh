#!/usr/bin/env bash
# The long programme: every test under the race detector, a hundred thousand drawn cases per property, two
# hundred killed processes per store, ten minutes of processes that share one, thirty killed databases, ten
# minutes of fuzzing per target, five hundred requests per operation and role, every page in every language,
# width and theme, and every journey in both languages by mouse and by keys. It takes hours.
# What scripts/test.sh says of its variables holds here.
set -euo pipefail

export SPINWEB_RACE=${SPINWEB_RACE:-./...}
export SPINWEB_GO_TIMEOUT=${SPINWEB_GO_TIMEOUT:-6h}
export SPINWEB_RAPID_CHECKS=${SPINWEB_RAPID_CHECKS:-100000}
export SPINWEB_KERNEL_CASES=${SPINWEB_KERNEL_CASES:-1000000}
export SPINWEB_KILLS=${SPINWEB_KILLS:-200}
export SPINWEB_SHARED_FOR=${SPINWEB_SHARED_FOR:-10m}
export SPINWEB_NEO4J_KILLS=${SPINWEB_NEO4J_KILLS:-30}
export SPINWEB_API_EXAMPLES=${SPINWEB_API_EXAMPLES:-500}
export SPINWEB_EVERY_LOOK=${SPINWEB_EVERY_LOOK:-true}
export SPINWEB_BROWSER_TIMEOUT=${SPINWEB_BROWSER_TIMEOUT:-2h}
export SPINWEB_FUZZTIME=${SPINWEB_FUZZTIME:-10m}
exec "$(dirname "${BASH_SOURCE[0]}")/test.sh" tools neo4j go shared contract properties fuzz apifuzz browser
