"""From an opened key cell to an open drawer: what is checked first, what is mended, what is said.

Until it is known that this version can read the drawer, nothing is written to the folder. What a
kill, a cut growth or a copy taken at a bad moment left behind is then repaired, or named.
Source: docs/formats.md 5, 5.1.
"""

from __future__ import annotations

import contextlib
import re
from functools import partial
from typing import TYPE_CHECKING, Final

from defender_app.errors import InputError
from defender_app.vault import drawer_file, first_page, keys_file, migrations
from defender_app.vault import folder as rules
from defender_app.vault.drawer import Drawer
from defender_app.vault.interrupts import deferred
from defender_app.vault.sqlcipher import Database

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path

    from crypto.keycells import CellContent
    from defender_app.vault.outside import Outside

_PAGE: Final = re.compile(r"\bpage (\d+)")
_CHECK_MACS: Final = "PRAGMA cipher_integrity_check"
_VERSION_AT: Final = 60


def check(folder: Path, outside: Outside, content: CellContent) -> None:
    """Whether this version can open the drawer; reads only.

    Args:
        folder: the vault.
        outside: how it looked.
        content: what the cell said.

    Raises:
        InputError: ``drawer-damaged``; ``drawer-version`` (``found``, ``known``) when a later
            version wrote it, or began to.
    """
    name, journal = rules.DRAWERS[content.drawer], rules.JOURNALS[content.drawer]
    if drawer_file.salt_of(folder, name) != content.salt:
        raise InputError("drawer-damaged")
    pages = [rules.read_named(folder, name, rules.PAGE)]
    if journal in outside.lengths:
        drawer_file.check_journal(folder, journal, outside.about.drawer_size, outside.lengths[name])
        pages += first_page.kept_in(folder, journal)
    for page in pages:
        plain = first_page.opened(page, content.key, content.salt)
        if plain is not None:
            found = int.from_bytes(plain[_VERSION_AT : _VERSION_AT + 4])
            if found > len(migrations.STEPS):
                raise InputError("drawer-version", found=found, known=len(migrations.STEPS))


def open_drawer(
    folder: Path,
    outside: Outside,
    content: CellContent,
    clock: Callable[[], datetime],
    *,
    assured: bool,
) -> Drawer:
    """Mend what is to be mended in the folder, and open the drawer. After ``check``.

    Args:
        folder: the vault, held by this process.
        outside: how it looked.
        content: what the cell said.
        clock: gives the present time in UTC.
        assured: make sure at once that no older pages were put back. Otherwise the first change
            does, or ``Drawer.assure``; a folder that no lock left is always looked at at once.

    Returns:
        The drawer; ``refused`` where nothing in it may be relied on: ``drawer-replayed``,
        ``drawer-torn``. Such a drawer of an earlier version is not migrated: what is given then
        is what it would be.

    Raises:
        InputError: ``drawer-damaged``, ``drawer-version``; ``drawer-torn`` when it is so bad that
            nothing can be read. MachineError: the disk.
    """
    database = _open_database(folder, outside, content)
    try:
        refused = _unfit(database, folder, outside, content)
        if refused:
            database.close()
            database = _as_it_would_be(folder, outside, content)
        drawer = _drawer_in(database, outside, clock)
        if not refused and (assured or not outside.settled):
            refused = _refused(drawer, folder, outside, content)
        if refused:
            drawer.refuse(refused)
    except BaseException as error:
        database.close()
        damaged = isinstance(error, InputError) and error.code == "drawer-damaged"
        if damaged and not outside.settled and is_torn(folder, outside, content):
            raise InputError("drawer-torn") from None
        raise
    return drawer


def _unfit(database: Database, folder: Path, outside: Outside, content: CellContent) -> str:
    """Why a drawer of an earlier version must stay as it is; "" where there is nothing to do."""
    if not migrations.is_behind(database):
        return ""
    if not migrations.adds_up(database):
        return "drawer-replayed"
    if not outside.settled and is_torn(folder, outside, content):
        return "drawer-torn"
    return ""


def _as_it_would_be(folder: Path, outside: Outside, content: CellContent) -> Database:
    """The present version of a drawer of an earlier one, in memory alone: only to look at."""
    path, pages = folder / rules.DRAWERS[content.drawer], outside.size // rules.PAGE
    database = Database(path, content.key, content.salt, pages, without_journal=True)
    try:
        migrations.unsaved(database)
    except BaseException:
        database.close()
        raise
    return database


def _refused(drawer: Drawer, folder: Path, outside: Outside, content: CellContent) -> str:
    try:
        drawer.assure()
    except InputError as error:
        if error.code != "drawer-replayed":
            raise
        return error.code
    if not outside.settled and is_torn(folder, outside, content):
        return "drawer-torn"
    return ""


def open_beside(
    folder: Path,
    outside: Outside,
    content: CellContent,
    clock: Callable[[], datetime],
) -> Drawer:
    """Open a drawer for a moment while another one is open; close its database afterwards.

    Only its own journal is looked at: those of the others may be in use.

    Args:
        folder: the vault, held by this process.
        outside: how it looks now.
        content: what the cell of the drawer said.
        clock: gives the present time in UTC.

    Raises:
        InputError: as for ``check``; ``other-unfinished``: a save in it was interrupted, so it
            must be opened by itself once; ``drawer-replayed``, in one of an earlier version.
            MachineError: the disk.
    """
    check(folder, outside, content)
    name, journal = rules.DRAWERS[content.drawer], rules.JOURNALS[content.drawer]
    if drawer_file.journal_state(folder, journal) is drawer_file.Journal.UNFINISHED:
        raise InputError("other-unfinished")
    pages = outside.size // rules.PAGE
    with deferred():
        database = Database(folder / name, content.key, content.salt, pages)
    try:
        drawer_file.check_fits(database.number("page_count"), outside.lengths[name])
        _need_sums(database)
        return _drawer_in(database, outside, clock)
    except BaseException:
        database.close()
        raise


def _need_sums(database: Database) -> None:
    if migrations.is_behind(database) and not migrations.adds_up(database):
        raise InputError("drawer-replayed")


def _drawer_in(database: Database, outside: Outside, clock: Callable[[], datetime]) -> Drawer:
    migrations.migrate(database)
    about = outside.about
    return Drawer(database, training=about.training, vault_id=about.vault_id, clock=clock)


def _open_database(folder: Path, outside: Outside, content: CellContent) -> Database:
    name, journal = rules.DRAWERS[content.drawer], rules.JOURNALS[content.drawer]
    rest = rules.journal_size(outside.about.drawer_size)
    length = rules.size_of(folder, name)
    _repair(folder, outside, but=name)
    if not outside.settled:
        drawer_file.rest_journals(folder, rest, but=journal)
    # Another drawer that was opened after a kill makes the times neutral, and leaves this journal.
    unfinished = drawer_file.journal_state(folder, journal) is not drawer_file.Journal.RESTING
    with deferred(), drawer_file.scrubbed_when_deleted(folder, journal):
        pages = outside.size // rules.PAGE
        database = Database(folder / name, content.key, content.salt, pages)
    try:
        drawer_file.check_fits(database.number("page_count"), length)
        # Roll-back may have shortened the file; nothing needs its journal now.
        drawer_file.extend(folder, name, outside.size)
        if drawer_file.any_missing(folder):
            drawer_file.remake_journals(folder, rest)
        if unfinished or not outside.settled:  # otherwise the lock that came last has done it
            drawer_file.rest_journal(folder, journal, rest)
    except BaseException:
        database.close()
        raise
    database.around_reopening = partial(_kept_clean, folder, journal, rest)
    return database


@contextlib.contextmanager
def _kept_clean(folder: Path, journal: str, rest: int) -> Iterator[None]:
    """While the drawer is opened once more: its journal is left as every opening leaves it."""
    with deferred(), drawer_file.scrubbed_when_deleted(folder, journal):
        yield
    if drawer_file.any_missing(folder):
        drawer_file.remake_journals(folder, rest)
    drawer_file.rest_journal(folder, journal, rest)


def _repair(folder: Path, outside: Outside, *, but: str) -> None:
    """What the first writable open mends: modes, unequal key copies, short drawers.

    The drawer ``but`` is extended only once it is known that its database fits.
    """
    rules.tighten(folder)
    if not outside.keys_agree:
        keys_file.mend(folder, outside.block)
    if rules.INBOX not in outside.lengths:
        with contextlib.suppress(FileExistsError):
            (folder / rules.INBOX).mkdir(mode=0o700)
    short = [name for name in rules.DRAWERS if outside.lengths[name] < outside.size]
    missing = sum(outside.size - outside.lengths[name] for name in short)
    if missing:
        drawer_file.need_room(folder, missing)
    for name in short:
        if name != but:
            drawer_file.extend(folder, name, outside.size)


def is_torn(folder: Path, outside: Outside, content: CellContent) -> bool:
    """Whether the pages of the drawer cannot be from one moment: its trees contradict each other.

    Asked only where sizes or times say that no lock came last, since all pages are read. A copy
    taken while the drawer was open looks like that; a kill or a power failure never leaves it so.
    A page in the midst that cannot be read at all is damage of another kind: ``vault check``
    names it, and what is left can be shown.
    It has a connection of its own, for one such page spoils the connection that meets it.

    Args:
        folder: the vault, with nothing left to repair in it.
        outside: how it looked.
        content: what the cell said.
    """
    pages = outside.size // rules.PAGE
    path = folder / rules.DRAWERS[content.drawer]
    with contextlib.closing(Database(path, content.key, content.salt, pages)) as database:
        try:
            whole = database.rows("PRAGMA quick_check(1)") == [("ok",)]
        except InputError:
            whole = False
    if whole:
        return False
    with contextlib.closing(Database(path, content.key, content.salt, pages)) as database:
        last = database.number("page_count")
        found = [_PAGE.search(str(one)) for (one,) in database.rows(_CHECK_MACS)]
    bad = {int(number[1]) for number in found if number is not None and int(number[1]) <= last}
    # A beginning that is newer than the end counts pages that had not been written yet.
    return not bad or last in bad
