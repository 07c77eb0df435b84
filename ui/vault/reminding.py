"""The banner that reminds of recovery words: to test them, or to make some."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.vault import reminder

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ui.shell.banner_place import BannerPlace
    from ui.vault.reminder import Reminder
    from ui.workplace import Workplace


def remind(place: Workplace, banners: BannerPlace, owner: QObject) -> None:
    """Show the banner where something is due; its button leads to where it is done."""
    drawer = place.drawer
    place.jobs.do(
        lambda: reminder.take(drawer), lambda found: show(place, banners, found), owner=owner
    )


def show(place: Workplace, banners: BannerPlace, found: Reminder) -> None:
    """Show the banner for what is due; nothing for nothing."""
    if not found:
        return
    banner = banners.show_reminder(*_words(found))
    if banner is not None:
        banner.acted.connect(lambda: place.go.settings(reminder.SECTION))


def _words(found: Reminder) -> tuple[str, str, str]:
    translate = QCoreApplication.translate
    if found == "make":
        return (
            translate("Reminder", "There are no recovery words for this drawer yet."),
            translate(
                "Reminder", "If you forget the passphrase, nobody can open it. You asked for this."
            ),
            translate("Reminder", "Make some"),
        )
    question = (
        translate("Reminder", "Are the recovery words still where they were?")
        if found == "test"
        else translate("Reminder", "Do the recovery words open this drawer?")
    )
    return question, _why_test(found), translate("Reminder", "Test them")


def _why_test(found: Reminder) -> str:
    translate = QCoreApplication.translate
    if found == "unsure":
        return translate(
            "Reminder",
            "Making new ones was cut short. A test tells which papers open it; or make new ones.",
        )
    if found == "try":
        return translate(
            "Reminder",
            "They were made 30 days ago or more and never tested. A test takes a few minutes and "
            "changes nothing.",
        )
    return translate(
        "Reminder",
        "They were last typed 30 days ago or more. A test takes a few minutes and changes nothing.",
    )
