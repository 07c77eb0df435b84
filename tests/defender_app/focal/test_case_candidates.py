"""Which cases may tell of the same event: what agrees, what differs, and never too much."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.minisign import SigningKey
from defender_app.errors import InputError
from defender_app.focal import candidates, case_marks, cases, compare_cases, events
from defender_app.focal.candidates import Candidate
from defender_app.model.answers import Answer, Ref
from defender_app.model.cooperation import Cooperation
from defender_app.model.incident import Act, Incident
from defender_app.model.person import AllegedPerpetrator, Identity, Organisation, Person
from defender_app.vault.drawer import Drawer
from tests.support import line, many_cases, vaults
from tests.support.pace import milestones

KEY = bytes(32)


@pytest.fixture
def many(desk: Drawer) -> many_cases.Desk:
    return many_cases.Desk(desk)


def told(**changes: Any) -> Incident:
    """An incident that has nothing in common with another one but what is said."""
    nothing = {"country": None, "date_start": None, "place_text": None, "title": None}
    return vaults.incident(**{**nothing, "narrative": "x", **changes})


def take(many: many_cases.Desk, *incidents: Incident, **more: Any) -> int:
    """A case by a key of its own; gives its number."""
    return many.take(*incidents, key=more.pop("key", SigningKey.generate()), **more).number


def found(desk: Drawer, name: str = "1") -> dict[int, Candidate]:
    return {one.number: one for one in candidates.candidates(desk, name)}


EXIT_BAN = (Act(type="exit-ban"),)
ARREST = (Act(type="arrest-detention"),)


@pytest.mark.parametrize(
    ("ours", "theirs", "agrees"),
    [
        # Country, type and day are enough; of those two are not.
        (
            {"country": "XW", "acts": EXIT_BAN, "date_start": "2026-03-01"},
            {"country": "XW", "acts": EXIT_BAN, "date_start": "2026-03-04"},
            ("date", "type", "country"),
        ),
        (
            {"country": "XW", "acts": EXIT_BAN, "date_start": "2026-03-01"},
            {"country": "XW", "acts": EXIT_BAN, "date_start": "2026-03-05"},
            (),
        ),
        ({"country": "XW", "acts": EXIT_BAN}, {"country": "XW", "acts": EXIT_BAN}, ()),
        (
            {"country": "XW", "date_start": "2026-03-01"},
            {"country": "XW", "date_start": "2026-03-01"},
            (),
        ),
        # A month or a range agrees where the days meet, three apart at most.
        (
            {"country": "XW", "acts": EXIT_BAN, "date_start": "2026-03"},
            {"country": "XW", "acts": EXIT_BAN, "date_start": "2026-04-03"},
            ("date", "type", "country"),
        ),
        (
            {"country": "XW", "acts": EXIT_BAN, "date_start": "2026-03"},
            {"country": "XW", "acts": EXIT_BAN, "date_start": "2026-04-04"},
            (),
        ),
        (
            {
                "country": "XW",
                "acts": EXIT_BAN,
                "date_start": "2026-01-01",
                "date_end": "2026-06-01",
            },
            {"country": "XW", "acts": EXIT_BAN, "date_start": "2026-02-27"},
            ("date", "type", "country"),
        ),
        # Open ends and unknown days never agree by themselves.
        (
            {"country": "XW", "acts": EXIT_BAN, "date_start": "2026-03-01/.."},
            {"country": "XW", "acts": EXIT_BAN, "date_start": "2026-03-02"},
            (),
        ),
        (
            {"country": "XW", "acts": EXIT_BAN, "date_start": "2026-03-01", "ongoing": "yes"},
            {"country": "XW", "acts": EXIT_BAN, "date_start": "2026-03-02"},
            (),
        ),
        (
            {"country": "XW", "acts": EXIT_BAN, "not_after": "2026-03-01"},
            {"country": "XW", "acts": EXIT_BAN, "date_start": "2026-02-28"},
            (),
        ),
        # Places: words, pairs of Han characters, syllables; never what every place has.
        (
            {"place_text": "Lhoka, near the police station", "date_start": "2026-03-01"},
            {"place_text": "a shop in LHOKA", "date_start": "2026-03-01"},
            ("date", "place"),
        ),
        (
            {"place_text": "the police station", "date_start": "2026-03-01"},
            {"place_text": "a police station", "date_start": "2026-03-01"},
            (),
        ),
        (
            {"place_text": "拉萨市城关区", "date_start": "2026-03-01"},
            {"place_text": "在拉薩", "date_start": "2026-03-01"},
            ("date", "place"),
        ),
        (
            {"place_text": "北京市海淀区", "date_start": "2026-03-01"},
            {"place_text": "上海市徐汇区", "date_start": "2026-03-01"},
            (),
        ),
        (
            {"place_text": "ལྷ་ས་གྲོང་ཁྱེར", "date_start": "2026-03-01"},
            {"place_text": "ལྷ་ས་", "date_start": "2026-03-01"},
            ("date", "place"),
        ),
        (
            {"territory": "ئۈرۈمچى", "date_start": "2026-03-01"},
            {"place_text": "ئۈرۈمچى", "date_start": "2026-03-02"},
            ("date", "place"),
        ),
        # A session: a document, or a mechanism and a month.
        (
            {"cooperation": (Cooperation(mechanism=("tb-cat",), un_document="CAT/C/SR.1 "),)},
            {"cooperation": (Cooperation(mechanism=("tb-cat",), un_document="cat/c/sr.1"),)},
            (),
        ),
        (
            {
                "country": "XW",
                "cooperation": (Cooperation(mechanism=("tb-cat",), date="2026-03-05"),),
            },
            {
                "country": "XW",
                "cooperation": (Cooperation(mechanism=("tb-cat",), date="2026-03"),),
            },
            ("session", "mechanism", "country"),
        ),
        (
            {
                "country": "XW",
                "cooperation": (Cooperation(mechanism=("tb-cat",), date="2026-03-05"),),
            },
            {"country": "XW", "cooperation": (Cooperation(mechanism=("tb-cat",), date="2026"),)},
            (),
        ),
        # A law, in whatever order it is named.
        (
            {
                "acts": (
                    Act(
                        type="charges-prosecution",
                        fields={"law_article": Answer(value="Article 293 of the Criminal Code")},
                    ),
                ),
                "country": "XW",
            },
            {
                "acts": (
                    Act(
                        type="charges-prosecution",
                        fields={"law_article": Answer(value="criminal code, art. 293")},
                    ),
                ),
                "country": "XW",
            },
            ("law", "type", "country"),
        ),
        # Types that this version does not know are compared as they are.
        (
            {
                "acts": (Act(type="made-up-later"),),
                "country": "QX",
                "date_start": "2026-03-01",
            },
            {
                "acts": (Act(type="made-up-later"),),
                "country": "QX",
                "date_start": "2026-03-01",
            },
            ("date", "type", "country"),
        ),
    ],
)
def test_what_makes_a_candidate(
    desk: Drawer,
    many: many_cases.Desk,
    ours: dict[str, Any],
    theirs: dict[str, Any],
    agrees: tuple[str, ...],
) -> None:
    take(many, told(**ours))
    take(many, told(**theirs))
    for name, other in (("1", 2), ("2", 1)):
        there = found(desk, name)
        assert (there[other].agrees if there else ()) == agrees
        if there:
            weight = sum(candidates.WEIGHTS[kind] for kind in agrees)
            assert there[other].weight == weight >= candidates.LEAST


def with_name(*names: str) -> tuple[Incident, list[tuple[str, Identity]]]:
    person = Person(pid="a1" * 16, pseudonym="HERON")
    identity = Identity(real_name=names[0], aliases=names[1:])
    return told(persons=(person,), country="XW"), [("a1" * 16, identity)]


@pytest.mark.parametrize(
    ("ours", "theirs", "same"),
    [
        (("Tenzin Dolma",), ("DOLMA  Tenzin",), True),
        (("Ana María Núñez",), ("ana maria nunez",), True),
        (("刘晓",), ("劉曉",), True),
        (("One", "བསྟན་འཛིན"), ("Other", "བསྟན་འཛིན"), True),
        (("Li", "An"), ("Li", "An"), False),  # too short to say anything
        (("Tenzin Dolma",), ("Tenzin Dorje",), False),
        (("\u0410nna Petrova",), ("Anna Petrova",), True),  # a Cyrillic letter that looks the same
    ],
)
def test_names_agree_however_they_are_written(
    desk: Drawer,
    many: many_cases.Desk,
    ours: tuple[str, ...],
    theirs: tuple[str, ...],
    *,
    same: bool,
) -> None:
    for names in (ours, theirs):
        incident, identities = with_name(*names)
        take(many, incident, names=identities)
    there = found(desk)
    if same:
        assert there[2].agrees == ("name", "country")
        assert there[2].weight == 6
    else:
        assert there == {}


def test_units_and_sources(desk: Drawer, many: many_cases.Desk) -> None:
    def by(name: str, unit: str, **more: Any) -> Incident:
        org = Organisation(oid="b1" * 16, name=name)
        blamed = AllegedPerpetrator(ref=Ref(org="b1" * 16), unit=unit)
        return told(organisations=(org,), alleged_perpetrators=(blamed,), **more)

    take(many, by("Public Security Bureau", "4th division", date_start="2026-03-01"))
    take(many, by("public security bureau,", "Division, 4TH", date_start="2026-03-02"))
    take(many, by("Public Security Bureau", "5th division", date_start="2026-03-02"))
    assert {number: one.agrees for number, one in found(desk).items()} == {2: ("unit", "date")}
    key = SigningKey.generate()
    take(many, told(country="XE"), key=key)
    take(many, told(country="XE"), key=key)
    take(many, told(country="XW"), key=key)
    assert {number: one.agrees for number, one in found(desk, "4").items()} == {
        5: ("source", "country")
    }


def test_what_differs_is_said_and_what_was_decided_is_marked(
    desk: Drawer, many: many_cases.Desk
) -> None:
    same = {"country": "XW", "acts": EXIT_BAN, "date_start": "2026-03-01"}
    key = SigningKey.generate()
    first = many.take(told(**same, place_text="Lhoka"), key=key)
    take(many, told(**same, place_text="Shigatse"))
    take(many, told(**same))
    take(many, told(**same))
    take(many, told(**same))
    correction = told(**{**same, "country": "XE"}, place_text="Lhoka")
    many.take(correction, key=key, refers_to=first.report_id)
    there = found(desk)
    assert list(there) == [6, 5, 4, 3, 2]
    assert there[2].differs == ("source", "place")
    assert there[3].differs == ("source",)
    assert there[6].differs == ("country",)
    assert (there[6].decided, there[2].decided) == ("correction", "")
    assert found(desk, "6")[1].decided == "correction"
    events.decide(desk, "1", "2", "different", "two towns")
    events.decide(desk, "3", "1", "related", "two brothers")
    events.join(desk, ["1", "4"], "the same")
    decided = {number: one.decided for number, one in found(desk).items()}
    assert decided == {6: "correction", 5: "", 4: "joined", 3: "related", 2: "different"}
    assert "Lhoka" not in repr(there[6])


def test_the_best_come_first_and_no_more_than_asked_for(
    desk: Drawer, many: many_cases.Desk
) -> None:
    same = {"country": "XW", "acts": EXIT_BAN, "date_start": "2026-03-01"}
    for number in range(8):
        take(many, told(**same, place_text="Lhoka" if number in {0, 3} else None))
    ordered = candidates.candidates(desk, "1")
    assert [one.number for one in ordered] == [4, 8, 7, 6, 5, 3, 2]
    assert [one.number for one in candidates.candidates(desk, "1", most=3)] == [4, 8, 7]
    assert candidates.candidates(desk, "1", most=0) == ()


def test_a_damaged_case_is_no_candidate_and_a_damaged_one_has_none(
    desk: Drawer, many: many_cases.Desk
) -> None:
    same = {"country": "XW", "acts": EXIT_BAN, "date_start": "2026-03-01"}
    for _ in range(3):
        take(many, told(**same))
    second, third = cases.get(desk, "2"), cases.get(desk, "3")
    desk.documents.put(cases.KIND, second.case_id, b"?")
    assert list(found(desk)) == [3]
    cases.save(desk, msgspec.structs.replace(third, report_sha256="00" * 32))
    with pytest.raises(InputError, match="case-damaged"):
        candidates.candidates(desk, "3")


def test_training_and_real_never_meet(desk: Drawer, many: many_cases.Desk) -> None:
    same = {"country": "XW", "acts": EXIT_BAN, "date_start": "2026-03-01"}
    for training in (True, False, True):
        take(many, told(**same), training=training)
    assert list(found(desk, "1")) == [3]
    assert list(found(desk, "3")) == [1]


def test_everything_alike_is_still_quick(new_vaults: line.Vaults) -> None:
    desk = new_vaults.drawer(size=16 * vaults.MIB)
    many_cases.fill(desk, 300, same=True)
    candidates.candidates(desk, "1")
    there = candidates.candidates(desk, "150")
    assert milestones(lambda: candidates.candidates(desk, "150"), 80) < 80
    assert len(there) == candidates.MOST
    assert there[0].number > there[-1].number


days = st.integers(1, 400)


@given(st.lists(st.tuples(days, st.integers(0, 60)), min_size=1, max_size=6), days, days)
def test_intervals_meet_as_days_do(spans: list[tuple[int, int]], first: int, length: int) -> None:
    """Against counting every day."""
    marks = [case_marks.interval_mark(begin, begin + more) for begin, more in spans]
    covered = {
        day
        for begin, end in candidates._together(marks)
        for day in range(begin - candidates.AROUND, end + candidates.AROUND + 1)
    }
    wanted = {
        day
        for begin, more in spans
        for day in range(begin - candidates.AROUND, begin + more + candidates.AROUND + 1)
    }
    assert covered == wanted
    last = first + length
    limit = case_marks.interval_mark(last + candidates.AROUND + 1, 0)
    for mark in marks:
        begin, end = int(mark[:7]), int(mark[8:])
        assert (mark < limit) == (begin <= last + candidates.AROUND)
        assert mark[8:] == f"{end:07d}"


@given(st.text(max_size=200))
def test_marks_of_any_text_are_short_and_without_end(text: str) -> None:
    for words in (case_marks.place_words, case_marks.law_words, case_marks.unit_words):
        for word in words(text):
            assert len(word) <= 80
    assert len(case_marks._name(text, KEY)) in {0, 16}


def test_side_by_side(desk: Drawer, many: many_cases.Desk) -> None:
    incident, identities = with_name("Tenzin Dolma")
    told_more = msgspec.structs.replace(
        incident, date_start="2026-03-01", place_text="Lhoka", acts=EXIT_BAN, narrative="They came."
    )
    take(many, told_more, names=identities, evidence=(("data/evidence/001.jpg", "aa" * 32),))
    other, names = with_name("Dolma Tenzin")
    other = msgspec.structs.replace(
        other, date_start="2026-03-03", acts=ARREST, territory="Lhoka county"
    )
    take(many, other, names=names, evidence=(("data/evidence/009.png", "aa" * 32),))
    sides = {one.path: one for one in compare_cases.compare(desk, "1", "2")}
    states = {path: one.state for path, one in sides.items()}
    assert states == {
        "Case.sender": "differs",
        "Identity.names": "agrees",
        "Incident.date_start": "agrees",
        "Incident.country": "agrees",
        "Incident.territory": "only-theirs",
        "Incident.place_text": "only-ours",
        "Act.type": "differs",
        "Incident.narrative": "differs",
        "Evidence.sha256": "agrees",
    }
    assert sides["Act.type"].ours == ("exit-ban",)
    assert sides["Incident.date_start"].theirs == ("2026-03-03",)
    assert "Tenzin" not in repr(sides)
    turned = {one.path: one.state for one in compare_cases.compare(desk, "2", "1")}
    assert turned["Incident.territory"] == "only-ours"
    with pytest.raises(InputError, match="pair-of-one"):
        compare_cases.compare(desk, "1", cases.get(desk, "1").case_id)


def test_side_by_side_of_many_incidents_is_not_without_end(
    desk: Drawer, many: many_cases.Desk
) -> None:
    for start in (0, 500):
        take(
            many,
            *(
                told(
                    place_text=f"place {number} <b>\u202e",
                    date_start=date.fromordinal(739000 + start + number).isoformat(),
                )
                for number in range(100)
            ),
        )
    sides = {one.path: one for one in compare_cases.compare(desk, "1", "2")}
    assert len(sides["Incident.place_text"].ours) == compare_cases.MOST
    assert sides["Incident.date_start"].state == "differs"
