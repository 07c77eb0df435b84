"""Counts with accounts that differ, side by side; and the clock that hung at the place."""

from __future__ import annotations

import datetime as dt
import zoneinfo
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from defender_app import time_zones
from defender_app.model import (
    Account,
    Act,
    Answer,
    Incident,
    decode_incident,
    encode_incident,
    lens,
)
from defender_app.model.consent import Consent
from defender_app.model.validation import validate
from defender_app.record_texts import free_texts
from defender_app.vault.listing import Query
from tests.support import vaults
from tests.support.window import looks
from ui.desk import values as desk_values
from ui.fields.asked import Asked
from ui.fields.date import DateEditor
from ui.fields.number import NumberEditor
from ui.fields.question import Question, common_question
from ui.fields.zone import ZoneEditor
from ui.record import rooms
from ui.record.page import RecordPage
from ui.workplace import Workplace

Open = Callable[..., RecordPage]
TWO = Answer(
    value=300,
    precision="estimate",
    by="The organisers",
    accounts=(Account(value=40, precision="at-least", by="The police"),),
)


class Around:
    """A record around a field."""

    training = True
    records: tuple[tuple[str, str], ...] = ()

    def __init__(self, **members: Any) -> None:
        self.incident = Incident(format="defender-incident", version=1, **members)

    def new_word(self) -> str:
        return "HERON"

    def edit(self, change: Any) -> None:
        self.incident = change(self.incident)


def _count(qtbot: QtBot, **changes: Any) -> NumberEditor:
    members: dict[str, Any] = {"name": "how_many", "editing": "number", "label": "How many?"}
    editor = NumberEditor(Question(**{**members, "precise": True, **changes}), Around())
    qtbot.addWidget(editor)
    editor.show()
    return editor


def test_two_accounts_stand_side_by_side_with_who_says_so(qtbot: QtBot) -> None:
    editor = _count(qtbot)
    assert editor.accounts.add.isHidden()
    qtbot.keyClicks(editor.line, "about 300")
    editor.accounts.add.click()
    row = editor.accounts.rows[0]
    qtbot.keyClicks(row.line, "at least 40")
    qtbot.keyClicks(row.by, "The police")
    qtbot.keyClicks(editor.accounts.by, "The organisers")
    assert editor.answer() == TWO
    again = _count(qtbot)
    again.set_answer(TWO)
    assert again.answer() == TWO
    assert again.accounts.rows[0].line.text() == "at least 40"
    again.accounts.rows[0].remove.click()
    assert again.answer() == msgspec.structs.replace(TWO, accounts=())


def test_an_account_that_is_no_number_is_kept_as_typed(qtbot: QtBot) -> None:
    editor = _count(qtbot)
    editor.set_answer(Answer(value=300))
    row = editor.accounts.add_row()
    qtbot.keyClicks(row.line, "a great many")
    qtbot.keyClicks(row.by, "A neighbour")
    assert editor.answer() == Answer(value=300)
    raw = editor.raw()
    again = _count(qtbot)
    again.set_answer(Answer(value=300))
    again.set_raw(raw)
    assert again.accounts.rows[0].by.text() == "A neighbour"
    assert again.raw() == raw


def test_accounts_stay_while_the_first_number_is_typed_anew(qtbot: QtBot) -> None:
    editor = _count(qtbot)
    editor.set_answer(TWO)
    editor.line.clear()
    qtbot.keyClicks(editor.line, "some")
    assert editor.answer() is None
    again = _count(qtbot)
    again.set_raw(editor.raw())
    assert again.line.text() == "some"
    again.line.clear()
    qtbot.keyClicks(again.line, "250")
    answer = again.answer()
    assert answer is not None
    assert (answer.value, answer.accounts) == (250, TWO.accounts)


@pytest.mark.parametrize(
    ("typed", "chosen", "answer"),
    [
        ("dozens", "at least 24", Answer(value=24, precision="at-least")),
        ("20 to 30", "at least 20", Answer(value=20, precision="at-least")),
        ("up to 50", "about 50", Answer(value=50, precision="estimate")),
        ("几十人", "at least 20", Answer(value=20, precision="at-least")),
    ],
)
def test_what_is_no_number_for_sure_is_asked_in_the_field(
    qtbot: QtBot, typed: str, chosen: str, answer: Answer
) -> None:
    editor = _count(qtbot)
    editor.line.setText(typed)
    editor.line.textEdited.emit(typed)
    assert (editor.answer(), editor.raw()) == (None, typed)
    pills = editor.below.pills
    assert pills is not None
    ident = next(ident for ident, words in editor.below.offered if words == chosen)
    pills.pill(ident).click()
    assert editor.answer() == answer


def test_hours_become_the_minutes_of_the_field(qtbot: QtBot) -> None:
    editor = _count(qtbot, name="duration_minutes")
    qtbot.keyClicks(editor.line, "1 hour 30 minutes")
    assert editor.answer() == Answer(value=90)


def test_a_field_without_precision_says_what_it_keeps(qtbot: QtBot) -> None:
    editor = _count(qtbot, precise=False)
    qtbot.keyClicks(editor.line, "about 5")
    editor.line.editingFinished.emit()
    assert editor.answer() == Answer(value=5)
    assert "5" in editor.below.words.text()
    assert editor.accounts.add.isHidden()


def test_accounts_survive_saving_and_are_read_again(open_record: Open, qtbot: QtBot) -> None:
    act = Act(type="associates-targeted", fields={"count": TWO})
    page = open_record(None)
    page.opening.send.click()
    page.draft.update(acts=(act,), affected_count=TWO)
    with qtbot.waitSignal(page.draft.saved, timeout=3000):
        page.flush()
    kept = page.place.drawer.incidents.get(page.draft.event_id)
    assert kept.affected_count == TWO
    assert kept.acts[0].fields["count"] == TWO
    assert decode_incident(encode_incident(kept)) == kept
    assert page.place.drawer.incidents.find(Query(words="organisers"))


def test_accounts_can_be_typed_in_the_record(open_record: Open, qtbot: QtBot) -> None:
    page = open_record(None)
    page.opening.send.click()
    page.go_to("affected_count")
    section = page.sections[rooms.ACTS]
    qtbot.waitUntil(lambda: bool(section.findChildren(NumberEditor)))
    editor = next(one for one in section.findChildren(NumberEditor) if one.path == "affected_count")
    qtbot.keyClicks(editor.line, "300")
    editor.accounts.add.click()
    qtbot.keyClicks(editor.accounts.rows[0].line, "40")
    qtbot.keyClicks(editor.accounts.rows[0].by, "police")
    found = page.draft.incident.affected_count
    assert found == Answer(value=300, accounts=(Account(value=40, by="police"),))
    qtbot.keyClicks(editor.accounts.add_row().line, "crowds")
    assert "crowds" in page.draft.raw("affected_count")
    assert page.draft.incident.affected_count == found


WRONG = [
    ({"affected_count": {"value": 3, "accounts": [{"value": "x"}]}}, "wrong-value"),
    ({"affected_count": {"value": 3, "accounts": [{"value": -1}]}}, "negative-number"),
    (
        {"affected_count": {"value": 3, "accounts": [{"value": 1, "precision": "so"}]}},
        "unknown-choice",
    ),
    ({"affected_count": {"value": 3, "by": "a\nb"}}, "line-break"),
    ({"date_start": {"value": "2014", "accounts": [{"value": "2014-99"}]}}, "bad-date"),
    ({"place_kind": {"value": "other", "text": "x", "by": "me"}}, "accounts-without-count"),
    ({"affected_count": {"none": "unknown", "by": "me"}}, "none-with-more"),
    *(
        (
            {"persons": [{"consents": [{"use": "store", day: {"value": "2026", **more}}]}]},
            "one-account-only",
        )
        for day in ("date", "review_on", "withdrawn_on", "recipients_told")
        for more in ({"by": "a witness"}, {"accounts": [{"value": "2025"}]})
    ),
]


@pytest.mark.parametrize(("members", "code"), WRONG)
def test_accounts_are_checked(members: dict[str, Any], code: str) -> None:
    data = {"format": "defender-incident", "version": 1, **members}
    incident = decode_incident(msgspec.json.encode(data))
    assert code in [found for _, found in validate(incident, training=True)]


def test_accounts_that_are_right_are_no_problem() -> None:
    data = {
        "format": "defender-incident",
        "version": 1,
        "affected_count": {"value": 3, "accounts": [{"value": 5, "by": "witness"}]},
        "date_start": {"value": "2014-03", "by": "police", "accounts": [{"value": "2014-02~"}]},
    }
    incident = decode_incident(msgspec.json.encode(data))
    assert validate(incident, training=True) == ()


def test_how_sure_a_day_of_consent_is_may_be_said() -> None:
    consent = {"use": "store", "review_on": {"value": "2026", "precision": "estimate"}}
    data = {
        "format": "defender-incident",
        "version": 1,
        "persons": [{"pid": "p1", "consents": [consent]}],
    }
    incident = decode_incident(msgspec.json.encode(data))
    assert validate(incident, training=True) == ()


@pytest.mark.parametrize("name", ["date", "review_on", "withdrawn_on", "recipients_told"])
def test_nobody_else_is_asked_about_a_day_of_consent(qtbot: QtBot, name: str) -> None:
    """The gate reads the day that holds, and no other."""
    editor = DateEditor(common_question(Consent, name, whole_record=False), Around())
    qtbot.addWidget(editor)
    editor.set_answer(Answer(value="2026-11-20"))
    assert editor.ways() == ()
    assert not editor.accounts.add.isVisibleTo(editor)
    elsewhere = DateEditor(common_question(Incident, "date_start", whole_record=True), Around())
    qtbot.addWidget(elsewhere)
    elsewhere.set_answer(Answer(value="2026-11-20"))
    assert [words for words, _ in elsewhere.ways()] == ["Somebody says otherwise"]


def test_a_name_in_who_says_so_is_found_and_can_be_replaced() -> None:
    incident = Incident(format="defender-incident", version=1, affected_count=TWO)
    found = dict(free_texts(incident))
    path = "affected_count.accounts[0].by"
    assert found[path] == "The police"
    changed = lens.put(incident, path, "HERON")
    assert dict(free_texts(changed))[path] == "HERON"


def test_a_focal_point_reads_both_accounts() -> None:
    shown = desk_values.value(TWO, "", {})
    assert shown == "about 300 (The organisers); at least 40 (The police)"


def _zone(qtbot: QtBot, **members: Any) -> ZoneEditor:
    question = common_question(Incident, "time_zone", whole_record=True)
    editor = ZoneEditor(question, Around(**members))
    qtbot.addWidget(editor)
    editor.show()
    return editor


def test_the_zone_of_the_place_is_offered_in_words(qtbot: QtBot) -> None:
    editor = _zone(qtbot, country="CH", place_kind="un-premises", date_start="2014-05-03T21:40")
    assert [ident for ident, _ in editor.below.offered] == ["Europe/Zurich"]
    pills = editor.below.pills
    assert pills is not None
    assert "Geneva" in pills.pill("Europe/Zurich").text()
    assert "UTC+2" in pills.pill("Europe/Zurich").text()
    pills.pill("Europe/Zurich").click()
    assert editor.answer() == Answer(value="Europe/Zurich")
    assert editor.field.words().startswith("Geneva, ")
    assert "on that day" in editor.field.words()
    assert editor.below.isHidden()


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("geneva", "Europe/Zurich"),
        ("beijing", "Asia/Shanghai"),
        ("北京", "Asia/Shanghai"),
        ("kashgar", "Asia/Urumqi"),
        ("new york", "America/New_York"),
        ("nairobi", "Africa/Nairobi"),
        ("delhi", "Asia/Kolkata"),
        ("kyiv", "Europe/Kyiv"),
        ("+02:00", "+02:00"),
        ("ethiopia", "Africa/Addis_Ababa"),
    ],
)
def test_a_zone_is_found_by_its_city(qtbot: QtBot, typed: str, zone: str) -> None:
    editor = _zone(qtbot)
    popup = editor.field.open(typed)
    assert zone in popup.finder.ids()[:3]
    popup.close()


def test_an_hour_that_came_twice_is_explained_and_chosen(qtbot: QtBot) -> None:
    editor = _zone(qtbot, date_start="2014-10-26T02:30")
    editor.set_answer(Answer(value="Europe/Zurich"))
    assert "twice" in editor.below.words.text()
    assert [ident for ident, _ in editor.below.offered] == ["+02:00", "+01:00"]
    pills = editor.below.pills
    assert pills is not None
    pills.pill("+02:00").click()
    assert editor.answer() == Answer(value="+02:00")


def test_an_hour_that_never_was_is_explained(qtbot: QtBot) -> None:
    editor = _zone(qtbot, date_start="2014-03-30T02:30")
    editor.set_answer(Answer(value="Europe/Zurich"))
    assert "no clock showed it" in editor.below.words.text()
    assert editor.below.offered == ()
    world = editor.world
    world.edit(lambda one: msgspec.structs.replace(one, date_start="2014-03-30T03:30"))
    editor.refresh()
    assert editor.below.isHidden()


def test_a_zone_from_elsewhere_is_shown_and_kept(qtbot: QtBot) -> None:
    for zone in ("Mars/Olympus", "+05:45", "Africa/Nairobi"):
        editor = _zone(qtbot)
        editor.set_answer(Answer(value=zone))
        assert editor.answer() == Answer(value=zone)
        assert editor.field.words()


@pytest.mark.parametrize("language", ["zh", "ar", "fa", "bo", "en_XB"])
def test_zones_have_names_in_every_language(qapp: QApplication, language: str) -> None:
    del qapp
    from ui.i18n import zones  # noqa: PLC0415 - in the language

    with looks(language=language):
        assert zones.label("Europe/Zurich", "2014-05-03")
        assert len(zones.entries(language)) > 300


def test_a_system_without_zone_files_has_those_of_qt(qapp: QApplication) -> None:
    del qapp
    from ui.i18n import zones  # noqa: PLC0415 - as above

    moment = dt.datetime(2014, 5, 3, 12, 0)  # noqa: DTZ001 - UTC, as the clock takes it
    zoneinfo.reset_tzpath([])
    zoneinfo.ZoneInfo.clear_cache()
    try:
        # Where the tzdata package is there, it has them too.
        known = time_zones.system_clock("Europe/Zurich", moment)
        assert known in (None, 120)
        assert zones.clock("Europe/Zurich", moment) == 120
        assert zones.clock("No/Where", moment) is None
    finally:
        zoneinfo.reset_tzpath()
        zoneinfo.ZoneInfo.clear_cache()


def test_no_answer_and_accounts_do_not_mix(qtbot: QtBot) -> None:
    question = common_question(Incident, "affected_count", whole_record=True)
    asked = Asked(question, Around(), "affected_count")
    qtbot.addWidget(asked)
    asked.show_answer(TWO, "")
    asked.say_none("unknown")
    assert asked.answer() == Answer(none="unknown")


def test_a_whole_record_with_accounts_is_found_again(training_place: Workplace) -> None:
    full = msgspec.structs.replace(vaults.full_incident(), affected_count=TWO)
    plain = msgspec.structs.replace(full, record_status=None)
    event_id = training_place.drawer.incidents.save(plain).event_id or ""
    assert training_place.drawer.incidents.get(event_id).affected_count == TWO
