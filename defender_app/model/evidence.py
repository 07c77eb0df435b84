"""Evidence and information: what shows it, and who told it."""

from __future__ import annotations

from typing import Annotated

from defender_app.model import kinds
from defender_app.model.answers import ABSENT, Part, Ref, Refs, Text, Texts, listed


class Information(Part, frozen=True, kw_only=True):
    """One account: who told it, how, and how reliable it is."""

    iid: Annotated[str | None, kinds.ident("Id within the incident; made when absent.")] = None
    source: Annotated[Ref | None, kinds.ref("Who told it.", "person", "org")] = None
    connection: Annotated[
        Text, kinds.choice("connection", "Source connection (HURIDOCS MT19).")
    ] = None
    material: Annotated[Text, kinds.choice("material", "Type of material (HURIDOCS MT16).")] = None
    mode: Annotated[Text, kinds.choice("mode", "In which way.")] = None
    date: Annotated[Text, kinds.day("When.")] = None
    place_withheld: Annotated[Text, kinds.yes_no("Whether the place is kept back.")] = None
    language: Annotated[Text, kinds.line("In which language.")] = None
    reliability: Annotated[Text, kinds.choice("reliability", "Reliability (HURIDOCS MT42).")] = None
    first_hand: Annotated[Text, kinds.yes_no("Whether it is first hand.")] = None
    corroborates: Annotated[
        str | tuple[str, ...] | None, kinds.idents("Other information it confirms (iid).")
    ] = None
    perception: Annotated[Text, kinds.yes_no("Whether it is a view, not a fact.")] = None


class WebCapture(Part, frozen=True, kw_only=True):
    """Where and how a page was kept."""

    url: Annotated[Text, kinds.line("Address of the page.")] = None
    captured_at: Annotated[Text, kinds.day("When it was kept.")] = None
    method: Annotated[Text, kinds.line("How it was kept.")] = None
    archive_copy: Annotated[Text, kinds.line("Where an archive keeps a copy.")] = None


class Evidence(Part, frozen=True, kw_only=True):
    """One item of evidence, original or working copy.

    A working copy names its original in ``derived_from`` and what was done in ``changes``.
    ``size`` (bytes), ``sha256``, ``crc32`` and ``hashed_at`` are filled in when the file is
    added; custody is kept by the vault.
    """

    eid: Annotated[str | None, kinds.ident("Id within the incident; made when absent.")] = None
    kind: Annotated[Text, kinds.choice("evidence_kind", "What kind of item.")] = None
    description: Annotated[Text, kinds.longtext("What it is.")] = None
    original_file_name: Annotated[Text, kinds.line("Name of the file as it came.")] = None
    media_type: Annotated[Text, kinds.line("Media type, for example image/jpeg.")] = None
    size: Annotated[int | None, kinds.number("Bytes.", whole=True)] = None
    sha256: Annotated[str | None, kinds.hexadecimal("SHA-256 of the file.", 64)] = None
    crc32: Annotated[
        int | None, kinds.number("CRC-32 of the file.", maximum=2**32 - 1, whole=True)
    ] = None
    hashed_at: Annotated[Text, kinds.day("When it was hashed.")] = None
    acquired_by: Annotated[
        Ref | str | None, kinds.ref("Who got it.", "person", "org", words=True)
    ] = None
    acquired_how: Annotated[Text, kinds.choice("acquired_how", "How it was got.")] = None
    acquired_from: Annotated[
        Ref | str | None, kinds.ref("From whom.", "person", "org", words=True)
    ] = None
    captured_at: Annotated[Text, kinds.day("When it was made, as claimed.")] = None
    captured_place: Annotated[Text, kinds.line("Where it was made, as claimed.")] = None
    metadata_kept: Annotated[Text, kinds.yes_no("Whether hidden data is still in it.")] = None
    contains: Annotated[Texts, kinds.choices("contains", "What in it can point to people.")] = (
        ABSENT
    )
    shows: Annotated[Refs, kinds.refs("Who can be recognised in it.", "person", "org")] = ABSENT
    shows_confirmed: Annotated[Text, kinds.day("When that list was confirmed as complete.")] = None
    derived_from: Annotated[str | None, kinds.ident("The original (eid) of a working copy.")] = None
    changes: Annotated[Texts, kinds.choices("copy_changes", "What was done to the copy.")] = ABSENT
    web_capture: WebCapture | None = None


def is_cleaned(item: Evidence) -> bool:
    """Whether an item is a copy without hidden data; also where its original is not told."""
    return "metadata-removed" in listed(item.changes)
