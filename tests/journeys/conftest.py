"""A defender and a desk: on the command line, each with a vault, and before their windows."""

from __future__ import annotations

import functools
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from defender_app import vault
from defender_app.vault import Vault
from tests.support import vaults
from tests.support.command_line import Pair, Seat, Seats
from tests.support.hands import Hands
from tests.support.window_rules import window_rules
from ui.app import Defender
from ui.first_run import plan
from ui.theme import theme
from ui.unlock.window import FirstWindow

WindowOpener = Callable[[Path | None], Hands]


@pytest.fixture(scope="session")
def seats(tmp_path_factory: pytest.TempPathFactory) -> Seats:
    return Seats(tmp_path_factory.mktemp("vault-masters"))


@pytest.fixture
def pair(seats: Seats, tmp_path: Path) -> Pair:
    return seats.pair(tmp_path)


@pytest.fixture
def sender(pair: Pair) -> Seat:
    return pair.sender


@pytest.fixture
def desk(pair: Pair) -> Seat:
    return pair.desk


@pytest.fixture
def contact(pair: Pair) -> str:
    return pair.contact


@pytest.fixture
def quiet_window(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[QApplication]:
    """No modal boxes, small vaults, and a home of its own."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / ".config"))
    for size in plan.SIZES:
        monkeypatch.setitem(plan.SIZES, size, 8 * vaults.MIB)
    theme.install(qapp, "light")
    with window_rules(qapp, monkeypatch):
        yield qapp


@pytest.fixture
def sits_down(quiet_window: QApplication, qtbot: QtBot) -> Iterator[WindowOpener]:
    """Somebody sits down before the window: of a vault, or of a program started the first time.

    Passphrases cost nothing, and whatever would replace the process is noted instead.
    """
    seated: list[Hands] = []

    def sit(folder: Path | None) -> Hands:
        first = FirstWindow(
            opener=functools.partial(Vault.open, allow_weak_kdf=True),
            create=functools.partial(vault.create, kdf=vaults.WEAK, allow_weak_kdf=True),
        )
        ends: list[tuple[Path | None, str]] = []
        defender = Defender(
            quiet_window, first=first, again=lambda place, problem: ends.append((place, problem))
        )
        hands = Hands(qtbot, defender, ends)
        seated.append(hands)
        # As Defender.start, without the process's signals and exception hooks, which pytest needs.
        first.show_unlock(folder)
        first.show()
        return hands

    yield sit
    for hands in seated:
        hands.leave()
    # Neither file dialogs nor anything else left a trace where this person lives.
    assert list(Path.home().iterdir()) == []


@pytest.fixture(scope="session")
def window_vault(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], Path]:
    """Copies a vault with two drawers, made once."""
    template = tmp_path_factory.mktemp("window-journeys") / "vault"

    def copy(place: Path) -> Path:
        if not template.exists():
            vaults.new_vault(
                template,
                vaults.PASSPHRASE,
                vaults.SECOND,
                drawer_size=8 * vaults.MIB,
                training=False,
            )
        return Path(shutil.copytree(template, place))

    return copy
