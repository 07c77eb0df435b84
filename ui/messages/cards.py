"""Key cards and focal points."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.messages.phrases import (
    NOTHING_CHANGED,
    NOTHING_MADE,
    PUT_BACK_A_COPY,
    Words,
)

WORDS: Final[dict[str, Words]] = {
    "card": Words(
        QT_TRANSLATE_NOOP("Message", "This is not a card that can be used."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Ask for the card again."),
    ),
    "card-too-large": Words(
        QT_TRANSLATE_NOOP("Message", "This is too large to be a card."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Ask for the card again."),
    ),
    "card-json": Words(
        QT_TRANSLATE_NOOP("Message", "This is not a card."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Choose another file, or ask for the card again."),
    ),
    "card-signature": Words(
        QT_TRANSLATE_NOOP("Message", "The card was changed after it was made."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Do not use it. Ask for the card again, by another way."),
    ),
    "card-mechanism": Words(
        QT_TRANSLATE_NOOP("Message", "The card names a part of the UN in a way nobody can read."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Ask for the card again."),
    ),
    "card-validity": Words(
        QT_TRANSLATE_NOOP("Message", "A card is valid for one to 24 months."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message", "If it is yours, choose another time. Else ask for another card."
        ),
    ),
    "card-from-the-future": Words(
        QT_TRANSLATE_NOOP("Message", "The card says it was made in the future."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message", "Check the clock of this computer. Then ask for the card again."
        ),
    ),
    "card-wrong-mode": Words(
        QT_TRANSLATE_NOOP("Message", "Practice cards and real vaults do not mix."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Use a card and a vault of the same kind."),
    ),
    "card-changed-key": Words(
        QT_TRANSLATE_NOOP("Message", "You know this name, but with another key."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message",
            "This happens when a key was replaced, and also when somebody pretends to be them. Ask"
            " them, by another way, before you go on.",
        ),
    ),
    "card-key-id": Words(
        QT_TRANSLATE_NOOP("Message", "The card does not agree with one you already have."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Do not use it. Ask them, by another way."),
    ),
    "card-expired": Words(
        QT_TRANSLATE_NOOP("Message", "The card is no longer valid."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Ask for a new one."),
    ),
    "card-replaced": Words(
        QT_TRANSLATE_NOOP("Message", "This card was replaced by a newer one."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Use the newer one."),
    ),
    "card-revoked": Words(
        QT_TRANSLATE_NOOP("Message", "This card was revoked, for good."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Ask for a new one, by another way."),
    ),
    "card-unverified": Words(
        QT_TRANSLATE_NOOP("Message", "Nobody has compared the digits of this card yet."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Ask them to read all 40 digits to you."),
    ),
    "own-card": Words(
        QT_TRANSLATE_NOOP("Message", "One of your own cards is damaged."),
        NOTHING_CHANGED,
        PUT_BACK_A_COPY,
    ),
    "own-card-unknown": Words(
        QT_TRANSLATE_NOOP("Message", "This card of yours is no longer here."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Go back and look at the list again."),
    ),
    "no-own-card": Words(
        QT_TRANSLATE_NOOP("Message", "You have no card yet, so nothing can be sealed to you."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Make your card first."),
    ),
    "contact": Words(
        QT_TRANSLATE_NOOP("Message", "This focal point cannot be read."),
        NOTHING_CHANGED,
        PUT_BACK_A_COPY,
    ),
    "contact-unknown": Words(
        QT_TRANSLATE_NOOP("Message", "This focal point is no longer here."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Go back and look at the list again."),
    ),
    "contact-ambiguous": Words(
        QT_TRANSLATE_NOOP("Message", "Several focal points begin like this."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Choose one from the list."),
    ),
    "code-form": Words(
        QT_TRANSLATE_NOOP("Message", "A code has 40 digits. You typed {digits}."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Type all eight groups of five."),
    ),
    "code-differs": Words(
        QT_TRANSLATE_NOOP(
            "Message", "The digits differ in group {groups}. The card stays unverified."
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message",
            "Read them to each other again, slowly. If they still differ, this is not their card: "
            "send nothing to it.",
        ),
    ),
    "revocation": Words(
        QT_TRANSLATE_NOOP("Message", "This is not a revocation that can be used."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Ask for it again."),
    ),
    "revocation-signature": Words(
        QT_TRANSLATE_NOOP("Message", "The revocation was changed after it was made."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Do not rely on it. Ask for it again, by another way."),
    ),
    "revocation-too-many": Words(
        QT_TRANSLATE_NOOP(
            "Message", "Too many revocations are waiting for cards that are not here."
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Add the card first, then the revocation again."),
    ),
    "card-version": Words(
        QT_TRANSLATE_NOOP("Message", "This card was made by a later version of the program."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message",
            "Get the newer version, or ask for a card made with this one.",
        ),
    ),
    "card-recipient": Words(
        QT_TRANSLATE_NOOP("Message", "The key on this card is none that only one person can have."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Do not use it. Ask for the card again, by another way."),
    ),
    "card-mixed-scripts": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "The name on this card mixes letters of several scripts that look alike.",
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message",
            "It may be made to look like another name. Ask them, by another way, before you go on.",
        ),
    ),
    "card-code-form": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "This is not the text of a card’s QR code, or letters of it are missing.",
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Scan or copy it again, all of it."),
    ),
    "card-code-damaged": Words(
        QT_TRANSLATE_NOOP("Message", "The text of this QR code is damaged."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message",
            "Scan or copy it again, all of it, or ask for the card as a file.",
        ),
    ),
    "card-code-too-large": Words(
        QT_TRANSLATE_NOOP("Message", "What this QR code holds is too large for a card."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Ask for the card again, by another way."),
    ),
    "card-code-only": Words(
        QT_TRANSLATE_NOOP("Message", "This is the code of a business card, not the card itself."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Ask for the card. The code is for comparing its digits."),
    ),
    "card-no-digits": Words(
        QT_TRANSLATE_NOOP("Message", "There are no 40 digits in this picture."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Choose the picture of a business card, or type the digits."),
    ),
    "card-not-in-picture": Words(
        QT_TRANSLATE_NOOP("Message", "No QR code can be read in this picture."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message",
            "Take it again: the whole code, straight, sharp, in good light. Or ask for the "
            "card as a file.",
        ),
    ),
    "card-other-code": Words(
        QT_TRANSLATE_NOOP("Message", "The QR code in this picture is not that of a card."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Choose the picture of the card."),
    ),
    "card-picture-too-large": Words(
        QT_TRANSLATE_NOOP("Message", "This picture is too large to be looked at."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Make it smaller, or take another one."),
    ),
    "card-too-long-for-picture": Words(
        QT_TRANSLATE_NOOP("Message", "This card is too long for a QR code."),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP(
            "Message",
            "Shorten the name, the organisation or how to reach you, or give it as a file.",
        ),
    ),
    "card-role-changed": Words(
        QT_TRANSLATE_NOOP("Message", "A successor has the role of the card it follows."),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP("Message", "Make a card of its own instead."),
    ),
    "own-card-revoked": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "This card of yours was revoked: nobody believes its key any more.",
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Make a new card, and give it to people by another way."),
    ),
    "own-card-replaced": Words(
        QT_TRANSLATE_NOOP("Message", "This card of yours has a successor."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Replace the successor instead."),
    ),
    "revocation-reason": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "The reason is too long, or holds characters that cannot be used.",
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Write at most {most} characters of plain text."),
    ),
    "comparison-how": Words(
        QT_TRANSLATE_NOOP("Message", "It is not said how the digits were compared."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Say it."),
    ),
    "comparison-who": Words(
        QT_TRANSLATE_NOOP("Message", "It is not said who compared the digits."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Say it; a pseudonym is enough."),
    ),
    "designated-role": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "This card belongs to a person: only a focal point can come first.",
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Choose a focal point."),
    ),
    "clock-before-build": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "The clock of this computer says {clock}, but this program was built on {built}.",
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message",
            "Set the clock first: the days on what you make would be wrong.",
        ),
    ),
}
