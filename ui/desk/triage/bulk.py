"""What is done with several cases at once; who was left out is named, with the reason."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt

from defender_app.focal import events, several, work
from ui.desk import words
from ui.desk.why import WhyQuestion
from ui.i18n import dates
from ui.messages import message
from ui.widgets.choice import Choice
from ui.widgets.fields import Labelled, LineEdit

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.focal.several import Several
    from ui.workplace import Workplace

_DAY: Final = 10
_NAMED: Final = 8


class _Words(QObject):
    """Plural forms are taken up from ``tr`` alone."""

    def status(self, count: int) -> str:
        return self.tr("Change the status of %n case(s)?", "", count)

    def review(self, count: int) -> str:
        return self.tr("Look at %n case(s) again on one day?", "", count)

    def join(self, count: int) -> str:
        return self.tr("Are %n cases information about one event?", "", count)

    def done(self, count: int) -> str:
        return self.tr("Done with %n case(s)", "", count)

    def left(self, count: int) -> str:
        return self.tr("%n case(s) were left out.", "", count)

    def more(self, count: int) -> str:
        return self.tr("and %n more", "", count)


def status_title() -> str:
    """What the action is called."""
    return QCoreApplication.translate("Bulk", "Status…")


def review_title() -> str:
    """What the action is called."""
    return QCoreApplication.translate("Bulk", "Look at again on…")


def join_title() -> str:
    """What the action is called."""
    return QCoreApplication.translate("Bulk", "Join…")


class Doing(QObject):
    """A question about several cases, and what becomes of its answer.

    Attributes:
        dialog: the question, while it is open.
    """

    def __init__(
        self,
        place: Workplace,
        dialog: WhyQuestion,
        case_ids: tuple[str, ...],
        done: Callable[[], None],
    ) -> None:
        super().__init__(dialog)
        self._place, self._case_ids, self._done = place, case_ids, done
        self.dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def each(self, work_: Callable[[str], object]) -> None:
        """Do it with every one of them, in one long job."""
        drawer, ids = self._place.drawer, self._case_ids
        self._place.jobs.long(
            QCoreApplication.translate("Bulk", "Changing the cases"),
            lambda progress: several.each(drawer, ids, work_, progress),
            self._told,
            owner=self,
            failed=self._failed,
            cancelled=self._stopped,
        )

    def together(self, work_: Callable[[], object]) -> None:
        """Do one thing with all of them, or nothing."""
        self._place.jobs.do(
            work_, lambda _: self._ended(len(self._case_ids)), owner=self, failed=self._failed
        )

    def _told(self, found: Several) -> None:
        if found.left and not found.done:
            self.dialog.show_problem(found.left[0].error)
            return
        self._ended(len(found.done))
        if found.left:
            self._place.notify.finished(*left_out(found))

    def _stopped(self) -> None:
        """Somebody stopped in the middle: what was done stays, and the list shows it."""
        self._ended(0)

    def _ended(self, count: int) -> None:
        if count:
            self._place.notify.said(_Words().done(count))
        done = self._done
        self.dialog.accept()
        done()

    def _failed(self, error: AppError | CryptoError) -> None:
        self.dialog.show_problem(error)


def left_out(found: Several) -> tuple[str, str]:
    """That some cases were left out, and which, each with the reason."""
    template = QCoreApplication.translate("Bulk", "{case}: {why}")
    lines = [
        template.format(case=words.numbered(one.number), why=message(one.error).what)
        for one in found.left[:_NAMED]
    ]
    if len(found.left) > _NAMED:
        lines.append(_Words().more(len(found.left) - _NAMED))
    return _Words().left(len(found.left)), "\n".join(lines)


def status(
    place: Workplace, parent: QWidget, case_ids: tuple[str, ...], done: Callable[[], None]
) -> Doing:
    """Ask for a status and give it to all of them."""
    dialog = WhyQuestion(
        parent,
        _Words().status(len(case_ids)),
        QCoreApplication.translate(
            "Bulk", "It is noted here, and nobody is told by it. Answer them to tell the senders."
        ),
        QCoreApplication.translate("Bulk", "Change the status"),
        needed=False,
        hint=QCoreApplication.translate("Bulk", "may be left out"),
    )
    choice = Choice(words.statuses(), name=QCoreApplication.translate("Bulk", "New status"))
    choice.changed.connect(lambda: dialog.set_fits(fits=bool(choice.chosen)))
    dialog.ask(Labelled(QCoreApplication.translate("Bulk", "New status"), choice))
    dialog.set_fits(fits=False)
    doing = Doing(place, dialog, case_ids, done)
    drawer = place.drawer

    def decided(why: str) -> None:
        chosen = choice.chosen
        doing.each(lambda one: work.set_status(drawer, one, chosen, why))

    dialog.decided.connect(decided)
    return doing


def review(
    place: Workplace, parent: QWidget, case_ids: tuple[str, ...], done: Callable[[], None]
) -> Doing:
    """Ask for a day and look at all of them again on it."""
    dialog = WhyQuestion(
        parent,
        _Words().review(len(case_ids)),
        QCoreApplication.translate(
            "Bulk", "They are listed as due from that day on. Nothing is deleted by itself."
        ),
        QCoreApplication.translate("Bulk", "Set the day"),
        needed=False,
        hint=QCoreApplication.translate("Bulk", "may be left out"),
    )
    line = LineEdit(dates.shown(f"{date.today().year + 1}-03-07"))  # noqa: DTZ011 - an example
    field = Labelled(QCoreApplication.translate("Bulk", "Day"), line)
    line.textChanged.connect(lambda: dialog.set_fits(fits=bool(read_day(line.text()))))
    dialog.ask(field)
    dialog.set_fits(fits=False)
    doing = Doing(place, dialog, case_ids, done)
    drawer = place.drawer

    def decided(why: str) -> None:
        day = read_day(line.text())
        doing.each(lambda one: work.set_review(drawer, one, day, why))

    dialog.decided.connect(decided)
    return doing


def join(
    place: Workplace, parent: QWidget, case_ids: tuple[str, ...], done: Callable[[], None]
) -> Doing:
    """Ask why they are about one event, and say so."""
    dialog = WhyQuestion(
        parent,
        _Words().join(len(case_ids)),
        QCoreApplication.translate(
            "Bulk",
            "They stay separate cases, each with its own consents and sources, and are counted as"
            " one event. You can take them apart again.",
        ),
        QCoreApplication.translate("Bulk", "Join them"),
    )
    doing = Doing(place, dialog, case_ids, done)
    drawer = place.drawer
    dialog.decided.connect(lambda why: doing.together(partial(events.join, drawer, case_ids, why)))
    return doing


def read_day(typed: str) -> str:
    """One day (``2026-03-07``) as it was typed; "" where it is none."""
    found = dates.read(typed.strip()) if typed.strip() else ""
    if not found or len(found) != _DAY:
        return ""
    try:
        return date.fromisoformat(found).isoformat()
    except ValueError:
        return ""
