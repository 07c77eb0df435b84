"""Versions and their differences in words: questions and answers, never an id."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import msgspec
from PySide6.QtCore import QCoreApplication

from defender_app import model, wire
from defender_app.model import lens
from defender_app.model.answers import plain
from defender_app.model.incident import Act
from ui.desk import values
from ui.i18n import dates, field_words
from ui.messages import place_words
from ui.messages.where import part_words
from ui.widgets.labels import isolated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from defender_app.model.incident import Incident
    from defender_app.versions import Change, Version


class Difference(NamedTuple):
    """One question with what both versions say.

    Attributes:
        part: what it belongs to: a section, an act, somebody.
        label: the question, or the entry that came or went.
        before: words of the earlier version; "" where it says nothing.
        after: words of the later one.
        whole: whether an entry came or went as a whole.
    """

    part: str
    label: str
    before: str
    after: str
    whole: bool = False


def title(version: Version) -> str:
    """The number of a version: "Version 2"."""
    return QCoreApplication.translate("Versions", "Version {number}").format(number=version.number)


def day(version: Version) -> str:
    """The day on which a version was last sent, short; "" for the working one."""
    if version.working:
        return ""
    return dates.shown(wire.from_rfc3339(version.sent[-1].sealed_on).date().isoformat())


def state(version: Version, names: Mapping[str, str]) -> str:
    """When and to whom it was sent: "Sent 14 Nov 2026 to Desk"; or that it is the working version.

    Args:
        version: which one.
        names: contact ids to the names on their cards.
    """
    if version.working:
        return QCoreApplication.translate("Versions", "Working version, not sent yet")
    who = dict.fromkeys(names.get(one.contact_id, "") for one in version.sent)
    told = ", ".join(isolated(one) for one in who if one)
    if not told:
        return QCoreApplication.translate("Versions", "Sent {day}").format(day=day(version))
    return QCoreApplication.translate("Versions", "Sent {day} to {names}").format(
        day=day(version), names=told
    )


def line(known: tuple[Version, ...]) -> str:
    """What the page of a record says of its versions; "" while nothing was sent."""
    sent = [one for one in known if not one.working]
    if not sent:
        return ""
    last = QCoreApplication.translate("Versions", "Version {number}, sent {day}").format(
        number=sent[-1].number, day=day(sent[-1])
    )
    if not known[-1].working:
        return last
    working = QCoreApplication.translate("Versions", "working version {number}").format(
        number=known[-1].number
    )
    return f"{last}  ·  {working}"


def difference(change: Change, before: Incident, after: Incident) -> Difference:
    """One difference in words."""
    owner = before if change.kind == "removed" else after
    if change.kind == "order":
        told = QCoreApplication.translate("Versions", "The same entries, in another order")
        return Difference(part_words(change.path, owner), told, "", "")
    whole = change.after if change.after is not None else change.before
    label = _label(change, whole, owner)
    old, new = _value(change, change.before, before), _value(change, change.after, after)
    return Difference(_part(change.path, owner), label, old, new, whole=_is_part(whole))


def _part(path: str, incident: Incident) -> str:
    name, _, rest = path.partition("[")
    index = int(rest.partition("]")[0]) if rest else -1
    if name == "organisations" and 0 <= index < len(incident.organisations):
        one = incident.organisations[index]
        return isolated(one.pseudonym or plain(one.name)) or part_words(path, incident)
    return part_words(path, incident)


def _label(change: Change, whole: object, incident: Incident) -> str:
    if isinstance(whole, model.Consent):
        return field_words.list_label("consent_use", whole.use)
    if _is_part(whole):
        return QCoreApplication.translate("Versions", "The whole entry")
    if change.path == "title":
        return QCoreApplication.translate("Versions", "Short title")
    use = _use(change.path, incident)
    words = place_words(change.path, incident) or QCoreApplication.translate(
        "Versions", "Something else"
    )
    return f"{use}  ·  {words}" if use else words


def _use(path: str, incident: Incident) -> str:
    """For which use a consent is that a path goes through; "" for other paths."""
    head, found, rest = path.partition(".consents[")
    if not found:
        return ""
    somebody = lens.at(incident, head)
    given = getattr(somebody, "consents", ())
    index = int(rest.partition("]")[0])
    return field_words.list_label("consent_use", given[index].use) if index < len(given) else ""


def _value(change: Change, value: object, incident: Incident) -> str:
    if value is None:
        return ""
    who = values.names(incident)
    if change.act:
        act = Act(type=change.act, fields={change.member: value})  # type: ignore[dict-item] # an answer
        return _joined([one.value for one in values.act_lines(act, who)])
    if isinstance(value, Act):
        lines = [_answered(one) for one in values.act_lines(value, who)]
        return _joined([values.type_label(value.type), *lines])
    if _is_part(value) and isinstance(value, msgspec.Struct):
        found = [_answered(one) for one in values.struct_lines(value, who)]
        consents = getattr(value, "consents", ())
        found += [_consent(one) for one in consents]
        return _joined(found)
    struct: type[msgspec.Struct] = getattr(model, change.owner)
    return values.member(struct, change.member, value, who)


def _answered(one: values.Line) -> str:
    """A question and its answer in one line."""
    asks = one.label.endswith(("?", "？", "؟"))
    return f"{one.label} {one.value}" if asks else f"{one.label}: {one.value}"


def _consent(one: model.Consent) -> str:
    use = field_words.list_label("consent_use", one.use)
    return f"{use}: {values.list_label('consent_value', one.value) if one.value else ''}"


def _is_part(value: object) -> bool:
    return isinstance(value, msgspec.Struct) and not isinstance(value, model.Answer | model.Ref)


def _joined(lines: list[str]) -> str:
    return "\n".join(one for one in lines if one)
