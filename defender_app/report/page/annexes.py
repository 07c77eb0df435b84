"""The annexes: where names are, everything in the order of its dates, and what was translated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from defender_app.report.page import dates, markup
from defender_app.report.page.acts import alleged, translated_by

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from defender_app.report.page.shower import PageShower
    from defender_app.report.values import Plain


Record: TypeAlias = "tuple[Mapping[str, Plain], PageShower]"
"""One record, and how it is shown."""


def annexes(records: Sequence[Record], show: PageShower) -> Iterator[str]:
    """All three, in order.

    Args:
        records: every record with its own words.
        show: words of the page.
    """
    # Names and contacts are never on this page.
    yield markup.heading(2, show.label("headings", "identities"))
    yield markup.paragraph(show.label("annex", "identities"))
    for key, made in (("chronology", _chronology), ("translations", _translation)):
        yield markup.heading(2, show.label("headings", key))
        for incident, words in records:
            if len(records) > 1:
                title = str(incident.get("title", ""))
                yield markup.heading(3, title, own=False, told=words.told)
            yield made(incident, words)


def _chronology(incident: Mapping[str, Plain], show: PageShower) -> str:
    found = sorted(_dated(incident, show), key=lambda pair: dates.order(pair[0]))
    head = [show.label("annex", "when"), show.label("annex", "what")]
    body = [[show.free(day), what] for day, what in found]
    table = markup.table(head, body, name="dates", told=show.told)
    return table or markup.paragraph(show.label("annex", "no-dates"), name="none")


def _dated(incident: Mapping[str, Plain], show: PageShower) -> Iterator[tuple[str, str]]:
    def found(thing: Mapping[str, Plain], member: str, what: str) -> Iterator[tuple[str, str]]:
        day = dates.told(thing.get(member))
        if day:
            yield day, what

    yield from found(incident, "date_start", show.label("annex", "begins"))
    yield from found(incident, "date_end", show.label("annex", "ends"))
    for act in incident.get("acts", []):
        day = dates.of_act(act)
        if day:
            yield day, alleged(act, show)
    lists = (
        ("cooperation", "date", "headings", "cooperation", ("mechanism", "mechanism")),
        ("authority_responses", "when", "steps", "responses", ("by", "text")),
        ("steps_taken", "date", "steps", "taken", ("to", "step_to")),
        ("followup", "date_sent_or_adopted", "steps", "un-action", ("action_type", "action_type")),
    )
    for name, member, group, key, (detail, how) in lists:
        for one in incident.get(name, []):
            what = show.label(group, key)
            told = show.common(one[detail], how) if detail in one else ""
            both = show.text("annex", "custody", what=what, label=told) if told else what
            yield from found(one, member, both)


def _translation(incident: Mapping[str, Plain], show: PageShower) -> str:
    held: Any = incident.get("narrative_en")
    if not isinstance(held, dict) or not held:
        return markup.paragraph(show.label("annex", "none"), name="none")
    language = show.tongue(show.told) if show.told else "…"
    said = [show.text("annex", "translated", language=language), translated_by(held, show)]
    told = markup.paragraph(" ".join(one for one in said if one))
    return told + markup.paragraph(show.label("annex", "other-texts"), name="none")
