"""Tells from the answers of every role whether each operation was asked enough and succeeded at least once.

    answers.py EXAMPLES FILE...     a file of hooks.py per part of the operations
"""

import collections
import json
import sys

# These cannot succeed in a demo, which knows no log-in. TestNoRouteShowsARoleWhatItMayNotSee (web) demands
# success of every operation where one logs in, these four among them.
BY_ACCOUNT = {"logIn", "changePassword", "readInvitation", "acceptInvitation"}


def main(examples, files):
    roles = collections.defaultdict(dict)
    for name in files:
        with open(name, encoding="utf-8") as file:
            for role, answers in json.load(file).items():
                roles[role] |= answers
    statuses = collections.defaultdict(collections.Counter)
    few = []
    for role, answers in roles.items():
        for operation, counted in answers.items():
            statuses[operation].update(counted)
    for operation in statuses:
        for role, answers in roles.items():
            sent = sum(answers.get(operation, {}).values())
            if sent < examples:
                few.append(f"{operation} as {role}: {sent}")
    failed = sorted(operation for operation, counted in statuses.items()
                    if operation not in BY_ACCOUNT and not any(status.startswith("2") for status in counted))
    totals = sum(statuses.values(), collections.Counter())
    print(f"{sum(totals.values())} requests to {len(statuses)} operations as {len(roles)} roles:",
          ", ".join(f"{status} {totals[status]}" for status in sorted(totals)))
    for operation in failed:
        print(f"{operation} never succeeded: {dict(statuses[operation])}")
    for line in few:
        print(f"fewer than {examples} requests: {line}")
    return 1 if failed or few or not statuses else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), sys.argv[2:]))
