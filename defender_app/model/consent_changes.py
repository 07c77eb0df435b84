"""What is done to the consents of one person: an answer given, all withdrawn, a day to ask again.

Pure functions over tuples of :class:`Consent`. Nothing here invents who answered, when or how:
what is not known stays absent. What was said in two copies of one record is brought together in
``consent_merge``. Source: domain rules 2.4, safety rules 3 and 22.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.model.answers import ABSENT, listed, plain
from defender_app.model.consent import (
    ALLOWING_VALUES,
    ASKED_VALUES,
    FIXED_HOW_NAMED,
    Consent,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from defender_app.model.answers import Text

NOT_ASKED: Final = "not-asked"
WITHDRAWN: Final = "withdrawn"
GOVERNMENT_LETTER: Final = "government-letter"
WILL_KNOW: Final = "government-will-know"

# What one breath explains, in the order of the form.
_ALWAYS_FIRST: Final = ("what-is-written", "who-will-see-it")
_RISKS: Final = ("risks-to-me", "risks-to-others")
_REFUSE: Final = ("can-refuse", "can-withdraw")
_NO_RECALL: Final = ("withdrawal-cannot-recall-what-was-sent",)
_PUBLISHED: Final = ("may-be-published",)
ALL_TO_EXPLAIN: Final = (_ALWAYS_FIRST, (WILL_KNOW,), _PUBLISHED, _RISKS, _REFUSE, _NO_RECALL)
"""Everything that is explained before one use or another, in the order of the form."""
_PUBLIC_USES: Final = frozenset({"un-public-initials", "un-public-name", "sg-report", "media-name"})
_DEFAULTS: Final = {
    name: default
    for name, default in zip(
        Consent.__struct_fields__[-len(Consent.__struct_defaults__) :],
        Consent.__struct_defaults__,
        strict=True,
    )
    if name != "use"
}
# What ``answered`` decides for each answer by itself.
_FOLLOWS_THE_ANSWER: Final = frozenset({"value", "how_named", "review_on"})


def of_use(consents: Iterable[Consent], use: str) -> Consent:
    """The consent to a use; one without an answer where none was recorded."""
    return next((one for one in consents if one.use == use), Consent(use=use))


def value_of(consent: Consent) -> str:
    """The answer; none is "not asked"."""
    return consent.value or NOT_ASKED


def with_consent(consents: tuple[Consent, ...], consent: Consent) -> tuple[Consent, ...]:
    """The consents with this one in place of the earlier one to the same use.

    One that says nothing is left out, for it means the same.
    """
    empty = consent == Consent(use=consent.use)
    places = [at for at, one in enumerate(consents) if one.use == consent.use]
    if not places:
        return consents if empty else (*consents, consent)
    kept = tuple(
        consent if at == places[0] else one
        for at, one in enumerate(consents)
        if at not in places[1:] and not (empty and at == places[0])
    )
    return kept or ABSENT


def to_explain(use: str, explained: Iterable[str] = ()) -> tuple[tuple[str, ...], ...]:
    """The things to explain before a use is asked, each with the codes that it covers.

    Args:
        use: decides whether a Government or the public is spoken of.
        explained: codes that were ticked already; they are never left out.
    """
    ticked = set(explained)
    groups: list[tuple[str, ...]] = [_ALWAYS_FIRST]
    if use == GOVERNMENT_LETTER or WILL_KNOW in ticked:
        groups.append((WILL_KNOW,))
    if use in _PUBLIC_USES or ticked.intersection(_PUBLISHED):
        groups.append(_PUBLISHED)
    return (*groups, _RISKS, _REFUSE, _NO_RECALL)


def explain(consent: Consent, codes: Iterable[str], *, done: bool) -> Consent:
    """The consent with things ticked as explained, or not."""
    given = listed(consent.explained)
    left = tuple(code for code in given if code not in set(codes))
    ticked = (*left, *codes) if done else left
    return msgspec.structs.replace(consent, explained=ticked or ABSENT)


def refusal(consent: Consent, value: str) -> str:
    """Why an answer cannot be recorded now: a code, or "".

    ``government-will-know``: before somebody agrees to a letter that carries their name, they
    must hear that the Government will know it (rule 3).
    """
    if consent.use != GOVERNMENT_LETTER or value not in ALLOWING_VALUES:
        return ""
    return "" if WILL_KNOW in listed(consent.explained) else WILL_KNOW


def answered(consent: Consent, value: str) -> Consent:
    """The consent with an answer, and without what belongs to another answer only.

    The words of a condition are kept while somebody changes their mind between answers; they
    count for ``conditional`` only.

    Raises:
        ValueError: ``refusal`` has something against it.
    """
    if refusal(consent, value):
        raise ValueError(value)
    changes: dict[str, object] = {"value": None if value == NOT_ASKED else value}
    if value not in ALLOWING_VALUES or consent.use in FIXED_HOW_NAMED:
        changes["how_named"] = None
    if value != WITHDRAWN:
        changes |= {"withdrawn_on": None, "withdrawn_how": None, "recipients_told": None}
    if value not in ASKED_VALUES:
        changes["review_on"] = None
    return msgspec.structs.replace(consent, **changes)


def withdrawn(
    consents: tuple[Consent, ...], *, on: Text = None, how: Text = None
) -> tuple[Consent, ...]:
    """The consents with every one that allows something withdrawn; the others stay as they are."""
    changed = (
        msgspec.structs.replace(
            answered(one, WITHDRAWN), withdrawn_on=on, withdrawn_how=how, review_on=None
        )
        if one.value in ALLOWING_VALUES
        else one
        for one in consents
    )
    return tuple(changed) or consents


def left_to_tell(consents: Iterable[Consent]) -> bool:
    """Whether something was withdrawn, and it is not noted that everyone was told."""
    return any(one.value == WITHDRAWN and one.recipients_told is None for one in consents)


def all_told(consents: tuple[Consent, ...], on: str) -> tuple[Consent, ...]:
    """The consents, with the day on which everyone was told of what was withdrawn."""
    told = (
        msgspec.structs.replace(one, recipients_told=on)
        if one.value == WITHDRAWN and one.recipients_told is None
        else one
        for one in consents
    )
    return tuple(told) or consents


def ask_again(consents: tuple[Consent, ...], on: str | None) -> tuple[Consent, ...]:
    """The consents with a day to ask again at every answer that allows something."""
    changed = (
        msgspec.structs.replace(one, review_on=on) if one.value in ALLOWING_VALUES else one
        for one in consents
    )
    return tuple(changed) or consents


def next_review(consents: Iterable[Consent]) -> str:
    """The earliest day to ask again, as stored; "" where there is none."""
    days = [plain(one.review_on) for one in consents if one.value in ALLOWING_VALUES]
    return min((day for day in days if day), default="")


def summary(consents: Iterable[Consent], uses: Iterable[str]) -> str:
    """One light for all uses: ``yes``, ``some``, ``no``, ``withdrawn`` or ``not-asked``.

    ``no`` and ``withdrawn`` when nothing is allowed any more; ``not-asked`` when nobody was asked
    about anything yet.
    """
    known = tuple(consents)
    values = [value_of(of_use(known, use)) for use in uses]
    if all(value == "yes" for value in values):
        return "yes"
    if any(value in ALLOWING_VALUES for value in values):
        return "some"
    for value in (WITHDRAWN, "no", "not-asked-too-risky"):
        if value in values:
            return value
    return NOT_ASKED


def common(consents: Iterable[Consent]) -> Consent:
    """What several consents have in common; where they differ, as if nothing was said.

    Its ``use`` is the first one's, and means nothing where there are several.
    """
    first, *others = consents
    differing = {
        name: default
        for name, default in _DEFAULTS.items()
        if any(getattr(one, name) != getattr(first, name) for one in others)
    }
    return msgspec.structs.replace(first, **differing)


def alike(consents: Iterable[Consent], before: Consent, after: Consent) -> tuple[Consent, ...]:
    """The consents, each changed as ``before`` was to become ``after``.

    Each keeps what belongs to it alone: a way of being named that its use fixes, a day that was
    noted already, things explained that are not spoken of for its use. One that has something
    against the answer (``refusal``), or allows nothing that could be withdrawn, stays as it is.
    """
    return tuple(_as_changed(one, before, after) for one in consents)


def _as_changed(one: Consent, before: Consent, after: Consent) -> Consent:
    changes = {
        name: getattr(after, name)
        for name in _DEFAULTS
        if getattr(after, name) != getattr(before, name)
    }
    if "explained" in changes:
        changes["explained"] = _told(one, before, after)
    if "value" in changes:
        value = value_of(after)
        withdraws_nothing = value == WITHDRAWN and one.value not in ALLOWING_VALUES
        if withdraws_nothing or refusal(one, value):
            return one
        one = answered(one, value)
        changes = {name: new for name, new in changes.items() if name not in _FOLLOWS_THE_ANSWER}
        if plain(one.date) and after.date is not None:
            changes.pop("date", None)
    if one.use in FIXED_HOW_NAMED or one.value not in ALLOWING_VALUES:
        changes.pop("how_named", None)
    made = msgspec.structs.replace(one, **changes)
    # A letter that may be sent stays so only while its warning is ticked (rule 3).
    return answered(made, NOT_ASKED) if refusal(made, value_of(made)) else made


def _told(one: Consent, before: Consent, after: Consent) -> tuple[str, ...]:
    """What was explained for one use, after ticks were set and taken back for several."""
    was, now = set(listed(before.explained)), set(listed(after.explained))
    spoken = {code for codes in to_explain(one.use, listed(one.explained)) for code in codes}
    left = tuple(code for code in listed(one.explained) if code not in was - now)
    more = (code for code in listed(after.explained) if code in (now - was) & spoken)
    return tuple(dict.fromkeys((*left, *more))) or ABSENT
