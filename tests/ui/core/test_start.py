"""How the program starts: what it loads, what it leaves behind, what it says without a screen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from defender_app.__main__ import _window_wanted
from tests.support.repository import ROOT
from ui import app

SCRIPT = """
import json, os, sys
from defender_app.__main__ import main
import ui.unlock.screen
from ui.unlock.screen import UnlockScreen

painted = UnlockScreen.paintEvent

def first(self, event):
    loaded = sorted({name.split(".")[0] for name in sys.modules}
                    | {".".join(name.split(".")[:2]) for name in sys.modules})
    os.write(1, json.dumps(loaded).encode())
    os._exit(0)

UnlockScreen.paintEvent = first
main(sys.argv[1:])
"""
HEAVY = {
    "msgspec",
    "nacl",
    "cryptography",
    "sqlcipher3",
    "babel",
    "defender_app.vault",
    "defender_app.taxonomy",
    "defender_app.model",
    "defender_app.cli",
    "ui.main_window",
    "ui.first_run",
    "ui.messages",
    "PySide6.QtNetwork",
}


def run(
    *arguments: str | Path, script: str = "", environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    program = ["-c", script] if script else ["-m", "defender_app"]
    return subprocess.run(
        [sys.executable, "-X", "utf8", *program, *map(str, arguments)],
        env={"PYTHONPATH": str(ROOT), **(os.environ if environment is None else environment)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_nothing_heavy_is_loaded_before_the_first_painting(vault_folder: Path) -> None:
    done = run("window", "--vault", vault_folder, script=SCRIPT)
    loaded = set(json.loads(done.stdout))
    assert "ui.unlock" in loaded
    assert not loaded & HEAVY


@pytest.mark.parametrize(
    ("arguments", "wanted"),
    [
        ([], ("", "", "", "")),
        (["window"], ("", "", "", "")),
        (["window", "--vault", "v"], ("v", "", "", "")),
        (["window", "--vault=v", "--problem", "io"], ("v", "io", "", "")),
        (["window", "--purpose", "train"], ("", "", "train", "")),
        (["window", "--vault", "v", "--size", "small"], ("v", "", "", "small")),
        (["window", "--help"], None),
        (["window", "--vault"], None),
        (["window", "v"], None),
        (["demo"], None),
        (["--vault", "v"], None),
        (["--help"], None),
    ],
)
def test_what_asks_for_the_window(
    arguments: list[str], wanted: tuple[str, str, str, str] | None
) -> None:
    assert _window_wanted(arguments) == wanted


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="there is always a screen")
@pytest.mark.parametrize("arguments", [[], ["window"], ["window", "--vault", "v"]])
def test_without_a_screen_one_sentence_names_the_commands(arguments: list[str]) -> None:
    without = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    bare = {name: value for name, value in os.environ.items() if name not in without}
    done = run(*arguments, environment=bare)
    assert done.returncode == 4
    assert done.stdout == ""
    assert "no screen" in done.stderr
    assert "defender-app --help" in done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="there is always a screen")
def test_a_screen_that_does_not_answer_is_said_in_one_sentence() -> None:
    done = run(environment=os.environ | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":4711"})
    assert done.returncode == 4
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "defender-app --help" in done.stderr


def test_help_names_the_window() -> None:
    assert "open the window" in run("--help").stdout
    assert run("window", "--help").returncode == 0
    assert "--problem" not in run("window", "--help").stdout
    assert "--purpose" not in run("window", "--help").stdout


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="buses of Linux")
@pytest.mark.parametrize(
    ("address", "socket", "then"),
    [
        ("unix:path=/somewhere", False, "unix:path=/somewhere"),
        (None, True, None),
        (None, False, "disabled:"),
        ("", False, "disabled:"),
    ],
)
def test_a_bus_is_refused_only_where_none_was_given(
    address: str | None,
    socket: bool,
    then: str | None,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Else a desktop that has its bus where all have it would not be heard; or one be started."""
    name = "DBUS_SESSION_BUS_ADDRESS"
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    if socket:
        (tmp_path / "bus").touch()
    if address is None:
        monkeypatch.delenv(name, raising=False)
    else:
        monkeypatch.setenv(name, address)
    app.start_no_daemon()
    assert os.environ.get(name) == then
    monkeypatch.setenv(name, "disabled:")


DIALOG = """
import os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from ui import app
from ui.notify import Notify

app.start_no_daemon()
application = QApplication([])
window = QWidget()
window.show()
Notify(window).choose_folder("A folder", lambda path: print(str(path) == sys.argv[1]))

def accept():
    dialog = window.findChild(QFileDialog)
    dialog.setDirectory(sys.argv[1])
    dialog.done(1) if not dialog.selectedFiles() else dialog.accept()
    QTimer.singleShot(200, application.quit)

QTimer.singleShot(200, accept)
application.exec()
print(any(name.startswith("PySide6.QtNetwork") for name in sys.modules))
print("libQt6Network" in open("/proc/self/maps").read())
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks at /proc")
def test_a_file_dialog_leaves_no_list_of_folders(tmp_path: Path) -> None:
    home, chosen = tmp_path / "home", tmp_path / "evidence"
    home.mkdir()
    chosen.mkdir()
    environment = os.environ | {
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_DATA_HOME": str(home / ".local"),
        "XDG_CACHE_HOME": str(home / ".cache"),
    }
    done = run(chosen, script=DIALOG, environment=environment)
    assert done.stdout.split() == ["True", "False", "False"], done.stderr
    left = [path.relative_to(home) for path in home.rglob("*") if path.is_file()]
    # Fontconfig keeps its own cache; it knows fonts, not folders.
    assert not [path for path in left if "fontconfig" not in path.parts]
