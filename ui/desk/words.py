"""From the codes of the desk to sentences, at the moment of display."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from defender_app import wire
from ui import i18n
from ui.evidence import words as evidence_words
from ui.i18n import dates
from ui.messages.safe import isolated, neutral

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from defender_app.focal.batch import Row
    from defender_app.focal.cases import Case
    from defender_app.focal.permission import Permission, Sentence

_LONGEST_CONDITION: Final = 240
_LONGEST_LINE: Final = 400
_ISOLATE: Final = "\u2068"
_END: Final = "\u2069"


class Outcome(NamedTuple):
    """How a row of the inbox reads: the chip, its tone, and what it means."""

    label: str
    tone: str
    meaning: str
    next: str


def _say(words: object) -> str:
    return QCoreApplication.translate("Desk", str(words))


_STATUSES: Final = {
    "new": QT_TRANSLATE_NOOP("Desk", "New"),
    "acknowledged": QT_TRANSLATE_NOOP("Desk", "Acknowledged"),
    "needs-information": QT_TRANSLATE_NOOP("Desk", "Information asked for"),
    "assessed": QT_TRANSLATE_NOOP("Desk", "Assessed"),
    "action-planned": QT_TRANSLATE_NOOP("Desk", "Action planned"),
    "acted": QT_TRANSLATE_NOOP("Desk", "Acted"),
    "government-replied": QT_TRANSLATE_NOOP("Desk", "Government replied"),
    "follow-up": QT_TRANSLATE_NOOP("Desk", "Follow-up"),
    "closed": QT_TRANSLATE_NOOP("Desk", "Closed"),
    "archived-no-consent": QT_TRANSLATE_NOOP("Desk", "Archived, no consent"),
    "withdrawn": QT_TRANSLATE_NOOP("Desk", "Withdrawn"),
}
_TONES: Final = {
    "new": "accent",
    "acknowledged": "ok",
    "acted": "ok",
    "needs-information": "warn",
    "withdrawn": "danger",
}
_REPLIES: Final = {
    "received": QT_TRANSLATE_NOOP("Desk", "Receipt"),
    "needs-information": QT_TRANSLATE_NOOP("Desk", "Question"),
    "status": QT_TRANSLATE_NOOP("Desk", "Word on the status"),
    "closed": QT_TRANSLATE_NOOP("Desk", "Word that the case is closed"),
}
_NOTICES: Final = {
    "withdrawal": QT_TRANSLATE_NOOP("Desk", "Withdrawal"),
    "key-lost": QT_TRANSLATE_NOOP("Desk", "Word that a key was lost"),
}
_OUTCOMES: Final = {
    "opened": ("ok", QT_TRANSLATE_NOOP("Desk", "Opened")),
    "older-version": ("ok", QT_TRANSLATE_NOOP("Desk", "Older version")),
    "notice": ("accent", QT_TRANSLATE_NOOP("Desk", "A notice")),
    "duplicate": ("plain", QT_TRANSLATE_NOOP("Desk", "Already here")),
    "not-for-us": ("warn", QT_TRANSLATE_NOOP("Desk", "Not for us")),
    "written-for-someone-else": ("warn", QT_TRANSLATE_NOOP("Desk", "Written for someone else")),
    "wrong-mode": ("warn", QT_TRANSLATE_NOOP("Desk", "Training")),
    "later-version": ("warn", QT_TRANSLATE_NOOP("Desk", "Newer program")),
    "handover": ("accent", QT_TRANSLATE_NOOP("Desk", "A card handed over")),
    "not-a-sealed-file": ("plain", QT_TRANSLATE_NOOP("Desk", "No sealed file")),
    "not-ordinary": ("plain", QT_TRANSLATE_NOOP("Desk", "Not an ordinary file")),
    "not-taken-in": ("danger", QT_TRANSLATE_NOOP("Desk", "Not taken in")),
    "damaged": ("danger", QT_TRANSLATE_NOOP("Desk", "Damaged")),
}
_REAL: Final = "real-in-practice"
_BY_CODE: Final = {
    _REAL: (
        "danger",
        QT_TRANSLATE_NOOP("Desk", "A real report"),
        QT_TRANSLATE_NOOP("Desk", "Somebody real waits for an answer to it, and this is practice."),
        QT_TRANSLATE_NOOP("Desk", "Open it in the real vault, soon."),
    ),
    "deleted-here": (
        "plain",
        QT_TRANSLATE_NOOP("Desk", "Deleted here"),
        QT_TRANSLATE_NOOP("Desk", "It was here, and was deleted on purpose. Nothing changed."),
        QT_TRANSLATE_NOOP("Desk", "Drop it here again to be asked whether it comes back."),
    ),
}
_MEANINGS: Final = {
    "opened": QT_TRANSLATE_NOOP("Desk", "Everything in it was checked. It is a case now."),
    "notice": QT_TRANSLATE_NOOP("Desk", "It belongs to a case that is here, and stands with it."),
    "older-version": QT_TRANSLATE_NOOP(
        "Desk", "It was taken in. The sender has corrected it since, and the correction is here."
    ),
    "duplicate": QT_TRANSLATE_NOOP("Desk", "It was taken in before. Nothing changed."),
    "handover": QT_TRANSLATE_NOOP("Desk", "A colleague hands a card over to you. It is no report."),
    "not-for-us": QT_TRANSLATE_NOOP(
        "Desk",
        "No card of yours opens it. It was sealed for somebody else, or for a card that is"
        " not in this drawer.",
    ),
    "written-for-someone-else": QT_TRANSLATE_NOOP(
        "Desk",
        "It was written to another focal point and sealed again for you. The people in it"
        " did not agree to that: it is not shown and nothing is answered.",
    ),
    "wrong-mode": QT_TRANSLATE_NOOP("Desk", "Practice files and real ones never mix."),
    "later-version": QT_TRANSLATE_NOOP("Desk", "This version of the program cannot read it."),
    "not-a-sealed-file": QT_TRANSLATE_NOOP("Desk", "It is some other kind of file."),
    "not-ordinary": QT_TRANSLATE_NOOP("Desk", "It is a folder, a pipe or a device."),
    "not-taken-in": QT_TRANSLATE_NOOP("Desk", "This computer could not take it in."),
    "damaged": QT_TRANSLATE_NOOP(
        "Desk", "Something in it is not as it was sealed. Nothing of it was kept."
    ),
}
_NEXT: Final = {
    "opened": QT_TRANSLATE_NOOP("Desk", "Open the case."),
    "notice": QT_TRANSLATE_NOOP("Desk", "Open the case."),
    "older-version": QT_TRANSLATE_NOOP("Desk", "Open the case; it says which one holds now."),
    "duplicate": QT_TRANSLATE_NOOP("Desk", "Open the case."),
    "handover": QT_TRANSLATE_NOOP("Desk", "Take it in under My card."),
    "not-for-us": QT_TRANSLATE_NOOP("Desk", "Give it back, or ask who it is for."),
    "written-for-someone-else": QT_TRANSLATE_NOOP(
        "Desk", "Tell whoever gave it to you that it cannot be used."
    ),
    "wrong-mode": QT_TRANSLATE_NOOP("Desk", "Open it in the other vault."),
    "later-version": QT_TRANSLATE_NOOP("Desk", "Get the newer version, then drop it again."),
    "not-a-sealed-file": QT_TRANSLATE_NOOP("Desk", "Ask for the sealed file, which ends in .age."),
    "not-ordinary": QT_TRANSLATE_NOOP("Desk", "Drop the file itself."),
    "not-taken-in": QT_TRANSLATE_NOOP("Desk", "Make room or try again; nothing was lost."),
    "damaged": QT_TRANSLATE_NOOP("Desk", "Ask for the file again, on another stick if need be."),
}
_SENTENCES: Final = {
    "report-withdrawn": QT_TRANSLATE_NOOP(
        "Desk", "The sender took this report back. You may not use anything in it any more."
    ),
    "keep-nothing": QT_TRANSLATE_NOOP(
        "Desk",
        "Nobody in it agreed to anything. Ask first: until then nothing may be done with it.",
    ),
    "keep-and-confide": QT_TRANSLATE_NOOP(
        "Desk", "You may keep this and speak with UN staff in confidence."
    ),
    "keep-only": QT_TRANSLATE_NOOP(
        "Desk",
        "You may keep this. You may not speak about it, not even with UN staff in confidence.",
    ),
    "keep-confide-some": QT_TRANSLATE_NOOP(
        "Desk", "You may keep this and speak with UN staff in confidence about {people} only."
    ),
    "not-kept": QT_TRANSLATE_NOOP("Desk", "You may not use anything about {people}."),
    "withdrawn": QT_TRANSLATE_NOOP(
        "Desk", "{people} took back an answer: what it allowed is over."
    ),
    "publish-none": QT_TRANSLATE_NOOP("Desk", "You may not publish any name."),
    "publish-some": QT_TRANSLATE_NOOP("Desk", "You may publish the name of {people}."),
    "un-name-some": QT_TRANSLATE_NOOP("Desk", "A UN public report may name {people}."),
    "publish-if": QT_TRANSLATE_NOOP(
        "Desk", "The name of {people} may become public only if: “{condition}”."
    ),
    "letter-none": QT_TRANSLATE_NOOP("Desk", "A letter to the Government may not name anyone."),
    "letter-some": QT_TRANSLATE_NOOP("Desk", "A letter to the Government may name {people}."),
    "letter-if": QT_TRANSLATE_NOOP(
        "Desk", "A letter to the Government may name {people} only if: “{condition}”."
    ),
}
_ASK_AGAIN: Final = {
    "publish-if": QT_TRANSLATE_NOOP("Desk", "Ask {people} again before the name becomes public."),
    "letter-if": QT_TRANSLATE_NOOP(
        "Desk", "Ask {people} again before a letter to the Government gives the name."
    ),
}


def status(status_id: str) -> str:
    """The status of a case; an unknown one as it is."""
    words = _STATUSES.get(status_id)
    return _say(words) if words else status_id


def statuses() -> tuple[tuple[str, str], ...]:
    """(id, label) of all of them, in the order of the work."""
    return tuple((one, status(one)) for one in _STATUSES)


def status_tone(status_id: str) -> str:
    """The tone of its chip."""
    return _TONES.get(status_id, "plain")


def reply_kind(kind: str) -> str:
    """What an answer is."""
    return _say(_REPLIES.get(kind, kind))


def notice_kind(kind: str) -> str:
    """What a notice is."""
    return _say(_NOTICES.get(kind, kind))


def outcome(row: Row) -> Outcome:
    """How a row of the inbox reads; what exactly was wrong is said by the caller."""
    tone, label = _OUTCOMES.get(row.outcome, ("plain", row.outcome))
    code = _REAL if row.outcome == "wrong-mode" and _is_real(row) else row.code
    if code in _BY_CODE:
        tone, label, meaning, following = _BY_CODE[code]
        return Outcome(_say(label), tone, _say(meaning), _say(following))
    return Outcome(
        _say(label),
        tone,
        _say(_MEANINGS.get(row.outcome, "")),
        _say(_NEXT.get(row.outcome, "")),
    )


def _is_real(row: Row) -> bool:
    """Whether a file of the other kind is a real one, which came into a vault for practice."""
    return str(row.facts.get("training", "")).casefold() in {"false", "0"}


def case_name(case: Case) -> str:
    """The case by its number at this desk."""
    return numbered(case.number)


def numbered(number: int) -> str:
    """A case by its number at this desk."""
    return QCoreApplication.translate("Desk", "Case {number}").format(number=number)


def numbers(found: Iterable[int], *, most: int = 12) -> str:
    """Several numbers as a list; of very many the first ones."""
    every = [str(one) for one in found]
    shown = [*every[:most], "…"] if len(every) > most else every
    return i18n.locale().createSeparatedList(shown)


def case_title(case: Case) -> str:
    """The title of the first incident as it was sent, or what stands for it."""
    first = next((title for title in case.titles if title), None)
    return one_line(first) if first else QCoreApplication.translate("Desk", "Untitled report")


def sender(case: Case) -> str:
    """The pseudonym of whoever told it, safe inside a sentence; or "the sender"."""
    name = case.said_by
    return isolated(name) if name else QCoreApplication.translate("Desk", "the sender")


def somebody() -> str:
    """What stands for a person without a pseudonym."""
    return QCoreApplication.translate("Desk", "[a person]")


def people(names: Iterable[str]) -> str:
    """Several pseudonyms as a list, each in its own direction."""
    found = [isolated(one_line(name)) if name else somebody() for name in names]
    return i18n.locale().createSeparatedList(found)


def permission(found: Permission) -> str:
    """The plain sentences about what may be done, one after the other."""
    names = {row.id: row.pseudonym for row in found.rows}
    return " ".join(_sentence(one, names) for one in found.sentences)


def _sentence(one: Sentence, names: Mapping[str, str]) -> str:
    template = _SENTENCES[one.code]
    if one.code in _ASK_AGAIN and not one.condition:
        template = _ASK_AGAIN[one.code]
    condition = neutral(cut(one_line(one.condition), _LONGEST_CONDITION))
    return _say(template).format(
        people=people(names.get(key, "") for key in one.ids),
        condition=f"{_ISOLATE}{condition}{_END}",
    )


def one_line(text: str) -> str:
    """A text from outside in one line: whatever ends a line is a space."""
    return cut(" ".join(text.split()), _LONGEST_LINE)


def quoted(text: str, longest: int = _LONGEST_LINE) -> str:
    """Words of somebody for the middle of a sentence: in one line, harmless, in quotes."""
    return f"“{_ISOLATE}{neutral(cut(one_line(text), longest))}{_END}”"


def cut(text: str, longest: int) -> str:
    """At most so many characters; what is missing is marked."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def day(moment: str) -> str:
    """The day of an RFC 3339 moment on the clock of this machine, or of a day."""
    return dates.shown(_local(moment).date().isoformat()) if "T" in moment else dates.shown(moment)


def moment(text: str) -> str:
    """Day and time of an RFC 3339 moment; a day alone stays a day."""
    return dates.moment(_local(text)) if "T" in text else dates.shown(text)


def _local(text: str) -> datetime:
    try:
        return wire.from_rfc3339(text).astimezone()
    except ValueError:
        return datetime.fromtimestamp(0, UTC)


def size(count: int) -> str:
    """A number of bytes in the language of the window."""
    return evidence_words.size(count)


def day_month(when: datetime) -> str:
    """A near day without its year, as in "7 Mar"."""
    return near_day(when.astimezone().date())


def near_day(on: date) -> str:
    """A near day without its year, as in "7 Mar"."""
    return dates.near(on)
