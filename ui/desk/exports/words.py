"""From the codes of an export to sentences, at the moment of display."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from defender_app.errors import InputError
from defender_app.focal import actions as gate
from defender_app.focal.actions import Action
from defender_app.focal.exports import wishes
from ui import i18n
from ui.desk import words as desk_words
from ui.desk.actions import words as action_words
from ui.messages import message
from ui.messages.safe import isolated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from defender_app.focal.actions import Missing
    from defender_app.focal.exports.plan import Contains, LeftOut

_MOST_PEOPLE: Final = 6
_LONGEST: Final = 200
_FORMS: Final = {
    "pdf": QT_TRANSLATE_NOOP("Exports", "PDF"),
    "xlsx": QT_TRANSLATE_NOOP("Exports", "Spreadsheet (XLSX)"),
    "csv": QT_TRANSLATE_NOOP("Exports", "Table (CSV)"),
    "uwazi": QT_TRANSLATE_NOOP("Exports", "ZIP for Uwazi"),
    "end-reprisals": QT_TRANSLATE_NOOP("Exports", "Table with #EndReprisals coding"),
    "huridocs": QT_TRANSLATE_NOOP("Exports", "Table with HURIDOCS codes"),
    "json": QT_TRANSLATE_NOOP("Exports", "JSON, for programs"),
    "original": QT_TRANSLATE_NOOP("Exports", "The report exactly as it was sent"),
}
_SAYS: Final = {
    "names": QT_TRANSLATE_NOOP(
        "Exports", "It holds names. A name that was given away cannot be called back."
    ),
    "strictest-tier": QT_TRANSLATE_NOOP(
        "Exports",
        "It tells of health, sexual violence, a child or somebody who is held: only what is needed"
        " should leave.",
    ),
    "files": QT_TRANSLATE_NOOP(
        "Exports",
        "Look at each file once more: everybody who can be recognised on it must have agreed to be"
        " named.",
    ),
    "files-not-cleaned": QT_TRANSLATE_NOOP(
        "Exports", "Some files are not cleaned copies: hidden data may be in them."
    ),
    "too-large-for-uwazi": QT_TRANSLATE_NOOP(
        "Exports",
        "It is larger than 50 MB, which many collections do not take at once: export fewer cases.",
    ),
    "confidential-letters": QT_TRANSLATE_NOOP(
        "Exports", "Letters of the UN that are still confidential stay out of it."
    ),
    "confidential-submission": QT_TRANSLATE_NOOP(
        "Exports",
        "Somebody’s submission to the UN was confidential: whoever reads this learns of it.",
    ),
    "as-it-came": QT_TRANSLATE_NOOP(
        "Exports", "The report leaves exactly as it was sent, with all that its sender wrote."
    ),
}
_WHY: Final = {
    "strictest-tier": QT_TRANSLATE_NOOP(
        "Exports", "It tells of health, sexual violence, a child or somebody who is held."
    ),
    "not-as-it-came": QT_TRANSLATE_NOOP(
        "Exports",
        "Something would have to be taken out of it, and a signed report leaves whole or not.",
    ),
}


def _say(words: object) -> str:
    return QCoreApplication.translate("Exports", str(words))


def actions() -> tuple[tuple[str, str], ...]:
    """What an export can be for: ids and names."""
    return tuple((one.value, action_words.action(one.value)) for one in Action)


def forms() -> tuple[tuple[str, str], ...]:
    """What a file can be: ids and names."""
    return tuple((ident, _say(_FORMS[ident])) for ident in _FORMS if ident in wishes.FORMS)


def says(code: str) -> str:
    """A warning; empty for what is said anyway."""
    if code in _SAYS:
        return _say(_SAYS[code])
    return "" if code == "in-the-clear" else " ".join(action_words.says((code,)))


def people(found: Contains) -> str:
    """How much of how many people is in it."""
    number = i18n.locale().toString
    return QCoreApplication.translate(
        "Exports", "people: {named} by name, {initials} by initials, {titled} by title"
    ).format(
        named=number(found.named), initials=number(found.initials), titled=number(found.titled)
    )


def left_out(one: LeftOut) -> tuple[str, str]:
    """Which case is not in it, and why."""
    case = QCoreApplication.translate("Exports", "Case {number}").format(
        number=i18n.locale().toString(one.number)
    )
    reasons = [_reason(code) for code in one.why]
    missing = list(dict.fromkeys(action_words.gap(gap) for gap in one.missing))
    if len(missing) > _MOST_PEOPLE:
        rest = len(missing) - _MOST_PEOPLE
        missing = [*missing[:_MOST_PEOPLE], more(rest)]
    return case, "\n".join([*reasons, *missing])


def more(count: int) -> str:
    """How many are not listed."""
    said = QCoreApplication.translate("Exports", "{count} more")
    return said.format(count=i18n.locale().toString(count))


def _reason(code: str) -> str:
    if code in _WHY:
        return _say(_WHY[code])
    if code in gate.EVERY_REFUSAL:
        return " ".join(action_words.refused((code,)))
    return message(InputError(code)).what


def _who(gap: Missing) -> str:
    told = desk_words.one_line(gap.pseudonym)
    return isolated(told) if told else desk_words.somebody()


def choices(left: tuple[LeftOut, ...]) -> Iterator[tuple[str, str, str, str]]:
    """What a person can decide so that more cases are in it.

    Yields:
        (``met`` or ``without``, who with the number of the case, use, words).
    """
    seen = set()
    for one in left:
        for gap in one.missing:
            key = f"{one.number}/{gap.id}"
            if gap.because in {"conditional", "review-passed"} and (key, gap.use) not in seen:
                seen.add((key, gap.use))
                yield "met", key, gap.use, _met(gap)
            if (key, "") not in seen:
                seen.add((key, ""))
                said = QCoreApplication.translate("Exports", "Leave {who} out")
                yield "without", key, "", said.format(who=_who(gap))


def _met(gap: Missing) -> str:
    if gap.condition.strip():
        said = QCoreApplication.translate("Exports", "The condition of {who} is met: {condition}")
        told = desk_words.cut(desk_words.one_line(gap.condition), _LONGEST)
        return said.format(who=_who(gap), condition=isolated(told))
    said = QCoreApplication.translate("Exports", "{who} still agrees to {use}")
    return said.format(who=_who(gap), use=action_words.use(gap.use))
