"""Every free text of a record outside what is kept apart, with its path."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.model.answers import Answer, plain
from defender_app.model.incident import Act
from defender_app.model.kinds import kinds_of
from defender_app.model.person import Identity, Organisation
from defender_app.taxonomy import taxonomy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from defender_app.model.incident import Incident
    from defender_app.model.kinds import Kind

_TEXTS: Final = frozenset({"line", "longtext", "text"})


def free_texts(incident: Incident) -> Iterator[tuple[str, str]]:
    """(field path, text) of everything that somebody wrote in words of their own, in order.

    The words of "other" stand at ``….text`` for the answers of an act, and at the path of their
    field elsewhere; an entry of a list of words at ``…[0]``. Identities, and the names of
    organisations that are private, are left out: they are where names belong.
    """
    return _texts(incident, "", incident.private_organisations)


def _texts(thing: msgspec.Struct, path: str, private: frozenset[str]) -> Iterator[tuple[str, str]]:
    if isinstance(thing, Identity):
        return
    kept = isinstance(thing, Organisation) and thing.oid in private
    kinds = kinds_of(type(thing))
    for name in thing.__struct_fields__:
        value, where = getattr(thing, name), f"{path}.{name}" if path else name
        if kept and name == "name":
            continue
        kind = kinds.get(name)
        if kind is not None:
            yield from _common(value, kind, where)
        elif isinstance(value, tuple):
            for index, one in enumerate(value):
                if isinstance(one, msgspec.Struct):
                    yield from _texts(one, f"{where}[{index}]", private)
        elif isinstance(value, msgspec.Struct):
            yield from _texts(value, where, private)
    if isinstance(thing, Act):
        yield from _answers(thing, path)


def _common(value: object, kind: Kind, where: str) -> Iterator[tuple[str, str]]:
    if kind.name in _TEXTS or (kind.words and isinstance(value, str)):
        yield where, plain(value if isinstance(value, str | Answer) else None)
        return
    if isinstance(value, Answer):
        yield from _tellers(value, where)
    if isinstance(value, Answer) and value.text:
        yield where, value.text
    listed = value.value if isinstance(value, Answer) else value
    if kind.list_id and taxonomy().lists[kind.list_id].open:
        if isinstance(listed, str):
            yield where, listed
        elif isinstance(listed, tuple):
            words = ((index, one) for index, one in enumerate(listed) if isinstance(one, str))
            yield from ((f"{where}[{index}]", one) for index, one in words)


def _answers(act: Act, path: str) -> Iterator[tuple[str, str]]:
    known = taxonomy().types.get(act.type)
    for name, answer in act.fields.items():
        field = known.field(name) if known else None
        if field is not None and field.type in _TEXTS and isinstance(answer.value, str):
            yield f"{path}.fields.{name}", answer.value
        elif answer.text:
            yield f"{path}.fields.{name}.text", answer.text
        yield from _tellers(answer, f"{path}.fields.{name}")


def _tellers(answer: Answer, where: str) -> Iterator[tuple[str, str]]:
    """Who says so, and who says otherwise."""
    if answer.by:
        yield f"{where}.by", answer.by
    for index, one in enumerate(answer.accounts):
        if one.by:
            yield f"{where}.accounts[{index}].by", one.by
