"""What would be right: for a problem in an incident, the wanted form, choices, or nearest name.

A hint is an id to translate and facts for its sentence. Facts hold ids of the taxonomy, names of
members and limits only, never what was written in the record.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from defender_app.model.answers import Answer, Ref
from defender_app.model.decode import forms_of, inside, members_of, struct_of
from defender_app.model.incident import Act, Incident
from defender_app.model.kinds import MAX_LINE, MAX_LONGTEXT, Kind, kinds_of
from defender_app.taxonomy import Field, taxonomy
from defender_app.taxonomy.records import NO_ANSWERS, OTHER

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import msgspec

    from crypto.strict_json import JsonValue
    from defender_app.model.checks import Problem

# (id to translate, facts)
Hint: TypeAlias = "tuple[str, Mapping[str, str]]"

SHOWN: Final = 12
_MEMBERS_SHOWN: Final = 24
_NEAREST: Final = 3
_LIKE: Final = 0.6
_STEP: Final = re.compile(r"""\[(\d+)\]|\.?('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[^.\[\]]+)""")
_LITERALS: Final = {"format": '"format": "defender-incident"', "version": '"version": 1'}
_OF_MEMBERS: Final = frozenset({"unknown-member", "unknown-field", "missing-member"})
_OF_COUNTRIES: Final = frozenset({"unknown-country", "real-country", "training-country"})
_OF_FORMS: Final = frozenset(
    {"wrong-type", "wrong-value", "null", "list-expected", "one-value-expected", "empty-answer"}
)
_OR_NONE: Final = frozenset({"text", "date", "yes-no", "number", "one-of", "some-of", "list-of"})
# What a plain value of a question or a common field looks like.
_FORMS: Final = {
    "text": "text",
    "line": "text",
    "longtext": "text",
    "language": "text",
    "time-zone": "text",
    "id": "text",
    "ids": "text",
    "hex": "text",
    "date": "date",
    "datetime": "date",
    "bool": "yes-no",
    "flag": "flag",
    "number": "number",
    "country": "country",
    "countries": "countries",
    "mechanism": "mechanism",
    "mechanisms": "mechanisms",
    "choices": "texts",
    "ref": "reference",
    "refs": "references",
    "person-ref": "reference",
    "org-ref": "reference",
    "party-ref": "reference",
    "event-ref": "reference",
    "evidence-ref": "reference",
}
_TARGETS: Final = {
    "person-ref": "person",
    "org-ref": "org",
    "party-ref": "person",
    "event-ref": "event",
    "evidence-ref": "evidence",
}


@dataclass(frozen=True)
class _Spot:
    """Where a path leads: the struct around it, the type there, and what it is to hold."""

    hint: Any
    value: JsonValue = None
    struct: type[msgspec.Struct] | None = None
    kind: Kind | None = None
    field: Field | None = None
    act: str = ""
    in_answer: bool = False


def hints(
    problems: Iterable[Problem], value: JsonValue, *, training: bool | None = None
) -> dict[Problem, Hint]:
    """Hints for those problems that have one.

    Args:
        problems: of ``decode`` or ``validate``.
        value: the JSON value that they were found in.
        training: the kind of vault, where it is known: decides which country code is shown.
    """
    found = {one: _hint(one, value, training=training) for one in problems}
    return {problem: hint for problem, hint in found.items() if hint is not None}


def nearest(word: str, known: Iterable[str], *, count: int = _NEAREST) -> list[str]:
    """The known words that are most like ``word``, best first."""
    return difflib.get_close_matches(word, list(known), n=count, cutoff=_LIKE)


def _hint(problem: Problem, value: JsonValue, *, training: bool | None) -> Hint | None:
    path, code = problem
    names = _names(path)
    if code in _OF_MEMBERS:
        return _member_hint(code, str(names[-1]), _walk(names[:-1], value)) if names else None
    spot = _walk(names, value)
    if names and names[-1] == "none":
        return "one-of", {"names": ", ".join(sorted(NO_ANSWERS, reverse=True))}
    return _value_hint(code, names, spot, training=training)


def _value_hint(
    code: str, names: list[str | int], spot: _Spot, *, training: bool | None
) -> Hint | None:
    if code in _OF_FORMS:
        asked = code == "wrong-type" and spot.hint is Answer
        return ("answer", {}) if asked else _form_hint(spot, training=training)
    if code == "unknown-choice":
        return _choice_hint(spot, names)
    if code in _OF_COUNTRIES:
        return _country_hint(spot.value, training=training)
    return _id_hint(code, spot.value) or _limit_hint(code, spot)


def _names(path: str) -> list[str | int]:
    found: list[str | int] = []
    for match in _STEP.finditer(path):
        index, name = match.groups()
        found.append(name.strip("'\"") if index is None else int(index))
    return found


def _walk(names: list[str | int], value: JsonValue) -> _Spot:
    """Follow a path through the types and the value at once."""
    spot = _Spot(hint=Incident, value=value)
    for name in names:
        spot = _item(spot, name) if isinstance(name, int) else _named(spot, name)
    return spot


def _item(spot: _Spot, index: int) -> _Spot:
    held = spot.value
    value = held[index] if isinstance(held, (list, tuple)) and index < len(held) else held
    return _Spot(
        hint=inside(spot.hint, tuple) or spot.hint,
        value=value,
        kind=spot.kind,
        field=spot.field,
        act=spot.act,
        in_answer=spot.in_answer,
    )


def _named(spot: _Spot, name: str) -> _Spot:
    value = spot.value.get(name) if isinstance(spot.value, dict) else None
    struct = struct_of(spot.hint)
    if inside(spot.hint, dict) is not None:
        known = taxonomy().types.get(spot.act)
        field = known.field(name) if known else None
        return _Spot(hint=Answer, value=value, field=field, act=spot.act)
    if struct is None:
        return _Spot(hint=None, value=value)
    act = spot.act
    if struct is Act and isinstance(spot.value, dict):
        act = str(spot.value.get("type", ""))
    return _Spot(
        hint=members_of(struct).get(name),
        value=value,
        struct=struct,
        kind=spot.kind if struct is Answer else kinds_of(struct).get(name),
        field=spot.field if struct is Answer else None,
        act=act,
        in_answer=struct is Answer,
    )


def _member_hint(code: str, name: str, parent: _Spot) -> Hint | None:
    struct = struct_of(parent.hint)
    if code == "missing-member":
        literal = _LITERALS.get(name)
        if literal:
            return "write", {"wanted": literal}
        spot = _named(parent, name)
        return ("list-type", {}) if struct is Act else _form_hint(spot, training=None)
    if code == "unknown-field":
        known = taxonomy().types.get(parent.act)
        members: tuple[str, ...] = tuple(f.name for f in known.fields) if known else ()
    else:
        members = tuple(members_of(struct)) if struct else ()
    close = nearest(name.lower().replace(" ", "_").replace("-", "_"), members)
    if close:
        return "did-you-mean", {"names": ", ".join(close)}
    if struct is not None and "identity" in members and "name" in name.lower():
        return "write", {"wanted": '"identity": {"real_name": "…"}'}
    few = 0 < len(members) <= _MEMBERS_SHOWN
    return ("one-of", {"names": ", ".join(members)}) if few else None


def _id_hint(code: str, value: JsonValue) -> Hint | None:
    if code == "unknown-type":
        labels = {key: one.label for key, one in taxonomy().types.items()}
    elif code == "unknown-mechanism":
        labels = {key: one.label for key, one in taxonomy().mechanisms.items()}
    else:
        return None
    close = _close(value, labels)
    what = code.removeprefix("unknown-")
    return (f"nearest-{what}", {"names": ", ".join(close)}) if close else (f"list-{what}", {})


def _limit_hint(code: str, spot: _Spot) -> Hint | None:
    if code == "too-long":
        kind = spot.field.type if spot.field else spot.kind.name if spot.kind else ""
        return "limit", {"limit": f"{MAX_LONGTEXT if kind == 'longtext' else MAX_LINE:,}"}
    if code == "number-range" and spot.kind is not None:
        return "maximum", {"limit": f"{spot.kind.maximum:,}"}
    return None


def _close(value: JsonValue, labels: Mapping[str, str]) -> list[str]:
    """Ids like the value, or whose label is like it."""
    if not isinstance(value, str):
        return []
    word = value.strip().lower()
    by_label = {label.lower(): key for key, label in labels.items()}
    said = [by_label[label] for label in nearest(word, by_label)]
    begins = [key for key, label in labels.items() if word and word in (key, label.lower())]
    begins += [key for key in labels if word and key.startswith(word)]
    begins += [key for label, key in by_label.items() if word and label.startswith(word)]
    written = nearest(word.replace(" ", "-"), labels)
    return list(dict.fromkeys([*begins, *written, *said]))[:_NEAREST]


def _country_hint(value: JsonValue, *, training: bool | None) -> Hint:
    if training:
        return "country-training", {}
    labels = {code: name for code, name in taxonomy().countries.items() if code[0] != "X"}
    word = value.strip().lower() if isinstance(value, str) else ""
    for code, name in labels.items():
        if word in (name.lower(), code.lower()):
            return "write", {"wanted": f'"{code}"'}
    return "country", {}


def _labels(spot: _Spot) -> dict[str, str]:
    """The choices of a place, by id."""
    if spot.field is not None:
        label, field = taxonomy().choice_label, spot.field
        return {one: label(spot.act, field.name, one) for one in field.shown_choices}
    if spot.kind is not None and spot.kind.list_id:
        known = taxonomy().lists[spot.kind.list_id]
        return {**known.choices, **({OTHER: "Other"} if known.other else {})}
    return {}


def _choice_hint(spot: _Spot, names: list[str | int]) -> Hint | None:
    last = names[-1] if names else ""
    if last == "precision":
        return "one-of", {"names": ", ".join(taxonomy().lists["precision"].choices)}
    yes_no = "bool" in (spot.kind.name if spot.kind else "", spot.field.type if spot.field else "")
    if yes_no:
        return "yes-no", {}
    value = spot.value
    if isinstance(value, dict):
        value = value.get("value")
    labels = _labels(spot)
    if 0 < len(labels) <= SHOWN:
        return "one-of", {"names": _shown(labels)}
    close = _close(value, labels)
    if close:
        return "did-you-mean", {"names": ", ".join(close)}
    return ("some-of", {"names": _shown(labels), "count": str(len(labels))}) if labels else None


def _shown(labels: Mapping[str, str]) -> str:
    """The first choices; codes of HURIDOCS, which nobody knows by heart, with their label."""
    some = list(labels.items())[:SHOWN]
    return ", ".join(f"{key} ({label})" if key.isdigit() else key for key, label in some)


def _form_hint(spot: _Spot, *, training: bool | None) -> Hint | None:
    """The wanted form of what stands at a place."""
    code, facts = _value_form(spot, training=training)
    if not code or (spot.in_answer and spot.field is None and spot.kind is None):
        return None
    may_be_none = spot.field is None and not spot.in_answer and Answer in forms_of(spot.hint)
    return (f"{code}-or-none" if may_be_none and code in _OR_NONE else code), facts


def _value_form(spot: _Spot, *, training: bool | None) -> Hint:
    name = spot.field.type if spot.field else spot.kind.name if spot.kind else ""
    labels = _labels(spot)
    if labels:
        several = name in ("choices", "multichoice")
        some = "one-of" if len(labels) <= SHOWN else "some-of"
        return "list-of" if several else some, {
            "names": _shown(labels),
            "count": str(len(labels)),
        }
    target = _TARGETS.get(name) or (spot.kind.targets[0] if spot.kind and spot.kind.targets else "")
    if target:
        many = spot.field.many if spot.field else name == "refs"
        return ("references" if many else "reference"), {"target": target}
    if name in ("country", "countries") and training:
        return f"{name}-training", {}
    return _FORMS.get(name) or _form_of(spot.hint), {}


def _form_of(hint: Any) -> str:
    """The form of a member that holds more members, by its type; "" where that says nothing."""
    if inside(hint, dict) is not None:
        return "answers"
    held = inside(hint, tuple)
    if held is None:
        return "object" if struct_of(hint) else ""
    return "objects" if struct_of(held) not in (None, Ref) else "texts"
