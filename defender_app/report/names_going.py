"""Names that nobody here will know any more once records are removed, and that stand elsewhere.

What masks a name in a text is that the drawer knows it. When the last record of somebody goes, the
name goes with it, and in the text of another record it would leave with the next report as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from defender_app.errors import InputError
from defender_app.report.masking import Masker
from defender_app.report.seal_rules import about_names
from defender_app.report.text_rules import name_rules, whole_rule

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from defender_app.report.text_rules import Rule
    from defender_app.vault.drawer import Drawer


def standing_elsewhere(drawer: Drawer, event_ids: Collection[str]) -> int:
    """In how many other records a name stands that is known from these alone.

    Args:
        drawer: holds all of them.
        event_ids: the records that would go.

    Raises:
        InputError: ``record-damaged``.
    """
    rules = [rule for rule in _rules(drawer, event_ids) if not rule.ask]
    texts = dict.fromkeys(rule.text for rule in rules if not rule.exact_case)
    found = {row.event_id for text in texts for row in drawer.incidents.search(text)}
    masker = Masker(rules)
    return sum(_is_in(drawer, one, masker) for one in found.difference(event_ids))


def _rules(drawer: Drawer, event_ids: Collection[str]) -> Iterator[Rule]:
    stay = {
        one.uid
        for one in drawer.people.list()
        if any(place.event_id not in event_ids for place in one.places)
    }
    for uid, organisation, identity in drawer.identities.every():
        if uid in stay:
            continue
        for name in filter(None, (identity.real_name, *identity.aliases)):
            yield from (whole_rule if organisation else name_rules)(name, "")


def _is_in(drawer: Drawer, event_id: str, masker: Masker) -> bool:
    try:
        incident = drawer.incidents.get(event_id)
    except InputError:
        # It cannot be sent either.
        return False
    return next(about_names(incident, masker), None) is not None
