"""From a printed card, photographed, to the receipt; and a stick that offers its card, by hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2
from PIL import Image, ImageFilter

from tests.support import steps, vaults
from tests.support.hands import Hands

SitsDown = Callable[[Path | None], Hands]


def photographed(pdf: Path, target: Path) -> Path:
    """The page on a table, a little askew, not quite sharp."""
    page = pypdfium2.PdfDocument(pdf)[0].render(scale=200 / 72).to_pil().convert("L")
    table = Image.new("L", (page.width + 500, page.height + 500), 95)
    table.paste(page, (250, 250))
    photo = table.rotate(-6, Image.Resampling.BICUBIC, expand=True, fillcolor=95)
    photo.filter(ImageFilter.GaussianBlur(1)).save(target, "JPEG", quality=60)
    return target


def test_from_a_photographed_card_to_the_receipt(sits_down: SitsDown, tmp_path: Path) -> None:
    for name in ("hers", "desk", "stick", "answers"):
        (tmp_path / name).mkdir()
    desk = sits_down(None)
    steps.first_run(
        desk, "Receive reports as a focal point", tmp_path / "desk", "nine lanterns in the rain"
    )
    digits = steps.make_card(desk, "Reprisals desk", "Westeria Watch", tmp_path / "card.json")
    desk.press("Print the card…")
    desk.choose_path(tmp_path / "page.pdf")
    desk.wait_for("It lies in page.pdf")
    photo = photographed(tmp_path / "page.pdf", tmp_path / "photo.jpg")

    her = sits_down(None)
    steps.first_run(her, "Write down what happened", tmp_path / "hers", vaults.PASSPHRASE)
    steps.quick_capture(her, steps.TOLD)
    steps.device(her)
    steps.cooperation(her)
    steps.add_person(her, "HERON", "human rights lawyer", "victim")
    steps.ask_consent(her, "Send to the focal point", "Yes", "Title only")
    steps.go_to(her, "Focal points")
    her.press("Add a focal point")
    her.press("Choose a file or a picture…")
    her.choose_path(photo)
    her.wait_for("Not compared yet")
    assert her.sees("Somebody may have put theirs in its place.")
    steps.tick(her, digits)

    steps.go_to(her, "Send")
    her.row("Records", steps.TOLD["title"])
    steps.finish(her, steps.LEFT_OPEN)
    sealed = steps.send(her, steps.TOLD["title"], tmp_path / "stick")
    her.press("Done")
    steps.go_to(desk, "Inbox")
    steps.drop(desk, [sealed])
    desk.row("Files", sealed.name)
    receipt = steps.acknowledge(desk, "It arrived.", tmp_path / "answers")
    steps.go_to(her, "Replies")
    steps.drop(her, [receipt])
    assert her.sees("Attached to its record")


def test_a_prepared_stick_offers_its_card_which_is_compared_later(
    sits_down: SitsDown, tmp_path: Path
) -> None:
    (tmp_path / "desk").mkdir()
    stick = tmp_path / "stick"
    stick.mkdir()
    desk = sits_down(None)
    steps.first_run(
        desk, "Receive reports as a focal point", tmp_path / "desk", "nine lanterns in the rain"
    )
    digits = steps.make_card(desk, "Reprisals desk", "Westeria Watch", stick / "focal-point.json")

    her = sits_down(None)
    her.press("Make a new vault")
    her.press("English")
    her.press("Continue")
    her.press("Write down what happened")
    her.press("Continue")
    her.press("Choose…")
    her.choose_path(stick)
    her.press("Continue")
    her.type("Passphrase", vaults.PASSPHRASE)
    her.type("Type it again", vaults.PASSPHRASE)
    her.press("Continue")
    her.press("Continue")
    her.press("Remind me later")
    her.press("I understand…")
    her.press("Make the vault")
    her.wait_for("This folder offers a card")
    her.press("Keep it")
    steps.entered(her)
    steps.go_to(her, "Focal points")
    assert her.sees("Not compared yet")
    assert her.sees("First in Send")
    steps.compare(her, digits)
