"""Whatever report opens can be shown, and whatever breaks the published form does not open."""

from __future__ import annotations

import argparse
import copy
import io
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crypto.minisign import SigningKey
from defender_app.cli import case_commands
from defender_app.cli.call import Call
from defender_app.errors import AppError, InputError
from defender_app.focal.cases import Case
from defender_app.focal.own_cards import OwnCard
from defender_app.model.incident import Incident
from defender_app.report import bag, consent_gate, html
from defender_app.report import open as open_report
from defender_app.report.open import OpenedReport
from defender_app.training.samples import samples
from defender_app.words import load
from tests.support import forge, line

REPORT = "data/report.json"
IDENTITIES = "data/identities.json"
Json = Any
Place = tuple[Any, Any]


@dataclass
class Office:
    """A genuine report with names in it, and the desk that it was sealed to."""

    entries: dict[str, bytes]
    key: SigningKey
    own: OwnCard

    @property
    def report(self) -> Json:
        return json.loads(self.entries[REPORT])

    def open(self, report: Json, identities: Json = None) -> OpenedReport:
        """Read it as if its sender had written this."""
        entries = {**self.entries, REPORT: json.dumps(report).encode()}
        if identities is not None:
            entries[IDENTITIES] = json.dumps(identities).encode()
        plain = forge.container("report", entries, self.key)
        found = bag.read(io.BytesIO(plain), len(plain))
        return open_report.read(found, {self.own.digest: self.own})

    def why(self, edit: Callable[[Json], object]) -> tuple[str, object]:
        """The code, and the code of the value, for an incident that was edited."""
        report = self.report
        edit(report["incidents"][0])
        with pytest.raises(InputError) as caught:
            self.open(report)
        return caught.value.code, caught.value.facts.get("why")


@pytest.fixture(scope="module")
def office(vault_templates: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    vaults = line.Vaults(vault_templates, tmp_path_factory.mktemp("vaults"))
    defender, desk = vaults.drawer(), vaults.drawer()
    own = line.new_card(desk)
    contact = line.met(defender, own)
    value = line.incident(
        persons=[
            line.person("P1", how="named", identity={"real_name": "Ilva Torrenko"}),
            line.person("P2"),
        ],
    )
    events = [line.saved(defender, value), line.sample(defender, samples()[1].id)]
    sealed = line.sealed(defender, contact, events, tmp_path_factory.mktemp("out"))
    yield Office(forge.data_of(sealed.path, own.keys.identity), contact.signing_key(), own)
    vaults.close()


def show(opened: OpenedReport) -> str:
    """All that is ever made of an opened report for people."""
    report = opened.report
    case = Case(
        case_id="0" * 32,
        number=1,
        taken_on="2026-11-21T12:00:00Z",
        status="new",
        report_id=report.report_id,
        reply_to=report.reply_to,
        training=report.training,
        incidents=len(report.incidents),
        titles=(),
        urgency="",
        country="",
        report_sha256="",
        identities_sha256="",
        sender=report.from_,
        card=report.to,
        sealed_sha256="",
        sealed_size=0,
        container="",
        evidence=tuple(
            ("data/evidence/001.bin", str(item.sha256))
            for one in report.incidents
            for item in one.evidence
        ),
        remarks=opened.remarks,
    )
    call = Call(argparse.Namespace(), load())
    said = case_commands.shown(call, case, report, opened.identities, names=True)
    json.dumps(dict(said.data))
    for one in report.incidents:
        consent_gate.decide(one, today=date(2026, 11, 21))
    assert html.render(report)
    text = str(said.page)
    assert "\x1b" not in text
    assert "\u202e" not in text
    return text


def test_the_genuine_report_opens_without_a_remark(office: Office) -> None:
    opened = office.open(office.report)
    assert opened.remarks == ()
    assert "Ilva Torrenko" in show(opened)


NEWER: dict[str, tuple[Callable[[Json], object], str]] = {
    "type": (
        lambda i: i.update(acts=[{"type": "drone-harassment", "fields": {"x": {"value": "y"}}}]),
        "unknown-type",
    ),
    "field": (lambda i: i["acts"][0]["fields"].update(new={"value": ["a"]}), "unknown-field"),
    "choice": (lambda i: i.update(urgency="within-the-hour"), "unknown-choice"),
    "attribute": (lambda i: i["acts"][0].update(attributes=["on-the-moon"]), "unknown-choice"),
    "mechanism": (
        lambda i: i["cooperation"][0].update(mechanism=["hrc-2031"]),
        "unknown-mechanism",
    ),
    "country": (lambda i: i.update(country="QQ"), "unknown-country"),
    "none": (lambda i: i.update(place_kind={"none": "not-asked-yet"}), "unknown-choice"),
    "none-of-a-field": (
        lambda i: i["acts"][0]["fields"].update(date={"none": "zzz"}),
        "unknown-choice",
    ),
    "precision": (
        lambda i: i.update(affected_count={"value": 3, "precision": "wild"}),
        "unknown-choice",
    ),
    "use": (
        lambda i: i["persons"][0].update(consents=[{"use": "satellite", "value": "maybe"}]),
        "unknown-choice",
    ),
    "role": (lambda i: i["persons"][0].update(roles=["cousin"]), "unknown-choice"),
}


@pytest.mark.parametrize("what", NEWER)
def test_a_report_of_a_newer_version_opens_with_a_remark(office: Office, what: str) -> None:
    edit, code = NEWER[what]
    report = office.report
    edit(report["incidents"][0])
    opened = office.open(report)
    assert {one for _, one in opened.remarks} == {code}
    assert all(path.startswith("incidents[0].") for path, _ in opened.remarks)
    assert "newer version" in " ".join(show(opened).split())


BAD: dict[str, tuple[Callable[[Json], object], str | None]] = {
    "same-pid": (lambda i: i.update(persons=i["persons"] * 2), "duplicate-id"),
    "no-pid": (lambda i: i["persons"][0].pop("pid"), "missing"),
    "empty-person": (lambda i: i["persons"].append({}), "missing"),
    "no-oid": (lambda i: i.update(organisations=[{"name": "x"}]), "missing"),
    "no-eid": (lambda i: i.update(evidence=[{"kind": "photograph"}]), "missing"),
    "no-event-id": (lambda i: i.pop("event_id"), "missing"),
    "status": (lambda i: i.update(record_status="closed"), "vault-only"),
    "entered": (lambda i: i.update(entered_on="2026-01-01"), "vault-only"),
    "received": (lambda i: i.update(received_on="2026-01-01"), "vault-only"),
    "uid": (lambda i: i["persons"][0].update(uid="0" * 32), "vault-only"),
    "identity": (lambda i: i["persons"][0].update(identity={"real_name": "X"}), "vault-only"),
    "blamed-identity": (
        lambda i: i.update(alleged_perpetrators=[{"identity": {"real_name": "X"}}]),
        "vault-only",
    ),
    "day": (lambda i: i.update(date_start="garbage"), "bad-date"),
    "review-day": (
        lambda i: i["persons"][0]["consents"][0].update(review_on="garbage"),
        "bad-date",
    ),
    "real-country": (lambda i: i.update(country="DE"), "real-country"),
    "real-blamed": (lambda i: i.update(alleged_perpetrators=[{"country": "DE"}]), "real-country"),
    "real-nationality": (lambda i: i["persons"][0].update(nationality="FR"), "real-country"),
    "control": (lambda i: i.update(title="bell\x07"), "control-character"),
    "escape": (lambda i: i.update(narrative="\x1b[2J"), "control-character"),
    "two-lines": (lambda i: i.update(title="two\nlines"), "line-break"),
    "long-title": (lambda i: i.update(title="x" * 1001), "too-long"),
    "long-text": (lambda i: i.update(narrative="x" * 200_001), "too-long"),
    "dangling": (
        lambda i: i.update(information=[{"iid": "1", "source": {"person": "nobody"}}]),
        "dangling-reference",
    ),
    "two-references": (
        lambda i: i.update(information=[{"iid": "1", "source": {"person": "a", "org": "b"}}]),
        "one-reference",
    ),
    "bad-hash": (lambda i: i.update(evidence=[{"eid": "e", "sha256": "zz"}]), "bad-hex"),
    "bad-size": (lambda i: i.update(evidence=[{"eid": "e", "size": -5}]), "negative-number"),
    "bad-id": (lambda i: i.update(event_id="../x"), "bad-id"),
    "bad-type": (lambda i: i.update(acts=[{"type": "two\nlines"}]), "bad-id"),
    "bad-field": (lambda i: i["acts"][0]["fields"].update({"\x1b": {"value": "y"}}), None),
    "unknown-choice-with-control": (lambda i: i.update(urgency="a\x1b"), "control-character"),
    "unknown-field-dangling": (
        lambda i: i["acts"][0]["fields"].update(new={"value": {"person": "nobody"}}),
        "dangling-reference",
    ),
    "unknown-type-control": (
        lambda i: i.update(acts=[{"type": "new", "fields": {"x": {"value": "\x1b"}}}]),
        "control-character",
    ),
    "many": (lambda i: i.update(pattern_links=[{"event": "a"}] * 1001), "too-many"),
}


@pytest.mark.parametrize("what", BAD)
def test_what_breaks_the_published_form_does_not_open(office: Office, what: str) -> None:
    edit, why = BAD[what]
    code, found = office.why(edit)
    assert code == "report-incident"
    assert found == why or why is None


def test_no_id_stands_for_two_people_or_two_incidents(office: Office) -> None:
    report = office.report
    first, second = report["incidents"]
    second["event_id"] = first["event_id"]
    with pytest.raises(InputError, match="report-incident"):
        office.open(report)
    report = office.report
    first, second = report["incidents"]
    second["persons"].append({"pid": first["persons"][0]["pid"]})
    with pytest.raises(InputError, match="report-incident"):
        office.open(report)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"written_on": "\x1b[2J"}, "report-date"),
        ({"written_on": "2026-02-30"}, "report-date"),
        ({"written_on": "20261121"}, "report-date"),
        ({"language": "../../etc"}, "report-text"),
        ({"confirmed": ["x\x1b"]}, "report-text"),
        ({"exercise_progress": {"a\x1b": "b"}}, "report-text"),
        ({"exercise_progress": {str(n): "" for n in range(2000)}}, "report-text"),
        ({"kind": "correction", "refers_to": "../x"}, "report-refers-to"),
    ],
)
def test_the_cover_is_checked(office: Office, changes: dict[str, Json], code: str) -> None:
    with pytest.raises(InputError) as caught:
        office.open({**office.report, **changes})
    assert caught.value.code == code


def test_more_incidents_than_a_report_holds(office: Office) -> None:
    least = {"format": "defender-incident", "version": 1}
    incidents = [{**least, "event_id": f"e{number}"} for number in range(1001)]
    assert office.open({**office.report, "incidents": incidents[:1000]}, {**NOBODY}).remarks == ()
    with pytest.raises(InputError, match="report-too-many"):
        office.open({**office.report, "incidents": incidents}, {**NOBODY})


NOBODY: Json = {"format": "defender-identities", "version": 1, "persons": []}


@pytest.mark.parametrize(
    ("identity", "why"),
    [
        ({"real_name": "bell\x07"}, "control-character"),
        ({"real_name": "two\nlines"}, "line-break"),
        ({"contact_channel": "x" * 1001}, "too-long"),
        ({"aliases": ["\x1b[31m"]}, "control-character"),
        ({"safe_hours": {"value": "x", "none": "unknown"}}, "value-and-none"),
    ],
)
def test_names_are_plain_text(office: Office, identity: Json, why: str) -> None:
    identities = json.loads(office.entries[IDENTITIES])
    identities["persons"][0]["identity"] = identity
    with pytest.raises(InputError) as caught:
        office.open(office.report, identities)
    assert (caught.value.code, caught.value.facts["why"]) == ("identities-text", why)


def test_nobody_is_named_twice(office: Office) -> None:
    identities = json.loads(office.entries[IDENTITIES])
    identities["persons"] *= 2
    with pytest.raises(InputError, match="identities-twice"):
        office.open(office.report, identities)


POOL: list[Json] = [
    "",
    "x",
    "unknown",
    "\u202etxt.exe",
    "a\nb",
    "2026-13-01",
    "2026-05",
    "XW",
    "DE",
    "other",
    "yes",
    -1,
    0,
    1.5,
    2**53,
    True,
    [],
    {},
    ["x"],
    [["x"]],
    {"value": "x"},
    {"value": ["x", "other"], "text": "words"},
    {"value": 3, "precision": "estimate"},
    {"none": "unknown"},
    {"none": "zzz"},
    {"person": "x"},
    {"masked": "[a person]"},
    {"value": {"masked": "[a person]"}},
    {"value": [{"masked": "x"}, {"masked": "x"}]},
    [{"masked": "[a person]"}],
    [{"use": "focal-point"}],
    [{"type": "other", "fields": {"what_happened": {"none": "zzz"}}}],
    [{"type": "new-type", "attributes": ["x"], "fields": {"f": {"value": 1}}}],
]
MEMBERS = sorted(Incident.__struct_fields__)


def places(value: Json) -> Iterator[Place]:
    """Every member and item of a JSON value."""
    inside = value.items() if isinstance(value, dict) else enumerate(value)
    for name, item in list(inside):
        yield value, name
        if isinstance(item, dict | list):
            yield from places(item)


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_whatever_opens_can_be_shown(office: Office, data: st.DataObject) -> None:
    report = office.report
    for _ in range(data.draw(st.integers(1, 3))):
        new = copy.deepcopy(data.draw(st.sampled_from(POOL)))
        incident = data.draw(st.sampled_from(report["incidents"]))
        if data.draw(st.booleans()):
            incident[data.draw(st.sampled_from(MEMBERS))] = new
        else:
            holder, name = data.draw(st.sampled_from(list(places(incident))))
            holder[name] = new
    try:
        opened = office.open(report)
    except AppError as error:
        assert error.code.startswith(("report-", "identities-"))  # noqa: PT017 - the codes differ
        return
    show(opened)
