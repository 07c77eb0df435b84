"""The question that an action waits for, in the sender's language: whom to ask, and what.

It goes back to the sender alone, who knows the people by the same words.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from defender_app.errors import InputError
from defender_app.focal import actions, reply, templates
from defender_app.focal.actions import Action, Wish
from defender_app.model.answers import listed
from defender_app.report.documents import LONGEST_TEXT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import Any

    from defender_app.focal.actions import Missing, Verdict
    from defender_app.focal.cases import Case
    from defender_app.report.documents import Report
    from defender_app.vault.drawer import Drawer

_MORE: Final = "…"
_CONDITIONAL: Final = "conditional"
# What an answer of the person alone would lift, whatever it was before.
_HALF: Final = frozenset({_CONDITIONAL, "review-passed", "not-renewed"})
_MOST_NAMES: Final = 20


@dataclass(frozen=True, kw_only=True)
class Judged:
    """One action and what a case allows.

    Attributes:
        wish: the action. verdicts: one for each incident.
        question: to the sender; empty where there is nothing to ask, or nobody can be asked.
    """

    wish: Wish
    verdicts: tuple[Verdict, ...]
    question: str = field(default="", repr=False)

    @property
    def shape(self) -> str:
        """``yes``, ``some`` (of several incidents), ``conditional`` or ``no``."""
        allowed = [one.allowed for one in self.verdicts]
        if all(allowed) and allowed:
            return "yes"
        if any(allowed):
            return "some"
        reasons = {gap.because for one in self.verdicts for gap in one.missing}
        refused = any(one.refused for one in self.verdicts)
        return "conditional" if reasons and not refused and reasons <= _HALF else "no"


def every_action(drawer: Drawer, case: Case, report: Report) -> tuple[Judged, ...]:
    """What a case allows, action by action.

    Raises:
        InputError: as for ``work.of``.
    """
    found = []
    for action in Action:
        wish = Wish(action=action)
        if action is Action.OTHER_NGO:
            wish = _for_somebody(drawer, case, report, wish)
        verdicts = actions.judge_read(drawer, case, report, wish)
        asked = of_case(drawer, case, report, wish, verdicts)
        found.append(Judged(wish=wish, verdicts=verdicts, question=asked))
    return tuple(found)


def _for_somebody(drawer: Drawer, case: Case, report: Report, wish: Wish) -> Wish:
    """The organisation that most is allowed for, of those that people named."""
    names = dict.fromkeys(
        str(name)
        for incident in report.incidents
        for consents in (
            *(one.consents for one in incident.persons),
            *(one.consents for one in incident.organisations),
        )
        for consent in consents
        if consent.use == wish.action
        for name in listed(consent.shared_with)
    )
    wishes = [replace(wish, recipient=name) for name in list(names)[:_MOST_NAMES]]

    def allowed(one: Wish) -> int:
        return sum(found.allowed for found in actions.judge_read(drawer, case, report, one))

    return max(wishes, key=allowed, default=wish)


def of_case(
    drawer: Drawer, case: Case, report: Report, wish: Wish, verdicts: Sequence[Verdict]
) -> str:
    """What to ask the sender of a case, in the language of the report.

    Returns:
        Plain text; empty where nothing is missing, or no answer can be sealed to the case.
    """
    if not any(verdict.missing for verdict in verdicts):
        return ""
    try:
        reply.speaking(drawer, case)
        places = templates.places_of(drawer, case)
    except InputError:
        # Nothing can be sealed to this case: whose key it is is not proven, or ours is gone.
        return ""
    return question(
        missing(verdicts),
        places,
        language=language(templates.languages_of(report)),
        year=wish.year or drawer.now().year,
        recipient=wish.recipient,
    )


def missing(verdicts: Iterable[Verdict]) -> tuple[Missing, ...]:
    """What some verdicts wait for, each person and use once."""
    found = [gap for verdict in verdicts for gap in verdict.missing]
    return tuple({(one.pseudonym or one.id, one.use): one for one in reversed(found)}.values())[
        ::-1
    ]


def language(languages: Sequence[str]) -> str:
    """The first language there are words in."""
    known = (one for one in map(templates.base, languages) if one in templates.LANGUAGES)
    return next(known, "en")


def question(
    gaps: Sequence[Missing],
    places: Mapping[str, str],
    *,
    language: str,
    year: int,
    recipient: str = "",
) -> str:
    """What to ask the sender.

    Args:
        gaps: what is missing.
        places: of ``templates.places_of``.
        language: one of ``templates.LANGUAGES``.
        year: of the report of a year.
        recipient: of what would be shared.

    Returns:
        Plain text, short enough for an answer; empty where nobody can be asked.
    """
    known = templates.words(language)["asking"]
    shown = {**places, "received_on": templates.day(places["received_on"], language)}
    head = templates.filled(known["head"], shown)
    people: dict[tuple[str, str], list[str]] = {}
    for one in gaps:
        if one.pseudonym:
            lines = people.setdefault((one.pseudonym, one.ask), [_whom(one, known)])
            lines += _about(one, known, year, recipient)
    body = ["\n".join(lines) for lines in people.values()]
    if not body:
        return ""
    tail = str(known["tail"])
    room = LONGEST_TEXT - len(head) - len(tail) - len(_MORE) - 8
    while sum(len(one) + 2 for one in body) > room:
        body = [*body[:-2], _MORE]
    return "\n\n".join((head, *body, tail))


def _whom(one: Missing, known: Mapping[str, Any]) -> str:
    whom = str(known["whom"].get(one.ask, known["whom"][""]))
    return whom.replace("{who}", templates.one_line(one.pseudonym))


def _about(one: Missing, known: Mapping[str, Any], year: int, recipient: str) -> Iterator[str]:
    asked = str(known["uses"].get(one.use, one.use))
    because = str(known["because"].get(one.because, ""))
    if one.because == _CONDITIONAL and not one.condition:
        because = str(known["because"]["condition-unsaid"])
    if because:
        yield because.replace("{condition}", templates.one_line(one.condition))
    if one.because != "how-named":
        yield asked.replace("{year}", str(year)).replace(
            "{recipient}", templates.one_line(recipient) or _MORE
        )
