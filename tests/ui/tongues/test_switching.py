"""From language to language on an open vault: nothing typed is lost, nothing old stays."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from itertools import pairwise
from typing import cast

import pytest
import translations
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from defender_app import options
from defender_app.vault import Vault
from tests.support.measured_words import words_of
from tests.support.pseudo import is_said
from tests.support.window import commit_text
from ui import i18n
from ui.i18n import data_words, languages
from ui.record.page import RecordPage
from ui.session import Session
from ui.unlock import entry
from ui.unlock.entry import Entered, habits_of

CODES = [code for code, _ in languages.OFFERED]
SECONDS = 2.0
PATIENCE = 60_000
TITLE = "Stopped at the gate, \u4e2d \u0627"
_LETTER = re.compile(r"[^\W\d_]{2}")


def _ring(codes: list[str]) -> list[str]:
    """A way on which each language follows each other one."""
    way: list[str] = []
    for place, one in enumerate(codes[:-1]):
        for other in codes[place + 1 :]:
            way += [one, other]
        way.append(one)
    return way


@pytest.fixture
def session(vault: Vault, qtbot: QtBot, qapp: QApplication) -> Iterator[Session]:
    # Nobody touches the keyboard here, and all nine languages take longer than three minutes.
    options.change(vault.folder, idle_minutes=max(options.IDLE_MINUTES))
    before, owner, ends = QWidget(), QObject(), list[str]()
    before.resize(1280, 720)
    before.show()
    made = Session(
        Entered(vault, habits_of(vault)),
        options.read(vault.folder),
        before=before,
        lock=ends.append,
        close=ends.append,
        parent=owner,
    )
    qtbot.waitUntil(lambda: made.window.place.jobs.idle, timeout=PATIENCE)
    yield made
    made.window.place.jobs.stop(10_000)
    made.window.allow_close()
    made.window.close()
    made.window.deleteLater()
    i18n.install(qapp, i18n.FALLBACK)


def _settle(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: session.window.place.jobs.idle, timeout=PATIENCE)


def _switch(session: Session, code: str, qtbot: QtBot) -> float:
    """Choose a language as Settings do; how long this computes until the new window stands."""
    # Of this process alone: a busy machine lets everybody wait.
    old, begun = session.window, time.process_time()
    session.window.place.drawer.settings.set(entry.LANGUAGE, code)
    old.place.changes.window.emit()
    qtbot.waitUntil(lambda: session.window is not old, timeout=PATIENCE)
    QApplication.processEvents()
    taken = time.process_time() - begun
    _settle(session, qtbot)
    return taken


def _own_words(code: str) -> frozenset[str]:
    """All that only this language says, of the window and of the field."""
    said = {
        form.replace("&", "").strip()
        for _, source, forms, finished in translations.messages(languages.file_code(code))
        for form in forms
        if finished and form != source and "{" not in form and "%n" not in form
    }
    return frozenset(said | set(data_words.table(languages.file_code(code)).values()))


@pytest.fixture(scope="module")
def told() -> dict[str, frozenset[str]]:
    """What each language says and none of the others does, English included."""
    own = {code: _own_words(code) for code in CODES if code != i18n.FALLBACK}
    english = {source for _, source, _, _ in translations.messages("es")}
    return {
        code: words - english.union(*(own[other] for other in own if other != code))
        for code, words in own.items()
    }


def _left_of(window: QWidget, words: frozenset[str]) -> list[str]:
    """What a window still says in another language."""
    return [
        said
        for widget in window.findChildren(QWidget)
        if not is_said(widget)
        for said in {words_of(widget), widget.accessibleName()}
        if _LETTER.search(said) and said in words
    ]


def test_the_ring_goes_from_each_language_to_each_other_one() -> None:
    way = _ring(CODES)
    wanted = {(one, other) for one in CODES for other in CODES if one != other}
    assert wanted <= set(pairwise(way))


def _write(session: Session, letters: str, qtbot: QtBot) -> None:
    """Begin to type a title, and go on at once: nothing waits until it is saved."""
    session.window.navigator.record(_event_of(session))
    qtbot.waitUntil(
        lambda: isinstance(session.window.navigator.shown, RecordPage), timeout=PATIENCE
    )
    page = cast("RecordPage", session.window.navigator.shown)
    _settle(session, qtbot)
    page.heading.title.setFocus()
    page.heading.title.end(False)  # noqa: FBT003 - Qt's setter
    commit_text(page.heading.title, letters)


def _event_of(session: Session) -> str | None:
    rows = session.window.place.drawer.incidents.list()
    return rows[0].event_id if rows else None


def _title(session: Session) -> str:
    event_id = _event_of(session)
    assert event_id is not None
    return str(session.window.place.drawer.incidents.get(event_id).title)


def _go_round(
    session: Session, way: list[str], told: dict[str, frozenset[str]], qtbot: QtBot
) -> None:
    typed = ""
    for number, (before, code) in enumerate(pairwise(way)):
        letters = f"{TITLE[number % len(TITLE)]}"
        _write(session, letters, qtbot)
        typed += letters
        assert _switch(session, code, qtbot) < SECONDS, code
        assert i18n.current() == code
        assert _title(session).replace(" ", "") == typed.replace(" ", "")
        assert session.window.layoutDirection() == i18n.direction(code)
        for page in ("incidents", "settings"):
            session.window.navigator.page(page)
            _settle(session, qtbot)
            assert _left_of(session.window, told.get(before, frozenset())) == [], (before, code)


def test_a_half_typed_record_goes_through_nine_languages(
    session: Session, told: dict[str, frozenset[str]], qtbot: QtBot
) -> None:
    _go_round(session, [*CODES, CODES[0]], told, qtbot)


@pytest.mark.long
def test_a_half_typed_record_goes_from_each_language_to_each_other_one(
    session: Session, told: dict[str, frozenset[str]], qtbot: QtBot
) -> None:
    _go_round(session, _ring(CODES), told, qtbot)


def test_words_of_the_former_language_would_be_found(
    told: dict[str, frozenset[str]], qtbot: QtBot, session: Session
) -> None:
    _switch(session, "es", qtbot)
    assert _left_of(session.window, told["es"])
    assert session.window.layoutDirection() == Qt.LayoutDirection.LeftToRight
