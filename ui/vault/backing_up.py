"""Make a backup: for whom, where, and what came of reading it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt

from defender_app import backup
from defender_app.vault import recovery
from ui.evidence import words
from ui.messages import isolated
from ui.send.words import SEPARATOR
from ui.vault.entrusting import Objections, Whom
from ui.vault.flow import Field, Flow, Step
from ui.widgets import labels
from ui.widgets.new_secret import NewSecret
from ui.widgets.pills import Pills
from ui.workshop.noting import note

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from crypto.errors import CryptoError
    from defender_app.backup import Written
    from defender_app.errors import AppError
    from defender_app.vault.recovery import RecoveryState
    from ui.jobs import Jobs, Progress
    from ui.workplace import Workplace

PASSPHRASE: Final = "passphrase"  # noqa: S105 - the name of a way, not one of them
RECOVERY: Final = "recovery"
PERSON: Final = "person"


class Kind(Step):
    """What shall open the file.

    Args:
        title: the question. everything: what is in it, where only its owner can open it.
    """

    def __init__(self, title: str = "", everything: str = "") -> None:
        super().__init__(
            title or self.tr("What shall open the backup?"),
            "",
            self.tr("Continue"),
        )
        self._everything = everything or self.tr(
            "Everything in this drawer: records, people and their names, evidence, cards and keys."
        )
        self.pills = Pills(
            (
                (PASSPHRASE, self.tr("A passphrase")),
                (RECOVERY, self.tr("My recovery words")),
                (PERSON, self.tr("A person I trust")),
            ),
            name=self.title,
        )
        self.pills.choose((PASSPHRASE,))
        self.pills.changed.connect(self._tell)
        self.meaning = labels.text("", "body", wrap=True)
        self.meaning.set_colour("ink2")
        self.add(self.pills, self.meaning)
        self.can_recover = False
        self._reason = ""
        self._tell()

    @property
    def chosen(self) -> str:
        """What shall open it."""
        return self.pills.chosen[0] if self.pills.chosen else ""

    def show_recovery(self, known: RecoveryState | None) -> None:
        """Whether there are words that somebody has tried."""
        self.can_recover = known is not None and known.tested_on is not None
        self._reason = (
            self.tr("There are no recovery words yet: make some first.")
            if known is None
            else self.tr("Test the recovery words first: nobody should rely on words never tried.")
        )
        self._tell()

    def _tell(self) -> None:
        if not self.chosen:
            self.pills.choose((PASSPHRASE,))
        own = {
            PASSPHRASE: self.tr("Whoever has the file and its passphrase reads all of it."),
            RECOVERY: self.tr(
                "Only the papers open it. Whoever carries it cannot, and neither can you without "
                "them."
            ),
        }
        self.meaning.set_colour("ink2")
        if self.chosen == PERSON:
            self.meaning.setText(
                self.tr(
                    "Records and evidence, and no key of any kind. Only that person can open it, "
                    "and only this drawer can take it back from them. Everybody in the records "
                    "must have agreed to that person."
                )
            )
        elif self.chosen == RECOVERY and not self.can_recover:
            self.meaning.setText(self._reason)
            self.meaning.set_colour("warn")
        else:
            self.meaning.setText(f"{self._everything} {own[self.chosen]}")

    def arrive(self) -> None:
        """The answers have the keyboard."""
        self.pills.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_answered(self) -> bool:
        """What can be done."""
        return self.chosen != RECOVERY or self.can_recover


class NewPassphrase(Step):
    """The passphrase of the file."""

    def __init__(self, jobs: Jobs, title: str = "") -> None:
        super().__init__(
            title or self.tr("A passphrase for the backup"),
            self.tr(
                "It can be tried for years by whoever has the file, so it should be longer than "
                "one for every day. It is written down nowhere."
            ),
            self.tr("Choose where…"),
        )
        self.can_go_back = True
        self.twice = NewSecret(jobs)
        self.add(self.twice)

    def arrive(self) -> None:
        """The first field has the keyboard."""
        if not self.twice.words():
            self.twice.first.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_answered(self) -> bool:
        """Typed twice."""
        return self.twice.complete()


class Done(Step):
    """What lies where, and the passphrase typed once more."""

    def __init__(self, title: str = "", verb: str = "") -> None:
        self._verb = verb or self.tr("Close")
        super().__init__(title or self.tr("The backup is whole"), "", self._verb)
        self.file = labels.said("", "strong", wrap=True)
        self.where = labels.Elided("", "hint")
        self.where.set_colour("ink2")
        labels.mark_said(self.where)
        self.facts = self.say("")
        self.honest = self.say("")
        self.again = Field(self.tr("Type the passphrase once more, as if you had to"))
        self.again.hide()
        self.column.insertWidget(1, self.file)
        self.column.insertWidget(2, self.where)
        self.add(self.again)

    def show_result(self, written: Written, kind: str) -> None:
        """Say it."""
        self.file.setText(written.path.name)
        self.where.setText(str(written.path.parent))
        counted = (
            self.tr("%n record(s)", "", written.records),
            self.tr("%n file(s)", "", written.files),
            words.size(written.size),
        )
        read_back = self.tr("It was read back and compared, byte for byte.")
        self.facts.setText(SEPARATOR.join(counted) + "\n" + read_back)
        self.honest.setText(
            {
                PASSPHRASE: self.tr(
                    "That shows that the file is whole, not that somebody can open it. So type the "
                    "passphrase again."
                ),
                RECOVERY: self.tr("Your recovery words, which were tested, open it."),
                PERSON: self.tr("Only that person can bring it back, by handing it back to you."),
            }[kind]
        )
        self.again.setVisible(kind == PASSPHRASE)
        self.verb = self.tr("Try it") if kind == PASSPHRASE else self._verb

    def arrive(self) -> None:
        """The field has the keyboard."""
        if self.again.isVisibleTo(self):
            self.again.take_focus()

    def is_answered(self) -> bool:
        """With the passphrase, where there is one."""
        return not self.again.isVisibleTo(self) or self.again.is_filled()


class MakeBackup(Flow):
    """Makes a backup."""

    def __init__(self, place: Workplace, parent: QWidget) -> None:
        super().__init__(place, parent)
        self.kind = Kind()
        self.passphrase = NewPassphrase(place.jobs)
        self.whom = Whom(place)
        self.objections = Objections()
        self.end = Done()
        self._written: Path | None = None
        self.passphrase.twice.first.entered.connect(self.passphrase.twice.again.line.setFocus)
        self.passphrase.twice.again.entered.connect(self.press)
        self.end.again.secret.entered.connect(self.press)
        self.whom.known.connect(self._show_whom)
        self.add(self.kind, self._go_on)
        self.add(self.passphrase, self._choose_place)
        self.add(self.whom, self._look)
        self.add(self.objections, self._look)
        self.add(self.end, self._try)
        self.show_step(self.kind)
        drawer = place.drawer
        place.jobs.do(lambda: recovery.state(drawer), self.kind.show_recovery, owner=self)

    def go_back(self) -> None:
        """To the first question, or from who objects to the choice of records."""
        self.show_step(self.whom if self.here is self.objections else self.kind)

    def _go_on(self) -> None:
        if self.kind.chosen == PASSPHRASE:
            self.show_step(self.passphrase)
        elif self.kind.chosen == PERSON:
            self.show_step(self.whom)
        else:
            self._choose_place()

    def _show_whom(self) -> None:
        if self.here is self.whom:
            self.show_step(self.whom)

    def _look(self) -> None:
        drawer, whom = self.place.drawer, self.whom
        ask = Objections.work(drawer, whom.event_ids, whom.contact_id, self.objections.confirmed)
        self.run(self.tr("Looking at who agreed"), lambda _: ask(), self._looked)

    def _looked(self, found: object) -> None:
        if self.objections.show_found(found):
            self.show_step(self.objections)
        else:
            self._choose_place()

    def _choose_place(self) -> None:
        self.place.notify.choose_folder(self.tr("Where shall the backup be put?"), self._write)

    def _write(self, folder: Path) -> None:
        self.run(
            self.tr("Writing the backup, and reading it back"),
            self._work(folder),
            self._show,
            failed=self._failed,
            can_cancel=True,
        )

    def _work(self, folder: Path) -> Callable[[Progress], Written]:
        drawer, kind = self.place.drawer, self.kind.chosen
        if kind == PASSPHRASE:
            words = self.passphrase.twice.words()
            return lambda progress: backup.write_own(
                drawer, folder, passphrase=words, progress=progress
            )
        if kind == RECOVERY:
            return lambda progress: backup.write_own(
                drawer, folder, to_recovery=True, progress=progress
            )
        event_ids, contact_id = self.whom.event_ids, self.whom.contact_id
        confirmed = self.objections.confirmed
        return lambda progress: backup.write_entrusted(
            drawer, event_ids, contact_id, folder, confirmed=confirmed, progress=progress
        )

    def _show(self, written: Written) -> None:
        note(self.place, "backed-up", self)
        self._written = written.path
        self.end.show_result(written, self.kind.chosen)
        self.show_step(self.end)

    def _try(self) -> None:
        path, words = self._written, self.end.again.words()
        if path is None or self.kind.chosen != PASSPHRASE:
            self.accept()
            return
        self.run(
            self.tr("Trying the passphrase"),
            lambda _: backup.opens(path, words),
            lambda _: self._tried(),
            failed=self._not_opened,
        )

    def _tried(self) -> None:
        self.place.notify.said(self.tr("The passphrase opens the backup."))
        self.accept()

    def _not_opened(self, error: AppError | CryptoError) -> None:
        if error.code == "backup-wrong-passphrase":
            self.end.again.complain(
                self.tr(
                    "This does not open it. If you no longer know the passphrase, destroy the file "
                    "and make another backup."
                )
            )
            self.end.again.take_focus()
        else:
            self.fail(error)

    def _failed(self, error: AppError | CryptoError) -> None:
        said = needs_room(error)
        if said:
            self.say(said)
        else:
            self.fail(error)


def needs_room(error: AppError | CryptoError) -> str:
    """What to say where a place is too small for a file; "" for any other fault."""
    if error.code not in {"medium-too-small", "medium-file-limit"}:
        return ""
    needed = error.facts.get("needed")
    size = words.size(needed) if isinstance(needed, int) else ""
    return QCoreApplication.translate(
        "MakeBackup",
        "The place is too small: {size} are needed. Nothing was written. Choose another one.",
    ).format(size=isolated(size))
