"""What a person does at the window, in their words: press, type, choose, drop, read.

Everything is found by the name a screen reader would say, and only where it can be seen. Where a
page has no such name the step says so with an assertion, as whoever cannot see would be stuck too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias, TypeVar

import pytest
from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)
from pytestqt.exceptions import TimeoutError  # noqa: A004 - its name
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.support.window import commit_text
from ui.app import Defender
from ui.fields.finder import FinderPopup
from ui.jobs import Jobs
from ui.widgets.pills import Pills

W = TypeVar("W", bound=QWidget)
# Below the method of that name `type` would be the method.
Kind: TypeAlias = type[W]
_ISOLATES = str.maketrans("", "", "\u2066\u2067\u2068\u2069\u200b")
PATIENCE = 20_000


def plain(words: str) -> str:
    """Words without the signs that only keep directions apart."""
    return words.translate(_ISOLATES)


def said_of(widget: QWidget) -> tuple[str, ...]:
    """Everything a widget is called: its accessible name, and the words on it."""
    if not isValid(widget):
        # What it stood in was built anew meanwhile.
        return ()
    text = getattr(widget, "text", None)
    words = (widget.accessibleName(), text() if callable(text) else "")
    return tuple(plain(str(one)) for one in words if one)


@dataclass
class Hands:
    """One person before one window.

    Attributes:
        defender: what the process shows.
        ends: what the process would have begun after a lock: folder and problem.
    """

    qtbot: QtBot
    defender: Defender
    ends: list[tuple[Path | None, str]] = field(default_factory=list)
    _closed: bool = False
    _gone: bool = False

    @property
    def window(self) -> QWidget:
        """What is on the screen now."""
        window = self.defender.window
        assert window is not None
        return window

    @property
    def jobs(self) -> Jobs:
        """The work of what is on the screen."""
        if self.defender.session is not None:
            return self.defender.session.window.place.jobs
        assert self.defender.first is not None
        return self.defender.first.jobs

    def settle(self) -> None:
        """Wait until everything is done that was begun."""
        self.qtbot.waitUntil(lambda: self.jobs.idle, timeout=PATIENCE)
        QApplication.processEvents()

    def leave(self) -> None:
        """Get up: the vault is locked if it is not, and the window is gone."""
        if self._gone:
            return
        self._gone = True
        if self.defender.session is not None:
            if not self._closed:
                self.close(force=True)
            self.defender.session.window.deleteLater()
        elif self.defender.first is not None:
            assert self.defender.first.jobs.stop(PATIENCE)
            self.defender.first.close()
            self.defender.first.deleteLater()
        self.defender.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def close(self, *, force: bool = False) -> None:
        """Close the window, which ends the program; here only the window goes."""
        session = self.defender.session
        assert session is not None
        self._closed = True
        if self.ends:
            # The lock has left nothing to save; a real process would be another one by now.
            session.window.allow_close()
        elif force:
            session.close(force=True)
        session.window.close()
        # The program has asked Qt to end. Only a loop that begins and ends makes Qt forget that.
        QTimer.singleShot(0, QApplication.exit)
        QApplication.exec()

    # What can be seen

    def every(self, kind: type[W], within: QWidget | None = None) -> list[W]:
        """All widgets of a kind that can be seen, in this window and in what is above it."""
        if within is not None:
            return [one for one in within.findChildren(kind) if one.isVisible()]
        tops = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        return [
            one
            for top in tops
            if top is self.window or top.parentWidget() is not None or top.isWindow()
            if top.window() is top and self._ours(top)
            for one in top.findChildren(kind)
            if one.isVisible()
        ]

    def _ours(self, top: QWidget) -> bool:
        above: QWidget | None = top
        while above is not None:
            if above.window() is self.window:
                return True
            above = above.window().parentWidget()
        return bool(top.windowFlags() & Qt.WindowType.Popup == Qt.WindowType.Popup)

    def find(self, name: str, kind: type[W], within: QWidget | None = None, at: int = 0) -> W:
        """The one of this name; ``name`` may end with … to leave the end open."""

        def there() -> list[W]:
            return [one for one in self.every(kind, within) if _is_called(one, name)]

        try:
            self.qtbot.waitUntil(lambda: len(there()) > at, timeout=PATIENCE // 4)
        except TimeoutError:
            seen = sorted({words for one in self.every(kind, within) for words in said_of(one)})
            pytest.fail(f"there is no {name}, only: {'; '.join(seen)}")
        return there()[at]

    def sees(self, words: str, within: QWidget | None = None) -> bool:
        """Whether these words stand somewhere on the screen."""
        return any(words in plain(one.text()) for one in self.every(QLabel, within))

    def wait_for(self, words: str) -> None:
        """Wait until these words can be read."""
        self.qtbot.waitUntil(lambda: self.sees(words), timeout=PATIENCE)

    # What can be done

    def show(self, widget: QWidget) -> None:
        """Scroll to it, as somebody does who wants to press it."""
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget)
            above = above.parentWidget()
        QApplication.processEvents()

    def press(self, name: str, within: QWidget | None = None, at: int = 0) -> None:
        """Click a button, a pill or a line that is one."""
        button = self.find(name, QAbstractButton, within, at)
        assert button.isEnabled(), f"{name} cannot be pressed"
        self.show(button)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=_middle(button))
        self.settle()

    def key(self, key: Qt.Key, *, control: bool = False) -> None:
        """Press a key where the keyboard is."""
        modifiers = Qt.KeyboardModifier
        modifier = modifiers.ControlModifier if control else modifiers.NoModifier
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        QTest.keyClick(self.window, key, modifier)

    def type(self, name: str, words: str, within: QWidget | None = None, at: int = 0) -> QWidget:
        """Type into a field instead of what stands in it."""
        editor = self.field(name, within, at)
        self.show(editor)
        editor.setFocus()
        QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        if words.isascii():
            QTest.keyClicks(editor, words)
        else:
            commit_text(editor, words)
        suggested = editor.completer() if isinstance(editor, QLineEdit) else None
        popup = suggested.popup() if suggested is not None else None
        if popup is not None:
            # Whoever goes on elsewhere closes what is proposed for the words.
            popup.hide()
        return editor

    def field(self, name: str, within: QWidget | None = None, at: int = 0) -> QWidget:
        """A field to type into."""
        found: list[QWidget] = []

        def there() -> bool:
            found[:] = [
                one
                for kind in (QLineEdit, QPlainTextEdit)
                for one in self.every(kind, within)
                if _is_called(one, name)
            ]
            return len(found) > at

        self.qtbot.waitUntil(there, timeout=PATIENCE // 4)
        return found[at]

    def pick(self, name: str, words: str, within: QWidget | None = None) -> None:
        """Open a list of answers, type a few letters of one, and take the first found."""
        self.find(name, QWidget, within)

        def openers() -> list[QWidget]:
            return [
                one
                for one in self.every(QWidget, within)
                if _is_called(one, name) and not isinstance(one, QLabel)
            ]

        # A question can stand a moment before what opens its answers.
        self.qtbot.waitUntil(lambda: bool(openers()), timeout=PATIENCE // 4)
        opener = openers()[0]
        self.show(opener)
        opener.setFocus()
        QTest.mouseClick(opener, Qt.MouseButton.LeftButton, pos=_middle(opener))
        self.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
        popup = QApplication.activePopupWidget()
        assert popup is not None
        line = popup.findChild(QLineEdit)
        assert line is not None, f"{name} opens nothing to type into"
        QTest.keyClicks(line, words)
        QTest.keyClick(line, Qt.Key.Key_Return)
        self.settle()
        if isinstance(popup, FinderPopup) and QApplication.activePopupWidget() is popup:
            # Where several can be chosen, the list stays until somebody is done.
            assert popup.done is not None, f"{name} does not know {words}"
            popup.done.click()
            self.settle()
        assert QApplication.activePopupWidget() is None, f"{name} does not know {words}"

    def choose(self, question: str, answer: str) -> None:
        """Choose one of the answers that stand side by side."""
        self.press(answer, self.find(question, Pills))

    def choose_tab(self, name: str, words: str) -> None:
        """Click a tab."""
        tabs = self.find(name, QTabBar)
        index = next(n for n in range(tabs.count()) if plain(tabs.tabText(n)).startswith(words))
        QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(index).center())
        self.settle()

    def row(self, name: str, words: str, within: QWidget | None = None) -> None:
        """Click the row of a list in which these words stand."""
        rows = self.find(name, QAbstractItemView, within)
        self.qtbot.waitUntil(lambda: _row(rows, words).isValid(), timeout=PATIENCE // 4)
        index = _row(rows, words)
        rows.scrollTo(index)
        QApplication.processEvents()
        QTest.mouseClick(
            rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(index).center()
        )
        self.settle()

    def drop(self, paths: Iterable[Path], on: QWidget) -> None:
        """Drop files on a part of the window that takes them."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        middle, none = on.rect().center(), Qt.KeyboardModifier.NoModifier
        actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
        left = Qt.MouseButton.LeftButton
        enter = QDragEnterEvent(middle, actions, data, left, none)
        _deliver(on, enter)
        assert enter.isAccepted(), "files are not welcome here"
        event = QDropEvent(QPointF(middle), actions, data, left, none)
        _deliver(on, event)
        assert event.dropAction() is Qt.DropAction.CopyAction, "the original would be moved"
        self.settle()

    def place_to_drop(self) -> QWidget:
        """The part of the window that takes files."""

        def there() -> list[QWidget]:
            fields = (QLineEdit, QPlainTextEdit)
            return [
                one
                for one in self.every(QWidget)
                if one.acceptDrops()
                and not isinstance(one, fields)
                and not isinstance(one.parentWidget(), fields)
            ]

        self.qtbot.waitUntil(lambda: bool(there()), timeout=PATIENCE // 4)
        return there()[-1]

    def choose_path(self, path: Path) -> None:
        """Answer the dialog for files that is open: type the path, press Return."""
        dialog = self.dialog(QFileDialog)
        line = dialog.findChild(QLineEdit)
        assert line is not None
        # What it proposes may open over the field at any moment, and would take the Return.
        line.setCompleter(None)  # type: ignore[arg-type] # Qt takes none
        line.clear()
        QTest.keyClicks(line, str(path))

        def answered() -> bool:
            # In its first moments the dialog takes no Return: a person types more slowly.
            if isValid(dialog) and dialog.isVisible():
                if line.text() != str(path):
                    # A folder that was read just now stands there instead.
                    line.setText(str(path))
                QTest.keyClick(line, Qt.Key.Key_Return)
            return not isValid(dialog) or not dialog.isVisible()

        self.qtbot.waitUntil(answered, timeout=PATIENCE // 4)
        self.settle()

    def dialog(self, kind: Kind[W]) -> W:
        """The window of this kind that stands before the other."""

        def there() -> list[W]:
            return [one for one in self.window.findChildren(kind) if one.isVisible()]

        self.qtbot.waitUntil(lambda: bool(there()), timeout=PATIENCE // 4)
        return there()[-1]


def _is_called(widget: QWidget, name: str) -> bool:
    if name.endswith("…") and len(name) > 1:
        return name in said_of(widget) or any(one.startswith(name[:-1]) for one in said_of(widget))
    if name.startswith("…") and len(name) > 1:
        return any(one.endswith(name[1:]) for one in said_of(widget))
    return name in said_of(widget)


def _middle(widget: QWidget) -> QPoint:
    """A little in from the start: wide check boxes take clicks only on their words."""
    return QPoint(min(12, widget.width() // 2), widget.height() // 2)


def _row(rows: QAbstractItemView, words: str) -> QModelIndex:
    model = rows.model()
    for number in range(model.rowCount()):
        index = model.index(number, 0)
        said = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data() or ""
        if words in plain(str(said)):
            return index
    return QModelIndex()


def _deliver(widget: QWidget, event: QDropEvent | QKeyEvent) -> None:
    """Qt sends drops only while a real mouse drags, so the handler is called as Qt would."""
    handler: Callable[[object], None] = (
        widget.dragEnterEvent if isinstance(event, QDragEnterEvent) else widget.dropEvent  # type: ignore[assignment] # both take their own event
    )
    handler(event)
