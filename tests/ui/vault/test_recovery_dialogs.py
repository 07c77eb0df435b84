"""Recovery words made, shown, kept, tested; the binding to a computer; the reminder."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from crypto.shares import Share, read_words
from defender_app import device_secret
from defender_app.errors import WrongKeyError
from defender_app.vault import Vault, recovery
from tests.support import vaults
from tests.support.window import RecordedGo, RecordedNotify
from ui.settings.page import SAFETY, SettingsPage
from ui.shell.banner_place import BannerPlace
from ui.unlock.entry import REMIND
from ui.vault import computer, reminder, reminding
from ui.vault.computer import Computer
from ui.vault.renewing import MakeRecovery
from ui.vault.shares_entry import SharesEntry
from ui.vault.testing import RecoveryTest
from ui.workplace import Workplace

Settled = Callable[[], None]


def _type_words(entry: SharesEntry, *shares: Share) -> None:
    for share in shares:
        for word in share.words:
            entry.line.setText(word)
            entry.line.taken.emit()


@pytest.fixture
def making(page: SettingsPage, opened_dialog: Any) -> MakeRecovery:
    page.show_part(SAFETY)
    page.safety.make.click()
    found: MakeRecovery = opened_dialog(MakeRecovery)
    return found


def _begin(dialog: MakeRecovery, settled: Settled, passphrase: str = vaults.PASSPHRASE) -> None:
    dialog.kind.current.secret.line.setText(passphrase)
    dialog.press()
    settled()


def _seen(dialog: MakeRecovery) -> tuple[str, ...]:
    assert dialog.shown is not None
    return tuple(cell.word for cell in dialog.shown.view.grid.cells)


def test_words_are_in_force_once_all_papers_were_shown(
    making: MakeRecovery, page: SettingsPage, two: Vault, notify: RecordedNotify, settled: Settled
) -> None:
    _begin(making, settled)
    papers = [_seen(making)]
    for _ in range(2):
        assert recovery.state(two.drawer) is None
        making.press()
        papers.append(_seen(making))
    assert len(set(papers)) == 3
    making.backward.click()
    assert _seen(making) == papers[1]
    making.press()
    assert making.forward.text() == "It is written: use these words"
    making.press()
    settled()
    known = recovery.state(two.drawer)
    assert known is not None
    assert (known.needed, known.count, known.tested_on) == (2, 3, None)
    assert notify.ends[0][0] == "The recovery words are in force."
    assert "2 of 3 papers" in page.safety.words.reason.text()
    assert "Never tested" in page.safety.words.reason.text()
    assert page.safety.test.isEnabled()
    recovery.test(two, [read_words(papers[0]), read_words(papers[2])])


def test_one_sheet_and_other_numbers(making: MakeRecovery, two: Vault, settled: Settled) -> None:
    how = making.kind.how
    how.count.choose("5")
    how.count.changed.emit()
    how.needed.choose("9")
    how.needed.changed.emit()
    assert how.counts == (5, 5)
    how.kind.pill("sheet").click()
    assert how.counts == (1, 1)
    _begin(making, settled)
    making.press()
    settled()
    known = recovery.state(two.drawer)
    assert known is not None
    assert (known.needed, known.count) == (1, 1)


def test_a_wrong_passphrase_shows_no_words(making: MakeRecovery, settled: Settled) -> None:
    _begin(making, settled, vaults.SECOND)
    assert making.shown is None
    assert "not the passphrase" in making.kind.current.trouble.text()


def test_stopping_half_way_leaves_the_former_words_in_force(
    page: SettingsPage,
    opened_dialog: Any,
    two: Vault,
    words_in_force: tuple[Share, ...],
    notify: RecordedNotify,
    settled: Settled,
) -> None:
    page.arrive()
    settled()
    page.safety.make.click()
    making: MakeRecovery = opened_dialog(MakeRecovery)
    _begin(making, settled)
    notify.answer = False
    making.reject()
    assert making.isVisible()
    assert "Destroy" in notify.questions[0]["reason"]
    notify.answer = True
    making.reject()
    assert not making.isVisible()
    recovery.test(two, words_in_force[:2])


def test_papers_of_words_that_may_be_in_force_are_to_be_kept(
    making: MakeRecovery,
    two: Vault,
    notify: RecordedNotify,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real, syncs = os.fsync, 0

    def second_fails(handle: int) -> None:
        nonlocal syncs
        syncs += 1
        if syncs == 2:
            raise OSError(5, "the stick was pulled")
        real(handle)

    _begin(making, settled)
    papers = [_seen(making)]
    for _ in range(2):
        making.press()
        papers.append(_seen(making))
    with monkeypatch.context() as patched:
        patched.setattr("defender_app.vault.keys_file.os.fsync", second_fails)
        making.press()
        settled()
    assert making.isVisible()
    assert making.trouble.text().startswith("Keep the papers")
    making.reject()
    assert not making.isVisible()
    assert not notify.questions
    recovery.test(two, [read_words(papers[0]), read_words(papers[2])])


def test_new_words_of_a_bound_drawer_are_not_passed_over(
    making: MakeRecovery, two: Vault, notify: RecordedNotify, settled: Settled
) -> None:
    two.bound = True
    _begin(making, settled)
    for _ in range(3):
        making.press()
    settled()
    assert "never tested" in notify.ends[0][1]


@pytest.fixture
def testing(
    page: SettingsPage, opened_dialog: Any, words_in_force: tuple[Share, ...], settled: Settled
) -> RecoveryTest:
    assert words_in_force
    page.arrive()
    settled()
    page.safety.test.click()
    found: RecoveryTest = opened_dialog(RecoveryTest)
    return found


def test_a_test_changes_nothing_but_its_date(
    testing: RecoveryTest,
    two: Vault,
    words_in_force: tuple[Share, ...],
    notify: RecordedNotify,
    settled: Settled,
) -> None:
    before = (two.folder / "keys.bin").read_bytes()
    testing.press()
    assert testing.step.entry.trouble.text() == "More words are needed."
    _type_words(testing.step.entry, words_in_force[2], words_in_force[0])
    testing.press()
    settled()
    assert notify.ends[0][0] == "The words open this drawer."
    known = recovery.state(two.drawer)
    assert known is not None
    assert known.tested_on is not None
    assert (two.folder / "keys.bin").read_bytes() == before


def test_words_of_something_else_are_refused(testing: RecoveryTest, settled: Settled) -> None:
    _type_words(testing.step.entry, *recovery.prepare().shares[:2])
    testing.press()
    settled()
    assert "do not open this drawer" in testing.trouble.text()
    assert testing.step.entry.shares == ()


def test_binding_is_greyed_with_its_reason(page: SettingsPage, settled: Settled) -> None:
    page.show_part(SAFETY)
    settled()
    assert not page.safety.bind.isEnabled()
    assert page.safety.bound.reason.text().startswith("First make recovery words")
    assert page.safety.bind.accessibleDescription() == page.safety.bound.reason.text()


@pytest.mark.parametrize(
    "code", ["recovery-missing", "recovery-untested", "keychain-none", "keychain-silent", "else"]
)
def test_each_obstacle_is_a_sentence(code: str) -> None:
    assert computer.obstacle_words(code).endswith(".")
    assert computer.obstacle_words("") == ""


def test_no_keychain_is_the_reason_once_the_words_were_tested(
    page: SettingsPage,
    two: Vault,
    words_in_force: tuple[Share, ...],
    monkeypatch: pytest.MonkeyPatch,
    settled: Settled,
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    recovery.test(two, words_in_force[:2])
    if not device_secret.unavailable():
        pytest.fail("a keychain where there is no bus")
    page.arrive()
    settled()
    page.show_part(SAFETY)
    settled()
    assert "keychain" in page.safety.bound.reason.text()
    assert not page.safety.bind.isEnabled()


def test_a_keychain_that_fails_meanwhile_is_said(
    page: SettingsPage,
    two: Vault,
    words_in_force: tuple[Share, ...],
    monkeypatch: pytest.MonkeyPatch,
    settled: Settled,
    two_place: Workplace,
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    recovery.test(two, words_in_force[:2])
    dialog = Computer(two_place, page, is_bound=False)
    dialog.open()
    dialog.step.current.secret.line.setText("not this")
    dialog.press()
    settled()
    assert "not the passphrase" in dialog.step.current.trouble.text()
    dialog.step.current.secret.line.setText(vaults.PASSPHRASE)
    dialog.press()
    settled()
    assert "keychain" in dialog.trouble.text()
    assert not two.bound
    dialog.reject()


def _later(vault: Vault, days: int) -> None:
    now = vault.drawer.now() + timedelta(days=days)
    vault.drawer._clock = lambda: now


def test_words_are_tested_again_after_thirty_days(
    two: Vault, words_in_force: tuple[Share, ...]
) -> None:
    assert reminder.due(two.drawer) == ""
    _later(two, 29)
    assert reminder.due(two.drawer) == ""
    _later(two, 1)
    assert reminder.due(two.drawer) == "try"
    recovery.test(two, words_in_force[:2])
    assert reminder.due(two.drawer) == ""
    _later(two, 30)
    assert reminder.due(two.drawer) == "test"
    recovery.test(two, words_in_force[:2])
    body = two.drawer.documents.find(recovery.KIND, "in-force")
    assert body is not None
    two.drawer.documents.put(recovery.KIND, "coming", body)
    assert reminder.due(two.drawer) == "unsure"


def test_who_said_later_is_reminded_each_week(two: Vault) -> None:
    assert reminder.due(two.drawer) == ""
    two.drawer.settings.set(REMIND, two.drawer.now().date().isoformat())
    _later(two, 6)
    assert reminder.take(two.drawer) == ""
    _later(two, 1)
    assert reminder.take(two.drawer) == "make"
    assert reminder.take(two.drawer) == ""
    two.drawer.settings.set(REMIND, "gibberish")
    assert reminder.take(two.drawer) == "make"


def _shown(banners: BannerPlace) -> bool:
    return banners._banner is not None


def test_the_banner_leads_to_where_it_is_done(
    two: Vault,
    two_place: Workplace,
    words_in_force: tuple[Share, ...],
    go: RecordedGo,
    settled: Settled,
    qtbot: Any,
) -> None:
    assert words_in_force
    banners = BannerPlace()
    qtbot.addWidget(banners)
    reminding.remind(two_place, banners, banners)
    settled()
    assert not _shown(banners)
    _later(two, 31)
    reminding.remind(two_place, banners, banners)
    settled()
    banner = banners._banner
    assert banner is not None
    assert "30 days" in "".join(one.text() for one in banner.findChildren(QLabel))
    banner.button.click()
    assert go.went == [("settings", SAFETY)]
    assert not _shown(banners)


def test_recovery_words_of_the_other_drawer_are_none_of_this(two: Vault) -> None:
    with pytest.raises(WrongKeyError):
        recovery.keep(two, vaults.SECOND, recovery.prepare())
