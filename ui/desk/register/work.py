"""What is done with items of the register: each asks, keeps what was answered, and says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import msgspec
from PySide6.QtCore import QObject, Signal

from defender_app.focal import cases, register_items, register_rules, several, un_register
from defender_app.focal import work as desk_work
from ui.desk import words as desk_words
from ui.desk.register import words
from ui.desk.register.item_form import ItemDialog, ResponseDialog
from ui.desk.register.sheet import ItemSheet
from ui.desk.register.tell import TellQuestion
from ui.desk.why import WhyQuestion

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from defender_app.focal.register_items import Item, Part, Sort
    from defender_app.focal.several import Several
    from defender_app.model.un_reference import UnReference
    from defender_app.vault.drawer import Drawer
    from ui.desk.register.found import Found
    from ui.desk.register.item_form import PartDialog
    from ui.workplace import Workplace

# What was taken back, or deleted, stays as it is, and nobody has to be told.
_STAYS: Final = frozenset({"case-withdrawn", "case-unknown"})


class RegisterWork(QObject):
    """Opens the dialogs of the register. ``changed`` when something was kept.

    Attributes:
        dialog: the one that is open, or was last.
        sheet: of the item that was looked at last.
    """

    changed = Signal()

    def __init__(self, place: Workplace, view: QWidget) -> None:
        super().__init__(view)
        self._place, self._view = place, view
        self.dialog: PartDialog | WhyQuestion | None = None
        self.sheet: ItemSheet | None = None

    def look(self, item: Item, found: Found) -> None:
        """Show an item as it stands."""
        drawer = self._place.drawer

        def show(reference: UnReference | None) -> None:
            self.sheet = ItemSheet(self._view, self._place, item, found, self, reference=reference)
            self.sheet.finished.connect(self.sheet.deleteLater)
            self.sheet.open()

        self._place.jobs.do(lambda: register_rules.reference(drawer, item), show, owner=self)

    def add(self, sort: Sort, names: str = "") -> None:
        """Ask for a new item.

        Args:
            sort: which.
            names: numbers of cases to begin with.
        """
        training = self._place.training
        dialog = ItemDialog(self._view, sort, None, training=training, names=names)
        drawer = self._place.drawer

        def decided(part: Part) -> None:
            typed = dialog.names
            self._keep(
                dialog,
                lambda: un_register.add(drawer, register_items.of_part(part, case_ids=typed)),
                lambda made: self._propose(None, made),
            )

        self._open(dialog, decided)

    def change(self, item: Item, numbers: Mapping[str, int]) -> None:
        """Ask for other answers of an item.

        Args:
            item: as it is.
            numbers: of its cases that are here, by id.
        """
        known = [str(numbers[one]) for one in item.case_ids if one in numbers]
        gone = tuple(one for one in item.case_ids if one not in numbers)
        dialog = ItemDialog(
            self._view,
            item.sort,
            item.part,
            training=self._place.training,
            names=", ".join(known),
            gone=bool(gone),
        )
        drawer = self._place.drawer

        def decided(part: Part) -> None:
            typed = dialog.names
            self._keep(
                dialog,
                lambda: _changed(drawer, item, part, typed, gone),
                lambda _: None,
            )

        self._open(dialog, decided)

    def respond(self, item: Item) -> None:
        """Ask for an answer to a UN action."""
        dialog = ResponseDialog(self._view, training=self._place.training)
        drawer = self._place.drawer
        self._open(
            dialog,
            lambda response: self._keep(
                dialog,
                lambda: un_register.respond(
                    drawer, item.item_id, response, closes=dialog.closes.isChecked()
                ),
                lambda after: self._propose(item, after),
            ),
        )

    def tell(self, item: Item, case_id: str, number: int) -> None:
        """Ask when and how the sender of a case was told."""
        dialog = TellQuestion(self._view, words.title(item), number)
        drawer = self._place.drawer
        dialog.told.connect(
            lambda day, how: self._keep(
                dialog,
                lambda: un_register.told(drawer, item.item_id, case_id, day, how),
                lambda _: None,
            )
        )
        dialog.answer.clicked.connect(lambda: self._answer(dialog, case_id))
        self._show(dialog)

    def _answer(self, dialog: TellQuestion, case_id: str) -> None:
        """An answer of that kind counts as told."""
        dialog.reject()
        self._place.go.case(case_id, "answer:status")

    def remove(self, item: Item) -> None:
        """Ask why an item goes."""
        dialog = WhyQuestion(
            self._view,
            self.tr("Take this out of the register?"),
            self.tr(
                "{item} goes, with its answers and with what was noted of who was told. That it"
                " was there stays in the history of its cases."
            ).format(item=words.title(item)),
            self.tr("Take it out"),
        )
        drawer = self._place.drawer
        dialog.decided.connect(
            lambda why: self._keep(
                dialog, lambda: un_register.remove(drawer, item.item_id, why), lambda _: None
            )
        )
        self._show(dialog)

    def set_done(self, item: Item, name: str, *, done: bool) -> None:
        """Wait for a day of an item no more, or again."""
        question = self.tr("Wait for this no more?") if done else self.tr("Wait for it again?")
        verb = self.tr("Wait no more") if done else self.tr("Wait again")
        dialog = WhyQuestion(self._view, question, words.sort(name), verb, needed=False)
        drawer = self._place.drawer
        dialog.decided.connect(
            lambda why: self._keep(
                dialog,
                lambda: un_register.set_done(
                    drawer, item.item_id, name, done=done, why=why.strip()
                ),
                lambda _: None,
            )
        )
        self._show(dialog)

    def _open(self, dialog: PartDialog, decided: Callable[[Any], None]) -> None:
        dialog.decided.connect(decided)
        self._show(dialog)

    def _show(self, dialog: PartDialog | WhyQuestion) -> None:
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _keep(
        self,
        dialog: PartDialog | WhyQuestion,
        work: Callable[[], Item],
        then: Callable[[Item], None],
    ) -> None:
        def kept(item: Item) -> None:
            dialog.accept()
            self.changed.emit()
            then(item)

        self._place.jobs.do(work, kept, owner=self, failed=dialog.show_problem)

    def _propose(self, before: Item | None, after: Item) -> None:
        """Ask whether the cases get the status that follows; nobody is told by that."""
        status = register_rules.proposed_status(before, after)
        drawer = self._place.drawer
        if not status or not after.case_ids:
            return
        shown = desk_words.status(status)
        self._place.notify.ask(
            self.tr("Note the status “{status}” with its cases?").format(status=shown),
            self.tr("It is noted here. Nobody is told by that: answer the cases to tell them."),
            self.tr("Note it"),
            self.tr("Not now"),
            then=lambda: self._place.jobs.do(
                lambda: several.each(
                    drawer, after.case_ids, lambda one: desk_work.set_status(drawer, one, status)
                ),
                self._noted,
                owner=self,
            ),
        )

    def _noted(self, done: Several) -> None:
        wrong = [one.error for one in done.left if one.error.code not in _STAYS]
        if wrong:
            self._place.notify.problem(wrong[0])
        self.changed.emit()


def _changed(
    drawer: Drawer, item: Item, part: Part, typed: tuple[str, ...], gone: tuple[str, ...]
) -> Item:
    """Change an item; cases that were deleted stay with it."""
    named = tuple(cases.get(drawer, one).case_id for one in typed)
    wanted = register_items.with_part(item, part)
    about = tuple(dict.fromkeys((*gone, *named)))
    return un_register.change(drawer, item.item_id, msgspec.structs.replace(wanted, case_ids=about))
