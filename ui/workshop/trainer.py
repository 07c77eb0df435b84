"""What a trainer does: both seats beside each other, the projector, handouts, and the reset."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal

from defender_app.workshop import folder as folders
from defender_app.workshop import snapshot
from ui import i18n
from ui.messages import isolated
from ui.paper import sheets
from ui.presenter import mode
from ui.settings.parts import Deed, Group, Section
from ui.widgets import buttons, labels
from ui.workshop import handouts, seats

if TYPE_CHECKING:
    from pathlib import Path

    from defender_app.workshop.folder import Workshop
    from ui.workplace import Workplace

_NAMES: Final = handouts.NAMES


class TrainerView(Section):
    """The tab of the trainer.

    Attributes:
        beside, present, reset: the buttons. print_of: those of the handouts, by name.
        workshop: the one this vault is of, or None.
    """

    scenario_asked = Signal()

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self.workshop: Workshop | None = None
        self.beside = buttons.outlined(self.tr("Open it beside this one"), "laptop")
        self.beside.clicked.connect(self._open_beside)
        self.present = buttons.outlined("", "podium")
        self.present.clicked.connect(place.changes.presenting)
        self.reset = buttons.outlined(self.tr("Reset…"), "undo")
        self.reset.clicked.connect(self._ask_reset)
        self.print_of = {
            name: buttons.outlined(self.tr("Save as PDF…"), "print") for name in _NAMES
        }
        for name, button in self.print_of.items():
            button.clicked.connect(partial(self._ask_print, name))
        self._lay_out()
        self._show(None)

    def arrive(self) -> None:
        """Read what lies on the disk."""
        folder = self.place.folder
        self.place.jobs.do(
            lambda: folders.of_vault(folder), self._show, owner=self, failed=lambda _: None
        )

    def show_presenting(self) -> None:
        """Say on the button what it does now."""
        on = mode.is_on()
        self.present.setText(self.tr("Leave presenter mode") if on else self.tr("Begin"))

    def show_state(self, found: object) -> None:
        """Nothing here follows the settings."""

    def _lay_out(self) -> None:
        self._other = Deed(self.tr("The other seat"), "", self.beside)
        self._pass = labels.text("", "quiet", wrap=True)
        self._seats = Group(self.tr("Two seats")).add(self._other, self._pass)
        present = Deed(
            self.tr("Presenter mode"),
            self.tr(
                "Larger letters, the keys you press and where you point, for a projector; this "
                "window may be recorded. Keys are never shown in a passphrase, recovery or name "
                "field, nor on the lock screen. F8 begins and ends it."
            ),
            self.present,
        )
        again = Deed(
            self.tr("Begin again"),
            self.tr(
                "Both vaults and all folders of the workshop as they were at the start, in a few "
                "seconds. Everything that a group wrote is gone."
            ),
            self.reset,
        )
        self._again = Group(self.tr("Between two groups")).add(again)
        titles = {
            "border": (
                self.tr("What to do at the border"),
                self.tr("One page, the words of Learn."),
            ),
            "cards": (self.tr("Exercise cards"), self.tr("Goal, steps, hint and what to learn.")),
            "digits": (self.tr("Comparing digits"), self.tr("A card to write on, for two people.")),
            "evaluation": (self.tr("Evaluation"), self.tr("One page without names.")),
        }
        paper = Group(self.tr("Handouts"))
        paper.add(*(Deed(*titles[name], self.print_of[name]) for name in _NAMES))
        self.add(self._seats, Group(self.tr("Projector")).add(present), self._again, paper)

    def _show(self, workshop: Workshop | None) -> None:
        self.workshop = workshop
        self._seats.setVisible(workshop is not None)
        self._again.setVisible(workshop is not None)
        self.show_presenting()
        if workshop is None:
            return
        here = self.place.folder
        is_desk = seats.seat_of(workshop, here) == folders.FOCAL_POINT
        self._other.say(
            self.tr("Opens the defender on the left half, and puts this window right.")
            if is_desk
            else self.tr(
                "Opens the practice focal point on the right half, and puts this window left."
            )
        )
        self._pass.setText(
            self.tr(
                "Passphrases that everybody knows. Defender: {defender}. Focal point: {desk}."
            ).format(
                defender=isolated(folders.PASSPHRASES[folders.DEFENDER]),
                desk=isolated(folders.PASSPHRASES[folders.FOCAL_POINT]),
            )
        )

    def _open_beside(self) -> None:
        workshop = self.workshop
        if workshop is None:
            return
        here = self.place.folder
        other = seats.other_of(workshop, here)
        window = self.window()
        window.showNormal()
        seats.take_half(window, seats.half_of(workshop, here))
        side = seats.half_of(workshop, other)
        self.place.jobs.do(lambda: seats.open_beside(other, side), owner=self)

    def _ask_reset(self) -> None:
        workshop = self.workshop
        if workshop is None:
            return
        root = workshop.root
        self.place.jobs.do(lambda: snapshot.foreign(root), self._ask_sure, owner=self)

    def _ask_sure(self, foreign: tuple[str, ...]) -> None:
        reason = self.tr(
            "Both windows are locked, and both vaults become what they were at the start. What "
            "this group wrote cannot be brought back."
        )
        if foreign:
            reason += " " + self.tr(
                "These files in the folder are not the workshop’s and are removed as well: {files}."
            ).format(files=isolated(", ".join(foreign)))
        self.place.notify.ask(
            self.tr("Begin the workshop again?"),
            reason,
            self.tr("Begin again"),
            self.tr("Leave it"),
            danger=True,
            then=self.place.changes.reset.emit,
        )

    def _ask_print(self, name: str) -> None:
        language = i18n.current()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        said = self.tr("The page lies in {file}.")

        def write(target: Path) -> None:
            self.place.jobs.do(
                lambda: sheets.write(target, handouts.pdf(name, language, mirrored=mirrored)),
                lambda _: self.place.notify.said(said.format(file=isolated(target.name))),
                owner=self,
            )

        self.place.notify.save_place(
            self.tr("Where shall the page be put?"), handouts.file_name(name), write
        )
