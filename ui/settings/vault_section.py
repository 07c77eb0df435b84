"""This vault and its drawers: where it is, whether it is whole, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from defender_app import options as vault_options
from defender_app import portable
from ui.i18n import dates
from ui.settings import state
from ui.settings.parts import Deed, Group, Section, Setting, Tick
from ui.widgets import buttons, labels

if TYPE_CHECKING:
    from ui.settings.state import State
    from ui.workplace import Workplace


class VaultSection(Section):
    """The vault as a whole, then the open drawer, then the others."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self.remember = Tick(
            self.tr("Remember on this computer where this vault is"),
            self.tr(
                "Then the unlock screen finds it by itself. The note lies outside the vault, and "
                "whoever examines this computer can read it."
            ),
        )
        self.remember.box.clicked.connect(self._take_remember)
        self.check = buttons.outlined(self.tr("Check the vault"))
        self.grow = buttons.outlined(self.tr("Make it larger…"))
        self.passphrase = buttons.outlined(self.tr("Change it…"))
        self.drawer = buttons.outlined(self.tr("Add a drawer…"))
        self.give_up = buttons.outlined(self.tr("Give it up…"))
        self.burn = buttons.outlined(self.tr("Destroy it…"))
        self.burn_outside = Tick(
            self.tr("Also from the lock screen, without a passphrase"),
            self.tr(
                "Then the lock screen shows it, and whoever sits in front of it can do it too. "
                "Have a backup elsewhere."
            ),
        )
        self.burn_outside.box.clicked.connect(self._take_burn_outside)
        self.check.clicked.connect(self._open_check)
        self.grow.clicked.connect(self._open_grow)
        self.passphrase.clicked.connect(self._open_passphrase)
        self.drawer.clicked.connect(self._open_drawer)
        self.give_up.clicked.connect(self._open_give_up)
        self.burn.clicked.connect(self._open_burn)
        self.add(self._vault(), self._drawer(), self._others(), self._end())

    def _vault(self) -> Group:
        where = labels.said(str(self.place.folder), "quiet", wrap=True)
        self.room = labels.text("", "quiet", wrap=True)
        made = Setting(self.tr("This vault"), "")
        layout = made.layout()
        if layout is not None:
            layout.addWidget(where)
            layout.addWidget(self.room)
        return Group(self.tr("Vault")).add(
            made,
            self.remember,
            Deed(
                self.tr("Is everything whole?"),
                self.tr(
                    "Looks at the keys, every page, record and piece of evidence in this drawer."
                ),
                self.check,
            ),
            Deed(
                self.tr("Is there too little room?"),
                self.tr("All four drawers grow together. The new size can be seen."),
                self.grow,
            ),
        )

    def _drawer(self) -> Group:
        return Group(self.tr("This drawer")).add(
            Deed(
                self.tr("Passphrase"),
                self.tr("Change it when somebody may have seen you type it."),
                self.passphrase,
            ),
            Deed(
                self.tr("Give up this drawer"),
                self.tr("What is in it can never be opened again. Other drawers stay."),
                self.give_up,
            ),
        )

    def _others(self) -> Group:
        self.for_show = buttons.outlined(self.tr("Read this first…"))
        self.for_show.clicked.connect(self._open_for_show)
        return Group(self.tr("Drawers")).add(
            Deed(
                self.tr("A drawer for show"),
                self.tr(
                    "What to put into a drawer that others may see, what never, and what it cannot "
                    "do."
                ),
                self.for_show,
            ),
            Deed(
                self.tr("Another drawer, with a passphrase of its own"),
                self.tr(
                    "Every vault has four, used or not. You need the passphrases of all that are "
                    "in use."
                ),
                self.drawer,
            ),
        )

    def _end(self) -> Group:
        return Group(self.tr("If it must not be found")).add(
            Deed(
                self.tr("Destroy this vault"),
                self.tr(
                    "With every drawer in it, in less than a second. Copies elsewhere are not "
                    "reached."
                ),
                self.burn,
            ),
            self.burn_outside,
        )

    def show_state(self, found: State) -> None:
        """Show what is so."""
        self.burn_outside.box.setChecked(found.options.burn_from_lock_screen)
        self.remember.box.setChecked(found.remembered)
        self._say_remember(found.not_remembered)
        traditional = QLocale.DataSizeFormat.DataSizeTraditionalFormat
        size = labels.own_way(QLocale().formattedDataSize(found.free, 1, traditional))
        room = self.tr("There is room for {size} more in this drawer.").format(size=size)
        self.room.setText("\n".join(filter(None, (self._last_saved(found), room))))

    def _last_saved(self, found: State) -> str:
        if found.last_saved is None:
            return ""
        when, number = found.last_saved
        return self.tr("Last saved {when}, change {number}.").format(
            when=dates.moment(when), number=QLocale().toString(number)
        )

    def _say_remember(self, why_not: str) -> None:
        self.remember.box.setEnabled(not why_not)
        if not portable.is_on():
            return
        self.remember.box.setText(self.tr("Remember in the folder of the program where it is"))
        usual = self.tr("The note lies on the stick. Nothing is noted on this computer.")
        self.remember.say(
            {
                "portable-beside": self.tr(
                    "It lies beside the settings, so it is found by itself. Nothing is noted on "
                    "this computer."
                ),
                "portable-elsewhere": self.tr(
                    "It is not on the stick that the program runs from, and nothing is noted on "
                    "this computer."
                ),
            }.get(why_not, usual)
        )

    def _take_remember(self, on: bool) -> None:
        folder = self.place.folder
        self.place.jobs.do(
            lambda: state.set_remembered(folder, on=on),
            lambda _: self.changed.emit(),
            owner=self,
        )

    def _take_burn_outside(self, on: bool) -> None:
        folder = self.place.folder
        self.place.jobs.do(
            lambda: vault_options.change(folder, burn_from_lock_screen=on),
            lambda _: self.changed.emit(),
            owner=self,
        )

    def _open_burn(self) -> None:
        from ui.vault.burning import Burn  # noqa: PLC0415 - not needed before it is asked for

        self.open(Burn(self.place, self))

    def _open_check(self) -> None:
        from ui.vault.checking import CheckVault  # noqa: PLC0415 - not needed before it is asked for

        self.open(CheckVault(self.place, self))

    def _open_grow(self) -> None:
        from ui.vault.growing import Grow  # noqa: PLC0415 - the same

        self.open(Grow(self.place, self))

    def _open_passphrase(self) -> None:
        from ui.vault.changing import ChangePassphrase  # noqa: PLC0415 - the same

        self.open(ChangePassphrase(self.place, self))

    def _open_drawer(self) -> None:
        from ui.vault.adding import AddDrawer  # noqa: PLC0415 - the same

        self.open(AddDrawer(self.place, self))

    def _open_for_show(self) -> None:
        from ui.vault.for_show import ForShow  # noqa: PLC0415 - the same

        self.open(ForShow(self.place, self))

    def _open_give_up(self) -> None:
        from ui.vault.giving_up import GiveUp  # noqa: PLC0415 - the same

        self.open(GiveUp(self.place, self))
