"""Many files at once: one row for each, and one that fails never stops the next.

While one file is stored the next ones are read apart, and what was read is stored some files at a
time. The newest rows stay in the drawer, so that the desk finds its inbox as it left it.
"""

from __future__ import annotations

import os
import time
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from crypto.errors import CryptoError
from defender_app import wire
from defender_app.errors import BUG, AppError, InputError, bug_facts
from defender_app.focal import intake, own_cards
from defender_app.focal.opening import FAILED, Opener
from defender_app.focal.read_ahead import NO_PROCESS, Ahead, ReadAhead
from defender_app.vault.folder import VAULT_JSON

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from defender_app.focal.intake import Taken
    from defender_app.vault.drawer import Drawer

KIND: Final = "intake-rows"
_ONE: Final = "recent"
MOST_ROWS: Final = 300
LONGEST_NAME: Final = 255
NO_NAME: Final = "…"
"""Stands for the name of a file whose case was deleted: somebody's may have stood in it."""
MOST_FILES: Final = 100_000
DEEPEST: Final = 64
NOT_ORDINARY: Final = "not-ordinary"
NOT_TAKEN_IN: Final = "not-taken-in"
# What no later file can change: the drawer or the disk is full, the drawer is damaged.
ENDS: Final = frozenset({"drawer-full", "disk-full", "drawer-damaged", "drawer-replayed"})
_KEPT_EVERY: Final = 25
_GROUP: Final = 20
_GROUP_BYTES: Final = 8 << 20
_GROUP_SECONDS: Final = 0.5
_LOOK_EVERY: Final = 0.1
_SPECIAL: Final = ("not-a-sealed-file", "not-a-file")


class Row(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What became of one file.

    Attributes:
        name: of the file, from outside. when: RFC 3339.
        outcome: as ``intake.Taken``; or ``not-ordinary`` (a pipe, a device), ``not-taken-in``
            (the machine, the drawer or a bug).
        code: exactly what was wrong. facts: plain words for its sentence.
        case_id: the case it became or belongs to, or empty. number: its running number, or 0.
        where: where it is damaged, as ``damage.place``; or empty.
        remarks: how many ids in it this version does not know.
        card: digest of the own card that a report came to, or empty.
    """

    name: str
    when: str
    outcome: str
    code: str = ""
    facts: dict[str, int | str] = {}
    case_id: str = ""
    number: int = 0
    where: str = ""
    remarks: int = 0
    card: str = ""

    def __repr__(self) -> str:
        return f"<intake row {self.outcome}>"


class _Rows(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    rows: tuple[Row, ...]


@dataclass(frozen=True, kw_only=True)
class Found:
    """The files behind what was dropped, each once, and what in it could not be looked into.

    Attributes:
        files: in order, folders by name. unread: names of folders that cannot be read.
        more: whether there are more than ``MOST_FILES``, which were left out.
    """

    files: tuple[Path, ...]
    unread: tuple[str, ...] = ()
    more: bool = False


def find(dropped: Iterable[Path]) -> Found:
    """The files named, and those in the folders named and in folders in them, each once.

    Left out of folders: what is hidden, links, and the folder of a vault; what lies more than 64
    folders deep; what is beyond 100,000 files.
    """
    found: dict[Path, None] = {}
    unread: list[str] = []
    for path in dropped:
        inside = _inside(path, unread, DEEPEST) if _is_folder(path) else iter((path,))
        for one in inside:
            if len(found) >= MOST_FILES:
                return Found(files=tuple(found), unread=tuple(unread), more=True)
            found[one] = None
    return Found(files=tuple(found), unread=tuple(unread))


def _is_folder(path: Path) -> bool:
    """What cannot be looked at is told when it is read."""
    try:
        return path.is_dir()
    except OSError:
        return False


def _inside(folder: Path, unread: list[str], levels: int) -> Iterator[Path]:
    try:
        with os.scandir(folder) as entries:
            here = sorted((one for one in entries if _is_ours(one)), key=lambda one: one.name)
    except OSError:
        unread.append(shown_name(folder.name))
        return
    if any(one.name == VAULT_JSON for one in here):
        return
    for one in here:
        if not one.is_dir(follow_symlinks=False):
            yield folder / one.name
        elif levels:
            yield from _inside(folder / one.name, unread, levels - 1)


def _is_ours(one: os.DirEntry[str]) -> bool:
    ordinary = one.is_file(follow_symlinks=False) or one.is_dir(follow_symlinks=False)
    return ordinary and not one.name.startswith(".")


def shown_name(name: str) -> str:
    """A file's name without what could break a line or steer a reader."""
    text = unicodedata.normalize("NFC", name)
    kept = "".join("_" if unicodedata.category(x) in _STEERS else x for x in text)
    return kept[:LONGEST_NAME]


_STEERS: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


def take_in(
    drawer: Drawer,
    found: Found,
    progress: Callable[[int, int], bool],
    tell: Callable[[Row], None],
    *,
    again: bool = False,
) -> tuple[Row, ...]:
    """Take files in one after the other.

    Args:
        drawer: of the focal point.
        found: which.
        progress: called with (done, of) before each file, and while one is waited for; False ends
            here, what is done stays.
        tell: gets each row once what it says is on the disk.
        again: take in what was deleted here before.

    Returns:
        The rows, one for each file that was tried and each folder that cannot be read; folders
        first, then files in their order.

    Raises:
        InputError: ``no-own-card``.
        MachineError: ``decoder-not-started``, ``decoder-not-confined``: no file is opened then.
    """
    own = own_cards.every(drawer)
    if not own:
        raise InputError("no-own-card")
    lot = _Lot(drawer, tell, progress, again=again)
    for name in found.unread:
        lot.add(_row(drawer, name, NOT_TAKEN_IN, "no-permission"))
    if found.more:
        lot.add(_row(drawer, "…", NOT_TAKEN_IN, "too-many-files", {"limit": MOST_FILES}))
    try:
        with Opener(own) as opener, ReadAhead(opener, found.files) as ahead:
            if _through(lot, ahead, len(found.files)):
                progress(len(found.files), len(found.files))
    finally:
        lot.keep()
    return tuple(lot.rows)


def _through(lot: _Lot, ahead: ReadAhead, count: int) -> bool:
    """Whether all files were tried."""
    done = 0
    while done < count and not lot.ended:
        if not lot.go_on(done, count):
            break
        one = ahead.take(_LOOK_EVERY)
        if one is None:
            lot.flush_old(ahead)
            continue
        if one.error is not None and one.error.code in NO_PROCESS:
            lot.flush(ahead)
            raise one.error
        if one.error is not None and one.error.code == "cancelled":
            break
        lot.take(one, ahead)
        done += 1
    lot.flush(ahead)
    return done == count and not lot.ended


class _Lot:
    """The files of one call: some that wait to be stored together, and the rows so far."""

    def __init__(
        self,
        drawer: Drawer,
        tell: Callable[[Row], None],
        progress: Callable[[int, int], bool],
        *,
        again: bool,
    ) -> None:
        self._drawer, self._tell, self._again = drawer, tell, again
        self._progress, self._at = progress, (0, 0)
        self.rows: list[Row] = []
        self.ended = False
        self._before = recent(drawer)
        self._waiting: list[Ahead] = []
        self._since = 0.0

    def go_on(self, done: int, count: int) -> bool:
        """Whether anybody wants more; asked again while a large file comes in."""
        self._at = done, count
        return self._progress(done, count)

    def add(self, row: Row) -> None:
        """One more row, of something that is on the disk."""
        self.rows.append(row)
        self._tell(row)
        self.ended = self.ended or row.code in ENDS
        if len(self.rows) % _KEPT_EVERY == 0:
            self.keep()

    def keep(self) -> None:
        """The newest rows; a drawer that is full has said so on the row itself."""
        if not self.rows:
            return
        newest = (*self.rows[: -MOST_ROWS - 1 : -1], *self._before)
        kept = _Rows(rows=newest[:MOST_ROWS])
        try:
            self._drawer.documents.put(KIND, _ONE, wire.encode_own(kept, what=KIND))
        except InputError as error:
            if error.code != "drawer-full":
                raise

    def take(self, one: Ahead, ahead: ReadAhead) -> None:
        """Let a file wait, or store what waits and then it, where it comes bit by bit."""
        if not self._waiting:
            self._since = time.monotonic()
        self._waiting.append(one)
        alone = one.opened is not None and not one.opened.at_once
        heavy = sum(each.weight for each in self._waiting) >= _GROUP_BYTES
        if alone or heavy or len(self._waiting) >= _GROUP:
            self.flush(ahead)
        else:
            self.flush_old(ahead)

    def flush_old(self, ahead: ReadAhead) -> None:
        """Store what has waited for long enough."""
        if self._waiting and time.monotonic() - self._since >= _GROUP_SECONDS:
            self.flush(ahead)

    def flush(self, ahead: ReadAhead) -> None:
        """Store what waits: together, or one by one where that fails."""
        waiting, self._waiting = self._waiting, []
        together = [one for one in waiting if one.opened is None or one.opened.at_once]
        rows = self._together(together) if len(together) > 1 else None
        for place, one in enumerate(waiting):
            if not self.ended:
                known = rows is not None and place < len(rows)
                row = rows[place] if rows is not None and known else self._alone(one)
                if row is None:
                    self.ended = True
                else:
                    self.add(row)
            ahead.done(one)

    def _together(self, waiting: Sequence[Ahead]) -> list[Row] | None:
        """All of them in one change of the drawer, or None: nothing was changed then."""
        try:
            with self._drawer.transaction():
                return [self._stored(one) for one in waiting]
        except Exception:  # noqa: BLE001 - alone, whichever it was fails again and says why
            return None

    def _alone(self, one: Ahead) -> Row | None:
        """The row of a file; none when it was stopped half-way, and taken back."""
        try:
            if one.opened is None or not one.opened.at_once:
                return self._stored(one)
            with self._drawer.transaction():
                return self._stored(one)
        except (AppError, CryptoError) as error:
            if error.code == "cancelled":
                return None
            return self._failed(one, error.code, error.facts)
        except MemoryError:
            return self._failed(one, "out-of-memory", {})
        except Exception as error:  # noqa: BLE001 - a stranger's file must not stop the others
            return self._failed(one, BUG, bug_facts(error))

    def _stored(self, one: Ahead) -> Row:
        if one.opened is None:
            error = one.error or InputError(BUG)
            if (error.code, error.facts.get("why")) == _SPECIAL:
                name = shown_name(one.path.name)
                code = "file-not-ordinary"
                return _row(self._drawer, name, NOT_ORDINARY, code, {"file": name})
            return self._failed(one, error.code, error.facts)
        taken = intake.keep(
            self._drawer, one.opened, again=self._again, go_on=lambda: self._progress(*self._at)
        )
        return _told(self._drawer, one, taken)

    def _failed(self, one: Ahead, code: str, facts: Mapping[str, object]) -> Row:
        name = shown_name(one.path.name)
        if code == FAILED:
            return _row(self._drawer, name, intake.refused(code, facts).outcome, code)
        return _row(self._drawer, name, NOT_TAKEN_IN, code, facts)


def _told(drawer: Drawer, one: Ahead, taken: Taken) -> Row:
    row = _row(drawer, shown_name(one.path.name), taken.outcome, taken.code, taken.facts)
    return msgspec.structs.replace(
        row,
        case_id=taken.case_id or "",
        number=taken.number,
        where=taken.where,
        remarks=taken.remarks,
        card=taken.card,
    )


def _row(
    drawer: Drawer, name: str, outcome: str, code: str, facts: Mapping[str, object] | None = None
) -> Row:
    when = wire.to_rfc3339(drawer.now())
    return Row(name=name, when=when, outcome=outcome, code=code, facts=_plain(facts or {}))


def _plain(facts: Mapping[str, object]) -> dict[str, int | str]:
    # A bool is an int that would not come back as one.
    return {name: one if type(one) is int else str(one) for name, one in facts.items()}


def recent(drawer: Drawer) -> tuple[Row, ...]:
    """The newest rows, newest first."""
    body = drawer.documents.find(KIND, _ONE)
    return () if body is None else wire.decode_own(body, _Rows, what=KIND).rows


def forget_case(drawer: Drawer, case_id: str) -> None:
    """Rows about a case that is deleted keep what became of a file: not its name, nor the case."""
    rows = recent(drawer)
    if any(one.case_id == case_id for one in rows):
        left = tuple(
            msgspec.structs.replace(one, name=NO_NAME, case_id="", number=0, facts={})
            if one.case_id == case_id
            else one
            for one in rows
        )
        drawer.documents.put(KIND, _ONE, wire.encode_own(_Rows(rows=left), what=KIND))


def forget(drawer: Drawer) -> None:
    """Clear the list; the cases stay."""
    if drawer.documents.find(KIND, _ONE) is not None:
        drawer.documents.delete(KIND, _ONE)
