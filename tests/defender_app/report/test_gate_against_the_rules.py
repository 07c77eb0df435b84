"""The gate against a second, naive statement of the same rules, over everything one can answer."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from hypothesis import example, given
from hypothesis import strategies as st

from defender_app.model.answers import Account, Ref
from defender_app.model.answers import Answer as Told
from defender_app.model.consent import Consent
from defender_app.model.evidence import Information
from defender_app.model.incident import Incident
from defender_app.model.person import AllegedPerpetrator, Organisation, Person
from defender_app.report.consent_gate import Extent, decide
from defender_app.taxonomy import taxonomy

if TYPE_CHECKING:
    from collections.abc import Iterable

TODAY = date(2026, 11, 21)
USES = sorted(taxonomy().lists["consent_use"].choices)
VALUES = [None, *sorted(taxonomy().lists["consent_value"].choices), "maybe", "YES"]
ORDER = [Extent.NOTHING, Extent.TITLE_ONLY, Extent.INITIALS, Extent.NAMED]

DAYS = st.one_of(
    st.dates(date(2026, 10, 1), date(2027, 1, 31)).map(str),
    st.sampled_from(
        (
            *("2025", "2026", "2027", "2026-10", "2026-11", "2026-12", "2026~", "2027-01~"),
            *("2026-11-21T23:59", "2026-11-22T00:00", "2026-11-20~", "2026-11-22~"),
            *("../2030", "2026-11-20/..", "2026-11-22/..", "2026-12-01/2027-03-01", "2020/2030"),
            # Digits of other scripts, other calendars and no date at all: nobody can read them.
            *("\u0662\u0660\u0662\u0667-\u0660\u0661-\u0660\u0661", "\u0968\u0966\u0968\u096d"),
            *("1448-06-01 AH", "soon", "2026-02-30", "2027-13"),
        )
    ),
)
DATES = st.one_of(
    st.none(),
    DAYS,
    st.sampled_from(["unknown", "prefer-not-to-say"]).map(lambda none: Told(none=none)),
    st.builds(
        Told,
        value=DAYS,
        precision=st.sampled_from([None, "exact", "estimate", "at-least"]),
        by=st.sampled_from([None, "a witness"]),
        accounts=st.lists(st.builds(Account, value=DAYS), max_size=2).map(tuple),
    ),
)
YES_NO = st.sampled_from([None, "yes", "no", Told(none="unknown"), Told(none="prefer-not-to-say")])
CONSENTS = st.lists(
    st.builds(
        Consent,
        use=st.one_of(st.sampled_from(["focal-point", "contact-back"]), st.sampled_from(USES)),
        value=st.one_of(st.sampled_from(["yes", "conditional"]), st.sampled_from(VALUES)),
        how_named=st.sampled_from([None, "named", "initials", "title-only", "Named"]),
        conditions=st.sampled_from([None, "only if I am arrested"]),
        given_by=st.sampled_from([None, "the-person", "family-member", "guardian"]),
        child_agrees=YES_NO,
        date=DATES,
        review_on=st.one_of(st.none(), DATES),
        withdrawn_on=st.one_of(st.none(), st.none(), DATES),
    ),
    max_size=5,
).map(tuple)
ROLES = st.lists(
    st.sampled_from(["victim", "source", "witness", "alleged-perpetrator"]), max_size=2, unique=True
).map(tuple)
IDS = st.sampled_from(["a", "b", "c"])
PEOPLE = st.lists(
    st.builds(
        Person,
        pid=IDS,
        roles=ROLES,
        group=st.sampled_from([None, None, False, True]),
        age_at_time=st.sampled_from([None, 9, 40]),
        consents=CONSENTS,
    ),
    max_size=3,
    unique_by=lambda one: one.pid,
).map(tuple)
ORGANISATIONS = st.lists(
    st.builds(Organisation, oid=IDS, roles=ROLES, consents=CONSENTS),
    max_size=2,
    unique_by=lambda one: one.oid,
).map(tuple)
INCIDENTS = st.builds(
    Incident,
    format=st.just("defender-incident"),
    version=st.just(1),
    persons=PEOPLE,
    organisations=ORGANISATIONS,
    information=st.sampled_from([(), (Information(source=Ref(org="b")),)]),
    alleged_perpetrators=st.lists(
        st.builds(
            AllegedPerpetrator, ref=st.one_of(st.none(), IDS.map(lambda pid: Ref(person=pid)))
        ),
        max_size=1,
    ).map(tuple),
)
CONFIRMED = st.frozensets(
    st.tuples(IDS, st.one_of(st.sampled_from(["focal-point", "contact-back"]), st.just("store"))),
    max_size=6,
)


def passed(told: Any) -> bool:
    """Whether a day to ask again is not surely still to come."""
    if told is None or (isinstance(told, Told) and told.none is not None):
        return False
    noted = [told]
    if isinstance(told, Told):
        noted = [told.value, *(one.value for one in told.accounts)]
    return not all(surely_later(str(day)) for day in noted)


def surely_later(text: str) -> bool:
    """Whether every day that can be meant is after today, by comparing text alone."""
    first = text.partition("/")[0].removesuffix("~")
    if not first.isascii() or " " in text:
        return False
    year, _, rest = first.partition("-")
    month, _, day = rest.partition("T")[0].partition("-")
    if not year.isdigit():
        return False
    try:
        begins = date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return False
    return begins >= TODAY + timedelta(days=1)


def is_yes(consents: Iterable[Consent], use: str, *, confirmed: bool) -> bool:
    """Rule by rule: every record of the use must be a yes, and none of them may speak against."""
    mine = [one for one in consents if one.use == use]
    for one in mine:
        if one.value not in {"yes", "conditional"}:
            return False
        if one.withdrawn_on is not None or one.child_agrees == "no":
            return False
        if (one.value == "conditional" or passed(one.review_on)) and not confirmed:
            return False
    return bool(mine)


def most(
    one: Person | Organisation, incident: Incident, confirmed: frozenset[tuple[str, str]]
) -> tuple[Extent, bool]:
    """The most of somebody that the rules let leave, and whether the contact does."""
    key = str(one.pid if isinstance(one, Person) else one.oid)
    if not is_yes(one.consents, "focal-point", confirmed=(key, "focal-point") in confirmed):
        return Extent.NOTHING, False
    blamed = isinstance(one, Person) and (
        "alleged-perpetrator" in one.roles
        or any(
            who.ref is not None and who.ref.person == key for who in incident.alleged_perpetrators
        )
    )
    if blamed or (isinstance(one, Person) and one.group):
        return Extent.TITLE_ONLY, False
    contact = is_yes(one.consents, "contact-back", confirmed=(key, "contact-back") in confirmed)
    ways = {each.how_named for each in one.consents if each.use == "focal-point"}
    if ways == {"named"}:
        return Extent.NAMED, contact
    return (Extent.INITIALS if ways <= {"named", "initials"} else Extent.TITLE_ONLY), contact


def _ids(incident: Incident) -> list[str]:
    private = incident.private_organisations
    return [str(one.pid) for one in incident.persons] + [
        str(one.oid) for one in incident.organisations if one.oid in private
    ]


@given(INCIDENTS, CONFIRMED)
def test_the_gate_is_what_the_rules_say(
    incident: Incident, confirmed: frozenset[tuple[str, str]]
) -> None:
    decisions = decide(incident, today=TODAY, confirmed=confirmed)
    ids = _ids(incident)
    assert set(decisions) == set(ids)
    private = incident.private_organisations
    asked: list[Any] = [
        *incident.persons,
        *(one for one in incident.organisations if one.oid in private),
    ]
    for key, one in zip(ids, asked, strict=True):
        extent, contact = most(one, incident, confirmed)
        decision = decisions[key]
        # Never more than the rules allow, whoever else has the same id.
        assert ORDER.index(decision.extent) <= ORDER.index(extent)
        assert contact or not decision.contact
        if ids.count(key) == 1:
            assert (decision.extent, decision.contact) == (extent, contact)
        else:
            assert decision.confirmable == ()


SAME_ID = Incident(
    format="defender-incident",
    version=1,
    persons=(
        Person(pid="a", roles=("victim",), consents=(Consent(use="focal-point", value="no"),)),
    ),
    organisations=(
        Organisation(
            oid="a",
            roles=("victim",),
            consents=(Consent(use="focal-point", value="yes", how_named="named"),),
        ),
    ),
)


def test_an_organisation_with_the_id_of_a_person_does_not_answer_for_them() -> None:
    decision = decide(SAME_ID, today=TODAY)["a"]
    assert (decision.extent, decision.contact, decision.because) == (Extent.NOTHING, False, "no")


@given(INCIDENTS, CONFIRMED, CONFIRMED)
@example(SAME_ID, frozenset(), frozenset({("a", "focal-point")}))
def test_a_later_day_or_one_confirmation_less_never_lets_more_leave(
    incident: Incident, confirmed: frozenset[tuple[str, str]], more: frozenset[tuple[str, str]]
) -> None:
    now = decide(incident, today=TODAY, confirmed=confirmed | more)
    less = decide(incident, today=TODAY, confirmed=confirmed)
    later = decide(incident, today=TODAY + timedelta(days=400), confirmed=confirmed | more)
    for key, decision in now.items():
        for other in (less[key], later[key]):
            assert ORDER.index(other.extent) <= ORDER.index(decision.extent)
            assert decision.contact or not other.contact


def test_what_was_taken_back_stays_taken_back_though_the_answer_was_left_standing() -> None:
    for value in ("yes", "conditional"):
        for day in ("2026-11-01", "2030", Told(none="unknown")):
            consent = Consent(use="focal-point", value=value, how_named="named", withdrawn_on=day)
            incident = Incident(
                format="defender-incident",
                version=1,
                persons=(Person(pid="a", consents=(consent,)),),
            )
            met = frozenset({("a", "focal-point")})
            decision = decide(incident, today=TODAY, confirmed=met)["a"]
            assert (decision.extent, decision.because) == (Extent.NOTHING, "withdrawn")
