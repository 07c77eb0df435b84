"""Another passphrase, another drawer, a larger vault, a drawer given up: through the dialogs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from crypto.shares import Share
from defender_app.errors import WrongKeyError
from defender_app.vault import Vault, recovery
from tests.support import vaults
from tests.support.window import RecordedGo, RecordedNotify
from ui.evidence.words import size as size_words
from ui.settings.page import SettingsPage
from ui.vault.adding import AddDrawer
from ui.vault.changing import ChangePassphrase
from ui.vault.giving_up import GiveUp
from ui.vault.growing import Grow
from ui.vault.shares_entry import SharesEntry

Settled = Callable[[], None]
NEW = "lantern river seven cups of tea"


def _type_words(entry: SharesEntry, *shares: Share) -> None:
    for share in shares:
        for word in share.words:
            entry.line.setText(word)
            entry.line.taken.emit()


def _opens(vault: Vault, passphrase: str) -> bool:
    try:
        vaults.opened(vault.folder, passphrase).lock()
    except WrongKeyError:
        return False
    return True


@pytest.fixture
def changing(page: SettingsPage, opened_dialog: Any) -> ChangePassphrase:
    page.vault.passphrase.click()
    found: ChangePassphrase = opened_dialog(ChangePassphrase)
    return found


def _new(dialog: ChangePassphrase, current: str, new: str, again: str | None = None) -> None:
    dialog.step.current.secret.line.setText(current)
    dialog.step.new.first.line.setText(new)
    dialog.step.new.again.line.setText(new if again is None else again)
    dialog.press()


def test_the_passphrase_is_changed(
    changing: ChangePassphrase, two: Vault, notify: RecordedNotify, settled: Settled
) -> None:
    assert "copy" in changing.step.findChildren(type(changing.trouble))[1].text()
    _new(changing, vaults.PASSPHRASE, NEW)
    settled()
    assert notify.words == ["The passphrase of this drawer is changed."]
    two.lock()
    assert not _opens(two, vaults.PASSPHRASE)
    assert _opens(two, NEW)
    assert _opens(two, vaults.SECOND)


@pytest.mark.parametrize("wrong", ["not this one", vaults.SECOND])
def test_a_wrong_passphrase_changes_nothing(
    changing: ChangePassphrase, two: Vault, settled: Settled, wrong: str
) -> None:
    before = (two.folder / "keys.bin").read_bytes()
    _new(changing, wrong, NEW)
    settled()
    assert changing.step.current.trouble.text() == "This is not the passphrase of this drawer."
    assert changing.isVisible()
    assert (two.folder / "keys.bin").read_bytes() == before


def test_one_that_is_in_use_or_differs_is_refused(
    changing: ChangePassphrase, settled: Settled
) -> None:
    _new(changing, vaults.PASSPHRASE, NEW, NEW + "x")
    assert changing.job is None
    assert "not the same" in changing.step.new.trouble.text()
    _new(changing, vaults.PASSPHRASE, vaults.SECOND)
    settled()
    assert "cannot be used here" in changing.step.new.trouble.text()
    _new(changing, "", NEW)
    assert changing.job is None
    assert changing.step.current.trouble.text() == "Type the passphrase."


def test_closing_forgets_what_was_typed_and_the_lock_key_works(
    changing: ChangePassphrase, go: RecordedGo, qtbot: QtBot
) -> None:
    changing.step.current.secret.line.setText(vaults.PASSPHRASE)
    qtbot.keyClick(changing, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert go.went == [("lock",)]
    changing.reject()
    assert changing.step.current.words() == ""
    assert vaults.PASSPHRASE not in repr(changing)


@pytest.fixture
def adding(page: SettingsPage, opened_dialog: Any) -> AddDrawer:
    page.vault.drawer.click()
    found: AddDrawer = opened_dialog(AddDrawer)
    return found


def _here(dialog: AddDrawer) -> object:
    return dialog.here


def _name(dialog: AddDrawer, settled: Settled, current: str, *others: str) -> None:
    dialog.naming.current.secret.line.setText(current)
    for place, other in enumerate(others):
        if place == len(dialog.naming.others):
            dialog.naming.more.click()
        dialog.naming.others[place].secret.line.setText(other)
    dialog.press()
    settled()


def _agree(dialog: AddDrawer, new: str) -> None:
    dialog.new.twice.first.line.setText(new)
    dialog.new.twice.again.line.setText(new)
    dialog.press()
    dialog.consequence.understood.tick.setChecked(True)
    dialog.press()


def test_a_drawer_is_added_beside_those_that_are_named(
    adding: AddDrawer, two: Vault, notify: RecordedNotify, settled: Settled
) -> None:
    two.drawer.incidents.save(vaults.incident())
    _name(adding, settled, vaults.PASSPHRASE, vaults.SECOND)
    _agree(adding, NEW)
    settled()
    assert notify.ends[0][0] == "The drawer is made."
    two.lock()
    with vaults.opened(two.folder) as held:
        assert held.drawer.incidents.count() == 1
    assert _opens(two, vaults.SECOND)
    with vaults.opened(two.folder, NEW) as held:
        assert held.drawer.incidents.count() == 0


def test_the_consequence_comes_first_and_needs_a_tick(
    adding: AddDrawer, two: Vault, settled: Settled
) -> None:
    before = (two.folder / "keys.bin").read_bytes()
    _name(adding, settled, vaults.PASSPHRASE)
    adding.new.twice.first.line.setText(NEW)
    adding.new.twice.again.line.setText(NEW)
    adding.press()
    assert adding.here is adding.consequence
    assert adding.forward.kind == "danger"
    assert "gone for good" in adding.consequence.counted.text()
    adding.press()
    settled()
    assert adding.job is None
    assert adding.consequence.understood.trouble.isVisible()
    assert (two.folder / "keys.bin").read_bytes() == before
    adding.backward.click()
    assert _here(adding) is adding.new


def test_a_passphrase_that_opens_nothing_is_pointed_at(adding: AddDrawer, settled: Settled) -> None:
    _name(adding, settled, vaults.PASSPHRASE, "བོད་ཡིག", vaults.SECOND)
    assert adding.here is adding.naming
    assert adding.naming.others[0].trouble.text() == "This one opens no drawer here."
    assert not adding.naming.others[1].trouble.text()
    assert adding.naming.full.isVisible()
    assert not adding.naming.more.isVisible()


def test_enter_in_the_last_field_goes_on(adding: AddDrawer, qtbot: QtBot, settled: Settled) -> None:
    _name(adding, settled, "", vaults.SECOND)
    adding.naming.current.secret.line.setText(vaults.PASSPHRASE)
    qtbot.keyClick(adding.naming.others[0].secret.line, Qt.Key.Key_Return)
    settled()
    assert adding.here is adding.new


def test_that_words_are_asked_for_is_said_first_and_the_last_word_hands_on(
    adding: AddDrawer,
    words_in_force: tuple[Share, ...],
    qtbot: QtBot,
    settled: Settled,
) -> None:
    _name(adding, settled, vaults.PASSPHRASE, vaults.SECOND)
    adding.new.twice.first.line.setText(NEW)
    adding.new.twice.again.line.setText(NEW)
    adding.press()
    assert "recovery words" in adding.consequence.words_first.text()
    assert adding.consequence.words_first.isVisible()
    assert adding.forward.text() == "Continue"
    adding.consequence.understood.tick.setChecked(True)
    adding.press()
    assert adding.here is adding.papers
    for share in words_in_force[1:]:
        for word in share.words:
            adding.papers.entry.line.setText(word)
            qtbot.keyClick(adding.papers.entry.line, Qt.Key.Key_Return)
    assert adding.papers.entry.is_complete
    assert adding.focusWidget() is adding.forward
    assert adding.job is None


def test_naming_a_drawer_twice_or_taking_a_passphrase_in_use_is_refused(
    adding: AddDrawer, settled: Settled
) -> None:
    _name(adding, settled, vaults.PASSPHRASE, vaults.PASSPHRASE)
    assert adding.here is adding.naming
    assert "typed above" in adding.naming.others[0].trouble.text()
    # Another form of the same passphrase: only opening it tells.
    _name(adding, settled, vaults.PASSPHRASE, f" {vaults.PASSPHRASE} ")
    assert adding.here is adding.naming
    assert "Name each drawer once" in adding.trouble.text()
    _name(adding, settled, vaults.PASSPHRASE, vaults.SECOND)
    _agree(adding, vaults.SECOND)
    settled()
    assert _here(adding) is adding.new


def test_recovery_words_of_a_named_drawer_stay_when_they_are_typed(
    adding: AddDrawer, two: Vault, words_in_force: tuple[Share, ...], settled: Settled
) -> None:
    _name(adding, settled, vaults.PASSPHRASE, vaults.SECOND)
    _agree(adding, NEW)
    settled()
    assert adding.here is adding.papers
    adding.press()
    assert "Type the words first" in adding.papers.entry.trouble.text()
    other = recovery.prepare()
    _type_words(adding.papers.entry, *other.shares[:2])
    adding.press()
    settled()
    assert "belong to none" in adding.trouble.text()
    _type_words(adding.papers.entry, *words_in_force[1:])
    adding.press()
    settled()
    recovery.test(two, words_in_force[:2])
    two.lock()
    assert _opens(two, NEW)


def test_recovery_words_end_only_when_that_is_said(
    adding: AddDrawer, two: Vault, words_in_force: tuple[Share, ...], settled: Settled
) -> None:
    _name(adding, settled, vaults.PASSPHRASE, vaults.SECOND)
    _agree(adding, NEW)
    settled()
    adding.papers.pills.pill("end").click()
    assert not adding.papers.entry.isVisible()
    adding.press()
    settled()
    assert recovery.state(two.drawer) is None
    with pytest.raises(WrongKeyError):
        recovery.test(two, words_in_force[:2])


def test_all_drawers_grow(
    page: SettingsPage, opened_dialog: Any, two: Vault, notify: RecordedNotify, settled: Settled
) -> None:
    page.vault.grow.click()
    settled()
    dialog: Grow = opened_dialog(Grow)
    assert "can be seen" in dialog.step.findChildren(type(dialog.trouble))[1].text()
    assert "more on the disk" in dialog.step.told.text()
    dialog.press()
    settled()
    sizes = {(two.folder / f"drawer-{number}").stat().st_size for number in range(4)}
    assert sizes == {640 * vaults.KIB}
    assert notify.words[-1].startswith("Each drawer has ")
    assert "larger" in "\n".join(one.text() for one in page.seen.findChildren(type(dialog.trouble)))


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (16 << 20, "16 MB"),
        (3840 << 20, "3.75 GB"),
        (320 << 20, "320 MB"),
        (5 << 29, "2.5 GB"),
        (640 << 10, "640 KB"),
    ],
)
def test_sizes_are_said_as_people_say_them(size: int, words: str) -> None:
    assert size_words(size).replace("\u00a0", " ").replace("kB", "KB") == words


@pytest.fixture
def giving_up(page: SettingsPage, opened_dialog: Any) -> GiveUp:
    page.vault.give_up.click()
    found: GiveUp = opened_dialog(GiveUp)
    return found


def test_a_drawer_is_given_up_and_the_vault_locks(
    giving_up: GiveUp, two: Vault, go: RecordedGo, settled: Settled
) -> None:
    giving_up.step.current.secret.line.setText(vaults.PASSPHRASE)
    giving_up.press()
    assert giving_up.job is None
    assert giving_up.step.understood.trouble.isVisible()
    giving_up.step.understood.tick.setChecked(True)
    giving_up.press()
    settled()
    assert go.went == [("lock",)]
    assert not two.is_open
    assert not _opens(two, vaults.PASSPHRASE)
    assert _opens(two, vaults.SECOND)


def test_giving_up_needs_the_passphrase_of_this_drawer(
    giving_up: GiveUp, two: Vault, settled: Settled
) -> None:
    giving_up.step.current.secret.line.setText(vaults.SECOND)
    giving_up.step.understood.tick.setChecked(True)
    giving_up.press()
    settled()
    assert "not the passphrase" in giving_up.step.current.trouble.text()
    assert two.is_open
