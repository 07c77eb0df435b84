"""Who may read quick notes: switched on and off, and whether it is still so when a drawer opens.

Whoever can write to the folder can put another recipient into ``options.json``. The drawer that
owns the notes has its own copy, and says so loudly when the two differ. Source: docs/formats.md
5.6.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, get_args

import msgspec

from crypto.age import HybridIdentity
from defender_app import options, wire
from defender_app.errors import InputError
from defender_app.quick_notes import inbox, taking
from defender_app.quick_notes.taking import NOT_OURS, STAYS, Row
from defender_app.vault import quick_notes
from defender_app.vault.quick_notes import Keys

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from defender_app.vault.drawer import Drawer

Way = Literal["off", "renew", "leave"]
WAYS: Final[tuple[Way, ...]] = get_args(Way)
"""How somebody goes on after a loud stop: without quick notes; with a new key; or they were
switched on in another drawer, and this one lets go."""

MISSING: Final = "note-recipient-missing"
SWAPPED: Final = "note-recipient-swapped"
_MOST_FORMER: Final = 3
# Of a file that stays, what another try can change: it would be lost without its key.
_MAY_COME: Final = frozenset({"drawer-full", "disk-full", "cancelled", "opening-failed"})


@dataclass(frozen=True)
class State:
    """How quick notes stand for one drawer.

    Attributes:
        on: this drawer takes them in.
        others: they are on, and not for this drawer, as far as it can tell.
        alarm: ``note-recipient-missing``, ``note-recipient-swapped``; "" where all is well. Only
            the drawer that takes notes in can tell.
        waiting: how many notes lie in the inbox; counted for that drawer alone.
    """

    on: bool
    others: bool
    alarm: str = ""
    waiting: int = 0


@dataclass(frozen=True)
class Found:
    """What opening a drawer found.

    Attributes:
        rows: of the notes; empty for every drawer that takes none in.
        alarm: as in ``State``, or ``note-does-not-open``.
    """

    rows: tuple[Row, ...] = ()
    alarm: str = ""

    @property
    def taken(self) -> tuple[str, ...]:
        """The event ids of the records that notes became."""
        return tuple(row.event_id for row in self.rows if row.event_id)

    @property
    def left(self) -> tuple[Row, ...]:
        """What stays in the inbox."""
        return tuple(row for row in self.rows if row.outcome == STAYS)


def state(drawer: Drawer, folder: Path) -> State:
    """How they stand; changes nothing.

    Raises:
        InputError: ``quick-notes-damaged``, ``vault-unsafe-file``.
        MachineError: the inbox cannot be read.
    """
    held = quick_notes.keys(drawer)
    shown = options.read(folder).quick_note_recipient
    if held is None:
        return State(on=False, others=bool(shown))
    waiting = len(inbox.look(folder).notes)
    return State(
        on=held.state == "on",
        others=shown not in {"", held.recipient},
        alarm=_alarm(held, shown),
        waiting=waiting,
    )


def alarm(drawer: Drawer, folder: Path) -> str:
    """Whether the recipient in ``options.json`` is this drawer's own: "" or what is wrong."""
    held = quick_notes.keys(drawer)
    return "" if held is None else _alarm(held, options.read(folder).quick_note_recipient)


def _alarm(held: Keys, shown: str) -> str:
    if held.state != "on" or shown == held.recipient:
        return ""
    return SWAPPED if shown else MISSING


def at_unlock(
    drawer: Drawer, folder: Path, progress: Callable[[int, int], bool] | None = None
) -> Found:
    """What every opening does for the drawer that owns the notes, and for no other.

    Args:
        drawer: open.
        folder: of its vault.
        progress: as for ``take_in``.

    Raises:
        InputError, MachineError: as for ``take_in``.
    """
    held = quick_notes.keys(drawer)
    if held is None:
        return Found()
    wrong = _alarm(held, options.read(folder).quick_note_recipient)
    rows = taking.take_in(drawer, folder, progress)
    if held.state != "on":
        _finish(drawer, folder, held, rows)
    unopened = any(row.code == NOT_OURS for row in rows)
    return Found(rows, wrong or (NOT_OURS if unopened and held.state == "on" else ""))


def _finish(drawer: Drawer, folder: Path, held: Keys, rows: Iterable[Row]) -> None:
    """Finish what a kill cut short: switching on where the folder says so, else switching off."""
    own = options.read(folder).quick_note_recipient == held.recipient
    if held.state == "coming" and own:
        _set_state(drawer, "on")
        return
    if own:
        options.change(folder, quick_note_recipient="")
    if not may_come(rows):
        quick_notes.drop_keys(drawer)


def _set_state(drawer: Drawer, wanted: Literal["on", "going"]) -> None:
    held = quick_notes.keys(drawer)
    if held is not None:
        quick_notes.keep_keys(drawer, msgspec.structs.replace(held, state=wanted))


def may_come(rows: Iterable[Row]) -> bool:
    """Whether a file stays that another try could still take in."""
    return any(row.outcome == STAYS and row.code in _MAY_COME for row in rows)


def switch_on(drawer: Drawer, folder: Path, *, take_over: bool = False) -> None:
    """Let notes be written without opening the vault; this drawer takes them in.

    Killed at any moment, the next unlock finishes it or takes it back.

    Args:
        drawer: open.
        folder: of its vault.
        take_over: also where they are on for another drawer, which stops loudly when it opens.

    Raises:
        InputError: ``quick-notes-elsewhere``: they are on, and not for this drawer;
            ``quick-notes-stopped``: what is wrong has to be acknowledged first; ``drawer-full``.
        MachineError: the disk.
    """
    found = state(drawer, folder)
    if found.alarm:
        raise InputError("quick-notes-stopped")
    if found.on:
        return
    if found.others and not take_over:
        raise InputError("quick-notes-elsewhere")
    _begin(drawer, folder, quick_notes.keys(drawer))


def _begin(drawer: Drawer, folder: Path, before: Keys | None) -> None:
    """A new key: first into the drawer, then into the folder, then it is in force."""
    identity = HybridIdentity.generate()
    former = () if before is None else (before.identity, *before.former)[:_MOST_FORMER]
    held = Keys(
        state="coming",
        identity=identity.to_secret_string(),
        recipient=str(identity.recipient()),
        since=wire.to_rfc3339(drawer.now()),
        former=former,
        removing=() if before is None else before.removing,
        set_aside=() if before is None else before.set_aside,
    )
    quick_notes.keep_keys(drawer, held)
    options.change(folder, quick_note_recipient=held.recipient)
    _set_state(drawer, "on")


def switch_off(drawer: Drawer, folder: Path) -> tuple[Row, ...]:
    """Let no more notes be written; those that wait are taken in first, for their key goes.

    Returns:
        What became of them.

    Raises:
        InputError: ``quick-notes-not-here``: this drawer takes none in; ``quick-notes-wait``
            (``count``): notes wait that could still come in; they are as they were.
        MachineError: the disk.
    """
    held = quick_notes.keys(drawer)
    if held is None:
        raise InputError("quick-notes-not-here")
    rows = taking.take_in(drawer, folder)
    waits = sum(row.outcome == STAYS and row.code in _MAY_COME for row in rows)
    if waits:
        raise InputError("quick-notes-wait", count=waits)
    _set_state(drawer, "going")
    if options.read(folder).quick_note_recipient == held.recipient:
        options.change(folder, quick_note_recipient="")
    # Somebody may have written one in this very moment.
    return (*(row for row in rows if row.outcome != STAYS), *_let_go(drawer, folder))


def acknowledge(drawer: Drawer, folder: Path, way: Way) -> tuple[Row, ...]:
    """Somebody was told what is wrong, and goes on.

    Args:
        drawer: that owns the notes.
        folder: of its vault.
        way: ``off``: nobody can write notes any more, whoever the recipient was; ``renew``: with
            a new key; ``leave``: they belong to another drawer now, and this one lets go.

    Returns:
        What became of notes that wait.

    Raises:
        InputError: ``quick-notes-not-here``.
        MachineError: the disk.
    """
    held = quick_notes.keys(drawer)
    if held is None:
        raise InputError("quick-notes-not-here")
    if way == "renew":
        rows = taking.take_in(drawer, folder)
        aside = (row.sha256 for row in rows if row.code == NOT_OURS)
        told = tuple(dict.fromkeys((*held.set_aside, *aside)))
        before = quick_notes.keys(drawer) or held
        _begin(drawer, folder, msgspec.structs.replace(before, set_aside=told))
        return rows
    if way == "off" and options.read(folder).quick_note_recipient:
        # Before anything else: nobody writes one more note for whoever put that key there.
        options.change(folder, quick_note_recipient="")
    return _let_go(drawer, folder)


def _let_go(drawer: Drawer, folder: Path) -> tuple[Row, ...]:
    """Take in what is left, then forget the key; not before, where something may still come in."""
    _set_state(drawer, "going")
    rows = taking.take_in(drawer, folder)
    if not may_come(rows):
        quick_notes.drop_keys(drawer)
    return rows
