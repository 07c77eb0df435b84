"""Sealed files that came in: reports, notices, replies, and the cases they become."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.messages.phrases import (
    ASK_AGAIN,
    ASK_BY_ANOTHER_WAY,
    ASK_THE_FOCAL_POINT,
    FILE_UNTOUCHED,
    NOTHING_CHANGED,
    NOTHING_MADE,
    NOTHING_TAKEN_IN,
    Words,
)

_GET_NEWER: Final = QT_TRANSLATE_NOOP("Message", "Get the newer version, then open it again.")
_CHANGED: Final = Words(
    QT_TRANSLATE_NOOP("Message", "Something in the sealed file is not what its sender signed."),
    NOTHING_TAKEN_IN,
    ASK_BY_ANOTHER_WAY,
)

WORDS: Final[dict[str, Words]] = {
    "not-for-us": Words(
        QT_TRANSLATE_NOOP("Message", "None of your keys opens this file."),
        FILE_UNTOUCHED,
        QT_TRANSLATE_NOOP(
            "Message",
            "It was sealed to somebody else, or to a key you no longer have. If it answers a "
            "report of yours, open it under Replies.",
        ),
    ),
    "no-matching-key": Words(
        QT_TRANSLATE_NOOP("Message", "None of your keys opens this file."),
        FILE_UNTOUCHED,
        QT_TRANSLATE_NOOP(
            "Message", "It was sealed to somebody else, or to a key you no longer have."
        ),
    ),
    "written-for-someone-else": Words(
        QT_TRANSLATE_NOOP("Message", "This report was written for somebody else and passed on."),
        NOTHING_TAKEN_IN,
        QT_TRANSLATE_NOOP(
            "Message",
            "Nobody in it agreed to your reading it. Tell the sender; answer nothing in it.",
        ),
    ),
    "not-a-sealed-file": Words(
        QT_TRANSLATE_NOOP("Message", "This is not a sealed file."),
        FILE_UNTOUCHED,
        QT_TRANSLATE_NOOP("Message", "Choose another file."),
    ),
    "not-a-report": Words(
        QT_TRANSLATE_NOOP("Message", "This is sealed, but it is no report."),
        NOTHING_TAKEN_IN,
        QT_TRANSLATE_NOOP("Message", "If it answers a report of yours, open it under Replies."),
    ),
    "sealed-damaged": Words(
        QT_TRANSLATE_NOOP("Message", "The file is damaged, cut short or was changed."),
        NOTHING_TAKEN_IN,
        ASK_AGAIN,
    ),
    "sealed-unsupported": Words(
        QT_TRANSLATE_NOOP("Message", "The file asks for more than this app accepts."),
        NOTHING_TAKEN_IN,
        QT_TRANSLATE_NOOP(
            "Message", "It may come from a newer version. Ask the sender which one they use."
        ),
    ),
    "opening-failed": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "This file broke the part of the app that opens sealed files. That part is kept "
            "apart: nothing else was reached.",
        ),
        NOTHING_TAKEN_IN,
        QT_TRANSLATE_NOOP(
            "Message",
            "It may be made to do harm. Do not open it with another program. Ask the sender for "
            "it again, by another way.",
        ),
    ),
    "bug": Words(
        QT_TRANSLATE_NOOP(
            "Message", "A mistake of this program kept this file out ({kind}, {place})."
        ),
        NOTHING_TAKEN_IN,
        QT_TRANSLATE_NOOP("Message", "Tell whoever gave you this app the words in brackets."),
    ),
    "handover-file": Words(
        QT_TRANSLATE_NOOP("Message", "This file hands over the card of a colleague."),
        NOTHING_TAKEN_IN,
        QT_TRANSLATE_NOOP("Message", "Take it in under My card."),
    ),
    "deleted-here": Words(
        QT_TRANSLATE_NOOP("Message", "This report was here, and was deleted on purpose."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Drop it on the inbox to be asked whether it comes back."),
    ),
    "original-not-kept": Words(
        QT_TRANSLATE_NOOP(
            "Message", "The sealed file of this case was not kept by the version that took it in."
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message",
            "If you still have it, drop it on the inbox: it is kept from then on. Its hash and "
            "everything in it are here.",
        ),
    ),
    "too-many-files": Words(
        QT_TRANSLATE_NOOP(
            "Message", "There are more files than are tried at once. The first were tried."
        ),
        NOTHING_TAKEN_IN,
        QT_TRANSLATE_NOOP("Message", "Drop the others in smaller folders."),
    ),
    "armor-too-large": Words(
        QT_TRANSLATE_NOOP("Message", "The file came as text and is too large that way."),
        NOTHING_TAKEN_IN,
        QT_TRANSLATE_NOOP("Message", "Ask for the file itself."),
    ),
    "bag": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "What is in the sealed file does not keep the rules. It was changed, or made by "
            "another program.",
        ),
        NOTHING_TAKEN_IN,
        ASK_BY_ANOTHER_WAY,
    ),
    "bag-signature": Words(
        QT_TRANSLATE_NOOP("Message", "The signature does not hold."),
        NOTHING_TAKEN_IN,
        ASK_BY_ANOTHER_WAY,
    ),
    "bag-no-signature": Words(
        QT_TRANSLATE_NOOP("Message", "The file is not signed."),
        NOTHING_TAKEN_IN,
        ASK_BY_ANOTHER_WAY,
    ),
    "bag-entry-not-allowed": Words(
        QT_TRANSLATE_NOOP(
            "Message", "A file was added to what was sealed, or the files were put in other order."
        ),
        NOTHING_TAKEN_IN,
        ASK_BY_ANOTHER_WAY,
    ),
    "bag-manifest": _CHANGED,
    "bag-tag-manifest": _CHANGED,
    "bag-not-canonical": Words(
        QT_TRANSLATE_NOOP("Message", "The file holds something that has no place in it."),
        NOTHING_TAKEN_IN,
        ASK_BY_ANOTHER_WAY,
    ),
    "report": Words(
        QT_TRANSLATE_NOOP("Message", "The report does not have the right form."),
        NOTHING_TAKEN_IN,
        ASK_AGAIN,
    ),
    "report-signer": Words(
        QT_TRANSLATE_NOOP("Message", "The report names another key than the one that signed it."),
        NOTHING_TAKEN_IN,
        ASK_BY_ANOTHER_WAY,
    ),
    "report-incident": Words(
        QT_TRANSLATE_NOOP("Message", "The report holds an answer that cannot be right."),
        NOTHING_TAKEN_IN,
        QT_TRANSLATE_NOOP("Message", "Ask the sender to make it again with the newest version."),
    ),
    "report-to-person-card": Words(
        QT_TRANSLATE_NOOP("Message", "The report is sealed to a card that receives no reports."),
        NOTHING_TAKEN_IN,
        QT_TRANSLATE_NOOP("Message", "Give the sender the card of the focal point."),
    ),
    "report-wrong-mode": Words(
        QT_TRANSLATE_NOOP("Message", "Practice and real reports do not mix."),
        NOTHING_TAKEN_IN,
        QT_TRANSLATE_NOOP("Message", "Open it in a vault of the same kind."),
    ),
    "report-too-many": Words(
        QT_TRANSLATE_NOOP("Message", "The report holds more records than this app reads."),
        NOTHING_TAKEN_IN,
        QT_TRANSLATE_NOOP("Message", "Ask the sender to split it."),
    ),
    "identities": Words(
        QT_TRANSLATE_NOOP("Message", "The names in the report do not belong to the people in it."),
        NOTHING_TAKEN_IN,
        ASK_BY_ANOTHER_WAY,
    ),
    "custody": Words(
        QT_TRANSLATE_NOOP("Message", "The history of the evidence in the report does not hold."),
        NOTHING_TAKEN_IN,
        ASK_BY_ANOTHER_WAY,
    ),
    "notice": Words(
        QT_TRANSLATE_NOOP("Message", "The notice does not have the right form."),
        NOTHING_TAKEN_IN,
        ASK_AGAIN,
    ),
    "notice-of-unknown-report": Words(
        QT_TRANSLATE_NOOP("Message", "The notice is about a report that is not here."),
        NOTHING_TAKEN_IN,
        QT_TRANSLATE_NOOP("Message", "Take in the report first."),
    ),
    "notice-too-many": Words(
        QT_TRANSLATE_NOOP(
            "Message", "There are so many notices about this report that no more are kept."
        ),
        NOTHING_TAKEN_IN,
        QT_TRANSLATE_NOOP("Message", "Ask the sender, by another way."),
    ),
    "case": Words(
        QT_TRANSLATE_NOOP("Message", "This case is damaged and cannot be read."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message", "The other cases are not touched. Put the whole folder back from a copy."
        ),
    ),
    "case-unknown": Words(
        QT_TRANSLATE_NOOP("Message", "This case is no longer here."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Go back and look at the list again."),
    ),
    "case-ambiguous": Words(
        QT_TRANSLATE_NOOP("Message", "Several cases begin like this."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Choose one from the list."),
    ),
    "case-unproven": Words(
        QT_TRANSLATE_NOOP(
            "Message", "Nobody can say for certain who sent this case, so nothing is sealed to it."
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Ask the sender, by another way."),
    ),
    "reply": Words(
        QT_TRANSLATE_NOOP("Message", "This answer does not have the right form."),
        NOTHING_TAKEN_IN,
        ASK_THE_FOCAL_POINT,
    ),
    "reply-not-for-us": Words(
        QT_TRANSLATE_NOOP("Message", "This file answers none of the reports sealed here."),
        FILE_UNTOUCHED,
        QT_TRANSLATE_NOOP(
            "Message",
            "It may answer a report of which nothing was kept: then it cannot be read any more. "
            "Else open the vault it belongs to.",
        ),
    ),
    "reply-not-a-reply": Words(
        QT_TRANSLATE_NOOP("Message", "This is sealed, but it is no answer."),
        NOTHING_TAKEN_IN,
        QT_TRANSLATE_NOOP("Message", "A report is opened under Inbox, by the focal point."),
    ),
    "reply-signer": Words(
        QT_TRANSLATE_NOOP("Message", "The answer was not signed by the focal point’s card."),
        NOTHING_TAKEN_IN,
        QT_TRANSLATE_NOOP("Message", "Do not rely on it. Ask the focal point, by another way."),
    ),
    "reply-card-revoked": Words(
        QT_TRANSLATE_NOOP("Message", "The answer is signed with a card that was revoked."),
        NOTHING_TAKEN_IN,
        QT_TRANSLATE_NOOP("Message", "Do not rely on it. Ask the focal point, by another way."),
    ),
    "reply-changed": Words(
        QT_TRANSLATE_NOOP(
            "Message", "Another answer with the same mark is here already, in other words."
        ),
        NOTHING_TAKEN_IN,
        ASK_THE_FOCAL_POINT,
    ),
    "reply-unknown-report": Words(
        QT_TRANSLATE_NOOP("Message", "The answer is about a report that is not in this vault."),
        NOTHING_TAKEN_IN,
        QT_TRANSLATE_NOOP("Message", "Open the vault it belongs to."),
    ),
    "reply-of-another-file": Words(
        QT_TRANSLATE_NOOP("Message", "The answer is about another sealed file than yours."),
        NOTHING_TAKEN_IN,
        ASK_THE_FOCAL_POINT,
    ),
    "reply-of-another-key": Words(
        QT_TRANSLATE_NOOP(
            "Message", "The answer was sealed to another key than that of your report."
        ),
        NOTHING_TAKEN_IN,
        ASK_THE_FOCAL_POINT,
    ),
    "reply-key-of-another-report": Words(
        QT_TRANSLATE_NOOP("Message", "The answer was sealed to the key of another report."),
        NOTHING_TAKEN_IN,
        ASK_THE_FOCAL_POINT,
    ),
    "reply-wrong-mode": Words(
        QT_TRANSLATE_NOOP("Message", "Practice and real answers do not mix."),
        NOTHING_TAKEN_IN,
        QT_TRANSLATE_NOOP("Message", "Open it in a vault of the same kind."),
    ),
    "reply-too-many": Words(
        QT_TRANSLATE_NOOP(
            "Message", "There are so many answers to this report that no more are kept."
        ),
        NOTHING_TAKEN_IN,
        ASK_THE_FOCAL_POINT,
    ),
    "reply-names-somebody": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "The answer names somebody of another report, whom its reader did not tell of.",
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message", "Write it without the name: nobody agreed that this sender hears it."
        ),
    ),
    "reply-text": Words(
        QT_TRANSLATE_NOOP(
            "Message", "The answer is empty, too long, or holds a sign that is not allowed."
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message",
            "If you write it, change the text: up to 20,000 characters fit. If it came in, ask "
            "the focal point by another way.",
        ),
    ),
    "reply-status-other": Words(
        QT_TRANSLATE_NOOP("Message", "Only news about the status says another status."),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP("Message", "Send it as news about the status."),
    ),
    "reply-status": Words(
        QT_TRANSLATE_NOOP("Message", "The answer does not say which status the case has."),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP("Message", "Choose a status."),
    ),
    "reply-date": Words(
        QT_TRANSLATE_NOOP("Message", "The answer names a day that there is not."),
        NOTHING_TAKEN_IN,
        ASK_THE_FOCAL_POINT,
    ),
    "reply-version": Words(
        QT_TRANSLATE_NOOP("Message", "This answer was made by a later version of the program."),
        NOTHING_TAKEN_IN,
        _GET_NEWER,
    ),
    "report-version": Words(
        QT_TRANSLATE_NOOP("Message", "This report was made by a later version of the program."),
        NOTHING_TAKEN_IN,
        _GET_NEWER,
    ),
    "notice-version": Words(
        QT_TRANSLATE_NOOP("Message", "This notice was made by a later version of the program."),
        NOTHING_TAKEN_IN,
        _GET_NEWER,
    ),
    "watched": Words(
        QT_TRANSLATE_NOOP("Message", "What is remembered of the watched folder is damaged."),
        FILE_UNTOUCHED,
        QT_TRANSLATE_NOOP("Message", "Choose the folder again."),
    ),
    "intake-rows": Words(
        QT_TRANSLATE_NOOP("Message", "The list of files that came in cannot be read."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message",
            "The cases themselves are not touched. Put the whole folder back from a copy.",
        ),
    ),
}
