"""A record that changed since it was sent: said on its page, chosen on the way of sending."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from defender_app.focal.contacts import Contact
from defender_app.report.seal import Sealed
from tests.support import line
from tests.support.window import RecordedGo
from ui.record.page import RecordPage
from ui.send.as_correction import AsCorrection
from ui.send.plan import Plan
from ui.send.recipients_step import RecipientsStep
from ui.workplace import Workplace

Settle = Callable[[], None]


def change(place: Workplace, event_id: str) -> None:
    incident = place.drawer.incidents.get(event_id, with_identities=True)
    place.drawer.incidents.save(msgspec.structs.replace(incident, narrative="They asked twice."))


@pytest.fixture
def step(training_place: Workplace, event_id: str, qtbot: QtBot) -> RecipientsStep:
    made = RecipientsStep(Plan(training_place, (event_id,)))
    qtbot.addWidget(made)
    made.show()
    return made


def choice(step: RecipientsStep) -> AsCorrection:
    return step.panel.as_correction


def test_the_page_says_who_has_what_it_said_before(
    training_place: Workplace,
    report: Sealed,
    event_id: str,
    go: RecordedGo,
    settled: Settle,
    qtbot: QtBot,
) -> None:
    del report
    page = RecordPage(training_place, event_id)
    qtbot.addWidget(page)
    page.resize(1076, 628)
    page.show()
    settled()
    settled()
    assert page.banner.bold.text() == "This record was sent."
    assert page.banner.button.isHidden()
    page.draft.update(narrative="They asked twice.")
    page.flush()
    settled()
    settled()
    said = page.banner.bold.text()
    assert said.startswith("Changed since it was sent to")
    assert "Reprisals desk" in said
    page.banner.button.click()
    assert go.went[-1] == ("send", (event_id,))
    page.flush()
    settled()


def test_a_changed_record_goes_as_a_correction_unless_somebody_wants_another(
    step: RecipientsStep,
    training_place: Workplace,
    report: Sealed,
    known: Contact,
    event_id: str,
    settled: Settle,
) -> None:
    change(training_place, event_id)
    step.load()
    settled()
    plan = step._plan
    assert plan.wish(known.contact_id).refers_to == report.report_id
    assert "corrects what they have since" in choice(step).words.text()
    choice(step).pills.choose(("new",))
    choice(step).pills.changed.emit()
    assert plan.wish(known.contact_id).refers_to == ""
    # Looking again forgets nothing.
    step.load()
    settled()
    assert plan.wish(known.contact_id).refers_to == ""
    assert "one more" in choice(step).words.text()


def test_an_unchanged_one_is_one_more_unless_somebody_wants_another(
    step: RecipientsStep, report: Sealed, known: Contact, settled: Settle
) -> None:
    step.load()
    settled()
    plan = step._plan
    assert not choice(step).isHidden()
    assert plan.wish(known.contact_id).refers_to == ""
    plan.one_time = True
    choice(step).pills.choose(("correction",))
    choice(step).pills.changed.emit()
    wish = plan.wish(known.contact_id)
    assert (wish.refers_to, wish.one_time) == (report.report_id, False)


def test_whoever_has_nothing_is_asked_nothing(
    step: RecipientsStep, known: Contact, settled: Settle
) -> None:
    step.load()
    settled()
    assert choice(step).isHidden()
    assert step._plan.wish(known.contact_id).refers_to == ""


def test_other_records_are_other_corrections(
    step: RecipientsStep,
    training_place: Workplace,
    report: Sealed,
    known: Contact,
    event_id: str,
    settled: Settle,
) -> None:
    del report
    change(training_place, event_id)
    step.load()
    settled()
    plan = step._plan
    plan.event_ids = (line.saved(training_place.drawer, line.incident(title="Another")),)
    assert plan.wish(known.contact_id).refers_to == ""
    step.load()
    settled()
    assert choice(step).isHidden()
