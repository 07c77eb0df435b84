"""Withdrawing what somebody agreed to: who must be told, and that they were."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from defender_app import wire
from defender_app.model.consent_changes import left_to_tell
from defender_app.taxonomy import taxonomy
from defender_app.who_has import holders, to_notify
from ui.i18n import dates, field_words
from ui.notices.making import Notices
from ui.people import words
from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets.banners import Banner
from ui.widgets.choice import Choice
from ui.widgets.dialogs import Question
from ui.widgets.fields import Labelled
from ui.widgets.labels import isolated, text
from ui.widgets.pills import Pills
from ui.widgets.timeline import Happening, Timeline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from defender_app.model.consent import Consent
    from defender_app.who_has import Holder
    from ui.people.remarks import Beside
    from ui.workplace import Workplace

_WIDE: Final = 520
_LINE: Final = 46
_RING: Final = 4
_OUT: Final = 32
# Of the dialog, beside what scrolls in it.
_REST: Final = 250
_ALL: Final = "all"
_ONE: Final = "one"


class _WhoHasIt(Timeline):
    """Everybody who has it, the latest first."""

    def __init__(self, holders: Sequence[Holder], name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.show_points(tuple(self._point(one) for one in holders))

    def _point(self, one: Holder) -> Happening:
        day = dates.shown(wire.from_rfc3339(one.on).date().isoformat()) if one.on else ""
        as_word = self.tr("as {word}").format(word=isolated(one.word)) if one.word else ""
        ways = {
            "report": self.tr("In a sealed file"),
            "backup": self.tr("In a backup that they carry"),
            "outside": self.tr("Whoever has that file now"),
            "named": self.tr("You noted that it may be shared with them"),
            "perhaps": self.tr("Perhaps: a record that was removed here was in it"),
            "unread": self.tr("Nobody can tell from here who has it"),
        }
        title = one.name or self.tr("A file that shows them was saved outside")
        if one.way == "unread":
            title = self.tr("%n sent file(s) could not be read here", "", one.count)
        return Happening(title, words.facts((ways[one.way], day, as_word)), "accent")


class _Middle(QScrollArea):
    """What stands between the reason and the buttons; in a low window it scrolls."""

    def __init__(self, parts: Sequence[QWidget], over: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        column = QVBoxLayout(inner)
        # Room for the rings round what has the keyboard.
        column.setContentsMargins(0, _RING, 0, _RING)
        column.setSpacing(Space.M)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(inner)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        room = over.window().height() - theme.scaled(_REST)
        wide = min(_WIDE, over.window().width() - _OUT) - 2 * Space.XL
        needed = max(column.heightForWidth(wide), column.minimumSize().height())
        self.setFixedHeight(min(needed, max(theme.scaled(_LINE), room)))


class WithdrawQuestion(Question):
    """Asks before everything is withdrawn. ``decided`` gives how it was said, and if everywhere.

    Args:
        parent: in the window.
        called: the word that stands for the person.
        holders: who has something of them.
        records: how many records they are in.
    """

    decided = Signal(str, bool)

    def __init__(
        self, parent: QWidget, called: str, holders: Sequence[Holder], records: int
    ) -> None:
        super().__init__(parent, "", "", "", "", danger=True)
        who = isolated(called)
        self.question.setText(self.tr("Withdraw everything {who} agreed to?").format(who=who))
        stays = self.tr("From now on nothing about {who} leaves this vault.").format(who=who)
        gone = self.tr("What left already cannot be called back. These have it, and must be told:")
        never = self.tr(
            "Nothing about them was sent from here. What was said or shown elsewhere cannot be "
            "called back."
        )
        self.reason.setText(f"{stays} {gone if holders else never}")
        self.setAccessibleName(self.question.text())
        self.setAccessibleDescription(self.reason.text())
        self.yes.setText(self.tr("Withdraw everything"))
        self.no.setText(self.tr("Keep as it is"))
        self.setFixedWidth(min(_WIDE, parent.window().width() - _OUT))
        self.how = Choice(
            _ways(), name=self.tr("How did they say it?"), empty=self.tr("Not noted yet")
        )
        where = (
            (_ALL, self.tr("In all %n record(s)", "", records)),
            (_ONE, self.tr("In this one")),
        )
        self.where = Pills(where, name=self.tr("Where?"), keeps=True)
        self.where.choose((_ALL,))
        parts: list[QWidget] = []
        if holders:
            passed_on = self.tr("A focal point may have passed it on; ask them to tell.")
            parts += [_WhoHasIt(holders, self.tr("Who has it")), text(passed_on, "hint", wrap=True)]
        if records > 1:
            parts.append(Labelled(self.tr("Where?"), self.where))
        parts.append(Labelled(self.tr("How did they say it?"), self.how))
        self.insert(_Middle(parts, parent))
        self.accepted.connect(self._confirmed)

    def _confirmed(self) -> None:
        self.decided.emit(self.how.chosen, self.where.chosen != (_ONE,))


class TellQuestion(Question):
    """Lists who must be told of what was withdrawn; `accepted` says that all of them were."""

    def __init__(self, parent: QWidget, holders: Sequence[Holder]) -> None:
        super().__init__(parent, "", "", "", "")
        self.question.setText(self.tr("Who must be told that it was withdrawn?"))
        self.reason.setText(
            self.tr(
                "Say it by a way that is safe for everybody, and ask them to tell those whom they "
                "gave it to. Copies that you made yourself are not in this list."
            )
        )
        self.setAccessibleName(self.question.text())
        self.setAccessibleDescription(self.reason.text())
        self.yes.setText(self.tr("Everyone was told"))
        self.no.setText(self.tr("Not yet"))
        self.setFixedWidth(min(_WIDE, parent.window().width() - _OUT))
        self.insert(_Middle([_WhoHasIt(holders, self.tr("Who has it"))], parent))


class ToTell(Banner):
    """Stands above the table while somebody who has it was not told yet; ``acted`` opens whom."""

    def __init__(self) -> None:
        super().__init__("warn", " ", " ", " ")
        self.hide()

    def show_holders(self, beside: Beside, consents: Sequence[Consent]) -> None:
        """Show how many have it, where somebody was not told of a withdrawal in any record."""
        count = len({one.contact_id or one.name or one.on for one in beside.holders})
        self.bold.setText(self.tr("%n who have it must be told", "", count))
        self.reason.setText(
            self.tr("Something was withdrawn. What was sent cannot be called back.")
        )
        self.button.setText(self.tr("Who…"))
        self.setAccessibleName(self.bold.text())
        self.setVisible(bool(count) and (left_to_tell(consents) or beside.left_to_tell))


class Withdrawing(QObject):
    """Asks before everything is withdrawn, and whether everyone was told.

    ``wanted`` gives how it was said and whether it holds for all records; ``told`` says that
    everyone was.

    Args:
        place: the drawer and the jobs.
        view: over which the dialogs stand.
    """

    wanted = Signal(str, bool)
    told = Signal()

    def __init__(self, place: Workplace, view: QWidget) -> None:
        super().__init__(view)
        self._place, self._view = place, view
        self.notices = Notices(place, view)
        self.notices.told.connect(self.told)

    def ask(self, uid: str, called: str, records: int) -> None:
        """Ask with everybody on the screen who got something of them."""
        drawer = self._place.drawer

        def show(found: tuple[Holder, ...]) -> None:
            dialog = WithdrawQuestion(self._view, called, found, records)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.decided.connect(self.wanted)
            dialog.open()

        self._place.jobs.do(lambda: holders(drawer, uid), show, owner=self)

    def offer_notices(self, uid: str, *event_ids: str) -> None:
        """Offer to make a notice for every focal point that has something of them.

        Args:
            uid: of the person.
            event_ids: the records it is about; none for all.
        """
        self.notices.for_person(uid, self._rest, event_ids)

    def _rest(self, found: Sequence[Holder]) -> QWidget:
        return _WhoHasIt(found, self.tr("Who has it"))

    def ask_told(self, uid: str, found: Sequence[Holder]) -> None:
        """Show who must be told, and ask whether they were; by notices where those can tell."""
        if to_notify(found):
            self.offer_notices(uid)
            return
        dialog = TellQuestion(self._view, found)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self.told)
        dialog.open()


def _ways() -> list[tuple[str, str]]:
    choices = taxonomy().lists["consent_how"].choices
    return [(one, field_words.list_label("consent_how", one)) for one in choices]
