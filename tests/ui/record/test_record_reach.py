"""Whatever a record can hold can be reached in its page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

from defender_app.model import Act, Incident, Ref
from defender_app.model.cooperation import Cooperation
from defender_app.model.decode import inside as held_in
from defender_app.model.decode import members_of, struct_of
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
from defender_app.model.incident import EventLink, NarrativeTranslation
from defender_app.model.kinds import kinds_of
from defender_app.taxonomy import taxonomy
from defender_app.training.samples import samples
from ui.record import rooms
from ui.record.entries import Inside
from ui.record.page import RecordPage

Open = Callable[..., RecordPage]

# Known to the vault alone, or made by it; and a code that no list of words stands for.
AUTOMATIC = {"event_id", "record_status", "entered_on", "received_on", "format", "version", "iid"}
AUTOMATIC |= {"effect_mt44"}
# Asked by the sections of the people and of the evidence, which have tests of their own.
ELSEWHERE = {"persons", "organisations", "alleged_perpetrators", "evidence"}


def _full() -> Incident:
    action = UnAction(responses=(ActionResponse(),), related_sources=(RelatedSource(),))
    return msgspec.structs.replace(
        samples()[0].incident,
        not_before="2024-01-01",
        narrative_en=NarrativeTranslation(text="x"),
        cooperation=(Cooperation(),),
        information=(Information(iid="I1"),),
        authority_responses=(AuthorityResponse(),),
        steps_taken=(StepTaken(),),
        followup=(action,),
        upr_tracking=(UprTracking(),),
        treaty_body_followup=(TreatyBodyFollowUp(),),
        pattern_links=(EventLink(event="another"),),
    )


def _paths(struct: type[msgspec.Struct], where: str) -> list[str]:
    """The path of every member that somebody may answer, with one entry of every list."""
    found: list[str] = []
    for name, hint in members_of(struct).items():
        path = f"{where}.{name}" if where else name
        if name in AUTOMATIC or (not where and name in ELSEWHERE):
            continue
        entry = held_in(hint, tuple)
        part = struct_of(entry) if entry is not None else struct_of(hint)
        if entry is not None and part not in (None, Ref) and isinstance(part, type):
            found += _paths(part, f"{path}[0]")
        elif name not in kinds_of(struct) and part is not None:
            found += _paths(part, path)
        elif name not in ("type", "fields"):
            found.append(path)
    return found


def test_every_member_of_a_record_can_be_reached(open_record: Open) -> None:
    page = open_record(_full())
    nowhere = []
    for path in _paths(Incident, ""):
        page.go_to(path)
        section: Any = page.sections[page.section]
        if path != "title" and not section.focus_field(path):
            nowhere.append(path)
    assert not nowhere


def test_every_question_of_every_type_can_be_reached(open_record: Open) -> None:
    types = sorted(taxonomy().types)
    record = msgspec.structs.replace(
        samples()[0].incident, acts=tuple(Act(type=ident) for ident in types)
    )
    page = open_record(record, rooms.ACTS)
    section: Any = page.sections[rooms.ACTS]
    for index, type_id in enumerate(types):
        section.acts.open_entry(index)
        inside = section.acts.cards[index].inside
        assert isinstance(inside, Inside)
        inside.form.finish()
        asked = {path.rpartition(".")[2] for path in inside.form.asked}
        fields = {field.name for field in taxonomy().types[type_id].fields}
        assert asked == fields | {"attributes"}
