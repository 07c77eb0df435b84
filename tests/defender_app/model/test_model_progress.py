"""How much is answered, and what is left."""

from __future__ import annotations

import datetime as dt

import msgspec
import pytest

from defender_app.model import Act, Answer, Incident, Person, missing_for_ready
from defender_app.model.person import Organisation
from defender_app.model.progress import ASK_CONSENT, act_progress, progress
from defender_app.training.samples import Sample, samples

TODAY = dt.date(2026, 11, 21)
BLANK = Incident(format="defender-incident", version=1)


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.id)
def test_what_is_left_is_what_is_missing_and_who_was_not_asked(sample: Sample) -> None:
    found = progress(sample.incident, today=TODAY)
    missing = missing_for_ready(sample.incident, today=TODAY)
    assert found.left[: len(missing)] == missing
    assert {code for _, code in found.left[len(missing) :]} <= {ASK_CONSENT}
    assert 0 <= found.answered <= found.total


def test_an_empty_record_has_everything_left() -> None:
    found = progress(BLANK, today=TODAY)
    assert found.answered == 0
    assert found.total == len(found.left) > 0


def test_each_answer_counts_one() -> None:
    before = progress(BLANK, today=TODAY)
    after = progress(msgspec.structs.replace(BLANK, country=Answer(none="unknown")), today=TODAY)
    assert (after.answered, after.total) == (before.answered + 1, before.total)


def test_somebody_who_was_not_asked_is_left_unless_only_blamed() -> None:
    def left(*roles: str) -> list[tuple[str, str]]:
        person = Person(pid="P1", pseudonym="OTTER", roles=roles)
        found = progress(msgspec.structs.replace(BLANK, persons=(person,)), today=TODAY)
        return [problem for problem in found.left if problem[1] == ASK_CONSENT]

    assert left("witness") == [("persons[0].consents", ASK_CONSENT)]
    assert left("alleged-perpetrator") == []
    assert left("alleged-perpetrator", "witness") != []


def test_an_organisation_is_asked_where_its_name_is_private() -> None:
    def left(*roles: str) -> list[tuple[str, str]]:
        whole = Organisation(oid="O1", name="Lake Watch", pseudonym="ALDER", roles=roles)
        agency = Organisation(oid="O2", name="Town police", kind="state-agency")
        record = msgspec.structs.replace(BLANK, organisations=(agency, whole))
        found = progress(record, today=TODAY)
        assert found.answered == 0
        return [problem for problem in found.left if problem[1] == ASK_CONSENT]

    assert left("victim") == [("organisations[1].consents", ASK_CONSENT)]
    assert left() == []
    assert left("alleged-perpetrator") == []


def test_an_act_counts_the_questions_that_are_asked_now() -> None:
    act = Act(type="device-search-seizure", fields={"devices": Answer(value=("paper-notes",))})
    assert act_progress(act) == (1, 5)
    phone = Act(type="device-search-seizure", fields={"devices": Answer(value=("phone",))})
    assert act_progress(phone) == (1, 7)
    assert act_progress(Act(type="of-a-later-version")) == (0, 0)
