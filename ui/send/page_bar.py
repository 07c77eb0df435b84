"""Above the page that leaves: the language of the words around what people wrote, and its PDF."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from defender_app.report.page import language
from ui.i18n import places
from ui.send.small_link import SmallLink
from ui.theme.tokens import Space
from ui.widgets.choice import Choice
from ui.widgets.labels import text


class PageBar(QWidget):
    """Offers the languages that reports can be written in."""

    turned = Signal(str)
    paper_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        name = self.tr("Language of the page")
        self.languages = Choice(
            [(code, self._language(code)) for code in language.known()], name=name
        )
        self.languages.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.languages.changed.connect(self._turn)
        self.paper = SmallLink(self.tr("Make a PDF…"))
        self.paper.clicked.connect(self.paper_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(text(name, "quiet"))
        row.addWidget(self.languages)
        row.addStretch(1)
        row.addWidget(self.paper)
        self._shown = ""

    def _language(self, code: str) -> str:
        name = places.language_name(code)
        if not language.is_partial(code):
            return name
        return self.tr("{language}, partly in English").format(language=name)

    def show_language(self, code: str) -> None:
        """The language that the page is in; nothing is asked for."""
        self._shown = code
        self.languages.choose(code)

    def _turn(self) -> None:
        chosen = self.languages.chosen
        if chosen and chosen != self._shown:
            self._shown = chosen
            self.turned.emit(chosen)
