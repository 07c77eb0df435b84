"""Add a drawer: every one in use is named first, and what that means is said before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal

from crypto import shares as word_shares
from crypto.errors import CryptoError
from defender_app.vault import drawers
from ui.vault.changing import IN_USE, WRONG
from ui.vault.flow import Field, Flow, Step
from ui.vault.shares_entry import SharesEntry
from ui.vault.understood import Understood
from ui.widgets import buttons
from ui.widgets.new_secret import NewSecret
from ui.widgets.pills import Pills
from ui.widgets.tab_place import come_after

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from crypto.secret import Secret
    from defender_app.errors import AppError
    from ui.jobs import Jobs, Progress
    from ui.workplace import Workplace

DRAWERS: Final = 4
_MOST_OTHERS: Final = DRAWERS - 2
_HERE, _END = "here", "end"


class Naming(Step):
    """The passphrases of all drawers in use."""

    entered = Signal()
    """Enter in one of the fields."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Which drawers are in use?"),
            self.tr(
                "Every vault has four drawers, and nothing in its files says which of them are "
                "used. So name each one that is, with its passphrase: a drawer that is not named "
                "may be overwritten, with everything in it."
            ),
            self.tr("Continue"),
        )
        self.current = Field(self.tr("The passphrase of this drawer"))
        self.current.secret.entered.connect(self.entered)
        self.others: list[Field] = []
        self.more = buttons.link(self.tr("Name another drawer"), "plus")
        self.more.clicked.connect(self.add_field)
        self.add(self.current)
        self.column.addWidget(self.more)
        self.full = self.say(
            self.tr("When all four drawers are in use, there is no room for another one.")
        )
        self.full.hide()

    def arrive(self) -> None:
        """The first empty field has the keyboard."""
        empty = next((one for one in (self.current, *self.others) if not one.words()), None)
        if empty is not None:
            empty.take_focus()

    def add_field(self) -> None:
        """One more passphrase."""
        field = Field(self.tr("The passphrase of another drawer in use"))
        field.secret.entered.connect(self.entered)
        self.column.insertWidget(self.column.indexOf(self.more), field)
        come_after((self.current, *self.others)[-1], field)
        self.others.append(field)
        is_full = len(self.others) == _MOST_OTHERS
        self.more.setVisible(not is_full)
        self.full.setVisible(is_full)
        field.take_focus()

    def filled(self) -> tuple[Field, ...]:
        """The fields of other drawers; one that was left empty names nothing."""
        return tuple(one for one in self.others if one.words())

    def named(self) -> tuple[str, ...]:
        """The other passphrases."""
        return tuple(one.words() for one in self.filled())

    def is_answered(self) -> bool:
        """The open drawer at least, and none twice."""
        if not self.current.is_filled():
            return False
        seen = [self.current.words()]
        for one in self.others:
            if one.words() in seen:
                one.complain(self.tr("This one was typed above already."))
                one.take_focus()
                return False
            seen += [one.words()] if one.words() else []
        return True


class NewPassphrase(Step):
    """The passphrase of the new drawer."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(
            self.tr("A passphrase for the new drawer"),
            self.tr("It opens the new drawer and no other one."),
            self.tr("Continue"),
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


class Consequence(Step):
    """What is going to be overwritten, before anything is."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Add the drawer, and overwrite one?"), "", self.tr("Add it"), danger=True
        )
        self.can_go_back = True
        self.counted = self.say("")
        self.words_first = self.say("")
        self.say(
            self.tr(
                "Who has a copy of the folder from before and one from after sees that something "
                "changed."
            )
        )
        self.understood = Understood(self.tr("I have named every drawer that is in use"))
        self.add(self.understood)

    def count(self, named: int, with_words: int) -> None:
        """Say how many were named, and how many of these have recovery words."""
        others = DRAWERS - named
        self.words_first.setVisible(with_words > 0)
        self.words_first.setText(
            self.tr(
                "Drawers you named that have recovery words: %n. Next you type these words, or say "
                "that they end.",
                "",
                with_words,
            )
        )
        self.danger = with_words == 0
        self.verb = self.tr("Continue") if with_words else self.tr("Add it")
        self.counted.setText(
            "\n".join(
                (
                    self.tr("You named %n drawer(s).", "", named),
                    self.tr(
                        "Not named: %n drawer(s). The new one takes the place of such a drawer, "
                        "drawn by lot. If that one was in use, what is in it is gone for good.",
                        "",
                        others,
                    ),
                )
            )
        )

    def is_answered(self) -> bool:
        """Only with the tick."""
        return self.understood.is_said()


class Papers(Step):
    """A named drawer has recovery words, which would end."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("What becomes of the recovery words?"),
            self.tr(
                "A drawer you named has recovery words. Adding a drawer writes all keys anew, so "
                "they stay valid only if they are typed now. Otherwise they end, and you can make "
                "new ones afterwards."
            ),
            self.tr("Add it"),
            danger=True,
        )
        self.can_go_back = True
        self.pills = Pills(
            ((_HERE, self.tr("I have them here")), (_END, self.tr("Let them end"))), name=self.title
        )
        self.pills.choose((_HERE,))
        self.entry = SharesEntry()
        self.add(self.pills, self.entry)
        self.pills.changed.connect(lambda: self.entry.setVisible(not self.ends))

    @property
    def ends(self) -> bool:
        """Whether the words shall end."""
        return self.pills.chosen == (_END,)

    def arrive(self) -> None:
        """The field for the words has the keyboard, until they are typed."""
        self.is_typed = self.entry.is_complete and not self.ends
        if not self.ends and not self.is_typed:
            self.entry.take_focus()

    def is_answered(self) -> bool:
        """Either they end, or enough of them are in."""
        if self.ends or self.entry.is_complete:
            return True
        self.entry.say(self.tr("Type the words first, or let them end."))
        return False


class AddDrawer(Flow):
    """Adds a drawer."""

    def __init__(self, place: Workplace, parent: QWidget) -> None:
        super().__init__(place, parent)
        self.naming = Naming()
        self.new = NewPassphrase(place.jobs)
        self.consequence = Consequence()
        self.papers = Papers()
        self._recovery: list[Secret] = []
        self._with_words = 0
        self.naming.entered.connect(self.press)
        self.papers.entry.completed.connect(self.hand_on)
        self.naming.more.clicked.connect(self.fit)
        self.new.twice.first.entered.connect(self.new.twice.again.line.setFocus)
        self.new.twice.again.entered.connect(self.press)
        self.add(self.naming, self._look)
        self.add(self.new, self._warn)
        self.add(self.consequence, self._agreed)
        self.add(self.papers, self._make)
        self.show_step(self.naming)

    def _look(self) -> None:
        """Try what was named: nobody shall agree to more than is true."""
        vault = self.place.whole
        current, others = self.naming.current.words(), self.naming.named()
        self.run(
            self.tr("Trying the passphrases"),
            lambda progress: drawers.look_at_named(vault, current, others, progress=progress),
            self._named,
            failed=self._failed,
            can_cancel=True,
        )

    def _named(self, with_words: int) -> None:
        self._with_words = with_words
        self._recovery = []
        self.show_step(self.new)

    def _warn(self) -> None:
        self.consequence.count(1 + len(self.naming.named()), self._with_words)
        self.show_step(self.consequence)

    def _agreed(self) -> None:
        if self._with_words:
            self._ask_papers(more=False)
        else:
            self._make()

    def _make(self) -> None:
        vault = self.place.whole
        current, others = self.naming.current.words(), self.naming.named()
        new = self.new.twice.words()
        try:
            self._take_papers()
        except CryptoError as error:
            self.fail(error)
            return
        recovery = tuple(self._recovery)
        end = self.here is self.papers and self.papers.ends

        def work(progress: Progress) -> object:
            return drawers.add_drawer(
                vault, current, others, new, recovery=recovery, end_recovery=end, progress=progress
            )

        self.run(
            self.tr("Adding a drawer"),
            work,
            lambda _: self._made(),
            failed=self._failed,
            can_cancel=True,
        )

    def _take_papers(self) -> None:
        if self.here is self.papers and self.papers.entry.is_complete and not self.papers.ends:
            self._recovery.append(word_shares.combine(self.papers.entry.shares))

    def _made(self) -> None:
        self.place.notify.finished(
            self.tr("The drawer is made."),
            self.tr(
                "Lock, and open it with its own passphrase. Write in it now and then: a drawer "
                "whose last entry is old tells something too."
            ),
        )
        self.accept()

    def _failed(self, error: AppError | CryptoError) -> None:
        code = error.code
        if code == "recovery-would-end":
            self._ask_papers(more=bool(self._recovery))
        elif code == "recovery-wrong":
            self._recovery.pop()
            self.papers.entry.clear()
            self.say(self.tr("These words belong to none of the drawers you named."))
        elif code in WRONG:
            self._complain(
                self.naming.current, self.tr("This is not the passphrase of this drawer.")
            )
        elif code == "other-opens-nothing":
            number = error.facts.get("number")
            field = self.naming.filled()[number - 1 if isinstance(number, int) else 0]
            self._complain(field, self.tr("This one opens no drawer here."))
        elif code == "passphrases-equal":
            self.show_step(self.naming)
            self.say(self.tr("Two of these open the same drawer. Name each drawer once."))
        elif code == IN_USE:
            self.show_step(self.new)
            self.new.twice.complain(self.tr("This one cannot be used here. Take another one."))
        else:
            self.fail(error)

    def _complain(self, field: Field, words: str) -> None:
        self.show_step(self.naming)
        field.complain(words)
        field.take_focus()

    def _ask_papers(self, *, more: bool) -> None:
        self.papers.entry.clear()
        self.show_step(self.papers)
        if more:
            self.say(self.tr("Another drawer you named has recovery words, too."), "ink2")
