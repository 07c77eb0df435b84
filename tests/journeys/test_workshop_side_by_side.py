"""A workshop as a trainer plays it: two real windows beside each other, each a process of its own.

The one begins the other by the button for it. What is practised goes from one to the other on the
disk, and the reset of one brings both back to the beginning, while both are open.
"""

from __future__ import annotations

import compileall
import hashlib
import signal
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from defender_app.workshop import folder as folders
from tests.support import steps
from tests.support.real_screen import screen
from tests.support.repository import ROOT
from tests.support.room import PATIENCE, Person, Room, room

pytestmark = [
    pytest.mark.timeout(600),
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11"),
    pytest.mark.long,
    pytest.mark.ci,
]

PROGRAM = ("crypto", "defender_app", "ui")
QUICK = 5.0
"""Seconds: a reset between two groups may take so long, from the click to both lock screens."""
TITLE = "Stopped at the gate of the airport"
TOLD = {**steps.TOLD, "title": TITLE, "country": "Westeria"}
WAITING = 1.0
"""Seconds in which neither window works: one waits for the other to lock, or for the disk."""


@dataclass
class Seen:
    """What was seen of the session.

    Attributes:
        before: the workshop at the start: path to size, sum and time of each file.
        after: the same after the reset.
        looks: what stood on each screen, by name: of each seat, locked and open.
        edges: the colours at the edges of each window, the same.
        picture: of the whole screen with both.
        made: what a record, a sealed file and an answer were called.
        ticks: of the cards of both seats.
        seconds: on the clock, from the click until it is done and the lock screen can be used.
        work: of both processes meanwhile, in seconds of a processor.
        told: what the lock screen says then.
        records: how many, at the start and after the reset.
        pids: of both seats, at the start and after the reset.
        hidden: whether a window waited out of sight after the key of panic.
        codes: with which the programs ended.
        left: what lies where the people live.
    """

    before: dict[str, tuple[int, str, int]] = field(default_factory=dict)
    after: dict[str, tuple[int, str, int]] = field(default_factory=dict)
    looks: dict[str, dict[str, Any]] = field(default_factory=dict)
    edges: dict[str, list[str]] = field(default_factory=dict)
    picture: QImage = field(default_factory=QImage)
    made: dict[str, str] = field(default_factory=dict)
    ticks: dict[str, list[str]] = field(default_factory=dict)
    seconds: float = 0.0
    work: float = 0.0
    told: str = ""
    records: list[int] = field(default_factory=list)
    pids: list[set[int]] = field(default_factory=list)
    hidden: bool = False
    codes: list[int] = field(default_factory=list)
    left: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Seen]:
    """It is played once for all tests of this module."""
    place = tmp_path_factory.mktemp("side")
    for one in PROGRAM:
        # As it is where it was installed: nobody waits for that at each start.
        compileall.compile_dir(ROOT / one, quiet=2)
    with screen() as environment, room(place, environment) as held:
        yield play(place, held)


def everything(root: Path) -> dict[str, tuple[int, str, int]]:
    """Every file and folder of the workshop, with size, sum and time."""
    found = {}
    for path in sorted(root.rglob("*")):
        about = path.stat()
        data = path.read_bytes() if path.is_file() else b""
        name = path.relative_to(root).as_posix()
        found[name] = (len(data), hashlib.sha256(data).hexdigest(), about.st_mtime_ns // 1000)
    return found


def play(place: Path, held: Room) -> Seen:
    """From the first screen to the last."""
    found = Seen()
    laptop = place / "laptop"
    laptop.mkdir()
    process = held.begin()
    defender, desk = sit(held, laptop)
    root = laptop / folders.DEFAULT
    found.before = everything(root)
    for name, one in {"defender": defender, "desk": desk}.items():
        one.own("await_unlock")
        look(found, f"{name}, locked", one)
    found.pids.append({defender.pid, desk.pid})
    unlock(found, defender, desk, "open")
    picture = place / "both.png"
    defender.own("picture", picture)
    found.picture = QImage(str(picture))
    exchange(found, defender, desk, root, place / "answers")
    desk = begin_again(found, held, defender, desk, root)
    panic(found, held, desk)
    held.end_gently()
    found.codes = [process.wait(PATIENCE)]
    found.left = sorted(one.name for one in held.home.iterdir())
    return found


def sit(held: Room, laptop: Path) -> tuple[Person, Person]:
    """Make a workshop on the first screen, and open both of its seats."""
    first = held.comes()
    first.hands("press", "Make a new vault")
    first.hands("press", "English")
    first.hands("press", "Continue")
    first.hands("press", "Practise with fiction")
    first.hands("press", "A workshop: made-up cases, two seats, exercises")
    first.hands("press", "Continue")
    first.hands("press", "Choose…")
    first.hands("choose_path", laptop)
    first.hands("press", "Make the workshop")
    first.hands("wait_for", "Who sits here?")
    first.hands("press", "Open both, side by side")
    return first, held.comes("focal-point-vault")


def look(found: Seen, name: str, one: Person) -> None:
    found.looks[name] = one.own("look")
    found.edges[name] = one.own("edges")


def unlock(found: Seen, defender: Person, desk: Person, when: str) -> None:
    """Both type what everybody knows."""
    for name, one, seat in (
        ("defender", defender, folders.DEFENDER),
        ("desk", desk, folders.FOCAL_POINT),
    ):
        one.step("unlock", folders.PASSPHRASES[seat])
        look(found, f"{name}, {when}", one)
    defender.step("go_to", "Incidents")
    found.records.append(defender.own("count", "Incidents"))


def exchange(found: Seen, defender: Person, desk: Person, root: Path, answers: Path) -> None:
    """A record written and sealed at the one seat, opened and answered at the other."""
    defender.step("quick_capture", TOLD)
    defender.step("device")
    defender.step("cooperation")
    defender.step("add_person", "HERON", "human rights lawyer", "victim")
    defender.step("ask_consent", "Send to the focal point", "Yes", "Title only")
    defender.step("go_to", "Send")
    defender.hands("row", "Records", TITLE)
    defender.step("finish_narrow", steps.LEFT_OPEN)
    sealed = Path(defender.step("send", TITLE, root / folders.EXCHANGE))
    defender.hands("press", "Done")

    desk.step("go_to", "Inbox")
    desk.hands("press", "Choose files…")
    desk.hands("choose_path", sealed)
    desk.hands("row", "Files", sealed.name)
    desk.hands("wait_for", TITLE)
    look(found, "desk, with the case", desk)
    answers.mkdir()
    answer = Path(desk.step("acknowledge", "It arrived, and we read it.", answers))

    defender.step("go_to", "Replies")
    defender.hands("press", "Add replies…")
    defender.hands("choose_path", answer)
    defender.hands("wait_for", "Attached to its record")
    look(found, "defender, with the answer", defender)
    found.made = {"sealed": sealed.name, "answer": answer.name}
    for name, one in {"defender": defender, "desk": desk}.items():
        one.step("go_to", "Workshop")
        found.ticks[name] = one.own("rows", "Exercises")


def begin_again(found: Seen, held: Room, defender: Person, desk: Person, root: Path) -> Person:
    """The trainer resets at the one seat while both are open; gives who sits at the other."""
    (root / folders.EVIDENCE / "a picture of this group.txt").write_text("kept by somebody")
    defender.step("go_to", "Workshop")
    defender.hands("choose_tab", "Workshop", "Trainer")
    defender.hands("press", "Reset…")
    began, worked = time.monotonic(), defender.worked() + desk.worked()
    defender.leaves("own", "say_yes", "Begin again")
    before, defender = desk, held.comes("defender-vault")
    found.seconds = time.monotonic() - began
    desk = held.comes("focal-point-vault")
    found.work = defender.worked() + desk.worked() - worked
    for one in (defender, desk):
        one.own("await_unlock")
    found.told = str(defender.own("look")["words"])
    found.after = everything(root)
    assert not before.is_there()
    found.pids.append({defender.pid, desk.pid})
    unlock(found, defender, desk, "again")
    return desk


def panic(found: Seen, held: Room, desk: Person) -> None:
    """At one seat somebody holds the key, and later brings the window back."""
    desk.leaves("own", "hold_escape")
    desk = held.comes("focal-point-vault")
    desk.own("await_unlock")
    found.hidden = bool(desk.own("bring_back"))
    look(found, "desk, after panic", desk)


@pytest.mark.parametrize("name", ["defender", "desk"])
@pytest.mark.parametrize("when", ["locked", "open", "again"])
def test_each_window_says_that_it_is_practice(seen: Seen, name: str, when: str) -> None:
    shown = seen.looks[f"{name}, {when}"]
    assert shown["training"] is True
    assert "TRAINING" in str(shown["words"])
    assert seen.edges[f"{name}, {when}"] == [shown["frame"]]


def test_they_share_the_screen(seen: Seen) -> None:
    left, right = (seen.looks[f"{one}, open"] for one in ("defender", "desk"))
    _, _, wide, high = left["screen"]
    assert left["place"] == [0, 0, wide // 2, high]
    assert right["place"] == [wide // 2, 0, wide // 2, high]
    frame = str(left["frame"])
    # Somebody who photographs the screen has both frames on the picture.
    for x in (1, wide // 2 - 2, wide // 2 + 1, wide - 2):
        assert seen.picture.pixelColor(x, high // 2).name() == frame


def test_after_panic_a_seat_comes_back_on_its_half(seen: Seen) -> None:
    assert seen.hidden
    shown = seen.looks["desk, after panic"]
    assert not shown["open"]
    assert shown["place"] == seen.looks["desk, open"]["place"]


def test_what_the_one_sealed_the_other_opened_and_answered(seen: Seen) -> None:
    assert TITLE in str(seen.looks["desk, with the case"]["words"])
    answered = str(seen.looks["defender, with the answer"]["words"])
    assert seen.made["answer"] in answered
    assert "Attached to its record" in answered
    assert seen.made["sealed"] != seen.made["answer"]


def test_the_cards_saw_it(seen: Seen) -> None:
    done = {one.split(",")[0] for one in seen.ticks["defender"] if "Done" in one}
    assert "Record a stop at the gate in a minute" in done
    assert "Read the answer" in done


def test_a_reset_takes_a_few_seconds(
    seen: Seen, record_testsuite_property: Callable[[str, object], None]
) -> None:
    record_testsuite_property("reset: seconds on the clock", round(seen.seconds, 2))
    record_testsuite_property("reset: seconds of work in both windows", round(seen.work, 2))
    # The clock counts what other programs do as well; what both windows work, one after the other,
    # and the little they wait for is the most that it takes on a machine with nothing else to do.
    assert seen.work + WAITING < QUICK, (seen.work, seen.seconds)
    assert "as it was at the start" in seen.told


def test_nothing_is_left_of_what_they_did(seen: Seen) -> None:
    assert seen.after == seen.before
    assert len(set(seen.records)) == 1
    assert seen.left == []


def test_both_windows_are_there_afterwards(seen: Seen) -> None:
    assert all(one == seen.pids[0] for one in seen.pids)
    assert len(seen.pids[0]) == 2
    assert seen.codes == [128 + signal.SIGTERM]
