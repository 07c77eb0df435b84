"""The command line in this process, with vaults that open quickly and honestly."""

from __future__ import annotations

import contextlib
import functools
import io
import json
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

from crypto import passphrase
from crypto.passphrase import KdfParameters
from defender_app import vault
from defender_app.cli.run import run

# The weakest cost that everybody accepts: the command line has no way to ask for less.
CHEAPEST = KdfParameters(memory_kib=64 * 1024, passes=3)
PASSPHRASE = "six lanterns over the harbour"
SMALL = 4 << 20


@dataclass(frozen=True)
class Said:
    """What a command gave back."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> dict[str, Any]:
        """Standard output as the one JSON object that it is."""
        value = json.loads(self.out)
        assert isinstance(value, dict)
        assert self.out.count("\n") == 1
        return value

    @property
    def error(self) -> dict[str, Any]:
        """The error object of standard output."""
        error = self.data["error"]
        assert isinstance(error, dict)
        return error


class _Input(io.TextIOWrapper):
    def __init__(self, data: bytes) -> None:
        super().__init__(io.BytesIO(data), encoding="utf-8")


_derive = passphrase._argon2id
_remembered = functools.cache(_derive)


def _once(words: bytes, salt: bytes, cost: KdfParameters) -> bytes:
    """The real key. Hundreds of copies of one vault would otherwise take minutes to open."""
    return (_remembered if cost == CHEAPEST else _derive)(words, salt, cost)


def command(*words: str | Path, stdin: bytes = b"") -> Said:
    """Run one command; nobody is at a terminal."""
    out, err = io.StringIO(), io.StringIO()
    before, sys.stdin = sys.stdin, _Input(stdin)
    try:
        with (
            contextlib.redirect_stdout(out),
            contextlib.redirect_stderr(err),
            mock.patch.object(passphrase, "_argon2id", _once),
        ):
            code = run([str(word) for word in words])
    finally:
        sys.stdin = before
    return Said(code, out.getvalue(), err.getvalue())


@dataclass(frozen=True)
class Seat:
    """One person with a vault and a passphrase file."""

    folder: Path
    passphrase_file: Path

    def __call__(self, *words: str | Path, stdin: bytes = b"") -> Said:
        """Run a command on this vault; it must succeed."""
        said = self.tries(*words, stdin=stdin)
        assert said.code == 0, said.err
        return said

    def tries(self, *words: str | Path, stdin: bytes = b"") -> Said:
        """Run a command on this vault, whatever comes of it."""
        where = ("--vault", self.folder, "--passphrase-file", self.passphrase_file)
        return command(*words, *where, "--json", stdin=stdin)


class Seats:
    """Makes vaults: the first of each kind is created, the others are copies of its folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._passphrase_file = folder / "passphrase"
        self._passphrase_file.write_text(PASSPHRASE + "\n")
        self._contact: str | None = None

    def take(self, place: Path, *, training: bool = True, size: int = SMALL) -> Seat:
        """A fresh vault at ``place``."""
        kept = self._folder / f"{training}-{size}"
        if not kept.exists():
            vault.create(kept, [PASSPHRASE], drawer_size=size, training=training, kdf=CHEAPEST)
        return self._copy(kept, place)

    def pair(self, place: Path) -> Pair:
        """Copies of two training vaults whose owners have met, below ``place``."""
        kept = self._folder / "pair"
        if self._contact is None:
            kept.mkdir()
            sender, desk = self.take(kept / "sender"), self.take(kept / "desk")
            self._contact = meet(sender, desk, kept)
        return Pair(
            self._copy(kept / "sender", place / "sender vault"),
            self._copy(kept / "desk", place / "desk vault"),
            self._contact,
        )

    def _copy(self, kept: Path, place: Path) -> Seat:
        shutil.copytree(kept, place)
        return Seat(place, self._passphrase_file)


@dataclass(frozen=True)
class Pair:
    """A defender and a desk that have compared the digits of the desk's card."""

    sender: Seat
    desk: Seat
    contact: str


def write_json(path: Path, value: object) -> Path:
    """A JSON file."""
    path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
    return path


def meet(sender: Seat, desk: Seat, folder: Path) -> str:
    """The desk makes a card, the sender compares its digits; gives the contact's id."""
    card = folder / "card.json"
    made = desk("card", "new", "--name", "Desk", "--organisation", "Helpdesk", "--out", card)
    contact = sender("contact", "add", card).data["contact_id"]
    sender(
        "contact", "verify", contact, "--code", made.data["code"], "--how", "aloud", "--who", "me"
    )
    return str(contact)


def sealed_with_every_reason(sender: Seat, *words: str | Path) -> Said:
    """Seal, accepting every warning that can be accepted, each with a reason."""
    said = sender.tries("seal", *words)
    if said.code == 0:
        return said
    problems = said.error["problems"]
    assert all(problem["acceptable"] for problem in problems), problems
    reasons = [word for one in problems for word in ("--accept", f"{one['code']}=for the test")]
    return sender("seal", *words, *reasons)
