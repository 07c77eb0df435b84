from __future__ import annotations

import functools
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from defender_app import options, remembered, vault
from defender_app.errors import MachineError
from defender_app.vault import Vault, recovery
from tests.support import vaults
from tests.support.window import RecordedNotify
from ui.first_run import plan as plans
from ui.first_run.flow import FirstRun
from ui.first_run.plan import Plan, why_not
from ui.jobs import Jobs
from ui.widgets.labels import Words
from ui.widgets.new_secret import NewSecret

Opener = Callable[[Path, str], Vault]
WORDS = "seven herons over the lake"
MORE = ("nine lanterns in the rain", "湖上的第三盏灯在哪里", "ཆུ་མིག་བཞི་པའི་ནང་")


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(plans.SIZES, "text", 256 * vaults.KIB)
    monkeypatch.setitem(plans.SIZES, "photos", 512 * vaults.KIB)
    monkeypatch.setitem(plans.SIZES, "video", 1024 * vaults.KIB)


@pytest.fixture
def run(
    qtbot: QtBot, jobs: Jobs, notify: RecordedNotify, opener: Opener, tmp_path: Path, small: None
) -> FirstRun:
    del small
    create = functools.partial(vault.create, kdf=vaults.WEAK, allow_weak_kdf=True)
    made = FirstRun(jobs, notify, opener=opener, create=create)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.plan.place = tmp_path
    made.show()
    return made


def fill(twice: NewSecret, words: str, again: str | None = None) -> None:
    twice.first.line.setText(words)
    twice.again.line.setText(words if again is None else again)


def go_to(run: FirstRun, step: int, words: str = WORDS) -> None:
    while run.at < step:
        if run.steps[run.at] is run.passphrase:
            fill(run.passphrase.twice, words)
        run.forward()


def later(run: FirstRun) -> None:
    go_to(run, 5)
    run.recovery.pills.choose(["later"])
    run.recovery.pills.changed.emit()
    run.recovery.tick.setChecked(True)


def drawers(run: FirstRun, count: int) -> None:
    go_to(run, 4)
    run.drawers.pills.choose([str(count)])
    run.drawers.pills.changed.emit()


def make(run: FirstRun, qtbot: QtBot) -> Vault:
    if run.at != 6:
        later(run)
    with qtbot.waitSignal(run.entered, timeout=20_000) as entered:
        run.next.click()
    (made,) = entered.args or [None]
    opened: Vault = made.vault
    return opened


def test_six_steps_make_a_vault_and_open_it(
    run: FirstRun, qtbot: QtBot, tmp_path: Path, opener: Opener
) -> None:
    with make(run, qtbot) as opened:
        assert opened.folder == tmp_path / "Notebook"
        assert not opened.training
    assert options.read(tmp_path / "Notebook").language == "en"
    assert remembered.vaults() == ()
    with opener(tmp_path / "Notebook", WORDS) as again:
        assert again.drawer.settings.get("role") is None


def test_a_focal_point_gets_the_largest_drawers_and_its_own_pages(
    run: FirstRun, qtbot: QtBot, tmp_path: Path
) -> None:
    go_to(run, 1)
    run.purpose.pills.choose(["receive"])
    run.purpose.pills.changed.emit()
    with make(run, qtbot) as opened:
        assert opened.drawer.settings.get("role") == "receive"
    assert vault.inspect(tmp_path / "Notebook").drawer_size == plans.SIZES["video"]


def test_practice_makes_a_training_vault(
    qtbot: QtBot, jobs: Jobs, notify: RecordedNotify, opener: Opener, tmp_path: Path, small: None
) -> None:
    del small
    create = functools.partial(vault.create, kdf=vaults.WEAK, allow_weak_kdf=True)
    run = FirstRun(jobs, notify, purpose="train", opener=opener, create=create)
    qtbot.addWidget(run)
    run.plan.place = tmp_path
    with make(run, qtbot) as opened:
        assert opened.training


@pytest.mark.parametrize("count", [2, 3, 4])
def test_every_drawer_opens_with_its_own_passphrase(
    count: int, run: FirstRun, qtbot: QtBot, tmp_path: Path, opener: Opener
) -> None:
    drawers(run, count)
    run.forward()
    more = MORE[: count - 1]
    for number, words in enumerate(more, 1):
        assert run.drawers.at == number
        fill(run.drawers.secrets[number - 1], words)
        run.forward()
    assert run.at == 5
    make(run, qtbot).lock()
    for words in (WORDS, *more):
        with opener(tmp_path / "Notebook", words) as opened:
            assert opened.is_open
            # Who is made to show one sees no reminder of the other's words.
            asked = opened.drawer.settings.get("recovery-remind")
            assert (asked is not None) == (words == WORDS)


def test_the_same_passphrase_is_never_taken_twice(run: FirstRun) -> None:
    drawers(run, 3)
    run.forward()
    # Written otherwise, but the same after normalisation.
    fill(run.drawers.secrets[0], f"  {WORDS} ")
    run.forward()
    assert (run.at, run.drawers.at) == (4, 1)
    assert "opens another drawer" in run.drawers.secrets[0].trouble.text()
    fill(run.drawers.secrets[0], MORE[0])
    run.forward()
    fill(run.drawers.secrets[1], MORE[0])
    run.forward()
    assert (run.at, run.drawers.at) == (4, 2)
    run.backward()
    run.backward()
    assert run.drawers.at == 0
    drawers(run, 1)
    run.forward()
    assert run.at == 5
    assert run.plan.others == []
    assert [one.words() for one in run.drawers.secrets] == ["", "", ""]


def test_recovery_words_are_shown_and_then_open_the_vault(
    run: FirstRun, qtbot: QtBot, tmp_path: Path, jobs: Jobs
) -> None:
    go_to(run, 5)
    run.forward()
    qtbot.waitUntil(lambda: run.at == 6)
    assert not (tmp_path / "Notebook").exists()
    new = run.plan.recovery
    assert new is not None
    view = run.papers.view
    assert view is not None
    assert "next one" in run.next.text()
    run.forward()
    run.forward()
    assert view.all_seen
    assert "make the vault" in run.next.text()
    with make(run, qtbot) as opened:
        state = recovery.state(opened.drawer)
        assert state is not None
        assert (state.needed, state.count) == (2, 3)
        assert opened.drawer.settings.get("recovery-remind") is None
    vault_again = recovery.use(
        tmp_path / "Notebook", new.shares[1:], "quite another one", allow_weak_kdf=True
    )
    vault_again.lock()
    assert jobs.idle
    assert run.plan.recovery is None
    assert (run.plan.passphrase, run.plan.others) == ("", [])
    assert run.passphrase.twice.words() == ""


def test_whose_words_they_are_is_said_and_they_are_hidden_while_it_is_made(
    run: FirstRun, qtbot: QtBot
) -> None:
    go_to(run, 5)
    assert not run.recovery.whose.isVisible()
    while run.at > 4:
        run.backward()
    drawers(run, 2)
    run.forward()
    fill(run.drawers.secrets[0], MORE[0])
    run.forward()
    assert run.at == 5
    assert run.recovery.whose.isVisible()
    run.recovery.how.kind.choose(["sheet"])
    run.recovery.how.kind.changed.emit()
    run.forward()
    qtbot.waitUntil(lambda: run.at == 6)
    view = run.papers.view
    assert view is not None
    assert view.isVisible()
    with qtbot.waitSignal(run.entered, timeout=20_000) as entered:
        run.next.click()
        assert not view.isVisible()
    (made,) = entered.args or [None]
    made.vault.lock()


def test_one_sheet_is_one_paper(run: FirstRun, qtbot: QtBot) -> None:
    go_to(run, 5)
    run.recovery.how.kind.choose(["sheet"])
    run.recovery.how.kind.changed.emit()
    run.forward()
    qtbot.waitUntil(lambda: run.at == 6)
    assert "make the vault" in run.next.text()
    with make(run, qtbot) as opened:
        state = recovery.state(opened.drawer)
        assert state is not None
        assert (state.needed, state.count) == (1, 1)


def test_words_that_are_left_open_nothing_and_others_are_made(
    run: FirstRun, qtbot: QtBot, notify: RecordedNotify
) -> None:
    go_to(run, 5)
    run.forward()
    qtbot.waitUntil(lambda: run.at == 6)
    plan = run.plan
    first = plan.recovery
    run.forward()
    run.backward()
    view = run.papers.view
    assert view is not None
    assert view.at == 0
    notify.answer = False
    run.backward()
    assert run.at == 6
    notify.answer = True
    run.backward()
    assert run.at == 5
    assert "Destroy" in notify.questions[-1]["reason"]
    assert not plan.recovery
    run.forward()
    qtbot.waitUntil(lambda: run.at == 6)
    again = run.plan.recovery
    assert first is not None
    assert again is not None
    assert again.secret.reveal() != first.secret.reveal()


def test_without_words_the_drawer_reminds_of_them(run: FirstRun, qtbot: QtBot) -> None:
    later(run)
    with make(run, qtbot) as opened:
        assert recovery.state(opened.drawer) is None
        today = opened.drawer.now().date().isoformat()
        assert opened.drawer.settings.get("recovery-remind") == today


def test_words_that_did_not_come_into_force_are_said_to_be_void(
    run: FirstRun, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise MachineError("disk-full")

    monkeypatch.setattr(recovery, "keep", fails)
    go_to(run, 5)
    run.forward()
    qtbot.waitUntil(lambda: run.at == 6)
    run.forward()
    run.forward()
    run.forward()
    qtbot.waitUntil(lambda: "destroy the papers" in run._said.text(), timeout=20_000)
    assert not run.back.isVisible()
    with qtbot.waitSignal(run.entered) as entered:
        run.next.click()
    (made,) = entered.args or [None]
    assert made.vault.drawer.settings.get("recovery-remind") is not None
    made.vault.lock()


def test_papers_are_kept_where_the_words_may_be_in_force_all_the_same(
    run: FirstRun, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep = recovery.keep

    def fails(vault: Vault, current: str, new: recovery.NewRecovery) -> None:
        keep(vault, current, new)
        raise MachineError("keys-one-copy")

    monkeypatch.setattr(recovery, "keep", fails)
    go_to(run, 5)
    run.forward()
    qtbot.waitUntil(lambda: run.at == 6)
    for _ in range(3):
        run.forward()
    qtbot.waitUntil(lambda: "Keep the papers" in run._said.text(), timeout=20_000)
    assert "destroy" not in run._said.text()
    with qtbot.waitSignal(run.entered) as entered:
        run.next.click()
    (made,) = entered.args or [None]
    made.vault.lock()


@pytest.mark.parametrize(
    ("first", "again", "said"),
    [
        ("", "", "Type a passphrase first"),
        ("seven herons", "seven heron", "not the same"),
        ("a\u0007b", "a\u0007b", "cannot be typed everywhere"),
        ("x" * 3000, "x" * 3000, "longer than"),
    ],
)
def test_a_passphrase_that_cannot_be_taken_is_said(
    run: FirstRun, first: str, again: str, said: str
) -> None:
    go_to(run, 3)
    run.passphrase.twice.first.line.setMaxLength(10_000)
    fill(run.passphrase.twice, first, again)
    run.forward()
    assert run.at == 3
    assert said in run.passphrase.twice.trouble.text()
    assert run.plan.passphrase == ""


def test_nothing_is_made_before_the_tick(run: FirstRun, tmp_path: Path) -> None:
    later(run)
    run.recovery.tick.setChecked(False)
    run.forward()
    assert run.recovery.trouble.isVisible()
    assert not (tmp_path / "Notebook").exists()


def test_every_step_has_a_way_back(run: FirstRun, qtbot: QtBot) -> None:
    go_to(run, 5)
    for expected in (4, 3, 2, 1, 0):
        qtbot.mouseClick(run.back, Qt.MouseButton.LeftButton)
        assert run.at == expected
    with qtbot.waitSignal(run.left):
        run.back.click()


def test_cancelling_leaves_nothing_behind(
    run: FirstRun, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(plans.SIZES, "photos", 64 * vaults.MIB)
    before = set(tmp_path.iterdir())
    later(run)
    run.next.click()
    assert run.back.text() == "Cancel"
    run.back.click()
    qtbot.waitUntil(run.next.isVisible, timeout=20_000)
    assert "Nothing was left behind" in run._said.text()
    assert set(tmp_path.iterdir()) == before


def test_a_place_that_will_not_do_is_said(run: FirstRun, tmp_path: Path) -> None:
    go_to(run, 2)
    (tmp_path / "taken").mkdir()
    for name, said in (("taken", "already"), ("", "needs a name"), ("a/b", "cannot be the name")):
        run.place.name.setText(name)
        run.forward()
        assert run.at == 2
        assert said in run.place.trouble.text()


def test_a_chosen_folder_gets_a_free_name(
    run: FirstRun, notify: RecordedNotify, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    (stick / "Notebook").mkdir(parents=True)
    go_to(run, 2)
    notify.paths = [stick]
    run.place.choose.click()
    assert run.plan.folder == stick / "Notebook 2"
    assert run.place.complete()


def test_too_little_room_is_said_before_anything_is_made(
    run: FirstRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plans, "free_bytes", lambda _place: 1000)
    go_to(run, 2)
    run.forward()
    assert run.at == 2
    assert "not enough room" in run.place.trouble.text()


def test_a_cloud_folder_is_warned_of_but_not_forbidden(tmp_path: Path, small: None) -> None:
    del small
    (tmp_path / "Dropbox").mkdir()
    assert why_not(Plan(place=tmp_path / "Dropbox", size="text")) == "cloud"
    assert why_not(Plan(place=tmp_path, size="text")) == ""


def test_the_place_is_remembered_only_when_asked(
    run: FirstRun, qtbot: QtBot, tmp_path: Path
) -> None:
    go_to(run, 2)
    assert not run.place.remember.isChecked()
    run.place.remember.setChecked(True)
    make(run, qtbot).lock()
    assert remembered.vaults() == (tmp_path / "Notebook",)


def test_the_plan_shows_no_passphrase() -> None:
    assert "herons" not in repr(Plan(passphrase=WORDS, others=[WORDS]))


@pytest.mark.usefixtures("small")
def test_a_vault_that_is_made_behind_another_screen_is_locked_at_once(
    qtbot: QtBot, jobs: Jobs, notify: RecordedNotify, opener: Opener, tmp_path: Path
) -> None:
    begun, hold, opened = threading.Event(), threading.Event(), list[Vault]()

    def slowly(folder: Path, passphrase: str) -> Vault:
        begun.set()
        hold.wait(10)
        opened.append(opener(folder, passphrase))
        return opened[0]

    create = functools.partial(vault.create, kdf=vaults.WEAK, allow_weak_kdf=True)
    run = FirstRun(jobs, notify, opener=slowly, create=create)
    run.plan.place = tmp_path
    run.show()
    later(run)
    run.next.click()
    qtbot.waitUntil(begun.is_set)
    assert not run.foot.isEnabled()
    run.leave()
    run.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    hold.set()
    qtbot.waitUntil(lambda: jobs.idle)
    assert [one.is_open for one in opened] == [False]


def test_what_may_be_forbidden_is_said_once_before_anything_is_written(
    run: FirstRun, tmp_path: Path
) -> None:
    seen = []
    while True:
        seen.append(run.purpose.warning.isVisible())
        if run.at == 5:
            break
        go_to(run, run.at + 1)
    assert seen == [False, True, False, False, False, False]
    said = " ".join(one.text() for one in run.purpose.warning.findChildren(Words))
    assert "against the law" in said
    assert "close this window" in said
    assert list(tmp_path.iterdir()) == []
