"""What a file gives away, and the way to a cleaned copy, through real widgets."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from defender_app.evidence_cleaning.plan import LOST, Box
from defender_app.evidence_metadata.findings import KINDS, Finding, GivesAway, Place
from defender_app.model.evidence import Evidence
from defender_app.model.person import Person
from tests.support import planted, vaults
from tests.support.vaults import MIB, incident
from tests.support.window import RecordedGo, RecordedNotify, looks
from ui.evidence import copying, told
from ui.evidence.cleaning_dialog import CleaningDialog
from ui.evidence.giving import GivesAwayPart
from ui.evidence.section import EvidenceSection
from ui.evidence.world_map import WorldMap, shown
from ui.fields.choice import OneEditor
from ui.jobs import Jobs
from ui.record.draft import RecordDraft
from ui.record.entries import Inside
from ui.theme import theme
from ui.workplace import Workplace

Settle = Callable[[], None]


@pytest.fixture
def clean_place(
    tmp_path: Path, jobs: Jobs, notify: RecordedNotify, go: RecordedGo
) -> Iterator[Workplace]:
    folder = vaults.new_vault(tmp_path / "clean", drawer_size=8 * MIB)
    with vaults.opened(folder) as held:
        held.drawer.incidents.save(
            incident(event_id="E1", persons=(Person(pid="p1", pseudonym="HERON"),))
        )
        yield Workplace(held.drawer, held.folder, held.training, jobs, notify, go)
        assert jobs.stop(20_000)


def _photograph() -> bytes:
    exif = Image.Exif()
    exif[0x010F], exif[0x013B] = "ACME", "Zelda Author"
    exif.get_ifd(0x8825).update({1: "N", 2: (46.0, 13.0, 36.0), 3: "E", 4: (6.0, 8.0, 24.0)})
    return planted.bytes_of(planted.picture(), "JPEG", exif=exif.tobytes())


def _section(
    place: Workplace, qtbot: QtBot, settled: Settle, name: str, data: bytes
) -> EvidenceSection:
    item = Evidence(kind="photograph", original_file_name=name)
    place.drawer.evidence.add("E1", item, io.BytesIO(data))
    draft = RecordDraft(place, "E1")
    settled()
    made = EvidenceSection(place, draft)
    qtbot.addWidget(made)
    made.resize(700, 900)
    made.show()
    settled()
    made.items.open_entry(0)
    settled()
    return made


def _dialog(section: EvidenceSection, settled: Settle) -> CleaningDialog:
    part = section.findChild(GivesAwayPart)
    assert part is not None
    part.clean.click()
    settled()
    dialog = section.copying.dialog
    assert dialog is not None
    return dialog


def _words(part: GivesAwayPart) -> str:
    return " | ".join(one.text() for one in part.findChildren(QLabel) if one.isVisibleTo(part))


def test_the_card_says_what_the_file_gives_away(
    clean_place: Workplace, qtbot: QtBot, settled: Settle
) -> None:
    section = _section(clean_place, qtbot, settled, "gate.jpg", _photograph())
    part = section.findChild(GivesAwayPart)
    assert part is not None
    words = _words(part)
    assert "It tells where it was made, and more." in words
    assert "46.2267° north, 6.1400° east" in words
    assert "ACME" in words
    assert "Zelda Author" in words
    assert part.map.isVisibleTo(part)
    assert "6.1400° east" in part.map.accessibleName()
    assert not part.map.grab().isNull()
    assert "EXIF" not in words
    part.more.click()
    qtbot.waitUntil(lambda: "EXIF, Make" in _words(part))


def _boxes(dialog: CleaningDialog) -> Sequence[Box]:
    return dialog.areas.boxes


def _draw(dialog: CleaningDialog, qtbot: QtBot) -> None:
    """A box by mouse, one by keys, one typed; one taken away, and back again."""
    canvas = dialog.canvas
    room = canvas._room()

    def at(across: float, down: float) -> QPoint:
        return (room.topLeft() + QPointF(across * room.width(), down * room.height())).toPoint()

    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(canvas, left, pos=at(0.0, 0.0))
    qtbot.mouseMove(canvas, at(0.2, 0.2))
    qtbot.mouseRelease(canvas, left, pos=at(0.25, 0.25))
    assert len(_boxes(dialog)) == 1
    assert _boxes(dialog)[0].right == pytest.approx(0.25, abs=0.01)
    # The keys: another box in the middle, moved and made larger.
    qtbot.keyClick(canvas, Qt.Key.Key_N)
    before = _boxes(dialog)[1]
    qtbot.keyClick(canvas, Qt.Key.Key_Left)
    qtbot.keyClick(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    after = _boxes(dialog)[1]
    assert after.left == pytest.approx(before.left - 0.01)
    assert after.bottom == pytest.approx(before.bottom + 0.01)
    assert "39 to 59 percent across" in canvas.accessibleDescription()
    dialog.typed.setText("75 0 25 25")
    qtbot.keyClick(dialog.typed, Qt.Key.Key_Return)
    assert len(_boxes(dialog)) == 3
    qtbot.keyClick(canvas, Qt.Key.Key_Space)
    qtbot.keyClick(canvas, Qt.Key.Key_Delete)
    assert len(_boxes(dialog)) == 2
    dialog.undo.click()
    assert len(_boxes(dialog)) == 3


def test_a_box_by_mouse_another_by_keys_and_a_copy(
    clean_place: Workplace, qtbot: QtBot, settled: Settle, notify: RecordedNotify
) -> None:
    section = _section(clean_place, qtbot, settled, "gate.jpg", _photograph())
    dialog = _dialog(section, settled)
    _draw(dialog, qtbot)
    dialog.main.click()
    assert "recognised" in dialog.heading.text()
    dialog.recognised.who.pill("nobody").click()
    dialog.main.click()
    settled()
    section.world.draft.flush()
    settled()
    assert notify.problems == []
    original, copy = clean_place.drawer.incidents.get("E1").evidence
    assert (copy.derived_from, copy.metadata_kept) == (original.eid, "no")
    assert copy.changes == ("metadata-removed", "covered")
    assert copy.shows_confirmed
    out = b"".join(clean_place.drawer.evidence.chunks(str(copy.eid), "E1"))
    assert b"Zelda" not in out
    with Image.open(io.BytesIO(out)) as image:
        seen = image.convert("RGB")
        # Red and green corners are covered, the blue one is not.
        assert max(seen.getpixel((20, 12))) < 30  # type: ignore[arg-type] # three colours
        assert max(seen.getpixel((300, 12))) < 30  # type: ignore[arg-type] # three colours
        assert seen.getpixel((20, 180))[2] > 150  # type: ignore[index] # three colours
    assert notify.ends[-1][0] == "The cleaned copy is in this record"
    # Its card is open, and says that nothing is left.
    parts = section.findChildren(GivesAwayPart)
    assert any("Nothing hidden was found" in _words(one) for one in parts)
    assert "Cleaned copy" in section._line(copy)
    assert section.copying.dialog is None


def test_the_keyboard_goes_on_with_the_copy(
    clean_place: Workplace, qtbot: QtBot, settled: Settle
) -> None:
    section = _section(clean_place, qtbot, settled, "gate.jpg", _photograph())
    part = section.findChild(GivesAwayPart)
    assert part is not None
    part.clean.setFocus()
    dialog = _dialog(section, settled)
    dialog.main.click()
    dialog.main.click()
    settled()
    assert section.items.open_index == 1
    assert section.window().focusWidget() is section.items.cards[1].head


def test_the_kind_of_a_file_is_said_in_words(
    clean_place: Workplace, qtbot: QtBot, settled: Settle
) -> None:
    item = Evidence(kind="photograph", original_file_name="a.jpg", media_type="image/jpeg")
    clean_place.drawer.evidence.add("E1", item, io.BytesIO(_photograph()))
    odd = Evidence(kind="document", media_type="application/x-odd")
    clean_place.drawer.evidence.add("E1", odd, io.BytesIO(b"odd"))
    draft = RecordDraft(clean_place, "E1")
    settled()
    section = EvidenceSection(clean_place, draft)
    qtbot.addWidget(section)
    for index, said in enumerate(("JPEG picture", "application/x-odd")):
        section.items.open_entry(index)
        assert section.focus_field(f"evidence[{index}].media_type")
        inside = section.items.cards[index].inside
        assert isinstance(inside, Inside)
        inside.form.finish()
        editor = inside.form.asked[f"evidence[{index}].media_type"].editor
        assert isinstance(editor, OneEditor)
        assert editor.field.words() == said
    settled()
    kept = draft.incident.evidence
    assert [one.media_type for one in kept] == ["image/jpeg", "application/x-odd"]
    assert isinstance(editor, OneEditor)
    editor.field.picked.emit("application/pdf")
    assert draft.incident.evidence[1].media_type == "application/pdf"
    editor.field.picked.emit("own:application/x-other")
    assert draft.incident.evidence[1].media_type == "application/x-other"
    draft.flush()
    settled()


def test_pages_of_a_pdf_are_covered_one_by_one(
    clean_place: Workplace, qtbot: QtBot, settled: Settle, tmp_path: Path
) -> None:
    data = planted.pdf(tmp_path / "a.pdf").read_bytes()
    section = _section(clean_place, qtbot, settled, "a.pdf", data)
    dialog = _dialog(section, settled)
    assert dialog.turning.isVisibleTo(dialog)
    dialog.add.click()
    dialog.forth.click()
    settled()
    assert dialog.canvas.page == 1
    assert not dialog.forth.isEnabled()
    assert dialog.canvas.areas.on(1) == []
    dialog.add.click()
    dialog.main.click()
    dialog.main.click()
    settled()
    copy = clean_place.drawer.evidence.list("E1")[-1]
    assert (copy.media_type, copy.changes) == (
        "application/pdf",
        ("metadata-removed", "covered", "converted"),
    )
    assert copy.shows_confirmed is None


def test_a_letter_asks_at_once_who_is_in_it(
    clean_place: Workplace, qtbot: QtBot, settled: Settle, tmp_path: Path, notify: RecordedNotify
) -> None:
    jpeg = planted.bytes_of(planted.picture(), "JPEG")
    data = planted.docx(tmp_path / "a.docx", jpeg).read_bytes()
    section = _section(clean_place, qtbot, settled, "a.docx", data)
    dialog = _dialog(section, settled)
    assert dialog.steps.currentIndex() == 1
    dialog.main.click()
    settled()
    copy = clean_place.drawer.evidence.list("E1")[-1]
    assert copy.original_file_name == "cleaned-1.docx"
    assert "comments are gone" in notify.ends[-1][1]


def test_what_cannot_be_cleaned_says_why_and_leaves_nothing(
    clean_place: Workplace, qtbot: QtBot, settled: Settle, tmp_path: Path, notify: RecordedNotify
) -> None:
    path = planted.docx(tmp_path / "a.docx", b"", {"word/vbaProject.bin": b"x"})
    section = _section(clean_place, qtbot, settled, "a.docx", path.read_bytes())
    dialog = _dialog(section, settled)
    dialog.main.click()
    settled()
    assert [str(one) for one in notify.problems] == ["copy-unknown-inside"]
    assert len(clean_place.drawer.evidence.list("E1")) == 1


def test_cancelling_makes_nothing(clean_place: Workplace, qtbot: QtBot, settled: Settle) -> None:
    section = _section(clean_place, qtbot, settled, "gate.jpg", _photograph())
    dialog = _dialog(section, settled)
    dialog.cancel.click()
    settled()
    assert section.copying.dialog is None
    assert len(clean_place.drawer.evidence.list("E1")) == 1


@pytest.mark.parametrize(
    ("name", "data", "words", "can"),
    [
        ("notes.txt", b"They asked about the report.", "A plain text", False),
        ("sound.mp3", b"ID3\x04\0\0\0\0\0\0", "cannot be looked into", False),
        ("old.gif", planted.bytes_of(planted.picture(), "GIF"), "cannot be looked into", True),
        ("cut.jpg", b"\xff\xd8\xff\xe1\x00", "in what could be read", True),
    ],
)
def test_files_of_other_kinds(
    clean_place: Workplace,
    qtbot: QtBot,
    settled: Settle,
    name: str,
    data: bytes,
    words: str,
    *,
    can: bool,
) -> None:
    section = _section(clean_place, qtbot, settled, name, data)
    part = section.findChild(GivesAwayPart)
    assert part is not None
    assert words in part.state.text()
    assert part.clean.isVisibleTo(part) == can


def test_every_kind_of_finding_has_words_and_none_is_an_id() -> None:
    assert set(told.LABELS) == set(KINDS)
    assert set(copying.LOST) == LOST
    for language in ("en", "zh"):
        with looks(language=language):
            for kind in KINDS:
                label = told.label(kind)
                assert label
                assert label != kind
                assert language == "en" or label != told.LABELS[kind], kind
            assert copying.lost_words(sorted(LOST))


def test_every_finding_can_be_shown() -> None:
    findings = tuple(Finding(kind=kind, count=3) for kind in KINDS)
    given = GivesAway(format="jpeg", findings=findings, complete=False)
    for whole in (False, True):
        lines = dict(told.rows(given, whole=whole))
        assert list(lines) == list(KINDS)
        assert all(lines.values())
    many = tuple(Finding(kind="time", value=f"2025:02:{day:02}") for day in range(1, 20))
    (line,) = told.rows(GivesAway(format="jpeg", findings=many), whole=False)
    assert "1 Feb 2025; 2 Feb 2025" in line[1]
    assert line[1].endswith("and 14 more")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("2025:02:01 12:00:05", "1 Feb 2025, 12:00"),
        ("2025:02:01 12:00:05.123+05:30", "1 Feb 2025, 12:00 UTC+05:30"),
        ("2025-02-01T23:59:00Z", "1 Feb 2025, 23:59 UTC"),
        ("0000:00:00 00:00:00", "0000-00-00T00:00"),
        ("2025:13:41", "2025-13-41"),
        ("last spring", "last spring"),
    ],
)
def test_a_time_is_said_as_people_say_it(written: str, said: str) -> None:
    one = Finding(kind="time", value=written)
    (short,) = told.rows(GivesAway(format="jpeg", findings=(one,)), whole=False)
    assert short[1] == said
    (whole,) = told.rows(GivesAway(format="jpeg", findings=(one,)), whole=True)
    assert written in whole[1]


@pytest.mark.parametrize(
    ("latitude", "longitude"), [(0, 0), (90, 180), (-90, -180), (71.3, -156.8), (-33.9, 151.2)]
)
def test_the_map_draws_every_corner(qtbot: QtBot, latitude: float, longitude: float) -> None:
    world = WorldMap()
    qtbot.addWidget(world)
    place = Place(latitude=latitude, longitude=longitude)
    world.show_places([place])
    for width in (80, 320, 700):
        world.resize(width, world.height())
        assert not world.grab().isNull()
    assert shown(place).count("°") == 2


@pytest.mark.parametrize(
    ("latitude", "longitude"), [(43.24, 76.95), (47.9, 106.9), (0, 25), (46.23, 6.14), (90, 0)]
)
def test_some_coast_lies_around_every_place(
    qtbot: QtBot, latitude: float, longitude: float
) -> None:
    world = WorldMap()
    qtbot.addWidget(world)
    world.resize(700, world.height())
    world.show_places([Place(latitude=latitude, longitude=longitude)])
    seen = world.grab().toImage()
    # Beside the world, without its frame and the place itself.
    left, high = 2 * world.height() + 24, world.height()
    middle = left + (high - 12) // 2
    tones = {
        seen.pixelColor(x, y).name()
        for x in range(left, left + high - 24, 2)
        for y in range(8, high - 8, 2)
        if abs(x - middle) > 12 or abs(y - high // 2) > 12
    }
    assert {theme.colour("wash").name(), theme.colour("surface").name()} <= tones


@pytest.fixture
def crowded(
    tmp_path: Path, jobs: Jobs, notify: RecordedNotify, go: RecordedGo
) -> Iterator[tuple[Workplace, bytes]]:
    """A drawer with a picture in it, and no room for another one of its size."""
    data = planted.bytes_of(Image.frombytes("RGB", (900, 700), os.urandom(1_890_000)), "PNG")
    folder = vaults.new_vault(tmp_path / "full", drawer_size=3 * MIB)
    with vaults.opened(folder) as held:
        held.drawer.incidents.save(incident(event_id="E1"))
        yield (
            Workplace(held.drawer, held.folder, held.training, jobs, notify, go, vault=held),
            data,
        )
        assert jobs.stop(20_000)


@pytest.mark.parametrize("answer", [False, True])
def test_a_copy_that_does_not_fit_offers_growth(
    crowded: tuple[Workplace, bytes],
    qtbot: QtBot,
    settled: Settle,
    notify: RecordedNotify,
    *,
    answer: bool,
) -> None:
    place, data = crowded
    notify.answer = answer
    section = _section(place, qtbot, settled, "noise.png", data)
    dialog = _dialog(section, settled)
    dialog.main.click()
    dialog.main.click()
    for _ in range(5):
        settled()
    (asked,) = notify.questions
    assert "grow" in str(asked["question"])
    assert "can see" in str(asked["reason"])
    assert notify.problems == []
    section.world.draft.flush()
    settled()
    items = place.drawer.evidence.list("E1")
    assert len(items) == 1 + answer
    sizes = {path.stat().st_size for path in place.folder.glob("drawer-[0-3]")}
    assert (sizes == {3 * MIB}) is not answer
    if answer:
        assert items[1].derived_from == items[0].eid


def test_pixels_are_overwritten_when_they_are_no_longer_shown(
    clean_place: Workplace, qtbot: QtBot, settled: Settle, tmp_path: Path
) -> None:
    data = planted.pdf(tmp_path / "a.pdf").read_bytes()
    section = _section(clean_place, qtbot, settled, "a.pdf", data)
    dialog = _dialog(section, settled)

    def shown() -> bytearray:
        pixels = dialog.canvas._pixels
        assert pixels is not None
        return pixels._picture.pixels

    first = shown()
    assert any(first)
    dialog.forth.click()
    settled()
    second = shown()
    assert second is not first
    assert not any(first)
    assert any(second)
    dialog.cancel.click()
    settled()
    assert not any(second)
