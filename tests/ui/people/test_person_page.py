"""The page of a person: names only on purpose, consent saved with its custody."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from defender_app.model.answers import Ref
from defender_app.model.consent import Consent
from defender_app.model.person import Identity, Person
from defender_app.vault.consents import item_of
from tests.support.vaults import incident
from tests.support.window import RecordedGo, RecordedNotify, arrived
from ui import i18n
from ui.fields.date import DateEditor
from ui.i18n import dates
from ui.people import words
from ui.people.naming import SHOWN_FOR
from ui.people.page import PeoplePage
from ui.people.person import PersonView
from ui.people.telling import today
from ui.workplace import Workplace

NAME = "Ilva Torrenko"
CHANNEL = "the baker on Mill Street"
Settle = Callable[[], None]

TOLD = (
    "what-is-written",
    "who-will-see-it",
    "government-will-know",
    "risks-to-me",
    "risks-to-others",
    "can-refuse",
    "can-withdraw",
    "withdrawal-cannot-recall-what-was-sent",
)
GIVEN = (
    Consent(
        use="store",
        value="yes",
        how_named="named",
        given_by="the-person",
        how="in-person-oral",
        date="2025-02-22",
        review_on="2026-02-22",
    ),
    Consent(
        use="government-letter",
        value="conditional",
        conditions="I am arrested",
        given_by="the-person",
        how="phone",
        date="2025-03-03",
        explained=TOLD,
        asked_by=Ref(person="p2"),
    ),
    Consent(
        use="media-name",
        value="no",
        given_by="lawyer",
        how="written-signed",
        date="2025-03",
    ),
)


def heron(**more: object) -> Person:
    members: dict[str, object] = {
        "pid": "p1",
        "pseudonym": "HERON",
        "descriptive_title": "environmental defender",
        "roles": ("victim",),
        "status_now": "at-liberty",
        "identity": Identity(real_name=NAME, aliases=("Il",), contact_channel=CHANNEL),
        "consents": GIVEN,
        **more,
    }
    return Person(**members)  # type: ignore[arg-type] # the members are named by the test


@pytest.fixture
def uid(training_place: Workplace) -> str:
    drawer = training_place.drawer
    saved = drawer.incidents.save(
        incident(
            event_id="E1",
            title="Stopped at the gate",
            persons=(heron(), Person(pid="p2", pseudonym="LYNX", descriptive_title="lawyer")),
        )
    )
    return str(saved.persons[0].uid)


@pytest.fixture
def view(
    training_place: Workplace, uid: str, settled: Settle, qtbot: QtBot
) -> Iterator[PersonView]:
    page = PeoplePage(training_place, uid)
    arrived(page, qtbot, settled, (1076, 628))
    settled()
    assert page.person is not None
    yield page.person
    page.flush()
    settled()


def all_words(widget: QWidget) -> str:
    """Everything a widget and those in it show, say to screen readers, or hold."""
    found = []
    for one in (widget, *widget.findChildren(QWidget)):
        found += [one.toolTip(), one.accessibleName(), one.accessibleDescription()]
        found.append(one.windowTitle())
        for name in ("text", "toPlainText", "placeholderText"):
            get = getattr(one, name, None)
            if callable(get):
                found.append(str(get()))
        reader = QAccessible.queryAccessibleInterface(one)
        if reader is not None:
            for kind in (
                QAccessible.Text.Name,
                QAccessible.Text.Value,
                QAccessible.Text.Description,
            ):
                found.append(reader.text(kind))
    return "\n".join(found)


def consent_in(place: Workplace, use: str, event_id: str = "E1") -> Consent:
    given = place.drawer.incidents.get(event_id).persons[0].consents
    return next((one for one in given if one.use == use), Consent(use=use))


def press(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_no_name_anywhere_before_it_is_asked_for(view: PersonView) -> None:
    for tab in ("about", "consent", "records", "history"):
        view.tabs.choose(tab)
        view._show_tab(tab)
        told = all_words(view)
        assert NAME not in told
        assert CHANNEL not in told
        assert "HERON" in told


def test_a_name_shows_on_purpose_and_hides_itself(
    view: PersonView, settled: Settle, qtbot: QtBot
) -> None:
    assert view.keeper.timer.interval() == SHOWN_FOR == 30_000
    view.keeper.timer.setInterval(20)
    seen: list[str] = []
    view.keeper.shown.connect(lambda _: seen.append(all_words(view)))
    press(qtbot, view.header.button)
    with qtbot.waitSignal(view.keeper.hidden, timeout=5_000):
        settled()
    assert NAME in seen[0]
    assert CHANNEL in seen[0]
    qtbot.waitUntil(lambda: NAME not in all_words(view))
    assert CHANNEL not in all_words(view)
    assert view.header.button.text() == "Show name"


def test_a_name_hides_when_somebody_leaves(view: PersonView, settled: Settle, qtbot: QtBot) -> None:
    press(qtbot, view.header.button)
    settled()
    assert NAME in all_words(view)
    view.hide()
    assert NAME not in view.header.name.text()
    view.show()
    qtbot.waitUntil(lambda: NAME not in all_words(view))


def test_leaving_before_the_name_came_shows_nothing(
    view: PersonView, settled: Settle, qtbot: QtBot
) -> None:
    press(qtbot, view.header.button)
    view.hide()
    view.show()
    settled()
    assert NAME not in all_words(view)


def test_a_name_is_edited_behind_its_button(
    view: PersonView, training_place: Workplace, uid: str, settled: Settle, qtbot: QtBot
) -> None:
    view.tabs.choose("about")
    view._show_tab("about")
    card = view.about.identity_card()
    assert card is not None
    press(qtbot, card.button)
    settled()
    form = card.form()
    assert form is not None
    line = form.asked("real_name").editor.findChild(QLineEdit)
    assert line is not None
    line.selectAll()
    qtbot.keyClicks(line, "Ana Bel")
    settled()
    kept = training_place.drawer.identities.get(uid)
    assert kept is not None
    assert (kept.real_name, kept.contact_channel) == ("Ana Bel", CHANNEL)
    view.keeper.hide()
    assert card.form() is None
    # A later save of the record keeps what stands apart from it.
    view.draft.edit(lambda one: view._in.somebody.changed(one, occupation="farmer"))
    view.flush()
    settled()
    assert training_place.drawer.identities.get(uid) == kept
    assert training_place.drawer.incidents.get("E1").persons[0].occupation == "farmer"


def test_the_table_tells_answer_naming_way_day_and_who(view: PersonView) -> None:
    table = view.matrix.table
    shown = {
        table.consent(row).use: [table.index(row, column).data() for column in range(6)]
        for row in range(table.rowCount())
    }
    assert len(shown) == 11
    assert shown["store"] == [
        "Keep in this locked record",
        "Yes",
        "Name",
        "In person",
        "22 Feb 2025",
        "HERON",
    ]
    assert shown["government-letter"][1:] == ["Only if …", "Name", "Phone", "3 Mar 2025", "HERON"]
    assert shown["media-name"][1:] == ["No", words.DASH, "In writing", "Mar 2025", "Lawyer"]
    assert shown["other-ngo"][1:] == ["Not asked", words.DASH, "", "", ""]
    assert shown["contact-back"][0] == "Contact HERON back"
    assert "At liberty" in view.header.facts.text()
    assert "22 Feb 2026" in view.header.facts.text()


def test_an_answer_is_saved_within_a_second_with_its_custody(
    view: PersonView, training_place: Workplace, notify: RecordedNotify, qtbot: QtBot
) -> None:
    view.choose_use("un-confidential")
    with qtbot.waitSignal(view.draft.saved, timeout=1_000):
        press(qtbot, view.panel.answers.pill("no"))
    assert consent_in(training_place, "un-confidential") == Consent(
        use="un-confidential", value="no"
    )
    item = item_of("E1", ("person", "p1"), "un-confidential")
    (entry,) = training_place.drawer.custody.entries(item)
    assert (entry.action, entry.actor) == ("consent", "me")
    assert notify.saves


def test_a_chosen_answer_stays_chosen_and_a_new_yes_proposes_the_day(
    view: PersonView, training_place: Workplace, settled: Settle, qtbot: QtBot
) -> None:
    view.choose_use("un-confidential")
    panel = view.panel
    press(qtbot, panel.answers.pill("yes"))
    given = Consent(use="un-confidential", value="yes", date=today())
    assert consent_in_draft(view, "un-confidential") == given
    assert panel.foot.text().startswith(f"{dates.shown(today())}. How, and by whom")
    press(qtbot, panel.answers.pill("yes"))
    assert panel.answers.chosen == ("yes",)
    assert consent_in_draft(view, "un-confidential") == given
    view.flush()
    settled()
    assert consent_in(training_place, "un-confidential") == given
    # "Not asked" is a choice of its own; the day that was only proposed goes with the yes.
    press(qtbot, panel.answers.pill("not-asked"))
    assert consent_in_draft(view, "un-confidential") == Consent(use="un-confidential")
    # A day that somebody gave stays.
    view.choose_use("store")
    press(qtbot, panel.answers.pill("no"))
    press(qtbot, panel.answers.pill("yes"))
    assert consent_in_draft(view, "store").date == "2025-02-22"


def test_a_letter_to_the_government_waits_for_its_warning(
    view: PersonView, training_place: Workplace, settled: Settle, qtbot: QtBot
) -> None:
    view._change_consents(lambda _: ())
    view.choose_use("government-letter")
    panel = view.panel
    for value in ("yes", "conditional"):
        assert not panel.answers.pill(value).isEnabled()
    assert panel.why_not.isVisibleTo(panel)
    press(qtbot, panel.answers.pill("yes"))
    assert consent_in_draft(view, "government-letter").value is None
    panel.explained.tick("government-will-know").click()
    assert panel.answers.pill("yes").isEnabled()
    press(qtbot, panel.answers.pill("yes"))
    assert consent_in_draft(view, "government-letter").value == "yes"
    # Taking the tick back takes the agreement back.
    panel.explained.tick("government-will-know").click()
    assert consent_in_draft(view, "government-letter").value is None
    view.flush()
    settled()
    assert consent_in(training_place, "government-letter").value is None


def consent_in_draft(view: PersonView, use: str) -> Consent:
    given = view.draft.incident.persons[0].consents
    return next((one for one in given if one.use == use), Consent(use=use))


def test_a_condition_is_typed_and_saved_while_typing(
    view: PersonView, training_place: Workplace, settled: Settle, qtbot: QtBot
) -> None:
    view.choose_use("focal-point")
    press(qtbot, view.panel.answers.pill("conditional"))
    field = view.panel.condition
    field.setFocus()
    qtbot.keyClicks(field, "not before May")
    view.flush()
    settled()
    kept = consent_in(training_place, "focal-point")
    assert (kept.value, kept.conditions) == ("conditional", "not before May")
    press(qtbot, view.panel.naming.pill("initials"))
    assert consent_in_draft(view, "focal-point").how_named == "initials"


def test_details_of_an_answer_are_edited(
    view: PersonView, training_place: Workplace, settled: Settle, qtbot: QtBot
) -> None:
    view.choose_use("store")
    press(qtbot, view.panel.foot)
    form = view.panel.telling.form
    editor = form.asked("date").editor
    assert isinstance(editor, DateEditor)
    editor.date.clear()
    qtbot.keyClicks(editor.date, "1 March 2025")
    words_line = form.asked("language").editor.findChild(QLineEdit)
    assert words_line is not None
    qtbot.keyClicks(words_line, "Uyghur")
    view.flush()
    settled()
    kept = consent_in(training_place, "store")
    assert (kept.date, kept.language) == ("2025-03-01", "Uyghur")


def test_sharing_with_nobody_is_explained(view: PersonView, qtbot: QtBot) -> None:
    view.choose_use("other-ngo")
    press(qtbot, view.panel.answers.pill("yes"))
    assert view.panel.remarks.isVisibleTo(view.panel)
    assert view.panel.remarks.text()
    edit: QPlainTextEdit = view.panel.sharing
    edit.setFocus()
    qtbot.keyClicks(edit, "Lake Watch")
    assert consent_in_draft(view, "other-ngo").shared_with == ("Lake Watch",)
    assert not view.panel.remarks.isVisibleTo(view.panel)


def test_a_day_to_ask_again(view: PersonView) -> None:
    view.remind("2027-01-01")
    assert "1 Jan 2027" in view.header.facts.text()
    view.remind("")
    assert "ask again" not in view.header.facts.text()


def test_the_keyboard_goes_through_all_uses(view: PersonView, qtbot: QtBot) -> None:
    view.begin_again()
    seen = [view.matrix.use]
    for _ in range(10):
        qtbot.keyClick(view.matrix, Qt.Key.Key_Down)
        seen.append(view.panel._consent.use)
    assert len(set(seen)) == 11


def test_history_tells_what_was_noted_without_words_of_the_record(
    view: PersonView, settled: Settle, qapp: QApplication
) -> None:
    i18n.install(qapp, i18n.FALLBACK)  # a number is in it
    view.tabs.choose("history")
    view._show_tab("history")
    settled()
    told = all_words(view.history)
    assert "Letter to the Government, with name" in told
    # Answers that were noted together are one line, and one record needs no name on each.
    assert " answers noted" in told
    assert "Answer noted" not in told
    assert "in “" not in told
    assert "Record begun" in told
    assert "I am arrested" not in told


def test_another_record_has_consents_of_its_own(
    training_place: Workplace, uid: str, settled: Settle, qtbot: QtBot, go: RecordedGo
) -> None:
    other = heron(uid=uid, identity=None, consents=(Consent(use="store", value="no"),))
    training_place.drawer.incidents.save(
        incident(event_id="E2", title="Questioned", persons=(other,))
    )
    page = PeoplePage(training_place, uid)
    qtbot.addWidget(page)
    page.show()
    page.arrive()
    settled()
    settled()
    view = page.person
    assert view is not None
    assert view.draft.event_id == "E2"
    assert consent_in_draft(view, "store").value == "no"
    view.choose_record(1)
    settled()
    assert consent_in_draft(view, "store").value == "yes"
    press(qtbot, view.panel.answers.pill("not-asked"))
    page.flush()
    settled()
    assert consent_in(training_place, "store", "E2").value == "no"
    assert consent_in(training_place, "store").value is None
    view._open_record("E2")
    assert go.went[-1] == ("record", "E2", "people", "")


def test_a_narrow_window_shows_one_pane_at_a_time(view: PersonView, qtbot: QtBot) -> None:
    view.resize(560, 500)
    assert not view.panel.isVisible()
    view.choose_use("store")
    view._come_forward()
    assert view.panel.isVisible()
    assert not view._left.isVisible()
    press(qtbot, view.back)
    assert view._left.isVisible()


def test_nothing_is_answered_before_the_record_is_loaded(
    view: PersonView, training_place: Workplace, settled: Settle
) -> None:
    before = consent_in(training_place, "store")
    view.choose_record(0)
    assert not view.panel.isEnabled()
    assert not any(field.isVisible() for field in view.panel._fields.values())
    view.panel.naming.choose(("initials",))
    view.panel.naming.changed.emit()
    settled()
    view.flush()
    settled()
    assert view.panel.isEnabled()
    assert consent_in(training_place, "store") == before


def test_a_name_hides_when_another_window_comes_to_the_front(
    view: PersonView, settled: Settle, qapp: QApplication
) -> None:
    view.keeper.show()
    settled()
    assert view.keeper.identity.real_name == NAME
    qapp.sendEvent(view.window(), QEvent(QEvent.Type.WindowDeactivate))
    assert view.keeper.identity == Identity()
    assert NAME not in all_words(view)


def test_somebody_has_another_part_in_each_record(
    training_place: Workplace, uid: str, settled: Settle, qtbot: QtBot
) -> None:
    for number, roles in enumerate((("witness",), ("source", "translator"), ("victim",))):
        one = heron(uid=uid, identity=None, consents=(), roles=roles, pid=f"q{number}")
        training_place.drawer.incidents.save(incident(event_id=f"M{number}", persons=(one,)))
    page = PeoplePage(training_place, uid)
    qtbot.addWidget(page)
    page.show()
    page.arrive()
    settled()
    settled()
    assert page.person is not None
    model = page.person.records.model
    rows = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert len(rows) == 4
    for said in ("Witness", "Source", "Translator", "Victim"):
        assert any(said in row for row in rows)


def test_two_entries_are_said_to_be_one_person(
    view: PersonView,
    training_place: Workplace,
    uid: str,
    settled: Settle,
    notify: RecordedNotify,
    go: RecordedGo,
) -> None:
    drawer = training_place.drawer
    other = heron(pid="p8", pseudonym="OTTER", identity=None, consents=())
    drawer.incidents.save(incident(event_id="E2", title="Questioned", persons=(other,)))
    second = drawer.people.uid_of("E2", "p8")
    view.tabs.choose("records")
    view._show_tab("records")
    settled()
    # LYNX stands in the same record as HERON, so they are two.
    assert [one.id for one in view.records._offered()] == [second]
    notify.answer = False
    view.records.same.picked.emit(second)
    settled()
    assert len(drawer.people.get(uid).places) == 1
    notify.answer = True
    view.records.same.picked.emit(second)
    settled()
    assert {one.event_id for one in drawer.people.get(uid).places} == {"E1", "E2"}
    assert drawer.people.uid_of("E2", "p8") == uid
    assert go.went[-1] == ("person", uid)
    assert "OTTER" in notify.questions[-1]["question"]


def test_two_with_different_names_are_not_made_one(
    view: PersonView, training_place: Workplace, settled: Settle, notify: RecordedNotify
) -> None:
    drawer = training_place.drawer
    other = heron(pid="p8", pseudonym="OTTER", identity=Identity(real_name="Ana Bel"))
    drawer.incidents.save(incident(event_id="E2", persons=(other,)))
    view._show_tab("records")
    settled()
    view.records.same.picked.emit(drawer.people.uid_of("E2", "p8"))
    settled()
    assert [error.code for error in notify.problems] == ["identities-differ"]
