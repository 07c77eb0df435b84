"""Many files at once: one row for each, and one that fails never stops the next.

The newest rows stay in the drawer, so that the desk finds its inbox as it left it.
"""

from __future__ import annotations

import stat
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from crypto.errors import CryptoError
from defender_app import wire
from defender_app.errors import AppError, InputError
from defender_app.files import machine_error
from defender_app.focal import intake, own_cards

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from defender_app.vault.drawer import Drawer

KIND: Final = "intake-rows"
_ONE: Final = "recent"
MOST_ROWS: Final = 300
LONGEST_NAME: Final = 255
NOT_ORDINARY: Final = "not-ordinary"
NOT_TAKEN_IN: Final = "not-taken-in"
# What no later file can change: the drawer or the disk is full, the drawer is damaged.
_ENDS: Final = frozenset({"drawer-full", "disk-full", "drawer-damaged"})
_KEPT_EVERY: Final = 25


class Row(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What became of one file.

    Attributes:
        name: of the file, from outside. when: RFC 3339.
        outcome: as ``intake.Taken``; or ``not-ordinary`` (a pipe, a device), ``not-taken-in``
            (the machine, the drawer or a bug).
        code: exactly what was wrong. facts: plain words for its sentence.
        case_id: the case it became or belongs to, or empty.
    """

    name: str
    when: str
    outcome: str
    code: str = ""
    facts: dict[str, int | str] = {}
    case_id: str = ""

    def __repr__(self) -> str:
        return f"<intake row {self.outcome}>"


class _Rows(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    rows: tuple[Row, ...]


@dataclass(frozen=True, kw_only=True)
class Found:
    """The files behind what was dropped, each once, and what in it could not be looked into.

    Attributes:
        files: in order, folders by name. unread: names of folders that cannot be read.
    """

    files: tuple[Path, ...]
    unread: tuple[str, ...] = ()


def find(dropped: Iterable[Path]) -> Found:
    """The files named, and those in the folders named (hidden ones left out), each once."""
    found: dict[Path, None] = {}
    unread: list[str] = []
    for path in dropped:
        try:
            inside = sorted(_inside(path)) if path.is_dir() else [path]
        except OSError:
            unread.append(shown_name(path.name))
            continue
        found |= dict.fromkeys(inside)
    return Found(files=tuple(found), unread=tuple(unread))


def _inside(folder: Path) -> Iterable[Path]:
    for path in folder.iterdir():
        if path.is_file() and not path.name.startswith("."):
            yield path


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
) -> tuple[Row, ...]:
    """Take files in one after the other.

    Args:
        drawer: of the focal point.
        found: which.
        progress: called with (done, of) before each file; False ends here, what is done stays.
        tell: gets each row as soon as there is one.

    Returns:
        The rows, one for each file that was tried and each folder that cannot be read.

    Raises:
        InputError: ``no-own-card``.
    """
    own = own_cards.every(drawer)
    if not own:
        raise InputError("no-own-card")
    files, rows = found.files, [_unread(drawer, name) for name in found.unread]
    for row in rows:
        tell(row)
    try:
        for number, path in enumerate(files):
            if not progress(number, len(files)):
                break
            row = _one(drawer, path, own)
            rows.append(row)
            tell(row)
            if row.code in _ENDS:
                break
            if len(rows) % _KEPT_EVERY == 0:
                _keep(drawer, rows)
        else:
            progress(len(files), len(files))
    finally:
        _keep(drawer, rows)
    return tuple(rows)


def _unread(drawer: Drawer, name: str) -> Row:
    when = wire.to_rfc3339(drawer.now())
    return Row(name=name, when=when, outcome=NOT_TAKEN_IN, code="no-permission")


def _one(drawer: Drawer, path: Path, own: tuple[own_cards.OwnCard, ...]) -> Row:
    def row(outcome: str, code: str = "", case_id: str = "", **facts: object) -> Row:
        return Row(
            name=shown_name(path.name),
            when=wire.to_rfc3339(drawer.now()),
            outcome=outcome,
            code=code,
            case_id=case_id,
            facts=_plain(facts),
        )

    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return row(NOT_ORDINARY, "file-not-ordinary", file=shown_name(path.name))
        taken = intake.take_in(drawer, path, cards=own)
    except OSError as error:
        return row(NOT_TAKEN_IN, machine_error(error).code)
    except (AppError, CryptoError) as error:
        return row(NOT_TAKEN_IN, error.code, **error.facts)
    except MemoryError:
        return row(NOT_TAKEN_IN, "out-of-memory")
    except Exception:  # noqa: BLE001 - a stranger's file must not stop the others
        return row(NOT_TAKEN_IN, "bug")
    return row(taken.outcome, taken.code, taken.case_id or "", **taken.facts)


def _plain(facts: Mapping[str, object]) -> dict[str, int | str]:
    # A bool is an int that would not come back as one.
    return {name: one if type(one) is int else str(one) for name, one in facts.items()}


def _keep(drawer: Drawer, rows: Sequence[Row]) -> None:
    """The newest rows; a drawer that is full has said so on the row itself."""
    fresh = rows[::-1]
    older = [one for one in recent(drawer) if one not in rows]
    kept = _Rows(rows=tuple([*fresh, *older][:MOST_ROWS]))
    try:
        drawer.documents.put(KIND, _ONE, wire.encode_own(kept, what=KIND))
    except InputError as error:
        if error.code != "drawer-full":
            raise


def recent(drawer: Drawer) -> tuple[Row, ...]:
    """The newest rows, newest first."""
    body = drawer.documents.find(KIND, _ONE)
    return () if body is None else wire.decode_own(body, _Rows, what=KIND).rows


def forget(drawer: Drawer) -> None:
    """Clear the list; the cases stay."""
    if drawer.documents.find(KIND, _ONE) is not None:
        drawer.documents.delete(KIND, _ONE)
