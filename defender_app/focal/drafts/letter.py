"""A submission as a letter: the fourteen sections in their order, in English, French or Spanish.

The words and the order are those of the page of a report; the cover and the first annex are its
own. Names stand in annex A alone, and only for an action that takes them to the Government.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.errors import InputError
from defender_app.focal.actions import Action
from defender_app.focal.drafts import from_page, phrases
from defender_app.model.answers import plain
from defender_app.report import html
from defender_app.report.documents import Report
from defender_app.report.page import markup
from defender_app.report.page.shower import PageShower
from defender_app.words import fill, load_report

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from defender_app.focal.card import Card
    from defender_app.focal.projection import Projected

LANGUAGES: Final = ("en", "fr", "es")
"""What special procedures take; one of these comes first."""
_REFERENCE: Final = 8


def compose(  # noqa: PLR0913 - what is in it, for what, in which words, by whom, when
    every: Sequence[Projected],
    reports: Sequence[Report],
    *,
    action: Action,
    language: str,
    card: Card | None,
    today: date,
) -> str:
    """The letter about some cases.

    Args:
        every: the cases as they may leave.
        reports: the reports they came in, in the same order.
        action: what it is for.
        language: ``en``, ``fr`` or ``es``.
        card: of the office that writes, or None.
        today: the day on it.

    Raises:
        InputError: ``letter-language``.
    """
    if language not in LANGUAGES:
        raise InputError("letter-language", languages=", ".join(LANGUAGES))
    page = _page(every, reports, language, today)
    show = PageShower(load_report(language), {}, today=today.isoformat())
    found = _body(from_page.lines(html.render(page)), show)
    made = [*_cover(page, show, card), "", *_between(found, show, card)]
    made += _annexes(found, every, show, named=action is Action.LETTER_NAMED)
    return "\n".join(_tidy(made)) + "\n"


def _page(
    every: Sequence[Projected], reports: Sequence[Report], language: str, today: date
) -> Report:
    """What the page is made from: nothing but what may leave."""
    confirmed = tuple(
        pair
        for one in reports
        for pair in (() if isinstance(one.confirmed, msgspec.UnsetType) else one.confirmed)
    )
    return Report(
        report_id=" ".join(one.report_id[:_REFERENCE] for one in reports),
        to="",
        from_="",
        reply_to="",
        training=any(one.training for one in reports),
        written_on=today.isoformat(),
        language=language,
        incidents=tuple(incident for one in every for incident in one.incidents),
        confirmed=confirmed or msgspec.UNSET,
    )


def _words(show: PageShower, key: str, **facts: object) -> str:
    return fill(str(phrases.table()["letter"][show.language][key]), facts)


def _cover(page: Report, show: PageShower, card: Card | None) -> Iterator[str]:
    """Section 1."""
    yield f"# {_words(show, 'title')}"
    yield ""
    yield show.word("classification")
    yield ""
    yield show.word("allegation")
    yield ""
    yield f"## {_section(show, 1, 'cover')}"
    yield ""
    tags = [page.language]
    tags += filter(None, (plain(one.narrative_language) for one in page.incidents))
    tongues = dict.fromkeys(show.tongue(tag) for tag in tags)
    told = (
        ("report-id", page.report_id),
        ("written-on", page.written_on),
        ("classification", show.word("classification")),
        ("languages", ", ".join(markup.plain(one) for one in tongues)),
        ("submitted-to", f"[[{_words(show, 'submitted-to')}]]"),
        ("copied-to", _words(show, "copied-to")),
    )
    for key, value in told:
        yield f"- {show.label('cover', key)}: {value}"
    if card is None:
        yield f"- {_words(show, 'from')}: [[{_words(show, 'from')}?]]"


def _body(lines: Sequence[str], show: PageShower) -> list[str]:
    """Everything behind the cover, without the answers in full: one line a person is asked for."""
    full = f"### {show.label('consent', 'in-full')}"
    second, third = (f"## {_section(show, *one)}" for one in ((2, "consent"), (3, "submitter")))
    found: list[str] = []
    # The title of the record stands before its second section, and before the next record.
    begins = lines.index(second)
    kept = next(at for at in range(begins, -1, -1) if lines[at].startswith("# ") or not at)
    skipping = False
    for line in lines[kept:]:
        skipping = line == full or (skipping and line != third)
        if not skipping:
            found.append(line)
    return found


def _between(lines: Sequence[str], show: PageShower, card: Card | None) -> Iterator[str]:
    """Sections 2 to 13, with who submits it."""
    third = f"## {_section(show, 3, 'submitter')}"
    remark = show.label("people", "name-in-annex")
    for line in lines[: _annex_at(lines, show)]:
        if line == remark:
            continue
        yield line
        if line == third and card is not None:
            said = (card.body.name, card.body.organisation, card.body.contact)
            told = ", ".join(phrases.one_line(one) for one in said if one)
            yield ""
            yield f"- {_words(show, 'from')}: {told}"


def _annexes(
    lines: Sequence[str], every: Sequence[Projected], show: PageShower, *, named: bool
) -> Iterator[str]:
    """Section 14."""
    at = _annex_at(lines, show)
    yield lines[at]
    yield ""
    known = [
        (one.pseudonym, name)
        for case in every
        for one in case.named
        if (name := one.identity.real_name or one.identity.initials)
    ]
    if named and known:
        yield _words(show, "names")
        yield ""
        for word, name in known:
            yield f"- {phrases.one_line(word)}: {phrases.one_line(name)}"
    else:
        yield _words(show, "names-apart")
    yield ""
    second = f"## {show.label('headings', 'chronology')}"
    yield from lines[lines.index(second, at) :]


def _annex_at(lines: Sequence[str], show: PageShower) -> int:
    return lines.index(f"## {show.label('headings', 'identities')}")


def _section(show: PageShower, number: int, key: str) -> str:
    return fill(show.word("section"), {"number": number, "heading": show.label("headings", key)})


def _tidy(lines: Sequence[str]) -> Iterator[str]:
    """Without several empty lines in a row."""
    last = ""
    for line in lines:
        if line or last:
            yield line
        last = line
