"""A lost key on both sides: what the desk waits for, what a person decides, where answers go."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec
import pytest

from crypto.age import HybridIdentity, HybridRecipient
from crypto.errors import NoMatchingKeyError
from crypto.minisign import SigningKey
from defender_app.backup import merging
from defender_app.errors import InputError, WrongKeyError
from defender_app.focal import cases, intake, key_lost, register, reply
from defender_app.focal.cases import Case
from defender_app.focal.contacts import Contact
from defender_app.focal.own_cards import OwnCard
from defender_app.focal.reply import Answer
from defender_app.report import notices, sent, sent_notices
from defender_app.report import open as open_report
from defender_app.report.seal import Sealed
from defender_app.vault.drawer import Drawer
from tests.support import forge, line
from tests.support import notices as noticed

RECEIVED = Answer(kind="received", text="We have it.")
WHO = {"who": "Amina at the desk", "how": "called the number from 2024"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "between"
    path.mkdir()
    return path


def code_of(work: Callable[[], object]) -> str:
    with pytest.raises(InputError) as caught:
        work()
    return caught.value.code


def blocked(desk: Drawer, case: Case, folder: Path) -> bool:
    """Whether nothing is sealed to a case; what was sealed is removed again."""
    told = register.refused(cases.get(desk, case.case_id))
    if told:
        assert told == "key-lost"
        work = lambda: reply.create(desk, case.case_id, RECEIVED, folder)  # noqa: E731
        assert code_of(work) == "case-unproven"
        return True
    reply.create(desk, case.case_id, RECEIVED, folder).path.unlink()
    return False


def opens(path: Path, identity: str) -> bool:
    try:
        forge.data_of(path, HybridIdentity.from_string(identity))
    except NoMatchingKeyError:
        return False
    return True


def test_after_acceptance_answers_go_to_the_new_key_and_are_attached(
    defender: Drawer, desk: Drawer, report: Sealed, case: Case, folder: Path
) -> None:
    made = noticed.lose_key(defender, folder, report.report_id)
    waiting = noticed.taken(desk, made.path)
    assert waiting.status == "new"
    assert waiting.notices[0].proven
    assert waiting.reply_to == case.reply_to
    assert blocked(desk, case, folder)
    accepted = key_lost.accept(desk, case.case_id, waiting.notices[0].sha256, **WHO)
    assert accepted.reply_to == waiting.notices[0].notice.reply_to != case.reply_to
    decided = accepted.notices[0].decided
    assert isinstance(decided, cases.Decided)
    assert (decided.accepted, decided.who, decided.how) == (True, WHO["who"], WHO["how"])
    answer = reply.create(desk, case.case_id, RECEIVED, folder)
    known = sent.get(defender, report.report_id)
    assert not opens(answer.path, known.reply_identity)
    taken = reply.take_in(defender, answer.path)
    assert (taken.outcome, taken.event_ids) == ("attached", known.event_ids)
    assert reply.take_in(defender, answer.path).outcome == reply.ALREADY_HERE


def test_an_answer_sealed_before_to_the_old_key_still_counts(
    defender: Drawer, desk: Drawer, report: Sealed, case: Case, folder: Path
) -> None:
    before = reply.create(desk, case.case_id, RECEIVED, folder)
    made = noticed.lose_key(defender, folder, report.report_id)
    waiting = noticed.taken(desk, made.path)
    key_lost.accept(desk, case.case_id, waiting.notices[0].sha256, **WHO)
    after = reply.create(desk, case.case_id, Answer(kind="closed", text="Done."), folder)
    assert reply.take_in(defender, after.path).mark == ""
    assert reply.take_in(defender, before.path).mark == "arrived-late"


def test_a_reply_to_the_new_key_by_a_stranger_changes_nothing(
    defender: Drawer, report: Sealed, own_card: OwnCard, folder: Path
) -> None:
    """The key in the notice is known to whoever could read it; the signature tells."""
    made = noticed.lose_key(defender, folder, report.report_id)
    recipient = HybridIdentity.from_string(made.notice.reply_identity).recipient()
    known = sent.get(defender, report.report_id)

    def answer(sealed_to: HybridRecipient, by: SigningKey, **more: object) -> Path:
        named = {"to": made.notice.reply_to_sha256, "message": "Give us the names.", **more}
        body = forge.answer(known, own_card, **named)
        return forge.put(folder, forge.container("reply", {open_report.REPLY: body}, by), sealed_to)

    desk_key = own_card.keys.signing
    old = HybridIdentity.from_string(known.reply_identity).recipient()
    bad = [
        (answer(recipient, SigningKey.generate()), "reply-signer"),
        (answer(recipient, desk_key, to="0" * 64), "reply-key-of-another-report"),
        (answer(recipient, desk_key, to=known.reply_to_sha256), "reply-key-of-another-report"),
        (answer(old, desk_key), "reply-key-of-another-report"),
        (answer(old, desk_key, to="0" * 64), "reply-of-another-key"),
        (answer(recipient, desk_key, sealed_sha256="0" * 64), "reply-of-another-file"),
        (answer(recipient, desk_key, report_id="0" * 32), "reply-unknown-report"),
    ]
    for path, code in bad:
        assert code_of(partial(reply.take_in, defender, path)) == code
    assert sent.get(defender, report.report_id) == known
    assert reply.take_in(defender, answer(recipient, desk_key)).outcome == "attached"


def test_the_key_of_a_notice_about_another_report_answers_nothing(
    defender: Drawer, contact: Contact, own_card: OwnCard, report: Sealed, folder: Path, out: Path
) -> None:
    other = line.sealed(defender, contact, [line.saved(defender, line.incident())], out)
    made = noticed.lose_key(defender, folder, other.report_id)
    known = sent.get(defender, report.report_id)
    body = forge.answer(known, own_card, to=made.notice.reply_to_sha256)
    plain = forge.container("reply", {open_report.REPLY: body}, own_card.keys.signing)
    recipient = HybridIdentity.from_string(made.notice.reply_identity).recipient()
    path = forge.put(folder, plain, recipient)
    assert code_of(lambda: reply.take_in(defender, path)) == "reply-key-of-another-report"


def test_a_stranger_blocks_a_case_only_until_somebody_asked(
    desk: Drawer, own_card: OwnCard, case: Case, folder: Path
) -> None:
    """Whoever knows the id (another focal point, whoever took the device) can send a notice."""
    path = noticed.by_anybody(own_card, SigningKey.generate(), folder, case.report_id)
    waiting = noticed.taken(desk, path)
    assert not waiting.notices[0].proven
    assert blocked(desk, case, folder)
    refused = key_lost.refuse(desk, case.case_id, [waiting.notices[0].sha256], **WHO)
    assert refused.reply_to == case.reply_to
    assert not blocked(desk, case, folder)
    again = intake.take_in(desk, path)
    assert (again.outcome, again.code) == ("duplicate", "same-notice")
    assert not blocked(desk, case, folder)


def test_accepting_one_refuses_the_others_and_a_later_one_blocks_again(
    defender: Drawer, desk: Drawer, own_card: OwnCard, report: Sealed, case: Case, folder: Path
) -> None:
    for _ in range(3):
        path = noticed.by_anybody(own_card, SigningKey.generate(), folder, case.report_id)
        noticed.taken(desk, path)
    mine = noticed.taken(desk, noticed.lose_key(defender, folder, report.report_id).path)
    done = key_lost.accept(desk, case.case_id, mine.notices[-1].sha256, **WHO)
    assert [one.decided.accepted for one in done.notices] == [False, False, False, True]  # type: ignore[union-attr]
    assert not blocked(desk, case, folder)
    assert [one.accepted for one in key_lost.decisions(done)] == [False, True]
    later = noticed.by_anybody(own_card, SigningKey.generate(), folder, case.report_id)
    waiting = noticed.taken(desk, later)
    assert blocked(desk, case, folder)
    key_lost.refuse(desk, case.case_id, [waiting.notices[-1].sha256], **WHO)
    assert cases.get(desk, case.case_id).reply_to == done.reply_to
    assert not blocked(desk, case, folder)


def test_a_flood_by_strangers_hides_neither_a_withdrawal_nor_the_true_notice(
    defender: Drawer, desk: Drawer, own_card: OwnCard, report: Sealed, case: Case, folder: Path
) -> None:
    def flood() -> None:
        for _ in range(intake.MOST_UNPROVEN):
            by = SigningKey.generate()
            noticed.taken(desk, noticed.by_anybody(own_card, by, folder, case.report_id))

    flood()
    more = noticed.by_anybody(own_card, SigningKey.generate(), folder, case.report_id)
    assert intake.take_in(desk, more).code == "notice-too-many"
    # Proven ones have a place of their own.
    mine = noticed.taken(desk, noticed.lose_key(defender, folder, report.report_id).path)
    assert len(key_lost.waiting(mine)) == intake.MOST_UNPROVEN + 1
    key_lost.refuse(desk, case.case_id, [], **WHO)
    assert not blocked(desk, case, folder)
    # Refused ones take no place from one that comes later, however many they were.
    for _ in range(6):
        flood()
        key_lost.refuse(desk, case.case_id, [], **WHO)
    assert not blocked(desk, case, folder)
    kept = cases.get(desk, case.case_id).notices
    assert sum(not one.proven for one in kept) <= intake.MOST_DECIDED + intake.MOST_UNPROVEN
    taken = noticed.withdraw(defender, folder, report.report_id)
    assert noticed.taken(desk, taken.path).status == "withdrawn"


def test_a_flood_of_unproven_withdrawals_can_be_cleared(
    desk: Drawer, own_card: OwnCard, case: Case, folder: Path
) -> None:
    for number in range(intake.MOST_UNPROVEN):
        by = SigningKey.generate()
        path = noticed.by_anybody(
            own_card, by, folder, case.report_id, kind="withdrawal", text=f"{number}"
        )
        noticed.taken(desk, path)
    assert not blocked(desk, case, folder)
    key_lost.refuse(desk, case.case_id, [], **WHO)
    path = noticed.by_anybody(own_card, SigningKey.generate(), folder, case.report_id)
    noticed.taken(desk, path)
    assert blocked(desk, case, folder)


def test_a_flood_by_whoever_holds_the_device_hides_no_persons_withdrawal(
    defender: Drawer, desk: Drawer, own_card: OwnCard, contact: Contact, case: Case, folder: Path
) -> None:
    key = contact.signing_key()
    full = noticed.taken(desk, noticed.by_anybody(own_card, key, folder, case.report_id))
    many = full.notices * intake.MOST_PROVEN
    cases.save(desk, msgspec.structs.replace(full, notices=many))
    more = noticed.by_anybody(own_card, key, folder, case.report_id)
    assert intake.take_in(desk, more).code == "notice-too-many"
    word = case.people[0]
    made = noticed.withdraw(defender, folder, case.report_id, word)
    assert noticed.taken(desk, made.path).notices[-1].notice.persons == (word,)


def test_what_cannot_be_decided(
    defender: Drawer, desk: Drawer, own_card: OwnCard, report: Sealed, case: Case, folder: Path
) -> None:
    path = noticed.by_anybody(
        own_card, SigningKey.generate(), folder, case.report_id, reply_to=None
    )
    assert intake.take_in(desk, path).outcome != "notice"
    taken = noticed.taken(
        desk, noticed.withdraw(defender, folder, report.report_id, case.people[0]).path
    )
    lost = noticed.taken(desk, noticed.lose_key(defender, folder, report.report_id).path)
    back, key = taken.notices[-1].sha256, lost.notices[-1].sha256
    before = cases.get(desk, case.case_id)

    def accept(which: str = key, who: str = "me", how: str = "phone") -> Callable[[], object]:
        return lambda: key_lost.accept(desk, case.case_id, which, who=who, how=how)

    def refuse(which: str, **more: str) -> Callable[[], object]:
        return lambda: key_lost.refuse(desk, case.case_id, [which], **(WHO | more))

    assert code_of(accept("0" * 64)) == "notice-unknown"
    assert code_of(accept(back)) == "notice-not-lost"
    assert code_of(accept(who=" ")) == "notice-who"
    assert code_of(accept(how="two\nlines")) == "notice-who"
    assert code_of(accept(how="x" * 201)) == "notice-who"
    assert code_of(refuse(back)) == "notice-proven"
    assert code_of(refuse("0" * 64)) == "notice-unknown"
    assert code_of(refuse(key, who="")) == "notice-who"
    assert cases.get(desk, case.case_id) == before
    accept()()
    assert code_of(accept()) == "notice-decided"
    assert code_of(refuse(key)) == "notice-decided"
    assert code_of(lambda: key_lost.refuse(desk, case.case_id, [], **WHO)) == "notice-unknown"


def test_a_notice_without_a_key_is_refused_not_accepted(
    desk: Drawer, own_card: OwnCard, case: Case, folder: Path
) -> None:
    value = {"format": "defender-notice", "version": 1, "kind": "key-lost"}
    key = SigningKey.generate()
    value |= {
        "report_ids": [case.report_id],
        "to": own_card.digest,
        "from": key.verify_key.string,
        "training": True,
        "date": "2026-11-21",
    }
    plain = forge.container("notice", {"data/notice.json": msgspec.json.encode(value)}, key)
    path = forge.put(folder, plain, own_card.keys.identity.recipient())
    waiting = noticed.taken(desk, path)
    sha256 = waiting.notices[0].sha256
    assert code_of(lambda: key_lost.accept(desk, "1", sha256, **WHO)) == "notice-no-key"
    key_lost.refuse(desk, "1", [sha256], **WHO)
    assert not blocked(desk, case, folder)


def test_the_timeline_says_who_found_it_out(
    desk: Drawer, own_card: OwnCard, case: Case, folder: Path
) -> None:
    path = noticed.by_anybody(own_card, SigningKey.generate(), folder, case.report_id)
    noticed.taken(desk, path)
    done = key_lost.refuse(desk, case.case_id, [], **WHO)
    moments = register.timeline(done, cases.report(desk, done))
    assert [one.code for one in moments][-2:] == ["key-lost", "notice-refused"]


def test_from_a_new_vault_without_the_old_one(
    defender: Drawer,
    desk: Drawer,
    new_vaults: line.Vaults,
    own_card: OwnCard,
    report: Sealed,
    case: Case,
    folder: Path,
) -> None:
    """Only the id is known, from paper: the desk sees it as unproven, and asks."""
    new = new_vaults.drawer()
    contact = line.met(new, own_card)
    wanted = [report.report_id]
    assert code_of(lambda: notices.keys_lost(new, wanted)) == "sent-unknown"
    (plan,) = notices.keys_lost(new, wanted, contact_id=contact.contact_id)
    assert plan.unknown == (report.report_id,)
    (made,) = notices.make(new, [plan], folder)
    stub = sent.get(new, report.report_id)
    assert (stub.event_ids, stub.sealed_sha256, stub.kept) == ((), "", "receipt")
    waiting = noticed.taken(desk, made.path)
    assert not waiting.notices[0].proven
    assert blocked(desk, case, folder)
    key_lost.accept(desk, case.case_id, waiting.notices[0].sha256, **WHO)
    answer = reply.create(desk, case.case_id, RECEIVED, folder)
    with pytest.raises(WrongKeyError):
        reply.take_in(defender, answer.path)
    taken = reply.take_in(new, answer.path)
    assert (taken.outcome, taken.event_ids) == ("attached", ())
    # From the first answer on, the file is known too.
    assert sent.get(new, report.report_id).sealed_sha256 == case.sealed_sha256


def test_ids_that_are_none(defender: Drawer, report: Sealed, contact: Contact) -> None:
    to = contact.contact_id
    known = report.report_id
    for ids in ([], ["x"], [known, known], [known.upper()], ["0" * 31]):
        assert code_of(partial(notices.keys_lost, defender, ids, contact_id=to)) == "notice-ids"
    unknown = lambda: notices.keys_lost(defender, ["0" * 32], contact_id="ffff")  # noqa: E731
    assert code_of(unknown) == "contact-unknown"


def test_a_restored_backup_knows_more_than_an_id(
    defender: Drawer, new_vaults: line.Vaults, own_card: OwnCard, report: Sealed, folder: Path
) -> None:
    new = new_vaults.drawer()
    noticed.lose_key(new, folder, report.report_id, contact_id=line.met(new, own_card).contact_id)
    ours = new.documents.find(sent.KIND, report.report_id)
    theirs = defender.documents.find(sent.KIND, report.report_id)
    assert ours is not None
    assert theirs is not None
    joined = merging.joined(sent.KIND, report.report_id, ours, theirs)
    assert msgspec.json.decode(joined) == msgspec.json.decode(theirs)
    assert merging.joined(sent.KIND, report.report_id, theirs, ours) == theirs


def test_what_either_desk_decided_holds_in_both(
    desk: Drawer, own_card: OwnCard, case: Case, folder: Path
) -> None:
    path = noticed.by_anybody(own_card, SigningKey.generate(), folder, case.report_id)
    waiting = noticed.taken(desk, path)
    done = key_lost.accept(desk, case.case_id, waiting.notices[0].sha256, **WHO)
    bodies = [msgspec.json.encode(one) for one in (case, waiting, done)]
    for ours in bodies:
        joined = merging.joined(cases.KIND, case.case_id, ours, bodies[2])
        assert msgspec.json.decode(joined, type=Case) == done
        assert msgspec.json.decode(merging.joined(cases.KIND, case.case_id, bodies[2], ours)) == (
            msgspec.json.decode(bodies[2])
        )


def test_notices_travel_with_a_backup(defender: Drawer, report: Sealed, folder: Path) -> None:
    noticed.lose_key(defender, folder, report.report_id)
    ((known, before),) = defender.documents.all(sent_notices.KIND)
    sent_notices.carried(defender, [known])
    after = defender.documents.find(sent_notices.KIND, known)
    assert after is not None
    assert merging.joined(sent_notices.KIND, known, before, after) == after
    assert merging.joined(sent_notices.KIND, known, after, before) == after
    assert code_of(lambda: merging.check(sent_notices.KIND, known, b"{}")) == "backup-document"


def test_no_repr_shows_what_a_person_wrote(
    desk: Drawer, own_card: OwnCard, case: Case, folder: Path
) -> None:
    path = noticed.by_anybody(own_card, SigningKey.generate(), folder, case.report_id)
    noticed.taken(desk, path)
    done = key_lost.refuse(desk, case.case_id, [], **WHO)
    assert "Amina" not in repr(done)
    assert "Amina" not in repr(done.notices[0].decided)
