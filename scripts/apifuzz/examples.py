"""A request that each operation answers with success to at least one role. {names} are filled in by Neighbourhood."""

# The record in the path, by the path; an operation that needs another says so in RECORD_OF.
RECORD = {
    "/v1/accounts/": "account",
    "/v1/actors/": "organisation",
    "/v1/areas/": "area",
    "/v1/batches/": "revision",
    "/v1/bin/": "binned",
    "/v1/exports/": "format",
    "/v1/imports/": "imported",
    "/v1/schakels/": "schakel",
    "/v1/teams/": "team",
    "/v1/themes/": "theme",
    "/v1/ties/": "partnership",
    "/v1/work-areas/": "workarea",
}
ARRANGEMENT = ["adoptArrangement", "rearrangeMap", "redoArrangement", "shareArrangement", "undoArrangement"]
RECORD_OF = {"binTeam": "ownteam", "cancelImport": "importing", "eraseActor": "erasable", "moveNodes": "peopled"}
RECORD_OF |= dict.fromkeys(ARRANGEMENT, "peopled")

QUERY = {"getPaths": {"to": "{organisation}"}, "getNetwork": {"hops": 2}, "listChanges": {"since": 0, "limit": 50}}

UNTIL = {"until": "2099-01-01", "reason": "gestopt"}
BODY = {
    "addAccount": {"login": "{newlogin}", "role": "networker", "person": "{professional}"},
    "addActor": {"kind": "Organisation", "attributes": {"name": "Buurtmoestuin"}, "reason": "nieuw"},
    "addArea": {"code": "{newarea}", "name": "Nieuwe buurt", "year": 2026},
    "addBatch": {
        "operations": [
            {"op": "addActor", "ref": "tuin", "kind": "Organisation", "attributes": {"name": "Buurttuin"}},
            {"op": "addTie", "kind": "PARTNERS_WITH", "from": "#tuin", "to": "{organisation}"},
        ]
    },
    "addSchakel": {"holder": "{professional}", "areas": ["{area}"], "themes": ["{theme}"], "since": "2026-01"},
    "addTeam": {"name": "Wijkteam", "teamKind": "core", "members": ["{professional}"], "areas": ["{area}"]},
    "addTheme": {"name": "Mantelzorg"},
    "addTie": {"kind": "PARTNERS_WITH", "from": "{organisation}", "to": "{organisation}", "since": "2026-01"},
    "addWorkArea": {"name": "Werkgebied Noord"},
    "changeAccount": {"role": "teamMember", "reason": "ander werk"},
    "changeActor": {"attributes": {"description": "in de buurt"}},
    "changeArea": {"attributes": {"name": "Nieuwe naam"}},
    "changeSchakel": {"attributes": {"confirmedOn": "2026-01-15"}},
    "changeTeam": {"name": "Wijkteam Noord"},
    "changeTheme": {"name": "Samen zorgen"},
    "changeTie": {"attributes": {"strength": 2}},
    "changeWorkArea": {"name": "Werkgebied Zuid"},
    "endActor": UNTIL,
    "endArea": UNTIL,
    "endSchakel": UNTIL,
    "endTeam": UNTIL,
    "endTheme": UNTIL,
    "endTie": UNTIL,
    "endWorkArea": UNTIL,
    "eraseActor": {"reason": "verzoek van de bewoner", "confirm": "WISSEN", "dryRun": True},
    "moveNodes": {"net": "neighbourhood", "moves": [{"id": "{mapped}", "x": 120, "y": -40}]},
    "searchActors": {"text": "buurt"},
    "undoBatch": {"reason": "vergissing"},
    "undoImport": {"reason": "verkeerd bestand"},
}
BODY |= dict.fromkeys(ARRANGEMENT, {"net": "neighbourhood"})


def record_of(operation_id, path):
    """The kind of record that the path of an operation names."""
    by_path = next((name for prefix, name in RECORD.items() if path.startswith(prefix)), None)
    return RECORD_OF.get(operation_id, by_path)
