"""The incident: one event, with one or more acts, and everything known about it."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from defender_app.model import kinds
from defender_app.model.answers import ABSENT, Answer, Number, Part, Text, Texts
from defender_app.model.cooperation import Cooperation
from defender_app.model.evidence import Evidence, Information
from defender_app.model.follow_up import (
    AuthorityResponse,
    StepTaken,
    TreatyBodyFollowUp,
    UnAction,
    UprTracking,
)
from defender_app.model.person import AllegedPerpetrator, Organisation, Person


class Act(Part, frozen=True, kw_only=True):
    """One act of the incident: its type, what holds for it, and the answers by field name."""

    type: str
    attributes: Annotated[
        tuple[str, ...], kinds.choices("act_attributes", "What holds for this act.")
    ] = ABSENT
    fields: dict[str, Answer] = msgspec.field(default_factory=dict)


class NarrativeTranslation(Part, frozen=True, kw_only=True):
    """The narrative in English."""

    text: Annotated[Text, kinds.longtext("The translation.")] = None
    translator: Annotated[Text, kinds.line("Who translated (pseudonym).")] = None
    date: Annotated[Text, kinds.day("When.")] = None


class EventLink(Part, frozen=True, kw_only=True):
    """A link to another incident, which may be in no vault of ours."""

    event: Annotated[str, kinds.ident("Id of the other incident.")]
    kind: Annotated[Text, kinds.choice("pattern_kind", "Kind of link (HURIDOCS MT22).")] = None


class Incident(Part, frozen=True, kw_only=True):
    """One incident. Nothing but ``format`` and ``version`` is needed to save it.

    ``record_status``, ``received_on``, ``entered_on`` and absent ids are automatic.
    """

    format: Literal["defender-incident"]
    version: Literal[1]
    event_id: Annotated[str | None, kinds.ident("Id; random, made when absent.")] = None
    title: Annotated[str | None, kinds.line("Neutral words, no names.", ready=True)] = None
    record_status: Annotated[str | None, kinds.choice("record_status", "Automatic.")] = None
    entered_on: Annotated[Text, kinds.day("Entered on (automatic).")] = None
    received_on: Annotated[Text, kinds.day("Received on (automatic).")] = None
    urgency: Annotated[str | None, kinds.choice("urgency", "As confirmed by the user.")] = None
    urgency_because: Annotated[
        tuple[str, ...], kinds.choices("urgency_because", "What makes it urgent.")
    ] = ABSENT
    date_start: Annotated[Text, kinds.day("When it began.", ready=True)] = None
    date_end: Annotated[Text, kinds.day("When it ended.")] = None
    ongoing: Annotated[Text, kinds.yes_no("Whether it is still going on.")] = None
    not_before: Annotated[Text, kinds.day("Certainly not before.")] = None
    not_after: Annotated[Text, kinds.day("Certainly not after.")] = None
    time_zone: Annotated[Text, kinds.time_zone("Zone of the times.")] = None
    country: Annotated[Text, kinds.country("Where it happened.", ready=True)] = None
    territory: Annotated[Text, kinds.line("Territory, in words.")] = None
    place_text: Annotated[Text, kinds.line("The place, as vague as wanted.", ready=True)] = None
    place_kind: Annotated[Text, kinds.choice("place_kind", "What kind of place.")] = None
    narrative: Annotated[Text, kinds.longtext("What happened, in own words.", ready=True)] = None
    narrative_language: Annotated[
        Text, kinds.language("Language of the narrative.", ready=True)
    ] = None
    narrative_en: NarrativeTranslation | None = None
    stated_reason: Annotated[Text, kinds.longtext("The reason they gave, verbatim.")] = None
    impact: Annotated[Text, kinds.longtext("What it stopped.")] = None
    affected_count: Annotated[Number, kinds.number("How many people were affected.")] = None
    conflicting_accounts: Annotated[
        Text, kinds.longtext("Accounts that differ; both are kept.")
    ] = None
    transnational: Annotated[Text, kinds.yes_no("Whether it crosses borders.")] = None
    pattern_links: tuple[EventLink, ...] = ABSENT
    acts: tuple[Act, ...] = ABSENT
    persons: tuple[Person, ...] = ABSENT
    organisations: tuple[Organisation, ...] = ABSENT
    alleged_perpetrators: tuple[AllegedPerpetrator, ...] = ABSENT
    cooperation: tuple[Cooperation, ...] = ABSENT
    information: tuple[Information, ...] = ABSENT
    evidence: tuple[Evidence, ...] = ABSENT
    authority_responses: tuple[AuthorityResponse, ...] = ABSENT
    steps_taken: tuple[StepTaken, ...] = ABSENT
    requested_action: Annotated[Texts, kinds.choices("requested_action", "What is asked for.")] = (
        ABSENT
    )
    followup: tuple[UnAction, ...] = ABSENT
    upr_tracking: tuple[UprTracking, ...] = ABSENT
    treaty_body_followup: tuple[TreatyBodyFollowUp, ...] = ABSENT

    @property
    def private_organisations(self) -> frozenset[str]:
        """The oids whose name is private: a part in the incident (victim, source), or told it."""
        told = {
            one.source.org
            for one in self.information
            if one.source is not None and one.source.org is not None
        }
        return frozenset(
            one.oid
            for one in self.organisations
            if one.oid is not None and (one.has_private_role or one.oid in told)
        )
