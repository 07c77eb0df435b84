"""Section 1: what this is, for whom, in which languages, and how it may be used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from defender_app import also_sent
from defender_app.report.page import dates, markup

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from defender_app.report.documents import Report
    from defender_app.report.page.shower import PageShower
    from defender_app.report.values import Plain


def cover(report: Report, incidents: Iterable[Mapping[str, Plain]], show: PageShower) -> str:
    """The cover of a report.

    Args:
        report: what is sent.
        incidents: the same records as plain values.
        show: words of the page.
    """
    label = show.label
    to = report.submitted_to
    pairs = [
        (label("cover", "report-id"), report.report_id),
        (label("cover", "written-on"), report.written_on),
        (label("cover", "classification"), show.word("classification")),
        (label("cover", "languages"), show.joins[0].join(_languages(report, incidents, show))),
        (label("cover", "submitted-to"), "" if to is msgspec.UNSET else show.free(str(to))),
        (label("cover", "copied-to"), _copied_to(incidents, show)),
        (label("cover", "incidents"), str(len(report.incidents))),
    ]
    if report.refers_to is not msgspec.UNSET:
        pairs.insert(1, (label("cover", "corrects"), str(report.refers_to)))
    parts = [
        markup.paragraph(show.word("training"), name="training") if report.training else "",
        markup.heading(1, show.word("title")),
        markup.paragraph(show.word("classification"), name="class"),
        markup.paragraph(show.word("allegation")),
        markup.heading(2, numbered(show, 1, "cover")),
        markup.rows(pairs),
    ]
    return "\n".join(part for part in parts if part)


def _copied_to(incidents: Iterable[Mapping[str, Plain]], show: PageShower) -> str:
    """Who has it by this file, which is nobody, and by other ways, as its own steps say."""
    found: list[str] = []
    for incident in incidents:
        taken: Any = incident.get("steps_taken", ())
        for one in taken:
            to = one.get("to")
            if (to.get("value") if isinstance(to, dict) else to) in also_sent.READERS:
                day, said = dates.told(one.get("date")), show.common(to, "step_to")
                found.append(f"{said} ({day})" if day else said)
    nobody = show.label("cover", "copied-to-nobody")
    if not found:
        return nobody
    others = show.joins[0].join(dict.fromkeys(found))
    return f"{show.text('cover', 'copied-to-others', others=others)} {nobody}"


def numbered(show: PageShower, number: int, key: str) -> str:
    """The heading of a section, with the number that it always has."""
    heading = show.label("headings", key)
    return show.word("section").replace("{number}", str(number)).replace("{heading}", heading)


def _languages(
    report: Report, incidents: Iterable[Mapping[str, Plain]], show: PageShower
) -> list[str]:
    tags = [report.language]
    for incident in incidents:
        told = incident.get("narrative_language")
        if isinstance(told, str):
            tags.append(told)
        if incident.get("narrative_en"):
            tags.append("en")
    return list(dict.fromkeys(show.tongue(tag) for tag in tags))
