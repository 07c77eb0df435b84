"""Checks of single values. Each returns the code of what is wrong, or None."""

from __future__ import annotations

import re
from typing import TypeAlias

from defender_app.model.kinds import MAX_LINE, MAX_LONGTEXT
from defender_app.model.partial_date import date_problem
from defender_app.taxonomy import taxonomy
from defender_app.taxonomy.records import NO_ANSWERS, UN_HOSTS

# (field path such as "acts[0].fields.direction", code)
Problem: TypeAlias = tuple[str, str]

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_HEX = re.compile(r"[0-9a-f]*")
_OFFSET = re.compile(r"[+-](?:0[0-9]|1[0-4]):[0-5][0-9]")
_ZONE_NAME = re.compile(r"UTC|[A-Z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){1,2}")
# RFC 5646: language, extended language, script, region, variants, extensions, private use.
_LANGUAGE = re.compile(
    r"(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?"
    r"(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(?:-[0-9a-wyz](?:-[a-z0-9]{2,8})+)*"
    r"(?:-x(?:-[a-z0-9]{1,8})+)?|x(?:-[a-z0-9]{1,8})+)",
    re.IGNORECASE,
)
_LONGEST_TAG = 64
_NOT_PLAIN = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
"""Control characters (Unicode category Cc) and lone surrogates (Cs)."""
_PLAIN_NAME = re.compile(r"[A-Za-z0-9_-]{1,60}")


def shown_name(name: str) -> str:
    """A member name as it may stand in a field path: foreign ones escaped and cut."""
    return name if _PLAIN_NAME.fullmatch(name) else ascii(name[:60])


def line_problem(text: str) -> str | None:
    """One line: no control character or line break, at most 1,000 characters."""
    if len(text) > MAX_LINE:
        return "too-long"
    if any(mark in text for mark in "\n\u2028\u2029"):
        return "line-break"
    return _character_problem(text, allowed="")


def longtext_problem(text: str) -> str | None:
    """Several lines: line ends and tabs are allowed, at most 200,000 characters."""
    return "too-long" if len(text) > MAX_LONGTEXT else _character_problem(text, allowed="\n\r\t")


def _character_problem(text: str, *, allowed: str) -> str | None:
    # Marks that steer the direction of writing are kept: they belong to how people write.
    for found in _NOT_PLAIN.finditer(text):
        character = found[0]
        if character >= "\ud800":
            return "surrogate"
        if character not in allowed:
            return "control-character"
    return None


def id_problem(text: str) -> str | None:
    """An id: 1 to 64 of letters, digits, dot, low line, hyphen."""
    return None if _ID.fullmatch(text) else "bad-id"


def hex_problem(text: str, digits: int) -> str | None:
    """Lowercase hexadecimal of ``digits`` digits."""
    return None if len(text) == digits and _HEX.fullmatch(text) else "bad-hex"


def zone_problem(text: str) -> str | None:
    """An offset from UTC, or the form of an IANA zone name (the name is not looked up)."""
    known = len(text) <= MAX_LINE and (_OFFSET.fullmatch(text) or _ZONE_NAME.fullmatch(text))
    return None if known else "bad-time-zone"


def language_problem(text: str) -> str | None:
    """A BCP-47 tag, by its form."""
    if text in NO_ANSWERS:
        return "write-as-none"
    return None if len(text) <= _LONGEST_TAG and _LANGUAGE.fullmatch(text) else "bad-language"


def choice_problem(list_id: str, choice: str) -> str | None:
    """An id of a list, a HURIDOCS code, or ``other``."""
    if choice in NO_ANSWERS:
        return "write-as-none"
    entries = taxonomy().lists[list_id]
    if not entries.accepts(choice):
        return "unknown-choice"
    return line_problem(choice) if choice else "empty"


def date_text_problem(text: str) -> str | None:
    """A partial date."""
    return "write-as-none" if text in NO_ANSWERS else date_problem(text)


def yes_no_problem(value: str) -> str | None:
    """``yes`` or ``no``; unknown is written as ``none``."""
    if value in NO_ANSWERS:
        return "write-as-none"
    return None if value in ("yes", "no") else "unknown-choice"


def mechanism_problem(mechanism: str) -> str | None:
    """A mechanism id."""
    if mechanism in NO_ANSWERS:
        return "write-as-none"
    return None if mechanism in taxonomy().mechanisms else "unknown-mechanism"


def number_problem(number: float, *, maximum: int = 2**53, negative: bool = False) -> str | None:
    """A finite number, not negative unless allowed, at most ``maximum``."""
    if number < 0 and not negative:
        return "negative-number"
    return None if -maximum <= number <= maximum else "number-range"


def country_problem(code: str, country_of: str, *, training: bool) -> str | None:
    """A country code, and whether a record of this kind may hold it (docs/rules.md 27).

    In training, the State that is blamed and the country of a person are fictional; the place of
    a UN meeting or a destination may also be a host country of the UN. A real record never holds
    a fictional State.
    """
    if code in NO_ANSWERS:
        return "write-as-none"
    words = taxonomy()
    if not words.is_country(code):
        return "unknown-country"
    fictional = words.is_fictional(code)
    if not training:
        return "training-country" if fictional else None
    if fictional or (country_of == "place" and code in UN_HOSTS):
        return None
    return "real-country"
