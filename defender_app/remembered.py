"""The vaults a person asked this computer to remember: the one thing kept outside a vault.

A list of folders in the person's configuration folder, there only while it is wanted: whoever
finds it knows that this program is used here, and where. A portable program keeps it in its own
folder instead, says where vaults are from there, and knows those that lie in that folder unasked.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from defender_app import portable

if TYPE_CHECKING:
    from crypto.strict_json import JsonValue

_HEAD: Final[dict[str, JsonValue]] = {"format": "defender-places", "version": 1}
_LIMIT: Final = 1 << 16
_FILE: Final = "places.json"
# Of a vault; ``vault.folder``, which has all names, is not loaded before the first painting.
_MARKS: Final = ("vault.json", "keys.bin")


def place() -> Path:
    """The file, whether it exists or not."""
    own = portable.folder()
    if own is not None:
        return own / _FILE
    if sys.platform == "win32":
        base = os.environ.get("APPDATA") or str(Path.home() / "AppData" / "Roaming")
    elif sys.platform == "darwin":
        base = str(Path.home() / "Library" / "Application Support")
    else:
        base = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
    return Path(base) / "defender-app" / _FILE


def vaults() -> tuple[Path, ...]:
    """The folders remembered, the newest first; whether they are still there is not looked at."""
    return tuple(dict.fromkeys((*_noted(), *_beside())))


def why_not(folder: Path) -> str:
    """Why a vault cannot be remembered, or need not be.

    Returns:
        ``portable-beside``: it is found by itself; ``portable-elsewhere``: it is not on the medium
        that everything is kept on, and would be a trace of this computer; "": it can.
    """
    own = portable.folder()
    if own is None:
        return ""
    if folder.absolute().parent == own:
        return "portable-beside"
    return "" if _from(own, folder) else "portable-elsewhere"


def remember(folder: Path) -> None:
    """Put a vault's folder at the top of the list.

    Raises:
        InputError: ``portable-elsewhere``, as for ``why_not``.
        MachineError: the configuration folder cannot be written.
    """
    reason = why_not(folder)
    if reason == "portable-elsewhere":
        from defender_app.errors import InputError  # noqa: PLC0415 - not needed to read

        raise InputError(reason)
    if not reason:
        _write([folder.absolute(), *(one for one in _noted() if one != folder.absolute())])


def forget(folder: Path) -> None:
    """Take a vault's folder off the list; with the last one, the list itself goes.

    Raises:
        MachineError: the configuration folder cannot be written.
    """
    from defender_app.files import disk_errors  # noqa: PLC0415 - not needed to read

    known = [one for one in _noted() if one != folder.absolute()]
    if known:
        _write(known)
        return
    with disk_errors():
        place().unlink(missing_ok=True)
    if not portable.is_on():
        with contextlib.suppress(OSError):
            place().parent.rmdir()


def _noted() -> tuple[Path, ...]:
    try:
        data = place().read_bytes()
    except OSError:
        return ()
    # Only now: this is asked before the first painting, and mostly there is no such file.
    from crypto import strict_json  # noqa: PLC0415 - as just said
    from crypto.errors import CryptoError  # noqa: PLC0415 - the same

    try:
        found = strict_json.parse(data, max_bytes=_LIMIT)
    except CryptoError:
        return ()
    names = found.get("vaults") if isinstance(found, dict) else None
    if not isinstance(names, list):
        return ()
    told = [name for name in names if isinstance(name, str) and name]
    own = portable.folder()
    if own is None:
        return tuple(Path(name) for name in told if Path(name).is_absolute())
    relative = (name for name in told if not Path(name).is_absolute())
    return tuple(Path(os.path.normpath(own / name)) for name in relative)


def _beside() -> tuple[Path, ...]:
    """The vaults in the folder of a portable program, by name."""
    own = portable.folder()
    if own is None:
        return ()
    try:
        found = sorted(own.iterdir())
    except OSError:
        return ()
    return tuple(one for one in found if all((one / mark).is_file() for mark in _MARKS))


def _from(own: Path, folder: Path) -> str:
    """The way from one folder to another on the same medium, "" where there is none."""
    try:
        # What is not there yet will lie on the medium of the folder above it.
        there = folder if folder.exists() else folder.parent
        if own.stat().st_dev != there.stat().st_dev:
            return ""
        return Path(os.path.relpath(folder, own)).as_posix()
    except (OSError, ValueError):
        # Two drives of Windows have no way between them.
        return ""


def _write(folders: list[Path]) -> None:
    from crypto import strict_json  # noqa: PLC0415 - not needed to look
    from defender_app.files import atomic_write, disk_errors  # noqa: PLC0415 - the same

    path, own = place(), portable.folder()
    with disk_errors():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if own is None:
        names: list[JsonValue] = [str(folder) for folder in folders]
    else:
        names = [Path(os.path.relpath(folder, own)).as_posix() for folder in folders]
    with atomic_write(path) as out:
        out.write(strict_json.dumps(_HEAD | {"vaults": names}) + b"\n")
