"""The kinds of containers: what each may hold, in which order and how large."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

MANIFEST: Final = "manifest-sha256.txt"
PADDING: Final = "padding.bin"
EVIDENCE: Final = "data/evidence/"
SMALL_ENTRY: Final = 16 * 1024 * 1024
MAX_ENTRIES: Final = 10_000
# Digest, two spaces, a path such as data/evidence/123456.docx, line end; with room.
_MANIFEST_LINE: Final = 128


@dataclass(frozen=True, kw_only=True)
class Kind:
    """One kind of container: its word, and the ``data/`` entries it may hold, in order.

    ``streamed`` entries are read piece by piece and may have any size, as evidence may.
    """

    name: str
    required: tuple[str, ...]
    optional: frozenset[str] = frozenset()
    evidence: bool = False
    order: tuple[str, ...] = field(default=())
    streamed: frozenset[str] = frozenset()
    max_entries: int = MAX_ENTRIES

    def largest(self, path: str) -> int | None:
        """Most bytes of the entry at a path, None where there is no limit."""
        if path in {PADDING, *self.streamed} or path.startswith(EVIDENCE):
            return None
        return (
            max(SMALL_ENTRY, _MANIFEST_LINE * self.max_entries) if path == MANIFEST else SMALL_ENTRY
        )

    @property
    def purpose(self) -> str:
        """The trusted comment of its signature."""
        return f"{self.name} v1"


KINDS: Final = {
    kind.name: kind
    for kind in (
        Kind(
            name="report",
            required=("data/report.json", "data/report.html", "data/custody.jsonl"),
            optional=frozenset({"data/identities.json"}),
            evidence=True,
            order=(
                "data/report.json",
                "data/report.html",
                "data/identities.json",
                "data/custody.jsonl",
            ),
        ),
        Kind(name="reply", required=("data/reply.json",), order=("data/reply.json",)),
        Kind(name="notice", required=("data/notice.json",), order=("data/notice.json",)),
    )
}
"""What the desk takes in."""

HANDOVER: Final = Kind(
    name="handover", required=("data/handover.json",), order=("data/handover.json",)
)
"""An own card on its way to a colleague: taken in under *My card*, never with the reports."""

NOTE: Final = Kind(
    name="note", required=("data/note.json",), evidence=True, order=("data/note.json",)
)
"""A quick note, written while the vault was locked: taken in by the drawer that it is sealed to."""

BACKUP: Final = Kind(
    name="backup",
    required=("data/records.jsonl",),
    optional=frozenset({"data/private.jsonl"}),
    evidence=True,
    order=("data/records.jsonl", "data/private.jsonl"),
    streamed=frozenset({"data/records.jsonl", "data/private.jsonl"}),
    max_entries=1_000_000,
)
"""Docs/formats.md 6; the desk refuses it like any other that it does not know."""
