"""The record: what an incident holds, whether it makes sense, and what is still missing."""

from __future__ import annotations

from defender_app.model.answers import (
    ABSENT,
    Account,
    Answer,
    Number,
    Part,
    Ref,
    Refs,
    Text,
    Texts,
    amount,
    is_yes,
    listed,
    plain,
)
from defender_app.model.checks import Problem
from defender_app.model.consent import Consent
from defender_app.model.cooperation import Cooperation
from defender_app.model.decode import decode_incident, encode_incident, incident_from_json
from defender_app.model.derived import Derived, derived
from defender_app.model.evidence import Evidence, Information, WebCapture
from defender_app.model.follow_up import (
    ActionResponse,
    AuthorityResponse,
    RelatedSource,
    StepTaken,
    TreatyBodyFollowUp,
    UnAction,
    UprTracking,
)
from defender_app.model.ids import with_ids
from defender_app.model.incident import Act, EventLink, Incident, NarrativeTranslation
from defender_app.model.partial_date import PartialDate
from defender_app.model.person import AllegedPerpetrator, Identity, Organisation, Person
from defender_app.model.ready import (
    missing_for_ready,
    status_after_save,
    unanswered,
    why_not_ready,
)
from defender_app.model.urgency import compute_urgency
from defender_app.model.validation import validate
from defender_app.model.warnings import names_in_text, warnings

__all__ = [
    "ABSENT",
    "Account",
    "Act",
    "ActionResponse",
    "AllegedPerpetrator",
    "Answer",
    "AuthorityResponse",
    "Consent",
    "Cooperation",
    "Derived",
    "EventLink",
    "Evidence",
    "Identity",
    "Incident",
    "Information",
    "NarrativeTranslation",
    "Number",
    "Organisation",
    "Part",
    "PartialDate",
    "Person",
    "Problem",
    "Ref",
    "Refs",
    "RelatedSource",
    "StepTaken",
    "Text",
    "Texts",
    "TreatyBodyFollowUp",
    "UnAction",
    "UprTracking",
    "WebCapture",
    "amount",
    "compute_urgency",
    "decode_incident",
    "derived",
    "encode_incident",
    "incident_from_json",
    "is_yes",
    "listed",
    "missing_for_ready",
    "names_in_text",
    "plain",
    "status_after_save",
    "unanswered",
    "validate",
    "warnings",
    "why_not_ready",
    "with_ids",
]
