"""What can be chosen in a field, and how a choice stands for a value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from defender_app import time_zones
from defender_app.model.answers import Ref, plain
from defender_app.table_import.vocabulary import other_names
from defender_app.taxonomy.records import OTHER
from ui import i18n
from ui.fields.finder import OWN
from ui.fields.finding import Entry
from ui.i18n import dates, field_words, places, zones

if TYPE_CHECKING:
    from collections.abc import Iterable

    from defender_app.model.incident import Incident
    from ui.fields.editor import World
    from ui.fields.question import Question

_OFFSETS: Final = tuple(
    f"{sign}{hour:02}:{minute:02}"
    for sign in "-+"
    for hour in range(15)
    for minute in (0, 30)
    if (sign, hour, minute) != ("-", 0, 0) and hour * 60 + minute <= 14 * 60
)
_MARK: Final = ":"
_REFS: Final = frozenset({"ref", "refs"})


def key_of(value: object) -> str:
    """The id under which a value stands in a list."""
    if isinstance(value, Ref):
        kind, ident = value.target
        return f"{kind}{_MARK}{ident}"
    return str(value)


def value_of(key: str, question: Question) -> str | Ref:
    """The value that an id of a list stands for."""
    if key.startswith(OWN):
        return key.removeprefix(OWN)
    kind, mark, ident = key.partition(_MARK)
    if question.editing in _REFS and mark and kind in question.targets:
        return Ref(**{kind: ident})
    return key


def entries(  # noqa: PLR0911 - one way for each kind of list
    question: Question, world: World
) -> tuple[Entry, ...]:
    """Everything that a field offers now, without "no answer"."""
    editing = question.editing
    if editing in ("country", "countries"):
        also = other_names()
        return tuple(
            Entry(code, name, also.get(code, ()), whole=True)
            for code, name in places.countries(training=world.training)
        )
    if editing in ("mechanism", "mechanisms"):
        return tuple(
            Entry(
                ident,
                label,
                (ident, *field_words.mechanism_search_words(ident)),
                field_words.family_label(family),
                beside=field_words.mechanism_beside(ident),
            )
            for family, ident, label in field_words.mechanism_choices()
        )
    if editing == "language":
        return tuple(Entry(tag, name, (tag,)) for tag, name in places.languages())
    if editing == "zone":
        return _zones(world.incident)
    if editing == "event":
        return tuple(Entry(*record) for record in world.records)
    if editing == "ids":
        return tuple(_informations(world.incident))
    if editing in _REFS:
        return tuple(entry for kind in question.targets for entry in _targets(kind, world))
    return tuple(Entry(*choice) for choice in question.choices)


def label(question: Question, world: World, key: str) -> str:
    """The words of a choice, also of one that the list does not offer (any more)."""
    editing = question.editing
    if editing in ("country", "countries"):
        return places.country_name(key)
    if editing in ("mechanism", "mechanisms"):
        return field_words.mechanism_label(key)
    if editing == "language":
        return places.language_name(key)
    if editing == "zone":
        return zones.label(key, plain(world.incident.date_start)) or key
    known = next((one.label for one in entries(question, world) if one.id == key), None)
    if known is not None:
        return known
    return key.removeprefix(OWN) if question.own else field_words.list_label("place_kind", OTHER)


def _targets(kind: str, world: World) -> Iterable[Entry]:
    incident = world.incident
    if kind == "person":
        for person in incident.persons:
            title = plain(person.descriptive_title)
            yield Entry(f"person:{person.pid}", person.pseudonym or title, (title,))
    elif kind == "org":
        for org in incident.organisations:
            name = org.pseudonym or plain(org.name) or plain(org.descriptive_title)
            yield Entry(f"org:{org.oid}", name)
    elif kind == "evidence":
        for item in incident.evidence:
            words = plain(item.description) or plain(item.original_file_name)
            yield Entry(f"evidence:{item.eid}", words.partition("\n")[0][:80])
    elif kind == "event":
        yield from (Entry(f"event:{ident}", title) for ident, title in world.records)


def _informations(incident: Incident) -> Iterable[Entry]:
    for one in incident.information:
        words = [field_words.list_label("material", plain(one.material))] if one.material else []
        words += [dates.shown(plain(one.date))] if one.date else []
        yield Entry(one.iid or "", " · ".join(words) or (one.iid or ""))


def _zones(incident: Incident) -> tuple[Entry, ...]:
    """The zones of the place first, then all by their cities, then plain offsets."""
    day = plain(incident.date_start)
    here = time_zones.suggested(
        plain(incident.country), plain(incident.place_kind), plain(incident.place_text)
    )
    near = QCoreApplication.translate("Zones", "For this place")
    all_ = QCoreApplication.translate("Zones", "By city")
    plain_ = QCoreApplication.translate("Zones", "By the difference from UTC")
    cities = zones.entries(i18n.current())
    words = {zone: more for zone, _, more, _ in cities}
    first = [Entry(zone, zones.label(zone, day), words.get(zone, ()), near) for zone in here]
    rest = [Entry(zone, label, more, all_) for zone, label, more, _ in cities if zone not in here]
    offsets = [Entry(one, f"UTC{one}", (one,), plain_) for one in _OFFSETS]
    return (*first, *rest, *offsets)
