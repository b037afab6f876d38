"""Tells schemathesis who asks, which records there are, and notes what each operation answered.

APIFUZZ_URL      the demo
APIFUZZ_ROLE     the role that asks
APIFUZZ_ANSWERS  file for the number of answers by operation and status, as JSON
"""

import atexit
import collections
import json
import os

import schemathesis
from hypothesis import strategies as st

from examples import BODY, QUERY, record_of
from neighbourhood import Neighbourhood

neighbourhood = Neighbourhood(os.environ["APIFUZZ_URL"], os.environ["APIFUZZ_ROLE"])
answers = collections.defaultdict(collections.Counter)
VERSION = "{version}"  # in If-Match: the version that the record has when the request leaves


def definition(operation):
    return operation.definition.raw


def path_parameter(operation):
    names = [p["name"] for p in definition(operation).get("parameters", []) if p["in"] == "path"]
    return names[0] if names else None


def changes(operation):
    return any(p["name"] == "If-Match" for p in definition(operation).get("parameters", []))


@schemathesis.hook
def before_add_examples(context, examples):
    """Adds the one request that ought to succeed."""
    operation = context.operation
    operation_id, parameter = definition(operation)["operationId"], path_parameter(operation)
    path = {}
    if parameter:
        path[parameter] = "{" + record_of(operation_id, operation.path) + "}"
    arguments = {"path_parameters": path, "query": QUERY.get(operation_id, {}), "headers": {"If-Match": VERSION} if changes(operation) else {}}
    if operation_id in BODY:
        arguments |= {"body": BODY[operation_id], "media_type": "application/json"}
    if operation_id == "startImport":
        arguments |= {"body": {"files": [b"soort;kenmerk;naam\nthema;rouw;Rouw\n"]}, "media_type": "multipart/form-data"}
    examples.append(operation.Case(**arguments))


@schemathesis.hook
def flatmap_path_parameters(context, path_parameters):
    """Names a record that is there half of the time."""
    operation = context.operation
    parameter, record = path_parameter(operation), record_of(definition(operation)["operationId"], operation.path)
    known = neighbourhood.known.get(record, [])
    if parameter is None or not known:
        return st.just(path_parameters)
    return st.one_of(st.just(path_parameters), st.sampled_from(known).map(lambda record: {parameter: record}))


@schemathesis.hook
def flatmap_headers(context, headers):
    """Sends the right version half of the time."""
    if not changes(context.operation):
        return st.just(headers)
    return st.sampled_from([headers, {**(headers or {}), "If-Match": VERSION}])


@schemathesis.hook
def flatmap_body(context, body):
    """Sends a body of which everything or a part is right in two of three cases."""
    right = BODY.get(definition(context.operation)["operationId"])
    if right is None:
        return st.just(body)
    return st.sampled_from([body, right, {**right, **body} if isinstance(body, dict) else right])


@schemathesis.hook
def before_call(context, case, kwargs):
    """Fills in the records and says who asks."""
    case.path_parameters = neighbourhood.fill(case.path_parameters)
    case.query = neighbourhood.fill(case.query)
    if isinstance(case.body, (dict, list)):
        case.body = neighbourhood.fill(case.body)
    if case.headers.get("If-Match") == VERSION:
        case.headers["If-Match"] = neighbourhood.version(case.formatted_path.removesuffix("/_end"))
    case.cookies = {**(case.cookies or {}), **neighbourhood.cookie}


@schemathesis.hook
def after_call(context, case, response):
    answers[definition(case.operation)["operationId"]][response.status_code] += 1


@atexit.register
def write_answers():
    with open(os.environ["APIFUZZ_ANSWERS"], "w", encoding="utf-8") as file:
        json.dump(answers, file)
