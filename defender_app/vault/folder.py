"""The vault folder from outside: its named files, their rules, and ``vault.json``.

Nothing here knows a passphrase. Source: docs/formats.md 5. File names of drawers never reach an
error: facts say ``drawer`` or ``journal``, never which.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import stat
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from crypto import strict_json
from crypto.errors import JsonError
from defender_app.errors import InputError
from defender_app.files import disk_errors

if TYPE_CHECKING:
    from pathlib import Path

VAULT_JSON: Final = "vault.json"
KEYS: Final = "keys.bin"
OPTIONS: Final = "options.json"
LOCK: Final = "lock"
INBOX: Final = "inbox"
DRAWERS: Final = tuple(f"drawer-{number}" for number in range(4))
JOURNALS: Final = tuple(f"{name}-journal" for name in DRAWERS)
NAMED: Final = frozenset({VAULT_JSON, KEYS, OPTIONS, LOCK, INBOX, *DRAWERS, *JOURNALS})

VAULT_JSON_SIZE: Final = 4096
KEYS_SIZE: Final = 8192
PAGE: Final = 8192
# Between two such pieces the system lets a process be killed while it writes.
_WRITTEN_AT_ONCE: Final = 4096
SIZE_STEP: Final = 32 * 1024
SMALLEST_DRAWER: Final = 256 * 1024
LARGEST_DRAWER: Final = 1 << 44
CIPHER: Final = "sqlcipher4-8192"
NOTE_NAME: Final = re.compile(r"[a-z]{16}\.age")

_HEX: Final = re.compile(r"[0-9a-f]+")
_FIRST_READ: Final = 64 * 1024
_BLOCK: Final = 512
_CLOUD_NAMES: Final = (
    "dropbox",
    "onedrive",
    "google drive",
    "googledrive",
    "google-drive",
    "my drive",
    "shared drives",
    "icloud drive",
    "iclouddrive",
    "mobile documents",
    "com~apple~clouddocs",
    "cloudstorage",
    "nextcloud",
    "owncloud",
    "pcloud",
    "pclouddrive",
    "pcloud drive",
    "mega",
    "megasync",
    "mega sync",
    "proton drive",
    "protondrive",
    "kdrive",
    "box",
    "box-box",
    "filen",
    "jottacloud",
    "koofr",
    "internxt",
    "sync",
    "sync.com",
    "spideroak",
    "spideroak hive",
    "amazon drive",
    "creative cloud files",
    "mailbox drive",
    "magentacloud",
    "hidrive",
    "seafile",
    "syncthing",
    "box sync",
    "tresorit",
    "yandex.disk",
    "nutstore",
    "坚果云",
    "baidusyncdisk",
)
_SHORT_NAMES: Final = frozenset({"box", "mega", "sync"})
_CLOUD_MARKERS: Final = (".dropbox", ".stfolder", ".owncloudsync.log", ".sync.ffs_db")


class Kdf(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``kdf`` of ``vault.json``."""

    name: Literal["argon2id13"]
    memory_kib: int
    passes: int


class VaultFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``vault.json``: everything about a vault that never changes. ``salt`` and id are hex."""

    format: Literal["defender-vault"]
    version: Literal[1]
    vault_id: str
    salt: str
    kdf: Kdf
    drawer_size: int
    cipher: Literal["sqlcipher4-8192"]
    training: bool

    @property
    def salt_bytes(self) -> bytes:
        """The 32 bytes of the salt."""
        return bytes.fromhex(self.salt)

    def encode(self) -> bytes:
        """The 4,096 bytes as they stand on the disk: compact JSON, then spaces."""
        text = json.dumps(msgspec.to_builtins(self), separators=(",", ":")).encode()
        return text.ljust(VAULT_JSON_SIZE)


def valid_drawer_size(size: int) -> bool:
    """Whether ``size`` (bytes) is a multiple of 32 KiB from 256 KiB."""
    return SMALLEST_DRAWER <= size <= LARGEST_DRAWER and size % SIZE_STEP == 0


def parse_vault_file(data: bytes) -> VaultFile:
    """Read the 4,096 bytes of ``vault.json``.

    Raises:
        InputError: ``vault-file-damaged``; ``vault-version`` for a vault of a later version.
    """
    if len(data) != VAULT_JSON_SIZE:
        raise InputError("vault-file-damaged")
    try:
        value = strict_json.parse(data, max_bytes=VAULT_JSON_SIZE)
        if isinstance(value, dict) and value.get("format") == "defender-vault":
            _check_version(value.get("version"))
        parsed = msgspec.convert(value, VaultFile)
    except (JsonError, msgspec.ValidationError):
        raise InputError("vault-file-damaged") from None
    fine = (
        _is_hex(parsed.vault_id, 32)
        and _is_hex(parsed.salt, 64)
        and valid_drawer_size(parsed.drawer_size)
    )
    if not fine:
        raise InputError("vault-file-damaged")
    return parsed


def _check_version(version: object) -> None:
    if isinstance(version, int) and not isinstance(version, bool) and version > 1:
        raise InputError("vault-version", version=version)


def _is_hex(text: str, length: int) -> bool:
    return len(text) == length and _HEX.fullmatch(text) is not None


def commitment(vault_json: bytes) -> bytes:
    """C of docs/formats.md 5: SHA-256 of the 4,096 bytes as read."""
    return hashlib.sha256(vault_json).digest()


def public_name(name: str) -> str:
    """A file's name as an error may say it: a drawer or journal never tells its number."""
    if name in DRAWERS:
        return "drawer"
    if name in JOURNALS:
        return "journal"
    return name


def check_named(folder: Path, name: str, *, folder_wanted: bool = False) -> os.stat_result | None:
    """Look at one named file without following links.

    Returns:
        Its status, or None when it is missing.

    Raises:
        InputError: ``vault-unsafe-file`` with ``why`` = symlink, hard-link or not-regular.
        MachineError: it cannot be looked at.
    """
    with disk_errors():
        try:
            status = os.lstat(folder / name)
        except FileNotFoundError:
            return None
    why = ""
    if stat.S_ISLNK(status.st_mode):
        why = "symlink"
    elif folder_wanted:
        why = "" if stat.S_ISDIR(status.st_mode) else "not-regular"
    elif not stat.S_ISREG(status.st_mode):
        why = "not-regular"
    elif status.st_nlink > 1:
        why = "hard-link"
    if why:
        raise InputError("vault-unsafe-file", file=public_name(name), why=why)
    return status


def check_files(folder: Path) -> dict[str, int]:
    """Apply the file rules of docs/formats.md 5 to every named file.

    Returns:
        The sizes in bytes of the named files that exist.

    Raises:
        InputError: ``not-a-vault`` (no named file at all, or no folder), ``vault-incomplete``
            (``file`` names what is missing), ``vault-unsafe-file``, ``vault-wrong-size``.
        MachineError: the folder cannot be read.
    """
    with disk_errors():
        if not folder.is_dir():
            raise InputError("not-a-vault")
    sizes = {}
    for name in sorted(NAMED):
        status = check_named(folder, name, folder_wanted=name == INBOX)
        if status is not None:
            sizes[name] = status.st_size
    if not any(name in sizes for name in (VAULT_JSON, KEYS, *DRAWERS)):
        raise InputError("not-a-vault")
    for name in (VAULT_JSON, KEYS, *DRAWERS):
        if name not in sizes:
            raise InputError("vault-incomplete", file=public_name(name))
    for name, size in ((VAULT_JSON, VAULT_JSON_SIZE), (KEYS, KEYS_SIZE)):
        if sizes[name] != size:
            raise InputError("vault-wrong-size", file=name, size=sizes[name], expected=size)
    return sizes


def check_drawer_sizes(sizes: dict[str, int], drawer_size: int) -> int:
    """The drawer size in force: the largest of the four, in bytes.

    A growth that was killed may have ended within a page; what it lacks is filled up like the rest.

    Raises:
        InputError: ``vault-wrong-size``: a drawer is below ``drawer_size`` or no multiple of 4,096.
    """
    for name in DRAWERS:
        if sizes[name] < drawer_size or sizes[name] % _WRITTEN_AT_ONCE:
            raise InputError("vault-wrong-size", file="drawer", expected=drawer_size)
    return -(-max(sizes[name] for name in DRAWERS) // PAGE) * PAGE


def check_grown(folder: Path, sizes: dict[str, int]) -> None:
    """Check that a drawer longer than the others was really written.

    The others are filled up to its length; a hollow (sparse) file would have us fill the disk.

    Raises:
        InputError: ``drawer-hollow`` with ``size``. MachineError: it cannot be looked at.
    """
    smallest = min(sizes[name] for name in DRAWERS)
    for name in DRAWERS:
        status = check_named(folder, name)
        if status is None or sizes[name] == smallest:
            continue
        stored = getattr(status, "st_blocks", 0) * _BLOCK
        # Some file systems do not tell (0); random bytes cannot be stored in much less.
        if 0 < stored < sizes[name] // 2:
            raise InputError("drawer-hollow", size=sizes[name])


def journal_size(drawer_size: int) -> int:
    """Size of a journal at rest, in bytes."""
    return min(1 << 20, drawer_size)


def open_flags() -> int:
    """Flags for every named file: no links followed, nothing inherited, no text mode."""
    return getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


def read_named(folder: Path, name: str, limit: int = _FIRST_READ) -> bytes:
    """The first ``limit`` bytes of a named file.

    Raises:
        InputError: the file rules. MachineError: it cannot be read.
    """
    check_named(folder, name)
    with disk_errors():
        handle = os.open(folder / name, os.O_RDONLY | open_flags())
        with os.fdopen(handle, "rb") as source:
            return source.read(limit)


def size_of(folder: Path, name: str) -> int:
    """Length of a named file in bytes.

    Raises:
        InputError: the file rules; ``vault-incomplete`` when it is missing.
    """
    status = check_named(folder, name)
    if status is None:
        raise InputError("vault-incomplete", file=public_name(name))
    return status.st_size


def create_named(folder: Path, name: str, data: bytes = b"", *, sync: bool = True) -> None:
    """Make a new named file (0600) with ``data``, synced. It must not exist yet.

    ``sync``: False where the caller syncs it, and its folder, later on.
    """
    with disk_errors():
        handle = os.open(folder / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL | open_flags(), 0o600)
        with os.fdopen(handle, "wb") as out:
            out.write(data)
            out.flush()
            if sync:
                os.fsync(out.fileno())


def other_files(folder: Path) -> tuple[str, ...]:
    """Names in the folder that are not the vault's: left alone, but worth mentioning."""
    with disk_errors():
        return tuple(sorted(entry.name for entry in folder.iterdir() if entry.name not in NAMED))


def cloud_service(folder: Path) -> str | None:
    """The word that shows that ``folder`` lies where a cloud service synchronises, or None."""
    place = folder.absolute()
    for part in place.parts:
        lowered = part.lower()
        for word in _CLOUD_NAMES:
            if _names_service(lowered, word):
                return word
    for parent in (place, *place.parents):
        for marker in _CLOUD_MARKERS:
            if os.path.lexists(parent / marker):
                return marker
    return None


def _names_service(part: str, word: str) -> bool:
    """Whether a folder's name, in lower case, is that of a service, perhaps with more behind it.

    "Nextcloud2" and "google-drive:host=…" count, "Drops" and "boxing" do not; nor does "Box of
    letters" or "mega plan", for short words stand for something else too often.
    """
    if part == word or part.rstrip("0123456789") == word:
        return True
    if word in _SHORT_NAMES:
        return False
    return part.startswith((word + " ", word + "-", word + "_", word + ":", word + "("))


def tighten(folder: Path) -> None:
    """Give the folder and its named files the modes 0700 and 0600, where the system has modes.

    A file system without modes (FAT) or a foreign owner is no reason to refuse the vault.
    """
    if os.name != "posix":
        return
    for name, mode in [("", 0o700), (INBOX, 0o700), *((n, 0o600) for n in NAMED - {INBOX})]:
        target = folder / name
        try:
            status = os.lstat(target)
            if not stat.S_ISLNK(status.st_mode) and stat.S_IMODE(status.st_mode) != mode:
                target.chmod(mode)
        except OSError:
            continue
