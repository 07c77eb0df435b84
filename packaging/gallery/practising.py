"""Pictures of a workshop: its start, both seats, the exercise cards, and a room that looks on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest

from defender_app.vault import Vault
from defender_app.workshop import folder as folders
from defender_app.workshop import making
from gallery import camera, doing
from ui.presenter import mode
from ui.workshop.beginning import WorkshopStart
from ui.workshop.page import WorkshopPage

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from gallery.camera import Look

_HALF: Final = (640, 720)


def screens(app: QApplication, look: Look, folder: Path, out: Path) -> None:
    """Every screen of a workshop in one look."""
    root = folder / f"workshop-{look.name}"
    _start(app, look, folder, out)
    language = "zh" if look.language == "zh" else "en"
    workshop = making.start(root, language=language).workshop
    halves = []
    for vault, words, role in (
        (workshop.defender, folders.PASSPHRASES[folders.DEFENDER], "record"),
        (workshop.focal_point, folders.PASSPHRASES[folders.FOCAL_POINT], "receive"),
    ):
        with Vault.open(vault, words) as opened:
            shot = camera.Camera(app, opened, look)
            if role == "record":
                _cards(app, shot, look, out)
            else:
                _page(shot, "participants")
                doing.whole(shot.window).save(str(out / f"workshop-participants-{look.name}.png"))
                _page(shot, "exercises")
                doing.whole(shot.window).save(str(out / f"workshop-desk-{look.name}.png"))
            if look.name in {"light", "zh"}:
                shot.window.navigator.page("incidents" if role == "record" else "cases")
                shot.window.resize(*_HALF)
                shot.settle()
                halves.append(shot.window.grab().toImage())
            shot.close()
    if halves:
        _beside(halves).save(str(out / f"workshop-both-{look.name}.png"))


def _start(app: QApplication, look: Look, folder: Path, out: Path) -> None:
    window = camera.first(app, look)
    window.show_workshop()
    window.show()
    body = window.body
    if isinstance(body, WorkshopStart):
        body.take_place(folder)
        camera.settle(app, lambda: bool(window.jobs.idle))
        window.grab().save(str(out / f"workshop-start-{look.name}.png"))
        (folder / "own").mkdir(exist_ok=True)
        (folder / "own" / "case.json").write_text('{"title": "x",}')
        body.cases.use(folder / "own")
        camera.settle(app, lambda: bool(window.jobs.idle))
        window.grab().save(str(out / f"workshop-own-{look.name}.png"))
        known = folders.Workshop(folder / "defender-workshop", "0" * 16, "en", "westeria", "")
        body.show_seats(known)
        camera.settle(app, lambda: bool(window.jobs.idle))
        window.grab().save(str(out / f"workshop-seats-{look.name}.png"))
    window.jobs.stop(camera.PATIENCE)
    window.close()
    camera.discard(window)


def _page(shot: camera.Camera, part: str) -> WorkshopPage:
    shot.window.navigator.page("workshop")
    shot.settle()
    page = shot.window.navigator.shown
    if not isinstance(page, WorkshopPage):
        raise TypeError("no workshop")
    page.show_part(part)
    shot.settle()
    return page


def _cards(app: QApplication, shot: camera.Camera, look: Look, out: Path) -> None:
    shot.settle()
    page = _page(shot, "exercises")
    page.exercises.choose("seal-and-carry")
    page.exercises.card.show_hint.click()
    shot.settle()
    doing.whole(shot.window).save(str(out / f"workshop-cards-{look.name}.png"))
    if not page.exercises.card.isVisible():
        page.exercises.view.opened.emit(page.exercises.view.currentIndex())
        shot.settle()
        doing.whole(shot.window).save(str(out / f"workshop-card-{look.name}.png"))
    _page(shot, "trainer")
    doing.whole(shot.window).save(str(out / f"workshop-trainer-{look.name}.png"))
    _presented(app, shot, look, out)


def _presented(app: QApplication, shot: camera.Camera, look: Look, out: Path) -> None:
    """The incidents on a projector, with keys and pointer."""
    shot.window.navigator.page("incidents")
    shot.settle()
    shown = mode.begin(shot.window, captured=True)
    if shown is None:
        return
    shot.settle()
    shot.window.activateWindow()
    shot.window.bar.search.setFocus()
    app.processEvents()
    QTest.keyClicks(shot.window.bar.search, "gate")
    QTest.keyClick(shot.window.bar.search, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    # Whoever waits here sees the keys go again.
    app.processEvents()
    shown.point_at(shot.window, QPoint(shot.window.width() // 3, shot.window.height() // 3))
    doing.whole(shot.window).save(str(out / f"presenter-{look.name}.png"))
    mode.end(shot.window)
    shot.settle()


def _beside(halves: list[QImage]) -> QImage:
    wide = sum(one.width() for one in halves)
    made = QImage(wide, halves[0].height(), QImage.Format.Format_RGB32)
    painter = QPainter(made)
    left = 0
    for one in halves:
        painter.drawImage(left, 0, one)
        left += one.width()
    painter.end()
    return made
