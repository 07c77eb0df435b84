"""The other lists of a record that are cards: cooperation, information, steps, UN action, links."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from defender_app.model import deadlines
from defender_app.model.answers import Answer, counts_as_answer, plain
from defender_app.model.as_answer import as_answer
from defender_app.model.consistency import readable_date
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
from defender_app.vault.unfinished import BY_HAND
from ui.fields import offers
from ui.fields.question import common_question
from ui.i18n import dates, field_words
from ui.record import field_notes
from ui.record.entries import Entries, Kind
from ui.record.form import common
from ui.widgets import labels

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import msgspec
    from PySide6.QtWidgets import QWidget

    from defender_app.model.incident import Incident
    from ui.record.form import Bound
    from ui.record.world import RecordWorld

_NO_STATE: Final = ("", "plain", "")
# An effect is asked for in words; the code beside them has no list that could be shown.
_NEVER_ASKED: Final = frozenset({"iid", "effect_mt44"})
# What matters most about an entry comes first; what is not named here follows in its own order.
_ORDER: Final[dict[type[msgspec.Struct], tuple[str, ...]]] = {
    UnAction: (
        *("action_type", "mechanism", "date_sent_or_adopted", "date_published", "reference"),
        *("addressees", "confidential_until", "reply_due", "summary", "issues"),
        *("persons_covered", "persons_number", "lead_mandate", "mandates_count", "experts_count"),
        *("languages", "url", "document"),
    ),
    UprTracking: ("state", "cycle", "session", "review_date", "paragraph", "text"),
    StepTaken: ("to", "date"),
}
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
        bounds=lambda _, where: _bounds(world, struct, where),
        icon=lambda _: _ICONS[struct],
        more=more,
    )


def _bounds(world: RecordWorld, struct: type[msgspec.Struct], path: str) -> Sequence[Bound]:
    order = _ORDER.get(struct, ())
    names = [name for name in kinds_of(struct) if name not in _NEVER_ASKED]
    names.sort(key=lambda name: order.index(name) if name in order else len(order))
    return [_bound(world, struct, name, path) for name in names]


def _bound(world: RecordWorld, struct: type[msgspec.Struct], name: str, path: str) -> Bound:
    """A question, with what is known beside its answer, and the days that follow from it."""
    bound = common(struct, name, path)
    bound = bound._replace(say=field_notes.say(struct, name, world, path))
    draft = world.draft

    def source(incident: Incident, answer: Answer | None) -> Incident:
        def by_hand(target: str) -> bool:
            return bool(draft.raw(f"{path}.{target}{BY_HAND}"))

        return deadlines.follow(incident, bound.put(incident, answer), path, by_hand=by_hand)

    def target(incident: Incident, answer: Answer | None) -> Incident:
        draft.set_raw(f"{path}.{name}{BY_HAND}", "yes")
        return bound.put(incident, answer)

    if name in deadlines.sources(struct):
        return bound._replace(put=source)
    return bound._replace(put=target) if name in deadlines.targets(struct) else bound


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


def _reply(action: UnAction) -> tuple[str, str, str]:
    """Whether an answer came, or when it is due."""
    if action.responses:
        return QCoreApplication.translate("RecordLists", "Answered"), "ok", "check"
    due = readable_date(action.reply_due)
    last = due.latest() if due is not None else None
    if last is None:
        return _NO_STATE
    today = dt.datetime.now().astimezone().date()
    if last < today:
        words = QCoreApplication.translate("RecordLists", "Reply was due {date}")
    else:
        words = QCoreApplication.translate("RecordLists", "Reply due {date}")
    date = dates.shown(plain(action.reply_due))
    return words.format(date=labels.isolated(date)), "plain", ""


def _state(entry: msgspec.Struct) -> tuple[str, str, str]:
    if isinstance(entry, UnAction):
        return _reply(entry)
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
