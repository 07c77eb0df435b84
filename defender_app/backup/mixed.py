"""Practice in a backup that says it is real, or the other way round: whoever wrote it can say so.

What is inside still tells: cards, reports, cases and notices say it, and a backup in which one of
them is of the other kind is refused as a whole. So do the countries in records.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.errors import InputError
from defender_app.focal import card as cards
from defender_app.model import validate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from defender_app.model import Incident

_SAYS: Final = frozenset({"sent", "sent-frozen", "sent-notice", "case"})
_REFUSED: Final = {True: "real-country", False: "training-country"}
_CARDS: Final = frozenset({"own-card", "contact"})


class _Says(msgspec.Struct, frozen=True):
    """What a document says of itself; everything else in it is passed over."""

    training: bool | msgspec.UnsetType = msgspec.UNSET


class _File(msgspec.Struct, frozen=True):
    file: str


class _Held(msgspec.Struct, frozen=True):
    held: tuple[_File, ...]


def check_document(kind: str, body: bytes, *, training: bool) -> None:
    """Refuse a document of the other kind; one that cannot be read is left to its reader.

    Raises:
        InputError: ``backup-wrong-mode`` with ``training`` of what was found.
    """
    try:
        said = list(_said(kind, body))
    except (msgspec.DecodeError, UnicodeDecodeError, InputError):
        return
    if any(one is not training for one in said):
        raise InputError("backup-wrong-mode", training=not training)


@dataclass
class Countries:
    """Of which kind the countries in the records of a backup are.

    A practice drawer takes no record that blames a State that exists. A real drawer refuses a
    backup whose countries are all made up: practice under another name. One made-up country among
    real ones is a slip of its owner, who must not lose all the others for it.

    Attributes:
        training: of the drawer it comes to.
    """

    training: bool
    _foreign: bool = False
    _own: bool = False

    def take(self, body: Incident) -> None:
        """Look at one more record; errors as for ``check``."""
        if self._own:
            return
        self._foreign |= _names(body, _REFUSED[self.training], training=self.training)
        if self.training:
            self.check()
        else:
            self._own = _names(body, _REFUSED[True], training=True)

    def check(self) -> None:
        """Say what the records looked at come to.

        Raises:
            InputError: ``backup-wrong-mode`` with ``training`` of what was found.
        """
        if self._foreign and not self._own:
            raise InputError("backup-wrong-mode", training=not self.training)


def _names(body: Incident, problem: str, *, training: bool) -> bool:
    return any(code == problem for _, code in validate(body, training=training))


def _said(kind: str, body: bytes) -> Iterator[bool]:
    if kind in _SAYS:
        found = msgspec.json.decode(body, type=_Says).training
        if not isinstance(found, msgspec.UnsetType):
            yield found
    elif kind in _CARDS:
        held = (
            (msgspec.json.decode(body, type=_File),)
            if kind == "own-card"
            else msgspec.json.decode(body, type=_Held).held
        )
        yield from (cards.read(one.file.encode()).body.training for one in held)
