"""Words that may be names: each is shown to a person, who says which it is.

A name under three letters is also a word or a part of one, and a name may begin another word.
Neither leaves before somebody decided: as a name it is masked, as a word it stays.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

from defender_app.report.masking import IN_WORD, SHORT_NAME, Choice
from defender_app.report.refusals import Problem
from defender_app.report.seal_rules import every_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from defender_app.model.incident import Incident
    from defender_app.report.masking import Asked

NAME: Final = "name"
WORD: Final = "word"
ANSWERS: Final = (NAME, WORD)
KINDS: Final = (SHORT_NAME, IN_WORD)


def choice_of(event_id: str, prefix: str, accepted: Mapping[str, str]) -> Choice:
    """What was decided about one record.

    Args:
        event_id: of the record.
        prefix: of its codes in this report.
        accepted: code to ``name`` or ``word``, among other things.
    """
    said = (
        code.removeprefix(prefix)
        for code, answer in accepted.items()
        if code.startswith(prefix) and answer.strip() == WORD
    )
    stays = frozenset(code for code in said if code.partition(":")[0] in KINDS)
    return Choice(record=event_id, stays=stays)


def problems(
    incident: Incident, event_id: str, prefix: str, asked: Iterable[Asked]
) -> Iterator[Problem]:
    """A question for each such word, decided or not.

    Args:
        incident: with its identities.
        event_id: of it.
        prefix: of its codes in this report.
        asked: by the projection of the record.
    """
    places: dict[str, str] = {}
    for path, text in every_text(incident):
        places.setdefault(unicodedata.normalize("NFC", text), path)
    for one in asked:
        where = places.get(one.text, "")
        yield Problem(
            code=prefix + one.code,
            kind=one.kind,
            acceptable=True,
            record=event_id,
            where=where,
            facts={"where": where},
            answers=ANSWERS,
            excerpt=(one.before, one.word, one.after),
        )
