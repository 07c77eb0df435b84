"""Every bad card and every bad answer, in the window: a sentence, and nothing changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from defender_app.errors import InputError
from defender_app.focal import contacts, intake, reply
from defender_app.focal.contacts import Contact
from defender_app.focal.own_cards import OwnCard
from defender_app.report import sent as sent_reports
from defender_app.vault.drawer import Drawer
from tests.support import bad_input, line
from tests.support.bad_input import Answers
from tests.support.window import RecordedNotify, arrived
from ui.focal_points.page import FocalPointsPage
from ui.messages import message
from ui.replies.page import RepliesPage
from ui.workplace import Workplace

Settled = Callable[[], None]
GENERAL = message(InputError("never-heard-of")).what
# What is no JSON may be a picture, and is refused as one that cannot be read.
NO_CARDS = {"no card at all", "empty"}
STOPS = {"card-changed-key", "card-mixed-scripts"}


def shown(widget: FocalPointsPage | RepliesPage) -> str:
    # What is put into a layout is shown with the next events.
    QApplication.processEvents()
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def begin(code: str) -> str:
    """The part of the sentence for a code that comes before any fact."""
    what = message(InputError(code)).what
    assert what != GENERAL, code
    return what.partition("…")[0]


def test_bad_cards_in_the_window(
    qtbot: QtBot,
    training_place: Workplace,
    desk_card: OwnCard,
    known_contact: Contact,
    tmp_path: Path,
    settled: Settled,
) -> None:
    drawer = training_place.drawer
    page = FocalPointsPage(training_place)
    arrived(page, qtbot, settled, (1076, 600))
    before = drawer.meta("change")
    for name, one in bad_input.cards_for(drawer, desk_card).items():
        path = tmp_path / "card.json"
        path.write_bytes(one.data)
        page.begin_adding()
        page.take_file(path)
        settled()
        if one.code in STOPS:
            assert page.stop.isVisible(), name
            assert not page.stop.add.isEnabled(), name
            assert page.stop.leave.hasFocus(), name
        elif name in NO_CARDS:
            assert page.adding.field.error(), name
        else:
            assert page.adding.field.error().startswith(begin(one.code)), name
        assert GENERAL not in shown(page), name
        assert drawer.meta("change") == before, name
    assert contacts.every(drawer) == (known_contact,)


def test_bad_replies_in_the_window(
    qtbot: QtBot,
    training_place: Workplace,
    desk: Drawer,
    desk_card: OwnCard,
    known_contact: Contact,
    folder: Path,
    tmp_path: Path,
    settled: Settled,
    notify: RecordedNotify,
) -> None:
    drawer = training_place.drawer
    sealed = line.sealed(drawer, known_contact, [line.sample(drawer, "TRN-05")], folder)
    assert intake.take_in(desk, sealed.path).outcome == "opened"
    (record,) = sent_reports.every(drawer)
    files = tmp_path / "answers"
    files.mkdir()
    answers = Answers(drawer, record, desk_card, files)
    other = line.new_card(desk, "Another desk")
    line.met(drawer, other)
    later = bad_input.second_report(drawer, known_contact, tmp_path / "later")
    bad = bad_input.replies_for(answers, other, later)
    page = RepliesPage(training_place)
    arrived(page, qtbot, settled, (1076, 600))
    before = drawer.meta("change")
    page.take_in([path for path, _ in bad.values()])
    settled()
    tried = {one.untrusted_name: one for one in page.view.tried}
    words = shown(page)
    for name, (path, code) in bad.items():
        error = tried[path.name].error
        assert isinstance(error, Exception), name
        assert error.code == code, name
        assert message(error).what in words, name
        assert message(error).what != GENERAL, name
    assert drawer.meta("change") == before
    assert not notify.problems
    good = answers.write()
    for word in ("Attached to its record", "Already here"):
        page.take_in([good])
        settled()
        assert word in shown(page)
    assert reply.take_in(drawer, good).outcome == reply.ALREADY_HERE
