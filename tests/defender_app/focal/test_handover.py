"""A desk hands its card over to a colleague; old keys go after their time."""

from __future__ import annotations

import base64
import errno
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from crypto.minisign import SigningKey
from defender_app import wire
from defender_app.errors import AppError, MachineError
from defender_app.focal import (
    batch,
    card_notes,
    cases,
    deleted,
    handover,
    intake,
    known_cards,
    old_keys,
    own_cards,
    own_changes,
    reply,
    revocations,
)
from defender_app.focal import card as card_files
from defender_app.focal.contacts import Contact, State
from defender_app.focal.handover import HandedOver
from defender_app.focal.own_cards import NewCard, OwnCard
from defender_app.report import open as open_report
from defender_app.report.documents import Handover
from defender_app.vault.drawer import Drawer
from tests.support import desk as desk_files
from tests.support import forge, line

WHY = "She takes the desk over for the session"
RECEIPT = reply.Answer(kind="received", text="It came.")


@pytest.fixture
def colleague(new_vaults: line.Vaults) -> Drawer:
    """The drawer of a second officer."""
    return new_vaults.drawer()


@pytest.fixture
def theirs(colleague: Drawer) -> OwnCard:
    """The person card of the second officer."""
    return line.new_card(colleague, "Second officer", role="person")


@pytest.fixture
def known(desk: Drawer, theirs: OwnCard) -> Contact:
    """The second officer as the desk knows them, all digits compared."""
    return line.met(desk, theirs)


@pytest.fixture
def given(desk: Drawer, own_card: OwnCard, known: Contact, out: Path) -> HandedOver:
    """The desk's card on its way."""
    return handover.create(desk, own_card.digest, known.contact_id, out, WHY)


def code_of(work: Callable[[], object]) -> str:
    with pytest.raises(AppError) as caught:
        work()
    return caught.value.code


def changes(drawer: Drawer) -> list[tuple[str, bytes]]:
    return [
        one
        for kind in (own_cards.KIND, card_notes.KIND, card_notes.NUMBERS)
        for one in drawer.documents.all(kind)
    ]


def test_a_colleague_reads_and_answers_with_the_card_that_was_handed_over(
    desk: Drawer,
    colleague: Drawer,
    known: Contact,
    own_card: OwnCard,
    defender: Drawer,
    contact: Contact,
    out: Path,
) -> None:
    sealed = line.sealed(defender, contact, [line.saved(defender, line.incident())], out)
    case = desk_files.take_in(desk, sealed.path)
    first = reply.create(desk, case.case_id, RECEIPT, out)
    given = handover.create(desk, own_card.digest, known.contact_id, out, WHY)
    assert (given.digest, given.to, given.numbers) == (own_card.digest, known.held[0].digest, 1)
    assert given.path.stat().st_size == given.size
    assert given.sha256 == wire.sha256_hex(given.path.read_bytes())
    note = card_notes.of(desk, own_card.digest)
    assert [(one.name, one.why) for one in note.handed] == [("Second officer", WHY)]
    lines = [(one.action, one.item, one.hash) for one in desk.custody.entries()]
    assert ("exported", f"own-card/{own_card.digest}", given.sha256) in lines

    taken = handover.take_in(colleague, given.path)
    assert (taken.outcome, taken.digest, taken.numbers) == ("taken", own_card.digest, 1)
    kept = own_cards.get(colleague, own_card.digest)
    assert kept.card.file == own_card.card.file
    assert kept.keys.signing.to_secret().reveal() == own_card.keys.signing.to_secret().reveal()
    assert card_notes.of(colleague, own_card.digest).received_on
    there = desk_files.take_in(colleague, sealed.path)
    second = reply.create(colleague, there.case_id, RECEIPT, out)
    assert (first.number, second.number) == (1, 2)
    marks = [reply.take_in(defender, one.path).mark for one in (first, second)]
    assert marks == ["", ""]
    # The desk goes on as before: nobody said that it should stop.
    assert reply.create(desk, case.case_id, RECEIPT, out).number == 2


def test_a_card_that_was_given_away_answers_nothing_until_it_comes_back(
    desk: Drawer,
    colleague: Drawer,
    theirs: OwnCard,
    known: Contact,
    own_card: OwnCard,
    defender: Drawer,
    contact: Contact,
    out: Path,
) -> None:
    sealed = line.sealed(defender, contact, [line.saved(defender, line.incident())], out)
    case = desk_files.take_in(desk, sealed.path)
    given = handover.create(desk, own_card.digest, known.contact_id, out, WHY, stop=True)
    assert code_of(lambda: reply.create(desk, case.case_id, RECEIPT, out)) == "own-card-handed-over"
    handover.take_in(colleague, given.path)
    there = desk_files.take_in(colleague, sealed.path)
    for _ in range(2):
        reply.create(colleague, there.case_id, RECEIPT, out)
    mine = line.new_card(desk, "First officer", role="person")
    back = line.met(colleague, mine)
    returned = handover.create(colleague, own_card.digest, back.contact_id, out, "back from leave")
    again = handover.take_in(desk, returned.path)
    assert (again.outcome, again.numbers) == ("already-here", 1)
    assert reply.create(desk, case.case_id, RECEIPT, out).number == 3
    assert theirs.digest in {one.digest for one in card_notes.of(desk, own_card.digest).handed}


def test_answers_may_go_on_here_after_all(
    desk: Drawer, known: Contact, own_card: OwnCard, out: Path
) -> None:
    handover.create(desk, own_card.digest, known.contact_id, out, WHY, stop=True)
    assert card_notes.of(desk, own_card.digest).stopped_on == "2026-11-21"
    handover.answer_again(desk, own_card.digest)
    assert card_notes.of(desk, own_card.digest).stopped_on == ""


def test_it_goes_to_a_compared_person_card_and_nowhere_else(
    new_vaults: line.Vaults, desk: Drawer, own_card: OwnCard, out: Path, clock: line.Clock
) -> None:
    other = new_vaults.drawer()
    compared = line.met(desk, line.new_card(other, "Person", role="person", months=1))
    unknown = line.met(desk, line.new_card(other, "Stranger", role="person"), verified=False)
    office = line.met(desk, line.new_card(other, "Another desk"))
    mine = line.new_card(desk, "Myself", role="person")

    def tried(contact: Contact, digest: str = own_card.digest, why: str = WHY) -> str:
        before = changes(desk)
        code = code_of(lambda: handover.create(desk, digest, contact.contact_id, out, why))
        assert changes(desk) == before
        return code

    assert [name for name, _ in handover.colleagues(desk)] == [compared.contact_id]
    assert tried(unknown) == "handover-not-compared"
    assert tried(office) == "handover-to-whom"
    assert tried(compared, mine.digest) == "handover-person-card"
    assert tried(compared, "0" * 64) == "own-card-unknown"
    for empty in ("", " \n", "\u200b", "x" * 1_001, "a\x07"):
        assert tried(compared, why=empty) == "reason-missing"
    clock.forward(days=60)
    assert tried(compared) == "card-expired"
    assert list(out.iterdir()) == []
    missing = out / "no"
    asked = code_of(
        lambda: handover.create(desk, own_card.digest, compared.contact_id, missing, WHY)
    )
    assert asked == "no-such-folder"


def test_a_file_that_never_got_its_name_stops_nothing(
    desk: Drawer, known: Contact, own_card: OwnCard, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    for name in ("link", "rename", "replace"):
        monkeypatch.setattr(os, name, full)
    with pytest.raises(MachineError):
        handover.create(desk, own_card.digest, known.contact_id, out, WHY, stop=True)
    monkeypatch.undo()
    assert list(out.iterdir()) == []
    note = card_notes.of(desk, own_card.digest)
    assert (note.handed, note.stopped_on) == ((), "")


def test_what_was_ended_stays_ended_at_the_colleague(
    desk: Drawer, colleague: Drawer, known: Contact, own_card: OwnCard, out: Path, tmp_path: Path
) -> None:
    new = own_changes.replace(desk, own_card.digest, NewCard(name="D", organisation="W"))
    own_changes.revoke(desk, own_card.digest, "lost", tmp_path / "revocation.json")
    given = handover.create(desk, own_card.digest, known.contact_id, out, WHY)
    handover.take_in(colleague, given.path)
    kept = own_cards.get(colleague, own_card.digest)
    assert (kept.replaced_by, kept.revoked_on) == (new.digest, "2026-11-21")
    assert kept.state(colleague.now()) is State.REVOKED


def test_a_revocation_that_the_colleague_knows_counts(
    colleague: Drawer, own_card: OwnCard, given: HandedOver
) -> None:
    known_cards.add(colleague, own_card.card.file)
    ended = card_files.revoke(own_card.digest, own_card.keys.signing, date="2026-11-20", reason="")
    revocations.add_revocation(colleague, ended)
    handover.take_in(colleague, given.path)
    assert own_cards.get(colleague, own_card.digest).revoked_on == "2026-11-20"


def test_it_opens_for_nobody_else_and_is_no_report(
    new_vaults: line.Vaults, colleague: Drawer, given: HandedOver, out: Path, sealed_report: Path
) -> None:
    other = new_vaults.drawer()
    assert code_of(lambda: handover.take_in(other, given.path)) == "no-own-card"
    line.new_card(other, "Other", role="person")
    assert code_of(lambda: handover.take_in(other, given.path)) == "not-for-us"
    assert intake.take_in(colleague, given.path).outcome == "handover"
    rows = batch.take_in(colleague, batch.find([given.path]), lambda _a, _b: True, lambda _: None)
    assert [(one.outcome, one.code) for one in rows] == [("handover", "handover-file")]
    assert len(own_cards.every(colleague)) == 1
    (out / "text.age").write_text("no")
    assert code_of(lambda: handover.take_in(colleague, out / "text.age")) == "not-a-sealed-file"
    assert code_of(lambda: handover.take_in(colleague, out / "gone.age")) == "not-found"
    assert code_of(lambda: handover.take_in(colleague, sealed_report)) == "not-for-us"


@pytest.fixture
def sealed_report(defender: Drawer, contact: Contact, out: Path) -> Path:
    """A report to the desk."""
    return line.sealed(defender, contact, [line.saved(defender, line.incident())], out).path


def test_a_report_or_a_notice_is_no_handover(
    desk: Drawer, own_card: OwnCard, sealed_report: Path
) -> None:
    assert code_of(lambda: handover.take_in(desk, sealed_report)) == "not-a-handover"
    assert [one.digest for one in own_cards.every(desk)] == [own_card.digest]


def resealed(
    given: HandedOver,
    theirs: OwnCard,
    edit: Callable[[dict[str, Any]], None],
    out: Path,
    key: SigningKey | None = None,
) -> Path:
    """The same hand-over with other words, signed by the key it hands over or by another one."""
    identity = theirs.keys.identity
    told = json.loads(forge.data_of(given.path, identity)[open_report.HANDOVER])
    signing = SigningKey.from_bytes(base64.b64decode(told["signing_seed"]))

    def change(entries: dict[str, bytes]) -> None:
        edit(told)
        entries[open_report.HANDOVER] = json.dumps(told).encode()

    return forge.resealed(given.path, identity, key or signing, [identity.recipient()], out, change)


def _other_identity(value: dict[str, Any]) -> None:
    value["identity"] = card_files.new_keys().identity.to_secret_string()


def _other_seed(value: dict[str, Any]) -> None:
    seed = SigningKey.generate().to_secret().reveal()
    value["signing_seed"] = base64.b64encode(seed).decode()


FORGED: dict[str, tuple[dict[str, Any] | Callable[[dict[str, Any]], None], str]] = {
    "for another": ({"to": "0" * 64}, "handover-for-another"),
    "signed by another": ({"from": "RWQ"}, "handover-signer"),
    "real": ({"training": False}, "handover-wrong-mode"),
    "another identity": (_other_identity, "handover-keys"),
    "no identity": ({"identity": "AGE-SECRET-KEY-1"}, "handover-keys"),
    "another seed": (_other_seed, "handover-keys"),
    "a short seed": ({"signing_seed": "AAAA"}, "handover-keys"),
    "no base64": ({"signing_seed": "é"}, "handover-keys"),
    "no day": ({"date": "soon"}, "handover-values"),
    "no digest": ({"replaced_by": "../../x"}, "handover-values"),
    "no revocation day": ({"revoked_on": "\u202e"}, "handover-values"),
    "a number below one": ({"reply_numbers": {"0" * 32: 0}}, "handover-values"),
    "a number without end": ({"reply_numbers": {"0" * 32: 10**9}}, "handover-values"),
    "no report id": ({"reply_numbers": {"x": 1}}, "handover-values"),
    "one more member": ({"run": "rm"}, "handover-member"),
    "a later version": ({"version": 2}, "handover-version"),
    "no card": ({"card": "{}"}, "card-member"),
    "null": ({"replaced_by": None}, "handover-null"),
}


@pytest.mark.parametrize("name", FORGED)
def test_a_handover_that_does_not_fit_changes_nothing(
    name: str, colleague: Drawer, theirs: OwnCard, given: HandedOver, out: Path
) -> None:
    change, code = FORGED[name]

    def edit(value: dict[str, Any]) -> None:
        if callable(change):
            change(value)
        else:
            value.update(change)

    before = changes(colleague)
    path = resealed(given, theirs, edit, out)
    assert code_of(lambda: handover.take_in(colleague, path)) == code
    assert changes(colleague) == before


def test_a_key_of_somebody_else_signs_no_handover(
    colleague: Drawer, theirs: OwnCard, given: HandedOver, out: Path
) -> None:
    path = resealed(given, theirs, lambda _: None, out, SigningKey.generate())
    assert code_of(lambda: handover.take_in(colleague, path)) == "handover-signer"


def test_an_ended_person_card_takes_nothing_over(
    colleague: Drawer, given: HandedOver, clock: line.Clock
) -> None:
    clock.forward(days=800)
    assert code_of(lambda: handover.take_in(colleague, given.path)) == "handover-card-ended"


def test_neither_names_nor_keys_are_shown(
    desk: Drawer, own_card: OwnCard, given: HandedOver
) -> None:
    note = card_notes.of(desk, own_card.digest)
    document = Handover(
        card="c", identity="AGE-SECRET", signing_seed="s", to="", from_="", training=True, date=""
    )
    shown = repr((note, note.handed, document, card_notes.Numbers(digest="")))
    assert not any(word in shown for word in ("Second", WHY, "AGE-SECRET"))
    assert given.path.suffix == ".age"


@pytest.mark.parametrize("label", ["for HRC 61", "ཐོབ་ཐང", "ئۇيغۇر", "<b>x</b>", "报复", "ก"])
def test_a_label_belongs_to_the_card_and_is_on_no_card(
    label: str, desk: Drawer, own_card: OwnCard
) -> None:
    assert card_notes.set_label(desk, own_card.digest, f" {label} ").label == label
    assert own_cards.get(desk, own_card.digest).card.file == own_card.card.file
    assert card_notes.every(desk)[own_card.digest].label == label
    assert card_notes.set_label(desk, own_card.digest, "").label == ""


@pytest.mark.parametrize("label", ["x" * 81, "a\nb", "a\u202eb", "\u200b", "a\x00"])
def test_a_label_that_steers_or_is_nothing_is_refused(
    label: str, desk: Drawer, own_card: OwnCard
) -> None:
    assert code_of(lambda: card_notes.set_label(desk, own_card.digest, label)) == "card-label"


def test_an_old_key_is_deleted_after_its_time_and_the_case_stays_and_is_answered(
    desk: Drawer,
    own_card: OwnCard,
    defender: Drawer,
    contact: Contact,
    clock: line.Clock,
    out: Path,
) -> None:
    sealed = line.sealed(defender, contact, [line.saved(defender, line.incident())], out)
    case = desk_files.take_in(desk, sealed.path)
    assert code_of(lambda: old_keys.forget(desk, own_card.digest)) == "own-card-in-use"
    new = own_changes.replace(desk, own_card.digest, NewCard(name="D", organisation="W"))
    clock.forward(days=364)
    assert old_keys.due(desk) == ()
    assert code_of(lambda: old_keys.forget(desk, own_card.digest)) == "own-key-young"
    clock.forward(days=1)
    (due,) = old_keys.due(desk)
    assert (due.own.digest, due.cases) == (own_card.digest, 1)
    old_keys.forget(desk, own_card.digest)
    assert [one.digest for one in own_cards.every(desk)] == [new.digest]
    assert cases.report(desk, case).report_id == case.report_id
    assert desk.documents.find(own_cards.KIND, own_card.digest) is None
    assert intake.take_in(desk, sealed.path).outcome == "not-for-us"
    # A backup from before does not bring the key back.
    assert deleted.stays_away(desk, own_cards.KIND, own_card.digest, b"{}")
    assert not deleted.stays_away(desk, own_cards.KIND, new.digest, b"{}")
    known_cards.add(defender, new.card.file)
    code = card_files.code_of(new.digest)
    known_cards.verify(defender, contact.contact_id, code, how="phone", who="me")
    answer = reply.create(desk, case.case_id, RECEIPT, out)
    assert reply.take_in(defender, answer.path).outcome == "attached"
    lines = [(one.action, one.item) for one in desk.custody.entries()]
    assert ("deleted", f"own-card/{own_card.digest}") in lines


def test_the_last_key_is_never_called_old(desk: Drawer, own_card: OwnCard, tmp_path: Path) -> None:
    own_changes.revoke(desk, own_card.digest, "", tmp_path / "revocation.json")
    assert old_keys.every(desk) == ()
    line.new_card(desk, "Another")
    assert [one.own.digest for one in old_keys.every(desk)] == [own_card.digest]


def test_two_notes_of_one_card_lose_nothing() -> None:
    one = card_notes.HandedTo(digest="a", name="A", on="2026-11-21", why="x")
    two = msgspec.structs.replace(one, digest="b")
    ours = card_notes.CardNote(digest="d", label="ours", handed=(one,))
    theirs = card_notes.CardNote(digest="d", label="theirs", handed=(one, two), stopped_on="2026")
    joined = card_notes.joined(wire.encode(ours), wire.encode(theirs))
    note = wire.decode_own(joined, card_notes.CardNote, what="note")
    assert (note.label, note.handed, note.stopped_on) == ("ours", (one, two), "2026")
    assert card_notes.joined(joined, wire.encode(ours)) == joined
    here = wire.encode(card_notes.Numbers(digest="d", highest={"r": 3, "s": 1}))
    there = wire.encode(card_notes.Numbers(digest="d", highest={"r": 2, "s": 4}))
    both = wire.decode_own(
        card_notes.joined_numbers(here, there), card_notes.Numbers, what="numbers"
    )
    assert both.highest == {"r": 3, "s": 4}
