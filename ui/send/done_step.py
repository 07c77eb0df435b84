"""After sealing: where the files are, and what is true about them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.messages import message
from ui.send import words
from ui.send.carry import Carry
from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets.banners import Banner
from ui.widgets.buttons import filled
from ui.widgets.cards import Card, Hairline, Tile
from ui.widgets.labels import Elided, mark_said, said, text
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from defender_app.report.seal import Prepared, Sealed
    from ui.focal_points.known import Known
    from ui.send.sealing import Sealing
    from ui.workplace import Workplace

_WIDEST: Final = 640


class DoneStep(QWidget):
    """One row for each file."""

    left = Signal()

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self.carried: list[Carry] = []
        self.kept = text("", "sentence", wrap=True)
        self._page = ScrollPage(sides=Space.XL, ends=Space.XXL, gap=0)
        self.honest = text("", "body", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self._card: Card | None = None
        self._middle = QHBoxLayout()
        self._middle.addStretch(1)
        self._middle.addStretch(1)
        self._page.body.addLayout(self._middle)
        self._page.body.addStretch(1)

    def show_result(self, sealing: Sealing, known: Mapping[str, Known]) -> None:
        """Say what lies where; also when only some of the files came to be."""
        if self._card is not None:
            self._middle.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
        card = self._card = Card(padding=22, gap=Space.M)
        card.setMaximumWidth(theme.scaled(_WIDEST))
        count = len(sealing.done)
        card.body.addWidget(text(self.tr("%n file(s) sealed", "", count), "page"))
        problem = self._problem(sealing)
        if problem is not None:
            card.body.addWidget(problem)
        self.carried = [Carry(self._place, [sealed]) for _, sealed in sealing.done]
        for (prepared, sealed), carry in zip(sealing.done, self.carried, strict=True):
            card.body.addWidget(self._file(prepared, sealed, known, carry))
            card.body.addWidget(Hairline())
        if count > 1:
            self.carried.append(Carry(self._place, [sealed for _, sealed in sealing.done]))
            card.body.addWidget(self.carried[-1])
        self._tell_kept(card, sealing)
        self.honest = text(self._honest(), "body", wrap=True)
        card.body.addWidget(self.honest)
        say = self.tr(
            "Bring or send it in a way that suits you. The name of the file says nothing, and what "
            "was sent cannot be called back."
        )
        card.body.addWidget(text(say, "sentence", wrap=True))
        row = QHBoxLayout()
        row.addStretch(1)
        self.leave = filled(self.tr("Done"))
        self.leave.clicked.connect(self.left)
        row.addWidget(self.leave)
        card.body.addLayout(row)
        self._middle.insertWidget(1, card, 100)
        self.leave.setFocus()

    def _tell_kept(self, card: Card, sealing: Sealing) -> None:
        """What the vault keeps, where it was to be less than a copy."""
        walk = sealing.walk
        self.kept = text(self._kept_words(sealing), "sentence", wrap=True)
        if walk.why_kept is not None:
            why = message(walk.why_kept)
            bold = self.tr("Nothing was removed")
            card.body.addWidget(Banner("warn", bold, f"{why.what} {why.reason}".strip()))
        if walk.keep != "copy":
            card.body.addWidget(self.kept)

    def _kept_words(self, sealing: Sealing) -> str:
        if sealing.walk.kept == "receipt":
            return self.tr("The records were removed. A receipt opens the replies.")
        if sealing.walk.kept == "nothing":
            return self.tr("The records were removed, and nothing about this report is kept.")
        return self.tr("Your records are still here, with all that belongs to this report.")

    def _honest(self) -> str:
        return self.tr(
            "This file cannot be opened with your passphrase. What your vault keeps can be."
        )

    def _problem(self, sealing: Sealing) -> Banner | None:
        missing = len(sealing.prepared) - len(sealing.done)
        if not missing:
            return None
        bold = self.tr("%n file(s) were not made", "", missing)
        if sealing.error is None:
            return Banner("plain", bold, self.tr("You cancelled. Nothing of them is left behind."))
        why = message(sealing.error)
        return Banner("warn", bold, f"{why.what} {why.reason}".strip())

    def _file(
        self, prepared: Prepared, sealed: Sealed, known: Mapping[str, Known], carry: Carry
    ) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(Tile("mail"), alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        one = known.get(prepared.composition.contact.contact_id)
        name = one.untrusted.name if one else ""
        column.addWidget(said(sealed.path.name, "strong"))
        facts = words.SEPARATOR.join(part for part in (words.size_words(sealed.size), name) if part)
        column.addWidget(said(facts, "quiet"))
        where = Elided(str(sealed.path.parent), "hint")
        mark_said(where)
        column.addWidget(where)
        column.addWidget(carry)
        row.addLayout(column, 1)
        return box
