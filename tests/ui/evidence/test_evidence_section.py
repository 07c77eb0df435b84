"""Evidence inside a record: real files, dropped and chosen, looked at and given out."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from defender_app import vault
from defender_app.errors import AppError
from defender_app.model.evidence import Evidence
from defender_app.model.person import Identity, Person
from defender_app.vault.evidence import item_of
from tests.support import vaults
from tests.support.vaults import MIB, incident
from tests.support.window import RecordedGo, RecordedNotify
from ui.evidence.parts import CustodyPart, FilePart, ShownPart
from ui.evidence.section import EvidenceSection
from ui.jobs import Jobs
from ui.record.draft import RecordDraft
from ui.workplace import Workplace

Settle = Callable[[], None]


@pytest.fixture
def roomy(
    tmp_path: Path, jobs: Jobs, notify: RecordedNotify, go: RecordedGo
) -> Iterator[Workplace]:
    """A practice vault with room for files."""
    folder = vaults.new_vault(tmp_path / "roomy", drawer_size=32 * MIB)
    with vaults.opened(folder) as held:
        held.drawer.incidents.save(
            incident(event_id="E1", persons=(Person(pid="p1", pseudonym="HERON"),))
        )
        yield Workplace(held.drawer, held.folder, held.training, jobs, notify, go)
        assert jobs.stop(20_000)
        assert vault.check(held) == []


@pytest.fixture
def section(roomy: Workplace, settled: Settle, qtbot: QtBot) -> Iterator[EvidenceSection]:
    draft = RecordDraft(roomy, "E1")
    settled()
    made = EvidenceSection(roomy, draft)
    qtbot.addWidget(made)
    made.resize(650, 900)
    made.show()
    settled()
    yield made
    draft.flush()
    settled()


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "statement.txt").write_text("They called my name at the gate.\n", encoding="utf-8")
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    assert image.save(str(folder / "gate.png"))
    return folder


def drop(section: EvidenceSection, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    target, place = section.drop, QPointF(20, 20)
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place.toPoint(), actions, data, buttons, keys)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    event = QDropEvent(place, actions, data, buttons, keys)
    QApplication.sendEvent(target, event)
    assert event.dropAction() == Qt.DropAction.CopyAction


def kept(section: EvidenceSection) -> tuple[Evidence, ...]:
    return section.world.place.drawer.incidents.get("E1").evidence


def codes(errors: Sequence[object]) -> list[str]:
    return [error.code for error in errors if isinstance(error, AppError)]


def settle_all(section: EvidenceSection, settled: Settle) -> None:
    settled()
    section.world.draft.flush()
    settled()


def test_dropped_files_come_in_untouched(
    section: EvidenceSection, files: Path, settled: Settle, notify: RecordedNotify
) -> None:
    path = files / "statement.txt"
    before = (path.read_bytes(), path.stat().st_mtime_ns)
    drop(section, path, files / "gate.png")
    settle_all(section, settled)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    words, picture = kept(section)
    assert (words.original_file_name, words.kind) == ("statement.txt", "document")
    assert (picture.kind, picture.media_type) == ("photograph", "image/png")
    assert words.sha256 == hashlib.sha256(before[0]).hexdigest()
    # What the window holds is what the vault holds.
    assert section.world.incident.evidence == (words, picture)
    drawer = section.world.place.drawer
    assert b"".join(drawer.evidence.chunks(str(words.eid))) == before[0]
    told = drawer.custody.entries(item_of("E1", str(words.eid)))
    # The description waited for its file, and was saved before it.
    assert [(one.action, one.hash) for one in told][1:] == [("added", words.sha256)]
    assert told[0].action == "described"
    card = section.items.cards[0]
    assert card.head.title.text() == "statement.txt"
    assert str(words.sha256)[:8] in card.head.line.text()
    assert card.head.chip.text() == "Who is on it?"
    assert notify.problems == []


def test_folders_and_missing_files_are_said_and_stop_nothing(
    section: EvidenceSection, files: Path, settled: Settle, notify: RecordedNotify
) -> None:
    closed = files / "closed.txt"
    closed.write_text("x", encoding="utf-8")
    closed.chmod(0)
    section.add_files([files, files / "gone.txt", closed, files / "statement.txt"])
    settle_all(section, settled)
    expected = ["file-is-a-folder", "file-not-found"]
    expected += [] if os.access(closed, os.R_OK) else ["no-permission"]
    assert codes(notify.problems) == expected
    names = [one.original_file_name for one in kept(section)]
    assert names[-1] == "statement.txt"


def test_an_empty_file_and_the_same_file_are_noticed(
    section: EvidenceSection, files: Path, settled: Settle
) -> None:
    (files / "empty.mp3").write_bytes(b"")
    section.add_files([files / "statement.txt", files / "empty.mp3"])
    settle_all(section, settled)
    section.add_files([files / "statement.txt"])
    settle_all(section, settled)
    chips = [card.head.chip.text() for card in section.items.cards]
    assert chips == ["The same file twice", "The file is empty", "The same file twice"]
    assert len(kept(section)) == 3


def test_what_does_not_fit_leaves_nothing_and_the_rest_comes(
    section: EvidenceSection, files: Path, settled: Settle, notify: RecordedNotify
) -> None:
    large = files / "large.mp4"
    with large.open("wb") as out:
        out.truncate(200 * MIB)
    section.add_files([large, files / "statement.txt"])
    settle_all(section, settled)
    assert codes(notify.problems) == ["drawer-full"]
    assert [one.original_file_name for one in kept(section)] == ["statement.txt"]
    assert len(section.items.cards) == 1


def test_a_cancelled_import_leaves_nothing(
    section: EvidenceSection, files: Path, settled: Settle, qtbot: QtBot, notify: RecordedNotify
) -> None:
    large = files / "large.mp4"
    large.write_bytes(os.urandom(24 * MIB))
    section.add_files([large])
    imports = section.world.place.imports
    qtbot.waitUntil(lambda: bool(imports.coming("E1")), timeout=10_000)
    assert section.items.cards[0].head.chip.text() == "Coming in"
    imports.cancel("E1", *imports.coming("E1"))
    settle_all(section, settled)
    assert kept(section) == ()
    assert section.world.incident.evidence == ()
    drawer = section.world.place.drawer
    assert drawer.database.one("SELECT count(*) FROM blob_rows") == (0,)
    assert notify.problems == []
    assert large.stat().st_size == 24 * MIB


def test_what_is_typed_meanwhile_is_saved_and_stays(
    section: EvidenceSection, files: Path, settled: Settle, qtbot: QtBot
) -> None:
    large = files / "large.mp4"
    large.write_bytes(os.urandom(16 * MIB))
    section.add_files([large])
    imports = section.world.place.imports
    qtbot.waitUntil(lambda: bool(imports.coming("E1")), timeout=10_000)
    (eid,) = imports.coming("E1")
    section.items.open_entry(0)
    inside = section.items.cards[0].inside
    assert inside is not None
    field = inside.findChildren(QPlainTextEdit)[0]
    qtbot.keyClicks(field, "the gate")
    settle_all(section, settled)
    (item,) = kept(section)
    assert (item.eid, item.description, item.size) == (eid, "the gate", 16 * MIB)


def test_who_is_on_it_is_chosen_then_confirmed(
    section: EvidenceSection, files: Path, settled: Settle
) -> None:
    section.add_files([files / "gate.png"])
    settle_all(section, settled)
    section.items.open_entry(0)
    part = section.findChild(ShownPart)
    assert part is not None
    assert not part.confirm.isEnabled()
    part.pills.pill("person:p1").click()
    part.confirm.click()
    settle_all(section, settled)
    (item,) = kept(section)
    assert [one.person for one in item.shows] == ["p1"]
    assert item.shows_confirmed
    entries = section.world.place.drawer.custody.entries(item_of("E1", str(item.eid)))
    about_file = [one for one in entries if one.action not in {"described", "changed"}]
    assert [one.action for one in about_file] == ["added", "shows-confirmed"]
    assert about_file[1].hash == item.sha256
    # Another choice has to be confirmed again.
    part.pills.pill("nobody").click()
    settle_all(section, settled)
    (item,) = kept(section)
    assert (item.shows, item.shows_confirmed) == ((), None)
    assert part.pills.chosen == ("nobody",)
    part.confirm.click()
    settle_all(section, settled)
    assert kept(section)[0].shows_confirmed


def test_pictures_and_text_are_looked_at_inside(
    section: EvidenceSection, files: Path, settled: Settle
) -> None:
    (files / "clip.mp4").write_bytes(b"\x00\x00\x00\x18ftypmp42" + os.urandom(5_000))
    section.add_files([files / "gate.png", files / "statement.txt", files / "clip.mp4"])
    settle_all(section, settled)
    told = []
    for index in range(3):
        section.items.open_entry(index)
        inside = section.items.cards[index].inside
        assert inside is not None
        part = inside.findChild(FilePart)
        assert part is not None
        part.view.click()
        settled()
        viewer = part.viewer
        assert viewer is not None
        # What a file is called may be a name: it stands nowhere over it.
        assert viewer.title.text() in {"Photograph", "Document", "Video"}
        if index == 0:
            assert viewer.canvas.pixels is not None
            assert viewer.canvas.pixels.size.toTuple() == (60, 40)
        if index == 1:
            assert viewer.wording.toPlainText() == "They called my name at the gate.\n"
            assert viewer.wording.isReadOnly()
        told.append(viewer.notice.what.text())
        viewer.close_button.click()
        settled()
        assert part.viewer is None
    assert told == ["", "", "Video is not played here."]
    drawer, item = section.world.place.drawer, kept(section)[0]
    actions = [one.action for one in drawer.custody.entries(item_of("E1", str(item.eid)))]
    assert actions == ["described", "added", "viewed"]


def test_from_looking_a_copy_is_asked_for_and_looking_ends(
    section: EvidenceSection, files: Path, settled: Settle, notify: RecordedNotify
) -> None:
    section.add_files([files / "statement.txt"])
    settle_all(section, settled)
    section.items.open_entry(0)
    part = section.findChild(FilePart)
    assert part is not None
    part.view.click()
    settled()
    viewer = part.viewer
    assert viewer is not None
    notify.answer = False
    viewer.export_button.click()
    settled()
    assert part.viewer is None
    assert "Whatever program opens it" in notify.questions[0]["reason"]
    assert notify.choices == []


def test_a_copy_leaves_only_knowingly_and_is_remembered(
    section: EvidenceSection,
    files: Path,
    tmp_path: Path,
    settled: Settle,
    notify: RecordedNotify,
) -> None:
    section.add_files([files / "statement.txt"])
    settle_all(section, settled)
    section.items.open_entry(0)
    part = section.findChild(FilePart)
    assert part is not None
    target = tmp_path / "out.txt"
    notify.answer = False
    part.export.click()
    settled()
    assert "not locked" in notify.questions[0]["reason"]
    assert notify.choices == []
    notify.answer, notify.paths = True, [target]
    part.export.click()
    settled()
    assert notify.choices == [("Save a copy outside the vault", "statement.txt")]
    assert target.read_bytes() == (files / "statement.txt").read_bytes()
    (item,) = kept(section)
    entries = section.world.place.drawer.custody.entries(item_of("E1", str(item.eid)))
    assert entries[-1].action == "exported"
    settled()
    custody = section.findChild(CustodyPart)
    assert custody is not None
    # Never into the vault itself.
    notify.paths = [section.world.place.folder / "out.txt"]
    part.export.click()
    settled()
    assert codes(notify.problems) == ["inside-a-vault"]


def test_removing_asks_and_takes_the_bytes_with_it(
    section: EvidenceSection, files: Path, settled: Settle, notify: RecordedNotify
) -> None:
    section.add_files([files / "statement.txt", files / "gate.png"])
    settle_all(section, settled)
    notify.answer = False
    section.items.cards[0].removed.emit()
    settle_all(section, settled)
    assert len(kept(section)) == 2
    assert notify.questions[0]["danger"]
    notify.answer = True
    section.items.cards[0].removed.emit()
    settle_all(section, settled)
    assert [one.original_file_name for one in kept(section)] == ["gate.png"]
    assert section.world.place.drawer.database.one("SELECT count(*) FROM blobs") == (1,)


def test_a_description_waits_for_its_file(
    section: EvidenceSection, files: Path, settled: Settle, notify: RecordedNotify
) -> None:
    section.items.add.click()
    settle_all(section, settled)
    (item,) = kept(section)
    assert item.sha256 is None
    assert section.items.cards[0].head.chip.text() == "No file yet"
    notify.paths = [files / "gate.png"]
    section._choose_for(str(item.eid))
    settle_all(section, settled)
    (filled,) = kept(section)
    assert filled.eid == item.eid
    assert filled.size
    assert filled.original_file_name == "gate.png"


def test_a_failed_file_does_not_take_its_description_along(
    section: EvidenceSection, files: Path, settled: Settle, notify: RecordedNotify
) -> None:
    section.items.add.click()
    section.world.edit(
        lambda one: type(one)(
            format=one.format,
            version=1,
            event_id=one.event_id,
            persons=one.persons,
            evidence=(Evidence(eid=one.evidence[0].eid, description="the call"),),
        )
    )
    settle_all(section, settled)
    large = files / "large.mp4"
    with large.open("wb") as out:
        out.truncate(200 * MIB)
    section.add_files([large], into=str(kept(section)[0].eid))
    settle_all(section, settled)
    assert codes(notify.problems) == ["drawer-full"]
    assert kept(section)[0].description == "the call"


def test_a_field_path_leads_to_an_item(
    section: EvidenceSection, files: Path, settled: Settle
) -> None:
    section.add_files([files / "gate.png"])
    settle_all(section, settled)
    assert section.focus_field("evidence[0].captured_at")
    assert section.items.open_index == 0


@pytest.mark.parametrize(
    "name", ["IlvaTorrenko_2.txt", "ilva torrenko.txt", "passport-TORRENKO.txt"]
)
def test_a_name_kept_apart_is_no_title(
    section: EvidenceSection, roomy: Workplace, settled: Settle, tmp_path: Path, name: str
) -> None:
    roomy.drawer.incidents.save(
        incident(
            event_id="E1",
            persons=(
                Person(pid="p1", pseudonym="HERON", identity=Identity(real_name="Ilva Torrenko")),
            ),
        )
    )
    paths = [tmp_path / name, tmp_path / "statement.txt"]
    for path in paths:
        path.write_text(path.name)
    section.add_files(paths)
    settled()
    titles = [card.head.title.text() for card in section.items.cards]
    assert titles == ["Item 1", "statement.txt"]
    # The name stands where one looks for it.
    section.items.open_entry(0)
    settled()
    assert roomy.drawer.evidence.list("E1")[0].original_file_name == name
