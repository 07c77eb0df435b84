"""What somebody typed as the reference of a UN document: recognised, gently looked at, kept.

Letters of the special procedures look like ``CHN 20/2020``, with the kind of letter before it
where it is known: ``AL CHN 4/2021``. Documents have a symbol: ``A/HRC/45/36``. Opinions of the
Working Group on Arbitrary Detention have a number and a year. Nothing here refuses anything.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import Final, Literal, NamedTuple

from defender_app.taxonomy import country_of_letters

ReferenceKind = Literal["letter", "symbol", "opinion", "number", "other"]

# Two letters for the kind of letter; J: of several mandates. OL: a letter about a law.
LETTER_KINDS: Final = ("AL", "UA", "JAL", "JUA", "OL", "JOL")
# Letters to companies and others that are no State.
NO_STATE: Final = "OTH"
# Before, letters had another form of reference.
_FIRST_YEAR: Final = 2000
_CENTURY: Final = 100
_LETTER: Final = re.compile(
    rf"(?:(?P<kind>{'|'.join(LETTER_KINDS)})[\s:.-]*)?"
    r"(?P<country>[A-Z]{3})[\s.-]*(?:NO\.?\s*)?(?P<number>[0-9]{1,3})\s*[/-]\s*"
    r"(?P<year>[0-9]{4}|[0-9]{2})(?:\s*\(.*\))?"
)
_OPINION: Final = re.compile(
    r"(?:WGAD[\s,/]*)?(?:OPINION|AVIS|OPINIÓN)\s*(?:N[O°º]?\.?)?\s*"
    r"(?P<number>[0-9]{1,3})\s*/\s*(?P<year>[0-9]{4})"
)
_NUMBER: Final = re.compile(r"(?P<number>[0-9]{1,3})\s*/\s*(?P<year>[0-9]{4})")
_ORGANS: Final = (
    *("A", "E", "S", "T", "ST", "HRI"),
    *("CAT", "CCPR", "CERD", "CEDAW", "CRC", "CRPD", "CED", "CMW"),
)
_SYMBOL: Final = re.compile(
    rf"(?:{'|'.join(_ORGANS)})(?:\s*/\s*[A-Z0-9][A-Z0-9.()*-]*)+(?:,? (?:PARA|ANNEX).*)?"
)
_SMALL: Final = re.compile(r"\b(REV|ADD|CORR|AMEND|PARA|PARAS|ANNEX)\b(?=[.\s]|$)")


class UnReference(NamedTuple):
    """What was recognised.

    Attributes:
        kind: ``letter``, ``symbol``, ``opinion``; ``number`` is one without a country; ``other``
            is anything else.
        usual: how it is usually written.
        country: alpha-2 code of the State a letter went to; "" where there is none.
        number: of the letter or the opinion.
        year: of the letter or the opinion.
        series: ``AL``, ``UA`` … before a letter, or "".
        doubts: codes of what is odd, none of them wrong for certain: ``no-such-country`` (no
            State has these letters), ``year-ahead``, ``year-early``.
    """

    kind: ReferenceKind
    usual: str
    country: str = ""
    number: int = 0
    year: int = 0
    series: str = ""
    doubts: tuple[str, ...] = ()


def recognise(text: str, *, today: date, training: bool = False) -> UnReference:
    """Recognise a reference, whatever its capitals, spaces and digits.

    Args:
        text: as typed.
        today: a year after this one is odd.
        training: three letters that begin with those of a fictional State are no mistake.
    """
    typed = " ".join(unicodedata.normalize("NFKC", text).split())
    plain = _digits(typed).upper().strip(" .;")
    found = _LETTER.fullmatch(plain)
    if found is not None:
        return _letter(found, today, training=training)
    found = _OPINION.fullmatch(plain)
    if found is not None:
        number, year = int(found["number"]), int(found["year"])
        usual = f"Opinion No. {number}/{year}"
        return UnReference("opinion", usual, "", number, year, "", _year_doubts(year, today))
    found = _NUMBER.fullmatch(plain)
    if found is not None:
        return UnReference("number", typed, "", int(found["number"]), int(found["year"]))
    if _SYMBOL.fullmatch(plain):
        return UnReference("symbol", _symbol(plain))
    return UnReference("other", typed)


def looks_usual(text: str) -> bool:
    """Whether a reference is written as references usually are, whatever its country and year."""
    found = recognise(text, today=date.max)
    written = re.sub(r"\s*\(.*\)$", "", text.strip())
    return found.kind in ("letter", "symbol", "opinion") and found.usual == written


def _letter(found: re.Match[str], today: date, *, training: bool) -> UnReference:
    letters, series = found["country"], found["kind"] or ""
    number, year = int(found["number"]), int(found["year"])
    if len(found["year"]) == 2:  # noqa: PLR2004 - a year without its century
        year += today.year - today.year % _CENTURY
    country = country_of_letters().get(letters, "")
    known = country or letters == NO_STATE or (training and letters.startswith(("W", "E", "X")))
    doubts: tuple[str, ...] = () if known else ("no-such-country",)
    usual = f"{series} {letters} {number}/{year}".strip()
    doubts += _year_doubts(year, today)
    return UnReference("letter", usual, country, number, year, series, doubts)


def _year_doubts(year: int, today: date) -> tuple[str, ...]:
    if year > today.year:
        return ("year-ahead",)
    return ("year-early",) if year < _FIRST_YEAR else ()


def _symbol(plain: str) -> str:
    bare = re.sub(r"\s*/\s*", "/", plain)
    head, space, tail = bare.partition(" ")
    head = _SMALL.sub(lambda one: one[0].title(), head)
    return head + space + tail.lower()


def _digits(text: str) -> str:
    """Digits of any script as those of references."""
    return "".join(
        str(unicodedata.digit(letter)) if letter.isdigit() and not letter.isascii() else letter
        for letter in text
    )
