"""The questions of a journey: which records, what shall happen here, and the last word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from defender_app import wire
from defender_app.travel.journey import KEEP, NEW_VAULT, REMOVE
from ui.i18n import dates
from ui.vault.flow import Step
from ui.vault.records_pick import RecordsPick
from ui.vault.understood import Understood
from ui.widgets import labels
from ui.widgets.new_secret import NewSecret
from ui.widgets.pills import Pills

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from defender_app.travel.journey import Journey
    from defender_app.vault.listing import IncidentRow
    from ui.jobs import Jobs
    from ui.workplace import Workplace

ON: Final = "on"
LEAVE: Final = "leave"
_STAY: Final = "keep"


class Records(Step):
    """Which records leave."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(
            self.tr("Which records shall leave?"),
            self.tr(
                "Whoever opens this drawer on the way reads what stays in it. Names, evidence, "
                "versions and what you sent go with their record."
            ),
            self.tr("Continue"),
        )
        self.can_go_back = True
        self._place = place
        self._loaded = False
        self.records = RecordsPick()
        self.nothing = self.say(self.tr("There are no records in this drawer."))
        self.nothing.hide()
        self.add(self.records)

    @property
    def event_ids(self) -> tuple[str, ...]:
        """The records chosen."""
        return self.records.event_ids

    def arrive(self) -> None:
        """Read what there is, once."""
        if not self._loaded:
            self._loaded = True
            drawer = self._place.drawer
            self._place.jobs.do(drawer.incidents.list, self._show, owner=self)

    def _show(self, rows: Sequence[IncidentRow]) -> None:
        self.nothing.setVisible(not rows)
        self.records.setVisible(bool(rows))
        self.records.show_rows(rows)

    def is_answered(self) -> bool:
        """At least one."""
        return self.records.is_answered()


class Here(Step):
    """What shall happen in this vault, now that the file is whole."""

    def __init__(self) -> None:
        super().__init__(self.tr("What shall happen here?"), "", self.tr("Continue"))
        self.pills = Pills(
            (
                (NEW_VAULT, self.tr("A new vault (safest)")),
                (REMOVE, self.tr("Remove them here")),
                (_STAY, self.tr("Nothing")),
            ),
            name=self.title,
        )
        self.pills.choose((NEW_VAULT,))
        self.pills.changed.connect(self._tell)
        self.meaning = labels.text("", "body", wrap=True)
        self.meaning.set_colour("ink2")
        self.limit = labels.text("", "body", wrap=True)
        self.limit.set_colour("ink2")
        self.add(self.pills, self.meaning, self.limit)
        self._tell()

    @property
    def chosen(self) -> str:
        """What shall happen, as a journey notes it."""
        chosen = self.pills.chosen[0] if self.pills.chosen else NEW_VAULT
        return KEEP if chosen == _STAY else chosen

    def _tell(self) -> None:
        if not self.pills.chosen:
            self.pills.choose((NEW_VAULT,))
        self.meaning.setText(
            {
                NEW_VAULT: self.tr(
                    "What may stay moves to a new vault with new keys and a passphrase that you "
                    "choose. It is opened and compared; then this vault is destroyed, and with its "
                    "keys every old page that this medium may still hold."
                ),
                REMOVE: self.tr(
                    "The records are removed from this drawer. Nothing in it says where they are."
                ),
                KEEP: self.tr("Everything stays as it is. The file is a second copy."),
            }[self.chosen]
        )
        self.limit.setText(
            {
                NEW_VAULT: self.tr(
                    "Other drawers of this vault are destroyed with it: move what is in them first."
                ),
                REMOVE: self.tr(
                    "That is enough against somebody who looks. A laboratory that has the "
                    "passphrase may find older pages on flash memory, and the history of the "
                    "drawer shows that records were removed, not which."
                ),
                KEEP: self.tr("Whoever opens this drawer reads them."),
            }[self.chosen]
        )

    def arrive(self) -> None:
        """The answers have the keyboard."""
        self.pills.setFocus(Qt.FocusReason.OtherFocusReason)


class NewVault(Step):
    """The passphrase of the new vault; where it shall be is asked next."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(
            self.tr("A passphrase for the new vault"),
            self.tr(
                "Take another one than here. The new vault can be in another folder, or, better, "
                "on another stick."
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


class LastWord(Step):
    """What goes now, where it is then, and what to do when one is back."""

    def __init__(self) -> None:
        super().__init__("", "", "", danger=True)
        self.can_go_back = True
        self.what = labels.text("", "body", wrap=True)
        self.where = labels.said("", "body", wrap=True)
        self.back = labels.text("", "body", wrap=True)
        self.keep = labels.text(
            self.tr(
                "Remember which file it is, where it is, and what opens it: nothing here will tell "
                "you."
            ),
            "body",
            wrap=True,
        )
        for words in (self.what, self.where, self.back, self.keep):
            words.set_colour("ink2")
        self.understood = Understood("")
        self.add(self.what, self.where, self.keep, self.back, self.understood)

    def show_what(self, journey: Journey, here: str, folder: Path | None) -> None:
        """Say what would be done."""
        count = len(journey.event_ids)
        removing = here == REMOVE
        self.title = (
            self.tr("Remove %n record(s) here?", "", count)
            if removing
            else self.tr("Move the rest, and destroy this vault?")
        )
        self.head.setText(self.title)
        self.verb = self.tr("Remove them") if removing else self.tr("Move and destroy")
        self.what.setText(
            self.tr("The file is read once more before anything goes.")
            if removing
            else self.tr(
                "The file is read once more before anything goes. Then this vault is destroyed, "
                "with every drawer in it. Copies and backups elsewhere are not reached, and worn "
                "blocks of flash memory may survive."
            )
        )
        lines = [self.tr("The file: {path}").format(path=journey.file)]
        if folder is not None:
            lines.append(self.tr("The new vault: {path}").format(path=folder))
        self.where.setText("\n".join(lines))
        self.back.setText(self._when_back(journey))
        self.understood.tick.setText(
            self.tr("I understand: they are only in the file then")
            if removing
            else self.tr("I understand: everything else in this vault is lost")
        )
        self.understood.tick.setChecked(False)

    def _when_back(self, journey: Journey) -> str:
        if journey.for_person:
            return self.tr(
                "When you are back: let the person hand it back to you, then Settings, Recovery "
                "and backup, “Bring records back”."
            )
        return self.tr(
            "When you are back: open the vault, then Settings, Recovery and backup, “Bring "
            "records back”."
        )

    def arrive(self) -> None:
        """The tick has the keyboard."""
        self.understood.tick.setFocus()

    def is_answered(self) -> bool:
        """Only with the tick."""
        return self.understood.is_said()


class Gone(Step):
    """The records have gone from here."""

    def __init__(self) -> None:
        super().__init__(self.tr("They are not here any more"), "", self.tr("Close"))
        self.facts = self.say("")
        self.file = labels.said("", "strong", wrap=True)
        self.add(self.file)
        self.say(
            self.tr(
                "Lock the vault, and switch the device off completely before the border. When you "
                "are back: Settings, Recovery and backup, “Bring records back”."
            )
        )

    def show_done(self, journey: Journey, count: int) -> None:
        """Say what was done."""
        self.facts.setText(
            self.tr("%n record(s) are in the file, and nowhere in this drawer.", "", count)
        )
        self.file.setText(journey.file)


class CutShort(Step):
    """A journey that was begun and not brought to its end."""

    def __init__(self, journey: Journey) -> None:
        super().__init__(
            self.tr("Your journey was not finished"),
            self.tr(
                "A file for it was made, and then the program was ended. Nothing has gone: all "
                "records are here."
            ),
            self.tr("Continue"),
        )
        when = dates.moment(wire.from_rfc3339(journey.begun_on))
        counted = self.tr("%n record(s)", "", len(journey.event_ids))
        self.facts = self.say(self.tr("{records}, {when}").format(records=counted, when=when))
        self.file = labels.said(journey.file, "quiet", wrap=True)
        self.pills = Pills(
            ((ON, self.tr("Go on with it")), (LEAVE, self.tr("Leave everything here"))),
            name=self.title,
        )
        self.pills.choose((LEAVE if not journey.sha256 else ON,))
        self.pills.changed.connect(self._one)
        self.add(self.file, self.pills)
        if not journey.sha256:
            # It has its name, and nobody had read it back: a new one is made instead.
            self.pills.hide()
            self.say(self.tr("The file was not checked to its end: make another one."))

    def _one(self) -> None:
        if not self.pills.chosen:
            self.pills.choose((ON,))

    @property
    def goes_on(self) -> bool:
        """Whether it shall be brought to its end."""
        return self.pills.chosen == (ON,)

    def arrive(self) -> None:
        """The answers have the keyboard."""
        self.pills.setFocus(Qt.FocusReason.OtherFocusReason)
