"""What a focal point can do with a report that she opened, and passes on or takes in again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from crypto.age import decrypt
from crypto.minisign import SigningKey
from defender_app import vault, words
from defender_app.cli import faults
from defender_app.focal import batch, cases, intake
from defender_app.focal.own_cards import OwnCard
from defender_app.vault.drawer import Drawer
from tests.support import forge, line, notices, resealed
from tests.support.command_line import PASSPHRASE, Seats, command

SOMEBODY_ELSE = "written-for-someone-else"


@pytest.fixture
def sent(seal_sample: Callable[[str], object], out: Path) -> Path:
    """One genuine sealed report."""
    seal_sample("TRN-02")
    (path,) = out.iterdir()
    return path


@pytest.fixture(scope="module")
def seats(tmp_path_factory: pytest.TempPathFactory) -> Seats:
    return Seats(tmp_path_factory.mktemp("vault-masters"))


@pytest.fixture
def second(new_vaults: line.Vaults) -> Drawer:
    """The drawer of another focal point, which never heard of the report."""
    return new_vaults.drawer()


def state(drawer: Drawer) -> tuple[object, ...]:
    """All that could change in a drawer of a desk."""
    kinds = (cases.KIND, "own-card", "contact")
    kept = [drawer.documents.all(kind) for kind in kinds]
    return (drawer.meta("change"), drawer.custody.entries(), drawer.blobs.all_ids(), kept)


def refused(drawer: Drawer, path: Path) -> tuple[str, str, str]:
    """Outcome, code and the fact beside it, of a file that changes nothing at all."""
    before = state(drawer)
    taken = intake.take_in(drawer, path)
    assert taken.case_id is None
    assert state(drawer) == before
    return taken.outcome, taken.code, str(taken.facts.get("why", ""))


@pytest.mark.parametrize("known", [False, True], ids=["new", "taken-in-before"])
def test_every_trick_is_refused_by_name(
    desk: Drawer, own_card: OwnCard, sent: Path, tmp_path: Path, *, known: bool
) -> None:
    """Sealed to the very card that it was written to."""
    if known:
        assert intake.take_in(desk, sent).outcome == "opened"
    identity = own_card.keys.identity
    made = resealed.resealed(sent, identity, identity.recipient(), tmp_path / "tricks")
    found = {name: refused(desk, path) for name, path, _ in made}
    assert found == {
        name: ("damaged", one.code, one.why or found[name][2])
        for name, one in resealed.TRICKS.items()
    }
    assert len(cases.every(desk)) == known


def test_to_a_second_card_it_is_written_for_someone_else(
    second: Drawer, own_card: OwnCard, sent: Path, tmp_path: Path
) -> None:
    theirs = line.new_card(second, "Another desk").keys.identity.recipient()
    plain = decrypt(sent.read_bytes(), [own_card.keys.identity])
    passed_on = forge.put(tmp_path, plain, theirs)
    assert refused(second, passed_on)[:2] == (SOMEBODY_ELSE, SOMEBODY_ELSE)
    for _, path, one in resealed.resealed(
        sent, own_card.keys.identity, theirs, tmp_path / "tricks"
    ):
        assert refused(second, path)[:2] == ("damaged", one.code)
    assert cases.every(second) == ()


def test_her_second_card_does_not_open_what_was_written_to_her_first(
    desk: Drawer, second: Drawer, own_card: OwnCard, sent: Path, tmp_path: Path
) -> None:
    """With both cards in one drawer it is hers, and counts as written to the first."""
    other = line.new_card(desk, "Second floor")
    plain = decrypt(sent.read_bytes(), [own_card.keys.identity])
    path = forge.put(tmp_path, plain, other.keys.identity.recipient())
    taken = intake.take_in(desk, path)
    assert taken.case_id is not None
    assert cases.get(desk, taken.case_id).card == own_card.digest
    line.new_card(second)
    assert refused(second, path)[:2] == ("not-for-us", "not-for-us")


def test_signed_and_said_to_be_hers_it_is_a_report_of_a_stranger(
    second: Drawer, own_card: OwnCard, sent: Path, tmp_path: Path
) -> None:
    """She can always tell it as her own: then it is under her key, not the sender's."""
    theirs, thief = line.new_card(second, "Another desk"), SigningKey.generate()

    def edit(entries: dict[str, bytes]) -> None:
        changes = {"to": theirs.digest, "from_": thief.verify_key.string}
        entries[resealed.REPORT] = forge.changed(entries[resealed.REPORT], **changes)

    to = [theirs.keys.identity.recipient()]
    path = forge.resealed(sent, own_card.keys.identity, thief, to, tmp_path, edit)
    taken = intake.take_in(second, path)
    assert taken.case_id is not None
    assert cases.get(second, taken.case_id).sender == thief.verify_key.string


def test_the_command_line_names_each_and_takes_in_none(
    seats: Seats, defender: Drawer, out: Path, tmp_path: Path
) -> None:
    seat = seats.take(tmp_path / "desk vault")
    with vault.Vault.open(seat.folder, PASSPHRASE) as opened:
        own = line.new_card(opened.drawer)
        before = state(opened.drawer)
    sealed = line.sealed(defender, line.met(defender, own), [line.sample(defender, "TRN-02")], out)
    identity, folder = own.keys.identity, tmp_path / "tricks"
    for _ in resealed.resealed(sealed.path, identity, identity.recipient(), folder):
        pass
    said = seat.tries("open", folder)
    assert said.code == faults.INPUT
    rows = {Path(row["file"]).stem: row for row in said.data["files"]}
    assert {name: (row["outcome"], row["why"]) for name, row in rows.items()} == {
        name: ("damaged", one.code) for name, one in resealed.TRICKS.items()
    }
    where = ("--vault", seat.folder, "--passphrase-file", seat.passphrase_file)
    shown = " ".join(command("open", folder, *where).out.split())
    for name, one in resealed.TRICKS.items():
        sentence = words.load().error(one.code, {}, "bag")
        assert f"{name}.age: {sentence.what} {sentence.next}" in shown
    with vault.Vault.open(seat.folder, PASSPHRASE) as opened:
        # The list of what became of the files is kept, and nothing else.
        assert state(opened.drawer)[1:] == before[1:]
        assert len(batch.recent(opened.drawer)) >= len(resealed.TRICKS)


def test_a_notice_passed_on_or_changed_takes_nothing_back(
    desk: Drawer, second: Drawer, defender: Drawer, own_card: OwnCard, sent: Path, tmp_path: Path
) -> None:
    """Whoever reads a withdrawal cannot have it count elsewhere, nor say more than it does."""
    theirs = line.new_card(second, "Another desk").keys.identity.recipient()
    assert intake.take_in(desk, sent).outcome == "opened"
    (case,) = cases.every(desk)
    somebody, *_ = case.people
    made = notices.withdraw(defender, tmp_path / "notices", case.report_id, somebody)
    plain = decrypt(made.path.read_bytes(), [own_card.keys.identity])
    assert refused(second, forge.put(tmp_path, plain, theirs))[1] == SOMEBODY_ELSE
    ours = own_card.keys.identity.recipient()
    for name in ("b-note", "c-fetch", "d-comment", "e-gap", "e-hidden-entry", "f-named-twice"):
        one = resealed.TRICKS[name]
        path = forge.put(tmp_path, one.trick(plain), ours)
        assert refused(desk, path)[1] == one.code, name
    assert refused(desk, forge.put(tmp_path, plain + b"\n", ours))[1] == "bag-not-canonical"
    everybody = plain.replace(f'"persons":["{somebody}"]'.encode(), b'"persons":[]')
    assert everybody != plain
    assert refused(desk, forge.put(tmp_path, everybody, ours))[0] == "damaged"
    assert cases.get(desk, case.case_id) == case


def test_signed_by_her_a_notice_is_not_proven(
    desk: Drawer, defender: Drawer, own_card: OwnCard, sent: Path, tmp_path: Path
) -> None:
    assert intake.take_in(desk, sent).outcome == "opened"
    (case,) = cases.every(desk)
    made = notices.withdraw(defender, tmp_path / "notices", case.report_id)
    thief, to = SigningKey.generate(), [own_card.keys.identity.recipient()]
    same = forge.resealed(made.path, own_card.keys.identity, thief, to, tmp_path)
    assert refused(desk, same)[1] == "report-signer"

    def hers(entries: dict[str, bytes]) -> None:
        body = forge.changed(entries["data/notice.json"], from_=thief.verify_key.string)
        entries["data/notice.json"] = body

    path = forge.resealed(made.path, own_card.keys.identity, thief, to, tmp_path, hers)
    changed = notices.taken(desk, path)
    assert [one.proven for one in changed.notices] == [False]
    assert changed.status == case.status
