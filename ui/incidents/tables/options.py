"""What is asked about a table as a whole: how it is written, where its headings stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from defender_app.table_import import encodings
from ui.i18n import places
from ui.widgets.choice import Choice
from ui.widgets.fields import Labelled
from ui.widgets.labels import isolated

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout

    from defender_app.table_import.reading import Sheet
    from ui.incidents.tables.work import Opened

NONE: Final = "none"
_ORDERS: Final = {NONE: None, "day": True, "month": False}
_LOOKED_AT: Final = 20


class TableOptions(QObject):
    """The fields; a view puts them where it wants them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.encoding = Choice(
            [(one, one.replace("windows-", "Windows-").upper()) for one in encodings.ENCODINGS],
            name=self.tr("Letters (encoding)"),
        )
        self.mark = Choice(
            [
                (",", self.tr("Comma")),
                (";", self.tr("Semicolon")),
                ("\t", self.tr("Tab")),
                ("|", self.tr("Upright line")),
            ],
            name=self.tr("Between the cells"),
        )
        self.sheets = Choice(name=self.tr("Sheet"))
        self.header = Choice(name=self.tr("The headings stand in"))
        self.order = Choice(
            [
                (NONE, self.tr("Not said")),
                ("day", self.tr("The day: 31/12/2025")),
                ("month", self.tr("The month: 12/31/2025")),
            ],
            name=self.tr("What comes first in dates"),
        )
        self.language = Choice(
            [(NONE, self.tr("Not said")), *places.languages()],
            name=self.tr("Language of the texts"),
        )
        self._fields: dict[Choice, Labelled] = {}

    @property
    def day_first(self) -> bool | None:
        """What comes first in 03/04/2025; None: not said."""
        return _ORDERS[self.order.chosen]

    @property
    def text_language(self) -> str:
        """The language of the texts, or ""."""
        return "" if self.language.chosen == NONE else self.language.chosen

    def put_first(self, body: QBoxLayout) -> None:
        """What stands over the columns."""
        for field in (self.sheets, self.order):
            self._put(body, field)
        self.order.choose(NONE)

    def put_last(self, body: QBoxLayout) -> None:
        """What stands under them."""
        for field in (self.language, self.header, self.mark, self.encoding):
            self._put(body, field)
        self.language.choose(NONE)

    def show_opened(self, opened: Opened) -> None:
        """Show what holds for a table."""
        table, is_text = opened.table, bool(opened.table.encoding)
        if is_text:
            self.encoding.choose(table.encoding)
            self.mark.choose(table.delimiter)
        named = [(str(at), isolated(one.name)) for at, one in enumerate(table.sheets)]
        self.sheets.set_choices(named)
        self.sheets.choose(str(opened.at))
        self.header.set_choices(self._rows(opened.sheet))
        self.header.choose(str(opened.plan.header))
        self._fields[self.encoding].setVisible(is_text)
        self._fields[self.mark].setVisible(is_text)
        self._fields[self.sheets].setVisible(len(named) > 1)

    def ask_order(self, *, asks: bool) -> None:
        """Ask what comes first in dates, also once it was said."""
        self._fields[self.order].setVisible(asks or self.order.chosen != NONE)

    def _put(self, body: QBoxLayout, field: Choice) -> None:
        labelled = self._fields[field] = Labelled(field.accessibleName(), field)
        body.addWidget(labelled)
        labelled.setVisible(field in {self.header, self.language})

    def _rows(self, sheet: Sheet) -> list[tuple[str, str]]:
        number = self.header.locale().toString
        rows = [
            (str(at), self.tr("Row {number}").format(number=number(at + 1)))
            for at, row in enumerate(sheet.rows[:_LOOKED_AT])
            if any(cell.strip() for cell in row)
        ]
        return [("-1", self.tr("No row: there are none")), *rows]
