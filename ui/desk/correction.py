"""What a correction says in another way than the report that it corrects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from ui.desk.look_dialog import LookDialog
from ui.history.sides import Comparisons
from ui.history.words import difference
from ui.theme import theme
from ui.widgets.labels import text
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from defender_app.focal.cases import Case
    from defender_app.focal.corrected import Compared

_NOTHING_TOLD: Final = 260


def correction_dialog(parent: QWidget, earlier: Case, found: Sequence[Compared]) -> LookDialog:
    """The differences, both wordings side by side.

    Args:
        parent: the page.
        earlier: the case that is corrected.
        found: incident by incident.
    """
    translate = QCoreApplication.translate
    page = ScrollPage()
    sides = (
        translate("Correction", "Before, in case {number}").format(number=earlier.number),
        translate("Correction", "Corrected"),
    )
    told = [difference(one, each.before, each.after) for each in found for one in each.changes]
    if told:
        page.body.addWidget(Comparisons(told, sides))
    else:
        same = translate("Correction", "Both say the same, but for what stands under Evidence.")
        page.body.addWidget(text(same, "quiet", wrap=True))
    page.body.addStretch(1)
    about = translate(
        "Correction",
        "The earlier case stays as it was sent. Use the corrected words from now on, and tell "
        "those who have the earlier ones.",
    )
    dialog = LookDialog(parent, translate("Correction", "What changed"), about, page)
    if not told:
        dialog.resize(dialog.width(), min(dialog.height(), theme.scaled(_NOTHING_TOLD)))
    return dialog
