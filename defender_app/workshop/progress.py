"""How far somebody got with the exercises: a pure reading of what was seen, nothing typed by hand.

A practice report carries it to the trainer, as counts of steps and codes of mistakes, with the
number of the stick and no name; whoever sends it sees every line of it before.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from defender_app.workshop import exercises, looking

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from defender_app.vault.drawer import Drawer
    from defender_app.workshop.looking import RecordSeen, Seen

STICK: Final = "stick"
WORKSHOP: Final = "workshop"
MISTAKES: Final = "mistakes"
_STEPS: Final = re.compile(r"(\d{1,2})/(\d{1,2})")
_NUMBER: Final = re.compile(r"[1-9]\d?")

_OF_NEW_RECORD: Final = {"stop-at-the-gate": ("kind", "when", "where", "told")}
_OF_RECORD: Final = {"ask-consent": ("person", "apart", "asked", "warned")}

_BY_MARK: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "quick-note": {"taken-in": ("note",)},
    "cleaned-copy": {"added": ("file",), "copied": ("copy",), "confirmed": ("confirmed",)},
    "compare-digits": {"card": ("card",), "compared": ("compared",)},
    "seal-and-carry": {
        "sealed": ("sent",),
        "compared": ("sent-compared",),
        "clean": ("sent-clean",),
    },
    "read-the-answer": {"came": ("reply",)},
    "take-it-back": {"notice": ("withdrawal",), "carried": ("carried",)},
    "forced-to-unlock": {"said": ("key-lost",)},
    "recovery-words": {"made": ("words-made",), "tested": ("words-tested",)},
    "lost-laptop": {"saved": ("words-tested",), "key-lost": ("key-lost",)},
    "at-the-border": {"saved": ("journey", "words-tested")},
    "burn": {"saved": ("words-tested",), "allowed": ("burn-allowed",)},
    "open-the-inbox": {
        "opened": ("case",),
        "damaged": ("row-damaged",),
        "not-ours": ("row-not-for-us", "row-written-for-someone-else"),
        "never-mixed": ("row-wrong-mode",),
    },
    "answer-as-focal-point": {
        "looked": ("looked", "judged"),
        "judged": ("judged",),
        "acknowledged": ("answer-received",),
        "asked": ("answer-needs-information",),
    },
    "keep-the-deadline": {
        "registered": ("item",),
        "linked": ("item-linked",),
        "told": ("item-told",),
    },
}
"""Exercise and step to the marks of which one is enough."""

_BY_NOTE: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "quick-note": {"written": ("quick-note",)},
    "forced-to-unlock": {
        "read": ("read-questioned",),
        "hidden": ("panic", "locked"),
        "back": ("unlocked",),
    },
    "lost-laptop": {"read": ("read-seized",), "saved": ("backed-up",)},
    "at-the-border": {
        "read": ("read-border",),
        "locked": ("locked", "panic"),
        "saved": ("backed-up",),
    },
    "burn": {"saved": ("backed-up",)},
}
"""The same for what only the window sees."""

_MISTAKES: Final = {"sent-uncompared": "sealed-uncompared", "sent-original": "original-sent"}
_RECORD_MISTAKES: Final = ("name-in-text", "nobody-asked")


def done(exercise_id: str, seen: Seen) -> tuple[bool, ...]:
    """Which steps of an exercise are done, in their order.

    Raises:
        KeyError: there is no such exercise.
    """
    exercise = exercises.get(exercise_id)
    if exercise is None:
        raise KeyError(exercise_id)
    return tuple(_is_done(exercise_id, step, seen) for step in exercise.steps)


def _is_done(exercise_id: str, step: str, seen: Seen) -> bool:
    of_record = _record_step(exercise_id, step, seen)
    if of_record:
        return True
    marks = _BY_MARK.get(exercise_id, {}).get(step, ())
    noted = _BY_NOTE.get(exercise_id, {}).get(step, ())
    # A note that came in was written.
    wrote = (exercise_id, step) == ("quick-note", "written") and "note" in seen.marks
    return wrote or not seen.marks.isdisjoint(marks) or not seen.noted.isdisjoint(noted)


def _record_step(exercise_id: str, step: str, seen: Seen) -> bool:
    """A step that is about a record: all of an exercise are about one and the same."""
    new = [one for one in seen.records if one.new]
    if exercise_id in _OF_NEW_RECORD:
        best = _furthest(new, _OF_NEW_RECORD[exercise_id])
        return best is not None and (step == "begun" or step in best.facts)
    if exercise_id in _OF_RECORD:
        best = _furthest(list(seen.records), _OF_RECORD[exercise_id])
        return best is not None and step in best.facts
    wanted = {
        ("seal-and-carry", "complete"): "complete",
        ("read-the-answer", "shown"): "answered",
        ("take-it-back", "withdrawn"): "withdrawn",
    }.get((exercise_id, step))
    return wanted is not None and any(wanted in one.facts for one in seen.records)


def _furthest(records: list[RecordSeen], steps: tuple[str, ...]) -> RecordSeen | None:
    return max(records, key=lambda one: sum(step in one.facts for step in steps), default=None)


def every(seen: Seen) -> dict[str, tuple[bool, ...]]:
    """All exercises of the seat."""
    return {one.id: done(one.id, seen) for one in exercises.of_seat(seen.seat)}


def mistakes(seen: Seen) -> tuple[str, ...]:
    """Codes of what went wrong, as far as it can be seen here."""
    found = [code for mark, code in _MISTAKES.items() if mark in seen.marks]
    found += [code for code in _RECORD_MISTAKES if any(code in one.facts for one in seen.records)]
    return tuple(found)


def told(drawer: Drawer, accepted: Collection[str] | None = None) -> dict[str, str]:
    """What a practice report of this drawer says of the exercises; {} but on a stick.

    Args:
        drawer: of the stick.
        accepted: the codes that were accepted for the report that says it: it is sealed with them.

    Raises:
        InputError: the drawer is damaged.
    """
    seen = looking.look(drawer)
    if seen is None or not seen.number:
        return {}
    if accepted is not None:
        seen = replace(seen, marks=seen.marks | looking.of_sealing(accepted))
    said = {STICK: str(seen.number), WORKSHOP: seen.workshop_id}
    for name, steps in every(seen).items():
        if any(steps):
            said[name] = f"{sum(steps)}/{len(steps)}"
    wrong = mistakes(seen)
    return said | ({MISTAKES: " ".join(wrong)} if wrong else {})


def stick_of(told_by: Mapping[str, str]) -> int:
    """The number of the stick, or 0 where it says none."""
    number = told_by.get(STICK, "")
    return int(number) if _NUMBER.fullmatch(number) else 0


def steps_of(told_by: Mapping[str, str]) -> dict[str, tuple[int, int]]:
    """Known exercises with (steps done, all); what makes no sense is left out."""
    found = {}
    for name, value in told_by.items():
        exercise, match = exercises.get(name), _STEPS.fullmatch(value)
        if exercise is not None and match is not None:
            at, of = int(match[1]), len(exercise.steps)
            if int(match[2]) == of and at <= of:
                found[name] = (at, of)
    return found


def mistakes_of(told_by: Mapping[str, str]) -> tuple[str, ...]:
    """Codes of mistakes that it tells, those that this version knows."""
    known = {*_MISTAKES.values(), *_RECORD_MISTAKES}
    return tuple(one for one in told_by.get(MISTAKES, "").split(" ") if one in known)


def shown(told_by: Mapping[str, str], language: str) -> tuple[tuple[str, str], ...]:
    """What a report tells the trainer, as lines for people: (what, how much).

    Args:
        told_by: ``exercise_progress`` of a report.
        language: a tag.
    """
    lines = []
    for name, value in told_by.items():
        if name in {STICK, WORKSHOP}:
            lines.append((exercises.sentence(name, language), value))
        elif name == MISTAKES:
            lines += [
                (exercises.sentence(MISTAKES, language), exercises.mistake(code, language))
                for code in value.split(" ")
            ]
        elif exercises.get(name) is not None:
            lines.append((exercises.text(name, language).title, value))
        else:
            lines.append((name, value))
    return tuple(lines)
