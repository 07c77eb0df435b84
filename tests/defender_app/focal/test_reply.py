from __future__ import annotations

import json
import os
import resource
import signal
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from crypto.age import HybridIdentity, HybridRecipient, armor, decrypt
from crypto.errors import NoMatchingKeyError
from crypto.minisign import SigningKey
from defender_app import files, wire
from defender_app.decoding import room
from defender_app.errors import AppError, InputError, MachineError, WrongKeyError
from defender_app.focal import card as cards
from defender_app.focal import cases, contacts, intake, known_cards, opening, reply, revocations
from defender_app.focal.card import CardKeys
from defender_app.focal.cases import Case
from defender_app.focal.contacts import Contact
from defender_app.focal.opening import Opener
from defender_app.focal.opening_check import document
from defender_app.focal.own_cards import OwnCard
from defender_app.focal.reply import Answer
from defender_app.report import sent as sent_reports
from defender_app.report.sent import SentReport
from defender_app.vault.drawer import Drawer
from tests.support import forge, line

REPLY = "data/reply.json"
RECEIVED = Answer(kind="received", text="We have it. Nothing is passed on.")


@pytest.fixture
def case(desk: Drawer, seal_sample: Callable[[str], Any]) -> Case:
    """A report of the defender, taken in at the desk."""
    taken = intake.take_in(desk, seal_sample("TRN-02").path)
    assert taken.case_id is not None
    return cases.get(desk, taken.case_id)


@pytest.fixture
def record(defender: Drawer, case: Case) -> SentReport:
    """What the defender's drawer remembers of it."""
    (found,) = sent_reports.every(defender)
    assert found.report_id == case.report_id
    return found


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    folder = tmp_path / "answers"
    folder.mkdir()
    return folder


class Desk:
    """Makes replies: genuine ones, and those of an enemy who holds any key."""

    def __init__(self, record: SentReport, own: OwnCard, folder: Path) -> None:
        self.record = record
        self.own = own
        self.folder = folder
        self.recipient = HybridIdentity.from_string(record.reply_identity).recipient()

    def body(self, **changes: object) -> bytes:
        return forge.answer(self.record, self.own, **changes)

    def write(
        self,
        body: bytes | None = None,
        *,
        by: SigningKey | None = None,
        recipient: HybridRecipient | None = None,
        **changes: Any,
    ) -> Path:
        data = self.body(**changes) if body is None else body
        plain = forge.container("reply", {REPLY: data}, by or self.own.keys.signing)
        return forge.put(self.folder, plain, recipient or self.recipient)


@pytest.fixture
def forger(record: SentReport, own_card: OwnCard, answers: Path) -> Desk:
    return Desk(record, own_card, answers)


def refused(defender: Drawer, path: Path) -> str:
    """Code of a reply that must change nothing."""

    def kept() -> tuple[object, ...]:
        kinds = (sent_reports.KIND, contacts.KIND)
        return (*(defender.documents.all(kind) for kind in kinds), defender.incidents.list())

    before = kept()
    with pytest.raises(AppError) as caught:
        reply.take_in(defender, path)
    assert kept() == before
    assert not isinstance(caught.value, MachineError)
    return caught.value.code


def status(defender: Drawer, record: SentReport) -> str:
    return str(defender.incidents.get(record.event_ids[0]).record_status)


def test_a_receipt_is_attached_to_its_record(
    desk: Drawer, defender: Drawer, own_card: OwnCard, case: Case, record: SentReport, answers: Path
) -> None:
    assert status(defender, record) == "sent"
    made = reply.create(desk, case.case_id, RECEIVED, answers)
    taken = reply.take_in(defender, made.path)
    assert (taken.outcome, taken.mark, taken.missing) == ("attached", "", ())
    assert taken.event_ids == record.event_ids
    assert taken.reply.message == RECEIVED.text
    assert status(defender, record) == "answered"
    (kept,) = sent_reports.get(defender, record.report_id).replies
    assert kept.sender == own_card.digest
    (given,) = cases.get(desk, case.case_id).replies
    assert (kept.reply, kept.sha256) == (given.reply, given.sha256)


def test_a_genuine_forgery_is_accepted(defender: Drawer, forger: Desk) -> None:
    """The forger of these tests makes what the format allows: only then do refusals mean much."""
    assert reply.take_in(defender, forger.write()).outcome == "attached"


def test_the_same_reply_is_already_here(
    defender: Drawer, record: SentReport, forger: Desk, answers: Path
) -> None:
    body = forger.body()
    first = forger.write(body)
    reply.take_in(defender, first)
    before = sent_reports.get(defender, record.report_id)
    armored = answers / "armored"
    armored.write_bytes(armor.encode(first.read_bytes()))
    for path in (first, forger.write(body), armored):
        assert reply.take_in(defender, path).outcome == "already-here"
    assert sent_reports.get(defender, record.report_id) == before


WRONG_MEMBERS: list[tuple[dict[str, Any], str]] = [
    ({"sealed_sha256": "0" * 64}, "reply-of-another-file"),
    ({"to": "0" * 64}, "reply-of-another-key"),
    ({"training": False}, "reply-wrong-mode"),
    ({"from_": "0" * 64}, "reply-signer"),
    ({"number": 0}, "reply-ids"),
    ({"number": -1}, "reply-ids"),
    ({"number": 2**53}, "reply-ids"),
    ({"number": 10**7}, "reply-ids"),
    ({"number": True}, "reply-member"),
    ({"number": "1"}, "reply-member"),
    ({"reply_id": "0" * 31}, "reply-ids"),
    ({"reply_id": "G" * 32}, "reply-ids"),
    ({"reply_id": "A" * 32}, "reply-ids"),
    ({"report_id": "0" * 32}, "reply-unknown-report"),
    ({"kind": "hello"}, "reply-member"),
    ({"status": "dismissed"}, "reply-member"),
    ({"format": "defender-notice"}, "reply-member"),
    ({"format": None}, "reply-member"),
    ({"version": 2}, "reply-version"),
    ({"hello": 1}, "reply-member"),
    ({"message": None}, "reply-member"),
    ({"from_": None}, "reply-member"),
]


def test_one_wrong_member_changes_nothing(defender: Drawer, forger: Desk) -> None:
    for changes, code in WRONG_MEMBERS:
        assert refused(defender, forger.write(**changes)) == code


NO_REPLIES = [b"", b"[]", b"[" * 5000, b'{"a":1,"a":2}', b"\xff"]


def test_a_body_that_is_no_reply(defender: Drawer, forger: Desk) -> None:
    for body in NO_REPLIES:
        assert refused(defender, forger.write(body)).startswith("reply-")


def test_a_reply_sealed_to_another_key(
    defender: Drawer, forger: Desk, own_card: OwnCard, contact: Contact
) -> None:
    stranger = HybridIdentity.generate().recipient()
    assert refused(defender, forger.write(recipient=stranger)) == "reply-not-for-us"
    to_desk = own_card.keys.identity.recipient()
    assert refused(defender, forger.write(recipient=to_desk)) == "reply-not-for-us"
    with pytest.raises(WrongKeyError):
        reply.take_in(defender, forger.write(recipient=stranger))
    assert contact.held[0].digest == own_card.digest


def test_a_reply_sealed_to_the_key_of_another_report(
    defender: Drawer, forger: Desk, contact: Contact, out: Path
) -> None:
    line.sealed(defender, contact, [line.sample(defender, "TRN-12")], out)
    other = next(one for one in sent_reports.every(defender) if one != forger.record)
    key = HybridIdentity.from_string(other.reply_identity).recipient()
    assert refused(defender, forger.write(recipient=key)) == "reply-key-of-another-report"


def test_a_signer_who_is_not_the_card(
    defender: Drawer, desk: Drawer, forger: Desk, contact: Contact
) -> None:
    assert refused(defender, forger.write(by=SigningKey.generate())) == "reply-signer"
    assert refused(defender, forger.write(by=contact.signing_key())) == "reply-signer"
    other = line.new_card(desk, "Another desk")
    line.met(defender, other)
    theirs = other.keys.signing
    assert refused(defender, forger.write(by=theirs)) == "reply-signer"
    assert refused(defender, forger.write(by=theirs, from_=other.digest)) == "reply-signer"
    same_id = SigningKey.from_bytes(bytes(32) + forger.own.card.key.key_id)
    assert refused(defender, forger.write(by=same_id)) == "reply-signer"


OTHER_KINDS = ["report", "notice"]


def test_another_kind_of_container_is_no_reply(
    defender: Drawer, forger: Desk, answers: Path
) -> None:
    for purpose in OTHER_KINDS:
        entries = {f"data/{purpose}.json": forger.body()}
        if purpose == "report":
            entries |= {"data/report.html": b"", "data/custody.jsonl": b""}
        plain = forge.container(purpose, entries, forger.own.keys.signing)
        path = forge.put(answers, plain, forger.recipient)
        assert refused(defender, path) == "reply-not-a-reply"


def test_the_rules_of_the_bag_hold_for_replies(
    defender: Drawer, forger: Desk, answers: Path
) -> None:
    def put(plain: bytes) -> str:
        return refused(defender, forge.put(answers, plain, forger.recipient))

    key = forger.own.keys.signing
    plain = forge.container("reply", {REPLY: forger.body()}, key)
    assert put(plain + b"\0").startswith("bag-")
    assert put(plain[:-1]).startswith("bag-")
    more = {REPLY: forger.body(), "data/more.json": b"{}"}
    assert put(forge.container("reply", more, key)).startswith("bag-")
    assert put(plain.replace(b"reply v1", b"reply v2")).startswith("bag-")
    assert put(plain.replace(b"We have it.", b"We lost it!")).startswith("bag-")


def test_a_signature_for_another_purpose(defender: Drawer, forger: Desk, answers: Path) -> None:
    class Liar(SigningKey):
        def sign(self, data: bytes, purpose: str) -> bytes:
            return super().sign(data, "notice v1" if purpose == "reply v1" else purpose)

    liar = Liar.from_bytes(forger.own.keys.signing.to_secret().reveal())
    plain = forge.container("reply", {REPLY: forger.body()}, liar)
    assert refused(defender, forge.put(answers, plain, forger.recipient)).startswith("bag-")


def test_a_damaged_file_changes_nothing(defender: Drawer, forger: Desk) -> None:
    path = forger.write()
    data = path.read_bytes()
    for place in (0, len(data) // 2, len(data) - 1):
        path.write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
        refused(defender, path)
    path.write_bytes(data[:-1])
    refused(defender, path)


def test_a_revoked_card_answers_no_more(defender: Drawer, own_card: OwnCard, forger: Desk) -> None:
    key = own_card.keys.signing
    revocation = cards.revoke(own_card.digest, key, date="2026-11-21", reason="stolen")
    revocations.add_revocation(defender, revocation)
    assert refused(defender, forger.write()) == "reply-card-revoked"


def test_a_card_that_expired_since_still_answers(
    defender: Drawer, forger: Desk, clock: line.Clock
) -> None:
    clock.forward(days=3 * 365)
    assert reply.take_in(defender, forger.write()).outcome == "attached"


def add(defender: Drawer, own: OwnCard, keys: CardKeys, **changes: Any) -> OwnCard:
    """A successor of a card (or its update, with the same keys), offered to the defender."""
    members = {name: getattr(own.card.body, name) for name in own.card.body.__struct_fields__}
    members |= {
        "recipient": str(keys.identity.recipient()),
        "verify_key": keys.signing.verify_key.string,
        "predecessor": own.digest,
        **changes,
    }
    made = cards.create(cards.CardBody(**members), keys, predecessor=own.keys.signing)
    known_cards.add(defender, made.file)
    return OwnCard(card=made, keys=keys)


def verify(defender: Drawer, own: OwnCard) -> None:
    known_cards.verify(defender, own.digest, cards.code_of(own.digest), how="phone", who="me")


def test_only_a_verified_successor_may_answer(
    defender: Drawer, own_card: OwnCard, forger: Desk
) -> None:
    new = add(defender, own_card, cards.new_keys())
    by_new: dict[str, Any] = {"by": new.keys.signing, "from_": new.digest}
    assert refused(defender, forger.write(**by_new)) == "reply-signer"
    verify(defender, new)
    assert refused(defender, forger.write(by=new.keys.signing)) == "reply-signer"
    assert refused(defender, forger.write(from_=new.digest)) == "reply-signer"
    taken = reply.take_in(defender, forger.write(**by_new))
    assert taken.outcome == "attached"
    # The card it was sealed to was replaced, not revoked.
    assert reply.take_in(defender, forger.write(number=2)).outcome == "attached"


def test_a_verified_update_over_the_same_keys_may_answer(
    defender: Drawer, own_card: OwnCard, forger: Desk
) -> None:
    new = add(defender, own_card, own_card.keys, name="Reprisals desk, second floor")
    assert refused(defender, forger.write(from_=new.digest)) == "reply-signer"
    verify(defender, new)
    assert reply.take_in(defender, forger.write(from_=new.digest)).outcome == "attached"


def test_a_predecessor_answers_nothing_sealed_to_its_successor(
    defender: Drawer, own_card: OwnCard, answers: Path, out: Path, contact: Contact
) -> None:
    new = add(defender, own_card, cards.new_keys())
    verify(defender, new)
    line.sealed(defender, contact, [line.sample(defender, "TRN-02")], out)
    (record,) = sent_reports.every(defender)
    assert record.card == new.digest
    old = Desk(record, own_card, answers)
    assert refused(defender, old.write()) == "reply-signer"
    assert reply.take_in(defender, Desk(record, new, answers).write()).outcome == "attached"


def test_the_same_number_with_other_words_is_marked(
    defender: Drawer, record: SentReport, forger: Desk
) -> None:
    reply.take_in(defender, forger.write())
    defender.incidents.set_status(record.event_ids[0], "sent")
    taken = reply.take_in(defender, forger.write(message="Something else."))
    assert (taken.outcome, taken.mark) == ("attached", "same-number")
    assert status(defender, record) == "sent"
    kept = sent_reports.get(defender, record.report_id).replies
    assert [one.mark for one in kept] == ["", "same-number"]


@pytest.mark.parametrize("number", [1, 2])
def test_the_same_id_with_other_words_is_refused(
    defender: Drawer, forger: Desk, number: int
) -> None:
    reply.take_in(defender, forger.write(reply_id="a" * 32))
    path = forger.write(reply_id="a" * 32, message="Something else.", number=number)
    assert refused(defender, path) == "reply-changed"


def test_gaps_are_shown_and_late_ones_marked(
    defender: Drawer, record: SentReport, forger: Desk
) -> None:
    third = reply.take_in(defender, forger.write(number=3))
    assert (third.mark, third.missing) == ("", (1, 2))
    defender.incidents.set_status(record.event_ids[0], "sent")
    first = reply.take_in(defender, forger.write(number=1))
    assert (first.mark, first.missing) == ("arrived-late", (2,))
    assert status(defender, record) == "sent"
    second = reply.take_in(defender, forger.write(number=2))
    assert (second.mark, second.missing) == ("arrived-late", ())
    fourth = reply.take_in(defender, forger.write(number=4))
    assert (fourth.mark, status(defender, record)) == ("", "answered")


def test_a_huge_gap_is_no_burden(defender: Drawer, forger: Desk) -> None:
    taken = reply.take_in(defender, forger.write(number=1_000_000))
    assert taken.missing == tuple(range(1, 101))


def test_a_removed_record_does_not_stop_its_reply(
    defender: Drawer, record: SentReport, forger: Desk
) -> None:
    defender.incidents.delete(record.event_ids[0])
    assert reply.take_in(defender, forger.write()).outcome == "attached"
    assert defender.incidents.list() == ()


@pytest.mark.parametrize("before", ["withdrawn", "closed"])
def test_a_withdrawn_or_closed_record_stays_so(
    defender: Drawer, record: SentReport, forger: Desk, before: str
) -> None:
    defender.incidents.set_status(record.event_ids[0], before)
    assert reply.take_in(defender, forger.write()).outcome == "attached"
    assert status(defender, record) == before


def test_every_one_of_many_reports_finds_its_reply(
    defender: Drawer, record: SentReport, own_card: OwnCard, answers: Path
) -> None:
    with defender.transaction():
        for number in range(130):
            identity = HybridIdentity.generate()
            copy = msgspec.structs.replace(
                record,
                report_id=f"{number:032x}",
                reply_identity=identity.to_secret_string(),
                reply_to_sha256=wire.sha256_hex(str(identity.recipient()).encode()),
                event_ids=(),
            )
            sent_reports.save(defender, copy)
    for one in sent_reports.every(defender)[::43]:
        taken = reply.take_in(defender, Desk(one, own_card, answers).write())
        assert (taken.outcome, taken.reply.report_id) == ("attached", one.report_id)


def test_a_drawer_that_sent_nothing_has_no_replies(
    desk: Drawer, forger: Desk, real_defender: Drawer
) -> None:
    for drawer in (desk, real_defender):
        with pytest.raises(WrongKeyError) as caught:
            reply.take_in(drawer, forger.write())
        assert caught.value.code == "reply-not-for-us"


def test_a_missing_file_is_the_fault_of_the_machine(
    defender: Drawer, record: SentReport, answers: Path
) -> None:
    assert record
    for path, code in ((answers / "nothing", "not-found"), (answers, "is-a-folder")):
        with pytest.raises(MachineError) as caught:
            reply.take_in(defender, path)
        assert caught.value.code == code


# What the focal point writes.


def body_of(path: Path, record: SentReport) -> dict[str, Any]:
    identity = HybridIdentity.from_string(record.reply_identity)
    value: dict[str, Any] = json.loads(forge.data_of(path, identity)[REPLY])
    return value


def test_a_reply_says_what_the_format_asks_for(
    desk: Drawer, own_card: OwnCard, case: Case, record: SentReport, answers: Path
) -> None:
    answer = Answer(
        kind="status",
        text="Read by two people.\nNothing was passed on.",
        status="assessed",
        next_contact="2026-12-01",
        not_without_consent="No name leaves this desk.",
    )
    made = reply.create(desk, case.case_id, answer, answers)
    body = body_of(made.path, record)
    assert body.pop("reply_id") == cases.get(desk, case.case_id).replies[0].reply.reply_id
    assert body == {
        "format": "defender-reply",
        "version": 1,
        "kind": "status",
        "number": 1,
        "report_id": record.report_id,
        "sealed_sha256": record.sealed_sha256,
        "from": own_card.digest,
        "to": record.reply_to_sha256,
        "training": True,
        "date": "2026-11-21",
        "status": "assessed",
        "message": answer.text,
        "next_contact": "2026-12-01",
        "not_without_consent": "No name leaves this desk.",
    }
    assert cases.get(desk, case.case_id).status == "assessed"


def test_a_reply_opens_for_its_reporter_only_and_is_signed_for_its_purpose(
    desk: Drawer, own_card: OwnCard, case: Case, record: SentReport, answers: Path
) -> None:
    made = reply.create(desk, case.case_id, RECEIVED, answers)
    data = made.path.read_bytes()
    assert data.count(b"\n-> ") == 1
    for stranger in (own_card.keys.identity, HybridIdentity.generate()):
        with pytest.raises(NoMatchingKeyError):
            decrypt(data, [stranger])
    plain = decrypt(data, [HybridIdentity.from_string(record.reply_identity)])
    found = {name.partition("/")[2]: one for name, one in line.zip_entries(plain).items()}
    own_card.card.key.verify(
        found["tagmanifest-sha256.txt"], found["tagmanifest-sha256.txt.minisig"], "reply v1"
    )
    assert len(plain) == 65_536


def test_the_file_says_nothing(desk: Drawer, case: Case, answers: Path) -> None:
    made = reply.create(desk, case.case_id, RECEIVED, answers)
    about = made.path.stat()
    assert list(answers.iterdir()) == [made.path]
    assert made.path.suffix == ".age"
    assert made.path.stem.isalpha()
    assert made.path.stem.islower()
    assert about.st_mtime == files.NEUTRAL_TIME
    assert stat.S_IMODE(about.st_mode) == 0o600
    assert made.size == about.st_size


def test_numbers_rise_and_every_id_is_new(
    desk: Drawer, defender: Drawer, case: Case, answers: Path
) -> None:
    made = [reply.create(desk, case.case_id, RECEIVED, answers) for _ in range(3)]
    assert [one.number for one in made] == [1, 2, 3]
    kept = [one.reply for one in cases.get(desk, case.case_id).replies]
    assert len({one.reply_id for one in kept}) == 3
    assert [reply.take_in(defender, one.path).mark for one in made] == ["", "", ""]


STATUS: list[tuple[Any, Answer, str]] = [
    ("new", Answer(kind="received", text="x"), "acknowledged"),
    ("assessed", Answer(kind="received", text="x"), "assessed"),
    ("new", Answer(kind="needs-information", text="x"), "needs-information"),
    ("acted", Answer(kind="closed", text="x"), "closed"),
    ("new", Answer(kind="status", text="x", status="acted"), "acted"),
    ("withdrawn", Answer(kind="received", text="x"), "withdrawn"),
    ("withdrawn", Answer(kind="closed", text="x"), "withdrawn"),
]


def test_status_of_the_case(desk: Drawer, case: Case, answers: Path) -> None:
    for before, answer, after in STATUS:
        cases.save(desk, msgspec.structs.replace(case, status=before))
        reply.create(desk, case.case_id, answer, answers)
        assert cases.get(desk, case.case_id).status == after


NOT_WRITTEN = [
    (Answer(kind="received", text=""), "reply-text"),
    (Answer(kind="received", text=" \n "), "reply-text"),
    (Answer(kind="received", text="x" * 20_001), "reply-text"),
    (Answer(kind="received", text="\x1b[2J"), "reply-text"),
    (Answer(kind="received", text="\ud800"), "reply-text"),
    (Answer(kind="received", text="x", next_contact="\0"), "reply-text"),
    (Answer(kind="received", text="x", not_without_consent="y" * 20_001), "reply-text"),
    (Answer(kind="status", text="x"), "reply-status"),
]


def test_answers_that_are_not_written(desk: Drawer, case: Case, answers: Path) -> None:
    for answer, code in NOT_WRITTEN:
        with pytest.raises(InputError) as caught:
            reply.create(desk, case.case_id, answer, answers)
        assert caught.value.code == code
        assert cases.get(desk, case.case_id) == case
        assert list(answers.iterdir()) == []


def test_the_longest_text_goes_through(
    desk: Drawer, defender: Drawer, case: Case, record: SentReport, answers: Path
) -> None:
    text = "བ" * 20_000
    made = reply.create(desk, case.case_id, Answer(kind="received", text=text), answers)
    assert record
    assert reply.take_in(defender, made.path).reply.message == text


def test_unknown_cases_and_folders(desk: Drawer, case: Case, answers: Path) -> None:
    for name, folder, code in (
        ("0" * 32, answers, "case-unknown"),
        ("", answers, "case-unknown"),
        (case.case_id, answers / "nothing", "no-such-folder"),
    ):
        with pytest.raises(InputError) as caught:
            reply.create(desk, name, RECEIVED, folder)
        assert caught.value.code == code
    assert cases.get(desk, case.case_id) == case


def test_without_its_key_nothing_is_answered(
    desk: Drawer, own_card: OwnCard, case: Case, answers: Path
) -> None:
    desk.documents.delete("own-card", own_card.digest)
    with pytest.raises(InputError) as caught:
        reply.create(desk, case.case_id, RECEIVED, answers)
    assert caught.value.code == "own-card-unknown"


@pytest.mark.parametrize("proven", [True, False])
def test_after_word_of_a_lost_key_nothing_is_sealed_to_it(
    desk: Drawer, own_card: OwnCard, case: Case, contact: Contact, answers: Path, *, proven: bool
) -> None:
    """Nobody at the desk has accepted a new key, and the old one may be in other hands."""
    key = contact.signing_key() if proven else SigningKey.generate()
    notice = {
        "format": "defender-notice",
        "version": 1,
        "kind": "key-lost",
        "report_ids": [case.report_id],
        "to": own_card.digest,
        "from": key.verify_key.string,
        "training": True,
        "date": "2026-11-21",
        "reply_to": str(HybridIdentity.generate().recipient()),
    }
    plain = forge.container("notice", {"data/notice.json": json.dumps(notice).encode()}, key)
    path = forge.put(answers, plain, own_card.keys.identity.recipient())
    assert intake.take_in(desk, path).outcome == "notice"
    path.unlink()
    with pytest.raises(InputError) as caught:
        reply.create(desk, case.case_id, RECEIVED, answers)
    assert caught.value.code == "case-unproven"
    assert list(answers.iterdir()) == []


def test_an_unproven_correction_is_not_answered(desk: Drawer, case: Case, answers: Path) -> None:
    cases.save(desk, msgspec.structs.replace(case, unproven=("correction-unproven",)))
    with pytest.raises(InputError) as caught:
        reply.create(desk, case.case_id, RECEIVED, answers)
    assert caught.value.code == "case-unproven"


def test_a_folder_that_takes_no_file_leaves_the_case_alone(
    desk: Drawer, case: Case, answers: Path
) -> None:
    """A limit of the system stands for a full disk: the write itself fails."""
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, limit[1]))
    try:
        with pytest.raises(MachineError):
            reply.create(desk, case.case_id, RECEIVED, answers)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
        signal.signal(signal.SIGXFSZ, handler)
    assert list(answers.iterdir()) == []
    assert cases.get(desk, case.case_id) == case
    assert reply.create(desk, case.case_id, RECEIVED, answers).number == 1


def test_a_file_that_never_gets_its_name_is_forgotten(
    desk: Drawer, case: Case, answers: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Everything but the last step worked: the system refuses the rename."""

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(files, "_linked", full)
        patched.setattr(files, "_rename", full)
        with pytest.raises(MachineError) as caught:
            reply.create(desk, case.case_id, RECEIVED, answers)
    assert caught.value.code == "disk-full"
    assert list(answers.iterdir()) == []
    assert cases.get(desk, case.case_id) == case
    assert reply.create(desk, case.case_id, RECEIVED, answers).number == 1


def test_a_file_that_got_its_name_is_remembered(
    desk: Drawer, defender: Drawer, case: Case, answers: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only the folder could not be synced: the file is there and may be sent."""

    sync = os.fsync

    def fail(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(5, "Input/output error")
        sync(handle)

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", fail)
        with pytest.raises(MachineError):
            reply.create(desk, case.case_id, RECEIVED, answers)
    (path,) = answers.iterdir()
    assert len(cases.get(desk, case.case_id).replies) == 1
    second = reply.create(desk, case.case_id, RECEIVED, answers)
    assert second.number == 2
    assert reply.take_in(defender, path).mark == ""
    assert reply.take_in(defender, second.path).mark == ""


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"message": '"' * (7 << 20)}, "reply-json"),
        ({"message": "x" * 20_001}, "reply-text"),
        ({"message": "  "}, "reply-text"),
        ({"message": "bell\x07"}, "reply-text"),
        ({"next_contact": "\x1b]0;x\x07"}, "reply-text"),
        ({"not_without_consent": "x" * 20_001}, "reply-text"),
        ({"date": "\x1b]0;x\x07"}, "reply-date"),
        ({"date": "2026-02-30"}, "reply-date"),
        ({"date": "soon"}, "reply-date"),
    ],
)
def test_what_a_reply_says_is_checked(
    defender: Drawer, forger: Desk, changes: dict[str, Any], code: str
) -> None:
    assert refused(defender, forger.write(**changes)) == code
    assert reply.take_in(defender, forger.write()).outcome == "attached"


def test_what_was_taken_in_is_read_back_whatever_it_holds(
    defender: Drawer, forger: Desk, record: SentReport
) -> None:
    for number in range(1, 6):
        text = '"' * reply.LONGEST
        taken = reply.take_in(
            defender, forger.write(number=number, message=text, next_contact=text)
        )
        assert taken.outcome == "attached"
    (kept,) = sent_reports.every(defender)
    assert [one.reply.number for one in kept.replies] == [1, 2, 3, 4, 5]
    assert kept == sent_reports.get(defender, record.report_id)


def test_answers_without_end_are_refused(
    defender: Drawer, forger: Desk, record: SentReport
) -> None:
    assert reply.take_in(defender, forger.write()).outcome == "attached"
    (kept,) = sent_reports.get(defender, record.report_id).replies
    full = msgspec.structs.replace(record, replies=(kept,) * reply.MOST_REPLIES)
    sent_reports.save(defender, full)
    assert refused(defender, forger.write(number=2)) == "reply-too-many"


def test_a_sent_report_that_cannot_be_read_hides_no_other(
    defender: Drawer, forger: Desk, record: SentReport
) -> None:
    other = msgspec.structs.replace(record, report_id="0" * 32, event_ids=())
    sent_reports.keep_new(defender, other, b"{}")
    defender.documents.put(sent_reports.KIND, other.report_id, b"{")
    assert sent_reports.every(defender) == (record,)
    assert sent_reports.damaged(defender) == (other.report_id,)
    with pytest.raises(InputError, match="sent-report-damaged"):
        sent_reports.get(defender, other.report_id)
    assert reply.take_in(defender, forger.write()).outcome == "attached"


def test_what_was_sent_is_kept_beside_the_report_and_forgotten_with_it(
    defender: Drawer, record: SentReport
) -> None:
    body = sent_reports.frozen(defender, record.report_id)
    assert json.loads(body)["report_id"] == record.report_id
    large = b'"' * (17 << 10)
    sent_reports.keep_new(defender, msgspec.structs.replace(record, report_id="1" * 32), large)
    assert sent_reports.frozen(defender, "1" * 32) == large
    assert len(sent_reports.every(defender)) == 2
    sent_reports.forget(defender, "1" * 32)
    assert sent_reports.every(defender) == (record,)
    with pytest.raises(InputError, match="sent-unknown"):
        sent_reports.frozen(defender, "1" * 32)


def test_no_repr_shows_what_an_answer_says(
    desk: Drawer, defender: Drawer, case: Case, record: SentReport, answers: Path
) -> None:
    said = Answer(kind="received", text="SECRET")
    made = reply.create(desk, case.case_id, said, answers)
    taken = reply.take_in(defender, made.path)
    things = (said, made, taken, sent_reports.get(defender, record.report_id).replies)
    for thing in (*things, cases.get(desk, case.case_id).replies):
        assert "SECRET" not in repr(thing)


def test_an_answer_is_opened_apart_or_not_at_all(
    defender: Drawer, record: SentReport, forger: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = forger.write()
    monkeypatch.setattr(opening, "_spare", [])
    monkeypatch.setattr(room, "_command", lambda: [str(path.parent / "no program")])
    with pytest.raises(MachineError, match="decoder-not-started"):
        reply.take_in(defender, path)
    keys = Opener((), replies=[record.reply_identity])._keys
    assert keys.count(b"AGE-SECRET") == 1
    assert sent_reports.get(defender, record.report_id) == record


def test_a_process_that_was_taken_over_makes_no_answer(
    defender: Drawer, record: SentReport, forger: Desk, own_card: OwnCard
) -> None:
    """Whatever it says of a file: the answer in it is signed by the desk, or it is none."""
    genuine = forger.write()
    with Opener((), replies=[record.reply_identity], keep=True) as opener:
        opened = opener.read(genuine)
    assert opened.read.kind == "reply"
    other = SigningKey.generate()
    body = forger.body(message="Meet me alone.")
    for key in (other, own_card.keys.signing):
        plain = forge.container("reply", {REPLY: body}, key)
        digests = {REPLY: wire.sha256_hex(body)}
        sender = own_card.card.body.verify_key
        lie = msgspec.structs.replace(opened.read, digests=digests, sender=sender)
        if key is other:
            with pytest.raises(InputError, match="bag-signature"):
                document(lie, plain)
        else:
            assert document(lie, plain) == body
    assert reply.take_in(defender, genuine).outcome == "attached"
