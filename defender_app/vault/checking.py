"""``vault check``: all that can be verified of the keys and the open drawer, and what was found."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from defender_app.errors import InputError
from defender_app.vault import folder as rules
from defender_app.vault import keys_file
from defender_app.vault.evidence import item_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from defender_app.vault.drawer import Drawer
    from defender_app.vault.vault import Vault

_PAGE: Final = re.compile(r"\bpage (\d+)")
_LITTLE: Final = 1 << 20


@dataclass(frozen=True)
class Finding:
    """Something wrong.

    Attributes:
        code: ``page-damaged``, ``structure-damaged``, ``custody-damaged``, ``record-damaged``,
            ``consent-not-fresh``, ``blob-damaged``, ``evidence-damaged``, ``drawer-replayed``,
            ``keys-damaged``, ``keys-copy-damaged``.
        item: page number, incident, evidence or blob it is about; "" for the drawer as a whole.
    """

    code: str
    item: str = ""


class Stopped(Exception):  # noqa: N818 - nothing went wrong: somebody changed their mind
    """Raised out of a check that was told to stop."""


Tick = Callable[[int], None]
"""Called with the number of bytes looked at since it was last called; may raise ``Stopped``."""


@dataclass(frozen=True)
class Part:
    """One part of a check.

    Attributes:
        code: ``keys``, ``pages``, ``rows``, ``custody``, ``records``, ``evidence``, ``files``.
        look: does it.
        size: about how many bytes it looks at, so that all parts together show how far it is.
    """

    code: str
    look: Callable[[Vault, Tick], Iterator[Finding]]
    size: Callable[[Vault], int]


def check(vault: Vault, progress: Callable[[], bool] | None = None) -> list[Finding]:
    """Verify keys and open drawer: pages, structure, custody, consents, records, evidence.

    Args:
        vault: open.
        progress: called after each part; False stops the check early.

    Returns:
        What was found, empty when all is well.

    Raises:
        UsageError: ``vault-locked``. MachineError: the medium cannot be read.
    """
    found: list[Finding] = []
    for part in PARTS:
        found += _looked(part, vault, lambda _: None)
        if progress is not None and not progress():
            break
    return found


def watched(vault: Vault, tell: Callable[[str, int, int], bool]) -> list[Finding]:
    """The same, watched.

    Args:
        vault: open.
        tell: called before and within each part with its code, and with about how many bytes of
            how many are looked at; False stops the check.

    Raises:
        Stopped: ``tell`` said False. As ``check``.
    """
    sizes = [_size(part, vault) for part in PARTS]
    found: list[Finding] = []
    for place, part in enumerate(PARTS):
        before, within = sum(sizes[:place]), 0

        def tick(count: int, part: Part = part, before: int = before) -> None:
            nonlocal within
            within += count
            done = before + min(within, sizes[PARTS.index(part)])
            if not tell(part.code, done, sum(sizes)):
                raise Stopped

        tick(0)
        found += _looked(part, vault, tick)
    return found


def _looked(part: Part, vault: Vault, tick: Tick) -> list[Finding]:
    found: list[Finding] = []
    try:
        # One by one: what was found before the part stumbled is not lost.
        found.extend(part.look(vault, tick))
    except InputError as error:
        found.append(Finding(error.code))
    return found


def _size(part: Part, vault: Vault) -> int:
    try:
        return max(1, part.size(vault))
    except InputError:
        # A damaged drawer cannot say; the part itself names the damage.
        return 1


def _keys(vault: Vault, tick: Tick) -> Iterator[Finding]:
    """Both copies of the key cells, on the disk as they are now."""
    del tick
    vault_json = rules.read_named(vault.folder, rules.VAULT_JSON, rules.VAULT_JSON_SIZE + 1)
    _, agree = keys_file.read(vault.folder, rules.commitment(vault_json))
    if not agree:
        yield Finding("keys-copy-damaged")


def _pages(vault: Vault, tick: Tick) -> Iterator[Finding]:
    """Page MACs and structure. The random tail is no part of the database.

    A page on the free list may hold anything: a save that was killed can leave one half written,
    and roll-back rightly ignores it. Such a page is the only one that the structure check, with
    nothing in the cache, does not read; so a bad MAC counts when that check stumbles too.
    """
    database = vault.drawer_to_check.database
    last = database.number("page_count")
    found = []
    for (line,) in database.rows("PRAGMA cipher_integrity_check"):
        number = _PAGE.search(str(line))
        if number is None or int(number[1]) <= last:
            found.append(Finding("page-damaged", number[1] if number else ""))
    tick(last * rules.PAGE)
    database.rows("PRAGMA shrink_memory")
    try:
        whole = database.rows("PRAGMA quick_check(1)") == [("ok",)]
        whole = whole and not database.rows("PRAGMA foreign_key_check")
    except InputError:
        whole = False
    if not whole:
        yield from found
        yield Finding("structure-damaged")


def _freshness(vault: Vault, tick: Tick) -> Iterator[Finding]:
    """Every table adds up to what the last change left; else older pages were put back."""
    del tick
    if vault.drawer_to_check.freshness.stale():
        yield Finding("drawer-replayed")


def _custody(vault: Vault, tick: Tick) -> Iterator[Finding]:
    del tick
    try:
        vault.drawer_to_check.custody.verify()
    except InputError as error:
        yield Finding(error.code)


def _records(vault: Vault, tick: Tick) -> Iterator[Finding]:
    drawer = vault.drawer_to_check
    for row in drawer.incidents.list():
        tick(0)
        try:
            drawer.incidents.get(row.event_id, with_identities=True)
        except InputError as error:
            yield Finding(error.code, row.event_id)


def _evidence(vault: Vault, tick: Tick) -> Iterator[Finding]:
    """Each item with a file says of it what the custody chain said when it was added."""
    drawer = vault.drawer_to_check
    for row in drawer.incidents.list():
        tick(0)
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


def _blobs(vault: Vault, tick: Tick) -> Iterator[Finding]:
    blobs = vault.drawer_to_check.blobs
    for blob_id in blobs.all_ids():
        tick(0)
        try:
            with closing(blobs.chunks(blob_id, thorough=True)) as chunks:
                for chunk in chunks:
                    tick(len(chunk))
        except InputError as error:
            yield Finding(error.code, blob_id)


def _some(vault: Vault) -> int:
    del vault
    return _LITTLE


def _all_pages(vault: Vault) -> int:
    return vault.drawer_to_check.database.number("page_count") * rules.PAGE


def _all_rows(vault: Vault) -> int:
    return max(_LITTLE, _all_pages(vault) - _all_files(vault))


def _all_files(vault: Vault) -> int:
    row = vault.drawer_to_check.database.one(
        "SELECT coalesce(sum(size), 0) FROM blobs WHERE state = 0"
    )
    return int(row[0]) if row else 0


PARTS: Final = (
    Part("keys", _keys, _some),
    Part("pages", _pages, _all_pages),
    Part("rows", _freshness, _all_rows),
    Part("custody", _custody, _some),
    Part("records", _records, _some),
    Part("evidence", _evidence, _some),
    Part("files", _blobs, _all_files),
)
"""The parts of a check, in order."""
