"""What finds the names that may not stand in a text somebody typed, or is about to send."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from defender_app.focal import actions, cases, known_names
from defender_app.focal.look_alikes import as_seen
from defender_app.model.incident import Incident
from defender_app.report import officials, record_rules
from defender_app.report.consent_gate import Extent
from defender_app.report.masking import Masker
from defender_app.report.record_rules import A_PERSON
from defender_app.report.text_rules import (
    contact_rules,
    initials_rules,
    name_rules,
    names_of,
    whole_rule,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from defender_app.focal.actions import Wish
    from defender_app.focal.cases import Case
    from defender_app.model.person import Identity
    from defender_app.report.documents import NamedPerson
    from defender_app.report.text_rules import Rule
    from defender_app.vault.drawer import Drawer

_BLANK: Final = Incident(format="defender-incident", version=1)


def masker(drawer: Drawer, every: Sequence[Case], wish: Wish) -> Masker:
    """What finds the names that may not stand in a text somebody typed about some cases.

    Args:
        drawer: of the desk; the names in it are looked for as well.
        every: the cases the text is about.
        wish: the action it is for; it may be refused: then no name is allowed.

    Raises:
        InputError: as for ``cases.report``.
    """
    allowed: list[tuple[Identity, list[Rule]]] = []
    others: list[Rule] = []
    # Whoever agreed in one report and not in another did not agree in a text about both.
    hidden: set[str] = set()
    for case in every:
        report, identities = cases.report(drawer, case), cases.identities(drawer, case)
        # Also of what is left out: no name of it may stand there.
        whole = replace(wish, without=wish.without - {str(i.event_id) for i in report.incidents})
        verdicts = actions.judge_read(drawer, case, report, whole)
        for incident, verdict in zip(report.incidents, verdicts, strict=True):
            left_out = str(incident.event_id) in wish.without
            extents = verdict.extents if verdict.allowed and not left_out else {}
            bodies = frozenset(str(one.oid) for one in incident.organisations)
            for one in identities.persons:
                if one.id in _ids(incident):
                    extent = extents.get(one.id, Extent.NOTHING)
                    may, may_not = _rules(one, extent, bodies)
                    allowed.append((one.identity, may))
                    others += may_not
                    agreed = left_out or verdict.extents.get(one.id) is Extent.NAMED
                    hidden |= set() if agreed else _called(one.identity)
        outside = replace(known_names.elsewhere(drawer, case), pseudonyms=())
        others += record_rules.of_others(_BLANK, outside)
    kept: list[Rule] = []
    for identity, rules in allowed:
        if hidden.isdisjoint(_called(identity)):
            kept += (replace(rule, keep=True) for rule in rules)
        else:
            others += rules
    keys = {rule.key for rule in kept}
    return Masker([*kept, *(rule for rule in others if rule.key not in keys)])


def _called(identity: Identity) -> set[str]:
    """What somebody is called, as the eye takes it, in whatever order of the words."""
    names = filter(None, (identity.real_name, *identity.aliases))
    return {" ".join(sorted(map(as_seen, name.split()))) for name in names}


def others(drawer: Drawer, case: Case) -> Masker:
    """What finds names that the sender of a case did not tell, in what is said to that sender.

    Those of the reports about the same event, and of this desk's own records.

    Raises:
        InputError: as for ``cases.identities``.
    """
    known = (
        _rules(one, Extent.NAMED, frozenset())[0] for one in cases.identities(drawer, case).persons
    )
    own = {rule.key: replace(rule, keep=True) for rules in known for rule in rules}
    outside = replace(known_names.elsewhere(drawer, case), pseudonyms=(), initials=())
    found = record_rules.of_others(_BLANK, outside)
    return Masker([*own.values(), *(rule for rule in found if rule.key not in own)])


def _ids(incident: Incident) -> frozenset[str]:
    blamed = range(len(incident.alleged_perpetrators))
    return frozenset(
        [str(one.pid) for one in incident.persons]
        + [str(one.oid) for one in incident.organisations]
        + [officials.official_id(str(incident.event_id), place) for place in blamed]
    )


def _rules(
    one: NamedPerson, extent: Extent, bodies: frozenset[str]
) -> tuple[list[Rule], list[Rule]]:
    """The rules for what may stand in a text about somebody, and for what may not."""
    known = one.identity
    of_name = whole_rule if one.id in bodies else name_rules
    names = [rule for name in names_of(known) for rule in of_name(name, A_PERSON)]
    initials = initials_rules(known.initials or "", A_PERSON)
    contact = contact_rules(known.contact_channel or "", record_rules.A_CONTACT)
    if extent is Extent.NAMED:
        return [*names, *initials], contact
    if extent is Extent.INITIALS:
        return initials, [*names, *contact]
    return [], [*names, *initials, *contact]
