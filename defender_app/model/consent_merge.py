"""Consents of one record that changed in two places: what was taken back never returns by itself.

Somebody writes in a record while a withdrawal reaches it another way: another page, an older text
that could not be saved, a file that brings the record in again. Three copies tell what happened:
the one that both began with, the one that is being written, and the one in the vault. Pure.
Source: domain rules 2.4, safety rules 3 and 22.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.model.answers import plain
from defender_app.model.consent import ALLOWING_VALUES, Consent
from defender_app.model.consent_changes import WITHDRAWN, of_use
from defender_app.model.somebody import everybody

if TYPE_CHECKING:
    from defender_app.model.incident import Incident

    _Given = tuple[Consent, ...]

# Has a meaning only together with the answer it was noted for.
_OF_THE_ANSWER: Final = frozenset(
    {"value", "how_named", "review_on", "withdrawn_on", "withdrawn_how", "recipients_told"}
)
_CONDITIONAL: Final = "conditional"


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
        unless it was given on a later day.
    """
    for who in everybody(new):
        part = who.part(before)
        if part is not None:
            new = who.with_consents(new, partial(_held_back, part.consents))
    return new


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
    if answer.value == mine.value == here.value:
        # One answer: what was noted about it on either side belongs to it.
        told = {
            name: getattr(here, name)
            for name in _OF_THE_ANSWER
            if getattr(mine, name) == getattr(was, name)
        }
        return msgspec.structs.replace(mine, **rest, **told)
    of_answer = {name: getattr(answer, name) for name in _OF_THE_ANSWER}
    return msgspec.structs.replace(mine, **rest, **of_answer)


def _is_mine(was: Consent, mine: Consent, here: Consent) -> bool:
    """Whether the answer that is being written holds, and not the one in the vault."""
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
    refused_on = plain(here.withdrawn_on) or plain(here.date)
    anew = (mine.value, mine.date) != (was.value, was.date)
    return anew and bool(refused_on) and plain(mine.date) > refused_on


def _held_back(now: _Given, given: _Given) -> _Given:
    return tuple(_still_withdrawn(one, of_use(now, one.use)) for one in given)


def _still_withdrawn(new: Consent, here: Consent) -> Consent:
    if here.value != WITHDRAWN or new.value not in ALLOWING_VALUES:
        return new
    return new if _said_after(new, Consent(use=new.use), here) else here
