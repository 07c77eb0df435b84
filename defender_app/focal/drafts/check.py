"""What is wrong with a draft, at every keystroke: names, causes, what is missing, words.

A name is looked for like everywhere else: in any spelling, and in the forms its language gives it.
What somebody else said, between quotation marks or, in a letter, on a line that begins with ``>``,
may say more than the office does; a name may not stand there either. A word for a cause alone
between quotation marks is the office's own.
"""

from __future__ import annotations

import bisect
import functools
import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from defender_app.errors import InputError
from defender_app.focal import actions, answer_names, cases, typed_names
from defender_app.focal.actions import Action
from defender_app.focal.drafts import causes, compose, facts, phrases
from defender_app.office.blocks import MARK
from defender_app.report.record_rules import AN_OFFICIAL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from defender_app.focal.actions import Wish
    from defender_app.focal.cases import Case
    from defender_app.focal.drafts.store import Draft
    from defender_app.model.link_verbs import LinkVerb
    from defender_app.report.documents import Report
    from defender_app.report.masking import Masker
    from defender_app.vault.drawer import Drawer

REFUSED: Final = frozenset(
    {"missing-fact", "stronger-than-link", "name-not-allowed", "official-named"}
    | {"case-gone", "action-refused"}
)
"""With one of these nothing leaves; nothing overrides it."""
LONGEST_SIX: Final = 1_000
"""Words of section 6 of a letter that fit on about two pages."""
_MOST: Final = 500
_QUOTED: Final = re.compile(r"“[^”\n]*”|«[^»\n]*»|\"[^\"\n]*\"|‘[^’\n]{12,}’(?!\w)")
_QUOTE_LINE: Final = re.compile(r"^[ \t]*>.*$", re.MULTILINE)
_SENTENCE: Final = re.compile(r"[^.!?\n]+(?:[.!?]+(?=\s|$)|$|(?=\n))", re.MULTILINE)
_SIX: Final = re.compile(r"^## 6\..*?(?=^## 7\.|\Z)", re.MULTILINE | re.DOTALL)
_DATE: Final = re.compile(
    r"(?<![\w/.-])(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{1,2}[./][0-9]{1,2}[./](?:[0-9]{4}|[0-9]{2}))"
    r"(?![\w/])"
)
_ITEM: Final = re.compile(r"[ \t]*(?:#|-|>|\[\[)")
_ABBREVIATED: Final = ("Mr", "Ms", "Mrs", "Dr", "No", "para", "paras", "art", "arts", "St", "Prof")
_FEWEST: Final = 3


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One thing about a draft.

    Attributes:
        code: ``missing-fact``, ``too-long``, ``stronger-than-link``, ``name-not-allowed``,
            ``adjective``, ``official-named``, ``abbreviation``, ``not-attributed``,
            ``date-form``, ``section-too-long``, ``case-gone``, ``action-refused``.
        start: and ``end``: where in the text, in characters; both 0 for the whole.
        facts: for the sentence about it; never a name.
    """

    code: str
    start: int = 0
    end: int = 0
    facts: Mapping[str, str | int] = field(default_factory=dict)

    @property
    def refuses(self) -> bool:
        """Whether nothing leaves with it."""
        return self.code in REFUSED


@dataclass(frozen=True, kw_only=True, repr=False)
class Rules:
    """What the text of one draft is held to; made once, used at every keystroke.

    Attributes:
        kind: of draft. verb: how the link may be put at most. masker: finds names.
        elsewhere: finds whole names that other cases told. stops: what no text can mend.
    """

    kind: str
    verb: LinkVerb
    masker: Masker
    elsewhere: Callable[[str], list[tuple[int, int]]] | None = None
    stops: tuple[Finding, ...] = ()

    def __repr__(self) -> str:
        return "<rules>"


def rules(drawer: Drawer, draft: Draft) -> Rules:
    """What a draft is held to today: consents may have ended since it was made.

    Raises:
        InputError: as for ``cases.report``.
    """
    stops: list[Finding] = []
    known: list[Case] = []
    for key in draft.case_ids:
        try:
            known.append(cases.get(drawer, key))
        except InputError as error:
            if error.code != "case-unknown":
                raise
            stops.append(Finding(code="case-gone"))
    verbs: list[LinkVerb] = []
    for case in known:
        report = cases.report(drawer, case)
        first = _refused(drawer, case, report, wishes(draft))
        if first:
            facts_: dict[str, str | int] = {"number": case.number, "first": first}
            stops.append(Finding(code="action-refused", facts=facts_))
        for incident in report.incidents:
            verb, _, _ = facts.linked(incident.cooperation)
            if verb != "none" or draft.kind == "letter":
                verbs.append(verb)
    return Rules(
        kind=draft.kind,
        verb=facts.weakest(verbs),
        masker=typed_names.masker(drawer, known, draft.wish),
        elsewhere=answer_names.finder(drawer, draft.case_ids),
        stops=tuple(stops),
    )


def wishes(draft: Draft) -> tuple[Wish, ...]:
    """What a case may be in a draft for: in a summary with names, some stand without."""
    if draft.kind == "summary" and draft.wish.action is Action.SG_NAMED:
        return (draft.wish, replace(draft.wish, action=Action.SG_UNNAMED))
    return (draft.wish,)


def conditions(drawer: Drawer, draft: Draft, case_id: str) -> tuple[str, ...]:
    """The conditions, in people's words, that count as met for one case of a draft.

    Raises:
        InputError: as for ``cases.report``.
    """
    if not draft.met:
        return ()
    verdicts = actions.judge_case(drawer, cases.get(drawer, case_id), draft.wish)
    return tuple(dict.fromkeys(words for one in verdicts for _, words in one.conditions))


def _refused(drawer: Drawer, case: Case, report: Report, every: Sequence[Wish]) -> str:
    """The code of why nothing of a case may leave, or empty."""
    first = ""
    for wish in every:
        try:
            actions.check(wish, actions.judge_read(drawer, case, report, wish))
        except InputError as error:
            first = first or str(error.facts["first"])
        else:
            return ""
    return first


def findings(drawer: Drawer, draft: Draft) -> tuple[Finding, ...]:
    """Everything about a draft as it is kept.

    Raises:
        InputError: as for ``rules``.
    """
    return of_text(draft.text, rules(drawer, draft))


def of_text(text: str, held_to: Rules) -> tuple[Finding, ...]:
    """Everything about a text, what refuses first, then by place.

    Args:
        text: in NFC.
        held_to: of ``rules``.
    """
    letter = held_to.kind == "letter"
    quoted = _spans(text, lines=letter)
    own = _blanked(text, quoted)
    # Headings are ours; items of a letter are questions and what the source answered.
    items = _item_lines(own) if letter or held_to.kind == "summary" else []
    said = _blanked(own, items)
    whole = [span for span in quoted if causes.is_somebodys(text[slice(*span)])]
    found = [
        *held_to.stops,
        *_missing(text),
        *_names(text, held_to),
        *_officials(own if letter else text),
        *_causes(_blanked(text, (*whole, *items)), held_to),
        *_adjectives(said),
        *_government(said),
        *_lengths(text, held_to.kind),
    ]
    if held_to.kind != "letter":
        found += [*_unattributed(text, own), *_dates(said)]
    found.sort(key=lambda one: (not one.refuses, one.start, one.end))
    return tuple(found[:_MOST])


def _missing(text: str) -> Iterator[Finding]:
    for mark in MARK.finditer(text):
        yield Finding(
            code="missing-fact",
            start=mark.start(),
            end=mark.end(),
            facts={"what": mark[0][2:-2]},
        )


def _names(text: str, held_to: Rules) -> Iterator[Finding]:
    for begin, end in held_to.elsewhere(text) if held_to.elsewhere is not None else ():
        yield Finding(code="name-not-allowed", start=begin, end=end)
    at = 0
    for piece, instead in held_to.masker.pieces(text):
        if instead is not None and piece.strip():
            code = "official-named" if instead == AN_OFFICIAL else "name-not-allowed"
            yield Finding(code=code, start=at, end=at + len(piece))
        at += len(piece)


def _officials(own: str) -> Iterator[Finding]:
    """A rank before a name that begins with a capital."""
    for match in _ranked().finditer(own):
        if match["name"] not in _no_names():
            yield Finding(code="official-named", start=match.start(), end=match.end())


@functools.cache
def _no_names() -> frozenset[str]:
    return frozenset(phrases.table()["check"]["no_names"])


@functools.cache
def _ranked() -> re.Pattern[str]:
    ranks = "|".join(sorted(map(re.escape, phrases.table()["check"]["ranks"]), key=len)[::-1])
    return re.compile(rf"\b(?i:{ranks})\.?\s+(?P<name>[A-Z\u00c0-\u00de][^\W\d_’']+)")


def _causes(own: str, held_to: Rules) -> Iterator[Finding]:
    """Words that say more about the link than what it rests on."""
    for start, end, said in causes.stronger(own, held_to.verb, held_to.kind):
        known = {"words": said, "link": held_to.verb}
        yield Finding(code="stronger-than-link", start=start, end=end, facts=known)


def _adjectives(own: str) -> Iterator[Finding]:
    for match in _judging().finditer(own):
        yield Finding(
            code="adjective",
            start=match.start(),
            end=match.end(),
            facts={"words": match[0]},
        )


@functools.cache
def _judging() -> re.Pattern[str]:
    return causes.any_of(phrases.table()["check"]["adjectives"])


def _government(own: str) -> Iterator[Finding]:
    """“Government” is spelled out, with its capital where one State's is meant."""
    for match in re.finditer(r"\b(?:[Gg]ov(?:[’']?t|ts|s|t)?\b\.?|(?<=\bthe )government\b)", own):
        yield Finding(
            code="abbreviation", start=match.start(), end=match.end(), facts={"words": match[0]}
        )


def _dates(own: str) -> Iterator[Finding]:
    """A date is written as 26 April 2017."""
    for match in _DATE.finditer(own):
        yield Finding(
            code="date-form", start=match.start(), end=match.end(), facts={"words": match[0]}
        )


def _lengths(text: str, kind: str) -> Iterator[Finding]:
    if kind == "letter":
        six = _SIX.search(text)
        count = compose.count_words(six[0]) if six else 0
        if six and count > LONGEST_SIX:
            known = {"words": count, "limit": LONGEST_SIX}
            yield Finding(code="section-too-long", start=six.start(), end=six.end(), facts=known)
        return
    for start, end in _paragraphs(text):
        count = compose.count_words(text[start:end])
        if count > compose.MOST_WORDS:
            limits = {"words": count, "limit": compose.MOST_WORDS}
            yield Finding(code="too-long", start=start, end=end, facts=limits)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    for match in re.finditer(r"[^\n]+(?:\n[^\n]+)*", text):
        yield match.span()


def _unattributed(text: str, own: str) -> Iterator[Finding]:
    """A sentence that says *reportedly* nowhere; the State at its beginning is none."""
    for start, end in _sentences(own):
        said = own[start:end]
        line = text.rfind("\n", 0, start) + 1
        if _ITEM.match(text[line:]) or compose.count_words(said) <= _FEWEST:
            continue
        if _attributed().search(said) is None:
            yield Finding(code="not-attributed", start=start, end=end)


@functools.cache
def _attributed() -> re.Pattern[str]:
    return causes.any_of(phrases.table()["check"]["attributed"])


def _sentences(own: str) -> Iterator[tuple[int, int]]:
    """Where the sentences are; an abbreviation with a full stop ends none."""
    begin = -1
    for match in _SENTENCE.finditer(own):
        start = match.start() if begin < 0 else begin
        begin = -1
        words = own[start : match.end()].rstrip(".").split()
        if words and words[-1].strip("(") in _ABBREVIATED and own[match.end() :].strip():
            begin = start
            continue
        gap = len(own[start : match.end()]) - len(own[start : match.end()].lstrip())
        if own[start : match.end()].strip():
            yield start + gap, match.end()


def _spans(text: str, *, lines: bool) -> list[tuple[int, int]]:
    """What somebody else said, in order; whole lines of it in a letter alone."""
    whole = _QUOTE_LINE.finditer(text) if lines else ()
    return _quotes(text, [match.span() for match in whole])


def _quotes(text: str, lines: list[tuple[int, int]]) -> list[tuple[int, int]]:
    starts = [start for start, _ in lines]
    found = list(lines)
    for match in _QUOTED.finditer(text):
        at = bisect.bisect_right(starts, match.start()) - 1
        if at < 0 or lines[at][1] < match.end():
            found.append(match.span())
    return sorted(found)


def _item_lines(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(r"^[ \t]*[#-].*$", text, re.MULTILINE)]


def _blanked(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """The text with other people's words and our marks as spaces, at the same places."""
    letters = list(text)
    marks = [match.span() for match in MARK.finditer(text)]
    for start, end in (*spans, *marks):
        letters[start:end] = " " * (end - start)
    return "".join(letters)
