"""The words of the taxonomy in other languages: one file ``words.<language>.json`` each.

The English words stand in the files of the taxonomy itself; a file here may lack any of them.
Paths: ``group.a``, ``type.exit-ban``, ``search.exit-ban`` (words of a search, between semicolons),
``field.exit-ban.scope``, ``choice.at-border`` or ``choice.exit-ban.scope.one-event``,
``list.place_kind.airport``, ``family.treaty-body``, ``mechanism.tb-cat``, ``country.XW``.
"""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Mapping


@cache
def table(language: str) -> Mapping[str, str]:
    """All translations of a language, by path; empty when there is no file for it.

    Args:
        language: of ``languages.written``, for example ``"zh"``.
    """
    file = resources.files("defender_app.taxonomy").joinpath(f"words.{language}.json")
    if not file.is_file():
        return {}
    return msgspec.json.decode(file.read_bytes(), type=dict[str, str])
