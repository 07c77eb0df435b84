"""A vault held for one command: a lock that fails must not hide that the work was saved."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Final

from defender_app.errors import AppError, InputError
from defender_app.quick_notes import switching
from defender_app.travel import journey
from defender_app.vault.folder import cloud_service

if TYPE_CHECKING:
    from collections.abc import Iterator

    from defender_app.cli.call import Call
    from defender_app.vault import Vault


def _note_journey(call: Call, vault: Vault) -> None:
    """A journey that was cut short: nothing has gone, and somebody has to say how it goes on."""
    # A drawer that may not be used says so itself, whatever is asked of it.
    with contextlib.suppress(AppError):
        if (
            vault.drawer.documents.count(journey.KIND)
            and getattr(call.options, "command", "") != journey.KIND
        ):
            call.note("travel.cut-short")


# What somebody needs just then: to say how it goes on, to find out, to back up, to destroy.
_GO_ON: Final = frozenset({"note", "seizure", "vault"})


def _heed_notes(call: Call, vault: Vault) -> None:
    """Stop where somebody else may have been reading quick notes.

    Raises:
        InputError: ``note-recipient-missing``, ``note-recipient-swapped``.
    """
    if getattr(call.options, "command", "") in _GO_ON:
        return
    code = switching.alarm(vault.drawer, vault.folder)
    if code:
        raise InputError(code)
    waiting = switching.state(vault.drawer, vault.folder).waiting
    if waiting:
        call.note("note.some-wait", count=waiting)


@contextlib.contextmanager
def held(call: Call, vault: Vault) -> Iterator[Vault]:
    """The open vault, locked when the body ends; what the lock could not do goes to the call."""
    with contextlib.ExitStack() as stack:
        stack.callback(vault.lock)
        service = cloud_service(vault.folder)
        if service:
            call.note("vault.cloud", service=service)
        _note_journey(call, vault)
        try:
            _heed_notes(call, vault)
            yield vault
        except BaseException:
            # What went wrong with the work is what the person must hear about.
            with contextlib.suppress(AppError):
                vault.lock()
            raise
        try:
            vault.lock()
        except AppError as error:
            call.lock_faults.append(error)
