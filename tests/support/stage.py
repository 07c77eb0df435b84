"""Vaults as they are before a window opens: people who have met, and what they have sent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from defender_app.focal import cases, intake
from defender_app.focal.own_cards import OwnCard
from defender_app.report import sent as sent_reports
from defender_app.report.sent import SentReport
from defender_app.vault.drawer import Drawer
from tests.support import line, steps, vaults
from tests.support.hands import Hands
from ui.unlock import entry

SitsDown = Callable[[Path | None], Hands]
CopiesVault = Callable[[Path], Path]
TITLE = "Questioned after the side event"
DESK = "Reprisals desk"
OTHER_DESK = "Lake committee"


@dataclass
class Stage:
    """Folders below one place: ``hers``, the desks' vaults, and empty ones for files."""

    copy: CopiesVault
    place: Path
    own: dict[str, OwnCard] = field(default_factory=dict)
    event_ids: list[str] = field(default_factory=list)

    def folder(self, name: str) -> Path:
        """A folder for files."""
        made = self.place / name
        made.mkdir(exist_ok=True)
        return made

    @property
    def hers(self) -> Path:
        """The defender's vault."""
        return self.place / "hers"

    def begin(self, *desks: str) -> None:
        """She has a record, and has compared the cards of these desks."""
        with vaults.opened(self.copy(self.hers)) as her:
            for name in desks:
                with vaults.opened(self.copy(self.place / name)) as desk:
                    desk.drawer.settings.set(entry.ROLE, entry.RECEIVE)
                    self.own[name] = line.new_card(desk.drawer, name)
                line.met(her.drawer, self.own[name])
            self.event_ids.append(self._record(her.drawer, TITLE))

    def _record(self, drawer: Drawer, title: str) -> str:
        person = line.person("P1", pseudonym="HERON")
        value = line.incident(
            title=title,
            country="CH",
            persons=[person],
            urgency="high",
            urgency_because=["device-with-contacts-seized"],
        )
        return line.saved(drawer, value)

    def send(self, name: str = DESK) -> SentReport:
        """Her record goes to a desk, which takes it in."""
        with vaults.opened(self.hers) as her, vaults.opened(self.place / name) as desk:
            contact = line.met(her.drawer, self.own[name])
            sealed = line.sealed(her.drawer, contact, self.event_ids[:1], self.folder("sent"))
            assert intake.take_in(desk.drawer, sealed.path).outcome == "opened"
            return sent_reports.get(her.drawer, sealed.report_id)

    def sits(self, sits_down: SitsDown, name: str = "hers") -> Hands:
        """Somebody opens their vault in the window."""
        hands = sits_down(self.place / name)
        steps.unlock(hands, vaults.PASSPHRASE)
        return hands

    def status(self) -> str:
        """What became of her record; nobody may have her vault open."""
        with vaults.opened(self.hers) as her:
            return str(her.drawer.incidents.get(self.event_ids[0]).record_status)

    def replies(self) -> list[tuple[int, str]]:
        """(number, mark) of what came in for all reports, in the order it came."""
        with vaults.opened(self.hers) as her:
            found = sent_reports.every(her.drawer)
            return [(one.reply.number, one.mark) for sent in found for one in sent.replies]

    def cases_of(self, name: str) -> list[cases.Case]:
        """The cases of a desk; nobody may have its vault open."""
        with vaults.opened(self.place / name) as desk:
            return list(cases.every(desk.drawer))


def pick_action(hands: Hands, opener: str, words: str) -> None:
    """Open a menu by its button and click one of its lines."""
    hands.press(opener)
    take_action(hands, words)


def take_action(hands: Hands, words: str) -> None:
    """Click a line of the menu that is open."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (action,) = (one for one in menu.actions() if one.text() == words)
    middle = menu.actionGeometry(action).center()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=middle)
    hands.settle()


def read_replies(hands: Hands, *paths: Path) -> str:
    """Drop answers on the page of replies; gives everything that can be read then."""
    steps.go_to(hands, "Replies")
    steps.drop(hands, paths)
    hands.settle()
    return steps.words_on(hands)
