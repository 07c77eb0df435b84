"""Chains of custody side by side: what this drawer knows of a record, and what a backup knows.

Two chains never join as they stand, for each entry names the one before it. So what is compared,
and added here, is what the entries say; the backup's own chain is verified from its first line.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app import wire
from defender_app.errors import InputError
from defender_app.vault.custody import CustodyEntry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from defender_app.vault.drawer import Drawer

START: Final = "0" * 64
RESTORED: Final = "restored"
# What happened to an item without changing it.
LEFT: Final = frozenset(
    {"sent", "send-failed", "exported", "export-failed", "confirmed"}
    | {"withdrawal-sent", "key-lost-sent", "notice-failed"}
)
"""What left the vault, and for whom it was made sure that it may."""
_PASSIVE: Final = LEFT | {RESTORED, "viewed", "copied", "verified"}
_KEY: Final = 16


def owner(item: str) -> str:
    """The record, case or other thing that an entry is about."""
    parts = item.split("/", 2)
    return parts[1] if len(parts) > 1 else item


def key(entry: CustodyEntry) -> bytes:
    """What an entry says, wherever it stands, in 16 bytes."""
    apart = msgspec.structs.replace(entry, seq=0, prev="")
    return hashlib.sha256(msgspec.json.encode(apart)).digest()[:_KEY]


def decode(line: str) -> CustodyEntry:
    """The entry of a line.

    Raises:
        InputError: ``backup-custody``: it is none.
    """
    try:
        entry = msgspec.json.decode(line, type=CustodyEntry)
        wire.from_rfc3339(entry.when)
    except (msgspec.DecodeError, ValueError, RecursionError):
        raise InputError("backup-custody") from None
    return entry


class Chain:
    """Verifies the lines of a backup's chain, one after the other."""

    def __init__(self) -> None:
        self.count = 0
        self.head = START

    def take(self, line: str) -> CustodyEntry:
        """The entry of the next line.

        Raises:
            InputError: ``backup-custody``: it is no entry, or does not follow the one before.
        """
        entry = decode(line)
        if (entry.seq, entry.prev) != (self.count + 1, self.head):
            raise InputError("backup-custody")
        self.count, self.head = entry.seq, hashlib.sha256(line.encode()).hexdigest()
        return entry


def apart(found: Iterable[str], wanted: Callable[[CustodyEntry], bool]) -> Iterator[str]:
    """Some entries of a chain as a chain of their own: numbered from 1, no number of the vault's.

    Args:
        found: the lines of the whole chain.
        wanted: tells for each entry whether it is one of them.

    Raises:
        InputError: ``backup-custody``.
    """
    head, count = START, 0
    for line in found:
        entry = decode(line)
        if not wanted(entry):
            continue
        count += 1
        renamed = msgspec.structs.replace(entry, seq=count, prev=head)
        text = msgspec.json.encode(renamed).decode()
        head = hashlib.sha256(text.encode()).hexdigest()
        yield text


class Ours:
    """The entries of this drawer, by what they are about.

    Args:
        drawer: whose.
        also: told every entry.

    Raises:
        InputError: ``custody-damaged``.
    """

    def __init__(
        self, drawer: Drawer, also: Callable[[CustodyEntry], None] = lambda _: None
    ) -> None:
        self._keys: dict[str, Counter[bytes]] = {}
        self._changes: dict[str, list[bytes]] = {}
        self._matched: Counter[str] = Counter()
        self._seen: Counter[str] = Counter()
        for entry in drawer.custody.entries():
            also(entry)
            whose, said = owner(entry.item), key(entry)
            self._keys.setdefault(whose, Counter())[said] += 1
            if entry.action not in _PASSIVE:
                self._changes.setdefault(whose, []).append(said)

    def compare(self, entry: CustodyEntry) -> None:
        """Take the next entry of the other chain into account."""
        if entry.action in _PASSIVE:
            return
        whose = owner(entry.item)
        at, mine = self._seen[whose], self._changes.get(whose, ())
        if self._matched[whose] == at < len(mine) and mine[at] == key(entry):
            self._matched[whose] += 1
        self._seen[whose] += 1

    def begins(self, whose: str) -> bool:
        """Whether every change known here is known there too, and comes first."""
        return self._matched[whose] == len(self._changes.get(whose, ()))

    def goes_on(self, whose: str) -> bool:
        """Whether every change known there is known here too, and comes first."""
        return self._matched[whose] == self._seen[whose]

    def lacks(self, wanted: Callable[[str], bool]) -> Callable[[CustodyEntry], bool]:
        """Tells for each entry of the other chain, in order, whether it is missing here.

        Args:
            wanted: whether anything about a record or case shall come here at all.
        """
        left = {whose: Counter(keys) for whose, keys in self._keys.items()}

        def missing(entry: CustodyEntry) -> bool:
            whose = owner(entry.item)
            if not wanted(whose):
                return False
            known, said = left.get(whose), key(entry)
            if known is not None and known[said]:
                known[said] -= 1
                return False
            return True

        return missing
