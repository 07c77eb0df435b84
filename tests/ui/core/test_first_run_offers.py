"""A folder that somebody prepared: its card is offered once, and is as untrusted as any other."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from defender_app import vault
from defender_app.focal import card as cards
from defender_app.focal import contacts, designated
from defender_app.focal.contacts import State
from defender_app.vault import Vault
from tests.support import cards as made
from tests.support import vaults
from tests.support.window import RecordedNotify
from ui.first_run import plan as plans
from ui.first_run.flow import FirstRun
from ui.jobs import Jobs

Opener = Callable[[Path, str], Vault]
WORDS = "seven herons over the lake"


@pytest.fixture
def beginning(
    qtbot: QtBot,
    jobs: Jobs,
    notify: RecordedNotify,
    opener: Opener,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Callable[[str], FirstRun]:
    for size in plans.SIZES:
        monkeypatch.setitem(plans.SIZES, size, 256 * vaults.KIB)
    create = functools.partial(vault.create, kdf=vaults.WEAK, allow_weak_kdf=True)

    def begin(purpose: str) -> FirstRun:
        run = FirstRun(jobs, notify, purpose=purpose, opener=opener, create=create)
        qtbot.addWidget(run)
        run.resize(1280, 720)
        run.plan.place = tmp_path
        run.show()
        while run.here is not run.recovery:
            if run.here is run.passphrase:
                run.passphrase.twice.first.line.setText(WORDS)
                run.passphrase.twice.again.line.setText(WORDS)
            run.forward()
        run.recovery.pills.choose(["later"])
        run.recovery.pills.changed.emit()
        run.recovery.tick.setChecked(True)
        return run

    return begin


def until_offered(run: FirstRun, qtbot: QtBot) -> None:
    run.next.click()
    qtbot.waitUntil(lambda: run.here is run.offered, timeout=20_000)


def entered(run: FirstRun, qtbot: QtBot, how: Callable[[], None]) -> Vault:
    with qtbot.waitSignal(run.entered, timeout=20_000) as found:
        how()
    (made_vault,) = found.args or [None]
    opened: Vault = made_vault.vault
    return opened


def test_the_card_of_a_prepared_folder_is_kept_uncompared_and_first(
    beginning: Callable[[str], FirstRun], qtbot: QtBot, tmp_path: Path
) -> None:
    card = made.made(name="<i>Desk</i>")
    (tmp_path / "focal-point.json").write_bytes(card.file)
    run = beginning("train")
    until_offered(run, qtbot)
    assert run.next.text() == "Keep it"
    assert run.back.text() == "Not now"
    (tick,) = run.offered.ticks
    assert "<i>Desk</i>" in tick.text()
    with entered(run, qtbot, run.next.click) as opened:
        (contact,) = contacts.every(opened.drawer)
        held = contact.current()
        assert (held.digest, held.state(opened.drawer.now())) == (card.digest, State.UNVERIFIED)
        assert designated.contact_id(opened.drawer) == contact.contact_id


def test_not_now_keeps_nothing(
    beginning: Callable[[str], FirstRun], qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "focal-point.json").write_bytes(made.made().file)
    run = beginning("train")
    until_offered(run, qtbot)
    with entered(run, qtbot, run.back.click) as opened:
        assert contacts.every(opened.drawer) == ()


def test_only_what_is_ticked_is_kept(
    beginning: Callable[[str], FirstRun], qtbot: QtBot, tmp_path: Path
) -> None:
    one, two = made.made(), made.made(cards.new_keys(), name="Second")
    (tmp_path / "focal-points").mkdir()
    for number, card in enumerate((one, two)):
        (tmp_path / "focal-points" / f"{number}.json").write_bytes(card.file)
    (tmp_path / "focal-points" / "bad.json").write_bytes(b"{}")
    run = beginning("train")
    until_offered(run, qtbot)
    assert [tick.isChecked() for tick in run.offered.ticks] == [True, True]
    run.offered.ticks[0].setChecked(False)
    with entered(run, qtbot, run.next.click) as opened:
        assert [c.current().digest for c in contacts.every(opened.drawer)] == [two.digest]


@pytest.mark.parametrize("purpose", ["train", "record"])
def test_a_card_of_the_other_kind_or_a_damaged_one_is_not_offered(
    purpose: str, beginning: Callable[[str], FirstRun], qtbot: QtBot, tmp_path: Path
) -> None:
    other = made.made(training=purpose != "train").file
    for data in (other, other[:-20]):
        (tmp_path / "focal-point.json").write_bytes(data)
    run = beginning("train" if purpose == "train" else "")
    with entered(run, qtbot, run.next.click) as opened:
        assert contacts.every(opened.drawer) == ()


def test_leaving_at_the_offer_locks_the_vault(
    beginning: Callable[[str], FirstRun], qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "focal-point.json").write_bytes(made.made().file)
    run = beginning("train")
    until_offered(run, qtbot)
    ready = run._ready
    assert ready is not None
    run.leave()
    assert not ready.entered.vault.is_open
