"""One cell as the value of a field, or why it is none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from defender_app.model import checks
from defender_app.model.answers import Answer
from defender_app.table_import import days
from defender_app.table_import.vocabulary import no_answer, yes_no
from defender_app.taxonomy.records import OTHER

if TYPE_CHECKING:
    from collections.abc import Callable

    from defender_app.model.kinds import Kind
    from defender_app.table_import.days import Reader
    from defender_app.table_import.vocabulary import Vocabulary

COUNTRY: Final = "cell-unknown-country"
ACT: Final = "cell-unknown-act"
MECHANISM: Final = "cell-unknown-mechanism"
CHOICE: Final = "cell-unknown-choice"
LANGUAGE: Final = "cell-unknown-language"
NUMBER: Final = "cell-no-number"
YES_NO: Final = "cell-no-yes-no"
LINES: Final = "cell-several-lines"
TOO_LONG: Final = "cell-too-long"
LETTERS: Final = "cell-control-letters"
REAL: Final = "cell-real-country"
FICTIONAL: Final = "cell-training-country"

_BETWEEN: Final = re.compile(r"\s*[|;；\n、]\s*")
_COMMA: Final = re.compile(r"\s*[,，/]\s*")
_NUMBER: Final = re.compile(
    r"(?P<least>at least|more than|over|min\.?|>=?|≥|至少|超过|逾|不少于)?\s*"
    r"(?P<about>about|around|circa|ca\.?|approx\.?|approximately|~|≈|约|大约|大概)?\s*"
    r"(?P<number>\d{1,3}(?:[, ]\d{3})+|\d+(?:\.\d+)?)\s*"
    r"(?P<more>\+|or more|余|多)?\s*(?:人|名|people|persons|岁|歲|years?(?: old)?)?"
    r"\s*(?P<some>左右)?",
    re.IGNORECASE,
)
_CODES: Final = {
    "line-break": LINES,
    "too-long": TOO_LONG,
    "control-character": LETTERS,
    "surrogate": LETTERS,
    "unknown-country": COUNTRY,
    "real-country": REAL,
    "training-country": FICTIONAL,
    "bad-language": LANGUAGE,
    "bad-time-zone": "cell-no-time-zone",
    "number-range": NUMBER,
    "negative-number": NUMBER,
}


class CellError(ValueError):
    """A cell is not understood.

    Args:
        code: why.
        nearest: the id of what it looks like, or "".
    """

    def __init__(self, code: str, nearest: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.nearest = nearest


@dataclass(frozen=True)
class Understanding:
    """What is needed to understand cells.

    Attributes:
        vocabulary: words and the ids they mean.
        training: whether countries are made up.
        day_first: what comes first in 03/04/2025; None: such a date is not understood.
        read_date: reads dates that are not read here, in the language of the window.
    """

    vocabulary: Vocabulary
    training: bool
    day_first: bool | None = None
    read_date: Reader | None = None


def parts(cell: str, known: Callable[[str], str] | None = None) -> tuple[str, ...]:
    """The words of a cell with several in it.

    Args:
        cell: ``a | b``, ``a; b``, ``a、b``, lines; ``a, b`` only where ``known`` knows the parts
            and not the whole, for names and labels have commas of their own.
        known: the id of a word, or "".
    """
    whole = cell.strip()
    if known is not None and known(whole):
        return (whole,)
    found: list[str] = []
    for piece in _BETWEEN.split(whole):
        # "Parent::Child", as other databases write a word and the one above it.
        word = piece.rpartition("::")[2].strip()
        smaller = [one for one in _COMMA.split(word) if one]
        split = known is not None and not known(word) and any(known(one) for one in smaller)
        found += smaller if split else [word]
    return tuple(dict.fromkeys(one for one in found if one))


def value(cell: str, kind: Kind, how: Understanding) -> Any:
    """The value of a field, as the model has it.

    Args:
        cell: not empty.
        kind: of the field.
        how: what is needed.

    Raises:
        CellError: it is not understood.
    """
    text = cell.strip()
    none = no_answer(text)
    if none:
        return Answer(none=none)
    return _READERS.get(kind.name, _line)(text, kind, how)


def _line(text: str, _kind: Kind, _how: Understanding) -> str:
    # A line that was broken only to fit its column is still one line.
    return _checked(
        " ".join(text.split("\n")) if text.count("\n") == 1 else text, checks.line_problem
    )


def _longtext(text: str, _kind: Kind, _how: Understanding) -> str:
    return _checked(text.replace("\r\n", "\n"), checks.longtext_problem)


def _date(text: str, _kind: Kind, how: Understanding) -> str:
    found, code = days.read(text, first_is_day=how.day_first, more=how.read_date)
    if code:
        raise CellError(code)
    return found


def _choice(text: str, kind: Kind, how: Understanding) -> str | Answer:
    words = how.vocabulary
    found = words.choice(kind.list_id, text)
    if found == OTHER:
        return Answer(value=OTHER, text=text)
    if found:
        return found
    raise CellError(CHOICE, words.nearest("choice", text, kind.list_id))


def _choices(text: str, kind: Kind, how: Understanding) -> tuple[str, ...] | Answer:
    chosen = [_choice(one, kind, how) for one in parts(text, _knows(how, kind))]
    return tuple(dict.fromkeys(OTHER if isinstance(one, Answer) else one for one in chosen))


def _knows(how: Understanding, kind: Kind) -> Callable[[str], str]:
    return lambda word: how.vocabulary.choice(kind.list_id, word)


def _yes_no(text: str, _kind: Kind, _how: Understanding) -> str:
    found = yes_no(text)
    if not found:
        raise CellError(YES_NO)
    return found


def _country(text: str, kind: Kind, how: Understanding) -> str:
    code = how.vocabulary.country(text)
    if not code:
        raise CellError(COUNTRY, how.vocabulary.nearest("country", text))
    problem = checks.country_problem(code, kind.country_of, training=how.training)
    if problem:
        raise CellError(_CODES.get(problem, COUNTRY))
    return code


def _mechanisms(text: str, _kind: Kind, how: Understanding) -> tuple[str, ...]:
    found = []
    for word in parts(text, how.vocabulary.mechanism):
        ident = how.vocabulary.mechanism(word)
        if not ident:
            raise CellError(MECHANISM, how.vocabulary.nearest("mechanism", word))
        found.append(ident)
    return tuple(dict.fromkeys(found))


def acts(cell: str, how: Understanding) -> tuple[str, ...]:
    """The types of acts in a cell.

    Raises:
        CellError: ``cell-unknown-act``.
    """
    found = []
    for word in parts(cell, how.vocabulary.act):
        ident = how.vocabulary.act(word)
        if not ident:
            raise CellError(ACT, how.vocabulary.nearest("act", word))
        found.append(ident)
    return tuple(dict.fromkeys(found))


def _language(text: str, _kind: Kind, how: Understanding) -> str:
    found = how.vocabulary.language(text)
    if not found:
        raise CellError(LANGUAGE)
    return found


def _number(text: str, kind: Kind, _how: Understanding) -> int | float | Answer:
    found = _NUMBER.fullmatch(days.plain(text))
    if found is None:
        raise CellError(NUMBER)
    number = float(found["number"].replace(",", "").replace(" ", ""))
    whole = int(number) if number.is_integer() else number
    problem = checks.number_problem(whole, maximum=kind.maximum)
    if problem or (kind.whole and not number.is_integer()):
        raise CellError(NUMBER)
    if found["least"] or found["more"]:
        return Answer(value=whole, precision="at-least")
    if found["about"] or found["some"]:
        return Answer(value=whole, precision="estimate")
    return whole


def _zone(text: str, _kind: Kind, _how: Understanding) -> str:
    return _checked(text, checks.zone_problem)


def _checked(text: str, problem_of: Callable[[str], str | None]) -> str:
    problem = problem_of(text)
    if problem:
        raise CellError(_CODES.get(problem, problem))
    return text


_READERS: Final[dict[str, Callable[[str, Kind, Understanding], Any]]] = {
    "line": _line,
    "longtext": _longtext,
    "date": _date,
    "choice": _choice,
    "choices": _choices,
    "bool": _yes_no,
    "country": _country,
    "mechanisms": _mechanisms,
    "language": _language,
    "number": _number,
    "time-zone": _zone,
}
