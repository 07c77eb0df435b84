"""What somebody does with the vault itself before a picture is taken: drawers, recovery, backup."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from defender_app import backup
from defender_app.vault import recovery
from gallery import worlds
from ui.settings import state
from ui.settings.page import VAULT, SettingsPage
from ui.vault import reminding
from ui.vault.adding import AddDrawer
from ui.vault.backing_up import MakeBackup
from ui.vault.bringing_back import BringBack
from ui.vault.changing import ChangePassphrase
from ui.vault.flow import Flow
from ui.vault.renewing import MakeRecovery
from ui.vault.testing import RecoveryTest
from ui.widgets.scroll import reveal

if TYPE_CHECKING:
    from collections.abc import Callable

    from gallery.worlds import World
    from ui.main_window import MainWindow

    Way = Callable[[MainWindow, World], None]

One = TypeVar("One", bound=Flow)

_NEW = "lantern river seven cups of tea"


def settings(name: str) -> Way:
    """A view of the settings."""

    def way(window: MainWindow, _world: World) -> None:
        window.navigator.page("settings")
        _page(window).show_part(name)

    return way


def others(window: MainWindow, world: World) -> None:
    """What others see of the window, by choice; not kept, for it shows on other pictures."""
    shown = _page(window).general.discreet
    found = state.read(world.sender.drawer, window.place.folder)
    chosen = found.options._replace(icon="folder", file_names="words")
    shown.show_state(replace(found, options=chosen))
    reveal(shown)


def dialog(tab: str, button: str) -> Way:
    """The dialog behind a button of a view."""

    def way(window: MainWindow, _world: World) -> None:
        page = _page(window)
        page.show_part(tab)
        section = page.vault if tab == VAULT else page.safety
        getattr(section, button).click()

    return way


def passphrases(window: MainWindow, _world: World) -> None:
    """The dialog for another passphrase, filled in."""
    found = flow(window, ChangePassphrase)
    found.step.current.secret.line.setText("not this one")
    found.step.new.first.line.setText(_NEW)
    found.step.new.again.line.setText(_NEW)
    found.press()


def named(window: MainWindow, _world: World) -> None:
    """Two drawers named."""
    found = flow(window, AddDrawer)
    found.naming.current.secret.line.setText(worlds.PASSPHRASE)
    found.naming.more.click()
    found.naming.others[0].secret.line.setText("six made-up words for another")


def consequence(window: MainWindow, world: World) -> None:
    """What is said before a drawer is overwritten."""
    named(window, world)
    found = flow(window, AddDrawer)
    found.press()
    found.new.twice.first.line.setText(_NEW)
    found.new.twice.again.line.setText(_NEW)
    found.press()


def paper(window: MainWindow, _world: World) -> None:
    """The first of three papers."""
    found = flow(window, MakeRecovery)
    found.kind.current.secret.line.setText(worlds.PASSPHRASE)
    found.press()


def words_made(_window: MainWindow, world: World) -> None:
    """Recovery words are in force."""
    if recovery.state(world.sender.drawer) is None:
        recovery.keep(world.sender, worlds.PASSPHRASE, recovery.prepare())


def mistyped(window: MainWindow, _world: World) -> None:
    """Some words typed, the last one wrong."""
    entry = flow(window, RecoveryTest).step.entry
    for word in (*recovery.prepare().shares[0].words[:14], "acadmic"):
        entry.line.setText(word)
        entry.line.taken.emit()


def backup_made(window: MainWindow, world: World) -> None:
    """A backup to a passphrase, written."""
    found = flow(window, MakeBackup)
    found.press()
    found.passphrase.twice.first.line.setText(_NEW)
    found.passphrase.twice.again.line.setText(_NEW)
    out = world.sender.folder.parent / "stick"
    out.mkdir(exist_ok=True)
    found._write(out)  # noqa: SLF001 - past the dialog that asks for a folder


def backup_seen(window: MainWindow, world: World) -> None:
    """What a backup holds, before anything comes back."""
    out = world.sender.folder.parent / "seen"
    out.mkdir(exist_ok=True)
    file = backup.write_own(world.sender.drawer, out, passphrase=_NEW).path
    found = flow(window, BringBack)
    found._chosen(file)  # noqa: SLF001 - past the dialog that asks for a file


def backup_opened(window: MainWindow, _world: World) -> None:
    """Its passphrase typed."""
    found = flow(window, BringBack)
    found.opening.field.secret.line.setText(_NEW)
    found.press()


def reminded(window: MainWindow, _world: World) -> None:
    """The banner after 30 days."""
    reminding.show(window.place, window.banners, "test")


def _page(window: MainWindow) -> SettingsPage:
    shown = window.navigator.shown
    if not isinstance(shown, SettingsPage):
        raise TypeError("settings")
    return shown


def flow(window: MainWindow, kind: type[One]) -> One:
    """The dialog of a kind that is shown."""
    found = window.findChildren(kind)
    if not found:
        raise LookupError(kind.__name__)
    return found[-1]
