"""``report.html``: the report for people, one self-contained page without script or remote part.

The order of the sections is that of a submission (domain: cover, consent, submitter, persons,
cooperation, acts, alleged perpetrators, link, situation, steps, law, request, evidence). Names
never appear in it; everything that came from a person is escaped text.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any, Final

import msgspec

from defender_app.report import page_specs as specs
from defender_app.report.values import Plain, Shower, list_label
from defender_app.taxonomy import taxonomy
from defender_app.words import load

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from defender_app.report.documents import Report

Row = tuple[str, str]

_STYLE: Final = """
:root{color-scheme:light dark;--ink:#1c1f23;--soft:#5b636d;--line:#d9dee4;--page:#fff;
--mark:#0b6e99}
@media (prefers-color-scheme:dark){:root{--ink:#e8eaed;--soft:#a3abb5;--line:#3a4048;--page:#1b1e22;
--mark:#6cc0e5}}
body{font:16px/1.55 system-ui,sans-serif;color:var(--ink);background:var(--page);max-width:46rem;
margin:2.5rem auto;padding:0 1.25rem}
h1{font-size:1.6rem;line-height:1.25;margin:2.5rem 0 .5rem}
h2{font-size:1.15rem;margin:2.2rem 0 .6rem;
padding-bottom:.25rem;border-bottom:1px solid var(--line)}h3{font-size:1rem;margin:1.3rem 0 .4rem}
dl{display:grid;grid-template-columns:minmax(9rem,34%) 1fr;gap:.35rem 1rem;margin:0}
dt{color:var(--soft)}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}th,td{text-align:start;padding:.3rem .6rem .3rem 0;
border-bottom:1px solid var(--line);vertical-align:top}
td:last-child{white-space:nowrap}.more td{white-space:normal;color:var(--soft);font-size:.875rem}
.text{white-space:pre-wrap;overflow-wrap:anywhere}.class{color:var(--mark);font-weight:600}
.training{border:3px solid #b45309;padding:.4rem .8rem;font-weight:700;color:#b45309}
@media print{body{margin:0;max-width:none}}
"""


def render(report: Report) -> bytes:
    """The page of one report.

    Args:
        report: what is sent; its ``language`` chooses the words.

    Returns:
        UTF-8 HTML, complete.
    """
    words = load(report.language)
    incidents: list[dict[str, Plain]] = [
        msgspec.json.decode(msgspec.json.encode(one)) for one in report.incidents
    ]
    people: dict[str, str] = {}
    for incident in incidents:
        people |= _names(incident)
    show = Shower(words, people)
    body = [_cover(report, show)]
    body += [_incident(incident, show) for incident in incidents]
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(words.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        f"<title>{escape(show.word('title'))}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        + "\n".join(body)
        + "\n</body>\n</html>\n"
    ).encode()


def _names(incident: Mapping[str, Plain]) -> dict[str, str]:
    """What stands for each id of one incident: pseudonym and title, agency, description."""
    people = {}
    for person in [*incident.get("persons", []), *incident.get("organisations", [])]:
        key = str(person.get("pid") or person.get("oid") or "")
        parts = [person.get("pseudonym") or person.get("name"), person.get("descriptive_title")]
        people[key] = ", ".join(str(one) for one in parts if isinstance(one, str) and one)
    for item in incident.get("evidence", []):
        said = [one for one in (item.get("description"), item.get("kind")) if isinstance(one, str)]
        people[str(item.get("eid"))] = next(iter(said), "")
    return people


def _rows(rows: Iterable[Row]) -> str:
    cells = "".join(
        f"<dt>{escape(label)}</dt><dd dir=auto>{escape(value)}</dd>"
        for label, value in rows
        if value
    )
    return f"<dl>{cells}</dl>" if cells else ""


def _of(thing: Mapping[str, Plain], spec: specs.Spec, show: Shower) -> list[Row]:
    return [
        (show.label("field", member), show.common(thing[member], how))
        for member, how in spec
        if member in thing
    ]


def _section(title: str, *parts: str) -> str:
    body = "\n".join(part for part in parts if part)
    return f"<h2>{escape(title)}</h2>\n{body}" if body else ""


def _each(things: Iterable[Mapping[str, Plain]], spec: specs.Spec, show: Shower) -> list[str]:
    return [_rows(_of(thing, spec, show)) + _inner(thing, show) for thing in things]


def _inner(thing: Mapping[str, Plain], show: Shower) -> str:
    """What stands inside one thing: answers to a UN action, a kept page."""
    held_in = {
        "responses": specs.ANSWER,
        "related_sources": specs.RELATED,
        "web_capture": specs.CAPTURE,
    }
    parts = []
    for member, spec in held_in.items():
        held = thing.get(member, ())
        for one in (held,) if isinstance(held, dict) else held:
            parts.append(f"<h3>{escape(show.label('field', member))}</h3>")
            parts.append(_rows(_of(one, spec, show)))
    return "".join(parts)


def _text(title: str, text: object) -> str:
    if not isinstance(text, str) or not text:
        return ""
    return f"<h3>{escape(title)}</h3>\n<p class=text dir=auto>{escape(text)}</p>"


def _cover(report: Report, show: Shower) -> str:
    rows = [
        (show.word("written-on"), report.written_on),
        (show.word("report-id"), report.report_id),
        (show.word("incidents"), str(len(report.incidents))),
    ]
    training = f"<p class=training>{escape(show.word('training'))}</p>" if report.training else ""
    return (
        f"{training}<h1>{escape(show.word('title'))}</h1>\n"
        f"<p class=class>{escape(show.word('classification'))}</p>\n"
        f"<p>{escape(show.word('allegation'))}</p>\n{_rows(rows)}"
    )


def _incident(incident: Mapping[str, Plain], show: Shower) -> str:
    people = [*incident.get("persons", []), *incident.get("organisations", [])]
    sections = [
        f"<h1 dir=auto>{escape(str(incident.get('title', '')))}</h1>",
        _section(show.word("consent"), *(_consents(one, show) for one in people)),
        _section(show.word("persons"), *(_person(one, show) for one in people)),
        _section(
            show.word("cooperation"),
            *_each(incident.get("cooperation", []), specs.COOPERATION, show),
        ),
        _section(show.word("what-happened"), *_story(incident, show)),
        _section(show.word("acts"), *(_act(act, show) for act in incident.get("acts", []))),
        _section(
            show.word("perpetrators"),
            *_each(incident.get("alleged_perpetrators", []), specs.PERPETRATOR, show),
        ),
        _section(show.word("link"), *_each(incident.get("cooperation", []), specs.LINK, show)),
        _section(show.word("situation"), *_situation(incident, show)),
        _section(
            show.word("responses"),
            *_each(incident.get("authority_responses", []), specs.RESPONSE, show),
        ),
        _section(show.word("steps"), *_each(incident.get("steps_taken", []), specs.STEP, show)),
        _section(show.word("un-action"), *_each(incident.get("followup", []), specs.ACTION, show)),
        _section(show.word("upr"), *_each(incident.get("upr_tracking", []), specs.UPR, show)),
        _section(
            show.word("treaty-body"),
            *_each(incident.get("treaty_body_followup", []), specs.TREATY, show),
        ),
        _section(show.word("request"), _rows(_request(incident, show))),
        _section(
            show.word("sources"), *_each(incident.get("information", []), specs.INFORMATION, show)
        ),
        _section(show.word("evidence"), *_each(incident.get("evidence", []), specs.EVIDENCE, show)),
    ]
    return "\n".join(section for section in sections if section)


def _story(incident: Mapping[str, Plain], show: Shower) -> list[str]:
    translation = incident.get("narrative_en")
    english: Any = translation if isinstance(translation, dict) else {}
    return [
        _rows(_of(incident, specs.EVENT, show)),
        _text(show.label("field", "narrative_en"), english.get("text")),
        _rows(_of(english, specs.TRANSLATION, show)),
        _text(show.label("field", "narrative"), incident.get("narrative")),
        _text(show.label("field", "stated_reason"), incident.get("stated_reason")),
    ]


def _situation(incident: Mapping[str, Plain], show: Shower) -> list[str]:
    spec: specs.Spec = (("urgency", "urgency"), ("urgency_because", "urgency_because"))
    return [
        _rows(_of(incident, spec, show)),
        _text(show.label("field", "impact"), incident.get("impact")),
    ]


def _request(incident: Mapping[str, Plain], show: Shower) -> list[Row]:
    return _of(incident, (("requested_action", "requested_action"),), show)


def _heading(person: Mapping[str, Plain]) -> str:
    names = [one for one in (person.get("pseudonym"), person.get("name")) if isinstance(one, str)]
    name = next(iter(names), "")
    title = person.get("descriptive_title")
    full = f"{name}, {title}" if isinstance(title, str) else name
    return f"<h3 dir=auto>{escape(full)}</h3>"


def _person(person: Mapping[str, Plain], show: Shower) -> str:
    return _heading(person) + _rows(_of(person, specs.PERSON, show))


def _consents(person: Mapping[str, Plain], show: Shower) -> str:
    consents = person.get("consents", [])
    if not consents:
        return ""
    head = "".join(f"<th>{escape(show.label('field', c))}</th>" for c in specs.CONSENT_COLUMNS)
    lists = {"use": "consent_use", "value": "consent_value", "given_by": "given_by"}
    lists["how_named"] = "how_named"
    rows = "".join(
        "<tr>"
        + "".join(
            f"<td>{escape(show.common(consent.get(c, ''), lists.get(c, 'text')))}</td>"
            for c in specs.CONSENT_COLUMNS
        )
        + f"</tr>{_consent_more(consent, show)}"
        for consent in consents
    )
    return f"{_heading(person)}<table><tr>{head}</tr>{rows}</table>"


def _consent_more(consent: Mapping[str, Plain], show: Shower) -> str:
    """Where the limits of a consent stand: with whom it may be shared, when to ask again."""
    rows = _of(consent, specs.CONSENT_MORE, show)
    words = "; ".join(f"{label}: {value}" for label, value in rows if value)
    columns = len(specs.CONSENT_COLUMNS)
    return (
        f"<tr class=more><td colspan={columns} dir=auto>{escape(words)}</td></tr>" if words else ""
    )


def _act(act: Mapping[str, Plain], show: Shower) -> str:
    kind = taxonomy().types.get(str(act.get("type")))
    answers: dict[str, Plain] = act.get("fields", {})
    if kind is None:
        return f"<h3>{escape(str(act.get('type')))}</h3>"
    rows = [
        (field.label, show.answer(kind.id, field, answers[field.name]))
        for field in kind.fields
        if field.name in answers
    ]
    marks = [list_label("act_attributes", str(one)) for one in act.get("attributes", [])]
    if marks:
        rows.append((show.label("field", "attributes"), ", ".join(marks)))
    return f"<h3>{escape(kind.label)}</h3>{_rows(rows)}"
