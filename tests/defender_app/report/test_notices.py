"""Withdrawals and lost keys as the sender seals them, and as the desk reads them."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from crypto.age import decrypt, sealed_size
from crypto.minisign import SigningKey
from crypto.padme import padme
from defender_app import check_up, files, wire
from defender_app.errors import InputError, MachineError
from defender_app.focal import card as cards_of
from defender_app.focal import cases, contacts, intake, known_cards, own_cards, own_changes
from defender_app.focal.cases import Case
from defender_app.focal.contacts import Contact
from defender_app.focal.own_cards import OwnCard
from defender_app.report import keeping, notices, sending, sent, sent_notices
from defender_app.report.notices import About
from defender_app.report.refusals import SealRefusedError
from defender_app.report.seal import Keep, Sealed, prepare, seal
from defender_app.vault import Finding
from defender_app.vault.drawer import Drawer
from defender_app.vault.incidents import item_of
from defender_app.who_has import holders, to_notify
from tests.support import forge, line
from tests.support import notices as noticed

NAME = "Ilva Torrenko"
WORDS = "We take it back.\nང་ཚོས་ཕྱིར་འཐེན་བྱེད། 我们撤回。"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "notices"
    path.mkdir()
    return path


def kept(drawer: Drawer) -> tuple[object, ...]:
    """All that a notice may leave in a drawer."""
    kinds = (sent_notices.KIND, sent.KIND, contacts.KIND)
    return (*(drawer.documents.all(kind) for kind in kinds), drawer.custody.entries())


def code_of(work: Callable[[], object]) -> str:
    with pytest.raises(InputError) as caught:
        work()
    return caught.value.code


def test_a_withdrawal_says_what_the_format_asks_for(
    defender: Drawer, contact: Contact, own_card: OwnCard, report: Sealed, folder: Path
) -> None:
    made = noticed.withdraw(defender, folder, report.report_id, text=f"  {WORDS}\n")
    assert list(folder.iterdir()) == [made.path]
    entries = forge.data_of(made.path, own_card.keys.identity)
    assert list(entries) == ["data/notice.json"]
    value = json.loads(entries["data/notice.json"])
    assert wire.sha256_hex(value.pop("reply_to").encode()) == made.notice.reply_to_sha256
    assert value == {
        "format": "defender-notice",
        "version": 1,
        "kind": "withdrawal",
        "report_ids": [report.report_id],
        "to": own_card.digest,
        "from": contact.signing_key().verify_key.string,
        "training": True,
        "date": "2026-11-21",
        "persons": [],
        "text": WORDS,
    }
    assert sent_notices.every(defender) == (made.notice,)
    assert made.notice.text == WORDS


def test_outside_it_looks_like_any_other_file(
    defender: Drawer, report: Sealed, folder: Path
) -> None:
    """Its length is of the set, and a reason of 5,000 words is no longer than none."""
    short = noticed.withdraw(defender, folder, report.report_id)
    longer = noticed.withdraw(defender, folder, report.report_id, text="word " * 3_900)
    assert short.size == longer.size == short.path.stat().st_size
    inside = 65_536
    assert padme(inside) == inside
    assert short.size == 1627 + 16 + sealed_size(inside)
    for made in (short, longer):
        assert made.path.stat().st_mtime == files.NEUTRAL_TIME
        assert made.path.name.removesuffix(".age").isalpha()
        assert wire.sha256_hex(made.path.read_bytes()) == made.notice.sealed_sha256


def test_the_desk_reads_it_and_the_report_is_withdrawn(
    defender: Drawer, desk: Drawer, report: Sealed, case: Case, folder: Path
) -> None:
    made = noticed.withdraw(defender, folder, report.report_id, text=WORDS)
    changed = noticed.taken(desk, made.path)
    assert (changed.case_id, changed.status) == (case.case_id, "withdrawn")
    (taken,) = changed.notices
    assert (taken.proven, taken.notice.text, taken.is_decided) == (True, WORDS, False)
    again = intake.take_in(desk, made.path)
    assert (again.outcome, again.code) == ("duplicate", "same-notice")


def test_people_are_named_by_their_word_in_that_report(
    defender: Drawer, desk: Drawer, own_card: OwnCard, contact: Contact, folder: Path, out: Path
) -> None:
    """All the reports that somebody is in, in one file to one focal point, and nobody else."""
    first = line.saved(defender, line.incident(persons=[line.person("P1"), line.person("P2")]))
    uid = defender.people.uid_of(first, "P1", "person")
    second = line.saved(defender, line.incident(persons=[line.person("P1", uid=uid)]))
    third = line.saved(defender, line.incident(persons=[line.person("P3")]))
    sealed = [line.sealed(defender, contact, [one], out) for one in (first, second, third)]
    for one in sealed:
        intake.take_in(desk, one.path)
    word = sent.get(defender, sealed[0].report_id).people[f"{first}/P1"]
    about = to_notify(holders(defender, uid))
    assert {one.report_id for one in about} == {one.report_id for one in sealed[:2]}
    assert {one.persons for one in about} == {(word,)}
    (plan,) = notices.withdrawals(defender, about)
    assert plan.problems == ()
    (made,) = notices.make(defender, [plan], folder)
    (body,) = forge.data_of(made.path, own_card.keys.identity).values()
    assert json.loads(body)["persons"] == [word]
    for secret in ("NAME-P1", "NAME-P2", uid, first):
        assert secret.encode() not in body
    noticed.taken(desk, made.path)
    told = [bool(one.notices) for one in cases.every(desk)]
    assert told == [True, True, False]
    assert {one.status for one in cases.every(desk)} == {"new"}


def test_one_file_for_each_focal_point_and_key(
    defender: Drawer, new_vaults: line.Vaults, contact: Contact, folder: Path, out: Path
) -> None:
    other_desk = new_vaults.drawer()
    other = line.met(defender, line.new_card(other_desk, "Another desk"))
    event_id = line.saved(defender, line.incident())
    reports = [
        line.sealed(defender, contact, [event_id], out),
        line.sealed(defender, other, [event_id], out),
        line.sealed(defender, contact, [event_id], out, one_time=True),
        line.sealed(defender, contact, [event_id], out),
    ]
    plans = notices.withdrawals(defender, [About(report_id=one.report_id) for one in reports])
    assert [(one.contact_id, len(one.report_ids)) for one in plans] == [
        (contact.contact_id, 2),
        (other.contact_id, 1),
        (contact.contact_id, 1),
    ]
    assert len({one.signing for one in plans}) == 3
    found = notices.make(defender, plans, folder)
    assert len({one.notice.reply_to_sha256 for one in found}) == 3
    assert {one.name for one in found} == {"Reprisals desk", "Another desk"}
    assert contact.signing not in repr(plans)


def test_a_report_under_a_key_of_its_own_is_withdrawn_by_that_key(
    defender: Drawer, desk: Drawer, contact: Contact, folder: Path, out: Path
) -> None:
    event_id = line.saved(defender, line.incident())
    one = line.sealed(defender, contact, [event_id], out, one_time=True)
    intake.take_in(desk, one.path)
    changed = noticed.taken(desk, noticed.withdraw(defender, folder, one.report_id).path)
    assert changed.status == "withdrawn"
    assert changed.notices[0].proven


def test_more_than_a_hundred_reports_are_several_files(
    defender: Drawer, desk: Drawer, report: Sealed, folder: Path
) -> None:
    intake.take_in(desk, report.path)
    known = sent.get(defender, report.report_id)
    ids = [report.report_id]
    with defender.transaction():
        for _ in range(200):
            copy = msgspec.structs.replace(known, report_id=wire.new_id())
            sent.save(defender, copy)
            ids.append(copy.report_id)
    plans = notices.withdrawals(defender, [About(report_id=one) for one in ids])
    assert [len(one.report_ids) for one in plans] == [100, 100, 1]
    first, *_ = notices.make(defender, plans, folder)
    assert noticed.taken(desk, first.path).status == "withdrawn"


@pytest.mark.parametrize("gone", ["removed", "receipt"])
def test_it_can_be_made_when_the_record_is_gone(
    defender: Drawer, desk: Drawer, contact: Contact, folder: Path, out: Path, gone: str
) -> None:
    event_id = line.saved(defender, line.incident())
    keep: Keep = "receipt" if gone == "receipt" else "copy"
    ready = prepare(defender, line.composed(defender, contact, [event_id]))
    (done,) = sending.send(defender, [ready], out, keep=keep).done
    intake.take_in(desk, done[1].path)
    if gone == "removed":
        defender.incidents.delete(event_id)
    assert not defender.incidents.exists(event_id)
    made = noticed.withdraw(defender, folder, done[1].report_id)
    assert noticed.taken(desk, made.path).status == "withdrawn"


def test_of_a_receipt_people_are_told_of_by_the_word_that_the_contact_knows(
    defender: Drawer, contact: Contact, folder: Path, out: Path
) -> None:
    """The person is in another record that stays, so that the word for them is known."""
    gone = line.saved(defender, line.incident())
    uid = defender.people.uid_of(gone, "P1", "person")
    line.saved(defender, line.incident(persons=[line.person("P1", uid=uid)]))
    ready = prepare(defender, line.composed(defender, contact, [gone]))
    (done,) = sending.send(defender, [ready], out, keep="receipt").done
    word = contacts.get(defender, contact.contact_id).pseudonyms[uid]
    (about,) = to_notify(holders(defender, uid))
    assert about == About(report_id=done[1].report_id, persons=(word,))
    (made,) = notices.make(defender, notices.withdrawals(defender, [about]), folder)
    assert made.notice.persons == (word,)


def test_of_what_nothing_is_kept_of_nothing_can_be_taken_back(
    defender: Drawer, contact: Contact, out: Path
) -> None:
    event_id = line.saved(defender, line.incident())
    ready = prepare(defender, line.composed(defender, contact, [event_id]))
    (done,) = sending.send(defender, [ready], out, keep="nothing").done
    about = [About(report_id=done[1].report_id)]
    assert code_of(lambda: notices.withdrawals(defender, about)) == "sent-unknown"


def test_with_a_report_goes_what_is_known_of_notices_about_it(
    defender: Drawer, contact: Contact, folder: Path, out: Path
) -> None:
    event_id = line.saved(defender, line.incident())
    one, two = (line.sealed(defender, contact, [event_id], out) for _ in range(2))
    plans = notices.withdrawals(defender, [About(report_id=each.report_id) for each in (one, two)])
    notices.make(defender, plans, folder)
    keeping.forget(defender, one.report_id)
    (left,) = sent_notices.every(defender)
    assert left.report_ids == (two.report_id,)
    keeping.forget(defender, two.report_id)
    assert defender.documents.all(sent_notices.KIND) == []


def test_what_cannot_be_taken_back(defender: Drawer, report: Sealed) -> None:
    before = kept(defender)
    known = About(report_id=report.report_id)

    def plan(*about: About) -> Callable[[], object]:
        return lambda: notices.withdrawals(defender, about)

    assert code_of(plan()) == "notice-ids"
    assert code_of(plan(known, known)) == "notice-ids"
    assert code_of(plan(About(report_id="0" * 32))) == "sent-unknown"
    nobody = About(report_id=report.report_id, persons=("NOBODY",))
    assert code_of(plan(nobody)) == "notice-persons"
    assert kept(defender) == before


@pytest.mark.parametrize("text", ["x" * 20_001, "\x07", "a\u2028b", "\ud800"])
def test_only_plain_text_leaves(defender: Drawer, report: Sealed, folder: Path, text: str) -> None:
    before = kept(defender)
    work = lambda: noticed.withdraw(defender, folder, report.report_id, text=text)  # noqa: E731
    assert code_of(work) == "notice-text"
    assert list(folder.iterdir()) == []
    assert kept(defender) == before


@pytest.mark.parametrize(
    "words",
    [
        "Ilva Torrenko wants it back",
        "TORRENKO said no",
        "write to ilva@mail.example",
        "HERONISH said no",
        "ཚེ་རིང་དོན་གྲུབ་ཀྱིས་ཕྱིར་འཐེན།",
        "我是李明远，撤回",
        "ئالىم تۇرسۇن قايتۇرۇۋالدى",
        "the guard Bertin Kroll",
    ],
)
def test_nobody_is_named_in_a_notice(
    defender: Drawer, contact: Contact, folder: Path, out: Path, words: str
) -> None:
    """People of other records too, and whoever is alleged to have done it."""
    names = [NAME, "ཚེ་རིང་དོན་གྲུབ་", "李明远", "ئالىم تۇرسۇن"]
    people = [
        line.person(
            f"P{place}",
            pseudonym="HERONISH" if place == 0 else None,
            identity={
                "real_name": name,
                "contact_channel": "ilva@mail.example",
                "safe_to_contact": "no",
            },
        )
        for place, name in enumerate(names)
    ]
    line.saved(defender, line.incident(persons=people))
    guard = {"identity": {"real_name": "Bertin Kroll"}, "kind": "police"}
    line.saved(defender, line.incident(alleged_perpetrators=[guard]))
    event_id = line.saved(defender, line.incident())
    report = line.sealed(defender, contact, [event_id], out)
    before = kept(defender)
    work = lambda: noticed.withdraw(defender, folder, report.report_id, text=words)  # noqa: E731
    assert code_of(work) == "notice-name-in-text"
    assert list(folder.iterdir()) == []
    assert kept(defender) == before


def _held(drawer: Drawer, contact: Contact, **changes: object) -> None:
    known = contacts.get(drawer, contact.contact_id)
    held = msgspec.structs.replace(known.held[-1], **changes)
    contacts.save(drawer, msgspec.structs.replace(known, held=(held,)))


@pytest.mark.parametrize(
    ("changes", "code", "lifted"),
    [
        ({"compared": msgspec.UNSET}, "rule-14", True),
        ({"revoked_on": "2026-11-21T00:00:00Z"}, "card-revoked", False),
        ({"replaced_by": "0" * 64}, "card-replaced", False),
    ],
)
def test_the_card_must_be_as_good_as_for_a_report(
    defender: Drawer,
    contact: Contact,
    report: Sealed,
    folder: Path,
    changes: dict[str, object],
    code: str,
    lifted: bool,
) -> None:
    _held(defender, contact, **changes)
    before = kept(defender)
    plans = notices.withdrawals(defender, [About(report_id=report.report_id)])
    with pytest.raises(SealRefusedError) as caught:
        notices.make(defender, plans, folder)
    (problem,) = caught.value.problems
    assert (problem.code, problem.acceptable) == (code, lifted)
    assert (list(folder.iterdir()), kept(defender)) == ([], before)
    if lifted:
        (made,) = notices.make(defender, plans, folder, accepted={code: "known by voice"})
        assert made.notice.accepted == {code: "known by voice"}
    else:
        with pytest.raises(SealRefusedError):
            notices.make(defender, plans, folder, accepted={code: "please"})


def test_a_card_that_expired_since_is_told_with_a_reason(
    defender: Drawer,
    desk: Drawer,
    clock: line.Clock,
    report: Sealed,
    folder: Path,
) -> None:
    intake.take_in(desk, report.path)
    clock.forward(days=800)
    plans = notices.withdrawals(defender, [About(report_id=report.report_id)])
    with pytest.raises(SealRefusedError) as caught:
        notices.make(defender, plans, folder)
    (problem,) = caught.value.problems
    assert (problem.code, problem.kind, problem.acceptable) == (
        "card-expired",
        "notice-card-expired",
        True,
    )
    why = {"card-expired": "they must know"}
    (made,) = notices.make(defender, plans, folder, accepted=why)
    assert noticed.taken(desk, made.path).status == "withdrawn"


def test_what_changed_between_planning_and_writing_is_seen(
    defender: Drawer, contact: Contact, report: Sealed, folder: Path
) -> None:
    plans = notices.withdrawals(defender, [About(report_id=report.report_id)])
    _held(defender, contact, revoked_on="2026-11-21T00:00:00Z")
    with pytest.raises(SealRefusedError):
        notices.make(defender, plans, folder)
    assert list(folder.iterdir()) == []


def test_a_failure_leaves_neither_file_nor_memory(
    defender: Drawer, report: Sealed, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = kept(defender)
    plans = notices.withdrawals(defender, [About(report_id=report.report_id)])

    def full(_fd: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(MachineError):
            notices.make(defender, plans, folder)
    assert (list(folder.iterdir()), kept(defender)) == ([], before)
    missing = folder / "nowhere"
    assert code_of(lambda: notices.make(defender, plans, missing)) == "no-such-folder"
    assert len(notices.make(defender, plans, folder)) == 1


def test_that_they_were_carried_is_noted_once(
    defender: Drawer, clock: line.Clock, report: Sealed, folder: Path
) -> None:
    made = noticed.withdraw(defender, folder, report.report_id).notice
    sent_notices.carried(defender, [made.notice_id])
    (first,) = sent_notices.every(defender)
    assert first.carried_on == "2026-11-21T12:00:00Z"
    clock.forward(days=2)
    sent_notices.carried(defender, [made.notice_id])
    assert sent_notices.every(defender) == (first,)
    assert code_of(lambda: sent_notices.carried(defender, ["nothing"])) == "notice-unknown"


def test_a_damaged_one_hides_no_other(defender: Drawer, report: Sealed, folder: Path) -> None:
    made = noticed.withdraw(defender, folder, report.report_id).notice
    defender.documents.put(sent_notices.KIND, "f" * 32, b"{")
    assert sent_notices.every(defender) == (made,)
    assert check_up.unreadable(defender) == [Finding("sent-notice-damaged", "f" * 32)]


def test_two_notices_share_only_what_they_say(
    defender: Drawer, own_card: OwnCard, report: Sealed, folder: Path
) -> None:
    values = [
        json.loads(forge.data_of(made.path, own_card.keys.identity)["data/notice.json"])
        for made in (noticed.withdraw(defender, folder, report.report_id) for _ in range(2))
    ]
    assert {name for name in values[0] if values[0][name] != values[1][name]} == {"reply_to"}


def test_it_goes_to_the_card_that_took_the_place_of_the_old_one(
    defender: Drawer,
    desk: Drawer,
    own_card: OwnCard,
    contact: Contact,
    report: Sealed,
    case: Case,
    folder: Path,
) -> None:
    wish = own_cards.NewCard(name="Reprisals desk", organisation="Westeria Watch")
    new = own_changes.replace(desk, own_card.digest, wish)
    known_cards.add(defender, new.card.file)
    before = noticed.withdraw(defender, folder / "old", report.report_id, case.people[0])
    assert before.notice.card == own_card.digest
    known_cards.verify(defender, new.digest, cards_of.code_of(new.digest), how="phone", who="me")
    made = noticed.withdraw(defender, folder / "new", report.report_id)
    assert (made.notice.card, made.notice.contact_id) == (new.digest, contact.contact_id)
    # Both open: the old card stays for files that come late.
    assert noticed.taken(desk, before.path).status == "new"
    assert noticed.taken(desk, made.path).status == "withdrawn"


def test_resealed_to_another_focal_point_it_is_none(
    defender: Drawer,
    new_vaults: line.Vaults,
    own_card: OwnCard,
    report: Sealed,
    folder: Path,
) -> None:
    """Whoever got it may hand it on to others, who have the report too: it is not for them."""
    other = new_vaults.drawer()
    theirs = line.new_card(other, "Another desk")
    intake.take_in(other, report.path)
    made = noticed.withdraw(defender, folder, report.report_id)
    plain = decrypt(made.path.read_bytes(), [own_card.keys.identity])
    path = forge.put(folder, plain, theirs.keys.identity.recipient())
    taken = intake.take_in(other, path)
    assert (taken.outcome, taken.case_id) == ("written-for-someone-else", None)
    entries = forge.data_of(made.path, own_card.keys.identity)
    body = forge.changed(entries["data/notice.json"], to=theirs.digest)
    thief = SigningKey.generate()
    changed = forge.put(
        folder,
        forge.container("notice", {"data/notice.json": body}, thief),
        theirs.keys.identity.recipient(),
    )
    assert intake.take_in(other, changed).code == "report-signer"


def noted(drawer: Drawer, event_id: str) -> list[tuple[str, object]]:
    """What the chain of custody says of notices about a record."""
    said = ("withdrawal-sent", "key-lost-sent", "notice-failed")
    entries = drawer.custody.entries(item_of(event_id))
    return [(one.action, one.hash) for one in entries if one.action in said]


def test_the_history_of_a_record_tells_of_notices_about_it(
    defender: Drawer, contact: Contact, folder: Path, out: Path
) -> None:
    persons = [[line.person("P1")], [line.person("P2")], [line.person("P3")]]
    ids = [line.saved(defender, line.incident(persons=one)) for one in persons]
    sealed = line.sealed(defender, contact, ids, out)
    word = sent.get(defender, sealed.report_id).people[f"{ids[1]}/P2"]
    some = noticed.withdraw(defender, folder, sealed.report_id, word).notice
    assert [noted(defender, one) for one in ids] == [
        [],
        [("withdrawal-sent", some.sealed_sha256)],
        [],
    ]
    defender.incidents.delete(ids[2])
    last = defender.custody.entries(item_of(ids[2]))[-1]
    whole = noticed.withdraw(defender, folder, sealed.report_id).notice
    lost = noticed.lose_key(defender, folder, sealed.report_id).notice
    assert noted(defender, ids[0]) == [
        ("withdrawal-sent", whole.sealed_sha256),
        ("key-lost-sent", lost.sealed_sha256),
    ]
    # Of what was removed here, nothing more is said.
    assert defender.custody.entries(item_of(ids[2]))[-1] == last
    defender.custody.verify()


def test_a_report_of_which_nothing_is_kept_stays_out_of_the_history(
    defender: Drawer, contact: Contact, folder: Path, out: Path
) -> None:
    event_id = line.saved(defender, line.incident())
    sealed = seal(defender, line.composed(defender, contact, [event_id]), out, keep="nothing")
    before = defender.custody.entries()
    noticed.withdraw(defender, folder, sealed.report_id)
    assert defender.custody.entries() == before


def test_a_notice_that_got_no_name_is_noted_as_such(
    defender: Drawer, report: Sealed, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (event_id,) = sent.get(defender, report.report_id).event_ids
    plans = notices.withdrawals(defender, [About(report_id=report.report_id)])

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "link", full)
        patch.setattr(files, "_rename", full)
        with pytest.raises(MachineError):
            notices.make(defender, plans, folder)
    assert list(folder.iterdir()) == []
    assert sent_notices.every(defender) == ()
    (first, failed) = noted(defender, event_id)
    assert first[0] == "withdrawal-sent"
    assert failed == ("notice-failed", msgspec.UNSET)


def test_the_longest_words_go_through(
    defender: Drawer, desk: Drawer, report: Sealed, folder: Path
) -> None:
    """Letters of several bytes, at the limit of characters."""
    intake.take_in(desk, report.path)
    text = "ཀ" * 20_000
    made = noticed.withdraw(defender, folder, report.report_id, text=text)
    assert noticed.taken(desk, made.path).notices[0].notice.text == text
