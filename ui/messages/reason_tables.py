"""Short reasons and outcomes, by code."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

GATE: Final[dict[str, object]] = {
    "how-named": QT_TRANSLATE_NOOP("Reason", "As was agreed."),
    "perpetrator": QT_TRANSLATE_NOOP("Reason", "Alleged to have done it, so never named."),
    "group": QT_TRANSLATE_NOOP("Reason", "A group is only named by its title."),
    "not-asked": QT_TRANSLATE_NOOP("Reason", "Not asked yet. That counts as no."),
    "not-asked-too-risky": QT_TRANSLATE_NOOP(
        "Reason", "Asking was too dangerous. That counts as no."
    ),
    "no": QT_TRANSLATE_NOOP("Reason", "Said no."),
    "withdrawn": QT_TRANSLATE_NOOP("Reason", "Withdrew the consent."),
    "conditional": QT_TRANSLATE_NOOP("Reason", "The condition is not confirmed for this report."),
    "review-passed": QT_TRANSLATE_NOOP("Reason", "The day to ask again has passed."),
    "left-out": QT_TRANSLATE_NOOP("Reason", "Left out of this report, as you chose."),
}

LEFT_OUT: Final[dict[str, object]] = {
    "left-out": QT_TRANSLATE_NOOP("Reason", "Left out of this report, as you chose."),
    "no-file": QT_TRANSLATE_NOOP("Reason", "Only described; there is no file."),
    "only-its-hash": QT_TRANSLATE_NOOP(
        "Reason", "The file is not in this vault, only its hash. It is described."
    ),
    "shows-a-person-not-named": QT_TRANSLATE_NOOP(
        "Reason", "It shows somebody who does not leave by name. Only the kind of item is told."
    ),
    "holds-people-not-listed": QT_TRANSLATE_NOOP(
        "Reason",
        "It holds faces, voices or names, and nobody is listed as shown in it. List everybody "
        "first.",
    ),
}

ARRIVAL: Final[dict[str, object]] = {
    "opened": QT_TRANSLATE_NOOP("Outcome", "Opened"),
    "older-version": QT_TRANSLATE_NOOP("Outcome", "Older version"),
    "handover": QT_TRANSLATE_NOOP("Outcome", "A card handed over"),
    "notice": QT_TRANSLATE_NOOP("Outcome", "A notice"),
    "duplicate": QT_TRANSLATE_NOOP("Outcome", "Already here"),
    "not-for-us": QT_TRANSLATE_NOOP("Outcome", "Not for us"),
    "written-for-someone-else": QT_TRANSLATE_NOOP("Outcome", "Written for someone else"),
    "wrong-mode": QT_TRANSLATE_NOOP("Outcome", "Practice and real do not mix"),
    "later-version": QT_TRANSLATE_NOOP("Outcome", "Made by a newer program"),
    "not-a-sealed-file": QT_TRANSLATE_NOOP("Outcome", "No sealed file"),
    "damaged": QT_TRANSLATE_NOOP("Outcome", "Damaged"),
    "not-ordinary": QT_TRANSLATE_NOOP("Outcome", "No file that can be read"),
    "not-taken-in": QT_TRANSLATE_NOOP("Outcome", "Not taken in"),
}

REPLY: Final[dict[str, object]] = {
    "attached": QT_TRANSLATE_NOOP("Outcome", "Attached to its record"),
    "already-here": QT_TRANSLATE_NOOP("Outcome", "Already here"),
    "refused": QT_TRANSLATE_NOOP("Outcome", "Changes nothing"),
    "arrived-late": QT_TRANSLATE_NOOP(
        "Outcome", "It arrived after a later answer. The status is that of the later one."
    ),
    "same-number": QT_TRANSLATE_NOOP(
        "Outcome", "Another answer has the same number. Ask the focal point which one holds."
    ),
}

FINDING: Final[dict[str, object]] = {
    "page-damaged": QT_TRANSLATE_NOOP("Finding", "A page of the vault is damaged."),
    "structure-damaged": QT_TRANSLATE_NOOP("Finding", "The structure of the vault is damaged."),
    "custody-damaged": QT_TRANSLATE_NOOP("Finding", "The history was changed from outside."),
    "record-damaged": QT_TRANSLATE_NOOP("Finding", "A record is damaged: {item}"),
    "consent-not-fresh": QT_TRANSLATE_NOOP(
        "Finding", "A consent is not the last one that was recorded: {item}"
    ),
    "blob-damaged": QT_TRANSLATE_NOOP("Finding", "A file is damaged: {item}"),
    "evidence-damaged": QT_TRANSLATE_NOOP(
        "Finding", "An item of evidence is not what was added: {item}"
    ),
    "drawer-replayed": QT_TRANSLATE_NOOP(
        "Finding", "Older parts of the vault were put in place of newer ones."
    ),
    "drawer-damaged": QT_TRANSLATE_NOOP("Finding", "A part of the vault cannot be read."),
    "keys-damaged": QT_TRANSLATE_NOOP(
        "Finding", "The part of the vault that holds the keys is damaged."
    ),
    "keys-copy-damaged": QT_TRANSLATE_NOOP(
        "Finding",
        "One of the two copies of the keys is damaged. The next opening mends it from the other.",
    ),
    "version-damaged": QT_TRANSLATE_NOOP(
        "Finding", "A version of a record that was sent is damaged: {item}"
    ),
    "case-damaged": QT_TRANSLATE_NOOP("Finding", "A case is damaged: {item}"),
    "register-item-damaged": QT_TRANSLATE_NOOP(
        "Finding", "An item of the register is damaged: {item}"
    ),
    "quick-notes-damaged": QT_TRANSLATE_NOOP(
        "Finding", "What is kept about quick notes is damaged: none can be taken in."
    ),
    "quick-note-damaged": QT_TRANSLATE_NOOP(
        "Finding", "Where a record came from that was written while locked is damaged: {item}"
    ),
    "case-deleted-damaged": QT_TRANSLATE_NOOP(
        "Finding", "What is known of a deleted case is damaged: {item}"
    ),
    "case-work-damaged": QT_TRANSLATE_NOOP(
        "Finding", "What was noted of a case is damaged: {item}"
    ),
    "case-event-damaged": QT_TRANSLATE_NOOP(
        "Finding", "What says which cases tell of one event is damaged: {item}"
    ),
    "case-pair-damaged": QT_TRANSLATE_NOOP(
        "Finding", "What was decided about two cases is damaged: {item}"
    ),
    "sent-notice-damaged": QT_TRANSLATE_NOOP(
        "Finding", "What is remembered of a sealed notice is damaged: {item}"
    ),
    "sent-report-damaged": QT_TRANSLATE_NOOP(
        "Finding", "What is remembered of a sealed report is damaged: {item}"
    ),
}

UNPROVEN: Final[dict[str, object]] = {
    "correction-unproven": QT_TRANSLATE_NOOP(
        "Reason",
        "It says that it corrects an earlier report, but another key signed it. Nothing is sealed "
        "to it.",
    ),
    "key-lost": QT_TRANSLATE_NOOP(
        "Reason", "The sender lost the key of this report. Nothing is sealed to it."
    ),
}

ADDED: Final[dict[str, object]] = {
    "new": QT_TRANSLATE_NOOP(
        "Outcome", "This card is new here. Compare its digits before you use it."
    ),
    "known": QT_TRANSLATE_NOOP("Outcome", "This card is here already."),
    "successor-offered": QT_TRANSLATE_NOOP(
        "Outcome",
        "A new card, signed with the card you have. It is used after you compared its digits.",
    ),
    "update-offered": QT_TRANSLATE_NOOP(
        "Outcome", "A changed card with the same keys. It is used after you compared its digits."
    ),
}
