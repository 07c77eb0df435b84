from __future__ import annotations

import hashlib
import json
import os
import secrets
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from crypto.age import (
    HybridIdentity,
    ScryptRecipient,
    X25519Identity,
    armor,
    decrypt,
    encrypt,
)
from crypto.age.header import Stanza
from crypto.minisign import SigningKey
from defender_app import wire
from defender_app.errors import InputError, MachineError
from defender_app.focal import cases, contacts, corrected, intake, register, work_kept
from defender_app.focal.cases import Case
from defender_app.focal.contacts import Contact
from defender_app.focal.own_cards import OwnCard
from defender_app.report.documents import Report
from defender_app.vault.drawer import Drawer
from tests.support import forge, line, vaults

REPORT = "data/report.json"
HTML = "data/report.html"
IDENTITIES = "data/identities.json"
CUSTODY = "data/custody.jsonl"
NOTICE = "data/notice.json"
Edit = Callable[[dict[str, bytes]], None]
Forge = Callable[..., Path]


@pytest.fixture
def sent(seal_sample: Callable[[str], object], out: Path) -> Path:
    """One genuine sealed report."""
    seal_sample("TRN-02")
    (path,) = out.iterdir()
    return path


@pytest.fixture
def key(contact: Contact) -> SigningKey:
    """The key that signed it."""
    return contact.signing_key()


@pytest.fixture
def forged(sent: Path, own_card: OwnCard, key: SigningKey, tmp_path: Path) -> Forge:
    """The genuine report, edited by its own sender (or by another key) and sealed again."""

    def make(edit: Edit = lambda _: None, *, by: SigningKey = key) -> Path:
        to = [own_card.keys.identity.recipient()]
        return forge.resealed(sent, own_card.keys.identity, by, to, tmp_path, edit)

    return make


def members(**changes: object) -> Edit:
    """Other members in report.json."""

    def edit(entries: dict[str, bytes]) -> None:
        entries[REPORT] = forge.changed(entries[REPORT], **changes)

    return edit


def instead(name: str, data: bytes) -> Edit:
    """Another document, at its place in the order of the format."""

    def edit(entries: dict[str, bytes]) -> None:
        entries[name] = data
        order = sorted(entries, key=[REPORT, HTML, IDENTITIES, CUSTODY].index)
        sorted_entries = {one: entries[one] for one in order}
        entries.clear()
        entries.update(sorted_entries)

    return edit


def kept(desk: Drawer) -> tuple[object, ...]:
    """All that taking a file in could leave behind."""
    kinds = (cases.KIND, cases._INDEX)
    return (
        *(desk.documents.all(kind) for kind in kinds),
        desk.blobs.all_ids(),
        desk.custody.entries(),
        desk.last_saved,
    )


def refused(desk: Drawer, path: Path) -> tuple[str, str]:
    """Outcome and code of a file that must leave nothing behind."""
    before = kept(desk)
    taken = intake.take_in(desk, path)
    assert taken.case_id is None
    assert kept(desk) == before
    return taken.outcome, taken.code


def opened(desk: Drawer, path: Path) -> Case:
    taken = intake.take_in(desk, path)
    assert taken.outcome == "opened", taken
    assert taken.case_id is not None
    return cases.get(desk, taken.case_id)


def test_a_report_becomes_a_case(
    desk: Drawer, own_card: OwnCard, key: SigningKey, sent: Path
) -> None:
    case = opened(desk, sent)
    entries = forge.data_of(sent, own_card.keys.identity)
    assert (case.number, case.status, case.unproven, case.replies) == (1, "new", (), ())
    assert case.report_sha256 == wire.sha256_hex(entries[REPORT])
    assert cases.report(desk, case) == msgspec.json.decode(entries[REPORT], type=Report)
    assert case.sender == key.verify_key.string
    assert case.card == own_card.digest
    assert case.sealed_sha256 == hashlib.sha256(sent.read_bytes()).hexdigest()
    assert case.sealed_size == sent.stat().st_size
    assert case.taken_on == wire.to_rfc3339(desk.now())
    stored = desk.blobs.open(case.container)
    assert stored.read() == decrypt(sent.read_bytes(), [own_card.keys.identity])
    assert cases.every(desk) == (case,)
    (entry,) = desk.custody.entries(f"case/{case.case_id}")
    assert (entry.action, entry.hash) == ("received", case.sealed_sha256)


def test_names_come_with_the_case_and_are_in_no_repr(
    desk: Drawer, seal_sample: Callable[[str], object], out: Path
) -> None:
    seal_sample("TRN-12")
    (path,) = out.iterdir()
    case = opened(desk, path)
    names = [one.identity.real_name for one in cases.identities(desk, case).persons]
    assert names
    assert all(str(name) not in repr(case) for name in names)


def test_armor_is_removed_first(desk: Drawer, sent: Path, tmp_path: Path) -> None:
    wrapped = tmp_path / "report.txt"
    wrapped.write_bytes(armor.encode(sent.read_bytes()))
    case = opened(desk, wrapped)
    assert case.sealed_sha256 == hashlib.sha256(sent.read_bytes()).hexdigest()
    assert intake.take_in(desk, sent).outcome == "duplicate"


def test_the_same_file_again_is_a_duplicate(desk: Drawer, sent: Path, tmp_path: Path) -> None:
    case = opened(desk, sent)
    before = kept(desk)
    copy = tmp_path / "copy"
    copy.write_bytes(sent.read_bytes())
    for path in (sent, copy):
        taken = intake.take_in(desk, path)
        assert (taken.outcome, taken.code) == ("duplicate", "same-file")
        assert taken.case_id == case.case_id
    assert kept(desk) == before


def test_the_same_report_sealed_again_is_a_duplicate(
    desk: Drawer, sent: Path, forged: Forge
) -> None:
    case = opened(desk, sent)
    before = kept(desk)
    for path in (forged(), forged(members(written_on="2020-01-01"))):
        taken = intake.take_in(desk, path)
        assert (taken.outcome, taken.code) == ("duplicate", "same-report")
        assert taken.case_id == case.case_id
    assert kept(desk) == before


def test_a_stranger_with_the_same_report_id_replaces_nothing(
    desk: Drawer, sent: Path, forged: Forge
) -> None:
    stranger = SigningKey.generate()
    copied = opened(desk, forged(members(from_=stranger.verify_key.string), by=stranger))
    case = opened(desk, sent)
    assert case.case_id != copied.case_id
    assert case.report_id == copied.report_id
    with pytest.raises(InputError) as caught:
        cases.get(desk, case.report_id)
    assert caught.value.code == "case-ambiguous"
    assert cases.get(desk, case.case_id[:12]) == case
    assert [one.number for one in cases.every(desk)] == [1, 2]


def test_a_stranger_cannot_take_the_id_of_a_case(desk: Drawer, sent: Path, forged: Forge) -> None:
    case = opened(desk, sent)
    thief = SigningKey.generate()
    same = members(from_=thief.verify_key.string, report_id=case.case_id)
    opened(desk, forged(same, by=thief))
    assert cases.get(desk, case.case_id) == case


def test_a_file_for_somebody_else_is_not_for_us(
    desk: Drawer, sent: Path, own_card: OwnCard, tmp_path: Path
) -> None:
    plain = decrypt(sent.read_bytes(), [own_card.keys.identity])
    path = forge.put(tmp_path, plain, HybridIdentity.generate().recipient())
    assert refused(desk, path) == ("not-for-us", "not-for-us")
    classic = tmp_path / "classic"
    classic.write_bytes(encrypt(plain, [X25519Identity.generate().recipient()]))
    assert refused(desk, classic)[0] == "not-for-us"


def test_a_report_to_another_card_is_written_for_someone_else(desk: Drawer, forged: Forge) -> None:
    """A focal point that passes a report on cannot make it look as if it was for us."""
    found = refused(desk, forged(members(to="0" * 64)))
    assert found == ("written-for-someone-else", "written-for-someone-else")


def test_a_report_signed_by_another_key_than_it_names(desk: Drawer, forged: Forge) -> None:
    thief = SigningKey.generate()
    assert refused(desk, forged(by=thief)) == ("damaged", "report-signer")
    other = members(from_=thief.verify_key.string)
    assert refused(desk, forged(other)) == ("damaged", "report-signer")


def test_training_and_real_never_meet(
    desk: Drawer, real_desk: Drawer, own_card: OwnCard, forged: Forge, out: Path
) -> None:
    assert refused(desk, forged(members(training=False))) == ("wrong-mode", "report-wrong-mode")
    real = line.new_card(real_desk)
    path = forged(members(to=real.digest))
    plain = decrypt(path.read_bytes(), [own_card.keys.identity])
    practice = forge.put(out, plain, real.keys.identity.recipient())
    assert refused(real_desk, practice) == ("wrong-mode", "report-wrong-mode")


BAD_REPORTS: list[tuple[dict[str, Any], str]] = [
    ({"kind": "handover"}, "report-member"),
    ({"report_id": "0" * 31}, "report-ids"),
    ({"report_id": "../../etc/passwd"}, "report-ids"),
    ({"report_id": "A" * 32}, "report-ids"),
    ({"incidents": []}, "report-ids"),
    ({"incidents": [{}]}, "report-member"),
    ({"incidents": [[]]}, "report-member"),
    ({"kind": "correction"}, "report-refers-to"),
    ({"refers_to": "0" * 32}, "report-refers-to"),
    ({"reply_to": str(X25519Identity.generate().recipient())}, "report-reply-to"),
    ({"reply_to": "age1pq1"}, "report-reply-to"),
    ({"reply_to": ""}, "report-reply-to"),
    ({"training": 1}, "report-member"),
    ({"version": 2}, "report-version"),
    ({"format": "defender-notice"}, "report-member"),
    ({"hello": 1}, "report-member"),
    ({"to": None}, "report-member"),
    ({"format": None}, "report-member"),
    ({"version": None}, "report-member"),
]


def test_a_report_that_breaks_the_form_is_damaged(desk: Drawer, forged: Forge) -> None:
    for changes, code in BAD_REPORTS:
        outcome, found = refused(desk, forged(members(**changes)))
        assert outcome == ("later-version" if code == "report-version" else "damaged")
        assert found == code or found.startswith("report-incidents")


BAD_DOCUMENTS = [
    (REPORT, b"[" * 10_000),
    (REPORT, b""),
    (REPORT, b"{}"),
    (REPORT, b"\xff\xfe"),
    (REPORT, b'{"a":1,"a":1}'),
    (IDENTITIES, b"{}"),
    (IDENTITIES, b"null"),
    (CUSTODY, b"\n"),
    (CUSTODY, b"{}\n"),
    (CUSTODY, b'{"n":1}'),
    (CUSTODY, b"[" * 10_000 + b"\n"),
]


def test_other_documents_that_break_the_form_are_damaged(desk: Drawer, forged: Forge) -> None:
    for name, data in BAD_DOCUMENTS:
        assert refused(desk, forged(instead(name, data)))[0] == "damaged"


def test_names_of_nobody_in_the_report_are_damage(desk: Drawer, forged: Forge) -> None:
    named = {
        "format": "defender-identities",
        "version": 1,
        "persons": [{"id": "P9", "pseudonym": "HERON", "identity": {"real_name": "Ilva"}}],
    }
    edit = instead(IDENTITIES, json.dumps(named).encode())
    assert refused(desk, forged(edit)) == ("damaged", "identities-of-nobody")


OTHER_KINDS = {"reply": "damaged", "handover": "handover", "note": "damaged"}


def test_other_kinds_of_containers_are_no_report(
    desk: Drawer, own_card: OwnCard, key: SigningKey, tmp_path: Path
) -> None:
    for kind, outcome in OTHER_KINDS.items():
        plain = forge.container(kind, {f"data/{kind}.json": b"{}"}, key)
        path = forge.put(tmp_path, plain, own_card.keys.identity.recipient())
        assert refused(desk, path)[0] == outcome


NO_CONTAINERS = [b"", b"PK", b"PK\x05\x06" + bytes(18), bytes(70_000)]


def test_what_is_no_container_is_damaged(desk: Drawer, own_card: OwnCard, tmp_path: Path) -> None:
    for plain in NO_CONTAINERS:
        path = forge.put(tmp_path, plain, own_card.keys.identity.recipient())
        assert refused(desk, path)[0] == "damaged"


def test_every_part_of_the_container_is_verified(
    desk: Drawer, own_card: OwnCard, sent: Path, tmp_path: Path
) -> None:
    """Whoever can seal to the desk, but has not the sender's key, changes one byte inside."""
    plain = decrypt(sent.read_bytes(), [own_card.keys.identity])
    places = [plain.index(word) for word in (b"untrusted comment: sig", b"report_id", b"Oxum")]
    for place in (*places, 0, 60, len(plain) // 2, len(plain) - 1):
        data = bytearray(plain)
        data[place] ^= 1
        path = forge.put(tmp_path, bytes(data), own_card.keys.identity.recipient())
        assert refused(desk, path)[0] == "damaged"


def test_damage_anywhere_in_the_sealed_file(desk: Drawer, sent: Path, tmp_path: Path) -> None:
    data = sent.read_bytes()
    payload = data.index(b"\n---") + 1 + 48
    headers, payloads = (30, 700, payload - 20), (payload, payload + 20, len(data) - 1)
    places = {0: {"not-a-sealed-file"}} | {place: {"damaged"} for place in payloads}
    places |= {place: {"damaged", "not-a-sealed-file", "not-for-us"} for place in headers}
    for place, outcomes in places.items():
        changed = bytearray(data)
        changed[place] ^= 1
        path = tmp_path / "changed"
        path.write_bytes(changed)
        assert refused(desk, path)[0] in outcomes, place


def test_cut_and_lengthened_files(desk: Drawer, sent: Path, tmp_path: Path) -> None:
    data = sent.read_bytes()
    path = tmp_path / "cut"
    for end in (1, 100, 1627, 1627 + 16, 1627 + 16 + 65_551, len(data) - 1):
        path.write_bytes(data[:end])
        assert refused(desk, path)[0] in {"damaged", "not-a-sealed-file"}
    path.write_bytes(data + b"\n")
    assert refused(desk, path)[0] == "damaged"


NO_SEALED_FILES = [
    b"",
    b"\n",
    b"hello\n",
    b"%PDF-1.7\n",
    bytes(5000),
    b"age-encryption.org/v1\n",
    "é".encode(),
]


def test_any_other_file_is_no_sealed_file(desk: Drawer, own_card: OwnCard, tmp_path: Path) -> None:
    for data in NO_SEALED_FILES:
        assert own_card
        path = tmp_path / "other"
        path.write_bytes(data)
        assert refused(desk, path)[0] in {"not-a-sealed-file", "damaged"}


def test_a_passphrase_file_is_refused_without_deriving(
    desk: Drawer, own_card: OwnCard, tmp_path: Path
) -> None:
    assert own_card
    path = tmp_path / "scrypt"
    path.write_bytes(encrypt(b"x", [ScryptRecipient("seven herons", work_factor=2)]))
    assert refused(desk, path) == ("damaged", "sealed-unsupported")


def test_what_is_no_file(desk: Drawer, own_card: OwnCard, tmp_path: Path) -> None:
    assert own_card
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    (tmp_path / "nowhere").symlink_to(tmp_path / "nothing")
    cases_of = {"folder": "is-a-folder", "nothing": "not-found", "nowhere": "not-found"}
    (tmp_path / "folder").mkdir()
    for name, code in cases_of.items():
        with pytest.raises(MachineError) as caught:
            intake.take_in(desk, tmp_path / name)
        assert caught.value.code == code
        assert str(tmp_path) not in repr(caught.value) + repr(caught.value.facts)
    with pytest.raises(MachineError):
        intake.take_in(desk, tmp_path / "loop")


def test_pipes_and_devices_are_not_waited_for(
    desk: Drawer, own_card: OwnCard, tmp_path: Path
) -> None:
    assert own_card
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "endless").symlink_to("/dev/zero")
    for name in ("pipe", "endless"):
        assert refused(desk, tmp_path / name)[0] == "not-a-sealed-file"


def test_a_link_to_a_sealed_file_opens(desk: Drawer, sent: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(sent)
    assert opened(desk, link).number == 1


def test_a_desk_without_a_card_opens_nothing(defender: Drawer, sent: Path) -> None:
    with pytest.raises(InputError) as caught:
        intake.take_in(defender, sent)
    assert caught.value.code == "no-own-card"


def test_a_correction_counts_only_from_the_key_of_the_report(
    desk: Drawer, sent: Path, forged: Forge
) -> None:
    first = opened(desk, sent).report_id
    new = {"kind": "correction", "refers_to": first}
    proven = opened(desk, forged(members(report_id="1" * 32, **new)))
    assert proven.unproven == ()
    thief = SigningKey.generate()
    forged_by = members(report_id="2" * 32, from_=thief.verify_key.string, **new)
    assert opened(desk, forged(forged_by, by=thief)).unproven == ("correction-unproven",)
    lost = members(report_id="3" * 32, kind="correction", refers_to="9" * 32)
    assert opened(desk, forged(lost)).unproven == ("correction-unproven",)
    itself = members(report_id="4" * 32, kind="correction", refers_to="4" * 32)
    assert opened(desk, forged(itself)).unproven == ("correction-unproven",)
    assert cases.get(desk, "1").status == "new"


def test_a_person_may_find_out_that_a_correction_is_from_the_sender(
    desk: Drawer, sent: Path, forged: Forge
) -> None:
    """Their key may be lost with their computer; no file can prove that it is them."""
    first = opened(desk, sent)
    key = SigningKey.generate()
    new = {"kind": "correction", "refers_to": first.report_id}
    by_other = members(report_id="2" * 32, from_=key.verify_key.string, **new)
    case = opened(desk, forged(by_other, by=key))
    who = {"who": "Amina", "how": "called the number we had before"}
    for wrong in ({"who": " ", "how": "x"}, {"who": "x", "how": ""}):
        with pytest.raises(InputError, match="notice-who"):
            corrected.decide(desk, case.case_id, accepted=True, **wrong)
    refused_one = corrected.decide(desk, case.case_id, accepted=False, **who)
    assert refused_one.unproven == ("correction-unproven",)
    assert register.refused(refused_one) == "correction-unproven"
    assert corrected.later(desk, cases.get(desk, first.case_id)) == ()
    taken = corrected.decide(desk, case.case_id, accepted=True, **who)
    assert taken.unproven == ()
    assert register.signature(taken, ()) == "differs"
    assert corrected.earlier(desk, taken) == cases.get(desk, first.case_id)
    assert corrected.later(desk, cases.get(desk, first.case_id)) == (taken,)
    told = [(one.what, one.why) for one in work_kept.of(desk, case.case_id).history]
    why = "Amina: called the number we had before"
    assert told == [("correction-refused", why), ("correction-accepted", why)]
    with pytest.raises(InputError, match="correction-proven"):
        corrected.decide(desk, case.case_id, accepted=True, **who)
    # With the case it corrects, it is known to correct nothing.
    cases.forget_file(desk, taken, intake.GONE)
    assert corrected.later(desk, cases.get(desk, first.case_id)) == ()


def test_two_that_correct_each_other_correct_nothing(desk: Drawer, forged: Forge) -> None:
    keys = [SigningKey.generate() for _ in range(2)]
    ids = ["5" * 32, "6" * 32]
    made = [
        opened(
            desk,
            forged(
                members(
                    report_id=ids[at],
                    from_=keys[at].verify_key.string,
                    kind="correction",
                    refers_to=ids[1 - at],
                ),
                by=keys[at],
            ),
        )
        for at in range(2)
    ]
    for one in made:
        corrected.decide(desk, one.case_id, accepted=True, who="me", how="asked")
    assert [cases.get(desk, one.case_id).corrects for one in made] == [made[1].case_id, ""]


def notice(own: OwnCard, key: SigningKey, folder: Path, report_id: str, **changes: object) -> Path:
    """A notice about a report, signed by any key."""
    value = {
        "format": "defender-notice",
        "version": 1,
        "kind": "withdrawal",
        "report_ids": [report_id],
        "to": own.digest,
        "from": key.verify_key.string,
        "training": own.card.body.training,
        "date": "2026-11-21",
        **{name.rstrip("_"): one for name, one in changes.items()},
    }
    plain = forge.container("notice", {NOTICE: json.dumps(value).encode()}, key)
    return forge.put(folder, plain, own.keys.identity.recipient())


def test_a_withdrawal_by_the_key_of_the_report(
    desk: Drawer, own_card: OwnCard, key: SigningKey, sent: Path, tmp_path: Path
) -> None:
    case = opened(desk, sent)
    path = notice(own_card, key, tmp_path, case.report_id)
    taken = intake.take_in(desk, path)
    assert (taken.outcome, taken.case_id) == ("notice", case.case_id)
    changed = cases.get(desk, case.case_id)
    assert changed.status == "withdrawn"
    assert [one.proven for one in changed.notices] == [True]
    assert changed.notices[0].notice.kind == "withdrawal"
    assert changed.report_sha256 == case.report_sha256
    before = kept(desk)
    again = intake.take_in(desk, path)
    assert (again.outcome, again.code) == ("duplicate", "same-notice")
    assert kept(desk) == before


@pytest.mark.parametrize(
    "changes", [{"persons": ["HERON"]}, {"kind": "key-lost", "text": "taken at the border"}]
)
def test_other_notices_are_shown_and_leave_the_status(
    desk: Drawer,
    own_card: OwnCard,
    key: SigningKey,
    sent: Path,
    tmp_path: Path,
    changes: dict[str, object],
) -> None:
    case = opened(desk, sent)
    new = str(HybridIdentity.generate().recipient())
    path = notice(own_card, key, tmp_path, case.report_id, reply_to=new, **changes)
    assert intake.take_in(desk, path).outcome == "notice"
    changed = cases.get(desk, case.case_id)
    assert changed.status == "new"
    assert changed.notices[0].proven
    assert changed.reply_to == case.reply_to


@pytest.mark.parametrize("kind", ["withdrawal", "key-lost"])
def test_a_notice_by_another_key_is_unproven_and_changes_nothing(
    desk: Drawer, own_card: OwnCard, sent: Path, tmp_path: Path, kind: str
) -> None:
    case = opened(desk, sent)
    path = notice(own_card, SigningKey.generate(), tmp_path, case.report_id, kind=kind)
    assert intake.take_in(desk, path).outcome == "notice"
    changed = cases.get(desk, case.case_id)
    assert changed.status == "new"
    assert [one.proven for one in changed.notices] == [False]


def test_notices_that_must_be_refused(
    desk: Drawer, own_card: OwnCard, key: SigningKey, sent: Path, tmp_path: Path
) -> None:
    about = opened(desk, sent).report_id

    def outcome(report_id: str = about, **changes: object) -> tuple[str, str]:
        return refused(desk, notice(own_card, key, tmp_path, report_id, **changes))

    assert outcome("0" * 32) == ("damaged", "notice-of-unknown-report")
    assert outcome(report_ids=[]) == ("damaged", "notice-ids")
    assert outcome("x") == ("damaged", "notice-ids")
    assert outcome(to="0" * 64)[0] == "written-for-someone-else"
    assert outcome(training=False)[0] == "wrong-mode"
    thief = SigningKey.generate().verify_key.string
    assert outcome(from_=thief) == ("damaged", "report-signer")
    assert outcome(kind="apology")[0] == "damaged"
    assert outcome(more=1)[0] == "damaged"


def with_evidence(files: dict[str, bytes]) -> Edit:
    return lambda entries: entries.update(
        {f"data/evidence/{name}": data for name, data in files.items()}
    )


def test_evidence_comes_out_as_it_was(desk: Drawer, forged: Forge) -> None:
    files = {
        "001.jpg": secrets.token_bytes(200_000),
        "002.txt": b"",
        "003.pdf": b"x",
        "004.bin": bytes(65_536),
    }
    case = opened(desk, forged(with_evidence(files)))
    assert dict(case.evidence) == {
        f"data/evidence/{name}": hashlib.sha256(data).hexdigest() for name, data in files.items()
    }
    for name, data in files.items():
        found = b"".join(cases.evidence_chunks(desk, case, f"data/evidence/{name}"))
        assert found == data
    for wrong in ("001.jpg", REPORT, "data/evidence/005.jpg", "sender.pub", ""):
        with pytest.raises(InputError) as caught:
            b"".join(cases.evidence_chunks(desk, case, wrong))
        assert caught.value.code == "unknown-evidence"


def test_evidence_longer_than_a_row(new_vaults: line.Vaults, defender: Drawer, out: Path) -> None:
    desk = new_vaults.drawer(size=8 * vaults.MIB)
    own = line.new_card(desk)
    contact = line.met(defender, own)
    path = line.sealed(defender, contact, [line.sample(defender, "TRN-02")], out).path
    data = secrets.token_bytes(5 * vaults.MIB // 2 + 1)
    to = [own.keys.identity.recipient()]
    edit = with_evidence({"001.mp4": data})
    large = forge.resealed(path, own.keys.identity, contact.signing_key(), to, out, edit)
    case = opened(desk, large)
    pieces = list(cases.evidence_chunks(desk, case, "data/evidence/001.mp4"))
    assert b"".join(pieces) == data
    assert max(map(len, pieces)) < 2 * vaults.MIB


def test_a_damaged_container_gives_no_evidence(desk: Drawer, forged: Forge) -> None:
    case = opened(desk, forged(with_evidence({"001.txt": b"the true words"})))
    ((row, data),) = desk.database.rows("SELECT id, data FROM blob_rows")
    data = data.replace(b"the true words", b"the fake words")
    with desk.transaction():
        desk.database.run("UPDATE blob_rows SET data = ? WHERE id = ?", (data, row))
    with pytest.raises(InputError):
        b"".join(cases.evidence_chunks(desk, case, "data/evidence/001.txt"))


def test_a_full_drawer_keeps_nothing_of_a_report(desk: Drawer, forged: Forge) -> None:
    path = forged(with_evidence({"001.bin": secrets.token_bytes(2 * vaults.MIB)}))
    before = kept(desk)
    for _ in range(2):
        with pytest.raises(InputError) as caught:
            intake.take_in(desk, path)
        assert caught.value.code == "drawer-full"
        assert kept(desk) == before
    small = opened(desk, forged(members(report_id="5" * 32)))
    assert small.number == 1
    desk.custody.verify()


def _work(desk: Drawer, path: Path, cards: tuple[OwnCard, ...]) -> int:
    """How many calls taking one file in makes."""
    count = 0

    def seen(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        taken = intake.take_in(desk, path, cards=cards)
    finally:
        sys.setprofile(before)
    assert taken.outcome == "opened"
    return count


def test_the_work_for_a_file_does_not_grow_with_the_cases(
    new_vaults: line.Vaults, defender: Drawer, out: Path
) -> None:
    desk = new_vaults.drawer(size=8 * vaults.MIB)
    own = line.new_card(desk)
    contact = line.met(defender, own)
    path = line.sealed(defender, contact, [line.sample(defender, "TRN-02")], out).path
    to = [own.keys.identity.recipient()]
    work = []
    for number in range(40):
        edit = members(report_id=f"{number:032x}")
        one = forge.resealed(path, own.keys.identity, contact.signing_key(), to, out, edit)
        work.append(_work(desk, one, (own,)))
    early, late = sum(work[2:12]), sum(work[30:40])
    assert late < 1.1 * early
    assert [case.number for case in cases.every(desk)] == list(range(1, 41))


def test_cases_are_found_by_number_and_beginnings(desk: Drawer, sent: Path) -> None:
    case = opened(desk, sent)
    for name in ("1", case.case_id, case.case_id[:4], case.report_id[:8]):
        assert cases.get(desk, name) == case
    for name in ("", "2", "0", "01", case.case_id[:3] if not case.case_id[:3].isdigit() else "x"):
        with pytest.raises(InputError) as caught:
            cases.get(desk, name)
        assert caught.value.code == "case-unknown"


def test_contacts_of_the_desk_are_untouched(desk: Drawer, sent: Path) -> None:
    opened(desk, sent)
    assert contacts.every(desk) == ()


BIG = '"' * (7 << 20)


def with_narrative(text: str) -> Edit:
    def edit(entries: dict[str, bytes]) -> None:
        report = json.loads(entries[REPORT])
        report["report_id"] = wire.new_id()
        report["incidents"][0]["narrative"] = text
        entries[REPORT] = json.dumps(report).encode()

    return edit


def test_no_file_of_a_stranger_closes_the_desk(
    new_vaults: line.Vaults, forged: Forge, own_card: OwnCard, desk: Drawer
) -> None:
    """What was taken in once is read back without the limits that hold for strangers."""
    roomy = new_vaults.drawer(size=64 << 20)
    roomy.documents.put(
        "own-card", own_card.digest, desk.documents.get("own-card", own_card.digest)
    )
    assert intake.take_in(roomy, forged(with_narrative(BIG))).code == "report-incident"
    many = [{"title": '"' * 1000, "narrative": '"' * 199_000} for _ in range(35)]

    def large(entries: dict[str, bytes]) -> None:
        report = json.loads(entries[REPORT])
        first = report["incidents"][0]
        least = {"format": "defender-incident", "version": 1}
        extra = [{**least, "event_id": f"e{n}", **one} for n, one in enumerate(many)]
        report |= {"report_id": wire.new_id(), "incidents": [first, *extra]}
        entries[REPORT] = json.dumps(report).encode()

    case = opened(roomy, forged(large))
    assert case.incidents == 36
    assert len(case.titles) == cases.MOST_TITLES
    assert len(roomy.documents.get(cases.KIND, case.case_id)) < 64 * 1024
    assert len(cases.report(roomy, case).incidents) == 36
    assert cases.every(roomy) == (case,)
    assert cases.get(roomy, "1") == case
    assert opened(roomy, forged(with_narrative("short"))).number == 2


def test_a_case_that_cannot_be_read_hides_no_other(desk: Drawer, forged: Forge, sent: Path) -> None:
    first, second = opened(desk, sent), opened(desk, forged(with_narrative("another")))
    desk.documents.put(cases.KIND, first.case_id, b'{"case_id":"')
    assert cases.every(desk) == (second,)
    assert cases.damaged(desk) == (first.case_id,)
    assert cases.get(desk, "2") == second
    with pytest.raises(InputError, match="case-damaged"):
        cases.get(desk, first.case_id)
    assert opened(desk, forged(with_narrative("a third"))).number == 3


def test_a_report_that_is_not_as_it_was_signed_is_not_shown(desk: Drawer, sent: Path) -> None:
    case = opened(desk, sent)
    changed = msgspec.structs.replace(case, report_sha256="0" * 64, identities_sha256="0" * 64)
    for read in (cases.report, cases.identities):
        with pytest.raises(InputError, match="case-damaged"):
            read(desk, changed)


def test_a_report_to_the_card_of_a_person_is_no_case(
    desk: Drawer, own_card: OwnCard, sent: Path, key: SigningKey, tmp_path: Path
) -> None:
    person = line.new_card(desk, "A person", role="person")
    to = [person.keys.identity.recipient()]
    edit = members(to=person.digest, report_id=wire.new_id())
    path = forge.resealed(sent, own_card.keys.identity, key, to, tmp_path, edit)
    assert refused(desk, path) == ("written-for-someone-else", "report-to-person-card")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"date": "\x1b[2J"}, "notice-date"),
        ({"date": "2026-02-30"}, "notice-date"),
        ({"text": "\x1b[2J"}, "notice-text"),
        ({"text": "x" * 20_001}, "notice-text"),
        ({"text": BIG}, "notice-json"),
        ({"persons": ["two\nlines"]}, "notice-text"),
        ({"persons": ["x"] * 1001}, "notice-text"),
        ({"report_ids": ["0" * 32] * 101}, "notice-ids"),
        ({"reply_to": "age1"}, "notice-reply-to"),
    ],
)
def test_what_a_notice_says_is_checked(
    desk: Drawer,
    own_card: OwnCard,
    sent: Path,
    tmp_path: Path,
    changes: dict[str, object],
    code: str,
) -> None:
    about = opened(desk, sent).report_id
    path = notice(own_card, SigningKey.generate(), tmp_path, about, **changes)
    assert refused(desk, path) == ("damaged", code)


def test_notices_without_end_are_refused_and_a_withdrawal_still_counts(
    desk: Drawer, own_card: OwnCard, key: SigningKey, sent: Path, tmp_path: Path
) -> None:
    case = opened(desk, sent)
    thief = SigningKey.generate()

    def take(by: SigningKey, number: int, **more: object) -> tuple[str, str]:
        path = notice(own_card, by, tmp_path, case.report_id, text=f"{number}", **more)
        taken = intake.take_in(desk, path)
        return taken.outcome, taken.code

    for number in range(intake.MOST_UNPROVEN):
        assert take(thief, number) == ("notice", "")
    before = kept(desk)
    assert take(thief, 999) == ("damaged", "notice-too-many")
    assert kept(desk) == before
    with desk.transaction():
        full = cases.get(desk, case.case_id)
        mine = msgspec.structs.replace(full.notices[0], proven=True)
        cases.save(
            desk,
            msgspec.structs.replace(full, notices=full.notices + (mine,) * intake.MOST_PROVEN),
        )
    assert take(key, 1, kind="key-lost") == ("damaged", "notice-too-many")
    assert take(key, 1) == ("notice", "")
    assert cases.get(desk, case.case_id).status == "withdrawn"
    assert take(key, 2) == ("damaged", "notice-too-many")


def test_a_binary_file_with_the_line_of_armor_in_a_stanza_is_opened(
    desk: Drawer, own_card: OwnCard, sent: Path, tmp_path: Path
) -> None:
    class Grease:
        post_quantum = True

        def wrap(self, _file_key: bytes) -> Stanza:
            return Stanza(("x", "-----BEGIN", "AGE", "ENCRYPTED", "FILE-----"), b"")

    plain = decrypt(sent.read_bytes(), [own_card.keys.identity])
    path = tmp_path / "grease.age"
    path.write_bytes(encrypt(plain, [Grease(), own_card.keys.identity.recipient()]))
    assert b"-----BEGIN AGE ENCRYPTED FILE-----" in path.read_bytes()
    assert intake.take_in(desk, path).outcome == "opened"


def test_no_repr_shows_what_a_stranger_wrote(
    desk: Drawer, own_card: OwnCard, key: SigningKey, forged: Forge, tmp_path: Path
) -> None:
    case = opened(desk, forged(with_narrative("SECRET WORDS")))
    path = notice(own_card, key, tmp_path, case.report_id, text="SECRET WORDS")
    assert intake.take_in(desk, path).outcome == "notice"
    kept_case = cases.get(desk, case.case_id)
    things = (kept_case, kept_case.notices, cases.report(desk, kept_case))
    for thing in (*things, cases.identities(desk, kept_case)):
        assert "SECRET WORDS" not in repr(thing)
