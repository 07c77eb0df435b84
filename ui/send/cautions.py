"""What is said before each sending, right above the button that seals: five short lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.tokens import Space
from ui.widgets.cards import Card, Glyph
from ui.widgets.labels import text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from defender_app.report.before_sending import Said

_WORDS: Final[dict[str, object]] = {
    "before-6": QT_TRANSLATE_NOOP(
        "Caution",
        "Could sending this hurt you or somebody else? You can stop here, and nothing is lost.",
    ),
    "before-7": QT_TRANSLATE_NOOP(
        "Caution",
        "A focal point can judge it, answer, and use it as was agreed. It cannot protect anybody "
        "physically.",
    ),
    "before-18": QT_TRANSLATE_NOOP(
        "Caution",
        "Nothing in it is marked as about health, violence, children or people who are held.",
    ),
    "before-18-here": QT_TRANSLATE_NOOP(
        "Caution",
        "It tells of health, violence, a child or somebody who is held: only what is needed "
        "should leave.",
    ),
    "before-25": QT_TRANSLATE_NOOP(
        "Caution",
        "Some UN secretariats tell a State who is accredited. Treaty bodies say that they never "
        "do.",
    ),
    "before-25-here": QT_TRANSLATE_NOOP(
        "Caution",
        "It has to do with a UN list. Some UN secretariats tell a State who is accredited.",
    ),
    "before-26": QT_TRANSLATE_NOOP(
        "Caution",
        "What is said in a webcast cannot be taken back. Reviews by treaty bodies are always "
        "webcast.",
    ),
    "before-26-here": QT_TRANSLATE_NOOP(
        "Caution",
        "It has to do with something said at a meeting. A webcast cannot be taken back.",
    ),
}


class Cautions(Card):
    """One line for each rule; those that these records make more than advice are marked."""

    def __init__(self) -> None:
        super().__init__(padding=Space.M, gap=Space.XS)
        self.body.addWidget(text(self.tr("Before it leaves"), "label"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.body.addLayout(self._lines)
        self.shown: tuple[Said, ...] = ()

    def show_rules(self, rules: Sequence[Said]) -> None:
        """Say these."""
        self.shown = tuple(rules)
        while (item := self._lines.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for one in rules:
            self._lines.addWidget(_line(one))
        self.setVisible(bool(rules))


def _line(one: Said) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.S)
    glyph = Glyph("warning" if one.applies else "info", "warn" if one.applies else "ink3", 14)
    row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
    words = QCoreApplication.translate("Caution", str(_WORDS[one.code]))
    row.addWidget(text(words, "quiet" if one.applies else "hint", wrap=True), 1)
    return made
