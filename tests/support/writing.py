"""Writing a record as somebody does who knows the case: question by question, with the widgets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from defender_app.model import Answer, Incident, Ref, lens
from tests.support import steps
from tests.support.act_forms import give
from tests.support.hands import Hands, plain
from tests.support.window import grab
from ui.fields.asked import Asked
from ui.fields.number import NumberEditor
from ui.record import rooms
from ui.record.acts import TypeFinder
from ui.record.page import RecordPage

# A plain string is what is typed, or the id of a choice; "org:0" and "person:0" are the first of
# them in the record; a tuple is several choices.
Said: TypeAlias = str | tuple[str, ...] | Answer
Part: TypeAlias = Mapping[str, Said]
UNKNOWN = Answer(none="unknown")
UNSAID = Answer(none="prefer-not-to-say")
_TYPED = ("text", "longtext", "list", "date", "datetime", "number")
_SEVERAL = ("multichoice", "countries", "mechanisms", "refs", "ids")


@dataclass(frozen=True, kw_only=True)
class Case:
    """What somebody writes down.

    Attributes:
        name: of the test.
        told: quick capture: what, when, country, where, story, mechanism ("" for none) and title.
        acts: everyday words and answers; the first act is made by quick capture.
        record: answers about the whole record.
        people: the button that adds somebody, and the answers.
        cooperation: answers beside the mechanism; None where no link to the UN is stated.
        more: entries of the other lists: the button that adds one, the list, the answers.
        otherwise: numbers that somebody else gives otherwise: path, who says the first one, the
            other number, and who says it.
    """

    name: str
    told: Mapping[str, str]
    acts: tuple[tuple[str, Part], ...]
    record: Part = field(default_factory=dict)
    organisations: tuple[Part, ...] = ()
    people: tuple[tuple[str, Part], ...] = ()
    blamed: tuple[Part, ...] = ()
    cooperation: Part | None = field(default_factory=dict)
    more: tuple[tuple[str, str, Part], ...] = ()
    otherwise: tuple[tuple[str, str, str, str], ...] = ()


def told(
    title: str, what: str, when: str, where: str, story: str, mechanism: str
) -> dict[str, str]:
    """The answers of quick capture, in Westeria."""
    return {
        "title": title,
        "what": what,
        "when": when,
        "country": "Westeria",
        "where": where,
        "story": story,
        "mechanism": mechanism,
    }


@dataclass
class Writer:
    """One person who writes one record in the open window.

    Attributes:
        pictures: where pictures of the window go; None for none.
        given: how many questions were answered.
    """

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

    def write(self, case: Case) -> None:
        """Everything, from "New record" to the last question."""
        self.capture(case.told)
        for part in case.organisations:
            self.add(rooms.PEOPLE, "Add an organisation", "organisations", part)
        for button, part in case.people:
            self.add(rooms.PEOPLE, button, "persons", part)
        self.picture(f"{case.name}-people")
        for place, (words, part) in enumerate(case.acts):
            if place:
                self.add_act(words)
            self.fill(f"acts[{place}].fields", part)
            self.picture(f"{case.name}-act-{place}")
        for part in case.blamed:
            added = "Add who is alleged to have done it"
            self.add(rooms.PEOPLE, added, "alleged_perpetrators", part)
        self.fill("", case.record)
        if case.cooperation is None:
            steps.section(self.hands, rooms.title(rooms.COOPERATION))
            self.hands.press("No link to the UN is stated")
        else:
            self.fill("cooperation[0]", case.cooperation)
        for path, by, number, other in case.otherwise:
            self.say_otherwise(path, by, number, other)
        for button, path, part in case.more:
            self.add(rooms.DONE, button, path, part)
        self.picture(f"{case.name}-end")

    def capture(self, told: Mapping[str, str]) -> None:
        """Quick capture, in which nothing must be answered."""
        hands = self.hands
        hands.press("New record")
        hands.press("Perhaps send")
        hands.type("Give it a short title", told["title"])
        hands.pick("What happened? Type it in your own words", told["what"])
        hands.type("When did it begin?", told["when"])
        hands.pick("In which country did it happen?", told["country"])
        hands.type("Where did it happen?", told["where"])
        hands.type("What happened, in your own words?", told["story"])
        if told["mechanism"]:
            hands.pick("Which UN activity was it about?", told["mechanism"])
        hands.choose("Is anyone in danger now?", "No")

    def say(self, path: str, said: Said) -> None:
        """Answer the question at a path."""
        asked = self.asked(path)
        if isinstance(said, str) and asked.question.editing in _TYPED:
            give(asked, Answer(value=said), said)
        else:
            give(asked, self._answer(asked, said))
        self.given += 1

    def fill(self, path: str, part: Part) -> None:
        """Answer several questions of one part; "" is the record."""
        for name, said in part.items():
            self.say(f"{path}.{name}" if path else name, said)
        self.hands.settle()

    def say_otherwise(self, path: str, by: str, number: str, other: str) -> None:
        """Somebody else gives another number; both are kept."""
        editor = self.asked(path).editor
        assert isinstance(editor, NumberEditor)
        editor.accounts.add.click()
        row = editor.accounts.rows[-1]
        QTest.keyClicks(row.line, number)
        QTest.keyClicks(row.by, other)
        QTest.keyClicks(editor.accounts.by, by)

    def add(self, section: str, button: str, path: str, part: Part) -> None:
        """One more entry of a list."""
        steps.section(self.hands, rooms.title(section))
        if "." in path:
            # A list inside an entry stands in its card.
            self.page.go_to(path)
        self.hands.press(button)
        self.fill(f"{path}[{len(lens.at(self.incident, path)) - 1}]", part)

    def add_act(self, words: str) -> None:
        """One more act, found by everyday words."""
        steps.section(self.hands, rooms.title(rooms.ACTS))
        self.hands.press("Add another act")
        (finder,) = self.hands.every(TypeFinder)
        QTest.keyClicks(finder.finder.line, words)
        QTest.keyClick(finder.finder.line, Qt.Key.Key_Return)
        self.hands.settle()

    def asked(self, path: str) -> Asked:
        """The question at a path: on the screen, or reached as from "Before you can send"."""
        page = self.page

        def found() -> list[Asked]:
            return [one for one in page.findChildren(Asked) if one.path == path and one.isVisible()]

        if not found():
            page.go_to(path)
            self.hands.qtbot.waitUntil(lambda: bool(found()), timeout=5_000)
        return found()[0]

    def left(self) -> list[str]:
        """What "Before you can send" says is left."""
        self.hands.settle()
        self.page.look()
        return [plain(one.words.text()) for one in self.page.side.lines]

    def picture(self, name: str) -> None:
        """Keep a picture of the window, if pictures are kept."""
        if self.pictures is not None:
            grab(self.hands.window, name, folder=self.pictures)

    def _answer(self, asked: Asked, said: Said) -> Answer:
        if isinstance(said, Answer):
            return said
        values = tuple(self._value(one) for one in (said if isinstance(said, tuple) else (said,)))
        several = asked.question.editing in _SEVERAL
        return Answer(value=values if several else values[0])

    def _value(self, said: str) -> str | Ref:
        kind, _, place = said.partition(":")
        if kind == "org":
            return Ref(org=self.incident.organisations[int(place)].oid)
        if kind == "person":
            return Ref(person=self.incident.persons[int(place)].pid)
        return said
