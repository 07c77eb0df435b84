"""A page with every part on it, to look at. `python tests/ui/look/sheet_of_parts.py FOLDER`."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QLayout, QWidget

from ui.theme import theme
from ui.theme.theme import Appearance
from ui.widgets import banners, buttons, cards, chips, consent, labels, pills, progress, tabs
from ui.widgets.avatars import avatar
from ui.widgets.empty import Empty
from ui.widgets.fields import Choice, Labelled, LineEdit, PlainEdit, Secret
from ui.widgets.stepper import Steps
from ui.widgets.timeline import Happening, Timeline


def _row(*parts: QWidget) -> QLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return row


def _left() -> QWidget:
    card = cards.Card(gap=14)
    body = card.body
    body.addWidget(labels.text("A page title", "page"))
    body.addWidget(labels.said("HERON · 21 Feb 2025 · Port Lunden airport", "quiet"))
    narrative = "At the gate two border police officers called my name. " * 3
    body.addWidget(labels.said(narrative, "narrative", wrap=True))
    body.addLayout(
        _row(
            buttons.filled("Open record"),
            buttons.tonal("New record", "plus"),
            buttons.outlined("Lock", "lock"),
            buttons.quiet("Back", "chevron-left"),
            buttons.icon_button("more", "More"),
        )
    )
    off = buttons.filled("Seal")
    off.setEnabled(False)
    body.addLayout(_row(buttons.danger("Burn"), off, buttons.link("Ask first", "plus")))
    answers = [("a", "Yes"), ("b", "No"), ("c", "Damaged"), ("d", "I don't know")]
    question = pills.Pills([*answers, ("e", "I prefer not to say")], name="Answer")
    question.choose(["c"])
    body.addWidget(Labelled("Did you get it back?", question, "Choose one"))
    filters = pills.FilterPills([("a", "All"), ("b", "Drafts"), ("c", "Ready")])
    filters.choose(["a"])
    filters.set_counts({"a": "12", "b": "2", "c": "2"})
    body.addWidget(filters)
    views = tabs.Segmented([("a", "About"), ("b", "Consent"), ("c", "Records")])
    views.set_count("c", "3")
    body.addLayout(_row(views))
    body.addLayout(_row(*(consent.ConsentShape(value) for value in consent.values())))
    body.addLayout(_row(*(chips.chip(tone, tone, "flag") for tone in chips.TONES)))
    body.addWidget(Steps(["Which records", "To whom", "What they will see"]))
    body.addStretch(1)
    return card


def _right() -> QWidget:
    card = cards.Card(gap=14)
    body = card.body
    body.addWidget(Labelled("Passphrase", Secret("Passphrase")))
    line = LineEdit("21 Feb 2025")
    body.addWidget(Labelled("When did it happen?", line, "As far as you know"))
    wrong = LineEdit()
    wrong.setText("31 Feb 2025")
    body.addWidget(Labelled("Until when?", wrong, error="February has no day 31."))
    choice = Choice([("a", "Westeria"), ("b", "Estmark")], name="Country", empty="Choose")
    body.addWidget(Labelled("Country", choice))
    body.addWidget(Labelled("What happened?", PlainEdit("In your own words", lines=2)))
    for tone in ("plain", "ok", "warn", "danger"):
        words = ("Nothing was lost.", "The stick is full. Choose another place.", "Choose")
        body.addWidget(banners.Banner(tone, *words))
    body.addWidget(progress.JobBar("Copying evidence", "about a minute left"))
    well = cards.Well()
    well.body.addWidget(labels.text("Say it word for word", "caption"))
    well.body.addLayout(_row(avatar("H"), cards.Tile("plane"), cards.Tile("phone", tone="accent")))
    body.addWidget(well)
    points = (
        Happening("Sealed by HERON", "3 Mar 2025, 20:15"),
        Happening("Opened, contents match", "4 Mar 2025, 09:04", "accent"),
    )
    body.addWidget(Timeline(points))
    body.addWidget(Empty("Nothing here yet.", "New record", "plus"))
    return card


def sheet() -> QWidget:
    """The page."""
    page = QWidget()
    grid = QGridLayout(page)
    grid.setContentsMargins(24, 24, 24, 24)
    grid.setSpacing(24)
    for column, part in enumerate((_left(), _right())):
        grid.addWidget(part, 0, column)
        grid.setColumnStretch(column, 1)
    page.resize(1280, 1080)
    return page


def _main(folder: Path) -> None:
    application = QApplication([])
    directions = {
        "": Qt.LayoutDirection.LeftToRight,
        "-mirrored": Qt.LayoutDirection.RightToLeft,
    }
    appearances: tuple[Appearance, ...] = ("light", "dark")
    for appearance in appearances:
        theme.install(application, appearance)
        for name, direction in directions.items():
            application.setLayoutDirection(direction)
            page = sheet()
            page.show()
            application.processEvents()
            page.grab().save(str(folder / f"parts-{appearance}{name}.png"))
            page.close()


if __name__ == "__main__":
    _main(Path(sys.argv[1]))
