"""Prepare a journey: from the list before the border to the moment the records have gone."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from defender_app import backup
from defender_app.travel import leaving, packing
from defender_app.travel.journey import KEEP, NEW_VAULT, REMOVE
from defender_app.vault import recovery
from ui.first_run.plan import free_name
from ui.travel.checklist import Checklist
from ui.travel.steps import CutShort, Gone, Here, LastWord, NewVault, Records
from ui.vault.backing_up import PASSPHRASE, PERSON, Done, Kind, NewPassphrase, needs_room
from ui.vault.entrusting import Objections, Person
from ui.vault.flow import Flow

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.travel.journey import Journey
    from defender_app.travel.packing import Packed
    from defender_app.vault.burning import Burned
    from ui.jobs import Progress
    from ui.workplace import Workplace


class Journeying(Flow):
    """The last steps, from a file that is whole: what shall happen here, and doing it."""

    def __init__(self, place: Workplace, parent: QWidget) -> None:
        super().__init__(place, parent)
        self.journey: Journey | None = None
        self._window = parent
        self.here_step, self.new_vault = Here(), NewVault(place.jobs)
        self.last, self.gone = LastWord(), Gone()
        self._folder: Path | None = None
        self.new_vault.twice.first.entered.connect(self.new_vault.twice.again.line.setFocus)
        self.new_vault.twice.again.entered.connect(self.press)

    def add_last(self) -> None:
        """Add the last steps, behind the others."""
        self.add(self.here_step, self._decide)
        self.add(self.new_vault, self._choose_new)
        self.add(self.last, self._go)
        self.add(self.gone, self.accept)

    def go_back(self) -> None:
        """To what shall happen here."""
        if self.here is self.last and self.here_step.chosen == NEW_VAULT:
            self.show_step(self.new_vault)
        else:
            self.show_step(self.here_step)

    def _decide(self) -> None:
        chosen, journey = self.here_step.chosen, self.journey
        if journey is None:
            return
        if chosen == KEEP:
            self.accept()
        elif chosen == NEW_VAULT:
            self.show_step(self.new_vault)
        else:
            self._show_last(None)

    def _choose_new(self) -> None:
        self.place.notify.choose_folder(self.tr("Where shall the new vault be?"), self._have_place)

    def _have_place(self, place: Path) -> None:
        self._show_last(place / free_name(place))

    def _show_last(self, folder: Path | None) -> None:
        self._folder = folder
        if self.journey is not None:
            self.last.show_what(self.journey, self.here_step.chosen, folder)
            self.show_step(self.last)

    def _go(self) -> None:
        if self.here_step.chosen == REMOVE:
            drawer = self.place.drawer
            self.run(
                self.tr("Reading the file once more, then removing"),
                lambda progress: leaving.remove_here(drawer, progress),
                self._removed,
                can_cancel=True,
            )
            return
        # What comes in now would be in neither place.
        self.place.imports.stop()
        self.run(
            self.tr("Moving what may stay, then comparing"),
            self._moving(),
            self._burned,
            failed=self._not_moved,
            can_cancel=True,
        )

    def _moving(self) -> Callable[[Progress], Burned]:
        vault, folder = self.place.whole, self._folder or Path()
        words = self.new_vault.twice.words()

        def work(progress: Progress) -> Burned:
            moved = leaving.move_rest(vault, folder, words, progress=progress)
            return leaving.burn_here(vault, moved)

        return work

    def _not_moved(self, error: AppError | CryptoError) -> None:
        self.fail(error)
        if self._folder is not None and self._folder.exists():
            left = self.tr("The new vault is whole and stays where it is, too.")
            self.say(f"{self.trouble.text()} {left}")

    def _removed(self, count: int) -> None:
        journey, self.journey = self.journey, None
        self.place.changes.records.emit()
        if journey is not None:
            self.gone.show_done(journey, count)
            self.show_step(self.gone)

    def _burned(self, burned: Burned) -> None:
        self.journey = None
        left = burned.left[0] if burned.left else ""
        self.place.changes.moved.emit(self._folder, left)
        self.accept()

    def done(self, code: int) -> None:
        """However it ends before anything has gone, everything stays, and nothing is noted."""
        if self.journey is not None and self.job is None:
            self.journey = None
            drawer = self.place.drawer
            self.place.jobs.do(partial(leaving.undo, drawer), owner=self._window)
        super().done(code)


class Prepare(Journeying):
    """All of it."""

    def __init__(self, place: Workplace, parent: QWidget) -> None:
        super().__init__(place, parent)
        self.list, self.records = Checklist(place), Records(place)
        self.kind = Kind(
            self.tr("What shall open the file?"),
            self.tr("The records, with their names, evidence and what belongs to them."),
        )
        self.passphrase = NewPassphrase(place.jobs, self.tr("A passphrase for the file"))
        self.whom, self.objections = Person(place), Objections()
        self.written = Done(self.tr("The file is whole"), self.tr("Continue"))
        self.passphrase.twice.first.entered.connect(self.passphrase.twice.again.line.setFocus)
        self.passphrase.twice.again.entered.connect(self.press)
        self.written.again.secret.entered.connect(self.press)
        self.whom.known.connect(self._show_whom)
        self.kind.can_go_back = True
        self.add(self.list, partial(self.show_step, self.records))
        self.add(self.records, self._ask_kind)
        self.add(self.kind, self._have_kind)
        self.add(self.passphrase, self._choose_place)
        self.add(self.whom, self._look)
        self.add(self.objections, self._look)
        self.add(self.written, self._try)
        self.add_last()
        self.show_step(self.list)

    def go_back(self) -> None:
        """One step back."""
        before = {
            self.records: self.list,
            self.kind: self.records,
            self.passphrase: self.kind,
            self.whom: self.kind,
            self.objections: self.records,
        }
        step = self.here
        if step in before:
            self.show_step(before[step])
        else:
            super().go_back()

    def _ask_kind(self) -> None:
        drawer = self.place.drawer
        self.show_step(self.kind)
        self.place.jobs.do(lambda: recovery.state(drawer), self.kind.show_recovery, owner=self)

    def _have_kind(self) -> None:
        steps = {PASSPHRASE: self.passphrase, PERSON: self.whom}
        step = steps.get(self.kind.chosen)
        if step is None:
            self._choose_place()
        else:
            self.show_step(step)

    def _show_whom(self) -> None:
        if self.here is self.whom:
            self.show_step(self.whom)

    def _look(self) -> None:
        drawer, whom, events = self.place.drawer, self.whom.contact_id, self.records.event_ids
        ask = Objections.work(drawer, events, whom, self.objections.confirmed)
        self.run(self.tr("Looking at who agreed"), lambda _: ask(), self._looked)

    def _looked(self, found: object) -> None:
        if self.objections.show_found(found):
            self.show_step(self.objections)
        else:
            self._choose_place()

    def _choose_place(self) -> None:
        self.place.notify.choose_folder(
            self.tr("Where shall the file be put? Best on a stick."), self._write
        )

    def _write(self, folder: Path) -> None:
        self.run(
            self.tr("Writing the file, and reading it back"),
            self._packing(folder),
            self._packed,
            failed=self._failed,
            can_cancel=True,
        )

    def _packing(self, folder: Path) -> Callable[[Progress], Packed]:
        drawer, kind, events = self.place.drawer, self.kind.chosen, self.records.event_ids
        to_person = kind == PERSON
        words = self.passphrase.twice.words() if kind == PASSPHRASE else None
        contact_id = self.whom.contact_id if to_person else None
        confirmed = self.objections.confirmed if to_person else frozenset()
        return lambda progress: packing.pack(
            drawer,
            events,
            folder,
            passphrase=words,
            to_recovery=words is None and not to_person,
            contact_id=contact_id,
            confirmed=confirmed,
            progress=progress,
        )

    def _packed(self, packed: Packed) -> None:
        self.journey = packed.journey
        self.written.show_result(packed.written, self.kind.chosen)
        self.show_step(self.written)

    def _try(self) -> None:
        journey, words = self.journey, self.written.again.words()
        if journey is None or self.kind.chosen != PASSPHRASE:
            self.show_step(self.here_step)
            return
        path = Path(journey.file)
        self.run(
            self.tr("Trying the passphrase"),
            lambda _: backup.opens(path, words),
            lambda _: self.show_step(self.here_step),
            failed=self._not_opened,
        )

    def _not_opened(self, error: AppError | CryptoError) -> None:
        if error.code != "backup-wrong-passphrase":
            self.fail(error)
            return
        self.written.again.complain(
            self.tr(
                "This does not open it. Nothing has gone from here. If you no longer know the "
                "passphrase, destroy the file and begin again."
            )
        )
        self.written.again.take_focus()

    def _failed(self, error: AppError | CryptoError) -> None:
        said = needs_room(error)
        if said:
            self.say(said)
        else:
            self.fail(error)


class Resume(Journeying):
    """A journey that was cut short: brought to its end, or undone."""

    def __init__(self, place: Workplace, parent: QWidget, journey: Journey) -> None:
        super().__init__(place, parent)
        self._known = journey
        self.cut_short = CutShort(journey)
        self.add(self.cut_short, self._answered)
        self.add_last()
        if journey.here:
            self.here_step.pills.choose((journey.here,))
        self.show_step(self.cut_short)

    def _answered(self) -> None:
        # From here on closing it leaves everything as it is.
        self.journey = self._known
        if self.cut_short.goes_on:
            self.show_step(self.here_step)
            return
        self.accept()
        self.place.notify.said(self.tr("Everything stays here."))
