"""Somebody who wanders through the window faster than it can follow, and seldom waits for it.

Every choice is drawn from one seed, so that a walk that ended badly can be gone again. Pages die
while their work is still under way, and Python collects its garbage in the middle of it.
"""

from __future__ import annotations

import gc
import random
import weakref
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from defender_app import options
from defender_app.vault import Vault
from tests.support import vaults
from ui.record import rooms
from ui.session import Session
from ui.shell import pages
from ui.theme import theme
from ui.unlock import entry
from ui.unlock.entry import Entered, habits_of

W = TypeVar("W", bound=QWidget)
LANGUAGES = ("en", "zh")
SIZES = ((1280, 720), (1000, 700), (640, 400), (1600, 1000))
WORDS = "They asked about the report. 2026-03-04"
OFTEN = 0.9
PATIENCE = 20_000
# So many that nobody wants any more lie about. All of them take part in every change of looks: a
# walk would become slower and slower, as no window does whose lock replaces the process.
LITTER = 6


class Wanderer:
    """One walk.

    Args:
        folder: of a vault with records, whose passphrase costs nothing.
        seed: of every choice.
    """

    def __init__(self, folder: Path, seed: int, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.chance = random.Random(seed)  # noqa: S311 - nothing is secret in a walk
        self.taken: list[str] = []
        self.opened = 0
        self._owner = QObject()
        self._litter: list[weakref.ref[QWidget]] = []
        self.vault: Vault
        self.session: Session
        self._open()
        self.records = [row.event_id for row in self.vault.drawer.incidents.list()]
        self.people = [row.uid for row in self.vault.drawer.people.list()]
        self._steps: dict[Callable[[], object], int] = {
            self.open_page: 24,
            self.open_record: 30,
            self.open_person: 12,
            self.begin_to_send: 12,
            self.go_back: 18,
            self.press: 60,
            self.write: 24,
            self.choose_row: 24,
            self.choose_tab: 9,
            self.let_it_paint: 42,
            self.let_it_rest: 9,
            self.forget: 18,
            self.drop_a_page: 9,
            self.close_what_is_above: 18,
            self.resize: 2,
            self.change_looks: 1,
            self.change_language: 1,
            self.change_role: 1,
            self.lock: 1,
            self.close: 1,
        }

    def walk(self, steps: int) -> None:
        """Go on for so many steps."""
        kinds, weights = list(self._steps), list(self._steps.values())
        for step in self.chance.choices(kinds, weights, k=steps):
            self.taken.append(step.__name__)
            step()
            if not self.vault.is_open:
                # As after a lock, but in the same process: what stayed behind is still there.
                self._end()
                self._open()

    def leave(self) -> None:
        """Stop, and leave nothing behind."""
        self._end()
        self._owner.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    # Ways

    def open_page(self) -> None:
        self.session.window.navigator.page(self.chance.choice(self.session.window.rail.plan.names))

    def open_record(self) -> None:
        known = self.chance.choice([None, *self.records[:9], self.chance.choice(self.records)])
        section = self.chance.choice(["", *rooms.TITLES])
        self.session.window.navigator.record(known, section)

    def open_person(self) -> None:
        self.session.window.navigator.person(self.chance.choice(self.people))

    def begin_to_send(self) -> None:
        many = self.chance.choice((0, 1, 2))
        self.session.window.navigator.send(self.chance.sample(self.records, many))

    def go_back(self) -> None:
        self.session.window.navigator.back()

    # Hands

    def press(self) -> None:
        # Qt waits inside the click until its own menu of months is closed again.
        found = [
            one
            for one in self._seen(QAbstractButton)
            if one.isEnabled() and not (isinstance(one, QToolButton) and one.menu())
        ]
        if found:
            QTest.mouseClick(self.chance.choice(found), Qt.MouseButton.LeftButton, pos=QPoint(8, 8))

    def write(self) -> None:
        fields = [*self._seen(QLineEdit), *self._seen(QPlainTextEdit)]
        if fields:
            field = self.chance.choice(fields)
            field.setFocus()
            QTest.keyClicks(field, WORDS[: self.chance.randrange(1, len(WORDS))])
            if isValid(field) and self.chance.random() < 0.5:
                QTest.keyClick(field, self.chance.choice((Qt.Key.Key_Return, Qt.Key.Key_Tab)))

    def choose_row(self) -> None:
        for view in self._seen(QAbstractItemView):
            count = view.model().rowCount() if view.model() is not None else 0
            if count and self.chance.random() < 0.7:
                index = view.model().index(self.chance.randrange(count), 0)
                view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
                QTest.mouseClick(
                    view.viewport(),
                    Qt.MouseButton.LeftButton,
                    pos=view.visualRect(index).center(),
                )
                return

    def choose_tab(self) -> None:
        for tabs in self._seen(QTabBar):
            if tabs.count():
                tabs.setCurrentIndex(self.chance.randrange(tabs.count()))
                return

    def close_what_is_above(self) -> None:
        for one in QApplication.topLevelWidgets():
            if isinstance(one, QDialog | QMenu) and one.isVisible():
                # Qt's own dialog for files would answer with a box and wait inside the call.
                accept = not isinstance(one, QFileDialog | QMenu) and self.chance.random() < 0.5
                if accept and isinstance(one, QDialog):
                    one.accept()
                else:
                    one.close()
                return

    # Time

    def let_it_paint(self) -> None:
        for _ in range(self.chance.randrange(1, 4)):
            QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def let_it_rest(self) -> None:
        self.qtbot.waitUntil(lambda: self.session.window.place.jobs.idle, timeout=PATIENCE)

    def forget(self) -> None:
        gc.collect(self.chance.choice((0, 1, 2)))

    # Endings

    def drop_a_page(self) -> None:
        """A page that is let go of before anything of it has come back."""
        place = self.session.window.place
        name = self.chance.choice(("record", *self.session.window.rail.plan.names))
        facts = {"event_id": self.chance.choice(self.records)} if name == "record" else {}
        page: QWidget = pages.page_class(name)(place, **facts)
        page.setParent(self.chance.choice((None, self.session.window)))
        page.show()
        if self.chance.random() < 0.5:
            QApplication.processEvents()
        if self.chance.random() < 0.5:
            page.deleteLater()
        else:
            self._leave_about(page)

    def resize(self) -> None:
        self.session.window.resize(*self.chance.choice(SIZES))

    def change_looks(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.install(app, self.chance.choice(("light", "dark")))

    def change_language(self) -> None:
        self._have(entry.LANGUAGE, self.chance.choice(LANGUAGES))

    def change_role(self) -> None:
        self._have(entry.ROLE, self.chance.choice((entry.RECORD, entry.RECORD, entry.RECEIVE)))

    def lock(self) -> None:
        self.session.lock_at_once()

    def close(self) -> None:
        self.session.close(force=True)

    def _have(self, setting: str, value: str) -> None:
        place = self.session.window.place
        place.jobs.do(
            partial(place.drawer.settings.set, setting, value),
            lambda _: place.changes.window.emit(),
            owner=self.session.window,
        )

    def _seen(self, kind: type[W]) -> list[W]:
        """All widgets of a kind that can be seen, those above the window first."""
        above = QApplication.activePopupWidget()
        if above is None:
            window = self.session.window
            page = window.navigator.shown
            above = page if page is not None and self.chance.random() < OFTEN else window
        # Qt's own dialog for files waits inside the click for an answer to a box of its own.
        return [
            one
            for one in above.findChildren(kind)
            if one.isVisible() and not isinstance(one.window(), QFileDialog)
        ]

    def _open(self) -> None:
        self.opened += 1
        self.vault = Vault.open(self.folder, vaults.PASSPHRASE, allow_weak_kdf=True)
        before = QWidget()
        before.show()
        self.session = Session(
            Entered(self.vault, habits_of(self.vault)),
            options.read(self.folder),
            before=before,
            lock=lambda _problem: None,
            close=lambda _problem: None,
            parent=self._owner,
        )

    def _leave_about(self, widget: QWidget) -> None:
        """Let go of a widget that nobody deletes, unless Python's garbage does; the oldest goes."""
        self._litter.append(weakref.ref(widget))
        while len(self._litter) > LITTER:
            oldest = self._litter.pop(0)()
            if oldest is not None and isValid(oldest):
                oldest.deleteLater()

    def _end(self) -> None:
        if self.vault.is_open:
            self.session.close(force=True)
        window = self.session.window
        window.allow_close()
        window.close()
        for question in window.findChildren(QDialog):
            # The lock replaces the process: nobody answers a question of the one before.
            question.close()
        if self.chance.random() < 0.5:
            window.deleteLater()
        else:
            self._leave_about(window)
        self.session.deleteLater()
        del self.session, window
        self.let_it_paint()
