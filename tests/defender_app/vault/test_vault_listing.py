"""Lists narrowed down: by what a row says, by people, by evidence, by a date as far as known."""

from __future__ import annotations

import itertools
from datetime import date
from typing import Any

import hypothesis
import pytest
from hypothesis import strategies

from defender_app.model.answers import Answer
from defender_app.model.cooperation import Cooperation
from defender_app.model.evidence import Evidence
from defender_app.model.incident import Act
from defender_app.model.partial_date import PartialDate
from defender_app.model.person import Identity, Person
from defender_app.vault import Drawer, listing
from defender_app.vault.listing import Query
from tests.support.vaults import incident


def found(drawer: Drawer, **query: Any) -> list[str]:
    return sorted(row.event_id for row in drawer.incidents.find(Query(**query)))


def when(text: str) -> PartialDate:
    return PartialDate.parse(text)


@pytest.fixture
def some(drawer: Drawer) -> Drawer:
    heron = Person(pid="P1", pseudonym="HERON", identity=Identity(real_name="Ilva Torrenko"))
    save = drawer.incidents.save
    first = save(
        incident(
            event_id="A",
            acts=(Act(type="exit-ban"), Act(type="interrogation")),
            cooperation=(Cooperation(mechanism=("tb-cat", "hrc-upr")),),
            urgency="high",
            persons=(heron,),
            evidence=(Evidence(eid="e1", description="photo"),),
        )
    )
    uid = first.persons[0].uid
    save(
        incident(
            event_id="B",
            country="XE",
            acts=(Act(type="interrogation"),),
            cooperation=(Cooperation(mechanism=("hrc-upr",)),),
            persons=(Person(pid="P9", uid=uid, pseudonym="HERON"),),
            record_status="draft",
        )
    )
    save(incident(event_id="C", country=Answer(none="unknown"), record_status="withdrawn"))
    return drawer


def test_each_filter_alone_and_all_together(some: Drawer) -> None:
    uid = some.people.list()[0].uid
    assert found(some) == ["A", "B", "C"]
    assert found(some, types=("interrogation",)) == ["A", "B"]
    assert found(some, types=("exit-ban",)) == ["A"]
    assert found(some, types=("exit", "ban", "interrog")) == []
    assert found(some, countries=("XW",)) == ["A"]
    assert found(some, countries=("XW", "XE")) == ["A", "B"]
    assert found(some, countries=("",)) == ["C"]
    assert found(some, mechanisms=("hrc-upr",)) == ["A", "B"]
    assert found(some, mechanisms=("tb-cat", "sp-defenders")) == ["A"]
    assert found(some, mechanisms=("hrc",)) == []
    assert found(some, statuses=("withdrawn",)) == ["C"]
    assert found(some, urgencies=("high",)) == ["A"]
    assert found(some, people=(uid,)) == ["A", "B"]
    assert found(some, people=("0" * 32,)) == []
    assert found(some, has_evidence=True) == ["A"]
    assert found(some, has_evidence=False) == ["B", "C"]
    assert found(some, words="asked report", countries=("XE",)) == ["B"]
    assert found(some, words="heron", has_evidence=False, types=("interrogation",)) == ["B"]
    assert found(some, words="torrenko") == []
    assert found(some, countries=("XW",), urgencies=("low",)) == []


def test_a_filter_is_data_whatever_it_says(some: Drawer) -> None:
    for odd in ("'; DROP TABLE incidents; --", '"', "%", "[]", "\0", " "):
        for name in ("types", "countries", "mechanisms", "statuses", "urgencies", "people"):
            assert found(some, **{name: (odd,)}) == [], (name, odd)
    assert len(some.incidents.list()) == 3


def test_filters_follow_what_is_saved(some: Drawer) -> None:
    kept = some.incidents.get("A", with_identities=True)
    some.incidents.save(
        incident(event_id="A", country="XE", persons=kept.persons, date_start="2014-03")
    )
    assert found(some, types=("exit-ban",)) == found(some, mechanisms=("tb-cat",)) == []
    assert found(some, countries=("XE",)) == ["A", "B"]
    assert found(some, when=when("2014-03-14")) == ["A"]
    some.incidents.delete("A")
    assert found(some, countries=("XE",)) == ["B"]


def test_choices_are_what_occurs(some: Drawer) -> None:
    choices = some.incidents.choices()
    assert choices.types == ("exit-ban", "interrogation")
    assert choices.countries == ("XE", "XW")
    assert choices.mechanisms == ("hrc-upr", "tb-cat")
    assert [word for _, word in choices.people] == ["HERON"]
    assert "Torrenko" not in repr(choices)


@pytest.mark.parametrize(
    ("dates", "asked", "there"),
    [
        ({"date_start": "2014"}, "2014-03-14", True),
        ({"date_start": "2014"}, "2015", False),
        ({"date_start": "2014-03"}, "2014-04/2014-06", False),
        ({"date_start": "2014-03"}, "2014-03-31/2014-06", True),
        ({"date_start": "2014-03-14T23:59"}, "2014-03-14", True),
        ({"date_start": "2014~"}, "2014", True),
        ({"date_start": "2014-03-01/2014-03-14"}, "2014-03-10", True),
        ({"date_start": "../2014-05-20"}, "1999", True),
        ({"date_start": "../2014-05-20"}, "2014-05-21", False),
        ({"date_start": "2014-05-20/.."}, "2031", True),
        ({"date_start": "2014-05-20/.."}, "2014-05-19", False),
        ({"date_start": "2014-01-01", "date_end": "2014-02"}, "2014-02-28", True),
        ({"date_start": "2014-01-01", "date_end": "2014-02"}, "2014-03", False),
        ({"date_start": "2014-01-01", "ongoing": "yes"}, "2026", True),
        ({"date_start": "2014-01-01", "ongoing": "yes"}, "2013", False),
        ({"date_start": Answer(none="unknown")}, "2014", False),
        ({"date_start": None, "not_before": "2014"}, "2014-06", True),
        ({"date_start": None, "not_before": "2014"}, "2013", False),
        ({"date_start": None, "not_after": "2014-05"}, "2014-06", False),
        ({"date_start": None, "not_before": "2013", "not_after": "2014"}, "2013-07", True),
        ({"date_start": None, "date_end": "2014-05"}, "2014-04", True),
        ({"date_start": "2014-03-14"}, "../2014-03-13", False),
        ({"date_start": "2014-03-14"}, "2014-03-14/..", True),
        ({"date_start": "0001-01-01"}, "0001", True),
        ({"date_start": "9999-12-31"}, "9999", True),
    ],
)
def test_dates_as_far_as_they_are_known(
    drawer: Drawer, dates: dict[str, Any], asked: str, there: bool
) -> None:
    drawer.incidents.save(incident(event_id="A", **dates))
    assert found(drawer, when=when(asked)) == ["A"] * there


_DAYS = strategies.dates(date(2010, 1, 1), date(2012, 12, 31))


@hypothesis.given(days=strategies.lists(_DAYS, min_size=4, max_size=4))
def test_two_ranges_meet_where_a_day_is_in_both(days: list[date]) -> None:
    one, other = sorted(days[:2]), sorted(days[2:])
    first, last = listing.interval(
        incident(date_start=f"{one[0]}/{one[1]}", date_end=None, ongoing=None)
    )
    assert first is not None
    assert last is not None
    shared = first <= other[1].toordinal() and last >= other[0].toordinal()
    assert shared == (one[0] <= other[1] and other[0] <= one[1])


def test_the_last_changed_come_first(drawer: Drawer) -> None:
    for name in "ABC":
        drawer.incidents.save(incident(event_id=name))
    rows = drawer.incidents.find(Query(countries=("XW",)))
    assert [row.event_id for row in rows] == ["C", "B", "A"]
    assert drawer.incidents.search("asked") == rows == drawer.incidents.list()


def test_a_query_says_nothing_of_itself() -> None:
    assert "secret" not in repr(Query(words="secret"))
    assert not Query(words="x").narrows
    for name, value in (("types", ("a",)), ("has_evidence", False), ("when", when("2014"))):
        more: dict[str, Any] = {name: value}
        assert Query(**more).narrows


def test_people_are_found_by_pseudonym_and_title(drawer: Drawer) -> None:
    for number, (word, title) in enumerate(
        itertools.product(("HERON", "Łoś", "ཁྱུང"), ("lawyer", "журналист"))
    ):
        person = Person(pid="P1", pseudonym=word, descriptive_title=title)
        drawer.incidents.save(incident(event_id=f"E{number}", persons=(person,)))
    assert len(drawer.people.find("heron")) == 2
    assert len(drawer.people.find("los lawyer")) == 1
    assert len(drawer.people.find("ཁྱུང журнал")) == 1
    assert len(drawer.people.find("la")) == 3
    assert drawer.people.find("asked") == drawer.people.find("") == ()
