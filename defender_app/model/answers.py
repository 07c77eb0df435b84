"""What an answer can be: a plain value, "no answer" with its reason, or something else in words.

Fields of the incident hold the plain value or an :class:`Answer`; fields of an incident type
always hold an :class:`Answer`.
"""

from __future__ import annotations

from typing import Final, TypeAlias

import msgspec

from defender_app.taxonomy.records import OTHER


class Part(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    omit_defaults=True,
):
    """Base of everything in an incident: frozen, unknown members refused, absent members absent."""


class _Absent(tuple[()]):
    """The empty list that was not given, so that it is not written; a given ``[]`` is."""

    __slots__ = ()

    def __copy__(self) -> _Absent:
        return self

    def __deepcopy__(self, memo: dict[int, object]) -> _Absent:
        return self

    def __reduce__(self) -> str:
        return "ABSENT"


ABSENT: Final = _Absent()


class Ref(Part, frozen=True, kw_only=True):
    """A reference: exactly one member is given.

    ``masked`` stands in sealed reports where the person may not leave, with the words shown
    ("[a person]"); in the input of a record it is refused. ``none`` is "no answer".
    """

    person: str | None = None
    org: str | None = None
    event: str | None = None
    evidence: str | None = None
    masked: str | None = None
    none: str | None = None

    @property
    def target(self) -> tuple[str, str]:
        """(kind, id) of the one member given; ("", "") when it is none or several."""
        given = [(name, value) for name in _TARGETS if (value := getattr(self, name)) is not None]
        return given[0] if len(given) == 1 else ("", "")


_TARGETS = ("person", "org", "event", "evidence", "masked", "none")

Value: TypeAlias = str | int | float | Ref | tuple[str | Ref, ...]


class Account(Part, frozen=True, kw_only=True):
    """What somebody else says about the same number or date: kept beside the answer.

    ``by`` says who ("the police", "a witness"), in words and without names.
    """

    value: int | float | str
    precision: str | None = None
    by: str | None = None


class Answer(Part, frozen=True, kw_only=True):
    """An answer: either ``value`` or ``none`` (``unknown`` or ``prefer-not-to-say``).

    ``text`` belongs to the choice ``other``; ``precision`` (``exact``, ``at-least``,
    ``estimate``), ``by`` (who says so) and ``accounts`` (what others say) to counts and dates.
    """

    value: Value | None = None
    text: str | None = None
    precision: str | None = None
    none: str | None = None
    by: str | None = None
    accounts: tuple[Account, ...] = ()

    @property
    def is_plain(self) -> bool:
        """Whether the value alone says everything."""
        beside = (self.none, self.text, self.precision, self.by)
        return all(one is None for one in beside) and not self.accounts

    @property
    def is_answered(self) -> bool:
        """Whether there is a value that is not empty."""
        return self.value is not None and self.value not in ("", ())

    @property
    def counts_as_answer(self) -> bool:
        """Whether a required question is answered: a value that is not empty, or ``none``."""
        return self.none is not None or self.is_answered

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of a choice, multichoice or yes/no answer."""
        if isinstance(self.value, str):
            return (self.value,)
        if isinstance(self.value, tuple):
            return tuple(item for item in self.value if isinstance(item, str))
        return ()

    @property
    def other_without_text(self) -> bool:
        """Whether ``other`` was chosen and not explained."""
        return OTHER in self.chosen and not (self.text or "").strip()


Text: TypeAlias = str | Answer | None
Number: TypeAlias = int | float | Answer | None
Texts: TypeAlias = tuple[str, ...] | Answer
Refs: TypeAlias = tuple[Ref, ...]
Common: TypeAlias = str | int | float | bool | Ref | Answer | tuple[object, ...] | None


def plain(value: str | Answer | None) -> str:
    """The text or id that was given, or "" where there is none ("other" gives its words)."""
    if isinstance(value, Answer):
        if value.text:
            return value.text
        return value.value if isinstance(value.value, str) else ""
    return value or ""


def listed(value: Texts) -> tuple[str, ...]:
    """The ids or texts of a list, without "no answer"."""
    return value.chosen if isinstance(value, Answer) else value


def amount(value: Number) -> int | float | None:
    """The number of a count, or None."""
    if isinstance(value, Answer):
        return value.value if isinstance(value.value, int | float) else None
    return value


def is_yes(value: Text) -> bool:
    """Whether a three-valued answer is yes."""
    return plain(value) == "yes"


def counts_as_answer(value: Common) -> bool:
    """Whether a required common field is answered: not missing and not empty, or ``none``."""
    if isinstance(value, Answer):
        return value.counts_as_answer
    if isinstance(value, str):
        return bool(value.strip())
    return value is not None and value != ()
