"""Kill a process at any moment while it works on a vault, and look at what is left.

Run as a program it is the nursery: it imports everything once and forks a child for each kill, so
that a kill costs milliseconds and not the start of an interpreter. Child and nursery write lines of
JSON to the same pipe, each in one piece; what stands in the pipe was acknowledged.
"""

from __future__ import annotations

import importlib
import json
import os
import random
import select
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from defender_app import vault
from defender_app.vault import drawer_file
from defender_app.vault import folder as rules
from tests.support import vaults
from tests.support.repository import ROOT

MARKER = "zq7-unmistakable-marker-4131"
WORKED_IN = vaults.PASSPHRASE
OTHER = vaults.SECOND
OTHER_TITLE = f"In the other drawer {MARKER}"
_STEP, _SLOWEST = 1.5, 30.0
_NEUTRAL = 946_684_800
_BEGUN = "begun"
_ENDED = "ended"

Said = list[Any]
Say = Callable[[Any], None]


class Act(Protocol):
    """Work that is to be killed, and what must hold afterwards.

    Attributes:
        span: seconds within which the kill comes.
        size: of the drawers of a new vault.
    """

    span: float
    size: int

    def prepare(self, place: Path) -> dict[str, Any]:
        """Before the first kill: make the vault below ``place``; gives the state."""

    def work(self, place: Path, state: dict[str, Any], say: Say) -> None:
        """In the child, until it is killed; ``say`` acknowledges a step."""

    def check(self, place: Path, state: dict[str, Any], said: Said) -> dict[str, Any]:
        """After a kill: what was acknowledged is there; gives the state for the next child."""


def folder_of(place: Path) -> Path:
    """The vault of an act."""
    return place / "vault"


def prepared(place: Path, size: int, *more: str) -> Path:
    """A vault with the drawer that is worked in, another one with a record, and more."""
    folder = vaults.new_vault(folder_of(place), WORKED_IN, OTHER, *more, drawer_size=size)
    with vaults.opened(folder, OTHER) as held:
        held.drawer.incidents.save(vaults.full_incident(title=OTHER_TITLE))
    return folder


@dataclass
class Nursery:
    """The running nursery, seen from the test."""

    process: subprocess.Popen[bytes]
    place: Path

    def kill_during(self, act: str, state: dict[str, Any], after: float) -> Said:
        """Fork a child, kill it so many seconds after it began; gives what it acknowledged."""
        order = {"act": act, "place": str(self.place), "state": state, "after": after}
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(order).encode() + b"\n")
        self.process.stdin.flush()
        said: Said = []
        for line in self.process.stdout:
            what = json.loads(line)
            if isinstance(what, dict) and _ENDED in what:
                assert what[_ENDED] == signal.SIGKILL, what
                return said
            if what != _BEGUN:
                said.append(what)
        raise AssertionError("the nursery ended")


@contextmanager
def nursery(place: Path) -> Iterator[Nursery]:
    """Start the nursery; everything its children could write by themselves goes below ``place``."""
    own = {name: str(place / name.lower()) for name in ("TMPDIR", "HOME", "XDG_CONFIG_HOME")}
    for one in own.values():
        Path(one).mkdir(exist_ok=True)
    with subprocess.Popen(
        [sys.executable, "-m", "tests.support.killing"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), **own},
    ) as process:
        try:
            yield Nursery(process, place)
        finally:
            assert process.stdin is not None
            process.stdin.close()


@dataclass
class Tally:
    """What a run of kills met: how often something had been acknowledged, or was rolled back."""

    kills: int = 0
    steps: int = 0
    hot: int = 0
    seed: int = field(default_factory=lambda: random.randrange(1 << 30))  # noqa: S311 - when to kill


def run(act_name: str, place: Path, kills: int, seed: int | None = None) -> Tally:
    """Kill again and again; after each kill open another drawer, then this one, and check all.

    Args:
        act_name: ``module:Class`` of the act.
        place: an empty folder.
        kills: how many.
        seed: decides the moments.
    """
    tally = Tally() if seed is None else Tally(seed=seed)
    chance = random.Random(tally.seed)  # noqa: S311 - when to kill
    act = act_of(act_name)
    state = act.prepare(place)
    slow = 1.0
    with nursery(place) as children:
        for _ in range(kills):
            said = children.kill_during(act_name, state, chance.uniform(0, act.span * slow))
            # A busy machine comes to the same places later.
            slow = max(1.0, slow / _STEP) if said else min(slow * _STEP, _SLOWEST)
            tally.kills += 1
            tally.steps += len(said)
            tally.hot += is_hot(folder_of(place))
            try:
                nothing_readable(place)
                look_at_the_other(place)
                state = act.check(place, state, said)
                alike(folder_of(place))
                nothing_readable(place)
            except BaseException as error:
                error.add_note(f"{act_name}, seed {tally.seed}, kill {tally.kills}, said {said}")
                raise
    return tally


def is_hot(folder: Path) -> bool:
    """Whether the kill left a save half-way."""
    return any(
        drawer_file.journal_state(folder, name) is drawer_file.Journal.UNFINISHED
        for name in rules.JOURNALS
    )


def look_at_the_other(place: Path) -> None:
    """Between kill and recovery somebody opens another drawer, saves into it and locks."""
    with vaults.opened(folder_of(place), OTHER) as held:
        assert vault.check(held) == []
        (row,) = held.drawer.incidents.list()
        assert row.title == OTHER_TITLE
        number = held.drawer.settings.get("looks", 0)
        assert isinstance(number, int)
        held.drawer.settings.set("looks", number + 1)


def alike(folder: Path) -> None:
    """After the next lock all four are alike again."""
    drawers = [(folder / name).stat() for name in rules.DRAWERS]
    journals = [(folder / name).stat() for name in rules.JOURNALS]
    for group in (drawers, journals):
        assert len({one.st_size for one in group}) == 1
        assert {one.st_mtime for one in group} == {_NEUTRAL}
    assert not is_hot(folder)


def nothing_readable(place: Path) -> None:
    """No file anywhere, in the vault or beside it, holds words, names or passphrases."""
    words = (MARKER, WORKED_IN, OTHER, "Ilva Torrenko")
    forms = [word.encode(code) for word in words for code in ("utf-8", "utf-16-le", "utf-32-le")]
    for path in place.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert not [form for form in forms if form in data], path.name


def act_of(name: str) -> Act:
    """The act of a name."""
    module, _, kind = name.partition(":")
    made: Act = getattr(importlib.import_module(module), kind)()
    return made


def _main() -> None:
    for line in sys.stdin.buffer:
        order = json.loads(line)
        act = act_of(order["act"])
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            _child(act, order, writing)
        os.close(writing)
        select.select([reading], [], [])
        select.select([], [], [], order["after"])
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        os.close(reading)
        _say({_ENDED: os.waitstatus_to_exitcode(status) * -1})


def _child(act: Act, order: dict[str, Any], begun: int) -> None:
    code = 1
    try:
        os.write(begun, b".")
        _say(_BEGUN)
        act.work(Path(order["place"]), order["state"], _say)
    except BaseException as error:  # noqa: BLE001 - said to the test, which fails by it
        _say({"error": repr(error)})
    finally:
        os._exit(code)


def _say(what: object) -> None:
    # One write of less than PIPE_BUF: never mixed with another process's line.
    os.write(1, json.dumps(what).encode() + b"\n")


if __name__ == "__main__":
    _main()
