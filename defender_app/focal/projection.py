"""A case as it may leave: the only way from a case to anything outside.

What a stranger sealed was projected once, for this desk. Here it is projected again, for one
action: whoever did not agree to that becomes ``[a person]``, and names leave apart from every
text, of those alone who agreed to be named.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.focal import actions, cases, known_names
from defender_app.focal.actions import Action
from defender_app.report import officials, seal_rules
from defender_app.report.consent_gate import Decision, Extent
from defender_app.report.masking import Masker
from defender_app.report.record_rules import Elsewhere
from defender_app.report.redaction import EvidenceChoice
from defender_app.report.redaction import project as redacted
from defender_app.report.text_rules import name_rules, names_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from defender_app.focal.actions import Verdict, Wish
    from defender_app.focal.cases import Case
    from defender_app.model.incident import Incident
    from defender_app.report.documents import Identities, NamedPerson, Report
    from defender_app.report.redaction import Projection
    from defender_app.report.text_rules import Rule
    from defender_app.vault.drawer import Drawer

A_NUMBERED: Final = "PERSON"
"""Stands for a pseudonym in which a name of somebody stands."""


@dataclass(frozen=True, kw_only=True, repr=False)
class Projected:
    """A case as it may leave for one action.

    Attributes:
        case_id, number: which case.
        incidents: with fresh ids, masked texts and no identities.
        named: names, initials and contacts that may leave, by the ids in ``incidents``.
        extents: what leaves of everybody in ``incidents``, by the ids there.
        verdicts: one for each incident, in the same order; ids as in the report.
        left_out: pseudonyms of those of whom nothing leaves.
        files: eid in ``incidents`` to the path of the file in the container, of the files on which
            nobody is who may not be named.
    """

    case_id: str
    number: int
    incidents: tuple[Incident, ...]
    named: tuple[NamedPerson, ...]
    extents: Mapping[str, Extent]
    verdicts: tuple[Verdict, ...]
    left_out: tuple[str, ...]
    files: Mapping[str, str] = field(default_factory=dict)

    def __repr__(self) -> str:
        return f"<projected {self.case_id}>"


def project(
    drawer: Drawer, case: Case, wish: Wish, *, without_files: frozenset[str] = frozenset()
) -> Projected:
    """A case through the gate, for one action.

    Args:
        drawer: of the desk.
        case: which case.
        wish: what is to be done.
        without_files: paths in the container of files that stay here.

    Raises:
        InputError: ``action-refused``; as for ``cases.report``.
    """
    report, identities = cases.report(drawer, case), cases.identities(drawer, case)
    verdicts = actions.judge_read(drawer, case, report, wish)
    actions.check(wish, verdicts)
    made = of_report(
        report,
        identities,
        verdicts,
        without=wish.without,
        elsewhere=known_names.elsewhere(drawer, case),
        reached=_reached(drawer, case, report, wish),
        without_files=without_files,
    )
    return replace(made, case_id=case.case_id, number=case.number)


def of_report(  # noqa: PLR0913 - a report, what was judged, and what else is known
    report: Report,
    identities: Identities,
    verdicts: Sequence[Verdict],
    *,
    without: AbstractSet[str] = frozenset(),
    elsewhere: Elsewhere | None = None,
    reached: AbstractSet[str] = frozenset(),
    without_files: AbstractSet[str] = frozenset(),
) -> Projected:
    """A report as its verdicts let it leave; of no case yet.

    Args:
        report: as it was sent.
        identities: what came beside it.
        verdicts: one for each incident that is not in ``without``, all of them allowed.
        without: event ids of incidents that are left out.
        elsewhere: names of people outside the report.
        reached: pids and oids of whom the way to reach them leaves.
        without_files: paths in the container of files that stay here.
    """
    outside = elsewhere or Elsewhere()
    made = [
        _one(
            with_identities(incident, identities),
            verdict,
            outside,
            _files(report, incident, without_files),
            reached,
        )
        for incident, verdict in zip(_chosen(report, without), verdicts, strict=True)
    ]
    return Projected(
        case_id="",
        number=0,
        incidents=tuple(one.projection.incident for one in made),
        named=tuple(named for one in made for named in one.projection.named),
        extents={key: extent for one in made for key, extent in one.extents.items()},
        verdicts=tuple(verdicts),
        left_out=tuple(dict.fromkeys(word for one in made for word in one.left_out)),
        files={key: path for one in made for key, path in one.files.items()},
    )


def _chosen(report: Report, without: AbstractSet[str]) -> list[Incident]:
    return [one for one in report.incidents if str(one.event_id) not in without]


def with_identities(incident: Incident, identities: Identities) -> Incident:
    """An incident of a report with the names and contacts that came beside it."""
    known = {one.id: one.identity for one in identities.persons}
    people = tuple(
        msgspec.structs.replace(one, identity=known.get(str(one.pid), one.identity))
        for one in incident.persons
    )
    bodies = tuple(
        msgspec.structs.replace(one, name=known[str(one.oid)].real_name or one.name)
        if str(one.oid) in known
        else one
        for one in incident.organisations
    )
    blamed = tuple(
        msgspec.structs.replace(one, identity=known.get(_official(incident, place), one.identity))
        for place, one in enumerate(incident.alleged_perpetrators)
    )
    return msgspec.structs.replace(
        incident,
        persons=people or incident.persons,
        organisations=bodies or incident.organisations,
        alleged_perpetrators=blamed or incident.alleged_perpetrators,
    )


@dataclass(frozen=True, repr=False)
class _Made:
    """One incident as it may leave."""

    projection: Projection
    extents: Mapping[str, Extent]
    left_out: tuple[str, ...]
    files: Mapping[str, str]


def _one(
    incident: Incident,
    verdict: Verdict,
    elsewhere: Elsewhere,
    files: Mapping[str, str],
    reached: AbstractSet[str],
) -> _Made:
    decisions = {
        key: Decision(id=key, extent=extent, contact=key in reached, because="")
        for key, extent in verdict.extents.items()
    }
    projection = redacted(
        incident,
        decisions,
        _pseudonyms(incident, elsewhere),
        evidence=_evidence(incident, decisions, files),
        elsewhere=elsewhere,
    )
    made = projection.incident
    leaving = [key for key, one in decisions.items() if one.extent is not Extent.NOTHING]
    # Both lists are in the order of the report, without whoever does not leave.
    fresh = [*(str(one.pid) for one in made.persons)]
    old = [str(one.pid) for one in incident.persons if str(one.pid) in leaving]
    pairs = [*zip(old, fresh, strict=True)]
    fresh = [str(one.oid) for one in made.organisations]
    old = [
        key
        for one in incident.organisations
        if (key := str(one.oid)) not in decisions or key in leaving
    ]
    pairs += [one for one in zip(old, fresh, strict=True) if one[0] in decisions]
    words = {str(one.pid): one.pseudonym or "" for one in incident.persons}
    words |= {str(one.oid): one.pseudonym or "" for one in incident.organisations}
    return _Made(
        projection=projection,
        extents={new: decisions[key].extent for key, new in pairs},
        left_out=tuple(words[key] for key in decisions if key not in leaving),
        files={new: files[key] for key, new in projection.evidence.items()},
    )


def _pseudonyms(incident: Incident, elsewhere: Elsewhere) -> dict[str, str]:
    """The word for each, by pid or oid; a word with a name in it is none."""
    everybody = [(str(one.pid), one.pseudonym) for one in incident.persons]
    everybody += [(str(one.oid), one.pseudonym) for one in incident.organisations]
    named = Masker(_names(incident, elsewhere))
    return {
        key: word if word and not named.finds(word) else f"{A_NUMBERED}-{place}"
        for place, (key, word) in enumerate(everybody, 1)
    }


def _names(incident: Incident, elsewhere: Elsewhere) -> Iterator[Rule]:
    known = [one.identity for one in incident.persons]
    known += [one.identity for one in incident.alleged_perpetrators]
    for one in filter(None, known):
        for name in names_of(one):
            yield from name_rules(name, "")
    for name in (*elsewhere.names, *elsewhere.officials):
        yield from name_rules(name, "")


def _evidence(
    incident: Incident, decisions: Mapping[str, Decision], files: Mapping[str, str]
) -> EvidenceChoice:
    """Whose file may leave, and of what not even the description does (rule 16)."""
    stays = {
        str(item.eid): seal_rules.about_evidence(item, decisions)[0] for item in incident.evidence
    }
    hidden = {
        str(item.eid)
        for item in incident.evidence
        if seal_rules.tells_of_the_hidden(item, decisions)
        or stays[str(item.eid)] == seal_rules.NOT_NAMED
    }
    may = {eid for eid, because in stays.items() if not because}
    return EvidenceChoice(files=frozenset(may & set(files)), kind_only=frozenset(hidden))


def _files(report: Report, incident: Incident, without: AbstractSet[str]) -> dict[str, str]:
    """The path in the container of each file of an incident, by eid."""
    known = {} if isinstance(report.files, msgspec.UnsetType) else report.files
    return {
        key: path
        for item in incident.evidence
        if (path := known.get(key := str(item.eid), "")) and path not in without
    }


def _reached(drawer: Drawer, case: Case, report: Report, wish: Wish) -> frozenset[str]:
    """Of whom the way to reach them leaves: to nobody but this desk."""
    if wish.action not in actions.STAYS:
        return frozenset()
    asked = replace(wish, action=Action.CONTACT)
    return frozenset(
        key
        for verdict in actions.judge_read(drawer, case, report, asked)
        if not verdict.refused
        for key, extent in verdict.extents.items()
        if extent is not Extent.NOTHING
    )


def _official(incident: Incident, place: int) -> str:
    return officials.official_id(str(incident.event_id), place)
