"""From the wish for a cleaned copy to the copy in the record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal

from defender_app import evidence_growth
from defender_app.errors import InputError
from defender_app.evidence_cleaning import copies
from defender_app.evidence_viewing import Viewing
from ui.evidence import offers
from ui.evidence.cleaning_dialog import CleaningDialog
from ui.evidence.parts import item_at

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.evidence_cleaning.copies import Copy, Recognised
    from defender_app.evidence_cleaning.plan import Box
    from defender_app.evidence_growth import Plan
    from defender_app.model.incident import Incident
    from ui.record.world import RecordWorld

LOST: Final = {
    "other-pictures": QT_TRANSLATE_NOOP("CleanedCopy", "only the first of several pictures"),
    "text-as-pictures": QT_TRANSLATE_NOOP("CleanedCopy", "pages are pictures now, without letters"),
    "links": QT_TRANSLATE_NOOP("CleanedCopy", "links lead nowhere any more"),
    "comments": QT_TRANSLATE_NOOP("CleanedCopy", "comments are gone"),
    "deleted-text": QT_TRANSLATE_NOOP("CleanedCopy", "deleted text is gone"),
    "hidden-text": QT_TRANSLATE_NOOP("CleanedCopy", "hidden text is gone"),
    "fields": QT_TRANSLATE_NOOP("CleanedCopy", "page numbers and dates no longer follow"),
    "other-tracks": QT_TRANSLATE_NOOP("CleanedCopy", "only picture and sound, no other track"),
    "damaged-part": QT_TRANSLATE_NOOP("CleanedCopy", "a damaged part is missing"),
    "fonts": QT_TRANSLATE_NOOP("CleanedCopy", "letters may look different"),
}


def lost_words(codes: Sequence[str]) -> str:
    """What a copy lacks, in one sentence; "" where it lacks nothing."""
    translate = QCoreApplication.translate
    said = [translate("CleanedCopy", str(LOST[one])) for one in codes if one in LOST]
    if not said:
        return ""
    template = translate("CleanedCopy", "Different in the copy: {what}.")
    return template.format(what="; ".join(said))


class Copying(QObject):
    """Asks, has the copy made, and puts it into the record; ``copied`` gives its eid.

    Args:
        world: the draft and the place around it.
        parent: what dialogs belong to.
    """

    copied = Signal(str)

    def __init__(self, world: RecordWorld, parent: QWidget) -> None:
        super().__init__(parent)
        self._world, self._above = world, parent
        self.dialog: CleaningDialog | None = None

    def ask(self, eid: str) -> None:
        """Begin with the dialog."""
        world = self._world
        item = item_at(world.incident, eid)
        if item is None or self.dialog is not None:
            return
        world.draft.flush()
        drawer, event_id = world.place.drawer, world.draft.event_id
        viewing = Viewing(lambda: drawer.evidence.open(eid, event_id))
        dialog = CleaningDialog(self._above, world.place, viewing, world.incident, item)
        dialog.made.connect(lambda boxes, answer: self._make(eid, boxes, answer))
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        dialog.open()

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _make(self, eid: str, boxes: Sequence[Box], answer: Recognised) -> None:
        place, event_id = self._world.place, self._world.draft.event_id
        drawer = place.drawer
        place.jobs.long(
            self.tr("Making a cleaned copy"),
            lambda progress: copies.make(
                drawer, event_id, eid, boxes=boxes, recognised=answer, progress=progress
            ),
            self._made,
            owner=self,
            failed=lambda error: self._failed(error, lambda: self._make(eid, boxes, answer)),
        )

    def _failed(self, error: AppError | CryptoError, again: Callable[[], None]) -> None:
        """What does not fit may fit a vault that grows, as for files from outside."""
        place, vault = self._world.place, self._world.place.vault
        size = error.facts.get("size") if isinstance(error, InputError) else None
        if error.code != "drawer-full" or vault is None or not isinstance(size, int):
            place.notify.problem(error)
            return

        def then(plan: Plan | None) -> None:
            if plan is None:
                # Something was deleted meanwhile.
                again()
            else:
                offers.grow(place, plan, again, owner=self)

        place.jobs.do(lambda: evidence_growth.plan(vault, [size]), then, owner=self)

    def _made(self, copy: Copy) -> None:
        def with_copy(incident: Incident) -> Incident:
            if any(one.eid == copy.item.eid for one in incident.evidence):
                return incident
            return msgspec.structs.replace(incident, evidence=(*incident.evidence, copy.item))

        self._world.edit(with_copy)
        self._world.draft.flush()
        self._world.place.notify.finished(
            self.tr("The cleaned copy is in this record"),
            lost_words(copy.lost) or self.tr("The original is as it was."),
        )
        self.copied.emit(str(copy.item.eid))
