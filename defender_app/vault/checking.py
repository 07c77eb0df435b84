"""``vault check``: everything about the open drawer that can be verified, and what was found."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from defender_app.errors import InputError
from defender_app.vault.evidence import item_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from defender_app.vault.drawer import Drawer
    from defender_app.vault.vault import Vault

_PAGE: Final = re.compile(r"\bpage (\d+)")


@dataclass(frozen=True)
class Finding:
    """Something wrong.

    Attributes:
        code: ``page-damaged``, ``structure-damaged``, ``custody-damaged``, ``record-damaged``,
            ``consent-not-fresh``, ``blob-damaged``, ``evidence-damaged``, ``drawer-replayed``.
        item: page number, incident, evidence or blob it is about; "" for the drawer as a whole.
    """

    code: str
    item: str = ""


def check(vault: Vault, progress: Callable[[], bool] | None = None) -> list[Finding]:
    """Verify the open drawer: pages, structure, custody chain, consents, records, evidence.

    Args:
        vault: open.
        progress: called after each step; False stops the check early.

    Returns:
        What was found, empty when all is well.

    Raises:
        UsageError: ``vault-locked``. MachineError: the medium cannot be read.
    """
    return check_drawer(vault.drawer_to_check, progress)


def check_drawer(drawer: Drawer, progress: Callable[[], bool] | None = None) -> list[Finding]:
    """The same for a drawer that is at hand; arguments, result and errors as for ``check``."""
    found: list[Finding] = []
    for step in CHECKS:
        try:
            found += step(drawer)
        except InputError as error:
            found.append(Finding(error.code))
        if progress is not None and not progress():
            break
    return found


def _pages(drawer: Drawer) -> Iterator[Finding]:
    """Page MACs and structure. The random tail is no part of the database.

    A page on the free list may hold anything: a save that was killed can leave one half written,
    and roll-back rightly ignores it. Such a page is the only one that the structure check, with
    nothing in the cache, does not read; so a bad MAC counts when that check stumbles too.
    """
    database = drawer.database
    last = database.number("page_count")
    found = []
    for (line,) in database.rows("PRAGMA cipher_integrity_check"):
        number = _PAGE.search(str(line))
        if number is None or int(number[1]) <= last:
            found.append(Finding("page-damaged", number[1] if number else ""))
    database.rows("PRAGMA shrink_memory")
    try:
        whole = database.rows("PRAGMA quick_check(1)") == [("ok",)]
        whole = whole and not database.rows("PRAGMA foreign_key_check")
    except InputError:
        whole = False
    if not whole:
        yield from found
        yield Finding("structure-damaged")


def _freshness(drawer: Drawer) -> Iterator[Finding]:
    """Every table adds up to what the last change left; else older pages were put back."""
    if drawer.freshness.stale():
        yield Finding("drawer-replayed")


def _custody(drawer: Drawer) -> Iterator[Finding]:
    try:
        drawer.custody.verify()
    except InputError as error:
        yield Finding(error.code)


def _records(drawer: Drawer) -> Iterator[Finding]:
    for row in drawer.incidents.list():
        try:
            drawer.incidents.get(row.event_id, with_identities=True)
        except InputError as error:
            yield Finding(error.code, row.event_id)


def _evidence(drawer: Drawer) -> Iterator[Finding]:
    """Each item with a file says of it what the custody chain said when it was added."""
    for row in drawer.incidents.list():
        for item in drawer.evidence.list(row.event_id):
            eid = item.eid or ""
            if not drawer.evidence.has_file(eid, row.event_id):
                continue
            entries = drawer.custody.entries(item_of(row.event_id, eid))
            added = [entry.hash for entry in entries if entry.action == "added"]
            if added[-1:] != [item.sha256] or not _is_there(drawer, eid, row.event_id):
                yield Finding("evidence-damaged", f"{row.event_id}/{eid}")


def _is_there(drawer: Drawer, eid: str, event_id: str) -> bool:
    try:
        drawer.evidence.open(eid, event_id)
    except InputError:
        return False
    return True


def _blobs(drawer: Drawer) -> Iterator[Finding]:
    for blob_id in drawer.blobs.all_ids():
        try:
            for _ in drawer.blobs.chunks(blob_id):
                pass
        except InputError as error:
            yield Finding(error.code, blob_id)


CHECKS: Final = (_pages, _freshness, _custody, _records, _evidence, _blobs)
"""The steps of a check, in order."""
