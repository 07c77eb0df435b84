"""What was sealed again with changes: each file says what is wrong, and none is a case."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crypto.age import decrypt
from defender_app.errors import InputError
from defender_app.focal import cases
from defender_app.focal.contacts import Contact
from defender_app.focal.own_cards import OwnCard
from defender_app.vault.drawer import Drawer
from tests.support import desk as desk_files
from tests.support import forge, line, resealed
from tests.support.window import RecordedNotify, arrived
from ui.desk.inbox_model import TAKEN
from ui.desk.inbox_page import InboxPage
from ui.messages import message
from ui.widgets.labels import Words
from ui.workplace import Workplace


def explained(page: InboxPage) -> dict[str, str]:
    """File name to everything that the panel says when its row is chosen."""
    found = {}
    for place in range(page.model.rowCount()):
        row = page.model.index(place).data(TAKEN)
        page.panel.explain(row)
        QApplication.processEvents()
        shown = [one.text() for one in page.panel.findChildren(Words) if not one.isHidden()]
        found[row.name] = "\n".join(shown)
    return found


def test_each_says_what_is_wrong_and_none_is_a_case(
    qtbot: QtBot,
    desk_place: Workplace,
    own_card: OwnCard,
    sent: Path,
    sender: Drawer,
    desk: Drawer,
    desk_vaults: line.Vaults,
    notify: RecordedNotify,
    settled: Callable[[], None],
    tmp_path: Path,
) -> None:
    identity = own_card.keys.identity
    folder = tmp_path / "tricks"
    for _ in resealed.resealed(sent, identity, identity.recipient(), folder):
        pass
    other = line.new_card(desk_vaults.drawer(), "Another desk")
    theirs = desk_files.send(sender, line.met(sender, other), tmp_path / "theirs")
    plain = decrypt(theirs.read_bytes(), [other.keys.identity])
    passed_on = forge.put(folder, plain, identity.recipient())
    passed_on.rename(folder / "a-second-card.age")
    page = InboxPage(desk_place)
    arrived(page, qtbot, settled, (1076, 629))
    notify.paths = [folder]
    page.choose_folder.click()
    settled()
    found = explained(page)
    assert len(found) == len(resealed.TRICKS) + 1
    for name, one in resealed.TRICKS.items():
        exact = message(InputError(one.code))
        assert exact.what in found[f"{name}.age"]
        assert exact.lost in found[f"{name}.age"]
        assert exact.next in found[f"{name}.age"]
        assert "Open the case" not in found[f"{name}.age"]
    assert "was written for somebody else" in found["a-second-card.age"]
    assert "did not agree to that" in found["a-second-card.age"]
    assert cases.every(desk) == ()
    assert not notify.problems


def test_a_file_of_a_later_version_is_not_called_damaged(
    qtbot: QtBot,
    desk_place: Workplace,
    own_card: OwnCard,
    contact: Contact,
    sent: Path,
    desk: Drawer,
    notify: RecordedNotify,
    settled: Callable[[], None],
    tmp_path: Path,
) -> None:
    def edit(entries: dict[str, bytes]) -> None:
        entries[resealed.REPORT] = forge.changed(entries[resealed.REPORT], version=2)

    identity, folder = own_card.keys.identity, tmp_path / "newer"
    folder.mkdir()
    to = [identity.recipient()]
    path = forge.resealed(sent, identity, contact.signing_key(), to, folder, edit)
    page = InboxPage(desk_place)
    arrived(page, qtbot, settled, (1076, 629))
    notify.paths = [folder]
    page.choose_folder.click()
    settled()
    read = explained(page)[path.name]
    assert "made by a later version" in read
    assert "Get the newer version" in read
    assert "not as it was sealed" not in read
    assert cases.every(desk) == ()
