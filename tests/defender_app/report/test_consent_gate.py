"""Every rule of how much of a person leaves."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from defender_app.model.answers import Answer as Told
from defender_app.model.answers import Ref
from defender_app.model.consent import Consent
from defender_app.model.incident import Incident
from defender_app.model.person import AllegedPerpetrator, Organisation, Person
from defender_app.report.consent_gate import Answer, Decision, Extent, answer, decide
from defender_app.taxonomy import taxonomy

TODAY = date(2026, 11, 21)
USES = sorted(taxonomy().lists["consent_use"].choices)
VALUES = sorted(taxonomy().lists["consent_value"].choices)
WAYS = ["named", "initials", "title-only"]
ORDER = [Extent.NOTHING, Extent.TITLE_ONLY, Extent.INITIALS, Extent.NAMED]


def _consent(use: str = "focal-point", value: str | None = "yes", **more: Any) -> Consent:
    return Consent(use=use, value=value, **more)


def _decided(
    *consents: Consent, confirmed: frozenset[tuple[str, str]] = frozenset(), **more: Any
) -> Decision:
    person = Person(pid="P1", consents=consents, **more)
    incident = Incident(format="defender-incident", version=1, persons=(person,))
    return decide(incident, today=TODAY, confirmed=confirmed)["P1"]


@pytest.mark.parametrize("value", [None, *VALUES])
def test_only_yes_lets_anything_leave(value: str | None) -> None:
    decision = _decided(_consent(value=value, how_named="named"))
    assert (decision.extent is Extent.NAMED) == (value == "yes")
    assert decision.extent in {Extent.NAMED, Extent.NOTHING}
    expected = {"yes": "", None: "not-asked"}.get(value, value)
    assert decision.because == expected


def test_a_guardian_answers_for_a_child_and_not_against_it() -> None:
    yes = {"given_by": "guardian", "how_named": "named"}
    for child, extent in (("yes", Extent.NAMED), (None, Extent.NAMED), ("no", Extent.NOTHING)):
        decision = _decided(_consent(child_agrees=child, **yes), age_at_time=9)
        assert decision.extent is extent
    for value in ("yes", "conditional"):
        refused = _consent(value=value, child_agrees="no")
        confirmed = frozenset({("P1", "focal-point")})
        decision = _decided(refused, confirmed=confirmed)
        assert (decision.extent, decision.because) == (Extent.NOTHING, "no")
        assert decision.confirmable == ()


def test_no_consent_is_no() -> None:
    assert _decided() == Decision(
        id="P1", extent=Extent.NOTHING, contact=False, because="not-asked"
    )


@pytest.mark.parametrize(
    ("review_on", "worth"),
    [
        ("2026-11-20", Answer.CONDITIONAL),
        ("2026-11-21", Answer.CONDITIONAL),
        ("2026-11-22", Answer.YES),
        ("2026-11", Answer.CONDITIONAL),
        ("2026", Answer.CONDITIONAL),
        ("2026-12", Answer.YES),
        ("2027", Answer.YES),
        ("2026-11-20/2027-01-01", Answer.CONDITIONAL),
        ("", Answer.YES),
    ],
)
def test_a_passed_day_to_ask_again_makes_yes_conditional(review_on: str, worth: Answer) -> None:
    found, because = answer(
        [_consent(review_on=review_on)], "focal-point", today=TODAY, confirmed=False
    )
    assert found is worth
    assert because == ("review-passed" if worth is Answer.CONDITIONAL else "")
    if worth is Answer.CONDITIONAL:
        confirmed = frozenset({("P1", "focal-point")})
        decision = _decided(_consent(review_on=review_on), confirmed=confirmed)
        assert decision.extent is Extent.TITLE_ONLY


def test_a_day_to_ask_again_that_is_no_plain_day_counts_too() -> None:
    about = Told(value="2026-11-20", precision="estimate")
    assert _decided(_consent(review_on=about)).because == "review-passed"
    later = Told(value="2027", precision="estimate")
    assert _decided(_consent(review_on=later, how_named="named")).extent is Extent.NAMED
    nobody_knows = Told(none="unknown")
    assert _decided(_consent(review_on=nobody_knows)).extent is Extent.TITLE_ONLY


def test_a_condition_counts_once_it_is_confirmed_for_this_person_and_use() -> None:
    consent = _consent(value="conditional", how_named="named")
    assert _decided(consent).extent is Extent.NOTHING
    assert _decided(consent).confirmable == ("focal-point",)
    for pair in [("P2", "focal-point"), ("P1", "contact-back"), ("P1", "un-confidential")]:
        assert _decided(consent, confirmed=frozenset({pair})).extent is Extent.NOTHING
    met = _decided(consent, confirmed=frozenset({("P1", "focal-point")}))
    assert met.extent is Extent.NAMED


@pytest.mark.parametrize("value", ["no", "withdrawn", "not-asked", "not-asked-too-risky", None])
def test_nothing_but_a_condition_can_be_confirmed(value: str | None) -> None:
    everything = frozenset(("P1", use) for use in USES)
    decision = _decided(_consent(value=value, how_named="named"), confirmed=everything)
    assert decision.extent is Extent.NOTHING
    assert decision.confirmable == ()


@pytest.mark.parametrize(
    ("how", "extent"),
    [
        (None, Extent.TITLE_ONLY),
        ("title-only", Extent.TITLE_ONLY),
        ("initials", Extent.INITIALS),
        ("named", Extent.NAMED),
        ("Named", Extent.TITLE_ONLY),
    ],
)
def test_how_named_is_title_only_unless_said(how: str | None, extent: Extent) -> None:
    assert _decided(_consent(how_named=how)).extent is extent


def test_a_group_leaves_by_title_only_and_without_contact() -> None:
    decision = _decided(_consent(how_named="named"), _consent("contact-back"), group=True)
    assert (decision.extent, decision.contact) == (Extent.TITLE_ONLY, False)
    assert decision.because == "group"


def test_contact_leaves_only_with_contact_back_and_focal_point() -> None:
    assert not _decided(_consent()).contact
    assert _decided(_consent(), _consent("contact-back")).contact
    assert not _decided(_consent("contact-back")).contact
    assert not _decided(_consent(), _consent("contact-back", "conditional")).contact
    met = frozenset({("P1", "contact-back")})
    assert _decided(_consent(), _consent("contact-back", "conditional"), confirmed=met).contact


def test_of_several_consents_to_one_use_the_most_careful_counts() -> None:
    yes = _consent(how_named="named")
    for other in ("no", "withdrawn", "conditional", "not-asked", None):
        for pair in [(yes, _consent(value=other)), (_consent(value=other), yes)]:
            assert _decided(*pair).extent is Extent.NOTHING
    met = frozenset({("P1", "focal-point")})
    no_wins = _decided(_consent(value="conditional"), _consent(value="no"), confirmed=met)
    assert no_wins.extent is Extent.NOTHING
    assert _decided(yes, _consent(how_named="initials")).extent is Extent.INITIALS
    assert _decided(yes, _consent()).extent is Extent.TITLE_ONLY


@pytest.mark.parametrize("use", [use for use in USES if use != "focal-point"])
def test_no_other_use_opens_the_gate(use: str) -> None:
    assert _decided(_consent(use, how_named="named")).extent is Extent.NOTHING


@pytest.mark.parametrize("coerced", [None, "yes", "no"])
def test_who_is_blamed_is_never_named(coerced: str | None) -> None:
    consents = (_consent(how_named="named"), _consent("contact-back"))
    person = Person(pid="P1", consents=consents, roles=("victim",))
    blamed = AllegedPerpetrator(ref=Ref(person="P1"), may_be_coerced=coerced)
    incident = Incident(
        format="defender-incident", version=1, persons=(person,), alleged_perpetrators=(blamed,)
    )
    decision = decide(incident, today=TODAY)["P1"]
    assert (decision.extent, decision.contact) == (Extent.TITLE_ONLY, False)
    assert decision.because == "perpetrator"
    by_role = _decided(_consent(how_named="named"), roles=("alleged-perpetrator",))
    assert by_role.extent is Extent.TITLE_ONLY


def test_organisations_are_asked_when_they_are_victim_or_source() -> None:
    incident = Incident(
        format="defender-incident",
        version=1,
        organisations=(
            Organisation(oid="O1", name="Agency"),
            Organisation(oid="O2", name="Blamed", roles=("alleged-perpetrator",)),
            Organisation(oid="O3", name="Victim", roles=("victim", "alleged-perpetrator")),
            Organisation(oid="O4", roles=("source",), consents=(_consent(how_named="named"),)),
            Organisation(oid="O5", roles=("other",)),
        ),
    )
    extents = {key: one.extent for key, one in decide(incident, today=TODAY).items()}
    assert extents == {"O3": Extent.NOTHING, "O4": Extent.NAMED, "O5": Extent.NOTHING}


CONSENTS = st.builds(
    Consent,
    use=st.sampled_from(USES),
    value=st.sampled_from([None, *VALUES]),
    how_named=st.sampled_from([None, *WAYS]),
    review_on=st.sampled_from([None, "2026-11-20", "2026-11", "2027"]),
)
CONFIRMED = st.frozensets(st.tuples(st.just("P1"), st.sampled_from(USES)))


@given(st.lists(CONSENTS, max_size=6), CONFIRMED)
def test_nothing_leaves_without_a_yes_to_the_focal_point(
    consents: list[Consent], confirmed: frozenset[tuple[str, str]]
) -> None:
    decision = _decided(*consents, confirmed=confirmed)
    focal = [one for one in consents if one.use == "focal-point"]
    if not focal or any(one.value not in {"yes", "conditional"} for one in focal):
        assert decision.extent is Extent.NOTHING
    if decision.extent is Extent.NOTHING:
        assert not decision.contact
    if decision.extent is Extent.NAMED:
        assert all(one.how_named == "named" for one in focal)


@given(st.lists(CONSENTS, max_size=5), st.lists(CONSENTS, max_size=3), CONFIRMED)
def test_other_uses_never_change_the_extent_and_more_consents_never_widen_it(
    consents: list[Consent], more: list[Consent], confirmed: frozenset[tuple[str, str]]
) -> None:
    before = _decided(*consents, confirmed=confirmed)
    others = [one for one in more if one.use != "focal-point"]
    assert _decided(*consents, *others, confirmed=confirmed).extent is before.extent
    if any(one.use == "focal-point" for one in consents):
        after = _decided(*consents, *more, confirmed=confirmed)
        assert ORDER.index(after.extent) <= ORDER.index(before.extent)
    less = _decided(*consents)
    assert ORDER.index(less.extent) <= ORDER.index(before.extent)
