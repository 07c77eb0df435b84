"""What follows from the dates of an act is computed, for every type that has such dates."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from defender_app.model import Act, Answer, derived
from defender_app.model.act_facts import _AHEAD, _SPANS, Fact, act_facts
from defender_app.taxonomy import taxonomy
from defender_app.training.samples import samples

TODAY = date(2026, 3, 1)


def _act(type_id: str, attributes: tuple[str, ...] = (), **answers: object) -> Act:
    fields = {name: Answer(value=value) for name, value in answers.items()}  # type: ignore[arg-type] # plain values
    return Act(type=type_id, attributes=attributes, fields=fields)


def _facts(type_id: str, *attributes: str, **answers: object) -> dict[str, Fact]:
    found = act_facts(_act(type_id, attributes, **answers), today=TODAY)
    return {fact.code: fact for fact in found}


def test_the_table_speaks_of_dates_and_conditions_that_exist() -> None:
    for type_id, spans in _SPANS.items():
        known = taxonomy().types[type_id]
        for span in spans:
            for name in filter(None, (span.first, span.last)):
                field = known.field(name)
                assert field is not None, (type_id, name)
                assert field.type in ("date", "datetime")
            assert known.field(span.field) is not None
            for only in span.only:
                decides = known.field(only.field)
                assert decides is not None
                allowed = ("yes", "no") if decides.type == "bool" else decides.shown_choices
                assert set(only.any_of) | set(only.none_of) <= set(allowed)
    for type_id, name in _AHEAD.items():
        assert taxonomy().types[type_id].field(name) is not None


def test_days_a_passport_was_held_and_whether_across_the_event() -> None:
    facts = _facts(
        "passport-confiscation",
        action="confiscated",
        action_date="2025-03-01",
        returned="yes",
        return_date="2025-05-21",
        un_event_start="2025-04-02",
    )
    assert facts["kept"] == Fact("kept", "return_date", 81, 81)
    assert "across-event" in facts
    assert "kept-so-far" not in facts


@pytest.mark.parametrize(
    ("event", "code"),
    [
        ("2025-02-28", "event-before"),
        ("2025-03-01", "across-event"),
        ("2025-05-21", "across-event"),
        ("2025-05-22", "back-before-event"),
    ],
)
def test_the_event_may_begin_before_or_after(event: str, code: str) -> None:
    facts = _facts(
        "passport-confiscation",
        action="confiscated",
        action_date="2025-03-01",
        returned="yes",
        return_date="2025-05-21",
        un_event_start=event,
    )
    assert {"across-event", "event-before", "back-before-event"} & set(facts) == {code}


def test_a_passport_that_is_still_kept_counts_until_today() -> None:
    facts = _facts(
        "passport-confiscation",
        action="held-after-handing-in",
        action_date="2026-02-01",
        returned="no",
        un_event_start="2026-02-20",
    )
    assert facts["kept-so-far"].least == 28
    assert "across-event" in facts


def test_an_event_to_come_is_not_yet_across() -> None:
    facts = _facts(
        "passport-confiscation",
        action="confiscated",
        action_date="2026-02-01",
        returned="no",
        un_event_start="2026-04-20",
    )
    assert not {"across-event", "back-before-event", "event-before"} & set(facts)


def test_a_refused_document_was_never_kept() -> None:
    facts = _facts(
        "passport-confiscation",
        action="renewal-refused",
        action_date="2025-03-01",
        application_date="2025-02-01",
        un_event_start="2025-04-02",
    )
    assert set(facts) == {"answer-took"}
    assert facts["answer-took"].most == 28


def test_days_since_anyone_had_contact() -> None:
    held = {"start": "2026-01-30", "last_contact": "2026-01-30T10:00"}
    facts = _facts("incommunicado-rsdl", **held)
    assert facts["no-contact-since"] == Fact("no-contact-since", "last_contact", 30, 30)
    assert facts["held-so-far"].most == 30
    released = _facts("incommunicado-rsdl", **held, end_outcome="released", end="2026-02-10")
    assert set(released) == {"held"}
    known = _facts("incommunicado-rsdl", **held, whereabouts="known-contact-allowed")
    assert "no-contact-since" not in known


def test_the_days_a_law_allows_are_counted() -> None:
    facts = _facts("incommunicado-rsdl", start="2025-08-01", legal_maximum_days=180)
    assert facts["over-the-limit"].most == 32
    facts = _facts("incommunicado-rsdl", start="2026-02-01", legal_maximum_days=180)
    assert facts["within-the-limit"].most == 152


def test_hours_where_both_ends_are_known_to_the_minute() -> None:
    facts = _facts(
        "airport-border-stop", stop_start="2025-02-21T21:40", stop_end="2025-02-22T03:15"
    )
    assert facts["lasted"] == Fact("lasted", "stop_end", 335, 335, unit="minutes")


def test_a_month_gives_a_span_and_no_guess() -> None:
    facts = _facts(
        "device-search-seizure", date="2025-02", return_date="2025-03-10", returned="later"
    )
    assert (facts["kept"].least, facts["kept"].most) == (10, 37)
    facts = _facts("device-search-seizure", date="2025-02", return_date="2025-02")
    assert (facts["kept"].least, facts["kept"].most) == (0, 27)


def test_about_stays_about() -> None:
    facts = _facts("house-arrest", start="2025-02-01~", end="2025-02-11")
    assert facts["lasted"].about


def test_an_end_before_the_beginning_is_asked_about() -> None:
    facts = _facts("house-arrest", start="2025-02-11", end="2025-02-01")
    assert facts["earlier-than-start"].field == "end"


def test_a_visa_that_came_too_late_is_no_slip() -> None:
    facts = _facts(
        "visa-obstruction",
        application_date="2025-01-01",
        needed_by="2025-02-01",
        decision="issued-too-late",
        decision_date="2025-02-05",
    )
    assert facts["too-late-by"].most == 4
    assert "earlier-than-start" not in facts
    early = _facts("visa-obstruction", needed_by="2025-02-01", decision_date="2025-01-20")
    assert early == {}


def test_what_still_goes_on_is_counted_until_today() -> None:
    assert _facts("house-arrest", start="2026-02-01") == {}
    going_on = "still_going_on"
    assert _facts("house-arrest", going_on, start="2026-02-01")["lasts-so-far"].most == 28
    assert "lasts-so-far" not in _facts(
        "house-arrest", going_on, start="2026-02-01", end="2026-02-05"
    )


def test_days_left_until_an_appointment() -> None:
    assert _facts("interrogation-summons", next_appointment="2026-03-06")["ahead"].most == 5
    assert "past" in _facts("interrogation-summons", next_appointment="2026-02-27")
    assert _facts("charges-prosecution", next_hearing="2026-03") == {}


def test_no_answer_and_unreadable_dates_give_nothing() -> None:
    none = Act(
        type="house-arrest", fields={"start": Answer(none="unknown"), "end": Answer(value="x")}
    )
    assert act_facts(none, today=TODAY) == ()
    assert act_facts(Act(type="from-the-future"), today=TODAY) == ()


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.id)
def test_the_facts_of_the_acts_agree_with_those_of_the_record(sample: object) -> None:
    incident = sample.incident  # type: ignore[attr-defined] # a Sample
    today = date(2026, 11, 14)
    whole = derived(incident, today=today)
    facts = {
        (act.type, fact.code): fact for act in incident.acts for fact in act_facts(act, today=today)
    }
    kept = facts.get(("passport-confiscation", "kept"))
    assert (kept.most if kept else None) == whole.days_held
    if whole.held_across_event is not None:
        across = ("passport-confiscation", "across-event") in facts
        assert across is whole.held_across_event
    held = facts.get(("incommunicado-rsdl", "held-so-far"))
    assert (held.most if held else None) == whole.days_held_so_far


POINT = st.dates(min_value=date(1990, 1, 1), max_value=date(2030, 12, 31)).flatmap(
    lambda day: st.sampled_from([day.isoformat(), day.isoformat()[:7], day.isoformat()[:4]])
)


@given(first=POINT, last=POINT, about=st.booleans())
def test_a_span_is_never_negative_and_holds_the_truth(first: str, last: str, about: bool) -> None:
    start = first + "~" if about else first
    for fact in _facts("house-arrest", start=start, end=last).values():
        assert 0 <= fact.least <= fact.most
        assert fact.about is about or fact.unit == ""
