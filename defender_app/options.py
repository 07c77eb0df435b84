"""``options.json`` of a vault folder: what is known before a passphrase (docs/formats.md 5.9).

It is not secret and not trusted: whoever can write to the folder can change it, so nothing that
protects anybody depends on it, and whatever is odd in it counts as not said.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeVar, get_args

if TYPE_CHECKING:
    from pathlib import Path

    from crypto.strict_json import JsonValue

T = TypeVar("T")

NAME: Final = "options.json"
IDLE_MINUTES: Final = (1, 2, 3, 5, 10, 15)
"""What is offered; any whole number from 1 to the last is accepted."""

Appearance = Literal["system", "light", "dark"]
Icon = Literal["notes", "sums", "folder"]
FileNames = Literal["letters", "words"]

ICONS: Final[tuple[Icon, ...]] = get_args(Icon)
FILE_NAMES: Final[tuple[FileNames, ...]] = get_args(FileNames)
LONGEST_TITLE: Final = 60

_HEAD: Final[dict[str, JsonValue]] = {"format": "defender-options", "version": 1}
_NOTHING_CHOSEN: Final = b'{"format":"defender-options","version":1}\n'
_LIMIT: Final = 1 << 16
_LONGEST_LANGUAGE: Final = 12
# The recipients we know have 1,959 characters.
_LONGEST_RECIPIENT: Final = 2_400


class Options(NamedTuple):
    """What a vault's lock screen looks like, and when it comes.

    Attributes:
        language: of the lock screen; "" while nobody chose one: that of the system.
        appearance: light, dark, or as the system is.
        idle_minutes: after how many minutes without a key or a click the vault locks.
        window_title: what the window is called, wherever windows are listed.
        burn_from_lock_screen: whether the vault can be destroyed without its passphrase.
        icon: what stands for the window beside its title and in the task bar.
        file_names: of what sealed files are called: random letters, or words drawn by lot.
        quick_note_recipient: to whom quick notes are sealed (``age1pq1…``); "" where they are off.
    """

    language: str = ""
    appearance: Appearance = "system"
    idle_minutes: int = 3
    window_title: str = "Notebook"
    burn_from_lock_screen: bool = False
    icon: Icon = "notes"
    file_names: FileNames = "letters"
    quick_note_recipient: str = ""


def read(folder: Path) -> Options:
    """The options of a vault; those left out, odd or unreadable have their usual value."""
    members = _members(folder)
    usual = Options()
    title = _text(members.get("window_title"), LONGEST_TITLE)
    appearance = members.get("appearance")
    minutes = members.get("idle_minutes")
    return Options(
        language=_text(members.get("language"), _LONGEST_LANGUAGE),
        appearance=appearance if appearance in {"light", "dark"} else "system",  # type: ignore[arg-type] # one of these two
        idle_minutes=minutes if _is_minutes(minutes) else usual.idle_minutes,  # type: ignore[arg-type] # an int
        window_title=title or usual.window_title,
        burn_from_lock_screen=members.get("burn_from_lock_screen") is True,
        icon=_one_of(ICONS, members.get("icon")),
        file_names=_one_of(FILE_NAMES, members.get("file_names")),
        quick_note_recipient=_text(members.get("quick_note_recipient"), _LONGEST_RECIPIENT),
    )


def write(folder: Path, options: Options) -> None:
    """Write the options; members that this version does not know stay.

    Raises:
        MachineError: the folder cannot be written; the old options stay.
    """
    from crypto import strict_json  # noqa: PLC0415 - see _members
    from defender_app.files import atomic_write, set_neutral_time  # noqa: PLC0415 - the same

    members: dict[str, Any] = _HEAD | _members(folder) | _HEAD
    for name in Options._fields:
        value = getattr(options, name)
        if value == getattr(Options(), name):
            members.pop(name, None)
        else:
            members[name] = value
    with atomic_write(folder / NAME, neutral_time=True) as out:
        out.write(strict_json.dumps(members) + b"\n")
    # Else the folder would tell when somebody last looked at the lock screen.
    set_neutral_time(folder)


def change(folder: Path, **changes: Any) -> Options:
    """Change some options and give them all.

    Raises:
        MachineError: as for ``write``.
    """
    changed = read(folder)._replace(**changes)
    write(folder, changed)
    return changed


def _members(folder: Path) -> dict[str, JsonValue]:
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        handle = os.open(folder / NAME, flags)
        with os.fdopen(handle, "rb") as source:
            data = source.read(_LIMIT + 1)
    except OSError:
        return {}
    if data == _NOTHING_CHOSEN:
        return dict(_HEAD)
    # This is read before the first painting, which waits for nothing it does not need.
    from crypto import strict_json  # noqa: PLC0415 - as just said
    from crypto.errors import CryptoError  # noqa: PLC0415 - the same

    try:
        found = strict_json.parse(data, max_bytes=_LIMIT)
    except CryptoError:
        return {}
    return found if isinstance(found, dict) and found.items() >= _HEAD.items() else {}


def _text(value: JsonValue, longest: int) -> str:
    fits = isinstance(value, str) and len(value) <= longest and value.isprintable()
    return value.strip() if fits and isinstance(value, str) else ""


def _one_of(known: tuple[T, ...], value: JsonValue) -> T:
    """The one that is meant, or the first: the usual one."""
    return next((one for one in known if one == value), known[0])


def _is_minutes(value: JsonValue) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= IDLE_MINUTES[-1]
