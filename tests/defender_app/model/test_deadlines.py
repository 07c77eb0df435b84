"""Days that follow from other days: computed, as exact as what is known, and never insisted on."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from defender_app.model import deadlines
from defender_app.model.answers import Answer
from defender_app.model.follow_up import TreatyBodyFollowUp, UnAction, UprTracking
from defender_app.model.incident import Incident
from defender_app.model.partial_date import date_problem


def _action(**members: Any) -> UnAction:
    return UnAction(**{"action_type": "joint-allegation-letter", **members})


def _days(part: Any) -> dict[str, str]:
    return {one.name: one.day for one in deadlines.deadlines(part)}


@pytest.mark.parametrize(
    ("sent", "due"),
    [
        ("2020-05-01", "2020-06-30"),
        ("2020-12-31", "2021-03-01"),
        ("2019-12-31", "2020-02-29"),
        ("2021-03-04T10:15", "2021-05-03"),
        ("2020-05-01~", "2020-06-30~"),
        ("2020-05", "2020-06-30/2020-07-30"),
        ("2020-05-01/2020-05-10", "2020-06-30/2020-07-09"),
        (Answer(value="2020-05-01", precision="estimate"), "2020-06-30~"),
    ],
)
def test_a_letter_is_answered_in_sixty_days(sent: Any, due: str) -> None:
    days = _days(_action(date_sent_or_adopted=sent))
    assert days == {"confidential_until": due, "reply_due": due}
    assert date_problem(due) is None


@pytest.mark.parametrize(
    "sent", [None, "2020", "../2020-05-01", "2020-05-01/..", Answer(none="unknown"), "9999-12-31"]
)
def test_nothing_follows_from_what_is_not_known(sent: Any) -> None:
    assert _days(_action(date_sent_or_adopted=sent)) == {}


@pytest.mark.parametrize(
    "kind", [None, "press-release", "opinion", "visit", Answer(none="unknown")]
)
def test_only_letters_wait_for_an_answer(kind: Any) -> None:
    assert _days(_action(action_type=kind, date_sent_or_adopted="2020-05-01")) == {}


def test_committees_ask_within_a_year() -> None:
    body = TreatyBodyFollowUp(committee="tb-cat", adopted_on="2015-12-02")
    (found,) = deadlines.deadlines(body)
    assert (found.name, found.day, found.confirmed) == ("due_on", "2016-12-02", True)
    (found,) = deadlines.deadlines(TreatyBodyFollowUp(committee="tb-cerd", adopted_on="2018-08-30"))
    assert (found.day, found.confirmed) == ("2019-08-30", False)
    assert _days(TreatyBodyFollowUp(committee="tb-cedaw", adopted_on="2018-08-30")) == {}
    leap = TreatyBodyFollowUp(committee="tb-cat", adopted_on="2016-02-29")
    assert _days(leap) == {"due_on": "2017-02-28"}
    observations = _action(
        action_type="concluding-observations",
        mechanism=("tb-cat",),
        date_sent_or_adopted="2015-12-02",
    )
    assert _days(observations) == {"reply_due": "2016-12-02"}


def test_detention_alone_has_a_rule_that_is_to_be_looked_up() -> None:
    found = deadlines.deadlines(_action(mechanism=("sp-wgad",), date_sent_or_adopted="2020-05-01"))
    assert [one.confirmed for one in found if one.name == "reply_due"] == [False]


def test_the_middle_of_a_cycle_is_told_and_has_no_field() -> None:
    (found,) = deadlines.deadlines(UprTracking(review_date="2024-01-26"))
    assert (found.name, found.day) == ("", "2026-07~")


def _incident(**members: Any) -> Incident:
    return Incident(format="defender-incident", version=1, followup=(_action(**members),))


def _follow(before: Incident, after: Incident, *by_hand: str) -> UnAction:
    found = deadlines.follow(before, after, "followup[0]", by_hand=lambda name: name in by_hand)
    return found.followup[0]


def test_days_follow_until_somebody_says_otherwise() -> None:
    first = _follow(_incident(), _incident(date_sent_or_adopted="2020-05-01"))
    assert first.reply_due == first.confidential_until == "2020-06-30"
    before = _incident(date_sent_or_adopted="2020-05-01", reply_due="2020-06-30")
    after = _incident(date_sent_or_adopted="2020-05-11", reply_due="2020-06-30")
    assert _follow(before, after).reply_due == "2020-07-10"
    assert _follow(before, after, "reply_due").reply_due == "2020-06-30"
    own = _incident(date_sent_or_adopted="2020-05-11", reply_due="2020-08-01")
    assert _follow(before, own).reply_due == "2020-08-01"
    emptied = _incident(date_sent_or_adopted="2020-05-11")
    assert _follow(before, emptied, "reply_due").reply_due is None
    none = _incident(date_sent_or_adopted=None, reply_due="2020-06-30")
    assert _follow(before, none).reply_due is None
    unknown = Answer(none="unknown")
    said = _incident(date_sent_or_adopted="2020-05-11", reply_due=unknown)
    assert _follow(before, said).reply_due == unknown


_POINT = st.dates().map(str) | st.from_regex(r"[12][0-9]{3}-(0[1-9]|1[0-2])", fullmatch=True)


@given(first=_POINT, last=_POINT, mark=st.sampled_from(["", "~"]))
def test_what_follows_can_always_be_stored(first: str, last: str, mark: str) -> None:
    for sent in (first + mark, f"{min(first, last)}{mark}/{max(first, last)}"):
        if date_problem(sent) is None:
            for day in _days(_action(date_sent_or_adopted=sent)).values():
                assert date_problem(day) is None
