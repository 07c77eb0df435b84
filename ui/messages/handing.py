"""Cards handed over to a colleague, labels, and keys that are deleted after their time."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.messages.phrases import FILE_UNTOUCHED, NOTHING_CHANGED, NOTHING_MADE, Words

_ASK_AGAIN: Final = QT_TRANSLATE_NOOP("Message", "Ask the colleague to make it again.")
_ASK_THEM: Final = QT_TRANSLATE_NOOP(
    "Message", "Use nothing of it. Ask the colleague, in another way, whether it is theirs."
)

WORDS: Final[dict[str, Words]] = {
    "card-label": Words(
        QT_TRANSLATE_NOOP("Message", "This label cannot be used."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message",
            "Take one line of at most {most} letters, without marks that steer the direction.",
        ),
    ),
    "no-painter": Words(
        QT_TRANSLATE_NOOP("Message", "Nothing can be drawn here."),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP("Message", "Start the app again and try once more."),
    ),
    "page-name": Words(
        QT_TRANSLATE_NOOP("Message", "The name of the page does not end in .pdf."),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP("Message", "Choose a name such as card.pdf."),
    ),
    "own-card-handed-over": Words(
        QT_TRANSLATE_NOOP(
            "Message", "This card was handed over, and nothing is answered with it here any more."
        ),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP(
            "Message", "Let the colleague answer; or say under My card that you answer again."
        ),
    ),
    "own-card-in-use": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "Nothing has taken the place of this card: only its key opens what comes to it.",
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message", "Replace the card first; its key may be deleted 12 months later."
        ),
    ),
    "own-key-young": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "The successor of this card is not in use for 12 months yet: files may still come.",
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Wait until {until}."),
    ),
    "handover-person-card": Words(
        QT_TRANSLATE_NOOP("Message", "A person card belongs to one person: it is not handed over."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Let the colleague make a person card of their own."),
    ),
    "handover-to-whom": Words(
        QT_TRANSLATE_NOOP(
            "Message", "A card is handed over to a person card; this one is a focal point’s."
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message", "Ask the colleague for their person card, and compare its digits."
        ),
    ),
    "handover-not-compared": Words(
        QT_TRANSLATE_NOOP("Message", "Nobody has compared the digits of this person’s card."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Compare all 40 digits with them first."),
    ),
    "handover": Words(
        QT_TRANSLATE_NOOP("Message", "This hand-over is damaged, or not of the published form."),
        NOTHING_CHANGED,
        _ASK_AGAIN,
    ),
    "handover-version": Words(
        QT_TRANSLATE_NOOP("Message", "This hand-over was made by a later version."),
        FILE_UNTOUCHED,
        QT_TRANSLATE_NOOP("Message", "Get the newer version, then take it again."),
    ),
    "handover-keys": Words(
        QT_TRANSLATE_NOOP("Message", "The keys in this hand-over do not belong to the card in it."),
        NOTHING_CHANGED,
        _ASK_THEM,
    ),
    "handover-signer": Words(
        QT_TRANSLATE_NOOP("Message", "This hand-over was not signed by the card in it."),
        NOTHING_CHANGED,
        _ASK_THEM,
    ),
    "handover-for-another": Words(
        QT_TRANSLATE_NOOP("Message", "This hand-over was written for another card than yours."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message", "Give the colleague your person card, and let them make it again."
        ),
    ),
    "handover-card-ended": Words(
        QT_TRANSLATE_NOOP(
            "Message", "Your person card that it is sealed to has expired or was revoked."
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message", "Make a new one, let the colleague compare it and make the hand-over again."
        ),
    ),
    "handover-wrong-mode": Words(
        QT_TRANSLATE_NOOP("Message", "Practice and real are never mixed."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "This hand-over belongs to the other kind of vault."),
    ),
    "handover-values": Words(
        QT_TRANSLATE_NOOP("Message", "This hand-over holds values that this app never writes."),
        NOTHING_CHANGED,
        _ASK_AGAIN,
    ),
    "not-a-handover": Words(
        QT_TRANSLATE_NOOP("Message", "This is not a card that was handed over."),
        FILE_UNTOUCHED,
        QT_TRANSLATE_NOOP(
            "Message", "Take reports in under Inbox, and open answers under Replies."
        ),
    ),
    "handed-numbers": Words(
        QT_TRANSLATE_NOOP("Message", "What a hand-over told about answers cannot be read."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Put back a copy of the vault, or restore a backup."),
    ),
}
