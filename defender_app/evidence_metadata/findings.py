"""What was found in a file: facts with bounds, as they come back from the process apart."""

from __future__ import annotations

import unicodedata
from typing import Annotated, Final

import msgspec

MOST_FINDINGS: Final = 240
LONGEST_VALUE: Final = 240
MOST_PLACES: Final = 40
_POLE: Final = 90

KINDS: Final = (
    "place",
    "address",
    "time",
    "device",
    "serial",
    "unique-id",
    "owner",
    "author",
    "people",
    "organisation",
    "title",
    "description",
    "keywords",
    "comment",
    "comment-author",
    "change",
    "change-author",
    "hidden-text",
    "software",
    "editing",
    "path",
    "link",
    "thumbnail",
    "maker-notes",
    "profile",
    "more-pictures",
    "picture-inside",
    "attachment",
    "earlier-version",
    "script",
    "form",
    "custom",
    "appended",
    "track",
    "other",
)
"""In the order in which they are shown: what endangers people first."""

FORMATS: Final = (
    "jpeg",
    "png",
    "webp",
    "tiff",
    "heif",
    "pdf",
    "docx",
    "odt",
    "movie",
    "text",
    "picture",
    "unknown",
)
"""``text`` is read as it is, ``picture`` one of a format that is drawn, not looked into."""

Value = Annotated[str, msgspec.Meta(max_length=LONGEST_VALUE)]
Word = Annotated[str, msgspec.Meta(max_length=40)]


class Finding(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing that a file tells.

    Attributes:
        kind: one of ``KINDS``.
        value: the words in the file, from outside; empty where the thing itself is all there is.
        source: where it stands, for whoever wants to know: ``EXIF``, ``XMP``, ``tEXt``.
        name: of the field there, from outside.
        inside: number of the picture inside the file that tells it; 0 for the file itself.
        count: how often, or how many bytes (``thumbnail``, ``appended``, ``other``).
    """

    kind: Word
    value: Value = ""
    source: Word = ""
    name: Word = ""
    inside: Annotated[int, msgspec.Meta(ge=0, le=1_000_000)] = 0
    count: Annotated[int, msgspec.Meta(ge=0, le=2**53)] = 0


class Place(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A place on the Earth, in degrees; north and east are positive."""

    latitude: Annotated[float, msgspec.Meta(ge=-90, le=90)]
    longitude: Annotated[float, msgspec.Meta(ge=-180, le=180)]


class GivesAway(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All of it.

    Attributes:
        format: one of ``FORMATS``; ``unknown`` and ``picture`` say that nobody looked.
        findings: in the order of ``KINDS``.
        places: of the findings that name one.
        complete: False where a part could not be read, or there is more than is kept here.
    """

    format: Word
    findings: Annotated[tuple[Finding, ...], msgspec.Meta(max_length=MOST_FINDINGS)] = ()
    places: Annotated[tuple[Place, ...], msgspec.Meta(max_length=MOST_PLACES)] = ()
    complete: bool = True

    def __repr__(self) -> str:
        return f"<what a {self.format} gives away>"


class Collector:
    """Gathers findings, each once, within the bounds.

    Attributes:
        complete: set to False by whoever could not read a part.
        inside: number of the picture inside the file that is being read; 0 for the file itself.
    """

    def __init__(self) -> None:
        self.complete = True
        self.inside = 0
        self._found: dict[tuple[object, ...], Finding] = {}
        self._places: list[Place] = []

    def add(
        self, kind: str, value: object = "", *, source: str = "", name: str = "", count: int = 0
    ) -> None:
        """Take up one thing; empty values of a named field say nothing and are left out."""
        text = plain_text(value)
        if name and not text and not count:
            return
        key = (kind, text, self.inside, count if not text else 0)
        if key in self._found:
            return
        if len(self._found) >= MOST_FINDINGS:
            self.complete = False
            return
        self._found[key] = Finding(
            kind=kind,
            value=text,
            source=plain_text(source)[:40],
            name=plain_text(name)[:40],
            inside=self.inside,
            count=min(max(count, 0), 2**53),
        )

    def place(self, latitude: float, longitude: float, *, source: str) -> None:
        """Take up a place; what is no place on the Earth is kept as words only."""
        shown = f"{latitude:.6g}, {longitude:.6g}"
        self.add("place", shown, source=source)
        if abs(latitude) <= _POLE and abs(longitude) <= 2 * _POLE:
            place = Place(latitude=latitude, longitude=longitude)
            if place not in self._places and len(self._places) < MOST_PLACES:
                self._places.append(place)
        else:
            self.complete = False

    def result(self, format_: str) -> GivesAway:
        """What was gathered."""
        order = {kind: number for number, kind in enumerate(KINDS)}
        found = sorted(self._found.values(), key=lambda one: (order[one.kind], one.inside))
        return GivesAway(
            format=format_,
            findings=tuple(found),
            places=tuple(self._places),
            complete=self.complete,
        )


def plain_text(value: object) -> str:
    """Words from outside on one line, without what steers a line or its direction."""
    text = str(value)[: 8 * LONGEST_VALUE]
    kept = "".join(
        " " if letter.isspace() else letter
        for letter in text
        if letter.isspace() or unicodedata.category(letter) not in {"Cc", "Cf", "Cs", "Co", "Cn"}
    )
    words = " ".join(kept.split())
    return words if len(words) <= LONGEST_VALUE else words[: LONGEST_VALUE - 1] + "…"
