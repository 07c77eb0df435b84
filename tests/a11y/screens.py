"""Every screen of the program, by name: those of the gallery, before a vault, and of a workshop."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from gallery import camera, practising, worlds
from gallery.camera import Camera, Look
from gallery.scenes import SCENES
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from defender_app.vault import Vault
from defender_app.workshop import folder as folders
from defender_app.workshop import making
from ui.first_run.flow import FirstRun
from ui.unlock.window import FirstWindow

FIRST_RUN = 6
_POPUP = Qt.WindowType.Popup
FIRST = ("unlock", "forgotten", *(f"first-run-{step}" for step in range(1, FIRST_RUN + 1)))
WORKSHOP = ("workshop-exercises", "workshop-trainer", "workshop-participants")

EVERY = (*FIRST, *WORKSHOP, *(scene.name for scene in SCENES))
"""All of them."""

FEW = (
    "unlock",
    "first-run-4",
    "incidents",
    "record-act-open",
    "person",
    "send-3-see",
    "case",
)
"""The fast slice: a bit of everything."""

# Screens that change the vaults so that others look different afterwards.
_ALONE = frozenset({"send-5-result", "send-5-copied", "replies-key-lost", "replies-lost-vault"})


class Screens:
    """Shows one screen at a time.

    Args:
        app: the one application.
        folder: an empty one, for vaults.
        look: the size of the windows, the language, the appearance.
    """

    def __init__(self, app: QApplication, folder: Path, look: Look) -> None:
        self._app, self._folder, self._look = app, folder, look
        self._scenes = {scene.name: scene for scene in SCENES}
        self._world: worlds.World | None = None
        self._rooms: folders.Workshop | None = None
        self._count = 0
        self._end: Callable[[], None] = lambda: None

    def show(self, name: str) -> QWidget:
        """Show a screen; gives the window that stands before everything else."""
        self.put_away()
        if name in FIRST:
            return self._before(name)
        if name in WORKSHOP:
            return self._workshop(name)
        scene = self._scenes[name]
        if self._world is None:
            self._world = worlds.filled(self._place())
        world = self._world
        vault = world.sender if scene.side == "defender" else world.desk
        shot = Camera(self._app, vault, self._look)
        self._end = lambda: self._leave(shot)
        if name in _ALONE:
            self._end = lambda: self._leave_for_good(shot)
        shot.settle()
        for way in scene.ways:
            way(shot.window, world)
            shot.settle()
        shot.window.activateWindow()
        return in_front(shot.window)

    def _leave_for_good(self, shot: Camera) -> None:
        self._leave(shot)
        self._begin_anew()

    def close(self) -> None:
        """Close everything."""
        self.put_away()
        self._begin_anew()

    def put_away(self) -> None:
        """Close what is shown."""
        self._end()
        self._end = lambda: None

    def _begin_anew(self) -> None:
        if self._world is not None:
            self._world.close()
        self._world = None

    def _place(self) -> Path:
        self._count += 1
        made = self._folder / str(self._count)
        made.mkdir()
        return made

    def _leave(self, shot: Camera) -> None:
        for top in QApplication.topLevelWidgets():
            if isinstance(top, QMenu | QDialog) or top.windowFlags() & _POPUP == _POPUP:
                top.hide()
        shot.close()

    def _settle(self, window: FirstWindow) -> None:
        camera.settle(self._app, lambda: bool(window.jobs.idle))

    def _before(self, name: str) -> QWidget:
        """A screen before a vault is open."""
        closed = worlds.empty(self._place())
        closed.lock()
        window = camera.first(self._app, self._look)
        self._end = lambda: self._close_first(window)
        window.show_unlock(closed.folder)
        window.show()
        self._settle(window)
        if name == "forgotten":
            window.show_forgotten()
        elif name.startswith("first-run"):
            window.show_first_run()
            self._step(window, int(name[-1]))
        self._settle(window)
        window.activateWindow()
        return in_front(window)

    def _step(self, window: FirstWindow, number: int) -> None:
        run = window.body
        assert isinstance(run, FirstRun)
        while run.at + 1 < number and run.steps[run.at] is not run.papers:
            self._settle(window)
            if run.steps[run.at] is run.passphrase:
                self._invent(run, window)
            run.forward()

    def _invent(self, run: FirstRun, window: FirstWindow) -> None:
        """Type a passphrase twice."""
        twice = run.passphrase.twice
        for field in (twice.first, twice.again):
            field.line.setText(worlds.PASSPHRASE)
        camera.settle(self._app, lambda: twice.is_judged and bool(window.jobs.idle))

    def _close_first(self, window: FirstWindow) -> None:
        window.jobs.stop(camera.PATIENCE)
        window.close()
        camera.discard(window)

    def _workshop(self, name: str) -> QWidget:
        """A page of a workshop's window."""
        if self._rooms is None:
            self._rooms = making.start(self._place(), language="en").workshop
        workshop = self._rooms
        role = folders.FOCAL_POINT if name.endswith("participants") else folders.DEFENDER
        place = workshop.focal_point if role == folders.FOCAL_POINT else workshop.defender
        vault = Vault.open(place, folders.PASSPHRASES[role])
        shot = Camera(self._app, vault, self._look)

        def end() -> None:
            shot.close()
            vault.lock()

        self._end = end
        shot.settle()
        practising._page(shot, name.removeprefix("workshop-"))
        return in_front(shot.window)


def in_front(window: QWidget) -> QWidget:
    """What stands before a window: a menu, a dialog in it or over it, or the window itself."""
    popup = QApplication.activePopupWidget()
    modal = QApplication.activeModalWidget()
    return popup or modal or window
