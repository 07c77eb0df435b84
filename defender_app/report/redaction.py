"""Make the one version of a record that a recipient may read.

Every id is fresh, every person has the pseudonym this recipient knows or becomes ``[a person]``,
no free text carries a stored name, and what belongs to the vault alone stays there.

What a member may hold is what the model says about it (``model.kinds``): only a value that is
checked to be a date, a number or an id of the taxonomy leaves as it is; everything else is text,
and text is masked.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, TypeVar

import msgspec

from defender_app import wire
from defender_app.model.answers import ABSENT, Answer, Part, Ref
from defender_app.model.consent import Consent
from defender_app.model.evidence import Evidence, Information
from defender_app.model.incident import Act, Incident
from defender_app.model.kinds import Kind, kinds_of
from defender_app.model.person import AllegedPerpetrator, Identity, Organisation, Person
from defender_app.report import identity_out, record_rules, safe_values
from defender_app.report.consent_gate import Decision, Extent
from defender_app.report.documents import NamedPerson
from defender_app.report.masking import Asked, Choice, Masker
from defender_app.report.record_rules import (
    A_FILE,
    A_PERSON,
    A_RECORD,
    AN_ORGANISATION,
    Elsewhere,
)
from defender_app.report.told import accounts_out, precision_out
from defender_app.taxonomy import taxonomy
from defender_app.taxonomy.records import NO_ANSWERS, OTHER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from defender_app.report.text_rules import Rule

P = TypeVar("P", bound=Part)

# Members that never leave: automatic ones, the vault's own ids, and what names others.
_DROPPED: Final[Mapping[type[Part], frozenset[str]]] = {
    Incident: frozenset({"record_status", "received_on", "entered_on", "pattern_links"}),
    Person: frozenset({"uid", "identity"}),
    AllegedPerpetrator: frozenset({"identity"}),
    Consent: frozenset({"recipients_told"}),
    Evidence: frozenset(
        {"original_file_name", "acquired_from", "acquired_by", "crc32", "hashed_at"}
        | {"derived_from", "shows_confirmed"}
    ),
}
_OF_A_FORM: Final = frozenset({"language", "time-zone"})
_IDS: Final = frozenset({"event_id", "pid", "oid", "iid", "eid", "corroborates"})
_CONTACT_ID: Final = re.compile(r"(?=.*[0-9])[0-9a-f]{4,64}|[0-9a-f]{16,64}")
_SHORTEST_PREFIX: Final = 4
# The fields of an incident type that hold the same as a common field.
_SAME_AS: Final = {
    "date": "date",
    "datetime": "date",
    "bool": "bool",
    "country": "country",
    "countries": "countries",
    "mechanism": "mechanism",
}


@dataclass(frozen=True, kw_only=True, repr=False)
class Projection:
    """A record as one recipient may read it.

    Attributes:
        incident: fresh ids, masked text, no identities.
        named: names, initials and contacts that may leave.
        people: vault pid or oid to the pseudonym in this report.
        evidence: vault eid to the eid in this report.
        asked: the words a person decides about, decided or not, by code.
        choice: what was decided about them.
    """

    incident: Incident
    named: tuple[NamedPerson, ...]
    people: Mapping[str, str]
    evidence: Mapping[str, str]
    asked: Mapping[str, Asked] = field(default_factory=dict)
    choice: Choice = field(default_factory=Choice)

    def __repr__(self) -> str:
        return "<projection>"


@dataclass(frozen=True, kw_only=True)
class EvidenceChoice:
    """What becomes of the items of evidence, by eid; an item in none is described without a file.

    Attributes:
        files: whose file leaves.
        kind_only: nothing but the kind of item leaves.
        left_out: nothing of it leaves.
    """

    files: frozenset[str] = frozenset()
    kind_only: frozenset[str] = frozenset()
    left_out: frozenset[str] = frozenset()


@dataclass(repr=False)
class _Work:
    """What one projection needs while it runs."""

    decisions: Mapping[str, Decision]
    pseudonyms: Mapping[str, str]
    masker: Masker
    known: Mapping[str, frozenset[str]]
    evidence: EvidenceChoice
    recipients: tuple[str, ...] = ()
    choice: Choice = field(default_factory=Choice)
    ids: dict[tuple[str, str], str] = field(default_factory=dict)
    asked: dict[str, Asked] = field(default_factory=dict)

    def mask(self, text: str) -> str:
        """A text as it leaves."""
        return self.by(self.masker)(text)

    def by(self, masker: Masker) -> Callable[[str], str]:
        """What masks a text, and remembers what a person decides about it."""

        def masked(text: str) -> str:
            made, asked = masker.looked_at(text)
            self.asked.update((one.code, one) for one in asked if one.code not in self.asked)
            return made

        return masked

    def without(self, rules: Iterable[Rule]) -> Callable[[str], str]:
        """What masks a text by rules of its own."""
        return self.by(Masker(rules, choice=self.choice))

    def leaves(self, kind: str, key: str) -> bool:
        """Whether there is such a person, organisation or item, and it may leave."""
        decision = self.decisions.get(key)
        free = kind != "person" if decision is None else decision.extent is not Extent.NOTHING
        return free and key in self.known[kind]

    def fresh(self, kind: str, key: str) -> str:
        """The id of this report for an id of the vault."""
        return self.ids.setdefault((kind, key), wire.new_id())


def project(  # noqa: PLR0913 - what, as decided, and for whom
    incident: Incident,
    decisions: Mapping[str, Decision],
    pseudonyms: Mapping[str, str],
    *,
    evidence: EvidenceChoice | None = None,
    elsewhere: Elsewhere | None = None,
    choice: Choice | None = None,
) -> Projection:
    """Project one record through the gate.

    Args:
        incident: the record with its identities.
        decisions: of ``consent_gate.decide``.
        pseudonyms: pid or oid to the pseudonym that this recipient knows.
        evidence: whose file leaves, and what does not leave at all; items without a file keep
            neither hash nor size.
        elsewhere: names of people outside this record, masked too.
        choice: which words that may be names stay; the others are masked.

    Returns:
        What leaves.
    """
    outside = elsewhere or Elsewhere()
    chosen, decided = evidence or EvidenceChoice(), choice or Choice()
    rules = record_rules.of_record(incident, decisions, pseudonyms, outside)
    work = _Work(
        decisions=decisions,
        pseudonyms=pseudonyms,
        masker=Masker(rules, choice=decided),
        known=_known(incident, chosen),
        evidence=chosen,
        recipients=outside.recipients,
        choice=decided,
    )
    persons = (one for one in incident.persons if work.leaves("person", str(one.pid)))
    bodies = (one for one in incident.organisations if work.leaves("org", str(one.oid)))
    made = msgspec.structs.replace(
        _struct(incident, work),
        event_id=wire.new_id(),
        persons=tuple(_person(one, work) for one in persons),
        organisations=tuple(_organisation(one, work) for one in bodies),
        evidence=tuple(_evidence(incident, work)) or incident.evidence[:0],
    )
    return Projection(
        incident=made,
        named=tuple(_named(incident, work, outside)),
        people={k: pseudonyms[k] for k, d in decisions.items() if d.extent is not Extent.NOTHING},
        evidence={key: work.fresh("evidence", key) for key in chosen.files},
        asked=work.asked,
        choice=decided,
    )


def _known(incident: Incident, chosen: EvidenceChoice) -> dict[str, frozenset[str]]:
    """Everybody and everything that a reference may lead to."""
    return {
        "person": frozenset(str(person.pid) for person in incident.persons),
        "org": frozenset(str(one.oid) for one in incident.organisations),
        "evidence": frozenset(str(item.eid) for item in incident.evidence) - chosen.left_out,
    }


def _evidence(incident: Incident, work: _Work) -> Iterator[Evidence]:
    """The items, described as far as those on them agreed."""
    for item in incident.evidence:
        if item.eid in work.evidence.kind_only:
            yield _struct(Evidence(eid=item.eid, kind=item.kind), work)
        elif item.eid not in work.evidence.left_out:
            yield _struct(item, work)


def _named(incident: Incident, work: _Work, elsewhere: Elsewhere) -> Iterator[NamedPerson]:
    for person in incident.persons:
        decision = work.decisions.get(str(person.pid))
        if decision is not None and person.identity is not None:
            others = record_rules.others_than(incident, str(person.pid), elsewhere)
            mask = work.without(others if work.leaves("person", str(person.pid)) else ())
            yield from _leaving("person", str(person.pid), person.identity, work, mask)
    for organisation in incident.organisations:
        key, name = str(organisation.oid), organisation.name
        if isinstance(name, str) and key in work.decisions:
            others = record_rules.others_than_organisation(incident, key, work.decisions, elsewhere)
            stored = Identity(real_name=work.without(others)(name))
            yield from _leaving("org", key, stored, work, work.without(()))


def _leaving(
    kind: str, key: str, stored: Identity, work: _Work, mask: Callable[[str], str]
) -> Iterator[NamedPerson]:
    """What of an identity leaves, if anything; never a word about somebody else."""
    decision = work.decisions.get(key)
    if decision is None or not work.leaves(kind, key):
        return
    kept = identity_out.of(stored, decision, mask)
    if msgspec.to_builtins(kept):
        yield NamedPerson(id=work.fresh(kind, key), pseudonym=work.pseudonyms[key], identity=kept)


def _person(person: Person, work: _Work) -> Person:
    key = str(person.pid)
    made = msgspec.structs.replace(_struct(person, work), pseudonym=work.pseudonyms[key])
    if work.decisions[key].extent is not Extent.NAMED:
        made = msgspec.structs.replace(made, date_of_birth=None)
    return made


def _organisation(organisation: Organisation, work: _Work) -> Organisation:
    """An agency as it is; a private one by pseudonym, its name in identities.json alone."""
    made = _struct(organisation, work)
    key = str(organisation.oid)
    if key not in work.decisions:
        return msgspec.structs.replace(made, pseudonym=None)
    return msgspec.structs.replace(made, name=None, pseudonym=work.pseudonyms[key])


def _struct(part: P, work: _Work) -> P:
    """The same part with every member projected; people of an incident come later."""
    kinds = kinds_of(type(part))
    dropped = _DROPPED.get(type(part), frozenset())
    if isinstance(part, Incident):
        dropped |= {"persons", "organisations", "evidence"}
    elif isinstance(part, Evidence) and part.eid not in work.evidence.files:
        dropped |= {"sha256", "size"}
    changes: dict[str, Any] = {}
    for name in part.__struct_fields__:
        value = getattr(part, name)
        if name == "shared_with":
            value = _shared_with(value, work)
        if name in dropped:
            changes[name] = ABSENT if isinstance(value, tuple) else None
        elif name in _IDS:
            changes[name] = _fresh(part, value, work)
        elif name not in {"format", "version"}:
            changes[name] = _value(value, kinds.get(name), work)
    return msgspec.structs.replace(part, **changes)


def _fresh(part: Part, value: str | tuple[str, ...] | None, work: _Work) -> Any:
    kind = {Person: "person", Organisation: "org", Evidence: "evidence", Information: "info"}
    prefix = kind.get(type(part), "record")
    if isinstance(value, tuple):
        return tuple(work.fresh(prefix, one) for one in value)
    return None if value is None else work.fresh(prefix, value)


def _shared_with(value: tuple[str, ...] | Answer, work: _Work) -> Any:
    """Ids of contacts are the vault's own; names that the person gave are theirs to give."""

    def own(name: str | Ref) -> bool:
        text = name.strip().casefold() if isinstance(name, str) else ""
        known = len(text) >= _SHORTEST_PREFIX and any(
            one.startswith(text) for one in work.recipients
        )
        return known or _CONTACT_ID.fullmatch(text) is not None

    if not isinstance(value, Answer):
        return tuple(name for name in value if not own(name)) or ABSENT
    inner = value.value
    if isinstance(inner, tuple):
        inner = tuple(name for name in inner if not own(name))
    elif isinstance(inner, str) and own(inner):
        inner = None
    return msgspec.structs.replace(value, value=inner)


def _value(value: Any, kind: Kind | None, work: _Work) -> Any:
    if isinstance(value, tuple):
        return tuple(_value(one, kind, work) for one in value) if value else value
    if isinstance(value, Answer):
        return _answer(value, lambda text: _text(text, kind, work), work)
    if isinstance(value, Ref):
        return _reference(value, work)
    if isinstance(value, Part):
        return _act(value, work) if isinstance(value, Act) else _struct(value, work)
    return _text(value, kind, work) if isinstance(value, str) else value


def _text(value: str, kind: Kind | None, work: _Work) -> str | None:
    if kind is not None and safe_values.is_safe(value, kind):
        return value
    masked = work.mask(value)
    # What stands for a name is no language and no zone.
    return None if kind is not None and kind.name in _OF_A_FORM and masked != value else masked


def _answer(value: Answer, text_of: Any, work: _Work) -> Answer:
    inner = value.value
    if isinstance(inner, tuple):
        inner = tuple(
            _reference(one, work) if isinstance(one, Ref) else text_of(one) for one in inner
        )
    elif isinstance(inner, Ref):
        inner = _reference(inner, work)
    elif isinstance(inner, str):
        inner = text_of(inner)
    return Answer(
        value=inner,
        text=None if value.text is None else work.mask(value.text),
        precision=precision_out(value.precision),
        none=value.none if value.none in NO_ANSWERS else None,
        by=None if value.by is None else work.mask(value.by),
        accounts=accounts_out(value, text_of, work.mask),
    )


def _reference(value: Ref, work: _Work) -> Ref:
    """A reference with the id of this report, or the words that stand for who may not leave."""
    kind, key = value.target
    if kind == "none" and key in NO_ANSWERS:
        return value
    if kind == "masked":
        return Ref(masked=work.mask(key))
    if kind in {"person", "org", "evidence"} and work.leaves(kind, key):
        return Ref(**{kind: work.fresh(kind, key)})
    words = {"org": AN_ORGANISATION, "event": A_RECORD, "evidence": A_FILE}
    return Ref(masked=words.get(kind, A_PERSON))


def _act(act: Act, work: _Work) -> Act:
    """An act of a known type with its known fields; other members have no meaning to anyone."""
    known = taxonomy().types.get(act.type)
    fields: dict[str, Answer] = {}
    for name, answer in act.fields.items():
        asked = known.field(name) if known else None
        if asked is None:
            continue
        kind = Kind(_SAME_AS[asked.type]) if asked.type in _SAME_AS else None  # type: ignore[arg-type] # the values are kinds
        choices = asked.shown_choices

        def text_of(text: str, kind: Kind | None = kind, choices: tuple[str, ...] = choices) -> Any:
            return text if text in choices else _text(text, kind, work)

        fields[name] = _answer(answer, text_of, work)
    return Act(
        type=act.type if known else OTHER,
        attributes=_value(act.attributes, kinds_of(Act)["attributes"], work),
        fields=fields,
    )
