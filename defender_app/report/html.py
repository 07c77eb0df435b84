"""``report.html``: the report for people, one self-contained page without script or remote part.

The sections are those of a submission, always in the same order and with the same numbers: cover,
consent, submitter, alleged victims, cooperation, alleged acts, alleged perpetrators, link,
situation, steps, law, request, evidence; then the annexes. Names never appear in it; everything
that came from a person is escaped text. The page follows from ``report.json`` alone.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import msgspec

from defender_app.report import page_specs as specs
from defender_app.report.page import acts, annexes, consent, evidence, markup, people, scripts
from defender_app.report.page.cover import cover, numbered
from defender_app.report.page.shower import PageShower
from defender_app.report.page.style import POLICY, STYLE
from defender_app.words import load_report

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from defender_app.report.documents import Report
    from defender_app.report.values import Plain
    from defender_app.words import Words


def render(report: Report) -> bytes:
    """The page of one report.

    Args:
        report: what is sent; its ``language`` chooses the words.

    Returns:
        UTF-8 HTML, complete.
    """
    words = load_report(report.language)
    incidents: list[dict[str, Plain]] = [
        msgspec.json.decode(msgspec.json.encode(one)) for one in report.incidents
    ]
    names: dict[str, str] = {}
    for incident in incidents:
        names |= _names(incident)
    general = PageShower(words, names, today=report.written_on)
    records = [(one, _shower(report, one, words, names)) for one in incidents]
    body = [cover(report, incidents, general)]
    for number, (incident, show) in enumerate(records, 1):
        body.append(_incident(incident, show, number, len(incidents)))
    body += annexes.annexes(records, general)
    return _page(words, general, body, training=report.training)


def _page(words: Words, show: PageShower, body: Iterable[str], *, training: bool) -> bytes:
    foot = show.word("classification")
    if training:
        foot = f"{show.word('training')} · {foot}"
    where = f'lang="{escape(words.language)}" dir="{scripts.direction(words.language)}"'
    lines = [
        "<!DOCTYPE html>",
        f"<html {where}>",
        '<head>\n<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
        '<meta name="referrer" content="no-referrer">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(show.word('title'))}</title>",
        f"<style>{STYLE}</style>\n</head>",
        "<body>\n<div class=sheet>\n<div class=body>",
        *body,
        f"</div>\n<div class=foot>{escape(foot)}</div>\n</div>\n</body>\n</html>\n",
    ]
    return "\n".join(lines).encode()


def _shower(
    report: Report, incident: Mapping[str, Plain], words: Words, names: Mapping[str, str]
) -> PageShower:
    told = incident.get("narrative_language")
    met, files = report.confirmed, report.files
    return PageShower(
        words,
        {**names, **_names(incident)},
        told=told if isinstance(told, str) else "",
        today=report.written_on,
        confirmed=() if isinstance(met, msgspec.UnsetType) else met,
        files={} if isinstance(files, msgspec.UnsetType) else files,
    )


def _names(incident: Mapping[str, Plain]) -> dict[str, str]:
    """What stands for each id of one incident: pseudonym and title, agency, description."""
    names = {}
    for person in [*incident.get("persons", []), *incident.get("organisations", [])]:
        names[str(person.get("pid") or person.get("oid") or "")] = people.name_of(person)
    for item in incident.get("evidence", []):
        said = [one for one in (item.get("description"), item.get("kind")) if isinstance(one, str)]
        names[str(item.get("eid"))] = next(iter(said), "")
    return names


def _incident(incident: Mapping[str, Plain], show: PageShower, number: int, count: int) -> str:
    everybody: list[Mapping[str, Plain]] = [
        *incident.get("persons", []),
        *incident.get("organisations", []),
    ]
    told: Iterable[tuple[str, Iterable[str]]] = (
        ("consent", consent.statement(everybody, show)),
        ("submitter", people.submitters(everybody, incident, show)),
        ("victims", people.victims(everybody, show)),
        ("cooperation", acts.each(incident.get("cooperation", []), specs.COOPERATION, show)),
        ("acts", acts.acts(incident, show)),
        (
            "perpetrators",
            acts.each(incident.get("alleged_perpetrators", []), specs.PERPETRATOR, show),
        ),
        ("link", acts.link(incident, show)),
        ("situation", acts.situation(incident, everybody, show)),
        ("steps", acts.steps(incident, show)),
        ("law", acts.law(incident, show)),
        ("request", acts.request(incident, show)),
        ("evidence", evidence.evidence(incident, everybody, show)),
    )
    parts = [_title(incident, show, number, count)]
    for section, (key, made) in enumerate(told, 2):
        body = "\n".join(part for part in made if part)
        body = body or markup.paragraph(show.word("nothing"), name="none")
        parts.append(f"{markup.heading(2, numbered(show, section, key))}\n{body}")
    return "\n".join(parts)


def _title(incident: Mapping[str, Plain], show: PageShower, number: int, count: int) -> str:
    """The record's own title; where there are several, which of them it is."""
    title = markup.heading(1, str(incident.get("title", "")), own=False, told=show.told)
    if count == 1:
        return title
    which = show.word("case").replace("{number}", str(number)).replace("{count}", str(count))
    return markup.paragraph(which, name="again") + title
