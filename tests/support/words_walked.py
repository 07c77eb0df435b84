"""Walks through the screens of the gallery in some languages, and prints words without room.

    python -m tests.support.words_walked PLACE LOOK LANGUAGES [SCENE…]

A process of its own, because screens have their sizes from its beginning on. Prints one JSON
object: which screens were seen, and what was found on which of them.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[2]
SCREENS = ROOT / "packaging" / "gallery" / "screens.json"
FIRST = "first"
# Size of the window, and how much larger than usual its letters are.
LOOKS = {
    "full": ((1280, 720), 1.0),
    "half": ((640, 360), 1.0),
    "large": ((1280, 720), 2.0),
}

_MOMENT = 500

if TYPE_CHECKING:
    from gallery.worlds import World
    from PySide6.QtWidgets import QApplication, QWidget


class Walker:
    """Looks at each window that the gallery shows.

    ``facts`` are what was written or sent by somebody; where lines begin at the right, these have
    to keep their own order.
    """

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.found: list[dict[str, str]] = []
        self.facts: frozenset[str] = frozenset()

    def look_at(self, window: QWidget, name: str) -> None:
        """Measure the words of a window."""
        from tests.support.measured_words import cuts  # noqa: PLC0415 - Qt comes after the screens
        from tests.support.painted_words import rearranged  # noqa: PLC0415 - the same

        self.seen.append(name)
        found = cuts(window)
        if found:
            # What came a moment ago is still being laid out: only what stays so is told.
            _let_pass(_MOMENT)
            found = cuts(window)
        if window.isRightToLeft():
            found += rearranged(window, self.facts)
        self.found += [{"screen": name, **asdict(one)} for one in found]


def _let_pass(milliseconds: int) -> None:
    """Let Qt do what it has still to do."""
    from PySide6.QtCore import QCoreApplication, QDeadlineTimer  # noqa: PLC0415 - as above

    deadline = QDeadlineTimer(milliseconds)
    while not deadline.hasExpired():
        QCoreApplication.processEvents()


def facts_of(world: World) -> frozenset[str]:
    """What stands in the vaults of a world, and runs from left to right."""
    from defender_app.focal import cases  # noqa: PLC0415 - Qt comes after the screens
    from tests.support.painted_words import facts  # noqa: PLC0415 - the same

    incidents = world.sender.drawer.incidents
    records = [incidents.get(one, with_identities=True) for one in world.records.values()]
    names = [file.name for file in world.arriving.iterdir()]
    return facts(*records, *cases.every(world.desk.drawer), names, world.cases)


def walk(place: Path, look_name: str, languages: list[str], names: list[str]) -> dict[str, Any]:
    """Go through all screens, or through some."""
    from gallery import camera, worlds  # noqa: PLC0415 - Qt comes after the screens
    from gallery.scenes import SCENES  # noqa: PLC0415 - the same

    from ui.theme import theme  # noqa: PLC0415 - the same

    app, walker = camera.application(), Walker()
    camera.lookers.append(walker.look_at)
    size, larger = LOOKS[look_name]
    theme.enlarge(larger)
    for language in languages:
        look = camera.Look(f"{language}-{look_name}", language=language, size=size)
        camera.dress(app, look)
        # What one scene changes, the next ones would meet: each language has its own vaults.
        folder = place / language
        folder.mkdir()
        world = worlds.filled(folder)
        walker.facts = facts_of(world)
        for scene in SCENES:
            if not names or scene.name in names:
                vault = world.sender if scene.side == "defender" else world.desk
                shot = camera.Camera(app, vault, look)
                shot.take(scene, world, place / f"{scene.name}-{look.name}.png")
                shot.close()
        if not names or FIRST in names:
            _before_a_vault_is_open(app, look, folder)
        world.close()
    return {"seen": walker.seen, "found": walker.found}


def _before_a_vault_is_open(app: QApplication, look: Any, folder: Path) -> None:
    from gallery import camera, worlds  # noqa: PLC0415 - Qt comes after the screens

    closed = worlds.empty(folder, "closed")
    closed.lock()
    camera.first_screens(app, look, closed.folder, folder)


def main(arguments: list[str]) -> int:
    """Walk, and print. Returns the exit code."""
    sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={SCREENS}"
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"
    place, look, languages, *names = arguments
    told = walk(Path(place), look, languages.split(","), names)
    sys.stdout.write(json.dumps(told, ensure_ascii=False) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
