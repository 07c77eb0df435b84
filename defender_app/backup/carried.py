"""What a backup carries of a drawer, and what it leaves out, each with the reason.

A test compares this page with the schema and with the kinds of documents that the source writes,
so that nothing new is left out unsaid. A kind that is not named here is carried all the same, and
when it comes back, what is in the drawer stays.
"""

from __future__ import annotations

from typing import Final

RECORDS: Final = ("incidents", "bodies", "people", "consents", "evidence")
"""Tables that travel as record lines."""

TABLES: Final = (*RECORDS, "identities", "custody", "blobs", "blob_rows", "documents")
"""All tables that travel: records, identities, lines of custody, files, documents."""

TABLES_LEFT_OUT: Final = {
    "meta": "of this drawer alone: number of changes, sums against old pages, the vault's id",
    "texts": "made again from the records",
    "search": "made again from the records",
    "case_rows": "made again from the cases",
    "case_marks": "made again from the cases",
}

COLUMNS_MADE_AGAIN: Final = {
    "incidents": frozenset(
        {
            *("no", "title", "date_start", "country", "types", "record_status", "urgency"),
            *("mechanisms", "first_day", "last_day"),
        }
    ),
    "bodies": frozenset({"no"}),
    "consents": frozenset({"entry", "line_hash"}),
    "custody": frozenset({"seq", "item"}),
    "blobs": frozenset({"state", "row_hashes"}),
    "blob_rows": frozenset({"id"}),
}
"""Columns that are worked out when a row comes back: from the body, or from where it stands."""

COLUMNS: Final = {
    "incidents": frozenset({"event_id", "changed"}),
    "bodies": frozenset({"body"}),
    "people": frozenset({"event_id", "kind", "pid", "uid", "pseudonym", "descriptive_title"}),
    "consents": frozenset({"event_id", "kind", "pid", "use", "place", "body"}),
    "evidence": frozenset({"event_id", "eid", "place", "blob", "body"}),
    "identities": frozenset({"uid", "body"}),
    "custody": frozenset({"line"}),
    "blobs": frozenset({"no", "size", "sha256", "crc32"}),
    "blob_rows": frozenset({"data"}),
    "documents": frozenset({"kind", "id", "body"}),
}
"""Columns that travel."""

UNFINISHED: Final = "unfinished"
"""Travels in the line of its record."""

KINDS: Final = {
    "setting": "what is set here stays",
    "contact": "cards and words of both; what was ended stays ended, in every contact of a card",
    "revocation": "both",
    "own-card": "both; keys included; what was ended in either stays ended; a key that was deleted"
    " here after its time does not come back",
    "sent": "both; replies of both; of a receipt and a copy the copy: its records come back too",
    "sent-frozen": "both",
    "sent-notice": "both; keys included",
    "waiting-seal": "what is here stays",
    "version": "both, where the record is here; under the next free number where it is taken",
    "case": "both; a running number that is taken here is drawn anew; replies and notices of both",
    "case-index": "made with the case",
    "case-notes": "both",
    "case-work": "both histories; of what was judged in both, what was judged later",
    "case-event": "both: whoever is in either of them",
    "case-pair": "what is here stays",
    "case-sealed": "what is here stays: both are the same",
    "intake-rows": "what is here stays",
    "watched": "what is here stays",
    "own-card-note": "what is here stays; to whom a key was given, from both",
    "handed-numbers": "the larger of both",
    "reply-template": "what is here stays",
    "register-item": "both; what was changed later stands, and who was told in either stays",
    "seizure": "what is here stays",
    "case-deleted": "both; a case that was deleted here does not come back",
    "draft": "what is here stays",
    "quick-note": "what is here stays; with the records that were written while locked",
    "entrusted": "both; the keys that open what a trusted person hands back",
    UNFINISHED: "with its record",
}
"""Kinds of documents that travel, and what happens when they come back."""

KINDS_LEFT_OUT: Final = {
    "quick-notes": "the key to the inbox of one folder; another folder gets one of its own",
    "quick-note-seen": "which notes of that inbox came in already",
    "recovery": "recovery words open one drawer of one vault; the new one gets words of its own",
    "travel": "where a journey from this drawer stands; of no use anywhere else",
    "workshop-seat": "who practises at this very vault, and since when",
    "moving": "where a move from this drawer goes to; of no use anywhere else",
}
