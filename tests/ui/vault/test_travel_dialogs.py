"""Travel mode through the dialogs: prepared, removed or moved, taken up again, brought back."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from crypto import passphrase
from crypto.passphrase import KdfParameters
from crypto.shares import Share
from defender_app.focal import card as cards
from defender_app.focal import contacts, known_cards, own_cards
from defender_app.model.evidence import Evidence
from defender_app.travel import journey as journeys
from defender_app.travel import leaving, packing
from defender_app.vault import Vault, recovery
from tests.support import quick_scrypt, vaults
from tests.support.window import RecordedNotify, arrived, words_in
from ui.learn.page import LearnPage
from ui.paper import pages
from ui.settings.page import SAFETY, SettingsPage
from ui.travel import checklist
from ui.travel.flow import Prepare, Resume
from ui.travel.steps import LEAVE
from ui.vault.backing_up import PERSON, RECOVERY
from ui.vault.bringing_back import BringBack
from ui.vault.flow import Flow
from ui.workplace import Workplace

Settled = Callable[[], None]
PASSPHRASE = "eleven boats leave the harbour at dawn"
NEW = "four clouds over the harbour again"


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    quick_scrypt.install(monkeypatch)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


@pytest.fixture
def records(two: Vault) -> list[str]:
    """Two records, the first with a file."""
    made = [
        str(two.drawer.incidents.save(vaults.full_incident(title=title)).event_id)
        for title in ("边境 · བོད · ئۇيغۇر", "stays")
    ]
    item = Evidence(eid="E1", original_file_name="gate.png")
    two.drawer.evidence.add(made[0], item, io.BytesIO(bytes(range(256)) * 40))
    return made


@pytest.fixture
def prepare(
    page: SettingsPage, opened_dialog: Any, records: list[str], settled: Settled
) -> Prepare:
    """The dialog, as the button in the settings opens it."""
    assert records
    page.show_part(SAFETY)
    page.safety.travel.click()
    settled()
    dialog: Prepare = opened_dialog(Prepare)
    return dialog


def _at(dialog: Flow) -> object:
    """The step that is shown."""
    return dialog.here


def _choose(dialog: Prepare, event_id: str, settled: Settled) -> None:
    """From the list to what opens it, with this one record."""
    dialog.press()
    settled()
    for one in dialog.records.records.list.picks:
        if one.ident != event_id:
            dialog.records.records.list.press(one.ident)
    dialog.press()
    settled()
    assert _at(dialog) is dialog.kind


def _write(dialog: Prepare, out: Path, notify: RecordedNotify, settled: Settled) -> Path:
    """To a passphrase, tried once more."""
    dialog.press()
    dialog.passphrase.twice.first.line.setText(PASSPHRASE)
    dialog.passphrase.twice.again.line.setText(PASSPHRASE)
    notify.paths = [out]
    dialog.press()
    settled()
    assert _at(dialog) is dialog.written, dialog.trouble.text()
    dialog.written.again.secret.line.setText(PASSPHRASE)
    dialog.press()
    settled()
    assert _at(dialog) is dialog.here_step
    (file,) = out.iterdir()
    return file


def test_removed_here_and_brought_back(
    prepare: Prepare,
    page: SettingsPage,
    opened_dialog: Any,
    two: Vault,
    records: list[str],
    out: Path,
    notify: RecordedNotify,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    _choose(prepare, records[0], settled)
    file = _write(prepare, out, notify, settled)
    assert two.drawer.incidents.count() == 2
    prepare.here_step.pills.pill(journeys.REMOVE).click()
    assert "older pages" in prepare.here_step.limit.text()
    prepare.press()
    assert _at(prepare) is prepare.last
    assert str(file) in prepare.last.where.text()
    prepare.press()
    settled()
    assert two.drawer.incidents.count() == 2, "not without the tick"
    prepare.last.understood.tick.setChecked(True)
    with qtbot.waitSignal(prepare.place.changes.records):
        prepare.press()
        settled()
    assert _at(prepare) is prepare.gone
    # One way out, not two of the same name.
    assert prepare.forward.isVisible()
    assert not prepare.leave.isVisible()
    assert [row.event_id for row in two.drawer.incidents.list()] == [records[1]]
    prepare.press()
    settled()
    assert journeys.begun(two.drawer) is None
    page.safety.returned.click()
    settled()
    back: BringBack = opened_dialog(BringBack)
    assert "before you left" in words_in(back)
    notify.paths = [file]
    back.press()
    settled()
    back.opening.field.secret.line.setText(PASSPHRASE)
    back.press()
    settled()
    back.press()
    settled()
    assert {row.event_id for row in two.drawer.incidents.list()} == set(records)
    assert notify.ends[-1][0] == "The records are back."
    assert "Destroy the file" in notify.ends[-1][1]


def test_the_rest_moves_and_the_window_goes_to_the_new_vault(
    prepare: Prepare,
    two: Vault,
    records: list[str],
    out: Path,
    tmp_path: Path,
    notify: RecordedNotify,
    qtbot: QtBot,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(passphrase, "calibrate", lambda: KdfParameters(64 * 1024, 3))
    _choose(prepare, records[0], settled)
    _write(prepare, out, notify, settled)
    assert prepare.here_step.chosen == journeys.NEW_VAULT, "the safer way is the first"
    assert "Other drawers" in prepare.here_step.limit.text()
    prepare.press()
    prepare.new_vault.twice.first.line.setText(NEW)
    prepare.new_vault.twice.again.line.setText(NEW)
    place = tmp_path / "elsewhere"
    place.mkdir()
    notify.paths = [place]
    prepare.press()
    settled()
    assert _at(prepare) is prepare.last
    prepare.last.understood.tick.setChecked(True)
    with qtbot.waitSignal(prepare.place.changes.moved) as moved:
        prepare.press()
        settled()
    assert moved.args is not None
    folder, left = moved.args
    assert left == ""
    assert not two.folder.exists()
    with Vault.open(folder, NEW) as new:
        assert [row.event_id for row in new.drawer.incidents.list()] == [records[1]]


def test_a_stick_pulled_while_the_rest_moves_destroys_nothing(
    prepare: Prepare,
    two: Vault,
    records: list[str],
    out: Path,
    tmp_path: Path,
    notify: RecordedNotify,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(passphrase, "calibrate", lambda: KdfParameters(64 * 1024, 3))
    _choose(prepare, records[0], settled)
    file = _write(prepare, out, notify, settled)
    real = leaving.burn_here

    def pulled(*given: Any) -> object:
        file.rename(tmp_path / "pulled")
        return real(*given)

    monkeypatch.setattr(leaving, "burn_here", pulled)
    prepare.press()
    prepare.new_vault.twice.first.line.setText(NEW)
    prepare.new_vault.twice.again.line.setText(NEW)
    place = tmp_path / "elsewhere"
    place.mkdir()
    notify.paths = [place]
    prepare.press()
    settled()
    prepare.last.understood.tick.setChecked(True)
    prepare.press()
    settled()
    assert "is not where it was put" in prepare.trouble.text()
    assert "The new vault is whole" in prepare.trouble.text()
    assert two.drawer.incidents.count() == 2


def test_closing_at_any_step_leaves_everything(
    prepare: Prepare,
    two: Vault,
    records: list[str],
    out: Path,
    notify: RecordedNotify,
    settled: Settled,
) -> None:
    _choose(prepare, records[0], settled)
    _write(prepare, out, notify, settled)
    assert journeys.begun(two.drawer) is not None
    prepare.reject()
    settled()
    assert journeys.begun(two.drawer) is None
    assert two.drawer.incidents.count() == 2


def test_a_wrong_passphrase_and_a_pulled_stick_remove_nothing(
    prepare: Prepare,
    two: Vault,
    records: list[str],
    out: Path,
    notify: RecordedNotify,
    settled: Settled,
) -> None:
    _choose(prepare, records[0], settled)
    prepare.press()
    prepare.passphrase.twice.first.line.setText(PASSPHRASE)
    prepare.passphrase.twice.again.line.setText(PASSPHRASE)
    notify.paths = [out]
    prepare.press()
    settled()
    prepare.written.again.secret.line.setText("something else")
    prepare.press()
    settled()
    assert _at(prepare) is prepare.written
    assert "Nothing has gone" in prepare.written.again.trouble.text()
    prepare.written.again.secret.line.setText(PASSPHRASE)
    prepare.press()
    settled()
    prepare.here_step.pills.pill(journeys.REMOVE).click()
    prepare.press()
    (file,) = out.iterdir()
    hidden = file.rename(out.parent / "pulled")
    prepare.last.understood.tick.setChecked(True)
    prepare.press()
    settled()
    assert "is not where it was put" in prepare.trouble.text()
    assert two.drawer.incidents.count() == 2
    hidden.rename(file)
    prepare.press()
    settled()
    assert _at(prepare) is prepare.gone
    assert two.drawer.incidents.count() == 1


def test_to_the_recovery_words(
    prepare: Prepare,
    two: Vault,
    words_in_force: tuple[Share, ...],
    records: list[str],
    out: Path,
    notify: RecordedNotify,
    settled: Settled,
) -> None:
    recovery.test(two, words_in_force[:2])
    _choose(prepare, records[0], settled)
    prepare.kind.pills.pill(RECOVERY).click()
    notify.paths = [out]
    prepare.press()
    settled()
    assert _at(prepare) is prepare.written
    assert not prepare.written.again.isVisibleTo(prepare)
    prepare.press()
    assert _at(prepare) is prepare.here_step


def test_a_person_nobody_agreed_to_is_named_and_nothing_written(
    prepare: Prepare,
    two: Vault,
    records: list[str],
    out: Path,
    tmp_path: Path,
    notify: RecordedNotify,
    settled: Settled,
) -> None:
    other = vaults.new_vault(tmp_path / "theirs", PASSPHRASE)
    with vaults.opened(other, PASSPHRASE) as theirs:
        wish = own_cards.NewCard(name="Aunt Iri", organisation="Family", role="person")
        file = own_cards.make(theirs.drawer, wish).card.file
    contact = known_cards.add(two.drawer, file).contact
    code = cards.code_of(contact.current().digest)
    known_cards.verify(two.drawer, contact.contact_id, code, how="aloud", who="me")
    assert contacts.every(two.drawer)
    _choose(prepare, records[0], settled)
    prepare.kind.pills.pill(PERSON).click()
    prepare.press()
    settled()
    assert _at(prepare) is prepare.whom
    notify.paths = [out]
    prepare.press()
    settled()
    assert _at(prepare) is prepare.objections
    assert "HERON" in words_in(prepare.objections)
    assert list(out.iterdir()) == []


def test_no_record_chosen_stays_at_the_question(
    prepare: Prepare, records: list[str], settled: Settled
) -> None:
    prepare.press()
    settled()
    for event_id in records:
        prepare.records.records.list.press(event_id)
    prepare.press()
    assert _at(prepare) is prepare.records
    assert "at least one" in prepare.records.records.told.text()
    prepare.go_back()
    assert _at(prepare) is prepare.list


@pytest.mark.parametrize("goes_on", [True, False])
def test_what_was_cut_short_goes_on_or_is_left(
    two_place: Workplace,
    page: SettingsPage,
    two: Vault,
    records: list[str],
    out: Path,
    settled: Settled,
    goes_on: bool,
) -> None:
    packed = packing.pack(two.drawer, records[:1], out, passphrase=PASSPHRASE)
    known = journeys.begun(two.drawer)
    assert known == packed.journey
    dialog = Resume(two_place, page, known)
    dialog.open()
    assert str(packed.written.path) in words_in(dialog.cut_short)
    if goes_on:
        dialog.press()
        dialog.here_step.pills.pill(journeys.REMOVE).click()
        dialog.press()
        dialog.last.understood.tick.setChecked(True)
        dialog.press()
        settled()
        assert _at(dialog) is dialog.gone
    else:
        dialog.cut_short.pills.pill(LEAVE).click()
        dialog.press()
        settled()
    assert two.drawer.incidents.count() == (1 if goes_on else 2)
    assert journeys.begun(two.drawer) is None


def test_learn_leads_to_it(two_place: Workplace, qtbot: QtBot, settled: Settled) -> None:
    learn = LearnPage(two_place)
    arrived(learn, qtbot, settled, (1076, 630))
    learn.travel.click()
    settled()
    (dialog,) = learn.findChildren(Prepare)
    assert _at(dialog) is dialog.list
    dialog.reject()


def test_the_list_on_paper_says_what_the_screen_says(qtbot: QtBot) -> None:
    assert qtbot
    printed = checklist.printed(mirrored=False)
    texts = " ".join(printed.texts())
    for words in (
        "Switch devices off",
        "finger or a face",
        "on paper",
        "hear from you",
        "no longer",
    ):
        assert words in texts
    assert "legal advice" in texts
    assert not [one for one in ("defender", "vault.json") if one in texts.lower()]
    assert pages.pdf(printed).startswith(b"%PDF")
