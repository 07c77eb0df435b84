"""Writing a record as somebody does who knows the case: question by question, with the widgets."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from defender_app.model import Answer, Incident, Ref, lens
from tests.support import steps
from tests.support.act_forms import give, pick
from tests.support.hands import Hands, plain
from tests.support.window import grab
from ui.fields.asked import Asked
from ui.record import rooms
from ui.record.acts import TypeFinder
from ui.record.page import RecordPage

# A plain string is a choice's id or what is typed; a tuple is several choices.
Said: TypeAlias = str | tuple[str, ...] | Answer | Ref
UNKNOWN = Answer(none="unknown")
UNSAID = Answer(none="prefer-not-to-say")
_TYPED = ("text", "longtext", "date", "datetime", "number")


@dataclass
class Writer:
    """One person who writes one record in the open window."""

    hands: Hands
    pictures: Path | None = None
    given: int = 0

    @property
    def page(self) -> RecordPage:
        """The record on the screen."""
        (page,) = self.hands.every(RecordPage)
        return page

    @property
    def incident(self) -> Incident:
        """The record as the window has it."""
        return self.page.draft.incident

    @property
    def event_id(self) -> str:
        """Of the record."""
        return self.page.draft.event_id

    def capture(self, told: dict[str, str]) -> None:
        """Quick capture."""
        steps.quick_capture(self.hands, told)
        self.hands.settle()

    def asked(self, path: str) -> Asked:
        """The question at a path, reached as the side panel does."""
        page = self.page
        page.go_to(path)

        def found() -> list[Asked]:
            return [one for one in page.findChildren(Asked) if one.path == path and one.isVisible()]

        self.hands.qtbot.waitUntil(lambda: bool(found()), timeout=5_000)
        return found()[0]

    def say(self, path: str, said: Said) -> None:
        """Answer the question at a path."""
        asked = self.asked(path)
        editing = asked.question.editing
        if isinstance(said, str) and editing in _TYPED:
            give(asked, Answer(value="-"), said)
        elif isinstance(said, str) and editing == "list":
            line = asked.editor.findChild(QLineEdit)
            assert line is not None
            for words in said.split("; "):
                QTest.keyClicks(line, words)
                QTest.keyClick(line, Qt.Key.Key_Return)
        elif isinstance(said, str | tuple | Ref):
            several = editing in ("multichoice", "countries", "mechanisms", "refs", "ids")
            value = (said,) if several and not isinstance(said, tuple) else said
            give(asked, Answer(value=value))
        else:
            give(asked, said)
        self.given += 1
        self.hands.settle()

    def fill(self, path: str, answers: Mapping[str, Said]) -> None:
        """Answer several questions of one part."""
        for name, said in answers.items():
            self.say(f"{path}.{name}", said)

    def act(self, words: str, answers: Mapping[str, Said]) -> None:
        """One more act, found by everyday words; the first one of quick capture stays."""
        steps.section(self.hands, rooms.title(rooms.ACTS))
        self.hands.press("Add another act")
        finder = self.hands.find("What did they do?", TypeFinder) if False else None  # noqa
        (finder,) = self.hands.every(TypeFinder)
        finder.finder.line.setFocus()
        QTest.keyClicks(finder.finder.line, words)
        QTest.keyClick(finder.finder.line, Qt.Key.Key_Return)
        self.hands.settle()
        self.fill(f"acts[{len(self.incident.acts) - 1}].fields", answers)

    def add(self, section: str, button: str, path: str, answers: Mapping[str, Said]) -> int:
        """One more entry of a list; gives its place."""
        steps.section(self.hands, rooms.title(section))
        self.page.go_to(path)
        self.hands.settle()
        self.hands.press(button)
        place = len(lens.at(self.incident, path)) - 1
        self.fill(f"{path}[{place}]", answers)
        return place

    def left(self) -> list[str]:
        """What "Before you can send" says."""
        self.page.look()
        return [
            f"{plain(one.words.text())} / {plain(one.where.text())}" for one in self.page.side.lines
        ]

    def picture(self, name: str) -> None:
        """Keep a picture of the window."""
        if self.pictures is not None:
            grab(self.hands.window, name, folder=self.pictures)
