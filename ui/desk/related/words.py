"""What two cases have in common, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.desk import values, words
from ui.i18n import dates, field_words, places
from ui.messages.safe import neutral

if TYPE_CHECKING:
    from collections.abc import Callable

    from defender_app.focal.compare_cases import Side

_LONGEST: Final = 4_000
_HASH: Final = 12
_REASONS: Final = {
    "name": QT_TRANSLATE_NOOP("Related", "a name"),
    "source": QT_TRANSLATE_NOOP("Related", "source"),
    "unit": QT_TRANSLATE_NOOP("Related", "unit"),
    "session": QT_TRANSLATE_NOOP("Related", "session or document"),
    "law": QT_TRANSLATE_NOOP("Related", "law"),
    "date": QT_TRANSLATE_NOOP("Related", "date"),
    "place": QT_TRANSLATE_NOOP("Related", "place"),
    "type": QT_TRANSLATE_NOOP("Related", "kind of act"),
    "mechanism": QT_TRANSLATE_NOOP("Related", "UN mechanism"),
    "country": QT_TRANSLATE_NOOP("Related", "country"),
}
_DECIDED: Final = {
    "joined": ("accent", QT_TRANSLATE_NOOP("Related", "About the same event")),
    "same-event": ("accent", QT_TRANSLATE_NOOP("Related", "About the same event")),
    "correction": ("accent", QT_TRANSLATE_NOOP("Related", "One corrects the other")),
    "related": ("plain", QT_TRANSLATE_NOOP("Related", "Related")),
    "different": ("plain", QT_TRANSLATE_NOOP("Related", "Another event")),
}
_OWN_LABELS: Final = {
    "Case.sender": QT_TRANSLATE_NOOP("Related", "Source (the key that signed)"),
    "Identity.names": QT_TRANSLATE_NOOP("Related", "Names that came with it"),
    "Act.type": QT_TRANSLATE_NOOP("Related", "What happened"),
    "Act.law": QT_TRANSLATE_NOOP("Related", "Law or charge"),
    "AllegedPerpetrator.unit": QT_TRANSLATE_NOOP("Related", "Agency and unit"),
    "Evidence.sha256": QT_TRANSLATE_NOOP("Related", "Files"),
}
_HIDDEN: Final = {
    "agrees": QT_TRANSLATE_NOOP("Related", "A name is the same in both. Names are under People."),
    "differs": QT_TRANSLATE_NOOP("Related", "No name is the same in both."),
    "only-ours": QT_TRANSLATE_NOOP("Related", "Names came with one of them only."),
    "only-theirs": QT_TRANSLATE_NOOP("Related", "Names came with one of them only."),
}
NAMES: Final = "Identity.names"


def _say(words_: object) -> str:
    return QCoreApplication.translate("Related", str(words_))


def reason(kind: str) -> str:
    """What may agree or differ."""
    known = _REASONS.get(kind)
    return _say(known) if known else kind


def decided(code: str) -> tuple[str, str]:
    """Tone and words of what is known of two cases; empty words where nothing is."""
    tone, known = _DECIDED.get(code, ("plain", ""))
    return tone, _say(known) if known else ""


def label(path: str) -> str:
    """What is compared."""
    own = _OWN_LABELS.get(path)
    if own:
        return _say(own)
    return field_words.common_label(path.removeprefix("Incident."))


def hidden(state: str) -> str:
    """What is said of names instead of showing them."""
    return _say(_HIDDEN[state])


def shown(side: Side) -> tuple[str, str]:
    """What both say, in words; what comes from outside is made harmless."""
    form = _form(side.form)
    mine, other = (
        words.cut("\n".join(neutral(form(one)) for one in part), _LONGEST)
        for part in (side.ours, side.theirs)
    )
    return mine, other


def _form(form: str) -> Callable[[str], str]:
    kind, _, list_name = form.partition(":")
    if kind == "choice":
        return lambda value: values.list_label(list_name, value)
    known: dict[str, Callable[[str], str]] = {
        "date": dates.shown,
        "country": places.country_name,
        "type": values.type_label,
        "mechanism": values.mechanism,
        "hash": lambda value: f"{value[:_HASH]}…",
    }
    return known.get(kind, str)
