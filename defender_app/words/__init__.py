"""The words of the command line and of documents: data, one file a language.

``<language>.json`` is what the command line says, ``report.<language>.json`` what a sealed report
says: a focal point may read a language that the command line does not speak.

Codes below, words above: only ``cli``, ``report/html``, ``focal/drafts``, ``focal/templates`` (what
an answer says, in the language of whoever gets it), ``training`` and ``workshop`` read
these files, at the moment something is shown.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from typing import Final, cast

import msgspec

from defender_app import languages as languages_known

FALLBACK: Final = "en"
REPORT: Final = "report"
EXERCISES: Final = "exercises"
_FILE: Final = re.compile(r"([a-z]{2,3}(?:-Hant)?)\.json")
_REPORT_FILE: Final = re.compile(r"report\.([a-z]{2,3}(?:-Hant)?)\.json")
_EXERCISE_FILE: Final = re.compile(r"exercises\.([a-z]{2,3}(?:-Hant)?)\.json")
_PLACE: Final = re.compile(r"\{([a-z0-9_]+)\}")

Section = Mapping[str, object]


@dataclass(frozen=True)
class Sentence:
    """What happened, and what to do next."""

    what: str
    next: str


def fill(template: str, facts: Mapping[str, object]) -> str:
    """Put facts into the ``{places}`` of a template; a fact that is not there leaves ``…``."""
    return _PLACE.sub(lambda place: str(facts.get(place[1], "…")), template)


@dataclass(frozen=True)
class Words:
    """All words of one language; what it lacks is taken from English."""

    language: str
    sections: Mapping[str, Section]

    def section(self, name: str) -> Section:
        """One section, empty when the file has none."""
        return self.sections.get(name, {})

    def cli(self, key: str, **facts: object) -> str:
        """A text of the command line.

        Raises:
            KeyError: there is no such text, which a test would have found.
        """
        return fill(str(self.section("cli")[key]), facts)

    def error(self, code: str, facts: Mapping[str, object], *fallbacks: str) -> Sentence:
        """The sentence and the next step for a code, or for the first fallback code known."""
        known = self.section("errors")
        for candidate in (code, *fallbacks):
            entry = known.get(candidate)
            if isinstance(entry, dict):
                return Sentence(fill(entry["what"], facts), fill(entry["next"], facts))
        return Sentence(code, "")

    def problem(self, code: str, facts: Mapping[str, object] | None = None) -> str:
        """What a code about one field or rule says; the code itself when it has no words."""
        return fill(str(self.section("problems").get(code, code)), facts or {})


def _read(name: str) -> dict[str, Section]:
    file = resources.files(__package__).joinpath(f"{name}.json")
    return cast("dict[str, Section]", msgspec.json.decode(file.read_bytes()))


def _known(name: re.Pattern[str]) -> tuple[str, ...]:
    found = (name.fullmatch(file.name) for file in resources.files(__package__).iterdir())
    return tuple(sorted(match[1] for match in found if match))


def languages() -> tuple[str, ...]:
    """The languages there are words for."""
    return _known(_FILE)


def report_languages() -> tuple[str, ...]:
    """The languages that a sealed report can be written in, English first."""
    found = _known(_REPORT_FILE)
    return (FALLBACK, *(one for one in found if one != FALLBACK))


def _chosen(language: str, known: tuple[str, ...]) -> str:
    wanted = languages_known.written(language)
    return wanted if wanted in known else FALLBACK


@functools.cache
def load(language: str = FALLBACK) -> Words:
    """The words of a language, with English under them.

    Args:
        language: a language tag such as ``"fr"`` or ``"pt-BR"``; an unknown one means English.
    """
    merged = {name: dict(section) for name, section in _read(FALLBACK).items()}
    chosen = _chosen(language, languages())
    if chosen != FALLBACK:
        for name, section in _read(chosen).items():
            merged.setdefault(name, {}).update(section)
    merged[REPORT] = dict(_read(f"{REPORT}.{FALLBACK}"))
    return Words(language=chosen, sections=merged)


@functools.cache
def load_report(language: str = FALLBACK) -> Words:
    """The words of a sealed report, section ``report`` alone; complete in each language.

    Args:
        language: a language tag; one that reports are not written in means English.
    """
    chosen = _chosen(language, report_languages())
    return Words(language=chosen, sections={REPORT: _read(f"{REPORT}.{chosen}")})


@functools.cache
def load_exercises(language: str = FALLBACK) -> Words:
    """The words of the exercises of a workshop, one section for each, with English under them.

    Args:
        language: a language tag; one that there are no words in means English.
    """
    merged = {name: dict(section) for name, section in _read(f"{EXERCISES}.{FALLBACK}").items()}
    chosen = _chosen(language, _known(_EXERCISE_FILE))
    if chosen != FALLBACK:
        for name, section in _read(f"{EXERCISES}.{chosen}").items():
            merged.setdefault(name, {}).update(section)
    return Words(language=chosen, sections=merged)
