"""A year at the desk in the window: from a bag of post to the export, by hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QPlainTextEdit

from defender_app import vault
from defender_app.focal import cases, work
from defender_app.model.answers import Answer
from defender_app.vault import Vault
from defender_app.vault.drawer import Drawer
from tests.support import export_lines, line, post, steps, uwazi_importer, vaults
from tests.support.hands import Hands
from tests.support.post import Post
from tests.support.slices import CI
from ui.desk.drafts.ask import AskForDraft
from ui.desk.exports.ask import ExportDialog
from ui.desk.inbox_model import TAKEN
from ui.desk.inbox_words import place as damaged_at
from ui.desk.register.item_form import ItemDialog
from ui.unlock import entry
from ui.widgets.rows import ROW

SitsDown = Callable[[Path | None], Hands]
ROOM = 16 * vaults.MIB
FEW = ("chunks swapped", "bomb", "depth 65", "practice and real", "not for us", "words")
SAID = {
    "not-a-sealed-file": "No sealed file",
    "not-for-us": "Not for us",
    "written-for-someone-else": "Written for someone else",
    "wrong-mode": "A real report",
    "later-version": "Newer program",
    "damaged": "Damaged",
}


def today() -> date:
    return datetime.now(tz=UTC).date()


def opened(folder: Path) -> Vault:
    return vault.Vault.open(folder, vaults.PASSPHRASE, allow_weak_kdf=True)


def posted(hers: Path, desk: Path, folder: Path, good: int, bad: Sequence[str] | None) -> Post:
    """A defender who knows the desk seals reports, and somebody spoils some of them."""
    for place in (hers, desk):
        vaults.new_vault(place, drawer_size=ROOM, training=True)
    with opened(desk) as theirs, opened(hers) as vaulted:
        own = line.new_card(theirs.drawer)
        theirs.drawer.settings.set(entry.ROLE, entry.RECEIVE)
        contact = line.met(vaulted.drawer, own)
        return post.make(vaulted.drawer, contact, own, folder, good=good, bad=bad, today=today())


@pytest.mark.parametrize(
    ("good", "bad"), [(4, FEW), pytest.param(60, None, marks=CI)], ids=["few", "all"]
)
@pytest.mark.timeout(900)
def test_from_a_bag_of_post_to_the_export(
    sits_down: SitsDown, tmp_path: Path, good: int, bad: Sequence[str] | None
) -> None:
    bag = posted(tmp_path / "hers", tmp_path / "desk", tmp_path / "post", good, bad)
    desk = sits_down(tmp_path / "desk")
    steps.unlock(desk, vaults.PASSPHRASE)
    _take_in(desk, bag)
    _triage(desk)
    _join(desk)
    receipt = _answer(desk, tmp_path)
    _register(desk)
    _paragraph(desk)
    _export(desk, tmp_path)
    _she_reads_it(sits_down, tmp_path / "hers", receipt)


def _take_in(desk: Hands, bag: Post) -> None:
    steps.go_to(desk, "Inbox")
    steps.drop(desk, [bag.folder])
    rows = desk.find("Files", QAbstractItemView).model()
    count = len(bag.good) + len(bag.bad) + 1
    desk.qtbot.waitUntil(lambda: rows.rowCount() == count, timeout=300_000)
    desk.settle()
    found = {}
    for number in range(count):
        index = rows.index(number, 0)
        found[index.data(TAKEN).name] = (index.data(TAKEN), index.data(ROW))
    for name, one in bag.bad.items():
        taken, row = found[name]
        assert (taken.outcome, taken.code) == (one.outcome, one.code), name
        assert row.status == SAID[one.outcome]
        if taken.where:
            assert damaged_at(taken) in row.facts
    assert {found[name][0].outcome for name in bag.good} == {"opened"}
    assert found[bag.copy][0].outcome == "duplicate"
    desk.row("Files", next(iter(bag.bad)))
    assert desk.sees("Nothing was taken in") or desk.sees("The file itself was not touched")


def _drawer(desk: Hands) -> Drawer:
    session = desk.defender.session
    assert session is not None
    return session.window.place.drawer


def _case(desk: Hands, title: str) -> cases.Case:
    return next(one for one in cases.every(_drawer(desk)) if title in one.titles)


def _key(desk: Hands, key: Qt.Key) -> None:
    """Press a key where the keyboard is."""
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)
    desk.settle()


def _triage(desk: Hands) -> None:
    """Down the list of what waits for a receipt, by keys alone, and one case judged."""
    steps.go_to(desk, "Cases")
    rows = desk.find("Cases", QAbstractItemView)
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    rows.setFocus()
    seen = {rows.currentIndex().row()}
    for _ in range(len(cases.every(_drawer(desk))) - 1):
        _key(desk, Qt.Key.Key_J)
        seen.add(rows.currentIndex().row())
    assert len(seen) == len(cases.every(_drawer(desk)))
    desk.row("Cases", post.FIRST)
    if not desk.sees("Acknowledge"):
        _key(desk, Qt.Key.Key_Return)
    _key(desk, Qt.Key.Key_U)
    dialog = desk.dialog(QDialog)
    desk.choose("How urgent is this case?", "Critical")
    desk.type("Why", "She leaves tomorrow", dialog)
    desk.press("Note it", dialog)
    case = _case(desk, post.FIRST)
    judged = work.of(_drawer(desk), case.case_id).urgency
    assert getattr(judged, "value", "") == "critical"


def _join(desk: Hands) -> None:
    desk.choose_tab("Parts of the case", "Related")
    second = _case(desk, post.SECOND).number
    desk.press(f"Compare with Case {second}")
    dialog = desk.dialog(QDialog)
    desk.press("Same event…", dialog)
    why = desk.dialog(QDialog)
    desk.type("Why", "The same gate on the same day", why)
    desk.press("Same event", why)
    desk.settle()
    drawer = _drawer(desk)
    one, two = (_case(desk, title) for title in (post.FIRST, post.SECOND))
    assert work.of(drawer, one.case_id).event == work.of(drawer, two.case_id).event != ""


def _answer(desk: Hands, tmp_path: Path) -> Path:
    (tmp_path / "answers").mkdir()
    return steps.acknowledge(desk, "It came. We read it today.", tmp_path / "answers")


def _register(desk: Hands) -> None:
    number = _case(desk, post.FIRST).number
    steps.go_to(desk, "Register")
    desk.choose_tab("Views of the register", "UN actions")
    desk.press("Add a UN action…")
    dialog = desk.dialog(ItemDialog)
    asked = dialog.form.asked
    sent = (today() - timedelta(days=70)).isoformat()
    asked["action_type"].editor.set_answer(Answer(value="joint-allegation-letter"))
    asked["date_sent_or_adopted"].editor.set_answer(Answer(value=sent))
    asked["summary"].editor.set_answer(Answer(value="About the gate"))
    dialog.cases.setText(str(number))
    desk.press("Keep it", dialog)
    desk.settle()
    question = desk.dialog(QDialog)
    buttons = [one for one in question.findChildren(type(dialog.keep)) if one.isVisible()]
    assert buttons
    desk.press("Note it", question)
    desk.choose_tab("Views of the register", "Deadlines")
    assert any("10 day" in text for text in _statuses(desk))


def _statuses(desk: Hands) -> list[str]:
    rows = desk.find("Deadlines", QAbstractItemView).model()
    return [rows.index(n, 0).data(ROW).status for n in range(rows.rowCount())]


def _paragraph(desk: Hands) -> None:
    """Written from the record, without a name, and not a word more than the link allows."""
    steps.go_to(desk, "Cases")
    desk.row("Cases", post.FIRST)
    if not desk.sees("Acknowledge"):
        _key(desk, Qt.Key.Key_Return)
    desk.press("Draft a paragraph…")
    desk.press("Write it", desk.dialog(AskForDraft))
    desk.qtbot.waitUntil(lambda: bool(desk.every(QPlainTextEdit)), timeout=30_000)
    editor = desk.find("The text", QPlainTextEdit)
    told = editor.toPlainText()
    assert "reportedly" in told or "allegedly" in told
    assert "HERON" not in told
    assert "because of" not in told
    desk.press("Close")


def _export(desk: Hands, tmp_path: Path) -> None:
    """Two cases, chosen by key, to colleagues in the UN, as Uwazi takes them."""
    steps.go_to(desk, "Cases")
    rows = desk.find("Cases", QAbstractItemView)
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    rows.setFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_K, Qt.Key.Key_Space):
        _key(desk, key)
    desk.press("Export…")
    dialog = desk.dialog(ExportDialog)
    dialog.action.choose("confide")
    dialog.form.choose("uwazi")
    dialog.look()
    desk.settle()
    target = tmp_path / "cases.zip"
    desk.press("Export…", dialog)
    desk.choose_path(target)
    desk.qtbot.waitUntil(target.exists, timeout=30_000)
    desk.settle()
    made = uwazi_importer.run(target.read_bytes(), export_lines.TEMPLATE)
    assert len(made.entities) == 2
    assert not made.unknown


def _she_reads_it(sits_down: SitsDown, hers: Path, receipt: Path) -> None:
    her = sits_down(hers)
    steps.unlock(her, vaults.PASSPHRASE)
    steps.go_to(her, "Replies")
    steps.drop(her, [receipt])
    assert her.sees("Attached to its record")
