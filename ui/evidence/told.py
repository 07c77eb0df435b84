"""What a file gives away, in plain words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui import i18n
from ui.evidence import words
from ui.evidence.world_map import shown
from ui.i18n import dates

if TYPE_CHECKING:
    from defender_app.evidence_metadata.findings import Finding, GivesAway

LABELS: Final = {
    "place": QT_TRANSLATE_NOOP("GivesAway", "Where it was made"),
    "address": QT_TRANSLATE_NOOP("GivesAway", "Names of places"),
    "time": QT_TRANSLATE_NOOP("GivesAway", "When"),
    "device": QT_TRANSLATE_NOOP("GivesAway", "With which device"),
    "serial": QT_TRANSLATE_NOOP("GivesAway", "Serial number of the device"),
    "unique-id": QT_TRANSLATE_NOOP("GivesAway", "A mark that stands nowhere else"),
    "owner": QT_TRANSLATE_NOOP("GivesAway", "Whose device it is"),
    "author": QT_TRANSLATE_NOOP("GivesAway", "Who made it or changed it"),
    "people": QT_TRANSLATE_NOOP("GivesAway", "Who is on it, by name"),
    "organisation": QT_TRANSLATE_NOOP("GivesAway", "Organisation"),
    "title": QT_TRANSLATE_NOOP("GivesAway", "A title"),
    "description": QT_TRANSLATE_NOOP("GivesAway", "A description"),
    "keywords": QT_TRANSLATE_NOOP("GivesAway", "Keywords"),
    "comment": QT_TRANSLATE_NOOP("GivesAway", "Comments and notes"),
    "comment-author": QT_TRANSLATE_NOOP("GivesAway", "Who commented"),
    "change": QT_TRANSLATE_NOOP("GivesAway", "Changes that can be read back"),
    "change-author": QT_TRANSLATE_NOOP("GivesAway", "Who changed the text"),
    "hidden-text": QT_TRANSLATE_NOOP("GivesAway", "Text that is hidden"),
    "software": QT_TRANSLATE_NOOP("GivesAway", "With which program"),
    "editing": QT_TRANSLATE_NOOP("GivesAway", "How it was worked on"),
    "path": QT_TRANSLATE_NOOP("GivesAway", "Names of files or folders"),
    "link": QT_TRANSLATE_NOOP("GivesAway", "Links to other places"),
    "thumbnail": QT_TRANSLATE_NOOP("GivesAway", "A small picture inside"),
    "maker-notes": QT_TRANSLATE_NOOP("GivesAway", "Notes of the maker of the camera"),
    "profile": QT_TRANSLATE_NOOP("GivesAway", "A colour profile"),
    "more-pictures": QT_TRANSLATE_NOOP("GivesAway", "Other pictures inside"),
    "picture-inside": QT_TRANSLATE_NOOP("GivesAway", "A picture that cannot be looked into"),
    "attachment": QT_TRANSLATE_NOOP("GivesAway", "Files inside"),
    "earlier-version": QT_TRANSLATE_NOOP("GivesAway", "Earlier versions of it"),
    "script": QT_TRANSLATE_NOOP("GivesAway", "A program inside"),
    "form": QT_TRANSLATE_NOOP("GivesAway", "A form to fill in"),
    "custom": QT_TRANSLATE_NOOP("GivesAway", "Fields somebody made up"),
    "appended": QT_TRANSLATE_NOOP("GivesAway", "Something behind its end"),
    "track": QT_TRANSLATE_NOOP("GivesAway", "A track beside picture and sound"),
    "other": QT_TRANSLATE_NOOP("GivesAway", "Other things nobody sees"),
}
# What stands there where the file has no words for it.
_THERE: Final = {
    "thumbnail": QT_TRANSLATE_NOOP(
        "GivesAway", "It may show what was cut off or covered in the large one."
    ),
    "earlier-version": QT_TRANSLATE_NOOP("GivesAway", "What was removed may still be in them."),
    "hidden-text": QT_TRANSLATE_NOOP("GivesAway", "It does not show, and can be read."),
    "change": QT_TRANSLATE_NOOP("GivesAway", "What was deleted is still in it."),
    "more-pictures": QT_TRANSLATE_NOOP("GivesAway", "Taken before, behind, or closer."),
    "appended": QT_TRANSLATE_NOOP("GivesAway", "Perhaps a short film, or another file."),
    "maker-notes": QT_TRANSLATE_NOOP("GivesAway", "Often with numbers of this one device."),
    "form": QT_TRANSLATE_NOOP("GivesAway", "With what was filled in."),
    "script": QT_TRANSLATE_NOOP("GivesAway", "It is never run here."),
    "editing": QT_TRANSLATE_NOOP("GivesAway", "Marks of when it was saved."),
}
_MOST: Final = 5
# As cameras ("2025:02:01 12:00:05"), films and documents ("2025-02-01T12:00:05Z") write it.
_TIME: Final = re.compile(
    r"(\d{4})[:-](\d\d)[:-](\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:[.,]\d+)?)?)?\s*(Z|[+-]\d\d:?\d\d)?"
)
_SERIOUS: Final = frozenset(
    {"place", "serial", "owner", "people", "author", "comment-author", "change-author"}
)


def label(kind: str) -> str:
    """What a kind of finding is called."""
    return QCoreApplication.translate("GivesAway", str(LABELS.get(kind, LABELS["other"])))


def rows(given: GivesAway, *, whole: bool) -> list[tuple[str, str]]:
    """Kind and words of each line, in the order in which they are shown.

    Args:
        given: what was found.
        whole: everything, with the place in the file where it stands.
    """
    found: dict[str, list[Finding]] = {}
    for one in given.findings:
        found.setdefault(one.kind, []).append(one)
    lines = {kind: _line(kind, several, whole=whole) for kind, several in found.items()}
    if given.places and not whole:
        lines["place"] = "; ".join(shown(one) for one in given.places[:_MOST])
    return list(lines.items())


def _line(kind: str, several: list[Finding], *, whole: bool) -> str:
    translate = QCoreApplication.translate
    said = [_said(one, whole=whole) for one in several]
    values = list(dict.fromkeys(one for one in said if one))
    if not values:
        there = _THERE.get(kind)
        return translate("GivesAway", str(there)) if there else _counted(several)
    if whole or len(values) <= _MOST:
        return "\n".join(values) if whole else "; ".join(values)
    template = translate("GivesAway", "{values}; and {count} more")
    more = i18n.locale().toString(len(values) - _MOST)
    return template.format(values="; ".join(values[:_MOST]), count=more)


def _said(one: Finding, *, whole: bool) -> str:
    if not whole:
        return _moment(one.value) if one.kind == "time" else one.value
    value = one.value or _counted([one])
    inside = ""
    if one.inside:
        number = i18n.locale().toString(one.inside)
        inside = QCoreApplication.translate("GivesAway", "picture {number}").format(number=number)
    where = ", ".join(part for part in (one.source, one.name, inside) if part)
    template = QCoreApplication.translate("GivesAway", "{value} ({where})")
    return template.format(value=value, where=where) if where else value


def _moment(written: str) -> str:
    """A time in words: "1 Feb 2025, 12:00 UTC+01:00"; what is no time stays as it stands there."""
    found = _TIME.fullmatch(written.strip())
    if found is None:
        return written
    *day, clock, zone = found.groups()
    said = dates.shown("-".join(day) + (f"T{clock}" if clock else ""))
    return f"{said} UTC{zone.removeprefix('Z')}" if clock and zone else said


def _counted(several: list[Finding]) -> str:
    count = sum(one.count for one in several)
    if several[0].kind in {"maker-notes", "other", "profile", "custom", "attachment"} and count:
        return words.size(count)
    return i18n.locale().toString(max(count, 1))


def summary(given: GivesAway) -> tuple[str, str]:
    """The first sentence, and how serious it is: ``ok`` or ``warn``."""
    translate = QCoreApplication.translate
    kinds = {one.kind for one in given.findings}
    if given.format in {"unknown", "picture"}:
        sentence = translate(
            "GivesAway",
            "This kind of file cannot be looked into. Take it that it tells who made it, when and"
            " where.",
        )
    elif given.places:
        sentence = translate("GivesAway", "It tells where it was made, and more.")
    elif kinds & _SERIOUS:
        sentence = translate("GivesAway", "It tells who or which device made it.")
    elif kinds:
        sentence = translate("GivesAway", "It tells more than what is seen.")
    elif not given.complete:
        sentence = translate("GivesAway", "Nothing hidden was found in what could be read.")
    else:
        return _nothing(given), "ok"
    return sentence, "warn"


def _nothing(given: GivesAway) -> str:
    """What is said of a file without hidden data."""
    translate = QCoreApplication.translate
    if given.format == "text":
        return translate(
            "GivesAway", "A plain text: nothing is hidden in it beside what can be read."
        )
    return translate(
        "GivesAway",
        "Nothing hidden was found. What is seen and heard can still tell who and where.",
    )
