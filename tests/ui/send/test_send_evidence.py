"""Each file leaves as a cleaned copy unless somebody chooses otherwise; and whom to ask."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from defender_app.focal.contacts import Contact
from defender_app.model.answers import Ref
from defender_app.model.evidence import Evidence
from tests.support import line, planted
from tests.support.window import RecordedNotify
from ui.send.notes import NoteView
from ui.send.page import PREVIEW, SendPage
from ui.workplace import Workplace

Press = Callable[[QAbstractButton], None]
Settled = Callable[[], None]


@pytest.fixture
def seeing(
    training_place: Workplace, known_contact: Contact, press: Press, settled: Settled
) -> Iterator[Callable[..., SendPage]]:
    """Opens the page at what they will see, for a record with these people and files."""
    made: list[SendPage] = []

    def opening(files: dict[str, bytes], people: list[dict[str, Any]]) -> SendPage:
        drawer = training_place.drawer
        event_id = line.saved(drawer, line.incident(persons=people, urgency="high"))
        for name, data in files.items():
            item = Evidence(
                kind="photograph",
                original_file_name=name,
                shows=(Ref(person="P1"),),
                shows_confirmed="2026-11-20",
            )
            drawer.evidence.add(event_id, item, io.BytesIO(data))
        page = SendPage(training_place, (event_id,))
        page.resize(1280, 660)
        page.show()
        page.arrive()
        settled()
        made.append(page)
        if known_contact.contact_id not in page.plan.contact_ids:
            page.recipients.list.press(known_contact.contact_id)
        press(page.foot.forward)
        settled()
        return page

    yield opening
    for page in made:
        page.bar().deleteLater()
        page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _photograph() -> bytes:
    exif = Image.Exif()
    exif[0x013B] = "Zelda Author"
    return planted.bytes_of(Image.new("RGB", (64, 48), "red"), "JPEG", exif=exif.tobytes())


NAMED = [line.person("P1", pseudonym="HERON", how="named")]


def _fates(page: SendPage) -> dict[str, str]:
    return {row.title: row.fate for row in page.see.fates.rows}


def _kinds(page: SendPage) -> list[str]:
    assert page.see.looked is not None
    return sorted(one.kind for one in page.see.looked.standing)


def _choose(page: SendPage, title: str, form: int, settled: Settled) -> None:
    """Open the menu of a file and take an entry."""
    looked = page.see.looked
    assert looked is not None
    item = next(one for one in looked.paper.items if one.name == title)
    row = next(one for one in page.see.fates.rows if one.key == item.eid)
    row.click()
    assert row.action is not None
    assert row.action.isVisible()
    menu = page.see.fates.open_menu(item, row.action)
    menu.actions()[form].trigger()
    menu.hide()
    settled()


def _told(page: SendPage, does: str) -> list[NoteView]:
    return [note for note in page.see.paper.notes if note.told.does == does]


def test_copies_for_all_are_one_press_away(
    seeing: Callable[..., SendPage], press: Press, settled: Settled, qtbot: QtBot
) -> None:
    page = seeing({"a.jpg": _photograph(), "b.jpg": _photograph() + b"\x00"}, NAMED)
    assert _fates(page)["a.jpg"] == "No cleaned copy yet"
    assert _kinds(page) == ["original-no-copy", "original-no-copy", "rule-16", "rule-16"]
    assert not page.see.ready()
    assert page.see.fates.clean_all is not None
    press(page.see.fates.clean_all)
    qtbot.waitUntil(lambda: page.see.fates.clean_all is None, timeout=20_000)
    settled()
    fates = _fates(page)
    assert fates["a.jpg"] == fates["b.jpg"] == "Stays here, its cleaned copy goes"
    assert fates["cleaned-1.jpg"] == fates["cleaned-2.jpg"] == "A cleaned copy goes"
    assert _kinds(page) == ["rule-16-copy", "rule-16-copy"]
    # Who is on it is asked with the names of the list.
    assert page.see.looked is not None
    page.see.ask(page.see.looked.standing[0])
    settled()
    assert page.see.dialog is not None
    assert "HERON" in page.see.dialog.reason.text()
    page.see.dialog.close()


def test_the_original_needs_a_reason_of_its_own(
    seeing: Callable[..., SendPage],
    known_contact: Contact,
    press: Press,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    page = seeing({"a.jpg": _photograph()}, NAMED)
    press(_told(page, "clean")[0].button)  # type: ignore[arg-type] # it has one
    qtbot.waitUntil(lambda: page.see.fates.clean_all is None, timeout=20_000)
    settled()
    _choose(page, "a.jpg", 1, settled)
    assert _fates(page) == {
        "HERON": "Goes with name",
        "a.jpg": "The original goes",
        "cleaned-1.jpg": "Stays here, the original goes",
    }
    assert _kinds(page) == ["original", "rule-16"]
    assert page.see.looked is not None
    for problem in page.see.looked.standing:
        page.plan.accept(known_contact.contact_id, problem, "a court asks for it")
    page.see.look()
    settled()
    assert page.see.ready()
    press(page.foot.forward)
    settled()
    assert page.stack.currentIndex() == PREVIEW
    (ready,) = page.plan.contact_ids
    accepted = page.plan.wish(ready).accepted
    assert sorted(code.partition(":")[0] for code in accepted) == ["original", "rule-16"]


def test_back_to_the_copy_and_left_out(
    seeing: Callable[..., SendPage], settled: Settled, press: Press
) -> None:
    page = seeing({"a.jpg": _photograph()}, NAMED)
    _choose(page, "a.jpg", 2, settled)
    assert _fates(page)["a.jpg"] == "Stays here, left out by you"
    assert page.see.ready()
    assert not page.see.times.isVisible()
    # The note in the margin puts it back, and so does the menu.
    _choose(page, "a.jpg", 0, settled)
    assert _fates(page)["a.jpg"] == "No cleaned copy yet"
    _choose(page, "a.jpg", 1, settled)
    assert _fates(page)["a.jpg"] == "The original goes"
    assert page.see.times.isVisible()
    press(page.see.times)
    settled()
    assert page.see.looked is not None
    assert page.see.looked.examined.composition.with_times


def test_left_out_by_the_menu_is_put_back_by_the_note(
    seeing: Callable[..., SendPage], settled: Settled, press: Press
) -> None:
    page = seeing({"a.jpg": _photograph()}, NAMED)
    _choose(page, "a.jpg", 2, settled)
    (note,) = _told(page, "back")
    assert note.button is not None
    press(note.button)
    settled()
    assert _fates(page)["a.jpg"] == "No cleaned copy yet"


def test_what_cannot_be_cleaned_is_said(
    seeing: Callable[..., SendPage],
    notify: RecordedNotify,
    press: Press,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    page = seeing({"letter.eml": b"From: a\r\n\r\nwords"}, NAMED)
    assert page.see.fates.clean_all is not None
    press(page.see.fates.clean_all)
    qtbot.waitUntil(lambda: bool(notify.ends), timeout=20_000)
    settled()
    assert _fates(page)["letter.eml"] == "No cleaned copy yet"


def test_every_reason_names_whom_to_ask(seeing: Callable[..., SendPage]) -> None:
    def asked(pid: str, word: str, **more: Any) -> dict[str, Any]:
        consent = {"use": "focal-point", **line.YES, "how_named": "title-only", **more}
        return line.person(pid, pseudonym=word, how=None, consents=[consent])

    child = line.person("P8", pseudonym="WREN", how=None)
    held = line.person("P9", pseudonym="SWIFT", how=None)
    page = seeing(
        {},
        [
            asked("P1", "HERON", how_named="named"),
            asked("P2", "TERN", value="no", given_by="lawyer", authority_basis="a letter"),
            asked(
                "P3", "ROOK", value="withdrawn", withdrawn_on="2026-11-10", withdrawn_how="phone"
            ),
            asked("P4", "CRANE", value="conditional", conditions="later"),
            asked("P5", "DUNLIN", given_by="family-member", authority_basis="a letter"),
            asked("P6", "GREBE", value="not-asked-too-risky"),
            asked("P7", "SISKIN", review_on="2026-01-01"),
            {**child, "vulnerability": ["minor"]},
            {**held, "deprived_of_liberty": "yes", "status_now": "020200000000"},
        ],
    )
    told = {
        note.told.about: note.told.reason.replace("\u2068", "").replace("\u2069", "")
        for note in page.see.paper.notes
        if note.told.about.startswith("P") and note.told.problem is None
    }
    ends = {pid: reason.rpartition("\n")[2] for pid, reason in told.items()}
    assert ends == {
        "P1": told["P1"],
        "P2": "Only the lawyer of TERN can change that",
        "P3": "Only ROOK can change that",
        "P4": "CRANE can say whether it is met",
        "P5": "For more, ask the family of DUNLIN",
        "P6": "When it is safe, ask GREBE",
        "P7": "Ask SISKIN again",
        "P8": "Ask the guardian of WREN",
        "P9": "Ask the family or the lawyer of SWIFT",
    }
