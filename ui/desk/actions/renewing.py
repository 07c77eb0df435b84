"""Noting what somebody said who was asked again for the Secretary-General’s report of a year."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from defender_app.focal import asking, renewed, work
from defender_app.focal.action_needs import SG_REPORT
from ui.desk import words
from ui.desk.values import list_label
from ui.desk.why import Asking, WhyQuestion
from ui.i18n import dates
from ui.widgets.fields import Labelled, LineEdit
from ui.widgets.pills import Pills

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from defender_app.focal.asking import Judged

_VALUES: Final = ("yes", "no", "withdrawn")
_NAMED: Final = ("title-only", "initials", "named")
_ASK_AGAIN: Final = frozenset({renewed.NOT_RENEWED, renewed.REVIEW_PASSED})
_DAY: Final = 10


def people(found: Judged) -> tuple[tuple[str, str], ...]:
    """(id, pseudonym) of those who agreed to that report, and have to be asked again."""
    return tuple(
        (gap.id, gap.pseudonym)
        for gap in asking.missing(found.verdicts)
        if gap.use == SG_REPORT and gap.because in _ASK_AGAIN
    )


class RenewQuestion(WhyQuestion):
    """Who was asked again, and what they said. ``said`` brings it as it is kept."""

    said = Signal(object)

    def __init__(
        self, parent: QWidget, who: tuple[tuple[str, str], ...], year: int, today: str
    ) -> None:
        """Prepare the question.

        Args:
            parent: over which it stands.
            who: of ``people``.
            year: of the report.
            today: the day in force.
        """
        super().__init__(parent, "", "", "", hint=" ")
        self._year = year
        self._say()
        self.asker = LineEdit()
        self.day = LineEdit(dates.shown(today))
        self.day.setText(dates.shown(today))
        self.named = self._choice(_NAMED, "how_named", self.tr("How they want to be named"))
        self.answer = self._choice(_VALUES, "consent_value", self.tr("What they said"))
        called = [(key, words.people((name,))) for key, name in who]
        self.person = Pills(called, name=self.tr("Who was asked"), keeps=True)
        self.person.choose((who[0][0],) if len(who) == 1 else ())
        # Each comes above the one before.
        self.ask(Labelled(self.tr("On"), self.day))
        self.ask(Labelled(self.tr("Who asked"), self.asker))
        self.how_named = Labelled(self.tr("How they want to be named"), self.named)
        self.ask(self.how_named)
        self.ask(Labelled(self.tr("What they said"), self.answer))
        self.ask(Labelled(self.tr("Who was asked"), self.person))
        for pills in (self.person, self.answer, self.named):
            pills.changed.connect(self._fill)
        for line in (self.asker, self.day):
            line.textChanged.connect(self._fill)
        self.decided.connect(self._decided)
        self._fill()

    def _say(self) -> None:
        question = self.tr("Who was asked again for the report of {year}?").format(year=self._year)
        self.question.setText(question)
        self.setAccessibleName(question)
        self.reason.setText(
            self.tr(
                "A yes counts for this year alone, and never for more than the person agreed to"
                " before. A no counts at once."
            )
        )
        self.yes.setText(self.tr("Note it"))
        self.field.label.setText(self.tr("How they were asked"))
        self.why.setAccessibleName(self.tr("How they were asked"))
        self.field.set_hint(self.tr("for example: by phone, in person"))

    def _choice(self, values: tuple[str, ...], list_name: str, name: str) -> Pills:
        return Pills([(one, list_label(list_name, one)) for one in values], name=name, keeps=True)

    def _agreed(self) -> bool:
        return self.answer.chosen == ("yes",)

    def _fill(self) -> None:
        self.how_named.setVisible(self._agreed())
        whole = self.person.chosen and self.answer.chosen and self.asker.text().strip()
        named = self.named.chosen or not self._agreed()
        self.set_fits(fits=bool(whole and named) and len(self._read()) == _DAY)

    def _read(self) -> str:
        return dates.read(self.day.text()) or ""

    def _decided(self, how: str) -> None:
        self.said.emit(
            work.Renewal(
                person=self.person.chosen[0],
                year=self._year,
                value=self.answer.chosen[0],
                how_named=self.named.chosen[0] if self._agreed() else "",
                who=self.asker.text(),
                how=" ".join(how.split()),
                when=self._read(),
            )
        )


class Renewing(Asking[RenewQuestion]):
    """Opens the question and keeps the answer; ``done`` when it was."""

    def begin(self, case_id: str, found: Judged) -> None:
        """Ask about those of a case who have to be asked again."""
        today = self._place.drawer.now().date()
        year = found.wish.year or today.year
        dialog = RenewQuestion(self._view, people(found), year, today.isoformat())
        drawer = self._place.drawer
        dialog.said.connect(lambda said: self._keep(lambda: work.renew(drawer, case_id, said)))
        self._open(dialog)
