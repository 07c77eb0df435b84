"""All practice cases through the whole line: exactly what the consent gate allows leaves."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from defender_app.focal import cases, intake
from defender_app.focal.contacts import Contact
from defender_app.focal.own_cards import OwnCard
from defender_app.model.answers import plain
from defender_app.training.samples import Sample, samples
from defender_app.vault.drawer import Drawer
from tests.support import line

SENT = {"ready", "sent", "answered"}
RANDOM = re.compile(
    r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b[0-9a-f]{8,}\b|[A-Za-z0-9+/_-]{40,}"
)
LEAVING = [one for one in samples() if one.incident.record_status in SENT]
STAYING = [one for one in samples() if one.incident.record_status not in SENT]


@pytest.mark.parametrize("one", LEAVING, ids=lambda one: one.id)
def test_exactly_what_the_gate_allows_arrives(
    one: Sample, defender: Drawer, desk: Drawer, contact: Contact, own_card: OwnCard, out: Path
) -> None:
    sealed = line.sealed(defender, contact, [line.saved(defender, one.incident)], out)
    taken = intake.take_in(desk, sealed.path)
    assert taken.outcome == "opened"
    case = cases.get(desk, str(taken.case_id))
    (incident,) = cases.report(desk, case).incidents
    assert {d.id: str(d.extent) for _, d in sealed.people} == one.focal_point_gets
    leaving = sorted(key for key, how in one.focal_point_gets.items() if how != "nothing")
    private = [o for o in incident.organisations if o.pseudonym]
    assert len(incident.persons) + len(private) == len(leaving)
    named = {key for key, how in one.focal_point_gets.items() if how == "named"}
    stored = {p.pid: p.identity for p in one.incident.persons if p.identity}
    names = {stored[key].real_name for key in named if key in stored}
    names |= {plain(o.name) for o in one.incident.organisations if o.oid in named}
    assert {n.identity.real_name for n in cases.identities(desk, case).persons} - {None} == names
    _no_name_outside_identities(one, line.entries(sealed.path, own_card))


def _no_name_outside_identities(one: Sample, entries: dict[str, bytes]) -> None:
    names = [p.identity.real_name for p in one.incident.persons if p.identity]
    for path in ("data/report.json", "data/report.html", "data/custody.jsonl"):
        # Random ids, hashes and keys may spell a short name by chance: "edda" is four hex digits.
        text = RANDOM.sub(" ", entries[path].decode()).casefold()
        for name in filter(None, names):
            assert name.casefold() not in text
            assert all(part.casefold() not in text for part in name.split())


@pytest.mark.parametrize("one", STAYING, ids=lambda one: one.id)
def test_drafts_and_withdrawn_records_stay(one: Sample, defender: Drawer, contact: Contact) -> None:
    event_id = line.saved(defender, one.incident)
    found = line.refused(defender, contact, [event_id])
    expected = "record-withdrawn" if one.incident.record_status == "withdrawn" else "record-draft"
    assert found[expected] is False
    everything = dict.fromkeys(found, line.BECAUSE)
    assert expected in line.refused(defender, contact, [event_id], everything)


def test_the_three_drafts_say_what_is_missing(defender: Drawer, contact: Contact) -> None:
    drafts = [one for one in STAYING if one.incident.record_status == "draft"]
    assert len(drafts) == 3
    for one in drafts:
        found = line.refused(defender, contact, [line.saved(defender, one.incident)])
        missing = [c for c in found if c.startswith(("missing:", "unanswered:"))]
        assert missing
        assert not any(found[code] for code in missing)


def test_several_records_in_one_report(
    defender: Drawer, desk: Drawer, contact: Contact, own_card: OwnCard, out: Path
) -> None:
    ids = [line.sample(defender, name) for name in ("TRN-03", "TRN-05", "TRN-14")]
    found = line.refused(defender, contact, ids)
    assert {code.partition(":")[0] for code in found} <= {event_id[:8] for event_id in ids}
    sealed = line.sealed(defender, contact, ids, out)
    taken = intake.take_in(desk, sealed.path)
    assert taken.outcome == "opened"
    report = json.loads(line.entries(sealed.path, own_card)["data/report.json"])
    assert len(report["incidents"]) == 3
    assert not {one["event_id"] for one in report["incidents"]} & set(ids)
    for event_id in ids:
        assert defender.incidents.get(event_id).record_status == "sent"
