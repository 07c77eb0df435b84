"""A room with a screen in which people sit before real windows, each a process of its own."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.support.real_screen import until
from tests.support.repository import ROOT
from tests.support.seated_window import SOCKET

PATIENCE = 120.0


class GoneError(Exception):
    """The process ended, or has become another one, before it answered."""


@dataclass
class Person:
    """Somebody at one window, until that process ends or becomes another one.

    Attributes:
        pid: of the process. arguments: it was started with.
    """

    pid: int
    arguments: list[str]
    _line: socket.socket
    _heard: bytes = b""

    @property
    def vault(self) -> str:
        """The name of the folder of the vault that the process was started with."""
        named = dict(zip(self.arguments[1::2], self.arguments[2::2], strict=False))
        return Path(named.get("--vault", "")).name

    def ask(self, who: str, what: str, *words: object, **named: object) -> Any:
        """Have something done; gives what came of it."""
        given = [_told(one) for one in words]
        more = {name: _told(one) for name, one in named.items()}
        try:
            self._line.sendall(json.dumps([who, what, given, more]).encode() + b"\n")
        except OSError as error:
            raise GoneError from error
        answer = self._answer()
        assert "failed" not in answer, answer["failed"]
        return answer["value"]

    def hands(self, what: str, *words: object, **named: object) -> Any:
        """Something that hands do."""
        return self.ask("hands", what, *words, **named)

    def step(self, what: str, *words: object, **named: object) -> Any:
        """A step of the story."""
        return self.ask("steps", what, *words, **named)

    def own(self, what: str, *words: object, **named: object) -> Any:
        """Something that only this person does."""
        return self.ask("own", what, *words, **named)

    def leaves(self, who: str, what: str, *words: object) -> None:
        """Do something after which this process is no more, or another one."""
        try:
            self.ask(who, what, *words)
            self._line.settimeout(PATIENCE)
            assert self._line.recv(1) == b""
        except (GoneError, ConnectionError):
            pass

    def worked(self) -> float:
        """Seconds of a processor that the process used so far, also before it became this one."""
        return sum(map(int, _about(self.pid)[11:13])) / os.sysconf("SC_CLK_TCK")

    def go(self) -> None:
        """Nobody asks any more."""
        self._line.close()

    def is_there(self) -> bool:
        """Whether the process still is what it was."""
        self._line.settimeout(0)
        try:
            return self._line.recv(1, socket.MSG_PEEK) != b""
        except BlockingIOError:
            return True
        except OSError:
            return False
        finally:
            self._line.settimeout(PATIENCE)

    def _answer(self) -> Any:
        self._line.settimeout(PATIENCE)
        while b"\n" not in self._heard:
            try:
                more = self._line.recv(1 << 16)
            except ConnectionError as error:
                raise GoneError from error
            if not more:
                raise GoneError
            self._heard += more
        line, _, self._heard = self._heard.partition(b"\n")
        return json.loads(line)


def _told(one: object) -> object:
    return {"path": str(one)} if isinstance(one, Path) else one


@dataclass
class Room:
    """Everybody in it.

    Attributes:
        home: of the people: empty at first.
        environment: of every process.
    """

    home: Path
    environment: dict[str, str]
    _listens: socket.socket
    _waiting: list[Person] = field(default_factory=list)
    _came: list[Person] = field(default_factory=list)
    _begun: list[subprocess.Popen[bytes]] = field(default_factory=list)
    pids: set[int] = field(default_factory=set)

    def begin(self, *arguments: str | Path) -> subprocess.Popen[bytes]:
        """Begin the program; whoever sits before it comes with ``comes``."""
        words = ["-X", "utf8", "-m", "tests.support.seated_window", "window", *map(str, arguments)]
        process = subprocess.Popen([sys.executable, *words], env=self.environment, cwd=ROOT)
        self._begun.append(process)
        return process

    def comes(self, vault: str | None = None) -> Person:
        """The next one to sit down, before a vault of this name where one is named."""
        end = time.monotonic() + PATIENCE
        while True:
            for one in self._waiting:
                if vault is None or one.vault == vault:
                    self._waiting.remove(one)
                    return one
            left = end - time.monotonic()
            assert left > 0, f"nobody sat down before {vault}"
            self._listens.settimeout(left)
            line, _ = self._listens.accept()
            person = Person(0, [], line)
            told = person._answer()
            person.pid, person.arguments = told["pid"], told["arguments"]
            self.pids.add(person.pid)
            self._waiting.append(person)
            self._came.append(person)

    def end_gently(self) -> None:
        """Everybody is asked to leave, as when the computer is turned off."""
        for pid in self.pids:
            os.kill(pid, signal.SIGTERM)
        until(lambda: not any(map(_is_there, self.pids)), "everybody has left", lambda: True)

    def end(self) -> None:
        """Whoever is still there is thrown out."""
        for pid in self.pids | {one.pid for one in self._begun}:
            _end(pid)
        for one in self._begun:
            one.wait(PATIENCE)
        for person in self._came:
            person.go()


def _about(pid: int) -> list[str]:
    """What Linux says of a process after its name, its state first; of none, nothing."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError:
        return []


def _is_there(pid: int) -> bool:
    return _about(pid)[:1] not in ([], ["Z"])


def _end(pid: int) -> None:
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        return


@contextmanager
def room(place: Path, environment: dict[str, str]) -> Iterator[Room]:
    """A room on a screen.

    Args:
        place: an empty folder.
        environment: of the screen.
    """
    home = place / "home"
    home.mkdir()
    path = place / "s"
    listens = socket.socket(socket.AF_UNIX)
    listens.bind(str(path))
    listens.listen()
    own = {
        "HOME": str(home),
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        "LANG": "C.UTF-8",
        **{f"XDG_{name}_HOME": str(home / name) for name in ("CONFIG", "DATA", "CACHE", "STATE")},
        "XDG_RUNTIME_DIR": str(home),
        SOCKET: str(path),
    }
    made = Room(home, environment | own, listens)
    try:
        yield made
    finally:
        made.end()
        listens.close()
