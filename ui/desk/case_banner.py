"""The banner above a case: the one thing that matters most, of what may be wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from defender_app.focal import register
from ui.desk import words
from ui.widgets.banners import Banner

if TYPE_CHECKING:
    from defender_app.focal.cases import Case

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
        "Nobody knows who holds it now. Nothing is sealed to this case: speak with the sender in"
        " another way. The notice stands under “Our file”.",
    ),
)
_UNPROVEN = (
    QT_TRANSLATE_NOOP(
        "CaseBanner", "It says that it corrects a report, but another key signed it."
    ),
    QT_TRANSLATE_NOOP(
        "CaseBanner",
        "It may come from somebody else. It changes nothing, and nothing is sealed to it.",
    ),
)
_NEWER = (
    QT_TRANSLATE_NOOP("CaseBanner", "It was made by a newer version of the app."),
    QT_TRANSLATE_NOOP("CaseBanner", "What is not known here is shown as it is."),
)


def of(case: Case) -> Banner | None:
    """The banner of a case, or None."""
    refused = register.refused(case)
    if case.status == "withdrawn":
        return _made("danger", _WITHDRAWN)
    if refused:
        return _made("warn", _KEY_LOST if refused == "key-lost" else _UNPROVEN)
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
        return Banner(
            "warn",
            bold,
            QCoreApplication.translate("CaseBanner", "Use nothing about them any more."),
        )
    return _made("plain", _NEWER) if case.remarks else None


def _made(tone: str, pair: tuple[object, object]) -> Banner:
    bold, reason = (QCoreApplication.translate("CaseBanner", str(one)) for one in pair)
    return Banner(tone, bold, reason)
