"""A person's home with a vault in it, seen from outside by somebody who has no passphrase.

What is compared between two homes is everything but chance: the same files with the same kinds,
permissions, sizes, blocks, links and times, and the same bytes, after the name of the home was
replaced by one and the same word. Chance is, in a vault: what stands in drawers and in journals
behind their first 512 bytes (they must look like chance, and all four alike), ``vault_id``, salt
and cost, which were drawn when it was made, and the key cells with their filler. Where two homes
hold copies of one vault, these are compared byte for byte as well.
"""

from __future__ import annotations

import json
import os
import re
import stat
import subprocess
import sys
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from defender_app.vault import folder as rules
from tests.support.repository import ROOT

VAULT = "Notebook"
_ZEROS = 512
_AGE = len(b"age-encryption.org/v1\n")
_NOTE = re.compile(r"[a-z]{16}\.age")
_RECIPIENT = re.compile(rb"age1pq1[a-z0-9]+")
_STAT = ("kind", "mode", "size", "blocks", "links", "modified")
# What was random compresses to no less than it was.
_LEAST = 0.999


@dataclass(frozen=True)
class Seen:
    """One thing in a home, as ``stat`` and a hex editor show it."""

    kind: str
    mode: int
    size: int
    blocks: int
    links: int
    modified: int
    content: bytes


@dataclass(frozen=True)
class Home:
    """Where one person works: ``HOME``, all places of XDG and the temporary folder lie in it."""

    folder: Path

    @property
    def vault(self) -> Path:
        """Of this person."""
        return self.folder / VAULT

    @property
    def variables(self) -> dict[str, str]:
        """What programs are started with here; nothing of the machine's own places is left."""
        here = self.folder
        own = {
            "HOME": here,
            "XDG_CONFIG_HOME": here / ".config",
            "XDG_CACHE_HOME": here / ".cache",
            "XDG_DATA_HOME": here / ".local" / "share",
            "XDG_STATE_HOME": here / ".local" / "state",
            "XDG_RUNTIME_DIR": here / "run",
            "TMPDIR": here / "tmp",
        }
        return {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "DBUS_SESSION_BUS_ADDRESS": "disabled:",
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            **{name: str(place) for name, place in own.items()},
        }

    def furnish(self, vault: Path) -> Home:
        """Make it, with a copy of a vault."""
        for place in (self.folder, self.folder / "tmp", self.folder / "run"):
            place.mkdir(mode=0o700)
        subprocess.run(["cp", "-a", vault, self.vault], check=True)
        return self

    def command(self, passphrase: Path, *words: str | Path, stdin: bytes = b"") -> str:
        """One command as a program; gives what it said on standard output."""
        where = ("--vault", self.vault, "--passphrase-file", passphrase)
        done = subprocess.run(
            [sys.executable, "-X", "utf8", "-m", "defender_app", *words, *where],
            env=self.variables,
            cwd=self.folder,
            input=stdin,
            capture_output=True,
            check=False,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout.decode()

    def seen(self) -> dict[str, Seen]:
        """Everything in it, by its place; notes in the inbox by number: their names are chance."""
        found: dict[str, Seen] = {}
        for path in self._every():
            name = str(path.relative_to(self.folder))
            if path.parent == self.vault / rules.INBOX:
                assert _NOTE.fullmatch(path.name), path.name
                name = f"{VAULT}/{rules.INBOX}/{len(found)}"
            found[name] = self._seen(path)
        return found

    def _every(self) -> Iterator[Path]:
        for folder, folders, names in os.walk(self.folder):
            for name in sorted((*folders, *names)):
                yield Path(folder) / name

    def _seen(self, path: Path) -> Seen:
        found = path.lstat()
        data = path.read_bytes() if stat.S_ISREG(found.st_mode) else b""
        in_vault = self.vault in {path, path.parent}
        return Seen(
            kind=stat.filemode(found.st_mode)[0],
            mode=stat.S_IMODE(found.st_mode),
            size=found.st_size,
            blocks=found.st_blocks,
            links=found.st_nlink,
            # Outside the vault the time says when something was done, not in which drawer.
            modified=found.st_mtime_ns if in_vault else 0,
            content=data.replace(str(self.folder).encode(), b"<home>"),
        )

    def touched(self) -> dict[str, int]:
        """When the inode of each drawer and journal was last changed: nobody can set that."""
        names = (*rules.DRAWERS, *rules.JOURNALS)
        return {name: (self.vault / name).lstat().st_ctime_ns for name in names}


def differences(one: Home, other: Home, *, same_vault: bool = True) -> list[str]:
    """Where two homes differ in anything but chance, in words."""
    first, second = one.seen(), other.seen()
    found = [f"only in one of them: {name}" for name in sorted(first.keys() ^ second.keys())]
    for name in sorted(first.keys() & second.keys()):
        ours, theirs = first[name], second[name]
        for what in _STAT:
            values = (getattr(ours, what), getattr(theirs, what))
            if values[0] != values[1]:
                found.append(f"{name}: {what} {values[0]} and {values[1]}")
        shapes = [_shape(name, each.content, same=same_vault) for each in (ours, theirs)]
        if shapes[0] != shapes[1]:
            found.append(f"{name}: content")
    return found + [f"{home.folder.name}: {each}" for home in (one, other) for each in odd(home)]


def odd(home: Home) -> list[str]:
    """What in one home alone tells one drawer or journal from the others."""
    found = []
    seen = home.seen()
    for names in (rules.DRAWERS, rules.JOURNALS):
        every = [seen[f"{VAULT}/{name}"] for name in names]
        found += [
            f"{names}: {what} not alike"
            for what in _STAT
            if len({getattr(each, what) for each in every}) > 1
        ]
        bare = {name: seen[f"{VAULT}/{name}"].content for name in names}
        shapes = {_shape(f"{VAULT}/{name}", data, same=False) for name, data in bare.items()}
        if len(shapes) > 1:
            found.append(f"{names}: some do not look like chance")
    return found


def _shape(where: str, data: bytes, *, same: bool) -> object:
    """The bytes of a file without what is chance."""
    place = Path(where)
    name = place.name if place.parent.name == VAULT else ""
    found: object = data
    if name in rules.DRAWERS or (name == rules.KEYS and not same):
        found = len(data), _random(data)
    elif name in rules.JOURNALS:
        found = data[:_ZEROS], _random(data[_ZEROS:])
    elif name == rules.OPTIONS:
        # Whoever it is, it is made anew whenever quick notes are switched on.
        found = _RECIPIENT.sub(b"<recipient>", data)
    elif name == rules.VAULT_JSON and not same:
        about = json.loads(data)
        found = {key: value for key, value in about.items() if key not in {"vault_id", "salt"}}
    elif place.parent.name == rules.INBOX:
        found = data[:_AGE], _random(data)
    return found


def _random(data: bytes) -> bool:
    return len(zlib.compress(data, 1)) >= _LEAST * len(data)
