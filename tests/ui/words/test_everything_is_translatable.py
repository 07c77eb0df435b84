"""Every text of every page goes through the translation: a pseudo-language shows what does not."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from defender_app.vault import Vault
from tests.support import incidents
from tests.support.pseudo import untranslated
from tests.support.repository import ROOT, python_files
from tests.support.window import RecordedNotify, arrived
from ui import i18n
from ui.first_run.flow import FirstRun
from ui.i18n import pseudo
from ui.i18n.pseudo import CLOSE, OPEN
from ui.jobs import Jobs
from ui.main_window import MainWindow
from ui.page import Page
from ui.shell import pages
from ui.unlock.screen import UnlockScreen
from ui.widgets import labels
from ui.workplace import Workplace


@pytest.fixture(params=sorted(pseudo.CODES))
def marked(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    i18n.install(qapp, request.param)
    yield request.param
    i18n.install(qapp, i18n.FALLBACK)


def shown(place: Workplace, name: str, qtbot: QtBot, settled: Callable[[], None]) -> Page:
    """A page as the window shows it, with everything loaded."""
    made: Callable[..., Page] = pages.page_class(name)
    facts: tuple[str | None, ...] = (None,) if name == "record" else ()
    if name == "history":
        facts = tuple(row.event_id for row in place.drawer.incidents.list())[:1]
    page = made(place, *facts)
    arrived(page, qtbot, settled, (1280, 720))
    return page


@pytest.mark.usefixtures("marked")
@pytest.mark.parametrize("name", sorted(pages.ENTRIES))
def test_an_empty_page_shows_nothing_that_nobody_can_translate(
    name: str, place: Workplace, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    assert untranslated(shown(place, name, qtbot, settled)) == []


@pytest.mark.usefixtures("marked")
@pytest.mark.parametrize("name", sorted(pages.ENTRIES))
def test_a_full_page_shows_nothing_that_nobody_can_translate(
    name: str, training_place: Workplace, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    training_place.drawer.incidents.save(incidents.decoded(incidents.sample(1)))
    assert untranslated(shown(training_place, name, qtbot, settled)) == []


@pytest.mark.usefixtures("marked")
@pytest.mark.parametrize("purpose", ["", "train"])
def test_the_first_run_shows_nothing_that_nobody_can_translate(
    purpose: str, jobs: Jobs, notify: RecordedNotify, qtbot: QtBot
) -> None:
    run = FirstRun(jobs, notify, purpose=purpose)
    qtbot.addWidget(run)
    run.show()
    assert untranslated(run) == []


@pytest.mark.usefixtures("marked")
@pytest.mark.parametrize("known", [True, False])
def test_the_unlock_screen_shows_nothing_that_nobody_can_translate(
    known: bool, vault_folder: Path, jobs: Jobs, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    screen = UnlockScreen(vault_folder if known else None, jobs, title=f"{OPEN}x{CLOSE}")
    qtbot.addWidget(screen)
    screen.show()
    settled()
    assert untranslated(screen) == []


@pytest.mark.usefixtures("marked")
@pytest.mark.parametrize("role", ["record", "receive"])
def test_the_frame_of_the_window_shows_nothing_that_nobody_can_translate(
    role: str, training_vault: Vault, qtbot: QtBot
) -> None:
    window = MainWindow(training_vault, lock=lambda: None, role=role)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.place.jobs.idle, timeout=20_000)
    assert untranslated(window) == []
    assert window.place.jobs.stop(10_000)


def test_the_walker_sees_texts_and_spares_words_of_the_user(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    QLabel("forgotten", root)
    QPushButton(f"{pseudo.OPEN}known{pseudo.CLOSE} · 3", root).setToolTip("forgotten too")
    QLineEdit("typed by somebody", root).setAccessibleName("forgotten as well")
    said = QLabel("from outside", root)
    labels.mark_said(said)
    assert [one.text for one in untranslated(root)] == [
        "forgotten",
        "forgotten too",
        "forgotten as well",
    ]


# Where a text goes on the screen: the methods of Qt, and our own makers of widgets.
SHOWING = {
    *("setText", "setToolTip", "setPlaceholderText", "setAccessibleName", "setTitle"),
    *("setAccessibleDescription", "setWindowTitle", "addItem", "addAction", "setLabelText"),
    *("QLabel", "QPushButton", "QToolButton", "QAction", "QCheckBox", "QRadioButton", "QGroupBox"),
    *("filled", "tonal", "outlined", "quiet", "link", "danger", "icon_button", "chip", "text"),
    *("Banner", "Empty", "Labelled", "set_error", "set_hint"),
}
# What begins with the name of an icon or a tone: the words come second.
NAMED_FIRST = {"icon_button", "Banner"}


def _called(node: ast.Call) -> str:
    function = node.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def literal_texts(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """(line, text) of every literal with a letter that is handed to the screen as it stands."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or _called(node) not in SHOWING:
            continue
        name = _called(node)
        words_at = 1 if name in NAMED_FIRST else 0
        if len(node.args) <= words_at:
            continue
        if name in {"text", "link", "danger", "quiet"} and not _is_ours(node):
            continue
        first = node.args[words_at]
        parts = first.values if isinstance(first, ast.JoinedStr) else [first]
        for part in parts:
            words = str(part.value) if isinstance(part, ast.Constant) else ""
            if any(letter.isalpha() for letter in words):
                yield node.lineno, words


def _is_ours(node: ast.Call) -> bool:
    """Whether a function with a common name is one of `ui.widgets`."""
    function = node.func
    return (
        isinstance(function, ast.Attribute)
        and isinstance(function.value, ast.Name)
        and function.value.id in {"labels", "buttons"}
    )


def test_no_literal_is_handed_to_the_screen() -> None:
    found = {
        path.as_posix(): list(literal_texts(ast.parse((ROOT / path).read_text("utf-8"))))
        for path in python_files("ui")
    }
    assert {path: texts for path, texts in found.items() if texts} == {}


def test_a_literal_would_be_found() -> None:
    tree = ast.parse(
        'a.setText("words")\na.setText(self.tr("words"))\nlabels.text("x")\ntext("no widget")\n'
        'a.setText(f"{n} words")\na.setText("·")\n'
    )
    assert list(literal_texts(tree)) == [(1, "words"), (3, "x"), (5, " words")]
