"""Practice is seen as such in every window, and on every page that leaves it."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from defender_app.quick_notes import switching
from defender_app.vault import Vault
from tests.support.window import looks, words_shown
from ui.main_window import MainWindow
from ui.notify import Notify, file_dialog
from ui.paper import sheets
from ui.shell.frame import TRAINING
from ui.theme import theme
from ui.unlock.screen import UnlockScreen
from ui.unlock.window import FirstWindow
from ui.vault import paper as share_paper
from ui.widgets.dialogs import Dialog, Question

_DRAWING = (
    *("pages.pdf(", "report.pdf(", "paper.pdf(", "sheets.pdf(", "paper.page("),
    "business_cards(",
)
UI = Path(__file__).resolve().parents[3] / "ui"


@pytest.fixture
def window(training_vault: Vault, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(training_vault, lock=lambda: None)
    made.show()
    qtbot.waitUntil(lambda: made.place.jobs.idle, timeout=20_000)
    yield made
    assert made.place.jobs.stop(20_000)
    made.allow_close()
    made.close()
    made.deleteLater()


def edges(widget: QWidget) -> set[str]:
    """The colours in the middle of its four edges."""
    picture: QImage = widget.grab().toImage()
    wide, high = picture.width(), picture.height()
    places = ((1, high // 2), (wide - 2, high // 2), (wide // 2, 1), (wide // 2, high - 2))
    return {picture.pixelColor(*place).name() for place in places}


def framed() -> set[str]:
    return {theme.colour("warn").name()}


def _bases() -> Iterator[tuple[str, str, list[str]]]:
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                names = [one.id for one in node.bases if isinstance(one, ast.Name)]
                yield path.name, node.name, names


def test_every_dialog_of_the_window_is_one_that_has_the_frame() -> None:
    """Whoever writes a dialog of another kind has to think of practice first."""
    others = {"QDialog", "QMessageBox", "QWizard", "QProgressDialog", "QInputDialog"}
    strange = [(name, own) for name, own, bases in _bases() if others & set(bases)]
    assert strange == [("dialogs.py", "Dialog")]
    tops = {own for _, own, bases in _bases() if {"QMainWindow"} & set(bases)}
    assert tops == {"MainWindow"}
    made = [
        path.name
        for path in UI.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        if node.func.id in {"QDialog", "QMessageBox", "QFileDialog"}
    ]
    assert made == ["notify.py"]


def test_dialogs_over_dialogs_and_files_have_it_too(window: MainWindow, qtbot: QtBot) -> None:
    below = Dialog(window)
    below.resize(400, 300)
    over = Question(below, "Really?", "A reason.", "Yes", "No")
    files = file_dialog(over, "A file", QFileDialog.FileMode.ExistingFile)
    for one in (window, below, over, files):
        qtbot.addWidget(one)
        one.show()
        QApplication.processEvents()
        assert edges(one) == framed(), one
        assert "TRAINING" in words_shown(one)
    for one in (files, over, below):
        assert isinstance(one, QDialog)
        one.reject()


@pytest.mark.parametrize("quick", [True, False], ids=["at once", "after the look"])
def test_a_note_on_the_lock_screen_has_it_too(
    quick: bool,
    training_vault: Vault,
    qtbot: QtBot,
) -> None:
    """Also where somebody is quicker than the look at what kind of vault it is."""
    folder = training_vault.folder
    switching.switch_on(training_vault.drawer, folder)
    training_vault.lock()
    first = FirstWindow()
    first.show_unlock(folder)
    if not quick:
        first.show()
        qtbot.waitUntil(lambda: bool(first.property(TRAINING)), timeout=20_000)
    first.notes.write()
    qtbot.waitUntil(lambda: first.notes.note is not None)
    note = first.notes.note
    assert note is not None
    assert bool(note.property(TRAINING)) is not quick
    first.show()
    note.show()
    qtbot.waitUntil(lambda: bool(note.property(TRAINING)), timeout=20_000)
    QApplication.processEvents()
    assert edges(note) == framed()
    assert "TRAINING" in words_shown(note)
    note.reject()
    assert first.jobs.stop(20_000)
    first.close()
    first.deleteLater()


def test_a_mirrored_file_dialog_keeps_its_frame(window: MainWindow, qtbot: QtBot) -> None:
    with looks(language="en_XB", dark=True):
        files = file_dialog(window, "A file", QFileDialog.FileMode.Directory)
        qtbot.addWidget(files)
        files.show()
        QApplication.processEvents()
        assert files.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert edges(files) == framed()
        files.reject()


def test_a_file_dialog_over_a_real_vault_has_none(vault: Vault, qtbot: QtBot) -> None:
    plain = QWidget()
    plain.setProperty(TRAINING, vault.training)
    qtbot.addWidget(plain)
    files = file_dialog(plain, "A file", QFileDialog.FileMode.ExistingFile)
    files.show()
    QApplication.processEvents()
    assert framed().isdisjoint(edges(files))
    files.reject()


@pytest.fixture
def first() -> Iterator[FirstWindow]:
    made = FirstWindow()
    made.show()
    yield made
    assert made.jobs.stop(20_000)
    made.close()
    made.deleteLater()


def test_the_lock_screen_of_a_practice_vault(
    first: FirstWindow, training_vault: Vault, vault_folder: Path, qtbot: QtBot
) -> None:
    first.show_unlock(training_vault.folder)
    qtbot.waitUntil(lambda: bool(first.property(TRAINING)), timeout=20_000)
    assert isinstance(first.body, UnlockScreen)
    assert edges(first) == framed()
    assert words_shown(first).count("TRAINING") == 1
    first.show_forgotten()
    QApplication.processEvents()
    assert edges(first) == framed()
    assert "TRAINING" in words_shown(first)
    first.show_unlock(vault_folder)
    qtbot.waitUntil(lambda: first.jobs.idle, timeout=20_000)
    assert framed().isdisjoint(edges(first))
    assert "TRAINING" not in words_shown(first)


def test_the_first_run_of_a_practice_vault(first: FirstWindow) -> None:
    first.show_first_run("train")
    assert edges(first) == framed()
    assert "TRAINING" in words_shown(first)
    run = first.body
    run.purpose.pills.choose(["record"])  # type: ignore[union-attr] # the first run
    run.purpose.pills.changed.emit()  # type: ignore[union-attr] # the same
    assert framed().isdisjoint(edges(first))
    first.show_workshop()
    assert edges(first) == framed()


def test_recovery_words_of_a_practice_vault_say_so(
    read_pdf: Callable[[bytes], str],
) -> None:
    page = share_paper.Sheet("Words", ("A sentence.",), ("word",) * 33, tuple(range(33)))
    assert "TRAINING" not in read_pdf(share_paper.pdf(page))
    marked = share_paper.Sheet(
        "Words", ("A sentence.",), ("word",) * 33, tuple(range(33)), mark=sheets.training_mark()
    )
    assert "TRAINING" in read_pdf(share_paper.pdf(marked))


def test_whoever_makes_a_pdf_says_whether_it_is_practice() -> None:
    """Each place that draws sheets passes the mark on, or draws what holds for everybody."""
    makers = {
        path.relative_to(UI).as_posix()
        for path in UI.rglob("*.py")
        if any(call in path.read_text(encoding="utf-8") for call in _DRAWING)
    }
    unmarked = {name for name in makers if "mark" not in (UI / name).read_text(encoding="utf-8")}
    # Two print what was made elsewhere, with its mark; one prints the words of Learn, for all.
    assert unmarked <= {"incidents/printing.py", "desk/card_paper.py", "travel/checklist.py"}


def test_notify_over_practice_asks_in_the_frame(window: MainWindow) -> None:
    asked = Notify(window)
    asked.ask("Really?", "A reason.", "Yes", "No", then=lambda: None)
    question = next(one for one in window.findChildren(Question) if one.isVisible())
    assert question.property(TRAINING)
    question.reject()
