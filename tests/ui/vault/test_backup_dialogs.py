"""Backups made, tried, looked into and brought back: through the dialogs."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from crypto.shares import Share
from defender_app import backup
from defender_app.focal import card as cards
from defender_app.focal import known_cards, own_cards
from defender_app.model.evidence import Evidence
from defender_app.vault import Vault, recovery
from tests.support import vaults
from tests.support.window import RecordedGo, RecordedNotify
from ui.jobs import Jobs
from ui.settings.page import SettingsPage
from ui.vault.backing_up import PERSON, RECOVERY, MakeBackup
from ui.vault.bringing_back import BringBack
from ui.vault.shares_entry import SharesEntry
from ui.workplace import Workplace

Settled = Callable[[], None]
_CARD = own_cards.NewCard(
    name="Aunt Iri",
    organisation="Family",
    mechanisms=(),
    languages=("en",),
    contact="next door",
    role="person",
)
PASSPHRASE = "eleven boats leave the harbour at dawn"


def _type_words(entry: SharesEntry, *shares: Share) -> None:
    for share in shares:
        for word in share.words:
            entry.line.setText(word)
            entry.line.taken.emit()


@pytest.fixture
def out(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


@pytest.fixture
def filled(two: Vault) -> str:
    """A record with a file in the open drawer; gives its id."""
    saved = two.drawer.incidents.save(vaults.full_incident(title="边境 · བོད · ئۇيغۇر"))
    event_id = str(saved.event_id)
    item = Evidence(eid="E1", kind="photo", original_file_name="gate.png")
    two.drawer.evidence.add(event_id, item, io.BytesIO(b"picture" * 900))
    return event_id


@pytest.fixture
def making(page: SettingsPage, opened_dialog: Any, settled: Settled) -> MakeBackup:
    page.safety.backup.click()
    settled()
    found: MakeBackup = opened_dialog(MakeBackup)
    return found


def _said(dialog: MakeBackup | BringBack) -> str:
    return "\n".join(one.text() for one in dialog.findChildren(QLabel) if one.isVisibleTo(dialog))


def _to_passphrase(dialog: MakeBackup, settled: Settled) -> None:
    dialog.press()
    dialog.passphrase.twice.first.line.setText(PASSPHRASE)
    dialog.passphrase.twice.again.line.setText(PASSPHRASE)
    dialog.press()
    settled()


def test_a_backup_to_a_passphrase_is_written_and_tried(
    making: MakeBackup, filled: str, out: Path, notify: RecordedNotify, settled: Settled
) -> None:
    assert filled
    notify.paths = [out]
    _to_passphrase(making, settled)
    assert making.here is making.end
    (file,) = out.iterdir()
    assert making.end.file.text() == file.name
    assert making.end.where.text() == str(out)
    assert "read back and compared" in making.end.facts.text()
    assert "1 record" in making.end.facts.text()
    making.end.again.secret.line.setText("something else entirely")
    making.press()
    settled()
    assert "does not open it" in making.end.again.trouble.text()
    making.end.again.secret.line.setText(PASSPHRASE)
    making.press()
    settled()
    assert notify.words[-1] == "The passphrase opens the backup."


def test_nothing_is_written_where_no_place_is_chosen_or_it_is_a_vault(
    making: MakeBackup, two: Vault, notify: RecordedNotify, settled: Settled
) -> None:
    before = sorted(path.name for path in two.folder.rglob("*"))
    _to_passphrase(making, settled)
    assert making.here is making.passphrase
    notify.paths = [two.folder]
    making.press()
    settled()
    assert making.trouble.text()
    assert sorted(path.name for path in two.folder.rglob("*")) == before


def test_recovery_words_must_be_there_and_tested(making: MakeBackup, settled: Settled) -> None:
    making.kind.pills.pill(RECOVERY).click()
    assert "make some first" in making.kind.meaning.text()
    making.press()
    settled()
    assert making.here is making.kind


def test_a_backup_to_recovery_words_comes_back_into_another_vault(
    page: SettingsPage,
    opened_dialog: Any,
    two: Vault,
    words_in_force: tuple[Share, ...],
    filled: str,
    out: Path,
    other: Workplace,
    notify: RecordedNotify,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    recovery.test(two, words_in_force[:2])
    page.safety.backup.click()
    settled()
    making: MakeBackup = opened_dialog(MakeBackup)
    making.kind.pills.pill(RECOVERY).click()
    notify.paths = [out]
    making.press()
    settled()
    assert making.here is making.end
    making.press()
    (file,) = out.iterdir()
    back = _opening(other, page, file, notify, settled)
    assert not back.opening.by_passphrase
    _type_words(back.opening.entry, *recovery.prepare().shares[:2])
    back.press()
    settled()
    assert "do not open it" in back.trouble.text()
    _type_words(back.opening.entry, *words_in_force[1:])
    back.press()
    settled()
    assert back.here is back.seen
    assert back.seen.counts.text().startswith("1 new record")
    assert [pick.row.title for pick in back.seen.list.picks] == ["边境 · བོད · ئۇيغۇر"]
    assert other.drawer.incidents.count() == 0
    assert "Whoever opens this drawer" in _said(back)
    with qtbot.waitSignal(other.changes.records):
        back.press()
        settled()
    assert other.drawer.incidents.get(filled, with_identities=True).persons[0].pseudonym == "HERON"
    assert notify.ends[-1][0] == "The backup is back."


@pytest.fixture
def other(
    tmp_path: Path, jobs: Jobs, notify: RecordedNotify, go: RecordedGo
) -> Iterator[Workplace]:
    folder = vaults.new_vault(tmp_path / "other", PASSPHRASE)
    with vaults.opened(folder, PASSPHRASE) as held:
        yield Workplace(held.drawer, folder, held.training, jobs, notify, go, vault=held)


def _opening(
    place: Workplace, page: SettingsPage, file: Path, notify: RecordedNotify, settled: Settled
) -> BringBack:
    dialog = BringBack(place, page)
    dialog.open()
    notify.paths = [file]
    dialog.press()
    settled()
    return dialog


def _backed_up(vault: Vault, out: Path) -> Path:
    return backup.write_own(vault.drawer, out, passphrase=PASSPHRASE).path


def test_bringing_back_twice_doubles_nothing(
    page: SettingsPage,
    two: Vault,
    filled: str,
    out: Path,
    other: Workplace,
    notify: RecordedNotify,
    settled: Settled,
) -> None:
    file = _backed_up(two, out)
    for expected in ("1 ", "Everything in it is here"):
        back = _opening(other, page, file, notify, settled)
        back.opening.field.secret.line.setText("wrong")
        back.press()
        settled()
        assert back.opening.field.trouble.text() == "This does not open it."
        back.opening.field.secret.line.setText(PASSPHRASE)
        back.press()
        settled()
        assert back.seen.counts.text().startswith(expected)
        # Where nothing would come there is nothing to press.
        assert back.forward.isVisible() is (expected == "1 ")
        back.press()
        settled()
    assert other.drawer.incidents.count() == 1
    assert other.drawer.incidents.exists(filled)


def test_what_goes_on_in_the_backup_is_offered(
    page: SettingsPage,
    two: Vault,
    filled: str,
    out: Path,
    other: Workplace,
    notify: RecordedNotify,
    settled: Settled,
) -> None:
    first = _backed_up(two, out)
    with backup.opened(first, passphrase=PASSPHRASE) as found:
        backup.restore(other.drawer, found)
    clock = two.drawer._clock
    two.drawer._clock = lambda: clock().replace(year=2027)
    later = two.drawer.incidents.get(filled, with_identities=True)
    two.drawer.incidents.save(vaults.full_incident(event_id=later.event_id, title="Later"))
    second = _backed_up(two, out)
    back = _opening(other, page, second, notify, settled)
    back.opening.field.secret.line.setText(PASSPHRASE)
    back.press()
    settled()
    assert back.seen.newer.isVisible()
    assert back.seen.take_newer
    back.press()
    settled()
    assert other.drawer.incidents.get(filled).title == "Later"


@pytest.mark.parametrize("data", [b"", b"holiday", b"age-encryption.org/v1\n" + b"x" * 300])
def test_other_files_are_refused_with_a_sentence(
    page: SettingsPage,
    out: Path,
    other: Workplace,
    notify: RecordedNotify,
    settled: Settled,
    data: bytes,
) -> None:
    file = out / "a\u202egpj.age"
    file.write_bytes(data)
    back = _opening(other, page, file, notify, settled)
    if back.here is back.opening:
        back.opening.pills.pill("drawer").click()
        back.press()
        settled()
    assert back.trouble.text()
    assert "\u202e" not in _said(back)


def test_a_damaged_backup_brings_nothing(
    page: SettingsPage,
    two: Vault,
    filled: str,
    out: Path,
    other: Workplace,
    notify: RecordedNotify,
    settled: Settled,
) -> None:
    assert filled
    file = _backed_up(two, out)
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(bytes(data))
    back = _opening(other, page, file, notify, settled)
    back.opening.field.secret.line.setText(PASSPHRASE)
    back.press()
    settled()
    assert back.here is back.opening
    assert back.trouble.text()
    assert other.drawer.incidents.count() == 0


@pytest.fixture
def person(two: Vault, other: Workplace) -> str:
    """A verified card of a person, whose key the other vault has; gives the contact's id."""
    own = own_cards.make(other.drawer, _CARD)
    contact = known_cards.add(two.drawer, own.card.file).contact
    code = cards.code_of(own.card.digest)
    known_cards.verify(two.drawer, contact.contact_id, code, how="in person", who="me")
    return contact.contact_id


def test_nobody_to_entrust_it_to_is_said(making: MakeBackup, settled: Settled) -> None:
    making.kind.pills.pill(PERSON).click()
    making.press()
    settled()
    assert making.whom.nobody.isVisible()
    assert not making.forward.isVisible()
    assert making.backward.isVisible()
    making.press()
    assert making.here is making.whom
    making.go_back()
    assert making.forward.isVisible()


def test_who_has_not_agreed_stands_in_the_way(
    making: MakeBackup,
    filled: str,
    person: str,
    out: Path,
    notify: RecordedNotify,
    settled: Settled,
) -> None:
    assert filled
    making.kind.pills.pill(PERSON).click()
    making.press()
    settled()
    assert making.whom.contact_id == person
    making.press()
    settled()
    assert making.here is making.objections
    assert "HERON" in _said(making)
    notify.paths = [out]
    making.press()
    settled()
    assert making.here is making.objections
    assert list(out.iterdir()) == []


def test_an_entrusted_backup_is_handed_back_and_comes_back(
    making: MakeBackup,
    page: SettingsPage,
    two: Vault,
    two_place: Workplace,
    person: str,
    out: Path,
    other: Workplace,
    notify: RecordedNotify,
    settled: Settled,
) -> None:
    assert person
    event_id = str(two.drawer.incidents.save(vaults.incident()).event_id)
    making.kind.pills.pill(PERSON).click()
    making.press()
    settled()
    notify.paths = [out]
    making.press()
    settled()
    assert making.here is making.end, making.trouble.text()
    making.press()
    (file,) = out.iterdir()
    back = _opening(other, page, file, notify, settled)
    back.opening.pills.pill("drawer").click()
    back.press()
    settled()
    assert back.here is back.hand_back, back.trouble.text()
    returned = out / "returned"
    returned.mkdir()
    notify.paths = [returned]
    back.press()
    settled()
    two.drawer.incidents.delete(event_id)
    home = _opening(two_place, page, next(returned.iterdir()), notify, settled)
    home.opening.pills.pill("drawer").click()
    home.press()
    settled()
    assert home.here is home.seen, home.trouble.text()
    home.press()
    settled()
    assert two.drawer.incidents.exists(event_id)
