"""The other lists of a record that are cards: cooperation, information, steps, UN action, links."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from defender_app.model.answers import counts_as_answer, plain
from defender_app.model.as_answer import as_answer
from defender_app.model.cooperation import Cooperation
from defender_app.model.evidence import Information
from defender_app.model.follow_up import (
    ActionResponse,
    AuthorityResponse,
    RelatedSource,
    StepTaken,
    TreatyBodyFollowUp,
    UnAction,
    UprTracking,
)
from defender_app.model.incident import EventLink
from defender_app.model.kinds import kinds_of
from defender_app.vault.apart import new_local_id
from ui.fields import offers
from ui.fields.question import common_question
from ui.i18n import dates, field_words
from ui.record.entries import Entries, Kind
from ui.record.form import common
from ui.widgets import labels

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import msgspec
    from PySide6.QtWidgets import QWidget

    from ui.record.form import Bound
    from ui.record.world import RecordWorld

_NO_STATE: Final = ("", "plain", "")
_NEVER_ASKED: Final = frozenset({"iid"})
_ICONS: Final[dict[type[msgspec.Struct], str]] = {
    Cooperation: "globe",
    Information: "note",
    AuthorityResponse: "building",
    StepTaken: "arrow-right",
    UnAction: "podium",
    ActionResponse: "reply",
    RelatedSource: "newspaper",
    UprTracking: "calendar-list",
    TreatyBodyFollowUp: "law",
    EventLink: "link",
}
# Which members say what an entry is, in its title and in its line.
_TITLES: Final[dict[type[msgspec.Struct], str]] = {
    Cooperation: "mechanism",
    Information: "material",
    AuthorityResponse: "what",
    StepTaken: "to",
    UnAction: "action_type",
    ActionResponse: "responder",
    RelatedSource: "title",
    UprTracking: "paragraph",
    TreatyBodyFollowUp: "committee",
    EventLink: "event",
}
_LINES: Final[dict[type[msgspec.Struct], tuple[str, ...]]] = {
    Cooperation: ("relation", "date", "place"),
    Information: ("source", "connection", "date"),
    AuthorityResponse: ("by", "when"),
    StepTaken: ("date", "reference"),
    UnAction: ("reference", "date_sent_or_adopted"),
    ActionResponse: ("kind", "date"),
    RelatedSource: ("organisation", "date"),
    UprTracking: ("state", "session", "response"),
    TreatyBodyFollowUp: ("concluding_observations", "due_on"),
    EventLink: ("kind",),
}


def cooperation(world: RecordWorld) -> Entries:
    """What UN activity it was about."""
    add = QCoreApplication.translate("RecordLists", "Add a UN activity")
    return _entries(world, "cooperation", Cooperation, add)


def information(world: RecordWorld) -> Entries:
    """Who told it, and how sure it is."""
    add = QCoreApplication.translate("RecordLists", "Add who told it")
    kind = _kind(world, "information", Information, add)
    return Entries(world, replace(kind, make=lambda: Information(iid=new_local_id("i"))))


def authority_responses(world: RecordWorld) -> Entries:
    """What the authorities said or did at the time."""
    add = QCoreApplication.translate("RecordLists", "Add an answer of an authority")
    return _entries(world, "authority_responses", AuthorityResponse, add)


def steps_taken(world: RecordWorld) -> Entries:
    """What was done about it."""
    add = QCoreApplication.translate("RecordLists", "Add a step")
    return _entries(world, "steps_taken", StepTaken, add)


def followup(world: RecordWorld) -> Entries:
    """What the UN did, the answers to it, and what others published."""
    add = QCoreApplication.translate("RecordLists", "Add an action of the UN")
    return _entries(world, "followup", UnAction, add, _inside_action)


def upr_tracking(world: RecordWorld) -> Entries:
    """Recommendations of the Universal Periodic Review."""
    add = QCoreApplication.translate("RecordLists", "Add a recommendation")
    return _entries(world, "upr_tracking", UprTracking, add)


def treaty_body_followup(world: RecordWorld) -> Entries:
    """Follow-up by treaty bodies."""
    add = QCoreApplication.translate("RecordLists", "Add a follow-up")
    return _entries(world, "treaty_body_followup", TreatyBodyFollowUp, add)


def pattern_links(world: RecordWorld) -> Entries:
    """Links to other records of this vault."""
    add = QCoreApplication.translate("RecordLists", "Add a link to another record")
    kind = _kind(world, "pattern_links", EventLink, add)
    return Entries(world, replace(kind, make=lambda: _link(world)))


def _link(world: RecordWorld) -> EventLink:
    first = world.records[0][0] if world.records else world.draft.event_id
    return EventLink(event=first)


def _entries(
    world: RecordWorld,
    path: str,
    struct: type[msgspec.Struct],
    add: str,
    more: Callable[[RecordWorld, str], Sequence[QWidget]] | None = None,
) -> Entries:
    return Entries(world, _kind(world, path, struct, add, more))


def _kind(
    world: RecordWorld,
    path: str,
    struct: type[msgspec.Struct],
    add: str,
    more: Callable[[RecordWorld, str], Sequence[QWidget]] | None = None,
) -> Kind:
    return Kind(
        path=path,
        add=add,
        remove=QCoreApplication.translate("RecordLists", "Remove this entry…"),
        sure=QCoreApplication.translate("RecordLists", "Remove this entry?"),
        make=struct,
        words=lambda entry, index: _words(entry, index, world),
        bounds=lambda _, where: _bounds(struct, where),
        icon=lambda _: _ICONS[struct],
        more=more,
    )


def _bounds(struct: type[msgspec.Struct], path: str) -> Sequence[Bound]:
    names = [name for name in kinds_of(struct) if name not in _NEVER_ASKED]
    return [common(struct, name, path) for name in names]


def _inside_action(world: RecordWorld, path: str) -> Sequence[QWidget]:
    answer = QCoreApplication.translate("RecordLists", "Add an answer to it")
    source = QCoreApplication.translate("RecordLists", "Add what others published")
    return (
        labels.text(field_words.common_label("UnAction.responses"), "strong"),
        _entries(world, f"{path}.responses", ActionResponse, answer),
        labels.text(field_words.common_label("UnAction.related_sources"), "strong"),
        _entries(world, f"{path}.related_sources", RelatedSource, source),
    )


def _words(
    entry: msgspec.Struct, index: int, world: RecordWorld
) -> tuple[str, str, tuple[str, str, str]]:
    struct = type(entry)
    title = _said(entry, _TITLES[struct], world)
    facts = [_said(entry, name, world) for name in _LINES[struct]]
    numbered = QCoreApplication.translate("RecordLists", "Entry {number}").format(number=index + 1)
    return title or numbered, "  ·  ".join(filter(None, facts)), _state(entry)


def _state(entry: msgspec.Struct) -> tuple[str, str, str]:
    needed = [name for name, kind in kinds_of(type(entry)).items() if kind.ready]
    if not needed:
        return _NO_STATE
    given = sum(1 for name in needed if counts_as_answer(getattr(entry, name)))
    if given == len(needed):
        return QCoreApplication.translate("Acts", "All answered"), "ok", "check"
    words = QCoreApplication.translate("Acts", "{answered} of {asked} answered")
    return words.format(answered=given, asked=len(needed)), "plain", ""


def _said(entry: msgspec.Struct, name: str, world: RecordWorld) -> str:
    """A member in words, one line at most."""
    value = getattr(entry, name)
    if not value:
        return ""
    question = common_question(type(entry), name, whole_record=False)
    if question.editing in ("date", "datetime"):
        return dates.shown(plain(value))
    answer = as_answer(value)
    if answer is None or answer.none is not None:
        return ""
    if question.editing in ("text", "longtext", "number"):
        return str(answer.value).strip().partition("\n")[0]
    if answer.text:
        return answer.text
    values = answer.value if isinstance(answer.value, tuple) else (answer.value,)
    keys = [offers.key_of(one) for one in values[:2]]
    return ", ".join(offers.label(question, world, key) for key in keys)
