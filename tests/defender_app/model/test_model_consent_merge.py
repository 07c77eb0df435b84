"""Two copies of one record are brought together: nothing that was taken back returns by itself."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from defender_app.model.answers import ABSENT, Answer
from defender_app.model.consent import ALLOWING_VALUES, Consent
from defender_app.model.consent_changes import of_use, with_consent, withdrawn
from defender_app.model.consent_merge import brought_together, not_given_back
from defender_app.model.incident import Incident
from defender_app.model.person import Identity, Organisation, Person

YES = Consent(use="store", value="yes", given_by="the-person", date="2026-03-01")
NO = Consent(use="store", value="no", date="2026-11-20")
GONE = withdrawn((YES,), on="2026-11-20", how="phone")[0]
NOTHING = Consent(use="store")


def record(*consents: Consent, **more: Any) -> Incident:
    person = Person(pid="P1", pseudonym="HERON", consents=consents or ABSENT)
    return Incident(format="defender-incident", version=1, event_id="E1", persons=(person,), **more)


def also(consent: Consent, **changes: Any) -> Consent:
    return msgspec.structs.replace(consent, **changes)


def merged(base: Consent, mine: Consent, here: Consent) -> Consent:
    def one(consent: Consent) -> Incident:
        return record(*(() if consent == NOTHING else (consent,)))

    made = brought_together(one(mine), base=one(base), here=one(here))
    return of_use(made.persons[0].consents, "store")


@pytest.mark.parametrize(
    ("base", "mine", "here", "holds"),
    [
        (YES, YES, GONE, GONE),
        (YES, also(YES, language="fr"), GONE, also(GONE, language="fr")),
        (YES, also(YES, value="conditional", conditions="if"), GONE, also(GONE, conditions="if")),
        (YES, YES, NO, NO),
        (YES, YES, NOTHING, NOTHING),
        (YES, also(YES, how_named="initials"), NO, NO),
        (NOTHING, YES, GONE, GONE),
        (NO, YES, GONE, GONE),
        (YES, also(YES, value="no", how="phone"), GONE, also(GONE, how="phone")),
        (YES, NOTHING, GONE, also(GONE, given_by=None, date=None)),
        (YES, GONE, also(YES, value="conditional"), GONE),
        (GONE, YES, GONE, YES),
        (GONE, YES, also(GONE, recipients_told="2026-11-21"), YES),
        (GONE, GONE, YES, YES),
        (NOTHING, YES, NOTHING, YES),
        (NOTHING, NOTHING, YES, YES),
        (YES, also(YES, date="2026-11-21"), GONE, also(YES, date="2026-11-21")),
        (YES, also(YES, date="2026-11-20"), GONE, also(GONE, date="2026-11-20")),
        (YES, also(YES, date="2026-11"), GONE, also(GONE, date="2026-11")),
        (YES, also(YES, date="2027"), also(GONE, withdrawn_on=None, date=None), None),
        (NOTHING, YES, also(YES, value="conditional", conditions="if"), None),
        (
            GONE,
            also(GONE, withdrawn_how="letter"),
            also(GONE, recipients_told="2026-11-22"),
            also(GONE, withdrawn_how="letter", recipients_told="2026-11-22"),
        ),
    ],
)
def test_what_holds(base: Consent, mine: Consent, here: Consent, holds: Consent | None) -> None:
    found = merged(base, mine, here)
    if holds is None:
        assert found.value == here.value
    else:
        assert found == holds


SHARED = also(YES, shared_with=("A", "B"))
IN_THE_MONTH = withdrawn((YES,), on="2026-11", how="phone")[0]
NOTED_BOTH_WAYS = also(YES, withdrawn_on="2026-11-20")


@pytest.mark.parametrize(
    ("base", "mine", "here", "expected"),
    [
        # It was taken back in the month in which it was said: nobody knows which came first.
        (YES, also(YES, date="2026-11-02"), IN_THE_MONTH, {"value": "withdrawn"}),
        (
            YES,
            also(YES, date=Answer(value="2026-12-02", precision="estimate")),
            IN_THE_MONTH,
            {"value": "withdrawn"},
        ),
        (YES, also(YES, date="2026-12-02"), IN_THE_MONTH, {"value": "yes"}),
        (
            YES,
            also(YES, value="conditional", conditions="x"),
            NOTED_BOTH_WAYS,
            {"withdrawn_on": "2026-11-20"},
        ),
        (
            YES,
            also(YES, how_named="named"),
            also(YES, how_named="initials"),
            {"how_named": "initials"},
        ),
        (
            also(YES, how_named="initials"),
            also(YES, how_named="named"),
            YES,
            {"how_named": None},
        ),
        (YES, also(YES, child_agrees="yes"), also(YES, child_agrees="no"), {"child_agrees": "no"}),
        (
            SHARED,
            also(SHARED, shared_with=("A", "B", "C")),
            also(SHARED, shared_with=("A", "D")),
            {"shared_with": ("A", "C", "D")},
        ),
        (
            YES,
            also(YES, conditions="only the dates"),
            also(YES, value="conditional", conditions="never the media"),
            {"value": "conditional", "conditions": "never the media\nonly the dates"},
        ),
        (
            YES,
            also(YES, review_on="2028-01-01"),
            also(YES, review_on="2026-12-01"),
            {"review_on": "2026-12-01"},
        ),
    ],
)
def test_of_two_changes_the_one_that_allows_less_holds(
    base: Consent, mine: Consent, here: Consent, expected: dict[str, Any]
) -> None:
    found = merged(base, mine, here)
    assert {name: getattr(found, name) for name in expected} == expected


def test_a_yes_that_is_noted_as_taken_back_is_not_given_back_by_a_file() -> None:
    made = not_given_back(record(YES), record(NOTED_BOTH_WAYS)).persons[0].consents
    assert made == (NOTED_BOTH_WAYS,)


@pytest.mark.parametrize(
    ("pid", "pseudonym", "name", "same"),
    [
        ("P9", "heron", None, True),
        ("P9", "WREN", "Ilva Torrenko", True),
        ("P9", "WREN", "Ben Okri", False),
        ("P9", None, None, False),
        ("P1", "WREN", None, True),
    ],
)
def test_a_file_that_counts_people_anew_gives_nothing_back(
    pid: str, pseudonym: str | None, name: str | None, *, same: bool
) -> None:
    before = record(GONE)
    known = msgspec.structs.replace(before.persons[0], identity=Identity(real_name="Ilva Torrenko"))
    before = msgspec.structs.replace(before, persons=(known,))
    identity = Identity(real_name=name) if name else None
    person = Person(pid=pid, pseudonym=pseudonym, identity=identity, consents=(YES,))
    made = not_given_back(msgspec.structs.replace(before, persons=(person,)), before)
    assert made.persons[0].consents == ((GONE if same else YES),)


def test_everything_else_is_as_it_is_being_written() -> None:
    other = Person(pid="P2", consents=(YES,))
    lake = Organisation(oid="P1", consents=(YES,))
    begun = record(YES, title="One", organisations=(lake,))
    mine = msgspec.structs.replace(begun, title="Two", persons=(*begun.persons, other))
    here = msgspec.structs.replace(
        begun, title="Three", organisations=(also_org(lake, consents=(GONE,)),)
    )
    made = brought_together(mine, base=begun, here=here)
    assert made.title == "Two"
    assert made.persons == mine.persons
    assert made.organisations[0].consents == (GONE,)


def also_org(one: Organisation, **changes: Any) -> Organisation:
    return msgspec.structs.replace(one, **changes)


def test_whoever_is_new_or_was_taken_out_keeps_what_is_being_written() -> None:
    assert brought_together(record(YES), base=record(), here=record()) == record(YES)
    nobody = msgspec.structs.replace(record(), persons=ABSENT)
    assert brought_together(record(YES), base=nobody, here=nobody) == record(YES)
    assert brought_together(nobody, base=record(YES), here=record(GONE)) == nobody


def test_two_answers_to_one_use_are_left_to_whoever_saves_them() -> None:
    twice = record(YES, YES)
    assert brought_together(twice, base=twice, here=record(GONE)) == twice


USES = st.sampled_from(["store", "focal-point", "media-name"])
DAYS = st.sampled_from([None, "2026", "2026-10", "2026-11-19", "2026-11-21"])
CONSENT = st.builds(
    Consent,
    use=USES,
    value=st.sampled_from([None, "yes", "no", "conditional", "withdrawn", "not-asked-too-risky"]),
    date=DAYS,
    withdrawn_on=DAYS,
    conditions=st.sampled_from([None, "if I am arrested"]),
    how_named=st.sampled_from([None, "initials", "named"]),
    recipients_told=DAYS,
)
GIVEN = st.lists(CONSENT, max_size=3, unique_by=lambda one: one.use).map(tuple)


@given(GIVEN, GIVEN, GIVEN)
def test_nothing_that_was_taken_back_returns(
    base: tuple[Consent, ...], mine: tuple[Consent, ...], here: tuple[Consent, ...]
) -> None:
    made = brought_together(record(*mine), base=record(*base), here=record(*here))
    found = made.persons[0].consents
    for use in ("store", "focal-point", "media-name"):
        was, now, is_now = of_use(base, use), of_use(here, use), of_use(found, use)
        taken_back = now.value != was.value and now.value not in ALLOWING_VALUES
        if taken_back and is_now.value in ALLOWING_VALUES:
            said, refused = is_now.date, now.withdrawn_on or now.date
            assert isinstance(said, str)
            assert isinstance(refused, str)
            assert said > refused
        # An answer is one that somebody gave.
        assert is_now.value in {of_use(mine, use).value, now.value}


@given(GIVEN, GIVEN, GIVEN)
def test_who_alone_changed_something_is_heard_and_once_is_enough(
    base: tuple[Consent, ...], mine: tuple[Consent, ...], here: tuple[Consent, ...]
) -> None:
    begun, one, other = record(*base), record(*mine), record(*here)
    assert brought_together(one, base=begun, here=begun) == one
    taken = brought_together(begun, base=begun, here=other).persons[0].consents
    full = [one for one in here if one != Consent(use=one.use)]
    assert sorted(taken, key=lambda c: c.use) == sorted(full, key=lambda c: c.use)
    made = brought_together(one, base=begun, here=other)
    assert brought_together(made, base=made, here=made) == made
    assert brought_together(made, base=other, here=other) == made


@given(GIVEN, GIVEN)
def test_a_record_that_takes_the_place_of_another_gives_nothing_back(
    new: tuple[Consent, ...], before: tuple[Consent, ...]
) -> None:
    made = not_given_back(record(*new), record(*before)).persons[0].consents
    for one in made:
        gone = of_use(before, one.use)
        if gone.value == "withdrawn" and one.value in ALLOWING_VALUES:
            assert str(one.date) > str(gone.withdrawn_on or gone.date)
    for one in with_consent(made, NOTHING):
        assert one in (of_use(new, one.use), of_use(before, one.use))
