"""The page for people: readable, complete, and harmless whatever somebody wrote."""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
from html.parser import HTMLParser
from typing import Any

import msgspec
import pytest

from defender_app.model import decode_incident
from defender_app.model.incident import Incident
from defender_app.report.documents import Report
from defender_app.report.html import render
from defender_app.taxonomy import taxonomy
from defender_app.training.samples import Sample, samples
from tests.support import line
from tests.support.filled import Filler
from tests.support.pages import IDS

VOID = {"meta", "br", "hr", "img", "link", "input"}
ALLOWED = {
    *("html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p", "dl", "dt", "dd"),
    *("table", "thead", "tbody", "tr", "th", "td", "div", "section", "main", "header", "footer"),
    *("ul", "ol", "li", "span", "strong", "em", "br", "hr", "nav", "article", "bdi"),
}
ATTRIBUTES = {
    "colspan",
    "lang",
    "dir",
    "class",
    "charset",
    "http-equiv",
    "content",
    "name",
    "scope",
    "id",
}
INJECTIONS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</dd></dl></body><script>",
    '" onmouseover="alert(1)',
    "' autofocus onfocus='x",
    "<!-- ",
    "]]> <![CDATA[",
    "<svg/onload=x>",
    "&lt;script&gt;",
    "javascript:alert(1)",
    "<link rel=stylesheet href=//evil.example>",
    "<style>@import url(//evil.example)</style>",
    "\u202e<b>",
]


class Page(HTMLParser):
    """Reads a page strictly: tags are closed in order, and only harmless ones are used."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.used: list[str] = []
        self.texts: list[str] = []
        self.values: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ALLOWED, tag
        assert {name for name, _ in attrs} <= ATTRIBUTES, attrs
        self.used.append(tag)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] != "style":
            self.texts.append(data)
            if self.open[-1] in {"dd", "td"}:
                self.values.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def unknown_decl(self, data: str) -> None:
        raise AssertionError(data)

    def handle_pi(self, data: str) -> None:
        raise AssertionError(data)


def _report(*incidents: Incident, training: bool = True) -> Report:
    return Report(
        report_id="0" * 32,
        to="1" * 64,
        from_="key",
        reply_to="age1pq1",
        training=training,
        written_on="2026-11-21",
        language="en",
        incidents=incidents,
    )


def _page(report: Report) -> tuple[str, Page]:
    text = render(report).decode()
    page = Page()
    page.feed(text)
    page.close()
    assert page.open == []
    return text, page


def _filled(poison: str) -> tuple[Incident, Filler]:
    filler = Filler(poison, IDS)
    incident = filler.incident()
    bare = [msgspec.structs.replace(one, identity=None) for one in incident.persons]
    return msgspec.structs.replace(incident, persons=tuple(bare)), filler


@pytest.mark.parametrize("injection", INJECTIONS)
def test_nothing_that_somebody_wrote_is_markup(injection: str) -> None:
    incident, filler = _filled(injection)
    text, page = _page(_report(incident))
    plain, same = _page(_report(_filled("harmless")[0]))
    # What nobody sees is written out, in a mark of its own.
    odd = injection.count("\u202e")
    used = [tag for tag in page.used if tag != "span"] if odd else page.used
    assert used == same.used
    assert len(filler.markers) > 100
    read = "".join(page.texts).replace("U+202E", "\u202e")
    shown = re.findall(r"(mk[0-9]{4}z) (.*?) \1", read)
    assert len(shown) > 100
    assert {words for _, words in shown} == {injection}
    assert html.escape(injection.replace("\u202e", "")) in text
    assert "\u202e" not in text
    assert "alert" not in plain


def test_the_page_stands_alone() -> None:
    incident, _ = _filled("harmless")
    text, page = _page(_report(incident))
    assert text.startswith('<!DOCTYPE html>\n<html lang="en" dir="ltr">')
    assert not {"script", "img", "link", "a", "iframe", "form", "object"} & set(page.used)
    assert not re.search(r"https?:|//|url\(|@import|src=|href=", text)
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]*)"', text)
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules.pop("default-src") == "'none'"
    (style,) = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert rules == {
        "style-src": f"'sha256-{digest}'",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    assert '<meta name="referrer" content="no-referrer">' in text
    assert "style=" not in text
    assert text.index("Content-Security-Policy") < text.index("<style")
    assert text.index("charset") < text.index("<title")


def test_whoever_reads_only_the_page_misses_nothing() -> None:
    incident, filler = _filled("harmless")
    text, _ = _page(_report(incident))
    unseen = {where for where, marker in filler.markers.items() if marker not in text}
    identity = {where for where in unseen if where.startswith("Identity.")}
    # A link to another record does not leave; an organisation with a part is shown by pseudonym.
    assert unseen - identity == {"EventLink.kind", "Organisation.name"}


def test_every_row_has_a_label_in_words() -> None:
    incident, _ = _filled("harmless")
    text, _ = _page(_report(incident))
    labels = re.findall(r"<(?:dt|th|h3)[^>]*>([^<]*)<", text)
    assert [one for one in labels if "_" in one] == []


def test_training_is_said_at_the_top_and_only_then() -> None:
    incident, _ = _filled("harmless")
    practice, real = (_page(_report(incident, training=one))[0] for one in (True, False))
    body = practice[practice.index("<body") :]
    assert "TRAINING" in body[:600].upper()
    assert "class=training" in body or 'class="training"' in body
    assert "class=training" not in real
    assert "TRAINING" not in real[real.index("<body") :][:600].upper()


def _choice_ids() -> set[str]:
    """Every id of the taxonomy that no reader should have to guess."""
    words = taxonomy()
    ids = {*words.types, *words.mechanisms}
    for one in words.lists.values():
        if not one.open:
            ids |= set(one.choices)
    for known in words.types.values():
        for field in known.fields:
            ids |= set(field.shown_choices)
    plain = {"e-mail"} | {label for one in words.lists.values() for label in one.choices.values()}
    return {one for one in ids - plain if re.search(r"[-_]", one) or one.isdigit()}


def _free(incident: Incident) -> str:
    """All words that a person wrote, where such an id may stand by chance."""
    return " ".join(re.findall(r'"((?:[^"\\]|\\.)* (?:[^"\\]|\\.)*)"', _json(incident)))


def _json(incident: Incident) -> str:
    return msgspec.json.encode(incident).decode()


@pytest.mark.parametrize("one", samples(), ids=lambda one: one.id)
def test_labels_are_shown_and_no_ids(one: Sample) -> None:
    bare = tuple(msgspec.structs.replace(p, identity=None) for p in one.incident.persons)
    _, page = _page(_report(msgspec.structs.replace(one.incident, persons=bare)))
    written = _free(one.incident)
    tokens = {token.strip(".,;:()") for value in page.values for token in value.split()}
    raw = {token for token in tokens & _choice_ids() if token not in written}
    labels = set(taxonomy().labels.values()) | {m.label for m in taxonomy().mechanisms.values()}
    assert {token for token in raw if not any(token in label for label in labels)} == set()


@pytest.mark.parametrize("one", samples(), ids=lambda one: one.id)
def test_the_page_holds_the_story_and_no_name(one: Sample) -> None:
    text, page = _page(_report(one.incident))
    shown = "".join(page.texts)
    assert str(one.incident.narrative) in shown
    assert str(one.incident.title) in shown
    for person in one.incident.persons:
        name = person.identity.real_name if person.identity else None
        if name and name not in _json_without_identity(one):
            assert name not in text


def _json_without_identity(one: Sample) -> str:
    value = json.loads(_json(one.incident))
    for person in value["persons"]:
        person.pop("identity", None)
    return json.dumps(value, ensure_ascii=False)


def test_an_unknown_type_is_shown_and_harmless() -> None:
    """A report may come from a later version, or from an enemy."""
    value: dict[str, Any] = line.incident(
        acts=[{"type": "<b>new</b>", "fields": {"x": {"value": "<i>"}}}]
    )
    text, _ = _page(_report(decode_incident(json.dumps(value).encode())))
    assert "<b>" not in text
    assert "&lt;b&gt;new" in text
