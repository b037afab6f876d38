"""Compares the values and times of spinweb's measures with those of other libraries; see bench-peers.sh.

    peers.py SIZE GRAPH.csv VALUES.json TIMES.json
"""
import csv
import json
import random
import sys
import time

import igraph
import networkx

try:
    import networkit
except ImportError:
    networkit = None

SAMPLED_ABOVE = 20_000  # nodes: then slow measures are timed on SAMPLE sources, and their values not compared
SAMPLE = 64
NETWORKX_UP_TO = 20_000
NETWORKX_SLOW_UP_TO = 2_000
DAMPING = 0.85
LEIDEN_WITHIN = 1e-4  # of modularity


def read(path):
    """The labels in the order of their first appearance, and the ties as pairs of places."""
    place, ties = {}, []
    with open(path, newline="") as file:
        for row in csv.DictReader(file):
            ends = [place.setdefault(label, len(place)) for label in (row["source"], row["target"]) if label]
            if len(ends) == 2:
                ties.append(tuple(ends))
    return list(place), ties


def timed(call):
    """What a call returns, and the least of up to three processor times in seconds."""
    least, spent = None, 0.0
    for _ in range(3):
        began = time.process_time()
        answer = call()
        took = time.process_time() - began
        least = took if least is None else min(least, took)
        spent += took
        if spent > 2:
            break
    return answer, least


class Igraph:
    name = "igraph"

    def __init__(self, n, ties):
        self.graph, self.n, self.sampled = igraph.Graph(n, ties), n, n > SAMPLED_ABOVE
        igraph.set_random_number_generator(random.Random(1))

    def scaled(self, call, sampled_call):
        if not self.sampled:
            return timed(call)
        _, took = timed(sampled_call)
        return None, took * self.n / SAMPLE

    def betweenness(self):
        return self.scaled(self.graph.betweenness, lambda: self.graph.betweenness(sources=self.every()))

    def every(self):
        return list(range(0, self.n, self.n // SAMPLE)[:SAMPLE])

    def harmonic(self):
        return self.scaled(self.graph.harmonic_centrality, lambda: self.graph.harmonic_centrality(self.every()))

    def pagerank(self):
        return timed(lambda: self.graph.pagerank(damping=DAMPING))

    def eigenvector(self):
        nodes = max(self.graph.connected_components(), key=len)
        part = self.graph.induced_subgraph(nodes)
        found, took = timed(part.eigenvector_centrality)
        values = [0.0] * self.n
        for node, value in zip(nodes, found):
            values[node] = value
        return values, took

    def core(self):
        return timed(self.graph.coreness)

    def clustering(self):
        return timed(lambda: self.graph.transitivity_local_undirected(mode="nan"))

    def constraint(self):
        return timed(self.graph.constraint)

    def components(self):
        parts, took = timed(self.graph.connected_components)
        return len(parts), took

    def cuts(self):
        points, took = timed(self.graph.articulation_points)
        bridges, more = timed(self.graph.bridges)
        return (len(points), len(bridges)), took + more

    def hops(self):
        schakels = list(range(0, self.n, 100))
        if not self.sampled:
            return None, timed(lambda: self.graph.distances(source=schakels))[1]
        return None, timed(lambda: self.graph.distances(source=schakels[:SAMPLE]))[1] * len(schakels) / SAMPLE

    def leiden(self):
        found, took = timed(lambda: self.graph.community_leiden(objective_function="modularity", n_iterations=-1))
        return found.modularity, took

    def adamic_adar(self):
        return None, None


class Networkx:
    name = "networkx"

    def __init__(self, n, ties):
        self.n = n
        self.graph = networkx.Graph()
        self.graph.add_nodes_from(range(n))
        self.graph.add_edges_from(ties)

    def by_node(self, call, slow=False, missing=None):
        if self.n > (NETWORKX_SLOW_UP_TO if slow else NETWORKX_UP_TO):
            return None, None
        found, took = timed(call)
        return [found.get(v, missing) for v in range(self.n)], took

    def betweenness(self):
        return self.by_node(lambda: networkx.betweenness_centrality(self.graph, normalized=False), slow=True)

    def harmonic(self):
        values, took = self.by_node(lambda: networkx.harmonic_centrality(self.graph), slow=True)
        return values and [x / (self.n - 1) for x in values], took

    def pagerank(self):
        return self.by_node(lambda: networkx.pagerank(self.graph, alpha=DAMPING, tol=1e-12, max_iter=1000))

    def eigenvector(self):
        return None, None  # over all components, by power iteration

    def core(self):
        return self.by_node(lambda: networkx.core_number(self.graph))

    def clustering(self):
        values, took = self.by_node(lambda: networkx.clustering(self.graph))
        return values and [x if self.graph.degree(v) > 1 else None for v, x in enumerate(values)], took

    def constraint(self):
        return self.by_node(lambda: networkx.constraint(self.graph), slow=True)

    def components(self):
        return self.one(lambda: sum(1 for _ in networkx.connected_components(self.graph)))

    def cuts(self):
        return self.one(lambda: (sum(1 for _ in networkx.articulation_points(self.graph)),
                                 sum(1 for _ in networkx.bridges(self.graph))))

    def one(self, call):
        return timed(call) if self.n <= NETWORKX_UP_TO else (None, None)

    def hops(self):
        return None, self.one(lambda: networkx.multi_source_dijkstra_path_length(self.graph, set(range(0, self.n, 100))))[1]

    def leiden(self):
        return None, None

    def adamic_adar(self):
        def top():
            near = {(u, w) for v in self.graph for u in self.graph[v] for w in self.graph[v]
                    if u < w and not self.graph.has_edge(u, w)}
            return sorted(networkx.adamic_adar_index(self.graph, near), key=lambda scored: -scored[2])[:100]
        return None, self.one(top)[1]


class NetworKit:
    name = "NetworKit"

    def __init__(self, n, ties):
        networkit.setNumberOfThreads(1)
        self.n = n
        self.graph = networkit.Graph(n)
        for a, b in ties:
            self.graph.addEdge(a, b)

    def run(self, algorithm, scores=lambda done: done.scores()):
        done, took = timed(lambda: algorithm().run())
        return scores(done), took

    def betweenness(self):
        if self.n <= SAMPLED_ABOVE:
            return self.run(lambda: networkit.centrality.Betweenness(self.graph), lambda done: [x / 2 for x in done.scores()])
        _, took = self.run(lambda: networkit.centrality.EstimateBetweenness(self.graph, SAMPLE), lambda done: None)
        return None, took * self.n / SAMPLE

    def harmonic(self):
        if self.n > SAMPLED_ABOVE:
            return None, None
        return self.run(lambda: networkit.centrality.HarmonicCloseness(self.graph, True))

    def pagerank(self):
        return self.run(lambda: networkit.centrality.PageRank(self.graph, damp=DAMPING, tol=1e-10), lambda done: None)

    def eigenvector(self):
        return self.run(lambda: networkit.centrality.EigenvectorCentrality(self.graph), lambda done: None)

    def core(self):
        return self.run(lambda: networkit.centrality.CoreDecomposition(self.graph))

    def clustering(self):
        return self.run(lambda: networkit.centrality.LocalClusteringCoefficient(self.graph), lambda done: None)

    def constraint(self):
        return None, None

    def components(self):
        return self.run(lambda: networkit.components.ConnectedComponents(self.graph), lambda done: done.numberOfComponents())

    def cuts(self):
        return None, self.run(lambda: networkit.components.BiconnectedComponents(self.graph), lambda done: None)[1]

    def hops(self):
        return None, None

    def leiden(self):
        found, took = timed(lambda: networkit.community.ParallelLeiden(self.graph).run().getPartition())
        return networkit.community.Modularity().getQuality(found, self.graph), took

    def adamic_adar(self):
        return None, None


# The measure's name in times.json, the method of a library, and where the values stand in values.json.
MEASURES = [
    ("betweenness", "betweenness", "betweenness", 1e-9),
    ("harmonic, reach, eccentricity", "harmonic", "harmonic", 1e-9),
    ("PageRank", "pagerank", "pagerank", 1e-6),
    ("eigenvector", "eigenvector", "eigenvector", 1e-6),
    ("core numbers", "core", "core", 0),
    ("local clustering", "clustering", "clustering", 1e-9),
    ("constraint", "constraint", "constraint", 1e-9),
    ("components", "components", "components", 0),
    ("articulation points and bridges", "cuts", "cuts", 0),
    ("hops to the nearest of 1 %", "hops", None, None),
    ("Leiden, one run", "leiden", "modularity", None),
    ("Adamic-Adar, first 100", "adamic_adar", None, None),
]


def ours_of(values, labels):
    by_id = {node["id"]: node for node in values["nodes"]}
    network = values["network"]

    def of(key):
        if key == "components":
            return network["components"]
        if key == "cuts":
            return len(network["articulationPoints"]), len(network["bridges"])
        if key == "modularity":
            return network["modularity"]
        return [by_id[label][key] for label in labels]
    return of


def nothing(x):
    return x is None or x != x


def difference(ours, theirs):
    """The greatest relative difference of two lists; undefined must be undefined in both."""
    greatest = 0.0
    for x, y in zip(ours, theirs):
        if nothing(x) or nothing(y):
            if nothing(x) != nothing(y):
                return float("inf")
            continue
        if x != y:
            greatest = max(greatest, abs(x - y) / max(abs(x), abs(y), 1e-12))
    return greatest


def verdict(name, key, tolerance, ours, theirs):
    """What the comparison says, and whether the two agree."""
    if key == "modularity":
        return f"Q {ours:.5f} against {theirs:.5f}", ours >= theirs - LEIDEN_WITHIN
    if isinstance(theirs, list):
        apart = difference(ours, theirs)
        return f"{apart:.1e}", apart <= tolerance
    return ("equal" if ours == theirs else f"{ours} against {theirs}"), ours == theirs


def short(seconds):
    for unit, size in (("s", 1), ("ms", 1e-3)):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds * 1e6:.3g} µs"


def main(size, graph, values, times):
    labels, ties = read(graph)
    with open(values) as file:
        ours_for = ours_of(json.load(file), labels)
    with open(times) as file:
        took_for = {row["measure"]: row["ours"] / 1e9 for row in json.load(file) if row["size"] == size}
    peers = [Igraph] + ([Networkx] if len(labels) <= NETWORKX_UP_TO else []) + ([NetworKit] if networkit else [])
    agreed = True
    print(f"\n### {size}: {len(labels)} actors, {len(ties)} ties\n")
    print("| measure | ours | " + " | ".join(f"{p.name} | {p.name} / ours | values" for p in peers) + " |")
    print("|---|--:|" + "--:|--:|---|" * len(peers))
    peers = [peer(len(labels), ties) for peer in peers]
    for name, method, key, tolerance in MEASURES:
        if name not in took_for:
            continue
        ours, cells = took_for[name], []
        for peer in peers:
            theirs, took = getattr(peer, method)()
            said = "-"
            if key and theirs is not None:
                said, right = verdict(name, key, tolerance, ours_for(key), theirs)
                agreed = agreed and right
            cells += ["-", "-", "-"] if took is None else [short(took), f"{took / ours:.3g}×", said]
        print(f"| {name} | {short(ours)} | " + " | ".join(cells) + " |", flush=True)
    return agreed


if __name__ == "__main__":
    sys.exit(0 if main(*sys.argv[1:]) else 1)
