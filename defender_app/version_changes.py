"""How two versions of a record differ: question by question, entry by entry, word by word.

Entries with an id are matched by it, others by what they say, so that an entry that only moved up
because another one went is no change. Names that are kept apart are never compared.
"""

from __future__ import annotations

import difflib
import itertools
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal

import msgspec

from defender_app.model.answers import Answer, Ref
from defender_app.model.incident import Act, Incident

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Kind = Literal["added", "removed", "changed", "order"]
_Paths = tuple[str, str]  # the same place before and after

_BLANK: Final = Incident(format="defender-incident", version=1)
# Made by the vault, kept apart, or there to tell entries apart.
_SILENT: Final = frozenset(
    {"format", "version", "event_id", "record_status", "entered_on", "received_on", "identity"}
    | {"uid", "pid", "oid", "eid", "iid", "crc32"}
)
_KEYS: Final = {
    "persons": "pid",
    "organisations": "oid",
    "evidence": "eid",
    "information": "iid",
    "consents": "use",
}
_NOTHING: Final = (None, "", ())
# Comparing word by word takes the square of this at worst; beyond it the middle is one piece.
_MOST_WORDS: Final = 1500
# Scripts written without spaces: a letter is as much as a word.
_UNSPACED: Final = (
    (0x0E00, 0x0EFF),
    (0x1000, 0x109F),
    (0x1780, 0x17FF),
    (0x2E80, 0x312F),
    (0x31A0, 0xA4CF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)


@dataclass(frozen=True, repr=False)
class Change:
    """One difference.

    Attributes:
        path: field path in the later version; where something was removed, in the earlier one.
        owner: the struct that the member belongs to, for example ``Person``.
        member: its name; of an answer of an act, the name of the field.
        before: the earlier value; None where there was none. A struct is a whole entry.
        after: the later value.
        act: type of the act that a field belongs to, or "".
        kind: ``order`` when the same entries stand in another order.
    """

    path: str
    owner: str
    member: str
    before: object = None
    after: object = None
    act: str = ""
    kind: Kind = "changed"

    def __repr__(self) -> str:
        return f"<change of {self.owner}.{self.member}>"


@dataclass(frozen=True, repr=False)
class Piece:
    """A run of words; ``same`` when the other version has it too."""

    text: str
    same: bool

    def __repr__(self) -> str:
        return "<piece>"


def compare(before: Incident, after: Incident) -> tuple[Change, ...]:
    """Every difference between two versions of one record, in the order of the form."""
    return tuple(_struct(before, after, ("", "")))


def everything(incident: Incident) -> tuple[Change, ...]:
    """Everything that a version says, as what it adds to an empty record."""
    return compare(_BLANK, incident)


def word_by_word(before: str, after: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Two texts as pieces: those that both have, and those that only one has."""
    old, new = _words(before), _words(after)
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    left, right = old[head : len(old) - tail], new[head : len(new) - tail]
    first, last = "".join(old[:head]), "".join(old[len(old) - tail :])
    ours, theirs = [Piece(first, same=True)], [Piece(first, same=True)]
    for mine, other, same in _middle(left, right):
        ours.append(Piece(mine, same=same))
        theirs.append(Piece(other, same=same))
    ours.append(Piece(last, same=True))
    theirs.append(Piece(last, same=True))
    return _joined(ours), _joined(theirs)


def _struct(old: msgspec.Struct, new: msgspec.Struct, at: _Paths) -> Iterator[Change]:
    owner = type(new).__name__
    for name in new.__struct_fields__:
        before, after = getattr(old, name), getattr(new, name)
        if name in _SILENT or before == after or (before in _NOTHING and after in _NOTHING):
            continue
        where = _inside(at, name)
        if isinstance(before, dict) or isinstance(after, dict):
            yield from _fields(before, after, where, getattr(new, "type", ""))
        elif _is_entries(before) or _is_entries(after):
            yield from _entries(before, after, where, owner)
        elif _is_part(before) and _is_part(after):
            yield from _struct(before, after, where)
        else:
            yield _changed(where, owner, name, (before, after))


def _inside(at: _Paths, name: str) -> _Paths:
    before, after = (f"{path}.{name}" if path else name for path in at)
    return before, after


def _changed(
    at: _Paths, owner: str, member: str, values: tuple[object, object], act: str = ""
) -> Change:
    before, after = (None if value in _NOTHING else value for value in values)
    kind: Kind = "added" if before is None else "removed" if after is None else "changed"
    return Change(at[kind != "removed"], owner, member, before, after, act, kind)


def _fields(
    before: dict[str, Answer], after: dict[str, Answer], at: _Paths, act: str
) -> Iterator[Change]:
    for name in dict.fromkeys((*after, *before)):
        old, new = before.get(name), after.get(name)
        if old != new:
            yield _changed(_inside(at, name), Act.__name__, name, (old, new), act)


def _is_part(value: object) -> bool:
    return isinstance(value, msgspec.Struct) and not isinstance(value, Answer | Ref)


def _is_entries(value: object) -> bool:
    return isinstance(value, tuple) and bool(value) and all(_is_part(one) for one in value)


def _entries(
    before: Sequence[Any], after: Sequence[Any], at: _Paths, owner: str
) -> Iterator[Change]:
    member = at[1].rpartition(".")[2]
    pairs = list(_matched(before, after, _KEYS.get(member, "")))
    both = [(old, new) for old, new in pairs if old is not None and new is not None]
    if any(a[0] > b[0] for a, b in itertools.pairwise(both)):
        yield Change(at[1], owner, member, kind="order")
    for old, new in pairs:
        if new is None and old is not None:
            yield Change(f"{at[0]}[{old}]", owner, member, before[old], None, kind="removed")
        elif old is None and new is not None:
            yield Change(f"{at[1]}[{new}]", owner, member, None, after[new], kind="added")
        elif old is not None and new is not None:
            yield from _struct(before[old], after[new], (f"{at[0]}[{old}]", f"{at[1]}[{new}]"))


def _matched(
    before: Sequence[Any], after: Sequence[Any], key: str
) -> Iterator[tuple[int | None, int | None]]:
    """Places of the same entry before and after; the removed ones last."""
    old = [getattr(one, key, None) for one in before]
    new = [getattr(one, key, None) for one in after]
    if not key or None in (*old, *new) or len(set(old)) < len(old) or len(set(new)) < len(new):
        yield from _aligned(before, after)
        return
    places = {one: place for place, one in enumerate(old)}
    yield from ((places.get(one), place) for place, one in enumerate(new))
    yield from ((place, None) for place, one in enumerate(old) if one not in set(new))


def _aligned(
    before: Sequence[Any], after: Sequence[Any]
) -> Iterator[tuple[int | None, int | None]]:
    """The same for entries without an id: equal ones, then those of one kind in one place."""
    old, new = ([msgspec.json.encode(one) for one in side] for side in (before, after))
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    gone: list[int] = []
    for _, a, a_end, b, b_end in matcher.get_opcodes():
        for left, right in itertools.zip_longest(range(a, a_end), range(b, b_end)):
            if left is not None and right is not None and _alike(before[left], after[right]):
                yield left, right
                continue
            if left is not None:
                gone.append(left)
            if right is not None:
                yield None, right
    yield from ((place, None) for place in gone)


def _alike(old: object, new: object) -> bool:
    return not isinstance(old, Act) or not isinstance(new, Act) or old.type == new.type


def _words(text: str) -> list[str]:
    """Words, spaces and signs; a mark stays with its letter, unspaced scripts go by letter."""
    found: list[str] = []
    joinable = False
    for letter in text:
        category = unicodedata.category(letter)
        if category[0] == "M" or category == "Cf":
            found[-1:] = [found[-1] + letter] if found else [letter]
            continue
        is_word = category[0] in "LN"
        if joinable and is_word and not _unspaced(letter):
            found[-1] += letter
        else:
            found.append(letter)
        joinable = is_word and not _unspaced(letter)
    return found


def _unspaced(letter: str) -> bool:
    number = ord(letter)
    return any(first <= number <= last for first, last in _UNSPACED)


def _common(old: Sequence[str], new: Sequence[str]) -> int:
    """How many words both begin with."""
    pairs = enumerate(zip(old, new, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(old), len(new)))


def _middle(old: list[str], new: list[str]) -> Iterator[tuple[str, str, bool]]:
    if max(len(old), len(new)) > _MOST_WORDS:
        yield "".join(old), "".join(new), False
        return
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for what, a, a_end, b, b_end in matcher.get_opcodes():
        yield "".join(old[a:a_end]), "".join(new[b:b_end]), what == "equal"


def _joined(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    grouped = itertools.groupby((one for one in pieces if one.text), key=lambda one: one.same)
    return tuple(Piece("".join(one.text for one in run), same=same) for same, run in grouped)
