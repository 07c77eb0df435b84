"""The words of replies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.i18n import dates
from ui.messages import isolated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from defender_app.report.correspondence import Exchange
    from defender_app.report.sent_notices import SentNotice


def kind(name: str) -> str:
    """What kind of answer it is."""
    translate = QCoreApplication.translate
    return {
        "received": translate("Reply", "Received"),
        "needs-information": translate("Reply", "Asks for more"),
        "status": translate("Reply", "News"),
        "closed": translate("Reply", "Closed"),
    }.get(name, translate("Reply", "Answer"))


def kind_icon(name: str) -> str:
    """The icon of that kind."""
    return {"received": "check", "needs-information": "help", "closed": "archive"}.get(name, "mail")


def status(name: str) -> str:
    """How far the focal point is."""
    translate = QCoreApplication.translate
    return {
        "new": translate("Reply", "New there"),
        "acknowledged": translate("Reply", "They have it"),
        "needs-information": translate("Reply", "They need to know more"),
        "assessed": translate("Reply", "They have looked into it"),
        "action-planned": translate("Reply", "They plan to act"),
        "acted": translate("Reply", "They have acted"),
        "government-replied": translate("Reply", "The Government has replied"),
        "follow-up": translate("Reply", "They follow it up"),
        "closed": translate("Reply", "Closed there"),
        "archived-no-consent": translate("Reply", "Put away, for there is no consent"),
        "withdrawn": translate("Reply", "Withdrawn"),
    }.get(name, "")


def records(one: Exchange) -> str:
    """The records of a report in one line."""
    translate = QCoreApplication.translate
    titles = [title or translate("Reply", "Without a title") for title in one.titles]
    if one.only_id:
        return translate("Reply", "A report of a vault that is lost")
    if not titles and one.kept == "receipt" and not one.removed:
        return translate("Reply", "A report of which you kept a receipt")
    if not titles:
        return translate("Reply", "A record you removed")
    if len(titles) + one.removed == 1:
        return titles[0]
    others = len(titles) - 1 + one.removed
    # The same words for every number: given one, Qt would look for forms that these do not have.
    more = translate("Reply", "{title} and %n more").replace("%n", str(others))
    return more.format(title=titles[0])


def notice(one: SentNotice) -> str:
    """What a notice said, and whether it was handed over."""
    translate = QCoreApplication.translate
    if one.kind == "key-lost":
        said = translate("Reply", "Said on {day} that the key was lost")
    elif one.persons:
        people = ", ".join(isolated(word) for word in one.persons)
        said = translate("Reply", "Taken back on {day}: what it says about {people}")
        said = said.replace("{people}", people)
    else:
        said = translate("Reply", "Taken back on {day}")
    if one.carried_on:
        carried = translate("Reply", "handed over {day}").format(day=day(one.carried_on))
    else:
        carried = translate("Reply", "not noted as handed over")
    return f"{said.replace('{day}', day(one.sealed_on))}  ·  {carried}"


def day(moment: str) -> str:
    """The day of a stored time or date."""
    return dates.shown(moment[:10])


def numbers(missing: Sequence[int]) -> str:
    """Which replies have not arrived."""
    words = QCoreApplication.translate("Reply", "Not here yet: {numbers}")
    return words.format(numbers=", ".join(map(str, missing)))
