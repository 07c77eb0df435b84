"""Cards, reports, notices and answers that an earlier version made are taken as they were."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from defender_app.focal import card as cards
from defender_app.focal import cases, intake, key_lost, known_cards, reply, revocations
from defender_app.focal.cases import Case
from defender_app.report import sent, sent_notices
from defender_app.vault.drawer import Drawer
from tests.compat.make_exchange import HERE, NAME
from tests.support import forge, line, vaults

OLD = sorted(HERE.glob("exchange-v*"))
KINDS = {
    *("card.json", "successor.json", "revocation.json", "known.json"),
    *("report.age", "correction.age", "one-time.age", "withdrawal.age", "key-lost.age"),
    *("reply.age", "reply-to-new-key.age"),
}


@pytest.fixture(params=OLD, ids=lambda path: path.name)
def old(request: pytest.FixtureRequest) -> Path:
    found: Path = request.param
    return found


@pytest.fixture
def known(old: Path) -> dict[str, Any]:
    """What was known when the files were made."""
    loaded: dict[str, Any] = json.loads((old / "known.json").read_text(encoding="utf-8"))
    return loaded


@pytest.fixture
def drawers(tmp_path: Path) -> Iterator[line.Vaults]:
    (tmp_path / "templates").mkdir()
    made = line.Vaults(tmp_path / "templates", tmp_path)
    made.clock.forward(days=1)
    yield made
    made.close()


def restored(drawer: Drawer, documents: dict[str, dict[str, str]]) -> Drawer:
    """A drawer that holds these documents as they were stored."""
    with drawer.transaction():
        for kind, found in documents.items():
            for name, body in found.items():
                drawer.documents.put(kind, name, body.encode())
    return drawer


@pytest.fixture
def old_desk(drawers: line.Vaults, known: dict[str, Any]) -> Drawer:
    """A desk with the keys of then."""
    return restored(drawers.drawer(size=2 * vaults.MIB), known["documents"]["desk"])


@pytest.fixture
def old_defender(drawers: line.Vaults, known: dict[str, Any]) -> Drawer:
    """A defender who sent the reports of then, and got no answer yet."""
    documents = known["documents"]["defender"]
    waiting = {
        name: forge.changed(body.encode(), replies=None).decode()
        for name, body in documents[sent.KIND].items()
    }
    return restored(drawers.drawer(size=2 * vaults.MIB), {**documents, sent.KIND: waiting})


def opened(desk: Drawer, path: Path) -> Case:
    taken = intake.take_in(desk, path)
    assert taken.outcome == "opened", taken
    return cases.get(desk, str(taken.case_id))


def test_there_is_one_of_each_exchanged_kind() -> None:
    assert NAME in {path.name for path in OLD}
    for path in OLD:
        assert {one.name for one in path.iterdir()} == KINDS


def test_an_old_card_its_successor_and_its_end(
    old: Path, known: dict[str, Any], drawers: line.Vaults
) -> None:
    drawer = drawers.drawer()
    first, second = known["codes"]
    contact = known_cards.add(drawer, (old / "card.json").read_bytes()).contact
    known_cards.verify(drawer, contact.contact_id, first, how="phone", who="me")
    added = known_cards.add(drawer, (old / "successor.json").read_bytes())
    assert (added.what, added.contact.contact_id) == ("successor-offered", contact.contact_id)
    found = known_cards.verify(drawer, contact.contact_id, second, how="phone", who="me")
    now = drawer.now()
    assert [one.state(now).value for one in found.held] == ["replaced", "verified"]
    ended = revocations.add_revocation(drawer, (old / "revocation.json").read_bytes())
    assert ended is not None
    assert [one.state(now).value for one in ended.held] == ["replaced", "revoked"]
    assert cards.read((old / "successor.json").read_bytes()).signed_by_predecessor(
        cards.read((old / "card.json").read_bytes())
    )


@pytest.mark.parametrize("name", ["report", "correction", "one-time"])
def test_an_old_report_opens(name: str, old: Path, known: dict[str, Any], old_desk: Drawer) -> None:
    case = opened(old_desk, old / f"{name}.age")
    wrote = known["reports"][name]
    assert case.report_id == wrote["report_id"]
    (frozen,) = (one["report_json"] for one in known["reports"].values() if one == wrote)
    container = old_desk.blobs.open(case.container).read()
    assert frozen.encode() in container
    report = cases.report(old_desk, case)
    assert [str(one.narrative) for one in report.incidents] == _narratives(frozen)
    for entry, sha256 in case.evidence:
        assert sha256
        assert b"".join(cases.evidence_chunks(old_desk, case, entry))


def _narratives(report_json: str) -> list[str]:
    return [one["narrative"] for one in json.loads(report_json)["incidents"]]


def test_an_old_desk_reads_all_that_came(
    old: Path, known: dict[str, Any], old_desk: Drawer
) -> None:
    first = opened(old_desk, old / "report.age")
    later = opened(old_desk, old / "correction.age")
    assert (later.unproven, later.refers_to) == ((), first.report_id)
    for case in (first, later):
        wrote = known["cases"][case.report_id]
        assert list(case.titles) == wrote["titles"]
        assert list(case.people) == wrote["people"]
        assert [sha256 for _, sha256 in case.evidence] == wrote["evidence"]
        assert case.sender == wrote["sender"]
    for name in ("withdrawal", "key-lost"):
        assert intake.take_in(old_desk, old / f"{name}.age").outcome == "notice"
    case = cases.get(old_desk, first.case_id)
    assert [(one.notice.kind, one.proven) for one in case.notices] == [
        ("withdrawal", True),
        ("key-lost", True),
    ]
    assert case.notices[0].notice.text == known["taken_back"]
    (waiting,) = key_lost.waiting(case)
    moved = key_lost.accept(old_desk, case.case_id, waiting.sha256, who="me", how="phone")
    assert moved.reply_to == waiting.notice.reply_to


def test_an_old_answer_finds_its_report(
    old: Path, known: dict[str, Any], old_defender: Drawer
) -> None:
    assert len(sent_notices.every(old_defender)) == len(("withdrawal", "key-lost"))
    for name, said in known["answers"].items():
        taken = reply.take_in(old_defender, old / f"{name}.age")
        assert (taken.outcome, taken.mark, taken.reply.message) == ("attached", "", said)
    record = sent.get(old_defender, known["reports"]["report"]["report_id"])
    assert [one.reply.number for one in record.replies] == [1, 2]
