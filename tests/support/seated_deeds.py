"""What a person before a real window can be asked to do; see ``seated_window``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QWidget,
)

from tests.support import steps
from tests.support.driven_window import Waits
from tests.support.hands import Hands, plain
from tests.support.window import words_shown
from ui import app
from ui.shell.frame import TRAINING
from ui.theme import theme
from ui.unlock.screen import UnlockScreen


def do(
    defender: app.Defender, who: str, what: str, words: list[Any], named: dict[str, Any]
) -> object:
    """Do something, and give what came of it.

    Args:
        defender: what the process shows.
        who: ``hands``, ``steps``, or ``own`` for ``Deeds``.
        what: one of theirs. words, named: its arguments; a path is ``{"path": …}``.
    """
    hands = Hands(Waits(), defender)  # type: ignore[arg-type] # all that is used of it
    hands.window.activateWindow()
    given = [_meant(one) for one in words]
    more = {name: _meant(one) for name, one in named.items()}
    if who == "steps":
        done = getattr(steps, what)(hands, *given, **more)
    else:
        done = getattr(hands if who == "hands" else Deeds(hands), what)(*given, **more)
    return str(done) if isinstance(done, Path) else None if isinstance(done, QWidget) else done


def _meant(one: Any) -> Any:
    return Path(one["path"]) if isinstance(one, dict) and set(one) == {"path"} else one


class Deeds:
    """What only this person can be asked, besides what everybody's hands can do.

    Args:
        hands: of the person.
    """

    def __init__(self, hands: Hands) -> None:
        self._hands = hands

    def look(self) -> dict[str, object]:
        """What stands on the screen, and where the window is: left, top, width, height."""
        window = self._hands.window
        frame = window.frameGeometry()
        return {
            "training": bool(window.property(TRAINING)),
            "words": words_shown(window),
            "place": [frame.left(), frame.top(), frame.width(), frame.height()],
            "screen": list(window.screen().availableGeometry().getRect()),  # type: ignore[call-overload] # four numbers
            "frame": theme.colour("warn").name(),
            "open": self._hands.defender.session is not None,
            "dialogs": [
                [type(one).__name__, bool(one.property(TRAINING)), words_shown(one)]
                for one in QApplication.topLevelWidgets()
                if one.isVisible() and one is not window and one.isWindow()
            ],
        }

    def picture(self, path: Path) -> None:
        """A picture of the whole screen, with everybody's windows."""
        QApplication.processEvents()
        assert QGuiApplication.primaryScreen().grabWindow(0).save(str(path))

    def edges(self) -> list[str]:
        """The colours that a camera sees in the middle of the four edges of the window."""
        window = self._hands.window
        picture = QGuiApplication.primaryScreen().grabWindow(window.winId()).toImage()
        wide, high = picture.width(), picture.height()
        places = ((1, high // 2), (wide - 2, high // 2), (wide // 2, 1), (wide // 2, high - 2))
        return sorted({picture.pixelColor(*place).name() for place in places})

    def await_unlock(self) -> None:
        """Wait until a passphrase is asked for."""

        def there() -> bool:
            first = self._hands.defender.first
            return first is not None and isinstance(first.body, UnlockScreen)

        self._hands.qtbot.waitUntil(there)
        self._hands.settle()

    def hold_escape(self) -> None:
        """Press the key of panic, and go on holding it."""
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "")
        QApplication.sendEvent(self._hands.window.windowHandle(), key)

    def bring_back(self) -> bool:
        """Show a window that waits minimised; says whether it waited so."""
        window = self._hands.window
        waited = window.isMinimized()
        window.showNormal()
        self._hands.qtbot.waitUntil(lambda: not window.isMinimized())
        self._hands.settle()
        return waited

    def rows(self, name: str) -> list[str]:
        """What a screen reader says of the rows of a list."""
        model = self._hands.find(name, QAbstractItemView).model()
        said = (model.index(row, 0) for row in range(model.rowCount()))
        role = Qt.ItemDataRole.AccessibleTextRole
        return [plain(str(one.data(role) or one.data() or "")) for one in said]

    def count(self, page: str) -> int:
        """How many rows the list of a page has."""
        return len(self.rows(page))

    def say_yes(self, words: str) -> None:
        """Answer the question that is asked."""
        dialog = self._hands.dialog(QDialog)
        button = self._hands.find(words, QAbstractButton, dialog)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
