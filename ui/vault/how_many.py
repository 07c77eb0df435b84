"""For whom recovery words are: people, of whom some are needed, or one sheet."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crypto.shares import LEAST_NEEDED, MOST_SHARES
from defender_app.vault import recovery
from ui.theme.tokens import Space
from ui.widgets import labels
from ui.widgets.fields import Choice, Labelled
from ui.widgets.pills import Pills

PEOPLE: Final = "people"
SHEET: Final = "sheet"
_BELOW_LABEL: Final = 6


class HowMany(QWidget):
    """People or one sheet; and of how many papers how many are needed."""

    def __init__(self) -> None:
        super().__init__()
        self.kind = Pills(
            (
                (PEOPLE, self.tr("Papers for people you trust")),
                (SHEET, self.tr("One sheet for yourself")),
            ),
            name=self.tr("What shall the recovery words be?"),
        )
        self.kind.choose((PEOPLE,))
        self.count = Choice(self._numbers(), name=self.tr("How many papers"))
        self.needed = Choice(self._numbers(), name=self.tr("How many are needed"))
        self.count.choose(str(recovery.DEFAULT_COUNT))
        self.needed.choose(str(recovery.DEFAULT_NEEDED))
        self.meaning = labels.text("", "quiet", wrap=True)
        self._papers = QWidget()
        row = QHBoxLayout(self._papers)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        row.addWidget(Labelled(self.tr("How many papers"), self.count), 1)
        row.addWidget(Labelled(self.tr("How many are needed to open"), self.needed), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        asked = QVBoxLayout()
        asked.setSpacing(_BELOW_LABEL)
        asked.addWidget(labels.text(self.kind.accessibleName(), "label", wrap=True))
        asked.addWidget(self.kind)
        column.addLayout(asked)
        column.addWidget(self._papers)
        column.addWidget(self.meaning)
        for changed in (self.kind.changed, self.count.changed, self.needed.changed):
            changed.connect(self._show)
        self._show()

    @staticmethod
    def _numbers() -> list[tuple[str, str]]:
        return [(str(one), str(one)) for one in range(LEAST_NEEDED, MOST_SHARES + 1)]

    @property
    def counts(self) -> tuple[int, int]:
        """How many are needed, and how many there are."""
        if self.kind.chosen == (SHEET,):
            return 1, 1
        count = int(self.count.chosen or recovery.DEFAULT_COUNT)
        return min(int(self.needed.chosen or recovery.DEFAULT_NEEDED), count), count

    def _show(self) -> None:
        is_sheet = self.kind.chosen == (SHEET,)
        if not self.kind.chosen:
            self.kind.choose((PEOPLE,))
        self._papers.setVisible(not is_sheet)
        needed, count = self.counts
        if not is_sheet and self.needed.chosen != str(needed):
            # More than there are would open nothing.
            self.needed.choose(str(needed))
        self.meaning.setText(self._sheet() if is_sheet else self._people(needed, count))

    def _sheet(self) -> str:
        return self.tr(
            "One sheet with 33 words. Whoever finds it and has the folder can open the drawer. "
            "Whoever finds the sheet alone learns that there is something to open."
        )

    def _people(self, needed: int, count: int) -> str:
        said = self.tr(
            "{needed} of the {count} people together can open the drawer; fewer cannot. You can "
            "lose {lost}. Whoever finds one paper learns that a set exists; two sets tell of two "
            "drawers."
        )
        lost = self.tr("%n paper(s)", "", count - needed)
        return said.format(needed=needed, count=count, lost=lost)
