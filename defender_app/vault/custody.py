"""The custody chain: an append-only list of who did what to which item, each entry naming the last.

Each entry is one line of JSON, kept as the exact bytes; ``prev`` is the SHA-256 of the line
before. The head (number and hash of the last line) also stands elsewhere in the drawer, so that
older pages put back under the chain do not fit. Entries name items by id and contents by hash,
never by words; they stay when the item is deleted. Source: docs/formats.md 5.1 "Freshness".
"""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app import wire
from defender_app.errors import InputError

if TYPE_CHECKING:
    from datetime import datetime

    from defender_app.vault.drawer import Drawer

_START: Final = "0" * 64
_BATCH: Final = 1000
_PAUSE: Final = timedelta(minutes=5)


class CustodyEntry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One line of the chain. ``prev`` and ``hash`` are SHA-256 in lowercase hex, ``when`` UTC."""

    seq: int
    prev: str
    when: str
    actor: str
    action: str
    item: str
    hash: str | msgspec.UnsetType = msgspec.UNSET


@dataclass(frozen=True)
class LastEntry:
    """The last entry about an item: its number, the hash of its line, and what it says."""

    seq: int
    line_hash: bytes
    action: str
    hash: str | None


@dataclass
class _Chain:
    """The chain as verified so far in this session."""

    seq: int = 0
    head: str = _START
    last: dict[str, LastEntry] = field(default_factory=dict)
    groups: dict[str, set[str]] = field(default_factory=dict)

    def take(self, line: bytes) -> None:
        entry = _decode(line)
        if entry.seq != self.seq + 1 or entry.prev != self.head:
            raise InputError("custody-damaged")
        digest = hashlib.sha256(line).digest()
        self.seq, self.head = entry.seq, digest.hex()
        said = entry.hash if isinstance(entry.hash, str) else None
        self.last[entry.item] = LastEntry(entry.seq, digest, entry.action, said)
        self.groups.setdefault(_group(entry.item), set()).add(entry.item)


def _group(item: str) -> str:
    """``consent/<event_id>`` of ``consent/<event_id>/…``."""
    return "/".join(item.split("/", 2)[:2])


def _decode(line: bytes) -> CustodyEntry:
    try:
        return msgspec.json.decode(line, type=CustodyEntry)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise InputError("custody-damaged") from None


class Custody:
    """The custody chain of a drawer."""

    def __init__(self, drawer: Drawer) -> None:
        self._drawer = drawer
        self._known: _Chain | None = None
        self._stretch: tuple[str, str] | None = None
        self._typed: tuple[datetime, float] | None = None

    def append(
        self, when: datetime | None, actor: str, action: str, item: str, digest: str | None = None
    ) -> CustodyEntry:
        """Add an entry.

        Args:
            when: UTC; None means now.
            actor: who, by pseudonym.
            action: added, viewed, copied, exported, received, verified, consent, edited, …
            item: id of what it is about, for example ``evidence/<event_id>/<eid>``.
            digest: SHA-256 of the item's bytes, lowercase hex.

        Raises:
            InputError: ``custody-damaged``: the chain so far does not hold; nothing is added.
        """
        with self._drawer.transaction():
            chain = self._chain()
            entry = CustodyEntry(
                seq=chain.seq + 1,
                prev=chain.head,
                when=wire.to_rfc3339(when or self._drawer.now()),
                actor=actor,
                action=action,
                item=item,
                hash=msgspec.UNSET if digest is None else digest,
            )
            return self._add(chain, entry)

    def edited(self, actor: str, item: str, before: str) -> None:
        """Note that something was typed: once for a stretch, when it begins.

        A stretch ends with the lock, with another item, with five minutes without a change, and
        where the clock is set by more than that.

        Args:
            actor: who, by pseudonym.
            item: of the record.
            before: SHA-256 of it as it stood before this change, lowercase hex.

        Raises:
            InputError: ``custody-damaged``.
        """
        if not self.goes_on(actor, item):
            self.append(None, actor, "edited", item, before)

    def goes_on(self, actor: str, what: str) -> bool:
        """Note that something is typed now; says whether that belongs to the stretch before.

        Args:
            actor: who, by pseudonym.
            what: what is written on.
        """
        # The time in force stands still where the clock was set back, and the clock itself while
        # somebody keeps setting it; so both must say that it was a moment ago.
        clock, ticks = self._drawer.clock(), time.monotonic()
        before, self._typed = self._typed, (clock, ticks)
        stretch, self._stretch = self._stretch, (actor, what)
        return (
            before is not None
            and stretch == (actor, what)
            and abs(clock - before[0]) <= _PAUSE
            and ticks - before[1] <= _PAUSE.total_seconds()
        )

    def end_stretch(self) -> None:
        """Somebody turned to something else: what is typed next begins a new stretch."""
        self._stretch = None

    def bring_back(self, entry: CustodyEntry) -> CustodyEntry:
        """Add an entry of another chain, out of a backup: all it says stays, but its place.

        Args:
            entry: as it stood there; number and ``prev`` become those of this chain.

        Raises:
            InputError: ``custody-damaged``: the chain so far does not hold; nothing is added.
        """
        with self._drawer.transaction():
            chain = self._chain()
            return self._add(
                chain, msgspec.structs.replace(entry, seq=chain.seq + 1, prev=chain.head)
            )

    def _add(self, chain: _Chain, entry: CustodyEntry) -> CustodyEntry:
        line = msgspec.json.encode(entry)
        self._drawer.database.run(
            "INSERT INTO custody (seq, item, line) VALUES (?, ?, ?)", (entry.seq, entry.item, line)
        )
        chain.take(line)
        self._drawer.set_meta("custody_head", f"{chain.seq}:{chain.head}")
        return entry

    def entries(self, item: str | None = None) -> tuple[CustodyEntry, ...]:
        """The entries about one item, or all, oldest first.

        Raises:
            InputError: ``custody-damaged``.
        """
        self._chain()
        rows = self._drawer.database.rows
        if item is None:
            found = rows("SELECT line FROM custody ORDER BY seq")
        else:
            found = rows("SELECT line FROM custody WHERE item = ? ORDER BY seq", (item,))
        return tuple(_decode(line) for (line,) in found)

    def last(self, item: str) -> LastEntry | None:
        """The last entry about an item, from the verified chain.

        Raises:
            InputError: ``custody-damaged``.
        """
        return self._chain().last.get(item)

    def items(self, group: str) -> tuple[str, ...]:
        """The items of a group, for example ``consent/<event_id>``, from the verified chain.

        Raises:
            InputError: ``custody-damaged``.
        """
        return tuple(sorted(self._chain().groups.get(group, ())))

    def verify(self) -> int:
        """Check the whole chain anew, from the first line.

        Returns:
            The number of entries.

        Raises:
            InputError: ``custody-damaged``.
        """
        with self._drawer.database.guard:
            seen = self._known
            fresh = self._read(_Chain())
            if seen is not None and (seen.seq, seen.head) != (fresh.seq, fresh.head):
                raise InputError("custody-damaged")
            self._known = fresh
            return fresh.seq

    def forget(self) -> None:
        """Drop what was read, and what was noted, after a roll-back."""
        self._known = None
        self._stretch = None

    def _chain(self) -> _Chain:
        """The chain, verified once a session, and its head compared at every use."""
        with self._drawer.database.guard:
            if self._known is None:
                self._known = self._read(_Chain())
            elif self._stored_head() != (self._known.seq, self._known.head):
                raise InputError("custody-damaged")
            return self._known

    def _read(self, chain: _Chain) -> _Chain:
        while True:
            found = self._drawer.database.rows(
                "SELECT seq, item, line FROM custody WHERE seq > ? ORDER BY seq LIMIT ?",
                (chain.seq, _BATCH),
            )
            for seq, item, line in found:
                chain.take(line)
                if chain.seq != seq or item not in chain.last or chain.last[item].seq != seq:
                    raise InputError("custody-damaged")
            if len(found) < _BATCH:
                break
        if self._stored_head() != (chain.seq, chain.head):
            raise InputError("custody-damaged")
        return chain

    def _stored_head(self) -> tuple[int, str]:
        stored = self._drawer.meta("custody_head")
        if stored is None:
            return 0, _START
        seq, _, head = stored.partition(":")
        return int(seq), head
