"""What stands against sealing, and what a careful reader would ask about."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

SEALING: Final[dict[str, object]] = {
    "rule-1": QT_TRANSLATE_NOOP(
        "Problem", "Nobody in this record agreed to its being sent. Ask them first."
    ),
    "rule-5": QT_TRANSLATE_NOOP(
        "Problem",
        "A real name stands in the text ({fields}). It leaves as the pseudonym; read the text once"
        " more.",
    ),
    "rule-13": QT_TRANSLATE_NOOP(
        "Problem",
        "This vault was on a device that others had. They may be able to read what is sealed now. "
        "Better begin again on a new device with a new vault.",
    ),
    "rule-14": QT_TRANSLATE_NOOP(
        "Problem",
        "Nobody has compared the 40 digits of this card. If it is not theirs, somebody else reads "
        "everything.",
    ),
    "rule-16": QT_TRANSLATE_NOOP(
        "Problem",
        "This file leaves as it is, with the hidden data in it: place, device, time. Look at it "
        "once more. People you marked as recognisable: {shows}.",
    ),
    "rule-16-place": QT_TRANSLATE_NOOP(
        "Problem",
        "This file leaves as it is, and the hidden data in it tells where it was made. Look at it "
        "once more. People you marked as recognisable: {shows}.",
    ),
    "rule-16-copy": QT_TRANSLATE_NOOP(
        "Problem",
        "A cleaned copy leaves. Look at what can be seen and heard in it once more. People you "
        "marked as recognisable: {shows}.",
    ),
    "original": QT_TRANSLATE_NOOP(
        "Problem",
        "The original leaves, with the hidden data in it: place, device, time. A cleaned copy "
        "could leave instead. Say why it is the original.",
    ),
    "original-no-copy": QT_TRANSLATE_NOOP(
        "Problem",
        "There is no cleaned copy of this file. Make one or leave it out; or say why the original "
        "leaves, with the hidden data in it: place, device, time.",
    ),
    "rule-18": QT_TRANSLATE_NOOP("Problem", "This is about {because}. Confirm that it may leave."),
    "short-name": QT_TRANSLATE_NOOP(
        "Problem",
        "It is as short as a name in your vault, and may be another word. A name is replaced; a "
        "word stays.",
    ),
    "name-in-word": QT_TRANSLATE_NOOP(
        "Problem",
        "A name in your vault is part of it. If it means that person, it is replaced; another word "
        "stays.",
    ),
    "official": QT_TRANSLATE_NOOP(
        "Problem",
        "The agency leaves. A name leaves only with a reason: somebody named falsely can be harmed,"
        " and you may be asked for proof.",
    ),
    "official-sure": QT_TRANSLATE_NOOP(
        "Problem",
        "The name of this official leaves with the report and cannot be taken back. Confirm once "
        "more.",
    ),
    "official-without-name": QT_TRANSLATE_NOOP("Problem", "No name is written down."),
    "official-pressed": QT_TRANSLATE_NOOP(
        "Problem",
        "They may act under pressure, or nobody said that they do not: then no name leaves.",
    ),
    "official-private": QT_TRANSLATE_NOOP(
        "Problem",
        "Only somebody who acts for an agency can be named, and nobody who is a person of the "
        "record.",
    ),
    "official-same-name": QT_TRANSLATE_NOOP(
        "Problem", "Somebody else in your vault has the same name, or a part of it."
    ),
    "rule-29": QT_TRANSLATE_NOOP(
        "Problem",
        "This is not urgent, and it was written down less than a day ago. Sleep on it if you can. "
        "Hours left: {hours}.",
    ),
    "conditional": QT_TRANSLATE_NOOP(
        "Problem",
        "The answer for “{use}” holds only under a condition. Confirm that it is met for this "
        "report.",
    ),
    "record-draft": QT_TRANSLATE_NOOP(
        "Problem", "The record is still a draft. Answer what is missing: {missing}."
    ),
    "record-withdrawn": QT_TRANSLATE_NOOP(
        "Problem", "The record was withdrawn, so it does not leave."
    ),
    "card-role": QT_TRANSLATE_NOOP(
        "Problem", "This card belongs to a person. Only a focal point receives reports."
    ),
    "card-wrong-mode": QT_TRANSLATE_NOOP("Problem", "Practice cards and real vaults do not mix."),
    "card-expired": QT_TRANSLATE_NOOP("Problem", "The card is no longer valid. Ask for a new one."),
    "notice-card-expired": QT_TRANSLATE_NOOP(
        "Problem",
        "The card is no longer valid, and somebody else may hold its key by now. But whoever has "
        "the report must be told.",
    ),
    "card-replaced": QT_TRANSLATE_NOOP("Problem", "The card was replaced. Use the newer one."),
    "card-revoked": QT_TRANSLATE_NOOP(
        "Problem", "The card was revoked, for good. Ask for a new one, by another way."
    ),
    "clock-before-build": QT_TRANSLATE_NOOP(
        "Problem",
        "The clock of this computer says {clock}, but this program was built on {built}. Nobody "
        "can tell whether this card, valid until {until}, has expired: look at a calendar.",
    ),
    "store-only-until-consent": QT_TRANSLATE_NOOP(
        "Problem", "The record says that nothing is sent before there is consent."
    ),
}

STRICT: Final[dict[str, object]] = {
    "health": QT_TRANSLATE_NOOP("Problem", "what was done to a person’s body or health"),
    "vulnerability": QT_TRANSLATE_NOOP("Problem", "somebody who is especially at risk"),
    "detained": QT_TRANSLATE_NOOP("Problem", "somebody who is held"),
    "health-evidence": QT_TRANSLATE_NOOP("Problem", "evidence that shows somebody’s health"),
}

CAREFUL: Final[dict[str, object]] = {
    "contains-real-name": QT_TRANSLATE_NOOP(
        "Problem", "A real name stands here. Write the pseudonym instead."
    ),
    "name-in-text": QT_TRANSLATE_NOOP(
        "Problem",
        "A name that is kept apart stands in this text, and is shown wherever the text is. Write "
        "the pseudonym instead.",
    ),
    "name-in-pseudonym": QT_TRANSLATE_NOOP(
        "Problem", "The pseudonym holds the name or a part of it. Choose another word."
    ),
    "urgency-differs": QT_TRANSLATE_NOOP(
        "Problem", "Your answers point to another urgency. Choose the one that fits."
    ),
    "ended-and-ongoing": QT_TRANSLATE_NOOP(
        "Problem", "There is a day when it ended, and it is still going on."
    ),
    "record-device-search": QT_TRANSLATE_NOOP(
        "Problem",
        "Others had the device in their hands. Add the act “Device searched, copied or seized”.",
    ),
    "record-health": QT_TRANSLATE_NOOP(
        "Problem",
        "You are worried about somebody’s health. Add an act about medical care or ill-treatment.",
    ),
    "vault-was-on-device": QT_TRANSLATE_NOOP(
        "Problem",
        "This vault was on that device. Read “Device taken” under Learn before you go on.",
    ),
    "answer-exposes-people": QT_TRANSLATE_NOOP(
        "Problem",
        "An answer to this would tell who people are. Ask for advice before anyone answers.",
    ),
    "contacts-exposed": QT_TRANSLATE_NOOP(
        "Problem", "People you know may be known to others now. Think about who should be told."
    ),
    "others-asked-about": QT_TRANSLATE_NOOP(
        "Problem",
        "They asked about other people. Do not name them here; think about who should be told.",
    ),
    "group-without-count": QT_TRANSLATE_NOOP("Problem", "How many people are in the group?"),
    "record-leak": QT_TRANSLATE_NOOP(
        "Problem",
        "A confidential submission became known. Add how that happened as an act of its own.",
    ),
    "unusual-reference": QT_TRANSLATE_NOOP(
        "Problem", "This reference looks unusual. UN letters look like CHN 20/2020."
    ),
    "evidence-empty": QT_TRANSLATE_NOOP("Problem", "The file is empty."),
    "evidence-twice": QT_TRANSLATE_NOOP("Problem", "The same file is in this record already."),
    "correction-unproven": QT_TRANSLATE_NOOP(
        "Problem",
        "It says that it corrects an earlier report, but another key signed it. Treat it as not "
        "proven.",
    ),
}
