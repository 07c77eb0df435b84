"""The loud stop: somebody else may have been reading quick notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from defender_app.quick_notes import switching
from defender_app.quick_notes.switching import MISSING, SWAPPED
from ui.seizure import opening
from ui.vault.flow import Flow, Step
from ui.widgets import buttons
from ui.widgets.pills import Pills

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from defender_app.quick_notes.taking import Row
    from ui.workplace import Workplace


class Told(Step):
    """What is wrong, what it means, and how it goes on."""

    def __init__(self, code: str) -> None:
        super().__init__(
            self.tr("Stop: treat this computer as exposed"), self._what(code), self.tr("Go on")
        )
        self.say(
            self.tr(
                "Whoever could do that had this computer or the folder, and may have copied the "
                "vault, or installed something. Your passphrase may be known. Notes that were "
                "written before are not affected."
            )
        )
        self.guide = buttons.link(self.tr("What to do now"))
        self.add(self.guide)
        answers = [
            ("off", self.tr("Switch quick notes off")),
            ("renew", self.tr("Go on with a new key")),
        ]
        if code == SWAPPED:
            answers.append(("leave", self.tr("It was me: I switched them on in another drawer")))
        self.way = Pills(answers, name=self.tr("How do quick notes go on?"))
        self.way.choose(["off"])
        self.add(self.way)

    def arrive(self) -> None:
        """Whoever just typed a passphrase may press Enter once more: that answers nothing."""
        self.guide.setFocus()

    def _what(self, code: str) -> str:
        if code == SWAPPED:
            return self.tr(
                "The key for quick notes in the folder is not the one of this drawer. Notes "
                "written since may have been read by someone else."
            )
        if code == MISSING:
            return self.tr(
                "The key for quick notes is missing from the folder: somebody changed or removed "
                "it. Notes written since may have been read by someone else."
            )
        return self.tr(
            "A note in the inbox does not open, although notes are sealed to this drawer. "
            "Somebody put it there, or exchanged the key for a time: notes may have been read by "
            "someone else. The file stays where it is."
        )


class Stop(Flow):
    """Says what is wrong until somebody says how it goes on; closed without, it comes back.

    Args:
        place: the vault.
        parent: the window.
        code: what is wrong.
    """

    def __init__(self, place: Workplace, parent: QWidget, code: str) -> None:
        super().__init__(place, parent)
        self.step = Told(code)
        self.step.guide.clicked.connect(self._open_guide)
        self.add(self.step, self._go_on)
        self.show_step(self.step)

    def _open_guide(self) -> None:
        self.reject()
        # This dialog is gone by then.
        opening.begin(self.place, self.place.jobs)

    def _go_on(self) -> None:
        drawer, folder = self.place.drawer, self.place.folder
        (way,) = self.step.way.chosen
        self.run(
            self.tr("Changing quick notes"),
            lambda _: switching.acknowledge(drawer, folder, way),  # type: ignore[arg-type] # one of them
            self._gone_on,
        )

    def _gone_on(self, _rows: tuple[Row, ...]) -> None:
        self.place.changes.records.emit()
        self.accept()
