"""What a worker of the room "opening" may say of a sealed file; decoded strictly on our side."""

from __future__ import annotations

from typing import Annotated, Final, Literal

import msgspec

from defender_app.report import bag_kinds
from defender_app.report import open as open_report
from defender_app.report.bag_kinds import MAX_ENTRIES
from defender_app.report.foreign import MOST_REMARKS

AT_ONCE: Final = 16 << 20
"""Bytes of a content that come together with what is said about it; a larger one is asked for."""

MOST_SAID: Final = 4 << 20
"""Bytes of a ``Read`` as JSON."""

LARGEST_HEAD: Final = (64 << 10) + 16
"""Bytes of an age header and its nonce."""

DOCUMENTS: Final = {
    "notice": (bag_kinds.KINDS["notice"], open_report.NOTICE),
    "handover": (bag_kinds.HANDOVER, open_report.HANDOVER),
    "reply": (bag_kinds.KINDS["reply"], open_report.REPLY),
}
"""Kinds of a ``Read`` with one document in them: of which container, and where in it."""

WHOLE: Final = frozenset({"report", "note"})
"""Kinds of which all of the container is wanted, however large it is."""

LARGEST_FACT: Final = 2**53
"""Of a number in a sentence: one more, and it can still be shown."""

_LARGEST: Final = 2**63 - 1
_Size = Annotated[int, msgspec.Meta(ge=0, le=_LARGEST)]
_Fact = Annotated[int, msgspec.Meta(ge=0, le=LARGEST_FACT)]
_Digest = Annotated[str, msgspec.Meta(pattern=r"^([0-9a-f]{64})?\Z", max_length=64)]
_Code = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9-]*\Z", max_length=64)]
_Name = Annotated[str, msgspec.Meta(pattern=r"^[a-z_0-9]+\Z", max_length=40)]
_Word = Annotated[str, msgspec.Meta(pattern=r"^[ -~]*\Z", max_length=200)]
_Entry = Annotated[str, msgspec.Meta(pattern=r"^data/[a-z0-9./]+\Z", max_length=100)]
_Key = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9+/=]*\Z", max_length=64)]
_Remark = Annotated[str, msgspec.Meta(max_length=1000)]


class Held(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An own card as the worker gets it: the file of the card, and what opens files sealed to it.

    What opens answers to one's own reports belongs to no card: its ``card`` is empty. What opens
    quick notes neither: with ``note`` nothing but notes is read.

    The key that signs answers is not needed for reading, and never goes there.
    """

    card: str
    identity: str
    note: bool = False

    def __repr__(self) -> str:
        return "<held>"


class Ready(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How many cards the worker has now."""

    cards: Annotated[int, msgspec.Meta(ge=0, le=_LARGEST)]


class Gave(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How many of the bytes put out are a ``Read`` as JSON; the content follows them."""

    said: Annotated[int, msgspec.Meta(ge=2, le=MOST_SAID)]
    content: Annotated[int, msgspec.Meta(ge=0, le=AT_ONCE)]


class Sent(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How many bytes of a large content were put out."""

    content: _Size


class Read(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What became of one sealed file.

    Attributes:
        kind: what is in it; ``refused``: it is none of ours, or something in it is wrong.
        code: of what was wrong. facts: plain words for its sentence.
        sha256: of the binary age file, armor removed, hex. size: its bytes.
        content_size: bytes of the content: the whole container, byte for byte.
        content_sha256: of that, hex.
        head: header and nonce of the age file. payload_key: of its chunks, 32 bytes.
        sender: the key that signed it (minisign string).
        digests: SHA-256 of each ``data/`` entry by path, in order.
        report_id: of a report.
        card: digest of the own card that it names.
        remarks: (field path, code) of ids that this version does not know.
    """

    kind: Literal["report", "notice", "handover", "reply", "note", "refused"]
    code: _Code = ""
    facts: Annotated[dict[_Name, _Fact | _Word], msgspec.Meta(max_length=8)] = {}
    sha256: _Digest = ""
    size: _Size = 0
    content_size: _Size = 0
    content_sha256: _Digest = ""
    head: Annotated[bytes, msgspec.Meta(max_length=LARGEST_HEAD)] = b""
    payload_key: Annotated[bytes, msgspec.Meta(max_length=32)] = b""
    sender: _Key = ""
    digests: Annotated[dict[_Entry, _Digest], msgspec.Meta(max_length=MAX_ENTRIES)] = {}
    report_id: Annotated[str, msgspec.Meta(pattern=r"^([0-9a-f]{32})?\Z", max_length=32)] = ""
    card: _Digest = ""
    remarks: Annotated[
        tuple[tuple[_Remark, _Code], ...], msgspec.Meta(max_length=MOST_REMARKS)
    ] = ()

    def __repr__(self) -> str:
        return f"<read {self.kind} {self.code}>"
