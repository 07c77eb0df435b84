"""Which members a section of the page shows, and how: first the ones named, then all the rest.

What leaves in ``report.json`` is all in the page, so that whoever reads only the page misses
nothing. How a member is shown follows from what the model says it holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app.model import cooperation, evidence, follow_up, person
from defender_app.model.consent import Consent
from defender_app.model.kinds import kinds_of

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    import msgspec

    from defender_app.model.kinds import Kind

Spec = tuple[tuple[str, str], ...]
"""(member, how to show it) in order; ``how`` as in ``values.Shower.common``."""

_HOW: Final = {
    "country": "country",
    "countries": "country",
    "mechanism": "mechanism",
    "mechanisms": "mechanism",
    "bool": "bool",
    "flag": "bool",
}
_SILENT: Final = frozenset({"id", "ids", "hex"})


def complete(
    first: Spec, *structs: type[msgspec.Struct], hidden: AbstractSet[str] = frozenset()
) -> Spec:
    """The members of ``first``, then every other member of the structs.

    Args:
        first: shown first, as given.
        structs: what the section shows.
        hidden: members that are shown elsewhere.
    """
    seen = {member for member, _ in first} | hidden
    rest: dict[str, str] = {}
    for struct in structs:
        for member, kind in kinds_of(struct).items():
            if member not in seen and kind.name not in _SILENT:
                rest.setdefault(member, _how(kind))
    return (*first, *rest.items())


def _how(kind: Kind) -> str:
    return kind.list_id or _HOW.get(kind.name, "text")


EVENT: Final[Spec] = (
    ("date_start", "text"),
    ("date_end", "text"),
    ("ongoing", "bool"),
    ("not_before", "text"),
    ("not_after", "text"),
    ("time_zone", "text"),
    ("country", "country"),
    ("territory", "text"),
    ("place_text", "text"),
    ("place_kind", "place_kind"),
    ("transnational", "bool"),
    ("affected_count", "text"),
    ("conflicting_accounts", "text"),
)
PERSON: Final = complete(
    (
        ("roles", "roles"),
        ("age_at_time", "text"),
        ("sex_gender", "sex_gender"),
        ("nationality", "country"),
        ("country_of_residence", "country"),
        ("occupation", "text"),
        ("hrd_field", "hrd_field"),
        ("vulnerability", "vulnerability"),
        ("deprived_of_liberty", "bool"),
        ("status_now", "status_now"),
        ("count", "text"),
        ("kind", "organisation_kind"),
        ("ecosoc_status", "ecosoc_status"),
        ("country", "country"),
    ),
    person.Person,
    person.Organisation,
    hidden={"pseudonym", "descriptive_title", "name"},
)
PERPETRATOR: Final = complete(
    (
        ("kind", "perpetrator_kind"),
        ("ref", "text"),
        ("unit", "text"),
        ("rank", "text"),
        ("description", "text"),
        ("country", "country"),
        ("affiliation", "affiliation"),
        ("huri_mt24", "huri_mt24"),
        ("degree", "degree"),
        ("confidence", "confidence"),
        ("basis", "text"),
    ),
    person.AllegedPerpetrator,
)
COOPERATION: Final = complete(
    (
        ("mechanism", "mechanism"),
        ("relation", "relation"),
        ("hrc12_2", "hrc12_2"),
        ("form", "cooperation_form"),
        ("date", "text"),
        ("place", "text"),
        ("un_document", "text"),
        ("confidential_submission", "bool"),
        ("how_authorities_knew", "how_authorities_knew"),
    ),
    cooperation.Cooperation,
    hidden={"link_strength", "link_explanation"},
)
LINK: Final[Spec] = (("link_strength", "link_strength"), ("link_explanation", "text"))
INFORMATION: Final = complete(
    (
        ("source", "text"),
        ("connection", "connection"),
        ("material", "material"),
        ("mode", "mode"),
        ("date", "text"),
        ("reliability", "reliability"),
        ("first_hand", "bool"),
        ("perception", "bool"),
    ),
    evidence.Information,
)
RESPONSE: Final = complete(
    (
        ("by", "text"),
        ("when", "text"),
        ("what", "text"),
        ("attribution_mt28", "attribution_mt28"),
        ("response_mt27", "response_mt27"),
        ("investigation", "investigation"),
    ),
    follow_up.AuthorityResponse,
)
STEP: Final = complete(
    (
        ("date", "text"),
        ("to", "step_to"),
        ("how", "text"),
        ("reference", "text"),
        ("answer", "text"),
        ("answer_date", "text"),
    ),
    follow_up.StepTaken,
)
ACTION: Final = complete(
    (
        ("date_sent_or_adopted", "text"),
        ("mechanism", "mechanism"),
        ("action_type", "action_type"),
        ("reference", "text"),
        ("addressees", "text"),
        ("summary", "text"),
    ),
    follow_up.UnAction,
)
UPR: Final = complete(
    (
        ("session", "text"),
        ("paragraph", "text"),
        ("text", "text"),
        ("response", "upr_response"),
        ("assessment", "upr_assessment"),
    ),
    follow_up.UprTracking,
)
EVIDENCE: Final = complete(
    (
        ("kind", "evidence_kind"),
        ("description", "text"),
        ("media_type", "text"),
        ("size", "text"),
        ("sha256", "text"),
        ("shows", "text"),
        ("contains", "contains"),
    ),
    evidence.Evidence,
)
TREATY: Final = complete((), follow_up.TreatyBodyFollowUp)
ANSWER: Final = complete((), follow_up.ActionResponse)
RELATED: Final = complete((), follow_up.RelatedSource)
CAPTURE: Final = complete((), evidence.WebCapture)
TRANSLATION: Final[Spec] = (("translator", "text"), ("date", "text"))
CONSENT_COLUMNS: Final = ("use", "value", "how_named", "conditions", "given_by", "date")
CONSENT_MORE: Final = complete(
    (("shared_with", "text"), ("review_on", "text")), Consent, hidden=set(CONSENT_COLUMNS)
)
