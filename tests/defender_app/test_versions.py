"""Sending freezes a version; the first change opens a working one, which stays it until sent."""

from __future__ import annotations

import io
from pathlib import Path

import msgspec
import pytest

from defender_app import check_up, versions
from defender_app.errors import InputError
from defender_app.focal.contacts import Contact
from defender_app.model import Consent, Evidence, Incident
from defender_app.model.consent_changes import withdrawn
from defender_app.report import sent
from defender_app.report.seal import seal
from defender_app.vault import versions as kept
from defender_app.vault.drawer import Drawer
from tests.support import line

NAMED = {"real_name": "Ilva Torrenko", "contact_channel": "a@b.example", "safe_to_contact": "yes"}


@pytest.fixture
def record(defender: Drawer) -> str:
    return line.saved(
        defender,
        line.incident(
            persons=[line.person("P1", pseudonym="HERON", how="named", identity=NAMED)],
            narrative="They asked about the report.",
        ),
    )


def _change(drawer: Drawer, event_id: str, **members: object) -> None:
    incident = drawer.incidents.get(event_id, with_identities=True)
    drawer.incidents.save(msgspec.structs.replace(incident, **members))


def _numbers(drawer: Drawer, event_id: str) -> list[tuple[int, int, bool]]:
    return [(one.number, len(one.sent), one.current) for one in versions.of(drawer, event_id)]


def test_a_record_that_was_never_sent_has_one_working_version(
    defender: Drawer, record: str
) -> None:
    assert _numbers(defender, record) == [(1, 0, True)]
    assert versions.get(defender, record, 1) == defender.incidents.get(record)


def test_sending_freezes_and_the_first_change_opens_one_working_version(
    defender: Drawer, contact: Contact, record: str, out: Path
) -> None:
    first = line.sealed(defender, contact, [record], out)
    assert _numbers(defender, record) == [(1, 1, True)]
    _change(defender, record, narrative="They came back.")
    assert _numbers(defender, record) == [(1, 1, False), (2, 0, True)]
    _change(defender, record, narrative="They came back twice.")
    assert _numbers(defender, record) == [(1, 1, False), (2, 0, True)]
    second = line.sealed(defender, contact, [record], out)
    assert _numbers(defender, record) == [(1, 1, False), (2, 1, True)]
    told = [one.sent[0].report_id for one in versions.of(defender, record)]
    assert told == [first.report_id, second.report_id]
    assert versions.get(defender, record, 1).narrative == "They asked about the report."
    assert versions.get(defender, record, 2).narrative == "They came back twice."


def test_sending_the_same_again_makes_no_new_version(
    defender: Drawer, contact: Contact, record: str, out: Path
) -> None:
    for _ in range(2):
        line.sealed(defender, contact, [record], out)
    assert _numbers(defender, record) == [(1, 2, True)]
    assert {one.contact_id for one in versions.of(defender, record)[0].sent} == {contact.contact_id}


def test_the_status_of_a_record_opens_no_version(
    defender: Drawer, contact: Contact, record: str, out: Path
) -> None:
    line.sealed(defender, contact, [record], out)
    for status in ("answered", "closed", "withdrawn"):
        defender.incidents.set_status(record, status)
    assert _numbers(defender, record) == [(1, 1, True)]


def test_finding_out_who_somebody_is_opens_no_version(
    defender: Drawer, contact: Contact, record: str, out: Path
) -> None:
    other = line.saved(defender, line.incident(persons=[line.person("P9", pseudonym="WREN")]))
    line.sealed(defender, contact, [record], out)
    same = defender.people.uid_of(other, "P9")
    defender.people.same(same, defender.people.uid_of(record, "P1"))
    assert defender.people.uid_of(record, "P1") == same
    assert _numbers(defender, record) == [(1, 1, True)]


def test_consent_and_evidence_stand_as_they_were(
    defender: Drawer, contact: Contact, record: str, out: Path
) -> None:
    item = Evidence(kind="document", description="a letter", shows_confirmed="2026-11-14")
    added = defender.evidence.add(record, item, io.BytesIO(b"words"))
    line.sealed(defender, contact, [record], out)
    incident = defender.incidents.get(record, with_identities=True)
    persons = tuple(
        msgspec.structs.replace(one, consents=withdrawn(one.consents, on="2026-11-20"))
        for one in incident.persons
    )
    _change(defender, record, persons=persons)
    defender.evidence.delete(str(added.eid), record)
    frozen = versions.get(defender, record, 1)
    assert frozen.evidence[0].sha256 == added.sha256
    assert {one.withdrawn_on for one in frozen.persons[0].consents} == {None}
    found = versions.compare(frozen, versions.get(defender, record, 2))
    assert {one.member for one in found} >= {"withdrawn_on", "evidence"}


def test_no_name_that_is_kept_apart_is_in_a_version(
    defender: Drawer, contact: Contact, record: str, out: Path
) -> None:
    line.sealed(defender, contact, [record], out)
    (_, body), *_ = defender.documents.all(kept.KIND)
    assert b"HERON" in body
    assert b"Torrenko" not in body
    assert b"a@b.example" not in body
    assert "HERON" not in repr(kept.frozen(defender, record))


def test_a_report_that_never_came_to_be_leaves_no_version(
    defender: Drawer, contact: Contact, record: str, out: Path
) -> None:
    composition = line.composed(defender, contact, [record])
    taken = out / "taken"
    taken.mkdir()
    calls: list[int] = []

    def remove(_done: int, _total: int) -> bool:
        calls.append(1)
        return False

    with pytest.raises(InputError, match="cancelled"):
        seal(defender, composition, taken, remove)
    assert calls
    assert kept.frozen(defender, record) == ()
    assert _numbers(defender, record) == [(1, 0, True)]


def test_thawing_one_of_two_reports_keeps_the_version(
    defender: Drawer, contact: Contact, record: str, out: Path
) -> None:
    one, two = (line.sealed(defender, contact, [record], out) for _ in range(2))
    sent.forget(defender, two.report_id)
    (version,) = versions.of(defender, record)
    assert [sending.report_id for sending in version.sent] == [one.report_id]


def test_what_was_sent_before_versions_were_kept_counts_and_cannot_be_shown(
    defender: Drawer, contact: Contact, record: str, out: Path
) -> None:
    line.sealed(defender, contact, [record], out)
    kept.drop(defender, record)
    assert [(one.number, one.kept) for one in versions.of(defender, record)] == [
        (1, False),
        (2, True),
    ]
    with pytest.raises(InputError, match="version-not-kept"):
        versions.get(defender, record, 1)
    line.sealed(defender, contact, [record], out)
    assert _numbers(defender, record) == [(1, 1, False), (2, 1, True)]


@pytest.mark.parametrize("number", [0, 2, -1])
def test_a_version_that_is_not_there_is_unknown(defender: Drawer, record: str, number: int) -> None:
    with pytest.raises(InputError, match="unknown-version"):
        versions.get(defender, record, number)


def test_versions_go_with_their_record_and_only_with_it(
    defender: Drawer, contact: Contact, out: Path
) -> None:
    ids = ["A", "A-1", "A0"]
    for event_id in ids:
        line.saved(defender, line.incident(event_id=event_id))
        line.sealed(defender, contact, [event_id], out)
    defender.incidents.delete("A")
    assert [len(kept.frozen(defender, one)) for one in ids] == [0, 1, 1]


def test_a_damaged_version_is_named_and_found_by_the_check(
    defender: Drawer, contact: Contact, record: str, out: Path
) -> None:
    line.sealed(defender, contact, [record], out)
    defender.documents.put(kept.KIND, f"{record}/00000001", b"{")
    with pytest.raises(InputError, match="version-damaged"):
        versions.of(defender, record)
    assert [(one.code, one.item) for one in check_up.unreadable(defender)] == [
        ("version-damaged", record)
    ]


def test_a_consent_given_twice_in_other_words_is_one_version_each_time(
    defender: Drawer, contact: Contact, record: str, out: Path
) -> None:
    line.sealed(defender, contact, [record], out)
    incident = defender.incidents.get(record, with_identities=True)
    told = msgspec.structs.replace(incident.persons[0], consents=_more(incident))
    _change(defender, record, persons=(told,))
    (change,) = versions.compare(
        versions.get(defender, record, 1), versions.get(defender, record, 2)
    )
    assert (change.kind, change.member, change.owner) == ("added", "consents", "Person")


def _more(incident: Incident) -> tuple[Consent, ...]:
    given = incident.persons[0].consents
    return (*given, Consent(use="media-name", value="no", given_by="the-person", how="phone"))
