"""What the state of a card means, what can be done with it, and what changes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from defender_app.focal.contacts import State

if TYPE_CHECKING:
    from ui.focal_points.known import Known


class Meaning(NamedTuple):
    """Three sentences for one state."""

    means: str
    can: str
    changes: str


def meaning(known: Known) -> Meaning:
    """What the state of a card means for whoever wants to send to it."""
    found = _STATES[known.state]()
    if known.untrusted.training:
        practice = QCoreApplication.translate(
            "CardState", "It is a card for practice: it never receives a real report."
        )
        found = found._replace(means=f"{found.means} {practice}")
    return found


def _unverified() -> Meaning:
    return Meaning(
        QCoreApplication.translate(
            "CardState",
            "The card is whole, but nobody knows yet whose it is. Somebody may have put theirs in "
            "its place.",
        ),
        QCoreApplication.translate(
            "CardState",
            "Compare its 40 digits first. To send without comparing you have to say why; that is "
            "kept.",
        ),
        QCoreApplication.translate(
            "CardState", "When all eight groups agree, the card is verified."
        ),
    )


def _verified() -> Meaning:
    return Meaning(
        QCoreApplication.translate(
            "CardState", "All 40 digits were compared: it is the card of whom you compared with."
        ),
        QCoreApplication.translate(
            "CardState", "Send to it. Its answers are taken in and shown with the record."
        ),
        QCoreApplication.translate(
            "CardState",
            "It ends on its last day, when you compare a newer card, or when a revocation comes.",
        ),
    )


def _expired() -> Meaning:
    return Meaning(
        QCoreApplication.translate(
            "CardState",
            "Its last day has passed. Keys are short-lived so that a stolen one opens little.",
        ),
        QCoreApplication.translate(
            "CardState",
            "Nothing can be sent to it. Answers to what you sent before are still taken in.",
        ),
        QCoreApplication.translate("CardState", "Ask for the newer card, and compare its digits."),
    )


def _replaced() -> Meaning:
    return Meaning(
        QCoreApplication.translate(
            "CardState", "You compared a newer card of the same focal point; it took its place."
        ),
        QCoreApplication.translate(
            "CardState",
            "Nothing is sent to it any more. Answers to what you sent before are still taken in.",
        ),
        QCoreApplication.translate("CardState", "Nothing: use the newer card."),
    )


def _revoked() -> Meaning:
    return Meaning(
        QCoreApplication.translate(
            "CardState",
            "Its owner ended it, for good. Somebody else may have its key and read what was sent "
            "to it.",
        ),
        QCoreApplication.translate(
            "CardState", "Nothing can be sent to it, and answers signed with it are refused."
        ),
        QCoreApplication.translate(
            "CardState",
            "This is never undone. Ask for a new card, by another way, and compare its digits.",
        ),
    )


_STATES = {
    State.UNVERIFIED: _unverified,
    State.VERIFIED: _verified,
    State.EXPIRED: _expired,
    State.REPLACED: _replaced,
    State.REVOKED: _revoked,
}
