"""The banner above a case: the one thing that matters most, of what may be wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from defender_app.focal import register
from defender_app.focal.cases import Decided
from ui.desk import words
from ui.widgets.banners import Banner

if TYPE_CHECKING:
    from defender_app.focal.cases import Case
    from ui.desk.contents import Contents

_WITHDRAWN = (
    QT_TRANSLATE_NOOP("CaseBanner", "The sender took this report back."),
    QT_TRANSLATE_NOOP(
        "CaseBanner", "Use nothing of it any more. What was published cannot be called back."
    ),
)
_KEY_LOST = (
    QT_TRANSLATE_NOOP("CaseBanner", "Somebody said that the sender’s key was lost."),
    QT_TRANSLATE_NOOP(
        "CaseBanner",
        "Nobody knows who holds it now. Nothing is sealed to this case until somebody here has"
        " asked the sender in another way.",
    ),
)
_CORRECTED = QT_TRANSLATE_NOOP("CaseBanner", "It was corrected: case {number} says what holds now.")
_CORRECTS = QT_TRANSLATE_NOOP("CaseBanner", "It corrects case {number}.")
_UNPROVEN = (
    QT_TRANSLATE_NOOP(
        "CaseBanner", "It says that it corrects a report, but another key signed it."
    ),
    QT_TRANSLATE_NOOP(
        "CaseBanner",
        "It may come from somebody else. It changes nothing, and nothing is sealed to it.",
    ),
)
_REFUSED = (
    QT_TRANSLATE_NOOP("CaseBanner", "This correction is not from the sender."),
    QT_TRANSLATE_NOOP(
        "CaseBanner", "Somebody here found that out. It changes nothing, and nothing is sealed."
    ),
)
_NEWER = (
    QT_TRANSLATE_NOOP("CaseBanner", "It was made by a newer version of the app."),
    QT_TRANSLATE_NOOP("CaseBanner", "What is not known here is shown as it is."),
)


NOTICES: Final = "notices"
LATER: Final = "later"
CHANGES: Final = "changes"
CORRECTION: Final = "correction"


def of(contents: Contents) -> tuple[Banner | None, str]:
    """The banner of a case, or None; and what its action leads to, or empty."""
    case = contents.case
    refused = register.refused(case)
    if case.status == "withdrawn":
        return _made("danger", _WITHDRAWN), ""
    if refused == "key-lost":
        say = QCoreApplication.translate("CaseBanner", "Look at the notice")
        return _made("warn", _KEY_LOST, say), NOTICES
    if refused:
        say = QCoreApplication.translate("CaseBanner", "Say what you found out…")
        known = isinstance(case.correction, Decided)
        return _made("warn", _REFUSED if known else _UNPROVEN, say), CORRECTION
    return _of_what_came_later(contents)


def _of_what_came_later(contents: Contents) -> tuple[Banner | None, str]:
    case = contents.case
    withdrawn = [
        name
        for one in case.notices
        if one.proven and one.notice.kind == "withdrawal"
        for name in one.notice.persons
    ]
    if withdrawn:
        bold = QCoreApplication.translate(
            "CaseBanner", "Some people took back what they agreed to: {people}."
        ).format(people=words.people(dict.fromkeys(withdrawn)))
        reason = QCoreApplication.translate("CaseBanner", "Use nothing about them any more.")
        return Banner("warn", bold, reason), ""
    if contents.later:
        say = QCoreApplication.translate("CaseBanner", "Open the correction")
        return Banner("warn", _about(_CORRECTED, contents.later[-1]), "", say), LATER
    if contents.earlier is not None:
        say = QCoreApplication.translate("CaseBanner", "What changed…")
        return Banner("accent", _about(_CORRECTS, contents.earlier), "", say), CHANGES
    return (_made("plain", _NEWER) if case.remarks else None), ""


def _about(words_: object, case: Case) -> str:
    return QCoreApplication.translate("CaseBanner", str(words_)).format(number=case.number)


def _made(tone: str, pair: tuple[object, object], action: str = "") -> Banner:
    bold, reason = (QCoreApplication.translate("CaseBanner", str(one)) for one in pair)
    return Banner(tone, bold, reason, action)
