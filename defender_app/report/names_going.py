"""Names that nobody here will know any more, and that stand in texts which could still be sent.

What masks a name in a text is that the drawer knows it. When the last record of somebody goes, when
somebody is taken out of it, or when a name is corrected, the name is forgotten: in the text of a
record it would leave with the next report as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from defender_app.errors import InputError
from defender_app.model import lens
from defender_app.model.somebody import Somebody
from defender_app.report.masking import Masker
from defender_app.report.seal_rules import about_names
from defender_app.report.text_rules import name_rules, names_of, whole_rule

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from defender_app.model.incident import Incident
    from defender_app.model.person import Identity
    from defender_app.report.text_rules import Rule
    from defender_app.vault.drawer import Drawer
    from defender_app.vault.people import PersonKind

Known: TypeAlias = tuple[str, bool, "Identity"]
"""As ``Identities.every`` gives them: the uid, whether it is an organisation's, and the names."""


def standing_elsewhere(drawer: Drawer, event_ids: Collection[str]) -> int:
    """In how many other records a name stands that is known from these alone.

    Args:
        drawer: holds all of them.
        event_ids: the records that would go.

    Raises:
        InputError: ``record-damaged``.
    """
    stay = {
        one.uid
        for one in drawer.people.list()
        if any(place.event_id not in event_ids for place in one.places)
    }
    known = drawer.identities.every()
    going = [one for one in known if one[0] not in stay]
    return _standing(drawer, going, [one for one in known if one[0] in stay], but=event_ids)


def taken_out(drawer: Drawer, event_id: str, kind: PersonKind, ident: str) -> int:
    """In the texts of how many records the name stands of somebody who would be taken out of one.

    Args:
        drawer: holds them.
        event_id: the record; what else is written in it counts too.
        kind: of the entry.
        ident: its id in the record; of an alleged perpetrator, the place in the list.

    Raises:
        InputError: ``record-damaged``, ``unknown-person``.
    """
    uid = drawer.people.uid_of(event_id, ident, kind)
    if len(drawer.people.get(uid).places) > 1:
        return 0

    def without(incident: Incident) -> Incident:
        if incident.event_id != event_id:
            return incident
        if kind == "alleged-perpetrator":
            return lens.without(incident, "alleged_perpetrators", int(ident))
        return Somebody(kind, ident).without(incident)

    known = drawer.identities.every()
    going = [one for one in known if one[0] == uid]
    return _standing(drawer, going, [one for one in known if one[0] != uid], without)


def forgotten(drawer: Drawer, before: Iterable[Known]) -> int:
    """In the texts of how many records a name stands that was known, and is not any more.

    Args:
        drawer: as it is now.
        before: what ``drawer.identities.every`` gave then, or a part of it.

    Raises:
        InputError: ``record-damaged``.
    """
    now = drawer.identities.every()
    return _standing(drawer, [one for one in before if one not in now], now)


def _standing(
    drawer: Drawer,
    going: Iterable[Known],
    staying: Iterable[Known],
    seen: Callable[[Incident], Incident] = lambda incident: incident,
    but: Collection[str] = (),
) -> int:
    rules = [rule for rule in _rules(going) if not rule.ask]
    if not rules:
        return 0
    # The same word may be in the name of somebody who stays.
    kept = {rule.key for rule in _rules(staying)}
    rules = [rule for rule in rules if rule.key not in kept]
    texts = dict.fromkeys(rule.text for rule in rules if not rule.exact_case)
    found = {row.event_id for text in texts for row in drawer.incidents.search(text)}
    masker = Masker(rules)
    return sum(_is_in(drawer, one, masker, seen) for one in found.difference(but))


def _rules(known: Iterable[Known]) -> Iterator[Rule]:
    for _, organisation, identity in known:
        for name in names_of(identity):
            yield from (whole_rule if organisation else name_rules)(name, "")


def _is_in(
    drawer: Drawer, event_id: str, masker: Masker, seen: Callable[[Incident], Incident]
) -> bool:
    try:
        incident = drawer.incidents.get(event_id)
    except InputError:
        # It cannot be sent either.
        return False
    return next(about_names(seen(incident), masker), None) is not None
