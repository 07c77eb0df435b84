from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.support import external
from tests.support.repository import ROOT
from ui import clipboard
from ui.clipboard import Clipboard
from ui.unlock.window import FirstWindow
from ui.widgets.fields import PlainEdit

WINDOWS = "application/x-qt-windows-mime;value="


@pytest.fixture
def watched(qtbot: QtBot) -> Iterator[Clipboard]:
    del qtbot
    owner = QObject()
    yield Clipboard(owner, ours=lambda: True)
    QGuiApplication.clipboard().clear()


def test_what_was_copied_is_cleared_after_a_while(watched: Clipboard, qtbot: QtBot) -> None:
    watched._timer.setInterval(50)
    QGuiApplication.clipboard().setText("HERON said so")
    assert QGuiApplication.clipboard().text() == "HERON said so"
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "")


def test_the_time_is_the_one_that_was_set(watched: Clipboard) -> None:
    assert watched._timer.interval() == 20_000
    watched.set_seconds(10)
    assert watched._timer.interval() == 10_000


def test_copying_again_begins_the_time_again(watched: Clipboard) -> None:
    QGuiApplication.clipboard().setText("first")
    assert watched._timer.isActive()
    watched.clear()
    assert not watched._timer.isActive()
    QGuiApplication.clipboard().setText("second")
    assert watched._timer.isActive()
    assert QGuiApplication.clipboard().text() == "second"


@pytest.mark.parametrize(
    ("system", "named"),
    [
        ("linux", {"x-kde-passwordManagerHint": b"secret"}),
        (
            "win32",
            {
                f'{WINDOWS}"ExcludeClipboardContentFromMonitorProcessing"': b"1",
                f'{WINDOWS}"CanIncludeInClipboardHistory"': bytes(4),
                f'{WINDOWS}"CanUploadToCloudClipboard"': bytes(4),
            },
        ),
        (
            "darwin",
            {
                "application/x-nspasteboard-concealed": b"1",
                "application/x-nspasteboard-transient": b"1",
            },
        ),
    ],
)
def test_each_system_has_its_own_mark_for_what_is_not_to_be_kept(
    system: str, named: dict[str, bytes], qtbot: QtBot
) -> None:
    del qtbot
    assert dict(clipboard.marks(system)) == named
    owner = QObject()
    watch = Clipboard(owner, ours=lambda: True)
    watch._marks = clipboard.marks(system)
    QGuiApplication.clipboard().setText("said")
    copied = QGuiApplication.clipboard().mimeData()
    assert {name: copied.data(name).data() for name in named} == named
    assert copied.text() == "said"
    watch.clear()


def test_macos_knows_the_marks_by_its_own_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stands in for the class of Qt that only macOS has."""
    monkeypatch.setattr(clipboard, "_converters", [])
    clipboard.know_marks_of_macos(object)
    clipboard.know_marks_of_macos(object)
    (made,) = clipboard._converters
    concealed = "application/x-nspasteboard-concealed"
    uti = made.utiForMime(concealed)  # type: ignore[attr-defined] # of the class made there
    assert uti == "org.nspasteboard.ConcealedType"
    assert made.mimeForUti(uti) == concealed  # type: ignore[attr-defined] # the same
    assert made.canConvert(concealed, uti)  # type: ignore[attr-defined] # the same
    assert not made.canConvert("text/plain", uti)  # type: ignore[attr-defined] # the same
    assert made.convertFromMime(concealed, b"1", uti) == [b"1"]  # type: ignore[attr-defined] # the same
    assert made.convertToMime(concealed, [b"1"], uti) == b"1"  # type: ignore[attr-defined] # the same


def test_a_narrative_is_copied_and_dragged_as_plain_text_alone(qtbot: QtBot) -> None:
    field = PlainEdit()
    qtbot.addWidget(field)
    field.setPlainText("one\ntwo")
    field.selectAll()
    data = field.createMimeDataFromSelection()
    assert (data.formats(), data.text()) == (["text/plain"], "one\ntwo")


def test_what_is_copied_before_a_vault_is_open_is_watched_and_goes_with_the_screen(
    first: FirstWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    first.show_first_run()
    watch = first._clipboard
    assert watch is not None
    monkeypatch.setattr(watch, "_ours", lambda: True)
    for leaves in (first.leave, first.show_forgotten, lambda: first.show_unlock(None)):
        QGuiApplication.clipboard().setText("six words of a passphrase")
        assert watch._timer.isActive()
        first.folder = first.folder or ROOT
        leaves()
        assert QGuiApplication.clipboard().text() == ""


@pytest.mark.usefixtures("watched")
def test_only_plain_text_is_copied_and_histories_are_asked_to_leave_it_out() -> None:
    data = QMimeData()
    data.setText("said")
    data.setHtml("<b>said</b>")
    QGuiApplication.clipboard().setMimeData(data)
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text() == "said"
    assert not copied.hasHtml()
    assert copied.data("x-kde-passwordManagerHint").data() == b"secret"


def test_copying_from_a_field_is_watched(watched: Clipboard, qtbot: QtBot) -> None:
    field = QLineEdit("a narrative")
    qtbot.addWidget(field)
    field.selectAll()
    field.copy()
    assert QGuiApplication.clipboard().text() == "a narrative"
    assert watched._timer.isActive()


def test_what_others_copied_is_left_alone(qtbot: QtBot) -> None:
    del qtbot
    owner = QObject()
    foreign = Clipboard(owner, ours=lambda: False)
    QGuiApplication.clipboard().setText("of another program")
    assert not foreign._timer.isActive()
    foreign.clear()
    assert QGuiApplication.clipboard().text() == "of another program"
    QGuiApplication.clipboard().clear()


COPY = """
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui.clipboard import Clipboard

app = QApplication([])
board = QGuiApplication.clipboard()
owner = QObject()
watched = Clipboard(owner)
board.setText("copied")
assert watched._timer.isActive()
watched._timer.setInterval(10)
watched._timer.start()
QTest.qWait(200)
assert (board.ownsClipboard(), board.text()) == (False, "")
print("well")
"""

linux_only = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="there is no such thing elsewhere"
)


def ran(real_screen: dict[str, str], *words: str) -> str:
    done = subprocess.run(
        [sys.executable, *words],
        env=real_screen | {"PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@linux_only
def test_the_desktop_knows_nothing_of_it_after_its_time(real_screen: dict[str, str]) -> None:
    assert ran(real_screen, "-c", COPY) == "well\n"


@linux_only
def test_selected_text_is_not_shown_to_the_desktop(real_screen: dict[str, str]) -> None:
    """In no kind of field that the window has, nor in those of Qt that it may have one day."""
    external.require("xclip", "it asks as another program does")
    program = ROOT / "tests" / "support" / "selecting.py"
    told = json.loads(ran(real_screen, str(program)))
    seen = [shown for _, shown in told["unwatched"].values()]
    assert all("HERON" in one for one in seen), "the test does not see what is published"
    watched = told["watched"]
    assert {"ui.widgets.fields.PlainEdit", "ui.widgets.fields.LineEdit"} <= set(watched)
    assert sum("HERON" in selected for selected, _ in watched.values()) >= len(watched) - 1
    assert [name for name, (_, shown) in watched.items() if shown] == []
