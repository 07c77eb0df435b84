from __future__ import annotations

from pathlib import Path

import pytest

from crypto.minisign import SigningKey
from defender_app.errors import InputError
from defender_app.focal import (
    case_index,
    cases,
    intake,
    own_notes,
    page_text,
    register,
    reply,
    work,
)
from defender_app.focal.contacts import Contact
from defender_app.focal.own_cards import OwnCard
from defender_app.vault.drawer import Drawer
from tests.support import forge, line


@pytest.fixture
def case(defender: Drawer, desk: Drawer, contact: Contact, out: Path) -> cases.Case:
    sealed = line.sealed(defender, contact, [line.sample(defender, "TRN-02")], out)
    taken = intake.take_in(desk, sealed.path)
    return cases.get(desk, str(taken.case_id))


def test_a_new_case_waits_for_a_receipt(desk: Drawer, case: cases.Case, clock: line.Clock) -> None:
    (due,) = register.due([case], desk.now())
    assert (due.by - desk.now()).days == 3
    assert not due.overdue
    clock.forward(days=4)
    assert register.due([case], desk.now())[0].overdue


def test_an_answer_ends_the_waiting_and_stands_in_the_register(
    desk: Drawer, case: cases.Case, out: Path, clock: line.Clock
) -> None:
    clock.forward(hours=2)
    reply.create(desk, case.case_id, reply.Answer(kind="received", text="It is here."), out)
    case = cases.get(desk, case.case_id)
    assert register.due([case], desk.now()) == ()
    first, second = register.entries([case])
    assert (first.kind, first.code, first.number) == ("answered", "received", 1)
    assert (second.kind, second.when) == ("received", case.taken_on)
    moments = register.timeline(case, cases.report(desk, case))
    assert [one.code for one in moments] == ["sealed", "received", "verified", "answered"]


def test_a_status_of_our_own_tells_nobody(desk: Drawer, case: cases.Case) -> None:
    changed = work.set_status(desk, case.case_id, "assessed")
    assert (changed.status, changed.replies) == ("assessed", ())
    assert register.acknowledge_by(changed) is None


def test_the_key_of_earlier_files(
    defender: Drawer, desk: Drawer, contact: Contact, case: cases.Case, out: Path
) -> None:
    assert register.signature(case, case_index.same_source(desk, case)) == "first"
    again = line.sealed(defender, contact, [line.sample(defender, "TRN-03")], out)
    intake.take_in(desk, again.path)
    first, second = cases.every(desk)
    assert case_index.same_source(desk, first) == (2,)
    assert case_index.same_source(desk, second) == (1,)
    assert register.signature(first, (2,)) == "first"
    assert register.signature(second, (1,)) == "matches"


def test_a_correction_by_another_key_differs_and_is_refused(
    desk: Drawer, own_card: OwnCard, case: cases.Case, out: Path, tmp_path: Path
) -> None:
    key = SigningKey.generate()

    def edit(entries: dict[str, bytes]) -> None:
        changes = {
            "kind": "correction",
            "refers_to": case.report_id,
            "report_id": "ab" * 16,
            "from_": key.verify_key.string,
        }
        entries["data/report.json"] = forge.changed(entries["data/report.json"], **changes)

    (sent,) = out.iterdir()
    identity = own_card.keys.identity
    path = forge.resealed(sent, identity, key, [identity.recipient()], tmp_path, edit)
    taken = intake.take_in(desk, path)
    other = cases.get(desk, str(taken.case_id))
    assert register.signature(other, case_index.same_source(desk, other)) == "differs"
    assert register.refused(other) == "correction-unproven"
    assert register.acknowledge_by(other) is None


def test_the_list_knows_who_told_it_and_the_first_act(desk: Drawer, case: cases.Case) -> None:
    incident = cases.report(desk, case).incidents[0]
    assert case.said_by == register.said_by(incident) != ""
    assert case.type == incident.acts[0].type
    assert register.people([incident]) >= 1
    assert case.people == register.pseudonyms([incident])
    assert case.said_by in case.people


def test_notes_of_our_own_change_nothing_of_the_case(desk: Drawer, case: cases.Case) -> None:
    assert own_notes.read(desk, case.case_id) == ""
    own_notes.write(desk, case.case_id, "Spoke with the lawyer.\nCall again.")
    assert own_notes.read(desk, case.case_id) == "Spoke with the lawyer.\nCall again."
    assert cases.get(desk, case.case_id) == case
    with pytest.raises(InputError, match="case-notes-text"):
        own_notes.write(desk, case.case_id, "\x00")


def test_the_page_of_a_report_as_plain_words(desk: Drawer, case: cases.Case) -> None:
    page = cases.container(desk, case).read("data/report.html")
    words = page_text.of(page)
    narrative = str(cases.report(desk, case).incidents[0].narrative)
    assert narrative.split("\n", maxsplit=1)[0] in words
    assert "<" not in words
    assert "{" not in words


@pytest.mark.parametrize(
    ("page", "words"),
    [
        (b"<style>p{color:red}</style><p>One</p><script>alert(1)</script><p>Two", "One\n\nTwo"),
        (b"a &lt;b&gt; &amp; c<img src='http://x/'>", "a <b> & c"),
        (b"<h1>H</h1>\n\n\n<p>x  y</p>", "H\n\nx y"),
        (b"<pre>a\nb</pre>", "a\nb"),
        (b"\xff\xfe", "\ufffd\ufffd"),
        (b"<table><tr><td>1</td><td>2</td></tr></table>", "1 2"),
        (b"</style><p>still</p>", "still"),
        (b"", ""),
    ],
)
def test_pages_of_any_quality(page: bytes, words: str) -> None:
    assert page_text.of(page) == words
