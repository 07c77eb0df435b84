"""Words for answers: templates in the sender's language, built in or the desk's own.

A template holds a few places and never a name: what it says about a report is what its sender
knows already.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date
from importlib import resources
from typing import TYPE_CHECKING, Any, Final, get_args

import msgspec

from defender_app import wire
from defender_app.errors import InputError
from defender_app.focal import own_cards, permission
from defender_app.focal.look_alikes import has_shape
from defender_app.languages import written
from defender_app.model.answers import plain
from defender_app.report.documents import LONGEST_TEXT, ReplyKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from defender_app.focal.cases import Case
    from defender_app.report.documents import Report
    from defender_app.vault.drawer import Drawer

KIND: Final = "reply-template"
LANGUAGES: Final = ("en", "ar", "bo", "es", "fr", "ru", "ug", "zh", "zh-Hant")
"""Languages with words of our own."""
PLACES: Final = ("reference", "received_on", "title", "next_contact", "desk", "hash")
MOST: Final = 500
LONGEST_NAME: Final = 80
_PLACE: Final = re.compile(r"\{([^{}\n]{0,40})\}")
_ID: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+){0,20}")
_LONGEST_ID: Final = 64
_TAG: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
_TITLE: Final = 200
_REFERENCE: Final = 8
_OVERRIDES: Final = frozenset("\u202d\u202e")


class Template(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One set of words.

    Attributes:
        template_id: letters, digits and hyphens. kind: of the answer it is for.
        language: a language tag. name: for the list; empty for a built-in one.
        text: with ``{places}``; a line whose place is empty is left out.
        promise: what will not be done without asking again; None for what the consents allow to
            promise.
        changed_on: RFC 3339; empty for a built-in one.
    """

    template_id: str
    kind: ReplyKind
    language: str
    name: str = ""
    text: str
    promise: str | None = None
    changed_on: str = ""

    def __repr__(self) -> str:
        return f"<template {self.template_id}>"

    @property
    def is_own(self) -> bool:
        """Whether the desk wrote it."""
        return bool(self.changed_on)


@dataclass(frozen=True, kw_only=True)
class Filled:
    """What a template says about one case.

    Attributes:
        text, promise: without places. template_id, language: of the template.
        as_wanted: whether it is in the language of the report.
    """

    text: str = field(repr=False)
    promise: str = field(repr=False)
    template_id: str
    language: str
    as_wanted: bool


@dataclass(frozen=True, kw_only=True)
class Offers:
    """What may be said to the sender of one case.

    Attributes:
        every: all templates of a kind, filled in. best: id of the one that fits best.
    """

    every: tuple[tuple[Template, Filled], ...]
    best: str


@functools.cache
def words(language: str) -> Mapping[str, Any]:
    """The built-in words of one of ``LANGUAGES``."""
    file = resources.files("defender_app.words").joinpath(f"answers.{language}.json")
    found: Mapping[str, Any] = msgspec.json.decode(file.read_bytes())
    return found


def base(language: str) -> str:
    """What two tags of one language share: ``pt`` of ``pt-BR``."""
    return written(language)


@functools.cache
def built_in() -> tuple[Template, ...]:
    """Those that are always there, by kind and language."""
    return tuple(
        Template(
            template_id=f"{kind}-{language}".lower(),
            kind=kind,
            language=language,
            text=words(language)["texts"][kind],
        )
        for kind in get_args(ReplyKind)
        for language in LANGUAGES
    )


def own(drawer: Drawer) -> tuple[Template, ...]:
    """Those of the desk that can be read, by language and name."""
    found, _ = wire.decode_each(drawer.documents.all(KIND), Template, what=KIND)
    return tuple(sorted(found, key=lambda one: (one.kind, one.language, one.name, one.template_id)))


def every(drawer: Drawer) -> tuple[Template, ...]:
    """The desk's own, then the built-in ones that it did not write anew."""
    mine = own(drawer)
    ids = {one.template_id for one in mine}
    return (*mine, *(one for one in built_in() if one.template_id not in ids))


def get(drawer: Drawer, template_id: str) -> Template:
    """One template.

    Raises:
        InputError: ``template-unknown``.
    """
    for one in every(drawer):
        if one.template_id == template_id:
            return one
    raise InputError("template-unknown")


def put(drawer: Drawer, template: Template) -> Template:
    """Keep a template; one of a built-in's id stands in its place.

    Raises:
        InputError: ``template-id``, ``template-language``, ``template-name``, ``template-text``
            (empty, too long, or signs that nobody needs), ``template-place`` (a place there is
            none of), ``template-too-many``.
    """
    check(template)
    with drawer.transaction():
        known = {one.template_id for one in own(drawer)}
        if template.template_id not in known and len(known) >= MOST:
            raise InputError("template-too-many", limit=MOST)
        when = wire.to_rfc3339(drawer.now())
        dated = msgspec.structs.replace(template, changed_on=when)
        drawer.documents.put(KIND, dated.template_id, wire.encode_own(dated, what=KIND))
        return dated


def check(template: Template) -> None:
    """Look at a template that somebody wrote.

    Raises:
        InputError: as for ``put``, but for ``template-too-many``.
    """
    if not _ID.fullmatch(template.template_id) or len(template.template_id) > _LONGEST_ID:
        raise InputError("template-id", limit=_LONGEST_ID)
    if not _TAG.fullmatch(template.language):
        raise InputError("template-language")
    if not wire.plain_line(template.name, LONGEST_NAME):
        raise InputError("template-name", limit=LONGEST_NAME)
    for text in filter(None, (template.text, template.promise)):
        if not wire.plain_text(text, LONGEST_TEXT) or not _OVERRIDES.isdisjoint(text):
            raise InputError("template-text", limit=LONGEST_TEXT)
        unknown = {name for name in _PLACE.findall(text) if name not in PLACES}
        if unknown:
            raise InputError("template-place", places=", ".join(f"{{{one}}}" for one in PLACES))
    if not has_shape(template.text):
        raise InputError("template-text", limit=LONGEST_TEXT)


def remove(drawer: Drawer, template_id: str) -> None:
    """Remove one of the desk's own; a built-in one that it stood for is back then.

    Raises:
        InputError: ``template-unknown``; ``template-built-in``.
    """
    with drawer.transaction():
        if template_id not in {one.template_id for one in own(drawer)}:
            known = {one.template_id for one in built_in()}
            raise InputError("template-built-in" if template_id in known else "template-unknown")
        drawer.documents.delete(KIND, template_id)


def languages_of(report: Report) -> tuple[str, ...]:
    """The languages in which a sender reads best, best first, English last."""
    told = [plain(one.narrative_language) for one in report.incidents]
    return tuple(dict.fromkeys(filter(None, (*map(base, told), base(report.language), "en"))))


def choose(templates: Iterable[Template], kind: ReplyKind, languages: Sequence[str]) -> Template:
    """The template for a kind of answer in the first language that there is one of.

    Args:
        templates: of ``every``: the desk's own come first.
        kind: of the answer.
        languages: best first.
    """
    fitting = [one for one in templates if one.kind == kind]
    for language in (*languages, "en"):
        found = next((one for one in fitting if base(one.language) == base(language)), None)
        if found is not None:
            return found
    # The built-in English ones cannot be removed.
    return next(one for one in built_in() if one.kind == kind)


def places_of(drawer: Drawer, case: Case, *, next_contact: str = "") -> dict[str, str]:
    """What stands in the places, but for the dates, which a language writes in its own way.

    Args:
        drawer: of the desk.
        case: the case that is answered.
        next_contact: a day, or empty.
    """
    card = own_cards.speaking_for(drawer, case.card).card.body
    title = next((one for one in case.titles if one), "") or ""
    return {
        "reference": case.report_id[:_REFERENCE],
        "received_on": case.taken_on[: len("2026-01-01")],
        "title": one_line(title),
        "next_contact": next_contact,
        "desk": one_line(", ".join(filter(None, (card.name, card.organisation)))),
        "hash": case.sealed_sha256,
    }


def one_line(text: str) -> str:
    """Words from outside as a piece of a sentence: one line, and nothing that turns it around."""
    flat = unicodedata.normalize("NFC", " ".join(text.split()))
    kept = "".join(one for one in flat if one.isprintable())
    return kept if len(kept) <= _TITLE else kept[:_TITLE] + "…"


def fill(
    template: Template,
    places: Mapping[str, str],
    *,
    report: Report | None = None,
) -> Filled:
    """What a template says about one case.

    Args:
        template: with places.
        places: of ``places_of``.
        report: of the case, for what may be promised; None promises nothing that the template
            does not say.
    """
    shown = {**places}
    for name in ("received_on", "next_contact"):
        shown[name] = day(places.get(name, ""), template.language)
    promise = template.promise
    if promise is None:
        wanted = template.kind == "received" and report is not None
        promise = promised(report, template.language) if wanted and report is not None else ""
    languages = languages_of(report) if report is not None else ()
    return Filled(
        text=filled(template.text, shown),
        promise=filled(promise, shown),
        template_id=template.template_id,
        language=template.language,
        as_wanted=not languages or base(template.language) == languages[0],
    )


def offers(drawer: Drawer, case: Case, report: Report, kind: ReplyKind) -> Offers:
    """The words there are for an answer to a case.

    Raises:
        InputError: as for ``own_cards.speaking_for``.
    """
    known = [one for one in every(drawer) if one.kind == kind]
    places = places_of(drawer, case)
    return Offers(
        every=tuple((one, fill(one, places, report=report)) for one in known),
        best=choose(known, kind, languages_of(report)).template_id,
    )


def filled(text: str, places: Mapping[str, str]) -> str:
    """A text with its places filled; a line with a place that is empty is left out."""
    lines = [
        line
        for line in text.split("\n")
        if all(places.get(name, "") for name in _PLACE.findall(line) if name in PLACES)
    ]
    return _PLACE.sub(lambda found: places.get(found[1], found[0]), "\n".join(lines)).strip()


def promised(report: Report, language: str) -> str:
    """What may be promised without contradicting what people agreed to, or empty."""
    given, published = permission.beyond_the_desk(report.incidents)
    known = words(base(language) if base(language) in LANGUAGES else "en")["promises"]
    if published:
        return ""
    return str(known["unpublished"] if given else known["nothing"])


def day(text: str, language: str) -> str:
    """A day as a language writes it; in another one, and where it is no day, as it is."""
    known = base(language)
    if known not in LANGUAGES:
        return text
    try:
        found = date.fromisoformat(text)
    except ValueError:
        return text
    pattern, months = str(words(known)["date"]), words(known)["months"]
    return pattern.format(
        day=found.day, month=months[found.month - 1], number=found.month, year=found.year
    )
