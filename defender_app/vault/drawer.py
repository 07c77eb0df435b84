"""One open drawer: its transactions, its time, and one store for each kind of record."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from defender_app import wire
from defender_app.errors import InputError
from defender_app.vault.blobs import Blobs
from defender_app.vault.consents import Consents
from defender_app.vault.custody import Custody
from defender_app.vault.documents import Documents
from defender_app.vault.evidence import EvidenceStore
from defender_app.vault.freshness import Freshness
from defender_app.vault.identities import Identities
from defender_app.vault.incidents import Incidents
from defender_app.vault.people import People
from defender_app.vault.search import Search
from defender_app.vault.settings_store import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from defender_app.vault.sqlcipher import Database


class Drawer:
    """Everything that one passphrase opens. Made by ``Vault.open``; closed by ``Vault.lock``.

    All methods of all stores may be called from any thread; one transaction runs at a time.

    Args:
        database: open and at the current schema version.
        training: of the vault; must be the one that the drawer was made for.
        vault_id: of ``vault.json``; the same.
        clock: gives the present time in UTC.

    Raises:
        InputError: ``drawer-damaged``: the drawer belongs to another vault.
    """

    def __init__(
        self, database: Database, *, training: bool, vault_id: str, clock: Callable[[], datetime]
    ) -> None:
        self.database = database
        self.training = training
        self._clock = clock
        self._depth = 0
        self._spoilt = False
        self._assured = False
        self._refused = ""
        self._later: list[Callable[[], None]] = []
        belongs = (self.meta("vault_id"), self.meta("training"))
        if belongs != (vault_id, str(int(training))):
            raise InputError("drawer-damaged")
        self.freshness = Freshness(database)
        self.custody = Custody(self)
        self.consents = Consents(self)
        self.identities = Identities(self)
        self.people = People(self)
        self.blobs = Blobs(self)
        self.evidence = EvidenceStore(self)
        self.search = Search(self)
        self.incidents = Incidents(self)
        self.documents = Documents(self)
        self.settings = Settings(self)

    def __repr__(self) -> str:
        return "<drawer>"

    def assure(self) -> None:
        """Make sure, once, that every row belongs to one and the same change.

        It reads the whole drawer. Nothing is changed before it was done: the first transaction
        does it where nobody did before. Whoever lets something leave the drawer, or shows a name,
        does it first. Where it fails nothing can be read any more either, but by ``vault check``.

        Raises:
            InputError: ``drawer-replayed``: older pages were put back; each time it is asked.
                Another code that the drawer was refused with.
        """
        with self.database.guard:
            if self._assured:
                return
            if not self._refused and self.freshness.stale():
                self.refuse("drawer-replayed")
            if self._refused:
                raise InputError(self._refused)
            self._assured = True
        self.blobs.tidy()
        self.search.tidy()

    def assure_shown(self) -> None:
        """``assure``, but for the thread of a check, which looks at what may not be relied on.

        Raises:
            InputError: ``drawer-replayed``.
        """
        if not self.database.looks:
            self.assure()

    def refuse(self, code: str) -> None:
        """Let nothing be read or saved from now on: nothing in it may be relied on."""
        with self.database.guard:
            self._refused = code
            self.database.refuse(code)

    @property
    def refused(self) -> str:
        """Why nothing in it may be relied on, as a code; or ""."""
        return self._refused

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything in the body is saved together, or nothing is.

        Inside another transaction of the same thread it joins that one. When the outermost body
        ends, the change is on the disk, counted, and dated.

        Raises:
            InputError: ``drawer-replayed``, as for ``assure``.
            AppError: of the database, for example ``drawer-full``; nothing is saved then.
            RuntimeError: an inner transaction failed half-way and its error was swallowed.
        """
        with self.database.guard:
            if self._depth:
                with self._joined():
                    yield
                return
            self.assure()
            self.database.begin()
            self._depth = 1
            self._spoilt = False
            try:
                before = self.database.changes
                self.freshness.begin()
                yield
                self._finish(before)
            except BaseException:
                self._undo()
                raise
            finally:
                self._depth = 0
            later, self._later = self._later, []
        for work in later:
            work()

    @property
    def in_transaction(self) -> bool:
        """Whether this thread is inside a transaction; waits for that of another."""
        with self.database.guard:
            return self._depth > 0

    @contextlib.contextmanager
    def _joined(self) -> Iterator[None]:
        before = self.database.changes
        self._depth += 1
        try:
            yield
        except BaseException:
            self._spoilt = self._spoilt or self.database.changes != before
            raise
        finally:
            self._depth -= 1

    def _finish(self, before: int) -> None:
        if self._spoilt:
            raise RuntimeError("an inner transaction failed")
        self.search.flush()
        if self.database.changes != before:
            self._count()
        self.database.commit()

    def _undo(self) -> None:
        self._later = []
        self.custody.forget()
        self.search.forget()
        self.database.rollback()

    def _count(self) -> None:
        now = wire.to_rfc3339(self.now())
        change = int(self.meta("change") or 0) + 1
        self.set_meta("change", str(change))
        self.set_meta("last_saved", now)
        self.set_meta("newest", now)
        self.set_meta(*self.freshness.state(str(change), self.meta("custody_head") or ""))

    def after_commit(self, work: Callable[[], None]) -> None:
        """Have ``work`` done when the transaction now running is on the disk."""
        self._later.append(work)

    def now(self) -> datetime:
        """The time in force, UTC, whole seconds: the later of the clock and the newest time here.

        A clock set back never makes a new entry older than what is already there.
        """
        newest = self.meta("newest")
        clock = self._clock().replace(microsecond=0)
        return clock if newest is None else max(clock, wire.from_rfc3339(newest))

    def clock(self) -> datetime:
        """What the clock says, UTC; somebody may have set it."""
        return self._clock()

    @property
    def last_saved(self) -> tuple[datetime, int] | None:
        """Time and number of the last change, or None while nothing was saved."""
        saved, change = self.meta("last_saved"), self.meta("change")
        if saved is None or change is None:
            return None
        return wire.from_rfc3339(saved), int(change)

    def meta(self, key: str) -> str | None:
        """A value about the drawer itself."""
        row = self.database.one("SELECT value FROM meta WHERE key = ?", (key,))
        return None if row is None else str(row[0])

    def set_meta(self, key: str, value: str) -> None:
        """Set a value about the drawer itself, inside a transaction."""
        self.database.run(
            "INSERT INTO meta (key, value) VALUES (?, ?)"
            " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, value),
        )

    def free_bytes(self) -> int:
        """About how many bytes the drawer can still take."""
        number = self.database.number
        pages = number("max_page_count") - number("page_count") + number("freelist_count")
        return max(0, pages) * 8192
