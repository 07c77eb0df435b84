"""JSON Schemas (draft 2020-12) of the structs that leave or enter, made from the structs.

What :mod:`defender_app.model.kinds` says about a field becomes its schema; the answers of each
incident type come from the taxonomy. ``packaging/make_schemas.py`` writes ``docs/schema``.
"""

from __future__ import annotations

import json
import typing
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec

from defender_app.model.answers import Answer, Part, Ref
from defender_app.model.field_schemas import (
    act_rules,
    kind_schema,
    ref_definition,
    ref_names,
    shared_definitions,
    type_definitions,
)
from defender_app.model.incident import Act
from defender_app.model.kinds import MAX_LIST, metas_of
from defender_app.taxonomy import taxonomy

if TYPE_CHECKING:
    from collections.abc import Mapping

Schema: TypeAlias = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema_for(
    struct: type[msgspec.Struct],
    *,
    title: str,
    description: str,
    report: bool = False,
    embedded: Mapping[str, type[msgspec.Struct]] | None = None,
) -> Schema:
    """The schema of one JSON object.

    Args:
        struct: its struct; every struct it holds becomes a definition.
        title: name of the object, for people.
        description: one sentence about it.
        report: whether references may be masked, as in a sealed report.
        embedded: members that are strings of JSON, with the struct of what they hold.
    """
    inner = embedded or {}
    (root, *_), components = msgspec.json.schema_components(
        [struct, *inner.values()], ref_template="#/$defs/{name}"
    )
    definitions: Schema = {
        name: _cleaned(entry)
        for name, entry in components.items()
        if name not in (Answer.__name__, Ref.__name__)
    }
    for found in _structs(struct, set()):
        if found.__name__ in definitions:
            _apply_kinds(definitions[found.__name__], found)
    if Act.__name__ in definitions:
        _apply_types(definitions)
    own = definitions[struct.__name__]
    own["required"] = [name for name in own["properties"] if name in _needed(own)]
    for name, held in inner.items():
        own["properties"][name] |= {
            "contentMediaType": "application/json",
            "contentSchema": {"$ref": f"#/$defs/{held.__name__}"},
        }
    for name in sorted(ref_names(definitions)):
        definitions[name] = ref_definition(name, masked=report)
    return {
        "$schema": DIALECT,
        "title": title,
        "description": description,
        **_cleaned(root),
        "$defs": dict(sorted(definitions.items())),
    }


def schema_text(schema: Schema) -> str:
    """The schema as it is published: indented, one final newline."""
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


def _needed(definition: Schema) -> set[str]:
    """The required members; every object that leaves or enters says its format and version."""
    return {*definition["required"], *({"format", "version"} & set(definition["properties"]))}


def _apply_types(definitions: Schema) -> None:
    act = definitions[Act.__name__]
    act["properties"]["type"] = {"enum": list(taxonomy().types)}
    act["properties"]["fields"] = {
        "description": "The answers by field name; which ones there are depends on the type.",
        "type": "object",
    }
    act["allOf"] = act_rules()
    definitions |= type_definitions()
    definitions |= shared_definitions()


def _apply_kinds(definition: Schema, struct: type[msgspec.Struct]) -> None:
    metas = metas_of(struct)
    properties = definition.get("properties", {})
    names = zip(struct.__struct_fields__, struct.__struct_encode_fields__, strict=True)
    for name, written in names:
        meta = metas.get(name)
        if meta is not None and meta.extra and written in properties:
            properties[written] = {
                "description": _described(meta),
                **kind_schema(meta.extra["kind"], typing.get_type_hints(struct)[name]),
            }
        elif issubclass(struct, Part) and properties.get(written, {}).get("type") == "array":
            properties[written].setdefault("maxItems", MAX_LIST)


def _described(meta: msgspec.Meta) -> str:
    needed = " [needed for ready]" if meta.extra and meta.extra["kind"].ready else ""
    return (meta.description or "") + needed


def _structs(hint: Any, seen: set[type[msgspec.Struct]]) -> set[type[msgspec.Struct]]:
    """Every struct that a type reaches."""
    if isinstance(hint, type) and issubclass(hint, msgspec.Struct) and hint not in seen:
        seen.add(hint)
        for inner in typing.get_type_hints(hint).values():
            _structs(inner, seen)
    for inner in typing.get_args(hint):
        _structs(inner, seen)
    return seen


def _cleaned(entry: Any) -> Any:
    """Without null and defaults: an optional member is absent, never null."""
    if isinstance(entry, list):
        return [_cleaned(item) for item in entry]
    if not isinstance(entry, dict):
        return entry
    cleaned: Schema = {}
    for name, item in entry.items():
        if name == "properties":
            cleaned[name] = {member: _cleaned(schema) for member, schema in item.items()}
        elif name == "description" and isinstance(item, str):
            cleaned[name] = " ".join(item.split())
        elif name != "default":
            cleaned[name] = _cleaned(item)
    variants = [variant for variant in cleaned.pop("anyOf", []) if variant != {"type": "null"}]
    if len(variants) == 1:
        return {**cleaned, **variants[0]}
    return {**cleaned, "anyOf": variants} if variants else cleaned
