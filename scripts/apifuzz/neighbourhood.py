"""The records of a running demo, as one role finds and makes them through the API."""

import itertools
import time

import requests

NOBODY = "a" * 26  # well-formed, and nobody's

COLLECTIONS = {
    "actor": "actors",
    "organisation": "actors?kind=Organisation",
    "professional": "actors?kind=Professional",
    "tie": "ties",
    "area": "areas",
    "schakel": "schakels",
    "theme": "themes",
    "team": "teams",
    "workarea": "work-areas",
    "account": "accounts",
}

# What the role sends to make a record of its own, so that ending one or throwing it away takes nothing from the others.
MAKES = {
    "organisation": ("actors", {"kind": "Organisation", "attributes": {"name": "Buurtmoestuin"}}),
    "partnership": ("ties", {"kind": "PARTNERS_WITH", "from": "{organisation}", "to": "{organisation}", "since": "2026-01"}),
    "theme": ("themes", {"name": "Mantelzorg"}),
    "team": ("teams", {"name": "Wijkteam", "teamKind": "core", "members": ["{professional}"], "areas": ["{area}"]}),
    "workarea": ("work-areas", {"name": "Werkgebied Noord"}),
    "schakel": ("schakels", {"holder": "{professional}", "areas": ["{area}"], "themes": [], "since": "2026-01"}),
    "area": ("areas", {"code": "{newarea}", "name": "Nieuwe buurt", "year": 2026}),
    "account": ("accounts", {"login": "{newlogin}", "role": "networker", "person": "{professional}"}),
}


class Neighbourhood:
    """One demo, seen by one role. Parts of the operations that run beside each other make other records."""

    def __init__(self, url, role, part=0):
        self.url = url
        self.role = role
        self.part = part
        self.session = self.enter(role)
        self.cookie = dict(self.session.cookies)
        self.numbers, self.areas = itertools.count(1), itertools.count(1)
        self.known = {name: self.listed(name, self.session) for name in COLLECTIONS}
        self.known |= {"partnership": self.known["tie"], "format": ["csv", "xlsx", "graphml", "json"]}
        self.known["ownteam"] = self.own_teams()
        # Who erases sees nobody, and has the ID from whoever asks for it.
        self.known["erasable"] = self.listed("professional", self.enter("networker"))

    def enter(self, role):
        session = requests.Session()
        session.post(f"{self.url}/demo/session", json={"role": role}).raise_for_status()
        return session

    def lists(self, name):
        """Whether records of that name are among those that were there at first."""
        return name in self.known

    def fill(self, value):
        """Replaces every text "{name}" by a record of that name, fresh where the role can make one, and "{name:place}"
        by the one at a place among those that the role knows."""
        if isinstance(value, dict):
            return {key: self.fill(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self.fill(item) for item in value]
        if isinstance(value, str) and value.startswith("{") and value.endswith("}"):
            return self.record(value[1:-1])
        return value

    def record(self, name):
        name, _, place = name.partition(":")
        if place.isdecimal():
            known = self.known.get(name) or [NOBODY]
            return known[int(place) % len(known)]
        special = {
            "newarea": self.new_area,
            "newlogin": lambda: f"collega.{self.part}.{next(self.numbers)}",
            "binned": self.binned,
            "revision": self.revision,
            "imported": lambda: self.imported(1, until_done=True),
            "importing": lambda: self.imported(20_000, until_done=False),
            "peopled": lambda: self.on_map()[0],
            "mapped": lambda: self.on_map()[1],
        }
        if name in special:
            return special[name]()
        if name in MAKES:
            path, body = MAKES[name]
            answer = self.session.post(f"{self.url}/v1/{path}", json=self.fill(body))
            if answer.status_code == 201:
                made = answer.json()
                return (made["account"] if name == "account" else made)["id"]
        return next(iter(self.known.get(name, [])), NOBODY)

    def listed(self, name, session):
        """The records that a role sees in a list, none where it may not see the list."""
        path = COLLECTIONS[name]
        answer = session.get(f"{self.url}/v1/{path}{'&' if '?' in path else '?'}limit=50")
        if answer.status_code != 200:
            return []
        return [item["id"] for item in answer.json()["items"]]

    def own_teams(self):
        """The teams that work in an area of the role's."""
        own = {area["code"] for area in self.session.get(f"{self.url}/v1/me").json().get("areas") or []}
        teams = {team: self.session.get(f"{self.url}/v1/teams/{team}").json() for team in self.known["team"]}
        return [team for team, told in teams.items() if own & {area["id"] for area in told["areas"]}]

    def new_area(self):
        return f"BU099{self.part}{next(self.areas):04d}"

    def version(self, path):
        """The ETag of the record at a path."""
        return self.session.get(f"{self.url}{path}").headers.get("ETag", '"1"')

    def binned(self):
        record = self.record("organisation")
        path = f"/v1/actors/{record}"
        self.session.delete(self.url + path, headers={"If-Match": self.version(path)})
        return record

    def revision(self):
        answer = self.session.get(f"{self.url}/v1/actors/{self.record('organisation')}/history")
        return answer.json()["items"][0]["revision"] if answer.ok else 1

    def on_map(self):
        """An area with somebody on its map, and who that is."""
        for area in self.known["area"]:
            answer = self.session.get(f"{self.url}/v1/areas/{area}/map?all=true")
            for node in answer.json()["nodes"] if answer.ok else []:
                if node["inArea"]:
                    return area, node["id"]
        return NOBODY, NOBODY

    def imported(self, rows, until_done):
        """An import of new themes, over or under way."""
        numbers = itertools.islice(self.numbers, rows)
        table = "soort;kenmerk;naam\n" + "".join(f"thema;thema-{self.part}-{n};Nieuw thema {n}\n" for n in numbers)
        answer = self.session.post(f"{self.url}/v1/imports", files={"files": ("tabel.csv", table)})
        if not answer.ok:
            return NOBODY
        record = answer.json()["id"]
        deadline = time.monotonic() + 30
        while until_done and time.monotonic() < deadline:
            if self.session.get(f"{self.url}/v1/imports/{record}").json()["state"] not in ("reading", "checking", "writing"):
                break
            time.sleep(0.05)
        return record
