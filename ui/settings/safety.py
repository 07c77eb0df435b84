"""Against loss: recovery words, the keychain of this computer, backups."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ui import loading
from ui.i18n import dates
from ui.seizure import opening
from ui.settings.parts import Deed, Group, Section
from ui.widgets import buttons

if TYPE_CHECKING:
    from datetime import datetime

    from defender_app.quick_notes import switching
    from defender_app.vault import Vault
    from defender_app.vault.recovery import RecoveryState
    from ui.settings.state import State
    from ui.workplace import Workplace


class Safety(Section):
    """What is left when a passphrase, a computer or a vault is lost."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._state: State | None = None
        self._asked = False
        self.make = buttons.outlined("")
        self.test = buttons.outlined(self.tr("Test them…"))
        self.bind = buttons.outlined("")
        self.backup = buttons.outlined(self.tr("Make a backup…"))
        self.restore = buttons.outlined(self.tr("Bring one back…"))
        self.notes = buttons.outlined("")
        self.notes.clicked.connect(self._open_notes)
        self._say(self.notes, self.tr("Switch on…"))
        self.make.clicked.connect(self._open_make)
        self.test.clicked.connect(self._open_test)
        self.bind.clicked.connect(self._open_bind)
        self.backup.clicked.connect(self._open_backup)
        self.restore.clicked.connect(self._open_restore)
        self.travel = buttons.outlined(self.tr("Prepare a journey…"))
        self.returned = buttons.outlined(self.tr("Bring records back…"))
        self.travel.clicked.connect(self._open_travel)
        self.returned.clicked.connect(self._open_return)
        self._say(self.make, self.tr("Make recovery words…"))
        self._say(self.bind, self.tr("Bind it…"))
        self.add(
            *(self._recovery(), self._backups(), self._journey(), self._seizure()),
            *(self._computer(), self._noting()),
        )

    def _recovery(self) -> Group:
        self.words = Deed(self.tr("Recovery words"), "", self.make)
        self.tried = Deed(
            self.tr("Test your recovery"),
            self.tr("Type the words as if you had to. Nothing is changed by it."),
            self.test,
        )
        return Group(self.tr("If you forget the passphrase")).add(self.words, self.tried)

    def _backups(self) -> Group:
        return Group(self.tr("If the vault is lost")).add(
            Deed(
                self.tr("Backup of this drawer"),
                self.tr(
                    "One sealed file with everything in this drawer, or with records for a person "
                    "you trust. It is read back and compared right after it is written."
                ),
                self.backup,
            ),
            Deed(
                self.tr("Bring a backup back"),
                self.tr("What is here already is not doubled; you see first what would come."),
                self.restore,
            ),
        )

    def _journey(self) -> Group:
        return Group(self.tr("If you cross a border")).add(
            Deed(
                self.tr("Travel mode"),
                self.tr(
                    "Records leave in one sealed file and only then go from here. It begins with a "
                    "list of what to think of."
                ),
                self.travel,
            ),
            Deed(
                self.tr("When you are back"),
                self.tr("They come back with their history; nothing is doubled."),
                self.returned,
            ),
        )

    def _computer(self) -> Group:
        self.bound = Deed(self.tr("Bind this drawer to this computer"), "", self.bind)
        return Group(self.tr("If somebody copies the folder")).add(self.bound)

    def _noting(self) -> Group:
        self.noted = Deed(self.tr("Quick notes"), "", self.notes)
        return Group(self.tr("If there is no time to open it")).add(self.noted)

    def _show_notes(self, found: switching.State | None) -> None:
        self.notes.setEnabled(found is not None and not found.alarm)
        on = found is not None and found.on
        self._say(self.notes, self.tr("Switch off…") if on else self.tr("Switch on…"))
        if found is None:
            self.noted.say(self.tr("It cannot be told just now whether they are on."))
        elif found.alarm:
            self.noted.say(self.tr("Stopped: the key in the folder is not the one of this drawer."))
        elif on:
            self.noted.say(
                self.tr(
                    "On. The lock screen has a button for a note; this drawer takes it in. Others "
                    "can see that."
                )
            )
        else:
            # The same where they are on for another drawer: this page tells of no other one.
            self.noted.say(
                self.tr(
                    "Write something down on the lock screen, without the passphrase. Nothing on "
                    "this computer can read it until this drawer is opened. Others can see that "
                    "it is on."
                )
            )

    def _seizure(self) -> Group:
        self.seizure = buttons.outlined(self.tr("Begin…"))
        self.seizure.clicked.connect(lambda: opening.begin(self.place, self))
        return Group(self.tr("If a device was in other hands")).add(
            Deed(
                self.tr("My device was out of my sight"),
                self.tr(
                    "A guide: a new vault with new keys, who has to be told, what was exposed. You "
                    "can leave it at any point."
                ),
                self.seizure,
            )
        )

    def show_state(self, found: State) -> None:
        """Show what is so."""
        self._state = found
        self._show_notes(found.notes)
        known = found.recovery
        self.words.say(self._words(known))
        self._say(
            self.make,
            self.tr("Make new words…") if known else self.tr("Make recovery words…"),
        )
        self.test.setEnabled(known is not None)
        self.tried.say(
            self.tr("Type the words as if you had to. Nothing is changed by it.")
            if known
            else self.tr("There are no words yet.")
        )
        self._say(self.bind, self.tr("Let it go…") if found.bound else self.tr("Bind it…"))
        if found.bound:
            self.bound.say(self.tr("Its passphrase opens it only on this computer."))
            self.bind.setEnabled(True)
        elif self.isVisible():
            self._ask_keychain()

    def arrive(self) -> None:
        """The section is shown: ask the keychain, which may take its time."""
        if self._state is not None and not self._state.bound:
            self._ask_keychain()

    def _words(self, known: RecoveryState | None) -> str:
        if known is None:
            return self.tr(
                "There are none. If you forget the passphrase, nobody can open this drawer."
            )
        made = (
            self.tr("One sheet, made {when}.")
            if known.count == 1
            else self.tr("{needed} of {count} papers, made {when}.")
        ).format(needed=known.needed, count=known.count, when=_day(known.made_on))
        if known.uncertain:
            unsure = self.tr("Making new ones was cut short: test which papers open it.")
            return f"{made} {unsure}"
        if known.tested_on is None:
            never = self.tr("Never tested.")
            return f"{made} {never}"
        tested = self.tr("Last tested {when}.").format(when=_day(known.tested_on))
        return f"{made} {tested}"

    def _ask_keychain(self) -> None:
        vault = self.place.vault
        if vault is None or self._asked:
            return
        self._asked = True
        self.bind.setEnabled(False)
        self.bound.say(self.tr("Looking for the keychain of this computer…"))
        # No other thread loads a module of the window: see ui/loading.py.
        loading.load(("ui.vault.computer",), self.place.jobs, self, partial(self._look, vault))

    def _look(self, vault: Vault) -> None:
        from ui.vault import computer  # noqa: PLC0415 - just loaded

        self.place.jobs.long(
            self.tr("Looking for the keychain"),
            lambda _: computer.obstacle(vault),
            self._show_keychain,
            owner=self,
        )

    def _show_keychain(self, code: str) -> None:
        from ui.vault import computer  # noqa: PLC0415 - just loaded

        self._asked = False
        if self._state is not None and self._state.bound:
            return
        self.bind.setEnabled(not code)
        self.bound.say(
            computer.obstacle_words(code)
            or self.tr("Then a copy of the folder opens nowhere else, except with recovery words.")
        )

    @staticmethod
    def _say(button: buttons.Button, words: str) -> None:
        button.setText(words)
        button.updateGeometry()

    def _open_make(self) -> None:
        from ui.vault.renewing import MakeRecovery  # noqa: PLC0415 - not needed before

        renews = self._state is not None and self._state.recovery is not None
        self.open(MakeRecovery(self.place, self, renews=renews))

    def _open_test(self) -> None:
        from ui.vault.testing import RecoveryTest  # noqa: PLC0415 - the same

        self.open(RecoveryTest(self.place, self))

    def _open_bind(self) -> None:
        from ui.vault.computer import Computer  # noqa: PLC0415 - the same

        is_bound = self._state is not None and self._state.bound
        self.open(Computer(self.place, self, is_bound=is_bound))

    def _open_backup(self) -> None:
        from ui.vault.backing_up import MakeBackup  # noqa: PLC0415 - the same

        self.open(MakeBackup(self.place, self))

    def _open_notes(self) -> None:
        from ui.quick_notes.switch import Switch  # noqa: PLC0415 - the same

        if self._state is not None and self._state.notes is not None:
            self.open(Switch(self.place, self, self._state.notes))

    def _open_travel(self) -> None:
        from ui.travel.flow import Prepare  # noqa: PLC0415 - the same

        self.open(Prepare(self.place, self))

    def _open_return(self) -> None:
        from ui.vault.bringing_back import BringBack  # noqa: PLC0415 - the same

        self.open(BringBack(self.place, self, journey=True))

    def _open_restore(self) -> None:
        from ui.vault.bringing_back import BringBack  # noqa: PLC0415 - the same

        self.open(BringBack(self.place, self))


def _day(when: datetime) -> str:
    return dates.shown(when.astimezone().date().isoformat())
