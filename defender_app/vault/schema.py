"""The tables of a drawer, as each version makes them. Never changed: later ones are migrations.

Source: docs/formats.md 5.1, 5.5. Small on purpose: the smallest drawer has 32 pages.
"""

from __future__ import annotations

from typing import Final

VERSION_1: Final[tuple[str, ...]] = (
    # change, last_saved, newest, training, vault_id, custody_head, fresh, fresh_key
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    # body: the incident as JSON, without identities, consents and evidence
    """CREATE TABLE incidents (
        no INTEGER PRIMARY KEY,
        event_id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        date_start TEXT NOT NULL,
        country TEXT NOT NULL,
        types TEXT NOT NULL,
        record_status TEXT NOT NULL,
        urgency TEXT NOT NULL,
        changed TEXT NOT NULL,
        body BLOB NOT NULL)""",
    # kind: person, organisation, alleged-perpetrator; uid is the same across incidents
    """CREATE TABLE people (
        event_id TEXT NOT NULL REFERENCES incidents (event_id) ON DELETE CASCADE,
        kind TEXT NOT NULL,
        pid TEXT NOT NULL,
        uid TEXT NOT NULL,
        pseudonym TEXT NOT NULL,
        descriptive_title TEXT NOT NULL,
        PRIMARY KEY (event_id, kind, pid)) WITHOUT ROWID""",
    # real names, aliases, contacts: joined with nothing
    "CREATE TABLE identities (uid TEXT PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID",
    # entry, line_hash: number and SHA-256 of the last custody entry of this person and use
    """CREATE TABLE consents (
        event_id TEXT NOT NULL REFERENCES incidents (event_id) ON DELETE CASCADE,
        kind TEXT NOT NULL,
        pid TEXT NOT NULL,
        use TEXT NOT NULL,
        entry INTEGER NOT NULL,
        line_hash BLOB NOT NULL,
        place INTEGER NOT NULL,
        body BLOB NOT NULL,
        PRIMARY KEY (event_id, kind, pid, use)) WITHOUT ROWID""",
    # line: the exact bytes of the entry, which name the SHA-256 of the line before
    """CREATE TABLE custody (
        seq INTEGER PRIMARY KEY,
        item TEXT NOT NULL,
        line BLOB NOT NULL)""",
    "CREATE INDEX custody_item ON custody (item, seq)",
    """CREATE TRIGGER custody_unchanged BEFORE UPDATE ON custody
        BEGIN SELECT RAISE(ABORT, 'custody'); END""",
    """CREATE TRIGGER custody_kept BEFORE DELETE ON custody
        BEGIN SELECT RAISE(ABORT, 'custody'); END""",
    # blob: number of the original's bytes, or null while only the description is known
    """CREATE TABLE evidence (
        event_id TEXT NOT NULL REFERENCES incidents (event_id) ON DELETE CASCADE,
        eid TEXT NOT NULL,
        place INTEGER NOT NULL,
        blob INTEGER,
        body BLOB NOT NULL,
        PRIMARY KEY (event_id, eid)) WITHOUT ROWID""",
    # state: 0 whole, 1 to be removed row by row; row_hashes: 32 bytes for each row
    """CREATE TABLE blobs (
        no INTEGER PRIMARY KEY,
        state INTEGER NOT NULL,
        size INTEGER NOT NULL,
        sha256 BLOB NOT NULL,
        crc32 INTEGER NOT NULL,
        row_hashes BLOB NOT NULL)""",
    # the id of a row: number of its blob times 2^20, plus its place
    "CREATE TABLE blob_rows (id INTEGER PRIMARY KEY, data BLOB NOT NULL)",
    """CREATE TABLE documents (
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        body BLOB NOT NULL,
        PRIMARY KEY (kind, id)) WITHOUT ROWID""",
    # one row for each incident, under the same number; the text is NFC and case-folded
    """CREATE VIRTUAL TABLE search USING
        fts5 (text, tokenize = 'trigram case_sensitive 1', columnsize = 0)""",
    # without this, removed words stay in the index until it is merged
    "INSERT INTO search (search, rank) VALUES ('secure-delete', 1)",
)

VERSION_2_BODIES: Final[tuple[str, ...]] = (
    # the text and the index of words are made anew, in less room
    "DROP TABLE search",
    # body: the incident as JSON, without identities, consents and evidence. Apart from the rows of
    # the list, so that a list reads a tenth of it
    """CREATE TABLE bodies (
        no INTEGER PRIMARY KEY REFERENCES incidents (no) ON DELETE CASCADE,
        body BLOB NOT NULL)""",
    "ALTER TABLE incidents ADD COLUMN mechanisms TEXT NOT NULL DEFAULT ''",
    # days as numbers, 1 for 0001-01-01; null: nothing is known of when
    "ALTER TABLE incidents ADD COLUMN first_day INTEGER",
    "ALTER TABLE incidents ADD COLUMN last_day INTEGER",
)
VERSION_2_LAST: Final = "ALTER TABLE incidents DROP COLUMN body"
# All of it or nothing: where there is no room, searching and the like take longer.
VERSION_2_INDEX: Final[tuple[str, ...]] = (
    "CREATE INDEX people_uid ON people (uid)",
    # text: folded, as words are looked for
    "CREATE TABLE texts (no INTEGER PRIMARY KEY, text TEXT NOT NULL)",
    # tokens of the text under the same number; nothing else is kept of it
    """CREATE VIRTUAL TABLE search USING fts5 (tokens, content = '', columnsize = 0,
        detail = none, tokenize = 'ascii')""",
    # without this, removed words stay in the index until it is merged
    "INSERT INTO search (search, rank) VALUES ('secure-delete', 1)",
)
WITHOUT_INDEX: Final[tuple[str, ...]] = (
    "DROP INDEX IF EXISTS people_uid",
    "DROP TABLE IF EXISTS texts",
    "DROP TABLE IF EXISTS search",
)

VERSION_3: Final[tuple[str, ...]] = (
    # one row for each case of a desk, in the order of ``CaseRow``; all of it follows from documents
    # and containers. text: folded, as words are looked for; marked: kinds of marks that it has;
    # status 'damaged': the case cannot be read
    """CREATE TABLE case_rows (
        case_id TEXT PRIMARY KEY,
        number INTEGER NOT NULL,
        taken_on TEXT NOT NULL,
        status TEXT NOT NULL,
        urgency TEXT NOT NULL,
        title TEXT NOT NULL,
        more INTEGER NOT NULL,
        country TEXT NOT NULL,
        types TEXT NOT NULL,
        mechanisms TEXT NOT NULL,
        first_day INTEGER,
        last_day INTEGER,
        said_by TEXT NOT NULL,
        people TEXT NOT NULL,
        source TEXT NOT NULL,
        card TEXT NOT NULL,
        training INTEGER NOT NULL,
        waits TEXT NOT NULL,
        answered INTEGER NOT NULL,
        due INTEGER,
        review_on INTEGER,
        event TEXT NOT NULL,
        violation TEXT NOT NULL,
        changed TEXT NOT NULL,
        marked TEXT,
        text TEXT NOT NULL) WITHOUT ROWID""",
    # what two cases can have in common; no names
    """CREATE TABLE case_marks (
        kind TEXT NOT NULL,
        value TEXT NOT NULL,
        case_id TEXT NOT NULL,
        PRIMARY KEY (kind, value, case_id)) WITHOUT ROWID""",
)
WITHOUT_CASES: Final[tuple[str, ...]] = (
    "DROP TABLE IF EXISTS case_rows",
    "DROP TABLE IF EXISTS case_marks",
)
