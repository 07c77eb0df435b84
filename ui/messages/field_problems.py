"""What is wrong with one answer, in one sentence."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

FIELDS: Final[dict[str, object]] = {
    "missing": QT_TRANSLATE_NOOP("Problem", "Not answered yet."),
    "unanswered": QT_TRANSLATE_NOOP("Problem", "Not answered yet; the report can do without it."),
    "unknown-member": QT_TRANSLATE_NOOP("Problem", "This version does not know this question."),
    "missing-member": QT_TRANSLATE_NOOP("Problem", "Something belongs here."),
    "wrong-type": QT_TRANSLATE_NOOP("Problem", "This is not the kind of answer that is asked for."),
    "wrong-value": QT_TRANSLATE_NOOP("Problem", "This cannot be the answer."),
    "null": QT_TRANSLATE_NOOP(
        "Problem", "There is no answer here. Say “I don’t know” if you don’t."
    ),
    "other-needs-text": QT_TRANSLATE_NOOP("Problem", "Say in a few words what it is."),
    "not-explained": QT_TRANSLATE_NOOP(
        "Problem", "Nobody has said that the Government will know. Explain it, then ask again."
    ),
    "unknown-type": QT_TRANSLATE_NOOP("Problem", "This version does not know this kind of act."),
    "unknown-choice": QT_TRANSLATE_NOOP("Problem", "This answer is not in the list."),
    "unknown-mechanism": QT_TRANSLATE_NOOP("Problem", "This part of the UN is not in the list."),
    "unknown-country": QT_TRANSLATE_NOOP("Problem", "There is no country with this mark."),
    "write-as-none": QT_TRANSLATE_NOOP(
        "Problem", "Choose “I don’t know” or “I prefer not to say”."
    ),
    "training-country": QT_TRANSLATE_NOOP(
        "Problem", "This country is made up for practice. A real record has a real one."
    ),
    "real-country": QT_TRANSLATE_NOOP(
        "Problem", "This is a real country. In practice, countries and people are made up."
    ),
    "negative-number": QT_TRANSLATE_NOOP("Problem", "A number below zero cannot be right here."),
    "number-range": QT_TRANSLATE_NOOP("Problem", "This number is too large."),
    "not-whole": QT_TRANSLATE_NOOP("Problem", "Write a whole number."),
    "too-long": QT_TRANSLATE_NOOP("Problem", "This is too long."),
    "too-many": QT_TRANSLATE_NOOP("Problem", "These are too many."),
    "line-break": QT_TRANSLATE_NOOP("Problem", "This must fit on one line."),
    "control-character": QT_TRANSLATE_NOOP(
        "Problem", "There is a sign in it that cannot be shown."
    ),
    "surrogate": QT_TRANSLATE_NOOP("Problem", "There is half a letter in it."),
    "empty": QT_TRANSLATE_NOOP("Problem", "There is nothing in it."),
    "bad-id": QT_TRANSLATE_NOOP("Problem", "This mark holds signs that are not allowed."),
    "bad-hex": QT_TRANSLATE_NOOP("Problem", "This fingerprint is not complete."),
    "bad-date": QT_TRANSLATE_NOOP(
        "Problem",
        "This day cannot be read. Write, for example, 14 March 2026, March 2026 or about 2026.",
    ),
    "range-order": QT_TRANSLATE_NOOP("Problem", "It ends before it begins."),
    "bad-time-zone": QT_TRANSLATE_NOOP(
        "Problem", "This time zone cannot be read. Write, for example, +02:00."
    ),
    "bad-language": QT_TRANSLATE_NOOP(
        "Problem", "This language is not known. Choose one from the list."
    ),
    "list-expected": QT_TRANSLATE_NOOP("Problem", "Several answers are possible here."),
    "one-value-expected": QT_TRANSLATE_NOOP("Problem", "Only one answer is possible here."),
    "one-reference": QT_TRANSLATE_NOOP("Problem", "Choose exactly one."),
    "empty-answer": QT_TRANSLATE_NOOP("Problem", "The answer is empty."),
    "value-and-none": QT_TRANSLATE_NOOP(
        "Problem", "There are two answers that exclude each other."
    ),
    "none-with-more": QT_TRANSLATE_NOOP("Problem", "“I don’t know” stands alone."),
    "text-without-other": QT_TRANSLATE_NOOP(
        "Problem", "There are words, but “Something else” is not chosen."
    ),
    "precision-without-count": QT_TRANSLATE_NOOP(
        "Problem", "Only a number or a day can be “about”."
    ),
    "accounts-without-count": QT_TRANSLATE_NOOP(
        "Problem", "Only a number or a day can have accounts that differ."
    ),
    "one-account-only": QT_TRANSLATE_NOOP(
        "Problem", "Accounts of a day of consent may not differ. Keep the day that holds."
    ),
    "write-plain-value": QT_TRANSLATE_NOOP(
        "Problem", "This answer is written in a way this version does not read."
    ),
    "duplicate-value": QT_TRANSLATE_NOOP("Problem", "This is there twice."),
    "duplicate-use": QT_TRANSLATE_NOOP(
        "Problem", "There are two answers for the same use. Keep the one that holds."
    ),
    "duplicate-id": QT_TRANSLATE_NOOP("Problem", "Two parts carry the same mark."),
    "dangling-reference": QT_TRANSLATE_NOOP(
        "Problem", "What this points to is no longer in the record. Choose again."
    ),
    "masked-in-record": QT_TRANSLATE_NOOP(
        "Problem", "Whoever this was has been left out of the report."
    ),
    "wrong-reference": QT_TRANSLATE_NOOP(
        "Problem", "This points to something of another kind. Choose again."
    ),
    "refers-to-itself": QT_TRANSLATE_NOOP("Problem", "This points to itself. Choose again."),
    "unknown-field": QT_TRANSLATE_NOOP("Problem", "This version does not know this question."),
    "end-before-start": QT_TRANSLATE_NOOP("Problem", "The end is before the beginning."),
    "group-has-identity": QT_TRANSLATE_NOOP(
        "Problem", "A group has no name. Give a member who is to be named an entry of their own."
    ),
    "group-title-only": QT_TRANSLATE_NOOP("Problem", "A group can only be named by its title."),
    "how-named-fixed": QT_TRANSLATE_NOOP(
        "Problem", "For this use, how the person is named is fixed."
    ),
    "marked-draft": QT_TRANSLATE_NOOP("Problem", "This record is marked as a draft."),
    "bom": QT_TRANSLATE_NOOP("Problem", "The file begins with a mark that does not belong there."),
    "depth": QT_TRANSLATE_NOOP("Problem", "The file is nested too deeply."),
    "too-many-values": QT_TRANSLATE_NOOP("Problem", "The file holds too many values."),
    "duplicate-name": QT_TRANSLATE_NOOP("Problem", "Something in the file is there twice."),
    "encoding": QT_TRANSLATE_NOOP("Problem", "The letters in the file cannot be read."),
    "syntax": QT_TRANSLATE_NOOP("Problem", "The file breaks off or holds a mistake in its form."),
    "not-finite": QT_TRANSLATE_NOOP("Problem", "There is a number in it that is none."),
}
