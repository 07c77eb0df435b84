"""One record beside its projection, value by value: what goes, what stays, what stands instead.

What is said to go is read from the projection itself. Where a text cannot be told apart piece by
piece so that the pieces give exactly what leaves, the whole text is shown as replaced.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal

import msgspec

from defender_app.model import checks
from defender_app.model.answers import plain
from defender_app.report import record_rules
from defender_app.report.consent_gate import Decision, Extent
from defender_app.report.masking import Masker
from defender_app.taxonomy import taxonomy

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from defender_app.model.incident import Incident
    from defender_app.report.page_specs import Spec
    from defender_app.report.redaction import Projection

State = Literal["goes", "stays", "instead"]
TEXT: Final = "text"
DATE: Final = "date"
REF: Final = "ref"
_CHOICES: Final = frozenset({"choice", "multichoice", "bool"})
_REFS: Final = ("person", "org", "evidence", "event")
Atom = tuple[str, str]


@dataclass(frozen=True, kw_only=True, repr=False)
class Piece:
    """A run of words with one fate.

    Attributes:
        text: the words, or an id of the taxonomy, or the word for who is meant.
        how: ``text``, ``date``, ``ref``, ``country``, ``mechanism``, ``bool``, ``none``, the id of
            a common list, or ``choice:<type>.<field>``.
        state: goes, stays here, or stands instead of what stays.
        about: pid, oid or eid of who or what it is about; ``official``, or "" for nobody here.
    """

    text: str
    state: State = "goes"
    how: str = TEXT
    about: str = ""

    def __repr__(self) -> str:
        return f"<piece that {self.state}>"


@dataclass(frozen=True, kw_only=True, repr=False)
class Span:
    """One value with its question.

    Attributes:
        label: ``common:<part>.<member>`` (the incident has no part), ``field:<type>.<field>``,
            ``use:<use>`` or "".
        pieces: in order.
    """

    pieces: tuple[Piece, ...]
    label: str = ""

    def __repr__(self) -> str:
        return f"<span {self.label}>"


class Comparer:
    """Compares values of one record with what became of them.

    Args:
        incident: with its identities.
        projection: what leaves of it.
        mask: with the rules of that projection.
    """

    def __init__(self, incident: Incident, projection: Projection, mask: Masker) -> None:
        self._mask = mask
        self._words = {
            **{str(one.oid): plain(one.name) for one in incident.organisations},
            **{str(one.eid): plain(one.description) for one in incident.evidence},
            **projection.people,
        }
        self._own = dict(_own_rules(incident))

    def text(self, before: str, after: str) -> tuple[Piece, ...]:
        """A free text and what leaves of it."""
        found: list[Piece] = []
        for old, new in self._mask.pieces(before):
            if new is None:
                found.append(Piece(text=old))
                continue
            about = self.about(old)
            found.append(Piece(text=old, state="stays", about=about))
            found.append(Piece(text=new, state="instead", about=about))
        if "".join(one.text for one in found if one.state != "stays") == after:
            return tuple(found)
        if unicodedata.normalize("NFC", before) == after:
            return (Piece(text=after),)
        return (Piece(text=before, state="stays"), Piece(text=after, state="instead"))

    def about(self, words: str) -> str:
        """Whose name some words are: a pid, an oid, ``official``, or "" for nobody here."""
        return next((key for key, mask in self._own.items() if mask.finds(words)), "")

    def rows(
        self, before: Mapping[str, Any], after: Mapping[str, Any] | None, spec: Spec, part: str
    ) -> Iterator[Span]:
        """The members of a part, as the page shows them; ``part`` is ``""`` or ``"Person."``."""
        for member, how in spec:
            if before.get(member) not in (None, "", [], {}):
                left = None if after is None else after.get(member)
                pieces = self.values(before[member], left, how)
                if pieces:
                    yield Span(label=f"common:{part}{member}", pieces=pieces)

    def answers(self, before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[Span]:
        """The answers of an act."""
        kind = taxonomy().types.get(str(before.get("type")))
        asked = kind.fields if kind else ()
        left = after.get("fields", {})
        for field in asked:
            answer = before.get("fields", {}).get(field.name)
            if answer is None or kind is None:
                continue
            how = {"countries": "country"}.get(field.type, field.type)
            if field.type in _CHOICES:
                how = f"choice:{kind.id}.{field.name}"
            elif how not in {"country", "mechanism"}:
                how = TEXT
            pieces = self.values(answer, left.get(field.name), how)
            if pieces:
                yield Span(label=f"field:{kind.id}.{field.name}", pieces=pieces)

    def values(self, before: Any, after: Any, how: str) -> tuple[Piece, ...]:
        """One member: plain values, answers, references, or lists of them."""
        old, left = _atoms(before, how), _atoms(after, how)
        new: list[Atom | None] = list(left)
        if len(old) != len(left):
            # What was left out of a list is found by what is still there.
            new = [one if one in left else None for one in old]
        found: list[Piece] = []
        for one, other in zip(old, new, strict=True):
            found += [Piece(text=", ")] if found else []
            found += self._pair(one, other)
        return tuple(found)

    def _pair(self, old: Atom, new: Atom | None) -> Sequence[Piece]:
        how, text = old
        kind, _, _key = how.partition(":")
        if kind == REF:
            shown = Piece(text=self._words.get(text, ""), how=REF, about=text)
            if new is not None and new[0] == how:
                return (shown,)
            stays = Piece(text="", how=REF, about=text, state="stays")
            words = new[1] if new is not None else ""
            return (stays, Piece(text=words, state="instead", about=text)) if words else (stays,)
        if new is None:
            return (Piece(text=text, how=how, state="stays"),)
        if old == new:
            return (Piece(text=text, how=how),)
        if {how, new[0]} <= {TEXT, DATE}:
            return self.text(text, new[1])
        return (
            Piece(text=text, how=how, state="stays"),
            Piece(text=new[1], how=new[0], state="instead"),
        )


def _own_rules(incident: Incident) -> Iterator[tuple[str, Masker]]:
    """For each person and organisation, and the officials, what in a text is theirs."""
    bare = msgspec.structs.replace(
        incident,
        event_id=None,
        persons=(),
        organisations=(),
        alleged_perpetrators=(),
        evidence=(),
        pattern_links=(),
    )
    alone: list[tuple[str, dict[str, Any]]] = [
        *((str(one.pid), {"persons": (one,)}) for one in incident.persons),
        *((str(one.oid), {"organisations": (one,)}) for one in incident.organisations),
        ("official", {"alleged_perpetrators": incident.alleged_perpetrators}),
    ]
    private = incident.private_organisations
    for key, members in alone:
        one = msgspec.structs.replace(bare, **members)
        if key in private:
            one = msgspec.structs.replace(one, information=incident.information)
        rules = record_rules.of_record(one, _nobody(one), {}, record_rules.Elsewhere())
        yield key, Masker(rules)


def _nobody(incident: Incident) -> dict[str, Any]:
    """Decisions with which everybody stays, so that no word is needed for anybody."""
    keys = [str(one.pid) for one in incident.persons]
    keys += [str(one.oid) for one in incident.organisations]
    return {
        key: Decision(id=key, extent=Extent.NOTHING, contact=False, because="no") for key in keys
    }


def _atoms(value: Any, how: str) -> list[Atom]:
    """The single values in a member, each with how it is shown."""
    if value is None or value == "":
        return []
    if isinstance(value, list | tuple):
        return [atom for one in value for atom in _atoms(one, how)]
    if isinstance(value, dict):
        return _of_object(value, how)
    if isinstance(value, bool):
        return [("bool", "yes" if value else "no")]
    text = str(value)
    if how == TEXT and isinstance(value, str) and checks.date_text_problem(text) is None:
        return [(DATE, text)]
    return [(how, text)]


def _of_object(value: Mapping[str, Any], how: str) -> list[Atom]:
    if "none" in value:
        return [("none", str(value["none"]))]
    for kind in _REFS:
        if kind in value:
            return [(f"{REF}:{kind}", str(value[kind]))]
    if "masked" in value:
        return [(TEXT, str(value["masked"]))]
    found = [("precision", str(value["precision"]))] if value.get("precision") else []
    found += _atoms(value.get("value"), how)
    found += [(TEXT, str(value[one])) for one in ("text", "by") if value.get(one)]
    return found + _atoms(value.get("accounts"), how)
