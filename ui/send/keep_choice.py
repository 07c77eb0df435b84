"""Before sealing: keep the copy, only a receipt, or nothing; and what each of them means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.deleting import Deleting
from ui.theme.tokens import Space
from ui.widgets.labels import text
from ui.widgets.pills import Pills

if TYPE_CHECKING:
    from collections.abc import Iterator

    from defender_app.report.keeping import Ahead
    from defender_app.report.sent import Keep

COPY: Final = "copy"


class KeepChoice(QWidget):
    """Three pills, and a sentence that tells what is chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pills = Pills(
            (
                ("copy", self.tr("My copy")),
                ("receipt", self.tr("A receipt")),
                ("nothing", self.tr("Nothing")),
            ),
            name=self.tr("What your vault keeps"),
        )
        self.words = text("", "sentence", wrap=True)
        self._uncompared = False
        self._ahead: Ahead | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, Space.S, 0)
        column.setSpacing(6)
        column.addWidget(self.pills)
        column.addWidget(self.words)
        self.pills.changed.connect(self._turn)
        self.begin(None, uncompared=False)

    @property
    def keep(self) -> Keep:
        """What is chosen."""
        return cast("Keep", next(iter(self.pills.chosen), COPY))

    def begin(self, ahead: Ahead | None, *, uncompared: bool) -> None:
        """A copy is kept unless somebody says otherwise, each time anew."""
        self._ahead, self._uncompared = ahead, uncompared
        self.pills.choose([COPY])
        self._turn()

    def _turn(self) -> None:
        if not self.pills.chosen:
            self.pills.choose([COPY])
        self.words.setText(" ".join(self._sentences()))
        self.changed.emit()

    def _sentences(self) -> list[str]:
        if self.keep == COPY:
            said = [
                self.tr(
                    "Your record as it is, this report, who got it and when, and the key that "
                    "opens the replies. Whoever opens your vault can read all of it."
                )
            ]
            if self._uncompared:
                said.append(self.tr("Also that you sealed without comparing, and why."))
            return said
        return self.removed()

    def removed(self) -> list[str]:
        """What will be gone, and what will not, sentence by sentence."""
        ahead, receipt = self._ahead, self.keep == "receipt"
        count = 1 if ahead is None else ahead.records
        said = [
            self.tr(
                "Once everything is sealed, %n record(s) will be removed, evidence and all.",
                "",
                count,
            )
        ]
        if receipt:
            said.append(
                self.tr("The receipt opens the replies and proves that this file came from here.")
            )
        else:
            said.append(
                self.tr(
                    "No answer can ever be read. The history still says that a record was here."
                )
            )
        return said if ahead is None else [*said, *self._besides(ahead, receipt=receipt)]

    def _besides(self, ahead: Ahead, *, receipt: bool) -> Iterator[str]:
        """What goes that nobody would think of."""
        if ahead.staying_files:
            yield self.tr(
                "%n file(s) of it are not in this report and will be gone.", "", ahead.staying_files
            )
        if ahead.names_elsewhere:
            yield Deleting().names_elsewhere(ahead.names_elsewhere)
        if ahead.unread and receipt:
            yield self.tr(
                "%n earlier report(s) without an answer become receipts too.", "", ahead.unread
            )
        elif ahead.unread:
            yield self.tr(
                "The answers to %n earlier report(s) cannot be read any more either.",
                "",
                ahead.unread,
            )

    def limits(self) -> str:
        """What removing cannot do."""
        return self.tr(
            "On flash memory, in snapshots and in backups made before, what was removed may "
            "survive. A new vault on another medium is safer."
        )
