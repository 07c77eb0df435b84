"""The safety rules that hold when a report is sealed (docs/rules.md), as pure checks.

Enforced rules give problems that no reason lifts; warnings give problems that a reason lifts.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

import msgspec

from defender_app import build_date, wire
from defender_app.errors import InputError
from defender_app.focal.contacts import HeldCard, State
from defender_app.model import missing_for_ready, unanswered, validate
from defender_app.model.answers import is_yes, listed
from defender_app.model.evidence import is_cleaned
from defender_app.report.bag import SMALL_ENTRY
from defender_app.report.consent_gate import FOCAL_POINT, Decision, Extent
from defender_app.report.refusals import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from defender_app.model.consent import Consent
    from defender_app.model.evidence import Evidence
    from defender_app.model.incident import Incident
    from defender_app.report.masking import Masker

# Of the records together, before the page made from them is known.
LARGEST_REPORT: Final = SMALL_ENTRY
COOLING_OFF: Final = timedelta(hours=24)
# Why a file stays here (codes).
NOT_NAMED: Final = "shows-a-person-not-named"
NOT_LISTED: Final = "holds-people-not-listed"
STORE_ONLY: Final = "store-only-until-consent"
HURRIED: Final = frozenset({"critical", "high"})
# Act types whose facts are about bodies and health.
_STRICT_TYPES: Final = frozenset(
    {"torture-ill-treatment", "denial-medical-care", "death-in-custody", "physical-attack"}
)
_STRICT_VULNERABILITY: Final = frozenset({"minor", "illness", "pregnancy", "disability"})
# What in a file points to people who have to be listed, and to the place.
_OF_PEOPLE: Final = frozenset({"third-party faces", "voices", "documents with names"})
_PLACE: Final = "location data"
# Where a name belongs, and a report never has it.
_KEPT_APART: Final = frozenset(
    {"identity", "name", "original_file_name", "acquired_by", "acquired_from"}
)
# And where nobody wrote it as text.
_NO_TEXT: Final = frozenset(
    _KEPT_APART
    | {"shared_with"}
    | {"event_id", "uid", "pid", "oid", "eid", "iid", "person", "org", "event"}
    | {"type", "use", "roles", "explained", "pseudonym", "pattern_links"}
)


def about_card(held: HeldCard, *, training: bool, now: datetime) -> Iterator[Problem]:
    """Rule 14: only to a card that is good; to one nobody compared only with a reason."""
    card = held.card()
    if card.body.role != "focal-point":
        yield Problem(code="card-role", kind="card-role", acceptable=False)
    if card.body.training != training:
        yield Problem(code="card-wrong-mode", kind="card-wrong-mode", acceptable=False)
    state = held.state(now)
    if state is State.UNVERIFIED:
        yield Problem(code="rule-14", kind="rule-14", acceptable=True)
    elif state is not State.VERIFIED:
        yield Problem(code=f"card-{state.value}", kind=f"card-{state.value}", acceptable=False)


def about_clock(held: HeldCard, *, clock: datetime) -> Iterator[Problem]:
    """Where the clock is wrong for sure, a person says whether the card is still valid."""
    if build_date.is_before(clock):
        facts = {
            "clock": clock.date().isoformat(),
            "built": build_date.BUILT,
            "until": held.card().body.valid_until[:10],
        }
        code = "clock-before-build"
        yield Problem(code=code, kind=code, acceptable=True, facts=facts)


def about_completeness(
    incident: Incident, *, status: str, training: bool, today: date
) -> Iterator[Problem]:
    """Drafts and withdrawn records do not leave; what is missing is named field by field."""
    if status == "withdrawn":
        yield Problem(code="record-withdrawn", kind="record-withdrawn", acceptable=False)
    for path, code in validate(incident, training=training):
        yield Problem(code=f"invalid:{path}", kind=code, acceptable=False, where=path)
    missing = missing_for_ready(incident, today=today)
    for path, code in missing:
        yield Problem(code=f"missing:{path}", kind=code, acceptable=False, where=path)
    if status == "draft":
        yield Problem(
            code="record-draft",
            kind="record-draft",
            acceptable=False,
            facts={"missing": len(missing)},
        )
        for path in unanswered(incident):
            yield Problem(
                code=f"unanswered:{path}", kind="unanswered", acceptable=False, where=path
            )
    if STORE_ONLY in listed(incident.requested_action):
        yield Problem(code=STORE_ONLY, kind=STORE_ONLY, acceptable=False, where="requested_action")


def about_exposure(incident: Incident) -> Iterator[Problem]:
    """Rule 13: what was seen by others is not sealed with the same vault without a thought."""
    for i, act in enumerate(incident.acts):
        answer = act.fields.get("this_vault_was_on_it")
        if answer is not None and "yes" in answer.chosen:
            where = f"acts[{i}].fields.this_vault_was_on_it"
            yield Problem(code="rule-13", kind="rule-13", acceptable=True, where=where)
            return


def about_consent(
    incident: Incident, decisions: Mapping[str, Decision], *, left_out: frozenset[str]
) -> Iterator[Problem]:
    """Rules 1 and 2: no yes, no person; a condition is confirmed for this export or counts as no.

    Args:
        incident: the record.
        decisions: of the gate, before any confirmation.
        left_out: pids that the sender leaves out of this report on purpose.
    """
    nobody = bool(decisions) and all(d.extent is Extent.NOTHING for d in decisions.values())
    if nobody and not any(FOCAL_POINT in d.confirmable for d in decisions.values()):
        yield Problem(code="rule-1", kind="rule-1", acceptable=False)
    literal = {
        (key, consent.use)
        for key, consents in _consents(incident)
        for consent in consents
        if consent.value == "conditional"
    }
    for key, decision in decisions.items():
        for use in decision.confirmable:
            # Where nobody else agreed, a day to ask again that has passed is asked about too.
            asked = (key, use) in literal or (nobody and use == FOCAL_POINT)
            if asked and key not in left_out:
                yield Problem(
                    code=f"conditional:{key}:{use}",
                    kind="conditional",
                    acceptable=True,
                    where=key,
                    facts={"use": use},
                )


def _consents(incident: Incident) -> Iterator[tuple[str, tuple[Consent, ...]]]:
    for person in incident.persons:
        yield str(person.pid), person.consents
    for organisation in incident.organisations:
        yield str(organisation.oid), organisation.consents


def about_names(incident: Incident, names: Masker) -> Iterator[Problem]:
    """Rule 5: a stored name in the text; it leaves as the pseudonym, which a person should see.

    What may be a name is asked about one by one (:mod:`defender_app.report.questions`).
    """
    texts = _texts(msgspec.to_builtins(incident))
    found = [where for where, text in texts if names.finds(text, sure=True)]
    if found:
        yield Problem(
            code="rule-5",
            kind="rule-5",
            acceptable=True,
            where=found[0],
            facts={"fields": ", ".join(found)},
        )


def every_text(incident: Incident) -> Iterator[tuple[str, str]]:
    """Every text of a record with its path: names, file names and who gave a file included."""
    return _texts(msgspec.to_builtins(incident), but=_NO_TEXT - _KEPT_APART)


def _texts(
    value: Any, where: str = "", but: frozenset[str] = _NO_TEXT
) -> Iterator[tuple[str, str]]:
    """Every text of a record with its path."""
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, dict):
        for name, inner in value.items():
            if name not in but:
                yield from _texts(inner, f"{where}.{name}" if where else str(name), but)
    elif isinstance(value, list | tuple):
        for index, inner in enumerate(value):
            yield from _texts(inner, f"{where}[{index}]", but)


def about_strict_tier(incident: Incident) -> Iterator[Problem]:
    """Rule 18: health, violence, children and detained persons need a confirmation of their own."""
    reasons = []
    if any(act.type in _STRICT_TYPES for act in incident.acts):
        reasons.append("health")
    if any(_STRICT_VULNERABILITY.intersection(listed(p.vulnerability)) for p in incident.persons):
        reasons.append("vulnerability")
    if any(is_yes(p.deprived_of_liberty) for p in incident.persons):
        reasons.append("detained")
    if any("health data" in listed(item.contains) for item in incident.evidence):
        reasons.append("health-evidence")
    if reasons:
        yield Problem(
            code="rule-18", kind="rule-18", acceptable=True, facts={"because": ", ".join(reasons)}
        )


def about_cooling_off(incident: Incident, *, entered: datetime, now: datetime) -> Iterator[Problem]:
    """Rule 29: a night's sleep before what is not urgent leaves."""
    if incident.urgency not in HURRIED and now - entered < COOLING_OFF:
        hours = -int((now - entered - COOLING_OFF).total_seconds() // 3600)
        yield Problem(code="rule-29", kind="rule-29", acceptable=True, facts={"hours": hours})


def about_evidence(item: Evidence, decisions: Mapping[str, Decision]) -> tuple[str, Problem | None]:
    """Rule 16: who is on it is confirmed for this export, and everyone on it leaves as named.

    Returns:
        The code of the reason it stays here ("" when it may leave), and the problem to accept.
    """
    shown = [reference.target for reference in item.shows]
    for kind, key in shown:
        decision = decisions.get(key)
        hidden = decision is not None and decision.extent is not Extent.NAMED
        # Somebody whom nobody can name has agreed to nothing.
        if hidden or kind not in {"person", "org"}:
            return NOT_NAMED, None
    contains = listed(item.contains)
    if _OF_PEOPLE.intersection(contains) and not shown:
        return NOT_LISTED, None
    kind = "rule-16-place" if _PLACE in contains else "rule-16"
    return "", Problem(
        code=f"rule-16:{item.eid}",
        kind="rule-16-copy" if is_cleaned(item) else kind,
        acceptable=True,
        where=str(item.eid),
        facts={"shows": len(shown)},
    )


def tells_of_the_hidden(item: Evidence, decisions: Mapping[str, Decision]) -> bool:
    """Whether it shows somebody of whom nothing leaves: then its description does not either."""
    found = (decisions.get(reference.target[1]) for reference in item.shows)
    return any(one is not None and one.extent is Extent.NOTHING for one in found)


def check_size(incidents: Iterable[Incident]) -> None:
    """What a focal point could not read is not sealed.

    Raises:
        InputError: ``report-too-large``.
    """
    size = sum(len(wire.encode(incident)) for incident in incidents)
    if size > LARGEST_REPORT:
        raise InputError("report-too-large", limit=LARGEST_REPORT >> 20)
