"""Which names of members a message may repeat: those that are, or look like, names of the model.

A file may come from anybody, and a name that nobody knows may be somebody's: what is said of it is
where it stands, and how many there are.
"""

from __future__ import annotations

import difflib
import re
from functools import cache
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.model.incident import Incident
from defender_app.taxonomy.loader import taxonomy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

UNTOLD: Final = "…"
_PLAIN: Final = re.compile(r"[A-Za-z0-9_-]{1,60}")
_LIKE: Final = 0.8
# Of older and other schemas, for which there are hints.
_MORE: Final = frozenset({"name", "names", "violation", "id", "ids"})


def told(name: str) -> str:
    """A name as a message may hold it: itself, or ``UNTOLD``."""
    if not _PLAIN.fullmatch(name):
        return UNTOLD
    words = [word for word in re.split("[_-]+", name.lower()) if word]
    known = bool(words) and all(_is_known(word) for word in words)
    return name if known else UNTOLD


def hidden(path: str, names: Iterable[str]) -> Iterator[str]:
    """Where members stand whose names may not be told, if there are any: one path, counted."""
    count = sum(told(name) == UNTOLD for name in names)
    if count:
        where = f"{path}.{UNTOLD}" if path else UNTOLD
        yield f"{where} ({count})" if count > 1 else where


def _is_known(word: str) -> bool:
    known = _words()
    return word in known or bool(difflib.get_close_matches(word, known, n=1, cutoff=_LIKE))


@cache
def _words() -> frozenset[str]:
    names = {name for struct in _structs(Incident, set()) for name in struct.__struct_fields__}
    names |= {field.name for one in taxonomy().types.values() for field in one.fields}
    return _MORE | {word for name in names for word in name.split("_")}


def _structs(
    kind: type[msgspec.Struct], seen: set[type[msgspec.Struct]]
) -> Iterator[type[msgspec.Struct]]:
    if kind in seen:
        return
    seen.add(kind)
    yield kind
    for one in msgspec.inspect.multi_type_info([kind]):
        if isinstance(one, msgspec.inspect.StructType):
            for field in one.fields:
                for inner in _inside(field.type):
                    yield from _structs(inner, seen)


def _inside(kind: msgspec.inspect.Type) -> Iterator[type[msgspec.Struct]]:
    if isinstance(kind, msgspec.inspect.StructType):
        yield kind.cls
    elif isinstance(kind, msgspec.inspect.UnionType):
        for one in kind.types:
            yield from _inside(one)
    elif isinstance(kind, msgspec.inspect.VarTupleType):
        yield from _inside(kind.item_type)
    elif isinstance(kind, msgspec.inspect.DictType):
        yield from _inside(kind.value_type)
