"""Stored values as English words for a cell: labels for ids, plain text for everything else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from defender_app.model.answers import Answer, listed, plain
from defender_app.report.values import list_label
from defender_app.taxonomy import taxonomy
from defender_app.taxonomy.records import NO_ANSWERS, OTHER

if TYPE_CHECKING:
    from collections.abc import Iterable

    from defender_app.model.answers import Text, Texts

CODE: Final = re.compile(r"[0-9]{12}")
_OF_A_LIST: Final = re.compile(r"\bMT0*([0-9]+)\b|\b([0-9]{12})\b")
_MT4: Final = 4


def choice(list_id: str, value: Text) -> str:
    """The label of a choice, words of its own, or nothing."""
    if isinstance(value, Answer) and value.value == OTHER and value.text:
        return value.text
    told = plain(value)
    return "" if told in NO_ANSWERS else list_label(list_id, told) if told else ""


def choices(list_id: str, value: Texts) -> tuple[str, ...]:
    """The labels of several choices, each once."""
    found = [list_label(list_id, one) for one in listed(value) if one not in {*NO_ANSWERS, OTHER}]
    if isinstance(value, Answer) and value.text:
        found.append(value.text)
    return tuple(dict.fromkeys(found))


def code(list_id: str, value: Text) -> str:
    """The HURIDOCS code of a choice, or nothing."""
    told = plain(value)
    known = taxonomy().lists.get(list_id)
    if CODE.fullmatch(told):
        return told
    return known.codes.get(told, "") if known is not None else ""


def country(value: Text) -> str:
    """The English name of a country."""
    told = plain(value)
    return "" if told in NO_ANSWERS else taxonomy().country_label(told)


def mechanism(value: str) -> tuple[str, str]:
    """Family and name of a mechanism; of one that this version does not know, "Others" and itself.

    Returns:
        English labels.
    """
    known = taxonomy().mechanisms.get(value)
    families = taxonomy().mechanism_families
    if known is None:
        return families["other"], value
    return families[known.family], known.label


def act(value: str) -> tuple[str, str]:
    """Group and name of a type of act; of one that is not known here, "Other" and itself."""
    known = taxonomy().types.get(value)
    if known is None:
        return "Other", value
    return taxonomy().groups[known.group], known.label


def mt4(type_id: str) -> tuple[str, ...]:
    """The codes of HURIDOCS micro-thesaurus 4 for a type of act; "other" for an unknown one."""
    known = taxonomy().types.get(type_id) or taxonomy().types["other"]
    found = []
    for which, digits in _OF_A_LIST.findall(known.huridocs_mt4):
        if which and int(which) != _MT4:
            # What follows are codes of another list.
            break
        if digits:
            found.append(digits)
    return tuple(dict.fromkeys(found)) or ("900000000000",)


def joined(parts: Iterable[str], between: str = "; ") -> str:
    """What there is of some texts, each once."""
    return between.join(dict.fromkeys(one for one in parts if one))
