"""Shows a screen without a display and takes its picture."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, QPoint, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from defender_app import options
from gallery import doing, noting, worlds
from ui import i18n
from ui.first_run.flow import FirstRun
from ui.i18n import languages
from ui.main_window import MainWindow
from ui.theme import theme
from ui.unlock.forgotten import Forgotten
from ui.unlock.screen import UnlockScreen
from ui.unlock.window import FirstWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from defender_app.vault import Vault
    from gallery.scene import Scene
    from gallery.worlds import World

PATIENCE: Final = 20_000
_NOWHERE: Final = QPoint(300, 8)
FONT: Final = "Inter"
lookers: Final[list[Callable[[QWidget, str], None]]] = []
"""Who is shown each window, with the name of its picture."""


@dataclass(frozen=True)
class Look:
    """How a picture is taken. ``size`` in logical pixels."""

    name: str
    dark: bool = False
    language: str = "en"
    size: tuple[int, int] = (1280, 720)


_SIZES: Final = (("", (1280, 720)), ("-small", (1024, 640)), ("-200-percent", (640, 360)))
_FOUR: Final = (
    Look("light"),
    Look("dark", dark=True),
    Look("zh", language="zh"),
    Look("ar", language="ar"),
)
LOOKS: Final = (
    *(replace(one, name=one.name + name, size=size) for name, size in _SIZES for one in _FOUR),
    Look("mirrored", language="en_XB"),
)
"""What the gallery makes unless it is asked for others."""
TONGUES: Final = tuple(
    Look(f"{code}-dark" if dark else code, dark=dark, language=code)
    for code, _ in languages.OFFERED
    for dark in (False, True)
    if code != i18n.FALLBACK and (dark or code not in {"zh", "ar"})
)
"""Every other language, light and dark."""


def application() -> QApplication:
    """Qt, with the font of the pictures where it is installed."""
    made = QApplication.instance() or QApplication(["notebook"])
    if not isinstance(made, QApplication):
        raise TypeError("no window application")
    if FONT in QFontDatabase.families():
        made.setFont(QFont(FONT))
    return made


def dress(app: QApplication, look: Look) -> None:
    """Take on the language and the appearance of a look."""
    i18n.install(app, look.language)
    theme.install(app, "dark" if look.dark else "light")


def shoot(window: QWidget, path: Path) -> None:
    """Take the picture of a window, and let everybody look who wants to see each of them."""
    doing.whole(window).save(str(path))
    for look_at in lookers:
        look_at(window, path.stem)


def put_on_screen(app: QApplication, window: QWidget, look: Look) -> None:
    """Let a window fill a screen of its size, so that dialogs know how much room there is."""
    size = QSize(*look.size)
    for screen in app.screens():
        if screen.size() == size:
            window.setScreen(screen)
            window.move(screen.geometry().topLeft())
    window.resize(size)


class Camera:
    """Takes pictures of the screens of one open vault in one look."""

    def __init__(self, app: QApplication, vault: Vault, look: Look) -> None:
        self._app = app
        role = "receive" if vault.drawer.settings.get("role") == "receive" else "record"
        self.window = MainWindow(vault, lock=lambda: None, role=role)
        put_on_screen(app, self.window, look)
        self.window.show()
        # Somebody who uses the mouse sees no ring at what was focused for them.
        QTest.mousePress(self.window.windowHandle(), Qt.MouseButton.LeftButton, pos=_NOWHERE)
        QTest.mouseRelease(self.window.windowHandle(), Qt.MouseButton.LeftButton, pos=_NOWHERE)

    def take(self, scene: Scene, world: World, path: Path) -> None:
        """Lead the window to a scene and write what it shows."""
        self.settle()
        for way in scene.ways:
            way(self.window, world)
            self.settle()
        shoot(self.window, path)

    def settle(self) -> None:
        """Wait until everything is loaded and painted."""
        jobs = self.window.place.jobs
        settle(self._app, lambda: bool(jobs.idle))

    def close(self) -> None:
        """Let go of the window."""
        self.window.flush()
        self.window.place.jobs.stop(PATIENCE)
        self.window.allow_close()
        self.window.close()
        discard(self.window)


class _First(FirstWindow):
    """Speaks and looks as the picture does."""

    def _dress(self) -> None:
        pass


def first(app: QApplication, look: Look) -> FirstWindow:
    """The window before anything is open, on a screen of its size."""
    window = _First(opener=worlds.opened)
    put_on_screen(app, window, look)
    return window


def first_screens(app: QApplication, look: Look, folder: Path, out: Path) -> None:
    """Pictures of what is shown before a vault is open."""
    window = first(app, look)
    window.show_unlock(folder)
    window.show()
    settle(app, lambda: bool(window.jobs.idle))
    shoot(window, out / f"unlock-{look.name}.png")
    _burns(app, window, folder, out / f"unlock-burn-{look.name}.png")
    _notes(app, window, folder, out, look)
    _wrong(app, window, out / f"unlock-wrong-{look.name}.png")
    _keyboard(app, window, out / f"unlock-keyboard-{look.name}.png")
    _forgotten(app, window, look, out)
    window.show_first_run()
    _steps(app, window, look, out)
    window.jobs.stop(PATIENCE)
    window.close()
    discard(window)


def _burns(app: QApplication, window: FirstWindow, folder: Path, path: Path) -> None:
    """Where destroying the vault is offered."""
    options.change(folder, burn_from_lock_screen=True)
    window.show_unlock(folder)
    settle(app, lambda: bool(window.jobs.idle))
    shoot(window, path)
    options.change(folder, burn_from_lock_screen=False)
    window.show_unlock(folder)
    settle(app, lambda: bool(window.jobs.idle))


def _notes(app: QApplication, window: FirstWindow, folder: Path, out: Path, look: Look) -> None:
    """Where a quick note can be written, and one that is being written."""
    noting.offered(window, folder, on=True)
    settle(app, lambda: bool(window.jobs.idle))
    shoot(window, out / f"unlock-note-{look.name}.png")
    noting.written(window, folder)
    settle(app, lambda: bool(window.jobs.idle))
    shoot(window, out / f"notes-write-{look.name}.png")
    if window.notes.note is not None:
        window.notes.note.done(0)
    noting.offered(window, folder, on=False)
    settle(app, lambda: bool(window.jobs.idle))


def _wrong(app: QApplication, window: FirstWindow, path: Path) -> None:
    """A passphrase that opens nothing."""
    screen = window.body
    if isinstance(screen, UnlockScreen) and screen.secret is not None:
        screen.secret.line.setText("not this one")
        screen.submit()
        settle(app, lambda: bool(window.jobs.idle))
    shoot(window, path)


def _keyboard(app: QApplication, window: FirstWindow, path: Path) -> None:
    """The keyboard on the screen, with letters that few keyboards have."""
    screen = window.body
    if isinstance(screen, UnlockScreen):
        screen.turn_keyboard()
        if screen.keyboard is not None:
            screen.keyboard.choose("tibetan")
            for key in screen.keyboard.letters()[12:24]:
                key.click()
    settle(app, lambda: bool(window.jobs.idle))
    shoot(window, path)


def _forgotten(app: QApplication, window: FirstWindow, look: Look, out: Path) -> None:
    """Each step of the way without the passphrase, with a mistyped word."""
    window.show_forgotten()
    screen = window.body
    if not isinstance(screen, Forgotten):
        return

    def words() -> None:
        for word in ("academic", "beam", "cluster", "acadmic"):
            screen.words.line.setText(word)
            screen.words.line.taken.emit()

    def none() -> None:
        screen.backward()
        screen.without.click()

    for number, way in enumerate((None, screen.forward, words, none), 1):
        if way is not None:
            way()
        settle(app, lambda: bool(window.jobs.idle))
        shoot(window, out / f"forgotten-{number}-{look.name}.png")


def _steps(app: QApplication, window: FirstWindow, look: Look, out: Path) -> None:
    """Each of the six steps, answered as most people would."""
    run = window.body
    if not isinstance(run, FirstRun):
        return
    for step in run.steps[: run.steps.index(run.offered)]:
        settle(app, lambda: bool(window.jobs.idle))
        if step is run.passphrase:
            run.passphrase.twice.first.line.setText("six made-up words for a picture")
            run.passphrase.twice.again.line.setText("six made-up words for a picture")
            settle(app, lambda: run.passphrase.twice.is_judged and bool(window.jobs.idle))
        shoot(window, out / f"first-run-{run.at + 1}-{look.name}.png")
        if step is not run.papers:
            run.forward()


def settle(app: QApplication, quiet: object) -> None:
    """Let Qt work until ``quiet()`` holds several times in a row."""
    deadline, calm = QDeadlineTimer(PATIENCE), 0
    while calm < 5 and not deadline.hasExpired():  # noqa: PLR2004 - delivered, laid out, painted
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        calm = calm + 1 if callable(quiet) and quiet() else 0


def discard(widget: QWidget) -> None:
    """Delete a widget now."""
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def sheets(folder: Path, name: str, *, columns: int = 3, rows: int = 5) -> None:
    """Put all pictures of a folder side by side on sheets that can be looked at as a whole.

    Args:
        folder: of pictures.
        name: of the sheets, which come to lie beside the folder.
        columns: of a sheet.
        rows: of a sheet.
    """
    pictures, page = sorted(folder.glob("*.png")), columns * rows
    for number, first in enumerate(range(0, len(pictures), page), 1):
        path = folder.parent / f"sheet-{name}-{number:02}.png"
        sheet(pictures[first : first + page], path, columns=columns)


def sheet(pictures: Sequence[Path], path: Path, *, columns: int = 3, width: int = 640) -> None:
    """Put pictures side by side on one sheet."""
    smooth = Qt.TransformationMode.SmoothTransformation
    images = [QImage(str(one)).scaledToWidth(width, smooth) for one in pictures if one.exists()]
    if not images:
        return
    height = max(one.height() for one in images)
    rows = -(-len(images) // columns)
    whole = QImage(columns * (width + 8), rows * (height + 8), QImage.Format.Format_RGB32)
    whole.fill(0xFF808080)
    painter = QPainter(whole)
    for number, one in enumerate(images):
        painter.drawImage(
            4 + number % columns * (width + 8), 4 + number // columns * (height + 8), one
        )
    painter.end()
    whole.save(str(path))
