"""Tells schemathesis who asks, which records there are, and notes what each operation answered.

Drawing a request takes far longer than answering it, so what is drawn once is asked as every role: schemathesis
asks as the first one, and every_other_role as the others. A record stands in what is drawn by its place among
those that the role knows, for each has a demo of its own.

APIFUZZ_DEMOS    ROLE=URL of each demo, the first one's document is read
APIFUZZ_PART     number of this part of the operations, for parts that run beside each other
APIFUZZ_ANSWERS  file for the number of answers by role, operation and status, as JSON
"""

import atexit
import collections
import json
import os

import schemathesis
from hypothesis import strategies as st
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from examples import BODY, QUERY, record_of
from neighbourhood import Neighbourhood

CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance, response_headers_conformance]
VERSION = "{version}"  # in If-Match: the version that the record has when the request leaves

demos = [demo.split("=", 1) for demo in os.environ["APIFUZZ_DEMOS"].split()]
neighbourhoods = [Neighbourhood(url, role, int(os.environ["APIFUZZ_PART"])) for role, url in demos]
answers = collections.defaultdict(lambda: collections.defaultdict(collections.Counter))


class Question:
    """What is asked now: as which role, and what was drawn before it was filled in for a role."""

    asker = neighbourhoods[0]
    drawn = None


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
    if parameter is None or not neighbourhoods[0].lists(record):
        return st.just(path_parameters)
    places = st.integers(0, 49).map(lambda place: {parameter: "{" + f"{record}:{place}" + "}"})
    return st.one_of(st.just(path_parameters), places)


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


def copied(case):
    return case.operation.Case(
        method=case.method,
        path_parameters=case.path_parameters,
        headers=case.headers.copy(),
        cookies=case.cookies,
        query=case.query,
        body=case.body,
        media_type=case.media_type,
        multipart_content_types=case.multipart_content_types,
    )


@schemathesis.hook
def before_call(context, case, kwargs):
    """Fills in the records and says who asks."""
    asker = Question.asker
    if asker is neighbourhoods[0]:
        Question.drawn = copied(case)
    case.path_parameters = asker.fill(case.path_parameters)
    case.query = asker.fill(case.query)
    if isinstance(case.body, (dict, list)):
        case.body = asker.fill(case.body)
    if case.headers.get("If-Match") == VERSION:
        case.headers["If-Match"] = asker.version(case.formatted_path.removesuffix("/_end"))
    case.cookies = {**(case.cookies or {}), **asker.cookie}


@schemathesis.hook
def after_call(context, case, response):
    answers[Question.asker.role][definition(case.operation)["operationId"]][response.status_code] += 1


@schemathesis.check
def every_other_role(ctx, response, case):
    """What the other roles are answered, who ask the same, is as the document says too."""
    drawn = Question.drawn
    try:
        for Question.asker in neighbourhoods[1:]:
            copied(drawn).call_and_validate(base_url=Question.asker.url, checks=CHECKS)
    finally:
        Question.asker = neighbourhoods[0]


@atexit.register
def write_answers():
    with open(os.environ["APIFUZZ_ANSWERS"], "w", encoding="utf-8") as file:
        json.dump(answers, file)
