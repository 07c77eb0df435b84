"""Records as files: taken in after a look at them, saved outside the vault knowingly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from defender_app import record_files, record_notes, record_template
from defender_app.errors import ValidationError
from defender_app.record_files import Several
from defender_app.taxonomy import taxonomy
from ui.incidents.refused import Refused
from ui.messages import isolated

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QMenu, QWidget

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.model import Incident
    from defender_app.record_files import Taken, TakenNew
    from ui.jobs import Progress
    from ui.workplace import Workplace

_NAME: Final = "record.json"
_FORM: Final = "form.json"


class Transfer(QObject):
    """The ways of a record into the vault as a file, and out of it.

    Args:
        place: the drawer, the jobs and the ways.
        parent: above which a refusal is shown.
    """

    taken = Signal(str)
    """The id of a record that came in."""
    several_taken = Signal()
    """Several came in at once."""

    def __init__(self, place: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._place, self._parent = place, parent
        self.refused: Refused | None = None

    def choose(self) -> None:
        """Let a file be chosen and take in the record in it."""
        filters = self.tr("Records (*.json);;All files (*)")
        self._place.notify.choose_file(self.tr("Choose a record"), filters, self.take_in)

    def take_in(self, path: Path) -> None:
        """Take in the record in a file; one that is here already is replaced after a question."""
        drawer, training = self._place.drawer, self._place.training

        def work(progress: Progress) -> tuple[Incident, Taken | None] | Several:
            value = record_files.read_file(path)
            several = record_files.listed(value)
            if several is not None:
                return record_files.checked_each(several, training=training, progress=progress)
            incident = record_files.checked(value, training=training)
            if record_files.is_known(drawer, incident):
                return incident, None
            return incident, record_files.take_in(drawer, incident, replace=False)

        def then(found: tuple[Incident, Taken | None] | Several) -> None:
            if isinstance(found, Several):
                self._ask_several(found)
                return
            incident, taken = found
            if taken is None:
                self._ask_replace(incident)
            else:
                self._came(taken)

        # Away from the saves: a device that hangs would keep them waiting.
        self._place.jobs.long(
            self.tr("Reading the file"), work, then, owner=self, failed=self._failed
        )

    def _ask_several(self, found: Several) -> None:
        """Take in the records of a list that fit, after a question; the others are named."""
        if not found.fit:
            self._failed(found.refused or ValidationError("incident-does-not-fit", ()))
            return
        reason = self.tr("All of them come in as drafts. One that is here already stays as it is.")
        if found.left_out:
            reason += " " + self.tr("%n record(s) do not fit and are left out.", "", found.left_out)

        def take() -> None:
            self._take_several(found)

        self._place.notify.ask(
            self.tr("Take in %n record(s)?", "", len(found.fit)),
            reason,
            self.tr("Take in"),
            self.tr("Leave it"),
            then=take,
        )

    def _take_several(self, found: Several) -> None:
        """A few at a time: whatever ends it, what came in stays, and is said."""
        drawer = self._place.drawer
        came: list[TakenNew] = []

        def work(progress: Progress) -> None:
            came.append(record_files.take_in_new(drawer, found.fit, progress=progress))

        def then(_none: object = None) -> None:
            if came:
                self._say_several(came[0])
            if found.refused is not None:
                self._failed(found.refused)

        self._place.jobs.long(
            self.tr("Taking in the records"), work, then, owner=self, cancelled=then
        )

    def _say_several(self, taken: TakenNew) -> None:
        told = [self.tr("%n draft(s) taken in.", "", len(taken.event_ids))]
        if taken.missing:
            told += [
                self.tr("%n record(s) did not come in.", "", taken.missing),
                self.tr("Take the same file in again for the rest: nothing comes in twice."),
            ]
        self._place.notify.said(" ".join(told))
        if taken.ended is not None and taken.ended.code != "cancelled":
            self._place.notify.problem(taken.ended)
        self.several_taken.emit()

    def add_ways_out(
        self, menu: QMenu, event_id: str, types: Sequence[str], before: Callable[[], None]
    ) -> None:
        """Add the ways out of the vault to the menu of a record.

        Args:
            menu: of the record.
            event_id: of the record.
            types: of its acts.
            before: called first, for example to save what is being typed.
        """
        # The arrow of a menu inside needs a place beside the words.
        menu.setProperty("holds", "menus")
        out = menu.addMenu(self.tr("Save outside the vault"))

        def way(words: str, does: Callable[[], None]) -> None:
            def go() -> None:
                before()
                does()

            out.addAction(words).triggered.connect(go)

        way(self.tr("The record, without names kept apart…"), lambda: self.ask_out(event_id))
        way(self.tr("The record, with all names…"), lambda: self.ask_out(event_id, identities=True))
        if types:
            way(self.tr("Only its questions, as an empty form…"), lambda: self.save_form(types))

    def ask_out(self, event_id: str, *, identities: bool = False) -> None:
        """Save a record outside the vault, after a warning."""
        reason = self.tr(
            "Outside, anybody who finds the file can read what is written in it. Its evidence "
            "does not go with it."
        )
        if identities:
            reason += " " + self.tr("Real names and contacts stand in it too.")
        drawer = self._place.drawer
        self._place.notify.ask(
            self.tr("Save this record outside the vault?"),
            reason,
            self.tr("Save outside"),
            self.tr("Leave it here"),
            danger=True,
            then=lambda: self._save(
                lambda: record_files.document(drawer, event_id, identities=identities),
                _NAME,
                self.tr("{file} lies outside the vault now, open to everybody."),
            ),
        )

    def save_form(self, types: Sequence[str]) -> None:
        """Save the questions of some types of acts, to be answered elsewhere."""
        known = [taxonomy().types[one] for one in dict.fromkeys(types) if one in taxonomy().types]
        self._save(
            lambda: record_files.as_file(record_template.incident(known)),
            _FORM,
            self.tr("The empty form lies in {file}. Nothing of this record is in it."),
            blank=True,
        )

    def _save(
        self, made: Callable[[], bytes], name: str, said: str, *, blank: bool = False
    ) -> None:
        place, drawer = self._place, self._place.drawer

        def write(target: Path) -> None:
            place.jobs.do(
                lambda: record_files.write(drawer, made(), target, blank=blank),
                lambda made: place.notify.said(said.format(file=isolated(made.name))),
                owner=place.notify,
            )

        offered = record_files.marked(name, training=place.training and not blank)
        place.notify.save_place(self.tr("Where shall the file be put?"), offered, write)

    def _ask_replace(self, incident: Incident) -> None:
        drawer, event_id = self._place.drawer, str(incident.event_id)

        def ask(copies: Sequence[dict[str, str]]) -> None:
            reason = self.tr("What stands here now is gone then. Its evidence stays.")
            if copies:
                reason += " " + self.tr(
                    "An earlier version was sent. This one is not sent until you send it."
                )
            self._place.notify.ask(
                self.tr("This record is here already. Put the one from the file in its place?"),
                reason,
                self.tr("Replace"),
                self.tr("Keep what is here"),
                danger=True,
                then=lambda: self._replace(incident),
            )

        self._place.jobs.do(lambda: record_notes.copies(drawer, event_id), ask, owner=self)

    def _replace(self, incident: Incident) -> None:
        drawer = self._place.drawer
        self._place.jobs.do(
            lambda: record_files.take_in(drawer, incident, replace=True),
            self._came,
            owner=self,
            failed=self._failed,
        )

    def _came(self, taken: Taken) -> None:
        words = (
            self.tr("Taken in. A name that is kept apart also stands in its text: look there.")
            if taken.open_names
            else self.tr("The record is taken in.")
        )
        if taken.still_withdrawn:
            words += " " + self.tr("What was taken back here does not return by this file.")
        self._place.notify.said(words)
        self.taken.emit(str(taken.saved.event_id))

    def _failed(self, error: AppError | CryptoError) -> None:
        if not isinstance(error, ValidationError) or not error.problems:
            self._place.notify.problem(error)
            return
        self.refused = Refused(self._parent, error)
        self.refused.finished.connect(self.refused.deleteLater)
        self.refused.open()
