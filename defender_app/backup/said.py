"""What was said about consents, in this drawer's chain and in the one of a backup.

A chain holds the hash of every answer, never its words. So it can be told whether somebody said
something here that a backup does not know of: then the old answer of the backup is not in force.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.backup import history
from defender_app.errors import InputError
from defender_app.model.consent import ALLOWING_VALUES, Consent
from defender_app.vault import consents
from defender_app.vault.incidents import item_of

if TYPE_CHECKING:
    from defender_app.backup.lines import ConsentLine, RecordLine
    from defender_app.vault.custody import CustodyEntry

GIVEN: Final = "consent"
_REMOVED: Final = "consent-removed"
_DELETED: Final = "deleted"
_THERE: Final = frozenset({"added", history.RESTORED})
# What an answer here may have been when only its hash is known.
_REFUSALS: Final = ("withdrawn", "no")


@dataclass(frozen=True)
class _Word:
    key: bytes
    given: bool
    hash: str


class Said:
    """The consents of one chain, entry by entry."""

    def __init__(self) -> None:
        self._words: dict[str, list[_Word]] = {}
        self._last: dict[str, _Word] = {}
        self._gone: set[str] = set()

    def take(self, entry: CustodyEntry) -> None:
        """Take the next entry of the chain into account."""
        whose = history.owner(entry.item)
        if entry.item == item_of(whose):
            if entry.action == _DELETED:
                self._gone.add(whose)
            elif entry.action in _THERE:
                self._gone.discard(whose)
        if entry.action not in {GIVEN, _REMOVED}:
            return
        digest = entry.hash if isinstance(entry.hash, str) else ""
        word = _Word(history.key(entry), entry.action == GIVEN, digest)
        self._last[entry.item] = word
        # What goes with a record that is removed was not taken back by anybody.
        if word.given or whose not in self._gone:
            self._words.setdefault(entry.item, []).append(word)

    def stands(self, item: str, digest: str) -> bool:
        """Whether the last entry about a consent gives what has this hash."""
        last = self._last.get(item)
        return last is not None and last.given and last.hash == digest

    def unknown_to(self, other: Said, item: str) -> str | None:
        """The hash of the last answer where something said in this chain is not in the other one.

        Returns:
            "" where the last thing said was that there is no answer; None where the other chain
            knows everything.
        """
        mine = self._words.get(item, [])
        known = Counter(word.key for word in other._words.get(item, ()))
        if not Counter(word.key for word in mine) - known:
            return None
        return mine[-1].hash if mine[-1].given else ""


def item(event_id: str, line: ConsentLine) -> str:
    """The custody item of a consent of a backup."""
    return consents.item_of(event_id, (line.kind, line.pid), line.use)


def digest(body: str) -> str:
    """SHA-256 (hex) of a consent as it is kept."""
    return hashlib.sha256(body.encode()).hexdigest()


def held_back(record: RecordLine, here: Said, there: Said) -> dict[tuple[str, str, str], str]:
    """The yeses of a backup that are not in force, because more was said here since.

    Args:
        record: of the backup.
        here: the chain of this drawer, before anything came back.
        there: the chain of the backup.

    Returns:
        By kind, pid and use: what shall stand there instead. What was said here is known by its
        hash alone: it is a no or a withdrawal where that fits, else not asked.

    Raises:
        InputError: ``backup-record``: a consent cannot be read.
    """
    found: dict[tuple[str, str, str], str] = {}
    for line in record.consents:
        last = here.unknown_to(there, item(record.event_id, line))
        if last is None or last == digest(line.body):
            continue
        consent = read(line)
        if consent.value in ALLOWING_VALUES:
            found[line.kind, line.pid, line.use] = _instead(consent, last)
    return found


def _instead(consent: Consent, last: str) -> str:
    refusals = [_with(consent, value) for value in _REFUSALS]
    return next((body for body in refusals if digest(body) == last), _with(consent, None))


def _with(consent: Consent, value: str | None) -> str:
    return msgspec.json.encode(msgspec.structs.replace(consent, value=value)).decode()


def read(line: ConsentLine) -> Consent:
    """A consent of a backup.

    Raises:
        InputError: ``backup-record``.
    """
    try:
        consent = msgspec.json.decode(line.body, type=Consent)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        raise InputError("backup-record") from None
    if consent.use != line.use:
        raise InputError("backup-record")
    return consent
