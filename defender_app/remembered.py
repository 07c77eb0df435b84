"""The vaults a person asked this computer to remember: the one thing kept outside a vault.

A list of folders in the person's configuration folder, there only while it is wanted: whoever
finds it knows that this program is used here, and where.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from crypto.strict_json import JsonValue

_HEAD: Final[dict[str, JsonValue]] = {"format": "defender-places", "version": 1}
_LIMIT: Final = 1 << 16


def place() -> Path:
    """The file, whether it exists or not."""
    if sys.platform == "win32":
        base = os.environ.get("APPDATA") or str(Path.home() / "AppData" / "Roaming")
    elif sys.platform == "darwin":
        base = str(Path.home() / "Library" / "Application Support")
    else:
        base = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
    return Path(base) / "defender-app" / "places.json"


def vaults() -> tuple[Path, ...]:
    """The folders remembered, the newest first; whether they are still there is not looked at."""
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
    return tuple(Path(name) for name in names if isinstance(name, str) and Path(name).is_absolute())


def remember(folder: Path) -> None:
    """Put a vault's folder at the top of the list.

    Raises:
        MachineError: the configuration folder cannot be written.
    """
    known = [folder.absolute(), *(one for one in vaults() if one != folder.absolute())]
    _write(known)


def forget(folder: Path) -> None:
    """Take a vault's folder off the list; with the last one, the list itself goes.

    Raises:
        MachineError: the configuration folder cannot be written.
    """
    from defender_app.files import disk_errors  # noqa: PLC0415 - not needed to read

    known = [one for one in vaults() if one != folder.absolute()]
    if known:
        _write(known)
        return
    with disk_errors():
        place().unlink(missing_ok=True)
    with contextlib.suppress(OSError):
        place().parent.rmdir()


def _write(folders: list[Path]) -> None:
    from crypto import strict_json  # noqa: PLC0415 - not needed to look
    from defender_app.files import atomic_write, disk_errors  # noqa: PLC0415 - the same

    path = place()
    with disk_errors():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    names: list[JsonValue] = [str(folder) for folder in folders]
    with atomic_write(path) as out:
        out.write(strict_json.dumps(_HEAD | {"vaults": names}) + b"\n")
