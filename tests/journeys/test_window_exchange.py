"""A defender and a focal point, from the first start of the program to the answer, by hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QColor, QImage

from tests.support import steps, vaults
from tests.support.hands import Hands

SitsDown = Callable[[Path | None], Hands]


def picture(path: Path) -> Path:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    assert image.save(str(path))
    return path


def test_from_the_first_start_to_the_answer(sits_down: SitsDown, tmp_path: Path) -> None:
    for name in ("hers", "desk", "stick", "answers"):
        (tmp_path / name).mkdir()
    stick = tmp_path / "stick"

    # A focal point starts the program for the first time and makes a card.
    desk = sits_down(None)
    steps.first_run(
        desk, "Receive reports as a focal point", tmp_path / "desk", "nine lanterns in the rain"
    )
    digits = steps.make_card(desk, "Reprisals desk", "Westeria Watch", tmp_path / "card.json")

    # A defender does, with a second drawer to show, and writes down what happened.
    her = sits_down(None)
    steps.first_run(
        her, "Write down what happened", tmp_path / "hers", vaults.PASSPHRASE, vaults.SECOND
    )
    steps.quick_capture(her, steps.TOLD)
    steps.device(her)
    steps.cooperation(her)
    steps.add_evidence(her, picture(tmp_path / "gate.png"), "Nobody")
    steps.add_person(her, "HERON", "human rights lawyer", "victim")
    steps.ask_consent(her, "Send to the focal point", "Yes", "Title only")

    # She gets the card, and they compare the digits over the phone.
    steps.go_to(her, "Focal points")
    her.press("Add a focal point")
    her.press("Choose a file or a picture…")
    her.choose_path(tmp_path / "card.json")
    assert her.sees("Not compared yet")
    steps.compare(her, digits)

    # The record is not finished yet: the wizard leads her to what is missing.
    steps.go_to(her, "Send")
    her.row("Records", steps.TOLD["title"])
    steps.finish(her, steps.LEFT_OPEN)

    # Then she sends it.
    sealed = steps.send(her, steps.TOLD["title"], stick)
    her.press("Done")

    # The focal point drops what lies on the stick, bad files too.
    (stick / "short.age").write_bytes(sealed.read_bytes()[:5_000])
    (stick / "readme.txt").write_text("hello")
    steps.go_to(desk, "Inbox")
    steps.drop(desk, [stick])
    desk.row("Files", "short.age")
    assert desk.sees("Ask for the file again")
    desk.row("Files", "readme.txt")
    assert desk.sees("This is not a sealed file.")
    desk.row("Files", sealed.name)

    # What may be done with it stands before what happened.
    read = steps.words_on(desk)
    assert (
        read.index("You may keep this.")
        < read.index(steps.TOLD["title"])
        < read.index(steps.TOLD["story"])
    )
    assert "14 Mar 2025" in read
    assert "HERON" not in read
    assert "First file with this key" in read
    desk.choose_tab("Parts of the case", "Evidence")
    assert desk.sees("001")
    receipt = steps.acknowledge(desk, "It arrived. We read it tomorrow.", tmp_path / "answers")

    # The defender drops the answer and reads it on her record.
    steps.go_to(her, "Replies")
    steps.drop(her, [receipt])
    assert her.sees("Attached to its record")
    her.row("Replies", steps.TOLD["title"])
    assert her.sees("It arrived. We read it tomorrow.")
    her.press("Open record")
    steps.section(her, "What was done")
    her.wait_for("Sent to Reprisals desk")
    assert her.sees("Received from Reprisals desk")
