"""What tests of the window share: a seam that records instead of asking, and pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from crypto.errors import CryptoError
from defender_app.errors import AppError
from ui import i18n
from ui.notify import Notify
from ui.page import Page
from ui.theme import theme

SIZE = (1280, 720)


class RecordedNotify(Notify):
    """Records what the person would be told, and answers what a test has laid ready.

    ``answer`` is what every question gets; ``paths`` is given to whoever asks for files or a
    folder, once, and nothing is chosen while it is empty.
    """

    def __init__(self) -> None:
        self.window_stub = QWidget()
        super().__init__(self.window_stub)
        self.problems: list[AppError | CryptoError] = []
        self.words: list[str] = []
        self.ends: list[tuple[str, str]] = []
        self.saves: list[datetime] = []
        self.questions: list[dict[str, Any]] = []
        self.answer = True
        self.paths: list[Path] = []
        self.choices: list[tuple[str, str]] = []

    def problem(self, error: AppError | CryptoError) -> None:
        self.problems.append(error)

    def several(self, errors: Sequence[AppError | CryptoError]) -> None:
        self.problems.extend(errors)

    def said(self, words: str) -> None:
        self.words.append(words)

    def finished(self, what: str, details: str) -> None:
        self.ends.append((what, details))

    def saved(self, when: datetime) -> None:
        self.saves.append(when)

    def ask(
        self,
        question: str,
        reason: str,
        yes: str,
        no: str,
        *,
        danger: bool = False,
        then: Callable[[], None],
    ) -> None:
        self.questions.append(
            {"question": question, "reason": reason, "yes": yes, "no": no, "danger": danger}
        )
        if self.answer:
            then()

    def choose_file(self, title: str, filters: str, then: Callable[[Path], None]) -> None:
        self._give(title, filters, lambda paths: then(paths[0]))

    def choose_files(
        self, title: str, filters: str, then: Callable[[Sequence[Path]], None]
    ) -> None:
        self._give(title, filters, then)

    def choose_folder(self, title: str, then: Callable[[Path], None]) -> None:
        self._give(title, "", lambda paths: then(paths[0]))

    def save_place(self, title: str, suggested: str, then: Callable[[Path], None]) -> None:
        self._give(title, suggested, lambda paths: then(paths[0]))

    def _give(self, title: str, more: str, then: Callable[[list[Path]], None]) -> None:
        self.choices.append((title, more))
        paths, self.paths = self.paths, []
        if paths:
            then(paths)


@dataclass
class RecordedGo:
    """Records where a page wanted to lead: ``("record", "<id>", "section", "field")``."""

    went: list[tuple[Any, ...]] = field(default_factory=list)

    def page(self, name: str) -> None:
        self.went.append(("page", name))

    def record(self, event_id: str | None, section: str = "", field: str = "") -> None:
        self.went.append(("record", event_id, section, field))

    def history(self, event_id: str) -> None:
        self.went.append(("history", event_id))

    def person(self, uid: str) -> None:
        self.went.append(("person", uid))

    def send(self, event_ids: Sequence[str]) -> None:
        self.went.append(("send", tuple(event_ids)))

    def case(self, case_id: str, part: str = "") -> None:
        self.went.append(("case", case_id, part) if part else ("case", case_id))

    def settings(self, section: str = "") -> None:
        self.went.append(("settings", section))

    def back(self) -> None:
        self.went.append(("back",))

    def lock(self) -> None:
        self.went.append(("lock",))


def arrived(page: Page, qtbot: QtBot, settled: Callable[[], None], size: tuple[int, int]) -> None:
    """Show a page as the window does, and wait until it says what it has to say."""
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    page.arrive()
    settled()


def words_in(widget: QWidget) -> str:
    """What its labels say, those aside that it hides."""
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if not one.isHidden())


def words_shown(widget: QWidget) -> str:
    """What can be read in it now."""
    # What is put into a layout is shown with the next events.
    QApplication.processEvents()
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


@contextmanager
def looks(*, dark: bool = False, language: str = "en") -> Iterator[None]:
    """Widgets made in the body have this appearance and this language."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before = i18n.current()
    i18n.install(app, language)
    theme.install(app, "dark" if dark else "light")
    try:
        yield
    finally:
        i18n.install(app, before)
        theme.install(app, "light")


def grab(
    widget: QWidget | Callable[[], QWidget],
    name: str,
    *,
    folder: Path,
    size: tuple[int, int] = SIZE,
    dark: bool = False,
    language: str = "en",
    ratio: float = 1.0,
) -> Path:
    """Write a picture of a widget and give its path.

    Args:
        widget: the widget, or a function that makes it (so that language and appearance take).
        name: of the file, without ``.png``.
        folder: where to.
        size: logical pixels.
        dark: the dark appearance.
        language: also ``en_XA`` and ``en_XB``.
        ratio: physical pixels for a logical one; 2 also halves ``size``, as 200 % does.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with looks(dark=dark, language=language):
        shown = widget if isinstance(widget, QWidget) else widget()
        shown.resize(QSize(*size) / ratio)
        shown.show()
        for _ in range(3):
            app.processEvents()
        path = folder / f"{name}.png"
        picture = shown.grab()
        assert picture.save(str(path))
        if not isinstance(widget, QWidget):
            shown.hide()
            shown.deleteLater()
    return path


def commit_text(widget: QWidget, text: str) -> None:
    """Type text with any letters, as an input method does (``keyClicks`` takes ASCII only)."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)
