"""Schemas of single fields: the common ones by kind, those of an act by its type."""

from __future__ import annotations

import typing
from typing import Any, TypeAlias

from defender_app.model.answers import Answer
from defender_app.model.kinds import MAX_LINE, MAX_LIST, MAX_LONGTEXT, Kind
from defender_app.taxonomy import Field, IncidentType, taxonomy
from defender_app.taxonomy.records import NO_ANSWERS, OTHER

Schema: TypeAlias = dict[str, Any]

_POINT = r"[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?)?)?)?~?"
_DATE = rf"^({_POINT}|{_POINT}/{_POINT}|\.\./{_POINT}|{_POINT}/\.\.)$"
_ID = {"type": "string", "pattern": r"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}
_WORDS = {"line", "longtext", "date", "bool", "country", "mechanism", "id", "language"}
_SHARED_OF_FIELD = {
    "text": "line",
    "longtext": "longtext",
    "date": "date",
    "datetime": "date",
    "bool": "bool",
    "country": "country",
    "countries": "country",
    "mechanism": "mechanism",
}
_SHARED_OF_KIND = {name: name for name in _WORDS} | {
    "countries": "country",
    "mechanisms": "mechanism",
    "ids": "id",
    "time-zone": "time-zone",
}
_REF_TARGET = {
    "person-ref": "person",
    "org-ref": "org",
    "party-ref": "person-org",
    "event-ref": "event",
    "evidence-ref": "evidence",
}
_LISTS = ("choices", "countries", "mechanisms", "refs")
_REF_PREFIX = "#/$defs/ref."
_FORMS: Schema = {
    "no-answer": {
        "description": "No answer, and why.",
        "type": "object",
        "properties": {"none": {"enum": sorted(NO_ANSWERS)}},
        "required": ["none"],
        "additionalProperties": False,
    },
    "line": {
        "description": "One line, without control characters.",
        "type": "string",
        "maxLength": MAX_LINE,
        "pattern": r"^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$",
    },
    "longtext": {
        "description": "Several lines, kept as written; newline and tab are allowed.",
        "type": "string",
        "maxLength": MAX_LONGTEXT,
        "pattern": r"^[^\u0000-\u0008\u000b-\u001f\u007f-\u009f]*$",
    },
    "date": {
        "description": "Partial date, EDTF level 1: 2014, 2014-03, 2014-03-14T21:40, 2014~, "
        "2014-03-01/2014-03-14, ../2014-05-20, 2014-05-20/.. in local time.",
        "type": "string",
        "pattern": _DATE,
    },
    "bool": {"enum": ["yes", "no"]},
    "id": _ID,
    "language": {"description": "BCP-47 tag.", "type": "string", "maxLength": 64},
    "time-zone": {
        "description": "Offset such as +02:00, or IANA name such as Africa/Nairobi.",
        "type": "string",
    },
}


def shared_definitions() -> Schema:
    """What many fields have in common, by definition name."""
    words = taxonomy()
    return {
        **_FORMS,
        "country": {
            "description": "ISO 3166-1 alpha-2 (and XK); XA to XZ except XK are fictional and only "
            "for training.",
            "anyOf": [
                {"enum": sorted(code for code in words.countries if not words.is_fictional(code))},
                {"type": "string", "pattern": "^X[A-JL-Z]$"},
            ],
        },
        "mechanism": {"enum": list(words.mechanisms)},
        "precision": {"enum": list(words.lists["precision"].choices)},
        "told-by": {**_FORMS["line"], "description": "Who says so, in words and without names."},
        "number-accounts": _accounts({"type": "number"}),
        "date-accounts": _accounts(_shared("date")),
    }


def ref_definition(name: str, *, masked: bool) -> Schema:
    """The definition behind ``ref.person-org``: one of these members, in reports also masked."""
    targets = name.removeprefix("ref.").split("-")
    members: Schema = {
        target: {"enum": sorted(NO_ANSWERS)} if target == "none" else _shared("id")
        for target in targets
    }
    if masked:
        members["masked"] = _shared("line")
    return {
        "type": "object",
        "properties": members,
        "minProperties": 1,
        "maxProperties": 1,
        "additionalProperties": False,
    }


def ref_names(schema: Any) -> set[str]:
    """The names of the ``ref.`` definitions that a schema uses."""
    if isinstance(schema, dict):
        own = str(schema.get("$ref", ""))
        names = {own.removeprefix("#/$defs/")} if own.startswith(_REF_PREFIX) else set()
        return names.union(*(ref_names(item) for item in schema.values()))
    return set().union(*(ref_names(item) for item in schema)) if isinstance(schema, list) else set()


def kind_schema(kind: Kind, hint: Any) -> Schema:
    """The schema of a common field; ``hint`` is its type without the annotation."""
    plain = _plain(kind)
    if kind.name == "ids":
        return {"anyOf": [plain, _list(plain)]}
    if kind.name in _LISTS:
        plain = _list(plain)
    variants = [plain]
    if kind.words:
        variants.append(_shared("line"))
    if Answer in typing.get_args(hint):
        variants += [_shared("no-answer"), *_with_more(kind, plain)]
    return plain if len(variants) == 1 else {"anyOf": variants}


def act_rules() -> list[Schema]:
    """One rule per type: if the act is of it, its answers are those of the type."""
    return [
        {
            "if": {"properties": {"type": {"const": name}}, "required": ["type"]},
            "then": {"properties": {"fields": {"$ref": f"#/$defs/fields.{name}"}}},
        }
        for name in taxonomy().types
    ]


def type_definitions() -> Schema:
    """The answers of every incident type, by definition name."""
    return {f"fields.{known.id}": _type_schema(known) for known in taxonomy().types.values()}


def _shared(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _type_schema(known: IncidentType) -> Schema:
    return {
        "title": known.label,
        "type": "object",
        "properties": {field.name: _field_schema(known.id, field) for field in known.fields},
        "additionalProperties": False,
    }


def _field_schema(type_id: str, field: Field) -> Schema:
    value = _value_schema(field)
    if field.many or field.type in ("multichoice", "countries"):
        value = _list(value)
    beside: Schema = {}
    if field.type in ("choice", "multichoice"):
        beside["text"] = _shared("longtext")
    if field.type in ("number", "date", "datetime"):
        beside = {**beside, **_told("number" if field.type == "number" else "date")}
    given = _object({"value": value, **beside}, required=["value"])
    return {"description": _described(type_id, field), "anyOf": [given, _shared("no-answer")]}


def _described(type_id: str, field: Field) -> str:
    parts = [field.label]
    if field.note:
        parts.append(f"({field.note})")
    if field.required:
        parts.append("[needed for ready]")
    if field.when is not None:
        parts.append(f"[asked depending on {field.when.field}]")
    shown = [choice for choice in field.shown_choices if choice != OTHER]
    if shown:
        label = taxonomy().choice_label
        parts.append("; ".join(f"{one} = {label(type_id, field.name, one)}" for one in shown))
    return " ".join(parts)


def _value_schema(field: Field) -> Schema:
    if field.type in _SHARED_OF_FIELD:
        return _shared(_SHARED_OF_FIELD[field.type])
    if field.type in _REF_TARGET:
        return _shared(f"ref.{_REF_TARGET[field.type]}")
    if field.type == "number":
        return {"type": "number", **({} if field.may_be_negative else {"minimum": 0})}
    return {"enum": list(field.shown_choices)}


def _plain(kind: Kind) -> Schema:
    if kind.name in _SHARED_OF_KIND:
        return _shared(_SHARED_OF_KIND[kind.name])
    if kind.name in ("ref", "refs"):
        return _shared("ref." + "-".join((*kind.targets, "none")))
    if kind.name in ("choice", "choices"):
        return _listed(kind.list_id)
    if kind.name == "number":
        whole = "integer" if kind.whole else "number"
        return {"type": whole, "minimum": 0, "maximum": kind.maximum}
    if kind.name == "hex":
        return {"type": "string", "pattern": f"^[0-9a-f]{{{kind.digits}}}$"}
    return {"type": "boolean"}


def _listed(list_id: str) -> Schema:
    known = taxonomy().lists[list_id]
    if known.open:
        words = {**_shared("line"), "minLength": 1, "not": {"enum": sorted(NO_ANSWERS)}}
        return {**words, "examples": list(known.choices)} if known.choices else words
    ids = [*known.choices, *([OTHER] if known.other else [])]
    if known.huridocs is None:
        return {"enum": ids}
    code = {"type": "string", "pattern": "^[0-9]{12}$", "description": known.huridocs}
    return {"anyOf": [{"enum": ids}, code]}


def _with_more(kind: Kind, plain: Schema) -> list[Schema]:
    """``other`` with its words, or a number or date with its precision."""
    if kind.name in ("number", "date"):
        # With the value alone, the plain value is written.
        with_more: Schema = {
            **_object({"value": plain, **_told(kind.name, single=kind.single)}, required=["value"])
        }
        return [{**with_more, "minProperties": 2}]
    if kind.name in ("choice", "choices") and taxonomy().lists[kind.list_id].other:
        value = {"const": OTHER} if kind.name == "choice" else plain
        return [_object({"value": value, "text": _shared("longtext")}, required=["value"])]
    return []


def _told(of: str, *, single: bool = False) -> Schema:
    """How sure a ``number`` or a ``date`` is, who says so, and what others say."""
    precision = {"precision": _shared("precision")}
    if single:
        return precision
    return {
        **precision,
        "by": _shared("told-by"),
        "accounts": _shared(f"{of}-accounts"),
    }


def _accounts(value: Schema) -> Schema:
    members = {"value": value, "precision": _shared("precision"), "by": _shared("told-by")}
    return {
        "description": "What others say about the same; both are kept.",
        "type": "array",
        "items": _object(members, required=["value"]),
        "maxItems": MAX_LIST,
    }


def _object(members: Schema, *, required: list[str]) -> Schema:
    return {
        "type": "object",
        "properties": members,
        "required": required,
        "additionalProperties": False,
    }


def _list(item: Schema) -> Schema:
    return {"type": "array", "items": item, "maxItems": MAX_LIST, "uniqueItems": True}
