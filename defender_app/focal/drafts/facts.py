"""What a draft may say of one incident, as it may leave for one action.

How the link with the cooperation may be put follows from the weakest of what it rests on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from defender_app.focal.drafts import acts, people, phrases
from defender_app.model.answers import is_yes, listed, plain
from defender_app.model.link_verbs import LinkVerb, link_verb
from defender_app.report.page import dates

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from defender_app.focal.drafts.acts import Told
    from defender_app.focal.drafts.people import Who
    from defender_app.focal.projection import Projected
    from defender_app.model.cooperation import Cooperation
    from defender_app.model.follow_up import AuthorityResponse, UnAction
    from defender_app.model.incident import Incident

# From the strongest to the weakest: a draft takes the words of the last one that was used.
ORDER: Final[tuple[LinkVerb, ...]] = (
    "in-connection",
    "un-concern",
    "questioned-about",
    "while",
    "dates-only",
    "none",
)
_MOST_COOPERATIONS: Final = 2
_MOST_MECHANISMS: Final = 3
_MOST_FORMS: Final = 2
_LONGEST_REASON: Final = 240
_LONGEST_PLACE: Final = 120
_REASONS: Final = ("reason_given", "reasons_stated", "stated_reason", "ground_given")
_AT: Final = frozenset(
    {"airport", "border", "police-station", "penal-institution", "court", "hospital"}
    | {"un-premises", "workplace"}
)
_STARTS: Final = ("at ", "in ", "near ", "on ", "outside ", "between ", "inside ", "along ")
_UNSAID: Final = ("not disclosed", "undisclosed", "unknown", "not known", "withheld")
_SEVERAL: Final = ("several ", "many ", "various ", "different ", "two ", "three ")
_FEW_WORDS: Final = 3
_OFFICES: Final = re.compile(
    r"\b(?:Office|Ministry|Centre|Center|Department|Bureau|Institute|Headquarters)\b"
)


@dataclass(frozen=True, kw_only=True, repr=False)
class Facts:
    """What may be said of one incident.

    Attributes:
        states: names of the States concerned.
        who: whom it is about.
        verb: how the link may be put; ``none`` where no draft may be made.
        strength: the ``link_strength`` behind it.
        cooperation: those that rest on something, in the order of the record.
        acts: in the order of their dates.
        place: with its preposition and a space before, or empty.
        reason: the one that was given, as it was written, or empty.
        foreign: whether the reason is not in English.
        actions: what the UN did. answers: what authorities answered at the time.
    """

    states: tuple[str, ...]
    who: Who
    verb: LinkVerb
    strength: str
    cooperation: tuple[Cooperation, ...]
    acts: tuple[Told, ...]
    place: str
    reason: str
    foreign: bool
    actions: tuple[UnAction, ...]
    answers: tuple[AuthorityResponse, ...]

    def __repr__(self) -> str:
        return "<facts>"


def of(projected: Projected, more: Sequence[UnAction] = ()) -> tuple[Facts, ...]:
    """The facts of each incident of a case.

    Args:
        projected: as it may leave.
        more: what the register of the desk knows of UN actions about this case.
    """
    identities = {one.id: one.identity for one in projected.named}
    return tuple(
        Facts(
            states=acts.state(incident),
            who=people.of(incident, identities, projected.extents),
            verb=(found := linked(incident.cooperation))[0],
            strength=found[1],
            cooperation=found[2],
            acts=acts.told(incident),
            place=_place(incident),
            reason=_reason(incident)[0],
            foreign=_reason(incident)[1],
            actions=_actions(incident.followup, more),
            answers=incident.authority_responses,
        )
        for incident in projected.incidents
    )


def _actions(told: Iterable[UnAction], known: Iterable[UnAction]) -> tuple[UnAction, ...]:
    """Each action once: what the register knows of one stands instead of what the sender told."""
    found: dict[tuple[str, ...], UnAction] = {}
    for one in (*told, *known):
        reference = "".join(plain(one.reference).casefold().split())
        day = plain(one.date_sent_or_adopted)
        found[(reference,) if reference else (day, plain(one.action_type))] = one
    return tuple(found.values())


def linked(every: Iterable[Cooperation]) -> tuple[LinkVerb, str, tuple[Cooperation, ...]]:
    """How the link may be put, on what that rests, and the cooperations it is about."""
    told = [
        (link_verb(strength), strength, one)
        for one in every
        if link_verb(strength := plain(one.link_strength)) != "none"
    ]
    if not told:
        return "none", "", ()
    used = told[:_MOST_COOPERATIONS]
    verb, strength, _ = max(used, key=lambda one: ORDER.index(one[0]))
    return verb, strength, tuple(one for _, _, one in used)


def weakest(verbs: Iterable[LinkVerb]) -> LinkVerb:
    """The one that allows least; ``none`` of nothing."""
    return max(verbs, key=ORDER.index, default="none")


def mechanisms(cooperation: Iterable[Cooperation], *, attended: bool = False) -> str:
    """The full names of the mechanisms, or the mark of what is missing.

    Args:
        cooperation: whose.
        attended: as something that is attended.
    """
    named = phrases.attended if attended else phrases.mechanism
    found = (named(ident) for one in cooperation for ident in listed(one.mechanism) if ident)
    known = list(dict.fromkeys(one for one in found if one))
    if not known:
        return phrases.missing("mechanism")
    if len(known) > _MOST_MECHANISMS:
        return str(phrases.table()["people"]["several-mechanisms"])
    return phrases.listed(known)


def cooperation_words(one: Cooperation, *, plural: bool) -> str:
    """``had cooperated with the Committee against Torture through testimony in May 2025``."""
    when = phrases.month_words(plain(one.date)) or f"in {phrases.missing('cooperation-day')}"
    return phrases.say(
        "cooperation",
        relation=relation(one, plural=plural),
        mechanisms=mechanisms([one]),
        form=forms(one),
        when=f" {when}",
        mark=confidential(one),
    )


def confidential(one: Cooperation) -> str:
    """The mark of a cooperation that nobody was to know of, or empty."""
    hidden = is_yes(one.confidential_submission)
    return f" {phrases.missing('confidential-cooperation')}" if hidden else ""


def relation(one: Cooperation, *, plural: bool) -> str:
    """How far it had come."""
    known = phrases.table()["relation"]
    words = str(known.get(plain(one.relation), known[""]))
    return words.replace("{was}", "were" if plural else "was")


def forms(one: Cooperation) -> str:
    """`` through an oral briefing and testimony``, or empty."""
    told = [phrases.word("form", ident) for ident in listed(one.form)]
    told = [words for words in told if words][:_MOST_FORMS]
    return phrases.say("form", forms=phrases.listed(told)) if told else ""


def days(one: Facts) -> tuple[str, str]:
    """The first and the last day of the acts, as they were written; empty where none is known."""
    known = sorted((act.day for act in one.acts if act.day), key=dates.order)
    return (known[0], known[-1]) if known else ("", "")


def _reason(incident: Incident) -> tuple[str, bool]:
    """The reason that was given, and whether it needs a translation."""
    given = [plain(incident.stated_reason)]
    for act in incident.acts:
        given += [plain(act.fields[name]) for name in _REASONS if name in act.fields]
    text = next((line for one in given if (line := phrases.one_line(one, _LONGEST_REASON))), "")
    language = plain(incident.narrative_language).partition("-")[0].lower()
    return text, bool(text) and (not phrases.is_latin(text) or language not in {"", "en"})


def _place(incident: Incident) -> str:
    """Where it was, with the preposition that fits; nothing that only this record knows."""
    text = phrases.one_line(plain(incident.place_text), _LONGEST_PLACE)
    text = text.partition(";")[0].strip()
    low = text.casefold()
    words = {one for one in people.pseudonyms(incident) if one}
    known = any(re.search(rf"\b{re.escape(one)}\b", text) for one in words)
    if not text or known or low.startswith(_UNSAID) or not phrases.is_latin(text):
        return ""
    if low.startswith((*_STARTS, "online")):
        return f" {text}"
    kind = plain(incident.place_kind)
    single = text[:1].isupper() and not re.search(r"[0-9]", text)
    short = len(text.split()) <= _FEW_WORDS and "," not in text
    inside = low.startswith(_SEVERAL) or (single and short and kind not in _AT)
    if inside:
        return f" in {text}"
    named = low.startswith(("the ", "a ", "an "))
    definite = not named and (text[:1].islower() or _OFFICES.search(text) is not None)
    return f" at {'the ' if definite else ''}{text}"
