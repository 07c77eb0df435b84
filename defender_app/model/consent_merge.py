"""Consents of one record that changed in two places: what was taken back never returns by itself.

Somebody writes in a record while a withdrawal reaches it another way: another page, an older text
that could not be saved, a file that brings the record in again. Three copies tell what happened:
the one that both began with, the one that is being written, and the one in the vault. Pure.
Source: domain rules 2.4, safety rules 3 and 22.
"""

from __future__ import annotations

from functools import partial
from itertools import combinations
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.model.answers import ABSENT, Answer, listed, plain
from defender_app.model.consent import ALLOWING_VALUES, Consent
from defender_app.model.consent_changes import WITHDRAWN, of_use
from defender_app.model.consistency import readable_date
from defender_app.model.person import Organisation
from defender_app.model.somebody import everybody

if TYPE_CHECKING:
    from defender_app.model.answers import Text
    from defender_app.model.incident import Incident
    from defender_app.model.partial_date import PartialDate
    from defender_app.model.person import Person

    _Given = tuple[Consent, ...]

# Has a meaning only together with the answer it was noted for.
_OF_THE_ANSWER: Final = frozenset(
    {"value", "how_named", "review_on", "withdrawn_on", "withdrawn_how", "recipients_told"}
)
_CONDITIONAL: Final = "conditional"
_NO: Final = "no"
# From what says least on.
_NAMED: Final = ("title-only", "initials", "named")


def brought_together(mine: Incident, *, base: Incident, here: Incident) -> Incident:
    """A record that is about to be written, with what was said about consents meanwhile.

    What changed on one side only is taken from that side. Where both sides changed an answer, the
    one that allows less holds, unless it was said on a later day that it is allowed again.

    Args:
        mine: the record that is being written.
        base: what it was made from.
        here: what the vault holds now.

    Returns:
        ``mine`` with other consents; nothing else of it changes.
    """
    for who in everybody(mine):
        part, was = who.part(here), who.part(base)
        if part is None:
            # Nothing can have been said about them there.
            continue
        then, now = (was.consents if was is not None else ()), part.consents
        if tuple(then) != tuple(now):
            mine = who.with_consents(mine, partial(_together, then, now))
    return mine


def not_given_back(new: Incident, before: Incident) -> Incident:
    """A record that takes the place of another one, without a yes that was taken back before.

    Args:
        new: from elsewhere; nobody knows what it was made from.
        before: what the vault holds.

    Returns:
        ``new``, where every answer that allows what ``before`` has as withdrawn is withdrawn, too,
        unless it was given on a later day. Whoever has another id and the same pseudonym or name
        is the same: a file that another program wrote may count anew.
    """
    known = [part for who in everybody(before) if (part := who.part(before)) is not None]
    for who in everybody(new):
        mine = who.part(new)
        for part in known:
            if mine is not None and (part is who.part(before) or _is_same(mine, part)):
                new = who.with_consents(new, partial(_held_back, part.consents))
    return new


def _is_same(one: Person | Organisation, other: Person | Organisation) -> bool:
    return type(one) is type(other) and not _called(one).isdisjoint(_called(other))


def _called(part: Person | Organisation) -> set[str]:
    """What tells somebody from others, whatever their id is; for comparing alone."""
    words = [plain(part.pseudonym), *_names(part)]
    return {word.strip().casefold() for word in words if word.strip()}


def _names(part: Person | Organisation) -> tuple[str, ...]:
    if isinstance(part, Organisation):
        return (plain(part.name),)
    return () if part.identity is None else (part.identity.real_name or "",)


def _together(then: _Given, now: _Given, given: _Given) -> _Given:
    uses = [one.use for one in given]
    made = [
        one
        if uses.count(one.use) > 1
        else _merged(of_use(then, one.use), one, of_use(now, one.use))
        for one in given
    ]
    # Also what is not there in mine: it was said in the vault only, or taken out here.
    made += [
        _merged(of_use(then, one.use), Consent(use=one.use), one)
        for one in now
        if one.use not in uses
    ]
    return tuple(one for one in made if one != Consent(use=one.use))


def _merged(was: Consent, mine: Consent, here: Consent) -> Consent:
    if here in (was, mine):
        return mine
    if mine == was:
        return here
    answer = mine if _is_mine(was, mine, here) else here
    rest = {
        name: getattr(here, name)
        for name in Consent.__struct_fields__
        if name not in _OF_THE_ANSWER and getattr(mine, name) == getattr(was, name)
    }
    rest |= _narrower(was, mine, here)
    if answer.value == mine.value == here.value:
        # One answer: what was noted about it on either side belongs to it.
        told = {
            name: getattr(here, name)
            for name in _OF_THE_ANSWER
            if getattr(mine, name) == getattr(was, name)
        }
        return msgspec.structs.replace(mine, **rest, **told, **_less(was, mine, here))
    of_answer = {name: getattr(answer, name) for name in _OF_THE_ANSWER}
    return msgspec.structs.replace(mine, **rest, **of_answer)


def _changed(was: Consent, mine: Consent, here: Consent, name: str) -> bool:
    """Whether both sides changed a member, each in its way."""
    values = [getattr(one, name) for one in (was, mine, here)]
    return all(a != b for a, b in combinations(values, 2))


def _narrower(was: Consent, mine: Consent, here: Consent) -> dict[str, object]:
    """What limits the answer, whoever gave it, where both sides changed it."""
    found: dict[str, object] = {}
    if _changed(was, mine, here, "child_agrees") and plain(here.child_agrees) == _NO:
        found["child_agrees"] = here.child_agrees
    if _changed(was, mine, here, "shared_with"):
        then, given, now = (listed(one.shared_with) for one in (was, mine, here))
        left = tuple(one for one in given if one in now or one not in then)
        more = tuple(one for one in now if one not in then and one not in given)
        found["shared_with"] = (*left, *more) or ABSENT
    if _changed(was, mine, here, "conditions"):
        said = dict.fromkeys(filter(None, (plain(here.conditions), plain(mine.conditions))))
        found["conditions"] = "\n".join(said) or None
    return found


def _less(was: Consent, mine: Consent, here: Consent) -> dict[str, object]:
    """Of two ways to name somebody the one that says less, of two days to ask the earlier one."""
    found: dict[str, object] = {}
    if _changed(was, mine, here, "how_named"):
        found["how_named"] = min(mine, here, key=_says).how_named
    if _changed(was, mine, here, "withdrawn_on") and here.withdrawn_on is not None:
        found["withdrawn_on"] = here.withdrawn_on
    if _changed(was, mine, here, "review_on"):
        days = sorted(filter(None, (plain(mine.review_on), plain(here.review_on))))
        found["review_on"] = days[0] if days else None
    return found


def _says(consent: Consent) -> int:
    """How much a way to name somebody says."""
    named = consent.effective_how_named
    return _NAMED.index(named) if named in _NAMED else 0


def is_taken_back(consent: Consent) -> bool:
    """Whether it is withdrawn, also where a yes with a day of withdrawal says it."""
    noted = consent.value in ALLOWING_VALUES and consent.withdrawn_on is not None
    return consent.value == WITHDRAWN or noted


def _is_mine(was: Consent, mine: Consent, here: Consent) -> bool:
    """Whether the answer that is being written holds, and not the one in the vault."""
    taken_back = is_taken_back(here) and not is_taken_back(was)
    if mine.value in ALLOWING_VALUES and here.value in ALLOWING_VALUES and taken_back:
        return _said_after(mine, was, here)
    if here.value in {mine.value, was.value}:
        return True
    if mine.value in ALLOWING_VALUES and here.value not in ALLOWING_VALUES:
        return _said_after(mine, was, here)
    if mine.value == was.value:
        return False
    if here.value in ALLOWING_VALUES:
        return mine.value not in ALLOWING_VALUES or mine.value == _CONDITIONAL
    return here.value != WITHDRAWN


def _said_after(mine: Consent, was: Consent, here: Consent) -> bool:
    """Whether it was said anew, and on a later day than the other was taken back."""
    refused, said = _day(here.withdrawn_on or here.date), _day(mine.date)
    anew = (mine.value, mine.date) != (was.value, was.date)
    # In the month of which it was taken back nobody knows which came first.
    return anew and refused is not None and said is not None and refused.is_surely_before(said)


def _day(value: Text) -> PartialDate | None:
    """A day that somebody is sure of, or None."""
    guessed = isinstance(value, Answer) and value.precision not in (None, "exact")
    return None if guessed else readable_date(value)


def _held_back(now: _Given, given: _Given) -> _Given:
    return tuple(_still_withdrawn(one, of_use(now, one.use)) for one in given)


def _still_withdrawn(new: Consent, here: Consent) -> Consent:
    if not is_taken_back(here) or new.value not in ALLOWING_VALUES:
        return new
    if _said_after(new, Consent(use=new.use), here):
        return new
    # Whoever asked and was there may have another id now.
    return msgspec.structs.replace(here, asked_by=new.asked_by, witness=new.witness)
