"""``record list``, ``search``: what is found, a line each; loaded with as little as that takes."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from defender_app.cli import narrowing
from defender_app.cli.call import STDIN, Call, Result, read_input, typed
from defender_app.errors import InputError, UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from defender_app.vault import Vault
    from defender_app.vault.listing import Query

MOST_WORDS: Final = 4096


def _rows(call: Call, rows: Sequence[Any]) -> Result:
    page = call.page()
    table = [
        (
            row.event_id[:8],
            row.record_status,
            row.date_start or "-",
            row.country or "-",
            row.urgency or "-",
            ",".join(row.types) or "-",
            row.title or "-",
        )
        for row in rows
    ]
    if table:
        page.table([tuple(call.words.cli("record.columns").split("|")), *table])
    page.say("record.count", count=len(table))
    data = [
        {
            "event_id": row.event_id,
            "record_status": row.record_status,
            "title": row.title,
            "date_start": row.date_start,
            "country": row.country,
            "types": list(row.types),
            "urgency": row.urgency,
        }
        for row in rows
    ]
    return Result({"records": data}, page)


def _found(call: Call, vault: Vault, query: Query) -> Result:
    people = narrowing.people(vault.drawer, call)
    return _rows(call, vault.drawer.incidents.find(replace(query, people=people)))


def list_all(call: Call) -> Result:
    """One row per record; nobody is named."""
    query = narrowing.checked(call)
    with call.open_vault(assured=False) as vault:
        return _found(call, vault, query)


def search(call: Call) -> Result:
    """Records in which all the words occur."""
    given: list[str] = call.options.words
    query = narrowing.checked(call)
    if given != [STDIN]:
        query = replace(query, words=typed(" ".join(given), "WORDS"))
        with call.open_vault(assured=False) as vault:
            return _found(call, vault, query) if query.words.strip() else _rows(call, ())
    if getattr(call.options, "passphrase_fd", None) == 0:
        raise UsageError("standard-input-twice")
    with call.open_vault(assured=False) as vault:
        if sys.stdin.isatty():
            call.note("record.type-words")
        query = replace(query, words=typed(" ".join(_typed_words()), "WORDS"))
        return _found(call, vault, query) if query.words.strip() else _rows(call, ())


def _typed_words() -> list[str]:
    """The words on standard input, where no other program can see them.

    Raises:
        InputError: ``text-unusable``; as for files.
    """
    try:
        return read_input(STDIN, MOST_WORDS).decode().split()
    except UnicodeDecodeError:
        raise InputError("text-unusable", option="-") from None
