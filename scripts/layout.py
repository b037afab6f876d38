"""Compares where spinweb places nodes with where igraph's Fruchterman-Reingold does; see bench-layout.sh.

    layout.py FOLDER      what benchlayout wrote

Prints tables in Markdown; fails where spinweb keeps less than LEAST of what igraph keeps.
"""
import csv
import glob
import json
import os
import random
import statistics
import sys

import igraph

SEEDS = 5
LEAST = 0.95  # of igraph's mean over the seeds


def read(path, number):
    with open(path, newline="") as file:
        return [tuple(number(x) for x in row) for row in csv.reader(file)]


def preserved(ties, places):
    """For a node with k contacts the share of its k nearest nodes that are contacts; the mean over such nodes."""
    contacts = [set() for _ in places]
    for a, b in ties:
        contacts[a].add(b)
        contacts[b].add(a)
    shares = []
    for v, own in enumerate(contacts):
        if own:
            x, y = places[v]
            near = sorted((w for w in range(len(places)) if w != v),
                          key=lambda w: ((places[w][0] - x) ** 2 + (places[w][1] - y) ** 2, w))
            shares.append(sum(w in own for w in near[:len(own)]) / len(own))
    return statistics.mean(shares)


def igraph_places(n, ties, seed):
    igraph.set_random_number_generator(random.Random(seed))
    return igraph.Graph(n, ties).layout_fruchterman_reingold().coords


def table(head, align, rows):
    print("| " + " | ".join(head) + " |")
    print("|" + "|".join(align) + "|")
    for row in rows:
        print("| " + " | ".join(row) + " |")
    print()


def compared(folder):
    good, rows = True, []
    for path in sorted(glob.glob(os.path.join(folder, "*.ties.csv"))):
        kind, ties = os.path.basename(path).split(".")[0], read(path, int)
        ours, theirs = [], []
        for seed in range(1, SEEDS + 1):
            places = read(os.path.join(folder, f"{kind}.places.{seed}.csv"), float)
            ours.append(preserved(ties, places))
            theirs.append(preserved(ties, igraph_places(len(places), ties, seed)))
        ratio = statistics.mean(ours) / statistics.mean(theirs)
        good = good and ratio >= LEAST
        rows.append([kind, str(len(places)), str(len(ties)), f"{statistics.mean(ours):.3f}", f"{min(ours):.3f}",
                     f"{statistics.mean(theirs):.3f}", f"{max(theirs):.3f}", f"{ratio:.2f}×"])
    table(["net", "nodes", "ties", "ours, mean", "ours, least", "igraph, mean", "igraph, best", "mean / mean"],
          ["---"] + ["--:"] * 7, rows)
    return good


def short(seconds):
    for unit, size in (("s", 1), ("ms", 1e-3)):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds * 1e6:.3g} µs"


def times(folder):
    with open(os.path.join(folder, "times.json")) as file:
        rows = [[f"{t['nodes']:,}", f"{t['ties']:,}", short(t["processor"]), short(t["clock"]), short(t["beside"])]
                for t in json.load(file)]
    table(["nodes", "ties", "layout, one core", "layout, all cores", "one more node"], ["--:"] * 5, rows)


def additions(folder):
    with open(os.path.join(folder, "additions.json")) as file:
        rows = [[kind, str(len(done)), f"{max(a['moved'] for a in done):g}", f"{min(a['gap'] for a in done):.1f}",
                 f"{statistics.median(a['farther'] for a in done):.3f}", f"{min(a['farther'] for a in done):.3f}"]
                for kind, done in sorted(json.load(file).items())]
    table(["net", "new nodes", "others moved, at most", "nearest to it, least", "others farther, median", "others farther, least"],
          ["---"] + ["--:"] * 5, rows)


def main(folder):
    print("## Contacts among the nearest\n")
    good = compared(folder)
    print("## Adding a node\n")
    additions(folder)
    print("## Time\n")
    times(folder)
    return good


if __name__ == "__main__":
    sys.exit(0 if main(*sys.argv[1:]) else 1)
