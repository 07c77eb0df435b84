"""What the search looks in: the words of an incident and of its evidence, never a kept name.

Titles, narratives, places, answers, pseudonyms and descriptive titles, names and descriptions of
evidence. Identities, consents and ids of any kind are not there to be found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.model.answers import Answer, listed, plain
from defender_app.model.consent import Consent
from defender_app.model.incident import Act, Incident
from defender_app.model.kinds import kinds_of
from defender_app.model.person import Identity
from defender_app.vault.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from defender_app.model.evidence import Evidence

_TEXTS: Final = frozenset({"line", "longtext"})
_CHOICES: Final = frozenset({"choice", "choices", "mechanism", "mechanisms"})
# Choices whose ids are words worth finding; of all others only what was written beside "other".
_IDS: Final = frozenset({"mechanism", "place_kind"})
_NEVER: Final = (Identity, Consent)
# Says how a file is read, not what is on it.
_DULL: Final = frozenset({"media_type", "language", "method"})
_NO_WORDS: Final = frozenset({"yes", "no"})


def text(body: Incident, evidence: Iterable[Evidence]) -> str:
    """The folded text of an incident, one line for each thing said.

    Args:
        body: the incident as stored, without identities; were they in it, they would be left out.
        evidence: its items.
    """
    found = dict.fromkeys(one for one in map(fold, _words(body, evidence)) if one.strip())
    return "\n".join(found)


def _words(body: Incident, evidence: Iterable[Evidence]) -> Iterator[str]:
    yield from _of(msgspec.structs.replace(body, evidence=()))
    for item in evidence:
        yield from _of(item)


def _of(thing: msgspec.Struct) -> Iterator[str]:
    if isinstance(thing, _NEVER):
        return
    kinds = kinds_of(type(thing))
    for name in thing.__struct_fields__:
        value = getattr(thing, name)
        if value is None or value == () or name in _DULL:
            continue
        kind = kinds[name].name if name in kinds else ""
        if isinstance(value, Answer):
            yield from _tellers(value)
        if kind in _TEXTS:
            yield plain(value)
        elif kind in _CHOICES:
            yield from _chosen(name, value)
        elif not kind:
            yield from _parts(value)
    if isinstance(thing, Act):
        yield thing.type
        for answer in thing.fields.values():
            yield from _answered(answer)


def _parts(value: object) -> Iterator[str]:
    for one in value if isinstance(value, tuple) else (value,):
        if isinstance(one, msgspec.Struct) and not isinstance(one, Answer):
            yield from _of(one)


def _chosen(name: str, value: object) -> Iterator[str]:
    if isinstance(value, Answer) and value.text:
        yield value.text
    if name not in _IDS:
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, Answer | tuple):
        yield from listed(value)


def _answered(answer: Answer) -> Iterator[str]:
    yield from (one for one in answer.chosen if one not in _NO_WORDS)
    if isinstance(answer.value, int | float):
        yield str(answer.value)
    if answer.text:
        yield answer.text
    yield from _tellers(answer)


def _tellers(answer: Answer) -> Iterator[str]:
    """Who says so, and who says otherwise."""
    yield from (one for one in (answer.by, *(said.by for said in answer.accounts)) if one)
