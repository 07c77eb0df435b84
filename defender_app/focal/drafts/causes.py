"""Words for a cause in a draft, and which of them a link allows (docs/formats.md 5.11, 5.12)."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final

from defender_app.focal.drafts import phrases

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from defender_app.model.link_verbs import LinkVerb

_JOINED: Final = re.compile(r"[\s\u00ad\u2000-\u200d\u2060\ufeff\u2010\u2011\u2013-]+")
_LITTLE: Final = frozenset(
    {"a", "an", "and", "as", "at", "by", "for", "from", "her", "his", "in", "is", "it", "its"}
    | {"of", "on", "or", "that", "the", "their", "this", "to", "was", "with"}
)
_HYPHENS: Final = "-\u2010\u2011\u2013"


def stronger(own: str, verb: LinkVerb, kind: str) -> Iterator[tuple[int, int, str]]:
    """Where a text says more about the link than what it rests on.

    Args:
        own: the text, without what somebody else said.
        verb: how the link may be put at most.
        kind: of draft.

    Returns:
        Begin, end, and the words.
    """
    flat, where = _flat(own)
    for level, pattern in _causal():
        if level != "never" and _allows(verb, level):
            continue
        for match in pattern.finditer(flat):
            if _is_usual(flat, match, verb, kind):
                continue
            start, end = where[match.start()], where[match.end() - 1] + 1
            yield start, end, phrases.one_line(own[start:end], 80)


def is_somebodys(quoted: str) -> bool:
    """Whether something between quotation marks says more than a cause: “because of” does not."""
    flat, _ = _flat(quoted)
    for _, pattern in _causal():
        flat = pattern.sub(" ", flat)
    return any(word not in _LITTLE for word in re.findall(r"\w+", flat))


def _allows(verb: LinkVerb, level: str) -> bool:
    """Whether a draft with this link may use words of a level.

    What an authority or a document says allows every word of the table; the fact that somebody
    was questioned, or was attending, allows the words for that alone.
    """
    allowed = {
        "in-connection": {"in-connection", "questioned-about", "while", "dates-only"},
        "un-concern": {"un-concern", "in-connection", "questioned-about", "while", "dates-only"},
        "questioned-about": {"questioned-about", "dates-only"},
        "while": {"while", "dates-only"},
    }
    return level in allowed.get(verb, set())


def _is_usual(flat: str, match: re.Match[str], verb: LinkVerb, kind: str) -> bool:
    """What a template or a name holds, and what the UN says where it is the UN that says so."""
    around = flat[max(0, match.start() - 90) : match.end() + 60]
    before = flat[max(0, match.start() - 12) : match.start()]
    if "reprisal" not in match[0]:
        return False
    alleged = before.endswith("alleged ")
    if alleged and (kind == "follow-up" or verb in {"in-connection", "un-concern"}):
        return True
    return verb == "un-concern" and "concern that" in around


@functools.cache
def _causal() -> tuple[tuple[str, re.Pattern[str]], ...]:
    known: dict[str, list[str]] = phrases.table()["check"]["causal"]
    return tuple((level, any_of(words)) for level, words in known.items())


def any_of(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern of words that stand alone; ``*`` is any ending."""
    ordered = sorted((re.sub(r"(?<!\\w)\*", r"\\w*", one) for one in words), key=len, reverse=True)
    return re.compile(rf"(?<![\w’'])(?:{'|'.join(ordered)})(?![\w])", re.IGNORECASE)


def _flat(text: str) -> tuple[str, list[int]]:
    """Lower case, one space for what separates words; and where each letter stood."""
    pieces: list[str] = []
    where: list[int] = []
    done = 0
    for gap in _JOINED.finditer(text):
        word = text[done : gap.start()]
        pieces.append(word)
        where += range(done, gap.start())
        seen = any(letter.isspace() or letter in _HYPHENS for letter in gap[0])
        if seen:
            pieces.append(" ")
            where.append(gap.start())
        done = gap.end()
    pieces.append(text[done:])
    where += range(done, len(text))
    # One letter for one letter, or places would move.
    flat = "".join(
        low if len(low := letter.casefold()) == 1 else letter for letter in "".join(pieces)
    )
    return flat.replace("’", "'"), where
