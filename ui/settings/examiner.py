"""What an examiner of the folder would see, what not, and what gives away more: in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from crypto import locked
from defender_app import portable
from defender_app.options import Options
from ui.widgets.labels import isolated, own_way

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.settings.state import State


def seen(state: State) -> Iterator[str]:
    """What the folder alone shows."""
    translate = QCoreApplication.translate
    yield translate(
        "Examiner",
        "That this is a vault of this program. Nothing hides that, and whoever looks at the "
        "program finds out what it is for.",
    )
    if state.info is not None:
        size = QLocale().formattedDataSize(
            state.info.drawer_size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
        )
        yield translate("Examiner", "Four drawers of {size} each, in every vault.").format(
            size=own_way(size)
        )
        if state.info.drawer_size != state.info.created_drawer_size:
            yield translate("Examiner", "That they were made larger since the vault was made.")
        if state.info.training:
            yield translate("Examiner", "That it is a practice vault.")
        if state.info.other_files:
            names = isolated(", ".join(state.info.other_files))
            yield translate(
                "Examiner", "Files in the folder that do not belong to it: {names}."
            ).format(names=names)
    yield from _chosen(state.options)
    yield translate(
        "Examiner", "The language and the appearance of the lock screen, and the idle time."
    )


def unseen() -> Iterator[str]:
    """What it does not show."""
    translate = QCoreApplication.translate
    yield translate(
        "Examiner",
        "How many drawers are used, how much is in them, what it is, or when you last saved.",
    )


def beyond(state: State) -> Iterator[str]:
    """What tells more than one look at the folder."""
    translate = QCoreApplication.translate
    yield translate(
        "Examiner",
        "Two copies of the folder taken at different times, an examination of the disk itself, or "
        "the computer switched off while the vault was open.",
    )
    if state.recovery is not None:
        yield translate(
            "Examiner",
            "Whoever finds a paper with recovery words learns that there is something to open; two "
            "sets of papers tell of two drawers.",
        )
    if state.bound:
        yield translate(
            "Examiner", "The keychain of this computer shows that a vault has a key there."
        )
    yield from _of_the_computer(state)
    if state.info is not None and state.info.cloud_service is not None:
        yield translate(
            "Examiner", "The folder looks like one that is copied to a cloud. Copies stay there."
        )


def _chosen(options: Options) -> Iterator[str]:
    """What somebody switched, and everybody who has the folder can read."""
    translate = QCoreApplication.translate
    title = options.window_title
    if title != Options().window_title:
        yield translate("Examiner", "The title you gave the window: {title}.").format(
            title=isolated(title)
        )
    if options.icon != Options().icon or options.file_names != Options().file_names:
        yield translate("Examiner", "The icon of the window and the kind of file names you chose.")
    if options.quick_note_recipient:
        yield translate(
            "Examiner",
            "That a drawer takes quick notes in, and so is in use, and how many notes wait.",
        )
    if options.burn_from_lock_screen:
        yield translate("Examiner", "That it can be destroyed without a passphrase.")


def _of_the_computer(state: State) -> Iterator[str]:
    """What the computer tells, whatever the folder does."""
    translate = QCoreApplication.translate
    yield translate(
        "Examiner",
        "The computer itself: its list of running programs names this one, and it may note when a "
        "program was used and a stick plugged in.",
    )
    if not locked.are_locked():
        yield translate(
            "Examiner",
            "The swap file: this system lets the program lock no memory, so keys may be written "
            "there while a drawer is open.",
        )
    if portable.is_on():
        yield translate(
            "Examiner",
            "The program runs from its own folder: everything that it keeps is there, and nothing "
            "of it on this computer.",
        )
    elif state.remembered:
        yield translate(
            "Examiner", "On this computer, a note of where the vault is. You asked for it."
        )
