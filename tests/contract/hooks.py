"""What schemathesis has to know of the documents beyond OpenAPI, and what counts as a disagreement with the sandbox.

`run.py` names this file in SCHEMATHESIS_HOOKS. SANDBOX_KNOWN names a file with what the sandbox knows: credentials, and
identifiers that lead to something.
"""

import base64
import json
import os
import re
from datetime import date, datetime

import schemathesis
from formats import strategies

with open(os.environ["SANDBOX_KNOWN"], encoding="utf-8") as file:
    KNOWN = json.load(file)

for name, strategy in strategies(KNOWN).items():
    schemathesis.openapi.format(name, strategy)


@schemathesis.auth()
class Credentials:
    """The token; for the route that gives tokens, what is traded for one."""

    def get(self, case, context):
        if case.operation.path.endswith("/oauth/token"):
            said = f"{KNOWN['client_id']}:{KNOWN['client_secret']}".encode()
            return f"Basic {base64.b64encode(said).decode()}"
        return f"Bearer {KNOWN['token']}"

    def set(self, case, data, context):
        case.headers = {**(case.headers or {}), "Authorization": data}


@schemathesis.hook
def before_call(context, case, kwargs):
    """Lets right requests name what there is, where no format of their own says that it must be known."""
    if case.meta is None or not case.meta.generation.mode.is_positive or mislabelled(case):
        return
    payer = case.body.get("pagador") if isinstance(case.body, dict) else None
    if payer is not None and "idParticipante" in payer:
        payer["idParticipante"] = KNOWN["participants"][0]
    if case.operation.path.endswith("/relatorios/{id}") and case.meta.phase.name == "fuzzing":
        case.path_parameters["id"] = KNOWN["reports"][0]


@schemathesis.check
def agreement(ctx, response, case):
    """A request that the document allows is refused for what it means, never for its form.

    The check of schemathesis itself takes every 400 for a refusal of the form, and the vendor answers 400 to what is unknown
    as well; a refusal of the form names the place. Rules that OpenAPI has no words for stand in the documents under keys of
    our own, and are looked at here.
    """
    if case.meta is None or not case.meta.generation.mode.is_positive or not 400 <= response.status_code < 500:
        return
    if not response.content:
        return
    refusal = response.json()
    of_form = "erros" in refusal or "violacoes" in refusal or refusal.get("mensagem", "").startswith(".")
    if of_form and not breaks_keys_of_ours(case) and not refused(refusal) <= mislabelled(case):
        raise AssertionError(f"the document allows what the sandbox refuses: {json.dumps(refusal, ensure_ascii=False)}")


def mislabelled(case):
    """The names of what schemathesis takes for right though it is not: it breaks a format, looks at the request again once the
    credentials are in it, and does not know the format then; or it fills the example of a path from an answer whose member has a
    similar name."""
    data = case.meta.phase.data
    names = {str(mutation.path[-1]) for mutation in getattr(data, "mutations", ()) if "format" in mutation.keywords}
    if case.meta.phase.name == "examples" or getattr(data, "description", None) == "Example value":
        examples = {parameter.name: parameter.definition.get("example") for parameter in case.operation.path_parameters}
        names |= {name for name, value in case.path_parameters.items() if examples[name] not in (None, value)}
    return names


def refused(refusal):
    """The names of all that a refusal is about: of members and parameters, without where they are."""
    places = [error["caminho"] for error in refusal.get("erros", [])]
    places += [error["propriedade"] for error in refusal.get("violacoes", [])]
    places = places or [refusal["mensagem"].split(": ")[0]]
    return {[segment for segment in re.split(r"[.\[\]']+", place) if segment][-1] for place in places}


def breaks_keys_of_ours(case):
    definition, query = case.operation.definition.raw, case.query or {}
    for names in definition.get("x-exclusive-parameters", []):
        if sum(name in query for name in names) > 1:
            return True
    for later, earlier in definition.get("x-not-before", {}).items():
        if later in query and earlier in query and moment(query[later]) < moment(query[earlier]):
            return True
    for parameter in definition.get("parameters", []):
        if parameter.get("x-alias") in query and parameter["name"] in query:
            return True
    body = definition.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema", {})
    return body_breaks_keys(body, case.body, case.operation.schema.raw_schema)


def body_breaks_keys(schema, value, document):
    while "$ref" in schema:
        target = document
        for segment in schema["$ref"].removeprefix("#/").split("/"):
            target = target[segment]
        schema = target
    if isinstance(value, list):
        return any(body_breaks_keys(schema.get("items", {}), item, document) for item in value)
    if not isinstance(value, dict):
        return False
    for names in schema.get("x-both-or-none", []):
        if 0 < sum(name in value for name in names) < len(names):
            return True
    pattern = schema.get("x-property-names", {}).get("pattern")
    if pattern and any(re.search(pattern, name) is None for name in value):
        return True
    properties, others = schema.get("properties", {}), schema.get("additionalProperties", {})
    others = others if isinstance(others, dict) else {}
    parts = [part for key in ("allOf", "anyOf", "oneOf") for part in schema.get(key, [])]
    return any(body_breaks_keys(properties.get(name, others), item, document) for name, item in value.items()) or any(
        body_breaks_keys(part, value, document) for part in parts
    )


def moment(text):
    """A moment or a day, to compare with others of its kind."""
    text = str(text)
    if len(text) == len("2026-01-01"):
        return date.fromisoformat(text)
    return datetime.fromisoformat(text.replace("Z", "+00:00"))

