"""The page of a record: sections, acts, what is missing, and that opening changes nothing."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from defender_app.model import Act, Answer, Cooperation, Incident, Person, lens
from defender_app.seizure import guide
from defender_app.training.samples import samples
from tests.support.window import RecordedGo, RecordedNotify, commit_text
from ui.record import rooms
from ui.record.acts import WhoElse
from ui.record.entries import Entries, Inside
from ui.record.form import Form
from ui.record.page import RecordPage
from ui.record.sections import Column
from ui.record.tab_order import following
from ui.widgets.scroll import ScrollPage
from ui.workplace import Workplace

Open = Callable[..., RecordPage]
Settled = Callable[[], None]


def _sample(number: int) -> Incident:
    return samples()[number].incident


def _device(**answers: Any) -> Act:
    fields = {name: Answer(value=value) for name, value in answers.items()}
    return Act(type="device-search-seizure", fields=fields)


def _acts(page: RecordPage) -> Any:
    page.show_section(rooms.ACTS)
    return page.sections[rooms.ACTS].acts  # type: ignore[attr-defined] # the section of the acts


def _asked(page: RecordPage, index: int, field: str) -> Any:
    acts = _acts(page)
    if acts.open_index != index:
        acts.open_entry(index)
    inside = acts.cards[index].inside
    assert isinstance(inside, Inside)
    inside.form.finish()
    return inside.form.asked[f"acts[{index}].fields.{field}"]


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.id)
def test_opening_everything_in_a_record_changes_nothing(
    open_record: Open, training_place: Workplace, settled: Settled, sample: Any
) -> None:
    drawer = training_place.drawer
    event_id = drawer.incidents.save(sample.incident).event_id
    assert event_id is not None
    before = (drawer.incidents.get(event_id, with_identities=True), drawer.last_saved)
    page = open_record(event_id)
    for key in rooms.TITLES:
        page.show_section(key)
        section = page.sections[key]
        if isinstance(section, Column):
            section.finish()
        for entries in page.sections[key].findChildren(Entries, "entries"):
            for index in range(len(entries.cards)):
                entries.open_entry(index)
    page.flush()
    settled()
    assert (drawer.incidents.get(event_id, with_identities=True), drawer.last_saved) == before


def test_one_answer_changes_nothing_else(
    open_record: Open, training_place: Workplace, settled: Settled
) -> None:
    page = open_record(_sample(16))
    event_id = page.draft.event_id
    before = training_place.drawer.incidents.get(event_id, with_identities=True)
    page.go_to("territory")
    commit_text(page.focusWidget(), "das Tal")
    page.flush()
    settled()
    after = training_place.drawer.incidents.get(event_id, with_identities=True)
    assert after == msgspec.structs.replace(before, territory="das Tal")


def test_typed_words_are_in_the_vault_a_second_later(
    qtbot: QtBot, open_record: Open, training_place: Workplace
) -> None:
    page = open_record(None)
    page.opening.send.click()
    page.go_to("narrative")
    typed = page.focusWidget()
    assert typed is not None
    with qtbot.waitSignal(page.draft.saved, timeout=1500):
        qtbot.keyClicks(typed, "They asked about the report.")
    kept = training_place.drawer.incidents.get(page.draft.event_id)
    assert kept.narrative == "They asked about the report."


def test_questions_come_and_go_with_the_answers_before_them(open_record: Open) -> None:
    act = _device(devices=("phone",), returned="no")
    page = open_record(msgspec.structs.replace(_sample(0), acts=(act,)))
    returned, date = _asked(page, 0, "returned"), _asked(page, 0, "return_date")
    assert date.isHidden()
    returned.editor.pills.pill("damaged").click()
    assert not date.isHidden()
    returned.editor.pills.pill("same-day").click()
    assert date.isHidden()


def test_an_answer_nobody_asks_for_any_more_is_kept_and_shown(
    qtbot: QtBot, open_record: Open
) -> None:
    act = _device(devices=("phone",), returned="later", return_date="2025-03-01")
    page = open_record(msgspec.structs.replace(_sample(0), acts=(act,)))
    returned, date = _asked(page, 0, "returned"), _asked(page, 0, "return_date")
    assert not date.isHidden()
    returned.editor.pills.pill("no").click()
    assert not date.isHidden()
    assert date.note.startswith("Not asked any more")
    assert page.draft.incident.acts[0].fields["return_date"] == Answer(value="2025-03-01")
    returned.editor.pills.pill("damaged").click()
    assert "Not asked" not in date.note
    assert date.answer() == Answer(value="2025-03-01")
    returned.editor.pills.pill("no").click()
    date.editor.focusProxy().selectAll()
    qtbot.keyClick(date.editor.focusProxy(), Qt.Key.Key_Delete)
    returned.editor.setFocus()
    returned.editor.pills.pill("same-day").click()
    assert date.isHidden()
    assert "return_date" not in page.draft.incident.acts[0].fields


def test_the_panel_lists_what_is_missing_and_each_line_leads_to_its_field(
    open_record: Open,
) -> None:
    otter = Person(pid="P9", pseudonym="OTTER", descriptive_title="colleague", roles=("witness",))
    incident = msgspec.structs.replace(
        _sample(0),
        title=None,
        country=None,
        narrative_language=None,
        acts=(*_sample(0).acts, _device(devices=("laptop",), returned="no")),
        cooperation=(Cooperation(mechanism=("hrc-session",)),),
        persons=(*_sample(0).persons, otter),
    )
    page = open_record(incident)
    lines = {(line.words.text(), line.where.text()) for line in page.side.lines}
    assert ("Was this vault on it?", "Device searched, copied or seized") in lines
    assert ("Why do you think it is linked?", "UN cooperation") in lines
    assert any("OTTER" in words and "consent" in words for words, _ in lines)
    for place in range(len(page.side.lines)):
        page.side.lines[place].click()
        focused = page.focusWidget()
        assert focused is not None, page.side.lines[place].words.text()


def test_an_answer_takes_its_line_off_the_panel(qtbot: QtBot, open_record: Open) -> None:
    page = open_record(msgspec.structs.replace(_sample(0), title=None))
    assert page.side.left.text()[0] == "1"
    page.side.lines[0].click()
    assert page.focusWidget() is page.heading.title
    qtbot.keyClicks(page.heading.title, "Stopped at the gate")
    qtbot.waitUntil(lambda: page.side.lines == [])
    assert page.side.bar.value() == page.side.bar.maximum()


def test_quick_capture_with_the_keyboard_alone(
    qtbot: QtBot, open_record: Open, training_place: Workplace, settled: Settled
) -> None:
    page = open_record(None)
    quick: Any = page.sections[rooms.QUICK]
    quick.type.setFocus()
    qtbot.keyClicks(quick.type, "t")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    qtbot.keyClicks(popup.finder.line, "ea")  # type: ignore[attr-defined] # the finder's popup
    qtbot.keyClick(popup.finder.line, Qt.Key.Key_Return)  # type: ignore[attr-defined]
    form = {**quick.form.asked, **quick.cooperation.asked}
    date = form["date_start"].editor
    qtbot.keyClicks(date.date, "14 march 2025")
    qtbot.keyClick(date.date, Qt.Key.Key_Tab)
    country = form["country"].editor.field
    qtbot.keyClicks(country, "W")
    popup = QApplication.activePopupWidget()
    qtbot.keyClicks(popup.finder.line, "ester")  # type: ignore[union-attr]
    qtbot.keyClick(popup.finder.line, Qt.Key.Key_Return)  # type: ignore[union-attr]
    qtbot.keyClicks(form["place_text"].editor.line, "a tea house")
    qtbot.keyClicks(form["narrative"].editor.text, "They asked who paid.")
    mechanism = form["cooperation[0].mechanism"].editor.field
    qtbot.keyClicks(mechanism, "c")
    popup = QApplication.activePopupWidget()
    qtbot.keyClicks(popup.finder.line, "ommittee against torture")  # type: ignore[union-attr]
    qtbot.keyClick(popup.finder.line, Qt.Key.Key_Return)  # type: ignore[union-attr]
    qtbot.keyClick(quick.danger.answer.pill("yes"), Qt.Key.Key_Space)
    qtbot.keyClick(quick.danger.why.pill("in-detention"), Qt.Key.Key_Return)
    page.flush()
    settled()
    kept = training_place.drawer.incidents.get(page.draft.event_id)
    assert [act.type for act in kept.acts] == ["interrogation-summons"]
    assert (kept.date_start, kept.country) == ("2025-03-14", "XW")
    assert kept.narrative == "They asked who paid."
    assert kept.cooperation[0].mechanism == ("tb-cat",)
    assert (kept.urgency, kept.urgency_because) == ("high", ("in-detention",))
    assert kept.title is not None
    assert kept.title.endswith(", a tea house")


def test_the_first_question_is_whether_this_could_hurt_and_leaving_is_one_click(
    open_record: Open, training_place: Workplace, go: RecordedGo, settled: Settled
) -> None:
    page = open_record(None)
    assert page.opening.isVisible()
    page.opening.nothing.click()
    settled()
    assert go.went == [("page", "incidents")]
    assert training_place.drawer.incidents.list() == ()


def test_store_only_is_written_as_what_is_asked_for(open_record: Open) -> None:
    page = open_record(None)
    page.opening.store.click()
    assert page.draft.incident.requested_action == ("store-only-until-consent",)
    assert page.opening.isHidden()
    page.show_section(rooms.WHEN)
    page.show_section(rooms.QUICK)
    assert page.opening.isHidden()


def test_a_new_record_comes_back_at_the_section_it_was_left_at(open_record: Open) -> None:
    page = open_record(None)
    page.show_section(rooms.WHEN)
    again = page.again()
    assert again["event_id"] is None
    assert open_record(None, str(again["section"])).section == rooms.WHEN


def test_the_question_is_not_asked_again_in_a_kept_record(open_record: Open) -> None:
    page = open_record(_sample(0), rooms.QUICK)
    assert page.opening.isHidden()


def test_acts_are_found_added_and_removed_with_a_question(
    qtbot: QtBot, open_record: Open, notify: RecordedNotify
) -> None:
    page = open_record(_sample(0))
    acts = _acts(page)
    acts.add.click()
    line = acts.finder.finder.line
    qtbot.keyClicks(line, "they took my phone")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert [act.type for act in page.draft.incident.acts][-1] == "device-search-seizure"
    assert (acts.open_index, acts.finder) == (1, None)
    _asked(page, 1, "devices").editor.pills.pill("phone").click()
    notify.answer = False
    acts.cards[1].removed.emit()
    assert len([*page.draft.incident.acts]) == 2
    notify.answer = True
    acts.cards[1].removed.emit()
    assert len([*page.draft.incident.acts]) == 1
    assert notify.questions[-1]["danger"]


def _in_sight(page: RecordPage, part: QWidget) -> bool:
    scroll = page.stack.currentWidget()
    assert isinstance(scroll, ScrollPage)
    top = part.mapTo(scroll.viewport(), QPoint(0, 0)).y()
    return top >= 0 and top + part.height() <= scroll.viewport().height()


def test_an_act_that_was_added_is_seen_from_its_head(qtbot: QtBot, open_record: Open) -> None:
    page = open_record(msgspec.structs.replace(_sample(0), acts=(_device(), _device())))
    acts = _acts(page)
    acts.open_entry(1)
    qtbot.waitUntil(lambda: acts.height() > page.height())
    acts.add.click()
    qtbot.waitUntil(lambda: acts.finder is not None and _in_sight(page, acts.finder))
    line = acts.finder.finder.line
    qtbot.keyClicks(line, "tea")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    head = acts.cards[2].head
    qtbot.waitUntil(lambda: acts.cards[2].is_open and _in_sight(page, head))
    focused = page.focusWidget()
    assert focused is not None
    assert acts.cards[2].isAncestorOf(focused)
    assert _in_sight(page, focused)
    acts.cards[0].opened.emit()
    qtbot.waitUntil(lambda: acts.cards[0].is_open and _in_sight(page, acts.cards[0].head))


def test_one_act_is_open_at_a_time_and_says_how_far_it_is(open_record: Open) -> None:
    page = open_record(msgspec.structs.replace(_sample(0), acts=(*_sample(0).acts, _device())))
    acts = _acts(page)
    assert acts.cards[0].head.chip.text() == "All answered"
    assert acts.cards[0].head.line.text().endswith("5 h 35 min")
    acts.open_entry(1)
    assert acts.cards[1].head.line.text() == "0 of 5 answered"
    acts.open_entry(0)
    assert [card.is_open for card in acts.cards] == [True, False]


def test_who_else_may_be_exposed_is_asked_without_names(
    open_record: Open, training_place: Workplace, settled: Settled
) -> None:
    page = open_record(msgspec.structs.replace(_sample(0), acts=(_device(),)))
    acts = _acts(page)
    acts.open_entry(0)
    checklist = page.findChild(WhoElse)
    assert checklist is not None
    assert not checklist.findChildren(QLineEdit)
    checklist.boxes["family"].click()
    page.flush()
    settled()
    again = open_record(page.draft.event_id)
    _acts(again).open_entry(0)
    kept = again.findChild(WhoElse)
    assert kept is not None
    assert [name for name, box in kept.boxes.items() if box.isChecked()] == ["family"]
    assert training_place.drawer.incidents.get(page.draft.event_id).acts == (_device(),)


def test_a_vault_that_was_seen_opens_the_guide(
    open_record: Open, go: RecordedGo, training_place: Workplace, settled: Settled
) -> None:
    page = open_record(msgspec.structs.replace(_sample(0), acts=(_device(devices=("phone",)),)))
    pills = _asked(page, 0, "this_vault_was_on_it").editor.pills
    pills.pill("no").click()
    assert go.went == []
    pills.pill("yes").click()
    settled()
    assert go.went == [("page", "seizure")]
    # What it was begun from is known, so that both lead to each other.
    assert guide.get(training_place.drawer).event_ids == (page.draft.event_id,)


def test_a_sent_record_says_that_this_is_a_new_version(
    open_record: Open, training_place: Workplace
) -> None:
    event_id = training_place.drawer.incidents.save(_sample(0)).event_id
    assert event_id is not None
    assert not open_record(event_id).banner.isVisible()
    training_place.drawer.incidents.set_status(event_id, "sent")
    assert open_record(event_id).banner.isVisible()


def test_sending_takes_along_what_was_just_typed(
    qtbot: QtBot, open_record: Open, training_place: Workplace, go: RecordedGo, settled: Settled
) -> None:
    page = open_record(_sample(0))
    page.heading.title.clear()
    qtbot.keyClicks(page.heading.title, "Another title")
    page.side.button.click()
    settled()
    assert go.went == [("send", (page.draft.event_id,))]
    assert training_place.drawer.incidents.get(page.draft.event_id).title == "Another title"


def test_a_narrow_window_keeps_everything_within_reach(open_record: Open) -> None:
    page = open_record(_sample(0), size=(980, 630))
    assert page.side.isHidden()
    assert page.column.isVisible()
    page.heading.missing.click()
    assert page.side.isVisible()
    assert page.side.geometry().right() == page.width() - 1
    page.resize(640, 360)
    assert page.column.isHidden()
    assert page.width() == 640
    page.resize(1216, 630)
    assert page.side.isVisible()
    assert page.column.isVisible()


def test_a_record_with_eight_acts_opens_without_holding_up_the_window(open_record: Open) -> None:
    many = tuple(act for sample in samples()[5:9] for act in sample.incident.acts)[:8]
    page = open_record(msgspec.structs.replace(_sample(5), acts=many[:8]), rooms.WHEN)
    begun = time.perf_counter()
    page.show_section(rooms.ACTS)
    shown = time.perf_counter() - begun
    begun = time.perf_counter()
    _acts(page).open_entry(0)
    opened = time.perf_counter() - begun
    assert (shown, opened) < (0.4, 0.4)
    assert not any(card.is_open for card in _acts(page).cards[1:])


def test_a_jump_from_elsewhere_opens_the_field(open_record: Open, qtbot: QtBot) -> None:
    page = open_record(_sample(0), "", "cooperation[0].link_explanation")
    assert page.section == rooms.COOPERATION

    def there() -> bool:
        focused = page.focusWidget()
        told = "Why do you think it is linked?"
        return focused is not None and focused.accessibleName() == told

    qtbot.waitUntil(there)


def test_the_tab_key_goes_through_the_questions_before_the_side_panel(
    open_record: Open, qtbot: QtBot
) -> None:
    page = open_record(_sample(0), rooms.ACTS)
    _acts(page).open_entry(0)
    section = page.sections[rooms.ACTS]
    assert isinstance(section, Column)
    section.finish()
    qtbot.waitUntil(page.side.button.isVisible)
    page.heading.title.setFocus()
    met: list[str] = []
    while page.focusWidget() is not page.heading.title or not met:
        focused = page.focusWidget()
        assert focused is not None
        parts = {"heading": page.heading, "acts": _acts(page).cards[0], "side": page.side}
        where = [key for key, one in parts.items() if one.isAncestorOf(focused)]
        where = where or ["section" if section.isAncestorOf(focused) else "elsewhere"]
        if met[-1:] != where:
            met += where
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        assert page.focusWidget() is not focused
    assert met == ["heading", "acts", "section", "side", "elsewhere"]


def test_tab_comes_to_a_field_before_its_menu(open_record: Open) -> None:
    page = open_record(_sample(0), rooms.QUICK)
    form = page.sections[rooms.QUICK].form  # type: ignore[attr-defined] # the section of quick capture
    form.finish()
    place, told = form.asked["place_text"], form.asked["narrative"]
    line = place.editor.findChild(QLineEdit)
    assert line is not None
    menu = following(page, line, forward=True)
    assert menu is not None
    assert place.isAncestorOf(menu)
    assert not place.editor.isAncestorOf(menu)
    text = following(page, menu, forward=True)
    assert text is not None
    assert told.editor.isAncestorOf(text)
    assert [following(page, one, forward=False) for one in (text, menu)] == [menu, line]


def test_the_limits_of_the_day_are_asked_only_while_it_is_not_known(
    open_record: Open, qtbot: QtBot
) -> None:
    page = open_record(
        msgspec.structs.replace(_sample(0), date_start="2025-03-01", not_before=None), rooms.WHEN
    )
    section: Any = page.sections[rooms.WHEN]
    form = section.findChild(Form)
    assert not form.is_asked("not_before")
    for known, asked in (("2025-03-01~", True), ("2025-03-01", False), (None, True)):
        page.draft.update(date_start=known)
        assert form.is_asked("not_before") is asked
    page.draft.update(not_after="2025-03-02", date_start="2025-03-01")
    assert form.is_asked("not_before")
    assert form.is_asked("not_after")
    page.draft.update(not_after=None)
    qtbot.waitUntil(lambda: not form.is_asked("not_after"))


def test_nothing_is_lost_when_a_type_of_a_later_version_is_in_the_record(
    open_record: Open, settled: Settled, training_place: Workplace
) -> None:
    strange = Act(type="something-later", fields={"what": Answer(value="kept")})
    page = open_record(msgspec.structs.replace(_sample(0), acts=(strange,)))
    _acts(page).open_entry(0)
    page.draft.update(impact="x")
    page.flush()
    settled()
    kept = training_place.drawer.incidents.get(page.draft.event_id)
    assert lens.at(kept, "acts[0]") == strange


def test_coming_back_leads_to_the_record_that_was_new(open_record: Open) -> None:
    page = open_record(None)
    assert page.again()["event_id"] is None
    page.draft.update(title="Stopped at the gate")
    page.show_section(rooms.WHEN)
    assert page.again() == {"event_id": page.draft.event_id, "section": "when", "field": ""}


def test_all_six_questions_stand_on_one_screen_below_the_first_one(open_record: Open) -> None:
    page = open_record(None)
    QApplication.processEvents()
    shown = page.stack.currentWidget()
    assert isinstance(shown, ScrollPage)
    assert page.opening.isVisible()
    assert shown.verticalScrollBar().maximum() == 0


def test_a_whole_draft_is_marked_as_ready_beside_it(
    open_record: Open, training_place: Workplace, settled: Settled
) -> None:
    drawer = training_place.drawer
    draft = msgspec.structs.replace(_sample(0), record_status="draft")
    page = open_record(drawer.incidents.save(draft).event_id)
    assert page.side.mark.isVisible()
    assert page.side.button.isHidden()
    page.side.mark.click()
    page.flush()
    settled()
    page.look()
    assert drawer.incidents.get(page.draft.event_id).record_status == "ready"
    assert page.side.mark.isHidden()
    assert page.side.button.isVisible()


def test_an_answer_to_look_at_again_is_a_place_to_go_and_nothing_is_missing(
    open_record: Open, training_place: Workplace, qtbot: QtBot
) -> None:
    incident = _sample(0)
    child = msgspec.structs.replace(incident.persons[0], age_at_time=9)
    people = (child, *incident.persons[1:])
    saved = training_place.drawer.incidents.save(
        msgspec.structs.replace(incident, event_id=None, persons=people)
    )
    page = open_record(saved.event_id)
    left = page.side.left.text()
    (line,) = [one for one in page.side.lines if "guardian" in one.words.text()]
    assert child.pseudonym is not None
    assert child.pseudonym in line.where.text()
    line.click()
    assert page.section == rooms.PEOPLE
    page.draft.update(persons=incident.persons)
    qtbot.waitUntil(lambda: page.side.left.text() == left)
    qtbot.waitUntil(lambda: not [one for one in page.side.lines if "guardian" in one.words.text()])
