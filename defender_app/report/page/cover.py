"""Section 1: what this is, for whom, in which languages, and how it may be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from defender_app.report.page import markup

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
        (label("cover", "copied-to"), label("cover", "copied-to-nobody")),
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
