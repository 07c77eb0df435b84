from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from defender_app.focal import actions, permission
from defender_app.focal.actions import Action, Verdict, Wish
from defender_app.focal.permission import TakenBack
from defender_app.focal.work import Renewal
from defender_app.model.answers import Ref
from defender_app.model.consent import Consent
from defender_app.model.evidence import Information
from defender_app.model.incident import Act, Incident
from defender_app.model.person import AllegedPerpetrator, Organisation, Person
from defender_app.report.consent_gate import Answer, Extent
from defender_app.training.samples import samples
from tests.support.judged import (
    NOBODY,
    RECIPIENT,
    TODAY,
    USES,
    YEAR,
    Reading,
    agrees,
    consent,
    incident,
    person,
    report,
)

GOLDEN = Path(__file__).with_name("actions_of_samples.json")


def judged(
    found: Incident,
    action: Action,
    *,
    ended: TakenBack = NOBODY,
    renewals: tuple[Renewal, ...] = (),
    confirmed: tuple[str, ...] = (),
    **wish: Any,
) -> Verdict:
    asked = Wish(action=action, recipient=wish.pop("recipient", RECIPIENT), **wish)
    whole = report(found, confirmed=confirmed)
    return actions.judge(whole, found, asked, today=TODAY, ended=ended, renewals=renewals)


def gaps(verdict: Verdict) -> list[tuple[str, str, str]]:
    return [(one.id, one.use, one.because) for one in verdict.missing]


values = st.sampled_from(
    ["yes", "no", "conditional", "not-asked", "not-asked-too-risky", "withdrawn", "maybe-v9"]
)


@st.composite
def consents(draw: st.DrawFn, use: str) -> Consent:
    return Consent(
        use=use,
        value=draw(st.one_of(st.just("yes"), values)),
        how_named=draw(st.sampled_from([None, "named", "initials", "title-only"])),
        date=draw(st.sampled_from(["2026-05-02", "2026-05-02", "2025-12-31"])),
        review_on=draw(st.sampled_from([None, None, "2026-11-21", "2026-11-22"])),
        withdrawn_on=draw(st.sampled_from([None, None, None, "2026-10-01"])),
        child_agrees=draw(st.sampled_from([None, None, "yes", "no"])),
        shared_with=draw(st.sampled_from([(RECIPIENT,), ("Somebody else",)])),
    )


@st.composite
def people(draw: st.DrawFn, pid: str) -> Person:
    roles = ["victim", "source", "witness", "victim-indirect", "alleged-perpetrator", "reporter"]
    said = draw(st.lists(st.sampled_from(USES), unique=True, min_size=4))
    return person(
        pid,
        *(draw(consents(use)) for use in said),
        roles=tuple(draw(st.lists(st.sampled_from(roles), unique=True, max_size=2))),
        group=draw(st.sampled_from([None, None, True])),
    )


@given(st.data())
@settings(max_examples=80, deadline=None)
def test_it_agrees_with_a_second_reading_of_the_rules(data: st.DataObject) -> None:
    everybody = tuple(
        data.draw(people(pid)) for pid in ("a", "b", "c")[: data.draw(st.integers(0, 3))]
    )
    pairs = st.tuples(st.sampled_from("abc"), st.sampled_from(USES))
    met = frozenset(data.draw(st.lists(pairs, max_size=3)))
    gone = frozenset(data.draw(st.lists(st.sampled_from("abc"), max_size=1)))
    redaction = data.draw(st.booleans())
    reading = Reading(everybody, met=met, withdrawn=gone, redaction=redaction)
    ended = TakenBack(people=frozenset(one.upper() for one in gone))
    found = incident(*everybody)
    for action in Action:
        verdict = judged(found, action, ended=ended, met=met, redaction_asked=redaction)
        assert verdict.allowed == reading.allowed(action), action
        for one in reading.asked():
            leaves = verdict.extents[str(one.pid)] is not Extent.NOTHING
            assert leaves == reading.agreed(one, action), (action, one)
        missing = {gap.id for gap in verdict.missing}
        assert verdict.allowed or missing or verdict.refused
        assert all(verdict.extents[key] is Extent.NOTHING for key in missing)


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_it_agrees_with_the_matrix_cell_by_cell(data: st.DataObject) -> None:
    everybody = tuple(data.draw(people(pid)) for pid in ("a", "b"))
    found = incident(*everybody)
    confirmed = ("A:government-letter", "B:un-confidential")
    gone = TakenBack(people=frozenset(data.draw(st.lists(st.just("A"), max_size=1))))
    shown = permission.of_incident(
        report(found, confirmed=confirmed), found, today=TODAY, taken_back=gone
    )
    for action, use in (
        (Action.OWN_FILE, permission.KEEP),
        (Action.CONFIDE, permission.CONFIDE),
        (Action.LETTER_NAMED, permission.LETTER),
        (Action.LETTER_NAMED, permission.UN_NAME),
        (Action.CONTACT, permission.CONTACT),
    ):
        verdict = judged(found, action, ended=gone, confirmed=confirmed)
        every = {(one.id, one.use) for one in (*verdict.missing, *verdict.removed)}
        for row in shown.rows:
            group = next(one.group for one in everybody if one.pid == row.id)
            if (group and use == permission.UN_NAME) or row.pseudonym in gone.people:
                continue
            refused = row.cells[use].answer is not Answer.YES
            assert ((row.id, use) in every) == refused, (action, use, row)


def test_each_sample_and_each_action_as_written_down() -> None:
    found: dict[str, dict[str, Any]] = {}
    for sample in samples():
        rows = {}
        for action in Action:
            verdict = judged(sample.incident, action, recipient="")
            rows[action.value] = {
                "allowed": verdict.allowed,
                "missing": [
                    f"{one.pseudonym} {one.use} {one.because} {one.ask}" for one in verdict.missing
                ],
                "removed": sorted({one.pseudonym for one in verdict.removed}),
                "leaves": {
                    word: how.value
                    for key, how in verdict.extents.items()
                    if how is not Extent.NOTHING
                    for word in [_word(sample.incident, key)]
                },
                "says": list(verdict.says),
                "refused": list(verdict.refused),
            }
        found[sample.id] = rows
    if not GOLDEN.exists():  # made once, then read by a person
        GOLDEN.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n")
    assert found == json.loads(GOLDEN.read_text())


def _word(found: Incident, key: str) -> str:
    everybody: list[Person | Organisation] = [*found.persons, *found.organisations]
    return next(
        str(one.pseudonym)
        for one in everybody
        if key == (one.pid if isinstance(one, Person) else one.oid)
    )


EVERY = USES[1:]


@pytest.mark.parametrize("action", Action)
def test_who_agreed_to_everything_by_name_allows_everything(action: Action) -> None:
    verdict = judged(incident(agrees("a", *EVERY, roles=("victim", "source"))), action)
    assert verdict.allowed
    titles = {Action.CONFIDE, Action.LETTER_UNNAMED, Action.SG_UNNAMED, Action.TRAINING}
    assert verdict.extents["a"] is (Extent.TITLE_ONLY if action in titles else Extent.NAMED)


@pytest.mark.parametrize("action", Action)
def test_nobody_in_it_allows_nothing(action: Action) -> None:
    verdict = judged(incident(), action)
    assert not verdict.allowed
    assert verdict.refused == (actions.NOBODY,)


@pytest.mark.parametrize("action", Action)
def test_only_whoever_is_blamed_allows_nothing(action: Action) -> None:
    agent = agrees("a", *EVERY, roles=("alleged-perpetrator",))
    assert judged(incident(agent), action).refused == (actions.NOBODY,)


@pytest.mark.parametrize("action", Action)
def test_a_report_that_was_taken_back_allows_nothing(action: Action) -> None:
    found = incident(agrees("a", *EVERY))
    verdict = judged(found, action, ended=TakenBack(everything=True))
    assert not verdict.allowed
    assert actions.WITHDRAWN in verdict.refused
    assert set(verdict.extents.values()) == {Extent.NOTHING}


def test_without_consent_to_be_kept_nothing_else_counts() -> None:
    one = person("a", *(consent(use, how_named="named") for use in EVERY))
    for action in Action:
        assert ("a", "focal-point", "not-asked") in gaps(judged(incident(one), action))


def test_a_letter_with_names_needs_two_answers_or_a_request() -> None:
    one = incident(agrees("a", "government-letter"))
    assert gaps(judged(one, Action.LETTER_NAMED)) == [("a", "un-public-name", "not-asked")]
    asked = judged(one, Action.LETTER_NAMED, redaction_asked=True)
    assert asked.allowed
    assert asked.says == ("public-after-60-days", actions.REDACTION)
    assert gaps(judged(incident(agrees("a", "un-public-name")), Action.LETTER_NAMED)) == [
        ("a", "government-letter", "not-asked")
    ]


def test_a_letter_without_names_needs_whoever_told_it() -> None:
    victim = person("v", consent("focal-point"))
    source = agrees("s", "un-confidential", roles=("source",))
    verdict = judged(incident(victim, source), Action.LETTER_UNNAMED)
    assert verdict.allowed
    assert verdict.extents == {"v": Extent.NOTHING, "s": Extent.TITLE_ONLY}
    assert [one.id for one in verdict.removed] == ["v"]
    silent = person("s", consent("focal-point"), roles=("source",))
    told = agrees("v", "un-confidential")
    assert gaps(judged(incident(told, silent), Action.LETTER_UNNAMED)) == [
        ("s", "un-confidential", "not-asked")
    ]


def test_whoever_an_information_comes_from_is_a_source() -> None:
    victim = agrees("v", "un-confidential")
    silent = person("s", consent("focal-point"), roles=("contact-person",))
    told = (Information(iid="i", source=Ref(person="s")),)
    verdict = judged(incident(victim, silent, information=told), Action.CONFIDE)
    assert gaps(verdict) == [("s", "un-confidential", "not-asked")]


@pytest.mark.parametrize("role", ["witness", "victim-indirect", "representative", "intermediary"])
def test_third_people_without_consent_are_removed_and_stop_nothing(role: str) -> None:
    third = person("t", consent("focal-point"), roles=(role,))
    found = incident(agrees("v", *EVERY), third)
    for action in Action:
        verdict = judged(found, action)
        assert verdict.allowed
        if action is not Action.OWN_FILE:
            assert verdict.extents["t"] is Extent.NOTHING
            assert {one.id for one in verdict.removed} == {"t"}


def test_a_private_organisation_that_was_harmed_is_asked_like_a_person() -> None:
    body = Organisation(oid="o", pseudonym="LAKE", roles=("victim",), consents=())
    found = incident(agrees("v", *EVERY), organisations=(body,))
    verdict = judged(found, Action.CONFIDE)
    assert [one[0] for one in gaps(verdict)] == ["o", "o"]
    assert verdict.missing[0].ask == "other-representative"
    agency = Organisation(oid="p", name="Town police")
    assert judged(incident(agrees("v", *EVERY), organisations=(agency,)), Action.CONFIDE).allowed


@pytest.mark.parametrize(
    ("media", "un_name", "allowed"),
    [
        ("yes", "no", True),
        ("not-asked", "yes", True),
        ("no", "yes", False),
        ("withdrawn", "yes", False),
        ("not-asked", "not-asked", False),
    ],
)
def test_a_press_release(media: str, un_name: str, *, allowed: bool) -> None:
    one = person(
        "a",
        consent("focal-point"),
        consent("media-name", media),
        consent("un-public-name", un_name),
    )
    verdict = judged(incident(one), Action.PRESS)
    assert verdict.allowed is allowed
    assert (verdict.extents["a"] is Extent.NAMED) is allowed


def test_in_a_press_release_nobody_need_stand_but_somebody_decides_so() -> None:
    found = incident(person("a", consent("focal-point"), consent("media-name", "no")))
    assert not judged(found, Action.PRESS).allowed
    verdict = judged(found, Action.PRESS, without=frozenset({"a"}))
    assert verdict.allowed
    assert actions.WITHOUT_PERSONS in verdict.says
    assert judged(found, Action.TREATY_BODY, without=frozenset({"a"})).refused == (
        actions.NOBODY_LEFT,
    )


def test_somebody_who_blocks_is_left_out_while_a_victim_remains() -> None:
    found = incident(agrees("a", "un-confidential"), person("b", consent("focal-point")))
    assert [one.id for one in judged(found, Action.CONFIDE).missing] == ["b"]
    verdict = judged(found, Action.CONFIDE, without=frozenset({"B"}))
    assert verdict.allowed
    assert verdict.extents == {"a": Extent.TITLE_ONLY, "b": Extent.NOTHING}
    everybody = judged(found, Action.CONFIDE, without=frozenset({"a", "b"}))
    assert everybody.refused == (actions.NOBODY_LEFT,)


def test_a_source_cannot_be_left_out_of_a_letter_that_rests_on_it() -> None:
    found = incident(
        agrees("v", "un-confidential"), person("s", consent("focal-point"), roles=("source",))
    )
    verdict = judged(found, Action.LETTER_UNNAMED, without=frozenset({"s"}))
    assert verdict.refused == (actions.NOBODY_LEFT,)


def test_a_condition_is_no_until_it_is_met_for_this_once() -> None:
    said = consent("un-confidential", "conditional", conditions="only if I am arrested")
    found = incident(person("a", consent("focal-point"), said, pseudonym="HERON"))
    refused = judged(found, Action.CONFIDE)
    assert [(one.because, one.condition) for one in refused.missing] == [
        ("conditional", "only if I am arrested")
    ]
    for who in ("a", "HERON"):
        allowed = judged(found, Action.CONFIDE, met=frozenset({(who, "un-confidential")}))
        assert allowed.allowed
        assert allowed.conditions == (("a", "only if I am arrested"),)
    for who, use in (("b", "un-confidential"), ("a", "media-name")):
        assert not judged(found, Action.CONFIDE, met=frozenset({(who, use)})).allowed


def test_what_the_sender_confirmed_counts_by_the_word_of_the_report() -> None:
    found = incident(
        person("1" * 32, consent("focal-point", "conditional"), pseudonym="HERON"),
    )
    assert not judged(found, Action.OWN_FILE).allowed
    assert judged(found, Action.OWN_FILE, confirmed=("HERON:focal-point",)).allowed


def test_a_word_that_two_people_have_confirms_nothing() -> None:
    said = consent("focal-point", "conditional")
    found = incident(*(person(pid, said, pseudonym="HERON") for pid in "ab"))
    verdict = judged(found, Action.OWN_FILE, met=frozenset({("HERON", "focal-point")}))
    assert len(verdict.missing) == 2
    assert actions.unknown_people(report(found), {"HERON", "a", "event-1", "x"}) == ("HERON", "x")


def test_sharing_is_for_those_who_were_named_alone() -> None:
    found = incident(agrees("a", "other-ngo"))
    assert judged(found, Action.OTHER_NGO, recipient="lake  WATCH").allowed
    for other in ("", "Lake", "Lake Watch 2"):
        verdict = judged(found, Action.OTHER_NGO, recipient=other)
        assert gaps(verdict) == [("a", "other-ngo", "not-shared-with")]


def test_a_group_is_never_named() -> None:
    group = agrees("g", "government-letter", "sg-report", "media-name", group=True)
    for action in (Action.LETTER_NAMED, Action.SG_NAMED, Action.PRESS):
        verdict = judged(incident(group), action)
        assert verdict.allowed
        assert verdict.extents["g"] is Extent.TITLE_ONLY


def test_by_name_means_by_name() -> None:
    said = [consent("focal-point"), consent("un-public-name")]
    modest = person("a", *said, consent("sg-report", how_named="initials"))
    assert gaps(judged(incident(modest), Action.SG_NAMED)) == [("a", "sg-report", "how-named")]
    assert judged(incident(modest), Action.SG_UNNAMED).extents["a"] is Extent.INITIALS
    silent = person("a", *said, consent("sg-report"))
    assert judged(incident(silent), Action.SG_UNNAMED).extents["a"] is Extent.TITLE_ONLY


def renewal(**more: Any) -> Renewal:
    known = {"person": "a", "year": YEAR, "value": "yes", "who": "me", "how": "phone"}
    return Renewal(**{**known, "when": "2026-06-01", **more})


OLD = consent("sg-report", date="2025-06-30", how_named="named")


@pytest.mark.parametrize(
    ("day", "allowed"),
    [
        ("2026-01-01", True),
        ("2026-12-31", True),
        ("2025-12-31", False),
        ("2026-05", True),
        ("2026", True),
        ("2025-12/2026-01", False),
        ("2026~", True),
        ("2027-01-01", False),
        ("soon", False),
        (None, False),
    ],
)
def test_consent_to_the_report_of_a_year_is_of_that_year(day: str | None, *, allowed: bool) -> None:
    one = person("a", consent("focal-point"), consent("sg-report", date=day))
    verdict = judged(incident(one), Action.SG_UNNAMED, year=YEAR)
    assert verdict.allowed is allowed
    if not allowed:
        assert gaps(verdict) == [("a", "sg-report", "not-renewed")]


@pytest.mark.parametrize(
    ("said", "because"),
    [
        ([renewal()], ""),
        ([renewal(person="A")], ""),
        ([renewal(year=2025)], "not-renewed"),
        ([renewal(person="b")], "not-renewed"),
        ([renewal(value="no")], "no"),
        ([renewal(value="conditional")], "conditional"),
        ([renewal(), renewal(value="no", when="2026-07-01")], "no"),
        ([renewal(value="no"), renewal()], ""),
        ([renewal(value="no", when="2026-07-01"), renewal()], "no"),
    ],
)
def test_consent_that_was_asked_for_again(said: list[Renewal], because: str) -> None:
    found = incident(person("a", consent("focal-point"), OLD))
    verdict = judged(found, Action.SG_UNNAMED, renewals=tuple(said))
    assert gaps(verdict) == ([("a", "sg-report", because)] if because else [])


def test_a_renewal_is_no_yes_of_its_own_and_names_no_more_than_before() -> None:
    never = incident(person("a", consent("focal-point"), consent("sg-report", "no")))
    assert not judged(never, Action.SG_UNNAMED, renewals=(renewal(),)).allowed
    found = incident(person("a", consent("focal-point"), consent("un-public-name"), OLD))
    less = (renewal(how_named="title-only"),)
    assert judged(found, Action.SG_NAMED, renewals=(renewal(),)).allowed
    assert gaps(judged(found, Action.SG_NAMED, renewals=less)) == [("a", "sg-report", "how-named")]
    more = incident(
        person("a", consent("focal-point"), msgspec.structs.replace(OLD, how_named=None))
    )
    named = judged(more, Action.SG_UNNAMED, renewals=(renewal(how_named="named"),))
    assert named.extents["a"] is Extent.TITLE_ONLY


def test_a_day_to_ask_again_ends_the_consent_until_it_was_asked_again() -> None:
    passed = msgspec.structs.replace(OLD, date="2026-02-01", review_on="2026-06-15")
    found = incident(person("a", consent("focal-point"), passed))
    for said in ((), (renewal(when="2026-06-14"),)):
        verdict = judged(
            found, Action.SG_UNNAMED, renewals=said, met=frozenset({("a", "sg-report")})
        )
        assert gaps(verdict) == [("a", "sg-report", "review-passed")]
    assert judged(found, Action.SG_UNNAMED, renewals=(renewal(when="2026-06-15"),)).allowed


def test_the_strictest_tier_and_children_are_said() -> None:
    child = agrees("a", "un-confidential", vulnerability=("minor",))
    says = judged(incident(child), Action.CONFIDE).says
    assert says == (actions.STRICTEST_TIER, "child-without-guardian")
    hurt = incident(agrees("a", "un-confidential"), acts=(Act(type="torture-ill-treatment"),))
    assert judged(hurt, Action.CONFIDE).says == (actions.STRICTEST_TIER,)
    assert judged(incident(agrees("a", "un-confidential")), Action.CONFIDE).says == ()


def test_somebody_alleged_to_have_done_it_is_not_asked_wherever_that_stands() -> None:
    blamed = (AllegedPerpetrator(ref=Ref(person="b")),)
    found = incident(agrees("a", *EVERY), agrees("b", *EVERY), alleged_perpetrators=blamed)
    verdict = judged(found, Action.LETTER_NAMED)
    assert verdict.allowed
    assert verdict.extents == {"a": Extent.NAMED, "b": Extent.NOTHING}


def test_two_people_of_one_id_get_the_less() -> None:
    found = incident(agrees("a", *EVERY), person("a", consent("focal-point")))
    verdict = judged(found, Action.LETTER_NAMED)
    assert not verdict.allowed
    assert verdict.extents == {"a": Extent.NOTHING}


def test_nothing_of_a_person_in_a_repr() -> None:
    found = incident(person("1" * 32, consent("focal-point"), pseudonym="HERON"))
    verdict = judged(found, Action.CONFIDE)
    assert "HERON" not in repr(verdict)
    wish = Wish(action=Action.OTHER_NGO, recipient="Lake", met=frozenset({("HERON", "x")}))
    assert "Lake" not in repr(wish)
    assert "HERON" not in repr(replace(wish, without=frozenset({"HERON"})))
