"""XML from outside as a small tree: no entities, no declarations of types, bounded in every way."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from xml.parsers import expat

from defender_app.evidence_metadata.pieces import BrokenError

if TYPE_CHECKING:
    from collections.abc import Iterator

_DEEPEST: Final = 256
_MOST: Final = 400_000
_ESCAPES: Final = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;"}
)
_XML: Final = "http://www.w3.org/XML/1998/namespace"


@dataclass(eq=False)
class Element:
    """An element: its name as written, what the name means, and what is in it.

    Attributes:
        name: as written, with its prefix.
        space: the namespace of the name; "" without one.
        attributes: as written.
        spaces: what prefixes mean here; shared with the parent where nothing was declared.
        inside: elements and words, in order.
    """

    name: str
    space: str
    attributes: dict[str, str]
    spaces: dict[str, str]
    inside: list[Element | str] = field(default_factory=list)

    @property
    def local(self) -> str:
        """The name without its prefix."""
        return self.name.rpartition(":")[2]

    @property
    def elements(self) -> Iterator[Element]:
        """The elements directly in it."""
        return (one for one in self.inside if isinstance(one, Element))

    def walk(self) -> Iterator[Element]:
        """It and everything in it, in the order of the text."""
        waiting = [self]
        while waiting:
            one = waiting.pop()
            yield one
            waiting.extend(reversed(list(one.elements)))

    def words(self) -> str:
        """All words in it."""
        found: list[str] = []
        waiting: list[Element | str] = [self]
        while waiting:
            one = waiting.pop()
            if isinstance(one, str):
                found.append(one)
            else:
                waiting.extend(reversed(one.inside))
        return "".join(found)

    def get(self, local: str) -> str | None:
        """An attribute by its name without prefix."""
        for name, value in self.attributes.items():
            if name.rpartition(":")[2] == local and not name.startswith("xmlns"):
                return value
        return None

    def meant(self, name: str) -> str:
        """The namespace of an attribute's name; "" without prefix."""
        prefix, colon, _ = name.rpartition(":")
        return self.spaces.get(prefix, "") if colon else ""


def parse(data: bytes) -> Element:
    """The tree.

    Raises:
        BrokenError: no well-formed XML, or one that declares types or entities, or too much of it.
    """
    reader = _Reader()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.words
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    try:
        parser.Parse(data, True)  # noqa: FBT003 - expat knows it by place alone
    except (expat.ExpatError, ValueError, LookupError):
        # Unknown encodings too.
        raise BrokenError from None
    if reader.root is None:
        raise BrokenError
    return reader.root


def _refuse(*_about: object) -> None:
    raise BrokenError


class _Reader:
    def __init__(self) -> None:
        self.root: Element | None = None
        self._open: list[Element] = []
        self._count = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1 + len(attributes)
        if self._count > _MOST or len(self._open) >= _DEEPEST:
            raise BrokenError
        spaces = self._open[-1].spaces if self._open else {"xml": _XML}
        declared = {
            key.partition(":")[2]: value
            for key, value in attributes.items()
            if key == "xmlns" or key.startswith("xmlns:")
        }
        if declared:
            spaces = {**spaces, **declared}
        prefix = name.rpartition(":")[0]
        made = Element(name, spaces.get(prefix, ""), attributes, spaces)
        if self._open:
            self._open[-1].inside.append(made)
        else:
            self.root = made
        self._open.append(made)

    def end(self, _name: str) -> None:
        self._open.pop()

    def words(self, text: str) -> None:
        if self._open:
            self._open[-1].inside.append(text)


def write(root: Element) -> bytes:
    """The tree as XML again: no comments, no processing instructions, nothing outside the root."""
    out = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n']
    waiting: list[Element | str] = [root]
    while waiting:
        one = waiting.pop()
        if isinstance(one, _Closing):
            out.append(f"</{one}>")
        elif isinstance(one, str):
            out.append(_escaped(one))
        else:
            attributes = "".join(
                f' {name}="{_escaped(value)}"' for name, value in one.attributes.items()
            )
            if one.inside:
                out.append(f"<{one.name}{attributes}>")
                waiting.append(_Closing(one.name))
                waiting.extend(reversed(one.inside))
            else:
                out.append(f"<{one.name}{attributes}/>")
    return "".join(out).encode("utf-8", "strict")


def _escaped(text: str) -> str:
    return text.translate(_ESCAPES)


class _Closing(str):
    """The name of an element that ends here."""

    __slots__ = ()
